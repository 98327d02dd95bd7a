import type { FetchPage } from '../../utils/pipeline/pages/further-pages.ts'

/** A page that takes longer will not come. */
const patience = 20_000

/**
 * Gets a page of the same site as a document that runs no scripts. By `XMLHttpRequest`, which tells the
 * page's encoding as the browser does; `fetch` takes all text for UTF-8.
 */
export const fetchPage: FetchPage = (url, signal) =>
  new Promise((resolve, reject) => {
    if (URL.parse(url)?.origin !== location.origin) throw new Error(`Another site: ${url}`)
    const request = new XMLHttpRequest()
    const fail = (why: string) => () => reject(new Error(`${url}: ${why}`))
    request.open('GET', url)
    request.responseType = 'document'
    request.timeout = patience
    request.addEventListener('load', () => {
      const page = request.responseXML
      if (request.status === 200 && page) resolve(page)
      else fail(`status ${request.status}`)()
    })
    request.addEventListener('error', fail('no connection'))
    request.addEventListener('timeout', fail('no answer'))
    request.addEventListener('abort', fail('cancelled'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send()
  })
