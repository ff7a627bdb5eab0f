import type { EventFacts } from '../../src/tags/event-facts.js'
import { resolveTags } from '../../src/tags/resolve-tags.js'
import { factsOf, now, pullRequestOf, pushOf, schedule, sha } from './facts-of.js'
import { taggingOf } from './tagging-of.js'

const tag = (name: string): EventFacts => pushOf(`refs/tags/${name}`)
const master = factsOf({ committedAt: now })
const dev = pushOf('refs/heads/dev')
const long = `sha-${sha}`

type Case = readonly [event: EventFacts, tags: readonly string[], flavor: string, made: readonly string[]]

// What docker/metadata-action's own tests say about rules that meet; the README does not say it.
// Source: https://github.com/docker/metadata-action/blob/master/__tests__/meta.test.ts
describe('as in the tests of docker/metadata-action,', () => {
  it.each<Case>([
    [master, ['type=ref,priority=2000,event=branch', 'type=edge'], '', ['master', 'edge']],
    [
      master,
      [
        'type=semver,pattern={{version}},value=v1.2.3',
        'type=pep440,pattern={{version}},value=v1.2.3',
        'type=edge',
      ],
      '',
      ['1.2.3', 'edge', 'latest'],
    ],
    [master, ['type=match,pattern=v(.*),group=1,value=v1.2.3', 'type=edge'], '', ['1.2.3', 'edge', 'latest']],
    [master, ['type=match,enable=false,pattern=v(.*),group=1,value=v1.2.3', 'type=edge'], '', ['edge']],
    [
      master,
      [
        'type=raw,value=mytag-{{branch}}',
        `type=raw,value=mytag-{{date 'YYYYMMDD'}}`,
        `type=raw,value=mytag-cd-{{commit_date 'YYYYMMDD'}}`,
        `type=raw,value=mytag-{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}`,
        'type=raw,value=mytag-tag-{{tag}}',
        'type=raw,value=mytag-baseref-{{base_ref}}',
        'type=raw,value=mytag-defbranch,enable={{is_default_branch}}',
      ],
      '',
      [
        'mytag-master',
        'mytag-20200110',
        'mytag-cd-20200110',
        'mytag-20200110-093000',
        'mytag-tag-',
        'mytag-baseref-',
        'mytag-defbranch',
      ],
    ],
    [dev, ['type=ref,event=branch', 'type=sha,format=long'], '', ['dev', long]],
    [
      dev,
      [
        'type=edge,branch=master',
        'type=ref,event=branch,enable=false',
        'type=sha,format=long',
        'type=raw,value=defbranch,enable={{is_default_branch}}',
      ],
      '',
      [long],
    ],
    [
      dev,
      [
        'type=edge,branch=master',
        'type=sha,format=long',
        'type=raw,value=notdefbranch,enable={{is_not_default_branch}}',
      ],
      '',
      ['notdefbranch', long],
    ],
    [dev, ['type=ref,event=branch', 'type=raw,my', 'type=raw,custom'], '', ['dev', 'my', 'custom']],
    [
      dev,
      ['type=ref,priority=90,event=branch', 'type=raw,my', 'type=raw,custom'],
      'latest=true',
      ['my', 'custom', 'dev', 'latest'],
    ],
    [dev, [String.raw`type=match,pattern=\d{8}`, 'type=raw,my'], 'latest=false', ['my']],
    [
      dev,
      ['type=raw,my,prefix=foo-,suffix=-bar', 'type=raw,custom'],
      'latest=false\nprefix=glo-\nsuffix=-bal',
      ['foo-my-bar', 'glo-custom-bal'],
    ],
    [
      master,
      [
        String.raw`type=semver,pattern={{version}},value=p1/v1.2.3,"match=v(\d.\d.\d)$"`,
        String.raw`type=pep440,pattern={{version}},value=p1/v1.2.3,"match=v(\d.\d.\d)$"`,
        'type=edge',
      ],
      '',
      ['1.2.3', 'edge', 'latest'],
    ],
  ])('a push of a branch, %#', (event, tags, flavor, made) => {
    expect(resolveTags(taggingOf(tags.join('\n'), flavor), event, now).tags).toEqual(made)
  })

  const semver = ['{{version}}', '{{major}}.{{minor}}', '{{major}}'].map(
    (pattern) => `type=semver,pattern=${pattern}`,
  )
  const pep440 = semver.map((rule) => rule.replace('semver', 'pep440'))
  it.each<Case>([
    [tag('20200110-RC2'), [String.raw`type=match,pattern=\d{8}`], 'latest=false', ['20200110']],
    [tag('20200110-RC2'), ['type=match,pattern=(.*)-RC,group=1'], 'latest=false', ['20200110']],
    [tag('20200110-RC2'), [String.raw`type=match,"pattern=^\d+-RC\d{1,2}"`], '', ['20200110-RC2', 'latest']],
    [tag('release1'), [String.raw`type=match,"pattern=^release\d{1,2}"`], '', ['release1', 'latest']],
    [tag('v1.1.1'), [String.raw`type=match,"pattern=^v(\d.\d.\d)$",group=1`], '', ['1.1.1', 'latest']],
    [
      tag('v2.0.8-beta.67'),
      [String.raw`type=match,"pattern=\d.\d.\d-(alpha|beta).\d+"`],
      '',
      ['2.0.8-beta.67', 'latest'],
    ],
    [
      tag('v2.0.8-beta.67'),
      ['type=match,"pattern=v(.*)-beta.(.*)",group=1', 'type=match,"pattern=v(.*)-beta.(.*)",group=2'],
      '',
      ['2.0.8', '67', 'latest'],
    ],
    [tag('v1.1.1'), semver, '', ['1.1.1', '1.1', '1', 'latest']],
    [tag('v1.1.1'), pep440, '', ['1.1.1', '1.1', '1', 'latest']],
    [
      tag('v1.1.1'),
      ['type=semver,pattern={{version}}', 'type=semver,pattern={{major}}.{{minor}}.{{patch}}'],
      '',
      ['1.1.1', 'latest'],
    ],
    [tag('v2.0.8-beta.67'), semver.slice(1), '', ['2.0.8-beta.67']],
    [tag('sometag'), ['type=ref,event=tag', ...semver], 'latest=false', ['sometag']],
    [tag('sometag'), ['type=ref,event=tag', ...pep440], 'latest=false', ['sometag']],
    [
      tag('v2.0.8-beta.67'),
      [
        'type=raw,priority=2000,foo',
        'type=semver,pattern={{version}}',
        String.raw`type=match,"pattern=\d.\d"`,
      ],
      '',
      ['foo', '2.0.8-beta.67', '2.0'],
    ],
    [tag('v1.1.1'), ['type=raw,priority=2000,foo', 'type=ref,event=tag', 'type=edge'], '', ['foo', 'v1.1.1']],
    [
      tag('p1/v1.0.0'),
      [
        String.raw`type=match,"pattern=/^v(\d.\d.\d)$/ig",group=1`,
        String.raw`type=match,pattern=\d.\d.\d`,
        String.raw`type=match,pattern=\d.\d`,
        'type=ref,event=pr',
        'type=sha',
      ],
      '',
      ['1.0.0', '1.0', 'sha-860c190', 'latest'],
    ],
    [
      tag('p1/v1.0.0'),
      [String.raw`type=semver,pattern={{version}},"match=v(\d.\d.\d)$"`],
      '',
      ['1.0.0', 'latest'],
    ],
    [
      tag('v1.2.3rc2'),
      ['type=pep440,pattern={{raw}}', 'type=pep440,pattern={{major}}.{{minor}}'],
      '',
      ['v1.2.3rc2', '1.2.3rc2'],
    ],
    [tag('v1.1.1'), [...semver, 'my', 'custom'], '', ['1.1.1', '1.1', '1', 'my', 'custom', 'latest']],
    [tag('v1.1.1'), ['type=raw,my', 'type=raw,custom'], '', ['my', 'custom']],
    [
      factsOf({ name: 'release', ref: 'refs/tags/v1.1.1' }),
      [
        'type=ref,event=tag',
        'type=raw,value=baseref-{{base_ref}}',
        'type=raw,value=defbranch,enable={{is_default_branch}}',
      ],
      '',
      ['v1.1.1', 'baseref-', 'latest'],
    ],
  ])('a push of a tag, %#', (event, tags, flavor, made) => {
    expect(resolveTags(taggingOf(tags.join('\n'), flavor), event, now).tags).toEqual(made)
  })

  const glo = 'prefix=glo-\nsuffix=-bal'
  it.each<Case>([
    [pullRequestOf(15), ['type=sha,priority=2000', 'type=ref,event=pr'], '', ['sha-860c190', 'pr-15']],
    [pullRequestOf(15), ['type=ref,event=pr'], glo, ['pr-15-bal']],
    [pullRequestOf(15), ['type=ref,event=pr,prefix='], glo, ['15-bal']],
    [
      pullRequestOf(15),
      [
        'type=ref,event=tag',
        'type=ref,event=pr',
        'type=ref,event=branch',
        'type=sha',
        'type=sha,format=long',
      ],
      '',
      ['pr-15', 'sha-860c190', long],
    ],
    [
      pullRequestOf(15),
      ['type=raw,value=mytag-{{base_ref}}', 'type=raw,mytag-defbranch,enable={{is_default_branch}}'],
      '',
      ['mytag-master'],
    ],
    [
      schedule,
      [
        `type=schedule,pattern={{date 'YYYYMMDD'}}`,
        `type=schedule,pattern=source-date-{{commit_date 'YYYY-MM-DD'}}`,
      ],
      '',
      ['20200110', 'source-date-2020-01-10'],
    ],
    [schedule, [`type=schedule,pattern={{date 'YYYYMMDD-HHmmss'}}`], '', ['20200110-003000']],
    [schedule, ['type=schedule', 'type=sha'], '', ['nightly', 'sha-860c190']],
    [
      schedule,
      ['type=schedule', 'type=sha,priority=2000', 'type=raw,value=defbranch,enable={{is_default_branch}}'],
      '',
      ['sha-860c190', 'nightly', 'defbranch'],
    ],
    [schedule, ['type=schedule'], glo, ['glo-nightly-bal']],
  ])('a pull request or a schedule, %#', (event, tags, flavor, made) => {
    expect(resolveTags(taggingOf(tags.join('\n'), flavor), event, now).tags).toEqual(made)
  })
})
