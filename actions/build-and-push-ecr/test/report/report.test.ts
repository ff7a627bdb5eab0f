import type { Outcome, PublishedImage } from '../../src/outcome.js'
import { reportOutcome } from '../../src/report/report.js'

const image: PublishedImage = {
  repository: 'orders',
  reference: 'host/orders@sha256:1',
  digest: 'sha256:1',
  tags: ['v1', 'v2'],
  bytes: 12_345_678,
}
const outputs = { image: image.reference, digest: 'sha256:1', tags: ['v1', 'v2'], repository: 'orders' }

const failed: Outcome = {
  kind: 'build-failed',
  reason: 'exit code: 3',
  hint: undefined,
  instruction: 'RUN make',
  file: 'app/Dockerfile',
  line: 5,
  output: ['</details> @everyone', '```'],
}

describe('the report', () => {
  it('of a built image has all outputs and no failure', () => {
    const report = reportOutcome({ kind: 'built', image, builder: 'buildx', tookMs: 1500, movedTags: [] })
    expect(report).toMatchObject({ outputs: { ...outputs, outcome: 'built' }, annotations: [] })
    expect(report.failure).toBeUndefined()
    expect(report.summary.join('\n')).toContain('12.3 MB')
  })

  it('warns of tags that have moved', () => {
    const report = reportOutcome({ kind: 'built', image, builder: 'b', tookMs: 1, movedTags: ['v1'] })
    expect(report.annotations).toMatchObject([{ level: 'warning', title: 'The tag v1 has moved' }])
  })

  it('of a reused image says why it was not built', () => {
    const report = reportOutcome({ kind: 'reused', image, revision: 'abc', held: ['v1'] })
    expect(report.outputs).toEqual({ ...outputs, outcome: 'reused' })
    expect(report.summary.join('\n')).toMatch(/Not built again: .*v1.*abc/)
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
