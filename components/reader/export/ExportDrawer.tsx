import { useState } from 'preact/hooks'
import { clipForms } from '../../../utils/exporters/clip-forms.ts'
import { extensions } from '../../../utils/exporters/exporter-ids.ts'
import { optionDefaults } from '../../../utils/exporters/options/parse-options.ts'
import { type ExportOptions, optionNames } from '../../../utils/exporters/options/schema.ts'
import type { ReaderProps } from '../reader-props.ts'
import { FileNameField } from './FileNameField.tsx'
import { FormatRow } from './FormatRow.tsx'
import { OpenFile } from './OpenFile.tsx'

type Props = Pick<
  ReaderProps,
  | 'article'
  | 't'
  | 'formats'
  | 'exported'
  | 'options'
  | 'onExport'
  | 'onCopyArticle'
  | 'onOptionsChange'
  | 'onOpenFile'
>

/** Whether an option is not as it is by itself. */
const isChanged = (options: ExportOptions): boolean =>
  optionNames.some((name) => `${options[name]}` !== `${optionDefaults[name]}`)

/** Everything that can be saved or copied of an article, and how. */
export function ExportDrawer({ t, exported, ...props }: Props) {
  // As it was on opening: what was just pressed must not run away under the pointer.
  const [formats] = useState(() => props.formats.peek())
  return (
    <div class="export">
      <div class="formats">
        {formats.map((id) => (
          <FormatRow
            key={id}
            {...{ id, t }}
            size={exported.value?.id === id ? exported.value.size : null}
            options={props.options}
            onExport={props.onExport}
            onChange={props.onOptionsChange}
          />
        ))}
      </div>
      <div class="clips">
        {clipForms.map((form) => (
          <button
            type="button"
            class="clip"
            key={form}
            data-action={`clip-${form}`}
            onClick={() => props.onCopyArticle(form)}
          >
            {t(`clip_${form}`)}
          </button>
        ))}
      </div>
      <FileNameField
        {...{ article: props.article, t, options: props.options }}
        extension={extensions[formats[0] ?? 'markdown']}
        onChange={props.onOptionsChange}
      />
      {isChanged(props.options.value) && (
        <button
          type="button"
          class="fields-reset"
          data-action="reset-options"
          onClick={() => props.onOptionsChange(optionDefaults)}
        >
          {t('resetSettings')}
        </button>
      )}
      <OpenFile t={t} onOpenFile={props.onOpenFile} />
    </div>
  )
}
