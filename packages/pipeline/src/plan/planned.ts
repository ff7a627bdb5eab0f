import type { Decision } from '../project/changes/decide.js'
import type { ConfigFile } from '../project/open-project.js'
import type { PipelineOutcome } from '../run/outcome.js'

/** What was found out of what would be done. */
export interface Planned {
  readonly outcome: PipelineOutcome
  readonly of:
    | { readonly kind: 'stages' }
    | {
        readonly kind: 'project'
        readonly environment: string
        readonly file: ConfigFile
        readonly decisions: readonly Decision[]
      }
}
