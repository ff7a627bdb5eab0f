import { UserError } from '@slipway/action-kit'
import type { Builder, BuilderWish } from './builder.js'
import type { Feature } from './feature.js'
import { madeBuilderFeatures } from './features.js'
import { checkPlatforms } from './platforms.js'
import { remedies } from './remedies.js'

type Asked = Pick<BuilderWish, 'needs' | 'platforms'>

/** What is asked of the builder and it cannot do: feature to input. Platforms are a matter of their own. */
export function missingFeatures(
  { features }: Pick<Builder, 'features'>,
  { needs }: Pick<Asked, 'needs'>,
): ReadonlyMap<Feature, string> {
  // Whether a processor can be emulated is not the builder's to know but the machine's: see platforms.ts.
  return new Map([...needs].filter(([feature]) => feature !== 'foreign-platform' && !features.has(feature)))
}

/** @throws UserError, before anything is built, naming what the builder at hand cannot do and what could */
export function checkFeatures(builder: Builder, asked: Asked): void {
  const missing = [...missingFeatures(builder, asked)]
  if (missing.length > 0) {
    const inputs = [...new Set(missing.map(([, input]) => input))]
    throw new UserError(
      `The builder at hand, ${builder.name}, cannot do what ${list(inputs)} ${inputs.length > 1 ? 'ask' : 'asks'} for`,
      {
        cause: new Error(missing.map(([feature]) => `It has no ${meaning[feature]}.`).join(' ')),
        hint: [...new Set(missing.map(([feature]) => remedy(builder, feature)))].join('\n'),
      },
    )
  }
  checkPlatforms(builder, asked)
}

function remedy({ kind }: Builder, feature: Feature): string {
  if (feature === 'network') {
    return 'BuildKit runs instructions in the networks default, none and host. Networks of the engine are for the classic builder and Podman.'
  }
  if (!madeBuilderFeatures.has(feature)) return 'See the README of this action for what each builder can.'
  return kind === 'buildx' ? remedies.ownBuildKit : remedies.buildx
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`
}

const meaning: Readonly<Record<Feature, string>> = {
  'add-hosts': 'way to add hosts',
  allow: 'entitlements to grant',
  annotations: 'annotations',
  attestations: 'attestations',
  'build-contexts': 'further contexts',
  'cache-export': 'way to write a cache for later runs',
  'cache-import': 'way to read a cache that is no image',
  'cgroup-parent': 'choice of a parent cgroup',
  'foreign-platform': 'way to build for another processor',
  load: "way into the engine's store",
  'many-platforms': 'images of several platforms',
  network: 'choice among the networks of the engine',
  'no-cache-filters': 'choice of the stages that are built anew',
  outputs: 'further outputs',
  'remote-source': 'way to fetch a context',
  secrets: 'secrets for a build',
  'several-outputs': 'way to make several outputs at once',
  'shm-size': 'choice of the size of /dev/shm',
  ssh: 'SSH agent for a build',
  ulimit: 'limits for a build',
}
