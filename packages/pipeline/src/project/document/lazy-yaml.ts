import type * as Yaml from 'yaml'

/** The YAML parser, loaded when there is a file to read: a step of inputs alone does without its 3 ms. */
export function loadYaml(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one synchronous way to load it when needed
  return require('yaml') as typeof Yaml
}
