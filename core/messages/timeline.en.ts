/** English words: timeline. */
export const timelineEn = {
  'timeline.region': 'Timeline',
  'timeline.event': '{title}, {date}',
  'timeline.cluster': '{count, plural, one {# event} other {# events}}, {from} to {to}',
  'timeline.others': 'The others',
  'timeline.others-counted':
    'counted{unit, select, second { by second} minute { by minute} hour { by hour} day { by day} month { by month} quarter { by quarter} year { by year} decade { by decade} century { by century} millennium { by millennium} other {}}',
  'timeline.others-ongoing':
    '{count, plural, one {# reaches in from an earlier date} other {# reach in from earlier dates}}',
  'timeline.no-others': 'No other events',
  'timeline.lane.claimants': 'Nobody named',
  'timeline.lane.places': 'No place given',
  'timeline.published': 'Dispatch published, {day}',
  'timeline.utc': 'UTC',
  'timeline.undated': 'Date unknown',
  'timeline.undated-count': '{count, plural, =0 {no events} one {# event} other {# events}}',
  'timeline.undated-name': '{title}, date unknown',
  'timeline.undated-all': 'all',
  'timeline.undated-fewer': 'fewer',
  'timeline.nothing-here': 'No events in this stretch of time.',
  'timeline.overview': 'Overview',
  'timeline.not-answering': 'The events could not be read. What is shown may be out of date.',
  'timeline.try-again': 'Try again',
} as const
