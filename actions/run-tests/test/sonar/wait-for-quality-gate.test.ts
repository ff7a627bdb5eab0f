import { join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { planSonar, type SonarPlan } from '../../src/sonar/plan-sonar.js'
import { hasSentAnalysis, waitForQualityGate } from '../../src/sonar/wait-for-quality-gate.js'
import { startFakeSonar, type FakeAnalysis, type FakeSonar } from './fake-sonar.js'
import { runShell } from './run-shell.js'
import { makeFolder, makeScanner, makeWorld, sonarInputs, type World } from './sonar-world.js'

const token = 'sqp_0123456789abcdef'
const success = { id: 'task-1', status: 'SUCCESS', analysisId: 'AY-1' }
const passing: FakeAnalysis = { tasks: [success], gate: { status: 'OK', conditions: [] } }

let server: FakeSonar | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Scene {
  readonly server: FakeSonar
  readonly world: World
  readonly plan: SonarPlan
  readonly directory: string
}

interface SceneOptions {
  readonly scheme?: 'bearer' | 'basic'
  readonly inputs?: Readonly<Record<string, string>>
  /** What the server calls itself. */
  readonly publicUrl?: string
  readonly scans?: boolean
}

/** A project that was planned, and whose scanner ran for real and submitted to the server. */
async function scan(analysis: FakeAnalysis, options: SceneOptions = {}): Promise<Scene> {
  const { scheme = 'bearer', inputs = {}, publicUrl, scans = true } = options
  server = await startFakeSonar({ token, scheme, analysis })
  const directory = makeFolder({ 'sonar-project.properties': 'sonar.projectKey=orders\n' })
  const path = `${makeScanner()}:${process.env.PATH ?? ''}`
  const world = makeWorld({ PATH: path, SONAR_TOKEN: token, SONAR_HOST_URL: server.url })
  const plan = await planSonar(sonarInputs(inputs), directory, world)
  if (plan === undefined) throw new Error('it is not planned')
  if (scans) {
    const shown: Record<string, string> = publicUrl === undefined ? {} : { PUBLIC_URL: publicUrl }
    await runShell(plan.command, directory, { PATH: path, ...plan.environment, ...shown })
  }
  return { server, world, plan, directory }
}

async function failureOf(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, not ${String(error)}`)
  return error
}

function condition(
  status: string,
  metricKey: string,
  comparator: string,
  errorThreshold: string,
  actualValue: string,
): Readonly<Record<string, string>> {
  return { status, metricKey, comparator, errorThreshold, actualValue }
}

describe('the quality gate of an analysis', () => {
  it('that passed, passes, with the page of the analysis', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    await expect(waitForQualityGate(plan, world)).resolves.toEqual({
      status: 'passed',
      conditions: [],
      url: `${sonar.url}/dashboard?id=orders`,
    })
  })

  it('is asked for by the task of this run, then by its analysis, with the token as a bearer', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    await waitForQualityGate(plan, world)
    expect(sonar.requests.slice(1)).toEqual([
      { path: '/api/ce/task', query: { id: 'task-1' }, authorization: `Bearer ${token}` },
      {
        path: '/api/qualitygates/project_status',
        query: { analysisId: 'AY-1' },
        authorization: `Bearer ${token}`,
      },
    ])
  })

  it('that failed names the failed conditions only, ratings by their letters', async () => {
    const gate = {
      status: 'ERROR',
      conditions: [
        condition('ERROR', 'new_coverage', 'LT', '80', '61.3'),
        condition('OK', 'new_duplicated_lines_density', 'GT', '3', '0.0'),
        condition('ERROR', 'new_security_rating', 'GT', '1', '3'),
      ],
    }
    const { world, plan } = await scan({ tasks: [success], gate })
    const { status, conditions } = await waitForQualityGate(plan, world)
    expect(status).toBe('failed')
    expect(conditions).toEqual([
      { metric: 'new_coverage', actual: '61.3', failsIf: '< 80' },
      { metric: 'new_security_rating', actual: 'C', failsIf: '> A' },
    ])
  })

  it('is none where the project has none', async () => {
    const { world, plan } = await scan({ tasks: [success], gate: { status: 'NONE' } })
    await expect(waitForQualityGate(plan, world)).resolves.toMatchObject({ status: 'none' })
  })

  it('is waited for while the server works, and what it does is told once', async () => {
    const working = [
      ...Array<object>(2).fill({ status: 'PENDING' }),
      ...Array<object>(30).fill({ status: 'IN_PROGRESS' }),
    ]
    const { world, plan } = await scan({ ...passing, tasks: [...working, success] as FakeAnalysis['tasks'] })
    await expect(waitForQualityGate(plan, world)).resolves.toMatchObject({ status: 'passed' })
    expect(world.printed.filter((line) => line.includes('waiting for its turn'))).toHaveLength(1)
    expect(
      world.printed.filter((line) => line === 'The analysis is being processed by the server.'),
    ).toHaveLength(1)
    expect(world.printed.some((line) => /being processed by the server \(\d+ s|min/.test(line))).toBe(true)
  })

  it('is given up when the time is over, which says what the server was at', async () => {
    const { world, plan } = await scan(
      { tasks: [{ status: 'IN_PROGRESS' }] },
      { inputs: { 'sonar-timeout-minutes': '2' } },
    )
    const error = await failureOf(waitForQualityGate(plan, world))
    expect(error.message).toBe('The analysis is still being processed by the server after 2 min 00 s')
    expect(error.hint).toContain('sonar-timeout-minutes')
    expect(world.clock.now()).toBeLessThanOrEqual(120_000)
    expect(world.clock.now()).toBeGreaterThan(100_000)
  })

  it('ends with the step', async () => {
    const { world, plan } = await scan({ tasks: [{ status: 'PENDING' }] })
    const reason = new UserError('Cancelled')
    const waiting = waitForQualityGate(plan, {
      ...world,
      log: { ...world.log, info: () => world.controller.abort(reason) },
    })
    await expect(waiting).rejects.toBe(reason)
  })

  it.each([
    [
      { status: 'FAILED', errorMessage: 'Branch\u202e does not exist' },
      'could not process the analysis: Branch\\u{202E} does not exist',
    ],
    [{ status: 'FAILED' }, 'could not process the analysis'],
    [{ status: 'CANCELED' }, 'was cancelled on the server'],
    [{ status: 'SUCCESS' }, 'made no analysis of it'],
  ])('of a task that is %j is an error', async (task, message) => {
    const { world, plan } = await scan({ tasks: [task] })
    expect((await failureOf(waitForQualityGate(plan, world))).message).toContain(message)
  })
})

describe('a server in trouble', () => {
  it('is asked again, and each time says why', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    sonar.failNext(
      { status: 503 },
      'reset',
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 500 },
    )
    await expect(waitForQualityGate(plan, world)).resolves.toMatchObject({ status: 'passed' })
    const reasons = world.printed.filter((line) => line.startsWith('SonarQube: '))
    expect(reasons).toHaveLength(4)
    expect(reasons[0]).toBe('SonarQube: HTTP 503; attempt 2 of 8')
    expect(reasons[1]).toContain('fetch failed (')
    expect(reasons[2]).toBe('SonarQube: HTTP 429; attempt 4 of 8')
    expect(world.clock.now()).toBeGreaterThanOrEqual(7_000)
  })

  it('is given up after eight attempts', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    sonar.failNext(...Array<{ status: number }>(8).fill({ status: 502 }))
    const error = await failureOf(waitForQualityGate(plan, world))
    expect(error.message).toContain('did not answer api/ce/task in 8 attempts: HTTP 502')
    expect(sonar.requests.filter(({ path }) => path === '/api/ce/task')).toHaveLength(8)
  })

  it('that is gone is an error with its address', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    await sonar.close()
    server = undefined
    const error = await failureOf(waitForQualityGate(plan, world))
    expect(error.message).toContain(sonar.url)
    expect(error.message).toContain('ECONNREFUSED')
  })
})

describe('the token', () => {
  it('is a user name for a server that does not know the bearer, from the second request on', async () => {
    const { world, plan, server: sonar } = await scan(passing, { scheme: 'basic' })
    await expect(waitForQualityGate(plan, world)).resolves.toMatchObject({ status: 'passed' })
    const used = sonar.requests.slice(1).map(({ authorization }) => authorization?.split(' ')[0])
    expect(used).toEqual(['Bearer', 'Basic', 'Basic'])
  })

  it('that is refused says so, and shows itself nowhere', async () => {
    const { world, plan } = await scan(passing)
    const wrong = { ...plan, server: { ...plan.server, token: 'squ_wrong' } }
    const error = await failureOf(waitForQualityGate(wrong, world))
    expect(error.message).toContain('api/ce/task with HTTP 401: Not authorized')
    expect(error.hint).toContain('sonar-token')
    expect(JSON.stringify([error.message, error.hint, world.printed])).not.toContain('squ_wrong')
  })

  it('without the permission is told which one is missing', async () => {
    const { world, plan } = await scan({ tasks: [success] })
    const error = await failureOf(waitForQualityGate(plan, world))
    expect(error.message).toContain('project_status with HTTP 403: Insufficient privileges')
    expect(error.hint).toContain('"Browse" or "Execute Analysis" on the project')
  })

  it('goes to the named server even when the report names another', async () => {
    const other = await startFakeSonar({ token, analysis: passing })
    try {
      const { world, plan, server: sonar } = await scan(passing, { publicUrl: other.url })
      await expect(waitForQualityGate(plan, world)).resolves.toMatchObject({ status: 'passed' })
      expect(other.requests).toEqual([])
      expect(sonar.requests).toHaveLength(3)
      expect(world.printed.join('\n')).toContain(`The analysis is of ${other.url}`)
    } finally {
      await other.close()
    }
  })

  it('goes nowhere when no server is named and the report names another than the default', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    const unnamed = { ...plan, server: { ...plan.server, url: 'https://sonarcloud.io', isNamed: false } }
    const error = await failureOf(waitForQualityGate(unnamed, world))
    expect(error.message).toContain(`was sent to ${sonar.url}, which the workflow does not name`)
    expect(error.hint).toContain('sonar-host-url')
    expect(sonar.requests).toHaveLength(1)
  })

  it('follows no redirection', async () => {
    const other = await startFakeSonar({ token, analysis: passing })
    try {
      const { world, plan, server: sonar } = await scan(passing)
      sonar.failNext({ status: 302, headers: { location: other.url } })
      const error = await failureOf(waitForQualityGate(plan, world))
      expect(error.hint).toContain(`It redirects to ${other.url}`)
      expect(other.requests).toEqual([])
    } finally {
      await other.close()
    }
  })

  it('at a login page is told so', async () => {
    const { world, plan, server: sonar } = await scan(passing)
    sonar.failNext({ status: 200, body: '<html>Sign in</html>' })
    const error = await failureOf(waitForQualityGate(plan, world))
    expect(error.message).toContain('answers api/ce/task with something that is no JSON')
  })
})

describe('a scanner', () => {
  it.each([true, false])('that sent an analysis is known by what it left: %s', async (scans) => {
    const { plan } = await scan(passing, { scans })
    await expect(hasSentAnalysis(plan)).resolves.toBe(scans)
  })

  it('that left nothing is an error', async () => {
    const { world, plan } = await scan(passing, { scans: false })
    expect((await failureOf(waitForQualityGate(plan, world))).message).toContain('has sent no analysis')
  })

  it('that left nothing new is an error: what lay there is of another run', async () => {
    const { world, directory, server: sonar } = await scan(passing)
    const again = await planSonar(sonarInputs(), directory, world)
    if (again === undefined) throw new Error('it is not planned')
    expect([...again.before.keys()]).toEqual([join(directory, '.scannerwork/report-task.txt')])
    expect((await failureOf(waitForQualityGate(again, world))).message).toContain('has sent no analysis')
    expect(sonar.requests).toHaveLength(1)
  })
})
