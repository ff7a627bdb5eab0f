import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startBuildKit, type BuildKitServer } from '@slipway/testkit'
import {
  buildAndPush,
  createRepository,
  digestsOf,
  dockerfile,
  folder,
  removeAll,
  tinyImage,
  withBuildx,
} from './world.js'

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()

/** A Git repository over plain HTTP, as any web server has it. */
async function serveRepository(
  files: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => void }> {
  const source = folder(files)
  git(source, 'init', '--quiet', '--initial-branch', 'main')
  git(source, 'add', '.')
  git(source, 'commit', '--quiet', '--message', 'first')
  const served = folder()
  git(served, 'clone', '--quiet', '--bare', source, 'orders.git')
  git(join(served, 'orders.git'), 'update-server-info')
  const server = createServer((request, response) => {
    const path = join(served, new URL(request.url ?? '/', 'http://host').pathname)
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true
    response.writeHead(isThere ? 200 : 404).end(isThere ? readFileSync(path) : '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  return { url: `http://127.0.0.1:${port}/orders.git`, close: () => void server.close() }
}

describeWith('buildkitd', 'a context that the builder fetches', () => {
  let buildkit: BuildKitServer
  let aws: LocalAws
  beforeAll(async () => {
    buildkit = await startBuildKit()
    aws = await startLocalAws()
    await createRepository(aws)
  }, 60_000)
  afterAll(async () => {
    await buildkit.stop()
    removeAll(aws)
    await aws.stop()
  })

  it('is a folder of a branch of a Git repository; it is built each time, since it can change', async () => {
    const repository = await serveRepository({
      'api/docker/Dockerfile': 'FROM scratch\nCOPY content /\n',
      'api/content': 'git',
    })
    try {
      for (const tags of ['v1', 'v2']) {
        const result = await buildAndPush(aws, {
          inputs: {
            context: `${repository.url}#main:api`,
            file: 'docker/Dockerfile',
            'buildkit-endpoint': buildkit.endpoint,
            tags,
          },
          env: withBuildx(),
        })
        expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' }, left: [] })
        expect(await digestsOf(aws, tags)).toEqual([result.outputs.digest])
      }
    } finally {
      repository.close()
    }
  })

  it('is not there: the error says so', async () => {
    const repository = await serveRepository(tinyImage('missing'))
    try {
      const context = `${repository.url}#nowhere`
      const inputs = { context, 'buildkit-endpoint': buildkit.endpoint }
      const result = await buildAndPush(aws, { inputs, env: withBuildx() })
      expect(result).toMatchObject({ exitCode: 1, left: [] })
      expect(result.annotations[0]?.message).toContain('nowhere')
    } finally {
      repository.close()
    }
  })
})

describeWith('buildx', "the job's SSH agent", () => {
  it('serves RUN --mount=type=ssh where the input asks for it, and only there', async () => {
    const keys = folder()
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'deploy-key', '-f', join(keys, 'key')])
    const socket = join(keys, 'agent')
    const agent: ChildProcess = spawn('ssh-agent', ['-D', '-a', socket], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (agent.stdout !== null) await once(agent.stdout, 'data')
    const aws = await startLocalAws()
    try {
      execFileSync('ssh-add', ['-q', join(keys, 'key')], { env: { ...process.env, SSH_AUTH_SOCK: socket } })
      await createRepository(aws)
      const check = `node -e 'if (!require("fs").statSync(process.env.SSH_AUTH_SOCK).isSocket()) process.exit(3)'`
      // What succeeded in an earlier run of the tests must not come out of the engine's cache.
      const workspace = folder({ Dockerfile: dockerfile(randomUUID(), `RUN --mount=type=ssh ${check}`) })
      const env = { ...withBuildx(), SSH_AUTH_SOCK: socket }
      const without = await buildAndPush(aws, { workspace, inputs: { tags: 'v0' }, env })
      expect(without).toMatchObject({ exitCode: 1, outputs: { outcome: 'build-failed' } })
      const result = await buildAndPush(aws, { workspace, inputs: { tags: 'v1', ssh: 'default' }, env })
      expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' }, left: [] })
    } finally {
      agent.kill()
      removeAll(aws)
      await aws.stop()
    }
  })
})
