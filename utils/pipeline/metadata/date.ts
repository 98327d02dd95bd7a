const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/
const dayOnly = /^\d{4}-\d{2}-\d{2}$/

/** A date of a page as ISO 8601, its zone kept; a day alone stays a day; null where it is no date. */
export function isoDate(value: string | null): string | null {
  const text = value?.trim()
  if (!text) return null
  if (dayOnly.test(text)) return text
  if (withZone.test(text)) {
    const colon = text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    return Number.isNaN(Date.parse(colon)) ? null : colon
  }
  const time = Date.parse(text)
  if (Number.isNaN(time) || !/\d{4}/.test(text)) return null
  return new Date(time).toISOString()
}
