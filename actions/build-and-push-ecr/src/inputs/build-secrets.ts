import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import type { BuildSecret, Source } from '../build/request.js'
import { readSecretPairs } from './lists.js'
import { isKind } from './paths.js'

/** The secrets of the three inputs, and the token with which BuildKit fetches a Git repository. */
export function readBuildSecrets(reader: InputReader, source: Source): readonly BuildSecret[] {
  const secrets = [...readValues(reader), ...readVariables(reader), ...readFiles(reader)]
  for (const [index, { id }] of secrets.entries()) {
    const isTwice = secrets.findIndex((other) => other.id === id) !== index
    if (isTwice)
      reader.fault('secrets', `has ${id} more than once, with secret-envs and secret-files counted`)
  }
  const token = reader.optionalText('github-token', { accepts: 'a token that may read the repository' })
  const fetches = source.kind === 'remote' && token !== undefined
  // Source: https://docs.docker.com/build/building/secrets/#git-authentication-for-remote-contexts
  if (!fetches || secrets.some(({ id }) => id === 'GIT_AUTH_TOKEN')) return secrets
  return [...secrets, { id: 'GIT_AUTH_TOKEN', from: 'value', value: token }]
}

function readValues(reader: InputReader): readonly BuildSecret[] {
  const accepts = 'entries of the form id=value, one a line; a value of several lines in double quotes'
  return readSecretPairs(reader, 'secrets', accepts).map(([id, value]) => ({ id, from: 'value', value }))
}

function readVariables(reader: InputReader): readonly BuildSecret[] {
  const accepts = 'lines of the form id=NAME, where NAME is an environment variable'
  return readSecretPairs(reader, 'secret-envs', accepts).map(([id, name]) => ({
    id,
    from: 'environment',
    name: name.trim(),
  }))
}

function readFiles(reader: InputReader): readonly BuildSecret[] {
  const accepts = 'lines of the form id=path, where the path is of a file, from the workspace'
  return readSecretPairs(reader, 'secret-files', accepts).map(([id, given]) => {
    const path = resolve(reader.workspace, given.trim())
    if (!isKind(path, 'file')) {
      reader.fault('secret-files', `names ${JSON.stringify(given)}, and there is no such file`, accepts)
    }
    return { id, from: 'file', path }
  })
}
