/** The message catalogues, ICU syntax; a key missing from one language does not compile. */
import { commandLineEn } from './command-line.en.ts'
import { commandLineFr } from './command-line.fr.ts'
import { dispatchEn } from './dispatch.en.ts'
import { dispatchFr } from './dispatch.fr.ts'
import { errorsEn } from './errors.en.ts'
import { errorsFr } from './errors.fr.ts'
import { tablesEn } from './tables.en.ts'
import { tablesFr } from './tables.fr.ts'
import { timelineEn } from './timeline.en.ts'
import { timelineFr } from './timeline.fr.ts'
import { viewsEn } from './views.en.ts'
import { viewsFr } from './views.fr.ts'
import { windowEn } from './window.en.ts'
import { windowFr } from './window.fr.ts'
import { workEn } from './work.en.ts'
import { workFr } from './work.fr.ts'

const en = {
  ...commandLineEn,
  ...dispatchEn,
  ...errorsEn,
  ...tablesEn,
  ...timelineEn,
  ...viewsEn,
  ...windowEn,
  ...workEn,
}

export type MessageId = keyof typeof en

/** ICU message by language and id. */
export const messages: { readonly en: Record<MessageId, string>; readonly fr: Record<MessageId, string> } = {
  en,
  fr: { ...commandLineFr, ...dispatchFr, ...errorsFr, ...tablesFr, ...timelineFr, ...viewsFr, ...windowFr, ...workFr },
}
