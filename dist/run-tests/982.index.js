"use strict";
exports.id = 982;
exports.ids = [982];
exports.modules = {

/***/ 82982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareByApi: () => (/* binding */ compareByApi)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12759);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37987);
/* harmony import */ var _unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67999);



const readPullRequest = {
    action: 'list the files of the pull request',
    permission: 'pull-requests: read',
};
const readContents = { action: 'compare commits', permission: 'contents: read' };
// Sources: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files and
// https://docs.github.com/rest/commits/commits#compare-two-commits
const maxFiles = { pullRequest: 3_000, comparison: 300 };
/**
 * The changes as GitHub itself sees them.
 * @param mergedBase the first parent of the pull request's merge commit: lines are those of that commit then, else those
 *   of the branch, which stand elsewhere when the base has changed the same files
 */
async function compareByApi(ask, repository, event, mergedBase) {
    const { pullRequest } = event;
    if (mergedBase !== undefined) {
        const answer = await ask(readContents, (octokit) => compare(octokit, repository, `${mergedBase}...${event.sha}`));
        // GitHub forgets the merge commit some time after the next push.
        if (answer.kind === 'done')
            return answer;
    }
    if (pullRequest !== undefined) {
        const answer = await ask(readPullRequest, (octokit) => octokit.paginate(octokit.rest.pulls.listFiles, {
            ...repository,
            pull_number: pullRequest.number,
            per_page: 100,
        }));
        return answer.kind === 'done' ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .V)(fromFiles(answer.value, maxFiles.pullRequest)) : answer;
    }
    const base = event.previousSha ?? (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .baseBranch */ .s)(event);
    if (base === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .notPossible */ .N)('the event names no commit to compare with');
    return ask(readContents, (octokit) => compare(octokit, repository, `${base}...${event.sha}`));
}
/** By the whole diff; over 20,000 lines there is none, and the list of files is what remains. */
async function compare(octokit, repository, basehead) {
    const diff = await wholeDiff(octokit, repository, basehead);
    if (diff === undefined) {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
        return fromFiles(data.files ?? [], maxFiles.comparison);
    }
    const reader = (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiffReader */ .F)();
    for (const line of diff.split('\n'))
        reader.line(line);
    return { changes: reader.changes, isComplete: true };
}
async function wholeDiff(octokit, repository, basehead) {
    try {
        // Octokit's types know the answer in JSON only.
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, headers: { accept: 'application/vnd.github.diff' } });
        return typeof data === 'string' ? data : undefined;
    }
    catch (error) {
        // 406 "Sorry, the diff exceeded the maximum number of lines (20000)"; others say 422.
        const isTooLarge = error instanceof Error && 'status' in error && [406, 422].includes(Number(error.status));
        if (isTooLarge)
            return undefined;
        throw error;
    }
}
function fromFiles(files, max) {
    const changes = new Map();
    for (const { filename, status, changes: count, patch } of files) {
        if (status !== 'removed')
            changes.set(filename, linesOf(filename, patch, count));
    }
    return { changes, isComplete: files.length < max };
}
function linesOf(filename, patch, count) {
    // A file that was renamed alone has no hunks, and no changes.
    if (patch === undefined)
        return count === 0 ? new Set() : undefined;
    const reader = (0,_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiffReader */ .F)();
    reader.file(filename);
    for (const line of patch.split('\n'))
        reader.line(line);
    return reader.changes.get(filename);
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