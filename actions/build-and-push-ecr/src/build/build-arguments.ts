import { references, type Plan } from './plan.js'

/** The arguments of `docker` that build the plan's image; `resultFile` is where the builder says what it made. */
export function buildArguments(plan: Plan, resultFile: string): readonly string[] {
  const common = [
    ...pairs('--tag', references(plan)),
    ...pairs('--file', [plan.file]),
    ...pairs('--target', plan.target === undefined ? [] : [plan.target]),
    ...pairs('--platform', plan.platforms.length === 0 ? [] : [plan.platforms.join(',')]),
    ...pairs('--build-arg', assignments(plan.buildArgs)),
    ...pairs('--label', assignments(plan.labels)),
    plan.context,
  ]
  switch (plan.builder.kind) {
    case 'buildx':
      return ['buildx', 'build', '--push', '--progress', 'plain', '--metadata-file', resultFile, ...common]
    case 'engine-buildkit':
      return ['build', '--progress', 'plain', '--iidfile', resultFile, ...common]
    case 'engine-classic':
      // Without --force-rm the container of a failed RUN stays behind.
      return ['build', '--force-rm', '--iidfile', resultFile, ...common]
  }
}

/** What has the client take the builder that the plan is made for, whatever the job's environment says. */
export function builderEnvironment(plan: Plan): NodeJS.ProcessEnv {
  return plan.builder.kind === 'buildx'
    ? {}
    : { DOCKER_BUILDKIT: plan.builder.kind === 'engine-buildkit' ? '1' : '0' }
}

function pairs(flag: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [flag, value])
}

function assignments(values: ReadonlyMap<string, string>): readonly string[] {
  return [...values].map(([name, value]) => `${name}=${value}`)
}
