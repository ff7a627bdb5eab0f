import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'

const accepts =
  'lines "<target group ARN> <container>:<port>", or a YAML list as loadBalancers of CreateService has it'

/** `load-balancers`; undefined when it is not given, empty when it is an empty list. */
export function readLoadBalancers(reader: InputReader): readonly JsonObject[] | undefined {
  const text = reader.optionalText('load-balancers', { accepts })
  if (text === undefined) return undefined
  if (/^\s*[-[{]/.test(text)) return readObjects(reader, 'load-balancers', accepts)
  return reader.lines('load-balancers', { accepts }).flatMap((line) => {
    const [, targetGroupArn = '', containerName = '', port = ''] =
      /^(arn:[\w-]+:elasticloadbalancing:\S+:targetgroup\/\S+)\s+([\w-]+):(\d{1,5})$/.exec(line) ?? []
    if (targetGroupArn !== '') return [{ targetGroupArn, containerName, containerPort: Number(port) }]
    reader.fault('load-balancers', `has the line ${JSON.stringify(line)}`, accepts)
    return []
  })
}

/** `service-registries`; undefined when it is not given, empty when it is an empty list. */
export function readServiceRegistries(reader: InputReader): readonly JsonObject[] | undefined {
  return readObjects(
    reader,
    'service-registries',
    'a YAML list as serviceRegistries of CreateService has it: "- registryArn: arn:aws:servicediscovery:..."',
  )
}

function readObjects(reader: InputReader, input: string, takes: string): readonly JsonObject[] | undefined {
  const found: Json | undefined = readStructured(reader, input, { accepts: takes })?.value
  if (found === undefined) return undefined
  if (isJsonArray(found) && found.every(isJsonObject)) return found
  reader.fault(input, 'is no list of maps', takes)
  return undefined
}
