import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('./serviceWorker.js', import.meta.url))

/**
 * Writes the service worker with the list of all that was built. By hand, in forty lines: the usual plugin brings
 * three hundred packages along.
 */
export function offlinePlugin(): Plugin {
  let publicDir = 'public'
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = readFileSync(source, 'utf8')
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }))
        const copied = readdirSync(publicDir).map((name) => ({ name, content: readFileSync(`${publicDir}/${name}`) }))
        const files = [...built, ...copied].sort((a, b) => a.name.localeCompare(b.name))
        const hash = createHash('sha256').update(worker)
        for (const { name, content } of files) hash.update(name).update(content)
        const build = { version: hash.digest('hex').slice(0, 12), files: files.map(({ name }) => name) }
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: `const build = ${JSON.stringify(build)}\n${worker}` })
      },
    },
  }
}
