/** Puts a text on the clipboard; false where the page's policy forbids even that. Called in a user's gesture. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing on pages that are not served securely.
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

/** The older way: a copy whose content is exchanged before any listener of the page sees it. */
function copyByEvent(text: string): boolean {
  const exchange = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  addEventListener('copy', exchange, { capture: true })
  try {
    return document.execCommand('copy')
  } finally {
    removeEventListener('copy', exchange, { capture: true })
  }
}
