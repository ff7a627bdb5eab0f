import { randomBytes } from 'node:crypto'
import { readXml, type XmlElement } from '../read-xml.js'
import { initialConfig } from './configuration/initial.js'
import type { DistributionOptions } from './configuration/options.js'
import { listOf, readSettings, type Settings } from './configuration/settings.js'
import { EdgeCache } from './edge-cache.js'
import { Invalidations } from './invalidations.js'
import type { CloudFrontAccount } from './operation.js'
import { randomName } from './random-name.js'

/** A distribution: how it is set up, what its edge goes by and keeps, what was invalidated. */
export class Distribution {
  readonly id: string
  readonly arn: string
  readonly domainName: string
  readonly cache = new EdgeCache()
  readonly invalidations: Invalidations
  /** The DistributionConfig as it was last written. */
  config: XmlElement
  /** The version of the configuration, which an update has to name. */
  etag = randomName('E', 13)
  lastModified: number
  #serving: Settings
  #deployed: XmlElement

  constructor(
    options: DistributionOptions,
    private readonly account: CloudFrontAccount,
  ) {
    const { world, policies, functions } = account
    this.id = options.id ?? randomName('E', 13)
    this.arn = `arn:aws:cloudfront::${world.account}:distribution/${this.id}`
    this.domainName = `d${randomBytes(7).toString('hex').slice(0, 13)}.cloudfront.net`
    this.lastModified = world.time.now()
    const config = readXml(initialConfig(options, { policies, functions }))
    if (config === undefined) throw new Error('The configuration of a distribution is no XML')
    this.config = config
    this.#serving = readSettings(config, policies)
    this.#deployed = config
    this.invalidations = new Invalidations({
      time: world.time,
      durationMs: options.invalidationMs ?? 5_000,
      purge: (paths) => this.cache.purge(paths),
    })
  }

  /** What the edges go by, which is behind the configuration while it is deployed. */
  get serving(): Settings {
    return this.#serving
  }

  get status(): 'Deployed' | 'InProgress' {
    return this.#deployed === this.config ? 'Deployed' : 'InProgress'
  }

  /** Takes a configuration that was checked; the edges go by it when it is deployed. What they keep stays. */
  update(config: XmlElement): void {
    const { policies, world, later, pace } = this.account
    const settings = readSettings(config, policies)
    this.config = config
    this.etag = randomName('E', 13)
    this.lastModified = world.time.now()
    later.after(pace.deploymentMs, () => {
      // An update that came after this one, and was deployed before it, stays.
      if (this.#deployed === this.config) return
      this.#serving = settings
      this.#deployed = config
    })
  }

  usesFunction(arn: string): boolean {
    const standard = this.config.child('DefaultCacheBehavior')
    const behaviors = listOf(this.config, 'CacheBehaviors', 'CacheBehavior')
    return [...behaviors, ...(standard === undefined ? [] : [standard])].some((behavior) =>
      listOf(behavior, 'FunctionAssociations', 'FunctionAssociation').some(
        (association) => association.value('FunctionARN') === arn,
      ),
    )
  }
}
