/** A file of a face: some of its letters, upright or slanted, in one weight or a span of them. */
export interface FontFile {
  /** Its name in the extension's folder of fonts. */
  name: string
  style: 'normal' | 'italic'
  /** As CSS writes it: "400", or "100 900" where one file has all. */
  weight: string
  /** As CSS writes it: "U+0370-03FF,U+1F00-1FFF"; null where the file has all letters of the face. */
  range: string | null
}

/** A file with its letters. */
export interface FontData extends FontFile {
  /** WOFF2, in base64. */
  data: string
}

const isWithin = (codePoint: number, range: string): boolean =>
  range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16)
  })

/** Whether a file has any of the characters given, each of them once. */
export const isNeeded = ({ range }: FontFile, characters: string): boolean =>
  range === null || [...characters].some((one) => isWithin(one.codePointAt(0) ?? 0, range))
