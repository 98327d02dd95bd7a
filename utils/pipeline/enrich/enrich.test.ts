import { describe, expect, it } from 'vitest'
import { intertitleOf } from './promote-intertitles.ts'
import { readingTime } from './reading-time.ts'

describe('intertitleOf', () => {
  it.each([
    ['– Violentes déflagrations –', 'Violentes déflagrations'],
    ['–\u00a0Longue nuit\u00a0–', 'Longue nuit'],
    ['*** Aftermath ***', 'Aftermath'],
    ['— What now? —', 'What now?'],
  ])('%s is an intertitle', (text, words) => {
    expect(intertitleOf(text)?.trim()).toBe(words)
  })

  it.each([['– Non, répondit-il.'], ['– Oui. –'], ['A - B'], ['---'], ['Plain text']])(
    '%s is none',
    (text) => {
      expect(intertitleOf(text)).toBeNull()
    },
  )
})

describe('readingTime', () => {
  it('is a range by the language’s speed, and never nothing', () => {
    expect(readingTime(9870, 'en-GB')).toEqual({ fast: 9, slow: 12 })
    expect(readingTime(9870, 'ja').slow).toBeGreaterThan(30)
    expect(readingTime(10, null)).toEqual({ fast: 1, slow: 1 })
  })
})
