import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isCaptcha = phraseMatcher('captcha')
const longest = 60
const widgets = '.g-recaptcha, .h-captcha, .cf-turnstile, .grecaptcha-badge'

/** Notices and boxes of captchas. */
export default defineRule({
  *find({ page, phrases }) {
    for (const block of page.blocks) {
      if (block.words <= longest && isCaptcha(block, phrases)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
    for (const element of page.root.querySelectorAll(widgets)) {
      if (page.measure(element).running === 0) yield { elements: [element] }
    }
  },
})
