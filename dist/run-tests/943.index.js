"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

/***/ 25434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CoverageBuilder),
/* harmony export */   Q: () => (/* binding */ countLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Gathers the lines of one report by files. What it says several times of one file is said of the same file. */
class CoverageBuilder {
    files = new Map();
    /** The lines of the file, to be filled by `countLine`. */
    linesOf(facts) {
        const file = tidy(facts.file);
        // Two modules may have files of the same name.
        const key = `${facts.module ?? ''}\0${file}`;
        const known = this.files.get(key);
        if (known !== undefined)
            return known.lines;
        const lines = new Map();
        this.files.set(key, { facts: { ...facts, file }, lines });
        return lines;
    }
    build() {
        return { files: Array.from(this.files.values(), ({ facts, lines }) => ({ ...facts, lines })) };
    }
}
/** A line that is told of several times was run as often as it is said at most. */
function countLine(lines, line, count) {
    if (line === undefined)
        return;
    const known = lines.get(line);
    if (known === undefined || known < count)
        lines.set(line, count);
}
/** With `/`, also where the report was written on Windows; without detours. */
function tidy(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.trim().replaceAll('\\', '/'));
}


/***/ }),

/***/ 36589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ summarizeCoverage),
/* harmony export */   P: () => (/* binding */ describeShortfall)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99340);
/* harmony import */ var _results_displayable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57182);
/* harmony import */ var _line_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92515);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28493);





// More than anyone reads; what is left out is the best covered, and is counted.
const maxPackages = 100;
const maxChangedFiles = 50;
const maxName = 200;
/**
 * Coverage in the step summary, a section an entry: first what is too low and the total, then the changed lines that no
 * test ran, then the packages.
 * @param before the total percentage of the base branch, where it is known
 */
function summarizeCoverage(result, before) {
    return [
        [
            '#### Coverage',
            ...result.shortfalls.map((shortfall) => `❌ ${describeShortfall(shortfall, result)}`),
            glance(result, before),
        ].join('\n\n'),
        ...changedFiles(result.changed),
        ...packages(result),
    ];
}
/** Which threshold is missed and by what, in a sentence without markup. */
function describeShortfall({ input, percent, minimum }, { total }) {
    if (input === 'coverage-min' && total.total === 0) {
        return `No line of code was measured; coverage-min asks for ${minimum} %.`;
    }
    const lines = input === 'coverage-min' ? 'lines' : 'changed lines';
    return `${(0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(percent)} of the ${lines} are covered; ${input} asks for ${minimum} %.`;
}
function glance({ total, changed }, before) {
    const isCompared = before !== undefined && total.total > 0;
    const row = (name, lines, change) => [
        name,
        lines.total === 0 ? '–' : (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(lines.percent),
        String(lines.covered),
        String(lines.total),
        ...(isCompared ? [change] : []),
    ];
    return (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Lines', 'Covered', 'Run', 'Of', ...(isCompared ? ['Change'] : [])], [
        row('all', total, isCompared ? (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(total.percent, before) : ''),
        ...(changed === undefined ? [] : [row('changed', changed.lines, '')]),
    ]);
}
function changedFiles(changed) {
    if (changed === undefined || changed.files.length === 0)
        return [];
    const rows = changed.files
        .slice(0, maxChangedFiles)
        .map(({ file, lines, uncovered }) => [
        name(file),
        (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(lines.percent),
        (0,_line_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLineRanges */ .y)(uncovered),
    ]);
    const left = changed.files.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more files have changed lines that no test ran._` : '';
    return [`#### Changed lines that no test ran\n\n${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Covered', 'Lines'], rows)}${note}`];
}
function packages({ packages: all }) {
    if (all.length < 2)
        return [];
    const rows = all
        .slice(0, maxPackages)
        .map((one) => [
        name(one.name),
        (0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(one.lines.percent),
        String(one.lines.covered),
        String(one.lines.total),
    ]);
    const least = all[rows.length]?.lines.percent;
    const note = least === undefined
        ? ''
        : `\n\n_${all.length - rows.length} more packages are covered by at least ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(least)}._`;
    return [
        (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Coverage of ${all.length} packages`, `${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Package', 'Covered', 'Run', 'Of'], rows)}${note}`),
    ];
}
function name(text) {
    return (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_report_failure_message_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_results_displayable_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(text), maxName));
}


/***/ }),

/***/ 92515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ formatLineRanges)
/* harmony export */ });
/**
 * Numbers of lines for people: `12–18, 25`.
 * @param lines ascending
 * @param max how many ranges are named at most; the rest is counted
 */
function formatLineRanges(lines, max = 20) {
    const ranges = [];
    for (const line of lines) {
        const range = ranges.at(-1);
        if (range?.last === line - 1)
            range.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    const named = ranges
        .slice(0, max)
        .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
        .join(', ');
    const rest = ranges.slice(max).reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return rest === 0 ? named : `${named} and ${rest} more`;
}


/***/ }),

/***/ 28493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
// Far less than one line of any repository is of the whole, far more than what arithmetic loses.
const tolerance = 1e-9;
function lineCount(covered, total) {
    return { covered, total, percent: total === 0 ? 100 : (covered / total) * 100 };
}
/** Whether a percentage misses a threshold, by however little. */
function isBelow(percent, minimum) {
    return percent < minimum - tolerance;
}
/** Two decimals, rounded down: what misses a threshold is not shown as having reached it, nor 99.999 as 100. */
function formatPercent(percent) {
    return `${(Math.floor((percent + tolerance) * 100) / 100).toFixed(2)} %`;
}
/** How a percentage changed, in percentage points. */
function formatChange(percent, before) {
    const change = percent - before;
    if (Math.abs(change) < tolerance)
        return 'none';
    const points = Math.abs(change) < 0.01 ? 'less than 0.01' : Math.abs(change).toFixed(2);
    return `${change > 0 ? '▲' : '▼'} ${points}`;
}


/***/ }),

/***/ 92943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execution: () => (/* binding */ execution)
});

// EXTERNAL MODULE: ./actions/run-tests/src/coverage/coverage-summary.ts
var coverage_summary = __webpack_require__(36589);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./actions/run-tests/src/report/failure-message.ts
var failure_message = __webpack_require__(99340);
// EXTERNAL MODULE: ./actions/run-tests/src/lint/order-findings.ts
var order_findings = __webpack_require__(93402);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/lint-annotations.ts



const maxMessage = 2_000;
const maxPlaces = 5;
const levels = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/**
 * One annotation for each cause, the most important first: what the same rule says in the same words in other places is
 * told with the first of them.
 * @param findings merged
 */
function annotateFindings(findings, changedFiles) {
    const causes = new Map();
    for (const finding of (0,order_findings/* orderFindings */.$)(findings, changedFiles)) {
        const { tool, level, rule, message } = finding;
        const key = JSON.stringify([tool, level, rule, message]);
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, [finding]);
        else
            cause.push(finding);
    }
    return [...causes.values()].flatMap(([first, ...others]) => first === undefined ? [] : [annotate(first, others)]);
}
function annotate(finding, others) {
    const { tool, level, rule, message, line, column } = finding;
    // Only a file of the repository can be annotated; any other is named in the text.
    const file = finding.file === undefined || (0,external_node_path_.isAbsolute)(finding.file) ? undefined : finding.file;
    const elsewhere = finding.file !== undefined && file === undefined ? [`In ${placeOf(finding)}.`] : [];
    const text = [
        message === '' ? 'It says nothing about it.' : message,
        ...elsewhere,
        ...describeOthers(others),
    ];
    return {
        level: levels[level],
        title: (0,failure_message/* shorten */.ml)(rule === undefined ? tool : `${tool}: ${rule}`, 200),
        message: (0,failure_message/* shorten */.ml)(text.join('\n\n'), maxMessage),
        ...(file === undefined ? {} : { file }),
        ...(file === undefined || line === undefined ? {} : { line }),
        // A column without a line is no place.
        ...(file === undefined || line === undefined || column === undefined ? {} : { column }),
    };
}
function describeOthers(others) {
    if (others.length === 0)
        return [];
    const named = others.slice(0, maxPlaces).map(placeOf);
    const left = others.length - named.length;
    const more = left > 0 ? ` and ${left} more` : '';
    return [
        `The same in ${others.length} more ${others.length === 1 ? 'place' : 'places'}: ${named.join(', ')}${more}`,
    ];
}
function placeOf({ file, line }) {
    if (file === undefined)
        return 'no file';
    return line === undefined ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./actions/run-tests/src/report/causes.ts
var report_causes = __webpack_require__(63054);
;// CONCATENATED MODULE: ./actions/run-tests/src/report/annotations.ts




const annotations_maxMessage = 2_000;
const maxTitle = 200;
const maxNamed = 5;
/**
 * What is shown at the lines it is about, the most important first: failures, findings, then coverage that is too low.
 * @param most of each level
 */
function annotations_annotate(outcome, most) {
    const { failures, flaky, quarantined, findings, coverage, changedFiles } = outcome;
    const all = [
        ...(0,report_causes/* groupByCause */.w)(failures, changedFiles).map((cause) => annotateCause(cause, failed)),
        ...annotateFindings(findings, changedFiles),
        ...(0,report_causes/* groupByCause */.w)(flaky, changedFiles).map((cause) => annotateCause(cause, unsteady)),
        ...(0,report_causes/* groupByCause */.w)(quarantined, changedFiles).map((cause) => annotateCause(cause, known)),
        ...(coverage === undefined ? [] : coverage.shortfalls.map((one) => annotateShortfall(one, coverage))),
    ];
    return take(all, most);
}
function annotateShortfall(shortfall, coverage) {
    return { level: 'error', title: 'Coverage', message: (0,coverage_summary/* describeShortfall */.P)(shortfall, coverage) };
}
function take(annotations, most) {
    const room = { error: most, warning: most, notice: most };
    return annotations.filter(({ level }) => room[level]-- > 0);
}
const failed = { level: 'error', lead: '', others: (count) => `${count} for the same reason` };
const unsteady = {
    level: 'warning',
    lead: 'Flaky: it passed when it was run again. The first time it said:\n',
    others: (count) => `${count} at first for the same reason`,
};
const known = {
    level: 'notice',
    lead: 'In quarantine: it failed, and that fails nothing yet.\n',
    others: (count) => `${count} for the same reason, in quarantine too`,
};
function annotateCause({ first, others }, { level, lead, others: sayOthers }) {
    const tail = others.length === 0 ? '' : `\n\n${sayOthers(countOthers(others))}: ${nameOthers(others)}`;
    const room = annotations_maxMessage - lead.length - tail.length;
    const { title, place } = first;
    return {
        level,
        title: (0,failure_message/* shorten */.ml)(title, maxTitle),
        message: lead + (0,failure_message/* shorten */.ml)(textOf(first), room) + tail,
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { line: place.line }),
    };
}
function textOf({ message, diff }) {
    return diff === undefined ? message : `${message}\n\n- expected, + actual:\n${diff}`;
}
function countOthers({ length }) {
    return length === 1 ? '1 more test failed' : `${length} more tests failed`;
}
function nameOthers(others) {
    const names = others.slice(0, maxNamed).map(({ title }) => (0,failure_message/* shorten */.ml)(title, 80));
    const left = others.length - names.length;
    return names.join(', ') + (left > 0 ? ` and ${left} more` : '');
}

// EXTERNAL MODULE: ./actions/run-tests/src/report/counts.ts
var report_counts = __webpack_require__(9710);
// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 13 modules
var src = __webpack_require__(10528);
// EXTERNAL MODULE: ./actions/run-tests/src/lint/count-findings.ts
var count_findings = __webpack_require__(22051);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/page-address.ts
/** The address of a page as a Markdown link can hold it; nothing when it is no page's. Addresses come from reports. */
function markdownAddress(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>[\]|\\`*'"\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/lint-summary.ts





const maxListed = 50;
const maxRules = 10;
/**
 * The Markdown sections about findings: counts, the findings that matter most, the rules that are broken most.
 * @param findings merged
 * @param changedFiles relative to the workspace; findings in them come first
 */
function summarizeFindings(findings, changedFiles) {
    if (findings.length === 0)
        return [];
    return [countTable(findings), findingTable(findings, changedFiles), ...ruleTable(findings)];
}
function countTable(findings) {
    const rows = [...groupBy(findings, ({ tool }) => tool)]
        .map(([tool, found]) => ({ tool, ...(0,count_findings/* countLevels */.Z)(found) }))
        .sort((a, b) => b.error - a.error || b.warning - a.warning || (a.tool < b.tool ? -1 : 1))
        .map(({ tool, error, warning, note }) => [
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(tool, 100)),
        ...[error, warning, note].map(String),
    ]);
    return `#### Static analysis\n\n${(0,src/* table */.tp)(['Tool', 'Errors', 'Warnings', 'Notes'], rows)}`;
}
function findingTable(findings, changedFiles) {
    const rows = (0,order_findings/* orderFindings */.$)(findings, changedFiles)
        .slice(0, maxListed)
        .map((finding) => [
        icons[finding.level],
        describePlace(finding),
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* headline */.Pl)(finding.message, 200)),
        describeRule(finding),
    ]);
    const left = findings.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more are in the full results._` : '';
    const title = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    return (0,src/* details */.zH)(title, (0,src/* table */.tp)(['', 'Where', 'Message', 'Rule'], rows) + note);
}
const icons = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function describePlace({ file, line, column }) {
    if (file === undefined)
        return '–';
    const position = [line, column].filter((part) => part !== undefined);
    return (0,src/* code */.aY)((0,failure_message/* shorten */.ml)([file, ...position].join(':'), 300));
}
function describeRule({ tool, rule, url }) {
    const name = (0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(rule === undefined ? tool : `${tool} ${rule}`, 200));
    const page = url === undefined ? undefined : markdownAddress(url);
    return page === undefined ? name : `[${name}](${page})`;
}
/** Rules that several findings are of, the most frequent first. */
function ruleTable(findings) {
    const rules = [...groupBy(findings, ({ tool, rule }) => JSON.stringify([tool, rule]))]
        .map(([, found]) => found)
        .filter(([first, second]) => first?.rule !== undefined && second !== undefined)
        .sort((a, b) => b.length - a.length)
        .slice(0, maxRules);
    if (rules.length === 0)
        return [];
    const rows = rules.flatMap((found) => found
        .slice(0, 1)
        .map((first) => [
        describeRule(first),
        String(found.length),
        String(new Set(found.map(({ file }) => file)).size),
    ]));
    return [(0,src/* details */.zH)('Rules with most findings', (0,src/* table */.tp)(['Rule', 'Findings', 'Files'], rows))];
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/quality-gate-section.ts



const words = {
    passed: '✅ passed',
    failed: '❌ failed',
    none: 'none: the project has no quality gate',
};
function qualityGateSection(gate) {
    if (gate === undefined)
        return [];
    const { status, conditions, url } = gate;
    const page = url === undefined ? undefined : markdownAddress(url);
    const rows = conditions.map(({ metric, actual, failsIf }) => [metric, actual, failsIf].map((text) => (0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(text, 200))));
    const parts = [
        `#### Quality gate: ${words[status]}`,
        ...(rows.length === 0 ? [] : [(0,src/* table */.tp)(['Metric', 'Actual', 'Fails if'], rows)]),
        ...(page === undefined ? [] : [`[The analysis](${page})`]),
    ];
    return [{ title: 'Quality gate', text: parts.join('\n\n') }];
}

// EXTERNAL MODULE: ./actions/run-tests/src/report/failures.ts + 9 modules
var failures = __webpack_require__(23074);
;// CONCATENATED MODULE: ./actions/run-tests/src/report/failure-sections.ts




// More than anyone reads in one sitting; all of them are in the log and in the full results.
const failure_sections_maxListed = 100;
const maxDetailed = 25;
const failure_sections_maxMessage = 4_000;
const failure_sections_maxNamed = 20;
/** The failures: a row for each cause, then each with all that helps to mend it. */
function failureSections(failures, changedFiles) {
    if (failures.length === 0)
        return [];
    const causes = (0,report_causes/* groupByCause */.w)(failures, changedFiles);
    return [
        { title: 'Failed', text: `#### Failed\n\n${causeTable(causes, changedFiles)}` },
        ...causes.slice(0, maxDetailed).map((cause) => ({
            title: cause.first.title,
            text: causeDetails(cause, '❌'),
        })),
    ];
}
/** A row for each cause, without details: for where room is short. */
function causeTable(causes, changedFiles, most = failure_sections_maxListed) {
    const shown = causes.slice(0, most);
    const rows = shown.map(({ first, others }) => [
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(first.title, 300)) + (others.length === 0 ? '' : ` and ${others.length} more`),
        failure_sections_describePlace(first.place) + (isChanged(first, changedFiles) ? ' (changed)' : ''),
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* headline */.Pl)(first.message, 200)),
    ]);
    const left = causes.slice(most).reduce((sum, { others }) => sum + 1 + others.length, 0);
    const note = left > 0 ? `\n\n_${left} more failed; the log names them all._` : '';
    return (0,src/* table */.tp)(['Test', 'Where', 'Message'], rows) + note;
}
function isChanged({ place }, changedFiles) {
    return place !== undefined && changedFiles.has(place.file);
}
function failure_sections_describePlace(place) {
    if (place === undefined)
        return '–';
    return (0,src/* code */.aY)((0,failure_message/* shorten */.ml)(place.line === undefined ? place.file : `${place.file}:${place.line}`, 300));
}
function causeDetails({ first, others }, icon) {
    const { title, place, message, diff, source, rerun } = first;
    const text = (0,failure_message/* shorten */.ml)(message, failure_sections_maxMessage);
    const parts = [
        (0,src/* codeBlock */.DV)(text, (0,failures/* showsDiff */.QI)(text) ? 'diff' : 'text'),
        ...(diff === undefined
            ? []
            : [`\\- expected, + actual:\n\n${(0,src/* codeBlock */.DV)((0,failure_message/* shorten */.ml)(diff, failure_sections_maxMessage), 'diff')}`]),
        ...(source === undefined ? [] : [`${failure_sections_describePlace(place)}\n\n${(0,src/* codeBlock */.DV)(source, 'text')}`]),
        ...(rerun === undefined ? [] : [`Run just this test:\n\n${(0,src/* codeBlock */.DV)((0,failure_message/* shorten */.ml)(rerun, 2_000), 'sh')}`]),
        ...(others.length === 0 ? [] : [`The same in:\n\n${failure_sections_nameOthers(others)}`]),
    ];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return (0,src/* details */.zH)(`${icon} ${(0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(title, 300))}${more}`, parts.join('\n\n'));
}
function failure_sections_nameOthers(others) {
    const names = others.slice(0, failure_sections_maxNamed).map(({ title }) => `- ${(0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(title, 300))}`);
    const left = others.length - names.length;
    return [...names, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

// EXTERNAL MODULE: ./actions/run-tests/src/report/glance.ts
var glance = __webpack_require__(75366);
// EXTERNAL MODULE: ./actions/run-tests/src/places/workspace-path.ts
var workspace_path = __webpack_require__(35555);
;// CONCATENATED MODULE: ./actions/run-tests/src/report/report-remarks.ts



const report_remarks_maxListed = 20;
/** Reports that could not be read, and those that were not written by this run. */
function remarkSection({ unreadable, stale, workspace, }) {
    const name = (path) => (0,src/* code */.aY)((0,failure_message/* shorten */.ml)((0,workspace_path/* workspacePath */.X)(path, workspace), 300));
    const broken = unreadable.map(({ report, problem }) => `- ${name(report)} cannot be read: ${(0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(problem, 500))}`);
    const old = stale.map((report) => `- ${name(report)} is left out: this run did not write it`);
    const all = [...broken, ...old];
    if (all.length === 0)
        return [];
    const left = all.length - report_remarks_maxListed;
    const note = left > 0 ? [`- and ${left} more`] : [];
    return [{ title: 'Reports', text: `#### Reports\n\n${[...all.slice(0, report_remarks_maxListed), ...note].join('\n')}` }];
}

// EXTERNAL MODULE: ./actions/run-tests/src/report/stage-section.ts
var stage_section = __webpack_require__(47196);
// EXTERNAL MODULE: ./actions/run-tests/src/report/suite-sections.ts
var suite_sections = __webpack_require__(80473);
;// CONCATENATED MODULE: ./actions/run-tests/src/report/unsteady-sections.ts



const unsteady_sections_maxListed = 50;
/** Tests that passed only when they were run again. */
function flakySection({ flaky }) {
    if (flaky.length === 0)
        return [];
    const text = `#### Flaky\n\nFailed at first, passed when run again.\n\n${list(flaky, 'What it said at first')}`;
    return [{ title: 'Flaky', text }];
}
/** Tests whose failures are known, and what is to be mended in the file that lists them. */
function quarantineSection({ quarantined, quarantineRemarks, }) {
    if (quarantined.length === 0 && quarantineRemarks.length === 0)
        return [];
    const remarks = quarantineRemarks.slice(0, unsteady_sections_maxListed).map((remark) => `- ${(0,src/* escapeMarkdown */.FV)(remark)}`);
    const parts = [
        '#### Quarantined',
        ...(quarantined.length === 0 ? [] : [list(quarantined, 'Message')]),
        ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    ];
    return [{ title: 'Quarantined', text: parts.join('\n\n') }];
}
function list(tests, message) {
    const rows = tests
        .slice(0, unsteady_sections_maxListed)
        .map((test) => [
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* shorten */.ml)(test.title, 300)),
        failure_sections_describePlace(test.place),
        (0,src/* escapeMarkdown */.FV)((0,failure_message/* headline */.Pl)(test.message, 200)),
    ]);
    const left = tests.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more are in the full results._` : '';
    return (0,src/* table */.tp)(['Test', 'Where', message], rows) + note;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/summary.ts









/** The step summary: one glance, then what failed, then what to look up. What stands last is what is cut first. */
function summarize(outcome, name) {
    const { findings, changedFiles, coverage, baseline, qualityGate } = outcome;
    return [
        ...(0,glance/* glance */.vD)(outcome, name),
        ...(0,stage_section/* stageSection */.I)(outcome.stages),
        ...failureSections(outcome.failures, changedFiles),
        ...remarkSection(outcome),
        ...flakySection(outcome),
        ...quarantineSection(outcome),
        ...titled('Static analysis', summarizeFindings(findings, changedFiles)),
        ...qualityGateSection(qualityGate),
        ...titled('Coverage', coverage === undefined ? [] : (0,coverage_summary/* summarizeCoverage */.G)(coverage, baseline?.coverage)),
        ...(0,suite_sections/* kindSection */.s)(outcome),
        ...(0,suite_sections/* suiteSection */.CJ)(outcome),
        ...(0,suite_sections/* slowestSection */.zU)(outcome),
    ];
}
function titled(title, texts) {
    return texts.map((text) => ({ title, text }));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/report.ts




// An output is a variable of the next step: all of them together are at most 1 MB.
const maxFailedTests = 100;
/** Outputs, annotations, summary and exit code, all from the one outcome. */
function report(outcome, inputs) {
    const { verdict } = outcome;
    const content = {
        outputs: outputsOf(outcome),
        summary: summarize(outcome, inputs.name).map(({ text }) => text),
        annotations: annotations_annotate(outcome, inputs.maxAnnotations),
    };
    return verdict.succeeds ? content : { ...content, failure: { message: verdict.why, hint: verdict.hint } };
}
function outputsOf(outcome) {
    const { verdict, coverage, durationMs, failures, resultsDirectory } = outcome;
    const { passed, failed, skipped, flaky, quarantined, total } = (0,report_counts/* countOutcome */.y)(outcome);
    const failedTests = failures.slice(0, maxFailedTests).map(({ title, place, message, rerun }) => ({
        title: (0,failure_message/* shorten */.ml)(title, 300),
        ...place,
        message: (0,failure_message/* headline */.Pl)(message, 500),
        command: rerun,
    }));
    return {
        outcome: verdict.kind,
        passed,
        failed,
        skipped,
        flaky,
        quarantined,
        total,
        time: (durationMs / 1000).toFixed(3),
        coverage: percent(coverage?.total),
        'coverage-changed': percent(coverage?.changed?.lines),
        'failed-tests': JSON.stringify(failedTests),
        'results-directory': resultsDirectory,
    };
}
/** Two decimals, rounded down as everywhere: what misses a threshold has not reached it. */
function percent(lines) {
    return lines === undefined || lines.total === 0
        ? undefined
        : (Math.floor(lines.percent * 100) / 100).toFixed(2);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/default-globs.ts
/**
 * Where tools write coverage by themselves, below a project's folder, each for the tools behind it. What is found must
 * still be of the run (it was written by it) and be coverage (its content says so). What lies in node_modules is never
 * found. Source: findReports.
 */
const coverageGlobs = [
    // Jest, Vitest, c8, nyc, karma
    '**/coverage/lcov.info',
    '**/coverage/coverage-final.json',
    '**/coverage/cobertura-coverage.xml',
    '**/coverage/clover.xml',
    // Karma and Angular write a folder a browser or project, SimpleCov one a format.
    '**/coverage/*/lcov.info',
    '**/coverage/*/cobertura-coverage.xml',
    '**/coverage/lcov/*.lcov',
    // coverage.py, gcovr, SimpleCov
    '**/coverage.xml',
    '**/coverage.lcov',
    // cargo-llvm-cov, cargo-tarpaulin, lcov
    '**/lcov.info',
    '**/cobertura.xml',
    '**/coverage.info',
    // JaCoCo by Maven: report, report-integration, report-aggregate
    '**/target/site/jacoco*/jacoco.xml',
    // JaCoCo and Kover by Gradle
    '**/build/reports/jacoco/**/*.xml',
    '**/build/reports/kover/**/*.xml',
    // go test -coverprofile, by the names of the Go documentation and of Ginkgo
    '**/coverage.out',
    '**/cover.out',
    '**/c.out',
    '**/coverprofile.out',
    // OpenClover by Maven, PHPUnit
    '**/target/site/clover/clover.xml',
    '**/build/logs/clover.xml',
    '**/clover.xml',
    // coverlet
    '**/coverage.cobertura.xml',
];

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/default-globs.ts
/**
 * Where build tools leave their reports of static analysis when nobody says otherwise. Only those that the run itself
 * wrote are to be read: what lies there from before, or is checked in, tells of other code.
 */
const lintReportGlobs = [
    // Source: the defaults of maven-checkstyle-plugin (outputFile), maven-pmd-plugin (targetDirectory) and
    // spotbugs-maven-plugin (spotbugsXmlOutputDirectory).
    '**/target/checkstyle-result.xml',
    '**/target/pmd.xml',
    '**/target/spotbugsXml.xml',
    // Source: Gradle's ReportingExtension (build/reports) and the plugins checkstyle, pmd, com.github.spotbugs, detekt
    // and org.jlleitschuh.gradle.ktlint, which write below it by their own names.
    '**/build/reports/checkstyle/*.xml',
    '**/build/reports/pmd/*.xml',
    '**/build/reports/spotbugs/*.xml',
    '**/build/reports/detekt/*.xml',
    '**/build/reports/ktlint/**/*.xml',
    '!**/node_modules/**',
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/glob.ts

/** @param directory absolute, where the glob starts; its own name is no pattern */
function compileGlob(glob, directory) {
    const names = external_node_path_.posix.normalize(glob.trim()).split('/');
    const parts = names.filter((name) => name !== '' && name !== '.').map(compileName);
    const first = parts.findIndex((part) => typeof part !== 'string');
    const literal = parts.slice(0, first < 0 ? parts.length : first).filter((part) => typeof part === 'string');
    return {
        base: (0,external_node_path_.resolve)(directory, ...literal),
        matches: (path) => match(parts, path, false),
        mayMatchIn: (path) => match(parts, path, true),
    };
}
const anyFolders = Symbol('**');
/** @param isFolder whether the names are those of a folder that a match may lie in */
function match(parts, names, isFolder) {
    // Most names are told by their end.
    if (!isFolder && !fitsLast(parts.at(-1), names.at(-1)))
        return false;
    let part = 0;
    let name = 0;
    // Behind the last `**`, and where it was tried to go on: of several, only the last ever has to take more names.
    let retryPart = -1;
    let retryName = -1;
    while (name < names.length) {
        const wanted = parts[part];
        if (wanted === anyFolders) {
            retryPart = ++part;
            retryName = name;
        }
        else if (wanted !== undefined && fits(wanted, names[name] ?? '')) {
            part++;
            name++;
        }
        else if (retryPart >= 0 && names[retryName] !== '..') {
            if (isFolder)
                return true;
            part = retryPart;
            name = ++retryName;
        }
        else {
            return false;
        }
    }
    if (isFolder)
        return part < parts.length || retryPart >= 0;
    return parts.slice(part).every((rest) => rest === anyFolders);
}
function fitsLast(part, name) {
    return part === anyFolders || (part !== undefined && name !== undefined && fits(part, name));
}
function fits(part, name) {
    return typeof part === 'string' ? part === name : name !== '..' && part.test(name);
}
function compileName(name) {
    if (name === '**')
        return anyFolders;
    if (!/[*?[\\]/.test(name))
        return name;
    let source = '';
    for (const { groups = {} } of name.matchAll(tokens)) {
        const { literal, not, set, any, one, plain } = groups;
        if (set !== undefined)
            source += `[${not === '' ? '' : '^'}${set.replace(/[\\\][^]/g, '\\$&')}]`;
        else if (any !== undefined)
            source += '.*';
        else if (one !== undefined)
            source += '.';
        else
            source += (literal ?? plain ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    }
    return new RegExp(`^${source}$`, 's');
}
const tokens = /\\(?<literal>.)|\[(?<not>[!^]?)(?<set>\]?[^\]]+)\]|(?<any>\*+)|(?<one>\?)|(?<plain>.)/gsu;

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/find-reports.ts





/**
 * The files that match the globs, which start at `directory`; a glob that starts with `!` takes out again what those
 * before it match. Folders that nothing can match in are not entered, and those of packages never: to look where reports
 * usually lie has to cost next to nothing.
 */
async function findReports(globs, directory) {
    const rules = globs
        .map((glob) => glob.trim())
        .filter((glob) => glob !== '')
        .map((glob) => ({ isIn: !glob.startsWith('!'), glob: compileGlob(glob.replace(/^!/, ''), directory) }));
    const wanted = rules.filter(({ isIn }) => isIn).map(({ glob }) => glob);
    const search = {
        directory,
        wanted,
        matches: (names) => rules.findLast(({ glob }) => glob.matches(names))?.isIn === true,
        found: new Map(),
    };
    for (const base of new Set(wanted.map((glob) => glob.base)))
        await visit(base, [], search);
    return new Map([...search.found.values()].sort().map((file) => [file, version(file)]));
}
/** The reports in `after` that were written since `before`: what lay there already tells of another run. */
function writtenSince(before, after) {
    const fresh = [];
    const stale = [];
    for (const [file, version] of after)
        (before.get(file) === version ? stale : fresh).push(file);
    return { fresh, stale };
}
// What packages bring with them are not this project's results, and there is more of it than of everything else.
const neverEntered = new Set(['node_modules', 'site-packages', '.git']);
/** @param above the folders that led here, as they really are: links may lead round in circles */
async function visit(path, above, search) {
    const names = (0,external_node_path_.relative)(search.directory, path)
        .split(external_node_path_.sep)
        .filter((name) => name !== '');
    if (names.some((name) => neverEntered.has(name)))
        return;
    const real = await ifThere(() => (0,promises_.realpath)(path));
    if (real === undefined || above.includes(real))
        return;
    const kind = await ifThere(() => (0,promises_.stat)(real));
    if (kind?.isFile() === true)
        add(path, real, names, search);
    else if (kind?.isDirectory() === true)
        await visitFolder({ path, real, names }, above, search);
}
async function visitFolder(folder, above, search) {
    if (!search.wanted.some((glob) => glob.mayMatchIn(folder.names)))
        return;
    const entries = (await ifThere(() => (0,promises_.readdir)(folder.path, { withFileTypes: true }))) ?? [];
    const here = [...above, folder.real];
    await Promise.all(entries.map(async (entry) => {
        if (neverEntered.has(entry.name))
            return;
        const path = (0,external_node_path_.join)(folder.path, entry.name);
        const real = (0,external_node_path_.join)(folder.real, entry.name);
        const names = [...folder.names, entry.name];
        if (entry.isFile())
            add(path, real, names, search);
        else if (entry.isDirectory())
            await visitFolder({ path, real, names }, here, search);
        else if (entry.isSymbolicLink())
            await visit(path, here, search);
    }));
}
function add(path, real, names, search) {
    const known = search.found.get(real);
    if (search.matches(names) && (known === undefined || path < known))
        search.found.set(real, path);
}
/** Nothing for a link that leads nowhere, and for what may not be looked at: it is not of this run. */
async function ifThere(look) {
    try {
        return await look();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP'].includes((0,src/* errorCode */.CA)(error) ?? ''))
            return undefined;
        throw error;
    }
}
function version(file) {
    const { mtimeNs, ino, size } = (0,external_node_fs_.statSync)(file, { bigint: true });
    return `${mtimeNs}-${ino}-${size}`;
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/read-report.ts + 3 modules
var read_report = __webpack_require__(1771);
// EXTERNAL MODULE: ./actions/run-tests/src/results/displayable.ts
var displayable = __webpack_require__(57182);
;// CONCATENATED MODULE: ./actions/run-tests/src/collect-reports.ts






/**
 * Looks at what lies there before anything runs, and returns what reads the files that are new afterwards: those that
 * `reports` asks for, and where tools leave coverage and findings by default. When nothing is run, all are read.
 */
async function watchReports(directory, { reports }, runs) {
    const usualGlobs = runs ? [...coverageGlobs, ...lintReportGlobs] : [];
    const before = runs
        ? { asked: await find(reports, directory), usual: await find(usualGlobs, directory) }
        : { asked: new Map(), usual: new Map() };
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
                ...usualContents.unreadable.filter(({ isForeign }) => isForeign !== true),
            ],
            stale: asked.stale,
            unmatched: asked.fresh.length === 0 ? reports : [],
        };
    };
}
/** Where it measured nothing, Jest leaves an empty lcov.info. */
function isFilled(file) {
    return (0,external_node_fs_.statSync)(file).size > 0;
}
async function find(globs, directory) {
    return globs.length === 0 ? new Map() : findReports(globs, directory);
}
async function readAll(files, directory) {
    const runs = [];
    const findings = [];
    const coverages = [];
    const unreadable = [];
    for (const file of files) {
        const content = await (0,read_report.readReport)(file, directory);
        if ('problem' in content)
            unreadable.push({ ...content, problem: (0,displayable/* displayable */.Z)(content.problem) });
        else if (content.kind === 'tests')
            runs.push(content.run);
        else if (content.kind === 'findings')
            findings.push(...content.findings);
        else if (content.kind === 'coverage')
            coverages.push({ report: file, directory, coverage: content.coverage });
    }
    return { runs, findings, coverages, unreadable };
}

// EXTERNAL MODULE: ./actions/run-tests/src/results/test-results.ts
var test_results = __webpack_require__(26437);
;// CONCATENATED MODULE: ./actions/run-tests/src/choose-runs.ts

/**
 * What is counted: the tests of report files, where the user asked for such, else those that were followed. Not both,
 * since a test would count twice. Only what is followed can be repeated or divided, so with `retries` or `shard` it
 * comes first. But no failure is lost: where what would be left out tells of more of them, both are counted.
 */
function chooseRuns(stages, reported, { retries, shard }, log) {
    const followed = latest(stages.map((stage) => stage.runs.map((run) => named(run, stage))));
    const [inReports, seen] = [(0,test_results/* countTests */.t)(reported), (0,test_results/* countTests */.t)(followed)];
    if (reported.length === 0)
        return followed;
    const unfinished = followed.filter(({ complete }) => !complete);
    if (seen.total === 0)
        return [...reported, ...unfinished];
    const prefersFollowed = retries > 0 || shard !== undefined;
    const [kept, left] = prefersFollowed ? [seen, inReports] : [inReports, seen];
    if (left.failed > kept.failed) {
        log.info('Reports and what was followed tell of different failures, so both are counted.');
        return [...reported, ...followed];
    }
    if (prefersFollowed) {
        log.info(`${seen.total} tests were followed; those of reports are not counted beside them.`);
        return followed;
    }
    log.info(`The ${inReports.total} tests of reports are counted; the ${seen.total} that were followed are not.`);
    return [...reported, ...unfinished];
}
/**
 * A build that runs the tests, and then the tests: what ran in two stages counts as it was in the later one. What one
 * command runs twice (in two time zones) counts twice.
 */
function latest(stages) {
    const identity = ({ framework, directory, key, module, kind }) => JSON.stringify([framework, directory, key, module, kind]);
    const last = new Map(stages.flatMap((runs, at) => runs.map((run) => [identity(run), at])));
    return stages.flatMap((runs, at) => runs.filter((run) => run.key === undefined || last.get(identity(run)) === at));
}
/** A suite of the input `suites` names its tests, where the ecosystem has no name for them. */
function named(run, { plan }) {
    return plan.stage === 'test' || !plan.isTest || run.kind !== undefined ? run : { ...run, kind: plan.stage };
}

// EXTERNAL MODULE: ./actions/run-tests/src/coverage/percent.ts
var coverage_percent = __webpack_require__(28493);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/compute-coverage.ts


/** @param reports the files that `coverage` was read from, relative to the workspace */
function computeCoverage({ files }, { changedLines, minimum, minimumChanged }, reports) {
    const counted = files.map((file) => ({ file, lines: countAll(file.lines) }));
    const total = addUp(counted.map(({ lines }) => lines));
    const changed = changedLines === undefined ? undefined : countChanged(files, changedLines);
    return {
        total,
        packages: countPackages(counted),
        changed,
        shortfalls: [
            // Where nothing was measured nothing is known to be covered.
            ...shortfall('coverage-min', total.total === 0 ? 0 : total.percent, minimum),
            ...(changed === undefined
                ? []
                : shortfall('coverage-min-changed', changed.lines.percent, minimumChanged)),
        ],
        reports,
    };
}
function countAll(lines) {
    let covered = 0;
    for (const count of lines.values())
        if (count > 0)
            covered++;
    return (0,coverage_percent/* lineCount */.IC)(covered, lines.size);
}
function addUp(counts) {
    let covered = 0;
    let total = 0;
    for (const count of counts) {
        covered += count.covered;
        total += count.total;
    }
    return (0,coverage_percent/* lineCount */.IC)(covered, total);
}
function countPackages(counted) {
    const byName = new Map();
    for (const { file, lines } of counted) {
        if (lines.total === 0)
            continue;
        const name = file.package ?? external_node_path_.posix.dirname(file.file);
        const counts = byName.get(name);
        if (counts === undefined)
            byName.set(name, [lines]);
        else
            counts.push(lines);
    }
    return Array.from(byName, ([name, counts]) => ({ name, lines: addUp(counts) })).sort((a, b) => a.lines.percent - b.lines.percent || missed(b.lines) - missed(a.lines) || (a.name < b.name ? -1 : 1));
}
function countChanged(files, changedLines) {
    const changed = files.flatMap((file) => {
        const lines = changedLines.get(file.file);
        return lines === undefined ? [] : [countChangedFile(file, lines)];
    });
    const lines = addUp(changed.map((file) => file.lines));
    if (lines.total === 0)
        return undefined;
    return {
        lines,
        files: changed
            .filter(({ uncovered }) => uncovered.length > 0)
            .sort((a, b) => missed(b.lines) - missed(a.lines) || (a.file < b.file ? -1 : 1)),
    };
}
function countChangedFile({ file, lines }, changed) {
    const uncovered = [];
    let total = 0;
    for (const line of changed) {
        const count = lines.get(line);
        if (count === undefined)
            continue;
        total++;
        if (count === 0)
            uncovered.push(line);
    }
    uncovered.sort((a, b) => a - b);
    return { file, lines: (0,coverage_percent/* lineCount */.IC)(total - uncovered.length, total), uncovered };
}
function missed({ covered, total }) {
    return total - covered;
}
function shortfall(input, percent, minimum) {
    return minimum !== undefined && (0,coverage_percent/* isBelow */.Yw)(percent, minimum) ? [{ input, percent, minimum }] : [];
}

// EXTERNAL MODULE: ./actions/run-tests/src/coverage/coverage-builder.ts
var coverage_builder = __webpack_require__(25434);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/merge-coverage.ts


/**
 * One truth of several reports: they may be of several processes or modules, or of one and the same run in several
 * formats. A line has code when one of them says so, and was run as often as one of them says at most; so a report that
 * is added twice changes nothing.
 */
class CoverageMerge {
    locate;
    files = new Map();
    constructor(locate) {
        this.locate = locate;
    }
    /** The report can be forgotten afterwards, so that not all of them are in memory. */
    add(report) {
        for (const file of report.coverage.files)
            this.addFile(file, report);
    }
    build() {
        return {
            files: Array.from(this.files.values(), ({ file, lines, package: name }) => ({
                file,
                lines,
                package: name,
            })),
        };
    }
    addFile(covered, report) {
        const located = locateFile(covered, report, this.locate);
        // What lies outside of the repository keeps its name, and is the same where it has the same path.
        const key = located ?? `${covered.module ?? ''}\0${absolute(covered, report.directory)}`;
        const known = this.files.get(key);
        if (known === undefined) {
            const file = located ?? nameOf(covered);
            this.files.set(key, { file, package: covered.package, lines: covered.lines, own: undefined });
            return;
        }
        known.package ??= covered.package;
        // The lines of the first report are its own until there is something to add.
        known.own ??= new Map(known.lines);
        known.lines = known.own;
        for (const [line, count] of covered.lines)
            (0,coverage_builder/* countLine */.Q)(known.own, line, count);
    }
}
function mergeCoverage(reports, locate) {
    const merge = new CoverageMerge(locate);
    for (const report of reports)
        merge.add(report);
    return merge.build();
}
function locateFile(covered, report, locate) {
    for (const name of namesOf(covered)) {
        for (const directory of isAbsolute(name) ? [report.directory] : directoriesOf(covered, report)) {
            const located = locate(name, directory);
            if (located !== undefined)
                return located;
        }
    }
    return undefined;
}
/** The file in each folder that it may be relative to, and then as it is named. */
function namesOf({ file, roots = [] }) {
    return isAbsolute(file)
        ? [file]
        : [...roots.map((root) => external_node_path_.posix.join(root.replaceAll('\\', '/'), file)), file];
}
/**
 * Where a relative name may start, best first: one command runs in several packages or modules, each of which writes a
 * report into its own folder (`packages/a/coverage/lcov.info` tells of `packages/a/src/index.js` as `src/index.js`).
 */
function directoriesOf({ module }, { directory, report }) {
    const folder = (0,external_node_path_.dirname)(report);
    const isInside = folder.startsWith(directory + external_node_path_.sep);
    const near = isInside ? [folder, directory] : [directory, folder];
    return [...new Set(module === undefined ? near : [(0,external_node_path_.join)(directory, module), ...near])];
}
function absolute(covered, directory) {
    const [name = covered.file] = namesOf(covered);
    return isAbsolute(name) ? name : external_node_path_.posix.join(directory.replaceAll('\\', '/'), name);
}
function isAbsolute(path) {
    return /^(?:\/|[A-Za-z]:\/)/.test(path);
}
function nameOf({ file, module }) {
    return module === undefined ? file : `${module}/${file}`;
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./packages/github/src/capture-output.ts

/**
 * Runs `work`, and hands over what it prints instead of printing it; what others print meanwhile comes through. For a
 * library that speaks to the log by itself. What it has masked is still masked. Not for two at a time.
 */
async function captureOutput(onLine, work) {
    const isCaptured = new external_node_async_hooks_.AsyncLocalStorage();
    const streams = [process.stdout, process.stderr].map((stream) => {
        const write = stream.write.bind(stream);
        const capture = (chunk) => {
            for (const line of Buffer.from(chunk).toString('utf8').split(/\r?\n/)) {
                if (line.startsWith('::add-mask::'))
                    write(`${line}\n`);
                // Whoever is told may print.
                else if (line !== '')
                    isCaptured.run(false, () => onLine(parse(line)));
            }
            return true;
        };
        // Those who write here give a text alone; nobody waits for it.
        stream.write = ((...args) => isCaptured.getStore() === true ? capture(args[0]) : write(...args));
        return { stream, write };
    });
    try {
        return await isCaptured.run(true, work);
    }
    finally {
        for (const { stream, write } of streams)
            stream.write = write;
    }
}
/** Source: @actions/core, lib/command.js, escapeData. */
function parse(line) {
    const [, command, data] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
    if (command === undefined || data === undefined)
        return { command: 'info', text: line };
    return { command, text: data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%') };
}

;// CONCATENATED MODULE: ./packages/github/src/cache.ts




/** The library's own attempts take half a minute when the service is down; it cannot be told to stop. */
const limitMs = 60_000;
/** Nothing is loaded or sent before the first call. */
function openCache(context) {
    const { env, log, signal } = context;
    const runnerTemp = env.RUNNER_TEMP;
    // The path is a part of what is looked up, so it is the same in every job.
    const folder = (0,external_node_path_.join)(runnerTemp ?? '', 'slipway-cache');
    const file = (0,external_node_path_.join)(folder, 'text');
    let last = Promise.resolve();
    const attempt = async (work) => {
        const printed = [];
        const onLine = (line) => {
            printed.push(line);
            log.debug(`@actions/cache: ${line.text}`);
        };
        try {
            const library = runnerTemp === undefined ? undefined : await load(env);
            if (library === undefined || runnerTemp === undefined) {
                return { value: undefined, printed, fault: 'this runner offers none' };
            }
            // One after the other: all use the same file.
            const turn = last.then(() => withFolder(folder, runnerTemp, () => captureOutput(onLine, () => work(library))));
            last = turn.catch(() => undefined);
            return { value: await inTime(turn, signal), printed, fault: faultIn(printed) };
        }
        catch (error) {
            signal.throwIfAborted();
            return { value: undefined, printed, fault: (0,src/* asError */.zR)(error).message };
        }
    };
    return {
        async restore(key, prefixes = []) {
            const { value, fault } = await attempt(async (library) => {
                const found = await library.restoreCache([file], key, [...prefixes]);
                return found === undefined ? undefined : { key: found, text: (0,external_node_fs_.readFileSync)(file, 'utf8') };
            });
            if (fault !== undefined)
                log.info(`Nothing is restored from the cache: ${fault}`);
            return value;
        },
        async save(key, text) {
            const { value, printed, fault } = await attempt((library) => {
                (0,external_node_fs_.writeFileSync)(file, text);
                return library.saveCache([file], key);
            });
            if (value !== undefined && value >= 0)
                return 'saved';
            if (printed.some((line) => /\(409\)|already exists/i.test(line.text)))
                return 'exists';
            log.info(`Nothing is saved in the cache: ${fault ?? 'it did not take it'}`);
            return 'unavailable';
        },
    };
}
/** The library, or undefined where the runner offers no cache: an Enterprise Server may have none. */
async function load(env) {
    // What the library asks too, before it costs the time to load it.
    if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL))
        return undefined;
    await (0,src/* loadHttpClient */.w)();
    const library = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 83158));
    return library.isFeatureAvailable() ? library : undefined;
}
/** Gives `work` the private folder, and removes it and what the library left behind in RUNNER_TEMP. */
async function withFolder(folder, runnerTemp, work) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const before = new Set((0,external_node_fs_.readdirSync)(runnerTemp));
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    try {
        return await work();
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        for (const name of (0,external_node_fs_.readdirSync)(runnerTemp)) {
            if (!before.has(name) && isLibraryFolder((0,external_node_path_.join)(runnerTemp, name)))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(runnerTemp, name), { recursive: true });
        }
    }
}
/** The library makes folders for its archives and leaves them, with its list of files. */
function isLibraryFolder(path) {
    if (!/^[\da-f-]{36}$/.test((0,external_node_path_.basename)(path)) || !(0,external_node_fs_.statSync)(path).isDirectory())
        return false;
    return (0,external_node_fs_.readdirSync)(path).every((name) => ['manifest.txt', 'cache.tgz', 'cache.tzst'].includes(name));
}
/** Why nothing came of it, in the library's words. */
function faultIn(printed) {
    const found = printed.findLast(({ command, text }) => command === 'warning' || command === 'error' || /^(Failed to|Cache \w+ skipped)/.test(text));
    return found?.text.replace(/\s+/g, ' ').trim();
}
function inTime(work, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject((0,src/* asError */.zR)(signal.reason));
        const timer = setTimeout(() => reject(new Error(`it did not answer in ${limitMs / 1000} s`)), limitMs);
        signal.addEventListener('abort', onAbort, { once: true });
        void work.then(resolve, reject).finally(() => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        });
    });
}

;// CONCATENATED MODULE: ./packages/github/src/json-path.ts
/** What stands in a parsed JSON document at a path; undefined when the path leads nowhere. */
function at(value, ...path) {
    return path.reduce((found, key) => typeof found === 'object' && found !== null && key in found
        ? found[key] // just checked
        : undefined, value);
}
function json_path_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/payload.ts

/** Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request, #push and #merge_group */
function parsePayload(payload) {
    const message = json_path_text(at(payload, 'head_commit', 'message'));
    return {
        pullRequest: parsePullRequest(at(payload, 'pull_request')),
        commitHeadline: message?.split('\n')[0]?.trim(),
        previousSha: commit(at(payload, 'before')) ?? commit(at(payload, 'merge_group', 'base_sha')),
        defaultBranch: json_path_text(at(payload, 'repository', 'default_branch')),
    };
}
function parsePullRequest(pullRequest) {
    const number = at(pullRequest, 'number');
    if (typeof number !== 'number')
        return undefined;
    const head = json_path_text(at(pullRequest, 'head', 'repo', 'full_name'));
    const base = json_path_text(at(pullRequest, 'base', 'repo', 'full_name'));
    return {
        number,
        headSha: json_path_text(at(pullRequest, 'head', 'sha')) ?? '',
        baseRef: json_path_text(at(pullRequest, 'base', 'ref')),
        baseSha: commit(at(pullRequest, 'base', 'sha')),
        // A fork that has been deleted has no head repository any more.
        isFromFork: head === undefined || head !== base,
    };
}
/** Of a commit that does not exist, GitHub says that it is all zeros. */
function commit(value) {
    const sha = json_path_text(value);
    return sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? undefined : sha;
}

;// CONCATENATED MODULE: ./packages/github/src/event.ts


/**
 * Reads the event, by the toolkit's context. It comes with Octokit, so it is loaded here and not at the start.
 * @throws Error when the file at GITHUB_EVENT_PATH is not JSON
 */
async function readEvent() {
    await (0,src/* loadHttpClient */.w)();
    const { context } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
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
        ...parsePayload(payload),
    };
}
/** The toolkit types its variables as texts, and leaves them undefined when the runner does. */
function given(text) {
    return text ?? '';
}

// EXTERNAL MODULE: ./packages/github/src/answer.ts
var answer = __webpack_require__(12759);
// EXTERNAL MODULE: ./packages/github/src/changed-lines.ts
var changed_lines = __webpack_require__(37987);
;// CONCATENATED MODULE: ./packages/github/src/fault.ts
/**
 * Reads what Octokit throws; undefined for an error that is not an answer to a request.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 * @param now milliseconds since the epoch
 */
function readFault(error, now) {
    if (!(error instanceof Error))
        return undefined;
    // GraphQL answers 200 and lists what was wrong.
    if (error.name === 'GraphqlResponseError')
        return { kind: 'final', text: oneLine(error.message) };
    if (!('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = 'response' in error ? error.response : undefined; // RequestError's own type
    const message = oneLine(error.message);
    // Octokit says 500 when no answer came at all.
    if (response === undefined)
        return { kind: 'passing', text: message, waitMs: undefined };
    const { status } = error;
    const text = `HTTP ${status}: ${message}`;
    const limitMs = rateLimitMs(status, response.headers, message, now);
    if (limitMs !== undefined)
        return { kind: 'passing', text, waitMs: limitMs };
    if (status >= 500)
        return { kind: 'passing', text, waitMs: undefined };
    // What a token may not see, GitHub says is not there.
    if (status === 401 || status === 403 || status === 404)
        return { kind: 'refused', text };
    return { kind: 'final', text };
}
/** How long a rate limit asks to wait, in milliseconds; undefined when it is none. */
function rateLimitMs(status, headers, message, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = Number(headers['retry-after'] ?? NaN);
    if (!Number.isNaN(retryAfter))
        return retryAfter * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset'] ?? 0) * 1000 - now);
    }
    // "Otherwise, wait for at least one minute before retrying."
    return status === 429 || /rate limit/i.test(message) ? 60_000 : undefined;
}
/** A proxy may answer with a page; the API adds the address of its manual. */
function oneLine(message) {
    return message
        .replace(/ - https:\/\/docs\.github\.com\S*$/, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/github/src/connection.ts



const attempts = 3;
/** All waiting for one answer together: what GitHub reports can wait no longer than that for GitHub. */
const maxWaitMs = 60_000;
const requestTimeoutMs = 30_000;
/** Octokit is loaded, and something sent, when the first thing is asked. */
function connect(token, context) {
    let client;
    return async (purpose, call) => {
        if (!token)
            return (0,answer/* notPossible */.N)('there is no token');
        const octokit = await (client ??= openClient(token, context));
        let waited = 0;
        for (let attempt = 1;; attempt++) {
            context.signal.throwIfAborted();
            try {
                return (0,answer/* done */.V)(await call(octokit, attempt > 1));
            }
            catch (error) {
                context.signal.throwIfAborted();
                const fault = readFault(error, context.clock.now());
                // Not GitHub's answer, but a mistake of ours.
                if (fault === undefined)
                    throw (0,src/* asError */.zR)(error);
                if (fault.kind === 'refused') {
                    const { action, permission } = purpose;
                    const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`;
                    return { kind: 'not-permitted', why };
                }
                const wait = fault.kind === 'passing' ? (fault.waitMs ?? 500 * 2 ** attempt * Math.random()) : Infinity;
                if (attempt === attempts || waited + wait > maxWaitMs) {
                    return { kind: 'failed', why: `GitHub did not ${purpose.action} (${fault.text})` };
                }
                context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`);
                await context.clock.sleep(wait, context.signal);
                waited += wait;
            }
        }
    };
}
async function openClient(token, context) {
    await (0,src/* loadHttpClient */.w)();
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const debug = (text) => context.log.debug(text);
    const octokit = getOctokit(token, {
        // An Enterprise Server says here where it is.
        ...(context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {}),
        // Octokit's own would print warnings to stderr.
        log: { debug, info: debug, warn: debug, error: debug },
    });
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)]);
    });
    return octokit;
}

;// CONCATENATED MODULE: ./packages/github/src/repository.ts
/** @param fullName `owner/name` */
function parseRepository(fullName) {
    const [owner = '', repo = ''] = fullName.split('/');
    return { owner, repo };
}

;// CONCATENATED MODULE: ./packages/github/src/github.ts




function openGitHub({ token, event, context }) {
    const ask = connect(token, context);
    const repository = parseRepository(event.repository);
    const { pullRequest } = event;
    return {
        async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === '')
                return (0,answer/* notPossible */.N)('the event names no commit');
            const { createCheckRun } = await __webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 21566));
            return createCheckRun(ask, repository, headSha, check, context.log);
        },
        async putComment(comment) {
            const { putComment } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 44642));
            return putComment(ask, repository, pullRequest?.number, comment);
        },
        changedLines: (directory = context.workspace) => (0,changed_lines/* findChangedLines */.n)(event, directory, context, async (mergedBase) => {
            const { compareByApi } = await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 82982));
            return compareByApi(ask, repository, event, mergedBase);
        }),
    };
}

// EXTERNAL MODULE: ./packages/github/src/sections.ts
var sections = __webpack_require__(88217);
;// CONCATENATED MODULE: ./packages/github/src/index.ts





;// CONCATENATED MODULE: ./actions/run-tests/src/changes.ts

/** By git where the base is checked out, else by GitHub's API; what cannot be known is said, and changes nothing else. */
async function findChanges(token, context) {
    // Outside of a workflow there is no event to ask about.
    if (context.env.GITHUB_REPOSITORY === undefined)
        return { files: new Set(), lines: undefined };
    const event = await readEvent();
    const answer = await openGitHub({ token, event, context }).changedLines();
    if (answer.kind !== 'done') {
        context.log.info(`The changed files are not known: ${answer.why}`);
        return { files: new Set(), lines: undefined };
    }
    const { files, unknown } = answer.value;
    return {
        files: new Set([...files.keys(), ...unknown]),
        // A push is not judged by its lines: it has no review to answer to.
        lines: event.pullRequest === undefined ? undefined : files,
    };
}

// EXTERNAL MODULE: ./actions/run-tests/src/lint/lint-verdict.ts
var lint_verdict = __webpack_require__(41990);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./actions/run-tests/src/lint/rule-page.ts
var rule_page = __webpack_require__(55573);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/eslint-stylish.ts

/** Source: ESLint, lib/cli-engine/formatters/stylish.js. The full stop at the end of a message is left out there. */
const header = /^(?:\/|[A-Za-z]:[\\/])\S?.*\.\w+$/;
const row = /^ {2,}(\d+):(\d+) {2}(error|warning) +(\S.*?)(?: {2,}([@\w/.-]+))?$/;
/** What ESLint prints by default: the absolute path of a file, then a row for each finding, until an empty line. */
function eslintStylish() {
    let file;
    return {
        open(line) {
            if (header.test(line)) {
                file = line;
                return undefined;
            }
            const match = file === undefined ? null : row.exec(line);
            if (match === null) {
                file = undefined;
                return undefined;
            }
            const [, at, column, level, message = '', rule] = match;
            return {
                tool: 'eslint',
                level: level === 'error' ? 'error' : 'warning',
                message,
                rule,
                url: rule === undefined ? undefined : (0,rule_page/* pageOfRule */.R)('eslint', rule),
                file,
                // What concerns the whole file stands at 0:0.
                line: Number(at) || undefined,
                column: Number(column) || undefined,
            };
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/output-block.ts
// A tool that has lost its end must not gather the rest of the output.
const mostLines = 40;
function createBlocks(rules, emit) {
    let draft;
    let lines = 0;
    const end = () => {
        if (draft !== undefined && rules.isWhole?.(draft) !== false)
            emit(draft);
        draft = undefined;
    };
    return {
        line(text) {
            if (draft !== undefined && lines++ < mostLines && rules.extend?.(draft, text) === true)
                return;
            end();
            draft = rules.open(text);
            lines = 0;
        },
        end,
    };
}
/** Adds a line to what the finding says. */
function addLine(draft, line) {
    draft.message = draft.message === '' ? line.trim() : `${draft.message}\n${line}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/go.ts

/** `./a.go:3:5: text`; vet puts its name before what it could not compile. Tests print their lines indented, without columns. */
const go_header = /^(?:vet: )?((?:\.{0,2}\/)?[^\s:][^:]*\.go):(\d+):(\d+): (.+)$/;
/** golangci-lint and staticcheck put the linter or the check behind. */
const withLinter = /^(.*) \(([a-zA-Z][\w-]*)\)$/;
/** What go build, go vet, go test (before it runs) and linters for Go print. */
function goCompiler() {
    let isCompiler = false;
    return {
        open(line) {
            const match = go_header.exec(line);
            if (match === null) {
                // Source: cmd/go, load.PackageErrors and work.showOutput: `# package` stands before what a compiler says.
                isCompiler = /^# \S+( \[\S+\])?$/.test(line);
                return undefined;
            }
            const [, file, row, column, text = ''] = match;
            const linter = isCompiler ? null : withLinter.exec(text);
            return {
                tool: linter === null ? 'go' : 'golangci-lint',
                level: 'error',
                message: linter?.[1] ?? text,
                rule: linter?.[2],
                file,
                line: Number(row),
                column: Number(column),
            };
        },
        extend(draft, line) {
            if (!line.startsWith('\t'))
                return false;
            addLine(draft, line);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/javac.ts

/**
 * `src/Foo.java:12: error: text`, as javac prints it by itself and under Gradle, which before version 4.7 leaves the line
 * with the name of its task open.
 */
const javac_header = /^(?:(?::[\w.-]+)+(?=\/))?(\S.*?\.java):(\d+): (error|warning): (?:\[([\w-]+)\] )?(.*)$/;
/**
 * javac shows the source line with a caret under it, and then the details, indented.
 * Source: JDK, com.sun.tools.javac.util.BasicDiagnosticFormatter
 */
function javac() {
    let shown = 0;
    return {
        open(line) {
            const match = javac_header.exec(line);
            if (match === null)
                return undefined;
            const [, file, row, level, rule, message = ''] = match;
            shown = 0;
            return {
                tool: 'javac',
                level: level === 'warning' ? 'warning' : 'error',
                message,
                rule,
                file,
                line: Number(row),
            };
        },
        extend(draft, line) {
            if (javac_header.test(line))
                return false;
            shown++;
            if (draft.column === undefined) {
                if (/^\s*\^$/.test(line))
                    draft.column = line.length;
                // Details without a source line follow at once; the source line is followed by the caret.
                return shown <= 3;
            }
            if (!/^ {2}\S/.test(line))
                return false;
            addLine(draft, line);
            return true;
        },
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/kotlinc.ts

/** `e: file:///a/Foo.kt:3:5 text`: the Gradle plugin since 1.8.20. */
const gradle = /^([ew]): (file:\/\/\S+?\.kts?):(\d+):(\d+):? (.*)$/;
/** `e: /a/Foo.kt: (3, 5): text`: the Gradle plugin before. */
const gradleBefore = /^([ew]): (\/.+?\.kts?): \((\d+), (\d+)\): (.*)$/;
/** `src/Foo.kt:3:5: error: text`: kotlinc itself. Source: Kotlin, PlainTextMessageRenderer, GradleStyleMessageRenderer */
const plain = /^(\S.*?\.kts?):(\d+):(\d+): (error|warning): (.*)$/;
function kotlinc() {
    return {
        open(line) {
            const prefixed = gradle.exec(line) ?? gradleBefore.exec(line);
            const own = prefixed === null ? plain.exec(line) : null;
            const [, level, file = '', row, column, message = ''] = prefixed ?? (own === null ? [] : [own[0], own[4], own[1], own[2], own[3], own[5]]);
            if (level === undefined)
                return undefined;
            return {
                tool: 'kotlinc',
                level: level.startsWith('w') ? 'warning' : 'error',
                message,
                file: pathOf(file),
                line: Number(row),
                column: Number(column),
            };
        },
    };
}
function pathOf(file) {
    try {
        return file.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(file) : file;
    }
    catch {
        // A URL of another host or with a wrong escape: no file here, shown as it is.
        return file;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/maven.ts

/** `[ERROR] /a/Foo.java:[12,5] text`: of a compiler plugin. */
const compiler = /^\[(ERROR|WARNING)\] (\S.*?\.(java|kt|groovy|scala)):\[(\d+)(?:,(\d+))?\] (.*)$/;
/** `[ERROR] src/Foo.java:[12,5] (coding) MagicNumber: text`: of the Checkstyle plugin. */
const checkstyle = /^\((\w+)\) (\w+): (.*)$/;
/** `[ERROR] /a/Foo.java:12:5: text [MagicNumber]`: of Checkstyle itself; Gradle prints `[ant:checkstyle]` before it. */
const checkstyleOwn = /^(?:\[ant:checkstyle\] )?\[(ERROR|WARN|INFO)\] (\S.*?):(\d+):(?:(\d+):)? (.*) \[(\w+)\]$/;
const compilers = {
    java: 'javac',
    kt: 'kotlinc',
    groovy: 'groovyc',
    scala: 'scalac',
};
/** What Maven prints of compilers and of Checkstyle. An error of a compiler is told where it happens and at the end. */
function maven() {
    return {
        open: (line) => openCompiler(line) ?? openCheckstyle(line),
        extend(draft, line) {
            // Where it happens, details are printed without a level; at the end, with one.
            const detail = /^(?:\[(?:ERROR|WARNING)\] )?( {2}\S.*)$/.exec(line)?.[1];
            if (detail === undefined || draft.tool === 'checkstyle')
                return false;
            addLine(draft, detail);
            return true;
        },
    };
}
function openCompiler(line) {
    const match = compiler.exec(line);
    if (match === null)
        return undefined;
    const [, level, file, language = '', row, column, text = ''] = match;
    const place = { file, line: Number(row), column: column === undefined ? undefined : Number(column) };
    const check = checkstyle.exec(text);
    return {
        tool: check === null ? (compilers[language] ?? language) : 'checkstyle',
        level: level === 'WARNING' ? 'warning' : 'error',
        message: check?.[3] ?? text,
        rule: check?.[2],
        ...place,
    };
}
function openCheckstyle(line) {
    const match = checkstyleOwn.exec(line);
    if (match === null)
        return undefined;
    const [, level = '', file, row, column, message = '', rule] = match;
    return {
        tool: 'checkstyle',
        level: { ERROR: 'error', WARN: 'warning' }[level] ?? 'note',
        message,
        rule,
        file,
        line: Number(row),
        column: column === undefined ? undefined : Number(column),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/rustc.ts

const rustc_header = /^(error|warning)(?:\[(E\d+|[\w:]+)\])?: (.+)$/;
/** `cargo --message-format short` has the place before the same words. */
const rustc_short = /^(\S.*?\.rs):(\d+):(\d+): ((?:error|warning).*)$/;
const arrow = /^\s*--> (.+?):(\d+):(\d+)$/;
/** The lint that a warning is of is named the first time only. */
const lint = /^\s*= note: (?:requested on the command line with `-\w ([\w:-]+)`|`#\[(?:warn|deny|forbid)\(([\w:]+)\)\]`)/;
/** Clippy tells where a lint is explained each time. */
const page = /^\s*= help: for further information visit (https:\/\/\S+#(\w+))$/;
/**
 * What rustc and Clippy print, by themselves or under cargo. What has no arrow to a place is cargo's own summary.
 * Source: https://doc.rust-lang.org/rustc/ and rustc_errors, emitter.rs
 */
function rustc() {
    return {
        open(line) {
            const [, file, row, column, words = line] = rustc_short.exec(line) ?? [];
            const match = rustc_header.exec(words);
            if (match === null)
                return undefined;
            const [, level, rule, message = ''] = match;
            return {
                ...(file === undefined ? {} : { file, line: Number(row), column: Number(column) }),
                tool: 'rustc',
                level: level === 'warning' ? 'warning' : 'error',
                message,
                rule,
                url: rule === undefined ? undefined : (0,rule_page/* pageOfRule */.R)('rustc', rule),
            };
        },
        extend(draft, line) {
            if (line === '' || rustc_header.test(line) || rustc_short.test(line))
                return false;
            const place = draft.file === undefined ? arrow.exec(line) : null;
            if (place !== null) {
                draft.file = place[1];
                draft.line = Number(place[2]);
                draft.column = Number(place[3]);
            }
            nameLint(draft, line);
            return true;
        },
        isWhole: ({ file }) => file !== undefined,
    };
}
function nameLint(draft, line) {
    const [, url, explained] = page.exec(line) ?? [];
    if (explained !== undefined) {
        draft.tool = 'clippy';
        draft.rule = `clippy::${explained}`;
        draft.url = url;
        return;
    }
    const named = lint.exec(line);
    const rule = named?.[1] ?? named?.[2];
    if (rule !== undefined && draft.tool !== 'clippy')
        draft.rule = rule.replaceAll('-', '_');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/typescript.ts

/** `src/a.ts(3,5): error TS2322: text`. Source: TypeScript, src/compiler/program.ts, formatDiagnostic */
const typescript_plain = /^(\S.*?)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*)$/;
/** `src/a.ts:3:5 - error TS2322: text`. Source: the same, formatDiagnosticsWithColorAndContext */
const pretty = /^(\S.*?):(\d+):(\d+) - (error|warning) (TS\d+): (.*)$/;
/** `error TS6053: text`: about the project, not about a place in it. */
const global = /^()()()(error) (TS\d+): (.*)$/;
/** What tsc and vue-tsc print. Lines that are indented carry the message on; the source lines shown start at the margin. */
function typescript() {
    return {
        open(line) {
            const match = typescript_plain.exec(line) ?? pretty.exec(line) ?? global.exec(line);
            if (match === null)
                return undefined;
            const [, file, row, column, level, rule, message = ''] = match;
            return {
                tool: 'tsc',
                level: level === 'warning' ? 'warning' : 'error',
                message,
                rule,
                file: file || undefined,
                line: row ? Number(row) : undefined,
                column: column ? Number(column) : undefined,
            };
        },
        extend(draft, line) {
            if (!/^ {2,}\S/.test(line))
                return false;
            addLine(draft, line);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/webpack.ts

/** Source: webpack, lib/stats/DefaultStatsPrinterPlugin.js: `ERROR in ./src/a.js 3:5-10`, the loaders before the file. */
const webpack_header = /^(ERROR|WARNING) in (.*)$/;
const target = /^(\S.*?)(?: (\d+):(\d+)(?:-[\d:]+)?|:(\d+):(\d+))?$/;
/** ` @ ./src/a.js 3:0-21`: who asks for it. Of the file itself, it says where the fault is (webpack 4). */
const trace = /^ @ (\S+) (\d+):(\d+)/;
/** `[tsl] ERROR in /a/src/a.ts(2,31)`: ts-loader. */
const tsLoader = /^\[tsl\] (?:ERROR|WARNING) in (.+)\((\d+),(\d+)\)$/;
const webpack_typescript = /^\s*(TS\d+): (.*)$/;
/** What webpack prints of its errors and warnings, and of those that ts-loader and fork-ts-checker tell it. */
function webpack() {
    let isTold = false;
    return {
        open(line) {
            const match = webpack_header.exec(line);
            // What ESLint found is printed behind it in ESLint's own words, and is read from there.
            if (match === null || match[2] === '' || match[2]?.startsWith('[eslint]') === true)
                return undefined;
            isTold = false;
            return {
                tool: 'webpack',
                level: match[1] === 'ERROR' ? 'error' : 'warning',
                ...place(match[2]),
            };
        },
        extend(draft, line) {
            if (webpack_header.test(line) ||
                /^webpack \d[\w.-]* compiled |^\d+ (errors?|warnings?) ha(s|ve) detailed/.test(line)) {
                return false;
            }
            takePlace(draft, line);
            if (isSourceLine(line))
                isTold = true;
            // The first paragraph says it; what follows explains at length, or shows the source.
            if (line === '')
                isTold = draft.message !== '';
            if (!isTold)
                takeMessage(draft, line);
            return true;
        },
        isWhole: ({ message }) => message !== '',
    };
}
/** Without a file the header is what it is about: `asset size limit: ...`, `configuration`. */
function place(told = '') {
    const [, request = '', line, column, shownLine, shownColumn] = target.exec(told) ?? [];
    const file = fileOf(request);
    if (file === undefined)
        return { message: told };
    if (line !== undefined)
        return { message: '', file, line: Number(line), column: Number(column) + 1 };
    if (shownLine === undefined)
        return { message: '', file };
    return { message: '', file, line: Number(shownLine), column: Number(shownColumn) };
}
/** `./loader.js!./src/a.css?x (./loader.js!./src/a.css)`: behind the loaders, without its query. */
function fileOf(request) {
    const [first = ''] = request.split(' (');
    const file = first.slice(first.lastIndexOf('!') + 1).replace(/\?.*$/, '');
    return /^(\.{1,2}\/|\/|[A-Za-z]:\\)/.test(file) ? file : undefined;
}
/** webpack counts lines from 1 and columns from 0. */
function takePlace(draft, line) {
    const loader = tsLoader.exec(line);
    if (loader !== null) {
        draft.file = loader[1];
        draft.line = Number(loader[2]);
        draft.column = Number(loader[3]);
    }
    const asking = draft.line === undefined ? trace.exec(line) : null;
    if (asking !== null && asking[1] === draft.file) {
        draft.line = Number(asking[2]);
        draft.column = Number(asking[3]) + 1;
    }
}
function isSourceLine(line) {
    return /^ @ |^\s*>? ?\d* \| |^[>|] /.test(line);
}
function takeMessage(draft, line) {
    const error = draft.message === '' ? webpack_typescript.exec(line) : null;
    if (error !== null) {
        draft.tool = 'tsc';
        draft.rule = error[1];
        draft.message = error[2] ?? '';
    }
    else if (!tsLoader.test(line) && !(draft.message === '' && line.startsWith('./'))) {
        addLine(draft, line);
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/output/output-findings.ts










/** Each knows only lines that its tool alone prints, so the output need not be known to be of one tool. */
const tools = [
    typescript,
    webpack,
    eslintStylish,
    maven,
    javac,
    kotlinc,
    goCompiler,
    rustc,
];
// No tool prints a line as long as that about a place; a bundle without line breaks is one.
const longestLine = 4_000;
/** @param directory absolute; where the command runs, and where the relative paths that it prints start */
function createOutputFindings(directory) {
    const findings = [];
    const parsers = tools.map((rules) => createBlocks(rules(), (found) => findings.push({ ...found, directory })));
    return {
        line(text) {
            if (text.length > longestLine)
                return;
            const plain = (0,external_node_util_.stripVTControlCharacters)(text).trimEnd();
            for (const parser of parsers)
                parser.line(plain);
        },
        end() {
            for (const parser of parsers)
                parser.end();
            return findings;
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/webpack-finding.ts

/**
 * A problem of webpack's as its plugins mean it: what TypeScript and ESLint told it is theirs. It is read as webpack
 * would print it, so that what is recorded inside webpack and what is read from its output are the same findings.
 */
function readWebpackFinding(finding) {
    const { level, message, file, line, column, directory } = finding;
    const place = [file, line === undefined || column === undefined ? undefined : `${line}:${column - 1}`];
    const header = [...place.filter((part) => part !== undefined), ...(file === undefined ? [] : ['\n'])].join(' ');
    const output = createOutputFindings(directory);
    const printed = `${level === 'error' ? 'ERROR' : 'WARNING'} in ${header}${message}`;
    for (const part of printed.split('\n'))
        output.line(part);
    const found = output.end();
    if (found.length === 0)
        return [finding];
    // Webpack's own place is not to be read again: a path may look like the loaders before one.
    return found.map((other) => (other.tool === 'webpack' ? { ...finding, message: other.message } : other));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/merge-findings.ts



/**
 * Every finding once, in a form that can be shown: output and reports tell the same, Maven tells it twice, and a file
 * can stand in the reports of two modules. Files of the repository become relative to the workspace, others absolute.
 * @param workspace absolute; becomes the `directory` of what was located
 */
function mergeFindings(findings, locate, workspace) {
    const places = createPlaceCache(locate);
    const merged = new Map();
    const order = [];
    for (const finding of findings.flatMap(ofTheirTools)) {
        const found = show(finding, places, workspace);
        const key = JSON.stringify([found.tool.toLowerCase(), found.file, found.line, headOf(found.message)]);
        const same = merged.get(key);
        if (same === undefined) {
            const first = [found];
            merged.set(key, first);
            order.push(first);
            continue;
        }
        const at = same.findIndex((known) => agrees(known.rule, found.rule) && agrees(known.column, found.column));
        const known = same[at];
        if (known === undefined)
            same.push(found);
        else
            same[at] = join(known, found);
    }
    return order.flat();
}
/** Bundlers hand on what others told them. */
function ofTheirTools(finding) {
    return finding.tool === 'webpack' ? readWebpackFinding(finding) : [finding];
}
/** Where one teller says nothing, the other's word holds. */
function agrees(one, other) {
    return one === undefined || other === undefined || one === other;
}
function join(known, found) {
    return {
        ...known,
        level: worse(known.level, found.level),
        message: known.message.length >= found.message.length ? known.message : found.message,
        rule: known.rule ?? found.rule,
        url: known.url ?? found.url,
        column: known.column ?? found.column,
    };
}
function worse(one, other) {
    if (one === 'error' || other === 'error')
        return 'error';
    return one === 'warning' || other === 'warning' ? 'warning' : 'note';
}
/** ESLint's console leaves the full stop out; compilers tell details in one place and not in the other. */
function headOf(message) {
    return (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
}
function show(finding, place, workspace) {
    const { tool, message, rule, file, directory } = finding;
    const located = file === undefined ? undefined : place(file, directory);
    return {
        ...finding,
        tool: (0,displayable/* displayable */.Z)(tool),
        message: (0,displayable/* displayable */.Z)(message),
        rule: rule === undefined ? undefined : (0,displayable/* displayable */.Z)(rule),
        file: located ?? (file === undefined ? undefined : (0,displayable/* displayable */.Z)((0,external_node_path_.resolve)(directory, file))),
        directory: located === undefined ? directory : workspace,
    };
}
/** A file has many findings, and is looked for once. */
function createPlaceCache(locate) {
    const known = new Map();
    return (file, directory) => {
        const key = JSON.stringify([file, directory]);
        if (!known.has(key))
            known.set(key, locate(file, directory));
        return known.get(key);
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/overview.ts



// The log is not cut by anyone; a run where everything fails is told by its first failures all the same.
const maxFailures = 1_000;
/** What a reader of the log needs when the commands' own output is folded away. */
function printOverview(outcome, log) {
    const { failures, flaky, quarantined, quarantineRemarks, findings } = outcome;
    print('✕', failures, log);
    print('⚠ flaky:', flaky, log);
    print('⚠ in quarantine:', quarantined, log);
    for (const remark of quarantineRemarks)
        log.info(`⚠ quarantine: ${remark}`);
    if (findings.length > 0)
        log.info(`Linters and compilers found ${(0,count_findings/* describeCounts */.w)((0,count_findings/* countLevels */.Z)(findings))}`);
    const counts = (0,report_counts/* countOutcome */.y)(outcome);
    const unsteady = counts.quarantined > 0 ? `, ${counts.quarantined} failed in quarantine` : '';
    log.info(`${counts.passed} passed, ${counts.failed} failed${unsteady}, ${counts.skipped} skipped`);
}
function print(mark, tests, log) {
    for (const { title, place, message } of tests.slice(0, maxFailures)) {
        const where = place === undefined ? '' : ` (${place.file}${place.line === undefined ? '' : `:${place.line}`})`;
        log.info(`${mark} ${title}${where}: ${(0,failure_message/* headline */.Pl)(message, 200)}`);
    }
    const left = tests.length - maxFailures;
    if (left > 0)
        log.info(`${mark} and ${left} more`);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/results/test-identity.ts
/**
 * Tells a test from the others of its run. Tests that share suite and name (parameters that are not in it) are told
 * apart by their order: ask one function for all tests of one run.
 */
function createIdentify(name) {
    const seen = new Map();
    return (test) => {
        const id = JSON.stringify(name(test));
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return count === 1 ? id : `${id}#${count}`;
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/results/merge-runs.ts

/**
 * Every test once, where several report files tell of one: Surefire writes a nested class into a file of its own and
 * into that of the class around it, TestNG writes its results in three formats side by side. Files of other tools, or of
 * other folders, are of other tests, however they are named.
 */
function mergeRuns(runs) {
    const families = new Map();
    const merged = runs.map((run) => ({ run, tests: [...run.tests], dropped: 0 }));
    for (const [index, entry] of merged.entries()) {
        const family = familyOf(entry.run);
        if (family === undefined)
            continue;
        const told = families.get(family) ?? new Map();
        families.set(family, told);
        const identify = createIdentify(({ suite, name }) => [suite, name]);
        entry.tests.forEach((test, at) => {
            if (test === undefined)
                return;
            const id = identify(test);
            const first = told.get(id);
            if (first === undefined || first.entry === index) {
                told.set(id, { entry: index, at });
                return;
            }
            const before = merged[first.entry];
            const known = before?.tests[first.at];
            if (before === undefined || known === undefined)
                return;
            before.tests[first.at] = merge_runs_join(known, test, areAttempts(before.run.report, entry.run.report));
            entry.tests[at] = undefined;
            entry.dropped++;
        });
    }
    return merged.flatMap(finish);
}
function finish({ run, tests, dropped }) {
    if (dropped === 0)
        return [{ ...run, tests: tests.filter((test) => test !== undefined) }];
    const kept = tests.filter((test) => test !== undefined);
    // All that it told is told elsewhere.
    if (kept.length === 0 && run.complete && (run.folded ?? []).length === 0)
        return [];
    const announced = run.announced === undefined ? undefined : Math.max(0, run.announced - dropped);
    return [{ ...run, tests: kept, announced }];
}
/** The folder whose files tell of the same tests; nothing for a run that stands for itself. */
function familyOf({ report, module, kind }) {
    if (report === undefined)
        return undefined;
    const path = report.replaceAll('\\', '/');
    const folder = jvmFolder.exec(path)?.[0] ?? (isTestNgOrAnt(path) ? path.slice(0, path.lastIndexOf('/')) : undefined);
    return folder === undefined ? undefined : JSON.stringify([folder, module, kind]);
}
/** Where Surefire, Failsafe and TestNG write, each with folders inside. */
const jvmFolder = /^.*\/(?:surefire-reports|failsafe-reports|test-output)(?=\/)/;
function isTestNgOrAnt(path) {
    return /\/(?:TEST-[^/]+|testng-results)\.xml$/.test(path);
}
/** Of a nested class and the class around it: the one holds what failed, the other what was run again. */
function areAttempts(first, second) {
    const [a, b] = [classOf(first), classOf(second)];
    return a !== undefined && b !== undefined && (a.startsWith(`${b}$`) || b.startsWith(`${a}$`));
}
function classOf(report) {
    return report === undefined ? undefined : /[\\/]TEST-([^\\/]+)\.xml$/.exec(report)?.[1];
}
/** A test that failed in one file and passed in another failed, unless they are known to be attempts at it. */
function merge_runs_join(first, second, areAttemptsAtIt) {
    if (first.status === 'skipped')
        return second;
    if (second.status === 'skipped')
        return first;
    const failed = [first, second].find(({ status }) => status === 'failed');
    if (failed === undefined)
        return first.isFlaky === true ? first : second.isFlaky === true ? second : first;
    const passed = [first, second].find(({ status }) => status === 'passed');
    if (passed === undefined)
        return first;
    return areAttemptsAtIt
        ? { ...passed, isFlaky: true, failures: [...failed.failures, ...passed.failures] }
        : failed;
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/json.ts
var json = __webpack_require__(61354);
;// CONCATENATED MODULE: ./actions/run-tests/src/find-program.ts


/** Whether a program can be started by its name in this environment. */
function isOnPath(program, env) {
    return (env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => isExecutable((0,external_node_path_.join)(folder, program)));
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        // That it is not there, or not for us, is an answer.
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/recorders.ts

/**
 * What runs inside the user's own processes: a folder for each language. The bundler sees this expression and copies the
 * folder beside the bundle; it would copy a single file, without what that requires, if it saw a longer path.
 */
const recorders = __webpack_require__.ab + "recorders";
/** The path of a recorder, from the folder: `node/hook.cjs`. */
function recorder(path) {
    return __webpack_require__.ab + "recorders/" + path;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/shims.ts




/**
 * Follows a program that offers no door for a recorder: a program of the same name stands in front of it in PATH, so
 * that whatever starts it (make, npm, a script) is followed. Where the program is not installed there is nothing to
 * follow, and no shim: `command -v` still tells the truth.
 */
function shimFollower(program) {
    return {
        name: program,
        prepare({ env, context }) {
            if (!isOnPath(program, env))
                return Promise.resolve({ environment: {} });
            const folder = context.temporary.directory('shims');
            const shim = (0,external_node_path_.join)(folder, program);
            (0,external_node_fs_.copyFileSync)(recorder('shims/shim.sh'), shim);
            (0,external_node_fs_.chmodSync)(shim, 0o755);
            return Promise.resolve({
                environment: {
                    PATH: `${folder}${external_node_path_.delimiter}${env.PATH ?? ''}`,
                    SLIPWAY_RECORDERS: recorder('.'),
                },
            });
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/cargo.ts




const shim = shimFollower('cargo');
/** Follows `cargo test` by what it prints, and `cargo nextest run` by the report that it is made to write. */
const cargoFollower = {
    name: shim.name,
    async prepare(request) {
        const { environment } = await shim.prepare(request);
        if (environment.PATH === undefined)
            return { environment };
        const reports = request.context.temporary.directory('nextest');
        return {
            environment: { ...environment, SLIPWAY_NEXTEST_REPORTS: reports },
            runs: async () => {
                const runs = (0,external_node_fs_.readdirSync)(reports).map((name) => readNextest((0,external_node_path_.join)(reports, name)));
                return (await Promise.all(runs)).flat();
            },
        };
    },
};
/** What one nextest reported; a run without an end when it left no report, or one that cannot be read. */
async function readNextest(folder) {
    const described = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'run.json'), 'utf8'));
    const { directory, key } = (0,json/* isObject */.Gv)(described) ? described : {};
    const run = {
        framework: 'cargo',
        directory: (0,json/* asText */.e1)(directory) ?? folder,
        key: (0,json/* asText */.e1)(key),
        tests: [],
        complete: false,
    };
    const report = (0,external_node_path_.join)(folder, 'junit.xml');
    if (!(0,external_node_fs_.existsSync)(report))
        return [run];
    const { readReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1771));
    const read = await readReport(report, run.directory);
    if (!('kind' in read) || read.kind !== 'tests')
        return [run];
    const { tests, complete, announced } = read.run;
    return [{ ...run, tests: tests.map(withSelector), complete, announced }];
}
/** Source: https://nexte.st/docs/filtersets/reference/ (`=` before a name that is the whole name) */
function withSelector(test) {
    return { ...test, selector: `binary_id(=${test.suite[0] ?? ''}) & test(=${test.name})` };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/go.ts

/** Follows `go test`. */
const goFollower = shimFollower('go');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./actions/run-tests/src/follow/gradle-init.ts




const gradle_init_name = 'slipway-run-tests.gradle';
const content = `// Of Slipway's run-tests. Outside of its steps it does nothing, and may be deleted.
def slipway = System.getProperty('slipway.gradle') ?: System.getenv('SLIPWAY_GRADLE')
if (slipway != null && new File(slipway, 'init.gradle').exists()) apply from: new File(slipway, 'init.gradle')
`;
/**
 * Lays an init script where every Gradle of this user looks for them; no variable names one, and the command is the
 * user's own. It applies the `init.gradle` of the folder that a build is given, and does nothing in other builds. It
 * stays: another build of this machine may have listed it, and would fail if it were gone when it is read.
 * Source: https://docs.gradle.org/current/userguide/init_scripts.html#sec:using_an_init_script
 * @param folder what the recorder exchanges files with; absolute
 * @param script the recorder; absolute
 */
function layInitScript({ folder, script }, env) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'init.gradle'), `apply from: ${quote(script)}\n`);
    const scripts = (0,external_node_path_.join)(gradleUserHome(env), 'init.d');
    const path = (0,external_node_path_.join)(scripts, gradle_init_name);
    if ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.readFileSync)(path, 'utf8') === content)
        return;
    (0,external_node_fs_.mkdirSync)(scripts, { recursive: true });
    // Renamed, for a build that reads it in between must find all of it.
    const written = (0,external_node_path_.join)(scripts, `${gradle_init_name}.${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.writeFileSync)(written, content);
    (0,external_node_fs_.renameSync)(written, path);
}
/** `gradle --gradle-user-home` is not seen here. */
function gradleUserHome(env) {
    const option = /-Dgradle\.user\.home=([^\s"']+)/.exec(env.GRADLE_OPTS ?? '')?.[1];
    return option ?? (env.GRADLE_USER_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.gradle'));
}
/** A string of Groovy's without interpolation. */
function quote(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/jvm-test-sources.ts


const languages = ['java', 'kotlin', 'groovy', 'scala'];
/** The default `includes`. Sources: maven-surefire-plugin, SurefireMojo.getDefaultIncludes; IntegrationTestMojo. */
const surefireName = /^Test|Tests?$|TestCase$/;
const failsafeName = /^IT|IT$|ITCase$/;
const frameworks = /\b(?:junit|testng|spock|kotest|jqwik|cucumber|scalatest)\b/i;
/**
 * The files of a set of sources, in the order of their names.
 * @param project absolute; a Maven module or a Gradle project
 * @param set the folder in `src`
 */
function findTestSources(project, set) {
    return languages
        .map((language) => (0,external_node_path_.join)(project, 'src', set, language))
        .filter((folder) => (0,external_node_fs_.existsSync)(folder))
        .flatMap((folder) => filesBelow(folder).map((path) => ({
        file: (0,external_node_path_.relative)(project, path).split(external_node_path_.sep).join('/'),
        ...readClasses((0,external_node_path_.relative)(folder, path), (0,external_node_fs_.readFileSync)(path, 'utf8')),
    })));
}
function filesBelow(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.(?:java|kt|groovy|scala)$/.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}
/** In Java the file's name is the class and its folder the package; elsewhere a file is free to hold any. */
function readClasses(path, text) {
    const [, stem = '', extension] = /^(.*)\.(\w+)$/.exec(path) ?? [];
    const byPath = stem.split(external_node_path_.sep).join('.');
    const packageName = /^\s*package\s+([\w.`]+)/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';
    const declared = [
        ...text.matchAll(/^(?:@\S+\s+)*(?:(?:public|final|open|internal|abstract|data)\s+)*(?:class|object)\s+(\w+)/gm),
    ].map(([, name = '']) => (packageName === '' ? name : `${packageName}.${name}`));
    const classes = extension === 'java' ? [...new Set([byPath, ...declared])] : declared;
    const simple = classes.map((name) => name.slice(name.lastIndexOf('.') + 1));
    return {
        classes: classes.length === 0 ? [byPath] : classes,
        isTest: frameworks.test(text) || simple.some((name) => surefireName.test(name) || failsafeName.test(name)),
    };
}

// EXTERNAL MODULE: ./actions/run-tests/src/follow/read-folder.ts
var read_folder = __webpack_require__(11048);
;// CONCATENATED MODULE: ./actions/run-tests/src/follow/gradle-projects.ts



const passedOver = new Set(['node_modules', 'src', 'build', 'buildSrc', 'target']);
/** Whether Gradle may be at home at or below a folder. */
function hasGradle(folder) {
    const entries = (0,read_folder/* readFolder */.j)(folder);
    return (entries.some((entry) => entry.isFile() && /^(?:build|settings)\.gradle(?:\.kts)?$/.test(entry.name)) ||
        folders(folder).some(hasGradle));
}
/** Every folder with test sources at or below a folder: a project of Gradle need not have a build file of its own. */
function findGradleProjects(folder) {
    const src = (0,external_node_path_.join)(folder, 'src');
    const sets = (0,read_folder/* readFolder */.j)(src)
        .map(({ name }) => name)
        .filter((set) => set !== 'main');
    const sources = sets
        .sort()
        .flatMap((set) => findTestSources(folder, set).map((source) => ({ ...source, set })));
    const below = folders(folder).flatMap(findGradleProjects);
    return sources.length === 0 ? below : [{ directory: folder, sources }, ...below];
}
function folders(folder) {
    return (0,read_folder/* readFolder */.j)(folder)
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name))
        .map(({ name }) => (0,external_node_path_.join)(folder, name))
        .sort();
}

// EXTERNAL MODULE: ./actions/run-tests/src/follow/jvm-selection.ts
var jvm_selection = __webpack_require__(86987);
;// CONCATENATED MODULE: ./actions/run-tests/src/follow/gradle-request.ts




async function requestFor(plan, directory, records) {
    const repeats = plan?.rerun?.filter(({ framework }) => framework === 'gradle');
    return {
        records,
        ...(repeats === undefined
            ? {}
            : { repeat: Object.fromEntries(repeats.map(({ key, tests }) => [key, testPatterns(tests)])) }),
        ...(plan === undefined ? {} : await divide(plan, directory)),
    };
}
/** Everything where not all can be selected. */
function testPatterns(tests) {
    const selected = (0,jvm_selection/* selectMethods */.VU)(tests);
    if (selected === undefined)
        return ['*'];
    return [...selected].flatMap(([owner, methods]) => methods === 'all' ? [owner, `${owner}$*`] : methods.map((method) => `${owner}.${method}`));
}
/** What is in no known file (generated classes, sources outside of `src`) runs in every shard. */
async function divide({ workspace, shard }, directory) {
    if (shard === undefined)
        return {};
    const projects = findGradleProjects(directory).map((project) => ({
        ...project,
        sources: project.sources.filter(({ isTest }) => isTest),
    }));
    const pathOf = (project, { file }) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(project.directory, file)).split(external_node_path_.sep).join('/');
    const all = projects.flatMap((project) => project.sources.map((source) => pathOf(project, source)));
    const { chooseFiles } = await __webpack_require__.e(/* import() */ 823).then(__webpack_require__.t.bind(__webpack_require__, 97823, 23));
    const chosen = new Set(chooseFiles(all, { workspace, shard }));
    const excluded = {};
    const files = {};
    for (const project of projects) {
        const folder = (0,external_node_fs_.realpathSync)(project.directory);
        files[folder] = project.sources.map((source) => {
            const file = pathOf(project, source);
            return { set: source.set, file, chosen: chosen.has(file) };
        });
        excluded[folder] = project.sources
            .filter((source) => !chosen.has(pathOf(project, source)))
            .flatMap(({ classes }) => classes.map((name) => name.replaceAll('.', '/')))
            .flatMap((path) => [`${path}.class`, `${path}$*.class`]);
    }
    return { excluded, files };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/gradle-tasks.ts




/**
 * The runs of test tasks that left no record, because nothing was executed: their results had been kept by an earlier
 * build, or they have none of this shard's files.
 * @param folder where the init script told of all test tasks
 * @param recorded keys of runs that are recorded
 * @param kept tasks that the console told of
 */
async function runsOfTasks(folder, recorded, kept, log) {
    const isKept = new Set([...kept, ...linesOf((0,external_node_path_.join)(folder, 'kept.txt'))]);
    const runs = [];
    for (const task of linesOf((0,external_node_path_.join)(folder, 'tasks.jsonl')).map((line) => JSON.parse(line))) {
        if (!(0,json/* isObject */.Gv)(task))
            continue;
        const run = describe(task);
        if (run?.key === undefined || recorded.has(run.key))
            continue;
        if (isKept.has(run.key))
            runs.push(await keptRun(run, (0,json/* asText */.e1)(task.results), log));
        else if (run.files !== undefined)
            runs.push(run);
    }
    return runs;
}
function linesOf(path) {
    return (0,external_node_fs_.existsSync)(path)
        ? (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
        : [];
}
function describe(task) {
    const directory = (0,json/* asText */.e1)(task.directory);
    if (directory === undefined)
        return undefined;
    return {
        framework: 'gradle',
        directory,
        key: (0,json/* asText */.e1)(task.key),
        module: (0,json/* asText */.e1)(task.module),
        kind: (0,json/* asText */.e1)(task.kind),
        tests: [],
        complete: true,
        ...((0,json/* isObject */.Gv)(task.files)
            ? { files: { all: (0,json/* asTexts */.DW)(task.files.all), chosen: (0,json/* asTexts */.DW)(task.files.chosen) } }
            : {}),
    };
}
/** What was kept are the reports that the task once wrote. */
async function keptRun(run, results, log) {
    const tests = [];
    let { complete } = run;
    for (const report of results === undefined ? [] : reportsIn(results)) {
        const content = await (0,read_report.readReport)(report, run.directory);
        if ('problem' in content) {
            log.warning(`${report} cannot be read: ${content.problem}`);
            complete = false;
        }
        else if (content.kind === 'tests') {
            // Executed tests are told without the empty brackets of JUnit 5.
            tests.push(...content.run.tests.map((test) => ({ ...test, name: test.name.replace(/\(\)$/, '') })));
        }
    }
    return { ...run, tests, complete, isCached: true };
}
function reportsIn(folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^TEST-.*\.xml$/.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/recorded-test.ts

/** A test as a recorder, or results.json, tells it. */
function readRecordedTest(test) {
    const { status } = test;
    return {
        suite: (0,json/* asTexts */.DW)(test.suite),
        name: (0,json/* asText */.e1)(test.name) ?? '',
        status: status === 'passed' || status === 'failed' ? status : 'skipped',
        durationMs: (0,json/* asNumber */.i)(test.durationMs),
        file: (0,json/* asText */.e1)(test.file),
        line: (0,json/* asNumber */.i)(test.line),
        isWholeFile: test.isWholeFile === true,
        ...(typeof test.selector === 'string' ? { selector: test.selector } : {}),
        ...(test.isFlaky === true ? { isFlaky: true } : {}),
        failures: (0,json/* asObjects */.Nt)(test.failures).map(({ text, expected, actual }) => ({
            text: (0,json/* asText */.e1)(text) ?? '',
            expected: (0,json/* asText */.e1)(expected),
            actual: (0,json/* asText */.e1)(actual),
        })),
    };
}
/** @param directory where relative paths start */
function readRecordedFinding(finding, directory) {
    const { level } = finding;
    return {
        tool: (0,json/* asText */.e1)(finding.tool) ?? 'unknown',
        level: level === 'error' || level === 'warning' ? level : 'note',
        message: (0,json/* asText */.e1)(finding.message) ?? '',
        rule: (0,json/* asText */.e1)(finding.rule),
        url: (0,json/* asText */.e1)(finding.url),
        file: (0,json/* asText */.e1)(finding.file),
        directory,
        line: (0,json/* asNumber */.i)(finding.line),
        column: (0,json/* asNumber */.i)(finding.column),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/records.ts





/** Reads a folder of records, a file for each process. */
function readRecords(folder) {
    const all = (0,external_node_fs_.readdirSync)(folder)
        .sort()
        .map((name) => parseRecord((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
    return { runs: all.flatMap(({ runs }) => runs), findings: all.flatMap(({ findings }) => findings) };
}
/** One process's record, as far as it came; nothing when not even its beginning is there. */
function parseRecord(text) {
    const [start, ...events] = text.split('\n').flatMap(parseLine);
    const directory = (0,json/* asText */.e1)(start?.directory);
    if (start === undefined || directory === undefined)
        return { runs: [], findings: [] };
    const findings = of('findings', events).flatMap(({ findings: found }) => (0,json/* asObjects */.Nt)(found).map((finding) => readRecordedFinding(finding, directory)));
    const framework = (0,json/* asText */.e1)(start.framework);
    const isRun = (0,test_results/* isFramework */.R)(framework) && of('nothing', events).length === 0;
    return { runs: isRun ? runsOf(framework, directory, start, events) : [], findings };
}
/** One run for each kind of tests that the process ran: a Jest project is one. */
function runsOf(framework, directory, start, events) {
    const tests = records_latest(events);
    const announced = (0,json/* asNumber */.i)(of('announce', events).at(-1)?.total);
    const [files] = of('files', events);
    const whole = {
        framework,
        directory,
        key: (0,json/* asText */.e1)(start.key),
        module: (0,json/* asText */.e1)(start.module),
        kind: (0,json/* asText */.e1)(start.kind),
        tests: [],
        complete: of('end', events).length > 0,
        isCached: of('cached', events).length > 0,
        isPartial: of('partial', events).length > 0,
        files: files === undefined ? undefined : { all: (0,json/* asTexts */.DW)(files.all), chosen: (0,json/* asTexts */.DW)(files.chosen) },
    };
    const kinds = new Map();
    for (const told of tests) {
        // Where one process runs several kinds, each test says which: the name of its Jest project.
        const kind = (0,json/* asText */.e1)(told.runKind) ?? whole.kind;
        const own = kinds.get(kind) ?? [];
        own.push(readRecordedTest(told));
        kinds.set(kind, own);
    }
    const [[kind, all] = [whole.kind, []], ...others] = kinds;
    if (others.length === 0)
        return [{ ...whole, kind, announced, tests: all }];
    const complete = whole.complete && tests.length >= (announced ?? 0);
    return [...kinds].map(([name, own]) => ({ ...whole, kind: name, complete, tests: own }));
}
function of(event, events) {
    return events.filter((candidate) => candidate.event === event);
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return (0,json/* isObject */.Gv)(value) ? [value] : [];
    }
    catch {
        // The process was ended while it wrote this line, or this is behind the last line. That there is no end tells.
        return [];
    }
}
/** Every test as it was told last. */
function records_latest(events) {
    const at = events.findLastIndex(({ event }) => event === 'final');
    const tests = new Map();
    for (const { event, tests: told } of events.slice(Math.max(at, 0))) {
        if (event !== 'tests' && event !== 'final')
            continue;
        for (const test of (0,json/* asObjects */.Nt)(told))
            tests.set(test.id ?? Symbol('told once'), test);
    }
    return [...tests.values()];
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/gradle.ts








/**
 * Follows Gradle by an init script, which listens to every test task. Gradle's daemon has an environment of its own: what
 * reaches a build from the client for certain are system properties.
 */
const gradleFollower = {
    name: 'Gradle',
    async prepare({ workspace, directory, records, env, plan, context }) {
        if (!hasGradle(workspace))
            return { environment: {} };
        const folder = context.temporary.directory('gradle');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'request.json'), JSON.stringify(await requestFor(plan, directory, records)));
        layInitScript({ folder, script: recorder('gradle/slipway.gradle') }, env);
        const kept = new Set();
        return {
            environment: {
                GRADLE_OPTS: [env.GRADLE_OPTS, gradle_option(`-Dslipway.gradle=${folder}`)].filter(Boolean).join(' '),
                SLIPWAY_GRADLE: folder,
            },
            line(text) {
                const task = /^(?:> Task )?(:\S+) (?:UP-TO-DATE|FROM-CACHE)$/.exec(text)?.[1];
                if (task !== undefined)
                    kept.add(task);
            },
            runs() {
                const recorded = readRecords(records).runs.flatMap(({ framework, key }) => framework === 'gradle' && key !== undefined ? [key] : []);
                return runsOfTasks(folder, new Set(recorded), kept, context.log);
            },
        };
    },
};
/** The start scripts take the variable apart as a shell would. */
function gradle_option(word) {
    return /\s/.test(word) ? `"${word}"` : word;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-modules.ts



/** Every folder with a pom.xml at or below `folder`, the outermost first. Those inside of sources are test data. */
function findModules(folder) {
    const modules = [];
    walk(folder, (path, name) => {
        if (name === 'pom.xml')
            modules.push(readModule(path, (0,external_node_path_.join)(path, name)));
    });
    return modules;
}
function readModule(directory, pom) {
    const text = (0,external_node_fs_.readFileSync)(pom, 'utf8');
    return {
        directory,
        artifactId: artifactIdOf(text) ?? (0,external_node_path_.basename)(directory),
        hasExcludes: [
            ...text.matchAll(/<artifactId>\s*maven-(?:surefire|failsafe)-plugin\b.*?<\/plugin>/gs),
        ].some(([plugin]) => plugin.includes('<exclude')),
    };
}
/** The first that is the project's own. */
function artifactIdOf(pom) {
    const own = pom.replace(/<!--.*?-->|<(parent|build|dependencies|dependencyManagement|profiles|reporting)>.*?<\/\1>/gs, '');
    return /<artifactId>\s*([^<\s]+)/.exec(own)?.[1];
}
/**
 * The result files of Surefire and Failsafe in a module, wherever its `reportsDirectory` is. TestNG itself writes its
 * results a second time (`junitreports`), and Gradle writes such files as well, where a folder is a project of both.
 */
function findSurefireReports(modules) {
    const found = new Map();
    const roots = new Set(modules.map(({ directory }) => directory));
    for (const { directory } of modules) {
        walk(directory, (path, name) => {
            if (!/^TEST-.*\.xml$/.test(name) || /[\\/](junitreports$|test-results[\\/])/.test(path))
                return;
            const { mtimeNs, ino, size } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, name), { bigint: true });
            found.set((0,external_node_path_.join)(path, name), `${mtimeNs}-${ino}-${size}`);
        }, roots);
    }
    return found;
}
const maven_modules_passedOver = new Set(['node_modules', 'src', 'classes', 'test-classes']);
/** Files of a folder and the folders below, but for hidden ones, sources and packages, and those in `apart`. */
function walk(folder, visit, apart = new Set()) {
    const entries = (0,read_folder/* readFolder */.j)(folder);
    for (const entry of entries)
        if (entry.isFile())
            visit(folder, entry.name);
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const isPassedOver = entry.name.startsWith('.') || maven_modules_passedOver.has(entry.name) || apart.has(path);
        if (entry.isDirectory() && !isPassedOver)
            walk(path, visit, apart);
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-narrowing.ts




/** Modules that had nothing to run are no error. Names differ between versions of the plugins. */
const mayBeNone = {
    failIfNoTests: 'false',
    'surefire.failIfNoSpecifiedTests': 'false',
    'failsafe.failIfNoSpecifiedTests': 'false',
    'it.failIfNoSpecifiedTests': 'false',
};
/**
 * Runs only the listed tests again. One selection of methods (`-Dtest`) holds for all modules. A module that has not
 * run before (it depends on one that failed) would then run nothing, and a class of the same name elsewhere would run
 * too: there, each module gets a list of its own instead, of whole classes.
 * @param leftOut the classes that a module does not run in any case: those of other shards
 * @param folder where the lists are written; absolute
 */
function narrowToRepeat(rerun, modules, leftOut, folder) {
    const narrow = (framework) => narrowFramework(framework, rerun, modules, leftOut, folder);
    return { ...mayBeNone, ...narrow('surefire'), ...narrow('failsafe') };
}
function narrowFramework(framework, rerun, modules, leftOut, folder) {
    const repeats = new Map(rerun.filter((run) => run.framework === framework).map((run) => [run.key, run]));
    // It has not run at all: the phase was not reached.
    if (repeats.size === 0)
        return excludeByModule([framework], modules, folder, leftOut);
    const patterns = patternsForAll(framework, repeats, modules);
    if (patterns !== undefined) {
        const property = framework === 'surefire' ? 'test' : 'it.test';
        return { [property]: patterns.length === 0 ? 'NothingToRepeat' : patterns.join(',') };
    }
    return excludeByModule([framework], modules, folder, (module) => {
        const run = repeats.get(module.key);
        if (run === undefined || (0,jvm_selection/* selectMethods */.VU)(run.tests) === undefined)
            return leftOut(module);
        if (run.tests.length === 0)
            return 'all';
        const repeated = (0,jvm_selection/* topLevelClasses */.As)(run.tests);
        return module.sources.flatMap(({ classes }) => classes).filter((name) => !repeated.has(name));
    });
}
/** Nothing when one selection for all modules would leave out a test that has to run, or add a module. */
function patternsForAll(framework, repeats, modules) {
    if (modules.some((module) => !repeats.has(module.key) && isRunBy(framework, module)))
        return undefined;
    const owners = new Map();
    for (const name of modules.flatMap(({ sources }) => sources.flatMap(({ classes }) => classes))) {
        owners.set(name, (owners.get(name) ?? 0) + 1);
    }
    const tests = [...repeats.values()].flatMap((run) => run.tests);
    if ([...(0,jvm_selection/* topLevelClasses */.As)(tests)].some((name) => (owners.get(name) ?? 0) > 1))
        return undefined;
    const selected = (0,jvm_selection/* selectMethods */.VU)(tests);
    return selected === undefined ? undefined : [...selected].flatMap(maven_narrowing_testPatterns);
}
function maven_narrowing_testPatterns([owner, methods]) {
    return methods === 'all' ? [owner, `${owner}$*`] : [`${owner}#${methods.join('+')}`];
}
/** Whether the plugin has something to run in a module, going by names; what Failsafe does not claim may be Surefire's. */
function isRunBy(framework, { sources }) {
    return sources.some(({ isTest, classes }) => {
        const isFailsafe = classes.some((name) => failsafeName.test(name.slice(name.lastIndexOf('.') + 1)));
        return isTest && isFailsafe === (framework === 'failsafe');
    });
}
/** Runs what is not left out. What is in no known file runs in every shard. */
function narrowToFiles(modules, leftOut, folder) {
    return { ...mayBeNone, ...excludeByModule(['surefire', 'failsafe'], modules, folder, leftOut) };
}
/**
 * A list of classes to leave out for each module: the plugin reads the one that `${basedir}` leads to. Lists of what to
 * include would be added to the `includes` of the project; what is excluded stays so.
 */
function excludeByModule(frameworks, modules, folder, excluded) {
    const name = `${frameworks.join('-')}.txt`;
    for (const module of modules) {
        const list = excluded(module);
        const lines = list === 'all'
            ? ['**/*']
            : list
                .map((owner) => owner.replaceAll('.', '/'))
                .flatMap((path) => [`${path}.java`, `${path}$*.java`]);
        // The default, which any other exclude replaces. Source: SurefireMojo.getDefaultExcludes.
        if (!module.hasExcludes)
            lines.push('**/*$*');
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, module.directory), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, module.directory, name), lines.map((line) => `${line}\n`).join(''));
    }
    const list = `${folder}/\${basedir}/${name}`;
    return Object.fromEntries(frameworks.map((framework) => [`${framework}.excludesFile`, list]));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-options.ts


/**
 * MAVEN_OPTS with these system properties beside what the user has in it. The shell script `mvn` splits the variable at
 * spaces, and Maven 4's also expands what it finds in it, so it only names a file, which Java reads by itself; Java 8
 * cannot. Source: https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#java-command-line-argument-files
 * @param folder where the file is written
 */
async function mavenOptions(properties, folder, env, programs) {
    const words = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
    const own = env.MAVEN_OPTS ?? '';
    if (await isJava8(env, programs))
        return [own, ...words].join(' ').trim();
    const path = (0,external_node_path_.join)(folder, 'java.args');
    (0,external_node_fs_.writeFileSync)(path, words.map((word) => `"${word.replace(/[\\"]/g, '\\$&')}"\n`).join(''));
    return `${own} @${path}`.trim();
}
async function isJava8(env, programs) {
    const java = env.JAVA_HOME ? (0,external_node_path_.join)(env.JAVA_HOME, 'bin/java') : 'java';
    const { stdout, stderr } = await programs.ask(java, ['-version'], { env: { ...env } });
    return /version "1\.[5-8]\b/.test(stdout + stderr);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-output.ts

// `--- maven-surefire-plugin:3.2.5:test (default-test) @ orders ---`; from Maven 3.9 on `--- surefire:3.2.5:test ...`.
// Source: maven-embedder, ExecutionEventLogger.mojoStarted.
const goal = /^-{3,} (\S+?):[^:\s]+:(\S+) (?:\(.*\) )?@ (\S+) -{3,}$/;
const failedGoal = /^Failed to execute goal \S*?(surefire|failsafe)\S* (?:\(.*?\) )?on project ([^\s:]+):/;
// Source: maven-surefire-common, ForkStarter and SurefireHelper.
const breaks = /The forked VM terminated|There was a timeout|error in the fork|Error occurred in starting fork|Crashed tests:/i;
const total = /^Tests run: (\d+), Failures: \d+, Errors: \d+, Skipped: \d+(?:, Flakes: \d+)?$/;
/** Reads Maven's console while it comes: what was begun and is in no report, because its process has ended. */
class MavenOutput {
    #runs = new Map();
    #current;
    #failed;
    #areResults = false;
    /** Modules are built at the same time, and their lines are mixed: what belongs to which cannot be told. */
    #isParallel = false;
    /** Whether Maven was seen at all. */
    isThere = false;
    line(raw) {
        const text = withoutLevel(raw);
        const [, plugin, name, artifactId = ''] = goal.exec(text) ?? [];
        if (plugin !== undefined)
            this.#begin(/surefire|failsafe/.exec(plugin)?.[0], name, artifactId);
        else if (text.startsWith('Using the MultiThreadedBuilder implementation'))
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
            announced: this.#isParallel ? undefined : announced,
            isWhole: !isBroken && (this.#isParallel || !isRunning),
        }));
    }
    #begin(framework, name, artifactId) {
        this.isThere = true;
        this.#areResults = false;
        const isTest = name === 'test' || name === 'integration-test';
        this.#current = isTest ? this.#of(framework, artifactId) : undefined;
    }
    #close(count) {
        this.#areResults = false;
        this.#change({ isRunning: false, announced: (this.#current?.announced ?? 0) + count });
    }
    #change(change) {
        if (this.#current !== undefined)
            Object.assign(this.#current, change);
    }
    /** Maven says at the end what failed; the plugin at once, where failures are told to be ignored. */
    #readFailure(text) {
        const [, framework, artifactId = ''] = failedGoal.exec(text) ?? [];
        if (framework !== undefined)
            this.#failed = this.#of(framework, artifactId);
        else if (text.startsWith('Failed to execute goal'))
            this.#failed = undefined;
        const broken = this.#failed ?? this.#current;
        if (broken !== undefined && breaks.test(text))
            broken.isBroken = true;
    }
    #of(framework, artifactId) {
        if (framework !== 'surefire' && framework !== 'failsafe')
            return undefined;
        const key = `${framework} ${artifactId}`;
        const run = this.#runs.get(key) ?? { framework, artifactId, isRunning: false, isBroken: false };
        this.#runs.set(key, run);
        return run;
    }
}
function withoutLevel(line) {
    return (0,external_node_util_.stripVTControlCharacters)(line)
        .replace(/^\[[A-Z]+\] ?/, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-runs.ts





/**
 * Joins what the console said with the reports that were written: a run for each module and plugin, also where nothing
 * but the console tells of it.
 * @param reports absolute paths
 */
async function collectMavenRuns(modules, reports, told, log) {
    const runs = [];
    for (const module of modules) {
        for (const framework of ['surefire', 'failsafe']) {
            const run = {
                framework,
                module,
                reports: reports.filter((path) => moduleOf(path, modules) === module && frameworkOf(path) === framework),
                told: told.find((said) => said.framework === framework && said.artifactId === module.artifactId),
            };
            if (run.reports.length > 0 || hasRun(run.told))
                runs.push(await readRun(run, log));
        }
    }
    return runs;
}
/** A plugin that found no test says nothing: without any in the whole command, that is the verdict's business. */
function hasRun(told) {
    return told !== undefined && (!told.isWhole || (told.announced ?? 0) > 0);
}
async function readRun({ framework, module, reports, told }, log) {
    const { directory, artifactId, key } = module;
    const read = [];
    let complete = told?.isWhole ?? true;
    for (const report of reports) {
        const content = await (0,read_report.readReport)(report, directory);
        if ('problem' in content) {
            log.warning(`${report} cannot be read: ${content.problem}`);
            complete = false;
        }
        else if (content.kind === 'tests') {
            read.push(content.run);
            complete &&= content.run.complete;
        }
    }
    // A nested class that was run again is told of by its own file and by that of the class around it.
    const merged = mergeRuns(read);
    const tests = merged.flatMap((run) => run.tests.map((test) => withFile(test, module)));
    const folded = merged.flatMap((run) => run.folded ?? []);
    const kind = framework === 'surefire' ? 'test' : 'integration-test';
    // The console counts a class twice that ran in a suite and by itself.
    const joined = (0,test_results/* countTests */.t)(read).total - (0,test_results/* countTests */.t)(merged).total;
    const announced = told?.announced === undefined ? undefined : Math.max(0, told.announced - joined);
    return { framework, directory, key, module: artifactId, kind, tests, folded, complete, announced };
}
/** The report names classes only. */
function withFile(test, { sources }) {
    const owner = (0,jvm_selection/* topLevel */.M4)(test.suite.at(-1) ?? '');
    const source = sources.find(({ classes }) => classes.includes(owner));
    return test.file !== undefined || source === undefined ? test : { ...test, file: source.file };
}
function moduleOf(report, modules) {
    return modules
        .filter(({ directory }) => report.startsWith(`${directory}/`) || report.startsWith(`${directory}\\`))
        .reduce((nearest, module) => nearest !== undefined && nearest.directory.length > module.directory.length ? nearest : module, undefined);
}
function frameworkOf(report) {
    return /failsafe|integration-test|[\\/]it-reports/.test((0,external_node_path_.dirname)(report)) ? 'failsafe' : 'surefire';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven-shard.ts

/** @param modules those that the command may run */
async function divideModules(modules, { workspace, shard }) {
    if (shard === undefined)
        return undefined;
    const pathOf = ({ directory }, file) => (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(directory, file)).split(external_node_path_.sep).join('/');
    const testFiles = (module) => module.sources.filter(({ isTest }) => isTest).map(({ file }) => pathOf(module, file));
    const { chooseFiles } = await __webpack_require__.e(/* import() */ 823).then(__webpack_require__.t.bind(__webpack_require__, 97823, 23));
    const divided = new Set(modules);
    const chosen = new Set(chooseFiles(modules.flatMap(testFiles), { workspace, shard }));
    return {
        leftOut: (module) => module.sources
            .filter(({ file, isTest }) => divided.has(module) && isTest && !chosen.has(pathOf(module, file)))
            .flatMap(({ classes }) => classes),
        files(module) {
            const all = testFiles(module);
            return { all, chosen: all.filter((file) => chosen.has(file)) };
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/maven.ts









/**
 * Follows Maven by what Surefire and Failsafe write and print by themselves: nothing is added to a run. What is to be
 * repeated or divided goes into MAVEN_OPTS.
 */
const mavenFollower = {
    name: 'Maven',
    async prepare(request) {
        const { workspace, directory, context } = request;
        const found = findModules(workspace);
        if (found.length === 0)
            return { environment: {} };
        const before = findSurefireReports(found);
        const output = new MavenOutput();
        const sourced = () => found.map((module) => ({
            ...module,
            key: (0,external_node_path_.relative)(workspace, module.directory).split(external_node_path_.sep).join('/'),
            sources: findTestSources(module.directory, 'test'),
        }));
        const { environment, shard } = await narrow(sourced, request);
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
                return shard === undefined ? runs : withFiles(runs, commanded, shard);
            },
        };
    },
};
async function narrow(sourced, { plan, directory, env, context }) {
    if (plan === undefined)
        return { environment: {} };
    const modules = sourced();
    const folder = context.temporary.directory('maven');
    const commanded = modules.filter((module) => isBelow(module, directory));
    const shard = await divideModules(commanded, plan);
    const leftOut = (module) => shard?.leftOut(module) ?? [];
    const properties = plan.rerun === undefined
        ? narrowToFiles(modules, leftOut, folder)
        : narrowToRepeat(plan.rerun, modules, leftOut, folder);
    return {
        environment: { MAVEN_OPTS: await mavenOptions(properties, folder, env, context.programs) },
        shard,
    };
}
/** A command of a subfolder runs no module outside of it, as far as shards are concerned. */
function isBelow({ directory }, folder) {
    const path = (0,external_node_path_.relative)(folder, directory);
    return path !== '..' && !path.startsWith(`..${external_node_path_.sep}`);
}
/** Every module says what it was given, also one that had none of this shard's files: to see that all were run. */
function withFiles(runs, modules, shard) {
    const divided = modules.flatMap((module) => {
        const { directory, artifactId, key } = module;
        const files = shard.files(module);
        if (files.all.length === 0)
            return [];
        const run = runs.find((candidate) => candidate.framework === 'surefire' && candidate.key === key);
        const none = {
            framework: 'surefire',
            directory,
            key,
            module: artifactId,
            tests: [],
            complete: true,
        };
        return [{ ...(run ?? none), files }];
    });
    const told = new Set(divided.map(({ key }) => key));
    return [
        ...divided,
        ...runs.filter(({ framework, key }) => framework !== 'surefire' || !told.has(key ?? '')),
    ];
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/node.ts

/** Every Node process of a command loads the recorders, beside whatever the user has in NODE_OPTIONS. */
const nodeFollower = {
    name: 'node',
    prepare({ env }) {
        const option = `--require ${node_quote(recorder('node/hook.cjs'))}`;
        const { NODE_OPTIONS: own } = env;
        return Promise.resolve({ environment: { NODE_OPTIONS: own ? `${own} ${option}` : option } });
    },
};
/** Source: https://nodejs.org/api/cli.html#node_optionsoptions (spaces in quotes; a backslash escapes). */
function node_quote(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/python.ts



/**
 * Follows pytest, however it is started (pip, uv, poetry, nox, make): every pytest reads PYTEST_ADDOPTS. What does not
 * give it on is not followed: tox, unless its configuration passes PYTEST_ADDOPTS, PYTHONPATH and SLIPWAY_*, and a
 * Python that was told to ignore its environment. `python -m unittest` has no such door.
 * Source: https://docs.pytest.org/en/stable/reference/reference.html#environment-variables
 */
const pythonFollower = {
    name: 'pytest',
    prepare({ env, context }) {
        // A copy: Python puts what it compiled beside the source, and must find nothing else of ours on its path.
        const plugin = context.temporary.directory('pytest');
        (0,external_node_fs_.cpSync)(recorder('python'), plugin, { recursive: true, filter: (path) => !path.endsWith('__pycache__') });
        return Promise.resolve({
            environment: {
                PYTEST_ADDOPTS: beside(env.PYTEST_ADDOPTS, ' ', '-p slipway_recorder'),
                PYTHONPATH: beside(plugin, external_node_path_.delimiter, env.PYTHONPATH),
                SLIPWAY_CHOOSE_FILES: recorder('choose-files.cjs'),
            },
        });
    },
};
/** Two values in one variable. An empty part of PYTHONPATH would be the current folder. */
function beside(first, separator, second) {
    return [first, second].filter(Boolean).join(separator);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/follow.ts









const followers = [
    nodeFollower,
    pythonFollower,
    goFollower,
    cargoFollower,
    mavenFollower,
    gradleFollower,
];
/**
 * Lets every follower take part in one command.
 * @param run starts the command with the environment that it is given, and hands over every line of its output
 */
async function follow({ directory, env, plan }, context, run) {
    const records = context.temporary.directory('records');
    let extended = {
        ...env,
        SLIPWAY_NODE: process.execPath,
        SLIPWAY_TEST_RECORDS: records,
        ...(plan === undefined ? {} : { SLIPWAY_TEST_PLAN: writePlan(plan, context) }),
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
                context,
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
            findings: recorded.findings,
        };
    }
    finally {
        for (const following of followings)
            await following.close?.();
    }
}
function writePlan(plan, { temporary }) {
    const path = (0,external_node_path_.join)(temporary.directory('plan'), 'plan.json');
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(plan));
    return path;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/run-command.ts



/**
 * Runs the user's command as a `run:` step without `shell:` does: a script file in `bash -e`, or in `sh -e` where there
 * is no bash; not `-o pipefail`, which the runner gives only to an explicit `shell: bash`. Its output is printed as it
 * comes, and cannot start a workflow command.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 * @throws the abort signal's reason when it is ended; the command's whole process group is then
 */
async function runCommand(command, { directory, env, onLine, signal }, context) {
    const script = (0,external_node_path_.join)(context.temporary.directory('command'), 'run.sh');
    (0,external_node_fs_.writeFileSync)(script, `${command}\n`);
    const shell = isOnPath('bash', context.env) ? 'bash' : 'sh';
    const result = await context.log.withoutCommands((print) => context.programs.run(shell, ['-e', script], {
        cwd: directory,
        env,
        signal,
        onLine(text) {
            print(text);
            onLine(text);
        },
    }));
    return {
        exitCode: result.exitCode,
        signal: result.signal,
        output: `${result.stdout}\n${result.stderr}`,
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/step-environment.ts
/**
 * The environment that a `run:` step would have: without this action's own inputs and state, and without the runtime
 * token and addresses that the runner hands to actions written in JavaScript only.
 */
function stepEnvironment(env) {
    const own = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$|GITHUB_STATE$)/;
    return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/run-stage.ts





// A command that prints nothing for so long is said to be still running.
const heartbeatMs = 60_000;
/**
 * Runs a stage's command once and follows what it starts. However it ends, what was found until then is returned.
 * @param limit ends the command when the time of the step is up
 */
async function runStage(stage, testPlan, limit, context) {
    const { clock, signal } = context;
    const started = clock.now();
    const output = createOutputFindings(stage.directory);
    const followed = await follow({ directory: stage.directory, env: stepEnvironment(context.env), plan: testPlan }, context, async (env, onLine) => {
        const command = () => runCommand(stage.command, {
            directory: stage.directory,
            env,
            signal: limit,
            onLine(text) {
                output.line(text);
                onLine(text);
            },
        }, context);
        try {
            return await (0,src/* withHeartbeat */.px)(context, heartbeatMs, () => `${stage.stage} is still running`, command);
        }
        catch (error) {
            if (signal.aborted || limit.aborted)
                return undefined;
            throw (0,src/* asError */.zR)(error);
        }
    });
    return {
        plan: stage,
        end: followed.end,
        interruption: followed.end !== undefined ? undefined : signal.aborted ? 'cancelled' : 'timed-out',
        notRun: undefined,
        problem: undefined,
        durationMs: clock.now() - started,
        runs: followed.runs,
        notExecuted: [],
        findings: [...followed.findings, ...output.end()],
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/results/merge-attempts.ts
/**
 * Joins what was run again into what ran first. A test that failed and then passed is flaky and keeps what it said when
 * it failed; one that failed again has failed, its first failure first; one that was not executed again keeps failing.
 * @param isAsked whether a failed test was to be run again
 */
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
/** The runs of one command's key: mostly one, and one for each project of a process that ran several. */
function mergeGroup(before, after, isAsked, notExecuted) {
    const ran = merge_attempts_groupBy(after.flatMap(({ tests }) => tests), merge_attempts_nameOf);
    const failed = merge_attempts_groupBy(before.flatMap(({ tests }) => tests), merge_attempts_nameOf);
    const taken = new Map();
    const hasEnded = after.every(({ complete }) => complete);
    const runs = before.map((run) => ({
        ...run,
        complete: run.complete && hasEnded,
        isPartial: after.length === 0 ? run.isPartial : after.some(({ isPartial }) => isPartial === true),
        tests: run.tests.map((test) => {
            const name = merge_attempts_nameOf(test);
            const at = taken.get(name) ?? 0;
            taken.set(name, at + 1);
            const second = counterpart(test, at, failed.get(name) ?? [], ran.get(name) ?? []) ?? wholeFile(test, after);
            if (second !== undefined && second.status !== 'skipped')
                return merge_attempts_join(test, second);
            if (test.status === 'failed' && isAsked(test))
                notExecuted.push([...test.suite, test.name].join(' › '));
            return test;
        }),
    }));
    return addNew(runs, after, failed);
}
/** What ran again of tests that share a name: by their order, among all of them or among those that failed. */
function counterpart(test, at, before, after) {
    if (after.length === before.length)
        return after[at];
    const failed = before.filter(({ status }) => status === 'failed');
    return after.length === failed.length ? after[failed.indexOf(test)] : undefined;
}
/** What stands for a file or a hook passes when what it stands for was run, and it did not fail again. */
function wholeFile(test, after) {
    if (test.isWholeFile !== true || test.status !== 'failed')
        return undefined;
    const wasRun = after
        .flatMap(({ tests }) => tests)
        .filter(({ status }) => status !== 'skipped')
        .filter(({ file, suite }) => test.file === undefined || file === undefined ? suite[0] === test.suite[0] : file === test.file);
    return wasRun.length > 0 && after.every(({ complete }) => complete)
        ? { ...test, status: 'passed', failures: [] }
        : undefined;
}
function merge_attempts_join(first, second) {
    if (first.status === 'passed' && second.status === 'passed')
        return first;
    // It was skipped, and ran after all: then that is what is known of it.
    if (first.status === 'skipped')
        return second;
    const known = new Set(first.failures.map(({ text }) => text));
    const failures = [...first.failures, ...second.failures.filter(({ text }) => !known.has(text))];
    if (first.status === 'failed' && second.status === 'failed')
        return { ...first, failures };
    // It passed in one attempt and failed in the other.
    const { durationMs } = first.status === 'passed' ? first : second;
    return { ...first, status: 'passed', isFlaky: true, durationMs: durationMs ?? first.durationMs, failures };
}
/** Tests that a file could not show before: its set-up had failed. */
function addNew(runs, after, before) {
    const [main, ...others] = runs;
    const added = after.flatMap(({ tests }) => tests.filter((test) => !before.has(merge_attempts_nameOf(test))));
    return main === undefined || added.length === 0
        ? runs
        : [{ ...main, tests: [...main.tests, ...added] }, ...others];
}
function runIdentity({ framework, key, directory, module, kind }) {
    return JSON.stringify([framework, key ?? directory, module, kind]);
}
function merge_attempts_nameOf({ suite, name, file, selector }) {
    return JSON.stringify([file, selector, suite, name]);
}
function merge_attempts_groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const id = key(item);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/missed-threshold.ts

// Sources: jest, packages/jest-reporters/src/CoverageReporter.ts; vitest, packages/vitest/src/node/coverage.ts;
// pytest-cov, plugin.py (its words changed with version 6); coverage.py, report_core.
const missed_threshold_words = /^(?:Jest: .*(?:threshold for .* not met|(?:does not meet|exceeds) .* threshold).*|ERROR: Coverage for .* does not meet .*threshold.*|(?:FAIL|ERROR) Required test coverage of .* not reached.*|ERROR: Coverage failure: total of .*|Coverage failure: total of .*)$/m;
/**
 * The line in which a framework says that the project's own coverage threshold is not met. A run that repeats a few
 * tests cannot tell, and an exit code that a failed test explains does not.
 */
function missedThreshold(output) {
    return missed_threshold_words.exec((0,external_node_util_.stripVTControlCharacters)(output))?.[0].trim();
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/runs-to-repeat.ts
/**
 * What the frameworks are asked to run again. A run that stopped at its first failure is not listed, and so runs whole:
 * nobody knows of the tests that it did not get to.
 * One entry a key: a process that ran several kinds of tests is one run to its recorder.
 */
function runsToRepeat(runs, isQuarantined) {
    const repeats = new Map();
    for (const run of runs) {
        const { framework, key } = run;
        if (key === undefined || framework === 'report' || run.isPartial === true)
            continue;
        const id = JSON.stringify([framework, key]);
        const tests = run.tests
            .filter((test) => test.status === 'failed' && !isQuarantined(test))
            .map(({ suite, name, file, selector, isWholeFile }) => ({ suite, name, file, selector, isWholeFile }));
        const known = repeats.get(id)?.tests ?? [];
        repeats.set(id, { framework, key, tests: [...known, ...tests] });
    }
    return [...repeats.values()];
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/run-tests-again.ts





/**
 * Runs a test stage, and as often as `retries` says the failed tests again: the same command, narrowed by each
 * framework's own selectors. A test that passes then is flaky, and keeps what it said when it failed; one that was not
 * executed keeps failing.
 */
async function runTestStage(stage, { retries, shard, isQuarantined }, limit, context) {
    const { log, workspace } = context;
    const base = shard === undefined ? undefined : { workspace, shard };
    let result = await runStage(stage, base, limit, context);
    const missed = missedThreshold(result.end?.output ?? '');
    for (let attempt = 1; attempt <= retries; attempt++) {
        const failed = failedTests(result.runs, isQuarantined);
        if (failed === 0 || !canRepeat(result))
            break;
        log.info(`▸ Running ${failed} failed ${failed === 1 ? 'test' : 'tests'} again (${attempt} of ${retries})`);
        const plan = { workspace, ...base, rerun: runsToRepeat(result.runs, isQuarantined) };
        const again = await runStage(stage, plan, limit, context);
        const { runs, notExecuted } = mergeAttempts(result.runs, again.runs, (test) => !isQuarantined(test));
        result = {
            ...again,
            runs,
            notExecuted: notExecuted.map(displayable/* displayable */.Z),
            problem: missed === undefined ? undefined : thresholdProblem(missed),
            durationMs: result.durationMs + again.durationMs,
            findings: [...result.findings, ...again.findings],
        };
    }
    return result;
}
/** Only the run of all tests measures the whole: what it says of coverage stands, whatever the repeated tests do. */
function thresholdProblem(line) {
    return {
        why: `The project's own coverage threshold was not met: ${(0,displayable/* displayable */.Z)(line)}.`,
        hint: 'The threshold is set where the framework is configured.',
    };
}
/** A run that was ended or did not come to its end has tests that nobody knows of: to repeat the others proves nothing. */
function canRepeat({ interruption, runs }) {
    return interruption === undefined && runs.every(({ complete }) => complete);
}
function failedTests(runs, isQuarantined) {
    return runs.reduce((sum, run) => sum + run.tests.filter((test) => test.status === 'failed' && !isQuarantined(test)).length, 0);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/unrun-stage.ts
/** A stage before anything of it has run. @param notRun why it will not be */
function unrunStage(plan, notRun) {
    return {
        plan,
        end: undefined,
        interruption: undefined,
        notRun,
        problem: undefined,
        durationMs: 0,
        runs: [],
        notExecuted: [],
        findings: [],
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/stages/run-stages.ts




/** Runs the stages in order, each in a group of the log. What they find is never an error: it is in what they return. */
async function runStages({ stages, remarks }, options, limit, context) {
    const { log } = context;
    for (const remark of remarks)
        log.info(remark);
    for (const { because, command, stage, folder } of stages) {
        if (because !== undefined)
            log.info(`${run_stages_place(stage, folder)}: ${firstLine(command)} (${because})`);
    }
    const ended = [];
    for (const stage of stages) {
        const notRun = whyNotRun(stage, ended, options.failFast);
        if (notRun !== undefined) {
            ended.push(unrunStage(stage, notRun));
            continue;
        }
        const title = `${run_stages_place(stage.stage, stage.folder)}: ${firstLine(stage.command)}`;
        const run = await log.group(title, () => stage.isTest
            ? runTestStage(stage, options, limit, context)
            : runStage(stage, undefined, limit, context));
        log.info(`${title} ${run_stages_describe(run)} in ${(0,src/* formatDuration */.a3)(run.durationMs)}`);
        ended.push(run);
    }
    return ended;
}
/** `test`, or `test of packages/orders`. */
function run_stages_place(stage, folder) {
    return folder === '' ? stage : `${stage} of ${folder}`;
}
/** What was not built cannot be tested; a linter's failure stops nothing, unless `fail-fast` is set. */
function whyNotRun(stage, ended, failFast) {
    const interrupted = ended.find(({ interruption }) => interruption !== undefined);
    if (interrupted !== undefined)
        return `the ${interrupted.plan.stage} stage was ended`;
    const failed = ended.filter(hasFailed);
    const [first] = failed;
    if (failFast && first !== undefined)
        return `the ${first.plan.stage} stage failed, and fail-fast is set`;
    const needed = failed.find(({ plan }) => plan.directory === stage.directory && (plan.stage === 'install' || plan.stage === 'build'));
    return needed === undefined ? undefined : `the ${needed.plan.stage} stage failed`;
}
function hasFailed({ end, notRun, problem }) {
    return notRun === undefined && (end?.exitCode !== 0 || problem !== undefined);
}
function run_stages_describe({ end, interruption }) {
    if (interruption !== undefined)
        return interruption === 'cancelled' ? 'was cancelled' : 'ran out of time';
    if (end?.exitCode === 0)
        return 'succeeded';
    return end?.signal == null
        ? `ended with exit code ${end?.exitCode ?? 'unknown'}`
        : `was ended by ${end.signal}`;
}
function firstLine(command) {
    const [first = '', ...others] = command.split('\n');
    return others.length === 0 ? first : `${first} …`;
}

// EXTERNAL MODULE: ./actions/run-tests/src/results/framework-names.ts
var framework_names = __webpack_require__(25985);
;// CONCATENATED MODULE: ./actions/run-tests/src/distrust.ts




/** Why what was seen is not the whole, or not the truth. */
function whyNotWhole(evidence) {
    return (unreadable(evidence) ??
        unfinished(evidence) ??
        killed(evidence) ??
        tooFew(evidence) ??
        missingReports(evidence) ??
        missingShards(evidence) ??
        evidence.shardFaults.find(({ kind }) => kind !== 'failed'));
}
function unreadable({ unreadable: [first, ...others] }) {
    if (first === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` So are ${others.length} more.`;
    return {
        kind: first.isCut === true ? 'incomplete' : 'crashed',
        why: `The report ${first.report} cannot be read: ${first.problem}.${more}`,
        hint: 'See that what writes it comes to its end, and that the globs in reports match result files only.',
    };
}
/** A process that was followed and did not come to its end, or a report of such a one. */
function unfinished({ runs, stages }) {
    const run = runs.find(({ complete }) => !complete);
    if (run === undefined)
        return undefined;
    const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end);
    return {
        kind: run.framework === 'report' ? 'incomplete' : 'crashed',
        why: `${framework_names/* frameworkNames */.b[run.framework]} did not come to its end (${end}); ${run.tests.length} of its tests had ended.`,
        hint: 'Look at the end of its output: a test may end the process, or the process may be out of memory.',
    };
}
function killed({ stages }) {
    const stage = stages.find(({ end, plan }) => plan.isTest && end?.signal != null);
    if (stage?.end?.signal == null)
        return undefined;
    return {
        kind: 'crashed',
        why: `The command was ended by ${stage.end.signal}.`,
        hint: 'It may have been out of memory.',
    };
}
/** Fewer tests than the run itself had announced. */
function tooFew({ runs }) {
    const run = runs.find((candidate) => numberOf(candidate) < (candidate.announced ?? 0));
    if (run === undefined)
        return undefined;
    const who = run.report === undefined ? framework_names/* frameworkNames */.b[run.framework] : `The report ${run.report}`;
    return {
        kind: 'incomplete',
        why: `${who} announced ${run.announced ?? 0} tests, and has the results of ${numberOf(run)}.`,
        hint: 'Something ended before its tests did, or the report is cut: look at the end of the output.',
    };
}
function numberOf(run) {
    return (0,test_results/* countTests */.t)([run]).total;
}
function missingReports({ unmatched, stale, stages, rules }) {
    // What was not run for a failed build writes nothing; the build says why.
    const isLeftOut = stages.some(({ notRun }) => notRun !== undefined);
    if (unmatched.length === 0 || !rules.failOnEmpty || isLeftOut)
        return undefined;
    const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end);
    const old = stale.length === 0 ? '' : ` ${stale.length} that match were not written by this run.`;
    return {
        kind: 'crashed',
        why: `No file matches reports (${unmatched.join(', ')}) after the run (${end}).${old}`,
        hint: 'Globs start at working-directory. See in the log whether the tests ran and where they wrote.',
    };
}
function missingShards({ missingShards: missing }) {
    if (missing.length === 0)
        return undefined;
    return {
        kind: 'incomplete',
        why: missing.join(' '),
        hint: 'Every shard has to end and to hand over its results-directory; see that all of them are downloaded.',
    };
}
/** Why a test command that no failed test explains ended as it did. */
function whyExited({ stages, runs, quarantined }) {
    const stage = stages.find(({ end, plan }) => plan.isTest && end !== undefined && end.exitCode !== 0);
    if (stage?.end === undefined || (quarantined > 0 && isExplainedByTests(stage.end)))
        return undefined;
    const { total } = (0,test_results/* countTests */.t)(runs);
    if (total === 0 && saysThereAreNone(stage.end.output))
        return undefined;
    return { ...describeExit(stage.end, stage, total) };
}
/** A command fails for a test in quarantine as for any other; but a signal or a threshold is no test. */
function isExplainedByTests({ exitCode, output }) {
    return exitCode !== null && exitCode < 126 && missedThreshold(output) === undefined;
}
function describeExit({ exitCode }, { findings }, total) {
    // Source: POSIX, Shell Command Language, 2.8.2: 126 not executable, 127 not found, over 128 ended by a signal.
    if (exitCode === 127) {
        return {
            kind: 'crashed',
            why: 'The command was not found (exit code 127).',
            hint: 'Install what it needs in an earlier step or by install-command, and check the spelling in test-command.',
        };
    }
    if (exitCode !== null && exitCode > 128) {
        return {
            kind: 'crashed',
            why: `A program of the command was ended by signal ${exitCode - 128} (exit code ${exitCode}).`,
            hint: 'Signal 9 (exit code 137) mostly means that the runner was out of memory.',
        };
    }
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors > 0) {
        return {
            kind: 'failed',
            why: `The command ended with exit code ${exitCode ?? 'unknown'}: ${errors} ${errors === 1 ? 'error' : 'errors'} in the code.`,
            hint: 'See the findings of compilers and linters.',
        };
    }
    return total === 0
        ? {
            kind: 'crashed',
            why: `The command ended with exit code ${exitCode ?? 'unknown'} before any test was run.`,
            hint: 'Look at the end of its output: a dependency, a build or the configuration may be missing.',
        }
        : {
            kind: 'crashed',
            why: `The command ended with exit code ${exitCode ?? 'unknown'} although no test failed.`,
            hint: 'Look at the end of its output: a coverage threshold, a linter or a later command may have failed.',
        };
}
/** Sources: @jest/core, getNoTestsFoundMessage; mocha, lib/cli/collect-files; vitest, core.ts; pytest, terminal.py. */
function saysThereAreNone(output) {
    return /^No tests found, exiting with code 1$|^Error: No test files found|^No test files found, exiting|^(?:=+ )?no tests ran in /m.test((0,external_node_util_.stripVTControlCharacters)(output));
}
function describeEnd(end) {
    if (end === undefined)
        return 'nothing was run here';
    return end.signal === null ? `exit code ${end.exitCode ?? 'unknown'}` : `ended by ${end.signal}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/verdict.ts



/**
 * The one judgement, from exit codes, results and what was expected. What cannot be trusted comes first, whatever the
 * tests that were seen say; then what failed; a success is what is left.
 */
function judge(evidence) {
    const distrust = whyNotWhole(evidence);
    if (distrust !== undefined)
        return { succeeds: false, ...distrust };
    const failures = whyFailed(evidence);
    if (failures.length > 0)
        return fails('failed', failures);
    const exit = whyExited(evidence);
    if (exit !== undefined)
        return { succeeds: false, ...exit };
    const { total } = (0,test_results/* countTests */.t)(evidence.runs);
    if (total === 0 && evidence.expectsTests)
        return noTests(evidence);
    const cached = evidence.runs.filter(({ isCached, tests }) => isCached === true && tests.length > 0);
    if (cached.length > 0 &&
        evidence.runs.every(({ isCached, tests }) => isCached === true || tests.length === 0)) {
        return {
            kind: 'cached',
            succeeds: true,
            why: `No test was run: all ${total} results are of an earlier run that the build tool had kept.`,
            hint: 'That is right when nothing changed. To run them again, turn the cache off (Gradle: --rerun-tasks; Go: -count=1).',
        };
    }
    return { kind: 'passed', succeeds: true, why: '', hint: '' };
}
/** A run that was ended before its own end: what it leaves is what had ended until then. */
function ended(kind, runs, reason) {
    const { total, failed } = (0,test_results/* countTests */.t)(runs);
    return {
        kind,
        succeeds: false,
        why: `${reason}; ${total} ${total === 1 ? 'test' : 'tests'} had ended, ${failed} of them failed.`,
        hint: kind === 'cancelled'
            ? 'The command and all it started were ended. Run the job again for a whole result.'
            : 'The command and all it started were ended. See which test was running, or give timeout-minutes more.',
    };
}
function fails(kind, reasons) {
    return {
        kind,
        succeeds: false,
        why: reasons.map(({ why }) => why).join(' '),
        hint: [...new Set(reasons.map(({ hint }) => hint))].join(' '),
    };
}
/** Everything that fails the run, each by itself enough. */
function whyFailed(evidence) {
    const { lint, flaky, qualityGate, rules } = evidence;
    return [
        ...verdict_failedTests(evidence),
        ...evidence.stages.flatMap((stage) => failedStage(stage, rules)),
        ...evidence.shardFaults.filter(({ kind }) => kind === 'failed'),
        ...(lint === undefined
            ? []
            : [{ why: lint, hint: 'See the findings; fail-on says which of them fail the step.' }]),
        ...(flaky > 0 && rules.failOnFlaky
            ? [
                {
                    why: `${flaky} flaky ${flaky === 1 ? 'test' : 'tests'}, and fail-on-flaky is set.`,
                    hint: 'A flaky test failed at first and passed when it was run again: see what it said the first time.',
                },
            ]
            : []),
        ...lowCoverage(evidence),
        ...(qualityGate?.status === 'failed'
            ? [{ why: 'The quality gate failed.', hint: 'Its failed conditions are in the summary.' }]
            : []),
    ];
}
function lowCoverage({ coverage }) {
    if (coverage === undefined)
        return [];
    return coverage.shortfalls.map((shortfall) => ({
        why: (0,coverage_summary/* describeShortfall */.P)(shortfall, coverage),
        hint: 'The coverage section names the lines that no test runs.',
    }));
}
function verdict_failedTests({ runs, quarantined, notExecuted, stages }) {
    const counts = (0,test_results/* countTests */.t)(runs);
    const failed = counts.failed - quarantined;
    if (failed <= 0)
        return [];
    const { total } = counts;
    const lie = isGreen(stages) ? ' Still, the command ended with exit code 0.' : '';
    const [first] = notExecuted;
    const skipped = first === undefined ? '' : ` ${notExecuted.length} of them could not be run again, the first is ${first}.`;
    return [
        {
            why: `${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed.${lie}${skipped}`,
            hint: 'See the failures, each with the command that runs it locally.',
        },
    ];
}
function isGreen(stages) {
    const tests = stages.filter(({ plan }) => plan.isTest);
    return tests.length > 0 && tests.every(({ end }) => end?.exitCode === 0);
}
/** Install, build and lint are judged by their exit code; the test stage by the tests first. */
function failedStage({ plan, end, findings, problem }, rules) {
    if (problem !== undefined)
        return [problem];
    if (plan.isTest || end === undefined || end.exitCode === 0)
        return [];
    if (plan.stage === 'lint' && rules.ignoresLint && findings.length > 0)
        return [];
    const where = plan.folder === '' ? '' : ` in ${plan.folder}`;
    const exit = end.signal ?? `exit code ${end.exitCode ?? 'unknown'}`;
    return [
        {
            why: `The ${plan.stage} stage${where} failed: ${plan.command.split('\n')[0] ?? ''} ended with ${exit}.`,
            hint: 'See the end of its output in the log.',
        },
    ];
}
function noTests({ runs, stages, rules, isShard }) {
    // The share of a shard may be empty: there are more shards than files.
    const isEmptyShare = isShard && runs.some(({ files }) => files?.chosen.length === 0 && files.all.length > 0);
    return {
        kind: 'no-tests',
        succeeds: rules.allowNoTests || (!rules.failOnEmpty && stages.length === 0) || isEmptyShare,
        why: isEmptyShare ? 'No test file fell to this shard.' : 'No test was run.',
        hint: 'Check working-directory and test-command. Frameworks that are not followed have to write a report; give its path in reports. allow-no-tests lets a run without tests succeed.',
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/conclude.ts












/** Joins all that was found into the one outcome. */
async function conclude(found, inputs, places, context) {
    const { log, workspace } = context;
    const { stages, reports, quarantine } = found;
    // Names stay as they are until here: a framework selects a test by its own.
    const runs = mergeRuns(found.runs).map(displayable/* displayableRun */.M);
    const locate = (file, directory) => places.locate(file, directory);
    const findings = mergeFindings([...stages.flatMap((stage) => stage.findings), ...reports.findings], locate, workspace);
    const failed = (0,failures/* failedTests */.T9)(runs);
    const flaky = (0,failures/* flakyTests */.Xk)(runs);
    const changes = !context.signal.aborted && failed.length + findings.length + reports.coverages.length > 0
        ? await findChanges(inputs.githubToken, context)
        : noChanges;
    const lines = joinCoverage(reports.coverages, inputs, locate);
    const coverage = lines && measureCoverage(lines, reports.coverages, changes, inputs, workspace);
    const isQuarantined = (test) => quarantine.has(test);
    const describe = { workspace, places };
    const counted = failed.filter(({ test }) => !isQuarantined(test));
    const excused = failed.filter(({ test }) => isQuarantined(test));
    const verdict = decide({ ...found, runs }, { findings, coverage, quarantined: excused.length, flaky: flaky.length }, inputs);
    const outcome = {
        verdict,
        stages: [...found.shardStages, ...stages.map(endOf)],
        runs,
        failures: (0,failures/* describeFailures */.ng)(counted, describe),
        flaky: (0,failures/* describeFailures */.ng)(flaky, describe),
        quarantined: (0,failures/* describeFailures */.ng)(excused, describe),
        quarantineRemarks: quarantine.remarks(runs),
        findings,
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
        resultsDirectory: found.resultsDirectory,
    };
    printOverview(outcome, log);
    return outcome;
}
const noChanges = { files: new Set(), lines: undefined };
function decide(found, seen, inputs) {
    const { stages, runs, reports, interruption } = found;
    if (interruption !== undefined)
        return ended(interruption.kind, runs, interruption.reason);
    const lint = (0,lint_verdict/* judgeFindings */.q)(seen.findings, inputs.failOn);
    return judge({
        stages,
        runs,
        quarantined: seen.quarantined,
        flaky: seen.flaky,
        notExecuted: stages.flatMap(({ notExecuted }) => notExecuted),
        unreadable: reports.unreadable,
        stale: reports.stale,
        unmatched: reports.unmatched,
        lint: lint.kind === 'failed' ? lint.why : undefined,
        coverage: seen.coverage,
        qualityGate: found.qualityGate,
        missingShards: found.missingShards,
        shardFaults: found.shardFaults,
        isShard: found.shard !== undefined,
        expectsTests: stages.some(({ plan }) => plan.isTest) || inputs.reports.length > 0 || inputs.merge.length > 0,
        rules: {
            allowNoTests: inputs.allowNoTests,
            failOnEmpty: inputs.failOnEmpty,
            failOnFlaky: inputs.failOnFlaky,
            ignoresLint: inputs.failOn === 'none',
        },
    });
}
/** A threshold without any report of coverage is not met, so then there is coverage: none. */
function joinCoverage(coverages, { coverageMin, coverageMinChanged }, locate) {
    const isAsked = coverageMin !== undefined || coverageMinChanged !== undefined;
    return coverages.length === 0 && !isAsked ? undefined : mergeCoverage(coverages, locate);
}
function measureCoverage(coverage, reports, { lines }, { coverageMin, coverageMinChanged, shard }, workspace) {
    // One shard covers a part of what all of them do: the whole is judged when they are joined.
    const thresholds = shard === undefined ? { minimum: coverageMin, minimumChanged: coverageMinChanged } : {};
    return computeCoverage(coverage, { changedLines: lines, ...thresholds }, reports.map(({ report }) => (0,external_node_path_.relative)(workspace, report).split(external_node_path_.sep).join('/')));
}
function endOf(run) {
    const { plan, end, interruption, notRun, problem, durationMs } = run;
    const kind = notRun !== undefined ? 'not-run' : (interruption ?? (hasFailed(run) ? 'failed' : 'succeeded'));
    const exit = end?.signal ?? `exit code ${end?.exitCode ?? 'unknown'}`;
    return {
        stage: plan.stage,
        folder: plan.folder,
        command: plan.command,
        kind,
        why: notRun ?? problem?.why ?? (kind === 'failed' ? exit : undefined),
        durationMs,
    };
}

// EXTERNAL MODULE: ./actions/run-tests/src/inputs.ts
var src_inputs = __webpack_require__(59940);
;// CONCATENATED MODULE: ./actions/run-tests/src/limit.ts

function startLimit(ms, { clock }) {
    const limit = new AbortController();
    const stopped = new AbortController();
    if (ms !== undefined) {
        const minutes = ms / 60_000;
        clock.sleep(ms, stopped.signal).then(() => limit.abort(new src/* UserError */.yo(`timeout-minutes (${minutes}) were over`)), 
        // Stopped: everything had ended before.
        () => undefined);
    }
    return { signal: limit.signal, stop: () => stopped.abort() };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/quarantine.ts





const accepts = 'The file holds a list; each entry has `test` (the title as reported, * for anything) and `until` (YYYY-MM-DD), and may have `file` and `reason`.';
/**
 * @param path of a YAML (or JSON) file
 * @param now milliseconds since the epoch
 * @throws UserError naming the entry that is wrong
 */
async function readQuarantine(path, now) {
    if (path === undefined)
        return { has: () => false, remarks: () => [] };
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let parsed;
    try {
        // Dates stay texts in the core schema.
        parsed = parse((0,external_node_fs_.readFileSync)(path, 'utf8'), { schema: 'core' });
    }
    catch (error) {
        throw new src/* UserError */.yo(`The quarantine file ${path} cannot be read`, { cause: error, hint: accepts });
    }
    const entries = listOf(parsed, path).map((entry, index) => readEntry(entry, index, path));
    const today = new Date(now).toISOString().slice(0, 10);
    const current = entries.filter(({ until }) => until >= today);
    return {
        has: (test) => current.some((entry) => isOf(entry, test)),
        remarks: (runs) => remarksOn(entries, today, runs),
    };
}
/** A list, or one under the key `tests`; an empty file is an empty list. */
function listOf(parsed, path) {
    const list = (0,json/* isObject */.Gv)(parsed) ? parsed.tests : (parsed ?? []);
    if (Array.isArray(list))
        return list;
    throw new src/* UserError */.yo(`The quarantine file ${path} is no list`, { hint: accepts });
}
function readEntry(value, index, path) {
    const entry = (0,json/* isObject */.Gv)(value) ? value : {};
    const test = (0,json/* asText */.e1)(entry.test);
    const until = (0,json/* asText */.e1)(entry.until);
    const problem = (what) => new src/* UserError */.yo(`Entry ${index + 1} of the quarantine file ${path} ${what}`, { hint: accepts });
    if (test === undefined || test.trim() === '')
        throw problem('has no test');
    if (until === undefined)
        throw problem(`(${test}) has no until: a quarantine ends`);
    if (!isDay(until))
        throw problem(`(${test}) is until ${JSON.stringify(until)}, which is no day`);
    const unknown = Object.keys(entry).filter((key) => !['test', 'until', 'file', 'reason'].includes(key));
    if (unknown.length > 0)
        throw problem(`(${test}) has the unknown key ${unknown.join(', ')}`);
    return { test, matches: pattern(test), file: (0,json/* asText */.e1)(entry.file), until };
}
function isDay(text) {
    return (/^\d{4}-\d{2}-\d{2}$/.test(text) &&
        !Number.isNaN(Date.parse(text)) &&
        new Date(text).toISOString().startsWith(text));
}
function pattern(test) {
    const parts = test.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's');
}
function isOf({ matches, file }, test) {
    if (!matches.test((0,displayable/* displayable */.Z)((0,failures/* titleOf */.Gg)(test))))
        return false;
    return (file === undefined || (test.file !== undefined && (test.file === file || test.file.endsWith(`/${file}`))));
}
function remarksOn(entries, today, runs) {
    return entries.flatMap((entry) => {
        if (entry.until < today)
            return [`${entry.test} was in quarantine until ${entry.until}: it counts again.`];
        const isThere = runs.some((run) => run.tests.some((test) => isOf(entry, test)));
        return isThere ? [] : [`${entry.test} is in quarantine, and no test has this title.`];
    });
}

;// CONCATENATED MODULE: ./actions/run-tests/src/history/history.ts


/** The last records of the base branch, and where this run's go. */
class History {
    store;
    scope;
    #id;
    constructor(store, scope) {
        this.store = store;
        this.scope = scope;
        const { workflow, name } = scope;
        this.#id = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([workflow, name]))
            .digest('hex')
            .slice(0, 16);
    }
    /** The last whole run on the base branch. */
    async baseline() {
        const prefix = this.#prefix('whole', this.scope.baseBranch);
        return history_parseRecord(await this.store.restore(`${prefix}none`, [prefix]));
    }
    /**
     * What each file took in earlier runs, the same for every shard of this run, whenever it starts: the first shard that
     * asks lays down what it found under the run's own key, and all others take that.
     */
    async sharedTimes(shards) {
        // Not the attempt: the shards that are run again belong to those that are not.
        const key = `slipway-shards-${this.#id}-${this.scope.runId}-${shards}`;
        const pinned = parseTimes(await this.store.restore(key, []));
        if (pinned !== undefined)
            return pinned;
        const times = await this.#latestTimes(shards);
        const saved = await this.store.save(key, JSON.stringify({ version: 1, times }));
        if (saved !== 'exists')
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
        const parts = ['whole', ...Array.from({ length: shards }, (_, index) => String(index + 1))];
        const records = await Promise.all(parts.map(async (part) => {
            const prefixes = [...new Set([this.scope.branch, this.scope.baseBranch])].map((branch) => this.#prefix(part, branch));
            return parseTimes(await this.store.restore(`${prefixes[0] ?? ''}none`, prefixes));
        }));
        return Object.assign({}, ...records); // every part is one
    }
    /** Branch names may hold what a key must not, commas, and one may begin with another's name. */
    #prefix(part, branch) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(branch).digest('hex').slice(0, 12);
        return `slipway-tests-${this.#id}-${part}-${hash}-`;
    }
}
function history_parseRecord(text) {
    const value = history_parse(text);
    if (value === undefined)
        return undefined;
    const number = (name) => (0,json/* asNumber */.i)(value[name]) ?? 0;
    return {
        branch: (0,json/* asText */.e1)(value.branch) ?? '',
        sha: (0,json/* asText */.e1)(value.sha) ?? '',
        passed: number('passed'),
        failed: number('failed'),
        skipped: number('skipped'),
        flaky: number('flaky'),
        total: number('total'),
        durationMs: number('durationMs'),
        coverage: (0,json/* asNumber */.i)(value.coverage),
        times: parseTimes(text) ?? {},
    };
}
function parseTimes(text) {
    const times = history_parse(text)?.times;
    if (!(0,json/* isObject */.Gv)(times))
        return undefined;
    return Object.fromEntries(Object.entries(times).filter((entry) => (0,json/* asNumber */.i)(entry[1]) !== undefined));
}
/** A record that an older or newer version wrote tells nothing. */
function history_parse(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) && value.version === 1 ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/history/open-records.ts


function openRecords({ name }, context) {
    const { env } = context;
    const branch = env.GITHUB_REF ?? '';
    // Set for pull requests alone. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
    const base = env.GITHUB_BASE_REF ?? '';
    const isPullRequest = base !== '';
    const cache = openCache(context);
    const store = {
        restore: async (key, prefixes) => (await cache.restore(key, prefixes))?.text,
        save: (key, text) => cache.save(key, text),
    };
    const history = new History(store, {
        workflow: env.GITHUB_WORKFLOW ?? '',
        name,
        branch,
        baseBranch: isPullRequest ? `refs/heads/${base}` : branch,
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? '',
    });
    return {
        baseline: isPullRequest ? history.baseline() : Promise.resolve(undefined),
        sharedTimes: (shards) => history.sharedTimes(shards),
        save: (record, part) => isPullRequest
            ? Promise.resolve()
            : history.save({ ...record, branch: env.GITHUB_REF_NAME ?? branch, sha: env.GITHUB_SHA ?? '' }, part),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/saved-results.ts
/** The version of results.json. A reader takes no other: numbers that mean something else are worse than none. */
const resultsVersion = 1;

;// CONCATENATED MODULE: ./actions/run-tests/src/report/read-results.ts







const hint = 'Give the results-directory of a run of the same version of this action, whole and unchanged.';
/**
 * Reads a results.json that `writeResults` wrote, in whatever workspace that was.
 * @param workspace absolute; what was inside the other workspace is inside this one
 * @throws UserError when it cannot be read, was cut, is of another version, or is not such a file
 */
function readResults(file, workspace) {
    const value = read_results_parse(file);
    const problem = (what) => new src/* UserError */.yo(`${file} is no results file: ${what}`, { hint });
    if (value.version !== resultsVersion) {
        const version = value.version === undefined ? 'none' : JSON.stringify(value.version);
        throw new src/* UserError */.yo(`${file} is of version ${version}; this action reads version ${resultsVersion}`, {
            hint,
        });
    }
    const list = (name) => {
        const items = value[name];
        if (!Array.isArray(items) || !items.every(json/* isObject */.Gv))
            throw problem(`"${name}" is no list of objects`);
        return items;
    };
    const inside = (path) => (0,external_node_path_.resolve)(workspace, path ?? '.');
    return {
        verdict: readVerdict(value.verdict) ?? fail(problem('"verdict" is none')),
        stages: list('stages').map(readStage),
        runs: list('runs').map((run, index) => read_results_readRun(run, inside) ?? fail(problem(`run ${index + 1} is none`))),
        quarantineRemarks: (0,json/* asTexts */.DW)(value.quarantineRemarks),
        findings: list('findings').map((finding) => readRecordedFinding(finding, inside((0,json/* asText */.e1)(finding.directory)))),
        coverage: readCoverage(value.coverage),
        qualityGate: readGate(value.qualityGate),
        unreadable: list('unreadable').map(({ report, problem: what, isCut }) => ({
            report: inside((0,json/* asText */.e1)(report)),
            problem: (0,json/* asText */.e1)(what) ?? '',
            isCut: isCut === true,
        })),
        stale: (0,json/* asTexts */.DW)(value.stale).map(inside),
        shard: readShard(value.shard),
        durationMs: (0,json/* asNumber */.i)(value.durationMs) ?? fail(problem('"durationMs" is no number')),
    };
}
function read_results_parse(file) {
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        throw new src/* UserError */.yo(`${file} cannot be read as results`, { cause: error, hint });
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw new src/* UserError */.yo(`${file} is no results file: it holds no object`, { hint });
    return value;
}
function fail(error) {
    throw error;
}
function read_results_readRun(run, inside) {
    const framework = (0,json/* asText */.e1)(run.framework);
    const directory = (0,json/* asText */.e1)(run.directory);
    const isKnown = framework === 'report' || (0,test_results/* isFramework */.R)(framework);
    if (!isKnown || directory === undefined || !Array.isArray(run.tests))
        return undefined;
    const { files, folded } = run;
    const report = (0,json/* asText */.e1)(run.report);
    return {
        framework,
        directory: inside(directory),
        key: (0,json/* asText */.e1)(run.key),
        report: report === undefined ? undefined : inside(report),
        module: (0,json/* asText */.e1)(run.module),
        kind: (0,json/* asText */.e1)(run.kind),
        tests: (0,json/* asObjects */.Nt)(run.tests).map(readRecordedTest),
        ...(folded === undefined ? {} : { folded: (0,json/* asObjects */.Nt)(folded).map(readFolded) }),
        complete: run.complete === true,
        announced: (0,json/* asNumber */.i)(run.announced),
        isCached: run.isCached === true,
        ...((0,json/* isObject */.Gv)(files) ? { files: { all: (0,json/* asTexts */.DW)(files.all), chosen: (0,json/* asTexts */.DW)(files.chosen) } } : {}),
    };
}
function readFolded({ name, passed, durationMs }) {
    return { name: (0,json/* asText */.e1)(name) ?? '', passed: (0,json/* asNumber */.i)(passed) ?? 0, durationMs: (0,json/* asNumber */.i)(durationMs) ?? 0 };
}
const kinds = [
    'passed',
    'failed',
    'crashed',
    'no-tests',
    'cached',
    'incomplete',
    'timed-out',
    'cancelled',
];
function readVerdict(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const kind = kinds.find((known) => known === value.kind);
    if (kind === undefined)
        return undefined;
    return {
        kind,
        succeeds: value.succeeds === true,
        why: (0,json/* asText */.e1)(value.why) ?? '',
        hint: (0,json/* asText */.e1)(value.hint) ?? '',
    };
}
const stageKinds = ['succeeded', 'failed', 'timed-out', 'cancelled', 'not-run'];
function readStage({ stage, folder, command, kind, why, durationMs }) {
    return {
        stage: (0,json/* asText */.e1)(stage) ?? '',
        folder: (0,json/* asText */.e1)(folder) ?? '',
        command: (0,json/* asText */.e1)(command) ?? '',
        kind: stageKinds.find((known) => known === kind) ?? 'failed',
        why: (0,json/* asText */.e1)(why),
        durationMs: (0,json/* asNumber */.i)(durationMs) ?? 0,
    };
}
function readShard(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const index = (0,json/* asNumber */.i)(value.index);
    const count = (0,json/* asNumber */.i)(value.count);
    return index === undefined || count === undefined ? undefined : { index, count };
}
function readGate(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const { status } = value;
    return {
        status: status === 'passed' || status === 'failed' ? status : 'none',
        conditions: (0,json/* asObjects */.Nt)(value.conditions).map(({ metric, actual, failsIf }) => ({
            metric: (0,json/* asText */.e1)(metric) ?? '',
            actual: (0,json/* asText */.e1)(actual) ?? '',
            failsIf: (0,json/* asText */.e1)(failsIf) ?? '',
        })),
        url: (0,json/* asText */.e1)(value.url),
    };
}
function readCoverage(value) {
    if (!Array.isArray(value))
        return undefined;
    return {
        files: (0,json/* asObjects */.Nt)(value).map(({ file, package: name, lines }) => ({
            file: (0,json/* asText */.e1)(file) ?? '',
            package: (0,json/* asText */.e1)(name),
            lines: pairs(Array.isArray(lines) ? lines : []),
        })),
    };
}
function pairs(numbers) {
    const lines = new Map();
    for (let at = 0; at + 1 < numbers.length; at += 2) {
        lines.set((0,json/* asNumber */.i)(numbers[at]) ?? 0, (0,json/* asNumber */.i)(numbers[at + 1]) ?? 0);
    }
    return lines;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/results-directory.ts



/**
 * Where the full results go. It outlives the step, for a later one to upload; without an input it is below RUNNER_TEMP,
 * which the runner empties at the end of the job.
 */
function chooseResultsDirectory({ resultsDirectory }, { env }) {
    return resultsDirectory ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'test-results-'));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/shards/check-shards.ts
/** Why the shards are not the whole, a sentence each; empty when together they ran every test file exactly once. */
function whyNotTheWhole(shards) {
    const without = shards.filter(({ shard }) => shard === undefined);
    if (without.length > 0)
        return without.map(({ source }) => `${source} is not of a shard.`);
    const counts = new Set(shards.map(({ shard }) => shard?.count));
    if (counts.size > 1)
        return [`The shards are of different divisions: ${[...counts].join(' and ')} shards.`];
    const missing = missingIndices(shards);
    if (missing.length > 0)
        return missing;
    return [...groupByKey(shards)].flatMap(([key, runs]) => whyRunIsNotWhole(key, runs, shards.length));
}
function missingIndices(shards) {
    const count = shards[0]?.shard?.count ?? 0;
    return Array.from({ length: count }, (_, at) => at + 1).flatMap((index) => {
        const found = shards.filter(({ shard }) => shard?.index === index);
        if (found.length === 1)
            return [];
        return found.length === 0
            ? [`The results of shard ${index}/${count} are missing.`]
            : [
                `Shard ${index}/${count} is there ${found.length} times: ${found.map(({ source }) => source).join(', ')}.`,
            ];
    });
}
/** Runs that were divided, by what tells one from the others of a command. */
function groupByKey(shards) {
    const groups = new Map();
    for (const { runs, shard } of shards) {
        const told = new Set();
        for (const { framework, key, module, files } of runs) {
            if (files === undefined)
                continue;
            const id = [framework, module, key].filter((part) => part !== undefined).join(' ');
            // A process with several kinds of tests is several runs, with the same files.
            if (told.has(id))
                continue;
            told.add(id);
            groups.set(id, [...(groups.get(id) ?? []), { ...files, index: shard?.index ?? 0 }]);
        }
    }
    return groups;
}
function whyRunIsNotWhole(key, parts, count) {
    if (parts.length < count) {
        return [`${key} ran in ${parts.length} of ${count} shards only.`];
    }
    const all = new Set(parts.flatMap((part) => part.all));
    const differing = parts.find((part) => part.all.length !== all.size);
    if (differing !== undefined) {
        return [
            `${key} found ${differing.all.length} test files in shard ${differing.index}, and ${all.size} in all.`,
        ];
    }
    const seen = new Map();
    for (const file of parts.flatMap((part) => part.chosen))
        seen.set(file, (seen.get(file) ?? 0) + 1);
    const left = [...all].filter((file) => !seen.has(file));
    const twice = [...seen].filter(([, times]) => times > 1).map(([file]) => file);
    return [
        ...(left.length === 0 ? [] : [`No shard ran ${check_shards_name(left)} (${key}).`]),
        ...(twice.length === 0 ? [] : [`More than one shard ran ${check_shards_name(twice)} (${key}).`]),
    ];
}
function check_shards_name([first = '', ...others]) {
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/shards/read-shards.ts





/**
 * Reads the results directories of shards, for one report of them all.
 * @throws UserError when a results file cannot be read
 */
async function readShards(inputs, records, context) {
    const { clock, log, workspace } = context;
    const globs = inputs.merge.map((glob) => (glob.endsWith('.json') ? glob : `${glob}/**/results.json`));
    const files = [...(await findReports(globs, workspace)).keys()];
    const shards = files.map((source) => ({ source, ...readResults(source, workspace) }));
    for (const { source, shard } of shards)
        log.info(`Shard ${read_shards_name(shard)}: ${source}`);
    const missing = files.length === 0 ? [`No results.json below ${inputs.merge.join(', ')}.`] : whyNotTheWhole(shards);
    return {
        stages: [],
        shardStages: shards.flatMap(({ stages, shard }) => stages.map((stage) => ({ ...stage, stage: `${stage.stage} ${read_shards_name(shard)}` }))),
        runs: shards.flatMap(({ runs }) => runs),
        reports: {
            findings: shards.flatMap(({ findings }) => findings),
            coverages: shards.flatMap(({ coverage, source }) => coverage === undefined ? [] : [{ report: source, directory: workspace, coverage }]),
            unreadable: shards.flatMap(({ unreadable }) => unreadable),
            stale: [],
            unmatched: [],
        },
        qualityGate: shards.map(({ qualityGate }) => qualityGate).find((gate) => gate !== undefined),
        baseline: await records.baseline,
        // They ran side by side.
        durationMs: Math.max(0, ...shards.map(({ durationMs }) => durationMs)),
        interruption: undefined,
        quarantine: await readQuarantine(inputs.quarantine, clock.now()),
        resultsDirectory: chooseResultsDirectory(inputs, context),
        missingShards: missing,
        shardFaults: shards.flatMap(faultOf),
        shard: undefined,
    };
}
/** What a shard says of itself beyond its tests, which are judged together: an exit code, a crash, a failed build. */
function faultOf({ verdict, shard, runs }) {
    const { kind, why, hint } = verdict;
    const hasFailed = runs.some(({ tests }) => tests.some(({ status }) => status === 'failed'));
    if (verdict.succeeds || kind === 'no-tests' || (kind === 'failed' && hasFailed))
        return [];
    return [{ kind, why: `Shard ${read_shards_name(shard)}: ${why}`, hint }];
}
function read_shards_name(shard) {
    return shard === undefined ? 'without a number' : `${shard.index}/${shard.count}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/installed.ts

/** Whether the commands of this step can start a program by its name. */
function isInstalled(program) {
    return isOnPath(program, process.env);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/cargo.ts



/** A Cargo package or workspace. */
const detectCargo = (folder) => {
    const manifest = (0,external_node_path_.join)(folder, 'Cargo.toml');
    if (!(0,external_node_fs_.existsSync)(manifest))
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(manifest, 'utf8');
    // In a workspace whose root is a package as well, cargo tests that one alone.
    const all = /^\[workspace[.\]]/m.test(text) && /^\[package\]/m.test(text) ? ' --workspace' : '';
    const hasNextest = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.config/nextest.toml')) && isInstalled('cargo-nextest');
    const hasClippy = isInstalled('cargo-clippy');
    return {
        tool: 'Cargo',
        because: hasNextest ? 'there are Cargo.toml and .config/nextest.toml' : 'there is Cargo.toml',
        commands: {
            ...(hasClippy ? { lint: `cargo clippy${all} --all-targets` } : {}),
            test: hasNextest ? `cargo nextest run${all}` : `cargo test${all}`,
        },
        reasons: {
            install: 'cargo fetches what it needs as it builds',
            build: 'cargo builds what it tests, in a profile of its own',
            ...(hasClippy ? {} : { lint: 'cargo-clippy is not installed' }),
        },
    };
};

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/go.ts



/** Source: https://golangci-lint.run/docs/configuration/file/ */
const linterConfigurations = ['.golangci.yml', '.golangci.yaml', '.golangci.toml', '.golangci.json'];
/** A Go module, or a workspace of several. */
const detectGo = (folder) => {
    const isWorkspace = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'go.work'));
    if (!isWorkspace && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'go.mod')))
        return undefined;
    // In the root of a workspace `./...` is no package of any module, or of one alone.
    const packages = isWorkspace ? "$(go list -f '{{.Dir}}/...' -m)" : './...';
    const configuration = linterConfigurations.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    const hasLinter = configuration !== undefined && !isWorkspace && isInstalled('golangci-lint');
    return {
        tool: 'Go',
        because: `there is ${isWorkspace ? 'go.work' : 'go.mod'}`,
        commands: {
            build: `go build ${packages}`,
            lint: hasLinter ? 'golangci-lint run' : `go vet ${packages}`,
            test: `go test ${packages}`,
        },
        reasons: { install: 'go fetches what it needs as it builds' },
    };
};

// EXTERNAL MODULE: ./actions/run-tests/src/projects/gradle.ts + 1 modules
var projects_gradle = __webpack_require__(80096);
// EXTERNAL MODULE: ./actions/run-tests/src/projects/maven.ts
var projects_maven = __webpack_require__(31543);
// EXTERNAL MODULE: ./actions/run-tests/src/projects/manifest.ts
var projects_manifest = __webpack_require__(94051);
// EXTERNAL MODULE: ./actions/run-tests/src/projects/package-manager.ts
var package_manager = __webpack_require__(34030);
;// CONCATENATED MODULE: ./actions/run-tests/src/projects/workspace-packages.ts




/** The packages of a monorepo whose root this folder is; empty when it is none. */
function findWorkspacePackages(root, manifest) {
    const globs = workspaceGlobs(root, manifest);
    const [left, taken] = [
        globs.filter((glob) => glob.startsWith('!')),
        globs.filter((glob) => !glob.startsWith('!')),
    ];
    const leftOut = left.map((glob) => toRegExp(glob.slice(1)));
    const folders = new Set(taken.flatMap((glob) => findFolders(root, root, toRegExp(glob))));
    return [...folders]
        .filter((folder) => !leftOut.some((pattern) => pattern.test(folder)))
        .sort()
        .map((folder) => {
        const own = (0,projects_manifest/* readManifest */.W)((0,external_node_path_.join)(root, folder, 'package.json'));
        return { name: (0,json/* asText */.e1)(own.name) ?? folder, manifest: own };
    });
}
/** npm, Yarn and Bun have them in package.json, as a list or as `{ packages }`; pnpm in a file of its own. */
function workspaceGlobs(root, { workspaces }) {
    const own = (0,json/* isObject */.Gv)(workspaces) ? (0,json/* asTexts */.DW)(workspaces.packages) : (0,json/* asTexts */.DW)(workspaces);
    const pnpm = (0,external_node_path_.join)(root, 'pnpm-workspace.yaml');
    return own.length > 0 || !(0,external_node_fs_.existsSync)(pnpm) ? own : packagesOf((0,external_node_fs_.readFileSync)(pnpm, 'utf8'));
}
/** The list `packages` of pnpm-workspace.yaml: a YAML parser is not worth loading for a list of globs. */
function packagesOf(yaml) {
    const list = /^packages:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-.*|#.*)?(?:\r?\n|$))*)/m.exec(yaml)?.[1] ?? '';
    return [...list.matchAll(/^[ \t]*-[ \t]*(?:'([^']*)'|"([^"]*)"|([^\s#]+))/gm)].map(([, single, double, plain]) => single ?? double ?? plain ?? '');
}
function findFolders(root, folder, pattern) {
    const name = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
    const found = name !== '' && pattern.test(name) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'package.json')) ? [name] : [];
    const inner = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
        .flatMap((entry) => findFolders(root, (0,external_node_path_.join)(folder, entry.name), pattern));
    return [...found, ...inner];
}
/** `*` is anything within a folder's name, `**` any number of folders. */
function toRegExp(glob) {
    const source = glob
        .replace(/^\.\//, '')
        .replace(/\/+$/, '')
        .split('/')
        .map((part) => part === '**'
        ? '(?:[^/]+/)*'
        : `${part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '[^/]*')}/`)
        .join('');
    return new RegExp(`^${source.endsWith('/') ? source.slice(0, -1) : `${source}[^/]+`}$`);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/node.ts






/** What `npm init` writes. Source: npm, init-package-json, lib/default-input.js. */
const placeholder = 'echo "Error: no test specified" && exit 1';
/** Test frameworks that find their tests without a word more. Angular's and others need a configured builder. */
const node_frameworks = { jest: 'jest', vitest: 'vitest run', mocha: 'mocha' };
/** An npm, pnpm, Yarn or Bun project: its scripts, by the manager that its lock file belongs to. */
const detectNode = (folder, workspace) => {
    const file = (0,external_node_path_.join)(folder, 'package.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const manifest = (0,projects_manifest/* readManifest */.W)(file);
    const found = (0,package_manager/* findPackageManager */.L)(folder, workspace);
    const install = findInstallation(folder, manifest, found);
    const [build, lint] = ['build', 'lint'].map((script) => findScript(script, folder, manifest, found));
    const test = findScript('test', folder, manifest, found) ?? findFramework(manifest, found);
    return {
        tool: found.manager.tool,
        because: found.because ?? 'there is package.json',
        commands: {
            ...('command' in install ? { install: install.command } : {}),
            ...(build === undefined ? {} : { build }),
            ...(lint === undefined ? {} : { lint }),
            ...(test === undefined ? {} : { test }),
        },
        reasons: {
            ...('reason' in install ? { install: install.reason } : {}),
            ...(test === undefined ? { test: 'package.json has no script "test"' } : {}),
        },
    };
};
/** The script of the package; in the root of a monorepo that has none, that of its packages. */
function findScript(script, folder, manifest, { manager }) {
    if (hasScript(manifest, script))
        return manager.run(script);
    const having = findWorkspacePackages(folder, manifest).filter((own) => hasScript(own.manifest, script));
    return having.length === 0
        ? undefined
        : manager.runEverywhere(script, having.map(({ name }) => name));
}
function hasScript({ scripts }, script) {
    const command = (0,json/* isObject */.Gv)(scripts) ? ((0,json/* asText */.e1)(scripts[script])?.trim() ?? '') : '';
    return command !== '' && command !== placeholder;
}
function findFramework(manifest, { manager }) {
    const installed = {
        ...dependencies(manifest, 'dependencies'),
        ...dependencies(manifest, 'devDependencies'),
    };
    const [, command] = Object.entries(node_frameworks).find(([name]) => name in installed) ?? [];
    return command === undefined ? undefined : `${manager.execute} ${command}`;
}
function findInstallation(folder, manifest, { manager, lock, root }) {
    // Where it belongs: one installation for all packages of a monorepo.
    const inRoot = root === folder ? '' : `cd ${(0,external_node_path_.relative)(folder, root)} && `;
    const modules = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, 'node_modules'), { throwIfNoEntry: false });
    if (modules?.isSymbolicLink() === true)
        return { reason: 'node_modules is a link to what is installed' };
    if (lock === undefined) {
        if (modules !== undefined)
            return { reason: 'node_modules is there, and no lock file to compare it with' };
        if (!needsAnything(manifest))
            return { reason: 'package.json names no dependencies' };
        return { command: `${inRoot}${manager.install}` };
    }
    const { marker } = manager;
    const installed = marker === undefined
        ? undefined
        : (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, 'node_modules', marker), { throwIfNoEntry: false })?.mtimeMs;
    const isUpToDate = installed !== undefined && installed >= (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, lock)).mtimeMs;
    return isUpToDate
        ? { reason: `node_modules is newer than ${lock}` }
        : { command: `${inRoot}${manager.installLocked}` };
}
function needsAnything(manifest) {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return (manifest.workspaces !== undefined ||
        kinds.some((kind) => Object.keys(dependencies(manifest, kind)).length > 0));
}
function dependencies(manifest, kind) {
    const value = manifest[kind];
    return (0,json/* isObject */.Gv)(value) ? value : {};
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/python-requirements.ts
/** Where a distribution is required, in requirements files and in the lists and tables of pyproject.toml. */
function requirementOf(distribution) {
    return new RegExp(`(?:^\\s*|["'])${distribution}(?:$|["'\\s<>=~!;[])`, 'm');
}
/**
 * The key of the list that requires a distribution: the name of an extra, or of a dependency group.
 * @param table `dependency-groups`, without brackets
 */
function listNaming(distribution, table, toml) {
    const name = requirementOf(distribution);
    for (const [, key, list = ''] of python_requirements_linesOf(table, toml).matchAll(/^([\w-]+)\s*=\s*\[(.*?)\]\s*$/gms)) {
        if (name.test(list))
            return key;
    }
    return undefined;
}
function python_requirements_linesOf(table, toml) {
    const lines = toml.split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim() === `[${table}]`);
    if (start < 0)
        return '';
    const length = lines.slice(start + 1).findIndex((line) => line.startsWith('['));
    return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/python-environment.ts
var python_environment = __webpack_require__(79604);
;// CONCATENATED MODULE: ./actions/run-tests/src/projects/python.ts




/** A Python project that is tested by pytest. */
const detectPython = (folder, workspace) => {
    const files = readFiles(folder);
    const isPython = ['pyproject.toml', 'setup.py', 'setup.cfg', 'pytest.ini', 'Pipfile'].some(files.has) ||
        files.requirements.size > 0;
    if (!isPython)
        return undefined;
    const environment = (0,python_environment/* findPythonEnvironment */.J)(folder, workspace);
    const because = whyPytest(files);
    const install = installation(folder, files, environment);
    const lint = linter(files, environment);
    return {
        tool: 'pytest',
        because: because ?? 'it is a Python project',
        commands: {
            ...('command' in install ? { install: install.command } : {}),
            ...('command' in lint ? { lint: lint.command } : {}),
            ...(because === undefined ? {} : { test: `${environment.run} pytest` }),
        },
        reasons: {
            ...('reason' in install ? { install: install.reason } : {}),
            ...('reason' in lint && lint.reason !== undefined ? { lint: lint.reason } : {}),
            ...(because === undefined ? { test: 'nothing names pytest, and unittest cannot be followed' } : {}),
        },
    };
};
function readFiles(folder) {
    const names = new Set((0,external_node_fs_.readdirSync)(folder));
    const read = (name) => (names.has(name) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8') : '');
    const requirements = [...names].filter((name) => /requirements.*\.txt$/.test(name)).sort();
    return {
        pyproject: read('pyproject.toml'),
        setupCfg: read('setup.cfg'),
        tox: read('tox.ini'),
        requirements: new Map(requirements.map((name) => [name, read(name)])),
        has: (name) => names.has(name),
    };
}
function whyPytest(files) {
    if (files.has('pytest.ini'))
        return 'there is pytest.ini';
    if (/^\[tool\.pytest[.\]]/m.test(files.pyproject))
        return 'pyproject.toml configures pytest';
    if (/^\[tool:pytest\]/m.test(files.setupCfg))
        return 'setup.cfg configures pytest';
    if (/^\[pytest\]/m.test(files.tox))
        return 'tox.ini configures pytest';
    const [named] = naming('pytest', files);
    if (named !== undefined)
        return `${named} names pytest`;
    return files.has('conftest.py') ? 'there is conftest.py' : undefined;
}
/** The files in which a distribution is a dependency. */
function naming(distribution, files) {
    const name = requirementOf(distribution);
    return [
        ['pyproject.toml', files.pyproject],
        ['setup.cfg', files.setupCfg],
        ...files.requirements,
    ]
        .filter(([, text]) => name.test(text))
        .map(([file]) => file);
}
function installation(folder, files, environment) {
    const { lock, root } = environment;
    if (lock !== undefined && environment.install !== undefined) {
        const made = (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, '.venv'), { throwIfNoEntry: false });
        const isNewer = made !== undefined && made.mtimeMs >= (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, lock)).mtimeMs;
        if (isNewer)
            return { reason: `.venv is newer than ${lock}` };
        return { command: environment.install + (lock.endsWith('uv.lock') ? optionsOfUv(files.pyproject) : '') };
    }
    const words = [...files.requirements.keys()].map((name) => `-r ${name}`);
    const isPackage = files.has('setup.py') || /^\[(?:project|build-system)\]/m.test(files.pyproject);
    if (isPackage)
        words.push(...packageWords(files.pyproject));
    return words.length === 0
        ? { reason: 'no file says what to install' }
        : { command: `python -m pip install ${words.join(' ')}` };
}
/** The package as it stands, with the extra or the group of its tests. */
function packageWords(pyproject) {
    const extra = listNaming('pytest', 'project.optional-dependencies', pyproject);
    const group = listNaming('pytest', 'dependency-groups', pyproject);
    return [
        extra === undefined ? '-e .' : `-e '.[${extra}]'`,
        ...(group === undefined ? [] : [`--group ${group}`]),
    ];
}
/** uv installs the group `dev` by itself, and no extra. */
function optionsOfUv(pyproject) {
    const extra = listNaming('pytest', 'project.optional-dependencies', pyproject);
    const group = listNaming('pytest', 'dependency-groups', pyproject);
    return `${extra === undefined ? '' : ` --extra ${extra}`}${group === undefined || group === 'dev' ? '' : ` --group ${group}`}`;
}
function linter(files, { run }) {
    const configured = linters.find(({ isConfigured }) => isConfigured(files));
    if (configured === undefined)
        return { reason: undefined };
    const { name, command } = configured;
    // What the environment does not have cannot be run from it.
    const isThere = naming(name, files).length > 0;
    return isThere
        ? { command: `${run} ${command}` }
        : { reason: `${name} is configured, and not among the dependencies` };
}
const linters = [
    {
        name: 'ruff',
        command: 'ruff check',
        isConfigured: ({ pyproject, has }) => /^\[tool\.ruff[.\]]/m.test(pyproject) || has('ruff.toml') || has('.ruff.toml'),
    },
    {
        name: 'flake8',
        command: 'flake8',
        isConfigured: ({ setupCfg, tox, has }) => has('.flake8') || /^\[flake8\]/m.test(setupCfg) || /^\[flake8\]/m.test(tox),
    },
];

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/detect.ts






const detectors = [
    projects_maven/* detectMaven */.z,
    projects_gradle/* detectGradle */.Z,
    detectGo,
    detectCargo,
    detectPython,
    detectNode,
];
/**
 * The build tools of a folder. Of several, those that have tests count: a package.json beside a pom.xml often only
 * formats the code.
 */
function detectProjects(folder, workspace) {
    const found = detectors.flatMap((detect) => detect(folder, workspace) ?? []);
    const tested = found.filter(({ commands }) => commands.test !== undefined);
    return tested.length > 0 ? tested : found;
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/project.ts
var project = __webpack_require__(75789);
;// CONCATENATED MODULE: ./actions/run-tests/src/stages/plan-stages.ts




/**
 * What runs where, in order: all stages of the first folder, then of the next.
 * @throws UserError when tests are to be detected in a folder where there are none
 */
function planStages(inputs, workspace) {
    const plans = inputs.workingDirectories.map((directory) => planFolder(directory, inputs, workspace));
    return { stages: plans.flatMap(({ stages }) => stages), remarks: plans.flatMap(({ remarks }) => remarks) };
}
function planFolder(directory, inputs, workspace) {
    const folder = (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep).join('/');
    const { commands, suites } = inputs;
    const isAsked = project/* stageNames */.h.some((stage) => commands[stage].kind === 'detect');
    const projects = isAsked ? detectProjects(directory, workspace) : [];
    const at = { directory, folder };
    const stages = project/* stageNames */.h.flatMap((stage) => {
        const isTest = stage === 'test';
        if (isTest && suites.length > 0) {
            return suites.map(({ name, command }) => ({ ...at, stage: name, isTest, command, because: undefined }));
        }
        const given = commands[stage];
        if (given.kind === 'none')
            return [];
        if (given.kind === 'given')
            return [{ ...at, stage, isTest, command: given.command, because: undefined }];
        return projects.flatMap(({ tool, because, commands: { [stage]: command } }) => command === undefined ? [] : [{ ...at, stage, isTest, command, because: `${tool}: ${because}` }]);
    });
    if (commands.test.kind === 'detect' && !stages.some(({ isTest }) => isTest))
        throw plan_stages_noTests(folder, projects);
    return { stages, remarks: plan_stages_remarksOn(projects, folder, inputs) };
}
function plan_stages_noTests(folder, projects) {
    const where = folder === '' ? 'the workspace' : folder;
    const hint = 'Give the input test-command, for example "npm run test:ci"; or working-directory, if the project is elsewhere.';
    const [project] = projects;
    if (project === undefined) {
        return new src/* UserError */.yo(`There is no test-command, and ${where} is of no build tool that is known`, {
            cause: new Error('looked for package.json, pom.xml, build.gradle(.kts), go.mod, Cargo.toml, pyproject.toml and the like'),
            hint,
        });
    }
    const why = project.reasons.test ?? 'it has no tests';
    return new src/* UserError */.yo(`There is no test-command, and none was found in ${where} (${project.tool}): ${why}`, {
        hint,
    });
}
function plan_stages_remarksOn(projects, folder, { commands }) {
    const isDetected = (stage) => commands[stage].kind === 'detect';
    return projects.flatMap(({ tool, reasons }) => project/* stageNames */.h
        .filter((stage) => isDetected(stage) && reasons[stage] !== undefined)
        .map((stage) => `${folder === '' ? '' : `${folder}: `}no ${stage} stage of ${tool}: ${reasons[stage] ?? ''}`));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/properties.ts
/**
 * Java properties, as far as Sonar's own files use them: comments, `key=value`, `key: value`, escaped characters, values
 * that go on behind a backslash. Source: java.util.Properties.load
 */
function parseProperties(text) {
    const properties = new Map();
    // A line that ends in an odd number of backslashes goes on; white space at the start of the next is dropped.
    const joined = text.replace(/\r\n?/g, '\n').replace(/(?<!\\)((?:\\\\)*)\\\n[ \t\f]*/g, '$1');
    for (const line of joined.split('\n')) {
        const match = /^\s*((?:\\.|[^\s=:#!\\])(?:\\.|[^\s=:\\])*)\s*[=:]?\s*(.*)$/.exec(line);
        const [, key, value = ''] = match ?? [];
        if (key !== undefined)
            properties.set(properties_unescape(key), properties_unescape(value.trimEnd()));
    }
    return properties;
}
function properties_unescape(text) {
    return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code, character = '') => {
        if (code !== undefined)
            return String.fromCharCode(parseInt(code, 16));
        return { t: '\t', n: '\n', r: '\r', f: '\f' }[String(character)] ?? String(character);
    });
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/detect-sonar.ts



/**
 * Recognises it by the files of a folder. A file of the scanner's own goes before a build tool's: it is there for nothing
 * else.
 */
function detectSonar(folder) {
    return detectProperties(folder) ?? detectMaven(folder) ?? detectGradle(folder);
}
function detectProperties(folder) {
    const text = readIfThere((0,external_node_path_.join)(folder, 'sonar-project.properties'));
    if (text === undefined)
        return undefined;
    const properties = parseProperties(text);
    // Source: sonar-scanner-java-library, ScannerEndpointResolver: the region names a server of SonarQube Cloud.
    const region = properties.get('sonar.region')?.toLowerCase() === 'us' ? 'https://sonarqube.us' : undefined;
    return {
        scanner: 'cli',
        because: 'there is sonar-project.properties',
        hostUrl: properties.get('sonar.host.url') ?? region,
    };
}
function detectMaven(folder) {
    const pom = readIfThere((0,external_node_path_.join)(folder, 'pom.xml'))?.replace(/<!--[\s\S]*?-->/g, '');
    if (pom === undefined)
        return undefined;
    const named = /<artifactId>\s*(sonar-maven-plugin)\s*<|<(sonar\.[\w.-]+)>/.exec(pom);
    if (named === null)
        return undefined;
    return {
        scanner: 'maven',
        because: `pom.xml names ${named[1] ?? named[2] ?? ''}`,
        hostUrl: literal(/<sonar\.host\.url>\s*([^<\s]+)\s*</.exec(pom)?.[1]),
    };
}
function detectGradle(folder) {
    for (const name of ['build.gradle', 'build.gradle.kts']) {
        const build = readIfThere((0,external_node_path_.join)(folder, name))?.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
        const plugin = /\borg\.sonarqube\b["')\s]*(?:version\s*\(?\s*["']([\d.]+)["'])?/.exec(build ?? '');
        if (plugin === null)
            continue;
        const host = /["']sonar\.host\.url["']\s*[,:=]\s*["']([^"'\s]+)["']/.exec(build ?? '')?.[1];
        return {
            scanner: 'gradle',
            because: `${name} has the plugin org.sonarqube`,
            hostUrl: literal(host),
            pluginVersion: plugin[1],
        };
    }
    return undefined;
}
/** A value that is put together by the build tool is not known here. */
function literal(value) {
    return value?.includes('$') === true ? undefined : value;
}
function readIfThere(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/scanner-command.ts


/** What runs the scanner in a folder, as one would write it behind `run:`. The token is in its environment alone. */
function scannerCommand({ scanner, pluginVersion }, folder, env) {
    switch (scanner) {
        case 'cli':
            // SonarSource's scanner for npm fetches what it needs by itself. Source: https://github.com/SonarSource/sonar-scanner-npm
            return scanner_command_isOnPath('sonar-scanner', env) ? 'sonar-scanner' : 'npx --yes @sonar/scan';
        case 'maven': {
            // By its full name: the prefix `sonar` is the plugin's only where settings.xml says so.
            const maven = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'mvnw')) ? 'sh ./mvnw' : 'mvn';
            return `${maven} -B org.sonarsource.scanner.maven:sonar-maven-plugin:sonar`;
        }
        case 'gradle': {
            const gradle = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'gradlew')) ? 'sh ./gradlew' : 'gradle';
            return `${gradle} ${isBefore34(pluginVersion) ? 'sonarqube' : 'sonar'}`;
        }
    }
}
/** The task was called `sonarqube` until 3.4. Source: https://github.com/SonarSource/sonar-scanner-gradle, release 3.4.0.2513 */
function isBefore34(version) {
    if (version === undefined)
        return false;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < 3 || (major === 3 && minor < 4);
}
function scanner_command_isOnPath(program, env) {
    return (env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, program)));
}

// EXTERNAL MODULE: ./actions/run-tests/src/sonar/sonar-inputs.ts
var sonar_inputs = __webpack_require__(64122);
;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/task-report.ts




/** What a scanner leaves behind: `.scannerwork/`, `target/sonar/`, `build/sonar/`, or where its settings say. */
const task_report_name = 'report-task.txt';
/** Folders that hold no scanner's work, and may hold very much. */
const skipped = new Set(['node_modules', '.git', '.gradle', '.venv']);
async function findTaskReports(directory) {
    const found = new Map();
    const visit = async (folder) => {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory() && !skipped.has(entry.name))
                await visit(path);
            if (entry.isFile() && entry.name === task_report_name)
                found.set(path, await versionOf(path));
        }
    };
    await visit(directory);
    return found;
}
/** The reports that were written since `before`, each read. */
async function readNewTaskReports(directory, before) {
    const after = await findTaskReports(directory);
    const fresh = [...after].filter(([path, version]) => before.get(path) !== version).map(([path]) => path);
    return Promise.all(fresh.sort().map(readTaskReport));
}
async function readTaskReport(path) {
    const properties = parseProperties(await (0,promises_.readFile)(path, 'utf8'));
    const taskId = properties.get('ceTaskId');
    if (taskId === undefined || taskId === '') {
        throw new src/* UserError */.yo(`${path} names no task (ceTaskId)`, {
            hint: 'It is not what a SonarScanner writes when it has sent an analysis. See the end of its output.',
        });
    }
    return {
        taskId,
        serverUrl: properties.get('serverUrl'),
        dashboardUrl: properties.get('dashboardUrl'),
        projectKey: properties.get('projectKey'),
    };
}
async function versionOf(path) {
    const { mtimeNs, ino, size } = await (0,promises_.stat)(path, { bigint: true });
    return `${mtimeNs}-${ino}-${size}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/plan-sonar.ts





// Source: https://docs.sonarsource.com/sonarqube-cloud/analyzing-source-code/scanners: what scanners use without a host.
const cloud = 'https://sonarcloud.io';
/**
 * Whether and how a folder is analysed by SonarQube: when the workflow gives a command, or the project is configured for
 * it; and there is a token. The variables are those of SonarSource's own actions.
 * @param directory absolute
 * @returns nothing when it is not analysed; a notice says so where one would expect it to be
 */
async function planSonar(inputs, directory, context) {
    if (!inputs.isEnabled)
        return undefined;
    const { env } = context;
    const configuration = detectSonar(directory);
    const command = inputs.command ??
        (configuration === undefined ? undefined : scannerCommand(configuration, directory, env));
    if (command === undefined)
        return undefined;
    const because = inputs.command === undefined ? (configuration?.because ?? '') : 'sonar-command says so';
    const token = readToken(inputs.token, env);
    if (token === undefined) {
        context.log.notice(`SonarQube is left out: ${because}, but there is no token (sonar-token, or SONAR_TOKEN in the environment). Workflows of forks get none.`);
        return undefined;
    }
    context.maskSecret(token);
    const host = inputs.hostUrl ?? (env.SONAR_HOST_URL?.trim() || undefined);
    const url = host ?? configuration?.hostUrl;
    return {
        command,
        // A host that the project names itself reaches the scanner that way.
        environment: {
            SONAR_TOKEN: token,
            ...(host === undefined ? {} : { SONAR_HOST_URL: (0,sonar_inputs/* withoutSlash */.mW)(host) }),
        },
        because,
        server: { url: (0,sonar_inputs/* withoutSlash */.mW)(url ?? cloud), isNamed: url !== undefined, token },
        directory,
        before: await findTaskReports(directory),
        timeoutMs: inputs.timeoutMs,
    };
}
function readToken(given, env) {
    const token = given ?? (env.SONAR_TOKEN?.trim() || undefined);
    if (token !== undefined && !(0,sonar_inputs/* isToken */.sg)(token)) {
        throw new src/* UserError */.yo('SONAR_TOKEN holds characters that no token has', {
            hint: 'Set the secret again, with nothing around the token.',
        });
    }
    return token;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/read-quality-gate.ts


/**
 * What `api/qualitygates/project_status` answers. `WARN` is a state of versions before 7.6, in which nothing failed.
 * Source: the web API's own documentation (`/web_api` of any server)
 */
function readQualityGate(answer, url) {
    const { status, conditions } = (0,json/* isObject */.Gv)(answer.projectStatus) ? answer.projectStatus : {};
    switch (status) {
        case 'OK':
        case 'WARN':
            return { status: 'passed', conditions: [], url };
        case 'ERROR':
            return { status: 'failed', conditions: (0,json/* asObjects */.Nt)(conditions).filter(read_quality_gate_hasFailed).map(read_quality_gate_describe), url };
        case 'NONE':
            return { status: 'none', conditions: [], url };
        default:
            throw new Error(`The quality gate has a state that is not known: ${JSON.stringify(status)}`);
    }
}
function read_quality_gate_hasFailed({ status }) {
    return status === 'ERROR';
}
function read_quality_gate_describe(condition) {
    const metric = (0,displayable/* displayable */.Z)((0,json/* asText */.e1)(condition.metricKey) ?? 'unknown');
    const show = (value) => showValue(metric, (0,displayable/* displayable */.Z)((0,json/* asText */.e1)(value) ?? ''));
    const actual = show(condition.actualValue);
    return {
        metric,
        actual: actual === '' ? 'no value' : actual,
        failsIf: `${comparators[(0,json/* asText */.e1)(condition.comparator) ?? ''] ?? ''} ${show(condition.errorThreshold)}`.trim(),
    };
}
const comparators = { GT: '>', LT: '<', EQ: '=', NE: '≠' };
/** Ratings are numbers from 1 (A) to 5 (E); people know them by their letters, of which B is worse, so greater, than A. */
function showValue(metric, value) {
    const letter = metric.endsWith('_rating') ? 'ABCDE'.charAt(Number(value) - 1) : '';
    return letter === '' ? value : letter;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/sonar-client.ts



// Full jitter over 1 s x 2^n, at most 20 s a time: eight attempts outlast a minute of trouble.
const maxAttempts = 8;
const maxDelayMs = 20_000;
const answerMs = 30_000;
function createSonarClient(server, context) {
    const schemes = createSchemes(server.token);
    return {
        async get(path, query, permission) {
            const url = `${server.url}/${path}?${new URLSearchParams(query).toString()}`;
            for (let attempt = 1;; attempt++) {
                const answer = await ask(url, schemes, context.signal);
                if (!isPassing(answer))
                    return read(answer, { server, path, permission });
                const reason = describePassing(answer);
                if (attempt === maxAttempts) {
                    throw new src/* UserError */.yo(`${server.url} did not answer ${path} in ${maxAttempts} attempts: ${reason}`, {
                        hint: 'See whether the server is up and can be reached from the runner, and run the job again.',
                    });
                }
                context.log.info(`SonarQube: ${reason}; attempt ${attempt + 1} of ${maxAttempts}`);
                await context.clock.sleep(delayMs(attempt, answer), context.signal);
            }
        },
    };
}
/**
 * SonarQube Cloud and SonarQube from version 10 on take the token as a bearer, as they recommend; before, it is a user
 * name without a password. A server that does not know the bearer scheme takes the request for an anonymous one.
 * Source: https://docs.sonarsource.com/sonarqube-server/10.2/extension-guide/web-api
 */
function createSchemes(token) {
    return {
        current: `Bearer ${token}`,
        other: `Basic ${Buffer.from(`${token}:`).toString('base64')}`,
    };
}
async function ask(url, schemes, signal) {
    const answer = await request(url, schemes.current, signal);
    if (answer.kind !== 'answered')
        return answer;
    if (answer.response.ok)
        schemes.other = undefined;
    const { status } = answer.response;
    if (schemes.other === undefined || (status !== 401 && status !== 403))
        return answer;
    const older = await request(url, schemes.other, signal);
    // Trouble in passing is no answer to whether the server knows this scheme.
    if (older.kind !== 'answered' || isPassing(older))
        return older;
    if (!older.response.ok)
        return answer;
    schemes.current = schemes.other;
    schemes.other = undefined;
    return older;
}
async function request(url, authorization, signal) {
    try {
        const response = await fetch(url, {
            headers: { authorization, accept: 'application/json' },
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
        });
        return { kind: 'answered', response, body: await response.text() };
    }
    catch (error) {
        if (signal.aborted)
            throw (0,src/* asError */.zR)(signal.reason);
        return { kind: 'unreachable', error: (0,src/* asError */.zR)(error) };
    }
}
/** What may be over in a moment. */
function isPassing(answer) {
    if (answer.kind === 'unreachable')
        return true;
    const { status } = answer.response;
    return status === 429 || status === 408 || status >= 500;
}
function describePassing(answer) {
    if (answer.kind === 'answered')
        return `HTTP ${answer.response.status}`;
    // What fetch throws says "fetch failed"; why is in its cause.
    const { message, cause } = answer.error;
    const code = (0,src/* errorCode */.CA)(cause);
    return code === undefined ? (cause instanceof Error ? cause.message : message) : `${message} (${code})`;
}
function delayMs(attempt, answer) {
    const backoff = Math.random() * Math.min(maxDelayMs, 1000 * 2 ** (attempt - 1));
    const asked = answer.kind === 'answered' ? Number(answer.response.headers.get('retry-after')) * 1000 : 0;
    return Math.max(backoff, Math.min(asked || 0, maxDelayMs));
}
function read(answer, { server, path, permission }) {
    if (answer.kind === 'unreachable')
        throw answer.error;
    const { response, body } = answer;
    const value = sonar_client_parse(body);
    if (response.ok && value !== undefined)
        return value;
    const told = value === undefined ? '' : errorsOf(value);
    const failed = `${server.url} answers ${path} with HTTP ${response.status}${told === '' ? '' : `: ${told}`}`;
    switch (response.status) {
        case 401:
            throw new src/* UserError */.yo(failed, {
                hint: 'The token is wrong, has expired or was revoked: set sonar-token again.',
            });
        case 403:
            throw new src/* UserError */.yo(failed, { hint: `The token needs the permission ${permission}.` });
        case 404:
            throw new src/* UserError */.yo(failed, {
                hint: `See that sonar-host-url is the server that the scanner sends to, and that the token has the permission ${permission}.`,
            });
        default:
            throw new src/* UserError */.yo(response.ok ? `${server.url} answers ${path} with something that is no JSON` : failed, {
                hint: describeTarget(response),
            });
    }
}
function describeTarget(response) {
    const target = response.headers.get('location');
    const fallback = 'sonar-host-url must be the address of the server itself, not of a login page or a proxy.';
    return target === null ? fallback : `It redirects to ${(0,displayable/* displayable */.Z)(target)}. ${fallback}`;
}
function sonar_client_parse(body) {
    try {
        const value = JSON.parse(body);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        // Not JSON, which the caller tells together with the status.
        return undefined;
    }
}
/** Source: every error of the web API is `{ "errors": [{ "msg": "..." }] }`. */
function errorsOf(value) {
    const messages = (0,json/* asObjects */.Nt)(value.errors).flatMap(({ msg }) => (0,json/* asText */.e1)(msg) ?? []);
    return (0,displayable/* displayable */.Z)(messages.join('; '));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/wait-for-quality-gate.ts






const firstPauseMs = 1_000;
const longestPauseMs = 10_000;
const wait_for_quality_gate_heartbeatMs = 30_000;
/** Whether a scanner that ran since the plan was made has sent an analysis, whatever became of it then. */
async function hasSentAnalysis({ directory, before }) {
    return (await readNewTaskReports(directory, before)).length > 0;
}
/**
 * Waits until the server has worked through what the scanner sent, and reads the quality gate. To be called when the
 * plan's command has ended with success.
 * @throws UserError when the scanner left no word of an analysis, the server could not process it, refuses the token or
 *   takes too long
 */
async function waitForQualityGate(plan, context) {
    const reports = await readNewTaskReports(plan.directory, plan.before);
    if (reports.length === 0) {
        throw new src/* UserError */.yo('The scanner has sent no analysis: it wrote no report-task.txt in this run', {
            hint: `See in its output whether it ran to its end. It must run inside ${plan.directory}.`,
        });
    }
    const client = createSonarClient(plan.server, context);
    const gates = [];
    for (const report of reports)
        gates.push(await waitForReport(report, plan, client, context));
    return joinGates(gates);
}
async function waitForReport(report, { server, timeoutMs }, client, context) {
    checkServer(report, server, context);
    const analysisId = await context.log.group('Quality gate', () => waitForTask(report, timeoutMs, client, context));
    const answer = await client.get('api/qualitygates/project_status', { analysisId }, '"Browse" or "Execute Analysis" on the project');
    const gate = readQualityGate(answer, report.dashboardUrl);
    context.log.info(`Quality gate: ${gate.status}${report.projectKey === undefined ? '' : ` (${(0,displayable/* displayable */.Z)(report.projectKey)})`}`);
    return gate;
}
/**
 * The token goes to the configured server whatever the report says, since a report can say anything. The server's own
 * name for itself may rightly differ from the address by which it is reached.
 * Source: SonarQube, ReportPublisher.prepareAndDumpMetadata (server.getPublicRootUrl)
 */
function checkServer({ serverUrl }, server, { log }) {
    if (serverUrl === undefined || hostOf(serverUrl) === hostOf(server.url))
        return;
    if (server.isNamed) {
        log.info(`The analysis is of ${(0,displayable/* displayable */.Z)(serverUrl)}; it is asked for at ${server.url}.`);
        return;
    }
    throw new src/* UserError */.yo(`The analysis was sent to ${(0,displayable/* displayable */.Z)(serverUrl)}, which the workflow does not name`, {
        hint: `The token is sent only to a server that is named: if that is the right one, set sonar-host-url to it. Without it, ${server.url} is asked.`,
    });
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : url;
}
/** @returns the id of the analysis */
async function waitForTask({ taskId }, timeoutMs, client, context) {
    const { clock, log, signal } = context;
    const deadline = clock.now() + timeoutMs;
    let known = '';
    const poll = async () => {
        for (let pause = firstPauseMs;; pause = Math.min(pause * 1.5, longestPauseMs)) {
            const { task } = await client.get('api/ce/task', { id: taskId }, '"Execute Analysis" on the project');
            const { status, analysisId } = (0,json/* isObject */.Gv)(task) ? task : {};
            if (status === 'SUCCESS')
                return analysisOf(analysisId);
            if (status !== 'PENDING' && status !== 'IN_PROGRESS')
                throw failureOf((0,json/* isObject */.Gv)(task) ? task : {});
            if (status !== known)
                log.info(`The analysis is ${wait_for_quality_gate_describe(status)}.`);
            known = status;
            if (clock.now() + pause > deadline) {
                throw new src/* UserError */.yo(`The analysis is still ${wait_for_quality_gate_describe(status)} after ${(0,src/* formatDuration */.a3)(timeoutMs)}`, {
                    hint: 'The server may be busy: see its background tasks, or give it more with sonar-timeout-minutes.',
                });
            }
            await clock.sleep(pause, signal);
        }
    };
    return (0,src/* withHeartbeat */.px)(context, wait_for_quality_gate_heartbeatMs, () => `The analysis is ${wait_for_quality_gate_describe(known)}`, poll);
}
function wait_for_quality_gate_describe(status) {
    if (status === 'PENDING')
        return 'waiting for its turn on the server';
    return status === 'IN_PROGRESS' ? 'being processed by the server' : 'sent';
}
function analysisOf(id) {
    const analysisId = (0,json/* asText */.e1)(id);
    if (analysisId !== undefined)
        return analysisId;
    throw new src/* UserError */.yo('The server has processed the report, but made no analysis of it', {
        hint: 'See the background task on the server.',
    });
}
function failureOf({ status, errorMessage }) {
    const told = (0,json/* asText */.e1)(errorMessage);
    const hint = 'See the background task on the server (Administration, Projects, Background Tasks).';
    if (status === 'CANCELED')
        return new src/* UserError */.yo('The analysis was cancelled on the server', { hint });
    if (status !== 'FAILED')
        return new Error(`The task has a state that is not known: ${JSON.stringify(status)}`);
    const why = told === undefined ? '' : `: ${(0,displayable/* displayable */.Z)(told)}`;
    return new src/* UserError */.yo(`The server could not process the analysis${why}`, { hint });
}
/** Several projects in one run: it fails when one of them does. */
function joinGates(gates) {
    const [first] = gates;
    if (first === undefined || gates.length === 1)
        return first ?? { status: 'none', conditions: [], url: undefined };
    const worst = gates.find(({ status }) => status === 'failed') ??
        gates.find(({ status }) => status === 'passed') ??
        first;
    return { ...worst, conditions: gates.flatMap(({ conditions }) => conditions) };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/sonar/run-sonar.ts








/**
 * Has every working directory that is configured for it analysed, after its tests, whose coverage the scanner reads. A
 * scanner that fails is a failed stage, and costs no test result.
 */
async function runSonar(before, inputs, limit, context) {
    const stages = [];
    const gates = [];
    if (before.length === 0)
        return { stages, qualityGate: undefined };
    for (const directory of inputs.workingDirectories) {
        if (context.signal.aborted || limit.aborted)
            break;
        const plan = await planSonar(inputs.sonar, directory, context);
        if (plan === undefined)
            continue;
        const notRun = whyNotAnalysed(directory, before);
        const { stage, gate } = notRun === undefined
            ? await analyse(plan, limit, context)
            : { stage: unrunStage(stageOf(plan, context), notRun), gate: undefined };
        stages.push(stage);
        if (gate !== undefined)
            gates.push(gate);
    }
    return { stages, qualityGate: gates.find(({ status }) => status === 'failed') ?? gates[0] };
}
/** What was not built cannot be analysed; what fails its tests can. */
function whyNotAnalysed(directory, before) {
    const needed = before.find((run) => run.plan.directory === directory &&
        (run.plan.stage === 'install' || run.plan.stage === 'build') &&
        hasFailed(run));
    return needed === undefined ? undefined : `the ${needed.plan.stage} stage failed`;
}
async function analyse(plan, limit, context) {
    const { clock, log, signal } = context;
    const started = clock.now();
    const title = `sonar: ${plan.command.split('\n')[0] ?? ''}`;
    log.info(`${title} (${plan.because})`);
    const stage = unrunStage(stageOf(plan, context));
    try {
        const end = await log.group(title, () => runCommand(plan.command, {
            directory: plan.directory,
            env: { ...stepEnvironment(context.env), ...plan.environment },
            onLine: () => undefined,
            signal: limit,
        }, context));
        const both = { ...context, signal: AbortSignal.any([signal, limit]) };
        // With sonar.qualitygate.wait the scanner itself fails when the gate does, and does not say by what.
        const isSent = end.exitCode === 0 || (await hasSentAnalysis(plan));
        const gate = isSent ? await waitForQualityGate(plan, both) : undefined;
        const durationMs = clock.now() - started;
        log.info(`${title} ended after ${(0,src/* formatDuration */.a3)(durationMs)}`);
        return { stage: { ...stage, end, durationMs }, gate };
    }
    catch (error) {
        const durationMs = clock.now() - started;
        if (signal.aborted || limit.aborted) {
            return {
                stage: { ...stage, durationMs, interruption: signal.aborted ? 'cancelled' : 'timed-out' },
                gate: undefined,
            };
        }
        if (!(error instanceof src/* UserError */.yo))
            throw error;
        const problem = {
            why: `SonarQube: ${error.message}.`,
            hint: error.hint ?? 'See the log of the sonar stage.',
        };
        return { stage: { ...stage, durationMs, problem }, gate: undefined };
    }
}
function stageOf(plan, { workspace }) {
    return {
        stage: 'sonar',
        isTest: false,
        directory: plan.directory,
        folder: (0,external_node_path_.relative)(workspace, plan.directory).split(external_node_path_.sep).join('/'),
        command: plan.command,
        because: plan.because,
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/history/file-times.ts
/**
 * How long each test file took: the sum of its tests, in milliseconds, by its path from the workspace. Results from a
 * cache tell nothing.
 */
function fileTimes(runs, places) {
    const times = {};
    for (const run of runs) {
        if (run.isCached === true)
            continue;
        const files = new Map();
        for (const test of run.tests) {
            const id = test.file ?? test.suite.join('\0');
            if (!files.has(id))
                files.set(id, file_times_fileOf(test, run, places));
            const file = files.get(id);
            if (file === undefined || test.durationMs === undefined)
                continue;
            times[file] = Math.round(((times[file] ?? 0) + test.durationMs) * 1000) / 1000;
        }
    }
    return times;
}
/** Java's results name a class, not a file. */
function file_times_fileOf(test, run, places) {
    if (test.file !== undefined)
        return places.locate(test.file, run.directory);
    return places.placeFailure({ ...test, failures: [] }, run)?.file;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/check-run.ts



// A check run takes more than a step does, in batches; more than that nobody reads.
const maxAnnotations = 50;
/** What the commit's check shows: the summary, and annotations, which must have a file here. */
function checkRunOf(outcome, name) {
    return {
        name,
        conclusion: conclusionOf(outcome),
        title: (0,glance/* sayVerdict */.FQ)(outcome),
        sections: summarize(outcome, name),
        annotations: annotations_annotate(outcome, maxAnnotations).filter(hasFile),
    };
}
function conclusionOf({ verdict: { kind, succeeds } }) {
    if (succeeds)
        return kind === 'passed' ? 'success' : 'neutral';
    return check_run_failures[kind] ?? 'failure';
}
const check_run_failures = {
    'timed-out': 'timed_out',
    cancelled: 'cancelled',
};
function hasFile(annotation) {
    return annotation.file !== undefined;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/comment.ts







const comment_maxListed = 20;
const comment_maxDetailed = 5;
/** What the pull request's comment says: short, for it stands between what people say. */
function commentOf(outcome, name) {
    const { baseline, coverage } = outcome;
    const covered = coverage === undefined ? [] : (0,coverage_summary/* summarizeCoverage */.G)(coverage, baseline?.coverage).slice(0, 2);
    return {
        kind: 'tests',
        name,
        sections: [
            ...(0,glance/* glance */.vD)(outcome, name),
            ...comment_failures(outcome),
            ...flakySection(outcome),
            ...findings(outcome),
            ...qualityGateSection(outcome.qualityGate),
            ...covered.map((text) => ({ title: 'Coverage', text })),
        ],
    };
}
function comment_failures({ failures: all, changedFiles }) {
    if (all.length === 0)
        return [];
    const causes = (0,report_causes/* groupByCause */.w)(all, changedFiles);
    return [
        { title: 'Failed', text: `#### Failed\n\n${causeTable(causes, changedFiles, comment_maxListed)}` },
        ...causes.slice(0, comment_maxDetailed).map((cause) => ({
            title: cause.first.title,
            text: causeDetails(cause, '❌'),
        })),
    ];
}
function findings({ findings: all }) {
    if (all.length === 0)
        return [];
    const counts = (0,count_findings/* describeCounts */.w)((0,count_findings/* countLevels */.Z)(all));
    return [{ title: 'Static analysis', text: `Static analysis and compilers found ${counts}.` }];
}

;// CONCATENATED MODULE: ./actions/run-tests/src/publish-results.ts





/** Tells GitHub, as far as it is asked for and permitted. What is not permitted is a notice, and never a failure. */
async function tellGitHub(outcome, inputs, context) {
    if (!inputs.checkRun && !inputs.comment)
        return;
    const { log } = context;
    const github = openGitHub({ token: inputs.githubToken, event: await readEvent(), context });
    if (inputs.checkRun) {
        told('check run', await github.createCheckRun(checkRunOf(outcome, inputs.name)), log);
    }
    if (inputs.comment) {
        told('comment', await github.putComment(commentOf(outcome, inputs.name)), log);
    }
}
function told(what, answer, log) {
    if (answer.kind === 'done')
        log.info(`The ${what}: ${answer.value.url}`);
    else
        log.notice(`There is no ${what}: ${answer.why}.`);
}
/** Keeps what later runs compare with and divide by. What did not run to its end is no measure. */
async function keepRecord(outcome, records, places) {
    const { verdict, runs, shard, durationMs, coverage, flaky } = outcome;
    if (verdict.kind !== 'passed' && verdict.kind !== 'failed')
        return;
    await records.save({
        ...(0,test_results/* countTests */.t)(runs),
        flaky: flaky.length,
        durationMs,
        coverage: coverage?.total.percent,
        times: fileTimes(runs, places),
    }, shard === undefined ? 'whole' : String(shard.index));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/file-index.ts
/** @param files relative to the workspace, with `/` */
function createFileIndex(files) {
    const all = new Set();
    const names = new Map();
    let stems;
    for (const file of files) {
        if (isLibrary(file))
            continue;
        all.add(file);
        file_index_add(names, baseName(file), file);
    }
    return {
        has: (file) => all.has(file),
        named: (name) => names.get(name) ?? [],
        withStem(stem) {
            stems ??= stemsOf(all);
            return stems.get(stem) ?? [];
        },
    };
}
/** What others wrote, also where it is tracked: a failure there is told by the frame that called it. */
function isLibrary(path) {
    return /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo\/registry|pkg\/mod|\.yarn)\//.test(path);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** How many names two paths have in common at their ends. */
function commonEnd(a, b) {
    let count = 0;
    while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count))
        count++;
    return count;
}
function stemsOf(files) {
    const stems = new Map();
    for (const file of files)
        file_index_add(stems, baseName(file).replace(/\.\w+$/, ''), file);
    return stems;
}
function file_index_add(map, key, file) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [file]);
    else
        list.push(file);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/nearest.ts
/**
 * Of files that all may be meant, the one that is in the run's module, or nearest to its report or folder. Nothing when
 * two are equally near: a wrong place is worse than none.
 * @param prefers decides between files that are equally near
 */
function nearest(candidates, origin, prefers) {
    if (candidates.length < 2)
        return candidates[0];
    let best;
    let bestRank = [];
    let isTie = false;
    for (const file of candidates) {
        const rank = rankOf(file, origin, prefers);
        const order = compare(rank, bestRank);
        if (best === undefined || order > 0) {
            best = file;
            bestRank = rank;
            isTie = false;
        }
        else if (order === 0) {
            isTie = true;
        }
    }
    return isTie ? undefined : best;
}
function rankOf(file, { directory, report, module }, prefers) {
    return [
        Number(module !== undefined && isInModule(file, module)),
        report === undefined ? 0 : commonStart(file, report),
        commonStart(file, directory),
        Number(prefers?.(file) ?? false),
    ];
}
/** The module's folders are in the file's path, in their order. */
function isInModule(file, module) {
    const folders = module.split(/[:/\\]/).filter((name) => name !== '');
    const path = `/${file}`;
    const whole = `/${folders.join('/')}/`;
    return folders.length > 0 && (path.includes(whole) || path.includes(`/${folders.at(-1) ?? ''}/`));
}
function commonStart(file, folder) {
    const left = file.split('/');
    const right = folder === '' ? [] : folder.split('/');
    let count = 0;
    while (count < left.length - 1 && count < right.length && left[count] === right[count])
        count++;
    return count;
}
function compare(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/class-lookup.ts




// Packages that many projects' files share a name with, and never are the project's own.
const libraries = /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|clojure|org\.(?:junit|testng|gradle|codehaus|hamcrest|mockito|assertj)|org\.apache\.maven|junit|reactor)\./;
const jvm = /\.(?:java|kts?|scala|groovy|clj)$/;
// Folders follow the package by rule in Java alone; by habit, without the packages that all have in common, elsewhere.
const declaring = /\.(?:kts?|scala|groovy)$/;
const loose = /\.(?:cs|fs|vb|php|swift)$/;
function createClassLookup(index, existing, workspace) {
    const declared = new Map();
    /** What a file says its package is; nothing when it says none, or is not there. Comments may precede it. */
    const declaredPackage = (file) => {
        if (existing.at(file)?.tracked === undefined)
            return '';
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, file), 'utf8').slice(0, 16_384);
        return /^[ \t]*package\s+(?<name>[\w.`]+)/m.exec(head)?.groups?.name?.replaceAll('`', '') ?? '';
    };
    const packageOf = (file) => {
        const known = declared.get(file) ?? declaredPackage(file);
        declared.set(file, known);
        return known;
    };
    const inPackage = (candidates, folders) => {
        const exact = candidates.filter((file) => folders.length === 0 ? packageOf(file) === '' : class_lookup_isBelow(file, folders));
        if (exact.length > 0)
            return exact;
        return candidates.filter((file) => declaring.test(file) && packageOf(file) === folders.join('.'));
    };
    const there = (file) => file === undefined ? undefined : existing.at(file)?.tracked;
    return {
        frame(className, fileName, origin, isTest) {
            if (libraries.test(className))
                return undefined;
            const folders = className.split('.').slice(0, -1);
            const candidates = inPackage(index.named(fileName), folders);
            return there(nearest(candidates, origin, (file) => isTestSource(file) === isTest));
        },
        test(className, origin) {
            const outer = className.replace(/[$+].*$/, '');
            if (!/^[\p{L}_][\p{L}\p{N}_]*(?:[.\\][\p{L}_][\p{L}\p{N}_]*)*$/u.test(outer))
                return undefined;
            const names = outer.split(/[.\\]/);
            const candidates = sources(index, names, inPackage);
            return there(nearest(candidates, origin, isTestSource));
        },
    };
}
function sources(index, names, inPackage) {
    // The last names may be classes within the file: `tests.test_orders.TestTotals`, `com.acme.OrdersTest.Inner`.
    for (let end = names.length; end > 0 && end > names.length - 3; end--) {
        const folders = names.slice(0, end - 1);
        const named = index.withStem(names[end - 1] ?? '');
        const found = [
            ...inPackage(named.filter((file) => jvm.test(file)), folders),
            ...named.filter((file) => file.endsWith('.py') && class_lookup_isBelow(file, folders)),
        ];
        if (found.length > 0)
            return found;
        const others = end === names.length ? named.filter((file) => loose.test(file)) : [];
        if (others.length > 0)
            return others;
    }
    return [];
}
function class_lookup_isBelow(file, folders) {
    const path = [...folders, baseName(file)].join('/');
    return file === path || file.endsWith(`/${path}`);
}
function isTestSource(file) {
    return /(?:^|\/)(?:[\w-]*tests?|[\w-]*Tests?|it|specs?|__tests__)\//.test(file);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/existing-files.ts


function existingFiles(index, workspace) {
    const root = realPath(workspace) ?? workspace;
    const known = new Map();
    const relativeTo = (base, path) => {
        const inside = (0,external_node_path_.relative)(base, path);
        return (0,external_node_path_.isAbsolute)(inside) || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`)
            ? undefined
            : inside.split(external_node_path_.sep).join('/');
    };
    const look = (path) => {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            return undefined;
        const real = realPath(path);
        const file = real === undefined ? undefined : relativeTo(root, real);
        return { tracked: file !== undefined && index.has(file) ? file : undefined };
    };
    return {
        at(path) {
            const absolute = (0,external_node_path_.resolve)(workspace, path);
            if (!known.has(absolute))
                known.set(absolute, safely(() => look(absolute)));
            return known.get(absolute);
        },
        relative: (path) => relativeTo(workspace, path) ?? relativeTo(root, path),
    };
}
function realPath(path) {
    return safely(() => (0,external_node_fs_.realpathSync)(path));
}
/** A path of a stack may be anything: too long, through a file, in a folder that may not be read. None of it is here. */
function safely(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/jvm-frames.ts
/**
 * `at com.acme.OrdersTest$Inner.isTotalled(OrdersTest.java:12)`, with a class loader's or module's name before it
 * (`app//`, `acme@1.0/`). A Kotlin method may have blanks in its name.
 * Source: java.lang.StackTraceElement.toString
 */
function jvmFrame(line) {
    const match = /^\s*at (?<method>[^()]+)\((?<path>[^():/]+\.(?:java|kts?|scala|groovy|clj)):(?<line>\d+)\)/.exec(line);
    if (match?.groups === undefined)
        return undefined;
    const { method = '', path = '', line: number } = match.groups;
    const qualified = method.slice(method.lastIndexOf('/') + 1);
    const className = qualified.slice(0, Math.max(0, qualified.lastIndexOf('.')));
    return { className, path, line: Number(number) };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/line-syntaxes.ts
/** How languages name the place of a failure in a line, each with the groups `path` and `line`; the first that fits counts. */
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
    /^(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]*\.\w+):(?<line>\d+)(?::\d+)?(?::|$)/,
];

;// CONCATENATED MODULE: ./actions/run-tests/src/places/v8-frames.ts
/**
 * A line of a stack as V8 writes it: `at f (path:1:2)`, `at async path:1:2`; code made by eval counts as where that was
 * called. Source: https://v8.dev/docs/stack-trace-api
 */
function v8Frame(line) {
    const start = /^\s*at (?:async )?/.exec(line);
    if (start === null)
        return undefined;
    const rest = line.slice(start[0].length).trimEnd();
    const open = rest.indexOf(' (');
    const inner = rest.endsWith(')') && open >= 0 ? rest.slice(open + 2, -1) : rest;
    const evaluated = /^eval at .*\((?<path>[^()]+):(?<line>\d+):\d+\)/.exec(inner);
    const location = evaluated ?? /^(?<path>.+):(?<line>\d+):\d+$/.exec(inner);
    const path = location?.groups?.path;
    if (path === undefined || path.startsWith('node:'))
        return undefined;
    return { path, line: Number(location?.groups?.line) };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/frames.ts



// Enough for every cause of an exception; a stack overflow repeats itself.
const mostFrames = 200;
const frames_longestLine = 2_000;
/** The frames of a stack, or of several, the place that failed first: Python tells it last, all others first. */
function stackFrames(text) {
    const frames = [];
    for (const line of text.split('\n')) {
        if (line.length > frames_longestLine)
            continue;
        const frame = v8Frame(line) ?? jvmFrame(line) ?? fileFrame(line);
        if (frame !== undefined)
            frames.push(frame);
    }
    const isPython = (frame) => /\.pyx?$/.test(frame.path);
    const python = frames.filter(isPython).reverse().slice(0, mostFrames);
    return [...python, ...frames.filter((frame) => !isPython(frame)).slice(0, mostFrames)];
}
function fileFrame(line) {
    for (const syntax of lineSyntaxes) {
        const match = syntax.exec(line);
        if (match?.groups?.path !== undefined) {
            return { path: match.groups.path, line: Number(match.groups.line) };
        }
    }
    return undefined;
}
/** Anything that looks like `path:line` in prose; worth something only where such a file is tracked. */
function mentionedFiles(text) {
    const frames = [];
    for (const { groups } of text.slice(0, 20_000).matchAll(mention)) {
        frames.push({ path: groups?.path ?? '', line: Number(groups?.line) });
        if (frames.length === mostFrames)
            break;
    }
    return frames;
}
const mention = /(?<![\w./@-])(?<path>[\w./@+-]{1,300}\.[A-Za-z]\w{0,9})(?::|, line |\()(?<line>\d{1,7})\b/g;

;// CONCATENATED MODULE: ./actions/run-tests/src/places/go-package.ts


/**
 * The folders of Go packages by their import paths, as the go.mod files of the repository say: a test names its file
 * without a folder. Source: https://go.dev/ref/mod#go-mod-file-module
 */
function createGoPackages(index, existing, workspace) {
    let modules;
    return (importPath) => {
        modules ??= index
            .named('go.mod')
            .filter((file) => existing.at(file)?.tracked === file)
            .map((file) => ({ folder: external_node_path_.posix.dirname(file), path: modulePath((0,external_node_path_.join)(workspace, file)) }))
            .filter(({ path }) => path !== '')
            .sort((a, b) => b.path.length - a.path.length);
        const module = modules.find(({ path }) => importPath === path || importPath.startsWith(`${path}/`));
        if (module === undefined)
            return undefined;
        const folder = external_node_path_.posix.join(module.folder, importPath.slice(module.path.length));
        return folder === '.' ? '' : folder.replace(/^\.\//, '');
    };
}
function modulePath(file) {
    return /^module\s+"?(?<path>[^\s"]+)"?/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.groups?.path ?? '';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/foreign-path.ts
/**
 * A path as the other side names it, as a POSIX path: of a URL, its path; of what bundlers and compilers put before a
 * path, nothing; of Windows, without its drive.
 */
function plainPath(path) {
    const bundled = /^webpack(?:-internal)?:\/\/[^/]*\/(?:\([^)]*\)\/)?(?<path>.+)$/.exec(path)?.groups?.path;
    if (bundled !== undefined)
        return withoutQuery(bundled);
    if (path.startsWith('file://'))
        return decode(withoutQuery(path.slice('file://'.length)));
    const served = /^https?:\/\/[^/]+(?<path>\/.*)$/.exec(path)?.groups?.path;
    // Vite serves what is outside its root under /@fs, Karma everything under /base.
    if (served !== undefined)
        return decode(withoutQuery(served)).replace(/^\/(?:@fs(?=\/)|base\/)/, '');
    const slashes = /^[A-Za-z]:[\\/]|^\.{0,2}\\|^[^/]+\\/.test(path) ? path.replaceAll('\\', '/') : path;
    // .NET's deterministic builds map the root of the repository to /_/, and write it into the symbols.
    return slashes.replace(/^[A-Za-z]:(?=\/)/, '').replace(/^\/_\d?\//, '');
}
/** Whether a path that does not exist here belongs to a language's own installation wherever it came from. */
function isOfToolchain(path) {
    return /^\/(?:usr\/(?:local\/)?(?:lib|lib64|include|share|go|src)|rustc|opt\/hostedtoolcache|nix\/store|proc)\//.test(path);
}
function withoutQuery(path) {
    return path.replace(/[?#].*$/, '');
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // Not every writer of URLs encodes; a % that starts no code is a plain one.
        return path;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/path-lookup.ts




/**
 * As it is; else below the run's folder or one above it; else by its end, as of a container where the repository lies
 * elsewhere: the file that shares most of it, if that is one, or one is nearest to the run.
 */
function createPathLookup(index, existing) {
    return (path, origin) => {
        const plain = plainPath(path);
        if (plain === '' || plain.includes('\0') || isLibrary(plain))
            return undefined;
        const found = external_node_path_.posix.isAbsolute(plain) ? existing.at(plain) : below(plain, origin.directory, existing);
        if (found !== undefined)
            return found.tracked;
        if (isOfToolchain(plain))
            return undefined;
        const file = nearest(sharingEnd(plain, index), origin);
        return file === undefined ? undefined : existing.at(file)?.tracked;
    };
}
function below(path, directory, existing) {
    const folders = directory === '' ? [] : directory.split('/');
    for (let length = folders.length; length >= 0; length--) {
        const joined = external_node_path_.posix.join(...folders.slice(0, length), path);
        if (joined.startsWith('../') || joined === '..')
            continue;
        const found = existing.at(joined);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function sharingEnd(path, index) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
    let most = 0;
    let files = [];
    for (const file of index.named(baseName(path))) {
        const parts = file.split('/');
        const shared = commonEnd(parts, names);
        if (shared < most || !isEnough(shared, parts.length, names, path))
            continue;
        if (shared > most)
            files = [];
        most = shared;
        files.push(file);
    }
    return files;
}
/** Whether so many names in common say that it is the same file: one alone, such as index.js, mostly does not. */
function isEnough(shared, fileLength, names, path) {
    const isAbsolute = path.startsWith('/');
    if (shared === names.length && !isAbsolute)
        return true;
    // `/app/index.js` in a container; `github.com/acme/orders/orders.go` in the root of a Go module.
    if (shared === 1 && fileLength === 1)
        return isAbsolute ? names.length <= 2 : isOfGoModule(names);
    return shared >= 2 && (isAbsolute || shared === fileLength || isOfGoModule(names));
}
function isOfGoModule(names) {
    return names.length > 2 && /^[\w-]+(?:\.[\w-]+)+$/.test(names[0] ?? '');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/test-line.ts

/** Keeps the files that it has read: many tests are in one. */
function createTestLines() {
    const files = new Map();
    return (path, name) => {
        if (name === '')
            return undefined;
        const lines = files.get(path) ?? (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n');
        files.set(path, lines);
        return lineOfTest(lines, name);
    };
}
function lineOfTest(lines, name) {
    const titled = lines.findIndex((line) => quotes.some((quote) => line.includes(quote + name + quote)));
    if (titled >= 0)
        return titled + 1;
    // Parameters follow the name of a parametrised test: `total(int)[2]`, `test_total[3-4]`.
    const identifier = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(name)?.[0];
    if (identifier === undefined || !/^$|^[([{]|^\/|^ \{/.test(name.slice(identifier.length)))
        return undefined;
    const declaration = new RegExp(`\\b(?:def|fun|func|fn|function|void|Task|test|TEST\\w*\\(\\w+, *)\\s*(?:\\([^)]*\\)\\s*)?${identifier}\\s*[(<)]`, 'u');
    const declared = lines.findIndex((line) => declaration.test(line));
    return declared < 0 ? undefined : declared + 1;
}
const quotes = ["'", '"', '`'];

;// CONCATENATED MODULE: ./actions/run-tests/src/places/places.ts








/** @param files tracked files, relative to the workspace with `/` */
function createPlaces(files, workspace) {
    const index = createFileIndex(files);
    const existing = existingFiles(index, workspace);
    const findPath = createPathLookup(index, existing);
    const classes = createClassLookup(index, existing, workspace);
    const lineOfTest = createTestLines();
    const goFolder = createGoPackages(index, existing, workspace);
    const originOf = (test, run) => {
        const goPackage = [run.module, ...test.suite].find((name) => name?.includes('/'));
        const folder = goPackage === undefined ? undefined : goFolder(goPackage);
        return {
            directory: folder ?? existing.relative(run.directory) ?? '',
            report: run.report === undefined ? undefined : existing.relative((0,external_node_path_.dirname)(run.report)),
            module: run.module,
        };
    };
    const fileOfFrame = (frame, origin, test) => 'className' in frame
        ? classes.frame(frame.className, frame.path, origin, isOwnClass(frame.className, test))
        : findPath(frame.path, origin);
    const firstInside = (frames, origin, test) => {
        for (const frame of frames) {
            const file = fileOfFrame(frame, origin, test);
            if (file !== undefined)
                return { file, line: frame.line };
        }
        return undefined;
    };
    const placeTest = (test, origin) => {
        const named = test.file === undefined ? undefined : findPath(test.file, origin);
        if (named !== undefined && test.line !== undefined)
            return { file: named, line: test.line };
        const file = named ?? firstOf([...test.suite].reverse(), (name) => classes.test(name, origin));
        if (file === undefined)
            return undefined;
        return { file, line: lineOfTest((0,external_node_path_.join)(workspace, file), test.name) };
    };
    return {
        placeFailure(test, run) {
            const origin = originOf(test, run);
            const texts = test.failures.map(({ text }) => text);
            const stacks = texts.map(stackFrames);
            const withoutStack = texts.filter((_, index) => stacks[index]?.length === 0);
            return (firstOf(stacks, (frames) => firstInside(frames, origin, test)) ??
                placeTest(test, origin) ??
                firstOf(withoutStack, (text) => firstInside(mentionedFiles(text), origin, test)));
        },
        locate: (file, directory) => findPath(file, { directory: existing.relative(directory) ?? '' }),
    };
}
function isOwnClass(className, { suite }) {
    const outer = (name) => name.replace(/\$.*$/, '');
    return suite.some((name) => outer(name) === outer(className));
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/tracked-files.ts


// A folder without git is a small one, or a mistake such as the root of a disk: it is not walked to its end.
const mostWalked = 50_000;
const deepest = 24;
/**
 * The files that belong to the repository, relative to the workspace with `/`: those that git tracks, submodules
 * included; without git, or where nothing is tracked, all that are there.
 */
async function trackedFiles(workspace, programs) {
    // A container's user is seldom the owner of the checkout, which git refuses without safe.directory; a monitor that
    // the repository configures is a program, and is not started to list files.
    const options = ['-c', `safe.directory=${workspace}`, '-c', 'core.fsmonitor=false', '-C', workspace];
    const { exitCode, stdout } = await programs.ask('git', [
        ...options,
        'ls-files',
        '-z',
        '--recurse-submodules',
    ]);
    const files = exitCode === 0 ? stdout.split('\0').filter((file) => file !== '') : [];
    return files.length > 0 ? files : tracked_files_walk(workspace);
}
/** Every file below, folder by folder from the top; dependencies and hidden folders are left out, links not followed. */
async function tracked_files_walk(workspace) {
    const files = [];
    let level = [''];
    for (let depth = 0; depth < deepest && level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            if (files.length >= mostWalked)
                return files.slice(0, mostWalked);
            for (const entry of await tracked_files_list((0,external_node_path_.join)(workspace, folder))) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    files.push(path);
                else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
                    next.push(path);
            }
        }
        level = next;
    }
    return files;
}
async function tracked_files_list(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that may not be read, or that a test removes meanwhile, has no sources.
        return [];
    }
}

// EXTERNAL MODULE: ./actions/run-tests/src/results/suites.ts
var results_suites = __webpack_require__(22291);
;// CONCATENATED MODULE: ./actions/run-tests/src/report/junit-file.ts





/**
 * Writes every test as one JUnit file in the dialect that readers have in common, a suite for each test file or class;
 * flaky tests as Surefire's reruns: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
function writeJUnitFile({ runs, workspace }, file) {
    const suites = collect(runs, workspace);
    const descriptor = (0,external_node_fs_.openSync)(file, 'w');
    try {
        const all = suites.flatMap(({ tests }) => tests);
        (0,external_node_fs_.writeSync)(descriptor, `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Slipway"${counts(all)}>\n`);
        for (const suite of suites)
            (0,external_node_fs_.writeSync)(descriptor, suiteElement(suite));
        (0,external_node_fs_.writeSync)(descriptor, '</testsuites>\n');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function collect(runs, workspace) {
    const nameOf = (0,results_suites/* createSuiteNames */.xu)(workspace);
    const suites = new Map();
    const suite = (run, name) => {
        const key = JSON.stringify([run.framework, run.module, run.kind, name]);
        const found = suites.get(key) ?? { name, tests: [], folded: 0 };
        suites.set(key, found);
        return found;
    };
    for (const run of runs) {
        const locate = (file) => (0,workspace_path/* workspacePath */.X)((0,external_node_path_.resolve)(run.directory, file), workspace);
        for (const test of run.tests) {
            const file = test.file === undefined ? undefined : locate(test.file);
            suite(run, nameOf(test, run)).tests.push({ ...test, file });
        }
        for (const { name, passed } of run.folded ?? [])
            suite(run, name).folded += passed;
    }
    return [...suites.values()];
}
function suiteElement({ name, tests, folded }) {
    const property = folded === 0
        ? ''
        : `<properties><property name="slipway.passed-not-listed" value="${folded}"/></properties>\n`;
    const cases = tests.map((test) => caseElement(test, name)).join('');
    return `<testsuite name="${escapeXml(name)}"${counts(tests)}>\n${property}${cases}</testsuite>\n`;
}
function counts(tests) {
    const of = (status) => tests.filter((test) => test.status === status).length;
    const ms = tests.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    return ` tests="${tests.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="${seconds(ms)}"`;
}
function caseElement(test, suiteName) {
    const { suite, name, file, line, durationMs } = test;
    const attributes = [
        ['classname', suite.join('.') || suiteName],
        ['name', name],
        ...(durationMs === undefined ? [] : [['time', seconds(durationMs)]]),
        ...(file === undefined ? [] : [['file', file]]),
        ...(line === undefined ? [] : [['line', String(line)]]),
    ];
    const head = attributes.map(([key = '', value = '']) => ` ${key}="${escapeXml(value)}"`).join('');
    const body = bodyOf(test);
    return body === '' ? `<testcase${head}/>\n` : `<testcase${head}>\n${body}</testcase>\n`;
}
function bodyOf({ status, isFlaky, failures }) {
    if (status === 'skipped')
        return '<skipped/>\n';
    if (status === 'failed') {
        const all = failures.length === 0 ? [{ text: 'It failed without a message.' }] : failures;
        return all.map(({ text }) => `<failure${message(text)}>${escapeXml(text)}</failure>\n`).join('');
    }
    return isFlaky === true ? failures.map(flakyElement).join('') : '';
}
function flakyElement({ text }) {
    return `<flakyFailure${message(text)}><stackTrace>${escapeXml(text)}</stackTrace></flakyFailure>\n`;
}
function message(text) {
    return ` message="${escapeXml((0,failure_message/* headline */.Pl)(text, 500))}"`;
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}
/** Text for content and attributes alike; what XML 1.0 has no place for becomes U+FFFD. https://www.w3.org/TR/xml/#charsets */
function escapeXml(text) {
    return text
        .replace(illegal, '\uFFFD')
        .replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character);
}
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu;
// As references, so that line ends in attributes are not made blanks by readers.
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\r': '&#13;',
    '\t': '&#9;',
};

;// CONCATENATED MODULE: ./actions/run-tests/src/report/results-json.ts




/**
 * Writes results.json: everything of the outcome, every test included. It is written run by run, so that no text of the
 * whole is held in memory.
 */
function writeResultsJson(outcome, file) {
    const inside = (path) => (0,workspace_path/* workspacePath */.X)(path, outcome.workspace);
    const descriptor = (0,external_node_fs_.openSync)(file, 'w');
    try {
        const head = JSON.stringify({ version: resultsVersion, ...results_json_headOf(outcome, inside) }).slice(0, -1);
        (0,external_node_fs_.writeSync)(descriptor, `${head},\n"runs":[`);
        for (const [index, run] of outcome.runs.entries()) {
            const { report } = run;
            const saved = {
                ...run,
                directory: inside(run.directory),
                report: report === undefined ? undefined : inside(report),
            };
            (0,external_node_fs_.writeSync)(descriptor, `${index === 0 ? '' : ','}\n${JSON.stringify(saved)}`);
        }
        (0,external_node_fs_.writeSync)(descriptor, '],\n"coverage":');
        (0,external_node_fs_.writeSync)(descriptor, JSON.stringify(outcome.coveredLines?.files.map(compact) ?? null));
        (0,external_node_fs_.writeSync)(descriptor, '\n}\n');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function results_json_headOf(outcome, inside) {
    const { verdict, stages, findings, qualityGate, unreadable, stale, shard, durationMs, baseline } = outcome;
    const { failures, flaky, quarantined, quarantineRemarks, coverage } = outcome;
    return {
        verdict,
        counts: (0,report_counts/* countOutcome */.y)(outcome),
        durationMs,
        shard,
        stages,
        failures: failures.map(results_json_describe),
        flaky: flaky.map(results_json_describe),
        quarantined: quarantined.map(results_json_describe),
        quarantineRemarks,
        findings: findings.map((finding) => ({ ...finding, directory: inside(finding.directory) })),
        coverageResult: coverage,
        qualityGate,
        unreadable: unreadable.map((one) => ({ ...one, report: inside(one.report) })),
        stale: stale.map(inside),
        baseline,
    };
}
/** For people and their scripts; a reader of ours works it out again from the test itself. */
function results_json_describe({ title, place, message, diff, source, rerun, }) {
    return { title, place, message, diff, source, rerun };
}
/** Line numbers and how often each was run in turns: a third of the size of an object. */
function compact({ file, lines, package: name }) {
    return { file, package: name, lines: [...lines].flat() };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/results-folder.ts





/** What the files of a results folder are called. */
const resultFiles = { page: 'index.html', json: 'results.json', junit: 'junit.xml' };
/**
 * Writes the full results: a page for people, all of it as JSON, and a JUnit file for other tools.
 * @param folder absolute; made when it is not there
 * @param name what the run is called
 * @throws UserError when it cannot be written
 */
async function writeResults(outcome, folder, name) {
    try {
        const { reportPage } = await __webpack_require__.e(/* import() */ 613).then(__webpack_require__.bind(__webpack_require__, 5613));
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, resultFiles.page), reportPage(outcome, name));
        writeResultsJson(outcome, (0,external_node_path_.join)(folder, resultFiles.json));
        writeJUnitFile(outcome, (0,external_node_path_.join)(folder, resultFiles.junit));
    }
    catch (error) {
        throw new src/* UserError */.yo(`The results cannot be written to ${folder}`, {
            cause: (0,src/* asError */.zR)(error),
            hint: 'Give results-directory a folder that this step may write to, with room for the results.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/run-tests.ts

















/** Runs what there is to run, reads what there is to read, and judges it. What tests do is never an error. */
async function runAndJudge(inputs, context) {
    const records = openRecords(inputs, context);
    const found = inputs.merge.length > 0
        ? await readShards(inputs, records, context)
        : await runAndRead(inputs, records, context);
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
/** What cannot be written costs no result: summary, annotations and outputs come all the same. */
async function keepResults(outcome, { name }, { log }) {
    try {
        await writeResults(outcome, outcome.resultsDirectory, name);
    }
    catch (error) {
        if (!(error instanceof src/* UserError */.yo))
            throw error;
        log.warning(`${error.message}: ${(0,src/* asError */.zR)(error.cause).message}`);
    }
}
async function runAndRead(inputs, records, context) {
    const { clock, workspace } = context;
    const quarantine = await readQuarantine(inputs.quarantine, clock.now());
    const plan = (0,src_inputs/* runsNothing */.a)(inputs) ? { stages: [], remarks: [] } : planStages(inputs, workspace);
    const isRun = plan.stages.length > 0;
    const readers = await Promise.all(inputs.workingDirectories.map((directory) => watchReports(directory, inputs, isRun)));
    const limit = startLimit(inputs.timeoutMs, context);
    const started = clock.now();
    try {
        const stages = await runStages(plan, {
            retries: inputs.retries,
            shard: inputs.shard && { ...inputs.shard, times: await records.sharedTimes(inputs.shard.count) },
            isQuarantined: (test) => quarantine.has(test),
            failFast: inputs.failFast,
        }, limit.signal, context);
        const reports = joinReports(await Promise.all(readers.map((read) => read())));
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
            shard: inputs.shard,
        };
    }
    finally {
        limit.stop();
    }
}
function interruptionBy(cancelled, limit) {
    if (cancelled.aborted)
        return { kind: 'cancelled', reason: (0,src/* asError */.zR)(cancelled.reason).message };
    return limit.aborted ? { kind: 'timed-out', reason: (0,src/* asError */.zR)(limit.reason).message } : undefined;
}
function warnOfStale(stale, log) {
    const [first] = stale;
    if (first === undefined)
        return;
    log.warning(`Left out, since this run did not write them: ${stale.length} files that match reports, the first is ${first}`);
}
function joinReports(all) {
    return {
        runs: all.flatMap(({ runs }) => runs),
        findings: all.flatMap(({ findings }) => findings),
        coverages: all.flatMap(({ coverages }) => coverages),
        unreadable: all.flatMap(({ unreadable }) => unreadable),
        stale: all.flatMap(({ stale }) => stale),
        // What one folder has not, another may have.
        unmatched: all.every(({ unmatched }) => unmatched.length > 0) ? (all[0]?.unmatched ?? []) : [],
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/execution.ts


const execution = { run: runAndJudge, report: report };


/***/ }),

/***/ 86987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ topLevelClasses),
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   VU: () => (/* binding */ selectMethods)
/* harmony export */ });
const className = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
const methodName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
/**
 * The methods of each class that hold these tests, or `all` of a class; nothing when a test is of no class that could be
 * named, as Cucumber's features are.
 *
 * A repeated method is written as `p(String)[2]` (JUnit 5), `p[2]` (JUnit 4) or `p[7, 7](1)` (TestNG). JUnit 4 matches
 * patterns with all of that, the others with the bare name, so there are both: `p` and `p[*]`. A pattern that matches
 * nothing runs no test, and the build succeeds. What is no name of a method stands for something around the methods, or
 * is a name for people: its whole class is run.
 * Source: maven-surefire, ResolvedTest and TestListResolver; Gradle, TestSelectionMatcher.
 */
function selectMethods(tests) {
    const selected = new Map();
    for (const { suite, name, selector, isWholeFile } of tests) {
        const owner = suite.at(-1);
        if (owner === undefined || !className.test(owner))
            return undefined;
        const [method = ''] = (selector ?? name).split(/[([{]/, 1);
        const known = selected.get(owner) ?? [];
        if (known === 'all')
            continue;
        if (isWholeFile === true || !methodName.test(method))
            selected.set(owner, 'all');
        else
            selected.set(owner, [...new Set([...known, method, ...(method === name ? [] : [`${method}[*]`])])]);
    }
    return selected;
}
/** The top-level classes that the tests are in. */
function topLevelClasses(tests) {
    return new Set(tests.map(({ suite }) => topLevel(suite.at(-1) ?? '')));
}
/** The class that stands in a file of its own: `com.acme.A` for `com.acme.A$Inner`. */
function topLevel(name) {
    return name.replace(/(?<=[^.$])\$.*$/, '');
}


/***/ }),

/***/ 11048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10528);


/** What is in a folder; nothing where it may not be read, or has gone: it is looked into in passing. */
function readFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        if (['EACCES', 'EPERM', 'ENOENT'].includes((0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? ''))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 93402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
const rank = { error: 0, warning: 1, note: 2 };
/**
 * Errors first; of each level those in changed files first; then by file and line.
 * @param changedFiles relative to the workspace, as findings are once they are merged
 */
function orderFindings(findings, changedFiles) {
    const isChanged = ({ file }) => file !== undefined && changedFiles.has(file);
    return [...findings].sort((a, b) => rank[a.level] - rank[b.level] ||
        Number(isChanged(b)) - Number(isChanged(a)) ||
        compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 55573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pageOfRule)
/* harmony export */ });
/** Where a rule is explained, of tools whose output does not say it; nothing when that is not known. */
function pageOfRule(tool, rule) {
    switch (tool) {
        case 'eslint':
            return pageOfEslintRule(rule);
        case 'rustc':
            // Source: https://doc.rust-lang.org/error_codes/error-index.html
            return /^E\d{4}$/.test(rule) ? `https://doc.rust-lang.org/error_codes/${rule}.html` : undefined;
    }
}
/** A rule without a prefix is ESLint's own; each plugin has pages of its own. */
function pageOfEslintRule(rule) {
    if (/^[a-z][a-z-]*$/.test(rule))
        return `https://eslint.org/docs/latest/rules/${rule}`;
    const typescript = /^@typescript-eslint\/([a-z-]+)$/.exec(rule)?.[1];
    return typescript === undefined ? undefined : `https://typescript-eslint.io/rules/${typescript}`;
}


/***/ }),

/***/ 35555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** A path as people name it: relative to the workspace with `/` where it is inside, else as it is. */
function workspacePath(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    const isOutside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
    return isOutside ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}


/***/ }),

/***/ 80096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ detectGradle),
  q: () => (/* binding */ findGradle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./actions/run-tests/src/follow/read-folder.ts
var read_folder = __webpack_require__(11048);
;// CONCATENATED MODULE: ./actions/run-tests/src/projects/gradle-build.ts



const jvmPlugin = /\b(?:id|plugin:?|apply)\b[\s(:]*['"](?:java|java-library|java-gradle-plugin|application|groovy|scala|war|org\.jetbrains\.kotlin\.jvm|org\.springframework\.boot)['"]|\bkotlin\(['"]jvm['"]\)|^\s*(?:java|`java-library`|application|groovy|scala|war)\s*$/m;
const multiplatformPlugin = /org\.jetbrains\.kotlin\.multiplatform|kotlin\(['"]multiplatform['"]\)/;
/** Ways to make a test task or suite; the first group is its name. Source: Gradle's user guide, Java testing. */
const testTask = [
    /\btask\s+(\w+)\s*\(\s*type:\s*Test\b/g,
    /\btask\s*\(\s*(\w+)\s*,\s*type:\s*Test\b/g,
    /\b(?:register|create)\s*\(\s*['"](\w+)['"]\s*,\s*(?:Test|JvmTestSuite)\b/g,
    /\b(?:register|create)<(?:Test|JvmTestSuite)>\s*\(\s*['"](\w+)['"]/g,
    /\bval\s+(\w+)\s+by\s+(?:tasks\.)?(?:registering|creating)\s*\(\s*(?:Test|JvmTestSuite)::class/g,
    /\b(\w+)\s*\(\s*JvmTestSuite\s*\)/g,
];
/** Plugins by the end of their id, and the tasks that they add. */
const linters = [
    ['checkstyle', ['checkstyleMain', 'checkstyleTest']],
    ['pmd', ['pmdMain', 'pmdTest']],
    ['com.github.spotbugs', ['spotbugsMain', 'spotbugsTest']],
    ['io.gitlab.arturbosch.detekt', ['detekt']],
    ['org.jlleitschuh.gradle.ktlint', ['ktlintCheck']],
    ['com.diffplug.spotless', ['spotlessCheck']],
];
function readGradleBuild(folder) {
    const text = buildScripts(folder)
        .map((path) => withoutComments((0,external_node_fs_.readFileSync)(path, 'utf8')))
        .join('\n');
    const found = testTask.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    return {
        isJvm: jvmPlugin.test(text),
        isMultiplatform: multiplatformPlugin.test(text),
        testTasks: [...new Set(found)].filter((name) => name !== 'test').sort(),
        lintTasks: linters.flatMap(([plugin, tasks]) => (applies(plugin, text) ? tasks : [])),
    };
}
function applies(plugin, text) {
    const id = plugin.replaceAll('.', '\\.');
    return new RegExp(`\\b(?:id|plugin:?|apply)\\b[\\s(:]*['"]${id}['"]|^\\s*${id}\\s*$`, 'm').test(text);
}
function withoutComments(script) {
    return script.replace(/\/\*.*?\*\/|(?<![:'"])\/\/[^\n]*/gs, '');
}
const passedOver = new Set(['node_modules', 'src', 'build', 'target']);
/** Those of subprojects and of `buildSrc` too, whose own sources hold plugins. */
function buildScripts(folder, isPlugins = false) {
    return (0,read_folder/* readFolder */.j)(folder).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isFile())
            return isScript(entry.name, isPlugins) ? [path] : [];
        if (!entry.isDirectory() || entry.name.startsWith('.'))
            return [];
        const inPlugins = isPlugins || entry.name === 'buildSrc';
        return !inPlugins && passedOver.has(entry.name) ? [] : buildScripts(path, inPlugins);
    });
}
function isScript(name, isPlugins) {
    return isPlugins ? /\.gradle(?:\.kts)?$/.test(name) : /^(?!settings\.).*\.gradle(?:\.kts)?$/.test(name);
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/wrapper.ts
var wrapper = __webpack_require__(21727);
;// CONCATENATED MODULE: ./actions/run-tests/src/projects/gradle.ts




/**
 * A project of Gradle. Its stages are tasks by name, of this folder's project and those below; what one has done is up
 * to date for the next. `check` would run linters as well, so the test tasks are named one by one.
 */
const detectGradle = (folder, workspace) => {
    const file = ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'].find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    if (file === undefined)
        return undefined;
    const program = findGradle(folder, workspace);
    const build = readGradleBuild(folder);
    const tests = testTasks(build);
    const run = (tasks) => `${program.command} --continue ${tasks.join(' ')}`;
    return {
        tool: 'Gradle',
        because: program.wrapper === undefined
            ? `there is ${file}`
            : `there are ${file} and ${(0,external_node_path_.relative)(folder, program.wrapper)}`,
        commands: {
            ...(build.isJvm ? { build: run(['classes', 'testClasses']) } : {}),
            ...(build.lintTasks.length > 0 ? { lint: run(build.lintTasks) } : {}),
            test: run(tests),
        },
        reasons: {
            install: 'Gradle fetches what it needs while it builds',
            ...(build.isJvm ? {} : { build: 'the build scripts name no plugin that compiles for the JVM' }),
        },
    };
};
function findGradle(folder, workspace) {
    return (0,wrapper/* findWrapper */.h)(folder, workspace, { script: 'gradlew', program: 'gradle' });
}
function testTasks({ isMultiplatform, testTasks: others }) {
    return [isMultiplatform ? 'allTests' : 'test', ...others];
}


/***/ }),

/***/ 94051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10528);
/* harmony import */ var _readers_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61354);



/**
 * A package.json.
 * @throws UserError when it cannot be read
 */
function readManifest(file) {
    let parsed;
    try {
        parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} cannot be read`, { cause: error, hint: 'It must be a JSON object.' });
    }
    return (0,_readers_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parsed) ? parsed : {};
}


/***/ }),

/***/ 31543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findMaven),
/* harmony export */   z: () => (/* binding */ detectMaven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21727);



/**
 * A project of Maven. `verify` compiles, tests and runs the integration tests: Failsafe's belong to phases behind `test`
 * and need the package. A stage of its own that compiles would make Maven do it twice, and cannot be told to stop before
 * the package where modules use each other's.
 */
const detectMaven = (folder, workspace) => {
    const pom = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pom.xml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pom))
        return undefined;
    const program = findMaven(folder, workspace);
    const maven = `${program.command} ${options(program)}`;
    const checkstyle = findCheckstyle((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(pom, 'utf8'));
    return {
        tool: 'Maven',
        because: program.wrapper === undefined
            ? 'there is pom.xml'
            : `there are pom.xml and ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, program.wrapper)}`,
        commands: {
            ...(checkstyle === 'alone' ? { lint: `${maven} checkstyle:check` } : {}),
            // A module that fails does not keep those that do not need it from being tested.
            test: `${maven} -fae verify`,
        },
        reasons: {
            install: 'Maven fetches what it needs while it builds',
            build: 'verify compiles what it tests',
            ...(checkstyle === 'bound' ? { lint: 'Checkstyle is part of verify' } : {}),
        },
    };
};
function findMaven(folder, workspace) {
    return (0,_wrapper_js__WEBPACK_IMPORTED_MODULE_2__/* .findWrapper */ .h)(folder, workspace, { script: 'mvnw', program: 'mvn' });
}
/** Source: Maven 3.6.1's release notes (MNG-6605): older ones end at an option that they do not know. */
function options({ wrapper }) {
    const properties = wrapper === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wrapper), '.mvn/wrapper/maven-wrapper.properties');
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(properties) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(properties, 'utf8') : '';
    const isOld = /apache-maven-(?:[12]\.|3\.[0-5]\.|3\.6\.0)/.test(text);
    return isOld ? '--batch-mode' : '--batch-mode --no-transfer-progress';
}
/** Whether Checkstyle is configured, and runs with the rest anyhow. */
function findCheckstyle(pom) {
    const build = pom.replace(/<!--.*?-->|<(profiles|reporting|pluginManagement)>.*?<\/\1>/gs, '');
    const plugin = /<artifactId>\s*maven-checkstyle-plugin\s*<\/artifactId>.*?<\/plugin>/s.exec(build)?.[0];
    if (plugin === undefined)
        return undefined;
    return /<goal>\s*check\s*<\/goal>/.test(plugin) ? 'bound' : 'alone';
}


/***/ }),

/***/ 34030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findPackageManager)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94051);
/* harmony import */ var _readers_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61354);




const short = (tool) => (script) => script === 'test' ? `${tool} test` : `${tool} run ${script}`;
const npm = {
    tool: 'npm',
    run: short('npm'),
    runEverywhere: (script) => `${short('npm')(script)} --workspaces --if-present`,
    execute: 'npx',
    installLocked: 'npm ci',
    install: 'npm install',
    marker: '.package-lock.json',
};
const pnpm = {
    tool: 'pnpm',
    run: short('pnpm'),
    runEverywhere: (script) => `pnpm --recursive --if-present run ${script}`,
    execute: 'pnpm exec',
    installLocked: 'pnpm install --frozen-lockfile',
    install: 'pnpm install',
    marker: '.modules.yaml',
};
const yarnClassic = {
    tool: 'yarn',
    run: short('yarn'),
    // `yarn workspaces run` fails at the first workspace that has no such script.
    runEverywhere: (script, workspaces) => workspaces.map((name) => `yarn workspace ${name} run ${script}`).join(' && '),
    execute: 'yarn',
    installLocked: 'yarn install --frozen-lockfile',
    install: 'yarn install',
    marker: '.yarn-integrity',
};
const yarnBerry = {
    ...yarnClassic,
    runEverywhere: (script) => `yarn workspaces foreach --all run ${script}`,
    installLocked: 'yarn install --immutable',
    marker: '.yarn-state.yml',
};
const bun = {
    tool: 'bun',
    // `bun test` is Bun's own test runner.
    run: (script) => `bun run ${script}`,
    runEverywhere: (script) => `bun run --filter '*' ${script}`,
    execute: 'bunx',
    installLocked: 'bun install --frozen-lockfile',
    install: 'bun install',
    marker: undefined,
};
const locks = {
    'package-lock.json': () => npm,
    'npm-shrinkwrap.json': () => npm,
    'pnpm-lock.yaml': () => pnpm,
    'yarn.lock': (folder) => (isBerryLock((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'yarn.lock')) ? yarnBerry : yarnClassic),
    'bun.lock': () => bun,
    'bun.lockb': () => bun,
};
/**
 * The manager that wrote the nearest lock file (in a monorepo it lies in a folder above the package), or that the nearest
 * `packageManager` names.
 */
function findPackageManager(folder, workspace) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const named = namedManager(at);
        const lock = Object.keys(locks).find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name)) && (named === undefined || locks[name]?.(at).tool === named.tool));
        const manager = named ?? (lock === undefined ? undefined : locks[lock]?.(at));
        if (manager !== undefined) {
            const where = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, at), lock ?? 'package.json');
            const because = lock === undefined ? `packageManager is ${manager.tool} in ${where}` : `there is ${where}`;
            return { manager, lock, root: at, because };
        }
        if (at === workspace || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            return { manager: npm, lock: undefined, root: folder, because: undefined };
        }
    }
}
/** Source: https://nodejs.org/api/packages.html#packagemanager */
function namedManager(folder) {
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest))
        return undefined;
    const [, tool, major] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec((0,_readers_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(manifest).packageManager) ?? '') ?? [];
    if (tool === 'yarn')
        return Number(major) > 1 ? yarnBerry : yarnClassic;
    return [npm, pnpm, bun].find((manager) => manager.tool === tool);
}
/** Classic's lock file says so itself: `# yarn lockfile v1`. */
function isBerryLock(file) {
    return /^__metadata:/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
}


/***/ }),

/***/ 79604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findPythonEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const managers = [
    { lock: 'uv.lock', run: 'uv run', install: 'uv sync --locked' },
    { lock: 'poetry.lock', run: 'poetry run', install: 'poetry install' },
    { lock: 'pdm.lock', run: 'pdm run', install: 'pdm sync --dev' },
    { lock: 'Pipfile.lock', run: 'pipenv run', install: 'pipenv sync --dev' },
];
/** By the nearest lock file: that of a uv workspace lies above its members. */
function findPythonEnvironment(folder, workspace) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = managers.find(({ lock }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, lock)));
        if (found !== undefined)
            return { ...found, lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, found.lock)), root: at };
        if (at === workspace || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
            return { run: 'python -m', lock: undefined, root: folder, install: undefined };
        }
    }
}


/***/ }),

/***/ 21727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findWrapper)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The wrapper script that comes with a project, in the folder or one above it, and without one the program on the PATH.
 * On Windows, git keeps no permission to execute; such a script is handed to a shell.
 */
function findWrapper(folder, workspace, { script, program }) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const wrapper = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, script);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(wrapper)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, wrapper).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            const command = path.startsWith('..') ? path : `./${path}`;
            return { command: isExecutable(wrapper) ? command : `sh ${command}`, wrapper };
        }
        if (at === workspace || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return { command: program, wrapper: undefined };
    }
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 62097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CutReport)
/* harmony export */ });
/** The report ends before its end: what wrote it was ended, or the disk was full. */
class CutReport extends Error {
    name = 'CutReport';
}


/***/ }),

/***/ 61354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Nt: () => (/* binding */ asObjects),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _cut_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62097);


function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asObjects(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
function asTexts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function asNumber(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/**
 * @throws CutReport when the text ends before the value does
 * @throws Error when it is no JSON
 */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const { message } = (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
        const at = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
        const isCut = /end of JSON input|Unterminated/.test(message) || at >= text.trimEnd().length;
        throw isCut ? new _cut_report_js__WEBPACK_IMPORTED_MODULE_1__/* .CutReport */ .z(`it is cut: ${message}`) : new Error(`it is not JSON: ${message}`);
    }
}


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReport: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 13 modules
var src = __webpack_require__(10528);
// EXTERNAL MODULE: ./actions/run-tests/src/readers/cut-report.ts
var cut_report = __webpack_require__(62097);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./actions/run-tests/src/readers/json.ts
var readers_json = __webpack_require__(61354);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/decode.ts



/** Read at a time: every read waits for a thread, so fewer are faster. */
const readSize = 256 * 1024;
/** Decoded at a time. Larger pieces are slower: V8 puts strings of more than 128 KiB among those that live long. */
const pieceSize = 64 * 1024;
/**
 * A text file piece by piece, decoded by its byte order mark or else by its XML declaration, as XML 1.0, appendix F
 * says. Bytes that are wrong in the encoding become U+FFFD. The next piece is read while this one is worked on.
 */
async function* decodeFile(path) {
    const file = await (0,promises_.open)(path);
    let reading;
    try {
        const size = Math.min(readSize, (await file.stat()).size + 1);
        const spare = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)];
        const decoder = createDecoder(await encodingOf(file));
        for (let turn = 0;; turn++) {
            reading ??= readInto(file, spare[0]);
            const bytes = await reading;
            if (bytes.length === 0)
                break;
            reading = readInto(file, turn % 2 === 0 ? spare[1] : spare[0]);
            // It is waited for later; until then nobody else may take its failure for one that nobody handles.
            reading.catch(() => undefined);
            for (let at = 0; at < bytes.length; at += pieceSize) {
                yield decoder.write(bytes.subarray(at, at + pieceSize));
            }
        }
        yield decoder.end();
    }
    finally {
        // Whoever stops early leaves a read under way, which the file cannot be closed under.
        await reading?.catch(() => undefined);
        await file.close();
    }
}
/** Node's own decoder of UTF-8 takes a fifth of the time of its TextDecoder, which knows the other encodings. */
function createDecoder(encoding) {
    if (encoding === 'utf-8')
        return new external_node_string_decoder_.StringDecoder('utf8');
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
    const text = head.toString('latin1');
    if (text.startsWith('\xFF\xFE') || text.startsWith('<\0'))
        return 'utf-16le';
    if (text.startsWith('\xFE\xFF') || text.startsWith('\0<'))
        return 'utf-16be';
    if (text.startsWith('\xEF\xBB\xBF'))
        return 'utf-8';
    const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1];
    // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
    return declared !== undefined && !/^utf-?16/i.test(declared) && isKnown(declared) ? declared : 'utf-8';
}
function isKnown(encoding) {
    try {
        new TextDecoder(encoding);
        return true;
    }
    catch (error) {
        if ((0,readers_json/* isObject */.Gv)(error) && error.code === 'ERR_ENCODING_NOT_SUPPORTED')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/foreign-file.ts
/** Nothing in the file says that it is a report of any kind. */
class ForeignFile extends Error {
    name = 'ForeignFile';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/lines.ts
/** No format has lines so long on purpose; what is behind is left out. */
const maxLine = 16 * 1024 * 1024;
/** Hands a text to what reads its format, line by line. */
async function readLines(pieces, handler) {
    let open = '';
    for await (const piece of pieces) {
        let at = 0;
        for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
            handler.line(withoutReturn(open + piece.slice(at, end)));
            open = '';
            at = end + 1;
        }
        if (open.length < maxLine)
            open += piece.slice(at);
    }
    if (open !== '')
        handler.line(withoutReturn(open));
    return handler.end();
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/read-report.ts






/** By so much of a text its format is told. */
const headLength = 64 * 1024;
const headLines = 200;
/**
 * Reads one result file; its format is told by its content, whatever its name.
 * @param directory where relative paths in it start; absolute
 */
async function readReport(report, directory) {
    try {
        const { reportFormats } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__, 65021));
        return await readContent(decodeFile(report), reportFormats(report, directory));
    }
    catch (error) {
        return {
            report,
            problem: (0,src/* asError */.zR)(error).message,
            ...(error instanceof cut_report/* CutReport */.z ? { isCut: true } : {}),
            ...(error instanceof ForeignFile ? { isForeign: true } : {}),
        };
    }
}
async function readContent(pieces, formats) {
    let head = '';
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
        head += next.value;
        if (head.trimStart().length >= headLength)
            break;
    }
    const text = head.trimStart();
    if (text === '')
        throw new cut_report/* CutReport */.z('it is empty');
    if (text.startsWith('<'))
        return readXmlReport(andThen(text, pieces), formats);
    const first = text.split(/\r?\n/, headLines).filter((line) => line.trim() !== '');
    const lines = formats.lines.find((format) => format.matches(first));
    if (lines !== undefined)
        return readLines(andThen(text, pieces), lines.create());
    if (text.startsWith('{') || text.startsWith('['))
        return readJsonReport(andThen(text, pieces), formats);
    throw new ForeignFile('it is neither XML, nor JSON, nor lines of a format that is known');
}
async function readXmlReport(pieces, { xml }) {
    const { readXmlHead } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 25507));
    const head = await readXmlHead(pieces);
    const format = xml.find((candidate) => candidate.matches(head.root));
    if (format === undefined) {
        throw new ForeignFile(`it is XML of an unknown format: its root element is <${head.root.name}>`);
    }
    return format.read(head, pieces);
}
async function readJsonReport(pieces, { json }) {
    let text = '';
    for await (const piece of pieces)
        text += piece;
    const value = (0,readers_json/* parseJson */.qF)(text);
    const format = json.find((candidate) => candidate.matches(value));
    if (format === undefined)
        throw new ForeignFile('it is JSON of an unknown format');
    return format.read(value);
}
/** The text, and what follows it; may be gone through in several loops, each of which goes on where the last one stopped. */
function andThen(text, pieces) {
    let head = text;
    const next = () => {
        if (head === undefined)
            return pieces.next();
        const value = head;
        head = undefined;
        return Promise.resolve({ value, done: false });
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
}


/***/ }),

/***/ 63054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ groupByCause)
/* harmony export */ });
// A message that differs only behind this is the same for whoever reads it.
const compared = 1_000;
/** The causes of failures, those in changed files first, else in the order of their first failures. */
function groupByCause(failures, changedFiles) {
    const causes = new Map();
    for (const failure of failures) {
        const key = keyOf(failure);
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, { first: failure, others: [] });
        else
            cause.others.push(failure);
    }
    const isChanged = ({ first: { place } }) => place !== undefined && changedFiles.has(place.file);
    const all = [...causes.values()];
    return [...all.filter(isChanged), ...all.filter((cause) => !isChanged(cause))];
}
function keyOf({ message, place }) {
    return JSON.stringify([place?.file, place?.line, normalized(message)]);
}
/** A message without what is another one in each run: numbers, ids, addresses. */
function normalized(message) {
    return message
        .slice(0, compared)
        .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '#')
        .replace(/\b0x[0-9a-f]+\b|\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi, '#')
        .replace(/\d+(?:[.,:]\d+)*/g, '#')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 6122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ changeOfDuration),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   pU: () => (/* binding */ changeOfPercent)
/* harmony export */ });
/** How a number stands to that of the base branch: `+3`, `−2`; nothing when it is the same, or there is none. */
function changeOf(now, before) {
    if (before === undefined || now === before)
        return undefined;
    return signed(now - before, String(Math.abs(now - before)));
}
/** The same of percentages, to a hundredth of a point: `−0.4 %`. */
function changeOfPercent(now, before) {
    if (before === undefined)
        return undefined;
    const points = Number(Math.abs(now - before).toFixed(2));
    return points === 0 ? undefined : signed(now - before, `${points} %`);
}
/** The same of durations; what is less than a tenth, or than a second, is the machine's mood. */
function changeOfDuration(nowMs, beforeMs, format) {
    if (beforeMs === undefined)
        return undefined;
    const difference = Math.abs(nowMs - beforeMs);
    return difference < 1000 || difference < beforeMs / 10
        ? undefined
        : signed(nowMs - beforeMs, format(difference));
}
function signed(difference, size) {
    return `${difference > 0 ? '+' : '−'}${size}`;
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countOutcome)
/* harmony export */ });
/* harmony import */ var _results_test_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26437);

function countOutcome({ runs, quarantined, flaky, }) {
    const { passed, failed, skipped, total } = (0,_results_test_results_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .t)(runs);
    const inQuarantine = Math.min(quarantined.length, failed);
    return {
        passed,
        failed: failed - inQuarantine,
        quarantined: inQuarantine,
        skipped,
        flaky: flaky.length,
        total,
    };
}


/***/ }),

/***/ 99340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** What a failure says, without the stack that follows; the first stack line is known by its `at`. */
function messageOf(text) {
    const lines = text.split('\n');
    const stack = lines.findIndex((line) => isStackLine(line));
    const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim();
    return message === '' ? text.trim() : message;
}
function isStackLine(line) {
    return (line.length < 2_000 &&
        /^\s+at .+:\d+:\d+\)?$|^\s+at .+\(.+\)$|^goroutine \d+ \[|^stack backtrace:$/.test(line));
}
/** The line of it that says most, in at most `length` characters: mostly the first. */
function headline(text, length) {
    const lines = messageOf(text)
        .split('\n', 2_000)
        .map((part) => part.trimEnd())
        .filter((part) => part.trim() !== '');
    return shorten((tellingLine(lines) ?? lines[0] ?? '').trim(), length);
}
/** Where the first line only introduces what is said. */
function tellingLine(lines) {
    // pytest shows the source first, and marks what went wrong: `E   assert 1 == 2`.
    const marked = lines.find((line) => /^E {3,}\S/.test(line));
    if (marked !== undefined)
        return marked.slice(1);
    const first = lines[0] ?? '';
    // Python ends with it: `ValueError: no`.
    if (first.startsWith('Traceback (most recent call last)'))
        return lines.findLast((line) => /^\S/.test(line));
    // Rust says it in the line below: `thread 'x' panicked at src/lib.rs:10:5:`.
    if (/panicked at .*:\d+:\d+:$/.test(first))
        return lines[1];
    // GoogleTest: `a.cc:12: Failure`.
    return /:\d+: Failure$/.test(first) ? lines[1] : undefined;
}
function shorten(text, length) {
    if (text.length <= length)
        return text;
    // No more than that many UTF-16 units are looked at: a message may be a hundred megabytes long.
    const characters = Array.from(text.slice(0, 2 * length + 2));
    return characters.length <= length && text.length <= 2 * length + 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 23074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ng: () => (/* binding */ describeFailures),
  T9: () => (/* binding */ failedTests),
  Xk: () => (/* binding */ flakyTests),
  QI: () => (/* binding */ showsDiff),
  Gg: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./actions/run-tests/src/results/displayable.ts
var displayable = __webpack_require__(57182);
// EXTERNAL MODULE: ./actions/run-tests/src/report/failure-message.ts
var failure_message = __webpack_require__(99340);
;// CONCATENATED MODULE: ./actions/run-tests/src/places/source-lines.ts




const around = 2;
const maxLength = 200;
/** A reader that keeps the files that it has read: many tests fail in one file. */
function createSourceReader(workspace) {
    const files = new Map();
    return ({ file, line }) => {
        if (line === undefined)
            return undefined;
        const lines = files.get(file) ?? (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(workspace, file), 'utf8').split(/\r?\n/);
        files.set(file, lines);
        return line > lines.length ? undefined : numbered(lines, line);
    };
}
function numbered(lines, line) {
    const first = Math.max(1, line - around);
    const shown = lines.slice(first - 1, line + around);
    const width = String(first + shown.length - 1).length;
    return shown
        .map((text, index) => {
        const number = first + index;
        const mark = number === line ? '>' : ' ';
        return `${mark} ${String(number).padStart(width)} | ${(0,failure_message/* shorten */.ml)((0,displayable/* displayable */.Z)(text), maxLength)}`.trimEnd();
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/cargo.ts
/** `cargo test -p shop --lib -- --exact tests::adds`. The selector is what the recorder wrote: recorders/cargo/tests.cjs. */
const reproduceCargo = ({ selector }) => {
    if (selector === undefined)
        return undefined;
    if (selector.startsWith('binary_id('))
        return ['cargo', 'nextest', 'run', '-E', selector];
    const parts = /^(\S+) (--lib|--doc|--(?:bin|test|example|bench) \S+) ([\s\S]+)$/.exec(selector);
    const [, name, target, test] = parts ?? [];
    if (name === undefined || target === undefined || test === undefined)
        return undefined;
    const command = ['cargo', 'test', '-p', name, ...target.split(' '), '--'];
    // rustdoc takes names apart at spaces, so that no doc test can be named exactly.
    return target === '--doc' ? [...command, itemOf(test)] : [...command, '--exact', test];
};
/** `src/lib.rs - orders::total (line 12)` is found by orders::total. */
function itemOf(name) {
    const [file = name] = name.split(' ');
    return /^\S+ - (\S+) \(line \d+\)$/.exec(name)?.[1] ?? file;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/go.ts

/** `go test ./orders -run '^TestTotal$/^of_none$'`: each part of a name is a pattern of its own. */
const reproduceGo = (test, run) => {
    const { suite, name, selector } = test;
    const [path, ...parents] = suite;
    if (path === undefined || selector === undefined)
        return undefined;
    const words = ['go', 'test', folderOf(test, run) ?? path];
    if (test.isWholeFile === true)
        return words;
    const pattern = [...parents, name].map((part) => `^${escapeRegExp(part)}$`).join('/');
    return [...words, '-run', pattern];
};
function folderOf({ file }, { directory }) {
    if (file === undefined)
        return undefined;
    const folder = (0,external_node_path_.relative)(directory, (0,external_node_path_.dirname)(file));
    return folder.startsWith('..') ? undefined : `./${folder.split(external_node_path_.sep).join('/')}`;
}
/** Of Go's regular expressions: https://pkg.go.dev/regexp/syntax */
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

// EXTERNAL MODULE: ./actions/run-tests/src/follow/jvm-selection.ts
var jvm_selection = __webpack_require__(86987);
// EXTERNAL MODULE: ./actions/run-tests/src/projects/gradle.ts + 1 modules
var gradle = __webpack_require__(80096);
;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/gradle.ts




/** Run where the build's settings are: there, the task's path is the one that Gradle itself tells. */
const reproduceGradle = (test, { directory, key, kind }, workspace) => {
    const [selected] = (0,jvm_selection/* selectMethods */.VU)([test]) ?? [];
    const task = key ?? kind;
    if (selected === undefined || task === undefined)
        return undefined;
    const [owner, methods] = selected;
    const patterns = methods === 'all' ? [owner] : methods.map((method) => `${owner}.${method}`);
    const root = findBuild(directory, workspace);
    const program = (0,gradle/* findGradle */.q)(root, workspace).command.split(' ');
    return {
        directory: root,
        words: [...program, task, ...patterns.flatMap((pattern) => ['--tests', pattern])],
    };
};
/** The nearest folder with settings, as Gradle itself looks for it; a project without any is its own. */
function findBuild(project, workspace) {
    for (let at = project;; at = (0,external_node_path_.dirname)(at)) {
        if (['settings.gradle', 'settings.gradle.kts'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, name))))
            return at;
        if (at === workspace || at === (0,external_node_path_.dirname)(at))
            return project;
    }
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/maven.ts
var maven = __webpack_require__(31543);
;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/maven.ts




const reproduceSurefire = (test, run, workspace) => command(test, run, workspace, (selection) => ['test', `-Dtest=${selection}`]);
/** The unit tests that `verify` would run before are left out. */
const reproduceFailsafe = (test, run, workspace) => command(test, run, workspace, (selection) => [
    'verify',
    `-Dit.test=${selection}`,
    '-Dtest=None',
    '-Dsurefire.failIfNoSpecifiedTests=false',
]);
function command(test, { directory, framework }, workspace, words) {
    const [selected] = (0,jvm_selection/* selectMethods */.VU)([test]) ?? [];
    if (selected === undefined)
        return undefined;
    const [owner, methods] = selected;
    const selection = words(methods === 'all' ? owner : `${owner}#${methods.join('+')}`);
    const root = findReactor(directory, workspace);
    const [program = '', ...script] = (0,maven/* findMaven */.d)(root, workspace).command.split(' ');
    if (root === directory)
        return [program, ...script, ...selection];
    // The modules that this one needs are built along, and have no such test.
    const mayBeNone = `-D${framework}.failIfNoSpecifiedTests=false`;
    const module = (0,external_node_path_.relative)(root, directory).split(external_node_path_.sep).join('/');
    return { directory: root, words: [program, ...script, '-pl', module, '-am', ...selection, mayBeNone] };
}
/** The outermost folder whose pom.xml has modules: from there, modules find each other without being installed. */
function findReactor(module, workspace) {
    let root = module;
    for (let at = module; at !== workspace && at !== (0,external_node_path_.dirname)(at);) {
        at = (0,external_node_path_.dirname)(at);
        const pom = (0,external_node_path_.join)(at, 'pom.xml');
        if ((0,external_node_fs_.existsSync)(pom) && (0,external_node_fs_.readFileSync)(pom, 'utf8').includes('<module>'))
            root = at;
    }
    return root;
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/package-manager.ts
var package_manager = __webpack_require__(34030);
;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/node.ts


const reproduceJest = (test, run, workspace) => node_command(run, workspace, test, (file) => [
    'jest',
    '--runTestsByPath',
    file,
    ...inProject(run, '--selectProjects'),
    ...node_select(test, '-t', `^${node_escapeRegExp(fullName(test))}$`),
]);
const reproduceVitest = (test, run, workspace) => node_command(run, workspace, test, (file) => [
    'vitest',
    'run',
    file,
    ...inProject(run, '--project'),
    ...node_select(test, '-t', `^${node_escapeRegExp(fullName(test))}$`),
]);
const reproduceMocha = (test, run, workspace) => node_command(run, workspace, test, (file) => ['mocha', file, ...node_select(test, '--fgrep', fullName(test))]);
function node_command(run, workspace, { file }, words) {
    if (file === undefined)
        return undefined;
    const { manager } = (0,package_manager/* findPackageManager */.L)(run.directory, workspace);
    return [...manager.execute.split(' '), ...words((0,external_node_path_.relative)(run.directory, (0,external_node_path_.resolve)(run.directory, file)))];
}
/** The kind of a Jest or Vitest run is the name of its project. */
function inProject({ kind }, option) {
    return kind === undefined ? [] : [option, kind];
}
function node_select({ isWholeFile }, option, pattern) {
    return isWholeFile === true ? [] : [option, pattern];
}
function fullName({ suite, name }) {
    return [...suite, name].join(' ');
}
function node_escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

// EXTERNAL MODULE: ./actions/run-tests/src/projects/python-environment.ts
var python_environment = __webpack_require__(79604);
;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/python.ts

/** By its node id, which pytest takes as it prints it. */
const reproducePytest = ({ selector }, { directory }, workspace) => {
    if (selector === undefined)
        return undefined;
    const { lock, run } = (0,python_environment/* findPythonEnvironment */.J)(directory, workspace);
    return [...(lock === undefined ? [] : run.split(' ')), 'pytest', selector];
};

;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/rerun-command.ts







const reproducers = {
    jest: reproduceJest,
    mocha: reproduceMocha,
    vitest: reproduceVitest,
    surefire: reproduceSurefire,
    failsafe: reproduceFailsafe,
    gradle: reproduceGradle,
    pytest: reproducePytest,
    go: reproduceGo,
    cargo: reproduceCargo,
};
/** The command that runs just this test, from the workspace's root; nothing where the framework is not known. */
function rerunCommand(test, run, workspace) {
    const found = reproducers[run.framework]?.(test, run, workspace);
    if (found === undefined)
        return undefined;
    const { directory, words } = isCommandOfRun(found) ? { directory: run.directory, words: found } : found;
    const command = words.map(quote).join(' ');
    const folder = (0,external_node_path_.relative)(workspace, directory);
    return folder === '' ? command : `cd ${quote(folder)} && ${command}`;
}
/** Array.isArray alone does not tell a readonly array from what is none. */
function isCommandOfRun(command) {
    return Array.isArray(command);
}
/** A word as a POSIX shell takes it whole. */
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/line-diff.ts
// Enough for any value that a person compares; the table below grows with the square of it.
const maxLines = 400;
/** The lines of `expected` and `actual` as a unified diff shows them: `- ` expected, `+ ` actual, two spaces both. */
function diffLines(expected, actual) {
    const [left, right] = [expected.split('\n'), actual.split('\n')];
    const isCut = left.length > maxLines || right.length > maxLines;
    const lines = mergeLines(left.slice(0, maxLines), right.slice(0, maxLines));
    return [...lines, ...(isCut ? [`… the lines from ${maxLines + 1} on are left out`] : [])].join('\n');
}
function mergeLines(left, right) {
    // What is the same at both ends needs no table, and is most of it.
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
            lines.push(`  ${left[i] ?? ''}`);
            i++;
            j++;
        }
        else if (j >= right.length || (i < left.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
            lines.push(`- ${left[i++] ?? ''}`);
        }
        else {
            lines.push(`+ ${right[j++] ?? ''}`);
        }
    }
    return lines;
}
/** Length of the longest common subsequence of the lines from i and from j on, for every i and j. */
function commonLengths(left, right) {
    const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
    for (let i = left.length - 1; i >= 0; i--) {
        const row = rows[i] ?? new Uint16Array();
        for (let j = right.length - 1; j >= 0; j--) {
            row[j] =
                left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
        }
    }
    return rows;
}
function at(rows, i, j) {
    return rows[i]?.[j] ?? 0;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/failures.ts




/** Every test that failed, in the order of the runs. */
function failedTests(runs) {
    return failures_select(runs, ({ status }) => status === 'failed');
}
/** Every test that failed first and passed when it was run again. */
function flakyTests(runs) {
    return failures_select(runs, ({ status, isFlaky }) => isFlaky === true && status !== 'failed');
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
    const message = test.failures.map(({ text }) => (0,failure_message/* messageOf */.bD)(text)).join('\n\n');
    return {
        test,
        run,
        title: titleOf(test),
        place,
        message: message === '' ? 'It failed without a message.' : message,
        diff: showsDiff(message) ? undefined : diffOf(test),
        source: place === undefined ? undefined : read(place),
        rerun: rerunCommand(test, run, workspace),
    };
}
function titleOf({ suite, name }) {
    return [...suite, name].join(' › ');
}
/** Jest's and Node's own messages hold a diff already. */
function showsDiff(message) {
    return /^\s*- .*$/m.test(message) && /^\s*\+ .*$/m.test(message);
}
function diffOf({ failures }) {
    const found = failures.find(({ expected, actual }) => expected !== undefined && actual !== undefined);
    return found === undefined ? undefined : diffLines(found.expected ?? '', found.actual ?? '');
}


/***/ }),

/***/ 75366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   qi: () => (/* binding */ verdictIcons),
/* harmony export */   vD: () => (/* binding */ glance)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _coverage_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28493);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6122);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9710);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99340);





const verdictIcons = {
    passed: '✅',
    failed: '❌',
    crashed: '💥',
    'no-tests': '⚠️',
    cached: '📦',
    incomplete: '✂️',
    'timed-out': '⏱️',
    cancelled: '🛑',
};
/** What anyone looks at first: the verdict, the numbers and how they changed, why, and what to do. */
function glance(outcome, name) {
    const { verdict, baseline, shard } = outcome;
    const part = shard === undefined ? '' : `, shard ${shard.index}/${shard.count}`;
    const head = `### ${verdictIcons[verdict.kind]} ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}${part}: ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(sayVerdict(outcome))}`;
    const compared = baseline === undefined
        ? []
        : [`_Changes are against ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(baseline.branch, 100))} at ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseline.sha.slice(0, 7))}._`];
    return [
        { title: 'Overview', text: [head, numbers(outcome), ...compared].join('\n\n') },
        ...explain(outcome),
    ];
}
/** The verdict in a few words, plain text: `3 of 120 tests failed`. */
function sayVerdict(outcome) {
    const { verdict, coverage, qualityGate } = outcome;
    const { passed, failed, flaky, total } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcome */ .y)(outcome);
    const tests = total === 1 ? 'test' : 'tests';
    switch (verdict.kind) {
        case 'passed':
            return flaky === 0 ? `${passed} passed` : `${passed} passed, ${flaky} of them flaky`;
        case 'failed':
            if (failed > 0)
                return `${failed} of ${total} ${tests} failed`;
            if (qualityGate?.status === 'failed')
                return 'the quality gate failed';
            return coverage !== undefined && coverage.shortfalls.length > 0 ? 'coverage is too low' : 'failed';
        case 'crashed':
            return failed > 0 ? `crashed, ${failed} failed before` : 'crashed';
        case 'no-tests':
            return 'no tests';
        case 'cached':
            return `${total} ${tests} from the cache, none was run`;
        case 'incomplete':
            return `incomplete: ${total} ${tests} seen`;
        case 'timed-out':
            return `timed out after ${total} ${tests}`;
        case 'cancelled':
            return `cancelled after ${total} ${tests}`;
    }
}
function numbers(outcome) {
    const { baseline, coverage, durationMs, stages } = outcome;
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .countOutcome */ .y)(outcome);
    const change = (text) => (text === undefined ? '' : ` (${text})`);
    const count = (key) => `${counts[key]}${change((0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(counts[key], baseline?.[key]))}`;
    const columns = [
        ['Passed', count('passed')],
        ['Failed', count('failed')],
        ['Skipped', count('skipped')],
        ['Flaky', count('flaky')],
        ...onlyIf(counts.quarantined > 0, 'Quarantined', String(counts.quarantined)),
        ['Total', count('total')],
        ['Time', stages.length === 0 ? '–' : (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs) + change(changeOfTime(outcome))],
        ...onlyIf(coverage !== undefined && coverage.total.total > 0, 'Coverage', (0,_coverage_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(coverage?.total.percent ?? 0) + change(changeOfCoverage(outcome))),
        ...onlyIf(stages.length === 1, 'Command', (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(stages[0]?.command ?? '', 200))),
        ...onlyIf(stages.length === 0, 'Command', 'none: reports only'),
    ];
    return (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.map(([title]) => title), [columns.map(([, value]) => value)]);
}
function onlyIf(condition, title, value) {
    return condition ? [[title, value]] : [];
}
function changeOfTime({ durationMs, baseline }) {
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOfDuration */ .A5)(durationMs, baseline?.durationMs, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3);
}
function changeOfCoverage({ coverage, baseline }) {
    return coverage === undefined ? undefined : (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOfPercent */ .pU)(coverage.total.percent, baseline?.coverage);
}
function explain({ verdict: { kind, why, hint } }) {
    if (kind === 'passed' || (why === '' && hint === ''))
        return [];
    const parts = [
        ...(why === '' ? [] : [`**Why:** ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(why)}`]),
        ...(hint === '' ? [] : [`**What to do:** ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(hint)}`]),
    ];
    return [{ title: 'Why', text: parts.join('\n\n') }];
}


/***/ }),

/***/ 47196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stageIcons),
/* harmony export */   I: () => (/* binding */ stageSection)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99340);


const stageIcons = {
    succeeded: '✅',
    failed: '❌',
    'timed-out': '⏱️',
    cancelled: '🛑',
    'not-run': '⚪',
};
/** The stages as rows, in the order in which they ran; nothing when there is but one that ran to its end. */
function stageSection(stages) {
    const isPlain = stages.length < 2 && stages.every(({ kind }) => kind === 'succeeded' || kind === 'failed');
    if (isPlain)
        return [];
    const rows = stages.map(({ stage, folder, command, kind, why, durationMs }) => [
        stageIcons[kind],
        (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(stage, 100)),
        folder === '' ? '.' : (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(folder, 200)),
        (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(command, 200)),
        kind === 'not-run' ? '–' : (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs),
        why === undefined ? '' : (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(why, 200)),
    ]);
    const hasRemarks = stages.some(({ why }) => why !== undefined);
    const header = ['', 'Stage', 'Folder', 'Command', 'Time', 'Remark'];
    const cells = hasRemarks ? header.length : header.length - 1;
    return [
        {
            title: 'Stages',
            text: `#### Stages\n\n${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(header.slice(0, cells), rows.map((row) => row.slice(0, cells)))}`,
        },
    ];
}


/***/ }),

/***/ 80473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ formatTestTime),
/* harmony export */   CJ: () => (/* binding */ suiteSection),
/* harmony export */   s: () => (/* binding */ kindSection),
/* harmony export */   zU: () => (/* binding */ slowestSection)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _results_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22291);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99340);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23074);




const maxListed = 100;
const slowestCount = 10;
/** Unit, integration and functional tests, and modules, told apart as their build tool does; nothing when all are one. */
function kindSection({ runs }) {
    const kinds = (0,_results_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByKind */ .Xo)(runs);
    if (kinds.length < 2)
        return [];
    const rows = kinds
        .slice(0, maxListed)
        .map((kind) => [(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(kind.name, 200)), ...cells(kind)]);
    const left = kinds.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more are in the full results._` : '';
    return [{ title: 'Kinds of tests', text: `#### By kind\n\n${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Tests', ...columns], rows)}${note}` }];
}
function suiteSection({ runs, workspace }) {
    const suites = (0,_results_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSuites */ .rV)(runs, workspace);
    if (suites.length === 0)
        return [];
    const rows = suites.slice(0, maxListed).map((suite) => [(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(suite.name, 300)), ...cells(suite)]);
    const left = suites.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more suites are left out._` : '';
    const body = (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Suite', ...columns], rows) + note;
    return [
        { title: 'Suites', text: (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}`, body) },
    ];
}
function slowestSection({ runs, workspace }) {
    const slowest = (0,_results_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .slowestTests */ .rz)(runs, workspace, slowestCount);
    if (slowest.length === 0)
        return [];
    const rows = slowest.map(({ test, suite, durationMs }) => [
        (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(test), 300)),
        (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(suite, 300)),
        formatTestTime(durationMs),
    ]);
    return [{ title: 'Slowest tests', text: (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Slowest tests', (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Test', 'Suite', 'Time'], rows)) }];
}
const columns = ['Passed', 'Failed', 'Skipped', 'Time'];
function cells({ passed, failed, skipped, durationMs }) {
    return [String(passed), String(failed), String(skipped), formatTestTime(durationMs)];
}
/** Tests are mostly faster than the tenth of a second that other durations are told in. */
function formatTestTime(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms);
}


/***/ }),

/***/ 57182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ displayableRun),
/* harmony export */   Z: () => (/* binding */ displayable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Text from outside as it can be shown anywhere: no terminal sequences, and what is invisible or turns the direction of
 * writing is spelt out. Source of the latter: https://www.unicode.org/reports/tr9/ (explicit formatting characters).
 */
function displayable(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, '\n')
        .replace(invisible, (character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return `\\u{${codePoint.toString(16).toUpperCase()}}`;
    });
}
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const invisible = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** A run whose every text can be shown. */
function displayableRun(run) {
    const tests = run.tests.map((test) => ({
        ...test,
        suite: test.suite.map(displayable),
        name: displayable(test.name),
        failures: test.failures.map(({ text, expected, actual }) => ({
            text: displayable(text),
            expected: expected === undefined ? undefined : displayable(expected),
            actual: actual === undefined ? undefined : displayable(actual),
        })),
    }));
    const folded = run.folded?.map((suite) => ({ ...suite, name: displayable(suite.name) }));
    return { ...run, tests, ...(folded === undefined ? {} : { folded }) };
}


/***/ }),

/***/ 25985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ frameworkNames)
/* harmony export */ });
/** What people call who ran the tests. */
const frameworkNames = {
    jest: 'Jest',
    mocha: 'Mocha',
    vitest: 'Vitest',
    node: 'node --test',
    pytest: 'pytest',
    go: 'go test',
    cargo: 'cargo test',
    gradle: 'Gradle',
    surefire: 'Surefire',
    failsafe: 'Failsafe',
    report: 'The run',
};


/***/ }),

/***/ 22291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ groupByKind),
/* harmony export */   rV: () => (/* binding */ groupSuites),
/* harmony export */   rz: () => (/* binding */ slowestTests),
/* harmony export */   xu: () => (/* binding */ createSuiteNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35555);
/* harmony import */ var _framework_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25985);



/** Names suites; what it has worked out for a file it keeps. */
function createSuiteNames(workspace) {
    const names = new Map();
    return (test, { directory, report, framework }) => {
        if (test.file === undefined) {
            return test.suite[0] ?? (report === undefined ? framework : (0,_places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workspacePath */ .X)(report, workspace));
        }
        const key = `${directory}\0${test.file}`;
        const name = names.get(key) ?? (0,_places_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .workspacePath */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, test.file), workspace);
        names.set(key, name);
        return name;
    };
}
/**
 * The suites, a test file or class each, those with failures first, each part in the order of their names. Folded ones
 * count under the names that they have.
 */
function groupSuites(runs, workspace) {
    const nameOf = createSuiteNames(workspace);
    return tally(runs, nameOf, ({ name }) => name).sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0) || (a.name < b.name ? -1 : 1));
}
/** The tests by module and by what their build tool calls their kind, in the order of their runs. */
function groupByKind(runs) {
    const kindOf = ({ module, kind, framework }) => [module, kind ?? frameworkKinds[framework]].filter((part) => part !== undefined).join(': ');
    return tally(runs, (_, run) => kindOf(run), (_, run) => kindOf(run));
}
// Surefire runs unit tests, Failsafe integration tests: https://maven.apache.org/surefire/maven-failsafe-plugin/
const frameworkKinds = {
    ..._framework_names_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworkNames */ .b,
    surefire: 'unit (Surefire)',
    failsafe: 'integration (Failsafe)',
    report: 'reports',
};
/** The tests that took longest, longest first. */
function slowestTests(runs, workspace, count) {
    const nameOf = createSuiteNames(workspace);
    return runs
        .flatMap((run) => run.tests.map((test) => ({ test, run, durationMs: test.durationMs ?? 0 })))
        .filter(({ durationMs }) => durationMs > 0)
        .sort((a, b) => b.durationMs - a.durationMs)
        .slice(0, count)
        .map(({ test, run, durationMs }) => ({ test, durationMs, suite: nameOf(test, run) }));
}
function tally(runs, nameOf, nameOfFolded) {
    const all = new Map();
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


/***/ }),

/***/ 26437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isFramework),
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
const followedFrameworks = [
    'jest',
    'mocha',
    'vitest',
    'node',
    'pytest',
    'go',
    'cargo',
    'gradle',
    'surefire',
    'failsafe',
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


/***/ }),

/***/ 12759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ notPossible),
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
function done(value) {
    return { kind: 'done', value };
}
function notPossible(why) {
    return { kind: 'not-possible', why };
}


/***/ }),

/***/ 37987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findChangedLines),
/* harmony export */   s: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12759);

/**
 * What a pull request, a push, a group of the merge queue or a branch changes: by local git where the commits are
 * there, otherwise by `askApi`. Of a pull request whose merge commit is checked out, the lines are those of that commit.
 */
async function findChangedLines(event, directory, context, askApi) {
    if (baseBranch(event) === undefined && event.previousSha === undefined) {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notPossible */ .N)(`there is nothing that the event "${event.name}" on ${event.ref || 'no branch'} changes`);
    }
    const { diffByGit, findMergedBase, findRepository } = await __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 34148));
    const repository = await findRepository(directory, context);
    const mergedBase = repository === undefined ? undefined : await findMergedBase(event, repository);
    const local = repository === undefined ? undefined : await diffByGit(event, mergedBase, repository, context);
    const answer = local === undefined ? await askApi(mergedBase) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .V)(local);
    if (answer.kind !== 'done')
        return answer;
    const files = new Map();
    const unknown = [];
    for (const [name, lines] of answer.value.changes) {
        const file = repository === undefined ? name : repository.toWorkspace(name);
        if (file === undefined)
            continue;
        if (lines === undefined)
            unknown.push(file);
        else
            files.set(file, lines);
    }
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .V)({ files, unknown, isComplete: answer.value.isComplete });
}
/** The branch that the change is to be compared with; of a push to a branch that was there, its former commit will do. */
function baseBranch({ pullRequest, ref, defaultBranch }) {
    if (pullRequest !== undefined)
        return pullRequest.baseRef;
    const isOtherBranch = ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch ?? ''}`;
    return isOtherBranch ? defaultBranch : undefined;
}


/***/ }),

/***/ 88217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);

const namesShown = 5;
const nameLength = 60;
/**
 * As many whole sections as fit, in their order, and a note that names the others.
 * @param sizeOf in the unit of `limit`: bytes, or characters
 */
function fitSections(sections, limit, sizeOf) {
    const whole = sections.map(({ text }) => text).join('\n\n');
    if (sizeOf(whole) <= limit)
        return { text: whole, leftOut: [] };
    const titles = sections.map(({ title }) => title);
    const longestFirst = [...titles].sort((a, b) => sizeOf(shown(b)) - sizeOf(shown(a)));
    let room = limit - sizeOf(note(longestFirst));
    const kept = [];
    const leftOut = [];
    for (const { title, text } of sections) {
        const block = `${text}\n\n`;
        const size = sizeOf(block);
        if (size > room) {
            leftOut.push(title);
            continue;
        }
        kept.push(block);
        room -= size;
    }
    return { text: kept.join('') + note(leftOut), leftOut };
}
function note(titles) {
    const names = titles.slice(0, namesShown).map(shown);
    const more = titles.length > namesShown ? ` and ${titles.length - namesShown} more` : '';
    return `_Left out, since GitHub takes no more: ${names.join(', ')}${more}._`;
}
function shown(title) {
    return (0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title.length > nameLength ? `${title.slice(0, nameLength - 1)}…` : title);
}


/***/ })

};
;