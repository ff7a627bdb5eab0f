import { createServer, request, Agent, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { startLocalAws, type LocalAws, type TargetGroupOptions, type TargetHealth } from '../src/index.js'
import { until } from './until.js'

let aws: LocalAws
let servers: Server[]

beforeEach(async () => {
  servers = []
  aws = await startLocalAws()
})
afterEach(async () => {
  await aws.stop()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

/** A process that answers as told, and its name by default. */
async function aProcess(
  name: string,
  listener?: RequestListener,
): Promise<{ name: string; port: number; server: Server }> {
  const server = createServer(listener ?? ((_request, response) => response.end(name)))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { name, port: (server.address() as AddressInfo).port, server }
}

function aGroup(name: string, options: Partial<TargetGroupOptions> = {}): string {
  return aws.elb.createTargetGroup({
    name,
    port: 80,
    healthCheck: { intervalMs: 30_000, matcher: '200-499' },
    ...options,
  }).arn
}

async function aListener(targetGroupArn: string): Promise<{ arn: string; url: string }> {
  const { arn } = aws.elb.createLoadBalancer({ name: `front-${servers.length}` })
  return aws.elb.createListener({ loadBalancerArn: arn, targetGroupArn })
}

/** Registers processes and returns once the first health check has found each well. */
async function register(
  group: string,
  ...processes: readonly { name: string; port: number }[]
): Promise<void> {
  for (const { name, port } of processes) {
    aws.elb.register(group, { id: name, port, upstream: { host: '127.0.0.1', port } })
  }
  const isHealthy = ({ state }: TargetHealth): boolean => state === 'healthy'
  await until(() => aws.elb.health(group).every(isHealthy))
}

async function get(url: string): Promise<string> {
  const response = await fetch(url)
  return response.ok ? response.text() : `${response.status}`
}

async function gets(url: string, count: number): Promise<string[]> {
  const answers: string[] = []
  for (let index = 0; index < count; index++) answers.push(await get(url))
  return answers
}

describe('balancing', () => {
  it('gives requests to healthy targets in turn', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    await register(group, await aProcess('a'), await aProcess('b'))
    expect((await gets(url, 4)).sort()).toEqual(['a', 'a', 'b', 'b'])
  })

  it('gives target groups their shares by weight', async () => {
    const blue = aGroup('blue')
    const green = aGroup('green')
    const { arn, url } = await aListener(blue)
    aws.elb.setWeights(arn, [
      { targetGroupArn: blue, weight: 90 },
      { targetGroupArn: green, weight: 10 },
    ])
    await register(blue, await aProcess('blue'))
    await register(green, await aProcess('green'))
    const answers = await gets(url, 20)
    expect(answers.filter((answer) => answer === 'green')).toHaveLength(2)
    aws.elb.setWeights(arn, [
      { targetGroupArn: blue, weight: 0 },
      { targetGroupArn: green, weight: 100 },
    ])
    expect(new Set(await gets(url, 5))).toEqual(new Set(['green']))
  })

  it('answers 503 as long as no target is healthy', async () => {
    const { url } = await aListener(aGroup('web'))
    expect(await get(url)).toBe('503')
  })

  it('answers for simulated targets in their name', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    aws.elb.register(group, { id: '10.0.0.1', port: 80, answer: () => 200 })
    await until(() => aws.elb.health(group)[0]?.state === 'healthy')
    expect(await get(url)).toBe('simulated target 10.0.0.1:80\n')
  })
})

describe('forwarding', () => {
  it('streams bodies both ways, before either is complete', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    await register(group, await aProcess('echo', (message, response) => message.pipe(response)))
    const asking = request(url, { method: 'POST' })
    asking.write('first')
    const answered = new Promise<string>((resolve) => {
      asking.on('response', (response) => {
        response.setEncoding('utf8').once('data', (first: string) => {
          asking.end('second')
          void text(response).then((rest) => resolve(`${first}|${rest}`))
        })
      })
    })
    expect(await answered).toBe('first|second')
  })

  it('tells the target who asked and under which name', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    await register(
      group,
      await aProcess('headers', (message, response) => response.end(JSON.stringify(message.headers))),
    )
    const response = await fetch(`${url}/path?query=1`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await response.json()).toMatchObject({
      host: new URL(url).host,
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': new URL(url).port,
    })
  })

  it('passes path, query, status and repeated headers on', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    await register(
      group,
      await aProcess('web', (message, response) => {
        response.writeHead(418, { 'set-cookie': ['a=1', 'b=2'], 'x-url': message.url ?? '' }).end()
      }),
    )
    const response = await fetch(`${url}/path?query=1`)
    expect(response.status).toBe(418)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('x-url')).toBe('/path?query=1')
  })

  it('keeps its connections to targets', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const process = await aProcess('web')
    await register(group, process)
    let connections = 0
    process.server.on('connection', () => connections++)
    await gets(url, 5)
    expect(connections).toBe(1)
  })
})

describe('a client that goes away', () => {
  it('takes its request from the target, and the next client is served', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    let isAsked = false
    let isAbandoned = false
    await register(
      group,
      await aProcess('web', (message, response) => {
        if (message.url !== '/slow') {
          response.end('web')
          return
        }
        isAsked = true
        response.on('close', () => (isAbandoned = true))
      }),
    )
    const client = new AbortController()
    const slow = fetch(`${url}/slow`, { signal: client.signal })
    await until(() => isAsked)
    client.abort()
    await expect(slow).rejects.toThrow('aborted')
    await until(() => isAbandoned)
    expect(await get(url)).toBe('web')
  })
})

describe('a target that fails', () => {
  it('is passed over when it refuses the connection', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const [stopped, running] = [await aProcess('stopped'), await aProcess('running')]
    await register(group, stopped, running)
    stopped.server.close()
    stopped.server.closeAllConnections()
    expect(await gets(url, 6)).toEqual(Array(6).fill('running'))
  })

  it('is asked again when it closed a kept connection at the moment of a request', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const used = new WeakSet()
    await register(
      group,
      await aProcess('web', ({ socket }, response) => {
        if (used.has(socket)) socket.destroy()
        else response.end('web')
        used.add(socket)
      }),
    )
    expect(await gets(url, 4)).toEqual(Array(4).fill('web'))
  })

  it('does not lose a body that another target can take', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const stopped = await aProcess('stopped')
    await register(group, stopped, await aProcess('echo', (message, response) => message.pipe(response)))
    stopped.server.close()
    stopped.server.closeAllConnections()
    const body = 'x'.repeat(300_000)
    for (let turn = 0; turn < 2; turn++) {
      const response = await fetch(url, { method: 'POST', body })
      expect(await response.text()).toBe(body)
    }
  })

  it('is a 502 when it breaks off what it was asked', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const isCheck = (agent = ''): boolean => agent.startsWith('ELB-HealthChecker')
    await register(
      group,
      await aProcess('web', (message, response) => {
        if (isCheck(message.headers['user-agent'])) response.end()
        else message.socket.destroy()
      }),
    )
    expect((await fetch(url, { method: 'POST', body: 'order' })).status).toBe(502)
  })

  it('is a 502 when no other target is left', async () => {
    const group = aGroup('web')
    const { url } = await aListener(group)
    const stopped = await aProcess('stopped')
    await register(group, stopped)
    stopped.server.close()
    stopped.server.closeAllConnections()
    expect(await get(url)).toBe('502')
  })
})

describe('draining', () => {
  it('lets a request under way finish and sends new ones elsewhere', async () => {
    const group = aGroup('web', { deregistrationDelayMs: 60_000 })
    const { url } = await aListener(group)
    let finish: (() => void) | undefined
    const old = await aProcess('old', (message, response) => {
      if (message.url === '/slow') finish = () => response.end('old, finished')
      else response.end('old')
    })
    await register(group, old)
    const slow = get(`${url}/slow`)
    await until(() => finish !== undefined)
    await register(group, await aProcess('new'))
    aws.elb.deregister(group, 'old')
    expect(new Set(await gets(url, 4))).toEqual(new Set(['new']))
    finish?.()
    expect(await slow).toBe('old, finished')
  })

  it('loses no request while one process replaces another, time after time', async () => {
    const group = aGroup('web', { deregistrationDelayMs: 30 })
    const { url } = await aListener(group)
    const answer =
      (name: string): RequestListener =>
      (_request, response) =>
        setTimeout(() => response.end(name), 3)
    let current = await aProcess('v0', answer('v0'))
    await register(group, current)

    const agent = new Agent({ keepAlive: true, maxSockets: 4 })
    const statuses = new Map<number, number>()
    let isOver = false
    const ask = (method: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const asking = request(url, { agent, method }, (response) => {
          const status = response.statusCode ?? 0
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          response.resume().on('end', resolve)
        })
        asking.on('error', reject).end(method === 'POST' ? 'order' : undefined)
      })
    const clients = ['GET', 'POST', 'GET', 'POST'].map(async (method) => {
      while (!isOver) await ask(method)
    })
    for (let version = 1; version <= 8; version++) {
      const next = await aProcess(`v${version}`, answer(`v${version}`))
      await register(group, next)
      aws.elb.deregister(group, current.name)
      await until(() => aws.elb.health(group).length === 1)
      current.server.close()
      current.server.closeIdleConnections()
      current = next
    }
    isOver = true
    await Promise.all(clients)
    agent.destroy()
    expect([...statuses.keys()]).toEqual([200])
    expect(statuses.get(200)).toBeGreaterThan(50)
  })
})
