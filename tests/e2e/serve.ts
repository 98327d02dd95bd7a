import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server of this machine alone. */
export interface Site {
  /** Serves a page under a path (and query) and gives its address. */
  add(path: string, html: string, headers?: Record<string, string>): string
  close(): void
}

/** Starts a web server on a free port of 127.0.0.1. */
export async function serve(): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    })
    response.end(page?.html ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    add(path, html, headers = {}) {
      const { pathname, search, href } = new URL(path, origin)
      pages.set(pathname + search, { html, headers })
      return href
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
