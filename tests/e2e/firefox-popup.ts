import type { Popup } from './driver.ts'
import type { FirefoxWindow } from './firefox-window.ts'
import { until } from './until.ts'

/** What privileged code sees of a document. */
type GeckoDocument = Document & { notifyUserGestureActivation(): void }

/** Runs text as a frame script of the popup, which BiDi does not list among the pages, and brings back its answer. */
const IN_POPUP = `(script) => new Promise((resolve, reject) => {
  const popup = document.querySelector('.webextension-popup-browser')
  if (popup?.closest('panel').state !== 'open') return reject(new Error('no popup is open'))
  const name = 'lisible:' + Math.random()
  popup.messageManager.addMessageListener(name, ({ data }) =>
    data.error ? reject(new Error(data.error)) : resolve(data.answer))
  setTimeout(() => reject(new Error('the popup does not answer')), 5000)
  const text = 'try { sendAsyncMessage("' + name + '", { answer: (' + script + ')() }) } ' +
    'catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }) }'
  popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(text), false)
})`

/** Key by key, as a hand would: trusted events with their default actions. */
const PRESS = `(selector, key, times) => {
  const element = content.document.querySelector(selector)
  element.focus()
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  processor.beginInputTransactionForTests(content)
  for (let left = times; left > 0; left--) {
    const event = new content.KeyboardEvent('', { key, code: key })
    processor.keydown(event)
    processor.keyup(event)
  }
}`

const HIDE = `() =>
  document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup()`

const stepsTo = (popup: Document, { slider, value }: { slider: string; value: number }) => {
  const element = popup.querySelector<HTMLInputElement>(slider)
  if (!element) throw new Error(`the popup has no ${slider}`)
  return Math.round((value - element.valueAsNumber) / Number(element.step))
}

/** The popup of Firefox, reached by frame scripts. */
export class FirefoxPopup implements Popup {
  readonly #window: FirefoxWindow

  constructor(window: FirefoxWindow) {
    this.#window = window
  }

  evaluate<Argument, Result>(
    look: (document: Document, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result> {
    const json = JSON.stringify(argument) ?? 'undefined'
    return this.#window.call(IN_POPUP, `() => (${look})(content.document, ${json})`)
  }

  /** From privileged code, click() makes trusted events. */
  async click(selector: string): Promise<void> {
    await this.evaluate((document, it) => {
      const element = document.querySelector<HTMLElement>(it)
      if (!element)
        throw new Error(`the popup has no ${it}`)
        // As a user's click does, for what asks for one later, as the clipboard.
      ;(document as GeckoDocument).notifyUserGestureActivation()
      element.click()
    }, selector)
  }

  async setRange(name: string, value: number): Promise<void> {
    const slider = `input[type=range][name=${name}]`
    // Keys pressed while the panel still opens are lost.
    await until(`the slider ${name} to reach ${value}`, async () => {
      const steps = await this.evaluate(stepsTo, { slider, value })
      const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft'
      const args = JSON.stringify([slider, key, Math.abs(steps)])
      await this.#window.call(IN_POPUP, `() => (${PRESS})(...${args})`)
      return (await this.evaluate(stepsTo, { slider, value })) === 0
    })
  }

  async dismiss(): Promise<void> {
    await this.#window.call(HIDE, '')
  }
}
