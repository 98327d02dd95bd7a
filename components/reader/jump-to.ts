/** Brings an element of the article to the top and the focus to it: the next Tab goes on from there. */
export function jumpTo(target: Element | null): void {
  if (!(target instanceof HTMLElement)) return
  target.scrollIntoView({ block: 'start', behavior: 'instant' })
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

/** Jumps to the heading of an entry of the contents, by its id. */
export const jumpToHeading = (body: Element, id: string): void =>
  jumpTo(body.querySelector(`#${CSS.escape(id)}`))
