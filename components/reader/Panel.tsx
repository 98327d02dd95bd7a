import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../utils/browser/t.ts'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import { SettingFields } from '../ui/SettingFields.tsx'
import { Contents } from './Contents.tsx'
import { jumpTo } from './jump-to.ts'
import { useFocusInside } from './keep-focus.ts'
import { RemovalList } from './RemovalList.tsx'
import type { PanelId, ReaderProps } from './reader-props.ts'

/** An element of the reader by its id, from anything within it. */
const byId = (near: Element | null, id: string) =>
  near?.closest('dialog')?.querySelector(`#${CSS.escape(id)}`) ?? null

/** The list of keys is drawn by the companion. */
export type DrawnPanel = Exclude<PanelId, 'keys'>

const contents = {
  contents: ({ article, view, onPanel }: ReaderProps) => (
    <Contents
      {...{ toc: article.value.toc, lang: article.value.lang, dir: article.value.dir }}
      section={view.section}
      onJump={(id, link) => {
        const heading = byId(link, id)
        onPanel(null)
        jumpTo(heading)
      }}
    />
  ),
  settings: ({ t, settings, onSettingsChange }: ReaderProps) => (
    <div class="fields">
      <SettingFields {...{ t, settings }} onChange={onSettingsChange} />
    </div>
  ),
  export: ({ t, onExport }: ReaderProps) => (
    <div class="menu">
      {exporterIds.map((id) => (
        <button
          type="button"
          class="menu-item"
          key={id}
          data-action={`export-${id}`}
          onClick={() => onExport(id)}
        >
          {t('exportAs', t(`format_${id}`))}
        </button>
      ))}
    </div>
  ),
  removals: ({ t, article, onRestore }: ReaderProps) => (
    <RemovalList removals={article.value.removals} t={t} onRestore={onRestore} />
  ),
} satisfies Record<DrawnPanel, (props: ReaderProps) => ComponentChildren>

const titles = {
  contents: 'contents',
  settings: 'settings',
  export: 'export',
  removals: 'removedTitle',
} as const satisfies Record<DrawnPanel, MessageKey>

/** A drawer below the toolbar; one is open at a time. */
export function Panel({ id, ...props }: ReaderProps & { id: DrawnPanel }) {
  const title = props.t(titles[id])
  const panel = useFocusInside<HTMLElement>()
  return (
    <section
      ref={panel}
      class="panel"
      id={`panel-${id}`}
      data-panel={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long ones scroll, by the keyboard too
      tabIndex={0}
      aria-label={title}
    >
      {contents[id](props)}
    </section>
  )
}
