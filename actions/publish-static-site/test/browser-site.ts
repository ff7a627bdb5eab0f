import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * A site as bundlers make them, path -> content: every part says which version it is of, and the page shows by its
 * `data-` attributes which of them have come together.
 * @param base the path that it is made for; it ends in a slash
 */
export function browserSite(version: string, base = '/'): Readonly<Record<string, string | Buffer>> {
  const files: Record<string, string | Buffer> = {}
  /** Puts a file under a name with its hash, and returns the name. */
  const asset = (name: string, content: string | Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const [stem = '', extension = ''] = name.split('.')
    const file = `${stem}.${hash}.${extension}`
    files[`assets/${file}`] = content
    return file
  }
  const font = asset('formula.woff2', readFileSync(fontFile()))
  const wasm = asset('add.wasm', addModule)
  const more = asset('more.js', `export const version = '${version}'\n`)
  const style = asset('style.css', styleOf(version, font))
  const script = asset('app.js', scriptOf(version, { wasm, more }))
  const page = (title: string, body = '', head = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="${base}icon.svg">
<link rel="manifest" href="${base}site.webmanifest">
<link rel="stylesheet" href="${base}assets/${style}">
${head}</head>
<body data-page="${version}">
<h1>${title}</h1>
<p><img alt="" src="${base}icon.svg" width="16" height="16"> The page is of version ${version}, the script of <b id="script">no</b> version.</p>
${body}
</body>
</html>
`
  const withScript = `<script type="module" src="${base}assets/${script}"></script>\n`
  return {
    ...files,
    'index.html': page(`Site ${version}`, '<p class="formula">(a) [b] {c}</p>', withScript),
    'about.html': page(`About ${version}`),
    'docs/index.html': page(`Docs ${version}`, '<img alt="" src="figure.svg">'),
    [unicodePage]: page(`한글 ${version}`),
    '404.html': page(`Nothing here, says ${version}`),
    'worker.html': page(`Worker ${version}`, registration),
    'sw.js': workerOf(version),
    'site.webmanifest': JSON.stringify({ name: `Site ${version}`, start_url: '/' }),
    'icon.svg': picture('<circle cx="8" cy="8" r="8" fill="teal"/>'),
    'docs/figure.svg': picture('<path d="M1 15 6 6l4 4 5-9" fill="none" stroke="crimson"/>'),
    'data.json': JSON.stringify({ version }),
    'feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${version}</title></feed>`,
    'humans.txt': `안녕 ${version}`,
    'tools/sum.mjs': 'export const sum = (a, b) => a + b\n',
    'photo.avif': Buffer.from('000000206674797061766966', 'hex'),
    LICENSE: `No warranty in ${version}`,
    _redirects: '/old /about 301\n/news/* /docs/:splat 302\n',
  }
}

function picture(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="96" height="96">${shapes}</svg>`
}

export const unicodePage = 'blog/첫 글 & ~1+1#2 100%.html'

/** Made with mermaid's own: a small one that there is wherever the tests run. */
function fontFile(): string {
  const { resolve } = createRequire(__filename)
  return createRequire(resolve('mermaid')).resolve('katex/dist/fonts/KaTeX_Size3-Regular.woff2')
}

function styleOf(version: string, font: string): string {
  const color = version === 'one' ? 'royalblue' : 'seagreen'
  return `@font-face { font-family: Formula; src: url(${font}) format('woff2') }
body { --version: ${version}; font: 18px/1.5 sans-serif; margin: 2em; border-top: 8px solid ${color} }
.formula { font: 40px Formula }
`
}

function scriptOf(version: string, { wasm, more }: Readonly<Record<'wasm' | 'more', string>>): string {
  return `const code = await WebAssembly.instantiateStreaming(fetch(new URL('${wasm}', import.meta.url)))
window.more = async () => (await import('./${more}')).version
await document.fonts.load('40px Formula')
document.getElementById('script').textContent = '${version}'
Object.assign(document.body.dataset, {
  script: '${version}',
  style: getComputedStyle(document.body).getPropertyValue('--version').trim(),
  sum: code.instance.exports.add(2, 3),
  fonts: [...document.fonts].map(({ status }) => status).join(),
})
`
}

const registration = `<script type="module">
window.registration = await navigator.serviceWorker.register('/sw.js')
const ask = () => navigator.serviceWorker.controller?.postMessage('version')
navigator.serviceWorker.addEventListener('message', ({ data }) => (document.body.dataset.worker = data))
navigator.serviceWorker.addEventListener('controllerchange', ask)
ask()
</script>`

function workerOf(version: string): string {
  return `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', ({ source }) => source.postMessage('${version}'))
`
}

/** `(func (export "add") (param i32 i32) (result i32))` in WebAssembly's binary format. */
const addModule = Buffer.from(
  [
    '0061736d 01000000', // magic and version
    '01 07 01 60 02 7f 7f 01 7f', // a type: two i32 make one
    '03 02 01 00', // a function of it
    '07 07 01 03 616464 00 00', // its name: add
    '0a 09 01 07 00 20 00 20 01 6a 0b', // its body
  ]
    .join('')
    .replaceAll(' ', ''),
  'hex',
)
