import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  ECRClient,
  type CreateRepositoryCommandInput,
} from '@aws-sdk/client-ecr'
import type { LocalAws } from '@slipway/local-aws'
import { buildxPlugin, ensureBaseImage, runStep, type StepOptions, type StepResult } from '@slipway/testkit'

const made: string[] = []

/** A folder that `removeAll` and `removeFolders` remove. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'slipway-ecr-test-'))
  made.push(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** For tests that need no Docker. */
export function removeFolders(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** An image of a few bytes over the base image; `content` makes it another one. */
export function dockerfile(content: string, ...instructions: readonly string[]): string {
  return [`FROM ${ensureBaseImage()}`, `RUN echo ${content} > /content`, ...instructions, ''].join('\n')
}

/** The smallest of images, which needs no base; `content` makes it another one. */
export function tinyImage(content: string): Readonly<Record<string, string>> {
  return { Dockerfile: 'FROM scratch\nCOPY content /\n', content }
}

/** Removes the folders and, of Docker's images, those of the registries of this AWS: all are on its port. */
export function removeAll(aws: LocalAws): void {
  removeFolders()
  const format = '{{.ID}} {{.Repository}}'
  const listing = execFileSync('docker', ['images', '--format', format], { encoding: 'utf8' })
  const { port } = new URL(aws.world.endpoint)
  const ours = listing.split('\n').filter((line) => line.split('/')[0]?.endsWith(`:${port}`))
  const ids = new Set(ours.map((line) => line.split(' ')[0] ?? ''))
  if (ids.size > 0) execFileSync('docker', ['rmi', '--force', ...ids], { stdio: 'pipe' })
}

/** `127.0.0.1:<port>` */
export function registry(aws: LocalAws): string {
  return new URL(aws.world.endpoint).host
}

/** Asks the embedded ECR something as its administrator. */
export async function askEcr<T>(aws: LocalAws, question: (ecr: ECRClient) => Promise<T>): Promise<T> {
  const ecr = new ECRClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: aws.identity.administrator,
  })
  try {
    return await question(ecr)
  } finally {
    ecr.destroy()
  }
}

export async function createRepository(
  aws: LocalAws,
  repositoryName = 'orders-api',
  options: Partial<CreateRepositoryCommandInput> = {},
): Promise<void> {
  await askEcr(aws, (ecr) => ecr.send(new CreateRepositoryCommand({ repositoryName, ...options })))
}

/** What the tags point to, in order. */
export async function digestsOf(aws: LocalAws, ...tags: readonly string[]): Promise<readonly string[]> {
  const imageIds = tags.map((imageTag) => ({ imageTag }))
  const question = new BatchGetImageCommand({ repositoryName: 'orders-api', imageIds })
  const { images = [] } = await askEcr(aws, (ecr) => ecr.send(question))
  return images.flatMap(({ imageId }) => imageId?.imageDigest ?? [])
}

/** A Docker configuration that has the project's buildx, as the environment of a step. */
export function withBuildx(): Readonly<Record<string, string>> {
  const config = folder()
  mkdirSync(join(config, 'cli-plugins'))
  symlinkSync(buildxPlugin, join(config, 'cli-plugins/docker-buildx'))
  return { DOCKER_CONFIG: config }
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
