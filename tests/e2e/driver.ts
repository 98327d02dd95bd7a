import type { Page } from 'puppeteer-core'

export interface DriverOptions {
  /** No way out to the net: a test meets this machine only. */
  offline?: boolean
}

export type Command = 'toggle-reader' | 'export-again'

/** A real browser with Lisible in it, one tab and a profile that lasts until `close`. */
export interface Driver {
  /** The tab: address, scrolling, real keys and mouse. */
  readonly page: Page
  /** Folder where the browser saves downloads. */
  readonly downloads: string
  /** What the extension's scripts know as `browser.runtime.id`. */
  readonly extensionId: string
  /** Shows a page of the web in the tab. */
  open(address: string): Promise<void>
  /** Shows a page of the web in a further tab behind this one. */
  openBeside(address: string): Promise<Page>
  /** Highlights every tab of the window, as clicks with Ctrl do; this one stays in front. */
  highlightTabs(): Promise<void>
  /** The addresses of the window's tabs. */
  tabs(): Promise<string[]>
  /** Shows a page of the browser itself, where no extension may run. */
  openBrowserPage(): Promise<void>
  /** A user's click on the toolbar button. */
  clickToolbarButton(): Promise<void>
  /** The keys of a command: Alt+R, Alt+X. */
  pressShortcut(command: Command): Promise<void>
  /** Calls a self-contained function with the reader's closed root; null where no reader is in the page. */
  inReader<Argument, Result>(
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result | null>
  /** Chooses a file of the disk in a field of the reader. */
  chooseFile(selector: string, path: string): Promise<void>
  /** Clicks the toolbar button as soon as that opens the popup, and waits for it. */
  openPopup(): Promise<Popup>
  /** Waits for a popup that opens by itself. */
  popup(): Promise<Popup>
  /** Whether the next click opens a popup rather than the reader. */
  popupIsSet(): Promise<boolean>
  /** Whether a popup is open. */
  popupIsOpen(): Promise<boolean>
  /** What went wrong in the page's scripts and the extension's since it was last asked. */
  takeProblems(): Promise<string[]>
  /** Ends the browser and starts it anew with the same profile. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** The open popup. */
export interface Popup {
  /** Calls a self-contained function with the popup's document. */
  evaluate<Argument, Result>(
    look: (document: Document, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>
  /** A click that the page takes for a user's. */
  click(selector: string): Promise<void>
  /** Moves a slider. */
  setRange(name: string, value: number): Promise<void>
  /** Closes it, as a click beside it does. */
  dismiss(): Promise<void>
}
