import { join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startBrowser, type Browser, type Page, type Visitor } from '@slipway/testkit'
import { requestFunction } from '../src/edge/function-code.js'
import { encodePath, names, pagesOf, types } from './browser-answers.js'
import { browserSite, unicodePage } from './browser-site.js'
import { makeWorkspace, publishSite, removeWorkspaces } from './site.js'
import { whileRunning } from './while-running.js'

const whole = (version: string): Record<string, string> => ({
  page: version,
  script: version,
  style: version,
  sum: '5',
  fonts: 'loaded',
})

/** What has come together in a page, once its script has run. */
async function partsOf(page: Page): Promise<Record<string, string>> {
  await page.until('document.body.dataset.script')
  return page.evaluate('({ ...document.body.dataset })')
}

/** For whoever wants to see what the tests see: `SLIPWAY_PICTURES=/tmp/pictures`. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SLIPWAY_PICTURES
  if (folder !== undefined) await page.screenshot(join(folder, `${name}.png`), { width: 900, height: 420 })
}

describeWith('chromium', 'a site in a browser', () => {
  let aws: LocalAws
  let distribution: { readonly id: string; readonly url: string }
  let browser: Browser
  let visitor: Visitor
  let page: Page
  beforeAll(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    aws.cloudFront.createKeyValueStore('orders-web')
    aws.cloudFront.createFunction('orders-web-edge', requestFunction().code, { store: 'orders-web' })
    distribution = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      aliases: ['www.example.com', '*.preview.example.com'],
      defaultRootObject: 'index.html',
      cachePolicy: 'CachingOptimized',
      compress: true,
      invalidationMs: 100,
      viewerRequest: 'orders-web-edge',
      customErrorResponses: [{ errorCode: 403, responsePagePath: '/404.html', responseCode: 404 }],
    })
    browser = await startBrowser({
      hosts: { '*.preview.example.com': distribution.url.replace('http://', '') },
    })
    visitor = await browser.newVisitor()
    page = await visitor.openPage()
  }, 90_000)
  afterAll(async () => {
    await browser.close()
    await aws.stop()
    removeWorkspaces()
  })

  const run = async (version: string, inputs: Record<string, string>, base = '/'): Promise<void> => {
    const { exitCode, annotations } = await publishSite(aws, makeWorkspace(browserSite(version, base)), {
      'distribution-id': distribution.id,
      'clean-urls': 'true',
      'error-document': '404.html',
      ...inputs,
    })
    expect([exitCode, annotations.filter(({ level }) => level === 'error')]).toEqual([0, []])
  }

  /** What an address answers, where it leads to, and what is to be read there. */
  const readAt = async (path: string): Promise<readonly [status: number, path: string, heading: string]> => {
    await page.go(distribution.url + path)
    const status = page.loaded.find(({ url }) => url === distribution.url + path)?.status ?? 0
    // A page that leads on has no heading, and the next one none before it is read.
    const isThere = 'document.readyState === "complete" && !document.body.textContent.includes("moved")'
    await page.until(`document.querySelector("h1") || (${isThere})`)
    const [at, heading] = await page.evaluate<[string, string]>(
      '[location.pathname, document.querySelector("h1")?.textContent ?? ""]',
    )
    return [status, at, heading]
  }

  const answersOf = async (paths: readonly string[]): Promise<Record<string, unknown>> => {
    const answers: Record<string, unknown> = {}
    for (const path of paths) answers[path] = await readAt(path)
    return answers
  }

  describe('that is published in place', () => {
    let open: Page
    let worker: Page
    beforeAll(async () => {
      await run('one', { mode: 'publish' })
      open = await visitor.openPage()
      worker = await visitor.openPage()
    }, 90_000)
    afterAll(async () => {
      await open.close()
      await worker.close()
    })

    it('is there with all of its parts, each with its type and how long it may be kept', async () => {
      await page.go(`${distribution.url}/`)
      expect(await partsOf(page)).toEqual(whole('one'))
      await takePicture(page, 'published-one')
      expect(page.errors).toEqual([])
      const parts = page.loaded.map(({ url, status, mimeType, headers }) => [
        new URL(url).pathname.replace(/\.[0-9a-f]{16}\./, '.'),
        [status, mimeType, headers['cache-control'], headers['content-encoding'] ?? 'as it is'].join(' '),
      ])
      const forEver = 'public, max-age=31536000, immutable'
      expect(Object.fromEntries(parts)).toEqual({
        '/': '200 text/html public, max-age=0, s-maxage=300, must-revalidate as it is',
        '/assets/style.css': `200 text/css ${forEver} as it is`,
        '/assets/app.js': `200 text/javascript ${forEver} as it is`,
        '/assets/add.wasm': `200 application/wasm ${forEver} as it is`,
        '/assets/formula.woff2': `200 font/woff2 ${forEver} as it is`,
        '/icon.svg': '200 image/svg+xml public, max-age=0, s-maxage=300, must-revalidate as it is',
      })
    })

    it('has types that a browser takes for what they are', async () => {
      await page.go(`${distribution.url}/`)
      const files = Object.keys(browserSite('one')).filter((path) => path !== '_redirects')
      const typeOf = `async (path) => (await (await fetch(path)).blob()).type`
      const got = await page.evaluate<readonly string[]>(
        `Promise.all(${JSON.stringify(files.map((path) => `/${encodePath(path)}`))}.map(${typeOf}))`,
      )
      const seen = files.map((path, at) => [path.replace(/\.[0-9a-f]{16}\./, '.'), got[at]])
      expect(Object.fromEntries(seen)).toEqual(types)
      expect(page.errors).toEqual([])
      await page.go(`${distribution.url}/humans.txt`)
      expect(await page.evaluate('document.body.innerText')).toBe('안녕 one')
    })

    it('answers under every name of a page, and where it has moved', async () => {
      expect(await answersOf(names)).toEqual({
        ...pagesOf('one'),
        // Without a function: a page that leads on, and no rules with a star.
        '/old': [200, '/about', 'About one'],
        '/news/': [404, '/news/', 'Nothing here, says one'],
      })
      await readAt('/nothing')
      await takePicture(page, 'published-404')
      expect(page.errors).toEqual([expect.stringContaining('status of 404')])
      await readAt(`/${encodePath(unicodePage)}`)
      await takePicture(page, 'published-unicode')
      expect(page.errors).toEqual([])
    })

    it('is of one version for everybody while the next is published, also for those with an old page open', async () => {
      await open.go(`${distribution.url}/`)
      await partsOf(open)
      await worker.go(`${distribution.url}/worker.html`)
      await worker.until('document.body.dataset.worker === "one"')
      // As over a long way: the phases take their time, and visitors come in between.
      aws.faults.add({ calls: 's3:PutObject', kind: 'slow', ms: 100 })
      const other = await browser.newVisitor()
      const polling = await other.openPage()
      const { result: seen } = await whileRunning(run('two', { mode: 'publish' }), async () => {
        await polling.go(`${distribution.url}/`)
        const parts = await partsOf(polling)
        expect([parts, polling.errors]).toEqual([whole(parts.page ?? ''), []])
        return parts.page
      })
      aws.faults.clear()
      expect([seen[0], seen.at(-1)]).toEqual(['one', 'two'])
      expect([...seen].sort()).toEqual(seen)
      expect(seen.filter((version) => version === 'one').length).toBeGreaterThan(5)

      expect(await open.evaluate('more()')).toBe('one')
      expect(open.errors).toEqual([])
      await takePicture(open, 'published-two-old-page-open')
      await open.go(`${distribution.url}/`)
      expect(await partsOf(open)).toEqual(whole('two'))
      await takePicture(open, 'published-two')
      expect(await answersOf(['/about', '/docs/'])).toMatchObject({
        '/about': [200, '/about', 'About two'],
        '/docs/': [200, '/docs/', 'Docs two'],
      })

      await worker.evaluate('registration.update().then(() => true)')
      await worker.until('document.body.dataset.worker === "two"')
      expect(worker.errors).toEqual([])
    }, 90_000)

    it('is asked for its pages by those who come again, and not for what has a hash in its name', async () => {
      await page.go(`${distribution.url}/`)
      await partsOf(page)
      await page.go(`${distribution.url}/`)
      await partsOf(page)
      const asked = page.loaded.filter(({ fromCache }) => !fromCache).map(({ url }) => new URL(url).pathname)
      expect(asked.filter((path) => path.startsWith('/assets/'))).toEqual([])
      expect(asked).toContain('/')
    })
  })

  const edge = { 'edge-function': 'orders-web-edge', 'key-value-store': 'orders-web' }

  describe('that moves on to releases', () => {
    beforeAll(() => run('three', { mode: 'release', release: 'v3', ...edge }), 90_000)

    it('is the release that was switched to, under every name, with redirects by status', async () => {
      await page.go(`${distribution.url}/`)
      expect(await partsOf(page)).toEqual(whole('three'))
      expect(page.errors).toEqual([])
      await takePicture(page, 'released-three')
      expect(await answersOf(names)).toEqual({
        ...pagesOf('three'),
        '/docs': [302, '/docs/', 'Docs three'],
        '/old': [301, '/about', 'About three'],
        '/news/': [302, '/docs/', 'Docs three'],
      })
      await expect(readAt('/_releases/v3/about.html')).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE')
    })

    it('is switched and switched back under visitors, each with one version and all parts of it', async () => {
      const open = await visitor.openPage()
      await open.go(`${distribution.url}/`)
      await partsOf(open)
      const other = await (await browser.newVisitor()).openPage()
      const look = async (): Promise<string | undefined> => {
        await other.go(`${distribution.url}/`)
        const parts = await partsOf(other)
        expect([parts, other.errors]).toEqual([whole(parts.page ?? ''), []])
        return parts.page
      }
      const forth = await whileRunning(run('four', { mode: 'release', release: 'v4', ...edge }), look)
      expect([...new Set(forth.result)]).toEqual(['three', 'four'])
      expect(await open.evaluate('more()')).toBe('three')
      await open.go(`${distribution.url}/`)
      await partsOf(open)
      await takePicture(open, 'released-four')
      const back = await whileRunning(run('none', { mode: 'rollback', source: '', ...edge }), look)
      expect([...new Set(back.result)]).toEqual(['four', 'three'])
      expect(await open.evaluate('more()')).toBe('four')
      await takePicture(other, 'rolled-back-to-three')
      expect(open.errors).toEqual([])
      expect(await answersOf(['/about', '/docs/', '/old'])).toEqual({
        '/about': [200, '/about', 'About three'],
        '/docs/': [200, '/docs/', 'Docs three'],
        '/old': [301, '/about', 'About three'],
      })
    }, 90_000)
  })

  describe('whose changes are seen before they are published', () => {
    const byHost = { 'preview-url': 'https://{preview}.preview.example.com', ...edge }

    it('shows a preview under a host of its own, and under a path, beside what visitors get', async () => {
      await run('seven', { mode: 'preview', preview: 'pr-7', ...byHost })
      await page.go('http://pr-7.preview.example.com/')
      expect([await partsOf(page), page.errors]).toEqual([whole('seven'), []])
      await takePicture(page, 'preview-by-host')
      await page.go('http://pr-7.preview.example.com/old')
      expect(await page.evaluate('[location.href, document.querySelector("h1").textContent]')).toEqual([
        'http://pr-7.preview.example.com/about',
        'About seven',
      ])

      await run('eight', { mode: 'preview', preview: 'pr-8', ...edge }, '/_preview/pr-8/')
      await page.go(`${distribution.url}/_preview/pr-8`)
      expect([await partsOf(page), page.errors]).toEqual([whole('eight'), []])
      await takePicture(page, 'preview-by-path')
      expect(await readAt('/_preview/pr-8/docs')).toEqual([302, '/_preview/pr-8/docs/', 'Docs eight'])

      await page.go(`${distribution.url}/`)
      expect(await partsOf(page)).toEqual(whole('three'))
    }, 90_000)

    it('shows it no more when it is removed', async () => {
      await run('none', { mode: 'remove-preview', source: '', preview: 'pr-7', ...byHost })
      await expect(page.go('http://pr-7.preview.example.com/')).rejects.toThrow('HTTP_RESPONSE_CODE')
      await page.go(`${distribution.url}/`)
      expect(await partsOf(page)).toEqual(whole('three'))
    }, 90_000)
  })
})
