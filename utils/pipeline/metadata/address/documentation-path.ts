import words from './documentation-path.words.json' with { type: 'json' }

const explains = new RegExp(`/(?:${words.join('|')})/`, 'i')

/** Whether an address leads into the part of a site that explains how something is used, or its site is that part. */
export function isInDocumentation(url: string): boolean {
  const address = URL.parse(url)
  return address !== null && explains.test(`/${address.host.split('.')[0]}${address.pathname}/`)
}
