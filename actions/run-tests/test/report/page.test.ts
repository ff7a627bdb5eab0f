import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeWith } from '@slipway/testkit'
import { reportPage } from '../../src/report/html/page.js'
import { failed, flaky, hostileOutcome, hostileTexts, outcomeOf, passed, skipped } from './sample-outcome.js'

const folder = mkdtempSync(join(tmpdir(), 'slipway-page-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the page', () => {
  const page = reportPage(outcomeOf({ tests: [passed, failed, skipped, flaky] }), 'Tests')

  it('asks for nothing outside of itself, and says so to the browser', () => {
    expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;')
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\bsrc=|url\(|@import|https?:/)
  })

  it('can be read without scripts: verdict, numbers, failures and every test', () => {
    const plain = page.replace(/<script[\s\S]*?<\/script>/g, '')
    expect(plain).toContain('Tests: 1 of 4 tests failed')
    expect(plain).toContain('<dt>Failed</dt><dd>1</dd>')
    expect(plain).toContain('Error: wrong')
    expect(plain).toContain('npx mocha b.js --fgrep')
    expect(/<noscript>[\s\S]*<\/noscript>/.exec(plain)?.[0].match(/<li>/g)).toHaveLength(4)
  })

  it('has one script that runs, however its data try', () => {
    const hostile = reportPage(hostileOutcome(), hostileTexts[0])
    expect(hostile.match(/<script/gi)).toHaveLength(2)
    expect(hostile.match(/<\/script/gi)).toHaveLength(2)
    expect(hostile).not.toContain('<!--')
  })

  it('of everything failing is bounded', () => {
    const tests = Array.from({ length: 5_000 }, (_, id) => ({
      ...failed,
      name: `test ${id}`,
      failures: [{ text: `Error: ${'x'.repeat(5_000)} ${'y'.repeat(id % 50)}` }],
    }))
    expect(reportPage(outcomeOf({ tests }), 'Tests').length).toBeLessThan(15_000_000)
  })
})

describeWith('chromium', 'the page in a browser', () => {
  /** The page's document once its scripts have come to rest. */
  function open(page: string): string {
    const file = join(folder, 'index.html')
    writeFileSync(file, page)
    const profile = mkdtempSync(join(folder, 'profile-'))
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-component-update',
    ]
    const quiet = ['--disable-background-networking', '--disable-sync', `--user-data-dir=${profile}`]
    const what = ['--virtual-time-budget=5000', '--dump-dom', pathToFileURL(file).href]
    return execFileSync('chromium', [...flags, ...quiet, ...what], {
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    })
  }

  it('lists the tests, failed ones first', () => {
    const dom = open(reportPage(outcomeOf({ tests: [passed, skipped, flaky, failed] }), 'Tests'))
    const rows = /<tbody id="rows">([\s\S]*?)<\/tbody>/.exec(dom)?.[1] ?? ''
    expect([...rows.matchAll(/<tr><td class="\w+">(\w+)</g)].map(([, status]) => status)).toEqual([
      'failed',
      'flaky',
      'passed',
      'skipped',
    ])
    expect(dom).toMatch(/id="found"[^>]*>4 tests, 4 shown</)
  }, 90_000)

  it('filters twenty thousand tests as one types', () => {
    const tests = Array.from({ length: 20_000 }, (_, id) => ({
      ...passed,
      name: `order ${id}`,
      file: `f${id % 300}.js`,
    }))
    const page = reportPage(outcomeOf({ tests }), 'Tests')
    // The policy would not let the probe run: this copy is without it.
    const probe = `<script>
      const before = performance.now()
      document.getElementById('filter').elements.text.value = 'order 19999'
      select()
      document.title = [Math.round(performance.now() - before), document.getElementById('rows').children.length].join(' ')
    </script>`
    const probed = page.replace(/<meta http-equiv[^>]*>/, '').replace('</body>', () => `${probe}</body>`)
    const [ms, rows] = (/<title>(\d+ \d+)<\/title>/.exec(open(probed))?.[1] ?? '').split(' ').map(Number)
    expect(rows).toBe(1)
    expect(ms).toBeLessThan(500)
  }, 90_000)

  it('runs nothing of hostile names and messages, and shows all of it as text', () => {
    const dom = open(reportPage(hostileOutcome(), hostileTexts[0]))
    expect(dom).not.toMatch(/<title>ran<\/title>/)
    expect(dom).toMatch(/id="found"[^>]*>30 tests, 30 shown</)
    expect(dom.match(/<(?:img|svg|iframe)\b/gi)).toBeNull()
    expect(dom.match(/<script/gi)).toHaveLength(2)
    expect(dom).not.toMatch(/<[a-z][^<>]*\son\w+=/i)
    const rows = /<tbody id="rows">([\s\S]*?)<\/tbody>/.exec(dom)?.[1] ?? ''
    expect(rows).toContain('&lt;img src=x onerror=')
    expect(rows).toContain('@octocat #1 https://evil.example')
    expect(dom).not.toMatch(/href="(?!#)/)
  }, 90_000)
})
