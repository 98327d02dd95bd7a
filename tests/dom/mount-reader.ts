import { signal } from '@preact/signals'
import { vi } from 'vitest'
import aroundTextCss from '../../components/reader/around-text.css?inline'
import { drawInterface } from '../../components/reader/draw-interface.tsx'
import overTextCss from '../../components/reader/over-text.css?inline'
import panelCss from '../../components/reader/panel.css?inline'
import readerCss from '../../components/reader/reader.css?inline'
import type { Notice, ReaderProps } from '../../components/reader/reader-props.ts'
import { drawFrame } from '../../components/reader/text/frame.ts'
import { createView } from '../../components/reader/view.ts'
import wayCss from '../../components/reader/way.css?inline'
import fieldsCss from '../../components/ui/fields.css?inline'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { articleCss } from '../../utils/article-style/index.ts'
import type { Translate } from '../../utils/browser/t.ts'
import { exporterIds } from '../../utils/exporters/exporter-ids.ts'
import { optionDefaults } from '../../utils/exporters/options/parse-options.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { lookOf } from '../../utils/settings/look.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'

const css = `${readerCss}${articleCss}${aroundTextCss}${wayCss}${panelCss}${fieldsCss}${overTextCss}`

/** The English sentences, filled in as the browser does. */
const t: Translate = (key, ...values) => {
  const { message, placeholders = {} } = messages[key] as {
    message: string
    placeholders?: Record<string, { content: string }>
  }
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const at = Number(placeholders[name.toLowerCase()]?.content.slice(1))
    return values[at - 1] ?? ''
  })
}

/** Shows the reader of a page in an open root, for tests that look into it. */
export async function mountReader(html: string, url = 'https://news.example/boats') {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const article = signal(await readArticle(page, { url }))
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
  document.body.append(host)
  const view = createView()
  const { panel } = view
  const settings = signal(defaults)
  const options = signal(optionDefaults)
  const exported = signal<ReaderProps['exported']['value']>(null)
  const notice = signal<Notice | null>(null)
  const isOpened = signal(false)
  const onOpenFile = vi.fn<(file: File) => void>()
  const nothing = () => {}
  const look = lookOf(defaults, false)
  const frame = drawFrame(root, {
    t,
    look,
    article: article.value,
    beginning: false,
    onClose: nothing,
  })
  const props: ReaderProps = {
    frame,
    article,
    t,
    settings,
    view,
    prefersDark: signal(false),
    notice,
    onCloseNotice: () => {
      notice.value = null
    },
    loading: signal('idle'),
    onPanel: (id) => {
      panel.value = id
    },
    onSettingsChange: (values) => {
      settings.value = { ...settings.value, ...values }
    },
    formats: signal(exporterIds),
    exported,
    options,
    onOptionsChange: (values) => {
      options.value = { ...options.value, ...values }
    },
    onExport: nothing,
    onOpenFile,
    isOpened,
    onBackToPage: nothing,
    onCopyArticle: nothing,
    onRestore: (restored) => {
      const removals = article.value.removals.filter(({ id }) => id !== restored)
      article.value = { ...article.value, removals }
    },
    onLoadPages: nothing,
    onCancelPages: nothing,
    onReadWhole: nothing,
    onCopyPassage: nothing,
    onCopyCode: nothing,
    onContinue: nothing,
    onClose: nothing,
  }
  const stopDrawing = drawInterface(props)
  return {
    props,
    root,
    view,
    panel,
    settings,
    options,
    exported,
    notice,
    article,
    isOpened,
    onOpenFile,
    get<Found extends Element = HTMLElement>(selector: string) {
      const found = root.querySelector<Found>(selector)
      if (!found) throw new Error(`the reader has no ${selector}`)
      return found
    },
    remove() {
      stopDrawing()
      host.remove()
    },
  }
}
