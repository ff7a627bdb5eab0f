import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Values } from './combinations.js'
import { resolve, type Resolved } from './resolve.js'
import { folder, readTemplate, templateNames, type Value } from './template.js'

const kinds: Readonly<Record<string, string>> = {
  network: 'network',
  cluster: 'cluster',
  api: 'service',
  'site-certificate': 'site-certificate',
  site: 'static-site',
  roles: 'github-oidc',
}

function parametersOf(stack: string): Values {
  const text = readFileSync(join(folder, 'examples', `${stack}.json`), 'utf8')
  return (JSON.parse(text) as { Parameters: Values }).Parameters
}

/** Makes an environment's stacks in their order, each with what those before it export. */
function makeAll(environment: string): ReadonlyMap<string, Resolved> {
  const exports = new Map<string, Value>()
  return new Map(
    Object.entries(kinds).map(([kind, template]) => {
      const name = `orders-${environment}-${kind}`
      const region = kind === 'site-certificate' ? 'us-east-1' : 'eu-west-1'
      const made = resolve(readTemplate(template), { name, parameters: parametersOf(name), exports, region })
      made.exports.forEach((value, key) => exports.set(key, value))
      return [kind, made]
    }),
  )
}

it('every example is of a stack that the test makes', () => {
  const files = readdirSync(join(folder, 'examples')).sort()
  const stacks = ['production', 'staging'].flatMap((one) =>
    Object.keys(kinds).map((kind) => `orders-${one}-${kind}.json`),
  )
  expect(files).toEqual(stacks.sort())
})

describe.each(['staging', 'production'])('the examples for %s', (environment) => {
  const api = parametersOf(`orders-${environment}-api`)
  const roles = parametersOf(`orders-${environment}-roles`)
  const site = parametersOf(`orders-${environment}-site`)

  it('make every stack', () => {
    const made = makeAll(environment)
    expect([...made.values()].every(({ resources }) => resources.size > 0)).toBe(true)
    const trusted = JSON.stringify(made.get('roles')?.resources.get('DeployRole')?.properties)
    expect(trusted).toContain(`:environment:${environment}"`)
  })

  it('name the same things', () => {
    const cluster = parametersOf(`orders-${environment}-cluster`)
    const certificate = parametersOf(`orders-${environment}-site-certificate`)
    expect(roles).toMatchObject({
      EcrRepository: api.ServiceName,
      Service: api.ServiceName,
      Cluster: cluster.ClusterName,
      EdgeFunction: site.SiteName,
      StackPrefix: `orders-${environment}`,
    })
    expect(api.Capacity).toBe(cluster.Capacity)
    // The load balancer's certificate counts for the service's name.
    expect(api.HostName?.replace(/^[^.]+\./, '')).toBe(cluster.DomainName)
    expect([certificate.DomainName, certificate.PreviewDomain]).toEqual([site.DomainName, site.PreviewDomain])
  })
})

it('staging and production may stand in one account', () => {
  const unique = (kind: string, name: string): readonly (string | undefined)[] =>
    ['staging', 'production'].map((environment) => parametersOf(`orders-${environment}-${kind}`)[name])
  for (const values of [
    unique('cluster', 'ClusterName'),
    unique('api', 'ServiceName'),
    unique('site', 'SiteName'),
    unique('roles', 'RolePrefix'),
    unique('network', 'VpcCidr'),
  ]) {
    expect(new Set(values).size).toBe(2)
  }
  // An account has GitHub's provider once.
  expect(unique('roles', 'CreateProvider')).toEqual(['true', 'false'])
})

it('every template can be given to CloudFormation as it is, without a bucket', () => {
  const sizes = templateNames.map((name) => statSync(join(folder, `${name}.yml`)).size)
  expect(Math.max(...sizes)).toBeLessThan(51_200)
})
