import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from '../site.js'

const names = [
  'a b.html',
  'über.html',
  // The same letters in another form are another key.
  'über.html'.normalize('NFD'),
  '~user.html',
  'a+b.html',
  '100%.html',
  'a%20b.html',
  'a#b.html',
  'a?b=c.html',
  'a&b.html',
  `it's "quoted".html`,
  "x=y;z,@$!*'().html",
  '[a]{b}|c^d`.html',
  '<a>.html',
  '日本語/ページ.html',
  '🎉/index.html',
  '.well-known/security.txt',
  'film.bin',
  // As long as a key may be: 1,024 bytes.
  `${'long/'.repeat(190)}${'n'.repeat(1024 - 5 * 190 - 5)}.html`,
]

describe.each([
  ['as MD5s', false],
  ['as under KMS', true],
])('names of every kind, with ETags %s', (_what, kmsEtags) => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web', { kmsEtags })
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  it('are uploaded, listed, invalidated, seen, left alone when they are the same, and deleted', async () => {
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs: 20,
    })
    const publish = (text: string, some = names): Promise<StepResult> =>
      publishSite(
        aws,
        // In parts, where it is large.
        makeWorkspace({
          'index.html': 'index',
          ...Object.fromEntries(
            some.map((name) => [name, name === 'film.bin' ? Buffer.alloc(9 << 20, text) : `${text} ${name}`]),
          ),
        }),
        { 'distribution-id': id, 'max-invalidation-paths': '1000' },
      )
    const seen = async (name: string): Promise<string> => {
      const answer = await fetch(`${url}/${name.split('/').map(encodeURIComponent).join('/')}`)
      return answer.status === 200 ? (await answer.text()).slice(0, 2000) : 'nothing'
    }
    const expectSeen = async (text: string): Promise<void> => {
      for (const name of names) {
        const wanted = name === 'film.bin' ? text.repeat(2000).slice(0, 2000) : `${text} ${name}`
        expect(`${name}: ${await seen(name)}`).toBe(`${name}: ${wanted}`)
      }
    }
    const first = await publish('one')
    expect(first.exitCode).toBe(0)
    expect(first.annotations).toMatchObject([
      { message: expect.stringContaining('Names that look the same') as string },
    ])
    expect(publishedKeys(aws)).toEqual([...names, 'index.html'].sort(byBytes))
    await expectSeen('one')
    expect((await publish('one')).outputs).toMatchObject({ outcome: 'unchanged' })
    const second = await publish('two')
    expect(second.outputs).toMatchObject({ outcome: 'published', updated: String(names.length) })
    // What the edge had of them is gone: every path was invalidated as CloudFront takes it.
    await expectSeen('two')
    const third = await publish('two', [])
    expect(third.outputs).toMatchObject({ outcome: 'published', deleted: String(names.length) })
    expect(publishedKeys(aws)).toEqual(['index.html'])
    for (const name of names) expect(`${name}: ${await seen(name)}`).toBe(`${name}: nothing`)
  }, 60_000)
})

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
