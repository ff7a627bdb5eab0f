import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { actionOf, stageNames } from '../file/names.js'
import type { Descriptions } from './make-schema.js'

interface Definition {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
}

/** @param root of this repository */
export function readDescriptions(root: string): Descriptions {
  const entries = stageNames.map((stage) => {
    const file = join(root, 'actions', actionOf[stage], 'action.yml')
    const { inputs } = parse(readFileSync(file, 'utf8')) as Definition // our own file, which tests hold to this form
    return [
      stage,
      Object.fromEntries(Object.entries(inputs).map(([name, { description }]) => [name, description])),
    ]
  })
  return Object.fromEntries(entries) as Descriptions // one entry a stage
}
