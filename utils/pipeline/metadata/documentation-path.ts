/** "/docs/guide", "/fr/documentation/4.2/": what sites call the part that explains them, in addresses of any language. */
const explains = /\/(?:docs?|documentation|dokumentation|documentacion|documentazione|handbook)\//i

/** Whether an address leads into the part of a site that explains how something is used, or its site is that part. */
export function isInDocumentation(url: string): boolean {
  const address = URL.parse(url)
  return address !== null && explains.test(`/${address.host.split('.')[0]}${address.pathname}/`)
}
