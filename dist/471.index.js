"use strict";
exports.id = 471;
exports.ids = [471];
exports.modules = {

/***/ 79536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planRuns)
/* harmony export */ });
/* harmony import */ var _builder_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20210);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89148);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49930);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50377);




/**
 * The runs of docker that carry out a plan; the first makes the image and writes what it is into `resultFile` (buildx its
 * metadata, the engine the image's id). Others are there only where a builder makes one output a run: they find the
 * build in its cache.
 * @param secrets arguments that hand over the build's secrets
 */
function planRuns(plan, resultFile, secrets) {
    const run = plan.builder.kind === 'buildx' ? buildxRun : engineRun;
    const [first = [], ...others] = plan.builder.kind === 'buildx' ? buildxOutputs(plan) : engineOutputs(plan);
    return [
        run(plan, secrets, first, resultFile),
        ...others.map((output) => run(plan, secrets, output, undefined)),
    ];
}
function buildxRun(plan, secrets, outputs, resultFile) {
    // Source: https://github.com/docker/buildx/releases/tag/v0.13.0
    const isOld = plan.builder.version !== '' && !(0,_builder_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(plan.builder.version, 0, 13);
    const isFirst = resultFile !== undefined;
    return {
        format: isOld ? 'buildkit-plain' : 'buildkit-rawjson',
        args: [
            ...['buildx', 'build', '--progress', isOld ? 'plain' : 'rawjson'],
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('--metadata-file', resultFile),
            ...outputs,
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .commonArguments */ .oJ)(plan, isFirst),
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .buildxArguments */ .Xm)(plan, isFirst),
            ...secrets,
            (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceArgument */ .HE)(plan.request),
        ],
    };
}
/** The engine's builders, by `docker build`. */
function engineRun(plan, secrets, outputs, resultFile) {
    const isBuildKit = plan.builder.kind === 'engine-buildkit';
    return {
        format: isBuildKit ? 'buildkit-plain' : 'classic',
        args: [
            'build',
            // Without --force-rm the container of a failed RUN stays behind.
            ...(isBuildKit ? ['--progress', 'plain'] : ['--force-rm']),
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('--iidfile', resultFile),
            ...outputs,
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .commonArguments */ .oJ)(plan, resultFile !== undefined),
            // Other sources of a cache are refused before: see needs.ts.
            ...(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)('--cache-from', plan.cacheFrom.flatMap((entry) => (0,_cache_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedImage */ .U)(entry) ?? [])),
            ...secrets,
            (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceArgument */ .HE)(plan.request),
        ],
    };
}
/**
 * Where the result goes, as flags: of one run where several outputs can be made at once, else of a run for each.
 * Source: https://docs.docker.com/build/exporters/#multiple-exporters
 */
function buildxOutputs(plan) {
    const { builder, request, localNames } = plan;
    const reference = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .pushReference */ .Sx)(plan);
    const pushed = reference === undefined ? [] : [(0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .csv */ .f)(['type=image', `name=${reference}`, 'push=true'])];
    const others = [...(isLoaded(plan) ? [loaded(builder, localNames)] : []), ...request.outputs];
    // Without any, the builder does what it does by itself: the engine's keeps the image, others keep the layers.
    if (pushed.length + others.length === 0)
        return [(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)('--tag', localNames)];
    // The metadata tell of the last output, and an image has another digest where it is loaded. Source:
    // https://github.com/moby/buildkit/blob/v0.30.0/solver/llbsolver/export.go (runExporters)
    if (builder.features.has('several-outputs'))
        return [(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)('--output', [...others, ...pushed])];
    return [...pushed, ...others].map((output) => ['--output', output]);
}
/** The engine's own builder keeps what it pushes: that image only gets another name then, see publish-buildx.ts. */
function isLoaded({ builder, request, push, localNames }) {
    const isKept = builder.driver === 'docker' && push !== undefined;
    return request.load && !isKept && localNames.length > 0;
}
function loaded({ driver }, names) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .csv */ .f)([driver === 'docker' ? 'type=image' : 'type=docker', `name=${names.join(',')}`]);
}
function engineOutputs(plan) {
    const { request, localNames } = plan;
    const reference = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .pushReference */ .Sx)(plan);
    const local = reference === undefined || request.load ? localNames : [];
    const names = [...(reference === undefined ? [] : [reference]), ...local];
    return [(0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)('--tag', names), ...request.outputs.map((output) => ['--output', output])];
}


/***/ }),

/***/ 27471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishWithBuildx: () => (/* binding */ publishWithBuildx)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61368);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36470);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20383);
/* harmony import */ var _build_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79536);
/* harmony import */ var _dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24855);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52053);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89148);
/* harmony import */ var _push_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63010);
/* harmony import */ var _push_retries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98602);
/* harmony import */ var _run_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40278);












/** `docker buildx build`: one command builds and pushes. When the push fails, a second one finds the build in its cache. */
async function publishWithBuildx(parts) {
    const { plan, context, login, folder } = parts;
    const metadata = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'metadata.json');
    const secrets = (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .handSecrets */ .$)(plan.request.secrets, true, context);
    const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .childEnvironment */ .Q)(login?.env ?? context.env, plan.builder.env, secrets.env);
    const [first, ...others] = (0,_build_runs_js__WEBPACK_IMPORTED_MODULE_9__/* .planRuns */ .g)(plan, metadata, secrets.args);
    const made = await (0,_push_retries_js__WEBPACK_IMPORTED_MODULE_6__/* .pushWithRetries */ .b)(() => attempt(parts, first, env, metadata), async () => login?.renew(), context);
    if (made.refused)
        return refused(parts, made.reason);
    if ('kind' in made.value)
        return made.value;
    const also = await runOthers(parts, others, env);
    if (also !== undefined)
        return also;
    return plan.push === undefined
        ? { kind: 'built-only', ...made.value }
        : { kind: 'pushed', digest: readDigest(made.value.metadata), ...made.value };
}
/** A push that was refused is for another try; a build that failed is not. */
async function attempt({ plan, context }, run, env, metadata) {
    const what = plan.push === undefined ? 'the build' : 'the build and its push';
    const ended = await (0,_run_build_js__WEBPACK_IMPORTED_MODULE_7__/* .runBuild */ .c)(context, {
        program: 'docker',
        ...run,
        env,
        what,
        dockerfile: (0,_dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_3__/* .readDockerfile */ .n)(plan.request),
    });
    if (ended.exitCode === 0) {
        const { steps, warnings } = ended;
        return { refused: false, value: { steps, warnings, metadata: readWhenThere(metadata) } };
    }
    return ended.exportFailure?.part === 'push'
        ? { refused: true, reason: ended.exportFailure.reason }
        : { refused: false, value: ended.failure() };
}
/** What the engine's own builder keeps or makes apart: the name of the loaded image, the other outputs. */
async function runOthers({ plan, context }, runs, env) {
    for (const run of runs) {
        const ended = await (0,_run_build_js__WEBPACK_IMPORTED_MODULE_7__/* .runBuild */ .c)(context, {
            program: 'docker',
            ...run,
            env,
            what: 'a further output',
            dockerfile: (0,_dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_3__/* .readDockerfile */ .n)(plan.request),
        });
        if (ended.exitCode !== 0)
            return ended.failure();
    }
    const reference = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .pushReference */ .Sx)(plan);
    if (plan.builder.driver !== 'docker' || !plan.request.load || reference === undefined)
        return undefined;
    for (const name of plan.localNames) {
        const { exitCode, stderr } = await context.programs.run('docker', ['tag', reference, name], { env });
        if (exitCode !== 0)
            throw (0,_docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDocker */ .G0)(stderr, `Giving the image its name ${name}`);
    }
    return undefined;
}
function refused({ plan }, reason) {
    if (plan.push === undefined)
        throw (0,_docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainDocker */ .G0)(reason, 'The push that an output asks for');
    return (0,_push_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .settleRefusal */ .Q)(reason, plan.push, undefined);
}
function readWhenThere(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined;
}
/** Absent from the metadata file where an old engine pushes for buildx. */
function readDigest(metadata = '') {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_11__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_11__/* .parseObject */ .lj)(metadata)['containerimage.digest']);
}


/***/ })

};
;