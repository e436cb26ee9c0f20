/** English words: reading in a dispatch, and the review of what was found in it. */
export const dispatchEn = {
  'dispatch.import-short': 'Import',
  'dispatch.into': 'into {name}',
  'dispatch.text': 'Dispatch text',
} as const
