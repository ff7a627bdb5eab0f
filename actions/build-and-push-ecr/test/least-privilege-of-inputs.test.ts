import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, documentedPolicy, root } from '@slipway/testkit'
import { buildAndPush, createRepository, folder, removeAll, tinyImage } from './world.js'

const names = { account: '123456789012', region: 'ap-northeast-2', repository: 'orders-api' }
const base = documentedPolicy('build-and-push-ecr', names)
const readme = readFileSync(join(root, 'actions/build-and-push-ecr/README.md'), 'utf8')

/** The actions of one row of the README's table of inputs that need more. */
function actionsFor(row: string): readonly string[] {
  const line = readme.split('\n').findLast((candidate) => candidate.startsWith(`| ${row}`)) ?? ''
  return [...line.matchAll(/`(ecr:\w+)`/g)].flatMap(([, action]) => action ?? [])
}

const settings = {
  'scan-on-push': 'true',
  'image-tag-mutability': 'IMMUTABLE',
  'lifecycle-policy': JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 9 },
        action: { type: 'expire' },
      },
    ],
  }),
  'repository-policy': JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' }],
  }),
  'repository-tags': 'team=orders',
}

describeWith('docker', 'what some inputs need beside the policy', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws({ time: scaledTime(60) })
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it.each<[string, boolean, readonly string[], Readonly<Record<string, string>>]>([
    ['create-repository', false, ['`create-repository`'], { 'create-repository': 'true', ...settings }],
    ['the settings of one that exists', true, ['settings of a repository'], settings],
    [
      'update-repository',
      true,
      ['settings of a repository', '`update-repository`'],
      { 'update-repository': 'true', ...settings },
    ],
    ['scan: wait', true, ['`scan: wait`'], { scan: 'wait', 'fail-on-severity': 'none' }],
    ['promote-from another repository', true, ['`promote-from`'], { 'promote-from': 'orders-old:v1' }],
  ])('is in the README, all of it and nothing else: %s', async (_, exists, rows, inputs) => {
    if (exists) await createRepository(aws)
    if ('promote-from' in inputs) {
      await createRepository(aws, 'orders-old')
      const old = { repository: 'orders-old', tags: 'v1' }
      await buildAndPush(aws, { workspace: folder(tinyImage('old')), inputs: old })
    }
    const more = rows.flatMap(actionsFor)
    const user = aws.identity.createUser({
      name: 'ci',
      policies: [
        { ...base },
        { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: more, Resource: '*' }] },
      ],
    })
    const result = await buildAndPush(aws, {
      workspace: folder(tinyImage('privileges')),
      inputs: { tags: 'v1', ...inputs },
      env: { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey },
    })
    expect(result).toMatchObject({ exitCode: 0 })
    const asked = new Set(
      aws.journal.permissions(`arn:aws:iam::${aws.world.account}:user/ci`).map(({ action }) => action),
    )
    expect(more.filter((action) => !asked.has(action))).toEqual([])
  })
})
