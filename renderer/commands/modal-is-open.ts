/** Whether a dialog waits for an answer. */

/** True while a dialog covers the window; what is typed in it must not be lost to something else. */
export function modalIsOpen(): boolean {
  return document.querySelector('[aria-modal="true"], .dialog') !== null
}
