import type { ReaderProps } from './reader-props.ts'

type Props = Pick<ReaderProps, 'article' | 't' | 'isOpened' | 'onReadWhole' | 'onBackToPage'>

/** One quiet sentence above what is not the whole article of the page, or no article. */
export function ArticleNote({ article, t, isOpened, onReadWhole, onBackToPage }: Props) {
  if (isOpened.value) {
    return (
      <p class="problem">
        <span>{t('fileShown')}</span>{' '}
        <button type="button" data-action="back-to-page" onClick={onBackToPage}>
          {t('backToPage')}
        </button>
      </p>
    )
  }
  const { problem, isSelection, kind } = article.value
  if (problem) {
    return (
      <p class="problem">
        <span>{t(`problem_${problem}`)}</span>
      </p>
    )
  }
  if (!isSelection) {
    return kind === 'article' ? null : (
      <p class="kind">
        <span>{t(`kind_${kind}`)}</span>
      </p>
    )
  }
  return (
    <p class="problem">
      <span>{t('selectionShown')}</span>{' '}
      <button type="button" data-action="read-whole" onClick={onReadWhole}>
        {t('readWhole')}
      </button>
    </p>
  )
}
