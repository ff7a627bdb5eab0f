"use strict";
exports.id = 450;
exports.ids = [450];
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

/***/ 1450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishWithEngine: () => (/* binding */ publishWithEngine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile.ts
var identity_dockerfile = __webpack_require__(8203);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/directives.ts
var directives = __webpack_require__(2844);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/label-instruction.ts


/**
 * The Dockerfile with the labels as one instruction at the end of the stage that is built. The classic builder makes a
 * layer, and takes a tenth of a second, for each `--label`. Undefined where that cannot be written without a doubt.
 * Source: https://docs.docker.com/reference/dockerfile/#label
 */
function withLabelInstruction(dockerfile, target, labels) {
    const escape = (0,directives/* readDirectives */.V)(dockerfile).escape === '`' ? '`' : '\\';
    const isPlain = [...labels].flat().every((text) => /^[\x20-\x7e]*$/.test(text));
    const lines = dockerfile.split('\n');
    const instructions = (0,identity_dockerfile/* readInstructions */.K)(dockerfile);
    const at = target === undefined ? lines.length : endOfStage(instructions, target, lines.length);
    if (labels.size === 0 || !isPlain || at === undefined)
        return undefined;
    const special = ['"', '$', escape];
    const quote = (text) => `"${Array.from(text, (character) => (special.includes(character) ? escape + character : character)).join('')}"`;
    const pairs = [...labels].map(([name, value]) => `${quote(name)}=${quote(value)}`);
    const written = [...lines.slice(0, at), `LABEL ${pairs.join(' ')}`, ...lines.slice(at)].join('\n');
    // An instruction that goes on, if only over a comment, would take it for a part of its own.
    return (0,identity_dockerfile/* readInstructions */.K)(written).length === instructions.length + 1 ? written : undefined;
}
/** The number of lines up to the end of a stage, by its name or number; undefined when there is none of that name. */
function endOfStage(instructions, target, lines) {
    const stages = instructions.filter(({ text }) => /^FROM\s/i.test(text));
    const wanted = target.toLowerCase();
    const index = stages.findIndex(({ text }, number) => / AS (\S+)$/i.exec(text)?.[1]?.toLowerCase() === wanted || String(number) === target);
    if (index < 0)
        return undefined;
    const next = stages[index + 1];
    return next === undefined ? lines : next.line - 1;
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/build-arguments.ts
var build_arguments = __webpack_require__(9148);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/build-runs.ts
var build_runs = __webpack_require__(9536);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/dockerfile-at-hand.ts
var dockerfile_at_hand = __webpack_require__(4855);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/build-secrets.ts
var build_secrets = __webpack_require__(2053);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/child-environment.ts
var child_environment = __webpack_require__(383);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/push-failure.ts
var push_failure = __webpack_require__(3010);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/push-retries.ts
var push_retries = __webpack_require__(8602);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/run-build.ts + 15 modules
var run_build = __webpack_require__(278);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/run-push.ts + 1 modules
var run_push = __webpack_require__(6267);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/publish-engine.ts












/** `docker build`, then `docker push`. */
async function publishWithEngine(parts) {
    const { plan, login, folder, context } = parts;
    const idFile = (0,external_node_path_.join)(folder, 'image-id');
    const made = await build(parts, idFile);
    if ('kind' in made)
        return made;
    const reference = (0,build_arguments/* pushReference */.Sx)(plan);
    if (plan.push === undefined || login === undefined || reference === undefined) {
        return { kind: 'built-only', ...made };
    }
    const env = (0,child_environment/* childEnvironment */.Q)(login.env);
    parts.onPush?.();
    const pushed = await context.log.group(`Push to ${plan.push.repository.uri}`, () => (0,push_retries/* pushWithRetries */.b)(() => push(reference, env, context), () => login.renew(), context));
    if (!pushed.refused)
        return { kind: 'pushed', digest: pushed.value, ...made };
    return (0,push_failure/* settleRefusal */.Q)(pushed.reason, plan.push, (0,external_node_fs_.readFileSync)(idFile, 'utf8').trim());
}
async function build(parts, idFile) {
    const { plan, login, folder, context } = parts;
    const { builder, request } = plan;
    // The classic builder knows no secrets; those that the Dockerfile asks for were refused before.
    const given = builder.features.has('secrets') ? request.secrets : [];
    const secrets = (0,build_secrets/* handSecrets */.$)(given, (0,build_secrets/* takesEnvironmentSecrets */.s)(builder), context);
    try {
        const env = (0,child_environment/* childEnvironment */.Q)(login?.env ?? context.env, builder.env, secrets.env);
        const [first, ...others] = (0,build_runs/* planRuns */.g)(labelAtOnce(plan, folder), idFile, secrets.args);
        const command = { program: 'docker', env, dockerfile: (0,dockerfile_at_hand/* readDockerfile */.n)(request) };
        const ended = await (0,run_build/* runBuild */.c)(context, { ...command, ...first, what: 'the build' });
        if (ended.exitCode !== 0)
            return ended.failure();
        for (const run of others) {
            const also = await (0,run_build/* runBuild */.c)(context, { ...command, ...run, what: 'a further output' });
            if (also.exitCode !== 0)
                return also.failure();
        }
        return { steps: ended.steps, warnings: ended.warnings, metadata: undefined };
    }
    finally {
        secrets.remove();
    }
}
/** For the classic builder, a Dockerfile that has the labels; the plan as it is for any other. */
function labelAtOnce(plan, folder) {
    const { builder, request, labels } = plan;
    if (builder.kind !== 'engine-classic' || request.source.kind !== 'folder')
        return plan;
    const dockerfile = withLabelInstruction((0,external_node_fs_.readFileSync)(request.file, 'utf8'), request.target, labels);
    if (dockerfile === undefined)
        return plan;
    const file = (0,external_node_path_.join)(folder, 'Dockerfile');
    (0,external_node_fs_.writeFileSync)(file, dockerfile);
    return { ...plan, labels: new Map(), request: { ...request, file } };
}
/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
function push(reference, env, context) {
    const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m;
    return (0,run_push/* runPush */.e)(context, 'docker', ['push', reference], env, ({ stdout }) => digest.exec(stdout)?.[1]);
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/run-push.ts


const heartbeatMs = 30_000;
/**
 * Runs a push with its output in the log as it comes, and a line of life every half minute. Builds have a log of their
 * own: run-build.ts.
 * @param readDigest finds the digest of what was pushed, when the program has succeeded
 */
async function runPush({ clock, log, programs }, program, args, env, readDigest) {
    const onLine = withoutCountdowns((line) => log.info(line));
    const result = await (0,src/* withHeartbeat */.px)({ clock, log }, heartbeatMs, () => 'Still at the push', () => programs.run(program, args, { env, onLine }));
    const digest = result.exitCode === 0 ? readDigest(result) : undefined;
    if (digest !== undefined)
        return { refused: false, value: digest };
    const reason = (result.stderr.trim() || result.stdout.trim()).split('\n').at(-1);
    return { refused: true, reason: reason || `${program} push ended without a word` };
}


/***/ })

};
;