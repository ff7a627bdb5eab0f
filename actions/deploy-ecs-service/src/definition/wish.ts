import type { InputReader } from '@slipway/action-kit'
import { applyChanges } from './apply-changes.js'
import type { DefinitionChanges } from './changes.js'
import { readChanges } from './read-changes.js'
import { readSource, type DefinitionSource } from './read-source.js'
import type { Environment } from './template.js'

export type { DefinitionSource }

/** What the inputs say about the task definition to bring into service. */
export interface DefinitionWish {
  readonly source: DefinitionSource
  readonly changes: DefinitionChanges
  /** A new revision is registered even when nothing differs. */
  readonly forceNewRevision: boolean
  /** How many active revisions of the family stay; undefined: all. */
  readonly keepRevisions: number | undefined
}

/**
 * Reads and checks the inputs; every fault goes to the reader. What does not fit a file's containers is known now;
 * what comes from ECS, renderDefinition checks.
 * @param env what `${NAME}` in a template is replaced from
 */
export function readDefinitionWish(reader: InputReader, env: Environment = process.env): DefinitionWish {
  const source = readSource(reader, env)
  const changes = readChanges(reader)
  // Names of aws-actions' for what is always so here: nothing is dropped, and retries have a budget of their own.
  reader.know('keep-null-value-keys')
  reader.know('max-retries')
  if (source.kind === 'file') {
    const { faults } = applyChanges(source.file.definition, changes)
    for (const { input, problem, accepts } of faults) reader.fault(input, problem, accepts)
  }
  return {
    source,
    changes,
    forceNewRevision: reader.boolean('force-new-revision', { default: false }),
    keepRevisions: readKeepRevisions(reader),
  }
}

export function readKeepRevisions(reader: InputReader): number | undefined {
  const keep = reader.optionalText('keep-revisions', {
    matches: /^[1-9]\d{0,2}$/,
    accepts: 'how many active revisions of the family stay, from 1 to 999',
  })
  return keep === undefined ? undefined : Number(keep)
}

/** Puts the image that another stage has made where `placeholder` stands for it. */
export function withImage(wish: DefinitionWish, placeholder: string, image: string): DefinitionWish {
  const { changes } = wish
  const { images, own } = changes
  const put = (given: string): string => (given === placeholder ? image : given)
  return {
    ...wish,
    changes: {
      ...changes,
      images: new Map([...images].map(([container, given]) => [container, put(given)])),
      own: { ...own, image: own.image === undefined ? undefined : put(own.image) },
    },
  }
}
