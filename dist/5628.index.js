"use strict";
exports.id = 5628;
exports.ids = [5628];
exports.modules = {
  /***/
  12759: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          notPossible
        ),
        /* harmony export */
        V: () => (
          /* binding */
          done
        )
        /* harmony export */
      });
      function done(value) {
        return { kind: "done", value };
      }
      function notPossible(why) {
        return { kind: "not-possible", why };
      }
    })
  ),
  /***/
  37987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          findChangedLines
        ),
        /* harmony export */
        s: () => (
          /* binding */
          baseBranch
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12759);
      async function findChangedLines(event, directory, context, askApi) {
        if (baseBranch(event) === void 0 && event.previousSha === void 0) {
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)(`there is nothing that the event "${event.name}" on ${event.ref || "no branch"} changes`);
        }
        const { diffByGit, findMergedBase, findRepository } = await __webpack_require__.e(
          /* import() */
          4148
        ).then(__webpack_require__.bind(__webpack_require__, 34148));
        const repository = await findRepository(directory, context);
        const mergedBase = repository === void 0 ? void 0 : await findMergedBase(event, repository);
        const local = repository === void 0 ? void 0 : await diffByGit(event, mergedBase, repository, context);
        const answer = local === void 0 ? await askApi(mergedBase) : (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(local);
        if (answer.kind !== "done")
          return answer;
        const files = /* @__PURE__ */ new Map();
        const unknown = [];
        for (const [name, lines] of answer.value.changes) {
          const file = repository === void 0 ? name : repository.toWorkspace(name);
          if (file === void 0)
            continue;
          if (lines === void 0)
            unknown.push(file);
          else
            files.set(file, lines);
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ files, unknown, isComplete: answer.value.isComplete });
      }
      function baseBranch({ pullRequest, ref, defaultBranch }) {
        if (pullRequest !== void 0)
          return pullRequest.baseRef;
        const isOtherBranch = ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch ?? ""}`;
        return isOtherBranch ? defaultBranch : void 0;
      }
    })
  ),
  /***/
  75628: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bp: () => (
          /* reexport */
          openCache
        ),
        o6: () => (
          /* reexport */
          openGitHub
        ),
        j_: () => (
          /* reexport */
          readEvent
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var src = __webpack_require__(84474);
      var external_node_async_hooks_ = __webpack_require__(16698);
      ;
      async function captureOutput(onLine, work) {
        const isCaptured = new external_node_async_hooks_.AsyncLocalStorage();
        const streams = [process.stdout, process.stderr].map((stream) => {
          const write = stream.write.bind(stream);
          const capture = (chunk) => {
            for (const line of Buffer.from(chunk).toString("utf8").split(/\r?\n/)) {
              if (line.startsWith("::add-mask::"))
                write(`${line}
`);
              else if (line !== "")
                isCaptured.run(false, () => onLine(parse(line)));
            }
            return true;
          };
          stream.write = ((...args) => isCaptured.getStore() === true ? capture(args[0]) : write(...args));
          return { stream, write };
        });
        try {
          return await isCaptured.run(true, work);
        } finally {
          for (const { stream, write } of streams)
            stream.write = write;
        }
      }
      function parse(line) {
        const [, command, data] = /^::([\w-]+)(?: .*?)?::(.*)$/.exec(line) ?? [];
        if (command === void 0 || data === void 0)
          return { command: "info", text: line };
        return { command, text: data.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%") };
      }
      ;
      const limitMs = 6e4;
      function openCache(context) {
        const { env, log, signal } = context;
        const runnerTemp = env.RUNNER_TEMP;
        const folder = (0, external_node_path_.join)(runnerTemp ?? "", "slipway-cache");
        const file = (0, external_node_path_.join)(folder, "text");
        let last = Promise.resolve();
        const attempt = async (work) => {
          const printed = [];
          const onLine = (line) => {
            printed.push(line);
            log.debug(`@actions/cache: ${line.text}`);
          };
          try {
            const library = runnerTemp === void 0 ? void 0 : await load(env);
            if (library === void 0 || runnerTemp === void 0) {
              return { value: void 0, printed, fault: "this runner offers none" };
            }
            const turn = last.then(() => withFolder(folder, runnerTemp, () => captureOutput(onLine, () => work(library))));
            last = turn.catch(() => void 0);
            return { value: await inTime(turn, signal), printed, fault: faultIn(printed) };
          } catch (error) {
            signal.throwIfAborted();
            return { value: void 0, printed, fault: (0, src.zR)(error).message };
          }
        };
        return {
          async restore(key, prefixes = []) {
            const { value, fault } = await attempt(async (library) => {
              const found = await library.restoreCache([file], key, [...prefixes]);
              return found === void 0 ? void 0 : { key: found, text: (0, external_node_fs_.readFileSync)(file, "utf8") };
            });
            if (fault !== void 0)
              log.info(`Nothing is restored from the cache: ${fault}`);
            return value;
          },
          async save(key, text) {
            const { value, printed, fault } = await attempt((library) => {
              (0, external_node_fs_.writeFileSync)(file, text);
              return library.saveCache([file], key);
            });
            if (value !== void 0 && value >= 0)
              return "saved";
            if (printed.some((line) => /\(409\)|already exists/i.test(line.text)))
              return "exists";
            log.info(`Nothing is saved in the cache: ${fault ?? "it did not take it"}`);
            return "unavailable";
          }
        };
      }
      async function load(env) {
        if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL))
          return void 0;
        await (0, src.w)();
        const library = await __webpack_require__.e(
          /* import() */
          925
        ).then(__webpack_require__.bind(__webpack_require__, 30925));
        return library.isFeatureAvailable() ? library : void 0;
      }
      async function withFolder(folder, runnerTemp, work) {
        (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        const before = new Set((0, external_node_fs_.readdirSync)(runnerTemp));
        (0, external_node_fs_.mkdirSync)(folder, { mode: 448 });
        try {
          return await work();
        } finally {
          (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
          for (const name of (0, external_node_fs_.readdirSync)(runnerTemp)) {
            if (!before.has(name) && isLibraryFolder((0, external_node_path_.join)(runnerTemp, name)))
              (0, external_node_fs_.rmSync)((0, external_node_path_.join)(runnerTemp, name), { recursive: true });
          }
        }
      }
      function isLibraryFolder(path) {
        if (!/^[\da-f-]{36}$/.test((0, external_node_path_.basename)(path)) || !(0, external_node_fs_.statSync)(path).isDirectory())
          return false;
        return (0, external_node_fs_.readdirSync)(path).every((name) => ["manifest.txt", "cache.tgz", "cache.tzst"].includes(name));
      }
      function faultIn(printed) {
        const found = printed.findLast(({ command, text }) => command === "warning" || command === "error" || /^(Failed to|Cache \w+ skipped)/.test(text));
        return found?.text.replace(/\s+/g, " ").trim();
      }
      function inTime(work, signal) {
        return new Promise((resolve, reject) => {
          const onAbort = () => reject((0, src.zR)(signal.reason));
          const timer = setTimeout(() => reject(new Error(`it did not answer in ${limitMs / 1e3} s`)), limitMs);
          signal.addEventListener("abort", onAbort, { once: true });
          void work.then(resolve, reject).finally(() => {
            clearTimeout(timer);
            signal.removeEventListener("abort", onAbort);
          });
        });
      }
      var src_payload = __webpack_require__(9107);
      ;
      async function readEvent() {
        await (0, src.w)();
        const { context } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const { eventName, sha, ref, actor, serverUrl, runId, runAttempt, payload } = context;
        const { owner, repo } = context.repo;
        const repository = `${owner}/${repo}`;
        return {
          repository,
          name: given(eventName),
          sha: given(sha),
          ref: given(ref),
          actor: given(actor),
          runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`,
          ...(0, src_payload.e)(payload)
        };
      }
      function given(text) {
        return text ?? "";
      }
      var answer = __webpack_require__(12759);
      var changed_lines = __webpack_require__(37987);
      ;
      function readFault(error, now) {
        if (!(error instanceof Error))
          return void 0;
        if (error.name === "GraphqlResponseError")
          return { kind: "final", text: oneLine(error.message) };
        if (!("status" in error) || typeof error.status !== "number")
          return void 0;
        const response = "response" in error ? error.response : void 0;
        const message = oneLine(error.message);
        if (response === void 0)
          return { kind: "passing", text: message, waitMs: void 0 };
        const { status } = error;
        const text = `HTTP ${status}: ${message}`;
        const limitMs2 = rateLimitMs(status, response.headers, message, now);
        if (limitMs2 !== void 0)
          return { kind: "passing", text, waitMs: limitMs2 };
        if (status >= 500)
          return { kind: "passing", text, waitMs: void 0 };
        if (status === 401 || status === 403 || status === 404)
          return { kind: "refused", text };
        return { kind: "final", text };
      }
      function rateLimitMs(status, headers, message, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const retryAfter = Number(headers["retry-after"] ?? NaN);
        if (!Number.isNaN(retryAfter))
          return retryAfter * 1e3;
        if (String(headers["x-ratelimit-remaining"]) === "0") {
          return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1e3 - now);
        }
        return status === 429 || /rate limit/i.test(message) ? 6e4 : void 0;
      }
      function oneLine(message) {
        return message.replace(/ - https:\/\/docs\.github\.com\S*$/, "").replace(/\s+/g, " ").trim().slice(0, 300);
      }
      ;
      const attempts = 3;
      const maxWaitMs = 6e4;
      const requestTimeoutMs = 3e4;
      function connect(token, context) {
        let client;
        return async (purpose, call) => {
          if (!token)
            return (0, answer.N)("there is no token");
          const octokit = await (client ??= openClient(token, context));
          let waited = 0;
          for (let attempt = 1; ; attempt++) {
            context.signal.throwIfAborted();
            try {
              return (0, answer.V)(await call(octokit, attempt > 1));
            } catch (error) {
              context.signal.throwIfAborted();
              const fault = readFault(error, context.clock.now());
              if (fault === void 0)
                throw (0, src.zR)(error);
              if (fault.kind === "refused") {
                const { action, permission } = purpose;
                const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`;
                return { kind: "not-permitted", why };
              }
              const wait = fault.kind === "passing" ? fault.waitMs ?? 500 * 2 ** attempt * Math.random() : Infinity;
              if (attempt === attempts || waited + wait > maxWaitMs) {
                return { kind: "failed", why: `GitHub did not ${purpose.action} (${fault.text})` };
              }
              context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`);
              await context.clock.sleep(wait, context.signal);
              waited += wait;
            }
          }
        };
      }
      async function openClient(token, context) {
        await (0, src.w)();
        const { getOctokit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const debug = (text) => context.log.debug(text);
        const octokit = getOctokit(token, {
          // An Enterprise Server says here where it is.
          ...context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {},
          // Octokit's own would print warnings to stderr.
          log: { debug, info: debug, warn: debug, error: debug }
        });
        octokit.hook.before("request", (options) => {
          options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)]);
        });
        return octokit;
      }
      ;
      function parseRepository(fullName) {
        const [owner = "", repo = ""] = fullName.split("/");
        return { owner, repo };
      }
      ;
      function openGitHub({ token, event, context }) {
        const ask = connect(token, context);
        const repository = parseRepository(event.repository);
        const { pullRequest } = event;
        return {
          async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === "")
              return (0, answer.N)("the event names no commit");
            const { createCheckRun } = await __webpack_require__.e(
              /* import() */
              2717
            ).then(__webpack_require__.bind(__webpack_require__, 42717));
            return createCheckRun(ask, repository, headSha, check, context.log);
          },
          async putComment(comment) {
            const { putComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return putComment(ask, repository, pullRequest?.number, comment);
          },
          async createDeployment(deployment) {
            const sha = pullRequest?.headSha || event.sha;
            if (sha === "")
              return (0, answer.N)("the event names no commit");
            const { createDeployment } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return createDeployment(ask, repository, sha, deployment);
          },
          async setDeploymentStatus(id, status) {
            const { setDeploymentStatus } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return setDeploymentStatus(ask, repository, id, status);
          },
          async retireDeployments(id, deployment) {
            const { retireDeployments } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return retireDeployments(ask, repository, id, deployment);
          },
          changedLines: (directory = context.workspace) => (0, changed_lines.n)(event, directory, context, async (mergedBase) => {
            const { compareByApi } = await __webpack_require__.e(
              /* import() */
              2982
            ).then(__webpack_require__.bind(__webpack_require__, 82982));
            return compareByApi(ask, repository, event, mergedBase);
          })
        };
      }
      var sections = __webpack_require__(88217);
      ;
    })
  ),
  /***/
  17579: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          text
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        )
        /* harmony export */
      });
      function at(value, ...path) {
        return path.reduce((found, key) => typeof found === "object" && found !== null && key in found ? found[key] : void 0, value);
      }
      function text(value) {
        return typeof value === "string" ? value : void 0;
      }
    })
  ),
  /***/
  9107: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          parsePayload
        )
        /* harmony export */
      });
      var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17579);
      function parsePayload(payload) {
        const message = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "head_commit", "message"));
        return {
          pullRequest: parsePullRequest((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "pull_request")),
          commitHeadline: message?.split("\n")[0]?.trim(),
          previousSha: commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "before")) ?? commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "merge_group", "base_sha")),
          defaultBranch: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "repository", "default_branch"))
        };
      }
      function parsePullRequest(pullRequest) {
        const number = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "number");
        if (typeof number !== "number")
          return void 0;
        const head = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "head", "repo", "full_name"));
        const base = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "repo", "full_name"));
        return {
          number,
          headSha: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "head", "sha")) ?? "",
          baseRef: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "ref")),
          baseSha: commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "sha")),
          // A fork that has been deleted has no head repository any more.
          isFromFork: head === void 0 || head !== base
        };
      }
      function commit(value) {
        const sha = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)(value);
        return sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? void 0 : sha;
      }
    })
  ),
  /***/
  88217: (
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
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84474);
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
  )
};
;
