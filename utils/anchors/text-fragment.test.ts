import { describe, expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

const lines = [
  'The ferry leaves at seven, whatever the weather says.',
  'The bell rings twice. The keeper counts the boats, the crews and the crates - all of them.',
  'On Monday the keeper sleeps. The bell rings twice.',
]
const text = lines.join('\n')

const fragmentOf = (quote: string, { after = '', page = text } = {}) => {
  const start = text.indexOf(quote, text.indexOf(after))
  return textFragment({ text, start, end: start + quote.length, page })
}
const directives = (fragment: string) =>
  fragment
    .replace('#:~:text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part))

describe('a passage that stands once', () => {
  test('is quoted, with its dashes and commas encoded', () => {
    const fragment = fragmentOf('boats, the crews and the crates - all')
    expect(fragment).toBe('#:~:text=boats%2C%20the%20crews%20and%20the%20crates%20%2D%20all')
  })

  test('half a word is made whole, for browsers match whole words', () => {
    expect(directives(fragmentOf('eper counts the bo'))).toEqual(['keeper counts the boats'])
  })

  test('white space at its ends does not count', () => {
    expect(directives(fragmentOf(' counts the boats'))).toEqual(['counts the boats'])
  })
})

describe('a passage that stands more than once', () => {
  test('gets the words around it', () => {
    expect(directives(fragmentOf('The bell rings twice'))).toEqual([
      'The bell rings twice',
      '-. the',
    ])
    expect(directives(fragmentOf('The bell rings twice', { after: 'On Monday' }))).toEqual([
      'sleeps.-',
      'The bell rings twice',
    ])
  })

  test('twice on the page counts, not only in the article', () => {
    const page = `Most read: counts the boats\n${text}`
    expect(directives(fragmentOf('counts the boats', { page }))).toEqual([
      'keeper-',
      'counts the boats',
      '-, the',
    ])
  })
})

test('a passage over several blocks is its first and its last words', () => {
  const quote = text.slice(text.indexOf('ferry'), text.indexOf('sleeps') + 6)
  expect(directives(fragmentOf(quote))).toEqual([
    'ferry leaves at seven',
    'Monday the keeper sleeps',
  ])
})

test('the last words are the first of their kind behind the first words', () => {
  const long = ['One two three four.', 'rings the bell so', 'and rings the bell so'].join('\n')
  const fragment = textFragment({ text: long, start: 0, end: long.length, page: long })
  expect(directives(fragment)).toEqual(['One two three four', 'and rings the bell so'])
})

test('scripts without spaces are cut at their words', () => {
  const japanese = '港の時計は毎朝七時に鳴る。\n誰もその理由を覚えていない。'
  const start = japanese.indexOf('時計')
  const fragment = textFragment({ text: japanese, start, end: start + 2, page: japanese })
  expect(directives(fragment)).toEqual(['時計'])
})
