import { defineRule } from '../define-rule.ts'
import { headsPanel } from '../disclosure.ts'

const controls =
  'button, input, select, textarea, [role=button], [role=tablist], [role=dialog], [role=alertdialog], [role=status], [role=alert], dialog, [aria-modal=true], progress, meter'
/** Labels that copy the code they stand beside, whatever they are made of. */
const copiers =
  '[class*="copy" i]:not([class*="copyright" i], pre, code), [class*="clipboard" i]:not(pre, code)'
const mostCopyWords = 4
/** An accordion's button may hold a heading, a dialog the whole text: more words than this are content. */
const mostWords = 30
const dialogs = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]'
/** A dialog with more of the page's prose than this may be where the text is shown. */
const mostProse = 0.5

/** What is there to be pressed: buttons, fields, dialogs, messages to the user. */
export default defineRule({
  *find({ page }) {
    const all = page.measure(page.root).running
    for (const element of page.root.querySelectorAll(controls)) {
      const { words, running } = page.measure(element)
      if (element.matches(dialogs) && words > mostWords) {
        if (running < all * mostProse) yield { elements: [element] }
        continue
      }
      const isLeaf = element.tagName === 'BUTTON' || element.tagName === 'INPUT'
      if (words > mostWords && !isLeaf) continue
      // A picture that opens large at a press is a picture.
      if (element.querySelector('img, picture')) continue
      if (element.closest('h1, h2, h3, h4, h5, h6, summary, dt')) continue
      if (headsPanel(page, element)) continue
      yield { elements: [element] }
    }
    for (const element of page.root.querySelectorAll(copiers)) {
      const isBesideCode = element.parentElement?.querySelector(':scope > pre, :scope > * > pre')
      if (!isBesideCode || element.querySelector('pre, code')) continue
      if (page.measure(element).words <= mostCopyWords) yield { elements: [element] }
    }
  },
})
