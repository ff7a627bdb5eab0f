"use strict";
exports.id = 905;
exports.ids = [905];
exports.modules = {
  /***/
  5434: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          CoverageBuilder
        ),
        /* harmony export */
        Q: () => (
          /* binding */
          countLine
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
      class CoverageBuilder {
        files = /* @__PURE__ */ new Map();
        /** The lines of the file, to be filled by `countLine`. */
        linesOf(facts) {
          const file = tidy(facts.file);
          const key = `${facts.module ?? ""}\0${file}`;
          const known = this.files.get(key);
          if (known !== void 0)
            return known.lines;
          const lines = /* @__PURE__ */ new Map();
          this.files.set(key, { facts: { ...facts, file }, lines });
          return lines;
        }
        build() {
          return { files: Array.from(this.files.values(), ({ facts, lines }) => ({ ...facts, lines })) };
        }
      }
      function countLine(lines, line, count) {
        if (line === void 0)
          return;
        const known = lines.get(line);
        if (known === void 0 || known < count)
          lines.set(line, count);
      }
      function tidy(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.trim().replaceAll("\\", "/"));
      }
    })
  ),
  /***/
  6589: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          summarizeCoverage
        ),
        /* harmony export */
        P: () => (
          /* binding */
          describeShortfall
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8852);
      var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340);
      var _results_displayable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7182);
      var _line_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2515);
      var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8493);
      const maxPackages = 100;
      const maxChangedFiles = 50;
      const maxName = 200;
      function summarizeCoverage(result, before) {
        return [
          [
            "#### Coverage",
            ...result.shortfalls.map((shortfall) => `❌ ${describeShortfall(shortfall, result)}`),
            glance(result, before)
          ].join("\n\n"),
          ...changedFiles(result.changed),
          ...packages(result)
        ];
      }
      function describeShortfall({ input, percent, minimum }, { total }) {
        if (input === "coverage-min" && total.total === 0) {
          return `No line of code was measured; coverage-min asks for ${minimum} %.`;
        }
        const lines = input === "coverage-min" ? "lines" : "changed lines";
        return `${(0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.l9)(percent)} of the ${lines} are covered; ${input} asks for ${minimum} %.`;
      }
      function glance({ total, changed }, before) {
        const isCompared = before !== void 0 && total.total > 0;
        const row = (name2, lines, change) => [
          name2,
          lines.total === 0 ? "–" : (0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.l9)(lines.percent),
          String(lines.covered),
          String(lines.total),
          ...isCompared ? [change] : []
        ];
        return (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["Lines", "Covered", "Run", "Of", ...isCompared ? ["Change"] : []], [
          row("all", total, isCompared ? (0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.eD)(total.percent, before) : ""),
          ...changed === void 0 ? [] : [row("changed", changed.lines, "")]
        ]);
      }
      function changedFiles(changed) {
        if (changed === void 0 || changed.files.length === 0)
          return [];
        const rows = changed.files.slice(0, maxChangedFiles).map(({ file, lines, uncovered }) => [
          name(file),
          (0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.l9)(lines.percent),
          (0, _line_ranges_js__WEBPACK_IMPORTED_MODULE_2__.y)(uncovered)
        ]);
        const left = changed.files.length - rows.length;
        const note = left > 0 ? `

_${left} more files have changed lines that no test ran._` : "";
        return [`#### Changed lines that no test ran

${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["File", "Covered", "Lines"], rows)}${note}`];
      }
      function packages({ packages: all }) {
        if (all.length < 2)
          return [];
        const rows = all.slice(0, maxPackages).map((one) => [
          name(one.name),
          (0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.l9)(one.lines.percent),
          String(one.lines.covered),
          String(one.lines.total)
        ]);
        const least = all[rows.length]?.lines.percent;
        const note = least === void 0 ? "" : `

_${all.length - rows.length} more packages are covered by at least ${(0, _percent_js__WEBPACK_IMPORTED_MODULE_0__.l9)(least)}._`;
        return [
          (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zH)(`Coverage of ${all.length} packages`, `${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["Package", "Covered", "Run", "Of"], rows)}${note}`)
        ];
      }
      function name(text) {
        return (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__.ml)((0, _results_displayable_js__WEBPACK_IMPORTED_MODULE_4__.Z)(text), maxName));
      }
    })
  ),
  /***/
  2515: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          formatLineRanges
        )
        /* harmony export */
      });
      function formatLineRanges(lines, max = 20) {
        const ranges = [];
        for (const line of lines) {
          const range = ranges.at(-1);
          if (range?.last === line - 1)
            range.last = line;
          else
            ranges.push({ first: line, last: line });
        }
        const named = ranges.slice(0, max).map(({ first, last }) => first === last ? String(first) : `${first}–${last}`).join(", ");
        const rest = ranges.slice(max).reduce((sum, { first, last }) => sum + last - first + 1, 0);
        return rest === 0 ? named : `${named} and ${rest} more`;
      }
    })
  ),
  /***/
  8493: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IC: () => (
          /* binding */
          lineCount
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          isBelow
        ),
        /* harmony export */
        eD: () => (
          /* binding */
          formatChange
        ),
        /* harmony export */
        l9: () => (
          /* binding */
          formatPercent
        )
        /* harmony export */
      });
      const tolerance = 1e-9;
      function lineCount(covered, total) {
        return { covered, total, percent: total === 0 ? 100 : covered / total * 100 };
      }
      function isBelow(percent, minimum) {
        return percent < minimum - tolerance;
      }
      function formatPercent(percent) {
        return `${(Math.floor((percent + tolerance) * 100) / 100).toFixed(2)} %`;
      }
      function formatChange(percent, before) {
        const change = percent - before;
        if (Math.abs(change) < tolerance)
          return "none";
        const points = Math.abs(change) < 0.01 ? "less than 0.01" : Math.abs(change).toFixed(2);
        return `${change > 0 ? "▲" : "▼"} ${points}`;
      }
    })
  ),
  /***/
  7905: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var coverage_summary = __webpack_require__(6589);
      var external_node_path_ = __webpack_require__(6760);
      var failure_message = __webpack_require__(9340);
      var order_findings = __webpack_require__(3402);
      ;
      const maxMessage = 2e3;
      const maxPlaces = 5;
      const levels = {
        error: "error",
        warning: "warning",
        note: "notice"
      };
      function annotateFindings(findings2, changedFiles) {
        const causes = /* @__PURE__ */ new Map();
        for (const finding of (0, order_findings.$)(findings2, changedFiles)) {
          const { tool, level, rule, message: message2 } = finding;
          const key = JSON.stringify([tool, level, rule, message2]);
          const cause = causes.get(key);
          if (cause === void 0)
            causes.set(key, [finding]);
          else
            cause.push(finding);
        }
        return [...causes.values()].flatMap(([first, ...others]) => first === void 0 ? [] : [annotate(first, others)]);
      }
      function annotate(finding, others) {
        const { tool, level, rule, message: message2, line, column } = finding;
        const file = finding.file === void 0 || (0, external_node_path_.isAbsolute)(finding.file) ? void 0 : finding.file;
        const elsewhere = finding.file !== void 0 && file === void 0 ? [`In ${placeOf(finding)}.`] : [];
        const text = [
          message2 === "" ? "It says nothing about it." : message2,
          ...elsewhere,
          ...describeOthers(others)
        ];
        return {
          level: levels[level],
          title: (0, failure_message.ml)(rule === void 0 ? tool : `${tool}: ${rule}`, 200),
          message: (0, failure_message.ml)(text.join("\n\n"), maxMessage),
          ...file === void 0 ? {} : { file },
          ...file === void 0 || line === void 0 ? {} : { line },
          // A column without a line is no place.
          ...file === void 0 || line === void 0 || column === void 0 ? {} : { column }
        };
      }
      function describeOthers(others) {
        if (others.length === 0)
          return [];
        const named2 = others.slice(0, maxPlaces).map(placeOf);
        const left = others.length - named2.length;
        const more = left > 0 ? ` and ${left} more` : "";
        return [
          `The same in ${others.length} more ${others.length === 1 ? "place" : "places"}: ${named2.join(", ")}${more}`
        ];
      }
      function placeOf({ file, line }) {
        if (file === void 0)
          return "no file";
        return line === void 0 ? file : `${file}:${line}`;
      }
      var report_causes = __webpack_require__(3054);
      ;
      const annotations_maxMessage = 2e3;
      const maxTitle = 200;
      const maxNamed = 5;
      function annotations_annotate(outcome, most) {
        const { failures: failures2, flaky, quarantined, findings: findings2, coverage, changedFiles } = outcome;
        const all = [
          ...(0, report_causes.w)(failures2, changedFiles).map((cause) => annotateCause(cause, failed)),
          ...annotateFindings(findings2, changedFiles),
          ...(0, report_causes.w)(flaky, changedFiles).map((cause) => annotateCause(cause, unsteady)),
          ...(0, report_causes.w)(quarantined, changedFiles).map((cause) => annotateCause(cause, known)),
          ...coverage === void 0 ? [] : coverage.shortfalls.map((one) => annotateShortfall(one, coverage))
        ];
        return take(all, most);
      }
      function annotateShortfall(shortfall2, coverage) {
        return { level: "error", title: "Coverage", message: (0, coverage_summary.P)(shortfall2, coverage) };
      }
      function take(annotations, most) {
        const room = { error: most, warning: most, notice: most };
        return annotations.filter(({ level }) => room[level]-- > 0);
      }
      const failed = { level: "error", lead: "", others: (count) => `${count} for the same reason` };
      const unsteady = {
        level: "warning",
        lead: "Flaky: it passed when it was run again. The first time it said:\n",
        others: (count) => `${count} at first for the same reason`
      };
      const known = {
        level: "notice",
        lead: "In quarantine: it failed, and that fails nothing yet.\n",
        others: (count) => `${count} for the same reason, in quarantine too`
      };
      function annotateCause({ first, others }, { level, lead, others: sayOthers }) {
        const tail = others.length === 0 ? "" : `

${sayOthers(countOthers(others))}: ${nameOthers(others)}`;
        const room = annotations_maxMessage - lead.length - tail.length;
        const { title, place: place2 } = first;
        return {
          level,
          title: (0, failure_message.ml)(title, maxTitle),
          message: lead + (0, failure_message.ml)(textOf(first), room) + tail,
          ...place2 === void 0 ? {} : { file: place2.file },
          ...place2?.line === void 0 ? {} : { line: place2.line }
        };
      }
      function textOf({ message: message2, diff }) {
        return diff === void 0 ? message2 : `${message2}

- expected, + actual:
${diff}`;
      }
      function countOthers({ length }) {
        return length === 1 ? "1 more test failed" : `${length} more tests failed`;
      }
      function nameOthers(others) {
        const names2 = others.slice(0, maxNamed).map(({ title }) => (0, failure_message.ml)(title, 80));
        const left = others.length - names2.length;
        return names2.join(", ") + (left > 0 ? ` and ${left} more` : "");
      }
      var report_counts = __webpack_require__(9710);
      var markdown = __webpack_require__(8852);
      var count_findings = __webpack_require__(2051);
      ;
      function markdownAddress(url) {
        if (!URL.canParse(url))
          return void 0;
        const { protocol, href } = new URL(url);
        if (protocol !== "https:" && protocol !== "http:")
          return void 0;
        return href.replace(/[()<>[\]|\\`*'"\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
      }
      ;
      const maxListed = 50;
      const maxRules = 10;
      function summarizeFindings(findings2, changedFiles) {
        if (findings2.length === 0)
          return [];
        return [countTable(findings2), findingTable(findings2, changedFiles), ...ruleTable(findings2)];
      }
      function countTable(findings2) {
        const rows = [...groupBy(findings2, ({ tool }) => tool)].map(([tool, found]) => ({ tool, ...(0, count_findings.Z)(found) })).sort((a, b) => b.error - a.error || b.warning - a.warning || (a.tool < b.tool ? -1 : 1)).map(({ tool, error, warning, note }) => [
          (0, markdown.FV)((0, failure_message.ml)(tool, 100)),
          ...[error, warning, note].map(String)
        ]);
        return `#### Static analysis

${(0, markdown.tp)(["Tool", "Errors", "Warnings", "Notes"], rows)}`;
      }
      function findingTable(findings2, changedFiles) {
        const rows = (0, order_findings.$)(findings2, changedFiles).slice(0, maxListed).map((finding) => [
          icons[finding.level],
          describePlace(finding),
          (0, markdown.FV)((0, failure_message.Pl)(finding.message, 200)),
          describeRule(finding)
        ]);
        const left = findings2.length - rows.length;
        const note = left > 0 ? `

_${left} more are in the full results._` : "";
        const title = findings2.length === 1 ? "1 finding" : `${findings2.length} findings`;
        return (0, markdown.zH)(title, (0, markdown.tp)(["", "Where", "Message", "Rule"], rows) + note);
      }
      const icons = { error: "❌", warning: "⚠️", note: "ℹ️" };
      function describePlace({ file, line, column }) {
        if (file === void 0)
          return "–";
        const position = [line, column].filter((part) => part !== void 0);
        return (0, markdown.aY)((0, failure_message.ml)([file, ...position].join(":"), 300));
      }
      function describeRule({ tool, rule, url }) {
        const name = (0, markdown.FV)((0, failure_message.ml)(rule === void 0 ? tool : `${tool} ${rule}`, 200));
        const page2 = url === void 0 ? void 0 : markdownAddress(url);
        return page2 === void 0 ? name : `[${name}](${page2})`;
      }
      function ruleTable(findings2) {
        const rules = [...groupBy(findings2, ({ tool, rule }) => JSON.stringify([tool, rule]))].map(([, found]) => found).filter(([first, second]) => first?.rule !== void 0 && second !== void 0).sort((a, b) => b.length - a.length).slice(0, maxRules);
        if (rules.length === 0)
          return [];
        const rows = rules.flatMap((found) => found.slice(0, 1).map((first) => [
          describeRule(first),
          String(found.length),
          String(new Set(found.map(({ file }) => file)).size)
        ]));
        return [(0, markdown.zH)("Rules with most findings", (0, markdown.tp)(["Rule", "Findings", "Files"], rows))];
      }
      function groupBy(items, keyOf) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const key = keyOf(item);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [item]);
          else
            group.push(item);
        }
        return groups;
      }
      ;
      const words = {
        passed: "✅ passed",
        failed: "❌ failed",
        none: "none: the project has no quality gate"
      };
      function qualityGateSection(gate) {
        if (gate === void 0)
          return [];
        const { status, conditions, url } = gate;
        const page2 = url === void 0 ? void 0 : markdownAddress(url);
        const rows = conditions.map(({ metric, actual, failsIf }) => [metric, actual, failsIf].map((text) => (0, markdown.FV)((0, failure_message.ml)(text, 200))));
        const parts = [
          `#### Quality gate: ${words[status]}`,
          ...rows.length === 0 ? [] : [(0, markdown.tp)(["Metric", "Actual", "Fails if"], rows)],
          ...page2 === void 0 ? [] : [`[The analysis](${page2})`]
        ];
        return [{ title: "Quality gate", text: parts.join("\n\n") }];
      }
      var failures = __webpack_require__(3074);
      ;
      const failure_sections_maxListed = 100;
      const maxDetailed = 25;
      const failure_sections_maxMessage = 4e3;
      const failure_sections_maxNamed = 20;
      function failureSections(failures2, changedFiles) {
        if (failures2.length === 0)
          return [];
        const causes = (0, report_causes.w)(failures2, changedFiles);
        return [
          { title: "Failed", text: `#### Failed

${causeTable(causes, changedFiles)}` },
          ...causes.slice(0, maxDetailed).map((cause) => ({
            title: cause.first.title,
            text: causeDetails(cause, "❌")
          }))
        ];
      }
      function causeTable(causes, changedFiles, most = failure_sections_maxListed) {
        const shown = causes.slice(0, most);
        const rows = shown.map(({ first, others }) => [
          (0, markdown.FV)((0, failure_message.ml)(first.title, 300)) + (others.length === 0 ? "" : ` and ${others.length} more`),
          failure_sections_describePlace(first.place) + (isChanged(first, changedFiles) ? " (changed)" : ""),
          (0, markdown.FV)((0, failure_message.Pl)(first.message, 200))
        ]);
        const left = causes.slice(most).reduce((sum, { others }) => sum + 1 + others.length, 0);
        const note = left > 0 ? `

_${left} more failed; the log names them all._` : "";
        return (0, markdown.tp)(["Test", "Where", "Message"], rows) + note;
      }
      function isChanged({ place: place2 }, changedFiles) {
        return place2 !== void 0 && changedFiles.has(place2.file);
      }
      function failure_sections_describePlace(place2) {
        if (place2 === void 0)
          return "–";
        return (0, markdown.aY)((0, failure_message.ml)(place2.line === void 0 ? place2.file : `${place2.file}:${place2.line}`, 300));
      }
      function causeDetails({ first, others }, icon) {
        const { title, place: place2, message: message2, diff, source, rerun } = first;
        const text = (0, failure_message.ml)(message2, failure_sections_maxMessage);
        const parts = [
          (0, markdown.DV)(text, (0, failures.QI)(text) ? "diff" : "text"),
          ...diff === void 0 ? [] : [`\\- expected, + actual:

${(0, markdown.DV)((0, failure_message.ml)(diff, failure_sections_maxMessage), "diff")}`],
          ...source === void 0 ? [] : [`${failure_sections_describePlace(place2)}

${(0, markdown.DV)(source, "text")}`],
          ...rerun === void 0 ? [] : [`Run just this test:

${(0, markdown.DV)((0, failure_message.ml)(rerun, 2e3), "sh")}`],
          ...others.length === 0 ? [] : [`The same in:

${failure_sections_nameOthers(others)}`]
        ];
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        return (0, markdown.zH)(`${icon} ${(0, markdown.FV)((0, failure_message.ml)(title, 300))}${more}`, parts.join("\n\n"));
      }
      function failure_sections_nameOthers(others) {
        const names2 = others.slice(0, failure_sections_maxNamed).map(({ title }) => `- ${(0, markdown.FV)((0, failure_message.ml)(title, 300))}`);
        const left = others.length - names2.length;
        return [...names2, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
      }
      var glance = __webpack_require__(5366);
      var workspace_path = __webpack_require__(5555);
      ;
      const report_remarks_maxListed = 20;
      function remarkSection({ unreadable: unreadable2, stale, workspace }) {
        const name = (path) => (0, markdown.aY)((0, failure_message.ml)((0, workspace_path.X)(path, workspace), 300));
        const broken = unreadable2.map(({ report: report2, problem }) => `- ${name(report2)} cannot be read: ${(0, markdown.FV)((0, failure_message.ml)(problem, 500))}`);
        const old = stale.map((report2) => `- ${name(report2)} is left out: this run did not write it`);
        const all = [...broken, ...old];
        if (all.length === 0)
          return [];
        const left = all.length - report_remarks_maxListed;
        const note = left > 0 ? [`- and ${left} more`] : [];
        return [{ title: "Reports", text: `#### Reports

${[...all.slice(0, report_remarks_maxListed), ...note].join("\n")}` }];
      }
      var stage_section = __webpack_require__(7196);
      var suite_sections = __webpack_require__(473);
      ;
      const unsteady_sections_maxListed = 50;
      function flakySection({ flaky }) {
        if (flaky.length === 0)
          return [];
        const text = `#### Flaky

Failed at first, passed when run again.

${list(flaky, "What it said at first")}`;
        return [{ title: "Flaky", text }];
      }
      function quarantineSection({ quarantined, quarantineRemarks }) {
        if (quarantined.length === 0 && quarantineRemarks.length === 0)
          return [];
        const remarks = quarantineRemarks.slice(0, unsteady_sections_maxListed).map((remark) => `- ${(0, markdown.FV)(remark)}`);
        const parts = [
          "#### Quarantined",
          ...quarantined.length === 0 ? [] : [list(quarantined, "Message")],
          ...remarks.length === 0 ? [] : [remarks.join("\n")]
        ];
        return [{ title: "Quarantined", text: parts.join("\n\n") }];
      }
      function list(tests, message2) {
        const rows = tests.slice(0, unsteady_sections_maxListed).map((test) => [
          (0, markdown.FV)((0, failure_message.ml)(test.title, 300)),
          failure_sections_describePlace(test.place),
          (0, markdown.FV)((0, failure_message.Pl)(test.message, 200))
        ]);
        const left = tests.length - rows.length;
        const note = left > 0 ? `

_${left} more are in the full results._` : "";
        return (0, markdown.tp)(["Test", "Where", message2], rows) + note;
      }
      ;
      function summarize(outcome, name) {
        const { findings: findings2, changedFiles, coverage, baseline, qualityGate } = outcome;
        return [
          ...(0, glance.vD)(outcome, name),
          ...(0, stage_section.I)(outcome.stages),
          ...failureSections(outcome.failures, changedFiles),
          ...remarkSection(outcome),
          ...flakySection(outcome),
          ...quarantineSection(outcome),
          ...titled("Static analysis", summarizeFindings(findings2, changedFiles)),
          ...qualityGateSection(qualityGate),
          ...titled("Coverage", coverage === void 0 ? [] : (0, coverage_summary.G)(coverage, baseline?.coverage)),
          ...(0, suite_sections.s)(outcome),
          ...(0, suite_sections.CJ)(outcome),
          ...(0, suite_sections.zU)(outcome)
        ];
      }
      function titled(title, texts) {
        return texts.map((text) => ({ title, text }));
      }
      ;
      const maxFailedTests = 100;
      function report(outcome, inputs) {
        const { verdict } = outcome;
        const content2 = {
          outputs: outputsOf(outcome),
          summary: summarize(outcome, inputs.name).map(({ text }) => text),
          annotations: annotations_annotate(outcome, inputs.maxAnnotations)
        };
        return verdict.succeeds ? content2 : { ...content2, failure: { message: verdict.why, hint: verdict.hint } };
      }
      function outputsOf(outcome) {
        const { verdict, coverage, durationMs, failures: failures2, resultsDirectory } = outcome;
        const { passed, failed: failed2, skipped: skipped2, flaky, quarantined, total: total2 } = (0, report_counts.y)(outcome);
        const failedTests2 = failures2.slice(0, maxFailedTests).map(({ title, place: place2, message: message2, rerun }) => ({
          title: (0, failure_message.ml)(title, 300),
          ...place2,
          message: (0, failure_message.Pl)(message2, 500),
          command: rerun
        }));
        return {
          outcome: verdict.kind,
          passed,
          failed: failed2,
          skipped: skipped2,
          flaky,
          quarantined,
          total: total2,
          time: (durationMs / 1e3).toFixed(3),
          coverage: percent(coverage?.total),
          "coverage-changed": percent(coverage?.changed?.lines),
          "failed-tests": JSON.stringify(failedTests2),
          "results-directory": resultsDirectory
        };
      }
      function percent(lines) {
        return lines === void 0 || lines.total === 0 ? void 0 : (Math.floor(lines.percent * 100) / 100).toFixed(2);
      }
      var errors = __webpack_require__(8826);
      var external_node_fs_ = __webpack_require__(3024);
      ;
      const coverageGlobs = [
        // Jest, Vitest, c8, nyc, karma
        "**/coverage/lcov.info",
        "**/coverage/coverage-final.json",
        "**/coverage/cobertura-coverage.xml",
        "**/coverage/clover.xml",
        // Karma and Angular write a folder a browser or project, SimpleCov one a format.
        "**/coverage/*/lcov.info",
        "**/coverage/*/cobertura-coverage.xml",
        "**/coverage/lcov/*.lcov",
        // coverage.py, gcovr, SimpleCov
        "**/coverage.xml",
        "**/coverage.lcov",
        // cargo-llvm-cov, cargo-tarpaulin, lcov
        "**/lcov.info",
        "**/cobertura.xml",
        "**/coverage.info",
        // JaCoCo by Maven: report, report-integration, report-aggregate
        "**/target/site/jacoco*/jacoco.xml",
        // JaCoCo and Kover by Gradle
        "**/build/reports/jacoco/**/*.xml",
        "**/build/reports/kover/**/*.xml",
        // go test -coverprofile, by the names of the Go documentation and of Ginkgo
        "**/coverage.out",
        "**/cover.out",
        "**/c.out",
        "**/coverprofile.out",
        // OpenClover by Maven, PHPUnit
        "**/target/site/clover/clover.xml",
        "**/build/logs/clover.xml",
        "**/clover.xml",
        // coverlet
        "**/coverage.cobertura.xml"
      ];
      ;
      const lintReportGlobs = [
        // Source: the defaults of maven-checkstyle-plugin (outputFile), maven-pmd-plugin (targetDirectory) and
        // spotbugs-maven-plugin (spotbugsXmlOutputDirectory).
        "**/target/checkstyle-result.xml",
        "**/target/pmd.xml",
        "**/target/spotbugsXml.xml",
        // Source: Gradle's ReportingExtension (build/reports) and the plugins checkstyle, pmd, com.github.spotbugs, detekt
        // and org.jlleitschuh.gradle.ktlint, which write below it by their own names.
        "**/build/reports/checkstyle/*.xml",
        "**/build/reports/pmd/*.xml",
        "**/build/reports/spotbugs/*.xml",
        "**/build/reports/detekt/*.xml",
        "**/build/reports/ktlint/**/*.xml",
        "!**/node_modules/**"
      ];
      var promises_ = __webpack_require__(1455);
      ;
      function compileGlob(glob, directory) {
        const names2 = external_node_path_.posix.normalize(glob.trim()).split("/");
        const parts = names2.filter((name) => name !== "" && name !== ".").map(compileName);
        const first = parts.findIndex((part) => typeof part !== "string");
        const literal2 = parts.slice(0, first < 0 ? parts.length : first).filter((part) => typeof part === "string");
        return {
          base: (0, external_node_path_.resolve)(directory, ...literal2),
          matches: (path) => match(parts, path, false),
          mayMatchIn: (path) => match(parts, path, true)
        };
      }
      const anyFolders = /* @__PURE__ */ Symbol("**");
      function match(parts, names2, isFolder) {
        if (!isFolder && !fitsLast(parts.at(-1), names2.at(-1)))
          return false;
        let part = 0;
        let name = 0;
        let retryPart = -1;
        let retryName = -1;
        while (name < names2.length) {
          const wanted = parts[part];
          if (wanted === anyFolders) {
            retryPart = ++part;
            retryName = name;
          } else if (wanted !== void 0 && fits(wanted, names2[name] ?? "")) {
            part++;
            name++;
          } else if (retryPart >= 0 && names2[retryName] !== "..") {
            if (isFolder)
              return true;
            part = retryPart;
            name = ++retryName;
          } else {
            return false;
          }
        }
        if (isFolder)
          return part < parts.length || retryPart >= 0;
        return parts.slice(part).every((rest) => rest === anyFolders);
      }
      function fitsLast(part, name) {
        return part === anyFolders || part !== void 0 && name !== void 0 && fits(part, name);
      }
      function fits(part, name) {
        return typeof part === "string" ? part === name : name !== ".." && part.test(name);
      }
      function compileName(name) {
        if (name === "**")
          return anyFolders;
        if (!/[*?[\\]/.test(name))
          return name;
        let source = "";
        for (const { groups = {} } of name.matchAll(tokens)) {
          const { literal: literal2, not, set, any, one, plain: plain2 } = groups;
          if (set !== void 0)
            source += `[${not === "" ? "" : "^"}${set.replace(/[\\\][^]/g, "\\$&")}]`;
          else if (any !== void 0)
            source += ".*";
          else if (one !== void 0)
            source += ".";
          else
            source += (literal2 ?? plain2 ?? "").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
        }
        return new RegExp(`^${source}$`, "s");
      }
      const tokens = /\\(?<literal>.)|\[(?<not>[!^]?)(?<set>\]?[^\]]+)\]|(?<any>\*+)|(?<one>\?)|(?<plain>.)/gsu;
      ;
      async function findReports(globs, directory) {
        const rules = globs.map((glob) => glob.trim()).filter((glob) => glob !== "").map((glob) => ({ isIn: !glob.startsWith("!"), glob: compileGlob(glob.replace(/^!/, ""), directory) }));
        const wanted = rules.filter(({ isIn }) => isIn).map(({ glob }) => glob);
        const search = {
          directory,
          wanted,
          matches: (names2) => rules.findLast(({ glob }) => glob.matches(names2))?.isIn === true,
          found: /* @__PURE__ */ new Map()
        };
        for (const base of new Set(wanted.map((glob) => glob.base)))
          await visit(base, [], search);
        return new Map([...search.found.values()].sort().map((file) => [file, version(file)]));
      }
      function writtenSince(before, after) {
        const fresh = [];
        const stale = [];
        for (const [file, version2] of after)
          (before.get(file) === version2 ? stale : fresh).push(file);
        return { fresh, stale };
      }
      const neverEntered = /* @__PURE__ */ new Set(["node_modules", "site-packages", ".git"]);
      async function visit(path, above, search) {
        const names2 = (0, external_node_path_.relative)(search.directory, path).split(external_node_path_.sep).filter((name) => name !== "");
        if (names2.some((name) => neverEntered.has(name)))
          return;
        const real = await ifThere(() => (0, promises_.realpath)(path));
        if (real === void 0 || above.includes(real))
          return;
        const kind = await ifThere(() => (0, promises_.stat)(real));
        if (kind?.isFile() === true)
          add(path, real, names2, search);
        else if (kind?.isDirectory() === true)
          await visitFolder({ path, real, names: names2 }, above, search);
      }
      async function visitFolder(folder, above, search) {
        if (!search.wanted.some((glob) => glob.mayMatchIn(folder.names)))
          return;
        const entries = await ifThere(() => (0, promises_.readdir)(folder.path, { withFileTypes: true })) ?? [];
        const here = [...above, folder.real];
        await Promise.all(entries.map(async (entry) => {
          if (neverEntered.has(entry.name))
            return;
          const path = (0, external_node_path_.join)(folder.path, entry.name);
          const real = (0, external_node_path_.join)(folder.real, entry.name);
          const names2 = [...folder.names, entry.name];
          if (entry.isFile())
            add(path, real, names2, search);
          else if (entry.isDirectory())
            await visitFolder({ path, real, names: names2 }, here, search);
          else if (entry.isSymbolicLink())
            await visit(path, here, search);
        }));
      }
      function add(path, real, names2, search) {
        const known2 = search.found.get(real);
        if (search.matches(names2) && (known2 === void 0 || path < known2))
          search.found.set(real, path);
      }
      async function ifThere(look) {
        try {
          return await look();
        } catch (error) {
          if (["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP"].includes((0, errors.CA)(error) ?? ""))
            return void 0;
          throw error;
        }
      }
      function version(file) {
        const { mtimeNs, ino, size } = (0, external_node_fs_.statSync)(file, { bigint: true });
        return `${mtimeNs}-${ino}-${size}`;
      }
      var read_report = __webpack_require__(1771);
      var displayable = __webpack_require__(7182);
      ;
      async function watchReports(directory, { reports }, runs) {
        const usualGlobs = runs ? [...coverageGlobs, ...lintReportGlobs] : [];
        const before = runs ? { asked: await find(reports, directory), usual: await find(usualGlobs, directory) } : { asked: /* @__PURE__ */ new Map(), usual: /* @__PURE__ */ new Map() };
        return async () => {
          const asked = writtenSince(before.asked, await find(reports, directory));
          const usual = writtenSince(before.usual, await find(usualGlobs, directory));
          const others = usual.fresh.filter((file) => !asked.fresh.includes(file));
          const contents = await readAll(asked.fresh, directory);
          const usualContents = await readAll(others.filter(isFilled), directory);
          return {
            runs: contents.runs,
            findings: [...contents.findings, ...usualContents.findings],
            coverages: [...contents.coverages, ...usualContents.coverages],
            // What nobody asked for may be something else that has a usual name.
            unreadable: [
              ...contents.unreadable,
              ...usualContents.unreadable.filter(({ isForeign }) => isForeign !== true)
            ],
            stale: asked.stale,
            unmatched: asked.fresh.length === 0 ? reports : []
          };
        };
      }
      function isFilled(file) {
        return (0, external_node_fs_.statSync)(file).size > 0;
      }
      async function find(globs, directory) {
        return globs.length === 0 ? /* @__PURE__ */ new Map() : findReports(globs, directory);
      }
      async function readAll(files, directory) {
        const runs = [];
        const findings2 = [];
        const coverages = [];
        const unreadable2 = [];
        for (const file of files) {
          const content2 = await (0, read_report.readReport)(file, directory);
          if ("problem" in content2)
            unreadable2.push({ ...content2, problem: (0, displayable.Z)(content2.problem) });
          else if (content2.kind === "tests")
            runs.push(content2.run);
          else if (content2.kind === "findings")
            findings2.push(...content2.findings);
          else if (content2.kind === "coverage")
            coverages.push({ report: file, directory, coverage: content2.coverage });
        }
        return { runs, findings: findings2, coverages, unreadable: unreadable2 };
      }
      var test_results = __webpack_require__(6437);
      ;
      function chooseRuns(stages, reported, { retries, shard }, log) {
        const followed = latest(stages.map((stage) => stage.runs.map((run) => named(run, stage))));
        const [inReports, seen] = [(0, test_results.t)(reported), (0, test_results.t)(followed)];
        if (reported.length === 0)
          return followed;
        const unfinished2 = followed.filter(({ complete }) => !complete);
        if (seen.total === 0)
          return [...reported, ...unfinished2];
        const prefersFollowed = retries > 0 || shard !== void 0;
        const [kept, left] = prefersFollowed ? [seen, inReports] : [inReports, seen];
        if (left.failed > kept.failed) {
          log.info("Reports and what was followed tell of different failures, so both are counted.");
          return [...reported, ...followed];
        }
        if (prefersFollowed) {
          log.info(`${seen.total} tests were followed; those of reports are not counted beside them.`);
          return followed;
        }
        log.info(`The ${inReports.total} tests of reports are counted; the ${seen.total} that were followed are not.`);
        return [...reported, ...unfinished2];
      }
      function latest(stages) {
        const identity = ({ framework, directory, key, module, kind }) => JSON.stringify([framework, directory, key, module, kind]);
        const last = new Map(stages.flatMap((runs, at) => runs.map((run) => [identity(run), at])));
        return stages.flatMap((runs, at) => runs.filter((run) => run.key === void 0 || last.get(identity(run)) === at));
      }
      function named(run, { plan }) {
        return plan.stage === "test" || !plan.isTest || run.kind !== void 0 ? run : { ...run, kind: plan.stage };
      }
      var coverage_percent = __webpack_require__(8493);
      ;
      function computeCoverage({ files }, { changedLines, minimum, minimumChanged }, reports) {
        const counted = files.map((file) => ({ file, lines: countAll(file.lines) }));
        const total2 = addUp(counted.map(({ lines }) => lines));
        const changed = changedLines === void 0 ? void 0 : countChanged(files, changedLines);
        return {
          total: total2,
          packages: countPackages(counted),
          changed,
          shortfalls: [
            // Where nothing was measured nothing is known to be covered.
            ...shortfall("coverage-min", total2.total === 0 ? 0 : total2.percent, minimum),
            ...changed === void 0 ? [] : shortfall("coverage-min-changed", changed.lines.percent, minimumChanged)
          ],
          reports
        };
      }
      function countAll(lines) {
        let covered = 0;
        for (const count of lines.values())
          if (count > 0)
            covered++;
        return (0, coverage_percent.IC)(covered, lines.size);
      }
      function addUp(counts2) {
        let covered = 0;
        let total2 = 0;
        for (const count of counts2) {
          covered += count.covered;
          total2 += count.total;
        }
        return (0, coverage_percent.IC)(covered, total2);
      }
      function countPackages(counted) {
        const byName = /* @__PURE__ */ new Map();
        for (const { file, lines } of counted) {
          if (lines.total === 0)
            continue;
          const name = file.package ?? external_node_path_.posix.dirname(file.file);
          const counts2 = byName.get(name);
          if (counts2 === void 0)
            byName.set(name, [lines]);
          else
            counts2.push(lines);
        }
        return Array.from(byName, ([name, counts2]) => ({ name, lines: addUp(counts2) })).sort((a, b) => a.lines.percent - b.lines.percent || missed(b.lines) - missed(a.lines) || (a.name < b.name ? -1 : 1));
      }
      function countChanged(files, changedLines) {
        const changed = files.flatMap((file) => {
          const lines2 = changedLines.get(file.file);
          return lines2 === void 0 ? [] : [countChangedFile(file, lines2)];
        });
        const lines = addUp(changed.map((file) => file.lines));
        if (lines.total === 0)
          return void 0;
        return {
          lines,
          files: changed.filter(({ uncovered }) => uncovered.length > 0).sort((a, b) => missed(b.lines) - missed(a.lines) || (a.file < b.file ? -1 : 1))
        };
      }
      function countChangedFile({ file, lines }, changed) {
        const uncovered = [];
        let total2 = 0;
        for (const line of changed) {
          const count = lines.get(line);
          if (count === void 0)
            continue;
          total2++;
          if (count === 0)
            uncovered.push(line);
        }
        uncovered.sort((a, b) => a - b);
        return { file, lines: (0, coverage_percent.IC)(total2 - uncovered.length, total2), uncovered };
      }
      function missed({ covered, total: total2 }) {
        return total2 - covered;
      }
      function shortfall(input, percent2, minimum) {
        return minimum !== void 0 && (0, coverage_percent.Yw)(percent2, minimum) ? [{ input, percent: percent2, minimum }] : [];
      }
      var coverage_builder = __webpack_require__(5434);
      ;
      class CoverageMerge {
        locate;
        files = /* @__PURE__ */ new Map();
        constructor(locate) {
          this.locate = locate;
        }
        /** The report can be forgotten afterwards, so that not all of them are in memory. */
        add(report2) {
          for (const file of report2.coverage.files)
            this.addFile(file, report2);
        }
        build() {
          return {
            files: Array.from(this.files.values(), ({ file, lines, package: name }) => ({
              file,
              lines,
              package: name
            }))
          };
        }
        addFile(covered, report2) {
          const located = locateFile(covered, report2, this.locate);
          const key = located ?? `${covered.module ?? ""}\0${absolute(covered, report2.directory)}`;
          const known2 = this.files.get(key);
          if (known2 === void 0) {
            const file = located ?? nameOf(covered);
            this.files.set(key, { file, package: covered.package, lines: covered.lines, own: void 0 });
            return;
          }
          known2.package ??= covered.package;
          known2.own ??= new Map(known2.lines);
          known2.lines = known2.own;
          for (const [line, count] of covered.lines)
            (0, coverage_builder.Q)(known2.own, line, count);
        }
      }
      function mergeCoverage(reports, locate) {
        const merge = new CoverageMerge(locate);
        for (const report2 of reports)
          merge.add(report2);
        return merge.build();
      }
      function locateFile(covered, report2, locate) {
        for (const name of namesOf(covered)) {
          for (const directory of isAbsolute(name) ? [report2.directory] : directoriesOf(covered, report2)) {
            const located = locate(name, directory);
            if (located !== void 0)
              return located;
          }
        }
        return void 0;
      }
      function namesOf({ file, roots = [] }) {
        return isAbsolute(file) ? [file] : [...roots.map((root) => external_node_path_.posix.join(root.replaceAll("\\", "/"), file)), file];
      }
      function directoriesOf({ module }, { directory, report: report2 }) {
        const folder = (0, external_node_path_.dirname)(report2);
        const isInside = folder.startsWith(directory + external_node_path_.sep);
        const near = isInside ? [folder, directory] : [directory, folder];
        return [...new Set(module === void 0 ? near : [(0, external_node_path_.join)(directory, module), ...near])];
      }
      function absolute(covered, directory) {
        const [name = covered.file] = namesOf(covered);
        return isAbsolute(name) ? name : external_node_path_.posix.join(directory.replaceAll("\\", "/"), name);
      }
      function isAbsolute(path) {
        return /^(?:\/|[A-Za-z]:\/)/.test(path);
      }
      function nameOf({ file, module }) {
        return module === void 0 ? file : `${module}/${file}`;
      }
      var lazy_http_client = __webpack_require__(4978);
      var answer = __webpack_require__(2759);
      ;
      function readFault(error, now) {
        if (!(error instanceof Error))
          return void 0;
        if (error.name === "GraphqlResponseError")
          return { kind: "final", text: oneLine(error.message) };
        if (!("status" in error) || typeof error.status !== "number")
          return void 0;
        const response = "response" in error ? error.response : void 0;
        const message2 = oneLine(error.message);
        if (response === void 0)
          return { kind: "passing", text: message2, waitMs: void 0 };
        const { status } = error;
        const text = `HTTP ${status}: ${message2}`;
        const limitMs2 = rateLimitMs(status, response.headers, message2, now);
        if (limitMs2 !== void 0)
          return { kind: "passing", text, waitMs: limitMs2 };
        if (status >= 500)
          return { kind: "passing", text, waitMs: void 0 };
        if (status === 401 || status === 403 || status === 404)
          return { kind: "refused", text };
        return { kind: "final", text };
      }
      function rateLimitMs(status, headers, message2, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const retryAfter = Number(headers["retry-after"] ?? NaN);
        if (!Number.isNaN(retryAfter))
          return retryAfter * 1e3;
        if (String(headers["x-ratelimit-remaining"]) === "0") {
          return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1e3 - now);
        }
        return status === 429 || /rate limit/i.test(message2) ? 6e4 : void 0;
      }
      function oneLine(message2) {
        return message2.replace(/ - https:\/\/docs\.github\.com\S*$/, "").replace(/\s+/g, " ").trim().slice(0, 300);
      }
      ;
      const attempts = 3;
      const maxWaitMs = 6e4;
      const requestTimeoutMs = 3e4;
      function connect(token, context) {
        let client;
        return async (purpose, call) => {
          if (!token)
            return (0, answer.N)("there is no token");
          const octokit = await (client ??= openClient(token, context));
          let waited = 0;
          for (let attempt = 1; ; attempt++) {
            context.signal.throwIfAborted();
            try {
              return (0, answer.V)(await call(octokit, attempt > 1));
            } catch (error) {
              context.signal.throwIfAborted();
              const fault = readFault(error, context.clock.now());
              if (fault === void 0)
                throw (0, errors.zR)(error);
              if (fault.kind === "refused") {
                const { action, permission } = purpose;
                const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`;
                return { kind: "not-permitted", why };
              }
              const wait = fault.kind === "passing" ? fault.waitMs ?? 500 * 2 ** attempt * Math.random() : Infinity;
              if (attempt === attempts || waited + wait > maxWaitMs) {
                return { kind: "failed", why: `GitHub did not ${purpose.action} (${fault.text})` };
              }
              context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`);
              await context.clock.sleep(wait, context.signal);
              waited += wait;
            }
          }
        };
      }
      async function openClient(token, context) {
        await (0, lazy_http_client.w)();
        const { getOctokit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(752), __webpack_require__.e(413)]
        ).then(__webpack_require__.bind(__webpack_require__, 2413));
        const debug = (text) => context.log.debug(text);
        const octokit = getOctokit(token, {
          // An Enterprise Server says here where it is.
          ...context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {},
          // Octokit's own would print warnings to stderr.
          log: { debug, info: debug, warn: debug, error: debug }
        });
        octokit.hook.before("request", (options) => {
          options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)]);
        });
        return octokit;
      }
      var json_path = __webpack_require__(7579);
      ;
      function parsePayload(payload) {
        const message2 = (0, json_path.Q)((0, json_path.at)(payload, "head_commit", "message"));
        return {
          pullRequest: parsePullRequest((0, json_path.at)(payload, "pull_request")),
          commitHeadline: message2?.split("\n")[0]?.trim(),
          previousSha: commit((0, json_path.at)(payload, "before")) ?? commit((0, json_path.at)(payload, "merge_group", "base_sha")),
          defaultBranch: (0, json_path.Q)((0, json_path.at)(payload, "repository", "default_branch"))
        };
      }
      function parsePullRequest(pullRequest) {
        const number = (0, json_path.at)(pullRequest, "number");
        if (typeof number !== "number")
          return void 0;
        const head = (0, json_path.Q)((0, json_path.at)(pullRequest, "head", "repo", "full_name"));
        const base = (0, json_path.Q)((0, json_path.at)(pullRequest, "base", "repo", "full_name"));
        return {
          number,
          headSha: (0, json_path.Q)((0, json_path.at)(pullRequest, "head", "sha")) ?? "",
          baseRef: (0, json_path.Q)((0, json_path.at)(pullRequest, "base", "ref")),
          baseSha: commit((0, json_path.at)(pullRequest, "base", "sha")),
          // A fork that has been deleted has no head repository any more.
          isFromFork: head === void 0 || head !== base
        };
      }
      function commit(value) {
        const sha = (0, json_path.Q)(value);
        return sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? void 0 : sha;
      }
      ;
      async function readEvent() {
        await (0, lazy_http_client.w)();
        const { context } = await Promise.all(
          /* import() */
          [__webpack_require__.e(752), __webpack_require__.e(413)]
        ).then(__webpack_require__.bind(__webpack_require__, 2413));
        const { eventName, sha, ref, actor, serverUrl, runId, runAttempt, payload } = context;
        const { owner, repo } = context.repo;
        const repository = `${owner}/${repo}`;
        return {
          repository,
          name: given(eventName),
          sha: given(sha),
          ref: given(ref),
          actor: given(actor),
          runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`,
          ...parsePayload(payload)
        };
      }
      function given(text) {
        return text ?? "";
      }
      ;
      function parseFollowedRun(payload) {
        const run = (0, json_path.at)(payload, "workflow_run");
        const headSha = commit((0, json_path.at)(run, "head_sha"));
        if (headSha === void 0)
          return void 0;
        const headRepository = (0, json_path.Q)((0, json_path.at)(run, "head_repository", "full_name"));
        const named2 = (0, json_path.at)(run, "pull_requests");
        const pullRequests = Array.isArray(named2) ? named2 : [];
        return {
          event: (0, json_path.Q)((0, json_path.at)(run, "event")) ?? "",
          headSha,
          headBranch: (0, json_path.Q)((0, json_path.at)(run, "head_branch")) || void 0,
          headRepository,
          isFromFork: headRepository === void 0 || headRepository !== (0, json_path.Q)((0, json_path.at)(payload, "repository", "full_name")),
          pullRequests: pullRequests.map((pullRequest) => (0, json_path.at)(pullRequest, "number")).filter((number) => typeof number === "number")
        };
      }
      function isOfPullRequest({ event }) {
        return event === "pull_request" || event === "pull_request_target";
      }
      ;
      function parseRepository(fullName) {
        const [owner = "", repo = ""] = fullName.split("/");
        return { owner, repo };
      }
      ;
      async function readTestedEvent(token, context) {
        const event = await readEvent();
        await (0, lazy_http_client.w)();
        const { context: toolkit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(752), __webpack_require__.e(413)]
        ).then(__webpack_require__.bind(__webpack_require__, 2413));
        const run = event.name === "workflow_run" ? parseFollowedRun(toolkit.payload) : void 0;
        return run === void 0 ? { ...event, whyNoPullRequest: void 0 } : follow(event, run, token, context);
      }
      async function follow(event, run, token, context) {
        const tested = { ...event, sha: run.headSha, commitHeadline: void 0, previousSha: void 0 };
        if (!isOfPullRequest(run)) {
          const isBranch = !run.isFromFork && run.headBranch !== void 0;
          return { ...tested, ref: isBranch ? `refs/heads/${run.headBranch}` : "", whyNoPullRequest: void 0 };
        }
        const { findPullRequest } = await __webpack_require__.e(
          /* import() */
          112
        ).then(__webpack_require__.bind(__webpack_require__, 4112));
        const answer2 = await findPullRequest(connect(token, context), parseRepository(event.repository), run);
        if (answer2.kind !== "done")
          return { ...tested, ref: "", whyNoPullRequest: answer2.why };
        return "why" in answer2.value ? { ...tested, ref: "", whyNoPullRequest: answer2.value.why } : { ...tested, ref: "", pullRequest: answer2.value, whyNoPullRequest: void 0 };
      }
      var changed_lines = __webpack_require__(7987);
      ;
      function openGitHub({ token, event, context }) {
        const ask2 = connect(token, context);
        const repository = parseRepository(event.repository);
        const { pullRequest } = event;
        return {
          async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === "")
              return (0, answer.N)("the event names no commit");
            const { createCheckRun } = await __webpack_require__.e(
              /* import() */
              717
            ).then(__webpack_require__.bind(__webpack_require__, 2717));
            return createCheckRun(ask2, repository, headSha, check, context.log);
          },
          async putComment(comment) {
            const { putComment } = await __webpack_require__.e(
              /* import() */
              642
            ).then(__webpack_require__.bind(__webpack_require__, 4642));
            return putComment(ask2, repository, pullRequest?.number, comment);
          },
          async editComment(comment) {
            const { editComment } = await __webpack_require__.e(
              /* import() */
              642
            ).then(__webpack_require__.bind(__webpack_require__, 4642));
            return editComment(ask2, repository, pullRequest?.number, comment);
          },
          async createDeployment(deployment) {
            const sha = pullRequest?.headSha || event.sha;
            if (sha === "")
              return (0, answer.N)("the event names no commit");
            const { createDeployment } = await __webpack_require__.e(
              /* import() */
              345
            ).then(__webpack_require__.bind(__webpack_require__, 3345));
            return createDeployment(ask2, repository, sha, deployment);
          },
          async setDeploymentStatus(id, status) {
            const { setDeploymentStatus } = await __webpack_require__.e(
              /* import() */
              345
            ).then(__webpack_require__.bind(__webpack_require__, 3345));
            return setDeploymentStatus(ask2, repository, id, status);
          },
          async retireDeployments(id, deployment, why) {
            const { retireDeployments } = await __webpack_require__.e(
              /* import() */
              345
            ).then(__webpack_require__.bind(__webpack_require__, 3345));
            return retireDeployments(ask2, repository, id, deployment, why);
          },
          async lastDeployment(deployment) {
            const { findLastDeployment } = await __webpack_require__.e(
              /* import() */
              845
            ).then(__webpack_require__.bind(__webpack_require__, 845));
            return findLastDeployment(ask2, repository, deployment);
          },
          async changedSince(sha) {
            const { findChangedSince } = await __webpack_require__.e(
              /* import() */
              606
            ).then(__webpack_require__.bind(__webpack_require__, 8606));
            return findChangedSince(sha, event.sha, context, ask2, repository);
          },
          changedLines: (directory = context.workspace) => (0, changed_lines.n)(event, directory, context, async (mergedBase) => {
            const { compareByApi } = await __webpack_require__.e(
              /* import() */
              982
            ).then(__webpack_require__.bind(__webpack_require__, 2982));
            return compareByApi(ask2, repository, event, mergedBase);
          })
        };
      }
      ;
      async function findChanges(token, context) {
        if (context.env.GITHUB_REPOSITORY === void 0)
          return { files: /* @__PURE__ */ new Set(), lines: void 0 };
        const event = await readTestedEvent(token, context);
        const answer2 = await openGitHub({ token, event, context }).changedLines();
        if (answer2.kind !== "done") {
          context.log.info(`The changed files are not known: ${answer2.why}`);
          return { files: /* @__PURE__ */ new Set(), lines: void 0 };
        }
        const { files, unknown } = answer2.value;
        return {
          files: /* @__PURE__ */ new Set([...files.keys(), ...unknown]),
          // A push is not judged by its lines: it has no review to answer to.
          lines: event.pullRequest === void 0 ? void 0 : files
        };
      }
      var lint_verdict = __webpack_require__(1990);
      var external_node_util_ = __webpack_require__(7975);
      var rule_page = __webpack_require__(5573);
      ;
      const header = /^(?:\/|[A-Za-z]:[\\/])\S?.*\.\w+$/;
      const row = /^ {2,}(\d+):(\d+) {2}(error|warning) +(\S.*?)(?: {2,}([@\w/.-]+))?$/;
      function eslintStylish() {
        let file;
        return {
          open(line) {
            if (header.test(line)) {
              file = line;
              return void 0;
            }
            const match2 = file === void 0 ? null : row.exec(line);
            if (match2 === null) {
              file = void 0;
              return void 0;
            }
            const [, at, column, level, message2 = "", rule] = match2;
            return {
              tool: "eslint",
              level: level === "error" ? "error" : "warning",
              message: message2,
              rule,
              url: rule === void 0 ? void 0 : (0, rule_page.R)("eslint", rule),
              file,
              // What concerns the whole file stands at 0:0.
              line: Number(at) || void 0,
              column: Number(column) || void 0
            };
          }
        };
      }
      ;
      const mostLines = 40;
      function createBlocks(rules, emit) {
        let draft;
        let lines = 0;
        const end = () => {
          if (draft !== void 0 && rules.isWhole?.(draft) !== false)
            emit(draft);
          draft = void 0;
        };
        return {
          line(text) {
            if (draft !== void 0 && lines++ < mostLines && rules.extend?.(draft, text) === true)
              return;
            end();
            draft = rules.open(text);
            lines = 0;
          },
          end
        };
      }
      function addLine(draft, line) {
        draft.message = draft.message === "" ? line.trim() : `${draft.message}
${line}`;
      }
      ;
      const go_header = /^(?:vet: )?((?:\.{0,2}\/)?[^\s:][^:]*\.go):(\d+):(\d+): (.+)$/;
      const withLinter = /^(.*) \(([a-zA-Z][\w-]*)\)$/;
      function goCompiler() {
        let isCompiler = false;
        return {
          open(line) {
            const match2 = go_header.exec(line);
            if (match2 === null) {
              isCompiler = /^# \S+( \[\S+\])?$/.test(line);
              return void 0;
            }
            const [, file, row2, column, text = ""] = match2;
            const linter2 = isCompiler ? null : withLinter.exec(text);
            return {
              tool: linter2 === null ? "go" : "golangci-lint",
              level: "error",
              message: linter2?.[1] ?? text,
              rule: linter2?.[2],
              file,
              line: Number(row2),
              column: Number(column)
            };
          },
          extend(draft, line) {
            if (!line.startsWith("	"))
              return false;
            addLine(draft, line);
            return true;
          }
        };
      }
      ;
      const javac_header = /^(?:(?::[\w.-]+)+(?=\/))?(\S.*?\.java):(\d+): (error|warning): (?:\[([\w-]+)\] )?(.*)$/;
      function javac() {
        let shown = 0;
        return {
          open(line) {
            const match2 = javac_header.exec(line);
            if (match2 === null)
              return void 0;
            const [, file, row2, level, rule, message2 = ""] = match2;
            shown = 0;
            return {
              tool: "javac",
              level: level === "warning" ? "warning" : "error",
              message: message2,
              rule,
              file,
              line: Number(row2)
            };
          },
          extend(draft, line) {
            if (javac_header.test(line))
              return false;
            shown++;
            if (draft.column === void 0) {
              if (/^\s*\^$/.test(line))
                draft.column = line.length;
              return shown <= 3;
            }
            if (!/^ {2}\S/.test(line))
              return false;
            addLine(draft, line);
            return true;
          }
        };
      }
      var external_node_url_ = __webpack_require__(3136);
      ;
      const gradle = /^([ew]): (file:\/\/\S+?\.kts?):(\d+):(\d+):? (.*)$/;
      const gradleBefore = /^([ew]): (\/.+?\.kts?): \((\d+), (\d+)\): (.*)$/;
      const plain = /^(\S.*?\.kts?):(\d+):(\d+): (error|warning): (.*)$/;
      function kotlinc() {
        return {
          open(line) {
            const prefixed = gradle.exec(line) ?? gradleBefore.exec(line);
            const own = prefixed === null ? plain.exec(line) : null;
            const [, level, file = "", row2, column, message2 = ""] = prefixed ?? (own === null ? [] : [own[0], own[4], own[1], own[2], own[3], own[5]]);
            if (level === void 0)
              return void 0;
            return {
              tool: "kotlinc",
              level: level.startsWith("w") ? "warning" : "error",
              message: message2,
              file: pathOf(file),
              line: Number(row2),
              column: Number(column)
            };
          }
        };
      }
      function pathOf(file) {
        try {
          return file.startsWith("file:") ? (0, external_node_url_.fileURLToPath)(file) : file;
        } catch {
          return file;
        }
      }
      ;
      const compiler = /^\[(ERROR|WARNING)\] (\S.*?\.(java|kt|groovy|scala)):\[(\d+)(?:,(\d+))?\] (.*)$/;
      const checkstyle = /^\((\w+)\) (\w+): (.*)$/;
      const checkstyleOwn = /^(?:\[ant:checkstyle\] )?\[(ERROR|WARN|INFO)\] (\S.*?):(\d+):(?:(\d+):)? (.*) \[(\w+)\]$/;
      const compilers = {
        java: "javac",
        kt: "kotlinc",
        groovy: "groovyc",
        scala: "scalac"
      };
      function maven() {
        return {
          open: (line) => openCompiler(line) ?? openCheckstyle(line),
          extend(draft, line) {
            const detail = /^(?:\[(?:ERROR|WARNING)\] )?( {2}\S.*)$/.exec(line)?.[1];
            if (detail === void 0 || draft.tool === "checkstyle")
              return false;
            addLine(draft, detail);
            return true;
          }
        };
      }
      function openCompiler(line) {
        const match2 = compiler.exec(line);
        if (match2 === null)
          return void 0;
        const [, level, file, language = "", row2, column, text = ""] = match2;
        const place2 = { file, line: Number(row2), column: column === void 0 ? void 0 : Number(column) };
        const check = checkstyle.exec(text);
        return {
          tool: check === null ? compilers[language] ?? language : "checkstyle",
          level: level === "WARNING" ? "warning" : "error",
          message: check?.[3] ?? text,
          rule: check?.[2],
          ...place2
        };
      }
      function openCheckstyle(line) {
        const match2 = checkstyleOwn.exec(line);
        if (match2 === null)
          return void 0;
        const [, level = "", file, row2, column, message2 = "", rule] = match2;
        return {
          tool: "checkstyle",
          level: { ERROR: "error", WARN: "warning" }[level] ?? "note",
          message: message2,
          rule,
          file,
          line: Number(row2),
          column: column === void 0 ? void 0 : Number(column)
        };
      }
      ;
      const rustc_header = /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/;
      const rustc_short = /^(\S.*?\.rs):(\d+):(\d+): ((?:error|warning).*)$/;
      const arrow = /^\s*--> (.+?):(\d+):(\d+)$/;
      const lint = /^\s*= note: (?:requested on the command line with `-\w ([\w:-]+)`|`#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`)/;
      const page = /^\s*= help: for further information visit (https:\/\/\S+#(\w+))$/;
      function rustc() {
        return {
          open(line) {
            const [, file, row2, column, words2 = line] = rustc_short.exec(line) ?? [];
            const match2 = rustc_header.exec(words2);
            if (match2 === null)
              return void 0;
            const [, level, rule, message2 = ""] = match2;
            return {
              ...file === void 0 ? {} : { file, line: Number(row2), column: Number(column) },
              tool: "rustc",
              level: level === "warning" ? "warning" : "error",
              message: message2,
              rule,
              url: rule === void 0 ? void 0 : (0, rule_page.R)("rustc", rule)
            };
          },
          extend(draft, line) {
            if (line === "" || rustc_header.test(line) || rustc_short.test(line))
              return false;
            const place2 = draft.file === void 0 ? arrow.exec(line) : null;
            if (place2 !== null) {
              draft.file = place2[1];
              draft.line = Number(place2[2]);
              draft.column = Number(place2[3]);
            }
            nameLint(draft, line);
            return true;
          },
          isWhole: ({ file }) => file !== void 0
        };
      }
      function nameLint(draft, line) {
        const [, url, explained] = page.exec(line) ?? [];
        if (explained !== void 0) {
          draft.tool = "clippy";
          draft.rule = `clippy::${explained}`;
          draft.url = url;
          return;
        }
        const named2 = lint.exec(line);
        const rule = named2?.[1] ?? named2?.[2];
        if (rule !== void 0 && draft.tool !== "clippy")
          draft.rule = rule.replaceAll("-", "_");
      }
      ;
      const typescript_plain = /^(\S.*?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/;
      const pretty = /^(\S.*?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/;
      const global = /^()()()(error) (TS\d+): (.*)$/;
      function typescript() {
        return {
          open(line) {
            const match2 = typescript_plain.exec(line) ?? pretty.exec(line) ?? global.exec(line);
            if (match2 === null)
              return void 0;
            const [, file, row2, column, level, rule, message2 = ""] = match2;
            return {
              tool: "tsc",
              level: level === "warning" ? "warning" : "error",
              message: message2,
              rule,
              file: file || void 0,
              line: row2 ? Number(row2) : void 0,
              column: column ? Number(column) : void 0
            };
          },
          extend(draft, line) {
            if (!/^ {2,}\S/.test(line))
              return false;
            addLine(draft, line);
            return true;
          }
        };
      }
      ;
      const webpack_header = /^(ERROR|WARNING) in (.*)$/;
      const target = /^(\S.*?)(?: (\d+):(\d+)(?:-[\d:]+)?|:(\d+):(\d+))?$/;
      const trace = /^ @ (\S+) (\d+):(\d+)/;
      const tsLoader = /^\[tsl\] (?:ERROR|WARNING) in (.+)\((\d+),(\d+)\)$/;
      const webpack_typescript = /^\s*(TS\d+): (.*)$/;
      function webpack() {
        let isTold = false;
        return {
          open(line) {
            const match2 = webpack_header.exec(line);
            if (match2 === null || match2[2] === "" || match2[2]?.startsWith("[eslint]") === true)
              return void 0;
            isTold = false;
            return {
              tool: "webpack",
              level: match2[1] === "ERROR" ? "error" : "warning",
              ...place(match2[2])
            };
          },
          extend(draft, line) {
            if (webpack_header.test(line) || /^webpack \d[\w.-]* compiled |^\d+ (errors?|warnings?) ha(s|ve) detailed/.test(line)) {
              return false;
            }
            takePlace(draft, line);
            if (isSourceLine(line))
              isTold = true;
            if (line === "")
              isTold = draft.message !== "";
            if (!isTold)
              takeMessage(draft, line);
            return true;
          },
          isWhole: ({ message: message2 }) => message2 !== ""
        };
      }
      function place(told2 = "") {
        const [, request2 = "", line, column, shownLine, shownColumn] = target.exec(told2) ?? [];
        const file = fileOf(request2);
        if (file === void 0)
          return { message: told2 };
        if (line !== void 0)
          return { message: "", file, line: Number(line), column: Number(column) + 1 };
        if (shownLine === void 0)
          return { message: "", file };
        return { message: "", file, line: Number(shownLine), column: Number(shownColumn) };
      }
      function fileOf(request2) {
        const [first = ""] = request2.split(" (");
        const file = first.slice(first.lastIndexOf("!") + 1).replace(/\?.*$/, "");
        return /^(\.{1,2}\/|\/|[A-Za-z]:\\)/.test(file) ? file : void 0;
      }
      function takePlace(draft, line) {
        const loader = tsLoader.exec(line);
        if (loader !== null) {
          draft.file = loader[1];
          draft.line = Number(loader[2]);
          draft.column = Number(loader[3]);
        }
        const asking = draft.line === void 0 ? trace.exec(line) : null;
        if (asking !== null && asking[1] === draft.file) {
          draft.line = Number(asking[2]);
          draft.column = Number(asking[3]) + 1;
        }
      }
      function isSourceLine(line) {
        return /^ @ |^\s*>? ?\d* \| |^[>|] /.test(line);
      }
      function takeMessage(draft, line) {
        const error = draft.message === "" ? webpack_typescript.exec(line) : null;
        if (error !== null) {
          draft.tool = "tsc";
          draft.rule = error[1];
          draft.message = error[2] ?? "";
        } else if (!tsLoader.test(line) && !(draft.message === "" && line.startsWith("./"))) {
          addLine(draft, line);
        }
      }
      ;
      const tools = [
        typescript,
        webpack,
        eslintStylish,
        maven,
        javac,
        kotlinc,
        goCompiler,
        rustc
      ];
      const longestLine = 4e3;
      function createOutputFindings(directory) {
        const findings2 = [];
        const parsers = tools.map((rules) => createBlocks(rules(), (found) => findings2.push({ ...found, directory })));
        return {
          line(text) {
            if (text.length > longestLine)
              return;
            const plain2 = (0, external_node_util_.stripVTControlCharacters)(text).trimEnd();
            for (const parser of parsers)
              parser.line(plain2);
          },
          end() {
            for (const parser of parsers)
              parser.end();
            return findings2;
          }
        };
      }
      ;
      function readWebpackFinding(finding) {
        const { level, message: message2, file, line, column, directory } = finding;
        const place2 = [file, line === void 0 || column === void 0 ? void 0 : `${line}:${column - 1}`];
        const header2 = [...place2.filter((part) => part !== void 0), ...file === void 0 ? [] : ["\n"]].join(" ");
        const output = createOutputFindings(directory);
        const printed = `${level === "error" ? "ERROR" : "WARNING"} in ${header2}${message2}`;
        for (const part of printed.split("\n"))
          output.line(part);
        const found = output.end();
        if (found.length === 0)
          return [finding];
        return found.map((other) => other.tool === "webpack" ? { ...finding, message: other.message } : other);
      }
      ;
      function mergeFindings(findings2, locate, workspace) {
        const places = createPlaceCache(locate);
        const merged = /* @__PURE__ */ new Map();
        const order = [];
        for (const finding of findings2.flatMap(ofTheirTools)) {
          const found = show(finding, places, workspace);
          const key = JSON.stringify([found.tool.toLowerCase(), found.file, found.line, headOf(found.message)]);
          const same = merged.get(key);
          if (same === void 0) {
            const first = [found];
            merged.set(key, first);
            order.push(first);
            continue;
          }
          const at = same.findIndex((known3) => agrees(known3.rule, found.rule) && agrees(known3.column, found.column));
          const known2 = same[at];
          if (known2 === void 0)
            same.push(found);
          else
            same[at] = join(known2, found);
        }
        return order.flat();
      }
      function ofTheirTools(finding) {
        return finding.tool === "webpack" ? readWebpackFinding(finding) : [finding];
      }
      function agrees(one, other) {
        return one === void 0 || other === void 0 || one === other;
      }
      function join(known2, found) {
        return {
          ...known2,
          level: worse(known2.level, found.level),
          message: known2.message.length >= found.message.length ? known2.message : found.message,
          rule: known2.rule ?? found.rule,
          url: known2.url ?? found.url,
          column: known2.column ?? found.column
        };
      }
      function worse(one, other) {
        if (one === "error" || other === "error")
          return "error";
        return one === "warning" || other === "warning" ? "warning" : "note";
      }
      function headOf(message2) {
        return (message2.split("\n")[0] ?? "").trim().replace(/\.$/, "");
      }
      function show(finding, place2, workspace) {
        const { tool, message: message2, rule, file, directory } = finding;
        const located = file === void 0 ? void 0 : place2(file, directory);
        return {
          ...finding,
          tool: (0, displayable.Z)(tool),
          message: (0, displayable.Z)(message2),
          rule: rule === void 0 ? void 0 : (0, displayable.Z)(rule),
          file: located ?? (file === void 0 ? void 0 : (0, displayable.Z)((0, external_node_path_.resolve)(directory, file))),
          directory: located === void 0 ? directory : workspace
        };
      }
      function createPlaceCache(locate) {
        const known2 = /* @__PURE__ */ new Map();
        return (file, directory) => {
          const key = JSON.stringify([file, directory]);
          if (!known2.has(key))
            known2.set(key, locate(file, directory));
          return known2.get(key);
        };
      }
      ;
      const maxFailures = 1e3;
      function printOverview(outcome, log) {
        const { failures: failures2, flaky, quarantined, quarantineRemarks, findings: findings2 } = outcome;
        print("✕", failures2, log);
        print("⚠ flaky:", flaky, log);
        print("⚠ in quarantine:", quarantined, log);
        for (const remark of quarantineRemarks)
          log.info(`⚠ quarantine: ${remark}`);
        if (findings2.length > 0)
          log.info(`Linters and compilers found ${(0, count_findings.w)((0, count_findings.Z)(findings2))}`);
        const counts2 = (0, report_counts.y)(outcome);
        const unsteady2 = counts2.quarantined > 0 ? `, ${counts2.quarantined} failed in quarantine` : "";
        log.info(`${counts2.passed} passed, ${counts2.failed} failed${unsteady2}, ${counts2.skipped} skipped`);
      }
      function print(mark, tests, log) {
        for (const { title, place: place2, message: message2 } of tests.slice(0, maxFailures)) {
          const where = place2 === void 0 ? "" : ` (${place2.file}${place2.line === void 0 ? "" : `:${place2.line}`})`;
          log.info(`${mark} ${title}${where}: ${(0, failure_message.Pl)(message2, 200)}`);
        }
        const left = tests.length - maxFailures;
        if (left > 0)
          log.info(`${mark} and ${left} more`);
      }
      ;
      function createIdentify(name) {
        const seen = /* @__PURE__ */ new Map();
        return (test) => {
          const id = JSON.stringify(name(test));
          const count = (seen.get(id) ?? 0) + 1;
          seen.set(id, count);
          return count === 1 ? id : `${id}#${count}`;
        };
      }
      ;
      function mergeRuns(runs) {
        const families = /* @__PURE__ */ new Map();
        const merged = runs.map((run) => ({ run, tests: [...run.tests], dropped: 0 }));
        for (const [index, entry] of merged.entries()) {
          const family = familyOf(entry.run);
          if (family === void 0)
            continue;
          const told2 = families.get(family) ?? /* @__PURE__ */ new Map();
          families.set(family, told2);
          const identify = createIdentify(({ suite, name }) => [suite, name]);
          entry.tests.forEach((test, at) => {
            if (test === void 0)
              return;
            const id = identify(test);
            const first = told2.get(id);
            if (first === void 0 || first.entry === index) {
              told2.set(id, { entry: index, at });
              return;
            }
            const before = merged[first.entry];
            const known2 = before?.tests[first.at];
            if (before === void 0 || known2 === void 0)
              return;
            before.tests[first.at] = merge_runs_join(known2, test, areAttempts(before.run.report, entry.run.report));
            entry.tests[at] = void 0;
            entry.dropped++;
          });
        }
        return merged.flatMap(finish);
      }
      function finish({ run, tests, dropped }) {
        if (dropped === 0)
          return [{ ...run, tests: tests.filter((test) => test !== void 0) }];
        const kept = tests.filter((test) => test !== void 0);
        if (kept.length === 0 && run.complete && (run.folded ?? []).length === 0)
          return [];
        const announced = run.announced === void 0 ? void 0 : Math.max(0, run.announced - dropped);
        return [{ ...run, tests: kept, announced }];
      }
      function familyOf({ report: report2, module, kind }) {
        if (report2 === void 0)
          return void 0;
        const path = report2.replaceAll("\\", "/");
        const folder = jvmFolder.exec(path)?.[0] ?? (isTestNgOrAnt(path) ? path.slice(0, path.lastIndexOf("/")) : void 0);
        return folder === void 0 ? void 0 : JSON.stringify([folder, module, kind]);
      }
      const jvmFolder = /^.*\/(?:surefire-reports|failsafe-reports|test-output)(?=\/)/;
      function isTestNgOrAnt(path) {
        return /\/(?:TEST-[^/]+|testng-results)\.xml$/.test(path);
      }
      function areAttempts(first, second) {
        const [a, b] = [classOf(first), classOf(second)];
        return a !== void 0 && b !== void 0 && (a.startsWith(`${b}$`) || b.startsWith(`${a}$`));
      }
      function classOf(report2) {
        return report2 === void 0 ? void 0 : /[\\/]TEST-([^\\/]+)\.xml$/.exec(report2)?.[1];
      }
      function merge_runs_join(first, second, areAttemptsAtIt) {
        if (first.status === "skipped")
          return second;
        if (second.status === "skipped")
          return first;
        const failed2 = [first, second].find(({ status }) => status === "failed");
        if (failed2 === void 0)
          return first.isFlaky === true ? first : second.isFlaky === true ? second : first;
        const passed = [first, second].find(({ status }) => status === "passed");
        if (passed === void 0)
          return first;
        return areAttemptsAtIt ? { ...passed, isFlaky: true, failures: [...failed2.failures, ...passed.failures] } : failed2;
      }
      var src_clock = __webpack_require__(5563);
      ;
      async function withHeartbeat(context, everyMs, describe2, work) {
        const started = context.clock.now();
        const stop = new AbortController();
        const beat = async () => {
          for (; ; ) {
            await (context.clock.beside ?? context.clock).sleep(everyMs, stop.signal);
            context.log.info(`${describe2()} (${(0, src_clock.a)(context.clock.now() - started)})`);
          }
        };
        const beating = beat().catch((error) => {
          if (!stop.signal.aborted)
            throw error;
        });
        try {
          return await work();
        } finally {
          stop.abort();
          await beating;
        }
      }
      var json = __webpack_require__(1354);
      ;
      function isOnPath(program, env) {
        return (env.PATH ?? "").split(external_node_path_.delimiter).some((folder) => isExecutable((0, external_node_path_.join)(folder, program)));
      }
      function isExecutable(path) {
        try {
          (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
          return (0, external_node_fs_.statSync)(path).isFile();
        } catch {
          return false;
        }
      }
      ;
      const recorders = __webpack_require__.ab + "recorders";
      function recorder(path) {
        return __webpack_require__.ab + "recorders/" + path;
      }
      ;
      function shimFollower(program) {
        return {
          name: program,
          prepare({ env, context }) {
            if (!isOnPath(program, env))
              return Promise.resolve({ environment: {} });
            const folder = context.temporary.directory("shims");
            const shim2 = (0, external_node_path_.join)(folder, program);
            (0, external_node_fs_.copyFileSync)(recorder("shims/shim.sh"), shim2);
            (0, external_node_fs_.chmodSync)(shim2, 493);
            return Promise.resolve({
              environment: {
                PATH: `${folder}${external_node_path_.delimiter}${env.PATH ?? ""}`,
                SLIPWAY_RECORDERS: recorder(".")
              }
            });
          }
        };
      }
      ;
      const shim = shimFollower("cargo");
      const cargoFollower = {
        name: shim.name,
        async prepare(request2) {
          const { environment } = await shim.prepare(request2);
          if (environment.PATH === void 0)
            return { environment };
          const reports = request2.context.temporary.directory("nextest");
          return {
            environment: { ...environment, SLIPWAY_NEXTEST_REPORTS: reports },
            runs: async () => {
              const runs = (0, external_node_fs_.readdirSync)(reports).map((name) => readNextest((0, external_node_path_.join)(reports, name)));
              return (await Promise.all(runs)).flat();
            }
          };
        }
      };
      async function readNextest(folder) {
        const described = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, "run.json"), "utf8"));
        const { directory, key } = (0, json.Gv)(described) ? described : {};
        const run = {
          framework: "cargo",
          directory: (0, json.e1)(directory) ?? folder,
          key: (0, json.e1)(key),
          tests: [],
          complete: false
        };
        const report2 = (0, external_node_path_.join)(folder, "junit.xml");
        if (!(0, external_node_fs_.existsSync)(report2))
          return [run];
        const { readReport } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 1771));
        const read2 = await readReport(report2, run.directory);
        if (!("kind" in read2) || read2.kind !== "tests")
          return [run];
        const { tests, complete, announced } = read2.run;
        return [{ ...run, tests: tests.map(withSelector), complete, announced }];
      }
      function withSelector(test) {
        return { ...test, selector: `binary_id(=${test.suite[0] ?? ""}) & test(=${test.name})` };
      }
      ;
      const goFollower = shimFollower("go");
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_os_ = __webpack_require__(8161);
      ;
      const gradle_init_name = "slipway-run-tests.gradle";
      const content = `// Of Slipway's run-tests. Outside of its steps it does nothing, and may be deleted.
def slipway = System.getProperty('slipway.gradle') ?: System.getenv('SLIPWAY_GRADLE')
if (slipway != null && new File(slipway, 'init.gradle').exists()) apply from: new File(slipway, 'init.gradle')
`;
      function layInitScript({ folder, script }, env) {
        (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "init.gradle"), `apply from: ${quote(script)}
`);
        const scripts = (0, external_node_path_.join)(gradleUserHome(env), "init.d");
        const path = (0, external_node_path_.join)(scripts, gradle_init_name);
        if ((0, external_node_fs_.existsSync)(path) && (0, external_node_fs_.readFileSync)(path, "utf8") === content)
          return;
        (0, external_node_fs_.mkdirSync)(scripts, { recursive: true });
        const written = (0, external_node_path_.join)(scripts, `${gradle_init_name}.${(0, external_node_crypto_.randomUUID)()}`);
        (0, external_node_fs_.writeFileSync)(written, content);
        (0, external_node_fs_.renameSync)(written, path);
      }
      function gradleUserHome(env) {
        const option = /-Dgradle\.user\.home=([^\s"']+)/.exec(env.GRADLE_OPTS ?? "")?.[1];
        return option ?? (env.GRADLE_USER_HOME || (0, external_node_path_.join)(env.HOME || (0, external_node_os_.homedir)(), ".gradle"));
      }
      function quote(text) {
        return `'${text.replace(/[\\']/g, "\\$&")}'`;
      }
      ;
      const languages = ["java", "kotlin", "groovy", "scala"];
      const surefireName = /^Test|Tests?$|TestCase$/;
      const failsafeName = /^IT|IT$|ITCase$/;
      const frameworks = /\b(?:junit|testng|spock|kotest|jqwik|cucumber|scalatest)\b/i;
      function findTestSources(project2, set) {
        return languages.map((language) => (0, external_node_path_.join)(project2, "src", set, language)).filter((folder) => (0, external_node_fs_.existsSync)(folder)).flatMap((folder) => filesBelow(folder).map((path) => ({
          file: (0, external_node_path_.relative)(project2, path).split(external_node_path_.sep).join("/"),
          ...readClasses((0, external_node_path_.relative)(folder, path), (0, external_node_fs_.readFileSync)(path, "utf8"))
        })));
      }
      function filesBelow(folder) {
        return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.(?:java|kt|groovy|scala)$/.test(entry.name)).map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name)).sort();
      }
      function readClasses(path, text) {
        const [, stem = "", extension] = /^(.*)\.(\w+)$/.exec(path) ?? [];
        const byPath = stem.split(external_node_path_.sep).join(".");
        const packageName = /^\s*package\s+([\w.`]+)/m.exec(text)?.[1]?.replaceAll("`", "") ?? "";
        const declared = [
          ...text.matchAll(/^(?:@\S+\s+)*(?:(?:public|final|open|internal|abstract|data)\s+)*(?:class|object)\s+(\w+)/gm)
        ].map(([, name = ""]) => packageName === "" ? name : `${packageName}.${name}`);
        const classes = extension === "java" ? [.../* @__PURE__ */ new Set([byPath, ...declared])] : declared;
        const simple = classes.map((name) => name.slice(name.lastIndexOf(".") + 1));
        return {
          classes: classes.length === 0 ? [byPath] : classes,
          isTest: frameworks.test(text) || simple.some((name) => surefireName.test(name) || failsafeName.test(name))
        };
      }
      var read_folder = __webpack_require__(1048);
      ;
      const passedOver = /* @__PURE__ */ new Set(["node_modules", "src", "build", "buildSrc", "target"]);
      function hasGradle(folder) {
        const entries = (0, read_folder.j)(folder);
        return entries.some((entry) => entry.isFile() && /^(?:build|settings)\.gradle(?:\.kts)?$/.test(entry.name)) || folders(folder).some(hasGradle);
      }
      function findGradleProjects(folder) {
        const src = (0, external_node_path_.join)(folder, "src");
        const sets = (0, read_folder.j)(src).map(({ name }) => name).filter((set) => set !== "main");
        const sources2 = sets.sort().flatMap((set) => findTestSources(folder, set).map((source) => ({ ...source, set })));
        const below2 = folders(folder).flatMap(findGradleProjects);
        return sources2.length === 0 ? below2 : [{ directory: folder, sources: sources2 }, ...below2];
      }
      function folders(folder) {
        return (0, read_folder.j)(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !passedOver.has(entry.name)).map(({ name }) => (0, external_node_path_.join)(folder, name)).sort();
      }
      var jvm_selection = __webpack_require__(6987);
      ;
      async function requestFor(plan, directory, records) {
        const repeats = plan?.rerun?.filter(({ framework }) => framework === "gradle");
        return {
          records,
          ...repeats === void 0 ? {} : { repeat: Object.fromEntries(repeats.map(({ key, tests }) => [key, testPatterns(tests)])) },
          ...plan === void 0 ? {} : await divide(plan, directory)
        };
      }
      function testPatterns(tests) {
        const selected = (0, jvm_selection.VU)(tests);
        if (selected === void 0)
          return ["*"];
        return [...selected].flatMap(([owner, methods]) => methods === "all" ? [owner, `${owner}$*`] : methods.map((method) => `${owner}.${method}`));
      }
      async function divide({ workspace, shard }, directory) {
        if (shard === void 0)
          return {};
        const projects = findGradleProjects(directory).map((project2) => ({
          ...project2,
          sources: project2.sources.filter(({ isTest }) => isTest)
        }));
        const pathOf2 = (project2, { file }) => (0, external_node_path_.relative)(workspace, (0, external_node_path_.join)(project2.directory, file)).split(external_node_path_.sep).join("/");
        const all = projects.flatMap((project2) => project2.sources.map((source) => pathOf2(project2, source)));
        const { chooseFiles } = await __webpack_require__.e(
          /* import() */
          823
        ).then(__webpack_require__.t.bind(__webpack_require__, 7823, 23));
        const chosen = new Set(chooseFiles(all, { workspace, shard }));
        const excluded = {};
        const files = {};
        for (const project2 of projects) {
          const folder = (0, external_node_fs_.realpathSync)(project2.directory);
          files[folder] = project2.sources.map((source) => {
            const file = pathOf2(project2, source);
            return { set: source.set, file, chosen: chosen.has(file) };
          });
          excluded[folder] = project2.sources.filter((source) => !chosen.has(pathOf2(project2, source))).flatMap(({ classes }) => classes.map((name) => name.replaceAll(".", "/"))).flatMap((path) => [`${path}.class`, `${path}$*.class`]);
        }
        return { excluded, files };
      }
      ;
      async function runsOfTasks(folder, recorded, kept, log) {
        const isKept = /* @__PURE__ */ new Set([...kept, ...linesOf((0, external_node_path_.join)(folder, "kept.txt"))]);
        const runs = [];
        for (const task of linesOf((0, external_node_path_.join)(folder, "tasks.jsonl")).map((line) => JSON.parse(line))) {
          if (!(0, json.Gv)(task))
            continue;
          const run = describe(task);
          if (run?.key === void 0 || recorded.has(run.key))
            continue;
          if (isKept.has(run.key))
            runs.push(await keptRun(run, (0, json.e1)(task.results), log));
          else if (run.files !== void 0)
            runs.push(run);
        }
        return runs;
      }
      function linesOf(path) {
        return (0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.readFileSync)(path, "utf8").split("\n").filter((line) => line !== "") : [];
      }
      function describe(task) {
        const directory = (0, json.e1)(task.directory);
        if (directory === void 0)
          return void 0;
        return {
          framework: "gradle",
          directory,
          key: (0, json.e1)(task.key),
          module: (0, json.e1)(task.module),
          kind: (0, json.e1)(task.kind),
          tests: [],
          complete: true,
          ...(0, json.Gv)(task.files) ? { files: { all: (0, json.DW)(task.files.all), chosen: (0, json.DW)(task.files.chosen) } } : {}
        };
      }
      async function keptRun(run, results, log) {
        const tests = [];
        let { complete } = run;
        for (const report2 of results === void 0 ? [] : reportsIn(results)) {
          const content2 = await (0, read_report.readReport)(report2, run.directory);
          if ("problem" in content2) {
            log.warning(`${report2} cannot be read: ${content2.problem}`);
            complete = false;
          } else if (content2.kind === "tests") {
            tests.push(...content2.run.tests.map((test) => ({ ...test, name: test.name.replace(/\(\)$/, "") })));
          }
        }
        return { ...run, tests, complete, isCached: true };
      }
      function reportsIn(folder) {
        if (!(0, external_node_fs_.existsSync)(folder))
          return [];
        return (0, external_node_fs_.readdirSync)(folder).filter((name) => /^TEST-.*\.xml$/.test(name)).sort().map((name) => (0, external_node_path_.join)(folder, name));
      }
      ;
      function readRecordedTest(test) {
        const { status } = test;
        return {
          suite: (0, json.DW)(test.suite),
          name: (0, json.e1)(test.name) ?? "",
          status: status === "passed" || status === "failed" ? status : "skipped",
          durationMs: (0, json.i)(test.durationMs),
          file: (0, json.e1)(test.file),
          line: (0, json.i)(test.line),
          isWholeFile: test.isWholeFile === true,
          ...typeof test.selector === "string" ? { selector: test.selector } : {},
          ...test.isFlaky === true ? { isFlaky: true } : {},
          failures: (0, json.Nt)(test.failures).map(({ text, expected: expected2, actual }) => ({
            text: (0, json.e1)(text) ?? "",
            expected: (0, json.e1)(expected2),
            actual: (0, json.e1)(actual)
          }))
        };
      }
      function readRecordedFinding(finding, directory) {
        const { level } = finding;
        return {
          tool: (0, json.e1)(finding.tool) ?? "unknown",
          level: level === "error" || level === "warning" ? level : "note",
          message: (0, json.e1)(finding.message) ?? "",
          rule: (0, json.e1)(finding.rule),
          url: (0, json.e1)(finding.url),
          file: (0, json.e1)(finding.file),
          directory,
          line: (0, json.i)(finding.line),
          column: (0, json.i)(finding.column)
        };
      }
      ;
      function readRecords(folder) {
        const all = (0, external_node_fs_.readdirSync)(folder).sort().map((name) => parseRecord((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, name), "utf8")));
        return { runs: all.flatMap(({ runs }) => runs), findings: all.flatMap(({ findings: findings2 }) => findings2) };
      }
      function parseRecord(text) {
        const [start, ...events] = text.split("\n").flatMap(parseLine);
        const directory = (0, json.e1)(start?.directory);
        if (start === void 0 || directory === void 0)
          return { runs: [], findings: [] };
        const findings2 = of("findings", events).flatMap(({ findings: found }) => (0, json.Nt)(found).map((finding) => readRecordedFinding(finding, directory)));
        const framework = (0, json.e1)(start.framework);
        const isRun = (0, test_results.R)(framework) && of("nothing", events).length === 0;
        return { runs: isRun ? runsOf(framework, directory, start, events) : [], findings: findings2 };
      }
      function runsOf(framework, directory, start, events) {
        const tests = records_latest(events);
        const announced = (0, json.i)(of("announce", events).at(-1)?.total);
        const [files] = of("files", events);
        const whole = {
          framework,
          directory,
          key: (0, json.e1)(start.key),
          module: (0, json.e1)(start.module),
          kind: (0, json.e1)(start.kind),
          tests: [],
          complete: of("end", events).length > 0,
          isCached: of("cached", events).length > 0,
          isPartial: of("partial", events).length > 0,
          files: files === void 0 ? void 0 : { all: (0, json.DW)(files.all), chosen: (0, json.DW)(files.chosen) }
        };
        const kinds2 = /* @__PURE__ */ new Map();
        for (const told2 of tests) {
          const kind2 = (0, json.e1)(told2.runKind) ?? whole.kind;
          const own = kinds2.get(kind2) ?? [];
          own.push(readRecordedTest(told2));
          kinds2.set(kind2, own);
        }
        const [[kind, all] = [whole.kind, []], ...others] = kinds2;
        if (others.length === 0)
          return [{ ...whole, kind, announced, tests: all }];
        const complete = whole.complete && tests.length >= (announced ?? 0);
        return [...kinds2].map(([name, own]) => ({ ...whole, kind: name, complete, tests: own }));
      }
      function of(event, events) {
        return events.filter((candidate) => candidate.event === event);
      }
      function parseLine(line) {
        try {
          const value = JSON.parse(line);
          return (0, json.Gv)(value) ? [value] : [];
        } catch {
          return [];
        }
      }
      function records_latest(events) {
        const at = events.findLastIndex(({ event }) => event === "final");
        const tests = /* @__PURE__ */ new Map();
        for (const { event, tests: told2 } of events.slice(Math.max(at, 0))) {
          if (event !== "tests" && event !== "final")
            continue;
          for (const test of (0, json.Nt)(told2))
            tests.set(test.id ?? /* @__PURE__ */ Symbol("told once"), test);
        }
        return [...tests.values()];
      }
      ;
      const gradleFollower = {
        name: "Gradle",
        async prepare({ workspace, directory, records, env, plan, context }) {
          if (!hasGradle(workspace))
            return { environment: {} };
          const folder = context.temporary.directory("gradle");
          (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "request.json"), JSON.stringify(await requestFor(plan, directory, records)));
          layInitScript({ folder, script: recorder("gradle/slipway.gradle") }, env);
          const kept = /* @__PURE__ */ new Set();
          return {
            environment: {
              GRADLE_OPTS: [env.GRADLE_OPTS, gradle_option(`-Dslipway.gradle=${folder}`)].filter(Boolean).join(" "),
              SLIPWAY_GRADLE: folder
            },
            line(text) {
              const task = /^(?:> Task )?(:\S+) (?:UP-TO-DATE|FROM-CACHE)$/.exec(text)?.[1];
              if (task !== void 0)
                kept.add(task);
            },
            runs() {
              const recorded = readRecords(records).runs.flatMap(({ framework, key }) => framework === "gradle" && key !== void 0 ? [key] : []);
              return runsOfTasks(folder, new Set(recorded), kept, context.log);
            }
          };
        }
      };
      function gradle_option(word) {
        return /\s/.test(word) ? `"${word}"` : word;
      }
      ;
      function findModules(folder) {
        const modules = [];
        walk(folder, (path, name) => {
          if (name === "pom.xml")
            modules.push(readModule(path, (0, external_node_path_.join)(path, name)));
        });
        return modules;
      }
      function readModule(directory, pom) {
        const text = (0, external_node_fs_.readFileSync)(pom, "utf8");
        return {
          directory,
          artifactId: artifactIdOf(text) ?? (0, external_node_path_.basename)(directory),
          hasExcludes: [
            ...text.matchAll(/<artifactId>\s*maven-(?:surefire|failsafe)-plugin\b.*?<\/plugin>/gs)
          ].some(([plugin]) => plugin.includes("<exclude"))
        };
      }
      function artifactIdOf(pom) {
        const own = pom.replace(/<!--.*?-->|<(parent|build|dependencies|dependencyManagement|profiles|reporting)>.*?<\/\1>/gs, "");
        return /<artifactId>\s*([^<\s]+)/.exec(own)?.[1];
      }
      function findSurefireReports(modules) {
        const found = /* @__PURE__ */ new Map();
        const roots = new Set(modules.map(({ directory }) => directory));
        for (const { directory } of modules) {
          walk(directory, (path, name) => {
            if (!/^TEST-.*\.xml$/.test(name) || /[\\/](junitreports$|test-results[\\/])/.test(path))
              return;
            const { mtimeNs, ino, size } = (0, external_node_fs_.statSync)((0, external_node_path_.join)(path, name), { bigint: true });
            found.set((0, external_node_path_.join)(path, name), `${mtimeNs}-${ino}-${size}`);
          }, roots);
        }
        return found;
      }
      const maven_modules_passedOver = /* @__PURE__ */ new Set(["node_modules", "src", "classes", "test-classes"]);
      function walk(folder, visit2, apart = /* @__PURE__ */ new Set()) {
        const entries = (0, read_folder.j)(folder);
        for (const entry of entries)
          if (entry.isFile())
            visit2(folder, entry.name);
        for (const entry of entries) {
          const path = (0, external_node_path_.join)(folder, entry.name);
          const isPassedOver = entry.name.startsWith(".") || maven_modules_passedOver.has(entry.name) || apart.has(path);
          if (entry.isDirectory() && !isPassedOver)
            walk(path, visit2, apart);
        }
      }
      ;
      const mayBeNone = {
        failIfNoTests: "false",
        "surefire.failIfNoSpecifiedTests": "false",
        "failsafe.failIfNoSpecifiedTests": "false",
        "it.failIfNoSpecifiedTests": "false"
      };
      function narrowToRepeat(rerun, modules, leftOut, folder) {
        const narrow2 = (framework) => narrowFramework(framework, rerun, modules, leftOut, folder);
        return { ...mayBeNone, ...narrow2("surefire"), ...narrow2("failsafe") };
      }
      function narrowFramework(framework, rerun, modules, leftOut, folder) {
        const repeats = new Map(rerun.filter((run) => run.framework === framework).map((run) => [run.key, run]));
        if (repeats.size === 0)
          return excludeByModule([framework], modules, folder, leftOut);
        const patterns = patternsForAll(framework, repeats, modules);
        if (patterns !== void 0) {
          const property = framework === "surefire" ? "test" : "it.test";
          return { [property]: patterns.length === 0 ? "NothingToRepeat" : patterns.join(",") };
        }
        return excludeByModule([framework], modules, folder, (module) => {
          const run = repeats.get(module.key);
          if (run === void 0 || (0, jvm_selection.VU)(run.tests) === void 0)
            return leftOut(module);
          if (run.tests.length === 0)
            return "all";
          const repeated = (0, jvm_selection.As)(run.tests);
          return module.sources.flatMap(({ classes }) => classes).filter((name) => !repeated.has(name));
        });
      }
      function patternsForAll(framework, repeats, modules) {
        if (modules.some((module) => !repeats.has(module.key) && isRunBy(framework, module)))
          return void 0;
        const owners = /* @__PURE__ */ new Map();
        for (const name of modules.flatMap(({ sources: sources2 }) => sources2.flatMap(({ classes }) => classes))) {
          owners.set(name, (owners.get(name) ?? 0) + 1);
        }
        const tests = [...repeats.values()].flatMap((run) => run.tests);
        if ([...(0, jvm_selection.As)(tests)].some((name) => (owners.get(name) ?? 0) > 1))
          return void 0;
        const selected = (0, jvm_selection.VU)(tests);
        return selected === void 0 ? void 0 : [...selected].flatMap(maven_narrowing_testPatterns);
      }
      function maven_narrowing_testPatterns([owner, methods]) {
        return methods === "all" ? [owner, `${owner}$*`] : [`${owner}#${methods.join("+")}`];
      }
      function isRunBy(framework, { sources: sources2 }) {
        return sources2.some(({ isTest, classes }) => {
          const isFailsafe = classes.some((name) => failsafeName.test(name.slice(name.lastIndexOf(".") + 1)));
          return isTest && isFailsafe === (framework === "failsafe");
        });
      }
      function narrowToFiles(modules, leftOut, folder) {
        return { ...mayBeNone, ...excludeByModule(["surefire", "failsafe"], modules, folder, leftOut) };
      }
      function excludeByModule(frameworks2, modules, folder, excluded) {
        const name = `${frameworks2.join("-")}.txt`;
        for (const module of modules) {
          const list3 = excluded(module);
          const lines = list3 === "all" ? ["**/*"] : list3.map((owner) => owner.replaceAll(".", "/")).flatMap((path) => [`${path}.java`, `${path}$*.java`]);
          if (!module.hasExcludes)
            lines.push("**/*$*");
          (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, module.directory), { recursive: true });
          (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, module.directory, name), lines.map((line) => `${line}
`).join(""));
        }
        const list2 = `${folder}/\${basedir}/${name}`;
        return Object.fromEntries(frameworks2.map((framework) => [`${framework}.excludesFile`, list2]));
      }
      ;
      async function mavenOptions(properties, folder, env, programs) {
        const words2 = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
        const own = env.MAVEN_OPTS ?? "";
        if (await isJava8(env, programs))
          return [own, ...words2].join(" ").trim();
        const path = (0, external_node_path_.join)(folder, "java.args");
        (0, external_node_fs_.writeFileSync)(path, words2.map((word) => `"${word.replace(/[\\"]/g, "\\$&")}"
`).join(""));
        return `${own} @${path}`.trim();
      }
      async function isJava8(env, programs) {
        const java = env.JAVA_HOME ? (0, external_node_path_.join)(env.JAVA_HOME, "bin/java") : "java";
        const { stdout, stderr } = await programs.ask(java, ["-version"], { env: { ...env } });
        return /version "1\.[5-8]\b/.test(stdout + stderr);
      }
      ;
      const goal = /^-{3,} (\S+?):[^:\s]+:(\S+) (?:\(.*\) )?@ (\S+) -{3,}$/;
      const failedGoal = /^Failed to execute goal \S*?(surefire|failsafe)\S* (?:\(.*?\) )?on project ([^\s:]+):/;
      const breaks = /The forked VM terminated|There was a timeout|error in the fork|Error occurred in starting fork|Crashed tests:/i;
      const total = /^Tests run: (\d+), Failures: \d+, Errors: \d+, Skipped: \d+(?:, Flakes: \d+)?$/;
      class MavenOutput {
        #runs = /* @__PURE__ */ new Map();
        #current;
        #failed;
        #areResults = false;
        /** Modules are built at the same time, and their lines are mixed: what belongs to which cannot be told. */
        #isParallel = false;
        /** Whether Maven was seen at all. */
        isThere = false;
        line(raw) {
          const text = withoutLevel(raw);
          const [, plugin, name, artifactId = ""] = goal.exec(text) ?? [];
          if (plugin !== void 0)
            this.#begin(/surefire|failsafe/.exec(plugin)?.[0], name, artifactId);
          else if (text.startsWith("Using the MultiThreadedBuilder implementation"))
            this.#isParallel = true;
          else if (/^Running \S/.test(text))
            this.#change({ isRunning: true });
          else if (/^Results ?:$/.test(text))
            this.#areResults = true;
          else if (this.#areResults && total.test(text))
            this.#close(Number(total.exec(text)?.[1]));
          this.#readFailure(text);
        }
        get runs() {
          return [...this.#runs.values()].map(({ framework, artifactId, announced, isRunning, isBroken }) => ({
            framework,
            artifactId,
            announced: this.#isParallel ? void 0 : announced,
            isWhole: !isBroken && (this.#isParallel || !isRunning)
          }));
        }
        #begin(framework, name, artifactId) {
          this.isThere = true;
          this.#areResults = false;
          const isTest = name === "test" || name === "integration-test";
          this.#current = isTest ? this.#of(framework, artifactId) : void 0;
        }
        #close(count) {
          this.#areResults = false;
          this.#change({ isRunning: false, announced: (this.#current?.announced ?? 0) + count });
        }
        #change(change) {
          if (this.#current !== void 0)
            Object.assign(this.#current, change);
        }
        /** Maven says at the end what failed; the plugin at once, where failures are told to be ignored. */
        #readFailure(text) {
          const [, framework, artifactId = ""] = failedGoal.exec(text) ?? [];
          if (framework !== void 0)
            this.#failed = this.#of(framework, artifactId);
          else if (text.startsWith("Failed to execute goal"))
            this.#failed = void 0;
          const broken = this.#failed ?? this.#current;
          if (broken !== void 0 && breaks.test(text))
            broken.isBroken = true;
        }
        #of(framework, artifactId) {
          if (framework !== "surefire" && framework !== "failsafe")
            return void 0;
          const key = `${framework} ${artifactId}`;
          const run = this.#runs.get(key) ?? { framework, artifactId, isRunning: false, isBroken: false };
          this.#runs.set(key, run);
          return run;
        }
      }
      function withoutLevel(line) {
        return (0, external_node_util_.stripVTControlCharacters)(line).replace(/^\[[A-Z]+\] ?/, "").trimEnd();
      }
      ;
      async function collectMavenRuns(modules, reports, told2, log) {
        const runs = [];
        for (const module of modules) {
          for (const framework of ["surefire", "failsafe"]) {
            const run = {
              framework,
              module,
              reports: reports.filter((path) => moduleOf(path, modules) === module && frameworkOf(path) === framework),
              told: told2.find((said) => said.framework === framework && said.artifactId === module.artifactId)
            };
            if (run.reports.length > 0 || hasRun(run.told))
              runs.push(await readRun(run, log));
          }
        }
        return runs;
      }
      function hasRun(told2) {
        return told2 !== void 0 && (!told2.isWhole || (told2.announced ?? 0) > 0);
      }
      async function readRun({ framework, module, reports, told: told2 }, log) {
        const { directory, artifactId, key } = module;
        const read2 = [];
        let complete = told2?.isWhole ?? true;
        for (const report2 of reports) {
          const content2 = await (0, read_report.readReport)(report2, directory);
          if ("problem" in content2) {
            log.warning(`${report2} cannot be read: ${content2.problem}`);
            complete = false;
          } else if (content2.kind === "tests") {
            read2.push(content2.run);
            complete &&= content2.run.complete;
          }
        }
        const merged = mergeRuns(read2);
        const tests = merged.flatMap((run) => run.tests.map((test) => withFile(test, module)));
        const folded = merged.flatMap((run) => run.folded ?? []);
        const kind = framework === "surefire" ? "test" : "integration-test";
        const joined = (0, test_results.t)(read2).total - (0, test_results.t)(merged).total;
        const announced = told2?.announced === void 0 ? void 0 : Math.max(0, told2.announced - joined);
        return { framework, directory, key, module: artifactId, kind, tests, folded, complete, announced };
      }
      function withFile(test, { sources: sources2 }) {
        const owner = (0, jvm_selection.M4)(test.suite.at(-1) ?? "");
        const source = sources2.find(({ classes }) => classes.includes(owner));
        return test.file !== void 0 || source === void 0 ? test : { ...test, file: source.file };
      }
      function moduleOf(report2, modules) {
        return modules.filter(({ directory }) => report2.startsWith(`${directory}/`) || report2.startsWith(`${directory}\\`)).reduce((nearest2, module) => nearest2 !== void 0 && nearest2.directory.length > module.directory.length ? nearest2 : module, void 0);
      }
      function frameworkOf(report2) {
        return /failsafe|integration-test|[\\/]it-reports/.test((0, external_node_path_.dirname)(report2)) ? "failsafe" : "surefire";
      }
      ;
      async function divideModules(modules, { workspace, shard }) {
        if (shard === void 0)
          return void 0;
        const pathOf2 = ({ directory }, file) => (0, external_node_path_.relative)(workspace, (0, external_node_path_.join)(directory, file)).split(external_node_path_.sep).join("/");
        const testFiles = (module) => module.sources.filter(({ isTest }) => isTest).map(({ file }) => pathOf2(module, file));
        const { chooseFiles } = await __webpack_require__.e(
          /* import() */
          823
        ).then(__webpack_require__.t.bind(__webpack_require__, 7823, 23));
        const divided = new Set(modules);
        const chosen = new Set(chooseFiles(modules.flatMap(testFiles), { workspace, shard }));
        return {
          leftOut: (module) => module.sources.filter(({ file, isTest }) => divided.has(module) && isTest && !chosen.has(pathOf2(module, file))).flatMap(({ classes }) => classes),
          files(module) {
            const all = testFiles(module);
            return { all, chosen: all.filter((file) => chosen.has(file)) };
          }
        };
      }
      ;
      const mavenFollower = {
        name: "Maven",
        async prepare(request2) {
          const { workspace, directory, context } = request2;
          const found = findModules(workspace);
          if (found.length === 0)
            return { environment: {} };
          const before = findSurefireReports(found);
          const output = new MavenOutput();
          const sourced = () => found.map((module) => ({
            ...module,
            key: (0, external_node_path_.relative)(workspace, module.directory).split(external_node_path_.sep).join("/"),
            sources: findTestSources(module.directory, "test")
          }));
          const { environment, shard } = await narrow(sourced, request2);
          return {
            environment,
            line: (text) => output.line(text),
            async runs() {
              const { fresh } = writtenSince(before, findSurefireReports(found));
              if (!output.isThere && fresh.length === 0)
                return [];
              const modules = sourced();
              const runs = await collectMavenRuns(modules, fresh, output.runs, context.log);
              const commanded = modules.filter((module) => isBelow(module, directory));
              return shard === void 0 ? runs : withFiles(runs, commanded, shard);
            }
          };
        }
      };
      async function narrow(sourced, { plan, directory, env, context }) {
        if (plan === void 0)
          return { environment: {} };
        const modules = sourced();
        const folder = context.temporary.directory("maven");
        const commanded = modules.filter((module) => isBelow(module, directory));
        const shard = await divideModules(commanded, plan);
        const leftOut = (module) => shard?.leftOut(module) ?? [];
        const properties = plan.rerun === void 0 ? narrowToFiles(modules, leftOut, folder) : narrowToRepeat(plan.rerun, modules, leftOut, folder);
        return {
          environment: { MAVEN_OPTS: await mavenOptions(properties, folder, env, context.programs) },
          shard
        };
      }
      function isBelow({ directory }, folder) {
        const path = (0, external_node_path_.relative)(folder, directory);
        return path !== ".." && !path.startsWith(`..${external_node_path_.sep}`);
      }
      function withFiles(runs, modules, shard) {
        const divided = modules.flatMap((module) => {
          const { directory, artifactId, key } = module;
          const files = shard.files(module);
          if (files.all.length === 0)
            return [];
          const run = runs.find((candidate) => candidate.framework === "surefire" && candidate.key === key);
          const none = {
            framework: "surefire",
            directory,
            key,
            module: artifactId,
            tests: [],
            complete: true
          };
          return [{ ...run ?? none, files }];
        });
        const told2 = new Set(divided.map(({ key }) => key));
        return [
          ...divided,
          ...runs.filter(({ framework, key }) => framework !== "surefire" || !told2.has(key ?? ""))
        ];
      }
      ;
      const nodeFollower = {
        name: "node",
        prepare({ env }) {
          const option = `--require ${node_quote(recorder("node/hook.cjs"))}`;
          const { NODE_OPTIONS: own } = env;
          return Promise.resolve({ environment: { NODE_OPTIONS: own ? `${own} ${option}` : option } });
        }
      };
      function node_quote(path) {
        return `"${path.replace(/[\\"]/g, "\\$&")}"`;
      }
      ;
      const pythonFollower = {
        name: "pytest",
        prepare({ env, context }) {
          const plugin = context.temporary.directory("pytest");
          (0, external_node_fs_.cpSync)(recorder("python"), plugin, { recursive: true, filter: (path) => !path.endsWith("__pycache__") });
          return Promise.resolve({
            environment: {
              PYTEST_ADDOPTS: beside(env.PYTEST_ADDOPTS, " ", "-p slipway_recorder"),
              PYTHONPATH: beside(plugin, external_node_path_.delimiter, env.PYTHONPATH),
              SLIPWAY_CHOOSE_FILES: recorder("choose-files.cjs")
            }
          });
        }
      };
      function beside(first, separator, second) {
        return [first, second].filter(Boolean).join(separator);
      }
      ;
      const followers = [
        nodeFollower,
        pythonFollower,
        goFollower,
        cargoFollower,
        mavenFollower,
        gradleFollower
      ];
      async function follow_follow({ directory, env, plan }, context, run) {
        const records = context.temporary.directory("records");
        let extended = {
          ...env,
          SLIPWAY_NODE: process.execPath,
          SLIPWAY_TEST_RECORDS: records,
          ...plan === void 0 ? {} : { SLIPWAY_TEST_PLAN: writePlan(plan, context) }
        };
        const followings = [];
        try {
          for (const follower of followers) {
            const { workspace } = context;
            const following = await follower.prepare({
              directory,
              workspace,
              env: extended,
              records,
              plan,
              context
            });
            followings.push(following);
            extended = { ...extended, ...following.environment };
          }
          const end = await run(extended, (text) => {
            for (const following of followings)
              following.line?.(text);
          });
          const recorded = readRecords(records);
          const others = await Promise.all(followings.map((following) => following.runs?.() ?? Promise.resolve([])));
          return {
            end,
            runs: [...recorded.runs, ...others.flat()],
            findings: recorded.findings
          };
        } finally {
          for (const following of followings)
            await following.close?.();
        }
      }
      function writePlan(plan, { temporary }) {
        const path = (0, external_node_path_.join)(temporary.directory("plan"), "plan.json");
        (0, external_node_fs_.writeFileSync)(path, JSON.stringify(plan));
        return path;
      }
      ;
      async function runCommand(command, { directory, env, onLine, signal }, context) {
        const script = (0, external_node_path_.join)(context.temporary.directory("command"), "run.sh");
        (0, external_node_fs_.writeFileSync)(script, `${command}
`);
        const shell = isOnPath("bash", context.env) ? "bash" : "sh";
        const result = await context.log.withoutCommands((print2) => context.programs.run(shell, ["-e", script], {
          cwd: directory,
          env,
          signal,
          onLine(text) {
            print2(text);
            onLine(text);
          }
        }));
        return {
          exitCode: result.exitCode,
          signal: result.signal,
          output: `${result.stdout}
${result.stderr}`
        };
      }
      ;
      function stepEnvironment(env) {
        const own = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$|GITHUB_STATE$)/;
        return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
      }
      ;
      const heartbeatMs = 6e4;
      async function runStage(stage, testPlan, limit, context) {
        const { clock, signal } = context;
        const started = clock.now();
        const output = createOutputFindings(stage.directory);
        const followed = await follow_follow({ directory: stage.directory, env: stepEnvironment(context.env), plan: testPlan }, context, async (env, onLine) => {
          const command = () => runCommand(stage.command, {
            directory: stage.directory,
            env,
            signal: limit,
            onLine(text) {
              output.line(text);
              onLine(text);
            }
          }, context);
          try {
            return await withHeartbeat(context, heartbeatMs, () => `${stage.stage} is still running`, command);
          } catch (error) {
            if (signal.aborted || limit.aborted)
              return void 0;
            throw (0, errors.zR)(error);
          }
        });
        return {
          plan: stage,
          end: followed.end,
          interruption: followed.end !== void 0 ? void 0 : signal.aborted ? "cancelled" : "timed-out",
          notRun: void 0,
          problem: void 0,
          durationMs: clock.now() - started,
          runs: followed.runs,
          notExecuted: [],
          findings: [...followed.findings, ...output.end()]
        };
      }
      ;
      function mergeAttempts(first, again, isAsked = () => true) {
        const notExecuted = [];
        const repeated = merge_attempts_groupBy(again, runIdentity);
        const runs = [];
        for (const [id, before] of merge_attempts_groupBy(first, runIdentity)) {
          const after = repeated.get(id) ?? [];
          repeated.delete(id);
          runs.push(...mergeGroup(before, after, isAsked, notExecuted));
        }
        return { runs: [...runs, ...[...repeated.values()].flat()], notExecuted };
      }
      function mergeGroup(before, after, isAsked, notExecuted) {
        const ran = merge_attempts_groupBy(after.flatMap(({ tests }) => tests), merge_attempts_nameOf);
        const failed2 = merge_attempts_groupBy(before.flatMap(({ tests }) => tests), merge_attempts_nameOf);
        const taken = /* @__PURE__ */ new Map();
        const hasEnded = after.every(({ complete }) => complete);
        const runs = before.map((run) => ({
          ...run,
          complete: run.complete && hasEnded,
          isPartial: after.length === 0 ? run.isPartial : after.some(({ isPartial }) => isPartial === true),
          tests: run.tests.map((test) => {
            const name = merge_attempts_nameOf(test);
            const at = taken.get(name) ?? 0;
            taken.set(name, at + 1);
            const second = counterpart(test, at, failed2.get(name) ?? [], ran.get(name) ?? []) ?? wholeFile(test, after);
            if (second !== void 0 && second.status !== "skipped")
              return merge_attempts_join(test, second);
            if (test.status === "failed" && isAsked(test))
              notExecuted.push([...test.suite, test.name].join(" › "));
            return test;
          })
        }));
        return addNew(runs, after, failed2);
      }
      function counterpart(test, at, before, after) {
        if (after.length === before.length)
          return after[at];
        const failed2 = before.filter(({ status }) => status === "failed");
        return after.length === failed2.length ? after[failed2.indexOf(test)] : void 0;
      }
      function wholeFile(test, after) {
        if (test.isWholeFile !== true || test.status !== "failed")
          return void 0;
        const wasRun = after.flatMap(({ tests }) => tests).filter(({ status }) => status !== "skipped").filter(({ file, suite }) => test.file === void 0 || file === void 0 ? suite[0] === test.suite[0] : file === test.file);
        return wasRun.length > 0 && after.every(({ complete }) => complete) ? { ...test, status: "passed", failures: [] } : void 0;
      }
      function merge_attempts_join(first, second) {
        if (first.status === "passed" && second.status === "passed")
          return first;
        if (first.status === "skipped")
          return second;
        const known2 = new Set(first.failures.map(({ text }) => text));
        const failures2 = [...first.failures, ...second.failures.filter(({ text }) => !known2.has(text))];
        if (first.status === "failed" && second.status === "failed")
          return { ...first, failures: failures2 };
        const { durationMs } = first.status === "passed" ? first : second;
        return { ...first, status: "passed", isFlaky: true, durationMs: durationMs ?? first.durationMs, failures: failures2 };
      }
      function addNew(runs, after, before) {
        const [main, ...others] = runs;
        const added = after.flatMap(({ tests }) => tests.filter((test) => !before.has(merge_attempts_nameOf(test))));
        return main === void 0 || added.length === 0 ? runs : [{ ...main, tests: [...main.tests, ...added] }, ...others];
      }
      function runIdentity({ framework, key, directory, module, kind }) {
        return JSON.stringify([framework, key ?? directory, module, kind]);
      }
      function merge_attempts_nameOf({ suite, name, file, selector }) {
        return JSON.stringify([file, selector, suite, name]);
      }
      function merge_attempts_groupBy(items, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const item of items) {
          const id = key(item);
          const group = groups.get(id);
          if (group === void 0)
            groups.set(id, [item]);
          else
            group.push(item);
        }
        return groups;
      }
      ;
      const missed_threshold_words = /^(?:Jest: .*(?:threshold for .* not met|(?:does not meet|exceeds) .* threshold).*|ERROR: Coverage for .* does not meet .*threshold.*|(?:FAIL|ERROR) Required test coverage of .* not reached.*|ERROR: Coverage failure: total of .*|Coverage failure: total of .*)$/m;
      function missedThreshold(output) {
        return missed_threshold_words.exec((0, external_node_util_.stripVTControlCharacters)(output))?.[0].trim();
      }
      ;
      function runsToRepeat(runs, isQuarantined) {
        const repeats = /* @__PURE__ */ new Map();
        for (const run of runs) {
          const { framework, key } = run;
          if (key === void 0 || framework === "report" || run.isPartial === true)
            continue;
          const id = JSON.stringify([framework, key]);
          const tests = run.tests.filter((test) => test.status === "failed" && !isQuarantined(test)).map(({ suite, name, file, selector, isWholeFile }) => ({ suite, name, file, selector, isWholeFile }));
          const known2 = repeats.get(id)?.tests ?? [];
          repeats.set(id, { framework, key, tests: [...known2, ...tests] });
        }
        return [...repeats.values()];
      }
      ;
      async function runTestStage(stage, { retries, shard, isQuarantined }, limit, context) {
        const { log, workspace } = context;
        const base = shard === void 0 ? void 0 : { workspace, shard };
        let result = await runStage(stage, base, limit, context);
        const missed2 = missedThreshold(result.end?.output ?? "");
        for (let attempt = 1; attempt <= retries; attempt++) {
          const failed2 = failedTests(result.runs, isQuarantined);
          if (failed2 === 0 || !canRepeat(result))
            break;
          log.info(`▸ Running ${failed2} failed ${failed2 === 1 ? "test" : "tests"} again (${attempt} of ${retries})`);
          const plan = { workspace, ...base, rerun: runsToRepeat(result.runs, isQuarantined) };
          const again = await runStage(stage, plan, limit, context);
          const { runs, notExecuted } = mergeAttempts(result.runs, again.runs, (test) => !isQuarantined(test));
          result = {
            ...again,
            runs,
            notExecuted: notExecuted.map(displayable.Z),
            problem: missed2 === void 0 ? void 0 : thresholdProblem(missed2),
            durationMs: result.durationMs + again.durationMs,
            findings: [...result.findings, ...again.findings]
          };
        }
        return result;
      }
      function thresholdProblem(line) {
        return {
          why: `The project's own coverage threshold was not met: ${(0, displayable.Z)(line)}.`,
          hint: "The threshold is set where the framework is configured."
        };
      }
      function canRepeat({ interruption, runs }) {
        return interruption === void 0 && runs.every(({ complete }) => complete);
      }
      function failedTests(runs, isQuarantined) {
        return runs.reduce((sum, run) => sum + run.tests.filter((test) => test.status === "failed" && !isQuarantined(test)).length, 0);
      }
      ;
      function unrunStage(plan, notRun) {
        return {
          plan,
          end: void 0,
          interruption: void 0,
          notRun,
          problem: void 0,
          durationMs: 0,
          runs: [],
          notExecuted: [],
          findings: []
        };
      }
      ;
      async function runStages({ stages, remarks }, options, limit, context) {
        const { log } = context;
        for (const remark of remarks)
          log.info(remark);
        for (const { because, command, stage, folder } of stages) {
          if (because !== void 0)
            log.info(`${run_stages_place(stage, folder)}: ${firstLine(command)} (${because})`);
        }
        const ended2 = [];
        for (const stage of stages) {
          const notRun = whyNotRun(stage, ended2, options.failFast);
          if (notRun !== void 0) {
            ended2.push(unrunStage(stage, notRun));
            continue;
          }
          const title = `${run_stages_place(stage.stage, stage.folder)}: ${firstLine(stage.command)}`;
          const run = await log.group(title, () => stage.isTest ? runTestStage(stage, options, limit, context) : runStage(stage, void 0, limit, context));
          log.info(`${title} ${run_stages_describe(run)} in ${(0, src_clock.a)(run.durationMs)}`);
          ended2.push(run);
        }
        return ended2;
      }
      function run_stages_place(stage, folder) {
        return folder === "" ? stage : `${stage} of ${folder}`;
      }
      function whyNotRun(stage, ended2, failFast) {
        const interrupted = ended2.find(({ interruption }) => interruption !== void 0);
        if (interrupted !== void 0)
          return `the ${interrupted.plan.stage} stage was ended`;
        const failed2 = ended2.filter(hasFailed);
        const [first] = failed2;
        if (failFast && first !== void 0)
          return `the ${first.plan.stage} stage failed, and fail-fast is set`;
        const needed = failed2.find(({ plan }) => plan.directory === stage.directory && (plan.stage === "install" || plan.stage === "build"));
        return needed === void 0 ? void 0 : `the ${needed.plan.stage} stage failed`;
      }
      function hasFailed({ end, notRun, problem }) {
        return notRun === void 0 && (end?.exitCode !== 0 || problem !== void 0);
      }
      function run_stages_describe({ end, interruption }) {
        if (interruption !== void 0)
          return interruption === "cancelled" ? "was cancelled" : "ran out of time";
        if (end?.exitCode === 0)
          return "succeeded";
        return end?.signal == null ? `ended with exit code ${end?.exitCode ?? "unknown"}` : `was ended by ${end.signal}`;
      }
      function firstLine(command) {
        const [first = "", ...others] = command.split("\n");
        return others.length === 0 ? first : `${first} …`;
      }
      var framework_names = __webpack_require__(5985);
      ;
      function whyNotWhole(evidence) {
        return unreadable(evidence) ?? unfinished(evidence) ?? killed(evidence) ?? tooFew(evidence) ?? missingReports(evidence) ?? missingShards(evidence) ?? evidence.shardFaults.find(({ kind }) => kind !== "failed");
      }
      function unreadable({ unreadable: [first, ...others] }) {
        if (first === void 0)
          return void 0;
        const more = others.length === 0 ? "" : ` So are ${others.length} more.`;
        return {
          kind: first.isCut === true ? "incomplete" : "crashed",
          why: `The report ${first.report} cannot be read: ${first.problem}.${more}`,
          hint: "See that what writes it comes to its end, and that the globs in reports match result files only."
        };
      }
      function unfinished({ runs, stages }) {
        const run = runs.find(({ complete }) => !complete);
        if (run === void 0)
          return void 0;
        const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end);
        return {
          kind: run.framework === "report" ? "incomplete" : "crashed",
          why: `${framework_names.b[run.framework]} did not come to its end (${end}); ${run.tests.length} of its tests had ended.`,
          hint: "Look at the end of its output: a test may end the process, or the process may be out of memory."
        };
      }
      function killed({ stages }) {
        const stage = stages.find(({ end, plan }) => plan.isTest && end?.signal != null);
        if (stage?.end?.signal == null)
          return void 0;
        return {
          kind: "crashed",
          why: `The command was ended by ${stage.end.signal}.`,
          hint: "It may have been out of memory."
        };
      }
      function tooFew({ runs }) {
        const run = runs.find((candidate) => numberOf(candidate) < (candidate.announced ?? 0));
        if (run === void 0)
          return void 0;
        const who = run.report === void 0 ? framework_names.b[run.framework] : `The report ${run.report}`;
        return {
          kind: "incomplete",
          why: `${who} announced ${run.announced ?? 0} tests, and has the results of ${numberOf(run)}.`,
          hint: "Something ended before its tests did, or the report is cut: look at the end of the output."
        };
      }
      function numberOf(run) {
        return (0, test_results.t)([run]).total;
      }
      function missingReports({ unmatched, stale, stages, rules }) {
        const isLeftOut = stages.some(({ notRun }) => notRun !== void 0);
        if (unmatched.length === 0 || !rules.failOnEmpty || isLeftOut)
          return void 0;
        const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end);
        const old = stale.length === 0 ? "" : ` ${stale.length} that match were not written by this run.`;
        return {
          kind: "crashed",
          why: `No file matches reports (${unmatched.join(", ")}) after the run (${end}).${old}`,
          hint: "Globs start at working-directory. See in the log whether the tests ran and where they wrote."
        };
      }
      function missingShards({ missingShards: missing }) {
        if (missing.length === 0)
          return void 0;
        return {
          kind: "incomplete",
          why: missing.join(" "),
          hint: "Every shard has to end and to hand over its results-directory; see that all of them are downloaded."
        };
      }
      function whyExited({ stages, runs, quarantined }) {
        const stage = stages.find(({ end, plan }) => plan.isTest && end !== void 0 && end.exitCode !== 0);
        if (stage?.end === void 0 || quarantined > 0 && isExplainedByTests(stage.end))
          return void 0;
        const { total: total2 } = (0, test_results.t)(runs);
        if (total2 === 0 && saysThereAreNone(stage.end.output))
          return void 0;
        return { ...describeExit(stage.end, stage, total2) };
      }
      function isExplainedByTests({ exitCode, output }) {
        return exitCode !== null && exitCode < 126 && missedThreshold(output) === void 0;
      }
      function describeExit({ exitCode }, { findings: findings2 }, total2) {
        if (exitCode === 127) {
          return {
            kind: "crashed",
            why: "The command was not found (exit code 127).",
            hint: "Install what it needs in an earlier step or by install-command, and check the spelling in test-command."
          };
        }
        if (exitCode !== null && exitCode > 128) {
          return {
            kind: "crashed",
            why: `A program of the command was ended by signal ${exitCode - 128} (exit code ${exitCode}).`,
            hint: "Signal 9 (exit code 137) mostly means that the runner was out of memory."
          };
        }
        const errors2 = findings2.filter(({ level }) => level === "error").length;
        if (errors2 > 0) {
          return {
            kind: "failed",
            why: `The command ended with exit code ${exitCode ?? "unknown"}: ${errors2} ${errors2 === 1 ? "error" : "errors"} in the code.`,
            hint: "See the findings of compilers and linters."
          };
        }
        return total2 === 0 ? {
          kind: "crashed",
          why: `The command ended with exit code ${exitCode ?? "unknown"} before any test was run.`,
          hint: "Look at the end of its output: a dependency, a build or the configuration may be missing."
        } : {
          kind: "crashed",
          why: `The command ended with exit code ${exitCode ?? "unknown"} although no test failed.`,
          hint: "Look at the end of its output: a coverage threshold, a linter or a later command may have failed."
        };
      }
      function saysThereAreNone(output) {
        return /^No tests found, exiting with code 1$|^Error: No test files found|^No test files found, exiting|^(?:=+ )?no tests ran in /m.test((0, external_node_util_.stripVTControlCharacters)(output));
      }
      function describeEnd(end) {
        if (end === void 0)
          return "nothing was run here";
        return end.signal === null ? `exit code ${end.exitCode ?? "unknown"}` : `ended by ${end.signal}`;
      }
      ;
      function judge(evidence) {
        const distrust = whyNotWhole(evidence);
        if (distrust !== void 0)
          return { succeeds: false, ...distrust };
        const failures2 = whyFailed(evidence);
        if (failures2.length > 0)
          return fails("failed", failures2);
        const exit = whyExited(evidence);
        if (exit !== void 0)
          return { succeeds: false, ...exit };
        const { total: total2 } = (0, test_results.t)(evidence.runs);
        if (total2 === 0 && evidence.expectsTests)
          return noTests(evidence);
        const cached = evidence.runs.filter(({ isCached, tests }) => isCached === true && tests.length > 0);
        if (cached.length > 0 && evidence.runs.every(({ isCached, tests }) => isCached === true || tests.length === 0)) {
          return {
            kind: "cached",
            succeeds: true,
            why: `No test was run: all ${total2} results are of an earlier run that the build tool had kept.`,
            hint: "That is right when nothing changed. To run them again, turn the cache off (Gradle: --rerun-tasks; Go: -count=1)."
          };
        }
        return { kind: "passed", succeeds: true, why: "", hint: "" };
      }
      function ended(kind, runs, reason) {
        const { total: total2, failed: failed2 } = (0, test_results.t)(runs);
        return {
          kind,
          succeeds: false,
          why: `${reason}; ${total2} ${total2 === 1 ? "test" : "tests"} had ended, ${failed2} of them failed.`,
          hint: kind === "cancelled" ? "The command and all it started were ended. Run the job again for a whole result." : "The command and all it started were ended. See which test was running, or give timeout-minutes more."
        };
      }
      function fails(kind, reasons) {
        return {
          kind,
          succeeds: false,
          why: reasons.map(({ why }) => why).join(" "),
          hint: [...new Set(reasons.map(({ hint: hint2 }) => hint2))].join(" ")
        };
      }
      function whyFailed(evidence) {
        const { lint: lint2, flaky, qualityGate, rules } = evidence;
        return [
          ...verdict_failedTests(evidence),
          ...evidence.stages.flatMap((stage) => failedStage(stage, rules)),
          ...evidence.shardFaults.filter(({ kind }) => kind === "failed"),
          ...lint2 === void 0 ? [] : [{ why: lint2, hint: "See the findings; fail-on says which of them fail the step." }],
          ...flaky > 0 && rules.failOnFlaky ? [
            {
              why: `${flaky} flaky ${flaky === 1 ? "test" : "tests"}, and fail-on-flaky is set.`,
              hint: "A flaky test failed at first and passed when it was run again: see what it said the first time."
            }
          ] : [],
          ...lowCoverage(evidence),
          ...qualityGate?.status === "failed" ? [{ why: "The quality gate failed.", hint: "Its failed conditions are in the summary." }] : []
        ];
      }
      function lowCoverage({ coverage }) {
        if (coverage === void 0)
          return [];
        return coverage.shortfalls.map((shortfall2) => ({
          why: (0, coverage_summary.P)(shortfall2, coverage),
          hint: "The coverage section names the lines that no test runs."
        }));
      }
      function verdict_failedTests({ runs, quarantined, notExecuted, stages }) {
        const counts2 = (0, test_results.t)(runs);
        const failed2 = counts2.failed - quarantined;
        if (failed2 <= 0)
          return [];
        const { total: total2 } = counts2;
        const lie = isGreen(stages) ? " Still, the command ended with exit code 0." : "";
        const [first] = notExecuted;
        const skipped2 = first === void 0 ? "" : ` ${notExecuted.length} of them could not be run again, the first is ${first}.`;
        return [
          {
            why: `${failed2} of ${total2} ${total2 === 1 ? "test" : "tests"} failed.${lie}${skipped2}`,
            hint: "See the failures, each with the command that runs it locally."
          }
        ];
      }
      function isGreen(stages) {
        const tests = stages.filter(({ plan }) => plan.isTest);
        return tests.length > 0 && tests.every(({ end }) => end?.exitCode === 0);
      }
      function failedStage({ plan, end, findings: findings2, problem }, rules) {
        if (problem !== void 0)
          return [problem];
        if (plan.isTest || end === void 0 || end.exitCode === 0)
          return [];
        if (plan.stage === "lint" && rules.ignoresLint && findings2.length > 0)
          return [];
        const where = plan.folder === "" ? "" : ` in ${plan.folder}`;
        const exit = end.signal ?? `exit code ${end.exitCode ?? "unknown"}`;
        return [
          {
            why: `The ${plan.stage} stage${where} failed: ${plan.command.split("\n")[0] ?? ""} ended with ${exit}.`,
            hint: "See the end of its output in the log."
          }
        ];
      }
      function noTests({ runs, stages, rules, isShard }) {
        const isEmptyShare = isShard && runs.some(({ files }) => files?.chosen.length === 0 && files.all.length > 0);
        return {
          kind: "no-tests",
          succeeds: rules.allowNoTests || !rules.failOnEmpty && stages.length === 0 || isEmptyShare,
          why: isEmptyShare ? "No test file fell to this shard." : "No test was run.",
          hint: "Check working-directory and test-command. Frameworks that are not followed have to write a report; give its path in reports. allow-no-tests lets a run without tests succeed."
        };
      }
      ;
      async function conclude(found, inputs, places, context) {
        const { log, workspace } = context;
        const { stages, reports, quarantine } = found;
        const runs = mergeRuns(found.runs).map(displayable.M);
        const locate = (file, directory) => places.locate(file, directory);
        const findings2 = mergeFindings([...stages.flatMap((stage) => stage.findings), ...reports.findings], locate, workspace);
        const failed2 = (0, failures.T9)(runs);
        const flaky = (0, failures.Xk)(runs);
        const changes = !context.signal.aborted && failed2.length + findings2.length + reports.coverages.length > 0 ? await findChanges(inputs.githubToken, context) : noChanges;
        const lines = joinCoverage(reports.coverages, inputs, locate);
        const coverage = lines && measureCoverage(lines, reports.coverages, changes, inputs, workspace);
        const isQuarantined = (test) => quarantine.has(test);
        const describe2 = { workspace, places };
        const counted = failed2.filter(({ test }) => !isQuarantined(test));
        const excused = failed2.filter(({ test }) => isQuarantined(test));
        const verdict = decide({ ...found, runs }, { findings: findings2, coverage, quarantined: excused.length, flaky: flaky.length }, inputs);
        const outcome = {
          verdict,
          stages: [...found.shardStages, ...stages.map(endOf)],
          runs,
          failures: (0, failures.ng)(counted, describe2),
          flaky: (0, failures.ng)(flaky, describe2),
          quarantined: (0, failures.ng)(excused, describe2),
          quarantineRemarks: quarantine.remarks(runs),
          findings: findings2,
          coverage,
          coveredLines: lines,
          qualityGate: found.qualityGate,
          unreadable: reports.unreadable,
          stale: reports.stale,
          changedFiles: changes.files,
          baseline: found.baseline,
          shard: found.shard,
          durationMs: found.durationMs,
          workspace,
          resultsDirectory: found.resultsDirectory
        };
        printOverview(outcome, log);
        return outcome;
      }
      const noChanges = { files: /* @__PURE__ */ new Set(), lines: void 0 };
      function decide(found, seen, inputs) {
        const { stages, runs, reports, interruption } = found;
        if (interruption !== void 0)
          return ended(interruption.kind, runs, interruption.reason);
        const lint2 = (0, lint_verdict.q)(seen.findings, inputs.failOn);
        return judge({
          stages,
          runs,
          quarantined: seen.quarantined,
          flaky: seen.flaky,
          notExecuted: stages.flatMap(({ notExecuted }) => notExecuted),
          unreadable: reports.unreadable,
          stale: reports.stale,
          unmatched: reports.unmatched,
          lint: lint2.kind === "failed" ? lint2.why : void 0,
          coverage: seen.coverage,
          qualityGate: found.qualityGate,
          missingShards: found.missingShards,
          shardFaults: found.shardFaults,
          isShard: found.shard !== void 0,
          expectsTests: stages.some(({ plan }) => plan.isTest) || inputs.reports.length > 0 || inputs.merge.length > 0,
          rules: {
            allowNoTests: inputs.allowNoTests,
            failOnEmpty: inputs.failOnEmpty,
            failOnFlaky: inputs.failOnFlaky,
            ignoresLint: inputs.failOn === "none"
          }
        });
      }
      function joinCoverage(coverages, { coverageMin, coverageMinChanged }, locate) {
        const isAsked = coverageMin !== void 0 || coverageMinChanged !== void 0;
        return coverages.length === 0 && !isAsked ? void 0 : mergeCoverage(coverages, locate);
      }
      function measureCoverage(coverage, reports, { lines }, { coverageMin, coverageMinChanged, shard }, workspace) {
        const thresholds = shard === void 0 ? { minimum: coverageMin, minimumChanged: coverageMinChanged } : {};
        return computeCoverage(coverage, { changedLines: lines, ...thresholds }, reports.map(({ report: report2 }) => (0, external_node_path_.relative)(workspace, report2).split(external_node_path_.sep).join("/")));
      }
      function endOf(run) {
        const { plan, end, interruption, notRun, problem, durationMs } = run;
        const kind = notRun !== void 0 ? "not-run" : interruption ?? (hasFailed(run) ? "failed" : "succeeded");
        const exit = end?.signal ?? `exit code ${end?.exitCode ?? "unknown"}`;
        return {
          stage: plan.stage,
          folder: plan.folder,
          command: plan.command,
          kind,
          why: notRun ?? problem?.why ?? (kind === "failed" ? exit : void 0),
          durationMs
        };
      }
      var src_inputs = __webpack_require__(9940);
      ;
      function startLimit(ms, { clock }) {
        const limit = new AbortController();
        const stopped = new AbortController();
        if (ms !== void 0) {
          const minutes = ms / 6e4;
          clock.sleep(ms, stopped.signal).then(
            () => limit.abort(new errors.yo(`timeout-minutes (${minutes}) were over`)),
            // Stopped: everything had ended before.
            () => void 0
          );
        }
        return { signal: limit.signal, stop: () => stopped.abort() };
      }
      ;
      const accepts = "The file holds a list; each entry has `test` (the title as reported, * for anything) and `until` (YYYY-MM-DD), and may have `file` and `reason`.";
      async function readQuarantine(path, now) {
        if (path === void 0)
          return { has: () => false, remarks: () => [] };
        const { parse: parse2 } = await __webpack_require__.e(
          /* import() */
          814
        ).then(__webpack_require__.t.bind(__webpack_require__, 814, 23));
        let parsed;
        try {
          parsed = parse2((0, external_node_fs_.readFileSync)(path, "utf8"), { schema: "core" });
        } catch (error) {
          throw new errors.yo(`The quarantine file ${path} cannot be read`, { cause: error, hint: accepts });
        }
        const entries = listOf(parsed, path).map((entry, index) => readEntry(entry, index, path));
        const today = new Date(now).toISOString().slice(0, 10);
        const current = entries.filter(({ until }) => until >= today);
        return {
          has: (test) => current.some((entry) => isOf(entry, test)),
          remarks: (runs) => remarksOn(entries, today, runs)
        };
      }
      function listOf(parsed, path) {
        const list2 = (0, json.Gv)(parsed) ? parsed.tests : parsed ?? [];
        if (Array.isArray(list2))
          return list2;
        throw new errors.yo(`The quarantine file ${path} is no list`, { hint: accepts });
      }
      function readEntry(value, index, path) {
        const entry = (0, json.Gv)(value) ? value : {};
        const test = (0, json.e1)(entry.test);
        const until = (0, json.e1)(entry.until);
        const problem = (what) => new errors.yo(`Entry ${index + 1} of the quarantine file ${path} ${what}`, { hint: accepts });
        if (test === void 0 || test.trim() === "")
          throw problem("has no test");
        if (until === void 0)
          throw problem(`(${test}) has no until: a quarantine ends`);
        if (!isDay(until))
          throw problem(`(${test}) is until ${JSON.stringify(until)}, which is no day`);
        const unknown = Object.keys(entry).filter((key) => !["test", "until", "file", "reason"].includes(key));
        if (unknown.length > 0)
          throw problem(`(${test}) has the unknown key ${unknown.join(", ")}`);
        return { test, matches: pattern(test), file: (0, json.e1)(entry.file), until };
      }
      function isDay(text) {
        return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
      }
      function pattern(test) {
        const parts = test.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`, "s");
      }
      function isOf({ matches, file }, test) {
        if (!matches.test((0, displayable.Z)((0, failures.Gg)(test))))
          return false;
        return file === void 0 || test.file !== void 0 && (test.file === file || test.file.endsWith(`/${file}`));
      }
      function remarksOn(entries, today, runs) {
        return entries.flatMap((entry) => {
          if (entry.until < today)
            return [`${entry.test} was in quarantine until ${entry.until}: it counts again.`];
          const isThere = runs.some((run) => run.tests.some((test) => isOf(entry, test)));
          return isThere ? [] : [`${entry.test} is in quarantine, and no test has this title.`];
        });
      }
      var external_node_async_hooks_ = __webpack_require__(6698);
      ;
      async function captureOutput(onLine, work) {
        const isCaptured = new external_node_async_hooks_.AsyncLocalStorage();
        const streams = [process.stdout, process.stderr].map((stream) => {
          const write = stream.write.bind(stream);
          const capture = (chunk) => {
            for (const line of Buffer.from(chunk).toString("utf8").split(/\r?\n/)) {
              if (line.startsWith("::add-mask::"))
                write(`${line}
`);
              else if (line !== "")
                isCaptured.run(false, () => onLine(parse(line)));
            }
            return true;
          };
          stream.write = ((...args) => isCaptured.getStore() === true ? capture(args[0]) : write(...args));
          return { stream, write };
        });
        try {
          return await isCaptured.run(true, work);
        } finally {
          for (const { stream, write } of streams)
            stream.write = write;
        }
      }
      function parse(line) {
        const [, command, data] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
        if (command === void 0 || data === void 0)
          return { command: "info", text: line };
        return { command, text: data.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%") };
      }
      ;
      const limitMs = 6e4;
      function openCache(context) {
        const { env, log, signal } = context;
        const runnerTemp = env.RUNNER_TEMP;
        const folder = (0, external_node_path_.join)(runnerTemp ?? "", "slipway-cache");
        const file = (0, external_node_path_.join)(folder, "text");
        let last = Promise.resolve();
        const attempt = async (work) => {
          const printed = [];
          const onLine = (line) => {
            printed.push(line);
            log.debug(`@actions/cache: ${line.text}`);
          };
          try {
            const library = runnerTemp === void 0 ? void 0 : await load(env);
            if (library === void 0 || runnerTemp === void 0) {
              return { value: void 0, printed, fault: "this runner offers none" };
            }
            const turn = last.then(() => withFolder(folder, runnerTemp, () => captureOutput(onLine, () => work(library))));
            last = turn.catch(() => void 0);
            return { value: await inTime(turn, signal), printed, fault: faultIn(printed) };
          } catch (error) {
            signal.throwIfAborted();
            return { value: void 0, printed, fault: (0, errors.zR)(error).message };
          }
        };
        return {
          async restore(key, prefixes = []) {
            const { value, fault } = await attempt(async (library) => {
              const found = await library.restoreCache([file], key, [...prefixes]);
              return found === void 0 ? void 0 : { key: found, text: (0, external_node_fs_.readFileSync)(file, "utf8") };
            });
            if (fault !== void 0)
              log.info(`Nothing is restored from the cache: ${fault}`);
            return value;
          },
          async save(key, text) {
            const { value, printed, fault } = await attempt((library) => {
              (0, external_node_fs_.writeFileSync)(file, text);
              return library.saveCache([file], key);
            });
            if (value !== void 0 && value >= 0)
              return "saved";
            if (printed.some((line) => /\(409\)|already exists/i.test(line.text)))
              return "exists";
            log.info(`Nothing is saved in the cache: ${fault ?? "it did not take it"}`);
            return "unavailable";
          }
        };
      }
      async function load(env) {
        if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL))
          return void 0;
        await (0, lazy_http_client.w)();
        const library = await __webpack_require__.e(
          /* import() */
          925
        ).then(__webpack_require__.bind(__webpack_require__, 925));
        return library.isFeatureAvailable() ? library : void 0;
      }
      async function withFolder(folder, runnerTemp, work) {
        (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        const before = new Set((0, external_node_fs_.readdirSync)(runnerTemp));
        (0, external_node_fs_.mkdirSync)(folder, { mode: 448 });
        try {
          return await work();
        } finally {
          (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
          for (const name of (0, external_node_fs_.readdirSync)(runnerTemp)) {
            if (!before.has(name) && isLibraryFolder((0, external_node_path_.join)(runnerTemp, name)))
              (0, external_node_fs_.rmSync)((0, external_node_path_.join)(runnerTemp, name), { recursive: true });
          }
        }
      }
      function isLibraryFolder(path) {
        if (!/^[\da-f-]{36}$/.test((0, external_node_path_.basename)(path)) || !(0, external_node_fs_.statSync)(path).isDirectory())
          return false;
        return (0, external_node_fs_.readdirSync)(path).every((name) => ["manifest.txt", "cache.tgz", "cache.tzst"].includes(name));
      }
      function faultIn(printed) {
        const found = printed.findLast(({ command, text }) => command === "warning" || command === "error" || /^(Failed to|Cache \w+ skipped)/.test(text));
        return found?.text.replace(/\s+/g, " ").trim();
      }
      function inTime(work, signal) {
        return new Promise((resolve, reject) => {
          const onAbort = () => reject((0, errors.zR)(signal.reason));
          const timer = setTimeout(() => reject(new Error(`it did not answer in ${limitMs / 1e3} s`)), limitMs);
          signal.addEventListener("abort", onAbort, { once: true });
          void work.then(resolve, reject).finally(() => {
            clearTimeout(timer);
            signal.removeEventListener("abort", onAbort);
          });
        });
      }
      ;
      class History {
        store;
        scope;
        #id;
        constructor(store, scope) {
          this.store = store;
          this.scope = scope;
          const { workflow, name } = scope;
          this.#id = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([workflow, name])).digest("hex").slice(0, 16);
        }
        /** The last whole run on the base branch. */
        async baseline() {
          const prefix = this.#prefix("whole", this.scope.baseBranch);
          return history_parseRecord(await this.store.restore(`${prefix}none`, [prefix]));
        }
        /**
         * What each file took in earlier runs, the same for every shard of this run, whenever it starts: the first shard that
         * asks lays down what it found under the run's own key, and all others take that.
         */
        async sharedTimes(shards) {
          const key = `slipway-shards-${this.#id}-${this.scope.runId}-${shards}`;
          const pinned = parseTimes(await this.store.restore(key, []));
          if (pinned !== void 0)
            return pinned;
          const times = await this.#latestTimes(shards);
          const saved = await this.store.save(key, JSON.stringify({ version: 1, times }));
          if (saved !== "exists")
            return times;
          return parseTimes(await this.store.restore(key, [])) ?? times;
        }
        /** @param part `whole`, or the shard's index */
        async save(record, part) {
          const { branch, runId, runAttempt } = this.scope;
          const key = `${this.#prefix(part, branch)}${runId}-${runAttempt}`;
          await this.store.save(key, JSON.stringify({ version: 1, ...record }));
        }
        async #latestTimes(shards) {
          const parts = ["whole", ...Array.from({ length: shards }, (_, index) => String(index + 1))];
          const records = await Promise.all(parts.map(async (part) => {
            const prefixes = [.../* @__PURE__ */ new Set([this.scope.branch, this.scope.baseBranch])].map((branch) => this.#prefix(part, branch));
            return parseTimes(await this.store.restore(`${prefixes[0] ?? ""}none`, prefixes));
          }));
          return Object.assign({}, ...records);
        }
        /** Branch names may hold what a key must not, commas, and one may begin with another's name. */
        #prefix(part, branch) {
          const hash = (0, external_node_crypto_.createHash)("sha256").update(branch).digest("hex").slice(0, 12);
          return `slipway-tests-${this.#id}-${part}-${hash}-`;
        }
      }
      function history_parseRecord(text) {
        const value = history_parse(text);
        if (value === void 0)
          return void 0;
        const number = (name) => (0, json.i)(value[name]) ?? 0;
        return {
          branch: (0, json.e1)(value.branch) ?? "",
          sha: (0, json.e1)(value.sha) ?? "",
          passed: number("passed"),
          failed: number("failed"),
          skipped: number("skipped"),
          flaky: number("flaky"),
          total: number("total"),
          durationMs: number("durationMs"),
          coverage: (0, json.i)(value.coverage),
          times: parseTimes(text) ?? {}
        };
      }
      function parseTimes(text) {
        const times = history_parse(text)?.times;
        if (!(0, json.Gv)(times))
          return void 0;
        return Object.fromEntries(Object.entries(times).filter((entry) => (0, json.i)(entry[1]) !== void 0));
      }
      function history_parse(text) {
        if (text === void 0)
          return void 0;
        try {
          const value = JSON.parse(text);
          return (0, json.Gv)(value) && value.version === 1 ? value : void 0;
        } catch {
          return void 0;
        }
      }
      ;
      function readRecordScope(env) {
        if (env.GITHUB_EVENT_NAME === "workflow_run")
          return scopeOfFollowed(readPayload(env.GITHUB_EVENT_PATH));
        const branch = env.GITHUB_REF ?? "";
        const base = env.GITHUB_BASE_REF ?? "";
        if (base !== "")
          return { branch, baseBranch: `refs/heads/${base}`, keptAs: void 0 };
        return {
          branch,
          baseBranch: void 0,
          keptAs: { branch: env.GITHUB_REF_NAME ?? branch, sha: env.GITHUB_SHA ?? "" }
        };
      }
      const trusted = ["push", "schedule", "workflow_dispatch"];
      function scopeOfFollowed(payload) {
        const run = parseFollowedRun(payload);
        const { defaultBranch } = parsePayload(payload);
        if (run !== void 0 && isOfPullRequest(run)) {
          const baseBranch = defaultBranch === void 0 ? void 0 : `refs/heads/${defaultBranch}`;
          return { branch: "", baseBranch, keptAs: void 0 };
        }
        const isTrusted = run !== void 0 && !run.isFromFork && trusted.includes(run.event);
        if (!isTrusted || run.headBranch === void 0)
          return { branch: "", baseBranch: void 0, keptAs: void 0 };
        return {
          branch: `refs/heads/${run.headBranch}`,
          baseBranch: void 0,
          keptAs: { branch: run.headBranch, sha: run.headSha }
        };
      }
      function readPayload(path) {
        if (!path)
          return void 0;
        try {
          return JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
        } catch {
          return void 0;
        }
      }
      ;
      function openRecords({ name }, context) {
        const { env } = context;
        const { branch, baseBranch, keptAs } = readRecordScope(env);
        const cache = openCache(context);
        const store = {
          restore: async (key, prefixes) => (await cache.restore(key, prefixes))?.text,
          save: (key, text) => cache.save(key, text)
        };
        const history = new History(store, {
          workflow: env.GITHUB_WORKFLOW ?? "",
          name,
          branch,
          baseBranch: baseBranch ?? branch,
          runId: env.GITHUB_RUN_ID ?? "",
          runAttempt: env.GITHUB_RUN_ATTEMPT ?? ""
        });
        return {
          baseline: baseBranch === void 0 ? Promise.resolve(void 0) : history.baseline(),
          sharedTimes: (shards) => history.sharedTimes(shards),
          save: (record, part) => keptAs === void 0 ? Promise.resolve() : history.save({ ...record, ...keptAs }, part)
        };
      }
      ;
      function refuseLinksOut(files, globs, workspace) {
        if (files.length === 0)
          return;
        const folders2 = globs.flatMap((glob) => realPath(compileGlob(glob, workspace).base) ?? []);
        for (const file of files) {
          const real = (0, external_node_fs_.realpathSync)(file);
          if (folders2.some((folder) => refuse_links_out_isBelow(real, folder)))
            continue;
          throw new errors.yo(`${file} is a link that leads out of the folders that merge names`, {
            hint: "Results are files of their own. Look at what the run that uploaded them has done."
          });
        }
      }
      function refuse_links_out_isBelow(path, folder) {
        const inside = (0, external_node_path_.relative)(folder, path);
        return !(0, external_node_path_.isAbsolute)(inside) && inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`);
      }
      function realPath(path) {
        try {
          return (0, external_node_fs_.realpathSync)(path);
        } catch {
          return void 0;
        }
      }
      ;
      function rebasePaths(value, from, to) {
        if (from === void 0 || from === to || !/^(?:[A-Za-z]:)?[\\/][^\\/]/.test(from))
          return value;
        const isWindows = /^[A-Za-z]:/.test(from);
        const names2 = from.split(/[\\/]/).filter((name) => name !== "");
        const start = isWindows ? "" : "/";
        const separator = isWindows ? "[\\\\/]" : "/";
        const root = start + names2.map(escapeForRegExp).join(separator);
        const path = new RegExp(`(?<![\\w.-])${root}(?:(${separator}[^\\s:*?"<>|()]*)|(?![\\w.-]))`, isWindows ? "gi" : "g");
        const text = (all) => all.replace(path, (_, below2 = "") => to + (isWindows ? below2.replaceAll("\\", "/") : below2));
        return mapTexts(value, text);
      }
      function mapTexts(value, change) {
        if (typeof value === "string")
          return change(value);
        if (Array.isArray(value))
          return value.map((item) => mapTexts(item, change));
        if (!(0, json.Gv)(value))
          return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change)]));
      }
      function escapeForRegExp(text) {
        return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      ;
      const resultsVersion = 1;
      ;
      const hint = "Give the results-directory of a run of the same version of this action, whole and unchanged.";
      function readResults(file, workspace) {
        const value = read_results_parse(file, workspace);
        const problem = (what) => new errors.yo(`${file} is no results file: ${what}`, { hint });
        if (value.version !== resultsVersion) {
          const version2 = value.version === void 0 ? "none" : JSON.stringify(value.version);
          throw new errors.yo(`${file} is of version ${version2}; this action reads version ${resultsVersion}`, {
            hint
          });
        }
        const list2 = (name) => {
          const items = value[name];
          if (!Array.isArray(items) || !items.every(json.Gv))
            throw problem(`"${name}" is no list of objects`);
          return items;
        };
        const inside = (path) => (0, external_node_path_.resolve)(workspace, path ?? ".");
        return {
          verdict: readVerdict(value.verdict) ?? fail(problem('"verdict" is none')),
          stages: list2("stages").map(readStage),
          runs: list2("runs").map((run, index) => read_results_readRun(run, inside) ?? fail(problem(`run ${index + 1} is none`))),
          quarantineRemarks: (0, json.DW)(value.quarantineRemarks),
          findings: list2("findings").map((finding) => readRecordedFinding(finding, inside((0, json.e1)(finding.directory)))),
          coverage: readCoverage(value.coverage),
          qualityGate: readGate(value.qualityGate),
          unreadable: list2("unreadable").map(({ report: report2, problem: what, isCut }) => ({
            report: inside((0, json.e1)(report2)),
            problem: (0, json.e1)(what) ?? "",
            isCut: isCut === true
          })),
          stale: (0, json.DW)(value.stale).map(inside),
          shard: readShard(value.shard),
          durationMs: (0, json.i)(value.durationMs) ?? fail(problem('"durationMs" is no number'))
        };
      }
      function read_results_parse(file, workspace) {
        let value;
        try {
          value = JSON.parse((0, external_node_fs_.readFileSync)(file, "utf8"));
        } catch (error) {
          throw new errors.yo(`${file} cannot be read as results`, { cause: error, hint });
        }
        const rebased = (0, json.Gv)(value) ? rebasePaths(value, (0, json.e1)(value.workspace), workspace) : void 0;
        if (!(0, json.Gv)(rebased))
          throw new errors.yo(`${file} is no results file: it holds no object`, { hint });
        return rebased;
      }
      function fail(error) {
        throw error;
      }
      function read_results_readRun(run, inside) {
        const framework = (0, json.e1)(run.framework);
        const directory = (0, json.e1)(run.directory);
        const isKnown = framework === "report" || (0, test_results.R)(framework);
        if (!isKnown || directory === void 0 || !Array.isArray(run.tests))
          return void 0;
        const { files, folded } = run;
        const report2 = (0, json.e1)(run.report);
        return {
          framework,
          directory: inside(directory),
          key: (0, json.e1)(run.key),
          report: report2 === void 0 ? void 0 : inside(report2),
          module: (0, json.e1)(run.module),
          kind: (0, json.e1)(run.kind),
          tests: (0, json.Nt)(run.tests).map(readRecordedTest),
          ...folded === void 0 ? {} : { folded: (0, json.Nt)(folded).map(readFolded) },
          complete: run.complete === true,
          announced: (0, json.i)(run.announced),
          isCached: run.isCached === true,
          ...(0, json.Gv)(files) ? { files: { all: (0, json.DW)(files.all), chosen: (0, json.DW)(files.chosen) } } : {}
        };
      }
      function readFolded({ name, passed, durationMs }) {
        return { name: (0, json.e1)(name) ?? "", passed: (0, json.i)(passed) ?? 0, durationMs: (0, json.i)(durationMs) ?? 0 };
      }
      const kinds = [
        "passed",
        "failed",
        "crashed",
        "no-tests",
        "cached",
        "incomplete",
        "timed-out",
        "cancelled"
      ];
      function readVerdict(value) {
        if (!(0, json.Gv)(value))
          return void 0;
        const kind = kinds.find((known2) => known2 === value.kind);
        if (kind === void 0)
          return void 0;
        return {
          kind,
          succeeds: value.succeeds === true,
          why: (0, json.e1)(value.why) ?? "",
          hint: (0, json.e1)(value.hint) ?? ""
        };
      }
      const stageKinds = ["succeeded", "failed", "timed-out", "cancelled", "not-run"];
      function readStage({ stage, folder, command, kind, why, durationMs }) {
        return {
          stage: (0, json.e1)(stage) ?? "",
          folder: (0, json.e1)(folder) ?? "",
          command: (0, json.e1)(command) ?? "",
          kind: stageKinds.find((known2) => known2 === kind) ?? "failed",
          why: (0, json.e1)(why),
          durationMs: (0, json.i)(durationMs) ?? 0
        };
      }
      function readShard(value) {
        if (!(0, json.Gv)(value))
          return void 0;
        const index = (0, json.i)(value.index);
        const count = (0, json.i)(value.count);
        return index === void 0 || count === void 0 ? void 0 : { index, count };
      }
      function readGate(value) {
        if (!(0, json.Gv)(value))
          return void 0;
        const { status } = value;
        return {
          status: status === "passed" || status === "failed" ? status : "none",
          conditions: (0, json.Nt)(value.conditions).map(({ metric, actual, failsIf }) => ({
            metric: (0, json.e1)(metric) ?? "",
            actual: (0, json.e1)(actual) ?? "",
            failsIf: (0, json.e1)(failsIf) ?? ""
          })),
          url: (0, json.e1)(value.url)
        };
      }
      function readCoverage(value) {
        if (!Array.isArray(value))
          return void 0;
        return {
          files: (0, json.Nt)(value).map(({ file, package: name, lines }) => ({
            file: (0, json.e1)(file) ?? "",
            package: (0, json.e1)(name),
            lines: pairs(Array.isArray(lines) ? lines : [])
          }))
        };
      }
      function pairs(numbers) {
        const lines = /* @__PURE__ */ new Map();
        for (let at = 0; at + 1 < numbers.length; at += 2) {
          lines.set((0, json.i)(numbers[at]) ?? 0, (0, json.i)(numbers[at + 1]) ?? 0);
        }
        return lines;
      }
      ;
      function chooseResultsDirectory({ resultsDirectory }, { env }) {
        return resultsDirectory ?? (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(env.RUNNER_TEMP ?? (0, external_node_os_.tmpdir)(), "test-results-"));
      }
      ;
      function whyNotTheWhole(shards) {
        const without = shards.filter(({ shard }) => shard === void 0);
        if (without.length === shards.length)
          return [];
        if (without.length > 0)
          return without.map(({ source }) => `${source} is not of a shard.`);
        const counts2 = new Set(shards.map(({ shard }) => shard?.count));
        if (counts2.size > 1)
          return [`The shards are of different divisions: ${[...counts2].join(" and ")} shards.`];
        const uneven = unevenIndices(shards);
        if (uneven.length > 0)
          return uneven;
        const legs = shards.length / (shards[0]?.shard?.count ?? 1);
        return [...groupByKey(shards)].flatMap(([key, runs]) => whyRunIsNotWhole(key, runs, shards.length, legs));
      }
      function unevenIndices(shards) {
        const count = shards[0]?.shard?.count ?? 0;
        const byIndex = Array.from({ length: count }, (_, at) => shards.filter(({ shard }) => shard?.index === at + 1));
        const legs = Math.min(...byIndex.map((found) => found.length));
        return byIndex.flatMap((found, at) => {
          const name = `${at + 1}/${count}`;
          if (found.length === 0)
            return [`The results of shard ${name} are missing.`];
          return found.length === Math.max(legs, 1) ? [] : [`Shard ${name} is there ${found.length} times: ${found.map(({ source }) => source).join(", ")}.`];
        });
      }
      function groupByKey(shards) {
        const groups = /* @__PURE__ */ new Map();
        for (const { runs, shard } of shards) {
          const told2 = /* @__PURE__ */ new Set();
          for (const { framework, key, module, files } of runs) {
            if (files === void 0)
              continue;
            const id = [framework, module, key].filter((part) => part !== void 0).join(" ");
            if (told2.has(id))
              continue;
            told2.add(id);
            groups.set(id, [...groups.get(id) ?? [], { ...files, index: shard?.index ?? 0 }]);
          }
        }
        return groups;
      }
      function whyRunIsNotWhole(key, parts, count, legs) {
        if (parts.length < count) {
          return [`${key} ran in ${parts.length} of ${count} shards only.`];
        }
        const all = new Set(parts.flatMap((part) => part.all));
        const differing = parts.find((part) => part.all.length !== all.size);
        if (differing !== void 0) {
          return [
            `${key} found ${differing.all.length} test files in shard ${differing.index}, and ${all.size} in all.`
          ];
        }
        const seen = /* @__PURE__ */ new Map();
        for (const file of parts.flatMap((part) => part.chosen))
          seen.set(file, (seen.get(file) ?? 0) + 1);
        const left = [...all].filter((file) => (seen.get(file) ?? 0) < legs);
        const twice = [...seen].filter(([, times]) => times > legs).map(([file]) => file);
        return [
          ...left.length === 0 ? [] : [`No shard ran ${check_shards_name(left)} (${key}).`],
          ...twice.length === 0 ? [] : [`More than one shard ran ${check_shards_name(twice)} (${key}).`]
        ];
      }
      function check_shards_name([first = "", ...others]) {
        return others.length === 0 ? first : `${first} and ${others.length} more`;
      }
      ;
      async function readShards(inputs, records, context) {
        const { clock, log, workspace } = context;
        const globs = inputs.merge.map((glob) => glob.endsWith(".json") ? glob : `${glob}/**/results.json`);
        const files = [...(await findReports(globs, workspace)).keys()];
        refuseLinksOut(files, globs, workspace);
        const shards = files.map((source) => ({ source, ...readResults(source, workspace) }));
        for (const { source, shard } of shards)
          log.info(`${read_shards_name(shard)}: ${source}`);
        const missing = files.length === 0 ? [`No results.json below ${inputs.merge.join(", ")}.`] : whyNotTheWhole(shards);
        return {
          stages: [],
          shardStages: shards.flatMap(({ stages, shard }) => stages.map((stage) => shard === void 0 ? stage : { ...stage, stage: `${stage.stage} ${shard.index}/${shard.count}` })),
          runs: shards.flatMap(({ runs }) => runs),
          reports: {
            findings: shards.flatMap(({ findings: findings2 }) => findings2),
            coverages: shards.flatMap(({ coverage, source }) => coverage === void 0 ? [] : [{ report: source, directory: workspace, coverage }]),
            unreadable: shards.flatMap(({ unreadable: unreadable2 }) => unreadable2),
            stale: [],
            unmatched: []
          },
          qualityGate: shards.map(({ qualityGate }) => qualityGate).find((gate) => gate !== void 0),
          baseline: await records.baseline,
          // They ran side by side.
          durationMs: Math.max(0, ...shards.map(({ durationMs }) => durationMs)),
          interruption: void 0,
          quarantine: await readQuarantine(inputs.quarantine, clock.now()),
          resultsDirectory: chooseResultsDirectory(inputs, context),
          missingShards: missing,
          shardFaults: shards.flatMap(faultOf),
          shard: void 0
        };
      }
      function faultOf({ verdict, shard, runs }) {
        const { kind, why, hint: hint2 } = verdict;
        const hasFailed2 = runs.some(({ tests }) => tests.some(({ status }) => status === "failed"));
        if (verdict.succeeds || kind === "no-tests" || kind === "failed" && hasFailed2)
          return [];
        return [{ kind, why: `${read_shards_name(shard)}: ${why}`, hint: hint2 }];
      }
      function read_shards_name(shard) {
        return shard === void 0 ? "A job without a shard" : `Shard ${shard.index}/${shard.count}`;
      }
      ;
      function isInstalled(program) {
        return isOnPath(program, process.env);
      }
      ;
      const detectCargo = (folder) => {
        const manifest = (0, external_node_path_.join)(folder, "Cargo.toml");
        if (!(0, external_node_fs_.existsSync)(manifest))
          return void 0;
        const text = (0, external_node_fs_.readFileSync)(manifest, "utf8");
        const all = /^\[workspace[.\]]/m.test(text) && /^\[package\]/m.test(text) ? " --workspace" : "";
        const hasNextest = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".config/nextest.toml")) && isInstalled("cargo-nextest");
        const hasClippy = isInstalled("cargo-clippy");
        return {
          tool: "Cargo",
          because: hasNextest ? "there are Cargo.toml and .config/nextest.toml" : "there is Cargo.toml",
          commands: {
            ...hasClippy ? { lint: `cargo clippy${all} --all-targets` } : {},
            test: hasNextest ? `cargo nextest run${all}` : `cargo test${all}`
          },
          reasons: {
            install: "cargo fetches what it needs as it builds",
            build: "cargo builds what it tests, in a profile of its own",
            ...hasClippy ? {} : { lint: "cargo-clippy is not installed" }
          }
        };
      };
      ;
      const linterConfigurations = [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"];
      const detectGo = (folder) => {
        const isWorkspace = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "go.work"));
        if (!isWorkspace && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "go.mod")))
          return void 0;
        const packages = isWorkspace ? "$(go list -f '{{.Dir}}/...' -m)" : "./...";
        const configuration = linterConfigurations.find((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)));
        const hasLinter = configuration !== void 0 && !isWorkspace && isInstalled("golangci-lint");
        return {
          tool: "Go",
          because: `there is ${isWorkspace ? "go.work" : "go.mod"}`,
          commands: {
            build: `go build ${packages}`,
            lint: hasLinter ? "golangci-lint run" : `go vet ${packages}`,
            test: `go test ${packages}`
          },
          reasons: { install: "go fetches what it needs as it builds" }
        };
      };
      var projects_gradle = __webpack_require__(96);
      var projects_maven = __webpack_require__(1543);
      var projects_manifest = __webpack_require__(4051);
      var package_manager = __webpack_require__(4030);
      ;
      function findWorkspacePackages(root, manifest) {
        const globs = workspaceGlobs(root, manifest);
        const [left, taken] = [
          globs.filter((glob) => glob.startsWith("!")),
          globs.filter((glob) => !glob.startsWith("!"))
        ];
        const leftOut = left.map((glob) => toRegExp(glob.slice(1)));
        const folders2 = new Set(taken.flatMap((glob) => findFolders(root, root, toRegExp(glob))));
        return [...folders2].filter((folder) => !leftOut.some((pattern2) => pattern2.test(folder))).sort().map((folder) => {
          const own = (0, projects_manifest.W)((0, external_node_path_.join)(root, folder, "package.json"));
          return { name: (0, json.e1)(own.name) ?? folder, manifest: own };
        });
      }
      function workspaceGlobs(root, { workspaces }) {
        const own = (0, json.Gv)(workspaces) ? (0, json.DW)(workspaces.packages) : (0, json.DW)(workspaces);
        const pnpm = (0, external_node_path_.join)(root, "pnpm-workspace.yaml");
        return own.length > 0 || !(0, external_node_fs_.existsSync)(pnpm) ? own : packagesOf((0, external_node_fs_.readFileSync)(pnpm, "utf8"));
      }
      function packagesOf(yaml) {
        const list2 = /^packages:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-.*|#.*)?(?:\r?\n|$))*)/m.exec(yaml)?.[1] ?? "";
        return [...list2.matchAll(/^[ \t]*-[ \t]*(?:'([^']*)'|"([^"]*)"|([^\s#]+))/gm)].map(([, single, double, plain2]) => single ?? double ?? plain2 ?? "");
      }
      function findFolders(root, folder, pattern2) {
        const name = (0, external_node_path_.relative)(root, folder).split(external_node_path_.sep).join("/");
        const found = name !== "" && pattern2.test(name) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "package.json")) ? [name] : [];
        const inner = (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")).flatMap((entry) => findFolders(root, (0, external_node_path_.join)(folder, entry.name), pattern2));
        return [...found, ...inner];
      }
      function toRegExp(glob) {
        const source = glob.replace(/^\.\//, "").replace(/\/+$/, "").split("/").map((part) => part === "**" ? "(?:[^/]+/)*" : `${part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", "[^/]*")}/`).join("");
        return new RegExp(`^${source.endsWith("/") ? source.slice(0, -1) : `${source}[^/]+`}$`);
      }
      ;
      const placeholder = 'echo "Error: no test specified" && exit 1';
      const node_frameworks = { jest: "jest", vitest: "vitest run", mocha: "mocha" };
      const detectNode = (folder, workspace) => {
        const file = (0, external_node_path_.join)(folder, "package.json");
        if (!(0, external_node_fs_.existsSync)(file))
          return void 0;
        const manifest = (0, projects_manifest.W)(file);
        const found = (0, package_manager.L)(folder, workspace);
        const install = findInstallation(folder, manifest, found);
        const [build, lint2] = ["build", "lint"].map((script) => findScript(script, folder, manifest, found));
        const test = findScript("test", folder, manifest, found) ?? findFramework(manifest, found);
        return {
          tool: found.manager.tool,
          because: found.because ?? "there is package.json",
          commands: {
            ..."command" in install ? { install: install.command } : {},
            ...build === void 0 ? {} : { build },
            ...lint2 === void 0 ? {} : { lint: lint2 },
            ...test === void 0 ? {} : { test }
          },
          reasons: {
            ..."reason" in install ? { install: install.reason } : {},
            ...test === void 0 ? { test: 'package.json has no script "test"' } : {}
          }
        };
      };
      function findScript(script, folder, manifest, { manager }) {
        if (hasScript(manifest, script))
          return manager.run(script);
        const having = findWorkspacePackages(folder, manifest).filter((own) => hasScript(own.manifest, script));
        return having.length === 0 ? void 0 : manager.runEverywhere(script, having.map(({ name }) => name));
      }
      function hasScript({ scripts }, script) {
        const command = (0, json.Gv)(scripts) ? (0, json.e1)(scripts[script])?.trim() ?? "" : "";
        return command !== "" && command !== placeholder;
      }
      function findFramework(manifest, { manager }) {
        const installed = {
          ...dependencies(manifest, "dependencies"),
          ...dependencies(manifest, "devDependencies")
        };
        const [, command] = Object.entries(node_frameworks).find(([name]) => name in installed) ?? [];
        return command === void 0 ? void 0 : `${manager.execute} ${command}`;
      }
      function findInstallation(folder, manifest, { manager, lock, root }) {
        const inRoot = root === folder ? "" : `cd ${(0, external_node_path_.relative)(folder, root)} && `;
        const modules = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(root, "node_modules"), { throwIfNoEntry: false });
        if (modules?.isSymbolicLink() === true)
          return { reason: "node_modules is a link to what is installed" };
        if (lock === void 0) {
          if (modules !== void 0)
            return { reason: "node_modules is there, and no lock file to compare it with" };
          if (!needsAnything(manifest))
            return { reason: "package.json names no dependencies" };
          return { command: `${inRoot}${manager.install}` };
        }
        const { marker } = manager;
        const installed = marker === void 0 ? void 0 : (0, external_node_fs_.statSync)((0, external_node_path_.join)(root, "node_modules", marker), { throwIfNoEntry: false })?.mtimeMs;
        const isUpToDate = installed !== void 0 && installed >= (0, external_node_fs_.statSync)((0, external_node_path_.join)(root, lock)).mtimeMs;
        return isUpToDate ? { reason: `node_modules is newer than ${lock}` } : { command: `${inRoot}${manager.installLocked}` };
      }
      function needsAnything(manifest) {
        const kinds2 = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
        return manifest.workspaces !== void 0 || kinds2.some((kind) => Object.keys(dependencies(manifest, kind)).length > 0);
      }
      function dependencies(manifest, kind) {
        const value = manifest[kind];
        return (0, json.Gv)(value) ? value : {};
      }
      ;
      function requirementOf(distribution) {
        return new RegExp(`(?:^\\s*|["'])${distribution}(?:$|["'\\s<>=~!;[])`, "m");
      }
      function listNaming(distribution, table, toml) {
        const name = requirementOf(distribution);
        for (const [, key, list2 = ""] of python_requirements_linesOf(table, toml).matchAll(/^([\w-]+)\s*=\s*\[(.*?)\]\s*$/gms)) {
          if (name.test(list2))
            return key;
        }
        return void 0;
      }
      function python_requirements_linesOf(table, toml) {
        const lines = toml.split(/\r?\n/);
        const start = lines.findIndex((line) => line.trim() === `[${table}]`);
        if (start < 0)
          return "";
        const length = lines.slice(start + 1).findIndex((line) => line.startsWith("["));
        return lines.slice(start + 1, length < 0 ? void 0 : start + 1 + length).join("\n");
      }
      var python_environment = __webpack_require__(9604);
      ;
      const detectPython = (folder, workspace) => {
        const files = readFiles(folder);
        const isPython = ["pyproject.toml", "setup.py", "setup.cfg", "pytest.ini", "Pipfile"].some(files.has) || files.requirements.size > 0;
        if (!isPython)
          return void 0;
        const environment = (0, python_environment.J)(folder, workspace);
        const because = whyPytest(files);
        const install = installation(folder, files, environment);
        const lint2 = linter(files, environment);
        return {
          tool: "pytest",
          because: because ?? "it is a Python project",
          commands: {
            ..."command" in install ? { install: install.command } : {},
            ..."command" in lint2 ? { lint: lint2.command } : {},
            ...because === void 0 ? {} : { test: `${environment.run} pytest` }
          },
          reasons: {
            ..."reason" in install ? { install: install.reason } : {},
            ..."reason" in lint2 && lint2.reason !== void 0 ? { lint: lint2.reason } : {},
            ...because === void 0 ? { test: "nothing names pytest, and unittest cannot be followed" } : {}
          }
        };
      };
      function readFiles(folder) {
        const names2 = new Set((0, external_node_fs_.readdirSync)(folder));
        const read2 = (name) => names2.has(name) ? (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, name), "utf8") : "";
        const requirements = [...names2].filter((name) => /requirements.*\.txt$/.test(name)).sort();
        return {
          pyproject: read2("pyproject.toml"),
          setupCfg: read2("setup.cfg"),
          tox: read2("tox.ini"),
          requirements: new Map(requirements.map((name) => [name, read2(name)])),
          has: (name) => names2.has(name)
        };
      }
      function whyPytest(files) {
        if (files.has("pytest.ini"))
          return "there is pytest.ini";
        if (/^\[tool\.pytest[.\]]/m.test(files.pyproject))
          return "pyproject.toml configures pytest";
        if (/^\[tool:pytest\]/m.test(files.setupCfg))
          return "setup.cfg configures pytest";
        if (/^\[pytest\]/m.test(files.tox))
          return "tox.ini configures pytest";
        const [named2] = naming("pytest", files);
        if (named2 !== void 0)
          return `${named2} names pytest`;
        return files.has("conftest.py") ? "there is conftest.py" : void 0;
      }
      function naming(distribution, files) {
        const name = requirementOf(distribution);
        return [
          ["pyproject.toml", files.pyproject],
          ["setup.cfg", files.setupCfg],
          ...files.requirements
        ].filter(([, text]) => name.test(text)).map(([file]) => file);
      }
      function installation(folder, files, environment) {
        const { lock, root } = environment;
        if (lock !== void 0 && environment.install !== void 0) {
          const made = (0, external_node_fs_.statSync)((0, external_node_path_.join)(root, ".venv"), { throwIfNoEntry: false });
          const isNewer = made !== void 0 && made.mtimeMs >= (0, external_node_fs_.statSync)((0, external_node_path_.join)(folder, lock)).mtimeMs;
          if (isNewer)
            return { reason: `.venv is newer than ${lock}` };
          return { command: environment.install + (lock.endsWith("uv.lock") ? optionsOfUv(files.pyproject) : "") };
        }
        const words2 = [...files.requirements.keys()].map((name) => `-r ${name}`);
        const isPackage = files.has("setup.py") || /^\[(?:project|build-system)\]/m.test(files.pyproject);
        if (isPackage)
          words2.push(...packageWords(files.pyproject));
        return words2.length === 0 ? { reason: "no file says what to install" } : { command: `python -m pip install ${words2.join(" ")}` };
      }
      function packageWords(pyproject) {
        const extra = listNaming("pytest", "project.optional-dependencies", pyproject);
        const group = listNaming("pytest", "dependency-groups", pyproject);
        return [
          extra === void 0 ? "-e ." : `-e '.[${extra}]'`,
          ...group === void 0 ? [] : [`--group ${group}`]
        ];
      }
      function optionsOfUv(pyproject) {
        const extra = listNaming("pytest", "project.optional-dependencies", pyproject);
        const group = listNaming("pytest", "dependency-groups", pyproject);
        return `${extra === void 0 ? "" : ` --extra ${extra}`}${group === void 0 || group === "dev" ? "" : ` --group ${group}`}`;
      }
      function linter(files, { run }) {
        const configured = linters.find(({ isConfigured }) => isConfigured(files));
        if (configured === void 0)
          return { reason: void 0 };
        const { name, command } = configured;
        const isThere = naming(name, files).length > 0;
        return isThere ? { command: `${run} ${command}` } : { reason: `${name} is configured, and not among the dependencies` };
      }
      const linters = [
        {
          name: "ruff",
          command: "ruff check",
          isConfigured: ({ pyproject, has }) => /^\[tool\.ruff[.\]]/m.test(pyproject) || has("ruff.toml") || has(".ruff.toml")
        },
        {
          name: "flake8",
          command: "flake8",
          isConfigured: ({ setupCfg, tox, has }) => has(".flake8") || /^\[flake8\]/m.test(setupCfg) || /^\[flake8\]/m.test(tox)
        }
      ];
      ;
      const detectors = [
        projects_maven.z,
        projects_gradle.Z,
        detectGo,
        detectCargo,
        detectPython,
        detectNode
      ];
      function detectProjects(folder, workspace) {
        const found = detectors.flatMap((detect) => detect(folder, workspace) ?? []);
        const tested = found.filter(({ commands }) => commands.test !== void 0);
        return tested.length > 0 ? tested : found;
      }
      var project = __webpack_require__(5789);
      ;
      function planStages(inputs, workspace) {
        const plans = inputs.workingDirectories.map((directory) => planFolder(directory, inputs, workspace));
        return { stages: plans.flatMap(({ stages }) => stages), remarks: plans.flatMap(({ remarks }) => remarks) };
      }
      function planFolder(directory, inputs, workspace) {
        const folder = (0, external_node_path_.relative)(workspace, directory).split(external_node_path_.sep).join("/");
        const { commands, suites } = inputs;
        const isAsked = project.h.some((stage) => commands[stage].kind === "detect");
        const projects = isAsked ? detectProjects(directory, workspace) : [];
        const at = { directory, folder };
        const stages = project.h.flatMap((stage) => {
          const isTest = stage === "test";
          if (isTest && suites.length > 0) {
            return suites.map(({ name, command }) => ({ ...at, stage: name, isTest, command, because: void 0 }));
          }
          const given2 = commands[stage];
          if (given2.kind === "none")
            return [];
          if (given2.kind === "given")
            return [{ ...at, stage, isTest, command: given2.command, because: void 0 }];
          return projects.flatMap(({ tool, because, commands: { [stage]: command } }) => command === void 0 ? [] : [{ ...at, stage, isTest, command, because: `${tool}: ${because}` }]);
        });
        if (commands.test.kind === "detect" && !stages.some(({ isTest }) => isTest))
          throw plan_stages_noTests(folder, projects);
        return { stages, remarks: plan_stages_remarksOn(projects, folder, inputs) };
      }
      function plan_stages_noTests(folder, projects) {
        const where = folder === "" ? "the workspace" : folder;
        const hint2 = 'Give the input test-command, for example "npm run test:ci"; or working-directory, if the project is elsewhere.';
        const [project2] = projects;
        if (project2 === void 0) {
          return new errors.yo(`There is no test-command, and ${where} is of no build tool that is known`, {
            cause: new Error("looked for package.json, pom.xml, build.gradle(.kts), go.mod, Cargo.toml, pyproject.toml and the like"),
            hint: hint2
          });
        }
        const why = project2.reasons.test ?? "it has no tests";
        return new errors.yo(`There is no test-command, and none was found in ${where} (${project2.tool}): ${why}`, {
          hint: hint2
        });
      }
      function plan_stages_remarksOn(projects, folder, { commands }) {
        const isDetected = (stage) => commands[stage].kind === "detect";
        return projects.flatMap(({ tool, reasons }) => project.h.filter((stage) => isDetected(stage) && reasons[stage] !== void 0).map((stage) => `${folder === "" ? "" : `${folder}: `}no ${stage} stage of ${tool}: ${reasons[stage] ?? ""}`));
      }
      ;
      function parseProperties(text) {
        const properties = /* @__PURE__ */ new Map();
        const joined = text.replace(/\r\n?/g, "\n").replace(/(?<!\\)((?:\\\\)*)\\\n[ \t\f]*/g, "$1");
        for (const line of joined.split("\n")) {
          const match2 = /^\s*((?:\\.|[^\s=:#!\\])(?:\\.|[^\s=:\\])*)\s*[=:]?\s*(.*)$/.exec(line);
          const [, key, value = ""] = match2 ?? [];
          if (key !== void 0)
            properties.set(properties_unescape(key), properties_unescape(value.trimEnd()));
        }
        return properties;
      }
      function properties_unescape(text) {
        return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code, character = "") => {
          if (code !== void 0)
            return String.fromCharCode(parseInt(code, 16));
          return { t: "	", n: "\n", r: "\r", f: "\f" }[String(character)] ?? String(character);
        });
      }
      ;
      function detectSonar(folder) {
        return detectProperties(folder) ?? detectMaven(folder) ?? detectGradle(folder);
      }
      function detectProperties(folder) {
        const text = readIfThere((0, external_node_path_.join)(folder, "sonar-project.properties"));
        if (text === void 0)
          return void 0;
        const properties = parseProperties(text);
        const region = properties.get("sonar.region")?.toLowerCase() === "us" ? "https://sonarqube.us" : void 0;
        return {
          scanner: "cli",
          because: "there is sonar-project.properties",
          hostUrl: properties.get("sonar.host.url") ?? region
        };
      }
      function detectMaven(folder) {
        const pom = readIfThere((0, external_node_path_.join)(folder, "pom.xml"))?.replace(/<!--[\s\S]*?-->/g, "");
        if (pom === void 0)
          return void 0;
        const named2 = /<artifactId>\s*(sonar-maven-plugin)\s*<|<(sonar\.[\w.-]+)>/.exec(pom);
        if (named2 === null)
          return void 0;
        return {
          scanner: "maven",
          because: `pom.xml names ${named2[1] ?? named2[2] ?? ""}`,
          hostUrl: literal(/<sonar\.host\.url>\s*([^<\s]+)\s*</.exec(pom)?.[1])
        };
      }
      function detectGradle(folder) {
        for (const name of ["build.gradle", "build.gradle.kts"]) {
          const build = readIfThere((0, external_node_path_.join)(folder, name))?.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
          const plugin = /\borg\.sonarqube\b["')\s]*(?:version\s*\(?\s*["']([\d.]+)["'])?/.exec(build ?? "");
          if (plugin === null)
            continue;
          const host = /["']sonar\.host\.url["']\s*[,:=]\s*["']([^"'\s]+)["']/.exec(build ?? "")?.[1];
          return {
            scanner: "gradle",
            because: `${name} has the plugin org.sonarqube`,
            hostUrl: literal(host),
            pluginVersion: plugin[1]
          };
        }
        return void 0;
      }
      function literal(value) {
        return value?.includes("$") === true ? void 0 : value;
      }
      function readIfThere(path) {
        return (0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.readFileSync)(path, "utf8") : void 0;
      }
      ;
      function scannerCommand({ scanner, pluginVersion }, folder, env) {
        switch (scanner) {
          case "cli":
            return scanner_command_isOnPath("sonar-scanner", env) ? "sonar-scanner" : "npx --yes @sonar/scan";
          case "maven": {
            const maven2 = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "mvnw")) ? "sh ./mvnw" : "mvn";
            return `${maven2} -B org.sonarsource.scanner.maven:sonar-maven-plugin:sonar`;
          }
          case "gradle": {
            const gradle2 = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "gradlew")) ? "sh ./gradlew" : "gradle";
            return `${gradle2} ${isBefore34(pluginVersion) ? "sonarqube" : "sonar"}`;
          }
        }
      }
      function isBefore34(version2) {
        if (version2 === void 0)
          return false;
        const [major = 0, minor = 0] = version2.split(".").map(Number);
        return major < 3 || major === 3 && minor < 4;
      }
      function scanner_command_isOnPath(program, env) {
        return (env.PATH ?? "").split(external_node_path_.delimiter).some((folder) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, program)));
      }
      var sonar_inputs = __webpack_require__(4122);
      ;
      const task_report_name = "report-task.txt";
      const skipped = /* @__PURE__ */ new Set(["node_modules", ".git", ".gradle", ".venv"]);
      async function findTaskReports(directory) {
        const found = /* @__PURE__ */ new Map();
        const visit2 = async (folder) => {
          for (const entry of await (0, promises_.readdir)(folder, { withFileTypes: true })) {
            const path = (0, external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory() && !skipped.has(entry.name))
              await visit2(path);
            if (entry.isFile() && entry.name === task_report_name)
              found.set(path, await versionOf(path));
          }
        };
        await visit2(directory);
        return found;
      }
      async function readNewTaskReports(directory, before) {
        const after = await findTaskReports(directory);
        const fresh = [...after].filter(([path, version2]) => before.get(path) !== version2).map(([path]) => path);
        return Promise.all(fresh.sort().map(readTaskReport));
      }
      async function readTaskReport(path) {
        const properties = parseProperties(await (0, promises_.readFile)(path, "utf8"));
        const taskId = properties.get("ceTaskId");
        if (taskId === void 0 || taskId === "") {
          throw new errors.yo(`${path} names no task (ceTaskId)`, {
            hint: "It is not what a SonarScanner writes when it has sent an analysis. See the end of its output."
          });
        }
        return {
          taskId,
          serverUrl: properties.get("serverUrl"),
          dashboardUrl: properties.get("dashboardUrl"),
          projectKey: properties.get("projectKey")
        };
      }
      async function versionOf(path) {
        const { mtimeNs, ino, size } = await (0, promises_.stat)(path, { bigint: true });
        return `${mtimeNs}-${ino}-${size}`;
      }
      ;
      const cloud = "https://sonarcloud.io";
      async function planSonar(inputs, directory, context) {
        if (!inputs.isEnabled)
          return void 0;
        const { env } = context;
        const configuration = detectSonar(directory);
        const command = inputs.command ?? (configuration === void 0 ? void 0 : scannerCommand(configuration, directory, env));
        if (command === void 0)
          return void 0;
        const because = inputs.command === void 0 ? configuration?.because ?? "" : "sonar-command says so";
        const token = readToken(inputs.token, env);
        if (token === void 0) {
          context.log.notice(`SonarQube is left out: ${because}, but there is no token (sonar-token, or SONAR_TOKEN in the environment). Workflows of forks get none.`);
          return void 0;
        }
        context.maskSecret(token);
        const host = inputs.hostUrl ?? (env.SONAR_HOST_URL?.trim() || void 0);
        const url = host ?? configuration?.hostUrl;
        return {
          command,
          // A host that the project names itself reaches the scanner that way.
          environment: {
            SONAR_TOKEN: token,
            ...host === void 0 ? {} : { SONAR_HOST_URL: (0, sonar_inputs.mW)(host) }
          },
          because,
          server: { url: (0, sonar_inputs.mW)(url ?? cloud), isNamed: url !== void 0, token },
          directory,
          before: await findTaskReports(directory),
          timeoutMs: inputs.timeoutMs
        };
      }
      function readToken(given2, env) {
        const token = given2 ?? (env.SONAR_TOKEN?.trim() || void 0);
        if (token !== void 0 && !(0, sonar_inputs.sg)(token)) {
          throw new errors.yo("SONAR_TOKEN holds characters that no token has", {
            hint: "Set the secret again, with nothing around the token."
          });
        }
        return token;
      }
      ;
      function readQualityGate(answer2, url) {
        const { status, conditions } = (0, json.Gv)(answer2.projectStatus) ? answer2.projectStatus : {};
        switch (status) {
          case "OK":
          case "WARN":
            return { status: "passed", conditions: [], url };
          case "ERROR":
            return { status: "failed", conditions: (0, json.Nt)(conditions).filter(read_quality_gate_hasFailed).map(read_quality_gate_describe), url };
          case "NONE":
            return { status: "none", conditions: [], url };
          default:
            throw new Error(`The quality gate has a state that is not known: ${JSON.stringify(status)}`);
        }
      }
      function read_quality_gate_hasFailed({ status }) {
        return status === "ERROR";
      }
      function read_quality_gate_describe(condition) {
        const metric = (0, displayable.Z)((0, json.e1)(condition.metricKey) ?? "unknown");
        const show2 = (value) => showValue(metric, (0, displayable.Z)((0, json.e1)(value) ?? ""));
        const actual = show2(condition.actualValue);
        return {
          metric,
          actual: actual === "" ? "no value" : actual,
          failsIf: `${comparators[(0, json.e1)(condition.comparator) ?? ""] ?? ""} ${show2(condition.errorThreshold)}`.trim()
        };
      }
      const comparators = { GT: ">", LT: "<", EQ: "=", NE: "≠" };
      function showValue(metric, value) {
        const letter = metric.endsWith("_rating") ? "ABCDE".charAt(Number(value) - 1) : "";
        return letter === "" ? value : letter;
      }
      ;
      const names = {
        secure: ["https_proxy", "HTTPS_PROXY"],
        plain: ["http_proxy", "HTTP_PROXY"]
      };
      function namesProxy(env) {
        return [...names.secure, ...names.plain].some((name) => (env[name] ?? "") !== "");
      }
      function proxyOf(to, env) {
        const [name, value] = firstOf(to.isSecure ? names.secure : names.plain, env);
        if (value === "" || isNear(to.host))
          return void 0;
        if (isExcepted(to, firstOf(["no_proxy", "NO_PROXY"], env)[1]))
          return void 0;
        return readProxy(name, value);
      }
      function firstOf([first, second], env) {
        const lower = env[first] ?? "";
        return lower === "" ? [second, env[second] ?? ""] : [first, lower];
      }
      function isNear(host) {
        return /^(.+\.)?localhost$/i.test(host) || host.startsWith("127.") || // Metadata of the instance, credentials of the task (169.254.169.254, 169.254.170.2, 169.254.170.23).
        host.startsWith("169.254.") || ["::1", "0:0:0:0:0:0:0:1", "fd00:ec2::254", "fd00:ec2::23"].includes(host.toLowerCase());
      }
      function isExcepted({ host, port }, exceptions) {
        const asked = host.toLowerCase();
        return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
          if (entry === "*")
            return true;
          const { name = "", only } = /^\[?(?<name>.+?)\]?(?::(?<only>\d+))?$/.exec(asOne(entry))?.groups ?? {};
          const bare = name.replace(/^\*?\./, "");
          if (bare === "" || only !== void 0 && Number(only) !== port)
            return false;
          return asked === bare || asked.endsWith(`.${bare}`);
        });
      }
      function asOne(entry) {
        return !entry.startsWith("[") && entry.split(":").length > 2 ? `[${entry}]` : entry;
      }
      function readProxy(name, value) {
        const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
        if (!URL.canParse(text))
          throw new errors.yo(`${name} is no address`, { hint: expected });
        const proxy = new URL(text);
        if (proxy.protocol === "http:" || proxy.protocol === "https:")
          return proxy;
        throw new errors.yo(`${name} names a proxy that speaks ${proxy.protocol.slice(0, -1)}`, { hint: expected });
      }
      const expected = "Give it as http://<host>:<port>, with a name and a password as http://<name>:<password>@<host>:<port>.";
      ;
      const timeoutMs = 1e4;
      async function outboundFetch(url, init, env = process.env) {
        if (!namesProxy(env))
          return fetch(url, init);
        const undici = await __webpack_require__.e(
          /* import() */
          752
        ).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
        const connect2 = connector(undici.buildConnector({ timeout: timeoutMs }), env);
        const dispatcher = new undici.Agent({ connect: connect2, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
        const options = { ...init, dispatcher };
        return undici.fetch(url, options);
      }
      function connector(direct, env) {
        return (options, callback) => {
          const isSecure = options.protocol === "https:";
          const host = options.hostname.replace(/^\[|\]$/g, "");
          const to = { isSecure, host, port: Number(options.port || (isSecure ? 443 : 80)) };
          const open = async () => {
            const proxy = proxyOf(to, env);
            if (proxy === void 0) {
              direct(options, callback);
              return;
            }
            const { openTunnel } = await __webpack_require__.e(
              /* import() */
              166
            ).then(__webpack_require__.bind(__webpack_require__, 7166));
            const httpSocket = await openTunnel(proxy, to, timeoutMs);
            if (isSecure)
              direct({ ...options, httpSocket }, callback);
            else
              callback(null, httpSocket);
          };
          open().catch((error) => callback((0, errors.zR)(error), null));
        };
      }
      ;
      const maxAttempts = 8;
      const maxDelayMs = 2e4;
      const answerMs = 3e4;
      function createSonarClient(server, context) {
        const schemes = createSchemes(server.token);
        return {
          async get(path, query, permission) {
            const url = `${server.url}/${path}?${new URLSearchParams(query).toString()}`;
            for (let attempt = 1; ; attempt++) {
              const answer2 = await ask(url, schemes, context);
              if (!isPassing(answer2))
                return read(answer2, { server, path, permission });
              const reason = describePassing(answer2);
              if (attempt === maxAttempts) {
                throw new errors.yo(`${server.url} did not answer ${path} in ${maxAttempts} attempts: ${reason}`, {
                  hint: "See whether the server is up and can be reached from the runner, and run the job again."
                });
              }
              context.log.info(`SonarQube: ${reason}; attempt ${attempt + 1} of ${maxAttempts}`);
              await context.clock.sleep(delayMs(attempt, answer2), context.signal);
            }
          }
        };
      }
      function createSchemes(token) {
        return {
          current: `Bearer ${token}`,
          other: `Basic ${Buffer.from(`${token}:`).toString("base64")}`
        };
      }
      async function ask(url, schemes, context) {
        const answer2 = await request(url, schemes.current, context);
        if (answer2.kind !== "answered")
          return answer2;
        if (answer2.response.ok)
          schemes.other = void 0;
        const { status } = answer2.response;
        if (schemes.other === void 0 || status !== 401 && status !== 403)
          return answer2;
        const older = await request(url, schemes.other, context);
        if (older.kind !== "answered" || isPassing(older))
          return older;
        if (!older.response.ok)
          return answer2;
        schemes.current = schemes.other;
        schemes.other = void 0;
        return older;
      }
      async function request(url, authorization, { env, signal }) {
        try {
          const init = {
            headers: { authorization, accept: "application/json" },
            redirect: "manual",
            signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)])
          };
          const response = await outboundFetch(url, init, env);
          return { kind: "answered", response, body: await response.text() };
        } catch (error) {
          if (signal.aborted)
            throw (0, errors.zR)(signal.reason);
          return { kind: "unreachable", error: (0, errors.zR)(error) };
        }
      }
      function isPassing(answer2) {
        if (answer2.kind === "unreachable")
          return true;
        const { status } = answer2.response;
        return status === 429 || status === 408 || status >= 500;
      }
      function describePassing(answer2) {
        if (answer2.kind === "answered")
          return `HTTP ${answer2.response.status}`;
        const { message: message2, cause } = answer2.error;
        const code = (0, errors.CA)(cause);
        return code === void 0 ? cause instanceof Error ? cause.message : message2 : `${message2} (${code})`;
      }
      function delayMs(attempt, answer2) {
        const backoff = Math.random() * Math.min(maxDelayMs, 1e3 * 2 ** (attempt - 1));
        const asked = answer2.kind === "answered" ? Number(answer2.response.headers.get("retry-after")) * 1e3 : 0;
        return Math.max(backoff, Math.min(asked || 0, maxDelayMs));
      }
      function read(answer2, { server, path, permission }) {
        if (answer2.kind === "unreachable")
          throw answer2.error;
        const { response, body } = answer2;
        const value = sonar_client_parse(body);
        if (response.ok && value !== void 0)
          return value;
        const told2 = value === void 0 ? "" : errorsOf(value);
        const failed2 = `${server.url} answers ${path} with HTTP ${response.status}${told2 === "" ? "" : `: ${told2}`}`;
        switch (response.status) {
          case 401:
            throw new errors.yo(failed2, {
              hint: "The token is wrong, has expired or was revoked: set sonar-token again."
            });
          case 403:
            throw new errors.yo(failed2, { hint: `The token needs the permission ${permission}.` });
          case 404:
            throw new errors.yo(failed2, {
              hint: `See that sonar-host-url is the server that the scanner sends to, and that the token has the permission ${permission}.`
            });
          default:
            throw new errors.yo(response.ok ? `${server.url} answers ${path} with something that is no JSON` : failed2, {
              hint: describeTarget(response)
            });
        }
      }
      function describeTarget(response) {
        const target2 = response.headers.get("location");
        const fallback = "sonar-host-url must be the address of the server itself, not of a login page or a proxy.";
        return target2 === null ? fallback : `It redirects to ${(0, displayable.Z)(target2)}. ${fallback}`;
      }
      function sonar_client_parse(body) {
        try {
          const value = JSON.parse(body);
          return (0, json.Gv)(value) ? value : void 0;
        } catch {
          return void 0;
        }
      }
      function errorsOf(value) {
        const messages = (0, json.Nt)(value.errors).flatMap(({ msg }) => (0, json.e1)(msg) ?? []);
        return (0, displayable.Z)(messages.join("; "));
      }
      ;
      const firstPauseMs = 1e3;
      const longestPauseMs = 1e4;
      const wait_for_quality_gate_heartbeatMs = 3e4;
      async function hasSentAnalysis({ directory, before }) {
        return (await readNewTaskReports(directory, before)).length > 0;
      }
      async function waitForQualityGate(plan, context) {
        const reports = await readNewTaskReports(plan.directory, plan.before);
        if (reports.length === 0) {
          throw new errors.yo("The scanner has sent no analysis: it wrote no report-task.txt in this run", {
            hint: `See in its output whether it ran to its end. It must run inside ${plan.directory}.`
          });
        }
        const client = createSonarClient(plan.server, context);
        const gates = [];
        for (const report2 of reports)
          gates.push(await waitForReport(report2, plan, client, context));
        return joinGates(gates);
      }
      async function waitForReport(report2, { server, timeoutMs: timeoutMs2 }, client, context) {
        checkServer(report2, server, context);
        const analysisId = await context.log.group("Quality gate", () => waitForTask(report2, timeoutMs2, client, context));
        const answer2 = await client.get("api/qualitygates/project_status", { analysisId }, '"Browse" or "Execute Analysis" on the project');
        const gate = readQualityGate(answer2, report2.dashboardUrl);
        context.log.info(`Quality gate: ${gate.status}${report2.projectKey === void 0 ? "" : ` (${(0, displayable.Z)(report2.projectKey)})`}`);
        return gate;
      }
      function checkServer({ serverUrl }, server, { log }) {
        if (serverUrl === void 0 || hostOf(serverUrl) === hostOf(server.url))
          return;
        if (server.isNamed) {
          log.info(`The analysis is of ${(0, displayable.Z)(serverUrl)}; it is asked for at ${server.url}.`);
          return;
        }
        throw new errors.yo(`The analysis was sent to ${(0, displayable.Z)(serverUrl)}, which the workflow does not name`, {
          hint: `The token is sent only to a server that is named: if that is the right one, set sonar-host-url to it. Without it, ${server.url} is asked.`
        });
      }
      function hostOf(url) {
        return URL.canParse(url) ? new URL(url).host : url;
      }
      async function waitForTask({ taskId }, timeoutMs2, client, context) {
        const { clock, log, signal } = context;
        const deadline = clock.now() + timeoutMs2;
        let known2 = "";
        const poll = async () => {
          for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
            const { task } = await client.get("api/ce/task", { id: taskId }, '"Execute Analysis" on the project');
            const { status, analysisId } = (0, json.Gv)(task) ? task : {};
            if (status === "SUCCESS")
              return analysisOf(analysisId);
            if (status !== "PENDING" && status !== "IN_PROGRESS")
              throw failureOf((0, json.Gv)(task) ? task : {});
            if (status !== known2)
              log.info(`The analysis is ${wait_for_quality_gate_describe(status)}.`);
            known2 = status;
            if (clock.now() + pause > deadline) {
              throw new errors.yo(`The analysis is still ${wait_for_quality_gate_describe(status)} after ${(0, src_clock.a)(timeoutMs2)}`, {
                hint: "The server may be busy: see its background tasks, or give it more with sonar-timeout-minutes."
              });
            }
            await clock.sleep(pause, signal);
          }
        };
        return withHeartbeat(context, wait_for_quality_gate_heartbeatMs, () => `The analysis is ${wait_for_quality_gate_describe(known2)}`, poll);
      }
      function wait_for_quality_gate_describe(status) {
        if (status === "PENDING")
          return "waiting for its turn on the server";
        return status === "IN_PROGRESS" ? "being processed by the server" : "sent";
      }
      function analysisOf(id) {
        const analysisId = (0, json.e1)(id);
        if (analysisId !== void 0)
          return analysisId;
        throw new errors.yo("The server has processed the report, but made no analysis of it", {
          hint: "See the background task on the server."
        });
      }
      function failureOf({ status, errorMessage }) {
        const told2 = (0, json.e1)(errorMessage);
        const hint2 = "See the background task on the server (Administration, Projects, Background Tasks).";
        if (status === "CANCELED")
          return new errors.yo("The analysis was cancelled on the server", { hint: hint2 });
        if (status !== "FAILED")
          return new Error(`The task has a state that is not known: ${JSON.stringify(status)}`);
        const why = told2 === void 0 ? "" : `: ${(0, displayable.Z)(told2)}`;
        return new errors.yo(`The server could not process the analysis${why}`, { hint: hint2 });
      }
      function joinGates(gates) {
        const [first] = gates;
        if (first === void 0 || gates.length === 1)
          return first ?? { status: "none", conditions: [], url: void 0 };
        const worst = gates.find(({ status }) => status === "failed") ?? gates.find(({ status }) => status === "passed") ?? first;
        return { ...worst, conditions: gates.flatMap(({ conditions }) => conditions) };
      }
      ;
      async function runSonar(before, inputs, limit, context) {
        const stages = [];
        const gates = [];
        if (before.length === 0)
          return { stages, qualityGate: void 0 };
        for (const directory of inputs.workingDirectories) {
          if (context.signal.aborted || limit.aborted)
            break;
          const plan = await planSonar(inputs.sonar, directory, context);
          if (plan === void 0)
            continue;
          const notRun = whyNotAnalysed(directory, before);
          const { stage, gate } = notRun === void 0 ? await analyse(plan, limit, context) : { stage: unrunStage(stageOf(plan, context), notRun), gate: void 0 };
          stages.push(stage);
          if (gate !== void 0)
            gates.push(gate);
        }
        return { stages, qualityGate: gates.find(({ status }) => status === "failed") ?? gates[0] };
      }
      function whyNotAnalysed(directory, before) {
        const needed = before.find((run) => run.plan.directory === directory && (run.plan.stage === "install" || run.plan.stage === "build") && hasFailed(run));
        return needed === void 0 ? void 0 : `the ${needed.plan.stage} stage failed`;
      }
      async function analyse(plan, limit, context) {
        const { clock, log, signal } = context;
        const started = clock.now();
        const title = `sonar: ${plan.command.split("\n")[0] ?? ""}`;
        log.info(`${title} (${plan.because})`);
        const stage = unrunStage(stageOf(plan, context));
        try {
          const end = await log.group(title, () => runCommand(plan.command, {
            directory: plan.directory,
            env: { ...stepEnvironment(context.env), ...plan.environment },
            onLine: () => void 0,
            signal: limit
          }, context));
          const both = { ...context, signal: AbortSignal.any([signal, limit]) };
          const isSent = end.exitCode === 0 || await hasSentAnalysis(plan);
          const gate = isSent ? await waitForQualityGate(plan, both) : void 0;
          const durationMs = clock.now() - started;
          log.info(`${title} ended after ${(0, src_clock.a)(durationMs)}`);
          return { stage: { ...stage, end, durationMs }, gate };
        } catch (error) {
          const durationMs = clock.now() - started;
          if (signal.aborted || limit.aborted) {
            return {
              stage: { ...stage, durationMs, interruption: signal.aborted ? "cancelled" : "timed-out" },
              gate: void 0
            };
          }
          if (!(error instanceof errors.yo))
            throw error;
          const problem = {
            why: `SonarQube: ${error.message}.`,
            hint: error.hint ?? "See the log of the sonar stage."
          };
          return { stage: { ...stage, durationMs, problem }, gate: void 0 };
        }
      }
      function stageOf(plan, { workspace }) {
        return {
          stage: "sonar",
          isTest: false,
          directory: plan.directory,
          folder: (0, external_node_path_.relative)(workspace, plan.directory).split(external_node_path_.sep).join("/"),
          command: plan.command,
          because: plan.because
        };
      }
      ;
      function fileTimes(runs, places) {
        const times = {};
        for (const run of runs) {
          if (run.isCached === true)
            continue;
          const files = /* @__PURE__ */ new Map();
          for (const test of run.tests) {
            const id = test.file ?? test.suite.join("\0");
            if (!files.has(id))
              files.set(id, file_times_fileOf(test, run, places));
            const file = files.get(id);
            if (file === void 0 || test.durationMs === void 0)
              continue;
            times[file] = Math.round(((times[file] ?? 0) + test.durationMs) * 1e3) / 1e3;
          }
        }
        return times;
      }
      function file_times_fileOf(test, run, places) {
        if (test.file !== void 0)
          return places.locate(test.file, run.directory);
        return places.placeFailure({ ...test, failures: [] }, run)?.file;
      }
      ;
      const maxAnnotations = 50;
      function checkRunOf(outcome, name) {
        return {
          name,
          conclusion: conclusionOf(outcome),
          title: (0, glance.FQ)(outcome),
          sections: summarize(outcome, name),
          annotations: annotations_annotate(outcome, maxAnnotations).filter(hasFile)
        };
      }
      function conclusionOf({ verdict: { kind, succeeds } }) {
        if (succeeds)
          return kind === "passed" ? "success" : "neutral";
        return check_run_failures[kind] ?? "failure";
      }
      const check_run_failures = {
        "timed-out": "timed_out",
        cancelled: "cancelled"
      };
      function hasFile(annotation) {
        return annotation.file !== void 0;
      }
      ;
      const comment_maxListed = 20;
      const comment_maxDetailed = 5;
      function commentOf(outcome, name) {
        const { baseline, coverage } = outcome;
        const covered = coverage === void 0 ? [] : (0, coverage_summary.G)(coverage, baseline?.coverage).slice(0, 2);
        return {
          kind: "tests",
          name,
          sections: [
            ...(0, glance.vD)(outcome, name),
            ...comment_failures(outcome),
            ...flakySection(outcome),
            ...findings(outcome),
            ...qualityGateSection(outcome.qualityGate),
            ...covered.map((text) => ({ title: "Coverage", text }))
          ]
        };
      }
      function comment_failures({ failures: all, changedFiles }) {
        if (all.length === 0)
          return [];
        const causes = (0, report_causes.w)(all, changedFiles);
        return [
          { title: "Failed", text: `#### Failed

${causeTable(causes, changedFiles, comment_maxListed)}` },
          ...causes.slice(0, comment_maxDetailed).map((cause) => ({
            title: cause.first.title,
            text: causeDetails(cause, "❌")
          }))
        ];
      }
      function findings({ findings: all }) {
        if (all.length === 0)
          return [];
        const counts2 = (0, count_findings.w)((0, count_findings.Z)(all));
        return [{ title: "Static analysis", text: `Static analysis and compilers found ${counts2}.` }];
      }
      ;
      async function tellGitHub(outcome, inputs, context) {
        if (!inputs.checkRun && !inputs.comment)
          return;
        const { log } = context;
        const event = await readTestedEvent(inputs.githubToken, context);
        const github = openGitHub({ token: inputs.githubToken, event, context });
        if (inputs.checkRun) {
          told("check run", await github.createCheckRun(checkRunOf(outcome, inputs.name)), log);
        }
        const { whyNoPullRequest } = event;
        if (inputs.comment && whyNoPullRequest !== void 0) {
          log.notice(`There is no comment: ${whyNoPullRequest}.`);
        } else if (inputs.comment) {
          told("comment", await github.putComment(commentOf(outcome, inputs.name)), log);
        }
      }
      function told(what, answer2, log) {
        if (answer2.kind === "done")
          log.info(`The ${what}: ${answer2.value.url}`);
        else
          log.notice(`There is no ${what}: ${answer2.why}.`);
      }
      async function keepRecord(outcome, records, places) {
        const { verdict, runs, shard, durationMs, coverage, flaky } = outcome;
        if (verdict.kind !== "passed" && verdict.kind !== "failed")
          return;
        await records.save({
          ...(0, test_results.t)(runs),
          flaky: flaky.length,
          durationMs,
          coverage: coverage?.total.percent,
          times: fileTimes(runs, places)
        }, shard === void 0 ? "whole" : String(shard.index));
      }
      ;
      function createFileIndex(files) {
        const all = /* @__PURE__ */ new Set();
        const names2 = /* @__PURE__ */ new Map();
        let stems;
        for (const file of files) {
          if (isLibrary(file))
            continue;
          all.add(file);
          file_index_add(names2, baseName(file), file);
        }
        return {
          has: (file) => all.has(file),
          named: (name) => names2.get(name) ?? [],
          withStem(stem) {
            stems ??= stemsOf(all);
            return stems.get(stem) ?? [];
          }
        };
      }
      function isLibrary(path) {
        return /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo\/registry|pkg\/mod|\.yarn)\//.test(path);
      }
      function baseName(path) {
        return path.slice(path.lastIndexOf("/") + 1);
      }
      function commonEnd(a, b) {
        let count = 0;
        while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count))
          count++;
        return count;
      }
      function stemsOf(files) {
        const stems = /* @__PURE__ */ new Map();
        for (const file of files)
          file_index_add(stems, baseName(file).replace(/\.\w+$/, ""), file);
        return stems;
      }
      function file_index_add(map, key, file) {
        const list2 = map.get(key);
        if (list2 === void 0)
          map.set(key, [file]);
        else
          list2.push(file);
      }
      ;
      function nearest(candidates, origin, prefers) {
        if (candidates.length < 2)
          return candidates[0];
        let best;
        let bestRank = [];
        let isTie = false;
        for (const file of candidates) {
          const rank = rankOf(file, origin, prefers);
          const order = compare(rank, bestRank);
          if (best === void 0 || order > 0) {
            best = file;
            bestRank = rank;
            isTie = false;
          } else if (order === 0) {
            isTie = true;
          }
        }
        return isTie ? void 0 : best;
      }
      function rankOf(file, { directory, report: report2, module }, prefers) {
        return [
          Number(module !== void 0 && isInModule(file, module)),
          report2 === void 0 ? 0 : commonStart(file, report2),
          commonStart(file, directory),
          Number(prefers?.(file) ?? false)
        ];
      }
      function isInModule(file, module) {
        const folders2 = module.split(/[:/\\]/).filter((name) => name !== "");
        const path = `/${file}`;
        const whole = `/${folders2.join("/")}/`;
        return folders2.length > 0 && (path.includes(whole) || path.includes(`/${folders2.at(-1) ?? ""}/`));
      }
      function commonStart(file, folder) {
        const left = file.split("/");
        const right = folder === "" ? [] : folder.split("/");
        let count = 0;
        while (count < left.length - 1 && count < right.length && left[count] === right[count])
          count++;
        return count;
      }
      function compare(a, b) {
        const at = a.findIndex((value, index) => value !== b[index]);
        return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
      }
      ;
      const libraries = /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|clojure|org\.(?:junit|testng|gradle|codehaus|hamcrest|mockito|assertj)|org\.apache\.maven|junit|reactor)\./;
      const jvm = /\.(?:java|kts?|scala|groovy|clj)$/;
      const declaring = /\.(?:kts?|scala|groovy)$/;
      const loose = /\.(?:cs|fs|vb|php|swift)$/;
      function createClassLookup(index, existing, workspace) {
        const declared = /* @__PURE__ */ new Map();
        const declaredPackage = (file) => {
          if (existing.at(file)?.tracked === void 0)
            return "";
          const head = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(workspace, file), "utf8").slice(0, 16384);
          return /^[ \t]*package\s+(?<name>[\w.`]+)/m.exec(head)?.groups?.name?.replaceAll("`", "") ?? "";
        };
        const packageOf = (file) => {
          const known2 = declared.get(file) ?? declaredPackage(file);
          declared.set(file, known2);
          return known2;
        };
        const inPackage = (candidates, folders2) => {
          const exact = candidates.filter((file) => folders2.length === 0 ? packageOf(file) === "" : class_lookup_isBelow(file, folders2));
          if (exact.length > 0)
            return exact;
          return candidates.filter((file) => declaring.test(file) && packageOf(file) === folders2.join("."));
        };
        const there = (file) => file === void 0 ? void 0 : existing.at(file)?.tracked;
        return {
          frame(className, fileName, origin, isTest) {
            if (libraries.test(className))
              return void 0;
            const folders2 = className.split(".").slice(0, -1);
            const candidates = inPackage(index.named(fileName), folders2);
            return there(nearest(candidates, origin, (file) => isTestSource(file) === isTest));
          },
          test(className, origin) {
            const outer = className.replace(/[$+].*$/, "");
            if (!/^[\p{L}_][\p{L}\p{N}_]*(?:[.\\][\p{L}_][\p{L}\p{N}_]*)*$/u.test(outer))
              return void 0;
            const names2 = outer.split(/[.\\]/);
            const candidates = sources(index, names2, inPackage);
            return there(nearest(candidates, origin, isTestSource));
          }
        };
      }
      function sources(index, names2, inPackage) {
        for (let end = names2.length; end > 0 && end > names2.length - 3; end--) {
          const folders2 = names2.slice(0, end - 1);
          const named2 = index.withStem(names2[end - 1] ?? "");
          const found = [
            ...inPackage(named2.filter((file) => jvm.test(file)), folders2),
            ...named2.filter((file) => file.endsWith(".py") && class_lookup_isBelow(file, folders2))
          ];
          if (found.length > 0)
            return found;
          const others = end === names2.length ? named2.filter((file) => loose.test(file)) : [];
          if (others.length > 0)
            return others;
        }
        return [];
      }
      function class_lookup_isBelow(file, folders2) {
        const path = [...folders2, baseName(file)].join("/");
        return file === path || file.endsWith(`/${path}`);
      }
      function isTestSource(file) {
        return /(?:^|\/)(?:[\w-]*tests?|[\w-]*Tests?|it|specs?|__tests__)\//.test(file);
      }
      ;
      function existingFiles(index, workspace) {
        const root = existing_files_realPath(workspace) ?? workspace;
        const known2 = /* @__PURE__ */ new Map();
        const relativeTo = (base, path) => {
          const inside = (0, external_node_path_.relative)(base, path);
          return (0, external_node_path_.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) ? void 0 : inside.split(external_node_path_.sep).join("/");
        };
        const look = (path) => {
          if ((0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            return void 0;
          const real = existing_files_realPath(path);
          const file = real === void 0 ? void 0 : relativeTo(root, real);
          return { tracked: file !== void 0 && index.has(file) ? file : void 0 };
        };
        return {
          at(path) {
            const absolute2 = (0, external_node_path_.resolve)(workspace, path);
            if (!known2.has(absolute2))
              known2.set(absolute2, safely(() => look(absolute2)));
            return known2.get(absolute2);
          },
          relative: (path) => relativeTo(workspace, path) ?? relativeTo(root, path)
        };
      }
      function existing_files_realPath(path) {
        return safely(() => (0, external_node_fs_.realpathSync)(path));
      }
      function safely(look) {
        try {
          return look();
        } catch {
          return void 0;
        }
      }
      ;
      function jvmFrame(line) {
        const match2 = /^\s*at (?<method>[^()]+)\((?<path>[^():/]+\.(?:java|kts?|scala|groovy|clj)):(?<line>\d+)\)/.exec(line);
        if (match2?.groups === void 0)
          return void 0;
        const { method = "", path = "", line: number } = match2.groups;
        const qualified = method.slice(method.lastIndexOf("/") + 1);
        const className = qualified.slice(0, Math.max(0, qualified.lastIndexOf(".")));
        return { className, path, line: Number(number) };
      }
      ;
      const lineSyntaxes = [
        // Python: `  File "x.py", line 3, in f`, also within the lines of an exception group.
        /^[\s|+]*File "(?<path>[^"]+)", line (?<line>\d+)/,
        // .NET: `   at Acme.OrdersTest.IsTotalled() in /_/src/OrdersTest.cs:line 12`
        /^\s*at .+ in (?<path>.+):line (?<line>\d+)$/,
        // PHP: `#0 /app/src/Orders.php(12): total()`
        /^\s*#\d+ (?<path>.+\.(?:php|phpt|inc))\((?<line>\d+)\)/,
        // Rust since 1.73: `thread 'x' panicked at src/lib.rs:10:5:`; before: `panicked at 'message', src/lib.rs:10:5`
        /panicked at (?:'.*', )?(?<path>[^':]+\.rs):(?<line>\d+):\d+:?$/,
        // Babel: `SyntaxError: /home/me/orders.test.js: Unexpected token (1:8)`
        /^\s*SyntaxError: (?<path>[^:]+\.\w+): .*\((?<line>\d+):\d+\)$/,
        // A backtrace of Rust: `             at ./src/lib.rs:10`; gdb, Firefox and Safari: `at path:1`, `f@url:1:2`
        /^\s+at (?<path>[^():]+\.\w+):(?<line>\d+)$/,
        /^[^\s@]*@(?<path>(?:https?|file|webpack):\/\/.+?):(?<line>\d+):\d+$/,
        // Vitest: ` ❯ f src/a.ts:5:17`
        /^\s*❯ (?:.* )?(?<path>\S+):(?<line>\d+):\d+$/,
        // Go, a goroutine's stack: `\t/home/me/orders/orders.go:12 +0x1d`; testify: `Error Trace:\t/home/me/orders_test.go:12`
        /^(?:\s*Error Trace:)?\s+(?<path>\S.*\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/,
        // Go's testing package: `    orders_test.go:12: message`
        /^\s*(?<path>[^\s:]+\.go):(?<line>\d+): /,
        // Ruby: `     # ./spec/orders_spec.rb:12:in 'total'`
        /^\s*(?:# )?(?:from )?(?<path>[^\s:]+\.rb):(?<line>\d+)(?::in\b|:|$)/,
        // MSVC and GoogleTest on Windows: `orders.cc(12): error`
        /^(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]*\.\w+)\((?<line>\d+)(?:,\d+)?\): /,
        // Compilers, pytest, GoogleTest, Catch2, PHPUnit: `path:12: text`, `path:12:3: text`, `path:12`
        /^(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]*\.\w+):(?<line>\d+)(?::\d+)?(?::|$)/
      ];
      ;
      function v8Frame(line) {
        const start = /^\s*at (?:async )?/.exec(line);
        if (start === null)
          return void 0;
        const rest = line.slice(start[0].length).trimEnd();
        const open = rest.indexOf(" (");
        const inner = rest.endsWith(")") && open >= 0 ? rest.slice(open + 2, -1) : rest;
        const evaluated = /^eval at .*\((?<path>[^()]+):(?<line>\d+):\d+\)/.exec(inner);
        const location = evaluated ?? /^(?<path>.+):(?<line>\d+):\d+$/.exec(inner);
        const path = location?.groups?.path;
        if (path === void 0 || path.startsWith("node:"))
          return void 0;
        return { path, line: Number(location?.groups?.line) };
      }
      ;
      const mostFrames = 200;
      const frames_longestLine = 2e3;
      function stackFrames(text) {
        const frames = [];
        for (const line of text.split("\n")) {
          if (line.length > frames_longestLine)
            continue;
          const frame = v8Frame(line) ?? jvmFrame(line) ?? fileFrame(line);
          if (frame !== void 0)
            frames.push(frame);
        }
        const isPython = (frame) => /\.pyx?$/.test(frame.path);
        const python = frames.filter(isPython).reverse().slice(0, mostFrames);
        return [...python, ...frames.filter((frame) => !isPython(frame)).slice(0, mostFrames)];
      }
      function fileFrame(line) {
        for (const syntax of lineSyntaxes) {
          const match2 = syntax.exec(line);
          if (match2?.groups?.path !== void 0) {
            return { path: match2.groups.path, line: Number(match2.groups.line) };
          }
        }
        return void 0;
      }
      function mentionedFiles(text) {
        const frames = [];
        for (const { groups } of text.slice(0, 2e4).matchAll(mention)) {
          frames.push({ path: groups?.path ?? "", line: Number(groups?.line) });
          if (frames.length === mostFrames)
            break;
        }
        return frames;
      }
      const mention = /(?<![\w./@-])(?<path>[\w./@+-]{1,300}\.[A-Za-z]\w{0,9})(?::|, line |\()(?<line>\d{1,7})\b/g;
      ;
      function createGoPackages(index, existing, workspace) {
        let modules;
        return (importPath) => {
          modules ??= index.named("go.mod").filter((file) => existing.at(file)?.tracked === file).map((file) => ({ folder: external_node_path_.posix.dirname(file), path: modulePath((0, external_node_path_.join)(workspace, file)) })).filter(({ path }) => path !== "").sort((a, b) => b.path.length - a.path.length);
          const module = modules.find(({ path }) => importPath === path || importPath.startsWith(`${path}/`));
          if (module === void 0)
            return void 0;
          const folder = external_node_path_.posix.join(module.folder, importPath.slice(module.path.length));
          return folder === "." ? "" : folder.replace(/^\.\//, "");
        };
      }
      function modulePath(file) {
        return /^module\s+"?(?<path>[^\s"]+)"?/m.exec((0, external_node_fs_.readFileSync)(file, "utf8"))?.groups?.path ?? "";
      }
      ;
      function plainPath(path) {
        const bundled = /^webpack(?:-internal)?:\/\/[^/]*\/(?:\([^)]*\)\/)?(?<path>.+)$/.exec(path)?.groups?.path;
        if (bundled !== void 0)
          return withoutQuery(bundled);
        if (path.startsWith("file://"))
          return decode(withoutQuery(path.slice("file://".length)));
        const served = /^https?:\/\/[^/]+(?<path>\/.*)$/.exec(path)?.groups?.path;
        if (served !== void 0)
          return decode(withoutQuery(served)).replace(/^\/(?:@fs(?=\/)|base\/)/, "");
        const slashes = /^[A-Za-z]:[\\/]|^\.{0,2}\\|^[^/]+\\/.test(path) ? path.replaceAll("\\", "/") : path;
        return slashes.replace(/^[A-Za-z]:(?=\/)/, "").replace(/^\/_\d?\//, "");
      }
      function isOfToolchain(path) {
        return /^\/(?:usr\/(?:local\/)?(?:lib|lib64|include|share|go|src)|rustc|opt\/hostedtoolcache|nix\/store|proc)\//.test(path);
      }
      function withoutQuery(path) {
        return path.replace(/[?#].*$/, "");
      }
      function decode(path) {
        try {
          return decodeURIComponent(path);
        } catch {
          return path;
        }
      }
      ;
      function createPathLookup(index, existing) {
        return (path, origin) => {
          const plain2 = plainPath(path);
          if (plain2 === "" || plain2.includes("\0") || isLibrary(plain2))
            return void 0;
          const found = external_node_path_.posix.isAbsolute(plain2) ? existing.at(plain2) : below(plain2, origin.directory, existing);
          if (found !== void 0)
            return found.tracked;
          if (isOfToolchain(plain2))
            return void 0;
          const file = nearest(sharingEnd(plain2, index), origin);
          return file === void 0 ? void 0 : existing.at(file)?.tracked;
        };
      }
      function below(path, directory, existing) {
        const folders2 = directory === "" ? [] : directory.split("/");
        for (let length = folders2.length; length >= 0; length--) {
          const joined = external_node_path_.posix.join(...folders2.slice(0, length), path);
          if (joined.startsWith("../") || joined === "..")
            continue;
          const found = existing.at(joined);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      function sharingEnd(path, index) {
        const names2 = path.split("/").filter((name) => name !== "" && name !== "." && name !== "..");
        let most = 0;
        let files = [];
        for (const file of index.named(baseName(path))) {
          const parts = file.split("/");
          const shared = commonEnd(parts, names2);
          if (shared < most || !isEnough(shared, parts.length, names2, path))
            continue;
          if (shared > most)
            files = [];
          most = shared;
          files.push(file);
        }
        return files;
      }
      function isEnough(shared, fileLength, names2, path) {
        const isAbsolute2 = path.startsWith("/");
        if (shared === names2.length && !isAbsolute2)
          return true;
        if (shared === 1 && fileLength === 1)
          return isAbsolute2 ? names2.length <= 2 : isOfGoModule(names2);
        return shared >= 2 && (isAbsolute2 || shared === fileLength || isOfGoModule(names2));
      }
      function isOfGoModule(names2) {
        return names2.length > 2 && /^[\w-]+(?:\.[\w-]+)+$/.test(names2[0] ?? "");
      }
      ;
      function createTestLines() {
        const files = /* @__PURE__ */ new Map();
        return (path, name) => {
          if (name === "")
            return void 0;
          const lines = files.get(path) ?? (0, external_node_fs_.readFileSync)(path, "utf8").split("\n");
          files.set(path, lines);
          return lineOfTest(lines, name);
        };
      }
      function lineOfTest(lines, name) {
        const titled2 = lines.findIndex((line) => quotes.some((quote2) => line.includes(quote2 + name + quote2)));
        if (titled2 >= 0)
          return titled2 + 1;
        const identifier = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(name)?.[0];
        if (identifier === void 0 || !/^$|^[([{]|^\/|^ \{/.test(name.slice(identifier.length)))
          return void 0;
        const declaration = new RegExp(`\\b(?:def|fun|func|fn|function|void|Task|test|TEST\\w*\\(\\w+, *)\\s*(?:\\([^)]*\\)\\s*)?${identifier}\\s*[(<)]`, "u");
        const declared = lines.findIndex((line) => declaration.test(line));
        return declared < 0 ? void 0 : declared + 1;
      }
      const quotes = ["'", '"', "`"];
      ;
      function createPlaces(files, workspace) {
        const index = createFileIndex(files);
        const existing = existingFiles(index, workspace);
        const findPath = createPathLookup(index, existing);
        const classes = createClassLookup(index, existing, workspace);
        const lineOfTest2 = createTestLines();
        const goFolder = createGoPackages(index, existing, workspace);
        const originOf = (test, run) => {
          const goPackage = [run.module, ...test.suite].find((name) => name?.includes("/"));
          const folder = goPackage === void 0 ? void 0 : goFolder(goPackage);
          return {
            directory: folder ?? existing.relative(run.directory) ?? "",
            report: run.report === void 0 ? void 0 : existing.relative((0, external_node_path_.dirname)(run.report)),
            module: run.module
          };
        };
        const fileOfFrame = (frame, origin, test) => "className" in frame ? classes.frame(frame.className, frame.path, origin, isOwnClass(frame.className, test)) : findPath(frame.path, origin);
        const firstInside = (frames, origin, test) => {
          for (const frame of frames) {
            const file = fileOfFrame(frame, origin, test);
            if (file !== void 0)
              return { file, line: frame.line };
          }
          return void 0;
        };
        const placeTest = (test, origin) => {
          const named2 = test.file === void 0 ? void 0 : findPath(test.file, origin);
          if (named2 !== void 0 && test.line !== void 0)
            return { file: named2, line: test.line };
          const file = named2 ?? places_firstOf([...test.suite].reverse(), (name) => classes.test(name, origin));
          if (file === void 0)
            return void 0;
          return { file, line: lineOfTest2((0, external_node_path_.join)(workspace, file), test.name) };
        };
        return {
          placeFailure(test, run) {
            const origin = originOf(test, run);
            const texts = test.failures.map(({ text }) => text);
            const stacks = texts.map(stackFrames);
            const withoutStack = texts.filter((_, index2) => stacks[index2]?.length === 0);
            return places_firstOf(stacks, (frames) => firstInside(frames, origin, test)) ?? placeTest(test, origin) ?? places_firstOf(withoutStack, (text) => firstInside(mentionedFiles(text), origin, test));
          },
          locate: (file, directory) => findPath(file, { directory: existing.relative(directory) ?? "" })
        };
      }
      function isOwnClass(className, { suite }) {
        const outer = (name) => name.replace(/\$.*$/, "");
        return suite.some((name) => outer(name) === outer(className));
      }
      function places_firstOf(items, find2) {
        for (const item of items) {
          const found = find2(item);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      ;
      const mostWalked = 5e4;
      const deepest = 24;
      async function trackedFiles(workspace, programs) {
        const options = ["-c", `safe.directory=${workspace}`, "-c", "core.fsmonitor=false", "-C", workspace];
        const { exitCode, stdout } = await programs.ask("git", [
          ...options,
          "ls-files",
          "-z",
          "--recurse-submodules"
        ]);
        const files = exitCode === 0 ? stdout.split("\0").filter((file) => file !== "") : [];
        return files.length > 0 ? files : tracked_files_walk(workspace);
      }
      async function tracked_files_walk(workspace) {
        const files = [];
        let level = [""];
        for (let depth = 0; depth < deepest && level.length > 0; depth++) {
          const next = [];
          for (const folder of level) {
            if (files.length >= mostWalked)
              return files.slice(0, mostWalked);
            for (const entry of await tracked_files_list((0, external_node_path_.join)(workspace, folder))) {
              const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
              if (entry.isFile())
                files.push(path);
              else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
                next.push(path);
            }
          }
          level = next;
        }
        return files;
      }
      async function tracked_files_list(folder) {
        try {
          return await (0, promises_.readdir)(folder, { withFileTypes: true });
        } catch {
          return [];
        }
      }
      var results_suites = __webpack_require__(2291);
      ;
      function writeJUnitFile({ runs, workspace }, file) {
        const suites = collect(runs, workspace);
        const descriptor = (0, external_node_fs_.openSync)(file, "w");
        try {
          const all = suites.flatMap(({ tests }) => tests);
          (0, external_node_fs_.writeSync)(descriptor, `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Slipway"${counts(all)}>
`);
          for (const suite of suites)
            (0, external_node_fs_.writeSync)(descriptor, suiteElement(suite));
          (0, external_node_fs_.writeSync)(descriptor, "</testsuites>\n");
        } finally {
          (0, external_node_fs_.closeSync)(descriptor);
        }
      }
      function collect(runs, workspace) {
        const nameOf2 = (0, results_suites.xu)(workspace);
        const suites = /* @__PURE__ */ new Map();
        const suite = (run, name) => {
          const key = JSON.stringify([run.framework, run.module, run.kind, name]);
          const found = suites.get(key) ?? { name, tests: [], folded: 0 };
          suites.set(key, found);
          return found;
        };
        for (const run of runs) {
          const locate = (file) => (0, workspace_path.X)((0, external_node_path_.resolve)(run.directory, file), workspace);
          for (const test of run.tests) {
            const file = test.file === void 0 ? void 0 : locate(test.file);
            suite(run, nameOf2(test, run)).tests.push({ ...test, file });
          }
          for (const { name, passed } of run.folded ?? [])
            suite(run, name).folded += passed;
        }
        return [...suites.values()];
      }
      function suiteElement({ name, tests, folded }) {
        const property = folded === 0 ? "" : `<properties><property name="slipway.passed-not-listed" value="${folded}"/></properties>
`;
        const cases = tests.map((test) => caseElement(test, name)).join("");
        return `<testsuite name="${escapeXml(name)}"${counts(tests)}>
${property}${cases}</testsuite>
`;
      }
      function counts(tests) {
        const of2 = (status) => tests.filter((test) => test.status === status).length;
        const ms = tests.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
        return ` tests="${tests.length}" failures="${of2("failed")}" errors="0" skipped="${of2("skipped")}" time="${seconds(ms)}"`;
      }
      function caseElement(test, suiteName) {
        const { suite, name, file, line, durationMs } = test;
        const attributes = [
          ["classname", suite.join(".") || suiteName],
          ["name", name],
          ...durationMs === void 0 ? [] : [["time", seconds(durationMs)]],
          ...file === void 0 ? [] : [["file", file]],
          ...line === void 0 ? [] : [["line", String(line)]]
        ];
        const head = attributes.map(([key = "", value = ""]) => ` ${key}="${escapeXml(value)}"`).join("");
        const body = bodyOf(test);
        return body === "" ? `<testcase${head}/>
` : `<testcase${head}>
${body}</testcase>
`;
      }
      function bodyOf({ status, isFlaky, failures: failures2 }) {
        if (status === "skipped")
          return "<skipped/>\n";
        if (status === "failed") {
          const all = failures2.length === 0 ? [{ text: "It failed without a message." }] : failures2;
          return all.map(({ text }) => `<failure${message(text)}>${escapeXml(text)}</failure>
`).join("");
        }
        return isFlaky === true ? failures2.map(flakyElement).join("") : "";
      }
      function flakyElement({ text }) {
        return `<flakyFailure${message(text)}><stackTrace>${escapeXml(text)}</stackTrace></flakyFailure>
`;
      }
      function message(text) {
        return ` message="${escapeXml((0, failure_message.Pl)(text, 500))}"`;
      }
      function seconds(ms) {
        return (ms / 1e3).toFixed(3);
      }
      function escapeXml(text) {
        return text.replace(illegal, "�").replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character);
      }
      const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;
      const entities = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;",
        "\n": "&#10;",
        "\r": "&#13;",
        "	": "&#9;"
      };
      ;
      function writeResultsJson(outcome, file) {
        const inside = (path) => (0, workspace_path.X)(path, outcome.workspace);
        const descriptor = (0, external_node_fs_.openSync)(file, "w");
        try {
          const { workspace } = outcome;
          const head = JSON.stringify({ version: resultsVersion, workspace, ...results_json_headOf(outcome, inside) }).slice(0, -1);
          (0, external_node_fs_.writeSync)(descriptor, `${head},
"runs":[`);
          for (const [index, run] of outcome.runs.entries()) {
            const { report: report2 } = run;
            const saved = {
              ...run,
              directory: inside(run.directory),
              report: report2 === void 0 ? void 0 : inside(report2)
            };
            (0, external_node_fs_.writeSync)(descriptor, `${index === 0 ? "" : ","}
${JSON.stringify(saved)}`);
          }
          (0, external_node_fs_.writeSync)(descriptor, '],\n"coverage":');
          (0, external_node_fs_.writeSync)(descriptor, JSON.stringify(outcome.coveredLines?.files.map(compact) ?? null));
          (0, external_node_fs_.writeSync)(descriptor, "\n}\n");
        } finally {
          (0, external_node_fs_.closeSync)(descriptor);
        }
      }
      function results_json_headOf(outcome, inside) {
        const { verdict, stages, findings: findings2, qualityGate, unreadable: unreadable2, stale, shard, durationMs, baseline } = outcome;
        const { failures: failures2, flaky, quarantined, quarantineRemarks, coverage } = outcome;
        return {
          verdict,
          counts: (0, report_counts.y)(outcome),
          durationMs,
          shard,
          stages,
          failures: failures2.map(results_json_describe),
          flaky: flaky.map(results_json_describe),
          quarantined: quarantined.map(results_json_describe),
          quarantineRemarks,
          findings: findings2.map((finding) => ({ ...finding, directory: inside(finding.directory) })),
          coverageResult: coverage,
          qualityGate,
          unreadable: unreadable2.map((one) => ({ ...one, report: inside(one.report) })),
          stale: stale.map(inside),
          baseline
        };
      }
      function results_json_describe({ title, place: place2, message: message2, diff, source, rerun }) {
        return { title, place: place2, message: message2, diff, source, rerun };
      }
      function compact({ file, lines, package: name }) {
        return { file, package: name, lines: [...lines].flat() };
      }
      ;
      const resultFiles = { page: "index.html", json: "results.json", junit: "junit.xml" };
      async function writeResults(outcome, folder, name) {
        try {
          const { reportPage } = await __webpack_require__.e(
            /* import() */
            613
          ).then(__webpack_require__.bind(__webpack_require__, 5613));
          (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
          (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, resultFiles.page), reportPage(outcome, name));
          writeResultsJson(outcome, (0, external_node_path_.join)(folder, resultFiles.json));
          writeJUnitFile(outcome, (0, external_node_path_.join)(folder, resultFiles.junit));
        } catch (error) {
          throw new errors.yo(`The results cannot be written to ${folder}`, {
            cause: (0, errors.zR)(error),
            hint: "Give results-directory a folder that this step may write to, with room for the results."
          });
        }
      }
      ;
      async function runAndJudge(inputs, context) {
        const records = openRecords(inputs, context);
        const found = inputs.merge.length > 0 ? await readShards(inputs, records, context) : await runAndRead(inputs, records, context);
        const { programs, workspace } = context;
        const places = createPlaces(await trackedFiles(workspace, programs), workspace);
        const outcome = await conclude(found, inputs, places, context);
        await keepResults(outcome, inputs, context);
        if (context.signal.aborted)
          return outcome;
        await tellGitHub(outcome, inputs, context);
        await keepRecord(outcome, records, places);
        return outcome;
      }
      async function keepResults(outcome, { name }, { log }) {
        try {
          await writeResults(outcome, outcome.resultsDirectory, name);
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          log.warning(`${error.message}: ${(0, errors.zR)(error.cause).message}`);
        }
      }
      async function runAndRead(inputs, records, context) {
        const { clock, workspace } = context;
        const quarantine = await readQuarantine(inputs.quarantine, clock.now());
        const plan = (0, src_inputs.a)(inputs) ? { stages: [], remarks: [] } : planStages(inputs, workspace);
        const isRun = plan.stages.length > 0;
        const readers = await Promise.all(inputs.workingDirectories.map((directory) => watchReports(directory, inputs, isRun)));
        const limit = startLimit(inputs.timeoutMs, context);
        const started = clock.now();
        try {
          const stages = await runStages(plan, {
            retries: inputs.retries,
            shard: inputs.shard && { ...inputs.shard, times: await records.sharedTimes(inputs.shard.count) },
            isQuarantined: (test) => quarantine.has(test),
            failFast: inputs.failFast
          }, limit.signal, context);
          const reports = joinReports(await Promise.all(readers.map((read2) => read2())));
          warnOfStale(reports.stale, context.log);
          const sonar = await runSonar(stages, inputs, limit.signal, context);
          return {
            stages: [...stages, ...sonar.stages],
            runs: chooseRuns(stages, reports.runs, inputs, context.log),
            reports,
            qualityGate: sonar.qualityGate,
            baseline: await records.baseline,
            durationMs: isRun ? clock.now() - started : 0,
            interruption: interruptionBy(context.signal, limit.signal),
            quarantine,
            resultsDirectory: chooseResultsDirectory(inputs, context),
            missingShards: [],
            shardStages: [],
            shardFaults: [],
            shard: inputs.shard
          };
        } finally {
          limit.stop();
        }
      }
      function interruptionBy(cancelled, limit) {
        if (cancelled.aborted)
          return { kind: "cancelled", reason: (0, errors.zR)(cancelled.reason).message };
        return limit.aborted ? { kind: "timed-out", reason: (0, errors.zR)(limit.reason).message } : void 0;
      }
      function warnOfStale(stale, log) {
        const [first] = stale;
        if (first === void 0)
          return;
        log.warning(`Left out, since this run did not write them: ${stale.length} files that match reports, the first is ${first}`);
      }
      function joinReports(all) {
        return {
          runs: all.flatMap(({ runs }) => runs),
          findings: all.flatMap(({ findings: findings2 }) => findings2),
          coverages: all.flatMap(({ coverages }) => coverages),
          unreadable: all.flatMap(({ unreadable: unreadable2 }) => unreadable2),
          stale: all.flatMap(({ stale }) => stale),
          // What one folder has not, another may have.
          unmatched: all.every(({ unmatched }) => unmatched.length > 0) ? all[0]?.unmatched ?? [] : []
        };
      }
      ;
      const execution = { run: runAndJudge, report };
    })
  ),
  /***/
  6987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        As: () => (
          /* binding */
          topLevelClasses
        ),
        /* harmony export */
        M4: () => (
          /* binding */
          topLevel
        ),
        /* harmony export */
        VU: () => (
          /* binding */
          selectMethods
        )
        /* harmony export */
      });
      const className = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
      const methodName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
      function selectMethods(tests) {
        const selected = /* @__PURE__ */ new Map();
        for (const { suite, name, selector, isWholeFile } of tests) {
          const owner = suite.at(-1);
          if (owner === void 0 || !className.test(owner))
            return void 0;
          const [method = ""] = (selector ?? name).split(/[([{]/, 1);
          const known = selected.get(owner) ?? [];
          if (known === "all")
            continue;
          if (isWholeFile === true || !methodName.test(method))
            selected.set(owner, "all");
          else
            selected.set(owner, [.../* @__PURE__ */ new Set([...known, method, ...method === name ? [] : [`${method}[*]`]])]);
        }
        return selected;
      }
      function topLevelClasses(tests) {
        return new Set(tests.map(({ suite }) => topLevel(suite.at(-1) ?? "")));
      }
      function topLevel(name) {
        return name.replace(/(?<=[^.$])\$.*$/, "");
      }
    })
  ),
  /***/
  1048: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          readFolder
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
      function readFolder(path) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
        } catch (error) {
          if (["EACCES", "EPERM", "ENOENT"].includes((0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.CA)(error) ?? ""))
            return [];
          throw error;
        }
      }
    })
  ),
  /***/
  3402: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          orderFindings
        )
        /* harmony export */
      });
      const rank = { error: 0, warning: 1, note: 2 };
      function orderFindings(findings, changedFiles) {
        const isChanged = ({ file }) => file !== void 0 && changedFiles.has(file);
        return [...findings].sort((a, b) => rank[a.level] - rank[b.level] || Number(isChanged(b)) - Number(isChanged(a)) || compare(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      }
      function compare(a, b) {
        if (a === b)
          return 0;
        return a < b ? -1 : 1;
      }
    })
  ),
  /***/
  5573: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          pageOfRule
        )
        /* harmony export */
      });
      function pageOfRule(tool, rule) {
        switch (tool) {
          case "eslint":
            return pageOfEslintRule(rule);
          case "rustc":
            return /^E\d{4}$/.test(rule) ? `https://doc.rust-lang.org/error_codes/${rule}.html` : void 0;
        }
      }
      function pageOfEslintRule(rule) {
        if (/^[a-z][a-z-]*$/.test(rule))
          return `https://eslint.org/docs/latest/rules/${rule}`;
        const typescript = /^@typescript-eslint\/([a-z-]+)$/.exec(rule)?.[1];
        return typescript === void 0 ? void 0 : `https://typescript-eslint.io/rules/${typescript}`;
      }
    })
  ),
  /***/
  5555: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          workspacePath
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
      function workspacePath(path, workspace) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
        const isOutside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
        return isOutside ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") || ".";
      }
    })
  ),
  /***/
  96: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          detectGradle
        ),
        q: () => (
          /* binding */
          findGradle
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var read_folder = __webpack_require__(1048);
      ;
      const jvmPlugin = /\b(?:id|plugin:?|apply)\b[\s(:]*['"](?:java|java-library|java-gradle-plugin|application|groovy|scala|war|org\.jetbrains\.kotlin\.jvm|org\.springframework\.boot)['"]|\bkotlin\(['"]jvm['"]\)|^\s*(?:java|`java-library`|application|groovy|scala|war)\s*$/m;
      const multiplatformPlugin = /org\.jetbrains\.kotlin\.multiplatform|kotlin\(['"]multiplatform['"]\)/;
      const testTask = [
        /\btask\s+(\w+)\s*\(\s*type:\s*Test\b/g,
        /\btask\s*\(\s*(\w+)\s*,\s*type:\s*Test\b/g,
        /\b(?:register|create)\s*\(\s*['"](\w+)['"]\s*,\s*(?:Test|JvmTestSuite)\b/g,
        /\b(?:register|create)<(?:Test|JvmTestSuite)>\s*\(\s*['"](\w+)['"]/g,
        /\bval\s+(\w+)\s+by\s+(?:tasks\.)?(?:registering|creating)\s*\(\s*(?:Test|JvmTestSuite)::class/g,
        /\b(\w+)\s*\(\s*JvmTestSuite\s*\)/g
      ];
      const linters = [
        ["checkstyle", ["checkstyleMain", "checkstyleTest"]],
        ["pmd", ["pmdMain", "pmdTest"]],
        ["com.github.spotbugs", ["spotbugsMain", "spotbugsTest"]],
        ["io.gitlab.arturbosch.detekt", ["detekt"]],
        ["org.jlleitschuh.gradle.ktlint", ["ktlintCheck"]],
        ["com.diffplug.spotless", ["spotlessCheck"]]
      ];
      function readGradleBuild(folder) {
        const text = buildScripts(folder).map((path) => withoutComments((0, external_node_fs_.readFileSync)(path, "utf8"))).join("\n");
        const found = testTask.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
        return {
          isJvm: jvmPlugin.test(text),
          isMultiplatform: multiplatformPlugin.test(text),
          testTasks: [...new Set(found)].filter((name) => name !== "test").sort(),
          lintTasks: linters.flatMap(([plugin, tasks]) => applies(plugin, text) ? tasks : [])
        };
      }
      function applies(plugin, text) {
        const id = plugin.replaceAll(".", "\\.");
        return new RegExp(`\\b(?:id|plugin:?|apply)\\b[\\s(:]*['"]${id}['"]|^\\s*${id}\\s*$`, "m").test(text);
      }
      function withoutComments(script) {
        return script.replace(/\/\*.*?\*\/|(?<![:'"])\/\/[^\n]*/gs, "");
      }
      const passedOver = /* @__PURE__ */ new Set(["node_modules", "src", "build", "target"]);
      function buildScripts(folder, isPlugins = false) {
        return (0, read_folder.j)(folder).flatMap((entry) => {
          const path = (0, external_node_path_.join)(folder, entry.name);
          if (entry.isFile())
            return isScript(entry.name, isPlugins) ? [path] : [];
          if (!entry.isDirectory() || entry.name.startsWith("."))
            return [];
          const inPlugins = isPlugins || entry.name === "buildSrc";
          return !inPlugins && passedOver.has(entry.name) ? [] : buildScripts(path, inPlugins);
        });
      }
      function isScript(name, isPlugins) {
        return isPlugins ? /\.gradle(?:\.kts)?$/.test(name) : /^(?!settings\.).*\.gradle(?:\.kts)?$/.test(name);
      }
      var wrapper = __webpack_require__(1727);
      ;
      const detectGradle = (folder, workspace) => {
        const file = ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].find((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)));
        if (file === void 0)
          return void 0;
        const program = findGradle(folder, workspace);
        const build = readGradleBuild(folder);
        const tests = testTasks(build);
        const run = (tasks) => `${program.command} --continue ${tasks.join(" ")}`;
        return {
          tool: "Gradle",
          because: program.wrapper === void 0 ? `there is ${file}` : `there are ${file} and ${(0, external_node_path_.relative)(folder, program.wrapper)}`,
          commands: {
            ...build.isJvm ? { build: run(["classes", "testClasses"]) } : {},
            ...build.lintTasks.length > 0 ? { lint: run(build.lintTasks) } : {},
            test: run(tests)
          },
          reasons: {
            install: "Gradle fetches what it needs while it builds",
            ...build.isJvm ? {} : { build: "the build scripts name no plugin that compiles for the JVM" }
          }
        };
      };
      function findGradle(folder, workspace) {
        return (0, wrapper.h)(folder, workspace, { script: "gradlew", program: "gradle" });
      }
      function testTasks({ isMultiplatform, testTasks: others }) {
        return [isMultiplatform ? "allTests" : "test", ...others];
      }
    })
  ),
  /***/
  4051: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          readManifest
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
      var _readers_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1354);
      function readManifest(file) {
        let parsed;
        try {
          parsed = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
        } catch (error) {
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} cannot be read`, { cause: error, hint: "It must be a JSON object." });
        }
        return (0, _readers_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(parsed) ? parsed : {};
      }
    })
  ),
  /***/
  1543: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          findMaven
        ),
        /* harmony export */
        z: () => (
          /* binding */
          detectMaven
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1727);
      const detectMaven = (folder, workspace) => {
        const pom = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pom.xml");
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pom))
          return void 0;
        const program = findMaven(folder, workspace);
        const maven = `${program.command} ${options(program)}`;
        const checkstyle = findCheckstyle((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(pom, "utf8"));
        return {
          tool: "Maven",
          because: program.wrapper === void 0 ? "there is pom.xml" : `there are pom.xml and ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, program.wrapper)}`,
          commands: {
            ...checkstyle === "alone" ? { lint: `${maven} checkstyle:check` } : {},
            // A module that fails does not keep those that do not need it from being tested.
            test: `${maven} -fae verify`
          },
          reasons: {
            install: "Maven fetches what it needs while it builds",
            build: "verify compiles what it tests",
            ...checkstyle === "bound" ? { lint: "Checkstyle is part of verify" } : {}
          }
        };
      };
      function findMaven(folder, workspace) {
        return (0, _wrapper_js__WEBPACK_IMPORTED_MODULE_2__.h)(folder, workspace, { script: "mvnw", program: "mvn" });
      }
      function options({ wrapper }) {
        const properties = wrapper === void 0 ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wrapper), ".mvn/wrapper/maven-wrapper.properties");
        const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(properties) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(properties, "utf8") : "";
        const isOld = /apache-maven-(?:[12]\.|3\.[0-5]\.|3\.6\.0)/.test(text);
        return isOld ? "--batch-mode" : "--batch-mode --no-transfer-progress";
      }
      function findCheckstyle(pom) {
        const build = pom.replace(/<!--.*?-->|<(profiles|reporting|pluginManagement)>.*?<\/\1>/gs, "");
        const plugin = /<artifactId>\s*maven-checkstyle-plugin\s*<\/artifactId>.*?<\/plugin>/s.exec(build)?.[0];
        if (plugin === void 0)
          return void 0;
        return /<goal>\s*check\s*<\/goal>/.test(plugin) ? "bound" : "alone";
      }
    })
  ),
  /***/
  4030: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          findPackageManager
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4051);
      var _readers_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1354);
      const short = (tool) => (script) => script === "test" ? `${tool} test` : `${tool} run ${script}`;
      const npm = {
        tool: "npm",
        run: short("npm"),
        runEverywhere: (script) => `${short("npm")(script)} --workspaces --if-present`,
        execute: "npx",
        installLocked: "npm ci",
        install: "npm install",
        marker: ".package-lock.json"
      };
      const pnpm = {
        tool: "pnpm",
        run: short("pnpm"),
        runEverywhere: (script) => `pnpm --recursive --if-present run ${script}`,
        execute: "pnpm exec",
        installLocked: "pnpm install --frozen-lockfile",
        install: "pnpm install",
        marker: ".modules.yaml"
      };
      const yarnClassic = {
        tool: "yarn",
        run: short("yarn"),
        // `yarn workspaces run` fails at the first workspace that has no such script.
        runEverywhere: (script, workspaces) => workspaces.map((name) => `yarn workspace ${name} run ${script}`).join(" && "),
        execute: "yarn",
        installLocked: "yarn install --frozen-lockfile",
        install: "yarn install",
        marker: ".yarn-integrity"
      };
      const yarnBerry = {
        ...yarnClassic,
        runEverywhere: (script) => `yarn workspaces foreach --all run ${script}`,
        installLocked: "yarn install --immutable",
        marker: ".yarn-state.yml"
      };
      const bun = {
        tool: "bun",
        // `bun test` is Bun's own test runner.
        run: (script) => `bun run ${script}`,
        runEverywhere: (script) => `bun run --filter '*' ${script}`,
        execute: "bunx",
        installLocked: "bun install --frozen-lockfile",
        install: "bun install",
        marker: void 0
      };
      const locks = {
        "package-lock.json": () => npm,
        "npm-shrinkwrap.json": () => npm,
        "pnpm-lock.yaml": () => pnpm,
        "yarn.lock": (folder) => isBerryLock((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "yarn.lock")) ? yarnBerry : yarnClassic,
        "bun.lock": () => bun,
        "bun.lockb": () => bun
      };
      function findPackageManager(folder, workspace) {
        for (let at = folder; ; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
          const named = namedManager(at);
          const lock = Object.keys(locks).find((name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name)) && (named === void 0 || locks[name]?.(at).tool === named.tool));
          const manager = named ?? (lock === void 0 ? void 0 : locks[lock]?.(at));
          if (manager !== void 0) {
            const where = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, at), lock ?? "package.json");
            const because = lock === void 0 ? `packageManager is ${manager.tool} in ${where}` : `there is ${where}`;
            return { manager, lock, root: at, because };
          }
          if (at === workspace || at === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            return { manager: npm, lock: void 0, root: folder, because: void 0 };
          }
        }
      }
      function namedManager(folder) {
        const manifest = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json");
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest))
          return void 0;
        const [, tool, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec((0, _readers_json_js__WEBPACK_IMPORTED_MODULE_2__.e1)((0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.W)(manifest).packageManager) ?? "") ?? [];
        if (tool === "yarn")
          return Number(major) > 1 ? yarnBerry : yarnClassic;
        return [npm, pnpm, bun].find((manager) => manager.tool === tool);
      }
      function isBerryLock(file) {
        return /^__metadata:/m.test((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
      }
    })
  ),
  /***/
  9604: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          findPythonEnvironment
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      const managers = [
        { lock: "uv.lock", run: "uv run", install: "uv sync --locked" },
        { lock: "poetry.lock", run: "poetry run", install: "poetry install" },
        { lock: "pdm.lock", run: "pdm run", install: "pdm sync --dev" },
        { lock: "Pipfile.lock", run: "pipenv run", install: "pipenv sync --dev" }
      ];
      function findPythonEnvironment(folder, workspace) {
        for (let at = folder; ; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
          const found = managers.find(({ lock }) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, lock)));
          if (found !== void 0)
            return { ...found, lock: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, found.lock)), root: at };
          if (at === workspace || at === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            return { run: "python -m", lock: void 0, root: folder, install: void 0 };
          }
        }
      }
    })
  ),
  /***/
  1727: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          findWrapper
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      function findWrapper(folder, workspace, { script, program }) {
        for (let at = folder; ; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
          const wrapper = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, script);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(wrapper)) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, wrapper).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            const command = path.startsWith("..") ? path : `./${path}`;
            return { command: isExecutable(wrapper) ? command : `sh ${command}`, wrapper };
          }
          if (at === workspace || at === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return { command: program, wrapper: void 0 };
        }
      }
      function isExecutable(path) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  2097: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          CutReport
        )
        /* harmony export */
      });
      class CutReport extends Error {
        name = "CutReport";
      }
    })
  ),
  /***/
  1354: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DW: () => (
          /* binding */
          asTexts
        ),
        /* harmony export */
        Gv: () => (
          /* binding */
          isObject
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          asObjects
        ),
        /* harmony export */
        e1: () => (
          /* binding */
          asText
        ),
        /* harmony export */
        i: () => (
          /* binding */
          asNumber
        ),
        /* harmony export */
        qF: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);
      var _cut_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2097);
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function asObjects(value) {
        return Array.isArray(value) ? value.filter(isObject) : [];
      }
      function asText(value) {
        return typeof value === "string" ? value : void 0;
      }
      function asTexts(value) {
        return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
      }
      function asNumber(value) {
        return typeof value === "number" && Number.isFinite(value) ? value : void 0;
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch (error) {
          const { message } = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.zR)(error);
          const at = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
          const isCut = /end of JSON input|Unterminated/.test(message) || at >= text.trimEnd().length;
          throw isCut ? new _cut_report_js__WEBPACK_IMPORTED_MODULE_1__.z(`it is cut: ${message}`) : new Error(`it is not JSON: ${message}`);
        }
      }
    })
  ),
  /***/
  1771: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        readReport: () => (
          /* binding */
          readReport
        )
      });
      var errors = __webpack_require__(8826);
      var cut_report = __webpack_require__(2097);
      var promises_ = __webpack_require__(1455);
      var external_node_string_decoder_ = __webpack_require__(6193);
      var readers_json = __webpack_require__(1354);
      ;
      const readSize = 256 * 1024;
      const pieceSize = 64 * 1024;
      async function* decodeFile(path) {
        const file = await (0, promises_.open)(path);
        let reading;
        try {
          const size = Math.min(readSize, (await file.stat()).size + 1);
          const spare = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
          const decoder = createDecoder(await encodingOf(file));
          for (let turn = 0; ; turn++) {
            reading ??= readInto(file, spare[0]);
            const bytes = await reading;
            if (bytes.length === 0)
              break;
            reading = readInto(file, turn % 2 === 0 ? spare[1] : spare[0]);
            reading.catch(() => void 0);
            for (let at = 0; at < bytes.length; at += pieceSize) {
              yield decoder.write(bytes.subarray(at, at + pieceSize));
            }
          }
          yield decoder.end();
        } finally {
          await reading?.catch(() => void 0);
          await file.close();
        }
      }
      function createDecoder(encoding) {
        if (encoding === "utf-8")
          return new external_node_string_decoder_.StringDecoder("utf8");
        const decoder = new TextDecoder(encoding);
        return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
      }
      async function readInto(file, buffer) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        return buffer.subarray(0, bytesRead);
      }
      async function encodingOf(file) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
        return sniffEncoding(buffer.subarray(0, bytesRead));
      }
      function sniffEncoding(head) {
        const text = head.toString("latin1");
        if (text.startsWith("ÿþ") || text.startsWith("<\0"))
          return "utf-16le";
        if (text.startsWith("þÿ") || text.startsWith("\0<"))
          return "utf-16be";
        if (text.startsWith("ï»¿"))
          return "utf-8";
        const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1];
        return declared !== void 0 && !/^utf-?16/i.test(declared) && isKnown(declared) ? declared : "utf-8";
      }
      function isKnown(encoding) {
        try {
          new TextDecoder(encoding);
          return true;
        } catch (error) {
          if ((0, readers_json.Gv)(error) && error.code === "ERR_ENCODING_NOT_SUPPORTED")
            return false;
          throw error;
        }
      }
      ;
      class ForeignFile extends Error {
        name = "ForeignFile";
      }
      ;
      const maxLine = 16 * 1024 * 1024;
      async function readLines(pieces, handler) {
        let open = "";
        for await (const piece of pieces) {
          let at = 0;
          for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", at)) {
            handler.line(withoutReturn(open + piece.slice(at, end)));
            open = "";
            at = end + 1;
          }
          if (open.length < maxLine)
            open += piece.slice(at);
        }
        if (open !== "")
          handler.line(withoutReturn(open));
        return handler.end();
      }
      function withoutReturn(line) {
        return line.endsWith("\r") ? line.slice(0, -1) : line;
      }
      ;
      const headLength = 64 * 1024;
      const headLines = 200;
      async function readReport(report, directory) {
        try {
          const { reportFormats } = await Promise.all(
            /* import() */
            [__webpack_require__.e(800), __webpack_require__.e(21)]
          ).then(__webpack_require__.bind(__webpack_require__, 5021));
          return await readContent(decodeFile(report), reportFormats(report, directory));
        } catch (error) {
          return {
            report,
            problem: (0, errors.zR)(error).message,
            ...error instanceof cut_report.z ? { isCut: true } : {},
            ...error instanceof ForeignFile ? { isForeign: true } : {}
          };
        }
      }
      async function readContent(pieces, formats) {
        let head = "";
        for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
          head += next.value;
          if (head.trimStart().length >= headLength)
            break;
        }
        const text = head.trimStart();
        if (text === "")
          throw new cut_report.z("it is empty");
        if (text.startsWith("<"))
          return readXmlReport(andThen(text, pieces), formats);
        const first = text.split(/\r?\n/, headLines).filter((line) => line.trim() !== "");
        const lines = formats.lines.find((format) => format.matches(first));
        if (lines !== void 0)
          return readLines(andThen(text, pieces), lines.create());
        if (text.startsWith("{") || text.startsWith("["))
          return readJsonReport(andThen(text, pieces), formats);
        throw new ForeignFile("it is neither XML, nor JSON, nor lines of a format that is known");
      }
      async function readXmlReport(pieces, { xml }) {
        const { readXmlHead } = await Promise.all(
          /* import() */
          [__webpack_require__.e(800), __webpack_require__.e(507)]
        ).then(__webpack_require__.bind(__webpack_require__, 5507));
        const head = await readXmlHead(pieces);
        const format = xml.find((candidate) => candidate.matches(head.root));
        if (format === void 0) {
          throw new ForeignFile(`it is XML of an unknown format: its root element is <${head.root.name}>`);
        }
        return format.read(head, pieces);
      }
      async function readJsonReport(pieces, { json }) {
        let text = "";
        for await (const piece of pieces)
          text += piece;
        const value = (0, readers_json.qF)(text);
        const format = json.find((candidate) => candidate.matches(value));
        if (format === void 0)
          throw new ForeignFile("it is JSON of an unknown format");
        return format.read(value);
      }
      function andThen(text, pieces) {
        let head = text;
        const next = () => {
          if (head === void 0)
            return pieces.next();
          const value = head;
          head = void 0;
          return Promise.resolve({ value, done: false });
        };
        return { [Symbol.asyncIterator]: () => ({ next }) };
      }
    })
  ),
  /***/
  3054: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          groupByCause
        )
        /* harmony export */
      });
      const compared = 1e3;
      function groupByCause(failures, changedFiles) {
        const causes = /* @__PURE__ */ new Map();
        for (const failure of failures) {
          const key = keyOf(failure);
          const cause = causes.get(key);
          if (cause === void 0)
            causes.set(key, { first: failure, others: [] });
          else
            cause.others.push(failure);
        }
        const isChanged = ({ first: { place } }) => place !== void 0 && changedFiles.has(place.file);
        const all = [...causes.values()];
        return [...all.filter(isChanged), ...all.filter((cause) => !isChanged(cause))];
      }
      function keyOf({ message, place }) {
        return JSON.stringify([place?.file, place?.line, normalized(message)]);
      }
      function normalized(message) {
        return message.slice(0, compared).replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, "#").replace(/\b0x[0-9a-f]+\b|\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi, "#").replace(/\d+(?:[.,:]\d+)*/g, "#").replace(/\s+/g, " ");
      }
    })
  ),
  /***/
  6122: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A5: () => (
          /* binding */
          changeOfDuration
        ),
        /* harmony export */
        C2: () => (
          /* binding */
          changeOf
        ),
        /* harmony export */
        pU: () => (
          /* binding */
          changeOfPercent
        )
        /* harmony export */
      });
      function changeOf(now, before) {
        if (before === void 0 || now === before)
          return void 0;
        return signed(now - before, String(Math.abs(now - before)));
      }
      function changeOfPercent(now, before) {
        if (before === void 0)
          return void 0;
        const points = Number(Math.abs(now - before).toFixed(2));
        return points === 0 ? void 0 : signed(now - before, `${points} %`);
      }
      function changeOfDuration(nowMs, beforeMs, format) {
        if (beforeMs === void 0)
          return void 0;
        const difference = Math.abs(nowMs - beforeMs);
        return difference < 1e3 || difference < beforeMs / 10 ? void 0 : signed(nowMs - beforeMs, format(difference));
      }
      function signed(difference, size) {
        return `${difference > 0 ? "+" : "−"}${size}`;
      }
    })
  ),
  /***/
  9710: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          countOutcome
        )
        /* harmony export */
      });
      var _results_test_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
      function countOutcome({ runs, quarantined, flaky }) {
        const { passed, failed, skipped, total } = (0, _results_test_results_js__WEBPACK_IMPORTED_MODULE_0__.t)(runs);
        const inQuarantine = Math.min(quarantined.length, failed);
        return {
          passed,
          failed: failed - inQuarantine,
          quarantined: inQuarantine,
          skipped,
          flaky: flaky.length,
          total
        };
      }
    })
  ),
  /***/
  9340: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Pl: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        bD: () => (
          /* binding */
          messageOf
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          shorten
        )
        /* harmony export */
      });
      function messageOf(text) {
        const lines = text.split("\n");
        const stack = lines.findIndex((line) => isStackLine(line));
        const message = (stack < 0 ? lines : lines.slice(0, stack)).join("\n").trim();
        return message === "" ? text.trim() : message;
      }
      function isStackLine(line) {
        return line.length < 2e3 && /^\s+at .+:\d+:\d+\)?$|^\s+at .+\(.+\)$|^goroutine \d+ \[|^stack backtrace:$/.test(line);
      }
      function headline(text, length) {
        const lines = messageOf(text).split("\n", 2e3).map((part) => part.trimEnd()).filter((part) => part.trim() !== "");
        return shorten((tellingLine(lines) ?? lines[0] ?? "").trim(), length);
      }
      function tellingLine(lines) {
        const marked = lines.find((line) => /^E {3,}\S/.test(line));
        if (marked !== void 0)
          return marked.slice(1);
        const first = lines[0] ?? "";
        if (first.startsWith("Traceback (most recent call last)"))
          return lines.findLast((line) => /^\S/.test(line));
        if (/panicked at .*:\d+:\d+:$/.test(first))
          return lines[1];
        return /:\d+: Failure$/.test(first) ? lines[1] : void 0;
      }
      function shorten(text, length) {
        if (text.length <= length)
          return text;
        const characters = Array.from(text.slice(0, 2 * length + 2));
        return characters.length <= length && text.length <= 2 * length + 2 ? text : `${characters.slice(0, length - 1).join("")}…`;
      }
    })
  ),
  /***/
  3074: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ng: () => (
          /* binding */
          describeFailures
        ),
        T9: () => (
          /* binding */
          failedTests
        ),
        Xk: () => (
          /* binding */
          flakyTests
        ),
        QI: () => (
          /* binding */
          showsDiff
        ),
        Gg: () => (
          /* binding */
          titleOf
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var displayable = __webpack_require__(7182);
      var failure_message = __webpack_require__(9340);
      ;
      const around = 2;
      const maxLength = 200;
      function createSourceReader(workspace) {
        const files = /* @__PURE__ */ new Map();
        return ({ file, line }) => {
          if (line === void 0)
            return void 0;
          const lines = files.get(file) ?? (0, external_node_fs_.readFileSync)((0, external_node_path_.resolve)(workspace, file), "utf8").split(/\r?\n/);
          files.set(file, lines);
          return line > lines.length ? void 0 : numbered(lines, line);
        };
      }
      function numbered(lines, line) {
        const first = Math.max(1, line - around);
        const shown = lines.slice(first - 1, line + around);
        const width = String(first + shown.length - 1).length;
        return shown.map((text, index) => {
          const number = first + index;
          const mark = number === line ? ">" : " ";
          return `${mark} ${String(number).padStart(width)} | ${(0, failure_message.ml)((0, displayable.Z)(text), maxLength)}`.trimEnd();
        }).join("\n");
      }
      ;
      const reproduceCargo = ({ selector }) => {
        if (selector === void 0)
          return void 0;
        if (selector.startsWith("binary_id("))
          return ["cargo", "nextest", "run", "-E", selector];
        const parts = /^(\S+) (--lib|--doc|--(?:bin|test|example|bench) \S+) ([\s\S]+)$/.exec(selector);
        const [, name, target, test] = parts ?? [];
        if (name === void 0 || target === void 0 || test === void 0)
          return void 0;
        const command2 = ["cargo", "test", "-p", name, ...target.split(" "), "--"];
        return target === "--doc" ? [...command2, itemOf(test)] : [...command2, "--exact", test];
      };
      function itemOf(name) {
        const [file = name] = name.split(" ");
        return /^\S+ - (\S+) \(line \d+\)$/.exec(name)?.[1] ?? file;
      }
      ;
      const reproduceGo = (test, run) => {
        const { suite, name, selector } = test;
        const [path, ...parents] = suite;
        if (path === void 0 || selector === void 0)
          return void 0;
        const words = ["go", "test", folderOf(test, run) ?? path];
        if (test.isWholeFile === true)
          return words;
        const pattern = [...parents, name].map((part) => `^${escapeRegExp(part)}$`).join("/");
        return [...words, "-run", pattern];
      };
      function folderOf({ file }, { directory }) {
        if (file === void 0)
          return void 0;
        const folder = (0, external_node_path_.relative)(directory, (0, external_node_path_.dirname)(file));
        return folder.startsWith("..") ? void 0 : `./${folder.split(external_node_path_.sep).join("/")}`;
      }
      function escapeRegExp(text) {
        return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      }
      var jvm_selection = __webpack_require__(6987);
      var gradle = __webpack_require__(96);
      ;
      const reproduceGradle = (test, { directory, key, kind }, workspace) => {
        const [selected] = (0, jvm_selection.VU)([test]) ?? [];
        const task = key ?? kind;
        if (selected === void 0 || task === void 0)
          return void 0;
        const [owner, methods] = selected;
        const patterns = methods === "all" ? [owner] : methods.map((method) => `${owner}.${method}`);
        const root = findBuild(directory, workspace);
        const program = (0, gradle.q)(root, workspace).command.split(" ");
        return {
          directory: root,
          words: [...program, task, ...patterns.flatMap((pattern) => ["--tests", pattern])]
        };
      };
      function findBuild(project, workspace) {
        for (let at2 = project; ; at2 = (0, external_node_path_.dirname)(at2)) {
          if (["settings.gradle", "settings.gradle.kts"].some((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(at2, name))))
            return at2;
          if (at2 === workspace || at2 === (0, external_node_path_.dirname)(at2))
            return project;
        }
      }
      var maven = __webpack_require__(1543);
      ;
      const reproduceSurefire = (test, run, workspace) => command(test, run, workspace, (selection) => ["test", `-Dtest=${selection}`]);
      const reproduceFailsafe = (test, run, workspace) => command(test, run, workspace, (selection) => [
        "verify",
        `-Dit.test=${selection}`,
        "-Dtest=None",
        "-Dsurefire.failIfNoSpecifiedTests=false"
      ]);
      function command(test, { directory, framework }, workspace, words) {
        const [selected] = (0, jvm_selection.VU)([test]) ?? [];
        if (selected === void 0)
          return void 0;
        const [owner, methods] = selected;
        const selection = words(methods === "all" ? owner : `${owner}#${methods.join("+")}`);
        const root = findReactor(directory, workspace);
        const [program = "", ...script] = (0, maven.d)(root, workspace).command.split(" ");
        if (root === directory)
          return [program, ...script, ...selection];
        const mayBeNone = `-D${framework}.failIfNoSpecifiedTests=false`;
        const module = (0, external_node_path_.relative)(root, directory).split(external_node_path_.sep).join("/");
        return { directory: root, words: [program, ...script, "-pl", module, "-am", ...selection, mayBeNone] };
      }
      function findReactor(module, workspace) {
        let root = module;
        for (let at2 = module; at2 !== workspace && at2 !== (0, external_node_path_.dirname)(at2); ) {
          at2 = (0, external_node_path_.dirname)(at2);
          const pom = (0, external_node_path_.join)(at2, "pom.xml");
          if ((0, external_node_fs_.existsSync)(pom) && (0, external_node_fs_.readFileSync)(pom, "utf8").includes("<module>"))
            root = at2;
        }
        return root;
      }
      var package_manager = __webpack_require__(4030);
      ;
      const reproduceJest = (test, run, workspace) => node_command(run, workspace, test, (file) => [
        "jest",
        "--runTestsByPath",
        file,
        ...inProject(run, "--selectProjects"),
        ...node_select(test, "-t", `^${node_escapeRegExp(fullName(test))}$`)
      ]);
      const reproduceVitest = (test, run, workspace) => node_command(run, workspace, test, (file) => [
        "vitest",
        "run",
        file,
        ...inProject(run, "--project"),
        ...node_select(test, "-t", `^${node_escapeRegExp(fullName(test))}$`)
      ]);
      const reproduceMocha = (test, run, workspace) => node_command(run, workspace, test, (file) => ["mocha", file, ...node_select(test, "--fgrep", fullName(test))]);
      function node_command(run, workspace, { file }, words) {
        if (file === void 0)
          return void 0;
        const { manager } = (0, package_manager.L)(run.directory, workspace);
        return [...manager.execute.split(" "), ...words((0, external_node_path_.relative)(run.directory, (0, external_node_path_.resolve)(run.directory, file)))];
      }
      function inProject({ kind }, option) {
        return kind === void 0 ? [] : [option, kind];
      }
      function node_select({ isWholeFile }, option, pattern) {
        return isWholeFile === true ? [] : [option, pattern];
      }
      function fullName({ suite, name }) {
        return [...suite, name].join(" ");
      }
      function node_escapeRegExp(text) {
        return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      }
      var python_environment = __webpack_require__(9604);
      ;
      const reproducePytest = ({ selector }, { directory }, workspace) => {
        if (selector === void 0)
          return void 0;
        const { lock, run } = (0, python_environment.J)(directory, workspace);
        return [...lock === void 0 ? [] : run.split(" "), "pytest", selector];
      };
      ;
      const reproducers = {
        jest: reproduceJest,
        mocha: reproduceMocha,
        vitest: reproduceVitest,
        surefire: reproduceSurefire,
        failsafe: reproduceFailsafe,
        gradle: reproduceGradle,
        pytest: reproducePytest,
        go: reproduceGo,
        cargo: reproduceCargo
      };
      function rerunCommand(test, run, workspace) {
        const found = reproducers[run.framework]?.(test, run, workspace);
        if (found === void 0)
          return void 0;
        const { directory, words } = isCommandOfRun(found) ? { directory: run.directory, words: found } : found;
        const command2 = words.map(quote).join(" ");
        const folder = (0, external_node_path_.relative)(workspace, directory);
        return folder === "" ? command2 : `cd ${quote(folder)} && ${command2}`;
      }
      function isCommandOfRun(command2) {
        return Array.isArray(command2);
      }
      function quote(word) {
        return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
      }
      ;
      const maxLines = 400;
      function diffLines(expected, actual) {
        const [left, right] = [expected.split("\n"), actual.split("\n")];
        const isCut = left.length > maxLines || right.length > maxLines;
        const lines = mergeLines(left.slice(0, maxLines), right.slice(0, maxLines));
        return [...lines, ...isCut ? [`… the lines from ${maxLines + 1} on are left out`] : []].join("\n");
      }
      function mergeLines(left, right) {
        const start = commonStart(left, right);
        const end = commonStart(left.slice(start).reverse(), right.slice(start).reverse());
        const middle = mergeDifferent(left.slice(start, left.length - end), right.slice(start, right.length - end));
        const same = (lines) => lines.map((line) => `  ${line}`);
        return [...same(left.slice(0, start)), ...middle, ...same(left.slice(left.length - end))];
      }
      function commonStart(left, right) {
        let count = 0;
        while (count < left.length && count < right.length && left[count] === right[count])
          count++;
        return count;
      }
      function mergeDifferent(left, right) {
        const common = commonLengths(left, right);
        const lines = [];
        let i = 0;
        let j = 0;
        while (i < left.length || j < right.length) {
          if (i < left.length && j < right.length && left[i] === right[j]) {
            lines.push(`  ${left[i] ?? ""}`);
            i++;
            j++;
          } else if (j >= right.length || i < left.length && at(common, i + 1, j) >= at(common, i, j + 1)) {
            lines.push(`- ${left[i++] ?? ""}`);
          } else {
            lines.push(`+ ${right[j++] ?? ""}`);
          }
        }
        return lines;
      }
      function commonLengths(left, right) {
        const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
        for (let i = left.length - 1; i >= 0; i--) {
          const row = rows[i] ?? new Uint16Array();
          for (let j = right.length - 1; j >= 0; j--) {
            row[j] = left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
          }
        }
        return rows;
      }
      function at(rows, i, j) {
        return rows[i]?.[j] ?? 0;
      }
      ;
      function failedTests(runs) {
        return failures_select(runs, ({ status }) => status === "failed");
      }
      function flakyTests(runs) {
        return failures_select(runs, ({ status, isFlaky }) => isFlaky === true && status !== "failed");
      }
      function failures_select(runs, isMeant) {
        return runs.flatMap((run) => run.tests.filter(isMeant).map((test) => ({ test, run })));
      }
      function describeFailures(tests, context) {
        const read = createSourceReader(context.workspace);
        return tests.map((placed) => describeFailure(placed, context, read));
      }
      function describeFailure({ test, run }, { places, workspace }, read) {
        const place = places.placeFailure(test, run);
        const message = test.failures.map(({ text }) => (0, failure_message.bD)(text)).join("\n\n");
        return {
          test,
          run,
          title: titleOf(test),
          place,
          message: message === "" ? "It failed without a message." : message,
          diff: showsDiff(message) ? void 0 : diffOf(test),
          source: place === void 0 ? void 0 : read(place),
          rerun: rerunCommand(test, run, workspace)
        };
      }
      function titleOf({ suite, name }) {
        return [...suite, name].join(" › ");
      }
      function showsDiff(message) {
        return /^\s*- .*$/m.test(message) && /^\s*\+ .*$/m.test(message);
      }
      function diffOf({ failures }) {
        const found = failures.find(({ expected, actual }) => expected !== void 0 && actual !== void 0);
        return found === void 0 ? void 0 : diffLines(found.expected ?? "", found.actual ?? "");
      }
    })
  ),
  /***/
  5366: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FQ: () => (
          /* binding */
          sayVerdict
        ),
        /* harmony export */
        qi: () => (
          /* binding */
          verdictIcons
        ),
        /* harmony export */
        vD: () => (
          /* binding */
          glance
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8852);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
      var _coverage_percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8493);
      var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6122);
      var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9710);
      var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);
      const verdictIcons = {
        passed: "✅",
        failed: "❌",
        crashed: "💥",
        "no-tests": "⚠️",
        cached: "📦",
        incomplete: "✂️",
        "timed-out": "⏱️",
        cancelled: "🛑"
      };
      function glance(outcome, name) {
        const { verdict, baseline, shard } = outcome;
        const part = shard === void 0 ? "" : `, shard ${shard.index}/${shard.count}`;
        const head = `### ${verdictIcons[verdict.kind]} ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(name)}${part}: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(sayVerdict(outcome))}`;
        const compared = baseline === void 0 ? [] : [`_Changes are against ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.ml)(baseline.branch, 100))} at ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)(baseline.sha.slice(0, 7))}._`];
        return [
          { title: "Overview", text: [head, numbers(outcome), ...compared].join("\n\n") },
          ...explain(outcome)
        ];
      }
      function sayVerdict(outcome) {
        const { verdict, coverage, qualityGate } = outcome;
        const { passed, failed, flaky, total } = (0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.y)(outcome);
        const tests = total === 1 ? "test" : "tests";
        switch (verdict.kind) {
          case "passed":
            return flaky === 0 ? `${passed} passed` : `${passed} passed, ${flaky} of them flaky`;
          case "failed":
            if (failed > 0)
              return `${failed} of ${total} ${tests} failed`;
            if (qualityGate?.status === "failed")
              return "the quality gate failed";
            return coverage !== void 0 && coverage.shortfalls.length > 0 ? "coverage is too low" : "failed";
          case "crashed":
            return failed > 0 ? `crashed, ${failed} failed before` : "crashed";
          case "no-tests":
            return "no tests";
          case "cached":
            return `${total} ${tests} from the cache, none was run`;
          case "incomplete":
            return `incomplete: ${total} ${tests} seen`;
          case "timed-out":
            return `timed out after ${total} ${tests}`;
          case "cancelled":
            return `cancelled after ${total} ${tests}`;
        }
      }
      function numbers(outcome) {
        const { baseline, coverage, durationMs, stages } = outcome;
        const counts = (0, _counts_js__WEBPACK_IMPORTED_MODULE_2__.y)(outcome);
        const change = (text) => text === void 0 ? "" : ` (${text})`;
        const count = (key) => `${counts[key]}${change((0, _change_js__WEBPACK_IMPORTED_MODULE_3__.C2)(counts[key], baseline?.[key]))}`;
        const columns = [
          ["Passed", count("passed")],
          ["Failed", count("failed")],
          ["Skipped", count("skipped")],
          ["Flaky", count("flaky")],
          ...onlyIf(counts.quarantined > 0, "Quarantined", String(counts.quarantined)),
          ["Total", count("total")],
          ["Time", stages.length === 0 ? "–" : (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.a)(durationMs) + change(changeOfTime(outcome))],
          ...onlyIf(coverage !== void 0 && coverage.total.total > 0, "Coverage", (0, _coverage_percent_js__WEBPACK_IMPORTED_MODULE_5__.l9)(coverage?.total.percent ?? 0) + change(changeOfCoverage(outcome))),
          ...onlyIf(stages.length === 1, "Command", (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.ml)(stages[0]?.command ?? "", 200))),
          ...onlyIf(stages.length === 0, "Command", "none: reports only")
        ];
        return (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.tp)(columns.map(([title]) => title), [columns.map(([, value]) => value)]);
      }
      function onlyIf(condition, title, value) {
        return condition ? [[title, value]] : [];
      }
      function changeOfTime({ durationMs, baseline }) {
        return (0, _change_js__WEBPACK_IMPORTED_MODULE_3__.A5)(durationMs, baseline?.durationMs, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.a);
      }
      function changeOfCoverage({ coverage, baseline }) {
        return coverage === void 0 ? void 0 : (0, _change_js__WEBPACK_IMPORTED_MODULE_3__.pU)(coverage.total.percent, baseline?.coverage);
      }
      function explain(outcome) {
        const { kind, why, hint } = outcome.verdict;
        const isSaid = why === "" || why === `${sayVerdict(outcome)}.`;
        if (kind === "passed" || isSaid && hint === "")
          return [];
        const parts = [
          ...isSaid ? [] : [`**Why:** ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(why)}`],
          ...hint === "" ? [] : [`**What to do:** ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)(hint)}`]
        ];
        return [{ title: "Why", text: parts.join("\n\n") }];
      }
    })
  ),
  /***/
  7196: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          stageIcons
        ),
        /* harmony export */
        I: () => (
          /* binding */
          stageSection
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8852);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
      var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);
      const stageIcons = {
        succeeded: "✅",
        failed: "❌",
        "timed-out": "⏱️",
        cancelled: "🛑",
        "not-run": "⚪"
      };
      function stageSection(stages) {
        const isPlain = stages.length < 2 && stages.every(({ kind }) => kind === "succeeded" || kind === "failed");
        if (isPlain)
          return [];
        const rows = stages.map(({ stage, folder, command, kind, why, durationMs }) => [
          stageIcons[kind],
          (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.ml)(stage, 100)),
          folder === "" ? "." : (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.ml)(folder, 200)),
          (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.ml)(command, 200)),
          kind === "not-run" ? "–" : (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__.a)(durationMs),
          why === void 0 ? "" : (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(why, 200))
        ]);
        const hasRemarks = stages.some(({ why }) => why !== void 0);
        const header = ["", "Stage", "Folder", "Command", "Time", "Remark"];
        const cells = hasRemarks ? header.length : header.length - 1;
        return [
          {
            title: "Stages",
            text: `#### Stages

${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.tp)(header.slice(0, cells), rows.map((row) => row.slice(0, cells)))}`
          }
        ];
      }
    })
  ),
  /***/
  473: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bn: () => (
          /* binding */
          formatTestTime
        ),
        /* harmony export */
        CJ: () => (
          /* binding */
          suiteSection
        ),
        /* harmony export */
        s: () => (
          /* binding */
          kindSection
        ),
        /* harmony export */
        zU: () => (
          /* binding */
          slowestSection
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8852);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
      var _results_suites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2291);
      var _failure_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340);
      var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3074);
      const maxListed = 100;
      const slowestCount = 10;
      function kindSection({ runs }) {
        const kinds = (0, _results_suites_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(runs);
        if (kinds.length < 2)
          return [];
        const rows = kinds.slice(0, maxListed).map((kind) => [(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.FV)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_2__.ml)(kind.name, 200)), ...cells(kind)]);
        const left = kinds.length - rows.length;
        const note = left > 0 ? `

_${left} more are in the full results._` : "";
        return [{ title: "Kinds of tests", text: `#### By kind

${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["Tests", ...columns], rows)}${note}` }];
      }
      function suiteSection({ runs, workspace }) {
        const suites = (0, _results_suites_js__WEBPACK_IMPORTED_MODULE_0__.rV)(runs, workspace);
        if (suites.length === 0)
          return [];
        const rows = suites.slice(0, maxListed).map((suite) => [(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_2__.ml)(suite.name, 300)), ...cells(suite)]);
        const left = suites.length - rows.length;
        const note = left > 0 ? `

_${left} more suites are left out._` : "";
        const body = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["Suite", ...columns], rows) + note;
        return [
          { title: "Suites", text: (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zH)(`${suites.length} ${suites.length === 1 ? "suite" : "suites"}`, body) }
        ];
      }
      function slowestSection({ runs, workspace }) {
        const slowest = (0, _results_suites_js__WEBPACK_IMPORTED_MODULE_0__.rz)(runs, workspace, slowestCount);
        if (slowest.length === 0)
          return [];
        const rows = slowest.map(({ test, suite, durationMs }) => [
          (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.FV)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_2__.ml)((0, _failures_js__WEBPACK_IMPORTED_MODULE_3__.Gg)(test), 300)),
          (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _failure_message_js__WEBPACK_IMPORTED_MODULE_2__.ml)(suite, 300)),
          formatTestTime(durationMs)
        ]);
        return [{ title: "Slowest tests", text: (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zH)("Slowest tests", (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.tp)(["Test", "Suite", "Time"], rows)) }];
      }
      const columns = ["Passed", "Failed", "Skipped", "Time"];
      function cells({ passed, failed, skipped, durationMs }) {
        return [String(passed), String(failed), String(skipped), formatTestTime(durationMs)];
      }
      function formatTestTime(ms) {
        return ms < 1e3 ? `${Math.round(ms)} ms` : (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.a)(ms);
      }
    })
  ),
  /***/
  7182: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          displayableRun
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          displayable
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
      var node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
      function displayable(text) {
        return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, "\n").replace(invisible, (character) => {
          const codePoint = character.codePointAt(0) ?? 0;
          return `\\u{${codePoint.toString(16).toUpperCase()}}`;
        });
      }
      const invisible = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
      function displayableRun(run) {
        const tests = run.tests.map((test) => ({
          ...test,
          suite: test.suite.map(displayable),
          name: displayable(test.name),
          failures: test.failures.map(({ text, expected, actual }) => ({
            text: displayable(text),
            expected: expected === void 0 ? void 0 : displayable(expected),
            actual: actual === void 0 ? void 0 : displayable(actual)
          }))
        }));
        const folded = run.folded?.map((suite) => ({ ...suite, name: displayable(suite.name) }));
        return { ...run, tests, ...folded === void 0 ? {} : { folded } };
      }
    })
  ),
  /***/
  5985: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          frameworkNames
        )
        /* harmony export */
      });
      const frameworkNames = {
        jest: "Jest",
        mocha: "Mocha",
        vitest: "Vitest",
        node: "node --test",
        pytest: "pytest",
        go: "go test",
        cargo: "cargo test",
        gradle: "Gradle",
        surefire: "Surefire",
        failsafe: "Failsafe",
        report: "The run"
      };
    })
  ),
  /***/
  2291: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xo: () => (
          /* binding */
          groupByKind
        ),
        /* harmony export */
        rV: () => (
          /* binding */
          groupSuites
        ),
        /* harmony export */
        rz: () => (
          /* binding */
          slowestTests
        ),
        /* harmony export */
        xu: () => (
          /* binding */
          createSuiteNames
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
      var _places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
      var _framework_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5985);
      function createSuiteNames(workspace) {
        const names = /* @__PURE__ */ new Map();
        return (test, { directory, report, framework }) => {
          if (test.file === void 0) {
            return test.suite[0] ?? (report === void 0 ? framework : (0, _places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.X)(report, workspace));
          }
          const key = `${directory}\0${test.file}`;
          const name = names.get(key) ?? (0, _places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__.X)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, test.file), workspace);
          names.set(key, name);
          return name;
        };
      }
      function groupSuites(runs, workspace) {
        const nameOf = createSuiteNames(workspace);
        return tally(runs, nameOf, ({ name }) => name).sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0) || (a.name < b.name ? -1 : 1));
      }
      function groupByKind(runs) {
        const kindOf = ({ module, kind, framework }) => [module, kind ?? frameworkKinds[framework]].filter((part) => part !== void 0).join(": ");
        return tally(runs, (_, run) => kindOf(run), (_, run) => kindOf(run));
      }
      const frameworkKinds = {
        ..._framework_names_js__WEBPACK_IMPORTED_MODULE_2__.b,
        surefire: "unit (Surefire)",
        failsafe: "integration (Failsafe)",
        report: "reports"
      };
      function slowestTests(runs, workspace, count) {
        const nameOf = createSuiteNames(workspace);
        return runs.flatMap((run) => run.tests.map((test) => ({ test, run, durationMs: test.durationMs ?? 0 }))).filter(({ durationMs }) => durationMs > 0).sort((a, b) => b.durationMs - a.durationMs).slice(0, count).map(({ test, run, durationMs }) => ({ test, durationMs, suite: nameOf(test, run) }));
      }
      function tally(runs, nameOf, nameOfFolded) {
        const all = /* @__PURE__ */ new Map();
        const countsOf = (name) => {
          const counts = all.get(name) ?? { passed: 0, failed: 0, skipped: 0, durationMs: 0 };
          all.set(name, counts);
          return counts;
        };
        for (const run of runs) {
          for (const test of run.tests) {
            const counts = countsOf(nameOf(test, run));
            counts[test.status]++;
            counts.durationMs += test.durationMs ?? 0;
          }
          for (const folded of run.folded ?? []) {
            const counts = countsOf(nameOfFolded(folded, run));
            counts.passed += folded.passed;
            counts.failed += folded.failed ?? 0;
            counts.skipped += folded.skipped ?? 0;
            counts.durationMs += folded.durationMs;
          }
        }
        return [...all].map(([name, counts]) => ({ name, ...counts }));
      }
    })
  ),
  /***/
  6437: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          isFramework
        ),
        /* harmony export */
        t: () => (
          /* binding */
          countTests
        )
        /* harmony export */
      });
      const followedFrameworks = [
        "jest",
        "mocha",
        "vitest",
        "node",
        "pytest",
        "go",
        "cargo",
        "gradle",
        "surefire",
        "failsafe"
      ];
      function isFramework(name) {
        return followedFrameworks.some((framework) => framework === name);
      }
      function countTests(runs) {
        const counts = { passed: 0, failed: 0, skipped: 0, total: 0 };
        for (const { tests, folded = [] } of runs) {
          for (const { status } of tests)
            counts[status]++;
          counts.total += tests.length;
          for (const { passed, failed = 0, skipped = 0 } of folded) {
            counts.passed += passed;
            counts.failed += failed;
            counts.skipped += skipped;
            counts.total += passed + failed + skipped;
          }
        }
        return counts;
      }
    })
  ),
  /***/
  2759: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          notPossible
        ),
        /* harmony export */
        V: () => (
          /* binding */
          done
        )
        /* harmony export */
      });
      function done(value) {
        return { kind: "done", value };
      }
      function notPossible(why) {
        return { kind: "not-possible", why };
      }
    })
  ),
  /***/
  7987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          findChangedLines
        ),
        /* harmony export */
        s: () => (
          /* binding */
          baseBranch
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
      async function findChangedLines(event, directory, context, askApi) {
        if (baseBranch(event) === void 0 && event.previousSha === void 0) {
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)(`there is nothing that the event "${event.name}" on ${event.ref || "no branch"} changes`);
        }
        const { diffByGit, findMergedBase, findRepository } = await __webpack_require__.e(
          /* import() */
          148
        ).then(__webpack_require__.bind(__webpack_require__, 4148));
        const repository = await findRepository(directory, context);
        const mergedBase = repository === void 0 ? void 0 : await findMergedBase(event, repository);
        const isCheckedOut = event.name !== "workflow_run";
        const local = repository === void 0 || !isCheckedOut ? void 0 : await diffByGit(event, mergedBase, repository, context);
        const answer = local === void 0 ? await askApi(mergedBase) : (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(local);
        if (answer.kind !== "done")
          return answer;
        const files = /* @__PURE__ */ new Map();
        const unknown = [];
        for (const [name, lines] of answer.value.changes) {
          const file = repository === void 0 ? name : repository.toWorkspace(name);
          if (file === void 0)
            continue;
          if (lines === void 0)
            unknown.push(file);
          else
            files.set(file, lines);
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ files, unknown, isComplete: answer.value.isComplete });
      }
      function baseBranch({ pullRequest, ref, defaultBranch }) {
        if (pullRequest !== void 0)
          return pullRequest.baseRef;
        const isOtherBranch = ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch ?? ""}`;
        return isOtherBranch ? defaultBranch : void 0;
      }
    })
  ),
  /***/
  7579: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          text
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        )
        /* harmony export */
      });
      function at(value, ...path) {
        return path.reduce((found, key) => typeof found === "object" && found !== null && key in found ? found[key] : void 0, value);
      }
      function text(value) {
        return typeof value === "string" ? value : void 0;
      }
    })
  )
};
;
