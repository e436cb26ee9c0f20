/** Writes a date as canonical EDTF: the one text that means exactly it. */
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint, EdtfTime, EdtfYear } from './edtf.ts'
import { twoDigits } from './edtf.ts'

const qualifierSigns = ['', '?', '~', '%'] as const

/** Canonical EDTF: qualifiers as far right as they mean the same, `Z` for offset zero, no exponents, no spaces. */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'point') return formatPoint(date)
  if (date.kind === 'interval') return formatInterval(date, '/')
  const members = date.members.map((member) =>
    member.kind === 'point' ? formatPoint(member) : formatInterval(member, '..'),
  )
  return date.kind === 'oneOf' ? `[${members.join(',')}]` : `{${members.join(',')}}`
}

function formatInterval({ start, end }: EdtfInterval, between: '/' | '..'): string {
  return between === '/'
    ? `${formatEnd(start, '..')}/${formatEnd(end, '..')}`
    : `${formatEnd(start, '')}..${formatEnd(end, '')}`
}

function formatEnd(end: EdtfEnd, open: string): string {
  if (end.kind === 'point') return formatPoint(end)
  return end.kind === 'open' ? open : ''
}

function formatPoint(point: EdtfPoint): string {
  const year = formatYear(point.year)
  const month = point.month ?? (point.season === null ? null : String(point.season))
  if (month === null) return `${year}${qualifierSigns[point.qualifiers[0]]}`
  const parts = point.day === null ? [year, month] : [year, month, point.day]
  const text = joinQualified(parts, point.qualifiers)
  return point.time === null ? text : `${text}T${formatTime(point.time)}`
}

/** Joins the parts; a sign stands after a part when it holds for all up to it and for none later, else before each part. */
function joinQualified(parts: readonly string[], qualifiers: EdtfPoint['qualifiers']): string {
  const bits = qualifiers.slice(0, parts.length)
  const first = bits[0] ?? 0
  const reach = bits.findIndex((own) => own !== first)
  const end = reach === -1 ? parts.length : reach
  const isOneGroup = first !== 0 && bits.slice(end).every((own) => own === 0)
  if (isOneGroup) return `${parts.slice(0, end).join('-')}${qualifierSigns[first]}${tail(parts, end)}`
  return parts.map((part, at) => `${qualifierSigns[bits[at] ?? 0]}${part}`).join('-')
}

function tail(parts: readonly string[], from: number): string {
  return parts
    .slice(from)
    .map((part) => `-${part}`)
    .join('')
}

function formatYear({ negative, digits, significant }: EdtfYear): string {
  const sign = negative ? '-' : ''
  const text = digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`
  return significant === null ? text : `${text}S${significant}`
}

function formatTime({ hour, minute, second, millisecond, offset }: EdtfTime): string {
  const seconds = second === null ? '' : `:${twoDigits(second)}`
  const fraction = millisecond === null ? '' : `.${String(millisecond).padStart(3, '0')}`
  return `${twoDigits(hour)}:${twoDigits(minute)}${seconds}${fraction}${formatOffset(offset)}`
}

function formatOffset(offset: number | null): string {
  if (offset === null) return ''
  if (offset === 0) return 'Z'
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
