const xhtml = 'http://www.w3.org/1999/xhtml'

type Attributes = Record<string, string | null | undefined>

/**
 * Gives what makes elements of HTML in a document, whatever its kind; attributes and children that are
 * null or undefined are left out. Children become the document's: in one that is shown, pictures load.
 */
export const elementsIn =
  (owner: Document) =>
  <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Attributes = {},
    ...children: (Node | string | null | undefined)[]
  ): HTMLElementTagNameMap[Name] => {
    const made = owner.createElementNS(xhtml, name) as HTMLElementTagNameMap[Name]
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) made.setAttribute(key, value)
    }
    made.append(...children.filter((child) => child !== null && child !== undefined))
    return made
  }
