import { nextStep, type ScalingStep, type TaskCounts } from '../src/ecs/scaling.js'

const fargate = { minimumHealthyPercent: 100, maximumPercent: 200 }

describe('the next step of a rolling update', () => {
  it.each<[string, Partial<TaskCounts>, Partial<typeof fargate>, Partial<ScalingStep>]>([
    ['starts all of a new service', { desired: 3 }, {}, { start: 3 }],
    ['starts the new beside the old', { desired: 2, outgoing: 2, outgoingHealthy: 2 }, {}, { start: 2 }],
    [
      'keeps every old one while the new start',
      { desired: 2, current: 2, outgoing: 2, outgoingHealthy: 2 },
      {},
      {},
    ],
    [
      'lets an old one go for each new one that is healthy',
      { desired: 2, current: 2, currentHealthy: 1, outgoing: 2, outgoingHealthy: 2 },
      {},
      { stopOutgoing: 1 },
    ],
    [
      'stops first where there is no room above',
      { desired: 2, outgoing: 2, outgoingHealthy: 2 },
      { minimumHealthyPercent: 50, maximumPercent: 100 },
      { stopOutgoing: 1 },
    ],
    [
      'then starts one in its place',
      { desired: 2, outgoing: 1, outgoingHealthy: 1 },
      { minimumHealthyPercent: 50, maximumPercent: 100 },
      { start: 1 },
    ],
    [
      'rounds the minimum up and the maximum down',
      { desired: 3, outgoing: 3, outgoingHealthy: 3 },
      { minimumHealthyPercent: 50, maximumPercent: 150 },
      { start: 1, stopOutgoing: 1 },
    ],
    [
      'can do nothing between 100 and 100 percent',
      { desired: 1, outgoing: 1, outgoingHealthy: 1 },
      { maximumPercent: 100 },
      {},
    ],
    ['scales in', { desired: 1, current: 4, currentHealthy: 4 }, {}, { stopCurrent: 3 }],
    [
      'ends everything at 0',
      { desired: 0, current: 1, currentHealthy: 1, outgoing: 2, outgoingHealthy: 2 },
      {},
      { stopCurrent: 1, stopOutgoing: 2 },
    ],
  ])('%s', (_, counts, limits, step) => {
    const none = { desired: 0, current: 0, currentHealthy: 0, outgoing: 0, outgoingHealthy: 0 }
    expect(nextStep({ ...none, ...counts }, { ...fargate, ...limits })).toEqual({
      start: 0,
      stopCurrent: 0,
      stopOutgoing: 0,
      ...step,
    })
  })
})
