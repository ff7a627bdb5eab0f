import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statementsIn } from '@slipway/testkit'
import { folder, readTemplate, templateNames } from '@slipway/testkit/cloudformation'
import { roleNames } from './combinations.js'
import { statementsOf } from './roles.js'

const readme = readFileSync(join(folder, 'README.md'), 'utf8')

describe('the policies in the README', () => {
  const names = {
    region: 'eu-west-1',
    account: '123456789012',
    repository: roleNames.service.EcrRepository,
    cluster: roleNames.service.Cluster,
    service: roleNames.service.Service,
    bucket: roleNames.site.Bucket,
    'distribution-id': roleNames.site.DistributionId,
    'edge-function': roleNames.site.EdgeFunction,
    'key-value-store-id': roleNames.site.KeyValueStoreId,
    'role-prefix': 'orders-production',
    'stack-prefix': 'orders',
  }

  it.each(['plan', 'provision', 'cloudformation'] as const)('of %s is that of the template', (purpose) => {
    const documented = statementsIn('infrastructure/README.md', `The policy of ${purpose}`, names)
    expect(documented).toEqual(statementsOf(purpose))
    expect(documented.length).toBeGreaterThan(3)
  })
})

describe('the link to the console', () => {
  /** What the README's script prints, with nothing uploaded. */
  const quickCreate = (...args: readonly string[]): URL => {
    const script = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
      .map(([, block = '']) => block)
      .find((block) => block.includes('quick_create()'))
    const withoutExample = (script ?? '').replace(/^quick_create orders-network.*$/m, 'quick_create "$@"')
    const shell = ['-euc', `aws() { :; }\n${withoutExample}`, 'bash', ...args]
    return new URL(execFileSync('bash', shell, { encoding: 'utf8' }).trim())
  }
  /** The console's place, and the query behind the `#`. */
  const read = ({ hash }: URL): readonly [place: string, query: URLSearchParams] => {
    const [place = '', query = ''] = hash.split('?')
    return [place, new URLSearchParams(query)]
  }

  // Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stacks-quick-create-links.html
  it.each(templateNames)('has the form that the console reads, for %s.yml', (template) => {
    const [parameter = ''] = Object.keys(readTemplate(template).Parameters ?? {})
    const url = quickCreate(`orders-${template}`, template, `${parameter}=octo-org@65/orders & co=1`)
    expect(url.origin).toBe('https://ap-northeast-2.console.aws.amazon.com')
    expect(url.pathname + url.search).toBe('/cloudformation/home?region=ap-northeast-2')
    const [place, query] = read(url)
    expect(place).toBe('#/stacks/create/review')
    expect([...query]).toEqual([
      ['templateURL', `https://orders-templates.s3.ap-northeast-2.amazonaws.com/slipway/${template}.yml`],
      ['stackName', `orders-${template}`],
      [`param_${parameter}`, 'octo-org@65/orders & co=1'],
    ])
  })

  it('is the one that the README shows', () => {
    expect(readme).toContain(`\n${quickCreate('orders-network', 'network', 'Nat=one').href}\n`)
  })

  it('uploads every template, and nothing else', () => {
    expect(readme).toContain('aws s3 cp infrastructure "s3://$BUCKET/slipway/" --recursive')
    expect(readme).toContain("--exclude '*' --include '*.yml'")
  })
})
