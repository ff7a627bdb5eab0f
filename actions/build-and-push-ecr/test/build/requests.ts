import type { Builder } from '../../src/builder/builder.js'
import { readBuildxInspect } from '../../src/builder/buildx-inspect.js'
import { buildxFeatures, classicFeatures, engineBuildKitFeatures } from '../../src/builder/features.js'
import type { BuildPlan } from '../../src/build/build-plan.js'
import type { BuildRequest } from '../../src/build/request.js'
import type { Repository } from '../../src/registry/ecr.js'

/** A build of a folder that asks for nothing else. */
export function request(folder: string, asked: Partial<BuildRequest> = {}): BuildRequest {
  return {
    source: { kind: 'folder', path: folder },
    file: `${folder}/Dockerfile`,
    fileName: 'Dockerfile',
    target: undefined,
    buildArgs: new Map(),
    buildContexts: new Map(),
    platforms: [],
    pull: false,
    noCache: false,
    noCacheFilters: [],
    network: undefined,
    addHosts: [],
    shmSize: undefined,
    ulimits: [],
    cgroupParent: undefined,
    allow: [],
    secrets: [],
    ssh: [],
    labels: new Map(),
    annotations: new Map(),
    provenance: undefined,
    sbom: undefined,
    attests: [],
    cacheFrom: [],
    cacheTo: [],
    outputs: [],
    load: false,
    singleManifest: false,
    ...asked,
  }
}

export function repository(uri: string): Repository {
  return {
    name: uri.split('/').slice(1).join('/'),
    uri,
    registryId: '123456789012',
    region: 'eu-west-1',
    mutability: { immutable: false, exceptions: [] },
  }
}

/** A plan that pushes to `host/orders:v1`, unless it says otherwise. */
export function plan(builder: Builder, asked: BuildRequest, changed: Partial<BuildPlan> = {}): BuildPlan {
  return {
    builder,
    request: asked,
    push: { repository: repository('host/orders'), tag: 'v1' },
    localNames: ['orders:v1', 'orders:latest'],
    labels: asked.labels,
    pull: asked.pull,
    cacheFrom: asked.cacheFrom,
    cacheTo: asked.cacheTo,
    ...changed,
  }
}

/** @param buildkit version of the BuildKit behind it */
export function buildxBuilder(driver: string, buildkit: string, version = 'v0.38.2'): Builder {
  const found = readBuildxInspect(`Name: b\nDriver: ${driver}\nBuildKit version: ${buildkit}\n`)
  return {
    kind: 'buildx',
    name: `buildx ${version} (driver ${driver})`,
    version,
    driver,
    platforms: ['linux/amd64', 'linux/386'],
    features: buildxFeatures(version, found),
    env: {},
  }
}

export function engineBuilder(kind: 'engine-buildkit' | 'engine-classic', version = '20.10.24'): Builder {
  return {
    kind,
    name: 'the builder of Docker 20.10.24',
    version,
    driver: undefined,
    platforms: ['linux/amd64'],
    features: kind === 'engine-buildkit' ? engineBuildKitFeatures(version) : classicFeatures,
    env: { DOCKER_BUILDKIT: kind === 'engine-buildkit' ? '1' : '0' },
  }
}
