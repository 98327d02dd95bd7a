import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type ExporterId, exporterIds, extensions } from '../../utils/exporters/exporter-ids.ts'
import { exporters } from '../../utils/exporters/index.ts'

const folder = new URL('../../utils/exporters/', import.meta.url)

it('lists every exporter once, with its code', () => {
  expect(Object.keys(exporters)).toEqual([...exporterIds])
})

it.each(Object.entries(exporters))(
  '%s has a file of its name, an extension and a label',
  (id, exporter) => {
    expect(readdirSync(folder)).toContain(`${id}.ts`)
    expect(extensions[id as ExporterId]).toMatch(/^\.[a-z0-9]+$/)
    expect(exporter.mimeType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
    expect(english).toHaveProperty(`format_${id}`)
  },
)
