import * as core from '@actions/core'
import type { Annotation } from './command.js'

// Source: https://docs.github.com/actions/reference/limits ("10 warning annotations, 10 error annotations, and 10 notice
// annotations per step"). What is over it, GitHub drops without a word.
const perLevel = 10

/** Prints the annotations that GitHub will keep, and says how many were left out. */
export function printAnnotations(annotations: readonly Annotation[]): void {
  const printed = { error: 0, warning: 0, notice: 0 }
  for (const annotation of annotations) {
    if (printed[annotation.level]++ < perLevel) printAnnotation(annotation)
  }
  for (const [level, count] of Object.entries(printed)) {
    if (count > perLevel) {
      core.info(
        `${count - perLevel} more ${level} annotations are left out: GitHub shows ${perLevel} a step.`,
      )
    }
  }
}

function printAnnotation(annotation: Annotation): void {
  core[annotation.level](annotation.message, {
    ...(annotation.title === undefined ? {} : { title: annotation.title }),
    ...(annotation.file === undefined ? {} : { file: annotation.file }),
    ...(annotation.line === undefined ? {} : { startLine: annotation.line }),
    ...(annotation.column === undefined ? {} : { startColumn: annotation.column }),
  })
}
