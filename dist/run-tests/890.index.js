"use strict";
exports.id = 890;
exports.ids = [890];
exports.modules = {

/***/ 7890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJUnitReader: () => (/* binding */ createJUnitReader)
/* harmony export */ });
/* unused harmony export parseSeconds */
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);

// What some writers put into a document although XML has no place for it. The rest of it can be read.
const tolerated = /disallowed character|malformed character entity|undefined entity/i;
function createJUnitReader() {
    const tests = [];
    const suites = [];
    let root;
    let test;
    let remark;
    let problem;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('error', (error) => {
        if (!tolerated.test(error.message))
            problem ??= error;
    });
    parser.on('opentag', (tag) => {
        const name = localName(tag);
        root ??= name;
        if (name === 'testsuite')
            suites.push(tag);
        else if (name === 'testcase')
            test = { tag, failures: [], isSkipped: isNotRun(tag) };
        else if (name === 'failure' || name === 'error')
            remark = { tag, text: '' };
        else if (name === 'skipped' && test !== undefined)
            test.isSkipped = true;
    });
    const addText = (text) => {
        if (remark !== undefined)
            remark.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', (tag) => {
        const name = localName(tag);
        if (name === 'testcase' && test !== undefined) {
            tests.push(closeTest(test, suites));
            test = undefined;
        }
        else if (name === 'testsuite') {
            suites.pop();
        }
        else if (remark?.tag === tag) {
            const failure = closeRemark(remark);
            if (test !== undefined)
                test.failures.push(failure);
            else
                tests.push(failedSuite(suites, failure));
            remark = undefined;
        }
    });
    return {
        write: (text) => void parser.write(text),
        end() {
            parser.close();
            if (root !== undefined && root !== 'testsuites' && root !== 'testsuite') {
                throw new Error(`its root element is <${root}>, not <testsuites> or <testsuite>`);
            }
            if (problem !== undefined)
                throw problem;
            return tests;
        },
    };
}
function localName({ name }) {
    return name.slice(name.indexOf(':') + 1);
}
/** googletest writes tests that it did not run as test cases with this status. */
function isNotRun({ attributes }) {
    return attributes.status === 'notrun' || attributes.status === 'disabled';
}
function closeTest({ tag, failures, isSkipped }, suites) {
    const { name = '', classname = '', time, file, line } = tag.attributes;
    const status = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
    const around = suiteNames(suites);
    return {
        suite: classname === '' ? around : [classname],
        // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
        name: name === '' ? 'set-up or tear-down' : name,
        status,
        durationMs: parseSeconds(time),
        file: file ?? suites.at(-1)?.attributes.file,
        line: parseLineNumber(line, around.includes('pytest')),
        failures,
    };
}
function closeRemark({ tag, text }) {
    const { message = '', type = '' } = tag.attributes;
    const body = text.trim();
    if (message === '' || body.includes(message))
        return { text: body || type };
    return { text: body === '' ? message : `${message}\n${body}` };
}
/** A suite that failed as such, outside of any test. */
function failedSuite(suites, failure) {
    const file = suites.at(-1)?.attributes.file;
    return {
        suite: suiteNames(suites),
        name: 'the suite runs',
        isWholeFile: true,
        status: 'failed',
        file,
        failures: [failure],
    };
}
function suiteNames(suites) {
    return suites.map(({ attributes }) => attributes.name ?? '').filter((name) => name !== '');
}
/**
 * Milliseconds of a `time` attribute. Surefire groups thousands by commas in some locales, `1,024.12` (surefire#2707);
 * others write a decimal comma, `0,5`.
 */
function parseSeconds(time) {
    if (time === undefined || time.trim() === '')
        return undefined;
    const text = time.trim();
    const isGrouped = text.includes('.') || /^\d{1,3}(,\d{3})+$/.test(text);
    const seconds = Number(text.replaceAll(',', isGrouped ? '' : '.'));
    return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1e6) / 1e3 : undefined;
}
/** pytest counts lines from 0 (its xunit1 family), everyone else from 1. */
function parseLineNumber(line, fromZero) {
    if (line === undefined || !/^\d+$/.test(line))
        return undefined;
    return Number(line) + (fromZero ? 1 : 0);
}


/***/ })

};
;