import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { articleCss } from '../../components/reader/article/article-css.ts'
import { drawOverText } from '../../components/reader/OverText.tsx'
import overTextCss from '../../components/reader/over-text.css?inline'
import panelCss from '../../components/reader/panel.css?inline'
import { Reader } from '../../components/reader/Reader.tsx'
import readerCss from '../../components/reader/reader.css?inline'
import type { PanelId } from '../../components/reader/reader-props.ts'
import { createView } from '../../components/reader/view.ts'
import wayCss from '../../components/reader/way.css?inline'
import fieldsCss from '../../components/ui/fields.css?inline'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { Translate } from '../../utils/browser/t.ts'
import { readArticle } from '../../utils/pipeline/index.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import type { Settings } from '../../utils/settings/schema.ts'

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
  style.textContent = `${readerCss}${articleCss}${wayCss}${panelCss}${fieldsCss}${overTextCss}`
  const mount = document.createElement('div')
  root.append(style, mount)
  document.body.append(host)
  const view = createView()
  const { panel } = view
  const settings = signal(defaults)
  const nothing = () => {}
  const shared = {
    ...{ article, t, settings, view },
    onPanel: (id: PanelId | null) => {
      panel.value = id
    },
    onSettingsChange: (values: Partial<Settings>) => {
      settings.value = { ...settings.value, ...values }
    },
    onExport: nothing,
    onRestore: nothing,
    onCopy: nothing,
  }
  render(
    <Reader
      {...shared}
      panel={panel}
      prefersDark={signal(false)}
      notice={signal(null)}
      loading={signal('idle' as const)}
      onLoadPages={nothing}
      onCancelPages={nothing}
      onReadWhole={nothing}
      onCopyCode={nothing}
      onContinue={nothing}
      onClose={nothing}
    />,
    mount,
  )
  const get = <Found extends Element = HTMLElement>(selector: string) => {
    const found = root.querySelector<Found>(selector)
    if (!found) throw new Error(`the reader has no ${selector}`)
    return found
  }
  const stop = effect(() => {
    drawOverText(get('.over-text'), shared)
  })
  return {
    root,
    view,
    panel,
    settings,
    get,
    remove() {
      stop()
      render(null, mount)
      host.remove()
    },
  }
}
