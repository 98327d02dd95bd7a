import { defineRule } from '../define-rule.ts'

const fields = 'input:not([type=hidden]), textarea, select'

/** Forms: search, sign-in, newsletter. A form around the whole page is the page. */
export default defineRule({
  *find({ page }) {
    const running = page.measure(page.root).running
    for (const form of page.root.querySelectorAll('form')) {
      const within = page.measure(form)
      if (within.running <= running * 0.1 && form.querySelector(fields)) yield { elements: [form] }
    }
  },
})
