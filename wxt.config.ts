import { defineConfig } from 'wxt'
import { faceIds } from './utils/fonts/faces.ts'
import { licenceOf, packagedFonts } from './utils/fonts/packaged-fonts.ts'
import { phrasesOf } from './utils/pipeline/declutter/bundled-phrases.ts'
import { phraseLanguages } from './utils/pipeline/declutter/phrase-languages.ts'

// The manifest is the privacy promise; tests/contracts/manifest.test.ts holds both builds to it.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Lisible',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Never asked for as a whole: single hosts, by name, for the pictures of an export and the tabs of a book.
    optional_host_permissions: ['<all_urls>'],
    // Asked for where several tabs are chosen for one book: without it their sites cannot be named.
    optional_permissions: ['tabs'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      // Not _execute_action: with a popup set, that would open the popup instead of closing the reader.
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggleReader__',
      },
      'export-again': {
        suggested_key: { default: 'Alt+X' },
        description: '__MSG_commandExportAgain__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lisible@lisible.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
  hooks: {
    // The reader asks for the phrases of a page's languages; those of the others weigh on no reading.
    'build:publicAssets': (_wxt, files) => {
      for (const language of phraseLanguages) {
        const contents = JSON.stringify(phrasesOf(language))
        files.push({ relativeDest: `phrases/${language}.json`, contents })
      }
      // The same with faces: the background hands over the files of the one that is read in.
      for (const id of faceIds) {
        const fonts = packagedFonts(id)
        const contents = JSON.stringify(fonts.map(({ path, ...file }) => file))
        const licence = { relativeDest: `fonts/${id}.LICENSE.txt`, absoluteSrc: licenceOf(id) }
        files.push({ relativeDest: `fonts/${id}.json`, contents }, licence)
        for (const { name, path } of fonts)
          files.push({ relativeDest: `fonts/${name}`, absoluteSrc: path })
      }
    },
    // What content scripts call needs no polyfill in the browsers we run in, and it is 3 kB of each.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' },
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT makes the popup the default; the background sets it per tab while the reader is open.
      // WXT takes the popup's document title for the button's; ours is in the user's language.
      manifest.action = { default_title: '__MSG_actionTitle__' }
    },
  },
})
