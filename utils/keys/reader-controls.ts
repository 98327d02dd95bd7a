/** What the toolbar and the keys can open. */
export type PanelId = 'contents' | 'settings' | 'export' | 'removals' | 'keys'

/** The ways a selected passage is copied. */
export const copyForms = ['source', 'quotation', 'link'] as const
export type CopyForm = (typeof copyForms)[number]

/** What keys do with an open reader. */
export interface ReaderControls {
  /** Brings the next (1) or previous (-1) paragraph or section to the top. */
  step: (by: 'paragraph' | 'section', direction: 1 | -1) => void
  /** Larger or smaller type by one step. */
  resize: (direction: 1 | -1) => void
  nextTheme: () => void
  toggleFullScreen: () => void
  /** Opens a drawer, or closes it. */
  toggle: (panel: PanelId) => void
  /** Closes the innermost open thing, at last the reader. */
  escape: () => void
  selectAll: () => void
  /** Copies the selected passage; does nothing without one. */
  copy: (form: CopyForm) => void
  /** To the picture on that side of the one shown large. */
  turn: (side: 'left' | 'right') => void
  zoom: () => void
}
