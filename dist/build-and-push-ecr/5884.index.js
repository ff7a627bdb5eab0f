"use strict";
exports.id = 5884;
exports.ids = [5884];
exports.modules = {
  /***/
  9148: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HE: () => (
          /* binding */
          sourceArgument
        ),
        /* harmony export */
        Sx: () => (
          /* binding */
          pushReference
        ),
        /* harmony export */
        TT: () => (
          /* binding */
          assignments
        ),
        /* harmony export */
        Xm: () => (
          /* binding */
          buildxArguments
        ),
        /* harmony export */
        __: () => (
          /* binding */
          each
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          commonArguments
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          option
        )
        /* harmony export */
      });
      var _builder_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(210);
      function pushReference({ push }) {
        return push === void 0 ? void 0 : `${push.repository.uri}:${push.tag}`;
      }
      function commonArguments({ request, labels, pull }, isFirstRun) {
        return [
          ...request.file === "" ? [] : ["--file", request.file],
          ...option("--target", request.target),
          ...each("--build-arg", assignments(request.buildArgs)),
          ...each("--label", assignments(labels)),
          ...request.platforms.length === 0 ? [] : ["--platform", request.platforms.join(",")],
          // A second run makes another output of what the first has built.
          ...pull && isFirstRun ? ["--pull"] : [],
          ...request.noCache && isFirstRun ? ["--no-cache"] : [],
          ...option("--network", request.network),
          ...each("--add-host", request.addHosts),
          ...option("--shm-size", request.shmSize),
          ...each("--ulimit", request.ulimits),
          ...option("--cgroup-parent", request.cgroupParent),
          ...each("--ssh", request.ssh)
        ];
      }
      function buildxArguments({ builder, request, cacheFrom, cacheTo }, isFirstRun) {
        return [
          // buildx takes one of the two, and building everything anew builds those stages anew too.
          ...request.noCache || !isFirstRun ? [] : each("--no-cache-filter", request.noCacheFilters),
          ...each("--build-context", assignments(request.buildContexts)),
          ...each("--allow", request.allow),
          ...each("--annotation", assignments(request.annotations)),
          ...hasAttestationFlags(builder) ? attestations(request) : [],
          ...each("--cache-from", cacheFrom),
          ...isFirstRun ? each("--cache-to", cacheTo) : []
        ];
      }
      function sourceArgument({ source }) {
        return source.kind === "folder" ? source.path : source.url;
      }
      function hasAttestationFlags({ version }) {
        return version === "" || (0, _builder_version_js__WEBPACK_IMPORTED_MODULE_0__.d)(version, 0, 10);
      }
      function attestations({ singleManifest, provenance, sbom, attests }) {
        if (singleManifest)
          return ["--provenance=false", "--sbom=false"];
        return [
          ...provenance === void 0 ? [] : [`--provenance=${provenance}`],
          ...sbom === void 0 ? [] : [`--sbom=${sbom}`],
          ...each("--attest", attests)
        ];
      }
      function each(flag, values) {
        return values.flatMap((value) => [flag, value]);
      }
      function option(flag, value) {
        return value === void 0 ? [] : [flag, value];
      }
      function assignments(values) {
        return [...values].map(([name, value]) => `${name}=${value}`);
      }
    })
  ),
  /***/
  2053: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          handSecrets
        ),
        /* harmony export */
        s: () => (
          /* binding */
          takesEnvironmentSecrets
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8826);
      var _builder_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(210);
      var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
      function takesEnvironmentSecrets({ kind, version }) {
        return kind === "buildx" || (0, _builder_version_js__WEBPACK_IMPORTED_MODULE_2__.d)(version, 20, 10);
      }
      function handSecrets(secrets, inEnvironment, { env, temporary, maskSecret }) {
        const folder = inEnvironment || secrets.length === 0 ? void 0 : temporary.directory("secrets");
        const handed = {};
        const args = secrets.flatMap((secret, index) => {
          const value = secret.from === "file" ? void 0 : valueOf(secret, env);
          if (value !== void 0)
            maskable(value).forEach((line) => maskSecret(line));
          const argument = (from) => ["--secret", (0, _csv_js__WEBPACK_IMPORTED_MODULE_3__.f)([`id=${secret.id}`, from])];
          if (folder !== void 0) {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(index));
            if (secret.from === "file")
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(secret.path, file);
            else
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, value ?? "", { mode: 384 });
            return argument(`src=${file}`);
          }
          if (secret.from === "file")
            return argument(`src=${secret.path}`);
          const name = `SLIPWAY_BUILD_SECRET_${index}`;
          handed[name] = value ?? "";
          return argument(`env=${name}`);
        });
        return {
          args,
          env: handed,
          folder,
          remove: () => {
            if (folder !== void 0)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
          }
        };
      }
      const shortestMasked = 8;
      function maskable(value) {
        return value.split(/\r?\n/).filter((line) => line.trim().length >= shortestMasked);
      }
      function valueOf(secret, env) {
        if (secret.from === "value")
          return secret.value;
        const value = env[secret.name];
        if (value !== void 0)
          return value;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.yo(`The environment variable ${secret.name} is not set`, {
          hint: `The input secret-envs makes the secret ${secret.id} of it. Set it by env: of this step, from a secret of the repository.`
        });
      }
    })
  ),
  /***/
  4855: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          readDockerfile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      function readDockerfile({ source, file, fileName }) {
        if (source.kind === "remote")
          return { name: fileName, text: void 0 };
        const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : void 0;
        return { name: fileName, text, path: file, contextFolder: source.path };
      }
    })
  ),
  /***/
  3010: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          settleRefusal
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8826);
      var _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1368);
      var _push_retries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);
      var _registry_registry_denial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1935);
      function settleRefusal(reason, { repository, tag }, imageId) {
        if ((0, _push_retries_js__WEBPACK_IMPORTED_MODULE_0__.h)(reason) === "tag-exists")
          return { kind: "tag-exists", tag, imageId };
        throw explainPushFailure(reason, repository);
      }
      function explainPushFailure(reason, repository) {
        const { name, uri, region } = repository;
        const denial = (0, _registry_registry_denial_js__WEBPACK_IMPORTED_MODULE_1__.L)(reason, region);
        if (denial !== void 0)
          return denial;
        if (/403 response body|403 Forbidden/.test(reason))
          return unnamedDenial(reason, repository);
        const failure = (0, _push_retries_js__WEBPACK_IMPORTED_MODULE_0__.h)(reason);
        if (failure === "transient")
          return outage(reason, uri);
        if (failure === "expired-login") {
          return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__.yo(`ECR does not take the login for the push to ${uri}, a new one neither`, {
            cause: new Error(reason),
            hint: "See that the credentials of the step outlive it (role-duration-seconds) and are of the account of the registry, and that nothing between the runner and ECR, such as a proxy, takes the login away."
          });
        }
        const trouble = (0, _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_3__.PK)(reason);
        if (trouble !== void 0)
          return trouble;
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__.yo(`The push to ${uri} failed`, {
          cause: new Error(reason),
          hint: pushHint(reason, name)
        });
      }
      function pushHint(reason, name) {
        if (/name unknown/i.test(reason))
          return `The repository ${name} has been removed since the step looked at it.`;
        return /denied|forbidden/i.test(reason) ? `The role may not push to ${name}: this action's README has the policy it needs. In another account, the repository's own policy has to allow it too.` : "The layers that got through are kept: a re-run sends the rest.";
      }
      function outage(reason, uri) {
        const isThrottled = /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i.test(reason);
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__.yo(`The push to ${uri} did not get through in a quarter of an hour`, {
          cause: new Error(reason),
          hint: isThrottled ? "ECR throttles what the account sends: run fewer jobs at a time (concurrency:), or have the rate raised in Service Quotas. The layers that got through are kept: a re-run sends the rest." : "See that the runner reaches ECR, and S3 where its layers are (proxy, VPC endpoints), and https://health.aws.amazon.com/health/status. The layers that got through are kept: a re-run sends the rest."
        });
      }
      const pushActions = [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:CompleteLayerUpload",
        "ecr:InitiateLayerUpload",
        "ecr:PutImage",
        "ecr:UploadLayerPart"
      ];
      function unnamedDenial(reason, { name, region, registryId }) {
        const statement = {
          Effect: "Allow",
          Action: pushActions,
          Resource: `arn:aws:ecr:${region}:${registryId}:repository/${name}`
        };
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__.yo(`ECR denied the push to ${name} without naming the action`, {
          cause: new Error(reason),
          hint: `See that the policy of the role has this statement:
${JSON.stringify(statement, null, 2)}`
        });
      }
    })
  ),
  /***/
  8602: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          pushWithRetries
        ),
        /* harmony export */
        h: () => (
          /* binding */
          classifyPushFailure
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5563);
      const budgetMs = 15 * 6e4;
      const longestWaitMs = 2e3;
      const passing = [
        /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i,
        /(?:received unexpected HTTP status|unexpected status[^\n]*): 5\d\d/i,
        // A question for a layer or a tag is a HEAD request: its refusal has no body to parse.
        /error parsing HTTP (?:429|5\d\d) response body/i,
        /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
        /InternalFailure|InternalError|internal error|ServerException|ServiceUnavailable/i,
        /connection reset by peer|broken pipe|use of closed network connection|connection refused|\bEOF\b/i,
        /i\/o timeout|TLS handshake timeout|Client\.Timeout|context deadline exceeded|server misbehaving/i
      ];
      function classifyPushFailure(reason) {
        if (/cannot be overwritten because the (?:repository|tag) is immutable|ImageTagAlreadyExists/i.test(reason)) {
          return "tag-exists";
        }
        if (/docker daemon|docker API at|error during connect/i.test(reason))
          return "final";
        if (/authorization token has expired|no basic auth credentials|401 Unauthorized|unauthorized: authentication required/i.test(reason)) {
          return "expired-login";
        }
        return passing.some((pattern) => pattern.test(reason)) ? "transient" : "final";
      }
      async function pushWithRetries(push, renewLogin, { clock, log, signal }) {
        const started = clock.now();
        let renewed = false;
        for (let attempt = 1; ; attempt++) {
          const result = await push();
          if (!result.refused)
            return result;
          const failure = classifyPushFailure(result.reason);
          if (failure === "expired-login" && !renewed) {
            renewed = true;
            log.info("ECR does not take the login any more: logging in again, once");
            await renewLogin();
          } else if (failure === "transient" && clock.now() - started < budgetMs) {
            const waitMs = Math.random() * Math.min(longestWaitMs, 250 * 2 ** attempt);
            const next = `attempt ${attempt + 1} in ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.a)(waitMs)}`;
            log.info(`The push failed in a way that passes (${result.reason}); ${next}`);
            await clock.sleep(waitMs, signal);
          } else {
            return result;
          }
        }
      }
    })
  ),
  /***/
  278: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          runBuild
        )
      });
      var heartbeat = __webpack_require__(5997);
      var docker_errors = __webpack_require__(1368);
      var identity_dockerfile = __webpack_require__(8203);
      var step_names = __webpack_require__(1234);
      ;
      function findPlace({ failed, said }, dockerfile) {
        const instructions = dockerfile === void 0 ? [] : (0, identity_dockerfile.K)(dockerfile);
        const quoted = quotedPlace(said);
        const named = failed === void 0 ? void 0 : (0, step_names.ut)(failed.name);
        const line = quoted?.line ?? (named === void 0 ? void 0 : (0, identity_dockerfile.q)(dockerfile ?? "", named)) ?? (failed === void 0 ? void 0 : lineOfStep(instructions, failed.name)) ?? (failed === void 0 ? void 0 : lineOfBase(instructions, failed.name)) ?? parserLine(said);
        const standing = instructions.find((instruction) => instruction.line === line)?.text;
        return { line, instruction: standing ?? quoted?.instruction ?? named };
      }
      function quotedPlace(said) {
        const lines = said.map(({ text }) => text);
        const at = lines.findLastIndex((line, index) => /^.+:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ""));
        if (at < 0)
          return void 0;
        const marked = lines.slice(at).find((line) => /^\s*\d+ \| >>> /.test(line));
        return {
          line: Number(/:(\d+)$/.exec(lines[at] ?? "")?.[1]),
          instruction: marked?.replace(/^\s*\d+ \| >>> /, "")
        };
      }
      function lineOfStep(instructions, name) {
        const [, stage, step, printed] = /^\[(?:.*?stage (\d+)\/\d+, )?(\d+)\/\d+\] (.*)$/.exec(name) ?? [];
        const starts = instructions.flatMap(({ text }, index) => keyword(text) === "FROM" ? [index] : []);
        const candidates = [
          instructions[Number(step) - 1],
          // Podman does not count what stands above the first FROM.
          instructions[(starts[Number(stage ?? 1) - 1] ?? 0) + Number(step) - 1]
        ];
        const isMeant = (instruction) => instruction !== void 0 && keyword(instruction.text) === keyword(printed ?? "");
        return candidates.slice(stage === void 0 ? 0 : 1).find(isMeant)?.line;
      }
      function keyword(text) {
        return text.split(" ")[0]?.toUpperCase();
      }
      function lineOfBase(instructions, name) {
        const reference = /^\[internal\] load metadata for (\S+)$/.exec(name)?.[1];
        const short = reference?.replace(/^docker\.io\/(?:library\/)?/, "").replace(/:latest$/, "");
        const found = instructions.filter(({ text }) => {
          const image = /^FROM (?:--\S+ )*(\S+)/i.exec(text)?.[1];
          return image !== void 0 && [reference, short, `${short}:latest`].includes(image);
        });
        return found.length === 1 ? found[0]?.line : void 0;
      }
      function parserLine(said) {
        const found = said.findLast(({ text }) => /parse error (?:on )?line \d+/.test(text));
        const line = /parse error (?:on )?line (\d+)/.exec(found?.text ?? "")?.[1];
        return line === void 0 ? void 0 : Number(line);
      }
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      ;
      function explainMissingFile(reason, instruction, { path, contextFolder }) {
        const missing = readMissing(reason, contextFolder);
        const isOfContext = instruction !== void 0 && /^(?:COPY|ADD) (?!.*--from=)/i.test(instruction);
        if (missing === void 0 || !isOfContext || contextFolder === void 0)
          return void 0;
        if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(contextFolder, missing))) {
          const own = path === void 0 ? void 0 : `${path}.dockerignore`;
          const ignoreFile = own !== void 0 && (0, external_node_fs_.existsSync)(own) ? (0, external_node_path_.basename)(own) : ".dockerignore";
          return `${missing} is there, but ${ignoreFile} keeps it out of the context. Remove the rule that does, or add the line !${missing} at the end of ${ignoreFile}.`;
        }
        const similar = findSimilar(contextFolder, missing);
        return similar === void 0 ? `There is no ${missing} in the context. Sources of COPY and ADD start at the folder that the input context names, not at the Dockerfile's; what an earlier step makes has to be there before this one.` : `There is no ${missing} in the context, but there is ${similar}.`;
      }
      const patterns = [
        // BuildKit: `"/app.js": not found`; before 0.12: `"/app.js" not found: not found`.
        /"(\/[^"]+)":? not found/,
        // The classic builder.
        /excluded by \.dockerignore: stat ([^:]+): file does not exist/,
        // Podman and Buildah.
        /copier: stat: "([^"]+)": no such file or directory/,
        /no items matching glob "([^"]+)" copied/
      ];
      function readMissing(reason, contextFolder) {
        const found = patterns.map((pattern) => pattern.exec(reason)?.[1]).find((path) => path !== void 0);
        if (found === void 0)
          return void 0;
        const inside = contextFolder !== void 0 && found.startsWith(`${contextFolder}/`) ? found.slice(contextFolder.length) : found;
        return inside.replace(/^\/+/, "");
      }
      function findSimilar(contextFolder, missing) {
        const folder = (0, external_node_path_.dirname)(missing);
        if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(contextFolder, folder)))
          return void 0;
        const name = missing.slice(folder === "." ? 0 : folder.length + 1);
        const found = (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(contextFolder, folder)).find((entry) => entry !== name && entry.toLowerCase() === name.toLowerCase());
        return found === void 0 ? void 0 : (0, external_node_path_.join)(folder, found);
      }
      ;
      const known = [
        {
          says: /creating container for \[.*(?:cgroup|not permitted|permission denied)|unshare.*not permitted/i,
          hint: "This machine gives away no cgroups or namespaces, as in most containers. Have instructions run in a chroot: set BUILDAH_ISOLATION: chroot in env: of this step."
        },
        {
          says: /'overlay' is not supported|kernel does not support overlay|mount program|graph driver.*not supported/i,
          hint: "The storage of images has no overlay here. Install fuse-overlayfs, or set STORAGE_DRIVER: vfs in env: of this step."
        },
        {
          says: /short-name .* did not resolve|short-name resolution enforced/i,
          hint: "Podman and Buildah do not look on Docker Hub by themselves: write the whole name behind FROM, as in docker.io/library/node:24."
        },
        {
          // Without them, the first line of the script is the next instruction.
          says: /\] (?:RUN|COPY) (?:--\S+ )*<<[\s\S]*Unknown instruction|copier: stat: "\/<</,
          hint: "This version reads no here-documents (RUN <<EOF): use a newer one, build with Docker, or put the script into a file."
        }
      ];
      function explainPodman(output) {
        return known.find(({ says }) => says.test(output))?.hint;
      }
      ;
      const shownLines = 30;
      function readBuildFailure(record, dockerfile) {
        const { failed, said } = record;
        const place = findPlace(record, dockerfile.text);
        const reason = readReason(failed?.error ?? verdict(record));
        const output = (failed?.output ?? []).slice(-shownLines);
        const steps = record.steps.map(({ name }) => name);
        const words = [...output, reason, ...said.map(({ text }) => text)].join("\n");
        const trouble = (0, docker_errors.lw)(words);
        return {
          kind: "build-failed",
          reason: trouble === void 0 ? reason : `${trouble.message}: ${reason}`,
          hint: explainMissingFile(reason, place.instruction, dockerfile) ?? explainKill(reason) ?? explainPodman([...steps, words].join("\n")) ?? trouble?.hint,
          instruction: place.instruction,
          file: dockerfile.name,
          line: place.line,
          output,
          steps: record.steps
        };
      }
      function verdict({ said }) {
        const last = said.findLast(({ text }) => /^E(?:RROR|rror): /.test(text)) ?? said.findLast(({ text, stream }) => stream === "stderr" && text.trim() !== "") ?? said.findLast(({ text }) => text.trim() !== "");
        return last?.text.trim() ?? "the builder ended without a word";
      }
      const build_failure_layers = [
        /^(?:ERROR|Error): /,
        /^Error response from daemon: /,
        /^failed to (?:build|solve)(?: with frontend \S+)?: /,
        /^rpc error: code = \w+ desc = /,
        /^failed to create LLB definition: /,
        /^failed to compute cache key: /,
        /^failed to calculate checksum of ref \S+: /,
        /^building at STEP ".*?": /,
        /^while running runtime: /
      ];
      function readReason(error) {
        const layer = build_failure_layers.find((candidate) => candidate.test(error));
        if (layer !== void 0)
          return readReason(error.replace(layer, ""));
        return error.replace(/^(process "[^\n]{120})[^\n]{40,}(" did not complete successfully)/, "$1 ...$2");
      }
      function explainKill(reason) {
        if (!/exit (?:code|status):? 137\b|non-zero code: 137\b|signal: killed|cannot allocate memory/i.test(reason))
          return void 0;
        return [
          "Exit code 137 is what is left of a program that was killed, nearly always because the memory ran out.",
          "Build on a runner with more memory, or have the instruction take less: fewer parallel jobs (make -j2), a limit for Node (NODE_OPTIONS=--max-old-space-size=2048)."
        ].join("\n");
      }
      var external_node_util_ = __webpack_require__(7975);
      var step_lines = __webpack_require__(3737);
      ;
      const keptOfStep = 200;
      const keptSaid = 1e3;
      function recordBuild() {
        const steps = /* @__PURE__ */ new Map();
        const warnings = /* @__PURE__ */ new Map();
        const said = [];
        const start = (id, name) => {
          const known2 = steps.get(id);
          if (known2 === void 0)
            steps.set(id, { name, ended: void 0, output: [] });
          else
            known2.ended = void 0;
        };
        return {
          take(event) {
            switch (event.kind) {
              case "started":
                start(event.step, event.name);
                break;
              case "printed":
                add(steps.get(event.step)?.output, (0, external_node_util_.stripVTControlCharacters)(event.line), keptOfStep);
                break;
              case "ended": {
                const step = steps.get(event.step);
                if (step !== void 0)
                  step.ended = event;
                break;
              }
              case "warned":
                warnings.set(JSON.stringify(event.warning), event.warning);
                break;
              case "said":
                add(said, { text: (0, external_node_util_.stripVTControlCharacters)(event.line), stream: event.stream }, keptSaid);
                break;
              case "transferred":
                break;
            }
          },
          record: () => {
            const all = [...steps.values()];
            return {
              steps: all.filter(({ name, ended }) => (0, step_lines.Wu)(name, ended)).map(describe),
              warnings: [...warnings.values()],
              failed: findFailed(all, said),
              said: said.slice(-keptSaid)
            };
          }
        };
      }
      function add(list, item, kept) {
        list?.push(item);
        if (list !== void 0 && list.length > 2 * kept)
          list.splice(0, kept);
      }
      function describe({ name, ended }) {
        return { name, tookMs: ended?.tookMs, state: ended?.state ?? "cancelled" };
      }
      function findFailed(steps, said) {
        const failed = steps.filter(({ name, ended }) => ended?.state === "failed" && !(0, step_names.Mb)(name));
        const verdict2 = said.findLast(({ text }) => text.startsWith("ERROR: "))?.text ?? "";
        const isMeant = ({ ended }) => ended?.error !== void 0 && verdict2.includes(ended.error);
        const found = failed.find(isMeant) ?? failed.at(-1);
        return found === void 0 ? void 0 : { name: found.name, error: found.ended?.error, output: found.output.slice(-keptOfStep) };
      }
      ;
      function openSteps(emit, clock) {
        let count = 0;
        let open;
        const end = (state, error) => {
          if (open === void 0)
            return;
          const { step, since, cached } = open;
          open = void 0;
          emit({
            kind: "ended",
            step,
            state: cached && state === "done" ? "cached" : state,
            tookMs: cached ? 0 : clock.now() - since,
            error,
            mayGoOn: false
          });
        };
        return {
          start(name) {
            end("done");
            open = { step: String(++count), since: clock.now(), cached: false };
            emit({ kind: "started", step: open.step, name });
          },
          markCached: () => {
            if (open !== void 0)
              open.cached = true;
          },
          print(line, stream) {
            if (open === void 0)
              emit({ kind: "said", line, stream });
            else
              emit({ kind: "printed", step: open.step, line });
          },
          end,
          isOpen: () => open !== void 0
        };
      }
      ;
      function readClassic(emit, clock) {
        const steps = openSteps(emit, clock);
        let expected = 1;
        const stderr = [];
        const readOutput = (line, plain) => {
          const [, number, count, instruction] = /^Step (\d+)\/(\d+) : (.*)$/.exec(plain) ?? [];
          if (instruction !== void 0 && Number(number) === expected) {
            expected++;
            steps.start(`[${number}/${count}] ${instruction}`);
          } else if (plain === " ---> Using cache") {
            steps.markCached();
          } else if (/^Successfully (?:built|tagged) /.test(plain)) {
            steps.end("done");
          } else if (!isOwnWord(plain, line) && (plain !== "" || steps.isOpen())) {
            steps.print(line.includes(red) ? `${line}${normal}` : line, "stdout");
          }
        };
        return {
          read(line, stream) {
            const plain = (0, external_node_util_.stripVTControlCharacters)(line);
            if (stream === "stdout")
              readOutput(line, plain);
            else if (!isDeprecation(plain))
              stderr.push(plain);
          },
          end(failed) {
            const verdict2 = failed && steps.isOpen() ? stderr.pop() : void 0;
            steps.end(failed ? "failed" : "done", verdict2);
            for (const line of stderr)
              emit({ kind: "said", line, stream: "stderr" });
          }
        };
      }
      const red = "\x1B[91m";
      const normal = "\x1B[0m";
      function isOwnWord(plain, line) {
        const own = /^Sending build context to Docker daemon|^ ---> |^Removing (?:intermediate )?container |^Removed intermediate container /;
        return own.test(plain) || plain === "" && line !== "";
      }
      function isDeprecation(plain) {
        return plain === "" || /^DEPRECATED: The legacy builder is deprecated|^ {12}\S/.test(plain);
      }
      var json = __webpack_require__(6470);
      ;
      function readWarning(warning) {
        const sentence = readSentence(Buffer.from((0, json.b6)(warning.short) ?? "", "base64").toString("utf8"));
        const start = (0, json.Xy)((0, json.Xy)((0, json.c3)(warning.range)[0]).start);
        return { ...sentence, line: sentence.line ?? (0, json.rl)(start.line), url: (0, json.b6)(warning.url) };
      }
      function readSentence(sentence) {
        const [, rule, message, line] = /^(?:(\w+): )?(.*?)(?: \(line (\d+)\))?$/s.exec(sentence.trim()) ?? [];
        return {
          rule,
          message: message ?? sentence,
          line: line === void 0 ? void 0 : Number(line),
          url: void 0
        };
      }
      ;
      function openTransfers(emit) {
        const steps = /* @__PURE__ */ new Map();
        return {
          update(step, part, bytes, total) {
            const parts = steps.get(step) ?? /* @__PURE__ */ new Map();
            steps.set(step, parts);
            parts.set(part, { bytes, total });
            const sum = { bytes: 0, total: 0 };
            for (const known2 of parts.values()) {
              sum.bytes += known2.bytes;
              sum.total += known2.total;
            }
            emit({ kind: "transferred", step, ...sum });
          }
        };
      }
      ;
      function readPlain(emit) {
        const names = /* @__PURE__ */ new Map();
        const transfers = openTransfers(emit);
        const isRepetition = skipRepetitions();
        let printing;
        const readStep = (step, rest) => {
          const name = names.get(step);
          if (name === void 0) {
            names.set(step, rest);
            emit({ kind: "started", step, name: rest });
            return;
          }
          printing = void 0;
          const printed = /^\d+\.\d+ (.*)$/.exec(rest)?.[1];
          const transfer = readTransfer(rest);
          const warning = /^WARN: (.*)$/.exec(rest)?.[1];
          const end = readEnd(rest);
          if (printed !== void 0) {
            printing = step;
            emit({ kind: "printed", step, line: printed });
          } else if (warning !== void 0)
            emit({ kind: "warned", warning: readSentence(warning) });
          else if (transfer !== void 0)
            transfers.update(step, transfer.part, transfer.bytes, transfer.total);
          else if (end !== void 0)
            emit({ kind: "ended", step, ...end, mayGoOn: (0, step_names.tg)(name) });
          else if (rest === name)
            emit({ kind: "started", step, name });
        };
        return {
          read(line, stream) {
            const [, step, rest] = /^#(\d+) (.*)$/.exec(line) ?? [];
            if (step !== void 0 && rest !== void 0) {
              if (step !== "0")
                readStep(step, rest);
            } else if (printing !== void 0 && line !== "") {
              emit({ kind: "printed", step: printing, line });
            } else if (line !== "" && !isRepetition(line)) {
              emit({ kind: "said", line, stream });
            }
          },
          end: () => void 0
        };
      }
      function readEnd(rest) {
        if (rest === "CACHED")
          return { state: "cached", tookMs: 0, error: void 0 };
        if (rest === "CANCELED")
          return { state: "cancelled", tookMs: void 0, error: void 0 };
        const error = /^ERROR: (.*)$/.exec(rest)?.[1];
        if (error !== void 0)
          return { state: "failed", tookMs: void 0, error };
        const [done, seconds] = /^DONE(?: (\d+\.\d+)s)?$/.exec(rest) ?? [];
        if (done === void 0)
          return void 0;
        return {
          state: "done",
          tookMs: seconds === void 0 ? void 0 : Number(seconds) * 1e3,
          error: void 0
        };
      }
      const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
      function readTransfer(rest) {
        const [, part, bytes, unit, total, totalUnit] = /^(.+?) (\d+(?:\.\d+)?)([kMGT]?B) \/ (\d+(?:\.\d+)?)([kMGT]?B)(?: |$)/.exec(rest) ?? [];
        if (part === void 0)
          return void 0;
        return {
          part,
          bytes: Number(bytes) * (units[unit ?? ""] ?? 1),
          total: Number(total) * (units[totalUnit ?? ""] ?? 1)
        };
      }
      function skipRepetitions() {
        let inside;
        return (coloured) => {
          const line = (0, external_node_util_.stripVTControlCharacters)(coloured);
          if (line === "------") {
            inside = inside === "rulers" ? void 0 : "rulers";
            return true;
          }
          if (/^ ?\d+ warnings? found/.test(line)) {
            inside = "warnings";
            return true;
          }
          if (inside === "warnings" && !line.startsWith(" - "))
            inside = void 0;
          return inside !== void 0;
        };
      }
      ;
      function readPodman(emit, clock) {
        const steps = openSteps(emit, clock);
        let last = 0;
        let current = "";
        let verdict2;
        return {
          read(line, stream) {
            const [, where, number, count, instruction] = /^((?:\[[^\]\s]+\] )*)STEP (\d+)\/(\d+): (.*)$/.exec(line) ?? [];
            if (instruction !== void 0 && isNext(Number(number), last)) {
              last = Number(number);
              current = instruction;
              steps.start(`[${describePlace(where ?? "")}${number}/${count}] ${instruction}`);
            } else if (line.startsWith("--> Using cache ")) {
              steps.markCached();
            } else if (/^(?:\[[^\]\s]+\] )*COMMIT\b/.test(line)) {
              steps.end("done");
            } else if (line.startsWith("Error: ") && stream === "stderr") {
              verdict2 = line;
            } else if (!read_podman_isOwnWord(line)) {
              steps.print(line.replace(/--> [0-9a-f]{11}$/, ""), stream);
            }
          },
          end(failed) {
            if (verdict2 !== void 0 && !steps.isOpen())
              emit({ kind: "said", line: verdict2, stream: "stderr" });
            steps.end(failed ? "failed" : "done", failed ? verdict2?.replace(quoting(current), "") : void 0);
          }
        };
      }
      function quoting(instruction) {
        return `Error: building at STEP "${instruction}": `;
      }
      function isNext(number, last) {
        return number === 1 || number === last + 1;
      }
      function describePlace(where) {
        const parts = [...where.matchAll(/\[([^\]]+)\]/g)].map(([, part = ""]) => part);
        const place = parts.map((part) => /^\d+\/\d+$/.test(part) ? `stage ${part}` : part).join(" ");
        return place === "" ? "" : `${place}, `;
      }
      function read_podman_isOwnWord(line) {
        return /^(?:--> [0-9a-f]{11,}|--> (?:Pushing cache|Cache pulled from remote).*|[0-9a-f]{64}|Getting image source signatures|Copying (?:blob|config) .*|Writing manifest to image destination|Storing signatures|subprocess exited with status \d+)$/.test(line);
      }
      var external_node_string_decoder_ = __webpack_require__(6193);
      ;
      const longestLine = 16384;
      function assembleLines() {
        const decoder = new external_node_string_decoder_.StringDecoder("utf8");
        let rest = "";
        return {
          push(piece) {
            const lines = (rest + decoder.write(piece)).split("\n");
            rest = lines.pop() ?? "";
            if (rest.length > longestLine) {
              lines.push(rest);
              rest = "";
            }
            return lines.map(asTerminal);
          },
          end() {
            const left = rest + decoder.end();
            rest = "";
            return left === "" ? [] : [asTerminal(left)];
          }
        };
      }
      function asTerminal(line) {
        const returned = line.split("\r").filter((part) => part !== "");
        return returned.at(-1) ?? "";
      }
      ;
      function readRawJson(emit) {
        const vertexes = /* @__PURE__ */ new Map();
        const transfers = openTransfers(emit);
        const begin = (status) => {
          const digest = (0, json.b6)(status.digest);
          const started = (0, json.b6)(status.started);
          if (digest === void 0)
            return;
          const vertex = vertexes.get(digest) ?? describeVertex(status, digest);
          vertexes.set(digest, vertex);
          if (started === void 0 || vertex.stretches.has(started))
            return;
          vertex.stretches.set(started, void 0);
          emit({ kind: "started", step: vertex.step, name: vertex.name });
        };
        const complete = (status) => {
          const vertex = vertexes.get((0, json.b6)(status.digest) ?? "");
          const [started, completed] = [(0, json.b6)(status.started), (0, json.b6)(status.completed)];
          if (vertex === void 0 || started === void 0 || completed === void 0)
            return;
          if (vertex.stretches.get(started) !== void 0)
            return;
          vertex.stretches.set(started, Date.parse(completed) - Date.parse(started));
          const { step } = vertex;
          const stretches = [...vertexes.values()].flatMap((other) => other.step === step ? [...other.stretches.values()] : []);
          if (stretches.includes(void 0))
            return;
          flush(vertex);
          const tookMs = stretches.reduce((sum, ms) => sum + (ms ?? 0), 0);
          const error = (0, json.b6)(status.error);
          emit({
            kind: "ended",
            step,
            state: stateOf(error, status.cached === true),
            tookMs,
            error,
            mayGoOn: (0, step_names.tg)(vertex.name)
          });
        };
        const flush = ({ step, output }) => {
          for (const lines of output.values())
            lines.end().forEach((line) => emit({ kind: "printed", step, line }));
        };
        const readLog = (log) => {
          const vertex = vertexes.get((0, json.b6)(log.vertex) ?? "");
          const data = (0, json.b6)(log.data);
          if (vertex === void 0 || data === void 0)
            return;
          const stream = (0, json.rl)(log.stream) ?? 1;
          const lines = vertex.output.get(stream) ?? assembleLines();
          vertex.output.set(stream, lines);
          const { step } = vertex;
          lines.push(Buffer.from(data, "base64")).forEach((line) => emit({ kind: "printed", step, line }));
        };
        const readStatus = (status) => {
          const vertex = vertexes.get((0, json.b6)(status.vertex) ?? "");
          const total = (0, json.rl)(status.total);
          if (vertex === void 0 || total === void 0)
            return;
          transfers.update(vertex.step, (0, json.b6)(status.id) ?? "", (0, json.rl)(status.current) ?? 0, total);
        };
        return {
          read(line, stream) {
            const status = line.startsWith("{") ? parse(line) : void 0;
            if (status === void 0) {
              emit({ kind: "said", line, stream });
              return;
            }
            const told = (0, json.c3)(status.vertexes);
            told.forEach(begin);
            (0, json.c3)(status.warnings).forEach((warning) => emit({ kind: "warned", warning: readWarning(warning) }));
            (0, json.c3)(status.statuses).forEach(readStatus);
            (0, json.c3)(status.logs).forEach(readLog);
            told.forEach(complete);
          },
          end: () => vertexes.forEach(flush)
        };
      }
      function describeVertex(status, digest) {
        const group = (0, json.Xy)(status.progressGroup);
        const name = oneLine((0, json.b6)(group.name) ?? (0, json.b6)(status.name) ?? digest);
        return { step: (0, json.b6)(group.id) ?? digest, name, stretches: /* @__PURE__ */ new Map(), output: /* @__PURE__ */ new Map() };
      }
      function parse(line) {
        try {
          return (0, json.Xy)(JSON.parse(line));
        } catch {
          return void 0;
        }
      }
      function stateOf(error, cached) {
        if (error !== void 0)
          return error.endsWith("context canceled") ? "cancelled" : "failed";
        return cached ? "cached" : "done";
      }
      function oneLine(text) {
        return text.replace(/\s+/g, " ").trim();
      }
      var src_clock = __webpack_require__(5563);
      ;
      const mostKept = 5e3;
      function openStep(name, now) {
        return {
          name,
          since: now,
          kept: [],
          leftOut: 0,
          waitsSince: now,
          transfer: void 0,
          transferShown: now,
          hasHadGroup: false,
          ended: void 0
        };
      }
      function keepLine(step, line, now) {
        if (step.kept.length === 0)
          step.waitsSince = now;
        step.kept.push(line);
        if (step.kept.length > 2 * mostKept) {
          step.kept.splice(0, mostKept);
          step.leftOut += mostKept;
        }
      }
      function takeKept(step) {
        const notice = step.leftOut > 0 ? [`... ${step.leftOut} lines are left out ...`] : [];
        const lines = [...notice, ...step.kept];
        step.kept = [];
        step.leftOut = 0;
        return lines;
      }
      ;
      const patienceMs = 1e4;
      const transferEveryMs = 5e3;
      function logSteps({ clock, log }, dockerfile) {
        const running = /* @__PURE__ */ new Map();
        const waiting = [];
        const resting = /* @__PURE__ */ new Map();
        let shown;
        const shownErrors = [];
        let printedAt = clock.now();
        const print = (text) => {
          printedAt = clock.now();
          log.info(text);
        };
        const show = (step) => {
          if (shown?.step === step)
            return;
          hide();
          const close = log.openGroup((0, step_lines.Fb)(step.name, step.hasHadGroup));
          shown = { step, close, printedAt: clock.now() };
          step.hasHadGroup = true;
          takeKept(step).forEach(print);
        };
        const hide = () => {
          shown?.close();
          shown = void 0;
        };
        const conclude = (step) => {
          if (step.ended === void 0)
            return;
          if (step.kept.length > 0)
            show(step);
          hide();
          if (step.ended.error !== void 0)
            shownErrors.push(step.ended.error);
          (0, step_lines.l6)(step.name, step.ended).forEach(print);
        };
        const concludeWaiting = () => {
          hide();
          for (const step of waiting.splice(0))
            conclude(step);
        };
        const next = (besides) => {
          if (shown !== void 0)
            return;
          const candidate = [...running.values()].find((step) => step !== besides && step.kept.length > 0);
          if (candidate !== void 0)
            show(candidate);
        };
        const takeTurns = () => {
          if (shown === void 0)
            return;
          const { step } = shown;
          const isDue = (since) => since !== void 0 && clock.now() - since >= patienceMs;
          const keeps = [...running.values()].some((other) => other.kept.length > 0 && isDue(other.waitsSince));
          if (waiting.some(({ waitsSince }) => isDue(waitsSince)) || keeps && isDue(shown.printedAt)) {
            concludeWaiting();
            next(step);
          }
        };
        const wait = (step) => {
          if (!(0, step_lines.Wu)(step.name, step.ended) && step.kept.length === 0)
            return;
          step.waitsSince = clock.now();
          waiting.push(step);
        };
        const concludeResting = (besides) => {
          for (const [id, step] of resting) {
            if (id === besides)
              continue;
            resting.delete(id);
            wait(step);
          }
          if (shown === void 0)
            concludeWaiting();
        };
        const start = (id, name) => {
          if ((0, step_names.Hm)(name))
            concludeResting(id);
          const rested = resting.get(id);
          resting.delete(id);
          if (rested !== void 0)
            rested.ended = void 0;
          running.set(id, rested ?? openStep(name, clock.now()));
        };
        const end = (event) => {
          const step = running.get(event.step);
          if (step === void 0)
            return;
          running.delete(event.step);
          step.ended = event;
          if (event.mayGoOn && event.state === "done") {
            if (shown?.step === step)
              hide();
            resting.set(event.step, step);
            next();
            return;
          }
          concludeResting(event.step);
          if (!(0, step_lines.Wu)(step.name, event) && step.kept.length === 0 && shown?.step !== step)
            return;
          if (shown === void 0 || shown.step === step || event.state === "failed") {
            if (shown?.step !== step)
              concludeWaiting();
            conclude(step);
            concludeWaiting();
          } else {
            wait(step);
          }
          next();
        };
        const printed = (id, line) => {
          const step = running.get(id);
          if (step === void 0)
            return;
          if (shown === void 0)
            show(step);
          if (shown?.step === step) {
            shown.printedAt = clock.now();
            print(line);
          } else {
            keepLine(step, line, clock.now());
          }
        };
        const transferred = (id, bytes, total) => {
          const step = running.get(id);
          if (step === void 0)
            return;
          step.transfer = { bytes, total };
          if (shown !== void 0 && shown.step !== step)
            return;
          if (clock.now() - step.transferShown < transferEveryMs)
            return;
          step.transferShown = clock.now();
          print(`         ${(0, step_lines.Fb)(step.name, false)}: ${(0, step_lines.z7)(step.transfer)}`);
        };
        const said = (line) => {
          concludeResting();
          if (!line.startsWith("ERROR: ") || !shownErrors.some((error) => line.includes(error)))
            print(line);
        };
        const warned = (warning) => print((0, step_lines.tE)(dockerfile, warning));
        return {
          take(event) {
            switch (event.kind) {
              case "started":
                start(event.step, event.name);
                break;
              case "printed":
                printed(event.step, event.line);
                break;
              case "transferred":
                transferred(event.step, event.bytes, event.total);
                break;
              case "ended":
                end(event);
                break;
              case "warned":
                warned(event.warning);
                break;
              case "said":
                said(event.line);
                break;
            }
            takeTurns();
          },
          describe() {
            const oldest = [...running.values()].find(({ name }) => !(0, step_names.iu)(name)) ?? [...running.values()][0];
            if (oldest === void 0)
              return "";
            const transfer = oldest.transfer === void 0 ? "" : `, ${(0, step_lines.z7)(oldest.transfer)}`;
            return `${(0, step_lines.Fb)(oldest.name, false)}${transfer}, for ${(0, src_clock.a)(clock.now() - oldest.since)}`;
          },
          silentMs: () => clock.now() - printedAt,
          close() {
            concludeResting();
            concludeWaiting();
            for (const step of running.values())
              if (step.kept.length > 0)
                show(step);
            hide();
          }
        };
      }
      ;
      const heartbeatMs = 3e4;
      const mostWarnings = 10;
      async function runBuild(context, command) {
        const { clock, log, programs } = context;
        const recorder = recordBuild();
        const shown = logSteps(context, command.dockerfile.name);
        const reader = openReader(command.format, clock, (event) => {
          recorder.take(event);
          shown.take(event);
        });
        const beat = (text) => {
          if (shown.silentMs() >= heartbeatMs)
            log.info(text);
        };
        try {
          const { program, args, env, what } = command;
          const { exitCode } = await (0, heartbeat.p)({ clock, log: { info: beat } }, heartbeatMs, () => `Still at ${[what, shown.describe()].filter((part) => part !== "").join(": ")}`, () => programs.run(program, args, { env, onLine: (line, stream) => reader.read(line, stream) }));
          reader.end(exitCode !== 0);
          return describeRun(exitCode, recorder.record(), command.dockerfile);
        } finally {
          shown.close();
        }
      }
      function openReader(format, clock, emit) {
        switch (format) {
          case "buildkit-rawjson":
            return readRawJson(emit);
          case "buildkit-plain":
            return readPlain(emit);
          case "classic":
            return readClassic(emit, clock);
          case "podman":
            return readPodman(emit, clock);
        }
      }
      function describeRun(exitCode, record, dockerfile) {
        const linted = record.warnings.slice(0, mostWarnings).map((warning) => annotate(warning, dockerfile.name));
        return {
          exitCode,
          steps: record.steps,
          warnings: [...linted, ...exitCode === 0 ? lostCache(record) : []],
          exportFailure: exitCode === 0 ? void 0 : findExportFailure(record),
          failure: () => readBuildFailure(record, dockerfile)
        };
      }
      function findExportFailure({ failed }) {
        if (failed === void 0)
          return void 0;
        const reason = readReason(failed.error ?? "the builder does not say why");
        if (reason.startsWith("failed pushing cache"))
          return { reason, part: "cache" };
        return (0, step_names.Hm)(failed.name) ? { reason, part: (0, step_names.OR)(failed.name, reason) } : void 0;
      }
      function lostCache({ failed }) {
        if (!failed?.name.startsWith("exporting cache"))
          return [];
        const message = `${failed.name}: ${readReason(failed.error ?? "the builder does not say why")}`;
        return [{ level: "warning", title: "The layers were not kept for later runs", message }];
      }
      function annotate({ rule, message, line, url }, file) {
        return {
          level: "warning",
          ...rule === void 0 ? {} : { title: rule },
          message: url === void 0 ? message : `${message}
${url}`,
          file,
          ...line === void 0 ? {} : { line }
        };
      }
    })
  )
};
;
