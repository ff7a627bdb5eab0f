export { rangeOf } from './cidr.js'
export { text } from './evaluate.js'
export {
  exampleParameters,
  exampleStacks,
  stackKinds,
  type ExampleEnvironment,
  type StackKind,
} from './example-stacks.js'
export { account, resolve, type Resolved, type ResolvedResource } from './resolve.js'
export {
  folder,
  readTemplate,
  templateNames,
  type Output,
  type Resource,
  type Template,
  type Value,
} from './template.js'
