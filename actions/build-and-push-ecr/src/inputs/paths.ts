import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import type { Source } from '../build/request.js'
import { isRemoteContext } from '../identity/remote-source.js'

export interface Paths {
  readonly source: Source
  readonly file: string
  readonly fileName: string
}

const contextAccepts = 'a folder of the workspace, or the URL of a Git repository or an archive'
const fileAccepts = 'the path of a Dockerfile, from the workspace'

/** `context` and `file`, which have to be there unless the builder fetches them. */
export function readPaths(reader: InputReader): Paths {
  const given = reader.text('context', { default: '.', accepts: contextAccepts })
  const file = reader.optionalText('file', { accepts: fileAccepts })
  if (!isRemoteContext(given)) return readLocal(reader, given, file)
  const inside = file ?? 'Dockerfile'
  return { source: { kind: 'remote', url: given }, file: inside, fileName: inside }
}

function readLocal(reader: InputReader, given: string, fileGiven: string | undefined): Paths {
  const { workspace } = reader
  const path = resolve(workspace, given)
  const contextExists = isKind(path, 'folder')
  if (!contextExists) {
    reader.fault('context', `is ${JSON.stringify(given)}, and there is no such folder`, contextAccepts)
  }
  const file = fileGiven === undefined ? join(path, 'Dockerfile') : resolve(workspace, fileGiven)
  if ((contextExists || fileGiven !== undefined) && !isKind(file, 'file')) {
    reader.fault('file', missingFile(workspace, path, fileGiven), fileAccepts)
  }
  return { source: { kind: 'folder', path }, file, fileName: relative(workspace, file).replaceAll('\\', '/') }
}

function missingFile(workspace: string, context: string, given: string | undefined): string {
  if (given === undefined) {
    const expected = relative(workspace, join(context, 'Dockerfile'))
    return `is not given, and there is no ${JSON.stringify(expected)}`
  }
  const inContext = resolve(context, given)
  const meant = isKind(inContext, 'file')
    ? `; did you mean ${JSON.stringify(relative(workspace, inContext))}?`
    : ''
  return `is ${JSON.stringify(given)}, and there is no such file${meant}`
}

export function isKind(path: string, kind: 'file' | 'folder'): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true
}
