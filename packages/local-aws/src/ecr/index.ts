import type { Identity } from '../identity/index.js'
import { jsonService } from '../json-service.js'
import type { AwsService, Route } from '../service.js'
import type { World } from '../world.js'
import { createImageSource, type ImageSource } from './image-source.js'
import { LoopbackAddresses } from './loopback-addresses.js'
import { registryRoute } from './oci/index.js'
import { privateFront } from './oci/private-front.js'
import { accountOperations } from './operations/account.js'
import { imageOperations } from './operations/images.js'
import { layerOperations } from './operations/layers.js'
import { policyOperations } from './operations/policies.js'
import { repositoryOperations } from './operations/repositories.js'
import { scanOperations } from './operations/scans.js'
import { templateOperations } from './operations/templates.js'
import { createEcrPublic } from './public/index.js'
import { viewPublicRegistry, type PublicRegistryView } from './public/registry-view.js'
import { Registries } from './registries.js'
import { viewRegistry, type RegistryView } from './registry-view.js'
import type { Finding } from './finding.js'
import type { ScanOutcome } from './scan-outcome.js'
import type { ScanSubject } from './scan-subject.js'
import { AuthorizationTokens } from './tokens.js'

export type { ImageSource } from './image-source.js'
export type { PublicRegistryView } from './public/registry-view.js'
export type { RegistryView } from './registry-view.js'
export type { Finding, Severity } from './finding.js'
export type { ScanOutcome, ScanStatus } from './scan-outcome.js'
export type { ScanSubject } from './scan-subject.js'

/** ECR as a region has it; its home registry is the one of the embedded AWS's own account. */
export interface RegionalEcr {
  /** The private registry of an account and a region, the home one where not given; it answers from now on. */
  registry(place?: { readonly account?: string; readonly region?: string }): Promise<RegistryView>
  /** What image scans of a repository of the home registry find from now on, in all its images or in some. */
  setScanFindings(repositoryName: string, findings: readonly Finding[], subject?: ScanSubject): void
  /** How image scans of a repository of the home registry go from now on: their status in the end, how long they take. */
  setScanOutcome(repositoryName: string, outcome: ScanOutcome, subject?: ScanSubject): void
}

/** ECR and ECR Public: their APIs, and the registries below /v2/ that Docker pushes to. */
export interface Ecr extends RegionalEcr {
  readonly services: readonly AwsService[]
  readonly routes: readonly Route[]
  readonly images: ImageSource
  /** The public registry of an account; `alias` names it anew. */
  publicRegistry(place?: { readonly account?: string; readonly alias?: string }): Promise<PublicRegistryView>
  inRegion(region: string, account?: string): RegionalEcr
  /** Removes the pushed layers from the disk. */
  close(): Promise<void>
}

/** @param listen lets the server answer at one more address of the loopback */
export function createEcr(world: World, identity: Identity, listen: (address: string) => Promise<void>): Ecr {
  const addresses = new LoopbackAddresses(listen)
  const registries = new Registries(world, addresses)
  const tokens = new AuthorizationTokens(world.time)
  const ecrPublic = createEcrPublic(world, tokens, addresses)
  const service = jsonService({
    signingName: 'ecr',
    target: 'AmazonEC2ContainerRegistry_V20150921',
    operations: {
      ...repositoryOperations(registries),
      ...imageOperations(registries, world.time),
      ...layerOperations(registries),
      ...policyOperations(registries, world.time),
      ...scanOperations(registries),
      ...templateOperations(registries, world.time),
      ...accountOperations(registries, tokens),
    },
    ownership: (permission) => registries.ownership(permission),
  })
  const v2 = registryRoute({
    world,
    identity,
    ownership: (permission) => registries.ownership(permission) ?? ecrPublic.registries.ownership(permission),
    frontAt(address) {
      const registry = registries.at(address)
      return registry === undefined ? ecrPublic.frontAt(address) : privateFront(registry, tokens)
    },
  })
  const inRegion = (own: string, owner = world.account): RegionalEcr => ({
    async registry({ account = owner, region = own } = {}) {
      const registry = registries.of(account, region)
      await registries.open(registry)
      return viewRegistry(registry)
    },
    setScanFindings: (...known) => registries.of(owner, own).scans.know(...known),
    setScanOutcome: (...known) => registries.of(owner, own).scans.end(...known),
  })
  return {
    ...inRegion(world.region),
    inRegion,
    services: [service, ecrPublic.service],
    routes: [v2, ecrPublic.tokenRoute],
    images: createImageSource(world, registries, tokens),
    async publicRegistry({ account = world.account, alias } = {}) {
      const registry = ecrPublic.registries.of(account, alias)
      await ecrPublic.registries.open()
      return viewPublicRegistry(registry)
    },
    async close() {
      for (const { blobs } of [...registries.all(), ...ecrPublic.registries.all()]) await blobs.close()
    },
  }
}
