/** English words: dates. */
export const datesEn = {} as const
