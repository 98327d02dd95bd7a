import type { ArticlePages } from '../../utils/article.ts'
import type { ReaderProps } from './reader-props.ts'

type Props = Pick<
  ReaderProps,
  'article' | 't' | 'isOpened' | 'loading' | 'onLoadPages' | 'onCancelPages'
>

interface PagesProps extends Omit<Props, 'article' | 'isOpened'> {
  pages: ArticlePages
}

/** Which page this is, and the way to the others: they are fetched when asked for. */
function FurtherPages({ pages: { current, total }, t, loading, ...on }: PagesProps) {
  const isLoading = loading.value === 'loading'
  const next = `${current + 1}`
  return (
    <>
      <p class="article-end-text">
        {isLoading
          ? t('pageLoading', next, `${total}`)
          : loading.value === 'failed'
            ? t('pageFailed', next)
            : t('pageOf', `${current}`, `${total}`)}
      </p>
      <button
        type="button"
        class="end-button"
        data-action={isLoading ? 'cancel-pages' : 'load-pages'}
        onClick={isLoading ? on.onCancelPages : on.onLoadPages}
      >
        {isLoading ? t('cancel') : loading.value === 'failed' ? t('tryAgain') : t('loadPages')}
      </button>
    </>
  )
}

/** What stands below a text that goes on elsewhere: its further pages, or why the rest is not here. */
export function ArticleEnd({ article, t, isOpened, ...rest }: Props) {
  const { truncated, url } = article.value
  // Further pages are fetched as parts of the page beneath, which a file is not.
  const pages = isOpened.value ? null : article.value.pages
  if (!pages?.next && !truncated) return null
  return (
    <div class="article-end" lang={t('language')} role="status">
      {pages?.next ? (
        <FurtherPages pages={pages} t={t} {...rest} />
      ) : (
        <p class="article-end-text">
          {t(`truncated_${truncated ?? 'readOn'}`)} <a href={url}>{t('originalPage')}</a>
        </p>
      )}
    </div>
  )
}
