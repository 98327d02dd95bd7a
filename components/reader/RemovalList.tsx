import type { Removal } from '../../utils/article.ts'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'

interface Props {
  removals: Removal[]
  t: Translate
  /** Puts a removal back in its place. */
  onRestore: (id: string) => void
}

/** Longer texts are cut: the list says what went, it is not read through. */
const longest = 220

const excerpt = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text

/** What was taken out of the page and why, in the page's order. */
export function RemovalList({ removals, t, onRestore }: Props) {
  return (
    <>
      <p class="panel-intro">{t('removedIntro')}</p>
      <ol class="removals">
        {removals.map(({ id, reason, text, html }) => (
          <li class="removal" key={id}>
            {/* That every rule's reason has its message is held by tests/contracts/rules.test.ts. */}
            <span class="removal-reason">{t(`removal_${reason}` as MessageKey) || reason}</span>
            <span class="removal-text" dir="auto">
              {excerpt(text)}
            </span>
            {/* A file tells what was removed, and does not hold it. */}
            {html && (
              <button
                type="button"
                class="removal-restore"
                data-action="restore"
                onClick={() => onRestore(id)}
              >
                {t('putBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
