import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessage } from '../utils/browser/background-messages.ts'
import { bookPermitted } from '../utils/browser/books/book-of-tabs.ts'
import { exportAgain } from '../utils/browser/exports/export-again.ts'
import { exportPermitted } from '../utils/browser/pictures/picture-permission.ts'
import { openReader, toggleReader } from '../utils/browser/reader/open-reader.ts'

export default defineBackground(() => {
  browser.action.onClicked.addListener(openReader)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab) void toggleReader(tab)
    if (command === 'export-again' && tab) void exportAgain(tab)
  })
  browser.runtime.onMessage.addListener(answerMessage)
  browser.permissions.onAdded.addListener(exportPermitted)
  browser.permissions.onAdded.addListener(bookPermitted)
})
