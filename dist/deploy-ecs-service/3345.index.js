"use strict";
exports.id = 3345;
exports.ids = [3345];
exports.modules = {
  /***/
  13221: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          cutBytes
        ),
        /* harmony export */
        l: () => (
          /* binding */
          cutCharacters
        )
        /* harmony export */
      });
      const mark = "…";
      function cutBytes(text, limit) {
        const bytes = Buffer.from(text);
        if (bytes.length <= limit)
          return text;
        let end = limit - Buffer.byteLength(mark);
        while (end > 0 && ((bytes[end] ?? 0) & 192) === 128)
          end--;
        return bytes.toString("utf8", 0, end) + mark;
      }
      function cutCharacters(text, limit) {
        const characters = Array.from(text);
        return characters.length <= limit ? text : characters.slice(0, limit - 1).join("") + mark;
      }
    })
  ),
  /***/
  83345: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createDeployment: () => (
          /* binding */
          createDeployment
        ),
        /* harmony export */
        retireDeployments: () => (
          /* binding */
          retireDeployments
        ),
        /* harmony export */
        setDeploymentStatus: () => (
          /* binding */
          setDeploymentStatus
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12759);
      var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13221);
      var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17579);
      const maxDescription = 140;
      const looksBack = 10;
      const purpose = { action: "create a deployment", permission: "deployments: write" };
      const statusPurpose = { ...purpose, action: "set the state of a deployment" };
      async function createDeployment(ask, { owner, repo }, sha, deployment) {
        const { environment, task, isTransient, isProduction } = deployment;
        const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        return ask(purpose, async (octokit, isRetry) => {
          if (isRetry) {
            const { data: data2 } = await octokit.rest.repos.listDeployments({ owner, repo, sha, environment, task });
            const found = data2.find(({ payload }) => (0, _json_path_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, "slipway") === mark);
            if (found !== void 0)
              return found.id;
          }
          const { data } = await octokit.rest.repos.createDeployment({
            owner,
            repo,
            ref: sha,
            task,
            auto_merge: false,
            required_contexts: [],
            payload: { slipway: mark },
            environment,
            description: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.l)(deployment.description, maxDescription),
            transient_environment: isTransient,
            ...isProduction === void 0 ? {} : { production_environment: isProduction }
          });
          if (!("id" in data))
            throw new Error("GitHub merged something in the place of a deployment");
          return data.id;
        });
      }
      async function setDeploymentStatus(ask, { owner, repo }, id, status) {
        const { state, environmentUrl, logUrl, autoInactive } = status;
        return ask(statusPurpose, async (octokit) => {
          await octokit.rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id: id,
            state,
            description: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.l)(status.description, maxDescription),
            ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl },
            ...logUrl === void 0 ? {} : { log_url: logUrl },
            auto_inactive: autoInactive
          });
        });
      }
      async function retireDeployments(ask, { owner, repo }, id, { environment, task }, why = "Replaced by a newer deployment") {
        const listed = await ask(statusPurpose, async (octokit) => {
          const list = { owner, repo, environment, task, per_page: looksBack };
          return (await octokit.rest.repos.listDeployments(list)).data;
        });
        if (listed.kind !== "done")
          return listed;
        const older = listed.value.filter((deployment) => deployment.id < id);
        let retired = 0;
        for (const { id: deployment_id } of older) {
          const state = await ask(statusPurpose, async (octokit) => {
            const { data } = await octokit.rest.repos.listDeploymentStatuses({
              owner,
              repo,
              deployment_id,
              per_page: 2
            });
            return data.map((status) => status.state);
          });
          if (state.kind !== "done")
            return state;
          const [last, before] = state.value;
          if (last === "inactive" && before === "success")
            break;
          if (last !== "success")
            continue;
          const answer = await setDeploymentStatus(ask, { owner, repo }, deployment_id, {
            state: "inactive",
            description: why,
            environmentUrl: void 0,
            logUrl: void 0,
            autoInactive: false
          });
          if (answer.kind !== "done")
            return answer;
          retired++;
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_3__.V)(retired);
      }
    })
  )
};
;
