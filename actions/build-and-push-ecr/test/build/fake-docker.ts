import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../world.js'

export interface SpiedDocker {
  /** A PATH whose `docker` writes down how it is called, then is the real one. */
  readonly path: string
  /** The arguments of every call, in order, one call an entry. */
  calls(): readonly string[]
  /** The config.json that the calls with a configuration of their own had, as text. */
  configs(): readonly string[]
  /** Where those configurations were. */
  configFolders(): readonly string[]
}

/** A `docker` between the action and the real one. */
export function spyOnDocker(): SpiedDocker {
  const bin = folder()
  const real = execFileSync('which', ['docker'], { encoding: 'utf8' }).trim()
  const script = [
    '#!/bin/sh',
    `printf '%s ' "$@" >> '${bin}/calls'; echo >> '${bin}/calls'`,
    'if [ -n "$DOCKER_CONFIG" ]; then',
    `  echo "$DOCKER_CONFIG" >> '${bin}/folders'`,
    `  cat "$DOCKER_CONFIG/config.json" > '${bin}/config.'$$ 2>/dev/null`,
    'fi',
    `exec '${real}' "$@"`,
    '',
  ].join('\n')
  writeFileSync(join(bin, 'docker'), script)
  chmodSync(join(bin, 'docker'), 0o755)
  const lines = (name: string): readonly string[] =>
    existsSync(join(bin, name)) ? readFileSync(join(bin, name), 'utf8').trim().split('\n') : []
  return {
    path: `${bin}:${process.env.PATH ?? ''}`,
    calls: () => lines('calls'),
    configFolders: () => [...new Set(lines('folders'))],
    configs: () =>
      readdirSync(bin)
        .filter((name) => name.startsWith('config.'))
        .map((name) => readFileSync(join(bin, name), 'utf8')),
  }
}
