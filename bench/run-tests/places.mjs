// How long it takes to find the files of failing classes, beside a reader that searches the tree for each class, as
// mikepenz/action-junit-report does (src/testParser.ts, resolvePath: a glob `**/Class.*` by @actions/glob, the first match
// outside of build folders). `node bench/run-tests/places.mjs [--files 20000] [--classes 1000] [--searched 50]`
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import * as glob from '@actions/glob'
import { build } from 'esbuild'
import { printTable } from '../table.mjs'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    classes: { type: 'string', default: '1000' },
    searched: { type: 'string', default: '50' },
  },
})
const [fileCount, classCount, searchedCount] = [values.files, values.classes, values.searched].map(Number)
const limitMs = 1000

const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  const workspace = join(folder, 'repository')
  const classes = layOut(workspace)
  const ours = await placeAll(workspace, classes)
  const peer = await searchEach(workspace, classes.slice(0, searchedCount))
  const scaled = (peer.ms / searchedCount) * classCount
  printTable(
    [`${classCount} classes in ${fileCount} files`, 'ms', 'in the right file'],
    [
      ['one index, git ls-files included', ours.ms.toFixed(0), share(ours.right, classCount)],
      [
        `a search for each (${searchedCount} measured)`,
        `about ${scaled.toFixed(0)}`,
        share(peer.right, searchedCount),
      ],
    ],
  )
  console.log(`${(scaled / ours.ms).toFixed(0)} times as fast`)
  if (ours.ms > limitMs || ours.right < classCount) {
    console.error(`Every class has to be found in the right file within ${limitMs} ms`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * A Maven repository of 40 modules, tracked by git: for each test class a source, and every tenth class in two modules.
 * Returns the failing classes, spread over all of them.
 */
function layOut(workspace) {
  const modules = 40
  const classes = []
  for (let id = 0; id < fileCount / 2; id++) {
    const module = `services/module${id % modules}`
    // Every tenth has the name of the one before it, which is of another module.
    const name = `Order${id % 10 === 9 ? id - 1 : id}`
    const path = `com/acme/shop/area${id % 7}`
    const fixed = id % 10 === 9 ? `com/acme/shop/area${(id - 1) % 7}` : path
    const test = `${module}/src/test/java/${fixed}/${name}Test.java`
    write(join(workspace, `${module}/src/main/java/${fixed}/${name}.java`))
    write(join(workspace, test))
    classes.push({
      module,
      className: `${fixed.replaceAll('/', '.')}.${name}Test`,
      name: `${name}Test`,
      test,
    })
  }
  execFileSync('git', ['init', '-q', workspace])
  execFileSync('git', ['-C', workspace, 'add', '-A'])
  // A prime, so that modules, folders and classes of one name are all met.
  return Array.from({ length: classCount }, (_, index) => classes[(index * 7919) % classes.length])
}

function write(file) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
}

/** As the action does it: the index of tracked files, then every failure by its stack. */
async function placeAll(workspace, classes) {
  const { createPlaces, trackedFiles } = await loadPlaces()
  const runs = classes.map(({ module, className, name }) => ({
    test: {
      suite: [className],
      name: 'isTotalled',
      status: 'failed',
      failures: [
        {
          text: `org.opentest4j.AssertionFailedError: no\n\tat org.junit.jupiter.api.Assertions.fail(Assertions.java:134)\n\tat ${className}.isTotalled(${name}.java:12)\n\tat java.base/java.util.ArrayList.forEach(ArrayList.java:1511)`,
        },
      ],
    },
    run: {
      framework: 'report',
      directory: workspace,
      report: join(workspace, module, `target/surefire-reports/TEST-${className}.xml`),
    },
  }))
  const started = performance.now()
  const ask = (program, args) => ({
    exitCode: 0,
    stdout: execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  })
  const places = createPlaces(await trackedFiles(workspace, { ask }), workspace)
  const found = runs.map(({ test, run }) => places.placeFailure(test, run))
  const ms = performance.now() - started
  const right = found.filter((place, index) => place?.file === classes[index].test && place.line === 12)
  return { ms, right: right.length }
}

async function searchEach(workspace, classes) {
  process.chdir(workspace)
  const { write: print } = process.stdout
  // The glob prints commands of the runner for debugging; on a runner without debugging nobody sees them.
  process.stdout.write = () => true
  try {
    const started = performance.now()
    let right = 0
    for (const { className, test } of classes) {
      if ((await searchTree(className)) === test) right++
    }
    return { ms: performance.now() - started, right }
  } finally {
    process.stdout.write = print
    process.chdir(root)
  }
}

/** The first file of that name below the folder that this process is in. */
async function searchTree(className) {
  const globber = await glob.create(`**/${className.split('.').at(-1)}.*`, { followSymbolicLinks: false })
  const start = globber.getSearchPaths()[0]
  for await (const file of globber.globGenerator()) {
    if (!['/build/', '/__pycache__/'].some((excluded) => file.includes(excluded))) {
      return file.slice(start.length + 1)
    }
  }
  return className
}

async function loadPlaces() {
  const outfile = join(folder, 'places.mjs')
  const places = join(root, 'actions/run-tests/src/places')
  await build({
    stdin: {
      contents: `export * from './places.ts'; export * from './tracked-files.ts'`,
      resolveDir: places,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

function share(count, all) {
  return `${count} of ${all}`
}
