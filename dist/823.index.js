"use strict";
exports.id = 823;
exports.ids = [823];
exports.modules = {

/***/ 97823:
/***/ ((module, exports, __webpack_require__) => {

/* module decorator */ module = __webpack_require__.nmd(module);

/**
 * Which of all test files a shard runs: one algorithm for every recorder. In Node it is called; another language starts
 * `$SLIPWAY_NODE choose-files.cjs` with SLIPWAY_TEST_PLAN, writes a JSON array of all files (relative to the workspace,
 * with `/`) to its standard input, and reads the chosen ones from its standard output.
 */
const { readFileSync, statSync } = __webpack_require__(79896)
const { join } = __webpack_require__(16928)

/**
 * The longest file goes first, each to the shard with the least so far: no shard is longer than 4/3 of the best split
 * (Graham 1969), and mostly within a few percent. The same files and times give the same shards, in whatever order they
 * come.
 * @param {readonly string[]} files
 * @param {{ workspace: string, shard: { index: number, count: number, times: Record<string, number> } }} plan
 * @returns {string[]} this shard's files, in the order of `files`
 */
exports.chooseFiles = function (files, { workspace, shard }) {
  const shards = exports.divide(files, shard.count, exports.estimate(files, shard.times, workspace))
  const chosen = new Set(shards[shard.index - 1])
  return files.filter((file) => chosen.has(file))
}

/** All files, divided into `count` lists. @param {ReadonlyMap<string, number>} weights */
exports.divide = function (files, count, weights) {
  const weightOf = (file) => weights.get(file) || 0
  const longestFirst = [...new Set(files)].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
  const shards = Array.from({ length: count }, () => ({ weight: 0, files: [] }))
  for (const file of longestFirst) {
    const lightest = shards.reduce((best, shard) => (isLighter(shard, best) ? shard : best))
    lightest.files.push(file)
    lightest.weight += weightOf(file)
  }
  return shards.map((shard) => shard.files)
}

/** Where the weights are equal (or all unknown), the number of files decides. */
function isLighter(a, b) {
  return a.weight < b.weight || (a.weight === b.weight && a.files.length < b.files.length)
}

/**
 * What each file weighs: its recorded time; without one, its size at the pace of the files that have one; in a suite
 * without any record, its size.
 * @returns {Map<string, number>}
 */
exports.estimate = function (files, times, workspace) {
  const sizes = new Map(files.map((file) => [file, sizeOf(join(workspace, file))]))
  const paces = files
    .filter((file) => times[file] > 0 && sizes.get(file) > 0)
    .map((file) => times[file] / sizes.get(file))
    .sort((a, b) => a - b)
  const pace = paces.length === 0 ? 1 : paces[paces.length >> 1]
  return new Map(files.map((file) => [file, times[file] >= 0 ? times[file] : sizes.get(file) * pace]))
}

function sizeOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? 0 : found.size
}

/** The plan that this process is given, or nothing. */
exports.readPlan = function () {
  const file = process.env.SLIPWAY_TEST_PLAN
  return file ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

if (__webpack_require__.c[__webpack_require__.s] === module) {
  const files = JSON.parse(readFileSync(0, 'utf8'))
  process.stdout.write(JSON.stringify(exports.chooseFiles(files, exports.readPlan())))
}


/***/ })

};
;