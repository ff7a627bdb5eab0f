import { isAwsError, type Aws } from '@slipway/aws'
import type { LogsApi } from '../ecs/ecs-api.js'

/** CloudWatch Logs through the SDK. `open` gives AWS of a region; of the step's own without one. */
export function openLogs(open: (region: string | undefined) => Pick<Aws, 'logs'>): LogsApi {
  return {
    async lastLines({ group, stream, region }, count) {
      const [client, { GetLogEventsCommand }] = await Promise.all([
        open(region).logs(),
        import('@slipway/aws/sdk/cloudwatch-logs'),
      ])
      try {
        const { events = [] } = await client.send(
          new GetLogEventsCommand({
            logGroupName: group,
            logStreamName: stream,
            limit: count,
            startFromHead: false,
          }),
        )
        return events.map(({ message }) => message ?? '')
      } catch (error) {
        if (isAwsError(error, 'ResourceNotFoundException')) return undefined
        throw error
      }
    },
  }
}
