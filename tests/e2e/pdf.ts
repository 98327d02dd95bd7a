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
