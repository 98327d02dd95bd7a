import { replaceByCard } from './embed-card.ts'

/** Frames that hold no content: counters, consent, log-ins, advertisements, buttons of networks. */
const noContent =
  /(?:^about:|\/ads?[/.?]|doubleclick|consent|recaptcha|pixel|analytics|\/login|\/comments?\b|\/plugins\/(?:like|page|follow|share))/i

/** The address of what an element shows; null where it is none that can be opened. */
function addressOf(element: Element, ...attributes: string[]): URL | null {
  const value = attributes.map((name) => element.getAttribute(name)).find(Boolean)
  const url = value ? URL.parse(value, element.baseURI) : null
  return url && /^https?:$/.test(url.protocol) && !noContent.test(url.href) ? url : null
}

/** A player's own address, or the first of its sources that can be opened. */
function mediaAddressOf(player: Element): URL | null {
  const sources = [player, ...player.querySelectorAll('source')]
  return sources.flatMap((source) => addressOf(source, 'src', 'data-src') ?? [])[0] ?? null
}

/** Frames and players become a card with a link: nothing of another site loads until it is opened. */
export function normaliseEmbeds(article: Element): void {
  for (const frame of article.querySelectorAll('iframe, embed, object[data]')) {
    const address = addressOf(frame, 'src', 'data-src', 'data-lazy-src', 'data')
    const title = frame.getAttribute('title') ?? frame.getAttribute('aria-label')
    if (address) replaceByCard(frame, { address, title })
    else frame.remove()
  }
  for (const player of article.querySelectorAll('video, audio')) {
    const address = mediaAddressOf(player)
    const poster = player.getAttribute('poster') || player.getAttribute('data-poster')
    const title = player.getAttribute('title') ?? player.getAttribute('aria-label')
    if (address || poster) replaceByCard(player, { address, title, poster })
    else player.remove()
  }
}
