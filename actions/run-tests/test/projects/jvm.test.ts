import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { detectGradle } from '../../src/projects/gradle.js'
import { detectMaven } from '../../src/projects/maven.js'
import type { Project } from '../../src/projects/project.js'

let workspace = ''
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'slipway-detect-'))))
afterEach(() => rmSync(workspace, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
}

function maven(folder = ''): Project | undefined {
  return detectMaven(join(workspace, folder), workspace)
}

function gradle(folder = ''): Project | undefined {
  return detectGradle(join(workspace, folder), workspace)
}

function plugin(content: string): string {
  return `<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId>${content}</plugin></plugins></build>`
}

describe('a Maven project', () => {
  it('is a folder with a pom.xml, and no other', () => {
    expect(maven()).toBeUndefined()
    write({ 'pom.xml': '<project/>' })
    expect(maven()).toEqual({
      tool: 'Maven',
      because: 'there is pom.xml',
      commands: { test: 'mvn --batch-mode --no-transfer-progress -fae verify' },
      reasons: {
        install: 'Maven fetches what it needs while it builds',
        build: 'verify compiles what it tests',
      },
    })
  })

  it('is built by the wrapper that comes with it, also from a module', () => {
    write({ 'pom.xml': '', mvnw: '', 'orders/pom.xml': '' })
    expect(maven()?.commands.test).toMatch(/^sh \.\/mvnw /)
    expect(maven('orders')).toMatchObject({ because: 'there are pom.xml and ../mvnw' })
    chmodSync(join(workspace, 'mvnw'), 0o755)
    expect(maven()?.commands.test).toMatch(/^\.\/mvnw /)
    expect(maven('orders')?.commands.test).toMatch(/^\.\.\/mvnw /)
  })

  it('of an old wrapper gets no option that it does not know', () => {
    const url = (version: string): string => `distributionUrl=x/${version}/apache-maven-${version}-bin.zip`
    write({ 'pom.xml': '', mvnw: '', '.mvn/wrapper/maven-wrapper.properties': url('3.6.0') })
    expect(maven()?.commands.test).toBe('sh ./mvnw --batch-mode -fae verify')
    write({ '.mvn/wrapper/maven-wrapper.properties': url('3.6.3') })
    expect(maven()?.commands.test).toContain('--no-transfer-progress')
  })

  it.each([
    ['configured alone is linted', plugin(''), 'mvn --batch-mode --no-transfer-progress checkstyle:check'],
    ['bound to the build is linted by it', plugin('<goals><goal>check</goal></goals>'), undefined],
    ['of a profile is not linted', `<profiles><profile>${plugin('')}</profile></profiles>`, undefined],
    ['commented out is not linted', `<!--${plugin('')}-->`, undefined],
  ])('with Checkstyle %s', (_, pom, lint) => {
    write({ 'pom.xml': `<project>${pom}</project>` })
    expect(maven()?.commands.lint).toBe(lint)
  })
})

describe('a Gradle project', () => {
  it.each([
    ['build.gradle', "plugins { id 'java' }"],
    ['build.gradle', 'apply plugin: "java-library"'],
    ['build.gradle.kts', 'plugins {\n  `java-library`\n}'],
    ['build.gradle.kts', 'plugins { kotlin("jvm") version "2.0.0" }'],
  ])('of %s with %s is built, then tested', (file, text) => {
    expect(gradle()).toBeUndefined()
    write({ [file]: text })
    expect(gradle()).toMatchObject({
      tool: 'Gradle',
      because: `there is ${file}`,
      commands: { build: 'gradle --continue classes testClasses', test: 'gradle --continue test' },
    })
  })

  it('of which nothing is known is tested', () => {
    write({ 'settings.gradle': "include 'a'", 'a/build.gradle': "apply plugin: 'com.android.library'" })
    expect(gradle()?.commands).toEqual({ test: 'gradle --continue test' })
    expect(gradle()?.reasons.build).toContain('no plugin')
  })

  it('of Kotlin for several platforms is tested on all', () => {
    write({ 'build.gradle.kts': 'plugins { kotlin("multiplatform") }' })
    expect(gradle()?.commands.test).toBe('gradle --continue allTests')
  })

  it.each([
    ['task integrationTest(type: Test) {}'],
    ["tasks.register('integrationTest', Test) {}"],
    ['tasks.register<Test>("integrationTest") {}'],
    ['val integrationTest by tasks.registering(Test::class)'],
    ['testing { suites { integrationTest(JvmTestSuite) {} } }'],
    ['testing { suites { register<JvmTestSuite>("integrationTest") } }'],
  ])('with %s runs these tests too', (text) => {
    write({ 'settings.gradle': '', 'orders/build.gradle': `// task ignored(type: Test)\n${text}` })
    expect(gradle()?.commands.test).toBe('gradle --continue test integrationTest')
  })

  it('sees what its own plugins make', () => {
    write({
      'build.gradle': '',
      'buildSrc/src/main/groovy/acme.tests.gradle': "plugins { id 'java' }\ntask slowTest(type: Test)",
    })
    expect(gradle()?.commands).toMatchObject({ test: 'gradle --continue test slowTest' })
    expect(gradle()?.commands.build).toBeDefined()
  })

  it('is linted by the linters that it has', () => {
    write({
      'build.gradle':
        "plugins {\n  id 'java'\n  id 'checkstyle'\n  id 'com.diffplug.spotless' version '6'\n}",
    })
    expect(gradle()?.commands.lint).toBe('gradle --continue checkstyleMain checkstyleTest spotlessCheck')
  })

  it('is built by the wrapper that comes with it', () => {
    write({ 'build.gradle': '', gradlew: '' })
    expect(gradle()).toMatchObject({
      because: 'there are build.gradle and gradlew',
      commands: { test: 'sh ./gradlew --continue test' },
    })
  })
})
