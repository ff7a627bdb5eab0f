"use strict";
exports.id = 667;
exports.ids = [667];
exports.modules = {

/***/ 7667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execution: () => (/* binding */ execution)
});

;// CONCATENATED MODULE: ./actions/run-tests/src/report/failure-message.ts
/** What a failure says, without the stack that follows; the first stack line is known by its `at`. */
function messageOf(text) {
    const lines = text.split('\n');
    const stack = lines.findIndex((line) => /^\s+at .+:\d+:\d+\)?$|^\s+at .+\(.+\)$/.test(line));
    const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim();
    return message === '' ? text.trim() : message;
}
/** The first line of it that says something, in at most `length` characters. */
function headline(text, length) {
    const line = messageOf(text)
        .split('\n')
        .map((part) => part.trim())
        .find((part) => part !== '') ?? '';
    return shorten(line, length);
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 12 modules
var src = __webpack_require__(3622);
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
    const rows = Array.from({ length: left.length + 1 }, () => new Array(right.length + 1).fill(0));
    for (let i = left.length - 1; i >= 0; i--) {
        for (let j = right.length - 1; j >= 0; j--) {
            const row = rows[i] ?? [];
            row[j] =
                left[i] === right[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
        }
    }
    return rows;
}
function at(rows, i, j) {
    return rows[i]?.[j] ?? 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./actions/run-tests/src/places/place.ts



/**
 * Where a failed test failed: the first frame of its stack inside the repository, else where the test is written.
 * Nothing when neither is a file of the workspace.
 */
function placeFailure(test, run, workspace) {
    for (const { path, line } of test.failures.flatMap(({ text }) => stackFrames(text))) {
        const file = fileInRepository(path, run, workspace);
        if (file !== undefined)
            return { file, line };
    }
    return placeTest(test, run, workspace);
}
/** Where a test is written. Mocha tells no lines, so its title is looked for. */
function placeTest(test, run, workspace) {
    if (test.file === undefined)
        return undefined;
    const file = fileInRepository(test.file, run, workspace);
    if (file === undefined)
        return undefined;
    return { file, line: test.line ?? lineOfTitle((0,external_node_path_.resolve)(workspace, file), test.name) };
}
/** V8: `at f (path:1:2)`, `at path:1:2`; pytest and compilers: `path:1: text`. */
const place_frame = /^\s*at .*?\(((?:file:\/\/)?[^()\n]+?):(\d+):\d+\)$|^\s*at (?:async )?((?:file:\/\/)?[^()\n]+?):(\d+):\d+$|^([\w./\\@-]+\.\w+):(\d+)(?::|$)/gm;
function stackFrames(text) {
    return [...text.matchAll(place_frame)].map((match) => ({
        path: match[1] ?? match[3] ?? match[5] ?? '',
        line: Number(match[2] ?? match[4] ?? match[6]),
    }));
}
function fileInRepository(path, run, workspace) {
    const absolute = path.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(path) : (0,external_node_path_.resolve)(run.directory, path);
    if ((0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    const file = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(absolute));
    const parts = file.split(external_node_path_.sep);
    return (0,external_node_path_.isAbsolute)(file) || parts[0] === '..' || parts.includes('node_modules') ? undefined : parts.join('/');
}
/** The first line with the title as a string literal; nothing for a title that is put together. */
function lineOfTitle(path, title) {
    if (title === '')
        return undefined;
    const lines = (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n');
    const at = lines.findIndex((line) => ["'", '"', '`'].some((quote) => line.includes(quote + title + quote)));
    return at < 0 ? undefined : at + 1;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/package-manager.ts


const npm = { test: 'npm test', execute: 'npx' };
const managers = [
    { ...npm, lock: 'package-lock.json' },
    { ...npm, lock: 'npm-shrinkwrap.json' },
    { test: 'pnpm test', execute: 'pnpm exec', lock: 'pnpm-lock.yaml' },
    { test: 'yarn test', execute: 'yarn', lock: 'yarn.lock' },
];
/** The manager that wrote the nearest lock file: in a monorepo it lies in a folder above the package. */
function findPackageManager(folder, workspace) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const found = managers.find(({ lock }) => lock !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, lock)));
        if (found !== undefined)
            return found;
        if (at === workspace || at === (0,external_node_path_.dirname)(at))
            return { ...npm, lock: undefined };
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/node.ts


const reproduceJest = (test, run, workspace) => command(run, workspace, test, (file) => [
    'jest',
    '--runTestsByPath',
    file,
    ...node_select(test, '-t', `^${escapeRegExp(fullName(test))}$`),
]);
const reproduceMocha = (test, run, workspace) => command(run, workspace, test, (file) => ['mocha', file, ...node_select(test, '--fgrep', fullName(test))]);
function command(run, workspace, { file }, words) {
    if (file === undefined)
        return undefined;
    const { execute } = findPackageManager(run.directory, workspace);
    return [...execute.split(' '), ...words((0,external_node_path_.relative)(run.directory, (0,external_node_path_.resolve)(run.directory, file)))];
}
function node_select({ isWholeFile }, option, pattern) {
    return isWholeFile === true ? [] : [option, pattern];
}
function fullName({ suite, name }) {
    return [...suite, name].join(' ');
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/reproduce/rerun-command.ts


const reproducers = {
    jest: reproduceJest,
    mocha: reproduceMocha,
};
/** The command that runs just this test, from the workspace's root; nothing where the framework is not known. */
function rerunCommand(test, run, workspace) {
    const words = reproducers[run.framework]?.(test, run, workspace);
    if (words === undefined)
        return undefined;
    const command = words.map(quote).join(' ');
    const folder = (0,external_node_path_.relative)(workspace, run.directory);
    return folder === '' ? command : `cd ${quote(folder)} && ${command}`;
}
/** A word as a POSIX shell takes it whole. */
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./actions/run-tests/src/results/displayable.ts

/**
 * Text from outside as it can be shown anywhere: no terminal sequences, and what is invisible or turns the direction of
 * writing is spelt out. Source of the latter: https://www.unicode.org/reports/tr9/ (explicit formatting characters).
 */
function displayable(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text)
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
    return { ...run, tests };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/places/source-lines.ts




const around = 2;
const maxLength = 200;
/** The source around a place, numbered, its own line marked; nothing when its line is not known. */
function sourceAround({ file, line }, workspace) {
    if (line === undefined)
        return undefined;
    const lines = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(workspace, file), 'utf8').split(/\r?\n/);
    if (line > lines.length)
        return undefined;
    const first = Math.max(1, line - around);
    const shown = lines.slice(first - 1, line + around);
    const width = String(first + shown.length - 1).length;
    return shown
        .map((text, index) => {
        const number = first + index;
        const mark = number === line ? '>' : ' ';
        return `${mark} ${String(number).padStart(width)} | ${shorten(displayable(text), maxLength)}`.trimEnd();
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/failures.ts





function describeFailures(runs, workspace) {
    return runs.flatMap((run) => run.tests
        .filter(({ status }) => status === 'failed')
        .map((test) => describeFailure(test, run, workspace)));
}
function describeFailure(test, run, workspace) {
    const place = placeFailure(test, run, workspace);
    const message = test.failures.map(({ text }) => messageOf(text)).join('\n\n');
    return {
        title: titleOf(test),
        place,
        message: message === '' ? 'It failed without a message.' : message,
        diff: showsDiff(message) ? undefined : diffOf(test),
        source: place === undefined ? undefined : sourceAround(place, workspace),
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

;// CONCATENATED MODULE: ./actions/run-tests/src/results/suites.ts

/** The suites, those with failures first, each part in the order of their names. */
function groupSuites(runs, workspace) {
    const suites = new Map();
    for (const run of runs) {
        for (const test of run.tests) {
            const name = suiteOf(test, run, workspace);
            const suite = suites.get(name) ?? { passed: 0, failed: 0, skipped: 0, durationMs: 0 };
            suite[test.status]++;
            suite.durationMs += test.durationMs ?? 0;
            suites.set(name, suite);
        }
    }
    return [...suites]
        .map(([name, suite]) => ({ name, ...suite }))
        .sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0) || (a.name < b.name ? -1 : 1));
}
/** The tests that took longest, longest first. */
function slowestTests(runs, workspace, count) {
    return runs
        .flatMap((run) => run.tests.map((test) => ({
        test,
        suite: suiteOf(test, run, workspace),
        durationMs: test.durationMs ?? 0,
    })))
        .filter(({ durationMs }) => durationMs > 0)
        .sort((a, b) => b.durationMs - a.durationMs)
        .slice(0, count);
}
function suiteOf(test, run, workspace) {
    if (test.file === undefined)
        return test.suite[0] ?? run.report ?? run.framework;
    const path = (0,external_node_path_.resolve)(run.directory, test.file);
    const inside = (0,external_node_path_.relative)(workspace, path);
    return (0,external_node_path_.isAbsolute)(inside) || inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/results/test-results.ts
function countTests(runs) {
    const counts = { passed: 0, failed: 0, skipped: 0, total: 0 };
    for (const { tests, folded = [] } of runs) {
        for (const { status } of tests)
            counts[status]++;
        counts.total += tests.length;
        for (const { passed } of folded) {
            counts.passed += passed;
            counts.total += passed;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/summary.ts





// More than anyone reads in one sitting; all of them are in the log.
const maxListed = 100;
const maxDetailed = 25;
const maxMessage = 4_000;
const slowestCount = 5;
/** The step summary: one glance, then the failures, then what to look up. A section an entry. */
function summarize(outcome) {
    return [
        `### ${icons[outcome.verdict.kind]} Tests: ${headlineOf(outcome)}`,
        glance(outcome),
        ...explain(outcome.verdict),
        ...failureTable(outcome.failures),
        ...outcome.failures.slice(0, maxDetailed).map(failureDetails),
        ...suiteTable(outcome),
        ...slowestTable(outcome),
    ];
}
const icons = {
    passed: '✅',
    failed: '❌',
    crashed: '💥',
    'no-tests': '⚠️',
    cancelled: '🛑',
};
function headlineOf({ verdict, runs }) {
    const { total, failed } = countTests(runs);
    if (verdict.kind === 'passed')
        return `${total} passed`;
    return verdict.kind === 'failed' ? `${failed} of ${total} failed` : (0,src/* escapeMarkdown */.FV)(verdict.kind);
}
function glance({ command, durationMs, runs }) {
    const { passed, failed, skipped, total } = countTests(runs);
    return (0,src/* table */.tp)(['Passed', 'Failed', 'Skipped', 'Total', 'Time', 'Command'], [
        [
            ...[passed, failed, skipped, total].map(String),
            command === undefined ? '–' : (0,src/* formatDuration */.a3)(durationMs),
            command === undefined ? 'none: reports only' : (0,src/* code */.aY)(shorten(command, 200)),
        ],
    ]);
}
function explain(verdict) {
    if (verdict.kind === 'passed' || verdict.kind === 'failed')
        return [];
    return [`**Why:** ${(0,src/* escapeMarkdown */.FV)(verdict.why)}\n\n**What to do:** ${(0,src/* escapeMarkdown */.FV)(verdict.hint)}`];
}
function failureTable(failures) {
    if (failures.length === 0)
        return [];
    const rows = failures
        .slice(0, maxListed)
        .map(({ title, place, message }) => [
        (0,src/* escapeMarkdown */.FV)(shorten(title, 300)),
        describePlace(place),
        (0,src/* escapeMarkdown */.FV)(headline(message, 200)),
    ]);
    const left = failures.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more failed; the log names them all._` : '';
    return [`#### Failed\n\n${(0,src/* table */.tp)(['Test', 'Where', 'Message'], rows)}${note}`];
}
function describePlace(place) {
    if (place === undefined)
        return '–';
    return (0,src/* code */.aY)(place.line === undefined ? place.file : `${place.file}:${place.line}`);
}
function failureDetails({ title, place, message, diff, source, rerun }) {
    const text = shorten(message, maxMessage);
    const parts = [
        (0,src/* codeBlock */.DV)(text, showsDiff(text) ? 'diff' : 'text'),
        ...(diff === undefined
            ? []
            : [`\\- expected, + actual:\n\n${(0,src/* codeBlock */.DV)(shorten(diff, maxMessage), 'diff')}`]),
        ...(source === undefined ? [] : [`${describePlace(place)}\n\n${(0,src/* codeBlock */.DV)(source, 'text')}`]),
        ...(rerun === undefined ? [] : [`Run just this test:\n\n${(0,src/* codeBlock */.DV)(rerun, 'sh')}`]),
    ];
    return (0,src/* details */.zH)(`❌ ${(0,src/* escapeMarkdown */.FV)(shorten(title, 300))}`, parts.join('\n\n'));
}
function suiteTable({ runs, workspace }) {
    const suites = groupSuites(runs, workspace);
    if (suites.length === 0)
        return [];
    const rows = suites
        .slice(0, maxListed)
        .map(({ name, passed, failed, skipped, durationMs }) => [
        (0,src/* code */.aY)(shorten(name, 300)),
        String(passed),
        String(failed),
        String(skipped),
        formatTestTime(durationMs),
    ]);
    const left = suites.length - rows.length;
    const note = left > 0 ? `\n\n_${left} more suites are left out._` : '';
    const body = (0,src/* table */.tp)(['Suite', 'Passed', 'Failed', 'Skipped', 'Time'], rows) + note;
    return [(0,src/* details */.zH)(`${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}`, body)];
}
function slowestTable({ runs, workspace }) {
    const slowest = slowestTests(runs, workspace, slowestCount);
    if (slowest.length === 0)
        return [];
    const rows = slowest.map(({ test, suite, durationMs }) => [
        (0,src/* escapeMarkdown */.FV)(shorten(titleOf(test), 300)),
        (0,src/* code */.aY)(shorten(suite, 300)),
        formatTestTime(durationMs),
    ]);
    return [(0,src/* details */.zH)('Slowest tests', (0,src/* table */.tp)(['Test', 'Suite', 'Time'], rows))];
}
/** Tests are mostly faster than the tenth of a second that other durations are told in. */
function formatTestTime(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : (0,src/* formatDuration */.a3)(ms);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/report/report.ts



const maxAnnotation = 2_000;
/** Outputs, annotations, summary and exit code, all from the one outcome. */
function report(outcome) {
    const { verdict, failures, runs, durationMs } = outcome;
    const content = {
        outputs: { outcome: verdict.kind, ...countTests(runs), time: (durationMs / 1000).toFixed(3) },
        summary: summarize(outcome),
        annotations: failures.map(annotate),
    };
    return verdict.kind === 'passed'
        ? content
        : { ...content, failure: { message: verdict.why, hint: verdict.hint } };
}
function annotate({ title, place, message, diff }) {
    const text = diff === undefined ? message : `${message}\n\n- expected, + actual:\n${diff}`;
    return {
        level: 'error',
        title: shorten(title, 200),
        message: shorten(text, maxAnnotation),
        ...(place?.file === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { line: place.line }),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/find-reports.ts


/** The files that match the globs, which start at `directory`. */
async function findReports(globs, directory) {
    const { create } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 2377));
    const patterns = globs.map((glob) => glob.startsWith('!') ? `!${absolute(glob.slice(1), directory)}` : absolute(glob, directory));
    // What packages bring with them are not this project's results.
    const dependencies = `!${absolute('**/node_modules/**', directory)}`;
    const globber = await create([...patterns, dependencies].join('\n'), {
        matchDirectories: false,
        implicitDescendants: false,
    });
    const files = (await globber.glob()).sort();
    return new Map(files.map((file) => [file, version(file)]));
}
/** The reports in `after` that were written since `before`: what lay there already tells of another run. */
function writtenSince(before, after) {
    const fresh = [];
    const stale = [];
    for (const [file, version] of after)
        (before.get(file) === version ? stale : fresh).push(file);
    return { fresh, stale };
}
function absolute(glob, directory) {
    // The folder's own name is no pattern. Source: @actions/glob, Pattern.globEscape.
    return (0,external_node_path_.join)(directory.replace(/[[?*]/g, '[$&]'), glob.trim());
}
function version(file) {
    const { mtimeNs, ino, size } = (0,external_node_fs_.statSync)(file, { bigint: true });
    return `${mtimeNs}-${ino}-${size}`;
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

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/node-hook.ts

/** What makes every Node process of a command load the recorders, beside whatever the user has in NODE_OPTIONS. */
function hookEnvironment(env, recordsFolder) {
    const option = `--require ${node_hook_quote(recorder('node/hook.cjs'))}`;
    return {
        NODE_OPTIONS: env.NODE_OPTIONS ? `${env.NODE_OPTIONS} ${option}` : option,
        SLIPWAY_TEST_RECORDS: recordsFolder,
    };
}
/** Source: https://nodejs.org/api/cli.html#node_optionsoptions (spaces in quotes; a backslash escapes). */
function node_hook_quote(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/json.ts
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

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/decode.ts



/**
 * A text file piece by piece, decoded by its byte order mark or else by its XML declaration, as XML 1.0, appendix F
 * says. Bytes that are wrong in the encoding become U+FFFD.
 */
async function* decodeFile(path) {
    const decoder = new TextDecoder(await encodingOf(path));
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}
async function encodingOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
        return sniffEncoding(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
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
        if (isObject(error) && error.code === 'ERR_ENCODING_NOT_SUPPORTED')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/jest-json.ts

/** Whether it is what `jest --json` writes. Source: https://jestjs.io/docs/configuration#testresultsprocessor-string */
function isJestJson(value) {
    return typeof value.numTotalTests === 'number' && Array.isArray(value.testResults);
}
function readJestJson(value) {
    return { tests: asObjects(value.testResults).flatMap(testsOfFile), complete: value.wasInterrupted !== true };
}
function testsOfFile(result) {
    const file = asText(result.name);
    const tests = asObjects(result.assertionResults).map((assertion) => {
        const { status, location } = assertion;
        return {
            suite: asTexts(assertion.ancestorTitles),
            name: asText(assertion.title) ?? '',
            status: status === 'passed' || status === 'failed' ? status : 'skipped',
            durationMs: asNumber(assertion.duration),
            file,
            line: isObject(location) ? asNumber(location.line) : undefined,
            failures: asTexts(assertion.failureMessages).map((text) => ({ text })),
        };
    });
    // A file that did not load has no assertions, and is a failure all the same.
    if (result.status !== 'failed' || tests.some(({ status }) => status === 'failed'))
        return tests;
    const text = asText(result.message) ?? '';
    return [
        ...tests,
        {
            suite: [],
            name: 'the test file runs',
            isWholeFile: true,
            status: 'failed',
            file,
            failures: [{ text }],
        },
    ];
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/mocha-json.ts

/** Whether it is what Mocha's json reporter writes. Source: mocha, lib/reporters/json.js. */
function isMochaJson(value) {
    const { stats, passes, failures, pending } = value;
    return isObject(stats) && [passes, failures, pending].every(Array.isArray);
}
/** `tests` of that file lacks failed hooks, so the three lists are read. */
function readMochaJson(value) {
    const tests = [
        ...asObjects(value.passes).map((test) => readTest(test, 'passed')),
        ...asObjects(value.failures).map((test) => readTest(test, 'failed')),
        ...asObjects(value.pending).map((test) => readTest(test, 'skipped')),
    ];
    return { tests, complete: true };
}
function readTest(test, status) {
    const name = asText(test.title) ?? '';
    const full = asText(test.fullTitle) ?? name;
    // The titles around it come joined by spaces; where one ends is not told.
    const around = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
    return {
        suite: around === '' ? [] : [around],
        name,
        status,
        durationMs: asNumber(test.duration),
        file: asText(test.file),
        failures: status === 'failed' && isObject(test.err) ? [readError(test.err)] : [],
    };
}
function readError(error) {
    const message = asText(error.message) ?? '';
    const stack = asText(error.stack) ?? '';
    const text = stack.includes(message) ? stack : `${message}\n${stack}`;
    return { text, expected: asText(error.expected), actual: asText(error.actual) };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/read-report.ts





/**
 * Reads one result file; its format is told by its content, whatever its name.
 * @param directory where relative paths in it start
 */
async function readReport(report, directory) {
    try {
        return { ...(await readContent(report)), directory, report };
    }
    catch (error) {
        return { report, problem: (0,src/* asError */.zR)(error).message };
    }
}
async function readContent(report) {
    const pieces = decodeFile(report);
    let head = '';
    for await (const piece of pieces) {
        head += piece;
        const first = head.trimStart().charAt(0);
        if (first === '<')
            return readXml(head, pieces);
        if (first === '{')
            return readJson(head, pieces);
        if (first !== '')
            break;
    }
    throw new Error(head.trim() === '' ? 'it is empty' : 'it is neither JUnit XML, nor JSON of Jest, nor JSON of Mocha');
}
async function readXml(head, rest) {
    const { createJUnitReader } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 7890));
    const reader = createJUnitReader();
    reader.write(head.trimStart());
    for await (const piece of rest)
        reader.write(piece);
    return { framework: 'report', tests: reader.end(), complete: true };
}
async function readJson(head, rest) {
    let text = head;
    for await (const piece of rest)
        text += piece;
    const value = JSON.parse(text);
    if (isObject(value) && isJestJson(value))
        return { framework: 'jest', ...readJestJson(value) };
    if (isObject(value) && isMochaJson(value))
        return { framework: 'mocha', ...readMochaJson(value) };
    throw new Error('it is JSON, but neither of Jest nor of Mocha');
}

;// CONCATENATED MODULE: ./actions/run-tests/src/follow/records.ts



/** Reads what the hook's recorders wrote, a file for each process. Their lines: hook/records.cjs. */
function readRecords(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .sort()
        .flatMap((name) => parseRecord((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
}
/** One process's record, as far as it came; nothing when not even its beginning is there. */
function parseRecord(text) {
    const [start, ...events] = text.split('\n').flatMap(parseLine);
    const framework = start?.framework;
    const directory = asText(start?.directory);
    if (directory === undefined || (framework !== 'jest' && framework !== 'mocha'))
        return [];
    const complete = events.some(({ event }) => event === 'end');
    return [{ framework, directory, tests: latest(events), complete }];
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? [value] : [];
    }
    catch {
        // The process was ended while it wrote this line, or this is behind the last line. That there is no end tells.
        return [];
    }
}
function latest(events) {
    const final = events.findLast(({ event }) => event === 'final');
    if (final !== undefined)
        return asObjects(final.tests).map(records_readTest);
    const tests = new Map();
    for (const { event, tests: told } of events) {
        if (event !== 'tests')
            continue;
        for (const test of asObjects(told))
            tests.set(test.id ?? Symbol('told once'), records_readTest(test));
    }
    return [...tests.values()];
}
function records_readTest(test) {
    const { status } = test;
    return {
        suite: asTexts(test.suite),
        name: asText(test.name) ?? '',
        status: status === 'passed' || status === 'failed' ? status : 'skipped',
        durationMs: asNumber(test.durationMs),
        file: asText(test.file),
        line: asNumber(test.line),
        isWholeFile: test.isWholeFile === true,
        failures: asObjects(test.failures).map(({ text, expected, actual }) => ({
            text: asText(text) ?? '',
            expected: asText(expected),
            actual: asText(actual),
        })),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/collect-results.ts





/** Given reports are what is read; else the frameworks are followed. Never both: a test would count twice. */
async function prepareCollection(inputs, context) {
    if (inputs.reports.length > 0) {
        const before = inputs.reportsOnly
            ? new Map()
            : await findReports(inputs.reports, inputs.workingDirectory);
        return { environment: {}, results: () => collectReports(inputs, before) };
    }
    const folder = context.temporary.directory('records');
    return {
        environment: hookEnvironment(context.env, folder),
        results: () => Promise.resolve({ runs: readRecords(folder).map(displayableRun), unreadable: [], stale: [] }),
    };
}
async function collectReports(inputs, before) {
    const after = await findReports(inputs.reports, inputs.workingDirectory);
    const { fresh, stale } = writtenSince(before, after);
    const runs = [];
    const unreadable = [];
    for (const file of fresh) {
        const read = await readReport(file, inputs.workingDirectory);
        if ('problem' in read)
            unreadable.push({ ...read, problem: displayable(read.problem) });
        else
            runs.push(displayableRun(read));
    }
    return { runs, unreadable, stale };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/projects/detect-command.ts





/** What `npm init` writes. Source: npm, init-package-json, lib/default-input.js. */
const placeholder = 'echo "Error: no test specified" && exit 1';
const hint = 'Give the input test-command, for example "npm run test:ci"; or working-directory, if the project is elsewhere.';
/**
 * How the tests of an npm project are run: its `test` script, by the manager that its lock file belongs to.
 * @throws UserError when it is no npm project or has no tests
 */
function detectCommand(workingDirectory, workspace) {
    const manifest = (0,external_node_path_.join)(workingDirectory, 'package.json');
    if (!(0,external_node_fs_.existsSync)(manifest)) {
        throw new src/* UserError */.yo(`There is no test-command, and no package.json in ${workingDirectory}`, { hint });
    }
    const script = testScript(manifest)?.trim() ?? '';
    if (script === '' || script === placeholder) {
        throw new src/* UserError */.yo(`There is no test-command, and ${manifest} has no script "test"`, { hint });
    }
    const { test, lock } = findPackageManager(workingDirectory, workspace);
    const because = 'package.json has the script "test"';
    return { command: test, because: lock === undefined ? because : `${because}, and there is ${lock}` };
}
function testScript(manifest) {
    let parsed;
    try {
        parsed = JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8'));
    }
    catch (error) {
        throw new src/* UserError */.yo(`${manifest} cannot be read`, { cause: error, hint: 'It must be a JSON object.' });
    }
    const scripts = isObject(parsed) ? parsed.scripts : undefined;
    return isObject(scripts) ? asText(scripts.test) : undefined;
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

;// CONCATENATED MODULE: ./actions/run-tests/src/run-command.ts



/**
 * Runs the user's command as a `run:` step without `shell:` does: a script file in `bash -e`, or in `sh -e` where there
 * is no bash; not `-o pipefail`, which the runner gives only to an explicit `shell: bash`. Its output is printed as it
 * comes, and cannot start a workflow command.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 * @throws the abort signal's reason when the step is cancelled; the command's whole process group is ended then
 */
async function runCommand(command, options, context) {
    const script = (0,external_node_path_.join)(context.temporary.directory('command'), 'run.sh');
    (0,external_node_fs_.writeFileSync)(script, `${command}\n`);
    const shell = isOnPath('bash', context.env) ? 'bash' : 'sh';
    const result = await context.log.group(`Run ${firstLine(command)}`, () => context.log.withoutCommands((print) => context.programs.run(shell, ['-e', script], {
        cwd: options.directory,
        env: { ...stepEnvironment(context.env), ...options.environment },
        onLine: print,
    })));
    return {
        exitCode: result.exitCode,
        signal: result.signal,
        output: `${result.stdout}\n${result.stderr}`,
    };
}
function isOnPath(program, env) {
    return (env.PATH ?? '').split(external_node_path_.delimiter).some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, program)));
}
function firstLine(command) {
    const [first = '', ...others] = command.split('\n');
    return others.length === 0 ? first : `${first} …`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/verdict.ts

/**
 * The one judgement, from exit code, results and what was expected. What cannot be trusted is `crashed`, whatever the
 * tests that were seen say; a failed test is `failed`, whatever the exit code says.
 */
function judge(evidence) {
    const { end, runs } = evidence;
    const { failed, total } = countTests(runs);
    const distrust = whyDistrusted(evidence);
    if (distrust !== undefined)
        return { kind: 'crashed', ...distrust };
    if (failed > 0) {
        const lie = end?.exitCode === 0 ? ' Still, the command ended with exit code 0.' : '';
        return {
            kind: 'failed',
            why: `${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed.${lie}`,
            hint: 'See the failures above, each with the command that runs it locally.',
        };
    }
    if (end !== undefined && end.exitCode !== 0) {
        if (total === 0 && saysThereAreNone(end.output))
            return noTests('The framework found no test.');
        return { kind: 'crashed', ...describeExit(end, total) };
    }
    if (total === 0)
        return noTests('No test was run.');
    return { kind: 'passed' };
}
/** What a cancelled run leaves is what had ended until then. */
function cancelled({ runs }, reason) {
    const { total, failed } = countTests(runs);
    return {
        kind: 'cancelled',
        why: `${reason.message}; ${total} ${total === 1 ? 'test' : 'tests'} had ended, ${failed} of them failed.`,
        hint: 'The command and all it started were ended. Run the job again for a whole result.',
    };
}
/** Why what was seen is not the whole. */
function whyDistrusted({ end, runs, unreadable, stale, reports }) {
    const [first] = unreadable;
    if (first !== undefined) {
        const others = unreadable.length > 1 ? ` So are ${unreadable.length - 1} more.` : '';
        return {
            why: `The report ${first.report} cannot be read: ${first.problem}.${others}`,
            hint: 'See that what writes it comes to its end, and that the globs in reports match result files only.',
        };
    }
    const unfinished = runs.find(({ complete }) => !complete);
    if (unfinished !== undefined) {
        const seen = `${unfinished.tests.length} of its tests had ended`;
        return {
            why: `${names[unfinished.framework]} did not come to its end (${describeEnd(end)}); ${seen}.`,
            hint: 'Look at the end of its output: a test may call process.exit, or the process may be out of memory.',
        };
    }
    if (end?.signal != null) {
        return { why: `The command was ended by ${end.signal}.`, hint: 'It may have been out of memory.' };
    }
    if (reports.length > 0 && runs.length === 0) {
        const old = stale.length === 0 ? '' : ` ${stale.length} that match were not written by this run.`;
        return {
            why: `No file matches reports (${reports.join(', ')}) after the run (${describeEnd(end)}).${old}`,
            hint: 'Globs start at working-directory. See in the log whether the tests ran and where they wrote.',
        };
    }
    return undefined;
}
const names = {
    jest: 'Jest',
    mocha: 'Mocha',
    vitest: 'Vitest',
    pytest: 'pytest',
    go: 'go test',
    cargo: 'cargo test',
    gradle: 'Gradle',
    surefire: 'Surefire',
    failsafe: 'Failsafe',
    report: 'The run',
};
function describeEnd(end) {
    if (end === undefined)
        return 'nothing was run here';
    return end.signal === null ? `exit code ${end.exitCode ?? 'unknown'}` : `ended by ${end.signal}`;
}
function describeExit({ exitCode }, total) {
    // Source: POSIX, Shell Command Language, 2.8.2: 126 not executable, 127 not found, over 128 ended by a signal.
    if (exitCode === 127) {
        return {
            why: 'The command was not found (exit code 127).',
            hint: 'Install the dependencies in an earlier step (npm ci), and check the spelling in test-command.',
        };
    }
    if (exitCode !== null && exitCode > 128) {
        return {
            why: `A program of the command was ended by signal ${exitCode - 128} (exit code ${exitCode}).`,
            hint: 'Signal 9 (exit code 137) mostly means that the runner was out of memory.',
        };
    }
    return total === 0
        ? {
            why: `The command ended with exit code ${exitCode ?? 'unknown'} before any test was run.`,
            hint: 'Look at the end of its output: a dependency, a build or the configuration may be missing.',
        }
        : {
            why: `The command ended with exit code ${exitCode ?? 'unknown'} although no test failed.`,
            hint: 'Look at the end of its output: a coverage threshold, a linter or a later command may have failed.',
        };
}
/** Sources: @jest/core, getNoTestsFoundMessage; mocha, lib/cli/collect-files. */
function saysThereAreNone(output) {
    return /^No tests found, exiting with code 1$|^Error: No test files found/m.test(output);
}
function noTests(why) {
    return {
        kind: 'no-tests',
        why,
        hint: 'Check working-directory and test-command. Jest and Mocha are followed by themselves; if another framework runs the tests, have it write JUnit XML and give its path in reports.',
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/run-tests.ts








/** Runs the tests and judges them. What the tests do is never an error: it is in the outcome. */
async function runAndJudge(inputs, context) {
    const { clock, log, signal, workspace } = context;
    const command = inputs.reportsOnly ? undefined : (inputs.testCommand ?? chooseCommand(inputs, context));
    const collection = await prepareCollection(inputs, context);
    const started = clock.now();
    const end = command === undefined
        ? undefined
        : await runCommand(command, { directory: inputs.workingDirectory, environment: collection.environment }, context).catch((error) => {
            if (!signal.aborted)
                throw error;
            return undefined;
        });
    const durationMs = command === undefined ? 0 : clock.now() - started;
    const results = await collection.results();
    if (results.stale.length > 0) {
        log.warning(`Left out, since this run did not write them: ${results.stale.length} files that match reports, the first is ${results.stale[0] ?? ''}`);
    }
    const verdict = signal.aborted
        ? cancelled(results, (0,src/* asError */.zR)(signal.reason))
        : judge({ ...results, end, reports: inputs.reports });
    const failures = describeFailures(results.runs, workspace);
    printOverview(failures, results, log);
    return { ...results, verdict, failures, command, durationMs, workspace };
}
/** What a reader of the log needs when the command's own output is folded away. */
function printOverview(failures, { runs }, log) {
    for (const { title, place, message } of failures) {
        const where = place === undefined ? '' : ` (${place.file}${place.line === undefined ? '' : `:${place.line}`})`;
        log.info(`✕ ${title}${where}: ${headline(message, 200)}`);
    }
    const { passed, failed, skipped } = countTests(runs);
    log.info(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}
function chooseCommand(inputs, { log, workspace }) {
    const { command, because } = detectCommand(inputs.workingDirectory, workspace);
    log.info(`The tests are run by ${command}: ${because}.`);
    return command;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/execution.ts


const execution = { run: runAndJudge, report: report };


/***/ })

};
;