import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPrograms } from '../../../../packages/action-kit/src/programs.js'
import { findUserLogin } from '../../src/docker/user-logins.js'
import type { RegistryLogin } from '../../src/registry/ecr.js'
import { contextOf } from '../registry/context.js'

const encode = (text: string): string => Buffer.from(text).toString('base64')

describe("the login of the user's Docker", () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-logins-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  const find = (host: string, config: object, context = contextOf()): Promise<RegistryLogin | undefined> => {
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
    const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, DOCKER_CONFIG: folder }
    return findUserLogin(host, { ...context, env, programs: createPrograms(context.signal) })
  }
  const helper = (name: string, script: string): void => {
    const path = join(folder, `docker-credential-${name}`)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
  }

  it.each([
    ['by the host', 'ghcr.io', { 'ghcr.io': { auth: encode('me:a:b') } }, { user: 'me', password: 'a:b' }],
    [
      'by an address',
      'ghcr.io',
      { 'https://ghcr.io/v1/': { auth: encode('me:a') } },
      { user: 'me', password: 'a' },
    ],
    [
      'of the Hub',
      'docker.io',
      { 'https://index.docker.io/v1/': { auth: encode('me:a\0\0') } },
      { user: 'me', password: 'a' },
    ],
    [
      'in two fields',
      'r:5000',
      { 'r:5000': { username: 'me', password: 'a' } },
      { user: 'me', password: 'a' },
    ],
    [
      'by an identity token',
      'acr.io',
      { 'acr.io': { auth: encode('me:'), identitytoken: 'token' } },
      { user: '<token>', password: 'token' },
    ],
    [
      'that is another host is none',
      'ghcr.io',
      { 'ghcr.io.evil.example': { auth: encode('me:a') } },
      undefined,
    ],
    ['that has nothing in it is none', 'ghcr.io', { 'ghcr.io': {} }, undefined],
  ])('%s', async (_, host, auths, expected) => {
    const context = contextOf()
    expect(await find(host, { auths }, context)).toEqual(expected)
    expect(context.masked).toEqual(expected === undefined ? [] : [expected.password])
  })

  it('is asked of the helper of the host, which reads the host on its standard input', async () => {
    helper(
      'one',
      `cat > ${folder}/asked; echo " $*" >> ${folder}/asked; echo '{"Username":"me","Secret":"s"}'`,
    )
    const config = { credHelpers: { 'ghcr.io': 'one' }, credsStore: 'none-such', auths: {} }
    expect(await find('ghcr.io', config)).toEqual({ user: 'me', password: 's' })
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('ghcr.io get\n')
  })

  it('is asked of the store for every other host, and may not be there', async () => {
    helper('store', "echo 'credentials not found in native keychain'; exit 1")
    expect(await find('ghcr.io', { credsStore: 'store' })).toBeUndefined()
  })

  it('is in the file where the name of the helper is empty', async () => {
    const auths = { 'ghcr.io': { auth: encode('me:a') } }
    const config = { credHelpers: { 'ghcr.io': '' }, credsStore: 'none-such', auths }
    expect(await find('ghcr.io', config)).toEqual({ user: 'me', password: 'a' })
  })

  it('is an error when its helper fails, is not there or has a path for a name', async () => {
    helper('broken', 'echo locked >&2; exit 2')
    await expect(find('ghcr.io', { credsStore: 'broken' })).rejects.toMatchObject({
      message: 'docker-credential-broken has no login for ghcr.io',
      cause: { message: 'locked' },
    })
    await expect(find('ghcr.io', { credsStore: 'none-such' })).rejects.toThrow('docker-credential-none-such')
    await expect(find('ghcr.io', { credsStore: '../../bin/sh' })).rejects.toThrow('cannot be')
  })
})
