import type { KeyValueStores } from '../key-value-stores/stores.js'
import { AwsError } from '../../service.js'
import type { XmlValue } from '../../xml.js'
import type { FunctionVersion } from './edge-function.js'
import type { FunctionRunner } from './runner.js'

/** What TestFunction says of a run: what it gave, or what was wrong with it. @throws AwsError InvalidArgument */
export async function testFunction(
  { code, config }: FunctionVersion,
  event: string,
  { stores, runner }: { readonly stores: KeyValueStores; readonly runner: FunctionRunner },
): Promise<Readonly<Record<string, XmlValue>>> {
  const store = config.storeArn === undefined ? undefined : stores.withArn(config.storeArn)
  const run = await runner.run({ code, runtime: config.runtime }, readEvent(event), store)
  const output = run.kind === 'returned' ? outputOf(run.json) : undefined
  return {
    ComputeUtilization: '1',
    FunctionExecutionLogs: run.log.length === 0 ? undefined : { member: run.log },
    FunctionErrorMessage: run.kind === 'failed' ? run.message : undefined,
    FunctionOutput: output,
  }
}

function readEvent(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    throw new AwsError('InvalidArgument', 'The event object is not valid JSON.')
  }
}

/** What a function returns is the request or the response of the event that it was given. */
function outputOf(json: string): string {
  const returned: unknown = JSON.parse(json)
  const isResponse = typeof returned === 'object' && returned !== null && 'statusCode' in returned
  return `{"${isResponse ? 'response' : 'request'}":${json}}`
}
