/** "/", "/en/", "/pt-br", "/index.html": a site's own page, in one of its languages. */
const front = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i

/** Whether an address is that of a site's front page, which is no text of its own. */
export function isFrontPage(url: string): boolean {
  const address = URL.parse(url)
  return address !== null && front.test(address.pathname) && address.search === ''
}
