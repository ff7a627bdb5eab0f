import { code, codeBlock, type Annotation, type Report } from '@slipway/action-kit'
import type { BuildFailed } from '../outcome.js'
import { stepsSection } from './steps-section.js'

export function reportBuildFailed(failed: BuildFailed): Report {
  const { file, line, instruction, reason, output, hint, steps } = failed
  const place = line === undefined ? file : `${file}:${line}`
  const what = instruction === undefined ? reason : `${instruction}\n${reason}`
  const annotation: Annotation = {
    level: 'error',
    title: 'The image does not build here',
    message: [what, ...output].join('\n'),
    file,
    ...(line === undefined ? {} : { line }),
  }
  return {
    outputs: { outcome: 'build-failed' },
    summary: [
      `### ❌ The build failed at ${code(place)}`,
      codeBlock(what),
      ...(output.length === 0 ? [] : ['**What it printed last:**', codeBlock(output.join('\n'))]),
      ...(hint === undefined ? [] : [`**What to do:**\n\n${codeBlock(hint)}`]),
      ...stepsSection(steps),
    ],
    annotations: [annotation],
    failure: { message: `The build failed at ${place}: ${what}`, hint },
  }
}
