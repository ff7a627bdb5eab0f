import { readXml } from '../read-xml.js'
import { AwsError, type Request } from '../service.js'

/** What a request asks to invalidate, as it says so. */
export interface InvalidationBatch {
  readonly callerReference: string
  readonly paths: readonly string[]
  readonly quantity: number
}

/** The batch in a body; undefined where there is a body and no batch in it. @throws AwsError MissingBody */
export async function readBatch(request: Request): Promise<InvalidationBatch | undefined> {
  const text = (await request.body()).toString('utf8')
  if (text === '') {
    throw new AwsError('MissingBody', 'This operation requires a body. Ensure that the body is present.')
  }
  const root = readXml(text)
  const paths = root?.name === 'InvalidationBatch' ? root.child('Paths') : undefined
  const callerReference = root?.value('CallerReference')
  if (paths === undefined || callerReference === undefined) return undefined
  const items = paths.child('Items')?.all('Path') ?? []
  return {
    callerReference,
    paths: items.map((item) => item.text),
    quantity: Number(paths.value('Quantity')),
  }
}

/** @throws AwsError MalformedInput, InconsistentQuantities, InvalidArgument */
export function checkBatch(batch: InvalidationBatch | undefined): InvalidationBatch {
  if (batch === undefined || batch.callerReference === '') {
    throw new AwsError('MalformedInput', 'Could not parse the request as an InvalidationBatch.')
  }
  if (batch.quantity !== batch.paths.length) {
    throw new AwsError('InconsistentQuantities', "The value of Quantity and the size of Items don't match.")
  }
  if (batch.quantity === 0) {
    throw new AwsError('InvalidArgument', 'Your request contains one or more invalid invalidation paths.')
  }
  return batch
}
