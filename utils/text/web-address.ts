/** An http(s) address, absolute; null where it is none. */
export function webAddress(address: string | null | undefined, base?: string): URL | null {
  const url = address?.trim() ? URL.parse(address.trim(), base) : null
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}
