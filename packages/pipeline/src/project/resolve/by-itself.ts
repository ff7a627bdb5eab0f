import type { Component, GivenInputs } from '../file/model.js'
import type { StageName } from '../file/names.js'

type Inputs = readonly (readonly [input: string, text: string])[]

/** What a stage's inputs are when nobody says otherwise: the folders and the name of the service or site. */
export function byItself(stage: StageName, { name, paths }: Component, given: GivenInputs): Inputs {
  const folders = paths.map((path) => path.name)
  switch (stage) {
    case 'test':
      return [
        ['name', name],
        ...(folders.length > 0 ? [['working-directory', folders.join('\n')] as const] : []),
      ]
    case 'build':
      return [['repository', name], ...(folders.length === 1 ? [['context', folders.join('')] as const] : [])]
    case 'deploy':
      return isOfOther(given) ? [] : [['service', name]]
    case 'publish':
      return []
  }
}

/** Many services in one step, one by its Express name, or a task of no service. */
function isOfOther(given: GivenInputs): boolean {
  return given.has('services') || given.has('service-name') || given.get('mode')?.text === 'run-task'
}
