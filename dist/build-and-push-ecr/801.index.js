"use strict";
exports.id = 801;
exports.ids = [801];
exports.modules = {

/***/ 3218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeLeftContainers),
/* harmony export */   I: () => (/* binding */ removeCutOffContainers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(383);



/**
 * Removes the containers in which a build was cut off: Podman and Buildah keep the secrets of an instruction in files of
 * its container, and these are on the disk for good when nothing removes the container. Those of this build are known by
 * the folder that its secrets came from. Source:
 * https://github.com/containers/buildah/tree/v1.28.2 (getSecretMount, BuilderState)
 * @param program `podman` or `buildah`, whose store is looked through
 */
async function removeCutOffContainers(program, secretFolder, context) {
    const env = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)(context.env);
    const store = program === 'podman' ? 'Store' : 'store';
    const format = `{{.${store}.GraphRoot}}/{{.${store}.GraphDriverName}}-containers`;
    const { stdout } = await context.programs.ask(program, ['info', '--format', format], { env });
    const remove = program === 'podman' ? ['rm', '--force'] : ['rm'];
    for (const id of containersThatKnow(secretFolder, stdout.trim())) {
        const { exitCode, stderr } = await context.programs.ask(program, [...remove, id], { env });
        if (exitCode === 0)
            continue;
        const command = `${program} ${remove.join(' ')} ${id}`;
        context.log.warning(`A container of the build was left, with its secrets (${command}: ${stderr.trim()}). Remove it on the runner.`);
    }
}
/**
 * Removes those of an earlier, killed run of this step: one that has ended in order has removed the folder with its
 * secrets, so that nothing is asked.
 */
async function removeLeftContainers(context) {
    const parent = context.env.RUNNER_TEMP;
    if (!parent || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
        return;
    const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent).filter((name) => name.startsWith('slipway-secrets-'));
    for (const folder of left) {
        for (const program of ['podman', 'buildah']) {
            await removeCutOffContainers(program, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, folder), context);
        }
    }
}
/** Each container's folder has a description of its build in it, and there the options with the secrets' paths. */
function containersThatKnow(secretFolder, containers) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(containers))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(containers).filter((id) => {
        const description = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(containers, id, 'userdata/buildah.json');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(description) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(description, 'utf8').includes(`src=${secretFolder}/`);
    });
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishWithPodman: () => (/* binding */ publishWithPodman)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/build-secrets.ts
var build_secrets = __webpack_require__(2053);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/child-environment.ts
var child_environment = __webpack_require__(383);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/dockerfile-at-hand.ts
var dockerfile_at_hand = __webpack_require__(4855);
// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __webpack_require__(4474);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/build-arguments.ts
var build_arguments = __webpack_require__(9148);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/cache-entry.ts
var cache_entry = __webpack_require__(9930);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/dockerfile.ts
var dockerfile = __webpack_require__(8203);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/podman-arguments.ts






/**
 * The arguments of `podman build` or `buildah build` that build the plan's image into their own store.
 * @param name what the image, or the list of images of several platforms, is called there
 * @param secrets arguments that hand over the build's secrets
 * @throws UserError for what they have no way to do
 */
function podmanArguments(plan, name, secrets) {
    const { request, builder } = plan;
    const ignoreFile = `${request.file}.dockerignore`;
    return [
        'build',
        request.platforms.length > 1 ? '--manifest' : '--tag',
        name,
        '--format',
        imageFormat(plan),
        // The containers of a failed RUN stay behind otherwise.
        '--force-rm',
        `--layers=${mayReuseLayers(plan)}`,
        ...(0,build_arguments/* commonArguments */.oJ)({ ...plan, request: { ...request, network: networkOf(request.network) } }, true),
        ...(0,build_arguments/* each */.__)('--build-context', (0,build_arguments/* assignments */.TT)(request.buildContexts)),
        ...(0,build_arguments/* each */.__)('--annotation', annotations(request.annotations, builder.name)),
        ...(0,build_arguments/* each */.__)('--cache-from', cacheRepositories(request.cacheFrom, 'cache-from', builder.name)),
        ...(0,build_arguments/* each */.__)('--cache-to', cacheRepositories(request.cacheTo, 'cache-to', builder.name)),
        ...(0,build_arguments/* each */.__)('--output', request.outputs),
        // Docker's own rule, which Podman has not.
        ...((0,external_node_fs_.existsSync)(ignoreFile) ? (0,build_arguments/* option */.uK)('--ignorefile', ignoreFile) : []),
        ...secrets,
        (0,build_arguments/* sourceArgument */.HE)(request),
    ];
}
/**
 * OCI, which annotations and ECR's referrers are for; Docker's where the Dockerfile has what OCI has no place for and
 * would lose. BUILDAH_FORMAT of the job decides by itself, when it is set.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md ("These fields are reserved")
 */
function imageFormat({ request }) {
    const { text = '' } = (0,dockerfile_at_hand/* readDockerfile */.n)(request);
    const isLost = (0,dockerfile/* readInstructions */.K)(text).some((instruction) => /^(?:HEALTHCHECK|SHELL|ONBUILD)\s/i.test(instruction.text));
    return isLost && request.annotations.size === 0 ? 'docker' : 'oci';
}
/**
 * Whether layers of earlier builds may be taken. Those of another platform were not told apart where a stage begins
 * `FROM scratch`: the image for arm64 would be the one for amd64. Source: https://github.com/containers/buildah/pull/6269
 */
function mayReuseLayers({ builder, request }) {
    return request.platforms.every((platform) => platform === builder.platforms[0]);
}
/** The network that is there without being asked for has no name in Podman. */
function networkOf(network) {
    return network === 'default' ? undefined : network;
}
function annotations(given, builder) {
    return [...given].map(([key, value]) => {
        const [, level, name] = /^([a-z,-]+(?:\[[^\]]*\])?):(.*)$/.exec(key) ?? [];
        if (level !== undefined && level !== 'manifest') {
            throw new src/* UserError */.yo(`${builder} puts annotations on manifests only, and ${key} is for another level`, {
                hint: 'Leave the level out of the input annotations, or build with buildx.',
            });
        }
        return `${name ?? key}=${value}`;
    });
}
/** Layers are kept as images of a repository, each under a tag of its own: what is given has to be one, the tag is left. */
function cacheRepositories(entries, input, builder) {
    return entries.map((entry) => {
        const image = (0,cache_entry/* cachedImage */.U)(entry);
        if (image !== undefined)
            return image.replace(/(?::[^:/]+)?(?:@.*)?$/, '');
        throw new src/* UserError */.yo(`${builder} keeps layers in a repository only, and ${input} has ${JSON.stringify(entry)}`, {
            hint: 'Name a repository: type=registry,ref=<registry>/<repository>, or build with buildx.',
        });
    });
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/podman-containers.ts
var podman_containers = __webpack_require__(3218);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/podman-image.ts


function openPodmanImage({ builder, request }, context) {
    const name = `localhost/slipway-build:${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const isList = request.platforms.length > 1;
    const env = (0,child_environment/* childEnvironment */.Q)(context.env);
    const ask = (...args) => context.programs.ask(builder.kind, args, { env });
    let isKept = false;
    const removeList = async () => {
        const { stdout: list } = await ask('manifest', 'inspect', name);
        const names = builder.kind === 'podman' ? '{{.Repository}}' : '{{.Name}}';
        const { stdout: images } = await ask('images', '--all', '--no-trunc', '--format', `{{.ID}} {{.Digest}} ${names}`);
        await ask('manifest', 'rm', name);
        for (const [, digest] of list.matchAll(/"digest": "(sha256:[0-9a-f]{64})"/g)) {
            const id = new RegExp(`^(\\S+) +${digest} +<none> *$`, 'm').exec(images)?.[1];
            if (id !== undefined)
                await ask('rmi', id);
        }
    };
    return {
        name,
        isList,
        async callIt(names) {
            for (const other of names) {
                const answer = await ask('tag', name, other);
                if (answer.exitCode !== 0)
                    context.log.warning(`The image was not called ${other}: ${answer.stderr.trim()}`);
                else
                    isKept = true;
            }
        },
        async remove() {
            if ((await ask('inspect', '--type', 'image', name)).exitCode !== 0 && !isList)
                return;
            if (isList && !isKept)
                await removeList();
            else
                await ask('rmi', ...(builder.kind === 'podman' ? ['--no-prune'] : []), name);
        },
    };
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/push-failure.ts
var push_failure = __webpack_require__(3010);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/push-retries.ts
var push_retries = __webpack_require__(8602);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/run-build.ts + 15 modules
var run_build = __webpack_require__(278);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/build/run-push.ts + 1 modules
var run_push = __webpack_require__(6267);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/registry/registry-url.ts
var registry_url = __webpack_require__(897);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/repository.ts
var repository_repository = __webpack_require__(451);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build/publish-podman.ts














/** `podman build` or `buildah build`, then a push; nothing of it stays in their store but what is asked for. */
async function publishWithPodman(parts) {
    const { plan, login, context } = parts;
    const image = openPodmanImage(plan, context);
    try {
        const made = await build(parts, image.name);
        if ('kind' in made)
            return made;
        if (plan.push === undefined || plan.request.load)
            await image.callIt(plan.localNames);
        if (plan.push === undefined || login === undefined)
            return { kind: 'built-only', ...made };
        const target = plan.push;
        parts.onPush?.();
        const pushed = await context.log.group(`Push to ${target.repository.uri}`, () => (0,push_retries/* pushWithRetries */.b)(() => push(parts, target, image, login), () => login.renew(), context));
        if (!pushed.refused)
            return { kind: 'pushed', digest: pushed.value, ...made };
        return (0,push_failure/* settleRefusal */.Q)(pushed.reason, target, undefined);
    }
    finally {
        await image.remove();
    }
}
async function build({ plan, login, context }, name) {
    const { builder, request } = plan;
    // What fetches a private repository for BuildKit is no secret of the Dockerfile's.
    const given = request.secrets.filter(({ id }) => id !== 'GIT_AUTH_TOKEN');
    const secrets = (0,build_secrets/* handSecrets */.$)(given, false, context);
    try {
        const ended = await (0,run_build/* runBuild */.c)(context, {
            program: builder.kind,
            args: podmanArguments(plan, name, secrets.args),
            env: (0,child_environment/* childEnvironment */.Q)(login?.env ?? context.env, builder.env),
            format: 'podman',
            what: 'the build',
            dockerfile: (0,dockerfile_at_hand/* readDockerfile */.n)(request),
        });
        if (ended.exitCode !== 0)
            return ended.failure();
        return { steps: ended.steps, warnings: ended.warnings, metadata: undefined };
    }
    catch (error) {
        if (secrets.folder !== undefined)
            await (0,podman_containers/* removeCutOffContainers */.I)(builder.kind, secrets.folder, context);
        throw error;
    }
    finally {
        secrets.remove();
    }
}
function push({ plan, folder, context }, { repository, tag }, { name, isList }, login) {
    const digestFile = (0,external_node_path_.join)(folder, 'digest');
    (0,external_node_fs_.rmSync)(digestFile, { force: true });
    const format = imageFormat(plan) === 'oci' ? 'oci' : 'v2s2';
    const args = [
        ...(isList ? ['manifest', 'push', '--all', '--format', format] : ['push']),
        '--digestfile',
        digestFile,
        // A registry on this machine may do without TLS, as with Docker.
        ...((0,registry_url/* isLoopback */.U9)((0,repository_repository/* registryHost */.U)(repository)) ? ['--tls-verify=false'] : []),
        name,
        `docker://${repository.uri}:${tag}`,
    ];
    return (0,run_push/* runPush */.e)(context, plan.builder.kind, args, (0,child_environment/* childEnvironment */.Q)(login.env), () => (0,external_node_fs_.existsSync)(digestFile) ? (0,external_node_fs_.readFileSync)(digestFile, 'utf8').trim() || undefined : undefined);
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