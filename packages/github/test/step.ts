// What a step would do with GitHub, bundled by a test as the actions are. What came of it, it writes to RESULT.
import { writeFileSync } from 'node:fs'
import { realClock } from '@slipway/action-kit'
import { createRunnerLog } from '../../action-kit/src/log.js'
import { createPrograms } from '../../action-kit/src/programs.js'
import { createTemporaryFiles } from '../../action-kit/src/temporary-files.js'
import { openCache, openGitHub, readEvent } from '../src/index.js'

export type Call =
  | readonly ['save', key: string, text: string]
  | readonly ['restore', key: string, ...prefixes: string[]]
  | readonly ['check-run', name: string]

async function main(): Promise<void> {
  const calls = JSON.parse(process.argv[2] ?? '[]') as Call[]
  const { signal } = new AbortController()
  const context = {
    env: process.env,
    log: createRunnerLog(),
    signal,
    clock: realClock,
    workspace: process.cwd(),
    programs: createPrograms(signal),
    temporary: createTemporaryFiles(process.env.RUNNER_TEMP, () => undefined),
  }
  const cache = openCache(context)
  const answer = async (call: Call): Promise<unknown> => {
    switch (call[0]) {
      case 'save':
        return cache.save(call[1], call[2])
      case 'restore':
        return cache.restore(call[1], call.slice(2))
      case 'check-run': {
        const github = openGitHub({ token: process.env.TOKEN, event: await readEvent(), context })
        const check = {
          name: call[1],
          conclusion: 'success',
          title: 'ok',
          sections: [],
          annotations: [],
        } as const
        return github.createCheckRun(check)
      }
    }
  }
  const results = await Promise.all(calls.map(answer))
  writeFileSync(process.env.RESULT ?? '', JSON.stringify(results.map((result) => result ?? null)))
}

void main()
