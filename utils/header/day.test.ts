import { expect, it } from 'vitest'
import { dayOf, longDay } from './day.ts'

it.each([
  ['2024-03-14', '2024-03-14'],
  ['2024-03-14T23:30:00-08:00', '2024-03-14'],
  ['2024-03-14T00:30:00+09:00', '2024-03-14'],
  ['2024-03-14T12:00', '2024-03-14'],
  ['2024-13-14', null],
  ['14 March', null],
  ['', null],
  [null, null],
])('the day of %j is the one that the page wrote', (iso, day) => {
  expect(dayOf(iso)).toBe(day)
})

it('writes a day as its language does', () => {
  expect(longDay('2024-03-14T23:30:00-08:00', 'fr')).toBe('14 mars 2024')
  expect(longDay('2024-03-14T00:30:00+09:00', 'en_US')).toBe('March 14, 2024')
  expect(longDay('x', 'fr')).toBeNull()
})

it.each(['no such', '', null])(
  'writes it in English where the language is none: %j',
  (language) => {
    expect(longDay('2024-03-14', language)).toBe('March 14, 2024')
  },
)
