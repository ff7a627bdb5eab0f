import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Clock } from '@slipway/action-kit'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Lays an init script where every Gradle of this user looks for them; no variable names one, and the command is the
 * user's own. Other builds load it too: it does nothing but in those that were given this folder. What a killed step has
 * left there does nothing any more, and is removed a day later.
 * Source: https://docs.gradle.org/current/userguide/init_scripts.html#sec:using_an_init_script
 * @param folder what the script exchanges files with; absolute
 * @param script what is applied; absolute
 * @returns what removes it again
 */
export function layInitScript(
  { folder, script }: { readonly folder: string; readonly script: string },
  env: Readonly<NodeJS.ProcessEnv>,
  clock: Clock,
): () => void {
  const scripts = join(gradleUserHome(env), 'init.d')
  const made = mkdirSync(scripts, { recursive: true })
  removeLeftOvers(scripts, clock)
  const path = join(scripts, `slipway-${randomUUID()}.gradle`)
  writeFileSync(
    path,
    `// Of Slipway's run-tests, for one step. Without that step it does nothing, and may be deleted.
if ((System.getProperty('slipway.gradle') ?: System.getenv('SLIPWAY_GRADLE')) == ${quote(folder)}) {
  apply from: ${quote(script)}
}
`,
  )
  return () => {
    rmSync(path, { force: true })
    for (let at = scripts; made !== undefined && at.startsWith(made); at = dirname(at)) {
      if (!existsSync(at) || readdirSync(at).length > 0) return
      rmdirSync(at)
    }
  }
}

/** `gradle --gradle-user-home` is not seen here. */
function gradleUserHome(env: Readonly<NodeJS.ProcessEnv>): string {
  const option = /-Dgradle\.user\.home=([^\s"']+)/.exec(env.GRADLE_OPTS ?? '')?.[1]
  return option ?? (env.GRADLE_USER_HOME || join(env.HOME || homedir(), '.gradle'))
}

function removeLeftOvers(scripts: string, clock: Clock): void {
  for (const name of readdirSync(scripts)) {
    if (!/^slipway-[\da-f-]{36}\.gradle$/.test(name)) continue
    const { mtimeMs } = statSync(join(scripts, name))
    if (clock.now() - mtimeMs > dayMs) rmSync(join(scripts, name), { force: true })
  }
}

/** A string of Groovy's without interpolation. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
