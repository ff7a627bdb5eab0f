import type { XmlElement } from '../../read-xml.js'
import { AwsError, type Reply } from '../../service.js'
import type { XmlValue } from '../../xml.js'
import { checkVersion, page, quantified, readBody, xmlReply } from '../messages.js'
import type {
  CloudFrontAccount,
  CloudFrontContext,
  CloudFrontOperation,
  CloudFrontOperations,
} from '../operation.js'
import type { EdgeFunction, FunctionConfig, FunctionVersion, Stage } from './edge-function.js'
import { noSuchFunction } from './functions.js'
import { testFunction } from './test-function.js'

const resource: CloudFrontOperation['resource'] = ([name = '']) => `function/${name}`
const anyFunction = (): string => 'function/*'

/** Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html */
export const functionOperations: CloudFrontOperations = {
  CreateFunction: {
    method: 'POST',
    path: /^\/function$/,
    members: [],
    resource: anyFunction,
    async run({ request, account }) {
      const body = await readBody(request, 'CreateFunctionRequest')
      const name = body.value('Name') ?? ''
      const made = account.functions.create(name, readConfig(body), readCode(body))
      const location = `${account.world.endpoint}/2020-05-31/function/${made.arn}`
      return reply(account, made, 'DEVELOPMENT', { location, etag: made.development.etag }, 201)
    },
  },
  DescribeFunction: {
    method: 'GET',
    path: /^\/function\/([^/]+)\/describe$/,
    members: ['Name'],
    resource,
    run(context) {
      const { edgeFunction, stage, version } = named(context)
      return reply(context.account, edgeFunction, stage, { etag: version.etag })
    },
  },
  GetFunction: {
    method: 'GET',
    path: /^\/function\/([^/]+)$/,
    members: ['Name'],
    resource,
    run(context) {
      const { version } = named(context)
      const body = Buffer.from(version.code)
      const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(body.length),
        etag: version.etag,
      }
      return { status: 200, headers, body }
    },
  },
  UpdateFunction: {
    method: 'PUT',
    path: /^\/function\/([^/]+)$/,
    members: ['Name'],
    resource,
    async run(context) {
      const { edgeFunction } = named(context)
      const body = await readBody(context.request, 'UpdateFunctionRequest')
      checkVersion(context.request, edgeFunction.development.etag)
      context.account.functions.update(edgeFunction, readConfig(body), readCode(body))
      // The service model has it misspelt, for this operation alone, and the SDKs read it so.
      return reply(context.account, edgeFunction, 'DEVELOPMENT', { ettag: edgeFunction.development.etag })
    },
  },
  PublishFunction: {
    method: 'POST',
    path: /^\/function\/([^/]+)\/publish$/,
    members: ['Name'],
    resource,
    run(context) {
      const { edgeFunction } = named(context)
      checkVersion(context.request, edgeFunction.development.etag)
      context.account.functions.publish(edgeFunction)
      return reply(context.account, edgeFunction, 'LIVE')
    },
  },
  TestFunction: {
    method: 'POST',
    path: /^\/function\/([^/]+)\/test$/,
    members: ['Name'],
    resource,
    async run(context) {
      const { edgeFunction } = named(context)
      const body = await readBody(context.request, 'TestFunctionRequest')
      const stage = body.value('Stage') === 'LIVE' ? 'LIVE' : 'DEVELOPMENT'
      const version = edgeFunction.at(stage)
      if (version === undefined) throw noSuchFunction()
      checkVersion(context.request, version.etag)
      const event = Buffer.from(body.value('EventObject') ?? '', 'base64').toString('utf8')
      return xmlReply('TestResult', {
        FunctionSummary: summarize(context.account, edgeFunction, stage),
        ...(await testFunction(version, event, context.account)),
      })
    },
  },
  DeleteFunction: {
    method: 'DELETE',
    path: /^\/function\/([^/]+)$/,
    members: ['Name'],
    resource,
    run(context) {
      const { edgeFunction } = named(context)
      checkVersion(context.request, edgeFunction.development.etag)
      if (isAssociated(context.account, edgeFunction)) {
        throw new AwsError(
          'FunctionInUse',
          "Cannot delete the function because it's attached to one or more cache behaviors.",
          409,
        )
      }
      context.account.functions.delete(edgeFunction.name)
      return { status: 204 }
    },
  },
  ListFunctions: {
    method: 'GET',
    path: /^\/function$/,
    members: [],
    resource: anyFunction,
    run({ request, account }) {
      const stage = readStage(request.query.get('Stage'))
      const functions = account.functions.all.filter((one) => one.at(stage) !== undefined)
      const write = (one: EdgeFunction): XmlValue => summarize(account, one, stage)
      return xmlReply(
        'FunctionList',
        page(request, functions, { element: 'FunctionSummary', key: ({ name }) => name, write }),
      )
    },
  },
}

/** The function of the path, at the stage of the query. @throws AwsError NoSuchFunctionExists, InvalidArgument */
function named({ account, names, request }: CloudFrontContext): {
  readonly edgeFunction: EdgeFunction
  readonly stage: Stage
  readonly version: FunctionVersion
} {
  const edgeFunction = account.functions.get(names[0] ?? '')
  const stage = readStage(request.query.get('Stage'))
  const version = edgeFunction.at(stage)
  if (version === undefined) throw noSuchFunction()
  return { edgeFunction, stage, version }
}

function readStage(text: string | null): Stage {
  if (text === null || text === 'DEVELOPMENT') return 'DEVELOPMENT'
  if (text === 'LIVE') return 'LIVE'
  throw new AwsError('InvalidArgument', 'The parameter Stage is not DEVELOPMENT or LIVE.')
}

function readConfig(body: XmlElement): FunctionConfig {
  const config = body.child('FunctionConfig')
  const runtime = config?.value('Runtime')
  if (runtime !== 'cloudfront-js-1.0' && runtime !== 'cloudfront-js-2.0') {
    throw new AwsError('InvalidArgument', 'The parameter Runtime is not valid.')
  }
  const associations = config?.child('KeyValueStoreAssociations')
  const stores = associations?.child('Items')?.all('KeyValueStoreAssociation') ?? []
  if (Number(associations?.value('Quantity') ?? 0) !== stores.length) {
    throw new AwsError('InconsistentQuantities', "The value of Quantity and the size of Items don't match.")
  }
  if (stores.length > 1) {
    throw new AwsError('InvalidArgument', 'A function can be associated with one key value store.')
  }
  const storeArn = stores[0]?.value('KeyValueStoreARN')
  const comment = config?.value('Comment') ?? ''
  return { comment, runtime, ...(storeArn === undefined ? {} : { storeArn }) }
}

function readCode(body: XmlElement): string {
  return Buffer.from(body.value('FunctionCode') ?? '', 'base64').toString('utf8')
}

function isAssociated({ distributions }: CloudFrontAccount, { arn }: EdgeFunction): boolean {
  return distributions.some((distribution) => distribution.usesFunction(arn))
}

function summarize(
  account: CloudFrontAccount,
  edgeFunction: EdgeFunction,
  stage: Stage,
): Readonly<Record<string, XmlValue>> {
  const { config, createdAt, lastModified } = edgeFunction.at(stage) ?? edgeFunction.development
  const store = config.storeArn === undefined ? [] : [{ KeyValueStoreARN: config.storeArn }]
  return {
    Name: edgeFunction.name,
    Status: statusOf(account, edgeFunction, stage),
    FunctionConfig: {
      Comment: config.comment,
      Runtime: config.runtime,
      KeyValueStoreAssociations: quantified('KeyValueStoreAssociation', store),
    },
    FunctionMetadata: {
      FunctionARN: edgeFunction.arn,
      Stage: stage,
      CreatedTime: new Date(createdAt).toISOString(),
      LastModifiedTime: new Date(lastModified).toISOString(),
    },
  }
}

function statusOf(account: CloudFrontAccount, edgeFunction: EdgeFunction, stage: Stage): string {
  if (stage === 'DEVELOPMENT' && edgeFunction.live?.code !== edgeFunction.development.code)
    return 'UNPUBLISHED'
  if (edgeFunction.atEdge !== edgeFunction.live) return 'IN_PROGRESS'
  return isAssociated(account, edgeFunction) ? 'DEPLOYED' : 'UNASSOCIATED'
}

function reply(
  account: CloudFrontAccount,
  edgeFunction: EdgeFunction,
  stage: Stage,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Reply {
  return xmlReply('FunctionSummary', summarize(account, edgeFunction, stage), headers, status)
}
