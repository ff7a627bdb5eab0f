/** What is to be built, as the inputs say it: nothing about where it goes. */
export interface BuildRequest {
  readonly source: Source
  /** The Dockerfile: absolute for a folder, inside the repository or archive for a remote source. */
  readonly file: string
  /** What annotations and people call the Dockerfile: from the workspace, with `/`. */
  readonly fileName: string
  readonly target: string | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  /** Name to path (absolute, for a folder), `docker-image://`, `oci-layout://`, URL or `target:`. */
  readonly buildContexts: ReadonlyMap<string, string>
  /** `os/arch[/variant]`, normalized; empty: whatever the builder builds by itself. */
  readonly platforms: readonly string[]
  readonly pull: boolean
  readonly noCache: boolean
  /** Stages that are not taken from the cache. */
  readonly noCacheFilters: readonly string[]
  readonly network: string | undefined
  /** `name:address`. */
  readonly addHosts: readonly string[]
  /** `128m`. */
  readonly shmSize: string | undefined
  /** `nofile=1024:1024`. */
  readonly ulimits: readonly string[]
  readonly cgroupParent: string | undefined
  /** Entitlements: `network.host`, `security.insecure`. */
  readonly allow: readonly string[]
  readonly secrets: readonly BuildSecret[]
  /** `default` or `id=socket-or-key`. */
  readonly ssh: readonly string[]
  /** What the user gives; the event's labels are added to it. */
  readonly labels: ReadonlyMap<string, string>
  /** `[level:]key` to value. */
  readonly annotations: ReadonlyMap<string, string>
  /** `true`, `false`, `mode=max`...; undefined leaves it to the builder. */
  readonly provenance: string | undefined
  /** `true`, `false`, `generator=...`; undefined leaves it to the builder. */
  readonly sbom: string | undefined
  /** `type=sbom,...`, as buildx takes them. */
  readonly attests: readonly string[]
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** Where the result goes beside the registry: `type=local,dest=out`. */
  readonly outputs: readonly string[]
  /** Whether the engine's own store gets the image too. */
  readonly load: boolean
  /** Whether it has to be one manifest without attestations, as AWS Lambda asks for. */
  readonly singleManifest: boolean
}

export type Source =
  /** An absolute path. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A Git repository or an archive that the builder fetches. */
  | { readonly kind: 'remote'; readonly url: string }

/** A secret of the build; its value is never on a command line. */
export type BuildSecret =
  | { readonly id: string; readonly from: 'value'; readonly value: string }
  | { readonly id: string; readonly from: 'environment'; readonly name: string }
  /** An absolute path. */
  | { readonly id: string; readonly from: 'file'; readonly path: string }
