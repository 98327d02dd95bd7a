import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Article } from '../../utils/article.ts'
import type { MessageKey } from '../../utils/browser/t.ts'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { SettingFields } from '../ui/SettingFields.tsx'
import { Contents } from './Contents.tsx'
import { jumpTo } from './jump-to.ts'
import { KeyList } from './KeyList.tsx'
import { useFocusInside } from './keep-focus.ts'
import { RemovalList } from './RemovalList.tsx'
import type { PanelId, ReaderProps } from './reader-props.ts'

/** An element of the reader by its id, from anything within it. */
const byId = (near: Element | null, id: string) =>
  near?.closest('dialog')?.querySelector(`#${CSS.escape(id)}`) ?? null

/** What a drawer shows and tells; signals are the companion's own, for it follows no other script's. */
export interface PanelProps
  extends Pick<
    ReaderProps,
    't' | 'settings' | 'onPanel' | 'onSettingsChange' | 'onExport' | 'onRestore'
  > {
  article: Article
  /** Id of the heading whose section is being read. */
  section: ReadonlySignal<string | null>
}

const contents = {
  contents: ({ article, section, onPanel }: PanelProps) => (
    <Contents
      {...{ toc: article.toc, lang: article.lang, dir: article.dir, section }}
      onJump={(id, link) => {
        const heading = byId(link, id)
        onPanel(null)
        jumpTo(heading)
      }}
    />
  ),
  settings: ({ t, settings, onSettingsChange }: PanelProps) => (
    <div class="fields">
      <SettingFields shelf="everyday" {...{ t, settings }} onChange={onSettingsChange} />
      <h2 class="fields-heading">{t('moreSettings')}</h2>
      <SettingFields shelf="more" {...{ t, settings }} onChange={onSettingsChange} />
      <button
        type="button"
        class="fields-reset"
        data-action="reset-settings"
        onClick={() => onSettingsChange(defaults)}
      >
        {t('resetSettings')}
      </button>
    </div>
  ),
  export: ({ t, onExport }: PanelProps) => (
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
  removals: ({ t, article, onRestore }: PanelProps) => (
    <RemovalList removals={article.removals} t={t} onRestore={onRestore} />
  ),
  keys: ({ t }: PanelProps) => <KeyList t={t} />,
} satisfies Record<PanelId, (props: PanelProps) => ComponentChildren>

const titles = {
  contents: 'contents',
  settings: 'settings',
  export: 'export',
  removals: 'removedTitle',
  keys: 'keys',
} as const satisfies Record<PanelId, MessageKey>

/** A drawer below the toolbar; one is open at a time. */
export function Panel({ id, ...props }: PanelProps & { id: PanelId }) {
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
