const xhtml = 'http://www.w3.org/1999/xhtml'

type Attributes = Record<string, string | null | undefined>

/**
 * Makes an element of HTML, whatever the kind of the document; attributes and children that are null
 * or undefined are left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string | null | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElementNS(xhtml, name) as HTMLElementTagNameMap[Name]
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children.filter((child) => child !== null && child !== undefined))
  return made
}
