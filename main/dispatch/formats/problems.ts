/** The problems that reading a file ends with, each about that file. */
import { AppError } from '../../../core/errors.ts'
import { limits } from '../../../core/limits.ts'

export const unreadable = (path: string, cause?: unknown) => new AppError('dispatch_unreadable', { path }, { cause })
export const notSupported = (path: string) => new AppError('dispatch_not_supported', { path })
export const withoutText = (path: string) => new AppError('dispatch_without_text', { path })
export const locked = (path: string) => new AppError('dispatch_locked', { path })
export const tooComplex = (path: string, seconds: number = limits.dispatchSeconds) =>
  new AppError('dispatch_too_complex', { path, limit: seconds })
export const tooLarge = (path: string) => new AppError('file_too_large', { path, limit: limits.dispatchFileBytes })
export const textTooLong = (path: string) =>
  new AppError('text_too_long', { path, field: 'text', limit: limits.dispatchBytes })
