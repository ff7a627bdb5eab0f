import { UserError } from '@slipway/action-kit'
import { asPlan as asBuildPlan, buildAndPushEcr } from '@slipway/build-and-push-ecr'
import { asPlan as asDeployPlan, deployEcsService, withBuiltImage } from '@slipway/deploy-ecs-service'
import { asPlan as asPublishPlan, publishStaticSite } from '@slipway/publish-static-site'
import { runTests } from '@slipway/run-tests'
import { placeholder, stage, type Stage } from './stage.js'

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

/** One service, many, one by Express Mode, or a task of none (mode: run-task). */
const deployInputs = ['service', 'services', 'service-name', 'mode']

/** Inputs of the publish stage that would say nothing of a site beside those of the other stages. */
const siteNames = [
  'mode',
  'tags',
  'metadata',
  'headers',
  'exclude',
  'include',
  'compress',
  'verify',
  'verify-url',
  'verify-timeout',
  'environment',
  'comment',
]

/** The stages in the order in which they run. */
export const stages: readonly Stage[] = [
  stage('test', testInputs, runTests, {
    isExclusive: true,
    // Tests change nothing that is deployed, and build the site that is to be compared.
    asPlan: (inputs) => ({ ...inputs, comment: false }),
  }),
  stage('build', ['repository'], buildAndPushEcr, { isExclusive: true, asPlan: asBuildPlan }),
  stage('deploy', deployInputs, deployEcsService, {
    takes: { image: 'build' },
    // The build stage has secrets and tags of its own, and the test stage a comment.
    renames: { secrets: 'deploy-secrets', tags: 'deploy-tags', comment: 'deploy-comment' },
    asPlan: asDeployPlan,
    adapt: (inputs, { image, digest }) =>
      withBuiltImage(inputs, placeholder('build'), () => {
        // Of a plan it need not be there yet; as the name of an image of ECR it would be missed there.
        if (typeof image === 'string') return digest === undefined ? `(to be built) ${image}` : image
        throw new UserError('There is no image to deploy: the build stage has pushed none', {
          hint: 'Leave out push: false and assemble: later, or the inputs of the deploy stage.',
        })
      }),
  }),
  stage('publish', ['bucket'], publishStaticSite, {
    built: { source: 'test' },
    asPlan: asPublishPlan,
    renames: Object.fromEntries(siteNames.map((name) => [name, `site-${name}`])),
  }),
]
