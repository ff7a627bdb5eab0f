import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readQuarantine } from '../src/quarantine.js'
import type { TestCase } from '../src/results/test-results.js'

const now = Date.parse('2026-11-23T12:00:00Z')
let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-quarantine-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function write(text: string): string {
  const path = join(folder, 'quarantine.yml')
  writeFileSync(path, text)
  return path
}

function test(title: string, file = 'src/orders.test.js'): TestCase {
  const parts = title.split(' › ')
  return { suite: parts.slice(0, -1), name: parts.at(-1) ?? '', status: 'failed', file, failures: [] }
}

describe('the quarantine', () => {
  it.each<[string, string, TestCase, boolean]>([
    ['the title', '- { test: orders › total, until: 2026-12-01 }', test('orders › total'), true],
    ['another title', '- { test: orders › total, until: 2026-12-01 }', test('orders › totals'), false],
    ['a pattern', '- { test: "orders › *", until: 2026-12-01 }', test('orders › a › b'), true],
    ['what is no pattern', '- { test: orders . total, until: 2026-12-01 }', test('orders › total'), false],
    ['its last day', '- { test: orders › total, until: 2026-11-23 }', test('orders › total'), true],
    ['the day after', '- { test: orders › total, until: 2026-11-22 }', test('orders › total'), false],
    ['its file', '- { test: total, until: 2026-12-01, file: orders.test.js }', test('total'), true],
    ['another file', '- { test: total, until: 2026-12-01, file: users.test.js }', test('total'), false],
    ['JSON', '[{"test":"total","until":"2026-12-01","reason":"#7"}]', test('total'), true],
    ['a list under a key', 'tests:\n  - { test: total, until: 2026-12-01 }', test('total'), true],
    ['an empty file', '', test('total'), false],
  ])('by %s', async (_, text, candidate, isIn) => {
    const quarantine = await readQuarantine(write(text), now)
    expect(quarantine.has(candidate)).toBe(isIn)
  })

  it('remarks on entries that have expired, and on those that no test has the title of', async () => {
    const text = `
      - { test: old, until: 2026-11-22 }
      - { test: gone, until: 2026-12-01 }
      - { test: there, until: 2026-12-01 }`
    const quarantine = await readQuarantine(write(text), now)
    const run = {
      framework: 'jest',
      directory: '/',
      tests: [test('there'), test('old')],
      complete: true,
    } as const
    expect(quarantine.remarks([run])).toEqual([
      'old was in quarantine until 2026-11-22: it counts again.',
      'gone is in quarantine, and no test has this title.',
    ])
  })

  it.each([
    ['what is no YAML', '- {', /cannot be read/],
    ['what is no list', 'a: 1', /is no list/],
    ['a text', 'everything', /is no list/],
    ['an entry without a test', '- { until: 2026-12-01 }', /Entry 1 .* has no test/],
    ['an entry without an end', '- { test: a }', /Entry 1 .*\(a\) has no until/],
    ['a date that is none', '- { test: a, until: 2026-02-30 }', /"2026-02-30", which is no day/],
    ['a date in words', '- { test: a, until: tomorrow }', /"tomorrow", which is no day/],
    ['a key that is unknown', '- { test: a, until: 2026-12-01, untill: 1 }', /unknown key untill/],
    ['an entry that is a text', '- orders', /Entry 1 .* has no test/],
  ])('refuses %s', async (_, text, why) => {
    await expect(readQuarantine(write(text), now)).rejects.toThrow(why)
  })

  it('is empty without a file', async () => {
    const quarantine = await readQuarantine(undefined, now)
    expect(quarantine.has(test('total'))).toBe(false)
    expect(quarantine.remarks([])).toEqual([])
  })
})
