import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const name = 'slipway-run-tests.gradle'

const content = `// Of Slipway's run-tests. Outside of its steps it does nothing, and may be deleted.
def slipway = System.getProperty('slipway.gradle') ?: System.getenv('SLIPWAY_GRADLE')
if (slipway != null && new File(slipway, 'init.gradle').exists()) apply from: new File(slipway, 'init.gradle')
`

/**
 * Lays an init script where every Gradle of this user looks for them; no variable names one, and the command is the
 * user's own. It applies the `init.gradle` of the folder that a build is given, and does nothing in other builds. It
 * stays: another build of this machine may have listed it, and would fail if it were gone when it is read.
 * Source: https://docs.gradle.org/current/userguide/init_scripts.html#sec:using_an_init_script
 * @param folder what the recorder exchanges files with; absolute
 * @param script the recorder; absolute
 */
export function layInitScript(
  { folder, script }: { readonly folder: string; readonly script: string },
  env: Readonly<NodeJS.ProcessEnv>,
): void {
  writeFileSync(join(folder, 'init.gradle'), `apply from: ${quote(script)}\n`)
  const scripts = join(gradleUserHome(env), 'init.d')
  const path = join(scripts, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return
  mkdirSync(scripts, { recursive: true })
  // Renamed, for a build that reads it in between must find all of it.
  const written = join(scripts, `${name}.${randomUUID()}`)
  writeFileSync(written, content)
  renameSync(written, path)
}

/** `gradle --gradle-user-home` is not seen here. */
function gradleUserHome(env: Readonly<NodeJS.ProcessEnv>): string {
  const option = /-Dgradle\.user\.home=([^\s"']+)/.exec(env.GRADLE_OPTS ?? '')?.[1]
  return option ?? (env.GRADLE_USER_HOME || join(env.HOME || homedir(), '.gradle'))
}

/** A string of Groovy's without interpolation. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
