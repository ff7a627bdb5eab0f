import { UserError } from '@slipway/action-kit'
import type { LocalFile } from './local-files.js'
import type { SourceWish } from './wish.js'

/**
 * Publishing the wrong folder takes a site down: the pages that everybody sees have to be there. Only a prefix may be
 * without an index, where the source has no page at all: a folder of assets.
 * @throws UserError
 */
export function requirePages(
  files: readonly LocalFile[],
  { indexDocument, errorDocument }: Pick<SourceWish, 'indexDocument' | 'errorDocument'>,
  { source, prefix }: { readonly source: string; readonly prefix: string },
): void {
  const paths = files.map(({ path }) => path)
  const isAssets = prefix !== '' && !paths.some((path) => /\.html?$/i.test(path))
  if (!paths.includes(indexDocument) && !isAssets) {
    throw new UserError(`There is no ${indexDocument} in ${source}`, {
      cause: new Error(`It holds ${sample(paths)}`),
      hint: hintAt(paths, indexDocument, prefix),
    })
  }
  if (errorDocument !== undefined && !paths.includes(errorDocument)) {
    throw new UserError(`There is no ${errorDocument} in ${source}, which \`error-document\` names`, {
      cause: new Error(`It holds ${sample(paths)}`),
      hint: 'Check that the build writes it, or leave `error-document` away.',
    })
  }
}

function hintAt(paths: readonly string[], indexDocument: string, prefix: string): string {
  const deeper = paths.filter((path) => path.endsWith(`/${indexDocument}`)).sort(byDepth)[0]
  const other = paths.find((path) => /^[^/]+\.html?$/i.test(path))
  if (deeper !== undefined && deeper.split('/').length <= 3) {
    const folder = deeper.slice(0, -indexDocument.length - 1)
    return `There is one in its folder ${folder}: is \`source\` to end in /${folder}?`
  }
  if (other !== undefined)
    return `If ${other} is the page that visitors begin with, set \`index-document: ${other}\`.`
  return prefix === ''
    ? 'Check that the build wrote to this folder. To publish assets without any page, set a `prefix`.'
    : 'Check that the build wrote to this folder.'
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length
}

function sample(paths: readonly string[]): string {
  const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  return `${paths.slice(0, 5).join(', ')}${rest}`
}
