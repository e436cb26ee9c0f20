/**
 * Tells which patterns match at a token by reading the tokens once, all patterns together: a state is the set of steps that
 * may come next, made when it is first met and kept. Most tokens are in no pattern and cost one look-up.
 */
import { accepts, type CompiledRule, compileRules } from './pattern.ts'
import type { Rule, Token } from './types.ts'

/** A step of a pattern, as `pattern * stride + step`. */
type Place = number

interface State {
  readonly places: readonly Place[]
  /** Patterns that are complete here. */
  readonly complete: readonly CompiledRule[]
  readonly edges: Map<number, Edge>
}

interface Edge {
  /** Patterns that are complete because this token does not follow. */
  readonly complete: readonly CompiledRule[]
  /** Null where no pattern goes on. */
  readonly to: State | null
}

export interface Automaton {
  /** Gives the number of a token's kind; 0 for what no pattern asks for. Kinds are told apart by what the patterns can tell apart. */
  readonly kindOf: (token: Token) => number
  /** Gives the patterns that match the tokens from one on. A pattern may be given twice. */
  readonly matchesFrom: (tokens: readonly Token[], kinds: readonly number[], at: number) => readonly CompiledRule[]
}

/** More than the longest pattern has steps. */
const stride = 64
const none: readonly CompiledRule[] = []
/** So many states are kept; real text meets a few hundred, and a text made to meet more only makes some of them twice. */
const mostStates = 20_000
const end = -1

function vocabularyOf(patterns: readonly CompiledRule[]): ReadonlySet<string> {
  return new Set(patterns.flatMap(({ steps }) => steps.flatMap((step) => [...(step.words ?? [])])))
}

/** Numbers the kinds of tokens: a word by itself where a pattern names it, else by its classes. */
function kinds(patterns: readonly CompiledRule[]): Automaton['kindOf'] {
  const vocabulary = vocabularyOf(patterns)
  const byWord = new Map<string, number>()
  const byClasses = new Map<string, number>()
  const numbered = (map: Map<string, number>, key: string) => {
    const known = map.get(key)
    if (known !== undefined) return known
    const fresh = byWord.size + byClasses.size + 1
    map.set(key, fresh)
    return fresh
  }
  for (const word of vocabulary) numbered(byWord, word)
  return (token) => {
    if (token.tags.length === 0) return byWord.get(token.lower) ?? 0
    if (token.kind === 'word') return numbered(byWord, token.lower)
    const own = vocabulary.has(token.lower) ? token.lower : ''
    return numbered(byClasses, `${token.tags.map((tag) => tag.class).join(' ')} ${own}`)
  }
}

class Builder {
  private readonly patterns: readonly CompiledRule[]
  private states = new Map<string, State>()

  constructor(patterns: readonly CompiledRule[]) {
    this.patterns = patterns
  }

  state(starts: readonly Place[]): State | null {
    const places = new Set<Place>()
    const complete = new Set<number>()
    for (const start of starts) this.open(start, places, complete)
    if (places.size === 0 && complete.size === 0) return null
    const key = `${[...places].join()}/${[...complete].join()}`
    const known = this.states.get(key)
    if (known) return known
    if (this.states.size >= mostStates) this.states = new Map()
    const state: State = { places: [...places], complete: this.rules(complete), edges: new Map() }
    this.states.set(key, state)
    return state
  }

  edge(state: State, token: Token | undefined): Edge {
    const starts: Place[] = []
    const complete = new Set<number>()
    for (const place of state.places) this.follow(place, token, starts, complete)
    return { complete: this.rules(complete), to: this.state(starts) }
  }

  private rules(numbers: ReadonlySet<number>): readonly CompiledRule[] {
    return numbers.size === 0 ? none : this.patterns.filter((_pattern, number) => numbers.has(number))
  }

  /** Adds a place and those that optional steps let it skip to. */
  private open(start: Place, places: Set<Place>, complete: Set<number>): void {
    const pattern = Math.floor(start / stride)
    for (let place = start; ; place++) {
      const step = this.patterns[pattern]?.steps[place % stride]
      if (!step) {
        complete.add(pattern)
        return
      }
      places.add(place)
      if (!step.optional) return
    }
  }

  /** Adds the places that a token leads to; a step that must not follow takes no token. */
  private follow(start: Place, token: Token | undefined, starts: Place[], complete: Set<number>): void {
    const pattern = Math.floor(start / stride)
    let looking = false
    for (let place = start; ; place++) {
      const step = this.patterns[pattern]?.steps[place % stride]
      if (!step) {
        complete.add(pattern)
        return
      }
      const accepted = accepts(step, token)
      if (step.negative && accepted) return
      if (step.negative) {
        looking = true
        continue
      }
      if (accepted) starts.push(place + 1)
      if (!looking || !step.optional) return
    }
  }
}

/** Makes the automaton of a language's rules. It keeps what it learns of them; what it answers never depends on what it was asked. */
export function automatonOf(rules: readonly Rule[]): Automaton {
  const patterns = compileRules(rules)
  const builder = new Builder(patterns)
  const start = builder.state(patterns.map((_pattern, number) => number * stride))
  const edgeOf = (state: State, kind: number, token: Token | undefined): Edge => {
    const known = state.edges.get(kind)
    if (known) return known
    const edge = builder.edge(state, token)
    state.edges.set(kind, edge)
    return edge
  }
  return {
    kindOf: kinds(patterns),
    matchesFrom: (tokens, kindsOfTokens, at) => {
      let state: State | null = start
      const found: CompiledRule[] = []
      for (let index = at; state; index++) {
        const edge = edgeOf(state, kindsOfTokens[index] ?? end, tokens[index])
        for (const each of edge.complete) found.push(each)
        state = edge.to
        if (state) for (const each of state.complete) found.push(each)
      }
      return found
    },
  }
}
