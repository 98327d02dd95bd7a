import type { ReadonlySignal } from '@preact/signals'
import type { Article } from '../../../utils/article.ts'
import type { Translate } from '../../../utils/browser/t.ts'
import { fileName } from '../../../utils/exporters/file-name.ts'
import { type ExportOptions, optionSchema } from '../../../utils/exporters/options/schema.ts'
import { placeNames, unknownPlaces } from '../../../utils/exporters/template/places.ts'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  article: ReadonlySignal<Article>
  t: Translate
  options: ReadonlySignal<ExportOptions>
  /** Of the file that is shown. */
  extension: string
  onChange: (values: Partial<ExportOptions>) => void
}

/** How files are named, and what that makes of the article being read. */
export function FileNameField({ article, t, options, extension, onChange }: Props) {
  const { fileName: template } = options.value
  const unknown = unknownPlaces(template)
  return (
    <TextField
      name="fileName"
      label={t('option_fileName')}
      value={template}
      longest={optionSchema.fileName.longest}
      inserts={placeNames.map((name) => ({ label: t(`place_${name}`), text: `{${name}}` }))}
      insertsLabel={t('insertPlace')}
      onChange={(typed) => onChange({ fileName: typed })}
    >
      {/* As lists of files show it: the extension last, whichever way the name is written. */}
      <p class="file-name">
        <bdi>{fileName(article.value, { template, extension: '', now: new Date() })}</bdi>
        <bdi dir="ltr">{extension}</bdi>
      </p>
      {/* Always there: what appears together with its words is not announced. */}
      <p role="status">{unknown.length > 0 && t('unknownPlaces', unknown.join(', '))}</p>
    </TextField>
  )
}
