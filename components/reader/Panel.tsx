import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../utils/browser/t.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import { SettingFields } from '../ui/SettingFields.tsx'
import { Contents } from './Contents.tsx'
import { ExportDrawer } from './export/ExportDrawer.tsx'
import { jumpToHeading } from './jump-to.ts'
import { KeyList } from './KeyList.tsx'
import { useFocusInside } from './keep-focus.ts'
import { RemovalList } from './RemovalList.tsx'
import type { PanelId, ReaderProps } from './reader-props.ts'

const contents = {
  contents: ({ article: { value: article }, frame, view, onPanel }: ReaderProps) => (
    <Contents
      {...{ toc: article.toc, lang: article.lang, dir: article.dir, section: view.section }}
      onJump={(id) => {
        onPanel(null)
        jumpToHeading(frame.body, id)
      }}
    />
  ),
  settings: ({ t, settings, onSettingsChange }: ReaderProps) => (
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
  export: (props: ReaderProps) => <ExportDrawer {...props} />,
  removals: ({ t, article, onRestore }: ReaderProps) => (
    <RemovalList removals={article.value.removals} t={t} onRestore={onRestore} />
  ),
  keys: ({ t }: ReaderProps) => <KeyList t={t} />,
} satisfies Record<PanelId, (props: ReaderProps) => ComponentChildren>

const titles = {
  contents: 'contents',
  settings: 'settings',
  export: 'export',
  removals: 'removedTitle',
  keys: 'keys',
} as const satisfies Record<PanelId, MessageKey>

/** A drawer below the toolbar; one is open at a time. */
export function Panel({ id, ...props }: ReaderProps & { id: PanelId }) {
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
