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
      var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16362);
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
  35058: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runProject: () => (
          /* binding */
          runProject
        )
      });
      var own_time = __webpack_require__(20379);
      var github = __webpack_require__(16362);
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
      async function runProject(run, outer, openFacts = async () => (0, github.o)({ token: run.stages.token || void 0, event: await (0, src_event.j)(), context: outer })) {
        const { names: names2, environment, project, given, stages } = run;
        const watched = (0, own_time.j)(outer);
        const { context } = watched;
        const started = context.clock.now();
        const all = (0, resolve.KI)(project, environment, given, stages.known);
        const resolved = inOrderOfNeeds(all.filter((component) => component.stages.length > 0));
        const asked = resolved.filter(({ component }) => names2.length === 0 || names2.includes(component.name));
        const decisions = run.isChangedOnly ? await decideByFacts(asked, all, run, await openFacts()) : decideAll(asked.map(({ component }) => component.name));
        for (const { name, runs, reason } of decisions) {
          context.log.info(`${runs ? "▶" : "⏭"} ${name}: ${(0, describe_reason.G)(reason)}`);
        }
        const running = asked.filter((_, index) => decisions[index]?.runs);
        const works = running.map((component) => toWork(component, run, context));
        return {
          ...(0, outcome.E)(await (0, run_works.a)(works, context, run.stages.plan === void 0), started, watched),
          decisions
        };
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
          ...run.stages.plan === void 0 ? recorder(resolved, run.environment.name, run.stages.token, context) : {}
        };
      }
    })
  )
};
;
