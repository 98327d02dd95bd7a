/** Loads HTML as a document with layout, as the extension finds it: visibility counts, frames and shadow roots live. */
export async function loadPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 1200px; height: 800px'
  frame.srcdoc = html
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.replaceChildren(frame)
  await loaded
  if (!frame.contentDocument) throw new Error('The page did not load')
  return frame.contentDocument
}
