import { isPlaceName, type PlaceName } from './places.ts'

const bytesOf = (words: string): number => new TextEncoder().encode(words).length

/** Cuts at whole characters as readers see them, never within one. */
function capBytes(words: string, most: number): string {
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    words,
  )) {
    bytes += bytesOf(segment)
    if (bytes > most) break
    kept += segment
  }
  return kept
}

/** What stands between two values only, and says nothing by itself: " – ", " (". */
const isGlue = (literal: string): boolean => !/[\p{L}\p{N}]/u.test(literal)

/** Literals and values by turns, literals first and last. What no article has is part of a literal. */
function partsOf(template: string, values: Record<PlaceName, string>): string[] {
  const parts = ['']
  for (const piece of template.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1] ?? ''
    if (isPlaceName(name)) parts.push(values[name], '')
    else parts[parts.length - 1] += piece
  }
  return parts
}

/** Takes the glue and the brackets around a value away with it, where the page does not tell it. */
function withoutEmpty(parts: string[]): string[] {
  const kept = [...parts]
  for (let i = 1; i < kept.length; i += 2) {
    if (kept[i] !== '') continue
    let [before = '', after = ''] = [kept[i - 1], kept[i + 1]]
    if (/[([{]\s*$/.test(before) && /^\s*[)\]}]/.test(after)) {
      before = before.replace(/[([{]\s*$/, '')
      after = after.replace(/^\s*[)\]}]/, '')
    }
    const isFirst = kept.slice(0, i - 1).every((part) => part.trim() === '') && isGlue(before)
    if (isGlue(before)) before = ''
    if (isFirst && isGlue(after)) after = ''
    kept[i - 1] = before
    kept[i + 1] = after
  }
  return kept
}

/**
 * Fills a template with values; what is longer than `most` bytes loses the end of its longest value, so
 * that what follows it stays.
 */
export function fillName(
  template: string,
  values: Record<PlaceName, string>,
  most: number,
): string {
  const parts = withoutEmpty(partsOf(template, values))
  const excess = bytesOf(parts.join('')) - most
  if (excess > 0) {
    const sizes = parts.map((part, i) => (i % 2 === 1 ? bytesOf(part) : 0))
    const longest = sizes.indexOf(Math.max(...sizes))
    const size = sizes[longest] ?? 0
    if (size > excess) parts[longest] = capBytes(parts[longest] ?? '', size - excess).trimEnd()
  }
  return capBytes(parts.join(''), most)
}
