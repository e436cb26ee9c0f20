/** The few messages between the window's program and the data service beside it; parsed on both sides. */
import { z } from 'zod'
import { commandIdSchema } from '../../core/commands.ts'
import { errorCodes, errorDetailSchema } from '../../core/errors.ts'

const hostInfoSchema = z.strictObject({
  kind: z.literal('electron'),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  language: z.enum(['en', 'fr']),
  theme: z.enum(['light', 'dark', 'system']),
  nativeDialogs: z.boolean(),
  nativeMenu: z.boolean(),
  documents: z.string(),
})

/** `open`: null is the default library. `line`, `port-open` and `port-closed` carry ports where they cannot be handed over. */
export const toServiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    folder: z.string(),
    info: hostInfoSchema,
    path: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('open'), path: z.string() }),
  z.strictObject({ type: z.literal('command'), id: commandIdSchema }),
  z.strictObject({ type: z.literal('file-chosen'), request: z.int(), path: z.string().nullable() }),
  z.strictObject({ type: z.literal('port') }),
  z.strictObject({ type: z.literal('port-open'), port: z.int() }),
  z.strictObject({ type: z.literal('port-closed'), port: z.int() }),
  z.strictObject({ type: z.literal('line'), port: z.int(), text: z.string() }),
  z.strictObject({ type: z.literal('close') }),
])
export type ToService = z.infer<typeof toServiceSchema>

/** `problem`: a library that was asked for while no page listened could not be opened. `port-close` asks that a carried port be closed. */
export const fromServiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('library'),
    path: z.string(),
    name: z.string(),
    recent: z.array(z.strictObject({ path: z.string(), name: z.string() })),
  }),
  z.strictObject({ type: z.literal('problem'), code: z.enum(errorCodes), detail: errorDetailSchema }),
  z.strictObject({
    type: z.literal('choose-file'),
    request: z.int(),
    purpose: z.enum(['open', 'create', 'save-copy', 'import', 'import-table', 'folder']),
  }),
  z.strictObject({ type: z.literal('line'), port: z.int(), text: z.string() }),
  z.strictObject({ type: z.literal('port-close'), port: z.int() }),
  z.strictObject({ type: z.literal('closed') }),
])
export type FromService = z.infer<typeof fromServiceSchema>
