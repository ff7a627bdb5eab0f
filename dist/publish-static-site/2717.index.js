"use strict";
exports.id = 2717;
exports.ids = [2717];
exports.modules = {
  /***/
  2717: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createCheckRun: () => (
          /* binding */
          createCheckRun
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2759);
      var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3221);
      var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);
      const limits = { summaryBytes: 65535, annotations: 50, messageBytes: 64 * 1024, annotationTitle: 255 };
      const purpose = { action: "create a check run", permission: "checks: write" };
      async function createCheckRun(ask, { owner, repo }, headSha, check, log) {
        const { text: summary, leftOut } = (0, _sections_js__WEBPACK_IMPORTED_MODULE_1__.W)(check.sections, limits.summaryBytes, (part) => Buffer.byteLength(part));
        const output = {
          title: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.l)(check.title, limits.annotationTitle),
          summary: summary || check.title
        };
        const [first = [], ...rest] = batches(check.annotations.map(toApi), limits.annotations);
        const externalId = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const created = await ask(purpose, async (octokit, isRetry) => {
          if (isRetry) {
            const ref = { owner, repo, ref: headSha, check_name: check.name };
            const { data: data2 } = await octokit.rest.checks.listForRef(ref);
            const found = data2.check_runs.find(({ external_id }) => external_id === externalId);
            if (found !== void 0)
              return found;
          }
          const { data } = await octokit.rest.checks.create({
            owner,
            repo,
            name: check.name,
            head_sha: headSha,
            external_id: externalId,
            status: "completed",
            conclusion: check.conclusion,
            output: { ...output, annotations: first }
          });
          return data;
        });
        if (created.kind !== "done")
          return created;
        const { id, html_url: url } = created.value;
        let annotations = first.length;
        for (const batch of rest) {
          const run = { owner, repo, check_run_id: id };
          const before = annotations;
          const added = await ask(purpose, async (octokit, isRetry) => {
            if (isRetry) {
              const { data } = await octokit.rest.checks.get(run);
              if (data.output.annotations_count > before)
                return;
            }
            await octokit.rest.checks.update({ ...run, output: { ...output, annotations: batch } });
          });
          if (added.kind !== "done") {
            log.info(`The check run shows ${annotations} of ${check.annotations.length} annotations: ${added.why}`);
            break;
          }
          annotations += batch.length;
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_3__.V)({ url: url ?? "", annotations, leftOut });
      }
      function toApi({ level, title, message, file, line = 1, column }) {
        return {
          path: file,
          start_line: line,
          end_line: line,
          ...column === void 0 ? {} : { start_column: column, end_column: column },
          annotation_level: level === "error" ? "failure" : level,
          message: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.U)(message, limits.messageBytes),
          ...title === void 0 ? {} : { title: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.l)(title, limits.annotationTitle) }
        };
      }
      function batches(all, size) {
        const count = Math.ceil(all.length / size);
        return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
      }
    })
  ),
  /***/
  3221: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          cutBytes
        ),
        /* harmony export */
        l: () => (
          /* binding */
          cutCharacters
        )
        /* harmony export */
      });
      const mark = "…";
      function cutBytes(text, limit) {
        const bytes = Buffer.from(text);
        if (bytes.length <= limit)
          return text;
        let end = limit - Buffer.byteLength(mark);
        while (end > 0 && ((bytes[end] ?? 0) & 192) === 128)
          end--;
        return bytes.toString("utf8", 0, end) + mark;
      }
      function cutCharacters(text, limit) {
        const characters = Array.from(text);
        return characters.length <= limit ? text : characters.slice(0, limit - 1).join("") + mark;
      }
    })
  ),
  /***/
  8217: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          fitSections
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8852);
      const namesShown = 5;
      const nameLength = 60;
      function fitSections(sections, limit, sizeOf) {
        const whole = sections.map(({ text }) => text).join("\n\n");
        if (sizeOf(whole) <= limit)
          return { text: whole, leftOut: [] };
        const titles = sections.map(({ title }) => title);
        const longestFirst = [...titles].sort((a, b) => sizeOf(shown(b)) - sizeOf(shown(a)));
        let room = limit - sizeOf(note(longestFirst));
        const kept = [];
        const leftOut = [];
        for (const { title, text } of sections) {
          const block = `${text}

`;
          const size = sizeOf(block);
          if (size > room) {
            leftOut.push(title);
            continue;
          }
          kept.push(block);
          room -= size;
        }
        return { text: kept.join("") + note(leftOut), leftOut };
      }
      function note(titles) {
        const names = titles.slice(0, namesShown).map(shown);
        const more = titles.length > namesShown ? ` and ${titles.length - namesShown} more` : "";
        return `_Left out, since GitHub takes no more: ${names.join(", ")}${more}._`;
      }
      function shown(title) {
        return (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(title.length > nameLength ? `${title.slice(0, nameLength - 1)}…` : title);
      }
    })
  )
};
;
