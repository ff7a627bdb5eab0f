import { AwsError, type AwsService } from '../service.js'
import type { World } from '../world.js'

export interface S3 {
  readonly service: AwsService
}

export function createS3(_world: World): S3 {
  return {
    service: {
      signingName: 's3',
      resolve: () => Promise.reject(new AwsError('NotImplemented', 'not yet', 501)),
      permissions: () => [],
      handle: () => Promise.reject(new AwsError('NotImplemented', 'not yet', 501)),
      renderError: (error) => ({ status: error.status, body: error.message }),
    },
  }
}
