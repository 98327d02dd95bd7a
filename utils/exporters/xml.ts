/** Characters that XML 1.0 has no place for, lone surrogates among them. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text without what XML cannot hold. */
export const legalText = (text: string): string => text.replace(illegal, '')

/** A text as XML writes it, in an element or between double quotes. */
export const escapeXml = (text: string): string =>
  legalText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
