import {
  documentedPolicy,
  documentedStatements,
  type DocumentedStatement,
  type StepOptions,
} from '@slipway/testkit'
import { openShop, type Shop } from './shop.js'

const names = {
  account: '123456789012',
  region: 'eu-west-1',
  cluster: 'shop',
  service: 'orders',
  'execution-role': 'orders-execution',
  'log-group': '/ecs/orders',
}
const policy = documentedPolicy('deploy-ecs-service', names)

let shop: Shop

beforeEach(async () => {
  shop = await openShop({}, { region: 'eu-west-1' })
  shop.aws.ecs.script('orders:3', { exit: { afterMs: 50, code: 1, logs: ['no luck'] } })
})
afterEach(() => shop.close())

/** A step as a user who has these statements of the README's policy alone. */
function as(
  name: string,
  statements: readonly DocumentedStatement[],
): { readonly arn: string; readonly step: Partial<StepOptions> } {
  const key = shop.aws.identity.createUser({ name, policies: [{ ...policy, Statement: statements }] })
  const env = {
    ...shop.aws.environment,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
  }
  return { arn: `arn:aws:iam::123456789012:user/${name}`, step: { env } }
}

describe("the README's policy", () => {
  it('is enough for a deployment, for a failure with its explanation and for a rollback, and holds nothing else', async () => {
    const { arn, step } = as('deployer', policy.Statement)
    const bare = { preflight: 'false' }
    expect((await shop.deploy(bare, step)).outputs.outcome).toBe('succeeded')
    const failed = await shop.deploy({ ...bare, image: 'orders:3' }, step)
    expect(failed.outputs.outcome).toBe('rolled-back')
    expect(failed.stdout).toContain('no luck')
    const back = { mode: 'rollback', 'task-definition': '', image: '' }
    expect((await shop.deploy({ ...bare, ...back }, step)).stdout).toContain('Going back to orders:1')
    const mine = shop.aws.journal.entries.filter(({ principal }) => principal === arn)
    expect(mine.filter(({ error }) => error !== undefined)).toEqual([])
    const asked = new Set(shop.aws.journal.permissions(arn).map(({ action }) => action))
    // Of a service behind a load balancer: targets-bundle.test.ts.
    const needed = policy.Statement.filter(({ Sid }) => Sid !== 'TargetHealth')
    expect([...asked].sort()).toEqual(needed.flatMap(({ Action }) => Action).sort())
  }, 60_000)

  it.each(
    policy.Statement.map(({ Sid }) => Sid).filter(
      (sid) => sid !== 'StoppedTasks' && sid !== 'WhyTheyStopped' && sid !== 'TargetHealth',
    ),
  )(
    'says what is missing, with the statement that grants it, without %s',
    async (sid) => {
      const { step } = as(
        'nearly',
        policy.Statement.filter((statement) => statement.Sid !== sid),
      )
      const { stdout } = await shop.deploy({ image: 'orders:3', preflight: 'false' }, step)
      const missing = policy.Statement.filter((statement) => statement.Sid === sid).flatMap(
        ({ Action }) => Action,
      )
      expect(
        missing.some(
          (action) =>
            stdout.includes(`AWS denied ${action} on arn:`) || stdout.includes(`AWS denied ${action} on *`),
        ),
      ).toBe(true)
    },
    60_000,
  )

  it('asks for iam:PassRole on the role itself, to be pasted', async () => {
    const { step } = as(
      'nearly',
      policy.Statement.filter(({ Sid }) => Sid !== 'RolesOfTheTask'),
    )
    const { annotations, exitCode } = await shop.deploy({ preflight: 'false' }, step)
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain(
      '"Action": "iam:PassRole",\n  "Resource": "arn:aws:iam::123456789012:role/orders-execution"',
    )
    expect((await shop.describe()).taskDefinition).toMatch(/orders:1$/)
  })

  it('lets a deployment through whose look ahead may see nothing, and says what it lacks', async () => {
    const { step } = as('deployer', policy.Statement)
    const { outputs, stdout } = await shop.deploy({}, step)
    expect(outputs.outcome).toBe('succeeded')
    expect(stdout).toContain('iam:SimulatePrincipalPolicy')
  })

  it('with the statements of the look ahead, that sees everything', async () => {
    const looks = documentedStatements('deploy-ecs-service', 'For the look ahead', {
      ...names,
      repository: 'orders',
      secret: 'orders',
      'task-role': 'orders-task',
      'deploy-role': 'deployer',
    })
    const roles = looks.map((statement) =>
      statement.Sid === 'PreflightRoles' ? { ...statement, Resource: '*' } : statement,
    )
    const { arn, step } = as('deployer', [...policy.Statement, ...roles])
    expect((await shop.deploy({}, step)).outputs.outcome).toBe('succeeded')
    const mine = shop.aws.journal.entries.filter(({ principal }) => principal === arn)
    expect(mine.filter(({ error }) => error !== undefined)).toEqual([])
  })
})
