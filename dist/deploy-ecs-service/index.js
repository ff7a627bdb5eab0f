/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isJsonArray),
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !isJsonArray(value);
}
/** Array.isArray does not narrow readonly arrays. */
function isJsonArray(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What went wrong in a way the user can mend: what failed (`message`), why (`cause`), what to do (`hint`).
 * Any other error that reaches the boundary is a bug of ours and is reported as one.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint;
    }
}
/** Every fault that the inputs have, reported at once. */
class InputError extends UserError {
    faults;
    name = 'InputError';
    constructor(faults) {
        super(faults.map(describeFault).join('\n'));
        this.faults = faults;
    }
}
/** Thrown out of what was under way when the runner cancels the step. */
class CancelledError extends UserError {
    signal;
    name = 'CancelledError';
    constructor(signal) {
        super(`Cancelled (${signal})`);
        this.signal = signal;
    }
}
/** What was thrown or given as an abort reason, as an Error. */
function asError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}
/** The `code` that Node gives its own errors: `ENOENT`, `ECONNREFUSED`. */
function errorCode(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) && 'code' in thrown && typeof thrown.code === 'string'
        ? thrown.code
        : undefined;
}
function describeFault({ input, problem, accepts }) {
    return `Input "${input}" ${problem}.${accepts === undefined ? '' : ` It accepts ${accepts}.`}`;
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cc: () => (/* reexport */ errors/* CancelledError */.cc),
  yo: () => (/* reexport */ errors/* UserError */.yo),
  zR: () => (/* reexport */ errors/* asError */.zR),
  aY: () => (/* reexport */ code),
  DV: () => (/* reexport */ codeBlock),
  zH: () => (/* reexport */ details),
  FV: () => (/* reexport */ escapeMarkdown),
  Ix: () => (/* reexport */ facts),
  a3: () => (/* reexport */ formatDuration),
  a4: () => (/* reexport */ mermaid),
  dQ: () => (/* reexport */ realClock),
  Cs: () => (/* reexport */ runAction),
  tp: () => (/* reexport */ table),
  px: () => (/* reexport */ withHeartbeat)
});

// UNUSED EXPORTS: InputError, InputReader, concurrently, errorCode, escapeHtml, failureReport, fitSections, formatBytes, inert, loadHttpClient, nearestTo, reportThrown

// EXTERNAL MODULE: ./packages/action-kit/src/errors.ts
var errors = __nccwpck_require__(8826);
;// CONCATENATED MODULE: ./packages/action-kit/src/clock.ts

const realClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject((0,errors/* asError */.zR)(signal.reason));
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject((0,errors/* asError */.zR)(signal?.reason));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
/** A duration for people: `0.4 s`, `12 s`, `3 min 05 s`. */
function formatDuration(ms) {
    if (ms < 10_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/action-kit/src/markdown.ts
/**
 * Text from outside as Markdown text: no tag, no mention, no link, no emphasis, one line.
 * Entities keep Markdown away; GitHub looks for mentions, references, emoji and links once more in the finished text, so
 * a word joiner (U+2060, unseen) breaks those.
 */
function escapeMarkdown(text) {
    const broken = text
        .replace(/@(?=\w)/g, '@\u2060')
        .replace(/#(?=\d)/g, '#\u2060')
        .replace(/:(?=[\w+-]+:)/g, ':\u2060')
        .replace(/\bhttps?(?=:)|\bwww(?=\.)/gi, (word) => `${word.slice(0, 1)}\u2060${word.slice(1)}`);
    return escapeCharacters(broken);
}
function escapeCharacters(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function escapeHtml(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** Text from outside in a monospaced span, where GitHub looks for nothing more; safe in table cells too. */
function code(text) {
    return `<code>${escapeCharacters(text)}</code>`;
}
/** Lines from outside as they are, in a fenced block that they cannot close. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** A table of Markdown cells; escape what comes from outside before it gets here. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Names and values, one pair a row, without the header that Markdown's own tables must have. Names and values are HTML. */
function facts(rows) {
    const lines = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
    return ['<table>', ...lines, '</table>'].join('\n');
}
/** A section that is closed until the reader opens it; `title` is HTML. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function mermaid(diagram) {
    return codeBlock(diagram, 'mermaid');
}

;// CONCATENATED MODULE: ./packages/action-kit/src/failure-report.ts



/** The report of what a command threw; the stack of a bug goes to the log. */
async function reportThrown(command, thrown, log) {
    const error = explainSystem(thrown);
    if (!(error instanceof errors/* UserError */.yo)) {
        await log.group('Stack', () => {
            log.info(error.stack ?? error.message);
            return Promise.resolve();
        });
    }
    return failureReport(command, error);
}
/** What a step reports when its command threw. The user's faults read as such; anything else says that it is a bug. */
function failureReport(command, thrown) {
    const error = explainSystem(thrown);
    if (!(error instanceof errors/* UserError */.yo))
        return bugReport(command, error);
    const why = causes(error);
    const message = [error.message, ...why].join('\n');
    return {
        outputs: error instanceof errors/* CancelledError */.cc ? { outcome: 'cancelled' } : {},
        summary: [
            `### ❌ ${command}: ${title(error)}`,
            describe(error),
            ...(why.length === 0 ? [] : [`**Why:** ${why.map(escapeMarkdown).join('; ')}`]),
            ...(error.hint === undefined ? [] : [`**What to do:** ${formatHint(error.hint)}`]),
        ],
        annotations: [],
        failure: { message, hint: error.hint },
    };
}
/** What the machine lacks is no bug, wherever it shows. */
function explainSystem(thrown) {
    const error = (0,errors/* asError */.zR)(thrown);
    if (error instanceof errors/* UserError */.yo || !/^(?:ENOSPC|EDQUOT)$/.test((0,errors/* errorCode */.CA)(error) ?? ''))
        return error;
    return new errors/* UserError */.yo('The disk of the runner is full', {
        cause: error,
        hint: 'Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk.',
    });
}
function title(error) {
    if (error instanceof errors/* InputError */.dz)
        return error.faults.length === 1 ? 'an input is wrong' : 'inputs are wrong';
    return error instanceof errors/* CancelledError */.cc ? 'cancelled' : 'failed';
}
function describe(error) {
    if (!(error instanceof errors/* InputError */.dz))
        return escapeMarkdown(error.message);
    return error.message
        .split('\n')
        .map((line) => `- ${escapeMarkdown(line)}`)
        .join('\n');
}
/** A sentence reads as one; what has lines of its own (commands, a policy) stays as it is, to be copied. */
function formatHint(hint) {
    return hint.includes('\n') ? `\n\n${codeBlock(hint)}` : escapeMarkdown(hint);
}
function bugReport(command, error) {
    return {
        outputs: {},
        summary: [`### 💥 ${command}: a bug in Slipway`, codeBlock(error.stack ?? error.message)],
        annotations: [],
        failure: {
            message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
            hint: 'Please report it with the stack that is in the log.',
        },
    };
}
/** The messages behind the error, outermost first, each once. */
function causes(error) {
    const messages = [];
    for (let cause = error.cause; external_node_util_.types.isNativeError(cause); cause = cause.cause) {
        if (!error.message.includes(cause.message) && cause.message !== '')
            messages.push(cause.message);
    }
    return [...new Set(messages)];
}

;// CONCATENATED MODULE: ./packages/action-kit/src/heartbeat.ts

/**
 * Runs `work` and prints a line every `everyMs` until it ends.
 * @param describe what is going on now; the elapsed time is added
 */
async function withHeartbeat(context, everyMs, describe, work) {
    const started = context.clock.now();
    const stop = new AbortController();
    const beat = async () => {
        for (;;) {
            await context.clock.sleep(everyMs, stop.signal);
            context.log.info(`${describe()} (${formatDuration(context.clock.now() - started)})`);
        }
    };
    const beating = beat().catch((error) => {
        if (!stop.signal.aborted)
            throw error;
    });
    try {
        return await work();
    }
    finally {
        stop.abort();
        await beating;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/src/nearest.ts
/** The candidates that `mostEdits` insertions, deletions and replacements of a character lead to, the nearest first. */
function nearestTo(text, candidates, mostEdits) {
    return candidates
        .filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits)
        .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
        .filter(({ distance }) => distance <= mostEdits)
        .sort((a, b) => a.distance - b.distance)
        .map(({ candidate }) => candidate);
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, left] of Array.from(a).entries()) {
        const current = [row + 1];
        for (const [column, right] of Array.from(b).entries()) {
            const substitution = (previous[column] ?? 0) + (left === right ? 0 : 1);
            current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/action-kit/src/inputs.ts


/** How far an unknown input may be from a known one to be taken for it. */
const mostEdits = 2;
/**
 * Reads the inputs of one command. A fault does not throw: it is recorded, a placeholder is returned, and `check`
 * throws all of them at once. An input that is given but was never asked for is a fault too.
 */
class InputReader {
    workspace;
    #given;
    #declared = new Map();
    #faults = [];
    /**
     * @param given input name in lower case -> value as the workflow gave it; an empty value counts as not given
     * @param workspace GITHUB_WORKSPACE, where relative paths start
     */
    constructor(given, workspace) {
        this.workspace = workspace;
        this.#given = new Map(given);
    }
    /** The inputs of a step, as the runner hands them over: `INPUT_<NAME>`, spaces as underscores, hyphens kept. */
    static fromEnvironment(env) {
        const given = new Map();
        for (const [key, value] of Object.entries(env)) {
            if (key.startsWith('INPUT_') && value !== undefined)
                given.set(key.slice(6).toLowerCase(), value);
        }
        return new InputReader(given, env.GITHUB_WORKSPACE ?? process.cwd());
    }
    get declared() {
        return this.#declared;
    }
    /** Whether the workflow gave the input a value. */
    isGiven(name) {
        return (this.#given.get(name)?.trim() ?? '') !== '';
    }
    /** Inputs that are given and that nobody has asked for so far. */
    get unread() {
        return [...this.#given.keys()].filter((name) => this.isGiven(name) && !this.#declared.has(name));
    }
    /** Gives an input the value that an earlier stage will find; the workflow must not give it as well. */
    supply(name, value) {
        if (this.isGiven(name))
            this.fault(name, 'is given, and an earlier stage makes it');
        this.#given.set(name, value);
    }
    /** Names an input that exists but is not read here, so that giving it is no unknown input. */
    know(name) {
        this.#declared.set(name, { required: false, default: '' });
    }
    /** A required text, or one with a default. */
    text(name, options) {
        return this.optionalText(name, options) ?? '';
    }
    optionalText(name, options) {
        const value = this.#read(name, options.default ?? '', options);
        if (value === undefined)
            return undefined;
        if (options.matches !== undefined && !options.matches.test(value)) {
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        }
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
    boolean(name, options) {
        const value = this.#read(name, String(options.default), { accepts: 'true or false' });
        if (value !== undefined && /^(true|True|TRUE)$/.test(value))
            return true;
        if (value !== undefined && /^(false|False|FALSE)$/.test(value))
            return false;
        this.fault(name, `is ${JSON.stringify(value)}`, 'true or false');
        return options.default;
    }
    integer(name, options) {
        const value = this.#read(name, String(options.default), options);
        const number = Number(value);
        const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
        if (value !== undefined && /^-?\d+$/.test(value) && number >= min && number <= max)
            return number;
        this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        return options.default;
    }
    /** A number that may have decimals, as in `2.5`; undefined when it is not given. */
    optionalNumber(name, options) {
        const value = this.#read(name, '', options);
        if (value === undefined)
            return undefined;
        const number = Number(value);
        if (/^\d+(\.\d+)?$/.test(value) && number >= options.min && number <= options.max)
            return number;
        this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        return undefined;
    }
    choice(name, values, options) {
        const accepts = values.join(' | ');
        const value = this.#read(name, options.default, { accepts });
        const found = values.find((candidate) => candidate === value);
        if (found === undefined)
            this.fault(name, `is ${JSON.stringify(value)}`, accepts);
        return found ?? options.default;
    }
    /** One of a few values; undefined when it is not given. */
    optionalChoice(name, values) {
        const accepts = values.join(' | ');
        const value = this.#read(name, '', { accepts });
        const found = values.find((candidate) => candidate === value);
        if (value !== undefined && found === undefined)
            this.fault(name, `is ${JSON.stringify(value)}`, accepts);
        return found;
    }
    /** One value a line; blank lines are dropped, each line is trimmed. */
    lines(name, options) {
        const value = this.#read(name, options.default ?? '', options) ?? '';
        return value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** `NAME=value`, one a line; the value is everything behind the first `=`. */
    pairs(name, options) {
        const pairs = new Map();
        for (const line of this.lines(name, options)) {
            const at = line.indexOf('=');
            if (at > 0)
                pairs.set(line.slice(0, at), line.slice(at + 1));
            else
                this.fault(name, `has the line ${JSON.stringify(line)}`, options.accepts);
        }
        return pairs;
    }
    /** Records what only the command can see: an impossible combination, a file that does not parse. */
    fault(input, problem, accepts) {
        // Two commands of a pipeline read the same input; its fault is one all the same.
        if (this.#faults.some((known) => known.input === input && known.problem === problem))
            return;
        this.#faults.push(accepts === undefined ? { input, problem } : { input, problem, accepts });
    }
    /** @throws InputError with every fault found, unknown inputs included */
    check() {
        const known = [...this.#declared.keys()];
        for (const name of this.unread) {
            const [meant] = nearestTo(name, known, mostEdits);
            if (meant === undefined)
                this.fault(name, 'is unknown', known.join(', '));
            else
                this.fault(name, `is unknown: probably "${meant}" is meant`);
        }
        if (this.#faults.length > 0)
            throw new errors/* InputError */.dz(this.#faults);
    }
    #read(name, fallback, options) {
        this.#declared.set(name, { required: options.required ?? false, default: fallback });
        const value = this.#given.get(name)?.trim() ?? '';
        if (value !== '')
            return value;
        if (options.required === true)
            this.fault(name, 'is required', options.accepts);
        return fallback === '' ? undefined : fallback;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(4628);
;// CONCATENATED MODULE: ./packages/action-kit/src/annotations.ts

// Source: https://docs.github.com/actions/reference/limits ("10 warning annotations, 10 error annotations, and 10 notice
// annotations per step"). What is over it, GitHub drops without a word.
const perLevel = 10;
/**
 * Prints the annotations that GitHub will keep, and says how many were left out.
 * @param hasFailure the step's own error follows, and needs a place of its own
 */
function printAnnotations(annotations, hasFailure) {
    const room = { error: hasFailure ? perLevel - 1 : perLevel, warning: perLevel, notice: perLevel };
    const left = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        if (room[annotation.level]-- > 0)
            printAnnotation(annotation);
        else
            left[annotation.level]++;
    }
    for (const [level, count] of Object.entries(left)) {
        if (count > 0)
            core.info(`${count} more ${level} annotations are left out: GitHub shows ${perLevel} a step.`);
    }
}
function printAnnotation(annotation) {
    core[annotation.level](annotation.message, {
        ...(annotation.title === undefined ? {} : { title: annotation.title }),
        ...(annotation.file === undefined ? {} : { file: annotation.file }),
        ...(annotation.line === undefined ? {} : { startLine: annotation.line }),
        ...(annotation.column === undefined ? {} : { startColumn: annotation.column }),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/action-kit/src/inert.ts
/**
 * Text from outside as a log line that the runner cannot take for a command. The runner reads `::name::` at the start
 * of a line (after white space) and the older `##[name]` anywhere in it; a word joiner (U+2060) breaks both, unseen.
 * White space is what .NET's Trim takes for it: U+0085 too, which `\s` leaves out.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
 */
function inert(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/^([\s\u0085]*):(?=:)/gm, '$1:\u2060')
        .replace(/##(?=\[)/g, '##\u2060');
}

;// CONCATENATED MODULE: ./packages/action-kit/src/log.ts



function createRunnerLog() {
    let open = false;
    const info = (text) => core.info(inert(text));
    const openGroup = (title) => {
        if (open) {
            info(`▸ ${title}`);
            return () => undefined;
        }
        open = true;
        core.startGroup(inert(title));
        let isOurs = true;
        return () => {
            if (!isOurs)
                return;
            isOurs = false;
            core.endGroup();
            open = false;
        };
    };
    return {
        info,
        openGroup,
        debug: (text) => core.debug(text),
        notice: (text) => core.notice(text),
        warning: (text) => core.warning(text),
        async group(title, work) {
            const close = openGroup(title);
            try {
                return await work();
            }
            finally {
                close();
            }
        },
        async withoutCommands(work) {
            // Whoever knew the token could resume; nobody who prints here can. The toolkit has no function for it. Source:
            // https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
            const token = (0,external_node_crypto_.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                return await work((line) => core.info(line));
            }
            finally {
                core.info(`::${token}::`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/programs.ts
/** What starts programs is loaded when the first one is started. */
function createPrograms(signal) {
    return {
        async run(program, args, options = {}) {
            const { runProgram } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 4654));
            const either = options.signal === undefined ? signal : AbortSignal.any([signal, options.signal]);
            return runProgram(either, program, args, options);
        },
        ask: askProgram,
    };
}
async function askProgram(program, args, options = {}) {
    const [{ getExecOutput }, { which }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9537)), __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 8701))]);
    const path = await which(program, false);
    if (path === '')
        return { exitCode: 127, stdout: '', stderr: `${program}: not found on PATH` };
    const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue));
    return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
}
function hasValue(entry) {
    return entry[1] !== undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action-kit/src/summary.ts

/** Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const limitBytes = 1024 * 1024;
/**
 * Appends the sections to GITHUB_STEP_SUMMARY. GitHub drops a summary over 1 MiB whole, so what would not fit is left
 * out by whole sections and the rest says so.
 */
function writeSummary(file, sections) {
    if (file === undefined || file === '' || sections.length === 0)
        return;
    const room = limitBytes - ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
    (0,external_node_fs_.appendFileSync)(file, fitSections(sections, room));
}
/** The longest run of whole sections that, with a note on what is missing, is at most `room` bytes long. */
function fitSections(sections, room) {
    const noteBytes = Buffer.byteLength(note(sections.length, []));
    let text = '';
    let bytes = 0;
    for (const [index, section] of sections.entries()) {
        const block = `${section}\n\n`;
        const size = Buffer.byteLength(block);
        const reserved = index === sections.length - 1 ? 0 : noteBytes;
        if (bytes + size + reserved > room)
            return text + longestNote(sections.slice(index), room - bytes);
        text += block;
        bytes += size;
    }
    return text;
}
/** The note with the names of what is left out, or without where there is no room for them, or nothing. */
function longestNote(left, room) {
    const notes = [note(left.length, namesOf(left)), note(left.length, []), ''];
    return notes.find((text) => Buffer.byteLength(text) <= room) ?? '';
}
function note(left, names) {
    const which = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}\n`;
}
const mostNamed = 10;
const longestName = 200;
/** Their headlines as they stand there, which is Markdown; those that are long are not named, since half of one may be none. */
function namesOf(sections) {
    const names = sections.flatMap((section) => {
        const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? [];
        const name = heading ?? summary;
        return name === undefined || name.length > longestName ? [] : [name];
    });
    return [...new Set(names)].slice(0, mostNamed);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/action-kit/src/temporary-files.ts



/**
 * @param parent RUNNER_TEMP
 * @param remember called with every path made so far, so that the post step can remove what a killed step left
 */
function createTemporaryFiles(parent, remember) {
    const paths = [];
    return {
        directory(purpose) {
            const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent ?? (0,external_node_os_.tmpdir)(), `slipway-${purpose}-`));
            paths.push(path);
            remember(paths);
            return path;
        },
        removeAll: () => removeDirectories(paths),
    };
}
function removeDirectories(paths) {
    for (const path of paths)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./packages/action-kit/src/run-action.ts










// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. Source: actions/runner, ProcessInvoker.cs.
const graceMs = 6_500;
const state = { main: 'slipwayMain', temporary: 'slipwayTemporary' };
/** Runs a command as a step: main the first time the runner starts the file, clean-up the second (post) time. */
async function runAction(command) {
    if (core.getState(state.main) === '') {
        core.saveState(state.main, 'started');
        await runMain(command);
    }
    else {
        await runPost(command);
    }
}
async function runMain(command) {
    const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, (paths) => core.saveState(state.temporary, paths));
    const cancellation = listenForCancellation(temporary);
    const context = createContext(temporary, cancellation.signal);
    try {
        const reader = InputReader.fromEnvironment(process.env);
        const inputs = command.readInputs(reader);
        reader.check();
        const execution = await command.load();
        publish(execution.report(await execution.run(inputs, context), inputs));
    }
    catch (error) {
        const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error;
        publish(await reportThrown(command.name, thrown, context.log));
    }
    finally {
        temporary.removeAll();
        cancellation.stop();
    }
}
/** A post step only warns: what the job did stands, whatever the clean-up meets. */
async function runPost(command) {
    const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, () => undefined);
    try {
        await command.cleanUp?.(createContext(temporary, new AbortController().signal));
        const left = JSON.parse(core.getState(state.temporary) || '[]');
        if (Array.isArray(left))
            removeDirectories(left.filter((path) => typeof path === 'string'));
    }
    catch (error) {
        core.warning(`Cleaning up after ${command.name} failed: ${(0,errors/* asError */.zR)(error).message}`);
    }
    finally {
        temporary.removeAll();
    }
}
function createContext(temporary, signal) {
    return {
        log: createRunnerLog(),
        signal,
        clock: realClock,
        env: process.env,
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        temporary,
        programs: createPrograms(signal),
        maskSecret: (value) => core.setSecret(value),
    };
}
/** Writes a report to where the runner reads it. */
function publish(report) {
    writeOutputs(report.outputs);
    writeSummary(process.env.GITHUB_STEP_SUMMARY, report.summary);
    printAnnotations(report.annotations, report.failure !== undefined);
    if (report.failure !== undefined)
        fail(report.failure);
}
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        core.setOutput(name, Array.isArray(value) ? value.join('\n') : (value ?? ''));
    }
}
function fail({ message, hint }) {
    core.setFailed(hint === undefined ? message : `${message}\n${hint}`);
}
/** A command may say itself what state it leaves the world in; otherwise the cancellation is all there is to say. */
function cancellationOf(error, signal) {
    return error instanceof errors/* UserError */.yo && !(error instanceof errors/* CancelledError */.cc) ? error : signal.reason;
}
function listenForCancellation(temporary) {
    const controller = new AbortController();
    let overdue;
    const endNow = () => {
        temporary.removeAll();
        core.error('Cancelled before the step could finish what was under way');
        process.exit(1);
    };
    const onSignal = (signal) => {
        if (controller.signal.aborted) {
            endNow();
            return;
        }
        core.info(`Received ${signal}: stopping`);
        controller.abort(new errors/* CancelledError */.cc(signal));
        overdue = setTimeout(endNow, graceMs);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        stop() {
            clearTimeout(overdue);
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/index.ts















/***/ }),

/***/ 9537:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   exec: () => (/* binding */ exec),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
/** For @actions/cache, which runs tar by it. */
async function exec(...args) {
    return (await load()).exec(...args);
}
async function getExecOutput(...args) {
    return (await load()).getExecOutput(...args);
}
function load() {
    return __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 1955));
}


/***/ }),

/***/ 5663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m_: () => (/* reexport */ isAwsError),
  WG: () => (/* reexport */ isPassing),
  eF: () => (/* reexport */ openAws),
  d1: () => (/* reexport */ readAwsInputs)
});

// UNUSED EXPORTS: AwsCallError, explainAwsError, missingCredentials

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 13 modules
var src = __nccwpck_require__(528);
;// CONCATENATED MODULE: ./packages/aws/src/errors.ts

/** A call that AWS refused, in words that say what to do. Domain code looks at `code`; people read the rest. */
class AwsCallError extends src/* UserError */.yo {
    name = 'AwsCallError';
    /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`; or Node's: `ECONNREFUSED`. */
    code;
    constructor(message, options) {
        super(message, options);
        this.code = options.code;
    }
}
/** Whether a call failed with one of these codes. */
function isAwsError(error, ...codes) {
    return error instanceof AwsCallError && codes.includes(error.code);
}
function missingCredentials(cause) {
    return new src/* UserError */.yo('There are no AWS credentials', {
        cause,
        hint: [
            'Give the action a role, and the job the permission to ask for its token:',
            'permissions:',
            '  id-token: write',
            '  contents: read',
            'with:',
            '  role-to-assume: arn:aws:iam::<account>:role/<name>',
            '  aws-region: <region>',
            'or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in an earlier step.',
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/aws/src/denied.ts

/**
 * A denial, with the statement that would lift it. IAM's own sentence names action and resource, and which kind of
 * policy has to change; where a service says only "Access Denied", the call has to do.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function explainDenied(error, call) {
    const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: '*' };
    const { action = expected.action, quoted, bare, } = /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+)))?/.exec(error.message)?.groups ?? {};
    const resource = quoted ?? bare ?? expected.resource;
    return new AwsCallError(`AWS denied ${action} on ${resource}`, {
        code: error.name,
        cause: error,
        hint: remedy(error.message, { Effect: 'Allow', Action: action, Resource: resource }),
    });
}
function remedy(message, statement) {
    const denying = /with an explicit deny(?: in (an? [\w -]+?policy))?/.exec(message);
    if (denying !== null) {
        const where = denying[1] ?? 'a policy of the role, the resource or the organization';
        return `An explicit Deny stands against it, in ${where}; no Allow outweighs it.`;
    }
    const lacking = /because no ([\w -]+?) allows the/.exec(message)?.[1] ?? 'identity-based policy';
    const where = lacking === 'identity-based policy' ? 'policy of the role' : lacking;
    return `Add this statement to the ${where}:\n${JSON.stringify(statement, null, 2)}`;
}
/** Whether an error is a denial; a HEAD request is answered without a body, so that only the status tells. */
function isDenied(error) {
    if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(error.name)) {
        return true;
    }
    return /^(403|Unknown|UnknownError)$/.test(error.name) && httpStatus(error) === 403;
}
/** The HTTP status that an SDK error carries; errors of other origin have no `$metadata`. */
function httpStatus(error) {
    const { $metadata: metadata } = error;
    const status = metadata?.httpStatusCode;
    return typeof status === 'number' ? status : undefined;
}

;// CONCATENATED MODULE: ./packages/aws/src/explain.ts



/** What an SDK call threw, as the error that the user sees. */
function explainAwsError(thrown, call) {
    const error = (0,src/* asError */.zR)(thrown);
    if (error instanceof src/* UserError */.yo || error.cause instanceof src/* CancelledError */.cc)
        return error;
    if (error.name === 'AbortError')
        return error;
    if (isDenied(error))
        return explainDenied(error, call);
    if (error.name === 'CredentialsProviderError')
        return missingCredentials(error);
    const name = `${call.service} ${call.operation}`;
    const code = networkCode(error) ?? error.name;
    const found = explanations.find(({ isIt }) => isIt(error));
    const message = found?.message(name, call) ?? `${name} failed: ${code}`;
    return new AwsCallError(message, {
        code,
        cause: error,
        ...(found === undefined ? {} : { hint: found.hint }),
    });
}
/** Whether a call was refused because its session is over. */
function isExpired(error) {
    return /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired)$/.test((0,src/* asError */.zR)(error).name);
}
const explanations = [
    {
        isIt: isExpired,
        message: (name) => `The AWS credentials expired before ${name}`,
        hint: 'Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for.',
    },
    {
        // Before the wrong credentials, with which it shares its codes.
        isIt: (error) => /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(error.name) ||
            /Signature (expired|not yet current)/.test(error.message),
        message: (name) => `AWS refused ${name} because the clock of the runner is off`,
        hint: 'Requests carry the time at which they were signed, which may differ by five minutes. Have the runner keep its clock (NTP).',
    },
    {
        isIt: ({ name }) => /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name),
        message: (name) => `AWS does not accept the credentials for ${name}`,
        hint: 'The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key.',
    },
    {
        isIt: (error) => /CERT|SELF_SIGNED|ERR_TLS/.test(networkCode(error) ?? ''),
        message: (name, { region }) => `${name} reached no endpoint in ${region} whose certificate can be trusted`,
        hint: "A proxy that opens TLS needs its certificate in NODE_EXTRA_CA_CERTS of the runner's environment.",
    },
    {
        isIt: (error) => networkCode(error) !== undefined || error.name === 'TimeoutError',
        message: (name, { region }) => `${name} did not reach AWS in ${region}`,
        hint: 'Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS).',
    },
    {
        isIt: (error) => /^(Throttl\w+|SlowDown|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name),
        message: (name) => `AWS throttled ${name} to the last attempt`,
        hint: 'Something else in the account uses up the request quota, or many deployments run at once. Run fewer at a time (concurrency:), or see the quota in Service Quotas.',
    },
    {
        isIt: (error) => (httpStatus(error) ?? 0) >= 500,
        message: (name) => `AWS failed ${name} to the last attempt`,
        hint: 'This is on the side of AWS: see https://health.aws.amazon.com/health/status and re-run the job.',
    },
];
/** Node's own code: `ECONNREFUSED`, `ERR_TLS_CERT_ALTNAME_INVALID`. */
function networkCode(error) {
    const code = 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code) ? code : undefined;
}

;// CONCATENATED MODULE: ./packages/aws/src/inputs.ts
/** Reads the five inputs that every action which calls AWS has. */
function readAwsInputs(reader) {
    return {
        region: reader.optionalText('aws-region', {
            matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
            accepts: 'a region such as eu-west-1; without it AWS_REGION of the environment is used',
        }),
        roleToAssume: reader.optionalText('role-to-assume', {
            matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
            accepts: 'the ARN of an IAM role, arn:aws:iam::<account>:role/<name>',
        }),
        roleSessionName: reader.text('role-session-name', {
            default: 'GitHubActions',
            matches: /^[\w+=,.@-]{2,64}$/,
            accepts: '2 to 64 letters, digits or characters of _+=,.@-',
        }),
        roleDurationSeconds: reader.integer('role-duration-seconds', {
            default: 3600,
            min: 900,
            max: 43_200,
            accepts: 'a number of seconds from 900 to 43200',
        }),
        audience: reader.text('audience', {
            default: 'sts.amazonaws.com',
            accepts: "the audience that the role's trust policy asks for",
        }),
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/passing.ts

/**
 * Whether a call failed, after all its retries, for a reason that passes: throttled, AWS in trouble or not reached.
 * Whoever looks at something again and again looks later then.
 */
function isPassing(error) {
    return (error instanceof AwsCallError &&
        /Throttl|TooManyRequests|RequestLimit|SlowDown|ServerException|InternalFailure|InternalError|Unavailable|Timeout|^E[A-Z_]+$/.test(error.code));
}

;// CONCATENATED MODULE: ./packages/aws/src/oidc-token.ts

/**
 * A token in which GitHub says which job of which repository this is.
 * @throws UserError when the job may not have one
 */
async function requestOidcToken(audience, context) {
    if (!context.env.ACTIONS_ID_TOKEN_REQUEST_URL || !context.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
        throw new src/* UserError */.yo('role-to-assume needs an OIDC token, and this job may not ask GitHub for one', {
            hint: [
                'Give the job the permission, and keep the ones it needs besides:',
                'permissions:',
                '  id-token: write',
                '  contents: read',
                'Pull requests from forks never get it.',
            ].join('\n'),
        });
    }
    const { getIDToken } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4628));
    try {
        return await getIDToken(audience);
    }
    catch (error) {
        throw new src/* UserError */.yo('GitHub gave no OIDC token', {
            cause: error,
            hint: 'Re-run the job; see githubstatus.com if it stays so.',
        });
    }
}

;// CONCATENATED MODULE: ./packages/aws/src/credentials.ts



/** Takes on the role for one session, with a fresh OIDC token. */
async function assumeRole(inputs, region, context) {
    const token = await requestOidcToken(inputs.audience, context);
    const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19)),
        __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 5091)),
    ]);
    // The call is not signed: without this the SDK would go looking for credentials all the same.
    const unsigned = { accessKeyId: '', secretAccessKey: '' };
    const retryStrategy = createRetryStrategy(context.log, context.signal);
    const sts = new STSClient({ region, credentials: unsigned, retryStrategy });
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: inputs.roleToAssume,
        RoleSessionName: inputs.roleSessionName,
        DurationSeconds: inputs.roleDurationSeconds,
        WebIdentityToken: token,
    });
    try {
        const { Credentials: credentials } = await sts.send(command, { abortSignal: context.signal });
        return identityOf(credentials ?? {}, inputs, context);
    }
    catch (error) {
        throw refused((0,src/* asError */.zR)(error), inputs, region);
    }
    finally {
        sts.destroy();
    }
}
function identityOf(credentials, inputs, context) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials;
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
        throw new src/* UserError */.yo(`STS gave no credentials for ${inputs.roleToAssume}`);
    }
    context.maskSecret(SecretAccessKey);
    context.maskSecret(SessionToken);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
/** STS names what it refuses in a handful of codes; any other error has nothing to do with the role. */
function refused(error, inputs, region) {
    const isRefusal = /^(AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|RegionDisabled|ValidationError)/.test(error.name);
    if (!isRefusal) {
        return explainAwsError(error, { service: 'sts', operation: 'AssumeRoleWithWebIdentity', region });
    }
    return new src/* UserError */.yo(`The role ${inputs.roleToAssume} could not be assumed with GitHub's OIDC token`, {
        cause: error,
        hint: [
            'Check in the account of the role:',
            '- IAM has the identity provider token.actions.githubusercontent.com, with this audience: ' +
                inputs.audience,
            "- the role's trust policy allows sts:AssumeRoleWithWebIdentity for it, and its condition on",
            '  token.actions.githubusercontent.com:sub fits this repository, branch or environment',
            `- the role's maximum session duration is at least ${inputs.roleDurationSeconds} seconds`,
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/aws/src/s3-permission.ts
// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
const actions = {
    AbortMultipartUpload: 's3:AbortMultipartUpload',
    CompleteMultipartUpload: 's3:PutObject',
    CopyObject: 's3:PutObject',
    CreateMultipartUpload: 's3:PutObject',
    DeleteObjects: 's3:DeleteObject',
    HeadBucket: 's3:ListBucket',
    HeadObject: 's3:GetObject',
    ListObjectsV2: 's3:ListBucket',
    UploadPart: 's3:PutObject',
};
/**
 * What IAM is asked for a call of S3, whose actions are not named after its operations, and which often says no more
 * than "Access Denied".
 * @param input of the command, with Bucket and Key
 */
function s3Permission(operation, input) {
    const action = actions[operation] ?? `s3:${operation}`;
    const { Bucket: bucket, Key: key } = Object(input);
    if (typeof bucket !== 'string')
        return { action, resource: '*' };
    if (action === 's3:ListBucket')
        return { action, resource: `arn:aws:s3:::${bucket}` };
    return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === 'string' ? key : '*'}` };
}

;// CONCATENATED MODULE: ./packages/aws/src/guard.ts


/** Has every call of a client end with the step, renew a session that is over, and explain what it throws. */
function guard(client, { service, region, signal, session }) {
    const send = client.send.bind(client);
    client.send = async (command, options = {}) => {
        signal.throwIfAborted();
        const attempt = () => send(command, { abortSignal: signal, ...options });
        try {
            return await attempt().catch(async (error) => {
                if (session === undefined || !isExpired(error))
                    throw error;
                await renew(client, session);
                return attempt();
            });
        }
        catch (error) {
            signal.throwIfAborted();
            const operation = command.constructor.name.replace(/Command$/, '');
            const permission = service === 's3' && 'input' in command ? { permission: s3Permission(operation, command.input) } : {};
            throw explainAwsError(error, { service, operation, region, ...permission });
        }
    };
    return client;
}
/** The client keeps the session that it was given last; another client may have renewed it meanwhile. */
async function renew({ config }, session) {
    session.discard((await config.credentials()).accessKeyId);
    await config.credentials({ forceRefresh: true });
}

;// CONCATENATED MODULE: ./packages/aws/src/renewing-credentials.ts
// As the SDK has it, which asks its provider again five minutes before the end.
const marginMs = 5 * 60_000;
/** Every session is fetched once, however many calls wait for it; a failed fetch is tried again by the next call. */
function renewingCredentials(fetch, now = Date.now) {
    let current;
    let pending;
    const renew = async () => {
        try {
            return (current = await fetch());
        }
        finally {
            pending = undefined;
        }
    };
    return {
        get() {
            if (current !== undefined && (current.expiration?.getTime() ?? Infinity) - marginMs > now()) {
                return Promise.resolve(current);
            }
            return (pending ??= renew());
        },
        discard(accessKeyId) {
            if (current?.accessKeyId === accessKeyId)
                current = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/session.ts




/** An endpoint that takes no connection, or falls silent, is an error that is retried; the SDK itself would wait on. */
const requestHandler = { connectionTimeout: 10_000, socketTimeout: 60_000 };
/**
 * Nothing is sent before the first call of a client.
 * @throws UserError when there is no region
 */
function openAws(inputs, context) {
    const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION;
    if (!region) {
        throw new src/* UserError */.yo('There is no AWS region', { hint: 'Give the input aws-region, or set AWS_REGION.' });
    }
    const lazy = (service, load, home = region) => {
        let client;
        const open = async () => {
            const [Client, { createRetryStrategy }] = await Promise.all([load(), __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 5091))]);
            const retryStrategy = createRetryStrategy(context.log, context.signal);
            const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler });
            return guard(made, { service, region: home, signal: context.signal, session });
        };
        return () => (client ??= open());
    };
    const loadEcr = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(249)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8249, 19))).ECRClient;
    const { roleToAssume } = inputs;
    const session = roleToAssume === undefined
        ? undefined
        : renewingCredentials(() => assumeRole({ ...inputs, roleToAssume }, region, context));
    const credentials = session === undefined ? {} : { credentials: () => session.get() };
    const ecr = lazy('ecr', loadEcr);
    return {
        region,
        cloudFront: lazy('cloudfront', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(169)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3169, 19))).CloudFrontClient),
        ecr,
        async ecrIn(other) {
            const [Client, { config }] = await Promise.all([loadEcr(), ecr()]);
            const once = { maxAttempts: 1, requestHandler };
            const made = new Client({ region: other, credentials: () => config.credentials(), ...once });
            return guard(made, { service: 'ecr', region: other, signal: context.signal, session });
        },
        // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
        ecrPublic: lazy('ecr-public', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(821)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9821, 19))).ECRPUBLICClient, 'us-east-1'),
        ecs: lazy('ecs', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 212, 19))).ECSClient),
        logs: lazy('logs', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(303)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 303, 19))).CloudWatchLogsClient),
        s3: lazy('s3', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19))).S3Client),
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/index.ts







/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./packages/action-kit/src/lazy-http-client.ts
/** What can be done before the real client is there: @actions/core's one call. */
class LazyHttpClient {
    #arguments;
    constructor(...args) {
        this.#arguments = args;
    }
    async getJson(url) {
        const { HttpClient: Client } = await loadHttpClient();
        return new Client(...this.#arguments).getJson(url);
    }
    getAgent() {
        throw new Error('await loadHttpClient() before @actions/github is imported');
    }
}
// Importers see what is assigned here later. They are typed as the real thing, as which they are used.
let HttpClient = LazyHttpClient;
let HttpClientError;
let HttpCodes;
let real;
/** Loads the real client. Await this before importing @actions/github or @actions/cache, which use it as they load. */
async function loadHttpClient() {
    if (real === undefined) {
        real = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 4942));
        ({ HttpClient, HttpClientError, HttpCodes } = real);
    }
    return real;
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./packages/action-kit/src/lazy-http-auth.ts
/** The one handler @actions/core takes from `@actions/http-client/lib/auth`; that module is small and loads nothing. */


;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./packages/action-kit/src/lazy-exec.ts
var lazy_exec = __nccwpck_require__(9537);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield lazy_exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield lazy_exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 13 modules
var src = __nccwpck_require__(528);
// EXTERNAL MODULE: ./packages/aws/src/index.ts + 11 modules
var aws_src = __nccwpck_require__(5663);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./actions/deploy-ecs-service/src/json.ts
var src_json = __nccwpck_require__(2957);
;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/positioned-json.ts
/** The text is not JSON, and where it stops being so. Lines and columns start at 1. */
class JsonSyntaxError extends Error {
    problem;
    line;
    column;
    constructor(problem, line, column) {
        super(`line ${line}, column ${column}: ${problem}`);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }
}
/**
 * Parses JSON and remembers where every value starts. JSON.parse gives a position in some of its messages and in some
 * versions of Node, and none for a value that is well-formed but wrong.
 * @throws JsonSyntaxError
 */
function parsePositionedJson(text) {
    const reader = new Reader(text);
    const value = reader.document();
    return {
        value,
        lineOf: (...path) => {
            for (let length = path.length; length > 0; length--) {
                const line = reader.lines.get(JSON.stringify(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
const tokens = {
    // No control character may stand in a string as it is.
    space: /[ \t\r\n]*/y,
    string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
    number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    word: /(?:true|false|null)\b/y,
};
class Reader {
    lines = new Map();
    #text;
    #at = 0;
    constructor(text) {
        // Editors on Windows put a byte order mark in front.
        this.#text = text.replace(/^\uFEFF/, '');
    }
    document() {
        const value = this.#value([]);
        this.#skip();
        if (this.#at < this.#text.length)
            throw this.#error('expected the end of the file');
        return value;
    }
    #value(path) {
        this.#skip();
        this.lines.set(JSON.stringify(path), this.#line());
        if (this.#take('{'))
            return this.#members(path);
        if (this.#take('['))
            return this.#elements(path);
        const literal = this.#token('string') ?? this.#token('number') ?? this.#token('word');
        if (literal === undefined)
            throw this.#error('expected a value');
        return JSON.parse(literal);
    }
    #members(path) {
        const members = [];
        for (let first = true;; first = false) {
            this.#skip();
            if (first && this.#take('}'))
                return {};
            const name = this.#token('string');
            if (name === undefined) {
                throw this.#error(first ? 'expected a name in quotes or }' : 'expected a name in quotes after the comma');
            }
            const key = JSON.parse(name);
            this.#skip();
            if (!this.#take(':'))
                throw this.#error(`expected : after ${name}`);
            members.push([key, this.#value([...path, key])]);
            this.#skip();
            if (this.#take(','))
                continue;
            if (this.#take('}'))
                return Object.fromEntries(members);
            throw this.#error('expected , or }');
        }
    }
    #elements(path) {
        const elements = [];
        this.#skip();
        if (this.#take(']'))
            return elements;
        for (;;) {
            elements.push(this.#value([...path, elements.length]));
            this.#skip();
            if (this.#take(','))
                continue;
            if (this.#take(']'))
                return elements;
            throw this.#error('expected , or ]');
        }
    }
    #skip() {
        this.#token('space');
        if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2)))
            throw this.#error('JSON takes no comments');
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #token(kind) {
        const pattern = tokens[kind];
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #line(at = this.#at) {
        let line = 1;
        for (let index = this.#text.indexOf('\n'); index >= 0 && index < at; index = this.#text.indexOf('\n', index + 1))
            line++;
        return line;
    }
    #error(problem) {
        const at = this.#at;
        const found = at >= this.#text.length ? 'the file ends here' : `found ${JSON.stringify(this.#text[at])}`;
        return new JsonSyntaxError(`${problem}, ${found}`, this.#line(at), at - this.#text.lastIndexOf('\n', at - 1));
    }
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/task-definition-file.ts




const input = 'task-definition';
const accepts = 'the path of a JSON file, from the workspace: the input of RegisterTaskDefinition';
/** Reads the file that the input names. Every fault of it goes to the reader; undefined when there was one. */
function readTaskDefinitionFile(reader) {
    const given = reader.text(input, { required: true, accepts });
    if (given === '')
        return undefined;
    const file = (0,external_node_path_.resolve)(reader.workspace, given);
    const inside = (0,external_node_path_.relative)(reader.workspace, file);
    const path = inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside;
    const text = readText(reader, file, given);
    const json = text === undefined ? undefined : parse(reader, text, path);
    return json === undefined ? undefined : check(reader, json, path);
}
function readText(reader, file, given) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        // readFileSync throws nothing else.
        const reason = error.code ?? String(error);
        const problems = {
            ENOENT: `names ${JSON.stringify(given)}, and there is no such file (looked for ${file}; is actions/checkout an earlier step?)`,
            EISDIR: `names ${JSON.stringify(given)}, which is a folder`,
        };
        reader.fault(input, problems[reason] ?? `names ${JSON.stringify(given)}, which cannot be read (${reason})`, accepts);
        return undefined;
    }
}
function parse(reader, text, path) {
    try {
        return parsePositionedJson(text);
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        reader.fault(input, `names a file that is not JSON: ${path}:${error.line}:${error.column}: ${error.problem}`);
        return undefined;
    }
}
function check(reader, json, path) {
    // `aws ecs describe-task-definition` answers the definition inside an object.
    const wrapped = (0,src_json/* isJsonObject */.O)(json.value) && (0,src_json/* isJsonObject */.O)(json.value.taskDefinition);
    const root = wrapped ? ['taskDefinition'] : [];
    const found = unwrap(json.value);
    let faults = 0;
    const fault = (problem, ...at) => {
        faults++;
        reader.fault(input, `names a file that is no task definition: ${path}:${json.lineOf(...root, ...at)}: ${problem}`);
    };
    if (!(0,src_json/* isJsonObject */.O)(found)) {
        fault('it holds no object');
        return undefined;
    }
    const family = found.family;
    if (typeof family !== 'string' || family === '')
        fault('family is missing');
    const containers = checkContainers(found, fault);
    if (faults > 0 || typeof family !== 'string')
        return undefined;
    return {
        path,
        definition: { ...found, family, containerDefinitions: containers },
        lineOf: (container) => {
            const index = containers.findIndex(({ name }) => name === container);
            return json.lineOf(...root, 'containerDefinitions', Math.max(0, index), 'image');
        },
    };
}
/** The definition itself; what describes it keeps its tags beside it. */
function unwrap(value) {
    if (!(0,src_json/* isJsonObject */.O)(value) || !(0,src_json/* isJsonObject */.O)(value.taskDefinition))
        return value;
    return (0,src_json/* isJsonArray */.M)(value.tags) && value.tags.length > 0
        ? { ...value.taskDefinition, tags: value.tags }
        : value.taskDefinition;
}
function checkContainers(definition, fault) {
    const list = definition.containerDefinitions;
    if (!(0,src_json/* isJsonArray */.M)(list) || list.length === 0) {
        fault('containerDefinitions is no list of at least one container', 'containerDefinitions');
        return [];
    }
    const containers = [];
    for (const [index, container] of list.entries()) {
        const name = (0,src_json/* isJsonObject */.O)(container) ? container.name : undefined;
        if (!(0,src_json/* isJsonObject */.O)(container))
            fault('a container is no object', 'containerDefinitions', index);
        else if (typeof name !== 'string' || name === '')
            fault('a container has no name', 'containerDefinitions', index);
        else if (containers.some((other) => other.name === name))
            fault(`a second container is called ${JSON.stringify(name)}`, 'containerDefinitions', index, 'name');
        else
            containers.push({ ...container, name });
    }
    return containers;
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/inputs.ts


function readInputs(reader) {
    const aws = (0,aws_src/* readAwsInputs */.d1)(reader);
    const cluster = reader.text('cluster', {
        default: 'default',
        matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/)?[\w-]{1,255}$/,
        accepts: 'the name or ARN of a cluster',
    });
    const service = reader.text('service', {
        required: true,
        matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}$/,
        accepts: 'the name or ARN of a service',
    });
    const file = readTaskDefinitionFile(reader);
    const container = reader.optionalText('container-name', {
        accepts: 'the name of the container in the task definition that gets the image',
    });
    const image = reader.optionalText('image', {
        matches: /^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/,
        accepts: 'an image reference, best by digest: <registry>/<repository>@sha256:<digest>',
    });
    const minutes = reader.integer('wait-for-minutes', {
        default: 30,
        min: 1,
        max: 360,
        accepts: 'a number of minutes from 1 to 360',
    });
    const change = file === undefined ? undefined : readChange(reader, file.definition, container, image);
    return { aws, cluster, service, file: file ?? nothing, change, waitMs: minutes * 60_000 };
}
// Never deployed: the fault behind it ends the step before anything else happens.
const nothing = {
    path: '',
    definition: { family: '', containerDefinitions: [] },
    lineOf: () => 1,
};
function readChange(reader, definition, container, image) {
    const names = definition.containerDefinitions.map(({ name }) => name);
    const accepts = `the name of a container in the task definition: ${names.join(', ')}`;
    if (container !== undefined && !names.includes(container)) {
        reader.fault('container-name', `is ${JSON.stringify(container)}, which the task definition does not have`, accepts);
    }
    if (image === undefined) {
        if (container !== undefined) {
            reader.fault('image', 'is empty, and container-name says which container gets it (did the step that builds it run?)');
        }
        checkImages(reader, definition);
        return undefined;
    }
    const [only, ...others] = names;
    if (container === undefined && others.length > 0) {
        reader.fault('container-name', `is required with image, as the task definition has ${names.length} containers`, accepts);
    }
    const target = container ?? only ?? '';
    if (names.includes(target) && (container !== undefined || others.length === 0)) {
        checkImages(reader, definition, target);
    }
    return { container: target, image };
}
/** Every container but the one that gets an image now has to bring its own. */
function checkImages(reader, definition, target) {
    for (const { name, image } of definition.containerDefinitions) {
        if (name !== target && (typeof image !== 'string' || image === '')) {
            reader.fault('task-definition', `names a file whose container ${JSON.stringify(name)} has no image`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/index.ts

/** Brings a task definition into service on Amazon ECS, and says whether that worked, and if not, why. */
const deployEcsService = {
    name: 'deploy-ecs-service',
    readInputs: readInputs,
    load: async () => (await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.bind(__nccwpck_require__, 7734))).execution,
};

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/main.ts


void (0,src/* runAction */.Cs)(deployEcsService);

module.exports = __webpack_exports__;
/******/ })()
;