import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { repositoryFault, tagFault } from './repository/names.js'
import { isPlatform, normalizePlatform } from './builder/platforms.js'

export interface Inputs {
  readonly aws: AwsInputs
  readonly repository: string
  /** The folder sent to the builder, absolute. */
  readonly context: string
  /** The Dockerfile, absolute. */
  readonly file: string
  /** From the workspace, with `/`: what annotations and people call the Dockerfile. */
  readonly fileName: string
  /** Empty: the commit's SHA becomes the tag. */
  readonly tags: readonly string[]
  readonly buildArgs: ReadonlyMap<string, string>
  readonly target: string | undefined
  /** `os/arch[/variant]`; empty: whatever the builder builds by itself. */
  readonly platforms: readonly string[]
}

// BatchGetImage, which checks them, takes as many image identifiers in one call.
const mostTags = 100

/** Reads and checks every input; a fault goes to the reader. */
export function readInputs(reader: InputReader): Inputs {
  const { context, file } = readPaths(reader)
  return {
    aws: readAwsInputs(reader),
    repository: readRepository(reader),
    context,
    file,
    fileName: relative(reader.workspace, file).replaceAll('\\', '/'),
    tags: readTags(reader),
    buildArgs: reader.pairs('build-args', { accepts: 'lines of the form NAME=value' }),
    target: reader.optionalText('target', {
      matches: /^[A-Za-z0-9][\w.-]*$/,
      accepts: 'the name of a stage, as behind AS in the Dockerfile, or its number',
    }),
    platforms: readPlatforms(reader),
  }
}

function readRepository(reader: InputReader): string {
  const repository = reader.text('repository', {
    required: true,
    accepts: 'the name of an ECR repository, such as team/orders-api',
  })
  const fault = repository === '' ? undefined : repositoryFault(repository)
  if (fault !== undefined) reader.fault('repository', fault.problem, fault.accepts)
  return repository
}

function readTags(reader: InputReader): readonly string[] {
  const accepts = 'tags, one a line or separated by commas'
  const tags = [...new Set(split(reader.lines('tags', { accepts })))]
  for (const tag of tags) {
    const fault = tagFault(tag)
    if (fault !== undefined) reader.fault('tags', fault.problem, fault.accepts)
  }
  if (tags.length > mostTags) reader.fault('tags', `has ${tags.length} tags`, `at most ${mostTags}`)
  return tags
}

function readPlatforms(reader: InputReader): readonly string[] {
  const accepts = 'platforms such as linux/amd64, linux/arm64 or linux/arm/v7'
  const given = split(reader.lines('platforms', { accepts }))
  for (const platform of given) {
    if (!isPlatform(platform)) reader.fault('platforms', `has ${JSON.stringify(platform)}`, accepts)
  }
  return [...new Set(given.map(normalizePlatform))]
}

function split(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(',').map((part) => part.trim())).filter((part) => part !== '')
}

function readPaths(reader: InputReader): { readonly context: string; readonly file: string } {
  const folder = 'a folder of the workspace'
  const given = reader.text('context', { default: '.', accepts: folder })
  const context = resolve(reader.workspace, given)
  const contextExists = isKind(context, 'folder')
  if (/^(https?|ssh|git):\/\/|^git@/.test(given)) {
    reader.fault('context', `is the URL ${JSON.stringify(given)}`, `${folder}: check it out first`)
  } else if (!contextExists) {
    reader.fault('context', `is ${JSON.stringify(given)}, and there is no such folder`, folder)
  }
  const fileGiven = reader.optionalText('file', { accepts: 'the path of a Dockerfile, from the workspace' })
  const file = fileGiven === undefined ? join(context, 'Dockerfile') : resolve(reader.workspace, fileGiven)
  if ((contextExists || fileGiven !== undefined) && !isKind(file, 'file')) {
    reader.fault(
      'file',
      missingFile(reader.workspace, context, fileGiven),
      'the path of a Dockerfile, from the workspace',
    )
  }
  return { context, file }
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

function isKind(path: string, kind: 'file' | 'folder'): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true
}
