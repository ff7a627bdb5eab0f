import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { buildxPlugin, ensureBaseImage } from '@slipway/testkit'

const bundle = resolve(import.meta.dirname, '../../dist/build-and-push-ecr/index.js')

/** What the measurements share: a folder, a docker that is logged in, the bundle as the runner starts it. */
export function makeWorld(aws) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  const host = new URL(aws.world.endpoint).host
  const config = join(folder, 'docker')
  const docker = (...args) =>
    run('docker', args, { ...process.env, DOCKER_CONFIG: config, DOCKER_BUILDKIT: '0' })
  return {
    aws,
    folder,
    host,
    docker,
    /** The engine's classic builder and, where the project has made its plugin, buildx. */
    builders() {
      const classic = { name: 'classic', env: { DOCKER_BUILDKIT: '0' } }
      if (!existsSync(buildxPlugin)) return [classic]
      const folderOf = join(folder, 'buildx')
      mkdirSync(join(folderOf, 'cli-plugins'), { recursive: true })
      writeFileSync(join(folderOf, 'config.json'), readFileSync(join(config, 'config.json')))
      symlinkSync(buildxPlugin, join(folderOf, 'cli-plugins/docker-buildx'))
      return [classic, { name: 'buildx', env: { DOCKER_CONFIG: folderOf, DOCKER_BUILDKIT: '1' } }]
    },
    dockerBy: (builder, ...args) =>
      run('docker', args, { ...process.env, DOCKER_CONFIG: config, ...builder.env }),
    async time(work) {
      const started = performance.now()
      await work()
      return performance.now() - started
    },
    /** Logs docker in; its builds and pushes are the peer's. */
    async login() {
      const { authorizationData = [] } = await ask(aws, new GetAuthorizationTokenCommand({}))
      mkdirSync(config, { recursive: true })
      const auths = { [host]: { auth: authorizationData[0].authorizationToken } }
      writeFileSync(join(config, 'config.json'), JSON.stringify({ auths }))
    },
    /** Runs the bundle as a step; times the whole process. */
    async step(inputs, workspace = folder, more = {}) {
      const output = join(folder, 'output')
      for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '')
      const env = {
        PATH: process.env.PATH,
        HOME: folder,
        ...aws.environment,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STATE: join(folder, 'state'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_SHA: '0'.repeat(40),
        GITHUB_REPOSITORY: 'octo-org/orders',
        GITHUB_SERVER_URL: 'https://github.com',
        RUNNER_TEMP: folder,
        ...more,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      }
      const started = performance.now()
      const log = await run(process.execPath, [bundle], env)
      const ms = performance.now() - started
      return { ms, log, outcome: /outcome<<(\S+)\r?\n(\S+)/.exec(readFileSync(output, 'utf8'))?.[2] }
    },
    /** Takes this registry's names off the engine's images; those without another one go. */
    async removeImages() {
      const listing = await docker('images', '--format', '{{.Repository}} {{.Tag}} {{.ID}}')
      const images = listing.split('\n').map((line) => line.split(' '))
      const ours = images.filter(([repository]) => repository.startsWith(`${host}/`))
      const names = ours.map(([repository, tag, id]) => (tag === '<none>' ? id : `${repository}:${tag}`))
      if (names.length > 0) await docker('rmi', '--force', ...new Set(names))
    },
    async removeAll() {
      await this.removeImages()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function createRepositories(aws) {
  for (const repositoryName of ['orders', 'plain', 'base']) {
    await ask(aws, new CreateRepositoryCommand({ repositoryName }))
  }
}

/** A base image in the registry, so that its digest can be asked for. @returns its reference */
export async function pushBase(world) {
  await world.login()
  const reference = `${world.host}/base:1`
  await world.docker('tag', ensureBaseImage(), reference)
  await world.docker('push', '--quiet', reference)
  return reference
}

/** An image of one layer that does not compress, in the registry and nowhere else. @returns its reference */
export async function pushImage(world, bytes) {
  const reference = `${world.host}/orders:image`
  const content = join(world.folder, 'content')
  const archive = join(world.folder, 'content.tar')
  writeFileSync(content, randomBytes(bytes))
  await run('tar', ['-C', world.folder, '-cf', archive, 'content'], process.env)
  await world.docker('import', archive, reference)
  await world.docker('push', '--quiet', reference)
  await world.docker('rmi', reference)
  for (const file of [content, archive]) rmSync(file)
  return reference
}

/** A context of so many files, of bytes that do not compress. @returns its path */
export function makeSource(world, base, { files, bytes }) {
  const folder = mkdtempSync(join(world.folder, 'source-'))
  writeFileSync(join(folder, 'Dockerfile'), `FROM ${base}\nCOPY . /app\n`)
  for (let index = 0; index < files; index++) {
    const file = join(folder, `folder-${index % 50}`, `file-${index}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(Math.floor(bytes / files)))
  }
  return folder
}

export function touchSource(folder, text) {
  writeFileSync(join(folder, 'changed'), text)
}

async function ask(aws, command) {
  const { endpoint, region } = aws.world
  const client = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
  try {
    return await client.send(command)
  } finally {
    client.destroy()
  }
}

/** Not synchronously: the registry is in this process. */
function run(program, args, env) {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? done(output) : reject(new Error(`${program} ${args[0]} failed:\n${output}`)),
    )
  })
}
