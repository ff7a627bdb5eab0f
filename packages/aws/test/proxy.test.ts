import { get } from 'node:https'
import { text } from 'node:stream/consumers'
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { startConnectProxy, startTlsFront, type ConnectProxy, type TlsFront } from '@slipway/testkit'
import { openAws, outboundFetch } from '../src/index.js'
import { createAgents } from '../src/proxy/agents.js'
import { noInputs, recordContext, setEnvironment, type RecordedContext } from './context.js'

const login = 'run ner:p@ss:w/rd'
const inUrl = login.split(/:(.*)/).slice(0, 2).map(encodeURIComponent).join(':')

describe('behind a proxy', () => {
  let aws: LocalAws
  let front: TlsFront
  let proxy: ConnectProxy
  let restore: () => void
  let context: RecordedContext

  beforeEach(async () => {
    aws = await startLocalAws()
    front = await startTlsFront(Number(new URL(aws.world.endpoint).port), ['DNS:*.example.test'])
    const ports: Readonly<Record<string, number>> = {
      // Names that nothing but the proxy can resolve.
      'aws.example.test:80': Number(new URL(aws.world.endpoint).port),
      'secure.example.test:443': front.port,
    }
    proxy = await startConnectProxy((target) => ports[target], login)
  })
  afterEach(async () => {
    restore()
    await proxy.stop()
    await front.stop()
    await aws.stop()
  })

  const set = (more: Readonly<Record<string, string>>): void => {
    const address = `http://${inUrl}@127.0.0.1:${proxy.port}`
    restore = setEnvironment({
      ...aws.environment,
      AWS_ENDPOINT_URL: 'http://aws.example.test',
      HTTP_PROXY: address,
      HTTPS_PROXY: address,
      ...more,
    })
    context = recordContext(process.env)
  }
  const call = async (): Promise<unknown> =>
    (await openAws(noInputs, context).logs()).send(new DescribeLogGroupsCommand())

  it('clients call through it, with the name and password of its address, on one connection', async () => {
    set({})
    const logs = await openAws(noInputs, context).logs()
    for (let times = 0; times < 3; times++) await logs.send(new DescribeLogGroupsCommand())
    expect(proxy.targets).toEqual(['aws.example.test:80'])
    expect(aws.journal.calls).toEqual(Array<string>(3).fill('logs:DescribeLogGroups'))
    expect(proxy.forwarded).toBe(0)
  })

  it('a role is assumed through it, and the token fetched past it from this machine', async () => {
    set({ ...aws.identity.oidc.environment(), AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    const roleToAssume = aws.identity.createRole({
      name: 'publish',
      trustPolicy: {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: {
            Federated: `arn:aws:iam::${aws.world.account}:oidc-provider/token.actions.githubusercontent.com`,
          },
          Action: 'sts:AssumeRoleWithWebIdentity',
        },
      },
      policies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }],
    })
    const opened = openAws({ ...noInputs, roleToAssume }, context)
    await (await opened.logs()).send(new DescribeLogGroupsCommand())
    expect(aws.journal.calls).toEqual(['sts:AssumeRoleWithWebIdentity', 'logs:DescribeLogGroups'])
    expect(proxy.targets).toEqual(['aws.example.test:80', 'aws.example.test:80'])
  })

  it('TLS is spoken with the destination itself, whose certificate counts', async () => {
    set({})
    const trusting = createAgents(process.env)
    const answer = await new Promise<string>((resolve, reject) => {
      const options = { agent: trusting.httpsAgent, ca: front.certificate }
      get('https://secure.example.test/nothing', options, (response) => {
        text(response).then(resolve, reject)
      }).on('error', reject)
    })
    trusting.httpsAgent.destroy()
    expect(answer).not.toBe('')
    expect(proxy.targets).toEqual(['secure.example.test:443'])
    restore()
    set({ AWS_ENDPOINT_URL: 'https://secure.example.test' })
    const error = await call().catch((thrown: unknown) => thrown)
    expect((error as Error).cause).toMatchObject({
      message: expect.stringContaining('self-signed certificate') as unknown,
    })
  })

  it('fetch goes through it as well, and follows redirects to where it leads', async () => {
    set({})
    const answer = await outboundFetch('http://aws.example.test/nothing', { redirect: 'manual' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await answer.text()).not.toBe('')
    await expect(outboundFetch('https://elsewhere.example.test', {})).rejects.toMatchObject({
      cause: { code: 'EPROXY' },
    })
    expect(proxy.targets).toEqual(['aws.example.test:80', 'elsewhere.example.test:443'])
    expect((await outboundFetch(aws.world.endpoint, {})).status).toBeGreaterThanOrEqual(400)
    expect(proxy.targets).toHaveLength(2)
  })

  it('what NO_PROXY names is reached without it', async () => {
    set({ AWS_ENDPOINT_URL: aws.world.endpoint })
    await call()
    expect(proxy.targets).toEqual([])
    restore()
    set({ NO_PROXY: '.example.test' })
    const random = jest.spyOn(Math, 'random').mockReturnValue(0)
    await expect(call()).rejects.toMatchObject({ name: 'AwsCallError' })
    random.mockRestore()
    expect(proxy.targets).toEqual([])
  })

  it.each([
    [{}, 'https://elsewhere.example.test', '403 Forbidden'],
    [{ HTTP_PROXY: '' }, 'http://aws.example.test', '407 Proxy Authentication Required'],
  ])(
    'a refusal is not asked again, and says what the proxy said, without the password: %j',
    async (more, endpoint, said) => {
      set({ AWS_ENDPOINT_URL: endpoint, ...more })
      if ('HTTP_PROXY' in more) process.env.HTTP_PROXY = `http://runner:hunter2@127.0.0.1:${proxy.port}`
      const error = await call().catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'EPROXY', message: expect.stringContaining(said) as unknown })
      expect(String(error)).toMatch(/The proxy 127\.0\.0\.1:\d+ refused a tunnel to \w+\.example\.test:\d+/)
      expect(proxy.targets).toHaveLength(1)
      expect(context.logged).toEqual([])
      expect(JSON.stringify([error, String(error), (error as Error).cause])).not.toMatch(
        /hunter2|p@ss|p%40ss/,
      )
    },
  )

  it('a proxy that nobody listens at is trouble that is tried again', async () => {
    set({ HTTP_PROXY: 'http://127.0.0.1:1' })
    const random = jest.spyOn(Math, 'random').mockReturnValue(0)
    await expect(call()).rejects.toMatchObject({ name: 'AwsCallError' })
    random.mockRestore()
    expect(context.logged).not.toEqual([])
  })
})
