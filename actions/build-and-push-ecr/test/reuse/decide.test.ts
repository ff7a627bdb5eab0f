import type { Identity } from '../../src/identity/identity.js'
import { decideReuse, type SameSource } from '../../src/reuse/decide.js'

const day = 86_400_000
const now = 100 * day
const known: Identity = { kind: 'known', hash: 'a'.repeat(64), bases: [], files: 1, bytes: 1 }
const index = JSON.stringify({
  manifests: ['amd64', 'arm64'].map((architecture) => ({
    digest: 'd',
    platform: { os: 'linux', architecture },
  })),
})
const found = (ageDays: number | undefined, manifest = '{"layers":[]}'): SameSource => ({
  image: { digest: 'sha256:1', manifest, mediaType: undefined },
  pushedAt: ageDays === undefined ? undefined : new Date(now - ageDays * day),
})
const usual = {
  identity: known,
  found: found(1),
  policy: { mode: 'auto', maxAgeMs: 7 * day },
  platforms: [],
  forcedBy: [],
  now,
} as const

describe('an image of the same source', () => {
  it.each<[string, Partial<Parameters<typeof decideReuse>[0]>, 'reuse' | 'build', RegExp]>([
    ['is reused', {}, 'reuse', /pushed 1 day ago/],
    ['is reused when nobody knows its age', { found: found(undefined) }, 'reuse', /are those of the image/],
    ['is reused on the last day', { found: found(7) }, 'reuse', /./],
    [
      'is built anew when it is too old',
      { found: found(8) },
      'build',
      /8 days old, and reuse-max-age is 7 days/,
    ],
    ['is built when there is none', { found: undefined }, 'build', /nothing in the repository/],
    ['is built with reuse: never', { policy: { mode: 'never', maxAgeMs: 1 } }, 'build', /reuse is never/],
    [
      'is built when an input asks for it',
      { forcedBy: ['pull: true', 'load: true'] },
      'build',
      /pull: true, load: true/,
    ],
    [
      'is built when nobody knows what it is made of',
      { identity: { kind: 'unknown', reason: 'ADD https://x' } },
      'build',
      /ADD https:\/\/x/,
    ],
    [
      'is reused for the platforms that it has',
      { found: found(1, index), platforms: ['linux/arm64'] },
      'reuse',
      /./,
    ],
    [
      'is built for one that it lacks',
      { found: found(1, index), platforms: ['linux/amd64', 'linux/s390x'] },
      'build',
      /lacks linux\/s390x/,
    ],
    [
      'is built for several when it is of one',
      { platforms: ['linux/amd64', 'linux/arm64'] },
      'build',
      /lacks linux\/amd64, linux\/arm64/,
    ],
  ])('%s', (_, change, kind, reason) => {
    const decision = decideReuse({ ...usual, ...change })
    expect(decision.kind).toBe(kind)
    expect(decision.reason).toMatch(reason)
  })
})
