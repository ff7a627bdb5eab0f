import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import type { BuildRequest } from '../build/request.js'
import { isPlatform, normalizePlatform } from '../builder/platforms.js'
import { isRemoteContext } from '../identity/remote-source.js'
import { readLabels } from '../tags/read-labels.js'
import { readBuildSecrets } from './build-secrets.js'
import { readList, readQuotedLines } from './lists.js'
import { isKind, readPaths } from './paths.js'

/** The inputs that say what is built. */
export function readBuildRequest(reader: InputReader): BuildRequest {
  const paths = readPaths(reader)
  const singleManifest = readPurpose(reader)
  const request: BuildRequest = {
    ...paths,
    target: reader.optionalText('target', {
      matches: /^[A-Za-z0-9][\w.-]*$/,
      accepts: 'the name of a stage, as behind AS in the Dockerfile, or its number',
    }),
    buildArgs: readBuildArgs(reader),
    buildContexts: readBuildContexts(reader),
    platforms: readPlatforms(reader),
    pull: reader.boolean('pull', { default: false }),
    noCache: reader.boolean('no-cache', { default: false }),
    noCacheFilters: readList(reader, 'no-cache-filters', 'stages, one a line or separated by commas'),
    network: reader.optionalText('network', { accepts: 'default, none, host, or a network of the engine' }),
    addHosts: readHosts(reader),
    shmSize: reader.optionalText('shm-size', {
      matches: /^\d+(\.\d+)?\s*[bkmg]?b?$/i,
      accepts: 'a size such as 128m or 1g',
    }),
    ulimits: readUlimits(reader),
    cgroupParent: reader.optionalText('cgroup-parent', { accepts: 'the name of a cgroup' }),
    allow: readList(reader, 'allow', 'entitlements such as network.host or security.insecure'),
    secrets: readBuildSecrets(reader, paths.source),
    ssh: reader.lines('ssh', { accepts: 'default, or id=path of a socket or keys, one a line' }),
    labels: readLabels(reader),
    annotations: reader.pairs('annotations', { accepts: 'lines of the form [level:]name=value' }),
    provenance: reader.optionalText('provenance', {
      accepts: "true, false, or buildx's parameters (mode=max)",
    }),
    sbom: reader.optionalText('sbom', { accepts: "true, false, or buildx's parameters (generator=image)" }),
    attests: readQuotedLines(reader, 'attests', "buildx's attestations, type=...,..., one a line"),
    cacheFrom: readQuotedLines(reader, 'cache-from', "buildx's cache sources, type=...,..., one a line"),
    cacheTo: readQuotedLines(reader, 'cache-to', "buildx's cache destinations, type=...,..., one a line"),
    outputs: readQuotedLines(reader, 'outputs', "buildx's outputs, type=...,dest=..., one a line"),
    load: reader.boolean('load', { default: false }),
    singleManifest,
  }
  if (singleManifest) checkSingleManifest(reader, request)
  if (request.load && request.platforms.length > 1) {
    reader.fault(
      'load',
      `is true, and there are ${request.platforms.length} platforms`,
      'true with one platform',
    )
  }
  return request
}

function readPurpose(reader: InputReader): boolean {
  return reader.optionalChoice('for', ['lambda']) === 'lambda'
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html (one architecture, no attestations) */
function checkSingleManifest(reader: InputReader, request: BuildRequest): void {
  const { platforms, provenance, sbom, attests } = request
  const accepts = 'nothing that makes an index of the image when for is lambda'
  if (platforms.length > 1) reader.fault('platforms', `has ${platforms.length} platforms`, accepts)
  if (provenance !== undefined && provenance !== 'false')
    reader.fault('provenance', `is ${provenance}`, accepts)
  if (sbom !== undefined && sbom !== 'false') reader.fault('sbom', `is ${sbom}`, accepts)
  if (attests.length > 0) reader.fault('attests', 'is given', accepts)
}

/** `NAME=value`; `NAME` alone takes the value of the environment, as with docker itself. */
function readBuildArgs(reader: InputReader): ReadonlyMap<string, string> {
  const accepts = 'lines of the form NAME=value; one of several lines in double quotes'
  const pairs = readQuotedLines(reader, 'build-args', accepts).flatMap((entry) => {
    const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(entry) ?? []
    if (name !== undefined && value !== undefined) return [[name, value] as const]
    reader.fault('build-args', `has the line ${JSON.stringify(entry.split('\n')[0])}`, accepts)
    return []
  })
  return new Map(pairs)
}

function readBuildContexts(reader: InputReader): ReadonlyMap<string, string> {
  const accepts =
    'lines of the form name=path, name=docker-image://..., name=oci-layout://..., name=https://...'
  const contexts = [...reader.pairs('build-contexts', { accepts })].map(([name, value]): [string, string] => {
    if (/^(docker-image|oci-layout|target|bake):/.test(value) || isRemoteContext(value)) return [name, value]
    const path = resolve(reader.workspace, value)
    if (!isKind(path, 'folder')) {
      reader.fault('build-contexts', `names ${JSON.stringify(value)}, and there is no such folder`, accepts)
    }
    return [name, path]
  })
  return new Map(contexts)
}

export function readPlatforms(reader: InputReader): readonly string[] {
  const accepts = 'platforms such as linux/amd64, linux/arm64 or linux/arm/v7'
  const given = readList(reader, 'platforms', accepts)
  for (const platform of given) {
    if (!isPlatform(platform)) reader.fault('platforms', `has ${JSON.stringify(platform)}`, accepts)
  }
  return [...new Set(given.map(normalizePlatform))]
}

function readHosts(reader: InputReader): readonly string[] {
  const accepts = 'entries of the form name:address'
  const hosts = readList(reader, 'add-hosts', accepts)
  for (const host of hosts) {
    if (!/^[^:=\s]+[:=]\S+$/.test(host)) reader.fault('add-hosts', `has ${JSON.stringify(host)}`, accepts)
  }
  return hosts
}

function readUlimits(reader: InputReader): readonly string[] {
  const accepts = 'limits of the form nofile=1024:1024, one a line'
  const limits = reader.lines('ulimit', { accepts })
  for (const limit of limits) {
    if (!/^[a-z]+=-?\d+(:-?\d+)?$/.test(limit))
      reader.fault('ulimit', `has ${JSON.stringify(limit)}`, accepts)
  }
  return limits
}
