export { AwsCallError, explainAwsError, isAwsError, missingCredentials } from './errors.js'
export { readAwsInputs, type AwsInputs } from './inputs.js'
export { openAws, type Aws } from './session.js'
