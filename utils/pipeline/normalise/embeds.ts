/** Frames that hold no content: counters, consent, log-ins, advertisements. */
const noContent =
  /(?:^about:|\/ads?[/.?]|doubleclick|consent|recaptcha|pixel|analytics|\/login|\/comments?\b)/i
/** "/embed/ID" is the same thing as a page; that page is what a reader wants to open. */
const embedPath = /\/(?:embed|player|video\/embed)\//

/** The address of what a frame shows. */
function addressOf(frame: Element): URL | null {
  const src =
    frame.getAttribute('src') ??
    frame.getAttribute('data-src') ??
    frame.getAttribute('data-lazy-src')
  const url = src ? URL.parse(src, frame.baseURI) : null
  if (!url || !/^https?:$/.test(url.protocol) || noContent.test(url.href)) return null
  return url
}

function card(frame: Element, address: URL, title: string | null): Element {
  const document = frame.ownerDocument
  const link = document.createElement('a')
  link.setAttribute('href', address.href)
  link.textContent = title?.trim() || address.hostname.replace(/^www\./, '')
  const figure = document.createElement('figure')
  figure.setAttribute('data-embed', embedPath.test(address.pathname) ? 'player' : 'page')
  figure.append(link)
  return figure
}

/** Frames and players become a card with a link: nothing of another site loads until it is opened. */
export function normaliseEmbeds(article: Element): void {
  for (const frame of article.querySelectorAll('iframe, embed, object[data]')) {
    const address = addressOf(frame)
    if (address) frame.replaceWith(card(frame, address, frame.getAttribute('title')))
    else frame.remove()
  }
  for (const player of article.querySelectorAll('video, audio')) {
    const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src')
    const address = source ? URL.parse(source, player.baseURI) : null
    if (address && /^https?:$/.test(address.protocol)) {
      player.replaceWith(
        card(player, address, player.getAttribute('title') ?? player.getAttribute('aria-label')),
      )
    } else player.remove()
  }
}
