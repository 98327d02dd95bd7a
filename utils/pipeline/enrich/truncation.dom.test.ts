import { describe, expect, it } from 'vitest'
import type { Article } from '../../article.ts'
import { readArticle } from '../index.ts'

const sentence =
  'The ferry left the quay at dawn with forty people, two dogs and a piano on board, and nobody on land took note of it.'
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>On day ${i + 1} ${sentence}</p>`).join('')
const declares = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', ...fields })}</script>`

function read(inner: string, head: string): Promise<Article> {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${inner}</article></body></html>`,
    'text/html',
  )
  return readArticle(page, { url: 'https://a.example/story' })
}
const truncated = async (inner: string, head = '') => (await read(inner, head)).truncated

describe('a text that is only begun', () => {
  const broken = `${paragraphs(3)}<p>${sentence} Then the captain said that the island was…</p>`

  it('breaks off at a subscription', async () => {
    expect(await truncated(`${broken}<div><p>Subscribe now</p></div>`)).toBe('paywall')
    expect(await truncated(broken, declares({ isAccessibleForFree: 'False' }))).toBe('paywall')
  })

  it('breaks off before a way to the rest', async () => {
    expect(await truncated(`${broken}<p><a href="/whole">Read more</a></p>`)).toBe('readOn')
  })

  it('has fewer words than the page declares', async () => {
    expect(await truncated(paragraphs(4), declares({ wordCount: 900 }))).toBe('fewerWords')
  })
})

describe('a whole text', () => {
  it.each([
    ['plain', paragraphs(6), ''],
    ['that ends in an ellipsis', `${paragraphs(6)}<p>${sentence} And so it goes on…</p>`, ''],
    [
      'for subscribers who see all of it',
      paragraphs(8),
      declares({ isAccessibleForFree: false, wordCount: 190 }),
    ],
    ['with a newsletter below', `${paragraphs(8)}<div><p>Subscribe now</p></div>`, ''],
    ['of about the words declared', paragraphs(8), declares({ wordCount: 230 })],
  ])('%s', async (_, inner, head) => {
    expect(await truncated(inner, head)).toBeNull()
  })
})
