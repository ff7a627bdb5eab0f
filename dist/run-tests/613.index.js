"use strict";
var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;
exports.id = 613;
exports.ids = [613];
exports.modules = {
  /***/
  5613: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        reportPage: () => (
          /* binding */
          reportPage
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var glance = __webpack_require__(5366);
      var markdown = __webpack_require__(8852);
      ;
      function markup(strings, ...values) {
        const parts = strings.map((text, index) => text + render(values[index] ?? ""));
        return { html: parts.join("") };
      }
      const nothing = { html: "" };
      function render(value) {
        if (typeof value === "string" || typeof value === "number")
          return (0, markdown.ZD)(String(value));
        return "html" in value ? value.html : value.map(render).join("");
      }
      function htmlTable(header, rows, numeric2 = /* @__PURE__ */ new Set()) {
        const tone = header.map((title) => numeric2.has(title) ? markup` class="number"` : nothing);
        const titles = header.map((title, index) => markup`<th scope="col"${tone[index] ?? nothing}>${title}</th>`);
        const lines2 = rows.map((row) => {
          return markup`<tr>${row.map((cell, index) => markup`<td${tone[index] ?? nothing}>${cell}</td>`)}</tr>\n`;
        });
        return markup`<div class="scroll"><table>
<thead><tr>${titles}</tr></thead>
<tbody>
${lines2}</tbody>
</table></div>`;
      }
      function lines(text, kind) {
        if (kind === "text")
          return markup`<pre tabindex="0">${text}</pre>`;
        const parts = text.split("\n").map((line) => {
          const tone = toneOf(line, kind);
          return tone === void 0 ? markup`${line}` : markup`<span class="${tone}">${line}</span>`;
        });
        return markup`<pre tabindex="0">${parts.flatMap((part, index) => index === 0 ? [part] : ["\n", part])}</pre>`;
      }
      function toneOf(line, kind) {
        if (kind === "source")
          return line.startsWith(">") ? "here" : void 0;
        if (/^\s*\+/.test(line))
          return "added";
        return /^\s*-/.test(line) ? "removed" : void 0;
      }
      var clock = __webpack_require__(5563);
      var percent = __webpack_require__(8493);
      var change = __webpack_require__(6122);
      var report_counts = __webpack_require__(9710);
      ;
      function pageHead(outcome, title) {
        return markup`<header class="verdict ${head_toneOf(outcome)}">
<h1><span aria-hidden="true">${glance.qi[outcome.verdict.kind]}</span> ${title}</h1>
${remarks(outcome)}</header>
<dl class="numbers">
${numbers(outcome)}</dl>`;
      }
      function head_toneOf({ verdict, flaky: flaky2 }) {
        if (!verdict.succeeds)
          return "bad";
        return verdict.kind === "passed" && flaky2.length === 0 ? "good" : "odd";
      }
      function remarks({ verdict: { why, hint }, baseline, shard }) {
        return [
          ...why === "" ? [] : [markup`<p>${why}</p>\n`],
          ...hint === "" ? [] : [markup`<p class="soft">${hint}</p>\n`],
          ...shard === void 0 ? [] : [markup`<p class="soft">Shard ${shard.index} of ${shard.count}.</p>\n`],
          ...baseline === void 0 ? [] : [
            markup`<p class="soft">Changes are against ${baseline.branch} at <code>${baseline.sha.slice(0, 7)}</code>.</p>\n`
          ]
        ];
      }
      function numbers(outcome) {
        const { baseline, coverage: coverage2, durationMs, stages: stages2 } = outcome;
        const counts = (0, report_counts.y)(outcome);
        const count = (name, key) => entry(name, counts[key], (0, change.C2)(counts[key], baseline?.[key]));
        const time = (0, change.A5)(durationMs, baseline?.durationMs, clock.a);
        return [
          count("Passed", "passed"),
          count("Failed", "failed"),
          count("Skipped", "skipped"),
          count("Flaky", "flaky"),
          ...counts.quarantined === 0 ? [] : [entry("Quarantined", counts.quarantined, void 0)],
          count("Total", "total"),
          ...stages2.length === 0 ? [] : [entry("Time", (0, clock.a)(durationMs), time)],
          ...coverage2 === void 0 || coverage2.total.total === 0 ? [] : [
            entry("Coverage", (0, percent.l9)(coverage2.total.percent), (0, change.pU)(coverage2.total.percent, baseline?.coverage))
          ]
        ];
      }
      function entry(name, value, change2) {
        const small = change2 === void 0 ? nothing : markup` <small>${change2}</small>`;
        return markup`<div><dt>${name}</dt><dd>${value}${small}</dd></div>\n`;
      }
      var results_suites = __webpack_require__(2291);
      var failure_message = __webpack_require__(9340);
      var report_failures = __webpack_require__(3074);
      ;
      const maxMessage = 4e3;
      const maxDetailed = 2e3;
      const statuses = [
        { text: "failed", tone: "bad" },
        { text: "flaky", tone: "odd" },
        { text: "quarantined", tone: "odd" },
        { text: "passed", tone: "good" },
        { text: "skipped", tone: "soft" }
      ];
      function pageData(outcome) {
        const { runs, failures, flaky: flaky2, quarantined: quarantined2, workspace } = outcome;
        const nameOf = (0, results_suites.xu)(workspace);
        const suites2 = /* @__PURE__ */ new Map();
        const details = [];
        const described = new Map([...failures, ...flaky2, ...quarantined2].map((one) => [one.test, one]));
        const inQuarantine = new Set(quarantined2.map(({ test }) => test));
        const tests = [];
        const told = runs.flatMap((run) => run.tests.map((test) => ({ test, run, status: statusOf(test, inQuarantine) })));
        told.sort((a, b) => a.status - b.status);
        for (const { test, run, status } of told) {
          const suite = numberOf(suites2, nameOf(test, run));
          const title = (0, failure_message.ml)((0, report_failures.Gg)(test), 500);
          const time = test.durationMs === void 0 ? null : Math.round(test.durationMs);
          const failure = described.get(test);
          if (failure === void 0 || details.length >= maxDetailed) {
            tests.push([status, suite, title, time]);
          } else {
            tests.push([status, suite, title, time, details.push(detailsOf(failure)) - 1]);
          }
        }
        return { statuses, suites: [...suites2.keys()], details, tests };
      }
      function statusOf(test, inQuarantine) {
        if (test.status === "skipped")
          return 4;
        if (test.status === "failed")
          return inQuarantine.has(test) ? 2 : 0;
        return test.isFlaky === true ? 1 : 3;
      }
      function numberOf(names, name) {
        const known = names.get(name);
        if (known !== void 0)
          return known;
        names.set(name, names.size);
        return names.size - 1;
      }
      function detailsOf({ place, message, diff, source, rerun }) {
        return {
          place: place === void 0 ? void 0 : [place.file, place.line].filter((part) => part !== void 0).join(":"),
          message: (0, failure_message.ml)(message, maxMessage),
          diff: diff === void 0 ? void 0 : (0, failure_message.ml)(diff, maxMessage),
          source,
          rerun: rerun === void 0 ? void 0 : (0, failure_message.ml)(rerun, maxMessage)
        };
      }
      ;
      const script = `
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const form = document.getElementById('filter')
const body = document.getElementById('rows')
const found = document.getElementById('found')
const more = document.getElementById('more')
const step = 200
let matching = []
let shown = 0

// A test is [status, suite, title, milliseconds, details]; suites and details are numbers of entries of other lists.
const searched = data.tests.map(([, suite, title]) => (title + '\\n' + data.suites[suite]).toLowerCase())

for (const [index, name] of data.suites.entries()) {
  const option = document.createElement('option')
  option.value = String(index)
  option.textContent = name
  form.elements.suite.append(option)
}

function select() {
  const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const suite = form.elements.suite.value
  const statuses = new Set([...form.querySelectorAll('[name=status]:checked')].map(({ value }) => Number(value)))
  matching = []
  for (let index = 0; index < data.tests.length; index++) {
    const [status, of] = data.tests[index]
    if (statuses.size > 0 && !statuses.has(status)) continue
    if (suite !== '' && of !== Number(suite)) continue
    if (words.every((word) => searched[index].includes(word))) matching.push(index)
  }
  body.replaceChildren()
  shown = 0
  show()
}

function show() {
  const rows = document.createDocumentFragment()
  for (const index of matching.slice(shown, shown + step)) rows.append(row(data.tests[index]))
  body.append(rows)
  shown = Math.min(shown + step, matching.length)
  found.textContent = matching.length === data.tests.length
    ? matching.length + ' tests, ' + shown + ' shown'
    : matching.length + ' of ' + data.tests.length + ' tests, ' + shown + ' shown'
  more.hidden = shown === matching.length
}

function row([status, suite, title, ms, details]) {
  const line = document.createElement('tr')
  const state = cell(data.statuses[status].text, data.statuses[status].tone)
  const name = cell('', '')
  if (details === undefined || details === null) name.textContent = title
  else name.append(opening(title, data.details[details]))
  line.append(state, name, cell(data.suites[suite], 'soft'), cell(time(ms), 'number'))
  return line
}

/** What a failed test says; put together when it is opened. */
function opening(title, { place, message, diff, source, rerun }) {
  const box = document.createElement('details')
  const head = document.createElement('summary')
  head.textContent = title
  box.append(head)
  box.addEventListener('toggle', () => {
    if (!box.open || box.children.length > 1) return
    const inner = document.createElement('div')
    inner.className = 'body'
    for (const [label, text] of [['', message], ['Expected and actual', diff], [place, source], ['Run just this test', rerun]]) {
      if (!text) continue
      if (label) inner.append(paragraph(label))
      const block = document.createElement('pre')
      block.textContent = text
      inner.append(block)
    }
    box.append(inner)
  })
  return box
}

function paragraph(text) {
  const element = document.createElement('p')
  element.className = 'soft'
  element.textContent = text
  return element
}

function cell(text, className) {
  const element = document.createElement('td')
  element.className = className
  element.textContent = text
  return element
}

function time(ms) {
  if (ms === null || ms === undefined) return ''
  return ms < 1000 ? Math.round(ms) + ' ms' : (ms / 1000).toFixed(1) + ' s'
}

let waiting
form.addEventListener('input', () => {
  cancelAnimationFrame(waiting)
  waiting = requestAnimationFrame(select)
})
form.addEventListener('submit', (event) => event.preventDefault())
more.addEventListener('click', () => {
  const first = shown
  show()
  // The button may be gone: the keyboard goes on at the first new row.
  const target = body.children[first]
  if (target) { target.tabIndex = -1; target.focus() }
})
document.getElementById('tests').hidden = false
select()
`;
      var workspace_path = __webpack_require__(5555);
      var stage_section = __webpack_require__(7196);
      var suite_sections = __webpack_require__(473);
      var report_causes = __webpack_require__(3054);
      ;
      const maxRows = 1e3;
      const numeric = /* @__PURE__ */ new Set([
        "Passed",
        "Failed",
        "Skipped",
        "Time",
        "Covered",
        "Run",
        "Of"
      ]);
      function rest(count) {
        return count > 0 ? markup`<p class="soft">${count} more are in results.json.</p>` : nothing;
      }
      ;
      const maxCauses = 200;
      const maxText = 1e4;
      const opened = 3;
      function failed({ failures, changedFiles }) {
        if (failures.length === 0)
          return [];
        const causes = (0, report_causes.w)(failures, changedFiles);
        const left = causes.length - maxCauses;
        const note = left > 0 ? markup`<p class="soft">${left} more causes are in the list of tests below.</p>` : nothing;
        const shown = causes.slice(0, maxCauses).map((cause, index) => causeDetails(cause, index < opened));
        return [{ id: "failed", title: `Failed (${failures.length})`, body: markup`${shown}${note}` }];
      }
      function flaky({ flaky: tests }) {
        const body = markup`<p class="soft">Failed at first, passed when run again.</p>${each(tests)}`;
        return tests.length === 0 ? [] : [{ id: "flaky", title: `Flaky (${tests.length})`, body }];
      }
      function quarantined({ quarantined: tests, quarantineRemarks }) {
        if (tests.length + quarantineRemarks.length === 0)
          return [];
        const lead = tests.length === 0 ? nothing : markup`<p class="soft">Failed, and known to: they fail nothing until their date.</p>`;
        const remarks2 = quarantineRemarks.length === 0 ? nothing : markup`<ul>${quarantineRemarks.map((remark) => markup`<li>${remark}</li>`)}</ul>`;
        return [
          {
            id: "quarantined",
            title: tests.length === 0 ? "Quarantined" : `Quarantined (${tests.length})`,
            body: markup`${lead}${each(tests)}${remarks2}`
          }
        ];
      }
      function each(tests) {
        return tests.slice(0, maxCauses).map((first) => causeDetails({ first, others: [] }, false));
      }
      function causeDetails({ first, others }, isOpen) {
        const { title, place, message, diff, source, rerun } = first;
        const at = place === void 0 ? "" : [place.file, place.line].filter((part) => part !== void 0).join(":");
        const more = others.length === 0 ? nothing : markup` <span class="soft">and ${others.length} more</span>`;
        const text = (0, failure_message.ml)(message, maxText);
        const lead = markup`${at === "" ? nothing : markup`<code>${at}</code> `}${(0, failure_message.Pl)(message, 200)}`;
        const names = others.slice(0, maxRows).map((other) => markup`<li>${other.title}</li>`);
        const parts = [
          ...text === (0, failure_message.Pl)(message, 200) ? [] : [lines(text, (0, report_failures.QI)(text) ? "diff" : "text")],
          ...diff === void 0 ? [] : [label("- expected, + actual:"), lines((0, failure_message.ml)(diff, maxText), "diff")],
          ...source === void 0 ? [] : [label(at), lines(source, "source")],
          ...rerun === void 0 ? [] : [label("Run just this test:"), lines(rerun, "text")],
          ...others.length === 0 ? [] : [label("The same in:"), markup`<ul>${names}</ul>`]
        ];
        return markup`<details${isOpen ? markup` open` : nothing}>
<summary><strong>${title}</strong>${more}<br><span class="soft">${lead}</span></summary>
<div class="body">
${parts}
</div></details>
`;
      }
      function label(text) {
        return markup`<p class="soft">${text}</p>\n`;
      }
      var line_ranges = __webpack_require__(2515);
      var coverage_summary = __webpack_require__(6589);
      var order_findings = __webpack_require__(3402);
      ;
      function findings({ findings: all, changedFiles }) {
        if (all.length === 0)
          return [];
        const tones = { error: "bad", warning: "odd", note: "soft" };
        const rows = (0, order_findings.$)(all, changedFiles).slice(0, maxRows).map(({ level, file, line, column, message, tool, rule }) => [
          markup`<span class="${tones[level]}">${level}</span>`,
          markup`<code>${[file, line, column].filter((part) => part !== void 0).join(":")}</code>`,
          (0, failure_message.ml)(message, 2e3),
          rule === void 0 ? tool : `${tool} ${rule}`
        ]);
        const list = htmlTable(["Level", "Where", "Message", "Rule"], rows);
        return [
          {
            id: "findings",
            title: `Static analysis (${all.length})`,
            body: markup`${list}${rest(all.length - rows.length)}`
          }
        ];
      }
      function qualityGate({ qualityGate: gate }) {
        if (gate === void 0)
          return [];
        const rows = gate.conditions.map(({ metric, actual, failsIf }) => [metric, actual, failsIf]);
        const verdict = gate.status === "none" ? "The project has none." : `It ${gate.status}.`;
        const conditions = rows.length === 0 ? nothing : htmlTable(["Metric", "Actual", "Fails if"], rows);
        const page = gate.url === void 0 ? nothing : markup`<p>The analysis: <code>${gate.url}</code></p>`;
        return [{ id: "quality-gate", title: "Quality gate", body: markup`<p>${verdict}</p>${conditions}${page}` }];
      }
      function coverage({ coverage: result }) {
        if (result === void 0)
          return [];
        const { total, packages, changed, shortfalls } = result;
        const missed = shortfalls.map((one) => markup`<p class="bad">${(0, coverage_summary.P)(one, result)}</p>`);
        const rows = [{ name: "all", lines: total }, ...packages.slice(0, maxRows)].map(({ name, lines: lines2 }) => [
          name,
          lines2.total === 0 ? "–" : (0, percent.l9)(lines2.percent),
          lines2.covered,
          lines2.total
        ]);
        const list = htmlTable(["Package", "Covered", "Run", "Of"], rows, numeric);
        const left = rest(packages.length - maxRows);
        return [
          {
            id: "coverage",
            title: "Coverage",
            body: markup`${missed}${untested(changed)}<h3>By package</h3>${list}${left}`
          }
        ];
      }
      function untested(changed) {
        const files = (changed?.files ?? []).slice(0, maxRows);
        if (files.length === 0)
          return nothing;
        const rows = files.map(({ file, lines: lines2, uncovered }) => [
          file,
          (0, percent.l9)(lines2.percent),
          (0, line_ranges.y)(uncovered)
        ]);
        return markup`<h3>Changed lines that no test ran</h3>${htmlTable(["File", "Covered", "Lines"], rows, numeric)}`;
      }
      ;
      const slowestCount = 25;
      const mostOpen = 30;
      function pageSections(outcome) {
        const parts = [
          failed,
          stages,
          flaky,
          quarantined,
          reports,
          findings,
          qualityGate,
          coverage,
          kinds,
          suites,
          slowest
        ];
        return parts.flatMap((part) => part(outcome));
      }
      function stages({ stages: all }) {
        if (all.length === 0)
          return [];
        const rows = all.map(({ kind, stage, folder, command, durationMs, why }) => [
          markup`<span aria-hidden="true">${stage_section.H[kind]}</span> ${kind}`,
          stage,
          folder === "" ? "." : folder,
          markup`<code>${(0, failure_message.ml)(command, 1e3)}</code>`,
          kind === "not-run" ? "–" : (0, clock.a)(durationMs),
          why ?? ""
        ]);
        const header = ["Outcome", "Stage", "Folder", "Command", "Time", "Remark"];
        return [{ id: "stages", title: "Stages", body: htmlTable(header, rows, numeric) }];
      }
      function reports({ unreadable, stale, workspace }) {
        if (unreadable.length + stale.length === 0)
          return [];
        const broken = unreadable.map(({ report, problem }) => markup`<li><code>${(0, workspace_path.X)(report, workspace)}</code> cannot be read: ${problem}</li>`);
        const old = stale.slice(0, maxRows).map((report) => markup`<li><code>${(0, workspace_path.X)(report, workspace)}</code> is left out: this run did not write it</li>`);
        return [{ id: "reports", title: "Reports", body: markup`<ul>${[...broken, ...old]}</ul>` }];
      }
      function kinds({ runs }) {
        const all = (0, results_suites.Xo)(runs);
        return all.length < 2 ? [] : [{ id: "kinds", title: "By kind", body: countsTable("Tests", all) }];
      }
      function suites({ runs, workspace }) {
        const all = (0, results_suites.rV)(runs, workspace);
        if (all.length === 0)
          return [];
        const list = countsTable("Suite", all);
        const body = all.length <= mostOpen ? list : markup`<details><summary>${all.length} suites</summary><div class="body">${list}</div></details>`;
        return [{ id: "suites", title: "Suites", body }];
      }
      function countsTable(what, all) {
        const rows = all.slice(0, maxRows).map((one) => [
          one.failed > 0 ? markup`<span class="bad">${one.name}</span>` : one.name,
          one.passed,
          one.failed,
          one.skipped,
          (0, suite_sections.Bn)(one.durationMs)
        ]);
        const list = htmlTable([what, "Passed", "Failed", "Skipped", "Time"], rows, numeric);
        return markup`${list}${rest(all.length - rows.length)}`;
      }
      function slowest({ runs, workspace }) {
        const rows = (0, results_suites.rz)(runs, workspace, slowestCount).map(({ test, suite, durationMs }) => [
          (0, report_failures.Gg)(test),
          suite,
          (0, suite_sections.Bn)(durationMs)
        ]);
        const body = htmlTable(["Test", "Suite", "Time"], rows, numeric);
        return rows.length === 0 ? [] : [{ id: "slowest", title: "Slowest tests", body }];
      }
      ;
      const style = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0;
  --good: #1a7f37; --bad: #cf222e; --odd: #9a6700; --link: #0969da; --added: #dafbe1; --removed: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f0f6fc; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d;
    --good: #3fb950; --bad: #f85149; --odd: #d29922; --link: #4493f8; --added: #12261e; --removed: #301b1e;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .85em; }
pre { margin: .4rem 0; padding: .7rem .9rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  overflow-x: auto; white-space: pre; overflow-wrap: normal; }
pre .added, pre .removed, pre .here { display: inline-block; min-width: 100%; }
pre .added { background: var(--added); }
pre .removed { background: var(--removed); }
pre .here { font-weight: 600; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
.soft { color: var(--soft); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.odd { color: var(--odd); }
.verdict { border-left: 6px solid var(--soft); padding: .1rem 0 .1rem .9rem; }
.verdict.good { border-color: var(--good); }
.verdict.bad { border-color: var(--bad); }
.verdict.odd { border-color: var(--odd); }
.verdict h1, .verdict p { color: var(--text); }
dl.numbers { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.1rem 0; }
dl.numbers div { min-width: 6.5rem; padding: .5rem .9rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; }
dl.numbers dt { color: var(--soft); font-size: .8rem; }
dl.numbers dd { margin: 0; font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; }
dl.numbers small { font-size: .8rem; font-weight: 400; color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
details { margin: .4rem 0; border: 1px solid var(--line); border-radius: 6px; }
details > summary { cursor: pointer; padding: .45rem .8rem; }
details > .body { padding: 0 .8rem .7rem; }
td > details { margin: 0; border: 0; }
td > details > summary, td > details > .body { padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .8rem 0 0; padding: 0; list-style: none; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .6rem 0; }
form label { color: var(--soft); font-size: .8rem; }
form .field { flex: 1 1 14rem; }
input[type=search], select { display: block; width: 100%; margin-top: .15rem; padding: .4rem .6rem; color: var(--text);
  background: var(--page); border: 1px solid var(--line); border-radius: 6px; font: inherit; }
fieldset { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 0; padding: .35rem 0; border: 0; }
legend { padding: 0; color: var(--soft); font-size: .8rem; }
fieldset label { color: var(--text); font-size: .95rem; white-space: nowrap; }
button { padding: .4rem 1rem; color: var(--text); background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; font: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
@media print { form, nav, button { display: none; } details > .body { display: block; } }
`;
      ;
      const maxWithoutScript = 5e3;
      function testList(data) {
        const boxes = statuses.map(({ text }, value) => markup`<label><input type="checkbox" name="status" value="${value}"> ${text}</label>\n`);
        return markup`<section id="all" aria-labelledby="all-title"><h2 id="all-title">All tests (${data.tests.length})</h2>
<div id="tests" hidden>
<form id="filter" role="search">
<div class="field"><label>Search<input type="search" name="text" placeholder="words of a title or suite" autocomplete="off"></label></div>
<div class="field"><label>Suite<select name="suite"><option value="">all</option></select></label></div>
<fieldset><legend>Status</legend>${boxes}</fieldset>
</form>
<p id="found" class="soft" role="status"></p>
<div class="scroll"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Test</th><th scope="col">Suite</th><th scope="col" class="number">Time</th></tr></thead>
<tbody id="rows"></tbody>
</table></div>
<p><button type="button" id="more" hidden>Show more</button></p>
</div>
<noscript>${plainList(data)}</noscript>
</section>`;
      }
      function plainList({ tests, suites: suites2 }) {
        const items = tests.slice(0, maxWithoutScript).map(([status, suite, title]) => {
          const name = statuses[status]?.text ?? "";
          return markup`<li>${name}: ${title} <span class="soft">${suites2[suite] ?? ""}</span></li>\n`;
        });
        const left = tests.length - items.length;
        const note = left > 0 ? markup`<p>${left} more are in results.json and junit.xml.</p>` : nothing;
        return markup`<ul>${items}</ul>${note}`;
      }
      ;
      function reportPage(outcome, name) {
        const data = pageData(outcome);
        const sections = pageSections(outcome);
        const title = `${name}: ${(0, glance.FQ)(outcome)}`;
        const links = [...sections, { id: "all", title: "All tests" }].map(({ id, title: text }) => markup`<li><a href="#${id}">${text}</a></li>\n`);
        const parts = sections.map(({ id, title: text, body }) => markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${text}</h2>\n${body}</section>\n`);
        const page = markup(_a || (_a = __template(['<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="', '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>', "</title>\n<style>", '</style>\n</head>\n<body>\n<a class="skip" href="#content">Skip to the content</a>\n', '\n<nav aria-label="Sections"><ul>\n', '</ul></nav>\n<main id="content" tabindex="-1">\n', "", '\n</main>\n<script type="application/json" id="data">', "<\/script>\n<script>", "<\/script>\n</body>\n</html>\n"])), policy, title, { html: style }, pageHead(outcome, title), links, parts, testList(data), { html: jsonBlock(data) }, { html: script });
        return page.html;
      }
      const policy = [
        "default-src 'none'",
        `style-src '${hash(style)}'`,
        `script-src '${hash(script)}'`,
        "base-uri 'none'",
        "form-action 'none'"
      ].join("; ");
      function hash(text) {
        return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
      }
      function jsonBlock(data) {
        const whole = (_, value) => typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "�") : value;
        return JSON.stringify(data, whole).replaceAll("<", "\\u003c");
      }
    })
  )
};
;
