import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../check-out.js'
import { record, runBare } from './record.js'

describe('ESLint', () => {
  const lint = 'node_modules/.bin/eslint .'

  it('has its findings recorded with file, line, column, rule and its documentation', async () => {
    const workspace = checkOut('eslint-failing')
    const { findings, runs, exitCode, events } = await record(workspace, lint)
    expect(exitCode).toBe(1)
    expect(runs).toEqual([])
    expect(events).toEqual(['start', 'findings', 'end'])
    const common = { tool: 'eslint', directory: workspace }
    expect(findings).toEqual([
      {
        ...common,
        level: 'error',
        message: 'Parsing error: Unexpected token =',
        file: join(workspace, 'broken.js'),
        line: 1,
        column: 7,
      },
      {
        ...common,
        level: 'error',
        message: "'unused' is assigned a value but never used.",
        rule: 'no-unused-vars',
        url: 'https://eslint.org/docs/latest/rules/no-unused-vars',
        file: join(workspace, 'orders.js'),
        line: 1,
        column: 7,
      },
      {
        ...common,
        level: 'warning',
        message: "Expected '===' and instead saw '=='.",
        rule: 'eqeqeq',
        url: 'https://eslint.org/docs/latest/rules/eqeqeq',
        file: join(workspace, 'orders.js'),
        line: 2,
        column: 30,
      },
    ])
  })

  it('prints what it prints by itself', async () => {
    const workspace = checkOut('eslint-failing')
    expect((await record(workspace, lint)).output).toBe(runBare(workspace, lint).output)
  })

  it('that runs again for the sake of tests tells its findings once', async () => {
    const { findings, exitCode } = await record(checkOut('eslint-failing'), lint, { rerun: [] })
    expect(exitCode).toBe(1)
    expect(findings).toEqual([])
  })

  it('that is quiet has no warnings', async () => {
    const { findings } = await record(checkOut('eslint-failing'), `${lint} --quiet`)
    expect(findings.map(({ level }) => level)).toEqual(['error', 'error'])
  })

  it('that reads its standard input has the findings of that text', async () => {
    const command = `echo debugger | ${lint.replace(' .', '')} --stdin --stdin-filename new.js`
    const { findings } = await record(checkOut('eslint-failing'), command)
    expect(findings).toMatchObject([{ rule: 'no-debugger', line: 1 }])
  })
})

describe('Webpack', () => {
  it('has its errors and warnings recorded with file and line', async () => {
    const workspace = checkOut('webpack-failing')
    const { findings, exitCode } = await record(workspace, 'npm run build')
    expect(exitCode).toBe(1)
    expect(findings).toMatchObject([
      {
        tool: 'webpack',
        level: 'error',
        message: expect.stringContaining("Can't resolve './missing.js'") as unknown,
        file: join(workspace, 'src/index.js'),
        line: 3,
        column: 1,
      },
      {
        level: 'error',
        message: expect.stringContaining('Unexpected token (2:22)') as unknown,
        file: join(workspace, 'src/orders.js'),
        line: 2,
        column: 23,
      },
    ])
  })

  it.each([
    ['a CommonJS script', 'build.cjs', "const webpack = require('webpack')"],
    ['an ES module', 'build.mjs', "import webpack from 'webpack'"],
  ])('that %s runs has them recorded as well', async (_, name, first) => {
    const workspace = checkOut('webpack-failing')
    const one = `{ mode: 'production', entry: './src/orders.js', context: ${JSON.stringify(workspace)} }`
    const script = `${first}\nwebpack([${one}], (_, stats) => { process.exitCode = stats.hasErrors() ? 7 : 0 })\n`
    writeFileSync(join(workspace, name), script)
    const { findings, exitCode } = await record(workspace, `node ${name}`)
    expect(exitCode).toBe(7)
    expect(findings).toMatchObject([{ file: join(workspace, 'src/orders.js'), line: 2 }])
  })

  it('prints what it prints by itself', async () => {
    const workspace = checkOut('webpack-failing')
    const build = 'node_modules/.bin/webpack'
    const withoutTime = (output: string): string => output.replace(/in \d+ ms/, '')
    expect(withoutTime((await record(workspace, build)).output)).toBe(
      withoutTime(runBare(workspace, build).output),
    )
  })

  it('whose warnings the configuration ignores has none', async () => {
    const workspace = checkOut('webpack-failing')
    writeFileSync(join(workspace, 'src/index.js'), "console.log('a large program')")
    const build = 'node_modules/.bin/webpack'
    const warned = await record(workspace, build)
    expect(warned.findings).toMatchObject([
      { level: 'warning', message: expect.stringContaining('size limit') as unknown },
      {},
    ])
    const config = `module.exports = { ...require('./webpack.config.js'), ignoreWarnings: [/size limit|performance/] }`
    writeFileSync(join(workspace, 'quiet.config.js'), config)
    expect((await record(workspace, `${build} -c quiet.config.js`)).findings).toEqual([])
  })

  it('that is not run records nothing', async () => {
    const { events } = await record(checkOut('webpack-failing'), 'node -e "require(\'webpack\')"')
    expect(events).toEqual([])
  })
})
