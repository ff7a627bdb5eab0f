import { InputReader, type InputFault, InputError } from '@slipway/action-kit'
import type { Rule } from '../../src/tags/rule.js'
import { readTagging } from '../../src/tags/tagging.js'
import { taggingOf } from './tagging-of.js'

function faultsOf(given: Readonly<Record<string, string>>): readonly InputFault[] {
  const reader = new InputReader(new Map(Object.entries(given)), '/workspace')
  readTagging(reader)
  try {
    reader.check()
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
  return []
}

const patternOf = (rule: Rule | undefined): string => (rule?.type === 'match' ? String(rule.pattern) : '')

describe('the input tags', () => {
  it.each([
    ['', []],
    ['v1, latest', ['v1', 'latest']],
    ['v1,latest\nv1\n\n  x  ', ['v1', 'latest', 'x']],
    ['# all of them\nv1 # the first\n#v2', ['v1']],
    [
      'type=sha\nv1,v2\ntype=semver,pattern={{version}}',
      ['type=semver,pattern={{version}}', 'v1', 'v2', 'type=sha'],
    ],
    ['type=sha,priority=300\nv1', ['type=sha,priority=300', 'v1']],
    ['a,enable=false\nb', ['a,enable=false', 'b']],
    ['type=sha\ntype=sha', ['type=sha']],
  ])('%j has the rules %j', (tags, lines) => {
    expect(taggingOf(tags).rules.map(({ line }) => line)).toEqual(lines)
  })

  it('has attributes in any case and with spaces around, and quotes around what has a comma', () => {
    const [rule] = taggingOf(String.raw`TYPE=match , "Pattern=^v(\d{1,3})$" , GROUP = 1`).rules
    expect(rule).toMatchObject({ type: 'match', group: 1, priority: 800 })
    expect(patternOf(rule)).toBe(String.raw`/^v(\d{1,3})$/`)
  })

  it.each([
    ['/^V(.+)$/i', /^V(.+)$/i],
    ['/a/gy', /a/],
    ['/x', /\/x/],
  ])('has the regular expression %s', (pattern, expression) => {
    const [rule] = taggingOf(`type=match,pattern=${pattern}`).rules
    expect(patternOf(rule)).toBe(String(expression))
  })

  it.each([
    ['type=foo', 'has type=foo', 'schedule, semver, pep440, match, edge, ref, raw, sha'],
    ['type=', 'has type=', 'schedule, semver'],
    ['type=sha,patern=x', 'has patern= with type=sha', 'format, enable, priority, prefix, suffix'],
    ['v1,prefx=x', 'has prefx= with type=raw', 'value, enable, priority, prefix, suffix'],
    ['type=sha,v1', 'has "v1" in "type=sha,v1"', 'name=value'],
    ['type=sha,format=short,format=long', 'has format twice', 'once'],
    ['type=semver', 'has "type=semver"', 'type=semver,pattern={{version}}'],
    ['type=semver,pattern=', 'has "type=semver,pattern="', 'type=semver,pattern={{version}}'],
    ['type=pep440', 'has "type=pep440"', 'type=pep440,pattern={{version}}'],
    ['type=semver,pattern={{version}},value=1.2', 'has "1.2"', 'v1.2.3'],
    ['type=pep440,pattern={{version}},value=one', 'has "one"', '2.0rc1'],
    [
      'type=semver,pattern={{versoin}}',
      'has {{versoin}}',
      '{{version}}, {{major}}, {{minor}}, {{patch}}, {{raw}}',
    ],
    ['type=semver,pattern={{version}},match=v.*', 'has no group 1', 'that group'],
    ['type=match', 'has "type=match"', 'type=match,pattern='],
    ['type=match,pattern=v(', 'has "v(": Invalid regular expression', 'JavaScript'],
    ['type=match,pattern=/x/q', 'has "/x/q": Invalid flags', 'JavaScript'],
    ['type=match,pattern=v(.*),group=2', 'has "v(.*)", which has no group 2', 'that group'],
    ['type=match,pattern=v(.*),group=foo', 'has group=foo', 'number of a group'],
    ['type=match,pattern="v(.*)"', 'has a stray quote', '"pattern=v(\\d{1,3})"'],
    ['type=raw,value="x', 'has a stray quote', 'double quotes around a whole attribute'],
    ['type=ref', 'has "type=ref"', 'branch, tag, pr'],
    ['type=ref,event=foo', 'has "type=ref,event=foo"', 'branch, tag, pr'],
    ['type=raw', 'has "type=raw"', 'type=raw,value=v1'],
    ['type=raw,a,b', 'has "type=raw,a,b"', 'one value'],
    ['type=sha,format=foo', 'has format=foo', 'short or long'],
    ['type=sha,enable=yes', 'has enable=yes', 'true or false'],
    ['type=sha,enable=', 'has enable=', 'true or false'],
    ['type=sha,priority=high', 'has priority=high', 'an integer'],
    ['{{brunch}}', 'has {{brunch}}', '{{branch}}, {{tag}}, {{sha}}, {{base_ref}}, {{is_default_branch}}'],
    ['{{branch', 'has "{{branch", an expression that does not end', '{{branch}}'],
    ['v1,{{branch},v2', 'has "{{branch}", an expression that does not end', '{{branch}}'],
    [`{{branch 'x'}}`, `has {{branch 'x'}}, which takes nothing`, '{{branch}}'],
    [`{{date ''}}`, `has {{date ''}} without a format`, "{{date 'YYYYMMDD'}}"],
    ['{{date}}', 'has {{date}} without a format', "{{date 'YYYYMMDD'}}"],
    [`{{date 'YYYY' tz='Mars/Base'}}`, 'there is no such time zone', 'Asia/Tokyo'],
    [`{{date 'YYYY' zone='UTC'}}`, `has {{date 'YYYY' zone='UTC'}}`, '{{date}}'],
    ['good, -bad', 'has "-bad"', 'the first not . or -'],
    ['feature/x', 'has "feature/x"', '1 to 128'],
    ['host.example/orders:v1', 'has "host.example/orders:v1"', 'the tag alone: v1'],
    ['x'.repeat(129), `has "${'x'.repeat(129)}"`, '1 to 128'],
    ['type=raw,value=a b', 'has "a b"', '1 to 128'],
    ['type=raw,value=.,prefix=-', 'has "-."', 'the first not . or -'],
    ['type=raw,value=mine/{{branch}}', 'has "mine/"', '1 to 128'],
    ['type=sha,prefix=v:', 'has "v:"', '1 to 128'],
    ['type=ref,event=branch,suffix=+x', 'has "+x"', '1 to 128'],
    ['type=semver,pattern={{major}}/{{minor}}', 'has "/"', '1 to 128'],
    ['type=schedule,pattern=every night', 'has "every night"', '1 to 128'],
    [Array.from({ length: 101 }, (_, index) => `v${index}`).join(), 'has 101 tags', 'at most 100'],
  ])('may not be %j', (tags, problem, accepts) => {
    const faults = faultsOf({ tags })
    expect(faults).toHaveLength(1)
    expect(faults[0]?.input).toBe('tags')
    expect(faults[0]?.problem).toContain(problem)
    expect(faults[0]?.accepts).toContain(accepts)
  })

  it('has all its faults told at once', () => {
    expect(faultsOf({ tags: 'type=foo\n-x\ntype=sha,format=y', flavor: 'latest=maybe' })).toHaveLength(4)
  })

  it('may have texts that only together with the flavor are a tag, or are none', () => {
    expect(faultsOf({ tags: '-x', flavor: 'prefix=v' })).toEqual([])
    expect(faultsOf({ tags: 'x', flavor: 'prefix=-' })[0]?.problem).toBe('has "-x"')
  })
})

describe('the input flavor', () => {
  it.each([
    ['latest=maybe', 'has "latest=maybe"'],
    ['latest', 'has "latest"'],
    ['latest=', 'has "latest="'],
    ['sufix=x', 'has "sufix=x"'],
    ['onlatest=true', 'has "onlatest=true"'],
    ['prefix=a\nonlatest=true', 'has "onlatest=true"'],
    ['prefix=a,onlatest=yes', 'has "onlatest=yes"'],
    ['prefix={{foo}}', 'has {{foo}}'],
    ['prefix=a"b', 'has a stray quote'],
  ])('may not be %j', (flavor, problem) => {
    const faults = faultsOf({ flavor })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ input: 'flavor' })
    expect(faults[0]?.problem).toContain(problem)
  })

  it('may have everything on one line', () => {
    expect(taggingOf('', 'latest=false, prefix=a, onlatest=true, suffix=b').flavor).toMatchObject({
      latest: 'false',
      prefixesLatest: true,
      suffixesLatest: false,
    })
  })
})
