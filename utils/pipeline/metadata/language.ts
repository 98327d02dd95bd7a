const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Scripts that tell a language where the page declares none. */
const scripts: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
]

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

/** The language of a text by its script, where that tells; null otherwise. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, 4000)
  for (const [letters, language] of scripts) {
    // Kana are enough of a sign among Han characters; other scripts must be the bulk of the text.
    const share = (sample.match(letters)?.length ?? 0) / Math.max(1, sample.length)
    if (share > (language === 'ja' ? 0.1 : 0.3)) return language
  }
  return null
}

/** Subtags that are written for one language: both written forms of Norwegian, old codes. */
const sameLanguage: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' }

/** The primary subtag: "fr" of "fr-CA". */
export function primaryLanguage(tag: string): string {
  const primary = tag.split('-')[0]?.toLowerCase() ?? tag
  return sameLanguage[primary] ?? primary
}

/** Languages of the clutter on a page: its own and English, which stands everywhere; none where it is unknown. */
export const clutterLanguages = (lang: string | null): string[] =>
  lang ? [...new Set([primaryLanguage(lang), 'en'])] : []

/** The direction text of a language runs in. */
export const directionOf = (tag: string | null): 'ltr' | 'rtl' =>
  tag && rightToLeft.has(primaryLanguage(tag)) ? 'rtl' : 'ltr'
