import { expect, it } from 'vitest'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

const page = (language: string, title: string, paragraphs: string[]): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article></html>`

const french = Array.from(
  { length: 12 },
  (_, n) =>
    `Qui a vu « l’<em>Hirondelle</em> » ce matin ? Personne ! Le passeur répond : « À ${n} heures, on attend ; après, on rame » ; puis il rit, bien sûr : qu’en dire ? « Rien ! » Les autres, eux, disent <em>non</em> ; c’est leur affaire, et voilà : <b>« assez »</b> !`,
)

/** Every one shorter than the line, and too long for its end. */
const german = Array.from(
  { length: 12 },
  (_, n) =>
    `Der Hafenmeister schreibt im ${n}. Jahr über Dampfschifffahrtsgesellschaften, über Küstenbefeuerungsordnungen und Fischereigenossenschaften, wo Versicherungsgesellschaften einst Leuchtturmwärterwohnungen bezahlten.`,
)

/** How lines are set: by language. */
export function typography(stage: Stage): void {
  const press = (key: string) => stage.browser.page.keyboard.press(key as 'a')

  /** Signs at the beginning of a line that belong to the one before, and such at an end that do not. */
  const lostSigns = () =>
    stage.browser.inReader((root) => {
      const lost: string[] = []
      for (const block of root.querySelectorAll('h1, .article-body p')) {
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        let before = { sign: '', top: 0 }
        while (texts.nextNode()) {
          const text = texts.currentNode as Text
          for (let at = 0; at < text.length; at++) {
            const sign = text.data.charAt(at)
            if (!sign.trim()) continue
            const range = document.createRange()
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            const { top = 0 } = range.getClientRects()[0] ?? {}
            const isNewLine = before.sign !== '' && top > before.top + 8
            if (isNewLine && (/[;:!?»]/.test(sign) || before.sign === '«'))
              lost.push(text.data.slice(Math.max(0, at - 12), at + 2))
            before = { sign, top }
          }
        }
      }
      return lost
    }, null)

  it('keeps French signs in the line of their word at every width, and the text as it was', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add('/signes', page('fr', 'Qui a vu « Léa » ?', french)))
    const words = await browser.page.evaluate(() => document.querySelector('p')?.textContent)
    await reader.open()
    for (let width = 320; width < 1000; width += 52) {
      await browser.page.setViewport({ width, height: 800 })
      await until('the width', () => browser.page.evaluate((it) => innerWidth === it, width))
      expect(await lostSigns(), `${width} px`).toEqual([])
    }
    expect(await reader.text('.article-body p')).toBe(words)
    await browser.page.setViewport({ width: 1100, height: 800 })
  })

  it('parts words by the rules of their language, where the browser knows these, and only if asked to', async () => {
    const { browser, reader, site } = stage
    await browser.page.setViewport({ width: 420, height: 800 })
    await browser.open(site.add('/trennung', page('de', 'Küstenordnung', german)))
    const isKnown = await browser.page.evaluate(() => {
      const probe = document.createElement('p')
      probe.style.cssText = 'width:9em;hyphens:auto;overflow-wrap:normal'
      probe.textContent = 'Dampfschifffahrtsgesellschaften'
      document.body.append(probe)
      const isHigher =
        probe.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(probe).fontSize)
      probe.remove()
      return isHigher
    })
    // Firefox brings the rules along; Chromium's are a part of its own, which not every build has.
    if (await browser.page.evaluate(() => navigator.userAgent.includes('Firefox')))
      expect(isKnown).toBe(true)
    await reader.open()
    /** Words that stand in two lines. */
    const parted = () =>
      browser.inReader(
        (root) =>
          [...root.querySelectorAll('.article-body p')].flatMap((paragraph) => {
            const text = paragraph.firstChild as Text
            return [...text.data.matchAll(/\p{L}+/gu)].filter(({ 0: word, index }) => {
              const range = document.createRange()
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
            })
          }).length,
        null,
      )
    const choose = async (value: 'on' | 'off') => {
      const option = `label:nth-child(${value === 'on' ? 1 : 2}):has(> input[name="hyphenation"])`
      await press('s')
      await until('the drawer', () => reader.has(option))
      await reader.show(option)
      await reader.click(option)
      await press('Escape')
      await until('the drawer to close', async () => !(await reader.has('.panel')))
      const hyphens = value === 'on' ? 'auto' : 'manual'
      await until(hyphens, async () => (await reader.style('.article-body', 'hyphens')) === hyphens)
    }
    expect(await reader.style('.article-body p', 'hyphens')).toBe('auto')
    if (isKnown) expect(await parted()).toBeGreaterThan(5)
    else expect(await parted()).toBe(0)
    await choose('off')
    expect(await parted()).toBe(0)
    await choose('on')
    await browser.page.setViewport({ width: 1100, height: 800 })
  })
}
