/** English words: timeline. */
export const timelineEn = {} as const
