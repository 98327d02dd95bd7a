import type { ReadonlySignal } from '@preact/signals'
import type { Notice, ReaderProps } from '../../components/reader/reader-props.ts'
import type { View } from '../../components/reader/view.ts'
import type { Article } from '../../utils/article.ts'
import { copyText } from '../../utils/browser/copy-text.ts'
import { copyPassage } from './copy-passage.ts'

interface Options {
  article: ReadonlySignal<Article>
  view: View
  /** Holds the article's nodes. */
  body: Element
  tell: (notice: Notice) => void
}

/** Copies passages and code when asked, and says whether that went well. */
export function passageCopier({
  article,
  view,
  body,
  tell,
}: Options): Pick<ReaderProps, 'onCopyPassage' | 'onCopyCode'> {
  const copying = async (copied: Promise<boolean>) =>
    tell({ key: (await copied) ? 'copied' : 'error_notCopied' })
  return {
    onCopyCode: (code) => copying(copyText(code)),
    async onCopyPassage(form) {
      const passage = view.passage.value
      if (passage) await copying(copyPassage(form, { article: article.value, passage, body }))
    },
  }
}
