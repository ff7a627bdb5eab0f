"use strict";
exports.id = 21;
exports.ids = [21,507];
exports.modules = {

/***/ 65021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportFormats: () => (/* binding */ reportFormats)
});

// EXTERNAL MODULE: ./actions/run-tests/src/coverage/coverage-builder.ts
var coverage_builder = __webpack_require__(25434);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/line-numbers.ts
/** More than any source file has: a greater number is a mistake, and a range up to it would fill the memory. */
const maxLine = 10_000_000;
/**
 * The number of a line, from 1; nothing for those before the first, which some tools give to code that has no line.
 * @param where for people, what the number belongs to
 * @throws Error when it is not the number of a line
 */
function parseLineNumber(text, where) {
    const line = parseWhole(text);
    if (line === undefined || line > maxLine) {
        throw new Error(`${where} has a line with the number ${JSON.stringify(text ?? '')}`);
    }
    return line < 1 ? undefined : line;
}
/**
 * How often a line was run. Counters that ran over are negative; as in lcov, that is none: what was not counted well is
 * not said to have been run.
 * @throws Error when it is not a count
 */
function parseCount(text, where) {
    const count = parseWhole(text);
    if (count === undefined)
        throw new Error(`${where} has the count ${JSON.stringify(text ?? '')}`);
    return Math.max(0, count);
}
/** A whole number in any spelling that can mean only one: `1024`, `1,024`, `3.0`, `1e3`. */
function parseWhole(text) {
    const plain = text?.trim() ?? '';
    if (/^-?\d+$/.test(plain))
        return Number(plain);
    const ungrouped = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain;
    if (!/^[+-]?\d+(?:\.0*)?(?:e\+?\d{1,2})?$/i.test(ungrouped))
        return undefined;
    return Number(ungrouped);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/clover.ts


/**
 * OpenClover's, PHPUnit's and Istanbul's.
 * Source: https://bitbucket.org/atlassian/clover/src/master/etc/schema/clover.xsd
 */
const clover = {
    name: 'Clover XML',
    matches: ({ name, attributes }) => name === 'coverage' && ['clover', 'generated', 'phpunit'].some((mark) => mark in attributes),
    create: createCloverReader,
};
/** What Istanbul's writer says of itself; its packages are folders without their separators. */
const istanbulVersion = '3.2.0';
function createCloverReader() {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    let hasProject = false;
    let isOfIstanbul = false;
    let isTestProject = false;
    let packageName;
    let file = '';
    let lines;
    return {
        open({ name, attributes }) {
            if (name === 'coverage') {
                isOfIstanbul = attributes.clover === istanbulVersion;
            }
            else if (name === 'project') {
                hasProject = true;
            }
            else if (name === 'testproject') {
                isTestProject = true;
            }
            else if (name === 'package') {
                packageName = isOfIstanbul ? undefined : attributes.name;
            }
            else if (name === 'file' && !isTestProject) {
                // PHPUnit has the path in `name`; goclover has an empty path beside it.
                file = attributes.path || (attributes.name ?? '');
                lines = builder.linesOf({ file, package: packageName });
            }
            else if (name === 'line' && lines !== undefined && attributes.type !== 'method') {
                const { num, count, truecount, falsecount } = attributes;
                // OpenClover tells of a condition only how often it held and how often not.
                const counts = count === undefined ? [truecount, falsecount] : [count];
                const runs = Math.max(...counts.map((text) => parseCount(text, file)));
                (0,coverage_builder/* countLine */.Q)(lines, parseLineNumber(num, file), runs);
            }
        },
        close(name) {
            if (name === 'file')
                lines = undefined;
            else if (name === 'package')
                packageName = undefined;
            else if (name === 'testproject')
                isTestProject = false;
        },
        end() {
            if (!hasProject)
                throw new Error('it has no <project>');
            return builder.build();
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/cobertura.ts


/**
 * Cobertura's own, and that of coverage.py, coverlet, gocover-cobertura, gcovr, PHPUnit, Istanbul.
 * Source: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
const cobertura = {
    name: 'Cobertura XML',
    // Clover's root element has the same name.
    matches: ({ name, attributes }) => name === 'coverage' && ['line-rate', 'lines-valid', 'branch-rate'].some((rate) => rate in attributes),
    create: createCoberturaReader,
};
/** What Istanbul's writer says of itself; its packages are folders without their separators. */
const cobertura_istanbulVersion = '0.1';
function createCoberturaReader() {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    const roots = [];
    let source;
    let isOfIstanbul = false;
    let packageName;
    let hasPackages = false;
    let openClass;
    let isInMethod = false;
    return {
        open({ name, attributes }) {
            if (name === 'coverage') {
                isOfIstanbul = attributes.version === cobertura_istanbulVersion;
            }
            else if (name === 'source') {
                source = '';
            }
            else if (name === 'packages') {
                hasPackages = true;
            }
            else if (name === 'package') {
                packageName = isOfIstanbul ? undefined : attributes.name;
            }
            else if (name === 'class') {
                const { filename } = attributes;
                if (filename === undefined)
                    throw new Error(`the class ${attributes.name ?? ''} has no file name`);
                // PHPUnit's packages are its files.
                const inPackage = packageName === filename ? undefined : packageName;
                const lines = builder.linesOf({ file: filename, package: inPackage, roots });
                openClass = { file: filename, lines, methodLines: new Map(), hasLines: false };
            }
            else if (name === 'method') {
                isInMethod = true;
            }
            else if (name === 'line' && openClass !== undefined) {
                const { file, lines, methodLines } = openClass;
                const line = parseLineNumber(attributes.number, file);
                (0,coverage_builder/* countLine */.Q)(isInMethod ? methodLines : lines, line, parseCount(attributes.hits, file));
                openClass.hasLines ||= !isInMethod;
            }
        },
        text(piece) {
            if (source !== undefined)
                source += piece;
        },
        close(name) {
            if (name === 'source') {
                if (source !== undefined && source.trim() !== '')
                    roots.push(source.trim());
                source = undefined;
            }
            else if (name === 'method') {
                isInMethod = false;
            }
            else if (name === 'class') {
                if (openClass !== undefined)
                    addMethods(openClass);
                openClass = undefined;
            }
        },
        end() {
            if (!hasPackages)
                throw new Error('it has no <packages>');
            return builder.build();
        },
    };
}
/**
 * The lines of a class include those of its methods. Only where it has none, its methods' are all there is: Istanbul
 * lists the lines of declarations there, which it does not count.
 */
function addMethods({ hasLines, lines, methodLines }) {
    if (hasLines)
        return;
    for (const [line, count] of methodLines)
        (0,coverage_builder/* countLine */.Q)(lines, line, count);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/go-cover.ts



/**
 * What `go test -coverprofile` writes: blocks of statements. Files are named by import path.
 * Source: https://pkg.go.dev/golang.org/x/tools/cover
 */
const goCover = {
    name: 'Go cover profile',
    matches: ([first]) => first !== undefined && mode.test(first),
    create: createGoCoverReader,
};
const mode = /^mode: (?:set|count|atomic)\s*$/;
/** name.go:line.column,line.column statements count */
const block = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (-?\d+)\s*$/;
function createGoCoverReader() {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    let number = 0;
    return {
        line(text) {
            number++;
            // Profiles are joined by putting one behind the other, with the first line of each.
            if (mode.test(text) || text.trim() === '')
                return;
            const match = block.exec(text);
            if (match === null)
                throw new Error(`line ${number} is no block: ${JSON.stringify(text.slice(0, 80))}`);
            const [, file = '', first, last, statements, count] = match;
            const lines = builder.linesOf({ file, package: external_node_path_.posix.dirname(file) });
            // The body of an empty function is a block too.
            if (statements === '0')
                return;
            const runs = parseCount(count, file);
            const end = parseLineNumber(last, file) ?? 0;
            for (let line = parseLineNumber(first, file) ?? 1; line <= end; line++)
                (0,coverage_builder/* countLine */.Q)(lines, line, runs);
        },
        end: () => builder.build(),
    };
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/json.ts
var json = __webpack_require__(61354);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/istanbul-json.ts


/**
 * Istanbul's coverage-final.json, also of nyc, c8, Jest and Vitest: a file an entry.
 * Source: https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
const istanbulJson = {
    name: 'Istanbul JSON',
    // Where it measured nothing, Jest writes `{}`.
    matches: (value) => (0,json/* isObject */.Gv)(value) && Object.values(value).slice(0, 1).every(isFile),
    read: (value) => readIstanbulJson((0,json/* isObject */.Gv)(value) ? value : {}),
};
function isFile(value) {
    const data = unwrap(value);
    return (0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.statementMap) && (0,json/* isObject */.Gv)(data.s);
}
function readIstanbulJson(value) {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    for (const [name, entry] of Object.entries(value)) {
        const data = unwrap(entry);
        if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.statementMap) || !(0,json/* isObject */.Gv)(data.s)) {
            throw new Error(`it has no statements of ${name}`);
        }
        const lines = builder.linesOf({ file: typeof data.path === 'string' ? data.path : name });
        for (const [id, count] of Object.entries(data.s)) {
            const statement = data.statementMap[id];
            if (!(0,json/* isObject */.Gv)(statement))
                continue;
            (0,coverage_builder/* countLine */.Q)(lines, lineOf(statement, name), countOf(count, name));
        }
    }
    return builder.build();
}
/** Some writers put their own object around a file's data. */
function unwrap(value) {
    return (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value.data) ? value.data : value;
}
/** As getLineCoverage of Istanbul: a statement counts for the line where it starts. */
function lineOf({ start }, file) {
    const line = (0,json/* isObject */.Gv)(start) ? (0,json/* asNumber */.i)(start.line) : undefined;
    if (line === undefined)
        throw new Error(`it has a statement of ${file} without a line`);
    return line < 1 ? undefined : line;
}
function countOf(count, file) {
    const runs = (0,json/* asNumber */.i)(count);
    if (runs === undefined)
        throw new Error(`${file} has the count ${JSON.stringify(count)}`);
    return Math.max(0, runs);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/istanbul-summary.ts

/** Istanbul's coverage-summary.json, which is known, but tells percentages only. */
const istanbulSummary = {
    name: 'Istanbul JSON summary',
    matches: (value) => (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(value.total) && (0,json/* isObject */.Gv)(value.total.lines) && 'pct' in value.total.lines,
    read() {
        throw new Error('it is a summary of Istanbul, which tells no lines; let the reporter json, lcov or cobertura write another');
    },
};

;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/jacoco.ts


/** JaCoCo's, and Kover's. Source: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd */
const jacoco = {
    name: 'JaCoCo XML',
    matches: ({ name }) => name === 'report',
    create: createJacocoReader,
};
const childrenOfReport = new Set(['sessioninfo', 'group', 'package', 'counter']);
function createJacocoReader() {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    const groups = [];
    let depth = 0;
    let packageName = '';
    let file = '';
    let lines;
    let hasLines = false;
    let hasInstructions = false;
    return {
        // It counts by classes and methods what it tells by lines of source files.
        unread: ['class'],
        open({ name, attributes }) {
            depth++;
            if (depth === 2 && !childrenOfReport.has(name))
                throw new Error(`it is a <report> with <${name}>`);
            if (name === 'group') {
                groups.push(attributes.name ?? '');
            }
            else if (name === 'package') {
                packageName = attributes.name ?? '';
            }
            else if (name === 'sourcefile') {
                file = packageName === '' ? (attributes.name ?? '') : `${packageName}/${attributes.name ?? ''}`;
                lines = builder.linesOf({
                    file,
                    package: packageName.replaceAll('/', '.') || undefined,
                    module: groups.length === 0 ? undefined : groups.join('/'),
                });
            }
            else if (name === 'line' && lines !== undefined) {
                // As JaCoCo counts: a line is run when one of its instructions was.
                const covered = parseCount(attributes.ci, file);
                (0,coverage_builder/* countLine */.Q)(lines, parseLineNumber(attributes.nr, file), Math.min(1, covered));
                hasLines = true;
            }
            else if (name === 'counter' && depth === 2 && attributes.type === 'INSTRUCTION') {
                hasInstructions = true;
            }
        },
        close(name) {
            depth--;
            if (name === 'group')
                groups.pop();
            else if (name === 'sourcefile')
                lines = undefined;
        },
        end() {
            if (hasInstructions && !hasLines) {
                throw new Error('it tells no lines: the classes were compiled without debug information');
            }
            return builder.build();
        },
    };
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/cut-report.ts
var cut_report = __webpack_require__(62097);
;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/lcov.ts



/** Source: https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 (FILES: tracefile format) */
const lcov = {
    name: 'lcov',
    matches: (head) => /^(?:TN|SF):/.test(head.find((line) => !line.startsWith('#')) ?? ''),
    create: createLcovReader,
};
const endOfRecord = 'end_of_record';
function createLcovReader() {
    const builder = new coverage_builder/* CoverageBuilder */.G();
    let number = 0;
    let record;
    const readData = (text) => {
        if (record === undefined)
            throw new Error(`line ${number} counts a line of no file`);
        // DA:<line>,<count>[,<checksum>]
        const [line, count] = text.slice('DA:'.length).split(',', 2);
        (0,coverage_builder/* countLine */.Q)(record.lines, parseLineNumber(line, record.file), parseCount(count, record.file));
    };
    return {
        line(text) {
            number++;
            if (text.startsWith('DA:')) {
                readData(text);
            }
            else if (text.startsWith('SF:')) {
                if (record !== undefined)
                    throw new cut_report/* CutReport */.z(`it is cut before line ${number}: ${unended(record.file)}`);
                const file = text.slice('SF:'.length);
                record = { file, lines: builder.linesOf({ file }) };
            }
            else if (text.trimEnd() === endOfRecord) {
                record = undefined;
            }
            else if (!isIgnored(text)) {
                throw new Error(`line ${number} is not lcov: ${JSON.stringify(text.slice(0, 80))}`);
            }
        },
        end() {
            if (record !== undefined)
                throw new cut_report/* CutReport */.z(`it is cut: ${unended(record.file)}`);
            return builder.build();
        },
    };
}
/** Functions, branches, totals and comments, those of later versions included. */
function isIgnored(text) {
    return /^(?:[A-Z]+:|#|\s*$)/.test(text);
}
function unended(file) {
    return `the record of ${file} has no ${endOfRecord}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/coverage/formats.ts







/** No two of them match the same document. */
const xmlCoverageFormats = [cobertura, jacoco, clover];
/** No two of them match the same text. */
const lineCoverageFormats = [lcov, goCover];
/** No two of them match the same value. */
const jsonCoverageFormats = [istanbulJson, istanbulSummary];

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/position.ts
/** A line or column from 1; writers that know none say 0, nothing, or something else. */
function positive(value) {
    const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
    return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

// EXTERNAL MODULE: ./actions/run-tests/src/lint/rule-page.ts
var rule_page = __webpack_require__(55573);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/checkstyle.ts


/**
 * Checkstyle's own XML, which ESLint, ktlint, detekt, PHP_CodeSniffer, golangci-lint and others write as well. Source:
 * https://github.com/checkstyle/checkstyle, XMLLogger
 */
const checkstyle = {
    name: 'Checkstyle XML',
    matches: ({ name }) => name === 'checkstyle',
    create(directory) {
        const findings = [];
        let file;
        let exception;
        return {
            open({ name, attributes }) {
                if (name === 'file')
                    file = attributes.name;
                if (name === 'exception')
                    exception = '';
                const level = name === 'error' ? levelOf(attributes.severity) : undefined;
                if (level !== undefined)
                    findings.push({ ...describe(attributes), level, file, directory });
            },
            text(piece) {
                if (exception !== undefined)
                    exception += piece;
            },
            close(name) {
                if (name === 'file')
                    file = undefined;
                if (name !== 'exception')
                    return;
                // Checkstyle could not check the file. What is inside is a Java stack.
                const message = exception?.trim().split('\n')[0]?.trim() ?? '';
                findings.push({ tool: 'checkstyle', level: 'error', message, file, directory });
                exception = undefined;
            },
            end: () => nameTools(findings),
        };
    },
};
/** Nothing for what is to be ignored. A finding without a severity has Checkstyle's default. */
function levelOf(severity) {
    const known = severity?.toLowerCase();
    if (known === 'ignore')
        return undefined;
    if (known === 'info')
        return 'note';
    return known === 'warning' ? 'warning' : 'error';
}
function describe(attributes) {
    const { tool, rule } = parseSource(attributes.source ?? '');
    const message = attributes.message ?? '';
    return {
        tool,
        // ESLint's formatter and ktlint's reporter put the rule behind the message as well.
        message: rule !== undefined && message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message,
        rule,
        url: tool === 'eslint' && rule !== undefined ? (0,rule_page/* pageOfRule */.R)(tool, rule) : undefined,
        line: positive(attributes.line),
        column: positive(attributes.column),
    };
}
/** Who found it, and by which rule: each writer has its own way of naming its rules. */
function parseSource(source) {
    // Checkstyle names the class of the check; an id that the configuration gives it stands behind a #.
    const check = /^com\.puppycrawl\.tools\.checkstyle\.(?:.+\.)?(\w+?)(?:Check)?$/.exec(source);
    if (check?.[1] !== undefined)
        return { tool: 'checkstyle', rule: check[1] };
    const eslint = /^eslint\.rules\.(.+)$/.exec(source);
    if (eslint?.[1] !== undefined)
        return { tool: 'eslint', rule: eslint[1] };
    const detekt = /^detekt\.(.+)$/.exec(source);
    if (detekt?.[1] !== undefined)
        return { tool: 'detekt', rule: detekt[1] };
    if (/^standard:[\w-]+$/.test(source))
        return { tool: 'ktlint', rule: source };
    return { tool: 'checkstyle', rule: source === '' ? undefined : source };
}
/** ESLint's formatter gives a file that does not parse no source: it is of whoever found the rest. */
function nameTools(findings) {
    const [tool, ...others] = new Set(findings.flatMap(({ rule, tool: own }) => (rule === undefined ? [] : [own])));
    if (tool === undefined || others.length > 0)
        return findings;
    return findings.map((finding) => (finding.rule === undefined ? { ...finding, tool } : finding));
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/eslint-json.ts



/**
 * What `eslint --format json` writes. What comments in the code suppress stands in a list of its own, which is not read.
 * Source: https://eslint.org/docs/latest/use/formatters/#json, lintResult.messages
 */
const eslintJson = {
    name: 'ESLint JSON',
    matches: (value) => Array.isArray(value) && value.length > 0 && value.every(eslint_json_isFile),
    read: (value, directory) => (0,json/* asObjects */.Nt)(value).flatMap(({ filePath, messages }) => {
        const file = (0,json/* asText */.e1)(filePath);
        return (0,json/* asObjects */.Nt)(messages).map((message) => ({ ...eslint_json_describe(message), file, directory }));
    }),
};
function eslint_json_isFile(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.filePath === 'string' && Array.isArray(value.messages);
}
function eslint_json_describe(message) {
    const rule = (0,json/* asText */.e1)(message.ruleId);
    return {
        tool: 'eslint',
        // A file that does not parse has a fatal message, whatever its severity is.
        level: message.severity === 2 || message.fatal === true ? 'error' : 'warning',
        message: (0,json/* asText */.e1)(message.message) ?? '',
        rule,
        url: rule === undefined ? undefined : (0,rule_page/* pageOfRule */.R)('eslint', rule),
        line: positive((0,json/* asNumber */.i)(message.line)),
        column: positive((0,json/* asNumber */.i)(message.column)),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/golangci-json.ts


/** `golangci-lint run --out-format json`, in version 2 `--output.json.path`. Source: golangci-lint, pkg/printers/json.go */
const golangciJson = {
    name: 'golangci-lint JSON',
    matches: (value) => (0,json/* isObject */.Gv)(value) && 'Issues' in value && (0,json/* isObject */.Gv)(value.Report),
    read(value, directory) {
        const { Issues: issues, Report: report } = (0,json/* isObject */.Gv)(value) ? value : {};
        const problem = (0,json/* isObject */.Gv)(report) ? (0,json/* asText */.e1)(report.Error) : undefined;
        if (problem !== undefined && problem !== '')
            throw new Error(`golangci-lint says: ${problem}`);
        return (0,json/* asObjects */.Nt)(issues).map(({ FromLinter: linter, Text: text, Severity: severity, Pos: position }) => {
            const { Filename: file, Line: line, Column: column } = (0,json/* isObject */.Gv)(position) ? position : {};
            return {
                tool: 'golangci-lint',
                // Without a severity of its own, an issue makes it fail.
                level: levels[(0,json/* asText */.e1)(severity) ?? ''] ?? 'error',
                message: (0,json/* asText */.e1)(text) ?? '',
                rule: (0,json/* asText */.e1)(linter),
                file: (0,json/* asText */.e1)(file),
                directory,
                line: positive((0,json/* asNumber */.i)(line)),
                column: positive((0,json/* asNumber */.i)(column)),
            };
        });
    },
};
const levels = {
    warning: 'warning',
    medium: 'warning',
    low: 'note',
    info: 'note',
};

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/pmd-xml.ts

/** Source: https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml, pmd-core XMLRenderer */
const pmdXml = {
    name: 'PMD XML',
    matches: ({ name }) => name === 'pmd',
    create(directory) {
        const findings = [];
        let file;
        let violation;
        let text = '';
        return {
            open({ name, attributes }) {
                if (name === 'file')
                    file = attributes.name;
                if (name === 'violation') {
                    text = '';
                    violation = {
                        tool: 'pmd',
                        level: pmd_xml_levelOf(positive(attributes.priority)),
                        message: '',
                        rule: attributes.rule,
                        url: attributes.externalInfoUrl,
                        file,
                        directory,
                        line: positive(attributes.beginline),
                        column: positive(attributes.begincolumn),
                    };
                }
                // A file that PMD could not analyse, and a rule that it could not run.
                if (name === 'error' || name === 'configerror') {
                    const { filename, msg = '', rule } = attributes;
                    findings.push({ tool: 'pmd', level: 'error', message: msg, rule, file: filename, directory });
                }
            },
            text(piece) {
                text += piece;
            },
            close(name) {
                if (name === 'file')
                    file = undefined;
                if (name !== 'violation' || violation === undefined)
                    return;
                findings.push({ ...violation, message: text.trim() });
                violation = undefined;
            },
            end: () => findings,
        };
    },
};
/** From 1 (high) to 5 (low). Source: the levels that PMD's own SARIF has, SarifLogBuilder.pmdPriorityToSarifSeverityLevel. */
function pmd_xml_levelOf(priority = 3) {
    if (priority <= 2)
        return 'error';
    return priority <= 4 ? 'warning' : 'note';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/python-json.ts


/** `ruff check --output-format json`. Source: ruff, crates/ruff_db/src/diagnostic/render/json.rs */
const ruffJson = {
    name: 'Ruff JSON',
    matches: (value) => isList(value, ({ filename, location, message }) => typeof filename === 'string' && (0,json/* isObject */.Gv)(location) && typeof message === 'string'),
    read: (value, directory) => (0,json/* asObjects */.Nt)(value).map(({ code, message, url, filename, location }) => ({
        tool: 'ruff',
        // Ruff knows no levels: whatever it finds makes it fail.
        level: 'error',
        message: (0,json/* asText */.e1)(message) ?? '',
        rule: (0,json/* asText */.e1)(code),
        url: (0,json/* asText */.e1)(url),
        file: (0,json/* asText */.e1)(filename),
        directory,
        line: (0,json/* isObject */.Gv)(location) ? positive((0,json/* asNumber */.i)(location.row)) : undefined,
        column: (0,json/* isObject */.Gv)(location) ? positive((0,json/* asNumber */.i)(location.column)) : undefined,
    })),
};
/** `pylint --output-format=json` and `json2`. Source: https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html */
const pylintJson = {
    name: 'Pylint JSON',
    matches: (value) => isList(value, isPylintMessage) ||
        ((0,json/* isObject */.Gv)(value) &&
            (0,json/* isObject */.Gv)(value.statistics) &&
            Array.isArray(value.messages) &&
            value.messages.every((message) => (0,json/* isObject */.Gv)(message) && isPylintMessage(message))),
    read: (value, directory) => (0,json/* asObjects */.Nt)((0,json/* isObject */.Gv)(value) ? value.messages : value).map((message) => ({
        tool: 'pylint',
        level: python_json_levelOf(message.type),
        message: (0,json/* asText */.e1)(message.message) ?? '',
        rule: (0,json/* asText */.e1)(message.symbol),
        file: (0,json/* asText */.e1)(message.path),
        directory,
        line: positive((0,json/* asNumber */.i)(message.line)),
        // Pylint counts columns from 0.
        column: typeof message.column === 'number' ? positive(message.column + 1) : undefined,
    })),
};
function isPylintMessage({ type, symbol, path, message }) {
    return [type, symbol, path, message].every((value) => typeof value === 'string');
}
function python_json_levelOf(type) {
    if (type === 'fatal' || type === 'error')
        return 'error';
    return type === 'warning' ? 'warning' : 'note';
}
function isList(value, isEntry) {
    return Array.isArray(value) && value.length > 0 && value.every((entry) => (0,json/* isObject */.Gv)(entry) && isEntry(entry));
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/sarif-location.ts



/** The place of a location object of this run: an absolute path, or one relative to where the tool ran. */
function createSarifLocator(run) {
    const artifacts = (0,json/* asObjects */.Nt)(run.artifacts);
    const bases = (0,json/* isObject */.Gv)(run.originalUriBaseIds) ? run.originalUriBaseIds : {};
    return (location) => {
        const physical = (0,json/* isObject */.Gv)(location?.physicalLocation) ? location.physicalLocation : {};
        const region = (0,json/* isObject */.Gv)(physical.region) ? physical.region : {};
        return {
            file: fileOf(physical.artifactLocation, artifacts, bases),
            line: positive((0,json/* asNumber */.i)(region.startLine)),
            column: positive((0,json/* asNumber */.i)(region.startColumn)),
        };
    };
}
/** Section 3.4: a URI, which may be relative to a base; or the index of an artifact that has one. */
function fileOf(artifactLocation, artifacts, bases) {
    if (!(0,json/* isObject */.Gv)(artifactLocation))
        return undefined;
    const uri = resolveUri(artifactLocation, bases);
    if (uri !== undefined)
        return pathOf(uri);
    const artifact = artifacts[(0,json/* asNumber */.i)(artifactLocation.index) ?? -1];
    const indexed = (0,json/* isObject */.Gv)(artifact?.location) ? resolveUri(artifact.location, bases) : undefined;
    return indexed === undefined ? undefined : pathOf(indexed);
}
/** Bases are relative to other bases (section 3.14.14). A circle of them, which is forbidden, must not hang this. */
function resolveUri(location, bases, depth = 0) {
    const uri = (0,json/* asText */.e1)(location.uri);
    if (uri === undefined || isAbsoluteUri(uri) || depth > 10)
        return uri;
    const base = bases[(0,json/* asText */.e1)(location.uriBaseId) ?? ''];
    const baseUri = (0,json/* isObject */.Gv)(base) ? resolveUri(base, bases, depth + 1) : undefined;
    // A base on a web server tells where the repository is published, not where it lies here.
    if (baseUri === undefined || (isAbsoluteUri(baseUri) && !baseUri.startsWith('file:')))
        return uri;
    return `${baseUri.replace(/\/*$/, '/')}${uri.replace(/^\//, '')}`;
}
/** A drive letter (`C:/`), which some tools write as a URI, is no scheme. */
function isAbsoluteUri(uri) {
    return /^[a-z][a-z0-9+.-]+:/i.test(uri);
}
function pathOf(uri) {
    try {
        return uri.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(uri) : decodeURIComponent(uri);
    }
    catch {
        // Not percent-encoded as a URI must be, or of another host: it is shown as it is written.
        return uri;
    }
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/sarif-message.ts

/**
 * The text of a message object: its own, or the one that it names by id, with its arguments filled in (section 3.11).
 * @param strings what any rule may name
 */
function sarifMessage(message, rule, strings) {
    const { text, markdown, id, arguments: given } = (0,json/* isObject */.Gv)(message) ? message : {};
    const template = (0,json/* asText */.e1)(text) ?? (0,json/* asText */.e1)(markdown) ?? named((0,json/* asText */.e1)(id), rule, strings) ?? describeRule(rule) ?? '';
    return plain(fill(template, (0,json/* asTexts */.DW)(given)));
}
function named(id, rule, strings) {
    if (id === undefined)
        return undefined;
    const own = (0,json/* isObject */.Gv)(rule?.messageStrings) ? rule.messageStrings : {};
    return textOf(own[id]) ?? textOf(strings[id]);
}
/** A result must have a message; where it has none, its rule says at least what it is about. */
function describeRule(rule) {
    return textOf(rule?.shortDescription) ?? textOf(rule?.fullDescription) ?? (0,json/* asText */.e1)(rule?.name);
}
function textOf(value) {
    return (0,json/* isObject */.Gv)(value) ? (0,json/* asText */.e1)(value.text) : undefined;
}
/** Section 3.11.5: `{0}` is the first argument; doubled braces are braces. A text without arguments has no placeholders. */
function fill(template, given) {
    if (given.length === 0)
        return template;
    return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === undefined ? whole.slice(0, 1) : (given[Number(index)] ?? whole));
}
/** Section 3.11.6: `[text](1)` is a link to a related place. Only its text can be shown here. */
function plain(text) {
    return text.replace(/(?<!\\)\[((?:\\.|[^\]\\])+)\]\(\d+\)/g, '$1').trim();
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/sarif-rules.ts

/** The rules of one run: the driver's, and those of its extensions (plugins). */
function createSarifRules(run) {
    const tool = (0,json/* isObject */.Gv)(run.tool) ? run.tool : {};
    const driver = (0,json/* isObject */.Gv)(tool.driver) ? tool.driver : {};
    const extensions = (0,json/* asObjects */.Nt)(tool.extensions);
    const all = [driver, ...extensions].flatMap(({ rules }) => (0,json/* asObjects */.Nt)(rules));
    const byId = new Map(all.map((rule) => [(0,json/* asText */.e1)(rule.id), rule]));
    const overrides = (0,json/* asObjects */.Nt)(run.invocations).flatMap(({ ruleConfigurationOverrides }) => (0,json/* asObjects */.Nt)(ruleConfigurationOverrides));
    const find = (result) => {
        const reference = (0,json/* isObject */.Gv)(result.rule) ? result.rule : {};
        const id = (0,json/* asText */.e1)(result.ruleId) ?? (0,json/* asText */.e1)(reference.id);
        const component = (0,json/* isObject */.Gv)(reference.toolComponent) ? (0,json/* asNumber */.i)(reference.toolComponent.index) : undefined;
        const rules = (0,json/* asObjects */.Nt)((component === undefined ? driver : extensions[component])?.rules);
        const indexed = rules[(0,json/* asNumber */.i)(result.ruleIndex) ?? (0,json/* asNumber */.i)(reference.index) ?? -1];
        return indexed ?? (id === undefined ? undefined : byWidening(id, byId));
    };
    return {
        find,
        strings: (0,json/* isObject */.Gv)(driver.globalMessageStrings) ? driver.globalMessageStrings : {},
        levelOf(result) {
            const own = (0,json/* asText */.e1)(result.level);
            if (own !== undefined)
                return toLevel(own);
            // Section 3.27.10: only what failed has a level of its rule.
            if (result.kind !== undefined && result.kind !== 'fail')
                return 'note';
            const rule = find(result);
            const override = overrides.find(({ descriptor }) => (0,json/* isObject */.Gv)(descriptor) && descriptor.id !== undefined && descriptor.id === rule?.id);
            return toLevel(configuredLevel(override?.configuration) ?? configuredLevel(rule?.defaultConfiguration));
        },
    };
}
/** Section 3.27.5: `CA1000/1` is a special case of the rule `CA1000`. */
function byWidening(id, byId) {
    for (let at = id.length; at > 0; at = id.lastIndexOf('/', at - 1)) {
        const rule = byId.get(id.slice(0, at));
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
function configuredLevel(configuration) {
    return (0,json/* isObject */.Gv)(configuration) ? (0,json/* asText */.e1)(configuration.level) : undefined;
}
/** `warning` is the default (section 3.50.3); what has no level (`none`) is told, and fails nothing. */
function toLevel(level) {
    if (level === 'error')
        return 'error';
    return level === 'note' || level === 'none' ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/sarif.ts




/** Static Analysis Results Interchange Format. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
const sarif = {
    name: 'SARIF',
    matches: (value) => (0,json/* isObject */.Gv)(value) && ((0,json/* asText */.e1)(value.version) ?? '').startsWith('2.1.') && Array.isArray(value.runs),
    read: (value, directory) => (0,json/* isObject */.Gv)(value) ? (0,json/* asObjects */.Nt)(value.runs).flatMap((run) => readRun(run, directory)) : [],
};
function readRun(run, directory) {
    const external = (0,json/* isObject */.Gv)(run.externalPropertyFileReferences) ? run.externalPropertyFileReferences : {};
    if ((0,json/* asObjects */.Nt)(external.results).length > 0)
        throw new Error('its results are in files of their own');
    const driver = (0,json/* isObject */.Gv)(run.tool) && (0,json/* isObject */.Gv)(run.tool.driver) ? run.tool.driver : {};
    const tool = (0,json/* asText */.e1)(driver.name) ?? 'SARIF';
    const rules = createSarifRules(run);
    const locate = createSarifLocator(run);
    const results = (0,json/* asObjects */.Nt)(run.results).flatMap((result) => readResult(result, rules, locate));
    const found = [...results, ...readNotifications(run, rules, locate, results.length > 0)];
    return found.map((finding) => ({ tool, directory, ...finding }));
}
function readResult(result, rules, locate) {
    // Section 3.27.24: what the baseline had and this run has not is no finding any more.
    if (isSuppressed(result) || result.baselineState === 'absent')
        return [];
    if (result.kind === 'pass' || result.kind === 'notApplicable')
        return [];
    const rule = rules.find(result);
    const level = rules.levelOf(result);
    return [
        {
            // What the user has taken into the baseline is told, and fails nothing.
            level: result.baselineState === 'unchanged' ? 'note' : level,
            message: sarifMessage(result.message, rule, rules.strings),
            rule: rule === undefined ? (0,json/* asText */.e1)(result.ruleId) : (0,json/* asText */.e1)(rule.id),
            url: (0,json/* asText */.e1)(rule?.helpUri),
            ...locate((0,json/* asObjects */.Nt)(result.locations)[0]),
        },
    ];
}
/** Section 3.27.23: a suppression that is under review or rejected keeps the result from being suppressed. */
function isSuppressed({ suppressions }) {
    const all = (0,json/* asObjects */.Nt)(suppressions);
    return all.length > 0 && all.every(({ status }) => status === undefined || status === 'accepted');
}
/** What kept the tool from its work: a file that does not parse, a rule that is not there. */
function readNotifications(run, rules, locate, hasResults) {
    const invocations = (0,json/* asObjects */.Nt)(run.invocations);
    const errors = invocations
        .flatMap((invocation) => [
        ...(0,json/* asObjects */.Nt)(invocation.toolExecutionNotifications),
        ...(0,json/* asObjects */.Nt)(invocation.toolConfigurationNotifications),
    ])
        .filter(({ level }) => level === 'error')
        .map((notification) => ({
        level: 'error',
        message: sarifMessage(notification.message, undefined, rules.strings),
        rule: (0,json/* isObject */.Gv)(notification.descriptor) ? (0,json/* asText */.e1)(notification.descriptor.id) : undefined,
        ...locate((0,json/* asObjects */.Nt)(notification.locations)[0]),
    }));
    const failed = invocations.find(({ executionSuccessful }) => executionSuccessful === false);
    if (failed === undefined || errors.length > 0 || hasResults)
        return errors;
    const exitCode = (0,json/* asNumber */.i)(failed.exitCode);
    const how = exitCode === undefined ? '' : ` (exit code ${exitCode})`;
    return [{ level: 'error', message: `The analysis did not come to its end${how}.` }];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./actions/run-tests/src/lint/spotbugs-xml.ts



/** Source: https://github.com/spotbugs/spotbugs, bugcollection.xsd */
const spotbugsXml = {
    name: 'SpotBugs XML',
    matches: ({ name }) => name === 'BugCollection',
    create(directory) {
        const findings = [];
        const sources = [];
        const path = [];
        let bug;
        let text = '';
        return {
            open(tag) {
                const parent = path.at(-1);
                path.push(tag.name);
                text = '';
                if (tag.name === 'BugInstance')
                    bug = { attributes: tag.attributes, message: '', places: [] };
                if (tag.name === 'SourceLine')
                    bug?.places.push({ parent, attributes: tag.attributes });
            },
            text(piece) {
                text += piece;
            },
            close(name) {
                path.pop();
                if (name === 'SrcDir')
                    sources.push(text.trim());
                // LongMessage comes behind ShortMessage and says more; without messages the type must do.
                if ((name === 'LongMessage' || name === 'ShortMessage') && bug !== undefined)
                    bug.message = text.trim();
                if (name !== 'BugInstance' || bug === undefined)
                    return;
                findings.push({ ...spotbugs_xml_describe(bug, sources), directory });
                bug = undefined;
            },
            end: () => findings,
        };
    },
};
function spotbugs_xml_describe({ attributes, message, places }, sources) {
    const { type } = attributes;
    const place = choosePlace(places);
    return {
        tool: 'spotbugs',
        level: spotbugs_xml_levelOf(attributes.priority),
        message: message === '' ? (type ?? '') : message,
        rule: type,
        file: place?.sourcepath === undefined ? undefined : findSource(place.sourcepath, sources),
        line: positive(place?.start),
    };
}
/** The line of the bug itself, else its method, field or class. */
function choosePlace(places) {
    const own = places.filter(({ parent }) => parent === 'BugInstance');
    const chosen = own.find(({ attributes }) => attributes.primary === 'true') ??
        own[0] ??
        places.find(({ parent, attributes }) => parent !== 'Class' && attributes.start !== undefined) ??
        places[0];
    return chosen?.attributes;
}
/** `com/acme/Foo.java` in one of the source folders; Gradle names the files themselves. */
function findSource(sourcePath, sources) {
    const file = sources.find((source) => source.replaceAll('\\', '/').endsWith(`/${sourcePath}`));
    if (file !== undefined)
        return file;
    return sources.map((folder) => (0,external_node_path_.join)(folder, sourcePath)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? sourcePath;
}
/** 1 is high, 2 normal, 3 low. */
function spotbugs_xml_levelOf(priority) {
    if (priority === '1')
        return 'error';
    return priority === '2' ? 'warning' : 'note';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/stylelint-json.ts


/** `stylelint --formatter json`. Source: https://stylelint.io/developer-guide/formatters */
const stylelintJson = {
    name: 'Stylelint JSON',
    matches: (value) => Array.isArray(value) &&
        value.length > 0 &&
        value.every((file) => (0,json/* isObject */.Gv)(file) && typeof file.source === 'string' && Array.isArray(file.warnings)),
    read: (value, directory) => (0,json/* asObjects */.Nt)(value).flatMap(({ source, warnings, ignored }) => (ignored === true ? [] : (0,json/* asObjects */.Nt)(warnings)).map(({ text, rule, severity, line, column }) => {
        const name = (0,json/* asText */.e1)(rule);
        const message = (0,json/* asText */.e1)(text) ?? '';
        return {
            tool: 'stylelint',
            level: severity === 'warning' ? 'warning' : 'error',
            message: name !== undefined && message.endsWith(` (${name})`)
                ? message.slice(0, -name.length - 3)
                : message,
            rule: name,
            file: (0,json/* asText */.e1)(source),
            directory,
            line: positive((0,json/* asNumber */.i)(line)),
            column: positive((0,json/* asNumber */.i)(column)),
        };
    })),
};

;// CONCATENATED MODULE: ./actions/run-tests/src/lint/formats.ts








/** No two of them match the same document. */
const xmlFindingsFormats = [checkstyle, pmdXml, spotbugsXml];
/** A list of nothing, which several linters write when they find nothing: whose it is cannot be told, and need not be. */
const nothing = {
    name: 'an empty list of findings',
    matches: (value) => Array.isArray(value) && value.length === 0,
    read: () => [],
};
/** In the order in which they are asked: the first that matches is taken. */
const jsonFindingsFormats = [
    sarif,
    eslintJson,
    stylelintJson,
    ruffJson,
    pylintJson,
    golangciJson,
    nothing,
];

// EXTERNAL MODULE: ./actions/run-tests/src/readers/xml.ts + 1 modules
var readers_xml = __webpack_require__(25507);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/ctrf.ts

/** Source: https://ctrf.io/docs/specification/overview */
const ctrf = {
    name: 'CTRF',
    matches: (value) => resultsOf(value) !== undefined,
    read(value) {
        const { tests, summary } = resultsOf(value) ?? {};
        return {
            tests: (0,json/* asObjects */.Nt)(tests).map(readTest),
            announced: (0,json/* isObject */.Gv)(summary) ? (0,json/* asNumber */.i)(summary.tests) : undefined,
            complete: true,
        };
    },
};
function resultsOf(value) {
    if (!(0,json/* isObject */.Gv)(value) || !(0,json/* isObject */.Gv)(value.results))
        return undefined;
    const { results } = value;
    return (0,json/* isObject */.Gv)(results.tool) && Array.isArray(results.tests) ? results : undefined;
}
function readTest(test) {
    const { suite } = test;
    const status = statusOf(test);
    const attempts = (0,json/* asObjects */.Nt)(test.retryAttempts).filter((attempt) => attempt.status === 'failed');
    const isFlaky = status === 'passed' && (test.flaky === true || attempts.length > 0);
    const own = status === 'failed' || (isFlaky && attempts.length === 0) ? [readFailure(test)] : [];
    return {
        // A list since version 1; before, titles joined in one text.
        suite: typeof suite === 'string' ? (suite === '' ? [] : [suite]) : (0,json/* asTexts */.DW)(suite),
        name: (0,json/* asText */.e1)(test.name) ?? '',
        status,
        durationMs: (0,json/* asNumber */.i)(test.duration),
        file: (0,json/* asText */.e1)(test.filePath),
        line: (0,json/* asNumber */.i)(test.line),
        ...(isFlaky ? { isFlaky } : {}),
        failures: status === 'skipped' ? [] : [...attempts.map(readFailure), ...own],
    };
}
function statusOf({ status, rawStatus }) {
    if (status === 'passed' || status === 'failed')
        return status;
    if (status === 'skipped' || status === 'pending')
        return 'skipped';
    // `other` is what the tool's own word for it has no counterpart of: a test that was ended did not pass.
    return /skip|pend|todo|ignore|disable/i.test((0,json/* asText */.e1)(rawStatus) ?? '') ? 'skipped' : 'failed';
}
function readFailure({ message, trace }) {
    const said = (0,json/* asText */.e1)(message) ?? '';
    const stack = (0,json/* asText */.e1)(trace) ?? '';
    const text = stack.includes(said) ? stack : `${said}\n${stack}`.trim();
    return { text: text === '' ? 'It failed without a message.' : text };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/bound-text.ts
const maxLength = 64 * 1024;
const shortLength = 512;
const tailShare = 4;
/**
 * Head and tail of a text that is too long: what failed stands at its beginning, the last cause at its end.
 * @param budget when that is used up, only the beginning is left
 */
function boundText(text, budget = Infinity) {
    const length = budget > 0 ? maxLength : shortLength;
    if (text.length <= length)
        return text;
    const tail = Math.floor(length / tailShare);
    const left = text.length - length;
    return `${text.slice(0, length - tail)}\n… ${left} characters are left out …\n${text.slice(-tail)}`;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/slowest.ts
/** Keeps them sorted: there are few, and fewer and fewer newcomers are among the slowest. */
function keepSlowest(size) {
    const entries = [];
    const takes = (durationMs) => entries.length < size || durationMs > (entries.at(-1)?.durationMs ?? 0);
    return {
        takes,
        push(durationMs, item) {
            if (!takes(durationMs))
                return item;
            const at = entries.findIndex((entry) => entry.durationMs < durationMs);
            entries.splice(at < 0 ? entries.length : at, 0, { durationMs, item });
            return entries.length > size ? entries.pop()?.item : undefined;
        },
        items: () => entries.map(({ item }) => item),
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/test-collector.ts


/**
 * Keeps the tests of a report within bounds, whatever its size: of the tests beyond these numbers, only how many of each
 * suite passed, failed or were skipped is kept. No page lists as many, and together they take about 30 MiB, so that a
 * report of 1 GiB is read within 130 MiB (bench/run-tests/read.mjs), most of which is Node itself.
 */
const kept = { passed: 10_000, failed: 10_000, skipped: 5000 };
/** Of the passed tests that are not kept, the slowest are all the same. */
const keptSlowest = 100;
const maxSuites = 10_000;
const otherSuites = '(other suites)';
/** Characters of failure texts that a report may take up in whole; behind that, a failure has its beginning only. */
const textBudget = 8 * 1024 * 1024;
class TestCollector {
    /** How many there were, kept or not. */
    counts = { passed: 0, failed: 0, skipped: 0 };
    tests = [];
    folded = new Map();
    slowest = keepSlowest(keptSlowest);
    remaining = textBudget;
    lastSuite = [];
    lastFile;
    lastSums;
    get total() {
        return this.counts.passed + this.counts.failed + this.counts.skipped;
    }
    /** The test's texts may be parts of larger strings: what is kept of them is copied. */
    add(test) {
        const { status } = test;
        const count = ++this.counts[status];
        if (count <= kept[status] || test.isFlaky === true) {
            this.tests.push(this.own(test));
            return;
        }
        const durationMs = test.durationMs ?? 0;
        if (status !== 'passed' || !this.slowest.takes(durationMs)) {
            this.fold(test);
            return;
        }
        const out = this.slowest.push(durationMs, this.own(test));
        if (out !== undefined)
            this.fold(out);
    }
    build() {
        const tests = [...this.tests, ...this.slowest.items()];
        return this.folded.size === 0 ? { tests } : { tests, folded: [...this.folded.values()] };
    }
    fold({ suite, file, status, durationMs = 0 }) {
        const name = file ?? suite[0] ?? '';
        if (this.lastSums?.name !== name)
            this.lastSums = this.sumsOf(name);
        this.lastSums[status]++;
        this.lastSums.durationMs += durationMs;
    }
    sumsOf(name) {
        const known = this.folded.get(name);
        if (known !== undefined)
            return known;
        const key = this.folded.size < maxSuites ? copy(name) : otherSuites;
        const sums = this.folded.get(key) ?? { name: key, passed: 0, failed: 0, skipped: 0, durationMs: 0 };
        this.folded.set(key, sums);
        return sums;
    }
    own(test) {
        const { name, file, selector, failures } = test;
        return {
            ...test,
            suite: this.ownSuite(test.suite),
            name: copy(name),
            file: file === undefined ? undefined : this.ownFile(file),
            ...(selector === undefined ? {} : { selector: copy(selector) }),
            failures: failures.length === 0 ? none : failures.map((failure) => this.ownFailure(failure)),
        };
    }
    /** Tests of one class follow one another: they share its name. */
    ownSuite(suite) {
        const { lastSuite } = this;
        const isSame = lastSuite.length === suite.length && lastSuite.every((name, index) => name === suite[index]);
        if (!isSame)
            this.lastSuite = suite.map(copy);
        return this.lastSuite;
    }
    ownFile(file) {
        if (this.lastFile !== file)
            this.lastFile = copy(file);
        return this.lastFile;
    }
    ownFailure({ text, expected, actual }) {
        const bounded = copy(boundText(text, this.remaining));
        this.remaining -= bounded.length;
        return {
            text: bounded,
            ...(expected === undefined || actual === undefined
                ? {}
                : {
                    expected: copy(boundText(expected, this.remaining)),
                    actual: copy(boundText(actual, this.remaining)),
                }),
        };
    }
}
const none = [];
/** A part of a string keeps the whole of it alive (V8's sliced strings): this one stands for itself. */
function copy(text) {
    return text.length < 13 ? text : Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/go-test-json.ts



/** `go test -json`. Source: https://pkg.go.dev/cmd/test2json */
const goTestJson = {
    name: 'go test JSON',
    // What go itself prints (`go: downloading ...`) may come before the first event.
    matches: (head) => head.some((line) => isEvent(parse(line))),
    create: createGoReader,
};
function createGoReader() {
    const tests = new TestCollector();
    const packages = new Map();
    /** What building each package printed. */
    const builds = new Map();
    const endTest = (name, test, event, status) => {
        const { open, at } = openTest(packageOf(packages, name), test);
        open.tests.delete(test);
        const parent = open.tests.get(test.slice(0, test.lastIndexOf('/')));
        if (status === 'failed') {
            open.failed++;
            if (parent !== undefined)
                parent.failed++;
        }
        // It is the sum of the tests in it, unless it failed by itself.
        if (at.hasTests && (status !== 'failed' || at.failed > 0))
            return;
        const seconds = (0,json/* asNumber */.i)(event.Elapsed);
        tests.add({
            suite: [name, ...test.split('/').slice(0, -1)],
            name: test.slice(test.lastIndexOf('/') + 1),
            status,
            durationMs: seconds === undefined ? undefined : Math.round(seconds * 1e6) / 1e3,
            selector: `${name} ${test}`,
            failures: status === 'failed' ? [{ text: messageOf(at.output) }] : [],
        });
    };
    const endPackage = (name, event, hasFailed) => {
        const open = packageOf(packages, name);
        open.hasEnded = true;
        // Whatever still ran when the process ended: a panic, os.Exit or the time limit.
        const running = [...open.tests].filter(([, { hasTests }]) => !hasTests);
        if (hasFailed) {
            for (const [test, { output }] of running) {
                open.failed++;
                const suite = [name, ...test.split('/').slice(0, -1)];
                const text = messageOf(`${output}\n${open.output}`);
                const last = test.slice(test.lastIndexOf('/') + 1);
                tests.add({ suite, name: last, status: 'failed', selector: `${name} ${test}`, failures: [{ text }] });
            }
            if (open.failed === 0)
                tests.add(failedPackage(name, open.output, builds.get((0,json/* asText */.e1)(event.FailedBuild) ?? '')));
        }
        open.tests.clear();
        open.output = '';
    };
    return {
        line(text) {
            const event = parse(text);
            if (!isEvent(event))
                return;
            const { Action: action } = event;
            const name = (0,json/* asText */.e1)(event.Package) ?? '';
            const test = (0,json/* asText */.e1)(event.Test);
            const output = (0,json/* asText */.e1)(event.Output) ?? '';
            if (action === 'build-output') {
                const path = (0,json/* asText */.e1)(event.ImportPath) ?? '';
                builds.set(path, boundText((builds.get(path) ?? '') + output));
            }
            else if (action === 'build-fail' || name === '') {
                return;
            }
            else if (test === undefined) {
                if (action === 'output')
                    addOutput(packageOf(packages, name), output);
                else if (action === 'fail')
                    endPackage(name, event, true);
                else if (action === 'pass' || action === 'skip')
                    endPackage(name, event, false);
                else
                    packageOf(packages, name);
            }
            else if (action === 'pass' || action === 'skip' || action === 'fail') {
                endTest(name, test, event, action === 'pass' ? 'passed' : action === 'skip' ? 'skipped' : 'failed');
            }
            else {
                const { at } = openTest(packageOf(packages, name), test);
                if (action === 'output')
                    at.output = boundText(at.output + output);
            }
        },
        end() {
            const all = [...packages.values()];
            const tested = all.filter(({ isCached }) => !isCached);
            return {
                ...tests.build(),
                framework: 'go',
                complete: all.every(({ hasEnded }) => hasEnded),
                ...(all.length > 0 && tested.length === 0 ? { isCached: true } : {}),
            };
        },
    };
}
function parse(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        // Programs under test print what they like among the events; that a package has no end tells of a cut file.
        return undefined;
    }
}
function isEvent(value) {
    return ((0,json/* isObject */.Gv)(value) &&
        typeof value.Action === 'string' &&
        (typeof value.Package === 'string' || typeof value.ImportPath === 'string'));
}
function packageOf(packages, name) {
    const known = packages.get(name);
    if (known !== undefined)
        return known;
    const open = { tests: new Map(), output: '', failed: 0, hasEnded: false, isCached: false };
    packages.set(name, open);
    return open;
}
function openTest(open, test) {
    const known = open.tests.get(test);
    if (known !== undefined)
        return { open, at: known };
    const at = { output: '', hasTests: false, failed: 0 };
    open.tests.set(test, at);
    const parent = open.tests.get(test.slice(0, test.lastIndexOf('/')));
    if (parent !== undefined)
        parent.hasTests = true;
    return { open, at };
}
function addOutput(open, output) {
    open.output = boundText(open.output + output);
    // Source: cmd/go/internal/test/test.go
    if (/^ok\s.*\(cached\)/.test(output))
        open.isCached = true;
}
/** It failed, and none of its tests did: it was not built, or its process ended. */
function failedPackage(name, output, build) {
    const text = [build, output].filter((part) => part !== undefined && part.trim() !== '').join('\n');
    const failures = [{ text: messageOf(text) }];
    return { suite: [name], name: 'the package runs', isWholeFile: true, status: 'failed', failures };
}
/** Without the lines that say only that it began and ended. */
function messageOf(output) {
    return output
        .split('\n')
        .filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- FAIL:)/.test(line))
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/jest-json.ts

/** What `jest --json` writes. Source: @jest/test-result, FormattedTestResults. */
const jestJson = {
    name: 'Jest JSON',
    matches: (value) => isAggregated(value) && 'wasInterrupted' in value,
    read: (value) => read(value, 'jest'),
};
/** Vitest's json reporter takes Jest's form. Source: vitest, node/reporters/json.ts */
const vitestJson = {
    name: 'Vitest JSON',
    matches: (value) => isAggregated(value) && !('wasInterrupted' in value),
    read: (value) => read(value, 'vitest'),
};
function isAggregated(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.numTotalTests === 'number' && Array.isArray(value.testResults);
}
function read(value, framework) {
    const report = (0,json/* isObject */.Gv)(value) ? value : {};
    const tests = (0,json/* asObjects */.Nt)(report.testResults).flatMap(testsOfFile);
    const hasFailed = tests.some(({ status }) => status === 'failed');
    return {
        framework,
        tests: report.success === false && !hasFailed ? [...tests, unexplained] : tests,
        announced: (0,json/* asNumber */.i)(report.numTotalTests),
        complete: report.wasInterrupted !== true,
    };
}
/** An error outside of any test, or a snapshot that nothing checks. */
const unexplained = {
    suite: [],
    name: 'the run succeeds',
    isWholeFile: true,
    status: 'failed',
    failures: [{ text: 'The report says that the run failed, and does not say of which test.' }],
};
function testsOfFile(result) {
    const file = (0,json/* asText */.e1)(result.name);
    const tests = (0,json/* asObjects */.Nt)(result.assertionResults).map((assertion) => jest_json_readTest(assertion, file));
    // A file that did not load has no assertions, and is a failure all the same.
    if (result.status !== 'failed' || tests.some(({ status }) => status === 'failed'))
        return tests;
    const failures = [{ text: (0,json/* asText */.e1)(result.message) ?? '' }];
    return [
        ...tests,
        { suite: [], name: 'the test file runs', isWholeFile: true, status: 'failed', file, failures },
    ];
}
function jest_json_readTest(assertion, file) {
    const { location } = assertion;
    const status = jest_json_statusOf(assertion.status);
    const messages = (0,json/* asTexts */.DW)(assertion.failureMessages);
    // What failed before jest.retryTimes ran it again.
    const earlier = (0,json/* asTexts */.DW)(assertion.retryReasons);
    const texts = status === 'passed' ? earlier : [...new Set([...earlier, ...messages])];
    return {
        suite: (0,json/* asTexts */.DW)(assertion.ancestorTitles),
        name: (0,json/* asText */.e1)(assertion.title) ?? '',
        status,
        durationMs: (0,json/* asNumber */.i)(assertion.duration),
        file,
        line: (0,json/* isObject */.Gv)(location) ? (0,json/* asNumber */.i)(location.line) : undefined,
        ...(status === 'passed' && earlier.length > 0 ? { isFlaky: true } : {}),
        failures: status === 'skipped' ? [] : texts.map((text) => ({ text })),
    };
}
function jest_json_statusOf(status) {
    return status === 'passed' || status === 'failed' ? status : 'skipped';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/seconds.ts
/**
 * Milliseconds of a time in seconds. Surefire groups thousands by commas in some locales, `1,024.12` (surefire#2707);
 * others write a decimal comma, `0,5`.
 */
function parseSeconds(time) {
    if (time === undefined || time === '')
        return undefined;
    let seconds = Number(time);
    if (Number.isNaN(seconds)) {
        const text = time.trim().replace(/s$/, '');
        const isGrouped = text.includes('.') || /^\d{1,3}(,\d{3})+$/.test(text);
        seconds = Number(text.replaceAll(',', isGrouped ? '' : '.'));
    }
    return Number.isFinite(seconds) && seconds >= 0 && time.trim() !== ''
        ? Math.round(seconds * 1e6) / 1e3
        : undefined;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/junit-case.ts

/** Source of the latter four: surefire-test-report.xsd; nextest and Gradle write them too. */
const remarkKinds = new Map([
    ['failure', 'failure'],
    ['error', 'failure'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
    ['rerunFailure', 'rerun'],
    ['rerunError', 'rerun'],
]);
/** Called for every test of reports with millions of them: what is not there costs nothing. */
function closeTest(test) {
    const { attributes, suite, names, remarks, isPytest } = test;
    const { name = '', line } = attributes;
    const className = attributes.classname ?? attributes.class ?? '';
    const status = junit_case_statusOf(test);
    const isHook = name === '';
    const result = {
        suite: className === '' ? names : [className],
        // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
        name: isHook ? 'set-up or tear-down' : name,
        status,
        durationMs: parseSeconds(attributes.time ?? attributes.duration),
        file: attributes.file ??
            attributes.filepath ??
            suite?.file ??
            sourceFile(className) ??
            sourceFile(suite?.name),
        line: line === undefined ? undefined : junit_case_parseLineNumber(line, isPytest),
        failures: remarks.length === 0 ? junit_case_none : remarks.map(({ failure }) => failure),
    };
    if (isHook)
        return { ...result, isWholeFile: true };
    if (remarks.length === 0)
        return status === 'failed' ? { ...result, failures: [{ text: '' }] } : result;
    return status === 'passed' ? { ...result, isFlaky: true } : result;
}
const junit_case_none = [];
function junit_case_statusOf({ attributes, remarks, isSkipped }) {
    // Reruns without a first failure: the first one has no element of its own in some versions of nextest.
    if (remarks.some(({ kind }) => kind !== 'flaky'))
        return 'failed';
    if (isSkipped)
        return 'skipped';
    const { status, result } = attributes;
    if (status === undefined && result === undefined)
        return 'passed';
    const told = (status ?? result ?? '').toLowerCase();
    if (notRun.has(told) || result === 'suppressed' || result === 'skipped')
        return 'skipped';
    return failing.has(told) ? 'failed' : 'passed';
}
/** googletest, CTest and TestComplete say so in an attribute. Source: googletest, OutputXmlTestInfo. */
const notRun = new Set(['notrun', 'disabled', 'skipped', 'ignored', 'pending']);
const failing = new Set(['fail', 'failed', 'failure', 'error', 'broken']);
function closeRemark({ kind, attributes, text }) {
    const { message = '', type = '' } = attributes;
    const body = text.trim();
    if (message === '' || body.includes(message))
        return { kind, failure: { text: body === '' ? type : body } };
    return { kind, failure: { text: body === '' ? message : `${message}\n${body}` } };
}
/** pytest writes a test that fails, and whose tear-down fails too, as two tests. Source: _pytest/junitxml.py. */
function isSameTest(first, second) {
    return (first.status === 'failed' &&
        second.status === 'failed' &&
        first.name === second.name &&
        first.suite.join('\n') === second.suite.join('\n'));
}
/** Vitest, Playwright and others give the file as the name of the class or the suite. */
function sourceFile(name) {
    if (name === undefined)
        return undefined;
    const dot = name.lastIndexOf('.');
    if (dot < 0 || name.length - dot > 8 || !sourceExtensions.has(name.slice(dot + 1)))
        return undefined;
    return /[\s:]/.test(name) ? undefined : name;
}
const sourceExtensions = new Set('js jsx ts tsx cjs cjsx cts mjs mjsx mts vue svelte py rb exs'.split(' '));
/** pytest counts lines from 0 (its xunit1 family), everyone else from 1. */
function junit_case_parseLineNumber(line, fromZero) {
    return /^\d{1,9}$/.test(line) ? Number(line) + (fromZero ? 1 : 0) : undefined;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/junit-totals.ts
/**
 * What the headers of JUnit XML say against what the document holds. Headers lie in known ways, and are believed only
 * where they cannot be explained.
 */
class JUnitTotals {
    depth = 0;
    root;
    suites = [];
    hasReruns = false;
    isUnreliable = false;
    open(name, attributes) {
        if (name === 'testsuites' && this.depth === 0) {
            this.root = readTotals(attributes);
        }
        else if (name === 'testsuite') {
            // A suite's header includes those of the suites in it.
            if (this.depth === 0)
                this.suites.push(readTotals(attributes));
            this.depth++;
            // Catch2 counts assertions; Surefire's header is of the last attempt only.
            this.isUnreliable ||= attributes.hostname === 'tbd' || isSurefire(attributes);
        }
    }
    close() {
        this.depth--;
    }
    see({ remarks }) {
        this.hasReruns ||= remarks.some(({ kind }) => kind !== 'failure');
    }
    /** How many tests the report says there are; nothing when it does not say, or says so for a known reason only. */
    announced(seen) {
        const { tests, unwritten } = this.header();
        if (tests === undefined || this.hasReruns || this.isUnreliable)
            return undefined;
        const missing = tests - seen;
        return missing > 0 && missing <= unwritten ? undefined : tests;
    }
    /** A header that counts failures over tests none of which failed: the failures are not in the document. */
    unexplainedFailures(seenFailed) {
        const { failed } = this.header();
        if (failed === 0 || seenFailed > 0 || this.hasReruns)
            return undefined;
        return `The report counts ${failed} ${failed === 1 ? 'failure' : 'failures'}, and does not say of which test.`;
    }
    header() {
        if (this.root?.tests !== undefined)
            return this.root;
        const told = this.suites.filter(({ tests }) => tests !== undefined);
        return {
            tests: told.length === 0 ? undefined : sum(told.map(({ tests = 0 }) => tests)),
            failed: sum(this.suites.map(({ failed }) => failed)),
            unwritten: sum(this.suites.map(({ unwritten }) => unwritten)),
        };
    }
}
function readTotals(attributes) {
    const { tests, failures, errors, skipped, disabled, ignored, skips } = attributes;
    return {
        tests: count(tests),
        failed: (count(failures) ?? 0) + (count(errors) ?? 0),
        // pytest counts the error of a tear-down as one more test.
        unwritten: sum([skipped, disabled, ignored, skips, errors].map((text) => count(text) ?? 0)),
    };
}
function isSurefire(attributes) {
    return attributes['xsi:noNamespaceSchemaLocation']?.includes('surefire') === true;
}
function count(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/junit-xml.ts



/**
 * What everyone's JUnit XML has in common, and where they part. Sources: surefire-test-report.xsd,
 * https://github.com/testmoapp/junitxml, and the writers' own code where a comment names one.
 */
const junitXml = {
    name: 'JUnit XML',
    matches: ({ name }) => name === 'testsuites' || name === 'testsuite' || name === 'testrun',
    create: createJUnitReader,
};
function createJUnitReader() {
    const tests = new TestCollector();
    const totals = new JUnitTotals();
    const suites = [];
    let names = [];
    let test;
    let remark;
    let isPytest = false;
    /** Of pytest: the next test may be the second half of this one. */
    let previous;
    const openSuite = (tag) => {
        const { name, attributes } = tag;
        totals.open(name, attributes);
        isPytest ||= attributes.name === 'pytest' || attributes.name === 'pytest tests';
        if (name !== 'testsuite')
            return;
        suites.push(tag);
        names = suiteNames(suites);
    };
    const addTest = (added) => {
        if (!isPytest) {
            tests.add(added);
        }
        else if (previous !== undefined && isSameTest(previous, added)) {
            previous = { ...previous, failures: [...previous.failures, ...added.failures] };
        }
        else {
            if (previous !== undefined)
                tests.add(previous);
            previous = added;
        }
    };
    const closeOpenRemark = (closed) => {
        const told = closeRemark(closed);
        if (test === undefined)
            tests.add(failedSuite(names, suites.at(-1)?.attributes.file, told.failure.text));
        else
            test.remarks.push(told);
    };
    return {
        unread: ['system-out', 'system-err', 'properties'],
        open(tag) {
            const { name, attributes } = tag;
            if (name === 'testcase') {
                const suite = suites.at(-1)?.attributes;
                test = { attributes, suite, names, isPytest, remarks: [], isSkipped: false };
            }
            else if (name === 'skipped' || name === 'ignored') {
                if (test !== undefined)
                    test.isSkipped = true;
            }
            else if (name === 'testsuite' || name === 'testsuites') {
                openSuite(tag);
            }
            else {
                const kind = remarkKinds.get(name);
                if (kind !== undefined)
                    remark ??= { kind, name, attributes, text: '' };
            }
        },
        text(piece) {
            if (remark !== undefined)
                remark.text += piece;
        },
        close(name) {
            if (name === 'testcase' && test !== undefined) {
                totals.see(test);
                addTest(closeTest(test));
                test = undefined;
            }
            else if (name === remark?.name) {
                closeOpenRemark(remark);
                remark = undefined;
            }
            else if (name === 'testsuite') {
                suites.pop();
                names = suiteNames(suites);
                totals.close();
            }
        },
        end() {
            if (previous !== undefined)
                tests.add(previous);
            const unexplained = totals.unexplainedFailures(tests.counts.failed);
            const announced = totals.announced(tests.total);
            if (unexplained !== undefined)
                tests.add(failedSuite([], undefined, unexplained));
            return { ...tests.build(), announced, complete: true };
        },
    };
}
/** Deeper than anyone nests suites on purpose. */
const maxDepth = 32;
function suiteNames(suites) {
    const shown = suites.length <= maxDepth ? suites : suites.slice(-maxDepth);
    return shown.flatMap(({ attributes: { name = '' } }) => (name === '' ? [] : [name]));
}
/** A suite that failed as such, outside of any test. */
function failedSuite(suite, file, text) {
    return { suite, name: 'the suite runs', isWholeFile: true, status: 'failed', file, failures: [{ text }] };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/mocha-json.ts

/** What Mocha's json reporter writes. Source: mocha, lib/reporters/json.js. */
const mochaJson = {
    name: 'Mocha JSON',
    matches: (value) => (0,json/* isObject */.Gv)(value) &&
        (0,json/* isObject */.Gv)(value.stats) &&
        [value.passes, value.failures, value.pending].every(Array.isArray),
    read: (value) => ((0,json/* isObject */.Gv)(value) ? readMocha(value) : { tests: [], complete: false }),
};
/** `tests` of that file lacks failed hooks, so the three lists are read. */
function readMocha({ stats, passes, failures, pending }) {
    const tests = [
        ...(0,json/* asObjects */.Nt)(passes).map((test) => mocha_json_readTest(test, 'passed')),
        ...(0,json/* asObjects */.Nt)(failures).map((test) => mocha_json_readTest(test, 'failed')),
        ...(0,json/* asObjects */.Nt)(pending).map((test) => mocha_json_readTest(test, 'skipped')),
    ];
    const announced = (0,json/* isObject */.Gv)(stats) ? (0,json/* asNumber */.i)(stats.tests) : undefined;
    return { framework: 'mocha', tests, announced, complete: true };
}
function mocha_json_readTest(test, status) {
    const name = (0,json/* asText */.e1)(test.title) ?? '';
    const full = (0,json/* asText */.e1)(test.fullTitle) ?? name;
    // The titles around it come joined by spaces; where one ends is not told.
    const around = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
    const attempts = (0,json/* asNumber */.i)(test.currentRetry) ?? 0;
    const isFlaky = status === 'passed' && attempts > 0;
    return {
        suite: around === '' ? [] : [around],
        name,
        status,
        durationMs: (0,json/* asNumber */.i)(test.duration),
        file: (0,json/* asText */.e1)(test.file),
        ...(/^"(?:before|after)(?: all| each)" hook/.test(name) ? { isWholeFile: true } : {}),
        ...(isFlaky ? { isFlaky } : {}),
        failures: status === 'failed' && (0,json/* isObject */.Gv)(test.err)
            ? [readError(test.err)]
            : isFlaky
                ? [{ text: `It failed ${attempts} ${attempts === 1 ? 'time' : 'times'} before it passed.` }]
                : [],
    };
}
function readError(error) {
    const message = (0,json/* asText */.e1)(error.message) ?? '';
    const stack = (0,json/* asText */.e1)(error.stack) ?? '';
    const text = stack.includes(message) ? stack : `${message}\n${stack}`;
    return { text, expected: (0,json/* asText */.e1)(error.expected), actual: (0,json/* asText */.e1)(error.actual) };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/numbers.ts
/** A number of tests as an attribute gives it; nothing when it is none. */
function parseTotal(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
/** A line number, from 1; nothing when it is none. */
function parseLine(text) {
    const line = parseTotal(text);
    return line === 0 ? undefined : line;
}
function parseMilliseconds(text) {
    const milliseconds = Number(text ?? NaN);
    return Number.isFinite(milliseconds) && milliseconds >= 0 && text !== '' ? milliseconds : undefined;
}
/** `[days.]hours:minutes:seconds[.fraction]`, as .NET writes a TimeSpan, in milliseconds. */
function parseTimeSpan(text) {
    const parts = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:[.,]\d+)?)$/.exec(text ?? '');
    if (parts === null)
        return undefined;
    const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
    const total = (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
    return Math.round(total * 1e6) / 1e3;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/failure-text.ts
/** @param element around the other two */
function createFailureText(element, messageName, stackName) {
    let current;
    let isOpen = false;
    let message = '';
    let stack = '';
    return {
        open(name) {
            if (name === element) {
                isOpen = true;
                message = '';
                stack = '';
            }
            else if (isOpen && name === messageName) {
                current = 'message';
            }
            else if (isOpen && name === stackName) {
                current = 'stack';
            }
        },
        text(piece) {
            if (current === 'message')
                message += piece;
            else if (current === 'stack')
                stack += piece;
        },
        close(name) {
            if (name === messageName || name === stackName)
                current = undefined;
            if (name !== element || !isOpen)
                return undefined;
            isOpen = false;
            return [message.trim(), stack.replace(/^\n+|\s+$/g, '')].filter((part) => part !== '').join('\n');
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/nunit2-xml.ts




/** Source: https://nunit.org/docs/2.6.4/files/Results.xsd.txt */
const nunit2Xml = {
    name: 'NUnit 2 XML',
    matches: ({ name }) => name === 'test-results',
    create: createNUnit2Reader,
};
function createNUnit2Reader() {
    const tests = new TestCollector();
    const failure = createFailureText('failure', 'message', 'stack-trace');
    let test;
    let announced;
    return {
        unread: ['properties', 'environment', 'culture-info', 'categories'],
        open({ name, attributes }) {
            failure.open(name);
            // Without those that did not run.
            if (name === 'test-results')
                announced = parseTotal(attributes.total);
            if (name === 'test-case')
                test = { attributes, failure: '' };
        },
        text: (piece) => failure.text(piece),
        close(name) {
            const text = failure.close(name);
            if (text !== undefined && test !== undefined)
                test.failure = text;
            if (name !== 'test-case' || test === undefined)
                return;
            tests.add(nunit2_xml_closeTest(test.attributes, test.failure));
            test = undefined;
        },
        end: () => ({ ...tests.build(), announced, complete: true }),
    };
}
function nunit2_xml_closeTest(attributes, failure) {
    const { name = '', time } = attributes;
    const status = nunit2_xml_statusOf(attributes);
    // The namespace and class come before the name; a parameter may hold dots.
    const [, className, method = name] = /^([^("]*)\.([^.("]+(?:[("].*)?)$/s.exec(name) ?? [];
    return {
        suite: className === undefined ? [] : [className],
        name: method,
        status,
        durationMs: parseSeconds(time),
        failures: status === 'failed' ? [{ text: failure }] : [],
    };
}
/** `result` came with 2.5; before, `success` and `executed` are all there is. */
function nunit2_xml_statusOf({ result, executed, success }) {
    if (result === undefined) {
        if (executed?.toLowerCase() === 'false')
            return 'skipped';
        return success?.toLowerCase() === 'true' ? 'passed' : 'failed';
    }
    if (result === 'Success')
        return 'passed';
    return ['Ignored', 'Skipped', 'Inconclusive'].includes(result) ? 'skipped' : 'failed';
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/nunit3-xml.ts




/** Source: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html */
const nunit3Xml = {
    name: 'NUnit 3 XML',
    matches: ({ name }) => name === 'test-run',
    create: createNUnit3Reader,
};
function createNUnit3Reader() {
    const tests = new TestCollector();
    const open = [];
    const failure = createFailureText('failure', 'message', 'stack-trace');
    let announced;
    return {
        unread: ['output', 'properties', 'settings', 'environment', 'command-line', 'attachments'],
        open({ name, attributes }) {
            failure.open(name);
            if (name === 'test-run')
                announced = parseTotal(attributes.total);
            if (name === 'test-suite' || name === 'test-case') {
                open.push({ attributes, isTest: name === 'test-case', failure: undefined, failed: 0 });
            }
        },
        text: (piece) => failure.text(piece),
        close(name) {
            const current = open.at(-1);
            const text = failure.close(name);
            if (text !== undefined && current !== undefined)
                current.failure = text;
            if (current === undefined || (name !== 'test-suite' && name !== 'test-case'))
                return;
            open.pop();
            const test = current.isTest ? nunit3_xml_closeTest(current) : closeSuite(current);
            if (test !== undefined)
                tests.add(test);
            const parent = open.at(-1);
            if (parent !== undefined)
                parent.failed += current.failed + (test?.status === 'failed' ? 1 : 0);
        },
        end: () => ({ ...tests.build(), announced, complete: true }),
    };
}
function nunit3_xml_closeTest({ attributes, failure }) {
    const { name = '', classname = '', fullname = '', duration, result } = attributes;
    const status = statuses.get(result ?? '') ?? 'failed';
    const around = fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : '';
    return {
        suite: [classname === '' ? around : classname].filter((part) => part !== ''),
        name,
        status,
        durationMs: parseSeconds(duration),
        failures: status === 'failed' ? [{ text: failure ?? attributes.label ?? '' }] : [],
    };
}
/** A suite whose tests failed says so too; its own are what no test shows: its tear-down, or a set-up without tests. */
function closeSuite({ attributes, failure, failed }) {
    const { fullname = '', name = '', result, site } = attributes;
    const isOwn = site === 'TearDown' || (failed === 0 && site !== 'Child' && site !== 'Parent');
    if (result !== 'Failed' || !isOwn)
        return undefined;
    return {
        suite: [fullname === '' ? name : fullname],
        name: site === 'TearDown' ? 'tear-down' : 'the suite runs',
        isWholeFile: true,
        status: 'failed',
        failures: [{ text: failure ?? attributes.label ?? '' }],
    };
}
const statuses = new Map([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Skipped', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Failed', 'failed'],
]);

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/tap-diagnostics.ts


/**
 * Reads the keys at the top of a block: plain and quoted values, `|` and `>` texts. Sources: Node, lib/internal/test_runner/
 * reporter/tap.js (`location`, `error`, `stack`); node-tap (`at`, `diff`); Perl (`message`, `got`, `expected`).
 */
function readDiagnostics(lines) {
    const values = readKeys(lines);
    const at = values.get('at') ?? '';
    const place = /^(.*?):(\d+)(?::\d+)?$/s.exec(values.get('location') ?? '');
    const message = values.get('error') ?? values.get('message') ?? '';
    const stack = values.get('stack') ?? values.get('diff') ?? at;
    const text = [message, stack].filter((part) => part.trim() !== '').join('\n');
    return {
        durationMs: parseMilliseconds(values.get('duration_ms')),
        file: place === null ? (values.get('file') ?? values.get('fileName')) : tap_diagnostics_pathOf(place[1] ?? ''),
        line: parseLine(place === null ? (values.get('line') ?? values.get('lineNumber')) : place[2]),
        text,
    };
}
function readKeys(lines) {
    const values = new Map();
    let key;
    for (const line of lines) {
        const match = /^([A-Za-z_]\w*):(?:\s+(.*))?$/.exec(line);
        if (match !== null) {
            key = match[1] ?? '';
            const value = (match[2] ?? '').trim();
            values.set(key, /^[|>][-+]?\d*$/.test(value) ? '' : unquote(value));
        }
        else if (key !== undefined && /^\s/.test(line)) {
            const before = values.get(key) ?? '';
            values.set(key, before === '' ? line.trim() : `${before}\n${line.replace(/^ {2}/, '')}`);
        }
    }
    return values;
}
function unquote(value) {
    if (/^'.*'$/s.test(value))
        return value.slice(1, -1).replaceAll("''", "'");
    if (/^".*"$/s.test(value))
        return value
            .slice(1, -1)
            .replace(/\\n/g, '\n')
            .replace(/\\(["\\])/g, '$1');
    return value;
}
function tap_diagnostics_pathOf(location) {
    return location.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(location) : location;
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/tap.ts


/** TAP 12 to 14. Source: https://testanything.org/tap-version-14-specification.html */
const tap = {
    name: 'TAP',
    matches: (head) => head.some((line) => /^TAP version \d+\s*$|^1\.\.\d+(?:\s*#.*)?$|^(?:not )?ok \d+\b/.test(line)),
    create: createTapReader,
};
const point = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*((?:\\.|[^#\\])*?)\s*(?:#\s*(SKIP|TODO)\S*\s*(.*))?$/i;
function createTapReader() {
    const collector = new TestCollector();
    const levels = [newLevel()];
    let yaml;
    /** Missing test points, at any level. */
    let missing = 0;
    let bailed;
    /** The last test point: what its diagnostics say belongs to it. */
    let last;
    const closeDeeper = (depth) => {
        const inner = [];
        while (levels.length - 1 > depth) {
            const level = levels.pop();
            if (level === undefined)
                break;
            missing += Math.max(0, (level.plan ?? level.points) - level.points);
            inner.unshift(...level.tests);
        }
        return inner;
    };
    const addPoint = (depth, match) => {
        const inner = closeDeeper(depth);
        while (levels.length - 1 < depth)
            levels.push(newLevel());
        const level = levels[depth];
        if (level === undefined)
            return;
        level.points++;
        const name = (match[3] ?? '').replace(/\\(.)/g, '$1').trim();
        const test = readPoint(match, name);
        const nested = inner.map((each) => ({ ...each, suite: [name, ...each.suite] }));
        last = undefined;
        if (nested.length > 0 && (test.status !== 'failed' || nested.some(({ status }) => status === 'failed'))) {
            level.tests.push(...nested);
        }
        else {
            level.tests.push(...nested, test);
            last = { level: depth, at: level.tests.length - 1 };
        }
    };
    const describe = ({ durationMs, file, line, text }) => {
        const level = last === undefined ? undefined : levels[last.level];
        const test = last === undefined ? undefined : level?.tests[last.at];
        if (level === undefined || test === undefined || last === undefined)
            return;
        const failures = test.status === 'failed' && text !== '' ? [{ text }] : test.failures;
        level.tests[last.at] = { ...test, durationMs: durationMs ?? test.durationMs, file, line, failures };
    };
    const flush = () => {
        const [root] = levels;
        for (const test of root?.tests.splice(0) ?? [])
            collector.add(test);
    };
    return {
        line(text) {
            if (yaml !== undefined) {
                if (text.trim() !== '...')
                    return void yaml.lines.push(text.slice(yaml.indent));
                describe(readDiagnostics(yaml.lines));
                yaml = undefined;
                return;
            }
            const content = text.trimStart();
            const indent = text.length - content.length;
            if (content.trimEnd() === '---' && last !== undefined) {
                yaml = { indent, lines: [] };
                return;
            }
            const depth = Math.floor(indent / 4);
            const match = indent % 4 === 0 ? point.exec(content) : null;
            if (match !== null) {
                // What lies at the top is complete when the next test point comes.
                if (depth === 0 && levels.length === 1)
                    flush();
                addPoint(depth, match);
                return;
            }
            const plan = indent % 4 === 0 ? /^1\.\.(\d+)\s*(?:#.*)?$/.exec(content) : null;
            if (plan !== null) {
                while (levels.length - 1 < depth)
                    levels.push(newLevel());
                const level = levels[depth];
                if (level !== undefined)
                    level.plan = Number(plan[1]);
            }
            else if (/^Bail out!/i.test(content)) {
                bailed ??= content.slice('Bail out!'.length).trim();
            }
        },
        end() {
            // Subtests without the test point that closes them: the file is cut.
            const isOpen = levels.length > 1 || yaml !== undefined;
            const inner = closeDeeper(0);
            const [root] = levels;
            const plan = root?.plan;
            missing += Math.max(0, (plan ?? 0) - (root?.points ?? 0));
            flush();
            for (const test of inner)
                collector.add(test);
            if (bailed !== undefined)
                collector.add(bailOut(bailed));
            return {
                ...collector.build(),
                announced: collector.total + missing,
                complete: plan !== undefined && !isOpen && bailed === undefined,
            };
        },
    };
}
function newLevel() {
    return { plan: undefined, points: 0, tests: [] };
}
function readPoint([, not, number, , directive, reason], name) {
    const isExpected = directive !== undefined && (directive.toUpperCase() === 'SKIP' || not !== undefined);
    const status = isExpected ? 'skipped' : not === undefined ? 'passed' : 'failed';
    return {
        suite: [],
        name: name === '' ? `test ${number ?? ''}`.trim() : name,
        status,
        failures: status === 'failed' ? [{ text: reason ?? '' }] : [],
    };
}
function bailOut(reason) {
    const failures = [{ text: `Bail out! ${reason}`.trim() }];
    return { suite: [], name: 'the run comes to its end', isWholeFile: true, status: 'failed', failures };
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/testng-xml.ts


/** `testng-results.xml`. Source: testng, org.testng.reporters.XMLReporter and XMLSuiteResultWriter. */
const testngXml = {
    name: 'TestNG XML',
    matches: ({ name }) => name === 'testng-results',
    create: createTestNgReader,
};
function createTestNgReader() {
    const tests = new TestCollector();
    /** Failed attempts of methods that were retried, by what tells a method from others. */
    const attempts = new Map();
    let announced;
    let retried = 0;
    let className = '';
    let method;
    let text;
    return {
        unread: ['reporter-output', 'groups'],
        open({ name, attributes }) {
            if (name === 'testng-results') {
                announced = sumOf(attributes, ['passed', 'failed', 'skipped']);
            }
            else if (name === 'class') {
                className = attributes.name ?? '';
            }
            else if (name === 'test-method') {
                method = { className, attributes, parameters: [], message: '', stack: '', exception: undefined };
            }
            else if (name === 'exception' && method !== undefined) {
                method.exception = attributes.class ?? '';
            }
            else if (name === 'value' || name === 'message' || name === 'full-stacktrace') {
                text = name;
                if (name === 'value')
                    method?.parameters.push('');
            }
        },
        text(piece) {
            if (method === undefined || text === undefined)
                return;
            if (text === 'message')
                method.message += piece;
            else if (text === 'full-stacktrace')
                method.stack += piece;
            else
                method.parameters.push((method.parameters.pop() ?? '') + piece);
        },
        close(name) {
            if (name === text)
                text = undefined;
            if (name !== 'test-method' || method === undefined)
                return;
            const closed = method;
            method = undefined;
            const id = JSON.stringify([closed.className, closed.attributes.name, closed.parameters]);
            if (closed.attributes.retried === 'true') {
                retried++;
                attempts.set(id, [...(attempts.get(id) ?? []), failureOf(closed)]);
                return;
            }
            const test = closeMethod(closed, attempts.get(id) ?? []);
            attempts.delete(id);
            if (test !== undefined)
                tests.add(test);
        },
        end() {
            // A retried attempt is counted as skipped in some versions, and not at all in others.
            const missing = (announced ?? 0) - tests.total;
            return {
                ...tests.build(),
                announced: missing > 0 && missing <= retried ? tests.total : announced,
                complete: true,
            };
        },
    };
}
function closeMethod(method, earlier) {
    const { attributes, className, parameters } = method;
    const isConfiguration = attributes['is-config'] === 'true';
    const status = testng_xml_statuses.get(attributes.status ?? '') ?? 'failed';
    if (isConfiguration && status !== 'failed')
        return undefined;
    const values = parameters.map((value) => value.trim());
    const failures = [...earlier, ...(status === 'failed' ? [failureOf(method)] : [])].map((text) => ({ text }));
    return {
        suite: [className],
        name: `${attributes.name ?? ''}${values.length === 0 ? '' : `(${values.join(', ')})`}`,
        status,
        durationMs: parseMilliseconds(attributes['duration-ms']),
        ...(isConfiguration ? { isWholeFile: true } : {}),
        ...(status === 'passed' && failures.length > 0 ? { isFlaky: true } : {}),
        failures: status === 'skipped' ? [] : failures,
    };
}
/** A failure within the success percentage is a success to TestNG. */
const testng_xml_statuses = new Map([
    ['PASS', 'passed'],
    ['SUCCESS_PERCENTAGE_FAILURE', 'passed'],
    ['SKIP', 'skipped'],
    ['FAIL', 'failed'],
]);
function failureOf({ message, stack, exception }) {
    const trace = stack.trim();
    return trace === '' ? message.trim() || (exception ?? '') : trace;
}
function sumOf(attributes, names) {
    const told = names.map((name) => parseTotal(attributes[name]));
    return told.some((count) => count === undefined)
        ? undefined
        : told.reduce((sum, count) => sum + (count ?? 0), 0);
}

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/trx.ts



/** Source: https://github.com/microsoft/vstest, Microsoft.TestPlatform.Extensions.TrxLogger */
const trx = {
    name: 'TRX',
    matches: ({ name }) => name === 'TestRun',
    create: createTrxReader,
};
function createTrxReader() {
    const results = [];
    const open = [];
    const failure = createFailureText('ErrorInfo', 'Message', 'StackTrace');
    const remark = createFailureText('RunInfo', 'Text', '');
    const classes = new Map();
    const problems = [];
    let announced;
    let outcome = '';
    let definition;
    let isProblem = false;
    let isCountedByRows = false;
    return {
        unread: ['StdOut', 'StdErr', 'DebugTrace', 'TextMessages', 'TestSettings', 'TestLists', 'TestEntries'],
        open({ name, attributes }) {
            failure.open(name);
            remark.open(name);
            if (isResult(name)) {
                const around = open.at(-1);
                if (around !== undefined)
                    around.hasRows = true;
                open.push({ attributes, failure: '', hasRows: false });
            }
            else if (name === 'UnitTest') {
                definition = attributes.id;
            }
            else if (name === 'TestMethod' && definition !== undefined) {
                // The name of the assembly may follow.
                classes.set(definition, (attributes.className ?? '').replace(/,.*$/s, ''));
            }
            else if (name === 'ResultSummary') {
                outcome = attributes.outcome ?? '';
            }
            else if (name === 'Counters') {
                announced = parseTotal(attributes.total);
            }
            else if (name === 'RunInfo') {
                isProblem = attributes.outcome === 'Error';
            }
        },
        text(piece) {
            failure.text(piece);
            remark.text(piece);
        },
        close(name) {
            const current = open.at(-1);
            const text = failure.close(name);
            if (text !== undefined && current !== undefined)
                current.failure = text;
            const told = remark.close(name);
            if (told !== undefined && isProblem)
                problems.push(told);
            if (!isResult(name) || current === undefined)
                return;
            open.pop();
            // Of a test with rows of data, the rows are what is counted here.
            if (current.hasRows)
                isCountedByRows = true;
            else
                results.push(current);
        },
        end() {
            const tests = new TestCollector();
            for (const result of results)
                tests.add(closeResult(result, classes));
            const isAborted = outcome === 'Aborted' || problems.some((problem) => /abort|crash/i.test(problem));
            if (problems.length > 0 && tests.counts.failed === 0)
                tests.add(failedRun(problems));
            return { ...tests.build(), announced: isCountedByRows ? undefined : announced, complete: !isAborted };
        },
    };
}
function isResult(name) {
    return name === 'UnitTestResult' || name === 'TestResult';
}
function closeResult({ attributes, failure }, classes) {
    const { testId = '', testName = '', duration, outcome } = attributes;
    const className = classes.get(testId) ?? '';
    // Without an outcome it did not come to its end.
    const status = trx_statuses.get(outcome ?? '') ?? 'failed';
    return {
        suite: className === '' ? [] : [className],
        name: className !== '' && testName.startsWith(`${className}.`)
            ? testName.slice(className.length + 1)
            : testName,
        status,
        durationMs: parseTimeSpan(duration),
        failures: status === 'failed' ? [{ text: failure === '' ? (outcome ?? 'no outcome') : failure }] : [],
    };
}
function failedRun(problems) {
    const failures = problems.map((text) => ({ text }));
    return { suite: [], name: 'the run comes to its end', isWholeFile: true, status: 'failed', failures };
}
/** All others (Failed, Error, Timeout, Aborted, PassedButRunAborted, Disconnected ...) are failures. */
const trx_statuses = new Map([
    ['Passed', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['NotExecuted', 'skipped'],
    ['NotRunnable', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
]);

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/xunit-xml.ts




/** Sources: https://xunit.net/docs/format-xml-v2, https://xunit.net/docs/format-xml-v3 */
const xunitXml = {
    name: 'xUnit.net XML',
    matches: ({ name }) => name === 'assemblies' || name === 'assembly',
    create: createXunitReader,
};
function createXunitReader() {
    const tests = new TestCollector();
    const failure = createFailureText('failure', 'message', 'stack-trace');
    let announced;
    let test;
    /** An error of an assembly, outside of any test. */
    let error;
    let text;
    return {
        unread: ['output', 'traits', 'attachments', 'warnings'],
        open({ name, attributes }) {
            failure.open(name);
            if (name === 'assembly') {
                const total = parseTotal(attributes.total);
                if (total !== undefined)
                    announced = (announced ?? 0) + total;
            }
            else if (name === 'test') {
                test = attributes;
                text = undefined;
            }
            else if (name === 'error') {
                error = attributes;
                text = undefined;
            }
        },
        text: (piece) => failure.text(piece),
        close(name) {
            text = failure.close(name) ?? text;
            if (name === 'test' && test !== undefined) {
                tests.add(xunit_xml_closeTest(test, text));
                test = undefined;
            }
            else if (name === 'error' && error !== undefined) {
                tests.add(closeError(error, text ?? ''));
                error = undefined;
            }
        },
        end: () => ({ ...tests.build(), announced, complete: true }),
    };
}
function xunit_xml_closeTest(attributes, text) {
    const { name = '', type = '', time, result } = attributes;
    const status = xunit_xml_statuses.get(result ?? '') ?? 'failed';
    return {
        suite: type === '' ? [] : [type],
        name: type !== '' && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
        status,
        durationMs: parseSeconds(time),
        file: attributes['source-file'],
        line: parseLine(attributes['source-line']),
        failures: status === 'failed' ? [{ text: text ?? '' }] : [],
    };
}
/** Set-up and tear-down of classes, collections and assemblies. */
function closeError({ type = '', name = '' }, text) {
    return {
        suite: name === '' ? [] : [name],
        name: type === '' ? 'the assembly runs' : type,
        isWholeFile: true,
        status: 'failed',
        failures: [{ text }],
    };
}
const xunit_xml_statuses = new Map([
    ['Pass', 'passed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped'],
    ['Fail', 'failed'],
]);

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/test-formats.ts











/** No two of them match the same document. */
const xmlTestFormats = [
    junitXml,
    testngXml,
    nunit3Xml,
    nunit2Xml,
    xunitXml,
    trx,
];
/** No two of them match the same value. */
const jsonTestFormats = [jestJson, vitestJson, mochaJson, ctrf];
/** In the order in which they are asked: a program that `go test` runs may print what looks like TAP. */
const lineTestFormats = [goTestJson, tap];

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/formats/failsafe-summary.ts
/** What Failsafe keeps between `integration-test` and `verify`. Source: failsafe-summary.xsd */
const failsafeSummary = {
    name: 'Failsafe summary',
    matches: ({ name }) => name === 'failsafe-summary',
    create: () => ({
        open: () => undefined,
        end: () => 'it only sums up the TEST-*.xml beside it',
    }),
};

;// CONCATENATED MODULE: ./actions/run-tests/src/readers/report-formats.ts





/** All formats that are known, of tests, findings and coverage, for one file. */
function reportFormats(report, directory) {
    const tests = (format, { framework = 'report', ...content }) => {
        const run = { framework, directory, report, ...content };
        return { kind: 'tests', format, run };
    };
    const xml = (format, wrap) => ({
        matches: (root) => format.matches(root),
        read: async (head, pieces) => wrap(format.name, await (0,readers_xml/* readXml */.k)(head, pieces, format.create(directory))),
    });
    const json = (format, wrap) => ({
        matches: (value) => format.matches(value),
        read: (value) => wrap(format.name, format.read(value, directory)),
    });
    const lines = (format, wrap) => ({
        matches: (head) => format.matches(head),
        create: () => {
            const handler = format.create(directory);
            return { line: (text) => handler.line(text), end: () => wrap(format.name, handler.end()) };
        },
    });
    return {
        xml: [
            ...xmlTestFormats.map((format) => xml(format, tests)),
            ...xmlFindingsFormats.map((format) => xml(format, findings)),
            ...xmlCoverageFormats.map((format) => xml(format, coverage)),
            xml(failsafeSummary, (format, why) => ({ kind: 'none', format, why })),
        ],
        json: [
            ...jsonTestFormats.map((format) => json(format, tests)),
            ...jsonFindingsFormats.map((format) => json(format, findings)),
            ...jsonCoverageFormats.map((format) => json(format, coverage)),
        ],
        lines: [
            ...lineTestFormats.map((format) => lines(format, tests)),
            ...lineCoverageFormats.map((format) => lines(format, coverage)),
        ],
    };
}
const findings = (format, found) => ({
    kind: 'findings',
    format,
    findings: found,
});
const coverage = (format, covered) => ({
    kind: 'coverage',
    format,
    coverage: covered,
});


/***/ }),

/***/ 25507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml),
  readXmlHead: () => (/* binding */ readXmlHead)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/content-filter.ts
/**
 * Takes out of a document, before it is parsed, what is of no use and may be most of it: the content of elements such as
 * `<system-out>`, and the middle of a CDATA section that is longer than `maxCData`. Written for documents from behind
 * their root's opening tag, so that no document type can hold what looks like markup.
 */
function createContentFilter(unread) {
    const names = unread.length === 0 ? '(?!)' : unread.join('|');
    const interesting = new RegExp(`<!\\[CDATA\\[|<(?:${names})(?=[\\s/>])`, 'g');
    const closing = new RegExp(`<!\\[CDATA\\[|</(?:${names})(?=[\\s>])`, 'g');
    const longest = Math.max(9, ...unread.map((element) => element.length + 3));
    const openings = ['<![CDATA[', ...unread.map((name) => `<${name}`)];
    let state = 'markup';
    let carried = '';
    let name = '';
    let passed = 0;
    let tail = '';
    return (piece) => {
        const text = carried === '' ? piece : carried + piece;
        carried = '';
        let out = '';
        let at = 0;
        while (at < text.length) {
            if (state === 'markup')
                at = readMarkup(text, at);
            else if (state === 'cdata')
                at = readCData(text, at);
            else
                at = passOver(text, at);
        }
        return out;
        function readMarkup(text, from) {
            interesting.lastIndex = from;
            let insideAt = -1;
            for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
                if (isInTag(text, from, match.index, insideAt)) {
                    insideAt = match.index;
                    continue;
                }
                if (match[0] === '<![CDATA[') {
                    state = 'cdata';
                    passed = 0;
                    out += text.slice(from, interesting.lastIndex);
                    return interesting.lastIndex;
                }
                const end = text.indexOf('>', interesting.lastIndex);
                if (end < 0)
                    return carry(text, from, match.index);
                if (text[end - 1] === '/')
                    continue;
                state = 'unread';
                name = match[0].slice(1);
                out += text.slice(from, end + 1);
                return end + 1;
            }
            const last = text.lastIndexOf('<');
            const rest = text.slice(Math.max(from, last));
            const mayGoOn = last >= from && openings.some((opening) => opening.startsWith(rest));
            return carry(text, from, mayGoOn ? last : text.length);
        }
        function readCData(text, from) {
            const end = text.indexOf(']]>', from);
            if (end < 0) {
                // The end may lie across the border of two pieces.
                const until = Math.max(from, text.length - 2);
                bound(text.slice(from, until));
                carried = text.slice(until);
                return text.length;
            }
            bound(text.slice(from, end));
            out += `${tail}]]>`;
            tail = '';
            state = 'markup';
            return end + 3;
        }
        function bound(part) {
            if (passed + part.length <= maxCData) {
                out += part;
            }
            else {
                const head = Math.max(0, maxCData - passed);
                out += part.slice(0, head);
                if (passed <= maxCData)
                    tail = '\n…\n';
                tail = (tail + part.slice(head)).slice(-maxTail);
            }
            passed += part.length;
        }
        function passOver(text, from) {
            if (state === 'unread cdata') {
                const end = text.indexOf(']]>', from);
                if (end < 0)
                    return carry(text, text.length, Math.max(from, text.length - 2));
                state = 'unread';
                return end + 3;
            }
            closing.lastIndex = from;
            for (let match = closing.exec(text); match !== null; match = closing.exec(text)) {
                if (match[0] === '<![CDATA[') {
                    state = 'unread cdata';
                    return closing.lastIndex;
                }
                if (match[0] === `</${name}`) {
                    state = 'markup';
                    return match.index;
                }
            }
            // What is looked for may lie across the border of two pieces.
            const last = text.lastIndexOf('<');
            const isNear = last >= from && text.length - last < longest;
            return carry(text, text.length, isNear ? last : text.length);
        }
        /** Hands on what lies before `until`, and keeps what lies behind for the next piece. */
        function carry(text, from, until) {
            if (until > from)
                out += text.slice(from, until);
            carried = text.slice(until);
            return text.length;
        }
    };
}
const maxCData = 256 * 1024;
const maxTail = 64 * 1024;
/**
 * Some writers leave `<` in attributes as it is.
 * @param insideAt the last place of which this was true
 */
function isInTag(text, from, at, insideAt) {
    if (at === from)
        return false;
    const open = text.lastIndexOf('<', at - 1);
    if (open < from)
        return false;
    // The attribute goes on, unless a quote and then the end of its tag came since.
    if (open === insideAt)
        return !/["'][^<]*>/.test(text.slice(open, at));
    return text.lastIndexOf('>', at - 1) < open;
}

// EXTERNAL MODULE: ./actions/run-tests/src/readers/cut-report.ts
var cut_report = __webpack_require__(62097);
;// CONCATENATED MODULE: ./actions/run-tests/src/readers/xml.ts



// What some writers put into a document although XML has no place for it. The rest of it can be read. An entity that the
// document defines itself stays as it is written (`&a;`), so an entity bomb is some short text; what lies outside of the
// document is never asked for.
const tolerated = /disallowed character\.|malformed character entity|undefined entity|empty entity name|disallowed character in entity name/;
// The end of the document came too early. Source: saxes, SaxesParser.end.
const cut = /^unclosed tag: |^unexpected end\.$|^document must contain a root element\.$/;
/**
 * Reads as far as the root element.
 * @throws CutReport when there is none
 * @throws Error when what stands there is not well formed
 */
async function readXmlHead(pieces) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let root;
    let end = 0;
    let problem;
    let written = '';
    parser.on('error', (error) => {
        if (root === undefined && !tolerated.test(error.message))
            problem ??= error;
    });
    parser.on('opentag', (tag) => {
        if (root !== undefined)
            return;
        root = toXmlTag(tag);
        end = parser.position;
    });
    for await (const piece of pieces) {
        written += piece;
        parser.write(piece);
        if (problem !== undefined)
            throw problem;
        if (root !== undefined)
            return { root, head: written.slice(0, end), rest: written.slice(end) };
    }
    throw new cut_report/* CutReport */.z('it is cut before its first element');
}
/**
 * Hands a document to what reads its format, piece by piece.
 * @throws CutReport when it ends too early
 * @throws Error when it is not well formed, or is not what the handler takes
 */
async function readXml({ head, rest }, pieces, handler) {
    const open = [];
    let problem;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: false });
    parser.on('error', ({ message }) => {
        if (problem !== undefined || tolerated.test(message))
            return;
        problem = cut.test(message)
            ? new cut_report/* CutReport */.z(`it is cut: <${message.replace(/^unclosed tag: |\.$/g, '')}> is not closed`)
            : new Error(`it is not well-formed XML: ${message.replace(/\.$/, '')}${near(open)}`);
    });
    parser.on('opentag', (tag) => {
        open.push(tag.name);
        handler.open(toXmlTag(tag));
    });
    parser.on('closetag', ({ name }) => {
        open.pop();
        handler.close?.(localName(name));
    });
    if (handler.text !== undefined) {
        const text = (piece) => handler.text?.(piece);
        parser.on('text', text);
        parser.on('cdata', text);
    }
    const filter = createContentFilter(handler.unread ?? []);
    const write = (piece) => {
        if (piece !== '')
            parser.write(piece);
        if (problem !== undefined)
            throw problem;
    };
    write(head);
    write(filter(rest));
    for await (const piece of pieces)
        write(filter(piece));
    parser.close();
    write('');
    return handler.end();
}
function toXmlTag(tag) {
    return tag.name.includes(':') ? { name: localName(tag.name), attributes: tag.attributes } : tag;
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
function near(open) {
    const last = open.at(-1);
    return last === undefined ? '' : ` (in <${last}>)`;
}


/***/ })

};
;