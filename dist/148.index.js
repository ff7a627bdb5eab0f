"use strict";
exports.id = 148;
exports.ids = [148];
exports.modules = {

/***/ 34148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffByGit: () => (/* binding */ diffByGit),
/* harmony export */   findMergedBase: () => (/* binding */ findMergedBase),
/* harmony export */   findRepository: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37987);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67999);




/** Undefined without git, or where nothing is checked out. */
async function findRepository(directory, { workspace, programs }) {
    const askIn = async (folder, ...args) => {
        const { exitCode, stdout } = await programs.ask('git', ['-C', folder, ...args]);
        return exitCode === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
    };
    const root = await askIn(directory, 'rev-parse', '--show-toplevel');
    if (root === undefined)
        return undefined;
    const realWorkspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    return {
        root,
        ask: (...args) => askIn(root, ...args),
        toWorkspace(file) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realWorkspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            return path.startsWith('../') ? undefined : path;
        },
    };
}
/**
 * Where GitHub's merge commit of a pull request is checked out: its first parent, the base as it was merged with. A
 * checkout of depth 1 does not have that commit, but names it.
 */
async function findMergedBase(event, repository) {
    if (!/^refs\/pull\/\d+\/merge$/.test(event.ref))
        return undefined;
    if ((await repository.ask('rev-parse', 'HEAD')) !== event.sha)
        return undefined;
    const commit = await repository.ask('cat-file', 'commit', 'HEAD');
    const header = commit?.slice(0, commit.indexOf('\n\n')) ?? '';
    return /^parent (\w+)\nparent /m.exec(header)?.[1];
}
/** Undefined when the commits to compare are not there, as after a checkout of depth 1. */
async function diffByGit(event, mergedBase, repository, { programs, temporary }) {
    const { root } = repository;
    const base = await findBase(event, mergedBase, repository);
    if (base === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary.directory('changes'), 'diff');
    const result = await programs.run('git', [
        '-C',
        root,
        ...diffArguments,
        `--output=${file}`,
        base,
        'HEAD',
        '--',
    ]);
    if (result.exitCode !== 0)
        return undefined;
    const reader = (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .createDiffReader */ .F)();
    for await (const line of linesOf(file))
        reader.line(line);
    return { changes: reader.changes, isComplete: true };
}
// What the user's configuration could change of a diff's form is given. Into a file: line readers elsewhere would end a
// line at `\r` and U+2028 too.
const diffArguments = [
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--find-renames',
];
/** The commit whose difference to HEAD is the change. */
async function findBase(event, mergedBase, { ask }) {
    if (mergedBase !== undefined)
        return ask('rev-parse', '--verify', '--quiet', `${mergedBase}^{commit}`);
    const branch = (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .baseBranch */ .s)(event);
    const candidates = event.previousSha === undefined
        ? [event.pullRequest?.baseSha, branch === undefined ? undefined : `refs/remotes/origin/${branch}`]
        : [event.previousSha];
    for (const candidate of candidates) {
        if (candidate === undefined)
            continue;
        const found = await ask('merge-base', candidate, 'HEAD');
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function* linesOf(file) {
    let rest = '';
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { encoding: 'utf8' })) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 67999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createDiffReader)
/* harmony export */ });
/**
 * Reads unified diffs as git prints them with the prefixes `a/` and `b/`, with or without context, line by line.
 * Source: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
function createDiffReader() {
    const changes = new Map();
    /** The new name as far as the header has told it, and the lines of the file whose hunks come. */
    let name;
    let lines = new Set();
    /** What the hunk still has of the old and of the new version, and the number of its next new line. */
    let oldLeft = 0;
    let newLeft = 0;
    let next = 0;
    const start = (file) => {
        name = file;
        lines = new Set();
        changes.set(file, lines);
    };
    // Inside a hunk the counts rule: what is there may look like any header.
    const inHunk = (text) => {
        if (text.startsWith('\\'))
            return;
        if (text.startsWith('+')) {
            lines.add(next);
        }
        else {
            oldLeft--;
        }
        if (!text.startsWith('-')) {
            newLeft--;
            next++;
        }
    };
    const inHeader = (text) => {
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (hunk !== null) {
            const [, oldCount = '1', first, newCount = '1'] = hunk;
            oldLeft = Number(oldCount);
            newLeft = Number(newCount);
            next = Number(first);
        }
        else if (text.startsWith('diff --git ')) {
            name = sameName(text.slice('diff --git '.length));
        }
        else if (text.startsWith('rename to ')) {
            start(unquote(text.slice('rename to '.length)));
        }
        else if (text.startsWith('+++ ') && text !== '+++ /dev/null') {
            // A name with a space is followed by a tab.
            start(withoutPrefix(text.slice('+++ '.length).replace(/\t$/, '')));
        }
        else if (/^Binary files .* differ$/.test(text) && !text.endsWith(' and /dev/null differ')) {
            if (name !== undefined)
                changes.set(name, undefined);
        }
    };
    return {
        file: start,
        line: (text) => (oldLeft > 0 || newLeft > 0 ? inHunk(text) : inHeader(text)),
        changes,
    };
}
/** The name in `a/name b/name`; two that differ are told once more, by `rename to`. */
function sameName(names) {
    const middle = (names.length - 1) / 2;
    const first = names.slice(0, middle);
    const second = names.slice(middle + 1);
    const isSame = first.replace(/^("?)a\//, '$1') === second.replace(/^("?)b\//, '$1');
    return isSame ? withoutPrefix(second) : undefined;
}
function withoutPrefix(name) {
    return unquote(name).replace(/^b\//, '');
}
const escapes = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
/** A name with unusual characters is quoted as a string of C, its bytes in octal (core.quotePath). */
function unquote(name) {
    if (!name.startsWith('"'))
        return name;
    const bytes = name.slice(1, -1).replace(/\\([0-7]{3}|.)|[^\\]+/gsu, (part, escaped) => {
        if (escaped === undefined)
            return Buffer.from(part).toString('latin1');
        return escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : (escapes[escaped] ?? escaped);
    });
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ })

};
;