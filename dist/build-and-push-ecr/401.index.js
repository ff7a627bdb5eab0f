"use strict";
exports.id = 401;
exports.ids = [401];
exports.modules = {

/***/ 9536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planRuns)
/* harmony export */ });
/* harmony import */ var _builder_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(210);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9148);
/* harmony import */ var _cache_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(377);




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

/***/ 7215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runDocker),
  e: () => (/* binding */ runPush)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(4474);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/countdown.ts
/**
 * A printer that leaves out the ticks of the engine's countdowns: before it sends a layer again, it prints
 * `a1b2: Retrying in 5 seconds`, and so on down to 1. The first line of each says it all.
 */
function withoutCountdowns(print) {
    const last = new Map();
    return (line) => {
        const [, layer, seconds] = /^(\S+): Retrying in (\d+) seconds?$/.exec(line) ?? [];
        if (layer === undefined) {
            print(line);
            return;
        }
        const isTick = last.get(layer) === Number(seconds) + 1;
        last.set(layer, Number(seconds));
        if (!isTick)
            print(line);
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/docker-run.ts


const heartbeatMs = 30_000;
/**
 * Runs a push with its output in the log as it comes, and a line of life every half minute. Builds have a log of their
 * own: run-build.ts.
 */
function runPush(context, program, args, env, what) {
    const onLine = withoutCountdowns((line) => context.log.info(line));
    return (0,src/* withHeartbeat */.px)(context, heartbeatMs, () => `Still at ${what}`, () => context.programs.run(program, args, { env, onLine }));
}
function runDocker(context, args, env, what) {
    return runPush(context, 'docker', args, env, what);
}


/***/ }),

/***/ 1401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishWithEngine: () => (/* binding */ publishWithEngine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9148);
/* harmony import */ var _build_runs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9536);
/* harmony import */ var _dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4855);
/* harmony import */ var _build_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2053);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(383);
/* harmony import */ var _docker_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7215);
/* harmony import */ var _push_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3010);
/* harmony import */ var _push_retries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8602);
/* harmony import */ var _run_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1699);











/** `docker build`, then `docker push`. */
async function publishWithEngine(parts) {
    const { plan, login, folder, context } = parts;
    const idFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'image-id');
    const made = await build(parts, idFile);
    if ('kind' in made)
        return made;
    const reference = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .pushReference */ .Sx)(plan);
    if (plan.push === undefined || login === undefined || reference === undefined) {
        return { kind: 'built-only', ...made };
    }
    const { repository, tag } = plan.push;
    const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_9__/* .childEnvironment */ .Q)(login.env);
    const pushed = await context.log.group(`Push to ${repository.uri}`, () => (0,_push_retries_js__WEBPACK_IMPORTED_MODULE_6__/* .pushWithRetries */ .b)(() => push(reference, env, context), () => login.renew(), context));
    if (!pushed.refused)
        return { kind: 'pushed', digest: pushed.value, ...made };
    if ((0,_push_retries_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyPushFailure */ .h)(pushed.reason) === 'tag-exists') {
        return { kind: 'tag-exists', tag, imageId: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(idFile, 'utf8').trim() };
    }
    throw (0,_push_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .explainPushFailure */ .s)(pushed.reason, repository);
}
async function build(parts, idFile) {
    const { plan, login, context } = parts;
    const { builder, request } = plan;
    // The classic builder knows no secrets; those that the Dockerfile asks for were refused before.
    const given = builder.features.has('secrets') ? request.secrets : [];
    const secrets = (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .handSecrets */ .$)(given, (0,_build_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .takesEnvironmentSecrets */ .s)(builder), context);
    try {
        const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_9__/* .childEnvironment */ .Q)(login?.env ?? context.env, builder.env, secrets.env);
        const [first, ...others] = (0,_build_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .planRuns */ .g)(plan, idFile, secrets.args);
        const command = { program: 'docker', env, dockerfile: (0,_dockerfile_at_hand_js__WEBPACK_IMPORTED_MODULE_2__/* .readDockerfile */ .n)(plan.request) };
        const ended = await (0,_run_build_js__WEBPACK_IMPORTED_MODULE_7__/* .runBuild */ .c)(context, { ...command, ...first, what: 'the build' });
        if (ended.exitCode !== 0)
            return ended.failure();
        for (const run of others) {
            const also = await (0,_run_build_js__WEBPACK_IMPORTED_MODULE_7__/* .runBuild */ .c)(context, { ...command, ...run, what: 'a further output' });
            if (also.exitCode !== 0)
                return also.failure();
        }
        return { steps: ended.steps, warnings: ended.warnings, metadata: undefined };
    }
    finally {
        secrets.remove();
    }
}
/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
async function push(reference, env, context) {
    const run = await (0,_docker_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runDocker */ .S)(context, ['push', reference], env, 'the push');
    const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m.exec(run.stdout)?.[1];
    if (run.exitCode === 0 && digest !== undefined)
        return { refused: false, value: digest };
    const reason = (run.stderr.trim() || run.stdout.trim()).split('\n').at(-1);
    return { refused: true, reason: reason || 'docker push ended without a word' };
}


/***/ })

};
;