import type { MadeFile } from '../../exporters/make-file.ts'
import { sizeInWords } from '../exports/export-notice.ts'
import type { TabRefusal } from '../messages.ts'
import { type MessageKey, t } from '../t.ts'

/** A tab that is not in the book. */
export interface Left {
  name: string
  reason: TabRefusal
}

/** The sentences that say what a book of several tabs came to. */
export function bookNotice(
  { file, pictures, missing }: Pick<MadeFile, 'file' | 'pictures' | 'missing'>,
  left: readonly Left[],
): { key: MessageKey; details: string[] } {
  const lacks = missing > 0 ? ` ${t('bookPictures', String(missing), String(pictures))}` : ''
  const saved = [file.name, sizeInWords(file.size)]
  if (left.length === 0) return { key: 'bookDone', details: [...saved, lacks] }
  const names = left.map(({ name, reason }) => t('bookLeft', name, t(reason))).join(', ')
  return { key: 'error_bookLacks', details: [...saved, names, lacks] }
}
