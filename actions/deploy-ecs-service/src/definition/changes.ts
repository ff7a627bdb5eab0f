import type { JsonObject } from '../document/json.js'

/** What the inputs change in a task definition, whatever it comes from. */
export interface DefinitionChanges {
  /** A merge patch of the whole definition; it goes first, so that what is named below counts. */
  readonly patch: JsonObject | undefined
  /** Container -> image. */
  readonly images: ReadonlyMap<string, string>
  readonly cpu: string | undefined
  readonly memory: string | undefined
  readonly taskRoleArn: string | undefined
  readonly executionRoleArn: string | undefined
  /** The container that `own` is for; undefined: the only one that there is. */
  readonly container: string | undefined
  readonly own: ContainerChanges
}

/** Changes of one container. */
export interface ContainerChanges {
  readonly image: string | undefined
  readonly environment: ReadonlyMap<string, string>
  readonly removeEnvironment: readonly string[]
  /** What `environment` and `secrets` do not name goes. */
  readonly replaceEnvironment: boolean
  /** ARNs of the files in S3; undefined: left as they are. */
  readonly envFiles: readonly string[] | undefined
  /** Variable -> ARN. */
  readonly secrets: ReadonlyMap<string, string>
  readonly command: readonly string[] | undefined
  readonly entryPoint: readonly string[] | undefined
  readonly dockerLabels: ReadonlyMap<string, string>
  readonly logDriver: string | undefined
  readonly logOptions: ReadonlyMap<string, string>
}

/** The inputs that change the one container which `container-name` names, as far as they are given. */
export function inputsOf(own: ContainerChanges): readonly string[] {
  const given: readonly (readonly [input: string, isGiven: boolean])[] = [
    ['image', own.image !== undefined],
    ['environment-variables', own.environment.size > 0],
    ['remove-environment-variables', own.removeEnvironment.length > 0],
    ['replace-environment', own.replaceEnvironment],
    ['env-files', own.envFiles !== undefined],
    ['secrets', own.secrets.size > 0],
    ['command', own.command !== undefined],
    ['entry-point', own.entryPoint !== undefined],
    ['docker-labels', own.dockerLabels.size > 0],
    ['log-configuration-log-driver', own.logDriver !== undefined],
    ['log-configuration-options', own.logOptions.size > 0],
  ]
  return given.filter(([, isGiven]) => isGiven).map(([input]) => input)
}
