import { languageTag } from '../pipeline/metadata/language/language.ts'

/** The day that a page wrote of a time in ISO 8601, whatever the zone it is read in: "2024-03-14"; null where it is none. */
export function dayOf(iso: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(iso ?? '')?.[0]
  return day && !Number.isNaN(Date.parse(day)) ? day : null
}

/** That day as people of a language write it: "14 mars 2024"; in English where the language is none. */
export function longDay(iso: string | null, language: string | null): string | null {
  const day = dayOf(iso)
  if (!day) return null
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(languageTag(language) ?? 'en', options).format(new Date(day))
}
