"use strict";
exports.id = 884;
exports.ids = [884];
exports.modules = {

/***/ 9148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ sourceArgument),
/* harmony export */   Sx: () => (/* binding */ pushReference),
/* harmony export */   TT: () => (/* binding */ assignments),
/* harmony export */   Xm: () => (/* binding */ buildxArguments),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   oJ: () => (/* binding */ commonArguments),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var _builder_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(210);

/** `<repository uri>:<tag>`, where the image is pushed to. */
function pushReference({ push }) {
    return push === undefined ? undefined : `${push.repository.uri}:${push.tag}`;
}
/**
 * What every client of Docker takes in the same words: the Dockerfile, and what its instructions are run with.
 * Build arguments stand in the open: they stay readable in the image, and secrets have a way of their own.
 */
function commonArguments({ request, labels, pull }, isFirstRun) {
    return [
        ...(request.file === '' ? [] : ['--file', request.file]),
        ...option('--target', request.target),
        ...each('--build-arg', assignments(request.buildArgs)),
        ...each('--label', assignments(labels)),
        ...(request.platforms.length === 0 ? [] : ['--platform', request.platforms.join(',')]),
        // A second run makes another output of what the first has built.
        ...(pull && isFirstRun ? ['--pull'] : []),
        ...(request.noCache && isFirstRun ? ['--no-cache'] : []),
        ...option('--network', request.network),
        ...each('--add-host', request.addHosts),
        ...option('--shm-size', request.shmSize),
        ...each('--ulimit', request.ulimits),
        ...option('--cgroup-parent', request.cgroupParent),
        ...each('--ssh', request.ssh),
    ];
}
/** What only buildx has a flag for. */
function buildxArguments({ builder, request, cacheFrom, cacheTo }, isFirstRun) {
    return [
        // buildx takes one of the two, and building everything anew builds those stages anew too.
        ...(request.noCache || !isFirstRun ? [] : each('--no-cache-filter', request.noCacheFilters)),
        ...each('--build-context', assignments(request.buildContexts)),
        ...each('--allow', request.allow),
        ...each('--annotation', assignments(request.annotations)),
        ...(hasAttestationFlags(builder) ? attestations(request) : []),
        ...each('--cache-from', cacheFrom),
        ...(isFirstRun ? each('--cache-to', cacheTo) : []),
    ];
}
/** What the source is: the last argument. */
function sourceArgument({ source }) {
    return source.kind === 'folder' ? source.path : source.url;
}
/**
 * Whatever the builder behind it: one that makes no attestations may be told so. Source:
 * https://github.com/docker/buildx/releases/tag/v0.10.0
 */
function hasAttestationFlags({ version }) {
    return version === '' || (0,_builder_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(version, 0, 10);
}
function attestations({ singleManifest, provenance, sbom, attests, }) {
    // BuildKit adds provenance by itself, and with it the image is an index. AWS Lambda takes a single manifest only.
    if (singleManifest)
        return ['--provenance=false', '--sbom=false'];
    return [
        ...(provenance === undefined ? [] : [`--provenance=${provenance}`]),
        ...(sbom === undefined ? [] : [`--sbom=${sbom}`]),
        ...each('--attest', attests),
    ];
}
function each(flag, values) {
    return values.flatMap((value) => [flag, value]);
}
function option(flag, value) {
    return value === undefined ? [] : [flag, value];
}
function assignments(values) {
    return [...values].map(([name, value]) => `${name}=${value}`);
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ handSecrets),
/* harmony export */   s: () => (/* binding */ takesEnvironmentSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4474);
/* harmony import */ var _builder_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(210);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(377);





/**
 * Whether a client takes secrets from its environment: buildx and Docker's client since 20.10, which brought
 * `--secret id=...,env=...`. Source: https://github.com/docker/cli/blob/v20.10.0/cli/command/image/build_buildkit.go
 */
function takesEnvironmentSecrets({ kind, version }) {
    return kind === 'buildx' || (0,_builder_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(version, 20, 10);
}
/**
 * Hands secrets to a builder's client: in its environment, which the user's processes alone can read, or where the client
 * takes none from there, in files of this user alone for as long as the build takes. What the builder prints of them is
 * masked in the log: not all of them are secrets of GitHub, which the runner knows.
 * @throws UserError when a variable that is to be a secret is not set
 */
function handSecrets(secrets, inEnvironment, { env, temporary, maskSecret }) {
    const folder = inEnvironment || secrets.length === 0 ? undefined : temporary.directory('secrets');
    const handed = {};
    const args = secrets.flatMap((secret, index) => {
        const value = secret.from === 'file' ? undefined : valueOf(secret, env);
        if (value !== undefined)
            maskable(value).forEach((line) => maskSecret(line));
        const argument = (from) => ['--secret', (0,_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csv */ .f)([`id=${secret.id}`, from])];
        if (folder !== undefined) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(index));
            if (secret.from === 'file')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(secret.path, file);
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, value ?? '', { mode: 0o600 });
            return argument(`src=${file}`);
        }
        if (secret.from === 'file')
            return argument(`src=${secret.path}`);
        // A name of its own: the user's may be one that steers the client.
        const name = `SLIPWAY_BUILD_SECRET_${index}`;
        handed[name] = value ?? '';
        return argument(`env=${name}`);
    });
    return {
        args,
        env: handed,
        folder,
        remove: () => {
            if (folder !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
// A shorter line (`true`, a brace of JSON, a user's name) would be masked wherever it stands, and the runner withholds
// outputs with masked text in them. Source: https://github.com/actions/runner/issues/1061
const shortestMasked = 8;
/** The lines of a value that are masked: the log is masked line by line. */
function maskable(value) {
    return value.split(/\r?\n/).filter((line) => line.trim().length >= shortestMasked);
}
function valueOf(secret, env) {
    if (secret.from === 'value')
        return secret.value;
    const value = env[secret.name];
    if (value !== undefined)
        return value;
    throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The environment variable ${secret.name} is not set`, {
        hint: `The input secret-envs makes the secret ${secret.id} of it. Set it by env: of this step, from a secret of the repository.`,
    });
}


/***/ }),

/***/ 4855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readDockerfile({ source, file, fileName }) {
    if (source.kind === 'remote')
        return { name: fileName, text: undefined };
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined;
    return { name: fileName, text, path: file, contextFolder: source.path };
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settleRefusal)
/* harmony export */ });
/* unused harmony export explainPushFailure */
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4474);
/* harmony import */ var _docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1368);
/* harmony import */ var _push_retries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/* harmony import */ var _registry_registry_denial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1935);




/**
 * What a push comes to that failed for good: the tag is taken, which need not be the end.
 * @param imageId of what was built, where the builder says so
 * @throws UserError for any other refusal
 */
function settleRefusal(reason, { repository, tag }, imageId) {
    if ((0,_push_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyPushFailure */ .h)(reason) === 'tag-exists')
        return { kind: 'tag-exists', tag, imageId };
    throw explainPushFailure(reason, repository);
}
/** A push that failed for good, as the user can mend it. */
function explainPushFailure(reason, repository) {
    const { name, uri, region } = repository;
    const denial = (0,_registry_registry_denial_js__WEBPACK_IMPORTED_MODULE_3__/* .explainDenial */ .L)(reason, region);
    if (denial !== undefined)
        return denial;
    // A question for a layer or a tag is a HEAD request: its refusal has no text that could name the action.
    if (/403 response body|403 Forbidden/.test(reason))
        return unnamedDenial(reason, repository);
    const failure = (0,_push_retries_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyPushFailure */ .h)(reason);
    if (failure === 'transient')
        return outage(reason, uri);
    if (failure === 'expired-login') {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ECR does not take the login for the push to ${uri}, a new one neither`, {
            cause: new Error(reason),
            hint: 'See that the credentials of the step outlive it (role-duration-seconds) and are of the account of the registry, and that nothing between the runner and ECR, such as a proxy, takes the login away.',
        });
    }
    const trouble = (0,_docker_docker_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunnerTrouble */ .PK)(reason);
    if (trouble !== undefined)
        return trouble;
    return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The push to ${uri} failed`, {
        cause: new Error(reason),
        hint: pushHint(reason, name),
    });
}
function pushHint(reason, name) {
    if (/name unknown/i.test(reason))
        return `The repository ${name} has been removed since the step looked at it.`;
    return /denied|forbidden/i.test(reason)
        ? `The role may not push to ${name}: this action's README has the policy it needs. In another account, the repository's own policy has to allow it too.`
        : 'The layers that got through are kept: a re-run sends the rest.';
}
/** What would have passed has not, in all the attempts that there was time for. */
function outage(reason, uri) {
    const isThrottled = /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i.test(reason);
    return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The push to ${uri} did not get through in a quarter of an hour`, {
        cause: new Error(reason),
        hint: isThrottled
            ? 'ECR throttles what the account sends: run fewer jobs at a time (concurrency:), or have the rate raised in Service Quotas. The layers that got through are kept: a re-run sends the rest.'
            : 'See that the runner reaches ECR, and S3 where its layers are (proxy, VPC endpoints), and https://health.aws.amazon.com/health/status. The layers that got through are kept: a re-run sends the rest.',
    });
}
// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
const pushActions = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
];
function unnamedDenial(reason, { name, region, registryId }) {
    const statement = {
        Effect: 'Allow',
        Action: pushActions,
        Resource: `arn:aws:ecr:${region}:${registryId}:repository/${name}`,
    };
    return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ECR denied the push to ${name} without naming the action`, {
        cause: new Error(reason),
        hint: `See that the policy of the role has this statement:\n${JSON.stringify(statement, null, 2)}`,
    });
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pushWithRetries),
/* harmony export */   h: () => (/* binding */ classifyPushFailure)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4474);

// A push starts over where it stopped: what is there is not sent again. An engine repeats the upload of a layer by
// itself, 5 to 20 s later, but nothing else: no question for a layer, no configuration, no manifest. Where three in ten
// requests fail, one attempt in eight gets through, at some ten seconds each. So the budget is time, not attempts: it
// lets all but one push in a million through there, and ends in an outage.
const budgetMs = 15 * 60_000;
const longestWaitMs = 2_000;
const passing = [
    /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i,
    /(?:received unexpected HTTP status|unexpected status[^\n]*): 5\d\d/i,
    // A question for a layer or a tag is a HEAD request: its refusal has no body to parse.
    /error parsing HTTP (?:429|5\d\d) response body/i,
    /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
    /InternalFailure|InternalError|internal error|ServerException|ServiceUnavailable/i,
    /connection reset by peer|broken pipe|use of closed network connection|connection refused|\bEOF\b/i,
    /i\/o timeout|TLS handshake timeout|Client\.Timeout|context deadline exceeded|server misbehaving/i,
];
/** Reads why a push failed. The texts are the engine's, BuildKit's, Podman's and ECR's own. */
function classifyPushFailure(reason) {
    if (/cannot be overwritten because the (?:repository|tag) is immutable|ImageTagAlreadyExists/i.test(reason)) {
        return 'tag-exists';
    }
    // The engine, not the registry, refuses the connection: nothing brings it back in the middle of a step.
    if (/docker daemon|docker API at|error during connect/i.test(reason))
        return 'final';
    if (/authorization token has expired|no basic auth credentials|401 Unauthorized|unauthorized: authentication required/i.test(reason)) {
        return 'expired-login';
    }
    return passing.some((pattern) => pattern.test(reason)) ? 'transient' : 'final';
}
/**
 * Pushes until it succeeds, fails for good, or has failed in passing for a quarter of an hour. A login that has expired
 * meanwhile (its token lasts 12 hours) is renewed once.
 * @returns the last attempt
 */
async function pushWithRetries(push, renewLogin, { clock, log, signal }) {
    const started = clock.now();
    let renewed = false;
    for (let attempt = 1;; attempt++) {
        const result = await push();
        if (!result.refused)
            return result;
        const failure = classifyPushFailure(result.reason);
        if (failure === 'expired-login' && !renewed) {
            renewed = true;
            log.info('ECR does not take the login any more: logging in again, once');
            await renewLogin();
        }
        else if (failure === 'transient' && clock.now() - started < budgetMs) {
            const waitMs = Math.random() * Math.min(longestWaitMs, 250 * 2 ** attempt);
            const next = `attempt ${attempt + 1} in ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(waitMs)}`;
            log.info(`The push failed in a way that passes (${result.reason}); ${next}`);
            await clock.sleep(waitMs, signal);
        }
        else {
            return result;
        }
    }
}


/***/ }),

/***/ 278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(4474);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/docker/docker-errors.ts + 1 modules
var docker_errors = __webpack_require__(1368);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile.ts
var identity_dockerfile = __webpack_require__(8203);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/progress/step-names.ts
var step_names = __webpack_require__(1234);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/failure-place.ts


/** Where in the Dockerfile a build failed. The builders tell it in different ways, and some not at all. */
function findPlace({ failed, said }, dockerfile) {
    const instructions = dockerfile === undefined ? [] : (0,identity_dockerfile/* readInstructions */.K)(dockerfile);
    const quoted = quotedPlace(said);
    const named = failed === undefined ? undefined : (0,step_names/* instructionOf */.ut)(failed.name);
    const line = quoted?.line ??
        (named === undefined ? undefined : (0,identity_dockerfile/* findInstruction */.q)(dockerfile ?? '', named)) ??
        (failed === undefined ? undefined : lineOfStep(instructions, failed.name)) ??
        (failed === undefined ? undefined : lineOfBase(instructions, failed.name)) ??
        parserLine(said);
    const standing = instructions.find((instruction) => instruction.line === line)?.text;
    return { line, instruction: standing ?? quoted?.instruction ?? named };
}
/** BuildKit's clients since 23.0 end with `Dockerfile:5`, a ruler, and the lines around, the failed ones marked by `>>>`. */
function quotedPlace(said) {
    const lines = said.map(({ text }) => text);
    const at = lines.findLastIndex((line, index) => /^.+:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''));
    if (at < 0)
        return undefined;
    const marked = lines.slice(at).find((line) => /^\s*\d+ \| >>> /.test(line));
    return {
        line: Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1]),
        instruction: marked?.replace(/^\s*\d+ \| >>> /, ''),
    };
}
/**
 * `[3/7] RUN make` of the classic builder is the third instruction, `[stage 2/3, 3/7] RUN make` of Podman the third of the
 * second stage. An `ONBUILD` of the base breaks the count, so the keyword has to fit too.
 */
function lineOfStep(instructions, name) {
    const [, stage, step, printed] = /^\[(?:.*?stage (\d+)\/\d+, )?(\d+)\/\d+\] (.*)$/.exec(name) ?? [];
    const starts = instructions.flatMap(({ text }, index) => (keyword(text) === 'FROM' ? [index] : []));
    const candidates = [
        instructions[Number(step) - 1],
        // Podman does not count what stands above the first FROM.
        instructions[(starts[Number(stage ?? 1) - 1] ?? 0) + Number(step) - 1],
    ];
    const isMeant = (instruction) => instruction !== undefined && keyword(instruction.text) === keyword(printed ?? '');
    return candidates.slice(stage === undefined ? 0 : 1).find(isMeant)?.line;
}
function keyword(text) {
    return text.split(' ')[0]?.toUpperCase();
}
/** `[internal] load metadata for docker.io/library/node:24` is about the FROM that names the image. */
function lineOfBase(instructions, name) {
    const reference = /^\[internal\] load metadata for (\S+)$/.exec(name)?.[1];
    const short = reference?.replace(/^docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '');
    const found = instructions.filter(({ text }) => {
        const image = /^FROM (?:--\S+ )*(\S+)/i.exec(text)?.[1];
        return image !== undefined && [reference, short, `${short}:latest`].includes(image);
    });
    return found.length === 1 ? found[0]?.line : undefined;
}
/** A parser's own sentence: `dockerfile parse error on line 3: unknown instruction: FOO`. */
function parserLine(said) {
    const found = said.findLast(({ text }) => /parse error (?:on )?line \d+/.test(text));
    const line = /parse error (?:on )?line (\d+)/.exec(found?.text ?? '')?.[1];
    return line === undefined ? undefined : Number(line);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/missing-file.ts


/**
 * What to do about a COPY or ADD whose source is not in the context; undefined when that is not what failed.
 * @param reason the builder's: `"/app.js": not found`
 */
function explainMissingFile(reason, instruction, { path, contextFolder }) {
    const missing = readMissing(reason, contextFolder);
    const isOfContext = instruction !== undefined && /^(?:COPY|ADD) (?!.*--from=)/i.test(instruction);
    if (missing === undefined || !isOfContext || contextFolder === undefined)
        return undefined;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextFolder, missing))) {
        // The Dockerfile's own takes the place of the context's.
        const own = path === undefined ? undefined : `${path}.dockerignore`;
        const ignoreFile = own !== undefined && (0,external_node_fs_.existsSync)(own) ? (0,external_node_path_.basename)(own) : '.dockerignore';
        return `${missing} is there, but ${ignoreFile} keeps it out of the context. Remove the rule that does, or add the line !${missing} at the end of ${ignoreFile}.`;
    }
    const similar = findSimilar(contextFolder, missing);
    return similar === undefined
        ? `There is no ${missing} in the context. Sources of COPY and ADD start at the folder that the input context names, not at the Dockerfile's; what an earlier step makes has to be there before this one.`
        : `There is no ${missing} in the context, but there is ${similar}.`;
}
const patterns = [
    // BuildKit: `"/app.js": not found`; before 0.12: `"/app.js" not found: not found`.
    /"(\/[^"]+)":? not found/,
    // The classic builder.
    /excluded by \.dockerignore: stat ([^:]+): file does not exist/,
    // Podman and Buildah.
    /copier: stat: "([^"]+)": no such file or directory/,
    /no items matching glob "([^"]+)" copied/,
];
/** The source that was not found, from the context. */
function readMissing(reason, contextFolder) {
    const found = patterns.map((pattern) => pattern.exec(reason)?.[1]).find((path) => path !== undefined);
    if (found === undefined)
        return undefined;
    const inside = contextFolder !== undefined && found.startsWith(`${contextFolder}/`)
        ? found.slice(contextFolder.length)
        : found;
    return inside.replace(/^\/+/, '');
}
/** The same name in other letters: `Readme.md` for `README.md`. */
function findSimilar(contextFolder, missing) {
    const folder = (0,external_node_path_.dirname)(missing);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextFolder, folder)))
        return undefined;
    const name = missing.slice(folder === '.' ? 0 : folder.length + 1);
    const found = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextFolder, folder)).find((entry) => entry !== name && entry.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : (0,external_node_path_.join)(folder, found);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/podman-trouble.ts
// The texts are those of crun, runc, containers/storage, containers/image and Buildah.
const known = [
    {
        says: /creating container for \[.*(?:cgroup|not permitted|permission denied)|unshare.*not permitted/i,
        hint: 'This machine gives away no cgroups or namespaces, as in most containers. Have instructions run in a chroot: set BUILDAH_ISOLATION: chroot in env: of this step.',
    },
    {
        says: /'overlay' is not supported|kernel does not support overlay|mount program|graph driver.*not supported/i,
        hint: 'The storage of images has no overlay here. Install fuse-overlayfs, or set STORAGE_DRIVER: vfs in env: of this step.',
    },
    {
        says: /short-name .* did not resolve|short-name resolution enforced/i,
        hint: 'Podman and Buildah do not look on Docker Hub by themselves: write the whole name behind FROM, as in docker.io/library/node:24.',
    },
    {
        // Without them, the first line of the script is the next instruction.
        says: /\] (?:RUN|COPY) (?:--\S+ )*<<[\s\S]*Unknown instruction|copier: stat: "\/<</,
        hint: 'This version reads no here-documents (RUN <<EOF): use a newer one, build with Docker, or put the script into a file.',
    },
];
/** What the words of Podman or Buildah mean, where the runner or the Dockerfile can be mended. */
function explainPodman(output) {
    return known.find(({ says }) => says.test(output))?.hint;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/build-failure.ts




/** What GitHub shows of an annotation without unfolding it, and of a summary without scrolling. */
const shownLines = 30;
/** Which instruction failed, where, what it printed, why, and what to do where that is known. */
function readBuildFailure(record, dockerfile) {
    const { failed, said } = record;
    const place = findPlace(record, dockerfile.text);
    const reason = readReason(failed?.error ?? verdict(record));
    const output = (failed?.output ?? []).slice(-shownLines);
    const steps = record.steps.map(({ name }) => name);
    const words = [...output, reason, ...said.map(({ text }) => text)].join('\n');
    const trouble = (0,docker_errors/* findDockerTrouble */.lw)(words);
    return {
        kind: 'build-failed',
        reason: trouble === undefined ? reason : `${trouble.message}: ${reason}`,
        hint: explainMissingFile(reason, place.instruction, dockerfile) ??
            explainKill(reason) ??
            explainPodman([...steps, words].join('\n')) ??
            trouble?.hint,
        instruction: place.instruction,
        file: dockerfile.name,
        line: place.line,
        output,
        steps: record.steps,
    };
}
/** What a builder says last, where no step of its own has an error. */
function verdict({ said }) {
    const last = said.findLast(({ text }) => /^E(?:RROR|rror): /.test(text)) ??
        said.findLast(({ text, stream }) => stream === 'stderr' && text.trim() !== '') ??
        said.findLast(({ text }) => text.trim() !== '');
    return last?.text.trim() ?? 'the builder ended without a word';
}
// Layers of the clients around what is wrong; the checksum's reference is of no use to anybody.
const build_failure_layers = [
    /^(?:ERROR|Error): /,
    /^Error response from daemon: /,
    /^failed to (?:build|solve)(?: with frontend \S+)?: /,
    /^rpc error: code = \w+ desc = /,
    /^failed to create LLB definition: /,
    /^failed to compute cache key: /,
    /^failed to calculate checksum of ref \S+: /,
    /^building at STEP ".*?": /,
    /^while running runtime: /,
];
/** The reason without what the clients put around it; of a long script only the start. */
function readReason(error) {
    const layer = build_failure_layers.find((candidate) => candidate.test(error));
    if (layer !== undefined)
        return readReason(error.replace(layer, ''));
    return error.replace(/^(process "[^\n]{120})[^\n]{40,}(" did not complete successfully)/, '$1 ...$2');
}
function explainKill(reason) {
    if (!/exit (?:code|status):? 137\b|non-zero code: 137\b|signal: killed|cannot allocate memory/i.test(reason))
        return undefined;
    return [
        'Exit code 137 is what is left of a program that was killed, nearly always because the memory ran out.',
        'Build on a runner with more memory, or have the instruction take less: fewer parallel jobs (make -j2), a limit for Node (NODE_OPTIONS=--max-old-space-size=2048).',
    ].join('\n');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/progress/step-lines.ts
var step_lines = __webpack_require__(3737);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/build-record.ts



// A failing instruction's last words are what is read of it; a build's whole output can be hundreds of megabytes.
const keptOfStep = 200;
const keptSaid = 1_000;
function recordBuild() {
    const steps = new Map();
    const warnings = new Map();
    const said = [];
    const start = (id, name) => {
        const known = steps.get(id);
        if (known === undefined)
            steps.set(id, { name, ended: undefined, output: [] });
        else
            known.ended = undefined;
    };
    return {
        take(event) {
            switch (event.kind) {
                case 'started':
                    start(event.step, event.name);
                    break;
                case 'printed':
                    add(steps.get(event.step)?.output, (0,external_node_util_.stripVTControlCharacters)(event.line), keptOfStep);
                    break;
                case 'ended': {
                    const step = steps.get(event.step);
                    if (step !== undefined)
                        step.ended = event;
                    break;
                }
                case 'warned':
                    // A build for several platforms says it for each.
                    warnings.set(JSON.stringify(event.warning), event.warning);
                    break;
                case 'said':
                    add(said, { text: (0,external_node_util_.stripVTControlCharacters)(event.line), stream: event.stream }, keptSaid);
                    break;
                case 'transferred':
                    break;
            }
        },
        record: () => {
            const all = [...steps.values()];
            return {
                steps: all.filter(({ name, ended }) => (0,step_lines/* isWorthALine */.Wu)(name, ended)).map(describe),
                warnings: [...warnings.values()],
                failed: findFailed(all, said),
                said: said.slice(-keptSaid),
            };
        },
    };
}
function add(list, item, kept) {
    list?.push(item);
    // Cutting copies, so it is not done for every line.
    if (list !== undefined && list.length > 2 * kept)
        list.splice(0, kept);
}
/** What had not ended by itself was stopped. */
function describe({ name, ended }) {
    return { name, tookMs: ended?.tookMs, state: ended?.state ?? 'cancelled' };
}
/** Several steps may fail; the builder's last words are about the one that ended the build. */
function findFailed(steps, said) {
    const failed = steps.filter(({ name, ended }) => ended?.state === 'failed' && !(0,step_names/* isCacheImport */.Mb)(name));
    const verdict = said.findLast(({ text }) => text.startsWith('ERROR: '))?.text ?? '';
    const isMeant = ({ ended }) => ended?.error !== undefined && verdict.includes(ended.error);
    const found = failed.find(isMeant) ?? failed.at(-1);
    return found === undefined
        ? undefined
        : { name: found.name, error: found.ended?.error, output: found.output.slice(-keptOfStep) };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/sequential-steps.ts
function openSteps(emit, clock) {
    let count = 0;
    let open;
    const end = (state, error) => {
        if (open === undefined)
            return;
        const { step, since, cached } = open;
        open = undefined;
        emit({
            kind: 'ended',
            step,
            state: cached && state === 'done' ? 'cached' : state,
            tookMs: cached ? 0 : clock.now() - since,
            error,
            mayGoOn: false,
        });
    };
    return {
        start(name) {
            end('done');
            open = { step: String(++count), since: clock.now(), cached: false };
            emit({ kind: 'started', step: open.step, name });
        },
        markCached: () => {
            if (open !== undefined)
                open.cached = true;
        },
        print(line, stream) {
            if (open === undefined)
                emit({ kind: 'said', line, stream });
            else
                emit({ kind: 'printed', step: open.step, line });
        },
        end,
        isOpen: () => open !== undefined,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/read-classic.ts


/**
 * Reads the builder that Docker had before BuildKit: `Step 3/7 : RUN make`, the output, ` ---> 4ab453da5bbc`. A step ends
 * where the next begins; a step's number has to be the next one, so that hardly any output passes for one.
 */
function readClassic(emit, clock) {
    const steps = openSteps(emit, clock);
    let expected = 1;
    /** The verdict is the last line there; instructions print to the other stream only. */
    const stderr = [];
    const readOutput = (line, plain) => {
        const [, number, count, instruction] = /^Step (\d+)\/(\d+) : (.*)$/.exec(plain) ?? [];
        if (instruction !== undefined && Number(number) === expected) {
            expected++;
            steps.start(`[${number}/${count}] ${instruction}`);
        }
        else if (plain === ' ---> Using cache') {
            steps.markCached();
        }
        else if (/^Successfully (?:built|tagged) /.test(plain)) {
            steps.end('done');
        }
        else if (!isOwnWord(plain, line) && (plain !== '' || steps.isOpen())) {
            steps.print(line.includes(red) ? `${line}${normal}` : line, 'stdout');
        }
    };
    return {
        read(line, stream) {
            const plain = (0,external_node_util_.stripVTControlCharacters)(line);
            if (stream === 'stdout')
                readOutput(line, plain);
            else if (!isDeprecation(plain))
                stderr.push(plain);
        },
        end(failed) {
            const verdict = failed && steps.isOpen() ? stderr.pop() : undefined;
            steps.end(failed ? 'failed' : 'done', verdict);
            for (const line of stderr)
                emit({ kind: 'said', line, stream: 'stderr' });
        },
    };
}
// What an instruction prints to stderr is red here; the way back to the normal colour comes with the next line.
const red = '\u001b[91m';
const normal = '\u001b[0m';
function isOwnWord(plain, line) {
    const own = /^Sending build context to Docker daemon|^ ---> |^Removing (?:intermediate )?container |^Removed intermediate container /;
    return own.test(plain) || (plain === '' && line !== '');
}
/** The client's advice to use another builder. Source: docker/cli, cmd/docker/builder.go */
function isDeprecation(plain) {
    return plain === '' || /^DEPRECATED: The legacy builder is deprecated|^ {12}\S/.test(plain);
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/json.ts
var json = __webpack_require__(6470);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/read-warning.ts

/** A warning of BuildKit's client: the sentence in base64, the lines it is about, where the rule is described. */
function readWarning(warning) {
    const sentence = readSentence(Buffer.from((0,json/* textOf */.b6)(warning.short) ?? '', 'base64').toString('utf8'));
    const start = (0,json/* objectOf */.Xy)((0,json/* objectOf */.Xy)((0,json/* listOf */.c3)(warning.range)[0]).start);
    return { ...sentence, line: sentence.line ?? (0,json/* numberOf */.rl)(start.line), url: (0,json/* textOf */.b6)(warning.url) };
}
/** A linter's sentence: `JSONArgsRecommended: JSON arguments recommended for CMD ... (line 7)`. */
function readSentence(sentence) {
    const [, rule, message, line] = /^(?:(\w+): )?(.*?)(?: \(line (\d+)\))?$/s.exec(sentence.trim()) ?? [];
    return {
        rule,
        message: message ?? sentence,
        line: line === undefined ? undefined : Number(line),
        url: undefined,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/transfers.ts
/** Sums up what the parts of a step say about themselves: a layer each, many times a second. */
function openTransfers(emit) {
    const steps = new Map();
    return {
        update(step, part, bytes, total) {
            const parts = steps.get(step) ?? new Map();
            steps.set(step, parts);
            parts.set(part, { bytes, total });
            const sum = { bytes: 0, total: 0 };
            for (const known of parts.values()) {
                sum.bytes += known.bytes;
                sum.total += known.total;
            }
            emit({ kind: 'transferred', step, ...sum });
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/read-plain.ts




/**
 * Reads `--progress plain`: `#7 [3/4] RUN make`, `#7 0.186 output`, `#7 DONE 1.2s`. What a step prints has its time in
 * front, so it cannot pass for anything else. Source: moby/buildkit, util/progress/progressui/printer.go
 */
function readPlain(emit) {
    const names = new Map();
    const transfers = openTransfers(emit);
    const isRepetition = skipRepetitions();
    /** Whose line it was that came last: a carriage return inside it makes further lines, which have no number. */
    let printing;
    const readStep = (step, rest) => {
        const name = names.get(step);
        if (name === undefined) {
            names.set(step, rest);
            emit({ kind: 'started', step, name: rest });
            return;
        }
        printing = undefined;
        const printed = /^\d+\.\d+ (.*)$/.exec(rest)?.[1];
        const transfer = readTransfer(rest);
        const warning = /^WARN: (.*)$/.exec(rest)?.[1];
        const end = readEnd(rest);
        if (printed !== undefined) {
            printing = step;
            emit({ kind: 'printed', step, line: printed });
        }
        else if (warning !== undefined)
            emit({ kind: 'warned', warning: readSentence(warning) });
        else if (transfer !== undefined)
            transfers.update(step, transfer.part, transfer.bytes, transfer.total);
        else if (end !== undefined)
            emit({ kind: 'ended', step, ...end, mayGoOn: (0,step_names/* mayGoOn */.tg)(name) });
        else if (rest === name)
            emit({ kind: 'started', step, name });
    };
    return {
        read(line, stream) {
            const [, step, rest] = /^#(\d+) (.*)$/.exec(line) ?? [];
            if (step !== undefined && rest !== undefined) {
                // Step 0 is the client's headline: `building with "default" instance using docker driver`.
                if (step !== '0')
                    readStep(step, rest);
            }
            else if (printing !== undefined && line !== '') {
                emit({ kind: 'printed', step: printing, line });
            }
            else if (line !== '' && !isRepetition(line)) {
                emit({ kind: 'said', line, stream });
            }
        },
        end: () => undefined,
    };
}
function readEnd(rest) {
    if (rest === 'CACHED')
        return { state: 'cached', tookMs: 0, error: undefined };
    if (rest === 'CANCELED')
        return { state: 'cancelled', tookMs: undefined, error: undefined };
    const error = /^ERROR: (.*)$/.exec(rest)?.[1];
    if (error !== undefined)
        return { state: 'failed', tookMs: undefined, error };
    const [done, seconds] = /^DONE(?: (\d+\.\d+)s)?$/.exec(rest) ?? [];
    if (done === undefined)
        return undefined;
    return {
        state: 'done',
        tookMs: seconds === undefined ? undefined : Number(seconds) * 1000,
        error: undefined,
    };
}
const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
/** `sha256:6a0d... 12.58MB / 50.12MB 3.1s`: a part of known size. */
function readTransfer(rest) {
    const [, part, bytes, unit, total, totalUnit] = /^(.+?) (\d+(?:\.\d+)?)([kMGT]?B) \/ (\d+(?:\.\d+)?)([kMGT]?B)(?: |$)/.exec(rest) ?? [];
    if (part === undefined)
        return undefined;
    return {
        part,
        bytes: Number(bytes) * (units[unit ?? ''] ?? 1),
        total: Number(total) * (units[totalUnit ?? ''] ?? 1),
    };
}
/**
 * The client ends with what it has printed before: the output of the step that failed, between rulers, and the warnings.
 */
function skipRepetitions() {
    let inside;
    return (coloured) => {
        const line = (0,external_node_util_.stripVTControlCharacters)(coloured);
        if (line === '------') {
            inside = inside === 'rulers' ? undefined : 'rulers';
            return true;
        }
        if (/^ ?\d+ warnings? found/.test(line)) {
            inside = 'warnings';
            return true;
        }
        if (inside === 'warnings' && !line.startsWith(' - '))
            inside = undefined;
        return inside !== undefined;
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/read-podman.ts

/**
 * Reads Podman and Buildah: `STEP 3/7: RUN make`, with several stages `[1/2] STEP 3/7: RUN make`, with several platforms
 * `[linux/arm64] [1/2] STEP ...`. Output of the instruction comes on both streams, and so do the builder's own words.
 * Source: containers/buildah, imagebuildah/stage_executor.go, and containers/image, copy/copy.go
 */
function readPodman(emit, clock) {
    const steps = openSteps(emit, clock);
    let last = 0;
    let current = '';
    let verdict;
    return {
        read(line, stream) {
            const [, where, number, count, instruction] = /^((?:\[[^\]\s]+\] )*)STEP (\d+)\/(\d+): (.*)$/.exec(line) ?? [];
            if (instruction !== undefined && isNext(Number(number), last)) {
                last = Number(number);
                current = instruction;
                steps.start(`[${describePlace(where ?? '')}${number}/${count}] ${instruction}`);
            }
            else if (line.startsWith('--> Using cache ')) {
                steps.markCached();
            }
            else if (/^(?:\[[^\]\s]+\] )*COMMIT\b/.test(line)) {
                steps.end('done');
            }
            else if (line.startsWith('Error: ') && stream === 'stderr') {
                verdict = line;
            }
            else if (!read_podman_isOwnWord(line)) {
                // What an instruction prints without a line end stands before the id of its layer.
                steps.print(line.replace(/--> [0-9a-f]{11}$/, ''), stream);
            }
        },
        end(failed) {
            if (verdict !== undefined && !steps.isOpen())
                emit({ kind: 'said', line: verdict, stream: 'stderr' });
            steps.end(failed ? 'failed' : 'done', failed ? verdict?.replace(quoting(current), '') : undefined);
        },
    };
}
/** How the verdict begins: with the instruction that the line of its step has named. */
function quoting(instruction) {
    return `Error: building at STEP "${instruction}": `;
}
/** A stage begins at 1; where it is not wanted, some of its steps are left out. */
function isNext(number, last) {
    return number === 1 || number === last + 1;
}
/** `[linux/arm64] [1/2] ` becomes `linux/arm64 stage 1/2, `. */
function describePlace(where) {
    const parts = [...where.matchAll(/\[([^\]]+)\]/g)].map(([, part = '']) => part);
    const place = parts.map((part) => (/^\d+\/\d+$/.test(part) ? `stage ${part}` : part)).join(' ');
    return place === '' ? '' : `${place}, `;
}
/** The ids of layers, the copying of blobs, a line each; what the isolation `chroot` says before the error. */
function read_podman_isOwnWord(line) {
    return /^(?:--> [0-9a-f]{11,}|--> (?:Pushing cache|Cache pulled from remote).*|[0-9a-f]{64}|Getting image source signatures|Copying (?:blob|config) .*|Writing manifest to image destination|Storing signatures|subprocess exited with status \d+)$/.test(line);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/output-lines.ts

// A program that never ends a line (a progress bar of dots) must not fill the memory.
const longestLine = 16_384;
function assembleLines() {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    return {
        push(piece) {
            const lines = (rest + decoder.write(piece)).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > longestLine) {
                lines.push(rest);
                rest = '';
            }
            return lines.map(asTerminal);
        },
        end() {
            const left = rest + decoder.end();
            rest = '';
            return left === '' ? [] : [asTerminal(left)];
        },
    };
}
/** What a terminal shows of a line in the end: a progress bar returns to its start and prints itself again. */
function asTerminal(line) {
    const returned = line.split('\r').filter((part) => part !== '');
    return returned.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/read-rawjson.ts





/**
 * Reads `--progress rawjson`: a JSON object a line, as BuildKit's client has it. What is no JSON comes from buildx itself.
 * buildx has it since 0.13. Source: moby/buildkit, client/graph.go, SolveStatus; util/progress/progressui/display.go
 */
function readRawJson(emit) {
    const vertexes = new Map();
    const transfers = openTransfers(emit);
    const begin = (status) => {
        const digest = (0,json/* textOf */.b6)(status.digest);
        const started = (0,json/* textOf */.b6)(status.started);
        if (digest === undefined)
            return;
        const vertex = vertexes.get(digest) ?? describeVertex(status, digest);
        vertexes.set(digest, vertex);
        if (started === undefined || vertex.stretches.has(started))
            return;
        vertex.stretches.set(started, undefined);
        emit({ kind: 'started', step: vertex.step, name: vertex.name });
    };
    const complete = (status) => {
        const vertex = vertexes.get((0,json/* textOf */.b6)(status.digest) ?? '');
        const [started, completed] = [(0,json/* textOf */.b6)(status.started), (0,json/* textOf */.b6)(status.completed)];
        if (vertex === undefined || started === undefined || completed === undefined)
            return;
        if (vertex.stretches.get(started) !== undefined)
            return;
        vertex.stretches.set(started, Date.parse(completed) - Date.parse(started));
        const { step } = vertex;
        const stretches = [...vertexes.values()].flatMap((other) => other.step === step ? [...other.stretches.values()] : []);
        if (stretches.includes(undefined))
            return;
        flush(vertex);
        const tookMs = stretches.reduce((sum, ms) => sum + (ms ?? 0), 0);
        const error = (0,json/* textOf */.b6)(status.error);
        emit({
            kind: 'ended',
            step,
            state: stateOf(error, status.cached === true),
            tookMs,
            error,
            mayGoOn: (0,step_names/* mayGoOn */.tg)(vertex.name),
        });
    };
    const flush = ({ step, output }) => {
        for (const lines of output.values())
            lines.end().forEach((line) => emit({ kind: 'printed', step, line }));
    };
    const readLog = (log) => {
        const vertex = vertexes.get((0,json/* textOf */.b6)(log.vertex) ?? '');
        const data = (0,json/* textOf */.b6)(log.data);
        if (vertex === undefined || data === undefined)
            return;
        const stream = (0,json/* numberOf */.rl)(log.stream) ?? 1;
        const lines = vertex.output.get(stream) ?? assembleLines();
        vertex.output.set(stream, lines);
        const { step } = vertex;
        lines.push(Buffer.from(data, 'base64')).forEach((line) => emit({ kind: 'printed', step, line }));
    };
    const readStatus = (status) => {
        const vertex = vertexes.get((0,json/* textOf */.b6)(status.vertex) ?? '');
        const total = (0,json/* numberOf */.rl)(status.total);
        if (vertex === undefined || total === undefined)
            return;
        transfers.update(vertex.step, (0,json/* textOf */.b6)(status.id) ?? '', (0,json/* numberOf */.rl)(status.current) ?? 0, total);
    };
    return {
        read(line, stream) {
            const status = line.startsWith('{') ? parse(line) : undefined;
            if (status === undefined) {
                emit({ kind: 'said', line, stream });
                return;
            }
            // In one object with its end may stand what a step printed last.
            const told = (0,json/* listOf */.c3)(status.vertexes);
            told.forEach(begin);
            (0,json/* listOf */.c3)(status.warnings).forEach((warning) => emit({ kind: 'warned', warning: readWarning(warning) }));
            (0,json/* listOf */.c3)(status.statuses).forEach(readStatus);
            (0,json/* listOf */.c3)(status.logs).forEach(readLog);
            told.forEach(complete);
        },
        end: () => vertexes.forEach(flush),
    };
}
/** Several vertexes may make one step: a `COPY --link` copies, then merges. */
function describeVertex(status, digest) {
    const group = (0,json/* objectOf */.Xy)(status.progressGroup);
    const name = oneLine((0,json/* textOf */.b6)(group.name) ?? (0,json/* textOf */.b6)(status.name) ?? digest);
    return { step: (0,json/* textOf */.b6)(group.id) ?? digest, name, stretches: new Map(), output: new Map() };
}
function parse(line) {
    try {
        return (0,json/* objectOf */.Xy)(JSON.parse(line));
    }
    catch {
        // Not every line that begins with a brace is a status: it is shown as it is.
        return undefined;
    }
}
/** What was under way when something else failed ends with `context canceled`. */
function stateOf(error, cached) {
    if (error !== undefined)
        return error.endsWith('context canceled') ? 'cancelled' : 'failed';
    return cached ? 'cached' : 'done';
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/shown-step.ts
const mostKept = 5_000;
function openStep(name, now) {
    return {
        name,
        since: now,
        kept: [],
        leftOut: 0,
        waitsSince: now,
        transfer: undefined,
        transferShown: now,
        hasHadGroup: false,
        ended: undefined,
    };
}
/** Keeps a line for later; of very many, the last 5,000 at least. */
function keepLine(step, line, now) {
    if (step.kept.length === 0)
        step.waitsSince = now;
    step.kept.push(line);
    if (step.kept.length > 2 * mostKept) {
        step.kept.splice(0, mostKept);
        step.leftOut += mostKept;
    }
}
/** What was kept; it is not kept any longer. */
function takeKept(step) {
    const notice = step.leftOut > 0 ? [`... ${step.leftOut} lines are left out ...`] : [];
    const lines = [...notice, ...step.kept];
    step.kept = [];
    step.leftOut = 0;
    return lines;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/progress/step-log.ts




const patienceMs = 10_000;
const transferEveryMs = 5_000;
/**
 * A group for each step that prints something, and a line for each that has ended. One step at a time has the log: its
 * output is shown live, that of others is kept until they end or get their turn. Whoever waits gets it after ten seconds
 * at the latest, so that neither the log stands still nor a step's output is cut to pieces.
 */
function logSteps({ clock, log }, dockerfile) {
    const running = new Map();
    /** Ended while another step had the log. */
    const waiting = [];
    /** Ended, but may go on: a base image is resolved first and fetched when it is needed. */
    const resting = new Map();
    let shown;
    const shownErrors = [];
    let printedAt = clock.now();
    const print = (text) => {
        printedAt = clock.now();
        log.info(text);
    };
    const show = (step) => {
        if (shown?.step === step)
            return;
        hide();
        const close = log.openGroup((0,step_lines/* stepTitle */.Fb)(step.name, step.hasHadGroup));
        shown = { step, close, printedAt: clock.now() };
        step.hasHadGroup = true;
        takeKept(step).forEach(print);
    };
    const hide = () => {
        shown?.close();
        shown = undefined;
    };
    const conclude = (step) => {
        if (step.ended === undefined)
            return;
        if (step.kept.length > 0)
            show(step);
        hide();
        if (step.ended.error !== undefined)
            shownErrors.push(step.ended.error);
        (0,step_lines/* stepLine */.l6)(step.name, step.ended).forEach(print);
    };
    const concludeWaiting = () => {
        hide();
        for (const step of waiting.splice(0))
            conclude(step);
    };
    const next = (besides) => {
        if (shown !== undefined)
            return;
        const candidate = [...running.values()].find((step) => step !== besides && step.kept.length > 0);
        if (candidate !== undefined)
            show(candidate);
    };
    /** Gives the log to whoever has waited long enough. */
    const takeTurns = () => {
        if (shown === undefined)
            return;
        const { step } = shown;
        const isDue = (since) => since !== undefined && clock.now() - since >= patienceMs;
        const keeps = [...running.values()].some((other) => other.kept.length > 0 && isDue(other.waitsSince));
        if (waiting.some(({ waitsSince }) => isDue(waitsSince)) || (keeps && isDue(shown.printedAt))) {
            concludeWaiting();
            next(step);
        }
    };
    const wait = (step) => {
        if (!(0,step_lines/* isWorthALine */.Wu)(step.name, step.ended) && step.kept.length === 0)
            return;
        step.waitsSince = clock.now();
        waiting.push(step);
    };
    const concludeResting = (besides) => {
        for (const [id, step] of resting) {
            if (id === besides)
                continue;
            resting.delete(id);
            wait(step);
        }
        if (shown === undefined)
            concludeWaiting();
    };
    const start = (id, name) => {
        if ((0,step_names/* isExport */.Hm)(name))
            concludeResting(id);
        const rested = resting.get(id);
        resting.delete(id);
        if (rested !== undefined)
            rested.ended = undefined;
        running.set(id, rested ?? openStep(name, clock.now()));
    };
    const end = (event) => {
        const step = running.get(event.step);
        if (step === undefined)
            return;
        running.delete(event.step);
        step.ended = event;
        if (event.mayGoOn && event.state === 'done') {
            if (shown?.step === step)
                hide();
            resting.set(event.step, step);
            next();
            return;
        }
        concludeResting(event.step);
        if (!(0,step_lines/* isWorthALine */.Wu)(step.name, event) && step.kept.length === 0 && shown?.step !== step)
            return;
        if (shown === undefined || shown.step === step || event.state === 'failed') {
            if (shown?.step !== step)
                concludeWaiting();
            conclude(step);
            concludeWaiting();
        }
        else {
            wait(step);
        }
        next();
    };
    const printed = (id, line) => {
        const step = running.get(id);
        if (step === undefined)
            return;
        if (shown === undefined)
            show(step);
        if (shown?.step === step) {
            shown.printedAt = clock.now();
            print(line);
        }
        else {
            keepLine(step, line, clock.now());
        }
    };
    const transferred = (id, bytes, total) => {
        const step = running.get(id);
        if (step === undefined)
            return;
        step.transfer = { bytes, total };
        if (shown !== undefined && shown.step !== step)
            return;
        if (clock.now() - step.transferShown < transferEveryMs)
            return;
        step.transferShown = clock.now();
        print(`         ${(0,step_lines/* stepTitle */.Fb)(step.name, false)}: ${(0,step_lines/* formatTransfer */.z7)(step.transfer)}`);
    };
    /** BuildKit's clients speak themselves when all is over. The verdict repeats why the step failed. */
    const said = (line) => {
        concludeResting();
        if (!line.startsWith('ERROR: ') || !shownErrors.some((error) => line.includes(error)))
            print(line);
    };
    const warned = (warning) => print((0,step_lines/* warningLine */.tE)(dockerfile, warning));
    return {
        take(event) {
            switch (event.kind) {
                case 'started':
                    start(event.step, event.name);
                    break;
                case 'printed':
                    printed(event.step, event.line);
                    break;
                case 'transferred':
                    transferred(event.step, event.bytes, event.total);
                    break;
                case 'ended':
                    end(event);
                    break;
                case 'warned':
                    warned(event.warning);
                    break;
                case 'said':
                    said(event.line);
                    break;
            }
            takeTurns();
        },
        describe() {
            const oldest = [...running.values()].find(({ name }) => !(0,step_names/* isInternal */.iu)(name)) ?? [...running.values()][0];
            if (oldest === undefined)
                return '';
            const transfer = oldest.transfer === undefined ? '' : `, ${(0,step_lines/* formatTransfer */.z7)(oldest.transfer)}`;
            return `${(0,step_lines/* stepTitle */.Fb)(oldest.name, false)}${transfer}, for ${(0,src/* formatDuration */.a3)(clock.now() - oldest.since)}`;
        },
        silentMs: () => clock.now() - printedAt,
        close() {
            concludeResting();
            concludeWaiting();
            for (const step of running.values())
                if (step.kept.length > 0)
                    show(step);
            hide();
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/run-build.ts









const heartbeatMs = 30_000;
/** GitHub shows ten of a level in a step. */
const mostWarnings = 10;
/**
 * Runs a build with its steps in the log: a group for what each prints, a line for each that ends, and a line of life
 * when nothing else is said for half a minute.
 * @throws what ends the step when it is cancelled; UserError when there is no such program
 */
async function runBuild(context, command) {
    const { clock, log, programs } = context;
    const recorder = recordBuild();
    const shown = logSteps(context, command.dockerfile.name);
    const reader = openReader(command.format, clock, (event) => {
        recorder.take(event);
        shown.take(event);
    });
    const beat = (text) => {
        if (shown.silentMs() >= heartbeatMs)
            log.info(text);
    };
    try {
        const { program, args, env, what } = command;
        const { exitCode } = await (0,src/* withHeartbeat */.px)({ clock, log: { info: beat } }, heartbeatMs, () => `Still at ${[what, shown.describe()].filter((part) => part !== '').join(': ')}`, () => programs.run(program, args, { env, onLine: (line, stream) => reader.read(line, stream) }));
        reader.end(exitCode !== 0);
        return describeRun(exitCode, recorder.record(), command.dockerfile);
    }
    finally {
        shown.close();
    }
}
function openReader(format, clock, emit) {
    switch (format) {
        case 'buildkit-rawjson':
            return readRawJson(emit);
        case 'buildkit-plain':
            return readPlain(emit);
        case 'classic':
            return readClassic(emit, clock);
        case 'podman':
            return readPodman(emit, clock);
    }
}
function describeRun(exitCode, record, dockerfile) {
    return {
        exitCode,
        steps: record.steps,
        warnings: record.warnings.slice(0, mostWarnings).map((warning) => annotate(warning, dockerfile.name)),
        exportFailure: exitCode === 0 ? undefined : findExportFailure(record),
        failure: () => readBuildFailure(record, dockerfile),
    };
}
function findExportFailure({ failed }) {
    if (failed === undefined)
        return undefined;
    const reason = readReason(failed.error ?? 'the builder does not say why');
    // Podman writes a layer's cache as soon as it has the layer, in the name of its instruction.
    if (reason.startsWith('failed pushing cache'))
        return { reason, part: 'cache' };
    return (0,step_names/* isExport */.Hm)(failed.name) ? { reason, part: (0,step_names/* exportPart */.OR)(failed.name, reason) } : undefined;
}
function annotate({ rule, message, line, url }, file) {
    return {
        level: 'warning',
        ...(rule === undefined ? {} : { title: rule }),
        message: url === undefined ? message : `${message}\n${url}`,
        file,
        ...(line === undefined ? {} : { line }),
    };
}


/***/ })

};
;