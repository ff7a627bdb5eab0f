"use strict";
exports.id = 7471;
exports.ids = [7471];
exports.modules = {
  /***/
  9536: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          planRuns
        )
        /* harmony export */
      });
      var _builder_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(210);
      var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9148);
      var _cache_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
      var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
      function planRuns(plan, resultFile, secrets) {
        const run = plan.builder.kind === "buildx" ? buildxRun : engineRun;
        const [first = [], ...others] = plan.builder.kind === "buildx" ? buildxOutputs(plan) : engineOutputs(plan);
        return [
          run(plan, secrets, first, resultFile),
          ...others.map((output) => run(plan, secrets, output, void 0))
        ];
      }
      function buildxRun(plan, secrets, outputs, resultFile) {
        const isOld = plan.builder.version !== "" && !(0, _builder_version_js__WEBPACK_IMPORTED_MODULE_0__.d)(plan.builder.version, 0, 13);
        const isFirst = resultFile !== void 0;
        return {
          format: isOld ? "buildkit-plain" : "buildkit-rawjson",
          args: [
            ...["buildx", "build", "--progress", isOld ? "plain" : "rawjson"],
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.uK)("--metadata-file", resultFile),
            ...outputs,
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(plan, isFirst),
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Xm)(plan, isFirst),
            ...secrets,
            (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.HE)(plan.request)
          ]
        };
      }
      function engineRun(plan, secrets, outputs, resultFile) {
        const isBuildKit = plan.builder.kind === "engine-buildkit";
        return {
          format: isBuildKit ? "buildkit-plain" : "classic",
          args: [
            "build",
            // Without --force-rm the container of a failed RUN stays behind.
            ...isBuildKit ? ["--progress", "plain"] : ["--force-rm"],
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.uK)("--iidfile", resultFile),
            ...outputs,
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.oJ)(plan, resultFile !== void 0),
            // Other sources of a cache are refused before: see needs.ts.
            ...(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.__)("--cache-from", plan.cacheFrom.flatMap((entry) => (0, _cache_entry_js__WEBPACK_IMPORTED_MODULE_2__.U)(entry) ?? [])),
            ...secrets,
            (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.HE)(plan.request)
          ]
        };
      }
      function buildxOutputs(plan) {
        const { builder, request, localNames } = plan;
        const reference = (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Sx)(plan);
        const pushed = reference === void 0 ? [] : [(0, _csv_js__WEBPACK_IMPORTED_MODULE_3__.f)(["type=image", `name=${reference}`, "push=true"])];
        const others = [...isLoaded(plan) ? [loaded(builder, localNames)] : [], ...request.outputs];
        if (pushed.length + others.length === 0)
          return [(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.__)("--tag", localNames)];
        if (builder.features.has("several-outputs"))
          return [(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.__)("--output", [...others, ...pushed])];
        return [...pushed, ...others].map((output) => ["--output", output]);
      }
      function isLoaded({ builder, request, push, localNames }) {
        const isKept = builder.driver === "docker" && push !== void 0;
        return request.load && !isKept && localNames.length > 0;
      }
      function loaded({ driver }, names) {
        return (0, _csv_js__WEBPACK_IMPORTED_MODULE_3__.f)([driver === "docker" ? "type=image" : "type=docker", `name=${names.join(",")}`]);
      }
      function engineOutputs(plan) {
        const { request, localNames } = plan;
        const reference = (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.Sx)(plan);
        const local = reference === void 0 || request.load ? localNames : [];
        const names = [...reference === void 0 ? [] : [reference], ...local];
        return [(0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.__)("--tag", names), ...request.outputs.map((output) => ["--output", output])];
      }
    })
  ),
  /***/
  7471: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishWithBuildx: () => (
          /* binding */
          publishWithBuildx
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1368);
      var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6470);
      var _child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(383);
      var _build_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9536);
      var _dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4855);
      var _build_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
      var _build_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9148);
      var _push_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3010);
      var _push_retries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8602);
      var _run_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(278);
      async function publishWithBuildx(parts) {
        const { plan, context, login, folder } = parts;
        const metadata = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "metadata.json");
        const secrets = (0, _build_secrets_js__WEBPACK_IMPORTED_MODULE_2__.$)(plan.request.secrets, true, context);
        const env = (0, _child_environment_js__WEBPACK_IMPORTED_MODULE_3__.Q)(login?.env ?? context.env, plan.builder.env, secrets.env);
        const [first, ...others] = (0, _build_runs_js__WEBPACK_IMPORTED_MODULE_4__.g)(plan, metadata, secrets.args);
        const made = await (0, _push_retries_js__WEBPACK_IMPORTED_MODULE_5__.b)(() => attempt(parts, first, env, metadata), async () => login?.renew(), context);
        if (made.refused)
          return refused(parts, made.reason);
        if ("kind" in made.value)
          return made.value;
        const also = await runOthers(parts, others, env);
        if (also !== void 0)
          return also;
        return plan.push === void 0 ? { kind: "built-only", ...made.value } : { kind: "pushed", digest: readDigest(made.value.metadata), ...made.value };
      }
      async function attempt({ plan, context }, run, env, metadata) {
        const what = plan.push === void 0 ? "the build" : "the build and its push";
        const ended = await (0, _run_build_js__WEBPACK_IMPORTED_MODULE_6__.c)(context, {
          program: "docker",
          ...run,
          env,
          what,
          dockerfile: (0, _dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_7__.n)(plan.request)
        });
        if (ended.exitCode === 0) {
          const { steps, warnings } = ended;
          return { refused: false, value: { steps, warnings, metadata: readWhenThere(metadata) } };
        }
        return ended.exportFailure?.part === "push" ? { refused: true, reason: ended.exportFailure.reason } : { refused: false, value: ended.failure() };
      }
      async function runOthers({ plan, context }, runs, env) {
        for (const run of runs) {
          const ended = await (0, _run_build_js__WEBPACK_IMPORTED_MODULE_6__.c)(context, {
            program: "docker",
            ...run,
            env,
            what: "a further output",
            dockerfile: (0, _dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_7__.n)(plan.request)
          });
          if (ended.exitCode !== 0)
            return ended.failure();
        }
        const reference = (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_8__.Sx)(plan);
        if (plan.builder.driver !== "docker" || !plan.request.load || reference === void 0)
          return void 0;
        for (const name of plan.localNames) {
          const { exitCode, stderr } = await context.programs.run("docker", ["tag", reference, name], { env });
          if (exitCode !== 0)
            throw (0, _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_9__.G0)(stderr, `Giving the image its name ${name}`);
        }
        return void 0;
      }
      function refused({ plan }, reason) {
        if (plan.push === void 0)
          throw (0, _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_9__.G0)(reason, "The push that an output asks for");
        return (0, _push_failure_js__WEBPACK_IMPORTED_MODULE_10__.Q)(reason, plan.push, void 0);
      }
      function readWhenThere(file) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : void 0;
      }
      function readDigest(metadata = "") {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_11__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_11__.lj)(metadata)["containerimage.digest"]);
      }
    })
  )
};
;
