/** Takes from a footnote the signs that lead back to its mark: apart from the text they lead nowhere. */
export function removeLinksBack(note: Element): void {
  for (const link of note.querySelectorAll('a[href^="#"]'))
    if (!/[\p{L}\p{N}]{3}/u.test(link.textContent ?? '')) link.remove()
}
