import { expect, test } from 'vitest'
import { asQuotation, withSource } from './passage-text.ts'

const source = {
  title: 'The boats [updated]',
  byline: 'Ana Silva',
  siteName: 'The Sound',
  url: 'https://sound.example/boats',
}

test('with the source: the text, then title, people, site and address', () => {
  expect(withSource(' The bell rings.\n\nTwice. ', source)).toBe(
    'The bell rings.\n\nTwice.\n\n— The boats [updated]\nAna Silva, The Sound\nhttps://sound.example/boats',
  )
})

test('as a quotation: every line of it, and a link that brackets do not break', () => {
  expect(asQuotation('The bell rings.\n\nTwice.', source)).toBe(
    [
      '> The bell rings.',
      '>',
      '> Twice.',
      '>',
      '> — [The boats \\[updated\\]](https://sound.example/boats), Ana Silva, The Sound',
    ].join('\n'),
  )
})

test('what is not known is left out', () => {
  const bare = { ...source, byline: null, siteName: null }
  expect(withSource('a', bare)).toBe('a\n\n— The boats [updated]\nhttps://sound.example/boats')
  expect(asQuotation('a', bare)).toMatch(/\)$/)
})
