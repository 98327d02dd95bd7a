import { expect, it } from 'vitest'
import { matchKey } from '../../text/match-key.ts'
import { bundledPhrases } from './bundled-phrases.ts'
import { phraseMatcher } from './phrases.ts'

const isComment = phraseMatcher('comments')
const en = { comments: ['leave a reply', 'share on…', '…cancel reply', '…captcha has expired…'] }
const fr = { comments: ['laisser un commentaire'] }
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
  expect(isComment(line(text), [en])).toBe(expected)
})

it('looks in each of the languages', () => {
  expect(isComment(line('Laisser un commentaire'), [en, fr])).toBe('whole')
})

it('finds nothing where there are no phrases', () => {
  expect(isComment(line('Leave a reply'), [])).toBeNull()
  expect(isComment(line('Leave a reply'), [{}])).toBeNull()
})

it('gets the phrases of the languages asked for alone', async () => {
  const comments = line('Schreibe einen Kommentar')
  const heading = phraseMatcher('comments.headings')
  expect(heading(comments, await bundledPhrases(['fr', 'en']))).toBeNull()
  expect(heading(comments, await bundledPhrases(['de']))).toBe('whole')
  expect(heading(comments, await bundledPhrases(['xx']))).toBeNull()
})
