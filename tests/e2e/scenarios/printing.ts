import { describe, expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import { corpusPage } from '../corpus-page.ts'
import { linksIn, pagesIn, pagesOfPictures, pixelsOf, textIn } from '../pdf.ts'
import { pngOf } from '../png.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** Signs alone: lines break, and words are parted at their ends, as the paper wants. */
const signs = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '')

/** What comes out of the printer, read by other programs. */
export function printing(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-inside')

  async function printed(path: string, html: string): Promise<Uint8Array> {
    const { browser, reader, site } = stage
    await browser.open(site.add(path, html))
    await reader.open()
    const pdf = await browser.page.pdf()
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    return pdf
  }

  it('prints the article alone, all of it, on as many pages as it needs', async () => {
    const pdf = await printed('/print', longPage())
    expect(pagesIn(pdf)).toBeGreaterThan(2)
  })

  it('leaves pictures whole, wherever the pages end', async () => {
    const figures = Array.from(
      { length: 9 },
      (_, n) =>
        `<p>${`The ferry of day ${n} came late, and nobody on the quay could say why. `.repeat(4 + n)}</p>
         <figure><img src="${pngOf([20 * n, 90, 200 - 20 * n])}" width="600" height="400" alt=""><figcaption>Day ${n}</figcaption></figure>`,
    )
    const html = `<!doctype html><title>Nine days</title><article><h1>Nine days</h1>${figures.join('')}</article>`
    const pdf = await printed('/print-pictures', html)
    expect(pagesIn(pdf)).toBeGreaterThan(3)
    const pages = pagesOfPictures(pdf)
    expect(pages).toHaveLength(figures.length)
    expect(pages.filter((on) => on.length > 1)).toEqual([])
  })

  describe('a news page on paper', () => {
    it('has its head with site, people, day and address, every paragraph, and its links', async () => {
      const pdf = await printed(page.path, page.html)
      const text = signs(textIn(pdf))
      for (const part of [page.title, page.byline, page.siteName, '14 mars 2024', page.path])
        expect(text).toContain(signs(part ?? ''))
      for (const block of page.blocks) expect(text).toContain(signs(block.replace(/^## /, '')))
      expect(linksIn(pdf)).toContain(
        'https://www.rtlmonde.example/economie/inspection-entrepots-port-sarrail/',
      )
    })

    it('has nothing of the clutter, nor of the interface', async () => {
      const text = signs(textIn(await printed(page.path, page.html)))
      const article = signs(page.blocks.join())
      const clutter = page.removals.map((it) => signs(it.text)).filter((it) => it.length > 20)
      expect(clutter.length).toBeGreaterThan(5)
      expect(clutter.filter((it) => !article.includes(it) && text.includes(it))).toEqual([])
      expect(text).not.toMatch(/minread|blocksremoved|Readthewhole/)
    })

    it('is black on white in a dark theme too', async () => {
      const { browser, reader, site } = stage
      const choose = async (theme: string) => {
        const popup = await browser.openPopup()
        await popup.click(`input[type=radio][name=theme][value=${theme}]`)
        await until('the theme', async () =>
          (await reader.style('dialog', 'color-scheme')).includes(theme === 'dark' ? 'dark' : ''),
        )
        await popup.dismiss()
      }
      await browser.open(site.add(page.path, page.html))
      await reader.open()
      await choose('dark')
      // As those print who want the colours.
      const pdf = await browser.page.pdf({ printBackground: true })
      await choose('auto')
      const values = pixelsOf(pdf, 1)
      const white = values.filter((value) => value === 255).length
      expect(white).toBeGreaterThan(values.length * 0.6)
      expect(values.some((value) => value < 60)).toBe(true)
    })
  })
}
