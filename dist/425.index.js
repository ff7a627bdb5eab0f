"use strict";
exports.id = 425;
exports.ids = [425];
exports.modules = {

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

/***/ 30837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeLeftContainers),
/* harmony export */   I: () => (/* binding */ removeCutOffContainers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20383);



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

/***/ 85425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _build_podman_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30837);
/* harmony import */ var _builder_private_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51311);


/** Removes what a killed step has left to builders: buildx's builders of its own, Podman's containers with its secrets. */
async function cleanUp(context) {
    await Promise.all([(0,_builder_private_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftBuilders */ .c)(context), (0,_build_podman_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLeftContainers */ .A)(context)]);
}


/***/ })

};
;