import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { SonarConfiguration } from './detect-sonar.js'

/** What runs the scanner in a folder, as one would write it behind `run:`. The token is in its environment alone. */
export function scannerCommand(
  { scanner, pluginVersion }: SonarConfiguration,
  folder: string,
  env: Readonly<NodeJS.ProcessEnv>,
): string {
  switch (scanner) {
    case 'cli':
      // SonarSource's scanner for npm fetches what it needs by itself. Source: https://github.com/SonarSource/sonar-scanner-npm
      return isOnPath('sonar-scanner', env) ? 'sonar-scanner' : 'npx --yes @sonar/scan'
    case 'maven': {
      // By its full name: the prefix `sonar` is the plugin's only where settings.xml says so.
      const maven = existsSync(join(folder, 'mvnw')) ? 'sh ./mvnw' : 'mvn'
      return `${maven} -B org.sonarsource.scanner.maven:sonar-maven-plugin:sonar`
    }
    case 'gradle': {
      const gradle = existsSync(join(folder, 'gradlew')) ? 'sh ./gradlew' : 'gradle'
      return `${gradle} ${isBefore34(pluginVersion) ? 'sonarqube' : 'sonar'}`
    }
  }
}

/** The task was called `sonarqube` until 3.4. Source: https://github.com/SonarSource/sonar-scanner-gradle, release 3.4.0.2513 */
function isBefore34(version: string | undefined): boolean {
  if (version === undefined) return false
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 3 || (major === 3 && minor < 4)
}

function isOnPath(program: string, env: Readonly<NodeJS.ProcessEnv>): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
