import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Dockerfile } from './dockerfile-at-hand.js'

/**
 * What to do about a COPY or ADD whose source is not in the context; undefined when that is not what failed.
 * @param reason the builder's: `"/app.js": not found`
 */
export function explainMissingFile(
  reason: string,
  instruction: string | undefined,
  { path, contextFolder }: Pick<Dockerfile, 'path' | 'contextFolder'>,
): string | undefined {
  const missing = readMissing(reason, contextFolder)
  const isOfContext = instruction !== undefined && /^(?:COPY|ADD) (?!.*--from=)/i.test(instruction)
  if (missing === undefined || !isOfContext || contextFolder === undefined) return undefined
  if (existsSync(join(contextFolder, missing))) {
    // The Dockerfile's own takes the place of the context's.
    const own = path === undefined ? undefined : `${path}.dockerignore`
    const ignoreFile = own !== undefined && existsSync(own) ? basename(own) : '.dockerignore'
    return `${missing} is there, but ${ignoreFile} keeps it out of the context. Remove the rule that does, or add the line !${missing} at the end of ${ignoreFile}.`
  }
  const similar = findSimilar(contextFolder, missing)
  return similar === undefined
    ? `There is no ${missing} in the context. Sources of COPY and ADD start at the folder that the input context names, not at the Dockerfile's; what an earlier step makes has to be there before this one.`
    : `There is no ${missing} in the context, but there is ${similar}.`
}

const patterns = [
  // BuildKit: `"/app.js": not found`; before 0.12: `"/app.js" not found: not found`.
  /"(\/[^"]+)":? not found/,
  // The classic builder.
  /excluded by \.dockerignore: stat ([^:]+): file does not exist/,
  // Podman and Buildah.
  /copier: stat: "([^"]+)": no such file or directory/,
  /no items matching glob "([^"]+)" copied/,
]

/** The source that was not found, from the context. */
function readMissing(reason: string, contextFolder: string | undefined): string | undefined {
  const found = patterns.map((pattern) => pattern.exec(reason)?.[1]).find((path) => path !== undefined)
  if (found === undefined) return undefined
  const inside =
    contextFolder !== undefined && found.startsWith(`${contextFolder}/`)
      ? found.slice(contextFolder.length)
      : found
  return inside.replace(/^\/+/, '')
}

/** The same name in other letters: `Readme.md` for `README.md`. */
function findSimilar(contextFolder: string, missing: string): string | undefined {
  const folder = dirname(missing)
  if (!existsSync(join(contextFolder, folder))) return undefined
  const name = missing.slice(folder === '.' ? 0 : folder.length + 1)
  const found = readdirSync(join(contextFolder, folder)).find(
    (entry) => entry !== name && entry.toLowerCase() === name.toLowerCase(),
  )
  return found === undefined ? undefined : join(folder, found)
}
