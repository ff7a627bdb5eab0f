/** A stage of the pipeline, as the file and people call it. */
export type StageName = 'test' | 'build' | 'deploy' | 'publish'
export type Kind = 'service' | 'site'

export const stagesOf: Readonly<Record<Kind, readonly StageName[]>> = {
  service: ['test', 'build', 'deploy'],
  site: ['test', 'publish'],
}

export const stageNames: readonly StageName[] = ['test', 'build', 'deploy', 'publish']

export const actionOf: Readonly<Record<StageName, string>> = {
  test: 'run-tests',
  build: 'build-and-push-ecr',
  deploy: 'deploy-ecs-service',
  publish: 'publish-static-site',
}

/** Inputs that mean the same to every stage that has them. */
export const commonInputs = [
  'aws-region',
  'role-to-assume',
  'role-session-name',
  'role-duration-seconds',
  'audience',
  'cluster',
] as const

/** Inputs of the actions that are no matter of the file, and whose they are. */
export const notOfTheFile: ReadonlyMap<string, string> = new Map([
  ['github-token', 'the step gives it'],
  ['environment', 'the environment is the one that the step names'],
])
