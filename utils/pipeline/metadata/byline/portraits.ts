import type { Page } from '../../page/index.ts'
import { bylineLines } from './byline-lines.ts'
import { personsIn } from './people.ts'

/** Portraits, as sites mark and round them. */
const portraits =
  ':is([class*="avatar" i], [class*="author" i]) img, img:is([class*="avatar" i], [class*="author" i], [class*="rounded-full"], [class*="rounded-circle"])'
/** How far above a portrait the box may stand that says whose it is. */
const levels = 3
/** Lines beside a portrait: a name, an office, a date. */
const mostBeside = 6
const mostPortraits = 60

/** The people in the lines around a portrait whom its own text names: "Picture of Ana Ruiz". */
function beside(page: Page, portrait: Element): string[] {
  const alt = portrait.getAttribute('alt') ?? ''
  let box = portrait.parentElement
  for (let level = 0; alt && box && level < levels; level++, box = box.parentElement) {
    const { first, end } = page.measure(box)
    const lines = bylineLines(page.blocks.slice(first, Math.min(end, first + mostBeside)))
    const named = lines.flatMap(personsIn).filter((name) => alt.includes(name))
    if (named.length > 0) return named
  }
  return []
}

/** The people whose portraits stand among the lines `from` to `end`, outside what `elsewhere` names. */
export function portrayed(
  page: Page,
  { from, end, elsewhere }: { from: number; end: number; elsewhere: string },
): string[] {
  return [...page.root.querySelectorAll(portraits)].slice(0, mostPortraits).flatMap((portrait) => {
    const { first } = page.measure(portrait)
    const isNear = first >= from && first <= end && !portrait.closest(elsewhere)
    return isNear ? beside(page, portrait) : []
  })
}
