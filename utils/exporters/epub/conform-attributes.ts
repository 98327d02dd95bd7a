import { languageTag } from '../../pipeline/metadata/language/language.ts'
import { legalText } from '../xml.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'
const xml = 'http://www.w3.org/XML/1998/namespace'
const whole = /^\d{1,5}$/
const always = () => true

type Test = (value: string) => boolean

const everywhere: Record<string, Test> = {
  dir: (value) => /^(?:ltr|rtl|auto)$/i.test(value),
  title: always,
  class: always,
  id: always,
}
const own: Record<string, Record<string, Test>> = {
  a: { href: always, rel: always },
  img: {
    src: always,
    alt: always,
    // Not its height as well: a system that narrows it would keep that, and stretch it.
    width: (value) => whole.test(value),
  },
  ol: {
    start: (value) => /^-?\d{1,5}$/.test(value),
    reversed: always,
  },
  li: { value: (value) => /^-?\d{1,5}$/.test(value) },
  td: { colspan: (value) => /^[1-9]\d{0,2}$/.test(value), rowspan: (value) => whole.test(value) },
  th: {
    colspan: (value) => /^[1-9]\d{0,2}$/.test(value),
    rowspan: (value) => whole.test(value),
    scope: (value) => /^(?:row|col|rowgroup|colgroup)$/.test(value),
  },
}
const math: Record<string, Test> = {
  display: (value) => /^(?:block|inline)$/.test(value),
  alttext: always,
  mathvariant: (value) =>
    /^(?:normal|bold|italic|bold-italic|double-struck|script|fraktur)$/.test(value),
  stretchy: (value) => /^(?:true|false)$/.test(value),
  fence: (value) => /^(?:true|false)$/.test(value),
  separator: (value) => /^(?:true|false)$/.test(value),
}
const mathPlaces: Record<string, string[]> = {
  math: ['display', 'alttext'],
  mo: ['mathvariant', 'stretchy', 'fence', 'separator'],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  mtext: ['mathvariant'],
}

function allows(element: Element, name: string, value: string): boolean {
  const tag = element.localName
  if (element.namespaceURI !== xhtml)
    return (mathPlaces[tag]?.includes(name) && math[name]?.(value)) ?? false
  return (everywhere[name] ?? own[tag]?.[name])?.(value) ?? false
}

/** An address as the standard for URLs in books writes it. */
export function legalAddress(href: string): string | null {
  if (href.startsWith('#')) return href
  const url = URL.parse(href)
  if (!url) return null
  return url.href
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[[\]](?=.*$)/g, (sign) => (url.host.includes('[') ? sign : encodeURIComponent(sign)))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Gives ids that are names in XML, each once, and links within the text that lead somewhere; else no link. */
function conformIds(root: Element): Map<string, string> {
  const names = new Map<string, string>()
  for (const element of root.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? ''
    if (names.has(id) || !id) element.removeAttribute('id')
    else {
      names.set(id, `p${names.size + 1}`)
      element.setAttribute('id', names.get(id) ?? '')
    }
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    const hash = href.slice(1)
    const target = names.get(hash) ?? names.get(decoded(hash))
    const address = href.startsWith('#') ? target && `#${target}` : legalAddress(href)
    if (address) link.setAttribute('href', address)
    else link.replaceWith(...link.childNodes)
  }
  return names
}

/** Keeps the attributes that the grammar of books knows. Returns the new names of ids. */
export function conformAttributes(root: Element): Map<string, string> {
  for (const element of root.querySelectorAll('*')) {
    const lang = languageTag(element.getAttribute('lang'))
    const isMath = element.namespaceURI !== xhtml
    if (element.hasAttribute('data-embed')) element.setAttribute('class', 'embed')
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if (allows(element, name, value))
        element.setAttribute(name, name === 'dir' ? value.toLowerCase() : legalText(value))
      else element.removeAttribute(name)
    }
    if (lang && !isMath) {
      element.setAttribute('lang', lang)
      element.setAttributeNS(xml, 'xml:lang', lang)
    }
    if (element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '')
  }
  return conformIds(root)
}
