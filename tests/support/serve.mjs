// Serves a folder as any web server would: static files, gzip, a sub-path. Usage: serve.mjs FOLDER PORT [SUB-PATH]
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg', '.ttf', '.webmanifest'])

const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2)

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const relative = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined
  const path = relative === undefined ? undefined : join(folder, normalize(`/${relative || 'index.html'}`))
  if (!path || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end('not found')
    return
  }
  const kind = extname(path)
  const zip = compressed.has(kind) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': types[kind] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    ...(zip && { 'content-encoding': 'gzip' }),
  })
  const file = createReadStream(path)
  if (zip) file.pipe(createGzip()).pipe(response)
  else file.pipe(response)
}).listen(Number(port), '127.0.0.1')
