/** English rules for clock times, vague words and recurring times. */
import { dayOfMonth, fromPublication, weekday } from '../readings/days.ts'
import { when, withSlots, wordAfter } from '../readings/guards.ts'
import {
  clockTime,
  namedTime,
  pointer,
  recently,
  repeated,
  repeatedSeason,
  repeatedWeekday,
  timeOn,
} from '../readings/times.ts'
import type { Rule } from '../types.ts'

const meridiem = '@halfMeridiem:meridiem . m .?'

export const englishTimes: readonly Rule[] = [
  {
    name: 'en-clock',
    pattern: `[ @clock ${meridiem} @zone? ] || [ @hour ${meridiem} @zone? ] || [ @clock @meridiem @zone? ] || [ @hour @meridiem @zone? ] || [ @clock @zone ] || [ @pointed @zone ] || [ @hours @zone ] || at [ @clock ] || [ @pointed @meridiem ]`,
    read: clockTime,
  },
  {
    name: 'en-clock-on-day',
    pattern: `[ @clock @zone @weekday ] || [ @clock @meridiem @zone? @weekday ] || [ @hour ${meridiem} @zone? @weekday ] || [ @clock ${meridiem} @zone? @weekday ] || [ @hour @meridiem @zone? @weekday ] || [ @namedHour on? @weekday ]`,
    read: timeOn(weekday),
  },
  { name: 'en-clock-today', pattern: `[ @clock @zone @dayOffset ]`, read: timeOn(fromPublication) },
  {
    name: 'en-clock-before-day',
    pattern: `at? [ @clock @zone? ] local? time? ,|on? the? @month @day || at? [ @hour @meridiem @zone? ] ,|on? @month @day || at? [ @clock ${meridiem} ] ,|on? @month @day || at? [ @hour ${meridiem} ] ,|on? @month @day`,
    read: timeOn(dayOfMonth),
  },
  {
    name: 'en-clock-before-weekday',
    pattern: `at? [ @clock @zone? ] local? time? on @weekday || at? [ @clock ${meridiem} @zone? ] on? @weekday || at? [ @hour ${meridiem} @zone? ] on? @weekday || at? [ @hour @meridiem ] on? @weekday`,
    read: timeOn(weekday),
  },
  { name: 'en-named-hour', pattern: 'at|by|before|after|until|from|to|around|past [ @namedHour ]', read: namedTime },
  { name: 'en-o-clock', pattern: "[ @number:hour o ' clock ]", read: clockTime },
  { name: 'en-recently', pattern: '[ more? recently|lately ]', read: recently },
  { name: 'en-recent', pattern: '[ recent ]', read: pointer('PAST_REF') },
  {
    name: 'en-past',
    pattern: '[ the past ] !@number',
    read: when(
      (around) => !/^\w/.test(wordAfter(around)) || /^(and|but|or)$/.test(wordAfter(around)),
      pointer('PAST_REF'),
    ),
  },
  {
    name: 'en-present',
    pattern:
      '[ right? now ] || [ currently|current|ongoing|nowadays|presently ] || [ at present ] || [ at the moment ] || [ these days ] || [ the present ] !@day',
    read: pointer('PRESENT_REF'),
  },
  {
    name: 'en-future',
    pattern: '[ very? soon ] || in [ the future ] || [ the near|foreseeable future ] || [ the long term ]',
    read: pointer('FUTURE_REF'),
  },
  { name: 'en-every-unit', pattern: '[ every|each @number? @unit ] || per [ @oneUnit:unit ]', read: repeated },
  { name: 'en-every-season', pattern: '[ every|each @season ] || [ every|each @month ]', read: repeatedSeason },
  { name: 'en-every-other', pattern: '[ every other @oneUnit:unit ]', read: withSlots({ number: 2 }, repeated) },
  {
    name: 'en-times-a-unit',
    pattern: '[ once|twice a|an|per|every @oneUnit:unit ] || [ @number times a|an|per|every @oneUnit:unit ]',
    read: (slots) => repeated(new Map([...slots, ['number', 1]])),
  },
  {
    name: 'en-every-weekday-part',
    pattern: '[ @weekday @manyParts:dayPart ] || [ @weekdays:weekday ]',
    read: repeatedWeekday,
  },
  {
    name: 'en-a-unit',
    pattern:
      'million|billion|percent|%|euros|dollars|barrels|people|pounds|cents|miles|calls|tons|tonnes|visitors|passengers|deaths|cases|gallons|cigarettes [ a|an @oneUnit:unit ] || @bigNumber [ a|an @oneUnit:unit ]',
    read: repeated,
  },
  { name: 'en-often', pattern: '@often:unit', read: repeated },
  {
    name: 'en-every-weekday',
    pattern: '[ every|each @weekday @dayPart? ] || on [ @weekdays:weekday ]',
    read: repeatedWeekday,
  },
  {
    name: 'en-noon-today',
    pattern: '[ noon today ]',
    read: withSlots({ dayOffset: 0, impliedPart: '12:00' }, fromPublication),
  },
]
