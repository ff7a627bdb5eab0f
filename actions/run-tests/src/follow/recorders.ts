import { join } from 'node:path'

/**
 * What runs inside the user's own processes: a folder for each language. The bundler sees this expression and copies the
 * folder beside the bundle; it would copy a single file, without what that requires, if it saw a longer path.
 */
const recorders = join(__dirname, '../recorders')

/** The path of a recorder, from the folder: `node/hook.cjs`. */
export function recorder(path: string): string {
  return join(recorders, path)
}
