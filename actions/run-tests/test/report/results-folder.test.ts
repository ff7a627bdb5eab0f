import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { readReport } from '../../src/readers/read-report.js'
import { readResults } from '../../src/report/read-results.js'
import { writeResults } from '../../src/report/results-folder.js'
import type { Outcome } from '../../src/outcome.js'
import { countTests } from '../../src/results/test-results.js'
import {
  failed,
  flaky,
  hostileOutcome,
  outcomeOf,
  passed,
  runOf,
  skipped,
  workspaceOf,
} from './sample-outcome.js'

const workspace = workspaceOf({ 'b.js': 'one\ntwo\n', 'a.js': '' })
const folder = join(workspace, 'deep/results')
afterAll(() => rmSync(workspace, { recursive: true }))

const json = join(folder, 'results.json')
const junit = join(folder, 'junit.xml')
const rich = (): Outcome =>
  outcomeOf({
    runs: [
      {
        ...runOf([passed, failed, skipped, flaky], join(workspace, 'web')),
        key: 'k',
        module: 'web',
        kind: 'unit',
        report: join(workspace, 'web/out.xml'),
        announced: 4,
        isCached: true,
        files: { all: ['a.js', 'b.js'], chosen: ['a.js'] },
        folded: [{ name: 'many', passed: 7, durationMs: 3 }],
      },
      { ...runOf([passed], '/elsewhere'), complete: false },
    ],
    workspace,
    changes: {
      shard: { index: 2, count: 3 },
      coveredLines: {
        files: [
          {
            file: 'a.js',
            package: 'p',
            lines: new Map([
              [3, 1],
              [9, 0],
            ]),
          },
        ],
      },
      findings: [
        { tool: 'eslint', level: 'error', message: 'no', directory: workspace, file: 'a.js', line: 1 },
      ],
      qualityGate: {
        status: 'failed',
        conditions: [{ metric: 'm', actual: '1', failsIf: '< 2' }],
        url: 'https://x',
      },
      unreadable: [{ report: join(workspace, 'cut.xml'), problem: 'it is cut', isCut: true }],
      stale: [join(workspace, 'old.xml')],
      quarantineRemarks: ['x expired'],
    },
  })

describe('the results folder', () => {
  it('is made, and holds a page, JSON and JUnit', async () => {
    await writeResults(rich(), folder, 'Tests')
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'junit.xml', 'results.json'])
  })

  it('that cannot be written is the user’s to mend', async () => {
    await expect(writeResults(rich(), join(workspace, 'b.js'), 'Tests')).rejects.toThrow(
      /The results cannot be written to .*b\.js/,
    )
  })
})

describe('results.json', () => {
  beforeEach(() => writeResults(rich(), folder, 'Tests'))

  it('is read back as it was, every test and covered line included', () => {
    const outcome = rich()
    const { coverage, ...read } = readResults(json, workspace)
    expect(coverage).toEqual(outcome.coveredLines)
    for (const key of Object.keys(read) as (keyof typeof read)[]) {
      if (key !== 'runs') expect([key, read[key]]).toEqual([key, outcome[key]])
    }
    // The reader gives every test its `isWholeFile`, whether it was told or not.
    const told = (runs: Outcome['runs']): unknown =>
      runs.map((run) => ({
        ...run,
        isCached: run.isCached === true,
        tests: run.tests.map((test) => ({ ...test, isWholeFile: test.isWholeFile === true })),
      }))
    expect(told(read.runs)).toEqual(told(outcome.runs))
  })

  it('is read in another workspace: what was inside of one is inside of the other', () => {
    const { runs, unreadable } = readResults(json, '/other')
    expect(runs.map(({ directory, report }) => [directory, report])).toEqual([
      ['/other/web', '/other/web/out.xml'],
      ['/elsewhere', undefined],
    ])
    expect(unreadable[0]?.report).toBe('/other/cut.xml')
  })

  it.each([
    ['/runner-1/work', '/runner-1/work/web/a.js', '/runner-1/work-2/web/a.js'],
    ['D:\\a\\shop\\shop', 'D:\\a\\shop\\shop\\web\\a.js', 'D:\\a\\shop\\shop-2\\a.js'],
  ])(
    'names in files, suites and stacks no path of the runner that wrote it: %s',
    async (other, inside, beside) => {
      const failure = { text: `Error: no\n    at run (${inside}:2:3)`, expected: undefined, actual: beside }
      const test = { ...failed, suite: [inside], file: inside, failures: [failure] }
      const findings = [
        { tool: 'eslint', level: 'error', message: `in ${inside}`, directory: other, file: inside, line: 1 },
      ] as const
      const runs = [runOf([test], other)]
      await writeResults(
        { ...outcomeOf({ runs, workspace, changes: { findings } }), workspace: other },
        folder,
        'Tests',
      )
      const read = readResults(json, '/here')
      expect(read.findings).toMatchObject([
        { message: 'in /here/web/a.js', file: '/here/web/a.js', directory: '/here' },
      ])
      expect(read.runs[0]?.tests[0]).toMatchObject({
        suite: ['/here/web/a.js'],
        file: '/here/web/a.js',
        failures: [{ text: 'Error: no\n    at run (/here/web/a.js:2:3)', actual: beside }],
      })
    },
  )

  it.each([
    ['that is cut', (text: string) => text.slice(0, -20), /cannot be read as results/],
    [
      'of a later version',
      (text: string) => text.replace('"version":1', '"version":2'),
      /of version 2; .* version 1/,
    ],
    ['without a version', () => '{}', /of version none/],
    ['that is a list', () => '[]', /holds no object/],
    ['without runs', (text: string) => text.replace('"runs":', '"walks":'), /"runs" is no list of objects/],
    ['with a run of nobody', (text: string) => text.replaceAll('"mocha"', '"moka"'), /run 1 is none/],
    [
      'with an unknown verdict',
      (text: string) => text.replace('"kind":"failed"', '"kind":"fine"'),
      /"verdict" is none/,
    ],
  ])('%s is refused with the reason', (_, change, reason) => {
    const file = join(workspace, 'other.json')
    writeFileSync(file, change(readFileSync(json, 'utf8')))
    expect(() => readResults(file, workspace)).toThrow(reason)
  })
})

describe('junit.xml', () => {
  it('is read by our own reader with the same numbers, flaky tests included', async () => {
    const runs = [runOf([passed, failed, skipped, flaky], join(workspace, 'web'))]
    await writeResults(outcomeOf({ runs, workspace }), folder, 'Tests')
    const read = await readReport(junit, workspace)
    if (!('kind' in read) || read.kind !== 'tests') throw new Error(JSON.stringify(read))
    expect(countTests([read.run])).toEqual({ passed: 2, failed: 1, skipped: 1, total: 4 })
    expect(read.run.tests.every(({ file }) => file === 'web/a.js' || file === 'web/b.js')).toBe(true)
    expect(read.run.tests.filter(({ isFlaky }) => isFlaky).map(({ name }) => name)).toEqual(['divides'])
    expect(read.run.tests.find(({ status }) => status === 'failed')?.failures[0]?.text).toContain(
      'Error: wrong',
    )
  })

  it('is well-formed whatever the texts hold, and they are in it as they are', async () => {
    await writeResults(hostileOutcome(workspace), folder, 'Tests')
    const names: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testcase') names.push(attributes.name ?? '')
    })
    parser.write(readFileSync(junit, 'utf8')).close()
    expect(names).toHaveLength(30)
    expect(names).toContain(']]></failure><testcase name="forged"/> 3')
    expect(names).toContain('::error::forged\n##[error]forged 4')
  })
})
