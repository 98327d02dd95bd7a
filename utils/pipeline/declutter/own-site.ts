const hostOf = (address: string, base: string): string | null =>
  URL.parse(address, base)?.host.replace(/^www\./, '') ?? null

/** Whether a link leads to the page's own site, or to a shop or a school on a host beneath or above it. */
export function leadsToOwnSite(link: Element): boolean {
  const base = link.baseURI
  const own = hostOf(base, base)
  const target = hostOf(link.getAttribute('href') ?? '', base)
  if (!own || !target) return false
  return own === target || own.endsWith(`.${target}`) || target.endsWith(`.${own}`)
}
