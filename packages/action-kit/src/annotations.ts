import * as core from '@actions/core'
import type { Annotation } from './command.js'

// Source: https://docs.github.com/actions/reference/limits ("10 warning annotations, 10 error annotations, and 10 notice
// annotations per step"). What is over it, GitHub drops without a word.
const perLevel = 10

/**
 * Prints the annotations that GitHub will keep, and says how many were left out.
 * @param hasFailure the step's own error follows, and needs a place of its own
 */
export function printAnnotations(annotations: readonly Annotation[], hasFailure: boolean): void {
  const room = { error: hasFailure ? perLevel - 1 : perLevel, warning: perLevel, notice: perLevel }
  const left = { error: 0, warning: 0, notice: 0 }
  for (const annotation of annotations) {
    if (room[annotation.level]-- > 0) printAnnotation(annotation)
    else left[annotation.level]++
  }
  for (const [level, count] of Object.entries(left)) {
    if (count > 0)
      core.info(`${count} more ${level} annotations are left out: GitHub shows ${perLevel} a step.`)
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
