import { buildAndPushEcr } from '@slipway/build-and-push-ecr'
import { deployEcsService } from '@slipway/deploy-ecs-service'
import { publishStaticSite } from '@slipway/publish-static-site'
import { runTests } from '@slipway/run-tests'
import { stage, type Stage } from './stage.js'

/** What says that there is something to run or to read; the others only say how. */
const testInputs = [
  'working-directory',
  'install-command',
  'build-command',
  'lint-command',
  'test-command',
  'suites',
  'reports',
  'report_paths',
  'merge',
]

/** The stages in the order in which they run. */
export const stages: readonly Stage[] = [
  stage('test', testInputs, runTests),
  stage('build', ['repository'], buildAndPushEcr),
  stage('deploy', ['service'], deployEcsService, {
    takes: { image: 'build' },
    adapt: (inputs, { image }) =>
      inputs.change !== undefined && typeof image === 'string'
        ? { ...inputs, change: { ...inputs.change, image } }
        : inputs,
  }),
  stage('publish', ['bucket'], publishStaticSite),
]
