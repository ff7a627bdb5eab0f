"use strict";
exports.id = 5425;
exports.ids = [5425];
exports.modules = {
  /***/
  383: (
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
  377: (
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
  1311: (
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
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_os__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_2___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8826);
      var _build_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(383);
      var _build_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);
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
  5425: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cleanUp: () => (
          /* binding */
          cleanUp
        )
        /* harmony export */
      });
      var _build_podman_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
      var _builder_private_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1311);
      async function cleanUp(context) {
        await Promise.all([(0, _builder_private_builder_js__WEBPACK_IMPORTED_MODULE_0__.c)(context), (0, _build_podman_containers_js__WEBPACK_IMPORTED_MODULE_1__.A)(context)]);
      }
    })
  )
};
;
