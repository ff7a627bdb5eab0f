import { symlinkSync } from 'node:fs'
import { startLocalAws, virtualTime, type LocalAws } from '@slipway/local-aws'
import { callsOf, makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from './site.js'

describe('publish-static-site in trouble', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws({ time: virtualTime(Date.now()) })
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  /** What the step failed with. */
  const failure = async (
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = aws.environment,
  ): Promise<string> => {
    const result = await publishSite(aws, makeWorkspace({ 'index.html': 'one' }), inputs, { env })
    expect(result.exitCode).toBe(1)
    expect(result.post?.exitCode).toBe(0)
    expect(result.stdout).not.toContain('A bug in Slipway')
    return result.annotations.map(({ message }) => message).join('\n')
  }

  it('says that there is no such bucket', async () => {
    const message = await failure({ bucket: 'order-web' })
    expect(message).toContain('There is no bucket order-web')
    expect(message).toContain('Check the input bucket')
  })

  it.each(['eu-west-1', 'us-east-1'])(
    'names the region of the bucket when it is asked for in %s',
    async (region) => {
      const message = await failure({ 'aws-region': region })
      expect(message).toContain(`The bucket orders-web is in ap-northeast-2, not in ${region}`)
      expect(message).toContain('aws-region: ap-northeast-2')
    },
  )

  it.each([
    ['ListObjectsV2', 's3:ListBucket', 'arn:aws:s3:::orders-web'],
    ['PutObject', 's3:PutObject', 'arn:aws:s3:::orders-web/.slipway/lock'],
    ['GetObject', 's3:GetObject', 'arn:aws:s3:::orders-web/.slipway/manifest.json'],
  ])('gives the statement that a denied %s needs', async (operation, action, resource) => {
    aws.faults.add({ calls: `s3:${operation}`, kind: 'access-denied' })
    const message = await failure()
    expect(message).toContain(`AWS denied ${action} on ${resource}`)
    expect(message).toContain(
      JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2),
    )
    expect(publishedKeys(aws)).toEqual([])
  })

  it('says that there are no credentials, and how to give some', async () => {
    const without = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const message = await failure({}, { ...aws.environment, ...without })
    expect(message).toContain('There are no AWS credentials')
    expect(message).toContain('id-token: write')
  })

  it('says that the credentials are not accepted', async () => {
    const message = await failure({}, { ...aws.environment, AWS_ACCESS_KEY_ID: 'AKIA0000000000000000' })
    expect(message).toContain('AWS does not accept the credentials')
  })

  it('says that the credentials expired', async () => {
    aws.faults.add({ calls: '*', kind: 'expired-token' })
    expect(await failure()).toContain('The AWS credentials expired')
  })

  it('says that there is no region', async () => {
    const message = await failure({}, { ...aws.environment, AWS_REGION: '' })
    expect(message).toContain('Give the input aws-region, or set AWS_REGION.')
  })

  it('reports every fault of the inputs at once, before anything is asked of AWS', async () => {
    const message = await failure({ source: 'dist', bucket: 's3://orders-web', sauce: 'site' })
    expect(message).toContain('Input "source" is "dist", which does not exist')
    expect(message).toContain('Input "bucket" is "s3://orders-web", an s3:// URI')
    expect(message).toContain('Input "sauce" is unknown: probably "source" is meant.')
    expect(aws.journal.entries).toEqual([])
  })

  it('refuses a source with a link that leads out, and uploads nothing', async () => {
    const workspace = makeWorkspace({ 'index.html': 'one' })
    symlinkSync('/etc/passwd', `${workspace}/site/passwd.txt`)
    const result = await publishSite(aws, workspace)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('passwd.txt: a link out of the source, to /etc/passwd')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('loses nothing when three calls in ten fail', async () => {
    const site = (content: string): Record<string, string> => ({
      'index.html': content,
      ...Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`p${index}.html`, content])),
      'film.mp4': Buffer.alloc(12 * 1024 * 1024, content).toString('latin1'),
    })
    for (const kind of ['server-error', 'throttle', 'reset'] as const) {
      aws.faults.add({ calls: '*', kind, rate: 0.12 })
    }
    const first = await publishSite(aws, makeWorkspace(site('one')))
    expect(first.outputs).toMatchObject({ uploaded: '31', outcome: 'published' })
    const rest = Object.fromEntries(Object.entries(site('two')).filter(([path]) => path !== 'p0.html'))
    const second = await publishSite(aws, makeWorkspace(rest), { 'delete-removed': 'true' })
    expect(second.outputs).toMatchObject({ updated: '30', deleted: '1', outcome: 'published' })
    expect(aws.journal.entries.some(({ status }) => status !== 200)).toBe(true)
    expect(publishedKeys(aws)).toEqual(Object.keys(rest).sort())
    expect(aws.s3.object('orders-web', 'p1.html')?.body.toString()).toBe('two')
    aws.faults.clear()
    expect((await publishSite(aws, makeWorkspace(rest))).outputs).toMatchObject({ outcome: 'unchanged' })
  }, 90_000)

  it('leaves the old site whole when it is cancelled amid an upload, says so, and heals', async () => {
    const old = { 'index.html': 'one', 'gone.html': 'one', 'logo.svg': 'one' }
    await publishSite(aws, makeWorkspace(old))
    const workspace = makeWorkspace({
      'index.html': 'two',
      'logo.svg': 'two',
      'film.mp4': Buffer.alloc(20 << 20, 1),
    })
    // In a time that stands still, what is slow never ends.
    aws.faults.add({ calls: 's3:UploadPart', kind: 'slow' })
    let isKilled = false
    const poll = (kill: () => void): void => {
      if (isKilled) return
      if (callsOf(aws, 'UploadPart').length === 0) setTimeout(poll, 10, kill)
      else {
        isKilled = true
        kill()
      }
    }
    const result = await publishSite(
      aws,
      workspace,
      { 'delete-removed': 'true' },
      {
        onStdout: (text, kill) =>
          text.includes('::group::Upload') ? poll(() => kill('SIGTERM')) : undefined,
      },
    )
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ uploaded: '0', updated: '0', deleted: '0', outcome: 'cancelled' })
    expect(result.annotations[0]?.message).toContain('0 of 3 files were uploaded and nothing was deleted')
    expect(result.left).toEqual([])
    expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('one')
    expect(publishedKeys(aws)).toEqual(['gone.html', 'index.html', 'logo.svg'])
    const last = aws.journal.entries
      .slice(-2)
      .map(({ operation, input }) => `${operation} ${String(input.Key)}`)
    expect(last).toEqual(['AbortMultipartUpload film.mp4', 'PutObject .slipway/lock'])

    aws.faults.clear()
    const healed = await publishSite(aws, workspace, { 'delete-removed': 'true' })
    expect(healed.outputs).toMatchObject({ uploaded: '1', updated: '2', deleted: '1', outcome: 'published' })
    expect(publishedKeys(aws)).toEqual(['film.mp4', 'index.html', 'logo.svg'])
    expect((await publishSite(aws, workspace)).outputs).toMatchObject({ outcome: 'unchanged' })
  })
})
