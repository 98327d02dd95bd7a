import purifier from 'dompurify'
import { safeImage, safeLink, safeSourceSet } from './addresses.ts'
import { allowedAttributes, allowedTags } from './allowed.ts'
import { idPrefix } from './id-prefix.ts'

const setOrRemove = (element: Element, name: string, value: string | null): void => {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

function rewrite(element: Element, name: string, by: (value: string) => string | null): void {
  const value = element.getAttribute(name)
  if (value !== null) setOrRemove(element, name, by(value))
}

let base = 'about:blank'

/** What DOMPurify let through: addresses are checked and made absolute, ids kept apart. */
function keepSafe(element: Element): void {
  rewrite(element, 'src', (src) => safeImage(src, base))
  rewrite(element, 'srcset', (srcset) => safeSourceSet(srcset, base))
  rewrite(element, 'cite', (cite) => safeLink(cite, base))
  // The one role that this pipeline gives; a page's own may say what the text is not.
  rewrite(element, 'role', (role) => (role === 'doc-subtitle' ? role : null))
  rewrite(element, 'id', (id) => `${idPrefix}${id}`)
  if (element.tagName === 'IMG') {
    element.setAttribute('loading', 'lazy')
    element.setAttribute('referrerpolicy', 'no-referrer')
  }
  if (element.tagName !== 'A') {
    // MathML's href is a link too, and needs none.
    element.removeAttribute('href')
    return
  }
  rewrite(element, 'href', (href) => {
    const safe = safeLink(href, base)
    return safe?.startsWith('#') ? `#${idPrefix}${safe.slice(1)}` : safe
  })
  if (element.hasAttribute('href')) element.setAttribute('rel', 'noopener noreferrer')
}

let hasHook = false

/** This bundle's own instance, for this file alone: hooks of others cannot be among ours. */
function instance(): typeof purifier {
  if (!hasHook) purifier.addHook('afterSanitizeAttributes', keepSafe)
  hasHook = true
  return purifier
}

const kept = new Set(allowedAttributes)

/** Takes off classes, styles and data, most of what a page has: DOMPurify would weigh and note each. */
function dropAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!kept.has(name.toLowerCase())) element.removeAttribute(name)
    }
  }
}

/** A root that is not allowed itself (a body, a form) cannot be sanitised as it stands: it moves. */
function inHolder(root: Element): Element {
  const holder = root.ownerDocument.createElement('div')
  holder.append(...(root.tagName === 'BODY' ? root.childNodes : [root]))
  dropAttributes(holder)
  return holder
}

/**
 * The last step that handles HTML as text, and the only caller of DOMPurify: turns hostile nodes or
 * HTML into a fragment that may be shown. Addresses become absolute against `url`.
 */
export function sanitise(dirty: Element | string, url: string): DocumentFragment {
  base = url
  return instance().sanitize(typeof dirty === 'string' ? dirty : inHolder(dirty), {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    SANITIZE_DOM: false,
    TRUSTED_TYPES_POLICY: null,
  }) as unknown as DocumentFragment
}
