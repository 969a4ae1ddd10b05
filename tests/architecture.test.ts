import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder of src/ may import; "lazy x" only through `import()`. The longest matching folder decides. */
const allowed: Record<string, readonly string[]> = {
  domain: ['domain', 'zod'],
  content: [
    'domain',
    'content',
    'text/contentProblems',
    '../questionnaires',
    'zod',
    'yaml',
    'virtual:',
    'node:',
    'vite',
  ],
  text: ['domain', 'text'],
  state: ['domain', 'content', 'state', 'zustand', 'idb-keyval'],
  exports: [
    'domain/document',
    'domain/plan',
    'domain/scoring/results',
    'text',
    'exports',
    '@react-pdf/',
    'pdfkit',
    'docx',
    'fflate',
    'react',
    'vite',
  ],
  /** Written when the app is built: it knows nothing of the app. */
  offline: ['vite', 'node:'],
  /** Looks for the best package, in a worker: the solver is reached from there alone. */
  solver: ['domain', 'solver', 'yalps', 'vite'],
  ui: [
    'domain',
    'content',
    'state',
    'text',
    'ui',
    'lazy exports',
    'lazy solver',
    'react',
    'react-dom',
    'react-hook-form',
    'wouter',
    'zustand',
    'zod',
  ],
  '': ['ui', 'react', 'react-dom'],
}

interface Import {
  file: string
  from: string
  lazy: boolean
}

const statements =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g

function importsOf(file: string, code: string): readonly Import[] {
  return [...code.matchAll(statements)].map(([, named, bare, lazy]) => ({
    file,
    from: named ?? bare ?? lazy ?? '',
    lazy: lazy !== undefined,
  }))
}

function isAllowed({ file, from, lazy }: Import): boolean {
  const folder =
    Object.keys(allowed)
      .sort((a, b) => b.length - a.length)
      .find((name) => name === '' || file.startsWith(`${name}/`)) ?? ''
  const target = from.startsWith('.') ? join(dirname(file), from) : from
  if (/\.css(\?|$)/.test(target)) return folder === 'ui' || folder === ''
  const matches = (rule: string): boolean =>
    target === rule || target.startsWith(rule.endsWith(':') || rule.endsWith('/') ? rule : `${rule}/`)
  return (allowed[folder] ?? []).some((rule) =>
    rule.startsWith('lazy ') ? lazy && matches(rule.slice(5)) : matches(rule),
  )
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? sources(path)
      : /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts')
        ? [path]
        : []
  })
}

const root = join(import.meta.dirname, '../src')
const files = sources(root).map((path) => ({ file: relative(root, path), code: readFileSync(path, 'utf8') }))

describe('who may import whom', () => {
  it('holds for every file of src/', () => {
    const broken = files.flatMap(({ file, code }) => importsOf(file, code)).filter((found) => !isAllowed(found))
    expect(broken.map(({ file, from }) => `${file} → ${from}`)).toEqual([])
  })

  it.each([
    ['domain/plan/plan.ts', "import { useState } from 'react'"],
    ['domain/plan/plan.ts', "import { points } from '../../text/format'"],
    ['text/format.ts', "import { session } from '../state/session'"],
    ['state/session.ts', "import { Home } from '../ui/Home'"],
    ['exports/pdf/worker.tsx', "import { questionnaire } from '../../content/questionnaire'"],
    ['ui/document/DocumentScreen.tsx', "import { makePdf } from '../../exports/pdf/makePdf'"],
    ['ui/simulation/usePackage.ts', "import { findPackage } from '../../solver/findPackage'"],
    ['domain/simulation/solvePackage.ts', "import { solve } from 'yalps'"],
  ])('would catch %s with %s', (file, code) => {
    expect(importsOf(file, code).every(isAllowed)).toBe(false)
  })

  it('lets the screen reach an export through import()', () => {
    expect(
      importsOf(
        'ui/document/DocumentScreen.tsx',
        "const { makePdf } = await import('../../exports/pdf/makePdf')",
      ).every(isAllowed),
    ).toBe(true)
  })
})

describe('the shape of the house', () => {
  it('has no file or folder whose name says nothing', () => {
    const banned = /(^|\/)(utils|helpers|types|hooks|common|misc|manager|data|info)(\/|\.|$)/i
    expect(files.map(({ file }) => file).filter((file) => banned.test(file))).toEqual([])
  })

  it('has no file over 250 lines', () => {
    expect(files.filter(({ code }) => code.split('\n').length > 250).map(({ file }) => file)).toEqual([])
  })

  it('quotes the law only in the content, by id', () => {
    const citation = /D\.? ?Lgs\.?|\bL\. ?\d+\/\d{4}|\bart\. ?\d+/
    expect(files.filter(({ code }) => citation.test(code)).map(({ file }) => file)).toEqual([])
  })

  it('keeps no Italian sentence in domain and state', () => {
    const italian = /'[^'\n]*\b(della|delle|degli|dello|perché|sono|nessun|questa|ogni)\b[^'\n]*'/
    expect(
      files.filter(({ file, code }) => /^(domain|state)\//.test(file) && italian.test(code)).map(({ file }) => file),
    ).toEqual([])
  })

  it('uses default exports nowhere', () => {
    expect(files.filter(({ code }) => /^export default/m.test(code)).map(({ file }) => file)).toEqual([])
  })
})
