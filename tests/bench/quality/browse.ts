import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { phrasesOf } from '../../../utils/pipeline/declutter/bundled-phrases.ts'
import { phraseLanguages } from '../../../utils/pipeline/declutter/phrase-languages.ts'
import { findBrowser, sandboxArgs } from '../../scripts/browsers.ts'
import { type CorpusPage, readPageHtml } from './corpus.ts'
import type { Output, SystemId } from './systems.ts'

/** A page that takes longer counts as empty. */
const patience = 10_000
/** What every system sees: the HTML as served, no scripts, no frames, nothing else loaded. */
const policy = "script-src 'none'; frame-src 'none'"

/** The files of phrases that the build writes: each reading gets and parses those of its languages. */
const phraseFiles = Object.fromEntries(
  phraseLanguages.map((language) => [language, JSON.stringify(phrasesOf(language))]),
)

/** The systems as one script for the page. */
export async function bundleSystems(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    define: { phraseFiles: JSON.stringify(phraseFiles) },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Starts the browser that is measured in. */
export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: [...sandboxArgs, '--disable-gpu', '--disable-background-networking'],
  })

const late = (what: string) =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${what} took over ${patience / 1000} s`)), patience).unref(),
  )

async function openPage(browser: Browser, page: CorpusPage, html: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.setRequestInterception(true)
  tab.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame()
    const answer = isPage
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: html,
        })
      : request.abort()
    answer.catch(() => {})
  })
  await Promise.race([tab.goto(page.url, { waitUntil: 'domcontentloaded' }), late('Loading')])
  // Who clicks has the page on the screen: its layout is none of a reader's time.
  await tab.evaluate(() => document.documentElement.getBoundingClientRect().height)
  return tab
}

interface Job {
  browser: Browser
  script: string
  corpus: string
  systems: readonly SystemId[]
}

/** Runs the systems on one page, side by side in one tab; a failure is an empty output that says why. */
export async function runPage(
  { browser, script, corpus, systems }: Job,
  page: CorpusPage,
): Promise<Output[]> {
  const html = await readPageHtml(corpus, page)
  let tab: Page | null = null
  const outputs: Output[] = []
  for (const system of systems) {
    try {
      if (!tab) {
        tab = await openPage(browser, page, html)
        await tab.evaluate(script)
      }
      const found = await Promise.race([
        tab.evaluate(`${script}\n;bench.measure(${JSON.stringify(system)})`) as Promise<
          Omit<Output, 'id' | 'system'>
        >,
        late('The call'),
      ])
      outputs.push({ id: page.id, system, ...found })
    } catch (error) {
      const empty = { title: null, author: null, date: null, text: '', images: [] }
      outputs.push({ id: page.id, system, ...empty, error: String(error) })
      await tab?.close().catch(() => {})
      tab = null
    }
  }
  await tab?.close().catch(() => {})
  return outputs
}
