import { startLocalAws, virtualTime } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { validateAnswers } from './validate-requests.js'

type Json = Readonly<Record<string, unknown>>

const arn = 'arn:aws:ecs:ap-northeast-2:123456789012:service/default/orders'
const roles = {
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  infrastructureRoleArn: 'arn:aws:iam::123456789012:role/infrastructure',
}

describeWith('botocore', 'answers of the embedded Express Mode held against the service model', () => {
  it('have its shapes, while a canary is under way and when something could not be made', async () => {
    const time = virtualTime()
    const aws = await startLocalAws({ time })
    const { ecs, world } = aws
    const principal = { account: world.account, arn: `arn:aws:iam::${world.account}:user/reader` }
    const caller = { principal, account: world.account, region: world.region }
    const answers: { service: string; operation: string; output: unknown }[] = []
    const ask = async (operation: string, input: Json): Promise<Json> => {
      // JSON services answer from the call alone.
      const { body } = await ecs.service.handle({ operation, input }, caller, undefined as never)
      const output = JSON.parse(typeof body === 'string' ? body : '{}') as Json
      answers.push({ service: 'ecs', operation, output })
      return output
    }
    const primaryContainer = { image: 'orders:1', environment: [{ name: 'A', value: 'b' }] }
    await ask('CreateExpressGatewayService', { serviceName: 'orders', primaryContainer, ...roles })
    await time.advance(300_000)
    ecs.express.failResource('certificate', 'no quota left')
    await ask('UpdateExpressGatewayService', { serviceArn: arn, primaryContainer: { image: 'orders:2' } })
    await ask('DescribeExpressGatewayService', { serviceArn: arn, include: ['TAGS'] })
    await ask('DescribeServices', { services: ['orders'] })
    const { serviceDeployments } = await ask('ListServiceDeployments', { service: 'orders' })
    const listed = serviceDeployments as readonly { readonly targetServiceRevisionArn: string }[]
    const serviceRevisionArns = listed.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn)
    await ask('DescribeServiceRevisions', { serviceRevisionArns })
    await ask('DeleteExpressGatewayService', { serviceArn: arn })
    await aws.stop()
    expect(validateAnswers(answers)).toEqual([])
  })
})
