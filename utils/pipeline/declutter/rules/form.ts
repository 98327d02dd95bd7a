import { boxAround } from '../box.ts'
import { defineRule, type Scene } from '../define-rule.ts'

const fields = 'input:not([type=hidden]), textarea, select'
/** Words of pitch and small print around a form. */
const mostWords = 60
const mostProse = 0.1

/** Where no form holds them: a field that says what to type in it, and a button. */
const field = 'input[type=email], input[placeholder]'
const button = 'button, [role=button], input[type=submit]'
/** How far above the field both stand together, and the words in that. */
const levels = 5
const fewWords = 20

/** The smallest element around a field that holds a button too; null where that says more. */
function formAround({ page }: Scene, start: Element): Element | null {
  let up: Element | null = start
  for (let level = 0; up && level <= levels; level++, up = up.parentElement) {
    if (up.querySelector(button)) return page.measure(up).words <= fewWords ? up : null
  }
  return null
}

/**
 * Forms: search, sign-in, newsletter; below the title with the small box that each stands in. A form
 * around the whole page is the page. What scripts make a form of without one is the same.
 */
export default defineRule({
  *find(scene) {
    const { page, title } = scene
    const loose = [...page.root.querySelectorAll(field)].flatMap((element) =>
      element.closest('form') ? [] : (formAround(scene, element) ?? []),
    )
    const most = page.measure(page.root).running * mostProse
    for (const form of [...page.root.querySelectorAll('form'), ...loose]) {
      const within = page.measure(form)
      if (within.running > most || !form.querySelector(fields)) continue
      const isBelow = title !== null && within.first > title.index
      const box = isBelow ? boxAround(scene, form, mostWords) : form
      yield { elements: [page.measure(box).running <= most ? box : form] }
    }
  },
})
