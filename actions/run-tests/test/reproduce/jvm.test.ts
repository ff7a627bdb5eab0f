import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rerunCommand } from '../../src/reproduce/rerun-command.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

let workspace = ''
beforeEach(() => (workspace = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-reproduce-')))))
afterEach(() => rmSync(workspace, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
}

function run(framework: TestRun['framework'], folder: string, more: Partial<TestRun> = {}): TestRun {
  return { framework, directory: join(workspace, folder), tests: [], complete: true, ...more }
}

const test: TestCase = { suite: ['com.acme.OrdersTest'], name: 'isTotalled', status: 'failed', failures: [] }

describe('the command that runs one test of Maven again', () => {
  it.each<[string, Partial<TestCase>, string]>([
    ['names class and method', {}, "mvn test '-Dtest=com.acme.OrdersTest#isTotalled'"],
    [
      'names a nested class',
      { suite: ['com.acme.OrdersTest$WhenPaid'] },
      "mvn test '-Dtest=com.acme.OrdersTest$WhenPaid#isTotalled'",
    ],
    [
      'leaves out the parameters',
      { name: 'isTotalled(String)[2]' },
      "mvn test '-Dtest=com.acme.OrdersTest#isTotalled+isTotalled[*]'",
    ],
    ['runs the whole class of a set-up', { isWholeFile: true }, 'mvn test -Dtest=com.acme.OrdersTest'],
    [
      'runs the whole class of a name for people',
      { name: 'it is so' },
      'mvn test -Dtest=com.acme.OrdersTest',
    ],
  ])('%s', (_, change, command) => {
    write({ 'pom.xml': '<project/>' })
    expect(rerunCommand({ ...test, ...change }, run('surefire', ''), workspace)).toBe(command)
  })

  it('runs from the folder whose modules find each other', () => {
    write({
      'pom.xml': '<project><modules><module>orders</module></modules></project>',
      'orders/pom.xml': '',
    })
    expect(rerunCommand(test, run('surefire', 'orders'), workspace)).toBe(
      "mvn -pl orders -am test '-Dtest=com.acme.OrdersTest#isTotalled' -Dsurefire.failIfNoSpecifiedTests=false",
    )
  })

  it('enters a project below the workspace, and uses its wrapper', () => {
    write({ 'shop/pom.xml': '<project/>', 'shop/mvnw': '' })
    expect(rerunCommand(test, run('surefire', 'shop'), workspace)).toBe(
      "cd shop && sh ./mvnw test '-Dtest=com.acme.OrdersTest#isTotalled'",
    )
  })

  it('runs an integration test without the unit tests', () => {
    write({ 'pom.xml': '<project/>' })
    expect(rerunCommand(test, run('failsafe', ''), workspace)).toBe(
      "mvn verify '-Dit.test=com.acme.OrdersTest#isTotalled' -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false",
    )
  })

  it('is not there for what is of no class', () => {
    expect(rerunCommand({ ...test, suite: ['A feature'] }, run('surefire', ''), workspace)).toBeUndefined()
  })
})

describe('the command that runs one test of Gradle again', () => {
  it('names the task and the test, from where the settings are', () => {
    write({ 'shop/settings.gradle': '', 'shop/gradlew': '', 'shop/orders/build.gradle': '' })
    const given = run('gradle', 'shop/orders', { key: ':orders:integrationTest', kind: 'integrationTest' })
    expect(rerunCommand(test, given, workspace)).toBe(
      'cd shop && sh ./gradlew :orders:integrationTest --tests com.acme.OrdersTest.isTotalled',
    )
  })

  it('selects by what Gradle calls the method, not by what people do', () => {
    write({ 'settings.gradle': '' })
    const given = { ...test, name: 'isTotalled [2] US, D', selector: 'isTotalled(String)[2]' }
    expect(rerunCommand(given, run('gradle', '', { key: ':test' }), workspace)).toBe(
      "gradle :test --tests com.acme.OrdersTest.isTotalled --tests 'com.acme.OrdersTest.isTotalled[*]'",
    )
  })
})
