import { buildAndPushEcr } from '@slipway/build-and-push-ecr'
import { deployEcsService } from '@slipway/deploy-ecs-service'
import { publishStaticSite } from '@slipway/publish-static-site'
import { runTests } from '@slipway/run-tests'
import { stage, type Stage } from './stage.js'

/** The stages in the order in which they run. */
export const stages: readonly Stage[] = [
  stage('test', ['working-directory', 'test-command', 'reports'], runTests),
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
