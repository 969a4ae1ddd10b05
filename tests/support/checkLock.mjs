// A lock file written where some platform packages are missing breaks `npm ci` elsewhere, in silence: prove it is whole.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()))
const problems = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved }]) => [
  ...Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${path}: ${name} is missing`),
  ...(resolved?.startsWith('http') ? [`${path}: names the host it came from`] : []),
])

console.log(problems.length === 0 ? `${present.size} packages, whole` : problems.join('\n'))
process.exit(problems.length === 0 ? 0 : 1)
