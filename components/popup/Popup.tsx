import type { ReadonlySignal } from '@preact/signals'
import type { ChosenTabs } from '../../utils/browser/books/chosen-tabs.ts'
import type { GuardedExport } from '../../utils/browser/messages.ts'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import type { ClipForm } from '../../utils/exporters/clip-forms.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import { SettingFields } from '../ui/SettingFields.tsx'
import { AllowPictures } from './AllowPictures.tsx'
import { BookOffer } from './BookOffer.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Masthead } from './Masthead.tsx'

interface PopupProps {
  t: Translate
  settings: ReadonlySignal<Settings>
  /** The message that says what went wrong, if anything did. */
  problem: ReadonlySignal<MessageKey | null>
  /** What has been done, in words. */
  status: ReadonlySignal<string>
  /** In the order of the menu: the one used last comes first. */
  formats: readonly ExporterId[]
  exporting: ReadonlySignal<boolean>
  /** Several tabs are highlighted: one book of them is offered in place of the exports. */
  book: { chosen: ReadonlySignal<ChosenTabs>; onBook: () => void } | null
  guarded: ReadonlySignal<GuardedExport | null>
  onSettingsChange: (values: Partial<Settings>) => void
  /** Shows all settings beside the text, where there is more room. */
  onMore: () => void
  /** Shows the drawer of exports, with their options. */
  onExportOptions: () => void
  onReset: () => void
  onExport: (exporter: ExporterId) => void
  onAllowPictures: () => void
  onCopy: (form: ClipForm) => void
  onClose: () => void
}

/** The popup over an open reader: the settings of every day, the exports, and the way out. */
export const Popup = ({ t, settings, problem, status, ...rest }: PopupProps) => (
  <>
    <Masthead t={t} />
    <main class="body">
      <SettingFields shelf="everyday" {...{ settings, t }} onChange={rest.onSettingsChange} />
      <button type="button" class="more" data-action="more-settings" onClick={rest.onMore}>
        {t('moreSettings')}
      </button>
      {rest.book ? (
        <BookOffer t={t} {...rest.book} />
      ) : (
        <ExportButtons
          {...{ t, formats: rest.formats, exporting: rest.exporting }}
          onExport={rest.onExport}
          onOptions={rest.onExportOptions}
          onCopy={rest.onCopy}
        />
      )}
      <p class="status" role="status">
        {status}
      </p>
      {rest.guarded.value && (
        <AllowPictures t={t} hosts={rest.guarded.value.hosts} onAllow={rest.onAllowPictures} />
      )}
      {problem.value && (
        <p class="problem" role="alert">
          {t(problem.value)}
        </p>
      )}
    </main>
    <footer class="footer">
      <button type="button" class="quiet" data-action="reset-settings" onClick={rest.onReset}>
        {t('resetSettings')}
      </button>
      <button type="button" class="plain" data-action="close-reader" onClick={rest.onClose}>
        {t('closeReader')}
      </button>
    </footer>
  </>
)
