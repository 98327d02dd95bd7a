import type { ReadonlySignal } from '@preact/signals'
import type { Article, TocEntry } from '../../utils/article.ts'
import type { Translate } from '../../utils/browser/t.ts'

interface Props extends Pick<Article, 'toc' | 'lang' | 'dir'> {
  /** Id of the heading whose section is being read. */
  section: ReadonlySignal<string | null>
  onJump: (id: string) => void
}

/** Fewer headings than this are no contents. */
const fewest = 3

/** Whether an article has contents worth showing. */
export const hasContents = (toc: TocEntry[]): boolean => toc.length >= fewest

/** Room that contents beside the text need, in px. */
const narrowest = 236

/** Whether they find room there: elsewhere they are a drawer. */
export const areBeside = (toc: TocEntry[], gutter: number): boolean =>
  hasContents(toc) && gutter >= narrowest

/** The headings of the article, the one being read marked. */
export function Contents({ toc, lang, dir, section, onJump }: Props) {
  const highest = Math.min(...toc.map(({ level }) => level))
  return (
    <ol class="contents" lang={lang ?? undefined} dir={dir}>
      {toc.map(({ id, level, text }) => (
        <li key={id} style={{ '--lisible-depth': `${Math.min(level - highest, 3)}` }}>
          <a
            class="contents-link"
            href={`#${id}`}
            aria-current={section.value === id ? 'location' : undefined}
            onClick={(event) => {
              event.preventDefault()
              onJump(id)
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The contents beside the text, where there is room for them. */
export function ContentsBeside({
  t,
  gutter,
  ...contents
}: Props & { t: Translate; gutter: ReadonlySignal<number> }) {
  if (!areBeside(contents.toc, gutter.value)) return null
  return (
    <nav
      class="contents-beside"
      aria-label={t('contents')}
      style={{ '--lisible-gutter': `${gutter.value}px` }}
    >
      <Contents {...contents} />
    </nav>
  )
}
