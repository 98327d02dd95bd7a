import { expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** A page that allows nothing, fonts least of all. */
const strict = { 'content-security-policy': "default-src 'none'" }

/** Faces that the extension brings. */
export function fonts(stage: Stage): void {
  const press = (key: string) => stage.browser.page.keyboard.press(key as 'a')
  const widthOfLine = () =>
    stage.browser.inReader((root) => {
      const text = root.querySelector('.article-body h2')?.firstChild
      const range = document.createRange()
      if (text) range.selectNode(text)
      return range.getBoundingClientRect().width
    }, null)
  const facesOfPage = () =>
    stage.browser.page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
    )
  /** In the drawer of settings, whose first control it is. */
  const choose = async (name: string) => {
    await press('s')
    await until('the drawer', () => stage.reader.has('select[name=font]'))
    await press('Tab')
    await stage.browser.page.keyboard.type(name)
    await press('Escape')
    await until('the drawer to close', async () => !(await stage.reader.has('.panel')))
  }

  it("sets the text in a face of its own under default-src 'none', holds the place, and leaves none behind", async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add('/fonts', longPage(), strict))
    await reader.open()
    const before = await widthOfLine()
    for (const key of ['n', 'n', 'n']) await press(key)
    const place = await reader.top('.article-body h2:nth-of-type(3)')
    expect(place).toBeCloseTo(72, -1)

    await choose('OpenDys')
    const faces = await until('the face', async () => {
      const found = await facesOfPage()
      return found.length > 0 && found
    })
    // Upright and slanted, each in two weights, under a name that says nothing.
    expect(faces).toHaveLength(4)
    for (const face of faces) expect(face).toMatch(/^lisible-[\da-f-]{36} loaded$/)
    const family = await reader.style('.article-body', 'font-family')
    expect(family).toContain(faces[0]?.split(' ')[0])
    // Its letters are wide.
    expect(await widthOfLine()).toBeGreaterThan((before ?? 0) * 1.15)
    expect(await reader.top('.article-body h2:nth-of-type(3)')).toBeCloseTo(place, -1)

    await press('Escape')
    await reader.closed()
    expect(await facesOfPage()).toEqual([])

    await reader.open()
    await until('the face again', async () => (await facesOfPage()).length === 4)
    await choose('Serif')
    await until('the first font', async () => (await widthOfLine()) === before)
  })
}
