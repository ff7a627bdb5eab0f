import type * as Yaml from 'yaml'

/** The YAML parser, loaded when a step has YAML: that takes 3 ms. Reading inputs is synchronous, and so is this. */
export function loadYaml(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one synchronous way to load it when needed
  return require('yaml') as typeof Yaml
}
