import { stringify } from 'yaml'
import type { Production } from './production.js'

/** The slipway.yml of the sample applications. */
export function slipwayFile(production: Production, baseImage: string): string {
  const { cluster, bucket, distributionId, edgeFunction, keyValueStore } = production
  return stringify({
    environments: { production: { cluster } },
    services: {
      'orders-api': {
        path: 'orders-api',
        test: {},
        build: { 'build-args': { BASE: baseImage } },
        deploy: {
          'task-definition': 'orders-api/task-definition.json',
          strategy: 'blue-green',
          'bake-minutes': 0,
        },
      },
    },
    sites: {
      'orders-web': {
        path: 'orders-web',
        after: ['orders-api'],
        // It builds, too.
        test: {},
        publish: {
          mode: 'release',
          source: 'orders-web/dist',
          bucket,
          'distribution-id': distributionId,
          'edge-function': edgeFunction,
          'key-value-store': keyValueStore,
        },
      },
    },
  })
}
