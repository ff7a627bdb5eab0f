import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildxPlugin, startBuildKit } from '@slipway/testkit'

export interface Runners {
  /** For the environment of jobs. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/**
 * What builds where jobs run on processors of two kinds and this machine is of one: the Docker of every job has buildx,
 * with a BuildKit of its own, which puts an image together for any processor as long as no program of it has to run.
 */
export async function startRunners(): Promise<Runners> {
  const buildkit = await startBuildKit()
  const config = mkdtempSync(join(tmpdir(), 'slipway-runners-'))
  mkdirSync(join(config, 'cli-plugins'))
  symlinkSync(buildxPlugin, join(config, 'cli-plugins/docker-buildx'))
  const env = { DOCKER_CONFIG: config }
  const create = ['buildx', 'create', '--use', '--name', 'runner', '--driver', 'remote', buildkit.endpoint]
  execFileSync('docker', create, { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' })
  return {
    env,
    async close() {
      await buildkit.stop()
      rmSync(config, { recursive: true })
    },
  }
}
