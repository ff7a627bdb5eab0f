(() => {
  "use strict";
  var __webpack_modules__ = {
    /***/
    9940: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          K: () => (
            /* binding */
            readInputs
          ),
          /* harmony export */
          a: () => (
            /* binding */
            runsNothing
          )
          /* harmony export */
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __nccwpck_require__2.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1990);
        var _projects_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(5789);
        var _sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4122);
        function readInputs(reader) {
          const suites = readSuites(reader);
          const commands = readCommands(reader, suites);
          const inputs = {
            name: reader.text("name", { default: "Tests", accepts: "a title" }),
            workingDirectories: readFolders(reader),
            commands,
            suites,
            failFast: reader.boolean("fail-fast", { default: false }),
            timeoutMs: readTimeout(reader),
            reports: readReports(reader),
            failOnEmpty: reader.boolean("fail-on-empty", { default: true }),
            allowNoTests: reader.boolean("allow-no-tests", { default: false }),
            failOn: reader.choice("fail-on", _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__.R, { default: "error" }),
            retries: reader.integer("retries", { default: 0, min: 0, max: 10, accepts: "a number from 0 to 10" }),
            failOnFlaky: reader.boolean("fail-on-flaky", { default: false }),
            quarantine: readQuarantine(reader),
            shard: readShard(reader),
            merge: reader.lines("merge", { accepts: "globs of results directories, one a line" }),
            coverageMin: readPercent(reader, "coverage-min"),
            coverageMinChanged: readPercent(reader, "coverage-min-changed"),
            maxAnnotations: reader.integer("max-annotations", {
              default: 10,
              min: 0,
              max: 50,
              accepts: "a number from 0 to 50"
            }),
            resultsDirectory: readResultsDirectory(reader),
            checkRun: reader.boolean("check-run", { default: false }),
            comment: reader.boolean("comment", { default: false }),
            githubToken: reader.optionalText("github-token", { accepts: "a token, such as github.token" }),
            sonar: (0, _sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__.XJ)(reader)
          };
          checkCombinations(reader, inputs);
          return inputs;
        }
        function runsNothing({ commands, suites, merge }) {
          const given = Object.values(commands).some(({ kind }) => kind === "given");
          return merge.length > 0 || commands.test.kind === "none" && suites.length === 0 && !given;
        }
        function checkCombinations(reader, inputs) {
          const { merge, reports, shard } = inputs;
          const isMerge = merge.length > 0;
          if (isMerge && shard !== void 0)
            reader.fault("merge", "joins shards, and shard is given too");
          if (isMerge && reports.length > 0)
            reader.fault("merge", "runs and reads nothing else, and reports is given too");
          if (!isMerge && runsNothing(inputs) && reports.length === 0) {
            reader.fault("reports", "is required when test-command is none", "globs of result files, one a line");
          }
        }
        function readCommands(reader, suites) {
          const given = _projects_project_js__WEBPACK_IMPORTED_MODULE_4__.h.map((stage) => {
            const command = reader.optionalText(`${stage}-command`, { accepts: "a shell command, or none" });
            if (command === void 0)
              return [stage, { kind: "detect" }];
            return [stage, command === "none" ? { kind: "none" } : { kind: "given", command }];
          });
          const commands = Object.fromEntries(given);
          if (suites.length === 0) {
            if (commands.test.kind !== "none")
              return commands;
            const asGiven = given.map(([stage, command]) => [stage, command.kind === "detect" ? none : command]);
            return Object.fromEntries(asGiven);
          }
          if (commands.test.kind !== "detect")
            reader.fault("suites", "takes the place of test-command, which is given too");
          return commands;
        }
        const none = { kind: "none" };
        function readSuites(reader) {
          const accepts = "`name: command`, one a line";
          const suites = reader.lines("suites", { accepts }).flatMap((line) => {
            const [, name = "", command = ""] = /^([^:]*):\s*(.*)$/.exec(line) ?? [];
            if (name.trim() !== "" && command !== "")
              return [{ name: name.trim(), command }];
            reader.fault("suites", `has the line ${JSON.stringify(line)}`, accepts);
            return [];
          });
          const twice = suites.find(({ name }, index) => suites.findIndex((other) => other.name === name) < index);
          if (twice !== void 0)
            reader.fault("suites", `names ${JSON.stringify(twice.name)} twice`);
          return suites;
        }
        function readReports(reader) {
          const accepts = "globs, one a line";
          const other = reader.lines("report_paths", { accepts });
          const reports = reader.lines("reports", { accepts });
          if (other.length > 0 && reports.length > 0)
            reader.fault("report_paths", "means the same as reports; both are given");
          const globs = [...reports, ...other];
          if (globs.length > 0 && globs.every((glob) => glob.startsWith("!"))) {
            reader.fault("reports", "only leaves files out", "at least one glob that does not start with !");
          }
          return globs;
        }
        function readShard(reader) {
          const accepts = "`i/n`, as in 2/4";
          const text = reader.optionalText("shard", { accepts, matches: /^\d+\/\d+$/ });
          const [index = 0, count = 0] = (text ?? "").split("/").map(Number);
          if (text === void 0 || Number.isNaN(index))
            return void 0;
          if (index < 1 || index > count || count > 1e3)
            reader.fault("shard", `is ${JSON.stringify(text)}`, accepts);
          return { index, count };
        }
        function readTimeout(reader) {
          const accepts = "minutes, up to 360; parts as decimals";
          const minutes = reader.optionalNumber("timeout-minutes", { accepts, min: 0, max: 360 });
          if (minutes === 0)
            reader.fault("timeout-minutes", "is 0", accepts);
          return minutes === void 0 ? void 0 : minutes * 6e4;
        }
        function readPercent(reader, name) {
          return reader.optionalNumber(name, { accepts: "a percentage from 0 to 100", min: 0, max: 100 });
        }
        function readQuarantine(reader) {
          const accepts = "a file inside the workspace, relative to it";
          const given = reader.optionalText("quarantine", { accepts });
          if (given === void 0)
            return void 0;
          const path = inWorkspace(reader, "quarantine", given, accepts);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true) {
            reader.fault("quarantine", `is ${JSON.stringify(given)}, which is not a file`, accepts);
          }
          return path;
        }
        function readResultsDirectory(reader) {
          const accepts = "a folder, relative to the workspace";
          const given = reader.optionalText("results-directory", { accepts });
          if (given === void 0)
            return void 0;
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
          if (path === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace))
            reader.fault("results-directory", "is the workspace itself", accepts);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true) {
            reader.fault("results-directory", `is ${JSON.stringify(given)}, which is a file`, accepts);
          }
          return path;
        }
        function readFolders(reader) {
          const accepts = "folders inside the workspace, relative to it, one a line";
          const lines = reader.lines("working-directory", { default: ".", accepts });
          return [...new Set(lines)].map((given) => {
            const path = inWorkspace(reader, "working-directory", given, accepts);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
              reader.fault("working-directory", `is ${JSON.stringify(given)}, which is not a folder`, accepts);
            }
            return path;
          });
        }
        function inWorkspace(reader, name, given, accepts) {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
          const fromWorkspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(reader.workspace, path);
          if (fromWorkspace.split(/[\\/]/)[0] === ".." || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromWorkspace)) {
            reader.fault(name, `is ${JSON.stringify(given)}, which is outside the workspace`, accepts);
          }
          return path;
        }
      })
    ),
    /***/
    2051: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Z: () => (
            /* binding */
            countLevels
          ),
          /* harmony export */
          w: () => (
            /* binding */
            describeCounts
          )
          /* harmony export */
        });
        function countLevels(findings) {
          const counts = { error: 0, warning: 0, note: 0 };
          for (const { level } of findings)
            counts[level]++;
          return counts;
        }
        function describeCounts(counts) {
          const parts = ["error", "warning", "note"].filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}${counts[level] === 1 ? "" : "s"}`);
          const last = parts.pop();
          if (last === void 0)
            return "";
          return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
        }
      })
    ),
    /***/
    1990: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          R: () => (
            /* binding */
            failOnLevels
          ),
          /* harmony export */
          q: () => (
            /* binding */
            judgeFindings
          )
          /* harmony export */
        });
        var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2051);
        const failOnLevels = ["error", "warning", "none"];
        function judgeFindings(findings, failOn) {
          const counts = (0, _count_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z)(findings);
          if (findings.length === 0)
            return { kind: "clean", why: "Static analysis and compilers found nothing." };
          const tools = [...new Set(findings.map(({ tool }) => tool))].sort();
          const found = `${nameTools(tools)} found ${(0, _count_findings_js__WEBPACK_IMPORTED_MODULE_0__.w)(counts)}`;
          const fails = failOn === "error" ? counts.error > 0 : failOn === "warning" && counts.error + counts.warning > 0;
          if (fails) {
            const failing = failOn === "error" || counts.warning === 0 ? "errors fail" : "errors and warnings fail";
            return { kind: "failed", why: `${found}; ${failing} the run (fail-on: ${failOn}).` };
          }
          return { kind: "tolerated", why: `${found}; none of it fails the run (fail-on: ${failOn}).` };
        }
        function nameTools(tools) {
          const [first = "", second, ...others] = tools;
          if (second === void 0)
            return first;
          return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
        }
      })
    ),
    /***/
    5867: (
      /***/
      ((__unused_webpack_module, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
        var external_node_events_ = __nccwpck_require__2(8474);
        var external_node_fs_ = __nccwpck_require__2(3024);
        var external_node_os_ = __nccwpck_require__2(8161);
        var core = __nccwpck_require__2(3838);
        ;
        const perLevel = 10;
        function printAnnotations(annotations, hasFailure) {
          const room = { error: hasFailure ? perLevel - 1 : perLevel, warning: perLevel, notice: perLevel };
          const left = { error: 0, warning: 0, notice: 0 };
          for (const annotation of annotations) {
            if (room[annotation.level]-- > 0)
              printAnnotation(annotation);
            else
              left[annotation.level]++;
          }
          for (const [level, count] of Object.entries(left)) {
            if (count > 0)
              core.info(`${count} more ${level} annotations are left out: GitHub shows ${perLevel} a step.`);
          }
        }
        function printAnnotation(annotation) {
          core[annotation.level](annotation.message, {
            ...annotation.title === void 0 ? {} : { title: annotation.title },
            ...annotation.file === void 0 ? {} : { file: annotation.file },
            ...annotation.line === void 0 ? {} : { startLine: annotation.line },
            ...annotation.column === void 0 ? {} : { startColumn: annotation.column }
          });
        }
        var clock = __nccwpck_require__2(5563);
        var errors = __nccwpck_require__2(8826);
        var external_node_util_ = __nccwpck_require__2(7975);
        var markdown = __nccwpck_require__2(8852);
        ;
        async function reportThrown(command, thrown, log) {
          const error = explainSystem(thrown);
          if (!(error instanceof errors.yo)) {
            await log.group("Stack", () => {
              log.info(error.stack ?? error.message);
              return Promise.resolve();
            });
          }
          return failureReport(command, error);
        }
        function failureReport(command, thrown) {
          const error = explainSystem(thrown);
          if (!(error instanceof errors.yo))
            return bugReport(command, error);
          const why = causes(error);
          const message = [error.message, ...why].join("\n");
          return {
            outputs: error instanceof errors.cc ? { outcome: "cancelled" } : {},
            summary: [
              `### ❌ ${command}: ${title(error)}`,
              describe(error),
              ...why.length === 0 ? [] : [`**Why:** ${why.map(markdown.FV).join("; ")}`],
              ...error.hint === void 0 ? [] : [`**What to do:** ${formatHint(error.hint)}`]
            ],
            annotations: [],
            failure: { message, hint: error.hint }
          };
        }
        function explainSystem(thrown) {
          const error = (0, errors.zR)(thrown);
          if (error instanceof errors.yo || !/^(?:ENOSPC|EDQUOT)$/.test((0, errors.CA)(error) ?? ""))
            return error;
          return new errors.yo("The disk of the runner is full", {
            cause: error,
            hint: "Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk."
          });
        }
        function title(error) {
          if (error instanceof errors.dz)
            return error.faults.length === 1 ? "an input is wrong" : "inputs are wrong";
          return error instanceof errors.cc ? "cancelled" : "failed";
        }
        function describe(error) {
          if (!(error instanceof errors.dz))
            return (0, markdown.FV)(error.message);
          return error.message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`).join("\n");
        }
        function formatHint(hint) {
          return hint.includes("\n") ? `

${(0, markdown.DV)(hint)}` : (0, markdown.FV)(hint);
        }
        function bugReport(command, error) {
          return {
            outputs: {},
            summary: [`### 💥 ${command}: a bug in Slipway`, (0, markdown.DV)(error.stack ?? error.message)],
            annotations: [],
            failure: {
              message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
              hint: "Please report it with the stack that is in the log."
            }
          };
        }
        function causes(error) {
          const messages = [];
          for (let cause = error.cause; external_node_util_.types.isNativeError(cause); cause = cause.cause) {
            if (!error.message.includes(cause.message) && cause.message !== "")
              messages.push(cause.message);
          }
          return [...new Set(messages)];
        }
        ;
        function nearestTo(text, candidates, mostEdits2) {
          return candidates.filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits2).map((candidate) => ({ candidate, distance: editDistance(text, candidate) })).filter(({ distance }) => distance <= mostEdits2).sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
        }
        function editDistance(a, b) {
          let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
          for (const [row, left] of Array.from(a).entries()) {
            const current = [row + 1];
            for (const [column, right] of Array.from(b).entries()) {
              const substitution = (previous[column] ?? 0) + (left === right ? 0 : 1);
              current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
            }
            previous = current;
          }
          return previous[b.length] ?? 0;
        }
        ;
        const mostEdits = 2;
        class InputReader {
          workspace;
          #given;
          #declared = /* @__PURE__ */ new Map();
          #faults = [];
          #pardoned = /* @__PURE__ */ new Set();
          /**
           * @param given input name in lower case -> value as the workflow gave it; an empty value counts as not given
           * @param workspace GITHUB_WORKSPACE, where relative paths start
           */
          constructor(given, workspace) {
            this.workspace = workspace;
            this.#given = new Map(given);
          }
          /** The inputs of a step, as the runner hands them over: `INPUT_<NAME>`, spaces as underscores, hyphens kept. */
          static fromEnvironment(env) {
            const given = /* @__PURE__ */ new Map();
            for (const [key, value] of Object.entries(env)) {
              if (key.startsWith("INPUT_") && value !== void 0)
                given.set(key.slice(6).toLowerCase(), value);
            }
            return new InputReader(given, env.GITHUB_WORKSPACE ?? process.cwd());
          }
          get declared() {
            return this.#declared;
          }
          /**
           * Whether the workflow gave the input a value.
           * @param besides a value that counts as none: what action.yml gives an input that the workflow does not
           */
          isGiven(name, besides = "") {
            const value = this.#given.get(name)?.trim() ?? "";
            return value !== "" && value !== besides;
          }
          /** Inputs that are given and that nobody has asked for so far. */
          get unread() {
            return [...this.#given.keys()].filter((name) => this.isGiven(name) && !this.#declared.has(name));
          }
          /** Gives an input the value that an earlier stage will find; the workflow must not give it as well. */
          supply(name, value) {
            if (this.isGiven(name))
              this.fault(name, "is given, and an earlier stage makes it");
            this.#given.set(name, value);
          }
          /** Names an input that exists but is not read here, so that giving it is no unknown input. */
          know(name) {
            this.#declared.set(name, { required: false, default: "" });
          }
          /** A required text, or one with a default. */
          text(name, options) {
            return this.optionalText(name, options) ?? "";
          }
          optionalText(name, options) {
            const value = this.#read(name, options.default ?? "", options);
            if (value === void 0)
              return void 0;
            if (options.matches !== void 0 && !options.matches.test(value)) {
              this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            }
            return value;
          }
          /** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
          boolean(name, options) {
            const value = this.#read(name, String(options.default), { accepts: "true or false" });
            if (value !== void 0 && /^(true|True|TRUE)$/.test(value))
              return true;
            if (value !== void 0 && /^(false|False|FALSE)$/.test(value))
              return false;
            this.fault(name, `is ${JSON.stringify(value)}`, "true or false");
            return options.default;
          }
          integer(name, options) {
            const value = this.#read(name, String(options.default), options);
            const number = Number(value);
            const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
            if (value !== void 0 && /^-?\d+$/.test(value) && number >= min && number <= max)
              return number;
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            return options.default;
          }
          /** A number that may have decimals, as in `2.5`; undefined when it is not given. */
          optionalNumber(name, options) {
            const value = this.#read(name, "", options);
            if (value === void 0)
              return void 0;
            const number = Number(value);
            if (/^\d+(\.\d+)?$/.test(value) && number >= options.min && number <= options.max)
              return number;
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            return void 0;
          }
          choice(name, values, options) {
            const accepts = values.join(" | ");
            const value = this.#read(name, options.default, { accepts });
            const found = values.find((candidate) => candidate === value);
            if (found === void 0)
              this.fault(name, `is ${JSON.stringify(value)}`, accepts);
            return found ?? options.default;
          }
          /** One of a few values; undefined when it is not given. */
          optionalChoice(name, values) {
            const accepts = values.join(" | ");
            const value = this.#read(name, "", { accepts });
            const found = values.find((candidate) => candidate === value);
            if (value !== void 0 && found === void 0)
              this.fault(name, `is ${JSON.stringify(value)}`, accepts);
            return found;
          }
          /** One value a line; blank lines are dropped, each line is trimmed. */
          lines(name, options) {
            const value = this.#read(name, options.default ?? "", options) ?? "";
            return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
          }
          /** `NAME=value`, one a line; the value is everything behind the first `=`. */
          pairs(name, options) {
            const pairs = /* @__PURE__ */ new Map();
            for (const line of this.lines(name, options)) {
              const at = line.indexOf("=");
              if (at > 0)
                pairs.set(line.slice(0, at), line.slice(at + 1));
              else
                this.fault(name, `has the line ${JSON.stringify(line)}`, options.accepts);
            }
            return pairs;
          }
          /** Records what only the command can see: an impossible combination, a file that does not parse. */
          fault(input, problem, accepts) {
            if (this.#pardoned.has(input))
              return;
            if (this.#faults.some((known) => known.input === input && known.problem === problem))
              return;
            this.#faults.push(accepts === void 0 ? { input, problem } : { input, problem, accepts });
          }
          /** Has no fault recorded for an input: what it names is not made yet, and whoever makes it looks again. */
          pardon(input) {
            this.#pardoned.add(input);
          }
          /**
           * Reads one of several things of the same inputs: what is given for it goes before what the step gives for all.
           * Faults come out under the thing's name: `services[orders].image`.
           */
          within(name, given, read) {
            const inner = new InputReader(new Map([...this.#given, ...given]), this.workspace);
            const found = read(inner);
            const known = [...inner.#declared.keys()];
            for (const key of given.keys())
              if (!inner.#declared.has(key))
                inner.#faultUnknown(key, known);
            for (const { input, problem, accepts } of inner.#faults)
              this.fault(`${name}.${input}`, problem, accepts);
            for (const [key, declaration] of inner.#declared)
              this.#declared.set(key, declaration);
            return found;
          }
          /**
           * Reads inputs that are called otherwise here: what `names` leads from is asked for, what it leads to is given.
           * Faults come out under the names of here.
           */
          renamed(names, read) {
            const given = new Map(this.#given);
            for (const name of names.keys())
              given.delete(name);
            for (const [asked, here] of names) {
              const value = this.#given.get(here);
              if (value !== void 0)
                given.set(asked, value);
            }
            const inner = new InputReader(given, this.workspace);
            const found = read(inner);
            const nameHere = (name) => names.get(name) ?? name;
            for (const { input, problem, accepts } of inner.#faults)
              this.fault(nameHere(input), problem, accepts);
            for (const [name, declaration] of inner.#declared)
              this.#declared.set(nameHere(name), declaration);
            return found;
          }
          /** @throws InputError with every fault found, unknown inputs included */
          check() {
            const known = [...this.#declared.keys()];
            for (const name of this.unread)
              this.#faultUnknown(name, known);
            if (this.#faults.length > 0)
              throw new errors.dz(this.#faults);
          }
          #faultUnknown(name, known) {
            const [meant] = nearestTo(name, known, mostEdits);
            if (meant === void 0)
              this.fault(name, "is unknown", known.join(", "));
            else
              this.fault(name, `is unknown: probably "${meant}" is meant`);
          }
          #read(name, fallback, options) {
            this.#declared.set(name, { required: options.required ?? false, default: fallback });
            const value = this.#given.get(name)?.trim() ?? "";
            if (value !== "")
              return value;
            if (options.required === true)
              this.fault(name, "is required", options.accepts);
            return fallback === "" ? void 0 : fallback;
          }
        }
        var external_node_crypto_ = __nccwpck_require__2(7598);
        ;
        function inert(text) {
          return text.replace(/\r\n?/g, "\n").replace(/^([\s\u0085]*):(?=:)/gm, "$1:⁠").replace(/##(?=\[)/g, "##⁠");
        }
        ;
        function createRunnerLog() {
          let open = false;
          let token;
          let quiet = 0;
          const stopCommands = () => {
            token = (0, external_node_crypto_.randomUUID)();
            core.info(`::stop-commands::${token}`);
          };
          const resumeCommands = () => {
            if (token !== void 0)
              core.info(`::${token}::`);
            token = void 0;
          };
          const withCommands = (work) => {
            if (token === void 0) {
              work();
              return;
            }
            resumeCommands();
            try {
              work();
            } finally {
              stopCommands();
            }
          };
          const info = (text) => core.info(inert(text));
          const openGroup = (title2) => {
            if (open) {
              info(`▸ ${title2}`);
              return () => void 0;
            }
            open = true;
            core.startGroup(inert(title2));
            let isOurs = true;
            return () => {
              if (!isOurs)
                return;
              isOurs = false;
              core.endGroup();
              open = false;
            };
          };
          return {
            info,
            openGroup,
            withCommands,
            debug: (text) => withCommands(() => core.debug(text)),
            notice: (text) => withCommands(() => core.notice(text)),
            warning: (text) => withCommands(() => core.warning(text)),
            async group(title2, work) {
              const close = openGroup(title2);
              try {
                return await work();
              } finally {
                close();
              }
            },
            async withoutCommands(work) {
              if (quiet++ === 0)
                stopCommands();
              try {
                return await work((line) => core.info(line));
              } finally {
                if (--quiet === 0)
                  resumeCommands();
              }
            }
          };
        }
        var missing_program = __nccwpck_require__2(1396);
        ;
        function createPrograms(signal) {
          const run = async (program, args, options = {}) => {
            const { runProgram } = await __nccwpck_require__2.e(
              /* import() */
              654
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4654));
            const either = options.signal === void 0 ? signal : AbortSignal.any([signal, options.signal]);
            return runProgram(either, program, args, options);
          };
          return {
            run,
            async ask(program, args, options = {}) {
              if (options.signal === void 0)
                return askProgram(program, args, options);
              try {
                const { exitCode, stdout, stderr } = await run(program, args, options);
                return { exitCode: exitCode ?? 1, stdout, stderr };
              } catch (error) {
                if (!(error instanceof missing_program.V))
                  throw error;
                return notFound(program);
              }
            }
          };
        }
        async function askProgram(program, args, options) {
          const [{ getExecOutput }, { which }] = await Promise.all([Promise.resolve(
            /* import() */
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9537)), __nccwpck_require__2.e(
            /* import() */
            701
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8701))]);
          const path = await which(program, false);
          if (path === "")
            return notFound(program);
          const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue));
          return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
        }
        function notFound(program) {
          return { exitCode: 127, stdout: "", stderr: `${program}: not found on PATH` };
        }
        function hasValue(entry) {
          return entry[1] !== void 0;
        }
        ;
        function watchOwnTime(context) {
          const { clock: clock2 } = context;
          const away = [];
          const during = async (work) => {
            const from = clock2.now();
            try {
              return await work();
            } finally {
              away.push([from, clock2.now()]);
            }
          };
          const programs = {
            run: (...call) => during(() => context.programs.run(...call)),
            ask: (...call) => during(() => context.programs.ask(...call))
          };
          const watched = {
            now: () => clock2.now(),
            async sleep(ms, signal) {
              const from = clock2.now();
              await clock2.sleep(ms, signal);
              away.push([from, clock2.now()]);
            },
            beside: clock2.beside ?? clock2
          };
          return {
            context: { ...context, clock: watched, programs },
            ownMs: (from, to, others = []) => to - from - lengthOf([...away, ...others], from, to)
          };
        }
        function lengthOf(spans, from, to) {
          let length = 0;
          let reached = from;
          for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
            const stop = Math.min(end, to);
            if (stop <= reached)
              continue;
            length += stop - Math.max(start, reached);
            reached = stop;
          }
          return length;
        }
        ;
        const limitBytes = 1024 * 1024;
        function writeSummary(file, sections) {
          if (file === void 0 || file === "" || sections.length === 0)
            return;
          const room = limitBytes - ((0, external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
          (0, external_node_fs_.appendFileSync)(file, fitSections(sections, room));
        }
        function fitSections(sections, room) {
          const noteBytes = Buffer.byteLength(note(sections.length, []));
          let text = "";
          let bytes = 0;
          for (const [index, section] of sections.entries()) {
            const block = `${section}

`;
            const size = Buffer.byteLength(block);
            const reserved = index === sections.length - 1 ? 0 : noteBytes;
            if (bytes + size + reserved > room)
              return text + longestNote(sections.slice(index), room - bytes);
            text += block;
            bytes += size;
          }
          return text;
        }
        function longestNote(left, room) {
          const notes = [note(left.length, namesOf(left)), note(left.length, []), ""];
          return notes.find((text) => Buffer.byteLength(text) <= room) ?? "";
        }
        function note(left, names) {
          const which = names.length === 0 ? "" : ` (${names.join(", ")})`;
          return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}
`;
        }
        const mostNamed = 10;
        const longestName = 200;
        function namesOf(sections) {
          const names = sections.flatMap((section) => {
            const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? [];
            const name = heading ?? summary;
            return name === void 0 || name.length > longestName ? [] : [name];
          });
          return [...new Set(names)].slice(0, mostNamed);
        }
        var external_node_path_ = __nccwpck_require__2(6760);
        ;
        function createTemporaryFiles(parent, remember) {
          const paths = [];
          return {
            directory(purpose) {
              const path = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent ?? (0, external_node_os_.tmpdir)(), `slipway-${purpose}-`));
              paths.push(path);
              remember(paths);
              return path;
            },
            removeAll: () => removeDirectories(paths)
          };
        }
        function removeDirectories(paths) {
          for (const path of paths)
            (0, external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        ;
        const graceMs = 6500;
        const state = { main: "slipwayMain", temporary: "slipwayTemporary" };
        async function runAction(command) {
          if (core.getState(state.main) === "") {
            noteStart(process.env.GITHUB_STATE);
            await runMain(command);
          } else {
            await runPost(command);
          }
        }
        function noteStart(stateFile) {
          if (stateFile)
            (0, external_node_fs_.appendFileSync)(stateFile, `${state.main}=started${external_node_os_.EOL}`);
          else
            core.saveState(state.main, "started");
        }
        async function runMain(command) {
          const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, (paths) => core.saveState(state.temporary, paths));
          const cancellation = listenForCancellation(temporary);
          const started = clock.d.now();
          const { context, ownMs } = watchOwnTime(createContext(temporary, cancellation.signal));
          try {
            const reader = InputReader.fromEnvironment(process.env);
            const inputs2 = command.readInputs(reader);
            reader.check();
            const execution = await command.load();
            publish(execution.report(await execution.run(inputs2, context), inputs2));
          } catch (error) {
            const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error;
            publish(await reportThrown(command.name, thrown, context.log));
          } finally {
            temporary.removeAll();
            cancellation.stop();
            noteTimes(command.name, started, ownMs);
          }
        }
        function noteTimes(action, started, ownMs) {
          const file = process.env.SLIPWAY_TIMES;
          if (!file)
            return;
          const ended = clock.d.now();
          const { user, system } = process.cpuUsage();
          const away = ended - started - ownMs(started, ended);
          (0, external_node_fs_.appendFileSync)(file, `${JSON.stringify({ action, total: ended - started, away, processor: (user + system) / 1e3 })}${external_node_os_.EOL}`);
        }
        async function runPost(command) {
          const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, () => void 0);
          try {
            await command.cleanUp?.(createContext(temporary, new AbortController().signal));
            const left = JSON.parse(core.getState(state.temporary) || "[]");
            if (Array.isArray(left))
              removeDirectories(left.filter((path) => typeof path === "string"));
          } catch (error) {
            core.warning(`Cleaning up after ${command.name} failed: ${(0, errors.zR)(error).message}`);
          } finally {
            temporary.removeAll();
          }
        }
        function createContext(temporary, signal) {
          const log = createRunnerLog();
          return {
            log,
            signal,
            clock: clock.d,
            env: process.env,
            workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            temporary,
            programs: createPrograms(signal),
            maskSecret: (value) => log.withCommands(() => core.setSecret(value))
          };
        }
        function publish(report) {
          writeOutputs(report.outputs);
          writeSummary(process.env.GITHUB_STEP_SUMMARY, report.summary);
          printAnnotations(report.annotations, report.failure !== void 0);
          if (report.failure !== void 0)
            fail(report.failure);
        }
        function writeOutputs(outputs) {
          for (const [name, value] of Object.entries(outputs)) {
            core.setOutput(name, Array.isArray(value) ? value.join("\n") : value ?? "");
          }
        }
        function fail({ message, hint }) {
          core.setFailed(hint === void 0 ? message : `${message}
${hint}`);
        }
        function cancellationOf(error, signal) {
          return error instanceof errors.yo && !(error instanceof errors.cc) ? error : signal.reason;
        }
        function listenForCancellation(temporary) {
          const controller = new AbortController();
          (0, external_node_events_.setMaxListeners)(0, controller.signal);
          let overdue;
          const endNow = () => {
            temporary.removeAll();
            core.error("Cancelled before the step could finish what was under way");
            process.exit(1);
          };
          const onSignal = (signal) => {
            if (controller.signal.aborted) {
              endNow();
              return;
            }
            core.info(`Received ${signal}: stopping`);
            controller.abort(new errors.cc(signal));
            overdue = setTimeout(endNow, graceMs);
          };
          process.on("SIGINT", onSignal);
          process.on("SIGTERM", onSignal);
          return {
            signal: controller.signal,
            stop() {
              clearTimeout(overdue);
              process.off("SIGINT", onSignal);
              process.off("SIGTERM", onSignal);
            }
          };
        }
        var inputs = __nccwpck_require__2(9940);
        ;
        const runTests = {
          name: "run-tests",
          readInputs: inputs.K,
          load: async () => (await __nccwpck_require__2.e(
            /* import() */
            905
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7905))).execution
        };
        ;
        void runAction(runTests);
      })
    ),
    /***/
    5789: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          h: () => (
            /* binding */
            stageNames
          )
          /* harmony export */
        });
        const stageNames = ["install", "build", "lint", "test"];
      })
    ),
    /***/
    4122: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          XJ: () => (
            /* binding */
            readSonarInputs
          ),
          /* harmony export */
          mW: () => (
            /* binding */
            withoutSlash
          ),
          /* harmony export */
          sg: () => (
            /* binding */
            isToken
          )
          /* harmony export */
        });
        function readSonarInputs(reader) {
          const command = reader.optionalText("sonar-command", {
            accepts: "a shell command that runs a SonarScanner, or none"
          });
          const token = reader.optionalText("sonar-token", { accepts: "a token of SonarQube or SonarQube Cloud" });
          if (token !== void 0 && !isToken(token)) {
            reader.fault("sonar-token", "holds characters that no token has", "a token of SonarQube or SonarQube Cloud");
          }
          const hostUrl = reader.optionalText("sonar-host-url", {
            accepts: "the address of the server, as https://sonarqube.example.com",
            matches: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/
          });
          const minutes = reader.integer("sonar-timeout-minutes", {
            default: 10,
            min: 1,
            max: 360,
            accepts: "minutes from 1 to 360"
          });
          return {
            isEnabled: command !== "none",
            command: command === "none" ? void 0 : command,
            token,
            hostUrl: hostUrl === void 0 ? void 0 : withoutSlash(hostUrl),
            timeoutMs: minutes * 6e4
          };
        }
        function isToken(text) {
          return /^[\x21-\x7E]+$/.test(text);
        }
        function withoutSlash(url) {
          return url.replace(/\/+$/, "");
        }
      })
    ),
    /***/
    5563: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          a: () => (
            /* binding */
            formatDuration
          ),
          /* harmony export */
          d: () => (
            /* binding */
            realClock
          )
          /* harmony export */
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        const realClock = {
          now: () => Date.now(),
          sleep: (ms, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted) {
              reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(signal.reason));
              return;
            }
            const onAbort = () => {
              clearTimeout(timer);
              reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(signal?.reason));
            };
            const timer = setTimeout(() => {
              signal?.removeEventListener("abort", onAbort);
              resolve();
            }, ms);
            signal?.addEventListener("abort", onAbort, { once: true });
          })
        };
        function formatDuration(ms) {
          if (ms < 1e4)
            return `${(ms / 1e3).toFixed(1)} s`;
          const seconds = Math.round(ms / 1e3);
          if (seconds < 60)
            return `${seconds} s`;
          return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
        }
      })
    ),
    /***/
    8826: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          CA: () => (
            /* binding */
            errorCode
          ),
          /* harmony export */
          cc: () => (
            /* binding */
            CancelledError
          ),
          /* harmony export */
          dz: () => (
            /* binding */
            InputError
          ),
          /* harmony export */
          yo: () => (
            /* binding */
            UserError
          ),
          /* harmony export */
          zR: () => (
            /* binding */
            asError
          )
          /* harmony export */
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7975);
        var node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
        class UserError extends Error {
          name = "UserError";
          hint;
          constructor(message, options = {}) {
            super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
            this.hint = options.hint;
          }
        }
        class InputError extends UserError {
          faults;
          name = "InputError";
          constructor(faults) {
            super(faults.map(describeFault).join("\n"));
            this.faults = faults;
          }
        }
        class CancelledError extends UserError {
          signal;
          name = "CancelledError";
          constructor(signal) {
            super(`Cancelled (${signal})`);
            this.signal = signal;
          }
        }
        function asError(thrown) {
          return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
        }
        function errorCode(thrown) {
          return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
        }
        function describeFault({ input, problem, accepts }) {
          return `Input "${input}" ${problem}.${accepts === void 0 ? "" : ` It accepts ${accepts}.`}`;
        }
      })
    ),
    /***/
    9537: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.r(__webpack_exports__2);
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          exec: () => (
            /* binding */
            exec
          ),
          /* harmony export */
          getExecOutput: () => (
            /* binding */
            getExecOutput
          )
          /* harmony export */
        });
        async function exec(...args) {
          return (await load()).exec(...args);
        }
        async function getExecOutput(...args) {
          return (await load()).getExecOutput(...args);
        }
        function load() {
          return __nccwpck_require__2.e(
            /* import() */
            955
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1955));
        }
      })
    ),
    /***/
    4978: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Hv: () => (
            /* binding */
            HttpCodes
          ),
          /* harmony export */
          Kg: () => (
            /* binding */
            HttpClientError
          ),
          /* harmony export */
          Qq: () => (
            /* binding */
            HttpClient
          ),
          /* harmony export */
          w: () => (
            /* binding */
            loadHttpClient
          )
          /* harmony export */
        });
        class LazyHttpClient {
          #arguments;
          constructor(...args) {
            this.#arguments = args;
          }
          async getJson(url) {
            const { HttpClient: Client } = await loadHttpClient();
            return new Client(...this.#arguments).getJson(url);
          }
          getAgent() {
            throw new Error("await loadHttpClient() before @actions/github is imported");
          }
        }
        let HttpClient = LazyHttpClient;
        let HttpClientError;
        let HttpCodes;
        let real;
        async function loadHttpClient() {
          if (real === void 0) {
            real = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(752), __nccwpck_require__2.e(942)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4942));
            ({ HttpClient, HttpClientError, HttpCodes } = real);
          }
          return real;
        }
      })
    ),
    /***/
    8852: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          DV: () => (
            /* binding */
            codeBlock
          ),
          /* harmony export */
          FV: () => (
            /* binding */
            escapeMarkdown
          ),
          /* harmony export */
          ZD: () => (
            /* binding */
            escapeHtml
          ),
          /* harmony export */
          aY: () => (
            /* binding */
            code
          ),
          /* harmony export */
          tp: () => (
            /* binding */
            table
          ),
          /* harmony export */
          zH: () => (
            /* binding */
            details
          )
          /* harmony export */
        });
        function escapeMarkdown(text) {
          const broken = text.replace(/@(?=\w)/g, "@⁠").replace(/#(?=\d)/g, "#⁠").replace(/:(?=[\w+-]+:)/g, ":⁠").replace(/\bhttps?(?=:)|\bwww(?=\.)/gi, (word) => `${word.slice(0, 1)}⁠${word.slice(1)}`);
          return escapeCharacters(broken);
        }
        function escapeCharacters(text) {
          const line = text.replace(/\s+/g, " ").trim();
          return line.replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$^]/g, (character) => `&#${character.charCodeAt(0)};`);
        }
        function escapeHtml(text) {
          return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
        }
        function code(text) {
          return `<code>${escapeCharacters(text)}</code>`;
        }
        function codeBlock(text, language = "") {
          const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
          const fence = "`".repeat(longest + 1);
          return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
        }
        function table(header, rows) {
          const line = (cells) => `| ${cells.join(" | ")} |`;
          return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
        }
        function facts(rows) {
          const lines = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
          return ["<table>", ...lines, "</table>"].join("\n");
        }
        function details(title, body) {
          return `<details><summary>${title}</summary>

${body}

</details>`;
        }
        function mermaid(diagram) {
          return codeBlock(diagram, "mermaid");
        }
      })
    ),
    /***/
    1396: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          V: () => (
            /* binding */
            MissingProgramError
          )
          /* harmony export */
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        class MissingProgramError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
          constructor(program, cause) {
            super(`The program "${program}" was not found`, {
              cause,
              hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`
            });
          }
        }
      })
    ),
    /***/
    2613: (
      /***/
      ((module2) => {
        module2.exports = require("assert");
      })
    ),
    /***/
    181: (
      /***/
      ((module2) => {
        module2.exports = require("buffer");
      })
    ),
    /***/
    5317: (
      /***/
      ((module2) => {
        module2.exports = require("child_process");
      })
    ),
    /***/
    6982: (
      /***/
      ((module2) => {
        module2.exports = new Proxy({}, { get: (_, member) => require("crypto")[member] });
      })
    ),
    /***/
    4434: (
      /***/
      ((module2) => {
        module2.exports = require("events");
      })
    ),
    /***/
    9896: (
      /***/
      ((module2) => {
        module2.exports = require("fs");
      })
    ),
    /***/
    8611: (
      /***/
      ((module2) => {
        module2.exports = require("http");
      })
    ),
    /***/
    5692: (
      /***/
      ((module2) => {
        module2.exports = require("https");
      })
    ),
    /***/
    9278: (
      /***/
      ((module2) => {
        module2.exports = require("net");
      })
    ),
    /***/
    4589: (
      /***/
      ((module2) => {
        module2.exports = require("node:assert");
      })
    ),
    /***/
    6698: (
      /***/
      ((module2) => {
        module2.exports = require("node:async_hooks");
      })
    ),
    /***/
    4573: (
      /***/
      ((module2) => {
        module2.exports = require("node:buffer");
      })
    ),
    /***/
    1421: (
      /***/
      ((module2) => {
        module2.exports = require("node:child_process");
      })
    ),
    /***/
    7540: (
      /***/
      ((module2) => {
        module2.exports = require("node:console");
      })
    ),
    /***/
    7598: (
      /***/
      ((module2) => {
        module2.exports = new Proxy({}, { get: (_, member) => require("node:crypto")[member] });
      })
    ),
    /***/
    3053: (
      /***/
      ((module2) => {
        module2.exports = require("node:diagnostics_channel");
      })
    ),
    /***/
    610: (
      /***/
      ((module2) => {
        module2.exports = require("node:dns");
      })
    ),
    /***/
    8474: (
      /***/
      ((module2) => {
        module2.exports = require("node:events");
      })
    ),
    /***/
    3024: (
      /***/
      ((module2) => {
        module2.exports = require("node:fs");
      })
    ),
    /***/
    1455: (
      /***/
      ((module2) => {
        module2.exports = require("node:fs/promises");
      })
    ),
    /***/
    7067: (
      /***/
      ((module2) => {
        module2.exports = require("node:http");
      })
    ),
    /***/
    2467: (
      /***/
      ((module2) => {
        module2.exports = require("node:http2");
      })
    ),
    /***/
    4708: (
      /***/
      ((module2) => {
        module2.exports = require("node:https");
      })
    ),
    /***/
    7030: (
      /***/
      ((module2) => {
        module2.exports = require("node:net");
      })
    ),
    /***/
    8161: (
      /***/
      ((module2) => {
        module2.exports = require("node:os");
      })
    ),
    /***/
    6760: (
      /***/
      ((module2) => {
        module2.exports = require("node:path");
      })
    ),
    /***/
    643: (
      /***/
      ((module2) => {
        module2.exports = require("node:perf_hooks");
      })
    ),
    /***/
    1708: (
      /***/
      ((module2) => {
        module2.exports = require("node:process");
      })
    ),
    /***/
    1792: (
      /***/
      ((module2) => {
        module2.exports = require("node:querystring");
      })
    ),
    /***/
    481: (
      /***/
      ((module2) => {
        module2.exports = require("node:readline");
      })
    ),
    /***/
    7075: (
      /***/
      ((module2) => {
        module2.exports = require("node:stream");
      })
    ),
    /***/
    6193: (
      /***/
      ((module2) => {
        module2.exports = require("node:string_decoder");
      })
    ),
    /***/
    1692: (
      /***/
      ((module2) => {
        module2.exports = require("node:tls");
      })
    ),
    /***/
    3136: (
      /***/
      ((module2) => {
        module2.exports = require("node:url");
      })
    ),
    /***/
    7975: (
      /***/
      ((module2) => {
        module2.exports = require("node:util");
      })
    ),
    /***/
    3429: (
      /***/
      ((module2) => {
        module2.exports = require("node:util/types");
      })
    ),
    /***/
    5919: (
      /***/
      ((module2) => {
        module2.exports = require("node:worker_threads");
      })
    ),
    /***/
    8522: (
      /***/
      ((module2) => {
        module2.exports = require("node:zlib");
      })
    ),
    /***/
    857: (
      /***/
      ((module2) => {
        module2.exports = require("os");
      })
    ),
    /***/
    6928: (
      /***/
      ((module2) => {
        module2.exports = require("path");
      })
    ),
    /***/
    2203: (
      /***/
      ((module2) => {
        module2.exports = require("stream");
      })
    ),
    /***/
    3193: (
      /***/
      ((module2) => {
        module2.exports = require("string_decoder");
      })
    ),
    /***/
    3557: (
      /***/
      ((module2) => {
        module2.exports = require("timers");
      })
    ),
    /***/
    4756: (
      /***/
      ((module2) => {
        module2.exports = require("tls");
      })
    ),
    /***/
    2018: (
      /***/
      ((module2) => {
        module2.exports = require("tty");
      })
    ),
    /***/
    7016: (
      /***/
      ((module2) => {
        module2.exports = require("url");
      })
    ),
    /***/
    9023: (
      /***/
      ((module2) => {
        module2.exports = require("util");
      })
    ),
    /***/
    3838: (
      /***/
      ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.r(__webpack_exports__2);
        __nccwpck_require__2.d(__webpack_exports__2, {
          ExitCode: () => (
            /* binding */
            ExitCode
          ),
          addPath: () => (
            /* binding */
            addPath
          ),
          debug: () => (
            /* binding */
            debug
          ),
          endGroup: () => (
            /* binding */
            endGroup
          ),
          error: () => (
            /* binding */
            error
          ),
          exportVariable: () => (
            /* binding */
            exportVariable
          ),
          getBooleanInput: () => (
            /* binding */
            getBooleanInput
          ),
          getIDToken: () => (
            /* binding */
            getIDToken
          ),
          getInput: () => (
            /* binding */
            getInput
          ),
          getMultilineInput: () => (
            /* binding */
            getMultilineInput
          ),
          getState: () => (
            /* binding */
            getState
          ),
          group: () => (
            /* binding */
            group
          ),
          info: () => (
            /* binding */
            info
          ),
          isDebug: () => (
            /* binding */
            isDebug
          ),
          markdownSummary: () => (
            /* reexport */
            markdownSummary
          ),
          notice: () => (
            /* binding */
            notice
          ),
          platform: () => (
            /* reexport */
            platform_namespaceObject
          ),
          saveState: () => (
            /* binding */
            saveState
          ),
          setCommandEcho: () => (
            /* binding */
            setCommandEcho
          ),
          setFailed: () => (
            /* binding */
            setFailed
          ),
          setOutput: () => (
            /* binding */
            setOutput
          ),
          setSecret: () => (
            /* binding */
            setSecret
          ),
          startGroup: () => (
            /* binding */
            startGroup
          ),
          summary: () => (
            /* reexport */
            summary
          ),
          toPlatformPath: () => (
            /* reexport */
            toPlatformPath
          ),
          toPosixPath: () => (
            /* reexport */
            toPosixPath
          ),
          toWin32Path: () => (
            /* reexport */
            toWin32Path
          ),
          warning: () => (
            /* binding */
            warning
          )
        });
        var platform_namespaceObject = {};
        __nccwpck_require__2.r(platform_namespaceObject);
        __nccwpck_require__2.d(platform_namespaceObject, {
          arch: () => arch,
          getDetails: () => getDetails,
          isLinux: () => isLinux,
          isMacOS: () => isMacOS,
          isWindows: () => isWindows,
          platform: () => platform
        });
        var external_os_ = __nccwpck_require__2(857);
        ;
        function toCommandValue(input) {
          if (input === null || input === void 0) {
            return "";
          } else if (typeof input === "string" || input instanceof String) {
            return input;
          }
          return JSON.stringify(input);
        }
        function toCommandProperties(annotationProperties) {
          if (!Object.keys(annotationProperties).length) {
            return {};
          }
          return {
            title: annotationProperties.title,
            file: annotationProperties.file,
            line: annotationProperties.startLine,
            endLine: annotationProperties.endLine,
            col: annotationProperties.startColumn,
            endColumn: annotationProperties.endColumn
          };
        }
        ;
        function issueCommand(command, properties, message) {
          const cmd = new Command(command, properties, message);
          process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function issue(name, message = "") {
          issueCommand(name, {}, message);
        }
        const CMD_STRING = "::";
        class Command {
          constructor(command, properties, message) {
            if (!command) {
              command = "missing.command";
            }
            this.command = command;
            this.properties = properties;
            this.message = message;
          }
          toString() {
            let cmdStr = CMD_STRING + this.command;
            if (this.properties && Object.keys(this.properties).length > 0) {
              cmdStr += " ";
              let first = true;
              for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                  const val = this.properties[key];
                  if (val) {
                    if (first) {
                      first = false;
                    } else {
                      cmdStr += ",";
                    }
                    cmdStr += `${key}=${escapeProperty(val)}`;
                  }
                }
              }
            }
            cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
            return cmdStr;
          }
        }
        function escapeData(s) {
          return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
        }
        function escapeProperty(s) {
          return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
        }
        var external_crypto_ = __nccwpck_require__2(6982);
        var external_fs_ = __nccwpck_require__2(9896);
        ;
        function issueFileCommand(command, message) {
          const filePath = process.env[`GITHUB_${command}`];
          if (!filePath) {
            throw new Error(`Unable to find environment variable for file command ${command}`);
          }
          if (!external_fs_.existsSync(filePath)) {
            throw new Error(`Missing file at path: ${filePath}`);
          }
          external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
            encoding: "utf8"
          });
        }
        function prepareKeyValueMessage(key, value) {
          const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
          const convertedValue = toCommandValue(value);
          if (key.includes(delimiter)) {
            throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
          }
          if (convertedValue.includes(delimiter)) {
            throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
          }
          return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        var external_path_ = __nccwpck_require__2(6928);
        var lazy_http_client = __nccwpck_require__2(4978);
        var auth = __nccwpck_require__2(2145);
        ;
        var __awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        class OidcClient {
          static createHttpClient(allowRetry = true, maxRetry = 10) {
            const requestOptions = {
              allowRetries: allowRetry,
              maxRetries: maxRetry
            };
            return new lazy_http_client.Qq("actions/oidc-client", [new auth.tZ(OidcClient.getRequestToken())], requestOptions);
          }
          static getRequestToken() {
            const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
            if (!token) {
              throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
            }
            return token;
          }
          static getIDTokenUrl() {
            const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
            if (!runtimeUrl) {
              throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
            }
            return runtimeUrl;
          }
          static getCall(id_token_url) {
            return __awaiter(this, void 0, void 0, function* () {
              var _a;
              const httpclient = OidcClient.createHttpClient();
              const res = yield httpclient.getJson(id_token_url).catch((error2) => {
                throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
              });
              const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
              if (!id_token) {
                throw new Error("Response json body do not have ID Token field");
              }
              return id_token;
            });
          }
          static getIDToken(audience) {
            return __awaiter(this, void 0, void 0, function* () {
              try {
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                  const encodedAudience = encodeURIComponent(audience);
                  id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
              } catch (error2) {
                throw new Error(`Error message: ${error2.message}`);
              }
            });
          }
        }
        ;
        var summary_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        const access = (...given) => external_fs_.promises.access(...given);
        const appendFile = (...given) => external_fs_.promises.appendFile(...given);
        const writeFile = (...given) => external_fs_.promises.writeFile(...given);
        const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
        const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
        class Summary {
          constructor() {
            this._buffer = "";
          }
          /**
           * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
           * Also checks r/w permissions.
           *
           * @returns step summary file path
           */
          filePath() {
            return summary_awaiter(this, void 0, void 0, function* () {
              if (this._filePath) {
                return this._filePath;
              }
              const pathFromEnv = process.env[SUMMARY_ENV_VAR];
              if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
              }
              try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
              } catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
              }
              this._filePath = pathFromEnv;
              return this._filePath;
            });
          }
          /**
           * Wraps content in an HTML tag, adding any HTML attributes
           *
           * @param {string} tag HTML tag to wrap
           * @param {string | null} content content within the tag
           * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
           *
           * @returns {string} content wrapped in HTML element
           */
          wrap(tag, content, attrs = {}) {
            const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
            if (!content) {
              return `<${tag}${htmlAttrs}>`;
            }
            return `<${tag}${htmlAttrs}>${content}</${tag}>`;
          }
          /**
           * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
           *
           * @param {SummaryWriteOptions} [options] (optional) options for write operation
           *
           * @returns {Promise<Summary>} summary instance
           */
          write(options) {
            return summary_awaiter(this, void 0, void 0, function* () {
              const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
              const filePath = yield this.filePath();
              const writeFunc = overwrite ? writeFile : appendFile;
              yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
              return this.emptyBuffer();
            });
          }
          /**
           * Clears the summary buffer and wipes the summary file
           *
           * @returns {Summary} summary instance
           */
          clear() {
            return summary_awaiter(this, void 0, void 0, function* () {
              return this.emptyBuffer().write({ overwrite: true });
            });
          }
          /**
           * Returns the current summary buffer as a string
           *
           * @returns {string} string of summary buffer
           */
          stringify() {
            return this._buffer;
          }
          /**
           * If the summary buffer is empty
           *
           * @returns {boolen} true if the buffer is empty
           */
          isEmptyBuffer() {
            return this._buffer.length === 0;
          }
          /**
           * Resets the summary buffer without writing to summary file
           *
           * @returns {Summary} summary instance
           */
          emptyBuffer() {
            this._buffer = "";
            return this;
          }
          /**
           * Adds raw text to the summary buffer
           *
           * @param {string} text content to add
           * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
           *
           * @returns {Summary} summary instance
           */
          addRaw(text, addEOL = false) {
            this._buffer += text;
            return addEOL ? this.addEOL() : this;
          }
          /**
           * Adds the operating system-specific end-of-line marker to the buffer
           *
           * @returns {Summary} summary instance
           */
          addEOL() {
            return this.addRaw(external_os_.EOL);
          }
          /**
           * Adds an HTML codeblock to the summary buffer
           *
           * @param {string} code content to render within fenced code block
           * @param {string} lang (optional) language to syntax highlight code
           *
           * @returns {Summary} summary instance
           */
          addCodeBlock(code, lang) {
            const attrs = Object.assign({}, lang && { lang });
            const element = this.wrap("pre", this.wrap("code", code), attrs);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML list to the summary buffer
           *
           * @param {string[]} items list of items to render
           * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
           *
           * @returns {Summary} summary instance
           */
          addList(items, ordered = false) {
            const tag = ordered ? "ol" : "ul";
            const listItems = items.map((item) => this.wrap("li", item)).join("");
            const element = this.wrap(tag, listItems);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML table to the summary buffer
           *
           * @param {SummaryTableCell[]} rows table rows
           *
           * @returns {Summary} summary instance
           */
          addTable(rows) {
            const tableBody = rows.map((row) => {
              const cells = row.map((cell) => {
                if (typeof cell === "string") {
                  return this.wrap("td", cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? "th" : "td";
                const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
                return this.wrap(tag, data, attrs);
              }).join("");
              return this.wrap("tr", cells);
            }).join("");
            const element = this.wrap("table", tableBody);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds a collapsable HTML details element to the summary buffer
           *
           * @param {string} label text for the closed state
           * @param {string} content collapsable content
           *
           * @returns {Summary} summary instance
           */
          addDetails(label, content) {
            const element = this.wrap("details", this.wrap("summary", label) + content);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML image tag to the summary buffer
           *
           * @param {string} src path to the image you to embed
           * @param {string} alt text description of the image
           * @param {SummaryImageOptions} options (optional) addition image attributes
           *
           * @returns {Summary} summary instance
           */
          addImage(src, alt, options) {
            const { width, height } = options || {};
            const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
            const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML section heading element
           *
           * @param {string} text heading text
           * @param {number | string} [level=1] (optional) the heading level, default: 1
           *
           * @returns {Summary} summary instance
           */
          addHeading(text, level) {
            const tag = `h${level}`;
            const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
            const element = this.wrap(allowedTag, text);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML thematic break (<hr>) to the summary buffer
           *
           * @returns {Summary} summary instance
           */
          addSeparator() {
            const element = this.wrap("hr", null);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML line break (<br>) to the summary buffer
           *
           * @returns {Summary} summary instance
           */
          addBreak() {
            const element = this.wrap("br", null);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML blockquote to the summary buffer
           *
           * @param {string} text quote text
           * @param {string} cite (optional) citation url
           *
           * @returns {Summary} summary instance
           */
          addQuote(text, cite) {
            const attrs = Object.assign({}, cite && { cite });
            const element = this.wrap("blockquote", text, attrs);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML anchor tag to the summary buffer
           *
           * @param {string} text link text/content
           * @param {string} href hyperlink
           *
           * @returns {Summary} summary instance
           */
          addLink(text, href) {
            const element = this.wrap("a", text, { href });
            return this.addRaw(element).addEOL();
          }
        }
        const _summary = new Summary();
        const markdownSummary = _summary;
        const summary = _summary;
        ;
        function toPosixPath(pth) {
          return pth.replace(/[\\]/g, "/");
        }
        function toWin32Path(pth) {
          return pth.replace(/[/]/g, "\\");
        }
        function toPlatformPath(pth) {
          return pth.replace(/[/\\]/g, external_path_.sep);
        }
        var lazy_exec = __nccwpck_require__2(9537);
        ;
        var platform_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          const { stdout: version } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
            silent: true
          });
          const { stdout: name } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
            silent: true
          });
          return {
            name: name.trim(),
            version: version.trim()
          };
        });
        const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          var _a, _b, _c, _d;
          const { stdout } = yield lazy_exec.getExecOutput("sw_vers", void 0, {
            silent: true
          });
          const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
          const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
          return {
            name,
            version
          };
        });
        const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          const { stdout } = yield lazy_exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
            silent: true
          });
          const [name, version] = stdout.trim().split("\n");
          return {
            name,
            version
          };
        });
        const platform = external_os_.platform();
        const arch = external_os_.arch();
        const isWindows = platform === "win32";
        const isMacOS = platform === "darwin";
        const isLinux = platform === "linux";
        function getDetails() {
          return platform_awaiter(this, void 0, void 0, function* () {
            return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
              platform,
              arch,
              isWindows,
              isMacOS,
              isLinux
            });
          });
        }
        ;
        var core_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        var ExitCode;
        (function(ExitCode2) {
          ExitCode2[ExitCode2["Success"] = 0] = "Success";
          ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function exportVariable(name, val) {
          const convertedVal = toCommandValue(val);
          process.env[name] = convertedVal;
          const filePath = process.env["GITHUB_ENV"] || "";
          if (filePath) {
            return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
          }
          issueCommand("set-env", { name }, convertedVal);
        }
        function setSecret(secret) {
          issueCommand("add-mask", {}, secret);
        }
        function addPath(inputPath) {
          const filePath = process.env["GITHUB_PATH"] || "";
          if (filePath) {
            issueFileCommand("PATH", inputPath);
          } else {
            issueCommand("add-path", {}, inputPath);
          }
          process.env["PATH"] = `${inputPath}${external_path_.delimiter}${process.env["PATH"]}`;
        }
        function getInput(name, options) {
          const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
          if (options && options.required && !val) {
            throw new Error(`Input required and not supplied: ${name}`);
          }
          if (options && options.trimWhitespace === false) {
            return val;
          }
          return val.trim();
        }
        function getMultilineInput(name, options) {
          const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
          if (options && options.trimWhitespace === false) {
            return inputs;
          }
          return inputs.map((input) => input.trim());
        }
        function getBooleanInput(name, options) {
          const trueValue = ["true", "True", "TRUE"];
          const falseValue = ["false", "False", "FALSE"];
          const val = getInput(name, options);
          if (trueValue.includes(val))
            return true;
          if (falseValue.includes(val))
            return false;
          throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
        }
        function setOutput(name, value) {
          const filePath = process.env["GITHUB_OUTPUT"] || "";
          if (filePath) {
            return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
          }
          process.stdout.write(external_os_.EOL);
          issueCommand("set-output", { name }, toCommandValue(value));
        }
        function setCommandEcho(enabled) {
          issue("echo", enabled ? "on" : "off");
        }
        function setFailed(message) {
          process.exitCode = ExitCode.Failure;
          error(message);
        }
        function isDebug() {
          return process.env["RUNNER_DEBUG"] === "1";
        }
        function debug(message) {
          issueCommand("debug", {}, message);
        }
        function error(message, properties = {}) {
          issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
          issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
          issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
          process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
          issue("group", name);
        }
        function endGroup() {
          issue("endgroup");
        }
        function group(name, fn) {
          return core_awaiter(this, void 0, void 0, function* () {
            startGroup(name);
            let result;
            try {
              result = yield fn();
            } finally {
              endGroup();
            }
            return result;
          });
        }
        function saveState(name, value) {
          const filePath = process.env["GITHUB_STATE"] || "";
          if (filePath) {
            return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
          }
          issueCommand("save-state", { name }, toCommandValue(value));
        }
        function getState(name) {
          return process.env[`STATE_${name}`] || "";
        }
        function getIDToken(aud) {
          return core_awaiter(this, void 0, void 0, function* () {
            return yield OidcClient.getIDToken(aud);
          });
        }
      })
    ),
    /***/
    2145: (
      /***/
      ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          tZ: () => (
            /* binding */
            BearerCredentialHandler
          )
          /* harmony export */
        });
        var __awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        class BasicCredentialHandler {
          constructor(username, password) {
            this.username = username;
            this.password = password;
          }
          prepareRequest(options) {
            if (!options.headers) {
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
            });
          }
        }
        class BearerCredentialHandler {
          constructor(token) {
            this.token = token;
          }
          // currently implements pre-authorization
          // TODO: support preAuth = false where it hooks on 401
          prepareRequest(options) {
            if (!options.headers) {
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Bearer ${this.token}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
            });
          }
        }
        class PersonalAccessTokenCredentialHandler {
          constructor(token) {
            this.token = token;
          }
          // currently implements pre-authorization
          // TODO: support preAuth = false where it hooks on 401
          prepareRequest(options) {
            if (!options.headers) {
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
            });
          }
        }
      })
    )
    /******/
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) {
      return cachedModule.exports;
    }
    var module2 = __webpack_module_cache__[moduleId] = {
      /******/
      id: moduleId,
      /******/
      loaded: false,
      /******/
      exports: {}
      /******/
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId].call(module2.exports, module2, module2.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    module2.loaded = true;
    return module2.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  __nccwpck_require__.c = __webpack_module_cache__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = (module2) => {
      var getter = module2 && module2.__esModule ? (
        /******/
        () => module2["default"]
      ) : (
        /******/
        () => module2
      );
      __nccwpck_require__.d(getter, { a: getter });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = /* @__PURE__ */ Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
        Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
      }
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) {
        if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
          Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
        }
      }
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId) => {
      return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
        __nccwpck_require__.f[key](chunkId, promises);
        return promises;
      }, []));
    };
  })();
  (() => {
    __nccwpck_require__.u = (chunkId) => {
      return "" + chunkId + ".index.js";
    };
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = (exports) => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
        Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
      }
      Object.defineProperty(exports, "__esModule", { value: true });
    };
  })();
  (() => {
    __nccwpck_require__.nmd = (module2) => {
      module2.paths = [];
      if (!module2.children) module2.children = [];
      return module2;
    };
  })();
  (() => {
    var installedChunks = {
      /******/
      792: 1
      /******/
    };
    var installChunk = (chunk) => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) {
        if (__nccwpck_require__.o(moreModules, moduleId)) {
          __nccwpck_require__.m[moduleId] = moreModules[moduleId];
        }
      }
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++)
        installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) {
        if (true) {
          installChunk(require("./" + __nccwpck_require__.u(chunkId)));
        } else installedChunks[chunkId] = 1;
      }
    };
  })();
  var __webpack_exports__ = __nccwpck_require__(__nccwpck_require__.s = 5867);
  module.exports = __webpack_exports__;
})();
