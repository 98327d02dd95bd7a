import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { schema } from '../../utils/settings/schema.ts'
import { longPage } from './long-page.ts'
import { mountReader } from './mount-reader.ts'

/** Colours of one's own that can be read. */
const own = { ownText: '#2b2b2b', ownBackground: '#fbf3e4', ownLink: '#1d4f80' }

test.each(schema.theme.options)('axe finds no fault in the theme %s', async (theme) => {
  const reader = await mountReader(longPage())
  reader.settings.value = { ...reader.settings.value, ...own, theme }
  reader.panel.value = 'settings'
  reader.view.offer.value = true
  await vi.waitFor(() => reader.get('[data-panel="settings"]'))
  const { violations } = await axe.run(reader.root.host as HTMLElement, {
    resultTypes: ['violations'],
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  reader.remove()
})
