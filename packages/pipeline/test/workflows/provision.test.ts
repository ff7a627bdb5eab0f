import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import {
  describeWith,
  pythonTool,
  root,
  runWorkflow,
  startGitHub,
  type GitHub,
  type WorkflowEvent,
  type WorkflowRun,
} from '@slipway/testkit'
import {
  startCloudFormation,
  type CloudFormation,
} from '../../../../scripts/test/infrastructure/ministack.js'
import { pullRequest, push } from './world.js'
import { createJobRole } from './job-role.js'

jest.setTimeout(120_000)

const region = 'us-east-1'
const account = '123456789012'
const template = 'infrastructure/static-site.yml'

const caller = `
on: [push, pull_request, schedule]
permissions: {}
jobs:
  provision:
    permissions: { contents: read, id-token: write }
    uses: org/actions/.github/workflows/provision.yml@v1
    with:
      environment: production
      stacks: orders-web ${template} web.json
      aws-region: ${region}
      plan-role-to-assume: arn:aws:iam::${account}:role/plan
      role-to-assume: arn:aws:iam::${account}:role/provision
`

/** Roles are taken on in the embedded AWS, which looks at their trust; stacks are made by ministack. */
describeWith('act', 'provision.yml', () => {
  describeWith('ministack', 'with a CloudFormation', () => {
    let aws: LocalAws
    let github: GitHub
    let cloudFormation: CloudFormation
    let folder: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'slipway-provision-'))
      aws = await startLocalAws({ region })
      github = await startGitHub()
      cloudFormation = await startCloudFormation()
      createJobRole(aws, account, 'plan', ['pull_request', 'ref:refs/heads/main'], [])
      createJobRole(aws, account, 'provision', ['environment:production'], [])
    })
    afterAll(async () => {
      await Promise.all([aws.stop(), github.close(), cloudFormation.stop()])
      rmSync(folder, { recursive: true, force: true })
    })

    /** Since it was last asked: name and status of the answer. */
    function takenRoles(): readonly string[] {
      const taken = aws.journal.entries.map(
        ({ input, status }) => `${String(input.RoleArn).split('/').at(-1)} ${status}`,
      )
      aws.journal.clear()
      return taken
    }

    function run(
      event: WorkflowEvent,
      parameters: Readonly<Record<string, string>>,
      programs = dirname(pythonTool('aws')),
    ): Promise<WorkflowRun> {
      return runWorkflow({
        workflow: caller,
        event,
        github,
        programs,
        files: {
          [template]: readFileSync(join(root, template), 'utf8'),
          'web.json': JSON.stringify({ Parameters: { SiteName: 'orders-web', ...parameters } }),
        },
        env: {
          AWS_ENDPOINT_URL_STS: aws.world.endpoint,
          AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.endpoint,
          AWS_EC2_METADATA_DISABLED: 'true',
          AWS_CONFIG_FILE: '/dev/null',
          AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        },
        identity: aws.identity.oidc.environment({
          event_name: event.name,
          ref: event.name === 'pull_request' ? `refs/pull/${event.number}/merge` : 'refs/heads/main',
        }),
      })
    }

    it('changes the stacks behind the environment, and tells a pull request what would change', async () => {
      expect(await run(push, {})).toMatchObject({ exitCode: 0 })
      expect(takenRoles()).toEqual(['provision 200'])
      expect((await cloudFormation.outputs('orders-web')).get('EdgeFunction')).toBe('orders-web')

      const planned = await run(pullRequest, { ErrorDocument: '404.html' })
      expect(planned).toMatchObject({ exitCode: 0 })
      expect(planned.text).toContain('| Modify | `Distribution` | `AWS::CloudFront::Distribution` |')
      expect(takenRoles()).toEqual(['plan 200'])
    })

    it('looks for drift on a schedule, in the role that looks, and fails where something was deleted', async () => {
      const program = join(folder, 'aws')
      const real = pythonTool('aws')
      const drifts =
        '{"StackResourceDrifts":[{"LogicalResourceId":"Logs","StackResourceDriftStatus":"DELETED"}]}'
      // ministack finds no drift; all the rest is asked of it and of the embedded AWS.
      writeFileSync(
        program,
        `#!/bin/sh
case "$2" in
  detect-stack-drift) echo id-1 ;;
  describe-stack-drift-detection-status) echo DETECTION_COMPLETE ;;
  describe-stack-resource-drifts) echo '${drifts}' ;;
  describe-stack-resource) echo '{"StackResourceDetail":{"LogicalResourceId":"Logs"}}' ;;
  *) exec ${real} "$@" ;;
esac
`,
      )
      chmodSync(program, 0o755)
      const looked = await run({ name: 'schedule' }, {}, folder)
      expect(looked.exitCode).not.toBe(0)
      expect(takenRoles()).toEqual(['plan 200'])
      expect(looked.text).toContain('orders-web is not as its template says')
      expect(looked.text).toContain('| `Logs` | `deleted` |')
    })
  })
})
