import type { Answer, ChangedSince, LastDeployment } from '@slipway/github'
import {
  decide,
  decideAll,
  type Candidate,
  type Decision,
  type Difference,
  type Recorded,
} from '../../src/project/changes/decide'
import { describeReason } from '../../src/project/changes/describe-reason'
import { fingerprint } from '../../src/project/changes/fingerprint'
import { findDifferences, findRecorded } from '../../src/project/changes/gather-facts'
import { madeOf } from '../../src/project/changes/made-of'
import type { Project } from '../../src/project/file/model'
import { inOrderOfNeeds } from '../../src/project/resolve/in-order'
import { environmentOf, resolveProject, type ResolvedComponent } from '../../src/project/resolve/resolve'
import { knownInputs, Workspace } from './load'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)

const workspace = new Workspace('services/api', 'services/jobs', 'apps/web')
afterAll(() => workspace.remove())

function read(text: string): Project {
  const loaded = workspace.load(text)
  if (loaded.kind === 'faulty') throw new Error(JSON.stringify(loaded.problems))
  return loaded.project
}

function resolve(text: string, environment = 'production'): readonly ResolvedComponent[] {
  const project = read(text)
  return resolveProject(project, environmentOf(project, environment), new Map(), knownInputs)
}

function one(text: string, name: string, environment?: string): ResolvedComponent {
  const found = resolve(text, environment).find(({ component }) => component.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

describe('what runs', () => {
  const deployed: Recorded = { kind: 'succeeded', sha: a }
  const candidate = (overrides: Partial<Candidate> = {}): Candidate => ({
    name: 'api',
    needs: [],
    isMadeOf: (file) => file.startsWith('api/'),
    settings: 'today',
    recorded: deployed,
    ...overrides,
  })
  const known = (files: readonly string[], settings = 'today'): Difference => ({
    kind: 'known',
    files,
    settings: new Map([['api', settings]]),
  })

  it.each<[string, Partial<Candidate>, Difference | undefined, string]>([
    ['nothing of it changed', {}, known([]), 'no: nothing of it has changed since aaaaaaa'],
    ['something else changed', {}, known(['web/x']), 'no: nothing of it has changed since aaaaaaa'],
    ['a file of it changed', {}, known(['api/x', 'web/x']), 'yes: changed since aaaaaaa: api/x'],
    [
      'many files of it changed',
      {},
      known(['api/1', 'api/2', 'api/3', 'api/4', 'api/5']),
      'yes: changed since aaaaaaa: api/1, api/2, api/3 and 2 more',
    ],
    ['it was never deployed', { recorded: { kind: 'never' } }, undefined, 'yes: it was never deployed here'],
    [
      'its last deploy failed, and nothing changed since',
      { recorded: { kind: 'failed', sha: a } },
      known([]),
      'yes: its last deploy (aaaaaaa) failed',
    ],
    [
      'its last deploy never ended',
      { recorded: { kind: 'unfinished', sha: a } },
      known([]),
      'yes: its last deploy (aaaaaaa) never ended',
    ],
    [
      'nobody may see the deployments',
      { recorded: { kind: 'unknown', why: 'the token may not' } },
      known([]),
      'yes: nobody can tell what changed: the token may not',
    ],
    [
      'the commit cannot be compared with',
      {},
      { kind: 'unknown', why: 'it is not there' },
      'yes: nobody can tell what changed: it is not there',
    ],
    ['nobody compared', {}, undefined, 'yes: nobody can tell what changed: nobody has compared with it'],
    [
      'slipway.yml says something else of it',
      {},
      known([], 'yesterday'),
      'yes: slipway.yml says something else of it than at aaaaaaa',
    ],
    [
      'slipway.yml of then cannot be read',
      {},
      { kind: 'known', files: [], settings: undefined },
      'yes: nobody can tell what changed: slipway.yml of aaaaaaa cannot be read',
    ],
    [
      'slipway.yml did not have it',
      {},
      { kind: 'known', files: [], settings: new Map() },
      'yes: slipway.yml says something else of it than at aaaaaaa',
    ],
  ])('%s', (_what, overrides, difference, told) => {
    const differences = new Map(difference === undefined ? [] : [[a, difference]])
    const [decision] = decide([candidate(overrides)], differences)
    expect(tell(decision)).toBe(told)
  })

  it('is what needs one that runs, and what needs that', () => {
    const all = [
      candidate({ name: 'api' }),
      candidate({ name: 'web', needs: ['api'], isMadeOf: () => false }),
      candidate({ name: 'docs', needs: ['web'], isMadeOf: () => false }),
      candidate({ name: 'jobs', isMadeOf: () => false }),
    ]
    const settings = new Map(all.map(({ name }) => [name, 'today']))
    const decisions = decide(all, new Map([[a, { kind: 'known', files: ['api/x'], settings }]]))
    expect(decisions.map((decision) => `${decision.name} ${tell(decision)}`)).toEqual([
      'api yes: changed since aaaaaaa: api/x',
      'web yes: it needs api, which runs',
      'docs yes: it needs web, which runs',
      'jobs no: nothing of it has changed since aaaaaaa',
    ])
  })

  it('is compared with the commit that each was deployed at', () => {
    const all = [
      candidate({ name: 'api' }),
      candidate({ name: 'api2', recorded: { kind: 'succeeded', sha: b } }),
    ]
    const settings = new Map(all.map(({ name }) => [name, 'today']))
    const differences = new Map<string, Difference>([
      [a, { kind: 'known', files: [], settings }],
      [b, { kind: 'known', files: ['api/x'], settings }],
    ])
    expect(decide(all, differences).map(({ runs }) => runs)).toEqual([false, true])
  })

  it('is everything when that is asked for', () => {
    expect(decideAll(['api']).map(tell)).toEqual(['yes: everything runs (changed-only: false)'])
  })
})

function tell(decision: Decision | undefined): string {
  return decision === undefined ? '' : `${decision.runs ? 'yes' : 'no'}: ${describeReason(decision.reason)}`
}

describe('a service is made of', () => {
  const services = `services:
  api:
    path: services/api
    also-when: [packages/shared/**, vendor/library, "config/*.{json,yml}"]
    build: { file: docker/api.Dockerfile, context: . }
    deploy: { task-definition: task.json }
`
  workspace.write('docker/api.Dockerfile', 'FROM scratch')

  it.each<[string, string, boolean]>([
    ['what is below its folder', 'services/api/src/index.ts', true],
    ['hidden files too', 'services/api/.env.example', true],
    ['no folder whose name only begins so', 'services/api-client/index.ts', false],
    ['what it shares, however deep', 'packages/shared/a/b/.c', true],
    ['nothing beside that', 'packages/other/a', false],
    ['a submodule', 'vendor/library', true],
    ['what is in a folder without a star', 'vendor/library/a/b', true],
    ['braces', 'config/a.yml', true],
    ['a star that crosses no folder', 'config/deep/a.yml', false],
    ['the Dockerfile that its input names', 'docker/api.Dockerfile', true],
    ['no other one', 'docker/web.Dockerfile', false],
    ['the task definition', 'task.json', true],
    ['the lock file of the root', 'package-lock.json', true],
    ['no lock file of others', 'apps/web/package-lock.json', false],
    ['the build files of the root', 'pom.xml', true],
    ['what Gradle keeps in a folder', 'gradle/libs.versions.toml', true],
    ['no README of the root', 'README.md', false],
    ['not all of slipway.yml', 'slipway.yml', false],
  ])('%s', (_what, file, isPart) => {
    expect(madeOf(one(services, 'api'), undefined, 'slipway.yml')(file)).toBe(isPart)
  })

  it('nothing of the root where the file says what is shared', () => {
    const isPart = madeOf(one(services, 'api'), ['tools/**'], 'slipway.yml')
    expect(['package-lock.json', 'tools/x'].map(isPart)).toEqual([false, true])
  })

  it('the whole repository when it has no path', () => {
    const isPart = madeOf(one('services: { api: { build: } }', 'api'), undefined, 'slipway.yml')
    expect(['README.md', 'a/b', 'slipway.yml'].map(isPart)).toEqual([true, true, false])
  })

  it('the source of a site that is in the repository', () => {
    const text = 'sites: { web: { path: apps/web, publish: { source: services/jobs, bucket: shop-web } } }'
    expect(madeOf(one(text, 'web'), undefined, 'slipway.yml')('services/jobs/index.html')).toBe(true)
  })
})

describe('what slipway.yml says of a service', () => {
  const text = `environments: { staging: { cluster: s }, production: { cluster: p } }
services:
  api: { path: services/api, deploy: { task-definition: task.json } }
  jobs: { path: services/jobs, deploy: { task-definition: task.json, cpu: 256 } }
`
  it.each<[string, string, readonly string[]]>([
    ['a comment', `# comment\n${text}`, []],
    [
      'another order of its inputs',
      text.replace('task-definition: task.json, cpu: 256', 'cpu: 256, task-definition: task.json'),
      [],
    ],
    ['an input of another one', text.replace('256', '512'), ['jobs']],
    ['an input of this environment', text.replace('cluster: p', 'cluster: q'), ['api', 'jobs']],
    ['an input of another environment', text.replace('cluster: s', 'cluster: q'), []],
    [
      'one input of one in this environment',
      text.replace('cluster: p', 'cluster: p, services: { api: { deploy: { cpu: 1 } } }'),
      ['api'],
    ],
    ['the defaults', `defaults: { deploy: { memory: 512 } }\n${text}`, ['api', 'jobs']],
    ['a stage more', text.replace('path: services/api,', 'path: services/api, build: ,'), ['api']],
    ['its order alone', text.replace('path: services/jobs,', 'path: services/jobs, after: api,'), []],
  ])('is another thing by %s', (_what, changed, names) => {
    const before = new Map(resolve(text).map((one) => [one.component.name, fingerprint(one)]))
    const after = resolve(changed).filter((one) => before.get(one.component.name) !== fingerprint(one))
    expect(after.map(({ component }) => component.name)).toEqual(names)
  })
})

describe('the inputs of a stage', () => {
  const input = (resolved: ResolvedComponent, stage: string, name: string): string | undefined =>
    resolved.stages.find((found) => found.name === stage)?.inputs.get(name)?.text

  it('come from the one that says most about it', () => {
    const text = `defaults: { cluster: 1, deploy: { cpu: 1, memory: 1 } }
environments:
  production: { cluster: 3, services: { api: { deploy: { cluster: 4, memory: '' } } } }
  staging: {}
services:
  api: { deploy: { cluster: 2, task-definition: task.json } }
  jobs: { deploy: { cluster: 2, task-definition: task.json } }
`
    const api = one(text, 'api')
    expect(['cluster', 'cpu', 'memory'].map((name) => input(api, 'deploy', name))).toEqual([
      '4',
      '1',
      undefined,
    ])
    expect(input(one(text, 'jobs'), 'deploy', 'cluster')).toBe('3')
    expect(input(one(text, 'jobs', 'staging'), 'deploy', 'cluster')).toBe('2')
  })

  it('are the name and the folders by themselves', () => {
    const api = one(
      'services: { api: { path: ./services/api/, test: , build: , deploy: { task-definition: task.json } } }',
      'api',
    )
    expect([
      input(api, 'test', 'working-directory'),
      input(api, 'test', 'name'),
      input(api, 'build', 'context'),
      input(api, 'build', 'repository'),
      input(api, 'deploy', 'service'),
    ]).toEqual(['services/api', 'api', 'services/api', 'api', 'api'])
  })

  it('are one of the sources of a task definition: the last that is named', () => {
    const text = `environments: { production: { services: { api: { deploy: { task-definition-family: f } } } } }
services: { api: { deploy: { task-definition: task.json } } }
`
    expect(input(one(text, 'api'), 'deploy', 'task-definition')).toBeUndefined()
  })

  it('are of the stages that the environment has', () => {
    const text = `environments:
  check: { deploy: false }
  production: { services: { api: { test: false } } }
services: { api: { test: , deploy: { task-definition: task.json } } }
`
    const names = (environment: string): readonly string[] =>
      one(text, 'api', environment).stages.map(({ name }) => name)
    expect([names('check'), names('production')]).toEqual([['test'], ['deploy']])
  })
})

describe('the order', () => {
  it('has each behind what it needs or comes after, else that of the file', () => {
    const text = `services:
  d: { after: [b], test: }
  c: { needs: [a, b], test: }
  b: { needs: a, test: }
  a: { test: }
sites:
  e: { test: }
`
    expect(inOrderOfNeeds(resolve(text)).map(({ component }) => component.name)).toEqual([
      'a',
      'b',
      'd',
      'c',
      'e',
    ])
  })
})

describe('the facts', () => {
  const done = <T>(value: T): Answer<T> => ({ kind: 'done', value })

  it('are the last deployment of each, by a task of its own', async () => {
    const asked: string[] = []
    const answers: Readonly<Record<string, Answer<LastDeployment | undefined>>> = {
      'slipway:good': done({ sha: a, state: 'succeeded' }),
      'slipway:bad': done({ sha: a, state: 'failed' }),
      'slipway:gone': done({ sha: a, state: 'gone' }),
      'slipway:new': done(undefined),
      'slipway:hidden': { kind: 'not-permitted', why: 'no permission' },
    }
    const names = ['good', 'bad', 'gone', 'new', 'hidden']
    const recorded = await findRecorded(names, 'staging', {
      lastDeployment: ({ environment, task }) => {
        asked.push(environment)
        return Promise.resolve(answers[task] ?? done(undefined))
      },
    })
    expect(asked).toEqual(names.map(() => 'staging'))
    expect(Object.fromEntries(recorded)).toEqual({
      good: { kind: 'succeeded', sha: a },
      bad: { kind: 'failed', sha: a },
      gone: { kind: 'never' },
      new: { kind: 'never' },
      hidden: { kind: 'unknown', why: 'no permission' },
    })
  })

  const before = 'services: { api: { test: { retries: 1 } }, jobs: { test: } }'
  const today = before.replace('1', '2')
  const reading = {
    configFile: 'slipway.yml',
    environment: 'production',
    given: new Map(),
    known: knownInputs,
    settings: new Map(resolve(today).map((found) => [found.component.name, fingerprint(found)])),
  }
  const changed = (files: readonly string[], text?: string): Answer<ChangedSince> =>
    done({ files, textBefore: () => Promise.resolve(text) })

  it('are each commit once, and only of what succeeded', async () => {
    const asked: string[] = []
    const recorded = new Map<string, Recorded>([
      ['x', { kind: 'succeeded', sha: a }],
      ['y', { kind: 'succeeded', sha: a }],
      ['z', { kind: 'failed', sha: b }],
    ])
    const found = await findDifferences(recorded, reading, {
      changedSince: (sha) => {
        asked.push(sha)
        return Promise.resolve(changed(['f']))
      },
    })
    expect(asked).toEqual([a])
    expect(found.get(a)).toEqual({ kind: 'known', files: ['f'], settings: reading.settings })
  })

  it.each<[string, string | undefined, readonly string[] | undefined]>([
    ['says another thing of one', before, ['api']],
    ['was no good', 'services: [', undefined],
    ['is nowhere to be read', undefined, undefined],
  ])('are what slipway.yml said then: it %s', async (_what, text, names) => {
    const recorded = new Map<string, Recorded>([['api', { kind: 'succeeded', sha: a }]])
    const found = await findDifferences(recorded, reading, {
      changedSince: () => Promise.resolve(changed(['slipway.yml'], text)),
    })
    const difference = found.get(a)
    const settings = difference?.kind === 'known' ? difference.settings : undefined
    const others = [...reading.settings].filter(([name, said]) => settings?.get(name) !== said)
    expect(settings && others.map(([name]) => name)).toEqual(names)
  })
})
