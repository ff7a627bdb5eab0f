import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'

/** The project's own buildx, which `.ci/run` makes by scripts/buildx.mjs: a plugin for the cli-plugins of a DOCKER_CONFIG. */
export const buildxPlugin = join(root, '.slipway/bin/docker-buildx')

/** The project's own BuildKit, which `.ci/run` makes by scripts/buildkit.mjs. */
export const buildkitd = join(root, '.slipway/bin/buildkitd')

/** The project's own versitygw, an S3 over a folder, which `.ci/run` makes by scripts/versitygw.mjs. */
export const versitygw = join(root, '.slipway/bin/versitygw')

/** An emulator with CloudFormation, in an environment of its own, which `.ci/run` makes. */
export const ministack = join(root, '.slipway/ministack/bin/ministack')

/** What some tests need beyond Node, and how to see that it is there. `.ci/run` installs all of it. */
const requirements = {
  docker: () => execFileSync('docker', ['info', '--format', '{{.ServerVersion}}'], { stdio: 'pipe' }),
  buildx: () => execFileSync(buildxPlugin, ['version'], { stdio: 'pipe' }),
  buildkitd: () => execFileSync(buildkitd, ['--version'], { stdio: 'pipe' }),
  podman: () => execFileSync('podman', ['--version'], { stdio: 'pipe' }),
  buildah: () => execFileSync('buildah', ['--version'], { stdio: 'pipe' }),
  'docker-registry': () => execFileSync('docker-registry', ['--version'], { stdio: 'pipe' }),
  moto: () => execFileSync(pythonTool('moto_server'), ['--help'], { stdio: 'pipe' }),
  versitygw: () => execFileSync(versitygw, ['--version'], { stdio: 'pipe' }),
  seaweedfs: () => execFileSync(pythonTool('weed'), ['version'], { stdio: 'pipe' }),
  awscli: () => execFileSync(pythonTool('aws'), ['--version'], { stdio: 'pipe' }),
  s5cmd: () => execFileSync(pythonTool('s5cmd'), ['version'], { stdio: 'pipe' }),
  'cfn-lint': () => execFileSync(pythonTool('cfn-lint'), ['--version'], { stdio: 'pipe' }),
  act: () => execFileSync(pythonTool('act'), ['--version'], { stdio: 'pipe' }),
  zizmor: () => execFileSync(pythonTool('zizmor'), ['--version'], { stdio: 'pipe' }),
  // It has no --version.
  ministack: () => accessSync(ministack, constants.X_OK),
  botocore: () => execFileSync(pythonTool('python'), ['-c', 'import botocore'], { stdio: 'pipe' }),
  chromium: () => execFileSync('chromium', ['--version'], { stdio: 'pipe' }),
  pytest: () => execFileSync(pythonTool('pytest'), ['--version'], { stdio: 'pipe' }),
  maven: () => execFileSync('mvn', ['--version'], { stdio: 'pipe' }),
  gradle: () => execFileSync('gradle', ['--version'], { stdio: 'pipe' }),
  go: () => execFileSync('go', ['version'], { stdio: 'pipe' }),
  cargo: () => execFileSync('cargo', ['--version'], { stdio: 'pipe' }),
} as const

export type Requirement = keyof typeof requirements

/** A program of the project's own Python environment, which `.ci/run` makes from scripts/requirements.txt. */
export function pythonTool(name: string): string {
  return join(root, '.slipway/venv/bin', name)
}

/**
 * `describe` for tests that need something beyond Node. Where it is missing they are skipped and the reason printed;
 * under SLIPWAY_REQUIRE_ALL=1 that is a failure.
 */
export function describeWith(requirement: Requirement, name: string, tests: () => void): void {
  const missing = whyMissing(requirement)
  if (missing === undefined) {
    describe(name, tests)
  } else if (process.env.SLIPWAY_REQUIRE_ALL === '1') {
    describe(name, () => {
      it(`has ${requirement}`, () => {
        throw new Error(missing)
      })
    })
  } else {
    process.stderr.write(`Skipped: ${name}: ${missing}\n`)
    describe.skip(`${name} (needs ${requirement})`, tests)
  }
}

function whyMissing(requirement: Requirement): string | undefined {
  try {
    requirements[requirement]()
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return `${requirement} is not available here (${reason})`
  }
}
