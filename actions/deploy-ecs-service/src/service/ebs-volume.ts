import type { InputReader } from '@slipway/action-kit'
import { isJsonObject, type JsonObject } from '../document/json.js'
import { readStructured } from '../document/structured-input.js'

const accepts =
  'a JSON or YAML map as managedEBSVolume of CreateService has it: {"sizeInGiB": 30, "volumeType": "gp3", "roleArn": "arn:aws:iam::..."}'

/** The volume of each task, as the inputs of aws-actions have it. Undefined when it is not given. */
export function readEbsVolume(reader: InputReader): readonly JsonObject[] | undefined {
  const name = reader.optionalText('service-managed-ebs-volume-name', {
    matches: /^[\w-]{1,255}$/,
    accepts: 'the name of a volume of the task definition with configuredAtLaunch',
  })
  const volume = readStructured(reader, 'service-managed-ebs-volume', { accepts, takesPairs: true })?.value
  if (volume === undefined) {
    if (name !== undefined && !reader.isGiven('service-managed-ebs-volume')) {
      reader.fault('service-managed-ebs-volume-name', 'needs service-managed-ebs-volume', accepts)
    }
    return undefined
  }
  if (!isJsonObject(volume)) {
    reader.fault('service-managed-ebs-volume', 'is no map', accepts)
    return undefined
  }
  if (typeof volume.roleArn !== 'string') {
    reader.fault('service-managed-ebs-volume', 'has no roleArn, by which ECS makes the volume', accepts)
  }
  if (name === undefined) {
    reader.fault(
      'service-managed-ebs-volume',
      'needs service-managed-ebs-volume-name, the name of the volume in the task definition',
    )
    return undefined
  }
  return [{ name, managedEBSVolume: volume }]
}
