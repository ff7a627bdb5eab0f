import { setMaxListeners } from 'node:events'
import { openAws, type Aws } from '@slipway/aws'
import type { ObjectStore } from '../../src/s3/object-store.js'
import { createS3Store, type S3Place } from '../../src/s3/s3-store.js'

/** What a step has in its environment to use a server. */
export type Environment = Readonly<Record<string, string>>

export interface Connected {
  readonly aws: Aws
  readonly store: ObjectStore
  /** What was written to the log. */
  readonly log: readonly string[]
  readonly cancel: AbortController
}

const before = { ...process.env }

/** The store of a place, as the action opens it: the SDK looks into this process's environment. */
export function connect(
  environment: Environment,
  place: Partial<S3Place> = {},
  options: { readonly silentMs?: number } = {},
): Connected {
  Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', ...environment })
  const log: string[] = []
  const cancel = new AbortController()
  // As the action's own signal has it: each wait before a retry listens.
  setMaxListeners(0, cancel.signal)
  const aws = openAws({ region: environment.AWS_REGION } as Parameters<typeof openAws>[0], {
    env: process.env,
    maskSecret: () => undefined,
    signal: cancel.signal,
    log: { info: (text) => log.push(text) },
  })
  const store = createS3Store(
    { bucket: 'orders-web', prefix: '', owner: undefined, ...place },
    {
      aws,
      tidyingAws: aws,
      storage: { storageClass: undefined, encryption: undefined, tags: {} },
      signal: cancel.signal,
      now: () => Date.now(),
      sleep: () => Promise.resolve(),
      warn: (text) => log.push(text),
      ...options,
    },
  )
  return { aws, store, log, cancel }
}

/** The environment as it was before the first connection. */
export function restoreEnvironment(): void {
  process.env = { ...before }
}
