const allowedLinks = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const rasterData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);/i

function resolve(address: string, base: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/** A link's absolute address; "#…" stays within the article; null where its scheme may not stand there. */
export function safeLink(href: string, base: string): string | null {
  const address = href.trim()
  if (address.startsWith('#')) return address
  const url = resolve(address, base)
  return url && allowedLinks.has(url.protocol) ? url.href : null
}

/** An image's absolute address; http(s) and raster `data:` only. */
export function safeImage(src: string, base: string): string | null {
  const address = src.trim()
  if (rasterData.test(address)) return address
  const url = address ? resolve(address, base) : null
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

/** Commas stand within addresses too: a candidate ends at a comma followed by space, or after its descriptor. */
const candidate = /\s*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?[wx]))?\s*(?:,|$)/gy

/** A `srcset` with every candidate absolute and checked; null where none is left. */
export function safeSourceSet(srcset: string, base: string): string | null {
  const kept: string[] = []
  for (const [, address, descriptor] of srcset.matchAll(candidate)) {
    const safe = address ? safeImage(address, base) : null
    if (safe && !safe.startsWith('data:')) kept.push(descriptor ? `${safe} ${descriptor}` : safe)
  }
  return kept.length > 0 ? kept.join(', ') : null
}
