"use strict";
exports.id = 5058;
exports.ids = [5058];
exports.modules = {
  /***/
  85919: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          concurrently
        )
        /* harmony export */
      });
      async function concurrently(items, limit, work) {
        const queue = items[Symbol.iterator]();
        const failures = [];
        const worker = async () => {
          for (const item of queue) {
            try {
              await work(item);
            } catch (error) {
              failures.push(error);
            }
            if (failures.length > 0)
              return;
          }
        };
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
        if (failures.length > 0)
          throw failures[0];
      }
    })
  ),
  /***/
  49486: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          lateSignal
        )
        /* harmony export */
      });
      function lateSignal({ clock, signal }, ms) {
        const late = new AbortController();
        const over = new AbortController();
        const onAbort = () => {
          const abort = () => late.abort(signal.reason);
          clock.sleep(ms, over.signal).then(abort, () => void 0);
        };
        if (signal.aborted)
          onAbort();
        else
          signal.addEventListener("abort", onAbort, { once: true });
        return {
          signal: late.signal,
          end() {
            signal.removeEventListener("abort", onAbort);
            over.abort();
          }
        };
      }
    })
  ),
  /***/
  28854: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          withdrawDeployments
        ),
        /* harmony export */
        d: () => (
          /* binding */
          announceDeployment
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49486);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48826);
      var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87173);
      var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16253);
      var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);
      function announceDeployment(news, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        const begun = begin(news, { ...context, signal: late.signal }, eventOf);
        const told = begun.catch((error) => {
          context.log.notice(`There is no GitHub deployment: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
          return void 0;
        });
        return {
          async conclude(state, description, url) {
            try {
              await (await told)?.conclude(state, description, url);
            } catch (error) {
              context.log.notice(`The GitHub deployment keeps its state: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
            } finally {
              late.end();
            }
          }
        };
      }
      async function begin(news, context, eventOf) {
        const event = await eventOf();
        const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_4__.o)({ token: news.token, event, context });
        const isTransient = news.isTransient ?? event.pullRequest !== void 0;
        const deployment = {
          environment: news.environment,
          task: news.task,
          description: news.description,
          isTransient,
          isProduction: isTransient ? false : void 0
        };
        const created = await github.createDeployment(deployment);
        if (created.kind !== "done") {
          context.log.notice(`There is no GitHub deployment: ${created.why}.`);
          return void 0;
        }
        const id = created.value;
        const set = (state, description, url) => {
          const status = { state, description, environmentUrl: url, logUrl: event.runUrl, autoInactive: false };
          return tell(github, id, status, context);
        };
        await set("in_progress", news.beginning, news.environmentUrl);
        return {
          async conclude(state, description, url) {
            const isTold = await set(state, description, news.environmentUrl ?? url);
            if (!isTold || state !== "success")
              return;
            const retired = await github.retireDeployments(id, deployment);
            if (retired.kind !== "done")
              context.log.notice(`Older GitHub deployments stay active: ${retired.why}.`);
          }
        };
      }
      async function tell(github, id, status, { log }) {
        const answer = await github.setDeploymentStatus(id, status);
        if (answer.kind === "done")
          return true;
        log.notice(`The GitHub deployment is not shown as ${status.state}: ${answer.why}.`);
        return false;
      }
      async function withdrawDeployments({ token, environment, task, why }, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        try {
          const event = await eventOf();
          const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_4__.o)({ token, event, context: { ...context, signal: late.signal } });
          const retired = await github.retireDeployments(Infinity, { environment, task }, why);
          if (retired.kind !== "done")
            context.log.notice(`GitHub deployments stay active: ${retired.why}.`);
        } catch (error) {
          context.log.notice(`GitHub deployments stay active: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
        } finally {
          late.end();
        }
      }
    })
  ),
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
  87173: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          readEvent
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
      var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
      async function readEvent() {
        await (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.w)();
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
          ...(0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.e)(payload)
        };
      }
      function given(text) {
        return text ?? "";
      }
    })
  ),
  /***/
  16253: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        o: () => (
          /* binding */
          openGitHub
        )
      });
      var answer = __webpack_require__(12759);
      var changed_lines = __webpack_require__(37987);
      var errors = __webpack_require__(48826);
      var lazy_http_client = __webpack_require__(54978);
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
        const limitMs = rateLimitMs(status, response.headers, message, now);
        if (limitMs !== void 0)
          return { kind: "passing", text, waitMs: limitMs };
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
                throw (0, errors.zR)(error);
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
        await (0, lazy_http_client.w)();
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
          async editComment(comment) {
            const { editComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return editComment(ask, repository, pullRequest?.number, comment);
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
          async retireDeployments(id, deployment, why) {
            const { retireDeployments } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return retireDeployments(ask, repository, id, deployment, why);
          },
          async lastDeployment(deployment) {
            const { findLastDeployment } = await __webpack_require__.e(
              /* import() */
              845
            ).then(__webpack_require__.bind(__webpack_require__, 20845));
            return findLastDeployment(ask, repository, deployment);
          },
          async changedSince(sha) {
            const { findChangedSince } = await __webpack_require__.e(
              /* import() */
              8606
            ).then(__webpack_require__.bind(__webpack_require__, 38606));
            return findChangedSince(sha, event.sha, context, ask, repository);
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
  2161: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          lastWordsMs
        )
        /* harmony export */
      });
      const lastWordsMs = 5e3;
    })
  ),
  /***/
  35058: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runProject: () => (
          /* binding */
          runProject
        )
      });
      var github = __webpack_require__(16253);
      var src_event = __webpack_require__(87173);
      var run_works = __webpack_require__(19575);
      var outcome = __webpack_require__(43586);
      var read_stage = __webpack_require__(39058);
      ;
      function decide(candidates, differences) {
        const running = /* @__PURE__ */ new Set();
        return candidates.map((candidate) => {
          const own = reasonOf(candidate, differences);
          const needed = candidate.needs.find((name) => running.has(name));
          const reason = own.kind === "unchanged" && needed !== void 0 ? { kind: "needs", name: needed } : own;
          const runs = reason.kind !== "unchanged";
          if (runs)
            running.add(candidate.name);
          return { name: candidate.name, runs, reason };
        });
      }
      function decideAll(names2) {
        return names2.map((name) => ({ name, runs: true, reason: { kind: "everything" } }));
      }
      function reasonOf({ name, isMadeOf, settings, recorded }, differences) {
        if (recorded.kind !== "succeeded")
          return recorded;
        const { sha } = recorded;
        const difference = differences.get(sha) ?? { kind: "unknown", why: "nobody has compared with it" };
        if (difference.kind === "unknown")
          return difference;
        const files = difference.files.filter(isMadeOf);
        if (files.length > 0)
          return { kind: "files", sha, files };
        if (difference.settings === void 0) {
          return { kind: "unknown", why: `slipway.yml of ${sha.slice(0, 7)} cannot be read` };
        }
        return difference.settings.get(name) === settings ? { kind: "unchanged", sha } : { kind: "settings", sha };
      }
      var describe_reason = __webpack_require__(47268);
      ;
      function fingerprint({ stages }) {
        const said = stages.map(({ name, inputs }) => [
          name,
          [...inputs].map(([input, { text }]) => [input, text]).sort(byText)
        ]);
        return JSON.stringify(said);
      }
      function byText([a = ""], [b = ""]) {
        return a < b ? -1 : 1;
      }
      var concurrently = __webpack_require__(85919);
      var read_project = __webpack_require__(85474);
      var resolve = __webpack_require__(58430);
      ;
      const concurrency = 4;
      function taskOf(component) {
        return `slipway:${component}`;
      }
      async function findRecorded(names2, environment, github2) {
        const found = /* @__PURE__ */ new Map();
        await (0, concurrently.r)(names2, concurrency, async (name) => {
          const answer = await github2.lastDeployment({ environment, task: taskOf(name) });
          found.set(name, answer.kind === "done" ? toRecorded(answer.value) : { kind: "unknown", why: answer.why });
        });
        return found;
      }
      function toRecorded(last) {
        if (last === void 0 || last.state === "gone")
          return { kind: "never" };
        return { kind: last.state, sha: last.sha };
      }
      async function findDifferences(recorded, reading, github2) {
        const shas = new Set([...recorded.values()].flatMap((one) => one.kind === "succeeded" ? [one.sha] : []));
        const found = /* @__PURE__ */ new Map();
        for (const sha of shas) {
          const answer = await github2.changedSince(sha);
          if (answer.kind !== "done")
            found.set(sha, { kind: "unknown", why: answer.why });
          else {
            const { files, textBefore } = answer.value;
            const isSame = !files.includes(reading.configFile);
            const settings = isSame ? reading.settings : settingsOf(await textBefore(reading.configFile), reading);
            found.set(sha, { kind: "known", files, settings });
          }
        }
        return found;
      }
      function settingsOf(text, reading) {
        if (text === void 0)
          return void 0;
        const problems = [];
        const tell = (problem) => problems.push(problem);
        const project = (0, read_project.W)(text, { known: reading.known, tell });
        if (project === void 0 || problems.some(({ level }) => level === "error"))
          return void 0;
        const environment = (0, resolve.p7)(project, reading.environment);
        const resolved = (0, resolve.KI)(project, environment, reading.given, reading.known);
        return new Map(resolved.map((component) => [component.component.name, fingerprint(component)]));
      }
      var picomatch = __webpack_require__(14006);
      var picomatch_default = /* @__PURE__ */ __webpack_require__.n(picomatch);
      var check_path = __webpack_require__(24673);
      ;
      const names = /* @__PURE__ */ new Set([
        ...["package.json", "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"],
        ...["yarn.lock", "bun.lock", "bun.lockb", ".npmrc", ".yarnrc.yml", ".nvmrc", ".node-version"],
        ...["turbo.json", "nx.json", "lerna.json", "tsconfig.json", "tsconfig.base.json", ".tool-versions"],
        ...["pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"],
        ...["gradle.properties", "gradle.lockfile", ".java-version", ".sdkmanrc"],
        ...["go.mod", "go.sum", "go.work", "go.work.sum", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml"],
        ...["pyproject.toml", "poetry.lock", "uv.lock", "pdm.lock", "Pipfile", "Pipfile.lock", ".python-version"],
        ...["global.json", "Directory.Build.props", "Directory.Packages.props", "nuget.config"],
        ...["Gemfile", "Gemfile.lock", "composer.json", "composer.lock", ".dockerignore"]
      ]);
      function isSharedByItself(file) {
        return names.has(file) || /^(?:gradle|\.mvn|\.yarn)\//.test(file) || /^requirements[\w.-]*\.txt$/.test(file);
      }
      ;
      const inputsOfFiles = {
        test: ["quarantine"],
        build: ["context", "file", "lifecycle-policy", "repository-policy", "ignore-findings"],
        deploy: ["task-definition", "service-definition", "codedeploy-appspec"],
        publish: ["source"]
      };
      function madeOf({ component, stages }, alsoWhen, configFile) {
        const own = component.paths.map(({ name }) => name);
        const named = stages.flatMap(({ name, inputs }) => inputsOfFiles[name].flatMap((input) => {
          const path = (0, check_path.Fd)(inputs.get(input)?.text ?? "");
          return path === "" || path.startsWith("..") ? [] : [path];
        }));
        const folders = [...own, ...named];
        const isMatch = picomatch_default()([...component.alsoWhen, ...alsoWhen ?? []].map(deep), {
          dot: true,
          windows: false,
          noextglob: true,
          nonegate: true,
          regex: false
        });
        const isBelow = (file, folder) => file === folder || file.startsWith(`${folder}/`);
        return (file) => {
          if (file === configFile)
            return false;
          return own.length === 0 || folders.some((folder) => isBelow(file, folder)) || isMatch(file) || alsoWhen === void 0 && isSharedByItself(file);
        };
      }
      function deep(glob) {
        return /[*?[\]{}]/.test(glob) ? glob : `${glob}{,/**}`;
      }
      ;
      function inOrderOfNeeds(resolved) {
        const byName = new Map(resolved.map((one) => [one.component.name, one]));
        const ordered = /* @__PURE__ */ new Set();
        const visit = (one) => {
          if (ordered.has(one))
            return;
          for (const { name } of [...one.component.needs, ...one.component.after]) {
            const before = byName.get(name);
            if (before !== void 0)
              visit(before);
          }
          ordered.add(one);
        };
        for (const one of resolved)
          visit(one);
        return [...ordered];
      }
      var announce = __webpack_require__(28854);
      ;
      const deploying = ["", "deploy", "run-task", "publish", "release"];
      function recorder({ component, stages }, environment, token, context) {
        const text = (input) => stages.map(({ inputs }) => inputs.get(input)?.text).find((value) => value !== void 0);
        const isDeployed = stages.every(({ inputs }) => deploying.includes(inputs.get("mode")?.text ?? ""));
        if (!isDeployed)
          return {};
        return {
          announce() {
            const news = {
              environment,
              task: taskOf(component.name),
              description: `${component.name} to ${environment}`,
              token: token || void 0,
              environmentUrl: text("environment-url"),
              beginning: "Deploying"
            };
            const announcement = (0, announce.d)(news, context);
            return {
              conclude: async (result) => announcement.conclude(stateOf(result), describe(result), urlOf(result))
            };
          }
        };
      }
      const unfinished = ["paused", "started"];
      function stateOf({ outcome: outcome2, stages }) {
        switch (outcome2) {
          case "succeeded": {
            const outcomes = stages.map(({ report }) => report?.outputs.outcome);
            if (outcomes.some((found) => unfinished.includes(found)))
              return "queued";
            return outcomes.includes("superseded") ? "error" : "success";
          }
          case "failed":
            return "failure";
          case "cancelled":
          case "not-run":
            return "error";
        }
      }
      function describe({ outcome: outcome2, stages }) {
        const last = stages.find((stage) => stage.outcome !== "succeeded");
        return last === void 0 ? outcome2 : `${last.name} ${last.outcome.replace("-", " ")}`;
      }
      function urlOf({ stages }) {
        const url = stages.map(({ report }) => report?.outputs.url).find((found) => typeof found === "string" && found !== "");
        return typeof url === "string" && /^https?:\/\//.test(url) ? url : void 0;
      }
      ;
      async function runProject(run, context, openFacts = async () => (0, github.o)({ token: run.stages.token || void 0, event: await (0, src_event.j)(), context })) {
        const { names: names2, environment, project, given, stages } = run;
        const all = (0, resolve.KI)(project, environment, given, stages.known);
        const resolved = inOrderOfNeeds(all.filter((component) => component.stages.length > 0));
        const asked = resolved.filter(({ component }) => names2.length === 0 || names2.includes(component.name));
        const decisions = run.isChangedOnly ? await decideByFacts(asked, all, run, await openFacts()) : decideAll(asked.map(({ component }) => component.name));
        for (const { name, runs, reason } of decisions) {
          context.log.info(`${runs ? "▶" : "⏭"} ${name}: ${(0, describe_reason.G)(reason)}`);
        }
        const running = asked.filter((_, index) => decisions[index]?.runs);
        const works = running.map((component) => toWork(component, run, context));
        return { ...(0, outcome.E)(await (0, run_works.a)(works, context), context.signal), decisions };
      }
      async function decideByFacts(asked, all, { environment, project, file, given, stages }, facts) {
        const names2 = asked.map(({ component }) => component.name);
        const recorded = await findRecorded(names2, environment.name, facts);
        const settings = new Map(all.map((component) => [component.component.name, fingerprint(component)]));
        const reading = {
          configFile: file.name,
          environment: environment.name,
          given,
          known: stages.known,
          settings
        };
        const differences = await findDifferences(recorded, reading, facts);
        const candidates = asked.map((component) => ({
          name: component.component.name,
          needs: component.component.needs.map(({ name }) => name),
          isMadeOf: madeOf(component, project.alsoWhen, file.name),
          settings: settings.get(component.component.name) ?? "",
          recorded: recorded.get(component.component.name) ?? { kind: "never" }
        }));
        return decide(candidates, differences);
      }
      function toWork(resolved, run, context) {
        const { component } = resolved;
        return {
          name: component.name,
          behind: [...component.needs, ...component.after].map(({ name }) => name),
          stages: resolved.stages.map((stage) => ({
            name: stage.name,
            isExclusive: run.stages.stages.some(({ name, isExclusive }) => name === stage.name && isExclusive),
            // Read once more when it is its turn: what an earlier stage builds is there only then.
            run: async (stageContext, earlier) => (0, read_stage.N)(stage, resolved, run.stages)(stageContext, earlier)
          })),
          ...recorder(resolved, run.environment.name, run.stages.token, context)
        };
      }
    })
  )
};
;
