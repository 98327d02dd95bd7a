import type { ComponentChildren } from 'preact'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import { settingNames } from '../../utils/settings/schema.ts'
import { SettingField } from '../ui/SettingField.tsx'
import { RemovalList } from './RemovalList.tsx'
import type { PanelId, ReaderProps } from './reader-props.ts'

const contents = {
  settings: ({ t, settings, onSettingsChange }: ReaderProps) => (
    <div class="fields">
      {settingNames.map((name) => (
        <SettingField key={name} {...{ name, t, settings }} onChange={onSettingsChange} />
      ))}
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
} satisfies Record<PanelId, (props: ReaderProps) => ComponentChildren>

const titles = { settings: 'settings', export: 'export', removals: 'removedTitle' } as const

/** A drawer below the toolbar; one is open at a time. */
export function Panel({ id, ...props }: ReaderProps & { id: PanelId }) {
  const title = props.t(titles[id])
  return (
    <section class="panel" id={`panel-${id}`} data-panel={id} aria-label={title}>
      {contents[id](props)}
    </section>
  )
}
