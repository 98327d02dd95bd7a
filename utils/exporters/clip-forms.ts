/** Forms in which the whole article is copied; each has its label, `clip_<form>`. */
export const clipForms = ['rich', 'markdown'] as const

export type ClipForm = (typeof clipForms)[number]

/** What the clipboard is given. */
export interface Clip {
  plain: string
  /** For programs that take formatted text; null where the plain text is all. */
  html: string | null
}
