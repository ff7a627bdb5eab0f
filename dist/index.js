/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 90214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ checkPlatforms),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   aH: () => (/* binding */ isPlatform)
/* harmony export */ });
/* harmony import */ var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84474);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64492);


/** Whether a text has the form `os/arch[/variant]`. */
function isPlatform(text) {
    return /^[a-z0-9]+\/[a-z0-9_]+(\/v[0-9.]+)?$/i.test(text);
}
const architectures = { x86_64: 'amd64', aarch64: 'arm64', armhf: 'arm/v7' };
/** One spelling for a platform, as containerd's platforms package has it: `linux/aarch64` is `linux/arm64`. */
function normalizePlatform(text) {
    const [os = '', architecture = '', variant] = text.toLowerCase().split('/');
    const arch = architectures[architecture] ?? architecture;
    const isDefault = (arch === 'amd64' && variant === 'v1') || (arch === 'arm64' && variant === 'v8');
    return [os, arch, ...(variant === undefined || isDefault ? [] : [variant])].join('/');
}
/**
 * @throws UserError, before anything is built, when the builder cannot build for all of the platforms. BuildKit puts
 * files together for any; running a program of another processor takes an emulator, and then the builder names it.
 */
function checkPlatforms(builder, { platforms, needs }) {
    if (builder.platforms.length === 0)
        return;
    const missing = platforms.filter((platform) => !builder.platforms.includes(platform));
    if (missing.length === 0)
        return;
    const runsForeign = needs.has('foreign-platform');
    const takesForeign = builder.features.has('foreign-platform');
    if (!runsForeign && takesForeign)
        return;
    const emulator = [
        `${takesForeign ? 'What would' : 'And'}: QEMU, which runs those of foreign processors. Before this step:`,
        '- uses: docker/setup-qemu-action@v3',
        'Or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
    ];
    throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The builder at hand, ${builder.name}, cannot build for ${missing.join(', ')}`, {
        hint: [
            `It runs programs for ${builder.platforms.join(', ')}.`,
            ...(takesForeign ? [] : [_remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .J.buildx]),
            ...(runsForeign ? emulator : []),
            'Or run a job for each platform on a runner of that processor, with the input assemble.',
        ].join('\n'),
    });
}


/***/ }),

/***/ 64492:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remedies)
/* harmony export */ });
/** What would do, where a builder cannot. */
const remedies = {
    buildx: "What would: Docker with its plugin buildx, which GitHub's ubuntu runners have (package docker-buildx-plugin, or docker/setup-buildx-action@v3 before this step).",
    ownBuildKit: 'What would: a builder with a BuildKit of its own. Leave out the input builder, and this action makes one for the step; or run docker/setup-buildx-action@v3 before it.',
};


/***/ }),

/***/ 95453:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ isGit),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   uN: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/** A commit in full: SHA-1 or SHA-256. */
const wholeCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether the builder fetches it: a URL or a Git repository. */
function isRemote(source) {
    return /^https?:\/\//.test(source) || isGit(source);
}
/**
 * Whether a context is fetched by the builder and not sent to it. Docker takes `github.com/...` for a repository there, and
 * for a path in an ADD.
 * Source: ParseGitRef in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/dfgitutil/git_ref.go
 */
function isRemoteContext(context) {
    return isRemote(context) || context.startsWith('github.com/');
}
/** Source: https://docs.docker.com/build/concepts/context/#git-repositories */
function isGit(source) {
    if (/^(?:git|ssh):\/\//.test(source))
        return true;
    if (/^https?:\/\//.test(source))
        return /^[^#?]*\.git(?:[#?]|$)/.test(source);
    return /^[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:/.test(source);
}
/** Whether the reference itself says which content it is. Of what is not a Git repository, only a checksum can. */
function isPinned(source, checksum) {
    if (!isGit(source))
        return checksum !== undefined && checksum !== '';
    const [, query = ''] = /\?([^#]*)/.exec(source) ?? [];
    const [, fragment = ''] = /#([^:]*)/.exec(source) ?? [];
    const asked = new URLSearchParams(query);
    const commits = [checksum, fragment, asked.get('checksum'), asked.get('commit'), asked.get('ref')];
    return commits.some((commit) => wholeCommit.test(commit ?? ''));
}


/***/ }),

/***/ 63835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   W: () => (/* binding */ readQuotedLines),
/* harmony export */   qf: () => (/* binding */ readSecretPairs)
/* harmony export */ });
/** Values one a line or separated by commas, each once. */
function readList(reader, name, accepts) {
    const lines = reader.lines(name, { accepts });
    const values = lines.flatMap((line) => line.split(',').map((part) => part.trim()));
    return [...new Set(values.filter((value) => value !== ''))];
}
/**
 * Entries one a line; one in double quotes may have several lines, and a quote in it is doubled, as in
 * docker/build-push-action. A line that does not start with a quote is taken as it is: JSON needs no escapes.
 */
function readQuotedLines(reader, name, accepts) {
    const text = reader.optionalText(name, { accepts }) ?? '';
    const entries = [];
    const entry = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^\r\n]*))(?:\r?\n|$)/y;
    for (let at = 0; at < text.length; at = entry.lastIndex) {
        entry.lastIndex = at;
        const [, quoted, plain = ''] = entry.exec(text) ?? [];
        const value = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
        if (value !== '')
            entries.push(value);
        if (entry.lastIndex === 0)
            break;
    }
    return entries;
}
/** `id=value` entries. The value never stands in an error: it may be a secret. */
function readSecretPairs(reader, name, accepts) {
    return readQuotedLines(reader, name, accepts).flatMap((entry, index) => {
        const at = entry.indexOf('=');
        if (at > 0 && at < entry.length - 1)
            return [[entry.slice(0, at).trim(), entry.slice(at + 1)]];
        reader.fault(name, `has an entry, number ${index + 1}, that is not of this form`, accepts);
        return [];
    });
}


/***/ }),

/***/ 29580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   vQ: () => (/* binding */ acceptsReference)
/* harmony export */ });
/* harmony import */ var _registry_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72698);
/* harmony import */ var _repository_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69647);


/** What is accepted, as an input fault says it. */
const acceptsReference = 'a tag or digest of the repository (v1.4.0, sha256:...), other-repository:tag, or a whole reference such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1.4.0';
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** Whether a text is a digest, and not a tag. */
function isSha256(text) {
    return digestPattern.test(text);
}
/** A tag, a digest, or a reference as `docker pull` takes it, which has to say a tag or a digest: nothing means `latest` here. */
function parseImageReference(text) {
    if (isSha256(text))
        return { host: undefined, name: undefined, version: text };
    const fault = (problem, accepts = acceptsReference) => ({ problem, accepts });
    const given = JSON.stringify(text);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        return fault(`is ${given}`, `the reference alone: ${text.replace(/^[^:]*:\/\//, '')}`);
    }
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !isSha256(digest)) || text.startsWith('sha256:')) {
        return fault(`is ${given}, in which the digest is none`, 'digests of sha256: and 64 hexadecimal digits');
    }
    const { host, path } = splitHost(named);
    const { name, tag } = splitTag(path, host === undefined && digest === undefined);
    const whole = host === undefined ? undefined : (0,_registry_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerReference */ .F)(`${host}/${name ?? ''}`);
    const isName = host === undefined ? (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFault */ .L)(name ?? 'any') === undefined : whole !== undefined;
    if (!isName)
        return fault(`is ${given}, in which ${JSON.stringify(name)} is no name of a repository`);
    if (tag !== undefined && (0,_repository_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFault */ .n)(tag) !== undefined) {
        return fault(`is ${given}, in which ${JSON.stringify(tag)} is no tag`);
    }
    const version = digest ?? tag;
    if (version === undefined) {
        return fault(`is ${given}, which names a repository and no image`, `a tag or digest with it: ${text}:<tag>`);
    }
    // Docker Hub's own names: `docker.io/node` is in its folder `library`.
    return { host: whole?.host, name: whole?.name ?? name, version };
}
/** As Docker tells a host from a path: it has a dot or a port, or is localhost. */
function splitHost(named) {
    const at = named.indexOf('/');
    const first = named.slice(0, Math.max(0, at));
    const isHost = /[.:]/.test(first) || first === 'localhost';
    return isHost ? { host: first, path: named.slice(at + 1) } : { host: undefined, path: named };
}
/** What has neither slash nor colon can be a tag, and is one where nothing else says what to take. */
function splitTag(path, mayBeTag) {
    if (mayBeTag && !/[/:]/.test(path))
        return { name: undefined, tag: path };
    const at = path.indexOf(':', path.lastIndexOf('/') + 1);
    return at < 0 ? { name: path, tag: undefined } : { name: path.slice(0, at), tag: path.slice(at + 1) };
}


/***/ }),

/***/ 72698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseDockerReference)
/* harmony export */ });
// Source: https://github.com/distribution/reference/blob/v0.6.0/regexp.go
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const host = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9a-fA-F:]+\\])(?::\\d+)?';
const digest = '[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}';
const pattern = new RegExp(`^(?:(?<host>${host})/)?(?<path>${component}(?:/${component})*)(?::(?<tag>[\\w][\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`);
/**
 * Reads a reference as `docker pull` and FROM do; undefined when it is none.
 * Source: https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
function parseDockerReference(text) {
    const slash = text.indexOf('/');
    const first = text.slice(0, Math.max(0, slash));
    // What has neither dot nor port and is lower case is a folder of Docker Hub, not a host.
    const isHost = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first;
    const whole = isHost ? text : `docker.io/${slash < 0 ? 'library/' : ''}${text}`;
    const { host: named = '', path = '', tag, digest: content } = pattern.exec(whole)?.groups ?? {};
    if (path === '')
        return undefined;
    const isHub = named === 'docker.io' || named === 'index.docker.io';
    return {
        host: isHub ? 'docker.io' : named,
        name: isHub && !path.includes('/') ? `library/${path}` : path,
        tag: tag ?? (content === undefined ? 'latest' : undefined),
        digest: content,
    };
}


/***/ }),

/***/ 60897:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ isPrivateWire),
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   NH: () => (/* binding */ registryUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   gr: () => (/* binding */ isDockerHub)
/* harmony export */ });
/** Docker Hub's name is not its registry's. Source: github.com/moby/moby, daemon/pkg/registry/config.go (DefaultRegistryHost) */
const hubNames = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function isDockerHub(host) {
    return hubNames.has(host);
}
/** Whether a host, which may have a port, is this very machine. Docker speaks to such a registry without TLS. */
function isLoopback(host) {
    return /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/.test(host);
}
/** Where a registry answers: `https://registry-1.docker.io`. */
function registryUrl(host) {
    if (isDockerHub(host))
        return 'https://registry-1.docker.io';
    return `${isLoopback(host) ? 'http' : 'https'}://${host}`;
}
/** Whether a login may go to a place that a registry names: never over a wire that others can read. */
function isPrivateWire({ protocol, host }) {
    return protocol === 'https:' || isLoopback(host);
}
/** The account and the region in the host of a private registry of ECR; undefined for any other host. */
function ecrHost(host) {
    // Source: https://docs.aws.amazon.com/general/latest/gr/ecr.html (also FIPS, dual-stack and China's)
    const { id, region } = /^(?<id>\d{12})\.dkr[.-]ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn|(?:c2s|sc2s)\.[a-z.]+)$/.exec(host)?.groups ?? {};
    return id === undefined || region === undefined ? undefined : { registryId: id, region };
}


/***/ }),

/***/ 78446:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ toEncryption),
/* harmony export */   _i: () => (/* binding */ readEncryption),
/* harmony export */   hj: () => (/* binding */ isEncryptedAs),
/* harmony export */   zN: () => (/* binding */ describeEncryption)
/* harmony export */ });
const encryptionTypes = ['AES256', 'KMS', 'KMS_DSSE'];
function readEncryption(reader) {
    const type = reader.optionalChoice('encryption-type', encryptionTypes);
    const key = reader.optionalText('kms-key', {
        matches: /^[\w:/-]{1,2048}$/,
        accepts: 'the ARN, the id or the alias (alias/name) of a KMS key',
    });
    if (key !== undefined && type !== 'KMS' && type !== 'KMS_DSSE') {
        const given = type ?? 'not given';
        reader.fault('encryption-type', `is ${given}, and kms-key is given`, 'KMS or KMS_DSSE then');
    }
    return type === undefined ? undefined : { type, key };
}
/**
 * Whether a repository is encrypted as wanted. ECR shows a key by its ARN; which key an alias stands for only KMS could
 * tell, so an alias counts as the same. Without a key in the inputs any key of the type will do.
 */
function isEncryptedAs(wanted, actual) {
    if (wanted.type !== actual.type)
        return false;
    if (wanted.key === undefined || wanted.key === actual.key)
        return true;
    if (/(^|:)alias\//.test(wanted.key))
        return true;
    return actual.key?.endsWith(`:key/${wanted.key}`) === true;
}
/** `KMS (arn:aws:kms:...)`. */
function describeEncryption({ type, key }) {
    return key === undefined ? type : `${type} (${key})`;
}
/** The API's word as one that is known here; AES256 is what a repository has that says nothing of it. */
function toEncryption(type, key) {
    return { type: encryptionTypes.find((known) => known === type) ?? 'AES256', key };
}


/***/ }),

/***/ 62947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ readMutability),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   yk: () => (/* binding */ describeMutability)
/* harmony export */ });
/* harmony import */ var _inputs_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63835);

const mutabilityModes = [
    'MUTABLE',
    'IMMUTABLE',
    'MUTABLE_WITH_EXCLUSION',
    'IMMUTABLE_WITH_EXCLUSION',
];
const modeInput = 'image-tag-mutability';
const filtersInput = 'image-tag-mutability-exclusion-filters';
const filtersAccept = 'one to five tags of letters, digits and . _ -, in which * stands for any text and may come twice';
// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html and
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html (two wildcards a filter, five filters)
const filterName = /^[0-9a-zA-Z._*-]{1,128}$/;
const mostFilters = 5;
const mostWildcards = 2;
function readMutability(reader) {
    const mode = reader.optionalChoice(modeInput, mutabilityModes);
    const exceptions = readFilters(reader);
    if (mode === undefined) {
        if (exceptions.length > 0) {
            reader.fault(modeInput, `is not given, and ${filtersInput} is`, 'what the filters are exceptions from');
        }
        return undefined;
    }
    const hasExclusion = mode.endsWith('_WITH_EXCLUSION');
    if (hasExclusion && exceptions.length === 0) {
        reader.fault(filtersInput, `is not given, and ${modeInput} is ${mode}`, filtersAccept);
    }
    if (!hasExclusion && exceptions.length > 0) {
        reader.fault(modeInput, `is ${mode}, and ${filtersInput} is given`, `${mode}_WITH_EXCLUSION then`);
    }
    return { immutable: mode.startsWith('IMMUTABLE'), exceptions };
}
/** The API's own word for it. */
function modeOf({ immutable, exceptions }) {
    if (exceptions.length === 0)
        return immutable ? 'IMMUTABLE' : 'MUTABLE';
    return immutable ? 'IMMUTABLE_WITH_EXCLUSION' : 'MUTABLE_WITH_EXCLUSION';
}
/** `IMMUTABLE_WITH_EXCLUSION (latest, src-*)`. */
function describeMutability(mutability) {
    const { exceptions } = mutability;
    return exceptions.length === 0
        ? modeOf(mutability)
        : `${modeOf(mutability)} (${[...exceptions].sort().join(', ')})`;
}
function readFilters(reader) {
    const filters = (0,_inputs_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(reader, filtersInput, filtersAccept);
    for (const filter of filters) {
        const wildcards = filter.split('*').length - 1;
        if (!filterName.test(filter) || wildcards > mostWildcards) {
            reader.fault(filtersInput, `has ${JSON.stringify(filter)}`, filtersAccept);
        }
    }
    if (filters.length > mostFilters) {
        reader.fault(filtersInput, `has ${filters.length} filters`, filtersAccept);
    }
    return filters;
}


/***/ }),

/***/ 69647:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repositoryFault),
/* harmony export */   n: () => (/* binding */ tagFault)
/* harmony export */ });
// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html (repositoryName)
const repositoryName = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const repositoryAccepts = 'the name of an ECR repository: 2 to 256 lower-case letters, digits and single . _ - / between them';
// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html and the OCI distribution spec
const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const tagAccepts = 'tags of 1 to 128 letters, digits and _ . -, the first not . or -';
/** Why a text is no name of an ECR repository; a pasted URI or ARN is told which part of it to give. */
function repositoryFault(text) {
    const part = nameWithin(text);
    if (part !== undefined) {
        return { problem: `is ${JSON.stringify(text)}`, accepts: `the name alone: ${part}` };
    }
    if (repositoryName.test(text) && text.length >= 2 && text.length <= 256)
        return undefined;
    return { problem: `is ${JSON.stringify(text)}`, accepts: repositoryAccepts };
}
/** Why a text is no tag for ECR. */
function tagFault(text) {
    if (tagName.test(text))
        return undefined;
    const tag = /^[^\s]*\/[^\s:]*:([^\s:/@]+)$/.exec(text)?.[1];
    const accepts = tag !== undefined && tagName.test(tag) ? `the tag alone: ${tag}` : tagAccepts;
    return { problem: `has ${JSON.stringify(text)}`, accepts };
}
// `team.app/orders` is a legal name: only what surely is the host of a registry counts as one.
const host = /^(?:https?:\/\/)?(?:[\w.-]+\.amazonaws\.com(?:\.cn)?|[\w.-]+\.on\.aws|public\.ecr\.aws|localhost|[\w.-]+:\d+)\//;
// Behind the host of ECR Public comes the alias of the registry. Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registries.html
const publicRegistry = /^(?:https?:\/\/)?(?:public\.ecr\.aws|ecr-public\.aws\.com)\/[^/]+\//;
/** The repository's name inside a URI, an ARN, or a name with tag or digest. */
function nameWithin(text) {
    const name = text
        .replace(/^arn:aws[\w-]*:ecr:[^:]*:\d*:repository\//, '')
        .replace(publicRegistry, '')
        .replace(host, '')
        .replace(/@sha256:.*$/, '')
        .replace(/:[^/]*$/, '');
    return name !== text && repositoryName.test(name) ? name : undefined;
}


/***/ }),

/***/ 53701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ eventExpressions)
/* harmony export */ });
/** The expressions of the event. Source: https://github.com/docker/metadata-action#global-expressions */
const eventExpressions = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'date',
    'commit_date',
];


/***/ }),

/***/ 55427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePep440)
/* harmony export */ });
// Source: https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
const pep440 = new RegExp([
    '^\\s*v?',
    '(?:(?<epoch>\\d+)!)?',
    '(?<release>\\d+(?:\\.\\d+)*)',
    '(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?',
    '(?:-(?<postImplicit>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?',
    '\\s*$',
].join(''), 'i');
const preReleases = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Undefined when the text does not conform to PEP 440. */
function parsePep440(raw) {
    const found = pep440.exec(raw)?.groups;
    if (found === undefined)
        return undefined;
    const release = (found.release ?? '').split('.').map(plain);
    const epoch = plain(found.epoch) === '0' ? '' : `${plain(found.epoch)}!`;
    const preName = found.pre?.toLowerCase();
    const pre = preName === undefined ? '' : (preReleases[preName] ?? preName) + plain(found.preNumber);
    const isPost = found.post !== undefined || found.postImplicit !== undefined;
    const post = isPost ? `.post${plain(found.postImplicit ?? found.postNumber)}` : '';
    const dev = found.dev === undefined ? '' : `.dev${plain(found.devNumber)}`;
    const local = found.local === undefined ? '' : `+${found.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`;
    return {
        raw,
        version: `${epoch}${release.join('.')}${pre}${post}${dev}${local}`,
        major: release[0] ?? '0',
        minor: release[1] ?? '0',
        patch: release[2] ?? '0',
        isRelease: `${pre}${post}${dev}` === '',
    };
}
/** A number without leading zeros; one that is left out is 0. */
function plain(digits) {
    return digits?.replace(/^0+(?=\d)/, '') ?? '0';
}
function localPart(part) {
    return /^\d+$/.test(part) ? plain(part) : part;
}


/***/ }),

/***/ 86840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver)
/* harmony export */ });
// Source: https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string; a `v` may precede
// it, as for node-semver, which docker/metadata-action uses.
const number = '(0|[1-9]\\d{0,15})';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*';
const semver = new RegExp(`^v?${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+${build})?$`);
/** Undefined when the text is no semantic version. */
function parseSemver(raw) {
    const [, major, minor, patch, preRelease] = semver.exec(raw) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    const version = `${major}.${minor}.${patch}${preRelease === undefined ? '' : `-${preRelease}`}`;
    return { raw, version, major, minor, patch, isRelease: preRelease === undefined };
}


/***/ }),

/***/ 92004:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ mostTags),
  O: () => (/* binding */ readTagging)
});

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/names.ts
var names = __nccwpck_require__(69647);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/attributes.ts
/** `name=value` fields of one line; each attribute is taken by whom it means something to. */
class Attributes {
    bare;
    #given;
    #known = [];
    constructor(given, 
    /** Fields without a name. */
    bare) {
        this.bare = bare;
        this.#given = given;
    }
    static parse(fields, report) {
        const given = new Map();
        const bare = [];
        for (const field of fields) {
            // `{{date 'YYYY' tz='UTC'}}` has a `=`, and no name before it.
            const [, key, value = ''] = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/s.exec(field) ?? [];
            const name = key?.toLowerCase();
            if (name === undefined)
                bare.push(field);
            else if (given.has(name))
                report(`has ${name} twice on a line`, 'each attribute once');
            else
                given.set(name, value);
        }
        return new Attributes(given, bare);
    }
    get isEmpty() {
        return this.#given.size === 0;
    }
    /** The value, which may be empty; undefined when it is not given. */
    take(name) {
        this.#known.push(name);
        return this.#given.get(name);
    }
    /** Reports every attribute that nobody has taken. */
    reportUnknown(of, report) {
        for (const name of this.#given.keys()) {
            if (!this.#known.includes(name)) {
                report(`has ${name}= with ${of}`, `of ${of} ${this.#known.join(', ')}`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/csv-line.ts
/**
 * Splits a line at its commas, as docker/metadata-action does by csv-parse: a field in double quotes may hold commas
 * and `#`, and a quote in it is doubled. Outside of quotes `#` starts a comment. Unlike there, an expression in
 * braces holds together without quotes too. Fields come trimmed, without the empty ones.
 */
function splitCsvLine(line) {
    const fields = [];
    const field = /\s*(?:"((?:[^"]|"")*)"\s*|((?:\{\{[^{}]*\}\}|[^",#])*))(,|#.*$|$)/sy;
    for (let end = ','; end === ',';) {
        const from = field.lastIndex;
        const found = field.exec(line);
        if (found === null)
            return { problem: `has a stray quote in ${JSON.stringify(line.slice(from).trim())}` };
        const [, quoted, plain = ''] = found;
        fields.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
        end = found[3];
    }
    return { fields: fields.filter((text) => text !== '') };
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/expressions.ts
var expressions = __nccwpck_require__(53701);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/template.ts
var template = __nccwpck_require__(58678);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/flavor.ts



const accepts = 'latest=auto|true|false, prefix=...[,onlatest=true], suffix=...[,onlatest=true], one a line';
/** Reads the input `flavor`. Source: https://github.com/docker/metadata-action#flavor-input */
function readFlavor(reader) {
    const report = (problem, takes) => reader.fault('flavor', problem, takes);
    let latest = 'auto';
    const affixes = new Map();
    for (const line of reader.lines('flavor', { accepts })) {
        const split = splitCsvLine(line);
        if ('problem' in split)
            report(split.problem, accepts);
        const fields = 'problem' in split ? [] : split.fields;
        // `onlatest` belongs to the prefix or suffix before it on its line.
        let last;
        for (const field of fields) {
            const [, key = '', value = ''] = /^(\w+)\s*=\s*(.*)$/s.exec(field) ?? [];
            const name = key.toLowerCase();
            if (name === 'latest' && (value === 'auto' || value === 'true' || value === 'false'))
                latest = value;
            else if (name === 'prefix' || name === 'suffix') {
                last = { template: (0,template/* parseTemplate */.QC)(value, expressions/* eventExpressions */.O, report), onLatest: false };
                affixes.set(name, last);
            }
            else if (name === 'onlatest' && last !== undefined && /^(true|false)$/.test(value)) {
                last.onLatest = value === 'true';
            }
            else
                report(`has ${JSON.stringify(field)}`, accepts);
        }
    }
    return {
        latest,
        prefix: affixes.get('prefix')?.template,
        suffix: affixes.get('suffix')?.template,
        prefixesLatest: affixes.get('prefix')?.onLatest ?? false,
        suffixesLatest: affixes.get('suffix')?.onLatest ?? false,
    };
}

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __nccwpck_require__(84474);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/match-pattern.ts

/**
 * Reads a regular expression: the bare one, or `/pattern/flags`.
 * @param group that it must have
 */
function readPattern(text, group, report) {
    const [, source = text, flags = ''] = /^\/(.+)\/(\w*)$/.exec(text) ?? [];
    try {
        // `g` and `y` would remember where the last match was.
        const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
        if (group > groupsOf(pattern)) {
            report(`has ${JSON.stringify(text)}, which has no group ${group}`, 'a regular expression with that group');
        }
        return pattern;
    }
    catch (error) {
        report(`has ${JSON.stringify(text)}: ${(0,src/* asError */.zR)(error).message}`, 'a regular expression of JavaScript');
        return undefined;
    }
}
/** With an empty alternative it matches anything, and a match lists all groups. */
function groupsOf({ source, flags }) {
    return (new RegExp(`${source}|`, flags).exec('')?.length ?? 1) - 1;
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/pep440.ts
var pep440 = __nccwpck_require__(55427);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/rule.ts
const refEvents = ['branch', 'tag', 'pr'];
/** Source: https://github.com/docker/metadata-action#priority-attribute */
const defaultPriorities = {
    schedule: 1000,
    semver: 900,
    pep440: 900,
    match: 800,
    edge: 700,
    ref: 600,
    raw: 200,
    sha: 100,
};

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/semver.ts
var semver = __nccwpck_require__(86840);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/read-rule.ts






/** The expressions of a version's pattern. */
const versionExpressions = ['version', 'major', 'minor', 'patch', 'raw'];
/** A rule of its attributes; undefined when a fault leaves nothing of it. */
function readRule(line, attributes, report) {
    const type = attributes.take('type') ?? 'raw';
    const kind = readKind(type, line, attributes, report);
    if (kind === undefined)
        return undefined;
    const rule = {
        ...kind,
        line,
        enable: readEnable(attributes.take('enable'), report),
        priority: readPriority(kind.type, attributes.take('priority'), report),
        prefix: readAffix(attributes.take('prefix') ?? defaultPrefix(kind), report),
        suffix: readAffix(attributes.take('suffix'), report),
    };
    attributes.reportUnknown(`type=${type}`, report);
    if (type !== 'raw' && attributes.bare.length > 0) {
        report(`has ${JSON.stringify(attributes.bare[0])} in ${JSON.stringify(line)}`, 'attributes, name=value');
    }
    return rule;
}
function readKind(type, line, attributes, report) {
    switch (type) {
        case 'schedule': {
            const pattern = attributes.take('pattern') ?? 'nightly';
            return { type, pattern: (0,template/* parseTemplate */.QC)(pattern, expressions/* eventExpressions */.O, report) };
        }
        case 'semver':
        case 'pep440':
            return readVersion(type, line, attributes, report);
        case 'match':
            return readMatch(line, attributes, report);
        case 'edge':
            return { type, branch: attributes.take('branch') || undefined };
        case 'ref': {
            const given = attributes.take('event');
            const event = refEvents.find((known) => known === given);
            if (event !== undefined)
                return { type, event };
            report(`has ${JSON.stringify(line)}`, `as event of type=ref ${refEvents.join(', ')}`);
            return undefined;
        }
        case 'raw': {
            const [bare, ...more] = attributes.bare;
            const value = attributes.take('value') ?? bare;
            if (value === undefined || more.length > 0) {
                report(`has ${JSON.stringify(line)}`, 'one value with type=raw, as in type=raw,value=v1');
                return undefined;
            }
            return { type, value: (0,template/* parseTemplate */.QC)(value, expressions/* eventExpressions */.O, report) };
        }
        case 'sha': {
            const format = attributes.take('format') ?? 'short';
            if (format === 'short' || format === 'long')
                return { type, format };
            report(`has format=${format}`, 'short or long as format of type=sha');
            return undefined;
        }
        default:
            report(`has type=${type}`, `as type ${Object.keys(defaultPriorities).join(', ')}`);
            return undefined;
    }
}
function readVersion(type, line, attributes, report) {
    const pattern = attributes.take('pattern');
    const value = readValue(attributes.take('value'), report);
    const match = attributes.take('match');
    if (!pattern) {
        report(`has ${JSON.stringify(line)}`, `a pattern with type=${type}, as in type=${type},pattern={{version}}`);
        return undefined;
    }
    if (value !== undefined && !match && (0,template/* isFixed */.zZ)(value)) {
        const parsed = type === 'semver' ? (0,semver/* parseSemver */.k)(value.text) : (0,pep440/* parsePep440 */.F)(value.text);
        const example = type === 'semver' ? 'v1.2.3 or v2.0.0-rc.1' : '1.2.3 or 2.0rc1';
        if (parsed === undefined) {
            report(`has ${JSON.stringify(value.text)}`, `as value of type=${type} a version such as ${example}`);
        }
    }
    return {
        type,
        pattern: (0,template/* parseTemplate */.QC)(pattern, versionExpressions, report),
        value,
        match: match ? readPattern(match, 1, report) : undefined,
    };
}
function readMatch(line, attributes, report) {
    const pattern = attributes.take('pattern');
    const group = attributes.take('group') ?? '0';
    const value = readValue(attributes.take('value'), report);
    if (!pattern) {
        report(`has ${JSON.stringify(line)}`, 'a pattern with type=match, as in type=match,pattern=\\d+');
        return undefined;
    }
    if (!/^\d{1,3}$/.test(group)) {
        report(`has group=${group}`, 'as group the number of a group of the pattern, or 0 for all of it');
        return undefined;
    }
    const expression = readPattern(pattern, Number(group), report);
    return expression && { type: 'match', pattern: expression, group: Number(group), value };
}
/** An empty value is as good as none: it comes of an expression of GitHub's that had nothing. */
function readValue(value, report) {
    return value ? (0,template/* parseTemplate */.QC)(value, expressions/* eventExpressions */.O, report) : undefined;
}
function readEnable(given, report) {
    const enable = (0,template/* parseTemplate */.QC)(given ?? 'true', expressions/* eventExpressions */.O, report);
    if ((0,template/* isFixed */.zZ)(enable) && enable.text !== 'true' && enable.text !== 'false') {
        report(`has enable=${enable.text}`, 'true or false as enable, or {{is_default_branch}}');
    }
    return enable;
}
function readPriority(type, given, report) {
    if (given === undefined)
        return defaultPriorities[type];
    if (/^-?\d{1,9}$/.test(given))
        return Number(given);
    report(`has priority=${given}`, 'an integer as priority');
    return defaultPriorities[type];
}
function readAffix(given, report) {
    return given === undefined ? undefined : (0,template/* parseTemplate */.QC)(given, expressions/* eventExpressions */.O, report);
}
/** These two come with a prefix, in whose place the flavor's does not come. */
function defaultPrefix(kind) {
    if (kind.type === 'sha')
        return 'sha-';
    return kind.type === 'ref' && kind.event === 'pr' ? 'pr-' : undefined;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/tagging.ts






// BatchGetImage, which asks for all of them, takes as many image identifiers in one call.
// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html
const mostTags = 100;
/** Reads `tags` and `flavor`, in docker/metadata-action's vocabulary; a line without `type=` has plain tags. */
function readTagging(reader) {
    const accepts = 'tags, one a line or separated by commas, or rules such as type=semver,pattern={{version}}';
    const report = (problem, takes) => reader.fault('tags', problem, takes);
    const flavor = readFlavor(reader);
    const read = reader.lines('tags', { accepts }).flatMap((line) => readLine(line, report));
    const rules = read.filter((rule, at) => read.findIndex(({ line }) => line === rule.line) === at);
    for (const rule of rules)
        checkTexts(rule, flavor, report);
    if (rules.length > mostTags)
        report(`has ${rules.length} tags`, `at most ${mostTags}`);
    return { rules: rules.toSorted((a, b) => b.priority - a.priority), flavor };
}
function readLine(line, report) {
    const split = splitCsvLine(line);
    if ('problem' in split) {
        report(split.problem, 'double quotes around a whole attribute, as in "pattern=v(\\d{1,3})"');
        return [];
    }
    const attributes = Attributes.parse(split.fields, report);
    if (!attributes.isEmpty) {
        const rule = readRule(line, attributes, report);
        return rule === undefined ? [] : [rule];
    }
    return attributes.bare.flatMap((tag) => readRule(tag, Attributes.parse([tag], report), report) ?? []);
}
/** What the user wrote is never made to fit: what cannot be part of a tag, or is known not to be one, is a fault. */
function checkTexts(rule, flavor, report) {
    const prefix = rule.prefix ?? flavor.prefix;
    const suffix = rule.suffix ?? flavor.suffix;
    const value = tagging_valueOf(rule);
    const parts = [prefix, value, suffix].filter((part) => part !== undefined);
    const whole = parts.map(({ text }) => text).join('');
    const isCertain = rule.type === 'raw' && parts.every(template/* isFixed */.zZ);
    const texts = isCertain ? [whole] : parts.flatMap(literals).map((text) => `_${text}`);
    for (const text of texts) {
        const fault = text === '' ? undefined : (0,names/* tagFault */.n)(text);
        if (fault === undefined)
            continue;
        report(isCertain ? fault.problem : `has ${JSON.stringify(text.slice(1))}`, fault.accepts);
    }
}
/** What the rule makes the tag of, where that is text of the user's. */
function tagging_valueOf(rule) {
    switch (rule.type) {
        case 'raw':
            return rule.value;
        case 'schedule':
        case 'semver':
        case 'pep440':
            return rule.pattern;
        case 'match':
        case 'edge':
        case 'ref':
        case 'sha':
            return undefined;
    }
}
function literals({ parts }) {
    return parts.filter((part) => typeof part === 'string');
}


/***/ }),

/***/ 58678:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/** The expressions that take a format and a time zone. */
const dates = ['date', 'commit_date'];
/**
 * Reads the Handlebars that docker/metadata-action has a use for: expressions without blocks. Unlike there, an
 * unknown one is a fault instead of nothing, and values are not escaped for HTML.
 * @param names the expressions there are
 */
function parseTemplate(text, names, report) {
    const parts = [];
    const faults = [];
    let from = 0;
    for (const found of text.matchAll(/\{\{(?:\{([^{}]*)\}|([^{}]*))\}\}/g)) {
        parts.push(text.slice(from, found.index));
        const expression = parseExpression((found[1] ?? found[2] ?? '').trim(), names);
        if ('problem' in expression)
            faults.push({ ...expression, problem: `has ${found[0]}${expression.problem}` });
        else
            parts.push(expression);
        from = found.index + found[0].length;
    }
    const rest = text.slice(from);
    if (rest.includes('{{')) {
        const problem = `has ${JSON.stringify(rest)}, an expression that does not end`;
        faults.push({ problem, accepts: 'expressions such as {{branch}}' });
    }
    if (faults.length === 0)
        return { text, parts: [...parts, rest].filter((part) => part !== '') };
    for (const { problem, accepts } of faults)
        report(problem, accepts);
    // Nothing is made of it any more, but its text must not be taken for one without expressions.
    return { text, parts: [{ name: '', argument: undefined, timeZone: undefined }] };
}
function parseExpression(source, names) {
    const quoted = `'[^']*'|"[^"]*"`;
    const found = new RegExp(`^(\\w+)(?:\\s+(${quoted}))?(?:\\s+tz=(${quoted}))?$`).exec(source);
    const name = found?.[1] ?? '';
    if (!names.includes(name)) {
        return { problem: '', accepts: names.map((known) => `{{${known}}}`).join(', ') };
    }
    const argument = found?.[2]?.slice(1, -1);
    const timeZone = found?.[3]?.slice(1, -1);
    if (!dates.includes(name)) {
        if (argument === undefined && timeZone === undefined)
            return { name, argument, timeZone };
        return { problem: ', which takes nothing', accepts: `{{${name}}}` };
    }
    if (argument === undefined || argument === '') {
        return { problem: ' without a format', accepts: `{{${name} 'YYYYMMDD'}}` };
    }
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        return {
            problem: ', and there is no such time zone',
            accepts: `{{${name} '${argument}' tz='Asia/Tokyo'}}`,
        };
    }
    return { name, argument, timeZone };
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
function isFixed({ parts }) {
    return parts.every((part) => typeof part === 'string');
}
function render({ parts }, valueOf) {
    return parts.map((part) => (typeof part === 'string' ? part : valueOf(part))).join('');
}


/***/ }),

/***/ 62957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isJsonArray),
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !isJsonArray(value);
}
/** Array.isArray does not narrow readonly arrays. */
function isJsonArray(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 59940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   a: () => (/* binding */ runsNothing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(41990);
/* harmony import */ var _projects_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75789);
/* harmony import */ var _sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64122);





function readInputs(reader) {
    const suites = readSuites(reader);
    const commands = readCommands(reader, suites);
    const inputs = {
        name: reader.text('name', { default: 'Tests', accepts: 'a title' }),
        workingDirectories: readFolders(reader),
        commands,
        suites,
        failFast: reader.boolean('fail-fast', { default: false }),
        timeoutMs: readTimeout(reader),
        reports: readReports(reader),
        failOnEmpty: reader.boolean('fail-on-empty', { default: true }),
        allowNoTests: reader.boolean('allow-no-tests', { default: false }),
        failOn: reader.choice('fail-on', _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnLevels */ .R, { default: 'error' }),
        retries: reader.integer('retries', { default: 0, min: 0, max: 10, accepts: 'a number from 0 to 10' }),
        failOnFlaky: reader.boolean('fail-on-flaky', { default: false }),
        quarantine: readQuarantine(reader),
        shard: readShard(reader),
        merge: reader.lines('merge', { accepts: 'globs of results directories, one a line' }),
        coverageMin: readPercent(reader, 'coverage-min'),
        coverageMinChanged: readPercent(reader, 'coverage-min-changed'),
        maxAnnotations: reader.integer('max-annotations', {
            default: 10,
            min: 0,
            max: 50,
            accepts: 'a number from 0 to 50',
        }),
        resultsDirectory: readResultsDirectory(reader),
        checkRun: reader.boolean('check-run', { default: false }),
        comment: reader.boolean('comment', { default: false }),
        githubToken: reader.optionalText('github-token', { accepts: 'a token, such as github.token' }),
        sonar: (0,_sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSonarInputs */ .XJ)(reader),
    };
    checkCombinations(reader, inputs);
    return inputs;
}
/** Whether any stage may run: with `test-command: none`, only commands that are given do. */
function runsNothing({ commands, suites, merge }) {
    const given = Object.values(commands).some(({ kind }) => kind === 'given');
    return merge.length > 0 || (commands.test.kind === 'none' && suites.length === 0 && !given);
}
function checkCombinations(reader, inputs) {
    const { merge, reports, shard } = inputs;
    const isMerge = merge.length > 0;
    if (isMerge && shard !== undefined)
        reader.fault('merge', 'joins shards, and shard is given too');
    if (isMerge && reports.length > 0)
        reader.fault('merge', 'runs and reads nothing else, and reports is given too');
    if (!isMerge && runsNothing(inputs) && reports.length === 0) {
        reader.fault('reports', 'is required when test-command is none', 'globs of result files, one a line');
    }
}
function readCommands(reader, suites) {
    const given = _projects_project_js__WEBPACK_IMPORTED_MODULE_4__/* .stageNames */ .h.map((stage) => {
        const command = reader.optionalText(`${stage}-command`, { accepts: 'a shell command, or none' });
        if (command === undefined)
            return [stage, { kind: 'detect' }];
        return [stage, command === 'none' ? { kind: 'none' } : { kind: 'given', command }];
    });
    const commands = Object.fromEntries(given); // one entry a stage
    if (suites.length === 0) {
        if (commands.test.kind !== 'none')
            return commands;
        const asGiven = given.map(([stage, command]) => [stage, command.kind === 'detect' ? none : command]);
        return Object.fromEntries(asGiven); // as above
    }
    if (commands.test.kind !== 'detect')
        reader.fault('suites', 'takes the place of test-command, which is given too');
    return commands;
}
const none = { kind: 'none' };
function readSuites(reader) {
    const accepts = '`name: command`, one a line';
    const suites = reader.lines('suites', { accepts }).flatMap((line) => {
        const [, name = '', command = ''] = /^([^:]*):\s*(.*)$/.exec(line) ?? [];
        if (name.trim() !== '' && command !== '')
            return [{ name: name.trim(), command }];
        reader.fault('suites', `has the line ${JSON.stringify(line)}`, accepts);
        return [];
    });
    const twice = suites.find(({ name }, index) => suites.findIndex((other) => other.name === name) < index);
    if (twice !== undefined)
        reader.fault('suites', `names ${JSON.stringify(twice.name)} twice`);
    return suites;
}
function readReports(reader) {
    const accepts = 'globs, one a line';
    // The name that mikepenz/action-junit-report has.
    const other = reader.lines('report_paths', { accepts });
    const reports = reader.lines('reports', { accepts });
    if (other.length > 0 && reports.length > 0)
        reader.fault('report_paths', 'means the same as reports; both are given');
    const globs = [...reports, ...other];
    if (globs.length > 0 && globs.every((glob) => glob.startsWith('!'))) {
        reader.fault('reports', 'only leaves files out', 'at least one glob that does not start with !');
    }
    return globs;
}
function readShard(reader) {
    const accepts = '`i/n`, as in 2/4';
    const text = reader.optionalText('shard', { accepts, matches: /^\d+\/\d+$/ });
    const [index = 0, count = 0] = (text ?? '').split('/').map(Number);
    if (text === undefined || Number.isNaN(index))
        return undefined;
    if (index < 1 || index > count || count > 1000)
        reader.fault('shard', `is ${JSON.stringify(text)}`, accepts);
    return { index, count };
}
function readTimeout(reader) {
    const accepts = 'minutes, up to 360; parts as decimals';
    const minutes = reader.optionalNumber('timeout-minutes', { accepts, min: 0, max: 360 });
    if (minutes === 0)
        reader.fault('timeout-minutes', 'is 0', accepts);
    return minutes === undefined ? undefined : minutes * 60_000;
}
function readPercent(reader, name) {
    return reader.optionalNumber(name, { accepts: 'a percentage from 0 to 100', min: 0, max: 100 });
}
function readQuarantine(reader) {
    const accepts = 'a file inside the workspace, relative to it';
    const given = reader.optionalText('quarantine', { accepts });
    if (given === undefined)
        return undefined;
    const path = inWorkspace(reader, 'quarantine', given, accepts);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true) {
        reader.fault('quarantine', `is ${JSON.stringify(given)}, which is not a file`, accepts);
    }
    return path;
}
function readResultsDirectory(reader) {
    const accepts = 'a folder, relative to the workspace';
    const given = reader.optionalText('results-directory', { accepts });
    if (given === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
    if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace))
        reader.fault('results-directory', 'is the workspace itself', accepts);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true) {
        reader.fault('results-directory', `is ${JSON.stringify(given)}, which is a file`, accepts);
    }
    return path;
}
function readFolders(reader) {
    const accepts = 'folders inside the workspace, relative to it, one a line';
    const lines = reader.lines('working-directory', { default: '.', accepts });
    return [...new Set(lines)].map((given) => {
        const path = inWorkspace(reader, 'working-directory', given, accepts);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
            reader.fault('working-directory', `is ${JSON.stringify(given)}, which is not a folder`, accepts);
        }
        return path;
    });
}
function inWorkspace(reader, name, given, accepts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
    const fromWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(reader.workspace, path);
    if (fromWorkspace.split(/[\\/]/)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromWorkspace)) {
        reader.fault(name, `is ${JSON.stringify(given)}, which is outside the workspace`, accepts);
    }
    return path;
}


/***/ }),

/***/ 22051:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ countLevels),
/* harmony export */   w: () => (/* binding */ describeCounts)
/* harmony export */ });
function countLevels(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { level } of findings)
        counts[level]++;
    return counts;
}
/** `2 errors and 1 warning`; empty when all counts are 0. */
function describeCounts(counts) {
    const parts = ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => `${counts[level]} ${level}${counts[level] === 1 ? '' : 's'}`);
    const last = parts.pop();
    if (last === undefined)
        return '';
    return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}


/***/ }),

/***/ 41990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ failOnLevels),
/* harmony export */   q: () => (/* binding */ judgeFindings)
/* harmony export */ });
/* harmony import */ var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22051);

/** The level from which on a finding fails the run. */
const failOnLevels = ['error', 'warning', 'none'];
/** Whether what was found fails the run. Notes never do. */
function judgeFindings(findings, failOn) {
    const counts = (0,_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countLevels */ .Z)(findings);
    if (findings.length === 0)
        return { kind: 'clean', why: 'Static analysis and compilers found nothing.' };
    const tools = [...new Set(findings.map(({ tool }) => tool))].sort();
    const found = `${nameTools(tools)} found ${(0,_count_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .w)(counts)}`;
    const fails = failOn === 'error' ? counts.error > 0 : failOn === 'warning' && counts.error + counts.warning > 0;
    if (fails) {
        const failing = failOn === 'error' || counts.warning === 0 ? 'errors fail' : 'errors and warnings fail';
        return { kind: 'failed', why: `${found}; ${failing} the run (fail-on: ${failOn}).` };
    }
    return { kind: 'tolerated', why: `${found}; none of it fails the run (fail-on: ${failOn}).` };
}
function nameTools(tools) {
    const [first = '', second, ...others] = tools;
    if (second === undefined)
        return first;
    return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}


/***/ }),

/***/ 75789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stageNames)
/* harmony export */ });
const stageNames = ['install', 'build', 'lint', 'test'];


/***/ }),

/***/ 64122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ readSonarInputs),
/* harmony export */   mW: () => (/* binding */ withoutSlash),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
function readSonarInputs(reader) {
    const command = reader.optionalText('sonar-command', {
        accepts: 'a shell command that runs a SonarScanner, or none',
    });
    const token = reader.optionalText('sonar-token', { accepts: 'a token of SonarQube or SonarQube Cloud' });
    // The value of a secret is not for an error, so it is not checked by the reader.
    if (token !== undefined && !isToken(token)) {
        reader.fault('sonar-token', 'holds characters that no token has', 'a token of SonarQube or SonarQube Cloud');
    }
    const hostUrl = reader.optionalText('sonar-host-url', {
        accepts: 'the address of the server, as https://sonarqube.example.com',
        matches: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/,
    });
    const minutes = reader.integer('sonar-timeout-minutes', {
        default: 10,
        min: 1,
        max: 360,
        accepts: 'minutes from 1 to 360',
    });
    return {
        isEnabled: command !== 'none',
        command: command === 'none' ? undefined : command,
        token,
        hostUrl: hostUrl === undefined ? undefined : withoutSlash(hostUrl),
        timeoutMs: minutes * 60_000,
    };
}
/** Whether it can be sent in a header: visible ASCII. */
function isToken(text) {
    return /^[\x21-\x7E]+$/.test(text);
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 48826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What went wrong in a way the user can mend: what failed (`message`), why (`cause`), what to do (`hint`).
 * Any other error that reaches the boundary is a bug of ours and is reported as one.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint;
    }
}
/** Every fault that the inputs have, reported at once. */
class InputError extends UserError {
    faults;
    name = 'InputError';
    constructor(faults) {
        super(faults.map(describeFault).join('\n'));
        this.faults = faults;
    }
}
/** Thrown out of what was under way when the runner cancels the step. */
class CancelledError extends UserError {
    signal;
    name = 'CancelledError';
    constructor(signal) {
        super(`Cancelled (${signal})`);
        this.signal = signal;
    }
}
/** What was thrown or given as an abort reason, as an Error. */
function asError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}
/** The `code` that Node gives its own errors: `ENOENT`, `ECONNREFUSED`. */
function errorCode(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) && 'code' in thrown && typeof thrown.code === 'string'
        ? thrown.code
        : undefined;
}
function describeFault({ input, problem, accepts }) {
    return `Input "${input}" ${problem}.${accepts === undefined ? '' : ` It accepts ${accepts}.`}`;
}


/***/ }),

/***/ 84474:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cc: () => (/* reexport */ errors/* CancelledError */.cc),
  i_: () => (/* reexport */ InputReader),
  yo: () => (/* reexport */ errors/* UserError */.yo),
  zR: () => (/* reexport */ errors/* asError */.zR),
  aY: () => (/* reexport */ code),
  DV: () => (/* reexport */ codeBlock),
  rK: () => (/* reexport */ concurrently),
  zH: () => (/* reexport */ details),
  CA: () => (/* reexport */ errors/* errorCode */.CA),
  ZD: () => (/* reexport */ escapeHtml),
  FV: () => (/* reexport */ escapeMarkdown),
  Ix: () => (/* reexport */ facts),
  z3: () => (/* reexport */ formatBytes),
  a3: () => (/* reexport */ formatDuration),
  w: () => (/* reexport */ lazy_http_client/* loadHttpClient */.w),
  a4: () => (/* reexport */ mermaid),
  kD: () => (/* reexport */ nearestTo),
  dQ: () => (/* reexport */ realClock),
  rh: () => (/* reexport */ reportThrown),
  Cs: () => (/* reexport */ runAction),
  tp: () => (/* reexport */ table),
  px: () => (/* reexport */ withHeartbeat)
});

// UNUSED EXPORTS: InputError, failureReport, fitSections, inert

// EXTERNAL MODULE: ./packages/action-kit/src/errors.ts
var errors = __nccwpck_require__(48826);
;// CONCATENATED MODULE: ./packages/action-kit/src/clock.ts

const realClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject((0,errors/* asError */.zR)(signal.reason));
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject((0,errors/* asError */.zR)(signal?.reason));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
/** A duration for people: `0.4 s`, `12 s`, `3 min 05 s`. */
function formatDuration(ms) {
    if (ms < 10_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

;// CONCATENATED MODULE: ./packages/action-kit/src/concurrently.ts
/**
 * Does `work` for every item, at most `limit` at a time, in their order. After a failure nothing new is begun; what is
 * under way ends, and the first failure is thrown.
 */
async function concurrently(items, limit, work) {
    const queue = items[Symbol.iterator]();
    const failures = [];
    const worker = async () => {
        for (const item of queue) {
            try {
                await work(item);
            }
            catch (error) {
                failures.push(error);
            }
            if (failures.length > 0)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./packages/action-kit/src/markdown.ts
/**
 * Text from outside as Markdown text: no tag, no mention, no link, no emphasis, one line.
 * Entities keep Markdown away; GitHub looks for mentions, references, emoji and links once more in the finished text, so
 * a word joiner (U+2060, unseen) breaks those.
 */
function escapeMarkdown(text) {
    const broken = text
        .replace(/@(?=\w)/g, '@\u2060')
        .replace(/#(?=\d)/g, '#\u2060')
        .replace(/:(?=[\w+-]+:)/g, ':\u2060')
        .replace(/\bhttps?(?=:)|\bwww(?=\.)/gi, (word) => `${word.slice(0, 1)}\u2060${word.slice(1)}`);
    return escapeCharacters(broken);
}
function escapeCharacters(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function escapeHtml(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** Text from outside in a monospaced span, where GitHub looks for nothing more; safe in table cells too. */
function code(text) {
    return `<code>${escapeCharacters(text)}</code>`;
}
/** Lines from outside as they are, in a fenced block that they cannot close. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** A table of Markdown cells; escape what comes from outside before it gets here. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Names and values, one pair a row, without the header that Markdown's own tables must have. Names and values are HTML. */
function facts(rows) {
    const lines = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
    return ['<table>', ...lines, '</table>'].join('\n');
}
/** A section that is closed until the reader opens it; `title` is HTML. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function mermaid(diagram) {
    return codeBlock(diagram, 'mermaid');
}

;// CONCATENATED MODULE: ./packages/action-kit/src/failure-report.ts



/** The report of what a command threw; the stack of a bug goes to the log. */
async function reportThrown(command, thrown, log) {
    const error = explainSystem(thrown);
    if (!(error instanceof errors/* UserError */.yo)) {
        await log.group('Stack', () => {
            log.info(error.stack ?? error.message);
            return Promise.resolve();
        });
    }
    return failureReport(command, error);
}
/** What a step reports when its command threw. The user's faults read as such; anything else says that it is a bug. */
function failureReport(command, thrown) {
    const error = explainSystem(thrown);
    if (!(error instanceof errors/* UserError */.yo))
        return bugReport(command, error);
    const why = causes(error);
    const message = [error.message, ...why].join('\n');
    return {
        outputs: error instanceof errors/* CancelledError */.cc ? { outcome: 'cancelled' } : {},
        summary: [
            `### ❌ ${command}: ${title(error)}`,
            describe(error),
            ...(why.length === 0 ? [] : [`**Why:** ${why.map(escapeMarkdown).join('; ')}`]),
            ...(error.hint === undefined ? [] : [`**What to do:** ${formatHint(error.hint)}`]),
        ],
        annotations: [],
        failure: { message, hint: error.hint },
    };
}
/** What the machine lacks is no bug, wherever it shows. */
function explainSystem(thrown) {
    const error = (0,errors/* asError */.zR)(thrown);
    if (error instanceof errors/* UserError */.yo || !/^(?:ENOSPC|EDQUOT)$/.test((0,errors/* errorCode */.CA)(error) ?? ''))
        return error;
    return new errors/* UserError */.yo('The disk of the runner is full', {
        cause: error,
        hint: 'Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk.',
    });
}
function title(error) {
    if (error instanceof errors/* InputError */.dz)
        return error.faults.length === 1 ? 'an input is wrong' : 'inputs are wrong';
    return error instanceof errors/* CancelledError */.cc ? 'cancelled' : 'failed';
}
function describe(error) {
    if (!(error instanceof errors/* InputError */.dz))
        return escapeMarkdown(error.message);
    return error.message
        .split('\n')
        .map((line) => `- ${escapeMarkdown(line)}`)
        .join('\n');
}
/** A sentence reads as one; what has lines of its own (commands, a policy) stays as it is, to be copied. */
function formatHint(hint) {
    return hint.includes('\n') ? `\n\n${codeBlock(hint)}` : escapeMarkdown(hint);
}
function bugReport(command, error) {
    return {
        outputs: {},
        summary: [`### 💥 ${command}: a bug in Slipway`, codeBlock(error.stack ?? error.message)],
        annotations: [],
        failure: {
            message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
            hint: 'Please report it with the stack that is in the log.',
        },
    };
}
/** The messages behind the error, outermost first, each once. */
function causes(error) {
    const messages = [];
    for (let cause = error.cause; external_node_util_.types.isNativeError(cause); cause = cause.cause) {
        if (!error.message.includes(cause.message) && cause.message !== '')
            messages.push(cause.message);
    }
    return [...new Set(messages)];
}

;// CONCATENATED MODULE: ./packages/action-kit/src/format-bytes.ts
/** A number of bytes for people: `512 B`, `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

;// CONCATENATED MODULE: ./packages/action-kit/src/heartbeat.ts

/**
 * Runs `work` and prints a line every `everyMs` until it ends.
 * @param describe what is going on now; the elapsed time is added
 */
async function withHeartbeat(context, everyMs, describe, work) {
    const started = context.clock.now();
    const stop = new AbortController();
    const beat = async () => {
        for (;;) {
            await context.clock.sleep(everyMs, stop.signal);
            context.log.info(`${describe()} (${formatDuration(context.clock.now() - started)})`);
        }
    };
    const beating = beat().catch((error) => {
        if (!stop.signal.aborted)
            throw error;
    });
    try {
        return await work();
    }
    finally {
        stop.abort();
        await beating;
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/src/nearest.ts
/** The candidates that `mostEdits` insertions, deletions and replacements of a character lead to, the nearest first. */
function nearestTo(text, candidates, mostEdits) {
    return candidates
        .filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits)
        .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
        .filter(({ distance }) => distance <= mostEdits)
        .sort((a, b) => a.distance - b.distance)
        .map(({ candidate }) => candidate);
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [row, left] of Array.from(a).entries()) {
        const current = [row + 1];
        for (const [column, right] of Array.from(b).entries()) {
            const substitution = (previous[column] ?? 0) + (left === right ? 0 : 1);
            current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/action-kit/src/inputs.ts


/** How far an unknown input may be from a known one to be taken for it. */
const mostEdits = 2;
/**
 * Reads the inputs of one command. A fault does not throw: it is recorded, a placeholder is returned, and `check`
 * throws all of them at once. An input that is given but was never asked for is a fault too.
 */
class InputReader {
    workspace;
    #given;
    #declared = new Map();
    #faults = [];
    /**
     * @param given input name in lower case -> value as the workflow gave it; an empty value counts as not given
     * @param workspace GITHUB_WORKSPACE, where relative paths start
     */
    constructor(given, workspace) {
        this.workspace = workspace;
        this.#given = new Map(given);
    }
    /** The inputs of a step, as the runner hands them over: `INPUT_<NAME>`, spaces as underscores, hyphens kept. */
    static fromEnvironment(env) {
        const given = new Map();
        for (const [key, value] of Object.entries(env)) {
            if (key.startsWith('INPUT_') && value !== undefined)
                given.set(key.slice(6).toLowerCase(), value);
        }
        return new InputReader(given, env.GITHUB_WORKSPACE ?? process.cwd());
    }
    get declared() {
        return this.#declared;
    }
    /** Whether the workflow gave the input a value. */
    isGiven(name) {
        return (this.#given.get(name)?.trim() ?? '') !== '';
    }
    /** Inputs that are given and that nobody has asked for so far. */
    get unread() {
        return [...this.#given.keys()].filter((name) => this.isGiven(name) && !this.#declared.has(name));
    }
    /** Gives an input the value that an earlier stage will find; the workflow must not give it as well. */
    supply(name, value) {
        if (this.isGiven(name))
            this.fault(name, 'is given, and an earlier stage makes it');
        this.#given.set(name, value);
    }
    /** Names an input that exists but is not read here, so that giving it is no unknown input. */
    know(name) {
        this.#declared.set(name, { required: false, default: '' });
    }
    /** A required text, or one with a default. */
    text(name, options) {
        return this.optionalText(name, options) ?? '';
    }
    optionalText(name, options) {
        const value = this.#read(name, options.default ?? '', options);
        if (value === undefined)
            return undefined;
        if (options.matches !== undefined && !options.matches.test(value)) {
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        }
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
    boolean(name, options) {
        const value = this.#read(name, String(options.default), { accepts: 'true or false' });
        if (value !== undefined && /^(true|True|TRUE)$/.test(value))
            return true;
        if (value !== undefined && /^(false|False|FALSE)$/.test(value))
            return false;
        this.fault(name, `is ${JSON.stringify(value)}`, 'true or false');
        return options.default;
    }
    integer(name, options) {
        const value = this.#read(name, String(options.default), options);
        const number = Number(value);
        const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
        if (value !== undefined && /^-?\d+$/.test(value) && number >= min && number <= max)
            return number;
        this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        return options.default;
    }
    /** A number that may have decimals, as in `2.5`; undefined when it is not given. */
    optionalNumber(name, options) {
        const value = this.#read(name, '', options);
        if (value === undefined)
            return undefined;
        const number = Number(value);
        if (/^\d+(\.\d+)?$/.test(value) && number >= options.min && number <= options.max)
            return number;
        this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
        return undefined;
    }
    choice(name, values, options) {
        const accepts = values.join(' | ');
        const value = this.#read(name, options.default, { accepts });
        const found = values.find((candidate) => candidate === value);
        if (found === undefined)
            this.fault(name, `is ${JSON.stringify(value)}`, accepts);
        return found ?? options.default;
    }
    /** One of a few values; undefined when it is not given. */
    optionalChoice(name, values) {
        const accepts = values.join(' | ');
        const value = this.#read(name, '', { accepts });
        const found = values.find((candidate) => candidate === value);
        if (value !== undefined && found === undefined)
            this.fault(name, `is ${JSON.stringify(value)}`, accepts);
        return found;
    }
    /** One value a line; blank lines are dropped, each line is trimmed. */
    lines(name, options) {
        const value = this.#read(name, options.default ?? '', options) ?? '';
        return value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** `NAME=value`, one a line; the value is everything behind the first `=`. */
    pairs(name, options) {
        const pairs = new Map();
        for (const line of this.lines(name, options)) {
            const at = line.indexOf('=');
            if (at > 0)
                pairs.set(line.slice(0, at), line.slice(at + 1));
            else
                this.fault(name, `has the line ${JSON.stringify(line)}`, options.accepts);
        }
        return pairs;
    }
    /** Records what only the command can see: an impossible combination, a file that does not parse. */
    fault(input, problem, accepts) {
        // Two commands of a pipeline read the same input; its fault is one all the same.
        if (this.#faults.some((known) => known.input === input && known.problem === problem))
            return;
        this.#faults.push(accepts === undefined ? { input, problem } : { input, problem, accepts });
    }
    /** @throws InputError with every fault found, unknown inputs included */
    check() {
        const known = [...this.#declared.keys()];
        for (const name of this.unread) {
            const [meant] = nearestTo(name, known, mostEdits);
            if (meant === undefined)
                this.fault(name, 'is unknown', known.join(', '));
            else
                this.fault(name, `is unknown: probably "${meant}" is meant`);
        }
        if (this.#faults.length > 0)
            throw new errors/* InputError */.dz(this.#faults);
    }
    #read(name, fallback, options) {
        this.#declared.set(name, { required: options.required ?? false, default: fallback });
        const value = this.#given.get(name)?.trim() ?? '';
        if (value !== '')
            return value;
        if (options.required === true)
            this.fault(name, 'is required', options.accepts);
        return fallback === '' ? undefined : fallback;
    }
}

// EXTERNAL MODULE: ./packages/action-kit/src/lazy-http-client.ts
var lazy_http_client = __nccwpck_require__(54978);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __nccwpck_require__(33838);
;// CONCATENATED MODULE: ./packages/action-kit/src/annotations.ts

// Source: https://docs.github.com/actions/reference/limits ("10 warning annotations, 10 error annotations, and 10 notice
// annotations per step"). What is over it, GitHub drops without a word.
const perLevel = 10;
/**
 * Prints the annotations that GitHub will keep, and says how many were left out.
 * @param hasFailure the step's own error follows, and needs a place of its own
 */
function printAnnotations(annotations, hasFailure) {
    const room = { error: hasFailure ? perLevel - 1 : perLevel, warning: perLevel, notice: perLevel };
    const left = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        if (room[annotation.level]-- > 0)
            printAnnotation(annotation);
        else
            left[annotation.level]++;
    }
    for (const [level, count] of Object.entries(left)) {
        if (count > 0)
            core.info(`${count} more ${level} annotations are left out: GitHub shows ${perLevel} a step.`);
    }
}
function printAnnotation(annotation) {
    core[annotation.level](annotation.message, {
        ...(annotation.title === undefined ? {} : { title: annotation.title }),
        ...(annotation.file === undefined ? {} : { file: annotation.file }),
        ...(annotation.line === undefined ? {} : { startLine: annotation.line }),
        ...(annotation.column === undefined ? {} : { startColumn: annotation.column }),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./packages/action-kit/src/inert.ts
/**
 * Text from outside as a log line that the runner cannot take for a command. The runner reads `::name::` at the start
 * of a line (after white space) and the older `##[name]` anywhere in it; a word joiner (U+2060) breaks both, unseen.
 * White space is what .NET's Trim takes for it: U+0085 too, which `\s` leaves out.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
 */
function inert(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/^([\s\u0085]*):(?=:)/gm, '$1:\u2060')
        .replace(/##(?=\[)/g, '##\u2060');
}

;// CONCATENATED MODULE: ./packages/action-kit/src/log.ts



function createRunnerLog() {
    let open = false;
    const info = (text) => core.info(inert(text));
    const openGroup = (title) => {
        if (open) {
            info(`▸ ${title}`);
            return () => undefined;
        }
        open = true;
        core.startGroup(inert(title));
        let isOurs = true;
        return () => {
            if (!isOurs)
                return;
            isOurs = false;
            core.endGroup();
            open = false;
        };
    };
    return {
        info,
        openGroup,
        debug: (text) => core.debug(text),
        notice: (text) => core.notice(text),
        warning: (text) => core.warning(text),
        async group(title, work) {
            const close = openGroup(title);
            try {
                return await work();
            }
            finally {
                close();
            }
        },
        async withoutCommands(work) {
            // Whoever knew the token could resume; nobody who prints here can. The toolkit has no function for it. Source:
            // https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
            const token = (0,external_node_crypto_.randomUUID)();
            core.info(`::stop-commands::${token}`);
            try {
                return await work((line) => core.info(line));
            }
            finally {
                core.info(`::${token}::`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/programs.ts
/** What starts programs is loaded when the first one is started. */
function createPrograms(signal) {
    return {
        async run(program, args, options = {}) {
            const { runProgram } = await __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.bind(__nccwpck_require__, 44654));
            const either = options.signal === undefined ? signal : AbortSignal.any([signal, options.signal]);
            return runProgram(either, program, args, options);
        },
        ask: askProgram,
    };
}
async function askProgram(program, args, options = {}) {
    const [{ getExecOutput }, { which }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 29537)), __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 88701))]);
    const path = await which(program, false);
    if (path === '')
        return { exitCode: 127, stdout: '', stderr: `${program}: not found on PATH` };
    const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue));
    return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
}
function hasValue(entry) {
    return entry[1] !== undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./packages/action-kit/src/summary.ts

/** Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const limitBytes = 1024 * 1024;
/**
 * Appends the sections to GITHUB_STEP_SUMMARY. GitHub drops a summary over 1 MiB whole, so what would not fit is left
 * out by whole sections and the rest says so.
 */
function writeSummary(file, sections) {
    if (file === undefined || file === '' || sections.length === 0)
        return;
    const room = limitBytes - ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
    (0,external_node_fs_.appendFileSync)(file, fitSections(sections, room));
}
/** The longest run of whole sections that, with a note on what is missing, is at most `room` bytes long. */
function fitSections(sections, room) {
    const noteBytes = Buffer.byteLength(note(sections.length, []));
    let text = '';
    let bytes = 0;
    for (const [index, section] of sections.entries()) {
        const block = `${section}\n\n`;
        const size = Buffer.byteLength(block);
        const reserved = index === sections.length - 1 ? 0 : noteBytes;
        if (bytes + size + reserved > room)
            return text + longestNote(sections.slice(index), room - bytes);
        text += block;
        bytes += size;
    }
    return text;
}
/** The note with the names of what is left out, or without where there is no room for them, or nothing. */
function longestNote(left, room) {
    const notes = [note(left.length, namesOf(left)), note(left.length, []), ''];
    return notes.find((text) => Buffer.byteLength(text) <= room) ?? '';
}
function note(left, names) {
    const which = names.length === 0 ? '' : ` (${names.join(', ')})`;
    return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}\n`;
}
const mostNamed = 10;
const longestName = 200;
/** Their headlines as they stand there, which is Markdown; those that are long are not named, since half of one may be none. */
function namesOf(sections) {
    const names = sections.flatMap((section) => {
        const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? [];
        const name = heading ?? summary;
        return name === undefined || name.length > longestName ? [] : [name];
    });
    return [...new Set(names)].slice(0, mostNamed);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/action-kit/src/temporary-files.ts



/**
 * @param parent RUNNER_TEMP
 * @param remember called with every path made so far, so that the post step can remove what a killed step left
 */
function createTemporaryFiles(parent, remember) {
    const paths = [];
    return {
        directory(purpose) {
            const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent ?? (0,external_node_os_.tmpdir)(), `slipway-${purpose}-`));
            paths.push(path);
            remember(paths);
            return path;
        },
        removeAll: () => removeDirectories(paths),
    };
}
function removeDirectories(paths) {
    for (const path of paths)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./packages/action-kit/src/run-action.ts










// The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. Source: actions/runner, ProcessInvoker.cs.
const graceMs = 6_500;
const state = { main: 'slipwayMain', temporary: 'slipwayTemporary' };
/** Runs a command as a step: main the first time the runner starts the file, clean-up the second (post) time. */
async function runAction(command) {
    if (core.getState(state.main) === '') {
        core.saveState(state.main, 'started');
        await runMain(command);
    }
    else {
        await runPost(command);
    }
}
async function runMain(command) {
    const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, (paths) => core.saveState(state.temporary, paths));
    const cancellation = listenForCancellation(temporary);
    const context = createContext(temporary, cancellation.signal);
    try {
        const reader = InputReader.fromEnvironment(process.env);
        const inputs = command.readInputs(reader);
        reader.check();
        const execution = await command.load();
        publish(execution.report(await execution.run(inputs, context), inputs));
    }
    catch (error) {
        const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error;
        publish(await reportThrown(command.name, thrown, context.log));
    }
    finally {
        temporary.removeAll();
        cancellation.stop();
    }
}
/** A post step only warns: what the job did stands, whatever the clean-up meets. */
async function runPost(command) {
    const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, () => undefined);
    try {
        await command.cleanUp?.(createContext(temporary, new AbortController().signal));
        const left = JSON.parse(core.getState(state.temporary) || '[]');
        if (Array.isArray(left))
            removeDirectories(left.filter((path) => typeof path === 'string'));
    }
    catch (error) {
        core.warning(`Cleaning up after ${command.name} failed: ${(0,errors/* asError */.zR)(error).message}`);
    }
    finally {
        temporary.removeAll();
    }
}
function createContext(temporary, signal) {
    return {
        log: createRunnerLog(),
        signal,
        clock: realClock,
        env: process.env,
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        temporary,
        programs: createPrograms(signal),
        maskSecret: (value) => core.setSecret(value),
    };
}
/** Writes a report to where the runner reads it. */
function publish(report) {
    writeOutputs(report.outputs);
    writeSummary(process.env.GITHUB_STEP_SUMMARY, report.summary);
    printAnnotations(report.annotations, report.failure !== undefined);
    if (report.failure !== undefined)
        fail(report.failure);
}
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        core.setOutput(name, Array.isArray(value) ? value.join('\n') : (value ?? ''));
    }
}
function fail({ message, hint }) {
    core.setFailed(hint === undefined ? message : `${message}\n${hint}`);
}
/** A command may say itself what state it leaves the world in; otherwise the cancellation is all there is to say. */
function cancellationOf(error, signal) {
    return error instanceof errors/* UserError */.yo && !(error instanceof errors/* CancelledError */.cc) ? error : signal.reason;
}
function listenForCancellation(temporary) {
    const controller = new AbortController();
    let overdue;
    const endNow = () => {
        temporary.removeAll();
        core.error('Cancelled before the step could finish what was under way');
        process.exit(1);
    };
    const onSignal = (signal) => {
        if (controller.signal.aborted) {
            endNow();
            return;
        }
        core.info(`Received ${signal}: stopping`);
        controller.abort(new errors/* CancelledError */.cc(signal));
        overdue = setTimeout(endNow, graceMs);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        stop() {
            clearTimeout(overdue);
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/src/index.ts















/***/ }),

/***/ 29537:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   exec: () => (/* binding */ exec),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
/** For @actions/cache, which runs tar by it. */
async function exec(...args) {
    return (await load()).exec(...args);
}
async function getExecOutput(...args) {
    return (await load()).getExecOutput(...args);
}
function load() {
    return __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 41955));
}


/***/ }),

/***/ 53032:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* reexport */ BearerCredentialHandler)
});

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./packages/action-kit/src/lazy-http-auth.ts
/** The one handler @actions/core takes from `@actions/http-client/lib/auth`; that module is small and loads nothing. */



/***/ }),

/***/ 54978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ HttpCodes),
/* harmony export */   Kg: () => (/* binding */ HttpClientError),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   w: () => (/* binding */ loadHttpClient)
/* harmony export */ });
/** What can be done before the real client is there: @actions/core's one call. */
class LazyHttpClient {
    #arguments;
    constructor(...args) {
        this.#arguments = args;
    }
    async getJson(url) {
        const { HttpClient: Client } = await loadHttpClient();
        return new Client(...this.#arguments).getJson(url);
    }
    getAgent() {
        throw new Error('await loadHttpClient() before @actions/github is imported');
    }
}
// Importers see what is assigned here later. They are typed as the real thing, as which they are used.
let HttpClient = LazyHttpClient;
let HttpClientError;
let HttpCodes;
let real;
/** Loads the real client. Await this before importing @actions/github or @actions/cache, which use it as they load. */
async function loadHttpClient() {
    if (real === undefined) {
        real = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
        ({ HttpClient, HttpClientError, HttpCodes } = real);
    }
    return real;
}


/***/ }),

/***/ 35663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iQ: () => (/* reexport */ AwsCallError),
  Ni: () => (/* reexport */ explainAwsError),
  m_: () => (/* reexport */ isAwsError),
  WG: () => (/* reexport */ isPassing),
  eF: () => (/* reexport */ openAws),
  d1: () => (/* reexport */ readAwsInputs)
});

// UNUSED EXPORTS: missingCredentials

// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __nccwpck_require__(84474);
;// CONCATENATED MODULE: ./packages/aws/src/errors.ts

/** A call that AWS refused, in words that say what to do. Domain code looks at `code`; people read the rest. */
class AwsCallError extends src/* UserError */.yo {
    name = 'AwsCallError';
    /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`; or Node's: `ECONNREFUSED`. */
    code;
    constructor(message, options) {
        super(message, options);
        this.code = options.code;
    }
}
/** Whether a call failed with one of these codes. */
function isAwsError(error, ...codes) {
    return error instanceof AwsCallError && codes.includes(error.code);
}
function missingCredentials(cause) {
    return new src/* UserError */.yo('There are no AWS credentials', {
        cause,
        hint: [
            'Give the action a role, and the job the permission to ask for its token:',
            'permissions:',
            '  id-token: write',
            '  contents: read',
            'with:',
            '  role-to-assume: arn:aws:iam::<account>:role/<name>',
            '  aws-region: <region>',
            'or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in an earlier step.',
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/aws/src/denied.ts

/**
 * A denial, with the statement that would lift it. IAM's own sentence names action and resource, and which kind of
 * policy has to change; where a service says only "Access Denied", the call has to do.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function explainDenied(error, call) {
    const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: '*' };
    const { action = expected.action, quoted, bare, } = /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+)))?/.exec(error.message)?.groups ?? {};
    const resource = quoted ?? bare ?? expected.resource;
    return new AwsCallError(`AWS denied ${action} on ${resource}`, {
        code: error.name,
        cause: error,
        hint: remedy(error.message, { Effect: 'Allow', Action: action, Resource: resource }),
    });
}
function remedy(message, statement) {
    const denying = /with an explicit deny(?: in (an? [\w -]+?policy))?/.exec(message);
    if (denying !== null) {
        const where = denying[1] ?? 'a policy of the role, the resource or the organization';
        return `An explicit Deny stands against it, in ${where}; no Allow outweighs it.`;
    }
    const lacking = /because no ([\w -]+?) allows the/.exec(message)?.[1] ?? 'identity-based policy';
    const where = lacking === 'identity-based policy' ? 'policy of the role' : lacking;
    return `Add this statement to the ${where}:\n${JSON.stringify(statement, null, 2)}`;
}
/** Whether an error is a denial; a HEAD request is answered without a body, so that only the status tells. */
function isDenied(error) {
    if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(error.name)) {
        return true;
    }
    return /^(403|Unknown|UnknownError)$/.test(error.name) && httpStatus(error) === 403;
}
/** The HTTP status that an SDK error carries; errors of other origin have no `$metadata`. */
function httpStatus(error) {
    const { $metadata: metadata } = error;
    const status = metadata?.httpStatusCode;
    return typeof status === 'number' ? status : undefined;
}

;// CONCATENATED MODULE: ./packages/aws/src/explain.ts



/** What an SDK call threw, as the error that the user sees. */
function explainAwsError(thrown, call) {
    const error = (0,src/* asError */.zR)(thrown);
    if (error instanceof src/* UserError */.yo || error.cause instanceof src/* CancelledError */.cc)
        return error;
    if (error.name === 'AbortError')
        return error;
    if (isDenied(error))
        return explainDenied(error, call);
    if (error.name === 'CredentialsProviderError')
        return missingCredentials(error);
    const name = `${call.service} ${call.operation}`;
    const code = networkCode(error) ?? error.name;
    const found = explanations.find(({ isIt }) => isIt(error));
    const message = found?.message(name, call) ?? `${name} failed: ${code}`;
    return new AwsCallError(message, {
        code,
        cause: error,
        ...(found === undefined ? {} : { hint: found.hint }),
    });
}
/** Whether a call was refused because its session is over. */
function isExpired(error) {
    return /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired)$/.test((0,src/* asError */.zR)(error).name);
}
const explanations = [
    {
        isIt: isExpired,
        message: (name) => `The AWS credentials expired before ${name}`,
        hint: 'Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for.',
    },
    {
        // Before the wrong credentials, with which it shares its codes.
        isIt: (error) => /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(error.name) ||
            /Signature (expired|not yet current)/.test(error.message),
        message: (name) => `AWS refused ${name} because the clock of the runner is off`,
        hint: 'Requests carry the time at which they were signed, which may differ by five minutes. Have the runner keep its clock (NTP).',
    },
    {
        isIt: ({ name }) => /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name),
        message: (name) => `AWS does not accept the credentials for ${name}`,
        hint: 'The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key.',
    },
    {
        isIt: (error) => /CERT|SELF_SIGNED|ERR_TLS/.test(networkCode(error) ?? ''),
        message: (name, { region }) => `${name} reached no endpoint in ${region} whose certificate can be trusted`,
        hint: "A proxy that opens TLS needs its certificate in NODE_EXTRA_CA_CERTS of the runner's environment.",
    },
    {
        isIt: (error) => networkCode(error) !== undefined || error.name === 'TimeoutError',
        message: (name, { region }) => `${name} did not reach AWS in ${region}`,
        hint: 'Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS).',
    },
    {
        isIt: (error) => /^(Throttl\w+|SlowDown|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name),
        message: (name) => `AWS throttled ${name} to the last attempt`,
        hint: 'Something else in the account uses up the request quota, or many deployments run at once. Run fewer at a time (concurrency:), or see the quota in Service Quotas.',
    },
    {
        isIt: (error) => (httpStatus(error) ?? 0) >= 500,
        message: (name) => `AWS failed ${name} to the last attempt`,
        hint: 'This is on the side of AWS: see https://health.aws.amazon.com/health/status and re-run the job.',
    },
];
/** Node's own code: `ECONNREFUSED`, `ERR_TLS_CERT_ALTNAME_INVALID`. */
function networkCode(error) {
    const code = 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code) ? code : undefined;
}

;// CONCATENATED MODULE: ./packages/aws/src/inputs.ts
/** Reads the five inputs that every action which calls AWS has. */
function readAwsInputs(reader) {
    return {
        region: reader.optionalText('aws-region', {
            matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
            accepts: 'a region such as eu-west-1; without it AWS_REGION of the environment is used',
        }),
        roleToAssume: reader.optionalText('role-to-assume', {
            matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
            accepts: 'the ARN of an IAM role, arn:aws:iam::<account>:role/<name>',
        }),
        roleSessionName: reader.text('role-session-name', {
            default: 'GitHubActions',
            matches: /^[\w+=,.@-]{2,64}$/,
            accepts: '2 to 64 letters, digits or characters of _+=,.@-',
        }),
        roleDurationSeconds: reader.integer('role-duration-seconds', {
            default: 3600,
            min: 900,
            max: 43_200,
            accepts: 'a number of seconds from 900 to 43200',
        }),
        audience: reader.text('audience', {
            default: 'sts.amazonaws.com',
            accepts: "the audience that the role's trust policy asks for",
        }),
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/passing.ts

/**
 * Whether a call failed, after all its retries, for a reason that passes: throttled, AWS in trouble or not reached.
 * Whoever looks at something again and again looks later then.
 */
function isPassing(error) {
    return (error instanceof AwsCallError &&
        /Throttl|TooManyRequests|RequestLimit|SlowDown|ServerException|InternalFailure|InternalError|Unavailable|Timeout|^E[A-Z_]+$/.test(error.code));
}

;// CONCATENATED MODULE: ./packages/aws/src/oidc-token.ts

/**
 * A token in which GitHub says which job of which repository this is.
 * @throws UserError when the job may not have one
 */
async function requestOidcToken(audience, context) {
    if (!context.env.ACTIONS_ID_TOKEN_REQUEST_URL || !context.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
        throw new src/* UserError */.yo('role-to-assume needs an OIDC token, and this job may not ask GitHub for one', {
            hint: [
                'Give the job the permission, and keep the ones it needs besides:',
                'permissions:',
                '  id-token: write',
                '  contents: read',
                'Pull requests from forks never get it.',
            ].join('\n'),
        });
    }
    const { getIDToken } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    try {
        return await getIDToken(audience);
    }
    catch (error) {
        throw new src/* UserError */.yo('GitHub gave no OIDC token', {
            cause: error,
            hint: 'Re-run the job; see githubstatus.com if it stays so.',
        });
    }
}

;// CONCATENATED MODULE: ./packages/aws/src/credentials.ts



/** Takes on the role for one session, with a fresh OIDC token. */
async function assumeRole(inputs, region, context) {
    const token = await requestOidcToken(inputs.audience, context);
    const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 71695, 19)),
        __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 95091)),
    ]);
    // The call is not signed: without this the SDK would go looking for credentials all the same.
    const unsigned = { accessKeyId: '', secretAccessKey: '' };
    const retryStrategy = createRetryStrategy(context.log, context.signal);
    const sts = new STSClient({ region, credentials: unsigned, retryStrategy });
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: inputs.roleToAssume,
        RoleSessionName: inputs.roleSessionName,
        DurationSeconds: inputs.roleDurationSeconds,
        WebIdentityToken: token,
    });
    try {
        const { Credentials: credentials } = await sts.send(command, { abortSignal: context.signal });
        return identityOf(credentials ?? {}, inputs, context);
    }
    catch (error) {
        throw refused((0,src/* asError */.zR)(error), inputs, region);
    }
    finally {
        sts.destroy();
    }
}
function identityOf(credentials, inputs, context) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials;
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
        throw new src/* UserError */.yo(`STS gave no credentials for ${inputs.roleToAssume}`);
    }
    context.maskSecret(SecretAccessKey);
    context.maskSecret(SessionToken);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
/** STS names what it refuses in a handful of codes; any other error has nothing to do with the role. */
function refused(error, inputs, region) {
    const isRefusal = /^(AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|RegionDisabled|ValidationError)/.test(error.name);
    if (!isRefusal) {
        return explainAwsError(error, { service: 'sts', operation: 'AssumeRoleWithWebIdentity', region });
    }
    return new src/* UserError */.yo(`The role ${inputs.roleToAssume} could not be assumed with GitHub's OIDC token`, {
        cause: error,
        hint: [
            'Check in the account of the role:',
            '- IAM has the identity provider token.actions.githubusercontent.com, with this audience: ' +
                inputs.audience,
            "- the role's trust policy allows sts:AssumeRoleWithWebIdentity for it, and its condition on",
            '  token.actions.githubusercontent.com:sub fits this repository, branch or environment',
            `- the role's maximum session duration is at least ${inputs.roleDurationSeconds} seconds`,
        ].join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/aws/src/s3-permission.ts
// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
const actions = {
    AbortMultipartUpload: 's3:AbortMultipartUpload',
    CompleteMultipartUpload: 's3:PutObject',
    CopyObject: 's3:PutObject',
    CreateMultipartUpload: 's3:PutObject',
    DeleteObjects: 's3:DeleteObject',
    HeadBucket: 's3:ListBucket',
    HeadObject: 's3:GetObject',
    ListObjectsV2: 's3:ListBucket',
    UploadPart: 's3:PutObject',
};
/**
 * What IAM is asked for a call of S3, whose actions are not named after its operations, and which often says no more
 * than "Access Denied".
 * @param input of the command, with Bucket and Key
 */
function s3Permission(operation, input) {
    const action = actions[operation] ?? `s3:${operation}`;
    const { Bucket: bucket, Key: key } = Object(input);
    if (typeof bucket !== 'string')
        return { action, resource: '*' };
    if (action === 's3:ListBucket')
        return { action, resource: `arn:aws:s3:::${bucket}` };
    return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === 'string' ? key : '*'}` };
}

;// CONCATENATED MODULE: ./packages/aws/src/guard.ts


/** Has every call of a client end with the step, renew a session that is over, and explain what it throws. */
function guard(client, { service, region, signal, session }) {
    const send = client.send.bind(client);
    client.send = async (command, options = {}) => {
        signal.throwIfAborted();
        const attempt = () => send(command, { abortSignal: signal, ...options });
        try {
            return await attempt().catch(async (error) => {
                if (session === undefined || !isExpired(error))
                    throw error;
                await renew(client, session);
                return attempt();
            });
        }
        catch (error) {
            signal.throwIfAborted();
            const operation = command.constructor.name.replace(/Command$/, '');
            const permission = service === 's3' && 'input' in command ? { permission: s3Permission(operation, command.input) } : {};
            throw explainAwsError(error, { service, operation, region, ...permission });
        }
    };
    return client;
}
/** The client keeps the session that it was given last; another client may have renewed it meanwhile. */
async function renew({ config }, session) {
    session.discard((await config.credentials()).accessKeyId);
    await config.credentials({ forceRefresh: true });
}

;// CONCATENATED MODULE: ./packages/aws/src/renewing-credentials.ts
// As the SDK has it, which asks its provider again five minutes before the end.
const marginMs = 5 * 60_000;
/** Every session is fetched once, however many calls wait for it; a failed fetch is tried again by the next call. */
function renewingCredentials(fetch, now = Date.now) {
    let current;
    let pending;
    const renew = async () => {
        try {
            return (current = await fetch());
        }
        finally {
            pending = undefined;
        }
    };
    return {
        get() {
            if (current !== undefined && (current.expiration?.getTime() ?? Infinity) - marginMs > now()) {
                return Promise.resolve(current);
            }
            return (pending ??= renew());
        },
        discard(accessKeyId) {
            if (current?.accessKeyId === accessKeyId)
                current = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/session.ts




/** An endpoint that takes no connection, or falls silent, is an error that is retried; the SDK itself would wait on. */
const requestHandler = { connectionTimeout: 10_000, socketTimeout: 60_000 };
/**
 * Nothing is sent before the first call of a client.
 * @throws UserError when there is no region
 */
function openAws(inputs, context) {
    const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION;
    if (!region) {
        throw new src/* UserError */.yo('There is no AWS region', { hint: 'Give the input aws-region, or set AWS_REGION.' });
    }
    const lazy = (service, load, home = region) => {
        let client;
        const open = async () => {
            const [Client, { createRetryStrategy }] = await Promise.all([load(), __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 95091))]);
            const retryStrategy = createRetryStrategy(context.log, context.signal);
            const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler });
            return guard(made, { service, region: home, signal: context.signal, session });
        };
        return () => (client ??= open());
    };
    const loadEcr = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(249)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 28249, 19))).ECRClient;
    const { roleToAssume } = inputs;
    const session = roleToAssume === undefined
        ? undefined
        : renewingCredentials(() => assumeRole({ ...inputs, roleToAssume }, region, context));
    const credentials = session === undefined ? {} : { credentials: () => session.get() };
    const ecr = lazy('ecr', loadEcr);
    return {
        region,
        cloudFront: lazy('cloudfront', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(169)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 23169, 19))).CloudFrontClient),
        ecr,
        async ecrIn(other) {
            const [Client, { config }] = await Promise.all([loadEcr(), ecr()]);
            const once = { maxAttempts: 1, requestHandler };
            const made = new Client({ region: other, credentials: () => config.credentials(), ...once });
            return guard(made, { service: 'ecr', region: other, signal: context.signal, session });
        },
        // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
        ecrPublic: lazy('ecr-public', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(821)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 29821, 19))).ECRPUBLICClient, 'us-east-1'),
        ecs: lazy('ecs', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(212)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 80212, 19))).ECSClient),
        logs: lazy('logs', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(303)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 70303, 19))).CloudWatchLogsClient),
        s3: lazy('s3', async () => (await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 53711, 19))).S3Client),
    };
}

;// CONCATENATED MODULE: ./packages/aws/src/index.ts







/***/ }),

/***/ 93191:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {


// EXTERNAL MODULE: ./packages/action-kit/src/index.ts + 15 modules
var src = __nccwpck_require__(84474);
;// CONCATENATED MODULE: ./packages/pipeline/src/report.ts

const icons = { succeeded: '✅', failed: '❌', cancelled: '🚫', 'not-run': '⏭️' };
/** One summary and one set of outputs for all stages. */
function reportPipeline(outcome) {
    const { kind, stages, failure } = outcome;
    const failed = stages.find((stage) => stage.outcome === 'failed' || stage.outcome === 'cancelled');
    return {
        outputs: {
            ...Object.fromEntries(stages.flatMap(outputsOf)),
            outcome: kind,
            'failed-stage': failed?.name,
        },
        summary: [headline(outcome), ...stages.flatMap(sectionsOf)],
        annotations: stages.flatMap(({ report }) => report?.annotations ?? []),
        ...(failure === undefined
            ? {}
            : { failure: { message: `${failed?.name ?? 'pipeline'}: ${failure.message}`, hint: failure.hint } }),
    };
}
function headline({ kind, stages }) {
    const rows = stages.map(({ name, outcome, duration }) => [
        `${icons[outcome]} ${name}`,
        outcome.replace('-', ' '),
        outcome === 'not-run' ? '' : (0,src/* formatDuration */.a3)(duration),
    ]);
    const total = stages.reduce((sum, { duration }) => sum + duration, 0);
    return `## ${icons[kind]} Pipeline ${kind} in ${(0,src/* formatDuration */.a3)(total)}\n\n${(0,src/* table */.tp)(['Stage', 'Outcome', 'Time'], rows)}`;
}
/** A stage that failed is open, one that went well is a line until it is opened. */
function sectionsOf({ name, outcome, report }) {
    if (report === undefined || report.summary.length === 0)
        return [];
    if (outcome !== 'succeeded')
        return report.summary;
    return [(0,src/* details */.zH)(`${icons[outcome]} ${name}`, report.summary.join('\n\n'))];
}
/** A stage's outputs keep their names, but for `outcome`, which every stage has. */
function outputsOf({ name, report }) {
    return Object.entries(report?.outputs ?? {}).map(([output, value]) => [
        output === 'outcome' ? `${name}-outcome` : output,
        value,
    ]);
}

;// CONCATENATED MODULE: ./packages/pipeline/src/stage.ts
/** What stands in an input until the stage that makes its value has run. */
function placeholder(stageName) {
    return `of-the-${stageName}-stage`;
}
function stage(name, asksFor, command, { takes = {}, adapt = (inputs) => inputs } = {}) {
    return {
        name,
        asksFor,
        takes: new Map(Object.entries(takes)),
        prepare(reader) {
            const inputs = command.readInputs(reader);
            return async (context, earlier) => {
                const adapted = adapt(inputs, earlier);
                const execution = await command.load();
                return execution.report(await execution.run(adapted, context), adapted);
            };
        },
        cleanUp: async (context) => command.cleanUp?.(context),
    };
}

// EXTERNAL MODULE: ./packages/aws/src/index.ts + 11 modules
var aws_src = __nccwpck_require__(35663);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/registry/registry-url.ts
var registry_url = __nccwpck_require__(60897);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/promote/image-reference.ts
var image_reference = __nccwpck_require__(29580);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/promote/promotion.ts


const further = ['promote-from-region', 'promote-from-registry-id', 'promote-from-role-to-assume'];
/** Reads and checks the inputs; undefined when nothing is to be promoted. */
function readPromotion(reader) {
    const given = reader.optionalText('promote-from', { accepts: image_reference/* acceptsReference */.vQ });
    const region = reader.optionalText('promote-from-region', {
        matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
        accepts: 'a region such as eu-west-1; without it, the one of the repository',
    });
    const registryId = reader.optionalText('promote-from-registry-id', {
        matches: /^\d{12}$/,
        accepts: 'the 12 digits of an AWS account id',
    });
    const roleToAssume = reader.optionalText('promote-from-role-to-assume', {
        matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
        accepts: 'the ARN of an IAM role, arn:aws:iam::<account>:role/<name>',
    });
    if (given === undefined) {
        refuse(reader, 'promote-from is not');
        return undefined;
    }
    const reference = (0,image_reference/* parseImageReference */.o_)(given);
    if ('problem' in reference) {
        reader.fault('promote-from', reference.problem, reference.accepts);
        return undefined;
    }
    const { host, name: repository, version } = reference;
    if (host === undefined || repository === undefined) {
        return { given, version, origin: { kind: 'ecr', repository, region, registryId, roleToAssume } };
    }
    const ecr = (0,registry_url/* ecrHost */.Fd)(host);
    if (ecr === undefined) {
        refuse(reader, `promote-from names ${host}, which is no private registry of ECR`);
        return { given, version, origin: { kind: 'other', host, repository } };
    }
    contradict(reader, 'promote-from-region', region, ecr.region);
    contradict(reader, 'promote-from-registry-id', registryId, ecr.registryId);
    return { given, version, origin: { kind: 'ecr', repository, ...ecr, roleToAssume } };
}
/** The inputs that say more of promote-from have nothing to say without it. */
function refuse(reader, why) {
    for (const name of further)
        if (reader.isGiven(name))
            reader.fault(name, `is given, and ${why}`);
}
function contradict(reader, input, given, named) {
    if (given === undefined || given === named)
        return;
    reader.fault(input, `is ${given}, and promote-from names ${named}`, 'nothing beside a whole reference');
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/builder/platforms.ts
var platforms = __nccwpck_require__(90214);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/identity/remote-source.ts
var remote_source = __nccwpck_require__(95453);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/expressions.ts
var expressions = __nccwpck_require__(53701);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/template.ts
var template = __nccwpck_require__(58678);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/tags/read-labels.ts


/** Reads the input `labels`; a value may have the expressions of the event, as in docker/metadata-action. */
function readLabels(reader) {
    const accepts = 'lines of the form name=value';
    const labels = new Map();
    for (const line of reader.lines('labels', { accepts })) {
        // A value may hold `#`; only a whole line is a comment.
        if (line.startsWith('#'))
            continue;
        const [, name, value = ''] = /^([^\s=]+)\s*=(.*)$/.exec(line) ?? [];
        if (name === undefined)
            reader.fault('labels', `has the line ${JSON.stringify(line)}`, accepts);
        else {
            (0,template/* parseTemplate */.QC)(value, expressions/* eventExpressions */.O, (problem, takes) => reader.fault('labels', problem, takes));
            labels.set(name, value.trim());
        }
    }
    return labels;
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/inputs/lists.ts
var lists = __nccwpck_require__(63835);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/inputs/paths.ts



const contextAccepts = 'a folder of the workspace, or the URL of a Git repository or an archive';
const fileAccepts = 'the path of a Dockerfile, from the workspace';
/** `context` and `file`, which have to be there unless the builder fetches them. */
function readPaths(reader) {
    const given = reader.text('context', { default: '.', accepts: contextAccepts });
    const file = reader.optionalText('file', { accepts: fileAccepts });
    if (!(0,remote_source/* isRemoteContext */.uN)(given))
        return readLocal(reader, given, file);
    const inside = file ?? 'Dockerfile';
    return { source: { kind: 'remote', url: given }, file: inside, fileName: inside };
}
function readLocal(reader, given, fileGiven) {
    const { workspace } = reader;
    const path = (0,external_node_path_.resolve)(workspace, given);
    const contextExists = isKind(path, 'folder');
    if (!contextExists) {
        reader.fault('context', `is ${JSON.stringify(given)}, and there is no such folder`, contextAccepts);
    }
    const file = fileGiven === undefined ? (0,external_node_path_.join)(path, 'Dockerfile') : (0,external_node_path_.resolve)(workspace, fileGiven);
    if ((contextExists || fileGiven !== undefined) && !isKind(file, 'file')) {
        reader.fault('file', missingFile(workspace, path, fileGiven), fileAccepts);
    }
    return { source: { kind: 'folder', path }, file, fileName: (0,external_node_path_.relative)(workspace, file).replaceAll('\\', '/') };
}
function missingFile(workspace, context, given) {
    if (given === undefined) {
        const expected = (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(context, 'Dockerfile'));
        return `is not given, and there is no ${JSON.stringify(expected)}`;
    }
    const inContext = (0,external_node_path_.resolve)(context, given);
    const meant = isKind(inContext, 'file')
        ? `; did you mean ${JSON.stringify((0,external_node_path_.relative)(workspace, inContext))}?`
        : '';
    return `is ${JSON.stringify(given)}, and there is no such file${meant}`;
}
function isKind(path, kind) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/inputs/build-secrets.ts



/** The secrets of the three inputs, and the token with which BuildKit fetches a Git repository. */
function readBuildSecrets(reader, source) {
    const secrets = [...readValues(reader), ...readVariables(reader), ...readFiles(reader)];
    for (const [index, { id }] of secrets.entries()) {
        const isTwice = secrets.findIndex((other) => other.id === id) !== index;
        if (isTwice)
            reader.fault('secrets', `has ${id} more than once, with secret-envs and secret-files counted`);
    }
    const token = reader.optionalText('github-token', { accepts: 'a token that may read the repository' });
    const fetches = source.kind === 'remote' && token !== undefined;
    // Source: https://docs.docker.com/build/building/secrets/#git-authentication-for-remote-contexts
    if (!fetches || secrets.some(({ id }) => id === 'GIT_AUTH_TOKEN'))
        return secrets;
    return [...secrets, { id: 'GIT_AUTH_TOKEN', from: 'value', value: token }];
}
function readValues(reader) {
    const accepts = 'entries of the form id=value, one a line; a value of several lines in double quotes';
    return (0,lists/* readSecretPairs */.qf)(reader, 'secrets', accepts).map(([id, value]) => ({ id, from: 'value', value }));
}
function readVariables(reader) {
    const accepts = 'lines of the form id=NAME, where NAME is an environment variable';
    return (0,lists/* readSecretPairs */.qf)(reader, 'secret-envs', accepts).map(([id, name]) => ({
        id,
        from: 'environment',
        name: name.trim(),
    }));
}
function readFiles(reader) {
    const accepts = 'lines of the form id=path, where the path is of a file, from the workspace';
    return (0,lists/* readSecretPairs */.qf)(reader, 'secret-files', accepts).map(([id, given]) => {
        const path = (0,external_node_path_.resolve)(reader.workspace, given.trim());
        if (!isKind(path, 'file')) {
            reader.fault('secret-files', `names ${JSON.stringify(given)}, and there is no such file`, accepts);
        }
        return { id, from: 'file', path };
    });
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/inputs/build-request.ts







/** The inputs that say what is built. */
function readBuildRequest(reader) {
    const paths = readPaths(reader);
    const singleManifest = readPurpose(reader);
    const request = {
        ...paths,
        target: reader.optionalText('target', {
            matches: /^[A-Za-z0-9][\w.-]*$/,
            accepts: 'the name of a stage, as behind AS in the Dockerfile, or its number',
        }),
        buildArgs: readBuildArgs(reader),
        buildContexts: readBuildContexts(reader),
        platforms: readPlatforms(reader),
        pull: reader.boolean('pull', { default: false }),
        noCache: reader.boolean('no-cache', { default: false }),
        noCacheFilters: (0,lists/* readList */.LD)(reader, 'no-cache-filters', 'stages, one a line or separated by commas'),
        network: reader.optionalText('network', { accepts: 'default, none, host, or a network of the engine' }),
        addHosts: readHosts(reader),
        shmSize: reader.optionalText('shm-size', {
            matches: /^\d+(\.\d+)?\s*[bkmg]?b?$/i,
            accepts: 'a size such as 128m or 1g',
        }),
        ulimits: readUlimits(reader),
        cgroupParent: reader.optionalText('cgroup-parent', { accepts: 'the name of a cgroup' }),
        allow: (0,lists/* readList */.LD)(reader, 'allow', 'entitlements such as network.host or security.insecure'),
        secrets: readBuildSecrets(reader, paths.source),
        ssh: reader.lines('ssh', { accepts: 'default, or id=path of a socket or keys, one a line' }),
        labels: readLabels(reader),
        annotations: reader.pairs('annotations', { accepts: 'lines of the form [level:]name=value' }),
        provenance: reader.optionalText('provenance', {
            accepts: "true, false, or buildx's parameters (mode=max)",
        }),
        sbom: reader.optionalText('sbom', { accepts: "true, false, or buildx's parameters (generator=image)" }),
        attests: (0,lists/* readQuotedLines */.W)(reader, 'attests', "buildx's attestations, type=...,..., one a line"),
        cacheFrom: (0,lists/* readQuotedLines */.W)(reader, 'cache-from', "buildx's cache sources, type=...,..., one a line"),
        cacheTo: (0,lists/* readQuotedLines */.W)(reader, 'cache-to', "buildx's cache destinations, type=...,..., one a line"),
        outputs: (0,lists/* readQuotedLines */.W)(reader, 'outputs', "buildx's outputs, type=...,dest=..., one a line"),
        load: reader.boolean('load', { default: false }),
        singleManifest,
    };
    if (singleManifest)
        checkSingleManifest(reader, request);
    if (request.load && request.platforms.length > 1) {
        reader.fault('load', `is true, and there are ${request.platforms.length} platforms`, 'true with one platform');
    }
    return request;
}
function readPurpose(reader) {
    return reader.optionalChoice('for', ['lambda']) === 'lambda';
}
/** Source: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html (one architecture, no attestations) */
function checkSingleManifest(reader, request) {
    const { platforms, provenance, sbom, attests } = request;
    const accepts = 'nothing that makes an index of the image when for is lambda';
    if (platforms.length > 1)
        reader.fault('platforms', `has ${platforms.length} platforms`, accepts);
    if (provenance !== undefined && provenance !== 'false')
        reader.fault('provenance', `is ${provenance}`, accepts);
    if (sbom !== undefined && sbom !== 'false')
        reader.fault('sbom', `is ${sbom}`, accepts);
    if (attests.length > 0)
        reader.fault('attests', 'is given', accepts);
}
/** `NAME=value`; `NAME` alone takes the value of the environment, as with docker itself. */
function readBuildArgs(reader) {
    const accepts = 'lines of the form NAME=value; one of several lines in double quotes';
    const pairs = (0,lists/* readQuotedLines */.W)(reader, 'build-args', accepts).flatMap((entry) => {
        const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(entry) ?? [];
        if (name !== undefined && value !== undefined)
            return [[name, value]];
        reader.fault('build-args', `has the line ${JSON.stringify(entry.split('\n')[0])}`, accepts);
        return [];
    });
    return new Map(pairs);
}
function readBuildContexts(reader) {
    const accepts = 'lines of the form name=path, name=docker-image://..., name=oci-layout://..., name=https://...';
    const contexts = [...reader.pairs('build-contexts', { accepts })].map(([name, value]) => {
        if (/^(docker-image|oci-layout|target|bake):/.test(value) || (0,remote_source/* isRemoteContext */.uN)(value))
            return [name, value];
        const path = (0,external_node_path_.resolve)(reader.workspace, value);
        if (!isKind(path, 'folder')) {
            reader.fault('build-contexts', `names ${JSON.stringify(value)}, and there is no such folder`, accepts);
        }
        return [name, path];
    });
    return new Map(contexts);
}
function readPlatforms(reader) {
    const accepts = 'platforms such as linux/amd64, linux/arm64 or linux/arm/v7';
    const given = (0,lists/* readList */.LD)(reader, 'platforms', accepts);
    for (const platform of given) {
        if (!(0,platforms/* isPlatform */.aH)(platform))
            reader.fault('platforms', `has ${JSON.stringify(platform)}`, accepts);
    }
    return [...new Set(given.map(platforms/* normalizePlatform */.FL))];
}
function readHosts(reader) {
    const accepts = 'entries of the form name:address';
    const hosts = (0,lists/* readList */.LD)(reader, 'add-hosts', accepts);
    for (const host of hosts) {
        if (!/^[^:=\s]+[:=]\S+$/.test(host))
            reader.fault('add-hosts', `has ${JSON.stringify(host)}`, accepts);
    }
    return hosts;
}
function readUlimits(reader) {
    const accepts = 'limits of the form nofile=1024:1024, one a line';
    const limits = reader.lines('ulimit', { accepts });
    for (const limit of limits) {
        if (!/^[a-z]+=-?\d+(:-?\d+)?$/.test(limit))
            reader.fault('ulimit', `has ${JSON.stringify(limit)}`, accepts);
    }
    return limits;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/inputs/task.ts




/** The inputs that say which task it is decide which of the others may be given. */
function readTask(reader) {
    const promotion = readPromotion(reader);
    const assemble = reader.optionalChoice('assemble', ['later', 'now']);
    if (promotion !== undefined) {
        if (assemble !== undefined)
            reader.fault('assemble', 'is given, and promote-from builds nothing');
        refuseGiven(reader, buildInputs, 'promote-from builds nothing');
        return { kind: 'promote', promotion };
    }
    if (assemble === 'now')
        return readAssembly(reader);
    return readBuild(reader, assemble === 'later');
}
function readBuild(reader, isPart) {
    const partOf = isPart ? readPartKey(reader) : undefined;
    const request = readBuildRequest(reader);
    if (isPart && request.platforms.length !== 1) {
        const number = request.platforms.length === 0 ? 'no platform' : `${request.platforms.length} platforms`;
        reader.fault('platforms', `has ${number}, and assemble is later`, 'the one platform that this job builds');
    }
    const endpoint = reader.optionalText('buildkit-endpoint', {
        matches: /^(tcp|unix|docker-container|kube-pod|ssh):\/\/.+/,
        accepts: 'the address of a BuildKit: tcp://host:port, unix:///path, docker-container://name, kube-pod://name',
    });
    const builder = reader.optionalText('builder', {
        matches: /^[A-Za-z0-9][\w.-]*$/,
        accepts: 'the name of a buildx builder, or docker, podman or buildah',
    });
    if (endpoint !== undefined && builder !== undefined) {
        reader.fault('builder', 'is given as well as buildkit-endpoint', 'one of the two');
    }
    return {
        kind: 'build',
        request,
        reuse: {
            mode: reader.choice('reuse', ['auto', 'always', 'never'], { default: 'auto' }),
            maxAgeMs: readAge(reader),
        },
        builder,
        endpoint,
        certificates: readCertificates(reader, endpoint),
        cache: reader.optionalChoice('cache', ['registry', 'gha', 'none']),
        push: reader.boolean('push', { default: true }),
        partOf,
    };
}
function readAssembly(reader) {
    const partOf = readPartKey(reader);
    const platforms = readPlatforms(reader);
    if (platforms.length === 0) {
        reader.fault('platforms', 'is not given, and assemble is now', 'the platforms that the jobs before have built');
    }
    const annotations = reader.pairs('annotations', { accepts: 'lines of the form [level:]name=value' });
    const used = ['context', 'file', 'target', 'build-args', 'build-contexts', 'platforms', 'annotations'];
    refuseGiven(reader, buildInputs.filter((name) => !used.includes(name)), 'assemble: now builds nothing');
    return { kind: 'assemble', platforms, annotations, partOf };
}
/** What the jobs of one image have in common, and those of another image in the same run have not. */
function readPartKey(reader) {
    const accepts = 'the same as in the jobs with assemble: later';
    return JSON.stringify([
        reader.text('context', { default: '.', accepts }),
        ...['file', 'target', 'build-args', 'build-contexts', 'labels'].map((name) => reader.optionalText(name, { accepts }) ?? ''),
    ]);
}
const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
function readAge(reader) {
    const accepts = 'a time such as 7d, 12h, 30m or 2w';
    const text = reader.text('reuse-max-age', { default: '7d', matches: /^\d+(?:\.\d+)?[mhdw]$/, accepts });
    return Number.parseFloat(text) * (units[text.slice(-1)] ?? 0);
}
function readCertificates(reader, endpoint) {
    const accepts = 'a folder with ca.pem, cert.pem and key.pem';
    const given = reader.optionalText('buildkit-certificates', { accepts });
    if (given === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(reader.workspace, given);
    if (endpoint === undefined)
        reader.fault('buildkit-certificates', 'is given without buildkit-endpoint');
    for (const name of ['ca.pem', 'cert.pem', 'key.pem']) {
        if (!isKind((0,external_node_path_.resolve)(path, name), 'file')) {
            reader.fault('buildkit-certificates', `is ${JSON.stringify(given)}, and has no ${name}`, accepts);
        }
    }
    return path;
}
/** Inputs that only a build has a use for, and that have no default. */
const buildInputs = [
    'file',
    'target',
    'build-args',
    'build-contexts',
    'platforms',
    'secrets',
    'secret-envs',
    'secret-files',
    'ssh',
    'no-cache-filters',
    'network',
    'add-hosts',
    'shm-size',
    'ulimit',
    'cgroup-parent',
    'allow',
    'annotations',
    'provenance',
    'sbom',
    'attests',
    'cache',
    'cache-from',
    'cache-to',
    'outputs',
    'builder',
    'buildkit-endpoint',
    'buildkit-certificates',
    'for',
];
/** What else only a build has a use for; action.yml gives a default, which says nothing. */
const withDefault = ['context', 'github-token', 'reuse', 'reuse-max-age', 'labels'];
const switches = {
    pull: false,
    'no-cache': false,
    load: false,
    push: true,
};
function refuseGiven(reader, names, why) {
    for (const name of withDefault)
        reader.know(name);
    for (const [name, usual] of Object.entries(switches)) {
        const given = reader.boolean(name, { default: usual });
        if (given !== usual)
            reader.fault(name, `is ${given}, and ${why}`, `${usual} there`);
    }
    for (const name of names) {
        reader.know(name);
        if (reader.isGiven(name))
            reader.fault(name, `is given, and ${why}`);
    }
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/names.ts
var names = __nccwpck_require__(69647);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/encryption.ts
var encryption = __nccwpck_require__(78446);
// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/repository/mutability.ts
var mutability = __nccwpck_require__(62947);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/policy-input.ts



/**
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html (lifecyclePolicyText) and
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html (policyText)
 */
const policy_input_forms = {
    'lifecycle-policy': { noun: 'a lifecycle policy', member: 'rules', min: 100, max: 30_720 },
    'repository-policy': { noun: 'a permissions policy', member: 'Statement', min: 0, max: 10_240 },
};
/** A policy that an input gives as JSON, or as the path of a file with it; undefined when it is not given, or no policy. */
function readPolicy(reader, kind) {
    const form = policy_input_forms[kind];
    const accepts = `${form.noun} as JSON, {"${form.member}": [...]}, or the path of a file with it, from the workspace`;
    const given = reader.optionalText(kind, { accepts });
    if (given === undefined)
        return undefined;
    const isPath = !/^[{[]/.test(given);
    const text = isPath ? readText((0,external_node_path_.resolve)(reader.workspace, given)) : given;
    const parsed = text === undefined ? `is ${JSON.stringify(given)}, and there is no such file` : parsePolicy(text, form);
    if (typeof parsed !== 'string')
        return parsed;
    const isUnread = text === undefined || !isPath;
    reader.fault(kind, isUnread ? parsed : `names ${JSON.stringify(given)}, which ${parsed}`, accepts);
    return undefined;
}
/** The policy; or why the text is none, as a predicate. */
function parsePolicy(text, { member, min, max }) {
    let value;
    try {
        // Editors on Windows put a byte order mark in front.
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        return `is not JSON: ${(0,src/* asError */.zR)(error).message}`;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'is not a JSON object';
    if (!(member in value))
        return `has no ${member}`;
    const { length } = JSON.stringify(value);
    if (length < min)
        return `has ${length} characters; ECR takes no policy of less than ${min}`;
    if (length > max)
        return `has ${length} characters without white space; ECR takes at most ${max}`;
    return { ...value };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes((0,src/* errorCode */.CA)(error) ?? ''))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/repository-tags.ts
const input = 'repository-tags';
const accepts = 'at most 50 lines of the form name=value, names of 1 to 128 and values of up to 256 letters, digits, spaces and _ . : / = + - @';
// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-using-tags.html (tag restrictions)
const mostTags = 50;
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
function readRepositoryTags(reader) {
    const tags = reader.pairs(input, { accepts });
    for (const [name, value] of tags) {
        if (name.length > 128 || value.length > 256 || !tagText.test(name) || !tagText.test(value)) {
            reader.fault(input, `has ${JSON.stringify(`${name}=${value}`)}`, accepts);
        }
        if (/^aws:/i.test(name)) {
            reader.fault(input, `has ${JSON.stringify(name)}`, 'names that do not start with aws:, which AWS keeps');
        }
    }
    if (tags.size > mostTags)
        reader.fault(input, `has ${tags.size} tags`, accepts);
    return tags;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/repository/settings.ts




/** Reads and checks the inputs about the repository; a fault goes to the reader. */
function readRepositorySettings(reader) {
    const settings = {
        create: reader.boolean('create-repository', { default: false }),
        update: reader.boolean('update-repository', { default: false }),
        policies: {
            'lifecycle-policy': readPolicy(reader, 'lifecycle-policy'),
            'repository-policy': readPolicy(reader, 'repository-policy'),
        },
        mutability: (0,mutability/* readMutability */.Hj)(reader),
        scanOnPush: readScanOnPush(reader),
        encryption: (0,encryption/* readEncryption */._i)(reader),
        tags: readRepositoryTags(reader),
    };
    // The command reads it as well: a fault in it is told once.
    const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' });
    if (registryType === 'public')
        refuseForPublic(reader, settings.update);
    return settings;
}
function readScanOnPush(reader) {
    const given = reader.optionalChoice('scan-on-push', ['true', 'false']);
    return given === undefined ? undefined : given === 'true';
}
const privateOnly = [
    'lifecycle-policy',
    'repository-policy',
    'image-tag-mutability',
    'image-tag-mutability-exclusion-filters',
    'scan-on-push',
    'encryption-type',
    'kms-key',
    'repository-tags',
];
function refuseForPublic(reader, isUpdated) {
    const problem = 'is given, and registry-type is public';
    const accepts = 'settings of private repositories only';
    for (const input of privateOnly.filter((name) => reader.isGiven(name))) {
        reader.fault(input, problem, accepts);
    }
    if (isUpdated)
        reader.fault('update-repository', 'is true, and registry-type is public', 'false there');
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/ignore-list.ts



const ignore_list_input = 'ignore-findings';
const ignore_list_accepts = 'lines of the form CVE-2026-12345 exp:2026-12-31 # reason, where the date and the reason may be missing; or the path of a file with them, from the workspace';
/** The lines, or those of the file that the input names. A line that starts with # is a comment. */
function readIgnores(reader) {
    const given = reader.optionalText(ignore_list_input, { accepts: ignore_list_accepts }) ?? '';
    const path = (0,external_node_path_.resolve)(reader.workspace, given);
    if (given === '' || /[\r\n]/.test(given) || !isKind(path, 'file'))
        return readLines(reader, given, 'has');
    return readLines(reader, (0,external_node_fs_.readFileSync)(path, 'utf8'), `names ${JSON.stringify(given)}, which has`);
}
function readLines(reader, text, has) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const parsed = parseIgnore(line.trim());
        if (typeof parsed !== 'string')
            return parsed ?? [];
        reader.fault(ignore_list_input, `${has} ${JSON.stringify(line.trim())} in line ${index + 1}: ${parsed}`, ignore_list_accepts);
        return [];
    });
}
/** Undefined for a line without an entry; a text says what is wrong with it. */
function parseIgnore(line) {
    const at = line.search(/(^|\s)#/);
    const reason = at < 0 ? '' : line.slice(at).trim().slice(1).trim();
    const [id, ...rest] = (at < 0 ? line : line.slice(0, at)).split(/\s+/).filter((word) => word !== '');
    if (id === undefined)
        return undefined;
    if (!isFindingId(id))
        return `${id} is not the name of a finding`;
    let until;
    for (const word of rest) {
        const date = /^exp:(.*)$/.exec(word)?.[1];
        if (date === undefined || until !== undefined)
            return `${word} is not understood`;
        if (!isDate(date))
            return `${date} is not a date (YYYY-MM-DD)`;
        until = date;
    }
    return { id, until, reason: reason === '' ? undefined : reason };
}
/** CVE and GHSA have a known form; of the others (ALAS2-2026-1234, SNYK-JS-...) only that they have parts and a number. */
function isFindingId(id) {
    if (/^CVE-/i.test(id))
        return /^CVE-\d{4}-\d{4,}$/i.test(id);
    if (/^GHSA-/i.test(id))
        return /^GHSA(-[0-9a-z]{4}){3}$/i.test(id);
    return /^[A-Za-z][A-Za-z0-9]*([-:.][A-Za-z0-9_]+)+$/.test(id) && /\d/.test(id);
}
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/scan/scan-gate.ts

const thresholds = ['critical', 'high', 'medium', 'low', 'informational', 'none'];
const severityOf = {
    critical: 'CRITICAL',
    high: 'HIGH',
    medium: 'MEDIUM',
    low: 'LOW',
    informational: 'INFORMATIONAL',
    none: undefined,
};
const minute = 60_000;
const defaults = { severity: 'critical', minutes: 15 };
/** Undefined when nobody waits for the scan. */
function readScanGate(reader) {
    const scan = reader.choice('scan', ['none', 'wait'], { default: 'none' });
    const severity = reader.choice('fail-on-severity', thresholds, { default: defaults.severity });
    const minutes = reader.integer('scan-timeout-minutes', {
        default: defaults.minutes,
        min: 1,
        max: 360,
        accepts: 'minutes from 1 to 360',
    });
    const ignores = readIgnores(reader);
    if (scan === 'wait') {
        refusePublic(reader);
        return { failOnSeverity: severityOf[severity], ignores, timeoutMs: minutes * minute };
    }
    // The runner gives the defaults of action.yml as if the workflow had.
    const isIdle = {
        'fail-on-severity': severity !== defaults.severity,
        'scan-timeout-minutes': minutes !== defaults.minutes,
        'ignore-findings': reader.isGiven('ignore-findings'),
    };
    for (const input of Object.keys(isIdle).filter((name) => isIdle[name])) {
        reader.fault(input, 'is given, and scan is none', 'a value only with scan: wait');
    }
    return undefined;
}
/** Source: https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_Operations.html (none is about scans) */
function refusePublic(reader) {
    // The command reads it as well: a fault in it is told once.
    const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' });
    if (registryType === 'public') {
        reader.fault('scan', 'is wait, and registry-type is public', 'none there: ECR Public scans no images');
    }
}

// EXTERNAL MODULE: ./actions/build-and-push-ecr/src/tags/tagging.ts + 6 modules
var tagging = __nccwpck_require__(92004);
;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/inputs.ts






/** Reads and checks every input; a fault goes to the reader. */
function readInputs(reader) {
    const registryType = reader.choice('registry-type', ['private', 'public'], { default: 'private' });
    if (registryType === 'public' && reader.isGiven('registry-id')) {
        const accepts = "nothing there: a public registry is the credentials' own";
        reader.fault('registry-id', 'is given, and registry-type is public', accepts);
    }
    return {
        aws: (0,aws_src/* readAwsInputs */.d1)(reader),
        repository: readRepository(reader),
        registryType,
        registryId: reader.optionalText('registry-id', {
            matches: /^\d{12}$/,
            accepts: 'the 12 digits of an AWS account id',
        }),
        tagging: (0,tagging/* readTagging */.O)(reader),
        settings: readRepositorySettings(reader),
        scan: readScanGate(reader),
        task: readTask(reader),
    };
}
function readRepository(reader) {
    const repository = reader.text('repository', {
        required: true,
        accepts: 'the name of an ECR repository, such as team/orders-api',
    });
    const fault = repository === '' ? undefined : (0,names/* repositoryFault */.L)(repository);
    if (fault !== undefined)
        reader.fault('repository', fault.problem, fault.accepts);
    return repository;
}

;// CONCATENATED MODULE: ./actions/build-and-push-ecr/src/index.ts

/**
 * From source to a digest in ECR. The private Docker configuration is a temporary file: the post step removes it, and
 * what a killed step has left to a builder.
 */
const buildAndPushEcr = {
    name: 'build-and-push-ecr',
    readInputs: readInputs,
    load: async () => (await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 30887))).execution,
    cleanUp: async (context) => (await __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 85425))).cleanUp(context),
};

// EXTERNAL MODULE: ./actions/deploy-ecs-service/src/json.ts
var src_json = __nccwpck_require__(62957);
;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/positioned-json.ts
/** The text is not JSON, and where it stops being so. Lines and columns start at 1. */
class JsonSyntaxError extends Error {
    problem;
    line;
    column;
    constructor(problem, line, column) {
        super(`line ${line}, column ${column}: ${problem}`);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }
}
/**
 * Parses JSON and remembers where every value starts. JSON.parse gives a position in some of its messages and in some
 * versions of Node, and none for a value that is well-formed but wrong.
 * @throws JsonSyntaxError
 */
function parsePositionedJson(text) {
    const reader = new Reader(text);
    const value = reader.document();
    return {
        value,
        lineOf: (...path) => {
            for (let length = path.length; length > 0; length--) {
                const line = reader.lines.get(JSON.stringify(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
    };
}
const tokens = {
    // No control character may stand in a string as it is.
    space: /[ \t\r\n]*/y,
    string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
    number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    word: /(?:true|false|null)\b/y,
};
class Reader {
    lines = new Map();
    #text;
    #at = 0;
    constructor(text) {
        // Editors on Windows put a byte order mark in front.
        this.#text = text.replace(/^\uFEFF/, '');
    }
    document() {
        const value = this.#value([]);
        this.#skip();
        if (this.#at < this.#text.length)
            throw this.#error('expected the end of the file');
        return value;
    }
    #value(path) {
        this.#skip();
        this.lines.set(JSON.stringify(path), this.#line());
        if (this.#take('{'))
            return this.#members(path);
        if (this.#take('['))
            return this.#elements(path);
        const literal = this.#token('string') ?? this.#token('number') ?? this.#token('word');
        if (literal === undefined)
            throw this.#error('expected a value');
        return JSON.parse(literal);
    }
    #members(path) {
        const members = [];
        for (let first = true;; first = false) {
            this.#skip();
            if (first && this.#take('}'))
                return {};
            const name = this.#token('string');
            if (name === undefined) {
                throw this.#error(first ? 'expected a name in quotes or }' : 'expected a name in quotes after the comma');
            }
            const key = JSON.parse(name);
            this.#skip();
            if (!this.#take(':'))
                throw this.#error(`expected : after ${name}`);
            members.push([key, this.#value([...path, key])]);
            this.#skip();
            if (this.#take(','))
                continue;
            if (this.#take('}'))
                return Object.fromEntries(members);
            throw this.#error('expected , or }');
        }
    }
    #elements(path) {
        const elements = [];
        this.#skip();
        if (this.#take(']'))
            return elements;
        for (;;) {
            elements.push(this.#value([...path, elements.length]));
            this.#skip();
            if (this.#take(','))
                continue;
            if (this.#take(']'))
                return elements;
            throw this.#error('expected , or ]');
        }
    }
    #skip() {
        this.#token('space');
        if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2)))
            throw this.#error('JSON takes no comments');
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #token(kind) {
        const pattern = tokens[kind];
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #line(at = this.#at) {
        let line = 1;
        for (let index = this.#text.indexOf('\n'); index >= 0 && index < at; index = this.#text.indexOf('\n', index + 1))
            line++;
        return line;
    }
    #error(problem) {
        const at = this.#at;
        const found = at >= this.#text.length ? 'the file ends here' : `found ${JSON.stringify(this.#text[at])}`;
        return new JsonSyntaxError(`${problem}, ${found}`, this.#line(at), at - this.#text.lastIndexOf('\n', at - 1));
    }
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/task-definition-file.ts




const task_definition_file_input = 'task-definition';
const task_definition_file_accepts = 'the path of a JSON file, from the workspace: the input of RegisterTaskDefinition';
/** Reads the file that the input names. Every fault of it goes to the reader; undefined when there was one. */
function readTaskDefinitionFile(reader) {
    const given = reader.text(task_definition_file_input, { required: true, accepts: task_definition_file_accepts });
    if (given === '')
        return undefined;
    const file = (0,external_node_path_.resolve)(reader.workspace, given);
    const inside = (0,external_node_path_.relative)(reader.workspace, file);
    const path = inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? file : inside;
    const text = task_definition_file_readText(reader, file, given);
    const json = text === undefined ? undefined : parse(reader, text, path);
    return json === undefined ? undefined : check(reader, json, path);
}
function task_definition_file_readText(reader, file, given) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        // readFileSync throws nothing else.
        const reason = error.code ?? String(error);
        const problems = {
            ENOENT: `names ${JSON.stringify(given)}, and there is no such file (looked for ${file}; is actions/checkout an earlier step?)`,
            EISDIR: `names ${JSON.stringify(given)}, which is a folder`,
        };
        reader.fault(task_definition_file_input, problems[reason] ?? `names ${JSON.stringify(given)}, which cannot be read (${reason})`, task_definition_file_accepts);
        return undefined;
    }
}
function parse(reader, text, path) {
    try {
        return parsePositionedJson(text);
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        reader.fault(task_definition_file_input, `names a file that is not JSON: ${path}:${error.line}:${error.column}: ${error.problem}`);
        return undefined;
    }
}
function check(reader, json, path) {
    // `aws ecs describe-task-definition` answers the definition inside an object.
    const wrapped = (0,src_json/* isJsonObject */.O)(json.value) && (0,src_json/* isJsonObject */.O)(json.value.taskDefinition);
    const root = wrapped ? ['taskDefinition'] : [];
    const found = unwrap(json.value);
    let faults = 0;
    const fault = (problem, ...at) => {
        faults++;
        reader.fault(task_definition_file_input, `names a file that is no task definition: ${path}:${json.lineOf(...root, ...at)}: ${problem}`);
    };
    if (!(0,src_json/* isJsonObject */.O)(found)) {
        fault('it holds no object');
        return undefined;
    }
    const family = found.family;
    if (typeof family !== 'string' || family === '')
        fault('family is missing');
    const containers = checkContainers(found, fault);
    if (faults > 0 || typeof family !== 'string')
        return undefined;
    return {
        path,
        definition: { ...found, family, containerDefinitions: containers },
        lineOf: (container) => {
            const index = containers.findIndex(({ name }) => name === container);
            return json.lineOf(...root, 'containerDefinitions', Math.max(0, index), 'image');
        },
    };
}
/** The definition itself; what describes it keeps its tags beside it. */
function unwrap(value) {
    if (!(0,src_json/* isJsonObject */.O)(value) || !(0,src_json/* isJsonObject */.O)(value.taskDefinition))
        return value;
    return (0,src_json/* isJsonArray */.M)(value.tags) && value.tags.length > 0
        ? { ...value.taskDefinition, tags: value.tags }
        : value.taskDefinition;
}
function checkContainers(definition, fault) {
    const list = definition.containerDefinitions;
    if (!(0,src_json/* isJsonArray */.M)(list) || list.length === 0) {
        fault('containerDefinitions is no list of at least one container', 'containerDefinitions');
        return [];
    }
    const containers = [];
    for (const [index, container] of list.entries()) {
        const name = (0,src_json/* isJsonObject */.O)(container) ? container.name : undefined;
        if (!(0,src_json/* isJsonObject */.O)(container))
            fault('a container is no object', 'containerDefinitions', index);
        else if (typeof name !== 'string' || name === '')
            fault('a container has no name', 'containerDefinitions', index);
        else if (containers.some((other) => other.name === name))
            fault(`a second container is called ${JSON.stringify(name)}`, 'containerDefinitions', index, 'name');
        else
            containers.push({ ...container, name });
    }
    return containers;
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/inputs.ts


function inputs_readInputs(reader) {
    const aws = (0,aws_src/* readAwsInputs */.d1)(reader);
    const cluster = reader.text('cluster', {
        default: 'default',
        matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/)?[\w-]{1,255}$/,
        accepts: 'the name or ARN of a cluster',
    });
    const service = reader.text('service', {
        required: true,
        matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}$/,
        accepts: 'the name or ARN of a service',
    });
    const file = readTaskDefinitionFile(reader);
    const container = reader.optionalText('container-name', {
        accepts: 'the name of the container in the task definition that gets the image',
    });
    const image = reader.optionalText('image', {
        matches: /^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/,
        accepts: 'an image reference, best by digest: <registry>/<repository>@sha256:<digest>',
    });
    const minutes = reader.integer('wait-for-minutes', {
        default: 30,
        min: 1,
        max: 360,
        accepts: 'a number of minutes from 1 to 360',
    });
    const change = file === undefined ? undefined : readChange(reader, file.definition, container, image);
    return { aws, cluster, service, file: file ?? nothing, change, waitMs: minutes * 60_000 };
}
// Never deployed: the fault behind it ends the step before anything else happens.
const nothing = {
    path: '',
    definition: { family: '', containerDefinitions: [] },
    lineOf: () => 1,
};
function readChange(reader, definition, container, image) {
    const names = definition.containerDefinitions.map(({ name }) => name);
    const accepts = `the name of a container in the task definition: ${names.join(', ')}`;
    if (container !== undefined && !names.includes(container)) {
        reader.fault('container-name', `is ${JSON.stringify(container)}, which the task definition does not have`, accepts);
    }
    if (image === undefined) {
        if (container !== undefined) {
            reader.fault('image', 'is empty, and container-name says which container gets it (did the step that builds it run?)');
        }
        checkImages(reader, definition);
        return undefined;
    }
    const [only, ...others] = names;
    if (container === undefined && others.length > 0) {
        reader.fault('container-name', `is required with image, as the task definition has ${names.length} containers`, accepts);
    }
    const target = container ?? only ?? '';
    if (names.includes(target) && (container !== undefined || others.length === 0)) {
        checkImages(reader, definition, target);
    }
    return { container: target, image };
}
/** Every container but the one that gets an image now has to bring its own. */
function checkImages(reader, definition, target) {
    for (const { name, image } of definition.containerDefinitions) {
        if (name !== target && (typeof image !== 'string' || image === '')) {
            reader.fault('task-definition', `names a file whose container ${JSON.stringify(name)} has no image`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/deploy-ecs-service/src/index.ts

/** Brings a task definition into service on Amazon ECS, and says whether that worked, and if not, why. */
const deployEcsService = {
    name: 'deploy-ecs-service',
    readInputs: inputs_readInputs,
    load: async () => (await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.bind(__nccwpck_require__, 87734))).execution,
};

;// CONCATENATED MODULE: ./actions/publish-static-site/src/bucket-name.ts
const bucket_name_accepts = 'the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and dots';
/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function checkBucketName(name) {
    const problem = `is ${JSON.stringify(name)}`;
    const pasted = parsePasted(name);
    if (pasted !== undefined) {
        const { kind, bucket, path } = pasted;
        const alsoPrefix = path === '' ? '' : `, and prefix: ${path}`;
        return {
            problem: `${problem}, ${kind}`,
            accepts: `the name alone; give bucket: ${bucket}${alsoPrefix}`,
        };
    }
    const isName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name);
    return isName ? undefined : { problem, accepts: bucket_name_accepts };
}
/** What people copy from the console, from `aws s3` and from policies. */
function parsePasted(text) {
    const forms = [
        ['an s3:// URI', /^s3:\/\/([^/]+)\/?(.*)$/],
        ['an ARN', /^arn:aws[a-z-]*:s3:::([^/]+)\/?(.*)$/],
        ['a URL', /^https?:\/\/([^/]+?)\.s3[.-][^/]*\/?(.*)$/],
        ['a path', /^([a-z0-9][a-z0-9.-]+)\/(.*)$/],
    ];
    for (const [kind, pattern] of forms) {
        const [, bucket, path = ''] = pattern.exec(text) ?? [];
        if (bucket !== undefined)
            return { kind, bucket, path: path.replace(/\/?\*?$/, '') };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/publish-static-site/src/prefix.ts
/**
 * A prefix as keys begin with it: empty, or ending in exactly one slash, so that `foo` never reaches `foobar/`.
 * Slashes around it are dropped. Undefined when it cannot be one.
 */
function normalizePrefix(given) {
    const segments = given.replace(/^\/+|\/+$/g, '').split('/');
    if (segments.length === 1 && segments[0] === '')
        return '';
    const isWrong = segments.some((segment) => /^$|^\.{1,2}$|^\.slipway$|[\\*?]|\p{Cc}/u.test(segment));
    return isWrong || given.includes('://') ? undefined : `${segments.join('/')}/`;
}

;// CONCATENATED MODULE: ./actions/publish-static-site/src/inputs.ts





/** Reads and checks every input. Of the file system it only asks whether `source` is a folder that is not empty. */
function src_inputs_readInputs(reader) {
    return {
        source: readSource(reader),
        bucket: readBucket(reader),
        prefix: readPrefix(reader),
        distributionId: readDistributionId(reader),
        deleteRemoved: reader.boolean('delete-removed', { default: false }),
        aws: (0,aws_src/* readAwsInputs */.d1)(reader),
    };
}
function readSource(reader) {
    const accepts = 'the folder to publish, relative to the workspace';
    const given = reader.text('source', { required: true, accepts });
    if (given === '')
        return '';
    const source = (0,external_node_path_.resolve)(reader.workspace, given);
    const fault = (problem) => reader.fault('source', `is ${JSON.stringify(given)}, ${problem} (${source})`, accepts);
    const found = (0,external_node_fs_.statSync)(source, { throwIfNoEntry: false });
    if (found === undefined)
        fault('which does not exist; does an earlier step build it?');
    else if (!found.isDirectory())
        fault('which is not a folder');
    else if ((0,external_node_fs_.readdirSync)(source).length === 0)
        fault('which is empty; publishing it would take the site down');
    return source;
}
function readBucket(reader) {
    const bucket = reader.text('bucket', { required: true, accepts: 'the name of the S3 bucket' });
    const wrong = bucket === '' ? undefined : checkBucketName(bucket);
    if (wrong !== undefined)
        reader.fault('bucket', wrong.problem, wrong.accepts);
    return bucket;
}
function readPrefix(reader) {
    const accepts = 'a folder in the bucket such as docs or sites/docs';
    const given = reader.optionalText('prefix', { accepts }) ?? '';
    const prefix = normalizePrefix(given);
    if (prefix === undefined)
        reader.fault('prefix', `is ${JSON.stringify(given)}`, accepts);
    return prefix ?? '';
}
function readDistributionId(reader) {
    const accepts = 'the ID of a CloudFront distribution, such as E2QWRUHAPOMQZL';
    const given = reader.optionalText('distribution-id', { accepts });
    if (given === undefined || /^E[0-9A-Z]{5,31}$/.test(given))
        return given;
    const pasted = /^arn:aws[a-z-]*:cloudfront::\d{12}:distribution\/(E[0-9A-Z]+)$/.exec(given)?.[1];
    if (pasted !== undefined) {
        reader.fault('distribution-id', `is ${JSON.stringify(given)}, an ARN`, `the ID alone; give distribution-id: ${pasted}`);
    }
    else if (given.includes('.')) {
        reader.fault('distribution-id', `is ${JSON.stringify(given)}, a domain name`, accepts);
    }
    else {
        reader.fault('distribution-id', `is ${JSON.stringify(given)}`, accepts);
    }
    return given;
}

;// CONCATENATED MODULE: ./actions/publish-static-site/src/index.ts

/** Publishes a folder to S3 behind CloudFront. */
const publishStaticSite = {
    name: 'publish-static-site',
    readInputs: src_inputs_readInputs,
    load: async () => (await __nccwpck_require__.e(/* import() */ 419).then(__nccwpck_require__.bind(__nccwpck_require__, 19419))).execution,
};

// EXTERNAL MODULE: ./actions/run-tests/src/inputs.ts
var inputs = __nccwpck_require__(59940);
;// CONCATENATED MODULE: ./actions/run-tests/src/index.ts

/** Runs a project's tests, reads their results, and judges whether they can be trusted. */
const runTests = {
    name: 'run-tests',
    readInputs: inputs/* readInputs */.K,
    load: async () => (await __nccwpck_require__.e(/* import() */ 225).then(__nccwpck_require__.bind(__nccwpck_require__, 77225))).execution,
};

;// CONCATENATED MODULE: ./packages/pipeline/src/stages.ts






/** What says that there is something to run or to read; the others only say how. */
const testInputs = [
    'working-directory',
    'install-command',
    'build-command',
    'lint-command',
    'test-command',
    'suites',
    'reports',
    'report_paths',
    'merge',
];
/** The stages in the order in which they run. */
const stages = [
    stage('test', testInputs, runTests),
    stage('build', ['repository'], buildAndPushEcr),
    stage('deploy', ['service'], deployEcsService, {
        takes: { image: 'build' },
        adapt(inputs, { image }) {
            if (inputs.change?.image !== placeholder('build'))
                return inputs;
            if (typeof image === 'string')
                return { ...inputs, change: { ...inputs.change, image } };
            throw new src/* UserError */.yo('There is no image to deploy: the build stage has pushed none', {
                hint: 'Leave out push: false and assemble: later, or the inputs of the deploy stage.',
            });
        },
    }),
    stage('publish', ['bucket'], publishStaticSite),
];

;// CONCATENATED MODULE: ./packages/pipeline/src/pipeline.ts




/** The whole pipeline in one step: the stages whose inputs are given, in order, up to the first failure. */
const pipeline = {
    name: 'slipway',
    readInputs: (reader) => ({ stages: chooseStages(reader, stages) }),
    load: () => Promise.resolve({
        run: (inputs, context) => runStages(inputs.stages, context),
        report: reportPipeline,
    }),
    // Whether a stage has run, nobody has written down: each looks for what it may have left.
    async cleanUp(context) {
        for (const stage of stages)
            await stage.cleanUp(context);
    },
};
/** Inputs of every chosen stage are read now, so that the last one's faults are known before the first one runs. */
function chooseStages(reader, all) {
    // action.yml fills it in by itself, whatever stages run.
    reader.know('github-token');
    const chosen = all.filter(({ asksFor }) => asksFor.some((name) => reader.isGiven(name)));
    if (chosen.length === 0) {
        const asked = all.map(({ name, asksFor }) => `${asksFor.join(' or ')} (${name})`);
        reader.fault('with', 'asks for no stage', asked.join(', '));
    }
    const prepared = chosen.map((stage) => {
        for (const [input, from] of stage.takes) {
            if (chosen.some(({ name }) => name === from))
                reader.supply(input, placeholder(from));
        }
        return { name: stage.name, run: stage.prepare(reader) };
    });
    const others = all.filter((candidate) => !chosen.includes(candidate));
    if (reader.unread.length > 0)
        for (const stage of others)
            refuseInputsOf(stage, reader);
    return prepared;
}
/** An input of a stage that does not run would be ignored without a word. */
function refuseInputsOf(stage, reader) {
    const scratch = new src/* InputReader */.i_(new Map(), reader.workspace);
    stage.prepare(scratch);
    for (const name of scratch.declared.keys()) {
        if (reader.declared.has(name))
            continue;
        if (reader.isGiven(name))
            reader.fault(name, `is for the stage "${stage.name}", which runs when ${stage.asksFor.join(' or ')} is given`);
        reader.know(name);
    }
}
async function runStages(prepared, context) {
    const results = [];
    let outputs = {};
    let failure;
    for (const { name, run } of prepared) {
        if (failure !== undefined) {
            results.push({ name, outcome: 'not-run', duration: 0, report: undefined });
            continue;
        }
        context.log.info(`── ${name}`);
        const started = context.clock.now();
        const report = await runStage(name, () => run(context, outputs), context);
        failure = report.failure;
        outputs = { ...outputs, ...report.outputs };
        const outcome = failure === undefined ? 'succeeded' : context.signal.aborted ? 'cancelled' : 'failed';
        results.push({ name, outcome, duration: context.clock.now() - started, report });
    }
    const kind = failure === undefined ? 'succeeded' : context.signal.aborted ? 'cancelled' : 'failed';
    return { kind, stages: results, failure };
}
/** A stage that throws reports its failure as it would alone, so that the others' results are not lost. */
async function runStage(name, run, { log, signal }) {
    try {
        return await run();
    }
    catch (error) {
        return (0,src/* reportThrown */.rh)(name, signal.aborted && error instanceof src/* CancelledError */.cc ? signal.reason : error, log);
    }
}

;// CONCATENATED MODULE: ./packages/pipeline/src/main.ts


void (0,src/* runAction */.Cs)(pipeline);


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 33838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./packages/action-kit/src/lazy-http-client.ts
var lazy_http_client = __nccwpck_require__(54978);
// EXTERNAL MODULE: ./packages/action-kit/src/lazy-http-auth.ts + 1 modules
var lazy_http_auth = __nccwpck_require__(53032);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new lazy_http_client/* HttpClient */.Qq('actions/oidc-client', [new lazy_http_auth/* BearerCredentialHandler */.t(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./packages/action-kit/src/lazy-exec.ts
var lazy_exec = __nccwpck_require__(29537);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield lazy_exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield lazy_exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/******/ 	// expose the module cache
/******/ 	__nccwpck_require__.c = __webpack_module_cache__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// module cache are used so entry inlining is disabled
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	var __webpack_exports__ = __nccwpck_require__(__nccwpck_require__.s = 93191);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;