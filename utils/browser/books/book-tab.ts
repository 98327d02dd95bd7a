/** A tab whose article becomes a chapter. */
export interface BookTab {
  id: number
  /** Its title, as far as the browser tells it. */
  name: string
  /** Whether the reader that makes the book is in it. */
  isReader: boolean
}

/** The tabs that an unknown value names; what is none is left out. */
export const parseBookTabs = (value: unknown): BookTab[] =>
  (Array.isArray(value) ? value : []).flatMap((tab: unknown) => {
    if (typeof tab !== 'object' || tab === null) return []
    const { id, name, isReader } = tab as Record<string, unknown>
    return typeof id === 'number' && typeof name === 'string'
      ? [{ id, name, isReader: isReader === true }]
      : []
  })
