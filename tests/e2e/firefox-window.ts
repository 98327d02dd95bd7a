import type { Browser } from 'puppeteer-core'

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Answer }>
}

/** A string, or an element with what the debugger sees of it. */
type Value = string & { shadowRoot?: { sharedId: string } }

interface Answer {
  type?: string
  result?: { type: string; value?: Value; sharedId?: string }
  exceptionDetails?: { text: string }
  contexts?: { context: string; url: string }[]
}

export const bidiOf = (browser: Browser): Bidi =>
  (browser as unknown as { connection: Bidi }).connection

/** The result of a self-contained function called in a browsing context, by way of JSON. */
export async function callIn<Result>(
  bidi: Bidi,
  { context, look, args }: { context: string; look: string; args: object[] },
): Promise<Result> {
  const { result: answer } = await bidi.send('script.callFunction', {
    functionDeclaration: `async (...all) => JSON.stringify((await (${look})(...all)) ?? null)`,
    arguments: args,
    awaitPromise: true,
    target: { context },
  })
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  return JSON.parse(answer.result?.value ?? 'null') as Result
}

/** The browser's own window, where scripts are privileged: toolbar, popups, the extension's state. */
export class FirefoxWindow {
  readonly #bidi: Bidi
  readonly #context: string

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi
    this.#context = context
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const bidi = bidiOf(browser)
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const window = result.contexts?.find((it) => it.url.endsWith('/browser.xhtml'))
    if (!window) throw new Error('Firefox shows no window')
    return new FirefoxWindow(bidi, window.context)
  }

  /** Calls a function, given as its text, with one string. */
  call<Result>(look: string, argument: string): Promise<Result> {
    const args = [{ type: 'string', value: argument }]
    return callIn(this.#bidi, { context: this.#context, look, args })
  }
}
