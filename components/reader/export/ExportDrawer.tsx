import { useState } from 'preact/hooks'
import { clipForms } from '../../../utils/exporters/clip-forms.ts'
import { extensions } from '../../../utils/exporters/exporter-ids.ts'
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
      <OpenFile t={t} onOpenFile={props.onOpenFile} />
    </div>
  )
}
