import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { mermaid, table } from '@slipway/action-kit'
import { describeWith } from '@slipway/testkit'
import type { StepRecord } from '../src/job'
import { takePictures } from '../src/pictures'
import { writeReport } from '../src/report-page'

/** The stages of the story of which there are pictures, in its order. */
const stages = [
  ...['test orders-api', 'build orders-api', 'deploy orders-api', 'release orders-web'],
  ...[
    'test orders-api',
    'build orders-api',
    'deploy orders-api',
    'release orders-web',
    'roll back orders-web',
  ],
  'deploy orders-api',
]

const records = stages.map((stage, at): StepRecord => ({
  commit: `Orders ${at < 4 ? 1 : at < 9 ? 2 : 3} 🚢`,
  stage,
  outcome: 'succeeded',
  asExpected: true,
  ms: 1_234,
  summary: [
    `### ✅ ${stage}`,
    table(['Step', 'Time'], [[String(at), '1 s']]),
    mermaid('gantt\n  dateFormat x\n  axisFormat %S\n  section New\n  starting :active, 1000, 5000'),
  ].join('\n\n'),
}))

describeWith('chromium', 'the pictures of a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-pictures-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const reportOf = (name: string, steps: readonly StepRecord[]): string => {
    const report = join(folder, name)
    mkdirSync(report)
    writeReport(report, steps, [{ text: 'it serves', holds: true }])
    return report
  }

  const picture = (take: string, name: string): Buffer => readFileSync(join(folder, take, `${name}.png`))

  it('are the overview and one of each kind of summary, small and as wide as a summary', async () => {
    const paths = await takePictures(reportOf('whole', records), join(folder, 'first'))
    expect(paths.map((path) => basename(path))).toEqual([
      ...['overview.png', 'tests.png', 'image.png', 'deployment.png'],
      ...['failed-deployment.png', 'release.png', 'rollback.png'],
    ])
    for (const png of paths.map((path) => readFileSync(path))) {
      expect(png.length).toBeLessThan(150 * 1024)
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
      expect(width).toBe(980)
      // One chunk holds all rows: a byte for each pixel, and one before them.
      const at = png.indexOf('IDAT')
      const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
      expect([rows.length, new Set(rows).size > 10]).toEqual([(width + 1) * height, true])
    }
  }, 120_000)

  it('are the same of the same summaries, and say which step a report lacks', async () => {
    const report = reportOf('without', records.slice(0, 8))
    await expect(takePictures(report, join(folder, 'second'))).rejects.toThrow(
      'The report has no step 3 of "deploy orders-api", but: test orders-api, build orders-api, deploy orders-api, release orders-web',
    )
    for (const name of ['tests', 'image', 'deployment'])
      expect(picture('second', name).equals(picture('first', name))).toBe(true)
  }, 120_000)
})
