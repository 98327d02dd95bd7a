// Functions for the browser's own window, as text: what they name exists there alone.

export const isRunning = `(id) => {
  const { extension } = WebExtensionPolicy.getByID(id) ?? {}
  return extension?.backgroundState === 'running'
}`

export const showButton = `(widget) => CustomizableUI.addWidgetToArea(widget, 'nav-bar')`

export const click = `(widget) => document.getElementById(widget)
  .querySelector('.unified-extensions-item-action-button').click()`

/** Whether the next click opens a popup in the tab rather than telling the background. */
export const hasPopupSet = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(id)
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension)
  return action.getProperty(gBrowser.selectedTab, 'popup') !== ''
}`

export const showsPopup = `() =>
  document.querySelector('.webextension-popup-browser')?.closest('panel').state === 'open'`

export const highlightTabs = `() => {
  for (const tab of gBrowser.tabs) gBrowser.addToMultiSelectedTabs(tab)
}`

export const tabs = `() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`

/** Keys that BiDi sends do not reach the browser's own shortcuts; these enter by its window. */
export const pressAlt = `(letter) => {
  gBrowser.selectedBrowser.focus()
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  processor.beginInputTransactionForTests(window)
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 })
  const upper = letter.toUpperCase()
  const key = new KeyboardEvent('', { key: letter, code: 'Key' + upper, keyCode: upper.charCodeAt(0) })
  processor.keydown(alt)
  processor.keydown(key)
  processor.keyup(key)
  processor.keyup(alt)
}`

/** Uncaught errors of the extension's own scripts. */
export const takeProblems = `() => {
  const messages = Services.console.getMessageArray()
  Services.console.reset()
  return messages
    .filter((it) => it instanceof Ci.nsIScriptError)
    .filter((it) => (it.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0)
    .filter((it) => it.sourceName.startsWith('moz-extension:'))
    .map((it) => it.errorMessage)
}`
