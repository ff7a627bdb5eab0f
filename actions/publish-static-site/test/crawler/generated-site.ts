import { createHash } from 'node:crypto'
import { defaultCacheControl } from '../../src/site/cache-control.js'
import { isFingerprinted } from '../../src/site/fingerprint.js'
import type { Chance } from './chance.js'
import type { Served } from './pages.js'

interface Asset {
  readonly name: string
  readonly kind: 'js' | 'css' | 'svg'
  readonly isFingerprinted: boolean
  content: number
  /** Never in a circle: a fingerprint is that of the parts too. */
  readonly parts: Set<Asset>
}

interface Page {
  readonly path: string
  content: number
  readonly assets: Set<Asset>
  readonly links: Set<Page>
}

const html = 'text/html; charset=utf-8'
const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' }

/** A site that a seed makes, and changes from build to build. */
export class GeneratedSite {
  #pages: Page[] = []
  #assets: Asset[] = []
  #count = 0
  #serviceWorker = false
  /** Paths that a header rule was made for. */
  readonly #odd = new Map<string, string>()
  /** Of pages that are called something else than HTML. */
  readonly #types = new Map<string, string>()

  constructor(private readonly chance: Chance) {
    this.#pages.push({ path: 'index.html', content: 0, assets: new Set(), links: new Set() })
    for (let step = 0; step < 6; step++) {
      this.#addAsset()
      this.#addPage()
    }
  }

  /** The next build has a few changes. */
  change(): void {
    const changes = [
      () => this.#addPage(),
      () => this.#addPage(),
      () => this.#removePage(),
      () => this.#renamePage(),
      () => this.#addAsset(),
      () => this.#addAsset(),
      () => this.#removeAsset(),
      () => this.#editAsset(),
      () => this.#editAsset(),
      () => this.#editPage(),
      () => this.#changeHeaders(),
      () => this.#changeType(),
      () => (this.#serviceWorker = !this.#serviceWorker),
    ]
    for (let count = this.chance.between(1, 6); count > 0; count--) this.chance.pick(changes)?.()
  }

  /** All files of the build, by path. */
  build(): ReadonlyMap<string, Served> {
    const files = new Map<string, Served>()
    const paths = new Map<Asset, string>()
    const add = (path: string, text: string, contentType: string): void => {
      const usual = isFingerprinted(path) ? defaultCacheControl.fingerprinted : defaultCacheControl.others
      files.set(path, { path, text, contentType, cacheControl: this.#odd.get(path) ?? usual })
    }
    const place = (asset: Asset): string => {
      const known = paths.get(asset)
      if (known !== undefined) return known
      const refer =
        asset.kind === 'js' ? (path: string) => `import "/${path}"` : (path: string) => `url(/${path})`
      const parts = [...asset.parts].map((part) => refer(place(part)))
      const text = `/* ${asset.name} ${asset.content} */ ${parts.join(' ')}`
      const path = asset.isFingerprinted
        ? `assets/${asset.name}-${fingerprint(text)}.${asset.kind}`
        : `parts/${asset.name}.${asset.kind}`
      paths.set(asset, path)
      add(path, text, types[asset.kind])
      return path
    }
    for (const asset of this.#assets) place(asset)
    for (const page of this.#pages) {
      const tags = [
        ...[...page.assets].map((asset) => `<link href="/${paths.get(asset) ?? ''}">`),
        ...[...page.links].map(({ path }) => `<a href="/${path}">`),
      ]
      add(
        page.path,
        `<!-- ${page.path} ${page.content} -->${tags.join('')}`,
        this.#types.get(page.path) ?? html,
      )
    }
    if (this.#serviceWorker) {
      add('sw.js', [...files.keys()].map((path) => `import "/${path}"`).join('\n'), types.js)
    }
    return files
  }

  #addPage(path = this.#newPath()): void {
    // What stands there may be of another kind by now: an asset no more, or a folder.
    if (this.#pages.some((page) => page.path === path)) return
    const page = {
      path,
      content: this.#count++,
      assets: new Set(this.chance.some(this.#assets, this.chance.between(0, 3))),
      links: new Set(this.chance.some(this.#pages, this.chance.between(0, 3))),
    }
    for (const other of this.chance.some(this.#pages, this.chance.between(1, 3))) other.links.add(page)
    this.#pages.push(page)
  }

  #newPath(): string {
    const name = `p${this.chance.between(0, 9)}`
    const folder = this.chance.pick(['', '', 'docs/', 'docs/api/', 'blog/']) ?? ''
    return `${folder}${name}${this.chance.pick(['.html', '.html', '/index.html', '']) ?? ''}`
  }

  #removePage(): void {
    const page = this.chance.pick(this.#pages.slice(1))
    if (page === undefined) return
    this.#pages = this.#pages.filter((other) => other !== page)
    for (const { links } of this.#pages) links.delete(page)
  }

  #renamePage(): void {
    this.#removePage()
    this.#addPage()
  }

  #addAsset(): void {
    const kind = this.chance.pick(['js', 'css', 'svg'] as const) ?? 'js'
    const asset: Asset = {
      name: `a${this.#count}`,
      kind,
      isFingerprinted: this.chance.happens(0.5),
      content: this.#count++,
      parts: new Set(kind === 'svg' ? [] : this.chance.some(this.#assets, this.chance.between(0, 2))),
    }
    this.#assets.push(asset)
    for (const page of this.chance.some(this.#pages, 2)) page.assets.add(asset)
    for (const other of this.chance.some(this.#assets, 1)) addPart(other, asset)
  }

  #removeAsset(): void {
    const asset = this.chance.pick(this.#assets)
    this.#assets = this.#assets.filter((other) => other !== asset)
    if (asset === undefined) return
    for (const { parts } of this.#assets) parts.delete(asset)
    for (const { assets } of this.#pages) assets.delete(asset)
  }

  #editAsset(): void {
    const asset = this.chance.pick(this.#assets)
    if (asset === undefined) return
    asset.content = this.#count++
    for (const part of this.chance.some(this.#assets, 1)) addPart(asset, part)
  }

  #editPage(): void {
    const page = this.chance.pick(this.#pages)
    if (page !== undefined) page.content = this.#count++
  }

  #changeHeaders(): void {
    const path = this.chance.pick([...this.build().keys()])
    if (path !== undefined) this.#odd.set(path, `public, max-age=60, s-maxage=${this.chance.between(1, 900)}`)
  }

  #changeType(): void {
    const page = this.chance.pick(this.#pages.slice(1))
    if (page !== undefined && !this.#types.delete(page.path)) this.#types.set(page.path, 'text/plain')
  }
}

function addPart(asset: Asset, part: Asset): void {
  if (asset.kind !== 'svg' && !reaches(part, asset)) asset.parts.add(part)
}

function reaches(from: Asset, to: Asset): boolean {
  return from === to || [...from.parts].some((part) => reaches(part, to))
}

/** Eight hex digits that are seen to be a hash: with a figure and a letter among them. */
function fingerprint(text: string): string {
  return `a1${createHash('md5').update(text).digest('hex').slice(0, 6)}`
}
