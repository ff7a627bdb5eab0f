import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'

export const examplesFolder = join(root, 'workflows-examples')

/** The text of a workflow that users copy; every-example.test.ts sees that each is run by such a call. */
export function example(name: string): string {
  return readFileSync(join(examplesFolder, name), 'utf8')
}
