"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

/***/ 4654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./packages/action-kit/src/errors.ts
var errors = __webpack_require__(8826);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/action-kit/src/process-tree.ts


/**
 * The process groups of a program and of all it has started that still belong to it: a program may put a child of its
 * own into another group (setsid), where a signal to the first one does not reach it. Without /proc (macOS) only the
 * program's own group is known.
 * @param pid of the leader of a process group
 */
function groupsBelow(pid) {
    const children = new Map();
    for (const process of listProcesses()) {
        const siblings = children.get(process.parent) ?? [];
        siblings.push(process);
        children.set(process.parent, siblings);
    }
    const groups = new Set([pid]);
    const left = [pid];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
        for (const child of children.get(at) ?? []) {
            groups.add(child.group);
            left.push(child.pid);
        }
    }
    return groups;
}
/** Sends a signal to every group; one that has ended in the meantime is no fault. */
function signalGroups(groups, signal) {
    for (const group of groups) {
        try {
            process.kill(-group, signal);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) !== 'ESRCH')
                throw error;
        }
    }
}
function listProcesses() {
    return list('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => {
        // Source: proc(5), /proc/pid/stat; the name in parentheses may hold anything.
        const fields = /\) \S (\d+) (\d+) /.exec(read(`/proc/${name}/stat`));
        return fields === null
            ? []
            : [{ pid: Number(name), parent: Number(fields[1]), group: Number(fields[2]) }];
    });
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** A process that has ended meanwhile has no file any more. */
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/src/run-program.ts




const kept = 1_000_000;
const graceMs = 3_000;
// What a program leaves running may hold its output open for ever. The runner waits as long, then ends the process tree.
// Source: actions/runner, src/Runner.Sdk/ProcessInvoker.cs, ProcessExitedHandler.
const lingerMs = 5_000;
// @actions/exec has no way to end what it started, so what can take long is spawned here.
/** `Programs.run` for a step whose cancellation is `signal`. */
async function runProgram(signal, program, args, options) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
    });
    const output = { stdout: '', stderr: '' };
    const collect = async (stream, name) => {
        for await (const line of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity })) {
            output[name] += `${line}\n`;
            // Cutting copies, so it is not done for every line.
            if (output[name].length > 2 * kept)
                output[name] = output[name].slice(-kept);
            options.onLine?.(line, name);
        }
    };
    let hardEnd;
    // What the program started is known as long as the program is there.
    let groups = new Set(child.pid === undefined ? [] : [child.pid]);
    const onAbort = () => {
        if (child.pid !== undefined)
            groups = groupsBelow(child.pid);
        signalGroups(groups, 'SIGTERM');
        hardEnd = setTimeout(() => signalGroups(groups, 'SIGKILL'), graceMs);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    let lingering;
    child.once('exit', () => (lingering = setTimeout(() => signalGroups(groups, 'SIGKILL'), lingerMs)));
    // A program that does not read its input closes the pipe early; its exit code says what that meant.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    try {
        const ended = new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (exitCode, endSignal) => resolve({ exitCode, signal: endSignal }));
        });
        const [end] = await Promise.all([ended, collect(child.stdout, 'stdout'), collect(child.stderr, 'stderr')]);
        signal.throwIfAborted();
        return { ...end, stdout: output.stdout.slice(-kept), stderr: output.stderr.slice(-kept) };
    }
    catch (error) {
        if (signal.aborted) {
            // Nothing that ignores SIGTERM outlives the step, not even what has closed its output.
            signalGroups(groups, 'SIGKILL');
            throw (0,errors/* asError */.zR)(signal.reason);
        }
        throw missingProgram(program, error);
    }
    finally {
        clearTimeout(hardEnd);
        clearTimeout(lingering);
        signal.removeEventListener('abort', onAbort);
    }
}
function missingProgram(program, error) {
    if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
        return (0,errors/* asError */.zR)(error);
    return new errors/* UserError */.yo(`The program "${program}" was not found`, {
        cause: error,
        hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`,
    });
}


/***/ })

};
;