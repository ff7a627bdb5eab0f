import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Requirement, startBuildKit } from '@slipway/testkit'
import { hasOldClient, oldClient } from '../build/old-client.js'
import { folder, withBuildx } from '../world.js'

/** A builder as a step meets it. */
export interface BuilderAtHand {
  /** The path of its client. */
  readonly program: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Where it keeps what it makes, or what it knows of that. */
  readonly folders: readonly string[]
  readonly stop: () => Promise<void>
}

export interface BuilderKind {
  readonly name: string
  readonly needs: Requirement
  /** Programs that are handed a secret by `--secret id=...,env=...`; none where secrets go in files, or nowhere. */
  readonly handedTo: readonly string[]
  readonly takesSecrets: boolean
  readonly start: () => Promise<BuilderAtHand>
}

const plain = { inputs: {}, env: {}, folders: [], stop: () => Promise.resolve() }

export const builders: readonly BuilderKind[] = [
  {
    name: 'the classic builder',
    needs: 'docker',
    handedTo: [],
    takesSecrets: false,
    start: () => Promise.resolve({ ...plain, program: which('docker'), folders: booksOfEngine() }),
  },
  ...(hasOldClient
    ? [
        {
          name: "the engine's BuildKit",
          needs: 'docker' as const,
          handedTo: ['docker'],
          takesSecrets: true,
          start: () => Promise.resolve({ ...plain, program: oldClient, folders: booksOfEngine() }),
        },
      ]
    : []),
  {
    name: 'buildx',
    needs: 'buildx',
    handedTo: ['docker', 'docker-buildx'],
    takesSecrets: true,
    start: () =>
      Promise.resolve({
        ...plain,
        program: which('docker'),
        env: withBuildx(),
        folders: booksOfEngine(),
      }),
  },
  {
    name: 'a remote BuildKit',
    needs: 'buildkitd',
    handedTo: ['docker', 'docker-buildx'],
    takesSecrets: true,
    async start() {
      const buildKit = await startBuildKit()
      return {
        program: which('docker'),
        inputs: { 'buildkit-endpoint': buildKit.endpoint },
        env: withBuildx(),
        folders: [buildKit.endpoint.replace(/^unix:\/\/(.*)\/[^/]+$/, '$1')],
        stop: () => buildKit.stop(),
      }
    },
  },
  ...(['podman', 'buildah'] as const).map((name) => ({
    name,
    needs: name,
    handedTo: [],
    takesSecrets: true,
    start: () =>
      Promise.resolve({ ...plain, program: which(name), inputs: { builder: name }, ...ownStore() }),
  })),
]

/** The path of a program. */
export function which(program: string): string {
  return execFileSync('which', [program], { encoding: 'utf8' }).trim()
}

/** What the engine writes down of images, builds and containers; the layers are searched in the registry. */
function booksOfEngine(): readonly string[] {
  const format = ['info', '--format', '{{.DockerRootDir}}']
  const root = execFileSync('docker', format, { encoding: 'utf8' }).trim()
  return ['image', 'buildkit', 'containers', 'tmp'].map((name) => join(root, name))
}

/** A store of the test's own for Podman and Buildah, and no cgroups, which not every machine gives away. */
export function ownStore(): Pick<BuilderAtHand, 'env' | 'folders'> {
  const root = folder()
  const storage = `[storage]\ndriver = "vfs"\ngraphroot = "${root}/graph"\nrunroot = "${root}/run"\n`
  writeFileSync(join(root, 'storage.conf'), storage)
  const env = { CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'), BUILDAH_ISOLATION: 'chroot' }
  return { env, folders: [root] }
}
