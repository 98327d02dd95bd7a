import { renameElement } from '../rename-element.ts'

/** Brings headings below the title's level: the highest becomes `h2`, the steps between them stay. */
export function levelHeadings(body: DocumentFragment): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const levels = [...new Set(headings.map((heading) => Number(heading.tagName[1])))].sort()
  for (const heading of headings) {
    const level = Math.min(6, levels.indexOf(Number(heading.tagName[1])) + 2)
    if (heading.tagName !== `H${level}`) renameElement(heading, `h${level}`)
  }
}
