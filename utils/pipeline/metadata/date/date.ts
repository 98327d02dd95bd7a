const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/
/** "14.03.2024, 09:05" and "14-03-2024": day first, as most write it who part it by dots or dashes; a month over twelve shows who does not. */
const dayFirst = /^(\d{2})[.-](\d{2})[.-](\d{4})(?:,?\s+(\d{2}:\d{2}(?::\d{2})?))?$/
/** A zone behind the clock; its offset where it is not Greenwich's. */
const zone = /(?:Z|GMT|UTC|([+-])(\d{2}):?(\d{2}))\s*(?:\([^)]*\))?$/
const two = (value: number): string => String(value).padStart(2, '0')

/** "+0100" and "+01" as "+01:00". */
const withColon = (offset: string): string =>
  offset.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes = '00') => {
    return `${hours}:${minutes}`
  })

/** A time by the clock of its zone, which says the day it was written. */
function inZone(date: Date, offset: string): string {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
  return new Date(date.getTime() + ahead).toISOString().replace('Z', offset)
}

/**
 * A date of a page as ISO 8601. What the page leaves open stays open: a day alone has no time, a time
 * without its zone is the clock's where it was written. Null where it is no date.
 */
export function isoDate(value: string | null): string | null {
  const text = value?.trim()
  if (!text) return null
  const [, day, clock, offset = ''] = iso.exec(text) ?? []
  if (day) {
    const date = clock ? `${day}T${clock}${withColon(offset)}` : day
    return Number.isNaN(Date.parse(date)) ? null : date
  }
  const [, dayOfMonth = '', month = '', year, time] = dayFirst.exec(text) ?? []
  if (year) {
    const day = Number(month) > 12 ? `${dayOfMonth}-${month}` : `${month}-${dayOfMonth}`
    return isoDate(`${year}-${day}${time ? `T${time}` : ''}`)
  }
  const date = new Date(text)
  if (Number.isNaN(date.getTime()) || !/\d{4}/.test(text)) return null
  const zoned = zone.exec(text)
  if (zoned) {
    const [, sign, hours = '', minutes = ''] = zoned
    return sign ? inZone(date, `${sign}${hours}:${minutes}`) : date.toISOString()
  }
  // Read by the reader's own clock, so written back by it.
  const written = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return /\d:\d/.test(text)
    ? `${written}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
    : written
}
