import { cpSync } from 'node:fs'
import { delimiter } from 'node:path'
import type { Follower } from './follower.js'
import { recorder } from './recorders.js'

/**
 * Follows pytest, however it is started (pip, uv, poetry, nox, make): every pytest reads PYTEST_ADDOPTS. What does not
 * give it on is not followed: tox, unless its configuration passes PYTEST_ADDOPTS, PYTHONPATH and SLIPWAY_*, and a
 * Python that was told to ignore its environment. `python -m unittest` has no such door.
 * Source: https://docs.pytest.org/en/stable/reference/reference.html#environment-variables
 */
export const pythonFollower: Follower = {
  name: 'pytest',
  prepare({ env, context }) {
    // A copy: Python puts what it compiled beside the source, and must find nothing else of ours on its path.
    const plugin = context.temporary.directory('pytest')
    cpSync(recorder('python'), plugin, { recursive: true, filter: (path) => !path.endsWith('__pycache__') })
    return Promise.resolve({
      environment: {
        PYTEST_ADDOPTS: beside(env.PYTEST_ADDOPTS, ' ', '-p slipway_recorder'),
        PYTHONPATH: beside(plugin, delimiter, env.PYTHONPATH),
        SLIPWAY_CHOOSE_FILES: recorder('choose-files.cjs'),
      },
    })
  },
}

/** Two values in one variable. An empty part of PYTHONPATH would be the current folder. */
function beside(first: string | undefined, separator: string, second: string | undefined): string {
  return [first, second].filter(Boolean).join(separator)
}
