import type { ProgramAnswer } from '@slipway/action-kit'
import type { BuilderWish } from '../../src/builder/builder.js'
import type { Probe } from '../../src/builder/docker-probe.js'

/** A docker that answers calls which start like these, and fails at everything else. Nothing else is on PATH. */
export function docker(answers: Readonly<Record<string, Partial<ProgramAnswer>>>): Probe {
  return {
    env: {},
    programs: {
      run: () => Promise.reject(new Error('not asked for')),
      ask: (program, args) => {
        const found = Object.entries(answers).find(([start]) => args.join(' ').startsWith(start))
        const exitCode = program !== 'docker' ? 127 : found === undefined ? 1 : 0
        return Promise.resolve({ exitCode, stdout: '', stderr: '', ...found?.[1] })
      },
    },
  }
}

/** A wish for nothing in particular. */
export function wish(wanted: Partial<BuilderWish> = {}): BuilderWish {
  return {
    builder: undefined,
    endpoint: undefined,
    certificates: undefined,
    needs: new Map(),
    wants: new Set(),
    platforms: [],
    registryHost: undefined,
    ...wanted,
  }
}
