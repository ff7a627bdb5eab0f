import type { Outcome, PublishedImage } from '../../src/outcome.js'
import { reportOutcome } from '../../src/report/report.js'
import type { Finding } from '../../src/scan/scan-report.js'

const image: PublishedImage = {
  repository: 'orders',
  repositoryUri: 'host/orders',
  digest: 'sha256:1',
  tags: ['v1', 'v2'],
  sizes: [{ platform: undefined, digest: 'sha256:1', bytes: 12_345_678 }],
}
const outputs = {
  image: 'host/orders@sha256:1',
  'image-tag': 'host/orders:v1',
  digest: 'sha256:1',
  repository: 'orders',
  tag: 'v1',
  tags: ['v1', 'v2'],
  size: 12_345_678,
}
const common = {
  image,
  scan: undefined,
  notices: [],
  repositoryReport: { created: false, changes: [], applied: false },
}
const built: Outcome = {
  ...common,
  kind: 'built',
  builder: 'buildx',
  reason: 'no image is of <this> source',
  steps: [
    { name: '[1/2] FROM scratch', tookMs: 10, state: 'cached' },
    { name: '[2/2] RUN make </table>', tookMs: 12_300, state: 'done' },
    { name: '[internal] load metadata', tookMs: 1, state: 'done' },
  ],
  warnings: [{ level: 'warning', message: 'JSONArgsRecommended', file: 'Dockerfile', line: 7 }],
  labels: new Map([['a', 'b']]),
  tookMs: 1500,
  metadata: '{"containerimage.digest":"sha256:1","image.name":"host/orders:v1"}',
  reuseTag: 'src-1',
}

/** What buildx writes of an image whose base is in another region than the image. */
const fromEcr = JSON.stringify({
  'buildx.build.ref': 'a/b/c',
  'buildx.build.provenance': {
    materials: [
      { uri: 'pkg:docker/123456789012.dkr.ecr.eu-central-1.amazonaws.com/base@1?platform=linux%2Famd64' },
    ],
  },
})

const failed: Outcome = {
  kind: 'build-failed',
  reason: 'exit code: 3',
  hint: undefined,
  instruction: 'RUN make',
  file: 'app/Dockerfile',
  line: 5,
  output: ['</details> @everyone', '```'],
  steps: [],
}

describe('the report', () => {
  it('of a built image has all outputs and no failure', () => {
    const report = reportOutcome(built)
    expect(report).toMatchObject({ outputs: { ...outputs, outcome: 'built' } })
    expect(report.failure).toBeUndefined()
    expect(JSON.parse(String(report.outputs.metadata))).toMatchObject({
      digest: 'sha256:1',
      tags: ['v1', 'v2'],
      labels: { a: 'b' },
      reuseTag: 'src-1',
      builder: { 'containerimage.digest': 'sha256:1' },
    })
    expect(report.outputs.metadata).not.toContain('host')
    expect(report.annotations).toMatchObject([{ level: 'warning', file: 'Dockerfile', line: 7 }])
  })

  it.each<[string, Outcome]>([
    ['is pushed', { ...built, metadata: fromEcr }],
    ['is not', { ...built, kind: 'built-only', repository: 'orders', metadata: fromEcr }],
  ])('of a built image that %s leaves out what names the account of its base image', (_, outcome) => {
    const { metadata } = reportOutcome(outcome).outputs
    expect(JSON.parse(String(metadata))).toMatchObject({ builder: { 'buildx.build.ref': 'a/b/c' } })
    expect(metadata).not.toContain('123456789012')
  })

  it('of a built image says why, how large it is and what took its time, whatever the texts hold', () => {
    const summary = reportOutcome(built).summary.join('\n')
    expect(summary).toContain('11.8 MiB')
    expect(summary).toContain('No image is of &#60;this&#62; source')
    expect(summary).toContain('2 steps, 1 of them cached')
    expect(summary).toMatch(/RUN make.*12 s/)
    expect(summary).not.toContain('RUN make </table>')
    expect(summary).not.toContain('internal')
  })

  it('shows the names that a reason quotes in monospace, and no backticks', () => {
    const reason = 'nobody can tell what `base:<20>` (app/Dockerfile:3) is now'
    expect(reportOutcome({ ...built, reason }).summary.join('\n')).toMatch(
      /Nobody can tell what <code>base&#58;&#60;20&#62;<\/code> &#40;app\/Dockerfile&#58;3&#41; is now&#46;/,
    )
  })

  it('of an index has the size of every platform, and outputs the largest', () => {
    const sizes = [
      { platform: 'linux/amd64', digest: 'sha256:2', bytes: 2_000_000 },
      { platform: 'linux/arm64', digest: 'sha256:3', bytes: 3_000_000 },
    ]
    const report = reportOutcome({ ...built, image: { ...image, sizes } })
    expect(report.outputs.size).toBe(3_000_000)
    expect(report.summary.join('\n')).toMatch(/linux\/amd64.*1\.9 MiB.*2\.9 MiB/)
  })

  it('of a reused image says why it was not built, and from which commit it is', () => {
    const report = reportOutcome({
      ...common,
      kind: 'reused',
      reason: 'it is there',
      revision: 'abc',
      tookMs: 40,
    })
    expect(report.outputs).toMatchObject({ ...outputs, outcome: 'reused' })
    expect(report.summary.join('\n')).toMatch(/nothing to build.*It is there.*abc/s)
  })

  it('of a promoted image says what had to be copied', () => {
    const promoted = { ...common, kind: 'promoted', from: 'v0', tookMs: 22 } as const
    const nothing = reportOutcome({ ...promoted, copied: { blobs: 0, bytes: 0, mounted: 0 } })
    expect(nothing.summary.join('\n')).toContain('Nothing: every layer was there')
    const some = reportOutcome({ ...promoted, copied: { blobs: 3, bytes: 4e6, mounted: 2 } })
    expect(some.summary.join('\n')).toMatch(/3 layers.*8 MiB.*2 taken over/)
  })

  it('shows how the repository differs from the inputs, and that nothing was changed', () => {
    const changes = [{ setting: 'scan-on-push', from: 'false', to: 'true', fixed: false }]
    const report = reportOutcome({ ...built, repositoryReport: { created: false, changes, applied: false } })
    expect(report.summary.join('\n')).toMatch(/differs.*update-repository: true.*- false\n\+ true/s)
  })

  it('of an image that the gate holds back fails, and names what did not get its tag', () => {
    const finding: Finding = {
      name: 'CVE-2026-1',
      severity: 'CRITICAL',
      package: 'openssl',
      version: '1',
      fixedIn: '2',
      uri: undefined,
      platforms: [],
      ignored: undefined,
      fails: true,
    }
    const report = reportOutcome({
      kind: 'vulnerable',
      repository: 'orders',
      repositoryUri: 'host/orders',
      digest: 'sha256:1',
      notTagged: ['v1'],
      scan: { images: [], findings: [finding], failOnSeverity: 'CRITICAL', staleIgnores: [] },
    })
    expect(report.outputs).toMatchObject({ outcome: 'vulnerable', digest: 'sha256:1' })
    expect(report.outputs.tags).toBeUndefined()
    expect(report.failure?.message).toMatch(/1 finding of severity critical or worse.*Not tagged: v1/)
    expect(report.failure?.hint).toContain('openssl 2')
  })

  it('of a failed build stands at the line, and cannot break out of its place', () => {
    const report = reportOutcome(failed)
    expect(report.annotations).toMatchObject([{ level: 'error', file: 'app/Dockerfile', line: 5 }])
    expect(report.failure?.message).toBe('The build failed at app/Dockerfile:5: RUN make\nexit code: 3')
    expect(report.summary.join('\n')).toContain('````\n</details> @everyone\n```\n````')
  })

  it('of a taken tag says what holds it, what was pushed, and what to do', () => {
    const report = reportOutcome({
      kind: 'tag-conflict',
      repository: 'orders',
      tag: 'v1',
      digest: 'sha256:2',
      revision: 'def',
      ofThisCommit: false,
      pushed: ['v0'],
    })
    expect(report.failure?.message).toBe(
      'The tag v1 of orders is immutable and holds another image, sha256:2, of commit def. Pushed: v0.',
    )
    expect(report.failure?.hint).toContain('put-image-tag-mutability')
  })

  it.each([
    [[], ['v1'], 'Nothing was pushed. Not known to be pushed: v1.'],
    [['v1'], ['v2'], 'Pushed: v1. Not known to be pushed: v2.'],
    [['v1'], [], 'Pushed: v1. The login'],
  ])('of a cancelled step says what is in ECR: %j, %j', (pushed, notPushed, text) => {
    const report = reportOutcome({
      kind: 'cancelled',
      repository: 'orders',
      during: 'the build',
      pushed,
      notPushed,
    })
    expect(report.outputs).toMatchObject({ outcome: 'cancelled' })
    expect(report.failure?.message).toContain(text)
  })
})
