const xhtml = 'http://www.w3.org/1999/xhtml'

/** Milliseconds for a frame without content to load; one that is not let in never does. */
const patience = 500

/** What the browser says to a domain that no page may take on. */
function refusalOf(domain: string): string {
  try {
    document.domain = domain
    return ''
  } catch (error) {
    return String(error)
  }
}

/**
 * Whether a frame, which lies in its page's sandbox, may not set the domain that it has. Its address
 * gives it an identity of its own: the page keeps its domain whatever the answer. True as well where no
 * frame is let in, which leaves it open.
 */
async function refusesFrame(root: ShadowRoot): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([''], { type: 'text/html' }))
  const frame = document.createElementNS(xhtml, 'iframe') as HTMLIFrameElement
  frame.style.display = 'none'
  frame.src = address
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    setTimeout(resolve, patience)
  })
  root.append(frame)
  await loaded
  try {
    const inside = frame.contentDocument
    if (inside?.URL !== address) return true
    inside.domain = String(inside.domain)
    return false
  } catch {
    return true
  } finally {
    frame.remove()
    URL.revokeObjectURL(address)
  }
}

/**
 * Whether the page lies in a sandbox, by its server's policy or by the frame that opened it, which may
 * forbid downloads: that a page cannot learn. What no sandbox ever lets a page do is to set its domain.
 * Chromium refuses so before it looks at the domain: two that are wrong in different ways are refused in
 * the same words. Firefox has the same words for all, and a frame in the reader's own root has to tell.
 */
export async function isSandboxed(root: ShadowRoot): Promise<boolean> {
  if (!/^https?:$/.test(location.protocol)) return false
  if (self.origin === 'null') return true
  return refusalOf('') === refusalOf('lisible.invalid') && refusesFrame(root)
}
