import { isImmutable, readMutability } from '../src/ecr/mutability.js'

const filtered = (filter: string): { filterType: string; filter: string } => ({
  filterType: 'WILDCARD',
  filter,
})

it.each([
  ['MUTABLE', [], 'v1', false],
  ['IMMUTABLE', [], 'v1', true],
  ['IMMUTABLE_WITH_EXCLUSION', ['latest'], 'latest', false],
  ['IMMUTABLE_WITH_EXCLUSION', ['latest'], 'latest-2', true],
  ['IMMUTABLE_WITH_EXCLUSION', ['cache-*', 'dev*'], 'cache-main', false],
  ['IMMUTABLE_WITH_EXCLUSION', ['cache-*', 'dev*'], 'v1', true],
  ['IMMUTABLE_WITH_EXCLUSION', ['v1.*'], 'v1x2', true],
  ['MUTABLE_WITH_EXCLUSION', ['v*.*.*'], 'v1.2.3', true],
  ['MUTABLE_WITH_EXCLUSION', ['v*.*.*'], 'v1', false],
] as const)(
  'a repository that is %s but for %j has the tag %s immutable: %s',
  (mode, filters, tag, expected) => {
    expect(isImmutable({ mode, filters }, tag)).toBe(expected)
  },
)

it.each([
  ['an unknown mode', { imageTagMutability: 'SOMETIMES' }, 'enum value set'],
  ['exclusions without filters', { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' }, 'at least one'],
  [
    'filters without exclusions',
    { imageTagMutability: 'IMMUTABLE', imageTagMutabilityExclusionFilters: [filtered('latest')] },
    'go with',
  ],
  [
    'six filters',
    {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: ['a', 'b', 'c', 'd', 'e', 'f'].map(filtered),
    },
    'less than or equal to 5',
  ],
  [
    'a filter that is no wildcard',
    {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [filtered('lat(est')],
    },
    'regular expression',
  ],
])('refuses %s', (_name, input, reason) => {
  expect(() => readMutability(input)).toThrow(reason)
})
