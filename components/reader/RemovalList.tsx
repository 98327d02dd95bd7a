import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Removal } from '../../utils/article.ts'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import { focusedIn } from './keep-focus.ts'

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
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<number | null>(null)
  useLayoutEffect(() => {
    // The entry that had the focus is gone: on with the one in its place, or the drawer.
    if (pressed.current === null || !list.current || focusedIn(list.current)) return
    const buttons = list.current.querySelectorAll<HTMLElement>('.removal-restore')
    const next = buttons[Math.min(pressed.current, buttons.length - 1)]
    ;(next ?? list.current.closest<HTMLElement>('.panel'))?.focus()
  }, [removals])
  return (
    <>
      <p class="panel-intro">{t('removedIntro')}</p>
      <ol class="removals" ref={list}>
        {removals.map(({ id, reason, text, html }, i) => (
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
                onClick={() => {
                  pressed.current = i
                  onRestore(id)
                }}
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
