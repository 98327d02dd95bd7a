import { boxAround } from '../box.ts'
import { defineRule } from '../define-rule.ts'

const fields = 'input:not([type=hidden]), textarea, select'
/** Words of pitch and small print around a form. */
const mostWords = 60
const mostProse = 0.1

/**
 * Forms: search, sign-in, newsletter; below the title with the small box that each stands in. A form
 * around the whole page is the page.
 */
export default defineRule({
  *find(scene) {
    const { page, title } = scene
    const most = page.measure(page.root).running * mostProse
    for (const form of page.root.querySelectorAll('form')) {
      const within = page.measure(form)
      if (within.running > most || !form.querySelector(fields)) continue
      const isBelow = title !== null && within.first > title.index
      const box = isBelow ? boxAround(scene, form, mostWords) : form
      yield { elements: [page.measure(box).running <= most ? box : form] }
    }
  },
})
