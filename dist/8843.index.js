"use strict";
exports.id = 8843;
exports.ids = [8843];
exports.modules = {
  /***/
  87547: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          ganttHead
        )
        /* harmony export */
      });
      const second = 1e3;
      const minute = 60 * second;
      const hour = 60 * minute;
      const steps = [
        ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * second, name: `${count}second` })),
        ...[1, 2, 5, 10, 15, 30].map((count) => ({ ms: count * minute, name: `${count}minute` })),
        ...[1, 2, 3, 6].map((count) => ({ ms: count * hour, name: `${count}hour` }))
      ];
      const mostLabels = 8;
      function ganttHead(ms) {
        const step = steps.find((one) => ms / one.ms <= mostLabels) ?? { name: "12hour" };
        return ["gantt", "  dateFormat x", "  axisFormat %H:%M:%S", `  tickInterval ${step.name}`];
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
        const isCheckedOut = event.name !== "workflow_run";
        const local = repository === void 0 || !isCheckedOut ? void 0 : await diffByGit(event, mergedBase, repository, context);
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
  76926: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          footerOf
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68852);
      function footerOf(env, headSha, now) {
        const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
        const commit = headSha ?? env.GITHUB_SHA;
        const parts = [
          .../^[0-9a-f]{40,64}$/.test(commit ?? "") ? [`Commit ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((commit ?? "").slice(0, 12))}`] : [],
          `${new Date(now).toISOString().slice(0, 16).replace("T", " ")} UTC`,
          ...server === void 0 || repository === void 0 || run === void 0 ? [] : [`[log](${server}/${repository}/actions/runs/${run})`]
        ];
        return [`<sub>${parts.join(" · ")}</sub>`];
      }
    })
  ),
  /***/
  62796: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          commentOnPullRequest
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49486);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48826);
      var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87173);
      var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16362);
      var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);
      async function commentOnPullRequest({ token, kind, name, markdown, isEditOnly = false }, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const { log } = context;
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        try {
          const event = await eventOf();
          const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_3__.o)({ token, event, context: { ...context, signal: late.signal } });
          const comment = { kind, name, sections: markdown.map(toSection) };
          const answer = await (isEditOnly ? github.editComment(comment) : github.putComment(comment));
          if (answer.kind !== "done")
            log.notice(`There is no comment: ${answer.why}.`);
          else if (answer.value !== void 0)
            log.info(`The comment: ${answer.value.url}`);
        } catch (error) {
          log.notice(`There is no comment: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.zR)(error).message}.`);
        } finally {
          late.end();
        }
      }
      function toSection(text) {
        const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
        return { title: first.replace(/[#*`_|<>]/g, "").trim(), text };
      }
    })
  ),
  /***/
  82619: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          connect
        )
      });
      var errors = __webpack_require__(48826);
      var lazy_http_client = __webpack_require__(54978);
      var answer = __webpack_require__(12759);
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
  16362: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          openGitHub
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12759);
      var _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37987);
      var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
      var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87857);
      function openGitHub({ token, event, context }) {
        const ask = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.N)(token, context);
        const repository = (0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.S)(event.repository);
        const { pullRequest } = event;
        return {
          async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === "")
              return (0, _answer_js__WEBPACK_IMPORTED_MODULE_2__.N)("the event names no commit");
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
              return (0, _answer_js__WEBPACK_IMPORTED_MODULE_2__.N)("the event names no commit");
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
          changedLines: (directory = context.workspace) => (0, _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(event, directory, context, async (mergedBase) => {
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
        c: () => (
          /* binding */
          commit
        ),
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
  87857: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          parseRepository
        )
        /* harmony export */
      });
      function parseRepository(fullName) {
        const [owner = "", repo = ""] = fullName.split("/");
        return { owner, repo };
      }
    })
  ),
  /***/
  18843: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var own_time = __webpack_require__(20379);
      var external_node_crypto_ = __webpack_require__(77598);
      var src_event = __webpack_require__(87173);
      var comment_footer = __webpack_require__(76926);
      var comment_on = __webpack_require__(62796);
      var markdown = __webpack_require__(68852);
      var clock = __webpack_require__(95563);
      var gantt = __webpack_require__(87547);
      ;
      const mostWorks = 60;
      const leastMs = 1e3;
      const lettersOfLine = 11;
      const linesOfBar = 2;
      const tags = { succeeded: "done", failed: "crit", cancelled: "crit", "not-run": "active" };
      function drawGantt(works) {
        const ran = works.map(({ name, stages: stages3 }) => ({ name, stages: stages3.filter(hasRun) }));
        const stages2 = ran.flatMap((work) => work.stages);
        if (stages2.length < 2)
          return void 0;
        const lines = ran.filter((work) => work.stages.length > 0).slice(0, mostWorks).flatMap(({ name, stages: own }) => [
          ...name === "" ? [] : [`  section ${inLines(plain(name), own.length * linesOfBar)}`],
          ...own.map(bar)
        ]);
        const began = Math.min(...stages2.map(({ started }) => started));
        const ended = Math.max(...stages2.map(({ started, duration }) => started + Math.max(leastMs, duration)));
        return (0, markdown.a4)([...(0, gantt.x)(ended - began), ...lines].join("\n"));
      }
      function hasRun({ outcome }) {
        return outcome !== "not-run";
      }
      function bar({ name, outcome, started, duration }) {
        const to = started + Math.max(leastMs, duration);
        return `  ${plain(name)} ${(0, clock.a)(duration)} :${tags[outcome]}, ${Math.round(started)}, ${Math.round(to)}`;
      }
      function inLines(name, most) {
        const lines = [];
        for (let rest = name; rest !== ""; ) {
          const full = rest.slice(0, lettersOfLine);
          const [line = full] = rest.length <= lettersOfLine ? [full] : /^.+[-_./ ]/.exec(full) ?? [full];
          lines.push(line.trim());
          rest = rest.slice(line.length);
        }
        if (lines.length <= most)
          return lines.join("<br>");
        const [last = ""] = lines.slice(most - 1);
        return [...lines.slice(0, most - 1), `${last.slice(0, lettersOfLine - 1)}…`].join("<br>");
      }
      function plain(label) {
        return label.replace(/[^\w./-]+/g, " ").trim().slice(0, 60);
      }
      ;
      function ownTimeLine({ works, besideMs }) {
        const byStage = /* @__PURE__ */ new Map();
        for (const { name, outcome, own } of works.flatMap(({ stages: stages2 }) => stages2)) {
          if (outcome !== "not-run")
            byStage.set(name, (byStage.get(name) ?? 0) + own);
        }
        if (byStage.size === 0)
          return void 0;
        const total = [...byStage.values()].reduce((sum, ms) => sum + ms, besideMs);
        const parts = [...byStage].map(([name, ms]) => `${name} ${(0, clock.a)(ms)}`);
        const all = [...parts, `beside them ${(0, clock.a)(besideMs)}`].join(", ");
        return `Slipway's own time, without the programs that it runs and what it waits for: ${(0, clock.a)(total)} (${all}).`;
      }
      ;
      const icons = { succeeded: "✅", failed: "❌", cancelled: "🚫", "not-run": "⏭️" };
      function sectionsOf({ outcome, report: report2 }, title) {
        if (report2 === void 0 || report2.summary.length === 0)
          return [];
        if (outcome !== "succeeded")
          return report2.summary;
        return [(0, markdown.zH)(`${icons[outcome]} ${(0, markdown.FV)(title)}`, report2.summary.join("\n\n"))];
      }
      function tookMs(stages2) {
        const ran = stages2.filter(({ outcome }) => outcome !== "not-run");
        if (ran.length === 0)
          return 0;
        const started = Math.min(...ran.map((stage) => stage.started));
        return Math.max(...ran.map((stage) => stage.started + stage.duration)) - started;
      }
      ;
      function reportPipeline(outcome) {
        const { kind, works, failure } = outcome;
        const stages2 = works.flatMap((work) => work.stages);
        const failed = stages2.find((stage) => stage.outcome === "failed" || stage.outcome === "cancelled");
        return {
          outputs: {
            ...Object.fromEntries(stages2.flatMap(outputsOf)),
            outcome: kind,
            "failed-stage": failed?.name
          },
          summary: [headline(outcome), ...stages2.flatMap((stage) => sectionsOf(stage, stage.name))],
          annotations: stages2.flatMap(({ report: report2 }) => report2?.annotations ?? []),
          ...failure === void 0 ? {} : { failure: { message: `${failed?.name ?? "pipeline"}: ${failure.message}`, hint: failure.hint } }
        };
      }
      function headline(outcome) {
        const { kind, works } = outcome;
        const stages2 = works.flatMap((work) => work.stages);
        const rows = stages2.map(({ name, outcome: result, duration }) => [
          `${icons[result]} ${name}`,
          result.replace("-", " "),
          result === "not-run" ? "" : (0, clock.a)(duration)
        ]);
        const gantt2 = drawGantt(works);
        const own = ownTimeLine(outcome);
        return [
          `## ${icons[kind]} Pipeline ${kind} in ${(0, clock.a)(tookMs(stages2))}`,
          (0, markdown.tp)(["Stage", "Outcome", "Time"], rows),
          ...gantt2 === void 0 ? [] : [gantt2],
          ...own === void 0 ? [] : [own]
        ].join("\n\n");
      }
      function outputsOf({ name, report: report2 }) {
        return Object.entries(report2?.outputs ?? {}).map(([output, value]) => [
          output === "outcome" ? `${name}-outcome` : output,
          value
        ]);
      }
      var describe_reason = __webpack_require__(47268);
      ;
      const widest = 120;
      const before = 40;
      function showProblem(file, text, problem) {
        const { line, column } = problem.place;
        const level = problem.level === "warning" ? "warning: " : "";
        return `${file}:${line}:${column}: ${level}${sentence(problem)}
${excerpt(text, problem)}`;
      }
      function toAnnotation(file, problem) {
        const { line, column } = problem.place;
        return { level: problem.level, title: file, message: sentence(problem), file, line, column };
      }
      function sentence({ what, accepts }) {
        return accepts === void 0 ? what : `${what}. It accepts ${accepts}`;
      }
      function excerpt(text, { place }) {
        const { line, column, length } = place;
        const whole = (text.split(/\r\n|[\r\n]/)[line - 1] ?? "").replace(/\t/g, " ");
        const from = whole.length > widest ? Math.max(0, column - 1 - before) : 0;
        const shown = whole.slice(from, from + widest);
        const margin = String(line).padStart(4);
        const under = Math.max(1, Math.min(length, shown.length - (column - 1 - from)));
        const caret = `${" ".repeat(column - 1 - from)}${"^".repeat(under)}`;
        return `${margin} | ${shown}
${" ".repeat(margin.length)} | ${caret}`;
      }
      ;
      function versionOf({ name, report: report2 }) {
        const text = (output) => {
          const value = report2?.outputs[output];
          return typeof value === "string" && value !== "" ? value : void 0;
        };
        switch (name) {
          case "build":
            return version_of_short(text("tag")) ?? text("digest")?.slice(0, "sha256:".length + 12);
          case "deploy": {
            const arn = text("task-definition-arn")?.split("\n")[0];
            return arn?.slice(arn.lastIndexOf("/") + 1);
          }
          case "publish":
            return text("release");
          default:
            return void 0;
        }
      }
      function version_of_short(tag) {
        return tag !== void 0 && /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 12) : tag;
      }
      function linkOf({ report: report2 }) {
        const url = report2?.outputs.url;
        return typeof url === "string" && /^https?:\/\//.test(url) && URL.canParse(url) ? url : void 0;
      }
      ;
      function reportProject(outcome, environment, file) {
        const { kind, works, decisions, failure } = outcome;
        const failed = works.find((work) => work.failure !== void 0);
        const stage = failed?.stages.find((found) => found.outcome === "failed" || found.outcome === "cancelled");
        const warnings = file.problems.map((problem) => toAnnotation(file.name, problem));
        return {
          outputs: {
            outcome: kind,
            "failed-stage": stage?.name,
            "failed-component": failed?.name,
            changed: decisions.filter(({ runs }) => runs).map(({ name }) => name),
            components: JSON.stringify(Object.fromEntries(decisions.map((decision) => [decision.name, toOutput(decision, works)])))
          },
          summary: [
            report_project_headline(outcome, environment),
            ...whyList(decisions),
            ...works.flatMap(({ name, stages: stages2 }) => stages2.flatMap((one) => sectionsOf(one, `${name}: ${one.name}`)))
          ],
          annotations: [
            ...warnings,
            ...works.flatMap(({ stages: stages2 }) => stages2.flatMap(({ report: report2 }) => report2?.annotations ?? []))
          ],
          ...failure === void 0 ? {} : {
            failure: {
              message: `${failed?.name ?? ""}: ${stage?.name ?? ""}: ${failure.message}`,
              hint: failure.hint
            }
          }
        };
      }
      function toOutput({ name, runs, reason }, works) {
        const work = works.find((candidate) => candidate.name === name);
        const outputs = Object.fromEntries((work?.stages ?? []).flatMap(outputsOf));
        return {
          outcome: runs ? work?.outcome ?? "not-run" : "unchanged",
          why: (0, describe_reason.G)(reason),
          ...outputs
        };
      }
      function report_project_headline(outcome, environment) {
        const { kind, works, decisions } = outcome;
        const rows = works.flatMap((work) => work.stages.map((stage, index) => row(work, stage, index)));
        const succeeded = works.filter(({ outcome: outcome2 }) => outcome2 === "succeeded").length;
        const time = (0, clock.a)(tookMs(works.flatMap(({ stages: stages2 }) => stages2)));
        const where = (0, markdown.FV)(environment);
        if (works.length === 0) {
          return `## ✅ ${where}: nothing to do

Nothing has changed of ${decisions.length} services and sites.`;
        }
        const gantt2 = drawGantt(works);
        const own = ownTimeLine(outcome);
        return [
          `## ${icons[kind]} ${where}: ${succeeded} of ${works.length} ${kind === "succeeded" ? "done" : kind} in ${time}`,
          (0, markdown.tp)(["Service or site", "Stage", "Outcome", "Time", "Version", "Link"], rows),
          ...gantt2 === void 0 ? [] : [gantt2],
          ...own === void 0 ? [] : [own]
        ].join("\n\n");
      }
      function row({ name }, stage, index) {
        const version = versionOf(stage);
        const link = linkOf(stage);
        return [
          index === 0 ? `**${(0, markdown.FV)(name)}**` : "",
          `${icons[stage.outcome]} ${stage.name}`,
          stage.outcome.replace("-", " "),
          stage.outcome === "not-run" ? "" : (0, clock.a)(stage.duration),
          version === void 0 ? "" : (0, markdown.aY)(version),
          link === void 0 ? "" : `<a href="${(0, markdown.ZD)(link)}">open</a>`
        ];
      }
      function whyList(decisions) {
        if (decisions.length === 0)
          return [];
        const skipped = decisions.filter(({ runs }) => !runs).length;
        const title = skipped === 0 ? "Why everything ran" : `Why ${decisions.length - skipped} ran and ${skipped} did not`;
        return [(0, markdown.zH)(title, reasonLines(decisions))];
      }
      function reasonLines(decisions) {
        const lines = decisions.map(({ name, runs, reason }) => `- ${runs ? "▶️" : "⏭️"} **${(0, markdown.FV)(name)}**: ${(0, markdown.FV)((0, describe_reason.G)(reason))}`);
        return lines.join("\n");
      }
      ;
      function reportPlan(plan) {
        const { outcome, of } = plan;
        const report2 = of.kind === "stages" ? reportPipeline(outcome) : reportProject({ ...outcome, decisions: of.decisions }, of.environment, of.file);
        const kind = outcome.kind === "succeeded" ? "planned" : outcome.kind;
        return { ...report2, outputs: { ...report2.outputs, outcome: kind }, summary: planSections(plan) };
      }
      function planSections({ outcome, of }, isTold = () => true) {
        const { kind, works } = outcome;
        const what = of.kind === "project" ? ` for ${(0, markdown.FV)(of.environment)}` : "";
        const rows = works.flatMap((work) => work.stages.map((stage, index) => [
          ...of.kind === "project" ? [index === 0 ? `**${(0, markdown.FV)(work.name)}**` : ""] : [],
          // A line of text beside it takes the width of this column, and would break it there.
          `${icons[stage.outcome]} ${stage.name}`,
          (0, markdown.FV)(lineOf(stage))
        ]));
        const columns = ["Stage", "What would be done"];
        return [
          kind === "succeeded" ? `## 🔎 The plan${what}${rows.length === 0 ? ": nothing to do" : ""}` : `## ${icons[kind]} The plan${what} ${kind === "failed" ? "would fail" : "was cancelled"}`,
          ...rows.length === 0 ? [] : [(0, markdown.tp)(of.kind === "project" ? ["Service or site", ...columns] : columns, rows)],
          ...of.kind === "project" ? [reasonLines(of.decisions)] : [],
          ...works.flatMap(({ name, stages: stages2 }) => stages2.filter((stage) => isTold(stage.name)).flatMap((stage) => sectionsOf(stage, name === "" ? stage.name : `${name}: ${stage.name}`)))
        ];
      }
      function lineOf({ name, outcome, report: report2 }) {
        if (outcome === "not-run")
          return "not looked at";
        const [failed] = report2?.failure?.message.split("\n") ?? [];
        if (failed !== void 0)
          return failed;
        if (report2?.plan !== void 0)
          return report2.plan;
        const { passed, total } = report2?.outputs ?? {};
        return name === "test" && total !== void 0 ? `${String(passed)} of ${String(total)} tests passed` : outcome;
      }
      ;
      async function tellPlan(plan, { token, subject }, context) {
        const event = await (0, src_event.j)();
        if (event.pullRequest === void 0)
          return;
        const [title = "", ...rest] = planSections(plan, (stage) => stage !== "test");
        const footer = (0, comment_footer.V)(context.env, event.pullRequest.headSha, context.clock.now());
        const markdown2 = [title, ...footer, ...rest];
        const name = (0, external_node_crypto_.createHash)("sha256").update(subject).digest("hex").slice(0, 16);
        await (0, comment_on.r)({ token: token || void 0, kind: "plan", name, markdown: markdown2 }, context, () => Promise.resolve(event));
      }
      var src_inputs = __webpack_require__(88200);
      var nearest = __webpack_require__(17591);
      ;
      function askInputs(stages2) {
        const answers = /* @__PURE__ */ new Map();
        return (name) => {
          const known = answers.get(name);
          if (known !== void 0)
            return known;
          const stage = stages2.find((candidate) => candidate.name === name);
          const reader = new src_inputs.i(/* @__PURE__ */ new Map([["no-such-input", "x"]]), "/");
          stage?.readOwn(reader);
          const answer = new Set(reader.declared.keys());
          answers.set(name, answer);
          return answer;
        };
      }
      ;
      function inOrder(problems) {
        const seen = /* @__PURE__ */ new Set();
        return [...problems].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column).filter(({ place, what }) => {
          const key = `${place.line}:${place.column}:${what}`;
          if (seen.has(key))
            return false;
          seen.add(key);
          return true;
        });
      }
      var resolve = __webpack_require__(58430);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(48826);
      var read_stage = __webpack_require__(39058);
      ;
      function checkComponent(resolved, context) {
        const missing = missingFolders(resolved, context.workspace);
        if (missing.length > 0)
          return missing;
        return resolved.stages.flatMap((stage) => faultsOf(() => (0, read_stage.N)(stage, resolved, context)).concat(faultsOfUrl(stage)).filter(({ input }) => input !== "source" || !isStillToBeBuilt(stage, resolved, context.workspace)).map((fault) => toProblem(fault, stage, resolved)));
      }
      function faultsOf(read) {
        try {
          read();
          return [];
        } catch (error) {
          if (error instanceof errors.dz)
            return error.faults;
          throw error;
        }
      }
      function missingFolders({ component }, workspace) {
        const { kind, name, paths } = component;
        const missing = paths.filter((path) => statOf(workspace, path.name) === void 0);
        return missing.map((path) => ({
          level: "error",
          place: path.place,
          what: `${kind}s.${name}: there is no ${JSON.stringify(path.name)} in the workspace`
        }));
      }
      function faultsOfUrl({ inputs }) {
        const url = inputs.get("environment-url")?.text;
        if (url === void 0 || /^https?:\/\//i.test(url) && URL.canParse(url))
          return [];
        return [
          {
            input: "environment-url",
            problem: `is ${JSON.stringify(url)}`,
            accepts: "an absolute http or https address"
          }
        ];
      }
      function isStillToBeBuilt({ inputs }, { stages: stages2 }, workspace) {
        const source = inputs.get("source")?.text;
        return source !== void 0 && stages2.some(({ name }) => name === "test") && statOf(workspace, source) === void 0;
      }
      function statOf(workspace, path) {
        return (0, external_node_fs_.statSync)((0, external_node_path_.resolve)(workspace, path), { throwIfNoEntry: false });
      }
      function toProblem({ input, problem, accepts }, stage, { component }) {
        const given = stage.inputs.get(input.replace(/[[.].*$/, ""));
        const path = `${component.kind}s.${component.name}.${stage.name}`;
        const isOfStep = given?.path === "";
        return {
          level: "error",
          place: given?.place ?? stage.place,
          what: `${isOfStep ? "the step" : path}: the input ${JSON.stringify(input)} ${problem}`,
          accepts
        };
      }
      ;
      function checkTargets(components) {
        const seen = /* @__PURE__ */ new Map();
        return components.flatMap(({ component, stages: stages2 }) => stages2.flatMap((stage) => {
          const target = targetOf(stage);
          if (target === void 0)
            return [];
          const owner = `${component.kind}s.${component.name}`;
          const first = seen.get(target.key);
          if (first !== void 0) {
            const what = `${owner} ${target.what}, and so does ${first.owner} (line ${first.place.line})`;
            return [{ level: "error", place: target.place, what, accepts: target.accepts }];
          }
          seen.set(target.key, { owner, place: target.place });
          return [];
        }));
      }
      function targetOf({ name, inputs, place }) {
        const text = (input) => inputs.get(input)?.text ?? "";
        const where = `${text("aws-region")} ${text("role-to-assume")}`;
        const last = (nameOrArn) => nameOrArn.slice(nameOrArn.lastIndexOf("/") + 1);
        if (name === "deploy") {
          const service = last(text("service") || text("service-name"));
          const cluster = last(text("cluster")) || "default";
          if (service === "" || text("mode") === "run-task")
            return void 0;
          return {
            key: `service ${where} ${cluster} ${service}`,
            place: (inputs.get("service") ?? inputs.get("service-name"))?.place ?? place,
            what: `deploys to the service ${service} of the cluster ${cluster}`,
            accepts: "each service of a cluster once"
          };
        }
        const bucket = text("bucket");
        if (name !== "publish" || bucket === "")
          return void 0;
        const prefix = text("prefix").replace(/^\/+|\/+$/g, "");
        return {
          // The name of a bucket is one of all of AWS.
          key: `bucket ${bucket} ${prefix}`,
          place: inputs.get("bucket")?.place ?? place,
          what: `publishes to s3://${bucket}/${prefix}`,
          accepts: "each bucket and prefix once"
        };
      }
      ;
      function checkProject(project, given, context) {
        const environments = project.environments.length > 0 ? project.environments : [(0, resolve.Ud)("")];
        const found = /* @__PURE__ */ new Map();
        for (const environment of environments) {
          const components = (0, resolve.KI)(project, environment, given, context.known);
          const problems = [
            ...components.flatMap((component) => checkComponent(component, context)),
            ...checkTargets(components)
          ];
          for (const problem of inOrder(problems)) {
            const key = JSON.stringify([problem.place, problem.what]);
            const known = found.get(key);
            if (known === void 0)
              found.set(key, { problem, names: [environment.name] });
            else
              known.names.push(environment.name);
          }
        }
        return [
          ...idle(project),
          ...[...found.values()].map(({ problem, names }) => inOnly(problem, names, environments.length))
        ];
      }
      function inOnly(problem, names, all) {
        return names.length === all ? problem : { ...problem, what: `${problem.what} (in ${names.join(", ")})` };
      }
      function idle({ components, environments }) {
        return components.flatMap(({ kind, name, place, settings }) => {
          const differences = environments.map((environment) => environment.components.get(name));
          const isOn = [settings, ...differences].some((said) => [...said?.stages.values() ?? []].some((stage) => stage.isOn));
          if (isOn)
            return [];
          const accepts = kind === "service" ? "test, build and deploy" : "test and publish";
          return [{ level: "error", place, what: `${kind}s.${name} has no stage`, accepts }];
        });
      }
      var read_project = __webpack_require__(85474);
      ;
      function loadProject(text, given, context) {
        const problems = [];
        const project = (0, read_project.W)(text, { known: context.known, tell: (problem) => problems.push(problem) });
        const isFaulty = () => problems.some(({ level }) => level === "error");
        if (project === void 0 || problems.some(({ what }) => what.startsWith("${{"))) {
          return { kind: "faulty", problems: inOrder(problems) };
        }
        problems.push(...checkProject(project, given, context));
        if (isFaulty())
          return { kind: "faulty", problems: inOrder(problems) };
        return { kind: "good", project, problems: inOrder(problems) };
      }
      ;
      function openProject(inputs, stages2) {
        const { name, text, given, token, workspace, isPlan } = inputs;
        const plan = isPlan ? { roleToAssume: given.get("role-to-assume")?.text } : void 0;
        const context = { stages: stages2, known: askInputs(stages2), workspace, token, plan };
        const loaded = loadProject(text, given, context);
        const file = { name, text, problems: loaded.problems };
        if (loaded.kind === "faulty")
          return { kind: "faulty", file };
        const { project } = loaded;
        const reader = new src_inputs.i(/* @__PURE__ */ new Map(), workspace);
        checkNames(reader, inputs.names, project);
        const environment = chooseEnvironment(reader, inputs.environment, project);
        reader.check();
        return { kind: "good", file, project, environment, stages: context };
      }
      function chooseEnvironment(reader, chosen, project) {
        const names = project.environments.map((environment) => environment.name);
        const [first, second] = names;
        const name = chosen ?? (second === void 0 ? first ?? "production" : void 0);
        if (name === void 0)
          reader.fault("environment", "is required", names.join(", "));
        else if (names.length > 0 && !names.includes(name)) {
          const [meant] = (0, nearest.k)(name, names, 2);
          const problem = `is ${JSON.stringify(name)}, which the file does not have`;
          if (meant === void 0)
            reader.fault("environment", problem, names.join(", "));
          else
            reader.fault("environment", `${problem}: probably ${JSON.stringify(meant)} is meant`);
        }
        return (0, resolve.p7)(project, name ?? "");
      }
      function checkNames(reader, names, { components }) {
        const known = components.map(({ name }) => name);
        for (const name of names.filter((candidate) => !known.includes(candidate))) {
          reader.fault("components", `names ${JSON.stringify(name)}, which the file does not have`, known.join(", "));
        }
      }
      ;
      const mostShown = 50;
      function reportFaulty({ name, text, problems }) {
        const shown = problems.slice(0, mostShown).map((problem) => showProblem(name, text, problem));
        const more = problems.length > mostShown ? [`and ${problems.length - mostShown} more`] : [];
        const message = [...shown, ...more].join("\n");
        const errors2 = problems.filter(({ level }) => level === "error").length;
        const count = errors2 === 1 ? "one error" : `${errors2} errors`;
        return {
          outputs: { outcome: "failed" },
          summary: [`### ❌ ${(0, markdown.FV)(name)} has ${count}`, (0, markdown.DV)(message)],
          annotations: problems.map((problem) => toAnnotation(name, problem)),
          failure: { message: `${name} has ${count}
${message}` }
        };
      }
      var run_outcome = __webpack_require__(43586);
      var run_works = __webpack_require__(19575);
      var stages = __webpack_require__(85615);
      ;
      const execution = { run, report };
      async function run(inputs, given) {
        const watched = (0, own_time.j)(given);
        const { context } = watched;
        const started = context.clock.now();
        switch (inputs.kind) {
          case "stages": {
            const works = await (0, run_works.a)([{ name: "", behind: [], stages: inputs.stages }], context);
            const outcome = (0, run_outcome.E)(works, started, watched);
            if (!inputs.isPlan)
              return { of: "stages", outcome };
            const plan = { outcome, of: { kind: "stages" } };
            await tellPlan(plan, { token: inputs.token, subject: inputs.subject }, context);
            return { of: "plan", plan };
          }
          case "project": {
            const opened = openProject(inputs, stages._);
            const { file } = opened;
            if (opened.kind === "faulty")
              return { of: "faulty file", file };
            const { runProject } = await Promise.all(
              /* import() */
              [__webpack_require__.e(4006), __webpack_require__.e(5058)]
            ).then(__webpack_require__.bind(__webpack_require__, 35058));
            const outcome = await runProject({ ...inputs, ...opened }, context);
            const environment = opened.environment.name;
            if (!inputs.isPlan)
              return { of: "project", outcome, environment, file };
            const { decisions } = outcome;
            const plan = { outcome, of: { kind: "project", environment, file, decisions } };
            const subject = [file.name, environment, ...inputs.names].join(" ");
            await tellPlan(plan, { token: inputs.token, subject }, context);
            return { of: "plan", plan };
          }
        }
      }
      function report(outcome) {
        switch (outcome.of) {
          case "plan":
            return reportPlan(outcome.plan);
          case "stages":
            return reportPipeline(outcome.outcome);
          case "project":
            return reportProject(outcome.outcome, outcome.environment, outcome.file);
          case "faulty file":
            return reportFaulty(outcome.file);
        }
      }
    })
  ),
  /***/
  47268: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          describeReason
        )
        /* harmony export */
      });
      const mostFiles = 3;
      function describeReason(reason) {
        switch (reason.kind) {
          case "everything":
            return "everything runs (changed-only: false)";
          case "never":
            return "it was never deployed here";
          case "failed":
            return `its last deploy (${short(reason.sha)}) failed`;
          case "unfinished":
            return `its last deploy (${short(reason.sha)}) never ended`;
          case "settings":
            return `slipway.yml says something else of it than at ${short(reason.sha)}`;
          case "unchanged":
            return `nothing of it has changed since ${short(reason.sha)}`;
          case "unknown":
            return `nobody can tell what changed: ${reason.why}`;
          case "needs":
            return `it needs ${reason.name}, which runs`;
          case "files": {
            const { files, sha } = reason;
            const named = files.slice(0, mostFiles).join(", ");
            const more = files.length > mostFiles ? ` and ${files.length - mostFiles} more` : "";
            return `changed since ${short(sha)}: ${named}${more}`;
          }
        }
      }
      function short(sha) {
        return sha.slice(0, 7);
      }
    })
  ),
  /***/
  39058: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          readStage
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88200);
      var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48394);
      function readStage({ name, inputs }, component, { stages, known, workspace, token, plan }) {
        const stage = stages.find((candidate) => candidate.name === name);
        if (stage === void 0)
          throw new Error(`There is no stage ${name}`);
        const given = new Map([...inputs].map(([input, { text }]) => [input, text]));
        given.delete("environment-url");
        if (known(name).has("github-token"))
          given.set("github-token", token);
        const role = plan?.roleToAssume;
        if (role !== void 0 && known(name).has("role-to-assume"))
          given.set("role-to-assume", role);
        const reader = new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.i(given, workspace);
        for (const [input, from] of stage.takes) {
          if (component.stages.some((other) => other.name === from))
            reader.supply(input, (0, _stage_js__WEBPACK_IMPORTED_MODULE_0__.q)(from));
        }
        const run = stage.readOwn(reader, plan !== void 0);
        reader.check();
        return run;
      }
    })
  ),
  /***/
  24673: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fd: () => (
          /* binding */
          normalizePath
        ),
        /* harmony export */
        p$: () => (
          /* binding */
          checkFolder
        ),
        /* harmony export */
        pY: () => (
          /* binding */
          checkGlob
        )
        /* harmony export */
      });
      const mostStars = 4;
      const mostBraces = 2;
      const maxLength = 300;
      function checkFolder(path) {
        if (/[*?[\]{}]/.test(path))
          return `is ${JSON.stringify(path)}, which is a glob`;
        return checkPlace(path);
      }
      function checkGlob(glob) {
        if (glob.startsWith("!"))
          return "begins with an exclamation mark, which negates nothing here";
        if (/[()|]/.test(glob))
          return "has round brackets or bars, which mean nothing here";
        const isBusy = glob.split("/").some((part) => (part.match(/\*+/g)?.length ?? 0) > mostStars);
        if (isBusy || (glob.match(/\*\*/g)?.length ?? 0) > mostStars)
          return `has more than ${mostStars} stars`;
        if ((glob.match(/\{/g)?.length ?? 0) > mostBraces)
          return `has more than ${mostBraces} braces`;
        return checkPlace(glob);
      }
      function checkPlace(path) {
        if (path.trim() === "")
          return "is empty";
        if (path.length > maxLength)
          return `is longer than ${maxLength} characters`;
        if (/\p{Cc}/u.test(path))
          return "has a control character";
        if (path.startsWith("/") || /^[a-z]:/i.test(path))
          return `is ${JSON.stringify(path)}, which is absolute`;
        if (path.includes("\\"))
          return `is ${JSON.stringify(path)}, with backslashes in the place of slashes`;
        if (path.split("/").includes(".."))
          return `is ${JSON.stringify(path)}, which leads out of the workspace`;
        return void 0;
      }
      function normalizePath(path) {
        return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
      }
    })
  ),
  /***/
  79868: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          noSettings
        )
        /* harmony export */
      });
      const noSettings = { common: /* @__PURE__ */ new Map(), stages: /* @__PURE__ */ new Map() };
    })
  ),
  /***/
  85474: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          readProject
        )
      });
      var errors = __webpack_require__(48826);
      ;
      function loadYaml() {
        return __webpack_require__(50814);
      }
      var nesting = __webpack_require__(75587);
      ;
      const maxLength = 2e5;
      function refuseUnparsed(text) {
        if (text.length > maxLength)
          return `is longer than ${maxLength} characters`;
        if ((0, nesting.k)(text))
          return `is nested deeper than ${nesting.b} levels`;
        return void 0;
      }
      ;
      const maxNodes = 3e4;
      const maxDepth = 100;
      class NodeReader {
        yaml;
        document;
        placeOf;
        tell;
        #count = 0;
        /** Said once: what follows from it would be said of every value. */
        #isTooMuch = false;
        #targets;
        constructor(yaml, document, placeOf, tell) {
          this.yaml = yaml;
          this.document = document;
          this.placeOf = placeOf;
          this.tell = tell;
          this.#targets = findTargets(yaml, document);
        }
        /** Undefined when it is more than anybody writes. */
        read() {
          const node = this.#node(this.document.contents, 0);
          return this.#isTooMuch ? void 0 : node;
        }
        #node(found, depth) {
          const place = this.#place(found);
          if (++this.#count > maxNodes || depth > maxDepth)
            return this.#tooMuch(place);
          const { isAlias, isMap, isSeq } = this.yaml;
          if (isAlias(found))
            return this.#behind(found, place, depth);
          if (isMap(found))
            return { kind: "mapping", place, members: this.#members(found, depth) };
          if (isSeq(found))
            return { kind: "list", place, items: found.items.map((item) => this.#node(item, depth + 1)) };
          return this.#scalar(found, place);
        }
        #behind(alias, place, depth) {
          const target = this.#targets.get(alias);
          if (target !== void 0)
            return this.#node(target, depth + 1);
          this.tell({ level: "error", place, what: `there is no anchor &${alias.source} before this alias` });
          return { kind: "scalar", place, value: "", text: "" };
        }
        #scalar(found, place) {
          const value = this.yaml.isScalar(found) ? found.value : null;
          if (value === null || value === void 0)
            return { kind: "scalar", place, value: null, text: "" };
          if (typeof value === "string")
            return { kind: "scalar", place, value, text: value };
          const text = (this.yaml.isScalar(found) ? found.source : void 0) ?? JSON.stringify(value);
          const isPlain = typeof value === "boolean" || typeof value === "number" && Number.isFinite(value);
          return { kind: "scalar", place, value: isPlain ? value : text, text };
        }
        #members(map, depth) {
          const own2 = /* @__PURE__ */ new Map();
          const merged = /* @__PURE__ */ new Map();
          for (const { key, value } of map.items) {
            const place = this.#place(key);
            const read = this.#node(value, depth + 1);
            if (this.#isTooMuch)
              break;
            const here = read.kind === "scalar" && read.value === null ? { ...read, place } : read;
            const name = this.#node(key, depth + 1);
            if (name.kind !== "scalar" || name.value === null) {
              this.tell({ level: "error", place, what: "the name is no text" });
            } else if (name.text === "<<") {
              this.#merge(here, merged);
            } else if (own2.has(name.text)) {
              const what = `${JSON.stringify(name.text)} is there twice`;
              this.tell({ level: "error", place, what, accepts: "each name once" });
            } else {
              own2.set(name.text, { name: name.text, place, value: here });
            }
          }
          const others = [...merged.values()].filter(({ name }) => !own2.has(name));
          return [...own2.values(), ...others];
        }
        /** Source: https://yaml.org/type/merge.html: of several, the earlier goes before. */
        #merge(node, into) {
          if (node.kind === "scalar") {
            this.tell({
              level: "error",
              place: node.place,
              what: "<< merges a mapping",
              accepts: "an alias of one"
            });
            return;
          }
          if (node.kind === "list") {
            for (const item of node.items)
              this.#merge(item, into);
            return;
          }
          for (const member of node.members)
            if (!into.has(member.name))
              into.set(member.name, member);
        }
        #place(found) {
          const [from, to] = (this.yaml.isNode(found) ? found.range : void 0) ?? [0, 1];
          return this.placeOf(from, to);
        }
        #tooMuch(place) {
          if (!this.#isTooMuch) {
            const what = `the file stands for more than ${maxNodes} values, or its aliases lead into each other`;
            this.tell({ level: "error", place, what });
          }
          this.#isTooMuch = true;
          return { kind: "scalar", place, value: null, text: "" };
        }
      }
      function findTargets(yaml, document) {
        const anchors = /* @__PURE__ */ new Map();
        const targets = /* @__PURE__ */ new Map();
        yaml.visit(document, {
          Alias: (_key, alias) => {
            const target = anchors.get(alias.source);
            if (target !== void 0)
              targets.set(alias, target);
          },
          Value: (_key, node) => {
            if (node.anchor !== void 0)
              anchors.set(node.anchor, node);
          }
        });
        return targets;
      }
      ;
      const start = { line: 1, column: 1, length: 1 };
      function parseDocument(text, tell) {
        const refusal = refuseUnparsed(text);
        if (refusal !== void 0) {
          tell({ level: "error", place: start, what: `the file ${refusal}` });
          return void 0;
        }
        const yaml = loadYaml();
        const lineCounter = new yaml.LineCounter();
        const document = parse(yaml, text, lineCounter);
        if (document instanceof Error) {
          tell({ level: "error", place: start, what: `the file is no YAML (${document.message})` });
          return void 0;
        }
        const placeOf = (from, to) => {
          const { line, col } = lineCounter.linePos(from);
          const end = text.slice(from, to).search(/[\r\n]/);
          return {
            line: Math.max(1, line),
            column: Math.max(1, col),
            length: Math.max(1, end < 0 ? to - from : end)
          };
        };
        for (const { message, pos } of document.errors) {
          tell({ level: "error", place: placeOf(pos[0], pos[1]), what: `not YAML: ${message}` });
        }
        if (document.errors.length > 0)
          return void 0;
        return new NodeReader(yaml, document, placeOf, tell).read();
      }
      function parse(yaml, text, lineCounter) {
        try {
          return yaml.parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
        } catch (error) {
          return (0, errors.zR)(error);
        }
      }
      var check_path = __webpack_require__(24673);
      var nearest = __webpack_require__(17591);
      ;
      const mostEdits = 2;
      function checkReferences(components, tell) {
        const byName = /* @__PURE__ */ new Map();
        for (const component of components) {
          const { name, place, kind } = component;
          const first = byName.get(name);
          if (first === void 0)
            byName.set(name, component);
          else {
            const what = `${kind}s: ${JSON.stringify(name)} is a ${first.kind} as well (line ${first.place.line})`;
            tell({ level: "error", place, what, accepts: "names of which no service and no site has the same" });
          }
        }
        for (const component of components) {
          for (const reference of [...component.needs, ...component.after]) {
            if (!byName.has(reference.name))
              tellUnknown(component, reference, [...byName.keys()], tell);
          }
        }
        tellCircles(components, byName, tell);
      }
      function tellUnknown({ kind, name }, reference, names, tell) {
        const [meant] = (0, nearest.k)(reference.name, names, mostEdits);
        const unknown = `${kind}s.${name}: there is no service or site ${JSON.stringify(reference.name)}`;
        const what = meant === void 0 ? unknown : `${unknown}: probably ${JSON.stringify(meant)} is meant`;
        tell({
          level: "error",
          place: reference.place,
          what,
          ...meant === void 0 && {
            accepts: names.filter((other) => other !== name).join(", ") || "no name here"
          }
        });
      }
      function tellCircles(components, byName, tell) {
        const done = /* @__PURE__ */ new Set();
        const visit2 = (component, way) => {
          if (done.has(component.name))
            return;
          for (const reference of [...component.needs, ...component.after]) {
            const start2 = [...way, component.name].indexOf(reference.name);
            const next = byName.get(reference.name);
            if (start2 >= 0) {
              const circle = [...way, component.name].slice(start2).concat(reference.name).join(" → ");
              tell({ level: "error", place: reference.place, what: `needs and after go in a circle: ${circle}` });
            } else if (next !== void 0)
              visit2(next, [...way, component.name]);
          }
          done.add(component.name);
        };
        for (const component of components)
          visit2(component, []);
      }
      ;
      function findExpressions(root, tell) {
        const look = (text, place) => {
          if (!text.includes("${{"))
            return;
          const what = "${{ }} is evaluated in workflows alone, and not in this file. Write the value itself, give what all stages have to the step (role-to-assume, aws-region), and secrets to its env";
          tell({ level: "error", place, what });
        };
        visitTexts(root, look);
      }
      function visitTexts(node, look) {
        switch (node.kind) {
          case "scalar":
            look(node.text, node.place);
            return;
          case "list":
            for (const item of node.items)
              visitTexts(item, look);
            return;
          case "mapping":
            for (const { name, place, value } of node.members) {
              look(name, place);
              visitTexts(value, look);
            }
        }
      }
      ;
      const find_secrets_forms = [
        ["an access key of AWS", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
        ["a token of GitHub", /\b(?:gh[pousr]_\w{36}|github_pat_\w{22})/],
        ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY/],
        ["a token of Slack", /\bxox[abprs]-[\w-]{10}/],
        ["a token of SonarQube", /\bsq[apu]_[0-9a-f]{40}\b/],
        ["an address with a password", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i]
      ];
      const secretName = /(?:password|passwd|secret|token|api[-_]?key|private[-_]?key|credential)s?$/i;
      const inputsOfSecrets = ["sonar-token"];
      const isElsewhere = /^(?:arn:|\/|\$|\{\{)/;
      function findSecrets(root, tell) {
        visit(root, [], tell);
      }
      function visit(node, path, tell) {
        switch (node.kind) {
          case "scalar": {
            const what = secretIn(node.text, path);
            if (what === void 0)
              return;
            const hint = "Everybody who reads the repository reads it: keep it in a secret, and replace it where it is used";
            tell({ level: "warning", place: node.place, what: `${path.join(".")} is ${what}. ${hint}` });
            return;
          }
          case "list":
            for (const item of node.items)
              visit(item, path, tell);
            return;
          case "mapping":
            for (const { name, value } of node.members)
              visit(value, [...path, name], tell);
        }
      }
      function secretIn(text, path) {
        if (text.includes("${{"))
          return void 0;
        const form = find_secrets_forms.find(([, pattern]) => pattern.test(text));
        if (form !== void 0)
          return form[0];
        const name = path.at(-1) ?? "";
        const owner = path.at(-2) ?? "";
        const isAmongValues = ["environment-variables", "build-args", "verify-headers"].includes(owner);
        const isOfBuild = owner === "secrets" && path.at(-3) === "build";
        const isNamedSo = isOfBuild || inputsOfSecrets.includes(name) || isAmongValues && secretName.test(name);
        if (isNamedSo && text !== "" && !isElsewhere.test(text))
          return "a secret by its name";
        return void 0;
      }
      var model = __webpack_require__(79868);
      var file_names = __webpack_require__(73385);
      ;
      function toJson(node) {
        switch (node.kind) {
          case "scalar":
            return node.value;
          case "list":
            return node.items.map(toJson);
          case "mapping":
            return Object.fromEntries(node.members.map(({ name, value }) => [name, toJson(value)]));
        }
      }
      function describe(node) {
        switch (node.kind) {
          case "scalar":
            if (node.value === null)
              return "nothing";
            return typeof node.value === "string" ? "a text" : node.text;
          case "list":
            return "a list";
          case "mapping":
            return "a mapping";
        }
      }
      ;
      function readTexts(member, { path, accepts: accepts2, problemOf }, tell) {
        if (member === void 0)
          return [];
        const { name, value } = member;
        const owner = path === "" ? name : `${path}.${name}`;
        const items = value.kind === "list" ? value.items : [value];
        return items.flatMap((item) => {
          const fault = (problem2) => {
            tell({ level: "error", place: item.place, what: `${owner} ${problem2}`, accepts: accepts2 });
            return [];
          };
          if (item.kind !== "scalar" || item.value === null)
            return fault(`is ${describe(item)}`);
          const problem = problemOf(item.text);
          return problem === void 0 ? [{ name: item.text, place: item.place }] : fault(problem);
        });
      }
      ;
      const input_forms_forms = {
        test: {
          lines: ["working-directory", "reports", "report_paths", "merge"],
          pairs: [],
          colons: ["suites"],
          json: []
        },
        build: {
          lines: [
            ...[
              "tags",
              "platforms",
              "ssh",
              "no-cache-filters",
              "add-hosts",
              "ulimit",
              "allow",
              "attests",
              "outputs"
            ],
            ...["cache-from", "cache-to", "image-tag-mutability-exclusion-filters", "ignore-findings"]
          ],
          pairs: [
            ...["flavor", "labels", "annotations", "build-args", "build-contexts", "repository-tags"],
            ...["secrets", "secret-envs", "secret-files"]
          ],
          colons: [],
          json: ["lifecycle-policy", "repository-policy"]
        },
        deploy: {
          lines: [
            ...["remove-environment-variables", "env-files", "capacity-providers", "subnets", "security-groups"],
            ...["load-balancers", "alarms", "stop-at", "schedule", "run-task-subnets", "run-task-security-groups"]
          ],
          pairs: [
            ...["images", "environment-variables", "secrets", "docker-labels", "log-configuration-options"],
            ...["service-tags", "tags"]
          ],
          colons: ["verify-headers", "verify-expect-headers"],
          json: [
            ...["services", "command", "entry-point", "task-definition-patch", "service-connect", "autoscaling"],
            ...["service-registries", "service-managed-ebs-volume", "lifecycle-hooks", "before", "after"],
            ...["run-task-container-overrides", "run-task-capacity-provider-strategy", "run-task-tags"],
            "run-task-managed-ebs-volume"
          ]
        },
        publish: {
          lines: ["exclude", "include", "distribution-id"],
          pairs: ["metadata", "tags"],
          colons: [],
          json: ["headers"]
        }
      };
      function formOf(stage, input) {
        const { lines, pairs, colons, json } = input_forms_forms[stage];
        if (lines.includes(input))
          return "lines";
        if (pairs.includes(input))
          return "pairs";
        if (colons.includes(input))
          return "colons";
        return json.includes(input) ? "json" : "text";
      }
      function inputsWithForm(stage) {
        return Object.values(input_forms_forms[stage]).flat();
      }
      ;
      const accepted = {
        text: "one text, number, true or false",
        lines: "a text of lines, or a list of texts",
        pairs: "a text of lines, a list of them, or a mapping of names to texts",
        colons: "a text of lines, a list of them, or a mapping of names to texts",
        json: "a text, a list or a mapping"
      };
      function toInputText(node, form) {
        if (node.kind === "scalar")
          return fromScalar(node, form);
        if (form === "json")
          return { kind: "text", text: JSON.stringify(toJson(node)) };
        if (node.kind === "list" && form !== "text")
          return fromList(node, form);
        if (node.kind === "mapping" && (form === "pairs" || form === "colons"))
          return fromMapping(node, form);
        return { kind: "fault", problem: `is ${describe(node)}`, accepts: accepted[form], at: node };
      }
      function fromScalar(node, form) {
        if (node.value !== null)
          return { kind: "text", text: node.text };
        return {
          kind: "fault",
          problem: "has no value",
          accepts: `${accepted[form]}; '' is as if it was not given`,
          at: node
        };
      }
      function fromList(node, form) {
        const other = node.items.find((item) => !isLine(item));
        if (other === void 0)
          return { kind: "text", text: node.items.map(lineOf).join("\n") };
        const isOfMappings = form === "lines" && node.items.every(({ kind }) => kind === "mapping");
        if (isOfMappings)
          return { kind: "text", text: JSON.stringify(toJson(node)) };
        const problem = `has ${describe(other)} in its list`;
        return { kind: "fault", problem, accepts: accepted[form], at: other };
      }
      function fromMapping(node, form) {
        const other = node.members.find(({ value }) => value.kind !== "scalar");
        if (other !== void 0) {
          const problem = `has ${describe(other.value)} for ${JSON.stringify(other.name)}`;
          return { kind: "fault", problem, accepts: accepted[form], at: other.value };
        }
        const lines = node.members.map(({ name, value }) => form === "pairs" ? `${name}=${lineOf(value)}` : `${name}: ${lineOf(value)}`);
        if (node.members.every(({ value }) => isLine(value)))
          return { kind: "text", text: lines.join("\n") };
        const texts = Object.fromEntries(node.members.map(({ name, value }) => [name, lineOf(value)]));
        return { kind: "text", text: JSON.stringify(texts) };
      }
      function isLine(node) {
        return node.kind === "scalar" && !node.text.includes("\n");
      }
      function lineOf(node) {
        return node.kind === "scalar" ? node.text : "";
      }
      ;
      const section_mostEdits = 2;
      class Section {
        node;
        path;
        tell;
        /**
         * @param path how messages call it: `services.api.deploy`; empty for the file itself
         */
        constructor(node, path, tell) {
          this.node = node;
          this.path = path;
          this.tell = tell;
        }
        /** Undefined, and told, when the node is no mapping. Nothing at all is an empty one. */
        static of(node, path, accepts2, tell) {
          if (node.kind === "mapping")
            return new Section(node, path, tell);
          if (isNothing(node))
            return new Section({ kind: "mapping", place: node.place, members: [] }, path, tell);
          tell({ level: "error", place: node.place, what: `${path} is ${describe(node)}`, accepts: accepts2 });
          return void 0;
        }
        get place() {
          return this.node.place;
        }
        get members() {
          return this.node.members;
        }
        find(name) {
          return this.node.members.find((member) => member.name === name);
        }
        /** Tells of every name that is not among the known ones, with the one that is probably meant. */
        refuseOthers({ names, accepts: accepts2 = names.join(", "), explain }) {
          for (const { name, place } of this.node.members) {
            if (names.includes(name))
              continue;
            const [meant] = (0, nearest.k)(name, names, section_mostEdits);
            const why = explain?.(name);
            const unknown = `${this.prefix}${JSON.stringify(name)} is unknown`;
            if (meant !== void 0)
              this.tell({ level: "error", place, what: `${unknown}: probably ${JSON.stringify(meant)} is meant` });
            else if (why !== void 0)
              this.tell({ level: "error", place, what: `${unknown}: ${why}` });
            else
              this.tell({ level: "error", place, what: unknown, accepts: accepts2 });
          }
        }
        /** `services.api: `, before what is wrong in it. */
        get prefix() {
          return this.path === "" ? "" : `${this.path}: `;
        }
      }
      function isNothing(node) {
        return node.kind === "scalar" && node.value === null;
      }
      ;
      function readSettings(section, stages, context) {
        const common = file_names.j$.flatMap((name) => {
          const member = section.find(name);
          if (member === void 0)
            return [];
          const given = readInput(member, section.path, "text", context.tell);
          return given === void 0 ? [] : [[name, given]];
        });
        const named = stages.flatMap((stage) => {
          const member = section.find(stage);
          return member === void 0 ? [] : [[stage, readStage(member, stage, section.path, context)]];
        });
        return { common: new Map(common), stages: new Map(named) };
      }
      function settingsNames(stages) {
        return [...stages, ...file_names.j$];
      }
      function explainSetting(stages, known) {
        return (name) => {
          if (file_names.Ib.has(name))
            return file_names.Ib.get(name);
          const other = file_names.hL.find((stage) => stage === name);
          if (other !== void 0)
            return `there is no stage ${other} here, but ${stages.join(", ")}`;
          const owners = stages.filter((stage) => known(stage).has(name));
          return owners.length === 0 ? void 0 : `it is an input of ${owners.join(" and ")}, and belongs below it`;
        };
      }
      function readStage(member, stage, path, context) {
        const { place, value } = member;
        const own2 = path === "" ? stage : `${path}.${stage}`;
        const isSwitch = value.kind === "scalar" && typeof value.value === "boolean";
        if (isSwitch)
          return { place, isOn: value.value, inputs: /* @__PURE__ */ new Map() };
        const accepts2 = `inputs of ${file_names.qj[stage]}, nothing at all, or false`;
        const section = isNothing(value) ? void 0 : Section.of(value, own2, accepts2, context.tell);
        if (section === void 0)
          return { place, isOn: true, inputs: /* @__PURE__ */ new Map() };
        return { place, isOn: true, inputs: readInputs(section, stage, context) };
      }
      function readInputs(section, stage, { known, tell }) {
        const names = [...known(stage)].filter((name) => !file_names.Ib.has(name));
        section.refuseOthers({
          names,
          accepts: `the inputs of ${file_names.qj[stage]}`,
          explain: (name) => file_names.Ib.get(name) ?? ofAnotherStage(name, stage, known)
        });
        return new Map(section.members.flatMap((member) => {
          if (!names.includes(member.name))
            return [];
          const given = readInput(member, section.path, formOf(stage, member.name), tell);
          return given === void 0 ? [] : [[member.name, given]];
        }));
      }
      function ofAnotherStage(name, stage, known) {
        const other = file_names.hL.find((candidate) => candidate !== stage && known(candidate).has(name));
        return other === void 0 ? void 0 : `it is an input of ${other}`;
      }
      function readInput({ name, place, value }, path, form, tell) {
        const read = toInputText(value, form);
        const owner = path === "" ? name : `${path}.${name}`;
        if (read.kind === "text")
          return { text: read.text, place: placeOfValue(value, place), path };
        const at = read.at.kind === "scalar" && describe(read.at) === "nothing" ? place : read.at.place;
        tell({ level: "error", place: at, what: `${owner} ${read.problem}`, accepts: read.accepts });
        return void 0;
      }
      function placeOfValue(value, place) {
        return value.kind === "scalar" ? value.place : place;
      }
      ;
      const componentName = /^[A-Za-z0-9][\w.-]{0,99}$/;
      const acceptedName = "letters, digits and any of . _ - behind the first, 100 at most";
      const own = ["path", "also-when", "needs", "after"];
      function readComponent({ name, place, value }, kind, context) {
        const path = `${kind}s.${name}`;
        const stages = file_names.ZL[kind];
        const section = Section.of(value, path, `path, ${stages.join(", ")} and others`, context.tell);
        if (section === void 0)
          return void 0;
        section.refuseOthers({
          names: [...own, ...settingsNames(stages)],
          explain: explainSetting(stages, context.known)
        });
        const texts = (member, accepts2, problemOf) => readTexts(section.find(member), { path, accepts: accepts2, problemOf }, context.tell);
        const folders = texts("path", "a folder, or a list of folders, from the workspace", check_path.p$);
        const names = (member) => texts(member, "the name of a service or site, or a list of them", () => void 0);
        return {
          name,
          kind,
          place,
          paths: folders.map((folder) => ({ ...folder, name: (0, check_path.Fd)(folder.name) })).filter((folder) => folder.name !== ""),
          alsoWhen: texts("also-when", "a glob, or a list of globs, from the workspace", check_path.pY).map((glob) => (0, check_path.Fd)(glob.name)),
          needs: names("needs"),
          after: names("after"),
          settings: readSettings(section, stages, context)
        };
      }
      ;
      const accepts = "inputs for everything in it, services and sites";
      function readEnvironment({ name, place, value }, components, context) {
        const path = `environments.${name}`;
        const section = Section.of(value, path, accepts, context.tell);
        if (section === void 0)
          return void 0;
        section.refuseOthers({
          names: ["services", "sites", ...settingsNames(file_names.hL)],
          explain: explainSetting(file_names.hL, context.known)
        });
        return {
          name,
          place,
          settings: readSettings(section, file_names.hL, context),
          components: new Map([
            ...readDifferences(section, "service", components, context),
            ...readDifferences(section, "site", components, context)
          ])
        };
      }
      function readDifferences(environment, kind, components, context) {
        const member = environment.find(`${kind}s`);
        if (member === void 0)
          return [];
        const path = `${environment.path}.${kind}s`;
        const section = Section.of(member.value, path, `names of ${kind}s`, context.tell);
        const names = components.filter((component) => component.kind === kind).map(({ name }) => name);
        section?.refuseOthers({ names, accepts: names.join(", ") || `no name: the file has no ${kind}s` });
        return (section?.members ?? []).flatMap(({ name, value }) => {
          if (!names.includes(name))
            return [];
          const own2 = Section.of(value, `${path}.${name}`, file_names.ZL[kind].join(", "), context.tell);
          own2?.refuseOthers({
            names: settingsNames(file_names.ZL[kind]),
            explain: explainSetting(file_names.ZL[kind], context.known)
          });
          return own2 === void 0 ? [] : [[name, readSettings(own2, file_names.ZL[kind], context)]];
        });
      }
      ;
      const read_project_own = ["services", "sites", "environments", "defaults", "also-when"];
      const mostComponents = 300;
      const environmentName = /^[^\p{Cc}]{1,255}$/u;
      function readProject(text, context) {
        const { tell } = context;
        const root = parseDocument(text, tell);
        if (root === void 0)
          return void 0;
        if (isNothing(root) || root.kind !== "mapping") {
          const what = "the file describes nothing";
          tell({ level: "error", place: root.place, what, accepts: "services, sites and environments" });
          return void 0;
        }
        findExpressions(root, tell);
        findSecrets(root, tell);
        const section = new Section(root, "", tell);
        const names = section.members.map(({ name }) => name).filter((name) => name.startsWith("x-"));
        section.refuseOthers({
          names: [...read_project_own, ...names],
          accepts: `${read_project_own.join(", ")}, and names that begin with x-`,
          explain: explainTop(context)
        });
        const components = [
          ...readComponents(section, "service", context),
          ...readComponents(section, "site", context)
        ];
        const [services, sites] = [section.find("services"), section.find("sites")];
        if ([services, sites].every((member) => member === void 0 || isNothing(member.value))) {
          const place = services?.place ?? sites?.place ?? root.place;
          tell({ level: "error", place, what: "the file has neither a service nor a site" });
        }
        if (components.length > mostComponents) {
          const what = `the file has more than ${mostComponents} services and sites`;
          tell({ level: "error", place: root.place, what });
          return void 0;
        }
        checkReferences(components, tell);
        return {
          components,
          environments: readEnvironments(section, components, context),
          defaults: readDefaults(section.find("defaults")?.value, context),
          alsoWhen: readAlsoWhen(section, context)
        };
      }
      function readComponents(root, kind, context) {
        const member = root.find(`${kind}s`);
        const section = member && Section.of(member.value, `${kind}s`, "names with what belongs to them", context.tell);
        return (section?.members ?? []).flatMap((component) => {
          const { name, place } = component;
          if (!componentName.test(name)) {
            const what = `${kind}s: ${JSON.stringify(name)} is no name`;
            context.tell({ level: "error", place, what, accepts: acceptedName });
          }
          return readComponent(component, kind, context) ?? [];
        });
      }
      function readEnvironments(root, components, context) {
        const member = root.find("environments");
        const section = member && Section.of(member.value, "environments", "names with what differs", context.tell);
        return (section?.members ?? []).flatMap((environment) => {
          const { name, place } = environment;
          if (!environmentName.test(name)) {
            const what = `environments: ${JSON.stringify(name)} is no name of an environment`;
            context.tell({ level: "error", place, what, accepts: "1 to 255 characters" });
          }
          return readEnvironment(environment, components, context) ?? [];
        });
      }
      function readDefaults(node, context) {
        const section = node && Section.of(node, "defaults", "inputs for all services and sites", context.tell);
        if (section === void 0)
          return model.b;
        const explain = explainSetting(file_names.hL, context.known);
        section.refuseOthers({ names: settingsNames(file_names.hL), explain });
        return readSettings(section, file_names.hL, context);
      }
      function readAlsoWhen(root, { tell }) {
        const member = root.find("also-when");
        if (member === void 0)
          return void 0;
        const accepts2 = "a glob, or a list of globs, from the workspace";
        const globs = readTexts(member, { path: "", accepts: accepts2, problemOf: check_path.pY }, tell);
        return globs.map(({ name }) => (0, check_path.Fd)(name));
      }
      function explainTop({ known }) {
        const explain = explainSetting(file_names.hL, known);
        return (name) => settingsNames(file_names.hL).includes(name) ? "for all services and sites it belongs below defaults" : explain(name);
      }
    })
  ),
  /***/
  58430: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p7: () => (
          /* binding */
          environmentOf
        ),
        Ud: () => (
          /* binding */
          plainEnvironment
        ),
        KI: () => (
          /* binding */
          resolveProject
        )
      });
      var model = __webpack_require__(79868);
      var names = __webpack_require__(73385);
      ;
      function byItself(stage, { name, paths }, given) {
        const folders = paths.map((path) => path.name);
        switch (stage) {
          case "test":
            return [
              ["name", name],
              ...folders.length > 0 ? [["working-directory", folders.join("\n")]] : []
            ];
          case "build":
            return [["repository", name], ...folders.length === 1 ? [["context", folders.join("")]] : []];
          case "deploy":
            return isOfOther(given) ? [] : [["service", name]];
          case "publish":
            return [];
        }
      }
      function isOfOther(given) {
        return given.has("services") || given.has("service-name") || given.get("mode")?.text === "run-task";
      }
      ;
      function environmentOf({ environments }, name) {
        return environments.find((environment) => environment.name === name) ?? plainEnvironment(name);
      }
      function plainEnvironment(name) {
        const place = { line: 1, column: 1, length: 1 };
        return { name, place, settings: model.b, components: /* @__PURE__ */ new Map() };
      }
      function resolveProject(project, environment, given, known) {
        const step = { common: given, stages: /* @__PURE__ */ new Map() };
        return project.components.map((component) => {
          const own = environment.components.get(component.name) ?? model.b;
          const layers = [step, project.defaults, component.settings, environment.settings, own];
          const stages = names.ZL[component.kind].filter((stage) => isOn(stage, component, environment, own));
          return { component, stages: stages.map((stage) => resolveStage(stage, component, layers, known(stage))) };
        });
      }
      function isOn(stage, { settings }, environment, own) {
        if (environment.settings.stages.get(stage)?.isOn === false)
          return own.stages.get(stage)?.isOn === true;
        return (own.stages.get(stage) ?? settings.stages.get(stage))?.isOn === true;
      }
      function resolveStage(name, component, layers, known) {
        const inputs = /* @__PURE__ */ new Map();
        let place = component.place;
        for (const { common, stages } of layers) {
          const own = stages.get(name);
          place = own?.place ?? place;
          const said = [...common].filter(([input]) => known.has(input)).concat([...own?.inputs ?? []]);
          for (const [input] of said)
            for (const other of instead(input))
              inputs.delete(other);
          for (const [input, value] of said)
            inputs.set(input, value);
        }
        for (const [input, text] of byItself(name, component, inputs)) {
          if (!inputs.has(input) && known.has(input)) {
            inputs.set(input, { text, place: component.place, path: `${component.kind}s.${component.name}` });
          }
        }
        return { name, place, inputs: new Map([...inputs].filter(([, { text }]) => text !== "")) };
      }
      const alternatives = ["task-definition", "task-definition-family", "task-definition-arn"];
      function instead(input) {
        return alternatives.includes(input) ? [...alternatives, "task-definition-revision"] : [];
      }
    })
  ),
  /***/
  43586: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          concludeWorks
        )
        /* harmony export */
      });
      function concludeWorks(works, started, { context: { clock, signal }, ownMs }) {
        const failure = works.find((work) => work.failure !== void 0)?.failure;
        return {
          kind: failure === void 0 ? "succeeded" : signal.aborted ? "cancelled" : "failed",
          works,
          failure,
          besideMs: ownMs(started, clock.now(), works.flatMap(({ stages }) => stages.map(spanOf)))
        };
      }
      function spanOf({ started, duration }) {
        return [started, started + duration];
      }
    })
  ),
  /***/
  19575: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          runWorks
        )
      });
      var own_time = __webpack_require__(20379);
      var errors = __webpack_require__(48826);
      var failure_report = __webpack_require__(59566);
      ;
      function componentLog(name, log, ownsGroups) {
        const mark = `[${name}] `;
        const marked = (text) => text.replace(/^/gm, mark);
        const openGroup = (title) => {
          if (ownsGroups)
            return log.openGroup(mark + title);
          log.info(`${mark}▸ ${title}`);
          return () => void 0;
        };
        return {
          info: (text) => log.info(marked(text)),
          debug: (text) => log.debug(marked(text)),
          notice: (text) => log.notice(mark + text),
          warning: (text) => log.warning(mark + text),
          openGroup,
          async group(title, work) {
            const close = openGroup(title);
            try {
              return await work();
            } finally {
              close();
            }
          },
          withoutCommands: (work) => log.withoutCommands(work)
        };
      }
      ;
      const changing = ["deploy", "publish"];
      async function runWork(work, rank, together) {
        const results = [];
        let outputs = {};
        let failure;
        let announced;
        const first = work.stages.find(({ name }) => changing.includes(name)) ?? work.stages[0];
        for (const stage of work.stages) {
          if (failure !== void 0) {
            results.push(notRun(stage));
            continue;
          }
          const result2 = await inTurn(stage, rank, together, async () => {
            if (results.length === 0 && together.hasFailed)
              return void 0;
            if (stage === first)
              announced = work.announce?.();
            const ran = await runStage(stage, work, outputs, together);
            if (ran.report?.failure !== void 0 && together.stopsAtFailure)
              together.hasFailed = true;
            return ran;
          });
          if (result2 === void 0)
            return notRunAtAll(work);
          failure = result2.report?.failure;
          outputs = { ...outputs, ...result2.report?.outputs };
          results.push(result2);
        }
        const outcome = results.find((result2) => result2.outcome !== "succeeded")?.outcome ?? "succeeded";
        const result = { name: work.name, outcome, stages: results, failure };
        await announced?.conclude(result);
        return result;
      }
      function notRunAtAll({ name, stages }) {
        return { name, outcome: "not-run", stages: stages.map(notRun), failure: void 0 };
      }
      function notRun({ name }) {
        return { name, outcome: "not-run", started: 0, duration: 0, own: 0, report: void 0 };
      }
      function inTurn(stage, rank, { turns }, run) {
        return stage.isExclusive ? turns.take(rank, run) : run();
      }
      async function runStage({ name, run, isExclusive }, work, earlier, { context, isOneOfMany }) {
        const { clock, signal } = context;
        context.log.info(isOneOfMany ? `── ${work.name}: ${name}` : `── ${name}`);
        const log = isOneOfMany ? componentLog(work.name, context.log, isExclusive) : context.log;
        const watched = (0, own_time.j)(context);
        const started = clock.now();
        const report = await reported(name, () => run({ ...watched.context, log }, earlier), { log, signal });
        const ended = clock.now();
        const outcome = report.failure === void 0 ? "succeeded" : signal.aborted ? "cancelled" : "failed";
        return { name, outcome, started, duration: ended - started, own: watched.ownMs(started, ended), report };
      }
      async function reported(name, run, { log, signal }) {
        try {
          signal.throwIfAborted();
          return await run();
        } catch (error) {
          const isCancellation = signal.aborted && (error === signal.reason || error instanceof errors.cc);
          return (0, failure_report.r)(name, isCancellation ? (0, errors.zR)(signal.reason) : error, log);
        }
      }
      ;
      class Turns {
        #isTaken = false;
        #waiting = [];
        /**
         * Runs `work` when nobody else's is under way.
         * @param rank of those who wait, the lowest is next: who came first in the file is through first
         */
        async take(rank, work) {
          if (this.#isTaken)
            await new Promise((begin) => this.#waiting.push({ rank, begin }));
          this.#isTaken = true;
          try {
            return await work();
          } finally {
            setImmediate(() => this.#next());
          }
        }
        #next() {
          const next = this.#waiting.sort((a, b) => a.rank - b.rank).shift();
          if (next === void 0)
            this.#isTaken = false;
          else
            next.begin();
        }
      }
      ;
      async function runWorks(works, context, stopsAtFailure = true) {
        const together = {
          context,
          turns: new Turns(),
          isOneOfMany: works.length > 1,
          stopsAtFailure,
          hasFailed: false
        };
        const results = /* @__PURE__ */ new Map();
        for (const [rank, work] of works.entries()) {
          const before = work.behind.flatMap((name) => results.get(name) ?? []);
          results.set(work.name, runBehind(work, rank, before, together));
        }
        return Promise.all(results.values());
      }
      async function runBehind(work, rank, before, together) {
        await Promise.all(before);
        return together.hasFailed ? notRunAtAll(work) : runWork(work, rank, together);
      }
    })
  )
};
;
