import { UserError } from '@slipway/action-kit'
import type { EventFacts } from '../../src/tags/event-facts.js'
import { requireTags, resolveTags, type ResolvedTags } from '../../src/tags/resolve-tags.js'
import { factsOf, now, pullRequestOf, pushOf, schedule, sha } from './facts-of.js'
import { taggingOf } from './tagging-of.js'

const resolve = (tags: string, facts: EventFacts, flavor = ''): ResolvedTags =>
  resolveTags(taggingOf(tags, flavor), facts, now)

function errorOf(tags: string, facts: EventFacts, flavor = ''): UserError {
  try {
    requireTags(resolve(tags, facts, flavor), facts)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('There was no error')
}

const causeOf = ({ cause }: UserError): string => (cause instanceof Error ? cause.message : '')

describe('the tags', () => {
  it('are the commit SHA without any rule, with the flavor', () => {
    expect(resolve('', factsOf())).toEqual({ tags: [sha], version: sha, unused: [] })
    expect(resolve('', factsOf(), 'prefix=c-\nlatest=true').tags).toEqual([`c-${sha}`, 'latest'])
  })

  it('are asked for when there is no commit', () => {
    const error = errorOf('', factsOf({ sha: undefined, shortSha: undefined }))
    expect(error.message).toBe('There is no tag for the image')
    expect(error.hint).toContain('GITHUB_SHA is not set')
  })

  it('are each there once, the first of them the version', () => {
    const { tags, version } = resolve('latest\nv1.2.3,v1\ntype=ref,event=tag', pushOf('refs/tags/v1.2.3'))
    expect({ tags, version }).toEqual({ tags: ['v1.2.3', 'latest', 'v1'], version: 'v1.2.3' })
  })

  it.each([
    ['feature/x', 'feature-x'],
    ['a//b', 'a-b'],
    ['fix(core)', 'fix-core-'],
    ['a&b', 'a-b'],
    ['größe', 'gr-e'],
    ['v1+build', 'v1-build'],
    ['__', '__'],
  ])('have the branch %s as %s', (branch, tag) => {
    expect(resolve('type=ref,event=branch', pushOf(`refs/heads/${branch}`)).tags).toEqual([tag])
    expect(resolve('b.{{branch}}', pushOf(`refs/heads/${branch}`)).tags).toEqual([`b.${tag}`])
  })

  it.each([
    ['v9.5.7-alpha.2+fork.3.1.8', '{{raw}}', ['v9.5.7-alpha.2-fork.3.1.8']],
    ['v9.5.7-alpha.2+fork.3.1.8', '{{version}}', ['9.5.7-alpha.2']],
    ['v1.2.3-rc.1', 'v{{version}}', ['1.2.3-rc.1']],
    ['v1.2.3-rc.1', '{{{raw}}}', ['v1.2.3-rc.1']],
    ['v1.2.3-rc.1', '{{ raw }}', ['v1.2.3-rc.1']],
    ['v1.2.3-rc.1', 'x{{raw}}', ['1.2.3-rc.1']],
    ['v1.2.3-rc.1', '{{raw}}x', ['1.2.3-rc.1']],
    ['v1.2.3+7', '{{version}}', ['1.2.3', 'latest']],
    ['0.0.0', '{{major}}', ['0', 'latest']],
    ['p1/v1.0.0', '{{version}}', undefined],
    ['1.2', '{{version}}', undefined],
    ['01.2.3', '{{version}}', undefined],
    ['release1', '{{version}}', undefined],
  ])('of the semantic version %s by %s are %j', (gitTag, pattern, tags) => {
    const made = resolve(`type=semver,pattern=${pattern}\ntype=sha`, pushOf(`refs/tags/${gitTag}`))
    expect(made.tags.filter((tag) => tag !== 'sha-860c190')).toEqual(tags ?? [])
    expect(made.unused).toHaveLength(tags === undefined ? 1 : 0)
  })

  it.each([
    ['1.2.3.4', '{{major}}.{{minor}}.{{patch}}', ['1.2.3', 'latest']],
    ['20', '{{major}}.{{minor}}.{{patch}}', ['20.0.0', 'latest']],
    ['1.2.3-RC_02', '{{version}}', ['1.2.3rc2']],
    ['1.2.3c1', '{{version}}', ['1.2.3rc1']],
    ['1.2.3-1', '{{version}}', ['1.2.3.post1']],
    ['1!2.0', '{{version}}', ['1-2.0', 'latest']],
    ['1.0+Ubuntu-1', '{{version}}', ['1.0-ubuntu.1', 'latest']],
    ['01.02', '{{version}}', ['1.2', 'latest']],
  ])('of the Python version %s by %s are %j', (gitTag, pattern, tags) => {
    expect(resolve(`type=pep440,pattern=${pattern}`, pushOf(`refs/tags/${gitTag}`)).tags).toEqual(tags)
  })

  it.each([
    ['api/v1.2.3', 'api/(.*)', ['1.2.3', 'latest']],
    ['v1.2.3', 'api/(.*)', ['1.2.3', 'latest']],
  ])('of %s take the version out of it by match=%s', (gitTag, match, tags) => {
    expect(
      resolve(`type=semver,pattern={{version}},match=${match}`, pushOf(`refs/tags/${gitTag}`)).tags,
    ).toEqual(tags)
  })

  it.each([
    ['the first rule is a release', 'type=semver,pattern={{version}}\ntype=sha', 'refs/tags/v1.0.0', true],
    [
      'the first rule is a pre-release',
      'type=semver,pattern={{version}}\ntype=ref,event=tag',
      'refs/tags/v1.0.0-rc',
      false,
    ],
    [
      'the release comes second',
      'x,priority=2000\ntype=semver,pattern={{version}}',
      'refs/tags/v1.0.0',
      false,
    ],
    ['nothing is released', 'type=ref,event=branch', 'refs/heads/master', false],
    ['the first rule gives nothing', 'type=schedule\ntype=ref,event=tag', 'refs/tags/v1', true],
  ])('have latest by itself or not when %s', (_, rules, ref, isLatest) => {
    expect(resolve(rules, pushOf(ref)).tags.includes('latest')).toBe(isLatest)
  })

  it('leave out what is empty, as an expression of GitHub may be', () => {
    expect(resolve('type=raw,value=\nv1', factsOf()).tags).toEqual(['v1'])
    expect(resolve('type=semver,pattern={{version}},value=', pushOf('refs/tags/v1.0.0')).tags).toContain(
      '1.0.0',
    )
  })

  it('have the prefix and suffix of the rule in the place of the flavor', () => {
    const rules = 'type=raw,value=a,prefix=\ntype=raw,value=b,suffix=\ntype=ref,event=pr\ntype=sha'
    expect(resolve(rules, pullRequestOf(7), 'prefix=p-\nsuffix=-s').tags).toEqual([
      'pr-7-s',
      'a-s',
      'p-b',
      'sha-860c190-s',
    ])
  })

  it('tell which rule gave nothing, and why', () => {
    const rules = [
      'type=schedule',
      'type=semver,pattern={{version}}',
      'type=edge,branch=main',
      'type=ref,event=pr',
      'type=raw,value=x,enable={{is_not_default_branch}}',
      'type=match,pattern=a,value=b',
      'type=sha',
    ].join('\n')
    expect(resolve(rules, pushOf('refs/heads/master')).unused).toEqual([
      { line: 'type=schedule', reason: 'is for the event schedule' },
      {
        line: 'type=semver,pattern={{version}}',
        reason: 'is for the push of a Git tag, or needs value=',
      },
      { line: 'type=match,pattern=a,value=b', reason: 'does not match "b"' },
      { line: 'type=edge,branch=main', reason: 'is for the branch main' },
      { line: 'type=ref,event=pr', reason: 'is for pull requests' },
      { line: 'type=raw,value=x,enable={{is_not_default_branch}}', reason: 'is not enabled' },
    ])
  })

  it.each([
    ['type=ref,event=tag', pushOf('refs/heads/master'), 'type=ref,event=tag is for the push of a Git tag'],
    ['type=ref,event=branch', pullRequestOf(7), 'type=ref,event=branch is for branches'],
    ['type=raw,value=x,enable=false', schedule, 'is not enabled'],
    [
      'type=edge',
      factsOf({ defaultBranch: undefined }),
      'needs branch=: the event does not name the default branch',
    ],
    ['type=sha', factsOf({ sha: undefined, shortSha: undefined }), 'needs a commit: GITHUB_SHA is not set'],
    [
      'type=semver,pattern={{version}}',
      pushOf('refs/tags/1.2'),
      'needs a semantic version, which "1.2" is not',
    ],
    [
      'type=pep440,pattern={{version}}',
      pushOf('refs/tags/x'),
      'needs a version by PEP 440, which "x" is not',
    ],
    ['type=raw,value={{tag}}', pushOf('refs/heads/master'), 'gives an empty text'],
  ])('are an error when there is none: %s', (tags, facts, cause) => {
    const error = errorOf(tags, facts, 'latest=true')
    expect(error.message).toBe(
      `No rule of the input tags gives a tag for the event ${facts.name} of ${facts.ref}`,
    )
    expect(causeOf(error)).toContain(cause)
    expect(error.hint).toContain('type=sha')
  })

  it.each([
    ['type=ref,event=branch', `refs/heads/${'x'.repeat(129)}`, 'x'.repeat(129)],
    ['type=ref,event=branch', 'refs/heads/.hidden', '.hidden'],
    ['type=match,pattern=-.*', 'refs/tags/v1-rc', '-rc'],
  ])('are an error where %s of %s makes none for ECR', (tags, ref, tag) => {
    const error = errorOf(tags, pushOf(ref))
    expect(error.message).toContain(JSON.stringify(tags))
    expect(causeOf(error)).toContain(JSON.stringify(tag))
    expect(error.hint).toContain('1 to 128')
  })

  it('are an error where enable is neither true nor false', () => {
    const error = errorOf('type=raw,value=x,enable={{branch}}', pushOf('refs/heads/master'))
    expect(error.message).toContain('neither enabled nor not')
    expect(causeOf(error)).toContain('"master"')
  })

  it('are 100 at most, latest counted', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => `v${index}`).join()
    expect(resolve(hundred, factsOf()).tags).toHaveLength(100)
    expect(errorOf(hundred, factsOf(), 'latest=true').message).toBe('There are 101 tags for the image')
  })
})
