"use strict";
exports.id = 845;
exports.ids = [845];
exports.modules = {
  /***/
  20845: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findLastDeployment: () => (
          /* binding */
          findLastDeployment
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12759);
      const purpose = { action: "list deployments", permission: "deployments: read" };
      const mostStatuses = 100;
      async function findLastDeployment(ask, { owner, repo }, { environment, task }) {
        const listed = await ask(purpose, async (octokit) => {
          const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, task, per_page: 1 });
          return data[0];
        });
        if (listed.kind !== "done")
          return listed;
        const deployment = listed.value;
        if (deployment === void 0)
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(void 0);
        const states = await ask(purpose, async (octokit) => {
          const { data } = await octokit.rest.repos.listDeploymentStatuses({
            owner,
            repo,
            deployment_id: deployment.id,
            per_page: mostStatuses
          });
          return data.map(({ state }) => state);
        });
        if (states.kind !== "done")
          return states;
        const isTransient = deployment.transient_environment === true;
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ sha: deployment.sha, state: stateOf(states.value, isTransient) });
      }
      function stateOf([newest, ...older], isTransient) {
        switch (newest) {
          case "success":
            return "succeeded";
          case "inactive":
            return older.includes("success") && !isTransient ? "succeeded" : "gone";
          case "failure":
          case "error":
            return "failed";
          case void 0:
          default:
            return "unfinished";
        }
      }
    })
  )
};
;
