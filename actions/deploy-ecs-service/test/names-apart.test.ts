import { namesApart } from '../src/work/names-apart.js'

const at = (region: string, cluster: string, service: string): Parameters<typeof namesApart>[0][number] => ({
  region,
  cluster,
  service,
})

it.each([
  ['one', [at('eu-west-1', 'shop', 'orders')], ['orders']],
  [
    'two of one name in two clusters, and another one',
    [
      at('eu-west-1', 'arn:aws:ecs:eu-west-1:123456789012:cluster/shop', 'orders'),
      at('eu-west-1', 'outlet', 'arn:aws:ecs:eu-west-1:123456789012:service/outlet/orders'),
      at('eu-west-1', 'shop', 'mailer'),
    ],
    ['shop/orders', 'outlet/orders', 'mailer'],
  ],
  [
    'the same in two regions',
    [
      at('eu-west-1', 'shop', 'orders'),
      at('us-east-1', 'shop', 'orders'),
      at('us-east-1', 'outlet', 'orders'),
    ],
    ['eu-west-1/shop/orders', 'us-east-1/shop/orders', 'outlet/orders'],
  ],
])('%s', (_name, targets, names) => {
  expect(namesApart(targets)).toEqual(names)
})
