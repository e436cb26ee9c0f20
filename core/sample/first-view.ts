/** How the sample is first seen. */
import { firstView, type ViewState } from '../contract/view-state.ts'
import { dayMilliseconds, daysFromCivil } from '../date/index.ts'

/** The weeks around the dispatch, where its events stand apart; the two and a half years before it go on beyond the edge. */
export const sampleView: ViewState = {
  ...firstView,
  from: daysFromCivil(2023, 10, 21) * dayMilliseconds,
  to: daysFromCivil(2023, 11, 22) * dayMilliseconds,
}
