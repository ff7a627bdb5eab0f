import type { Feature } from './feature.js'

/** What builds images here. */
export interface Builder {
  /**
   * `buildx`: BuildKit through the client's plugin. `engine-buildkit`: BuildKit in the engine, by a client that speaks to
   * it without a plugin (before 23.0). `engine-classic`: the builder that Docker had before BuildKit.
   */
  readonly kind: 'buildx' | 'engine-buildkit' | 'engine-classic' | 'podman' | 'buildah'
  /** For people: `buildx v0.20.1 (driver docker)`. */
  readonly name: string
  /** Of the program that is started: buildx's, the client's of the engine, podman's; empty when it does not say. */
  readonly version: string
  /** Of buildx: `docker`, `docker-container`, `remote`, `kubernetes`, `cloud`. */
  readonly driver: string | undefined
  /** Normalized; empty when the builder does not say, or nobody asked. */
  readonly platforms: readonly string[]
  readonly features: ReadonlySet<Feature>
  /** What its programs need in their environment beside the login's: BUILDX_BUILDER, BUILDX_CONFIG, DOCKER_BUILDKIT. */
  readonly env: Readonly<Record<string, string>>
}

/** Which builder is wanted, and what it has to do. */
export interface BuilderWish {
  /** Name of a buildx builder, or `docker`, `podman` or `buildah`; undefined: the best there is. */
  readonly builder: string | undefined
  /** A remote BuildKit: `tcp://host:port`, `unix://path`, `docker-container://name`, `kube-pod://name`, `ssh://host`. */
  readonly endpoint: string | undefined
  /** Absolute; a folder with ca.pem, cert.pem and key.pem. */
  readonly certificates: string | undefined
  /** What the build asks for and not every builder can, and the input that asks: `cache-to`. */
  readonly needs: ReadonlyMap<Feature, string>
  /** What would be good to have, so that a builder is made for it where one can be (GitHub-hosted runners start empty). */
  readonly wants: ReadonlySet<Feature>
  readonly platforms: readonly string[]
  /** Host of the registry that it has to reach: one on this machine is not reached from a container's own network. */
  readonly registryHost: string | undefined
}
