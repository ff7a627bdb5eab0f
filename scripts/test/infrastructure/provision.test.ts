import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { describeWith, pythonTool, root } from '@slipway/testkit'
import { parse } from 'yaml'
import { folder } from '@slipway/testkit/cloudformation'
import { startCloudFormation, type CloudFormation } from './ministack.js'

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}

const workflow = parse(readFileSync(join(root, '.github/workflows/provision.yml'), 'utf8')) as Workflow

/** Runs the script of a job of provision.yml as the runner would, and gives its exit code and summary. */
function run(
  job: string,
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly summary: string; readonly log: string }> {
  const summary = join(workspace, `${job}.md`)
  const script = join(workspace, `${job}.sh`)
  writeFileSync(summary, '')
  writeFileSync(script, workflow.jobs[job]?.steps.find((step) => step.run !== undefined)?.run ?? 'exit 99')
  return new Promise((resolve) => {
    const variables = {
      ...process.env,
      ...env,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_RUN_ID: '7',
      CHANGE_SET: 'plan-7-1',
    }
    const child = execFile(
      'bash',
      ['-e', script],
      { cwd: workspace, env: variables },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? 1, summary: readFileSync(summary, 'utf8'), log: stdout + stderr })
      },
    )
  })
}

let workspace: string
let issuer: Server
let signIn: Readonly<Record<string, string>>
beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-provision-'))
  cpSync(folder, join(workspace, 'infrastructure'), { recursive: true })
  issuer = createServer((request, response) => {
    const isAsked =
      request.headers.authorization === 'bearer job' && request.url?.endsWith('&audience=sts.amazonaws.com')
    response.statusCode = isAsked === true ? 200 : 401
    response.end(JSON.stringify({ value: 'eyJhbGciOiJub25lIn0.e30.c2ln' }))
  })
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
  signIn = {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job',
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/token?api-version=2.0`,
    ROLE: 'arn:aws:iam::000000000000:role/orders-plan',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    NO_PROXY: '127.0.0.1',
  }
})
afterAll(() => {
  issuer.close()
  rmSync(workspace, { recursive: true })
})

describeWith('ministack', 'provision.yml, by the AWS CLI and ministack', () => {
  let aws: CloudFormation
  beforeAll(async () => {
    aws = await startCloudFormation()
  })
  afterAll(() => aws.stop())

  it('makes a stack, then says what a pull request would change of it, and what it would make', async () => {
    const env = {
      ...signIn,
      AWS_ENDPOINT_URL: aws.endpoint,
      PATH: [dirname(pythonTool('aws')), process.env.PATH].join(delimiter),
      STACKS: 'orders-web infrastructure/static-site.yml web.json\n',
    }
    const parameters = (more: object): void => {
      writeFileSync(
        join(workspace, 'web.json'),
        JSON.stringify({ Parameters: { SiteName: 'orders-web', ...more } }),
      )
    }
    parameters({})
    const made = await run('deploy', workspace, env)
    expect(made).toMatchObject({
      code: 0,
      summary: expect.stringContaining('| `EdgeFunction` | `orders-web` |') as string,
    })

    parameters({ ErrorDocument: '404.html' })
    const STACKS = `${env.STACKS}orders-new infrastructure/site-certificate.yml web.json\n`
    const planned = await run('plan', workspace, { ...env, STACKS })
    expect(planned.code).toBe(0)
    expect(planned.summary).toMatch(
      /\| Modify \| `Distribution` \| `AWS::CloudFront::Distribution` \| \S+ \|/,
    )
    expect(planned.summary).toMatch(
      /## orders-new\nA new stack, with:\n\n- `AWS::CertificateManager::Certificate`/,
    )
  })
})

describe('the drift check of provision.yml', () => {
  // What CloudFormation answers, by the name of the call.
  const look = (differences: readonly string[], deleted: readonly string[] = []): ReturnType<typeof run> => {
    const drifts = [
      {
        LogicalResourceId: 'Service',
        StackResourceDriftStatus: 'MODIFIED',
        PropertyDifferences: differences.map((PropertyPath) => ({ PropertyPath })),
      },
      ...deleted.map((LogicalResourceId) => ({ LogicalResourceId, StackResourceDriftStatus: 'DELETED' })),
    ]
    const Metadata = JSON.stringify({ Slipway: { Live: ['/TaskDefinition', '/DeploymentConfiguration'] } })
    const answers: Readonly<Record<string, unknown>> = {
      'assume-role-with-web-identity': { AccessKeyId: 'a', SecretAccessKey: 'b', SessionToken: 'c' },
      'describe-stack-resource-drifts': { StackResourceDrifts: drifts },
      'describe-stack-resource': { StackResourceDetail: { LogicalResourceId: 'Service', Metadata } },
    }
    const texts = {
      'detect-stack-drift': 'id-1',
      'describe-stack-drift-detection-status': 'DETECTION_COMPLETE',
    }
    const cases = [
      ...Object.entries(answers).map(([name, answer]) => [name, JSON.stringify(answer)]),
      ...Object.entries(texts),
    ].map(([name = '', answer = '']) => `${name}) cat <<'ANSWER'\n${answer}\nANSWER\n;;`)
    const program = join(workspace, 'aws')
    writeFileSync(program, `#!/bin/sh\ncase "$2" in\n${cases.join('\n')}\n*) exit 9 ;;\nesac\n`)
    chmodSync(program, 0o755)
    return run('drift', workspace, {
      ...signIn,
      PATH: [workspace, process.env.PATH].join(delimiter),
      STACKS: 'orders-api a b\n',
    })
  }

  it('is content with what deployments change', async () => {
    const found = await look(['/TaskDefinition', '/DeploymentConfiguration/Strategy'])
    expect(found).toMatchObject({ code: 0, summary: '## orders-api\nAs its template says.\n\n' })
  })

  it('names what was changed by hand, and fails', async () => {
    const found = await look(['/TaskDefinition', '/HealthCheckGracePeriodSeconds', '/TaskDefinitionOther'])
    expect(found.code).toBe(1)
    expect(found.summary).toContain('| `Service` | `/HealthCheckGracePeriodSeconds` |')
    expect(found.summary).toContain('| `Service` | `/TaskDefinitionOther` |')
    expect(found.summary).not.toContain('`/TaskDefinition`')
    expect(found.log).toContain('::error::orders-api is not as its template says')
  })

  it('names what was deleted', async () => {
    const found = await look([], ['Service'])
    expect(found).toMatchObject({
      code: 1,
      summary: expect.stringContaining('| `Service` | `deleted` |') as string,
    })
  })
})
