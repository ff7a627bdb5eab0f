import { createHash } from 'node:crypto'
import { realClock } from '@slipway/action-kit'
import { openAws, type Aws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import { describeDistribution } from '../src/cloudfront/distribution.js'
import { planServing } from '../src/edge/rules.js'
import { edgeFunctionCode } from '../src/edge/function-code.js'
import { createCopies, type Copies } from '../src/release/copies.js'
import { openSwitch } from '../src/release/open-switch.js'
import { planPlainServing } from '../src/release/origin-switch.js'
import type { ReleaseOutcome } from '../src/release/outcome.js'
import type { ReleaseContext, ReleaseOptions, ReleaseParts } from '../src/release/release-options.js'
import { release } from '../src/release/release.js'
import { rollBack } from '../src/release/rollback.js'
import type { Switch } from '../src/release/switch.js'
import type { ObjectStore } from '../src/s3/object-store.js'
import { createS3Store } from '../src/s3/s3-store.js'
import { Wire } from '../src/s3/wire/send.js'
import { hashHeaders } from '../src/site/headers.js'
import { isFingerprinted } from '../src/site/fingerprint.js'
import type { SiteObject } from '../src/site/site-object.js'
import { redirectRule } from './memory-edge.js'

const storage = { storageClass: undefined, encryption: undefined, tags: {} }
export const bucket = 'orders-web'
const edge = { functionName: 'slipway-edge', keyValueStore: 'slipway' }

export interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly rules?: readonly string[]
  readonly isClean?: boolean
  readonly errorPage?: string
}

interface Changes extends Partial<ReleaseOptions> {
  /** The number of the run. */
  readonly order?: number
  readonly wrapSwitch?: (inner: Switch) => Switch
}

interface OpenOptions {
  readonly hasEdge?: boolean
  readonly runsFunction?: boolean
  readonly hasFunction?: boolean
  readonly prefix?: string
  /** Of the function that is there before. */
  readonly functionCode?: string
}

/** An embedded AWS with a bucket, a distribution in front of it, and the edge function's store. */
export class ReleaseWorld {
  readonly messages: string[] = []
  /** How many milliseconds have passed besides the true ones. */
  passed = 0

  private constructor(
    readonly aws: LocalAws,
    private readonly client: Aws,
    readonly distribution: { readonly id: string; readonly url: string },
    private readonly hasEdge: boolean,
    readonly prefix: string,
    private readonly abort: AbortController,
  ) {}

  static async open(given: OpenOptions = {}): Promise<ReleaseWorld> {
    const { hasEdge = true, prefix = '', functionCode = edgeFunctionCode() } = given
    const { runsFunction = hasEdge, hasFunction = hasEdge } = given
    const aws = await startLocalAws()
    aws.s3.createBucket(bucket)
    aws.cloudFront.pace.deploymentMs = 30
    if (hasEdge) aws.cloudFront.createKeyValueStore('slipway')
    if (hasFunction) aws.cloudFront.createFunction('slipway-edge', functionCode, { store: 'slipway' })
    const distribution = await aws.cloudFront.createDistribution({
      originBucket: bucket,
      defaultRootObject: 'index.html',
      invalidationMs: 10,
      ...(runsFunction ? { viewerRequest: 'slipway-edge' } : {}),
    })
    for (const [name, value] of Object.entries(aws.environment)) process.env[name] = value
    const abort = new AbortController()
    const client = openAws(
      {
        region: aws.world.region,
        roleToAssume: undefined,
        roleSessionName: 'test',
        roleDurationSeconds: 3600,
        audience: 'sts.amazonaws.com',
      },
      { env: process.env, maskSecret: () => undefined, signal: abort.signal, log: plainLog() },
    )
    return new ReleaseWorld(aws, client, distribution, hasEdge, prefix, abort)
  }

  async close(): Promise<void> {
    this.abort.abort(new Error('closed'))
    await this.aws.stop()
  }

  get keys(): readonly string[] {
    return this.aws.s3.keys(bucket)
  }

  /** Somebody else puts an object there, or deletes one. */
  async put(path: string, text: string): Promise<void> {
    await this.#store('').write(path, Buffer.from(text), undefined)
  }

  async remove(path: string): Promise<void> {
    await this.#store('').remove([path])
  }

  /** What an object of the action's own holds. */
  async read(path: string): Promise<string> {
    return (await this.#store('').read(path))?.bytes.toString('utf8') ?? ''
  }

  async visit(
    path: string,
  ): Promise<{ readonly status: number; readonly text: string; readonly location: string | null }> {
    const answer = await fetch(this.distribution.url + path, { redirect: 'manual' })
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
  }

  async release(given: Given, changes: Changes = {}): Promise<ReleaseOutcome> {
    const objects = Object.entries(given.files).map(([path, text]) => siteObject(path, text))
    const options = { indexDocument: 'index.html', isClean: given.isClean ?? false, spaPage: undefined }
    const rules = (given.rules ?? []).map((rule) => redirectRule(rule))
    return release(
      {
        ...(await this.#parts(changes)),
        keepReleases: 10,
        storage,
        compose: () => Promise.resolve({ objects, leftOut: [] }),
        serve: (site) =>
          this.hasEdge
            ? planServing(
                site.objects.map(({ path }) => path),
                rules,
                { ...options, scope: this.prefix, errorPage: given.errorPage },
              )
            : planPlainServing(rules, options),
        ...changes,
      },
      this.context,
    )
  }

  async rollBack(changes: Changes = {}): Promise<ReleaseOutcome> {
    return rollBack({ ...(await this.#parts(changes)), ...changes }, this.context)
  }

  async #parts({ order = 1, wrapSwitch = (inner) => inner }: Changes): Promise<ReleaseParts> {
    const invalidateAll = async (): Promise<void> => {
      const client = await this.client.cloudFront()
      const { CreateInvalidationCommand } = await import('@slipway/aws/sdk/cloudfront')
      const Paths = { Quantity: 1, Items: ['/*'] }
      const batch = { CallerReference: String(Math.random()), Paths }
      await client.send(
        new CreateInvalidationCommand({ DistributionId: this.distribution.id, InvalidationBatch: batch }),
      )
      await realClock.sleep(100)
    }
    const described = await describeDistribution(this.distribution.id, bucket, this.client)
    const switcher = await openSwitch(
      {
        edge: this.hasEdge ? edge : undefined,
        bucket,
        prefix: this.prefix,
        distributions: [described],
        invalidateAll,
      },
      this.client,
      this.context,
    )
    return {
      place: `s3://${bucket}/`,
      prefix: this.prefix,
      publisher: { id: `publisher ${order}`, run: `run ${order}`, order, isRerun: false, commit: undefined },
      lockTimeoutMs: 5_000,
      id: undefined,
      keepAssetsMs: 60_000,
      store: this.#store(''),
      tidying: this.#store(''),
      open: (folder) => this.#store(folder),
      copies: this.#copies(),
      switcher: wrapSwitch(switcher),
    }
  }

  #place(folder: string): { bucket: string; prefix: string; owner: undefined } {
    return { bucket, prefix: this.prefix + folder, owner: undefined }
  }

  #store(folder: string): ObjectStore {
    return createS3Store(this.#place(folder), {
      aws: this.client,
      tidyingAws: this.client,
      storage,
      signal: this.abort.signal,
      now: () => Date.now(),
      sleep: (ms) => realClock.sleep(ms),
      warn: (text) => this.messages.push(text),
    })
  }

  #copies(): Copies {
    const wire = new Wire({
      aws: this.client,
      bucket,
      signal: this.abort.signal,
      now: () => Date.now(),
      connections: 8,
    })
    return createCopies(wire, this.#place(''), storage)
  }

  get context(): ReleaseContext {
    const note = (text: string): void => void this.messages.push(text)
    const clock = { ...realClock, now: () => realClock.now() + this.passed }
    return { clock, signal: this.abort.signal, log: { ...plainLog(), info: note, warning: note } }
  }
}

function siteObject(path: string, text: string): SiteObject {
  const bytes = Buffer.from(text)
  const headers = {
    contentType: 'text/html; charset=utf-8',
    cacheControl: isFingerprinted(path)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, s-maxage=300',
  }
  return {
    path,
    content: { kind: 'bytes', bytes },
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('base64url'),
    encoding: 'identity',
    headers,
    headersHash: hashHeaders(headers, 'identity', storage),
  }
}
