"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 49930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cachedImage),
/* harmony export */   m: () => (/* binding */ isInline)
/* harmony export */ });
/** Whether a cache goes into the image itself, which every BuildKit can do. */
function isInline(entry) {
    return /(^|,)type=inline(,|$)/.test(entry);
}
/** The image that a cache source is: `orders:cache` or `type=registry,ref=orders:cache`; undefined for any other. */
function cachedImage(entry) {
    if (!entry.includes('='))
        return entry;
    return /(^|,)type=registry(,|$)/.test(entry) ? /(?:^|,)ref=([^,"]+)/.exec(entry)?.[1] : undefined;
}


/***/ }),

/***/ 20383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
// What the runner hands to this step alone: the inputs, secrets among them, the saved state, the right to ask for OIDC
// tokens. No builder has any use for it. The token of GitHub's cache stays: type=gha is read and written with it.
const ofTheStepAlone = /^(?:INPUT_|STATE_|ACTIONS_ID_TOKEN_REQUEST_)/;
/** The environment of a program that builds or pushes: the job's, without what is this step's alone. */
function childEnvironment(...parts) {
    const entries = parts.flatMap((part) => Object.entries(part));
    return Object.fromEntries(entries.filter(([name]) => !ofTheStepAlone.test(name)));
}


/***/ }),

/***/ 50377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/**
 * Fields as one value of a flag that buildx reads as CSV: `type=image,"name=a,b"`.
 * Source: https://github.com/tonistiigi/go-csvvalue (a field with a comma or quote stands in quotes, quotes are doubled)
 */
function csv(fields) {
    return fields
        .map((field) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}


/***/ }),

/***/ 13737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   Wu: () => (/* binding */ isWorthALine),
/* harmony export */   l6: () => (/* binding */ stepLine),
/* harmony export */   tE: () => (/* binding */ warningLine),
/* harmony export */   z7: () => (/* binding */ formatTransfer)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84474);
/* harmony import */ var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51234);


const longestTitle = 120;
const slowInternalMs = 2_000;
// `  12.3s`, ` cached`, ` failed`: what stands before the name of a step.
const stateWidth = 7;
/** What the log calls a step; the name of a long RUN is the whole of it. */
function stepTitle(name, continued) {
    const title = name.length > longestTitle ? `${name.slice(0, longestTitle - 1)}…` : name;
    return continued ? `${title} (continued)` : title;
}
/** `  12.3s  [build 3/7] RUN npm ci`; of a step that failed, why. */
function stepLine(name, ended) {
    const line = `${describeEnd(ended).padStart(stateWidth)}  ${stepTitle(name, false)}`;
    return ended.error === undefined || ended.state !== 'failed' ? [line] : [line, indent(ended.error)];
}
/** Housekeeping is worth a line when it took its time or went wrong. */
function isWorthALine(name, ended) {
    return !(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .iu)(name) || ended?.state === 'failed' || (ended?.tookMs ?? 0) >= slowInternalMs;
}
/** `warning  Dockerfile:7 JSONArgsRecommended: JSON arguments recommended ...` */
function warningLine(dockerfile, { rule, message, line }) {
    const place = line === undefined ? dockerfile : `${dockerfile}:${line}`;
    return `warning  ${place} ${rule === undefined ? '' : `${rule}: `}${message}`;
}
/** `12.6 MiB of 50.1 MiB` */
function formatTransfer({ bytes, total }) {
    return `${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} of ${(0,_slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}`;
}
function describeEnd({ state, tookMs }) {
    switch (state) {
        case 'done':
            return tookMs === undefined ? 'done' : `${(tookMs / 1000).toFixed(1)}s`;
        case 'cached':
        case 'failed':
            return state;
        case 'cancelled':
            return 'stopped';
    }
}
function indent(text) {
    return text.replace(/^/gm, ' '.repeat(stateWidth + 2));
}


/***/ }),

/***/ 51234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ isExport),
/* harmony export */   Mb: () => (/* binding */ isCacheImport),
/* harmony export */   OR: () => (/* binding */ exportPart),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   tg: () => (/* binding */ mayGoOn),
/* harmony export */   ut: () => (/* binding */ instructionOf)
/* harmony export */ });
/**
 * Housekeeping that nobody has written in a Dockerfile: `[internal] load .dockerignore`, `[auth] ... token for ...`,
 * `resolve image config for ...`.
 */
function isInternal(name) {
    return /^\[(?:internal|auth)\] |^resolve image config for /.test(name);
}
/** Bringing the result out, which is no instruction either: `exporting to image`, `pushing x with docker`. */
function isExport(name) {
    return /^(?:exporting|pushing|sending|importing to docker|preparing build cache)\b/.test(name);
}
/** Reading a cache; when it fails, the build goes on without it. */
function isCacheImport(name) {
    return /^(?:importing cache manifest|inferred cache manifest type)\b/.test(name);
}
/** Which part of the export it is, by what it is called and why it failed. */
function exportPart(name, reason) {
    if (/cache/i.test(name))
        return 'cache';
    const isPush = name.startsWith('pushing ') ||
        /failed to push|failed to authorize|failed to fetch|unexpected status/.test(reason);
    return isPush ? 'push' : 'result';
}
/** The instruction that a step carries out: `RUN make` of `[build 3/4] RUN make`. */
function instructionOf(name) {
    const instruction = name.replace(/^\[[^\]]*\] /, '');
    return /^[A-Za-z]+ /.test(instruction) && instruction !== name ? instruction : undefined;
}
/**
 * What BuildKit may take up again after it had ended: sources of any kind, which it resolves first and fetches when they
 * are needed; a copy of its own layer, which it links later; the export, which pushes next.
 */
function mayGoOn(name) {
    return (isInternal(name) || isExport(name) || /^\[[^\]]*\] (?:FROM |(?:COPY|ADD) (?:--\S+ )*--link)/.test(name));
}


/***/ }),

/***/ 51311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createBuilder),
/* harmony export */   c: () => (/* binding */ removeLeftBuilders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84474);
/* harmony import */ var _build_child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20383);
/* harmony import */ var _build_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50377);






const prefix = 'slipway-buildx-';
/** @throws UserError with buildx's words when it does not start or cannot be reached; nothing of it is left then */
async function createBuilder(wanted, context) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase();
    const remove = () => removeBuilder(folder, context);
    const options = [...wanted.driverOptions].flatMap(([key, value]) => [
        '--driver-opt',
        (0,_build_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .csv */ .f)([`${key}=${value}`]),
    ]);
    const args = [
        'buildx',
        'create',
        ...['--name', name, '--driver', wanted.driver, ...options],
        ...(wanted.buildkitFlags === undefined ? [] : ['--buildkitd-flags', wanted.buildkitFlags]),
        '--bootstrap',
        ...(wanted.endpoint === undefined ? [] : [wanted.endpoint]),
    ];
    let answer;
    try {
        // It fetches an image: a cancelled step does not wait for that.
        answer = await context.programs.run('docker', args, { env: { ...context.env, BUILDX_CONFIG: folder } });
    }
    catch (error) {
        await remove();
        throw error;
    }
    if (answer.exitCode !== 0) {
        await remove();
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`buildx could not make a builder (driver ${wanted.driver})`, {
            cause: new Error(lastWords(answer.stderr)),
        });
    }
    return { name, env: { BUILDX_BUILDER: name, BUILDX_CONFIG: folder }, remove };
}
/**
 * Removes the builders that an earlier, killed run of this step has left: containers, volumes, configurations. RUNNER_TEMP
 * is of one job alone, and a step's builders are gone before the next one starts, so whatever is found there is left.
 */
async function removeLeftBuilders(context) {
    const parent = context.env.RUNNER_TEMP;
    if (!parent || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
        return;
    const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((entry) => entry.startsWith(prefix));
    const needed = { ...context, env: (0,_build_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Q)(context.env) };
    await Promise.all(left.map((entry) => removeBuilder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, entry), needed)));
}
/** The container goes first: while it is there, the folder says so. */
async function removeBuilder(folder, { env, programs }) {
    // Source: docker/buildx, store/util.go and driver/docker-container/driver.go (the node is the name with its number)
    const container = `buildx_buildkit_${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).toLowerCase()}0`;
    await programs.ask('docker', ['rm', '--force', '--volumes', container], { env });
    await programs.ask('docker', ['volume', 'rm', '--force', `${container}_state`], { env });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
function lastWords(output) {
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    return lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.slice(-5).join('\n');
}


/***/ }),

/***/ 20210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/** Whether a version as programs print it (`v0.12.5`, `20.10.24+dfsg1`) is that or newer. One that says nothing is not. */
function isAtLeast(version, major, minor) {
    const [, foundMajor, foundMinor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (foundMajor === undefined || foundMinor === undefined)
        return false;
    return Number(foundMajor) > major || (Number(foundMajor) === major && Number(foundMinor) >= minor);
}


/***/ }),

/***/ 61368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ explainDocker),
  lw: () => (/* binding */ findDockerTrouble),
  PK: () => (/* binding */ findRunnerTrouble),
  bA: () => (/* binding */ missingDocker)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(84474);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/known-troubles.ts
// The texts are Docker's: moby client/errors.go, BuildKit's solver, the registries' error bodies.
/** What the machine lacks that builds and pushes. */
const runnerTroubles = [
    {
        says: /(?:shared memory segment|\/dev\/shm)[^\n]*no space left on device/i,
        message: 'The /dev/shm of the build is full',
        hint: 'Give it more than its 64 MB: shm-size: 256m.',
    },
    {
        says: /no space left on device|disk quota exceeded/i,
        message: 'The disk of the runner is full',
        hint: [
            'See what takes the room, and free some of it in an earlier step:',
            'docker system df && docker system prune --all --force',
            "On GitHub's ubuntu runners, toolchains that the job has no use for:",
            'sudo rm -rf /usr/local/lib/android /usr/share/dotnet',
            'Or use a runner with a larger disk, or a BuildKit elsewhere (buildkit-endpoint).',
        ].join('\n'),
    },
    {
        says: /permission denied while trying to connect|dial unix [^:]+: connect: permission denied/i,
        message: 'This user may not talk to the Docker engine',
        hint: [
            "Add the runner's user to the group docker and start the runner anew:",
            'sudo usermod --append --groups docker "$USER"',
            'or give DOCKER_HOST the socket of a rootless engine.',
        ].join('\n'),
    },
    {
        says: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect|failed to connect to the docker API/i,
        message: 'The Docker engine does not answer',
        hint: [
            'Start it (sudo systemctl start docker), or correct DOCKER_HOST or the Docker context when it runs elsewhere.',
            "GitHub's ubuntu runners have it running; the macOS ones have none.",
        ].join('\n'),
    },
    {
        says: /failed to receive status: [^\n]*(?:EOF|connection|transport)|closing transport due to/i,
        message: 'The BuildKit that was building went away',
        hint: 'Nearly always its memory ran out, or the disk: build on a larger runner, or with fewer platforms at a time (a job for each, with the input assemble).',
    },
    {
        says: /docker exporter does not (?:currently )?support exporting manifest lists/i,
        message: "The engine's store takes no image of several platforms or with attestations",
        hint: 'Leave out load, or platforms and attestations; or have the engine keep its images in the store of containerd.',
    },
    {
        says: /unable to apply caps: operation not permitted|privileged mode is (?:incompatible|not allowed)/i,
        message: 'The engine of this runner starts no privileged containers, and a builder in a container is one',
        hint: 'Give the input buildkit-endpoint a BuildKit that runs elsewhere, or leave out what the engine cannot do by itself.',
    },
    {
        says: /lookup \S+(?: on \S+)?: no such host/i,
        message: 'A host that the build needs has no address here',
        hint: "Check the name (the registry behind FROM, for one), and the runner's DNS and proxy.",
    },
    {
        says: /exec format error/i,
        message: 'The image holds programs for another processor than the builder has',
        hint: 'Add docker/setup-qemu-action@v3 before this step, or build on a runner of that processor.',
    },
];
/** What the registries of the base images refuse. */
const baseImageTroubles = [
    {
        says: /You have reached your (?:unauthenticated )?pull rate limit|docker\.io\b[^\n]*\b429 Too Many Requests/i,
        message: 'Docker Hub limits pulls, and refuses the base image',
        hint: [
            'Without a login the limit is shared by all who have the address of the runner. Log in to Docker Hub before this step',
            '(docker/login-action); the login is kept. Or take the base from elsewhere: its official images are in',
            'public.ecr.aws/docker/library, and a pull-through cache of ECR keeps any.',
        ].join('\n'),
    },
    {
        // Whatever RUN fetches has limits too: only what the registry protocol names is about the base.
        says: /toomanyrequests: (?:Rate|Data limit) exceeded|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 429 Too Many Requests/i,
        message: 'The registry of a base image limits pulls, and refuses it',
        // Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html
        hint: [
            'Log in to it before this step; the login is kept. ECR Public lets those who are logged in pull ten times as often:',
            'aws-actions/amazon-ecr-login@v2 with registry-type: public. Or re-run the job in a while.',
        ].join('\n'),
    },
    {
        // Of public.ecr.aws too, which refuses an expired login where none at all would do.
        says: /authorization token (?:has expired|is invalid)/i,
        message: 'A login that an earlier step has left for a registry of AWS has expired, or is for another one',
        hint: [
            'Log in again right before this step; a token of ECR lasts 12 hours. For public images no login is needed:',
            'docker logout public.ecr.aws',
        ].join('\n'),
    },
    {
        // What BuildKit says where a registry gives no token for a login. Source: moby/buildkit, session/auth/authprovider.go
        says: /failed to fetch oauth token/i,
        message: 'The registry of a base image does not take the login that an earlier step has left',
        hint: [
            'Log in again right before this step, to this registry and with what it gives out: a password of a private registry',
            'of ECR is none for public.ecr.aws, nor the other way round. For public images, log out:',
            'docker logout public.ecr.aws',
        ].join('\n'),
    },
    {
        // Without a login 401, with an expired one 403, with one of ECR Public 400; a question for a tag is answered without words.
        says: /\d{12}\.dkr[.-]ecr\.[^\n]*(?:400 Bad Request|401 Unauthorized|403 Forbidden|no basic auth credentials)/i,
        message: 'A registry of ECR does not let this job pull a base image',
        hint: [
            'Log in to the registry of the base image too, right before this step (aws-actions/amazon-ecr-login with registries), with',
            'a role that may ecr:BatchGetImage and ecr:GetDownloadUrlForLayer there. In another account its repository policy has to',
            'allow both.',
        ].join('\n'),
    },
    {
        says: /no basic auth credentials|unauthorized: authentication required|(?:\/v2\/\S+|failed with status code \[[^\]\n]*\]): 401 Unauthorized/i,
        message: 'The registry of a base image wants a login',
        hint: 'Log in to it before this step (docker/login-action, for ECR aws-actions/amazon-ecr-login); the login is kept.',
    },
    {
        says: /no match for platform in manifest|does not (?:match|provide) the specified platform|no matching manifest for/i,
        message: 'A base image of the Dockerfile is not there for the platform',
        hint: 'See for which it is (docker buildx imagetools inspect), and take another base or leave out the platform.',
    },
    {
        says: /pull access denied|manifest unknown|name unknown|manifest for \S+ not found|failed to resolve source metadata|failed to solve[^\n]* [^\s"]+:[^\s":]+: not found$/im,
        message: 'A base image of the Dockerfile cannot be pulled',
        hint: 'Check its name and tag behind FROM. A private one needs a login to its registry before this step; the login is kept.',
    },
];

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/docker-errors.ts


/** What Docker's words mean for the user, when it is something the runner or the workflow can mend. */
function findDockerTrouble(output) {
    return find(output, [...runnerTroubles, ...baseImageTroubles]);
}
/** The same of what is no build: no base image is in play. */
function findRunnerTrouble(output) {
    return find(output, runnerTroubles);
}
function find(output, known) {
    const found = known.find(({ says }) => says.test(output));
    return found === undefined
        ? undefined
        : new src/* UserError */.yo(found.message, { cause: new Error(sentence(output, found.says)), hint: found.hint });
}
/** An error of Docker for the user: a known one by its meaning, any other in Docker's own words. */
function explainDocker(output, what) {
    return (findDockerTrouble(output) ??
        new src/* UserError */.yo(`${what} failed`, { cause: new Error(output.trim() || 'Docker said nothing about why') }));
}
function missingDocker() {
    return new src/* UserError */.yo('There is no Docker on this runner: the program "docker" is not on PATH', {
        hint: [
            "Use a runner that has Docker (GitHub's ubuntu-latest), or install it: https://docs.docker.com/engine/install",
            'In a job with container:, give the image a docker client and mount /var/run/docker.sock.',
        ].join('\n'),
    });
}
/** The line that says it. */
function sentence(output, says) {
    const lines = output.split('\n').map((line) => line.trim());
    return lines.find((line) => says.test(line)) ?? output.trim().slice(-500);
}


/***/ }),

/***/ 30887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execution: () => (/* binding */ execution)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(84474);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/progress/step-lines.ts
var step_lines = __webpack_require__(13737);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/steps-section.ts


const mostRows = 15;
/** The steps of a build that took the longest, and how many came from the cache. */
function stepsSection(steps) {
    const own = steps.filter(({ name }) => /^\[(?!internal)/.test(name));
    if (own.length === 0)
        return [];
    const cached = own.filter(({ state }) => state === 'cached').length;
    const slowest = [...own].sort((a, b) => (b.tookMs ?? 0) - (a.tookMs ?? 0)).slice(0, mostRows);
    const shown = own.filter((step) => slowest.includes(step));
    const rows = shown.map(({ name, tookMs, state }) => [
        (0,src/* code */.aY)((0,step_lines/* stepTitle */.Fb)(name, false)),
        state === 'done' || state === 'failed' ? (tookMs === undefined ? '' : (0,src/* formatDuration */.a3)(tookMs)) : state,
    ]);
    const title = `${own.length} steps, ${cached} of them cached`;
    return [(0,src/* details */.zH)(title, (0,src/* table */.tp)(['Step', 'Time'], rows))];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-build-failed.ts


function reportBuildFailed(failed) {
    const { file, line, instruction, reason, output, hint, steps } = failed;
    const place = line === undefined ? file : `${file}:${line}`;
    const what = instruction === undefined ? reason : `${instruction}\n${reason}`;
    const annotation = {
        level: 'error',
        title: 'The image does not build here',
        message: [what, ...output].join('\n'),
        file,
        ...(line === undefined ? {} : { line }),
    };
    return {
        outputs: { outcome: 'build-failed' },
        summary: [
            `### ❌ The build failed at ${(0,src/* code */.aY)(place)}`,
            (0,src/* codeBlock */.DV)(what),
            ...(output.length === 0 ? [] : ['**What it printed last:**', (0,src/* codeBlock */.DV)(output.join('\n'))]),
            ...(hint === undefined ? [] : [`**What to do:**\n\n${(0,src/* codeBlock */.DV)(hint)}`]),
            ...stepsSection(steps),
        ],
        annotations: [annotation],
        failure: { message: `The build failed at ${place}: ${what}`, hint },
    };
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/json.ts
var src_json = __webpack_require__(36470);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-report.ts
const severities = [
    'CRITICAL',
    'HIGH',
    'MEDIUM',
    'LOW',
    'INFORMATIONAL',
    'UNTRIAGED',
    'UNDEFINED',
];

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-section.ts


const scan_section_mostRows = 50;
const columns = ['Finding', 'Package', 'Version', 'Fixed in', 'Platforms'];
/** The findings of the image scan for the summary, in Markdown: the worst first, those that do not count folded. */
function scanSection(report) {
    const counting = report.findings.filter(({ ignored }) => ignored === undefined);
    const ignored = report.findings.filter((finding) => finding.ignored !== undefined);
    return [
        `### ${headline(report)}`,
        ...report.images
            .filter(isBlind)
            .map(({ platform, digest, status }) => `⚠️ Not scanned: ${(0,src/* code */.aY)(platform ?? digest)}, ${(0,src/* code */.aY)(status)}`),
        describeScans(report, counting),
        ...findingsTable(counting),
        ...ignoredFindings(ignored),
        ...staleIgnores(report.staleIgnores),
    ].join('\n\n');
}
function headline({ findings, images }) {
    const failing = findings.filter(({ fails }) => fails).length;
    if (failing > 0)
        return `❌ Image scan: ${count(failing, 'finding')} too severe`;
    if (images.some(isBlind))
        return '⚠️ Image scan: not of every image';
    const isClean = findings.every(({ ignored }) => ignored !== undefined);
    return isClean ? '🛡️ Image scan: no findings' : '🛡️ Image scan: nothing too severe';
}
/** With fail-on-severity: none an image that was not scanned passes; it must not look like one without findings. */
function isBlind({ status }) {
    return status !== 'COMPLETE' && status !== 'ACTIVE';
}
function describeScans({ images, failOnSeverity }, findings) {
    const types = [...new Set(images.map(({ type }) => type))].join(' and ');
    const platforms = images.flatMap(({ platform }) => platform ?? []).map(src/* code */.aY);
    const of = platforms.length === 0 ? '' : ` of ${platforms.join(', ')}`;
    const limit = failOnSeverity === undefined ? 'No finding fails the step.' : `The step fails from ${failOnSeverity} on.`;
    const counts = findings.length === 0 ? '' : ` ${countBySeverity(findings)}.`;
    return `${types} scan${of}. ${limit}${counts}`;
}
function findingsTable(findings) {
    if (findings.length === 0)
        return [];
    const left = findings.slice(scan_section_mostRows);
    const rows = findings
        .slice(0, scan_section_mostRows)
        .map((finding) => [finding.fails ? '❌' : '', finding.severity, ...cells(finding)]);
    return [
        filledColumns(['', 'Severity', ...columns], rows),
        ...(left.length === 0 ? [] : [`And ${left.length} more: ${countBySeverity(left)}.`]),
    ];
}
function ignoredFindings(findings) {
    if (findings.length === 0)
        return [];
    const rows = findings
        .slice(0, scan_section_mostRows)
        .map((finding) => [finding.severity, ...cells(finding), (0,src/* escapeMarkdown */.FV)(finding.ignored ?? '')]);
    const left = findings.length - rows.length;
    const body = filledColumns(['Severity', ...columns, 'Ignored'], rows);
    const more = left > 0 ? `\n\nAnd ${left} more.` : '';
    return [(0,src/* details */.zH)(`${count(findings.length, 'finding')} ignored`, `${body}${more}`)];
}
/** Without the columns that have nothing: BASIC knows no fixed version, an image that is in no index has no platform. */
function filledColumns(header, rows) {
    const isFilled = (column) => rows.some((row) => row[column] !== '');
    const filled = (row) => row.filter((_, column) => isFilled(column));
    return (0,src/* table */.tp)(filled(header), rows.map(filled));
}
function cells({ name, uri, package: found, version, fixedIn, platforms }) {
    const texts = [found, version, fixedIn].map((text) => (0,src/* escapeMarkdown */.FV)(text ?? ''));
    return [scan_section_link(name, uri), ...texts, platforms.map(src/* code */.aY).join(', ')];
}
/** HTML, whose attribute no text can leave; only addresses of the web, since a scanner could be told any. */
function scan_section_link(name, uri) {
    if (uri === undefined || !URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol))
        return (0,src/* code */.aY)(name);
    const address = (0,src/* escapeHtml */.ZD)(new URL(uri).href).replaceAll('|', '%7C');
    return `<a href="${address}">${(0,src/* code */.aY)(name)}</a>`;
}
function staleIgnores(lines) {
    if (lines.length === 0)
        return [];
    const items = lines.map((line) => `- ${(0,src/* escapeMarkdown */.FV)(line)}`);
    return [['⚠️ The list of ignored findings needs a look:', '', ...items].join('\n')];
}
function countBySeverity(findings) {
    return severities
        .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity])
        .filter(([number]) => number > 0)
        .map(([number, severity]) => `${number} ${severity}`)
        .join(', ');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/image-facts.ts

/** The image as a table; `more` are rows whose values are HTML. */
function imageFacts(image, more) {
    return (0,src/* facts */.Ix)([
        ['Image', (0,src/* code */.aY)(`${image.repositoryUri}@${image.digest}`)],
        ['Tags', image.tags.map(src/* code */.aY).join(', ')],
        ...sizeFacts(image),
        ...more,
    ]);
}
function sizeFacts({ sizes }) {
    const [only] = sizes;
    if (only === undefined)
        return [];
    if (sizes.length === 1)
        return [['Size', `${(0,src/* formatBytes */.z3)(only.bytes)} compressed`]];
    const each = sizes.map(({ platform = '', bytes }) => `${(0,src/* code */.aY)(platform)} ${(0,src/* formatBytes */.z3)(bytes)}`);
    return [['Platforms', each.join(', ')]];
}
/** A sentence as a row, for reasons that may quote names from outside. */
function why(reason) {
    return ['Why', (0,src/* escapeMarkdown */.FV)(`${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`)];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/image-outputs.ts
/** The outputs of an image that is in the registry; `more` goes into `metadata`. */
function imageOutputs(image, more = {}) {
    const { repository, repositoryUri, digest, tags, sizes } = image;
    const [tag] = tags;
    const platforms = sizes.map(({ platform, digest: own, bytes }) => ({ platform, digest: own, size: bytes }));
    return {
        image: `${repositoryUri}@${digest}`,
        'image-tag': tag === undefined ? undefined : `${repositoryUri}:${tag}`,
        digest,
        repository,
        tag,
        tags,
        size: largest(image),
        metadata: JSON.stringify({ repository, digest, tags, platforms, ...more }),
    };
}
/** Bytes that a pull transfers at most. */
function largest({ sizes }) {
    return sizes.length === 0 ? undefined : Math.max(...sizes.map(({ bytes }) => bytes));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/repository-section.ts

/** What was made of the repository, or what of it is not as the inputs say. */
function repositorySection(name, report) {
    const { created, changes, applied } = report;
    if (created)
        return [`The repository ${(0,src/* code */.aY)(name)} did not exist and was created.`];
    if (changes.length === 0)
        return [];
    const title = applied
        ? `The repository was changed: ${changes.length} setting${changes.length === 1 ? '' : 's'}`
        : `The repository differs from the inputs in ${changes.length} setting${changes.length === 1 ? '' : 's'}; <code>update-repository: true</code> would change it`;
    const body = changes.flatMap(({ setting, from, to, fixed }) => [
        `**${(0,src/* escapeMarkdown */.FV)(setting)}**${fixed ? ' (cannot be changed any more)' : ''}`,
        (0,src/* codeBlock */.DV)([...prefixed('-', from), ...prefixed('+', to)].join('\n'), 'diff'),
    ]);
    return [(0,src/* details */.zH)(title, body.join('\n\n'))];
}
function prefixed(sign, text) {
    return text.split('\n').map((line) => `${sign} ${line}`);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-built.ts







function reportBuilt(built) {
    const { image, builder, reason, steps, warnings, tookMs, labels, metadata, scan, repositoryReport, notices, } = built;
    const more = {
        labels: Object.fromEntries(labels),
        reuseTag: built.reuseTag,
        builder: withoutAccounts(metadata, registryOf(image)),
    };
    return {
        outputs: { ...imageOutputs(image, more), outcome: 'built' },
        summary: [
            `### 📦 Built and pushed ${(0,src/* code */.aY)(image.repository)}`,
            imageFacts(image, [
                why(reason),
                ['Built by', (0,src/* escapeMarkdown */.FV)(builder)],
                ['Build and push', (0,src/* formatDuration */.a3)(tookMs)],
            ]),
            ...(scan === undefined ? [] : [scanSection(scan)]),
            ...stepsSection(steps),
            ...repositorySection(image.repository, repositoryReport),
        ],
        annotations: [...notices.map(toAnnotation), ...warnings],
    };
}
function reportBuiltOnly(built) {
    const { repository, builder, steps, warnings, tookMs, labels, metadata } = built;
    const more = {
        labels: Object.fromEntries(labels),
        builder: withoutAccounts(metadata),
    };
    return {
        outputs: { outcome: 'built-only', repository, metadata: JSON.stringify(more) },
        summary: [
            `### 🔨 Built ${(0,src/* code */.aY)(repository)}, not pushed`,
            (0,src/* facts */.Ix)([
                ['Built by', (0,src/* escapeMarkdown */.FV)(builder)],
                ['Build', (0,src/* formatDuration */.a3)(tookMs)],
            ]),
            ...stepsSection(steps),
        ],
        annotations: warnings,
    };
}
function toAnnotation({ level, title, message }) {
    return { level, title, message };
}
/**
 * What the builder wrote, but for what names a registry of ECR, of this image or of a base: an account id in it would have
 * GitHub drop the whole output where account ids are masked.
 */
function withoutAccounts(metadata, host) {
    if (metadata === undefined)
        return undefined;
    const namesAccount = (text) => /\d{12}\.dkr[.-]ecr/.test(text) || (host !== undefined && text.includes(host));
    const written = Object.entries((0,src_json/* parseObject */.lj)(metadata));
    return Object.fromEntries(written.filter(([, value]) => !namesAccount(JSON.stringify(value))));
}
function registryOf({ repositoryUri, repository }) {
    return repositoryUri.slice(0, -repository.length - 1);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/what-was-pushed.ts
/** Which tags are in the registry, as a sentence. */
function whatWasPushed(pushed) {
    return pushed.length === 0 ? 'Nothing was pushed.' : `Pushed: ${pushed.join(', ')}.`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-cancelled.ts


function reportCancelled({ repository, during, pushed, notPushed }) {
    const left = notPushed.length === 0 ? '' : ` Not known to be pushed: ${notPushed.join(', ')}.`;
    const state = `${whatWasPushed(pushed)}${left} The login is removed.`;
    return {
        outputs: { outcome: 'cancelled', repository },
        summary: [`### ⏹️ Cancelled during ${(0,src/* escapeMarkdown */.FV)(during)}`, (0,src/* escapeMarkdown */.FV)(state)],
        annotations: [],
        failure: {
            message: `Cancelled during ${during}. ${state}`,
            hint: 'A re-run starts over; layers that got through are not sent again.',
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-found.ts






function reportReused(reused) {
    const { image, reason, revision, tookMs } = reused;
    const of = revision === undefined ? [] : [['Built from', `commit ${(0,src/* code */.aY)(revision)}`]];
    return report(reused, 'reused', `### ♻️ Reused ${(0,src/* code */.aY)(image.repository)}: nothing to build`, [
        why(reason),
        ...of,
        ['Found in', (0,src/* formatDuration */.a3)(tookMs)],
    ]);
}
function reportPromoted(promoted) {
    const { image, from, copied, tookMs } = promoted;
    return report(promoted, 'promoted', `### 🚚 Promoted to ${(0,src/* code */.aY)(image.repository)}`, [
        ['From', (0,src/* code */.aY)(from)],
        ['Copied', copiedText(copied)],
        ['Took', (0,src/* formatDuration */.a3)(tookMs)],
    ]);
}
function reportAssembled(assembled) {
    const { image, parts } = assembled;
    const title = `### 🧩 Assembled ${(0,src/* code */.aY)(image.repository)} of ${parts.length} platforms`;
    return report(assembled, 'assembled', title, []);
}
function report(found, outcome, title, rows) {
    const { image, scan, repositoryReport, notices } = found;
    return {
        outputs: { ...imageOutputs(image), outcome },
        summary: [
            title,
            imageFacts(image, rows),
            ...(scan === undefined ? [] : [scanSection(scan)]),
            ...repositorySection(image.repository, repositoryReport),
        ],
        annotations: notices.map(toAnnotation),
    };
}
function copiedText({ blobs, bytes, mounted }) {
    if (blobs === 0 && mounted === 0)
        return 'Nothing: every layer was there';
    const mounts = mounted === 0 ? '' : `, ${mounted} taken over within the registry`;
    return (0,src/* escapeMarkdown */.FV)(`${blobs} layers, ${(0,src/* formatBytes */.z3)(bytes)}${mounts}`);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-tag-conflict.ts


function reportTagConflict(conflict) {
    const { repository, tag, digest, pushed } = conflict;
    const holds = digest === undefined ? 'another image' : `another image, ${digest}`;
    const commit = describeCommit(conflict);
    const message = `The tag ${tag} of ${repository} is immutable and holds ${holds}${commit}`;
    const hint = [
        'Give the image a tag of its own, such as the next version; without the input tags it is the commit SHA.',
        'If the tag is meant to move (latest, a branch), exclude it in the repository:',
        `aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=${tag}`,
    ].join('\n');
    return {
        outputs: { outcome: 'tag-conflict', repository },
        summary: [
            `### ❌ ${(0,src/* code */.aY)(`${repository}:${tag}`)} is taken`,
            (0,src/* escapeMarkdown */.FV)(message),
            (0,src/* escapeMarkdown */.FV)(whatWasPushed(pushed)),
            `**What to do:**\n\n${(0,src/* codeBlock */.DV)(hint)}`,
        ],
        annotations: [],
        failure: { message: `${message}. ${whatWasPushed(pushed)}`, hint },
    };
}
function describeCommit({ revision, ofThisCommit }) {
    if (revision === undefined)
        return '';
    return ofThisCommit ? ', of this commit but built with other inputs' : `, of commit ${revision}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report-vulnerable.ts


function reportVulnerable(vulnerable) {
    const { repository, repositoryUri, digest, notTagged, scan } = vulnerable;
    const failing = scan.findings.filter(({ fails }) => fails);
    const [worst] = failing;
    const findings = failing.length === 1 ? 'finding' : 'findings';
    const level = scan.failOnSeverity?.toLowerCase() ?? '';
    const message = `The image has ${failing.length} ${findings} of severity ${level} or worse, ${worst?.name ?? ''} first. Not tagged: ${notTagged.join(', ') || 'nothing was left to tag'}.`;
    const fixed = failing.flatMap(({ package: name, fixedIn }) => name === undefined || fixedIn === undefined ? [] : [`${name} ${fixedIn}`]);
    const hint = [
        ...(fixed.length === 0 ? [] : [`Fixed in: ${[...new Set(fixed)].slice(0, 10).join(', ')}.`]),
        'A newer base image is the usual cure. What cannot be cured yet goes into ignore-findings with the day on which to look again:',
        `${worst?.name ?? 'CVE-2026-12345'} exp:<year>-<month>-<day> # why`,
    ].join('\n');
    return {
        outputs: {
            outcome: 'vulnerable',
            repository,
            digest,
            image: `${repositoryUri}@${digest}`,
        },
        summary: [
            `### 🛑 ${(0,src/* code */.aY)(repository)} is held back: ${failing.length} ${findings}`,
            `The image ${(0,src/* code */.aY)(digest)} is in the repository. It did not get ${notTagged.length === 0 ? 'any further tag' : notTagged.map(src/* code */.aY).join(', ')}.`,
            scanSection(scan),
        ],
        annotations: [],
        failure: { message, hint },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report/report.ts






/** Outputs, summary, annotations and failure of an outcome. */
function reportOutcome(outcome) {
    switch (outcome.kind) {
        case 'built':
            return reportBuilt(outcome);
        case 'built-only':
            return reportBuiltOnly(outcome);
        case 'reused':
            return reportReused(outcome);
        case 'promoted':
            return reportPromoted(outcome);
        case 'assembled':
            return reportAssembled(outcome);
        case 'vulnerable':
            return reportVulnerable(outcome);
        case 'build-failed':
            return reportBuildFailed(outcome);
        case 'tag-conflict':
            return reportTagConflict(outcome);
        case 'cancelled':
            return reportCancelled(outcome);
    }
}

// EXTERNAL MODULE: ./packages/aws/src/index.ts + 11 modules
var aws_src = __webpack_require__(35663);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/authorization-token.ts
/**
 * The login in what GetAuthorizationToken gives out, the base64 of `AWS:<password>`; masked in the log.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_AuthorizationData.html
 */
function readAuthorizationToken(encoded, { maskSecret }) {
    const token = Buffer.from(encoded ?? '', 'base64').toString('utf8');
    const at = token.indexOf(':');
    if (encoded === undefined || at < 0)
        throw new Error('GetAuthorizationToken answered without a token');
    const password = token.slice(at + 1);
    maskSecret(encoded);
    maskSecret(password);
    return { user: token.slice(0, at), password };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/silence.ts

/** Longer than any registry thinks about a request, shorter than anybody's patience. */
const longestSilenceMs = 60_000;
function watchSilence(cancelled, limitMs = longestSilenceMs) {
    const controller = new AbortController();
    const onCancel = () => controller.abort((0,src/* asError */.zR)(cancelled.reason));
    if (cancelled.aborted)
        onCancel();
    cancelled.addEventListener('abort', onCancel, { once: true });
    const timer = setTimeout(() => controller.abort(new Error(`nothing was heard for ${limitMs / 1000} seconds`)), limitMs);
    // A request that nobody waits for any more does not keep the process.
    timer.unref();
    return {
        signal: controller.signal,
        heard: () => void timer.refresh(),
        end() {
            clearTimeout(timer);
            cancelled.removeEventListener('abort', onCancel);
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/exchange.ts

/**
 * One request and its answer. A redirect is followed, without the login when it leads elsewhere (fetch does that); that
 * of a HEAD is not, since an address of S3 is signed for GET.
 */
async function exchange(request, cancelled) {
    const { method, url, headers = {}, body } = request;
    const watch = watchSilence(cancelled, request.silenceMs);
    try {
        const response = await fetch(url, {
            method,
            headers,
            signal: watch.signal,
            redirect: method === 'GET' ? 'follow' : 'manual',
            ...(body === undefined
                ? {}
                : { body: typeof body === 'string' ? body : heard(body, watch), duplex: 'half' }),
        });
        watch.heard();
        return answer(response, watch);
    }
    catch (error) {
        watch.end();
        throw reasonOf(error, watch);
    }
}
function answer(response, watch) {
    const stream = async function* () {
        try {
            for await (const chunk of response.body ?? []) {
                watch.heard();
                yield chunk;
            }
        }
        catch (error) {
            throw reasonOf(error, watch);
        }
        finally {
            watch.end();
        }
    };
    return {
        status: response.status,
        headers: response.headers,
        stream,
        async body(limit) {
            const chunks = [];
            let size = 0;
            for await (const chunk of stream()) {
                size += chunk.byteLength;
                if (size > limit)
                    throw new Error(`the answer has more than ${limit} bytes`);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        },
        async drop() {
            watch.end();
            await response.body?.cancel();
        },
    };
}
async function* heard(bytes, watch) {
    for await (const chunk of bytes) {
        watch.heard();
        yield chunk;
    }
}
/** Fetch says `fetch failed` or `terminated`; why, is in what it wraps, or what ended it. */
function reasonOf(error, { signal }) {
    if (signal.aborted)
        return signal.reason;
    return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/docker/docker-errors.ts + 1 modules
var docker_errors = __webpack_require__(61368);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/registry/registry-denial.ts + 1 modules
var registry_denial = __webpack_require__(31935);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/registry/registry-url.ts
var registry_url = __webpack_require__(60897);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/registry-error.ts






/** A registry that refuses, fails or does not answer, in words that say what to do. */
class RegistryError extends src/* UserError */.yo {
    name = 'RegistryError';
    /** Of HTTP; undefined when there was no answer. */
    status;
    /** What is the matter in a few words: `HTTP 429 toomanyrequests: ...`. */
    reason;
    /** Whether another attempt may get through. */
    isPassing;
    /** Milliseconds that the registry asks to wait for. */
    retryAfterMs;
    constructor(message, options) {
        const { cause = new Error(options.reason), hint } = options;
        super(message, { cause, ...(hint === undefined ? {} : { hint }) });
        this.status = options.status;
        this.reason = options.reason;
        this.isPassing = options.isPassing;
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** Nothing, or only half an answer came. */
function unreachable({ host, name, what }, error) {
    return new RegistryError(`${host} did not answer to ${what} in ${name}`, {
        reason: error.message,
        isPassing: true,
        cause: error,
        hint: 'Check whether the runner reaches the registry (proxy, DNS, VPC endpoint); ECR keeps layers in S3, which it has to reach too.',
    });
}
/** An answer that is not what was asked for. */
function refusal(question, answer) {
    const { host, name, what } = question;
    const said = registryWords(answer.text);
    // A HEAD is answered without words.
    const reason = `HTTP ${answer.status} ${said || (external_node_http_.STATUS_CODES[answer.status] ?? '')}`.trim();
    const retryAfterMs = retryAfter(answer.headers);
    const isPassing = (answer.status === 429 && !isQuota(said) && !(0,registry_url/* isDockerHub */.gr)(host)) || answer.status >= 500;
    const { message, hint } = meaning(question, answer.status, said);
    return new RegistryError(message ?? `${host} refused ${what} in ${name}`, {
        status: answer.status,
        reason,
        isPassing,
        retryAfterMs,
        hint,
    });
}
/** Whether it is about who asks: another login can help. */
function isUnauthorized(status, text) {
    return status === 401 || ((status === 400 || status === 403) && isExpired(text));
}
// ECR answers it with 403, of another region with 400; ECR Public with 403. Sources: https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html
// and https://github.com/kreuzwerker/terraform-provider-docker/pull/666
function isExpired(said) {
    return /authorization token (?:has expired|is invalid)/i.test(said);
}
/** A quota of hours, as Docker Hub's is: no wait of this step outlasts it. */
function isQuota(said) {
    return /pull rate limit/i.test(said);
}
function meaning({ host, name, what }, status, said) {
    const ecr = (0,registry_url/* ecrHost */.Fd)(host);
    const denial = (0,registry_denial/* explainDenial */.L)(said, ecr?.region ?? '');
    if (denial !== undefined)
        return { message: denial.message, hint: denial.hint };
    if (isExpired(said)) {
        return {
            message: `The login to ${host} has expired, or is for another registry`,
            hint: 'A token of ECR lasts 12 hours, and no longer than the credentials it was asked for with. It is good in the region that gave it out. Log in again, or use role-to-assume.',
        };
    }
    if (status === 401)
        return { message: `${host} does not accept the login for ${what} in ${name}`, hint: loginHint(host) };
    if (status === 403)
        return { message: `${host} denied ${what} in ${name}`, hint: loginHint(host) };
    if (status === 429 && (0,registry_url/* isDockerHub */.gr)(host)) {
        const trouble = (0,docker_errors/* findDockerTrouble */.lw)(`${host}: 429 Too Many Requests`);
        return { message: `${host} limits pulls: it refused ${what} in ${name}`, hint: trouble?.hint };
    }
    if (/NAME_UNKNOWN|name_unknown/.test(said)) {
        return {
            message: `${host} has no repository ${name}`,
            hint: 'Check its name, the region and the account in the host, or create it.',
        };
    }
    if (/tag is immutable|TAG_INVALID|tag_invalid/i.test(said)) {
        return {
            message: `A tag of ${name} is immutable and on another image: ${host} refused ${what}`,
            hint: 'Take another tag, or exclude it from immutability (image-tag-mutability-exclusion-filters).',
        };
    }
    return {};
}
function loginHint(host) {
    if (host === 'public.ecr.aws') {
        return 'Reading needs no login; an expired one is refused, though: docker logout public.ecr.aws in an earlier step, or log in again.';
    }
    if ((0,registry_url/* ecrHost */.Fd)(host) !== undefined) {
        return "The token may be of another registry: log in with credentials of the registry's account and region, or have its repository policy name your role.";
    }
    return `Log in to ${host} before this step (docker/login-action) with an account that may do this; the login is kept.`;
}
/** `denied: Your authorization token has expired.` of a body with errors, as Docker prints it; else the text's beginning. */
function registryWords(text) {
    const { errors } = (0,src_json/* parseObject */.lj)(text);
    const words = Array.isArray(errors) ? errors.map(errorWords).join('; ') : '';
    if (words !== '')
        return words;
    // Not every answer comes from the registry itself: a proxy speaks HTML.
    return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
function errorWords(error) {
    const { code, message } = (0,src_json/* objectOf */.Xy)(error);
    return [code, message]
        .filter((part) => typeof part === 'string' && part !== '')
        .join(': ')
        .slice(0, 1_000);
}
/** Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(headers) {
    const value = headers.get('retry-after');
    if (value === null)
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/bearer-token.ts





/** The name under which Docker keeps a token in the place of a password. Source: docker/cli, credentials/native_store.go */
const tokenUser = '<token>';
const longestAnswer = 1024 * 1024;
/**
 * A token for these scopes, masked in the log. Without a login it is one that everybody gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/ and .../oauth/
 */
async function fetchBearerToken(question, challenge, scopes, login, { maskSecret, signal }) {
    const answer = await ask(question, tokenRequest(question, challenge, scopes, login), signal);
    const token = tokenOf(answer);
    if (token === undefined) {
        throw unreachable(question, new Error(`${challenge.realm} answered without a token`));
    }
    maskSecret(token);
    return token;
}
async function ask(question, request, signal) {
    try {
        const answer = await exchange(request, signal);
        const text = (await answer.body(longestAnswer)).toString();
        if (answer.status === 200)
            return text;
        throw refusal(question, { status: answer.status, headers: answer.headers, text });
    }
    catch (error) {
        if (error instanceof RegistryError || signal.aborted)
            throw error;
        throw unreachable(question, (0,src/* asError */.zR)(error));
    }
}
function tokenRequest(question, { realm, service }, scopes, login) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (url === undefined || !(0,registry_url/* isPrivateWire */.F_)(url)) {
        throw new RegistryError(`${question.host} sends its login to ${realm}, over a wire that others can read`, {
            reason: 'no https',
            isPassing: false,
            hint: 'Have the registry give out its tokens by https.',
        });
    }
    const isRefresh = login?.user === tokenUser;
    const wanted = isRefresh ? [scopes.join(' ')] : scopes;
    const parameters = new URLSearchParams(wanted.map((scope) => ['scope', scope]));
    if (service !== undefined)
        parameters.set('service', service);
    if (isRefresh) {
        parameters.set('grant_type', 'refresh_token');
        parameters.set('client_id', 'slipway');
        parameters.set('refresh_token', login.password);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, headers, body: parameters.toString() };
    }
    for (const [name, value] of parameters)
        url.searchParams.append(name, value);
    return { method: 'GET', url, headers: login === undefined ? {} : { authorization: basic(login) } };
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
function tokenOf(text) {
    const { token, access_token: access } = (0,src_json/* parseObject */.lj)(text);
    return [token, access].find((value) => typeof value === 'string' && value !== '');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/challenge.ts
/**
 * Reads WWW-Authenticate; undefined when it asks for something else.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
function parseChallenge(header) {
    const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? [];
    if (scheme.toLowerCase() === 'basic')
        return { scheme: 'basic' };
    if (scheme.toLowerCase() !== 'bearer')
        return undefined;
    const parameters = new Map([...rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(([, name = '', quoted, bare]) => [
        name.toLowerCase(),
        quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
    ]));
    const realm = parameters.get('realm');
    if (realm === undefined)
        return undefined;
    return { scheme: 'bearer', realm, service: parameters.get('service'), scope: parameters.get('scope') };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/authorization.ts



function createAuthorization(askLogin, 
/** Whether the registry is known to take a login as it is, which spares the question for it. */
isBasic, context) {
    const scopes = new Set();
    let isBearer = false;
    let login;
    let header;
    const renewLogin = () => {
        login = askLogin();
        // One that could not be had is asked for again by the next request.
        login.catch(() => (login = undefined));
        return login;
    };
    const knownLogin = () => login ?? renewLogin();
    const keep = (made) => {
        header = made;
        made.catch(() => (header = undefined));
    };
    /** What a challenge is answered with; undefined when it cannot be. */
    const respond = async (used, challengeText, question) => {
        if (isBasic)
            return present(await renewLogin());
        const challenge = parseChallenge(challengeText ?? 'Basic');
        if (challenge?.scheme === 'bearer') {
            isBearer = true;
            for (const scope of (challenge.scope ?? '').split(' ').filter(Boolean))
                scopes.add(scope);
            const fetchToken = async (given) => `Bearer ${await fetchBearerToken(question, challenge, [...scopes], given, context)}`;
            const isFirst = login === undefined;
            try {
                return await fetchToken(await knownLogin());
            }
            catch (error) {
                const isRefused = error instanceof RegistryError && isUnauthorized(error.status ?? 0, error.reason);
                if (isFirst || !isRefused)
                    throw error;
                return fetchToken(await renewLogin());
            }
        }
        if (challenge === undefined)
            return undefined;
        return present(await (used === undefined ? knownLogin() : renewLogin()));
    };
    return {
        current() {
            if (header === undefined && isBasic)
                keep(knownLogin().then(present));
            return header ?? Promise.resolve(undefined);
        },
        async renew(used, challenge, question) {
            const before = header;
            const current = await before;
            if (current === used && header === before) {
                keep(respond(used, challenge, question));
            }
            const renewed = await header;
            return renewed !== undefined && renewed !== used;
        },
        need(scope) {
            if (scopes.has(scope))
                return;
            scopes.add(scope);
            if (isBearer)
                header = undefined;
        },
    };
}
function present(login) {
    return login === undefined ? undefined : basic(login);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/media-types.ts
/** What a manifest can be. Who does not ask for all of them gets a converted one, which has another digest. */
const manifestMediaTypes = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/retry.ts

// As calls of the API: where three in ten fail, ten attempts get through with a probability of 1 - 6e-6.
const usualAttempts = 10;
const longestWaitMs = 10_000;
/** Repeats what fails with a passing RegistryError, the reason in the log, until the attempts are used up. */
async function withRetries(attempts, context, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            await backOff(error, attempt, attempts, context);
        }
    }
}
/**
 * Waits before the next attempt: at random up to 1, 2, 4, 8, 10 seconds, or as long as the registry asks for.
 * @throws the error itself when no further attempt can help or is left
 */
async function backOff(error, attempt, attempts, { clock, log, signal }) {
    signal.throwIfAborted();
    if (!(error instanceof RegistryError) || !error.isPassing || attempt >= attempts)
        throw error;
    const { retryAfterMs = 0 } = error;
    // Who asks for more than that asks not to come back in this step.
    if (retryAfterMs > 6 * longestWaitMs)
        throw error;
    log.info(`${error.message} (${error.reason}); attempt ${attempt + 1} of ${attempts}`);
    const wait = Math.random() * Math.min(longestWaitMs, 500 * 2 ** attempt);
    await clock.sleep(Math.max(wait, retryAfterMs), signal);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/manifests.ts






// The least that every registry takes is 4 MiB. Source: distribution-spec v1.1.0, "Pushing Manifests"
const longestManifest = 16 * 1024 * 1024;
const accept = manifestMediaTypes.join(', ');
/** A manifest by tag or digest, its bytes checked; undefined when it is not there. */
async function readManifest(client, reference, context) {
    const what = `reading the manifest ${reference}`;
    return withRetries(client.attempts, context, async () => {
        const answer = await client.sendOnce({
            what,
            method: 'GET',
            to: `manifests/${reference}`,
            headers: { accept },
            answers: [404],
        });
        if (answer.status === 404) {
            await answer.drop();
            return undefined;
        }
        const bytes = await answer.body(longestManifest).catch((error) => {
            context.signal.throwIfAborted();
            throw unreachable({ ...client, what }, (0,src/* asError */.zR)(error));
        });
        const digest = sha256(bytes);
        const wanted = isDigest(reference) ? reference : answer.headers.get('docker-content-digest');
        if (wanted?.startsWith('sha256:') === true && wanted !== digest) {
            throw new src/* UserError */.yo(`${client.host} gave for ${client.name} ${reference} the manifest ${digest}`, {
                cause: new Error(`It is to be ${wanted}`),
                hint: 'Something between the runner and the registry (a mirror, a proxy) changes what it passes on, or the registry is damaged.',
            });
        }
        const manifest = bytes.toString('utf8');
        return { digest, manifest, mediaType: mediaTypeOf(answer.headers.get('content-type'), manifest) };
    });
}
/** What a tag points to, by HEAD, which Docker Hub does not count as a pull; undefined when it is not there. */
async function readDigest(client, tag, context) {
    const answer = await client.send({
        what: `looking up ${tag}`,
        method: 'HEAD',
        to: `manifests/${tag}`,
        headers: { accept },
        // A HEAD is refused without words: GET tells why.
        answers: [403, 404, 405],
    });
    await answer.drop();
    if (answer.status === 404)
        return undefined;
    const digest = answer.headers.get('docker-content-digest');
    if (answer.status === 200 && digest !== null && isDigest(digest))
        return digest;
    return (await readManifest(client, tag, context))?.digest;
}
async function writeManifest(client, image, reference) {
    if (sha256(Buffer.from(image.manifest)) !== image.digest) {
        throw new Error(`The manifest to put is not ${image.digest}`);
    }
    const type = mediaTypeOf(image.mediaType ?? null, image.manifest) ?? 'application/vnd.oci.image.manifest.v1+json';
    const answer = await client.send({
        what: `putting the manifest ${reference}`,
        method: 'PUT',
        to: `manifests/${reference}`,
        headers: { 'content-type': type },
        body: () => image.manifest,
    });
    await answer.drop();
}
function sha256(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function isDigest(reference) {
    return /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/.test(reference);
}
/** As the registry says, or the manifest of itself. */
function mediaTypeOf(header, manifest) {
    const said = header?.split(';')[0]?.trim();
    if (said !== undefined && said !== '' && said !== 'application/json')
        return said;
    const { mediaType } = (0,src_json/* parseObject */.lj)(manifest);
    return typeof mediaType === 'string' ? mediaType : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/read-blob.ts




// The configuration of an image is a few KiB.
const longestText = 16 * 1024 * 1024;
/**
 * The bytes of a blob. A connection that breaks is taken up where it broke; every iteration begins anew.
 * ECR answers with a redirect to S3, which is followed without the login.
 */
function readBlob(client, digest, context) {
    return { [Symbol.asyncIterator]: () => download(client, digest, context) };
}
async function* download(client, digest, context) {
    const what = `reading the blob ${digest}`;
    let offset = 0;
    for (let attempt = 1;; attempt++) {
        try {
            const headers = offset === 0 ? {} : { range: `bytes=${offset}-` };
            const answer = await client.sendOnce({ what, method: 'GET', to: `blobs/${digest}`, headers });
            // Who knows no ranges begins again.
            let skip = answer.status === 206 ? 0 : offset;
            for await (const chunk of answer.stream()) {
                const part = chunk.subarray(Math.min(skip, chunk.byteLength));
                skip -= chunk.byteLength - part.byteLength;
                if (part.byteLength === 0)
                    continue;
                offset += part.byteLength;
                attempt = 1;
                yield part;
            }
            return;
        }
        catch (error) {
            context.signal.throwIfAborted();
            const failure = error instanceof src/* UserError */.yo ? error : unreachable({ ...client, what }, (0,src/* asError */.zR)(error));
            await backOff(failure, attempt, client.attempts, context);
        }
    }
}
/**
 * A small blob, such as an image's configuration, checked against its digest.
 * @throws Error when it is another, or larger than 16 MiB
 */
async function readText(blob, digest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of blob) {
        size += chunk.byteLength;
        if (size > longestText)
            throw new Error(`The blob ${digest} has more than ${longestText} bytes`);
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    if (sha256(bytes) !== digest)
        throw new Error(`The blob ${digest} came as ${sha256(bytes)}`);
    return bytes.toString('utf8');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/descriptors.ts

/**
 * What an index points to, its images and its attestations; undefined for the manifest of a single image.
 * Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
 */
function parseDescriptors(manifest) {
    const { manifests } = (0,src_json/* parseObject */.lj)(manifest);
    return Array.isArray(manifests) ? manifests.map(toDescriptor) : undefined;
}
/** BuildKit's attestations stand in an index as images of the platform unknown/unknown. */
function isAttestation({ platform }) {
    return platform === 'unknown/unknown';
}
function toDescriptor(value) {
    const { mediaType, digest, size, platform, annotations } = (0,src_json/* objectOf */.Xy)(value);
    return {
        mediaType: typeof mediaType === 'string' ? mediaType : '',
        digest: typeof digest === 'string' ? digest : '',
        size: typeof size === 'number' ? size : 0,
        platform: platformName((0,src_json/* objectOf */.Xy)(platform)),
        annotations: (0,src_json/* textsOf */.CB)(annotations),
    };
}
/** `linux/arm64`, `linux/arm/v7`: arm64's v8 is its default and left out. */
function platformName({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    const isDefault = architecture === 'arm64' && variant === 'v8';
    return [os, architecture, ...(typeof variant === 'string' && !isDefault ? [variant] : [])].join('/');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/referrers.ts




const indexType = 'application/vnd.oci.image.index.v1+json';
const longestList = 16 * 1024 * 1024;
/**
 * What is attached to an image. A registry that does not know the question keeps a list under a tag that is made of the
 * digest. Source: distribution-spec v1.1.0, "Listing Referrers" and "Referrers Tag Schema"
 */
async function readReferrers(client, digest, context) {
    const found = [];
    const seen = new Set();
    let next = new URL(`referrers/${digest}`, client.url);
    while (next !== undefined && !seen.has(next.href)) {
        seen.add(next.href);
        const page = await readPage(client, next, digest, context);
        if (page === undefined)
            return readTagSchema(client, digest, context);
        found.push(...page.descriptors);
        next = page.next;
    }
    return found;
}
async function readPage(client, url, digest, context) {
    const what = `listing what refers to ${digest}`;
    const answer = await client.send({
        what,
        method: 'GET',
        to: url,
        headers: { accept: indexType },
        answers: [400, 404, 405],
    });
    const isList = answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith(indexType);
    if (!isList) {
        await answer.drop();
        return undefined;
    }
    const bytes = await answer.body(longestList).catch((error) => {
        context.signal.throwIfAborted();
        throw unreachable({ ...client, what }, (0,src/* asError */.zR)(error));
    });
    const [, target] = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(answer.headers.get('link') ?? '') ?? [];
    const next = target !== undefined && URL.canParse(target, url.href) ? new URL(target, url) : undefined;
    return {
        descriptors: parseDescriptors(bytes.toString()) ?? [],
        next: next?.origin === url.origin ? next : undefined,
    };
}
async function readTagSchema(client, digest, context) {
    const list = await readManifest(client, digest.replace(':', '-'), context);
    return (list === undefined ? undefined : parseDescriptors(list.manifest)) ?? [];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/registry-client.ts





/** Errors are texts of a few lines; what is longer is not read. */
const longestError = 64 * 1024;
function createRegistryClient({ host, name, attempts }, authorization, context) {
    const base = new URL(`/v2/${name}/`, (0,registry_url/* registryUrl */.NH)(host));
    const sendOnce = async (request) => {
        context.signal.throwIfAborted();
        const question = { host, name, what: request.what };
        const url = typeof request.to === 'string' ? new URL(request.to, base) : request.to;
        // What an upload is sent to may be another host, which the login is not for.
        const isOwn = url.origin === base.origin;
        // Who asks nameless is asked for a login or a token; a login or token that is refused is renewed once.
        for (let refused = 0;;) {
            const used = isOwn ? await authorization.current() : undefined;
            const answer = await once(question, request, url, used, context.signal);
            if (answer.status < 300 || request.answers?.includes(answer.status) === true)
                return answer;
            const text = (await answer.body(longestError).catch(() => '')).toString();
            const { status, headers } = answer;
            const mayRenew = isOwn && isUnauthorized(status, text) && refused < 1;
            const challenge = headers.get('www-authenticate') ?? undefined;
            if (!mayRenew || !(await authorization.renew(used, challenge, question))) {
                throw refusal(question, { status, headers, text });
            }
            if (used !== undefined)
                refused += 1;
        }
    };
    return {
        host,
        name,
        url: base,
        attempts,
        sendOnce,
        send: (request) => withRetries(attempts, context, () => sendOnce(request)),
    };
}
async function once(question, { method, headers, body, silenceMs }, url, authorization, signal) {
    try {
        return await exchange({
            method,
            url,
            headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
            ...(body === undefined ? {} : { body: body() }),
            ...(silenceMs === undefined ? {} : { silenceMs }),
        }, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        throw unreachable(question, (0,src/* asError */.zR)(error));
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/web"
var web_ = __webpack_require__(37830);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/write-blob.ts







/** What a registry may need to check and to store a layer of gigabytes, when all of it has come. */
const longestCheckMs = 5 * 60_000;
/** HEAD of a blob; a redirect is a yes. A denial without words is a no: the upload that follows says what is missing. */
async function hasBlob(client, digest) {
    const answer = await client.send({
        what: `looking up the blob ${digest}`,
        method: 'HEAD',
        to: `blobs/${digest}`,
        answers: [301, 302, 303, 307, 308, 403, 404],
    });
    await answer.drop();
    return answer.status < 400 && answer.status !== 204;
}
/**
 * Source: distribution-spec v1.1.0, "Mounting a blob from another repository". A registry that will not, for whatever
 * reason, begins an upload; some refuse instead.
 */
async function mountBlob(client, digest, fromName, begun) {
    const query = new URLSearchParams({ mount: digest, from: fromName });
    const what = `mounting the blob ${digest} of ${fromName}`;
    const answer = await client.send({
        what,
        method: 'POST',
        to: `blobs/uploads/?${query.toString()}`,
        headers: { 'content-length': '0' },
        answers: [400, 403, 404, 405],
    });
    await answer.drop();
    if (answer.status === 202)
        begun.set(digest, uploadPlace(client, answer, what));
    return answer.status === 201;
}
/**
 * Uploads a blob in one piece, which is the only way that all registries have in common: ECR drops every PATCH but the
 * first (https://github.com/aws/containers-roadmap/issues/2831). Bytes that can be iterated again are sent again when
 * the upload breaks; those of a generator cannot.
 */
async function writeBlob(client, blob, begun, context) {
    const { digest, size, bytes } = blob;
    const what = `uploading the blob ${digest}`;
    const first = bytes[Symbol.asyncIterator]();
    const isOnce = isTakenByReading(bytes, first);
    let taken = 0;
    let fault;
    const onFault = (error) => void (fault = error);
    await withRetries(client.attempts, context, async () => {
        const place = begun.get(digest) ?? (await beginUpload(client, what, context));
        begun.delete(digest);
        place.searchParams.set('digest', digest);
        try {
            const answer = await client.sendOnce({
                what,
                method: 'PUT',
                to: place,
                headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
                silenceMs: longestCheckMs,
                body: () => {
                    if (taken++ === 0)
                        return checked(first, digest, size, onFault);
                    if (isOnce)
                        throw new Error('the bytes of the blob cannot be had again');
                    return checked(bytes[Symbol.asyncIterator](), digest, size, onFault);
                },
            });
            await answer.drop();
        }
        catch (error) {
            if (fault !== undefined || (taken > 0 && isOnce))
                throw asFinal(fault ?? error);
            throw error;
        }
    });
}
async function beginUpload(client, what, context) {
    context.signal.throwIfAborted();
    const answer = await client.send({
        what,
        method: 'POST',
        to: 'blobs/uploads/',
        headers: { 'content-length': '0' },
    });
    await answer.drop();
    return uploadPlace(client, answer, what);
}
/** Where the registry wants the bytes: an address of its own, or a whole one. */
function uploadPlace(client, { headers }, what) {
    const location = headers.get('location') ?? '';
    const own = client.url;
    const place = location !== '' && URL.canParse(location, own.href) ? new URL(location, own) : undefined;
    if (place === undefined || !(0,registry_url/* isPrivateWire */.F_)(place)) {
        throw asFinal(unreachable({ ...client, what }, new Error(`it names no place for the upload: "${location}"`)));
    }
    return place;
}
/** The bytes as they pass, unless they are not the blob: then the upload is broken off before its end. */
async function* checked(bytes, digest, size, onFault) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sent = 0;
    try {
        for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
            hash.update(next.value);
            sent += next.value.byteLength;
            if (sent > size)
                throw new Error(`The blob ${digest} has more than its ${size} bytes`);
            // The last bytes only go when all of them are right.
            if (sent === size && `sha256:${hash.copy().digest('hex')}` !== digest) {
                throw new Error(`The bytes for the blob ${digest} are others`);
            }
            yield next.value;
        }
        if (sent < size)
            throw new Error(`The blob ${digest} has ${sent} bytes and not ${size}`);
    }
    catch (error) {
        onFault((0,src/* asError */.zR)(error));
        throw error;
    }
    finally {
        await bytes.return?.();
    }
}
/** A generator and a stream are used up by what has read them once. */
function isTakenByReading(bytes, iterator) {
    return Object.is(bytes, iterator) || bytes instanceof external_node_stream_.Readable || bytes instanceof web_.ReadableStream;
}
/** The same without another attempt. */
function asFinal(error) {
    if (!(error instanceof RegistryError))
        return error;
    const { message, status, reason, cause, hint } = error;
    return new RegistryError(message, {
        reason,
        cause,
        hint,
        isPassing: false,
        ...(status === undefined ? {} : { status }),
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/open-registry-repository.ts







/** A repository of any registry; nothing is sent before the first question. */
function openRegistryRepository(options) {
    const { host, name, context } = options;
    const authorization = createAuthorization(options.login, options.isBasic ?? false, context);
    const client = createRegistryClient({ host, name, attempts: options.attempts ?? usualAttempts }, authorization, context);
    const begun = new Map();
    return {
        host,
        name,
        manifest: (reference) => readManifest(client, reference, context),
        digestOf: (tag) => readDigest(client, tag, context),
        putManifest: (image, reference) => writeManifest(client, image, reference),
        hasBlob: (digest) => hasBlob(client, digest),
        mountBlob(digest, fromName) {
            authorization.need(`repository:${fromName}:pull`);
            return mountBlob(client, digest, fromName, begun);
        },
        readBlob: (digest) => readBlob(client, digest, context),
        writeBlob: (digest, size, bytes) => writeBlob(client, { digest, size, bytes }, begun, context),
        referrers: (digest) => readReferrers(client, digest, context),
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/open-protocols.ts

/** The repositories of one registry by its protocol: each is opened once, and has a login of `joinLogin`. */
function openProtocols(joinLogin, context, isBasic) {
    const opened = new Map();
    return ({ uri }) => {
        const slash = uri.indexOf('/');
        const [host, name] = [uri.slice(0, slash), uri.slice(slash + 1)];
        const repository = opened.get(uri) ?? openRegistryRepository({ host, name, login: joinLogin(), isBasic, context });
        opened.set(uri, repository);
        return repository;
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/shared-login.ts
/**
 * Has several share what is fetched: each gets what there is, and who asks again, since theirs was refused, has it
 * fetched anew, unless another has done so meanwhile.
 */
function shareLogin(fetch) {
    let current;
    return () => {
        let given;
        return () => {
            if (current === undefined || current === given)
                current = fetch();
            return (given = current);
        };
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/ecr-public.ts






/** Where ECR Public's API answers; its images are everywhere. */
const home = 'us-east-1';
/**
 * The account's registry in ECR Public. Its API has no BatchGetImage: images are read and written by the registry
 * protocol. Nothing is sent, and the SDK not loaded, before the first question.
 */
function openEcrPublic(aws, context) {
    const open = () => {
        refuseOtherPartition(aws.region);
        return Promise.all([aws.ecrPublic(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(821)]).then(__webpack_require__.t.bind(__webpack_require__, 29821, 19))]);
    };
    const login = async () => {
        const [client, { GetAuthorizationTokenCommand }] = await open();
        const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
        return readAuthorizationToken(authorizationData?.authorizationToken, context);
    };
    const protocol = openProtocols(shareLogin(login), context, false);
    return {
        async repository(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const question = new DescribeRepositoriesCommand({ repositoryNames: [name] });
            const { repositories: [found] = [] } = await client.send(question);
            if (found?.repositoryUri === undefined || found.registryId === undefined) {
                throw new Error(`DescribeRepositories answered without ${name}`);
            }
            return {
                name,
                uri: found.repositoryUri,
                registryId: found.registryId,
                region: home,
                // A public repository has no immutable tags.
                mutability: { immutable: false, exceptions: [] },
            };
        },
        login,
        signedInHost: () => Promise.resolve('public.ecr.aws'),
        protocol,
        async imagesByTag(repository, tags) {
            const read = async (tag) => {
                const image = await protocol(repository).manifest(tag);
                return image === undefined ? [] : [[tag, image]];
            };
            return new Map((await Promise.all(tags.map(read))).flat());
        },
        imageByDigest: (repository, digest) => protocol(repository).manifest(digest),
        blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
        putImage: (repository, image, tag) => protocol(repository).putManifest(image, tag ?? image.digest),
        async pushedAt({ registryId, name }, digest) {
            const [client, { DescribeImagesCommand }] = await open();
            const imageIds = [{ imageDigest: digest }];
            const question = new DescribeImagesCommand({ registryId, repositoryName: name, imageIds });
            try {
                const { imageDetails = [] } = await client.send(question);
                return imageDetails[0]?.imagePushedAt;
            }
            catch (error) {
                if ((0,aws_src/* isAwsError */.m_)(error, 'ImageNotFoundException'))
                    return undefined;
                throw error;
            }
        },
    };
}
/** Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html (commercial regions alone) */
function refuseOtherPartition(region) {
    if (!/^(?:us-gov|cn|us-iso\w*|eu-isoe)-/.test(region))
        return;
    throw new src/* UserError */.yo(`There is no ECR Public for accounts of ${region}`, {
        hint: 'Use credentials of a commercial region, or a private repository (registry-type: private).',
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/ecr.ts








/** A private registry. Nothing is sent, and the SDK not loaded, before the first question. */
function openEcr(aws, context, { registryId } = {}) {
    const open = () => Promise.all([aws.ecr(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    const authorize = async () => {
        const [client, { GetAuthorizationTokenCommand }] = await open();
        // A token is good for every registry that the role may use, so the list is deprecated; it still decides which
        // registry's host the answer names.
        const question = new GetAuthorizationTokenCommand(
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        registryId === undefined ? {} : { registryIds: [registryId] });
        const { authorizationData: [data] = [] } = await client.send(question);
        if (data?.proxyEndpoint === undefined)
            throw new Error('GetAuthorizationToken names no registry');
        const { host } = new URL(data.proxyEndpoint);
        return { ...readAuthorizationToken(data.authorizationToken, context), host };
    };
    const joinLogin = shareLogin(authorize);
    const protocol = openProtocols(joinLogin, context, true);
    return {
        async repository(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] });
            const { repositories: [found] = [] } = await (0,registry_denial/* asGuest */.F)(client.send(question));
            if (found === undefined)
                throw new Error(`DescribeRepositories answered without ${name}`);
            return toRepository(found, aws.region);
        },
        async login() {
            const { user, password } = await authorize();
            return { user, password };
        },
        signedInHost: async () => (await joinLogin()()).host,
        protocol,
        async imagesByTag(repository, tags) {
            const imageIds = tags.map((imageTag) => ({ imageTag }));
            const images = await readImages(await open(), repository, imageIds);
            return new Map(images.flatMap((image) => {
                const [tag, found] = [image.imageId?.imageTag, toRegistryImage(image)];
                return tag === undefined || found === undefined ? [] : [[tag, found]];
            }));
        },
        async imageByDigest(repository, digest) {
            const [image] = await readImages(await open(), repository, [{ imageDigest: digest }]);
            return image === undefined ? undefined : toRegistryImage(image);
        },
        blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
        async putImage(repository, image, tag) {
            const [client, { PutImageCommand }] = await open();
            const put = new PutImageCommand({
                registryId: repository.registryId,
                repositoryName: repository.name,
                imageManifest: image.manifest,
                imageManifestMediaType: image.mediaType,
                imageTag: tag,
                imageDigest: image.digest,
            });
            try {
                await (0,registry_denial/* asGuest */.F)(client.send(put));
            }
            catch (error) {
                // Another run put it there meanwhile, or a retried call had got through: what was wanted is so.
                if (!(0,aws_src/* isAwsError */.m_)(error, 'ImageAlreadyExistsException'))
                    throw error;
            }
        },
        async pushedAt(repository, digest) {
            const [client, { DescribeImagesCommand }] = await open();
            const question = new DescribeImagesCommand({
                registryId: repository.registryId,
                repositoryName: repository.name,
                imageIds: [{ imageDigest: digest }],
            });
            try {
                const { imageDetails = [] } = await (0,registry_denial/* asGuest */.F)(client.send(question));
                return imageDetails[0]?.imagePushedAt;
            }
            catch (error) {
                if ((0,aws_src/* isAwsError */.m_)(error, 'ImageNotFoundException'))
                    return undefined;
                throw error;
            }
        },
    };
}
/** A repository as ECR's API describes it. */
function toRepository(found, region) {
    const { repositoryName: name, repositoryUri: uri, registryId, imageTagMutability = 'MUTABLE' } = found;
    if (name === undefined || uri === undefined || registryId === undefined) {
        throw new Error('ECR described a repository without its name, URI or registry');
    }
    return {
        name,
        uri,
        registryId,
        region,
        mutability: {
            immutable: imageTagMutability.startsWith('IMMUTABLE'),
            exceptions: (found.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []),
        },
    };
}
/** Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html (100 a call) */
const imagesPerCall = 100;
async function readImages([client, { BatchGetImageCommand }], { registryId, name }, imageIds) {
    const found = [];
    for (let start = 0; start < imageIds.length; start += imagesPerCall) {
        const question = new BatchGetImageCommand({
            registryId,
            repositoryName: name,
            imageIds: imageIds.slice(start, start + imagesPerCall),
            acceptedMediaTypes: [...manifestMediaTypes],
        });
        const { images = [] } = await (0,registry_denial/* asGuest */.F)(client.send(question));
        found.push(...images);
    }
    return found;
}
function toRegistryImage(image) {
    const [digest, manifest] = [image.imageId?.imageDigest, image.imageManifest];
    if (digest === undefined || manifest === undefined)
        return undefined;
    const bytes = sha256(Buffer.from(manifest));
    if (bytes !== digest)
        throw new Error(`BatchGetImage answered the manifest ${bytes} for ${digest}`);
    return { digest, manifest, mediaType: image.imageManifestMediaType };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/github/src/payload.ts
var src_payload = __webpack_require__(9107);
// EXTERNAL MODULE: ./packages/github/src/json-path.ts
var json_path = __webpack_require__(17579);
;// CONCATENATED MODULE: ./packages/github/src/origin.ts

/**
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#push, #merge_group, #workflow_run, #issue_comment
 * @param sha the commit whose date is asked for
 */
function parseOrigin(payload, sha) {
    const license = (0,json_path/* text */.Q)((0,json_path.at)(payload, 'repository', 'license', 'spdx_id'));
    return {
        description: (0,json_path/* text */.Q)((0,json_path.at)(payload, 'repository', 'description')) || undefined,
        // GitHub found a licence that SPDX has no name for.
        license: license === 'NOASSERTION' ? undefined : license || undefined,
        url: (0,json_path/* text */.Q)((0,json_path.at)(payload, 'repository', 'html_url')),
        committedAt: sha === undefined ? undefined : commitDate(payload, sha),
        tagBase: (0,json_path/* text */.Q)((0,json_path.at)(payload, 'base_ref'))?.replace(/^refs\/heads\//, ''),
        isForeign: isForeign(payload),
    };
}
function commitDate(payload, sha) {
    const pushed = (0,json_path.at)(payload, 'commits');
    const commits = [
        (0,json_path.at)(payload, 'head_commit'),
        (0,json_path.at)(payload, 'merge_group', 'head_commit'),
        (0,json_path.at)(payload, 'workflow_run', 'head_commit'),
        ...(Array.isArray(pushed) ? pushed : []), // isArray makes any of unknown
    ];
    const found = commits.find((commit) => (0,json_path.at)(commit, 'id') === sha);
    const date = new Date((0,json_path/* text */.Q)((0,json_path.at)(found, 'timestamp')) ?? NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** A run that follows another one, or a comment, may check out what a fork proposes; a comment does not tell. */
function isForeign(payload) {
    const follows = (0,json_path.at)(payload, 'workflow_run');
    if (follows !== undefined) {
        const head = (0,json_path.at)(follows, 'head_repository', 'full_name');
        return head === undefined || head !== (0,json_path.at)(payload, 'repository', 'full_name');
    }
    return (0,json_path.at)(payload, 'issue', 'pull_request') !== undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/read-event-facts.ts



/**
 * Reads the event from the runner's variables and the document at GITHUB_EVENT_PATH, without Octokit: a promotion
 * takes less time than loading that. What is absent or not JSON leaves its facts undefined.
 * @throws UserError when DOCKER_METADATA_SHORT_SHA_LENGTH is no length
 */
function readEventFacts(env) {
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const { pullRequest, defaultBranch } = (0,src_payload/* parsePayload */.e)(payload);
    const sha = (wantsHead(env) && pullRequest?.headSha) || env.GITHUB_SHA || undefined;
    const origin = parseOrigin(payload, sha);
    const name = env.GITHUB_EVENT_NAME ?? '';
    return {
        name,
        sha,
        shortSha: sha?.slice(0, shortLength(env)),
        ref: refOf(name, pullRequest?.number) ?? env.GITHUB_REF ?? '',
        baseRef: pullRequest?.baseRef ?? origin.tagBase,
        defaultBranch,
        pullRequest: pullRequest?.number,
        isFromFork: pullRequest?.isFromFork ?? origin.isForeign,
        committedAt: origin.committedAt,
        repositoryUrl: urlOf(env) ?? origin.url,
        repositoryName: env.GITHUB_REPOSITORY?.split('/')[1],
        description: origin.description,
        license: origin.license,
    };
}
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        // Tags and labels can be made without it, and other actions of the step's job have the same file to complain of.
        return undefined;
    }
}
// The environment variables are those of docker/metadata-action, so that a workflow keeps its settings.
// Source: https://github.com/docker/metadata-action#environment-variables
function wantsHead(env) {
    return /^true$/i.test(env.DOCKER_METADATA_PR_HEAD_SHA ?? '');
}
function shortLength(env) {
    const given = env.DOCKER_METADATA_SHORT_SHA_LENGTH || '7';
    if (/^[1-9]\d?$/.test(given))
        return Number(given);
    throw new src/* UserError */.yo(`DOCKER_METADATA_SHORT_SHA_LENGTH is ${JSON.stringify(given)}`, {
        hint: 'Give it the length of a short commit SHA, as in 7 or 12, or leave it out.',
    });
}
/**
 * Of pull_request_target GITHUB_REF is the branch to merge into; a tag made of it would say that the pull request's
 * image is the branch's. Source: https://docs.github.com/actions/reference/events-that-trigger-workflows#pull_request_target
 */
function refOf(name, pullRequest) {
    return name === 'pull_request_target' && pullRequest !== undefined
        ? `refs/pull/${pullRequest}/merge`
        : undefined;
}
function urlOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, }) {
    return server && repository ? `${server}/${repository}` : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/reserved-tag.ts
/**
 * Whether a tag is one that Slipway itself goes by: of an image by its source, of the layers of a build, of a part of an
 * image. Somebody who may name a branch, and has it become a tag, could slip in an image under one.
 */
function isReserved(tag) {
    return /^(?:src-[0-9a-f]{64}|cache-[0-9a-f]{12}|part-\d+\.\d+-[0-9a-f]{8}-.+)$/.test(tag);
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/names.ts
var names = __webpack_require__(69647);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/pep440.ts
var pep440 = __webpack_require__(55427);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/refs.ts
/** The branch that a ref names; undefined when it names none. */
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
/** The Git tag that a ref names; undefined when it names none. */
function gitTagOf(ref) {
    return /^refs\/tags\/(.+)$/.exec(ref)?.[1];
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/semver.ts
var semver = __webpack_require__(86840);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/template.ts
var tags_template = __webpack_require__(58678);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/apply-rule.ts




/** @param valueOf what expressions of the event stand for */
function applyRule(rule, facts, valueOf) {
    switch (rule.type) {
        case 'schedule':
            if (facts.name !== 'schedule')
                return { nothing: 'is for the event schedule' };
            return { value: (0,tags_template/* render */.XX)(rule.pattern, valueOf), isLatest: false };
        case 'semver':
        case 'pep440': {
            const given = rule.value === undefined ? gitTagOf(facts.ref) : (0,tags_template/* render */.XX)(rule.value, valueOf);
            return given === undefined ? noGitTag : applyVersion(rule, given);
        }
        case 'match': {
            const given = rule.value === undefined ? gitTagOf(facts.ref) : (0,tags_template/* render */.XX)(rule.value, valueOf);
            if (given === undefined)
                return noGitTag;
            const value = rule.pattern.exec(given)?.[rule.group];
            return value === undefined
                ? { nothing: `does not match ${JSON.stringify(given)}` }
                : { value, isLatest: true };
        }
        case 'edge': {
            const branch = rule.branch ?? facts.defaultBranch;
            if (branch === undefined)
                return { nothing: 'needs branch=: the event does not name the default branch' };
            return branchOf(facts.ref) === branch
                ? { value: 'edge', isLatest: false }
                : { nothing: `is for the branch ${branch}` };
        }
        case 'ref':
            return applyRef(rule.event, facts.ref);
        case 'raw':
            return { value: (0,tags_template/* render */.XX)(rule.value, valueOf), isLatest: false };
        case 'sha': {
            const value = rule.format === 'long' ? facts.sha : facts.shortSha;
            return value === undefined
                ? { nothing: 'needs a commit: GITHUB_SHA is not set' }
                : { value, isLatest: false };
        }
    }
}
const noGitTag = { nothing: 'is for the push of a Git tag, or needs value=' };
/** A pre-release gives its whole version only, whatever the pattern: it must not become what `1.2` stands for. */
function applyVersion(rule, given) {
    const text = rule.match?.exec(given)?.[1] ?? given;
    const version = rule.type === 'semver' ? (0,semver/* parseSemver */.k)(text) : (0,pep440/* parsePep440 */.F)(text);
    if (version === undefined) {
        const kind = rule.type === 'semver' ? 'semantic version' : 'version by PEP 440';
        return { nothing: `needs a ${kind}, which ${JSON.stringify(text)} is not` };
    }
    if (version.isRelease) {
        return { value: (0,tags_template/* render */.XX)(rule.pattern, ({ name }) => partOf(version, name)), isLatest: true };
    }
    const [only, ...more] = rule.pattern.parts;
    const isRaw = typeof only === 'object' && only.name === 'raw' && more.length === 0;
    return { value: isRaw ? version.raw : version.version, isLatest: false };
}
function partOf(version, name) {
    switch (name) {
        case 'raw':
        case 'version':
        case 'major':
        case 'minor':
        case 'patch':
            return version[name];
        default:
            throw new Error(`The expression ${name} was let through`);
    }
}
function applyRef(event, ref) {
    if (event === 'branch') {
        const branch = branchOf(ref);
        return branch === undefined ? { nothing: 'is for branches' } : { value: branch, isLatest: false };
    }
    if (event === 'tag') {
        const tag = gitTagOf(ref);
        return tag === undefined ? { nothing: 'is for the push of a Git tag' } : { value: tag, isLatest: true };
    }
    const pullRequest = /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref)?.[1];
    return pullRequest === undefined
        ? { nothing: 'is for pull requests' }
        : { value: pullRequest, isLatest: false };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/local-time.ts
const minute = 60_000;
const day = 24 * 60 * minute;
/** @param timeZone of the IANA database: `UTC`, `Asia/Tokyo` */
function localTime(moment, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(moment);
    const part = (type) => Number(parts.find((found) => found.type === type)?.value);
    const clock = new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'), moment.getUTCMilliseconds()));
    return {
        moment,
        timeZone,
        clock,
        offsetMinutes: Math.round((clock.getTime() - moment.getTime()) / minute),
    };
}
const year = ({ clock }) => clock.getUTCFullYear();
const month = ({ clock }) => clock.getUTCMonth() + 1;
const quarter = (time) => Math.ceil(month(time) / 3);
const date = ({ clock }) => clock.getUTCDate();
const weekday = ({ clock }) => clock.getUTCDay();
const hour = ({ clock }) => clock.getUTCHours();
const hour12 = (time) => hour(time) % 12 || 12;
const hour24 = (time) => hour(time) || 24;
const minutes = ({ clock }) => clock.getUTCMinutes();
const seconds = ({ clock }) => clock.getUTCSeconds();
const dayOfYear = ({ clock }) => Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / day) + 1;
/** A week belongs to the year that one of its days is in: Thursday by ISO 8601, Saturday in the locale en. */
function weekOf({ clock }, daysToDecider) {
    const decider = new Date(clock.getTime() + daysToDecider * day);
    const firstOfYear = Date.UTC(decider.getUTCFullYear(), 0, 1);
    return {
        year: decider.getUTCFullYear(),
        week: Math.floor((decider.getTime() - firstOfYear) / day / 7) + 1,
    };
}
const isoWeekday = (time) => weekday(time) || 7;
const isoWeek = (time) => weekOf(time, 4 - isoWeekday(time));
const week = (time) => weekOf(time, 6 - weekday(time));

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/format-moment.ts

/**
 * Renders a moment by the format of Moment.js, which docker/metadata-action takes: `YYYYMMDD-HHmmss`, in English;
 * what stands in brackets is left as it is.
 * Source: https://momentjs.com/docs/#/displaying/format/
 * @param timeZone of the IANA database: `UTC`, `Asia/Tokyo`
 */
function formatMoment(moment, format, timeZone) {
    const time = localTime(moment, timeZone);
    const long = format.replace(/\[[^[]*\]|\\.|LTS|LT|L{1,4}|l{1,4}/g, (token) => longForms.get(token) ?? token);
    return long.replace(tokens, (token) => token.startsWith('[') ? token.slice(1, -1) : (values.get(token)?.(time) ?? token.slice(1)));
}
/** What the locale en makes of Moment's localized formats. */
const longForms = new Map([
    ['LT', 'h:mm A'],
    ['LTS', 'h:mm:ss A'],
    ['L', 'MM/DD/YYYY'],
    ['LL', 'MMMM D, YYYY'],
    ['LLL', 'MMMM D, YYYY h:mm A'],
    ['LLLL', 'dddd, MMMM D, YYYY h:mm A'],
    ['l', 'M/D/YYYY'],
    ['ll', 'MMM D, YYYY'],
    ['lll', 'MMM D, YYYY h:mm A'],
    ['llll', 'ddd, MMM D, YYYY h:mm A'],
]);
const half = (time) => (hour(time) < 12 ? 'AM' : 'PM');
function named(option, { clock }) {
    return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...option }).format(clock);
}
function zoneName({ moment, timeZone }) {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(moment);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
function offset({ offsetMinutes }, separator) {
    const size = Math.abs(offsetMinutes);
    return `${offsetMinutes < 0 ? '-' : '+'}${pad(2, Math.floor(size / 60))}${separator}${pad(2, size % 60)}`;
}
/** The first digits of the fraction of a second, of which three are known. */
function fraction(digits, { clock }) {
    return pad(3, clock.getUTCMilliseconds()).padEnd(digits, '0').slice(0, digits);
}
function pad(width, number) {
    return String(number).padStart(width, '0');
}
const ordinals = { one: 'st', two: 'nd', few: 'rd' };
function ordinal(number) {
    return `${number}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
/** What each token stands for. The abbreviations of time zones are those of Intl, which has fewer than Moment. */
const values = new Map([
    ...numeric('M', month),
    ['Mo', (time) => ordinal(month(time))],
    ['MMM', (time) => named({ month: 'short' }, time)],
    ['MMMM', (time) => named({ month: 'long' }, time)],
    ['Q', (time) => String(quarter(time))],
    ['Qo', (time) => ordinal(quarter(time))],
    ...numeric('D', date),
    ['Do', (time) => ordinal(date(time))],
    ['DDD', (time) => String(dayOfYear(time))],
    ['DDDo', (time) => ordinal(dayOfYear(time))],
    ['DDDD', (time) => pad(3, dayOfYear(time))],
    ['d', (time) => String(weekday(time))],
    ['do', (time) => ordinal(weekday(time))],
    ['dd', (time) => named({ weekday: 'short' }, time).slice(0, 2)],
    ['ddd', (time) => named({ weekday: 'short' }, time)],
    ['dddd', (time) => named({ weekday: 'long' }, time)],
    ['e', (time) => String(weekday(time))],
    ['E', (time) => String(isoWeekday(time))],
    ...numeric('w', (time) => week(time).week),
    ['wo', (time) => ordinal(week(time).week)],
    ...numeric('W', (time) => isoWeek(time).week),
    ['Wo', (time) => ordinal(isoWeek(time).week)],
    ['YY', (time) => pad(2, year(time) % 100)],
    ['YYYY', (time) => pad(4, year(time))],
    ['YYYYY', (time) => pad(5, year(time))],
    ['YYYYYY', (time) => `+${pad(6, year(time))}`],
    ...['Y', 'y', 'yy', 'yyy', 'yyyy'].map((token) => alias(token, (time) => String(year(time)))),
    ['yo', (time) => ordinal(year(time))],
    ...['N', 'NN', 'NNN', 'NNNNN'].map((token) => alias(token, () => 'AD')),
    ['NNNN', () => 'Anno Domini'],
    ['gg', (time) => pad(2, week(time).year % 100)],
    ['ggggg', (time) => pad(5, week(time).year)],
    ['gggg', (time) => pad(4, week(time).year)],
    ['GG', (time) => pad(2, isoWeek(time).year % 100)],
    ['GGGGG', (time) => pad(5, isoWeek(time).year)],
    ['GGGG', (time) => pad(4, isoWeek(time).year)],
    ['A', half],
    ['a', (time) => half(time).toLowerCase()],
    ...numeric('H', hour),
    ...numeric('h', hour12),
    ...numeric('k', hour24),
    ...numeric('m', minutes),
    ...numeric('s', seconds),
    ['Hmm', (time) => `${hour(time)}${pad(2, minutes(time))}`],
    ['Hmmss', (time) => `${hour(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
    ['hmm', (time) => `${hour12(time)}${pad(2, minutes(time))}`],
    ['hmmss', (time) => `${hour12(time)}${pad(2, minutes(time))}${pad(2, seconds(time))}`],
    ...Array.from({ length: 9 }, (_, index) => alias('S'.repeat(index + 1), (time) => fraction(index + 1, time))),
    ['z', zoneName],
    ['zz', zoneName],
    ['Z', (time) => offset(time, ':')],
    ['ZZ', (time) => offset(time, '')],
    ['X', ({ moment }) => String(Math.floor(moment.getTime() / 1000))],
    ['x', ({ moment }) => String(moment.getTime())],
]);
function alias(token, value) {
    return [token, value];
}
/** A number as it is, and with two digits. */
function numeric(token, value) {
    return [alias(token, (time) => String(value(time))), alias(token.repeat(2), (time) => pad(2, value(time)))];
}
// The longest token wins; a backslash and brackets keep what is in them.
const tokens = new RegExp(`\\[[^[]*\\]|\\\\.|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}`, 'g');

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/event-values.ts


/** What expressions of the event stand for. Of one that the event has nothing for, that is an empty text. */
function eventValues(facts, now) {
    const isDefault = isDefaultBranch(facts);
    return ({ name, argument = '', timeZone = 'UTC' }) => {
        switch (name) {
            case 'branch':
                return branchOf(facts.ref) ?? '';
            case 'tag':
                return gitTagOf(facts.ref) ?? '';
            case 'sha':
                return facts.shortSha ?? '';
            case 'base_ref':
                return branchOf(facts.ref) === undefined ? (facts.baseRef ?? '') : '';
            case 'is_default_branch':
                return String(isDefault);
            case 'is_not_default_branch':
                return String(!isDefault);
            case 'date':
                return formatMoment(now, argument, timeZone);
            case 'commit_date':
                return formatMoment(facts.committedAt ?? now, argument, timeZone);
            default:
                throw new Error(`The expression ${name} was let through`);
        }
    };
}
/**
 * These events always run for the default branch, and their documents do not all name it.
 * Source: https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const eventsOfTheDefaultBranch = ['schedule', 'issues', 'discussion', 'discussion_comment'];
function isDefaultBranch({ name, ref, defaultBranch }) {
    if (defaultBranch !== undefined)
        return branchOf(ref) === defaultBranch;
    return eventsOfTheDefaultBranch.includes(name);
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/expressions.ts
var expressions = __webpack_require__(53701);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/tagging.ts + 6 modules
var tagging = __webpack_require__(92004);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/resolve-tags.ts








/**
 * Makes the tags. Without any rule it is the commit's SHA.
 * @throws UserError when what a rule gives is no tag for ECR
 */
function resolveTags({ rules, flavor }, facts, now) {
    const valueOf = eventValues(facts, now);
    const tags = new Set();
    const unused = [];
    let isLatest;
    for (const rule of rules.length > 0 ? rules : [commitRule(facts)]) {
        const made = makeTag(rule, flavor, facts, valueOf);
        if ('nothing' in made)
            unused.push({ line: rule.line, reason: made.nothing });
        else {
            tags.add(made.tag);
            // The rule with the highest priority decides, as docker/metadata-action has it.
            isLatest ??= made.isLatest;
        }
    }
    const [version] = tags;
    if (tags.size > 0 && (flavor.latest === 'true' || (flavor.latest === 'auto' && isLatest === true))) {
        tags.add(latestTag(flavor, valueOf));
    }
    if (tags.size > tagging/* mostTags */.h) {
        throw new src/* UserError */.yo(`There are ${tags.size} tags for the image`, {
            hint: `Give ${tagging/* mostTags */.h} at most, latest counted: ECR is asked for all of them in one call.`,
        });
    }
    return { tags: [...tags], version, unused };
}
/** The tags, of which there has to be one. @throws UserError that says why no rule has given any */
function requireTags({ tags, unused }, facts) {
    if (tags.length === 0)
        throw noTags(facts, unused);
    return tags;
}
function makeTag(rule, flavor, facts, valueOf) {
    if (!isEnabled(rule, valueOf))
        return { nothing: 'is not enabled' };
    const applied = applyRule(rule, facts, valueOf);
    if ('nothing' in applied)
        return applied;
    const prefix = rule.prefix ?? flavor.prefix;
    const suffix = rule.suffix ?? flavor.suffix;
    const tag = sanitize(`${prefix ? (0,tags_template/* render */.XX)(prefix, valueOf) : ''}${applied.value}${suffix ? (0,tags_template/* render */.XX)(suffix, valueOf) : ''}`);
    if (tag === '')
        return { nothing: 'gives an empty text' };
    checkTag(tag, rule.line);
    return { tag, isLatest: applied.isLatest };
}
function isEnabled({ enable, line }, valueOf) {
    const text = (0,tags_template/* render */.XX)(enable, valueOf);
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new src/* UserError */.yo(`The rule ${JSON.stringify(line)} of the input tags is neither enabled nor not`, {
        cause: new Error(`Its enable comes out as ${JSON.stringify(text)}`),
        hint: 'Make it true or false, as {{is_default_branch}} is.',
    });
}
function latestTag(flavor, valueOf) {
    const prefix = flavor.prefixesLatest && flavor.prefix ? (0,tags_template/* render */.XX)(flavor.prefix, valueOf) : '';
    const suffix = flavor.suffixesLatest && flavor.suffix ? (0,tags_template/* render */.XX)(flavor.suffix, valueOf) : '';
    const tag = sanitize(`${prefix}latest${suffix}`);
    checkTag(tag, 'latest');
    return tag;
}
/** Names of the event are made to fit as docker/metadata-action does it: `feature/x` becomes `feature-x`. */
function sanitize(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
function checkTag(tag, line) {
    if (isReserved(tag)) {
        throw new src/* UserError */.yo(`The rule ${JSON.stringify(line)} of the input tags gives the tag ${tag}`, {
            hint: 'By such tags Slipway finds what it has built: src-<hash>, cache-<hash>, part-<run>. Give the image another one; a prefix makes one of a branch.',
        });
    }
    const fault = (0,names/* tagFault */.n)(tag);
    if (fault === undefined)
        return;
    throw new src/* UserError */.yo(`The rule ${JSON.stringify(line)} of the input tags gives no tag for ECR`, {
        cause: new Error(`It comes out as ${JSON.stringify(tag)}`),
        hint: `ECR takes ${fault.accepts}. A prefix, or type=match with a shorter group, makes one.`,
    });
}
/**
 * The tag when none is asked for.
 * @throws UserError when there is no commit either
 */
function commitRule({ sha }) {
    if (sha === undefined) {
        throw new src/* UserError */.yo('There is no tag for the image', {
            hint: 'Give the input tags. Without it the tag is the commit SHA, and GITHUB_SHA is not set here.',
        });
    }
    const enable = (0,tags_template/* parseTemplate */.QC)('true', expressions/* eventExpressions */.O, () => undefined);
    return {
        type: 'sha',
        format: 'long',
        line: 'the commit SHA',
        enable,
        priority: 0,
        prefix: undefined,
        suffix: undefined,
    };
}
function noTags({ name, ref }, unused) {
    const event = `the event ${name || '(GITHUB_EVENT_NAME is not set)'} of ${ref || '(GITHUB_REF is not set)'}`;
    return new src/* UserError */.yo(`No rule of the input tags gives a tag for ${event}`, {
        cause: new Error(unused.map(({ line, reason }) => `${line} ${reason}`).join('; ')),
        hint: 'Add a rule for this event, such as type=sha, or do not run the step for it.',
    });
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/repository.ts
var repository_repository = __webpack_require__(10451);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/taken-tag.ts

/** @param there of the requested tags, those that exist */
function judgeTags(tags, there, { mutability }, digest) {
    for (const tag of tags) {
        const held = there.get(tag);
        if (held !== undefined && held.digest !== digest && (0,repository_repository/* isImmutable */.t)(tag, mutability)) {
            return { kind: 'tag-taken', tag, digest: held.digest };
        }
    }
    return { kind: 'free', tagged: tags.filter((tag) => there.get(tag)?.digest === digest) };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/part-tag.ts

/**
 * The tag under which a job leaves its platform's image for the job that assembles: `part-<run>.<attempt>-<hash>-linux-arm64`.
 * Nothing else goes from job to job.
 */
function partTag({ runId, attempt, partOf, platform }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(partOf).digest('hex').slice(0, 8);
    return `part-${runId}.${attempt}-${hash}-${platform.replaceAll('/', '-')}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/find-parts.ts


// BatchGetImage takes as many image identifiers in one call.
const tagsPerCall = 100;
/**
 * For each platform the newest that this run has: where only failed jobs are run again, the parts of the others are of an
 * earlier attempt.
 * @throws UserError that names the platforms of which there is none
 */
async function findParts(ecr, repository, wanted) {
    const found = new Map();
    const attemptsPerCall = Math.max(1, Math.floor(tagsPerCall / wanted.platforms.length));
    const missing = () => wanted.platforms.filter((platform) => !found.has(platform));
    for (let last = wanted.attempt; last > 0 && missing().length > 0; last -= attemptsPerCall) {
        const attempts = Array.from({ length: Math.min(attemptsPerCall, last) }, (_, index) => last - index);
        const candidates = attempts.flatMap((attempt) => missing().map((platform) => ({ platform, tag: partTag({ ...wanted, attempt, platform }) })));
        const images = await ecr.imagesByTag(repository, candidates.map(({ tag }) => tag));
        for (const { platform, tag } of candidates) {
            const image = images.get(tag);
            if (image !== undefined && !found.has(platform))
                found.set(platform, { platform, tag, image });
        }
    }
    if (missing().length > 0)
        throw missingParts(missing(), repository, wanted);
    return wanted.platforms.flatMap((platform) => found.get(platform) ?? []);
}
function missingParts(missing, { name }, wanted) {
    const tags = missing.map((platform) => partTag({ ...wanted, platform }));
    const attempts = wanted.attempt === 1 ? '' : ` (or an earlier attempt than ${wanted.attempt})`;
    return new src/* UserError */.yo(`${name} has no image of ${missing.join(', ')} to assemble`, {
        cause: new Error(`There is no tag ${tags.join(', ')}${attempts}`),
        hint: 'A job with assemble: later and this platform has to have succeeded before, in the same run of the workflow, with the same repository, context, file, target, build-args, build-contexts and labels: let this job need it (needs:).',
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/index-annotations.ts
/**
 * Of `[level:]name=value`, with levels as buildx has them (`index`, `manifest-descriptor[linux/arm64]`, several with
 * commas), those that stand in an index. The others are in the images already, or not: they are put there by a build.
 * Source: https://github.com/docker/buildx/blob/v0.38.2/util/buildflags/export.go (ParseAnnotations)
 */
function indexAnnotations(annotations) {
    const index = new Map();
    const entries = [];
    for (const [key, value] of annotations) {
        const at = key.indexOf(':');
        const name = key.slice(at + 1);
        for (const level of at < 0 ? [] : key.slice(0, at).split(',')) {
            const [, kind, platform] = /^([a-z-]+)(?:\[([\w/-]+)\])?$/.exec(level) ?? [];
            if (kind === 'index')
                index.set(name, value);
            if (kind === 'manifest-descriptor')
                entries.push({ platform, name, value });
        }
    }
    return { index, entries };
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/builder/platforms.ts
var builder_platforms = __webpack_require__(90214);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/index-entries.ts




/**
 * What a part adds to the index: itself, or, when it is an index because of its attestations, all that it lists.
 * @throws UserError when it is of another platform than its tag says
 */
async function indexEntries(ecr, repository, part) {
    const { digest, mediaType, manifest } = part.image;
    const body = (0,src_json/* objectOf */.Xy)(JSON.parse(manifest));
    const entries = Array.isArray(body.manifests)
        ? body.manifests.map(src_json/* objectOf */.Xy)
        : [
            {
                mediaType: mediaType ?? body.mediaType,
                digest,
                size: Buffer.byteLength(manifest),
                platform: await configPlatform(ecr, repository, toDescriptor(body.config).digest),
            },
        ];
    const platforms = entries.map(toDescriptor).filter((entry) => !isAttestation(entry));
    if (platforms.every(({ platform }) => platform === undefined || isSame(platform, part.platform)))
        return entries;
    const actual = platforms.map(({ platform }) => platform).join(', ');
    throw new src/* UserError */.yo(`The image of ${part.platform} to assemble is one of ${actual}`, {
        cause: new Error(`${part.tag} points to ${digest}`),
        hint: `Each job with assemble: later gives the one platform that it builds; this one built for ${actual}.`,
    });
}
/** An image says in its configuration what it runs on; Windows tells its versions apart by more than its name. */
async function configPlatform(ecr, repository, digest) {
    const config = (0,src_json/* objectOf */.Xy)(JSON.parse(await ecr.blob(repository, digest)));
    // In the order of https://github.com/opencontainers/image-spec/blob/v1.1.0/specs-go/v1/descriptor.go (Platform)
    const names = ['architecture', 'os', 'os.version', 'os.features', 'variant'];
    return Object.fromEntries(names.flatMap((name) => (isGiven(config[name]) ? [[name, config[name]]] : [])));
}
function isGiven(value) {
    return value !== undefined && value !== null && value !== '';
}
/** Docker's engine leaves the variant out where it builds for the processor it runs on. */
function isSame(actual, wanted) {
    const [found, named] = [(0,builder_platforms/* normalizePlatform */.FL)(actual), (0,builder_platforms/* normalizePlatform */.FL)(wanted)];
    return found === named || named.startsWith(`${found}/`);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/make-index.ts



const ociIndex = 'application/vnd.oci.image.index.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
/**
 * The index of these entries, the same to the byte for the same entries and annotations. Docker's kind of images make
 * Docker's kind of list, which has no annotations: with these, it is an OCI index whatever the images are.
 * Source: https://github.com/docker/buildx/blob/v0.38.2/util/imagetools/create.go (Combine)
 */
function makeIndex(entries, annotations) {
    const once = new Map(entries.map((entry) => [toDescriptor(entry).digest, annotate(entry, annotations)]));
    const listed = [...once.values()];
    const ofDocker = (entry) => toDescriptor(entry).mediaType.startsWith('application/vnd.docker.');
    const isDockerList = listed.every(ofDocker) && annotations.index.size + annotations.entries.length === 0;
    const mediaType = isDockerList ? dockerList : ociIndex;
    const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType,
        manifests: listed,
        ...(annotations.index.size > 0 ? { annotations: byName(annotations.index) } : {}),
    }, undefined, 2);
    return { digest: sha256(Buffer.from(manifest)), manifest, mediaType };
}
function annotate(entry, { entries }) {
    const descriptor = toDescriptor(entry);
    if (isAttestation(descriptor))
        return entry;
    const added = entries.filter(({ platform }) => platform === undefined || platform === descriptor.platform);
    if (added.length === 0)
        return entry;
    const own = Object.entries((0,src_json/* textsOf */.CB)(entry.annotations));
    const given = added.map(({ name, value }) => [name, value]);
    return { ...entry, annotations: byName(new Map([...own, ...given])) };
}
/** In one order, however they were given. */
function byName(texts) {
    return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/assemble/assemble.ts






/**
 * Makes one image of those that jobs before have pushed for a platform each, and puts it into the repository without a
 * tag: who calls gives it its tags. The same images make the same index, whichever attempt they are of.
 * @throws UserError when an image is missing or of another platform
 */
async function assemble(wanted) {
    const { ecr, repository, tags, context } = wanted;
    const [found, there] = await Promise.all([
        findParts(ecr, repository, wanted),
        ecr.imagesByTag(repository, tags),
    ]);
    for (const { platform, tag, image } of found)
        context.log.info(`${platform}: ${image.digest} (${tag})`);
    const entries = await Promise.all(found.map((part) => indexEntries(ecr, repository, part)));
    const image = makeIndex(entries.flat(), indexAnnotations(wanted.annotations));
    const judged = judgeTags(tags, there, repository, image.digest);
    if (judged.kind === 'tag-taken')
        return judged;
    context.signal.throwIfAborted();
    await ecr.putImage(repository, image, undefined);
    context.log.info(`Assembled ${image.digest} of ${found.length} platforms`);
    const parts = found.flatMap(({ platform }, at) => (entries[at] ?? [])
        .map(toDescriptor)
        .filter((entry) => !isAttestation(entry))
        .map(({ digest }) => ({ platform, digest })));
    return { kind: 'present', image, tagged: judged.tagged, parts };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/creation-template.ts
/**
 * The template after which ECR would make a repository of this name at its first push: the one with the longest prefix
 * among those for CREATE_ON_PUSH; one for pulls or replication alone does not hide a wider one. ECR itself applies
 * templates only to repositories that it makes by itself, never to CreateRepository, so that whoever makes one in its
 * stead has to.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html and
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepositoryCreationTemplate.html (prefix, appliedFor)
 */
function fittingTemplate(templates, name) {
    const length = ({ prefix }) => (prefix === 'ROOT' ? 0 : prefix.length);
    return templates
        .filter(({ appliedFor, prefix }) => appliedFor.includes('CREATE_ON_PUSH') && isWithin(name, prefix))
        .sort((a, b) => length(b) - length(a))[0];
}
/** What the inputs say, and where they are silent, what the template says; of tags, each by itself. */
function fillIn(given, template) {
    return {
        mutability: given.mutability ?? template.mutability,
        scanOnPush: given.scanOnPush ?? template.scanOnPush,
        encryption: given.encryption ?? template.encryption,
        policies: {
            'lifecycle-policy': given.policies['lifecycle-policy'] ?? template.policies['lifecycle-policy'],
            'repository-policy': given.policies['repository-policy'] ?? template.policies['repository-policy'],
        },
        tags: new Map([...template.tags, ...given.tags]),
    };
}
/** A slash is assumed at the end of every prefix. */
function isWithin(name, prefix) {
    return prefix === 'ROOT' || name.startsWith(`${prefix.replace(/\/$/, '')}/`);
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/encryption.ts
var repository_encryption = __webpack_require__(78446);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/mutability.ts
var repository_mutability = __webpack_require__(62947);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/repository-api.ts
/** The two policies of a repository, by the names of their inputs. */
const policyKinds = ['lifecycle-policy', 'repository-policy'];

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/put-policies.ts


/**
 * Gives a new repository its policies, which CreateRepository does not take.
 * @throws UserError that says that the repository is there, without the policy
 */
async function putPolicies(api, repository, { policies }, signal) {
    for (const kind of policyKinds) {
        const policy = policies[kind];
        if (policy === undefined)
            continue;
        try {
            await api.putPolicy(repository, kind, JSON.stringify(policy));
        }
        catch (error) {
            signal.throwIfAborted();
            throw halfMade(repository, kind, error);
        }
    }
}
/** Without those that the repository has already: whatever made it has set them. */
async function withoutThoseSet(api, repository, { policies }) {
    const unset = async (kind) => {
        const policy = policies[kind];
        const isSet = policy !== undefined && (await api.policy(repository, kind)) !== undefined;
        return isSet ? undefined : policy;
    };
    return {
        policies: {
            'lifecycle-policy': await unset('lifecycle-policy'),
            'repository-policy': await unset('repository-policy'),
        },
    };
}
function halfMade({ name }, kind, thrown) {
    const error = (0,src/* asError */.zR)(thrown);
    const hint = error instanceof src/* UserError */.yo && error.hint !== undefined ? `${error.hint}\n` : '';
    return new src/* UserError */.yo(`The repository ${name} was created, but its ${kind} could not be set: ${error.message}`, {
        cause: error,
        hint: `${hint}The repository is there now. When this is mended, run the step with update-repository: true, which sets what it lacks.`,
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/create-repository.ts






/**
 * Makes a repository with the settings of the inputs and, where they are silent, of the creation template that fits.
 * @throws UserError for a registry of another account, and when it was made but a policy could not be set
 */
async function createRepository(api, name, given, { registryId }, context) {
    const own = await api.creationTemplates();
    if (registryId !== undefined && own.registryId !== undefined && registryId !== own.registryId) {
        throw otherAccount(name, registryId, own.registryId);
    }
    const template = fittingTemplate(own.templates, name);
    const settings = template === undefined ? given : fillIn(given, template.settings);
    try {
        const repository = await api.create(name, settings);
        const after = template === undefined ? '' : `, after the creation template ${template.prefix}`;
        context.log.info(`Created the repository ${repository.uri}${after}: ${describeSettings(settings)}`);
        await putPolicies(api, repository, settings, context.signal);
        return { repository, created: true };
    }
    catch (error) {
        if (!(0,aws_src/* isAwsError */.m_)(error, 'RepositoryAlreadyExistsException'))
            throw error;
    }
    // Another run has made it since we looked; or we have, and the answer was lost, so that the call was sent once more.
    const repository = await api.describe(name);
    context.log.info(`The repository ${repository.uri} came into being meanwhile`);
    await putPolicies(api, repository, await withoutThoseSet(api, repository, settings), context.signal);
    return { repository, created: false };
}
function otherAccount(name, wanted, own) {
    return new src/* UserError */.yo(`There is no ECR repository "${name}" in account ${wanted}, and create-repository makes none there`, {
        hint: [
            `The credentials are of account ${own}, and a repository is made in their own account, whose creation templates they can read.`,
            `Give role-to-assume a role of account ${wanted}, or have the repository made there first.`,
        ].join('\n'),
    });
}
function describeSettings(settings) {
    const { mutability, scanOnPush, encryption, policies, tags } = settings;
    const parts = [
        mutability && (0,repository_mutability/* describeMutability */.yk)(mutability),
        scanOnPush === undefined ? undefined : `scan on push ${scanOnPush ? 'on' : 'off'}`,
        encryption && `encryption ${(0,repository_encryption/* describeEncryption */.zN)(encryption)}`,
        policies['lifecycle-policy'] && 'a lifecycle policy',
        policies['repository-policy'] && 'a permissions policy',
        tags.size === 0 ? undefined : `tags ${[...tags.keys()].join(', ')}`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? "with ECR's own settings" : parts.join('; ');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/same-policy.ts
/**
 * Whether two lifecycle policies mean the same: white space, the order of members, and of rules (rulePriority orders
 * them) and prefixes do not matter.
 */
function isSameLifecyclePolicy(a, b) {
    return canonical(a) === canonical(b);
}
/**
 * Whether two permissions policies mean the same: a value alone is a list of one, lists are sets, names of actions are
 * taken in any case, and ECR shows an account's id as the ARN of its root.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
 */
function isSameRepositoryPolicy(a, b) {
    return canonical(normalize(a)) === canonical(normalize(b));
}
/** JSON in which members and elements have one order. */
function canonical(value) {
    if (isList(value))
        return `[${[...new Set(value.map(canonical))].sort().join()}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${members.sort().join()}}`;
}
/** The version that IAM assumes where none stands. */
const defaultVersion = '2008-10-17';
function normalize(policy) {
    const statements = listOf(policy.Statement).map((statement) => isObject(statement) ? mapMembers(statement, normalizeElement) : statement);
    return { Version: defaultVersion, ...policy, Statement: statements };
}
function normalizeElement(name, value) {
    switch (name) {
        case 'Action':
        case 'NotAction':
            return listOf(value).map((action) => (typeof action === 'string' ? action.toLowerCase() : action));
        case 'Resource':
        case 'NotResource':
            return listOf(value);
        case 'Principal':
        case 'NotPrincipal':
            return normalizePrincipal(value);
        case 'Condition':
            return isObject(value) ? mapMembers(value, (_operator, keys) => normalizeKeys(keys)) : value;
        default:
            return value;
    }
}
/** Everyone is `*` or `{"AWS": "*"}`. */
function normalizePrincipal(value) {
    const principals = value === '*' ? { AWS: '*' } : value;
    if (!isObject(principals))
        return principals;
    return mapMembers(principals, (type, ids) => listOf(ids).map((id) => (type === 'AWS' && typeof id === 'string' ? accountOf(id) : id)));
}
/** An account by its id alone, however it stands there; any other principal as it is. */
function accountOf(principal) {
    return /^arn:aws[\w-]*:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
}
/** IAM compares texts: `true` and `"true"` are one. */
function normalizeKeys(keys) {
    return isObject(keys) ? mapMembers(keys, (_key, values) => listOf(values).map(String)) : keys;
}
function mapMembers(object, map) {
    return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));
}
function listOf(value) {
    return isList(value) ? value : [value];
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/differences.ts



/** Compares what the inputs give with what the repository has; ECR is asked for nothing else. */
async function findDifferences(api, repository, settings) {
    const [lifecycle, permissions, tags] = await Promise.all([
        comparePolicy(api, repository, settings, 'lifecycle-policy'),
        comparePolicy(api, repository, settings, 'repository-policy'),
        compareTags(api, repository, settings),
    ]);
    return [
        compareMutability(api, repository, settings),
        compareScanOnPush(api, repository, settings),
        lifecycle,
        permissions,
        tags,
        compareEncryption(repository, settings),
    ].filter((difference) => difference !== undefined);
}
function compareMutability(api, repository, { mutability }) {
    if (mutability === undefined)
        return undefined;
    const [from, to] = [(0,repository_mutability/* describeMutability */.yk)(repository.mutability), (0,repository_mutability/* describeMutability */.yk)(mutability)];
    if (from === to)
        return undefined;
    return {
        change: { setting: 'image-tag-mutability', from, to, fixed: false },
        apply: () => api.putMutability(repository, mutability),
    };
}
function compareScanOnPush(api, repository, { scanOnPush }) {
    if (scanOnPush === undefined || scanOnPush === repository.scanOnPush)
        return undefined;
    return {
        change: {
            setting: 'scan-on-push',
            from: String(repository.scanOnPush),
            to: String(scanOnPush),
            fixed: false,
        },
        apply: () => api.putScanOnPush(repository, scanOnPush),
    };
}
async function comparePolicy(api, repository, { policies }, kind) {
    const wanted = policies[kind];
    if (wanted === undefined)
        return undefined;
    const text = await api.policy(repository, kind);
    // ECR takes no policy that is not a JSON object.
    const actual = text === undefined ? undefined : JSON.parse(text);
    const isSame = kind === 'lifecycle-policy' ? isSameLifecyclePolicy : isSameRepositoryPolicy;
    if (actual !== undefined && isSame(actual, wanted))
        return undefined;
    const indented = (policy) => JSON.stringify(policy, null, 2);
    const from = actual === undefined ? 'none' : indented(actual);
    return {
        change: { setting: kind, from, to: indented(wanted), fixed: false },
        apply: () => api.putPolicy(repository, kind, JSON.stringify(wanted)),
    };
}
async function compareTags(api, repository, { tags: wanted }) {
    if (wanted.size === 0)
        return undefined;
    const actual = await api.tags(repository);
    const different = new Map([...wanted].filter(([name, value]) => actual.get(name) !== value));
    if (different.size === 0)
        return undefined;
    const before = new Map([...actual].filter(([name]) => different.has(name)));
    return {
        change: {
            setting: 'repository-tags',
            from: describeTags(before),
            to: describeTags(different),
            fixed: false,
        },
        apply: () => api.putTags(repository, different),
    };
}
function describeTags(tags) {
    return tags.size === 0 ? 'none' : [...tags].map((pair) => pair.join('=')).join(', ');
}
function compareEncryption({ encryption: actual }, { encryption: wanted }) {
    if (wanted === undefined || (0,repository_encryption/* isEncryptedAs */.hj)(wanted, actual))
        return undefined;
    const setting = wanted.type === actual.type ? 'kms-key' : 'encryption-type';
    const [from, to] = [(0,repository_encryption/* describeEncryption */.zN)(actual), (0,repository_encryption/* describeEncryption */.zN)(wanted)];
    return { change: { setting, from, to, fixed: true }, apply: undefined };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/missing-repository.ts

/**
 * What to say when the repository is not there, with the account that was looked in, as ECR's own message has it.
 * @param elsewhere other regions that have one of that name
 */
function missingRepository(name, { region, elsewhere }, error) {
    const said = error.cause instanceof Error ? error.cause.message : error.message;
    const account = /registry with id '(\d{12})'/.exec(said)?.[1];
    const where = account === undefined ? region : `account ${account}, ${region}`;
    const [first] = elsewhere;
    return new src/* UserError */.yo(`There is no ECR repository "${name}" in ${where}`, {
        cause: error,
        hint: [
            ...(first === undefined
                ? []
                : [`There is one of that name in ${elsewhere.join(', ')}. If it is the one: aws-region: ${first}.`]),
            'Give create-repository: true, and the step makes it, with the settings of the inputs and of a creation template that fits. Or create it:',
            `aws ecr create-repository --repository-name ${name} --region ${region}`,
            'When it exists in another region, give aws-region; in another account, registry-id, or role-to-assume a role of that account.',
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/ensure-private.ts





/**
 * The repository of that name, made with create-repository when it is not there. What is there stays as it is: where
 * the inputs say something else, the difference is told, and made good only with update-repository.
 * @throws UserError that names account and region when it is not there
 */
async function ensurePrivateRepository(api, name, settings, place, context) {
    const repository = await describe(api, name, settings, place);
    if (repository !== undefined)
        return compare(api, repository, settings, context);
    const made = await createRepository(api, name, settings, place, context);
    if (!made.created)
        return compare(api, made.repository, settings, context);
    return { repository: made.repository, report: { created: true, changes: [], applied: false } };
}
/** Undefined when it is not there and shall be made. */
async function describe(api, name, { create }, { region }) {
    try {
        return await api.describe(name);
    }
    catch (error) {
        if (!(0,aws_src/* isAwsError */.m_)(error, 'RepositoryNotFoundException'))
            throw error;
        if (!create)
            throw missingRepository(name, { region, elsewhere: await api.elsewhere(name) }, error);
        return undefined;
    }
}
async function compare(api, repository, settings, { log, signal }) {
    const differences = await findDifferences(api, repository, settings);
    for (const { change } of differences) {
        const text = change.to.includes('\n') ? 'differs' : `is ${change.from}, and ${change.to} in the inputs`;
        log.info(`${change.setting} of ${repository.name} ${text}`);
    }
    const changes = differences.map(({ change }) => change);
    const applied = settings.update && differences.some(({ apply }) => apply !== undefined);
    if (!applied)
        return { repository, report: { created: false, changes, applied } };
    await applyAll(repository, differences, signal);
    const isMutabilityChanged = changes.some(({ setting }) => setting === 'image-tag-mutability');
    const mutability = isMutabilityChanged ? settings.mutability : undefined;
    return {
        repository: mutability === undefined ? repository : { ...repository, mutability },
        report: { created: false, changes, applied },
    };
}
/** @throws UserError that says what was changed and what was not, when ECR takes one and refuses another */
async function applyAll({ name }, differences, signal) {
    const done = [];
    for (const { change, apply } of differences) {
        if (apply === undefined)
            continue;
        try {
            await apply();
        }
        catch (thrown) {
            signal.throwIfAborted();
            const error = (0,src/* asError */.zR)(thrown);
            if (done.length === 0)
                throw error;
            const hint = error instanceof src/* UserError */.yo ? error.hint : undefined;
            throw new src/* UserError */.yo(`Of ${name}, ${done.join(', ')} was changed, but not ${change.setting}: ${error.message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
        }
        done.push(change.setting);
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/ensure-public.ts


function openPublicRepositoryApi(aws, ecr) {
    return {
        find: (name) => ecr.repository(name),
        async create(repositoryName) {
            const [client, { CreateRepositoryCommand }] = await Promise.all([
                aws.ecrPublic(),
                Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(821)]).then(__webpack_require__.t.bind(__webpack_require__, 29821, 19)),
            ]);
            await client.send(new CreateRepositoryCommand({ repositoryName }));
        },
    };
}
/**
 * The account's repository in ECR Public, made when it is not there and shall be. Of its settings the action knows none.
 * @throws UserError when it is not there
 */
async function ensurePublicRepository(api, name, isMade, { log }) {
    const report = { created: false, changes: [], applied: false };
    try {
        return { repository: await api.find(name), report };
    }
    catch (error) {
        if (!(0,aws_src/* isAwsError */.m_)(error, 'RepositoryNotFoundException'))
            throw error;
        if (!isMade)
            throw missingPublicRepository(name, error);
    }
    const created = await api.create(name).then(() => true, (error) => {
        // Another run has made it since we looked.
        if ((0,aws_src/* isAwsError */.m_)(error, 'RepositoryAlreadyExistsException'))
            return false;
        throw error;
    });
    const repository = await api.find(name);
    if (created)
        log.info(`Created the repository ${repository.uri}`);
    return { repository, report: { ...report, created } };
}
function missingPublicRepository(name, cause) {
    return new src/* UserError */.yo(`There is no repository "${name}" in the ECR Public registry of the account`, {
        cause,
        hint: [
            'Give create-repository: true, and the step makes it. Or create it:',
            `aws ecr-public create-repository --repository-name ${name} --region us-east-1`,
            'When the image is to go into a private repository, leave out registry-type: public; when into another account, give role-to-assume a role of that account.',
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/find-elsewhere.ts
/** Nobody waits long for a hint. */
const limitMs = 1_200;
// Those that an account has without asking for them; in one of these a repository is that was looked for in a wrong one.
// Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
const regions = [
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'sa-east-1',
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
];
const otherPartitions = [
    ['cn-north-1', 'cn-northwest-1'],
    ['us-gov-east-1', 'us-gov-west-1'],
];
/**
 * Other regions of the partition that have a repository of that name: all are asked at once. One that refuses, or does
 * not answer in a moment, has none for us.
 */
async function findElsewhere(aws, { name, registryId }) {
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    const ask = async (region) => {
        const client = await aws.ecrIn(region);
        const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] });
        try {
            const { repositories = [] } = await client.send(question, { abortSignal: AbortSignal.timeout(limitMs) });
            return repositories.length > 0 ? [region] : [];
        }
        finally {
            client.destroy();
        }
    };
    const others = regionsLike(aws.region).filter((region) => region !== aws.region);
    const answers = await Promise.allSettled(others.map(ask));
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
/** Credentials are good in one partition. A region that is in none of these is in one that has few others. */
function regionsLike(region) {
    const partition = otherPartitions.find((its) => its.includes(region));
    if (partition !== undefined)
        return partition;
    return /^(?:us-iso|eu-iso|eusc)/.test(region) ? [] : regions;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/open-repository-api.ts





/**
 * ECR's API over repositories. Nothing is sent, and the SDK not loaded, before the first question.
 * @param registryId the account of the registry; undefined for the credentials' own
 */
function openRepositoryApi(aws, registryId) {
    const open = () => Promise.all([aws.ecr(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    const found = (repository, operation) => open_repository_api_toRepository(repository, operation, aws.region);
    return {
        async describe(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const input = { repositoryNames: [name], registryId };
            const { repositories = [] } = await (0,registry_denial/* asGuest */.F)(client.send(new DescribeRepositoriesCommand(input)));
            return found(repositories[0], 'DescribeRepositories');
        },
        async create(name, settings) {
            const [client, { CreateRepositoryCommand }] = await open();
            const answer = await client.send(new CreateRepositoryCommand(creation(name, settings)));
            return found(answer.repository, 'CreateRepository');
        },
        elsewhere: (name) => findElsewhere(aws, { name, registryId }),
        async creationTemplates() {
            const [client, { DescribeRepositoryCreationTemplatesCommand }] = await open();
            const templates = [];
            let own;
            let nextToken;
            try {
                do {
                    const page = await client.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }));
                    templates.push(...(page.repositoryCreationTemplates ?? []).map(toTemplate));
                    own = page.registryId;
                    nextToken = page.nextToken;
                } while (nextToken !== undefined);
            }
            catch (error) {
                // Regions have it at different times; an operation that is not known there has made no templates either.
                if (!(0,aws_src/* isAwsError */.m_)(error, 'UnknownOperationException'))
                    throw error;
            }
            return { registryId: own, templates };
        },
        async policy(repository, kind) {
            const [client, { GetLifecyclePolicyCommand, GetRepositoryPolicyCommand }] = await open();
            try {
                if (kind === 'lifecycle-policy') {
                    return (await client.send(new GetLifecyclePolicyCommand(open_repository_api_names(repository)))).lifecyclePolicyText;
                }
                return (await client.send(new GetRepositoryPolicyCommand(open_repository_api_names(repository)))).policyText;
            }
            catch (error) {
                if ((0,aws_src/* isAwsError */.m_)(error, 'LifecyclePolicyNotFoundException', 'RepositoryPolicyNotFoundException')) {
                    return undefined;
                }
                throw error;
            }
        },
        async tags({ arn }) {
            const [client, { ListTagsForResourceCommand }] = await open();
            const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: arn }));
            return toMap(tags);
        },
        async putPolicy(repository, kind, text) {
            const [client, { PutLifecyclePolicyCommand, SetRepositoryPolicyCommand }] = await open();
            if (kind === 'lifecycle-policy') {
                const input = { ...open_repository_api_names(repository), lifecyclePolicyText: text };
                await client.send(new PutLifecyclePolicyCommand(input));
            }
            else {
                await client.send(new SetRepositoryPolicyCommand({ ...open_repository_api_names(repository), policyText: text }));
            }
        },
        async putMutability(repository, mutability) {
            const [client, { PutImageTagMutabilityCommand }] = await open();
            const members = mutabilityMembers(mutability);
            await client.send(new PutImageTagMutabilityCommand({ ...open_repository_api_names(repository), ...members }));
        },
        async putScanOnPush(repository, scanOnPush) {
            const [client, { PutImageScanningConfigurationCommand }] = await open();
            const imageScanningConfiguration = { scanOnPush };
            const input = { ...open_repository_api_names(repository), imageScanningConfiguration };
            await client.send(new PutImageScanningConfigurationCommand(input));
        },
        async putTags({ arn }, tags) {
            const [client, { TagResourceCommand }] = await open();
            await client.send(new TagResourceCommand({ resourceArn: arn, tags: tagList(tags) }));
        },
    };
}
function open_repository_api_names(repository) {
    return { registryId: repository.registryId, repositoryName: repository.name };
}
function creation(repositoryName, settings) {
    const { mutability, scanOnPush, encryption, tags } = settings;
    return {
        repositoryName,
        ...(mutability === undefined ? {} : mutabilityMembers(mutability)),
        ...(scanOnPush === undefined ? {} : { imageScanningConfiguration: { scanOnPush } }),
        ...(encryption === undefined
            ? {}
            : { encryptionConfiguration: { encryptionType: encryption.type, kmsKey: encryption.key } }),
        ...(tags.size === 0 ? {} : { tags: tagList(tags) }),
    };
}
function mutabilityMembers(mutability) {
    const filters = mutability.exceptions.map((filter) => ({ filterType: 'WILDCARD', filter }));
    return {
        imageTagMutability: (0,repository_mutability/* modeOf */.VV)(mutability),
        ...(filters.length === 0 ? {} : { imageTagMutabilityExclusionFilters: filters }),
    };
}
function open_repository_api_toRepository(repository, operation, region) {
    const { repositoryName: name, repositoryUri: uri, registryId, repositoryArn: arn } = repository ?? {};
    if (name === undefined || uri === undefined || registryId === undefined || arn === undefined) {
        throw new Error(`${operation} answered without the repository`);
    }
    const encryption = repository?.encryptionConfiguration;
    return {
        name,
        uri,
        registryId,
        region,
        arn,
        mutability: toMutability(repository) ?? { immutable: false, exceptions: [] },
        scanOnPush: repository?.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: (0,repository_encryption/* toEncryption */.H9)(encryption?.encryptionType, encryption?.kmsKey),
    };
}
function toTemplate(template) {
    const { encryptionConfiguration: encryption } = template;
    return {
        prefix: template.prefix ?? '',
        appliedFor: template.appliedFor ?? [],
        settings: {
            mutability: toMutability(template),
            scanOnPush: undefined,
            encryption: encryption === undefined ? undefined : (0,repository_encryption/* toEncryption */.H9)(encryption.encryptionType, encryption.kmsKey),
            policies: {
                'lifecycle-policy': toPolicy(template.lifecyclePolicy),
                'repository-policy': toPolicy(template.repositoryPolicy),
            },
            tags: toMap(template.resourceTags),
        },
    };
}
function toMutability(shown) {
    if (shown?.imageTagMutability === undefined)
        return undefined;
    const exceptions = (shown.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
    return { immutable: shown.imageTagMutability.startsWith('IMMUTABLE'), exceptions };
}
/** ECR has checked it when the template was made. */
function toPolicy(text) {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
}
function toMap(tags) {
    return new Map((tags ?? []).flatMap(({ Key, Value = '' }) => (Key === undefined ? [] : [[Key, Value]])));
}
function tagList(tags) {
    return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/ensure.ts



/** The repository that the inputs name, made or changed where they ask for it. @throws UserError when it is not there */
function ensureRepository({ repository, registryType, registryId, settings }, { aws, ecr, context }) {
    if (registryType === 'public') {
        return ensurePublicRepository(openPublicRepositoryApi(aws, ecr), repository, settings.create, context);
    }
    const place = { region: aws.region, registryId };
    return ensurePrivateRepository(openRepositoryApi(aws, registryId), repository, settings, place, context);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/image-config.ts


const unknownConfig = { digest: undefined, labels: {} };
/** The configuration of an image; of an index, that of its first platform. */
async function readImageConfig(ecr, repository, image) {
    const manifest = (0,src_json/* objectOf */.Xy)(JSON.parse(image.manifest));
    const entries = parseDescriptors(image.manifest);
    if (entries !== undefined) {
        const first = entries.find((entry) => !isAttestation(entry));
        const child = first === undefined ? undefined : await ecr.imageByDigest(repository, first.digest);
        return child === undefined ? unknownConfig : readImageConfig(ecr, repository, child);
    }
    const { digest } = (0,src_json/* objectOf */.Xy)(manifest.config);
    if (typeof digest !== 'string')
        return unknownConfig;
    const config = (0,src_json/* objectOf */.Xy)(JSON.parse(await ecr.blob(repository, digest)));
    return { digest, labels: (0,src_json/* textsOf */.CB)((0,src_json/* objectOf */.Xy)(config.config).Labels) };
}
/** The bytes that a pull transfers: configuration and compressed layers. Undefined for an index, which has none itself. */
function imageBytes(manifestJson) {
    const manifest = (0,src_json/* objectOf */.Xy)(JSON.parse(manifestJson));
    if (!Array.isArray(manifest.layers))
        return undefined;
    const layers = manifest.layers;
    const sizes = [manifest.config, ...layers].map((part) => (0,src_json/* objectOf */.Xy)(part).size);
    return sizes.reduce((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/platform-images.ts


/**
 * The images of an index, without its attestations; of a single image, itself.
 * @throws UserError when the repository lacks one of them
 */
async function platformImages(ecr, repository, image) {
    const entries = parseDescriptors(image.manifest);
    if (entries === undefined)
        return [{ platform: undefined, image }];
    const images = entries.filter((entry) => !isAttestation(entry));
    return Promise.all(images.map(async ({ digest, platform }) => {
        const found = await ecr.imageByDigest(repository, digest);
        if (found !== undefined)
            return { platform, image: found };
        throw new src/* UserError */.yo(`${repository.name} lacks ${digest}, the image of ${image.digest} for ${platform ?? 'a platform'}`, {
            hint: 'Something has deleted it: see the lifecycle policy of the repository, and build anew (reuse: never).',
        });
    }));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/image-sizes.ts


/** What a pull of each of an image's platforms transfers. */
async function imageSizes(ecr, repository, image) {
    const images = await platformImages(ecr, repository, image);
    return images.map(({ platform, image: { digest, manifest } }) => ({
        platform,
        digest,
        bytes: imageBytes(manifest) ?? 0,
    }));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/image-finding.ts

/** Of a BASIC scan. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html */
function fromBasic({ name, severity, uri, attributes = [] }) {
    const attribute = (key) => attributes.find((one) => one.key === key)?.value;
    return {
        name: name ?? 'unnamed',
        severity: toSeverity(severity),
        package: attribute('package_name'),
        version: attribute('package_version'),
        // ECR does not tell.
        fixedIn: undefined,
        uri,
    };
}
/** Of Amazon Inspector, which names every package that has the vulnerability in one finding. */
function fromEnhanced(finding) {
    const { packageVulnerabilityDetails: details, severity, title } = finding;
    const packages = details?.vulnerablePackages ?? [];
    return {
        name: details?.vulnerabilityId ?? title ?? 'unnamed',
        severity: toSeverity(severity),
        package: join(packages.map(({ name }) => name)),
        version: join(packages.map(versionOf)),
        fixedIn: join(packages.map(({ fixedInVersion }) => fixOf(fixedInVersion))),
        uri: details?.sourceUrl,
    };
}
/** A word that is not known counts as no severity at all. */
function toSeverity(word) {
    return severities.find((known) => known === word) ?? 'UNDEFINED';
}
/** As the package manager has it, and as the version with the fix stands there: `1:7.88.1-10+deb12u8`. */
function versionOf({ epoch = 0, version, release }) {
    if (version === undefined)
        return undefined;
    return `${epoch === 0 ? '' : `${epoch}:`}${version}${release === undefined || release === '' ? '' : `-${release}`}`;
}
/** Inspector's word for no version is NotAvailable. */
function fixOf(version) {
    return version === undefined || /^(NotAvailable|)$/i.test(version) ? undefined : version;
}
function join(values) {
    const distinct = new Set(values.filter((value) => value !== undefined && value !== ''));
    return distinct.size === 0 ? undefined : [...distinct].join(', ');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-api.ts

/** Nothing is sent, and the SDK not loaded, before the first question. */
function openScanApi(aws, { registryId, name: repositoryName }) {
    const open = () => Promise.all([aws.ecr(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    return {
        async look(imageDigest, nextToken) {
            const [client, { DescribeImageScanFindingsCommand }] = await open();
            const input = { registryId, repositoryName, imageId: { imageDigest }, nextToken, maxResults: 1000 };
            return toAnswer(await client.send(new DescribeImageScanFindingsCommand(input)));
        },
        async start(imageDigest) {
            const [client, { StartImageScanCommand }] = await open();
            const input = { registryId, repositoryName, imageId: { imageDigest } };
            await client.send(new StartImageScanCommand(input));
        },
    };
}
function toAnswer(answer) {
    const { imageScanStatus, imageScanFindings, nextToken } = answer;
    const { findings = [], enhancedFindings } = imageScanFindings ?? {};
    const status = imageScanStatus?.status ?? '';
    const isEnhanced = status === 'ACTIVE' || (enhancedFindings?.length ?? 0) > 0 || (enhancedFindings && findings.length === 0);
    return {
        status,
        description: imageScanStatus?.description,
        completedAt: imageScanFindings?.imageScanCompletedAt?.getTime(),
        type: isEnhanced === true ? 'ENHANCED' : 'BASIC',
        findings: [...findings.map(fromBasic), ...(enhancedFindings ?? []).map(fromEnhanced)],
        nextToken,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/judge-findings.ts

/**
 * The findings of all images, the worst first; one that several platforms have is one.
 * @param now milliseconds since the epoch: entries of the ignore list hold to the end of their day in UTC
 */
function judgeFindings(scans, { failOnSeverity, ignores }, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const isValid = ({ until }) => until === undefined || until >= today;
    const findings = merge(scans).map((finding) => {
        const ignore = ignores.find((candidate) => fits(candidate, finding) && isValid(candidate));
        const fails = ignore === undefined && isBadEnough(finding.severity, failOnSeverity);
        return { ...finding, ignored: ignore && judge_findings_describe(ignore), fails };
    });
    const staleIgnores = ignores.flatMap((ignore) => {
        const isFound = findings.some((finding) => fits(ignore, finding));
        if (isValid(ignore))
            return isFound ? [] : [`${ignore.id}: no finding has this name`];
        const state = isFound ? 'the finding counts again' : 'no finding has this name';
        return [`${ignore.id}: expired on ${ignore.until ?? ''}, and ${state}`];
    });
    return { findings: findings.sort(worstFirst), staleIgnores };
}
/** `informational` lets nothing through: of a finding without a severity nobody knows that it is less. */
function isBadEnough(severity, limit) {
    if (limit === undefined)
        return false;
    return limit === 'INFORMATIONAL' || rank(severity) <= rank(limit);
}
function merge(scans) {
    const merged = new Map();
    for (const { image, findings } of scans) {
        for (const finding of findings) {
            const key = JSON.stringify([finding.name, finding.package, finding.version, finding.severity]);
            const platforms = new Set(merged.get(key)?.platforms);
            if (image.platform !== undefined)
                platforms.add(image.platform);
            merged.set(key, { ...finding, platforms: [...platforms] });
        }
    }
    return [...merged.values()];
}
function fits({ id }, { name }) {
    return id.toLowerCase() === name.toLowerCase();
}
function judge_findings_describe({ until, reason }) {
    const parts = [until && `until ${until}`, reason].filter((part) => part !== undefined);
    return parts.length === 0 ? 'listed in ignore-findings' : parts.join(': ');
}
function worstFirst(a, b) {
    return rank(a.severity) - rank(b.severity) || (a.name < b.name ? -1 : 1);
}
function rank(severity) {
    return severities.indexOf(severity);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-status.ts
/**
 * Source: ScanStatus in https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html, and
 * https://docs.aws.amazon.com/inspector/v2/APIReference/API_ScanStatus.html for those of ENHANCED.
 */
function judgeScan({ status, description, completedAt }) {
    switch (status) {
        case 'COMPLETE':
        case 'ACTIVE':
            // ENHANCED says so before Inspector has looked, with an empty list: https://github.com/aws/aws-sdk/issues/289
            return { kind: completedAt === undefined ? 'waiting' : 'done' };
        case 'FAILED':
            return description?.startsWith('Unsupported') === true ? unsupported : { kind: 'failed' };
        case 'UNSUPPORTED_IMAGE':
            return unsupported;
        case 'SCAN_ELIGIBILITY_EXPIRED':
            return {
                kind: 'unseen',
                hint: 'Amazon Inspector scans an image only for a while after it was pushed or pulled. Build it anew (reuse: never), or have Inspector scan longer (ECR re-scan duration).',
            };
        case 'LIMIT_EXCEEDED':
            return {
                kind: 'unseen',
                hint: 'The account has used up its scans of the day (100,000 BASIC ones). Run the step again tomorrow.',
            };
        case 'IMAGE_ARCHIVED':
            return archived;
        case 'IMAGE_SIZE_EXCEEDED':
            return { kind: 'unseen', hint: 'The image is larger than the scanner takes. Make it smaller.' };
        default:
            // IN_PROGRESS, PENDING, FINDINGS_UNAVAILABLE; and what ECR may say one day.
            return { kind: 'waiting' };
    }
}
/** BASIC says it as FAILED, UnsupportedImageError: https://github.com/aws/containers-roadmap/issues/2066 */
const unsupported = {
    kind: 'unseen',
    hint: [
        'The scanner does not know what is in the image: its operating system is not supported, or it has none (FROM scratch). A gate that sees nothing lets nothing through.',
        'ENHANCED scanning of the registry knows more kinds of images. Otherwise fail-on-severity: none only shows what is found, and scan: none does not wait.',
    ].join('\n'),
};
const archived = {
    kind: 'unseen',
    hint: 'An archived image is not scanned: restore it, or build it anew (reuse: never).',
};
const failed = {
    kind: 'unseen',
    hint: 'ECR starts a BASIC scan of an image once in 24 hours. Run the step again later, or build the image anew (reuse: never).',
};

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-watch.ts


const dayMs = 24 * 60 * 60_000;
// Until then, a failure may be that of the scan before.
const settleMs = 10_000;
/** Why StartImageScan starts nothing. */
const refusals = [
    'ImageArchivedException',
    'LimitExceededException',
    'UnsupportedImageTypeException',
    'ValidationException',
];
/** Follows the scan of one image, and starts it where nothing else does. */
class ScanWatch {
    api;
    target;
    context;
    #said = 'nothing';
    /** Why StartImageScan started nothing. */
    #refusal;
    #answer;
    /** When a scan was asked for; it is at most once. */
    #askedAt;
    /** When the scan was completed that a new one is to replace. */
    #outdated;
    constructor(api, target, context) {
        this.api = api;
        this.target = target;
        this.context = context;
    }
    /** `linux/arm64`, or the digest of an image that stands in no index. */
    get name() {
        return this.target.platform ?? this.target.digest;
    }
    /** What ECR said last, for people. */
    get said() {
        return this.#refusal === undefined ? this.#said : `${this.#said}; and to StartImageScan: ${this.#refusal}`;
    }
    /** Looks once; undefined while there is something to wait for. @throws AwsCallError */
    async look() {
        const answer = await this.#ask();
        if (answer === undefined)
            return this.#whenStarted(await this.#start(), undefined);
        this.#note(answer);
        const judgement = judgeScan(answer);
        switch (judgement.kind) {
            case 'waiting':
                return undefined;
            case 'unseen':
                return this.end(judgement);
            case 'failed':
                if (this.#isSettling)
                    return undefined;
                return this.#whenStarted(await this.#start(), failed);
            case 'done':
                return this.#conclude(answer);
        }
    }
    /** Ends without findings. */
    end(unseen) {
        const { type = 'BASIC', status = '' } = this.#answer ?? {};
        return { image: { ...this.target, type, status: status || 'NOT_SCANNED' }, findings: [], unseen };
    }
    async #conclude(answer) {
        const { completedAt = 0, type, status } = answer;
        if (completedAt === this.#outdated)
            return undefined;
        if (type === 'BASIC' && this.context.clock.now() - completedAt > dayMs) {
            if ((await this.#start()) === true) {
                this.#outdated = completedAt;
                return undefined;
            }
        }
        return {
            image: { ...this.target, type, status },
            findings: await this.#allFindings(answer),
            unseen: undefined,
        };
    }
    /** Undefined where there is no scan. */
    async #ask() {
        try {
            return await this.api.look(this.target.digest, undefined);
        }
        catch (error) {
            if (!(0,aws_src/* isAwsError */.m_)(error, 'ScanNotFoundException'))
                throw error;
            this.#said = 'that there is no scan of it';
            return undefined;
        }
    }
    /**
     * Whether a scan was started. Where none can be, because the registry scans ENHANCED or one was started in the last 24
     * hours, there may be findings all the same.
     */
    async #start() {
        if (this.#askedAt !== undefined)
            return false;
        this.#askedAt = this.context.clock.now();
        try {
            await this.api.start(this.target.digest);
        }
        catch (error) {
            if (!(0,aws_src/* isAwsError */.m_)(error, ...refusals))
                throw error;
            this.#refusal = scan_watch_reasonOf(error);
            if (error.code === 'UnsupportedImageTypeException')
                return unsupported;
            return error.code === 'ImageArchivedException' ? archived : false;
        }
        this.context.log.info(`Started the scan of ${this.name}`);
        return true;
    }
    #whenStarted(started, otherwise) {
        if (typeof started === 'object')
            return this.end(started);
        return started || otherwise === undefined ? undefined : this.end(otherwise);
    }
    get #isSettling() {
        return this.#askedAt !== undefined && this.context.clock.now() - this.#askedAt < settleMs;
    }
    #note(answer) {
        const { status, description } = answer;
        this.#answer = answer;
        const said = description === undefined ? status : `${status} (${description})`;
        if (said !== this.#said)
            this.context.log.info(`The scan of ${this.name}: ${said}`);
        this.#said = said;
    }
    async #allFindings(first) {
        const findings = [...first.findings];
        for (let token = first.nextToken; token !== undefined;) {
            const page = await this.api.look(this.target.digest, token);
            findings.push(...page.findings);
            token = page.nextToken;
        }
        return findings;
    }
}
function scan_watch_reasonOf(error) {
    return error.cause instanceof Error ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/wait-for-scans.ts


const firstPauseMs = 2_000;
const longestPauseMs = 20_000;
/** Between looks while ECR throttles or is not reached. */
const longestTroubleMs = 60_000;
const heartbeatMs = 30_000;
/**
 * Looks at the scans again and again, until all have ended or time is up.
 * @param isLost whether what one scan ended with makes the others idle
 */
async function waitForScans(watches, timeoutMs, isLost, context) {
    const { clock, log, signal } = context;
    const deadline = clock.now() + timeoutMs;
    const finished = new Map();
    const open = () => watches.filter((watch) => !finished.has(watch));
    let trouble = 0;
    const lookAtAll = async () => {
        for (const watch of open()) {
            const scan = await watch.look();
            if (scan !== undefined)
                finished.set(watch, scan);
        }
    };
    const wait = async () => {
        for (let pause = firstPauseMs;; pause = Math.min(pause * 1.5, longestPauseMs)) {
            try {
                await lookAtAll();
                trouble = 0;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(0,aws_src/* isPassing */.WG)(error))
                    throw error;
                trouble++;
                log.info(`${error.message}; looking again later`);
            }
            const left = deadline - clock.now();
            if (open().length === 0 || [...finished.values()].some(isLost) || left <= 0)
                return;
            const slowed = trouble === 0 ? pause : Math.min(longestTroubleMs, longestPauseMs * 2 ** (trouble - 1));
            await clock.sleep(Math.min(slowed, left), signal);
        }
    };
    const describe = () => `Waiting for the image scan: ${open()
        .map(({ name, said }) => `${name} ${said}`)
        .join('; ')}`;
    await (0,src/* withHeartbeat */.px)(context, heartbeatMs, describe, wait);
    return { finished: [...finished.values()], unfinished: open() };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-image.ts




/**
 * Waits for what the scans of all the images find, and holds it against the gate.
 * @param images of an index, every platform's, without attestations: ECR scans no index
 * @throws UserError when an image cannot be scanned, or is not in time: a gate that sees nothing lets nothing through.
 *   With `fail-on-severity: none` there is nothing to let through, and the report says which image was not seen.
 */
async function scanImage(api, images, gate, context) {
    const watches = images.map((image) => new ScanWatch(api, image, context));
    const isGate = gate.failOnSeverity !== undefined;
    const isBlind = ({ unseen }) => unseen !== undefined;
    const { finished, unfinished } = await waitForScans(watches, gate.timeoutMs, (scan) => isGate && isBlind(scan), context);
    const blind = finished.filter(isBlind);
    for (const { image } of blind)
        context.log.info(`No findings of ${nameOf(image)}: ${image.status}`);
    if (isGate) {
        if (blind.length > 0)
            throw notScanned(blind, watches);
        if (unfinished.length > 0)
            throw notInTime(unfinished, gate.timeoutMs);
    }
    const scans = [...finished, ...unfinished.map((watch) => watch.end(undefined))];
    return {
        images: scans.map(({ image }) => image),
        ...judgeFindings(scans, gate, context.clock.now()),
        failOnSeverity: gate.failOnSeverity,
    };
}
function notScanned(blind, watches) {
    const said = blind.map(({ image }) => {
        const watch = watches.find(({ target }) => target.digest === image.digest);
        return `${nameOf(image)}: ${watch?.said ?? image.status}`;
    });
    const hints = new Set(blind.map(({ unseen }) => unseen?.hint));
    return new src/* UserError */.yo(`ECR has no findings of the image, and will have none. It says of ${said.join('; of ')}`, {
        hint: [...hints].join('\n'),
    });
}
function notInTime(unfinished, timeoutMs) {
    const said = unfinished.map((watch) => `${watch.name}: ${watch.said}`).join('; of ');
    return new src/* UserError */.yo(`The image scan was not completed within ${(0,src/* formatDuration */.a3)(timeoutMs)}. ECR says of ${said}`, {
        hint: [
            'Give it longer with scan-timeout-minutes; scan-on-push: true has a BASIC scan begin with the push.',
            'A registry that scans ENHANCED scans only the repositories that its rules include: aws ecr get-registry-scanning-configuration shows them.',
        ].join('\n'),
    });
}
function nameOf({ platform, digest }) {
    return platform ?? digest;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/scan-platforms.ts



/** What the scans of an image's platforms found. */
async function scanPlatforms({ aws, ecr, context, progress }, gate, repository, image) {
    progress.during = 'the wait for the findings of the scan';
    const found = await platformImages(ecr, repository, image);
    const images = found.map(({ platform, image: { digest } }) => ({ platform, digest }));
    return context.log.group('Scan for vulnerabilities', () => scanImage(openScanApi(aws, repository), images, gate, context));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/tag-conflict.ts
/** An immutable tag on an image of which only the digest is known, if that. */
function conflict({ name }, tag, digest, { pushed }) {
    return {
        kind: 'tag-conflict',
        repository: name,
        tag,
        digest,
        revision: undefined,
        ofThisCommit: false,
        pushed,
    };
}
/** An immutable tag on an image whose labels tell where it comes from. */
function takenTag({ name }, { tag, digest, revision, ofThisCommit }, { pushed }) {
    return { kind: 'tag-conflict', repository: name, tag, digest, revision, ofThisCommit, pushed };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/put-tags.ts


/** Puts the tags on an image that the repository has. @returns the conflict when another run took an immutable one */
async function putTags(ecr, repository, image, tags, progress) {
    progress.during = 'tagging the image';
    for (const tag of tags) {
        try {
            await ecr.putImage(repository, image, tag);
        }
        catch (error) {
            if (!(0,aws_src/* isAwsError */.m_)(error, 'ImageTagAlreadyExistsException'))
                throw error;
            const holder = (await ecr.imagesByTag(repository, [tag])).get(tag);
            if (holder?.digest !== image.digest)
                return conflict(repository, tag, holder?.digest, progress);
        }
        progress.pushed.push(tag);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/release.ts



/**
 * Gives an image that the repository has its tags, once its scan lets it through: whoever pulls by a tag never gets an
 * image that the gate holds back.
 * @param extraTags tags beside those of the setting, which no output names; one that another run has taken stays there
 */
async function release(setting, repository, image, extraTags = []) {
    const { context, ecr, inputs, tags, progress } = setting;
    const scan = inputs.scan === undefined ? undefined : await scanPlatforms(setting, inputs.scan, repository, image);
    const there = tags.filter((tag) => progress.pushed.includes(tag));
    const missing = tags.filter((tag) => !there.includes(tag));
    if (scan?.findings.some(({ fails }) => fails)) {
        return {
            kind: 'vulnerable',
            repository: repository.name,
            repositoryUri: repository.uri,
            digest: image.digest,
            notTagged: missing,
            scan,
        };
    }
    const conflict = await putTags(ecr, repository, image, missing, progress);
    if (conflict !== undefined)
        return conflict;
    const marks = extraTags.filter((tag) => !progress.pushed.includes(tag));
    const taken = await putTags(ecr, repository, image, marks, progress);
    if (taken !== undefined)
        context.log.info(`${taken.tag} is on the image of another run, and stays there`);
    return {
        kind: 'released',
        image: {
            repository: repository.name,
            repositoryUri: repository.uri,
            digest: image.digest,
            tags,
            sizes: await imageSizes(ecr, repository, image),
        },
        scan,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/this-run.ts
/**
 * The run of the workflow that the step is part of; the attempts of a re-run are counted from 1.
 * Source: https://docs.github.com/actions/reference/variables-reference#default-environment-variables
 */
function thisRun(env) {
    return { runId: env.GITHUB_RUN_ID ?? '0', attempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/assemble.ts





/** Makes one image of those that the jobs before have left, a platform each. */
async function runAssembleTask(task, setting) {
    const { inputs, context, ecr, tags, progress } = setting;
    progress.during = 'the search for the repository';
    const { repository, report } = await ensureRepository(inputs, setting);
    progress.during = 'assembling the index';
    const { platforms, partOf, annotations } = task;
    const wanted = { platforms, ...thisRun(context.env), partOf, annotations };
    const found = await assemble({ ...wanted, ecr, repository, tags, context });
    if (found.kind === 'tag-taken')
        return conflict(repository, found.tag, found.digest, progress);
    progress.pushed.push(...found.tagged);
    const released = await release(setting, repository, found.image);
    if (released.kind !== 'released')
        return released;
    return {
        kind: 'assembled',
        image: released.image,
        scan: released.scan,
        repositoryReport: report,
        notices: [],
        parts: found.parts,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/describe-plan.ts
/** The plan for people, a line an entry. The values of build arguments are left out. */
function describePlan({ builder, request, push, cacheFrom, cacheTo }) {
    const { source, fileName, target, buildArgs, platforms } = request;
    const line = (name, values) => values.length === 0 ? [] : [`${name.padEnd(12)}${values.join(', ')}`];
    return [
        ...line('pushes', push === undefined ? [] : [`${push.repository.uri}:${push.tag}`]),
        ...line('context', [source.kind === 'folder' ? source.path : source.url]),
        ...line('Dockerfile', [fileName]),
        ...line('target', target === undefined ? [] : [target]),
        ...line('build-args', [...buildArgs.keys()]),
        ...line('platforms', platforms),
        ...line('builder', [builder.name]),
        ...line('cache from', cacheFrom),
        ...line('cache to', cacheTo),
    ];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/publish.ts
/**
 * Builds the image and pushes it under its one tag, when it has one.
 * @throws UserError when the registry refuses for another reason than the tag
 */
async function publish(parts) {
    switch (parts.plan.builder.kind) {
        case 'buildx':
            return (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 27471))).publishWithBuildx(parts);
        case 'engine-buildkit':
        case 'engine-classic':
            return (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 11450))).publishWithEngine(parts);
        case 'podman':
        case 'buildah':
            return (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(801)]).then(__webpack_require__.bind(__webpack_require__, 22801))).publishWithPodman(parts);
    }
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/builder/version.ts
var version = __webpack_require__(20210);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/features.ts

// What each builder can, by its sources:
// https://github.com/docker/buildx/blob/v0.38.2/build/opt.go (toSolveOpt) and driver/*/driver.go (Features)
// https://github.com/docker/cli/blob/v20.10.24/cli/command/image/build.go and build_buildkit.go
// https://docs.docker.com/build/builders/drivers/
/** Every BuildKit since 0.8, whatever client speaks to it. */
const buildKit = [
    'add-hosts',
    'foreign-platform',
    'load',
    'remote-source',
    'secrets',
    'ssh',
];
/**
 * What older releases of BuildKit lack, and take no notice of or refuse. The first release that has it: 0.x. Sources:
 * https://github.com/docker/buildx/releases/tag/v0.7.0 (cgroup-parent, shm-size and ulimit: BuildKit after 0.9),
 * /v0.8.0 (contexts: the Dockerfile frontend 1.4, which is BuildKit 0.10's), /v0.13.0 (several outputs)
 */
const since = [
    ['no-cache-filters', 8],
    ['build-contexts', 10],
    ['cgroup-parent', 10],
    ['shm-size', 10],
    ['ulimit', 10],
    ['several-outputs', 13],
];
/**
 * What only a BuildKit with a store of its own can: not the engine's, unless it keeps images in containerd's store.
 * Sources: https://github.com/moby/buildkit/releases/tag/v0.11.0 and https://github.com/docker/buildx/issues/1171
 */
const ownStore = [
    ['cache-export', 8],
    ['many-platforms', 8],
    ['annotations', 11],
    ['attestations', 11],
];
/**
 * What older releases of buildx have no flag for, or one that does nothing. The first that has it: 0.x.
 * Source: https://github.com/docker/buildx/releases (v0.7.0, v0.8.0, v0.10.0, v0.12.0, v0.13.0)
 */
const flagSince = new Map([
    ['cgroup-parent', 7],
    ['shm-size', 7],
    ['ulimit', 7],
    ['no-cache-filters', 8],
    ['build-contexts', 8],
    ['attestations', 10],
    ['annotations', 12],
    ['several-outputs', 13],
]);
/** What a builder gets that this action makes: the newest BuildKit in a container. */
const madeBuilderFeatures = new Set([
    ...buildKit,
    ...[...since, ...ownStore].map(([feature]) => feature),
    'allow',
    'cache-import',
    'outputs',
]);
/** @param buildx the plugin's version; empty when it does not say, as one that somebody built himself */
function buildxFeatures(buildx, { driver, buildkit, usesContainerdStore }) {
    // A builder that is not started says no version; it starts with the image of today.
    const has = ([feature, minor]) => (buildkit === undefined || (0,version/* isAtLeast */.d)(buildkit, 0, minor)) &&
        (buildx === '' || (0,version/* isAtLeast */.d)(buildx, 0, flagSince.get(feature) ?? 0));
    const isEngine = driver === 'docker';
    return new Set([
        ...buildKit,
        ...since.filter(has).map(([feature]) => feature),
        ...(isEngine && !usesContainerdStore ? [] : ownStore.filter(has).map(([feature]) => feature)),
        'cache-import',
        'outputs',
        // The engine's BuildKit has the entitlement of the host's network, and others only when its configuration says so.
        ...(isEngine ? [] : ['allow']),
    ]);
}
/** @param client version of docker, which speaks to the engine's BuildKit itself: 18.09 to 22 */
function engineBuildKitFeatures(client) {
    return new Set([...buildKit, ...((0,version/* isAtLeast */.d)(client, 19, 3) ? ['outputs'] : [])]);
}
const classicFeatures = new Set([
    'add-hosts',
    'cgroup-parent',
    'load',
    'network',
    'remote-source',
    'shm-size',
    'ulimit',
]);

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/builder/remedies.ts
var remedies = __webpack_require__(64492);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/check-features.ts




/** What is asked of the builder and it cannot do: feature to input. Platforms are a matter of their own. */
function missingFeatures({ features }, { needs }) {
    // Whether a processor can be emulated is not the builder's to know but the machine's: see platforms.ts.
    return new Map([...needs].filter(([feature]) => feature !== 'foreign-platform' && !features.has(feature)));
}
/** @throws UserError, before anything is built, naming what the builder at hand cannot do and what could */
function checkFeatures(builder, asked) {
    const missing = [...missingFeatures(builder, asked)];
    if (missing.length > 0) {
        const inputs = [...new Set(missing.map(([, input]) => input))];
        throw new src/* UserError */.yo(`The builder at hand, ${builder.name}, cannot do what ${list(inputs)} ${inputs.length > 1 ? 'ask' : 'asks'} for`, {
            cause: new Error(missing.map(([feature]) => `It has no ${check_features_meaning[feature]}.`).join(' ')),
            hint: [...new Set(missing.map(([feature]) => remedy(builder, feature)))].join('\n'),
        });
    }
    (0,builder_platforms/* checkPlatforms */.FE)(builder, asked);
}
function remedy({ kind }, feature) {
    if (feature === 'network') {
        return 'BuildKit runs instructions in the networks default, none and host. Networks of the engine are for the classic builder and Podman.';
    }
    if (!madeBuilderFeatures.has(feature))
        return 'See the README of this action for what each builder can.';
    return kind === 'buildx' ? remedies/* remedies */.J.ownBuildKit : remedies/* remedies */.J.buildx;
}
function list(names) {
    return names.length < 2
        ? names.join('')
        : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;
}
const check_features_meaning = {
    'add-hosts': 'way to add hosts',
    allow: 'entitlements to grant',
    annotations: 'annotations',
    attestations: 'attestations',
    'build-contexts': 'further contexts',
    'cache-export': 'way to write a cache for later runs',
    'cache-import': 'way to read a cache that is no image',
    'cgroup-parent': 'choice of a parent cgroup',
    'foreign-platform': 'way to build for another processor',
    load: "way into the engine's store",
    'many-platforms': 'images of several platforms',
    network: 'choice among the networks of the engine',
    'no-cache-filters': 'choice of the stages that are built anew',
    outputs: 'further outputs',
    'remote-source': 'way to fetch a context',
    secrets: 'secrets for a build',
    'several-outputs': 'way to make several outputs at once',
    'shm-size': 'choice of the size of /dev/shm',
    ssh: 'SSH agent for a build',
    ulimit: 'limits for a build',
};

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/docker-probe.ts


/** Asks docker for its versions: two short calls at once. */
async function probeDocker({ env, programs }) {
    const ask = (...args) => programs.ask('docker', args, { env });
    const [version, buildx] = await Promise.all([
        ask('version', '--format', '{{json .}}'),
        ask('buildx', 'version'),
    ]);
    const { client, engine } = readVersions(version.stdout);
    return {
        client: version.exitCode === 127 ? undefined : client,
        engine: version.exitCode === 0 ? engine : undefined,
        buildx: buildx.exitCode === 0 ? (/\bv?\d+\.\d+\.\d+\S*/.exec(buildx.stdout)?.[0] ?? '') : undefined,
        trouble: version.exitCode === 0 || version.exitCode === 127 ? undefined : version.stderr,
    };
}
/**
 * The two halves of `docker version --format '{{json .}}'`; the engine's is missing when it does not answer. A client that
 * failed before it could print any has said why on stderr.
 */
function readVersions(json) {
    const versions = (0,src_json/* parseObject */.lj)(json);
    const [client, server] = [(0,src_json/* objectOf */.Xy)(versions.Client), (0,src_json/* objectOf */.Xy)(versions.Server)];
    const version = (0,src_json/* textOf */.b6)(server.Version);
    const platform = (0,builder_platforms/* normalizePlatform */.FL)(`${(0,src_json/* textOf */.b6)(server.Os) ?? ''}/${(0,src_json/* textOf */.b6)(server.Arch) ?? ''}`);
    return {
        client: (0,src_json/* textOf */.b6)(client.Version) ?? '',
        engine: version === undefined ? undefined : { version, platform },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/buildx-inspect.ts

/** `docker buildx inspect` prints `Name: value` lines, a builder first and then its nodes. */
function readBuildxInspect(output) {
    const value = (name) => new RegExp(`^${name}:[^\\S\\n]*(\\S+)`, 'm').exec(output)?.[1];
    const platforms = [...output.matchAll(/^Platforms:\s*(.+)$/gm)].flatMap(([, list = '']) => list.split(',').map((platform) => (0,builder_platforms/* normalizePlatform */.FL)(platform.replace('*', '').trim())));
    return {
        name: value('Name') ?? '',
        driver: value('Driver') ?? 'unknown',
        platforms: [...new Set(platforms)],
        buildkit: value('BuildKit version') ?? value('Buildkit'),
        // The label by which buildx itself tells. Source: docker/buildx, driver/docker/driver.go, Features
        usesContainerdStore: /^\s*org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(output),
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/without-docker.ts

/** @throws UserError when the program that is named is not there */
async function findWithoutDocker(name, context) {
    const found = await (name === 'podman' ? podman(context) : buildah(context));
    if (found !== undefined)
        return found;
    throw new src/* UserError */.yo(`There is no ${name} on this runner, and the input builder names it`, {
        hint: `Install the package ${name} in an earlier step, or leave the input builder out.`,
    });
}
/** What builds where there is no Docker: Podman, else Buildah. */
async function anyWithoutDocker(context) {
    return (await podman(context)) ?? (await buildah(context));
}
async function podman(context) {
    const { findPodman } = await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 97109));
    return findPodman(context);
}
async function buildah(context) {
    const { findBuildah } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 31391));
    return findBuildah(context);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/find-builder.ts







/**
 * Finds the best builder that this machine has: buildx with the builder that is selected or named, else the engine's own,
 * else, where there is no Docker, Podman or Buildah. Nothing is made or changed.
 * @throws UserError when there is none, or not the one that is named
 */
async function findBuilder(wish, context) {
    if (wish.builder === 'podman' || wish.builder === 'buildah')
        return findWithoutDocker(wish.builder, context);
    return builderOf(await probeDocker(context), wish, context);
}
/** The builder of a Docker that has been asked for its versions. */
async function builderOf(docker, wish, context) {
    if (docker.buildx !== undefined) {
        const found = await findBuildx(docker, docker.buildx, wish, context);
        if (found !== undefined)
            return found;
    }
    if (docker.engine === undefined) {
        const other = wish.builder === undefined ? await anyWithoutDocker(context) : undefined;
        // A Docker that should work and does not is for the user to know; one that is Podman by another name is none.
        if (other === undefined || docker.trouble !== undefined)
            throw withoutEngine(docker, other);
        return other;
    }
    if (wish.builder !== undefined && wish.builder !== 'docker') {
        throw new src/* UserError */.yo(`There is no builder ${wish.builder}: this Docker has no buildx`, {
            hint: 'Install the plugin buildx, leave the input builder out, or give it as docker.',
        });
    }
    return engineBuilder(docker.client ?? '', docker.engine);
}
/** @param other what builds here, when the input names it */
function withoutEngine({ client, trouble = '' }, other) {
    if (client === undefined)
        return (0,docker_errors/* missingDocker */.bA)();
    const error = (0,docker_errors/* explainDocker */.G0)(trouble, 'The Docker engine');
    if (other === undefined)
        return error;
    const hint = `Or build without it: ${other.name} is here too, with builder: ${other.kind}.`;
    return new src/* UserError */.yo(error.message, {
        cause: error.cause,
        hint: [error.hint ?? [], hint].flat().join('\n'),
    });
}
/** Undefined where the builder is the engine's, and the engine does not answer. */
async function findBuildx({ engine }, version, wish, context) {
    const named = wish.builder === 'docker' ? await engineContext(context) : wish.builder;
    const env = named === undefined ? {} : { BUILDX_BUILDER: named };
    const name = `buildx ${version}`.trim();
    // What it is for is asked only when it matters: it takes a tenth of a second.
    if (named === undefined && engine !== undefined && !isDemanding(wish)) {
        return {
            kind: 'buildx',
            name,
            version,
            driver: undefined,
            platforms: [],
            features: buildxFeatures(version, leastOfDrivers),
            env,
        };
    }
    const answer = await find_builder_ask(context, 'buildx', 'inspect', ...(named === undefined ? [] : [named]));
    if (answer.exitCode !== 0) {
        if (engine === undefined)
            return undefined;
        throw named === undefined
            ? (0,docker_errors/* explainDocker */.G0)(answer.stderr, 'The buildx builder')
            : await unknownBuilder(named, answer, context);
    }
    const found = readBuildxInspect(answer.stdout);
    if (found.driver === 'docker' && engine === undefined)
        return undefined;
    return {
        kind: 'buildx',
        name: `${name} (driver ${found.driver})`,
        version,
        driver: found.driver,
        platforms: found.platforms,
        features: buildxFeatures(version, found),
        env,
    };
}
/** What any builder can that nobody asked about. */
const leastOfDrivers = { driver: 'docker', buildkit: 'v0.8', usesContainerdStore: false };
/** What buildx does in the same way whatever the driver. */
const alike = new Set([
    'add-hosts',
    'cache-import',
    'foreign-platform',
    'remote-source',
    'secrets',
    'ssh',
]);
function isDemanding({ needs, wants, platforms }) {
    return wants.size > 0 || platforms.length > 0 || [...needs.keys()].some((feature) => !alike.has(feature));
}
/** The builder of the engine itself is called as the Docker context. Source: docker/buildx, store/storeutil/storeutil.go */
async function engineContext(context) {
    const shown = await find_builder_ask(context, 'context', 'show');
    return (shown.exitCode === 0 && shown.stdout.trim()) || 'default';
}
async function unknownBuilder(name, answer, context) {
    const listed = await find_builder_ask(context, 'buildx', 'ls', '--format', '{{.Name}}');
    const names = [...new Set(listed.exitCode === 0 ? listed.stdout.split('\n').filter(Boolean) : [])];
    return new src/* UserError */.yo(`There is no buildx builder ${name}`, {
        cause: new Error(answer.stderr.trim() || 'buildx said nothing about why'),
        hint: `${names.length === 0 ? '' : `There are: ${names.join(', ')}. `}The input builder also takes docker, podman and buildah.`,
    });
}
function engineBuilder(client, engine) {
    // 18.09 brought BuildKit into the client; 23.0 moved it out, into the plugin buildx.
    const builtIn = (0,version/* isAtLeast */.d)(client, 18, 9) && !(0,version/* isAtLeast */.d)(client, 23, 0);
    return {
        kind: builtIn ? 'engine-buildkit' : 'engine-classic',
        name: `the ${builtIn ? 'BuildKit' : 'classic builder'} of Docker ${engine.version}`,
        version: client,
        driver: undefined,
        platforms: [engine.platform],
        features: builtIn ? engineBuildKitFeatures(client) : classicFeatures,
        // Whatever the job's environment says.
        env: { DOCKER_BUILDKIT: builtIn ? '1' : '0' },
    };
}
function find_builder_ask({ env, programs }, ...args) {
    return programs.ask('docker', args, { env });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/builder/private-builder.ts
var private_builder = __webpack_require__(51311);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/make-builder.ts







/**
 * Starts a BuildKit in a container of the engine.
 * @throws UserError when it does not start: no image, no privileged containers
 */
function makeContainerBuilder(buildx, { registryHost }, context) {
    // In a network of its own, a container takes localhost for itself. For the rest that network is the better one:
    // RUN cannot reach what else listens on the runner.
    const options = (0,registry_url/* isLoopback */.U9)(registryHost ?? '') ? [['network', 'host']] : [];
    return make(buildx, context, {
        driver: 'docker-container',
        driverOptions: new Map(options),
        // Nothing is granted by these alone: a build has to ask, with the input allow.
        buildkitFlags: '--allow-insecure-entitlement=network.host --allow-insecure-entitlement=security.insecure',
        endpoint: undefined,
    });
}
/** Connects to a remote BuildKit. @throws UserError when it does not answer, or the certificates do not fit */
function makeRemoteBuilder(buildx, endpoint, certificates, context) {
    return make(buildx, context, {
        driver: 'remote',
        driverOptions: certificates === undefined ? new Map() : certificateOptions(certificates),
        buildkitFlags: undefined,
        endpoint,
    });
}
async function make(buildx, context, wanted) {
    const made = await (0,private_builder/* createBuilder */.I)(wanted, context);
    try {
        return { builder: await inspect(made, buildx, context), remove: () => made.remove() };
    }
    catch (error) {
        await made.remove();
        throw error;
    }
}
async function inspect(made, buildx, { env, programs }) {
    const answer = await programs.ask('docker', ['buildx', 'inspect', made.name], {
        env: { ...env, ...made.env },
    });
    const found = readBuildxInspect(answer.stdout);
    // A builder that does not answer is listed all the same, with the reason in the place of its version.
    if (answer.exitCode !== 0 || found.buildkit === undefined) {
        const reason = /^Error:\s*(.+)$/m.exec(answer.stdout)?.[1] ?? answer.stderr.trim();
        throw new src/* UserError */.yo('The BuildKit does not answer', { cause: new Error(reason) });
    }
    return {
        kind: 'buildx',
        name: `buildx ${buildx} (driver ${found.driver}, made for this step)`,
        version: buildx,
        driver: found.driver,
        platforms: found.platforms,
        features: buildxFeatures(buildx, found),
        env: made.env,
    };
}
/** Source: https://docs.docker.com/build/builders/drivers/remote/#driver-opt (cacert, cert, key) */
function certificateOptions(folder) {
    const files = [
        ['cacert', 'ca.pem'],
        ['cert', 'cert.pem'],
        ['key', 'key.pem'],
    ];
    const missing = files.filter(([, file]) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file))).map(([, file]) => file);
    if (missing.length > 0) {
        throw new src/* UserError */.yo(`There is no ${missing.join(', ')} in ${folder}`, {
            hint: 'The input buildkit-certificates names a folder with ca.pem, cert.pem and key.pem, all three.',
        });
    }
    return new Map(files.map(([option, file]) => [option, (0,external_node_path_.join)(folder, file)]));
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/child-environment.ts
var child_environment = __webpack_require__(20383);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/with-builder.ts








/**
 * Finds or makes the builder that a build needs, and removes what was made whatever becomes of the work. One is made for
 * a remote BuildKit, and where the builder at hand lacks something that is asked for, or that helps on a runner which
 * starts empty.
 * @throws UserError, before the work starts, when nothing here can do what is asked
 */
async function withBuilder(wish, context, work) {
    const found = await findOrMake(wish, { ...context, env: (0,child_environment/* childEnvironment */.Q)(context.env) });
    try {
        checkFeatures(found.builder, wish);
        return await work(found.builder);
    }
    finally {
        await found.remove();
    }
}
async function findOrMake(wish, context) {
    if (wish.endpoint !== undefined)
        return connect(wish, wish.endpoint, context);
    if (wish.builder !== undefined)
        return asFound(await findBuilder(wish, context));
    const docker = await probeDocker(context);
    const builder = await builderOf(docker, wish, context);
    // One that the user made (setup-buildx-action) is the one that is wanted.
    const canMake = builder.kind === 'buildx' && builder.driver === 'docker' && docker.engine !== undefined;
    const needed = [...missingFeatures(builder, wish).keys()];
    const isNeeded = needed.length > 0 && needed.every((feature) => madeBuilderFeatures.has(feature));
    const isWanted = needed.length === 0 && helps(wish, builder, context.env);
    if (!canMake || !(isNeeded || isWanted))
        return asFound(builder);
    try {
        return await makeContainerBuilder(builder.version, wish, context);
    }
    catch (error) {
        if (!isNeeded) {
            context.log.warning(`No builder with a cache of its own: ${with_builder_reasonOf(error)}. The build goes on with ${builder.name}`);
            return asFound(builder);
        }
        const inputs = [...new Set(missingFeatures(builder, wish).values())].join(', ');
        throw new src/* UserError */.yo(`${builder.name} cannot do what ${inputs} asks for, and a builder that can did not start`, {
            cause: error,
            hint: 'It is a container of the image moby/buildkit:buildx-stable-1, and has to be privileged. Where either is not to be had, give the input buildkit-endpoint a BuildKit that runs elsewhere.',
        });
    }
}
/** A GitHub-hosted runner starts empty each time; a builder on the user's own keeps its layers by itself. */
function helps({ wants }, builder, env) {
    return (env.RUNNER_ENVIRONMENT === 'github-hosted' && [...wants].some((feature) => !builder.features.has(feature)));
}
async function connect(wish, endpoint, context) {
    const docker = await probeDocker(context);
    if (docker.client === undefined)
        throw (0,docker_errors/* missingDocker */.bA)();
    if (docker.buildx === undefined) {
        throw new src/* UserError */.yo('A remote BuildKit needs buildx, and this Docker has none', {
            hint: 'Install the package docker-buildx-plugin, or run docker/setup-buildx-action@v3 before this step.',
        });
    }
    try {
        return await makeRemoteBuilder(docker.buildx, endpoint, wish.certificates, context);
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo && error.hint !== undefined)
            throw error;
        throw new src/* UserError */.yo(`The BuildKit at ${endpoint} cannot be reached`, {
            cause: (0,src/* asError */.zR)(error).cause ?? error,
            hint: 'Check the input buildkit-endpoint, that the runner may connect to it, and whether it wants buildkit-certificates.',
        });
    }
}
function asFound(builder) {
    return { builder, remove: () => Promise.resolve() };
}
function with_builder_reasonOf(error) {
    const { message, cause } = (0,src/* asError */.zR)(error);
    return cause === undefined ? message : `${message} (${(0,src/* asError */.zR)(cause).message})`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/origin-labels.ts


const originLabels = {
    repository: 'org.opencontainers.image.source',
    revision: 'org.opencontainers.image.revision',
    /** Which inputs the image was built with, as a hash. */
    inputs: 'slipway.inputs',
    /** What the image was made of, as a hash; empty where that is not known, or not for others to trust. */
    source: 'slipway.source',
};
/**
 * The labels by which a later run sees whether an image is the one that it would build. There is always one of the source:
 * it hides what the Dockerfile or the base image says, which anybody can write.
 */
function ownLabels(request, identity, workspace) {
    return new Map([
        [originLabels.inputs, hashInputs(request, workspace)],
        [originLabels.source, identity?.kind === 'known' ? identity.hash : ''],
    ]);
}
/** The inputs that decide what is built, independent of where the workspace is and of the order of arguments. */
function hashInputs(request, workspace) {
    const { source, fileName, target, buildArgs, platforms } = request;
    const deciding = [
        source.kind === 'folder' ? (0,external_node_path_.relative)(workspace, source.path) : source.url,
        fileName,
        target ?? '',
        [...buildArgs].sort(([a], [b]) => (a < b ? -1 : 1)),
        [...platforms].sort(),
    ];
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(deciding)).digest('hex')}`;
}
/**
 * Whether an image with these labels is what this run would build: made of the same things or, where nobody knows of
 * what, built from the same commit with the same inputs.
 */
function isSameBuild(found, wanted) {
    const agrees = (name) => wanted.has(name) && found[name] === wanted.get(name);
    if (wanted.get(originLabels.source) && found[originLabels.source])
        return agrees(originLabels.source);
    return [originLabels.repository, originLabels.revision, originLabels.inputs].every(agrees);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/labels.ts



// Source: https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys
const oci = 'org.opencontainers.image.';
/**
 * The event's OCI labels, and the user's over them. What the event does not tell has no label; a label that the user
 * gives an empty value is empty, as for Docker: it then hides the one of the base image.
 *
 * `created` is the date of the commit, so that the same commit makes the same image again; where the event does not
 * tell it, it is now. `revision` is what was checked out, see EventFacts.
 * @param given as `readLabels` read them
 */
function imageLabels(given, facts, version, now) {
    const valueOf = eventValues(facts, now);
    const perCommit = new Set(['created', 'revision'].map((name) => oci + name));
    const labels = new Map();
    for (const [name, value] of Object.entries(eventLabels(facts, version, now))) {
        if (value !== undefined)
            labels.set(oci + name, value);
    }
    if (!given.has(`${oci}version`))
        perCommit.add(`${oci}version`);
    for (const [name, text] of given) {
        const template = (0,tags_template/* parseTemplate */.QC)(text, expressions/* eventExpressions */.O, unchecked);
        labels.set(name, (0,tags_template/* render */.XX)(template, valueOf));
        if (changesPerCommit(template, facts))
            perCommit.add(name);
    }
    return {
        labels: new Map([...labels].sort(([a], [b]) => (a < b ? -1 : 1))),
        perCommit: new Set([...perCommit].filter((name) => labels.has(name))),
    };
}
function eventLabels(facts, version, now) {
    return {
        title: facts.repositoryName,
        description: facts.description,
        url: facts.repositoryUrl,
        source: facts.repositoryUrl,
        version,
        created: (facts.committedAt ?? now).toISOString(),
        revision: facts.sha,
        licenses: facts.license,
    };
}
const changing = ['sha', 'date', 'commit_date'];
/** A label that names the commit, by an expression or by a value that GitHub put in, is another one each time. */
function changesPerCommit(template, { sha, shortSha }) {
    const names = [sha, shortSha].filter((text) => text !== undefined && text.length >= 7);
    return (template.parts.some((part) => isExpression(part) && changing.includes(part.name)) ||
        names.some((name) => name !== undefined && template.text.includes(name)));
}
function isExpression(part) {
    return typeof part !== 'string';
}
function unchecked(problem) {
    throw new Error(`A label ${problem} and was not checked`);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/build-labels.ts


/** Every label of the image: the event's, the user's over them, and those by which later runs know it. */
function buildLabels({ request }, identity, { context, facts, version }) {
    const { labels } = imageLabels(request.labels, facts, version, new Date(context.clock.now()));
    return new Map([...labels, ...ownLabels(request, identity, context.workspace)]);
}
/** The labels that decide about what is built: the user's, without those that every commit changes. */
function stableLabels({ request }, { context, facts, version }) {
    const { labels, perCommit } = imageLabels(request.labels, facts, version, new Date(context.clock.now()));
    return new Map([...labels].filter(([name]) => request.labels.has(name) && !perCommit.has(name)));
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/cache-entry.ts
var cache_entry = __webpack_require__(49930);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile.ts
var identity_dockerfile = __webpack_require__(78203);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/emulation.ts

/**
 * Whether a build for a foreign processor runs programs of that processor, which takes emulation. A stage that says its
 * own platform (`FROM --platform=$BUILDPLATFORM`) runs on the builder's: so do Dockerfiles that cross-compile.
 */
function runsOnTarget(dockerfile) {
    let isOnTarget = true;
    for (const { text } of (0,identity_dockerfile/* readInstructions */.K)(dockerfile)) {
        if (/^FROM\s/i.test(text))
            isOnTarget = !/^FROM\s+--platform=/i.test(text);
        else if (/^RUN\s/i.test(text) && isOnTarget)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder/needs.ts


/**
 * What a build asks for that not every builder can do, and the input that asks.
 * @param dockerfile its text; undefined when the builder fetches it from elsewhere
 */
function needsOf(request, dockerfile) {
    const asked = [
        ['add-hosts', 'add-hosts', request.addHosts.length > 0],
        // BuildKit has the host's network without being asked for more; other entitlements are a builder's own.
        ['allow', 'allow', request.allow.some((entitlement) => entitlement !== 'network.host')],
        ['annotations', 'annotations', request.annotations.size > 0],
        ['attestations', attestationInput(request) ?? 'attests', attestationInput(request) !== undefined],
        ['build-contexts', 'build-contexts', request.buildContexts.size > 0],
        ['cache-export', 'cache-to', request.cacheTo.some((entry) => !(0,cache_entry/* isInline */.m)(entry))],
        // Images are what every builder takes layers from.
        ['cache-import', 'cache-from', request.cacheFrom.some((entry) => (0,cache_entry/* cachedImage */.U)(entry) === undefined)],
        ['cgroup-parent', 'cgroup-parent', request.cgroupParent !== undefined],
        ['foreign-platform', 'platforms', runsOnPlatforms(request, dockerfile)],
        ['load', 'load', request.load],
        ['many-platforms', 'platforms', request.platforms.length > 1],
        ['network', 'network', request.network !== undefined && !isOfBuildKit(request.network)],
        ['no-cache-filters', 'no-cache-filters', request.noCacheFilters.length > 0],
        ['outputs', 'outputs', request.outputs.length > 0],
        ['remote-source', 'context', request.source.kind === 'remote'],
        ['secrets', secretInput(request) ?? 'secrets', secretInput(request) !== undefined],
        ['shm-size', 'shm-size', request.shmSize !== undefined],
        ['ssh', 'ssh', request.ssh.length > 0],
        ['ulimit', 'ulimit', request.ulimits.length > 0],
    ];
    return new Map(asked.filter(([, , isAsked]) => isAsked).map(([feature, input]) => [feature, input]));
}
function runsOnPlatforms({ platforms }, dockerfile) {
    return platforms.length > 0 && dockerfile !== undefined && runsOnTarget(dockerfile);
}
function isOfBuildKit(network) {
    return ['default', 'none', 'host'].includes(network);
}
function attestationInput({ provenance, sbom, attests }) {
    if (attests.length > 0)
        return 'attests';
    if (provenance !== undefined && provenance !== 'false')
        return 'provenance';
    return sbom !== undefined && sbom !== 'false' ? 'sbom' : undefined;
}
/** The token that comes by itself is no secret that the Dockerfile asks for. */
function secretInput({ secrets }) {
    const asked = secrets.find(({ id }) => id !== 'GIT_AUTH_TOKEN');
    switch (asked?.from) {
        case 'value':
            return 'secrets';
        case 'environment':
            return 'secret-envs';
        case 'file':
            return 'secret-files';
        case undefined:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/cache/layer-cache.ts


const noCache = { from: [], to: [], notices: [] };
/**
 * The tag that holds a build's layers beside its images. Builds of other Dockerfiles, targets or parts have others, so
 * that they do not overwrite each other's.
 */
function cacheTag({ source, fileName, target, platforms }, workspace) {
    const context = source.kind === 'folder' ? source.path.replace(workspace, '') : source.url;
    const deciding = JSON.stringify([context, fileName, target ?? '', [...platforms].sort()]);
    return `cache-${(0,external_node_crypto_.createHash)('sha256').update(deciding).digest('hex').slice(0, 12)}`;
}
/** What `cache` comes to: given, or the registry where layers would otherwise be lost with the runner. */
function cacheKind({ cache, request }, env) {
    if (request.cacheFrom.length > 0 || request.cacheTo.length > 0 || request.noCache)
        return 'none';
    return cache ?? (env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'registry' : 'none');
}
/**
 * The layers in the registry. They are read by every run; only runs of the default branch write them, since those of a
 * pull request are nobody else's to trust. A failure to write never fails the build.
 * @param isThere whether the tag is in the repository
 */
function registryCache(repository, tag, isThere, facts) {
    const reference = `${repository.uri}:${tag}`;
    const from = isThere ? [`type=registry,ref=${reference}`] : [];
    if (!isOfDefaultBranch(facts))
        return { from, to: [], notices: [] };
    if ((0,repository_repository/* isImmutable */.t)(tag, repository.mutability))
        return { from, to: [], notices: [immutableCache(repository, tag)] };
    // ECR refuses the older form of a cache, an index of layers.
    // Source: https://aws.amazon.com/blogs/containers/announcing-remote-cache-support-in-amazon-ecr-for-buildkit-clients
    const to = `type=registry,ref=${reference},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;
    return { from, to: [to], notices: [] };
}
/** GitHub's own cache, which keeps the branches apart by itself. */
function gitHubCache(tag) {
    return {
        from: [`type=gha,scope=${tag}`],
        to: [`type=gha,scope=${tag},mode=max,ignore-error=true`],
        notices: [],
    };
}
function isOfDefaultBranch({ ref, defaultBranch, pullRequest, isFromFork }) {
    const isTrusted = pullRequest === undefined && !isFromFork;
    return isTrusted && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
function immutableCache({ name }, tag) {
    return {
        level: 'notice',
        title: 'No cache of layers',
        message: `The tags of ${name} are immutable, so ${tag} cannot be written anew. Exclude it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: cache-*, src-*, with update-repository: true.`,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/builder-wish.ts



/**
 * What the builder of this step has to be able to do.
 * @param registryHost of the registry that the image goes to; undefined when it goes nowhere
 */
function builderWish(task, { env }, registryHost) {
    const { request, builder, endpoint, certificates } = task;
    const keepsLayers = task.push && cacheKind(task, env) !== 'none';
    const isAsked = keepsLayers && task.cache !== undefined;
    return {
        builder,
        endpoint,
        certificates,
        needs: new Map([
            ...needsOf(request, dockerfileOf(request)),
            ...(isAsked ? [['cache-export', 'cache']] : []),
        ]),
        wants: new Set(keepsLayers ? ['cache-export'] : []),
        platforms: request.platforms,
        registryHost,
    };
}
function dockerfileOf({ source, file }) {
    return source.kind === 'folder' ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/build-only.ts





/** Builds, and pushes nothing: neither AWS nor any registry but those of the base images is asked anything. */
async function runBuildOnly(task, setting) {
    const { context, inputs, tags, progress } = setting;
    const { request } = task;
    const started = context.clock.now();
    progress.during = 'the search for a builder';
    return withBuilder(builderWish(task, context, undefined), context, async (builder) => {
        const plan = {
            builder,
            request,
            push: undefined,
            localNames: tags.map((tag) => `${inputs.repository}:${tag}`),
            labels: buildLabels(task, undefined, setting),
            pull: request.pull,
            cacheFrom: request.cacheFrom,
            cacheTo: request.cacheTo,
        };
        describePlan(plan).forEach((line) => context.log.info(line));
        progress.during = 'the build';
        const folder = context.temporary.directory('build');
        const published = await publish({ plan, login: undefined, folder, context });
        switch (published.kind) {
            case 'build-failed':
                return published;
            case 'built-only':
                return {
                    kind: 'built-only',
                    repository: inputs.repository,
                    builder: builder.name,
                    labels: plan.labels,
                    steps: published.steps,
                    warnings: published.warnings,
                    metadata: published.metadata,
                    tookMs: context.clock.now() - started,
                };
            case 'pushed':
            case 'tag-exists':
                throw new Error('A build that is not to be pushed was');
        }
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/format-age.ts
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** The largest unit of which there is at least one: `8 days`, `1 hour`, `less than a minute`. */
function formatAge(ms) {
    const [name, unit] = units.find(([, length]) => ms >= length) ?? [];
    if (name === undefined)
        return 'less than a minute';
    const count = Math.floor(ms / unit);
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/decide.ts


/** Whether the image of the same source may stand for the build that is asked for; the reason is a sentence for people. */
function decideReuse(subject) {
    const { identity, found, policy, platforms, forcedBy, now } = subject;
    const build = (reason) => ({ kind: 'build', reason });
    if (policy.mode === 'never')
        return build('reuse is never');
    if (forcedBy.length > 0)
        return build(`${forcedBy.join(', ')} asks for a build`);
    if (identity === undefined)
        return build('nobody asked what it is made of');
    if (identity.kind === 'unknown')
        return build(identity.reason);
    if (found === undefined)
        return build('nothing in the repository was made of the same files, base images and inputs');
    const missing = missingPlatforms(found.image, platforms);
    if (missing.length > 0)
        return build(`the image of the same source lacks ${missing.join(', ')}`);
    const ageMs = found.pushedAt === undefined ? undefined : now - found.pushedAt.getTime();
    if (ageMs !== undefined && ageMs > policy.maxAgeMs) {
        return build(`the image of the same source is ${formatAge(ageMs)} old, and reuse-max-age is ${formatAge(policy.maxAgeMs)}`);
    }
    const age = ageMs === undefined ? '' : `, pushed ${formatAge(ageMs)} ago`;
    return {
        kind: 'reuse',
        image: found.image,
        reason: `the files, base images and inputs are those of the image that is there${age}`,
    };
}
/** An image that stands in no index says nothing of its platform; the identity has it. */
function missingPlatforms(image, wanted) {
    const entries = parseDescriptors(image.manifest);
    if (entries === undefined)
        return wanted.length > 1 ? wanted : [];
    const there = entries.flatMap(({ platform }) => platform ?? []);
    return wanted.filter((platform) => !there.includes(platform));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/held-tags.ts



/**
 * The requested tags that are immutable and exist, with the configuration of their images.
 * @param sourceDigest the image that is known to be of this source: its configuration is of no interest
 */
async function readHeldTags(ecr, repository, tagged, sourceDigest) {
    const held = [];
    for (const [tag, image] of tagged) {
        if (!(0,repository_repository/* isImmutable */.t)(tag, repository.mutability))
            continue;
        const known = held.find((other) => other.image.digest === image.digest)?.config;
        const config = image.digest === sourceDigest ? unknownConfig : known;
        held.push({ tag, image, config: config ?? (await readImageConfig(ecr, repository, image)) });
    }
    return held;
}
/**
 * A build stamps the commit, the inputs and what it is made of on its image as labels. So an image with other labels is
 * surely another one; one with the same labels is this build's, of an earlier run.
 * @param sourceDigest the image that is known to be made of the same things
 * @param builtId the image that has been built meanwhile, when there is one: its id is the digest of its configuration
 */
function judgeHeldTags(held, wanted, known = {}) {
    const [first] = held;
    if (first === undefined)
        return { kind: 'none' };
    const { sourceDigest, builtId } = known;
    const canCompare = [originLabels.revision, originLabels.source].some((name) => wanted.get(name));
    // Without anything to compare by, only ECR can tell whether the push is one of the same image.
    if (!canCompare && builtId === undefined && sourceDigest === undefined)
        return { kind: 'none' };
    const isOurs = ({ image, config }) => image.digest === first.image.digest &&
        (image.digest === sourceDigest ||
            isSameBuild(config.labels, wanted) ||
            (builtId !== undefined && config.digest === builtId));
    const other = held.find((tag) => !isOurs(tag));
    if (other === undefined) {
        const revision = first.config.labels[originLabels.revision];
        return { kind: 'ours', image: first.image, tags: held.map(({ tag }) => tag), revision };
    }
    const revision = other.config.labels[originLabels.revision];
    const ofThisCommit = revision !== undefined && revision === wanted.get(originLabels.revision);
    return { kind: 'taken', tag: other.tag, digest: other.image.digest, revision, ofThisCommit };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/reuse-tag.ts
/** The tag under which the image of a build is found by what it was made of. */
function reuseTag({ hash }) {
    return `src-${hash}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/docker-config.ts




/** Where this user's Docker keeps its configuration. */
function userDockerConfig(env) {
    return env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME ?? '/', '.docker');
}
/**
 * Makes `folder` a Docker configuration that is the user's own but for further logins. Everything beside config.json
 * (plugins, contexts, buildx's builders, certificates) is linked, so that it goes on working and goes on being theirs.
 */
function writeDockerConfig(folder, userFolder, ...auths) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    for (const name of (0,external_node_fs_.existsSync)(userFolder) ? (0,external_node_fs_.readdirSync)(userFolder) : []) {
        if (name !== 'config.json')
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(userFolder, name), (0,external_node_path_.join)(folder, name));
    }
    const file = (0,external_node_path_.join)(userFolder, 'config.json');
    const config = (0,external_node_fs_.existsSync)(file) ? parseConfig(file) : {};
    writeConfig(folder, auths.reduce(withLogin, config));
}
/** Replaces the login for the host, when its token has expired. */
function renewLogin(folder, auth) {
    writeConfig(folder, withLogin(parseConfig((0,external_node_path_.join)(folder, 'config.json')), auth));
}
/**
 * A login in `auths` counts only where no credential helper is in charge of the host. The empty name of a helper means
 * the file. Source: docker/cli, cli/config/configfile/file.go, GetCredentialsStore
 */
function withLogin(config, { host, user, password }) {
    const helpers = (0,src_json/* objectOf */.Xy)(config.credHelpers);
    const isHelped = config.credsStore !== undefined || host in helpers;
    return {
        ...config,
        auths: {
            ...(0,src_json/* objectOf */.Xy)(config.auths),
            [host]: { auth: Buffer.from(`${user}:${password}`).toString('base64') },
        },
        ...(isHelped ? { credHelpers: { ...helpers, [host]: '' } } : {}),
    };
}
function writeConfig(folder, config) {
    writePrivately((0,external_node_path_.join)(folder, 'config.json'), config);
}
function writePrivately(file, config) {
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(config, undefined, 2), { mode: 0o600 });
}
/** @throws UserError when it is no JSON */
function parseConfig(file) {
    try {
        return (0,src_json/* objectOf */.Xy)(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch (error) {
        throw new src/* UserError */.yo(`Docker's configuration ${file} cannot be read`, {
            cause: error,
            hint: 'Repair or remove the file: docker itself does not start with it either.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/podman-auth.ts




/** Beside what is linked from the user's own folder, where nothing has this name. */
const fileName = 'slipway-podman-auth.json';
/**
 * Writes a file of logins for Podman and Buildah (REGISTRY_AUTH_FILE), which take it in the place of all others: the
 * user's, those of their Docker, and these.
 * Source: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @returns its path
 */
function writePodmanAuth(folder, env, auths) {
    const file = (0,external_node_path_.join)(folder, fileName);
    const own = [(0,external_node_path_.join)(userDockerConfig(env), 'config.json'), podmanAuth(env)]
        .filter(external_node_fs_.existsSync)
        .map(parseConfig);
    const merged = own.reduce((all, one) => ({
        auths: { ...(0,src_json/* objectOf */.Xy)(all.auths), ...(0,src_json/* objectOf */.Xy)(one.auths) },
        credHelpers: { ...(0,src_json/* objectOf */.Xy)(all.credHelpers), ...(0,src_json/* objectOf */.Xy)(one.credHelpers) },
    }), {});
    writePrivately(file, auths.reduce(withPodmanLogin, merged));
    return file;
}
/** Replaces the login for the host in such a file. */
function renewPodmanAuth(file, auth) {
    writePrivately(file, withPodmanLogin(parseConfig(file), auth));
}
/** Podman asks the helper of a host, if there is one; an empty name means none to Docker alone. */
function withPodmanLogin(config, { host, user, password }) {
    const helpers = Object.entries((0,src_json/* objectOf */.Xy)(config.credHelpers)).filter(([name, helper]) => name !== host && helper !== '');
    const auth = Buffer.from(`${user}:${password}`).toString('base64');
    return {
        auths: { ...(0,src_json/* objectOf */.Xy)(config.auths), [host]: { auth } },
        ...(helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }),
    };
}
/** Where `podman login` has put its logins. */
function podmanAuth({ REGISTRY_AUTH_FILE: named, XDG_RUNTIME_DIR: runtime, }) {
    return named || (0,external_node_path_.join)(runtime || `/run/user/${process.getuid?.() ?? 0}`, 'containers/auth.json');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/login.ts




/**
 * Logs in to the repository's registry for the time of `work`: the token goes into a Docker configuration of the step's
 * own, never on a command line nor into the user's configuration, and is removed whatever becomes of the work.
 * @param others logins to further registries
 */
async function login_withLogin(ecr, repository, context, work, others = []) {
    const host = (0,repository_repository/* registryHost */.U)(repository);
    const authenticate = async () => {
        const { user, password } = await ecr.login();
        return { host, user, password };
    };
    const auths = [...others, await authenticate()];
    const folder = context.temporary.directory('docker');
    try {
        writeDockerConfig(folder, userDockerConfig(context.env), ...auths);
        const podmanAuth = writePodmanAuth(folder, context.env, auths);
        return await work({
            env: { ...context.env, DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: podmanAuth },
            async renew() {
                const auth = await authenticate();
                renewLogin(folder, auth);
                renewPodmanAuth(podmanAuth, auth);
            },
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/registry-check.ts

/**
 * Asks ECR what the tags point to now, so that the digest given out is the registry's.
 * @param digest what the builder says it pushed; undefined when it does not
 * @throws UserError when the image is not there, or nobody can tell which it is
 */
async function checkRegistry(ecr, repository, tags, digest) {
    const byTag = await ecr.imagesByTag(repository, tags);
    const images = [...byTag.values()];
    const wanted = digest ?? agreedDigest(images);
    const image = images.find((candidate) => candidate.digest === wanted) ??
        (wanted === undefined ? undefined : await ecr.imageByDigest(repository, wanted));
    if (image === undefined) {
        throw new src/* UserError */.yo(`ECR has no image ${wanted ?? `with the tag ${tags.join(', ')}`} in ${repository.name}`, {
            hint: 'It was pushed just now: something else deletes or moves it. See the lifecycle policy and other workflows.',
        });
    }
    return { image, movedTags: tags.filter((tag) => byTag.get(tag)?.digest !== image.digest) };
}
/** Where the builder is silent: what every tag points to, if it is one image. */
function agreedDigest(images) {
    const digests = new Set(images.map(({ digest }) => digest));
    return digests.size === 1 ? images[0]?.digest : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker/user-logins.ts






/** Under this name Docker keeps the login for its Hub. Source: docker/cli, cli/command/registry.go */
const hubKey = 'https://index.docker.io/v1/';
/**
 * The login that this user's Docker has for a registry, out of its file or a credential helper; masked in the log.
 * Undefined when there is none. Source: docker/cli, cli/config/configfile/file.go, GetCredentialsStore
 * @throws UserError when the configuration or the helper cannot be read
 */
async function findUserLogin(host, context) {
    const file = (0,external_node_path_.join)(userDockerConfig(context.env), 'config.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const config = parseConfig(file);
    const key = (0,registry_url/* isDockerHub */.gr)(host) ? hubKey : host;
    const helper = (0,src_json/* objectOf */.Xy)(config.credHelpers)[key] ?? config.credsStore;
    const login = typeof helper === 'string' && helper !== ''
        ? await askHelper(helper, key, context)
        : loginOf(findEntry((0,src_json/* objectOf */.Xy)(config.auths), key));
    if (login !== undefined)
        context.maskSecret(login.password);
    return login;
}
/** By the very name, or by one that has the same host: `https://ghcr.io/v1/`. */
function findEntry(auths, key) {
    const hostOf = (name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    const same = Object.keys(auths).find((name) => hostOf(name) === hostOf(key));
    return auths[key] ?? (same === undefined ? undefined : auths[same]);
}
function loginOf(entry) {
    const { auth, username, password, identitytoken } = (0,src_json/* objectOf */.Xy)(entry);
    if (typeof identitytoken === 'string' && identitytoken !== '') {
        return { user: '<token>', password: identitytoken };
    }
    if (typeof auth === 'string' && auth !== '') {
        const [, user, secret] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? [];
        // Docker cuts the zero bytes that old versions have written.
        return user === undefined ? undefined : { user, password: (secret ?? '').replace(/\0+$/, '') };
    }
    return typeof username === 'string' && username !== '' && typeof password === 'string'
        ? { user: username, password }
        : undefined;
}
/** Source: https://github.com/docker/docker-credential-helpers/blob/v0.9.9/client/client.go (Get) */
async function askHelper(helper, key, { env, programs, signal }) {
    const program = `docker-credential-${helper}`;
    if (!/^[\w.-]+$/.test(helper)) {
        throw new src/* UserError */.yo(`Docker's configuration names a credential helper that cannot be: ${program}`);
    }
    const { exitCode, stdout, stderr } = await programs.run(program, ['get'], { input: key, env, signal });
    if (exitCode === 0) {
        const { Username: user, Secret: password } = (0,src_json/* parseObject */.lj)(stdout);
        return typeof user === 'string' && typeof password === 'string' && user !== ''
            ? { user, password }
            : undefined;
    }
    // Its words for "there is none". Source: docker-credential-helpers, credentials/error.go
    if (stdout.includes('credentials not found in native keychain'))
        return undefined;
    throw new src/* UserError */.yo(`${program} has no login for ${key}`, {
        cause: new Error((stderr.trim() || stdout.trim() || `exit code ${exitCode}`).slice(0, 500)),
        hint: "Docker's configuration has it in charge of this registry: repair it, or take it out of credHelpers or credsStore.",
    });
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/registry/docker-reference.ts
var docker_reference = __webpack_require__(72698);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/base-logins.ts




/**
 * Logins for base images in other accounts' registries of ECR: a token is good for every registry of its region that the
 * role may read, and with it their digests were found. A login of the user's own goes before.
 */
async function baseLogins(identity, repository, ecr, context) {
    const bases = identity?.kind === 'known' ? identity.bases : [];
    const hosts = new Set(bases.flatMap(({ reference }) => (0,docker_reference/* parseDockerReference */.F)(reference)?.host ?? []));
    const logins = [];
    for (const host of hosts) {
        const isOther = host !== (0,repository_repository/* registryHost */.U)(repository) && (0,registry_url/* ecrHost */.Fd)(host)?.region === repository.region;
        if (!isOther || (await findUserLogin(host, context)) !== undefined)
            continue;
        const { user, password } = await ecr.login();
        logins.push({ host, user, password });
    }
    return logins;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/reuse-image.ts

/**
 * Gives an image that is there the tags of the run, and starts no build.
 * @param started when the search for it began, by the clock
 */
async function reuseImage({ repository, repositoryReport }, { image, reason, revision }, setting, started) {
    const { context } = setting;
    context.log.info(`Reusing ${image.digest}: ${reason}`);
    const released = await release(setting, repository, image);
    if (released.kind !== 'released')
        return released;
    return {
        kind: 'reused',
        image: released.image,
        scan: released.scan,
        repositoryReport,
        notices: [],
        reason,
        revision,
        tookMs: context.clock.now() - started,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse/other-ignore-file.ts


/**
 * A file of patterns that this builder does not read as BuildKit does, by which the identity was made: the classic builder
 * knows no `<Dockerfile>.dockerignore`, and Podman and Buildah prefer a `.containerignore`. What they build may hold other
 * files then. Sources: https://docs.docker.com/build/concepts/context/#filename-and-location and containers-common,
 * containerignore(5)
 */
function otherIgnoreFile({ kind }, { source, file }) {
    if (source.kind !== 'folder' || kind === 'buildx' || kind === 'engine-buildkit')
        return undefined;
    const own = `${file}.dockerignore`;
    if ((0,external_node_fs_.existsSync)(own))
        return (0,external_node_path_.basename)(own);
    const isPodman = kind === 'podman' || kind === 'buildah';
    return isPodman && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(source.path, '.containerignore')) ? '.containerignore' : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/marks.ts




/**
 * Where a gate has to let the image through first, it is pushed under a tag that nobody deploys. A pull request of a fork
 * leaves no mark: what it was made of is for nobody else to trust.
 */
function chooseMarks({ identity, repository, tagged }, { builder, request }, setting) {
    const { facts, inputs, tags, context } = setting;
    const otherIgnore = otherIgnoreFile(builder, request);
    const isKnown = identity?.kind === 'known' && otherIgnore === undefined && !facts.isFromFork;
    const mark = isKnown ? reuseTag(identity) : undefined;
    const isStuck = mark !== undefined && tagged.has(mark) && (0,repository_repository/* isImmutable */.t)(mark, repository.mutability);
    const reuse = isStuck ? undefined : mark;
    const notices = [
        ...(isStuck ? [stuckMark(repository.name)] : []),
        ...(otherIgnore === undefined ? [] : [otherIgnoreNotice(builder, otherIgnore)]),
        ...(identity?.kind === 'known' && identity.holdsGit === true ? [gitInContext] : []),
    ];
    const { runId, attempt } = thisRun(context.env);
    const candidate = reuse ?? `scan-${runId}.${attempt}-${tags[0] ?? ''}`.slice(0, 128);
    const pushedTag = inputs.scan === undefined ? (tags[0] ?? candidate) : candidate;
    return { pushedTag, reuseTag: reuse, isKnown, notices };
}
const gitInContext = {
    level: 'notice',
    title: 'The repository of Git is sent to the builder',
    message: 'The build context holds .git, which differs in every checkout: no image is ever found to be of the same source. Add the line .git to .dockerignore.',
};
function otherIgnoreNotice({ name }, file) {
    return {
        level: 'notice',
        title: 'The image cannot be found again by its source',
        message: `${name} does not read ${file} as BuildKit does, so the image may hold other files than those it would be known by. Build with BuildKit (buildx), or put the patterns into .dockerignore.`,
    };
}
function stuckMark(repository) {
    return {
        level: 'notice',
        title: 'The image cannot be found again by its source',
        message: `An older image of the same source has the tag by which it would be found, and the tags of ${repository} are immutable. Exclude src-* from it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: src-*, cache-*, with update-repository: true.`,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/build-image.ts















/** Builds the image, pushes it under one tag, and gives it the others once its scan lets it through. */
async function buildImage(task, known, reason, setting) {
    const { context, ecr, progress, tags } = setting;
    const { repository, labels, identity } = known;
    const started = context.clock.now();
    progress.during = 'the search for a builder';
    const wish = builderWish(task, context, (0,repository_repository/* registryHost */.U)(repository));
    return withBuilder(wish, context, async (builder) => {
        const cache = layerCache(task, known, builder, setting);
        const marks = chooseMarks(known, { builder, request: task.request }, setting);
        const plan = {
            builder,
            request: task.request,
            push: { repository, tag: marks.pushedTag },
            localNames: task.request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
            labels: marks.isKnown ? labels : withoutSource(labels),
            // The bases by which the image is known are those of the registries, which the engine may have older ones of.
            pull: task.request.pull || (identity?.kind === 'known' && identity.bases.length > 0),
            cacheFrom: cache.from,
            cacheTo: cache.to,
        };
        describePlan(plan).forEach((line) => context.log.info(line));
        progress.during = 'the login';
        const others = await baseLogins(identity, repository, ecr, context);
        const work = (login) => {
            progress.during = builder.kind === 'buildx' ? 'the build and its push' : 'the build';
            const onPush = () => void (progress.during = 'the push');
            return publish({ plan, login, folder: context.temporary.directory('build'), context, onPush });
        };
        const published = await login_withLogin(ecr, repository, context, work, others);
        return conclude(published, { plan, known, marks, reason, cache, started }, setting);
    });
}
/** By its label an image would be found to be of this source. */
function withoutSource(labels) {
    return new Map([...labels, [originLabels.source, '']]);
}
async function conclude(published, built, setting) {
    const { ecr, progress, context } = setting;
    const { plan, known, marks, reason, cache, started } = built;
    const { repository, repositoryReport } = known;
    switch (published.kind) {
        case 'build-failed':
            return published;
        case 'built-only':
            throw new Error('A build that is to be pushed was not');
        case 'tag-exists':
            return settleTakenTag(published, known, setting);
        case 'pushed': {
            progress.pushed.push(marks.pushedTag);
            progress.during = 'the check of the digest';
            const { pushedTag, reuseTag, notices } = marks;
            const { image, movedTags } = await checkRegistry(ecr, repository, [pushedTag], published.digest);
            const released = await release(setting, repository, image, reuseTag === undefined ? [] : [reuseTag]);
            if (released.kind !== 'released')
                return released;
            return {
                kind: 'built',
                image: released.image,
                scan: released.scan,
                repositoryReport,
                notices: [
                    ...notices,
                    ...cache.notices,
                    ...movedTags.map((tag) => moved(tag, repository.name, image.digest)),
                ],
                warnings: published.warnings,
                builder: plan.builder.name,
                reason,
                labels: plan.labels,
                steps: published.steps,
                tookMs: context.clock.now() - started,
                metadata: published.metadata,
                reuseTag,
            };
        }
    }
}
/** Another run has put an immutable tag there since we looked: if it holds the same image, all is as it should be. */
async function settleTakenTag({ tag, imageId }, known, setting) {
    const { ecr, tags, progress, context } = setting;
    const { repository, labels } = known;
    const started = context.clock.now();
    const reason = 'another run has pushed the same build meanwhile';
    const there = await ecr.imagesByTag(repository, [...new Set([tag, ...tags])]);
    // Nobody asked for it: it is the mark of the source, on the image that the other run has made of it.
    const marked = tags.includes(tag) ? undefined : there.get(tag);
    const requested = new Map([...there].filter(([name]) => tags.includes(name)));
    const held = await readHeldTags(ecr, repository, requested, marked?.digest);
    const judged = judgeHeldTags(held, labels, { builtId: imageId, sourceDigest: marked?.digest });
    switch (judged.kind) {
        case 'none':
            return marked === undefined
                ? conflict(repository, tag, undefined, progress)
                : reuseImage(known, { image: marked, reason }, setting, started);
        case 'taken':
            return takenTag(repository, judged, progress);
        case 'ours':
            progress.pushed.push(...judged.tags);
            return reuseImage(known, { image: judged.image, reason, revision: judged.revision }, setting, started);
    }
}
function layerCache(task, { repository, tagged }, builder, setting) {
    const { context, facts } = setting;
    const { request } = task;
    const given = { ...noCache, from: request.cacheFrom, to: request.cacheTo };
    const tag = cacheTag(request, context.workspace);
    switch (builder.features.has('cache-export') ? cacheKind(task, context.env) : 'none') {
        case 'none':
            return given;
        case 'gha':
            return gitHubCache(tag);
        case 'registry':
            return registryCache(repository, tag, tagged.has(tag), facts);
    }
}
function moved(tag, repository, digest) {
    return {
        level: 'warning',
        title: `The tag ${tag} has moved`,
        message: `The tag ${tag} of ${repository} points to another image by now: another run pushed it in the meantime. The outputs name the image that this run built, ${digest}.`,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/context/digest-file.ts


/** Most files of a context fit, and are read and hashed by one call each. */
const oneRead = 1024 * 1024;
/** Digests files one after another through one buffer. Synchronously: with small files, each promise costs more than the read. */
function createFileDigester() {
    const buffer = Buffer.allocUnsafe(oneRead);
    return (path) => {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            const { mode, size } = (0,external_node_fs_.fstatSync)(file);
            const start = (0,external_node_fs_.readSync)(file, buffer, 0, oneRead, null);
            if (start === size && start < oneRead) {
                return { sha256: (0,external_node_crypto_.hash)('sha256', buffer.subarray(0, start)), bytes: start, mode };
            }
            return { ...digestInPieces(file, buffer, start), mode };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
function digestInPieces(file, buffer, start) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (let read = start; read > 0; read = (0,external_node_fs_.readSync)(file, buffer, 0, oneRead, null)) {
        digest.update(buffer.subarray(0, read));
        bytes += read;
    }
    return { sha256: digest.digest('hex'), bytes };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/unknowable.ts
/** Something decides about the image that cannot be seen before it is built; the message is a sentence for people. */
class UnknowableError extends Error {
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/context/walk-context.ts




/**
 * What a builder gets of a context, in an order that is the same everywhere: folders before what is in them, names by
 * their UTF-16 units. Symbolic links are not followed; empty folders count.
 * Source: Walk in https://github.com/tonistiigi/fsutil/blob/a2aa163d723f/filter.go
 * @throws UserError for a folder that cannot be read; UnknowableError for a name that is not UTF-8
 */
function* walkContext(root, rules) {
    yield* walkFolder(root, rules, { path: '', verdict: undefined, parent: undefined, told: true });
}
function* walkFolder(root, rules, folder) {
    for (const entry of readFolder(root, folder)) {
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        const verdict = rules.judge(path, folder.verdict);
        if (!verdict.isIgnored) {
            // BuildKit cannot send it either, and Node finds no file of the name that it reads.
            if (path.includes('\ufffd'))
                throw new UnknowableError(`a name in the context is not UTF-8: ${path}`);
            yield* tellOf(folder);
            yield { path, kind: kindOf(entry) };
        }
        if (entry.isDirectory() && (!verdict.isIgnored || rules.canTakeBackBelow(path))) {
            yield* walkFolder(root, rules, { path, verdict, parent: folder, told: !verdict.isIgnored });
        }
    }
}
/** A folder that is ignored itself is in the image when something in it is. */
function* tellOf(folder) {
    if (folder.told)
        return;
    if (folder.parent !== undefined)
        yield* tellOf(folder.parent);
    folder.told = true;
    yield { path: folder.path, kind: 'folder' };
}
function readFolder(root, folder) {
    const path = (0,external_node_path_.join)(root, folder.path);
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        const code = (0,src/* errorCode */.CA)(error);
        // Gone since its parent was read, or of no concern: Docker passes over both.
        if (folder.path !== '' && code === 'ENOENT')
            return [];
        if (folder.verdict?.isIgnored === true && (code === 'EACCES' || code === 'EPERM'))
            return [];
        throw new src/* UserError */.yo(`The folder ${path} of the build context cannot be read.`, {
            cause: error,
            hint: 'Make it readable for the user that runs the step, or name it in .dockerignore.',
        });
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    if (entry.isSymbolicLink())
        return 'symlink';
    if (entry.isFIFO())
        return 'fifo';
    return entry.isSocket() ? 'socket' : 'device';
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/context/digest-context.ts







/** How long other work waits for its turn, at most: base images are asked for meanwhile. */
const turnMs = 10;
/**
 * What the owner may is what Git keeps; in the image that is root. What others may decides whether a program that runs as
 * another user can read a file or look into a folder. The usual umasks, 022 and 002, leave both alike and differ in who may
 * write. The bits for set-user-id, set-group-id and sticky are set by nobody but on purpose; a folder has the second from
 * the one that it was made in.
 */
const modeThatCounts = { file: 0o7105, folder: 0o1005 };
/**
 * What a build context is, whoever has checked it out, where and when: path, kind and content of everything that the
 * builder gets, of files and folders also who may read and execute, of symbolic links their target. Extended attributes
 * do not count: neither Git nor the classic builder keep them.
 * @throws UserError for what cannot be read
 */
async function digestContext(folder, rules, signal) {
    signal.throwIfAborted();
    const root = rootOf(folder);
    const digestFile = createFileDigester();
    const whole = (0,external_node_crypto_.createHash)('sha256');
    let files = 0;
    let bytes = 0;
    let holdsGit = false;
    let turnEnds = performance.now() + turnMs;
    for (const entry of walkContext(root, rules)) {
        const described = digest_context_describe(root, entry, digestFile);
        if (described === undefined)
            continue;
        whole.update(`${JSON.stringify([entry.path, entry.kind, ...described.facts])}\n`);
        if (entry.kind !== 'folder')
            files++;
        if (entry.path === '.git')
            holdsGit = true;
        bytes += described.bytes;
        if (performance.now() < turnEnds)
            continue;
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        turnEnds = performance.now() + turnMs;
    }
    return { sha256: whole.digest('hex'), files, bytes, holdsGit };
}
function rootOf(folder) {
    try {
        const root = (0,external_node_fs_.realpathSync)(folder);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw new src/* UserError */.yo(`The build context ${folder} cannot be read.`, { cause: error });
    }
    throw new src/* UserError */.yo(`The build context ${folder} is not a folder.`);
}
/** What of an entry counts beside path and kind; undefined when it is gone since its folder was read. */
function digest_context_describe(root, { path, kind }, digestFile) {
    const whole = (0,external_node_path_.join)(root, path);
    try {
        switch (kind) {
            case 'file': {
                const { sha256, mode, bytes } = digestFile(whole);
                return { facts: [mode & modeThatCounts.file, bytes, sha256], bytes };
            }
            case 'symlink':
                return { facts: [(0,external_node_fs_.readlinkSync)(whole)], bytes: 0 };
            case 'device':
                return { facts: [(0,external_node_fs_.lstatSync)(whole).rdev], bytes: 0 };
            case 'folder':
                return { facts: [(0,external_node_fs_.lstatSync)(whole).mode & modeThatCounts.folder], bytes: 0 };
            case 'fifo':
            case 'socket':
                return { facts: [], bytes: 0 };
        }
    }
    catch (error) {
        if ((0,src/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new src/* UserError */.yo(`${whole} of the build context cannot be read.`, {
            cause: error,
            hint: 'Make it readable for the user that runs the step, or name it in .dockerignore.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/ignore-file.ts

/** What Go's strings.TrimSpace takes for white space; JavaScript's `trim` would take a byte order mark too. */
const spaces = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const outerSpaces = new RegExp(`^${spaces}|${spaces}$`, 'g');
/**
 * The patterns of a .dockerignore as Docker reads them: without comments and blank lines, cleaned, without a leading `/`.
 * Source: ReadAll in https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go
 */
function readIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('#'))
        .map(trimSpace)
        .filter((line) => line !== '')
        .map((line) => (line.startsWith('!') ? `!${relative(trimSpace(line.slice(1)))}` : relative(line)));
}
function trimSpace(text) {
    return text.replace(outerSpaces, '');
}
/** Go's filepath.Clean: Node's own, which keeps a slash at the end. */
function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
function relative(pattern) {
    if (pattern === '')
        return '';
    const clean = cleanPath(pattern);
    return clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/go-regexp.ts
/** What a pattern can say to Go's regular expressions that is not said here: nobody means it in a .dockerignore. */
class UnreadablePatternError extends Error {
}
/**
 * A regular expression of Go's as one of JavaScript's, as far as Docker makes such out of patterns. The difference that
 * matters: within JavaScript's `u` mode nothing may stand for itself that has a meaning elsewhere.
 * Source: https://github.com/google/re2/wiki/Syntax
 * @throws UnreadablePatternError for repetition counts, named classes, and letters or digits after a backslash
 */
function translateGoRegExp(source) {
    const characters = Array.from(source);
    let translated = '';
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '[') {
            const readClass = translateClass(characters, at);
            translated += readClass.text;
            at = readClass.last;
        }
        else if (character === '\\') {
            at++;
            translated += codePoint(escaped(characters[at], source));
        }
        else if (character === '.') {
            translated += '[^\\n]';
        }
        else if ('^$()?*|'.includes(character)) {
            translated += character;
        }
        else {
            if (character === '{' && /^\{\d+(,\d*)?\}/.test(characters.slice(at).join('')))
                throw unreadable(source);
            translated += codePoint(character);
        }
    }
    return compile(translated, source);
}
function translateClass(characters, start) {
    const source = characters.join('');
    let at = start + 1;
    let text = '[';
    if (characters[at] === '^') {
        text += '^';
        at++;
    }
    const first = at;
    while (at === first || characters[at] !== ']') {
        const low = classCharacter(characters, at, source);
        at = low.next;
        text += codePoint(low.character);
        if (characters[at] === '-' && characters[at + 1] !== ']') {
            const high = classCharacter(characters, at + 1, source);
            at = high.next;
            text += `-${codePoint(high.character)}`;
        }
    }
    return { text: `${text}]`, last: at };
}
function classCharacter(characters, at, source) {
    const character = characters[at];
    if (character === undefined || (character === '[' && characters[at + 1] === ':'))
        throw unreadable(source);
    if (character !== '\\')
        return { character, next: at + 1 };
    return { character: escaped(characters[at + 1], source), next: at + 2 };
}
/** Only punctuation stands for itself after a backslash. */
function escaped(character, source) {
    if (character === undefined || !/^[!-/:-@[-`{-~]$/.test(character))
        throw unreadable(source);
    return character;
}
function codePoint(character) {
    return /^[A-Za-z0-9/_]$/.test(character)
        ? character
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function compile(translated, source) {
    try {
        return new RegExp(translated, 'u');
    }
    catch (error) {
        throw new UnreadablePatternError(`not understood: ${source}`, { cause: error });
    }
}
function unreadable(source) {
    return new UnreadablePatternError(`not understood: ${source}`);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/pattern.ts

/** @throws UnreadablePatternError */
function createPattern(text, isException) {
    return { text, isException, matches: matcherOf(text) };
}
function matcherOf(text) {
    const { kind, expression } = describePattern(text);
    switch (kind) {
        case 'exact':
            return (path) => path === text;
        case 'prefix': {
            const prefix = text.slice(0, -2);
            return (path) => path.startsWith(prefix);
        }
        case 'suffix': {
            const suffix = text.slice(2);
            // `**/foo` is about `foo` too.
            return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
        }
        case 'expression': {
            const compiled = translateGoRegExp(expression);
            return (path) => compiled.test(path);
        }
    }
}
/**
 * How Docker looks at a pattern, and the expression, in Go's syntax, that it makes of it.
 * Source: compile in https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
function describePattern(text) {
    const characters = Array.from(text);
    let kind = 'exact';
    let expression = '^';
    let at = 0;
    for (let step = 0; at < characters.length; step++) {
        const character = characters[at++] ?? '';
        if (character === '*' && characters[at] === '*') {
            at += characters[at + 1] === '/' ? 2 : 1;
            if (at < characters.length) {
                expression += '(.*/)?';
                kind = 'expression';
            }
            else if (kind === 'exact') {
                kind = 'prefix';
            }
            else {
                expression += '.*';
                kind = 'expression';
            }
            if (step === 0)
                kind = 'suffix';
        }
        else if (character === '*') {
            expression += '[^/]*';
            kind = 'expression';
        }
        else if (character === '?') {
            expression += '[^/]';
            kind = 'expression';
        }
        else if ('.+()$'.includes(character)) {
            // Not `|`, `{`, `}`: the table that Docker looks them up in has no room for them, so they keep their meaning.
            expression += `\\${character}`;
        }
        else if (character === '\\') {
            expression += `\\${characters[at++] ?? ''}`;
            kind = 'expression';
        }
        else {
            expression += character;
            if (character === '[' || character === ']')
                kind = 'expression';
        }
    }
    return { kind, expression: `${expression}$` };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/pattern-syntax.ts
/**
 * Whether Go's filepath.Match takes a pattern: each backslash escapes something, and each class has an end and ranges
 * that are whole. Docker refuses a .dockerignore with a pattern that it does not take.
 * Source: https://github.com/golang/go/blob/go1.24.0/src/path/filepath/match.go (scanChunk, matchChunk, getEsc)
 */
function isWellFormed(pattern) {
    const characters = Array.from(pattern);
    let at = 0;
    while (at < characters.length) {
        const character = characters[at];
        if (character === '\\') {
            if (at + 1 >= characters.length)
                return false;
            at += 2;
        }
        else if (character === '[') {
            const end = endOfClass(characters, at + 1);
            if (end === undefined)
                return false;
            at = end;
        }
        else {
            at++;
        }
    }
    return true;
}
/** What follows the `]`; undefined for a class that Go does not take. */
function endOfClass(characters, start) {
    let at = characters[start] === '^' ? start + 1 : start;
    for (let ranges = 0;; ranges++) {
        if (ranges > 0 && characters[at] === ']')
            return at + 1;
        const low = afterCharacter(characters, at);
        if (low === undefined)
            return undefined;
        at = low;
        if (characters[at] === '-') {
            const high = afterCharacter(characters, at + 1);
            if (high === undefined)
                return undefined;
            at = high;
        }
    }
}
/** One character of a class has to be followed by something, if only by the `]`. */
function afterCharacter(characters, at) {
    const character = characters[at];
    if (character === undefined || character === '-' || character === ']')
        return undefined;
    const next = character === '\\' ? at + 2 : at + 1;
    return next < characters.length ? next : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/ignore-rules.ts



/** Why Docker does not take a .dockerignore. */
class IgnoreSyntaxError extends Error {
}
const nothingIgnored = createIgnoreRules('');
/**
 * Source: New and MatchesUsingParentResults in https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 * @throws IgnoreSyntaxError for what Docker refuses; UnreadablePatternError for what only Docker understands
 */
function createIgnoreRules(text) {
    const patterns = readIgnoreFile(text).map(readPattern);
    const exceptions = patterns.filter((pattern) => pattern.isException);
    const unmatched = patterns.map(() => false);
    return {
        judge(path, parent) {
            if (patterns.length === 0)
                return { isIgnored: false, matched: unmatched };
            const matched = [...(parent?.matched ?? unmatched)];
            let isIgnored = false;
            for (const [index, pattern] of patterns.entries()) {
                // A pattern that would change nothing is not asked, and not remembered for what is below either.
                if (matched[index] !== true && pattern.isException === isIgnored)
                    matched[index] = pattern.matches(path);
                if (matched[index] === true)
                    isIgnored = !pattern.isException;
            }
            return { isIgnored, matched };
        },
        canTakeBackBelow: (folder) => exceptions.some((exception) => canMatchBelow(exception.text, folder)),
    };
}
function readPattern(line) {
    const clean = cleanPath(trimSpace(line));
    const isException = clean.startsWith('!');
    const text = isException ? clean.slice(1) : clean;
    if (text === '')
        throw new IgnoreSyntaxError('"!" has nothing after it');
    if (!isWellFormed(text))
        throw new IgnoreSyntaxError(`"${text}" has no end to a "[", or nothing after a "\\"`);
    return createPattern(text, isException);
}
/**
 * Docker looks into every ignored folder as soon as one exception has a wildcard. Where the wildcard stands tells that
 * most of them hold nothing that it could match.
 */
function canMatchBelow(pattern, folder) {
    const wildcard = pattern.search(/[*?[\]\\|{}^]/);
    if (wildcard < 0)
        return pattern.startsWith(`${folder}/`);
    // Of an alternative, only the first branch starts with what stands before it.
    if (pattern.includes('|'))
        return true;
    // `*` and `?` stay within one part of a path; `**` and classes do not.
    if (!/\*\*|\[/.test(pattern) && depth(pattern) <= depth(folder))
        return false;
    const certain = pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1);
    return certain.startsWith(`${folder}/`) || `${folder}/`.startsWith(certain);
}
function depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/ignore/find-ignore-file.ts




/**
 * What is ignored of a context: by `<Dockerfile>.dockerignore` beside the Dockerfile, which is all that counts when there
 * is one, even empty; or by `.dockerignore` in the context.
 * Source: https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * Ignored or not, the Dockerfile and the .dockerignore reach the builder; an ignored one is not there for COPY. So they
 * count here like any other file, and the Dockerfile's text counts once more for itself.
 *
 * Builders differ, and which one builds is not known yet. This is BuildKit's way. The classic builder does not follow
 * exceptions with wildcards into ignored folders, so it gets less than what counts; and it knows no
 * `<Dockerfile>.dockerignore`. Podman and Buildah prefer a `.containerignore`.
 *
 * @param dockerfile its absolute path; undefined for a named context, which only has its own .dockerignore
 * @throws UserError for what Docker refuses; UnreadablePatternError for what only Docker understands
 */
function findIgnoreRules(context, dockerfile) {
    const candidates = [
        ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
        (0,external_node_path_.join)(context, '.dockerignore'),
    ];
    for (const candidate of candidates) {
        const text = readIfThere(candidate);
        if (text === undefined)
            continue;
        try {
            return createIgnoreRules(text);
        }
        catch (error) {
            if (!(error instanceof IgnoreSyntaxError))
                throw error;
            throw new src/* UserError */.yo(`Docker does not take ${(0,external_node_path_.basename)(candidate)}: ${error.message}.`, {
                cause: error,
                hint: `Mend the pattern in ${candidate}.`,
            });
        }
    }
    return nothingIgnored;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        // A folder of that name ignores nothing, as for Docker.
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((0,src/* errorCode */.CA)(error) ?? ''))
            return undefined;
        throw new src/* UserError */.yo(`${path} cannot be read.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/remote-source.ts
var remote_source = __webpack_require__(95453);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/build-contexts.ts








/**
 * Source: loadInputs in https://github.com/docker/buildx/blob/v0.38.2/build/opt.go
 * @throws UnknowableError for a source that can change without notice; UserError for a layout that cannot be read
 */
function readNamedContext(name, value) {
    if (value.startsWith('docker-image://')) {
        return { kind: 'image', name, reference: value.slice('docker-image://'.length) };
    }
    if (value.startsWith('oci-layout://'))
        return { kind: 'fixed', name, content: contentOfLayout(value) };
    if (value.startsWith('target:'))
        throw new UnknowableError(`the build context \`${name}\` is made by another build`);
    if (!(0,remote_source/* isRemoteContext */.uN)(value))
        return { kind: 'folder', name, path: value };
    if ((0,remote_source/* isPinned */.T4)(value, undefined))
        return { kind: 'fixed', name, content: value };
    throw new UnknowableError(`the build context \`${name}\` comes from elsewhere and can change without notice`);
}
/** A folder with a name of its own has its own .dockerignore; `<Dockerfile>.dockerignore` is for the main one alone. */
function digestNamedFolder(path, signal) {
    return digestContext(path, findIgnoreRules(path, undefined), signal);
}
/** The digest, or the index of the layout, which names all of its content by digest, and the tag to be taken. */
function contentOfLayout(value) {
    const [place = '', digest] = value.slice('oci-layout://'.length).split('@');
    if (digest !== undefined)
        return digest;
    const [, path = place, tag = 'latest'] = /^(.*?)(?::([^/:]+))?$/.exec(place) ?? [];
    const index = (0,external_node_path_.join)(path, 'index.json');
    try {
        return `${tag} of ${(0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(index)).digest('hex')}`;
    }
    catch (error) {
        throw new src/* UserError */.yo(`The OCI layout ${path} of \`build-contexts\` cannot be read.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/deciding-inputs.ts
/**
 * What the inputs themselves decide about an image, in an order of its own. Left out: where the result goes, what only
 * says how fast it comes (caches, builders), what only grants or places (`allow`, `cgroup-parent`), what forces a build
 * (`pull`, `no-cache`, `no-cache-filters`), and the values of secrets and keys.
 */
function decidingInputs(request, declared) {
    return {
        target: request.target ?? null,
        buildArgs: sorted(request.buildArgs).filter(([name]) => declared.has(name) || !isAmbient(name)),
        platforms: [...new Set(request.platforms)].sort(),
        // RUN can see these.
        network: request.network ?? 'default',
        addHosts: [...request.addHosts].sort(),
        shmSize: request.shmSize ?? null,
        ulimits: [...request.ulimits].sort(),
        secrets: request.secrets.map(({ id }) => id).sort(),
        ssh: request.ssh.map((entry) => entry.split('=')[0]).sort(),
        labels: sorted(request.labels).filter(([name]) => !isPerCommit(name)),
        annotations: sorted(request.annotations).filter(([key]) => !isPerCommit(key.slice(key.lastIndexOf(':') + 1))),
        provenance: request.provenance ?? null,
        sbom: request.sbom ?? null,
        attests: [...request.attests].sort(),
        singleManifest: request.singleManifest,
    };
}
/** Labels and annotations that every commit has its own of. */
const perCommit = ['created', 'revision', 'version', 'ref.name'].map((name) => `org.opencontainers.image.${name}`);
function isPerCommit(name) {
    return perCommit.includes(name);
}
/**
 * Build arguments that belong to where and when a build runs: the proxies, which Docker keeps out of its own cache key
 * too, and the time that goes for now. They count when the Dockerfile declares them.
 * Source: https://docs.docker.com/reference/dockerfile/#predefined-args
 */
function isAmbient(name) {
    return name === 'SOURCE_DATE_EPOCH' || /^(?:http|https|ftp|no|all)_proxy$/i.test(name);
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/directives.ts
var directives = __webpack_require__(72844);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/parse-instruction.ts
/** Source: https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/split_command.go */
function parseInstruction({ line, text }, escape) {
    const [, keyword = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(text) ?? [];
    const words = splitWords(rest, escape);
    const firstOther = words.findIndex((word) => !word.startsWith('--'));
    const flags = words.slice(0, firstOther < 0 ? words.length : firstOther);
    const isTrigger = keyword.toUpperCase() === 'ONBUILD';
    return {
        line,
        keyword: keyword.toUpperCase(),
        flags: flags.map((flag) => readFlag(flag, escape)),
        words: words.slice(flags.length),
        trigger: isTrigger ? parseInstruction({ line, text: rest }, escape) : undefined,
    };
}
function flagOf(instruction, name) {
    return instruction.flags.find((flag) => flag.name === name)?.value;
}
/** White space separates words, unless it is quoted or escaped. */
function splitWords(text, escape) {
    const any = escape === '`' ? '`[^]' : '\\\\[^]';
    return text.match(new RegExp(`(?:${any}|'[^']*'|"(?:${any}|[^"])*"|\\S)+`, 'g')) ?? [];
}
function readFlag(word, escape) {
    const [, name = '', value = ''] = /^--([^=]*)=?([^]*)$/.exec(word) ?? [];
    const unquoted = value.replace(escape === '`' ? /`([^])|['"]/g : /\\([^])|['"]/g, '$1');
    return { name: name.toLowerCase(), value: unquoted };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/declared-arguments.ts



/** The build arguments that a Dockerfile names in an ARG, wherever. */
function declaredArguments(dockerfile) {
    const { escape } = (0,directives/* readDirectives */.V)(dockerfile);
    return new Set((0,identity_dockerfile/* readInstructions */.K)(dockerfile)
        .map((instruction) => parseInstruction(instruction, escape))
        .flatMap((parsed) => [parsed, ...(parsed.trigger === undefined ? [] : [parsed.trigger])])
        .filter(({ keyword }) => keyword === 'ARG')
        .flatMap(({ words }) => words.map((word) => word.split('=')[0] ?? word)));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/image-reference.ts

/**
 * A reference as Docker completes it; undefined for what is none.
 * Source: ParseNormalizedNamed and FamiliarString in
 * https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
function parseImageReference(text) {
    const reference = (0,docker_reference/* parseDockerReference */.F)(text);
    if (reference === undefined)
        return undefined;
    const { host, name, tag, digest } = reference;
    const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    const familiarName = host === 'docker.io' ? name.replace(/^library\/(?=[^/]+$)/, '') : `${host}/${name}`;
    return {
        full: `${host}/${name}${version}`,
        familiar: `${familiarName}${version}`.replace(/:latest$/, ''),
        digest,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/expand-word.ts

/**
 * A word of a Dockerfile with its variables in place and its quotes removed: `$x`, `${x}`, `${x:-y}`, `${x:+y}`,
 * `${x:?y}`, each also without the colon.
 * Source: https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/shell/lex.go
 * @throws UnknowableError for other modifiers, and where Docker stops the build
 */
function expandWord(word, variables, escape) {
    let at = 0;
    return readUntil('');
    function readUntil(end) {
        let result = '';
        while (at < word.length) {
            const character = word[at++] ?? '';
            if (character === end)
                return result;
            if (character === "'" && end !== '"') {
                const close = word.indexOf("'", at);
                if (close < 0)
                    throw unreadable();
                result += word.slice(at, close);
                at = close + 1;
            }
            else if (character === '"') {
                result += readUntil('"');
            }
            else if (character === '$') {
                result += readVariable();
            }
            else if (character === escape) {
                const next = word[at++] ?? '';
                result += end === '"' && !['"', '$', escape].includes(next) ? `${escape}${next}` : next;
            }
            else {
                result += character;
            }
        }
        if (end !== '')
            throw unreadable();
        return result;
    }
    function readVariable() {
        if (word[at] !== '{') {
            const name = readName();
            return name === '' ? '$' : (variables(name) ?? '');
        }
        at++;
        const name = readName();
        if (word[at] === '}') {
            at++;
            return variables(name) ?? '';
        }
        const emptyIsUnset = word[at] === ':';
        if (emptyIsUnset)
            at++;
        const modifier = word[at++];
        if (name === '' || modifier === undefined || !'-+?'.includes(modifier))
            throw unreadable();
        const alternative = readUntil('}');
        const value = variables(name);
        const isSet = value !== undefined && !(emptyIsUnset && value === '');
        if (modifier === '+')
            return isSet ? alternative : '';
        if (isSet)
            return value;
        if (modifier === '?')
            throw new UnknowableError(`\`${name}\` is not set`);
        return alternative;
    }
    function readName() {
        const [name = ''] = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(word.slice(at)) ?? [];
        at += name.length;
        return name;
    }
    function unreadable() {
        return new UnknowableError(`\`${word}\` has variables that only the builder reads`);
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/added-sources.ts




/**
 * Sources of an ADD that are fetched from elsewhere must say which content they are.
 * @throws UnknowableError when one does not, or when it cannot be told
 */
function checkAdded(add, variables, escape) {
    const checksum = flagOf(add, 'checksum');
    for (const source of operandsOf(add).slice(0, -1)) {
        if (source.startsWith('<<') || isCertainlyLocal(source))
            continue;
        const place = expandWord(source, variables, escape);
        const expected = checksum === undefined ? undefined : expandWord(checksum, variables, escape);
        if (!(0,remote_source/* isRemote */.Vx)(place) || (0,remote_source/* isPinned */.T4)(place, expected))
            continue;
        // The place itself may have a token in it.
        const pin = (0,remote_source/* isGit */.JL)(place) ? 'name a whole commit after "#"' : 'pin it by --checksum';
        throw new UnknowableError(`ADD ${source} can change without notice; ${pin}`);
    }
}
function operandsOf({ words }) {
    if (words[0]?.startsWith('[') !== true)
        return words;
    try {
        const list = JSON.parse(words.join(' '));
        return Array.isArray(list) ? list.map(String) : words;
    }
    catch {
        // Docker too takes what is no JSON for words.
        return words;
    }
}
/** Whether no value of its variables makes it the address of something elsewhere. */
function isCertainlyLocal(source) {
    const [, certain = ''] = /^["']?([^$"']*)/.exec(source) ?? [];
    return source.includes('$') ? /^[^:@]*[./]/.test(certain) : !(0,remote_source/* isRemote */.Vx)(certain);
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/heredocs.ts
var heredocs = __webpack_require__(74151);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/legibility.ts



/**
 * Nothing can be told of a file that only its builder can read: what decides about the image may stand anywhere in it.
 * @param name what the Dockerfile is called in a reason
 * @throws UnknowableError
 */
function checkLegible(name, { instructions, frontend }) {
    if (frontend !== undefined && !readsDockerfiles(frontend)) {
        throw new UnknowableError(`${name} is read by ${frontend}, which may make something else of it`);
    }
    if (!instructions.some(({ text }) => /^FROM\s/i.test(text))) {
        throw new UnknowableError(`${name} has no FROM`);
    }
    const doubtful = instructions.find(({ text }) => (0,heredocs/* isHeredocInDoubt */.q)(text));
    if (doubtful !== undefined) {
        throw new UnknowableError(`where a here-document ends is only known to the builder (${name}:${doubtful.line})`);
    }
}
/** Docker's own frontends, also out of a mirror. Other frontends read other languages, or have instructions of their own. */
function readsDockerfiles(frontend) {
    const familiar = parseImageReference(frontend)?.familiar ?? '';
    return /(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/.test(familiar);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/stages.ts


function readStages(dockerfile, escape) {
    const instructions = (0,identity_dockerfile/* readInstructions */.K)(dockerfile).map((instruction) => parseInstruction(instruction, escape));
    const starts = instructions.flatMap(({ keyword }, index) => (keyword === 'FROM' ? [index] : []));
    const stages = starts.map((start, index) => {
        const [from, ...commands] = instructions.slice(start, starts[index + 1]);
        const [base = '', as, name] = from?.words ?? [];
        return {
            line: from?.line ?? 0,
            name: as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined,
            base,
            commands,
        };
    });
    return {
        globalArguments: instructions
            .slice(0, starts[0] ?? instructions.length)
            .filter(({ keyword }) => keyword === 'ARG'),
        stages,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/variables.ts


/** A value that is set to something that cannot be known. */
const unknowable = Symbol('unknowable');
/**
 * The variables that a FROM sees: those of ARG above the first FROM, and those of the platforms.
 * Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
function globalVariables(declared, inputs) {
    const values = new Map();
    const lookUp = (name) => {
        const value = values.get(name);
        return value === undefined ? platformVariable(name, inputs) : known(name, value);
    };
    for (const { words } of declared) {
        for (const word of words)
            declare(word, values, lookUp, inputs, noVariables);
    }
    return lookUp;
}
/** `base` are the variables that the stage starts with. */
function stageVariables(base, global, inputs) {
    const values = new Map();
    const lookUp = (name) => {
        const value = values.get(name);
        return value === undefined ? base(name) : known(name, value);
    };
    return {
        lookUp,
        apply({ keyword, words }) {
            if (keyword === 'ARG') {
                for (const word of words)
                    declare(word, values, lookUp, inputs, global);
            }
            else if (keyword === 'ENV') {
                // All of one ENV sees what was before it.
                const set = new Map();
                for (const { name, value } of assignments(words))
                    set.set(name, evaluate(value, lookUp, inputs.escape));
                for (const [name, value] of set)
                    values.set(name, value);
            }
        },
    };
}
/** What a stage starts with on an image from elsewhere: whatever that image sets. */
const variablesOfAnImage = (name) => {
    throw new UnknowableError(`\`${name}\` may be set by the base image`);
};
/** What a stage starts with on `scratch`. */
const noVariables = () => undefined;
function declare(word, values, lookUp, { buildArgs, escape }, global) {
    const [, name = '', value] = /^([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
    const given = buildArgs.get(name);
    if (given !== undefined) {
        values.set(name, given);
    }
    else if (value !== undefined) {
        values.set(name, evaluate(value, lookUp, escape));
    }
    else {
        const inherited = variables_valueOf(() => global(name));
        if (inherited !== undefined)
            values.set(name, inherited);
    }
}
function evaluate(word, variables, escape) {
    return variables_valueOf(() => expandWord(word, variables, escape)) ?? '';
}
function variables_valueOf(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof UnknowableError)
            return unknowable;
        throw error;
    }
}
function known(name, value) {
    if (value !== unknowable)
        return value;
    throw new UnknowableError(`\`${name}\` is only known to the builder`);
}
/** `ENV a=b c=d`, or the older `ENV a b c`. */
function assignments(words) {
    const [first = '', ...others] = words;
    if (!first.includes('='))
        return [{ name: first, value: others.join(' ') }];
    return words.map((word) => ({
        name: word.slice(0, word.indexOf('=')),
        value: word.slice(word.indexOf('=') + 1),
    }));
}
function platformVariable(name, { buildArgs, platform, target }) {
    const [, side, part = ''] = /^(BUILD|TARGET)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$/.exec(name) ?? [];
    if (side === undefined)
        return name === 'TARGETSTAGE' ? (buildArgs.get(name) ?? target ?? 'default') : undefined;
    const given = buildArgs.get(name);
    if (given !== undefined)
        return given;
    if (side === 'BUILD')
        throw new UnknowableError(`\`${name}\` is only known to the builder`);
    if (platform === undefined)
        throw new UnknowableError(`\`${name}\` is only known to the builder while \`platforms\` is not set`);
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const parts = {
        PLATFORM: platform,
        OS: os,
        ARCH: architecture,
        VARIANT: variant,
    };
    return parts[part] ?? '';
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/external-sources.ts









/**
 * The images that a build takes from elsewhere: the frontend, bases, and what COPY and RUN --mount take from; only of
 * the stages that the target is made of. What stands for itself is left out: other stages, `scratch`, and names that
 * `build-contexts` replaces. A base image's own ONBUILD instructions belong to the base.
 * @param name what the Dockerfile is called in a reason
 * @throws UnknowableError when something else decides that can change without notice
 */
function externalImages(dockerfile, name, question) {
    const { escape, syntax } = (0,directives/* readDirectives */.V)(dockerfile);
    const given = question.buildArgs.get('BUILDKIT_SYNTAX')?.trim().split(' ')[0];
    const frontend = given === undefined ? syntax : { reference: given, line: 1 };
    checkLegible(name, { instructions: (0,identity_dockerfile/* readInstructions */.K)(dockerfile), frontend: frontend?.reference });
    const read = readStages(dockerfile, escape);
    // The builder's own platform counts as one that is not known.
    const platforms = question.platforms.length === 0 ? [undefined] : question.platforms;
    const target = question.target ?? read.stages.at(-1)?.name;
    const ofStages = platforms.flatMap((platform) => {
        const inputs = { buildArgs: question.buildArgs, platform, target, escape };
        return visitTarget({ read, inputs, name, contexts: familiarNames(question.buildContexts) }, question.target);
    });
    return frontend === undefined ? ofStages : [frontend, ...ofStages];
}
function visitTarget(visit, target) {
    const { stages, globalArguments } = visit.read;
    const found = [];
    const visited = new Map();
    const global = globalVariables(globalArguments, visit.inputs);
    for (const index of targetStages(stages, target))
        visitStage(index);
    return found;
    /** @returns the variables that the stage leaves to those that build on it */
    function visitStage(index) {
        const known = visited.get(index);
        const stage = stages[index];
        if (known !== undefined || stage === undefined)
            return known ?? noVariables;
        // Also what a stage leaves that goes round in a circle, which Docker refuses, or that a build context replaces.
        visited.set(index, variablesOfAnImage);
        if (stage.name !== undefined && visit.contexts.has(stage.name))
            return variablesOfAnImage;
        const variables = stageVariables(visitBase(index, stage), global, visit.inputs);
        for (const command of stage.commands) {
            variables.apply(command);
            visitCommand(command.trigger ?? command, variables.lookUp, index);
        }
        visited.set(index, variables.lookUp);
        return variables.lookUp;
    }
    function visitBase(index, { base, line }) {
        const reference = at(line, () => expandWord(base, global, visit.inputs.escape));
        const earlier = stages.slice(0, index).findLastIndex((stage) => stage.name === reference);
        if (earlier >= 0)
            return visitStage(earlier);
        return useImage(reference, line);
    }
    function visitCommand(command, variables, index) {
        for (const from of sourcesOf(command)) {
            const isIndex = /^\d+$/.test(from) && command.keyword === 'COPY';
            // BuildKit takes the last stage of a name, the classic builder the last before: whatever it is, it counts.
            const named = stages.flatMap((stage, other) => (stage.name === from.toLowerCase() ? [other] : []));
            for (const other of isIndex ? [Number(from)] : named)
                if (other !== index)
                    visitStage(other);
            if (!isIndex && named.length === 0)
                useImage(from, command.line);
        }
        if (command.keyword === 'ADD')
            at(command.line, () => checkAdded(command, variables, visit.inputs.escape));
    }
    function useImage(reference, line) {
        if (reference === 'scratch')
            return noVariables;
        const familiar = parseImageReference(reference)?.familiar;
        if (familiar === undefined || !visit.contexts.has(familiar))
            found.push({ reference, line });
        return variablesOfAnImage;
    }
    function at(line, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof UnknowableError))
                throw error;
            throw new UnknowableError(`${error.message} (${visit.name}:${line})`);
        }
    }
}
function targetStages(stages, target) {
    if (target === undefined)
        return [stages.length - 1];
    const named = stages.flatMap(({ name }, index) => (name === target.toLowerCase() ? [index] : []));
    return named.length > 0 || !/^\d+$/.test(target) ? named : [Number(target)];
}
/** Where COPY and RUN --mount take from, when it is not the context. */
function sourcesOf({ keyword, flags }) {
    const isCopy = keyword === 'COPY';
    if (!isCopy && keyword !== 'RUN')
        return [];
    return flags.flatMap(({ name, value }) => {
        if (isCopy)
            return name === 'from' ? [value] : [];
        if (name !== 'mount')
            return [];
        return value
            .split(',')
            .flatMap((field) => (/^\s*from=/i.test(field) ? [field.trim().slice('from='.length)] : []));
    });
}
function familiarNames(contexts) {
    return new Set([...contexts.keys()].map((name) => parseImageReference(name)?.familiar ?? name));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile/read-dockerfile.ts



/**
 * A Dockerfile, byte for byte. `dockerfile` stands in for a `Dockerfile` that is not there, as for Docker.
 * @throws UserError when there is none
 */
function readDockerfile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if ((0,src/* errorCode */.CA)(error) === 'ENOENT' && (0,external_node_path_.basename)(path) === 'Dockerfile') {
            return readDockerfile((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'dockerfile'));
        }
        throw new src/* UserError */.yo(`There is no Dockerfile ${path}, or it cannot be read.`, {
            cause: error,
            hint: 'Name it in `file`, as a path from the workspace, or the folder that it is in, in `context`.',
        });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/resolve-images.ts


/**
 * What the images are now, each asked for once, all at the same time; in the order of their full names.
 * @throws UnknowableError for the first that cannot be resolved
 */
async function resolveImages(images, dockerfile, resolveBase) {
    const distinct = new Map();
    for (const image of images) {
        if (image.reference === 'scratch')
            continue;
        const parsed = parseImageReference(image.reference);
        if (parsed === undefined) {
            throw new UnknowableError(`\`${image.reference}\` is no image reference${placeOf(image, dockerfile)}`);
        }
        if (!distinct.has(parsed.full))
            distinct.set(parsed.full, { ...image, full: parsed.full, digest: parsed.digest });
    }
    const resolved = [...distinct.values()].map(async ({ digest: pinned, full, ...image }) => {
        if (pinned !== undefined)
            return { reference: image.reference, full, digest: pinned, isPinned: true };
        const answer = await resolveBase(full);
        if ('digest' in answer)
            return { reference: image.reference, full, digest: answer.digest, isPinned: false };
        throw new UnknowableError(`nobody can tell what \`${image.reference}\`${placeOf(image, dockerfile)} is now: ${answer.unresolved}`);
    });
    return (await Promise.all(resolved)).sort((a, b) => (a.full < b.full ? -1 : 1));
}
function placeOf({ line }, dockerfile) {
    return line === undefined ? ' (build-contexts)' : ` (${dockerfile}:${line})`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity/identify.ts











/** Goes up with every change of what counts or how it is written down: images of before are then built once more. */
const schema = 1;
/**
 * What a build is made of, as one hash: the Dockerfile, what the builder gets of its contexts, the inputs that decide,
 * and what the images that it starts from are now. Unknown when something else decides: a remote source that is not
 * pinned, a base that nobody can resolve.
 * @throws UserError when the Dockerfile, a context or a .dockerignore cannot be read
 */
async function identify(subject, dependencies) {
    const over = new AbortController();
    const signal = AbortSignal.any([dependencies.signal, over.signal]);
    try {
        return await identifyKnown(subject, { ...dependencies, signal });
    }
    catch (error) {
        if (error instanceof UnknowableError)
            return { kind: 'unknown', reason: sentence(error.message) };
        if (error instanceof UnreadablePatternError) {
            return {
                kind: 'unknown',
                reason: `A pattern of the .dockerignore is only read by the builder: ${error.message}`,
            };
        }
        throw error;
    }
    finally {
        // What is still being read is of no use after an error.
        over.abort();
    }
}
async function identifyKnown({ request, extra }, { resolveBase, signal }) {
    if (request.source.kind === 'remote') {
        throw new UnknowableError('the context is fetched by the builder; it is not here to be compared');
    }
    const dockerfileBytes = readDockerfile(request.file);
    const dockerfile = dockerfileBytes.toString();
    const contexts = [...request.buildContexts].sort(([a], [b]) => (a < b ? -1 : 1));
    const named = contexts.map(([name, value]) => readNamedContext(name, value));
    const images = [
        ...externalImages(dockerfile, request.fileName, request),
        ...named.flatMap((context) => (context.kind === 'image' ? [{ ...context, line: undefined }] : [])),
    ];
    const main = request.source.path;
    const [bases, context, ...others] = await Promise.all([
        resolveImages(images, request.fileName, resolveBase),
        digestContext(main, findIgnoreRules(main, request.file), signal),
        ...named.map((each) => (each.kind === 'folder' ? digestNamedFolder(each.path, signal) : undefined)),
    ]);
    const key = JSON.stringify({
        schema,
        dockerfile: identify_sha256(dockerfileBytes),
        context: context.sha256,
        contexts: named.map((each, index) => [each.name, each.kind, contentOf(each, others[index])]),
        bases: bases.map(({ full, digest }) => [full, digest]),
        inputs: decidingInputs(request, declaredArguments(dockerfile)),
        extra,
    });
    const counted = [context, ...others.filter((digest) => digest !== undefined)];
    return {
        kind: 'known',
        hash: identify_sha256(key),
        bases: bases.filter(({ isPinned }) => !isPinned).map(({ reference, digest }) => ({ reference, digest })),
        files: counted.reduce((sum, { files }) => sum + files, 0),
        bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
        ...(counted.some(({ holdsGit }) => holdsGit) ? { holdsGit: true } : {}),
    };
}
function contentOf(context, digest) {
    switch (context.kind) {
        case 'folder':
            return digest?.sha256 ?? '';
        case 'image':
            return context.reference;
        case 'fixed':
            return context.content;
    }
}
function identify_sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/base-resolver.ts







/** A base image that takes longer is not worth the wait: then it is built. */
const base_resolver_limitMs = 5_000;
/** As many as there is time for. */
const attempts = 3;
/**
 * What tags point to now, each asked for once: by HEAD, which counts as no pull, with the logins of the user's Docker.
 * It never rejects but when the step is cancelled.
 */
function createBaseResolver(options) {
    const asked = new Map();
    return (reference) => {
        const found = asked.get(reference) ?? resolve(reference, options);
        asked.set(reference, found);
        return found;
    };
}
async function resolve(text, options) {
    const reference = (0,docker_reference/* parseDockerReference */.F)(text);
    if (reference === undefined)
        return { unresolved: `"${text}" is no reference of an image` };
    const { host, tag, digest } = reference;
    if (digest !== undefined)
        return { digest };
    const { signal } = options.context;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), options.limitMs ?? base_resolver_limitMs);
    try {
        const work = lookUp(reference, tag ?? 'latest', options, AbortSignal.any([signal, late.signal]));
        const found = await unlessAborted(work, late.signal);
        return found === undefined ? { unresolved: `${host} has no ${text}` } : { digest: found };
    }
    catch (error) {
        signal.throwIfAborted();
        const seconds = (options.limitMs ?? base_resolver_limitMs) / 1000;
        return {
            unresolved: late.signal.aborted
                ? `${host} did not answer within ${seconds} s`
                : whyUnresolved(host, (0,src/* asError */.zR)(error)),
        };
    }
    finally {
        clearTimeout(timer);
    }
}
async function lookUp(reference, tag, options, signal) {
    return (await base_resolver_open(reference, options, signal)).digestOf(tag);
}
/** The registry of the image that is built has the step's login, any other that of the user's Docker. */
async function base_resolver_open({ host, name }, { ecr, repository, context }, signal) {
    // Where there is no repository yet, nothing is based on its registry.
    const own = await repository.then(({ repository: found }) => found).catch(() => undefined);
    if (own !== undefined && (0,repository_repository/* registryHost */.U)(own) === host)
        return ecr.protocol({ uri: `${host}/${name}` });
    const login = await findUserLogin(host, { ...context, signal });
    // A token of ECR is good for every registry of the region that the role may read.
    if (login === undefined && own !== undefined && (0,registry_url/* ecrHost */.Fd)(host)?.region === own.region) {
        return ecr.protocol({ uri: `${host}/${name}` });
    }
    return openRegistryRepository({
        host,
        name,
        login: () => Promise.resolve(login),
        attempts,
        context: { ...context, signal },
    });
}
/** The step's own login knows nothing of the limit of one base image. */
async function unlessAborted(work, signal) {
    const aborted = new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject((0,src/* asError */.zR)(signal.reason)), { once: true });
    });
    return Promise.race([work, aborted]);
}
function whyUnresolved(host, error) {
    if (!(error instanceof RegistryError))
        return `${host}: ${error.message}`;
    return `${host} ${error.status === undefined ? 'did not answer:' : 'answered'} ${error.reason}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/left-to-the-builder.ts
/**
 * What decides about the image where the inputs leave it to the builder: which platform it is for, and whether it comes
 * with provenance. The builder is not asked, that would take longer than all the rest; what it goes by is.
 * Source: https://docs.docker.com/reference/cli/docker/#environment-variables and
 * https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
 */
function leftToTheBuilder({ request, builder = '', endpoint = '' }, env) {
    const { platforms, provenance, singleManifest } = request;
    const ofPlatform = [
        process.arch,
        stableName(builder),
        endpoint,
        env.DOCKER_DEFAULT_PLATFORM ?? '',
        stableName(env.BUILDX_BUILDER ?? ''),
        elsewhere(env.DOCKER_HOST ?? ''),
        env.DOCKER_CONTEXT ?? '',
    ];
    const ofAttestations = provenance === undefined && !singleManifest && env.BUILDX_NO_DEFAULT_ATTESTATIONS;
    return [
        ...(platforms.length > 0 ? [] : ofPlatform),
        ...(ofAttestations ? [`BUILDX_NO_DEFAULT_ATTESTATIONS=${ofAttestations}`] : []),
    ];
}
/**
 * A builder that docker/setup-buildx-action has made has another name in each job.
 * Source: getBuilderName in https://github.com/docker/setup-buildx-action/blob/v3.0.0/src/context.ts
 */
function stableName(builder) {
    return builder.replace(/^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'builder');
}
/** An engine behind a socket is one of this machine, wherever the socket is. */
function elsewhere(host) {
    return /^(?:unix|npipe|fd):/.test(host) ? '' : host;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/find-identity.ts





/** What the image is made of, known without a builder: what is left to it counts by what it goes by. */
async function findIdentity(task, setting, repository) {
    if (task.reuse.mode === 'never')
        return undefined;
    const { context, ecr } = setting;
    const extra = leftToTheBuilder(task, context.env);
    const started = performance.now();
    const identity = await identify({ request: { ...task.request, labels: stableLabels(task, setting) }, extra }, { resolveBase: createBaseResolver({ ecr, repository, context }), signal: context.signal });
    const took = `${Math.round(performance.now() - started)} ms`;
    context.log.info(identity.kind === 'known'
        ? `Made of ${identity.files} files, ${(0,src/* formatBytes */.z3)(identity.bytes)}: ${identity.hash} (${took})`
        : `What the image is made of is not known before it is built: ${identity.reason}`);
    return identity;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/local-results.ts





/** What later steps of the job have to find on this machine, whatever the registry has already. */
function wantsLocalResults({ request }) {
    return request.load || request.outputs.length > 0;
}
/**
 * Builds for this machine alone, where the image of this very build is in the registry and cannot be pushed again: a job
 * that is run again finds what `load` and `outputs` ask for, as the first time.
 */
async function makeLocalResults(task, { repository, labels }, setting) {
    const { context, ecr, progress, tags } = setting;
    const { request } = task;
    progress.during = 'the search for a builder';
    return withBuilder(builderWish(task, context, undefined), context, async (builder) => {
        const plan = {
            builder,
            request,
            push: undefined,
            localNames: request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
            labels,
            pull: request.pull,
            cacheFrom: request.cacheFrom,
            cacheTo: request.cacheTo,
        };
        describePlan(plan).forEach((line) => context.log.info(line));
        progress.during = 'the login';
        const published = await login_withLogin(ecr, repository, context, (login) => {
            progress.during = 'the build';
            const folder = context.temporary.directory('build');
            return publish({ plan, login, folder, context });
        });
        return published.kind === 'build-failed' ? published : undefined;
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/build.ts












/** An image of this very source, from the repository or from the builder, under the requested tags. */
async function runBuildTask(task, setting) {
    const { context, progress } = setting;
    const started = context.clock.now();
    const known = await lookAround(task, setting);
    progress.during = 'the search for an image of the same source';
    const held = await build_judgeTags(known, setting);
    if (held.kind === 'taken')
        return takenTag(known.repository, held, progress);
    if (held.kind === 'ours') {
        progress.pushed.push(...held.tags);
        if (wantsLocalResults(task)) {
            if (task.reuse.mode === 'always')
                throw nothingToReuse('load and outputs are made by a build');
            context.log.info('Building for this machine alone: the image is in the registry');
            const failed = await makeLocalResults(task, known, setting);
            if (failed !== undefined)
                return failed;
        }
        const reason = `${held.tags.join(', ')} cannot be overwritten, and ${held.tags.length === 1 ? 'holds' : 'hold'} this build`;
        return reuseImage(known, { image: held.image, reason, revision: held.revision }, setting, started);
    }
    const { request, reuse: policy } = task;
    const decision = decideReuse({
        identity: known.identity,
        found: await sameSource(known, setting),
        policy,
        platforms: request.platforms,
        forcedBy: forcedBy(task),
        now: context.clock.now(),
    });
    if (decision.kind === 'reuse')
        return reuseImage(known, decision, setting, started);
    context.log.info(`Building: ${decision.reason}`);
    if (policy.mode === 'always')
        throw nothingToReuse(decision.reason);
    return buildImage(task, known, decision.reason, setting);
}
/** Everything that can be asked at the same time. */
async function lookAround(task, setting) {
    const { inputs, context, ecr, tags, progress } = setting;
    progress.during = 'the search for the repository';
    const ensured = ensureRepository(inputs, setting);
    const found = await Promise.all([ensured, findIdentity(task, setting, ensured)]);
    const [{ repository, report }, identity] = found;
    const names = [
        ...(identity?.kind === 'known' ? [reuseTag(identity)] : []),
        ...(cacheKind(task, context.env) === 'registry' ? [cacheTag(task.request, context.workspace)] : []),
        ...tags,
    ];
    return {
        repository,
        repositoryReport: report,
        identity,
        tagged: await ecr.imagesByTag(repository, names),
        labels: buildLabels(task, identity, setting),
    };
}
/** Whether the requested tags that cannot move are in the way. */
async function build_judgeTags({ repository, identity, tagged, labels }, setting) {
    const requested = new Map([...tagged].filter(([tag]) => setting.tags.includes(tag)));
    const source = identity?.kind === 'known' ? tagged.get(reuseTag(identity)) : undefined;
    const held = await readHeldTags(setting.ecr, repository, requested, source?.digest);
    return judgeHeldTags(held, labels, { sourceDigest: source?.digest });
}
async function sameSource({ repository, identity, tagged }, { ecr }) {
    const image = identity?.kind === 'known' ? tagged.get(reuseTag(identity)) : undefined;
    return image && { image, pushedAt: await ecr.pushedAt(repository, image.digest) };
}
/** Inputs that cannot be had from an image that is there. */
function forcedBy({ request }) {
    return [
        ...(request.pull ? ['pull: true'] : []),
        ...(request.noCache ? ['no-cache: true'] : []),
        ...(request.noCacheFilters.length > 0 ? ['no-cache-filters'] : []),
        ...(request.load ? ['load: true'] : []),
        ...(request.outputs.length > 0 ? ['outputs'] : []),
    ];
}
function nothingToReuse(reason) {
    return new src/* UserError */.yo(`There is no image to reuse: ${reason}`, {
        hint: 'With reuse: always nothing is built. Give reuse: auto to build where nothing fits, or promote-from to name an image.',
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/choose-tags.ts



/**
 * The tags that the image of a task is to get: the event's; for a part of an image the one by which the last job finds it.
 * An image that goes nowhere needs none.
 * @throws UserError when a task needs a tag and no rule gives one
 */
function chooseTags(task, resolved, facts, env) {
    if (task.kind !== 'build')
        return requireTags(resolved, facts);
    const [platform = ''] = task.request.platforms;
    if (task.partOf !== undefined)
        return [partTag({ ...thisRun(env), partOf: task.partOf, platform })];
    return task.push ? requireTags(resolved, facts) : resolved.tags;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/list-tags.ts

// Enough to find what somebody meant.
const mostPages = 5;
/** Tags of a private repository, some thousands at most; none when the role may not list them, undefined without a repository. */
async function listTags(aws, { registryId, name }) {
    const [client, { ListImagesCommand }] = await Promise.all([aws.ecr(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    const tags = [];
    let nextToken;
    try {
        for (let page = 0; page < mostPages; page++) {
            const question = {
                registryId,
                repositoryName: name,
                filter: { tagStatus: 'TAGGED' },
                nextToken,
            };
            const answer = await client.send(new ListImagesCommand(question));
            tags.push(...(answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []));
            nextToken = answer.nextToken;
            if (nextToken === undefined)
                break;
        }
    }
    catch (error) {
        if ((0,aws_src/* isAwsError */.m_)(error, 'RepositoryNotFoundException'))
            return undefined;
        // The tags are a courtesy: what went wrong is that the image is missing, and that is said.
        if (!(0,aws_src/* isAwsError */.m_)(error, 'AccessDeniedException'))
            throw error;
    }
    return tags;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/open-origin.ts





/** What it takes to read the image: in another account or region it is ECR's API, with the role that may. */
async function openOrigin({ origin }, parts) {
    if (origin.kind === 'other')
        return openOther(origin, parts);
    const { repository, aws, ecr } = parts;
    const place = open_origin_placeOf(origin, parts);
    const isHere = isSameRegistry(place, origin, parts);
    if (!isHere || (origin.roleToAssume !== undefined && place.name !== repository.name)) {
        return openElsewhere(origin, place, parts);
    }
    const named = { name: open_origin_describe(place), listTags: () => listTags(aws, place) };
    if (place.name === repository.name)
        return { kind: 'here', ...named };
    // The registry's host, and of ECR Public the alias behind it.
    const uri = `${repository.uri.slice(0, -repository.name.length)}${place.name}`;
    return { kind: 'elsewhere', ...named, repository: ecr.protocol({ uri }) };
}
function openOther({ host, repository: name }, parts) {
    const { repository, ecr, context } = parts;
    const uri = `${host}/${name}`;
    const named = { name: uri, listTags: () => Promise.resolve([]) };
    if (uri === repository.uri)
        return { kind: 'here', ...named };
    const isOwnHost = host === (0,repository_repository/* registryHost */.U)(repository);
    const login = () => parts.findLogin(host);
    return {
        kind: 'elsewhere',
        ...named,
        repository: isOwnHost ? ecr.protocol({ uri }) : openRegistryRepository({ host, name, login, context }),
    };
}
/** What the inputs leave open is as with the repository that gets the tags, if that is a private one. */
function open_origin_placeOf(origin, { repository, registryType, aws }) {
    const isPrivate = registryType === 'private';
    return {
        name: origin.repository ?? repository.name,
        region: origin.region ?? (isPrivate ? repository.region : aws.region),
        registryId: origin.registryId ?? (isPrivate ? repository.registryId : undefined),
    };
}
function isSameRegistry(place, origin, { repository, registryType }) {
    if (registryType === 'public')
        return origin.region === undefined && origin.registryId === undefined;
    return place.region === repository.region && place.registryId === repository.registryId;
}
function open_origin_describe({ name, region, registryId }) {
    return `${name} in ${registryId === undefined ? '' : `account ${registryId}, `}${region}`;
}
async function openElsewhere({ roleToAssume }, place, { aws, awsInputs, context }) {
    const role = roleToAssume ?? awsInputs.roleToAssume;
    const isOwnAws = roleToAssume === undefined && place.region === aws.region;
    const theirs = isOwnAws ? aws : (0,aws_src/* openAws */.eF)({ ...awsInputs, region: place.region, roleToAssume: role }, context);
    const ecr = openEcr(theirs, context, { registryId: place.registryId });
    return {
        kind: 'elsewhere',
        name: open_origin_describe(place),
        listTags: () => listTags(theirs, place),
        repository: ecr.protocol({ uri: await findUri(ecr, place.name) }),
    };
}
/** Who may pull an image need not be allowed to describe its repository; the host is known without it, but not to be right. */
async function findUri(ecr, name) {
    try {
        return (await ecr.repository(name)).uri;
    }
    catch (error) {
        if (!(0,aws_src/* isAwsError */.m_)(error, 'AccessDeniedException', 'RepositoryNotFoundException'))
            throw error;
        return `${await ecr.signedInHost()}/${name}`;
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/check-digest.ts


/** @throws UserError when a manifest is not what it was asked for as, to the byte */
function checkDigest({ digest, manifest }, wanted) {
    const actual = sha256(Buffer.from(manifest));
    if (digest === wanted && actual === wanted)
        return;
    throw new src/* UserError */.yo(`The registry answered ${actual} for the image ${wanted}`, {
        hint: 'It converts or damages what it has: something between it and the runner changes the answer (a proxy, a mirror).',
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/copy-blobs.ts

// Each holds one connection on either side and what is between them, some 100 KiB: memory is not what limits.
const blobsAtATime = 4;
const copy_blobs_heartbeatMs = 10_000;
/**
 * Brings blobs from one repository into another: mounted where a registry can, else through the runner's memory.
 * @param onArrived called with the number of blobs that are there by now
 */
async function copyBlobs(blobs, source, destination, context, onArrived) {
    const { log, signal } = context;
    const copied = { blobs: 0, bytes: 0, mounted: 0 };
    const moving = new Map();
    let there = 0;
    let mayMount = source.host === destination.host;
    const stop = new AbortController();
    const bring = async ({ digest, size }) => {
        if (await destination.hasBlob(digest)) {
            there++;
            return 'is there';
        }
        if (mayMount && (await destination.mountBlob(digest, source.name))) {
            copied.mounted++;
            return 'mounted';
        }
        if (mayMount)
            log.info('The registry mounts no layers (BLOB_MOUNTING): they go through this runner');
        mayMount = false;
        const halt = AbortSignal.any([signal, stop.signal]);
        const bytes = watched(source.readBlob(digest), halt, (count) => moving.set(digest, count));
        await destination.writeBlob(digest, size, bytes);
        moving.delete(digest);
        copied.blobs++;
        copied.bytes += size;
        return 'copied';
    };
    const done = () => there + copied.blobs + copied.mounted;
    const total = (0,src/* formatBytes */.z3)(blobs.reduce((sum, { size }) => sum + size, 0));
    const describe = () => {
        const sent = [...moving.values()].reduce((sum, count) => sum + count, copied.bytes);
        return `${done()} of ${blobs.length} blobs are there, ${(0,src/* formatBytes */.z3)(sent)} copied of at most ${total}`;
    };
    await (0,src/* withHeartbeat */.px)(context, copy_blobs_heartbeatMs, describe, () => (0,src/* concurrently */.rK)(blobs, blobsAtATime, async (blob) => {
        signal.throwIfAborted();
        try {
            const how = await bring(blob);
            onArrived(done());
            log.info(`${blob.digest} ${how} (${(0,src/* formatBytes */.z3)(blob.size)}; ${done()} of ${blobs.length})`);
        }
        catch (error) {
            stop.abort(error);
            throw error;
        }
    }));
    return copied;
}
/** The bytes as they pass, counted, until a halt. Like what it watches, it can be iterated again. */
function watched(bytes, halt, count) {
    return {
        async *[Symbol.asyncIterator]() {
            let passed = 0;
            for await (const chunk of bytes) {
                halt.throwIfAborted();
                count((passed += chunk.byteLength));
                yield chunk;
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/image-parts.ts


/**
 * What a manifest points to. A foreign layer is not among it: whoever pulls fetches it from the addresses that stand with
 * it. Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md (`urls`)
 */
function imageParts({ manifest }) {
    const children = parseDescriptors(manifest);
    if (children !== undefined)
        return { children, blobs: [] };
    const { config, layers } = (0,src_json/* objectOf */.Xy)(JSON.parse(manifest));
    const parts = Array.isArray(layers) ? layers : [];
    return { children: [], blobs: [config, ...parts].filter((part) => !image_parts_isForeign(part)).map(toDescriptor) };
}
function image_parts_isForeign(descriptor) {
    const { urls } = (0,src_json/* objectOf */.Xy)(descriptor);
    return Array.isArray(urls) && urls.length > 0;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/image-tree.ts




// Requests are small and mostly waiting; registries throttle by the second.
const requestsAtATime = 8;
// cosign keeps signatures, attestations and SBOMs under tags made of the digest, unless told to use referrers.
// Source: https://github.com/sigstore/cosign/blob/v2.4.1/pkg/oci/remote/remote.go (SignatureTag, AttestationTag, SBOMTag)
const cosignSuffixes = ['sig', 'att', 'sbom'];
/** @throws UserError when a part is missing, or is not what its digest says */
async function readImageTree(source, root) {
    checkType(source, root);
    const images = new Map();
    const attachmentTags = new Map();
    // What is attached can have attachments of its own: a signature of an SBOM.
    let wave = [root];
    while (wave.length > 0) {
        const fresh = [];
        for (const image of wave) {
            for (const part of await withChildren(source, image)) {
                if (images.has(part.digest))
                    continue;
                images.set(part.digest, part);
                fresh.push(part);
            }
        }
        const attached = [];
        await (0,src/* concurrently */.rK)(fresh, requestsAtATime, async ({ digest }) => {
            for (const referrer of await source.referrers(digest))
                attached.push(await read(source, referrer.digest));
            for (const suffix of cosignSuffixes) {
                const tag = `${digest.replace(':', '-')}.${suffix}`;
                const target = await source.digestOf(tag);
                if (target === undefined)
                    continue;
                const image = await read(source, target);
                attachmentTags.set(tag, image);
                attached.push(image);
            }
        });
        wave = attached.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    }
    const blobs = [...images.values()].flatMap((image) => imageParts(image).blobs);
    return {
        images: [...images.values()],
        blobs: new Map(blobs.map((blob) => [blob.digest, blob])),
        attachmentTags,
    };
}
/** An index behind all that it points to; content addressing leaves no room for circles. */
async function withChildren(source, image) {
    const { children } = imageParts(image);
    const found = new Map();
    await (0,src/* concurrently */.rK)(children, requestsAtATime, async ({ digest }) => {
        found.set(digest, await withChildren(source, await read(source, digest)));
    });
    return [...children.flatMap(({ digest }) => found.get(digest) ?? []), image];
}
async function read(source, digest) {
    const image = await source.manifest(digest);
    if (image === undefined) {
        throw new src/* UserError */.yo(`${source.host}/${source.name} has no ${digest}, which the image to promote needs`, {
            hint: 'A part of the image or of what is attached to it has been deleted. Push it again, or promote another image.',
        });
    }
    checkDigest(image, digest);
    checkType(source, image);
    return image;
}
function checkType({ host, name }, { digest, mediaType }) {
    if (mediaType === undefined || manifestMediaTypes.some((known) => known === mediaType))
        return;
    throw new src/* UserError */.yo(`${host}/${name}@${digest} is of the type ${mediaType}`, {
        hint: `ECR takes ${manifestMediaTypes.join(', ')}. Build the image again with a builder of today.`,
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/copy-image.ts





const copy_image_requestsAtATime = 8;
/**
 * Brings an image into a repository with all its platforms and all that is attached to it, the same to the byte. Layers
 * come first, an index after its images; the image gets no tag. What is there is not sent again.
 */
async function copyImage(source, root, destination, context) {
    const { ecr, repository } = destination;
    const { log, signal } = context;
    const tree = await readImageTree(source, root);
    const missing = await missingImages(tree, destination);
    const blobs = missingBlobs(missing);
    log.info(`${root.digest}: ${missing.length} of ${tree.images.length} manifests are to be copied`);
    const arrived = { blobs: 0, images: 0, all: false };
    try {
        const copied = await copyBlobs(blobs, source, destination.layers, context, (there) => (arrived.blobs = there));
        for (const image of missing) {
            signal.throwIfAborted();
            await ecr.putImage(repository, image, undefined);
            arrived.images++;
        }
        await putAttachmentTags(tree, destination, log);
        await checkArrived(root, destination);
        arrived.all = true;
        return copied;
    }
    finally {
        const parts = `${arrived.blobs} of ${blobs.length} blobs and ${arrived.images} of ${missing.length} manifests`;
        if (!arrived.all) {
            log.info(`Stopped: ${repository.name} has ${parts} of it, and none of the tags; another run goes on from there`);
        }
    }
}
/** A registry has a manifest only with all that it points to: those that are there need nothing. */
async function missingImages({ images }, { ecr, repository }) {
    const missing = new Set();
    await (0,src/* concurrently */.rK)(images, copy_image_requestsAtATime, async ({ digest }) => {
        if ((await ecr.imageByDigest(repository, digest)) === undefined)
            missing.add(digest);
    });
    return images.filter(({ digest }) => missing.has(digest));
}
function missingBlobs(images) {
    const blobs = images.flatMap((image) => imageParts(image).blobs);
    return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}
/** What has been attached to the image here, in the repository it goes to, stays as it is. */
async function putAttachmentTags({ attachmentTags }, { ecr, repository }, log) {
    if (attachmentTags.size === 0)
        return;
    const there = await ecr.imagesByTag(repository, [...attachmentTags.keys()]);
    for (const [tag, image] of attachmentTags) {
        const held = there.get(tag);
        if (held === undefined)
            await ecr.putImage(repository, image, tag);
        else if (held.digest !== image.digest) {
            log.info(`${tag} is on ${held.digest} in ${repository.name}, and stays there`);
        }
    }
}
async function checkArrived(root, { ecr, repository }) {
    const arrived = await ecr.imageByDigest(repository, root.digest);
    if (arrived !== undefined) {
        checkDigest(arrived, root.digest);
        return;
    }
    throw new src/* UserError */.yo(`${repository.name} has no ${root.digest}, which was put there just now`, {
        hint: 'Something else deletes it: see the lifecycle policy of the repository, and other workflows.',
    });
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/promote/image-reference.ts
var image_reference = __webpack_require__(29580);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/missing-image.ts


const mostShown = 5;
/** What to say when the image to promote is not there, with the tags that may be meant. */
async function missingImage(origin, version) {
    const tags = await origin.listTags();
    const otherwise = 'An image in another repository, region, account or registry is named by other-repository:tag, promote-from-region, promote-from-registry-id, or a whole reference.';
    if (tags === undefined) {
        return new src/* UserError */.yo(`There is no repository ${origin.name} to promote from`, { hint: otherwise });
    }
    const near = (0,image_reference/* isSha256 */._h)(version) ? [] : (0,src/* nearestTo */.kD)(version, tags, Math.max(2, version.length / 3));
    return new src/* UserError */.yo(`There is no image ${version} in ${origin.name}`, {
        hint: [
            ...(near.length > 0 ? [`Tags there that come near: ${near.slice(0, mostShown).join(', ')}.`] : []),
            `promote-from takes a tag or a digest of an image that was pushed before. ${otherwise}`,
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/promote.ts





/**
 * Sees to it that the image is in the repository, from wherever it is, the same to the byte. It gets none of the requested
 * tags yet: who calls puts them, last of all. An immutable tag on another image is found before anything is copied.
 * @throws UserError when the image is not there, or a registry refuses
 */
async function promote(parts) {
    const { origin, ecr, repository, tags, context } = parts;
    const [image, there] = await Promise.all([findImage(parts), ecr.imagesByTag(repository, tags)]);
    const judged = judgeTags(tags, there, repository, image.digest);
    if (judged.kind === 'tag-taken')
        return judged;
    const { tagged } = judged;
    if (origin.kind === 'here') {
        return { kind: 'present', image, tagged, copied: { blobs: 0, bytes: 0, mounted: 0 } };
    }
    const destination = { ecr, repository, layers: ecr.protocol(repository) };
    const copied = await context.log.group(`Copy from ${origin.name}`, () => copyImage(origin.repository, image, destination, context));
    return { kind: 'present', image, tagged, copied };
}
async function findImage({ origin, version, ecr, repository }) {
    const image = origin.kind === 'elsewhere'
        ? await origin.repository.manifest(version)
        : (0,image_reference/* isSha256 */._h)(version)
            ? await ecr.imageByDigest(repository, version)
            : (await ecr.imagesByTag(repository, [version])).get(version);
    if (image === undefined)
        throw await missingImage(origin, version);
    checkDigest(image, (0,image_reference/* isSha256 */._h)(version) ? version : image.digest);
    return image;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tasks/promote.ts






/** Puts the tags on an image that is there already, in this repository or in another one. */
async function runPromoteTask({ promotion }, setting) {
    const { inputs, context, aws, ecr, tags, progress } = setting;
    const started = context.clock.now();
    progress.during = 'the search for the repository';
    const { repository, report } = await ensureRepository(inputs, setting);
    progress.during = 'the search for the image to promote';
    const origin = await openOrigin(promotion, {
        repository,
        registryType: inputs.registryType,
        ecr,
        aws,
        awsInputs: inputs.aws,
        context,
        findLogin: (host) => findUserLogin(host, context),
    });
    const found = await promote({ origin, version: promotion.version, ecr, repository, tags, context });
    if (found.kind === 'tag-taken')
        return conflict(repository, found.tag, found.digest, progress);
    progress.pushed.push(...found.tagged);
    const released = await release(setting, repository, found.image);
    if (released.kind !== 'released')
        return released;
    const tookMs = context.clock.now() - started;
    context.log.info(`Promoted in ${Math.round(tookMs)} ms`);
    return {
        kind: 'promoted',
        image: released.image,
        scan: released.scan,
        repositoryReport: report,
        notices: [],
        from: promotion.given,
        copied: found.copied,
        tookMs,
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/run.ts











/** @throws UserError for what the user can mend; a cancelled step is an outcome, which says what was pushed */
async function run(inputs, context) {
    const facts = readEventFacts(context.env);
    const resolved = resolveTags(inputs.tagging, facts, new Date(context.clock.now()));
    for (const { line, reason } of resolved.unused)
        context.log.info(`No tag of ${line}: it ${reason}`);
    const { version } = resolved;
    const tags = chooseTags(inputs.task, resolved, facts, context.env);
    const progress = { during: 'the start', pushed: [] };
    const setting = { inputs, context, facts, tags, version, progress };
    try {
        const outcome = await carryOut(setting);
        if ('image' in outcome) {
            const { repositoryUri, digest, tags: given } = outcome.image;
            context.log.info(`In the registry: ${repositoryUri}@${digest} as ${given.join(', ')} (${outcome.kind})`);
        }
        return outcome;
    }
    catch (error) {
        if (!context.signal.aborted && !(error instanceof src/* CancelledError */.cc))
            throw error;
        const notPushed = tags.filter((tag) => !progress.pushed.includes(tag));
        return { kind: 'cancelled', repository: inputs.repository, ...progress, notPushed };
    }
}
async function carryOut(known) {
    const { inputs, context } = known;
    const { task } = inputs;
    if (task.kind === 'build' && !task.push)
        return runBuildOnly(task, known);
    const aws = (0,aws_src/* openAws */.eF)(inputs.aws, context);
    const ecr = inputs.registryType === 'public'
        ? openEcrPublic(aws, context)
        : openEcr(aws, context, { registryId: inputs.registryId });
    const setting = { ...known, aws, ecr };
    switch (task.kind) {
        case 'build':
            return runBuildTask(task, setting);
        case 'promote':
            return runPromoteTask(task, setting);
        case 'assemble':
            return runAssembleTask(task, setting);
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/execution.ts


const execution = { run: run, report: reportOutcome };


/***/ }),

/***/ 78203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInstructions),
/* harmony export */   q: () => (/* binding */ findInstruction)
/* harmony export */ });
/* harmony import */ var _dockerfile_directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72844);
/* harmony import */ var _dockerfile_heredocs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74151);


/**
 * The instructions of a Dockerfile in order. Comments, blank lines, continuation lines and here-documents are read as
 * Docker does.
 * Source: Parse in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/parser.go
 */
function readInstructions(dockerfile) {
    const lines = dockerfile.split(/\r?\n/);
    const continuation = continuationBy((0,_dockerfile_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectives */ .V)(dockerfile).escape);
    const instructions = [];
    let open;
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        open ??= { line: index + 1, text: '' };
        open.text += line.replace(continuation, '$1');
        if (continuation.test(line))
            continue;
        for (const heredoc of (0,_dockerfile_heredocs_js__WEBPACK_IMPORTED_MODULE_1__/* .heredocsOf */ .t)(open.text)) {
            while (index + 1 < lines.length && !heredoc.isEnd(lines[++index] ?? ''))
                continue;
        }
        instructions.push({ line: open.line, text: oneLine(open.text) });
        open = undefined;
    }
    if (open !== undefined)
        instructions.push({ line: open.line, text: oneLine(open.text) });
    return instructions;
}
/** The line of the one instruction that reads like this; undefined when none or several do. */
function findInstruction(dockerfile, text) {
    const wanted = oneLine(text);
    const found = readInstructions(dockerfile).filter((instruction) => instruction.text === wanted);
    return found.length === 1 ? found[0]?.line : undefined;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The escape character at the end of a line, unless it is escaped itself. */
function continuationBy(escape) {
    const character = escape === '`' ? '`' : '\\\\';
    return new RegExp(`(^|[^${character}])${character}[ \\t]*$`);
}


/***/ }),

/***/ 72844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readDirectives)
/* harmony export */ });
/**
 * The parser directives of a Dockerfile. They count only above everything else, comments included.
 * Source: https://docs.docker.com/reference/dockerfile/#parser-directives
 */
function readDirectives(dockerfile) {
    const lines = dockerfile.replace(/^\ufeff/, '').split(/\r?\n/);
    let escape = '\\';
    let syntax;
    for (const [index, line] of lines.entries()) {
        if (index === 0 && line.startsWith('#!'))
            continue;
        const [, name = '', value = ''] = /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i.exec(line) ?? [];
        if (!['syntax', 'escape', 'check'].includes(name.toLowerCase()))
            break;
        if (name.toLowerCase() === 'escape' && value === '`')
            escape = '`';
        if (name.toLowerCase() === 'syntax')
            syntax = { reference: value.split(' ')[0] ?? value, line: index + 1 };
    }
    return { escape, syntax };
}


/***/ }),

/***/ 74151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isHeredocInDoubt),
/* harmony export */   t: () => (/* binding */ heredocsOf)
/* harmony export */ });
/**
 * The here-documents that an instruction opens; their lines follow it. Only RUN, COPY and ADD have them, also as a
 * trigger, and not in the form of a JSON array.
 * Source: heredocsFromLine in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/parser.go
 */
function heredocsOf(instruction) {
    if (!instruction.includes('<<'))
        return [];
    const [, rest] = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s((?:\s*--\S+)*\s*(?!\s*\[).*)$/is.exec(instruction) ?? [];
    return (rest === undefined ? [] : shellWords(rest)).flatMap((word) => {
        const [, chomp, quoted = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
        const name = quoted.replace(/\\(.)|['"]/g, '$1');
        if (name === '')
            return [];
        return [{ isEnd: (line) => (chomp === '-' ? line.replace(/^\t+/, '') : line) === name }];
    });
}
/**
 * Whether it cannot be told which here-documents an instruction opens: of a substitution that Docker does not take, it
 * takes the whole instruction to open none; a backslash at the end, where it joins no lines, escapes nothing.
 * Source: processDollar in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/shell/lex.go
 */
function isHeredocInDoubt(instruction) {
    if (!instruction.includes('<<'))
        return false;
    const rest = instruction.replaceAll(/\$\{\w+(?::?[-+][^${}'"`\\]*)?\}/g, '');
    return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(rest) && /\$\{|\\$/.test(rest);
}
/**
 * The words of a shell command, with their quotes. White space between `<<` and what follows belongs to the word. None,
 * as for Docker, when a quote has no end.
 */
function shellWords(text) {
    const pieces = /\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<(?!<)[\t\r ]*|[^]/g;
    const words = [];
    let word = '';
    for (const [piece] of text.matchAll(pieces)) {
        if (piece === "'" || piece === '"')
            return [];
        if (/^\s$/.test(piece)) {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else {
            word += piece;
        }
    }
    return word === '' ? words : [...words, word];
}


/***/ }),

/***/ 36470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
// JSON from outside is narrowed a field at a time: what has another shape is as if it were not there.
/** What may be an object, as one; anything else is an empty one. */
function objectOf(value) {
    return isObject(value) ? { ...value } : {};
}
/** A text that should be a JSON object; any other is an empty one. */
function parseObject(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
/** The objects of a list. */
function listOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
/** Those of an object's values that are texts. */
function textsOf(value) {
    const entries = Object.entries(objectOf(value));
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
/** A text that is not empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 31935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ asGuest),
  L: () => (/* binding */ explainDenial)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(84474);
// EXTERNAL MODULE: ./packages/aws/src/index.ts + 11 modules
var aws_src = __webpack_require__(35663);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/repository-policy.ts
// What a run asks of a repository: looking, reading, uploading, tagging, and the gate on findings.
// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
const actions = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:CompleteLayerUpload',
    'ecr:DescribeImageScanFindings',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:GetDownloadUrlForLayer',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
];
/** The policy of a repository that lets somebody of another account push to it. */
function repositoryPolicy(callerArn) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'SlipwayBuildAndPush',
                Effect: 'Allow',
                Principal: { AWS: principalOf(callerArn) },
                Action: actions,
            },
        ],
    };
}
/**
 * The role behind a session: a policy that named the session would only do until it is called otherwise. A role that has
 * a path shows none in its session's ARN.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function principalOf(callerArn) {
    const session = /^(arn:aws[\w-]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(callerArn);
    if (session === null)
        return callerArn;
    const [, partition = '', account = '', role = ''] = session;
    return `${partition}:iam::${account}:role/${role}`;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry/registry-denial.ts



/**
 * A refusal of the registry that says in IAM's words what is missing, as its API does: the statement to add can be given.
 * Undefined for any other.
 */
function explainDenial(reason, region) {
    const sentence = /[^"\n]*not authorized to perform: [^"\n]*/.exec(reason)?.[0];
    if (sentence === undefined)
        return undefined;
    const denied = new Error(sentence);
    denied.name = 'AccessDeniedException';
    const explained = (0,aws_src/* explainAwsError */.Ni)(denied, { service: 'ecr', operation: 'PutImage', region });
    return explainForeign(explained) ?? (explained instanceof src/* UserError */.yo ? explained : undefined);
}
/**
 * A denial by another account: there its repository has to name who asks, in a policy that can be given whole.
 * Undefined for any other error.
 */
function explainForeign(error) {
    if (!(error instanceof aws_src/* AwsCallError */.iQ) || !(error.cause instanceof Error))
        return undefined;
    const said = error.cause.message;
    const { principal, from, region, account, repository } = /(?<principal>arn:aws[\w-]*:(?:sts|iam)::(?<from>\d{12}):\S+) is not authorized to perform: ecr:\w+ on resource: "?arn:aws[\w-]*:ecr:(?<region>[\w-]+):(?<account>\d{12}):repository\/(?<repository>[^\s"]+)/.exec(said)?.groups ?? {};
    if (principal === undefined || repository === undefined || from === account)
        return undefined;
    // What lacks in the role's own account, or is forbidden, no policy of the repository mends.
    if (/explicit deny|no (?!resource-based)[\w -]+ policy allows/.test(said))
        return undefined;
    return new aws_src/* AwsCallError */.iQ(`Account ${account} does not let account ${from} use its repository ${repository}`, {
        code: error.code,
        cause: error.cause,
        hint: [
            `Have somebody in account ${account} put this into policy.json, together with what the policy already has,`,
            `and run: aws ecr set-repository-policy --repository-name ${repository} --region ${region} --policy-text file://policy.json`,
            JSON.stringify(repositoryPolicy(principal), null, 2),
            `The role needs the same actions on arn:aws:ecr:${region}:${account}:repository/${repository} in its own policy.`,
        ].join('\n'),
    });
}
/** A call that another account may have to allow. */
async function asGuest(call) {
    try {
        return await call;
    }
    catch (error) {
        throw explainForeign(error) ?? error;
    }
}


/***/ }),

/***/ 10451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registryHost),
/* harmony export */   t: () => (/* binding */ isImmutable)
/* harmony export */ });
/** Whether ECR refuses to move a tag once it is there. */
function isImmutable(tag, { immutable, exceptions }) {
    const isException = exceptions.some((filter) => wildcard(filter).test(tag));
    return isException ? !immutable : immutable;
}
/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html (at most two `*` a filter) */
function wildcard(filter) {
    const parts = filter.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's');
}
/** The host, with its port, that a login for the repository is kept under. */
function registryHost(repository) {
    return repository.uri.slice(0, repository.uri.indexOf('/'));
}


/***/ }),

/***/ 17579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What stands in a parsed JSON document at a path; undefined when the path leads nowhere. */
function at(value, ...path) {
    return path.reduce((found, key) => typeof found === 'object' && found !== null && key in found
        ? found[key] // just checked
        : undefined, value);
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 9107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePayload)
/* harmony export */ });
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17579);

/** Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request, #push and #merge_group */
function parsePayload(payload) {
    const message = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'head_commit', 'message'));
    return {
        pullRequest: parsePullRequest((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request')),
        commitHeadline: message?.split('\n')[0]?.trim(),
        previousSha: commit((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'before')) ?? commit((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'merge_group', 'base_sha')),
        defaultBranch: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'repository', 'default_branch')),
    };
}
function parsePullRequest(pullRequest) {
    const number = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'number');
    if (typeof number !== 'number')
        return undefined;
    const head = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'head', 'repo', 'full_name'));
    const base = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'base', 'repo', 'full_name'));
    return {
        number,
        headSha: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'head', 'sha')) ?? '',
        baseRef: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'base', 'ref')),
        baseSha: commit((0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, 'base', 'sha')),
        // A fork that has been deleted has no head repository any more.
        isFromFork: head === undefined || head !== base,
    };
}
/** Of a commit that does not exist, GitHub says that it is all zeros. */
function commit(value) {
    const sha = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(value);
    return sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? undefined : sha;
}


/***/ })

};
;