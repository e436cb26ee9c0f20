/** A text field that offers names already in use: a combobox that never insists. */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useShell } from '../app/shell.ts'
import type { Client } from '../data/client.ts'
import { Combobox } from './combobox.tsx'

export type SuggestedField = Parameters<Client['events']['suggest']>[0]['field']

interface SuggestFieldProps {
  readonly label: string
  readonly field: SuggestedField
  readonly value: string
  readonly onChange: (text: string) => void
  /** A suggestion was taken. */
  readonly onTake: (name: string) => void
  /** Names that are not offered again. */
  readonly taken?: readonly string[]
  readonly autoFocus?: boolean
  /** Drawn before the input, inside its box. */
  readonly before?: ReactNode
  /** Keys that the list does not need. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onLeave?: () => void
}

const most = 8

/** The field. */
export function SuggestField({ field, taken = [], autoFocus = false, ...rest }: SuggestFieldProps) {
  const { questions } = useShell()
  const [asked, setAsked] = useState(false)
  const text = rest.value.trim()
  const answer = useQuery({ ...questions.suggest({ field, text }), enabled: asked })
  const names = (answer.data ?? []).filter((name) => !taken.includes(name) && name !== text).slice(0, most)
  const options = names.map((name) => ({ key: name, label: name }))
  return <Combobox {...rest} autoFocus={autoFocus} options={options} asked={asked} onAsk={setAsked} />
}
