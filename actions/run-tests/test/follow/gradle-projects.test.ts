import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findGradleProjects, hasGradle } from '../../src/follow/gradle-projects.js'

let workspace = ''
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'slipway-projects-'))))
afterEach(() => rmSync(workspace, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
}

describe('Gradle', () => {
  it.each([
    ['settings.gradle', true],
    ['shop/build.gradle.kts', true],
    ['gradle.properties', false],
    ['node_modules/react-native/build.gradle', false],
    ['src/test/resources/build.gradle', false],
  ])('with %s is at home: %p', (file, isThere) => {
    write({ [file]: '' })
    expect(hasGradle(workspace)).toBe(isThere)
  })

  it('is not looked for where nothing may be read', () => {
    mkdirSync(join(workspace, 'closed'))
    chmodSync(join(workspace, 'closed'), 0)
    expect(hasGradle(workspace)).toBe(false)
    expect(hasGradle(join(workspace, 'gone'))).toBe(false)
  })
})

describe('the test sources of a build', () => {
  it('are those of every set but main, with the classes in each file', () => {
    write({
      'orders/src/main/java/acme/Orders.java': 'package acme;\npublic class Orders {}',
      'orders/src/test/java/acme/OrdersTest.java': 'package acme;\nclass OrdersTest {}\nclass Other {}',
      'orders/src/test/java/acme/Fixture.java': 'package acme;\nclass Fixture {}',
      'stock/src/slowTest/kotlin/Stock.kt':
        'package acme.stock\nimport org.junit.jupiter.api.Test\nclass `Stock`\ninternal class StockSpec {\n  class Inner\n}',
    })
    expect(findGradleProjects(workspace)).toEqual([
      {
        directory: join(workspace, 'orders'),
        sources: [
          { set: 'test', file: 'src/test/java/acme/Fixture.java', classes: ['acme.Fixture'], isTest: false },
          {
            set: 'test',
            file: 'src/test/java/acme/OrdersTest.java',
            classes: ['acme.OrdersTest', 'acme.Other'],
            isTest: true,
          },
        ],
      },
      {
        directory: join(workspace, 'stock'),
        sources: [
          {
            set: 'slowTest',
            file: 'src/slowTest/kotlin/Stock.kt',
            classes: ['acme.stock.StockSpec'],
            isTest: true,
          },
        ],
      },
    ])
  })
})
