import type { Article } from '../../utils/article.ts'
import type { Translate } from '../../utils/browser/t.ts'

interface Props {
  article: Article
  t: Translate
  onReadWhole: () => void
}

/** One quiet sentence above what is not the whole article of the page, or no article. */
export function ArticleNote({ article: { problem, isSelection, kind }, t, onReadWhole }: Props) {
  if (problem) {
    return (
      <p class="problem" role="status">
        {t(`problem_${problem}`)}
      </p>
    )
  }
  if (!isSelection) {
    return kind === 'article' ? null : (
      <p class="kind" role="status">
        {t(`kind_${kind}`)}
      </p>
    )
  }
  return (
    <p class="problem" role="status">
      {t('selectionShown')}{' '}
      <button type="button" data-action="read-whole" onClick={onReadWhole}>
        {t('readWhole')}
      </button>
    </p>
  )
}
