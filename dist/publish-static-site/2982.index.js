"use strict";
exports.id = 2982;
exports.ids = [2982];
exports.modules = {
  /***/
  2982: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compareByApi: () => (
          /* binding */
          compareByApi
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
      var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7987);
      var _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7999);
      const readPullRequest = {
        action: "list the files of the pull request",
        permission: "pull-requests: read"
      };
      const readContents = { action: "compare commits", permission: "contents: read" };
      const maxFiles = { pullRequest: 3e3, comparison: 300 };
      async function compareByApi(ask, repository, event, mergedBase) {
        const { pullRequest } = event;
        if (mergedBase !== void 0) {
          const answer = await ask(readContents, (octokit) => compare(octokit, repository, `${mergedBase}...${event.sha}`));
          if (answer.kind === "done")
            return answer;
        }
        if (pullRequest !== void 0) {
          const answer = await ask(readPullRequest, (octokit) => octokit.paginate(octokit.rest.pulls.listFiles, {
            ...repository,
            pull_number: pullRequest.number,
            per_page: 100
          }));
          return answer.kind === "done" ? (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(fromFiles(answer.value, maxFiles.pullRequest)) : answer;
        }
        const base = event.previousSha ?? (0, _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__.s)(event);
        if (base === void 0)
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)("the event names no commit to compare with");
        return ask(readContents, (octokit) => compare(octokit, repository, `${base}...${event.sha}`));
      }
      async function compare(octokit, repository, basehead) {
        const diff = await wholeDiff(octokit, repository, basehead);
        if (diff === void 0) {
          const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
          return fromFiles(data.files ?? [], maxFiles.comparison);
        }
        const reader = (0, _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__.F)();
        for (const line of diff.split("\n"))
          reader.line(line);
        return { changes: reader.changes, isComplete: true };
      }
      async function wholeDiff(octokit, repository, basehead) {
        try {
          const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", { ...repository, basehead, headers: { accept: "application/vnd.github.diff" } });
          return typeof data === "string" ? data : void 0;
        } catch (error) {
          const isTooLarge = error instanceof Error && "status" in error && [406, 422].includes(Number(error.status));
          if (isTooLarge)
            return void 0;
          throw error;
        }
      }
      function fromFiles(files, max) {
        const changes = /* @__PURE__ */ new Map();
        for (const { filename, status, changes: count, patch } of files) {
          if (status !== "removed")
            changes.set(filename, linesOf(filename, patch, count));
        }
        return { changes, isComplete: files.length < max };
      }
      function linesOf(filename, patch, count) {
        if (patch === void 0)
          return count === 0 ? /* @__PURE__ */ new Set() : void 0;
        const reader = (0, _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__.F)();
        reader.file(filename);
        for (const line of patch.split("\n"))
          reader.line(line);
        return reader.changes.get(filename);
      }
    })
  ),
  /***/
  7999: (
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
