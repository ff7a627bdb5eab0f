import { request } from 'node:http'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { jobTrust, startLocalAws, type LocalAws } from '@slipway/local-aws'
import {
  documentedStatements,
  startGitHub,
  type DocumentedStatement,
  type GitHub,
  type StepResult,
} from '@slipway/testkit'
import { requestFunction, responseFunction } from '../src/edge/function-code.js'
import { makeWorkspace, publishSite, removeWorkspaces, writeEvent } from './site.js'

export interface StepOfPullRequest {
  /** The number of the run: later ones are newer. */
  readonly run: number
  readonly mode?: 'preview' | 'remove-preview' | 'plan' | 'publish'
  readonly files?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** The number of the pull request; undefined: a push. */
  readonly pullRequest?: number | undefined
  readonly onStdout?: (text: string) => void
}

export const pages = (name: string): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'about.html': `<h1>About ${name}</h1>`,
  'logo.svg': '<svg/>',
})

interface WorldOptions {
  /** Whether the distribution runs the edge function; true unless given. */
  readonly hasEdge?: boolean
  /** Whether it runs the one that sends headers too. */
  readonly hasHeaders?: boolean
  readonly originPath?: string
}

/** An embedded AWS with a distribution that answers to www.example.com and *.preview.example.com, and a GitHub. */
export class PreviewWorld {
  private constructor(
    readonly aws: LocalAws,
    readonly github: GitHub,
    private readonly distribution: { readonly id: string; readonly url: string },
    private readonly hasEdge: boolean,
  ) {}

  static async open({
    hasEdge = true,
    hasHeaders = false,
    originPath,
  }: WorldOptions = {}): Promise<PreviewWorld> {
    const aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    aws.cloudFront.createKeyValueStore('orders-web')
    aws.cloudFront.createFunction('orders-web-edge', requestFunction().code, { store: 'orders-web' })
    if (hasHeaders)
      aws.cloudFront.createFunction('orders-web-edge-headers', responseFunction().code, {
        store: 'orders-web',
      })
    const distribution = await aws.cloudFront.createDistribution({
      id: 'EDFDVBD6EXAMPLE',
      originBucket: 'orders-web',
      aliases: ['www.example.com', '*.preview.example.com'],
      defaultRootObject: 'index.html',
      invalidationMs: 10,
      ...(hasEdge ? { viewerRequest: 'orders-web-edge' } : {}),
      ...(hasHeaders ? { viewerResponse: 'orders-web-edge-headers' } : {}),
      ...(originPath === undefined ? {} : { originPath }),
    })
    const github = await startGitHub({
      tokens: [
        { token: 'job', permissions: { deployments: 'write', 'pull-requests': 'write' } },
        { token: 'fork', permissions: { deployments: 'read', 'pull-requests': 'read' } },
      ],
    })
    return new PreviewWorld(aws, github, distribution, hasEdge)
  }

  async close(): Promise<void> {
    await Promise.all([this.aws.stop(), this.github.close()])
    removeWorkspaces()
  }

  get keys(): readonly string[] {
    return this.aws.s3.keys('orders-web')
  }

  /** Keys of the previews, but for what this action keeps for itself. */
  get previewKeys(): readonly string[] {
    return this.keys.filter((key) => key.startsWith('_preview') && !key.includes('.slipway/'))
  }

  /** Somebody puts an object there with another tool. */
  async put(key: string, text: string): Promise<void> {
    const { endpoint, region } = this.aws.world
    const s3 = new S3Client({
      endpoint,
      region,
      credentials: this.aws.identity.administrator,
      forcePathStyle: true,
    })
    await s3.send(new PutObjectCommand({ Bucket: 'orders-web', Key: key, Body: text }))
    s3.destroy()
  }

  async step({
    run,
    mode = 'preview',
    files,
    inputs = {},
    onStdout,
    ...rest
  }: StepOfPullRequest): Promise<StepResult> {
    const pullRequest = 'pullRequest' in rest ? rest.pullRequest : 7
    const workspace = makeWorkspace(files ?? {})
    const event = pullRequest === undefined ? undefined : writeEvent(workspace, pullRequest)
    return publishSite(
      this.aws,
      workspace,
      {
        mode,
        'distribution-id': this.distribution.id,
        'github-token': 'job',
        ...(files === undefined ? { source: '' } : {}),
        ...(this.hasEdge && mode !== 'plan' && mode !== 'publish'
          ? { 'edge-function': 'orders-web-edge', 'key-value-store': 'orders-web' }
          : {}),
        ...inputs,
      },
      {
        env: {
          ...(inputs['role-to-assume'] === undefined ? this.aws.environment : this.aws.jobEnvironment()),
          ...this.github.env,
          GITHUB_RUN_ID: String(run),
          ...(event === undefined
            ? {}
            : { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: 'c'.repeat(40) }),
        },
        ...(onStdout === undefined ? {} : { onStdout }),
      },
    )
  }

  /** What a browser gets: the body, or the status and where it leads. */
  visit(path: string, host = 'www.example.com'): Promise<string> {
    return new Promise((resolve, reject) => {
      const asked = request(this.distribution.url + path, { headers: { host } }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.once('end', () => {
          const { statusCode = 0, headers } = answer
          resolve(statusCode === 200 ? text : [statusCode, headers.location ?? ''].join(' ').trim())
        })
      })
      asked.once('error', reject)
      asked.end()
    })
  }

  /** What search engines are told of a page; undefined: nothing. */
  async robotsOf(path: string): Promise<string | undefined> {
    const { headers } = await fetch(this.distribution.url + path)
    return headers.get('x-robots-tag') ?? undefined
  }

  /** What the README says that previews need. */
  get #statements(): readonly DocumentedStatement[] {
    return documentedStatements('publish-static-site', 'Of previews', {
      account: this.aws.world.account,
      bucket: 'orders-web',
      'distribution-id': 'EDFDVBD6EXAMPLE',
    })
  }

  get previewActions(): readonly string[] {
    return this.#statements.flatMap(({ Action }) => Action)
  }

  /** A role that may do just that. */
  previewRole(): string {
    return this.aws.identity.createRole({
      name: 'preview-site',
      trustPolicy: jobTrust(this.aws.world.account),
      policies: [
        { Version: '2012-10-17', Statement: this.#statements.map((statement) => ({ ...statement })) },
      ],
    })
  }
}
