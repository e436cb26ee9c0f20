/** English words: command-line. */
export const commandLineEn = {} as const
