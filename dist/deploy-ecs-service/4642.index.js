"use strict";
exports.id = 4642;
exports.ids = [4642];
exports.modules = {
  /***/
  44642: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        putComment: () => (
          /* binding */
          putComment
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12759);
      var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88217);
      const maxLength = 65536;
      const purpose = { action: "write a comment", permission: "pull-requests: write" };
      async function putComment(ask, { owner, repo }, issueNumber, comment) {
        if (issueNumber === void 0)
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.N)("this is no pull request");
        const marker = markerOf(comment);
        const head = `${marker}
`;
        const { text, leftOut } = (0, _sections_js__WEBPACK_IMPORTED_MODULE_0__.W)(comment.sections, maxLength - head.length, (part) => part.length);
        const body = head + text;
        const answer = await ask(purpose, async (octokit) => {
          const own = await findOwn(octokit, { owner, repo, issue_number: issueNumber }, marker);
          if (own === void 0) {
            return octokit.rest.issues.createComment({ owner, repo, issue_number: issueNumber, body });
          }
          return octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body });
        });
        if (answer.kind !== "done")
          return answer;
        const { status, data } = answer.value;
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.V)({ url: data.html_url, isNew: status === 201, leftOut });
      }
      function markerOf({ kind, name }) {
        return `<!-- slipway:${encode(kind)}:${encode(name)} -->`;
      }
      function encode(text) {
        return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "�")).replace(/-(?=-)/g, "%2D");
      }
      async function findOwn(octokit, conversation, marker) {
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
          ...conversation,
          per_page: 100
        });
        const marked = comments.filter(({ body }) => body?.startsWith(`${marker}
`));
        if (marked.length === 0)
          return void 0;
        const { viewer } = await octokit.graphql("query { viewer { login } }");
        return marked.find(({ user }) => user?.login === viewer.login || user?.login === `${viewer.login}[bot]`)?.id;
      }
    })
  )
};
;
