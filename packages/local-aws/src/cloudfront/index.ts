import { AwsError, type AwsService } from '../service.js'
import type { World } from '../world.js'

export interface CloudFront {
  readonly service: AwsService
}

export function createCloudFront(_world: World): CloudFront {
  return {
    service: {
      signingName: 'cloudfront',
      resolve: () => Promise.reject(new AwsError('NotImplemented', 'not yet', 501)),
      permissions: () => [],
      handle: () => Promise.reject(new AwsError('NotImplemented', 'not yet', 501)),
      renderError: (error) => ({ status: error.status, body: error.message }),
    },
  }
}
