import type { Block } from '../page/index.ts'
import { leadsToOwnSite } from './own-site.ts'

/** Shorter links within the text may be a name or a note. */
const fewestWords = 3
const mostlyLink = 0.8

/** Whether a line is nothing but a link that says where it leads. */
export const isPointer = ({ words, linkWords }: Block): boolean =>
  words >= fewestWords && linkWords >= words * mostlyLink

/** Whether so much of some words is links that they are a list of links. */
export const isMostlyLinks = ({ words, linkWords }: Pick<Block, 'words' | 'linkWords'>): boolean =>
  linkWords >= words * mostlyLink

/** Whether a line's link leads to another page of the same site: sources and products are elsewhere. */
export function leadsWithinSite({ element }: Block): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  return link !== null && !link.getAttribute('href')?.startsWith('#') && leadsToOwnSite(link)
}
