import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  exampleParameters,
  exampleStacks,
  folder,
  stackKinds,
  templateNames,
  type StackKind,
} from '@slipway/testkit/cloudformation'

it('every example is of a stack that the test makes', () => {
  const files = readdirSync(join(folder, 'examples')).sort()
  const stacks = ['production', 'staging'].flatMap((one) =>
    stackKinds.map((kind) => `orders-${one}-${kind}.json`),
  )
  expect(files).toEqual(stacks.sort())
})

describe.each(['staging', 'production'] as const)('the examples for %s', (environment) => {
  const api = exampleParameters(environment, 'api')
  const roles = exampleParameters(environment, 'roles')
  const site = exampleParameters(environment, 'site')

  it('make every stack', () => {
    const made = exampleStacks(environment, 'eu-west-1')
    expect([...made.values()].every(({ resources }) => resources.size > 0)).toBe(true)
    const trusted = JSON.stringify(made.get('roles')?.resources.get('DeployRole')?.properties)
    expect(trusted).toContain(`:environment:${environment}"`)
  })

  it('name the same things', () => {
    const cluster = exampleParameters(environment, 'cluster')
    const certificate = exampleParameters(environment, 'site-certificate')
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
  const unique = (kind: StackKind, name: string): readonly (string | undefined)[] =>
    (['staging', 'production'] as const).map((environment) => exampleParameters(environment, kind)[name])
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
