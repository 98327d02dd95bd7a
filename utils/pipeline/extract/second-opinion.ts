import { Readability } from '@mozilla/readability'

/** What Readability takes for the article; null where it finds none. It changes the document it is given. */
export function secondOpinion(document: Document): Element | null {
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    charThreshold: 250,
    keepClasses: true,
  }).parse()
  return found?.content?.textContent?.trim() ? found.content : null
}
