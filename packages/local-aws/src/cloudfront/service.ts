import { randomUUID } from 'node:crypto'
import { readXml } from '../read-xml.js'
import { header } from '../s3/headers.js'
import { AwsError, type AwsService, type Request } from '../service.js'
import { document } from '../xml.js'
import { inputOf, namespace } from './messages.js'
import type { CloudFrontAccount, CloudFrontOperation } from './operation.js'
import { operations } from './operations.js'

/** CloudFront's own API: REST with XML, one for all regions. */
export function cloudFrontService(account: CloudFrontAccount): AwsService {
  return {
    signingName: 'cloudfront',
    protocol: 'rest-xml',
    async resolve(request) {
      const { name, operation, names } = route(request)
      return { operation: name, input: await readInput(request, operation, names) }
    },
    permissions({ operation, input }) {
      const { members = [], resource } = operations[operation] ?? {}
      const names = members.map((member) => String(input[member]))
      const path = resource?.(names, account)
      const arn = path === undefined ? '*' : `arn:aws:cloudfront::${account.world.account}:${path}`
      return [{ action: `cloudfront:${operation}`, resource: arn }]
    },
    async handle(_call, _caller, request) {
      const { operation, names } = route(request)
      return operation.run({ account, request, names })
    },
    renderError: (error) => ({
      status: error.status,
      headers: { 'content-type': 'text/xml' },
      body: document('ErrorResponse', namespace, {
        Error: {
          Type: error.status < 500 ? 'Sender' : 'Receiver',
          Code: error.code,
          Message: error.message,
          ...error.fields,
        },
        RequestId: randomUUID(),
      }),
    }),
  }
}

const inQuery = ['Marker', 'MaxItems', 'Stage', 'Status']

/** The input by the names of the service model: of the path, the query, If-Match and the body. */
async function readInput(
  request: Request,
  { members, payload }: CloudFrontOperation,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const version = header(request, 'if-match')
  const query = inQuery.flatMap((name) => {
    const value = request.query.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const root = readXml((await request.body()).toString('utf8'))
  const body = root === undefined ? {} : inputOf(root)
  return {
    ...(payload === undefined ? (body as object) : { [payload]: root === undefined ? undefined : body }),
    ...Object.fromEntries(members.map((member, index) => [member, names[index]])),
    ...Object.fromEntries(query),
    ...(version === undefined ? {} : { IfMatch: version }),
  }
}

function route({ method, path }: Request): {
  readonly name: string
  readonly operation: CloudFrontOperation
  readonly names: readonly string[]
} {
  const rest = /^\/2020-05-31(\/.*?)\/?$/.exec(path)?.[1] ?? ''
  for (const [name, operation] of Object.entries(operations)) {
    const found = operation.method === method ? operation.path.exec(rest) : null
    if (found !== null) return { name, operation, names: found.slice(1).map(decodeURIComponent) }
  }
  throw new AwsError('UnknownOperationException', `The embedded AWS has no CloudFront ${method} ${path}`, 404)
}
