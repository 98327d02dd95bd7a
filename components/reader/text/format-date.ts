/** A day as people of a language write it: "14 mars 2024". A date without a time is not moved by the zone. */
export function formatDate(iso: string, language: string): string | null {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  const timeZone = iso.length === 10 ? { timeZone: 'UTC' } : {}
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...timeZone }).format(date)
}
