import { findGroup } from '../../src/codedeploy/find-group.js'
import type { Group } from '../../src/codedeploy/group.js'

const orders = { cluster: 'shop', service: 'orders' }
const unnamed = { application: undefined, deploymentGroup: undefined }

function group(application: string, name: string, service = 'orders', cluster = 'shop'): Group {
  return {
    application,
    name,
    services: [{ cluster, service }],
    ready: { waitMs: 0, continues: true },
    terminationWaitMs: 0,
    lastAttempted: undefined,
  }
}

/** A CodeDeploy with these groups; notes what it is asked. */
function among(groups: readonly Group[]): Parameters<typeof findGroup>[0] & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    findGroup: (application, name) => {
      asked.push(`${application}/${name}`)
      return Promise.resolve(groups.find((own) => own.application === application && own.name === name))
    },
    listApplications: () => {
      asked.push('applications')
      return Promise.resolve([...new Set(groups.map(({ application }) => application))])
    },
    groupsOf: (application) => {
      asked.push(application)
      return Promise.resolve(groups.filter((own) => own.application === application))
    },
  }
}

const usual = group('AppECS-shop-orders', 'DgpECS-shop-orders')

it("the ECS console's names are tried first, with one call", async () => {
  const api = among([usual, group('other', 'orders')])
  expect(await findGroup(api, unnamed, orders)).toBe(usual)
  expect(api.asked).toEqual(['AppECS-shop-orders/DgpECS-shop-orders'])
})

it('else it is the one that deploys the service, whatever its name', async () => {
  const own = group('backend', 'orders-blue-green')
  const api = among([
    group('backend', 'invoices', 'invoices'),
    group('other', 'orders', 'orders', 'test'),
    own,
  ])
  expect(await findGroup(api, unnamed, orders)).toBe(own)
})

it.each([
  ['both names', { application: 'backend', deploymentGroup: 'mine' }],
  ['the application alone', { application: 'backend', deploymentGroup: undefined }],
  ['the group alone', { application: undefined, deploymentGroup: 'mine' }],
])('%s can be given', async (_, named) => {
  const mine = group('backend', 'mine')
  expect(await findGroup(among([mine]), named, orders)).toBe(mine)
})

it.each([
  [
    'none of them deploys it',
    [group('backend', 'invoices', 'invoices')],
    unnamed,
    'No CodeDeploy deployment group deploys orders of cluster shop',
    'There is backend/invoices (invoices of cluster shop).',
  ],
  [
    'there are none',
    [],
    unnamed,
    'No CodeDeploy deployment group deploys orders of cluster shop',
    'There is no group for ECS at all.',
  ],
  [
    'several deploy it',
    [group('a', 'one'), group('b', 'two')],
    unnamed,
    'Several CodeDeploy deployment groups deploy orders of cluster shop: a/one (orders of cluster shop), b/two',
    'Name one with the inputs',
  ],
  [
    'the named one is not there',
    [usual],
    { application: 'backend', deploymentGroup: 'mine' },
    'CodeDeploy has no deployment group mine in an application backend',
    'Check the inputs codedeploy-application',
  ],
  [
    'the named one deploys another service',
    [group('backend', 'mine', 'invoices')],
    { application: 'backend', deploymentGroup: 'mine' },
    'The CodeDeploy deployment group mine deploys invoices of cluster shop, and not orders of cluster shop',
    'Check the input codedeploy-deployment-group',
  ],
])('%s: an error that says what there is', async (_, groups, named, message, hint) => {
  await expect(findGroup(among(groups), named, orders)).rejects.toMatchObject({
    message: expect.stringContaining(message) as string,
    hint: expect.stringContaining(hint) as string,
  })
})
