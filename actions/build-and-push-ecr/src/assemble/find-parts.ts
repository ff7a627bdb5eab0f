import { UserError } from '@slipway/action-kit'
import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import { partTag } from './part-tag.js'

/** The image of one platform, as a job before has pushed it; an index where it has attestations. */
export interface FoundPart {
  readonly platform: string
  readonly tag: string
  readonly image: RegistryImage
}

export interface WantedParts {
  readonly platforms: readonly string[]
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT */
  readonly runId: string
  readonly attempt: number
  /** As the jobs before had it. */
  readonly partOf: string
}

// BatchGetImage takes as many image identifiers in one call.
const tagsPerCall = 100

/**
 * For each platform the newest that this run has: where only failed jobs are run again, the parts of the others are of an
 * earlier attempt.
 * @throws UserError that names the platforms of which there is none
 */
export async function findParts(
  ecr: Pick<EcrApi, 'imagesByTag'>,
  repository: Repository,
  wanted: WantedParts,
): Promise<readonly FoundPart[]> {
  const found = new Map<string, FoundPart>()
  const attemptsPerCall = Math.max(1, Math.floor(tagsPerCall / wanted.platforms.length))
  const missing = (): readonly string[] => wanted.platforms.filter((platform) => !found.has(platform))
  for (let last = wanted.attempt; last > 0 && missing().length > 0; last -= attemptsPerCall) {
    const attempts = Array.from({ length: Math.min(attemptsPerCall, last) }, (_, index) => last - index)
    const candidates = attempts.flatMap((attempt) =>
      missing().map((platform) => ({ platform, tag: partTag({ ...wanted, attempt, platform }) })),
    )
    const images = await ecr.imagesByTag(
      repository,
      candidates.map(({ tag }) => tag),
    )
    for (const { platform, tag } of candidates) {
      const image = images.get(tag)
      if (image !== undefined && !found.has(platform)) found.set(platform, { platform, tag, image })
    }
  }
  if (missing().length > 0) throw missingParts(missing(), repository, wanted)
  return wanted.platforms.flatMap((platform) => found.get(platform) ?? [])
}

function missingParts(missing: readonly string[], { name }: Repository, wanted: WantedParts): UserError {
  const tags = missing.map((platform) => partTag({ ...wanted, platform }))
  const attempts = wanted.attempt === 1 ? '' : ` (or an earlier attempt than ${wanted.attempt})`
  return new UserError(`${name} has no image of ${missing.join(', ')} to assemble`, {
    cause: new Error(`There is no tag ${tags.join(', ')}${attempts}`),
    hint: 'A job with assemble: later and this platform has to have succeeded before, in the same run of the workflow, with the same repository, context, file, target, build-args, build-contexts and labels: let this job need it (needs:).',
  })
}
