import type { ReaderProps } from './reader-props.ts'

type Props = Pick<ReaderProps, 'article' | 't' | 'onReadWhole'>

/** One quiet sentence above what is not the whole article of the page, or no article. */
export function ArticleNote({ article, t, onReadWhole }: Props) {
  const { problem, isSelection, kind } = article.value
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
