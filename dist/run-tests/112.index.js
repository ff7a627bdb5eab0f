"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {
  /***/
  4112: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findPullRequest: () => (
          /* binding */
          findPullRequest
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
      const purpose = { action: "list pull requests", permission: "pull-requests: read" };
      async function findPullRequest(ask, repository, run) {
        const { headRepository, headBranch, headSha, isFromFork } = run;
        const short = headSha.slice(0, 7);
        if (headRepository === void 0 || headBranch === void 0) {
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ why: `the branch that ${short} was on is gone` });
        }
        const [owner = ""] = headRepository.split("/");
        const answer = await ask(purpose, (octokit) => octokit.paginate(octokit.rest.pulls.list, {
          ...repository,
          state: "open",
          head: `${owner}:${headBranch}`,
          per_page: 100
        }));
        if (answer.kind !== "done")
          return answer;
        const ofBranch = answer.value.filter(({ head }) => fullName(head.repo) === headRepository && head.ref === headBranch);
        const current = ofBranch.filter(({ head }) => head.sha === headSha);
        const found = current.find(({ number }) => run.pullRequests.includes(number)) ?? current[0];
        if (found !== void 0) {
          const { number, base } = found;
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ number, headSha, baseRef: base.ref, baseSha: base.sha, isFromFork });
        }
        const [moved] = ofBranch;
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({
          why: moved === void 0 ? `there is no open pull request of ${owner}:${headBranch}` : `${short} is no longer the last commit of pull request #${moved.number}`
        });
      }
      function fullName(repository) {
        return repository?.full_name;
      }
    })
  )
};
;
