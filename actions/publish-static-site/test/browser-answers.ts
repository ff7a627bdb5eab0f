import { unicodePage } from './browser-site.js'

/** Paths that visitors of the site in the browser try. */
export const names = [
  ...['/', '/index.html', '/about', '/about.html', '/docs', '/docs/', '/docs/index.html'],
  ...[`/${encodePath(unicodePage)}`, `/${encodePath(unicodePage.replace('.html', ''))}`],
  ...['/nothing', '/old', '/news/'],
]

/** What they answer where the site is published in place: status, where that leads to, and what is to be read there. */
export function pagesOf(
  version: string,
): Record<string, readonly [status: number, path: string, heading: string]> {
  const unicode = `/${encodePath(unicodePage)}`
  const clean = `/${encodePath(unicodePage.replace('.html', ''))}`
  return {
    '/': [200, '/', `Site ${version}`],
    '/index.html': [200, '/index.html', `Site ${version}`],
    '/about': [200, '/about', `About ${version}`],
    '/about.html': [200, '/about.html', `About ${version}`],
    '/docs': [200, '/docs/', `Docs ${version}`],
    '/docs/': [200, '/docs/', `Docs ${version}`],
    '/docs/index.html': [200, '/docs/index.html', `Docs ${version}`],
    [unicode]: [200, unicode, `한글 ${version}`],
    [clean]: [200, clean, `한글 ${version}`],
    '/nothing': [404, '/nothing', `Nothing here, says ${version}`],
  }
}

export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

const html = 'text/html; charset=utf-8'
const script = 'text/javascript; charset=utf-8'
const svg = 'image/svg+xml; charset=utf-8'

/** What a browser takes each file for; names without their hashes. */
export const types: Readonly<Record<string, string>> = {
  'index.html': html,
  'about.html': html,
  'docs/index.html': html,
  [unicodePage]: html,
  '404.html': html,
  'worker.html': html,
  'assets/style.css': 'text/css; charset=utf-8',
  'assets/app.js': script,
  'assets/more.js': script,
  'sw.js': script,
  'tools/sum.mjs': script,
  'assets/add.wasm': 'application/wasm',
  'assets/formula.woff2': 'font/woff2',
  'site.webmanifest': 'application/manifest+json',
  'data.json': 'application/json',
  'feed.xml': 'application/xml; charset=utf-8',
  'icon.svg': svg,
  'docs/figure.svg': svg,
  'photo.avif': 'image/avif',
  'humans.txt': 'text/plain; charset=utf-8',
  LICENSE: 'text/plain; charset=utf-8',
}
