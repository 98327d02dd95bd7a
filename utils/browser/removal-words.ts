import type { RemovalWords } from '../exporters/shape-article.ts'
import { type MessageKey, t } from './t.ts'

/** How files speak of what was removed, in the language of the interface. */
export const removalWords = (): RemovalWords => ({
  language: t('language'),
  title: t('removedTitle'),
  // That every rule's reason has its message is held by tests/contracts/rules.test.ts.
  reasonOf: (reason) => t(`removal_${reason}` as MessageKey),
})
