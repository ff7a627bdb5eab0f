import { InputError, InputReader, type Command, type Context, type Report } from '@slipway/action-kit'
import type { Answer, ChangedSince, LastDeployment } from '@slipway/github'
import { renderSummary } from '@slipway/testkit'
import { openProject, type OpenedProject } from '../../src/project/open-project'
import { isProject, readProjectInputs, type ProjectInputs } from '../../src/project/project-inputs'
import { runProject, type Facts } from '../../src/project/run/run-project'
import { reportFaulty } from '../../src/report/report-faulty'
import { reportProject } from '../../src/report/report-project'
import { stage, type Stage } from '../../src/stage'
import { stages as realStages } from '../../src/stages'
import { Workspace } from './load'

const workspace = new Workspace('services/api', 'apps/web', 'apps/docs')
afterAll(() => workspace.remove())

const file = `environments: { staging: { cluster: staging }, production: { cluster: main } }
services:
  api: { path: services/api, build: , deploy: { size: 1 } }
sites:
  web: { path: apps/web, needs: [api], publish: { bucket: shop-web } }
  docs: { path: apps/docs, publish: { bucket: shop-docs } }
`

const done: string[] = []
type Given = Readonly<Record<string, string>>

/** A command that reads a few inputs and notes that it ran. */
function command(
  name: string,
  inputs: readonly string[],
  act: (given: Given) => Partial<Report>,
): Command<Given, Partial<Report>> {
  return {
    name,
    readInputs: (reader) =>
      Object.fromEntries(
        inputs.map((input) => [input, reader.optionalText(input, { accepts: 'a text' }) ?? '']),
      ),
    load: () =>
      Promise.resolve({
        run: (given) => {
          done.push(`${name} ${given.repository ?? given.service ?? given.bucket ?? ''}`)
          return Promise.resolve(act(given))
        },
        report: (outcome) => ({ outputs: {}, summary: [`did ${name}`], annotations: [], ...outcome }),
      }),
  }
}

function stages(act: Readonly<Record<string, (given: Given) => Partial<Report>>> = {}): readonly Stage[] {
  const does = (name: string, outputs: Report['outputs']): ((given: Given) => Partial<Report>) =>
    act[name] ?? (() => ({ outputs }))
  return [
    stage('test', ['test-command'], command('test', ['test-command', 'name'], does('test', {}))),
    stage(
      'build',
      ['repository'],
      command('build', ['repository', 'context'], does('build', { image: 'x@1', tag: 'v1' })),
      {
        isExclusive: true,
      },
    ),
    stage(
      'deploy',
      ['service'],
      command(
        'deploy',
        ['service', 'cluster', 'image', 'size', 'mode', 'github-token'],
        does('deploy', {
          'task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:42',
          url: 'https://api.example.com',
          outcome: 'succeeded',
        }),
      ),
      { takes: { image: 'build' }, adapt: (inputs, { image }) => ({ ...inputs, image: String(image) }) },
    ),
    stage('publish', ['bucket'], command('publish', ['bucket', 'mode'], does('publish', { release: 'r7' }))),
  ]
}

const sha = 'a'.repeat(40)
const last = (state: LastDeployment['state']): Answer<LastDeployment | undefined> => ({
  kind: 'done',
  value: { sha, state },
})

/** GitHub that remembers deployments by their tasks, and what changed since any commit. */
function facts(
  deployed: Readonly<Record<string, Answer<LastDeployment | undefined>>>,
  files: readonly string[],
): Facts {
  const changed: Answer<ChangedSince> = {
    kind: 'done',
    value: { files, textBefore: () => Promise.resolve(undefined) },
  }
  return {
    lastDeployment: ({ task }) => Promise.resolve(deployed[task] ?? { kind: 'done', value: undefined }),
    changedSince: () => Promise.resolve(changed),
  }
}

const all = {
  'slipway:api': last('succeeded'),
  'slipway:web': last('succeeded'),
  'slipway:docs': last('succeeded'),
}

function read(
  given: Given,
  text = file,
  withStages = stages(),
): { readonly inputs: ProjectInputs; readonly opened: OpenedProject } {
  workspace.write('slipway.yml', text)
  const reader = new InputReader(new Map(Object.entries(given)), workspace.path)
  const inputs = readProjectInputs(reader, withStages)
  reader.check()
  return { inputs, opened: openProject(inputs, withStages) }
}

function context(): Context {
  let now = 0
  const log = {
    info: () => undefined,
    notice: () => undefined,
    debug: () => undefined,
    openGroup: () => () => undefined,
  }
  return {
    log: { ...log, group: (_: string, work: () => Promise<unknown>) => work() },
    clock: { now: () => (now += 1_500), sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    env: {},
    workspace: workspace.path,
  } as unknown as Context
}

async function run(
  given: Given,
  github: Facts,
  { text = file, withStages = stages() }: { text?: string; withStages?: readonly Stage[] } = {},
): Promise<Report> {
  done.length = 0
  const { inputs, opened } = read({ environment: 'production', ...given }, text, withStages)
  if (opened.kind === 'faulty') return reportFaulty(opened.file)
  const outcome = await runProject({ ...inputs, ...opened }, context(), () => Promise.resolve(github))
  return reportProject(outcome, opened.environment.name, opened.file)
}

describe('a project', () => {
  it('runs everything the first time, in order, with the image of the build', async () => {
    const report = await run({}, facts({}, []))
    expect(done).toEqual(['build api', 'publish shop-docs', 'deploy api', 'publish shop-web'])
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ outcome: 'succeeded', changed: ['api', 'web', 'docs'] })
    expect(JSON.parse(String(report.outputs.components))).toMatchObject({
      api: {
        outcome: 'succeeded',
        image: 'x@1',
        'deploy-outcome': 'succeeded',
        why: 'it was never deployed here',
      },
      web: { outcome: 'succeeded', release: 'r7' },
    })
  })

  it('runs what changed, and what needs it', async () => {
    await run({}, facts(all, ['services/api/index.ts']))
    expect(done).toEqual(['build api', 'deploy api', 'publish shop-web'])
    await run({}, facts(all, ['apps/docs/index.md']))
    expect(done).toEqual(['publish shop-docs'])
  })

  it('has nothing to do when nothing changed, and says so', async () => {
    const report = await run({}, facts(all, ['README.md']))
    expect(done).toEqual([])
    expect(report.failure).toBeUndefined()
    expect(report.outputs).toMatchObject({ outcome: 'succeeded', changed: [] })
    expect(report.summary[0]).toContain('production: nothing to do')
  })

  it('runs again what failed the last time', async () => {
    await run({}, facts({ ...all, 'slipway:docs': last('failed') }, []))
    expect(done).toEqual(['publish shop-docs'])
  })

  it('runs everything when GitHub tells nothing, and says why', async () => {
    const silent: Answer<never> = {
      kind: 'not-permitted',
      why: 'it needs the permission "deployments: read"',
    }
    const report = await run(
      {},
      facts({ 'slipway:api': silent, 'slipway:web': silent, 'slipway:docs': silent }, []),
    )
    expect(done).toHaveLength(4)
    expect(renderSummary(report.summary.join('\n\n'))).toContain('deployments')
  })

  it('runs everything, or what is named, when that is asked for', async () => {
    await run({ 'changed-only': 'false' }, facts(all, []))
    expect(done).toHaveLength(4)
    await run({ 'changed-only': 'false', components: 'docs\nweb' }, facts(all, []))
    expect(done.sort()).toEqual(['publish shop-docs', 'publish shop-web'])
    await run({ components: 'docs' }, facts({}, []))
    expect(done).toEqual(['publish shop-docs'])
  })

  it('does not publish what needs a service that failed', async () => {
    const withStages = stages({ deploy: () => ({ failure: { message: 'exit code 1' } }) })
    const report = await run({}, facts({}, []), { withStages })
    expect(done).toEqual(['build api', 'publish shop-docs', 'deploy api'])
    expect(report.failure).toEqual({ message: 'api: deploy: exit code 1', hint: undefined })
    expect(report.outputs).toMatchObject({
      outcome: 'failed',
      'failed-component': 'api',
      'failed-stage': 'deploy',
    })
    expect(report.summary[0]).toMatch(/production: 1 of 3 failed/)
    expect(report.summary[0]).toContain('⏭️ publish')
  })

  it('shows stages, times, versions, links and where the time went', async () => {
    const report = await run({}, facts({}, []))
    const [headline = ''] = report.summary
    expect(headline).toMatch(/^## ✅ production: 3 of 3 done in /)
    expect(headline).toContain('| **api** | ✅ build | succeeded |')
    expect(headline).toContain('<a href="https://api.example.com">open</a>')
    expect(renderSummary(headline)).toContain('<code>api:42</code>')
    const gantt = /<pre class="mermaid">([\s\S]*?)<\/pre>/.exec(renderSummary(headline))?.[1] ?? ''
    expect(gantt).toMatch(/^gantt\n {2}dateFormat x\n/)
    expect(gantt.match(/section .*/g)).toEqual(['section api', 'section web', 'section docs'])
    expect(gantt).toMatch(/deploy \d+\.\d s :done, \d+, \d+/)
  })
})

describe('what is wrong', () => {
  it('with the file is told with its places, and nothing runs', async () => {
    const report = await run({}, facts({}, []), {
      text: file.replace('size', 'sise').replace('needs', 'neds'),
    })
    expect(done).toEqual([])
    expect(report.failure?.message).toContain(
      'slipway.yml has 2 errors\nslipway.yml:3:49: services.api.deploy: "sise"',
    )
    expect(report.annotations).toMatchObject([
      { level: 'error', file: 'slipway.yml', line: 3, column: 49 },
      { level: 'error', file: 'slipway.yml', line: 5, column: 26 },
    ])
  })

  it('with what the step gives for all is told once', () => {
    const real = { 'aws-region': 'nowhere' }
    const text =
      'services: { api: { test: , build: { context: services/api } }, web: { build: { context: apps/web } } }'
    const { opened } = read(real, text, realStages)
    expect(opened.file.problems.map(({ what }) => what)).toEqual([
      'the step: the input "aws-region" is "nowhere"',
    ])
  })

  it.each<[string, Given, string]>([
    [
      'an environment that is not there',
      { environment: 'prodction' },
      'Input "environment" is "prodction", which the file does not have: probably "production" is meant.',
    ],
    [
      'no environment of two',
      { environment: '' },
      'Input "environment" is required. It accepts staging, production.',
    ],
    [
      'a name that is not there',
      { environment: 'staging', components: 'app' },
      'Input "components" names "app", which the file does not have. It accepts api, web, docs.',
    ],
    [
      'no such file',
      { config: 'deploy.yml' },
      'Input "config" names "deploy.yml", and there is no such file',
    ],
    [
      'a file outside',
      { config: '../slipway.yml' },
      'Input "config" is "../slipway.yml", outside the workspace.',
    ],
    [
      'an input that belongs into the file',
      { environment: 'staging', bucket: 'x' },
      'Input "bucket" is given beside slipway.yml, where it belongs.',
    ],
    [
      'an unknown input',
      { environment: 'staging', 'change-only': 'x' },
      'Input "change-only" is unknown: probably "changed-only" is meant.',
    ],
  ])('with the inputs: %s', (_what, given, message) => {
    let thrown: unknown
    try {
      read(given)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(InputError)
    expect(String(thrown)).toContain(message)
  })
})

describe('a step is a project', () => {
  const ask = (given: Given): boolean =>
    isProject(new InputReader(new Map(Object.entries(given)), workspace.path), stages())

  it('when it names a file, or has one and asks for no stage', () => {
    workspace.write('slipway.yml', file)
    expect([ask({ config: 'x.yml' }), ask({ environment: 'production' }), ask({ service: 'api' })]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('what the step gives for all goes behind the file', async () => {
    const seen: string[] = []
    const withStages = stages({
      deploy: ({ cluster = '' }) => {
        seen.push(cluster)
        return {}
      },
    })
    const text = 'services: { a: { deploy: }, b: { deploy: { cluster: own } } }'
    await run({ environment: '', cluster: 'step' }, facts({}, []), { text, withStages })
    expect(seen).toEqual(['step', 'own'])
  })

  it('and planned in the role of the step, which stands in the place of those in the file', () => {
    const roles: string[] = []
    const roleCommand: Command<string, undefined> = {
      name: 'deploy',
      readInputs(reader) {
        for (const input of ['service', 'cluster', 'image', 'size', 'mode']) reader.know(input)
        const role = reader.optionalText('role-to-assume', { accepts: 'a role' }) ?? ''
        roles.push(role)
        return role
      },
      load: () => Promise.reject(new Error('It is not run')),
    }
    const withRoles = [
      ...stages().filter(({ name }) => name !== 'deploy'),
      stage('deploy', ['service'], roleCommand),
    ]
    const own = file.replace('services:', 'defaults: { role-to-assume: may-change }\nservices:')
    const rolesOf = (given: Given): ReadonlySet<string> => {
      roles.length = 0
      read(given, own, withRoles)
      return new Set(roles.filter((role) => role !== ''))
    }
    expect(rolesOf({ 'role-to-assume': 'may-read', environment: 'production' })).toEqual(
      new Set(['may-change']),
    )
    expect(rolesOf({ 'role-to-assume': 'may-read', environment: 'production', plan: 'true' })).toEqual(
      new Set(['may-read']),
    )
  })
})
