/** English words: errors. */
export const errorsEn = {} as const
