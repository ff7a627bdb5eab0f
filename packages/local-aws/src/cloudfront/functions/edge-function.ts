import { randomName } from '../random-name.js'

export type Stage = 'DEVELOPMENT' | 'LIVE'
export type Runtime = 'cloudfront-js-1.0' | 'cloudfront-js-2.0'

export interface FunctionConfig {
  readonly comment: string
  readonly runtime: Runtime
  /** The ARN of the store that it reads, where it reads one. */
  readonly storeArn?: string
}

/** A function as one of its stages has it. */
export interface FunctionVersion {
  readonly config: FunctionConfig
  readonly code: string
  readonly etag: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly lastModified: number
}

/** A CloudFront function: what is worked on, and what is published. */
export class EdgeFunction {
  readonly arn: string
  /** What its runs have printed, oldest first. */
  readonly log: string[] = []
  development: FunctionVersion
  live: FunctionVersion | undefined
  /** What the edges run, which is behind `live` while a publication is under way. */
  atEdge: FunctionVersion | undefined

  constructor(
    readonly name: string,
    account: string,
    { config, code, now }: { readonly config: FunctionConfig; readonly code: string; readonly now: number },
  ) {
    this.arn = `arn:aws:cloudfront::${account}:function/${name}`
    this.development = { config, code, etag: newEtag(), createdAt: now, lastModified: now }
  }

  at(stage: Stage): FunctionVersion | undefined {
    return stage === 'LIVE' ? this.live : this.development
  }

  update(config: FunctionConfig, code: string, now: number): void {
    this.development = { ...this.development, config, code, etag: newEtag(), lastModified: now }
  }

  /** What is worked on goes live; each stage has a version of its own. */
  publish(now: number): FunctionVersion {
    const createdAt = this.live?.createdAt ?? now
    this.live = { ...this.development, etag: newEtag(), createdAt, lastModified: now }
    return this.live
  }

  usesStore(arn: string): boolean {
    return this.development.config.storeArn === arn || this.live?.config.storeArn === arn
  }
}

function newEtag(): string {
  return randomName('ETV', 10)
}
