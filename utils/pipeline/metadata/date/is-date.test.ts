import { expect, it } from 'vitest'
import { isDate } from './is-date.ts'

it.each([
  'Monday, 23 November 2026',
  '২৬ নভেম্বর ২০২৬, ১৪:০৫',
  'गुरुवार, २६ नवंबर २०२६',
  '๒๖ พฤศจิกายน ๒๕๖๙',
  '၂၀၂၆ နိုဝင်ဘာ ၂၆',
  '២៦ វិច្ឆិកា ២០២៦',
  '۵ آذر ۱۴۰۵',
  '٢٦ نوفمبر ٢٠٢٦',
  '２０２６年１１月２６日',
])('knows a date by its numbers: %s', (text) => {
  expect(isDate(text)).toBe(true)
})

it.each(['২০২৬', '२०२६ में सबसे तेज़ जहाज़ को नया इंजन मिला और वह फिर चला', '๑๒ ๓๔'])(
  'takes numbers alone, and sentences with a year, for none: %s',
  (text) => {
    expect(isDate(text)).toBe(false)
  },
)

it.each(['Display: 16 inches, 1920 x 1200', 'Petrel 14 (2023)'])(
  'takes sizes and editions for none: %s',
  (text) => {
    expect(isDate(text)).toBe(false)
  },
)
