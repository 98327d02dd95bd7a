import { expect, test } from 'vitest'
import { pageAddress } from './page-address.ts'

const url = 'https://news.example/boats?from=feed#part'

test.each([
  [null, 'https://news.example/boats?from=feed'],
  ['https://news.example/boats', 'https://news.example/boats'],
  ['https://news.example/boats#top', 'https://news.example/boats'],
])('canonical %s', (canonicalUrl, expected) => {
  expect(pageAddress({ canonicalUrl, url })).toBe(expected)
})
