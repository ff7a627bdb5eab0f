import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that serves S3, run for the tests. */
export interface S3Process {
  /** How an SDK client reaches it. */
  readonly connection: {
    readonly region: string
    readonly endpoint: string
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  }
  /** Where its data lies; removed when it stops. */
  readonly folder: string
  stop(): Promise<void>
}

export interface S3Program {
  readonly program: string
  /** How many ports it listens on; the first is S3's. */
  readonly ports: number
  readonly region: string
  readonly credentials: S3Process['connection']['credentials']
  arguments(ports: readonly number[], folder: string): readonly string[]
  /** Files that it leaves outside of the folder. */
  litter?(ports: readonly number[]): readonly string[]
}

const attempts = 3
const startMs = 20_000

/**
 * Starts the program and waits until it answers. The ports are the kernel's, but free only until somebody else takes
 * one: then it is started anew.
 */
export async function startS3Process(what: S3Program): Promise<S3Process> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(what)
    } catch (error) {
      if (attempt === attempts) throw error
    }
  }
}

async function start(what: S3Program): Promise<S3Process> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-s3-'))
  const ports = await freePorts(what.ports)
  const child = spawn(what.program, [...what.arguments(ports, folder)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)))
  }
  const life = { isOver: false }
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      life.isOver = true
      resolve()
    }
    child.once('close', end).once('error', end)
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
    for (const path of [folder, ...(what.litter?.(ports) ?? [])])
      rmSync(path, { recursive: true, force: true })
  }
  const endpoint = `http://127.0.0.1:${String(ports[0])}`
  const deadline = Date.now() + startMs
  while (!(await answers(endpoint))) {
    if (life.isOver || Date.now() > deadline) {
      await stop()
      throw new Error(`${what.program} did not come up: ${said}`)
    }
    await sleep(50)
  }
  return { connection: { region: what.region, endpoint, credentials: what.credentials }, folder, stop }
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    await (await fetch(endpoint)).arrayBuffer()
    return true
  } catch {
    return false
  }
}

/** Different ports, all of them free at the same time. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer()
          server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
