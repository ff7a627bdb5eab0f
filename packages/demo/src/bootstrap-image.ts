import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DescribeRepositoriesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import type { LocalAws } from '@slipway/local-aws'
import { asAdministrator } from './make-resources.js'

/**
 * Pushes the base image into the service's repository, for the placeholder that runs before the first deploy. Returns the
 * image as a task definition names it.
 */
export async function pushBootstrapImage(
  aws: LocalAws,
  repository: string,
  baseImage: string,
): Promise<string> {
  const ecr = new ECRClient(asAdministrator(aws))
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }))
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const uri = repositories?.[0]?.repositoryUri
  const token = authorizationData?.[0]?.authorizationToken
  if (uri === undefined || token === undefined)
    throw new Error('The embedded ECR gave no repository or no token')
  const config = mkdtempSync(join(tmpdir(), 'slipway-demo-docker-'))
  try {
    const [host = ''] = uri.split('/')
    writeFileSync(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth: token } } }), {
      mode: 0o600,
    })
    const image = `${uri}:bootstrap`
    // Not the synchronous form: the registry that Docker pushes to answers in this process.
    const docker = (...args: string[]): Promise<unknown> =>
      promisify(execFile)('docker', ['--config', config, ...args])
    await docker('tag', baseImage, image)
    await docker('push', image)
    await docker('rmi', image)
    return image
  } finally {
    rmSync(config, { recursive: true, force: true })
  }
}
