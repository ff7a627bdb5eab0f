import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutAccountSettingCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '../src/index.js'
import { connectRegistry, digestOf, errorOf, type RegistryClient } from './registry-client.js'
import { until } from './until.js'

let aws: LocalAws
let registry: RegistryClient

beforeEach(async () => {
  aws = await startLocalAws()
  registry = await connectRegistry(aws)
  await registry.createRepository('team/orders')
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

/** Begins an upload and returns its path below /v2/. */
async function begin(name = 'team/orders'): Promise<string> {
  const answer = await registry.ask('POST', `${name}/blobs/uploads/`)
  expect(answer.status).toBe(202)
  return (answer.headers.get('location') ?? '').replace('/v2/', '')
}

describe('uploading a layer', () => {
  it('takes it at once', async () => {
    const { digest } = await registry.pushBlob('team/orders', 'a layer')
    const answer = await registry.ask('GET', `team/orders/blobs/${digest}`)
    expect(answer.headers.get('docker-content-digest')).toBe(digest)
    expect(await answer.text()).toBe('a layer')
  })

  it('takes it in two parts and says how much has come; of a second PATCH it takes nothing, as ECR', async () => {
    const upload = await begin()
    const first = await registry.ask('PATCH', upload, {
      body: 'first,',
      headers: { 'content-range': '0-5' },
    })
    expect(first.status).toBe(201)
    expect(first.headers.get('range')).toBe('0-5')
    const second = await registry.ask('PATCH', upload, { body: 'lost', headers: { 'content-range': '6-9' } })
    expect([second.status, second.headers.get('range')]).toEqual([201, '0-5'])
    const status = await registry.ask('GET', upload)
    expect([status.status, status.headers.get('range')]).toEqual([204, '0-5'])
    const wrong = await registry.ask('PUT', `${upload}?digest=${digestOf('x')}`, {
      body: 'x',
      headers: { 'content-range': '9-9' },
    })
    expect(wrong.status).toBe(416)
    const done = await registry.ask('PUT', `${upload}?digest=${digestOf('first,second')}`, { body: 'second' })
    expect(done.status).toBe(201)
    const answer = await registry.ask('GET', `team/orders/blobs/${digestOf('first,second')}`)
    expect(await answer.text()).toBe('first,second')
  })

  it('can be resumed where the connection broke', async () => {
    const upload = await begin()
    const { hostname, port } = new URL(aws.world.endpoint)
    const socket = connect(Number(port), hostname)
    socket.write(
      `PATCH /v2/${upload} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: ${registry.authorization}\r\ncontent-length: 100\r\n\r\nbroken`,
    )
    const received = async (): Promise<string | null> =>
      (await registry.ask('GET', upload)).headers.get('range')
    while ((await received()) !== '0-5') await new Promise((resolve) => setImmediate(resolve))
    socket.destroy()
    await until(() => socket.closed)
    const done = await registry.ask('PUT', `${upload}?digest=${digestOf('broken off')}`, {
      body: ' off',
      headers: { 'content-range': '6-9' },
    })
    expect(done.status).toBe(201)
  })

  it('refuses a layer that is not what its digest says, and forgets it', async () => {
    const upload = await begin()
    await registry.ask('PATCH', upload, { body: 'other' })
    const answer = await registry.ask('PUT', `${upload}?digest=${digestOf('layer')}`)
    expect(await errorOf(answer)).toContain('400 DIGEST_INVALID')
    expect((await registry.ask('HEAD', `team/orders/blobs/${digestOf('layer')}`)).status).toBe(404)
    expect((await registry.ask('GET', upload)).status).toBe(404)
  })

  it('can be given up', async () => {
    const upload = await begin()
    expect((await registry.ask('DELETE', upload)).status).toBe(204)
    expect(await errorOf(await registry.ask('PATCH', upload, { body: 'x' }))).toContain('BLOB_UPLOAD_UNKNOWN')
  })

  it('belongs to the repository that it was begun for', async () => {
    await registry.createRepository('team/other')
    const upload = (await begin()).replace('team/orders', 'team/other')
    expect((await registry.ask('PATCH', upload, { body: 'x' })).status).toBe(404)
  })

  it('takes 100 MB as they come, in seconds', async () => {
    const part = randomBytes(1_000_000)
    const hash = createHash('sha256')
    for (let index = 0; index < 100; index++) hash.update(part)
    const digest = `sha256:${hash.digest('hex')}`
    let left = 100
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(part)
        else controller.close()
      },
    })
    const upload = await begin()
    const started = Date.now()
    expect((await registry.ask('PATCH', upload, { body })).status).toBe(201)
    expect((await registry.ask('PUT', `${upload}?digest=${digest}`)).status).toBe(201)
    expect(Date.now() - started).toBeLessThan(10_000)
    const head = await registry.ask('HEAD', `team/orders/blobs/${digest}`)
    expect(head.headers.get('content-length')).toBe('100000000')
  })

  it('leaves nothing on the disk when the embedded AWS stops', async () => {
    const other = await startLocalAws()
    const client = await connectRegistry(other)
    await client.createRepository('web')
    // Other tests push at the same time: only this one has this layer.
    const { digest } = await client.pushBlob('web', randomUUID())
    const file = digest.replace(':', '-')
    const places = (): readonly string[] =>
      readdirSync(tmpdir())
        .filter((name) => name.startsWith('slipway-ecr-'))
        .filter((name) => existsSync(join(tmpdir(), name, file)))
    const [place = ''] = places()
    expect(place).not.toBe('')
    client.close()
    await other.stop()
    expect(existsSync(join(tmpdir(), place))).toBe(false)
  })
})

describe('reading a layer', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=5-99', '56789', 'bytes 5-9/10'],
  ])('gives %s as %s', async (range, text, contentRange) => {
    const { digest } = await registry.pushBlob('team/orders', '0123456789')
    const answer = await registry.ask('GET', `team/orders/blobs/${digest}`, { headers: { range } })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, contentRange])
    expect(await answer.text()).toBe(text)
  })

  it('refuses a range beyond its end', async () => {
    const { digest } = await registry.pushBlob('team/orders', '0123456789')
    const answer = await registry.ask('GET', `team/orders/blobs/${digest}`, {
      headers: { range: 'bytes=10-' },
    })
    expect(answer.status).toBe(416)
  })

  it('does not show a layer in a repository that it was not pushed to', async () => {
    await registry.createRepository('team/other')
    const { digest } = await registry.pushBlob('team/orders', 'layer')
    expect((await registry.ask('HEAD', `team/other/blobs/${digest}`)).status).toBe(404)
  })
})

describe('mounting a layer of another repository', () => {
  async function mount(): Promise<number> {
    await registry.createRepository('team/other')
    const { digest } = await registry.pushBlob('team/orders', 'layer')
    const answer = await registry.ask('POST', `team/other/blobs/uploads/?mount=${digest}&from=team%2Forders`)
    return answer.status
  }

  it('is an upload like any other as long as the account has it off', async () => {
    expect(await mount()).toBe(202)
  })

  it('needs no upload once the account has it on', async () => {
    await registry.ecr.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value: 'ENABLED' }))
    expect(await mount()).toBe(201)
    expect((await registry.ask('HEAD', `team/other/blobs/${digestOf('layer')}`)).status).toBe(200)
  })
})
