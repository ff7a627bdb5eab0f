"use strict";
exports.id = 8665;
exports.ids = [8665];
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
  8665: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        publishWithEngine: () => (
          /* binding */
          publishWithEngine
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var identity_dockerfile = __webpack_require__(8203);
      var directives = __webpack_require__(2844);
      ;
      function withLabelInstruction(dockerfile, target, labels) {
        const escape = (0, directives.V)(dockerfile).escape === "`" ? "`" : "\\";
        const isPlain = [...labels].flat().every((text) => /^[\x20-\x7e]*$/.test(text));
        const lines = dockerfile.split("\n");
        const instructions = (0, identity_dockerfile.K)(dockerfile);
        const at = target === void 0 ? lines.length : endOfStage(instructions, target, lines.length);
        if (labels.size === 0 || !isPlain || at === void 0)
          return void 0;
        const special = ['"', "$", escape];
        const quote = (text) => `"${Array.from(text, (character) => special.includes(character) ? escape + character : character).join("")}"`;
        const pairs = [...labels].map(([name, value]) => `${quote(name)}=${quote(value)}`);
        const written = [...lines.slice(0, at), `LABEL ${pairs.join(" ")}`, ...lines.slice(at)].join("\n");
        return (0, identity_dockerfile.K)(written).length === instructions.length + 1 ? written : void 0;
      }
      function endOfStage(instructions, target, lines) {
        const stages = instructions.filter(({ text }) => /^FROM\s/i.test(text));
        const wanted = target.toLowerCase();
        const index = stages.findIndex(({ text }, number) => / AS (\S+)$/i.exec(text)?.[1]?.toLowerCase() === wanted || String(number) === target);
        if (index < 0)
          return void 0;
        const next = stages[index + 1];
        return next === void 0 ? lines : next.line - 1;
      }
      var build_arguments = __webpack_require__(9148);
      var build_runs = __webpack_require__(9536);
      var dockerfile_at_hand = __webpack_require__(4855);
      var build_secrets = __webpack_require__(2053);
      var child_environment = __webpack_require__(383);
      var push_failure = __webpack_require__(3010);
      var push_retries = __webpack_require__(8602);
      var run_build = __webpack_require__(278);
      ;
      const attempts = 5;
      async function runEngineBuild(context, command) {
        for (let attempt = 1; ; attempt++) {
          const ended = await (0, run_build.c)(context, command);
          if (ended.exitCode === 0 || attempt === attempts)
            return ended;
          const { reason } = ended.failure();
          if (!/^unable to find image "sha256:[0-9a-f]{64}"$/.test(reason))
            return ended;
          context.log.info(`An image was removed while Docker looked for cached layers (${reason}): building again`);
        }
      }
      var run_push = __webpack_require__(6267);
      ;
      async function publishWithEngine(parts) {
        const { plan, login, folder, context } = parts;
        const idFile = (0, external_node_path_.join)(folder, "image-id");
        const made = await build(parts, idFile);
        if ("kind" in made)
          return made;
        const reference = (0, build_arguments.Sx)(plan);
        if (plan.push === void 0 || login === void 0 || reference === void 0) {
          return { kind: "built-only", ...made };
        }
        const env = (0, child_environment.Q)(login.env);
        parts.onPush?.();
        const pushed = await context.log.group(`Push to ${plan.push.repository.uri}`, () => (0, push_retries.b)(() => push(reference, env, context), () => login.renew(), context));
        if (!pushed.refused)
          return { kind: "pushed", digest: pushed.value, ...made };
        return (0, push_failure.Q)(pushed.reason, plan.push, (0, external_node_fs_.readFileSync)(idFile, "utf8").trim());
      }
      async function build(parts, idFile) {
        const { plan, login, folder, context } = parts;
        const { builder, request } = plan;
        const given = builder.features.has("secrets") ? request.secrets : [];
        const secrets = (0, build_secrets.$)(given, (0, build_secrets.s)(builder), context);
        try {
          const env = (0, child_environment.Q)(login?.env ?? context.env, builder.env, secrets.env);
          const [first, ...others] = (0, build_runs.g)(labelAtOnce(plan, folder), idFile, secrets.args);
          const command = { program: "docker", env, dockerfile: (0, dockerfile_at_hand.n)(request) };
          const ended = await runEngineBuild(context, { ...command, ...first, what: "the build" });
          if (ended.exitCode !== 0)
            return ended.failure();
          for (const run of others) {
            const also = await runEngineBuild(context, { ...command, ...run, what: "a further output" });
            if (also.exitCode !== 0)
              return also.failure();
          }
          return { steps: ended.steps, warnings: ended.warnings, metadata: void 0 };
        } finally {
          secrets.remove();
        }
      }
      function labelAtOnce(plan, folder) {
        const { builder, request, labels } = plan;
        if (builder.kind !== "engine-classic" || request.source.kind !== "folder")
          return plan;
        const dockerfile = withLabelInstruction((0, external_node_fs_.readFileSync)(request.file, "utf8"), request.target, labels);
        if (dockerfile === void 0)
          return plan;
        const file = (0, external_node_path_.join)(folder, "Dockerfile");
        (0, external_node_fs_.writeFileSync)(file, dockerfile);
        return { ...plan, labels: /* @__PURE__ */ new Map(), request: { ...request, file } };
      }
      function push(reference, env, context) {
        const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m;
        return (0, run_push.e)(context, "docker", ["push", reference], env, ({ stdout }) => digest.exec(stdout)?.[1]);
      }
    })
  ),
  /***/
  6267: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          runPush
        )
      });
      var heartbeat = __webpack_require__(5997);
      ;
      function withoutCountdowns(print) {
        const last = /* @__PURE__ */ new Map();
        return (line) => {
          const [, layer, seconds] = /^(\S+): Retrying in (\d+) seconds?$/.exec(line) ?? [];
          if (layer === void 0) {
            print(line);
            return;
          }
          const isTick = last.get(layer) === Number(seconds) + 1;
          last.set(layer, Number(seconds));
          if (!isTick)
            print(line);
        };
      }
      ;
      const heartbeatMs = 3e4;
      async function runPush({ clock, log, programs }, program, args, env, readDigest) {
        const onLine = withoutCountdowns((line) => log.info(line));
        const result = await (0, heartbeat.p)({ clock, log }, heartbeatMs, () => "Still at the push", () => programs.run(program, args, { env, onLine }));
        const digest = result.exitCode === 0 ? readDigest(result) : void 0;
        if (digest !== void 0)
          return { refused: false, value: digest };
        const reason = (result.stderr.trim() || result.stdout.trim()).split("\n").at(-1);
        return { refused: true, reason: reason || `${program} push ended without a word` };
      }
    })
  )
};
;
