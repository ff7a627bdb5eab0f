"use strict";
exports.id = 378;
exports.ids = [378];
exports.modules = {

/***/ 86378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execution: () => (/* binding */ execution)
});

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 12 modules
var src = __webpack_require__(53622);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/report.ts

/** Outputs, summary, annotations and failure of an outcome. */
function reportOutcome(outcome) {
    switch (outcome.kind) {
        case 'built':
            return reportBuilt(outcome);
        case 'reused':
            return reportReused(outcome);
        case 'build-failed':
            return reportBuildFailed(outcome);
        case 'tag-conflict':
            return reportTagConflict(outcome);
        case 'cancelled':
            return reportCancelled(outcome);
    }
}
function reportBuilt({ image, builder, tookMs, movedTags }) {
    const rows = [
        ['Built by', (0,src/* escapeMarkdown */.FV)(builder)],
        ['Build and push', (0,src/* formatDuration */.a3)(tookMs)],
    ];
    return {
        outputs: { ...imageOutputs(image), outcome: 'built' },
        summary: [`### 📦 Built and pushed ${(0,src/* code */.aY)(image.repository)}`, imageTable(image, rows)],
        annotations: movedTags.map((tag) => ({
            level: 'warning',
            title: `The tag ${tag} has moved`,
            message: `The tag ${tag} of ${image.repository} points to another image by now: another run pushed it in the meantime. The outputs name the image that this run built, ${image.digest}.`,
        })),
    };
}
function reportReused({ image, revision, held }) {
    const ofCommit = revision === undefined ? 'this very image' : `the image of commit ${(0,src/* code */.aY)(revision)}`;
    const have = held.length === 1 ? 'holds' : 'hold';
    return {
        outputs: { ...imageOutputs(image), outcome: 'reused' },
        summary: [
            `### 📦 Reused ${(0,src/* code */.aY)(image.repository)}`,
            `Not built again: ${held.map(src/* code */.aY).join(', ')} cannot be overwritten and ${have} ${ofCommit}, built with the same inputs. Files that are not in the commit were not compared.`,
            imageTable(image, []),
        ],
        annotations: [],
    };
}
function imageOutputs({ reference, digest, tags, repository }) {
    return { image: reference, digest, tags, repository };
}
function imageTable(image, more) {
    const size = image.bytes === undefined ? [] : [['Size', `${(image.bytes / 1e6).toFixed(1)} MB compressed`]];
    return (0,src/* facts */.Ix)([
        ['Image', (0,src/* code */.aY)(image.reference)],
        ['Digest', (0,src/* code */.aY)(image.digest)],
        ['Tags', image.tags.map(src/* code */.aY).join(', ')],
        ...size,
        ...more,
    ]);
}
function reportBuildFailed(failed) {
    const { file, line, instruction, reason, output, hint } = failed;
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
        ],
        annotations: [annotation],
        failure: { message: `The build failed at ${place}: ${what}`, hint },
    };
}
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
function whatWasPushed(pushed) {
    return pushed.length === 0 ? 'Nothing was pushed.' : `Pushed: ${pushed.join(', ')}.`;
}

// EXTERNAL MODULE: ./packages/aws/src/index.ts + 10 modules
var aws_src = __webpack_require__(57893);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/platforms.ts
var src_platforms = __webpack_require__(8966);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker-errors.ts

// The texts are Docker's: moby client/errors.go, BuildKit's solver, the registries' error bodies.
const known = [
    {
        says: /no space left on device/i,
        message: 'The disk of the runner is full',
        hint: [
            'See what takes the room, and free some of it in an earlier step:',
            'docker system df && docker system prune --all --force',
            'Or use a runner with a larger disk.',
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
        says: /toomanyrequests: You have reached your (unauthenticated )?pull rate limit|429 Too Many Requests.*docker\.io/is,
        message: 'The registry of the base image limits anonymous pulls',
        hint: 'Log in to it before this step (docker/login-action), or take the base from public.ecr.aws/docker/library.',
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
    {
        says: /pull access denied|manifest unknown|manifest for \S+ not found|failed to resolve source metadata/i,
        message: 'A base image of the Dockerfile cannot be pulled',
        hint: 'Check its name and tag behind FROM. A private one needs a login to its registry before this step; the login is kept.',
    },
];
/** What Docker's words mean for the user, when it is something the runner or the workflow can mend. */
function findDockerTrouble(output) {
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

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/builder.ts


/**
 * Finds the best builder of this machine: buildx when there is one, else the engine's own.
 * @param withPlatforms whether to ask buildx what it builds for; it takes a quarter of a second
 * @throws UserError when there is no Docker, or its engine does not answer
 */
async function findBuilder(context, withPlatforms) {
    const ask = (...args) => context.programs.ask('docker', args, { env: context.env });
    const [version, buildx] = await Promise.all([
        ask('version', '--format', '{{json .}}'),
        ask('buildx', 'version'),
    ]);
    if (version.exitCode === 127)
        throw missingDocker();
    const { client, engine } = readVersions(version.stdout);
    if (version.exitCode !== 0 || engine === undefined)
        throw explainDocker(version.stderr, 'The Docker engine');
    if (buildx.exitCode !== 0)
        return engineBuilder(client, engine);
    const name = `buildx ${/\bv?\d+\.\d+\.\d+\S*/.exec(buildx.stdout)?.[0] ?? ''}`.trim();
    if (!withPlatforms)
        return { kind: 'buildx', name, platforms: [], manyPlatforms: true };
    const inspected = await ask('buildx', 'inspect');
    if (inspected.exitCode !== 0)
        throw explainDocker(inspected.stderr, 'The buildx builder');
    const { driver, platforms } = readBuildxInspect(inspected.stdout);
    return {
        kind: 'buildx',
        name: `${name} (driver ${driver})`,
        platforms,
        manyPlatforms: driver !== 'docker' || (await keepsIndexes(ask)),
    };
}
/** The two halves of `docker version --format '{{json .}}'`; the engine's is missing when it does not answer. */
function readVersions(json) {
    const versions = parseObject(json);
    const [client, server] = [parseObject(versions.Client), parseObject(versions.Server)];
    const engine = typeof server.Version !== 'string'
        ? undefined
        : { version: server.Version, platform: (0,src_platforms/* normalizePlatform */.FL)(`${builder_text(server.Os)}/${builder_text(server.Arch)}`) };
    return { client: builder_text(client.Version), engine };
}
function engineBuilder(client, engine) {
    const [major = 0, minor = 0] = client.split('.').map(Number);
    // 18.09 brought BuildKit into the client; 23.0 moved it out, into the plugin buildx.
    const builtIn = major < 23 && (major > 18 || (major === 18 && minor >= 9));
    return {
        kind: builtIn ? 'engine-buildkit' : 'engine-classic',
        name: `the ${builtIn ? 'BuildKit' : 'classic builder'} of Docker ${engine.version}`,
        platforms: [engine.platform],
        manyPlatforms: false,
    };
}
/** `docker buildx inspect` prints `Name: value` lines, a builder first and then its nodes. */
function readBuildxInspect(output) {
    const driver = /^Driver:\s*(\S+)/m.exec(output)?.[1] ?? 'unknown';
    const platforms = [...output.matchAll(/^Platforms:\s*(.+)$/gm)].flatMap(([, list = '']) => list.split(',').map((platform) => (0,src_platforms/* normalizePlatform */.FL)(platform.replace('*', '').trim())));
    return { driver, platforms: [...new Set(platforms)] };
}
/** The driver `docker` makes images for several platforms only where the engine keeps them in containerd's store. */
async function keepsIndexes(ask) {
    const { stdout } = await ask('info', '--format', '{{json .DriverStatus}}');
    return stdout.includes('io.containerd.snapshotter');
}
function parseObject(value) {
    let parsed = value;
    if (typeof value === 'string') {
        try {
            parsed = JSON.parse(value);
        }
        catch {
            // Not JSON: a client that failed before it could print any. What it said is on stderr.
            return {};
        }
    }
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
function builder_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry-denial.ts

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
    return (0,aws_src/* explainAwsError */.Ni)(denied, { service: 'ecr', operation: 'PutImage', region });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/download.ts


// As calls of the API: where three in ten fail, ten attempts get through with a probability of 1 - 6e-6.
const attempts = 10;
const longestWaitMs = 10_000;
/**
 * A small blob of the repository as text, over the registry protocol. ECR answers with a redirect to S3, which fetch
 * follows without the login.
 * @throws UserError when ECR refuses it, or when it is still not to be had after ten attempts, in about half a minute
 */
async function download(repository, digest, { user, password }, { clock, log, signal }) {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const url = blobUrl(repository.uri, digest);
    for (let attempt = 1;; attempt++) {
        const answer = await get(url, authorization, signal);
        if (answer.kind === 'blob')
            return answer.text;
        if (answer.kind === 'refused' || attempt === attempts) {
            const denial = explainDenial(answer.why.message, repository.region);
            if (denial !== undefined)
                throw denial;
            throw new src/* UserError */.yo(`The image configuration ${digest} of ${repository.name} does not download`, {
                cause: answer.why,
                hint: 'The role needs ecr:GetDownloadUrlForLayer for it, and the runner a way to the registry and to S3, where ECR keeps layers (proxy, VPC endpoint).',
            });
        }
        log.info(`The download failed (${answer.why.message}); attempt ${attempt + 1} of ${attempts}`);
        await clock.sleep(Math.random() * Math.min(longestWaitMs, 500 * 2 ** attempt), signal);
    }
}
/** As Docker does it: a registry on this very machine is spoken to without TLS. */
function blobUrl(repositoryUri, digest) {
    const at = repositoryUri.indexOf('/');
    const [host, name] = [repositoryUri.slice(0, at), repositoryUri.slice(at + 1)];
    const scheme = /^(127(?:\.\d+){3}|localhost)(:\d+)?$/.test(host) ? 'http' : 'https';
    return `${scheme}://${host}/v2/${name}/blobs/${digest}`;
}
async function get(url, authorization, signal) {
    try {
        const response = await fetch(url, { headers: { authorization }, signal });
        const text = await response.text();
        if (response.ok)
            return { kind: 'blob', text };
        const why = new Error(`HTTP ${response.status} ${text.slice(0, 500)}`.trim());
        return { kind: response.status < 500 && response.status !== 429 ? 'refused' : 'failed', why };
    }
    catch (error) {
        signal.throwIfAborted();
        return { kind: 'failed', why: (0,src/* asError */.zR)(error) };
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/ecr.ts


// Without these ECR converts what it has into the oldest type, and gives another digest for it.
const mediaTypes = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
];
/** Nothing is sent, and the SDK not loaded, before the first question. */
function openEcr(aws, context) {
    const open = () => Promise.all([aws.ecr(), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19))]);
    const imagesOf = async (repository, imageIds) => {
        const [client, { BatchGetImageCommand }] = await open();
        const { images = [] } = await client.send(new BatchGetImageCommand({
            registryId: repository.registryId,
            repositoryName: repository.name,
            imageIds,
            acceptedMediaTypes: mediaTypes,
        }));
        return images;
    };
    const login = async () => {
        const [client, { GetAuthorizationTokenCommand }] = await open();
        const { authorizationData = [] } = await client.send(new GetAuthorizationTokenCommand({}));
        const encoded = authorizationData[0]?.authorizationToken ?? '';
        const token = Buffer.from(encoded, 'base64').toString('utf8');
        const at = token.indexOf(':');
        if (at < 0)
            throw new Error('GetAuthorizationToken answered without a token');
        const password = token.slice(at + 1);
        context.maskSecret(encoded);
        context.maskSecret(password);
        return { user: token.slice(0, at), password };
    };
    return {
        async repository(name) {
            const [client, { DescribeRepositoriesCommand }] = await open();
            const { repositories = [] } = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
            const [found] = repositories;
            if (found?.repositoryUri === undefined || found.registryId === undefined) {
                throw new Error(`DescribeRepositories answered without ${name}`);
            }
            const mutability = found.imageTagMutability ?? 'MUTABLE';
            return {
                name,
                uri: found.repositoryUri,
                registryId: found.registryId,
                region: aws.region,
                mutability: {
                    immutable: mutability.startsWith('IMMUTABLE'),
                    exceptions: (found.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []),
                },
            };
        },
        login,
        async imagesByTag(repository, tags) {
            const images = await imagesOf(repository, tags.map((imageTag) => ({ imageTag })));
            return new Map(images.flatMap((image) => {
                const [tag, found] = [image.imageId?.imageTag, toRegistryImage(image)];
                return tag === undefined || found === undefined ? [] : [[tag, found]];
            }));
        },
        async imageByDigest(repository, digest) {
            const [image] = await imagesOf(repository, [{ imageDigest: digest }]);
            return image === undefined ? undefined : toRegistryImage(image);
        },
        async blob(repository, digest) {
            return download(repository, digest, await login(), context);
        },
        async putTag(repository, image, tag) {
            const [client, { PutImageCommand }] = await open();
            try {
                await client.send(new PutImageCommand({
                    registryId: repository.registryId,
                    repositoryName: repository.name,
                    imageManifest: image.manifest,
                    imageManifestMediaType: image.mediaType,
                    imageTag: tag,
                    imageDigest: image.digest,
                }));
            }
            catch (error) {
                // Another run put it there meanwhile, or a retried call had got through: what was wanted is so.
                if (!(0,aws_src/* isAwsError */.m_)(error, 'ImageAlreadyExistsException'))
                    throw error;
            }
        },
    };
}
function toRegistryImage(image) {
    const [digest, manifest] = [image.imageId?.imageDigest, image.imageManifest];
    if (digest === undefined || manifest === undefined)
        return undefined;
    return { digest, manifest, mediaType: image.imageManifestMediaType };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/identity.ts


const labels = {
    source: 'org.opencontainers.image.source',
    revision: 'org.opencontainers.image.revision',
    /** Which inputs the image was built with, as a hash. */
    inputs: 'slipway.inputs',
};
/** The labels that say where an image comes from; what the environment does not tell is left out. */
function originLabels(inputs, env, workspace) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
    return new Map([
        ...(server && repository ? [[labels.source, `${server}/${repository}`]] : []),
        ...(sha ? [[labels.revision, sha]] : []),
        [labels.inputs, hashInputs(inputs, workspace)],
    ]);
}
/** Every input that decides what is built, independent of where the workspace is and of the order of arguments. */
function hashInputs(inputs, workspace) {
    const deciding = [
        (0,external_node_path_.relative)(workspace, inputs.context),
        inputs.fileName,
        inputs.target ?? '',
        [...inputs.buildArgs].sort(([a], [b]) => (a < b ? -1 : 1)),
        [...inputs.platforms].sort(),
    ];
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(deciding)).digest('hex')}`;
}
/** Whether an image with these labels was built from this commit of this repository with these inputs. */
function isSameBuild(found, wanted) {
    return Object.values(labels).every((name) => wanted.has(name) && found[name] === wanted.get(name));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/image-config.ts
const unknownConfig = { digest: undefined, labels: {} };
/** The configuration of an image; of an index, that of its first platform. */
async function readImageConfig(ecr, repository, image) {
    const manifest = objectOf(JSON.parse(image.manifest));
    if (Array.isArray(manifest.manifests)) {
        const first = manifest.manifests.map(objectOf).find(isPlatformImage);
        const child = typeof first?.digest === 'string' ? await ecr.imageByDigest(repository, first.digest) : undefined;
        return child === undefined ? unknownConfig : readImageConfig(ecr, repository, child);
    }
    const { digest } = objectOf(manifest.config);
    if (typeof digest !== 'string')
        return unknownConfig;
    const config = objectOf(JSON.parse(await ecr.blob(repository, digest)));
    return { digest, labels: textsOf(objectOf(config.config).Labels) };
}
/** The bytes that a pull transfers: configuration and compressed layers. Undefined for an index, which has none itself. */
function imageBytes(manifestJson) {
    const manifest = objectOf(JSON.parse(manifestJson));
    if (!Array.isArray(manifest.layers))
        return undefined;
    const layers = manifest.layers;
    const sizes = [manifest.config, ...layers].map((part) => objectOf(part).size);
    return sizes.reduce((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
}
/** BuildKit's attestations stand in an index as images of the platform unknown/unknown. */
function isPlatformImage(entry) {
    return objectOf(entry.platform).os !== 'unknown';
}
function textsOf(value) {
    const entries = Object.entries(objectOf(value));
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker-config.ts



/** Where this user's Docker keeps its configuration. */
function userDockerConfig(env) {
    return env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME ?? '/', '.docker');
}
/**
 * Makes `folder` a Docker configuration that is the user's own but for one more login. Everything beside config.json
 * (plugins, contexts, buildx's builders, certificates) is linked, so that it goes on working and goes on being theirs.
 */
function writeDockerConfig(folder, userFolder, auth) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    for (const name of (0,external_node_fs_.existsSync)(userFolder) ? (0,external_node_fs_.readdirSync)(userFolder) : []) {
        if (name !== 'config.json')
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(userFolder, name), (0,external_node_path_.join)(folder, name));
    }
    const file = (0,external_node_path_.join)(userFolder, 'config.json');
    const config = (0,external_node_fs_.existsSync)(file) ? parseConfig(file) : {};
    writeConfig(folder, withLogin(config, auth));
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
    const helpers = docker_config_objectOf(config.credHelpers);
    const isHelped = config.credsStore !== undefined || host in helpers;
    return {
        ...config,
        auths: {
            ...docker_config_objectOf(config.auths),
            [host]: { auth: Buffer.from(`${user}:${password}`).toString('base64') },
        },
        ...(isHelped ? { credHelpers: { ...helpers, [host]: '' } } : {}),
    };
}
function writeConfig(folder, config) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config, undefined, 2), { mode: 0o600 });
}
function parseConfig(file) {
    try {
        return docker_config_objectOf(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch (error) {
        throw new src/* UserError */.yo(`Docker's configuration ${file} cannot be read`, {
            cause: error,
            hint: 'Repair or remove the file: docker itself does not start with it either.',
        });
    }
}
function docker_config_objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository.ts


/** @throws UserError that names account and region when the repository is not there */
async function findRepository(ecr, name, region) {
    try {
        return await ecr.repository(name);
    }
    catch (error) {
        if ((0,aws_src/* isAwsError */.m_)(error, 'RepositoryNotFoundException'))
            throw missingRepository(name, region, error);
        throw error;
    }
}
function missingRepository(name, region, error) {
    const said = error.cause instanceof Error ? error.cause.message : error.message;
    const account = /registry with id '(\d{12})'/.exec(said)?.[1];
    const where = account === undefined ? region : `account ${account}, ${region}`;
    return new src/* UserError */.yo(`There is no ECR repository "${name}" in ${where}`, {
        cause: error,
        hint: [
            'Create it:',
            `aws ecr create-repository --repository-name ${name} --region ${region}`,
            'When it exists in another region, give aws-region; in another account, give role-to-assume a role of that account.',
        ].join('\n'),
    });
}
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

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/login.ts



/**
 * Logs in to the repository's registry for the time of `work`: the token goes into a Docker configuration of the step's
 * own, never on a command line nor into the user's configuration, and is removed whatever becomes of the work.
 */
async function login_withLogin(ecr, repository, context, work) {
    const host = registryHost(repository);
    const authenticate = async () => {
        const { user, password } = await ecr.login();
        return { host, user, password };
    };
    const auth = await authenticate();
    const folder = context.temporary.directory('docker');
    try {
        writeDockerConfig(folder, userDockerConfig(context.env), auth);
        return await work({
            env: { ...context.env, DOCKER_CONFIG: folder },
            renew: async () => renewLogin(folder, await authenticate()),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/plan.ts

function makePlan(inputs, found) {
    const { context, file, fileName, target, buildArgs, platforms } = inputs;
    return { ...found, context, file, fileName, target, buildArgs, platforms };
}
/**
 * The tags asked for; without any, the commit's SHA.
 * @throws UserError when there is no commit either
 */
function chooseTags(tags, env) {
    if (tags.length > 0)
        return tags;
    if (env.GITHUB_SHA)
        return [env.GITHUB_SHA];
    throw new src/* UserError */.yo('There is no tag for the image', {
        hint: 'Give the input tags. Without it the tag is the commit SHA, and GITHUB_SHA is not set here.',
    });
}
/** `<repository uri>:<tag>` for every tag. */
function references({ repository, tags }) {
    return tags.map((tag) => `${repository.uri}:${tag}`);
}
/** The plan for people, a line an entry. The values of build arguments are left out. */
function describePlan(plan) {
    const line = (name, values) => values.length === 0 ? [] : [`${name.padEnd(12)}${values.join(', ')}`];
    return [
        ...line('repository', [plan.repository.uri]),
        ...line('tags', plan.tags),
        ...line('context', [plan.context]),
        ...line('Dockerfile', [plan.fileName]),
        ...line('target', plan.target === undefined ? [] : [plan.target]),
        ...line('build-args', [...plan.buildArgs.keys()]),
        ...line('platforms', plan.platforms),
        ...line('builder', [plan.builder.name]),
    ];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build-arguments.ts

/** The arguments of `docker` that build the plan's image; `resultFile` is where the builder says what it made. */
function buildArguments(plan, resultFile) {
    const common = [
        ...pairs('--tag', references(plan)),
        ...pairs('--file', [plan.file]),
        ...pairs('--target', plan.target === undefined ? [] : [plan.target]),
        ...pairs('--platform', plan.platforms.length === 0 ? [] : [plan.platforms.join(',')]),
        ...pairs('--build-arg', assignments(plan.buildArgs)),
        ...pairs('--label', assignments(plan.labels)),
        plan.context,
    ];
    switch (plan.builder.kind) {
        case 'buildx':
            return ['buildx', 'build', '--push', '--progress', 'plain', '--metadata-file', resultFile, ...common];
        case 'engine-buildkit':
            return ['build', '--progress', 'plain', '--iidfile', resultFile, ...common];
        case 'engine-classic':
            // Without --force-rm the container of a failed RUN stays behind.
            return ['build', '--force-rm', '--iidfile', resultFile, ...common];
    }
}
/** What has the client take the builder that the plan is made for, whatever the job's environment says. */
function builderEnvironment(plan) {
    return plan.builder.kind === 'buildx'
        ? {}
        : { DOCKER_BUILDKIT: plan.builder.kind === 'engine-buildkit' ? '1' : '0' };
}
function pairs(flag, values) {
    return values.flatMap((value) => [flag, value]);
}
function assignments(values) {
    return [...values].map(([name, value]) => `${name}=${value}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/dockerfile.ts
/**
 * The instructions of a Dockerfile in order. Comments, blank lines and continuation lines are read as Docker does;
 * here-documents are not, since the builders that know them name the line of a failure themselves.
 * Source: https://docs.docker.com/reference/dockerfile/#format
 */
function readInstructions(dockerfile) {
    const lines = dockerfile.split(/\r?\n/);
    const escape = /^\s*#\s*escape\s*=\s*`\s*$/im.test(directives(lines)) ? '`' : '\\';
    const instructions = [];
    let open;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        open ??= { line: index + 1, parts: [] };
        const continues = line.trimEnd().endsWith(escape);
        open.parts.push(continues ? line.trimEnd().slice(0, -1) : line);
        if (continues)
            continue;
        instructions.push({ line: open.line, text: oneLine(open.parts.join(' ')) });
        open = undefined;
    }
    if (open !== undefined)
        instructions.push({ line: open.line, text: oneLine(open.parts.join(' ')) });
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
/** Parser directives count only above everything else. */
function directives(lines) {
    const end = lines.findIndex((line) => !/^\s*#\s*\w+\s*=/.test(line));
    return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/build-failure.ts



/** What GitHub shows of an annotation without unfolding it, and of a summary without scrolling. */
const shownLines = 30;
/** What a failed build's output says: which instruction, where, what it printed, why. */
function readBuildFailure(output, dockerfile) {
    const plain = output.map(({ text, stream }) => ({ text: (0,external_node_util_.stripVTControlCharacters)(text), stream }));
    const lines = plain.map(({ text }) => text);
    const isBuildKit = lines.some((line) => /^#\d+ /.test(line));
    const found = isBuildKit ? readBuildKit(lines, dockerfile.text) : readClassic(plain, dockerfile.text);
    const trouble = findDockerTrouble(lines.join('\n'));
    return {
        kind: 'build-failed',
        reason: trouble === undefined ? found.reason : `${trouble.message}: ${found.reason}`,
        hint: trouble?.hint,
        instruction: found.instruction,
        file: dockerfile.name,
        line: found.line,
        output: found.output.slice(-shownLines),
    };
}
/** BuildKit's plain progress numbers the steps: `#7 [3/4] RUN make`, `#7 0.186 output`, `#7 ERROR: reason`. */
function findFailedVertex(lines) {
    for (const line of lines.toReversed()) {
        const [, number, reason] = /^#(\d+) ERROR: (.*)$/.exec(line) ?? [];
        if (number === undefined || reason === undefined)
            continue;
        const prefix = `#${number} `;
        const head = lines.find((candidate) => candidate.startsWith(prefix))?.slice(prefix.length) ?? '';
        return { number, name: head.replace(/^\[[^\]]*\] /, ''), reason };
    }
    return undefined;
}
function readBuildKit(lines, dockerfile) {
    const vertex = findFailedVertex(lines);
    const last = lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.findLast((line) => line !== '');
    const quoted = quotedPlace(lines);
    const instruction = quoted?.instruction ?? (/^[A-Z]+ /.test(vertex?.name ?? '') ? vertex?.name : undefined);
    const found = instruction === undefined ? undefined : findInstruction(dockerfile, instruction);
    const printed = new RegExp(`^#${vertex?.number ?? 'none'} \\d+\\.\\d+ (.*)$`);
    return {
        reason: withoutPrefixes(vertex?.reason ?? last ?? 'the builder ended without a word'),
        instruction,
        line: quoted?.line ?? found ?? parserLine(lines),
        output: lines.flatMap((line) => printed.exec(line)?.[1] ?? []),
    };
}
function withoutPrefixes(reason) {
    const prefix = /^(?:ERROR: |failed to (?:build|solve)(?: with frontend \S+)?: |rpc error: code = \w+ desc = |failed to create LLB definition: )+/;
    return reason.replace(prefix, '');
}
/** Clients since 23.0 end with `Dockerfile:5`, a ruler, and the lines around, the failed ones marked by `>>>`. */
function quotedPlace(lines) {
    const at = lines.findLastIndex((line, index) => /^\S+:\d+$/.test(line) && /^-{5,}$/.test(lines[index + 1] ?? ''));
    if (at < 0)
        return undefined;
    const marked = lines.slice(at).find((line) => /^\s*\d+ \| >>> /.test(line));
    return {
        line: Number(/:(\d+)$/.exec(lines[at] ?? '')?.[1]),
        instruction: marked?.replace(/^\s*\d+ \| >>> /, ''),
    };
}
/** A parser's own sentence: `dockerfile parse error on line 3: unknown instruction: FOO`. */
function parserLine(lines) {
    const found = /parse error (?:on )?line (\d+)/.exec(lines.join('\n'))?.[1];
    return found === undefined ? undefined : Number(found);
}
/** The classic builder prints `Step 3/4 : RUN make`, the output, and its verdict last, on stderr. */
function readClassic(output, dockerfile) {
    const lines = output.map(({ text }) => text);
    const verdict = output
        .findLast(({ text, stream }) => stream === 'stderr' && text.trim() !== '')
        ?.text.trim();
    const at = lines.findLastIndex((line) => /^Step \d+\/\d+ : /.test(line));
    const [, step, instruction] = /^Step (\d+)\/\d+ : (.*)$/.exec(lines[at] ?? '') ?? [];
    const isOurs = (line) => /^ ---> |^Removing intermediate container /.test(line);
    return {
        reason: (verdict ?? 'docker build ended without a word').replace(/^Error response from daemon: /, ''),
        instruction,
        line: instruction === undefined ? parserLine(lines) : lineOfStep(dockerfile, Number(step), instruction),
        output: (at < 0 ? [] : lines.slice(at + 1)).filter((line) => !isOurs(line) && line.trim() !== verdict),
    };
}
/** The steps are the instructions in order; an `ONBUILD` of the base breaks the count, so the keyword has to fit too. */
function lineOfStep(dockerfile, step, printed) {
    const found = readInstructions(dockerfile)[step - 1];
    const keyword = (text) => text.split(' ')[0]?.toUpperCase();
    return found !== undefined && keyword(found.text) === keyword(printed) ? found.line : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/countdown.ts
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

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/docker-run.ts


const heartbeatMs = 30_000;
// A failing instruction's last words are what is read of it; a build's whole output can be hundreds of megabytes.
const keptLines = 5_000;
/**
 * Runs docker with its output in the log as it comes, and a line of life every half minute.
 * Nothing may mask a secret meanwhile: the runner takes no commands from the log.
 */
function runDocker(context, args, env, what) {
    const output = [];
    const step = () => {
        const found = output.findLast(({ text }) => /^Step \d|^#\d+ \[/.test(text));
        return found === undefined ? '' : `: ${found.text}`;
    };
    return context.log.withoutCommands((print) => (0,src/* withHeartbeat */.px)({ clock: context.clock, log: { ...context.log, info: print } }, heartbeatMs, () => `Still at ${what}${step()}`, async () => {
        const show = withoutCountdowns(print);
        const result = await context.programs.run('docker', args, {
            env,
            onLine: (text, stream) => {
                output.push({ text, stream });
                if (output.length > 2 * keptLines)
                    output.splice(0, keptLines);
                show(text);
            },
        });
        return { ...result, output: output.slice(-keptLines) };
    }));
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/push-failure.ts



/** A push that failed for good, as the user can mend it. */
function explainPushFailure(reason, repository) {
    const { name, uri, region } = repository;
    const denial = explainDenial(reason, region);
    if (denial !== undefined)
        return denial;
    // A question for a layer or a tag is a HEAD request: its refusal has no text that could name the action.
    if (/403 response body|403 Forbidden/.test(reason))
        return unnamedDenial(reason, repository);
    const trouble = findDockerTrouble(reason);
    if (trouble !== undefined)
        return trouble;
    return new src/* UserError */.yo(`The push to ${uri} failed`, {
        cause: new Error(reason),
        hint: /denied|forbidden/i.test(reason)
            ? `The role may not push to ${name}: this action's README has the policy it needs. In another account, the repository's own policy has to allow it too.`
            : 'The layers that got through are kept: a re-run sends the rest.',
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
    return new src/* UserError */.yo(`ECR denied the push to ${name} without naming the action`, {
        cause: new Error(reason),
        hint: `See that the policy of the role has this statement:\n${JSON.stringify(statement, null, 2)}`,
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/push-retries.ts

// A push starts over where it stopped: what is there is not sent again. An engine repeats the upload of a layer by
// itself, 5 to 20 s later, but nothing else: no question for a layer, no configuration, no manifest. Where three in ten
// requests fail, one attempt in eight gets through, at some ten seconds each. So the budget is time, not attempts: it
// lets all but one push in a million through there, and ends in an outage.
const budgetMs = 15 * 60_000;
const push_retries_longestWaitMs = 2_000;
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
/** Reads why a push failed. The texts are the engine's, BuildKit's and ECR's own. */
function classifyPushFailure(reason) {
    if (/cannot be overwritten because the (?:repository|tag) is immutable|ImageTagAlreadyExists/i.test(reason)) {
        return 'tag-exists';
    }
    if (/authorization token has expired|no basic auth credentials|401 Unauthorized/i.test(reason)) {
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
            const waitMs = Math.random() * Math.min(push_retries_longestWaitMs, 250 * 2 ** attempt);
            const next = `attempt ${attempt + 1} in ${(0,src/* formatDuration */.a3)(waitMs)}`;
            log.info(`The push failed in a way that passes (${result.reason}); ${next}`);
            await clock.sleep(waitMs, signal);
        }
        else {
            return result;
        }
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/publish-buildx.ts







/** `docker buildx build --push`: one command for both. When the push fails, a second run finds the build in its cache. */
async function publishWithBuildx(parts) {
    const { plan, login, context, onPushed } = parts;
    return context.log.group(`Build and push with ${plan.builder.name}`, async () => {
        const attempt = await pushWithRetries(() => buildAndPush(parts), () => login.renew(), context);
        if (!attempt.refused) {
            if (attempt.value.kind === 'pushed')
                plan.tags.forEach(onPushed);
            return attempt.value;
        }
        if (classifyPushFailure(attempt.reason) === 'tag-exists') {
            return { kind: 'tag-exists', tag: refusedTag(attempt.reason), imageId: undefined };
        }
        throw explainPushFailure(attempt.reason, plan.repository);
    });
}
async function buildAndPush(parts) {
    const { plan, login, folder, context } = parts;
    const metadata = (0,external_node_path_.join)(folder, 'metadata.json');
    const run = await runDocker(context, buildArguments(plan, metadata), login.env, 'the build');
    if (run.exitCode === 0)
        return { refused: false, value: { kind: 'pushed', digest: readDigest(metadata) } };
    const lines = run.output.map(({ text }) => text);
    const failed = findFailedVertex(lines);
    if (failed !== undefined && /^(pushing|exporting to) /.test(failed.name) && isAboutPushing(failed)) {
        return { refused: true, reason: failed.reason };
    }
    const dockerfile = { name: plan.fileName, text: (0,external_node_fs_.readFileSync)(plan.file, 'utf8') };
    return { refused: false, value: readBuildFailure(run.output, dockerfile) };
}
/** Exporting can fail by itself, when the disk is full for one. */
function isAboutPushing({ name, reason }) {
    return (name.startsWith('pushing ') ||
        /failed to push|failed to authorize|failed to fetch|unexpected status/.test(reason));
}
/** `containerimage.digest` of the metadata file; absent where an old engine pushes for buildx. */
function readDigest(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    const metadata = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    const digest = typeof metadata === 'object' && metadata !== null && 'containerimage.digest' in metadata
        ? metadata['containerimage.digest']
        : undefined;
    return typeof digest === 'string' ? digest : undefined;
}
/** ECR: `The image tag 'v1' already exists in the 'orders' repository and cannot be overwritten ...` */
function refusedTag(reason) {
    return /image tag '([^']+)'/.exec(reason)?.[1];
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/publish-engine.ts







/** `docker build`, then `docker push` of every tag: the first carries the layers, the others a manifest each. */
async function publishWithEngine(parts) {
    const { plan, login, folder, context, onPushed } = parts;
    const env = { ...login.env, ...builderEnvironment(plan) };
    const idFile = (0,external_node_path_.join)(folder, 'image-id');
    const built = await context.log.group(`Build with ${plan.builder.name}`, () => runDocker(context, buildArguments(plan, idFile), env, 'the build'));
    if (built.exitCode !== 0) {
        return readBuildFailure(built.output, { name: plan.fileName, text: (0,external_node_fs_.readFileSync)(plan.file, 'utf8') });
    }
    const imageId = (0,external_node_fs_.readFileSync)(idFile, 'utf8').trim();
    return context.log.group(`Push to ${plan.repository.uri}`, async () => {
        let digest;
        for (const tag of plan.tags) {
            const attempt = await pushWithRetries(() => pushTag(parts, tag), () => login.renew(), context);
            if (attempt.refused) {
                if (classifyPushFailure(attempt.reason) === 'tag-exists')
                    return { kind: 'tag-exists', tag, imageId };
                throw explainPushFailure(attempt.reason, plan.repository);
            }
            onPushed(tag);
            digest = attempt.value;
        }
        return { kind: 'pushed', digest };
    });
}
/** Pushes a tag and reads its digest: `v1: digest: sha256:... size: 1234`. */
async function pushTag({ plan, login, context }, tag) {
    const run = await runDocker(context, ['push', `${plan.repository.uri}:${tag}`], login.env, `the push of ${tag}`);
    const digest = /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+$/m.exec(run.stdout)?.[1];
    if (run.exitCode === 0 && digest !== undefined)
        return { refused: false, value: digest };
    const reason = (run.stderr.trim() || run.stdout.trim()).split('\n').at(-1);
    return { refused: true, reason: reason || 'docker push ended without a word' };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/publish.ts


/** Builds the image and pushes it under every tag. @throws UserError when the registry refuses for another reason */
function publish(parts) {
    return parts.plan.builder.kind === 'buildx' ? publishWithBuildx(parts) : publishWithEngine(parts);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/registry-check.ts

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

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/reuse.ts



/** The requested tags that are immutable and exist. Nothing is asked where no tag is immutable. */
async function findHeldTags(ecr, repository, tags) {
    const immutable = tags.filter((tag) => isImmutable(tag, repository.mutability));
    if (immutable.length === 0)
        return [];
    const held = [];
    for (const [tag, image] of await ecr.imagesByTag(repository, immutable)) {
        const known = held.find((other) => other.image.digest === image.digest);
        held.push({ tag, image, config: known?.config ?? (await readImageConfig(ecr, repository, image)) });
    }
    return held;
}
/**
 * A build stamps the commit and the inputs on its image as labels. So an image with other labels is surely another one;
 * one with the same labels is this build's, of an earlier run.
 * @param builtId the image that has been built meanwhile, when there is one: its id is the digest of its configuration
 */
function decideReuse(held, wanted, builtId) {
    const [first] = held;
    // Without a commit to compare by, only ECR can tell whether the push is one of the same image.
    if (first === undefined || (!wanted.has(labels.revision) && builtId === undefined))
        return { kind: 'build' };
    const isOurs = ({ image, config }) => image.digest === first.image.digest &&
        (isSameBuild(config.labels, wanted) || (builtId !== undefined && config.digest === builtId));
    const other = held.find((tag) => !isOurs(tag));
    if (other === undefined) {
        const revision = first.config.labels[labels.revision];
        return { kind: 'reuse', image: first.image, held: held.map(({ tag }) => tag), revision };
    }
    const revision = other.config.labels[labels.revision];
    const ofThisCommit = revision !== undefined && revision === wanted.get(labels.revision);
    return { kind: 'conflict', tag: other.tag, digest: other.image.digest, revision, ofThisCommit };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/run.ts













/** @throws UserError for what the user can mend; a cancelled step is an outcome, which says what was pushed */
async function run(inputs, context) {
    const tags = chooseTags(inputs.tags, context.env);
    const aws = (0,aws_src/* openAws */.eF)(inputs.aws, context);
    const progress = { during: 'the search for the repository', pushed: [] };
    try {
        const outcome = await carryOut(inputs, tags, openEcr(aws, context), aws.region, context, progress);
        if ('image' in outcome)
            context.log.info(`In ECR: ${outcome.image.reference} (${outcome.kind})`);
        return outcome;
    }
    catch (error) {
        if (!context.signal.aborted && !(error instanceof src/* CancelledError */.cc))
            throw error;
        const notPushed = tags.filter((tag) => !progress.pushed.includes(tag));
        return { kind: 'cancelled', repository: inputs.repository, ...progress, notPushed };
    }
}
async function carryOut(inputs, tags, ecr, region, context, progress) {
    const { env, log, workspace } = context;
    const labels = originLabels(inputs, env, workspace);
    const repository = await findRepository(ecr, inputs.repository, region);
    log.info(`Found ${repository.uri}`);
    const held = decideReuse(await findHeldTags(ecr, repository, tags), labels);
    if (held.kind !== 'build')
        return settle(ecr, repository, tags, held, progress);
    progress.during = 'the search for a builder';
    const builder = await findBuilder(context, inputs.platforms.length > 0);
    (0,src_platforms/* checkPlatforms */.FE)(builder, inputs.platforms);
    const plan = makePlan(inputs, { repository, tags, builder, labels });
    describePlan(plan).forEach((line) => log.info(line));
    progress.during = 'the login';
    return login_withLogin(ecr, repository, context, (login) => {
        progress.during = 'the build';
        return run_buildAndPush(plan, ecr, context, progress, login);
    });
}
async function run_buildAndPush(plan, ecr, context, progress, login) {
    const { repository, tags } = plan;
    const started = context.clock.now();
    const onPushed = (tag) => void progress.pushed.push(tag);
    const folder = context.temporary.directory('build');
    const published = await publish({ plan, login, folder, context, onPushed });
    if (published.kind === 'build-failed')
        return published;
    if (published.kind === 'tag-exists') {
        // Another run has put the tag there since we looked.
        const held = await findHeldTags(ecr, repository, tags);
        const settled = decideReuse(held, plan.labels, published.imageId);
        return settle(ecr, repository, tags, settled, progress, published.tag);
    }
    progress.during = 'the check of the digest';
    const { image, movedTags } = await checkRegistry(ecr, repository, tags, published.digest);
    const tookMs = context.clock.now() - started;
    return {
        kind: 'built',
        image: describeImage(repository, image, tags),
        builder: plan.builder.name,
        tookMs,
        movedTags,
    };
}
/** The outcome where immutable tags decide it. */
async function settle(ecr, repository, tags, decision, progress, refusedTag = tags[0] ?? '') {
    switch (decision.kind) {
        case 'reuse':
            return reuse(ecr, repository, tags, decision, progress);
        case 'conflict':
            return { ...decision, kind: 'tag-conflict', repository: repository.name, pushed: progress.pushed };
        case 'build':
            return {
                kind: 'tag-conflict',
                repository: repository.name,
                tag: refusedTag,
                digest: undefined,
                revision: undefined,
                ofThisCommit: false,
                pushed: progress.pushed,
            };
    }
}
/** Puts the other tags on the image that the immutable ones hold. */
async function reuse(ecr, repository, tags, { image, held, revision }, progress) {
    progress.during = 'tagging the image that is there';
    progress.pushed.push(...held);
    for (const tag of tags.filter((candidate) => !held.includes(candidate))) {
        await ecr.putTag(repository, image, tag);
        progress.pushed.push(tag);
    }
    return { kind: 'reused', image: describeImage(repository, image, tags), revision, held };
}
function describeImage(repository, image, tags) {
    return {
        repository: repository.name,
        reference: `${repository.uri}@${image.digest}`,
        digest: image.digest,
        tags,
        bytes: imageBytes(image.manifest),
    };
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/execution.ts


const execution = { run: run, report: reportOutcome };


/***/ })

};
;