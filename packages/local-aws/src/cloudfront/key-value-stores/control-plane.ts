import type { Reply } from '../../service.js'
import { AwsError } from '../../service.js'
import type { XmlValue } from '../../xml.js'
import { checkVersion, page, readBody, xmlReply } from '../messages.js'
import type { CloudFrontContext, CloudFrontOperation, CloudFrontOperations } from '../operation.js'
import { randomName } from '../random-name.js'
import type { KeyValueStore } from './store.js'

const onePath = /^\/key-value-store\/([^/]+)$/
const allPath = /^\/key-value-store$/

const resource: CloudFrontOperation['resource'] = ([name = ''], { stores }) => {
  const store = stores.all.find((candidate) => candidate.name === name)
  // Who may not ask does not learn that there is none.
  return `key-value-store/${store?.id ?? name}`
}

/** The operations on the stores themselves. Their keys have an API of their own. */
export const storeOperations: CloudFrontOperations = {
  CreateKeyValueStore: {
    method: 'POST',
    path: allPath,
    members: [],
    resource: () => 'key-value-store/*',
    async run({ request, account }) {
      const body = await readBody(request, 'CreateKeyValueStoreRequest')
      const store = account.stores.create(body.value('Name') ?? '', body.value('Comment'))
      return reply(
        store,
        { location: `${account.world.endpoint}/2020-05-31/key-value-store/${store.name}` },
        201,
      )
    },
  },
  DescribeKeyValueStore: {
    method: 'GET',
    path: onePath,
    members: ['Name'],
    resource,
    run: (context) => reply(named(context)),
  },
  UpdateKeyValueStore: {
    method: 'PUT',
    path: onePath,
    members: ['Name'],
    resource,
    async run(context) {
      const store = named(context)
      const body = await readBody(context.request, 'UpdateKeyValueStoreRequest')
      checkVersion(context.request, store.etag)
      store.comment = body.value('Comment') ?? ''
      store.etag = randomName('E', 13)
      return reply(store)
    },
  },
  DeleteKeyValueStore: {
    method: 'DELETE',
    path: onePath,
    members: ['Name'],
    resource,
    run(context) {
      const store = named(context)
      checkVersion(context.request, store.etag)
      if (context.account.functions.all.some((edgeFunction) => edgeFunction.usesStore(store.arn))) {
        throw new AwsError(
          'CannotDeleteEntityWhileInUse',
          'The key value store cannot be deleted while a function is associated with it.',
          409,
        )
      }
      context.account.stores.delete(store.name)
      return { status: 204 }
    },
  },
  ListKeyValueStores: {
    method: 'GET',
    path: allPath,
    members: [],
    resource: () => 'key-value-store/*',
    run({ request, account }) {
      const status = request.query.get('Status')
      const stores = account.stores.all.filter((store) => status === null || store.status === status)
      return xmlReply(
        'KeyValueStoreList',
        page(request, stores, { element: 'KeyValueStore', key: ({ name }) => name, write: describe }),
      )
    },
  },
}

function named({ account, names }: CloudFrontContext): KeyValueStore {
  return account.stores.get(names[0] ?? '')
}

function reply(store: KeyValueStore, headers: Readonly<Record<string, string>> = {}, status = 200): Reply {
  return xmlReply('KeyValueStore', describe(store), { etag: store.etag, ...headers }, status)
}

function describe(store: KeyValueStore): Readonly<Record<string, XmlValue>> {
  return {
    Name: store.name,
    Id: store.id,
    Comment: store.comment,
    ARN: store.arn,
    Status: store.status,
    LastModifiedTime: new Date(store.lastModified).toISOString(),
  }
}
