import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Follower, Following } from './follower.js'
import { layInitScript } from './gradle-init.js'
import { hasGradle } from './gradle-projects.js'
import { requestFor } from './gradle-request.js'
import { runsOfTasks } from './gradle-tasks.js'
import { readRecords } from './records.js'
import { recorder } from './recorders.js'

/**
 * Follows Gradle by an init script, which listens to every test task. Gradle's daemon has an environment of its own: what
 * reaches a build from the client for certain are system properties.
 */
export const gradleFollower: Follower = {
  name: 'Gradle',
  async prepare({ workspace, directory, records, env, plan, context }): Promise<Following> {
    if (!hasGradle(workspace)) return { environment: {} }
    const folder = context.temporary.directory('gradle')
    writeFileSync(join(folder, 'request.json'), JSON.stringify(await requestFor(plan, directory, records)))
    layInitScript({ folder, script: recorder('gradle/slipway.gradle') }, env)
    const kept = new Set<string>()
    return {
      environment: {
        GRADLE_OPTS: [env.GRADLE_OPTS, option(`-Dslipway.gradle=${folder}`)].filter(Boolean).join(' '),
        SLIPWAY_GRADLE: folder,
      },
      line(text) {
        const task = /^(?:> Task )?(:\S+) (?:UP-TO-DATE|FROM-CACHE)$/.exec(text)?.[1]
        if (task !== undefined) kept.add(task)
      },
      runs() {
        const recorded = readRecords(records).runs.flatMap(({ framework, key }) =>
          framework === 'gradle' && key !== undefined ? [key] : [],
        )
        return runsOfTasks(folder, new Set(recorded), kept, context.log)
      },
    }
  },
}

/** The start scripts take the variable apart as a shell would. */
function option(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word
}
