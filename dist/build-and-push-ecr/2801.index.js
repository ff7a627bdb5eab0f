"use strict";
exports.id = 2801;
exports.ids = [2801];
exports.modules = {
  /***/
  837: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          removeLeftContainers
        ),
        /* harmony export */
        I: () => (
          /* binding */
          removeCutOffContainers
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(383);
      async function removeCutOffContainers(program, secretFolder, context) {
        const env = (0, _child_environment_js__WEBPACK_IMPORTED_MODULE_2__.Q)(context.env);
        const store = program === "podman" ? "Store" : "store";
        const format = `{{.${store}.GraphRoot}}/{{.${store}.GraphDriverName}}-containers`;
        const { stdout } = await context.programs.ask(program, ["info", "--format", format], { env });
        const remove = program === "podman" ? ["rm", "--force"] : ["rm"];
        for (const id of containersThatKnow(secretFolder, stdout.trim())) {
          const { exitCode, stderr } = await context.programs.ask(program, [...remove, id], { env });
          if (exitCode === 0)
            continue;
          const command = `${program} ${remove.join(" ")} ${id}`;
          context.log.warning(`A container of the build was left, with its secrets (${command}: ${stderr.trim()}). Remove it on the runner.`);
        }
      }
      async function removeLeftContainers(context) {
        const parent = context.env.RUNNER_TEMP;
        if (!parent || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
          return;
        const left = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((name) => name.startsWith("slipway-secrets-"));
        for (const folder of left) {
          for (const program of ["podman", "buildah"]) {
            await removeCutOffContainers(program, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, folder), context);
          }
        }
      }
      function containersThatKnow(secretFolder, containers) {
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(containers))
          return [];
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(containers).filter((id) => {
          const description = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(containers, id, "userdata/buildah.json");
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(description) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(description, "utf8").includes(`src=${secretFolder}/`);
        });
      }
    })
  ),
  /***/
  2801: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        publishWithPodman: () => (
          /* binding */
          publishWithPodman
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var build_secrets = __webpack_require__(2053);
      var child_environment = __webpack_require__(383);
      var dockerfile_at_hand = __webpack_require__(4855);
      var errors = __webpack_require__(8826);
      var build_arguments = __webpack_require__(9148);
      var cache_entry = __webpack_require__(9930);
      var dockerfile = __webpack_require__(8203);
      ;
      function podmanArguments(plan, name, secrets) {
        const { request, builder } = plan;
        const ignoreFile = `${request.file}.dockerignore`;
        return [
          "build",
          request.platforms.length > 1 ? "--manifest" : "--tag",
          name,
          "--format",
          imageFormat(plan),
          // The containers of a failed RUN stay behind otherwise.
          "--force-rm",
          `--layers=${mayReuseLayers(plan)}`,
          ...(0, build_arguments.oJ)({ ...plan, request: { ...request, network: networkOf(request.network) } }, true),
          ...(0, build_arguments.__)("--build-context", (0, build_arguments.TT)(request.buildContexts)),
          ...(0, build_arguments.__)("--annotation", annotations(request.annotations, builder.name)),
          ...(0, build_arguments.__)("--cache-from", cacheRepositories(request.cacheFrom, "cache-from", builder.name)),
          ...(0, build_arguments.__)("--cache-to", cacheRepositories(request.cacheTo, "cache-to", builder.name)),
          ...(0, build_arguments.__)("--output", request.outputs),
          // Docker's own rule, which Podman has not.
          ...(0, external_node_fs_.existsSync)(ignoreFile) ? (0, build_arguments.uK)("--ignorefile", ignoreFile) : [],
          ...secrets,
          (0, build_arguments.HE)(request)
        ];
      }
      function imageFormat({ request }) {
        const { text = "" } = (0, dockerfile_at_hand.n)(request);
        const isLost = (0, dockerfile.K)(text).some((instruction) => /^(?:HEALTHCHECK|SHELL|ONBUILD)\s/i.test(instruction.text));
        return isLost && request.annotations.size === 0 ? "docker" : "oci";
      }
      function mayReuseLayers({ builder, request }) {
        return request.platforms.every((platform) => platform === builder.platforms[0]);
      }
      function networkOf(network) {
        return network === "default" ? void 0 : network;
      }
      function annotations(given, builder) {
        return [...given].map(([key, value]) => {
          const [, level, name] = /^([a-z,-]+(?:\[[^\]]*\])?):(.*)$/.exec(key) ?? [];
          if (level !== void 0 && level !== "manifest") {
            throw new errors.yo(`${builder} puts annotations on manifests only, and ${key} is for another level`, {
              hint: "Leave the level out of the input annotations, or build with buildx."
            });
          }
          return `${name ?? key}=${value}`;
        });
      }
      function cacheRepositories(entries, input, builder) {
        return entries.map((entry) => {
          const image = (0, cache_entry.U)(entry);
          if (image !== void 0)
            return image.replace(/(?::[^:/]+)?(?:@.*)?$/, "");
          throw new errors.yo(`${builder} keeps layers in a repository only, and ${input} has ${JSON.stringify(entry)}`, {
            hint: "Name a repository: type=registry,ref=<registry>/<repository>, or build with buildx."
          });
        });
      }
      var podman_containers = __webpack_require__(837);
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function openPodmanImage({ builder, request }, context) {
        const name = `localhost/slipway-build:${(0, external_node_crypto_.randomBytes)(8).toString("hex")}`;
        const isList = request.platforms.length > 1;
        const env = (0, child_environment.Q)(context.env);
        const ask = (...args) => context.programs.ask(builder.kind, args, { env });
        let isKept = false;
        const removeList = async () => {
          const { stdout: list } = await ask("manifest", "inspect", name);
          const names = builder.kind === "podman" ? "{{.Repository}}" : "{{.Name}}";
          const { stdout: images } = await ask("images", "--all", "--no-trunc", "--format", `{{.ID}} {{.Digest}} ${names}`);
          await ask("manifest", "rm", name);
          for (const [, digest] of list.matchAll(/"digest": "(sha256:[0-9a-f]{64})"/g)) {
            const id = new RegExp(`^(\\S+) +${digest} +<none> *$`, "m").exec(images)?.[1];
            if (id !== void 0)
              await ask("rmi", id);
          }
        };
        return {
          name,
          isList,
          async callIt(names) {
            for (const other of names) {
              const answer = await ask("tag", name, other);
              if (answer.exitCode !== 0)
                context.log.warning(`The image was not called ${other}: ${answer.stderr.trim()}`);
              else
                isKept = true;
            }
          },
          async remove() {
            if ((await ask("inspect", "--type", "image", name)).exitCode !== 0 && !isList)
              return;
            if (isList && !isKept)
              await removeList();
            else
              await ask("rmi", ...builder.kind === "podman" ? ["--no-prune"] : [], name);
          }
        };
      }
      var push_failure = __webpack_require__(3010);
      var push_retries = __webpack_require__(8602);
      var run_build = __webpack_require__(278);
      var run_push = __webpack_require__(6267);
      var registry_url = __webpack_require__(897);
      var repository_repository = __webpack_require__(451);
      ;
      async function publishWithPodman(parts) {
        const { plan, login, context } = parts;
        const image = openPodmanImage(plan, context);
        try {
          const made = await build(parts, image.name);
          if ("kind" in made)
            return made;
          if (plan.push === void 0 || plan.request.load)
            await image.callIt(plan.localNames);
          if (plan.push === void 0 || login === void 0)
            return { kind: "built-only", ...made };
          const target = plan.push;
          parts.onPush?.();
          const pushed = await context.log.group(`Push to ${target.repository.uri}`, () => (0, push_retries.b)(() => push(parts, target, image, login), () => login.renew(), context));
          if (!pushed.refused)
            return { kind: "pushed", digest: pushed.value, ...made };
          return (0, push_failure.Q)(pushed.reason, target, void 0);
        } finally {
          await image.remove();
        }
      }
      async function build({ plan, login, context }, name) {
        const { builder, request } = plan;
        const given = request.secrets.filter(({ id }) => id !== "GIT_AUTH_TOKEN");
        const secrets = (0, build_secrets.$)(given, false, context);
        try {
          const ended = await (0, run_build.c)(context, {
            program: builder.kind,
            args: podmanArguments(plan, name, secrets.args),
            env: (0, child_environment.Q)(login?.env ?? context.env, builder.env),
            format: "podman",
            what: "the build",
            dockerfile: (0, dockerfile_at_hand.n)(request)
          });
          if (ended.exitCode !== 0)
            return ended.failure();
          return { steps: ended.steps, warnings: ended.warnings, metadata: void 0 };
        } catch (error) {
          if (secrets.folder !== void 0)
            await (0, podman_containers.I)(builder.kind, secrets.folder, context);
          throw error;
        } finally {
          secrets.remove();
        }
      }
      function push({ plan, folder, context }, { repository, tag }, { name, isList }, login) {
        const digestFile = (0, external_node_path_.join)(folder, "digest");
        (0, external_node_fs_.rmSync)(digestFile, { force: true });
        const format = imageFormat(plan) === "oci" ? "oci" : "v2s2";
        const args = [
          ...isList ? ["manifest", "push", "--all", "--format", format] : ["push"],
          "--digestfile",
          digestFile,
          // A registry on this machine may do without TLS, as with Docker.
          ...(0, registry_url.U9)((0, repository_repository.U)(repository)) ? ["--tls-verify=false"] : [],
          name,
          `docker://${repository.uri}:${tag}`
        ];
        return (0, run_push.e)(context, plan.builder.kind, args, (0, child_environment.Q)(login.env), () => (0, external_node_fs_.existsSync)(digestFile) ? (0, external_node_fs_.readFileSync)(digestFile, "utf8").trim() || void 0 : void 0);
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
