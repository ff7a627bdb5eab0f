"use strict";
exports.id = 1843;
exports.ids = [1843];
exports.modules = {
  /***/
  49930: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          cachedImage
        ),
        /* harmony export */
        m: () => (
          /* binding */
          isInline
        )
        /* harmony export */
      });
      function isInline(entry) {
        return /(^|,)type=inline(,|$)/.test(entry);
      }
      function cachedImage(entry) {
        if (!entry.includes("="))
          return entry;
        return /(^|,)type=registry(,|$)/.test(entry) ? /(?:^|,)ref=([^,"]+)/.exec(entry)?.[1] : void 0;
      }
    })
  ),
  /***/
  20383: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          childEnvironment
        )
        /* harmony export */
      });
      const ofTheStepAlone = /^(?:INPUT_|STATE_|ACTIONS_ID_TOKEN_REQUEST_)/;
      function childEnvironment(...parts) {
        const entries = parts.flatMap((part) => Object.entries(part));
        return Object.fromEntries(entries.filter(([name]) => !ofTheStepAlone.test(name)));
      }
    })
  ),
  /***/
  50377: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          csv
        )
        /* harmony export */
      });
      function csv(fields) {
        return fields.map((field) => /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(",");
      }
    })
  ),
  /***/
  13737: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fb: () => (
          /* binding */
          stepTitle
        ),
        /* harmony export */
        Wu: () => (
          /* binding */
          isWorthALine
        ),
        /* harmony export */
        l6: () => (
          /* binding */
          stepLine
        ),
        /* harmony export */
        tE: () => (
          /* binding */
          warningLine
        ),
        /* harmony export */
        z7: () => (
          /* binding */
          formatTransfer
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87852);
      var _step_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51234);
      const longestTitle = 120;
      const slowInternalMs = 2e3;
      const stateWidth = 7;
      function stepTitle(name, continued) {
        const title = name.length > longestTitle ? `${name.slice(0, longestTitle - 1)}…` : name;
        return continued ? `${title} (continued)` : title;
      }
      function stepLine(name, ended) {
        const line = `${describeEnd(ended).padStart(stateWidth)}  ${stepTitle(name, false)}`;
        return ended.error === void 0 || ended.state !== "failed" ? [line] : [line, indent(ended.error)];
      }
      function isWorthALine(name, ended) {
        return !(0, _step_names_js__WEBPACK_IMPORTED_MODULE_0__.iu)(name) || ended?.state === "failed" || (ended?.tookMs ?? 0) >= slowInternalMs;
      }
      function warningLine(dockerfile, { rule, message, line }) {
        const place = line === void 0 ? dockerfile : `${dockerfile}:${line}`;
        return `warning  ${place} ${rule === void 0 ? "" : `${rule}: `}${message}`;
      }
      function formatTransfer({ bytes, total }) {
        return `${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.z)(bytes)} of ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.z)(total)}`;
      }
      function describeEnd({ state, tookMs }) {
        switch (state) {
          case "done":
            return tookMs === void 0 ? "done" : `${(tookMs / 1e3).toFixed(1)}s`;
          case "cached":
          case "failed":
            return state;
          case "cancelled":
            return "stopped";
        }
      }
      function indent(text) {
        return text.replace(/^/gm, " ".repeat(stateWidth + 2));
      }
    })
  ),
  /***/
  51234: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hm: () => (
          /* binding */
          isExport
        ),
        /* harmony export */
        Mb: () => (
          /* binding */
          isCacheImport
        ),
        /* harmony export */
        OR: () => (
          /* binding */
          exportPart
        ),
        /* harmony export */
        iu: () => (
          /* binding */
          isInternal
        ),
        /* harmony export */
        tg: () => (
          /* binding */
          mayGoOn
        ),
        /* harmony export */
        ut: () => (
          /* binding */
          instructionOf
        )
        /* harmony export */
      });
      function isInternal(name) {
        return /^\[(?:internal|auth)\] |^resolve image config for /.test(name);
      }
      function isExport(name) {
        return /^(?:exporting|pushing|sending|importing to docker|preparing build cache)\b/.test(name);
      }
      function isCacheImport(name) {
        return /^(?:importing cache manifest|inferred cache manifest type)\b/.test(name);
      }
      function exportPart(name, reason) {
        if (/cache/i.test(name))
          return "cache";
        const isPush = name.startsWith("pushing ") || /failed to push|failed to authorize|failed to fetch|unexpected status/.test(reason);
        return isPush ? "push" : "result";
      }
      function instructionOf(name) {
        const instruction = name.replace(/^\[[^\]]*\] /, "");
        return /^[A-Za-z]+ /.test(instruction) && instruction !== name ? instruction : void 0;
      }
      function mayGoOn(name) {
        return isInternal(name) || isExport(name) || /^\[[^\]]*\] (?:FROM |(?:COPY|ADD) (?:--\S+ )*--link)/.test(name);
      }
    })
  ),
  /***/
  51311: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          createBuilder
        ),
        /* harmony export */
        c: () => (
          /* binding */
          removeLeftBuilders
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_os__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_path__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48826);
      var _build_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20383);
      var _build_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50377);
      const prefix = "slipway-buildx-";
      async function createBuilder(wanted, context) {
        const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
        const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase();
        const remove = () => removeBuilder(folder, context);
        const options = [...wanted.driverOptions].flatMap(([key, value]) => [
          "--driver-opt",
          (0, _build_csv_js__WEBPACK_IMPORTED_MODULE_3__.f)([`${key}=${value}`])
        ]);
        const args = [
          "buildx",
          "create",
          ...["--name", name, "--driver", wanted.driver, ...options],
          ...wanted.buildkitFlags === void 0 ? [] : ["--buildkitd-flags", wanted.buildkitFlags],
          "--bootstrap",
          ...wanted.endpoint === void 0 ? [] : [wanted.endpoint]
        ];
        let answer;
        try {
          answer = await context.programs.run("docker", args, { env: { ...context.env, BUILDX_CONFIG: folder } });
        } catch (error) {
          await remove();
          throw error;
        }
        if (answer.exitCode !== 0) {
          await remove();
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.yo(`buildx could not make a builder (driver ${wanted.driver})`, {
            cause: new Error(lastWords(answer.stderr))
          });
        }
        return { name, env: { BUILDX_BUILDER: name, BUILDX_CONFIG: folder }, remove };
      }
      async function removeLeftBuilders(context) {
        const parent = context.env.RUNNER_TEMP;
        if (!parent || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
          return;
        const left = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((entry) => entry.startsWith(prefix));
        const needed = { ...context, env: (0, _build_child_environment_js__WEBPACK_IMPORTED_MODULE_5__.Q)(context.env) };
        await Promise.all(left.map((entry) => removeBuilder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, entry), needed)));
      }
      async function removeBuilder(folder, { env, programs }) {
        const container = `buildx_buildkit_${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase()}0`;
        await programs.ask("docker", ["rm", "--force", "--volumes", container], { env });
        await programs.ask("docker", ["volume", "rm", "--force", `${container}_state`], { env });
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
      }
      function lastWords(output) {
        const lines = output.split("\n").filter((line) => line.trim() !== "");
        return lines.findLast((line) => line.startsWith("ERROR: ")) ?? lines.slice(-5).join("\n");
      }
    })
  ),
  /***/
  20210: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          isAtLeast
        )
        /* harmony export */
      });
      function isAtLeast(version, major, minor) {
        const [, foundMajor, foundMinor] = /(\d+)\.(\d+)/.exec(version) ?? [];
        if (foundMajor === void 0 || foundMinor === void 0)
          return false;
        return Number(foundMajor) > major || Number(foundMajor) === major && Number(foundMinor) >= minor;
      }
    })
  ),
  /***/
  61368: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G0: () => (
          /* binding */
          explainDocker
        ),
        lw: () => (
          /* binding */
          findDockerTrouble
        ),
        PK: () => (
          /* binding */
          findRunnerTrouble
        ),
        bA: () => (
          /* binding */
          missingDocker
        )
      });
      var errors = __webpack_require__(48826);
      ;
      const runnerTroubles = [
        {
          says: /(?:shared memory segment|\/dev\/shm)[^\n]*no space left on device/i,
          message: "The /dev/shm of the build is full",
          hint: "Give it more than its 64 MB: shm-size: 256m."
        },
        {
          says: /no space left on device|disk quota exceeded/i,
          message: "The disk of the runner is full",
          hint: [
            "See what takes the room, and free some of it in an earlier step:",
            "docker system df && docker system prune --all --force",
            "On GitHub's ubuntu runners, toolchains that the job has no use for:",
            "sudo rm -rf /usr/local/lib/android /usr/share/dotnet",
            "Or use a runner with a larger disk, or a BuildKit elsewhere (buildkit-endpoint)."
          ].join("\n")
        },
        {
          says: /permission denied while trying to connect|dial unix [^:]+: connect: permission denied/i,
          message: "This user may not talk to the Docker engine",
          hint: [
            "Add the runner's user to the group docker and start the runner anew:",
            'sudo usermod --append --groups docker "$USER"',
            "or give DOCKER_HOST the socket of a rootless engine."
          ].join("\n")
        },
        {
          says: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect|failed to connect to the docker API/i,
          message: "The Docker engine does not answer",
          hint: [
            "Start it (sudo systemctl start docker), or correct DOCKER_HOST or the Docker context when it runs elsewhere.",
            "GitHub's ubuntu runners have it running; the macOS ones have none."
          ].join("\n")
        },
        {
          says: /failed to receive status: [^\n]*(?:EOF|connection|transport)|closing transport due to/i,
          message: "The BuildKit that was building went away",
          hint: "Nearly always its memory ran out, or the disk: build on a larger runner, or with fewer platforms at a time (a job for each, with the input assemble)."
        },
        {
          says: /docker exporter does not (?:currently )?support exporting manifest lists/i,
          message: "The engine's store takes no image of several platforms or with attestations",
          hint: "Leave out load, or platforms and attestations; or have the engine keep its images in the store of containerd."
        },
        {
          says: /unable to apply caps: operation not permitted|privileged mode is (?:incompatible|not allowed)/i,
          message: "The engine of this runner starts no privileged containers, and a builder in a container is one",
          hint: "Give the input buildkit-endpoint a BuildKit that runs elsewhere, or leave out what the engine cannot do by itself."
        },
        {
          says: /lookup \S+(?: on \S+)?: no such host/i,
          message: "A host that the build needs has no address here",
          hint: "Check the name (the registry behind FROM, for one), and the runner's DNS and proxy."
        },
        {
          says: /exec format error/i,
          message: "The image holds programs for another processor than the builder has",
          hint: "Add docker/setup-qemu-action@v3 before this step, or build on a runner of that processor."
        }
      ];
      const baseImageTroubles = [
        {
          says: /You have reached your (?:unauthenticated )?pull rate limit|docker\.io\b[^\n]*\b429 Too Many Requests/i,
          message: "Docker Hub limits pulls, and refuses the base image",
          hint: [
            "Without a login the limit is shared by all who have the address of the runner. Log in to Docker Hub before this step",
            "(docker/login-action); the login is kept. Or take the base from elsewhere: its official images are in",
            "public.ecr.aws/docker/library, and a pull-through cache of ECR keeps any."
          ].join("\n")
        },
        {
          // Whatever RUN fetches has limits too: only what the registry protocol names is about the base.
          says: /toomanyrequests: (?:Rate|Data limit) exceeded|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 429 Too Many Requests/i,
          message: "The registry of a base image limits pulls, and refuses it",
          // Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html
          hint: [
            "Log in to it before this step; the login is kept. ECR Public lets those who are logged in pull ten times as often:",
            "aws-actions/amazon-ecr-login@v2 with registry-type: public. Or re-run the job in a while."
          ].join("\n")
        },
        {
          // Of public.ecr.aws too, which refuses an expired login where none at all would do.
          says: /authorization token (?:has expired|is invalid)/i,
          message: "A login that an earlier step has left for a registry of AWS has expired, or is for another one",
          hint: [
            "Log in again right before this step; a token of ECR lasts 12 hours. For public images no login is needed:",
            "docker logout public.ecr.aws"
          ].join("\n")
        },
        {
          // What BuildKit says where a registry gives no token for a login. Source: moby/buildkit, session/auth/authprovider.go
          says: /failed to fetch oauth token/i,
          message: "The registry of a base image does not take the login that an earlier step has left",
          hint: [
            "Log in again right before this step, to this registry and with what it gives out: a password of a private registry",
            "of ECR is none for public.ecr.aws, nor the other way round. For public images, log out:",
            "docker logout public.ecr.aws"
          ].join("\n")
        },
        {
          // Without a login 401, with an expired one 403, with one of ECR Public 400; a question for a tag is answered without words.
          says: /\d{12}\.dkr[.-]ecr\.[^\n]*(?:400 Bad Request|401 Unauthorized|403 Forbidden|no basic auth credentials)/i,
          message: "A registry of ECR does not let this job pull a base image",
          hint: [
            "Log in to the registry of the base image too, right before this step (aws-actions/amazon-ecr-login with registries), with",
            "a role that may ecr:BatchGetImage and ecr:GetDownloadUrlForLayer there. In another account its repository policy has to",
            "allow both."
          ].join("\n")
        },
        {
          says: /no basic auth credentials|unauthorized: authentication required|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 401 Unauthorized/i,
          message: "The registry of a base image wants a login",
          hint: "Log in to it before this step (docker/login-action, for ECR aws-actions/amazon-ecr-login); the login is kept."
        },
        {
          says: /no match for platform in manifest|does not (?:match|provide) the specified platform|no matching manifest for/i,
          message: "A base image of the Dockerfile is not there for the platform",
          hint: "See for which it is (docker buildx imagetools inspect), and take another base or leave out the platform."
        },
        {
          says: /pull access denied|manifest unknown|name unknown|manifest for \S+ not found|failed to resolve source metadata|failed to solve[^\n]* [^\s"]+:[^\s":]+: not found$/im,
          message: "A base image of the Dockerfile cannot be pulled",
          hint: "Check its name and tag behind FROM. A private one needs a login to its registry before this step; the login is kept."
        }
      ];
      ;
      function findDockerTrouble(output) {
        return find(output, [...runnerTroubles, ...baseImageTroubles]);
      }
      function findRunnerTrouble(output) {
        return find(output, runnerTroubles);
      }
      function find(output, known) {
        const found = known.find(({ says }) => says.test(output));
        return found === void 0 ? void 0 : new errors.yo(found.message, { cause: new Error(sentence(output, found.says)), hint: found.hint });
      }
      function explainDocker(output, what) {
        return findDockerTrouble(output) ?? new errors.yo(`${what} failed`, { cause: new Error(output.trim() || "Docker said nothing about why") });
      }
      function missingDocker() {
        return new errors.yo('There is no Docker on this runner: the program "docker" is not on PATH', {
          hint: [
            "Use a runner that has Docker (GitHub's ubuntu-latest), or install it: https://docs.docker.com/engine/install",
            "In a job with container:, give the image a docker client and mount /var/run/docker.sock."
          ].join("\n")
        });
      }
      function sentence(output, says) {
        const lines = output.split("\n").map((line) => line.trim());
        return lines.find((line) => says.test(line)) ?? output.trim().slice(-500);
      }
    })
  ),
  /***/
  91843: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var markdown = __webpack_require__(68852);
      var clock = __webpack_require__(95563);
      var step_lines = __webpack_require__(13737);
      ;
      const mostRows = 15;
      function stepsSection(steps) {
        const own = steps.filter(({ name }) => /^\[(?!internal)/.test(name));
        if (own.length === 0)
          return [];
        const cached = own.filter(({ state }) => state === "cached").length;
        const slowest = [...own].sort((a, b) => (b.tookMs ?? 0) - (a.tookMs ?? 0)).slice(0, mostRows);
        const shown = own.filter((step) => slowest.includes(step));
        const rows = shown.map(({ name, tookMs, state }) => [
          (0, markdown.aY)((0, step_lines.Fb)(name, false)),
          state === "done" || state === "failed" ? tookMs === void 0 ? "" : (0, clock.a)(tookMs) : state
        ]);
        const title = `${own.length} steps, ${cached} of them cached`;
        return [(0, markdown.zH)(title, (0, markdown.tp)(["Step", "Time"], rows))];
      }
      ;
      function reportBuildFailed(failed2) {
        const { file, line, instruction, reason, output, hint, steps } = failed2;
        const place = line === void 0 ? file : `${file}:${line}`;
        const what = instruction === void 0 ? reason : `${instruction}
${reason}`;
        const annotation = {
          level: "error",
          title: "The image does not build here",
          message: [what, ...output].join("\n"),
          file,
          ...line === void 0 ? {} : { line }
        };
        return {
          outputs: { outcome: "build-failed" },
          summary: [
            `### ❌ The build failed at ${(0, markdown.aY)(place)}`,
            (0, markdown.DV)(what),
            ...output.length === 0 ? [] : ["**What it printed last:**", (0, markdown.DV)(output.join("\n"))],
            ...hint === void 0 ? [] : [`**What to do:**

${(0, markdown.DV)(hint)}`],
            ...stepsSection(steps)
          ],
          annotations: [annotation],
          failure: { message: `The build failed at ${place}: ${what}`, hint }
        };
      }
      var src_json = __webpack_require__(36470);
      ;
      const severities = [
        "CRITICAL",
        "HIGH",
        "MEDIUM",
        "LOW",
        "INFORMATIONAL",
        "UNTRIAGED",
        "UNDEFINED"
      ];
      ;
      const scan_section_mostRows = 50;
      const columns = ["Finding", "Package", "Version", "Fixed in", "Platforms"];
      function scanSection(report2) {
        const counting = report2.findings.filter(({ ignored: ignored2 }) => ignored2 === void 0);
        const ignored = report2.findings.filter((finding) => finding.ignored !== void 0);
        return [
          `### ${headline(report2)}`,
          ...report2.images.filter(isBlind).map(({ platform, digest, status }) => `⚠️ Not scanned: ${(0, markdown.aY)(platform ?? digest)}, ${(0, markdown.aY)(status)}`),
          describeScans(report2, counting),
          ...findingsTable(counting),
          ...ignoredFindings(ignored),
          ...staleIgnores(report2.staleIgnores)
        ].join("\n\n");
      }
      function headline({ findings, images }) {
        const failing = findings.filter(({ fails }) => fails).length;
        if (failing > 0)
          return `❌ Image scan: ${count(failing, "finding")} too severe`;
        if (images.some(isBlind))
          return "⚠️ Image scan: not of every image";
        const isClean = findings.every(({ ignored }) => ignored !== void 0);
        return isClean ? "🛡️ Image scan: no findings" : "🛡️ Image scan: nothing too severe";
      }
      function isBlind({ status }) {
        return status !== "COMPLETE" && status !== "ACTIVE";
      }
      function describeScans({ images, failOnSeverity }, findings) {
        const types = [...new Set(images.map(({ type }) => type))].join(" and ");
        const platforms = images.flatMap(({ platform }) => platform ?? []).map(markdown.aY);
        const of = platforms.length === 0 ? "" : ` of ${platforms.join(", ")}`;
        const limit = failOnSeverity === void 0 ? "No finding fails the step." : `The step fails from ${failOnSeverity} on.`;
        const counts = findings.length === 0 ? "" : ` ${countBySeverity(findings)}.`;
        return `${types} scan${of}. ${limit}${counts}`;
      }
      function findingsTable(findings) {
        if (findings.length === 0)
          return [];
        const left = findings.slice(scan_section_mostRows);
        const rows = findings.slice(0, scan_section_mostRows).map((finding) => [finding.fails ? "❌" : "", finding.severity, ...cells(finding)]);
        return [
          filledColumns(["", "Severity", ...columns], rows),
          ...left.length === 0 ? [] : [`And ${left.length} more: ${countBySeverity(left)}.`]
        ];
      }
      function ignoredFindings(findings) {
        if (findings.length === 0)
          return [];
        const rows = findings.slice(0, scan_section_mostRows).map((finding) => [finding.severity, ...cells(finding), (0, markdown.FV)(finding.ignored ?? "")]);
        const left = findings.length - rows.length;
        const body = filledColumns(["Severity", ...columns, "Ignored"], rows);
        const more = left > 0 ? `

And ${left} more.` : "";
        return [(0, markdown.zH)(`${count(findings.length, "finding")} ignored`, `${body}${more}`)];
      }
      function filledColumns(header, rows) {
        const isFilled = (column) => rows.some((row) => row[column] !== "");
        const filled = (row) => row.filter((_, column) => isFilled(column));
        return (0, markdown.tp)(filled(header), rows.map(filled));
      }
      function cells({ name, uri, package: found, version: version2, fixedIn, platforms }) {
        const texts = [found, version2, fixedIn].map((text) => (0, markdown.FV)(text ?? ""));
        return [scan_section_link(name, uri), ...texts, platforms.map(markdown.aY).join(", ")];
      }
      function scan_section_link(name, uri) {
        if (uri === void 0 || !URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol))
          return (0, markdown.aY)(name);
        const address = (0, markdown.ZD)(new URL(uri).href).replaceAll("|", "%7C");
        return `<a href="${address}">${(0, markdown.aY)(name)}</a>`;
      }
      function staleIgnores(lines) {
        if (lines.length === 0)
          return [];
        const items = lines.map((line) => `- ${(0, markdown.FV)(line)}`);
        return [["⚠️ The list of ignored findings needs a look:", "", ...items].join("\n")];
      }
      function countBySeverity(findings) {
        return severities.map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity]).filter(([number]) => number > 0).map(([number, severity]) => `${number} ${severity}`).join(", ");
      }
      function count(number, noun) {
        return `${number} ${noun}${number === 1 ? "" : "s"}`;
      }
      var format_bytes = __webpack_require__(87852);
      ;
      function imageFacts(image, more) {
        return (0, markdown.Ix)([
          ["Image", (0, markdown.aY)(`${image.repositoryUri}@${image.digest}`)],
          ["Tags", image.tags.map(markdown.aY).join(", ")],
          ...sizeFacts(image),
          ...more
        ]);
      }
      function sizeFacts({ sizes }) {
        const [only] = sizes;
        if (only === void 0)
          return [];
        if (sizes.length === 1)
          return [["Size", `${(0, format_bytes.z)(only.bytes)} compressed`]];
        const each = sizes.map(({ platform = "", bytes }) => `${(0, markdown.aY)(platform)} ${(0, format_bytes.z)(bytes)}`);
        return [["Platforms", each.join(", ")]];
      }
      function why(reason) {
        const sentence2 = `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;
        const parts = sentence2.split(/`([^`]+)`/);
        return ["Why", parts.map((part, at) => at % 2 === 1 ? (0, markdown.aY)(part) : escapeProse(part)).join("")];
      }
      function escapeProse(text) {
        return text.replace(/\S(.*\S)?/s, markdown.FV);
      }
      ;
      function imageOutputs(image, more = {}) {
        const { repository, repositoryUri, digest, tags, sizes } = image;
        const [tag] = tags;
        const platforms = sizes.map(({ platform, digest: own, bytes }) => ({ platform, digest: own, size: bytes }));
        return {
          image: `${repositoryUri}@${digest}`,
          "image-tag": tag === void 0 ? void 0 : `${repositoryUri}:${tag}`,
          digest,
          repository,
          tag,
          tags,
          size: largest(image),
          metadata: JSON.stringify({ repository, digest, tags, platforms, ...more })
        };
      }
      function largest({ sizes }) {
        return sizes.length === 0 ? void 0 : Math.max(...sizes.map(({ bytes }) => bytes));
      }
      ;
      function repositorySection(name, report2) {
        const { created, changes, applied } = report2;
        if (created)
          return [`The repository ${(0, markdown.aY)(name)} did not exist and was created.`];
        if (changes.length === 0)
          return [];
        const title = applied ? `The repository was changed: ${changes.length} setting${changes.length === 1 ? "" : "s"}` : `The repository differs from the inputs in ${changes.length} setting${changes.length === 1 ? "" : "s"}; <code>update-repository: true</code> would change it`;
        const body = changes.flatMap(({ setting, from, to, fixed }) => [
          `**${(0, markdown.FV)(setting)}**${fixed ? " (cannot be changed any more)" : ""}`,
          (0, markdown.DV)([...prefixed("-", from), ...prefixed("+", to)].join("\n"), "diff")
        ]);
        return [(0, markdown.zH)(title, body.join("\n\n"))];
      }
      function prefixed(sign, text) {
        return text.split("\n").map((line) => `${sign} ${line}`);
      }
      ;
      function reportBuilt(built) {
        const { image, builder, reason, steps, warnings, tookMs, labels, metadata, scan, repositoryReport, notices } = built;
        const more = {
          labels: Object.fromEntries(labels),
          reuseTag: built.reuseTag,
          builder: withoutAccounts(metadata, registryOf(image))
        };
        return {
          outputs: { ...imageOutputs(image, more), outcome: "built" },
          summary: [
            `### 📦 Built and pushed ${(0, markdown.aY)(image.repository)}`,
            imageFacts(image, [
              why(reason),
              ["Built by", (0, markdown.FV)(builder)],
              ["Build and push", (0, clock.a)(tookMs)]
            ]),
            ...scan === void 0 ? [] : [scanSection(scan)],
            ...stepsSection(steps),
            ...repositorySection(image.repository, repositoryReport)
          ],
          annotations: [...notices.map(toAnnotation), ...warnings]
        };
      }
      function reportBuiltOnly(built) {
        const { repository, builder, steps, warnings, tookMs, labels, metadata } = built;
        const more = {
          labels: Object.fromEntries(labels),
          builder: withoutAccounts(metadata)
        };
        return {
          outputs: { outcome: "built-only", repository, metadata: JSON.stringify(more) },
          summary: [
            `### 🔨 Built ${(0, markdown.aY)(repository)}, not pushed`,
            (0, markdown.Ix)([
              ["Built by", (0, markdown.FV)(builder)],
              ["Build", (0, clock.a)(tookMs)]
            ]),
            ...stepsSection(steps)
          ],
          annotations: warnings
        };
      }
      function toAnnotation({ level, title, message }) {
        return { level, title, message };
      }
      function withoutAccounts(metadata, host) {
        if (metadata === void 0)
          return void 0;
        const namesAccount = (text) => /\d{12}\.dkr[.-]ecr/.test(text) || host !== void 0 && text.includes(host);
        const written = Object.entries((0, src_json.lj)(metadata));
        return Object.fromEntries(written.filter(([, value]) => !namesAccount(JSON.stringify(value))));
      }
      function registryOf({ repositoryUri, repository }) {
        return repositoryUri.slice(0, -repository.length - 1);
      }
      ;
      function whatWasPushed(pushed) {
        return pushed.length === 0 ? "Nothing was pushed." : `Pushed: ${pushed.join(", ")}.`;
      }
      ;
      function reportCancelled({ repository, during, pushed, notPushed }) {
        const left = notPushed.length === 0 ? "" : ` Not known to be pushed: ${notPushed.join(", ")}.`;
        const state = `${whatWasPushed(pushed)}${left} The login is removed.`;
        return {
          outputs: { outcome: "cancelled", repository },
          summary: [`### ⏹️ Cancelled during ${(0, markdown.FV)(during)}`, (0, markdown.FV)(state)],
          annotations: [],
          failure: {
            message: `Cancelled during ${during}. ${state}`,
            hint: "A re-run starts over; layers that got through are not sent again."
          }
        };
      }
      ;
      function reportReused(reused) {
        const { image, reason, revision, tookMs } = reused;
        const of = revision === void 0 ? [] : [["Built from", `commit ${(0, markdown.aY)(revision)}`]];
        return report(reused, "reused", `### ♻️ Reused ${(0, markdown.aY)(image.repository)}: nothing to build`, [
          why(reason),
          ...of,
          ["Found in", (0, clock.a)(tookMs)]
        ]);
      }
      function reportPromoted(promoted) {
        const { image, from, copied, tookMs } = promoted;
        return report(promoted, "promoted", `### 🚚 Promoted to ${(0, markdown.aY)(image.repository)}`, [
          ["From", (0, markdown.aY)(from)],
          ["Copied", copiedText(copied)],
          ["Took", (0, clock.a)(tookMs)]
        ]);
      }
      function reportAssembled(assembled) {
        const { image, parts } = assembled;
        const title = `### 🧩 Assembled ${(0, markdown.aY)(image.repository)} of ${parts.length} platforms`;
        return report(assembled, "assembled", title, []);
      }
      function report(found, outcome, title, rows) {
        const { image, scan, repositoryReport, notices } = found;
        return {
          outputs: { ...imageOutputs(image), outcome },
          summary: [
            title,
            imageFacts(image, rows),
            ...scan === void 0 ? [] : [scanSection(scan)],
            ...repositorySection(image.repository, repositoryReport)
          ],
          annotations: notices.map(toAnnotation)
        };
      }
      function copiedText({ blobs, bytes, mounted }) {
        if (blobs === 0 && mounted === 0)
          return "Nothing: every layer was there";
        const mounts = mounted === 0 ? "" : `, ${mounted} taken over within the registry`;
        return (0, markdown.FV)(`${blobs} layers, ${(0, format_bytes.z)(bytes)}${mounts}`);
      }
      ;
      function reportPlanned(planned2) {
        const { repository, repositoryUri, digest, tags, changes } = planned2;
        const name = repositoryUri ?? repository;
        const [tag] = tags;
        const tagged = tag === void 0 ? void 0 : `${name}:${tag}`;
        return {
          outputs: {
            outcome: "planned",
            repository,
            tag,
            tags,
            digest,
            "image-tag": tagged,
            image: planned2.would === "build-only" ? void 0 : digest === void 0 ? tagged : `${name}@${digest}`
          },
          plan: lineOf(planned2),
          summary: [
            `### 🔎 ${titleOf(planned2)} ${(0, markdown.aY)(repository)}`,
            (0, markdown.Ix)([
              ...digest === void 0 ? [] : [["Image", (0, markdown.aY)(`${name}@${digest}`)]],
              ["Tags", tags.map(markdown.aY).join(", ")],
              why(planned2.reason)
            ]),
            ...changes.length === 0 ? [] : [`The repository differs from the inputs: ${changes.map(markdown.FV).join(", ")}.`]
          ],
          annotations: []
        };
      }
      function titleOf({ would }) {
        switch (would) {
          case "build":
            return "Would build and push";
          case "build-only":
            return "Would build, and not push,";
          case "reuse":
            return "Nothing to build for";
          case "promote":
            return "Would put its tags on an image for";
          case "assemble":
            return "Would assemble";
        }
      }
      function lineOf({ would, reason, digest = "" }) {
        switch (would) {
          case "build":
          case "build-only":
            return `would be built: ${reason}`;
          case "reuse":
            return `is there by its source: ${digest.slice(0, "sha256:".length + 12)}`;
          case "promote":
            return `would get its tags: ${reason}`;
          case "assemble":
            return `would be assembled: ${reason}`;
        }
      }
      ;
      function reportTagConflict(conflict2) {
        const { repository, tag, digest, pushed } = conflict2;
        const holds = digest === void 0 ? "another image" : `another image, ${digest}`;
        const commit = describeCommit(conflict2);
        const message = `The tag ${tag} of ${repository} is immutable and holds ${holds}${commit}`;
        const hint = [
          "Give the image a tag of its own, such as the next version; without the input tags it is the commit SHA.",
          "If the tag is meant to move (latest, a branch), exclude it in the repository:",
          `aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=${tag}`
        ].join("\n");
        return {
          outputs: { outcome: "tag-conflict", repository },
          summary: [
            `### ❌ ${(0, markdown.aY)(`${repository}:${tag}`)} is taken`,
            (0, markdown.FV)(message),
            (0, markdown.FV)(whatWasPushed(pushed)),
            `**What to do:**

${(0, markdown.DV)(hint)}`
          ],
          annotations: [],
          failure: { message: `${message}. ${whatWasPushed(pushed)}`, hint }
        };
      }
      function describeCommit({ revision, ofThisCommit }) {
        if (revision === void 0)
          return "";
        return ofThisCommit ? ", of this commit but built with other inputs" : `, of commit ${revision}`;
      }
      ;
      function reportVulnerable(vulnerable) {
        const { repository, repositoryUri, digest, notTagged, scan } = vulnerable;
        const failing = scan.findings.filter(({ fails }) => fails);
        const [worst] = failing;
        const findings = failing.length === 1 ? "finding" : "findings";
        const level = scan.failOnSeverity?.toLowerCase() ?? "";
        const message = `The image has ${failing.length} ${findings} of severity ${level} or worse, ${worst?.name ?? ""} first. Not tagged: ${notTagged.join(", ") || "nothing was left to tag"}.`;
        const fixed = failing.flatMap(({ package: name, fixedIn }) => name === void 0 || fixedIn === void 0 ? [] : [`${name} ${fixedIn}`]);
        const hint = [
          ...fixed.length === 0 ? [] : [`Fixed in: ${[...new Set(fixed)].slice(0, 10).join(", ")}.`],
          "A newer base image is the usual cure. What cannot be cured yet goes into ignore-findings with the day on which to look again:",
          `${worst?.name ?? "CVE-2026-12345"} exp:<year>-<month>-<day> # why`
        ].join("\n");
        return {
          outputs: {
            outcome: "vulnerable",
            repository,
            digest,
            image: `${repositoryUri}@${digest}`
          },
          summary: [
            `### 🛑 ${(0, markdown.aY)(repository)} is held back: ${failing.length} ${findings}`,
            `The image ${(0, markdown.aY)(digest)} is in the repository. It did not get ${notTagged.length === 0 ? "any further tag" : notTagged.map(markdown.aY).join(", ")}.`,
            scanSection(scan)
          ],
          annotations: [],
          failure: { message, hint }
        };
      }
      ;
      function reportOutcome(outcome) {
        switch (outcome.kind) {
          case "built":
            return reportBuilt(outcome);
          case "built-only":
            return reportBuiltOnly(outcome);
          case "reused":
            return reportReused(outcome);
          case "promoted":
            return reportPromoted(outcome);
          case "assembled":
            return reportAssembled(outcome);
          case "planned":
            return reportPlanned(outcome);
          case "vulnerable":
            return reportVulnerable(outcome);
          case "build-failed":
            return reportBuildFailed(outcome);
          case "tag-conflict":
            return reportTagConflict(outcome);
          case "cancelled":
            return reportCancelled(outcome);
        }
      }
      var errors = __webpack_require__(48826);
      var session = __webpack_require__(95340);
      var src_errors = __webpack_require__(82926);
      ;
      function readAuthorizationToken(encoded, { maskSecret }) {
        const token = Buffer.from(encoded ?? "", "base64").toString("utf8");
        const at = token.indexOf(":");
        if (encoded === void 0 || at < 0)
          throw new Error("GetAuthorizationToken answered without a token");
        const password = token.slice(at + 1);
        maskSecret(encoded);
        maskSecret(password);
        return { user: token.slice(0, at), password };
      }
      var fetch2 = __webpack_require__(99882);
      ;
      const longestSilenceMs = 6e4;
      function watchSilence(cancelled, limitMs2 = longestSilenceMs) {
        const controller = new AbortController();
        const onCancel = () => controller.abort((0, errors.zR)(cancelled.reason));
        if (cancelled.aborted)
          onCancel();
        cancelled.addEventListener("abort", onCancel, { once: true });
        const timer = setTimeout(() => controller.abort(new Error(`nothing was heard for ${limitMs2 / 1e3} seconds`)), limitMs2);
        timer.unref();
        return {
          signal: controller.signal,
          heard: () => void timer.refresh(),
          end() {
            clearTimeout(timer);
            cancelled.removeEventListener("abort", onCancel);
          }
        };
      }
      ;
      async function exchange(request, cancelled) {
        const { method, url, headers = {}, body } = request;
        const watch = watchSilence(cancelled, request.silenceMs);
        try {
          const response = await (0, fetch2.n)(url, {
            method,
            headers,
            signal: watch.signal,
            redirect: method === "GET" ? "follow" : "manual",
            ...body === void 0 ? {} : { body: typeof body === "string" ? body : heard(body, watch), duplex: "half" }
          });
          watch.heard();
          return answer(response, watch);
        } catch (error) {
          watch.end();
          throw reasonOf(error, watch);
        }
      }
      function answer(response, watch) {
        const stream = async function* () {
          try {
            for await (const chunk of response.body ?? []) {
              watch.heard();
              yield chunk;
            }
          } catch (error) {
            throw reasonOf(error, watch);
          } finally {
            watch.end();
          }
        };
        return {
          status: response.status,
          headers: response.headers,
          stream,
          async body(limit) {
            const chunks = [];
            let size = 0;
            for await (const chunk of stream()) {
              size += chunk.byteLength;
              if (size > limit)
                throw new Error(`the answer has more than ${limit} bytes`);
              chunks.push(chunk);
            }
            return Buffer.concat(chunks);
          },
          async drop() {
            watch.end();
            await response.body?.cancel();
          }
        };
      }
      async function* heard(bytes, watch) {
        for await (const chunk of bytes) {
          watch.heard();
          yield chunk;
        }
      }
      function reasonOf(error, { signal }) {
        if (signal.aborted)
          return signal.reason;
        return error instanceof Error && error.cause instanceof Error ? error.cause : error;
      }
      var external_node_http_ = __webpack_require__(37067);
      var docker_errors = __webpack_require__(61368);
      var registry_denial = __webpack_require__(31935);
      var registry_url = __webpack_require__(60897);
      ;
      class RegistryError extends errors.yo {
        name = "RegistryError";
        /** Of HTTP; undefined when there was no answer. */
        status;
        /** What is the matter in a few words: `HTTP 429 toomanyrequests: ...`. */
        reason;
        /** Whether another attempt may get through. */
        isPassing;
        /** Milliseconds that the registry asks to wait for. */
        retryAfterMs;
        constructor(message, options) {
          const { cause = new Error(options.reason), hint } = options;
          super(message, { cause, ...hint === void 0 ? {} : { hint } });
          this.status = options.status;
          this.reason = options.reason;
          this.isPassing = options.isPassing;
          this.retryAfterMs = options.retryAfterMs;
        }
      }
      function unreachable({ host, name, what }, error) {
        return new RegistryError(`${host} did not answer to ${what} in ${name}`, {
          reason: error.message,
          isPassing: true,
          cause: error,
          hint: "Check whether the runner reaches the registry (proxy, DNS, VPC endpoint); ECR keeps layers in S3, which it has to reach too."
        });
      }
      function refusal(question, answer2) {
        const { host, name, what } = question;
        const said = registryWords(answer2.text);
        const reason = `HTTP ${answer2.status} ${said || (external_node_http_.STATUS_CODES[answer2.status] ?? "")}`.trim();
        const retryAfterMs = retryAfter(answer2.headers);
        const isPassing = answer2.status === 429 && !isQuota(said) && !(0, registry_url.gr)(host) || answer2.status >= 500;
        const { message, hint } = meaning(question, answer2.status, said);
        return new RegistryError(message ?? `${host} refused ${what} in ${name}`, {
          status: answer2.status,
          reason,
          isPassing,
          retryAfterMs,
          hint
        });
      }
      function isUnauthorized(status, text) {
        return status === 401 || (status === 400 || status === 403) && isExpired(text);
      }
      function isExpired(said) {
        return /authorization token (?:has expired|is invalid)/i.test(said);
      }
      function isQuota(said) {
        return /pull rate limit/i.test(said);
      }
      function meaning({ host, name, what }, status, said) {
        const ecr = (0, registry_url.Fd)(host);
        const denial = (0, registry_denial.L)(said, ecr?.region ?? "");
        if (denial !== void 0)
          return { message: denial.message, hint: denial.hint };
        if (isExpired(said)) {
          return {
            message: `The login to ${host} has expired, or is for another registry`,
            hint: "A token of ECR lasts 12 hours, and no longer than the credentials it was asked for with. It is good in the region that gave it out. Log in again, or use role-to-assume."
          };
        }
        if (status === 401)
          return { message: `${host} does not accept the login for ${what} in ${name}`, hint: loginHint(host) };
        if (status === 403)
          return { message: `${host} denied ${what} in ${name}`, hint: loginHint(host) };
        if (status === 429 && (0, registry_url.gr)(host)) {
          const trouble = (0, docker_errors.lw)(`${host}: 429 Too Many Requests`);
          return { message: `${host} limits pulls: it refused ${what} in ${name}`, hint: trouble?.hint };
        }
        if (/NAME_UNKNOWN|name_unknown/.test(said)) {
          return {
            message: `${host} has no repository ${name}`,
            hint: "Check its name, the region and the account in the host, or create it."
          };
        }
        if (/tag is immutable|TAG_INVALID|tag_invalid/i.test(said)) {
          return {
            message: `A tag of ${name} is immutable and on another image: ${host} refused ${what}`,
            hint: "Take another tag, or exclude it from immutability (image-tag-mutability-exclusion-filters)."
          };
        }
        return {};
      }
      function loginHint(host) {
        if (host === "public.ecr.aws") {
          return "Reading needs no login; an expired one is refused, though: docker logout public.ecr.aws in an earlier step, or log in again.";
        }
        if ((0, registry_url.Fd)(host) !== void 0) {
          return "The token may be of another registry: log in with credentials of the registry's account and region, or have its repository policy name your role.";
        }
        return `Log in to ${host} before this step (docker/login-action) with an account that may do this; the login is kept.`;
      }
      function registryWords(text) {
        const { errors: errors2 } = (0, src_json.lj)(text);
        const words = Array.isArray(errors2) ? errors2.map(errorWords).join("; ") : "";
        if (words !== "")
          return words;
        return text.replace(/\s+/g, " ").trim().slice(0, 500);
      }
      function errorWords(error) {
        const { code, message } = (0, src_json.Xy)(error);
        return [code, message].filter((part) => typeof part === "string" && part !== "").join(": ").slice(0, 1e3);
      }
      function retryAfter(headers) {
        const value = headers.get("retry-after");
        if (value === null)
          return void 0;
        const ms = /^\d+$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - Date.now();
        return Number.isNaN(ms) ? void 0 : Math.max(0, ms);
      }
      ;
      const tokenUser = "<token>";
      const longestAnswer = 1024 * 1024;
      async function fetchBearerToken(question, challenge, scopes, login, { maskSecret, signal }) {
        const answer2 = await ask(question, tokenRequest(question, challenge, scopes, login), signal);
        const token = tokenOf(answer2);
        if (token === void 0) {
          throw unreachable(question, new Error(`${challenge.realm} answered without a token`));
        }
        maskSecret(token);
        return token;
      }
      async function ask(question, request, signal) {
        try {
          const answer2 = await exchange(request, signal);
          const text = (await answer2.body(longestAnswer)).toString();
          if (answer2.status === 200)
            return text;
          throw refusal(question, { status: answer2.status, headers: answer2.headers, text });
        } catch (error) {
          if (error instanceof RegistryError || signal.aborted)
            throw error;
          throw unreachable(question, (0, errors.zR)(error));
        }
      }
      function tokenRequest(question, { realm, service }, scopes, login) {
        const url = URL.canParse(realm) ? new URL(realm) : void 0;
        if (url === void 0 || !(0, registry_url.F_)(url)) {
          throw new RegistryError(`${question.host} sends its login to ${realm}, over a wire that others can read`, {
            reason: "no https",
            isPassing: false,
            hint: "Have the registry give out its tokens by https."
          });
        }
        const isRefresh = login?.user === tokenUser;
        const wanted = isRefresh ? [scopes.join(" ")] : scopes;
        const parameters = new URLSearchParams(wanted.map((scope) => ["scope", scope]));
        if (service !== void 0)
          parameters.set("service", service);
        if (isRefresh) {
          parameters.set("grant_type", "refresh_token");
          parameters.set("client_id", "slipway");
          parameters.set("refresh_token", login.password);
          const headers = { "content-type": "application/x-www-form-urlencoded" };
          return { method: "POST", url, headers, body: parameters.toString() };
        }
        for (const [name, value] of parameters)
          url.searchParams.append(name, value);
        return { method: "GET", url, headers: login === void 0 ? {} : { authorization: basic(login) } };
      }
      function basic({ user, password }) {
        return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
      }
      function tokenOf(text) {
        const { token, access_token: access } = (0, src_json.lj)(text);
        return [token, access].find((value) => typeof value === "string" && value !== "");
      }
      ;
      function parseChallenge(header) {
        const [, scheme = "", rest = ""] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? [];
        if (scheme.toLowerCase() === "basic")
          return { scheme: "basic" };
        if (scheme.toLowerCase() !== "bearer")
          return void 0;
        const parameters = new Map([...rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(([, name = "", quoted, bare]) => [
          name.toLowerCase(),
          quoted?.replace(/\\(.)/g, "$1") ?? bare ?? ""
        ]));
        const realm = parameters.get("realm");
        if (realm === void 0)
          return void 0;
        return { scheme: "bearer", realm, service: parameters.get("service"), scope: parameters.get("scope") };
      }
      ;
      function createAuthorization(askLogin, isBasic, context) {
        const scopes = /* @__PURE__ */ new Set();
        let isBearer = false;
        let login;
        let header;
        const renewLogin2 = () => {
          login = askLogin();
          login.catch(() => login = void 0);
          return login;
        };
        const knownLogin = () => login ?? renewLogin2();
        const keep = (made) => {
          header = made;
          made.catch(() => header = void 0);
        };
        const respond = async (used, challengeText, question) => {
          if (isBasic)
            return present(await renewLogin2());
          const challenge = parseChallenge(challengeText ?? "Basic");
          if (challenge?.scheme === "bearer") {
            isBearer = true;
            for (const scope of (challenge.scope ?? "").split(" ").filter(Boolean))
              scopes.add(scope);
            const fetchToken = async (given) => `Bearer ${await fetchBearerToken(question, challenge, [...scopes], given, context)}`;
            const isFirst = login === void 0;
            try {
              return await fetchToken(await knownLogin());
            } catch (error) {
              const isRefused = error instanceof RegistryError && isUnauthorized(error.status ?? 0, error.reason);
              if (isFirst || !isRefused)
                throw error;
              return fetchToken(await renewLogin2());
            }
          }
          if (challenge === void 0)
            return void 0;
          return present(await (used === void 0 ? knownLogin() : renewLogin2()));
        };
        return {
          current() {
            if (header === void 0 && isBasic)
              keep(knownLogin().then(present));
            return header ?? Promise.resolve(void 0);
          },
          async renew(used, challenge, question) {
            const before = header;
            const current = await before;
            if (current === used && header === before) {
              keep(respond(used, challenge, question));
            }
            const renewed = await header;
            return renewed !== void 0 && renewed !== used;
          },
          need(scope) {
            if (scopes.has(scope))
              return;
            scopes.add(scope);
            if (isBearer)
              header = void 0;
          }
        };
      }
      function present(login) {
        return login === void 0 ? void 0 : basic(login);
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const manifestMediaTypes = [
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json"
      ];
      ;
      const usualAttempts = 10;
      const longestWaitMs = 1e4;
      async function withRetries(attempts2, context, work) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await work();
          } catch (error) {
            await backOff(error, attempt, attempts2, context);
          }
        }
      }
      async function backOff(error, attempt, attempts2, { clock: clock2, log, signal }) {
        signal.throwIfAborted();
        if (!(error instanceof RegistryError) || !error.isPassing || attempt >= attempts2)
          throw error;
        const { retryAfterMs = 0 } = error;
        if (retryAfterMs > 6 * longestWaitMs)
          throw error;
        log.info(`${error.message} (${error.reason}); attempt ${attempt + 1} of ${attempts2}`);
        const wait = Math.random() * Math.min(longestWaitMs, 500 * 2 ** attempt);
        await clock2.sleep(Math.max(wait, retryAfterMs), signal);
      }
      ;
      const longestManifest = 16 * 1024 * 1024;
      const accept = manifestMediaTypes.join(", ");
      async function readManifest(client, reference, context) {
        const what = `reading the manifest ${reference}`;
        return withRetries(client.attempts, context, async () => {
          const answer2 = await client.sendOnce({
            what,
            method: "GET",
            to: `manifests/${reference}`,
            headers: { accept },
            answers: [404]
          });
          if (answer2.status === 404) {
            await answer2.drop();
            return void 0;
          }
          const bytes = await answer2.body(longestManifest).catch((error) => {
            context.signal.throwIfAborted();
            throw unreachable({ ...client, what }, (0, errors.zR)(error));
          });
          const digest = sha256(bytes);
          const wanted = isDigest(reference) ? reference : answer2.headers.get("docker-content-digest");
          if (wanted?.startsWith("sha256:") === true && wanted !== digest) {
            throw new errors.yo(`${client.host} gave for ${client.name} ${reference} the manifest ${digest}`, {
              cause: new Error(`It is to be ${wanted}`),
              hint: "Something between the runner and the registry (a mirror, a proxy) changes what it passes on, or the registry is damaged."
            });
          }
          const manifest = bytes.toString("utf8");
          return { digest, manifest, mediaType: mediaTypeOf(answer2.headers.get("content-type"), manifest) };
        });
      }
      async function readDigest(client, tag, context) {
        const answer2 = await client.send({
          what: `looking up ${tag}`,
          method: "HEAD",
          to: `manifests/${tag}`,
          headers: { accept },
          // A HEAD is refused without words: GET tells why.
          answers: [403, 404, 405]
        });
        await answer2.drop();
        if (answer2.status === 404)
          return void 0;
        const digest = answer2.headers.get("docker-content-digest");
        if (answer2.status === 200 && digest !== null && isDigest(digest))
          return digest;
        return (await readManifest(client, tag, context))?.digest;
      }
      async function writeManifest(client, image, reference) {
        if (sha256(Buffer.from(image.manifest)) !== image.digest) {
          throw new Error(`The manifest to put is not ${image.digest}`);
        }
        const type = mediaTypeOf(image.mediaType ?? null, image.manifest) ?? "application/vnd.oci.image.manifest.v1+json";
        const answer2 = await client.send({
          what: `putting the manifest ${reference}`,
          method: "PUT",
          to: `manifests/${reference}`,
          headers: { "content-type": type },
          body: () => image.manifest
        });
        await answer2.drop();
      }
      function sha256(bytes) {
        return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
      }
      function isDigest(reference) {
        return /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/.test(reference);
      }
      function mediaTypeOf(header, manifest) {
        const said = header?.split(";")[0]?.trim();
        if (said !== void 0 && said !== "" && said !== "application/json")
          return said;
        const { mediaType } = (0, src_json.lj)(manifest);
        return typeof mediaType === "string" ? mediaType : void 0;
      }
      ;
      const longestText = 16 * 1024 * 1024;
      function readBlob(client, digest, context) {
        return { [Symbol.asyncIterator]: () => download(client, digest, context) };
      }
      async function* download(client, digest, context) {
        const what = `reading the blob ${digest}`;
        let offset2 = 0;
        for (let attempt = 1; ; attempt++) {
          try {
            const headers = offset2 === 0 ? {} : { range: `bytes=${offset2}-` };
            const answer2 = await client.sendOnce({ what, method: "GET", to: `blobs/${digest}`, headers });
            let skip = answer2.status === 206 ? 0 : offset2;
            for await (const chunk of answer2.stream()) {
              const part = chunk.subarray(Math.min(skip, chunk.byteLength));
              skip -= chunk.byteLength - part.byteLength;
              if (part.byteLength === 0)
                continue;
              offset2 += part.byteLength;
              attempt = 1;
              yield part;
            }
            return;
          } catch (error) {
            context.signal.throwIfAborted();
            const failure = error instanceof errors.yo ? error : unreachable({ ...client, what }, (0, errors.zR)(error));
            await backOff(failure, attempt, client.attempts, context);
          }
        }
      }
      async function readText(blob, digest) {
        const chunks = [];
        let size = 0;
        for await (const chunk of blob) {
          size += chunk.byteLength;
          if (size > longestText)
            throw new Error(`The blob ${digest} has more than ${longestText} bytes`);
          chunks.push(chunk);
        }
        const bytes = Buffer.concat(chunks);
        if (sha256(bytes) !== digest)
          throw new Error(`The blob ${digest} came as ${sha256(bytes)}`);
        return bytes.toString("utf8");
      }
      ;
      function parseDescriptors(manifest) {
        const { manifests } = (0, src_json.lj)(manifest);
        return Array.isArray(manifests) ? manifests.map(toDescriptor) : void 0;
      }
      function isAttestation({ platform }) {
        return platform === "unknown/unknown";
      }
      function toDescriptor(value) {
        const { mediaType, digest, size, platform, annotations } = (0, src_json.Xy)(value);
        return {
          mediaType: typeof mediaType === "string" ? mediaType : "",
          digest: typeof digest === "string" ? digest : "",
          size: typeof size === "number" ? size : 0,
          platform: platformName((0, src_json.Xy)(platform)),
          annotations: (0, src_json.CB)(annotations)
        };
      }
      function platformName({ os, architecture, variant }) {
        if (typeof os !== "string" || typeof architecture !== "string")
          return void 0;
        const isDefault = architecture === "arm64" && variant === "v8";
        return [os, architecture, ...typeof variant === "string" && !isDefault ? [variant] : []].join("/");
      }
      ;
      const indexType = "application/vnd.oci.image.index.v1+json";
      const longestList = 16 * 1024 * 1024;
      async function readReferrers(client, digest, context) {
        const found = [];
        const seen = /* @__PURE__ */ new Set();
        let next = new URL(`referrers/${digest}`, client.url);
        while (next !== void 0 && !seen.has(next.href)) {
          seen.add(next.href);
          const page = await readPage(client, next, digest, context);
          if (page === void 0)
            return readTagSchema(client, digest, context);
          found.push(...page.descriptors);
          next = page.next;
        }
        return found;
      }
      async function readPage(client, url, digest, context) {
        const what = `listing what refers to ${digest}`;
        const answer2 = await client.send({
          what,
          method: "GET",
          to: url,
          headers: { accept: indexType },
          answers: [400, 404, 405]
        });
        const isList2 = answer2.status === 200 && (answer2.headers.get("content-type") ?? "").startsWith(indexType);
        if (!isList2) {
          await answer2.drop();
          return void 0;
        }
        const bytes = await answer2.body(longestList).catch((error) => {
          context.signal.throwIfAborted();
          throw unreachable({ ...client, what }, (0, errors.zR)(error));
        });
        const [, target] = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(answer2.headers.get("link") ?? "") ?? [];
        const next = target !== void 0 && URL.canParse(target, url.href) ? new URL(target, url) : void 0;
        return {
          descriptors: parseDescriptors(bytes.toString()) ?? [],
          next: next?.origin === url.origin ? next : void 0
        };
      }
      async function readTagSchema(client, digest, context) {
        const list2 = await readManifest(client, digest.replace(":", "-"), context);
        return (list2 === void 0 ? void 0 : parseDescriptors(list2.manifest)) ?? [];
      }
      ;
      const longestError = 64 * 1024;
      function createRegistryClient({ host, name, attempts: attempts2 }, authorization, context) {
        const base = new URL(`/v2/${name}/`, (0, registry_url.NH)(host));
        const sendOnce = async (request) => {
          context.signal.throwIfAborted();
          const question = { host, name, what: request.what };
          const url = typeof request.to === "string" ? new URL(request.to, base) : request.to;
          const isOwn = url.origin === base.origin;
          for (let refused = 0; ; ) {
            const used = isOwn ? await authorization.current() : void 0;
            const answer2 = await once(question, request, url, used, context.signal);
            if (answer2.status < 300 || request.answers?.includes(answer2.status) === true)
              return answer2;
            const text = (await answer2.body(longestError).catch(() => "")).toString();
            const { status, headers } = answer2;
            const mayRenew = isOwn && isUnauthorized(status, text) && refused < 1;
            const challenge = headers.get("www-authenticate") ?? void 0;
            if (!mayRenew || !await authorization.renew(used, challenge, question)) {
              throw refusal(question, { status, headers, text });
            }
            if (used !== void 0)
              refused += 1;
          }
        };
        return {
          host,
          name,
          url: base,
          attempts: attempts2,
          sendOnce,
          send: (request) => withRetries(attempts2, context, () => sendOnce(request))
        };
      }
      async function once(question, { method, headers, body, silenceMs }, url, authorization, signal) {
        try {
          return await exchange({
            method,
            url,
            headers: { ...headers, ...authorization === void 0 ? {} : { authorization } },
            ...body === void 0 ? {} : { body: body() },
            ...silenceMs === void 0 ? {} : { silenceMs }
          }, signal);
        } catch (error) {
          signal.throwIfAborted();
          throw unreachable(question, (0, errors.zR)(error));
        }
      }
      var external_node_stream_ = __webpack_require__(57075);
      var web_ = __webpack_require__(37830);
      ;
      const longestCheckMs = 5 * 6e4;
      async function hasBlob(client, digest) {
        const answer2 = await client.send({
          what: `looking up the blob ${digest}`,
          method: "HEAD",
          to: `blobs/${digest}`,
          answers: [301, 302, 303, 307, 308, 403, 404]
        });
        await answer2.drop();
        return answer2.status < 400 && answer2.status !== 204;
      }
      async function mountBlob(client, digest, fromName, begun) {
        const query = new URLSearchParams({ mount: digest, from: fromName });
        const what = `mounting the blob ${digest} of ${fromName}`;
        const answer2 = await client.send({
          what,
          method: "POST",
          to: `blobs/uploads/?${query.toString()}`,
          headers: { "content-length": "0" },
          answers: [400, 403, 404, 405]
        });
        await answer2.drop();
        if (answer2.status === 202)
          begun.set(digest, uploadPlace(client, answer2, what));
        return answer2.status === 201;
      }
      async function writeBlob(client, blob, begun, context) {
        const { digest, size, bytes } = blob;
        const what = `uploading the blob ${digest}`;
        const first = bytes[Symbol.asyncIterator]();
        const isOnce = isTakenByReading(bytes, first);
        let taken = 0;
        let fault;
        const onFault = (error) => void (fault = error);
        await withRetries(client.attempts, context, async () => {
          const place = begun.get(digest) ?? await beginUpload(client, what, context);
          begun.delete(digest);
          place.searchParams.set("digest", digest);
          try {
            const answer2 = await client.sendOnce({
              what,
              method: "PUT",
              to: place,
              headers: { "content-type": "application/octet-stream", "content-length": String(size) },
              silenceMs: longestCheckMs,
              body: () => {
                if (taken++ === 0)
                  return checked(first, digest, size, onFault);
                if (isOnce)
                  throw new Error("the bytes of the blob cannot be had again");
                return checked(bytes[Symbol.asyncIterator](), digest, size, onFault);
              }
            });
            await answer2.drop();
          } catch (error) {
            if (fault !== void 0 || taken > 0 && isOnce)
              throw asFinal(fault ?? error);
            throw error;
          }
        });
      }
      async function beginUpload(client, what, context) {
        context.signal.throwIfAborted();
        const answer2 = await client.send({
          what,
          method: "POST",
          to: "blobs/uploads/",
          headers: { "content-length": "0" }
        });
        await answer2.drop();
        return uploadPlace(client, answer2, what);
      }
      function uploadPlace(client, { headers }, what) {
        const location = headers.get("location") ?? "";
        const own = client.url;
        const place = location !== "" && URL.canParse(location, own.href) ? new URL(location, own) : void 0;
        if (place === void 0 || !(0, registry_url.F_)(place)) {
          throw asFinal(unreachable({ ...client, what }, new Error(`it names no place for the upload: "${location}"`)));
        }
        return place;
      }
      async function* checked(bytes, digest, size, onFault) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let sent = 0;
        try {
          for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
            hash.update(next.value);
            sent += next.value.byteLength;
            if (sent > size)
              throw new Error(`The blob ${digest} has more than its ${size} bytes`);
            if (sent === size && `sha256:${hash.copy().digest("hex")}` !== digest) {
              throw new Error(`The bytes for the blob ${digest} are others`);
            }
            yield next.value;
          }
          if (sent < size)
            throw new Error(`The blob ${digest} has ${sent} bytes and not ${size}`);
        } catch (error) {
          onFault((0, errors.zR)(error));
          throw error;
        } finally {
          await bytes.return?.();
        }
      }
      function isTakenByReading(bytes, iterator) {
        return Object.is(bytes, iterator) || bytes instanceof external_node_stream_.Readable || bytes instanceof web_.ReadableStream;
      }
      function asFinal(error) {
        if (!(error instanceof RegistryError))
          return error;
        const { message, status, reason, cause, hint } = error;
        return new RegistryError(message, {
          reason,
          cause,
          hint,
          isPassing: false,
          ...status === void 0 ? {} : { status }
        });
      }
      ;
      function openRegistryRepository(options) {
        const { host, name, context } = options;
        const authorization = createAuthorization(options.login, options.isBasic ?? false, context);
        const client = createRegistryClient({ host, name, attempts: options.attempts ?? usualAttempts }, authorization, context);
        const begun = /* @__PURE__ */ new Map();
        return {
          host,
          name,
          manifest: (reference) => readManifest(client, reference, context),
          digestOf: (tag) => readDigest(client, tag, context),
          putManifest: (image, reference) => writeManifest(client, image, reference),
          hasBlob: (digest) => hasBlob(client, digest),
          mountBlob(digest, fromName) {
            authorization.need(`repository:${fromName}:pull`);
            return mountBlob(client, digest, fromName, begun);
          },
          readBlob: (digest) => readBlob(client, digest, context),
          writeBlob: (digest, size, bytes) => writeBlob(client, { digest, size, bytes }, begun, context),
          referrers: (digest) => readReferrers(client, digest, context)
        };
      }
      ;
      function openProtocols(joinLogin, context, isBasic) {
        const opened = /* @__PURE__ */ new Map();
        return ({ uri }) => {
          const slash = uri.indexOf("/");
          const [host, name] = [uri.slice(0, slash), uri.slice(slash + 1)];
          const repository = opened.get(uri) ?? openRegistryRepository({ host, name, login: joinLogin(), isBasic, context });
          opened.set(uri, repository);
          return repository;
        };
      }
      ;
      function shareLogin(fetch3) {
        let current;
        return () => {
          let given;
          return () => {
            if (current === void 0 || current === given)
              current = fetch3();
            return given = current;
          };
        };
      }
      ;
      const home = "us-east-1";
      function openEcrPublic(aws, context) {
        const open = () => {
          refuseOtherPartition(aws.region);
          return Promise.all([aws.ecrPublic(), Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(911), __webpack_require__.e(384)]
          ).then(__webpack_require__.bind(__webpack_require__, 20384))]);
        };
        const login = async () => {
          const [client, { GetAuthorizationTokenCommand }] = await open();
          const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
          return readAuthorizationToken(authorizationData?.authorizationToken, context);
        };
        const protocol = openProtocols(shareLogin(login), context, false);
        return {
          async repository(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const question = new DescribeRepositoriesCommand({ repositoryNames: [name] });
            const { repositories: [found] = [] } = await client.send(question);
            if (found?.repositoryUri === void 0 || found.registryId === void 0) {
              throw new Error(`DescribeRepositories answered without ${name}`);
            }
            return {
              name,
              uri: found.repositoryUri,
              registryId: found.registryId,
              region: home,
              // A public repository has no immutable tags.
              mutability: { immutable: false, exceptions: [] }
            };
          },
          login,
          signedInHost: () => Promise.resolve("public.ecr.aws"),
          protocol,
          async imagesByTag(repository, tags) {
            const read2 = async (tag) => {
              const image = await protocol(repository).manifest(tag);
              return image === void 0 ? [] : [[tag, image]];
            };
            return new Map((await Promise.all(tags.map(read2))).flat());
          },
          imageByDigest: (repository, digest) => protocol(repository).manifest(digest),
          blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
          putImage: (repository, image, tag) => protocol(repository).putManifest(image, tag ?? image.digest),
          async pushedAt({ registryId, name }, digest) {
            const [client, { DescribeImagesCommand }] = await open();
            const imageIds = [{ imageDigest: digest }];
            const question = new DescribeImagesCommand({ registryId, repositoryName: name, imageIds });
            try {
              const { imageDetails = [] } = await client.send(question);
              return imageDetails[0]?.imagePushedAt;
            } catch (error) {
              if ((0, src_errors.m_)(error, "ImageNotFoundException"))
                return void 0;
              throw error;
            }
          }
        };
      }
      function refuseOtherPartition(region) {
        if (!/^(?:us-gov|cn|us-iso\w*|eu-isoe)-/.test(region))
          return;
        throw new errors.yo(`There is no ECR Public for accounts of ${region}`, {
          hint: "Use credentials of a commercial region, or a private repository (registry-type: private)."
        });
      }
      ;
      function openEcr(aws, context, { registryId } = {}) {
        const open = () => Promise.all([aws.ecr(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))]);
        const authorize = async () => {
          const [client, { GetAuthorizationTokenCommand }] = await open();
          const question = new GetAuthorizationTokenCommand(
            // eslint-disable-next-line @typescript-eslint/no-deprecated
            registryId === void 0 ? {} : { registryIds: [registryId] }
          );
          const { authorizationData: [data] = [] } = await client.send(question);
          if (data?.proxyEndpoint === void 0)
            throw new Error("GetAuthorizationToken names no registry");
          const { host } = new URL(data.proxyEndpoint);
          return { ...readAuthorizationToken(data.authorizationToken, context), host };
        };
        const joinLogin = shareLogin(authorize);
        const login = joinLogin();
        const protocol = openProtocols(joinLogin, context, true);
        return {
          async repository(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] });
            const { repositories: [found] = [] } = await (0, registry_denial.F)(client.send(question));
            if (found === void 0)
              throw new Error(`DescribeRepositories answered without ${name}`);
            return toRepository(found, aws.region);
          },
          async login() {
            const { user, password } = await login();
            return { user, password };
          },
          signedInHost: async () => (await joinLogin()()).host,
          protocol,
          async imagesByTag(repository, tags) {
            const imageIds = tags.map((imageTag) => ({ imageTag }));
            const images = await readImages(await open(), repository, imageIds);
            return new Map(images.flatMap((image) => {
              const [tag, found] = [image.imageId?.imageTag, toRegistryImage(image)];
              return tag === void 0 || found === void 0 ? [] : [[tag, found]];
            }));
          },
          async imageByDigest(repository, digest) {
            const [image] = await readImages(await open(), repository, [{ imageDigest: digest }]);
            return image === void 0 ? void 0 : toRegistryImage(image);
          },
          blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
          async putImage(repository, image, tag) {
            const [client, { PutImageCommand }] = await open();
            const put = new PutImageCommand({
              registryId: repository.registryId,
              repositoryName: repository.name,
              imageManifest: image.manifest,
              imageManifestMediaType: image.mediaType,
              imageTag: tag,
              imageDigest: image.digest
            });
            try {
              await (0, registry_denial.F)(client.send(put));
            } catch (error) {
              if (!(0, src_errors.m_)(error, "ImageAlreadyExistsException"))
                throw error;
            }
          },
          async pushedAt(repository, digest) {
            const [client, { DescribeImagesCommand }] = await open();
            const question = new DescribeImagesCommand({
              registryId: repository.registryId,
              repositoryName: repository.name,
              imageIds: [{ imageDigest: digest }]
            });
            try {
              const { imageDetails = [] } = await (0, registry_denial.F)(client.send(question));
              return imageDetails[0]?.imagePushedAt;
            } catch (error) {
              if ((0, src_errors.m_)(error, "ImageNotFoundException"))
                return void 0;
              throw error;
            }
          }
        };
      }
      function toRepository(found, region) {
        const { repositoryName: name, repositoryUri: uri, registryId, imageTagMutability = "MUTABLE" } = found;
        if (name === void 0 || uri === void 0 || registryId === void 0) {
          throw new Error("ECR described a repository without its name, URI or registry");
        }
        return {
          name,
          uri,
          registryId,
          region,
          mutability: {
            immutable: imageTagMutability.startsWith("IMMUTABLE"),
            exceptions: (found.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? [])
          }
        };
      }
      const imagesPerCall = 100;
      async function readImages([client, { BatchGetImageCommand }], { registryId, name }, imageIds) {
        const found = [];
        for (let start = 0; start < imageIds.length; start += imagesPerCall) {
          const question = new BatchGetImageCommand({
            registryId,
            repositoryName: name,
            imageIds: imageIds.slice(start, start + imagesPerCall),
            acceptedMediaTypes: [...manifestMediaTypes]
          });
          const { images = [] } = await (0, registry_denial.F)(client.send(question));
          found.push(...images);
        }
        return found;
      }
      function toRegistryImage(image) {
        const [digest, manifest] = [image.imageId?.imageDigest, image.imageManifest];
        if (digest === void 0 || manifest === void 0)
          return void 0;
        const bytes = sha256(Buffer.from(manifest));
        if (bytes !== digest)
          throw new Error(`BatchGetImage answered the manifest ${bytes} for ${digest}`);
        return { digest, manifest, mediaType: image.imageManifestMediaType };
      }
      var external_node_fs_ = __webpack_require__(73024);
      var src_payload = __webpack_require__(9107);
      var json_path = __webpack_require__(17579);
      ;
      function parseOrigin(payload, sha) {
        const license = (0, json_path.Q)((0, json_path.at)(payload, "repository", "license", "spdx_id"));
        return {
          description: (0, json_path.Q)((0, json_path.at)(payload, "repository", "description")) || void 0,
          // GitHub found a licence that SPDX has no name for.
          license: license === "NOASSERTION" ? void 0 : license || void 0,
          url: (0, json_path.Q)((0, json_path.at)(payload, "repository", "html_url")),
          committedAt: sha === void 0 ? void 0 : commitDate(payload, sha),
          tagBase: (0, json_path.Q)((0, json_path.at)(payload, "base_ref"))?.replace(/^refs\/heads\//, ""),
          isForeign: isForeign(payload)
        };
      }
      function commitDate(payload, sha) {
        const pushed = (0, json_path.at)(payload, "commits");
        const commits = [
          (0, json_path.at)(payload, "head_commit"),
          (0, json_path.at)(payload, "merge_group", "head_commit"),
          (0, json_path.at)(payload, "workflow_run", "head_commit"),
          ...Array.isArray(pushed) ? pushed : []
          // isArray makes any of unknown
        ];
        const found = commits.find((commit) => (0, json_path.at)(commit, "id") === sha);
        const date2 = new Date((0, json_path.Q)((0, json_path.at)(found, "timestamp")) ?? NaN);
        return Number.isNaN(date2.getTime()) ? void 0 : date2;
      }
      function isForeign(payload) {
        const follows = (0, json_path.at)(payload, "workflow_run");
        if (follows !== void 0) {
          const head = (0, json_path.at)(follows, "head_repository", "full_name");
          return head === void 0 || head !== (0, json_path.at)(payload, "repository", "full_name");
        }
        return (0, json_path.at)(payload, "issue", "pull_request") !== void 0;
      }
      ;
      function readEventFacts(env) {
        const payload = readPayload(env.GITHUB_EVENT_PATH);
        const { pullRequest, defaultBranch } = (0, src_payload.e)(payload);
        const sha = wantsHead(env) && pullRequest?.headSha || env.GITHUB_SHA || void 0;
        const origin = parseOrigin(payload, sha);
        const name = env.GITHUB_EVENT_NAME ?? "";
        return {
          name,
          sha,
          shortSha: sha?.slice(0, shortLength(env)),
          ref: refOf(name, pullRequest?.number) ?? env.GITHUB_REF ?? "",
          baseRef: pullRequest?.baseRef ?? origin.tagBase,
          defaultBranch,
          pullRequest: pullRequest?.number,
          isFromFork: pullRequest?.isFromFork ?? origin.isForeign,
          committedAt: origin.committedAt,
          repositoryUrl: urlOf(env) ?? origin.url,
          repositoryName: env.GITHUB_REPOSITORY?.split("/")[1],
          description: origin.description,
          license: origin.license
        };
      }
      function readPayload(path) {
        if (!path)
          return void 0;
        try {
          return JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
        } catch {
          return void 0;
        }
      }
      function wantsHead(env) {
        return /^true$/i.test(env.DOCKER_METADATA_PR_HEAD_SHA ?? "");
      }
      function shortLength(env) {
        const given = env.DOCKER_METADATA_SHORT_SHA_LENGTH || "7";
        if (/^[1-9]\d?$/.test(given))
          return Number(given);
        throw new errors.yo(`DOCKER_METADATA_SHORT_SHA_LENGTH is ${JSON.stringify(given)}`, {
          hint: "Give it the length of a short commit SHA, as in 7 or 12, or leave it out."
        });
      }
      function refOf(name, pullRequest) {
        return name === "pull_request_target" && pullRequest !== void 0 ? `refs/pull/${pullRequest}/merge` : void 0;
      }
      function urlOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
        return server && repository ? `${server}/${repository}` : void 0;
      }
      ;
      function isReserved(tag) {
        return /^(?:src-[0-9a-f]{64}|cache-[0-9a-f]{12}|part-\d+\.\d+-[0-9a-f]{8}-.+)$/.test(tag);
      }
      var names = __webpack_require__(69647);
      var pep440 = __webpack_require__(55427);
      ;
      function branchOf(ref) {
        return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
      }
      function gitTagOf(ref) {
        return /^refs\/tags\/(.+)$/.exec(ref)?.[1];
      }
      var semver = __webpack_require__(86840);
      var tags_template = __webpack_require__(58678);
      ;
      function applyRule(rule, facts, valueOf) {
        switch (rule.type) {
          case "schedule":
            if (facts.name !== "schedule")
              return { nothing: "is for the event schedule" };
            return { value: (0, tags_template.XX)(rule.pattern, valueOf), isLatest: false };
          case "semver":
          case "pep440": {
            const given = rule.value === void 0 ? gitTagOf(facts.ref) : (0, tags_template.XX)(rule.value, valueOf);
            return given === void 0 ? noGitTag : applyVersion(rule, given);
          }
          case "match": {
            const given = rule.value === void 0 ? gitTagOf(facts.ref) : (0, tags_template.XX)(rule.value, valueOf);
            if (given === void 0)
              return noGitTag;
            const value = rule.pattern.exec(given)?.[rule.group];
            return value === void 0 ? { nothing: `does not match ${JSON.stringify(given)}` } : { value, isLatest: true };
          }
          case "edge": {
            const branch = rule.branch ?? facts.defaultBranch;
            if (branch === void 0)
              return { nothing: "needs branch=: the event does not name the default branch" };
            return branchOf(facts.ref) === branch ? { value: "edge", isLatest: false } : { nothing: `is for the branch ${branch}` };
          }
          case "ref":
            return applyRef(rule.event, facts.ref);
          case "raw":
            return { value: (0, tags_template.XX)(rule.value, valueOf), isLatest: false };
          case "sha": {
            const value = rule.format === "long" ? facts.sha : facts.shortSha;
            return value === void 0 ? { nothing: "needs a commit: GITHUB_SHA is not set" } : { value, isLatest: false };
          }
        }
      }
      const noGitTag = { nothing: "is for the push of a Git tag, or needs value=" };
      function applyVersion(rule, given) {
        const text = rule.match?.exec(given)?.[1] ?? given;
        const version2 = rule.type === "semver" ? (0, semver.k)(text) : (0, pep440.F)(text);
        if (version2 === void 0) {
          const kind = rule.type === "semver" ? "semantic version" : "version by PEP 440";
          return { nothing: `needs a ${kind}, which ${JSON.stringify(text)} is not` };
        }
        if (version2.isRelease) {
          return { value: (0, tags_template.XX)(rule.pattern, ({ name }) => partOf(version2, name)), isLatest: true };
        }
        const [only, ...more] = rule.pattern.parts;
        const isRaw = typeof only === "object" && only.name === "raw" && more.length === 0;
        return { value: isRaw ? version2.raw : version2.version, isLatest: false };
      }
      function partOf(version2, name) {
        switch (name) {
          case "raw":
          case "version":
          case "major":
          case "minor":
          case "patch":
            return version2[name];
          default:
            throw new Error(`The expression ${name} was let through`);
        }
      }
      function applyRef(event, ref) {
        if (event === "branch") {
          const branch = branchOf(ref);
          return branch === void 0 ? { nothing: "is for branches" } : { value: branch, isLatest: false };
        }
        if (event === "tag") {
          const tag = gitTagOf(ref);
          return tag === void 0 ? { nothing: "is for the push of a Git tag" } : { value: tag, isLatest: true };
        }
        const pullRequest = /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref)?.[1];
        return pullRequest === void 0 ? { nothing: "is for pull requests" } : { value: pullRequest, isLatest: false };
      }
      ;
      const minute = 6e4;
      const day = 24 * 60 * minute;
      function localTime(moment, timeZone) {
        const parts = new Intl.DateTimeFormat("en-US", {
          timeZone,
          hourCycle: "h23",
          year: "numeric",
          month: "numeric",
          day: "numeric",
          hour: "numeric",
          minute: "numeric",
          second: "numeric"
        }).formatToParts(moment);
        const part = (type) => Number(parts.find((found) => found.type === type)?.value);
        const clock2 = new Date(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"), moment.getUTCMilliseconds()));
        return {
          moment,
          timeZone,
          clock: clock2,
          offsetMinutes: Math.round((clock2.getTime() - moment.getTime()) / minute)
        };
      }
      const year = ({ clock: clock2 }) => clock2.getUTCFullYear();
      const month = ({ clock: clock2 }) => clock2.getUTCMonth() + 1;
      const quarter = (time) => Math.ceil(month(time) / 3);
      const date = ({ clock: clock2 }) => clock2.getUTCDate();
      const weekday = ({ clock: clock2 }) => clock2.getUTCDay();
      const hour = ({ clock: clock2 }) => clock2.getUTCHours();
      const hour12 = (time) => hour(time) % 12 || 12;
      const hour24 = (time) => hour(time) || 24;
      const minutes = ({ clock: clock2 }) => clock2.getUTCMinutes();
      const seconds = ({ clock: clock2 }) => clock2.getUTCSeconds();
      const dayOfYear = ({ clock: clock2 }) => Math.floor((clock2.getTime() - Date.UTC(clock2.getUTCFullYear(), 0, 1)) / day) + 1;
      function weekOf({ clock: clock2 }, daysToDecider) {
        const decider = new Date(clock2.getTime() + daysToDecider * day);
        const firstOfYear = Date.UTC(decider.getUTCFullYear(), 0, 1);
        return {
          year: decider.getUTCFullYear(),
          week: Math.floor((decider.getTime() - firstOfYear) / day / 7) + 1
        };
      }
      const isoWeekday = (time) => weekday(time) || 7;
      const isoWeek = (time) => weekOf(time, 4 - isoWeekday(time));
      const week = (time) => weekOf(time, 6 - weekday(time));
      ;
      function formatMoment(moment, format, timeZone) {
        const time = localTime(moment, timeZone);
        const long = format.replace(/\[[^[]*\]|\\.|LTS|LT|L{1,4}|l{1,4}/g, (token) => longForms.get(token) ?? token);
        return long.replace(tokens, (token) => token.startsWith("[") ? token.slice(1, -1) : values.get(token)?.(time) ?? token.slice(1));
      }
      const longForms = /* @__PURE__ */ new Map([
        ["LT", "h:mm A"],
        ["LTS", "h:mm:ss A"],
        ["L", "MM/DD/YYYY"],
        ["LL", "MMMM D, YYYY"],
        ["LLL", "MMMM D, YYYY h:mm A"],
        ["LLLL", "dddd, MMMM D, YYYY h:mm A"],
        ["l", "M/D/YYYY"],
        ["ll", "MMM D, YYYY"],
        ["lll", "MMM D, YYYY h:mm A"],
        ["llll", "ddd, MMM D, YYYY h:mm A"]
      ]);
      const half = (time) => hour(time) < 12 ? "AM" : "PM";
      function named(option, { clock: clock2 }) {
        return new Intl.DateTimeFormat("en-US", { timeZone: "UTC", ...option }).format(clock2);
      }
      function zoneName({ moment, timeZone }) {
        const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(moment);
        return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
      }
      function offset({ offsetMinutes }, separator) {
        const size = Math.abs(offsetMinutes);
        return `${offsetMinutes < 0 ? "-" : "+"}${pad(2, Math.floor(size / 60))}${separator}${pad(2, size % 60)}`;
      }
      function fraction(digits, { clock: clock2 }) {
        return pad(3, clock2.getUTCMilliseconds()).padEnd(digits, "0").slice(0, digits);
      }
      function pad(width, number) {
        return String(number).padStart(width, "0");
      }
      const ordinals = { one: "st", two: "nd", few: "rd" };
      function ordinal(number) {
        return `${number}${ordinals[new Intl.PluralRules("en", { type: "ordinal" }).select(number)] ?? "th"}`;
      }
      const values = new Map([
        ...numeric("M", month),
        ["Mo", (time) => ordinal(month(time))],
        ["MMM", (time) => named({ month: "short" }, time)],
        ["MMMM", (time) => named({ month: "long" }, time)],
        ["Q", (time) => String(quarter(time))],
        ["Qo", (time) => ordinal(quarter(time))],
        ...numeric("D", date),
        ["Do", (time) => ordinal(date(time))],
        ["DDD", (time) => String(dayOfYear(time))],
        ["DDDo", (time) => ordinal(dayOfYear(time))],
        ["DDDD", (time) => pad(3, dayOfYear(time))],
        ["d", (time) => String(weekday(time))],
        ["do", (time) => ordinal(weekday(time))],
        ["dd", (time) => named({ weekday: "short" }, time).slice(0, 2)],
        ["ddd", (time) => named({ weekday: "short" }, time)],
        ["dddd", (time) => named({ weekday: "long" }, time)],
        ["e", (time) => String(weekday(time))],
        ["E", (time) => String(isoWeekday(time))],
        ...numeric("w", (time) => week(time).week),
        ["wo", (time) => ordinal(week(time).week)],
        ...numeric("W", (time) => isoWeek(time).week),
        ["Wo", (time) => ordinal(isoWeek(time).week)],
        ["YY", (time) => pad(2, year(time) % 100)],
        ["YYYY", (time) => pad(4, year(time))],
        ["YYYYY", (time) => pad(5, year(time))],
        ["YYYYYY", (time) => `+${pad(6, year(time))}`],
        ...["Y", "y", "yy", "yyy", "yyyy"].map((token) => alias(token, (time) => String(year(time)))),
        ["yo", (time) => ordinal(year(time))],
        ...["N", "NN", "NNN", "NNNNN"].map((token) => alias(token, () => "AD")),
        ["NNNN", () => "Anno Domini"],
        ["gg", (time) => pad(2, week(time).year % 100)],
        ["ggggg", (time) => pad(5, week(time).year)],
        ["gggg", (time) => pad(4, week(time).year)],
        ["GG", (time) => pad(2, isoWeek(time).year % 100)],
        ["GGGGG", (time) => pad(5, isoWeek(time).year)],
        ["GGGG", (time) => pad(4, isoWeek(time).year)],
        ["A", half],
        ["a", (time) => half(time).toLowerCase()],
        ...numeric("H", hour),
        ...numeric("h", hour12),
        ...numeric("k", hour24),
        ...numeric("m", minutes),
        ...numeric("s", seconds),
        ["Hmm", (time) => `${hour(time)}${pad(2, minutes(time))}`],
        ["Hmmss", (time) => `${hour(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
        ["hmm", (time) => `${hour12(time)}${pad(2, minutes(time))}`],
        ["hmmss", (time) => `${hour12(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
        ...Array.from({ length: 9 }, (_, index) => alias("S".repeat(index + 1), (time) => fraction(index + 1, time))),
        ["z", zoneName],
        ["zz", zoneName],
        ["Z", (time) => offset(time, ":")],
        ["ZZ", (time) => offset(time, "")],
        ["X", ({ moment }) => String(Math.floor(moment.getTime() / 1e3))],
        ["x", ({ moment }) => String(moment.getTime())]
      ]);
      function alias(token, value) {
        return [token, value];
      }
      function numeric(token, value) {
        return [alias(token, (time) => String(value(time))), alias(token.repeat(2), (time) => pad(2, value(time)))];
      }
      const tokens = new RegExp(`\\[[^[]*\\]|\\\\.|${[...values.keys()].sort((a, b) => b.length - a.length).join("|")}`, "g");
      ;
      function eventValues(facts, now) {
        const isDefault = isDefaultBranch(facts);
        return ({ name, argument = "", timeZone = "UTC" }) => {
          switch (name) {
            case "branch":
              return branchOf(facts.ref) ?? "";
            case "tag":
              return gitTagOf(facts.ref) ?? "";
            case "sha":
              return facts.shortSha ?? "";
            case "base_ref":
              return branchOf(facts.ref) === void 0 ? facts.baseRef ?? "" : "";
            case "is_default_branch":
              return String(isDefault);
            case "is_not_default_branch":
              return String(!isDefault);
            case "date":
              return formatMoment(now, argument, timeZone);
            case "commit_date":
              return formatMoment(facts.committedAt ?? now, argument, timeZone);
            default:
              throw new Error(`The expression ${name} was let through`);
          }
        };
      }
      const eventsOfTheDefaultBranch = ["schedule", "issues", "discussion", "discussion_comment"];
      function isDefaultBranch({ name, ref, defaultBranch }) {
        if (defaultBranch !== void 0)
          return branchOf(ref) === defaultBranch;
        return eventsOfTheDefaultBranch.includes(name);
      }
      var expressions = __webpack_require__(53701);
      var tagging = __webpack_require__(92004);
      ;
      function resolveTags({ rules, flavor }, facts, now) {
        const valueOf = eventValues(facts, now);
        const tags = /* @__PURE__ */ new Set();
        const unused = [];
        let isLatest;
        for (const rule of rules.length > 0 ? rules : [commitRule(facts)]) {
          const made = makeTag(rule, flavor, facts, valueOf);
          if ("nothing" in made)
            unused.push({ line: rule.line, reason: made.nothing });
          else {
            tags.add(made.tag);
            isLatest ??= made.isLatest;
          }
        }
        const [version2] = tags;
        if (tags.size > 0 && (flavor.latest === "true" || flavor.latest === "auto" && isLatest === true)) {
          tags.add(latestTag(flavor, valueOf));
        }
        if (tags.size > tagging.h) {
          throw new errors.yo(`There are ${tags.size} tags for the image`, {
            hint: `Give ${tagging.h} at most, latest counted: ECR is asked for all of them in one call.`
          });
        }
        return { tags: [...tags], version: version2, unused };
      }
      function requireTags({ tags, unused }, facts) {
        if (tags.length === 0)
          throw noTags(facts, unused);
        return tags;
      }
      function makeTag(rule, flavor, facts, valueOf) {
        if (!isEnabled(rule, valueOf))
          return { nothing: "is not enabled" };
        const applied = applyRule(rule, facts, valueOf);
        if ("nothing" in applied)
          return applied;
        const prefix = rule.prefix ?? flavor.prefix;
        const suffix = rule.suffix ?? flavor.suffix;
        const tag = sanitize(`${prefix ? (0, tags_template.XX)(prefix, valueOf) : ""}${applied.value}${suffix ? (0, tags_template.XX)(suffix, valueOf) : ""}`);
        if (tag === "")
          return { nothing: "gives an empty text" };
        checkTag(tag, rule.line);
        return { tag, isLatest: applied.isLatest };
      }
      function isEnabled({ enable, line }, valueOf) {
        const text = (0, tags_template.XX)(enable, valueOf);
        if (text === "true")
          return true;
        if (text === "false")
          return false;
        throw new errors.yo(`The rule ${JSON.stringify(line)} of the input tags is neither enabled nor not`, {
          cause: new Error(`Its enable comes out as ${JSON.stringify(text)}`),
          hint: "Make it true or false, as {{is_default_branch}} is."
        });
      }
      function latestTag(flavor, valueOf) {
        const prefix = flavor.prefixesLatest && flavor.prefix ? (0, tags_template.XX)(flavor.prefix, valueOf) : "";
        const suffix = flavor.suffixesLatest && flavor.suffix ? (0, tags_template.XX)(flavor.suffix, valueOf) : "";
        const tag = sanitize(`${prefix}latest${suffix}`);
        checkTag(tag, "latest");
        return tag;
      }
      function sanitize(text) {
        return text.replace(/[^a-zA-Z0-9._-]+/g, "-");
      }
      function checkTag(tag, line) {
        if (isReserved(tag)) {
          throw new errors.yo(`The rule ${JSON.stringify(line)} of the input tags gives the tag ${tag}`, {
            hint: "By such tags Slipway finds what it has built: src-<hash>, cache-<hash>, part-<run>. Give the image another one; a prefix makes one of a branch."
          });
        }
        const fault = (0, names.n)(tag);
        if (fault === void 0)
          return;
        throw new errors.yo(`The rule ${JSON.stringify(line)} of the input tags gives no tag for ECR`, {
          cause: new Error(`It comes out as ${JSON.stringify(tag)}`),
          hint: `ECR takes ${fault.accepts}. A prefix, or type=match with a shorter group, makes one.`
        });
      }
      function commitRule({ sha }) {
        if (sha === void 0) {
          throw new errors.yo("There is no tag for the image", {
            hint: "Give the input tags. Without it the tag is the commit SHA, and GITHUB_SHA is not set here."
          });
        }
        const enable = (0, tags_template.QC)("true", expressions.O, () => void 0);
        return {
          type: "sha",
          format: "long",
          line: "the commit SHA",
          enable,
          priority: 0,
          prefix: void 0,
          suffix: void 0
        };
      }
      function noTags({ name, ref }, unused) {
        const event = `the event ${name || "(GITHUB_EVENT_NAME is not set)"} of ${ref || "(GITHUB_REF is not set)"}`;
        return new errors.yo(`No rule of the input tags gives a tag for ${event}`, {
          cause: new Error(unused.map(({ line, reason }) => `${line} ${reason}`).join("; ")),
          hint: "Add a rule for this event, such as type=sha, or do not run the step for it."
        });
      }
      var repository_repository = __webpack_require__(10451);
      ;
      function judgeTags(tags, there, { mutability }, digest) {
        for (const tag of tags) {
          const held = there.get(tag);
          if (held !== void 0 && held.digest !== digest && (0, repository_repository.t)(tag, mutability)) {
            return { kind: "tag-taken", tag, digest: held.digest };
          }
        }
        return { kind: "free", tagged: tags.filter((tag) => there.get(tag)?.digest === digest) };
      }
      ;
      function partTag({ runId, attempt, partOf: partOf2, platform }) {
        const hash = (0, external_node_crypto_.createHash)("sha256").update(partOf2).digest("hex").slice(0, 8);
        return `part-${runId}.${attempt}-${hash}-${platform.replaceAll("/", "-")}`;
      }
      ;
      const tagsPerCall = 100;
      async function findParts(ecr, repository, wanted) {
        const found = /* @__PURE__ */ new Map();
        const attemptsPerCall = Math.max(1, Math.floor(tagsPerCall / wanted.platforms.length));
        const missing = () => wanted.platforms.filter((platform) => !found.has(platform));
        for (let last = wanted.attempt; last > 0 && missing().length > 0; last -= attemptsPerCall) {
          const attempts2 = Array.from({ length: Math.min(attemptsPerCall, last) }, (_, index) => last - index);
          const candidates = attempts2.flatMap((attempt) => missing().map((platform) => ({ platform, tag: partTag({ ...wanted, attempt, platform }) })));
          const images = await ecr.imagesByTag(repository, candidates.map(({ tag }) => tag));
          for (const { platform, tag } of candidates) {
            const image = images.get(tag);
            if (image !== void 0 && !found.has(platform))
              found.set(platform, { platform, tag, image });
          }
        }
        if (missing().length > 0)
          throw missingParts(missing(), repository, wanted);
        return wanted.platforms.flatMap((platform) => found.get(platform) ?? []);
      }
      function missingParts(missing, { name }, wanted) {
        const tags = missing.map((platform) => partTag({ ...wanted, platform }));
        const attempts2 = wanted.attempt === 1 ? "" : ` (or an earlier attempt than ${wanted.attempt})`;
        return new errors.yo(`${name} has no image of ${missing.join(", ")} to assemble`, {
          cause: new Error(`There is no tag ${tags.join(", ")}${attempts2}`),
          hint: "A job with assemble: later and this platform has to have succeeded before, in the same run of the workflow, with the same repository, context, file, target, build-args, build-contexts and labels: let this job need it (needs:)."
        });
      }
      ;
      function indexAnnotations(annotations) {
        const index = /* @__PURE__ */ new Map();
        const entries = [];
        for (const [key, value] of annotations) {
          const at = key.indexOf(":");
          const name = key.slice(at + 1);
          for (const level of at < 0 ? [] : key.slice(0, at).split(",")) {
            const [, kind, platform] = /^([a-z-]+)(?:\[([\w/-]+)\])?$/.exec(level) ?? [];
            if (kind === "index")
              index.set(name, value);
            if (kind === "manifest-descriptor")
              entries.push({ platform, name, value });
          }
        }
        return { index, entries };
      }
      var builder_platforms = __webpack_require__(90214);
      ;
      async function indexEntries(ecr, repository, part) {
        const { digest, mediaType, manifest } = part.image;
        const body = (0, src_json.Xy)(JSON.parse(manifest));
        const entries = Array.isArray(body.manifests) ? body.manifests.map(src_json.Xy) : [
          {
            mediaType: mediaType ?? body.mediaType,
            digest,
            size: Buffer.byteLength(manifest),
            platform: await configPlatform(ecr, repository, toDescriptor(body.config).digest)
          }
        ];
        const platforms = entries.map(toDescriptor).filter((entry) => !isAttestation(entry));
        if (platforms.every(({ platform }) => platform === void 0 || isSame(platform, part.platform)))
          return entries;
        const actual = platforms.map(({ platform }) => platform).join(", ");
        throw new errors.yo(`The image of ${part.platform} to assemble is one of ${actual}`, {
          cause: new Error(`${part.tag} points to ${digest}`),
          hint: `Each job with assemble: later gives the one platform that it builds; this one built for ${actual}.`
        });
      }
      async function configPlatform(ecr, repository, digest) {
        const config = (0, src_json.Xy)(JSON.parse(await ecr.blob(repository, digest)));
        const names2 = ["architecture", "os", "os.version", "os.features", "variant"];
        return Object.fromEntries(names2.flatMap((name) => isGiven(config[name]) ? [[name, config[name]]] : []));
      }
      function isGiven(value) {
        return value !== void 0 && value !== null && value !== "";
      }
      function isSame(actual, wanted) {
        const [found, named2] = [(0, builder_platforms.FL)(actual), (0, builder_platforms.FL)(wanted)];
        return found === named2 || named2.startsWith(`${found}/`);
      }
      ;
      const ociIndex = "application/vnd.oci.image.index.v1+json";
      const dockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
      function makeIndex(entries, annotations) {
        const once2 = new Map(entries.map((entry) => [toDescriptor(entry).digest, annotate(entry, annotations)]));
        const listed = [...once2.values()];
        const ofDocker = (entry) => toDescriptor(entry).mediaType.startsWith("application/vnd.docker.");
        const isDockerList = listed.every(ofDocker) && annotations.index.size + annotations.entries.length === 0;
        const mediaType = isDockerList ? dockerList : ociIndex;
        const manifest = JSON.stringify({
          schemaVersion: 2,
          mediaType,
          manifests: listed,
          ...annotations.index.size > 0 ? { annotations: byName(annotations.index) } : {}
        }, void 0, 2);
        return { digest: sha256(Buffer.from(manifest)), manifest, mediaType };
      }
      function annotate(entry, { entries }) {
        const descriptor = toDescriptor(entry);
        if (isAttestation(descriptor))
          return entry;
        const added = entries.filter(({ platform }) => platform === void 0 || platform === descriptor.platform);
        if (added.length === 0)
          return entry;
        const own = Object.entries((0, src_json.CB)(entry.annotations));
        const given = added.map(({ name, value }) => [name, value]);
        return { ...entry, annotations: byName(new Map([...own, ...given])) };
      }
      function byName(texts) {
        return Object.fromEntries([...texts].sort(([a], [b]) => a < b ? -1 : 1));
      }
      ;
      async function assemble(wanted) {
        const { ecr, repository, tags, context } = wanted;
        const [found, there] = await Promise.all([
          findParts(ecr, repository, wanted),
          ecr.imagesByTag(repository, tags)
        ]);
        for (const { platform, tag, image: image2 } of found)
          context.log.info(`${platform}: ${image2.digest} (${tag})`);
        const entries = await Promise.all(found.map((part) => indexEntries(ecr, repository, part)));
        const image = makeIndex(entries.flat(), indexAnnotations(wanted.annotations));
        const judged = judgeTags(tags, there, repository, image.digest);
        if (judged.kind === "tag-taken")
          return judged;
        context.signal.throwIfAborted();
        await ecr.putImage(repository, image, void 0);
        context.log.info(`Assembled ${image.digest} of ${found.length} platforms`);
        const parts = found.flatMap(({ platform }, at) => (entries[at] ?? []).map(toDescriptor).filter((entry) => !isAttestation(entry)).map(({ digest }) => ({ platform, digest })));
        return { kind: "present", image, tagged: judged.tagged, parts };
      }
      ;
      function fittingTemplate(templates, name) {
        const length = ({ prefix }) => prefix === "ROOT" ? 0 : prefix.length;
        return templates.filter(({ appliedFor, prefix }) => appliedFor.includes("CREATE_ON_PUSH") && isWithin(name, prefix)).sort((a, b) => length(b) - length(a))[0];
      }
      function fillIn(given, template) {
        return {
          mutability: given.mutability ?? template.mutability,
          scanOnPush: given.scanOnPush ?? template.scanOnPush,
          encryption: given.encryption ?? template.encryption,
          policies: {
            "lifecycle-policy": given.policies["lifecycle-policy"] ?? template.policies["lifecycle-policy"],
            "repository-policy": given.policies["repository-policy"] ?? template.policies["repository-policy"]
          },
          tags: new Map([...template.tags, ...given.tags])
        };
      }
      function isWithin(name, prefix) {
        return prefix === "ROOT" || name.startsWith(`${prefix.replace(/\/$/, "")}/`);
      }
      var repository_encryption = __webpack_require__(78446);
      var repository_mutability = __webpack_require__(62947);
      ;
      const policyKinds = ["lifecycle-policy", "repository-policy"];
      ;
      async function putPolicies(api, repository, { policies }, signal) {
        for (const kind of policyKinds) {
          const policy = policies[kind];
          if (policy === void 0)
            continue;
          try {
            await api.putPolicy(repository, kind, JSON.stringify(policy));
          } catch (error) {
            signal.throwIfAborted();
            throw halfMade(repository, kind, error);
          }
        }
      }
      async function withoutThoseSet(api, repository, { policies }) {
        const unset = async (kind) => {
          const policy = policies[kind];
          const isSet = policy !== void 0 && await api.policy(repository, kind) !== void 0;
          return isSet ? void 0 : policy;
        };
        return {
          policies: {
            "lifecycle-policy": await unset("lifecycle-policy"),
            "repository-policy": await unset("repository-policy")
          }
        };
      }
      function halfMade({ name }, kind, thrown) {
        const error = (0, errors.zR)(thrown);
        const hint = error instanceof errors.yo && error.hint !== void 0 ? `${error.hint}
` : "";
        return new errors.yo(`The repository ${name} was created, but its ${kind} could not be set: ${error.message}`, {
          cause: error,
          hint: `${hint}The repository is there now. When this is mended, run the step with update-repository: true, which sets what it lacks.`
        });
      }
      ;
      async function createRepository(api, name, given, { registryId }, context) {
        const own = await api.creationTemplates();
        if (registryId !== void 0 && own.registryId !== void 0 && registryId !== own.registryId) {
          throw otherAccount(name, registryId, own.registryId);
        }
        const template = fittingTemplate(own.templates, name);
        const settings = template === void 0 ? given : fillIn(given, template.settings);
        try {
          const repository2 = await api.create(name, settings);
          const after = template === void 0 ? "" : `, after the creation template ${template.prefix}`;
          context.log.info(`Created the repository ${repository2.uri}${after}: ${describeSettings(settings)}`);
          await putPolicies(api, repository2, settings, context.signal);
          return { repository: repository2, created: true };
        } catch (error) {
          if (!(0, src_errors.m_)(error, "RepositoryAlreadyExistsException"))
            throw error;
        }
        const repository = await api.describe(name);
        context.log.info(`The repository ${repository.uri} came into being meanwhile`);
        await putPolicies(api, repository, await withoutThoseSet(api, repository, settings), context.signal);
        return { repository, created: false };
      }
      function otherAccount(name, wanted, own) {
        return new errors.yo(`There is no ECR repository "${name}" in account ${wanted}, and create-repository makes none there`, {
          hint: [
            `The credentials are of account ${own}, and a repository is made in their own account, whose creation templates they can read.`,
            `Give role-to-assume a role of account ${wanted}, or have the repository made there first.`
          ].join("\n")
        });
      }
      function describeSettings(settings) {
        const { mutability, scanOnPush, encryption, policies, tags } = settings;
        const parts = [
          mutability && (0, repository_mutability.yk)(mutability),
          scanOnPush === void 0 ? void 0 : `scan on push ${scanOnPush ? "on" : "off"}`,
          encryption && `encryption ${(0, repository_encryption.zN)(encryption)}`,
          policies["lifecycle-policy"] && "a lifecycle policy",
          policies["repository-policy"] && "a permissions policy",
          tags.size === 0 ? void 0 : `tags ${[...tags.keys()].join(", ")}`
        ].filter((part) => part !== void 0);
        return parts.length === 0 ? "with ECR's own settings" : parts.join("; ");
      }
      ;
      function isSameLifecyclePolicy(a, b) {
        return canonical(a) === canonical(b);
      }
      function isSameRepositoryPolicy(a, b) {
        return canonical(normalize(a)) === canonical(normalize(b));
      }
      function canonical(value) {
        if (isList(value))
          return `[${[...new Set(value.map(canonical))].sort().join()}]`;
        if (!isObject(value))
          return JSON.stringify(value);
        const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
        return `{${members.sort().join()}}`;
      }
      const defaultVersion = "2008-10-17";
      function normalize(policy) {
        const statements = listOf(policy.Statement).map((statement) => isObject(statement) ? mapMembers(statement, normalizeElement) : statement);
        return { Version: defaultVersion, ...policy, Statement: statements };
      }
      function normalizeElement(name, value) {
        switch (name) {
          case "Action":
          case "NotAction":
            return listOf(value).map((action) => typeof action === "string" ? action.toLowerCase() : action);
          case "Resource":
          case "NotResource":
            return listOf(value);
          case "Principal":
          case "NotPrincipal":
            return normalizePrincipal(value);
          case "Condition":
            return isObject(value) ? mapMembers(value, (_operator, keys) => normalizeKeys(keys)) : value;
          default:
            return value;
        }
      }
      function normalizePrincipal(value) {
        const principals = value === "*" ? { AWS: "*" } : value;
        if (!isObject(principals))
          return principals;
        return mapMembers(principals, (type, ids) => listOf(ids).map((id) => type === "AWS" && typeof id === "string" ? accountOf(id) : id));
      }
      function accountOf(principal) {
        return /^arn:aws[\w-]*:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
      }
      function normalizeKeys(keys) {
        return isObject(keys) ? mapMembers(keys, (_key, values2) => listOf(values2).map(String)) : keys;
      }
      function mapMembers(object, map) {
        return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));
      }
      function listOf(value) {
        return isList(value) ? value : [value];
      }
      function isList(value) {
        return Array.isArray(value);
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !isList(value);
      }
      ;
      async function findDifferences(api, repository, settings) {
        const [lifecycle, permissions, tags] = await Promise.all([
          comparePolicy(api, repository, settings, "lifecycle-policy"),
          comparePolicy(api, repository, settings, "repository-policy"),
          compareTags(api, repository, settings)
        ]);
        return [
          compareMutability(api, repository, settings),
          compareScanOnPush(api, repository, settings),
          lifecycle,
          permissions,
          tags,
          compareEncryption(repository, settings)
        ].filter((difference) => difference !== void 0);
      }
      function compareMutability(api, repository, { mutability }) {
        if (mutability === void 0)
          return void 0;
        const [from, to] = [(0, repository_mutability.yk)(repository.mutability), (0, repository_mutability.yk)(mutability)];
        if (from === to)
          return void 0;
        return {
          change: { setting: "image-tag-mutability", from, to, fixed: false },
          apply: () => api.putMutability(repository, mutability)
        };
      }
      function compareScanOnPush(api, repository, { scanOnPush }) {
        if (scanOnPush === void 0 || scanOnPush === repository.scanOnPush)
          return void 0;
        return {
          change: {
            setting: "scan-on-push",
            from: String(repository.scanOnPush),
            to: String(scanOnPush),
            fixed: false
          },
          apply: () => api.putScanOnPush(repository, scanOnPush)
        };
      }
      async function comparePolicy(api, repository, { policies }, kind) {
        const wanted = policies[kind];
        if (wanted === void 0)
          return void 0;
        const text = await api.policy(repository, kind);
        const actual = text === void 0 ? void 0 : JSON.parse(text);
        const isSame2 = kind === "lifecycle-policy" ? isSameLifecyclePolicy : isSameRepositoryPolicy;
        if (actual !== void 0 && isSame2(actual, wanted))
          return void 0;
        const indented = (policy) => JSON.stringify(policy, null, 2);
        const from = actual === void 0 ? "none" : indented(actual);
        return {
          change: { setting: kind, from, to: indented(wanted), fixed: false },
          apply: () => api.putPolicy(repository, kind, JSON.stringify(wanted))
        };
      }
      async function compareTags(api, repository, { tags: wanted }) {
        if (wanted.size === 0)
          return void 0;
        const actual = await api.tags(repository);
        const different = new Map([...wanted].filter(([name, value]) => actual.get(name) !== value));
        if (different.size === 0)
          return void 0;
        const before = new Map([...actual].filter(([name]) => different.has(name)));
        return {
          change: {
            setting: "repository-tags",
            from: describeTags(before),
            to: describeTags(different),
            fixed: false
          },
          apply: () => api.putTags(repository, different)
        };
      }
      function describeTags(tags) {
        return tags.size === 0 ? "none" : [...tags].map((pair) => pair.join("=")).join(", ");
      }
      function compareEncryption({ encryption: actual }, { encryption: wanted }) {
        if (wanted === void 0 || (0, repository_encryption.hj)(wanted, actual))
          return void 0;
        const setting = wanted.type === actual.type ? "kms-key" : "encryption-type";
        const [from, to] = [(0, repository_encryption.zN)(actual), (0, repository_encryption.zN)(wanted)];
        return { change: { setting, from, to, fixed: true }, apply: void 0 };
      }
      ;
      function missingRepository(name, { region, elsewhere: elsewhere2 }, error) {
        const said = error.cause instanceof Error ? error.cause.message : error.message;
        const account = /registry with id '(\d{12})'/.exec(said)?.[1];
        const where = account === void 0 ? region : `account ${account}, ${region}`;
        const [first] = elsewhere2;
        return new errors.yo(`There is no ECR repository "${name}" in ${where}`, {
          cause: error,
          hint: [
            ...first === void 0 ? [] : [`There is one of that name in ${elsewhere2.join(", ")}. If it is the one: aws-region: ${first}.`],
            "Give create-repository: true, and the step makes it, with the settings of the inputs and of a creation template that fits. Or create it:",
            `aws ecr create-repository --repository-name ${name} --region ${region}`,
            "When it exists in another region, give aws-region; in another account, registry-id, or role-to-assume a role of that account."
          ].join("\n")
        });
      }
      ;
      async function ensurePrivateRepository(api, name, settings, place, context) {
        const repository = await describe(api, name, settings, place);
        if (repository !== void 0)
          return compare(api, repository, settings, context);
        const made = await createRepository(api, name, settings, place, context);
        if (!made.created)
          return compare(api, made.repository, settings, context);
        return { repository: made.repository, report: { created: true, changes: [], applied: false } };
      }
      async function describe(api, name, { create }, { region }) {
        try {
          return await api.describe(name);
        } catch (error) {
          if (!(0, src_errors.m_)(error, "RepositoryNotFoundException"))
            throw error;
          if (!create)
            throw missingRepository(name, { region, elsewhere: await api.elsewhere(name) }, error);
          return void 0;
        }
      }
      async function compare(api, repository, settings, { log, signal }) {
        const differences = await findDifferences(api, repository, settings);
        for (const { change } of differences) {
          const text = change.to.includes("\n") ? "differs" : `is ${change.from}, and ${change.to} in the inputs`;
          log.info(`${change.setting} of ${repository.name} ${text}`);
        }
        const changes = differences.map(({ change }) => change);
        const applied = settings.update && differences.some(({ apply }) => apply !== void 0);
        if (!applied)
          return { repository, report: { created: false, changes, applied } };
        await applyAll(repository, differences, signal);
        const isMutabilityChanged = changes.some(({ setting }) => setting === "image-tag-mutability");
        const mutability = isMutabilityChanged ? settings.mutability : void 0;
        return {
          repository: mutability === void 0 ? repository : { ...repository, mutability },
          report: { created: false, changes, applied }
        };
      }
      async function applyAll({ name }, differences, signal) {
        const done = [];
        for (const { change, apply } of differences) {
          if (apply === void 0)
            continue;
          try {
            await apply();
          } catch (thrown) {
            signal.throwIfAborted();
            const error = (0, errors.zR)(thrown);
            if (done.length === 0)
              throw error;
            const hint = error instanceof errors.yo ? error.hint : void 0;
            throw new errors.yo(`Of ${name}, ${done.join(", ")} was changed, but not ${change.setting}: ${error.message}`, { cause: error, ...hint === void 0 ? {} : { hint } });
          }
          done.push(change.setting);
        }
      }
      ;
      function openPublicRepositoryApi(aws, ecr) {
        return {
          find: (name) => ecr.repository(name),
          async create(repositoryName) {
            const [client, { CreateRepositoryCommand }] = await Promise.all([
              aws.ecrPublic(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(911), __webpack_require__.e(384)]
              ).then(__webpack_require__.bind(__webpack_require__, 20384))
            ]);
            await client.send(new CreateRepositoryCommand({ repositoryName }));
          }
        };
      }
      async function ensurePublicRepository(api, name, isMade, { log }) {
        const report2 = { created: false, changes: [], applied: false };
        try {
          return { repository: await api.find(name), report: report2 };
        } catch (error) {
          if (!(0, src_errors.m_)(error, "RepositoryNotFoundException"))
            throw error;
          if (!isMade)
            throw missingPublicRepository(name, error);
        }
        const created = await api.create(name).then(() => true, (error) => {
          if ((0, src_errors.m_)(error, "RepositoryAlreadyExistsException"))
            return false;
          throw error;
        });
        const repository = await api.find(name);
        if (created)
          log.info(`Created the repository ${repository.uri}`);
        return { repository, report: { ...report2, created } };
      }
      function missingPublicRepository(name, cause) {
        return new errors.yo(`There is no repository "${name}" in the ECR Public registry of the account`, {
          cause,
          hint: [
            "Give create-repository: true, and the step makes it. Or create it:",
            `aws ecr-public create-repository --repository-name ${name} --region us-east-1`,
            "When the image is to go into a private repository, leave out registry-type: public; when into another account, give role-to-assume a role of that account."
          ].join("\n")
        });
      }
      ;
      const limitMs = 1200;
      const regions = [
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ca-central-1",
        "eu-central-1",
        "eu-north-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2"
      ];
      const otherPartitions = [
        ["cn-north-1", "cn-northwest-1"],
        ["us-gov-east-1", "us-gov-west-1"]
      ];
      async function findElsewhere(aws, { name, registryId }) {
        const { DescribeRepositoriesCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972));
        const ask2 = async (region) => {
          const client = await aws.ecrIn(region);
          const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] });
          try {
            const { repositories = [] } = await client.send(question, { abortSignal: AbortSignal.timeout(limitMs) });
            return repositories.length > 0 ? [region] : [];
          } finally {
            client.destroy();
          }
        };
        const others = regionsLike(aws.region).filter((region) => region !== aws.region);
        const answers = await Promise.allSettled(others.map(ask2));
        return answers.flatMap((answer2) => answer2.status === "fulfilled" ? answer2.value : []);
      }
      function regionsLike(region) {
        const partition = otherPartitions.find((its) => its.includes(region));
        if (partition !== void 0)
          return partition;
        return /^(?:us-iso|eu-iso|eusc)/.test(region) ? [] : regions;
      }
      ;
      function openRepositoryApi(aws, registryId) {
        const open = () => Promise.all([aws.ecr(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))]);
        const found = (repository, operation) => open_repository_api_toRepository(repository, operation, aws.region);
        return {
          async describe(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const input = { repositoryNames: [name], registryId };
            const { repositories = [] } = await (0, registry_denial.F)(client.send(new DescribeRepositoriesCommand(input)));
            return found(repositories[0], "DescribeRepositories");
          },
          async create(name, settings) {
            const [client, { CreateRepositoryCommand }] = await open();
            const answer2 = await client.send(new CreateRepositoryCommand(creation(name, settings)));
            return found(answer2.repository, "CreateRepository");
          },
          elsewhere: (name) => findElsewhere(aws, { name, registryId }),
          async creationTemplates() {
            const [client, { DescribeRepositoryCreationTemplatesCommand }] = await open();
            const templates = [];
            let own;
            let nextToken;
            try {
              do {
                const page = await client.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }));
                templates.push(...(page.repositoryCreationTemplates ?? []).map(toTemplate));
                own = page.registryId;
                nextToken = page.nextToken;
              } while (nextToken !== void 0);
            } catch (error) {
              if (!(0, src_errors.m_)(error, "UnknownOperationException"))
                throw error;
            }
            return { registryId: own, templates };
          },
          async policy(repository, kind) {
            const [client, { GetLifecyclePolicyCommand, GetRepositoryPolicyCommand }] = await open();
            try {
              if (kind === "lifecycle-policy") {
                return (await client.send(new GetLifecyclePolicyCommand(open_repository_api_names(repository)))).lifecyclePolicyText;
              }
              return (await client.send(new GetRepositoryPolicyCommand(open_repository_api_names(repository)))).policyText;
            } catch (error) {
              if ((0, src_errors.m_)(error, "LifecyclePolicyNotFoundException", "RepositoryPolicyNotFoundException")) {
                return void 0;
              }
              throw error;
            }
          },
          async tags({ arn }) {
            const [client, { ListTagsForResourceCommand }] = await open();
            const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: arn }));
            return toMap(tags);
          },
          async putPolicy(repository, kind, text) {
            const [client, { PutLifecyclePolicyCommand, SetRepositoryPolicyCommand }] = await open();
            if (kind === "lifecycle-policy") {
              const input = { ...open_repository_api_names(repository), lifecyclePolicyText: text };
              await client.send(new PutLifecyclePolicyCommand(input));
            } else {
              await client.send(new SetRepositoryPolicyCommand({ ...open_repository_api_names(repository), policyText: text }));
            }
          },
          async putMutability(repository, mutability) {
            const [client, { PutImageTagMutabilityCommand }] = await open();
            const members = mutabilityMembers(mutability);
            await client.send(new PutImageTagMutabilityCommand({ ...open_repository_api_names(repository), ...members }));
          },
          async putScanOnPush(repository, scanOnPush) {
            const [client, { PutImageScanningConfigurationCommand }] = await open();
            const imageScanningConfiguration = { scanOnPush };
            const input = { ...open_repository_api_names(repository), imageScanningConfiguration };
            await client.send(new PutImageScanningConfigurationCommand(input));
          },
          async putTags({ arn }, tags) {
            const [client, { TagResourceCommand }] = await open();
            await client.send(new TagResourceCommand({ resourceArn: arn, tags: tagList(tags) }));
          }
        };
      }
      function open_repository_api_names(repository) {
        return { registryId: repository.registryId, repositoryName: repository.name };
      }
      function creation(repositoryName, settings) {
        const { mutability, scanOnPush, encryption, tags } = settings;
        return {
          repositoryName,
          ...mutability === void 0 ? {} : mutabilityMembers(mutability),
          ...scanOnPush === void 0 ? {} : { imageScanningConfiguration: { scanOnPush } },
          ...encryption === void 0 ? {} : { encryptionConfiguration: { encryptionType: encryption.type, kmsKey: encryption.key } },
          ...tags.size === 0 ? {} : { tags: tagList(tags) }
        };
      }
      function mutabilityMembers(mutability) {
        const filters = mutability.exceptions.map((filter) => ({ filterType: "WILDCARD", filter }));
        return {
          imageTagMutability: (0, repository_mutability.VV)(mutability),
          ...filters.length === 0 ? {} : { imageTagMutabilityExclusionFilters: filters }
        };
      }
      function open_repository_api_toRepository(repository, operation, region) {
        const { repositoryName: name, repositoryUri: uri, registryId, repositoryArn: arn } = repository ?? {};
        if (name === void 0 || uri === void 0 || registryId === void 0 || arn === void 0) {
          throw new Error(`${operation} answered without the repository`);
        }
        const encryption = repository?.encryptionConfiguration;
        return {
          name,
          uri,
          registryId,
          region,
          arn,
          mutability: toMutability(repository) ?? { immutable: false, exceptions: [] },
          scanOnPush: repository?.imageScanningConfiguration?.scanOnPush ?? false,
          encryption: (0, repository_encryption.H9)(encryption?.encryptionType, encryption?.kmsKey)
        };
      }
      function toTemplate(template) {
        const { encryptionConfiguration: encryption } = template;
        return {
          prefix: template.prefix ?? "",
          appliedFor: template.appliedFor ?? [],
          settings: {
            mutability: toMutability(template),
            scanOnPush: void 0,
            encryption: encryption === void 0 ? void 0 : (0, repository_encryption.H9)(encryption.encryptionType, encryption.kmsKey),
            policies: {
              "lifecycle-policy": toPolicy(template.lifecyclePolicy),
              "repository-policy": toPolicy(template.repositoryPolicy)
            },
            tags: toMap(template.resourceTags)
          }
        };
      }
      function toMutability(shown) {
        if (shown?.imageTagMutability === void 0)
          return void 0;
        const exceptions = (shown.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
        return { immutable: shown.imageTagMutability.startsWith("IMMUTABLE"), exceptions };
      }
      function toPolicy(text) {
        return text === void 0 || text === "" ? void 0 : JSON.parse(text);
      }
      function toMap(tags) {
        return new Map((tags ?? []).flatMap(({ Key, Value = "" }) => Key === void 0 ? [] : [[Key, Value]]));
      }
      function tagList(tags) {
        return [...tags].map(([Key, Value]) => ({ Key, Value }));
      }
      ;
      function ensureRepository({ repository, registryType, registryId, settings }, { aws, ecr, context }) {
        if (registryType === "public") {
          return ensurePublicRepository(openPublicRepositoryApi(aws, ecr), repository, settings.create, context);
        }
        const place = { region: aws.region, registryId };
        return ensurePrivateRepository(openRepositoryApi(aws, registryId), repository, settings, place, context);
      }
      ;
      const unknownConfig = { digest: void 0, labels: {} };
      async function readImageConfig(ecr, repository, image) {
        const manifest = (0, src_json.Xy)(JSON.parse(image.manifest));
        const entries = parseDescriptors(image.manifest);
        if (entries !== void 0) {
          const first = entries.find((entry) => !isAttestation(entry));
          const child = first === void 0 ? void 0 : await ecr.imageByDigest(repository, first.digest);
          return child === void 0 ? unknownConfig : readImageConfig(ecr, repository, child);
        }
        const { digest } = (0, src_json.Xy)(manifest.config);
        if (typeof digest !== "string")
          return unknownConfig;
        const config = (0, src_json.Xy)(JSON.parse(await ecr.blob(repository, digest)));
        return { digest, labels: (0, src_json.CB)((0, src_json.Xy)(config.config).Labels) };
      }
      function imageBytes(manifestJson) {
        const manifest = (0, src_json.Xy)(JSON.parse(manifestJson));
        if (!Array.isArray(manifest.layers))
          return void 0;
        const layers = manifest.layers;
        const sizes = [manifest.config, ...layers].map((part) => (0, src_json.Xy)(part).size);
        return sizes.reduce((sum, size) => sum + (typeof size === "number" ? size : 0), 0);
      }
      ;
      async function platformImages(ecr, repository, image) {
        const entries = parseDescriptors(image.manifest);
        if (entries === void 0)
          return [{ platform: void 0, image }];
        const images = entries.filter((entry) => !isAttestation(entry));
        return Promise.all(images.map(async ({ digest, platform }) => {
          const found = await ecr.imageByDigest(repository, digest);
          if (found !== void 0)
            return { platform, image: found };
          throw new errors.yo(`${repository.name} lacks ${digest}, the image of ${image.digest} for ${platform ?? "a platform"}`, {
            hint: "Something has deleted it: see the lifecycle policy of the repository, and build anew (reuse: never)."
          });
        }));
      }
      ;
      async function imageSizes(ecr, repository, image) {
        const images = await platformImages(ecr, repository, image);
        return images.map(({ platform, image: { digest, manifest } }) => ({
          platform,
          digest,
          bytes: imageBytes(manifest) ?? 0
        }));
      }
      ;
      function fromBasic({ name, severity, uri, attributes = [] }) {
        const attribute = (key) => attributes.find((one) => one.key === key)?.value;
        return {
          name: name ?? "unnamed",
          severity: toSeverity(severity),
          package: attribute("package_name"),
          version: attribute("package_version"),
          // ECR does not tell.
          fixedIn: void 0,
          uri
        };
      }
      function fromEnhanced(finding) {
        const { packageVulnerabilityDetails: details, severity, title } = finding;
        const packages = details?.vulnerablePackages ?? [];
        return {
          name: details?.vulnerabilityId ?? title ?? "unnamed",
          severity: toSeverity(severity),
          package: join(packages.map(({ name }) => name)),
          version: join(packages.map(versionOf)),
          fixedIn: join(packages.map(({ fixedInVersion }) => fixOf(fixedInVersion))),
          uri: details?.sourceUrl
        };
      }
      function toSeverity(word) {
        return severities.find((known2) => known2 === word) ?? "UNDEFINED";
      }
      function versionOf({ epoch = 0, version: version2, release: release2 }) {
        if (version2 === void 0)
          return void 0;
        return `${epoch === 0 ? "" : `${epoch}:`}${version2}${release2 === void 0 || release2 === "" ? "" : `-${release2}`}`;
      }
      function fixOf(version2) {
        return version2 === void 0 || /^(NotAvailable|)$/i.test(version2) ? void 0 : version2;
      }
      function join(values2) {
        const distinct = new Set(values2.filter((value) => value !== void 0 && value !== ""));
        return distinct.size === 0 ? void 0 : [...distinct].join(", ");
      }
      ;
      function openScanApi(aws, { registryId, name: repositoryName }) {
        const open = () => Promise.all([aws.ecr(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))]);
        return {
          async look(imageDigest, nextToken) {
            const [client, { DescribeImageScanFindingsCommand }] = await open();
            const input = { registryId, repositoryName, imageId: { imageDigest }, nextToken, maxResults: 1e3 };
            return toAnswer(await client.send(new DescribeImageScanFindingsCommand(input)));
          },
          async start(imageDigest) {
            const [client, { StartImageScanCommand }] = await open();
            const input = { registryId, repositoryName, imageId: { imageDigest } };
            await client.send(new StartImageScanCommand(input));
          }
        };
      }
      function toAnswer(answer2) {
        const { imageScanStatus, imageScanFindings, nextToken } = answer2;
        const { findings = [], enhancedFindings } = imageScanFindings ?? {};
        const status = imageScanStatus?.status ?? "";
        const isEnhanced = status === "ACTIVE" || (enhancedFindings?.length ?? 0) > 0 || enhancedFindings && findings.length === 0;
        return {
          status,
          description: imageScanStatus?.description,
          completedAt: imageScanFindings?.imageScanCompletedAt?.getTime(),
          type: isEnhanced === true ? "ENHANCED" : "BASIC",
          findings: [...findings.map(fromBasic), ...(enhancedFindings ?? []).map(fromEnhanced)],
          nextToken
        };
      }
      ;
      function judgeFindings(scans, { failOnSeverity, ignores }, now) {
        const today = new Date(now).toISOString().slice(0, 10);
        const isValid = ({ until }) => until === void 0 || until >= today;
        const findings = merge(scans).map((finding) => {
          const ignore = ignores.find((candidate) => fits(candidate, finding) && isValid(candidate));
          const fails = ignore === void 0 && isBadEnough(finding.severity, failOnSeverity);
          return { ...finding, ignored: ignore && judge_findings_describe(ignore), fails };
        });
        const staleIgnores2 = ignores.flatMap((ignore) => {
          const isFound = findings.some((finding) => fits(ignore, finding));
          if (isValid(ignore))
            return isFound ? [] : [`${ignore.id}: no finding has this name`];
          const state = isFound ? "the finding counts again" : "no finding has this name";
          return [`${ignore.id}: expired on ${ignore.until ?? ""}, and ${state}`];
        });
        return { findings: findings.sort(worstFirst), staleIgnores: staleIgnores2 };
      }
      function isBadEnough(severity, limit) {
        if (limit === void 0)
          return false;
        return limit === "INFORMATIONAL" || rank(severity) <= rank(limit);
      }
      function merge(scans) {
        const merged = /* @__PURE__ */ new Map();
        for (const { image, findings } of scans) {
          for (const finding of findings) {
            const key = JSON.stringify([finding.name, finding.package, finding.version, finding.severity]);
            const platforms = new Set(merged.get(key)?.platforms);
            if (image.platform !== void 0)
              platforms.add(image.platform);
            merged.set(key, { ...finding, platforms: [...platforms] });
          }
        }
        return [...merged.values()];
      }
      function fits({ id }, { name }) {
        return id.toLowerCase() === name.toLowerCase();
      }
      function judge_findings_describe({ until, reason }) {
        const parts = [until && `until ${until}`, reason].filter((part) => part !== void 0);
        return parts.length === 0 ? "listed in ignore-findings" : parts.join(": ");
      }
      function worstFirst(a, b) {
        return rank(a.severity) - rank(b.severity) || (a.name < b.name ? -1 : 1);
      }
      function rank(severity) {
        return severities.indexOf(severity);
      }
      ;
      function judgeScan({ status, description, completedAt }) {
        switch (status) {
          case "COMPLETE":
          case "ACTIVE":
            return { kind: completedAt === void 0 ? "waiting" : "done" };
          case "FAILED":
            return description?.startsWith("Unsupported") === true ? unsupported : { kind: "failed" };
          case "UNSUPPORTED_IMAGE":
            return unsupported;
          case "SCAN_ELIGIBILITY_EXPIRED":
            return {
              kind: "unseen",
              hint: "Amazon Inspector scans an image only for a while after it was pushed or pulled. Build it anew (reuse: never), or have Inspector scan longer (ECR re-scan duration)."
            };
          case "LIMIT_EXCEEDED":
            return {
              kind: "unseen",
              hint: "The account has used up its scans of the day (100,000 BASIC ones). Run the step again tomorrow."
            };
          case "IMAGE_ARCHIVED":
            return archived;
          case "IMAGE_SIZE_EXCEEDED":
            return { kind: "unseen", hint: "The image is larger than the scanner takes. Make it smaller." };
          default:
            return { kind: "waiting" };
        }
      }
      const unsupported = {
        kind: "unseen",
        hint: [
          "The scanner does not know what is in the image: its operating system is not supported, or it has none (FROM scratch). A gate that sees nothing lets nothing through.",
          "ENHANCED scanning of the registry knows more kinds of images. Otherwise fail-on-severity: none only shows what is found, and scan: none does not wait."
        ].join("\n")
      };
      const archived = {
        kind: "unseen",
        hint: "An archived image is not scanned: restore it, or build it anew (reuse: never)."
      };
      const failed = {
        kind: "unseen",
        hint: "ECR starts a BASIC scan of an image once in 24 hours. Run the step again later, or build the image anew (reuse: never)."
      };
      ;
      const dayMs = 24 * 60 * 6e4;
      const settleMs = 1e4;
      const refusals = [
        "ImageArchivedException",
        "LimitExceededException",
        "UnsupportedImageTypeException",
        "ValidationException"
      ];
      class ScanWatch {
        api;
        target;
        context;
        #said = "nothing";
        /** Why StartImageScan started nothing. */
        #refusal;
        #answer;
        /** When a scan was asked for; it is at most once. */
        #askedAt;
        /** When the scan was completed that a new one is to replace. */
        #outdated;
        constructor(api, target, context) {
          this.api = api;
          this.target = target;
          this.context = context;
        }
        /** `linux/arm64`, or the digest of an image that stands in no index. */
        get name() {
          return this.target.platform ?? this.target.digest;
        }
        /** What ECR said last, for people. */
        get said() {
          return this.#refusal === void 0 ? this.#said : `${this.#said}; and to StartImageScan: ${this.#refusal}`;
        }
        /** Looks once; undefined while there is something to wait for. @throws AwsCallError */
        async look() {
          const answer2 = await this.#ask();
          if (answer2 === void 0)
            return this.#whenStarted(await this.#start(), void 0);
          this.#note(answer2);
          const judgement = judgeScan(answer2);
          switch (judgement.kind) {
            case "waiting":
              return void 0;
            case "unseen":
              return this.end(judgement);
            case "failed":
              if (this.#isSettling)
                return void 0;
              return this.#whenStarted(await this.#start(), failed);
            case "done":
              return this.#conclude(answer2);
          }
        }
        /** Ends without findings. */
        end(unseen) {
          const { type = "BASIC", status = "" } = this.#answer ?? {};
          return { image: { ...this.target, type, status: status || "NOT_SCANNED" }, findings: [], unseen };
        }
        async #conclude(answer2) {
          const { completedAt = 0, type, status } = answer2;
          if (completedAt === this.#outdated)
            return void 0;
          if (type === "BASIC" && this.context.clock.now() - completedAt > dayMs) {
            if (await this.#start() === true) {
              this.#outdated = completedAt;
              return void 0;
            }
          }
          return {
            image: { ...this.target, type, status },
            findings: await this.#allFindings(answer2),
            unseen: void 0
          };
        }
        /** Undefined where there is no scan. */
        async #ask() {
          try {
            return await this.api.look(this.target.digest, void 0);
          } catch (error) {
            if (!(0, src_errors.m_)(error, "ScanNotFoundException"))
              throw error;
            this.#said = "that there is no scan of it";
            return void 0;
          }
        }
        /**
         * Whether a scan was started. Where none can be, because the registry scans ENHANCED or one was started in the last 24
         * hours, there may be findings all the same.
         */
        async #start() {
          if (this.#askedAt !== void 0)
            return false;
          this.#askedAt = this.context.clock.now();
          try {
            await this.api.start(this.target.digest);
          } catch (error) {
            if (!(0, src_errors.m_)(error, ...refusals))
              throw error;
            this.#refusal = scan_watch_reasonOf(error);
            if (error.code === "UnsupportedImageTypeException")
              return unsupported;
            return error.code === "ImageArchivedException" ? archived : false;
          }
          this.context.log.info(`Started the scan of ${this.name}`);
          return true;
        }
        #whenStarted(started, otherwise) {
          if (typeof started === "object")
            return this.end(started);
          return started || otherwise === void 0 ? void 0 : this.end(otherwise);
        }
        get #isSettling() {
          return this.#askedAt !== void 0 && this.context.clock.now() - this.#askedAt < settleMs;
        }
        #note(answer2) {
          const { status, description } = answer2;
          this.#answer = answer2;
          const said = description === void 0 ? status : `${status} (${description})`;
          if (said !== this.#said)
            this.context.log.info(`The scan of ${this.name}: ${said}`);
          this.#said = said;
        }
        async #allFindings(first) {
          const findings = [...first.findings];
          for (let token = first.nextToken; token !== void 0; ) {
            const page = await this.api.look(this.target.digest, token);
            findings.push(...page.findings);
            token = page.nextToken;
          }
          return findings;
        }
      }
      function scan_watch_reasonOf(error) {
        return error.cause instanceof Error ? error.cause.message : error.message;
      }
      var heartbeat = __webpack_require__(25997);
      var passing = __webpack_require__(49750);
      ;
      const firstPauseMs = 2e3;
      const longestPauseMs = 2e4;
      const longestTroubleMs = 6e4;
      const heartbeatMs = 3e4;
      async function waitForScans(watches, timeoutMs, isLost, context) {
        const { clock: clock2, log, signal } = context;
        const deadline = clock2.now() + timeoutMs;
        const finished = /* @__PURE__ */ new Map();
        const open = () => watches.filter((watch) => !finished.has(watch));
        let trouble = 0;
        const lookAtAll = async () => {
          for (const watch of open()) {
            const scan = await watch.look();
            if (scan !== void 0)
              finished.set(watch, scan);
          }
        };
        const wait = async () => {
          for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
            try {
              await lookAtAll();
              trouble = 0;
            } catch (error) {
              signal.throwIfAborted();
              if (!(0, passing.W)(error))
                throw error;
              trouble++;
              log.info(`${error.message}; looking again later`);
            }
            const left = deadline - clock2.now();
            if (open().length === 0 || [...finished.values()].some(isLost) || left <= 0)
              return;
            const slowed = trouble === 0 ? pause : Math.min(longestTroubleMs, longestPauseMs * 2 ** (trouble - 1));
            await clock2.sleep(Math.min(slowed, left), signal);
          }
        };
        const describe2 = () => `Waiting for the image scan: ${open().map(({ name, said }) => `${name} ${said}`).join("; ")}`;
        await (0, heartbeat.p)(context, heartbeatMs, describe2, wait);
        return { finished: [...finished.values()], unfinished: open() };
      }
      ;
      async function scanImage(api, images, gate, context) {
        const watches = images.map((image) => new ScanWatch(api, image, context));
        const isGate = gate.failOnSeverity !== void 0;
        const isBlind2 = ({ unseen }) => unseen !== void 0;
        const { finished, unfinished } = await waitForScans(watches, gate.timeoutMs, (scan) => isGate && isBlind2(scan), context);
        const blind = finished.filter(isBlind2);
        for (const { image } of blind)
          context.log.info(`No findings of ${nameOf(image)}: ${image.status}`);
        if (isGate) {
          if (blind.length > 0)
            throw notScanned(blind, watches);
          if (unfinished.length > 0)
            throw notInTime(unfinished, gate.timeoutMs);
        }
        const ended = [...finished, ...unfinished.map((watch) => watch.end(void 0))];
        const place = ({ image }) => images.findIndex(({ digest }) => digest === image.digest);
        const scans = ended.sort((a, b) => place(a) - place(b));
        return {
          images: scans.map(({ image }) => image),
          ...judgeFindings(scans, gate, context.clock.now()),
          failOnSeverity: gate.failOnSeverity
        };
      }
      function notScanned(blind, watches) {
        const said = blind.map(({ image }) => {
          const watch = watches.find(({ target }) => target.digest === image.digest);
          return `${nameOf(image)}: ${watch?.said ?? image.status}`;
        });
        const hints = new Set(blind.map(({ unseen }) => unseen?.hint));
        return new errors.yo(`ECR has no findings of the image, and will have none. It says of ${said.join("; of ")}`, {
          hint: [...hints].join("\n")
        });
      }
      function notInTime(unfinished, timeoutMs) {
        const said = unfinished.map((watch) => `${watch.name}: ${watch.said}`).join("; of ");
        return new errors.yo(`The image scan was not completed within ${(0, clock.a)(timeoutMs)}. ECR says of ${said}`, {
          hint: [
            "Give it longer with scan-timeout-minutes; scan-on-push: true has a BASIC scan begin with the push.",
            "A registry that scans ENHANCED scans only the repositories that its rules include: aws ecr get-registry-scanning-configuration shows them."
          ].join("\n")
        });
      }
      function nameOf({ platform, digest }) {
        return platform ?? digest;
      }
      ;
      async function scanPlatforms({ aws, ecr, context, progress }, gate, repository, image) {
        progress.during = "the wait for the findings of the scan";
        const found = await platformImages(ecr, repository, image);
        const images = found.map(({ platform, image: { digest } }) => ({ platform, digest }));
        return context.log.group("Scan for vulnerabilities", () => scanImage(openScanApi(aws, repository), images, gate, context));
      }
      ;
      function conflict({ name }, tag, digest, { pushed }) {
        return {
          kind: "tag-conflict",
          repository: name,
          tag,
          digest,
          revision: void 0,
          ofThisCommit: false,
          pushed
        };
      }
      function takenTag({ name }, { tag, digest, revision, ofThisCommit }, { pushed }) {
        return { kind: "tag-conflict", repository: name, tag, digest, revision, ofThisCommit, pushed };
      }
      ;
      async function putTags(ecr, repository, image, tags, progress) {
        progress.during = "tagging the image";
        for (const tag of tags) {
          try {
            await ecr.putImage(repository, image, tag);
          } catch (error) {
            if (!(0, src_errors.m_)(error, "ImageTagAlreadyExistsException"))
              throw error;
            const holder = (await ecr.imagesByTag(repository, [tag])).get(tag);
            if (holder?.digest !== image.digest)
              return conflict(repository, tag, holder?.digest, progress);
          }
          progress.pushed.push(tag);
        }
        return void 0;
      }
      ;
      async function release(setting, repository, image, extraTags = []) {
        const { context, ecr, inputs, tags, progress } = setting;
        const scan = inputs.scan === void 0 ? void 0 : await scanPlatforms(setting, inputs.scan, repository, image);
        const there = tags.filter((tag) => progress.pushed.includes(tag));
        const missing = tags.filter((tag) => !there.includes(tag));
        if (scan?.findings.some(({ fails }) => fails)) {
          return {
            kind: "vulnerable",
            repository: repository.name,
            repositoryUri: repository.uri,
            digest: image.digest,
            notTagged: missing,
            scan
          };
        }
        const conflict2 = await putTags(ecr, repository, image, missing, progress);
        if (conflict2 !== void 0)
          return conflict2;
        const marks = extraTags.filter((tag) => !progress.pushed.includes(tag));
        const taken = await putTags(ecr, repository, image, marks, progress);
        if (taken !== void 0)
          context.log.info(`${taken.tag} is on the image of another run, and stays there`);
        return {
          kind: "released",
          image: {
            repository: repository.name,
            repositoryUri: repository.uri,
            digest: image.digest,
            tags,
            sizes: await imageSizes(ecr, repository, image)
          },
          scan
        };
      }
      ;
      function thisRun(env) {
        return { runId: env.GITHUB_RUN_ID ?? "0", attempt: Number(env.GITHUB_RUN_ATTEMPT ?? "1") };
      }
      ;
      async function runAssembleTask(task, setting) {
        const { inputs, context, ecr, tags, progress } = setting;
        progress.during = "the search for the repository";
        const { repository, report: report2 } = await ensureRepository(inputs, setting);
        progress.during = "assembling the index";
        const { platforms, partOf: partOf2, annotations } = task;
        const wanted = { platforms, ...thisRun(context.env), partOf: partOf2, annotations };
        const found = await assemble({ ...wanted, ecr, repository, tags, context });
        if (found.kind === "tag-taken")
          return conflict(repository, found.tag, found.digest, progress);
        progress.pushed.push(...found.tagged);
        const released = await release(setting, repository, found.image);
        if (released.kind !== "released")
          return released;
        return {
          kind: "assembled",
          image: released.image,
          scan: released.scan,
          repositoryReport: report2,
          notices: [],
          parts: found.parts
        };
      }
      ;
      function describePlan({ builder, request, push, cacheFrom, cacheTo }) {
        const { source, fileName: fileName2, target, buildArgs, platforms } = request;
        const line = (name, values2) => values2.length === 0 ? [] : [`${name.padEnd(12)}${values2.join(", ")}`];
        return [
          ...line("pushes", push === void 0 ? [] : [`${push.repository.uri}:${push.tag}`]),
          ...line("context", [source.kind === "folder" ? source.path : source.url]),
          ...line("Dockerfile", [fileName2]),
          ...line("target", target === void 0 ? [] : [target]),
          ...line("build-args", [...buildArgs.keys()]),
          ...line("platforms", platforms),
          ...line("builder", [builder.name]),
          ...line("cache from", cacheFrom),
          ...line("cache to", cacheTo)
        ];
      }
      ;
      async function publish(parts) {
        switch (parts.plan.builder.kind) {
          case "buildx":
            return (await Promise.all(
              /* import() */
              [__webpack_require__.e(5884), __webpack_require__.e(7471)]
            ).then(__webpack_require__.bind(__webpack_require__, 27471))).publishWithBuildx(parts);
          case "engine-buildkit":
          case "engine-classic":
            return (await Promise.all(
              /* import() */
              [__webpack_require__.e(5884), __webpack_require__.e(8665)]
            ).then(__webpack_require__.bind(__webpack_require__, 8665))).publishWithEngine(parts);
          case "podman":
          case "buildah":
            return (await Promise.all(
              /* import() */
              [__webpack_require__.e(5884), __webpack_require__.e(2801)]
            ).then(__webpack_require__.bind(__webpack_require__, 22801))).publishWithPodman(parts);
        }
      }
      var version = __webpack_require__(20210);
      ;
      const buildKit = [
        "add-hosts",
        "foreign-platform",
        "load",
        "remote-source",
        "secrets",
        "ssh"
      ];
      const since = [
        ["no-cache-filters", 8],
        ["build-contexts", 10],
        ["cgroup-parent", 10],
        ["shm-size", 10],
        ["ulimit", 10],
        ["several-outputs", 13]
      ];
      const ownStore = [
        ["cache-export", 8],
        ["many-platforms", 8],
        ["annotations", 11],
        ["attestations", 11]
      ];
      const flagSince = /* @__PURE__ */ new Map([
        ["cgroup-parent", 7],
        ["shm-size", 7],
        ["ulimit", 7],
        ["no-cache-filters", 8],
        ["build-contexts", 8],
        ["attestations", 10],
        ["annotations", 12],
        ["several-outputs", 13]
      ]);
      const madeBuilderFeatures = /* @__PURE__ */ new Set([
        ...buildKit,
        ...[...since, ...ownStore].map(([feature]) => feature),
        "allow",
        "cache-import",
        "outputs"
      ]);
      function buildxFeatures(buildx, { driver, buildkit, usesContainerdStore }) {
        const has = ([feature, minor]) => (buildkit === void 0 || (0, version.d)(buildkit, 0, minor)) && (buildx === "" || (0, version.d)(buildx, 0, flagSince.get(feature) ?? 0));
        const isEngine = driver === "docker";
        return /* @__PURE__ */ new Set([
          ...buildKit,
          ...since.filter(has).map(([feature]) => feature),
          ...isEngine && !usesContainerdStore ? [] : ownStore.filter(has).map(([feature]) => feature),
          "cache-import",
          "outputs",
          // The engine's BuildKit has the entitlement of the host's network, and others only when its configuration says so.
          ...isEngine ? [] : ["allow"]
        ]);
      }
      function engineBuildKitFeatures(client) {
        return /* @__PURE__ */ new Set([...buildKit, ...(0, version.d)(client, 19, 3) ? ["outputs"] : []]);
      }
      const classicFeatures = /* @__PURE__ */ new Set([
        "add-hosts",
        "cgroup-parent",
        "load",
        "network",
        "remote-source",
        "shm-size",
        "ulimit"
      ]);
      var remedies = __webpack_require__(64492);
      ;
      function missingFeatures({ features }, { needs }) {
        return new Map([...needs].filter(([feature]) => feature !== "foreign-platform" && !features.has(feature)));
      }
      function checkFeatures(builder, asked) {
        const missing = [...missingFeatures(builder, asked)];
        if (missing.length > 0) {
          const inputs = [...new Set(missing.map(([, input]) => input))];
          throw new errors.yo(`The builder at hand, ${builder.name}, cannot do what ${list(inputs)} ${inputs.length > 1 ? "ask" : "asks"} for`, {
            cause: new Error(missing.map(([feature]) => `It has no ${check_features_meaning[feature]}.`).join(" ")),
            hint: [...new Set(missing.map(([feature]) => remedy(builder, feature)))].join("\n")
          });
        }
        (0, builder_platforms.FE)(builder, asked);
      }
      function remedy({ kind }, feature) {
        if (feature === "network") {
          return "BuildKit runs instructions in the networks default, none and host. Networks of the engine are for the classic builder and Podman.";
        }
        if (!madeBuilderFeatures.has(feature))
          return "See the README of this action for what each builder can.";
        return kind === "buildx" ? remedies.J.ownBuildKit : remedies.J.buildx;
      }
      function list(names2) {
        return names2.length < 2 ? names2.join("") : `${names2.slice(0, -1).join(", ")} and ${names2.slice(-1).join("")}`;
      }
      const check_features_meaning = {
        "add-hosts": "way to add hosts",
        allow: "entitlements to grant",
        annotations: "annotations",
        attestations: "attestations",
        "build-contexts": "further contexts",
        "cache-export": "way to write a cache for later runs",
        "cache-import": "way to read a cache that is no image",
        "cgroup-parent": "choice of a parent cgroup",
        "foreign-platform": "way to build for another processor",
        load: "way into the engine's store",
        "many-platforms": "images of several platforms",
        network: "choice among the networks of the engine",
        "no-cache-filters": "choice of the stages that are built anew",
        outputs: "further outputs",
        "remote-source": "way to fetch a context",
        secrets: "secrets for a build",
        "several-outputs": "way to make several outputs at once",
        "shm-size": "choice of the size of /dev/shm",
        ssh: "SSH agent for a build",
        ulimit: "limits for a build"
      };
      ;
      async function probeDocker({ env, programs }, signal) {
        const options = signal === void 0 ? { env } : { env, signal };
        const ask2 = (...args) => programs.ask("docker", args, options);
        const [version2, buildx] = await Promise.all([
          ask2("version", "--format", "{{json .}}"),
          ask2("buildx", "version")
        ]);
        const { client, engine } = readVersions(version2.stdout);
        return {
          client: version2.exitCode === 127 ? void 0 : client,
          engine: version2.exitCode === 0 ? engine : void 0,
          buildx: buildx.exitCode === 0 ? /\bv?\d+\.\d+\.\d+\S*/.exec(buildx.stdout)?.[0] ?? "" : void 0,
          trouble: version2.exitCode === 0 || version2.exitCode === 127 ? void 0 : version2.stderr
        };
      }
      function readVersions(json) {
        const versions = (0, src_json.lj)(json);
        const [client, server] = [(0, src_json.Xy)(versions.Client), (0, src_json.Xy)(versions.Server)];
        const version2 = (0, src_json.b6)(server.Version);
        const platform = (0, builder_platforms.FL)(`${(0, src_json.b6)(server.Os) ?? ""}/${(0, src_json.b6)(server.Arch) ?? ""}`);
        return {
          client: (0, src_json.b6)(client.Version) ?? "",
          engine: version2 === void 0 ? void 0 : { version: version2, platform }
        };
      }
      ;
      function readBuildxInspect(output) {
        const value = (name) => new RegExp(`^${name}:[^\\S\\n]*(\\S+)`, "m").exec(output)?.[1];
        const platforms = [...output.matchAll(/^Platforms:\s*(.+)$/gm)].flatMap(([, list2 = ""]) => list2.split(",").map((platform) => (0, builder_platforms.FL)(platform.replace("*", "").trim())));
        return {
          name: value("Name") ?? "",
          driver: value("Driver") ?? "unknown",
          platforms: [...new Set(platforms)],
          buildkit: value("BuildKit version") ?? value("Buildkit"),
          // The label by which buildx itself tells. Source: docker/buildx, driver/docker/driver.go, Features
          usesContainerdStore: /^\s*org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(output)
        };
      }
      ;
      async function findWithoutDocker(name, context) {
        const found = await (name === "podman" ? podman(context) : buildah(context));
        if (found !== void 0)
          return found;
        throw new errors.yo(`There is no ${name} on this runner, and the input builder names it`, {
          hint: `Install the package ${name} in an earlier step, or leave the input builder out.`
        });
      }
      async function anyWithoutDocker(context) {
        return await podman(context) ?? await buildah(context);
      }
      async function podman(context) {
        const { findPodman } = await __webpack_require__.e(
          /* import() */
          7109
        ).then(__webpack_require__.bind(__webpack_require__, 97109));
        return findPodman(context);
      }
      async function buildah(context) {
        const { findBuildah } = await __webpack_require__.e(
          /* import() */
          1391
        ).then(__webpack_require__.bind(__webpack_require__, 31391));
        return findBuildah(context);
      }
      ;
      async function findBuilder(wish, context) {
        if (wish.builder === "podman" || wish.builder === "buildah")
          return findWithoutDocker(wish.builder, context);
        return builderOf(await probeDocker(context), wish, context);
      }
      async function builderOf(docker, wish, context) {
        if (docker.buildx !== void 0) {
          const found = await findBuildx(docker, docker.buildx, wish, context);
          if (found !== void 0)
            return found;
        }
        if (docker.engine === void 0) {
          const other = wish.builder === void 0 ? await anyWithoutDocker(context) : void 0;
          if (other === void 0 || docker.trouble !== void 0)
            throw withoutEngine(docker, other);
          return other;
        }
        if (wish.builder !== void 0 && wish.builder !== "docker") {
          throw new errors.yo(`There is no builder ${wish.builder}: this Docker has no buildx`, {
            hint: "Install the plugin buildx, leave the input builder out, or give it as docker."
          });
        }
        return engineBuilder(docker.client ?? "", docker.engine);
      }
      function withoutEngine({ client, trouble = "" }, other) {
        if (client === void 0)
          return (0, docker_errors.bA)();
        const error = (0, docker_errors.G0)(trouble, "The Docker engine");
        if (other === void 0)
          return error;
        const hint = `Or build without it: ${other.name} is here too, with builder: ${other.kind}.`;
        return new errors.yo(error.message, {
          cause: error.cause,
          hint: [error.hint ?? [], hint].flat().join("\n")
        });
      }
      async function findBuildx({ engine }, version2, wish, context) {
        const named2 = wish.builder === "docker" ? await engineContext(context) : wish.builder;
        const env = named2 === void 0 ? {} : { BUILDX_BUILDER: named2 };
        const name = `buildx ${version2}`.trim();
        if (named2 === void 0 && engine !== void 0 && !isDemanding(wish)) {
          return {
            kind: "buildx",
            name,
            version: version2,
            driver: void 0,
            platforms: [],
            features: buildxFeatures(version2, leastOfDrivers),
            env
          };
        }
        const answer2 = await find_builder_ask(context, "buildx", "inspect", ...named2 === void 0 ? [] : [named2]);
        if (answer2.exitCode !== 0) {
          if (engine === void 0)
            return void 0;
          throw named2 === void 0 ? (0, docker_errors.G0)(answer2.stderr, "The buildx builder") : await unknownBuilder(named2, answer2, context);
        }
        const found = readBuildxInspect(answer2.stdout);
        if (found.driver === "docker" && engine === void 0)
          return void 0;
        return {
          kind: "buildx",
          name: `${name} (driver ${found.driver})`,
          version: version2,
          driver: found.driver,
          platforms: found.platforms,
          features: buildxFeatures(version2, found),
          env
        };
      }
      const leastOfDrivers = { driver: "docker", buildkit: "v0.8", usesContainerdStore: false };
      const alike = /* @__PURE__ */ new Set([
        "add-hosts",
        "cache-import",
        "foreign-platform",
        "remote-source",
        "secrets",
        "ssh"
      ]);
      function isDemanding({ needs, wants, platforms }) {
        return wants.size > 0 || platforms.length > 0 || [...needs.keys()].some((feature) => !alike.has(feature));
      }
      async function engineContext(context) {
        const shown = await find_builder_ask(context, "context", "show");
        return shown.exitCode === 0 && shown.stdout.trim() || "default";
      }
      async function unknownBuilder(name, answer2, context) {
        const listed = await find_builder_ask(context, "buildx", "ls", "--format", "{{.Name}}");
        const names2 = [...new Set(listed.exitCode === 0 ? listed.stdout.split("\n").filter(Boolean) : [])];
        return new errors.yo(`There is no buildx builder ${name}`, {
          cause: new Error(answer2.stderr.trim() || "buildx said nothing about why"),
          hint: `${names2.length === 0 ? "" : `There are: ${names2.join(", ")}. `}The input builder also takes docker, podman and buildah.`
        });
      }
      function engineBuilder(client, engine) {
        const builtIn = (0, version.d)(client, 18, 9) && !(0, version.d)(client, 23, 0);
        return {
          kind: builtIn ? "engine-buildkit" : "engine-classic",
          name: `the ${builtIn ? "BuildKit" : "classic builder"} of Docker ${engine.version}`,
          version: client,
          driver: void 0,
          platforms: [engine.platform],
          features: builtIn ? engineBuildKitFeatures(client) : classicFeatures,
          // Whatever the job's environment says.
          env: { DOCKER_BUILDKIT: builtIn ? "1" : "0" }
        };
      }
      function find_builder_ask({ env, programs }, ...args) {
        return programs.ask("docker", args, { env });
      }
      var external_node_path_ = __webpack_require__(76760);
      var private_builder = __webpack_require__(51311);
      ;
      function makeContainerBuilder(buildx, { registryHost }, context) {
        const options = (0, registry_url.U9)(registryHost ?? "") ? [["network", "host"]] : [];
        return make(buildx, context, {
          driver: "docker-container",
          driverOptions: new Map(options),
          // Nothing is granted by these alone: a build has to ask, with the input allow.
          buildkitFlags: "--allow-insecure-entitlement=network.host --allow-insecure-entitlement=security.insecure",
          endpoint: void 0
        });
      }
      function makeRemoteBuilder(buildx, endpoint, certificates, context) {
        return make(buildx, context, {
          driver: "remote",
          driverOptions: certificates === void 0 ? /* @__PURE__ */ new Map() : certificateOptions(certificates),
          buildkitFlags: void 0,
          endpoint
        });
      }
      async function make(buildx, context, wanted) {
        const made = await (0, private_builder.I)(wanted, context);
        try {
          return { builder: await inspect(made, buildx, context), remove: () => made.remove() };
        } catch (error) {
          await made.remove();
          throw error;
        }
      }
      async function inspect(made, buildx, { env, programs }) {
        const answer2 = await programs.ask("docker", ["buildx", "inspect", made.name], {
          env: { ...env, ...made.env }
        });
        const found = readBuildxInspect(answer2.stdout);
        if (answer2.exitCode !== 0 || found.buildkit === void 0) {
          const reason = /^Error:\s*(.+)$/m.exec(answer2.stdout)?.[1] ?? answer2.stderr.trim();
          throw new errors.yo("The BuildKit does not answer", { cause: new Error(reason) });
        }
        return {
          kind: "buildx",
          name: `buildx ${buildx} (driver ${found.driver}, made for this step)`,
          version: buildx,
          driver: found.driver,
          platforms: found.platforms,
          features: buildxFeatures(buildx, found),
          env: made.env
        };
      }
      function certificateOptions(folder) {
        const files = [
          ["cacert", "ca.pem"],
          ["cert", "cert.pem"],
          ["key", "key.pem"]
        ];
        const missing = files.filter(([, file]) => !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, file))).map(([, file]) => file);
        if (missing.length > 0) {
          throw new errors.yo(`There is no ${missing.join(", ")} in ${folder}`, {
            hint: "The input buildkit-certificates names a folder with ca.pem, cert.pem and key.pem, all three."
          });
        }
        return new Map(files.map(([option, file]) => [option, (0, external_node_path_.join)(folder, file)]));
      }
      var child_environment = __webpack_require__(20383);
      ;
      async function withBuilder(wish, context, work, docker) {
        const found = await findOrMake(wish, { ...context, env: (0, child_environment.Q)(context.env) }, docker);
        try {
          checkFeatures(found.builder, wish);
          return await work(found.builder);
        } finally {
          await found.remove();
        }
      }
      async function findOrMake(wish, context, asked) {
        if (wish.endpoint !== void 0)
          return connect(wish, wish.endpoint, context);
        if (wish.builder !== void 0)
          return asFound(await findBuilder(wish, context));
        const docker = await (asked ?? probeDocker(context));
        const builder = await builderOf(docker, wish, context);
        const canMake = builder.kind === "buildx" && builder.driver === "docker" && docker.engine !== void 0;
        const needed = [...missingFeatures(builder, wish).keys()];
        const isNeeded = needed.length > 0 && needed.every((feature) => madeBuilderFeatures.has(feature));
        const isWanted = needed.length === 0 && helps(wish, builder, context.env);
        if (!canMake || !(isNeeded || isWanted))
          return asFound(builder);
        try {
          return await makeContainerBuilder(builder.version, wish, context);
        } catch (error) {
          if (!isNeeded) {
            context.log.warning(`No builder with a cache of its own: ${with_builder_reasonOf(error)}. The build goes on with ${builder.name}`);
            return asFound(builder);
          }
          const inputs = [...new Set(missingFeatures(builder, wish).values())].join(", ");
          throw new errors.yo(`${builder.name} cannot do what ${inputs} asks for, and a builder that can did not start`, {
            cause: error,
            hint: "It is a container of the image moby/buildkit:buildx-stable-1, and has to be privileged. Where either is not to be had, give the input buildkit-endpoint a BuildKit that runs elsewhere."
          });
        }
      }
      function helps({ wants }, builder, env) {
        return env.RUNNER_ENVIRONMENT === "github-hosted" && [...wants].some((feature) => !builder.features.has(feature));
      }
      async function connect(wish, endpoint, context) {
        const docker = await probeDocker(context);
        if (docker.client === void 0)
          throw (0, docker_errors.bA)();
        if (docker.buildx === void 0) {
          throw new errors.yo("A remote BuildKit needs buildx, and this Docker has none", {
            hint: "Install the package docker-buildx-plugin, or run docker/setup-buildx-action@v3 before this step."
          });
        }
        try {
          return await makeRemoteBuilder(docker.buildx, endpoint, wish.certificates, context);
        } catch (error) {
          if (error instanceof errors.yo && error.hint !== void 0)
            throw error;
          throw new errors.yo(`The BuildKit at ${endpoint} cannot be reached`, {
            cause: (0, errors.zR)(error).cause ?? error,
            hint: "Check the input buildkit-endpoint, that the runner may connect to it, and whether it wants buildkit-certificates."
          });
        }
      }
      function asFound(builder) {
        return { builder, remove: () => Promise.resolve() };
      }
      function with_builder_reasonOf(error) {
        const { message, cause } = (0, errors.zR)(error);
        return cause === void 0 ? message : `${message} (${(0, errors.zR)(cause).message})`;
      }
      ;
      const originLabels = {
        repository: "org.opencontainers.image.source",
        revision: "org.opencontainers.image.revision",
        /** Which inputs the image was built with, as a hash. */
        inputs: "slipway.inputs",
        /** What the image was made of, as a hash; empty where that is not known, or not for others to trust. */
        source: "slipway.source"
      };
      function ownLabels(request, identity, workspace) {
        return /* @__PURE__ */ new Map([
          [originLabels.inputs, hashInputs(request, workspace)],
          [originLabels.source, identity?.kind === "known" ? identity.hash : ""]
        ]);
      }
      function hashInputs(request, workspace) {
        const { source, fileName: fileName2, target, buildArgs, platforms } = request;
        const deciding = [
          source.kind === "folder" ? (0, external_node_path_.relative)(workspace, source.path) : source.url,
          fileName2,
          target ?? "",
          [...buildArgs].sort(([a], [b]) => a < b ? -1 : 1),
          [...platforms].sort()
        ];
        return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(deciding)).digest("hex")}`;
      }
      function isSameBuild(found, wanted) {
        const agrees = (name) => wanted.has(name) && found[name] === wanted.get(name);
        if (wanted.get(originLabels.source) && found[originLabels.source])
          return agrees(originLabels.source);
        return [originLabels.repository, originLabels.revision, originLabels.inputs].every(agrees);
      }
      ;
      const oci = "org.opencontainers.image.";
      function imageLabels(given, facts, version2, now) {
        const valueOf = eventValues(facts, now);
        const perCommit2 = new Set(["created", "revision"].map((name) => oci + name));
        const labels = /* @__PURE__ */ new Map();
        for (const [name, value] of Object.entries(eventLabels(facts, version2, now))) {
          if (value !== void 0)
            labels.set(oci + name, value);
        }
        if (!given.has(`${oci}version`))
          perCommit2.add(`${oci}version`);
        for (const [name, text] of given) {
          const template = (0, tags_template.QC)(text, expressions.O, unchecked);
          labels.set(name, (0, tags_template.XX)(template, valueOf));
          if (changesPerCommit(template, facts))
            perCommit2.add(name);
        }
        return {
          labels: new Map([...labels].sort(([a], [b]) => a < b ? -1 : 1)),
          perCommit: new Set([...perCommit2].filter((name) => labels.has(name)))
        };
      }
      function eventLabels(facts, version2, now) {
        return {
          title: facts.repositoryName,
          description: facts.description,
          url: facts.repositoryUrl,
          source: facts.repositoryUrl,
          version: version2,
          created: (facts.committedAt ?? now).toISOString(),
          revision: facts.sha,
          licenses: facts.license
        };
      }
      const changing = ["sha", "date", "commit_date"];
      function changesPerCommit(template, { sha, shortSha }) {
        const names2 = [sha, shortSha].filter((text) => text !== void 0 && text.length >= 7);
        return template.parts.some((part) => isExpression(part) && changing.includes(part.name)) || names2.some((name) => name !== void 0 && template.text.includes(name));
      }
      function isExpression(part) {
        return typeof part !== "string";
      }
      function unchecked(problem) {
        throw new Error(`A label ${problem} and was not checked`);
      }
      ;
      function buildLabels({ request }, identity, { context, facts, version: version2 }) {
        const { labels } = imageLabels(request.labels, facts, version2, new Date(context.clock.now()));
        return new Map([...labels, ...ownLabels(request, identity, context.workspace)]);
      }
      function stableLabels({ request }, { context, facts, version: version2 }) {
        const { labels, perCommit: perCommit2 } = imageLabels(request.labels, facts, version2, new Date(context.clock.now()));
        return new Map([...labels].filter(([name]) => request.labels.has(name) && !perCommit2.has(name)));
      }
      var cache_entry = __webpack_require__(49930);
      var identity_dockerfile = __webpack_require__(78203);
      ;
      function runsOnTarget(dockerfile) {
        let isOnTarget = true;
        for (const { text } of (0, identity_dockerfile.K)(dockerfile)) {
          if (/^FROM\s/i.test(text))
            isOnTarget = !/^FROM\s+--platform=/i.test(text);
          else if (/^RUN\s/i.test(text) && isOnTarget)
            return true;
        }
        return false;
      }
      ;
      function needsOf(request, dockerfile) {
        const asked = [
          ["add-hosts", "add-hosts", request.addHosts.length > 0],
          // BuildKit has the host's network without being asked for more; other entitlements are a builder's own.
          ["allow", "allow", request.allow.some((entitlement) => entitlement !== "network.host")],
          ["annotations", "annotations", request.annotations.size > 0],
          ["attestations", attestationInput(request) ?? "attests", attestationInput(request) !== void 0],
          ["build-contexts", "build-contexts", request.buildContexts.size > 0],
          ["cache-export", "cache-to", request.cacheTo.some((entry) => !(0, cache_entry.m)(entry))],
          // Images are what every builder takes layers from.
          ["cache-import", "cache-from", request.cacheFrom.some((entry) => (0, cache_entry.U)(entry) === void 0)],
          ["cgroup-parent", "cgroup-parent", request.cgroupParent !== void 0],
          ["foreign-platform", "platforms", runsOnPlatforms(request, dockerfile)],
          ["load", "load", request.load],
          ["many-platforms", "platforms", request.platforms.length > 1],
          ["network", "network", request.network !== void 0 && !isOfBuildKit(request.network)],
          ["no-cache-filters", "no-cache-filters", request.noCacheFilters.length > 0],
          ["outputs", "outputs", request.outputs.length > 0],
          ["remote-source", "context", request.source.kind === "remote"],
          ["secrets", secretInput(request) ?? "secrets", secretInput(request) !== void 0],
          ["shm-size", "shm-size", request.shmSize !== void 0],
          ["ssh", "ssh", request.ssh.length > 0],
          ["ulimit", "ulimit", request.ulimits.length > 0]
        ];
        return new Map(asked.filter(([, , isAsked]) => isAsked).map(([feature, input]) => [feature, input]));
      }
      function runsOnPlatforms({ platforms }, dockerfile) {
        return platforms.length > 0 && dockerfile !== void 0 && runsOnTarget(dockerfile);
      }
      function isOfBuildKit(network) {
        return ["default", "none", "host"].includes(network);
      }
      function attestationInput({ provenance, sbom, attests }) {
        if (attests.length > 0)
          return "attests";
        if (provenance !== void 0 && provenance !== "false")
          return "provenance";
        return sbom !== void 0 && sbom !== "false" ? "sbom" : void 0;
      }
      function secretInput({ secrets }) {
        const asked = secrets.find(({ id }) => id !== "GIT_AUTH_TOKEN");
        switch (asked?.from) {
          case "value":
            return "secrets";
          case "environment":
            return "secret-envs";
          case "file":
            return "secret-files";
          case void 0:
            return void 0;
        }
      }
      ;
      const noCache = { from: [], to: [], notices: [] };
      function cacheTag({ source, fileName: fileName2, target, platforms }, workspace) {
        const context = source.kind === "folder" ? source.path.replace(workspace, "") : source.url;
        const deciding = JSON.stringify([context, fileName2, target ?? "", [...platforms].sort()]);
        return `cache-${(0, external_node_crypto_.createHash)("sha256").update(deciding).digest("hex").slice(0, 12)}`;
      }
      function cacheKind({ cache, request }, env) {
        if (request.cacheFrom.length > 0 || request.cacheTo.length > 0 || request.noCache)
          return "none";
        return cache ?? (env.RUNNER_ENVIRONMENT === "github-hosted" ? "registry" : "none");
      }
      function registryCache(repository, tag, isThere, facts) {
        const reference = `${repository.uri}:${tag}`;
        const from = isThere ? [`type=registry,ref=${reference}`] : [];
        if (!isOfDefaultBranch(facts))
          return { from, to: [], notices: [] };
        if ((0, repository_repository.t)(tag, repository.mutability))
          return { from, to: [], notices: [immutableCache(repository, tag)] };
        const to = `type=registry,ref=${reference},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;
        return { from, to: [to], notices: [] };
      }
      function gitHubCache(tag) {
        return {
          from: [`type=gha,scope=${tag}`],
          to: [`type=gha,scope=${tag},mode=max,ignore-error=true`],
          notices: []
        };
      }
      function isOfDefaultBranch({ ref, defaultBranch, pullRequest, isFromFork }) {
        const isTrusted = pullRequest === void 0 && !isFromFork;
        return isTrusted && defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}`;
      }
      function immutableCache({ name }, tag) {
        return {
          level: "notice",
          title: "No cache of layers",
          message: `The tags of ${name} are immutable, so ${tag} cannot be written anew. Exclude it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: cache-*, src-*, with update-repository: true.`
        };
      }
      ;
      function builderWish(task, { env }, registryHost) {
        const { request, builder, endpoint, certificates } = task;
        const keepsLayers = task.push && cacheKind(task, env) !== "none";
        const isAsked = keepsLayers && task.cache !== void 0;
        return {
          builder,
          endpoint,
          certificates,
          needs: new Map([
            ...needsOf(request, dockerfileOf(request)),
            ...isAsked ? [["cache-export", "cache"]] : []
          ]),
          wants: new Set(keepsLayers ? ["cache-export"] : []),
          platforms: request.platforms,
          registryHost
        };
      }
      function dockerfileOf({ source, file }) {
        return source.kind === "folder" ? (0, external_node_fs_.readFileSync)(file, "utf8") : void 0;
      }
      ;
      async function runBuildOnly(task, setting) {
        const { context, inputs, tags, progress } = setting;
        const { request } = task;
        const started = context.clock.now();
        progress.during = "the search for a builder";
        return withBuilder(builderWish(task, context, void 0), context, async (builder) => {
          const plan = {
            builder,
            request,
            push: void 0,
            localNames: tags.map((tag) => `${inputs.repository}:${tag}`),
            labels: buildLabels(task, void 0, setting),
            pull: request.pull,
            cacheFrom: request.cacheFrom,
            cacheTo: request.cacheTo
          };
          describePlan(plan).forEach((line) => context.log.info(line));
          progress.during = "the build";
          const folder = context.temporary.directory("build");
          const published = await publish({ plan, login: void 0, folder, context });
          switch (published.kind) {
            case "build-failed":
              return published;
            case "built-only":
              return {
                kind: "built-only",
                repository: inputs.repository,
                builder: builder.name,
                labels: plan.labels,
                steps: published.steps,
                warnings: published.warnings,
                metadata: published.metadata,
                tookMs: context.clock.now() - started
              };
            case "pushed":
            case "tag-exists":
              throw new Error("A build that is not to be pushed was");
          }
        });
      }
      ;
      const units = [
        ["day", 864e5],
        ["hour", 36e5],
        ["minute", 6e4]
      ];
      function formatAge(ms) {
        const [name, unit] = units.find(([, length]) => ms >= length) ?? [];
        if (name === void 0)
          return "less than a minute";
        const count2 = Math.floor(ms / unit);
        return `${count2} ${name}${count2 === 1 ? "" : "s"}`;
      }
      ;
      function decideReuse(subject) {
        const { identity, found, policy, platforms, forcedBy: forcedBy2, now } = subject;
        const build = (reason) => ({ kind: "build", reason });
        if (policy.mode === "never")
          return build("reuse is never");
        if (forcedBy2.length > 0)
          return build(`${forcedBy2.join(", ")} asks for a build`);
        if (identity === void 0)
          return build("nobody asked what it is made of");
        if (identity.kind === "unknown")
          return build(identity.reason);
        if (found === void 0)
          return build("nothing in the repository was made of the same files, base images and inputs");
        const missing = missingPlatforms(found.image, platforms);
        if (missing.length > 0)
          return build(`the image of the same source lacks ${missing.join(", ")}`);
        const ageMs = found.pushedAt === void 0 ? void 0 : now - found.pushedAt.getTime();
        if (ageMs !== void 0 && ageMs > policy.maxAgeMs) {
          return build(`the image of the same source is ${formatAge(ageMs)} old, and reuse-max-age is ${formatAge(policy.maxAgeMs)}`);
        }
        const age = ageMs === void 0 ? "" : `, pushed ${formatAge(ageMs)} ago`;
        return {
          kind: "reuse",
          image: found.image,
          reason: `the files, base images and inputs are those of the image that is there${age}`
        };
      }
      function missingPlatforms(image, wanted) {
        const entries = parseDescriptors(image.manifest);
        if (entries === void 0)
          return wanted.length > 1 ? wanted : [];
        const there = entries.flatMap(({ platform }) => platform ?? []);
        return wanted.filter((platform) => !there.includes(platform));
      }
      ;
      async function readHeldTags(ecr, repository, tagged, sourceDigest) {
        const held = [];
        for (const [tag, image] of tagged) {
          if (!(0, repository_repository.t)(tag, repository.mutability))
            continue;
          const known2 = held.find((other) => other.image.digest === image.digest)?.config;
          const config = image.digest === sourceDigest ? unknownConfig : known2;
          held.push({ tag, image, config: config ?? await readImageConfig(ecr, repository, image) });
        }
        return held;
      }
      function judgeHeldTags(held, wanted, known2 = {}) {
        const [first] = held;
        if (first === void 0)
          return { kind: "none" };
        const { sourceDigest, builtId } = known2;
        const canCompare = [originLabels.revision, originLabels.source].some((name) => wanted.get(name));
        if (!canCompare && builtId === void 0 && sourceDigest === void 0)
          return { kind: "none" };
        const isOurs = ({ image, config }) => image.digest === first.image.digest && (image.digest === sourceDigest || isSameBuild(config.labels, wanted) || builtId !== void 0 && config.digest === builtId);
        const other = held.find((tag) => !isOurs(tag));
        if (other === void 0) {
          const revision2 = first.config.labels[originLabels.revision];
          return { kind: "ours", image: first.image, tags: held.map(({ tag }) => tag), revision: revision2 };
        }
        const revision = other.config.labels[originLabels.revision];
        const ofThisCommit = revision !== void 0 && revision === wanted.get(originLabels.revision);
        return { kind: "taken", tag: other.tag, digest: other.image.digest, revision, ofThisCommit };
      }
      ;
      function reuseTag({ hash }) {
        return `src-${hash}`;
      }
      ;
      function userDockerConfig(env) {
        return env.DOCKER_CONFIG || (0, external_node_path_.join)(env.HOME ?? "/", ".docker");
      }
      function writeDockerConfig(folder, userFolder, ...auths) {
        (0, external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 448 });
        for (const name of (0, external_node_fs_.existsSync)(userFolder) ? (0, external_node_fs_.readdirSync)(userFolder) : []) {
          if (name !== "config.json")
            (0, external_node_fs_.symlinkSync)((0, external_node_path_.join)(userFolder, name), (0, external_node_path_.join)(folder, name));
        }
        const file = (0, external_node_path_.join)(userFolder, "config.json");
        const config = (0, external_node_fs_.existsSync)(file) ? parseConfig(file) : {};
        writeConfig(folder, auths.reduce(withLogin, config));
      }
      function renewLogin(folder, auth) {
        writeConfig(folder, withLogin(parseConfig((0, external_node_path_.join)(folder, "config.json")), auth));
      }
      function withLogin(config, { host, user, password }) {
        const helpers = (0, src_json.Xy)(config.credHelpers);
        const isHelped = config.credsStore !== void 0 || host in helpers;
        return {
          ...config,
          auths: {
            ...(0, src_json.Xy)(config.auths),
            [host]: { auth: Buffer.from(`${user}:${password}`).toString("base64") }
          },
          ...isHelped ? { credHelpers: { ...helpers, [host]: "" } } : {}
        };
      }
      function writeConfig(folder, config) {
        writePrivately((0, external_node_path_.join)(folder, "config.json"), config);
      }
      function writePrivately(file, config) {
        (0, external_node_fs_.writeFileSync)(file, JSON.stringify(config, void 0, 2), { mode: 384 });
      }
      function parseConfig(file) {
        try {
          return (0, src_json.Xy)(JSON.parse((0, external_node_fs_.readFileSync)(file, "utf8")));
        } catch (error) {
          throw new errors.yo(`Docker's configuration ${file} cannot be read`, {
            cause: error,
            hint: "Repair or remove the file: docker itself does not start with it either."
          });
        }
      }
      ;
      const fileName = "slipway-podman-auth.json";
      function writePodmanAuth(folder, env, auths) {
        const file = (0, external_node_path_.join)(folder, fileName);
        const own = [(0, external_node_path_.join)(userDockerConfig(env), "config.json"), podmanAuth(env)].filter(external_node_fs_.existsSync).map(parseConfig);
        const merged = own.reduce((all, one) => ({
          auths: { ...(0, src_json.Xy)(all.auths), ...(0, src_json.Xy)(one.auths) },
          credHelpers: { ...(0, src_json.Xy)(all.credHelpers), ...(0, src_json.Xy)(one.credHelpers) }
        }), {});
        writePrivately(file, auths.reduce(withPodmanLogin, merged));
        return file;
      }
      function renewPodmanAuth(file, auth) {
        writePrivately(file, withPodmanLogin(parseConfig(file), auth));
      }
      function withPodmanLogin(config, { host, user, password }) {
        const helpers = Object.entries((0, src_json.Xy)(config.credHelpers)).filter(([name, helper]) => name !== host && helper !== "");
        const auth = Buffer.from(`${user}:${password}`).toString("base64");
        return {
          auths: { ...(0, src_json.Xy)(config.auths), [host]: { auth } },
          ...helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }
        };
      }
      function podmanAuth({ REGISTRY_AUTH_FILE: named2, XDG_RUNTIME_DIR: runtime }) {
        return named2 || (0, external_node_path_.join)(runtime || `/run/user/${process.getuid?.() ?? 0}`, "containers/auth.json");
      }
      ;
      async function login_withLogin(ecr, repository, context, work, others = []) {
        const host = (0, repository_repository.U)(repository);
        const authenticate = async () => {
          const { user, password } = await ecr.login();
          return { host, user, password };
        };
        const auths = [...others, await authenticate()];
        const folder = context.temporary.directory("docker");
        try {
          writeDockerConfig(folder, userDockerConfig(context.env), ...auths);
          const podmanAuth2 = writePodmanAuth(folder, context.env, auths);
          return await work({
            env: { ...context.env, DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: podmanAuth2 },
            async renew() {
              const auth = await authenticate();
              renewLogin(folder, auth);
              renewPodmanAuth(podmanAuth2, auth);
            }
          });
        } finally {
          (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
      }
      ;
      async function checkRegistry(ecr, repository, tags, digest) {
        const byTag = await ecr.imagesByTag(repository, tags);
        const images = [...byTag.values()];
        const wanted = digest ?? agreedDigest(images);
        const image = images.find((candidate) => candidate.digest === wanted) ?? (wanted === void 0 ? void 0 : await ecr.imageByDigest(repository, wanted));
        if (image === void 0) {
          throw new errors.yo(`ECR has no image ${wanted ?? `with the tag ${tags.join(", ")}`} in ${repository.name}`, {
            hint: "It was pushed just now: something else deletes or moves it. See the lifecycle policy and other workflows."
          });
        }
        return { image, movedTags: tags.filter((tag) => byTag.get(tag)?.digest !== image.digest) };
      }
      function agreedDigest(images) {
        const digests = new Set(images.map(({ digest }) => digest));
        return digests.size === 1 ? images[0]?.digest : void 0;
      }
      ;
      const hubKey = "https://index.docker.io/v1/";
      async function findUserLogin(host, context) {
        const file = (0, external_node_path_.join)(userDockerConfig(context.env), "config.json");
        if (!(0, external_node_fs_.existsSync)(file))
          return void 0;
        const config = parseConfig(file);
        const key = (0, registry_url.gr)(host) ? hubKey : host;
        const helper = (0, src_json.Xy)(config.credHelpers)[key] ?? config.credsStore;
        const login = typeof helper === "string" && helper !== "" ? await askHelper(helper, key, context) : loginOf(findEntry((0, src_json.Xy)(config.auths), key));
        if (login !== void 0)
          context.maskSecret(login.password);
        return login;
      }
      function findEntry(auths, key) {
        const hostOf = (name) => name.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
        const same = Object.keys(auths).find((name) => hostOf(name) === hostOf(key));
        return auths[key] ?? (same === void 0 ? void 0 : auths[same]);
      }
      function loginOf(entry) {
        const { auth, username, password, identitytoken } = (0, src_json.Xy)(entry);
        if (typeof identitytoken === "string" && identitytoken !== "") {
          return { user: "<token>", password: identitytoken };
        }
        if (typeof auth === "string" && auth !== "") {
          const [, user, secret] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, "base64").toString()) ?? [];
          return user === void 0 ? void 0 : { user, password: (secret ?? "").replace(/\0+$/, "") };
        }
        return typeof username === "string" && username !== "" && typeof password === "string" ? { user: username, password } : void 0;
      }
      async function askHelper(helper, key, { env, programs, signal }) {
        const program = `docker-credential-${helper}`;
        if (!/^[\w.-]+$/.test(helper)) {
          throw new errors.yo(`Docker's configuration names a credential helper that cannot be: ${program}`);
        }
        const { exitCode, stdout, stderr } = await programs.run(program, ["get"], { input: key, env, signal });
        if (exitCode === 0) {
          const { Username: user, Secret: password } = (0, src_json.lj)(stdout);
          return typeof user === "string" && typeof password === "string" && user !== "" ? { user, password } : void 0;
        }
        if (stdout.includes("credentials not found in native keychain"))
          return void 0;
        throw new errors.yo(`${program} has no login for ${key}`, {
          cause: new Error((stderr.trim() || stdout.trim() || `exit code ${exitCode}`).slice(0, 500)),
          hint: "Docker's configuration has it in charge of this registry: repair it, or take it out of credHelpers or credsStore."
        });
      }
      var docker_reference = __webpack_require__(72698);
      ;
      async function baseLogins(identity, repository, ecr, context) {
        const bases = identity?.kind === "known" ? identity.bases : [];
        const hosts = new Set(bases.flatMap(({ reference }) => (0, docker_reference.F)(reference)?.host ?? []));
        const logins = [];
        for (const host of hosts) {
          const isOther = host !== (0, repository_repository.U)(repository) && (0, registry_url.Fd)(host)?.region === repository.region;
          if (!isOther || await findUserLogin(host, context) !== void 0)
            continue;
          const { user, password } = await ecr.login();
          logins.push({ host, user, password });
        }
        return logins;
      }
      ;
      async function reuseImage({ repository, repositoryReport }, { image, reason, revision }, setting, started) {
        const { context } = setting;
        context.log.info(`Reusing ${image.digest}: ${reason}`);
        const released = await release(setting, repository, image);
        if (released.kind !== "released")
          return released;
        return {
          kind: "reused",
          image: released.image,
          scan: released.scan,
          repositoryReport,
          notices: [],
          reason,
          revision,
          tookMs: context.clock.now() - started
        };
      }
      ;
      function otherIgnoreFile({ kind }, { source, file }) {
        if (source.kind !== "folder" || kind === "buildx" || kind === "engine-buildkit")
          return void 0;
        const own = `${file}.dockerignore`;
        if ((0, external_node_fs_.existsSync)(own))
          return (0, external_node_path_.basename)(own);
        const isPodman = kind === "podman" || kind === "buildah";
        return isPodman && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(source.path, ".containerignore")) ? ".containerignore" : void 0;
      }
      ;
      function chooseMarks({ identity, repository, tagged }, { builder, request }, setting) {
        const { facts, inputs, tags, context } = setting;
        const otherIgnore = otherIgnoreFile(builder, request);
        const isKnown = identity?.kind === "known" && otherIgnore === void 0 && !facts.isFromFork;
        const mark = isKnown ? reuseTag(identity) : void 0;
        const isStuck = mark !== void 0 && tagged.has(mark) && (0, repository_repository.t)(mark, repository.mutability);
        const reuse = isStuck ? void 0 : mark;
        const notices = [
          ...isStuck ? [stuckMark(repository.name)] : [],
          ...otherIgnore === void 0 ? [] : [otherIgnoreNotice(builder, otherIgnore)],
          ...identity?.kind === "known" && identity.holdsGit === true ? [gitInContext] : []
        ];
        const { runId, attempt } = thisRun(context.env);
        const candidate = reuse ?? `scan-${runId}.${attempt}-${tags[0] ?? ""}`.slice(0, 128);
        const pushedTag = inputs.scan === void 0 ? tags[0] ?? candidate : candidate;
        return { pushedTag, reuseTag: reuse, isKnown, notices };
      }
      const gitInContext = {
        level: "notice",
        title: "The repository of Git is sent to the builder",
        message: "The build context holds .git, which differs in every checkout: no image is ever found to be of the same source. Add the line .git to .dockerignore."
      };
      function otherIgnoreNotice({ name }, file) {
        return {
          level: "notice",
          title: "The image cannot be found again by its source",
          message: `${name} does not read ${file} as BuildKit does, so the image may hold other files than those it would be known by. Build with BuildKit (buildx), or put the patterns into .dockerignore.`
        };
      }
      function stuckMark(repository) {
        return {
          level: "notice",
          title: "The image cannot be found again by its source",
          message: `An older image of the same source has the tag by which it would be found, and the tags of ${repository} are immutable. Exclude src-* from it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: src-*, cache-*, with update-repository: true.`
        };
      }
      ;
      async function buildImage(task, known2, reason, setting, docker) {
        const { context, ecr, progress, tags } = setting;
        const { repository, labels, identity } = known2;
        const started = context.clock.now();
        progress.during = "the search for a builder";
        const wish = builderWish(task, context, (0, repository_repository.U)(repository));
        const work = async (builder) => {
          const cache = layerCache(task, known2, builder, setting);
          const marks = chooseMarks(known2, { builder, request: task.request }, setting);
          const plan = {
            builder,
            request: task.request,
            push: { repository, tag: marks.pushedTag },
            localNames: task.request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
            labels: marks.isKnown ? labels : withoutSource(labels),
            // The bases by which the image is known are those of the registries, which the engine may have older ones of.
            pull: task.request.pull || identity?.kind === "known" && identity.bases.length > 0,
            cacheFrom: cache.from,
            cacheTo: cache.to
          };
          describePlan(plan).forEach((line) => context.log.info(line));
          progress.during = "the login";
          const others = await baseLogins(identity, repository, ecr, context);
          const push = (login) => {
            progress.during = builder.kind === "buildx" ? "the build and its push" : "the build";
            const onPush = () => void (progress.during = "the push");
            return publish({ plan, login, folder: context.temporary.directory("build"), context, onPush });
          };
          const published = await login_withLogin(ecr, repository, context, push, others);
          return conclude(published, { plan, known: known2, marks, reason, cache, started }, setting);
        };
        return withBuilder(wish, context, work, docker);
      }
      function withoutSource(labels) {
        return new Map([...labels, [originLabels.source, ""]]);
      }
      async function conclude(published, built, setting) {
        const { ecr, progress, context } = setting;
        const { plan, known: known2, marks, reason, cache, started } = built;
        const { repository, repositoryReport } = known2;
        switch (published.kind) {
          case "build-failed":
            return published;
          case "built-only":
            throw new Error("A build that is to be pushed was not");
          case "tag-exists":
            return settleTakenTag(published, known2, setting);
          case "pushed": {
            progress.pushed.push(marks.pushedTag);
            progress.during = "the check of the digest";
            const { pushedTag, reuseTag: reuseTag2, notices } = marks;
            const { image, movedTags } = await checkRegistry(ecr, repository, [pushedTag], published.digest);
            const released = await release(setting, repository, image, reuseTag2 === void 0 ? [] : [reuseTag2]);
            if (released.kind !== "released")
              return released;
            return {
              kind: "built",
              image: released.image,
              scan: released.scan,
              repositoryReport,
              notices: [
                ...notices,
                ...cache.notices,
                ...movedTags.map((tag) => moved(tag, repository.name, image.digest))
              ],
              warnings: published.warnings,
              builder: plan.builder.name,
              reason,
              labels: plan.labels,
              steps: published.steps,
              tookMs: context.clock.now() - started,
              metadata: published.metadata,
              reuseTag: reuseTag2
            };
          }
        }
      }
      async function settleTakenTag({ tag, imageId }, known2, setting) {
        const { ecr, tags, progress, context } = setting;
        const { repository, labels } = known2;
        const started = context.clock.now();
        const reason = "another run has pushed the same build meanwhile";
        const there = await ecr.imagesByTag(repository, [.../* @__PURE__ */ new Set([tag, ...tags])]);
        const marked = tags.includes(tag) ? void 0 : there.get(tag);
        const requested = new Map([...there].filter(([name]) => tags.includes(name)));
        const held = await readHeldTags(ecr, repository, requested, marked?.digest);
        const judged = judgeHeldTags(held, labels, { builtId: imageId, sourceDigest: marked?.digest });
        switch (judged.kind) {
          case "none":
            return marked === void 0 ? conflict(repository, tag, void 0, progress) : reuseImage(known2, { image: marked, reason }, setting, started);
          case "taken":
            return takenTag(repository, judged, progress);
          case "ours":
            progress.pushed.push(...judged.tags);
            return reuseImage(known2, { image: judged.image, reason, revision: judged.revision }, setting, started);
        }
      }
      function layerCache(task, { repository, tagged }, builder, setting) {
        const { context, facts } = setting;
        const { request } = task;
        const given = { ...noCache, from: request.cacheFrom, to: request.cacheTo };
        const tag = cacheTag(request, context.workspace);
        switch (builder.features.has("cache-export") ? cacheKind(task, context.env) : "none") {
          case "none":
            return given;
          case "gha":
            return gitHubCache(tag);
          case "registry":
            return registryCache(repository, tag, tagged.has(tag), facts);
        }
      }
      function moved(tag, repository, digest) {
        return {
          level: "warning",
          title: `The tag ${tag} has moved`,
          message: `The tag ${tag} of ${repository} points to another image by now: another run pushed it in the meantime. The outputs name the image that this run built, ${digest}.`
        };
      }
      var promises_ = __webpack_require__(58500);
      ;
      const oneRead = 1024 * 1024;
      function createFileDigester() {
        const buffer = Buffer.allocUnsafe(oneRead);
        return (path) => {
          const file = (0, external_node_fs_.openSync)(path, "r");
          try {
            const { mode, size } = (0, external_node_fs_.fstatSync)(file);
            const start = (0, external_node_fs_.readSync)(file, buffer, 0, oneRead, null);
            if (start === size && start < oneRead) {
              return { sha256: (0, external_node_crypto_.hash)("sha256", buffer.subarray(0, start)), bytes: start, mode };
            }
            return { ...digestInPieces(file, buffer, start), mode };
          } finally {
            (0, external_node_fs_.closeSync)(file);
          }
        };
      }
      function digestInPieces(file, buffer, start) {
        const digest = (0, external_node_crypto_.createHash)("sha256");
        let bytes = 0;
        for (let read2 = start; read2 > 0; read2 = (0, external_node_fs_.readSync)(file, buffer, 0, oneRead, null)) {
          digest.update(buffer.subarray(0, read2));
          bytes += read2;
        }
        return { sha256: digest.digest("hex"), bytes };
      }
      ;
      class UnknowableError extends Error {
      }
      ;
      function* walkContext(root, rules) {
        yield* walkFolder(root, rules, { path: "", verdict: void 0, parent: void 0, told: true });
      }
      function* walkFolder(root, rules, folder) {
        for (const entry of readFolder(root, folder)) {
          const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
          const verdict = rules.judge(path, folder.verdict);
          if (!verdict.isIgnored) {
            if (path.includes("�"))
              throw new UnknowableError(`a name in the context is not UTF-8: ${path}`);
            yield* tellOf(folder);
            yield { path, kind: kindOf(entry) };
          }
          if (entry.isDirectory() && (!verdict.isIgnored || rules.canTakeBackBelow(path))) {
            yield* walkFolder(root, rules, { path, verdict, parent: folder, told: !verdict.isIgnored });
          }
        }
      }
      function* tellOf(folder) {
        if (folder.told)
          return;
        if (folder.parent !== void 0)
          yield* tellOf(folder.parent);
        folder.told = true;
        yield { path: folder.path, kind: "folder" };
      }
      function readFolder(root, folder) {
        const path = (0, external_node_path_.join)(root, folder.path);
        try {
          return (0, external_node_fs_.readdirSync)(path, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
        } catch (error) {
          const code = (0, errors.CA)(error);
          if (folder.path !== "" && code === "ENOENT")
            return [];
          if (folder.verdict?.isIgnored === true && (code === "EACCES" || code === "EPERM"))
            return [];
          throw new errors.yo(`The folder ${path} of the build context cannot be read.`, {
            cause: error,
            hint: "Make it readable for the user that runs the step, or name it in .dockerignore."
          });
        }
      }
      function kindOf(entry) {
        if (entry.isFile())
          return "file";
        if (entry.isDirectory())
          return "folder";
        if (entry.isSymbolicLink())
          return "symlink";
        if (entry.isFIFO())
          return "fifo";
        return entry.isSocket() ? "socket" : "device";
      }
      ;
      const turnMs = 10;
      const modeThatCounts = { file: 3653, folder: 517 };
      async function digestContext(folder, rules, signal) {
        signal.throwIfAborted();
        const root = rootOf(folder);
        const digestFile = createFileDigester();
        const whole = (0, external_node_crypto_.createHash)("sha256");
        let files = 0;
        let bytes = 0;
        let holdsGit = false;
        let turnEnds = performance.now() + turnMs;
        for (const entry of walkContext(root, rules)) {
          const described = digest_context_describe(root, entry, digestFile);
          if (described === void 0)
            continue;
          whole.update(`${JSON.stringify([entry.path, entry.kind, ...described.facts])}
`);
          if (entry.kind !== "folder")
            files++;
          if (entry.path === ".git")
            holdsGit = true;
          bytes += described.bytes;
          if (performance.now() < turnEnds)
            continue;
          await (0, promises_.setImmediate)();
          signal.throwIfAborted();
          turnEnds = performance.now() + turnMs;
        }
        return { sha256: whole.digest("hex"), files, bytes, holdsGit };
      }
      function rootOf(folder) {
        try {
          const root = (0, external_node_fs_.realpathSync)(folder);
          if ((0, external_node_fs_.statSync)(root).isDirectory())
            return root;
        } catch (error) {
          throw new errors.yo(`The build context ${folder} cannot be read.`, { cause: error });
        }
        throw new errors.yo(`The build context ${folder} is not a folder.`);
      }
      function digest_context_describe(root, { path, kind }, digestFile) {
        const whole = (0, external_node_path_.join)(root, path);
        try {
          switch (kind) {
            case "file": {
              const { sha256: sha2562, mode, bytes } = digestFile(whole);
              return { facts: [mode & modeThatCounts.file, bytes, sha2562], bytes };
            }
            case "symlink":
              return { facts: [(0, external_node_fs_.readlinkSync)(whole)], bytes: 0 };
            case "device":
              return { facts: [(0, external_node_fs_.lstatSync)(whole).rdev], bytes: 0 };
            case "folder":
              return { facts: [(0, external_node_fs_.lstatSync)(whole).mode & modeThatCounts.folder], bytes: 0 };
            case "fifo":
            case "socket":
              return { facts: [], bytes: 0 };
          }
        } catch (error) {
          if ((0, errors.CA)(error) === "ENOENT")
            return void 0;
          throw new errors.yo(`${whole} of the build context cannot be read.`, {
            cause: error,
            hint: "Make it readable for the user that runs the step, or name it in .dockerignore."
          });
        }
      }
      ;
      const spaces = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
      const outerSpaces = new RegExp(`^${spaces}|${spaces}$`, "g");
      function readIgnoreFile(text) {
        return text.replace(/^\ufeff/, "").split(/\r?\n/).filter((line) => !line.startsWith("#")).map(trimSpace).filter((line) => line !== "").map((line) => line.startsWith("!") ? `!${relative(trimSpace(line.slice(1)))}` : relative(line));
      }
      function trimSpace(text) {
        return text.replace(outerSpaces, "");
      }
      function cleanPath(path) {
        const normal = external_node_path_.posix.normalize(path);
        return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
      }
      function relative(pattern) {
        if (pattern === "")
          return "";
        const clean = cleanPath(pattern);
        return clean.length > 1 && clean.startsWith("/") ? clean.slice(1) : clean;
      }
      ;
      class UnreadablePatternError extends Error {
      }
      function translateGoRegExp(source) {
        const characters = Array.from(source);
        let translated = "";
        for (let at = 0; at < characters.length; at++) {
          const character = characters[at] ?? "";
          if (character === "[") {
            const readClass = translateClass(characters, at);
            translated += readClass.text;
            at = readClass.last;
          } else if (character === "\\") {
            at++;
            translated += codePoint(escaped(characters[at], source));
          } else if (character === ".") {
            translated += "[^\\n]";
          } else if ("^$()?*|".includes(character)) {
            translated += character;
          } else {
            if (character === "{" && /^\{\d+(,\d*)?\}/.test(characters.slice(at).join("")))
              throw unreadable(source);
            translated += codePoint(character);
          }
        }
        return compile(translated, source);
      }
      function translateClass(characters, start) {
        const source = characters.join("");
        let at = start + 1;
        let text = "[";
        if (characters[at] === "^") {
          text += "^";
          at++;
        }
        const first = at;
        while (at === first || characters[at] !== "]") {
          const low = classCharacter(characters, at, source);
          at = low.next;
          text += codePoint(low.character);
          if (characters[at] === "-" && characters[at + 1] !== "]") {
            const high = classCharacter(characters, at + 1, source);
            at = high.next;
            text += `-${codePoint(high.character)}`;
          }
        }
        return { text: `${text}]`, last: at };
      }
      function classCharacter(characters, at, source) {
        const character = characters[at];
        if (character === void 0 || character === "[" && characters[at + 1] === ":")
          throw unreadable(source);
        if (character !== "\\")
          return { character, next: at + 1 };
        return { character: escaped(characters[at + 1], source), next: at + 2 };
      }
      function escaped(character, source) {
        if (character === void 0 || !/^[!-/:-@[-`{-~]$/.test(character))
          throw unreadable(source);
        return character;
      }
      function codePoint(character) {
        return /^[A-Za-z0-9/_]$/.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
      }
      function compile(translated, source) {
        try {
          return new RegExp(translated, "u");
        } catch (error) {
          throw new UnreadablePatternError(`not understood: ${source}`, { cause: error });
        }
      }
      function unreadable(source) {
        return new UnreadablePatternError(`not understood: ${source}`);
      }
      ;
      function createPattern(text, isException) {
        return { text, isException, matches: matcherOf(text) };
      }
      function matcherOf(text) {
        const { kind, expression } = describePattern(text);
        switch (kind) {
          case "exact":
            return (path) => path === text;
          case "prefix": {
            const prefix = text.slice(0, -2);
            return (path) => path.startsWith(prefix);
          }
          case "suffix": {
            const suffix = text.slice(2);
            return (path) => path.endsWith(suffix) || suffix.startsWith("/") && path === suffix.slice(1);
          }
          case "expression": {
            const compiled = translateGoRegExp(expression);
            return (path) => compiled.test(path);
          }
        }
      }
      function describePattern(text) {
        const characters = Array.from(text);
        let kind = "exact";
        let expression = "^";
        let at = 0;
        for (let step = 0; at < characters.length; step++) {
          const character = characters[at++] ?? "";
          if (character === "*" && characters[at] === "*") {
            at += characters[at + 1] === "/" ? 2 : 1;
            if (at < characters.length) {
              expression += "(.*/)?";
              kind = "expression";
            } else if (kind === "exact") {
              kind = "prefix";
            } else {
              expression += ".*";
              kind = "expression";
            }
            if (step === 0)
              kind = "suffix";
          } else if (character === "*") {
            expression += "[^/]*";
            kind = "expression";
          } else if (character === "?") {
            expression += "[^/]";
            kind = "expression";
          } else if (".+()$".includes(character)) {
            expression += `\\${character}`;
          } else if (character === "\\") {
            expression += `\\${characters[at++] ?? ""}`;
            kind = "expression";
          } else {
            expression += character;
            if (character === "[" || character === "]")
              kind = "expression";
          }
        }
        return { kind, expression: `${expression}$` };
      }
      ;
      function isWellFormed(pattern) {
        const characters = Array.from(pattern);
        let at = 0;
        while (at < characters.length) {
          const character = characters[at];
          if (character === "\\") {
            if (at + 1 >= characters.length)
              return false;
            at += 2;
          } else if (character === "[") {
            const end = endOfClass(characters, at + 1);
            if (end === void 0)
              return false;
            at = end;
          } else {
            at++;
          }
        }
        return true;
      }
      function endOfClass(characters, start) {
        let at = characters[start] === "^" ? start + 1 : start;
        for (let ranges = 0; ; ranges++) {
          if (ranges > 0 && characters[at] === "]")
            return at + 1;
          const low = afterCharacter(characters, at);
          if (low === void 0)
            return void 0;
          at = low;
          if (characters[at] === "-") {
            const high = afterCharacter(characters, at + 1);
            if (high === void 0)
              return void 0;
            at = high;
          }
        }
      }
      function afterCharacter(characters, at) {
        const character = characters[at];
        if (character === void 0 || character === "-" || character === "]")
          return void 0;
        const next = character === "\\" ? at + 2 : at + 1;
        return next < characters.length ? next : void 0;
      }
      ;
      class IgnoreSyntaxError extends Error {
      }
      const nothingIgnored = createIgnoreRules("");
      function createIgnoreRules(text) {
        const patterns = readIgnoreFile(text).map(readPattern);
        const exceptions = patterns.filter((pattern) => pattern.isException);
        const unmatched = patterns.map(() => false);
        return {
          judge(path, parent) {
            if (patterns.length === 0)
              return { isIgnored: false, matched: unmatched };
            const matched = [...parent?.matched ?? unmatched];
            let isIgnored = false;
            for (const [index, pattern] of patterns.entries()) {
              if (matched[index] !== true && pattern.isException === isIgnored)
                matched[index] = pattern.matches(path);
              if (matched[index] === true)
                isIgnored = !pattern.isException;
            }
            return { isIgnored, matched };
          },
          canTakeBackBelow: (folder) => exceptions.some((exception) => canMatchBelow(exception.text, folder))
        };
      }
      function readPattern(line) {
        const clean = cleanPath(trimSpace(line));
        const isException = clean.startsWith("!");
        const text = isException ? clean.slice(1) : clean;
        if (text === "")
          throw new IgnoreSyntaxError('"!" has nothing after it');
        if (!isWellFormed(text))
          throw new IgnoreSyntaxError(`"${text}" has no end to a "[", or nothing after a "\\"`);
        return createPattern(text, isException);
      }
      function canMatchBelow(pattern, folder) {
        const wildcard = pattern.search(/[*?[\]\\|{}^]/);
        if (wildcard < 0)
          return pattern.startsWith(`${folder}/`);
        if (pattern.includes("|"))
          return true;
        if (!/\*\*|\[/.test(pattern) && depth(pattern) <= depth(folder))
          return false;
        const certain = pattern.slice(0, pattern.lastIndexOf("/", wildcard) + 1);
        return certain.startsWith(`${folder}/`) || `${folder}/`.startsWith(certain);
      }
      function depth(path) {
        return path.split("/").length;
      }
      ;
      function findIgnoreRules(context, dockerfile) {
        const candidates = [
          ...dockerfile === void 0 ? [] : [`${dockerfile}.dockerignore`],
          (0, external_node_path_.join)(context, ".dockerignore")
        ];
        for (const candidate of candidates) {
          const text = readIfThere(candidate);
          if (text === void 0)
            continue;
          try {
            return createIgnoreRules(text);
          } catch (error) {
            if (!(error instanceof IgnoreSyntaxError))
              throw error;
            throw new errors.yo(`Docker does not take ${(0, external_node_path_.basename)(candidate)}: ${error.message}.`, {
              cause: error,
              hint: `Mend the pattern in ${candidate}.`
            });
          }
        }
        return nothingIgnored;
      }
      function readIfThere(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path, "utf8");
        } catch (error) {
          if (["ENOENT", "ENOTDIR", "EISDIR"].includes((0, errors.CA)(error) ?? ""))
            return void 0;
          throw new errors.yo(`${path} cannot be read.`, { cause: error });
        }
      }
      var remote_source = __webpack_require__(95453);
      ;
      function readNamedContext(name, value) {
        if (value.startsWith("docker-image://")) {
          return { kind: "image", name, reference: value.slice("docker-image://".length) };
        }
        if (value.startsWith("oci-layout://"))
          return { kind: "fixed", name, content: contentOfLayout(value) };
        if (value.startsWith("target:"))
          throw new UnknowableError(`the build context \`${name}\` is made by another build`);
        if (!(0, remote_source.uN)(value))
          return { kind: "folder", name, path: value };
        if ((0, remote_source.T4)(value, void 0))
          return { kind: "fixed", name, content: value };
        throw new UnknowableError(`the build context \`${name}\` comes from elsewhere and can change without notice`);
      }
      function digestNamedFolder(path, signal) {
        return digestContext(path, findIgnoreRules(path, void 0), signal);
      }
      function contentOfLayout(value) {
        const [place = "", digest] = value.slice("oci-layout://".length).split("@");
        if (digest !== void 0)
          return digest;
        const [, path = place, tag = "latest"] = /^(.*?)(?::([^/:]+))?$/.exec(place) ?? [];
        const index = (0, external_node_path_.join)(path, "index.json");
        try {
          return `${tag} of ${(0, external_node_crypto_.createHash)("sha256").update((0, external_node_fs_.readFileSync)(index)).digest("hex")}`;
        } catch (error) {
          throw new errors.yo(`The OCI layout ${path} of \`build-contexts\` cannot be read.`, { cause: error });
        }
      }
      ;
      function decidingInputs(request, declared) {
        return {
          target: request.target ?? null,
          buildArgs: sorted(request.buildArgs).filter(([name]) => declared.has(name) || !isAmbient(name)),
          platforms: [...new Set(request.platforms)].sort(),
          // RUN can see these.
          network: request.network ?? "default",
          addHosts: [...request.addHosts].sort(),
          shmSize: request.shmSize ?? null,
          ulimits: [...request.ulimits].sort(),
          secrets: request.secrets.map(({ id }) => id).sort(),
          ssh: request.ssh.map((entry) => entry.split("=")[0]).sort(),
          labels: sorted(request.labels).filter(([name]) => !isPerCommit(name)),
          annotations: sorted(request.annotations).filter(([key]) => !isPerCommit(key.slice(key.lastIndexOf(":") + 1))),
          provenance: request.provenance ?? null,
          sbom: request.sbom ?? null,
          attests: [...request.attests].sort(),
          singleManifest: request.singleManifest
        };
      }
      const perCommit = ["created", "revision", "version", "ref.name"].map((name) => `org.opencontainers.image.${name}`);
      function isPerCommit(name) {
        return perCommit.includes(name);
      }
      function isAmbient(name) {
        return name === "SOURCE_DATE_EPOCH" || /^(?:http|https|ftp|no|all)_proxy$/i.test(name);
      }
      function sorted(map) {
        return [...map].sort(([a], [b]) => a < b ? -1 : 1);
      }
      var directives = __webpack_require__(72844);
      ;
      function parseInstruction({ line, text }, escape) {
        const [, keyword = "", rest = ""] = /^(\S+)\s*([^]*)$/.exec(text) ?? [];
        const words = splitWords(rest, escape);
        const firstOther = words.findIndex((word) => !word.startsWith("--"));
        const flags = words.slice(0, firstOther < 0 ? words.length : firstOther);
        const isTrigger = keyword.toUpperCase() === "ONBUILD";
        return {
          line,
          keyword: keyword.toUpperCase(),
          flags: flags.map((flag) => readFlag(flag, escape)),
          words: words.slice(flags.length),
          trigger: isTrigger ? parseInstruction({ line, text: rest }, escape) : void 0
        };
      }
      function flagOf(instruction, name) {
        return instruction.flags.find((flag) => flag.name === name)?.value;
      }
      function splitWords(text, escape) {
        const any = escape === "`" ? "`[^]" : "\\\\[^]";
        return text.match(new RegExp(`(?:${any}|'[^']*'|"(?:${any}|[^"])*"|\\S)+`, "g")) ?? [];
      }
      function readFlag(word, escape) {
        const [, name = "", value = ""] = /^--([^=]*)=?([^]*)$/.exec(word) ?? [];
        const unquoted = value.replace(escape === "`" ? /`([^])|['"]/g : /\\([^])|['"]/g, "$1");
        return { name: name.toLowerCase(), value: unquoted };
      }
      ;
      function declaredArguments(dockerfile) {
        const { escape } = (0, directives.V)(dockerfile);
        return new Set((0, identity_dockerfile.K)(dockerfile).map((instruction) => parseInstruction(instruction, escape)).flatMap((parsed) => [parsed, ...parsed.trigger === void 0 ? [] : [parsed.trigger]]).filter(({ keyword }) => keyword === "ARG").flatMap(({ words }) => words.map((word) => word.split("=")[0] ?? word)));
      }
      ;
      function parseImageReference(text) {
        const reference = (0, docker_reference.F)(text);
        if (reference === void 0)
          return void 0;
        const { host, name, tag, digest } = reference;
        const version2 = `${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
        const familiarName = host === "docker.io" ? name.replace(/^library\/(?=[^/]+$)/, "") : `${host}/${name}`;
        return {
          full: `${host}/${name}${version2}`,
          familiar: `${familiarName}${version2}`.replace(/:latest$/, ""),
          digest
        };
      }
      ;
      function expandWord(word, variables, escape) {
        let at = 0;
        return readUntil("");
        function readUntil(end) {
          let result = "";
          while (at < word.length) {
            const character = word[at++] ?? "";
            if (character === end)
              return result;
            if (character === "'" && end !== '"') {
              const close = word.indexOf("'", at);
              if (close < 0)
                throw unreadable2();
              result += word.slice(at, close);
              at = close + 1;
            } else if (character === '"') {
              result += readUntil('"');
            } else if (character === "$") {
              result += readVariable();
            } else if (character === escape) {
              const next = word[at++] ?? "";
              result += end === '"' && !['"', "$", escape].includes(next) ? `${escape}${next}` : next;
            } else {
              result += character;
            }
          }
          if (end !== "")
            throw unreadable2();
          return result;
        }
        function readVariable() {
          if (word[at] !== "{") {
            const name2 = readName();
            return name2 === "" ? "$" : variables(name2) ?? "";
          }
          at++;
          const name = readName();
          if (word[at] === "}") {
            at++;
            return variables(name) ?? "";
          }
          const emptyIsUnset = word[at] === ":";
          if (emptyIsUnset)
            at++;
          const modifier = word[at++];
          if (name === "" || modifier === void 0 || !"-+?".includes(modifier))
            throw unreadable2();
          const alternative = readUntil("}");
          const value = variables(name);
          const isSet = value !== void 0 && !(emptyIsUnset && value === "");
          if (modifier === "+")
            return isSet ? alternative : "";
          if (isSet)
            return value;
          if (modifier === "?")
            throw new UnknowableError(`\`${name}\` is not set`);
          return alternative;
        }
        function readName() {
          const [name = ""] = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(word.slice(at)) ?? [];
          at += name.length;
          return name;
        }
        function unreadable2() {
          return new UnknowableError(`\`${word}\` has variables that only the builder reads`);
        }
      }
      ;
      function checkAdded(add, variables, escape) {
        const checksum = flagOf(add, "checksum");
        for (const source of operandsOf(add).slice(0, -1)) {
          if (source.startsWith("<<") || isCertainlyLocal(source))
            continue;
          const place = expandWord(source, variables, escape);
          const expected = checksum === void 0 ? void 0 : expandWord(checksum, variables, escape);
          if (!(0, remote_source.Vx)(place) || (0, remote_source.T4)(place, expected))
            continue;
          const pin = (0, remote_source.JL)(place) ? 'name a whole commit after "#"' : "pin it by --checksum";
          throw new UnknowableError(`ADD ${source} can change without notice; ${pin}`);
        }
      }
      function operandsOf({ words }) {
        if (words[0]?.startsWith("[") !== true)
          return words;
        try {
          const list2 = JSON.parse(words.join(" "));
          return Array.isArray(list2) ? list2.map(String) : words;
        } catch {
          return words;
        }
      }
      function isCertainlyLocal(source) {
        const [, certain = ""] = /^["']?([^$"']*)/.exec(source) ?? [];
        return source.includes("$") ? /^[^:@]*[./]/.test(certain) : !(0, remote_source.Vx)(certain);
      }
      var heredocs = __webpack_require__(74151);
      ;
      function checkLegible(name, { instructions, frontend }) {
        if (frontend !== void 0 && !readsDockerfiles(frontend)) {
          throw new UnknowableError(`${name} is read by ${frontend}, which may make something else of it`);
        }
        if (!instructions.some(({ text }) => /^FROM\s/i.test(text))) {
          throw new UnknowableError(`${name} has no FROM`);
        }
        const doubtful = instructions.find(({ text }) => (0, heredocs.q)(text));
        if (doubtful !== void 0) {
          throw new UnknowableError(`where a here-document ends is only known to the builder (${name}:${doubtful.line})`);
        }
      }
      function readsDockerfiles(frontend) {
        const familiar = parseImageReference(frontend)?.familiar ?? "";
        return /(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/.test(familiar);
      }
      ;
      function readStages(dockerfile, escape) {
        const instructions = (0, identity_dockerfile.K)(dockerfile).map((instruction) => parseInstruction(instruction, escape));
        const starts = instructions.flatMap(({ keyword }, index) => keyword === "FROM" ? [index] : []);
        const stages = starts.map((start, index) => {
          const [from, ...commands] = instructions.slice(start, starts[index + 1]);
          const [base = "", as, name] = from?.words ?? [];
          return {
            line: from?.line ?? 0,
            name: as?.toUpperCase() === "AS" ? name?.toLowerCase() : void 0,
            base,
            commands
          };
        });
        return {
          globalArguments: instructions.slice(0, starts[0] ?? instructions.length).filter(({ keyword }) => keyword === "ARG"),
          stages
        };
      }
      ;
      const unknowable = /* @__PURE__ */ Symbol("unknowable");
      function globalVariables(declared, inputs) {
        const values2 = /* @__PURE__ */ new Map();
        const lookUp2 = (name) => {
          const value = values2.get(name);
          return value === void 0 ? platformVariable(name, inputs) : known(name, value);
        };
        for (const { words } of declared) {
          for (const word of words)
            declare(word, values2, lookUp2, inputs, noVariables);
        }
        return lookUp2;
      }
      function stageVariables(base, global, inputs) {
        const values2 = /* @__PURE__ */ new Map();
        const lookUp2 = (name) => {
          const value = values2.get(name);
          return value === void 0 ? base(name) : known(name, value);
        };
        return {
          lookUp: lookUp2,
          apply({ keyword, words }) {
            if (keyword === "ARG") {
              for (const word of words)
                declare(word, values2, lookUp2, inputs, global);
            } else if (keyword === "ENV") {
              const set = /* @__PURE__ */ new Map();
              for (const { name, value } of assignments(words))
                set.set(name, evaluate(value, lookUp2, inputs.escape));
              for (const [name, value] of set)
                values2.set(name, value);
            }
          }
        };
      }
      const variablesOfAnImage = (name) => {
        throw new UnknowableError(`\`${name}\` may be set by the base image`);
      };
      const noVariables = () => void 0;
      function declare(word, values2, lookUp2, { buildArgs, escape }, global) {
        const [, name = "", value] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
        const given = buildArgs.get(name);
        if (given !== void 0) {
          values2.set(name, given);
        } else if (value !== void 0) {
          values2.set(name, evaluate(value, lookUp2, escape));
        } else {
          const inherited = variables_valueOf(() => global(name));
          if (inherited !== void 0)
            values2.set(name, inherited);
        }
      }
      function evaluate(word, variables, escape) {
        return variables_valueOf(() => expandWord(word, variables, escape)) ?? "";
      }
      function variables_valueOf(read2) {
        try {
          return read2();
        } catch (error) {
          if (error instanceof UnknowableError)
            return unknowable;
          throw error;
        }
      }
      function known(name, value) {
        if (value !== unknowable)
          return value;
        throw new UnknowableError(`\`${name}\` is only known to the builder`);
      }
      function assignments(words) {
        const [first = "", ...others] = words;
        if (!first.includes("="))
          return [{ name: first, value: others.join(" ") }];
        return words.map((word) => ({
          name: word.slice(0, word.indexOf("=")),
          value: word.slice(word.indexOf("=") + 1)
        }));
      }
      function platformVariable(name, { buildArgs, platform, target }) {
        const [, side, part = ""] = /^(BUILD|TARGET)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/.exec(name) ?? [];
        if (side === void 0)
          return name === "TARGETSTAGE" ? buildArgs.get(name) ?? target ?? "default" : void 0;
        const given = buildArgs.get(name);
        if (given !== void 0)
          return given;
        if (side === "BUILD")
          throw new UnknowableError(`\`${name}\` is only known to the builder`);
        if (platform === void 0)
          throw new UnknowableError(`\`${name}\` is only known to the builder while \`platforms\` is not set`);
        const [os = "", architecture = "", variant = ""] = platform.split("/");
        const parts = {
          PLATFORM: platform,
          OS: os,
          ARCH: architecture,
          VARIANT: variant
        };
        return parts[part] ?? "";
      }
      ;
      function externalImages(dockerfile, name, question) {
        const { escape, syntax } = (0, directives.V)(dockerfile);
        const given = question.buildArgs.get("BUILDKIT_SYNTAX")?.trim().split(" ")[0];
        const frontend = given === void 0 ? syntax : { reference: given, line: 1 };
        checkLegible(name, { instructions: (0, identity_dockerfile.K)(dockerfile), frontend: frontend?.reference });
        const read2 = readStages(dockerfile, escape);
        const platforms = question.platforms.length === 0 ? [void 0] : question.platforms;
        const target = question.target ?? read2.stages.at(-1)?.name;
        const ofStages = platforms.flatMap((platform) => {
          const inputs = { buildArgs: question.buildArgs, platform, target, escape };
          return visitTarget({ read: read2, inputs, name, contexts: familiarNames(question.buildContexts) }, question.target);
        });
        return frontend === void 0 ? ofStages : [frontend, ...ofStages];
      }
      function visitTarget(visit, target) {
        const { stages, globalArguments } = visit.read;
        const found = [];
        const visited = /* @__PURE__ */ new Map();
        const global = globalVariables(globalArguments, visit.inputs);
        for (const index of targetStages(stages, target))
          visitStage(index);
        return found;
        function visitStage(index) {
          const known2 = visited.get(index);
          const stage = stages[index];
          if (known2 !== void 0 || stage === void 0)
            return known2 ?? noVariables;
          visited.set(index, variablesOfAnImage);
          if (stage.name !== void 0 && visit.contexts.has(stage.name))
            return variablesOfAnImage;
          const variables = stageVariables(visitBase(index, stage), global, visit.inputs);
          for (const command of stage.commands) {
            variables.apply(command);
            visitCommand(command.trigger ?? command, variables.lookUp, index);
          }
          visited.set(index, variables.lookUp);
          return variables.lookUp;
        }
        function visitBase(index, { base, line }) {
          const reference = at(line, () => expandWord(base, global, visit.inputs.escape));
          const earlier = stages.slice(0, index).findLastIndex((stage) => stage.name === reference);
          if (earlier >= 0)
            return visitStage(earlier);
          return useImage(reference, line);
        }
        function visitCommand(command, variables, index) {
          for (const from of sourcesOf(command)) {
            const isIndex = /^\d+$/.test(from) && command.keyword === "COPY";
            const named2 = stages.flatMap((stage, other) => stage.name === from.toLowerCase() ? [other] : []);
            for (const other of isIndex ? [Number(from)] : named2)
              if (other !== index)
                visitStage(other);
            if (!isIndex && named2.length === 0)
              useImage(from, command.line);
          }
          if (command.keyword === "ADD")
            at(command.line, () => checkAdded(command, variables, visit.inputs.escape));
        }
        function useImage(reference, line) {
          if (reference === "scratch")
            return noVariables;
          const familiar = parseImageReference(reference)?.familiar;
          if (familiar === void 0 || !visit.contexts.has(familiar))
            found.push({ reference, line });
          return variablesOfAnImage;
        }
        function at(line, read2) {
          try {
            return read2();
          } catch (error) {
            if (!(error instanceof UnknowableError))
              throw error;
            throw new UnknowableError(`${error.message} (${visit.name}:${line})`);
          }
        }
      }
      function targetStages(stages, target) {
        if (target === void 0)
          return [stages.length - 1];
        const named2 = stages.flatMap(({ name }, index) => name === target.toLowerCase() ? [index] : []);
        return named2.length > 0 || !/^\d+$/.test(target) ? named2 : [Number(target)];
      }
      function sourcesOf({ keyword, flags }) {
        const isCopy = keyword === "COPY";
        if (!isCopy && keyword !== "RUN")
          return [];
        return flags.flatMap(({ name, value }) => {
          if (isCopy)
            return name === "from" ? [value] : [];
          if (name !== "mount")
            return [];
          return value.split(",").flatMap((field) => /^\s*from=/i.test(field) ? [field.trim().slice("from=".length)] : []);
        });
      }
      function familiarNames(contexts) {
        return new Set([...contexts.keys()].map((name) => parseImageReference(name)?.familiar ?? name));
      }
      ;
      function readDockerfile(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path);
        } catch (error) {
          if ((0, errors.CA)(error) === "ENOENT" && (0, external_node_path_.basename)(path) === "Dockerfile") {
            return readDockerfile((0, external_node_path_.join)((0, external_node_path_.dirname)(path), "dockerfile"));
          }
          throw new errors.yo(`There is no Dockerfile ${path}, or it cannot be read.`, {
            cause: error,
            hint: "Name it in `file`, as a path from the workspace, or the folder that it is in, in `context`."
          });
        }
      }
      ;
      async function resolveImages(images, dockerfile, resolveBase) {
        const distinct = /* @__PURE__ */ new Map();
        for (const image of images) {
          if (image.reference === "scratch")
            continue;
          const parsed = parseImageReference(image.reference);
          if (parsed === void 0) {
            throw new UnknowableError(`\`${image.reference}\` is no image reference${placeOf(image, dockerfile)}`);
          }
          if (!distinct.has(parsed.full))
            distinct.set(parsed.full, { ...image, full: parsed.full, digest: parsed.digest });
        }
        const resolved = [...distinct.values()].map(async ({ digest: pinned, full, ...image }) => {
          if (pinned !== void 0)
            return { reference: image.reference, full, digest: pinned, isPinned: true };
          const answer2 = await resolveBase(full);
          if ("digest" in answer2)
            return { reference: image.reference, full, digest: answer2.digest, isPinned: false };
          throw new UnknowableError(`nobody can tell what \`${image.reference}\`${placeOf(image, dockerfile)} is now: ${answer2.unresolved}`);
        });
        return (await Promise.all(resolved)).sort((a, b) => a.full < b.full ? -1 : 1);
      }
      function placeOf({ line }, dockerfile) {
        return line === void 0 ? " (build-contexts)" : ` (${dockerfile}:${line})`;
      }
      ;
      const schema = 1;
      async function identify(subject, dependencies) {
        const over = new AbortController();
        const signal = AbortSignal.any([dependencies.signal, over.signal]);
        try {
          return await identifyKnown(subject, { ...dependencies, signal });
        } catch (error) {
          if (error instanceof UnknowableError)
            return { kind: "unknown", reason: sentence(error.message) };
          if (error instanceof UnreadablePatternError) {
            return {
              kind: "unknown",
              reason: `A pattern of the .dockerignore is only read by the builder: ${error.message}`
            };
          }
          throw error;
        } finally {
          over.abort();
        }
      }
      async function identifyKnown({ request, extra }, { resolveBase, signal }) {
        if (request.source.kind === "remote") {
          throw new UnknowableError("the context is fetched by the builder; it is not here to be compared");
        }
        const dockerfileBytes = readDockerfile(request.file);
        const dockerfile = dockerfileBytes.toString();
        const contexts = [...request.buildContexts].sort(([a], [b]) => a < b ? -1 : 1);
        const named2 = contexts.map(([name, value]) => readNamedContext(name, value));
        const images = [
          ...externalImages(dockerfile, request.fileName, request),
          ...named2.flatMap((context2) => context2.kind === "image" ? [{ ...context2, line: void 0 }] : [])
        ];
        const main = request.source.path;
        const [bases, context, ...others] = await Promise.all([
          resolveImages(images, request.fileName, resolveBase),
          digestContext(main, findIgnoreRules(main, request.file), signal),
          ...named2.map((each) => each.kind === "folder" ? digestNamedFolder(each.path, signal) : void 0)
        ]);
        const key = JSON.stringify({
          schema,
          dockerfile: identify_sha256(dockerfileBytes),
          context: context.sha256,
          contexts: named2.map((each, index) => [each.name, each.kind, contentOf(each, others[index])]),
          bases: bases.map(({ full, digest }) => [full, digest]),
          inputs: decidingInputs(request, declaredArguments(dockerfile)),
          extra
        });
        const counted = [context, ...others.filter((digest) => digest !== void 0)];
        return {
          kind: "known",
          hash: identify_sha256(key),
          bases: bases.filter(({ isPinned }) => !isPinned).map(({ reference, digest }) => ({ reference, digest })),
          files: counted.reduce((sum, { files }) => sum + files, 0),
          bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
          ...counted.some(({ holdsGit }) => holdsGit) ? { holdsGit: true } : {}
        };
      }
      function contentOf(context, digest) {
        switch (context.kind) {
          case "folder":
            return digest?.sha256 ?? "";
          case "image":
            return context.reference;
          case "fixed":
            return context.content;
        }
      }
      function identify_sha256(content) {
        return (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
      }
      function sentence(text) {
        return text.charAt(0).toUpperCase() + text.slice(1);
      }
      ;
      const meanings = [
        [/^(ENOTFOUND|EAI_NODATA|EAI_NONAME|EAI_AGAIN)$/, "DNS has no address for it here"],
        [/^ECONNREFUSED$/, "nothing listens there"],
        [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, "the connection was closed before an answer came"],
        [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/, "no way leads there from here"],
        [/CERT|UNABLE_TO_|SELF_SIGNED/, "its TLS certificate is not trusted here"]
      ];
      function whyUnanswered(host, cause) {
        const asked = new URL((0, registry_url.NH)(host)).host;
        const name = asked === host ? host : `${host} (${asked})`;
        return `${name} could not be asked, ${clauseOf(cause)}. So nothing that is there can be known to be the same, and it is built, which takes longer and is as good. To have images reused again, let this machine reach ${asked} (DNS, proxy, firewall), or name the base image with its digest (@sha256:...), for which nobody is asked`;
      }
      function clauseOf(cause) {
        if (typeof cause === "string")
          return cause;
        const code = (0, errors.CA)(cause) ?? (0, errors.CA)(cause.cause);
        const text = meanings.find(([codes]) => code !== void 0 && codes.test(code))?.[1];
        return text === void 0 || code === void 0 ? cause.message : `${text} (${code})`;
      }
      ;
      const base_resolver_limitMs = 5e3;
      const attempts = 3;
      function createBaseResolver(options) {
        const asked = /* @__PURE__ */ new Map();
        return (reference) => {
          const found = asked.get(reference) ?? resolve(reference, options);
          asked.set(reference, found);
          return found;
        };
      }
      async function resolve(text, options) {
        const reference = (0, docker_reference.F)(text);
        if (reference === void 0)
          return { unresolved: `"${text}" is no reference of an image` };
        const { host, tag, digest } = reference;
        if (digest !== void 0)
          return { digest };
        const { signal } = options.context;
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(), options.limitMs ?? base_resolver_limitMs);
        try {
          const work = lookUp(reference, tag ?? "latest", options, AbortSignal.any([signal, late.signal]));
          const found = await unlessAborted(work, late.signal);
          return found === void 0 ? { unresolved: `${host} has no ${text}` } : { digest: found };
        } catch (error) {
          signal.throwIfAborted();
          const seconds2 = (options.limitMs ?? base_resolver_limitMs) / 1e3;
          return {
            unresolved: late.signal.aborted ? whyUnanswered(host, `it did not answer within ${seconds2} s`) : whyUnresolved(host, (0, errors.zR)(error))
          };
        } finally {
          clearTimeout(timer);
        }
      }
      async function lookUp(reference, tag, options, signal) {
        return (await base_resolver_open(reference, options, signal)).digestOf(tag);
      }
      async function base_resolver_open({ host, name }, { ecr, repository, context }, signal) {
        const own = await repository.then(({ repository: found }) => found).catch(() => void 0);
        if (own !== void 0 && (0, repository_repository.U)(own) === host)
          return ecr.protocol({ uri: `${host}/${name}` });
        const login = await findUserLogin(host, { ...context, signal });
        if (login === void 0 && own !== void 0 && (0, registry_url.Fd)(host)?.region === own.region) {
          return ecr.protocol({ uri: `${host}/${name}` });
        }
        return openRegistryRepository({
          host,
          name,
          login: () => Promise.resolve(login),
          attempts,
          context: { ...context, signal }
        });
      }
      async function unlessAborted(work, signal) {
        const aborted = new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject((0, errors.zR)(signal.reason)), { once: true });
        });
        return Promise.race([work, aborted]);
      }
      function whyUnresolved(host, error) {
        if (!(error instanceof RegistryError))
          return `${host}: ${error.message}`;
        if (error.status === void 0)
          return whyUnanswered(host, (0, errors.zR)(error.cause));
        return `${host} answered ${error.reason}`;
      }
      ;
      function leftToTheBuilder({ request, builder = "", endpoint = "" }, env) {
        const { platforms, provenance, singleManifest } = request;
        const ofPlatform = [
          process.arch,
          stableName(builder),
          endpoint,
          env.DOCKER_DEFAULT_PLATFORM ?? "",
          stableName(env.BUILDX_BUILDER ?? ""),
          elsewhere(env.DOCKER_HOST ?? ""),
          env.DOCKER_CONTEXT ?? ""
        ];
        const ofAttestations = provenance === void 0 && !singleManifest && env.BUILDX_NO_DEFAULT_ATTESTATIONS;
        return [
          ...platforms.length > 0 ? [] : ofPlatform,
          ...ofAttestations ? [`BUILDX_NO_DEFAULT_ATTESTATIONS=${ofAttestations}`] : []
        ];
      }
      function stableName(builder) {
        return builder.replace(/^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "builder");
      }
      function elsewhere(host) {
        return /^(?:unix|npipe|fd):/.test(host) ? "" : host;
      }
      ;
      async function findIdentity(task, setting, repository) {
        if (task.reuse.mode === "never")
          return void 0;
        const { context, ecr } = setting;
        const extra = leftToTheBuilder(task, context.env);
        const started = performance.now();
        const identity = await identify({ request: { ...task.request, labels: stableLabels(task, setting) }, extra }, { resolveBase: createBaseResolver({ ecr, repository, context }), signal: context.signal });
        const took = `${Math.round(performance.now() - started)} ms`;
        context.log.info(identity.kind === "known" ? `Made of ${identity.files} files, ${(0, format_bytes.z)(identity.bytes)}: ${identity.hash} (${took})` : `What the image is made of is not known before it is built: ${identity.reason}`);
        return identity;
      }
      ;
      function wantsLocalResults({ request }) {
        return request.load || request.outputs.length > 0;
      }
      async function makeLocalResults(task, { repository, labels }, setting) {
        const { context, ecr, progress, tags } = setting;
        const { request } = task;
        progress.during = "the search for a builder";
        return withBuilder(builderWish(task, context, void 0), context, async (builder) => {
          const plan = {
            builder,
            request,
            push: void 0,
            localNames: request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
            labels,
            pull: request.pull,
            cacheFrom: request.cacheFrom,
            cacheTo: request.cacheTo
          };
          describePlan(plan).forEach((line) => context.log.info(line));
          progress.during = "the login";
          const published = await login_withLogin(ecr, repository, context, (login) => {
            progress.during = "the build";
            const folder = context.temporary.directory("build");
            return publish({ plan, login, folder, context });
          });
          return published.kind === "build-failed" ? published : void 0;
        });
      }
      ;
      async function runBuildTask(task, setting) {
        const notNeeded = new AbortController();
        const ask2 = () => askDocker(task, setting.context, notNeeded.signal);
        const early = task.reuse.mode === "never" ? ask2() : void 0;
        try {
          return await findOrBuild(task, setting, () => early ?? ask2());
        } finally {
          notNeeded.abort();
        }
      }
      function askDocker({ builder, endpoint, reuse }, context, signal) {
        if (builder !== void 0 || endpoint !== void 0 || reuse.mode === "always")
          return void 0;
        const answer2 = probeDocker({ ...context, env: (0, child_environment.Q)(context.env) }, signal);
        answer2.catch(() => void 0);
        return answer2;
      }
      async function findOrBuild(task, setting, docker) {
        const { context, progress } = setting;
        const started = context.clock.now();
        const { known: known2, held, decision } = await judgeReuse(task, setting);
        if (held.kind === "taken")
          return takenTag(known2.repository, held, progress);
        if (held.kind === "ours") {
          progress.pushed.push(...held.tags);
          if (wantsLocalResults(task)) {
            if (task.reuse.mode === "always")
              throw nothingToReuse("load and outputs are made by a build");
            context.log.info("Building for this machine alone: the image is in the registry");
            const failed2 = await makeLocalResults(task, known2, setting);
            if (failed2 !== void 0)
              return failed2;
          }
          const reason = `${held.tags.join(", ")} cannot be overwritten, and ${held.tags.length === 1 ? "holds" : "hold"} this build`;
          return reuseImage(known2, { image: held.image, reason, revision: held.revision }, setting, started);
        }
        if (decision.kind === "reuse")
          return reuseImage(known2, decision, setting, started);
        context.log.info(`Building: ${decision.reason}`);
        if (task.reuse.mode === "always")
          throw nothingToReuse(decision.reason);
        return buildImage(task, known2, decision.reason, setting, docker());
      }
      async function judgeReuse(task, setting) {
        const known2 = await lookAround(task, setting);
        setting.progress.during = "the search for an image of the same source";
        const held = await build_judgeTags(known2, setting);
        const decision = decideReuse({
          identity: known2.identity,
          found: held.kind === "none" ? await sameSource(known2, setting) : void 0,
          policy: task.reuse,
          platforms: task.request.platforms,
          forcedBy: forcedBy(task),
          now: setting.context.clock.now()
        });
        return { known: known2, held, decision };
      }
      async function lookAround(task, setting) {
        const { inputs, context, ecr, tags, progress } = setting;
        progress.during = "the search for the repository";
        const ensured = ensureRepository(inputs, setting);
        const found = await Promise.all([ensured, findIdentity(task, setting, ensured)]);
        const [{ repository, report: report2 }, identity] = found;
        const names2 = [
          ...identity?.kind === "known" ? [reuseTag(identity)] : [],
          ...cacheKind(task, context.env) === "registry" ? [cacheTag(task.request, context.workspace)] : [],
          ...tags
        ];
        return {
          repository,
          repositoryReport: report2,
          identity,
          tagged: await ecr.imagesByTag(repository, names2),
          labels: buildLabels(task, identity, setting)
        };
      }
      async function build_judgeTags({ repository, identity, tagged, labels }, setting) {
        const requested = new Map([...tagged].filter(([tag]) => setting.tags.includes(tag)));
        const source = identity?.kind === "known" ? tagged.get(reuseTag(identity)) : void 0;
        const held = await readHeldTags(setting.ecr, repository, requested, source?.digest);
        return judgeHeldTags(held, labels, { sourceDigest: source?.digest });
      }
      async function sameSource({ repository, identity, tagged }, { ecr }) {
        const image = identity?.kind === "known" ? tagged.get(reuseTag(identity)) : void 0;
        return image && { image, pushedAt: await ecr.pushedAt(repository, image.digest) };
      }
      function forcedBy({ request }) {
        return [
          ...request.pull ? ["pull: true"] : [],
          ...request.noCache ? ["no-cache: true"] : [],
          ...request.noCacheFilters.length > 0 ? ["no-cache-filters"] : [],
          ...request.load ? ["load: true"] : [],
          ...request.outputs.length > 0 ? ["outputs"] : []
        ];
      }
      function nothingToReuse(reason) {
        return new errors.yo(`There is no image to reuse: ${reason}`, {
          hint: "With reuse: always nothing is built. Give reuse: auto to build where nothing fits, or promote-from to name an image."
        });
      }
      ;
      function chooseTags(task, resolved, facts, env) {
        if (task.kind !== "build")
          return requireTags(resolved, facts);
        const [platform = ""] = task.request.platforms;
        if (task.partOf !== void 0)
          return [partTag({ ...thisRun(env), partOf: task.partOf, platform })];
        return task.push ? requireTags(resolved, facts) : resolved.tags;
      }
      ;
      const mostPages = 5;
      async function listTags(aws, { registryId, name }) {
        const [client, { ListImagesCommand }] = await Promise.all([aws.ecr(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))]);
        const tags = [];
        let nextToken;
        try {
          for (let page = 0; page < mostPages; page++) {
            const question = {
              registryId,
              repositoryName: name,
              filter: { tagStatus: "TAGGED" },
              nextToken
            };
            const answer2 = await client.send(new ListImagesCommand(question));
            tags.push(...(answer2.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []));
            nextToken = answer2.nextToken;
            if (nextToken === void 0)
              break;
          }
        } catch (error) {
          if ((0, src_errors.m_)(error, "RepositoryNotFoundException"))
            return void 0;
          if (!(0, src_errors.m_)(error, "AccessDeniedException"))
            throw error;
        }
        return tags;
      }
      ;
      async function openOrigin({ origin }, parts) {
        if (origin.kind === "other")
          return openOther(origin, parts);
        const { repository, aws, ecr } = parts;
        const place = open_origin_placeOf(origin, parts);
        const isHere = isSameRegistry(place, origin, parts);
        if (!isHere || origin.roleToAssume !== void 0 && place.name !== repository.name) {
          return openElsewhere(origin, place, parts);
        }
        const named2 = { name: open_origin_describe(place), listTags: () => listTags(aws, place) };
        if (place.name === repository.name)
          return { kind: "here", ...named2 };
        const uri = `${repository.uri.slice(0, -repository.name.length)}${place.name}`;
        return { kind: "elsewhere", ...named2, repository: ecr.protocol({ uri }) };
      }
      function openOther({ host, repository: name }, parts) {
        const { repository, ecr, context } = parts;
        const uri = `${host}/${name}`;
        const named2 = { name: uri, listTags: () => Promise.resolve([]) };
        if (uri === repository.uri)
          return { kind: "here", ...named2 };
        const isOwnHost = host === (0, repository_repository.U)(repository);
        const login = () => parts.findLogin(host);
        return {
          kind: "elsewhere",
          ...named2,
          repository: isOwnHost ? ecr.protocol({ uri }) : openRegistryRepository({ host, name, login, context })
        };
      }
      function open_origin_placeOf(origin, { repository, registryType, aws }) {
        const isPrivate = registryType === "private";
        return {
          name: origin.repository ?? repository.name,
          region: origin.region ?? (isPrivate ? repository.region : aws.region),
          registryId: origin.registryId ?? (isPrivate ? repository.registryId : void 0)
        };
      }
      function isSameRegistry(place, origin, { repository, registryType }) {
        if (registryType === "public")
          return origin.region === void 0 && origin.registryId === void 0;
        return place.region === repository.region && place.registryId === repository.registryId;
      }
      function open_origin_describe({ name, region, registryId }) {
        return `${name} in ${registryId === void 0 ? "" : `account ${registryId}, `}${region}`;
      }
      async function openElsewhere({ roleToAssume }, place, { aws, awsInputs, context }) {
        const role = roleToAssume ?? awsInputs.roleToAssume;
        const isOwnAws = roleToAssume === void 0 && place.region === aws.region;
        const theirs = isOwnAws ? aws : (0, session.e)({ ...awsInputs, region: place.region, roleToAssume: role }, context);
        const ecr = openEcr(theirs, context, { registryId: place.registryId });
        return {
          kind: "elsewhere",
          name: open_origin_describe(place),
          listTags: () => listTags(theirs, place),
          repository: ecr.protocol({ uri: await findUri(ecr, place.name) })
        };
      }
      async function findUri(ecr, name) {
        try {
          return (await ecr.repository(name)).uri;
        } catch (error) {
          if (!(0, src_errors.m_)(error, "AccessDeniedException", "RepositoryNotFoundException"))
            throw error;
          return `${await ecr.signedInHost()}/${name}`;
        }
      }
      ;
      function checkDigest({ digest, manifest }, wanted) {
        const actual = sha256(Buffer.from(manifest));
        if (digest === wanted && actual === wanted)
          return;
        throw new errors.yo(`The registry answered ${actual} for the image ${wanted}`, {
          hint: "It converts or damages what it has: something between it and the runner changes the answer (a proxy, a mirror)."
        });
      }
      var concurrently = __webpack_require__(85919);
      ;
      const blobsAtATime = 4;
      const copy_blobs_heartbeatMs = 1e4;
      async function copyBlobs(blobs, source, destination, context, onArrived) {
        const { log, signal } = context;
        const copied = { blobs: 0, bytes: 0, mounted: 0 };
        const moving = /* @__PURE__ */ new Map();
        let there = 0;
        let mayMount = source.host === destination.host;
        const stop = new AbortController();
        const bring = async ({ digest, size }) => {
          if (await destination.hasBlob(digest)) {
            there++;
            return "is there";
          }
          if (mayMount && await destination.mountBlob(digest, source.name)) {
            copied.mounted++;
            return "mounted";
          }
          if (mayMount)
            log.info("The registry mounts no layers (BLOB_MOUNTING): they go through this runner");
          mayMount = false;
          const halt = AbortSignal.any([signal, stop.signal]);
          const bytes = watched(source.readBlob(digest), halt, (count2) => moving.set(digest, count2));
          await destination.writeBlob(digest, size, bytes);
          moving.delete(digest);
          copied.blobs++;
          copied.bytes += size;
          return "copied";
        };
        const done = () => there + copied.blobs + copied.mounted;
        const total = (0, format_bytes.z)(blobs.reduce((sum, { size }) => sum + size, 0));
        const describe2 = () => {
          const sent = [...moving.values()].reduce((sum, count2) => sum + count2, copied.bytes);
          return `${done()} of ${blobs.length} blobs are there, ${(0, format_bytes.z)(sent)} copied of at most ${total}`;
        };
        await (0, heartbeat.p)(context, copy_blobs_heartbeatMs, describe2, () => (0, concurrently.r)(blobs, blobsAtATime, async (blob) => {
          signal.throwIfAborted();
          try {
            const how = await bring(blob);
            onArrived(done());
            log.info(`${blob.digest} ${how} (${(0, format_bytes.z)(blob.size)}; ${done()} of ${blobs.length})`);
          } catch (error) {
            stop.abort(error);
            throw error;
          }
        }));
        return copied;
      }
      function watched(bytes, halt, count2) {
        return {
          async *[Symbol.asyncIterator]() {
            let passed = 0;
            for await (const chunk of bytes) {
              halt.throwIfAborted();
              count2(passed += chunk.byteLength);
              yield chunk;
            }
          }
        };
      }
      ;
      function imageParts({ manifest }) {
        const children = parseDescriptors(manifest);
        if (children !== void 0)
          return { children, blobs: [] };
        const { config, layers } = (0, src_json.Xy)(JSON.parse(manifest));
        const parts = Array.isArray(layers) ? layers : [];
        return { children: [], blobs: [config, ...parts].filter((part) => !image_parts_isForeign(part)).map(toDescriptor) };
      }
      function image_parts_isForeign(descriptor) {
        const { urls } = (0, src_json.Xy)(descriptor);
        return Array.isArray(urls) && urls.length > 0;
      }
      ;
      const requestsAtATime = 8;
      const cosignSuffixes = ["sig", "att", "sbom"];
      async function readImageTree(source, root) {
        checkType(source, root);
        const images = /* @__PURE__ */ new Map();
        const attachmentTags = /* @__PURE__ */ new Map();
        let wave = [root];
        while (wave.length > 0) {
          const fresh = [];
          for (const image of wave) {
            for (const part of await withChildren(source, image)) {
              if (images.has(part.digest))
                continue;
              images.set(part.digest, part);
              fresh.push(part);
            }
          }
          const attached = [];
          await (0, concurrently.r)(fresh, requestsAtATime, async ({ digest }) => {
            for (const referrer of await source.referrers(digest))
              attached.push(await read(source, referrer.digest));
            for (const suffix of cosignSuffixes) {
              const tag = `${digest.replace(":", "-")}.${suffix}`;
              const target = await source.digestOf(tag);
              if (target === void 0)
                continue;
              const image = await read(source, target);
              attachmentTags.set(tag, image);
              attached.push(image);
            }
          });
          wave = attached.sort((a, b) => a.digest < b.digest ? -1 : 1);
        }
        const blobs = [...images.values()].flatMap((image) => imageParts(image).blobs);
        return {
          images: [...images.values()],
          blobs: new Map(blobs.map((blob) => [blob.digest, blob])),
          attachmentTags
        };
      }
      async function withChildren(source, image) {
        const { children } = imageParts(image);
        const found = /* @__PURE__ */ new Map();
        await (0, concurrently.r)(children, requestsAtATime, async ({ digest }) => {
          found.set(digest, await withChildren(source, await read(source, digest)));
        });
        return [...children.flatMap(({ digest }) => found.get(digest) ?? []), image];
      }
      async function read(source, digest) {
        const image = await source.manifest(digest);
        if (image === void 0) {
          throw new errors.yo(`${source.host}/${source.name} has no ${digest}, which the image to promote needs`, {
            hint: "A part of the image or of what is attached to it has been deleted. Push it again, or promote another image."
          });
        }
        checkDigest(image, digest);
        checkType(source, image);
        return image;
      }
      function checkType({ host, name }, { digest, mediaType }) {
        if (mediaType === void 0 || manifestMediaTypes.some((known2) => known2 === mediaType))
          return;
        throw new errors.yo(`${host}/${name}@${digest} is of the type ${mediaType}`, {
          hint: `ECR takes ${manifestMediaTypes.join(", ")}. Build the image again with a builder of today.`
        });
      }
      ;
      const copy_image_requestsAtATime = 8;
      async function copyImage(source, root, destination, context) {
        const { ecr, repository } = destination;
        const { log, signal } = context;
        const tree = await readImageTree(source, root);
        const missing = await missingImages(tree, destination);
        const blobs = missingBlobs(missing);
        log.info(`${root.digest}: ${missing.length} of ${tree.images.length} manifests are to be copied`);
        const arrived = { blobs: 0, images: 0, all: false };
        try {
          const copied = await copyBlobs(blobs, source, destination.layers, context, (there) => arrived.blobs = there);
          for (const image of missing) {
            signal.throwIfAborted();
            await ecr.putImage(repository, image, void 0);
            arrived.images++;
          }
          await putAttachmentTags(tree, destination, log);
          await checkArrived(root, destination);
          arrived.all = true;
          return copied;
        } finally {
          const parts = `${arrived.blobs} of ${blobs.length} blobs and ${arrived.images} of ${missing.length} manifests`;
          if (!arrived.all) {
            log.info(`Stopped: ${repository.name} has ${parts} of it, and none of the tags; another run goes on from there`);
          }
        }
      }
      async function missingImages({ images }, { ecr, repository }) {
        const missing = /* @__PURE__ */ new Set();
        await (0, concurrently.r)(images, copy_image_requestsAtATime, async ({ digest }) => {
          if (await ecr.imageByDigest(repository, digest) === void 0)
            missing.add(digest);
        });
        return images.filter(({ digest }) => missing.has(digest));
      }
      function missingBlobs(images) {
        const blobs = images.flatMap((image) => imageParts(image).blobs);
        return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
      }
      async function putAttachmentTags({ attachmentTags }, { ecr, repository }, log) {
        if (attachmentTags.size === 0)
          return;
        const there = await ecr.imagesByTag(repository, [...attachmentTags.keys()]);
        for (const [tag, image] of attachmentTags) {
          const held = there.get(tag);
          if (held === void 0)
            await ecr.putImage(repository, image, tag);
          else if (held.digest !== image.digest) {
            log.info(`${tag} is on ${held.digest} in ${repository.name}, and stays there`);
          }
        }
      }
      async function checkArrived(root, { ecr, repository }) {
        const arrived = await ecr.imageByDigest(repository, root.digest);
        if (arrived !== void 0) {
          checkDigest(arrived, root.digest);
          return;
        }
        throw new errors.yo(`${repository.name} has no ${root.digest}, which was put there just now`, {
          hint: "Something else deletes it: see the lifecycle policy of the repository, and other workflows."
        });
      }
      var image_reference = __webpack_require__(29580);
      var nearest = __webpack_require__(17591);
      ;
      const mostShown = 5;
      async function missingImage(origin, version2) {
        const tags = await origin.listTags();
        const otherwise = "An image in another repository, region, account or registry is named by other-repository:tag, promote-from-region, promote-from-registry-id, or a whole reference.";
        if (tags === void 0) {
          return new errors.yo(`There is no repository ${origin.name} to promote from`, { hint: otherwise });
        }
        const near = (0, image_reference._h)(version2) ? [] : (0, nearest.k)(version2, tags, Math.max(2, version2.length / 3));
        return new errors.yo(`There is no image ${version2} in ${origin.name}`, {
          hint: [
            ...near.length > 0 ? [`Tags there that come near: ${near.slice(0, mostShown).join(", ")}.`] : [],
            `promote-from takes a tag or a digest of an image that was pushed before. ${otherwise}`
          ].join("\n")
        });
      }
      ;
      async function promote(parts) {
        const { origin, ecr, repository, tags, context } = parts;
        const [image, there] = await Promise.all([findImage(parts), ecr.imagesByTag(repository, tags)]);
        const judged = judgeTags(tags, there, repository, image.digest);
        if (judged.kind === "tag-taken")
          return judged;
        const { tagged } = judged;
        if (origin.kind === "here") {
          return { kind: "present", image, tagged, copied: { blobs: 0, bytes: 0, mounted: 0 } };
        }
        const destination = { ecr, repository, layers: ecr.protocol(repository) };
        const copied = await context.log.group(`Copy from ${origin.name}`, () => copyImage(origin.repository, image, destination, context));
        return { kind: "present", image, tagged, copied };
      }
      async function findImage({ origin, version: version2, ecr, repository }) {
        const image = origin.kind === "elsewhere" ? await origin.repository.manifest(version2) : (0, image_reference._h)(version2) ? await ecr.imageByDigest(repository, version2) : (await ecr.imagesByTag(repository, [version2])).get(version2);
        if (image === void 0)
          throw await missingImage(origin, version2);
        checkDigest(image, (0, image_reference._h)(version2) ? version2 : image.digest);
        return image;
      }
      ;
      async function runPlan(setting) {
        const { inputs } = setting;
        const { settings } = inputs;
        const looking = {
          ...setting,
          inputs: { ...inputs, settings: { ...settings, create: false, update: false } }
        };
        try {
          return await lookAhead(looking);
        } catch (error) {
          const isMissing = error instanceof errors.yo && (0, src_errors.m_)(error.cause, "RepositoryNotFoundException");
          if (!settings.create || !isMissing)
            throw error;
          const reason = "the repository is not there; it would be created";
          return { ...nothingThere(setting), would: wouldOf(setting), reason };
        }
      }
      function planBuildOnly(setting) {
        return { ...nothingThere(setting), would: "build-only", reason: "push is false" };
      }
      function nothingThere({ inputs, tags }) {
        const { repository } = inputs;
        return { kind: "planned", repository, repositoryUri: void 0, tags, digest: void 0, changes: [] };
      }
      function wouldOf({ inputs: { task } }) {
        return task.kind;
      }
      async function lookAhead(setting) {
        const { task } = setting.inputs;
        switch (task.kind) {
          case "build":
            return planBuild(task, setting);
          case "promote":
            return planPromotion(task, setting);
          case "assemble": {
            const known2 = await ensureRepository(setting.inputs, setting);
            const reason = `the parts for ${task.platforms.join(", ")} are put together`;
            return planned(setting, known2, { would: "assemble", reason });
          }
        }
      }
      async function planBuild(task, setting) {
        const { known: known2, held, decision } = await judgeReuse(task, setting);
        if (held.kind === "taken")
          return takenTag(known2.repository, held, setting.progress);
        const ensured = { repository: known2.repository, report: known2.repositoryReport };
        if (held.kind === "ours") {
          const reason2 = `${held.tags.join(", ")} is there, of this very build`;
          return planned(setting, ensured, { would: "reuse", reason: reason2, digest: held.image.digest });
        }
        const { kind, reason } = decision;
        if (kind === "build" && task.reuse.mode === "always")
          throw nothingToReuse(reason);
        return decision.kind === "reuse" ? planned(setting, ensured, { would: kind, reason, digest: decision.image.digest }) : planned(setting, ensured, { would: kind, reason });
      }
      async function planPromotion({ promotion }, setting) {
        const { inputs, context, aws, ecr } = setting;
        const known2 = await ensureRepository(inputs, setting);
        const { repository } = known2;
        const { registryType, aws: awsInputs } = inputs;
        const findLogin = (host) => findUserLogin(host, context);
        const parts = { repository, registryType, ecr, aws, awsInputs, context, findLogin };
        const origin = await openOrigin(promotion, parts);
        const image = await findImage({ origin, version: promotion.version, ecr, repository });
        const reason = `${promotion.given} is ${image.digest}`;
        return planned(setting, known2, {
          would: "promote",
          reason,
          // From elsewhere it is still to be copied.
          ...origin.kind === "here" ? { digest: image.digest } : {}
        });
      }
      function planned({ tags }, { repository, report: report2 }, found) {
        const { name, uri } = repository;
        const changes = report2.changes.map(({ setting }) => setting);
        return { kind: "planned", repository: name, repositoryUri: uri, tags, digest: void 0, changes, ...found };
      }
      ;
      async function runPromoteTask({ promotion }, setting) {
        const { inputs, context, aws, ecr, tags, progress } = setting;
        const started = context.clock.now();
        progress.during = "the search for the repository";
        const { repository, report: report2 } = await ensureRepository(inputs, setting);
        progress.during = "the search for the image to promote";
        const origin = await openOrigin(promotion, {
          repository,
          registryType: inputs.registryType,
          ecr,
          aws,
          awsInputs: inputs.aws,
          context,
          findLogin: (host) => findUserLogin(host, context)
        });
        const found = await promote({ origin, version: promotion.version, ecr, repository, tags, context });
        if (found.kind === "tag-taken")
          return conflict(repository, found.tag, found.digest, progress);
        progress.pushed.push(...found.tagged);
        const released = await release(setting, repository, found.image);
        if (released.kind !== "released")
          return released;
        const tookMs = context.clock.now() - started;
        context.log.info(`Promoted in ${Math.round(tookMs)} ms`);
        return {
          kind: "promoted",
          image: released.image,
          scan: released.scan,
          repositoryReport: report2,
          notices: [],
          from: promotion.given,
          copied: found.copied,
          tookMs
        };
      }
      ;
      async function run(inputs, context) {
        const facts = readEventFacts(context.env);
        const resolved = resolveTags(inputs.tagging, facts, new Date(context.clock.now()));
        for (const { line, reason } of resolved.unused)
          context.log.info(`No tag of ${line}: it ${reason}`);
        const { version: version2 } = resolved;
        const tags = chooseTags(inputs.task, resolved, facts, context.env);
        const progress = { during: "the start", pushed: [] };
        const setting = { inputs, context, facts, tags, version: version2, progress };
        try {
          const outcome = await carryOut(setting);
          if ("image" in outcome) {
            const { repositoryUri, digest, tags: given } = outcome.image;
            context.log.info(`In the registry: ${repositoryUri}@${digest} as ${given.join(", ")} (${outcome.kind})`);
          }
          return outcome;
        } catch (error) {
          if (!context.signal.aborted && !(error instanceof errors.cc))
            throw error;
          const notPushed = tags.filter((tag) => !progress.pushed.includes(tag));
          return { kind: "cancelled", repository: inputs.repository, ...progress, notPushed };
        }
      }
      async function carryOut(known2) {
        const { inputs, context } = known2;
        const { task } = inputs;
        if (task.kind === "build" && !task.push) {
          return inputs.isPlan === true ? planBuildOnly(known2) : runBuildOnly(task, known2);
        }
        const aws = (0, session.e)(inputs.aws, context);
        const ecr = inputs.registryType === "public" ? openEcrPublic(aws, context) : openEcr(aws, context, { registryId: inputs.registryId });
        const setting = { ...known2, aws, ecr };
        if (inputs.isPlan === true)
          return runPlan(setting);
        switch (task.kind) {
          case "build":
            return runBuildTask(task, setting);
          case "promote":
            return runPromoteTask(task, setting);
          case "assemble":
            return runAssembleTask(task, setting);
        }
      }
      ;
      const execution = { run, report: reportOutcome };
    })
  ),
  /***/
  78203: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInstructions
        ),
        /* harmony export */
        q: () => (
          /* binding */
          findInstruction
        )
        /* harmony export */
      });
      var _dockerfile_directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72844);
      var _dockerfile_heredocs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74151);
      function readInstructions(dockerfile) {
        const lines = dockerfile.split(/\r?\n/);
        const continuation = continuationBy((0, _dockerfile_directives_js__WEBPACK_IMPORTED_MODULE_0__.V)(dockerfile).escape);
        const instructions = [];
        let open;
        for (let index = 0; index < lines.length; index++) {
          const line = lines[index] ?? "";
          if (line.trim() === "" || line.trimStart().startsWith("#"))
            continue;
          open ??= { line: index + 1, text: "" };
          open.text += line.replace(continuation, "$1");
          if (continuation.test(line))
            continue;
          for (const heredoc of (0, _dockerfile_heredocs_js__WEBPACK_IMPORTED_MODULE_1__.t)(open.text)) {
            while (index + 1 < lines.length && !heredoc.isEnd(lines[++index] ?? ""))
              continue;
          }
          instructions.push({ line: open.line, text: oneLine(open.text) });
          open = void 0;
        }
        if (open !== void 0)
          instructions.push({ line: open.line, text: oneLine(open.text) });
        return instructions;
      }
      function findInstruction(dockerfile, text) {
        const wanted = oneLine(text);
        const found = readInstructions(dockerfile).filter((instruction) => instruction.text === wanted);
        return found.length === 1 ? found[0]?.line : void 0;
      }
      function oneLine(text) {
        return text.replace(/\s+/g, " ").trim();
      }
      function continuationBy(escape) {
        const character = escape === "`" ? "`" : "\\\\";
        return new RegExp(`(^|[^${character}])${character}[ \\t]*$`);
      }
    })
  ),
  /***/
  72844: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          readDirectives
        )
        /* harmony export */
      });
      function readDirectives(dockerfile) {
        const lines = dockerfile.replace(/^\ufeff/, "").split(/\r?\n/);
        let escape = "\\";
        let syntax;
        for (const [index, line] of lines.entries()) {
          if (index === 0 && line.startsWith("#!"))
            continue;
          const [, name = "", value = ""] = /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
          if (!["syntax", "escape", "check"].includes(name.toLowerCase()))
            break;
          if (name.toLowerCase() === "escape" && value === "`")
            escape = "`";
          if (name.toLowerCase() === "syntax")
            syntax = { reference: value.split(" ")[0] ?? value, line: index + 1 };
        }
        return { escape, syntax };
      }
    })
  ),
  /***/
  74151: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          isHeredocInDoubt
        ),
        /* harmony export */
        t: () => (
          /* binding */
          heredocsOf
        )
        /* harmony export */
      });
      function heredocsOf(instruction) {
        if (!instruction.includes("<<"))
          return [];
        const [, rest] = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s((?:\s*--\S+)*\s*(?!\s*\[).*)$/is.exec(instruction) ?? [];
        return (rest === void 0 ? [] : shellWords(rest)).flatMap((word) => {
          const [, chomp, quoted = ""] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
          const name = quoted.replace(/\\(.)|['"]/g, "$1");
          if (name === "")
            return [];
          return [{ isEnd: (line) => (chomp === "-" ? line.replace(/^\t+/, "") : line) === name }];
        });
      }
      function isHeredocInDoubt(instruction) {
        if (!instruction.includes("<<"))
          return false;
        const rest = instruction.replaceAll(/\$\{\w+(?::?[-+][^${}'"`\\]*)?\}/g, "");
        return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(rest) && /\$\{|\\$/.test(rest);
      }
      function shellWords(text) {
        const pieces = /\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<(?!<)[\t\r ]*|[^]/g;
        const words = [];
        let word = "";
        for (const [piece] of text.matchAll(pieces)) {
          if (piece === "'" || piece === '"')
            return [];
          if (/^\s$/.test(piece)) {
            if (word !== "")
              words.push(word);
            word = "";
          } else {
            word += piece;
          }
        }
        return word === "" ? words : [...words, word];
      }
    })
  ),
  /***/
  36470: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CB: () => (
          /* binding */
          textsOf
        ),
        /* harmony export */
        Xy: () => (
          /* binding */
          objectOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        lj: () => (
          /* binding */
          parseObject
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          numberOf
        )
        /* harmony export */
      });
      function objectOf(value) {
        return isObject(value) ? { ...value } : {};
      }
      function parseObject(text) {
        try {
          return objectOf(JSON.parse(text));
        } catch {
          return {};
        }
      }
      function listOf(value) {
        return Array.isArray(value) ? value.filter(isObject) : [];
      }
      function textsOf(value) {
        const entries = Object.entries(objectOf(value));
        return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      function numberOf(value) {
        return typeof value === "number" ? value : void 0;
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  31935: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          asGuest
        ),
        L: () => (
          /* binding */
          explainDenial
        )
      });
      var errors = __webpack_require__(48826);
      var explain = __webpack_require__(25417);
      var src_errors = __webpack_require__(82926);
      ;
      const actions = [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:CompleteLayerUpload",
        "ecr:DescribeImageScanFindings",
        "ecr:DescribeImages",
        "ecr:DescribeRepositories",
        "ecr:GetDownloadUrlForLayer",
        "ecr:InitiateLayerUpload",
        "ecr:PutImage",
        "ecr:UploadLayerPart"
      ];
      function repositoryPolicy(callerArn) {
        return {
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "SlipwayBuildAndPush",
              Effect: "Allow",
              Principal: { AWS: principalOf(callerArn) },
              Action: actions
            }
          ]
        };
      }
      function principalOf(callerArn) {
        const session = /^(arn:aws[\w-]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(callerArn);
        if (session === null)
          return callerArn;
        const [, partition = "", account = "", role = ""] = session;
        return `${partition}:iam::${account}:role/${role}`;
      }
      ;
      function explainDenial(reason, region) {
        const sentence = /[^"\n]*not authorized to perform: [^"\n]*/.exec(reason)?.[0];
        if (sentence === void 0)
          return void 0;
        const denied = new Error(sentence);
        denied.name = "AccessDeniedException";
        const explained = (0, explain.N)(denied, { service: "ecr", operation: "PutImage", region });
        return explainForeign(explained) ?? (explained instanceof errors.yo ? explained : void 0);
      }
      function explainForeign(error) {
        if (!(error instanceof src_errors.iQ) || !(error.cause instanceof Error))
          return void 0;
        const said = error.cause.message;
        const { principal, from, region, account, repository } = /(?<principal>arn:aws[\w-]*:(?:sts|iam)::(?<from>\d{12}):\S+) is not authorized to perform: ecr:\w+ on resource: "?arn:aws[\w-]*:ecr:(?<region>[\w-]+):(?<account>\d{12}):repository\/(?<repository>[^\s"]+)/.exec(said)?.groups ?? {};
        if (principal === void 0 || repository === void 0 || from === account)
          return void 0;
        if (/explicit deny|no (?!resource-based)[\w -]+ policy allows/.test(said))
          return void 0;
        return new src_errors.iQ(`Account ${account} does not let account ${from} use its repository ${repository}`, {
          code: error.code,
          cause: error.cause,
          hint: [
            `Have somebody in account ${account} put this into policy.json, together with what the policy already has,`,
            `and run: aws ecr set-repository-policy --repository-name ${repository} --region ${region} --policy-text file://policy.json`,
            JSON.stringify(repositoryPolicy(principal), null, 2),
            `The role needs the same actions on arn:aws:ecr:${region}:${account}:repository/${repository} in its own policy.`
          ].join("\n")
        });
      }
      async function asGuest(call) {
        try {
          return await call;
        } catch (error) {
          throw explainForeign(error) ?? error;
        }
      }
    })
  ),
  /***/
  10451: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          registryHost
        ),
        /* harmony export */
        t: () => (
          /* binding */
          isImmutable
        )
        /* harmony export */
      });
      function isImmutable(tag, { immutable, exceptions }) {
        const isException = exceptions.some((filter) => wildcard(filter).test(tag));
        return isException ? !immutable : immutable;
      }
      function wildcard(filter) {
        const parts = filter.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`, "s");
      }
      function registryHost(repository) {
        return repository.uri.slice(0, repository.uri.indexOf("/"));
      }
    })
  ),
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
  87852: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      function formatBytes(bytes) {
        const units = ["B", "KiB", "MiB", "GiB", "TiB"];
        let value = bytes;
        let unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
          value /= 1024;
          unit++;
        }
        return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
      }
    })
  ),
  /***/
  49750: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          isPassing
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82926);
      function isPassing(error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.iQ && /Throttl|TooManyRequests|RequestLimit|SlowDown|ServerException|InternalFailure|InternalError|Unavailable|Timeout|^E[A-Z_]+$/.test(error.code);
      }
    })
  ),
  /***/
  99882: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          outboundFetch
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
      const timeoutMs = 1e4;
      async function outboundFetch(url, init, env = process.env) {
        if (!(0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(env))
          return fetch(url, init);
        const undici = await __webpack_require__.e(
          /* import() */
          6752
        ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const connect = connector(undici.buildConnector({ timeout: timeoutMs }), env);
        const dispatcher = new undici.Agent({ connect, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
        const options = { ...init, dispatcher };
        return undici.fetch(url, options);
      }
      function connector(direct, env) {
        return (options, callback) => {
          const isSecure = options.protocol === "https:";
          const host = options.hostname.replace(/^\[|\]$/g, "");
          const to = { isSecure, host, port: Number(options.port || (isSecure ? 443 : 80)) };
          const open = async () => {
            const proxy = (0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__.O)(to, env);
            if (proxy === void 0) {
              direct(options, callback);
              return;
            }
            const { openTunnel } = await __webpack_require__.e(
              /* import() */
              7166
            ).then(__webpack_require__.bind(__webpack_require__, 37166));
            const httpSocket = await openTunnel(proxy, to, timeoutMs);
            if (isSecure)
              direct({ ...options, httpSocket }, callback);
            else
              callback(null, httpSocket);
          };
          open().catch((error) => callback((0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zR)(error), null));
        };
      }
    })
  )
};
;
