export { runWorkflow, type WorkflowOptions, type WorkflowRun } from './act/run-workflow.js'
export { checkWorkflow } from './act/check-workflow.js'
export type { WorkflowEvent } from './act/event.js'
export type { JobRun } from './act/read-log.js'
export { bundle } from './bundle.js'
export { startConnectProxy, type ConnectProxy } from './connect-proxy.js'
export { startBrowser, type Browser, type Visitor } from './browser/browser.js'
export type { Page } from './browser/page.js'
export type { Loaded } from './browser/seen.js'
export { ensureBaseImage } from './base-image.js'
export { renderSummary, summaryAssets } from './render-summary.js'
export {
  buildkitd,
  buildxPlugin,
  describeWith,
  ministack,
  pythonTool,
  type Requirement,
} from './requirements.js'
export { startBuildKit, type BuildKitServer } from './servers/buildkit.js'
export type { S3Process } from './servers/process.js'
export { startSeaweedfs } from './servers/seaweedfs.js'
export { startVersitygw } from './servers/versitygw.js'
export {
  documentedPolicy,
  documentedStatements,
  statementsIn,
  type DocumentedPolicy,
  type DocumentedStatement,
} from './documented-policy.js'
export { startGitHub, type GitHub, type GitHubOptions } from './github/start-github.js'
export { root } from './root.js'
export { startTlsFront, type TlsFront } from './tls-front.js'
export { runStep, type StepOptions, type StepResult } from './run-step.js'
export { parseWorkflowCommands, type PrintedAnnotation } from './workflow-commands.js'
