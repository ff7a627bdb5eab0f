"use strict";
exports.id = 4654;
exports.ids = [4654];
exports.modules = {
  /***/
  4654: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runProgram: () => (
          /* binding */
          runProgram
        )
      });
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_readline_ = __webpack_require__(481);
      var errors = __webpack_require__(8826);
      var missing_program = __webpack_require__(1396);
      var external_node_fs_ = __webpack_require__(3024);
      ;
      function groupsBelow(pid) {
        const children = /* @__PURE__ */ new Map();
        for (const process2 of listProcesses()) {
          const siblings = children.get(process2.parent) ?? [];
          siblings.push(process2);
          children.set(process2.parent, siblings);
        }
        const groups = /* @__PURE__ */ new Set([pid]);
        const left = [pid];
        for (let at = left.pop(); at !== void 0; at = left.pop()) {
          for (const child of children.get(at) ?? []) {
            groups.add(child.group);
            left.push(child.pid);
          }
        }
        return groups;
      }
      function signalGroups(groups, signal) {
        for (const group of groups) {
          try {
            process.kill(-group, signal);
          } catch (error) {
            if ((0, errors.CA)(error) !== "ESRCH")
              throw error;
          }
        }
      }
      function listProcesses() {
        return list("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
          const fields = /\) \S (\d+) (\d+) /.exec(read(`/proc/${name}/stat`));
          return fields === null ? [] : [{ pid: Number(name), parent: Number(fields[1]), group: Number(fields[2]) }];
        });
      }
      function list(folder) {
        try {
          return (0, external_node_fs_.readdirSync)(folder);
        } catch (error) {
          if ((0, errors.CA)(error) === "ENOENT")
            return [];
          throw error;
        }
      }
      function read(path) {
        try {
          return (0, external_node_fs_.readFileSync)(path, "latin1");
        } catch {
          return "";
        }
      }
      ;
      const kept = 1e6;
      const graceMs = 3e3;
      const lingerMs = 5e3;
      async function runProgram(signal, program, args, options) {
        signal.throwIfAborted();
        const child = (0, external_node_child_process_.spawn)(program, args, {
          cwd: options.cwd,
          env: options.env ?? process.env,
          stdio: ["pipe", "pipe", "pipe"],
          detached: true
        });
        const output = { stdout: "", stderr: "" };
        const collect = async (stream, name) => {
          for await (const line of (0, external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity })) {
            output[name] += `${line}
`;
            if (output[name].length > 2 * kept)
              output[name] = output[name].slice(-kept);
            options.onLine?.(line, name);
          }
        };
        let hardEnd;
        let groups = new Set(child.pid === void 0 ? [] : [child.pid]);
        const onAbort = () => {
          if (child.pid !== void 0)
            groups = groupsBelow(child.pid);
          signalGroups(groups, "SIGTERM");
          hardEnd = setTimeout(() => signalGroups(groups, "SIGKILL"), graceMs);
        };
        signal.addEventListener("abort", onAbort, { once: true });
        let lingering;
        child.once("exit", () => lingering = setTimeout(() => signalGroups(groups, "SIGKILL"), lingerMs));
        child.stdin.on("error", () => void 0);
        child.stdin.end(options.input ?? "");
        try {
          const ended = new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }));
          });
          const [end] = await Promise.all([ended, collect(child.stdout, "stdout"), collect(child.stderr, "stderr")]);
          signal.throwIfAborted();
          return { ...end, stdout: output.stdout.slice(-kept), stderr: output.stderr.slice(-kept) };
        } catch (error) {
          if (signal.aborted) {
            signalGroups(groups, "SIGKILL");
            throw (0, errors.zR)(signal.reason);
          }
          throw (0, errors.CA)(error) === "ENOENT" ? new missing_program.V(program, error) : (0, errors.zR)(error);
        } finally {
          clearTimeout(hardEnd);
          clearTimeout(lingering);
          signal.removeEventListener("abort", onAbort);
        }
      }
    })
  )
};
;
