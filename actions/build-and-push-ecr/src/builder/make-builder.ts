import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError, type Context } from '@slipway/action-kit'
import type { Builder, BuilderWish } from './builder.js'
import { readBuildxInspect } from './buildx-inspect.js'
import { buildxFeatures } from './features.js'
import { isLoopback } from '../registry/registry-url.js'
import { createBuilder, type NewBuilder, type PrivateBuilder } from './private-builder.js'

/** A builder that was made for this step, and goes with it. */
export interface MadeBuilder {
  readonly builder: Builder
  remove(): Promise<void>
}

type Needed = Pick<Context, 'env' | 'programs'>

/**
 * Starts a BuildKit in a container of the engine.
 * @throws UserError when it does not start: no image, no privileged containers
 */
export function makeContainerBuilder(
  buildx: string,
  { registryHost }: Pick<BuilderWish, 'registryHost'>,
  context: Needed,
): Promise<MadeBuilder> {
  // In a network of its own, a container takes localhost for itself. For the rest that network is the better one:
  // RUN cannot reach what else listens on the runner.
  const options = isLoopback(registryHost ?? '') ? [['network', 'host'] as const] : []
  return make(buildx, context, {
    driver: 'docker-container',
    driverOptions: new Map(options),
    // Nothing is granted by these alone: a build has to ask, with the input allow.
    buildkitFlags: '--allow-insecure-entitlement=network.host --allow-insecure-entitlement=security.insecure',
    endpoint: undefined,
  })
}

/** Connects to a remote BuildKit. @throws UserError when it does not answer, or the certificates do not fit */
export function makeRemoteBuilder(
  buildx: string,
  endpoint: string,
  certificates: string | undefined,
  context: Needed,
): Promise<MadeBuilder> {
  return make(buildx, context, {
    driver: 'remote',
    driverOptions: certificates === undefined ? new Map() : certificateOptions(certificates),
    buildkitFlags: undefined,
    endpoint,
  })
}

async function make(buildx: string, context: Needed, wanted: NewBuilder): Promise<MadeBuilder> {
  const made = await createBuilder(wanted, context)
  try {
    return { builder: await inspect(made, buildx, context), remove: () => made.remove() }
  } catch (error) {
    await made.remove()
    throw error
  }
}

async function inspect(made: PrivateBuilder, buildx: string, { env, programs }: Needed): Promise<Builder> {
  const answer = await programs.ask('docker', ['buildx', 'inspect', made.name], {
    env: { ...env, ...made.env },
  })
  const found = readBuildxInspect(answer.stdout)
  // A builder that does not answer is listed all the same, with the reason in the place of its version.
  if (answer.exitCode !== 0 || found.buildkit === undefined) {
    const reason = /^Error:\s*(.+)$/m.exec(answer.stdout)?.[1] ?? answer.stderr.trim()
    throw new UserError('The BuildKit does not answer', { cause: new Error(reason) })
  }
  return {
    kind: 'buildx',
    name: `buildx ${buildx} (driver ${found.driver}, made for this step)`,
    version: buildx,
    driver: found.driver,
    platforms: found.platforms,
    features: buildxFeatures(buildx, found),
    env: made.env,
  }
}

/** Source: https://docs.docker.com/build/builders/drivers/remote/#driver-opt (cacert, cert, key) */
function certificateOptions(folder: string): ReadonlyMap<string, string> {
  const files = [
    ['cacert', 'ca.pem'],
    ['cert', 'cert.pem'],
    ['key', 'key.pem'],
  ] as const
  const missing = files.filter(([, file]) => !existsSync(join(folder, file))).map(([, file]) => file)
  if (missing.length > 0) {
    throw new UserError(`There is no ${missing.join(', ')} in ${folder}`, {
      hint: 'The input buildkit-certificates names a folder with ca.pem, cert.pem and key.pem, all three.',
    })
  }
  return new Map(files.map(([option, file]) => [option, join(folder, file)]))
}
