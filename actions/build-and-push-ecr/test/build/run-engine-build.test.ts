import { realClock, type Programs } from '@slipway/action-kit'
import { runEngineBuild } from '../../src/build/run-engine-build.js'
import type { BuildRun } from '../../src/build/run-build.js'
import { keepLog, type PrintedLog } from './progress/printed-log.js'

// What the engine 20.10 prints when an image is removed between its two questions.
const lostImage = `unable to find image "sha256:${'6a'.repeat(32)}"`

/** A docker whose first builds end with these words on stderr, and all further ones well. */
async function build(
  ...ends: readonly string[]
): Promise<{ readonly ended: BuildRun; readonly builds: number; readonly kept: PrintedLog }> {
  const kept = keepLog()
  let builds = 0
  const programs: Programs = {
    ask: () => Promise.reject(new Error('not asked for')),
    run(_program, _args, { onLine } = {}) {
      const error = ends[builds++]
      onLine?.('Step 1/2 : FROM scratch', 'stdout')
      onLine?.(' ---> ', 'stdout')
      onLine?.('Step 2/2 : COPY content /', 'stdout')
      if (error !== undefined) onLine?.(error, 'stderr')
      return Promise.resolve({ exitCode: error === undefined ? 0 : 1, signal: null, stdout: '', stderr: '' })
    },
  }
  const ended = await runEngineBuild(
    { clock: realClock, log: kept.log, programs },
    {
      program: 'docker',
      args: ['build', '.'],
      env: {},
      format: 'classic',
      what: 'the build',
      dockerfile: { name: 'Dockerfile', text: undefined },
    },
  )
  return { ended, builds, kept }
}

it('builds again when an image was removed while the classic builder looked for cached layers', async () => {
  const { ended, builds, kept } = await build(lostImage, lostImage)
  expect(ended.exitCode).toBe(0)
  expect(builds).toBe(3)
  expect(kept.text()).toContain(`(${lostImage}): building again`)
})

it('leaves a build as it failed after five', async () => {
  const { ended, builds } = await build(...Array.from({ length: 9 }, () => lostImage))
  expect(ended.exitCode).toBe(1)
  expect(ended.failure().reason).toBe(lostImage)
  expect(builds).toBe(5)
})

it('builds once where an instruction failed, whatever that says', async () => {
  const reason = `COPY failed: ${lostImage}`
  const { ended, builds } = await build(reason)
  expect(ended.exitCode).toBe(1)
  expect(builds).toBe(1)
})
