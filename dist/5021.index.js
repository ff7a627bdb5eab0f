"use strict";
exports.id = 5021;
exports.ids = [5021, 5507];
exports.modules = {
  /***/
  65021: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        reportFormats: () => (
          /* binding */
          reportFormats
        )
      });
      var coverage_builder = __webpack_require__(25434);
      ;
      const maxLine = 1e7;
      function parseLineNumber(text, where) {
        const line = parseWhole(text);
        if (line === void 0 || line > maxLine) {
          throw new Error(`${where} has a line with the number ${JSON.stringify(text ?? "")}`);
        }
        return line < 1 ? void 0 : line;
      }
      function parseCount(text, where) {
        const count2 = parseWhole(text);
        if (count2 === void 0)
          throw new Error(`${where} has the count ${JSON.stringify(text ?? "")}`);
        return Math.max(0, count2);
      }
      function parseWhole(text) {
        const plain2 = text?.trim() ?? "";
        if (/^-?\d+$/.test(plain2))
          return Number(plain2);
        const ungrouped = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain2) ? plain2.replaceAll(",", "") : plain2;
        if (!/^[+-]?\d+(?:\.0*)?(?:e\+?\d{1,2})?$/i.test(ungrouped))
          return void 0;
        return Number(ungrouped);
      }
      ;
      const clover = {
        name: "Clover XML",
        matches: ({ name, attributes }) => name === "coverage" && ["clover", "generated", "phpunit"].some((mark) => mark in attributes),
        create: createCloverReader
      };
      const istanbulVersion = "3.2.0";
      function createCloverReader() {
        const builder = new coverage_builder.G();
        let hasProject = false;
        let isOfIstanbul = false;
        let isTestProject = false;
        let packageName;
        let file = "";
        let lines;
        return {
          open({ name, attributes }) {
            if (name === "coverage") {
              isOfIstanbul = attributes.clover === istanbulVersion;
            } else if (name === "project") {
              hasProject = true;
            } else if (name === "testproject") {
              isTestProject = true;
            } else if (name === "package") {
              packageName = isOfIstanbul ? void 0 : attributes.name;
            } else if (name === "file" && !isTestProject) {
              file = attributes.path || (attributes.name ?? "");
              lines = builder.linesOf({ file, package: packageName });
            } else if (name === "line" && lines !== void 0 && attributes.type !== "method") {
              const { num, count: count2, truecount, falsecount } = attributes;
              const counts = count2 === void 0 ? [truecount, falsecount] : [count2];
              const runs = Math.max(...counts.map((text) => parseCount(text, file)));
              (0, coverage_builder.Q)(lines, parseLineNumber(num, file), runs);
            }
          },
          close(name) {
            if (name === "file")
              lines = void 0;
            else if (name === "package")
              packageName = void 0;
            else if (name === "testproject")
              isTestProject = false;
          },
          end() {
            if (!hasProject)
              throw new Error("it has no <project>");
            return builder.build();
          }
        };
      }
      ;
      const cobertura = {
        name: "Cobertura XML",
        // Clover's root element has the same name.
        matches: ({ name, attributes }) => name === "coverage" && ["line-rate", "lines-valid", "branch-rate"].some((rate) => rate in attributes),
        create: createCoberturaReader
      };
      const cobertura_istanbulVersion = "0.1";
      function createCoberturaReader() {
        const builder = new coverage_builder.G();
        const roots = [];
        let source;
        let isOfIstanbul = false;
        let packageName;
        let hasPackages = false;
        let openClass;
        let isInMethod = false;
        return {
          open({ name, attributes }) {
            if (name === "coverage") {
              isOfIstanbul = attributes.version === cobertura_istanbulVersion;
            } else if (name === "source") {
              source = "";
            } else if (name === "packages") {
              hasPackages = true;
            } else if (name === "package") {
              packageName = isOfIstanbul ? void 0 : attributes.name;
            } else if (name === "class") {
              const { filename } = attributes;
              if (filename === void 0)
                throw new Error(`the class ${attributes.name ?? ""} has no file name`);
              const inPackage = packageName === filename ? void 0 : packageName;
              const lines = builder.linesOf({ file: filename, package: inPackage, roots });
              openClass = { file: filename, lines, methodLines: /* @__PURE__ */ new Map(), hasLines: false };
            } else if (name === "method") {
              isInMethod = true;
            } else if (name === "line" && openClass !== void 0) {
              const { file, lines, methodLines } = openClass;
              const line = parseLineNumber(attributes.number, file);
              (0, coverage_builder.Q)(isInMethod ? methodLines : lines, line, parseCount(attributes.hits, file));
              openClass.hasLines ||= !isInMethod;
            }
          },
          text(piece) {
            if (source !== void 0)
              source += piece;
          },
          close(name) {
            if (name === "source") {
              if (source !== void 0 && source.trim() !== "")
                roots.push(source.trim());
              source = void 0;
            } else if (name === "method") {
              isInMethod = false;
            } else if (name === "class") {
              if (openClass !== void 0)
                addMethods(openClass);
              openClass = void 0;
            }
          },
          end() {
            if (!hasPackages)
              throw new Error("it has no <packages>");
            return builder.build();
          }
        };
      }
      function addMethods({ hasLines, lines, methodLines }) {
        if (hasLines)
          return;
        for (const [line, count2] of methodLines)
          (0, coverage_builder.Q)(lines, line, count2);
      }
      var external_node_path_ = __webpack_require__(76760);
      ;
      const goCover = {
        name: "Go cover profile",
        matches: ([first]) => first !== void 0 && mode.test(first),
        create: createGoCoverReader
      };
      const mode = /^mode: (?:set|count|atomic)\s*$/;
      const block = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (-?\d+)\s*$/;
      function createGoCoverReader() {
        const builder = new coverage_builder.G();
        let number = 0;
        return {
          line(text) {
            number++;
            if (mode.test(text) || text.trim() === "")
              return;
            const match = block.exec(text);
            if (match === null)
              throw new Error(`line ${number} is no block: ${JSON.stringify(text.slice(0, 80))}`);
            const [, file = "", first, last, statements, count2] = match;
            const lines = builder.linesOf({ file, package: external_node_path_.posix.dirname(file) });
            if (statements === "0")
              return;
            const runs = parseCount(count2, file);
            const end = parseLineNumber(last, file) ?? 0;
            for (let line = parseLineNumber(first, file) ?? 1; line <= end; line++)
              (0, coverage_builder.Q)(lines, line, runs);
          },
          end: () => builder.build()
        };
      }
      var json = __webpack_require__(61354);
      ;
      const istanbulJson = {
        name: "Istanbul JSON",
        // Where it measured nothing, Jest writes `{}`.
        matches: (value) => (0, json.Gv)(value) && Object.values(value).slice(0, 1).every(isFile),
        read: (value) => readIstanbulJson((0, json.Gv)(value) ? value : {})
      };
      function isFile(value) {
        const data = unwrap(value);
        return (0, json.Gv)(data) && (0, json.Gv)(data.statementMap) && (0, json.Gv)(data.s);
      }
      function readIstanbulJson(value) {
        const builder = new coverage_builder.G();
        for (const [name, entry] of Object.entries(value)) {
          const data = unwrap(entry);
          if (!(0, json.Gv)(data) || !(0, json.Gv)(data.statementMap) || !(0, json.Gv)(data.s)) {
            throw new Error(`it has no statements of ${name}`);
          }
          const lines = builder.linesOf({ file: typeof data.path === "string" ? data.path : name });
          for (const [id, count2] of Object.entries(data.s)) {
            const statement = data.statementMap[id];
            if (!(0, json.Gv)(statement))
              continue;
            (0, coverage_builder.Q)(lines, lineOf(statement, name), countOf(count2, name));
          }
        }
        return builder.build();
      }
      function unwrap(value) {
        return (0, json.Gv)(value) && (0, json.Gv)(value.data) ? value.data : value;
      }
      function lineOf({ start }, file) {
        const line = (0, json.Gv)(start) ? (0, json.i)(start.line) : void 0;
        if (line === void 0)
          throw new Error(`it has a statement of ${file} without a line`);
        return line < 1 ? void 0 : line;
      }
      function countOf(count2, file) {
        const runs = (0, json.i)(count2);
        if (runs === void 0)
          throw new Error(`${file} has the count ${JSON.stringify(count2)}`);
        return Math.max(0, runs);
      }
      ;
      const istanbulSummary = {
        name: "Istanbul JSON summary",
        matches: (value) => (0, json.Gv)(value) && (0, json.Gv)(value.total) && (0, json.Gv)(value.total.lines) && "pct" in value.total.lines,
        read() {
          throw new Error("it is a summary of Istanbul, which tells no lines; let the reporter json, lcov or cobertura write another");
        }
      };
      ;
      const jacoco = {
        name: "JaCoCo XML",
        matches: ({ name }) => name === "report",
        create: createJacocoReader
      };
      const childrenOfReport = /* @__PURE__ */ new Set(["sessioninfo", "group", "package", "counter"]);
      function createJacocoReader() {
        const builder = new coverage_builder.G();
        const groups = [];
        let depth = 0;
        let packageName = "";
        let file = "";
        let lines;
        let hasLines = false;
        let hasInstructions = false;
        return {
          // It counts by classes and methods what it tells by lines of source files.
          unread: ["class"],
          open({ name, attributes }) {
            depth++;
            if (depth === 2 && !childrenOfReport.has(name))
              throw new Error(`it is a <report> with <${name}>`);
            if (name === "group") {
              groups.push(attributes.name ?? "");
            } else if (name === "package") {
              packageName = attributes.name ?? "";
            } else if (name === "sourcefile") {
              file = packageName === "" ? attributes.name ?? "" : `${packageName}/${attributes.name ?? ""}`;
              lines = builder.linesOf({
                file,
                package: packageName.replaceAll("/", ".") || void 0,
                module: groups.length === 0 ? void 0 : groups.join("/")
              });
            } else if (name === "line" && lines !== void 0) {
              const covered = parseCount(attributes.ci, file);
              (0, coverage_builder.Q)(lines, parseLineNumber(attributes.nr, file), Math.min(1, covered));
              hasLines = true;
            } else if (name === "counter" && depth === 2 && attributes.type === "INSTRUCTION") {
              hasInstructions = true;
            }
          },
          close(name) {
            depth--;
            if (name === "group")
              groups.pop();
            else if (name === "sourcefile")
              lines = void 0;
          },
          end() {
            if (hasInstructions && !hasLines) {
              throw new Error("it tells no lines: the classes were compiled without debug information");
            }
            return builder.build();
          }
        };
      }
      var cut_report = __webpack_require__(62097);
      ;
      const lcov = {
        name: "lcov",
        matches: (head) => /^(?:TN|SF):/.test(head.find((line) => !line.startsWith("#")) ?? ""),
        create: createLcovReader
      };
      const endOfRecord = "end_of_record";
      function createLcovReader() {
        const builder = new coverage_builder.G();
        let number = 0;
        let record;
        const readData = (text) => {
          if (record === void 0)
            throw new Error(`line ${number} counts a line of no file`);
          const [line, count2] = text.slice("DA:".length).split(",", 2);
          (0, coverage_builder.Q)(record.lines, parseLineNumber(line, record.file), parseCount(count2, record.file));
        };
        return {
          line(text) {
            number++;
            if (text.startsWith("DA:")) {
              readData(text);
            } else if (text.startsWith("SF:")) {
              if (record !== void 0)
                throw new cut_report.z(`it is cut before line ${number}: ${unended(record.file)}`);
              const file = text.slice("SF:".length);
              record = { file, lines: builder.linesOf({ file }) };
            } else if (text.trimEnd() === endOfRecord) {
              record = void 0;
            } else if (!isIgnored(text)) {
              throw new Error(`line ${number} is not lcov: ${JSON.stringify(text.slice(0, 80))}`);
            }
          },
          end() {
            if (record !== void 0)
              throw new cut_report.z(`it is cut: ${unended(record.file)}`);
            return builder.build();
          }
        };
      }
      function isIgnored(text) {
        return /^(?:[A-Z]+:|#|\s*$)/.test(text);
      }
      function unended(file) {
        return `the record of ${file} has no ${endOfRecord}`;
      }
      ;
      const xmlCoverageFormats = [cobertura, jacoco, clover];
      const lineCoverageFormats = [lcov, goCover];
      const jsonCoverageFormats = [istanbulJson, istanbulSummary];
      ;
      function positive(value) {
        const number = typeof value === "string" ? Number(value.trim() || NaN) : value;
        return number !== void 0 && Number.isSafeInteger(number) && number > 0 ? number : void 0;
      }
      var rule_page = __webpack_require__(55573);
      ;
      const checkstyle = {
        name: "Checkstyle XML",
        matches: ({ name }) => name === "checkstyle",
        create(directory) {
          const findings2 = [];
          let file;
          let exception;
          return {
            open({ name, attributes }) {
              if (name === "file")
                file = attributes.name;
              if (name === "exception")
                exception = "";
              const level = name === "error" ? levelOf(attributes.severity) : void 0;
              if (level !== void 0)
                findings2.push({ ...describe(attributes), level, file, directory });
            },
            text(piece) {
              if (exception !== void 0)
                exception += piece;
            },
            close(name) {
              if (name === "file")
                file = void 0;
              if (name !== "exception")
                return;
              const message = exception?.trim().split("\n")[0]?.trim() ?? "";
              findings2.push({ tool: "checkstyle", level: "error", message, file, directory });
              exception = void 0;
            },
            end: () => nameTools(findings2)
          };
        }
      };
      function levelOf(severity) {
        const known = severity?.toLowerCase();
        if (known === "ignore")
          return void 0;
        if (known === "info")
          return "note";
        return known === "warning" ? "warning" : "error";
      }
      function describe(attributes) {
        const { tool, rule } = parseSource(attributes.source ?? "");
        const message = attributes.message ?? "";
        return {
          tool,
          // ESLint's formatter and ktlint's reporter put the rule behind the message as well.
          message: rule !== void 0 && message.endsWith(` (${rule})`) ? message.slice(0, -rule.length - 3) : message,
          rule,
          url: tool === "eslint" && rule !== void 0 ? (0, rule_page.R)(tool, rule) : void 0,
          line: positive(attributes.line),
          column: positive(attributes.column)
        };
      }
      function parseSource(source) {
        const check = /^com\.puppycrawl\.tools\.checkstyle\.(?:.+\.)?(\w+?)(?:Check)?$/.exec(source);
        if (check?.[1] !== void 0)
          return { tool: "checkstyle", rule: check[1] };
        const eslint = /^eslint\.rules\.(.+)$/.exec(source);
        if (eslint?.[1] !== void 0)
          return { tool: "eslint", rule: eslint[1] };
        const detekt = /^detekt\.(.+)$/.exec(source);
        if (detekt?.[1] !== void 0)
          return { tool: "detekt", rule: detekt[1] };
        if (/^standard:[\w-]+$/.test(source))
          return { tool: "ktlint", rule: source };
        return { tool: "checkstyle", rule: source === "" ? void 0 : source };
      }
      function nameTools(findings2) {
        const [tool, ...others] = new Set(findings2.flatMap(({ rule, tool: own }) => rule === void 0 ? [] : [own]));
        if (tool === void 0 || others.length > 0)
          return findings2;
        return findings2.map((finding) => finding.rule === void 0 ? { ...finding, tool } : finding);
      }
      ;
      const eslintJson = {
        name: "ESLint JSON",
        matches: (value) => Array.isArray(value) && value.length > 0 && value.every(eslint_json_isFile),
        read: (value, directory) => (0, json.Nt)(value).flatMap(({ filePath, messages }) => {
          const file = (0, json.e1)(filePath);
          return (0, json.Nt)(messages).map((message) => ({ ...eslint_json_describe(message), file, directory }));
        })
      };
      function eslint_json_isFile(value) {
        return (0, json.Gv)(value) && typeof value.filePath === "string" && Array.isArray(value.messages);
      }
      function eslint_json_describe(message) {
        const rule = (0, json.e1)(message.ruleId);
        return {
          tool: "eslint",
          // A file that does not parse has a fatal message, whatever its severity is.
          level: message.severity === 2 || message.fatal === true ? "error" : "warning",
          message: (0, json.e1)(message.message) ?? "",
          rule,
          url: rule === void 0 ? void 0 : (0, rule_page.R)("eslint", rule),
          line: positive((0, json.i)(message.line)),
          column: positive((0, json.i)(message.column))
        };
      }
      ;
      const golangciJson = {
        name: "golangci-lint JSON",
        matches: (value) => (0, json.Gv)(value) && "Issues" in value && (0, json.Gv)(value.Report),
        read(value, directory) {
          const { Issues: issues, Report: report } = (0, json.Gv)(value) ? value : {};
          const problem = (0, json.Gv)(report) ? (0, json.e1)(report.Error) : void 0;
          if (problem !== void 0 && problem !== "")
            throw new Error(`golangci-lint says: ${problem}`);
          return (0, json.Nt)(issues).map(({ FromLinter: linter, Text: text, Severity: severity, Pos: position }) => {
            const { Filename: file, Line: line, Column: column } = (0, json.Gv)(position) ? position : {};
            return {
              tool: "golangci-lint",
              // Without a severity of its own, an issue makes it fail.
              level: levels[(0, json.e1)(severity) ?? ""] ?? "error",
              message: (0, json.e1)(text) ?? "",
              rule: (0, json.e1)(linter),
              file: (0, json.e1)(file),
              directory,
              line: positive((0, json.i)(line)),
              column: positive((0, json.i)(column))
            };
          });
        }
      };
      const levels = {
        warning: "warning",
        medium: "warning",
        low: "note",
        info: "note"
      };
      ;
      const pmdXml = {
        name: "PMD XML",
        matches: ({ name }) => name === "pmd",
        create(directory) {
          const findings2 = [];
          let file;
          let violation;
          let text = "";
          return {
            open({ name, attributes }) {
              if (name === "file")
                file = attributes.name;
              if (name === "violation") {
                text = "";
                violation = {
                  tool: "pmd",
                  level: pmd_xml_levelOf(positive(attributes.priority)),
                  message: "",
                  rule: attributes.rule,
                  url: attributes.externalInfoUrl,
                  file,
                  directory,
                  line: positive(attributes.beginline),
                  column: positive(attributes.begincolumn)
                };
              }
              if (name === "error" || name === "configerror") {
                const { filename, msg = "", rule } = attributes;
                findings2.push({ tool: "pmd", level: "error", message: msg, rule, file: filename, directory });
              }
            },
            text(piece) {
              text += piece;
            },
            close(name) {
              if (name === "file")
                file = void 0;
              if (name !== "violation" || violation === void 0)
                return;
              findings2.push({ ...violation, message: text.trim() });
              violation = void 0;
            },
            end: () => findings2
          };
        }
      };
      function pmd_xml_levelOf(priority = 3) {
        if (priority <= 2)
          return "error";
        return priority <= 4 ? "warning" : "note";
      }
      ;
      const ruffJson = {
        name: "Ruff JSON",
        matches: (value) => isList(value, ({ filename, location, message }) => typeof filename === "string" && (0, json.Gv)(location) && typeof message === "string"),
        read: (value, directory) => (0, json.Nt)(value).map(({ code, message, url, filename, location }) => ({
          tool: "ruff",
          // Ruff knows no levels: whatever it finds makes it fail.
          level: "error",
          message: (0, json.e1)(message) ?? "",
          rule: (0, json.e1)(code),
          url: (0, json.e1)(url),
          file: (0, json.e1)(filename),
          directory,
          line: (0, json.Gv)(location) ? positive((0, json.i)(location.row)) : void 0,
          column: (0, json.Gv)(location) ? positive((0, json.i)(location.column)) : void 0
        }))
      };
      const pylintJson = {
        name: "Pylint JSON",
        matches: (value) => isList(value, isPylintMessage) || (0, json.Gv)(value) && (0, json.Gv)(value.statistics) && Array.isArray(value.messages) && value.messages.every((message) => (0, json.Gv)(message) && isPylintMessage(message)),
        read: (value, directory) => (0, json.Nt)((0, json.Gv)(value) ? value.messages : value).map((message) => ({
          tool: "pylint",
          level: python_json_levelOf(message.type),
          message: (0, json.e1)(message.message) ?? "",
          rule: (0, json.e1)(message.symbol),
          file: (0, json.e1)(message.path),
          directory,
          line: positive((0, json.i)(message.line)),
          // Pylint counts columns from 0.
          column: typeof message.column === "number" ? positive(message.column + 1) : void 0
        }))
      };
      function isPylintMessage({ type, symbol, path, message }) {
        return [type, symbol, path, message].every((value) => typeof value === "string");
      }
      function python_json_levelOf(type) {
        if (type === "fatal" || type === "error")
          return "error";
        return type === "warning" ? "warning" : "note";
      }
      function isList(value, isEntry) {
        return Array.isArray(value) && value.length > 0 && value.every((entry) => (0, json.Gv)(entry) && isEntry(entry));
      }
      var external_node_url_ = __webpack_require__(73136);
      ;
      function createSarifLocator(run) {
        const artifacts = (0, json.Nt)(run.artifacts);
        const bases = (0, json.Gv)(run.originalUriBaseIds) ? run.originalUriBaseIds : {};
        return (location) => {
          const physical = (0, json.Gv)(location?.physicalLocation) ? location.physicalLocation : {};
          const region = (0, json.Gv)(physical.region) ? physical.region : {};
          return {
            file: fileOf(physical.artifactLocation, artifacts, bases),
            line: positive((0, json.i)(region.startLine)),
            column: positive((0, json.i)(region.startColumn))
          };
        };
      }
      function fileOf(artifactLocation, artifacts, bases) {
        if (!(0, json.Gv)(artifactLocation))
          return void 0;
        const uri = resolveUri(artifactLocation, bases);
        if (uri !== void 0)
          return pathOf(uri);
        const artifact = artifacts[(0, json.i)(artifactLocation.index) ?? -1];
        const indexed = (0, json.Gv)(artifact?.location) ? resolveUri(artifact.location, bases) : void 0;
        return indexed === void 0 ? void 0 : pathOf(indexed);
      }
      function resolveUri(location, bases, depth = 0) {
        const uri = (0, json.e1)(location.uri);
        if (uri === void 0 || isAbsoluteUri(uri) || depth > 10)
          return uri;
        const base = bases[(0, json.e1)(location.uriBaseId) ?? ""];
        const baseUri = (0, json.Gv)(base) ? resolveUri(base, bases, depth + 1) : void 0;
        if (baseUri === void 0 || isAbsoluteUri(baseUri) && !baseUri.startsWith("file:"))
          return uri;
        return `${baseUri.replace(/\/*$/, "/")}${uri.replace(/^\//, "")}`;
      }
      function isAbsoluteUri(uri) {
        return /^[a-z][a-z0-9+.-]+:/i.test(uri);
      }
      function pathOf(uri) {
        try {
          return uri.startsWith("file:") ? (0, external_node_url_.fileURLToPath)(uri) : decodeURIComponent(uri);
        } catch {
          return uri;
        }
      }
      ;
      function sarifMessage(message, rule, strings) {
        const { text, markdown, id, arguments: given } = (0, json.Gv)(message) ? message : {};
        const template = (0, json.e1)(text) ?? (0, json.e1)(markdown) ?? named((0, json.e1)(id), rule, strings) ?? describeRule(rule) ?? "";
        return plain(fill(template, (0, json.DW)(given)));
      }
      function named(id, rule, strings) {
        if (id === void 0)
          return void 0;
        const own = (0, json.Gv)(rule?.messageStrings) ? rule.messageStrings : {};
        return textOf(own[id]) ?? textOf(strings[id]);
      }
      function describeRule(rule) {
        return textOf(rule?.shortDescription) ?? textOf(rule?.fullDescription) ?? (0, json.e1)(rule?.name);
      }
      function textOf(value) {
        return (0, json.Gv)(value) ? (0, json.e1)(value.text) : void 0;
      }
      function fill(template, given) {
        if (given.length === 0)
          return template;
        return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === void 0 ? whole.slice(0, 1) : given[Number(index)] ?? whole);
      }
      function plain(text) {
        return text.replace(/(?<!\\)\[((?:\\.|[^\]\\])+)\]\(\d+\)/g, "$1").trim();
      }
      ;
      function createSarifRules(run) {
        const tool = (0, json.Gv)(run.tool) ? run.tool : {};
        const driver = (0, json.Gv)(tool.driver) ? tool.driver : {};
        const extensions = (0, json.Nt)(tool.extensions);
        const all = [driver, ...extensions].flatMap(({ rules }) => (0, json.Nt)(rules));
        const byId = new Map(all.map((rule) => [(0, json.e1)(rule.id), rule]));
        const overrides = (0, json.Nt)(run.invocations).flatMap(({ ruleConfigurationOverrides }) => (0, json.Nt)(ruleConfigurationOverrides));
        const find = (result) => {
          const reference = (0, json.Gv)(result.rule) ? result.rule : {};
          const id = (0, json.e1)(result.ruleId) ?? (0, json.e1)(reference.id);
          const component = (0, json.Gv)(reference.toolComponent) ? (0, json.i)(reference.toolComponent.index) : void 0;
          const rules = (0, json.Nt)((component === void 0 ? driver : extensions[component])?.rules);
          const indexed = rules[(0, json.i)(result.ruleIndex) ?? (0, json.i)(reference.index) ?? -1];
          return indexed ?? (id === void 0 ? void 0 : byWidening(id, byId));
        };
        return {
          find,
          strings: (0, json.Gv)(driver.globalMessageStrings) ? driver.globalMessageStrings : {},
          levelOf(result) {
            const own = (0, json.e1)(result.level);
            if (own !== void 0)
              return toLevel(own);
            if (result.kind !== void 0 && result.kind !== "fail")
              return "note";
            const rule = find(result);
            const override = overrides.find(({ descriptor }) => (0, json.Gv)(descriptor) && descriptor.id !== void 0 && descriptor.id === rule?.id);
            return toLevel(configuredLevel(override?.configuration) ?? configuredLevel(rule?.defaultConfiguration));
          }
        };
      }
      function byWidening(id, byId) {
        for (let at = id.length; at > 0; at = id.lastIndexOf("/", at - 1)) {
          const rule = byId.get(id.slice(0, at));
          if (rule !== void 0)
            return rule;
        }
        return void 0;
      }
      function configuredLevel(configuration) {
        return (0, json.Gv)(configuration) ? (0, json.e1)(configuration.level) : void 0;
      }
      function toLevel(level) {
        if (level === "error")
          return "error";
        return level === "note" || level === "none" ? "note" : "warning";
      }
      ;
      const sarif = {
        name: "SARIF",
        matches: (value) => (0, json.Gv)(value) && ((0, json.e1)(value.version) ?? "").startsWith("2.1.") && Array.isArray(value.runs),
        read: (value, directory) => (0, json.Gv)(value) ? (0, json.Nt)(value.runs).flatMap((run) => readRun(run, directory)) : []
      };
      function readRun(run, directory) {
        const external = (0, json.Gv)(run.externalPropertyFileReferences) ? run.externalPropertyFileReferences : {};
        if ((0, json.Nt)(external.results).length > 0)
          throw new Error("its results are in files of their own");
        const driver = (0, json.Gv)(run.tool) && (0, json.Gv)(run.tool.driver) ? run.tool.driver : {};
        const tool = (0, json.e1)(driver.name) ?? "SARIF";
        const rules = createSarifRules(run);
        const locate = createSarifLocator(run);
        const results = (0, json.Nt)(run.results).flatMap((result) => readResult(result, rules, locate));
        const found = [...results, ...readNotifications(run, rules, locate, results.length > 0)];
        return found.map((finding) => ({ tool, directory, ...finding }));
      }
      function readResult(result, rules, locate) {
        if (isSuppressed(result) || result.baselineState === "absent")
          return [];
        if (result.kind === "pass" || result.kind === "notApplicable")
          return [];
        const rule = rules.find(result);
        const level = rules.levelOf(result);
        return [
          {
            // What the user has taken into the baseline is told, and fails nothing.
            level: result.baselineState === "unchanged" ? "note" : level,
            message: sarifMessage(result.message, rule, rules.strings),
            rule: rule === void 0 ? (0, json.e1)(result.ruleId) : (0, json.e1)(rule.id),
            url: (0, json.e1)(rule?.helpUri),
            ...locate((0, json.Nt)(result.locations)[0])
          }
        ];
      }
      function isSuppressed({ suppressions }) {
        const all = (0, json.Nt)(suppressions);
        return all.length > 0 && all.every(({ status }) => status === void 0 || status === "accepted");
      }
      function readNotifications(run, rules, locate, hasResults) {
        const invocations = (0, json.Nt)(run.invocations);
        const errors = invocations.flatMap((invocation) => [
          ...(0, json.Nt)(invocation.toolExecutionNotifications),
          ...(0, json.Nt)(invocation.toolConfigurationNotifications)
        ]).filter(({ level }) => level === "error").map((notification) => ({
          level: "error",
          message: sarifMessage(notification.message, void 0, rules.strings),
          rule: (0, json.Gv)(notification.descriptor) ? (0, json.e1)(notification.descriptor.id) : void 0,
          ...locate((0, json.Nt)(notification.locations)[0])
        }));
        const failed = invocations.find(({ executionSuccessful }) => executionSuccessful === false);
        if (failed === void 0 || errors.length > 0 || hasResults)
          return errors;
        const exitCode = (0, json.i)(failed.exitCode);
        const how = exitCode === void 0 ? "" : ` (exit code ${exitCode})`;
        return [{ level: "error", message: `The analysis did not come to its end${how}.` }];
      }
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const spotbugsXml = {
        name: "SpotBugs XML",
        matches: ({ name }) => name === "BugCollection",
        create(directory) {
          const findings2 = [];
          const sources = [];
          const path = [];
          let bug;
          let text = "";
          return {
            open(tag) {
              const parent = path.at(-1);
              path.push(tag.name);
              text = "";
              if (tag.name === "BugInstance")
                bug = { attributes: tag.attributes, message: "", places: [] };
              if (tag.name === "SourceLine")
                bug?.places.push({ parent, attributes: tag.attributes });
            },
            text(piece) {
              text += piece;
            },
            close(name) {
              path.pop();
              if (name === "SrcDir")
                sources.push(text.trim());
              if ((name === "LongMessage" || name === "ShortMessage") && bug !== void 0)
                bug.message = text.trim();
              if (name !== "BugInstance" || bug === void 0)
                return;
              findings2.push({ ...spotbugs_xml_describe(bug, sources), directory });
              bug = void 0;
            },
            end: () => findings2
          };
        }
      };
      function spotbugs_xml_describe({ attributes, message, places }, sources) {
        const { type } = attributes;
        const place = choosePlace(places);
        return {
          tool: "spotbugs",
          level: spotbugs_xml_levelOf(attributes.priority),
          message: message === "" ? type ?? "" : message,
          rule: type,
          file: place?.sourcepath === void 0 ? void 0 : findSource(place.sourcepath, sources),
          line: positive(place?.start)
        };
      }
      function choosePlace(places) {
        const own = places.filter(({ parent }) => parent === "BugInstance");
        const chosen = own.find(({ attributes }) => attributes.primary === "true") ?? own[0] ?? places.find(({ parent, attributes }) => parent !== "Class" && attributes.start !== void 0) ?? places[0];
        return chosen?.attributes;
      }
      function findSource(sourcePath, sources) {
        const file = sources.find((source) => source.replaceAll("\\", "/").endsWith(`/${sourcePath}`));
        if (file !== void 0)
          return file;
        return sources.map((folder) => (0, external_node_path_.join)(folder, sourcePath)).find((path) => (0, external_node_fs_.existsSync)(path)) ?? sourcePath;
      }
      function spotbugs_xml_levelOf(priority) {
        if (priority === "1")
          return "error";
        return priority === "2" ? "warning" : "note";
      }
      ;
      const stylelintJson = {
        name: "Stylelint JSON",
        matches: (value) => Array.isArray(value) && value.length > 0 && value.every((file) => (0, json.Gv)(file) && typeof file.source === "string" && Array.isArray(file.warnings)),
        read: (value, directory) => (0, json.Nt)(value).flatMap(({ source, warnings, ignored }) => (ignored === true ? [] : (0, json.Nt)(warnings)).map(({ text, rule, severity, line, column }) => {
          const name = (0, json.e1)(rule);
          const message = (0, json.e1)(text) ?? "";
          return {
            tool: "stylelint",
            level: severity === "warning" ? "warning" : "error",
            message: name !== void 0 && message.endsWith(` (${name})`) ? message.slice(0, -name.length - 3) : message,
            rule: name,
            file: (0, json.e1)(source),
            directory,
            line: positive((0, json.i)(line)),
            column: positive((0, json.i)(column))
          };
        }))
      };
      ;
      const xmlFindingsFormats = [checkstyle, pmdXml, spotbugsXml];
      const nothing = {
        name: "an empty list of findings",
        matches: (value) => Array.isArray(value) && value.length === 0,
        read: () => []
      };
      const jsonFindingsFormats = [
        sarif,
        eslintJson,
        stylelintJson,
        ruffJson,
        pylintJson,
        golangciJson,
        nothing
      ];
      var readers_xml = __webpack_require__(25507);
      ;
      const ctrf = {
        name: "CTRF",
        matches: (value) => resultsOf(value) !== void 0,
        read(value) {
          const { tests, summary } = resultsOf(value) ?? {};
          return {
            tests: (0, json.Nt)(tests).map(readTest),
            announced: (0, json.Gv)(summary) ? (0, json.i)(summary.tests) : void 0,
            complete: true
          };
        }
      };
      function resultsOf(value) {
        if (!(0, json.Gv)(value) || !(0, json.Gv)(value.results))
          return void 0;
        const { results } = value;
        return (0, json.Gv)(results.tool) && Array.isArray(results.tests) ? results : void 0;
      }
      function readTest(test) {
        const { suite } = test;
        const status = statusOf(test);
        const attempts = (0, json.Nt)(test.retryAttempts).filter((attempt) => attempt.status === "failed");
        const isFlaky = status === "passed" && (test.flaky === true || attempts.length > 0);
        const own = status === "failed" || isFlaky && attempts.length === 0 ? [readFailure(test)] : [];
        return {
          // A list since version 1; before, titles joined in one text.
          suite: typeof suite === "string" ? suite === "" ? [] : [suite] : (0, json.DW)(suite),
          name: (0, json.e1)(test.name) ?? "",
          status,
          durationMs: (0, json.i)(test.duration),
          file: (0, json.e1)(test.filePath),
          line: (0, json.i)(test.line),
          ...isFlaky ? { isFlaky } : {},
          failures: status === "skipped" ? [] : [...attempts.map(readFailure), ...own]
        };
      }
      function statusOf({ status, rawStatus }) {
        if (status === "passed" || status === "failed")
          return status;
        if (status === "skipped" || status === "pending")
          return "skipped";
        return /skip|pend|todo|ignore|disable/i.test((0, json.e1)(rawStatus) ?? "") ? "skipped" : "failed";
      }
      function readFailure({ message, trace }) {
        const said = (0, json.e1)(message) ?? "";
        const stack = (0, json.e1)(trace) ?? "";
        const text = stack.includes(said) ? stack : `${said}
${stack}`.trim();
        return { text: text === "" ? "It failed without a message." : text };
      }
      ;
      const maxLength = 64 * 1024;
      const shortLength = 512;
      const tailShare = 4;
      function boundText(text, budget = Infinity) {
        const length = budget > 0 ? maxLength : shortLength;
        if (text.length <= length)
          return text;
        const tail = Math.floor(length / tailShare);
        const left = text.length - length;
        return `${text.slice(0, length - tail)}
… ${left} characters are left out …
${text.slice(-tail)}`;
      }
      ;
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
            return entries.length > size ? entries.pop()?.item : void 0;
          },
          items: () => entries.map(({ item }) => item)
        };
      }
      ;
      const kept = { passed: 1e4, failed: 1e4, skipped: 5e3 };
      const keptSlowest = 100;
      const maxSuites = 1e4;
      const otherSuites = "(other suites)";
      const textBudget = 8 * 1024 * 1024;
      class TestCollector {
        /** How many there were, kept or not. */
        counts = { passed: 0, failed: 0, skipped: 0 };
        tests = [];
        folded = /* @__PURE__ */ new Map();
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
          const count2 = ++this.counts[status];
          if (count2 <= kept[status] || test.isFlaky === true) {
            this.tests.push(this.own(test));
            return;
          }
          const durationMs = test.durationMs ?? 0;
          if (status !== "passed" || !this.slowest.takes(durationMs)) {
            this.fold(test);
            return;
          }
          const out = this.slowest.push(durationMs, this.own(test));
          if (out !== void 0)
            this.fold(out);
        }
        build() {
          const tests = [...this.tests, ...this.slowest.items()];
          return this.folded.size === 0 ? { tests } : { tests, folded: [...this.folded.values()] };
        }
        fold({ suite, file, status, durationMs = 0 }) {
          const name = file ?? suite[0] ?? "";
          if (this.lastSums?.name !== name)
            this.lastSums = this.sumsOf(name);
          this.lastSums[status]++;
          this.lastSums.durationMs += durationMs;
        }
        sumsOf(name) {
          const known = this.folded.get(name);
          if (known !== void 0)
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
            file: file === void 0 ? void 0 : this.ownFile(file),
            ...selector === void 0 ? {} : { selector: copy(selector) },
            failures: failures.length === 0 ? none : failures.map((failure) => this.ownFailure(failure))
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
            ...expected === void 0 || actual === void 0 ? {} : {
              expected: copy(boundText(expected, this.remaining)),
              actual: copy(boundText(actual, this.remaining))
            }
          };
        }
      }
      const none = [];
      function copy(text) {
        return text.length < 13 ? text : Buffer.from(text).toString();
      }
      ;
      const goTestJson = {
        name: "go test JSON",
        // What go itself prints (`go: downloading ...`) may come before the first event.
        matches: (head) => head.some((line) => isEvent(parse(line))),
        create: createGoReader
      };
      function createGoReader() {
        const tests = new TestCollector();
        const packages = /* @__PURE__ */ new Map();
        const builds = /* @__PURE__ */ new Map();
        const endTest = (name, test, event, status) => {
          const { open, at } = openTest(packageOf(packages, name), test);
          open.tests.delete(test);
          const parent = open.tests.get(test.slice(0, test.lastIndexOf("/")));
          if (status === "failed") {
            open.failed++;
            if (parent !== void 0)
              parent.failed++;
          }
          if (at.hasTests && (status !== "failed" || at.failed > 0))
            return;
          const seconds = (0, json.i)(event.Elapsed);
          tests.add({
            suite: [name, ...test.split("/").slice(0, -1)],
            name: test.slice(test.lastIndexOf("/") + 1),
            status,
            durationMs: seconds === void 0 ? void 0 : Math.round(seconds * 1e6) / 1e3,
            selector: `${name} ${test}`,
            failures: status === "failed" ? [{ text: messageOf(at.output) }] : []
          });
        };
        const endPackage = (name, event, hasFailed) => {
          const open = packageOf(packages, name);
          open.hasEnded = true;
          const running = [...open.tests].filter(([, { hasTests }]) => !hasTests);
          if (hasFailed) {
            for (const [test, { output }] of running) {
              open.failed++;
              const suite = [name, ...test.split("/").slice(0, -1)];
              const text = messageOf(`${output}
${open.output}`);
              const last = test.slice(test.lastIndexOf("/") + 1);
              tests.add({ suite, name: last, status: "failed", selector: `${name} ${test}`, failures: [{ text }] });
            }
            if (open.failed === 0)
              tests.add(failedPackage(name, open.output, builds.get((0, json.e1)(event.FailedBuild) ?? "")));
          }
          open.tests.clear();
          open.output = "";
        };
        return {
          line(text) {
            const event = parse(text);
            if (!isEvent(event))
              return;
            const { Action: action } = event;
            const name = (0, json.e1)(event.Package) ?? "";
            const test = (0, json.e1)(event.Test);
            const output = (0, json.e1)(event.Output) ?? "";
            if (action === "build-output") {
              const path = (0, json.e1)(event.ImportPath) ?? "";
              builds.set(path, boundText((builds.get(path) ?? "") + output));
            } else if (action === "build-fail" || name === "") {
              return;
            } else if (test === void 0) {
              if (action === "output")
                addOutput(packageOf(packages, name), output);
              else if (action === "fail")
                endPackage(name, event, true);
              else if (action === "pass" || action === "skip")
                endPackage(name, event, false);
              else
                packageOf(packages, name);
            } else if (action === "pass" || action === "skip" || action === "fail") {
              endTest(name, test, event, action === "pass" ? "passed" : action === "skip" ? "skipped" : "failed");
            } else {
              const { at } = openTest(packageOf(packages, name), test);
              if (action === "output")
                at.output = boundText(at.output + output);
            }
          },
          end() {
            const all = [...packages.values()];
            const tested = all.filter(({ isCached }) => !isCached);
            return {
              ...tests.build(),
              framework: "go",
              complete: all.every(({ hasEnded }) => hasEnded),
              ...all.length > 0 && tested.length === 0 ? { isCached: true } : {}
            };
          }
        };
      }
      function parse(line) {
        if (!line.startsWith("{"))
          return void 0;
        try {
          return JSON.parse(line);
        } catch {
          return void 0;
        }
      }
      function isEvent(value) {
        return (0, json.Gv)(value) && typeof value.Action === "string" && (typeof value.Package === "string" || typeof value.ImportPath === "string");
      }
      function packageOf(packages, name) {
        const known = packages.get(name);
        if (known !== void 0)
          return known;
        const open = { tests: /* @__PURE__ */ new Map(), output: "", failed: 0, hasEnded: false, isCached: false };
        packages.set(name, open);
        return open;
      }
      function openTest(open, test) {
        const known = open.tests.get(test);
        if (known !== void 0)
          return { open, at: known };
        const at = { output: "", hasTests: false, failed: 0 };
        open.tests.set(test, at);
        const parent = open.tests.get(test.slice(0, test.lastIndexOf("/")));
        if (parent !== void 0)
          parent.hasTests = true;
        return { open, at };
      }
      function addOutput(open, output) {
        open.output = boundText(open.output + output);
        if (/^ok\s.*\(cached\)/.test(output))
          open.isCached = true;
      }
      function failedPackage(name, output, build) {
        const text = [build, output].filter((part) => part !== void 0 && part.trim() !== "").join("\n");
        const failures = [{ text: messageOf(text) }];
        return { suite: [name], name: "the package runs", isWholeFile: true, status: "failed", failures };
      }
      function messageOf(output) {
        return output.split("\n").filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- FAIL:)/.test(line)).join("\n").trim();
      }
      ;
      const jestJson = {
        name: "Jest JSON",
        matches: (value) => isAggregated(value) && "wasInterrupted" in value,
        read: (value) => read(value, "jest")
      };
      const vitestJson = {
        name: "Vitest JSON",
        matches: (value) => isAggregated(value) && !("wasInterrupted" in value),
        read: (value) => read(value, "vitest")
      };
      function isAggregated(value) {
        return (0, json.Gv)(value) && typeof value.numTotalTests === "number" && Array.isArray(value.testResults);
      }
      function read(value, framework) {
        const report = (0, json.Gv)(value) ? value : {};
        const tests = (0, json.Nt)(report.testResults).flatMap(testsOfFile);
        const hasFailed = tests.some(({ status }) => status === "failed");
        return {
          framework,
          tests: report.success === false && !hasFailed ? [...tests, unexplained] : tests,
          announced: (0, json.i)(report.numTotalTests),
          complete: report.wasInterrupted !== true
        };
      }
      const unexplained = {
        suite: [],
        name: "the run succeeds",
        isWholeFile: true,
        status: "failed",
        failures: [{ text: "The report says that the run failed, and does not say of which test." }]
      };
      function testsOfFile(result) {
        const file = (0, json.e1)(result.name);
        const tests = (0, json.Nt)(result.assertionResults).map((assertion) => jest_json_readTest(assertion, file));
        if (result.status !== "failed" || tests.some(({ status }) => status === "failed"))
          return tests;
        const failures = [{ text: (0, json.e1)(result.message) ?? "" }];
        return [
          ...tests,
          { suite: [], name: "the test file runs", isWholeFile: true, status: "failed", file, failures }
        ];
      }
      function jest_json_readTest(assertion, file) {
        const { location } = assertion;
        const status = jest_json_statusOf(assertion.status);
        const messages = (0, json.DW)(assertion.failureMessages);
        const earlier = (0, json.DW)(assertion.retryReasons);
        const texts = status === "passed" ? earlier : [.../* @__PURE__ */ new Set([...earlier, ...messages])];
        return {
          suite: (0, json.DW)(assertion.ancestorTitles),
          name: (0, json.e1)(assertion.title) ?? "",
          status,
          durationMs: (0, json.i)(assertion.duration),
          file,
          line: (0, json.Gv)(location) ? (0, json.i)(location.line) : void 0,
          ...status === "passed" && earlier.length > 0 ? { isFlaky: true } : {},
          failures: status === "skipped" ? [] : texts.map((text) => ({ text }))
        };
      }
      function jest_json_statusOf(status) {
        return status === "passed" || status === "failed" ? status : "skipped";
      }
      ;
      function parseSeconds(time) {
        if (time === void 0 || time === "")
          return void 0;
        let seconds = Number(time);
        if (Number.isNaN(seconds)) {
          const text = time.trim().replace(/s$/, "");
          const isGrouped = text.includes(".") || /^\d{1,3}(,\d{3})+$/.test(text);
          seconds = Number(text.replaceAll(",", isGrouped ? "" : "."));
        }
        return Number.isFinite(seconds) && seconds >= 0 && time.trim() !== "" ? Math.round(seconds * 1e6) / 1e3 : void 0;
      }
      ;
      const remarkKinds = /* @__PURE__ */ new Map([
        ["failure", "failure"],
        ["error", "failure"],
        ["flakyFailure", "flaky"],
        ["flakyError", "flaky"],
        ["rerunFailure", "rerun"],
        ["rerunError", "rerun"]
      ]);
      function closeTest(test) {
        const { attributes, suite, names, remarks, isPytest } = test;
        const { name = "", line } = attributes;
        const className = attributes.classname ?? attributes.class ?? "";
        const status = junit_case_statusOf(test);
        const isHook = name === "";
        const result = {
          suite: className === "" ? names : [className],
          // Surefire reports what fails before the first test (`@BeforeAll`) as a test without a name.
          name: isHook ? "set-up or tear-down" : name,
          status,
          durationMs: parseSeconds(attributes.time ?? attributes.duration),
          file: attributes.file ?? attributes.filepath ?? suite?.file ?? sourceFile(className) ?? sourceFile(suite?.name),
          line: line === void 0 ? void 0 : junit_case_parseLineNumber(line, isPytest),
          failures: remarks.length === 0 ? junit_case_none : remarks.map(({ failure }) => failure)
        };
        if (isHook)
          return { ...result, isWholeFile: true };
        if (remarks.length === 0)
          return status === "failed" ? { ...result, failures: [{ text: "" }] } : result;
        return status === "passed" ? { ...result, isFlaky: true } : result;
      }
      const junit_case_none = [];
      function junit_case_statusOf({ attributes, remarks, isSkipped }) {
        if (remarks.some(({ kind }) => kind !== "flaky"))
          return "failed";
        if (isSkipped)
          return "skipped";
        const { status, result } = attributes;
        if (status === void 0 && result === void 0)
          return "passed";
        const told = (status ?? result ?? "").toLowerCase();
        if (notRun.has(told) || result === "suppressed" || result === "skipped")
          return "skipped";
        return failing.has(told) ? "failed" : "passed";
      }
      const notRun = /* @__PURE__ */ new Set(["notrun", "disabled", "skipped", "ignored", "pending"]);
      const failing = /* @__PURE__ */ new Set(["fail", "failed", "failure", "error", "broken"]);
      function closeRemark({ kind, attributes, text }) {
        const { message = "", type = "" } = attributes;
        const body = text.trim();
        if (message === "" || body.includes(message))
          return { kind, failure: { text: body === "" ? type : body } };
        return { kind, failure: { text: body === "" ? message : `${message}
${body}` } };
      }
      function isSameTest(first, second) {
        return first.status === "failed" && second.status === "failed" && first.name === second.name && first.suite.join("\n") === second.suite.join("\n");
      }
      function sourceFile(name) {
        if (name === void 0)
          return void 0;
        const dot = name.lastIndexOf(".");
        if (dot < 0 || name.length - dot > 8 || !sourceExtensions.has(name.slice(dot + 1)))
          return void 0;
        return /[\s:]/.test(name) ? void 0 : name;
      }
      const sourceExtensions = new Set("js jsx ts tsx cjs cjsx cts mjs mjsx mts vue svelte py rb exs".split(" "));
      function junit_case_parseLineNumber(line, fromZero) {
        return /^\d{1,9}$/.test(line) ? Number(line) + (fromZero ? 1 : 0) : void 0;
      }
      ;
      class JUnitTotals {
        depth = 0;
        root;
        suites = [];
        hasReruns = false;
        isUnreliable = false;
        open(name, attributes) {
          if (name === "testsuites" && this.depth === 0) {
            this.root = readTotals(attributes);
          } else if (name === "testsuite") {
            if (this.depth === 0)
              this.suites.push(readTotals(attributes));
            this.depth++;
            this.isUnreliable ||= attributes.hostname === "tbd" || isSurefire(attributes);
          }
        }
        close() {
          this.depth--;
        }
        see({ remarks }) {
          this.hasReruns ||= remarks.some(({ kind }) => kind !== "failure");
        }
        /** How many tests the report says there are; nothing when it does not say, or says so for a known reason only. */
        announced(seen) {
          const { tests, unwritten } = this.header();
          if (tests === void 0 || this.hasReruns || this.isUnreliable)
            return void 0;
          const missing = tests - seen;
          return missing > 0 && missing <= unwritten ? void 0 : tests;
        }
        /** A header that counts failures over tests none of which failed: the failures are not in the document. */
        unexplainedFailures(seenFailed) {
          const { failed } = this.header();
          if (failed === 0 || seenFailed > 0 || this.hasReruns)
            return void 0;
          return `The report counts ${failed} ${failed === 1 ? "failure" : "failures"}, and does not say of which test.`;
        }
        header() {
          if (this.root?.tests !== void 0)
            return this.root;
          const told = this.suites.filter(({ tests }) => tests !== void 0);
          return {
            tests: told.length === 0 ? void 0 : sum(told.map(({ tests = 0 }) => tests)),
            failed: sum(this.suites.map(({ failed }) => failed)),
            unwritten: sum(this.suites.map(({ unwritten }) => unwritten))
          };
        }
      }
      function readTotals(attributes) {
        const { tests, failures, errors, skipped, disabled, ignored, skips } = attributes;
        return {
          tests: count(tests),
          failed: (count(failures) ?? 0) + (count(errors) ?? 0),
          // pytest counts the error of a tear-down as one more test.
          unwritten: sum([skipped, disabled, ignored, skips, errors].map((text) => count(text) ?? 0))
        };
      }
      function isSurefire(attributes) {
        return attributes["xsi:noNamespaceSchemaLocation"]?.includes("surefire") === true;
      }
      function count(text) {
        return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : void 0;
      }
      function sum(numbers) {
        return numbers.reduce((total, number) => total + number, 0);
      }
      ;
      const junitXml = {
        name: "JUnit XML",
        matches: ({ name }) => name === "testsuites" || name === "testsuite" || name === "testrun",
        create: createJUnitReader
      };
      function createJUnitReader() {
        const tests = new TestCollector();
        const totals = new JUnitTotals();
        const suites = [];
        let names = [];
        let test;
        let remark;
        let isPytest = false;
        let previous;
        const openSuite = (tag) => {
          const { name, attributes } = tag;
          totals.open(name, attributes);
          isPytest ||= attributes.name === "pytest" || attributes.name === "pytest tests";
          if (name !== "testsuite")
            return;
          suites.push(tag);
          names = suiteNames(suites);
        };
        const addTest = (added) => {
          if (!isPytest) {
            tests.add(added);
          } else if (previous !== void 0 && isSameTest(previous, added)) {
            previous = { ...previous, failures: [...previous.failures, ...added.failures] };
          } else {
            if (previous !== void 0)
              tests.add(previous);
            previous = added;
          }
        };
        const closeOpenRemark = (closed) => {
          const told = closeRemark(closed);
          if (test === void 0)
            tests.add(failedSuite(names, suites.at(-1)?.attributes.file, told.failure.text));
          else
            test.remarks.push(told);
        };
        return {
          unread: ["system-out", "system-err", "properties"],
          open(tag) {
            const { name, attributes } = tag;
            if (name === "testcase") {
              const suite = suites.at(-1)?.attributes;
              test = { attributes, suite, names, isPytest, remarks: [], isSkipped: false };
            } else if (name === "skipped" || name === "ignored") {
              if (test !== void 0)
                test.isSkipped = true;
            } else if (name === "testsuite" || name === "testsuites") {
              openSuite(tag);
            } else {
              const kind = remarkKinds.get(name);
              if (kind !== void 0)
                remark ??= { kind, name, attributes, text: "" };
            }
          },
          text(piece) {
            if (remark !== void 0)
              remark.text += piece;
          },
          close(name) {
            if (name === "testcase" && test !== void 0) {
              totals.see(test);
              addTest(closeTest(test));
              test = void 0;
            } else if (name === remark?.name) {
              closeOpenRemark(remark);
              remark = void 0;
            } else if (name === "testsuite") {
              suites.pop();
              names = suiteNames(suites);
              totals.close();
            }
          },
          end() {
            if (previous !== void 0)
              tests.add(previous);
            const unexplained2 = totals.unexplainedFailures(tests.counts.failed);
            const announced = totals.announced(tests.total);
            if (unexplained2 !== void 0)
              tests.add(failedSuite([], void 0, unexplained2));
            return { ...tests.build(), announced, complete: true };
          }
        };
      }
      const maxDepth = 32;
      function suiteNames(suites) {
        const shown = suites.length <= maxDepth ? suites : suites.slice(-maxDepth);
        return shown.flatMap(({ attributes: { name = "" } }) => name === "" ? [] : [name]);
      }
      function failedSuite(suite, file, text) {
        return { suite, name: "the suite runs", isWholeFile: true, status: "failed", file, failures: [{ text }] };
      }
      ;
      const mochaJson = {
        name: "Mocha JSON",
        matches: (value) => (0, json.Gv)(value) && (0, json.Gv)(value.stats) && [value.passes, value.failures, value.pending].every(Array.isArray),
        read: (value) => (0, json.Gv)(value) ? readMocha(value) : { tests: [], complete: false }
      };
      function readMocha({ stats, passes, failures, pending }) {
        const tests = [
          ...(0, json.Nt)(passes).map((test) => mocha_json_readTest(test, "passed")),
          ...(0, json.Nt)(failures).map((test) => mocha_json_readTest(test, "failed")),
          ...(0, json.Nt)(pending).map((test) => mocha_json_readTest(test, "skipped"))
        ];
        const announced = (0, json.Gv)(stats) ? (0, json.i)(stats.tests) : void 0;
        return { framework: "mocha", tests, announced, complete: true };
      }
      function mocha_json_readTest(test, status) {
        const name = (0, json.e1)(test.title) ?? "";
        const full = (0, json.e1)(test.fullTitle) ?? name;
        const around = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : "";
        const attempts = (0, json.i)(test.currentRetry) ?? 0;
        const isFlaky = status === "passed" && attempts > 0;
        return {
          suite: around === "" ? [] : [around],
          name,
          status,
          durationMs: (0, json.i)(test.duration),
          file: (0, json.e1)(test.file),
          .../^"(?:before|after)(?: all| each)" hook/.test(name) ? { isWholeFile: true } : {},
          ...isFlaky ? { isFlaky } : {},
          failures: status === "failed" && (0, json.Gv)(test.err) ? [readError(test.err)] : isFlaky ? [{ text: `It failed ${attempts} ${attempts === 1 ? "time" : "times"} before it passed.` }] : []
        };
      }
      function readError(error) {
        const message = (0, json.e1)(error.message) ?? "";
        const stack = (0, json.e1)(error.stack) ?? "";
        const text = stack.includes(message) ? stack : `${message}
${stack}`;
        return { text, expected: (0, json.e1)(error.expected), actual: (0, json.e1)(error.actual) };
      }
      ;
      function parseTotal(text) {
        return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : void 0;
      }
      function parseLine(text) {
        const line = parseTotal(text);
        return line === 0 ? void 0 : line;
      }
      function parseMilliseconds(text) {
        const milliseconds = Number(text ?? NaN);
        return Number.isFinite(milliseconds) && milliseconds >= 0 && text !== "" ? milliseconds : void 0;
      }
      function parseTimeSpan(text) {
        const parts = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:[.,]\d+)?)$/.exec(text ?? "");
        if (parts === null)
          return void 0;
        const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = parts;
        const total = (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
        return Math.round(total * 1e6) / 1e3;
      }
      ;
      function createFailureText(element, messageName, stackName) {
        let current;
        let isOpen = false;
        let message = "";
        let stack = "";
        return {
          open(name) {
            if (name === element) {
              isOpen = true;
              message = "";
              stack = "";
            } else if (isOpen && name === messageName) {
              current = "message";
            } else if (isOpen && name === stackName) {
              current = "stack";
            }
          },
          text(piece) {
            if (current === "message")
              message += piece;
            else if (current === "stack")
              stack += piece;
          },
          close(name) {
            if (name === messageName || name === stackName)
              current = void 0;
            if (name !== element || !isOpen)
              return void 0;
            isOpen = false;
            return [message.trim(), stack.replace(/^\n+|\s+$/g, "")].filter((part) => part !== "").join("\n");
          }
        };
      }
      ;
      const nunit2Xml = {
        name: "NUnit 2 XML",
        matches: ({ name }) => name === "test-results",
        create: createNUnit2Reader
      };
      function createNUnit2Reader() {
        const tests = new TestCollector();
        const failure = createFailureText("failure", "message", "stack-trace");
        let test;
        let announced;
        return {
          unread: ["properties", "environment", "culture-info", "categories"],
          open({ name, attributes }) {
            failure.open(name);
            if (name === "test-results")
              announced = parseTotal(attributes.total);
            if (name === "test-case")
              test = { attributes, failure: "" };
          },
          text: (piece) => failure.text(piece),
          close(name) {
            const text = failure.close(name);
            if (text !== void 0 && test !== void 0)
              test.failure = text;
            if (name !== "test-case" || test === void 0)
              return;
            tests.add(nunit2_xml_closeTest(test.attributes, test.failure));
            test = void 0;
          },
          end: () => ({ ...tests.build(), announced, complete: true })
        };
      }
      function nunit2_xml_closeTest(attributes, failure) {
        const { name = "", time } = attributes;
        const status = nunit2_xml_statusOf(attributes);
        const [, className, method = name] = /^([^("]*)\.([^.("]+(?:[("].*)?)$/s.exec(name) ?? [];
        return {
          suite: className === void 0 ? [] : [className],
          name: method,
          status,
          durationMs: parseSeconds(time),
          failures: status === "failed" ? [{ text: failure }] : []
        };
      }
      function nunit2_xml_statusOf({ result, executed, success }) {
        if (result === void 0) {
          if (executed?.toLowerCase() === "false")
            return "skipped";
          return success?.toLowerCase() === "true" ? "passed" : "failed";
        }
        if (result === "Success")
          return "passed";
        return ["Ignored", "Skipped", "Inconclusive"].includes(result) ? "skipped" : "failed";
      }
      ;
      const nunit3Xml = {
        name: "NUnit 3 XML",
        matches: ({ name }) => name === "test-run",
        create: createNUnit3Reader
      };
      function createNUnit3Reader() {
        const tests = new TestCollector();
        const open = [];
        const failure = createFailureText("failure", "message", "stack-trace");
        let announced;
        return {
          unread: ["output", "properties", "settings", "environment", "command-line", "attachments"],
          open({ name, attributes }) {
            failure.open(name);
            if (name === "test-run")
              announced = parseTotal(attributes.total);
            if (name === "test-suite" || name === "test-case") {
              open.push({ attributes, isTest: name === "test-case", failure: void 0, failed: 0 });
            }
          },
          text: (piece) => failure.text(piece),
          close(name) {
            const current = open.at(-1);
            const text = failure.close(name);
            if (text !== void 0 && current !== void 0)
              current.failure = text;
            if (current === void 0 || name !== "test-suite" && name !== "test-case")
              return;
            open.pop();
            const test = current.isTest ? nunit3_xml_closeTest(current) : closeSuite(current);
            if (test !== void 0)
              tests.add(test);
            const parent = open.at(-1);
            if (parent !== void 0)
              parent.failed += current.failed + (test?.status === "failed" ? 1 : 0);
          },
          end: () => ({ ...tests.build(), announced, complete: true })
        };
      }
      function nunit3_xml_closeTest({ attributes, failure }) {
        const { name = "", classname = "", fullname = "", duration, result } = attributes;
        const status = statuses.get(result ?? "") ?? "failed";
        const around = fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : "";
        return {
          suite: [classname === "" ? around : classname].filter((part) => part !== ""),
          name,
          status,
          durationMs: parseSeconds(duration),
          failures: status === "failed" ? [{ text: failure ?? attributes.label ?? "" }] : []
        };
      }
      function closeSuite({ attributes, failure, failed }) {
        const { fullname = "", name = "", result, site } = attributes;
        const isOwn = site === "TearDown" || failed === 0 && site !== "Child" && site !== "Parent";
        if (result !== "Failed" || !isOwn)
          return void 0;
        return {
          suite: [fullname === "" ? name : fullname],
          name: site === "TearDown" ? "tear-down" : "the suite runs",
          isWholeFile: true,
          status: "failed",
          failures: [{ text: failure ?? attributes.label ?? "" }]
        };
      }
      const statuses = /* @__PURE__ */ new Map([
        ["Passed", "passed"],
        ["Warning", "passed"],
        ["Skipped", "skipped"],
        ["Inconclusive", "skipped"],
        ["Failed", "failed"]
      ]);
      ;
      function readDiagnostics(lines) {
        const values = readKeys(lines);
        const at = values.get("at") ?? "";
        const place = /^(.*?):(\d+)(?::\d+)?$/s.exec(values.get("location") ?? "");
        const message = values.get("error") ?? values.get("message") ?? "";
        const stack = values.get("stack") ?? values.get("diff") ?? at;
        const text = [message, stack].filter((part) => part.trim() !== "").join("\n");
        return {
          durationMs: parseMilliseconds(values.get("duration_ms")),
          file: place === null ? values.get("file") ?? values.get("fileName") : tap_diagnostics_pathOf(place[1] ?? ""),
          line: parseLine(place === null ? values.get("line") ?? values.get("lineNumber") : place[2]),
          text
        };
      }
      function readKeys(lines) {
        const values = /* @__PURE__ */ new Map();
        let key;
        for (const line of lines) {
          const match = /^([A-Za-z_]\w*):(?:\s+(.*))?$/.exec(line);
          if (match !== null) {
            key = match[1] ?? "";
            const value = (match[2] ?? "").trim();
            values.set(key, /^[|>][-+]?\d*$/.test(value) ? "" : unquote(value));
          } else if (key !== void 0 && /^\s/.test(line)) {
            const before = values.get(key) ?? "";
            values.set(key, before === "" ? line.trim() : `${before}
${line.replace(/^ {2}/, "")}`);
          }
        }
        return values;
      }
      function unquote(value) {
        if (/^'.*'$/s.test(value))
          return value.slice(1, -1).replaceAll("''", "'");
        if (/^".*"$/s.test(value))
          return value.slice(1, -1).replace(/\\n/g, "\n").replace(/\\(["\\])/g, "$1");
        return value;
      }
      function tap_diagnostics_pathOf(location) {
        return location.startsWith("file://") ? (0, external_node_url_.fileURLToPath)(location) : location;
      }
      ;
      const tap = {
        name: "TAP",
        matches: (head) => head.some((line) => /^TAP version \d+\s*$|^1\.\.\d+(?:\s*#.*)?$|^(?:not )?ok \d+\b/.test(line)),
        create: createTapReader
      };
      const point = /^(not )?ok\b(?:\s+(\d+))?(?:\s+-)?\s*((?:\\.|[^#\\])*?)\s*(?:#\s*(SKIP|TODO)\S*\s*(.*))?$/i;
      function createTapReader() {
        const collector = new TestCollector();
        const levels2 = [newLevel()];
        let yaml;
        let missing = 0;
        let bailed;
        let last;
        const closeDeeper = (depth) => {
          const inner = [];
          while (levels2.length - 1 > depth) {
            const level = levels2.pop();
            if (level === void 0)
              break;
            missing += Math.max(0, (level.plan ?? level.points) - level.points);
            inner.unshift(...level.tests);
          }
          return inner;
        };
        const addPoint = (depth, match) => {
          const inner = closeDeeper(depth);
          while (levels2.length - 1 < depth)
            levels2.push(newLevel());
          const level = levels2[depth];
          if (level === void 0)
            return;
          level.points++;
          const name = (match[3] ?? "").replace(/\\(.)/g, "$1").trim();
          const test = readPoint(match, name);
          const nested = inner.map((each) => ({ ...each, suite: [name, ...each.suite] }));
          last = void 0;
          if (nested.length > 0 && (test.status !== "failed" || nested.some(({ status }) => status === "failed"))) {
            level.tests.push(...nested);
          } else {
            level.tests.push(...nested, test);
            last = { level: depth, at: level.tests.length - 1 };
          }
        };
        const describe2 = ({ durationMs, file, line, text }) => {
          const level = last === void 0 ? void 0 : levels2[last.level];
          const test = last === void 0 ? void 0 : level?.tests[last.at];
          if (level === void 0 || test === void 0 || last === void 0)
            return;
          const failures = test.status === "failed" && text !== "" ? [{ text }] : test.failures;
          level.tests[last.at] = { ...test, durationMs: durationMs ?? test.durationMs, file, line, failures };
        };
        const flush = () => {
          const [root] = levels2;
          for (const test of root?.tests.splice(0) ?? [])
            collector.add(test);
        };
        return {
          line(text) {
            if (yaml !== void 0) {
              if (text.trim() !== "...")
                return void yaml.lines.push(text.slice(yaml.indent));
              describe2(readDiagnostics(yaml.lines));
              yaml = void 0;
              return;
            }
            const content = text.trimStart();
            const indent = text.length - content.length;
            if (content.trimEnd() === "---" && last !== void 0) {
              yaml = { indent, lines: [] };
              return;
            }
            const depth = Math.floor(indent / 4);
            const match = indent % 4 === 0 ? point.exec(content) : null;
            if (match !== null) {
              if (depth === 0 && levels2.length === 1)
                flush();
              addPoint(depth, match);
              return;
            }
            const plan = indent % 4 === 0 ? /^1\.\.(\d+)\s*(?:#.*)?$/.exec(content) : null;
            if (plan !== null) {
              while (levels2.length - 1 < depth)
                levels2.push(newLevel());
              const level = levels2[depth];
              if (level !== void 0)
                level.plan = Number(plan[1]);
            } else if (/^Bail out!/i.test(content)) {
              bailed ??= content.slice("Bail out!".length).trim();
            }
          },
          end() {
            const isOpen = levels2.length > 1 || yaml !== void 0;
            const inner = closeDeeper(0);
            const [root] = levels2;
            const plan = root?.plan;
            missing += Math.max(0, (plan ?? 0) - (root?.points ?? 0));
            flush();
            for (const test of inner)
              collector.add(test);
            if (bailed !== void 0)
              collector.add(bailOut(bailed));
            return {
              ...collector.build(),
              announced: collector.total + missing,
              complete: plan !== void 0 && !isOpen && bailed === void 0
            };
          }
        };
      }
      function newLevel() {
        return { plan: void 0, points: 0, tests: [] };
      }
      function readPoint([, not, number, , directive, reason], name) {
        const isExpected = directive !== void 0 && (directive.toUpperCase() === "SKIP" || not !== void 0);
        const status = isExpected ? "skipped" : not === void 0 ? "passed" : "failed";
        return {
          suite: [],
          name: name === "" ? `test ${number ?? ""}`.trim() : name,
          status,
          failures: status === "failed" ? [{ text: reason ?? "" }] : []
        };
      }
      function bailOut(reason) {
        const failures = [{ text: `Bail out! ${reason}`.trim() }];
        return { suite: [], name: "the run comes to its end", isWholeFile: true, status: "failed", failures };
      }
      ;
      const testngXml = {
        name: "TestNG XML",
        matches: ({ name }) => name === "testng-results",
        create: createTestNgReader
      };
      function createTestNgReader() {
        const tests = new TestCollector();
        const attempts = /* @__PURE__ */ new Map();
        let announced;
        let retried = 0;
        let className = "";
        let method;
        let text;
        return {
          unread: ["reporter-output", "groups"],
          open({ name, attributes }) {
            if (name === "testng-results") {
              announced = sumOf(attributes, ["passed", "failed", "skipped"]);
            } else if (name === "class") {
              className = attributes.name ?? "";
            } else if (name === "test-method") {
              method = { className, attributes, parameters: [], message: "", stack: "", exception: void 0 };
            } else if (name === "exception" && method !== void 0) {
              method.exception = attributes.class ?? "";
            } else if (name === "value" || name === "message" || name === "full-stacktrace") {
              text = name;
              if (name === "value")
                method?.parameters.push("");
            }
          },
          text(piece) {
            if (method === void 0 || text === void 0)
              return;
            if (text === "message")
              method.message += piece;
            else if (text === "full-stacktrace")
              method.stack += piece;
            else
              method.parameters.push((method.parameters.pop() ?? "") + piece);
          },
          close(name) {
            if (name === text)
              text = void 0;
            if (name !== "test-method" || method === void 0)
              return;
            const closed = method;
            method = void 0;
            const id = JSON.stringify([closed.className, closed.attributes.name, closed.parameters]);
            if (closed.attributes.retried === "true") {
              retried++;
              attempts.set(id, [...attempts.get(id) ?? [], failureOf(closed)]);
              return;
            }
            const test = closeMethod(closed, attempts.get(id) ?? []);
            attempts.delete(id);
            if (test !== void 0)
              tests.add(test);
          },
          end() {
            const missing = (announced ?? 0) - tests.total;
            return {
              ...tests.build(),
              announced: missing > 0 && missing <= retried ? tests.total : announced,
              complete: true
            };
          }
        };
      }
      function closeMethod(method, earlier) {
        const { attributes, className, parameters } = method;
        const isConfiguration = attributes["is-config"] === "true";
        const status = testng_xml_statuses.get(attributes.status ?? "") ?? "failed";
        if (isConfiguration && status !== "failed")
          return void 0;
        const values = parameters.map((value) => value.trim());
        const failures = [...earlier, ...status === "failed" ? [failureOf(method)] : []].map((text) => ({ text }));
        return {
          suite: [className],
          name: `${attributes.name ?? ""}${values.length === 0 ? "" : `(${values.join(", ")})`}`,
          status,
          durationMs: parseMilliseconds(attributes["duration-ms"]),
          ...isConfiguration ? { isWholeFile: true } : {},
          ...status === "passed" && failures.length > 0 ? { isFlaky: true } : {},
          failures: status === "skipped" ? [] : failures
        };
      }
      const testng_xml_statuses = /* @__PURE__ */ new Map([
        ["PASS", "passed"],
        ["SUCCESS_PERCENTAGE_FAILURE", "passed"],
        ["SKIP", "skipped"],
        ["FAIL", "failed"]
      ]);
      function failureOf({ message, stack, exception }) {
        const trace = stack.trim();
        return trace === "" ? message.trim() || (exception ?? "") : trace;
      }
      function sumOf(attributes, names) {
        const told = names.map((name) => parseTotal(attributes[name]));
        return told.some((count2) => count2 === void 0) ? void 0 : told.reduce((sum2, count2) => sum2 + (count2 ?? 0), 0);
      }
      ;
      const trx = {
        name: "TRX",
        matches: ({ name }) => name === "TestRun",
        create: createTrxReader
      };
      function createTrxReader() {
        const results = [];
        const open = [];
        const failure = createFailureText("ErrorInfo", "Message", "StackTrace");
        const remark = createFailureText("RunInfo", "Text", "");
        const classes = /* @__PURE__ */ new Map();
        const problems = [];
        let announced;
        let outcome = "";
        let definition;
        let isProblem = false;
        let isCountedByRows = false;
        return {
          unread: ["StdOut", "StdErr", "DebugTrace", "TextMessages", "TestSettings", "TestLists", "TestEntries"],
          open({ name, attributes }) {
            failure.open(name);
            remark.open(name);
            if (isResult(name)) {
              const around = open.at(-1);
              if (around !== void 0)
                around.hasRows = true;
              open.push({ attributes, failure: "", hasRows: false });
            } else if (name === "UnitTest") {
              definition = attributes.id;
            } else if (name === "TestMethod" && definition !== void 0) {
              classes.set(definition, (attributes.className ?? "").replace(/,.*$/s, ""));
            } else if (name === "ResultSummary") {
              outcome = attributes.outcome ?? "";
            } else if (name === "Counters") {
              announced = parseTotal(attributes.total);
            } else if (name === "RunInfo") {
              isProblem = attributes.outcome === "Error";
            }
          },
          text(piece) {
            failure.text(piece);
            remark.text(piece);
          },
          close(name) {
            const current = open.at(-1);
            const text = failure.close(name);
            if (text !== void 0 && current !== void 0)
              current.failure = text;
            const told = remark.close(name);
            if (told !== void 0 && isProblem)
              problems.push(told);
            if (!isResult(name) || current === void 0)
              return;
            open.pop();
            if (current.hasRows)
              isCountedByRows = true;
            else
              results.push(current);
          },
          end() {
            const tests = new TestCollector();
            for (const result of results)
              tests.add(closeResult(result, classes));
            const isAborted = outcome === "Aborted" || problems.some((problem) => /abort|crash/i.test(problem));
            if (problems.length > 0 && tests.counts.failed === 0)
              tests.add(failedRun(problems));
            return { ...tests.build(), announced: isCountedByRows ? void 0 : announced, complete: !isAborted };
          }
        };
      }
      function isResult(name) {
        return name === "UnitTestResult" || name === "TestResult";
      }
      function closeResult({ attributes, failure }, classes) {
        const { testId = "", testName = "", duration, outcome } = attributes;
        const className = classes.get(testId) ?? "";
        const status = trx_statuses.get(outcome ?? "") ?? "failed";
        return {
          suite: className === "" ? [] : [className],
          name: className !== "" && testName.startsWith(`${className}.`) ? testName.slice(className.length + 1) : testName,
          status,
          durationMs: parseTimeSpan(duration),
          failures: status === "failed" ? [{ text: failure === "" ? outcome ?? "no outcome" : failure }] : []
        };
      }
      function failedRun(problems) {
        const failures = problems.map((text) => ({ text }));
        return { suite: [], name: "the run comes to its end", isWholeFile: true, status: "failed", failures };
      }
      const trx_statuses = /* @__PURE__ */ new Map([
        ["Passed", "passed"],
        ["Completed", "passed"],
        ["Warning", "passed"],
        ["NotExecuted", "skipped"],
        ["NotRunnable", "skipped"],
        ["Inconclusive", "skipped"],
        ["Pending", "skipped"]
      ]);
      ;
      const xunitXml = {
        name: "xUnit.net XML",
        matches: ({ name }) => name === "assemblies" || name === "assembly",
        create: createXunitReader
      };
      function createXunitReader() {
        const tests = new TestCollector();
        const failure = createFailureText("failure", "message", "stack-trace");
        let announced;
        let test;
        let error;
        let text;
        return {
          unread: ["output", "traits", "attachments", "warnings"],
          open({ name, attributes }) {
            failure.open(name);
            if (name === "assembly") {
              const total = parseTotal(attributes.total);
              if (total !== void 0)
                announced = (announced ?? 0) + total;
            } else if (name === "test") {
              test = attributes;
              text = void 0;
            } else if (name === "error") {
              error = attributes;
              text = void 0;
            }
          },
          text: (piece) => failure.text(piece),
          close(name) {
            text = failure.close(name) ?? text;
            if (name === "test" && test !== void 0) {
              tests.add(xunit_xml_closeTest(test, text));
              test = void 0;
            } else if (name === "error" && error !== void 0) {
              tests.add(closeError(error, text ?? ""));
              error = void 0;
            }
          },
          end: () => ({ ...tests.build(), announced, complete: true })
        };
      }
      function xunit_xml_closeTest(attributes, text) {
        const { name = "", type = "", time, result } = attributes;
        const status = xunit_xml_statuses.get(result ?? "") ?? "failed";
        return {
          suite: type === "" ? [] : [type],
          name: type !== "" && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
          status,
          durationMs: parseSeconds(time),
          file: attributes["source-file"],
          line: parseLine(attributes["source-line"]),
          failures: status === "failed" ? [{ text: text ?? "" }] : []
        };
      }
      function closeError({ type = "", name = "" }, text) {
        return {
          suite: name === "" ? [] : [name],
          name: type === "" ? "the assembly runs" : type,
          isWholeFile: true,
          status: "failed",
          failures: [{ text }]
        };
      }
      const xunit_xml_statuses = /* @__PURE__ */ new Map([
        ["Pass", "passed"],
        ["Skip", "skipped"],
        ["NotRun", "skipped"],
        ["Fail", "failed"]
      ]);
      ;
      const xmlTestFormats = [
        junitXml,
        testngXml,
        nunit3Xml,
        nunit2Xml,
        xunitXml,
        trx
      ];
      const jsonTestFormats = [jestJson, vitestJson, mochaJson, ctrf];
      const lineTestFormats = [goTestJson, tap];
      ;
      const failsafeSummary = {
        name: "Failsafe summary",
        matches: ({ name }) => name === "failsafe-summary",
        create: () => ({
          open: () => void 0,
          end: () => "it only sums up the TEST-*.xml beside it"
        })
      };
      ;
      function reportFormats(report, directory) {
        const tests = (format, { framework = "report", ...content }) => {
          const run = { framework, directory, report, ...content };
          return { kind: "tests", format, run };
        };
        const xml = (format, wrap) => ({
          matches: (root) => format.matches(root),
          read: async (head, pieces) => wrap(format.name, await (0, readers_xml.k)(head, pieces, format.create(directory)))
        });
        const json2 = (format, wrap) => ({
          matches: (value) => format.matches(value),
          read: (value) => wrap(format.name, format.read(value, directory))
        });
        const lines = (format, wrap) => ({
          matches: (head) => format.matches(head),
          create: () => {
            const handler = format.create(directory);
            return { line: (text) => handler.line(text), end: () => wrap(format.name, handler.end()) };
          }
        });
        return {
          xml: [
            ...xmlTestFormats.map((format) => xml(format, tests)),
            ...xmlFindingsFormats.map((format) => xml(format, findings)),
            ...xmlCoverageFormats.map((format) => xml(format, coverage)),
            xml(failsafeSummary, (format, why) => ({ kind: "none", format, why }))
          ],
          json: [
            ...jsonTestFormats.map((format) => json2(format, tests)),
            ...jsonFindingsFormats.map((format) => json2(format, findings)),
            ...jsonCoverageFormats.map((format) => json2(format, coverage))
          ],
          lines: [
            ...lineTestFormats.map((format) => lines(format, tests)),
            ...lineCoverageFormats.map((format) => lines(format, coverage))
          ]
        };
      }
      const findings = (format, found) => ({
        kind: "findings",
        format,
        findings: found
      });
      const coverage = (format, covered) => ({
        kind: "coverage",
        format,
        coverage: covered
      });
    })
  ),
  /***/
  25507: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          readXml
        ),
        readXmlHead: () => (
          /* binding */
          readXmlHead
        )
      });
      var saxes = __webpack_require__(59800);
      ;
      function createContentFilter(unread) {
        const names = unread.length === 0 ? "(?!)" : unread.join("|");
        const interesting = new RegExp(`<!\\[CDATA\\[|<(?:${names})(?=[\\s/>])`, "g");
        const closing = new RegExp(`<!\\[CDATA\\[|</(?:${names})(?=[\\s>])`, "g");
        const longest = Math.max(9, ...unread.map((element) => element.length + 3));
        const openings = ["<![CDATA[", ...unread.map((name2) => `<${name2}`)];
        let state = "markup";
        let carried = "";
        let name = "";
        let passed = 0;
        let tail = "";
        return (piece) => {
          const text = carried === "" ? piece : carried + piece;
          carried = "";
          let out = "";
          let at = 0;
          while (at < text.length) {
            if (state === "markup")
              at = readMarkup(text, at);
            else if (state === "cdata")
              at = readCData(text, at);
            else
              at = passOver(text, at);
          }
          return out;
          function readMarkup(text2, from) {
            interesting.lastIndex = from;
            let insideAt = -1;
            for (let match = interesting.exec(text2); match !== null; match = interesting.exec(text2)) {
              if (isInTag(text2, from, match.index, insideAt)) {
                insideAt = match.index;
                continue;
              }
              if (match[0] === "<![CDATA[") {
                state = "cdata";
                passed = 0;
                out += text2.slice(from, interesting.lastIndex);
                return interesting.lastIndex;
              }
              const end = text2.indexOf(">", interesting.lastIndex);
              if (end < 0)
                return carry(text2, from, match.index);
              if (text2[end - 1] === "/")
                continue;
              state = "unread";
              name = match[0].slice(1);
              out += text2.slice(from, end + 1);
              return end + 1;
            }
            const last = text2.lastIndexOf("<");
            const rest = text2.slice(Math.max(from, last));
            const mayGoOn = last >= from && openings.some((opening) => opening.startsWith(rest));
            return carry(text2, from, mayGoOn ? last : text2.length);
          }
          function readCData(text2, from) {
            const end = text2.indexOf("]]>", from);
            if (end < 0) {
              const until = Math.max(from, text2.length - 2);
              bound(text2.slice(from, until));
              carried = text2.slice(until);
              return text2.length;
            }
            bound(text2.slice(from, end));
            out += `${tail}]]>`;
            tail = "";
            state = "markup";
            return end + 3;
          }
          function bound(part) {
            if (passed + part.length <= maxCData) {
              out += part;
            } else {
              const head = Math.max(0, maxCData - passed);
              out += part.slice(0, head);
              if (passed <= maxCData)
                tail = "\n…\n";
              tail = (tail + part.slice(head)).slice(-maxTail);
            }
            passed += part.length;
          }
          function passOver(text2, from) {
            if (state === "unread cdata") {
              const end = text2.indexOf("]]>", from);
              if (end < 0)
                return carry(text2, text2.length, Math.max(from, text2.length - 2));
              state = "unread";
              return end + 3;
            }
            closing.lastIndex = from;
            for (let match = closing.exec(text2); match !== null; match = closing.exec(text2)) {
              if (match[0] === "<![CDATA[") {
                state = "unread cdata";
                return closing.lastIndex;
              }
              if (match[0] === `</${name}`) {
                state = "markup";
                return match.index;
              }
            }
            const last = text2.lastIndexOf("<");
            const isNear = last >= from && text2.length - last < longest;
            return carry(text2, text2.length, isNear ? last : text2.length);
          }
          function carry(text2, from, until) {
            if (until > from)
              out += text2.slice(from, until);
            carried = text2.slice(until);
            return text2.length;
          }
        };
      }
      const maxCData = 256 * 1024;
      const maxTail = 64 * 1024;
      function isInTag(text, from, at, insideAt) {
        if (at === from)
          return false;
        const open = text.lastIndexOf("<", at - 1);
        if (open < from)
          return false;
        if (open === insideAt)
          return !/["'][^<]*>/.test(text.slice(open, at));
        return text.lastIndexOf(">", at - 1) < open;
      }
      var cut_report = __webpack_require__(62097);
      ;
      const tolerated = /disallowed character\.|malformed character entity|undefined entity|empty entity name|disallowed character in entity name/;
      const cut = /^unclosed tag: |^unexpected end\.$|^document must contain a root element\.$/;
      async function readXmlHead(pieces) {
        const parser = new saxes.wT({ xmlns: false });
        let root;
        let end = 0;
        let problem;
        let written = "";
        parser.on("error", (error) => {
          if (root === void 0 && !tolerated.test(error.message))
            problem ??= error;
        });
        parser.on("opentag", (tag) => {
          if (root !== void 0)
            return;
          root = toXmlTag(tag);
          end = parser.position;
        });
        for await (const piece of pieces) {
          written += piece;
          parser.write(piece);
          if (problem !== void 0)
            throw problem;
          if (root !== void 0)
            return { root, head: written.slice(0, end), rest: written.slice(end) };
        }
        throw new cut_report.z("it is cut before its first element");
      }
      async function readXml({ head, rest }, pieces, handler) {
        const open = [];
        let problem;
        const parser = new saxes.wT({ xmlns: false, position: false });
        parser.on("error", ({ message }) => {
          if (problem !== void 0 || tolerated.test(message))
            return;
          problem = cut.test(message) ? new cut_report.z(`it is cut: <${message.replace(/^unclosed tag: |\.$/g, "")}> is not closed`) : new Error(`it is not well-formed XML: ${message.replace(/\.$/, "")}${near(open)}`);
        });
        parser.on("opentag", (tag) => {
          open.push(tag.name);
          handler.open(toXmlTag(tag));
        });
        parser.on("closetag", ({ name }) => {
          open.pop();
          handler.close?.(localName(name));
        });
        if (handler.text !== void 0) {
          const text = (piece) => handler.text?.(piece);
          parser.on("text", text);
          parser.on("cdata", text);
        }
        const filter = createContentFilter(handler.unread ?? []);
        const write = (piece) => {
          if (piece !== "")
            parser.write(piece);
          if (problem !== void 0)
            throw problem;
        };
        write(head);
        write(filter(rest));
        for await (const piece of pieces)
          write(filter(piece));
        parser.close();
        write("");
        return handler.end();
      }
      function toXmlTag(tag) {
        return tag.name.includes(":") ? { name: localName(tag.name), attributes: tag.attributes } : tag;
      }
      function localName(name) {
        const colon = name.indexOf(":");
        return colon < 0 ? name : name.slice(colon + 1);
      }
      function near(open) {
        const last = open.at(-1);
        return last === void 0 ? "" : ` (in <${last}>)`;
      }
    })
  )
};
;
