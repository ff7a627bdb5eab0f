import type { Seen } from '../../src/codedeploy/deployment.js'

/** A look at the deployment d-MINE, which is in progress. */
export function aLook(overrides: Partial<Seen> = {}): Seen {
  return {
    id: 'd-MINE',
    status: 'InProgress',
    error: undefined,
    rollback: undefined,
    autoRollback: [],
    isTerminationWait: false,
    createdAt: 0,
    content: undefined,
    events: [],
    blue: undefined,
    green: undefined,
    ...overrides,
  }
}
