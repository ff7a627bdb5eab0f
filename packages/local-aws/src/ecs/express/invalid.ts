import { AwsError } from '../../service.js'

export function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
