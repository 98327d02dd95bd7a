import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server of this machine alone. */
export interface Site {
  /** Serves a page, or the bytes of a file, under a path (and query) and gives its address. */
  add(path: string, content: string | Buffer, headers?: Record<string, string>): string
  /** Serves the beginning of a page, or of a file, that never ends. */
  begin(path: string, content: string, headers?: Record<string, string>): string
  close(): void
}

/** Starts a web server on a free port of this machine, known by a host name of it. */
export async function serve(host = '127.0.0.1'): Promise<Site> {
  const pages = new Map<string, { content: string | Buffer; headers: Record<string, string> }>()
  const endless = new Set<string>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    })
    if (endless.has(request.url ?? '')) response.write(page?.content)
    else response.end(page?.content ?? 'Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  const add: Site['add'] = (path, content, headers = {}) => {
    const { pathname, search, href } = new URL(path, origin)
    pages.set(pathname + search, { content, headers })
    return href
  }
  return {
    add,
    begin(path, content, headers = {}) {
      const address = add(path, content, headers)
      endless.add(path)
      return address
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
