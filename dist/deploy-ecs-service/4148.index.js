"use strict";
exports.id = 4148;
exports.ids = [4148];
exports.modules = {
  /***/
  34148: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        diffByGit: () => (
          /* binding */
          diffByGit
        ),
        /* harmony export */
        findMergedBase: () => (
          /* binding */
          findMergedBase
        ),
        /* harmony export */
        findRepository: () => (
          /* binding */
          findRepository
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37987);
      var _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67999);
      async function findRepository(directory, { workspace, programs }) {
        const askIn = async (folder, ...args) => {
          const { exitCode, stdout } = await programs.ask("git", ["-C", folder, ...args]);
          return exitCode === 0 ? stdout.replace(/\r?\n$/, "") : void 0;
        };
        const root = await askIn(directory, "rev-parse", "--show-toplevel");
        if (root === void 0)
          return void 0;
        const realWorkspace = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
        return {
          root,
          ask: (...args) => askIn(root, ...args),
          toWorkspace(file) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realWorkspace, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            return path.startsWith("../") ? void 0 : path;
          },
          textAt(sha, file) {
            const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realWorkspace, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            return askIn(root, "cat-file", "blob", `${sha}:${name}`);
          }
        };
      }
      async function findMergedBase(event, repository) {
        if (!/^refs\/pull\/\d+\/merge$/.test(event.ref))
          return void 0;
        if (await repository.ask("rev-parse", "HEAD") !== event.sha)
          return void 0;
        const commit = await repository.ask("cat-file", "commit", "HEAD");
        const header = commit?.slice(0, commit.indexOf("\n\n")) ?? "";
        return /^parent (\w+)\nparent /m.exec(header)?.[1];
      }
      async function diffByGit(event, mergedBase, repository, { programs, temporary }) {
        const { root } = repository;
        const base = await findBase(event, mergedBase, repository);
        if (base === void 0)
          return void 0;
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary.directory("changes"), "diff");
        const result = await programs.run("git", [
          "-C",
          root,
          ...diffArguments,
          `--output=${file}`,
          base,
          "HEAD",
          "--"
        ]);
        if (result.exitCode !== 0)
          return void 0;
        const reader = (0, _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__.F)();
        for await (const line of linesOf(file))
          reader.line(line);
        return { changes: reader.changes, isComplete: true };
      }
      const diffArguments = [
        "diff",
        "--unified=0",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--no-relative",
        "--submodule=short",
        "--src-prefix=a/",
        "--dst-prefix=b/",
        "--find-renames"
      ];
      async function findBase(event, mergedBase, { ask }) {
        if (mergedBase !== void 0)
          return ask("rev-parse", "--verify", "--quiet", `${mergedBase}^{commit}`);
        const branch = (0, _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__.s)(event);
        const candidates = event.previousSha === void 0 ? [event.pullRequest?.baseSha, branch === void 0 ? void 0 : `refs/remotes/origin/${branch}`] : [event.previousSha];
        for (const candidate of candidates) {
          if (candidate === void 0)
            continue;
          const found = await ask("merge-base", candidate, "HEAD");
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      async function* linesOf(file) {
        let rest = "";
        for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { encoding: "utf8" })) {
          const lines = (rest + String(chunk)).split("\n");
          rest = lines.pop() ?? "";
          yield* lines;
        }
        if (rest !== "")
          yield rest;
      }
    })
  ),
  /***/
  67999: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          createDiffReader
        )
        /* harmony export */
      });
      function createDiffReader() {
        const changes = /* @__PURE__ */ new Map();
        let name;
        let lines = /* @__PURE__ */ new Set();
        let oldLeft = 0;
        let newLeft = 0;
        let next = 0;
        const start = (file) => {
          name = file;
          lines = /* @__PURE__ */ new Set();
          changes.set(file, lines);
        };
        const inHunk = (text) => {
          if (text.startsWith("\\"))
            return;
          if (text.startsWith("+")) {
            lines.add(next);
          } else {
            oldLeft--;
          }
          if (!text.startsWith("-")) {
            newLeft--;
            next++;
          }
        };
        const inHeader = (text) => {
          const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
          if (hunk !== null) {
            const [, oldCount = "1", first, newCount = "1"] = hunk;
            oldLeft = Number(oldCount);
            newLeft = Number(newCount);
            next = Number(first);
          } else if (text.startsWith("diff --git ")) {
            name = sameName(text.slice("diff --git ".length));
          } else if (text.startsWith("rename to ")) {
            start(unquote(text.slice("rename to ".length)));
          } else if (text.startsWith("+++ ") && text !== "+++ /dev/null") {
            start(withoutPrefix(text.slice("+++ ".length).replace(/\t$/, "")));
          } else if (/^Binary files .* differ$/.test(text) && !text.endsWith(" and /dev/null differ")) {
            if (name !== void 0)
              changes.set(name, void 0);
          }
        };
        return {
          file: start,
          line: (text) => oldLeft > 0 || newLeft > 0 ? inHunk(text) : inHeader(text),
          changes
        };
      }
      function sameName(names) {
        const middle = (names.length - 1) / 2;
        const first = names.slice(0, middle);
        const second = names.slice(middle + 1);
        const isSame = first.replace(/^("?)a\//, "$1") === second.replace(/^("?)b\//, "$1");
        return isSame ? withoutPrefix(second) : void 0;
      }
      function withoutPrefix(name) {
        return unquote(name).replace(/^b\//, "");
      }
      const escapes = {
        a: "\x07",
        b: "\b",
        t: "	",
        n: "\n",
        v: "\v",
        f: "\f",
        r: "\r"
      };
      function unquote(name) {
        if (!name.startsWith('"'))
          return name;
        const bytes = name.slice(1, -1).replace(/\\([0-7]{3}|.)|[^\\]+/gsu, (part, escaped) => {
          if (escaped === void 0)
            return Buffer.from(part).toString("latin1");
          return escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : escapes[escaped] ?? escaped;
        });
        return Buffer.from(bytes, "latin1").toString("utf8");
      }
    })
  )
};
;
