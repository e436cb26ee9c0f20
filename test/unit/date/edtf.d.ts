/** What the tests use of edtf.js, which comes without types. */
declare module 'edtf' {
  /** First and last millisecond of a date. */
  // biome-ignore lint/style/noDefaultExport: the package exports it this way
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
