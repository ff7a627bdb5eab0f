import { virtualTime } from '@slipway/local-aws'
import {
  InputError,
  InputReader,
  UserError,
  type Command,
  type Context,
  type Report,
} from '@slipway/action-kit'
import { renderSummary } from '@slipway/testkit'
import { chooseStages, pipeline } from '../src/pipeline'
import type { PreparedStage } from '../src/run/work'
import { stage, type Stage } from '../src/stage'
import { stages as realStages } from '../src/stages'

/** A command that reads one required and one optional input, and does what it is told. */
function command(
  name: string,
  act: (inputs: Record<string, string>) => Partial<Report>,
): Command<Record<string, string>, Partial<Report>> {
  return {
    name,
    readInputs: (reader) => ({
      [name]: reader.text(name, { required: true, accepts: 'a value' }),
      [`${name}-option`]: reader.optionalText(`${name}-option`, { accepts: 'an option' }) ?? '',
      region: reader.text('region', { required: true, accepts: 'a region' }),
    }),
    load: () =>
      Promise.resolve({
        run: (inputs) => Promise.resolve(act(inputs)),
        report: (outcome) => ({ outputs: {}, summary: [`did ${name}`], annotations: [], ...outcome }),
      }),
  }
}

function stages(
  act: Record<string, (inputs: Record<string, string>) => Partial<Report>> = {},
): readonly Stage[] {
  return [
    stage(
      'build',
      ['build'],
      command('build', act.build ?? (() => ({ outputs: { image: 'repo@sha256:1', outcome: 'built' } }))),
    ),
    stage('deploy', ['deploy'], command('deploy', act.deploy ?? (() => ({}))), {
      takes: { 'deploy-option': 'build' },
      adapt: (inputs, { image }) => ({ ...inputs, 'deploy-option': String(image) }),
    }),
    stage('publish', ['publish'], command('publish', act.publish ?? (() => ({})))),
  ]
}

type Chosen = ReturnType<typeof chooseStages>

function chosenOf(given: Record<string, string>, all = stages()): Chosen {
  const reader = new InputReader(new Map(Object.entries(given)), '/workspace')
  const chosen = chooseStages(reader, all)
  reader.check()
  return chosen
}

function choose(given: Record<string, string>, all = stages()): readonly PreparedStage[] {
  return chosenOf(given, all).stages
}

const context = {
  log: { info: () => undefined },
  clock: { now: () => 0, sleep: () => Promise.resolve() },
  signal: new AbortController().signal,
} as unknown as Context

async function run(given: Record<string, string>, all?: readonly Stage[], within = context): Promise<Report> {
  const inputs = { kind: 'stages' as const, ...chosenOf(given, all) }
  const execution = await pipeline.load()
  return execution.report(await execution.run(inputs, within), inputs)
}

describe('the stages that run', () => {
  it('are those whose inputs are given, in their own order', () => {
    expect(choose({ publish: 'x', build: 'y', region: 'r' }).map(({ name }) => name)).toEqual([
      'build',
      'publish',
    ])
  })

  it('are at least one', () => {
    expect(() => choose({ region: 'r' })).toThrow(
      'asks for no stage, and the workspace has no slipway.yml. It accepts build (build), deploy (deploy), publish (publish).',
    )
  })

  it('have all their faults reported at once, each once', () => {
    try {
      choose({ build: 'x', publish: 'y', nonsense: 'z' })
      throw new Error('no fault')
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect((error as InputError).faults.map(({ input }) => input)).toEqual(['region', 'nonsense'])
    }
  })

  it.each<[string, Record<string, string>]>([
    ['one service', { service: 'orders', 'task-definition-family': 'orders' }],
    ['many', { services: '[{service: orders, task-definition-family: orders}]' }],
    [
      'one by Express Mode',
      {
        express: 'true',
        'service-name': 'orders',
        image: 'orders:2',
        'execution-role-arn': 'arn:aws:iam::123456789012:role/execution',
        'infrastructure-role-arn': 'arn:aws:iam::123456789012:role/infrastructure',
      },
    ],
    ['a task of no service', { mode: 'run-task', 'task-definition-family': 'orders' }],
  ])('deploy %s', (_what, given) => {
    const chosen = choose({ 'aws-region': 'eu-west-1', ...given }, realStages)
    expect(chosen.map(({ name }) => name)).toEqual(['deploy'])
  })

  it('do not swallow an input of a stage that does not run', () => {
    expect(() => choose({ build: 'x', region: 'r', 'publish-option': 'y' })).toThrow(
      'Input "publish-option" is for the stage "publish", which runs when publish is given.',
    )
  })

  it('do not let the workflow give what an earlier stage makes', () => {
    const given = { build: 'x', deploy: 'y', region: 'r' }
    expect(choose(given)).toHaveLength(2)
    expect(() => choose({ ...given, 'deploy-option': 'z' })).toThrow(
      'is given, and an earlier stage makes it',
    )
  })
})

describe('the pipeline', () => {
  it("hands one stage's outputs to the next and prefixes only the outcomes", async () => {
    let deployed = ''
    const all = stages({
      deploy: (inputs) => {
        deployed = inputs['deploy-option'] ?? ''
        return { outputs: { outcome: 'succeeded' } }
      },
    })
    const report = await run({ build: 'x', deploy: 'y', region: 'r' }, all)
    expect(deployed).toBe('repo@sha256:1')
    expect(report.outputs).toEqual({
      image: 'repo@sha256:1',
      'build-outcome': 'built',
      'deploy-outcome': 'succeeded',
      outcome: 'succeeded',
      'failed-stage': undefined,
    })
    expect(report.failure).toBeUndefined()
  })

  it('stops at the first failure and keeps what went before', async () => {
    const all = stages({
      deploy: () => ({ failure: { message: 'exit code 1', hint: 'look at the log' } }),
      publish: () => {
        throw new Error('must not run')
      },
    })
    const report = await run({ build: 'x', deploy: 'y', publish: 'z', region: 'r' }, all)
    expect(report.failure).toEqual({ message: 'deploy: exit code 1', hint: 'look at the log' })
    expect(report.outputs).toMatchObject({
      image: 'repo@sha256:1',
      outcome: 'failed',
      'failed-stage': 'deploy',
    })
    expect(report.summary[0]).toContain('| ⏭️ publish | not run |')
  })

  it('reports a stage that throws as that stage would alone', async () => {
    const all = stages({
      build: () => {
        throw new UserError('The repository is missing', { hint: 'Create it.' })
      },
    })
    const report = await run({ build: 'x', region: 'r' }, all)
    expect(report.failure).toEqual({ message: 'build: The repository is missing', hint: 'Create it.' })
    expect(renderSummary(report.summary.join('\n\n'))).toContain('Create it.')
  })

  it('says what of the time was its own, stage by stage, also where stages wait', async () => {
    const time = virtualTime()
    const takes = (own: number, waits: number): Command<string, undefined> => ({
      name: 'x',
      readInputs: (reader) => reader.optionalText('publish', { accepts: 'x' }) ?? '',
      load: () =>
        Promise.resolve({
          async run(_, { clock }) {
            await time.sleep(own)
            await clock.sleep(waits)
            return undefined
          },
          report: () => ({ outputs: {}, summary: [], annotations: [] }),
        }),
    })
    const all = [
      stage('deploy', ['publish'], takes(200, 60_000)),
      stage('publish', ['publish'], takes(1_300, 5_000)),
    ]
    const told = run({ publish: 'x' }, all, { ...context, clock: time })
    await time.advance(100_000)
    expect((await told).summary[0]).toContain(': 1.5 s (deploy 0.2 s, publish 1.3 s, beside them 0.0 s)')
  })
})
