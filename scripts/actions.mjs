// The actions of this repository: folder of the action.yml, path behind `uses: org/actions`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './install.mjs'

export const actionFolders = [
  '.',
  ...['run-tests', 'build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site'].map(
    (name) => `actions/${name}`,
  ),
]

/** The parsed action.yml of a folder. */
export function readAction(folder) {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'))
}
