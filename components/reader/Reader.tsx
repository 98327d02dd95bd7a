import { useComputed } from '@preact/signals'
import { Bookmark } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { directionOf } from '../../utils/pipeline/metadata/language.ts'
import { cssVariables } from '../../utils/settings/css-variables.ts'
import { dataAttributes } from '../../utils/settings/data-attributes.ts'
import { Icon } from '../ui/Icon.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleNote } from './ArticleNote.tsx'
import { areBeside, ContentsBeside, hasContents } from './Contents.tsx'
import { jumpTo } from './jump-to.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { observeReading } from './observe-reading.ts'
import { MinutesLeft, ProgressLine } from './Progress.tsx'
import type { ReaderProps } from './reader-props.ts'
import { Toolbar } from './Toolbar.tsx'
import { closeNoteOn } from './view.ts'

/** The reader: a modal dialog that is itself the scroller, so that the keyboard scrolls it at once. */
export function Reader(props: ReaderProps) {
  const { t, settings, prefersDark, panel, notice, view, onPanel, onClose } = props
  const article = props.article.value
  const dialog = useRef<HTMLDialogElement>(null)
  const style = useComputed(() => cssVariables(settings.value, prefersDark.value))
  useLayoutEffect(() => {
    dialog.current?.showModal()
    dialog.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    if (!dialog.current) return undefined
    return observeReading({ dialog: dialog.current, view, toc: article.toc })
  }, [article, view])
  const byId = (id: string) => dialog.current?.querySelector(`#${CSS.escape(id)}`) ?? null
  const { share } = view
  return (
    <dialog
      ref={dialog}
      class="reader"
      tabIndex={-1}
      lang={t('language')}
      dir={directionOf(t('language'))}
      aria-label={t('readerLabel', article.title)}
      style={style.value}
      {...dataAttributes(settings.value)}
      // Esc is caught earlier; what else closes a dialog (a back gesture) must leave nothing behind.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onPointerDown={closeNoteOn(view)}
    >
      <Toolbar
        {...{ t, panel, onPanel, onClose }}
        removals={article.removals.length}
        hasContents={hasContents(article.toc) && !areBeside(article.toc, view.gutter.value)}
      >
        <MinutesLeft {...{ t, share }} readingTime={article.readingTime} />
      </Toolbar>
      <ProgressLine share={share} />
      <ContentsBeside
        {...{ t, section: view.section, gutter: view.gutter }}
        {...{ toc: article.toc, lang: article.lang, dir: article.dir }}
        onJump={(id) => jumpTo(byId(id))}
      />
      <NoticeLine notice={notice} t={t} />
      <main class="page">
        <ArticleNote article={article} t={t} onReadWhole={props.onReadWhole} />
        <article lang={article.lang ?? undefined} dir={article.dir}>
          <ArticleHeader article={article} t={t} />
          <ArticleBody {...props} />
        </article>
        <ArticleEnd
          {...{ article, t, loading: props.loading }}
          onLoadPages={props.onLoadPages}
          onCancelPages={props.onCancelPages}
        />
      </main>
      {view.offer.value && (
        <div class="offer">
          <button
            type="button"
            class="offer-button"
            data-action="continue"
            onClick={props.onContinue}
          >
            <Icon icon={Bookmark} />
            {t('continueReading')}
          </button>
        </div>
      )}
      {/* The companion draws here (see OverText.tsx). */}
      <div class="over-text" />
    </dialog>
  )
}
