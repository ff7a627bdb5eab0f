import { asError, type Clock, type Programs } from '@slipway/action-kit'
import { runBuild } from '../../src/build/run-build.js'
import { keepLog } from './progress/printed-log.js'

/** A clock that is put forward by hand: whoever sleeps meanwhile wakes up. */
function handClock(): Clock & { forward(ms: number): Promise<void> } {
  let now = 0
  let wake: (() => void) | undefined
  return {
    now: () => now,
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        wake = resolve
        signal?.addEventListener('abort', () => reject(asError(signal.reason)))
      }),
    async forward(ms) {
      now += ms
      wake?.()
      // What woke up goes to sleep again.
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

it('a build that says nothing for half a minute is said to be alive, one that talks is not', async () => {
  const clock = handClock()
  const kept = keepLog()
  const programs: Programs = {
    ask: () => Promise.reject(new Error('not asked for')),
    async run(_program, _args, { onLine } = {}) {
      const say = (line: string): void => onLine?.(line, 'stdout')
      say('Step 1/1 : RUN make')
      await clock.forward(30_000)
      say('one')
      await clock.forward(29_000)
      say('two')
      await clock.forward(1_000)
      await clock.forward(30_000)
      return { exitCode: 0, signal: null, stdout: '', stderr: '' }
    },
  }
  const run = await runBuild(
    { clock, log: kept.log, programs },
    {
      program: 'docker',
      args: [],
      env: {},
      format: 'classic',
      what: 'the build',
      dockerfile: { name: 'Dockerfile', text: undefined },
    },
  )
  expect(kept.lines()).toEqual([
    'Still at the build: [1/1] RUN make, for 30 s (30 s)',
    '[+] [1/1] RUN make',
    'one',
    'two',
    'Still at the build: [1/1] RUN make, for 1 min 30 s (1 min 30 s)',
    '[-]',
    '  90.0s  [1/1] RUN make',
  ])
  expect(run.steps).toEqual([{ name: '[1/1] RUN make', tookMs: 90_000, state: 'done' }])
})
