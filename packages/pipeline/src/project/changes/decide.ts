/** What GitHub's deployments say of a service or site in an environment. */
export type Recorded =
  | { readonly kind: 'succeeded'; readonly sha: string }
  | { readonly kind: 'failed' | 'unfinished'; readonly sha: string }
  /** There is none, or what was there was taken down. */
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown'; readonly why: string }

/** What differs between a commit and what is checked out. */
export type Difference =
  | {
      readonly kind: 'known'
      /** From the workspace. */
      readonly files: readonly string[]
      /** What that commit's `slipway.yml` said of each, by their names; undefined: nobody can read it. */
      readonly settings: ReadonlyMap<string, string> | undefined
    }
  | { readonly kind: 'unknown'; readonly why: string }

/** A service or site, as far as it decides whether it runs. */
export interface Candidate {
  readonly name: string
  /** Those whose change is one of its own. */
  readonly needs: readonly string[]
  /** Whether a file of the workspace is one that it is made of. */
  readonly isMadeOf: (file: string) => boolean
  /** What `slipway.yml` says of it today, for this environment. */
  readonly settings: string
  readonly recorded: Recorded
}

/** Why a service or site runs, or does not. */
export type Reason =
  | { readonly kind: 'everything' }
  | { readonly kind: 'never' }
  | { readonly kind: 'failed' | 'unfinished' | 'settings' | 'unchanged'; readonly sha: string }
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'files'; readonly sha: string; readonly files: readonly string[] }
  | { readonly kind: 'needs'; readonly name: string }

export interface Decision {
  readonly name: string
  readonly runs: boolean
  readonly reason: Reason
}

/**
 * Which of them run: those of which something differs from what is deployed, those of which nobody knows that, and those
 * that need one of these. A deployment that failed or never ended says nothing of what is there.
 * @param candidates in an order in which each comes behind what it needs
 * @param differences by the commits that were deployed
 */
export function decide(
  candidates: readonly Candidate[],
  differences: ReadonlyMap<string, Difference>,
): readonly Decision[] {
  const running = new Set<string>()
  return candidates.map((candidate) => {
    const own = reasonOf(candidate, differences)
    const needed = candidate.needs.find((name) => running.has(name))
    const reason: Reason =
      own.kind === 'unchanged' && needed !== undefined ? { kind: 'needs', name: needed } : own
    const runs = reason.kind !== 'unchanged'
    if (runs) running.add(candidate.name)
    return { name: candidate.name, runs, reason }
  })
}

/** With `changed-only: false`. */
export function decideAll(names: readonly string[]): readonly Decision[] {
  return names.map((name) => ({ name, runs: true, reason: { kind: 'everything' } }))
}

function reasonOf(
  { name, isMadeOf, settings, recorded }: Candidate,
  differences: ReadonlyMap<string, Difference>,
): Reason {
  if (recorded.kind !== 'succeeded') return recorded
  const { sha } = recorded
  const difference = differences.get(sha) ?? { kind: 'unknown', why: 'nobody has compared with it' }
  if (difference.kind === 'unknown') return difference
  const files = difference.files.filter(isMadeOf)
  if (files.length > 0) return { kind: 'files', sha, files }
  if (difference.settings === undefined) {
    return { kind: 'unknown', why: `slipway.yml of ${sha.slice(0, 7)} cannot be read` }
  }
  return difference.settings.get(name) === settings ? { kind: 'unchanged', sha } : { kind: 'settings', sha }
}
