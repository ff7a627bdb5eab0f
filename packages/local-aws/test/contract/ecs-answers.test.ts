import { startLocalAws, virtualTime, type LocalAws, type ScenarioName } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { traceScenario } from '../scenario-trace.js'
import { validateAnswers } from './validate-requests.js'

type Json = Readonly<Record<string, unknown>>

/** What the embedded ECS answers about everything that it has, as it is on the wire. */
async function answersOf({ ecs, world }: LocalAws): Promise<Parameters<typeof validateAnswers>[0]> {
  const principal = { account: world.account, arn: `arn:aws:iam::${world.account}:user/reader` }
  const caller = { principal, account: world.account, region: world.region }
  const answers: { service: string; operation: string; output: unknown }[] = []
  const ask = async (operation: string, input: Json): Promise<Readonly<Record<string, string[]>>> => {
    // JSON services answer from the call alone.
    const { body } = await ecs.service.handle({ operation, input }, caller, undefined as never)
    const output = JSON.parse(typeof body === 'string' ? body : '{}') as Readonly<Record<string, string[]>>
    answers.push({ service: 'ecs', operation, output })
    return output
  }
  const cluster = 'main'
  await ask('DescribeClusters', { clusters: [cluster] })
  await ask('DescribeServices', { cluster, services: ['web'] })
  await ask('DescribeCapacityProviders', {})
  for (const desiredStatus of ['RUNNING', 'STOPPED']) {
    const { taskArns: tasks = [] } = await ask('ListTasks', { cluster, serviceName: 'web', desiredStatus })
    if (tasks.length > 0) await ask('DescribeTasks', { cluster, tasks })
  }
  const { containerInstanceArns: instances = [] } = await ask('ListContainerInstances', { cluster })
  if (instances.length > 0) {
    await ask('DescribeContainerInstances', { cluster, containerInstances: instances })
  }
  await ask('ListServiceDeployments', { cluster, service: 'web' })
  const listed = answers.at(-1)?.output as { serviceDeployments: { serviceDeploymentArn: string }[] }
  const arns = listed.serviceDeployments.map(({ serviceDeploymentArn }) => serviceDeploymentArn)
  await ask('DescribeServiceDeployments', { serviceDeploymentArns: arns })
  return answers
}

describeWith('botocore', 'answers of the embedded ECS held against the service model', () => {
  const played: readonly ScenarioName[] = [
    'alarm-rollback',
    'circuit-breaker-rollback',
    'container-health-fails',
    'missing-image',
    'on-instances',
    'capacity-provider-scales',
    'spot-interruption',
  ]
  it.each(played)('are right in the scenario %s', async (name) => {
    const time = virtualTime()
    const aws = await startLocalAws({ time })
    try {
      await traceScenario(aws, time, name, { seconds: 300 })
      expect(validateAnswers(await answersOf(aws))).toEqual([])
    } finally {
      await aws.stop()
    }
  })
})
