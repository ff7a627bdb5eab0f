import { InputError, UserError } from '@slipway/action-kit'
import { textMember, type JsonObject } from '../document/json.js'
import { isTaskDefinition, withoutReadOnlyFields, type TaskDefinition } from '../ecs/task-definition.js'
import { applyChanges } from './apply-changes.js'
import { withoutRefusedBlanks } from './blanks.js'
import { fitTypes, type UnknownMember } from './fit-types.js'
import type { DefinitionWish } from './wish.js'

export interface Rendered {
  readonly definition: TaskDefinition
  /** What the user is to know: fields that the SDK does not know, an image by a tag that can move. */
  readonly notices: readonly string[]
}

/**
 * The definition to register: the source's with the changes of the inputs. Empty texts and lists, 0 and false stay
 * wherever ECS takes them.
 * @param base what the file holds, or DescribeTaskDefinition answered; read-only members are dropped
 * @throws UserError for a container that the definition does not have, among others
 */
export function renderDefinition(
  base: JsonObject,
  { source, changes }: Pick<DefinitionWish, 'source' | 'changes'>,
): Rendered {
  const textOf = source.kind === 'file' ? source.file.textOf : () => undefined
  const written = fitTypes(withoutReadOnlyFields(base), textOf)
  const { definition, notices, faults } = applyChanges(written.definition, changes)
  if (faults.length > 0) throw new InputError(faults)
  const fitted = fitTypes(definition, () => undefined)
  const rendered = withoutRefusedBlanks(fitted.definition)
  if (!isTaskDefinition(rendered)) {
    throw new UserError('The rendered task definition has no family, or no list of named containers', {
      hint: 'task-definition-patch must not remove them.',
    })
  }
  return {
    definition: rendered,
    notices: [...notices, ...describeUnknown(fitted.unknown), ...describeMovable(rendered)],
  }
}

function describeUnknown(unknown: readonly UnknownMember[]): readonly string[] {
  if (unknown.length === 0) return []
  const one = unknown.length === 1
  const named = unknown.map(({ path, meant }) =>
    meant === undefined ? path : `${path} (is ${meant} meant?)`,
  )
  return [
    `${named.join(', ')} ${one ? 'is a field' : 'are fields'} that this version of the action does not know; ${one ? 'it is' : 'they are'} sent as ${one ? 'it is' : 'they are'}`,
  ]
}

function describeMovable({ containerDefinitions }: TaskDefinition): readonly string[] {
  return containerDefinitions
    .map((container) => ({ name: container.name, image: textMember(container, 'image') }))
    .filter(({ image }) => !image.includes('@sha256:'))
    .map(
      ({ name, image }) =>
        `Container ${name} has the image ${image} by a tag, which can move; a digest cannot`,
    )
}
