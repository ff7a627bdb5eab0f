import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programs } from '@slipway/action-kit'
import type { Properties } from './maven-narrowing.js'

/**
 * MAVEN_OPTS with these system properties beside what the user has in it. The shell script `mvn` splits the variable at
 * spaces, and Maven 4's also expands what it finds in it, so it only names a file, which Java reads by itself; Java 8
 * cannot. Source: https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#java-command-line-argument-files
 * @param folder where the file is written
 */
export async function mavenOptions(
  properties: Properties,
  folder: string,
  env: Readonly<NodeJS.ProcessEnv>,
  programs: Programs,
): Promise<string> {
  const words = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`)
  const own = env.MAVEN_OPTS ?? ''
  if (await isJava8(env, programs)) return [own, ...words].join(' ').trim()
  const path = join(folder, 'java.args')
  writeFileSync(path, words.map((word) => `"${word.replace(/[\\"]/g, '\\$&')}"\n`).join(''))
  return `${own} @${path}`.trim()
}

async function isJava8(env: Readonly<NodeJS.ProcessEnv>, programs: Programs): Promise<boolean> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin/java') : 'java'
  const { stdout, stderr } = await programs.ask(java, ['-version'], { env: { ...env } })
  return /version "1\.[5-8]\b/.test(stdout + stderr)
}
