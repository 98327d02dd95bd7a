import { expect, it } from 'vitest'
import { matchKey } from '../../text/match-key.ts'
import { phraseMatcher } from './phrases.ts'

const matches = phraseMatcher({
  en: ['leave a reply', 'share on…', '…cancel reply', '…captcha has expired…'],
  fr: ['laisser un commentaire'],
})
const line = (text: string) => ({ key: matchKey(text) })

it.each([
  ['Leave a Reply', true],
  ['Leave a reply to nobody', false],
  ['Share on Mastodon', true],
  ['They share on Mondays', false],
  ['Leave it. Cancel reply', true],
  ['The CAPTCHA has expired, sorry', true],
  ['', false],
  ['Laisser un commentaire', false],
])('%j: %s', (text, expected) => {
  expect(matches(line(text), ['en'])).toBe(expected)
})

it('tries every language where the page names none', () => {
  expect(matches(line('Laisser un commentaire'), [])).toBe(true)
})
