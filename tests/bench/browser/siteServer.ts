import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}
/** A woff2 is compressed already. */
const compressed = new Set(['.html', '.js', '.css', '.svg', '.webmanifest', '.ttf'])

export interface SiteServer {
  origin: string
  /** What has been sent since last asked: bodies as they travel, by file name. */
  takeTraffic: () => ReadonlyMap<string, number>
  close: () => void
}

/** Serves each folder under its own sub-path, all with the same gzip, prepared beforehand so that it costs no time. */
export async function serveSites(folders: Readonly<Record<string, string>>): Promise<SiteServer> {
  const bodies = new Map<string, Buffer>()
  let traffic = new Map<string, number>()
  const bodyOf = async (folder: string, path: string): Promise<Buffer> => {
    const file = join(folder, path)
    const known = bodies.get(file)
    if (known) return known
    const content = await readFile(file)
    const body = compressed.has(extname(file)) ? gzipSync(content) : content
    bodies.set(file, body)
    return body
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const base = Object.keys(folders).find((prefix) => pathname.startsWith(prefix))
    const path = base === undefined ? '' : normalize(`/${pathname.slice(base.length) || 'index.html'}`)
    try {
      const body = await bodyOf(folders[base ?? ''] ?? '', path)
      const kind = extname(path)
      response.writeHead(200, {
        'content-type': types[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(compressed.has(kind) && { 'content-encoding': 'gzip' }),
      })
      response.end(body)
      traffic.set(path, (traffic.get(path) ?? 0) + body.length)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeTraffic: () => {
      const taken = traffic
      traffic = new Map()
      return taken
    },
    close: () => server.close(),
  }
}
