import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { details, mermaid, table } from '@slipway/action-kit'
import { describeWith } from '@slipway/testkit'
import type { StepRecord } from '../src/job'
import { shotsOfPipeline, shotsOfStory, takePictures, type Shot } from '../src/pictures'
import { writeReport } from '../src/report-page'

/** The stages of the story of which there are pictures, in its order, then those of the pipeline's. */
const stages = [
  ...['test orders-api', 'build orders-api', 'deploy orders-api', 'release orders-web'],
  ...['test orders-api', 'build orders-api', 'deploy orders-api', 'release orders-web'],
  ...['roll back orders-web', 'deploy orders-api'],
  ...['ship', 'plan', 'preview', 'ship', 'roll back', 'test'],
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
    ...['❌ adds up', '✅ orders-api: deploy'].map((title) => details(title, 'What it says of that.')),
  ].join('\n\n'),
}))

describeWith('chromium', 'the pictures of a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-pictures-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const take = (
    steps: readonly StepRecord[],
    name: string,
    shots: readonly (Shot | 'overview')[],
  ): Promise<readonly string[]> => {
    const report = join(folder, `${name}-report`)
    mkdirSync(report)
    writeReport(report, steps, [{ text: 'it serves', holds: true }])
    return takePictures(report, join(folder, name), shots)
  }
  const heightOf = (name: string): number =>
    readFileSync(join(folder, 'first', `${name}.png`)).readUInt32BE(20)

  it('are the overview and one of each kind of summary, small and as wide as a summary', async () => {
    const paths = await take(records, 'first', ['overview', ...shotsOfStory, ...shotsOfPipeline])
    expect(paths.map((path) => basename(path))).toEqual([
      ...['overview.png', 'tests.png', 'image.png', 'deployment.png'],
      ...['failed-deployment.png', 'release.png', 'rollback.png'],
      ...['pipeline.png', 'plan.png', 'preview.png', 'service-rollback.png', 'failed-tests.png'],
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
    // What a reader would open is open.
    expect(heightOf('preview')).toBe(heightOf('service-rollback'))
    for (const name of ['plan', 'failed-tests']) expect(heightOf(name)).toBeGreaterThan(heightOf('preview'))
  }, 120_000)

  it('are the same of the same summaries, and say which step a report lacks', async () => {
    const [tests, , , failed] = shotsOfStory
    const shots = [tests, failed].flatMap((shot) => shot ?? [])
    await expect(take(records.slice(0, 8), 'second', shots)).rejects.toThrow(
      'The report has no step 3 of "deploy orders-api", but: test orders-api, build orders-api, deploy orders-api, release orders-web',
    )
    const [first, second] = ['first', 'second'].map((name) => readFileSync(join(folder, name, 'tests.png')))
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true)
  }, 120_000)
})
