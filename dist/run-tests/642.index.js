"use strict";
exports.id = 642;
exports.ids = [642];
exports.modules = {
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
  ),
  /***/
  4642: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        editComment: () => (
          /* binding */
          editComment
        ),
        /* harmony export */
        putComment: () => (
          /* binding */
          putComment
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
      var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8217);
      const maxLength = 65536;
      const purpose = { action: "write a comment", permission: "pull-requests: write" };
      async function putComment(ask, repository, issueNumber, comment) {
        const answer = await publish(ask, repository, issueNumber, comment, true);
        if (answer.kind !== "done")
          return answer;
        if (answer.value === void 0)
          throw new Error("The comment was not written");
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(answer.value);
      }
      function editComment(ask, repository, issueNumber, comment) {
        return publish(ask, repository, issueNumber, comment, false);
      }
      async function publish(ask, { owner, repo }, issueNumber, comment, mayBeNew) {
        if (issueNumber === void 0)
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)("this is no pull request");
        const marker = markerOf(comment);
        const head = `${marker}
`;
        const { text, leftOut } = (0, _sections_js__WEBPACK_IMPORTED_MODULE_1__.W)(comment.sections, maxLength - head.length, (part) => part.length);
        const body = head + text;
        const answer = await ask(purpose, async (octokit) => {
          const own = await findOwn(octokit, { owner, repo, issue_number: issueNumber }, marker);
          if (own === void 0 && !mayBeNew)
            return void 0;
          if (own === void 0) {
            return octokit.rest.issues.createComment({ owner, repo, issue_number: issueNumber, body });
          }
          return octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body });
        });
        if (answer.kind !== "done")
          return answer;
        if (answer.value === void 0)
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(void 0);
        const { status, data } = answer.value;
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ url: data.html_url, isNew: status === 201, leftOut });
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
