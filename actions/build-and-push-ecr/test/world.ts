import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CreateRepositoryCommand, ECRClient, type CreateRepositoryCommandInput } from '@aws-sdk/client-ecr'
import type { LocalAws } from '@slipway/local-aws'
import { ensureBaseImage, runStep, type StepOptions, type StepResult } from '@slipway/testkit'

const made: string[] = []

/** A folder that `removeAll` removes. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'slipway-ecr-test-'))
  made.push(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** An image of a few bytes over the base image; `content` makes it another one. */
export function dockerfile(content: string, ...instructions: readonly string[]): string {
  return [`FROM ${ensureBaseImage()}`, `RUN echo ${content} > /content`, ...instructions, ''].join('\n')
}

/** Removes the folders and, of Docker's images, those of this registry. */
export function removeAll(aws: LocalAws): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
  const listing = execFileSync('docker', ['images', '--format', '{{.Repository}}:{{.Tag}}'], {
    encoding: 'utf8',
  })
  const ours = listing.split('\n').filter((name) => name.startsWith(`${registry(aws)}/`))
  if (ours.length > 0) execFileSync('docker', ['rmi', '--force', ...ours], { stdio: 'pipe' })
}

/** `127.0.0.1:<port>` */
export function registry(aws: LocalAws): string {
  return new URL(aws.world.endpoint).host
}

export function ecrClient(aws: LocalAws): ECRClient {
  return new ECRClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: aws.identity.administrator,
  })
}

export async function createRepository(
  aws: LocalAws,
  repositoryName = 'orders-api',
  options: Partial<CreateRepositoryCommandInput> = {},
): Promise<void> {
  await ecrClient(aws).send(new CreateRepositoryCommand({ repositoryName, ...options }))
}

/** Runs the bundle against the embedded AWS. */
export function buildAndPush(aws: LocalAws, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({
    action: 'actions/build-and-push-ecr',
    ...options,
    inputs: { repository: 'orders-api', ...options.inputs },
    env: { ...aws.environment, ...options.env },
  })
}
