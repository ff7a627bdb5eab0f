import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { folder } from '../world.js'
import { readVariables, splitList, type SeenProcess } from './processes.js'

export interface SpiedProgram {
  /** The folder to put before all others on PATH; what it holds is not the step's. */
  readonly bin: string
  /** Every call. */
  calls(): readonly SeenProcess[]
  /** The logins that the calls had at hand, as text. */
  logins(): readonly string[]
  /** The files with those logins. */
  loginFiles(): readonly string[]
}

/**
 * A program that writes down how it is called, then is the real one: what lives too shortly to be seen is seen here. It
 * starts nothing itself, which would be one more process with its environment.
 */
export function spyOnProgram(real: string): SpiedProgram {
  const bin = folder()
  const script = [
    '#!/bin/bash',
    `printf '%s\\0' "\${0##*/}" "$@" > '${bin}'/argv.$$`,
    'mapfile -d "" -t environment < /proc/$$/environ',
    `printf '%s\\0' "\${environment[@]}" > '${bin}'/environment.$$`,
    'for file in "$DOCKER_CONFIG/config.json" "$REGISTRY_AUTH_FILE"; do',
    '  [ -f "$file" ] || continue',
    `  echo "$file" >> '${bin}'/files`,
    `  mapfile -t lines < "$file"; printf '%s\\n' "\${lines[@]}" > '${bin}'/login.$$."\${file##*/}"`,
    'done',
    `exec '${real}' "$@"`,
    '',
  ].join('\n')
  writeFileSync(join(bin, basename(real)), script)
  chmodSync(join(bin, basename(real)), 0o755)
  const named = (start: string): readonly string[] =>
    readdirSync(bin).filter((name) => name.startsWith(start))
  const read = (name: string): string => readFileSync(join(bin, name), 'utf8')
  return {
    bin,
    calls: () =>
      named('argv.').map((name) => ({
        argv: splitList(read(name)),
        environment: readVariables(splitList(read(name.replace('argv', 'environment')))),
      })),
    logins: () => named('login.').map(read),
    loginFiles: () => (existsSync(join(bin, 'files')) ? [...new Set(read('files').trim().split('\n'))] : []),
  }
}
