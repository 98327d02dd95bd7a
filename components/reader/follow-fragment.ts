/**
 * Follows a link to a place within the article. Left to the browser it would scroll nothing, since
 * the target is in a shadow root, and change the page's address.
 */
export function followFragment(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const root = link?.getRootNode()
  if (!link || !(root instanceof ShadowRoot)) return
  event.preventDefault()
  const target = root.getElementById(link.getAttribute('href')?.slice(1) ?? '')
  target?.scrollIntoView({ block: 'start' })
}
