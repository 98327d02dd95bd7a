/**
 * Gives an image that fails a second try with the referrer, which some servers insist on. Failing
 * again, it makes way for its alternative text instead of leaving a hole.
 */
export function retryImage({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return
  if (target.referrerPolicy === 'no-referrer') {
    target.referrerPolicy = ''
    // Assigning the same address loads it again, now under the new policy.
    target.src = target.currentSrc || target.src
    return
  }
  target.removeAttribute('width')
  target.removeAttribute('height')
  target.classList.add('broken')
  // There is nothing left to enlarge: the text stands by itself.
  target.closest('.enlarge')?.replaceWith(target.closest('picture') ?? target)
}
