import type { Context } from '@slipway/action-kit'
import type { Login } from '../docker/login.js'
import type { BuildFailed } from '../outcome.js'
import type { Plan } from './plan.js'
import { publishWithBuildx } from './publish-buildx.js'
import { publishWithEngine } from './publish-engine.js'

/** What the builder made of the plan; the registry is asked about it afterwards. */
export type Published =
  | {
      readonly kind: 'pushed'
      /** As the builder says; undefined where it does not (old engines behind buildx). */
      readonly digest: string | undefined
    }
  | BuildFailed
  /** The registry refused a tag, since it is immutable and there already. */
  | { readonly kind: 'tag-exists'; readonly tag: string | undefined; readonly imageId: string | undefined }

export interface PublishParts {
  readonly plan: Plan
  readonly login: Login
  /** A folder for what the builder writes down. */
  readonly folder: string
  readonly context: Context
  /** Called with each tag that is in ECR now. */
  readonly onPushed: (tag: string) => void
}

/** Builds the image and pushes it under every tag. @throws UserError when the registry refuses for another reason */
export function publish(parts: PublishParts): Promise<Published> {
  return parts.plan.builder.kind === 'buildx' ? publishWithBuildx(parts) : publishWithEngine(parts)
}
