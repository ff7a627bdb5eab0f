import { join } from 'node:path'

import type { BuildRequest } from '../../src/build/request.js'

/** A request to build a folder as `docker build .` does, with what a test is about. */
export function requestFor(folder: string, overrides: Partial<BuildRequest> = {}): BuildRequest {
  return {
    source: { kind: 'folder', path: folder },
    file: join(folder, 'Dockerfile'),
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
    ...overrides,
  }
}
