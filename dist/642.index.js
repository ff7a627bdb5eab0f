"use strict";
exports.id = 642;
exports.ids = [642];
exports.modules = {

/***/ 44642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* unused harmony export markerOf */
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12759);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88217);


/** "Body is too long (maximum is 65536 characters)". A character of two UTF-16 units is counted twice here. */
const maxLength = 65_536;
const purpose = { action: 'write a comment', permission: 'pull-requests: write' };
async function putComment(ask, { owner, repo }, issueNumber, comment) {
    if (issueNumber === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .notPossible */ .N)('this is no pull request');
    const marker = markerOf(comment);
    const head = `${marker}\n`;
    const { text, leftOut } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)(comment.sections, maxLength - head.length, (part) => part.length);
    const body = head + text;
    // One attempt looks again for what the one before may have written without hearing of it.
    const answer = await ask(purpose, async (octokit) => {
        const own = await findOwn(octokit, { owner, repo, issue_number: issueNumber }, marker);
        if (own === undefined) {
            return octokit.rest.issues.createComment({ owner, repo, issue_number: issueNumber, body });
        }
        return octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body });
    });
    if (answer.kind !== 'done')
        return answer;
    const { status, data } = answer.value;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .done */ .V)({ url: data.html_url, isNew: status === 201, leftOut });
}
/** Only the start of a body is compared with it, so nothing that is written further down can pass for it. */
function markerOf({ kind, name }) {
    return `<!-- slipway:${encode(kind)}:${encode(name)} -->`;
}
/** Nothing is left that could end the HTML comment, or its part of the marker. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-(?=-)/g, '%2D');
}
/** The oldest comment that begins with the marker and is by whoever the token is; anybody can write a marker. */
async function findOwn(octokit, conversation, marker) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...conversation,
        per_page: 100,
    });
    const marked = comments.filter(({ body }) => body?.startsWith(`${marker}\n`));
    if (marked.length === 0)
        return undefined;
    // REST does not tell the token of a job who it is (/user is for people); GraphQL tells every token.
    const { viewer } = await octokit.graphql('query { viewer { login } }');
    return marked.find(({ user }) => user?.login === viewer.login || user?.login === `${viewer.login}[bot]`)?.id;
}


/***/ })

};
;