import { readBuildxInspect } from '../../src/builder/buildx-inspect.js'
import type { Feature } from '../../src/builder/feature.js'
import { buildxFeatures, classicFeatures, engineBuildKitFeatures } from '../../src/builder/features.js'

const store = '\torg.mobyproject.buildkit.worker.snapshotter:\toverlayfs\n'
const inspect = (driver: string, buildkit: string, labels = ''): string =>
  `Name: b\nDriver: ${driver}\n${buildkit === '' ? '' : `BuildKit version: ${buildkit}\n`}Labels:\n${labels}`

type Row = readonly [builder: string, features: ReadonlySet<Feature>, can: string, cannot: string]

const buildx = (client: string, ...args: Parameters<typeof inspect>): ReadonlySet<Feature> =>
  buildxFeatures(client, readBuildxInspect(inspect(...args)))

const rows: readonly Row[] = [
  [
    'the engine 20.10 behind buildx',
    buildx('v0.38.2', 'docker', 'v0.8+unknown'),
    'secrets ssh load outputs add-hosts remote-source foreign-platform no-cache-filters cache-import',
    'many-platforms cache-export attestations annotations ulimit build-contexts allow several-outputs network',
  ],
  [
    'the engine 28 without the store of containerd',
    buildx('v0.24.0', 'docker', 'v0.22.0'),
    'ulimit shm-size cgroup-parent build-contexts several-outputs',
    'many-platforms cache-export attestations annotations',
  ],
  [
    'the engine 29 with the store of containerd',
    buildx('v0.30.0', 'docker', 'v0.25.0', store),
    'many-platforms cache-export attestations annotations several-outputs load',
    'allow network',
  ],
  [
    'a container that is not started yet',
    buildx('v0.24.0', 'docker-container', ''),
    'many-platforms cache-export attestations annotations several-outputs allow load build-contexts',
    'network',
  ],
  [
    'a remote BuildKit of old',
    buildx('v0.24.0', 'remote', 'v0.10.6'),
    'many-platforms cache-export build-contexts',
    'attestations annotations several-outputs',
  ],
  [
    'an old buildx with a new BuildKit',
    buildx('v0.9.1', 'kubernetes', 'v0.22.0'),
    'many-platforms cache-export build-contexts',
    'attestations annotations several-outputs',
  ],
  [
    'a buildx whose flags for limits do nothing',
    buildx('v0.6.3', 'docker-container', 'v0.22.0'),
    'many-platforms cache-export secrets',
    'ulimit shm-size cgroup-parent build-contexts no-cache-filters',
  ],
  [
    'a buildx that somebody built, with a BuildKit in the cloud',
    buildx('', 'cloud', 'v0.22.0'),
    'many-platforms cache-export attestations several-outputs',
    'network',
  ],
  [
    'the BuildKit of the client 20.10',
    engineBuildKitFeatures('20.10.24+dfsg1'),
    'secrets ssh outputs load add-hosts remote-source',
    'many-platforms cache-export cache-import attestations ulimit shm-size build-contexts network',
  ],
  ['the BuildKit of the client 18.09', engineBuildKitFeatures('18.09.1'), 'secrets ssh', 'outputs'],
  [
    'the classic builder',
    classicFeatures,
    'network ulimit shm-size cgroup-parent add-hosts load remote-source',
    'secrets ssh outputs many-platforms foreign-platform cache-import annotations',
  ],
]

it.each(rows)('%s can do what it can, and no more', (_, features, can, cannot) => {
  for (const feature of can.split(' ')) expect([...features]).toContain(feature)
  for (const feature of cannot.split(' ')) expect([...features]).not.toContain(feature)
})

it('the platforms of a builder are those of all its nodes', () => {
  const output =
    'Name:  b\nDriver:  docker-container\nNodes:\nPlatforms: linux/amd64*, linux/386\nPlatforms: linux/arm64\n'
  expect(readBuildxInspect(output)).toEqual({
    name: 'b',
    driver: 'docker-container',
    platforms: ['linux/amd64', 'linux/386', 'linux/arm64'],
    buildkit: undefined,
    usesContainerdStore: false,
  })
})
