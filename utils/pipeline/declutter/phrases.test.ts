import { expect, it } from 'vitest'
import { matchKey } from '../../text/match-key.ts'
import { phraseMatcher } from './phrases.ts'

const matches = phraseMatcher({
  en: ['leave a reply', 'share on…', '…cancel reply', '…captcha has expired…'],
  fr: ['laisser un commentaire'],
})
const line = (text: string) => ({ key: matchKey(text) })

it.each([
  ['Leave a Reply', 'whole'],
  ['Leave a reply to nobody', null],
  ['Share on Mastodon', 'part'],
  ['They share on Mondays', null],
  ['Share only this', null],
  ['Leave it. Cancel reply', 'part'],
  ['The CAPTCHA has expired, sorry', 'part'],
  ['', null],
  ['Laisser un commentaire', null],
])('%j: %s', (text, expected) => {
  expect(matches(line(text), ['en'])).toBe(expected)
})

it('tries every language where the page names none', () => {
  expect(matches(line('Laisser un commentaire'), [])).toBe('whole')
})
