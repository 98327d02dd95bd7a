import { defineRule } from '../define-rule.ts'

const marked =
  '[class*="review" i], [id*="review" i], [class*="testimonial" i], [class*="feedback" i], [itemprop~=review], [itemtype$="/Review"], [itemtype$="/AggregateRating"]'
/** "product-reviews", "ReviewList", "reviews__item"; not "preview". */
const named = /(?:^|[^a-z]|[a-z](?=[FRT]))(?:[Ff]eedbacks?|[Rr]eviews?|[Tt]estimonials?)(?![a-z])/
/** A box with more of the page's words than this is marked for another reason. */
const mostOfPage = 0.7

/** What buyers say of a product, and how many stars they give: of pages of products alone. */
export default defineRule({
  *find({ page, title }) {
    const { words } = page.measure(page.root)
    for (const element of page.root.querySelectorAll(marked)) {
      const names = `${element.getAttribute('class') ?? ''} ${element.id}`
      if (!element.hasAttribute('itemprop') && !named.test(names)) continue
      const within = page.measure(element)
      const holdsTitle = title && within.first <= title.index && title.index < within.end
      if (!holdsTitle && within.words <= words * mostOfPage)
        yield { elements: [element], prose: 'theirs' }
    }
  },
})
