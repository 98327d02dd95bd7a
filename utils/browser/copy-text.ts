import type { Clip } from '../exporters/clip-forms.ts'

const typesOf = ({ plain, html }: Clip): Record<string, string> =>
  html === null ? { 'text/plain': plain } : { 'text/plain': plain, 'text/html': html }

/** Puts a text, or one with its formatted form, on the clipboard; false where the page's policy forbids even that. Called in a user's gesture. */
export async function copyClip(clip: Clip): Promise<boolean> {
  try {
    const blobs = Object.entries(typesOf(clip)).map(([type, text]) => [
      type,
      new Blob([text], { type }),
    ])
    // Missing on pages that are not served securely.
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByEvent(typesOf(clip))
  }
}

/** Puts a text on the clipboard; as `copyClip`. */
export const copyText = (plain: string): Promise<boolean> => copyClip({ plain, html: null })

/** The older way: a copy whose content is exchanged before any listener of the page sees it. */
function copyByEvent(types: Record<string, string>): boolean {
  const exchange = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text)
  }
  addEventListener('copy', exchange, { capture: true })
  try {
    return document.execCommand('copy')
  } finally {
    removeEventListener('copy', exchange, { capture: true })
  }
}
