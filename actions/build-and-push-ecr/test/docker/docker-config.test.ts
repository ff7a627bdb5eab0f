import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renewLogin, userDockerConfig, withLogin, writeDockerConfig } from '../../src/docker/docker-config.js'

const auth = { host: 'registry.example', user: 'AWS', password: 'secret' }
const encoded = Buffer.from('AWS:secret').toString('base64')

describe("the step's Docker configuration", () => {
  let base: string
  beforeEach(() => (base = mkdtempSync(join(tmpdir(), 'slipway-config-'))))
  afterEach(() => rmSync(base, { recursive: true }))

  it.each([
    ['nothing', {}, { auths: { [auth.host]: { auth: encoded } } }],
    [
      'other logins',
      { auths: { other: { auth: 'x' } }, proxies: {} },
      { auths: { other: { auth: 'x' }, [auth.host]: { auth: encoded } }, proxies: {} },
    ],
    [
      'a helper for everything',
      { credsStore: 'pass' },
      { credsStore: 'pass', auths: { [auth.host]: { auth: encoded } }, credHelpers: { [auth.host]: '' } },
    ],
    [
      'a helper for this registry',
      { credHelpers: { [auth.host]: 'ecr-login', other: 'x' } },
      { auths: { [auth.host]: { auth: encoded } }, credHelpers: { [auth.host]: '', other: 'x' } },
    ],
  ])('adds the login to %s', (_, own, expected) => {
    expect(withLogin(own, auth)).toEqual(expected)
  })

  it('links what stands beside config.json, and nobody else can read the login', () => {
    const [own, step] = [join(base, 'own'), join(base, 'step')]
    mkdirSync(join(own, 'cli-plugins'), { recursive: true })
    writeFileSync(join(own, 'cli-plugins/docker-x'), 'plugin')
    writeFileSync(join(own, 'config.json'), '{"auths":{}}')
    writeDockerConfig(step, own, auth)
    expect(readFileSync(join(step, 'cli-plugins/docker-x'), 'utf8')).toBe('plugin')
    expect(statSync(join(step, 'config.json')).mode & 0o077).toBe(0)
    expect(statSync(step).mode & 0o077).toBe(0)
    renewLogin(step, { ...auth, password: 'other' })
    expect(readFileSync(join(step, 'config.json'), 'utf8')).not.toContain(encoded)
    expect(readFileSync(join(own, 'config.json'), 'utf8')).toBe('{"auths":{}}')
    rmSync(step, { recursive: true })
    expect(readFileSync(join(own, 'cli-plugins/docker-x'), 'utf8')).toBe('plugin')
  })

  it('is made where the user has none, and says so where theirs cannot be read', () => {
    writeDockerConfig(join(base, 'a'), join(base, 'none'), auth)
    expect(readFileSync(join(base, 'a/config.json'), 'utf8')).toContain(encoded)
    writeFileSync(join(base, 'config.json'), '{')
    expect(() => writeDockerConfig(join(base, 'b'), base, auth)).toThrow(`${base}/config.json cannot be read`)
  })

  it.each([
    [{ DOCKER_CONFIG: '/x', HOME: '/h' }, '/x'],
    [{ HOME: '/h' }, '/h/.docker'],
  ])('starts from the one of the user: %j', (env, expected) => {
    expect(userDockerConfig(env)).toBe(expected)
  })
})
