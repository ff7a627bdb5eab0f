import type * as Sdk from '@slipway/aws/sdk/ecr'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { Aws } from '@slipway/aws'
import type { Repository } from '../registry/ecr.js'
import { fromBasic, fromEnhanced, type ImageFinding } from './image-finding.js'

/** What is asked of ECR about the scans of a repository's images; tests answer with plain objects. */
export interface ScanApi {
  /**
   * What ECR says of an image's scan, with a page of its findings.
   * @throws AwsCallError ScanNotFoundException among others
   */
  look(digest: string, nextToken: string | undefined): Promise<ScanAnswer>
  /**
   * Starts a BASIC scan.
   * @throws AwsCallError LimitExceededException within 24 hours of the last, ValidationException where the registry
   *   scans ENHANCED, UnsupportedImageTypeException
   */
  start(digest: string): Promise<void>
}

export interface ScanAnswer {
  /** ECR's own word: COMPLETE, ACTIVE, ...; empty where it gives none. */
  readonly status: string
  readonly description: string | undefined
  /** When the findings were completed, in milliseconds since the epoch; undefined: there are none yet. */
  readonly completedAt: number | undefined
  readonly type: 'BASIC' | 'ENHANCED'
  readonly findings: readonly ImageFinding[]
  readonly nextToken: string | undefined
}

/** Nothing is sent, and the SDK not loaded, before the first question. */
export function openScanApi(
  aws: Pick<Aws, 'ecr'>,
  { registryId, name: repositoryName }: Pick<Repository, 'registryId' | 'name'>,
): ScanApi {
  const open = (): Promise<[ECRClient, typeof Sdk]> =>
    Promise.all([aws.ecr(), import('@slipway/aws/sdk/ecr')])
  return {
    async look(imageDigest, nextToken) {
      const [client, { DescribeImageScanFindingsCommand }] = await open()
      const input = { registryId, repositoryName, imageId: { imageDigest }, nextToken, maxResults: 1000 }
      return toAnswer(await client.send(new DescribeImageScanFindingsCommand(input)))
    },
    async start(imageDigest) {
      const [client, { StartImageScanCommand }] = await open()
      const input = { registryId, repositoryName, imageId: { imageDigest } }
      await client.send(new StartImageScanCommand(input))
    },
  }
}

function toAnswer(answer: Sdk.DescribeImageScanFindingsCommandOutput): ScanAnswer {
  const { imageScanStatus, imageScanFindings, nextToken } = answer
  const { findings = [], enhancedFindings } = imageScanFindings ?? {}
  const status: string = imageScanStatus?.status ?? ''
  const isEnhanced =
    status === 'ACTIVE' || (enhancedFindings?.length ?? 0) > 0 || (enhancedFindings && findings.length === 0)
  return {
    status,
    description: imageScanStatus?.description,
    completedAt: imageScanFindings?.imageScanCompletedAt?.getTime(),
    type: isEnhanced === true ? 'ENHANCED' : 'BASIC',
    findings: [...findings.map(fromBasic), ...(enhancedFindings ?? []).map(fromEnhanced)],
    nextToken,
  }
}
