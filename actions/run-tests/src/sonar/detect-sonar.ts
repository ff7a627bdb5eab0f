import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseProperties } from './properties.js'

/** How a project says that it is analysed by SonarQube. */
export interface SonarConfiguration {
  readonly scanner: 'cli' | 'maven' | 'gradle'
  /** What it was concluded from, for the log: `there is sonar-project.properties`. */
  readonly because: string
  /** The server that the project names. */
  readonly hostUrl: string | undefined
  /** The version of the Gradle plugin, where the build file names it. */
  readonly pluginVersion?: string | undefined
}

/**
 * Recognises it by the files of a folder. A file of the scanner's own goes before a build tool's: it is there for nothing
 * else.
 */
export function detectSonar(folder: string): SonarConfiguration | undefined {
  return detectProperties(folder) ?? detectMaven(folder) ?? detectGradle(folder)
}

function detectProperties(folder: string): SonarConfiguration | undefined {
  const text = readIfThere(join(folder, 'sonar-project.properties'))
  if (text === undefined) return undefined
  const properties = parseProperties(text)
  // Source: sonar-scanner-java-library, ScannerEndpointResolver: the region names a server of SonarQube Cloud.
  const region = properties.get('sonar.region')?.toLowerCase() === 'us' ? 'https://sonarqube.us' : undefined
  return {
    scanner: 'cli',
    because: 'there is sonar-project.properties',
    hostUrl: properties.get('sonar.host.url') ?? region,
  }
}

function detectMaven(folder: string): SonarConfiguration | undefined {
  const pom = readIfThere(join(folder, 'pom.xml'))?.replace(/<!--[\s\S]*?-->/g, '')
  if (pom === undefined) return undefined
  const named = /<artifactId>\s*(sonar-maven-plugin)\s*<|<(sonar\.[\w.-]+)>/.exec(pom)
  if (named === null) return undefined
  return {
    scanner: 'maven',
    because: `pom.xml names ${named[1] ?? named[2] ?? ''}`,
    hostUrl: literal(/<sonar\.host\.url>\s*([^<\s]+)\s*</.exec(pom)?.[1]),
  }
}

function detectGradle(folder: string): SonarConfiguration | undefined {
  for (const name of ['build.gradle', 'build.gradle.kts']) {
    const build = readIfThere(join(folder, name))?.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    const plugin = /\borg\.sonarqube\b["')\s]*(?:version\s*\(?\s*["']([\d.]+)["'])?/.exec(build ?? '')
    if (plugin === null) continue
    const host = /["']sonar\.host\.url["']\s*[,:=]\s*["']([^"'\s]+)["']/.exec(build ?? '')?.[1]
    return {
      scanner: 'gradle',
      because: `${name} has the plugin org.sonarqube`,
      hostUrl: literal(host),
      pluginVersion: plugin[1],
    }
  }
  return undefined
}

/** A value that is put together by the build tool is not known here. */
function literal(value: string | undefined): string | undefined {
  return value?.includes('$') === true ? undefined : value
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
