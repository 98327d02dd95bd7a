import { renameElement } from '../rename-element.ts'

/**
 * Brings headings below the title's level without a gap: the first is an `h2`, a deeper one a single
 * step below the one it belongs to. Headings of a box beside the text open no level of their own.
 */
export function levelHeadings(body: DocumentFragment): void {
  const open: number[] = []
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName[1])
    const isAside = heading.closest('aside') !== null
    if (!isAside) while (open.length > 0 && (open.at(-1) ?? 0) >= own) open.pop()
    const level = Math.min(6, open.length + 2)
    if (!isAside) open.push(own)
    if (heading.tagName !== `H${level}`) renameElement(heading, `h${level}`)
  }
}
