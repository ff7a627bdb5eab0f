import { drawGantt } from '../src/report/draw-gantt.js'
import { versionOf } from '../src/report/version-of.js'
import type { StageResult, WorkResult } from '../src/run/work.js'

const stage = (name: StageResult['name'], outputs: Readonly<Record<string, string>> = {}): StageResult => ({
  name,
  outcome: 'succeeded',
  started: 1_000,
  duration: 2_000,
  own: 0,
  report: { outputs, summary: [], annotations: [] },
})

it.each([
  ['of a commit its first digits', { tag: '0123456789abcdef0123456789abcdef01234567' }, '0123456789ab'],
  ['another tag as it is', { tag: 'v1.2.0' }, 'v1.2.0'],
  ['without a tag the digest', { digest: `sha256:${'ab'.repeat(32)}` }, 'sha256:abababababab'],
])('the version of an image is %s', (_what, outputs, expected) => {
  expect(versionOf(stage('build', outputs))).toBe(expected)
})

it.each([
  ['orders', 'orders'],
  ['orders-payments-api', 'orders-<br>payments-<br>api'],
  ['notificationservice', 'notificatio<br>nservice'],
  ['a-very-long-name-of-a-service-that-nobody-reads', 'a-very-<br>long-name-<br>of-a-<br>service-…'],
])('beside the bars of the chart, %s stands in lines that fit there', (name, expected) => {
  const work: WorkResult = {
    name,
    outcome: 'succeeded',
    stages: [stage('test'), stage('build')],
    failure: undefined,
  }
  expect(/section (.*)/.exec(drawGantt([work]) ?? '')?.[1]).toBe(expected)
})
