export { AwsCallError, isAwsError, missingCredentials } from './errors.js'
export { explainAwsError } from './explain.js'
export { readAwsInputs, type AwsInputs } from './inputs.js'
export { openAws, type Aws } from './session.js'
