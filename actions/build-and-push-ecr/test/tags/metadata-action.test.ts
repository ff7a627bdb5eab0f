import type { EventFacts } from '../../src/tags/event-facts.js'
import { resolveTags } from '../../src/tags/resolve-tags.js'
import { factsOf, now, pullRequestOf, pushOf, schedule, sha } from './facts-of.js'
import { taggingOf } from './tagging-of.js'

const tagsOf = (tags: string, facts: EventFacts, flavor = ''): readonly string[] =>
  resolveTags(taggingOf(tags, flavor), facts, now).tags

const version = (name: string): EventFacts => pushOf(`refs/tags/${name}`)
const dispatch = factsOf({ name: 'workflow_dispatch' })

// The examples of https://github.com/docker/metadata-action#readme, section by section.
describe('as in the README of docker/metadata-action,', () => {
  const basic = 'type=schedule\ntype=ref,event=branch\ntype=ref,event=tag\ntype=ref,event=pr'
  it.each([
    [pullRequestOf(2), ['pr-2']],
    [pushOf('refs/heads/master'), ['master']],
    [pushOf('refs/heads/releases/v1'), ['releases-v1']],
    [version('v1.2.3'), ['v1.2.3', 'latest']],
    [version('v2.0.8-beta.67'), ['v2.0.8-beta.67', 'latest']],
    [dispatch, ['master']],
    [schedule, ['nightly', 'master']],
  ])('"Basic": %# gives %j', (facts, tags) => {
    expect(tagsOf(basic, facts)).toEqual(tags)
  })

  const semver = [
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
  ].join('\n')
  it.each([
    [pullRequestOf(2), ['pr-2']],
    [pushOf('refs/heads/master'), ['master']],
    [pushOf('refs/heads/releases/v1'), ['releases-v1']],
    [version('v1.2.3'), ['1.2.3', '1.2', 'latest']],
    [version('v2.0.8-beta.67'), ['2.0.8-beta.67']],
  ])('"Semver": %# gives %j', (facts, tags) => {
    expect(tagsOf(semver, facts)).toEqual(tags)
  })

  it('"Bake definition": the commit comes after the versions and before latest', () => {
    const tags = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=sha'
    expect(tagsOf(tags, version('v1.2.3'))).toEqual(['1.2.3', '1.2', 'sha-860c190', 'latest'])
  })

  it.each([
    ['type=schedule', 'nightly'],
    ['type=schedule,pattern=nightly', 'nightly'],
    [`type=schedule,pattern={{date 'YYYYMMDD'}}`, '20200110'],
    [`type=schedule,pattern={{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}`, '20200110-093000'],
    [`type=schedule,pattern={{date 'YYYYMMDD-hhmmss' tz='Asia/Tokyo'}}`, '20200110-093000'],
    [`type=schedule,enable=true,priority=1000,prefix=,suffix=,pattern=nightly`, 'nightly'],
  ])('"type=schedule": %s gives %s', (rule, tag) => {
    expect(tagsOf(rule, schedule)).toEqual([tag])
  })

  it.each([
    ['v1.2.3', '{{raw}}', ['v1.2.3', 'latest']],
    ['v1.2.3', '{{version}}', ['1.2.3', 'latest']],
    ['v1.2.3', '{{major}}.{{minor}}', ['1.2', 'latest']],
    ['v1.2.3', 'v{{major}}', ['v1', 'latest']],
    ['v1.2.3', '{{minor}}', ['2', 'latest']],
    ['v1.2.3', '{{patch}}', ['3', 'latest']],
    ['v2.0.8-beta.67', '{{raw}}', ['v2.0.8-beta.67']],
    ['v2.0.8-beta.67', '{{version}}', ['2.0.8-beta.67']],
    ['v2.0.8-beta.67', '{{major}}.{{minor}}', ['2.0.8-beta.67']],
  ])('"type=semver": %s by %s gives %j', (gitTag, pattern, tags) => {
    expect(tagsOf(`type=semver,pattern=${pattern}`, version(gitTag))).toEqual(tags)
    expect(tagsOf(`type=semver,pattern=${pattern},value=${gitTag}`, pushOf('refs/heads/x'))).toEqual(tags)
  })

  it.each([
    ['1.2.3', '{{raw}}', ['1.2.3', 'latest']],
    ['1.2.3', '{{version}}', ['1.2.3', 'latest']],
    ['v1.2.3', '{{version}}', ['1.2.3', 'latest']],
    ['1.2.3', '{{major}}.{{minor}}', ['1.2', 'latest']],
    ['1.2.3', 'v{{major}}', ['v1', 'latest']],
    ['v1.2.3rc2', '{{raw}}', ['v1.2.3rc2']],
    ['1.2.3rc2', '{{version}}', ['1.2.3rc2']],
    ['1.2.3rc2', '{{major}}.{{minor}}', ['1.2.3rc2']],
    ['1.2.3post1', '{{major}}.{{minor}}', ['1.2.3.post1']],
    ['1.2.3beta2', '{{major}}.{{minor}}', ['1.2.3b2']],
    ['1.0dev4', '{{major}}.{{minor}}', ['1.0.dev4']],
  ])('"type=pep440": %s by %s gives %j', (gitTag, pattern, tags) => {
    expect(tagsOf(`type=pep440,pattern=${pattern}`, version(gitTag))).toEqual(tags)
    expect(tagsOf(`type=pep440,pattern=${pattern},value=${gitTag}`, pushOf('refs/heads/x'))).toEqual(tags)
  })

  it.each([
    ['v1.2.3', String.raw`\d.\d.\d`, '0', '1.2.3'],
    ['v2.0.8-beta.67', 'v(.*)', '1', '2.0.8-beta.67'],
    ['v2.0.8-beta.67', String.raw`v(\d.\d)`, '1', '2.0'],
    ['20200110-RC2', String.raw`\d+`, '0', '20200110'],
    ['p1/v1.2.3', String.raw`p1/v(\d.\d.\d)`, '1', '1.2.3'],
  ])('"type=match": of %s, %s with group %s gives %s', (gitTag, pattern, group, tag) => {
    const rule = `type=match,pattern=${pattern},group=${group}`
    expect(tagsOf(rule, version(gitTag))).toEqual([tag, 'latest'])
    expect(tagsOf(`${rule},value=${gitTag}`, pushOf('refs/heads/x'))).toEqual([tag, 'latest'])
  })

  it.each([
    [`type=edge`, ['edge', 'none']],
    [`type=edge,branch=master`, ['edge', 'none']],
    [`type=edge,branch=`, ['edge', 'none']],
    [`type=edge,branch=main`, ['none']],
  ])('"type=edge": %s gives %j for the default branch', (rule, tags) => {
    expect(tagsOf(`${rule}\nnone`, pushOf('refs/heads/master'))).toEqual(tags)
    expect(tagsOf(`${rule}\nnone`, pushOf('refs/heads/topic'))).toEqual(['none'])
  })

  it.each([
    [pullRequestOf(2), ['pr-2']],
    [pushOf('refs/heads/master'), ['master']],
    [pushOf('refs/heads/my/branch'), ['my-branch']],
    [version('v1.2.3'), ['v1.2.3', 'latest']],
    [version('v2.0.8-beta.67'), ['v2.0.8-beta.67', 'latest']],
    [dispatch, ['master']],
  ])('"type=ref": %# gives %j', (facts, tags) => {
    expect(tagsOf('type=ref,event=branch\ntype=ref,event=tag\ntype=ref,event=pr', facts)).toEqual(tags)
  })

  it.each([
    ['type=raw,value=foo\ntype=raw,value=bar', ['foo', 'bar']],
    ['type=raw,foo\ntype=raw,bar', ['foo', 'bar']],
    ['foo\nbar', ['foo', 'bar']],
    ['type=raw,enable=true,priority=200,prefix=,suffix=,value=foo', ['foo']],
    ['type=raw,value=mytag-{{branch}}-{{sha}}', ['mytag-master-860c190']],
  ])('"type=raw": %j gives %j', (rules, tags) => {
    expect(tagsOf(rules, pushOf('refs/heads/master'))).toEqual(tags)
  })

  it.each([
    ['type=sha', 'sha-860c190'],
    ['type=sha,format=short', 'sha-860c190'],
    ['type=sha,format=long', `sha-${sha}`],
    ['type=sha,prefix=', '860c190'],
    ['type=sha,prefix={{branch}}-', 'master-860c190'],
    ['type=sha,enable=true,priority=100,prefix=sha-,suffix=,format=short', 'sha-860c190'],
  ])('"type=sha": %s gives %s', (rule, tag) => {
    expect(tagsOf(rule, pushOf('refs/heads/master'))).toEqual([tag])
  })

  it('"Latest tag": a raw latest can depend on the branch', () => {
    const rules = 'type=raw,value=latest,enable={{is_default_branch}}\ntype=sha'
    expect(tagsOf(rules, pushOf('refs/heads/master'))).toEqual(['latest', 'sha-860c190'])
    expect(tagsOf(rules, pushOf('refs/heads/topic'))).toEqual(['sha-860c190'])
  })

  it('"Priority": the types come in their order', () => {
    const rules = [
      'type=sha',
      'type=raw,value=raw',
      'type=ref,event=tag',
      'type=edge',
      String.raw`type=match,pattern=v(\d+),group=1`,
      'type=pep440,pattern=p{{version}}',
      'type=semver,pattern=s{{version}}',
      'type=schedule',
    ].join('\n')
    const released = ['p1.2.3', 's1.2.3', '1', 'v1.2.3', 'raw', 'sha-860c190', 'latest']
    expect(tagsOf(rules, version('v1.2.3'))).toEqual(released)
    expect(tagsOf(rules, schedule)).toEqual(['nightly', 'edge', 'raw', 'sha-860c190'])
  })

  it.each([
    ['branch', pullRequestOf(2), ''],
    ['branch', pushOf('refs/heads/master'), 'master'],
    ['branch', pushOf('refs/heads/my/branch'), 'my-branch'],
    ['branch', version('v1.2.3'), ''],
    ['tag', pullRequestOf(2), ''],
    ['tag', pushOf('refs/heads/master'), ''],
    ['tag', pushOf('refs/heads/my/branch'), ''],
    ['tag', version('v1.2.3'), 'v1.2.3'],
    ['sha', pushOf('refs/heads/master'), '860c190'],
    ['base_ref', pullRequestOf(2), 'master'],
    ['base_ref', pushOf('refs/heads/master'), ''],
    ['base_ref', factsOf({ ref: 'refs/heads/my/branch', baseRef: 'master' }), ''],
    ['base_ref', factsOf({ ref: 'refs/tags/v1.2.3', baseRef: 'master' }), 'master'],
    ['is_default_branch', pushOf('refs/heads/master'), 'true'],
    ['is_default_branch', pushOf('refs/heads/my/branch'), 'false'],
    ['is_default_branch', pullRequestOf(2), 'false'],
    ['is_default_branch', version('master'), 'false'],
    ['is_default_branch', schedule, 'true'],
    ['is_default_branch', factsOf({ name: 'schedule', defaultBranch: undefined }), 'true'],
    ['is_default_branch', factsOf({ name: 'push', defaultBranch: undefined }), 'false'],
    ['is_not_default_branch', pushOf('refs/heads/master'), 'false'],
    ['is_not_default_branch', pushOf('refs/heads/my/branch'), 'true'],
    ['is_not_default_branch', version('v1.2.3'), 'true'],
  ])('"Global expressions": {{%s}} of %# is %j', (name, facts, value) => {
    expect(tagsOf(`x-{{${name}}}`, facts)).toEqual([`x-${value}`])
  })

  const afternoon = new Date('2020-01-10T15:25:50Z')
  it.each([
    [`{{date 'YYYYMMDD'}}`, now, '20200110'],
    [`{{date 'dddd, MMMM Do YYYY, h:mm:ss a'}}`, afternoon, 'Friday-January-10th-2020-3-25-50-pm'],
    [`{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}`, now, '20200110-093000'],
  ])('"date": %s is %s', (expression, moment, value) => {
    const name = expression.replace('date', 'commit_date')
    const later = new Date('2020-02-02T02:02:02Z')
    const tag = (rule: string, facts: EventFacts, at: Date): readonly string[] =>
      resolveTags(taggingOf(`"${rule}"`), facts, at).tags
    expect(tag(expression, factsOf(), moment)).toEqual([value])
    expect(tag(name, factsOf({ committedAt: moment }), later)).toEqual([value])
    expect(tag(name, factsOf(), moment)).toEqual([value])
  })

  it('"Major version zero": a rule is switched off', () => {
    const rules = [
      'type=semver,pattern={{version}}',
      'type=semver,pattern={{major}}.{{minor}}',
      'type=semver,pattern={{major}},enable=false',
    ].join('\n')
    expect(tagsOf(rules, version('v0.1.2'))).toEqual(['0.1.2', '0.1', 'latest'])
  })

  it.each([
    ['', ['v1', 'x', 'latest']],
    ['latest=auto', ['v1', 'x', 'latest']],
    ['latest=true', ['v1', 'x', 'latest']],
    ['latest=false', ['v1', 'x']],
    ['prefix=p-', ['p-v1', 'p-x', 'latest']],
    ['suffix=-s', ['v1-s', 'x-s', 'latest']],
    ['prefix=p-,onlatest=true', ['p-v1', 'p-x', 'p-latest']],
    ['suffix=-s,onlatest=true', ['v1-s', 'x-s', 'latest-s']],
    ['prefix=p-,onlatest=true\nsuffix=-s,onlatest=false', ['p-v1-s', 'p-x-s', 'p-latest']],
    ['latest=true\nprefix=p-\nsuffix=-s,onlatest=true', ['p-v1-s', 'p-x-s', 'latest-s']],
    ['prefix={{sha}}-,onlatest=true', ['860c190-v1', '860c190-x', '860c190-latest']],
  ])('"flavor": %j gives %j', (flavor, tags) => {
    expect(tagsOf('type=ref,event=tag\nx', version('v1'), flavor)).toEqual(tags)
  })
})
