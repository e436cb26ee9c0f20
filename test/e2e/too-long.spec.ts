/** What is too long is told before it is sent, and a message that is too long all the same leaves nobody waiting. */
import { dialogOf, englishDispatch, published } from './dispatch-steps.ts'
import { expect, test } from './fixtures.ts'
import { shown } from './window.ts'

const line = `${'é'.repeat(99)}\n`

test('a pasted text over the limit is told in words, and another can be pasted', async ({ launch }) => {
  const { page } = await launch()
  const window = await shown(page)
  await window.button('importDispatch').click()
  const { dialog, text, find, field } = dialogOf(window)
  await field('published').fill(published)
  const problem = dialog.getByText('This text is longer than 5,000,000 bytes.')
  // Fewer characters than that, but more bytes; told to the box as a browser tells of a paste.
  await text.evaluate((box, words) => {
    const event = { data: words.repeat(25_500), inputType: 'insertFromPaste', bubbles: true, cancelable: true }
    box.dispatchEvent(new InputEvent('beforeinput', event))
  }, line)
  // A busy machine needs a while to draw five megabytes.
  await expect(problem).toBeVisible({ timeout: 30_000 })
  await find.click()
  await expect(problem).toBeVisible()
  await expect(text).toBeVisible()
  await dialog.getByRole('button', { name: 'Take another text' }).click()
  await text.fill(englishDispatch)
  await expect(field('headline')).toHaveValue('The Thames Museum will reopen')
  await find.click()
  await expect(dialog.getByRole('heading', { name: window.words.proposedEvents, exact: true })).toBeVisible()
})

test('a port that is sent too long a message is closed, and the window’s own goes on', async ({ launch, host }) => {
  test.skip(host !== 'electron', 'the browser host has a WebSocket instead')
  const { page } = await launch()
  const opened = await shown(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data, ports }) => {
          const [port] = ports
          if (data?.type !== 'dateline-port' || port === undefined) return
          port.addEventListener('close', () => resolve())
          port.start()
          port.postMessage('x'.repeat(16_000_001))
        })
        window.postMessage({ type: 'dateline-connect' }, window.origin)
      }),
  )
  await opened.button('importDispatch').click()
  const { text, field } = dialogOf(opened)
  await text.fill(englishDispatch)
  await expect(field('headline')).toHaveValue('The Thames Museum will reopen')
})
