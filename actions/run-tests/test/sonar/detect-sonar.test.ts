import { detectSonar } from '../../src/sonar/detect-sonar.js'
import { scannerCommand } from '../../src/sonar/scanner-command.js'
import { makeFolder } from './sonar-world.js'

const maven = 'mvn -B org.sonarsource.scanner.maven:sonar-maven-plugin:sonar'

describe('a project that is analysed by SonarQube', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'the plugin',
      { 'pom.xml': '<artifactId>sonar-maven-plugin</artifactId>' },
      maven,
      'pom.xml names sonar-maven-plugin',
    ],
    [
      'a property',
      { 'pom.xml': '<properties><sonar.organization>acme</sonar.organization></properties>' },
      maven,
      'pom.xml names sonar.organization',
    ],
    [
      'Maven’s wrapper',
      { 'pom.xml': '<sonar.projectKey>a</sonar.projectKey>', mvnw: '' },
      `sh ./${maven.replace('mvn', 'mvnw')}`,
      'pom.xml names sonar.projectKey',
    ],
    [
      'a plugin block',
      { 'build.gradle': 'plugins { id "org.sonarqube" version "5.1.0.4882" }' },
      'gradle sonar',
      'build.gradle has the plugin org.sonarqube',
    ],
    [
      'a plugin block in Kotlin',
      { 'build.gradle.kts': 'plugins { id("org.sonarqube") version "3.5" }', gradlew: '' },
      'sh ./gradlew sonar',
      'build.gradle.kts has the plugin org.sonarqube',
    ],
    [
      'an old plugin',
      { 'build.gradle': "plugins { id 'org.sonarqube' version '3.3' }" },
      'gradle sonarqube',
      'build.gradle has the plugin org.sonarqube',
    ],
    [
      'a plugin that is applied',
      { 'build.gradle': "apply plugin: 'org.sonarqube'" },
      'gradle sonar',
      'build.gradle has the plugin org.sonarqube',
    ],
  ])('is known by %s', (_, files, command, because) => {
    const folder = makeFolder(files)
    const configuration = detectSonar(folder)
    expect(configuration?.because).toBe(because)
    expect(configuration && scannerCommand(configuration, folder, {})).toBe(command)
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['nothing', {}],
    [
      'a comment in pom.xml',
      { 'pom.xml': '<project><!-- <artifactId>sonar-maven-plugin</artifactId> --></project>' },
    ],
    ['a comment in build.gradle', { 'build.gradle': '// id "org.sonarqube"\n/* id "org.sonarqube" */' }],
  ])('is not known by %s', (_, files) => {
    expect(detectSonar(makeFolder(files))).toBeUndefined()
  })

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['pom.xml', { 'pom.xml': '<sonar.host.url>https://a.example</sonar.host.url>' }, 'https://a.example'],
    [
      'build.gradle',
      { 'build.gradle': 'id "org.sonarqube"\nproperty "sonar.host.url", "https://b.example" // ours' },
      'https://b.example',
    ],
    [
      'an expression, which is not known here',
      { 'pom.xml': '<sonar.host.url>${env.HOST}</sonar.host.url>' },
      undefined,
    ],
  ])('names its server in %s', (_, files, hostUrl) => {
    expect(detectSonar(makeFolder(files))?.hostUrl).toBe(hostUrl)
  })
})
