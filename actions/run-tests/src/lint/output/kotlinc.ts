import { fileURLToPath } from 'node:url'
import type { BlockRules } from './output-block.js'

/** `e: file:///a/Foo.kt:3:5 text`: the Gradle plugin since 1.8.20. */
const gradle = /^([ew]): (file:\/\/\S+?\.kts?):(\d+):(\d+):? (.*)$/
/** `e: /a/Foo.kt: (3, 5): text`: the Gradle plugin before. */
const gradleBefore = /^([ew]): (\/.+?\.kts?): \((\d+), (\d+)\): (.*)$/
/** `src/Foo.kt:3:5: error: text`: kotlinc itself. Source: Kotlin, PlainTextMessageRenderer, GradleStyleMessageRenderer */
const plain = /^(\S.*?\.kts?):(\d+):(\d+): (error|warning): (.*)$/

export function kotlinc(): BlockRules {
  return {
    open(line) {
      const prefixed = gradle.exec(line) ?? gradleBefore.exec(line)
      const own = prefixed === null ? plain.exec(line) : null
      const [, level, file = '', row, column, message = ''] =
        prefixed ?? (own === null ? [] : [own[0], own[4], own[1], own[2], own[3], own[5]])
      if (level === undefined) return undefined
      return {
        tool: 'kotlinc',
        level: level.startsWith('w') ? 'warning' : 'error',
        message,
        file: pathOf(file),
        line: Number(row),
        column: Number(column),
      }
    },
  }
}

function pathOf(file: string): string {
  try {
    return file.startsWith('file:') ? fileURLToPath(file) : file
  } catch {
    // A URL of another host or with a wrong escape: no file here, shown as it is.
    return file
  }
}
