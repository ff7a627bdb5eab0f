import { existsSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { handSecrets, takesEnvironmentSecrets } from '../../src/build/build-secrets.js'
import { childEnvironment } from '../../src/build/child-environment.js'
import type { BuildSecret } from '../../src/build/request.js'
import { buildxBuilder, engineBuilder } from './requests.js'
import { stepContext, type StepContext } from './step-context.js'

const secrets: readonly BuildSecret[] = [
  { id: 'a', from: 'value', value: 'hunter2\nsecond line' },
  { id: 'b', from: 'environment', name: 'FISH' },
  { id: 'c', from: 'file', path: '/keys/of "me", mine' },
]

describe('secrets of a build', () => {
  let step: StepContext
  beforeEach(() => (step = stepContext({ FISH: 'swordfish' })))
  afterEach(() => step.end())

  it("are in the client's environment, and neither in its arguments nor on disk", () => {
    const { args, env } = handSecrets(secrets, true, step)
    expect(args).toEqual([
      '--secret',
      'id=a,env=SLIPWAY_BUILD_SECRET_0',
      '--secret',
      'id=b,env=SLIPWAY_BUILD_SECRET_1',
      '--secret',
      'id=c,"src=/keys/of ""me"", mine"',
    ])
    expect(env).toEqual({
      SLIPWAY_BUILD_SECRET_0: 'hunter2\nsecond line',
      SLIPWAY_BUILD_SECRET_1: 'swordfish',
    })
  })

  it('are in files of this user alone where the client takes none from its environment, and are removed', () => {
    const handed = handSecrets(secrets, false, step)
    const { args, env } = handed
    const [first = '', second = '', third = ''] = args.flatMap(
      (arg) => /^id=\w,src=(.*)$/.exec(arg)?.[1] ?? [],
    )
    // What a builder leaves is known by this folder: the user's own files are linked there.
    expect([first, second, third].map(dirname)).toEqual([handed.folder, handed.folder, handed.folder])
    expect(readlinkSync(third)).toBe('/keys/of "me", mine')
    expect(env).toEqual({})
    expect(readFileSync(first, 'utf8')).toBe('hunter2\nsecond line')
    expect(readFileSync(second, 'utf8')).toBe('swordfish')
    expect(statSync(first).mode & 0o777).toBe(0o600)
    handed.remove()
    expect([existsSync(first), existsSync(second)]).toEqual([false, false])
  })

  it('are masked line by line, and their short lines, which could stand anywhere, are not', () => {
    const masked: string[] = []
    handSecrets(
      [{ id: 'a', from: 'value', value: '{\n  "key": "hunter2"\r\n}\n' }, ...secrets.slice(1)],
      true,
      { ...step, maskSecret: (line) => void masked.push(line) },
    )
    expect(masked).toEqual(['  "key": "hunter2"', 'swordfish'])
  })

  it('of a variable that is not set are an error that names it', () => {
    const missing: BuildSecret = { id: 'b', from: 'environment', name: 'SLIPWAY_NOT_SET' }
    expect(() => handSecrets([missing], true, step)).toThrow('SLIPWAY_NOT_SET is not set')
  })

  it.each([
    [buildxBuilder('docker', 'v0.8'), true],
    [engineBuilder('engine-buildkit', '20.10.24+dfsg1'), true],
    [engineBuilder('engine-buildkit', '19.03.15'), false],
  ])('%o takes them from its environment: %s', (builder, expected) => {
    expect(takesEnvironmentSecrets(builder)).toBe(expected)
  })

  it("never reach a program by the step's own variables", () => {
    const env = childEnvironment(
      { INPUT_SECRETS: 'a=hunter2', STATE_x: '1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't', PATH: '/bin' },
      { ACTIONS_RUNTIME_TOKEN: 'for the cache', DOCKER_BUILDKIT: '1' },
    )
    expect(env).toEqual({ PATH: '/bin', ACTIONS_RUNTIME_TOKEN: 'for the cache', DOCKER_BUILDKIT: '1' })
  })
})
