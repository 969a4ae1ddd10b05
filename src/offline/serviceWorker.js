/// <reference lib="webworker" />
/**
 * Keeps the whole app, so that it opens without a network. One cache a version: a page goes on with the version it
 * began with, and the next one takes over only when the person agrees.
 * `build` is written above this file when the app is built: { version, files }.
 */
const scope = new URL(self.registration.scope).pathname
const prefix = `conciliazione ${scope} `
const current = `${prefix}${build.version}`
const shell = new URL('index.html', self.registration.scope).href

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())))
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(scope)) return
  event.respondWith(request.mode === 'navigate' ? page(url, request) : kept(request))
})

/** All or nothing: a file that cannot be had leaves the version before in place. What has not changed is not fetched again. */
async function fill() {
  const cache = await caches.open(current)
  await Promise.all(
    build.files.map(async (file) => {
      const request = new Request(new URL(file, self.registration.scope))
      const isNamedByContent = file.startsWith('assets/')
      const before = isNamedByContent ? await caches.match(request) : undefined
      const response = before ?? (await fetch(request, isNamedByContent ? {} : { cache: 'reload' }))
      if (!response.ok) throw new Error(`${file}: ${response.status}`)
      await cache.put(request, response)
    }),
  )
}

/** The version before stays for the pages that began with it; older ones go. */
async function tidy() {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current)
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)))
}

/** The one page there is; anything else that is asked for as a page comes from the network. */
async function page(url, request) {
  const asked = url.pathname.slice(scope.length)
  if (asked !== '' && asked !== 'index.html') return fetch(request)
  return (await (await caches.open(current)).match(shell)) ?? fetch(request)
}

/** This version's file first; a page of the version before still finds its own, which are named by their content. */
async function kept(request) {
  const here = await (await caches.open(current)).match(request)
  return here ?? (await caches.match(request)) ?? fetch(request)
}
