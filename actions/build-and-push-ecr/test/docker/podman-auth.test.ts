import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renewPodmanAuth, writePodmanAuth } from '../../src/docker/podman-auth.js'

const auth = { host: 'registry.example', user: 'AWS', password: 'secret' }
const encoded = { auth: Buffer.from('AWS:secret').toString('base64') }

describe("the step's logins for Podman", () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-podman-auth-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  it("are those of the user's Docker and Podman, and its own, which no helper outweighs", () => {
    const docker = {
      auths: { 'ghcr.io': { auth: 'docker' } },
      credHelpers: { [auth.host]: 'ecr-login', other: 'x' },
    }
    const podman = { auths: { 'quay.io': { auth: 'podman' }, [auth.host]: { auth: 'old' } } }
    mkdirSync(join(folder, 'docker'))
    writeFileSync(join(folder, 'docker/config.json'), JSON.stringify(docker))
    writeFileSync(join(folder, 'podman.json'), JSON.stringify(podman))
    const env = { DOCKER_CONFIG: join(folder, 'docker'), REGISTRY_AUTH_FILE: join(folder, 'podman.json') }
    const file = writePodmanAuth(folder, env, [auth])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      auths: { 'ghcr.io': { auth: 'docker' }, 'quay.io': { auth: 'podman' }, [auth.host]: encoded },
      credHelpers: { other: 'x' },
    })
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('are made where there are none, and renewed', () => {
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder }
    const file = writePodmanAuth(folder, env, [])
    renewPodmanAuth(file, auth)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ auths: { [auth.host]: encoded } })
  })
})
