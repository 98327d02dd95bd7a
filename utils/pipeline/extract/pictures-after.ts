import { isDeclaredSmall } from '../../dom/is-declared-small.ts'
import { outermost } from '../../dom/outermost.ts'
import type { Scene } from '../declutter/define-rule.ts'
import type { Container } from './choose-container.ts'
import { elsewhere, smallest } from './lead-pictures.ts'

/** Words of a caption. */
const mostWords = 40

/** Whether an element is a picture of the text's own with its caption: it leads nowhere. */
function isPicture({ page }: Scene, element: Element): boolean {
  const image = element.tagName === 'IMG' ? element : element.querySelector('img')
  if (!image || isDeclaredSmall(image, smallest) || element.querySelector('a[href]')) return false
  const { words, linkWords } = page.measure(element)
  return words <= mostWords && linkWords === 0 && !image.closest(elsewhere)
}

/** The pictures right below the container, or below what it fills, up to the first thing that is none. */
export function picturesAfter(scene: Scene, { main }: Container): Element[] {
  const pictures: Element[] = []
  for (let next = outermost(main).nextElementSibling; next; next = next.nextElementSibling) {
    if (!isPicture(scene, next)) break
    pictures.push(next)
  }
  return pictures
}
