/**
 * A small language of patterns over tokens: words (`le|la`), classes (`@month`, captured under their name or another,
 * `@day:second`), optional steps (`le?`), steps that must not follow (`!@unit`), and `[ ]` around what is the date itself.
 * Patterns have no repetition, so a match costs at most a bounded number of steps.
 */
import { tagged } from './joined-tokens.ts'
import type { Rule, Slots, Token } from './types.ts'

export interface Step {
  readonly words: ReadonlySet<string> | null
  readonly class: string | null
  readonly capture: string
  readonly optional: boolean
  readonly negative: boolean
}

export interface CompiledRule {
  readonly rule: Rule
  /** Place of the rule in its table. */
  readonly order: number
  readonly steps: readonly Step[]
  /** Steps before and after which the date itself begins and ends. */
  readonly open: number
  readonly close: number
}

export interface PatternMatch {
  readonly slots: Slots
  readonly from: number
  readonly to: number
  /** One after the last token that the pattern looked at and used. */
  readonly reach: number
}

function compileStep(source: string): Step {
  const negative = source.startsWith('!')
  const optional = source.endsWith('?') && source.length > 1
  const body = source.slice(negative ? 1 : 0, optional ? -1 : undefined)
  if (!body.startsWith('@')) return { words: new Set(body.split('|')), class: null, capture: '', optional, negative }
  const [name = '', capture = name] = body.slice(1).split(':')
  return { words: null, class: name, capture, optional, negative }
}

function compile(rule: Rule, pattern: string, order: number): CompiledRule {
  const parts = pattern.split(' ').filter((part) => part !== '')
  const open = parts.indexOf('[')
  const close = parts.indexOf(']')
  const steps = parts.filter((part) => part !== '[' && part !== ']').map(compileStep)
  return {
    rule,
    order,
    steps,
    open: open < 0 ? 0 : open,
    close: close < 0 ? steps.length : close - (open < 0 ? 0 : 1),
  }
}

/** Gives whether a token is what a step asks for. */
export function accepts(step: Step, token: Token | undefined): boolean {
  if (!token) return false
  return step.words ? step.words.has(token.lower) : tagged(token, step.class ?? '') !== undefined
}

interface Path {
  readonly places: number[]
  from: number
  to: number
}

function walk(compiled: CompiledRule, tokens: readonly Token[], step: number, at: number, path: Path): number {
  if (step === compiled.open) path.from = at
  if (step === compiled.close) path.to = at
  const current = compiled.steps[step]
  if (!current) return at
  const accepted = accepts(current, tokens[at])
  if (current.negative) return accepted ? -1 : walk(compiled, tokens, step + 1, at, path)
  if (accepted) {
    path.places[step] = at
    const end = walk(compiled, tokens, step + 1, at + 1, path)
    if (end >= 0) return end
  }
  if (!current.optional) return -1
  path.places[step] = -1
  return walk(compiled, tokens, step + 1, at, path)
}

/** Gives the match of a rule's pattern that begins at a token, or null. */
export function matchAt(compiled: CompiledRule, tokens: readonly Token[], at: number): PatternMatch | null {
  const path: Path = { places: [], from: at, to: at }
  const reach = walk(compiled, tokens, 0, at, path)
  if (reach < 0) return null
  const slots = new Map<string, string | number>()
  compiled.steps.forEach((step, index) => {
    const place = path.places[index]
    if (step.negative || place === undefined || place < 0) return
    const value = step.class ? tagged(tokens[place], step.class) : undefined
    if (value !== undefined) slots.set(step.capture, value)
  })
  return { slots, from: firstPlace(compiled, path), to: path.to, reach }
}

function firstPlace(compiled: CompiledRule, path: Path): number {
  for (let step = compiled.open; step < compiled.close; step++) {
    const place = path.places[step]
    if (place !== undefined && place >= 0) return place
  }
  return path.from
}

/** Gives the patterns of all rules, in the order of their table; the alternatives of a rule each by itself. */
export function compileRules(rules: readonly Rule[]): readonly CompiledRule[] {
  return rules.flatMap((rule, order) => rule.pattern.split(' || ').map((pattern) => compile(rule, pattern, order)))
}
