import type { Builder } from '../../src/builder/builder.js'
import type { BuildPlan } from '../../src/build/build-plan.js'
import { planRuns } from '../../src/build/build-runs.js'
import type { BuildRequest } from '../../src/build/request.js'
import { buildxBuilder, engineBuilder, plan, request } from './requests.js'

const runs = (
  builder: Builder,
  asked: Partial<BuildRequest> = {},
  changed: Partial<BuildPlan> = {},
): readonly string[] => {
  const planned = plan(builder, request('/w/app', asked), changed)
  return planRuns(planned, 'RESULT', ['--secret', 'id=s,env=S']).map(({ args }) => args.join(' '))
}

const container = buildxBuilder('docker-container', 'v0.22.0')
const remoteOfOld = buildxBuilder('remote', 'v0.12.0')
const engine = buildxBuilder('docker', 'v0.22.0')
const engineOfOld = buildxBuilder('docker', 'v0.8+unknown')
const buildKit = engineBuilder('engine-buildkit')
const classic = engineBuilder('engine-classic')

const everything: Partial<BuildRequest> = {
  target: 'prod',
  buildArgs: new Map([['A', '1 2=3']]),
  platforms: ['linux/amd64', 'linux/arm64'],
  pull: true,
  network: 'host',
  addHosts: ['a:127.0.0.1'],
  shmSize: '128m',
  ulimits: ['nofile=1:2'],
  cgroupParent: 'group',
  labels: new Map([['l', 'm']]),
  ssh: ['default'],
}
const common =
  '--file /w/app/Dockerfile --target prod --build-arg A=1 2=3 --label l=m --platform linux/amd64,linux/arm64 --pull --network host --add-host a:127.0.0.1 --shm-size 128m --ulimit nofile=1:2 --cgroup-parent group --ssh default'
const tail = '--file /w/app/Dockerfile --secret id=s,env=S /w/app'
const head = 'buildx build --progress rawjson --metadata-file RESULT'
const push = '--output type=image,name=host/orders:v1,push=true'

describe('a plan', () => {
  it('is carried out by buildx with all that it is asked for', () => {
    const asked = {
      ...everything,
      noCacheFilters: ['deps'],
      buildContexts: new Map([['lib', '/w/lib']]),
      allow: ['network.host'],
      annotations: new Map([['index:k', 'v']]),
      provenance: 'mode=max',
      sbom: 'true',
      attests: ['type=sbom,generator=x'],
      cacheFrom: ['type=gha'],
      cacheTo: ['type=gha,mode=max'],
    }
    expect(runs(container, asked)).toEqual([
      `${head} ${push} ${common} --no-cache-filter deps --build-context lib=/w/lib --allow network.host --annotation index:k=v --provenance=mode=max --sbom=true --attest type=sbom,generator=x --cache-from type=gha --cache-to type=gha,mode=max --secret id=s,env=S /w/app`,
    ])
  })

  it.each([
    [
      "the engine's BuildKit",
      buildKit,
      `build --progress plain --iidfile RESULT --tag host/orders:v1 ${common} --cache-from orders:cache`,
    ],
    [
      'the classic builder',
      classic,
      `build --force-rm --iidfile RESULT --tag host/orders:v1 ${common} --cache-from orders:cache`,
    ],
  ])('is carried out by %s with all that it is asked for', (_, builder, expected) => {
    const asked = { ...everything, cacheFrom: ['type=registry,ref=orders:cache', 'type=gha'] }
    expect(runs(builder, asked)).toEqual([`${expected} --secret id=s,env=S /w/app`])
  })

  it.each<[string, Builder, Partial<BuildRequest>, Partial<BuildPlan>, readonly string[]]>([
    ['is pushed', container, {}, {}, [`${head} ${push} ${tail}`]],
    [
      'is pushed and loaded, under names of their own, in one run',
      container,
      { load: true },
      {},
      [`${head} --output type=docker,"name=orders:v1,orders:latest" ${push} ${tail}`],
    ],
    [
      'is pushed and loaded by an older BuildKit in two runs, of which the second finds it built',
      remoteOfOld,
      { load: true, noCache: true, cacheTo: ['type=gha'] },
      {},
      [
        `${head} ${push} --file /w/app/Dockerfile --no-cache --cache-to type=gha --secret id=s,env=S /w/app`,
        `buildx build --progress rawjson --output type=docker,"name=orders:v1,orders:latest" ${tail}`,
      ],
    ],
    [
      "is kept by the engine's builder as it is pushed",
      engine,
      { load: true },
      {},
      [`${head} ${push} ${tail}`],
    ],
    [
      'is pushed, and goes elsewhere too',
      engine,
      { outputs: ['type=local,dest=out'] },
      {},
      [`${head} --output type=local,dest=out ${push} ${tail}`],
    ],
    [
      'is pushed, and goes elsewhere too, with an engine of old',
      engineOfOld,
      { outputs: ['type=local,dest=out'] },
      {},
      [`${head} ${push} ${tail}`, `buildx build --progress rawjson --output type=local,dest=out ${tail}`],
    ],
    [
      'is only built',
      engine,
      {},
      { push: undefined },
      [`${head} --tag orders:v1 --tag orders:latest ${tail}`],
    ],
    [
      'is only built and loaded, by the engine',
      engine,
      { load: true },
      { push: undefined },
      [`${head} --output type=image,"name=orders:v1,orders:latest" ${tail}`],
    ],
    [
      'is only built and loaded, from a container',
      container,
      { load: true },
      { push: undefined },
      [`${head} --output type=docker,"name=orders:v1,orders:latest" ${tail}`],
    ],
    [
      'is one manifest for AWS Lambda',
      container,
      { singleManifest: true },
      {},
      [`${head} ${push} --file /w/app/Dockerfile --provenance=false --sbom=false --secret id=s,env=S /w/app`],
    ],
    [
      'is one manifest for AWS Lambda, where nobody has asked which driver it is',
      { ...engineOfOld, driver: undefined },
      { singleManifest: true },
      {},
      [`${head} ${push} --file /w/app/Dockerfile --provenance=false --sbom=false --secret id=s,env=S /w/app`],
    ],
    [
      'is without attestations where the client has no flags for them',
      buildxBuilder('docker', 'v0.8', 'v0.9.1'),
      { provenance: 'false', singleManifest: true },
      {},
      [`buildx build --progress plain --metadata-file RESULT ${push} ${tail}`],
    ],
    [
      'is without provenance',
      { ...engineOfOld, driver: undefined },
      { provenance: 'false' },
      {},
      [`${head} ${push} --file /w/app/Dockerfile --provenance=false --secret id=s,env=S /w/app`],
    ],
    [
      'builds everything anew, single stages included',
      container,
      { noCache: true, noCacheFilters: ['deps'] },
      {},
      [`${head} ${push} --file /w/app/Dockerfile --no-cache --secret id=s,env=S /w/app`],
    ],
    [
      'is of a repository that the builder fetches',
      container,
      { source: { kind: 'remote', url: 'https://github.com/a/b.git#main' }, file: 'deploy/Dockerfile' },
      {},
      [`${head} ${push} --file deploy/Dockerfile --secret id=s,env=S https://github.com/a/b.git#main`],
    ],
    [
      'is loaded under its local names by the engine, beside the one that is pushed',
      classic,
      { load: true },
      {},
      [
        'build --force-rm --iidfile RESULT --tag host/orders:v1 --tag orders:v1 --tag orders:latest --file /w/app/Dockerfile --secret id=s,env=S /w/app',
      ],
    ],
    [
      "has further outputs in further runs of the engine's BuildKit",
      buildKit,
      { outputs: ['type=tar,dest=x'] },
      { push: undefined },
      [
        'build --progress plain --iidfile RESULT --tag orders:v1 --tag orders:latest --file /w/app/Dockerfile --secret id=s,env=S /w/app',
        'build --progress plain --output type=tar,dest=x --file /w/app/Dockerfile --secret id=s,env=S /w/app',
      ],
    ],
  ])('%s', (_, builder, asked, changed, expected) => {
    expect(runs(builder, asked, changed)).toEqual(expected)
  })

  it('has its progress read in the form that the client writes', () => {
    const format = (builder: Builder): string => planRuns(plan(builder, request('/w')), 'R', [])[0].format
    expect(format(container)).toBe('buildkit-rawjson')
    expect(format(buildxBuilder('docker', 'v0.12.0', 'v0.12.1'))).toBe('buildkit-plain')
    expect(format(buildKit)).toBe('buildkit-plain')
    expect(format(classic)).toBe('classic')
  })
})
