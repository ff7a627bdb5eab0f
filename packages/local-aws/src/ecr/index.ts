import type { Identity } from '../identity/index.js'
import { jsonService } from '../json-service.js'
import type { AwsService, Route } from '../service.js'
import type { World } from '../world.js'
import { BlobStore } from './blob-store.js'
import { createImageSource, type ImageSource } from './image-source.js'
import { registryRoute } from './oci/index.js'
import { accountOperations } from './operations/account.js'
import { imageOperations } from './operations/images.js'
import { policyOperations } from './operations/policies.js'
import { repositoryOperations } from './operations/repositories.js'
import { scanOperations } from './operations/scans.js'
import { Registry } from './registry.js'
import { Scans, type Finding } from './scans.js'
import { AuthorizationTokens } from './tokens.js'

export type { ImageSource } from './image-source.js'
export type { Finding, Severity } from './scans.js'

/** ECR: its API, and the registry below /v2/ that Docker pushes to. */
export interface Ecr {
  readonly service: AwsService
  readonly routes: readonly Route[]
  readonly images: ImageSource
  /** What image scans of a repository find from now on. */
  setScanFindings(repositoryName: string, findings: readonly Finding[]): void
  /** Removes the pushed layers from the disk. */
  close(): Promise<void>
}

export function createEcr(world: World, identity: Identity): Ecr {
  const registry = new Registry(world)
  const tokens = new AuthorizationTokens(world.time)
  const scans = new Scans(registry, world.time)
  const blobs = new BlobStore()
  return {
    service: jsonService({
      signingName: 'ecr',
      target: 'AmazonEC2ContainerRegistry_V20150921',
      operations: {
        ...repositoryOperations(registry),
        ...imageOperations(registry, scans, world.time),
        ...policyOperations(registry, world.time),
        ...scanOperations(registry, scans),
        ...accountOperations(registry, tokens, world),
      },
    }),
    routes: [
      registryRoute({
        world,
        identity,
        registry,
        blobs,
        tokens,
        pushed: (repository, image) => scans.pushed(repository, image),
      }),
    ],
    images: createImageSource(world, registry, tokens),
    setScanFindings: (repositoryName, findings) => scans.know(repositoryName, findings),
    close: () => blobs.close(),
  }
}
