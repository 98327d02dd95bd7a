import { execFileSync } from 'node:child_process'

/** What Debian's poppler-utils say of a PDF. */
const ask = (program: string, args: string[], pdf: Uint8Array): Buffer =>
  execFileSync(program, args, { input: pdf, maxBuffer: 1e8 })

/** How many pages it has. */
export const pagesIn = (pdf: Uint8Array): number =>
  Number(/^Pages: +(\d+)$/m.exec(`${ask('pdfinfo', ['-'], pdf)}`)?.[1])

/** Addresses that its links lead to. */
export const linksIn = (pdf: Uint8Array): string[] =>
  `${ask('pdfinfo', ['-url', '-'], pdf)}`.match(/\b(?:https?|mailto):\S+/g) ?? []

/** The pages that each of its pictures is drawn on. */
export function pagesOfPictures(pdf: Uint8Array): number[][] {
  const pages = new Map<string, Set<number>>()
  for (const row of `${ask('pdfimages', ['-list', '-'], pdf)}`.split('\n').slice(2)) {
    // page, number, type, width, height, colour, components, bits, encoding, interpolation, object.
    const cells = row.trim().split(/\s+/)
    const object = cells[10]
    if (!object || cells[2] !== 'image') continue
    pages.set(object, (pages.get(object) ?? new Set()).add(Number(cells[0])))
  }
  return [...pages.values()].map((on) => [...on])
}

/** Its text, in the order of reading. */
export const textIn = (pdf: Uint8Array): string => `${ask('pdftotext', ['-', '-'], pdf)}`

/** The gray values of a page, 0 to 255. */
export function pixelsOf(pdf: Uint8Array, page: number): Uint8Array {
  const args = ['-gray', '-r', '40', '-f', `${page}`, '-l', `${page}`, '-']
  const image = ask('pdftoppm', args, pdf)
  // "P5", width, height and the largest value, each followed by one white space.
  const [head = ''] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(image.toString('latin1')) ?? []
  return image.subarray(head.length)
}
