import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { readTaskDefinitionFile, type TaskDefinitionFile } from '../plan/task-definition-file.js'
import type { Environment } from './template.js'

/** Where the task definition comes from. */
export type DefinitionSource =
  | { readonly kind: 'file'; readonly file: TaskDefinitionFile }
  /** A family (its latest active revision), `family:revision`, or an ARN: as DescribeTaskDefinition takes it. */
  | { readonly kind: 'revision'; readonly name: string }
  /** The one that the service runs. */
  | { readonly kind: 'current' }

const familyPattern = /^[\w-]{1,255}$/
const revisionPattern = /^[\w-]{1,255}:\d+$/
const arnPattern = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:task-definition\/[\w-]{1,255}(:\d+)?$/

const inputs = ['task-definition', 'task-definition-family', 'task-definition-arn'] as const

/** Of several sources none is better than the others, so only one may be given. Every fault goes to the reader. */
export function readSource(reader: InputReader, env: Environment): DefinitionSource {
  const template = reader.boolean('template', { default: false })
  const definition = reader.optionalText('task-definition', {
    accepts: 'the path of a JSON or YAML file, from the workspace; or a family, family:revision or ARN',
  })
  const family = reader.optionalText('task-definition-family', {
    matches: familyPattern,
    accepts: 'the name of a family; task-definition-revision may name one of its revisions',
  })
  const revision = reader.optionalText('task-definition-revision', {
    matches: /^[1-9]\d*$/,
    accepts: 'the number of a revision of task-definition-family',
  })
  const arn = reader.optionalText('task-definition-arn', {
    matches: arnPattern,
    accepts:
      'the ARN of a task definition: arn:aws:ecs:<region>:<account>:task-definition/<family>:<revision>',
  })
  const given = inputs.filter((input) => reader.isGiven(input))
  const [first, second] = given
  if (second !== undefined) {
    reader.fault(
      second,
      `is given as well as ${first}, and each names a task definition`,
      'to be the only one',
    )
  }
  if (revision !== undefined && family === undefined) {
    reader.fault('task-definition-revision', 'is given without task-definition-family')
  }
  if (template && (definition === undefined || isRevision(reader, definition))) {
    reader.fault('template', 'is true, and no file is given that could be a template')
  }
  if (arn !== undefined) return { kind: 'revision', name: arn }
  if (family !== undefined) {
    return { kind: 'revision', name: revision === undefined ? family : `${family}:${revision}` }
  }
  if (definition === undefined) return { kind: 'current' }
  if (isRevision(reader, definition)) return { kind: 'revision', name: definition }
  const file = readTaskDefinitionFile(reader, definition, template ? { template: env } : {})
  // Never deployed: the fault behind it ends the step before anything else happens.
  return file === undefined ? { kind: 'current' } : { kind: 'file', file }
}

/** What is no file and looks like a task definition of ECS is one. */
function isRevision(reader: InputReader, given: string): boolean {
  if (arnPattern.test(given)) return true
  const file = statSync(resolve(reader.workspace, given), { throwIfNoEntry: false })
  return file?.isFile() !== true && (familyPattern.test(given) || revisionPattern.test(given))
}
