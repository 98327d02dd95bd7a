import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { brokenLines, ownLines } from './own-lines.ts'
import type { Named } from './places.ts'

const now = new Date(2026, 10, 26, 9, 5)
const article: Named = {
  title: 'A: "b" — #c',
  siteName: 'Gazette',
  byline: null,
  lang: 'en',
  publishedTime: '2024-05-03',
  url: 'https://gazette.example/fire',
}
const read = (lines: string): unknown =>
  parse(
    ownLines(lines, { article, now })
      .map(({ line }) => line)
      .join('\n'),
  )

it('reads back as what was written, whatever fills its places', () => {
  expect(
    read(
      'status: unread\naliases: [{title}, {site}, {author}]\nabout: about {title}\nread: {today}',
    ),
  ).toEqual({
    status: 'unread',
    aliases: ['A: "b" — #c', 'Gazette'],
    about: 'about A: "b" — #c',
    read: '2026-11-26',
  })
})

it('leaves numbers and truth as they are', () => {
  expect(read('rating: 4.5\ndone: false\nnothing: null\nempty:\ndate: 2024-01-01')).toEqual({
    rating: 4.5,
    done: false,
    nothing: null,
    empty: '',
    date: '2024-01-01',
  })
})

it('keeps what is no "key: words" as a comment, and tells it', () => {
  const lines = 'status unread\n\n- one\nkey: a\nkey: b\n{x}: y'
  expect(brokenLines(lines)).toEqual(['status unread', '- one', '{x}: y'])
  expect(read(lines)).toEqual({ key: 'b' })
  expect(ownLines(lines, { article, now })[0]?.line).toBe('# status unread')
})

it('leaves what no article has as it is', () => {
  expect(read('volume: {volume} of {site}')).toEqual({ volume: '{volume} of Gazette' })
})
