import { runStep, startConnectProxy, type StepResult } from '@slipway/testkit'
import { startFakeSonar, type FakeAnalysis } from './fake-sonar.js'
import { makeFolder, makeScanner } from './sonar-world.js'

const token = 'sqp_0123456789abcdef'

/** A step without tests of its own, whose project is analysed. */
async function run(gate: FakeAnalysis['gate'], lintCommand = 'none'): Promise<StepResult> {
  const tasks = [{ status: 'PENDING' }, { status: 'SUCCESS', analysisId: 'AY-1' }]
  const server = await startFakeSonar({ token, analysis: { tasks, gate } })
  try {
    return await runStep({
      action: 'actions/run-tests',
      workspace: makeFolder({ 'sonar-project.properties': 'sonar.projectKey=orders\n', 'a.ts': '\n\n\n' }),
      inputs: {
        'lint-command': lintCommand,
        'test-command': 'true',
        'allow-no-tests': 'true',
        'sonar-token': token,
        'sonar-host-url': server.url,
      },
      env: { PATH: `${makeScanner()}:${process.env.PATH ?? ''}` },
    })
  } finally {
    await server.close()
  }
}

describe('a step whose project is analysed by SonarQube', () => {
  it('fails with the quality gate, and names the condition that failed', async () => {
    const condition = {
      metricKey: 'new_coverage',
      comparator: 'LT',
      errorThreshold: '80',
      actualValue: '61.3',
    }
    const gate = { status: 'ERROR', conditions: [{ status: 'ERROR', ...condition }] }
    const { exitCode, outputs, summary, stdout, masks } = await run(gate)
    expect(exitCode).toBe(1)
    expect(outputs.outcome).toBe('failed')
    expect(summary).toMatch(/new&#95;coverage \| 61&#46;3 \| &#60; 80/)
    expect(masks).toContain(token)
    expect(stdout.replaceAll(`::add-mask::${token}`, '')).not.toContain(token)
    expect(summary).not.toContain(token)
  })

  it('does not fail when the gate passed', async () => {
    const { exitCode, outputs, stdout } = await run({ status: 'OK' })
    expect(stdout).toContain('Quality gate: passed (orders)')
    expect([exitCode, outputs.outcome]).toEqual([0, 'no-tests'])
  })

  it('does not show the token to any other command', async () => {
    const { stdout } = await run({ status: 'OK' }, 'env | grep -c sqp_ || echo "no token here"')
    expect(stdout).toContain('\nno token here\n')
  })
})

it('asks SonarQube through the proxy that the environment names', async () => {
  const tasks = [{ status: 'SUCCESS', analysisId: 'AY-1' }]
  const server = await startFakeSonar({ token, analysis: { tasks, gate: { status: 'OK' } } })
  // A name that only the proxy can resolve. The scanner is another program, and submits by itself.
  const host = 'http://sonar.example.test'
  const proxy = await startConnectProxy((target) =>
    target === 'sonar.example.test:80' ? Number(new URL(server.url).port) : undefined,
  )
  try {
    const { stdout, exitCode } = await runStep({
      action: 'actions/run-tests',
      workspace: makeFolder({ 'sonar-project.properties': 'sonar.projectKey=orders\n' }),
      inputs: {
        'lint-command': 'none',
        'test-command': 'true',
        'allow-no-tests': 'true',
        'sonar-command': `SONAR_HOST_URL=${server.url} PUBLIC_URL=${host} sonar-scanner`,
        'sonar-token': token,
        'sonar-host-url': host,
      },
      env: {
        PATH: `${makeScanner()}:${process.env.PATH ?? ''}`,
        HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
      },
    })
    expect(stdout).toContain('Quality gate: passed (orders)')
    expect(exitCode).toBe(0)
    expect(new Set(proxy.targets)).toEqual(new Set(['sonar.example.test:80']))
  } finally {
    await proxy.stop()
    await server.close()
  }
})

describe('what a compiler prints in a step', () => {
  it('fails the step though the command succeeds, and is annotated at its place', async () => {
    const { exitCode, annotations } = await run({ status: 'OK' }, 'echo "a.ts(3,5): error TS2322: No."')
    expect(exitCode).toBe(1)
    expect(annotations[0]).toMatchObject({
      level: 'error',
      title: 'tsc: TS2322',
      message: 'No.',
    })
  })
})
