import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/content/contentPlugin.ts'
import { pdfDiet } from './src/exports/pdf/pdfDiet.ts'
import { offlinePlugin } from './src/offline/offlinePlugin.ts'

/** Nothing may be asked of another origin: the browser enforces it. Yoga, inside the PDF worker, is WebAssembly. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export default defineConfig({
  /** Works from any folder of any web server. */
  base: './',
  plugins: [
    /** In the worker there is no window: Fast Refresh must stay out of it. */
    react({ exclude: [/src\/exports\/pdf\//, /node_modules/] }),
    contentPlugin('questionnaires'),
    offlinePlugin(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  /** The development server finds them inside the worker only when somebody makes a document, and reloads the page. */
  optimizeDeps: {
    entries: ['index.html'],
    include: [
      '@react-pdf/hyphenate/it',
      '@react-pdf/layout',
      '@react-pdf/render',
      '@react-pdf/renderer',
      'docx',
      'fflate',
      'pdfkit',
    ],
  },
  worker: { format: 'es', plugins: () => [pdfDiet()] },
  /** Without the polyfill: a browser that does not preload modules loads them all the same. */
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
  test: {
    /** Never a timed test: these machines are noisy. */
    testTimeout: 60_000,
    /** On two cores the default is one. */
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{domain,content,text,exports,cases}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-like',
          setupFiles: ['tests/support/patience.ts'],
          environment: 'jsdom',
          include: ['tests/{ui,state}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
