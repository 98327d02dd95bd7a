import type { TocEntry } from '../../utils/article.ts'
import type { View } from './view.ts'

interface Observed {
  dialog: HTMLElement
  view: View
  toc: TocEntry[]
}

/** A section begins to be read when its heading has come up to here, a share of the window's height. */
const sectionLine = 0.35

/** Marks the section being read: the last whose heading has passed the line. */
function observeSections({ dialog, view, toc }: Observed): () => void {
  const passed = new Set<string>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id)
        else passed.delete(target.id)
      }
      view.section.value = toc.findLast(({ id }) => passed.has(id))?.id ?? null
    },
    // All that is above counts as passed: headings that a jump skips are noticed too.
    { root: dialog, rootMargin: `1000000px 0px -${100 - sectionLine * 100}% 0px` },
  )
  const ids = new Set(toc.map(({ id }) => id))
  for (const heading of dialog.querySelectorAll('.article-body :is(h2, h3, h4, h5, h6)')) {
    if (ids.has(heading.id)) observer.observe(heading)
  }
  return () => observer.disconnect()
}

/** Measures how far the article is read, and the room beside it. */
function observeShare({ dialog, view }: Observed): () => void {
  const article = dialog.querySelector('article')
  const measure = () => {
    const { scrollTop, scrollHeight, clientHeight, clientWidth } = dialog
    const way = scrollHeight - clientHeight
    view.share.value = way > clientHeight / 2 ? Math.min(scrollTop / way, 1) : null
    view.gutter.value = Math.max(0, (clientWidth - (article?.offsetWidth ?? clientWidth)) / 2)
  }
  let frame = 0
  const later = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(measure)
  }
  const resized = new ResizeObserver(later)
  resized.observe(dialog)
  if (article) resized.observe(article)
  dialog.addEventListener('scroll', later, { passive: true })
  measure()
  return () => {
    cancelAnimationFrame(frame)
    resized.disconnect()
    dialog.removeEventListener('scroll', later)
  }
}

/** Keeps `share`, `gutter` and `section` of the view true until the function returned is called. */
export function observeReading(observed: Observed): () => void {
  const stops = [observeSections(observed), observeShare(observed)]
  return () => {
    for (const stop of stops) stop()
  }
}
