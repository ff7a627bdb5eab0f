"use strict";
exports.id = 305;
exports.ids = [305];
exports.modules = {

/***/ 28305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48826);



const kept = 1_000_000;
const graceMs = 3_000;
// What a program leaves running may hold its output open for ever. The runner waits as long, then ends the process tree.
// Source: actions/runner, src/Runner.Sdk/ProcessInvoker.cs, ProcessExitedHandler.
const lingerMs = 5_000;
// @actions/exec has no way to end what it started, so what can take long is spawned here.
/** `Programs.run` for a step whose cancellation is `signal`. */
async function runProgram(signal, program, args, options) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
    });
    const output = { stdout: '', stderr: '' };
    const collect = async (stream, name) => {
        for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: stream, crlfDelay: Infinity })) {
            output[name] += `${line}\n`;
            // Cutting copies, so it is not done for every line.
            if (output[name].length > 2 * kept)
                output[name] = output[name].slice(-kept);
            options.onLine?.(line, name);
        }
    };
    let hardEnd;
    const onAbort = () => {
        endGroup(child.pid, 'SIGTERM');
        hardEnd = setTimeout(() => endGroup(child.pid, 'SIGKILL'), graceMs);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    let lingering;
    child.once('exit', () => (lingering = setTimeout(() => endGroup(child.pid, 'SIGKILL'), lingerMs)));
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
            endGroup(child.pid, 'SIGKILL');
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(signal.reason);
        }
        throw missingProgram(program, error);
    }
    finally {
        clearTimeout(hardEnd);
        clearTimeout(lingering);
        signal.removeEventListener('abort', onAbort);
    }
}
function endGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // ESRCH: the group has ended by itself in the meantime.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ESRCH')
            throw error;
    }
}
function missingProgram(program, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The program "${program}" was not found`, {
        cause: error,
        hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`,
    });
}


/***/ })

};
;