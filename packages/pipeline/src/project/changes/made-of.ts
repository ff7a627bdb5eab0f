import picomatch from 'picomatch'
import { normalizePath } from '../file/check-path.js'
import type { StageName } from '../file/names.js'
import type { ResolvedComponent } from '../resolve/resolve.js'
import { isSharedByItself } from './shared-files.js'

/** Inputs that name a file, or a folder, which is part of what is deployed. */
const inputsOfFiles: Readonly<Record<StageName, readonly string[]>> = {
  test: ['quarantine'],
  build: ['context', 'file', 'lifecycle-policy', 'repository-policy', 'ignore-findings'],
  deploy: ['task-definition', 'service-definition', 'codedeploy-appspec'],
  publish: ['source'],
}

/**
 * Whether a file is one that a service or site is made of: below its folders, of what its inputs name, of what it shares.
 * @param alsoWhen the globs that the file has for everything; undefined: lock and build files of the root
 * @param configFile `slipway.yml`, of which only its own part counts, and that is looked at by itself
 */
export function madeOf(
  { component, stages }: ResolvedComponent,
  alsoWhen: readonly string[] | undefined,
  configFile: string,
): (file: string) => boolean {
  const own = component.paths.map(({ name }) => name)
  const named = stages.flatMap(({ name, inputs }) =>
    inputsOfFiles[name].flatMap((input) => {
      const path = normalizePath(inputs.get(input)?.text ?? '')
      // The whole repository is what a build may read, and no service is made of all of it.
      return path === '' || path.startsWith('..') ? [] : [path]
    }),
  )
  const folders = [...own, ...named]
  const isMatch = picomatch([...component.alsoWhen, ...(alsoWhen ?? [])].map(deep), {
    dot: true,
    windows: false,
    noextglob: true,
    nonegate: true,
    regex: false,
  })
  const isBelow = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`)
  return (file) => {
    if (file === configFile) return false
    return (
      own.length === 0 ||
      folders.some((folder) => isBelow(file, folder)) ||
      isMatch(file) ||
      (alsoWhen === undefined && isSharedByItself(file))
    )
  }
}

/** `packages/shared` means all that is in it. */
function deep(glob: string): string {
  return /[*?[\]{}]/.test(glob) ? glob : `${glob}{,/**}`
}
