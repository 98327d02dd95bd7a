import { kebabCase } from '../text/kebab-case.ts'

/** The words of an element's classes and its id: "product-shipping", "ShippingInfo". */
export const nameWords = (element: Element): string[] =>
  kebabCase(`${element.getAttribute('class') ?? ''} ${element.id}`).split(/[^a-z]+/)
