/** A text to be read only: as long as it may be, it is laid out where it is in view. */
import { useMemo } from 'react'
import { textBlocks, textChunks } from './text-blocks.ts'
import { TextChunkShown } from './text-chunk.tsx'
import './text.css'

interface PlainTextProps {
  readonly text: string
  readonly label: string
  readonly language: string
}

const none = [] as const

/** The text. */
export function PlainText({ text, label, language }: PlainTextProps) {
  const chunks = useMemo(() => textChunks(textBlocks(text)), [text])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area lays out all of its text at once, which takes seconds here
    <div
      className="text-pane plain-text source-words"
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={label}
      lang={language}
      tabIndex={0}
    >
      {chunks.map((chunk) => (
        <TextChunkShown
          key={chunk.start}
          words={text.slice(chunk.start, chunk.end)}
          chunk={chunk}
          marks={none}
          active={-1}
          unreadable=""
        />
      ))}
    </div>
  )
}
