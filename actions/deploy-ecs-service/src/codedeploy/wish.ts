import type { InputReader } from '@slipway/action-kit'
import { readAppSpecFile, type AppSpecFile } from './appspec-file.js'

/** The inputs `codedeploy-...`, for a service whose deployment controller is CODE_DEPLOY. */
export interface CodeDeployWish {
  /** Undefined: found by the service. */
  readonly application: string | undefined
  readonly deploymentGroup: string | undefined
  readonly description: string | undefined
  /** Undefined: the group's own. */
  readonly configuration: string | undefined
  /** Undefined: made from the service. */
  readonly appSpec: AppSpecFile | undefined
}

// Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const name = /^.{1,100}$/

export function readCodeDeployWish(reader: InputReader): CodeDeployWish {
  return {
    application: reader.optionalText('codedeploy-application', {
      matches: name,
      accepts: 'the name of a CodeDeploy application',
    }),
    deploymentGroup: reader.optionalText('codedeploy-deployment-group', {
      matches: name,
      accepts: 'the name of a CodeDeploy deployment group',
    }),
    description: reader.optionalText('codedeploy-deployment-description', { accepts: 'a text' }),
    configuration: reader.optionalText('codedeploy-deployment-config', {
      matches: name,
      accepts: 'the name of a CodeDeploy deployment configuration, as CodeDeployDefault.ECSAllAtOnce',
    }),
    appSpec: readAppSpecFile(reader),
  }
}
