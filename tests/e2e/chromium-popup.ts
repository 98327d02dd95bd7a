import type { Page } from 'puppeteer-core'
import type { Popup } from './driver.ts'

/** The popup as a page of Chromium: keys and clicks are real. */
export class ChromiumPopup implements Popup {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async evaluate<Argument, Result>(
    look: (document: Document, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result> {
    return (await this.page.evaluate(
      `(${look})(document, ${JSON.stringify(argument) ?? 'undefined'})`,
    )) as Result
  }

  async click(selector: string): Promise<void> {
    await this.page.click(selector)
  }

  async setRange(name: string, value: number): Promise<void> {
    const slider = await this.page.waitForSelector(`input[type=range][name=${name}]`)
    await slider?.focus()
    const steps = await slider?.evaluate(
      (it, to) => (to - it.valueAsNumber) / Number(it.step),
      value,
    )
    for (let left = Math.round(steps ?? 0); left !== 0; left -= Math.sign(left)) {
      await slider?.press(left > 0 ? 'ArrowRight' : 'ArrowLeft')
    }
  }

  async dismiss(): Promise<void> {
    await this.page.close()
  }
}
