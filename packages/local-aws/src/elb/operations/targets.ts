import type { QueryInput, QueryOperation } from '../../query-service.js'
import { members, type XmlValue } from '../../xml.js'
import type { Fleet } from '../fleet.js'
import { reasons, type TargetHealth } from '../target.js'
import type { TargetGroup } from '../target-group.js'
import { optionalNumber, requiredText } from './input.js'

/** A group's targets. One that the API registers is taken by its word: it answers at its id and port. */
export function targetOperations(fleet: Fleet): Readonly<Record<string, QueryOperation>> {
  const onGroup = (input: QueryInput): readonly string[] => [requiredText(input, 'TargetGroupArn')]
  const find = (input: QueryInput): TargetGroup => fleet.targetGroup(requiredText(input, 'TargetGroupArn'))
  return {
    RegisterTargets: {
      permissions: onGroup,
      run: (input) => {
        const group = find(input)
        for (const target of input.structures('Targets')) {
          const id = requiredText(target, 'Id')
          const port = optionalNumber(target, 'Port') ?? group.settings.port
          group.register({ id, port, upstream: { host: id, port } })
        }
        return {}
      },
    },
    DeregisterTargets: {
      permissions: onGroup,
      run: (input) => {
        const group = find(input)
        for (const target of input.structures('Targets')) {
          group.deregister(requiredText(target, 'Id'), optionalNumber(target, 'Port'))
        }
        return {}
      },
    },
    DescribeTargetHealth: {
      permissions: () => ['*'],
      run: (input) => {
        const group = find(input)
        const asked = input.structures('Targets')
        const all = group.health()
        const found = asked.length === 0 ? all : asked.map((target) => healthOf(group, all, target))
        return { TargetHealthDescriptions: members(found.map(describe)) }
      },
    },
  }
}

function healthOf(group: TargetGroup, all: readonly TargetHealth[], target: QueryInput): TargetHealth {
  const id = requiredText(target, 'Id')
  const port = optionalNumber(target, 'Port') ?? group.settings.port
  const found = all.find((health) => health.id === id && health.port === port)
  return found ?? { id, port, state: 'unused', ...reasons.notRegistered }
}

function describe({ id, port, state, reason, description }: TargetHealth): XmlValue {
  return {
    Target: { Id: id, Port: port },
    HealthCheckPort: String(port),
    TargetHealth: { State: state, Reason: reason, Description: description },
  }
}
