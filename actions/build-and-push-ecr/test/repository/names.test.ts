import { repositoryFault, tagFault } from '../../src/repository/names.js'

describe('the name of a repository', () => {
  it.each(['orders', 'team/orders-api', 'a1', 'team.app/orders_api', 'a/b/c', 'x'.repeat(256)])(
    'may be %s',
    (name) => {
      expect(repositoryFault(name)).toBeUndefined()
    },
  )

  it.each(['Orders', 'x', '-orders', 'orders-', 'a//b', 'a..b', 'orders api', 'x'.repeat(257), '/orders'])(
    'may not be %s',
    (name) => {
      expect(repositoryFault(name)?.accepts).toContain('lower-case letters')
    },
  )

  it.each([
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders', 'team/orders'],
    ['https://123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/orders', 'orders'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/orders:v1', 'orders'],
    ['127.0.0.1:5000/orders', 'orders'],
    ['public.ecr.aws/a1b2/orders@sha256:00', 'orders'],
    ['https://public.ecr.aws/a1b2/team/orders:v1', 'team/orders'],
    ['ecr-public.aws.com/a1b2/orders', 'orders'],
    ['orders:v1', 'orders'],
    ['arn:aws:ecr:eu-west-1:123456789012:repository/team/orders', 'team/orders'],
  ])('of %s is said to be %s', (text, name) => {
    expect(repositoryFault(text)?.accepts).toBe(`the name alone: ${name}`)
  })
})

describe('a tag', () => {
  it.each(['v1', 'latest', '_x', '1.2.3-rc.1', 'A_b-c.d', 'x'.repeat(128)])('may be %s', (tag) => {
    expect(tagFault(tag)).toBeUndefined()
  })

  it.each(['', '-v1', '.v1', 'feature/x', 'v1+build', 'a b', 'ü', 'x'.repeat(129)])(
    'may not be %j',
    (tag) => {
      expect(tagFault(tag)?.accepts).toContain('1 to 128')
    },
  )

  it('is given alone, without the repository', () => {
    expect(tagFault('host.example/orders:v1')?.accepts).toBe('the tag alone: v1')
  })
})
