import { fitSections } from '@slipway/action-kit'
import { othersFault } from '../src/failure/others-fault.js'
import { plainDiagnosis } from '../src/failure/plain-diagnosis.js'
import { readable } from '../src/report/readable.js'
import { report } from '../src/report/report.js'
import type { Deployed, ServiceOutcome, Verdict } from '../src/work/outcome.js'
import { event, newRevision, oldRevision, order } from './fixtures.js'
import { hostile } from './hostile.js'

const limitBytes = 1024 * 1024

function outcomeOf(service: string, verdict: Verdict, more: Partial<Deployed> = {}): ServiceOutcome {
  return {
    cluster: 'shop',
    service,
    region: 'eu-west-1',
    taskDefinition: newRevision,
    previous: oldRevision,
    deploymentId: 'ecs-svc/2',
    images: new Map([['app', 'orders:2']]),
    changes: [],
    serviceChanges: [],
    findings: [],
    tasks: [],
    schedules: [],
    deregistered: [],
    notices: [],
    url: undefined,
    durationMs: 73_000,
    timeline: { points: [], marks: [] },
    events: [],
    ...more,
    ...verdict,
  }
}

function reportOn(services: readonly ServiceOutcome[]): ReturnType<typeof report> {
  const groups = [services.map(({ service }) => order({ service }))]
  const work = { kind: 'deploy', groups, isPlan: false, isAllOrNothing: true } as const
  return report({ kind: 'failed', services, tasks: [] }, { work })
}

const named = (count: number, start = 'service'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${start}-${index}`)
const log = { container: 'app', source: 'g: s', lines: hostile.slice(-20), note: undefined }
const crash = plainDiagnosis('Container app exited with code 1', {
  reason: 'Essential container in task exited',
  failedTasks: 2,
  container: 'app',
  log,
  advice: ['Read the log'],
})
const failed: Verdict = { kind: 'failed', diagnosis: crash, world: 'The service: x.' }
const wentBack: Verdict = { kind: 'rolled-back', by: 'action', to: oldRevision, diagnosis: othersFault }

describe('the report of a hundred services', () => {
  it('stays within the limits of GitHub where each has as much to say as it can', () => {
    const events = named(20, 'event').map((id) => event(hostile.join('\n'), id))
    const changes = named(300, 'environment').map((path) => ({ path, before: 'a'.repeat(100), after: 'b' }))
    const { outputs, summary, failure } = reportOn(
      named(100).map((service) => outcomeOf(service, failed, { events, changes })),
    )
    const written = fitSections(summary, limitBytes)
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(limitBytes)
    // The overview is whole, whatever is left out below it.
    expect(written.split('\n').filter((line) => line.startsWith('| <code>service'))).toHaveLength(100)
    expect(written).toMatch(/more sections are left out/)
    for (const value of Object.values(outputs)) {
      expect(Buffer.byteLength(String(value))).toBeLessThan(limitBytes / 10)
    }
    // Five are explained, of the others it is said what they failed for.
    expect(failure?.message.match(/The last log lines/g)).toHaveLength(5)
    expect(failure?.message.match(/exited with code 1/g)).toHaveLength(100)
  })

  it('begins with what failed by itself, names what went back with it, and folds what went well', () => {
    const { summary, failure, annotations } = reportOn([
      ...named(60, 'back').map((service) => outcomeOf(service, wentBack)),
      ...named(39, 'same').map((service) => outcomeOf(service, { kind: 'unchanged', running: 1 })),
      outcomeOf('culprit', failed),
    ])
    const text = summary.join('\n\n')
    const places = ['culprit', '60 services rolled-back', '39 services unchanged', 'back&#45;0 could not run']
    const found = places.map((place) => text.indexOf(place))
    expect(found.every((at) => at >= 0)).toBe(true)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(text).not.toContain('same&#45;0 runs')
    expect(summary[0]).toMatch(/^### \S+ 61 of 100 services&#58; culprit failed, back&#45;0 rolled/)
    expect(failure?.message.split('\n').slice(1, 3)).toEqual([
      'culprit could not run orders:13: Container app exited with code 1 (2 tasks).',
      'ECS says: Essential container in task exited',
    ])
    expect(failure?.message).toMatch(
      /\nWent back with them: back-0, back-1, back-2, back-3, back-4 and 55 more\.$/,
    )
    expect(annotations.map(({ title }) => title)).toEqual(['culprit could not run orders:13'])
  })

  it('tells services of one name apart in headlines, failures and tables', () => {
    const { summary, failure } = reportOn([
      outcomeOf('orders', failed),
      outcomeOf('orders', failed, { region: 'us-east-1' }),
    ])
    for (const name of ['eu-west-1/shop/orders', 'us-east-1/shop/orders']) {
      expect(failure?.message).toContain(`${name} could not run orders:13`)
      const escaped = name.replace(/[-]/g, '&#45;')
      expect(summary.filter((section) => section.includes(`### ❌ ${escaped} could not run`))).toHaveLength(1)
    }
  })
})

describe('text from outside, made readable', () => {
  it.each([
    ['colours go', '\u001B[1;31mred\u001B[0m and \u001B[2Kmore', 'red and more'],
    [
      'links of a terminal leave their text',
      '\u001B]8;;https://e.example\u0007here\u001B]8;;\u001B\\!',
      'here!',
    ],
    ['control characters go, line ends and tabs stay', 'a\u0000b\tc\r\nd\re\u2028f\u009B', 'ab\tc\nd\ne\nf'],
    ['what turns the direction goes, letters of such scripts stay', 'a\u202Eb\u2066 שלום', 'ab שלום'],
    ['a line of a thousand stays', 'x'.repeat(1_000), 'x'.repeat(1_000)],
    ['a longer one is cut', `${'x'.repeat(1_001)}\ny`, `${'x'.repeat(1_000)}… (1 more character)\ny`],
  ])('%s', (_name, text, expected) => {
    expect(readable(text)).toBe(expected)
  })
})
