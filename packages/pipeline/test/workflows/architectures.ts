import { BatchGetImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import type { WorkflowWorld } from './world.js'

/** The processors that an image of several platforms is for, in the order of its index; attestations are none. */
export async function architecturesOf(
  { aws }: WorkflowWorld,
  repositoryName: string,
  imageTag: string,
): Promise<readonly string[]> {
  const { endpoint, region } = aws.world
  const ecr = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
  try {
    const { images = [] } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag }],
        acceptedMediaTypes: [
          'application/vnd.oci.image.index.v1+json',
          'application/vnd.docker.distribution.manifest.list.v2+json',
        ],
      }),
    )
    // The registry's own index, which it has checked.
    const { manifests } = JSON.parse(images[0]?.imageManifest ?? '{"manifests":[]}') as {
      readonly manifests: readonly { readonly platform: { readonly architecture: string } }[]
    }
    return manifests.map(({ platform }) => platform.architecture).filter((name) => name !== 'unknown')
  } finally {
    ecr.destroy()
  }
}
