"use strict";
exports.id = 7823;
exports.ids = [7823];
exports.modules = {
  /***/
  97823: (
    /***/
    ((module, exports2, __webpack_require__) => {
      module = __webpack_require__.nmd(module);
      const { readFileSync, statSync } = __webpack_require__(79896);
      const { join } = __webpack_require__(16928);
      exports2.chooseFiles = function(files, { workspace, shard }) {
        const shards = exports2.divide(files, shard.count, exports2.estimate(files, shard.times, workspace));
        const chosen = new Set(shards[shard.index - 1]);
        return files.filter((file) => chosen.has(file));
      };
      exports2.divide = function(files, count, weights) {
        const weightOf = (file) => weights.get(file) || 0;
        const longestFirst = [...new Set(files)].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
        const shards = Array.from({ length: count }, () => ({ weight: 0, files: [] }));
        for (const file of longestFirst) {
          const lightest = shards.reduce((best, shard) => isLighter(shard, best) ? shard : best);
          lightest.files.push(file);
          lightest.weight += weightOf(file);
        }
        return shards.map((shard) => shard.files);
      };
      function isLighter(a, b) {
        return a.weight < b.weight || a.weight === b.weight && a.files.length < b.files.length;
      }
      exports2.estimate = function(files, times, workspace) {
        const sizes = new Map(files.map((file) => [file, sizeOf(join(workspace, file))]));
        const paces = files.filter((file) => times[file] > 0 && sizes.get(file) > 0).map((file) => times[file] / sizes.get(file)).sort((a, b) => a - b);
        const pace = paces.length === 0 ? 1 : paces[paces.length >> 1];
        return new Map(files.map((file) => [file, times[file] >= 0 ? times[file] : sizes.get(file) * pace]));
      };
      function sizeOf(path) {
        const found = statSync(path, { throwIfNoEntry: false });
        return found === void 0 ? 0 : found.size;
      }
      exports2.readPlan = function() {
        const file = process.env.SLIPWAY_TEST_PLAN;
        return file ? JSON.parse(readFileSync(file, "utf8")) : void 0;
      };
      if (__webpack_require__.c[__webpack_require__.s] === module) {
        const files = JSON.parse(readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(exports2.chooseFiles(files, exports2.readPlan())));
      }
    })
  )
};
;
