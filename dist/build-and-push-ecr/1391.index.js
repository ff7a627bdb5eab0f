"use strict";
exports.id = 1391;
exports.ids = [1391];
exports.modules = {
  /***/
  1391: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findBuildah: () => (
          /* binding */
          findBuildah
        )
        /* harmony export */
      });
      var _emulated_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7230);
      var _podman_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
      var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);
      async function findBuildah({ env, programs }) {
        const answer = await programs.ask("buildah", ["version"], { env });
        const version = /^Version:\s+(\d+\.\d+\S*)$/m.exec(answer.stdout)?.[1];
        const platform = /^OS\/Arch:\s+(\S+\/\S+)$/m.exec(answer.stdout)?.[1];
        if (answer.exitCode !== 0 || version === void 0 || platform === void 0)
          return void 0;
        return {
          kind: "buildah",
          name: `Buildah ${version}`,
          version,
          driver: void 0,
          platforms: await (0, _emulated_platforms_js__WEBPACK_IMPORTED_MODULE_0__.c)((0, _platforms_js__WEBPACK_IMPORTED_MODULE_1__.FL)(platform)),
          features: (0, _podman_features_js__WEBPACK_IMPORTED_MODULE_2__.F)("buildah", version),
          env: {}
        };
      }
    })
  ),
  /***/
  7230: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          withEmulated
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
      const platforms = /* @__PURE__ */ new Map([
        ["qemu-aarch64", "linux/arm64"],
        ["qemu-arm", "linux/arm/v7"],
        ["qemu-i386", "linux/386"],
        ["qemu-loongarch64", "linux/loong64"],
        ["qemu-mips64", "linux/mips64"],
        ["qemu-mips64el", "linux/mips64le"],
        ["qemu-ppc64le", "linux/ppc64le"],
        ["qemu-riscv64", "linux/riscv64"],
        ["qemu-s390x", "linux/s390x"],
        ["qemu-x86_64", "linux/amd64"]
      ]);
      async function withEmulated(own, registrations = "/proc/sys/fs/binfmt_misc") {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(registrations).catch(() => []);
        const emulated = names.map((name) => platforms.get(name)).filter((platform) => platform !== void 0);
        return [.../* @__PURE__ */ new Set([own, ...emulated])];
      }
    })
  ),
  /***/
  8165: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          podmanFeatures
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(210);
      const since = [
        ["secrets", [3, 3], [1, 21]],
        ["many-platforms", [3, 4], [1, 23]],
        ["ssh", [4, 0], [1, 24]],
        ["outputs", [4, 1], [1, 26]],
        ["build-contexts", [4, 2], [1, 27]],
        ["cache-export", [4, 2], [1, 27]]
      ];
      const always = [
        "add-hosts",
        "annotations",
        "cgroup-parent",
        "foreign-platform",
        "load",
        "network",
        "remote-source",
        "shm-size",
        "ulimit"
      ];
      function podmanFeatures(kind, version) {
        const has = ([, podman, buildah]) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.d)(version, ...kind === "podman" ? podman : buildah);
        return /* @__PURE__ */ new Set([...always, ...since.filter(has).map(([feature]) => feature)]);
      }
    })
  )
};
;
