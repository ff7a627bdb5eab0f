import { processorMs } from '@slipway/testkit/processor-time'
import { showProblem, toAnnotation } from '../../src/project/document/show-problem'
import { Workspace } from './load'

const workspace = new Workspace('services/api', 'apps/web')
afterAll(() => workspace.remove())

const api = `services:
  api:
    path: services/api
    build:
    deploy: { task-definition: task.json, cluster: main, aws-region: eu-west-1 }
`
const web = `sites:
  web:
    path: apps/web
    publish: { source: apps/web, bucket: shop-web, aws-region: eu-west-1 }
`

describe('slipway.yml is strict:', () => {
  it('nothing is wrong with a good one', () => {
    expect(workspace.load(api + web)).toMatchObject({ kind: 'good', problems: [] })
  })

  it.each<[string, string, string]>([
    ['no file at all', '', '1:1: the file describes nothing. It accepts services, sites and environments'],
    ['a list', '- a', '1:1: the file describes nothing. It accepts services, sites and environments'],
    ['nothing in it', 'defaults:\n', '1:1: the file has neither a service nor a site'],
    [
      'bad YAML',
      'services:\n  api: [a\n',
      '3:1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'two documents',
      `${api}---\nservices:\n`,
      '6:1: not YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    ['an unknown section', `service:\n${api}`, '1:1: "service" is unknown: probably "services" is meant'],
    [
      'an unknown section that is like no other',
      `pipelines:\n${api}`,
      '1:1: "pipelines" is unknown. It accepts services, sites, environments, defaults, also-when, and names that begin with x-',
    ],
    [
      'an input at the top',
      `aws-region: eu-west-1\n${api}`,
      '1:1: "aws-region" is unknown: for all services and sites it belongs below defaults',
    ],
    [
      'an unknown key',
      `${api}    need: [x]\n`,
      '6:5: services.api: "need" is unknown: probably "needs" is meant',
    ],
    [
      'an unknown input',
      api.replace('cluster', 'clustr'),
      '5:43: services.api.deploy: "clustr" is unknown: probably "cluster" is meant',
    ],
    [
      'an input of another stage',
      api.replace('cluster', 'repository'),
      '5:43: services.api.deploy: "repository" is unknown: it is an input of build',
    ],
    [
      'an input above its stage',
      `${api}    repository: x\n`,
      '6:5: services.api: "repository" is unknown: it is an input of build, and belongs below it',
    ],
    [
      'an input of the step',
      api.replace('cluster', 'github-token'),
      '5:43: services.api.deploy: "github-token" is unknown: the step gives it',
    ],
    [
      'a stage that sites do not have',
      `${web}    deploy:\n`,
      '5:5: sites.web: "deploy" is unknown: there is no stage deploy here, but test, publish',
    ],
    [
      'a list for a text',
      api.replace('main', '[a, b]'),
      '5:52: services.api.deploy.cluster is a list. It accepts one text, number, true or false',
    ],
    [
      'a mapping for a text',
      api.replace('main', '{ a: b }'),
      '5:52: services.api.deploy.cluster is a mapping. It accepts one text, number, true or false',
    ],
    [
      'nothing for a text',
      `${api}    role-to-assume:\n`,
      "6:5: services.api.role-to-assume has no value. It accepts one text, number, true or false; '' is as if it was not given",
    ],
    [
      'a text for a stage',
      api.replace('build:', 'build: yes'),
      '4:12: services.api.build is a text. It accepts inputs of build-and-push-ecr, nothing at all, or false',
    ],
    [
      'a text for a service',
      'services: { api: x }',
      '1:18: services.api is a text. It accepts path, test, build, deploy and others',
    ],
    [
      'a list of services',
      'services: [api]',
      '1:11: services is a list. It accepts names with what belongs to them',
    ],
    [
      'a value that the action refuses',
      api.replace('main', 'a b'),
      '5:52: services.api.deploy: the input "cluster" is "a b". It accepts the name or ARN of a cluster',
    ],
    [
      'a required input that is missing',
      web.replace('bucket: shop-web, ', ''),
      '4:5: sites.web.publish: the input "bucket" is required. It accepts the name of the S3 bucket',
    ],
    [
      'a file that is not there',
      api.replace('task.json', 'tsk.json'),
      '5:32: services.api.deploy: the input "task-definition" names "tsk.json", and there is no such file',
    ],
    [
      'a folder that is not there',
      api.replace('services/api', 'services/apj'),
      '3:11: services.api: there is no "services/apj" in the workspace',
    ],
    [
      'a folder outside',
      api.replace('services/api', '../api'),
      '3:11: services.api.path is "../api", which leads out of the workspace',
    ],
    [
      'a glob for a folder',
      api.replace('services/api', 'services/*'),
      '3:11: services.api.path is "services/*", which is a glob',
    ],
    [
      'a negated glob',
      `${api}    also-when: ["!**/*.md"]\n`,
      '6:17: services.api.also-when begins with an exclamation mark, which negates nothing here',
    ],
    [
      'a reference to nothing',
      `${api}    needs: [wbe]\n${web}`,
      '6:13: services.api: there is no service or site "wbe"',
    ],
    [
      'a reference with a slip',
      `${api}    needs: [we]\n${web}`,
      '6:13: services.api: there is no service or site "we": probably "web" is meant',
    ],
    [
      'a circle',
      `${api}    needs: web\n${web}    after: [api]\n`,
      '11:13: needs and after go in a circle: api → web → api',
    ],
    ['a circle of one', `${api}    needs: [api]\n`, '6:13: needs and after go in a circle: api → api'],
    ['a name that stands twice', `${api}  api: {}\n`, '6:3: "api" is there twice. It accepts each name once'],
    [
      'a name of both kinds',
      api + web.replace('web:', 'api:'),
      '7:3: sites: "api" is a service as well (line 2)',
    ],
    ['a name with a space', api.replace('api:', 'a b:'), '2:3: services: "a b" is no name'],
    [
      'a service without a stage',
      'services: { api: { path: services/api } }',
      '1:13: services.api has no stage. It accepts test, build and deploy',
    ],
    [
      'an expression',
      api.replace('main', "'${{ vars.CLUSTER }}'"),
      '5:52: ${{ }} is evaluated in workflows alone, and not in this file',
    ],
    ['an alias of nothing', api.replace('main', '*x'), '5:52: there is no anchor &x before this alias'],
    [
      'an unknown service in an environment',
      `environments: { prod: { services: { ap: } } }\n${api}`,
      '1:37: environments.prod.services: "ap" is unknown: probably "api" is meant',
    ],
    [
      'an unknown input of an environment',
      `environments: { prod: { region: eu } }\n${api}`,
      '1:25: environments.prod: "region" is unknown',
    ],
    [
      'a bad value in one environment of two',
      `environments: { a: , prod: { cluster: a b } }\n${api}`,
      '1:39: services.api.deploy: the input "cluster" is "a b" (in prod)',
    ],
    [
      'an address that is none',
      api.replace('main', 'main, environment-url: example.com'),
      '5:75: services.api.deploy: the input "environment-url" is "example.com"',
    ],
  ])('%s', (_what, text, problem) => {
    const problems = workspace.problemsOf(text)
    expect(problems[0]).toContain(`slipway.yml:${problem}`)
  })

  it('says everything at once, in the order of the file', () => {
    const text = `${api.replace('cluster', 'clustr')}${web.replace('source', 'sorce').replace('shop-web', 'Shop')}`
    expect(workspace.problemsOf(text).map((line) => line.split(': ')[0])).toEqual([
      'slipway.yml:5:43',
      'slipway.yml:9:5',
      'slipway.yml:9:16',
      'slipway.yml:9:41',
    ])
  })

  it('shows the line, and GitHub where it is', () => {
    const text = `services:\n  api:\n\tbuild:\n`
      .replace('\t', '    ')
      .concat('    deploy: { clustr: main }\n')
    const [problem] = workspace.load(text).problems
    if (problem === undefined) throw new Error('no problem')
    expect(showProblem('slipway.yml', text, problem)).toBe(
      'slipway.yml:4:15: services.api.deploy: "clustr" is unknown: probably "cluster" is meant\n' +
        '   4 |     deploy: { clustr: main }\n' +
        '     |               ^^^^^^',
    )
    expect(toAnnotation('slipway.yml', problem)).toEqual({
      level: 'error',
      title: 'slipway.yml',
      message: 'services.api.deploy: "clustr" is unknown: probably "cluster" is meant',
      file: 'slipway.yml',
      line: 4,
      column: 15,
    })
  })

  it('shows a part of a line that has no end', () => {
    const text = `services: { api: { test: , ${'x'.repeat(5_000)}: 1 } }`
    const [problem] = workspace.load(text).problems
    const [, line = '', caret = ''] = problem ? showProblem('f', text, problem).split('\n') : []
    expect(line.length).toBeLessThan(140)
    expect(caret.indexOf('^')).toBe(line.indexOf('xxx'))
    expect(caret.length).toBeLessThanOrEqual(line.length)
  })
})

describe('two of a kind', () => {
  it('may not deploy to one service', () => {
    const text = `${api}  api2:
    deploy: { service: api, task-definition: task.json, cluster: main, aws-region: eu-west-1 }
`
    expect(workspace.problemsOf(text)).toEqual([
      'slipway.yml:7:24: services.api2 deploys to the service api of the cluster main, and so does services.api (line 2). It accepts each service of a cluster once',
    ])
  })

  it('may not publish to one place, written in another way', () => {
    const prefixed = web.replace('shop-web', 'shop-web, prefix: docs')
    const other = web
      .replace('sites:\n', '')
      .replace('web:', 'docs:')
      .replace('shop-web', 'shop-web, prefix: /docs/')
    expect(workspace.problemsOf(prefixed + other)).toEqual([
      expect.stringContaining('sites.docs publishes to s3://shop-web/docs, and so does sites.web (line 4)'),
    ])
    expect(workspace.problemsOf(web + other)).toEqual([])
  })

  it('may share a service name in other clusters, and only the environment with one cluster is refused', () => {
    const text = `environments:
  apart: { services: { b: { deploy: { cluster: other } } } }
  together: {}
services:
  a: { deploy: { service: x, task-definition: task.json, cluster: main } }
  b: { deploy: { service: x, task-definition: task.json, cluster: main } }
`
    expect(workspace.problemsOf(text)).toEqual([expect.stringContaining('(in together)')])
  })
})

describe('YAML', () => {
  it('has anchors, and merge keys whose own values go before', () => {
    const text = `x-deploy: &deploy { task-definition: task.json, cluster: a b }
services:
  api: { deploy: { <<: *deploy, cluster: main } }
  jobs: { deploy: *deploy }
`
    expect(workspace.problemsOf(text)).toEqual([
      'slipway.yml:1:58: services.jobs.deploy: the input "cluster" is "a b". It accepts the name or ARN of a cluster',
    ])
  })

  it.each<[string, string, string]>([
    ['50,000 brackets', `services: ${'['.repeat(50_000)}`, 'nested deeper than 100 levels'],
    ['30,000 braces that close', `services: ${'{a: '.repeat(30_000)}${'}'.repeat(30_000)}`, 'nested deeper'],
    ['50,000 dashes', `services:\n  ${'- '.repeat(50_000)}x`, 'nested deeper'],
    [
      'blocks in blocks',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'nested deeper',
    ],
    ['a fifth of a megabyte', `# ${'x'.repeat(200_000)}`, 'longer than 200000 characters'],
    [
      'a billion laughs',
      `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 10 }, () => `*a${n}`).join(',')}]`).join('\n')}`,
      'more than 30000 values',
    ],
    [
      'ten thousand names, which the parser would compare each with each',
      `services:\n${Array.from({ length: 12_000 }, (_, n) => `  s${n}: {}\n`).join('')}`,
      'more than 300 services and sites',
    ],
    ['an alias in itself', 'services: &a { api: *a }', 'its aliases lead into each other'],
    [
      'forty thousand aliases',
      `a: &a 1\nb: [${'*a,'.repeat(40_000)}]\nc: [*a,*a,*a]`,
      'more than 30000 values',
    ],
  ])('is refused quickly with %s', (_what, text, problem) => {
    const read = (): void => expect(workspace.problemsOf(text)[0]).toContain(problem)
    expect(processorMs(read)).toBeLessThan(5_000)
  })

  it.each([
    ['a Windows line end', api.replace(/\n/g, '\r\n')],
    ['a byte order mark', `\uFEFF${api}`],
    [
      'fifty services with lists',
      `services:\n${Array.from({ length: 50 }, (_, n) => `  s${n}: { test: { reports: [a, b, '!c'] } }`).join('\n')}`,
    ],
  ])('may have %s', (_what, text) => {
    expect(workspace.problemsOf(text)).toEqual([])
  })
})

describe('a secret in the file is a warning:', () => {
  it.each<[string, string, string | undefined]>([
    [
      'an access key',
      'deploy: { environment-variables: { KEY: AKIAIOSFODNN7EXAMPLE }, task-definition: task.json }',
      'an access key of AWS',
    ],
    [
      'a password by its name',
      'deploy: { environment-variables: { DB_PASSWORD: hunter2 }, task-definition: task.json }',
      'a secret by its name',
    ],
    ['a secret of the build', 'build: { secrets: { npm: abc } }', 'a secret by its name'],
    ['a token', 'test: { sonar-token: abc }', 'a secret by its name'],
    [
      'a database with its password',
      'deploy: { environment-variables: { DB: "postgres://me:pw@db/x" }, task-definition: task.json }',
      'an address with a password',
    ],
    [
      'the ARN of one is none',
      'deploy: { secrets: { DB_PASSWORD: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db" }, task-definition: task.json }',
      undefined,
    ],
    ['the name of a variable is none', 'build: { secret-envs: { npm-token: NPM_TOKEN } }', undefined],
    [
      'a plain variable is none',
      'deploy: { environment-variables: { LOG_LEVEL: debug }, task-definition: task.json }',
      undefined,
    ],
  ])('%s', (_what, stage, what) => {
    const loaded = workspace.load(`services:\n  api:\n    ${stage}\n`)
    expect(loaded.kind).toBe('good')
    expect(loaded.problems).toEqual(
      what === undefined
        ? []
        : [expect.objectContaining({ level: 'warning', what: expect.stringContaining(what) as unknown })],
    )
  })

  it('does not repeat it', () => {
    const loaded = workspace.load('services: { api: { test: { sonar-token: hunter2 } } }')
    expect(JSON.stringify(loaded.problems)).not.toContain('hunter2')
  })
})
