const rightToLeft = /^(?:arc?|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/

/** A language tag as BCP 47 writes it ("fr_CA" and "FR-ca" are "fr-CA"); null where it is none. */
export function languageTag(value: string | null | undefined): string | null {
  try {
    // A list names the page's own language first.
    const [tag = ''] = (value ?? '').split(',')
    const [known] = tag.trim() ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-')) : []
    return known && !/^(?:und|mul|zxx|x)\b/.test(known) ? known : null
  } catch {
    return null
  }
}

/** Subtags that are written for one language: both written forms of Norwegian, old codes. */
const sameLanguage: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' }

/** The primary subtag: "fr" of "fr-CA". */
export function primaryLanguage(tag: string): string {
  const primary = tag.split('-')[0]?.toLowerCase() ?? tag
  return sameLanguage[primary] ?? primary
}

/** Languages of the clutter on a page in these languages: English stands everywhere. */
export const clutterLanguages = (languages: readonly string[]): string[] => [
  ...new Set([...languages, 'en']),
]

/** The direction text of a language runs in. */
export const directionOf = (tag: string | null): 'ltr' | 'rtl' =>
  tag && rightToLeft.test(primaryLanguage(tag)) ? 'rtl' : 'ltr'
