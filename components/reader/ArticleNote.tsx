import type { Article } from '../../utils/article.ts'
import type { Translate } from '../../utils/browser/t.ts'

interface Props {
  article: Article
  t: Translate
  onReadWhole: () => void
}

/** One quiet sentence above a text that is not the whole article of the page. */
export function ArticleNote({ article: { problem, isSelection }, t, onReadWhole }: Props) {
  if (problem) {
    return (
      <p class="problem" role="status">
        {t(`problem_${problem}`)}
      </p>
    )
  }
  if (!isSelection) return null
  return (
    <p class="problem" role="status">
      {t('selectionShown')}{' '}
      <button type="button" data-action="read-whole" onClick={onReadWhole}>
        {t('readWhole')}
      </button>
    </p>
  )
}
