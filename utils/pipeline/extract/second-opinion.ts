import { Readability } from '@mozilla/readability'

/**
 * What Readability takes for the article; null where it finds none. It changes the document that it
 * is given, so it is given a copy.
 */
export function secondOpinion(document: Document): Element | null {
  const found = new Readability<Element>(document.cloneNode(true) as Document, {
    serializer: (node) => node as Element,
    charThreshold: 250,
    keepClasses: true,
  }).parse()
  return found?.content?.textContent?.trim() ? found.content : null
}
