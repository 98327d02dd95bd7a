import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { directionOf } from '../../utils/pipeline/metadata/language.ts'
import { cssVariables } from '../../utils/settings/css-variables.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleNote } from './ArticleNote.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import { Panel } from './Panel.tsx'
import type { ReaderProps } from './reader-props.ts'
import { Toolbar } from './Toolbar.tsx'

/** The reader: a modal dialog that is itself the scroller, so that the keyboard scrolls it at once. */
export function Reader(props: ReaderProps) {
  const { t, settings, prefersDark, panel, notice, onPanel, onClose } = props
  const article = props.article.value
  const dialog = useRef<HTMLDialogElement>(null)
  const style = useComputed(() => cssVariables(settings.value, prefersDark.value))
  useLayoutEffect(() => {
    dialog.current?.showModal()
    dialog.current?.focus({ preventScroll: true })
  }, [])
  return (
    <dialog
      ref={dialog}
      class="reader"
      tabIndex={-1}
      lang={t('language')}
      dir={directionOf(t('language'))}
      aria-label={t('readerLabel', article.title)}
      style={style.value}
      // Esc is caught earlier; what else closes a dialog (a back gesture) must leave nothing behind.
      onClose={onClose}
    >
      <Toolbar {...{ t, panel, onPanel, onClose }} removals={article.removals.length} />
      {panel.value && <Panel {...props} id={panel.value} />}
      <NoticeLine notice={notice} t={t} />
      <main class="page">
        <ArticleNote article={article} t={t} onReadWhole={props.onReadWhole} />
        <article lang={article.lang ?? undefined} dir={article.dir}>
          <ArticleHeader article={article} t={t} />
          <ArticleBody article={article} />
        </article>
        <ArticleEnd
          {...{ article, t, loading: props.loading }}
          onLoadPages={props.onLoadPages}
          onCancelPages={props.onCancelPages}
        />
      </main>
    </dialog>
  )
}
