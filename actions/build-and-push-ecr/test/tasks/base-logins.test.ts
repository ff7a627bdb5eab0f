import type { Identity } from '../../src/identity/identity.js'
import { baseLogins } from '../../src/tasks/base-logins.js'

const ecr = (account: string, region: string): string => `${account}.dkr.ecr.${region}.amazonaws.com`
const identity = (...references: readonly string[]): Identity => ({
  kind: 'known',
  hash: 'a'.repeat(64),
  bases: references.map((reference) => ({ reference, digest: 'sha256:1' })),
  files: 1,
  bytes: 1,
})
const repository = { uri: `${ecr('111111111111', 'eu-west-1')}/orders`, region: 'eu-west-1' }
const context = {
  env: { HOME: '/nowhere' },
  maskSecret: () => undefined,
  programs: { run: () => Promise.reject(new Error()), ask: () => Promise.reject(new Error()) },
  signal: new AbortController().signal,
}
const login = { login: () => Promise.resolve({ user: 'AWS', password: 'token' }) }

describe('the logins for base images', () => {
  it.each<[string, Identity | undefined, readonly string[]]>([
    ['none without an identity', undefined, []],
    ['none for other registries', identity('docker.io/library/node:24', 'ghcr.io/x/y:1'), []],
    ["none for the image's own registry", identity(`${ecr('111111111111', 'eu-west-1')}/base:1`), []],
    [
      'none for another region, where the token is not good',
      identity(`${ecr('2'.repeat(12), 'us-east-1')}/base:1`),
      [],
    ],
    [
      "one for another account's registry, however many bases it has",
      identity(`${ecr('2'.repeat(12), 'eu-west-1')}/a:1`, `${ecr('2'.repeat(12), 'eu-west-1')}/b:1`),
      [ecr('2'.repeat(12), 'eu-west-1')],
    ],
  ])('are %s', async (_, known, hosts) => {
    const found = await baseLogins(known, repository, login, context)
    expect(found).toEqual(hosts.map((host) => ({ host, user: 'AWS', password: 'token' })))
  })
})
