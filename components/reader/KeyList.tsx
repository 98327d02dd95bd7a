import type { Translate } from '../../utils/browser/t.ts'
import { type Key, type KeyId, keyGroups, keyIds, keys } from '../../utils/keys/index.ts'

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** What is printed on keys that have no letter. */
const caps: Record<string, string> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  '-': '−',
}

/** The caps of a key: "Mod+a" is two. */
function capsOf(name: string): string[] {
  const chord = /^Mod\+(.)$/.exec(name)
  if (chord?.[1]) return [isMac() ? '⌘' : 'Ctrl', chord[1].toUpperCase()]
  return [caps[name] ?? name]
}

/** Every key with what it does, as the table of keys has them. */
export function KeyList({ t }: { t: Translate }) {
  const of = (group: Key['group']): KeyId[] => keyIds.filter((id) => keys[id].group === group)
  return (
    <div class="key-groups">
      {keyGroups.map((group) => (
        <section class="key-group" key={group}>
          <h2 class="key-heading">{t(`keys_${group}`)}</h2>
          <dl class="key-list">
            {of(group).map((id) => (
              <div class="key-row" key={id} data-key={id}>
                <dt>{t(`key_${id}`)}</dt>
                <dd>
                  {capsOf(keys[id].keys[0]).map((cap) => (
                    <kbd class="key-cap" key={cap}>
                      {cap}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
