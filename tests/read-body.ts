import type { Article } from '../utils/article.ts'
import { readArticle } from '../utils/pipeline/index.ts'

/** A sentence that any article of the tests may hold. */
export const sentence =
  'The crews worked through the night until the last of the fires was out, and nobody slept.'

/** Reads an article of plain sentences with `inner` among them. */
export function readWith(inner: string, head = ''): Promise<Article> {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Fire</title>${head}</head><body><article><h1>Fire</h1>
     <p>${sentence} First.</p>${inner}<p>${sentence} Last but one.</p><p>${sentence} Last.</p></article></body></html>`,
    'text/html',
  )
  return readArticle(page, { url: 'https://gazette.example/fire/' })
}

/** The body of an article as an element, to ask for what stands in it. */
export function elementOf({ body }: Article): Element {
  const element = document.createElement('div')
  element.append(document.importNode(body, true))
  return element
}

/** The body of an article of plain sentences with `inner` among them. */
export const bodyOf = async (inner: string, head = ''): Promise<Element> =>
  elementOf(await readWith(inner, head))
