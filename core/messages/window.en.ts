/** English words: window. */
export const windowEn = {} as const
