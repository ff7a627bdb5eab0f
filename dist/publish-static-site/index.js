(() => {
  var __webpack_modules__ = {
    /***/
    674: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          V: () => (
            /* binding */
            publishStaticSite
          )
        });
        var external_node_fs_ = __nccwpck_require__2(3024);
        var external_node_path_ = __nccwpck_require__2(6760);
        ;
        function readAwsInputs(reader) {
          return {
            region: reader.optionalText("aws-region", {
              matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
              accepts: "a region such as eu-west-1; without it AWS_REGION of the environment is used"
            }),
            roleToAssume: reader.optionalText("role-to-assume", {
              matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
              accepts: "the ARN of an IAM role, arn:aws:iam::<account>:role/<name>"
            }),
            roleSessionName: reader.text("role-session-name", {
              default: "GitHubActions",
              matches: /^[\w+=,.@-]{2,64}$/,
              accepts: "2 to 64 letters, digits or characters of _+=,.@-"
            }),
            roleDurationSeconds: reader.integer("role-duration-seconds", {
              default: 3600,
              min: 900,
              max: 43200,
              accepts: "a number of seconds from 900 to 43200"
            }),
            audience: reader.text("audience", {
              default: "sts.amazonaws.com",
              accepts: "the audience that the role's trust policy asks for"
            })
          };
        }
        ;
        function readInvalidationWish(reader) {
          return {
            what: reader.choice("invalidate", ["changed", "all", "none"], { default: "changed" }),
            // CloudFront has at most 3,000 paths in progress in a distribution.
            maxPaths: reader.integer("max-invalidation-paths", {
              default: 100,
              min: 1,
              max: 3e3,
              accepts: "a number of paths, 1 to 3000"
            }),
            isAwaited: reader.boolean("wait-for-invalidation", { default: true })
          };
        }
        ;
        function readGitHubWish(reader) {
          const comment = reader.optionalChoice("comment", ["true", "false"]);
          return {
            token: reader.optionalText("github-token", { accepts: "a token, such as github.token" }),
            environment: reader.optionalText("environment", {
              matches: /^[^\p{Cc}]{1,255}$/u,
              accepts: "the name of an environment of the repository: production"
            }),
            comment: comment === void 0 ? void 0 : comment === "true"
          };
        }
        ;
        const unitMs = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
        function readDuration(reader, name, byItself) {
          const accepts2 = "a span of time such as 7d, 12h, 10m or 30s, or 0";
          const text = reader.text(name, { default: byItself, accepts: accepts2 }).trim();
          const [, count = "", unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
          if (unit !== void 0 && isUnit(unit))
            return Number(count) * unitMs[unit];
          if (text !== "0")
            reader.fault(name, `is ${JSON.stringify(text)}`, accepts2);
          return 0;
        }
        function isUnit(text) {
          return Object.hasOwn(unitMs, text);
        }
        ;
        function readDeletions(reader) {
          return {
            deleteRemoved: reader.boolean("delete-removed", { default: true }),
            keepAssetsMs: readDuration(reader, "keep-old-assets", "7d"),
            maxDelete: readMaxDelete(reader)
          };
        }
        function readMaxDelete(reader) {
          const accepts2 = "a share such as 25%, or a number of objects";
          const text = reader.text("max-delete", { default: "25%", accepts: accepts2 }).trim();
          const [, number = "", sign = ""] = /^(\d{1,9})(%?)$/.exec(text) ?? [];
          const isShare = sign === "%";
          if (number === "" || isShare && Number(number) > 100) {
            reader.fault("max-delete", `is ${JSON.stringify(text)}`, accepts2);
          }
          return isShare ? { kind: "share", percent: Number(number) } : { kind: "count", count: Number(number) };
        }
        ;
        const accepts = "the ID of a CloudFront distribution, such as E2QWRUHAPOMQZL, one a line";
        function readDistributionIds(reader) {
          const given = reader.lines("distribution-id", { default: "", accepts });
          for (const id of given)
            check(reader, id);
          return [...new Set(given)];
        }
        function check(reader, id) {
          if (/^[0-9A-Z]{6,32}$/.test(id))
            return;
          const pasted = /^arn:aws[a-z-]*:cloudfront::\d{12}:distribution\/([0-9A-Z]+)$/.exec(id)?.[1];
          const text = JSON.stringify(id);
          if (pasted !== void 0) {
            reader.fault("distribution-id", `is ${text}, an ARN`, `the ID alone; give distribution-id: ${pasted}`);
          } else if (id.includes(".")) {
            reader.fault("distribution-id", `is ${text}, a domain name`, accepts);
          } else {
            reader.fault("distribution-id", `is ${text}`, accepts);
          }
        }
        ;
        const bucket_name_accepts = "the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and dots";
        function checkBucketName(name) {
          const problem = `is ${JSON.stringify(name)}`;
          const pasted = parsePasted(name);
          if (pasted !== void 0) {
            const { kind, bucket, path } = pasted;
            const alsoPrefix = path === "" ? "" : `, and prefix: ${path}`;
            return {
              problem: `${problem}, ${kind}`,
              accepts: `the name alone; give bucket: ${bucket}${alsoPrefix}`
            };
          }
          const isName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes("..") && !/^\d+\.\d+\.\d+\.\d+$/.test(name);
          return isName ? void 0 : { problem, accepts: bucket_name_accepts };
        }
        function parsePasted(text) {
          const forms = [
            ["an s3:// URI", /^s3:\/\/([^/]+)\/?(.*)$/],
            ["an ARN", /^arn:aws[a-z-]*:s3:::([^/]+)\/?(.*)$/],
            ["a URL", /^https?:\/\/([^/]+?)\.s3[.-][^/]*\/?(.*)$/],
            ["a path", /^([a-z0-9][a-z0-9.-]+)\/(.*)$/]
          ];
          for (const [kind, pattern] of forms) {
            const [, bucket, path = ""] = pattern.exec(text) ?? [];
            if (bucket !== void 0)
              return { kind, bucket, path: path.replace(/\/?\*?$/, "") };
          }
          return void 0;
        }
        ;
        function normalizePrefix(given) {
          const segments = given.replace(/^\/+|\/+$/g, "").split("/");
          if (segments.length === 1 && segments[0] === "")
            return "";
          const isWrong = segments.some((segment) => /^$|^\.{1,2}$|^\.slipway$|[\\*?]|\p{Cc}/u.test(segment));
          return isWrong || given.includes("://") ? void 0 : `${segments.join("/")}/`;
        }
        ;
        function readPlace(reader) {
          return { bucket: readBucket(reader), prefix: readPrefix(reader), owner: readOwner(reader) };
        }
        function readBucket(reader) {
          const bucket = reader.text("bucket", { required: true, accepts: "the name of the S3 bucket" });
          const wrong = bucket === "" ? void 0 : checkBucketName(bucket);
          if (wrong !== void 0)
            reader.fault("bucket", wrong.problem, wrong.accepts);
          return bucket;
        }
        function readPrefix(reader) {
          const accepts2 = "a folder in the bucket such as docs or sites/docs";
          const given = reader.optionalText("prefix", { accepts: accepts2 }) ?? "";
          const prefix = normalizePrefix(given);
          if (prefix === void 0)
            reader.fault("prefix", `is ${JSON.stringify(given)}`, accepts2);
          return prefix ?? "";
        }
        function readOwner(reader) {
          return reader.optionalText("expected-bucket-owner", {
            matches: /^\d{12}$/,
            accepts: "the ID of an AWS account, 12 digits"
          });
        }
        ;
        const classes = [
          "STANDARD",
          "REDUCED_REDUNDANCY",
          "STANDARD_IA",
          "ONEZONE_IA",
          "INTELLIGENT_TIERING",
          "GLACIER_IR",
          "EXPRESS_ONEZONE"
        ];
        const kinds = ["AES256", "aws:kms", "aws:kms:dsse"];
        function readStorage(reader) {
          return {
            storageClass: readClass(reader),
            encryption: readEncryption(reader),
            tags: readTags(reader)
          };
        }
        function readClass(reader) {
          const accepts2 = `one of ${classes.join(", ")}; of the others objects have to be restored before they can be served`;
          const given = reader.optionalText("storage-class", { accepts: accepts2 });
          if (given !== void 0 && !classes.includes(given)) {
            reader.fault("storage-class", `is ${JSON.stringify(given)}`, accepts2);
          }
          return given;
        }
        function readEncryption(reader) {
          const accepts2 = kinds.join(", ");
          const given = reader.optionalText("sse", { accepts: accepts2 });
          const keyId = reader.optionalText("sse-kms-key-id", { accepts: "the ID, ARN or alias of a KMS key" });
          const kind = kinds.find((known) => known === given);
          if (given !== void 0 && kind === void 0)
            reader.fault("sse", `is ${JSON.stringify(given)}`, accepts2);
          if (keyId !== void 0 && (kind === void 0 || kind === "AES256")) {
            reader.fault("sse-kms-key-id", "is given without sse: aws:kms or sse: aws:kms:dsse");
          }
          if (kind === void 0)
            return void 0;
          return kind === "AES256" ? { kind } : { kind, keyId, isBucketKey: kind === "aws:kms" };
        }
        const maxTags = 10;
        function readTags(reader) {
          const accepts2 = `at most ${maxTags} lines name=value, names of up to 128 and values of up to 256 characters`;
          const tags = reader.pairs("tags", { default: "", accepts: accepts2 });
          const isWrong = [...tags].some(([name, value]) => name.length > 128 || value.length > 256);
          if (isWrong || tags.size > maxTags)
            reader.fault("tags", "are more or longer than S3 takes", accepts2);
          return Object.fromEntries(tags);
        }
        var preview_host = __nccwpck_require__2(1182);
        var preview_name = __nccwpck_require__2(4455);
        ;
        const nameAccepts = "a name of small letters, digits and dashes inside, at most 63, and not www: it becomes a folder or a host";
        const urlAccepts = "an https address whose host has {preview} in it, such as https://{preview}.preview.example.com";
        function readPreviewWish(reader, mode) {
          const isPreview = mode === "preview" || mode === "remove-preview";
          if (!isPreview && mode !== "doctor") {
            for (const name2 of ["preview", "preview-url"]) {
              if (reader.isGiven(name2))
                reader.fault(name2, `is given, and has no meaning with mode: ${mode}`);
            }
            if (reader.isGiven("preview-expiry", "14d"))
              reader.fault("preview-expiry", `is given, and has no meaning with mode: ${mode}`);
          }
          const name = readName(reader);
          const host = readHost(reader);
          if (isPreview && host !== void 0 && !reader.isGiven("edge-function"))
            reader.fault("preview-url", "is given without edge-function, which shows previews by their hosts");
          if (mode === "preview" && reader.isGiven("spa-fallback") && !reader.isGiven("edge-function"))
            reader.fault("spa-fallback", "is given without edge-function, which does it");
          if (name !== void 0 && host !== void 0 && !(0, preview_host.JQ)(host, name))
            reader.fault("preview", `is ${JSON.stringify(name)}, too long for a host`, "a shorter name");
          return { name, host, expiryMs: readDuration(reader, "preview-expiry", "14d") };
        }
        function readName(reader) {
          const name = reader.optionalText("preview", { accepts: nameAccepts });
          if (name === void 0 || (0, preview_name.E)(name))
            return name;
          const better = (0, preview_name.o)(name);
          const hint = better === void 0 ? "" : `; give preview: ${better}`;
          reader.fault("preview", `is ${JSON.stringify(name)}`, nameAccepts + hint);
          return void 0;
        }
        function readHost(reader) {
          const given = reader.optionalText("preview-url", { accepts: urlAccepts });
          const host = given === void 0 ? void 0 : (0, preview_host.hw)(given);
          if (given !== void 0 && host === void 0)
            reader.fault("preview-url", `is ${JSON.stringify(given)}`, urlAccepts);
          return host;
        }
        var release_name = __nccwpck_require__2(2899);
        ;
        const wish_nameAccepts = "a name of letters, digits, dots, dashes and underscores, at most 64, such as 2024-05-01 or v1.2";
        function readReleaseWish(reader, mode) {
          const isInPlace = mode === "publish" || mode === "plan";
          const isPreview = mode === "preview" || mode === "remove-preview";
          if ((isInPlace || isPreview) && reader.isGiven("release")) {
            reader.fault("release", `is given, and has no meaning with mode: ${mode}`);
          }
          if (mode !== "doctor" && !reader.isGiven("distribution-id")) {
            const accepts2 = isPreview ? "the ID of what shows previews" : "the ID of what is switched";
            if (!isInPlace)
              reader.fault("distribution-id", `is required with mode: ${mode}`, accepts2);
            else if (reader.isGiven("edge-function")) {
              reader.fault("distribution-id", "is not given, and edge-function runs nowhere else", "the ID of what runs it");
            }
          }
          if (isInPlace && reader.isGiven("spa-fallback") && !reader.isGiven("edge-function")) {
            reader.fault("spa-fallback", "is given, and nothing does it without edge-function", "edge-function besides");
          }
          const id = reader.optionalText("release", { accepts: wish_nameAccepts });
          if (id !== void 0 && !(0, release_name.F)(id)) {
            reader.fault("release", `is ${JSON.stringify(id)}`, wish_nameAccepts);
          }
          return {
            id,
            keepReleases: reader.integer("keep-releases", {
              default: 10,
              min: 1,
              max: 1e3,
              accepts: "a number of releases from 1 to 1000"
            }),
            edge: readEdgeWish(reader),
            spaPage: readSpaPage(reader)
          };
        }
        function readSpaPage(reader) {
          const accepts2 = "a page below the source, such as index.html";
          const page = reader.optionalText("spa-fallback", { accepts: accepts2 })?.replace(/^\/+/, "");
          if (page === void 0 || /^[^/].*\.html?$/.test(page))
            return page;
          reader.fault("spa-fallback", `is ${JSON.stringify(page)}`, accepts2);
          return void 0;
        }
        function readEdgeWish(reader) {
          const functionName = reader.optionalText("edge-function", {
            matches: /^[a-zA-Z0-9-_]{1,64}$/,
            accepts: "the name of a CloudFront function, at most 64 letters, digits, dashes and underscores"
          });
          const keyValueStore = reader.optionalText("key-value-store", {
            matches: /^([a-zA-Z0-9-_]{1,64}|arn:aws[a-z-]*:cloudfront::\d{12}:key-value-store\/[0-9a-f-]{36})$/,
            accepts: "the name or the ARN of a CloudFront KeyValueStore"
          });
          if (functionName !== void 0 && keyValueStore !== void 0)
            return { functionName, keyValueStore };
          if (functionName !== void 0) {
            reader.fault("key-value-store", "is not given, and edge-function reads it", "its name or ARN");
          } else if (keyValueStore !== void 0) {
            reader.fault("edge-function", "is not given, and nothing else reads key-value-store", "its name");
          }
          return void 0;
        }
        var header_name = __nccwpck_require__2(2133);
        var cache_control = __nccwpck_require__2(3028);
        ;
        const deepestNesting = 100;
        function isNestedTooDeep(text) {
          let depth = 0;
          for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
            depth += bracket === "[" || bracket === "{" ? 1 : -1;
            if (depth > deepestNesting)
              return true;
          }
          return /(?:[-?:][ \t]+){100}/.test(text) || isIndentedTooDeep(text);
        }
        function isIndentedTooDeep(text) {
          const levels = [];
          for (const [, spaces = ""] of text.matchAll(/^( *)[^ \r\n]/gm)) {
            while ((levels.at(-1) ?? -1) >= spaces.length)
              levels.pop();
            levels.push(spaces.length);
            if (levels.length > deepestNesting)
              return true;
          }
          return false;
        }
        var errors = __nccwpck_require__2(8826);
        var nearest = __nccwpck_require__2(7591);
        var check_glob = __nccwpck_require__2(1395);
        ;
        function loadYaml() {
          return __nccwpck_require__2(814);
        }
        ;
        const maxRules = 2e3;
        function parseHeadersInput(text, fault) {
          if (isNestedTooDeep(text)) {
            fault("is nested deeper than globs with their headers are");
            return [];
          }
          const yaml = loadYaml();
          const lines = new yaml.LineCounter();
          const document = parse(yaml, text, lines);
          if (document instanceof Error) {
            fault(`is no YAML (${document.message})`);
            return [];
          }
          for (const { message, pos } of document.errors)
            fault(`line ${lines.linePos(pos[0]).line}: ${message}`);
          if (document.errors.length > 0)
            return [];
          const lineOf = (node) => yaml.isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
          const faultAt = (node, problem) => fault(`line ${lineOf(node)}: ${problem}`);
          return new Reading(yaml, faultAt).rules(document.contents);
        }
        function parse(yaml, text, lineCounter) {
          try {
            return yaml.parseDocument(text, { lineCounter, prettyErrors: false });
          } catch (error) {
            return (0, errors.zR)(error);
          }
        }
        class Reading {
          yaml;
          fault;
          constructor(yaml, fault) {
            this.yaml = yaml;
            this.fault = fault;
          }
          rules(root) {
            const pairs = this.#pairs(root, "is no mapping of globs to headers");
            if (pairs.length > maxRules) {
              this.fault(root, `has more than ${maxRules} rules`);
              return [];
            }
            return pairs.map(({ key, name: glob, value }) => {
              const problem = (0, check_glob.p)(glob);
              if (problem !== void 0)
                this.fault(key, `the glob ${JSON.stringify(glob)} ${problem}`);
              const headers = this.#pairs(value, `${JSON.stringify(glob)} has no mapping of headers to values`);
              return { glob, settings: headers.flatMap((header) => this.#setting(header)) };
            });
          }
          #setting({ key, name, value }) {
            if ((0, header_name.eO)(name) === void 0) {
              this.fault(key, whyNotKept(name));
              return [];
            }
            const text = this.#text(value);
            if (text === void 0) {
              this.fault(key, `${name} has no text for its value`);
              return [];
            }
            const setting = (0, header_name.WC)(name, text);
            if (typeof setting !== "string")
              return [setting];
            this.fault(key, setting);
            return [];
          }
          #pairs(node, problem) {
            const { isMap } = this.yaml;
            if (!isMap(node)) {
              this.fault(node, problem);
              return [];
            }
            return node.items.flatMap(({ key, value }) => {
              const name = this.#text(key);
              if (name === void 0 || name === "<<")
                this.fault(key, "has a name that is no text");
              return name === void 0 || name === "<<" ? [] : [{ key, name, value }];
            });
          }
          /** A scalar as it is written: `0` and `true` are texts too. */
          #text(node) {
            if (!this.yaml.isScalar(node) || node.value === null)
              return void 0;
            return typeof node.value === "string" ? node.value.trim() : node.source;
          }
        }
        function whyNotKept(name) {
          const [meant] = (0, nearest.k)(name.toLowerCase(), header_name.wf.toLowerCase().split(", "), 2);
          if (meant !== void 0)
            return `${name} is unknown: probably ${meant} is meant`;
          return `${name} is no header that S3 keeps with an object. It belongs into a CloudFront response headers policy, or into a _headers file with \`edge-function\``;
        }
        ;
        const plainSite = {
          cleanUrls: false,
          headers: [],
          cacheControl: cache_control.v,
          compress: "none",
          metadata: {}
        };
        function readSiteWish(reader) {
          return {
            cleanUrls: reader.boolean("clean-urls", { default: false }),
            headers: readHeaders(reader),
            cacheControl: {
              fingerprinted: readCacheControl(reader, "cache-control-fingerprinted", cache_control.v.fingerprinted),
              others: readCacheControl(reader, "cache-control", cache_control.v.others)
            },
            compress: reader.choice("compress", ["none", "gzip", "brotli"], { default: "none" }),
            metadata: readMetadata(reader)
          };
        }
        function readHeaders(reader) {
          const accepts2 = "YAML such as '**/*.pdf': and below it, indented, Cache-Control: no-store";
          const text = reader.optionalText("headers", { accepts: accepts2 });
          if (text === void 0)
            return [];
          return parseHeadersInput(text, (problem) => reader.fault("headers", problem, accepts2));
        }
        function readCacheControl(reader, name, byItself) {
          const accepts2 = `a value of Cache-Control such as ${byItself}`;
          const value = reader.text(name, { default: byItself, accepts: accepts2 });
          const problem = (0, header_name.nW)(value);
          if (problem !== void 0)
            reader.fault(name, problem, accepts2);
          return value;
        }
        const maxMetadataBytes = 2048;
        function readMetadata(reader) {
          const accepts2 = `lines name=value, ${maxMetadataBytes} bytes altogether`;
          const given = [...reader.pairs("metadata", { accepts: accepts2 })];
          for (const [name, value] of given) {
            const problem = (0, header_name.p$)(name) ? (0, header_name.nW)(value) : "is no name that a header can have";
            if (problem !== void 0)
              reader.fault("metadata", `${JSON.stringify(name)} ${problem}`, accepts2);
          }
          const bytes = given.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
          if (bytes > maxMetadataBytes)
            reader.fault("metadata", `is ${bytes} bytes`, accepts2);
          return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value.trim()]));
        }
        var wish = __nccwpck_require__2(1597);
        ;
        const wish_accepts = "an http or https address without user, password and query, such as https://www.example.com";
        function readVerifyWish(reader) {
          const isWanted = reader.boolean("verify", { default: false });
          const given = reader.optionalText("verify-url", { accepts: wish_accepts });
          const timeoutMs = readDuration(reader, "verify-timeout", "1m");
          if (given !== void 0 && !isAddress(given))
            reader.fault("verify-url", "is no such address", wish_accepts);
          if (!isWanted) {
            if (given !== void 0)
              reader.fault("verify-url", "is given without verify: true");
            return void 0;
          }
          if (given === void 0 && !reader.isGiven("distribution-id")) {
            reader.fault("verify", "is true, and nothing says where visitors see the site", "distribution-id or verify-url beside it");
          }
          return { base: given === void 0 ? void 0 : `${given.replace(/\/+$/, "")}/`, timeoutMs };
        }
        function isAddress(text) {
          if (!URL.canParse(text))
            return false;
          const { protocol, username, password, search, hash } = new URL(text);
          return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
        }
        ;
        const modes = ["publish", "plan", "release", "rollback", "preview", "remove-preview", "doctor"];
        const publishing = ["publish", "plan", "release", "preview"];
        function readInputs(reader) {
          const mode = reader.choice("mode", modes, { default: "publish" });
          return {
            mode,
            source: readSource(reader, publishing.includes(mode)),
            selection: (0, wish.t)(reader),
            site: readSiteWish(reader),
            place: readPlace(reader),
            distributionIds: readDistributionIds(reader),
            deletions: readDeletions(reader),
            storage: readStorage(reader),
            invalidation: readInvalidationWish(reader),
            verify: readVerifyWish(reader),
            lockTimeoutMs: readDuration(reader, "lock-timeout", "10m"),
            release: readReleaseWish(reader, mode),
            preview: readPreviewWish(reader, mode),
            github: readGitHubWish(reader),
            aws: readAwsInputs(reader)
          };
        }
        function readSource(reader, isPublished) {
          const accepts2 = "the folder to publish, relative to the workspace";
          const given = reader.optionalText("source", { accepts: accepts2 });
          if (!isPublished)
            return "";
          if (given === void 0) {
            reader.fault("source", "is required", accepts2);
            return "";
          }
          const source = (0, external_node_path_.resolve)(reader.workspace, given);
          const fault = (problem) => reader.fault("source", `is ${JSON.stringify(given)}, ${problem} (${source})`, accepts2);
          const found = (0, external_node_fs_.statSync)(source, { throwIfNoEntry: false });
          if (found === void 0)
            fault("which does not exist; does an earlier step build it?");
          else if (!found.isDirectory())
            fault("which is not a folder");
          else if ((0, external_node_fs_.readdirSync)(source).length === 0)
            fault("which is empty; publishing it would take the site down");
          return source;
        }
        ;
        const publishStaticSite = {
          name: "publish-static-site",
          readInputs,
          load: async () => (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(4006), __nccwpck_require__2.e(772)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 772))).execution
        };
      })
    ),
    /***/
    5915: (
      /***/
      ((module2, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.a(module2, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
          try {
            __nccwpck_require__2.r(__webpack_exports__2);
            var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5104);
            var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(674);
            await (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.C)(_index_js__WEBPACK_IMPORTED_MODULE_1__.V);
            __webpack_async_result__();
          } catch (e) {
            __webpack_async_result__(e);
          }
        }, 1);
      })
    ),
    /***/
    1182: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          JQ: () => (
            /* binding */
            fitsLabel
          ),
          /* harmony export */
          RC: () => (
            /* binding */
            checkHost
          ),
          /* harmony export */
          hw: () => (
            /* binding */
            parsePreviewUrl
          ),
          /* harmony export */
          w4: () => (
            /* binding */
            hostOf
          )
          /* harmony export */
        });
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        function parsePreviewUrl(text) {
          const [, before, behind] = /^https:\/\/([a-z0-9.-]*)\{preview\}([a-z0-9.-]+)\/?$/i.exec(text) ?? [];
          if (before === void 0 || behind === void 0)
            return void 0;
          const host = [before.toLowerCase(), behind.toLowerCase()];
          const labels = hostOf(host, "x").split(".");
          const isHost = labels.length > 2 && labels.every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
          return isHost ? host : void 0;
        }
        function hostOf([before, behind], name) {
          return before + name + behind;
        }
        function fitsLabel(host, name) {
          return hostOf(host, name).split(".").every((label) => label.length <= 63);
        }
        function checkHost(host, name, { id, names }) {
          const [before, behind] = host;
          const taken = names.find((own) => !own.startsWith("*") && own !== hostOf(host, name) && own.startsWith(before) && own.endsWith(behind) && /^[a-z0-9-]+$/.test(own.slice(before.length, own.length - behind.length)));
          if (taken !== void 0) {
            throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`The address of previews takes in ${taken}, which the distribution ${id} has as an alias`, {
              hint: "Give previews a domain of their own in preview-url, such as https://{preview}.preview.example.com."
            });
          }
          const wanted = hostOf(host, name);
          const isNamed = names.some((own) => own.startsWith("*.") ? wanted.endsWith(own.slice(1)) : own === wanted);
          if (isNamed)
            return;
          const alias = `*.${wanted.split(".").slice(1).join(".")}`;
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`The distribution ${id} does not answer to ${wanted}`, {
            hint: `Give it the alias ${alias}, a certificate for it, and a DNS record ${alias} that leads to it.`
          });
        }
      })
    ),
    /***/
    4455: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          E: () => (
            /* binding */
            isPreviewName
          ),
          /* harmony export */
          o: () => (
            /* binding */
            suggestPreviewName
          )
          /* harmony export */
        });
        function isPreviewName(text) {
          return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text) && text !== "www";
        }
        function suggestPreviewName(text) {
          const name = text.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 63).replace(/^-+|-+$/g, "");
          return isPreviewName(name) ? name : void 0;
        }
      })
    ),
    /***/
    2899: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          F: () => (
            /* binding */
            isReleaseId
          )
          /* harmony export */
        });
        function isReleaseId(text) {
          return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) && !text.includes("..");
        }
      })
    ),
    /***/
    3028: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          v: () => (
            /* binding */
            defaultCacheControl
          )
          /* harmony export */
        });
        const defaultCacheControl = {
          fingerprinted: "public, max-age=31536000, immutable",
          // Browsers ask every time. CloudFront may answer for five minutes by itself: a publish invalidates what it changed,
          // and where that failed, the old page is gone soon all the same.
          others: "public, max-age=0, s-maxage=300, must-revalidate"
        };
      })
    ),
    /***/
    2133: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          WC: () => (
            /* binding */
            parseSetting
          ),
          /* harmony export */
          eO: () => (
            /* binding */
            keptHeader
          ),
          /* harmony export */
          nW: () => (
            /* binding */
            whyNoValue
          ),
          /* harmony export */
          p$: () => (
            /* binding */
            isHeaderName
          ),
          /* harmony export */
          wf: () => (
            /* binding */
            keptHeaderNames
          )
          /* harmony export */
        });
        const kept = /* @__PURE__ */ new Map([
          ["cache-control", "cacheControl"],
          ["content-type", "contentType"],
          ["content-disposition", "contentDisposition"],
          ["content-language", "contentLanguage"],
          ["content-encoding", "contentEncoding"],
          ["expires", "expires"]
        ]);
        const keptHeaderNames = "Cache-Control, Content-Type, Content-Disposition, Content-Language, Content-Encoding, Expires";
        const metadataPrefix = "x-amz-meta-";
        const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
        function keptHeader(name) {
          const lower = name.toLowerCase();
          if (!lower.startsWith(metadataPrefix))
            return kept.get(lower);
          const own = lower.slice(metadataPrefix.length);
          return own === "" ? void 0 : { metadata: own };
        }
        function isHeaderName(name) {
          return token.test(name);
        }
        function parseSetting(name, value) {
          const meant = keptHeader(name);
          if (meant === void 0 || !isHeaderName(name))
            return `${name} is no header that S3 keeps`;
          const problem = whyNoValue(value) ?? (typeof meant === "string" ? whyNoValueOf(meant, value) : void 0);
          if (problem !== void 0)
            return `${name} ${problem}`;
          return typeof meant === "string" ? { kind: "header", name: meant, value } : { kind: "metadata", name: meant.metadata, value };
        }
        const maxValueLength = 2e3;
        function whyNoValue(value) {
          if (value.trim() === "")
            return "has no value";
          if (/\p{Cc}/u.test(value))
            return "has a control character in its value";
          if (!/^[\x20-\x7e]*$/.test(value)) {
            return "has a value with other characters than ASCII; encode them, as in filename*=UTF-8''%C3%A9.pdf";
          }
          return value.length > maxValueLength ? `has a value of more than ${maxValueLength} characters` : void 0;
        }
        function whyNoValueOf(header, value) {
          switch (header) {
            case "contentType":
              return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+\s*(;|$)/.test(value) ? void 0 : "is no media type such as text/html; charset=utf-8";
            case "expires":
              return isHttpDate(value) ? void 0 : "is no date such as Wed, 21 Oct 2026 07:28:00 GMT; ages belong into Cache-Control";
            case "contentEncoding":
              return /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/i.test(value) ? void 0 : "is no list of encodings such as gzip or br";
            case "contentLanguage":
              return /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/i.test(value) ? void 0 : "is no list of languages such as en or ko-KR";
            case "cacheControl":
            case "contentDisposition":
              return void 0;
          }
        }
        function isHttpDate(value) {
          return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value) && !Number.isNaN(Date.parse(value));
        }
      })
    ),
    /***/
    1395: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          C: () => (
            /* binding */
            isEverything
          ),
          /* harmony export */
          p: () => (
            /* binding */
            checkGlob
          )
          /* harmony export */
        });
        const mostStars = 3;
        const mostBraces = 2;
        const maxLength = 300;
        function checkGlob(pattern) {
          if (pattern.length > maxLength)
            return `is longer than ${maxLength} characters`;
          if (/^\s*$/.test(pattern))
            return "is empty";
          if (/\p{Cc}/u.test(pattern))
            return "has a control character";
          if (pattern.startsWith("!"))
            return "begins with an exclamation mark, which negates nothing here";
          if (pattern.split("/").includes(".."))
            return "leads out of the source";
          if ((pattern.match(/\*\*/g)?.length ?? 0) > mostStars)
            return `has more than ${mostStars} double stars`;
          const isBusy = pattern.split("/").some((segment) => (segment.match(/\*+/g)?.length ?? 0) > mostStars);
          if (isBusy)
            return `has more than ${mostStars} stars between two slashes`;
          if ((pattern.match(/\{/g)?.length ?? 0) > mostBraces)
            return `has more than ${mostBraces} braces`;
          return void 0;
        }
        function isEverything(pattern) {
          return /^[*?/.]+$/.test(pattern);
        }
      })
    ),
    /***/
    1597: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          t: () => (
            /* binding */
            readSourceWish
          ),
          /* harmony export */
          w: () => (
            /* binding */
            plainSource
          )
          /* harmony export */
        });
        var _check_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1395);
        const plainSource = {
          exclude: [],
          include: [],
          followSymlinks: "inside",
          indexDocument: "index.html",
          errorDocument: void 0
        };
        function readSourceWish(reader) {
          return {
            exclude: readGlobs(reader, "exclude", "drafts/**"),
            include: readInclude(reader),
            followSymlinks: reader.choice("follow-symlinks", ["inside", "all", "none"], { default: "inside" }),
            indexDocument: readIndexDocument(reader),
            errorDocument: readErrorDocument(reader)
          };
        }
        function readGlobs(reader, name, example) {
          const accepts = `globs of paths below the source, one a line, such as ${example}`;
          return reader.lines(name, { accepts }).filter((pattern) => {
            const problem = (0, _check_glob_js__WEBPACK_IMPORTED_MODULE_0__.p)(pattern);
            if (problem !== void 0)
              reader.fault(name, `has ${JSON.stringify(pattern)}, which ${problem}`, accepts);
            return problem === void 0;
          });
        }
        function readInclude(reader) {
          const globs = readGlobs(reader, "include", "**/*.map");
          const all = globs.find(_check_glob_js__WEBPACK_IMPORTED_MODULE_0__.C);
          if (all !== void 0) {
            reader.fault("include", `has ${JSON.stringify(all)}, which names private keys and all else`, "what is meant alone");
          }
          return globs;
        }
        function readIndexDocument(reader) {
          const accepts = "a file name such as index.html";
          return reader.text("index-document", { default: "index.html", accepts, matches: /^[^/\\\p{Cc}]+$/u });
        }
        function readErrorDocument(reader) {
          const accepts = "a path below the source such as 404.html";
          return reader.optionalText("error-document", { accepts, matches: /^[^\\\p{Cc}]*[^/\\\p{Cc}]$/u })?.replace(/^\/+/, "");
        }
      })
    ),
    /***/
    5563: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          a: () => (
            /* binding */
            formatDuration
          ),
          /* harmony export */
          d: () => (
            /* binding */
            realClock
          )
          /* harmony export */
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        const realClock = {
          now: () => Date.now(),
          sleep: (ms, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted) {
              reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(signal.reason));
              return;
            }
            const onAbort = () => {
              clearTimeout(timer);
              reject((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.zR)(signal?.reason));
            };
            const timer = setTimeout(() => {
              signal?.removeEventListener("abort", onAbort);
              resolve();
            }, ms);
            signal?.addEventListener("abort", onAbort, { once: true });
          })
        };
        function formatDuration(ms) {
          if (ms < 1e4)
            return `${(ms / 1e3).toFixed(1)} s`;
          const seconds = Math.round(ms / 1e3);
          if (seconds < 60)
            return `${seconds} s`;
          return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
        }
      })
    ),
    /***/
    8826: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          CA: () => (
            /* binding */
            errorCode
          ),
          /* harmony export */
          cc: () => (
            /* binding */
            CancelledError
          ),
          /* harmony export */
          dz: () => (
            /* binding */
            InputError
          ),
          /* harmony export */
          yo: () => (
            /* binding */
            UserError
          ),
          /* harmony export */
          zR: () => (
            /* binding */
            asError
          )
          /* harmony export */
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7975);
        var node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
        class UserError extends Error {
          name = "UserError";
          hint;
          constructor(message, options = {}) {
            super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
            this.hint = options.hint;
          }
        }
        class InputError extends UserError {
          faults;
          name = "InputError";
          constructor(faults) {
            super(faults.map(describeFault).join("\n"));
            this.faults = faults;
          }
        }
        class CancelledError extends UserError {
          signal;
          name = "CancelledError";
          constructor(signal) {
            super(`Cancelled (${signal})`);
            this.signal = signal;
          }
        }
        function asError(thrown) {
          return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
        }
        function errorCode(thrown) {
          return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
        }
        function describeFault({ input, problem, accepts }) {
          return `Input "${input}" ${problem}.${accepts === void 0 ? "" : ` It accepts ${accepts}.`}`;
        }
      })
    ),
    /***/
    9537: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.r(__webpack_exports__2);
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          exec: () => (
            /* binding */
            exec
          ),
          /* harmony export */
          getExecOutput: () => (
            /* binding */
            getExecOutput
          )
          /* harmony export */
        });
        async function exec(...args) {
          return (await load()).exec(...args);
        }
        async function getExecOutput(...args) {
          return (await load()).getExecOutput(...args);
        }
        function load() {
          return __nccwpck_require__2.e(
            /* import() */
            1955
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 1955));
        }
      })
    ),
    /***/
    4978: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Qq: () => (
            /* binding */
            HttpClient
          ),
          /* harmony export */
          w: () => (
            /* binding */
            loadHttpClient
          )
          /* harmony export */
        });
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
            throw new Error("await loadHttpClient() before @actions/github is imported");
          }
        }
        let HttpClient = LazyHttpClient;
        let HttpClientError;
        let HttpCodes;
        let real;
        async function loadHttpClient() {
          if (real === void 0) {
            real = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(6752), __nccwpck_require__2.e(4942)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4942));
            ({ HttpClient, HttpClientError, HttpCodes } = real);
          }
          return real;
        }
      })
    ),
    /***/
    8852: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          DV: () => (
            /* binding */
            codeBlock
          ),
          /* harmony export */
          FV: () => (
            /* binding */
            escapeMarkdown
          ),
          /* harmony export */
          Ix: () => (
            /* binding */
            facts
          ),
          /* harmony export */
          ZD: () => (
            /* binding */
            escapeHtml
          ),
          /* harmony export */
          aY: () => (
            /* binding */
            code
          ),
          /* harmony export */
          zH: () => (
            /* binding */
            details
          )
          /* harmony export */
        });
        function escapeMarkdown(text) {
          const broken = text.replace(/@(?=\w)/g, "@⁠").replace(/#(?=\d)/g, "#⁠").replace(/:(?=[\w+-]+:)/g, ":⁠").replace(/\bhttps?(?=:)|\bwww(?=\.)/gi, (word) => `${word.slice(0, 1)}⁠${word.slice(1)}`);
          return escapeCharacters(broken);
        }
        function escapeCharacters(text) {
          const line = text.replace(/\s+/g, " ").trim();
          return line.replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$^]/g, (character) => `&#${character.charCodeAt(0)};`);
        }
        function escapeHtml(text) {
          return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
        }
        function code(text) {
          return `<code>${escapeCharacters(text)}</code>`;
        }
        function codeBlock(text, language = "") {
          const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
          const fence = "`".repeat(longest + 1);
          return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
        }
        function table(header, rows) {
          const line = (cells) => `| ${cells.join(" | ")} |`;
          return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
        }
        function facts(rows) {
          const lines = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
          return ["<table>", ...lines, "</table>"].join("\n");
        }
        function details(title, body) {
          return `<details><summary>${title}</summary>

${body}

</details>`;
        }
        function mermaid(diagram) {
          return codeBlock(diagram, "mermaid");
        }
      })
    ),
    /***/
    1396: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          V: () => (
            /* binding */
            MissingProgramError
          )
          /* harmony export */
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        class MissingProgramError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {
          constructor(program, cause) {
            super(`The program "${program}" was not found`, {
              cause,
              hint: `Install ${program} on the runner, or put its folder on PATH in an earlier step.`
            });
          }
        }
      })
    ),
    /***/
    7591: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          k: () => (
            /* binding */
            nearestTo
          )
          /* harmony export */
        });
        function nearestTo(text, candidates, mostEdits) {
          return candidates.filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits).map((candidate) => ({ candidate, distance: editDistance(text, candidate) })).filter(({ distance }) => distance <= mostEdits).sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
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
      })
    ),
    /***/
    5104: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          C: () => (
            /* binding */
            runAction
          )
        });
        var external_node_events_ = __nccwpck_require__2(8474);
        var external_node_fs_ = __nccwpck_require__2(3024);
        var external_node_os_ = __nccwpck_require__2(8161);
        var core = __nccwpck_require__2(9584);
        ;
        const perLevel = 10;
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
            ...annotation.title === void 0 ? {} : { title: annotation.title },
            ...annotation.file === void 0 ? {} : { file: annotation.file },
            ...annotation.line === void 0 ? {} : { startLine: annotation.line },
            ...annotation.column === void 0 ? {} : { startColumn: annotation.column }
          });
        }
        var clock = __nccwpck_require__2(5563);
        var errors = __nccwpck_require__2(8826);
        var external_node_util_ = __nccwpck_require__2(7975);
        var markdown = __nccwpck_require__2(8852);
        ;
        async function reportThrown(command, thrown, log) {
          const error = explainSystem(thrown);
          if (!(error instanceof errors.yo)) {
            await log.group("Stack", () => {
              log.info(error.stack ?? error.message);
              return Promise.resolve();
            });
          }
          return failureReport(command, error);
        }
        function failureReport(command, thrown) {
          const error = explainSystem(thrown);
          if (!(error instanceof errors.yo))
            return bugReport(command, error);
          const why = causes(error);
          const message = [error.message, ...why].join("\n");
          return {
            outputs: error instanceof errors.cc ? { outcome: "cancelled" } : {},
            summary: [
              `### ❌ ${command}: ${title(error)}`,
              describe(error),
              ...why.length === 0 ? [] : [`**Why:** ${why.map(markdown.FV).join("; ")}`],
              ...error.hint === void 0 ? [] : [`**What to do:** ${formatHint(error.hint)}`]
            ],
            annotations: [],
            failure: { message, hint: error.hint }
          };
        }
        function explainSystem(thrown) {
          const error = (0, errors.zR)(thrown);
          if (error instanceof errors.yo || !/^(?:ENOSPC|EDQUOT)$/.test((0, errors.CA)(error) ?? ""))
            return error;
          return new errors.yo("The disk of the runner is full", {
            cause: error,
            hint: "Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk."
          });
        }
        function title(error) {
          if (error instanceof errors.dz)
            return error.faults.length === 1 ? "an input is wrong" : "inputs are wrong";
          return error instanceof errors.cc ? "cancelled" : "failed";
        }
        function describe(error) {
          if (!(error instanceof errors.dz))
            return (0, markdown.FV)(error.message);
          return error.message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`).join("\n");
        }
        function formatHint(hint) {
          return hint.includes("\n") ? `

${(0, markdown.DV)(hint)}` : (0, markdown.FV)(hint);
        }
        function bugReport(command, error) {
          return {
            outputs: {},
            summary: [`### 💥 ${command}: a bug in Slipway`, (0, markdown.DV)(error.stack ?? error.message)],
            annotations: [],
            failure: {
              message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
              hint: "Please report it with the stack that is in the log."
            }
          };
        }
        function causes(error) {
          const messages = [];
          for (let cause = error.cause; external_node_util_.types.isNativeError(cause); cause = cause.cause) {
            if (!error.message.includes(cause.message) && cause.message !== "")
              messages.push(cause.message);
          }
          return [...new Set(messages)];
        }
        var nearest = __nccwpck_require__2(7591);
        ;
        const mostEdits = 2;
        class InputReader {
          workspace;
          #given;
          #declared = /* @__PURE__ */ new Map();
          #faults = [];
          #pardoned = /* @__PURE__ */ new Set();
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
            const given = /* @__PURE__ */ new Map();
            for (const [key, value] of Object.entries(env)) {
              if (key.startsWith("INPUT_") && value !== void 0)
                given.set(key.slice(6).toLowerCase(), value);
            }
            return new InputReader(given, env.GITHUB_WORKSPACE ?? process.cwd());
          }
          get declared() {
            return this.#declared;
          }
          /**
           * Whether the workflow gave the input a value.
           * @param besides a value that counts as none: what action.yml gives an input that the workflow does not
           */
          isGiven(name, besides = "") {
            const value = this.#given.get(name)?.trim() ?? "";
            return value !== "" && value !== besides;
          }
          /** Inputs that are given and that nobody has asked for so far. */
          get unread() {
            return [...this.#given.keys()].filter((name) => this.isGiven(name) && !this.#declared.has(name));
          }
          /** Gives an input the value that an earlier stage will find; the workflow must not give it as well. */
          supply(name, value) {
            if (this.isGiven(name))
              this.fault(name, "is given, and an earlier stage makes it");
            this.#given.set(name, value);
          }
          /** Names an input that exists but is not read here, so that giving it is no unknown input. */
          know(name) {
            this.#declared.set(name, { required: false, default: "" });
          }
          /** A required text, or one with a default. */
          text(name, options) {
            return this.optionalText(name, options) ?? "";
          }
          optionalText(name, options) {
            const value = this.#read(name, options.default ?? "", options);
            if (value === void 0)
              return void 0;
            if (options.matches !== void 0 && !options.matches.test(value)) {
              this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            }
            return value;
          }
          /** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
          boolean(name, options) {
            const value = this.#read(name, String(options.default), { accepts: "true or false" });
            if (value !== void 0 && /^(true|True|TRUE)$/.test(value))
              return true;
            if (value !== void 0 && /^(false|False|FALSE)$/.test(value))
              return false;
            this.fault(name, `is ${JSON.stringify(value)}`, "true or false");
            return options.default;
          }
          integer(name, options) {
            const value = this.#read(name, String(options.default), options);
            const number = Number(value);
            const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
            if (value !== void 0 && /^-?\d+$/.test(value) && number >= min && number <= max)
              return number;
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            return options.default;
          }
          /** A number that may have decimals, as in `2.5`; undefined when it is not given. */
          optionalNumber(name, options) {
            const value = this.#read(name, "", options);
            if (value === void 0)
              return void 0;
            const number = Number(value);
            if (/^\d+(\.\d+)?$/.test(value) && number >= options.min && number <= options.max)
              return number;
            this.fault(name, `is ${JSON.stringify(value)}`, options.accepts);
            return void 0;
          }
          choice(name, values, options) {
            const accepts = values.join(" | ");
            const value = this.#read(name, options.default, { accepts });
            const found = values.find((candidate) => candidate === value);
            if (found === void 0)
              this.fault(name, `is ${JSON.stringify(value)}`, accepts);
            return found ?? options.default;
          }
          /** One of a few values; undefined when it is not given. */
          optionalChoice(name, values) {
            const accepts = values.join(" | ");
            const value = this.#read(name, "", { accepts });
            const found = values.find((candidate) => candidate === value);
            if (value !== void 0 && found === void 0)
              this.fault(name, `is ${JSON.stringify(value)}`, accepts);
            return found;
          }
          /** One value a line; blank lines are dropped, each line is trimmed. */
          lines(name, options) {
            const value = this.#read(name, options.default ?? "", options) ?? "";
            return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
          }
          /** `NAME=value`, one a line; the value is everything behind the first `=`. */
          pairs(name, options) {
            const pairs = /* @__PURE__ */ new Map();
            for (const line of this.lines(name, options)) {
              const at = line.indexOf("=");
              if (at > 0)
                pairs.set(line.slice(0, at), line.slice(at + 1));
              else
                this.fault(name, `has the line ${JSON.stringify(line)}`, options.accepts);
            }
            return pairs;
          }
          /** Records what only the command can see: an impossible combination, a file that does not parse. */
          fault(input, problem, accepts) {
            if (this.#pardoned.has(input))
              return;
            if (this.#faults.some((known) => known.input === input && known.problem === problem))
              return;
            this.#faults.push(accepts === void 0 ? { input, problem } : { input, problem, accepts });
          }
          /** Has no fault recorded for an input: what it names is not made yet, and whoever makes it looks again. */
          pardon(input) {
            this.#pardoned.add(input);
          }
          /**
           * Reads one of several things of the same inputs: what is given for it goes before what the step gives for all.
           * Faults come out under the thing's name: `services[orders].image`.
           */
          within(name, given, read) {
            const inner = new InputReader(new Map([...this.#given, ...given]), this.workspace);
            const found = read(inner);
            const known = [...inner.#declared.keys()];
            for (const key of given.keys())
              if (!inner.#declared.has(key))
                inner.#faultUnknown(key, known);
            for (const { input, problem, accepts } of inner.#faults)
              this.fault(`${name}.${input}`, problem, accepts);
            for (const [key, declaration] of inner.#declared)
              this.#declared.set(key, declaration);
            return found;
          }
          /**
           * Reads inputs that are called otherwise here: what `names` leads from is asked for, what it leads to is given.
           * Faults come out under the names of here.
           */
          renamed(names, read) {
            const given = new Map(this.#given);
            for (const name of names.keys())
              given.delete(name);
            for (const [asked, here] of names) {
              const value = this.#given.get(here);
              if (value !== void 0)
                given.set(asked, value);
            }
            const inner = new InputReader(given, this.workspace);
            const found = read(inner);
            const nameHere = (name) => names.get(name) ?? name;
            for (const { input, problem, accepts } of inner.#faults)
              this.fault(nameHere(input), problem, accepts);
            for (const [name, declaration] of inner.#declared)
              this.#declared.set(nameHere(name), declaration);
            return found;
          }
          /** @throws InputError with every fault found, unknown inputs included */
          check() {
            const known = [...this.#declared.keys()];
            for (const name of this.unread)
              this.#faultUnknown(name, known);
            if (this.#faults.length > 0)
              throw new errors.dz(this.#faults);
          }
          #faultUnknown(name, known) {
            const [meant] = (0, nearest.k)(name, known, mostEdits);
            if (meant === void 0)
              this.fault(name, "is unknown", known.join(", "));
            else
              this.fault(name, `is unknown: probably "${meant}" is meant`);
          }
          #read(name, fallback, options) {
            this.#declared.set(name, { required: options.required ?? false, default: fallback });
            const value = this.#given.get(name)?.trim() ?? "";
            if (value !== "")
              return value;
            if (options.required === true)
              this.fault(name, "is required", options.accepts);
            return fallback === "" ? void 0 : fallback;
          }
        }
        var external_node_crypto_ = __nccwpck_require__2(7598);
        ;
        function inert(text) {
          return text.replace(/\r\n?/g, "\n").replace(/^([\s\u0085]*):(?=:)/gm, "$1:⁠").replace(/##(?=\[)/g, "##⁠");
        }
        ;
        function createRunnerLog() {
          let open = false;
          let token;
          let quiet = 0;
          const stopCommands = () => {
            token = (0, external_node_crypto_.randomUUID)();
            core.info(`::stop-commands::${token}`);
          };
          const resumeCommands = () => {
            if (token !== void 0)
              core.info(`::${token}::`);
            token = void 0;
          };
          const withCommands = (work) => {
            if (token === void 0) {
              work();
              return;
            }
            resumeCommands();
            try {
              work();
            } finally {
              stopCommands();
            }
          };
          const info = (text) => core.info(inert(text));
          const openGroup = (title2) => {
            if (open) {
              info(`▸ ${title2}`);
              return () => void 0;
            }
            open = true;
            core.startGroup(inert(title2));
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
            withCommands,
            debug: (text) => withCommands(() => core.debug(text)),
            notice: (text) => withCommands(() => core.notice(text)),
            warning: (text) => withCommands(() => core.warning(text)),
            async group(title2, work) {
              const close = openGroup(title2);
              try {
                return await work();
              } finally {
                close();
              }
            },
            async withoutCommands(work) {
              if (quiet++ === 0)
                stopCommands();
              try {
                return await work((line) => core.info(line));
              } finally {
                if (--quiet === 0)
                  resumeCommands();
              }
            }
          };
        }
        var missing_program = __nccwpck_require__2(1396);
        ;
        function createPrograms(signal) {
          const run = async (program, args, options = {}) => {
            const { runProgram } = await __nccwpck_require__2.e(
              /* import() */
              4654
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4654));
            const either = options.signal === void 0 ? signal : AbortSignal.any([signal, options.signal]);
            return runProgram(either, program, args, options);
          };
          return {
            run,
            async ask(program, args, options = {}) {
              if (options.signal === void 0)
                return askProgram(program, args, options);
              try {
                const { exitCode, stdout, stderr } = await run(program, args, options);
                return { exitCode: exitCode ?? 1, stdout, stderr };
              } catch (error) {
                if (!(error instanceof missing_program.V))
                  throw error;
                return notFound(program);
              }
            }
          };
        }
        async function askProgram(program, args, options) {
          const [{ getExecOutput }, { which }] = await Promise.all([Promise.resolve(
            /* import() */
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9537)), __nccwpck_require__2.e(
            /* import() */
            8701
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8701))]);
          const path = await which(program, false);
          if (path === "")
            return notFound(program);
          const env = Object.fromEntries(Object.entries(options.env ?? process.env).filter(hasValue));
          return getExecOutput(`"${path}"`, [...args], { silent: true, ignoreReturnCode: true, env });
        }
        function notFound(program) {
          return { exitCode: 127, stdout: "", stderr: `${program}: not found on PATH` };
        }
        function hasValue(entry) {
          return entry[1] !== void 0;
        }
        ;
        function watchOwnTime(context) {
          const { clock: clock2 } = context;
          const away = [];
          const during = async (work) => {
            const from = clock2.now();
            try {
              return await work();
            } finally {
              away.push([from, clock2.now()]);
            }
          };
          const programs = {
            run: (...call) => during(() => context.programs.run(...call)),
            ask: (...call) => during(() => context.programs.ask(...call))
          };
          const watched = {
            now: () => clock2.now(),
            async sleep(ms, signal) {
              const from = clock2.now();
              await clock2.sleep(ms, signal);
              away.push([from, clock2.now()]);
            },
            beside: clock2.beside ?? clock2
          };
          return {
            context: { ...context, clock: watched, programs },
            ownMs: (from, to, others = []) => to - from - lengthOf([...away, ...others], from, to)
          };
        }
        function lengthOf(spans, from, to) {
          let length = 0;
          let reached = from;
          for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
            const stop = Math.min(end, to);
            if (stop <= reached)
              continue;
            length += stop - Math.max(start, reached);
            reached = stop;
          }
          return length;
        }
        ;
        const limitBytes = 1024 * 1024;
        function writeSummary(file, sections) {
          if (file === void 0 || file === "" || sections.length === 0)
            return;
          const room = limitBytes - ((0, external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
          (0, external_node_fs_.appendFileSync)(file, fitSections(sections, room));
        }
        function fitSections(sections, room) {
          const noteBytes = Buffer.byteLength(note(sections.length, []));
          let text = "";
          let bytes = 0;
          for (const [index, section] of sections.entries()) {
            const block = `${section}

`;
            const size = Buffer.byteLength(block);
            const reserved = index === sections.length - 1 ? 0 : noteBytes;
            if (bytes + size + reserved > room)
              return text + longestNote(sections.slice(index), room - bytes);
            text += block;
            bytes += size;
          }
          return text;
        }
        function longestNote(left, room) {
          const notes = [note(left.length, namesOf(left)), note(left.length, []), ""];
          return notes.find((text) => Buffer.byteLength(text) <= room) ?? "";
        }
        function note(left, names) {
          const which = names.length === 0 ? "" : ` (${names.join(", ")})`;
          return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}
`;
        }
        const mostNamed = 10;
        const longestName = 200;
        function namesOf(sections) {
          const names = sections.flatMap((section) => {
            const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? [];
            const name = heading ?? summary;
            return name === void 0 || name.length > longestName ? [] : [name];
          });
          return [...new Set(names)].slice(0, mostNamed);
        }
        var external_node_path_ = __nccwpck_require__2(6760);
        ;
        function createTemporaryFiles(parent, remember) {
          const paths = [];
          return {
            directory(purpose) {
              const path = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent ?? (0, external_node_os_.tmpdir)(), `slipway-${purpose}-`));
              paths.push(path);
              remember(paths);
              return path;
            },
            removeAll: () => removeDirectories(paths)
          };
        }
        function removeDirectories(paths) {
          for (const path of paths)
            (0, external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        ;
        const graceMs = 6500;
        const state = { main: "slipwayMain", temporary: "slipwayTemporary" };
        async function runAction(command) {
          if (core.getState(state.main) === "") {
            noteStart(process.env.GITHUB_STATE);
            await runMain(command);
          } else {
            await runPost(command);
          }
        }
        function noteStart(stateFile) {
          if (stateFile)
            (0, external_node_fs_.appendFileSync)(stateFile, `${state.main}=started${external_node_os_.EOL}`);
          else
            core.saveState(state.main, "started");
        }
        async function runMain(command) {
          const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, (paths) => core.saveState(state.temporary, paths));
          const cancellation = listenForCancellation(temporary);
          const started = clock.d.now();
          const { context, ownMs } = watchOwnTime(createContext(temporary, cancellation.signal));
          try {
            const reader = InputReader.fromEnvironment(process.env);
            const inputs = command.readInputs(reader);
            reader.check();
            const execution = await command.load();
            publish(execution.report(await execution.run(inputs, context), inputs));
          } catch (error) {
            const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error;
            publish(await reportThrown(command.name, thrown, context.log));
          } finally {
            temporary.removeAll();
            cancellation.stop();
            noteTimes(command.name, started, ownMs);
          }
        }
        function noteTimes(action, started, ownMs) {
          const file = process.env.SLIPWAY_TIMES;
          if (!file)
            return;
          const ended = clock.d.now();
          const { user, system } = process.cpuUsage();
          const away = ended - started - ownMs(started, ended);
          (0, external_node_fs_.appendFileSync)(file, `${JSON.stringify({ action, total: ended - started, away, processor: (user + system) / 1e3 })}${external_node_os_.EOL}`);
        }
        async function runPost(command) {
          const temporary = createTemporaryFiles(process.env.RUNNER_TEMP, () => void 0);
          try {
            await command.cleanUp?.(createContext(temporary, new AbortController().signal));
            const left = JSON.parse(core.getState(state.temporary) || "[]");
            if (Array.isArray(left))
              removeDirectories(left.filter((path) => typeof path === "string"));
          } catch (error) {
            core.warning(`Cleaning up after ${command.name} failed: ${(0, errors.zR)(error).message}`);
          } finally {
            temporary.removeAll();
          }
        }
        function createContext(temporary, signal) {
          const log = createRunnerLog();
          return {
            log,
            signal,
            clock: clock.d,
            env: process.env,
            workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
            temporary,
            programs: createPrograms(signal),
            maskSecret: (value) => log.withCommands(() => core.setSecret(value))
          };
        }
        function publish(report) {
          writeOutputs(report.outputs);
          writeSummary(process.env.GITHUB_STEP_SUMMARY, report.summary);
          printAnnotations(report.annotations, report.failure !== void 0);
          if (report.failure !== void 0)
            fail(report.failure);
        }
        function writeOutputs(outputs) {
          for (const [name, value] of Object.entries(outputs)) {
            core.setOutput(name, Array.isArray(value) ? value.join("\n") : value ?? "");
          }
        }
        function fail({ message, hint }) {
          core.setFailed(hint === void 0 ? message : `${message}
${hint}`);
        }
        function cancellationOf(error, signal) {
          return error instanceof errors.yo && !(error instanceof errors.cc) ? error : signal.reason;
        }
        function listenForCancellation(temporary) {
          const controller = new AbortController();
          (0, external_node_events_.setMaxListeners)(0, controller.signal);
          let overdue;
          const endNow = () => {
            temporary.removeAll();
            core.error("Cancelled before the step could finish what was under way");
            process.exit(1);
          };
          const onSignal = (signal) => {
            if (controller.signal.aborted) {
              endNow();
              return;
            }
            core.info(`Received ${signal}: stopping`);
            controller.abort(new errors.cc(signal));
            overdue = setTimeout(endNow, graceMs);
          };
          process.on("SIGINT", onSignal);
          process.on("SIGTERM", onSignal);
          return {
            signal: controller.signal,
            stop() {
              clearTimeout(overdue);
              process.off("SIGINT", onSignal);
              process.off("SIGTERM", onSignal);
            }
          };
        }
      })
    ),
    /***/
    2613: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("assert");
      })
    ),
    /***/
    5317: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("child_process");
      })
    ),
    /***/
    4434: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("events");
      })
    ),
    /***/
    9896: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("fs");
      })
    ),
    /***/
    8611: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("http");
      })
    ),
    /***/
    5692: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("https");
      })
    ),
    /***/
    9278: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("net");
      })
    ),
    /***/
    4589: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:assert");
      })
    ),
    /***/
    6698: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:async_hooks");
      })
    ),
    /***/
    4573: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:buffer");
      })
    ),
    /***/
    1421: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:child_process");
      })
    ),
    /***/
    7540: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:console");
      })
    ),
    /***/
    7598: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = new Proxy({}, { get: (_, member) => require("node:crypto")[member] });
      })
    ),
    /***/
    3053: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:diagnostics_channel");
      })
    ),
    /***/
    610: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:dns");
      })
    ),
    /***/
    8474: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:events");
      })
    ),
    /***/
    3024: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:fs");
      })
    ),
    /***/
    1455: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:fs/promises");
      })
    ),
    /***/
    7067: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:http");
      })
    ),
    /***/
    2467: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:http2");
      })
    ),
    /***/
    4708: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:https");
      })
    ),
    /***/
    7030: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:net");
      })
    ),
    /***/
    8161: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:os");
      })
    ),
    /***/
    6760: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:path");
      })
    ),
    /***/
    643: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:perf_hooks");
      })
    ),
    /***/
    1708: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:process");
      })
    ),
    /***/
    1792: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:querystring");
      })
    ),
    /***/
    481: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:readline");
      })
    ),
    /***/
    7075: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:stream");
      })
    ),
    /***/
    6466: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:stream/promises");
      })
    ),
    /***/
    8500: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:timers/promises");
      })
    ),
    /***/
    1692: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:tls");
      })
    ),
    /***/
    3136: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:url");
      })
    ),
    /***/
    7975: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:util");
      })
    ),
    /***/
    3429: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:util/types");
      })
    ),
    /***/
    8877: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:v8");
      })
    ),
    /***/
    5919: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:worker_threads");
      })
    ),
    /***/
    8522: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:zlib");
      })
    ),
    /***/
    857: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("os");
      })
    ),
    /***/
    6928: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("path");
      })
    ),
    /***/
    3193: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("string_decoder");
      })
    ),
    /***/
    3557: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("timers");
      })
    ),
    /***/
    4756: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("tls");
      })
    ),
    /***/
    9023: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("util");
      })
    ),
    /***/
    814: (
      /***/
      ((module2) => {
        module2.exports = require("./yaml.js");
      })
    ),
    /***/
    9584: (
      /***/
      ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.r(__webpack_exports__2);
        __nccwpck_require__2.d(__webpack_exports__2, {
          ExitCode: () => (
            /* binding */
            ExitCode
          ),
          addPath: () => (
            /* binding */
            addPath
          ),
          debug: () => (
            /* binding */
            debug
          ),
          endGroup: () => (
            /* binding */
            endGroup
          ),
          error: () => (
            /* binding */
            error
          ),
          exportVariable: () => (
            /* binding */
            exportVariable
          ),
          getBooleanInput: () => (
            /* binding */
            getBooleanInput
          ),
          getIDToken: () => (
            /* binding */
            getIDToken
          ),
          getInput: () => (
            /* binding */
            getInput
          ),
          getMultilineInput: () => (
            /* binding */
            getMultilineInput
          ),
          getState: () => (
            /* binding */
            getState
          ),
          group: () => (
            /* binding */
            group
          ),
          info: () => (
            /* binding */
            info
          ),
          isDebug: () => (
            /* binding */
            isDebug
          ),
          markdownSummary: () => (
            /* reexport */
            markdownSummary
          ),
          notice: () => (
            /* binding */
            notice
          ),
          platform: () => (
            /* reexport */
            platform_namespaceObject
          ),
          saveState: () => (
            /* binding */
            saveState
          ),
          setCommandEcho: () => (
            /* binding */
            setCommandEcho
          ),
          setFailed: () => (
            /* binding */
            setFailed
          ),
          setOutput: () => (
            /* binding */
            setOutput
          ),
          setSecret: () => (
            /* binding */
            setSecret
          ),
          startGroup: () => (
            /* binding */
            startGroup
          ),
          summary: () => (
            /* reexport */
            summary
          ),
          toPlatformPath: () => (
            /* reexport */
            toPlatformPath
          ),
          toPosixPath: () => (
            /* reexport */
            toPosixPath
          ),
          toWin32Path: () => (
            /* reexport */
            toWin32Path
          ),
          warning: () => (
            /* binding */
            warning
          )
        });
        var platform_namespaceObject = {};
        __nccwpck_require__2.r(platform_namespaceObject);
        __nccwpck_require__2.d(platform_namespaceObject, {
          arch: () => arch,
          getDetails: () => getDetails,
          isLinux: () => isLinux,
          isMacOS: () => isMacOS,
          isWindows: () => isWindows,
          platform: () => platform
        });
        var external_os_ = __nccwpck_require__2(857);
        ;
        function toCommandValue(input) {
          if (input === null || input === void 0) {
            return "";
          } else if (typeof input === "string" || input instanceof String) {
            return input;
          }
          return JSON.stringify(input);
        }
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
        ;
        function issueCommand(command, properties, message) {
          const cmd = new Command(command, properties, message);
          process.stdout.write(cmd.toString() + external_os_.EOL);
        }
        function issue(name, message = "") {
          issueCommand(name, {}, message);
        }
        const CMD_STRING = "::";
        class Command {
          constructor(command, properties, message) {
            if (!command) {
              command = "missing.command";
            }
            this.command = command;
            this.properties = properties;
            this.message = message;
          }
          toString() {
            let cmdStr = CMD_STRING + this.command;
            if (this.properties && Object.keys(this.properties).length > 0) {
              cmdStr += " ";
              let first = true;
              for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                  const val = this.properties[key];
                  if (val) {
                    if (first) {
                      first = false;
                    } else {
                      cmdStr += ",";
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
          return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
        }
        function escapeProperty(s) {
          return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
        }
        ;
        const external_crypto_namespaceObject = require("crypto");
        var external_fs_ = __nccwpck_require__2(9896);
        ;
        function issueFileCommand(command, message) {
          const filePath = process.env[`GITHUB_${command}`];
          if (!filePath) {
            throw new Error(`Unable to find environment variable for file command ${command}`);
          }
          if (!external_fs_.existsSync(filePath)) {
            throw new Error(`Missing file at path: ${filePath}`);
          }
          external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
            encoding: "utf8"
          });
        }
        function prepareKeyValueMessage(key, value) {
          const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
          const convertedValue = toCommandValue(value);
          if (key.includes(delimiter)) {
            throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
          }
          if (convertedValue.includes(delimiter)) {
            throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
          }
          return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        var external_path_ = __nccwpck_require__2(6928);
        var lazy_http_client = __nccwpck_require__2(4978);
        ;
        var __awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
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
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
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
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Bearer ${this.token}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
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
              throw Error("The request has no headers");
            }
            options.headers["Authorization"] = `Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`;
          }
          // This handler cannot handle 401
          canHandleAuthentication() {
            return false;
          }
          handleAuthentication() {
            return __awaiter(this, void 0, void 0, function* () {
              throw new Error("not implemented");
            });
          }
        }
        ;
        var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        class OidcClient {
          static createHttpClient(allowRetry = true, maxRetry = 10) {
            const requestOptions = {
              allowRetries: allowRetry,
              maxRetries: maxRetry
            };
            return new lazy_http_client.Qq("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
          }
          static getRequestToken() {
            const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
            if (!token) {
              throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
            }
            return token;
          }
          static getIDTokenUrl() {
            const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
            if (!runtimeUrl) {
              throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
            }
            return runtimeUrl;
          }
          static getCall(id_token_url) {
            return oidc_utils_awaiter(this, void 0, void 0, function* () {
              var _a;
              const httpclient = OidcClient.createHttpClient();
              const res = yield httpclient.getJson(id_token_url).catch((error2) => {
                throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
              });
              const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
              if (!id_token) {
                throw new Error("Response json body do not have ID Token field");
              }
              return id_token;
            });
          }
          static getIDToken(audience) {
            return oidc_utils_awaiter(this, void 0, void 0, function* () {
              try {
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                  const encodedAudience = encodeURIComponent(audience);
                  id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
              } catch (error2) {
                throw new Error(`Error message: ${error2.message}`);
              }
            });
          }
        }
        ;
        var summary_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        const access = (...given) => external_fs_.promises.access(...given);
        const appendFile = (...given) => external_fs_.promises.appendFile(...given);
        const writeFile = (...given) => external_fs_.promises.writeFile(...given);
        const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
        const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
        class Summary {
          constructor() {
            this._buffer = "";
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
              } catch (_a) {
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
            const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
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
              yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
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
            this._buffer = "";
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
            const attrs = Object.assign({}, lang && { lang });
            const element = this.wrap("pre", this.wrap("code", code), attrs);
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
            const tag = ordered ? "ol" : "ul";
            const listItems = items.map((item) => this.wrap("li", item)).join("");
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
            const tableBody = rows.map((row) => {
              const cells = row.map((cell) => {
                if (typeof cell === "string") {
                  return this.wrap("td", cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? "th" : "td";
                const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
                return this.wrap(tag, data, attrs);
              }).join("");
              return this.wrap("tr", cells);
            }).join("");
            const element = this.wrap("table", tableBody);
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
            const element = this.wrap("details", this.wrap("summary", label) + content);
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
            const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
            const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
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
            const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
            const element = this.wrap(allowedTag, text);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML thematic break (<hr>) to the summary buffer
           *
           * @returns {Summary} summary instance
           */
          addSeparator() {
            const element = this.wrap("hr", null);
            return this.addRaw(element).addEOL();
          }
          /**
           * Adds an HTML line break (<br>) to the summary buffer
           *
           * @returns {Summary} summary instance
           */
          addBreak() {
            const element = this.wrap("br", null);
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
            const attrs = Object.assign({}, cite && { cite });
            const element = this.wrap("blockquote", text, attrs);
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
            const element = this.wrap("a", text, { href });
            return this.addRaw(element).addEOL();
          }
        }
        const _summary = new Summary();
        const markdownSummary = _summary;
        const summary = _summary;
        ;
        function toPosixPath(pth) {
          return pth.replace(/[\\]/g, "/");
        }
        function toWin32Path(pth) {
          return pth.replace(/[/]/g, "\\");
        }
        function toPlatformPath(pth) {
          return pth.replace(/[/\\]/g, external_path_.sep);
        }
        var lazy_exec = __nccwpck_require__2(9537);
        ;
        var platform_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          const { stdout: version } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
            silent: true
          });
          const { stdout: name } = yield lazy_exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
            silent: true
          });
          return {
            name: name.trim(),
            version: version.trim()
          };
        });
        const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          var _a, _b, _c, _d;
          const { stdout } = yield lazy_exec.getExecOutput("sw_vers", void 0, {
            silent: true
          });
          const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
          const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
          return {
            name,
            version
          };
        });
        const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
          const { stdout } = yield lazy_exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
            silent: true
          });
          const [name, version] = stdout.trim().split("\n");
          return {
            name,
            version
          };
        });
        const platform = external_os_.platform();
        const arch = external_os_.arch();
        const isWindows = platform === "win32";
        const isMacOS = platform === "darwin";
        const isLinux = platform === "linux";
        function getDetails() {
          return platform_awaiter(this, void 0, void 0, function* () {
            return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
              platform,
              arch,
              isWindows,
              isMacOS,
              isLinux
            });
          });
        }
        ;
        var core_awaiter = function(thisArg, _arguments, P, generator) {
          function adopt(value) {
            return value instanceof P ? value : new P(function(resolve) {
              resolve(value);
            });
          }
          return new (P || (P = Promise))(function(resolve, reject) {
            function fulfilled(value) {
              try {
                step(generator.next(value));
              } catch (e) {
                reject(e);
              }
            }
            function rejected(value) {
              try {
                step(generator["throw"](value));
              } catch (e) {
                reject(e);
              }
            }
            function step(result) {
              result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
            }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
          });
        };
        var ExitCode;
        (function(ExitCode2) {
          ExitCode2[ExitCode2["Success"] = 0] = "Success";
          ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
        })(ExitCode || (ExitCode = {}));
        function exportVariable(name, val) {
          const convertedVal = toCommandValue(val);
          process.env[name] = convertedVal;
          const filePath = process.env["GITHUB_ENV"] || "";
          if (filePath) {
            return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
          }
          issueCommand("set-env", { name }, convertedVal);
        }
        function setSecret(secret) {
          issueCommand("add-mask", {}, secret);
        }
        function addPath(inputPath) {
          const filePath = process.env["GITHUB_PATH"] || "";
          if (filePath) {
            issueFileCommand("PATH", inputPath);
          } else {
            issueCommand("add-path", {}, inputPath);
          }
          process.env["PATH"] = `${inputPath}${external_path_.delimiter}${process.env["PATH"]}`;
        }
        function getInput(name, options) {
          const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
          if (options && options.required && !val) {
            throw new Error(`Input required and not supplied: ${name}`);
          }
          if (options && options.trimWhitespace === false) {
            return val;
          }
          return val.trim();
        }
        function getMultilineInput(name, options) {
          const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
          if (options && options.trimWhitespace === false) {
            return inputs;
          }
          return inputs.map((input) => input.trim());
        }
        function getBooleanInput(name, options) {
          const trueValue = ["true", "True", "TRUE"];
          const falseValue = ["false", "False", "FALSE"];
          const val = getInput(name, options);
          if (trueValue.includes(val))
            return true;
          if (falseValue.includes(val))
            return false;
          throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
        }
        function setOutput(name, value) {
          const filePath = process.env["GITHUB_OUTPUT"] || "";
          if (filePath) {
            return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
          }
          process.stdout.write(external_os_.EOL);
          issueCommand("set-output", { name }, toCommandValue(value));
        }
        function setCommandEcho(enabled) {
          issue("echo", enabled ? "on" : "off");
        }
        function setFailed(message) {
          process.exitCode = ExitCode.Failure;
          error(message);
        }
        function isDebug() {
          return process.env["RUNNER_DEBUG"] === "1";
        }
        function debug(message) {
          issueCommand("debug", {}, message);
        }
        function error(message, properties = {}) {
          issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function warning(message, properties = {}) {
          issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function notice(message, properties = {}) {
          issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
        }
        function info(message) {
          process.stdout.write(message + external_os_.EOL);
        }
        function startGroup(name) {
          issue("group", name);
        }
        function endGroup() {
          issue("endgroup");
        }
        function group(name, fn) {
          return core_awaiter(this, void 0, void 0, function* () {
            startGroup(name);
            let result;
            try {
              result = yield fn();
            } finally {
              endGroup();
            }
            return result;
          });
        }
        function saveState(name, value) {
          const filePath = process.env["GITHUB_STATE"] || "";
          if (filePath) {
            return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
          }
          issueCommand("save-state", { name }, toCommandValue(value));
        }
        function getState(name) {
          return process.env[`STATE_${name}`] || "";
        }
        function getIDToken(aud) {
          return core_awaiter(this, void 0, void 0, function* () {
            return yield OidcClient.getIDToken(aud);
          });
        }
      })
    )
    /******/
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) {
      return cachedModule.exports;
    }
    var module2 = __webpack_module_cache__[moduleId] = {
      /******/
      // no module.id needed
      /******/
      // no module.loaded needed
      /******/
      exports: {}
      /******/
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module2, module2.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module2.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
    var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
    var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
    var resolveQueue = (queue) => {
      if (queue && queue.d < 1) {
        queue.d = 1;
        queue.forEach((fn) => fn.r--);
        queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
      }
    };
    var wrapDeps = (deps) => deps.map((dep) => {
      if (dep !== null && typeof dep === "object") {
        if (dep[webpackQueues]) return dep;
        if (dep.then) {
          var queue = [];
          queue.d = 0;
          dep.then((r) => {
            obj[webpackExports] = r;
            resolveQueue(queue);
          }, (e) => {
            obj[webpackError] = e;
            resolveQueue(queue);
          });
          var obj = {};
          obj[webpackQueues] = (fn) => fn(queue);
          return obj;
        }
      }
      var ret = {};
      ret[webpackQueues] = (x) => {
      };
      ret[webpackExports] = dep;
      return ret;
    });
    __nccwpck_require__.a = (module2, body, hasAwait) => {
      var queue;
      hasAwait && ((queue = []).d = -1);
      var depQueues = /* @__PURE__ */ new Set();
      var exports = module2.exports;
      var currentDeps;
      var outerResolve;
      var reject;
      var promise = new Promise((resolve, rej) => {
        reject = rej;
        outerResolve = resolve;
      });
      promise[webpackExports] = exports;
      promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
      }));
      module2.exports = promise;
      body((deps) => {
        currentDeps = wrapDeps(deps);
        var fn;
        var getResult = () => currentDeps.map((d) => {
          if (d[webpackError]) throw d[webpackError];
          return d[webpackExports];
        });
        var promise2 = new Promise((resolve) => {
          fn = () => resolve(getResult);
          fn.r = 0;
          var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
          currentDeps.map((dep) => dep[webpackQueues](fnQueue));
        });
        return fn.r ? promise2 : getResult();
      }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
      queue && queue.d < 0 && (queue.d = 0);
    };
  })();
  (() => {
    __nccwpck_require__.n = (module2) => {
      var getter = module2 && module2.__esModule ? (
        /******/
        () => module2["default"]
      ) : (
        /******/
        () => module2
      );
      __nccwpck_require__.d(getter, { a: getter });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = /* @__PURE__ */ Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
        Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
      }
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) {
        if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
          Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
        }
      }
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId) => {
      return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
        __nccwpck_require__.f[key](chunkId, promises);
        return promises;
      }, []));
    };
  })();
  (() => {
    __nccwpck_require__.u = (chunkId) => {
      return "" + chunkId + ".index.js";
    };
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = (exports) => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
        Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
      }
      Object.defineProperty(exports, "__esModule", { value: true });
    };
  })();
  (() => {
    var installedChunks = {
      /******/
      8792: 1
      /******/
    };
    var installChunk = (chunk) => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) {
        if (__nccwpck_require__.o(moreModules, moduleId)) {
          __nccwpck_require__.m[moduleId] = moreModules[moduleId];
        }
      }
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++)
        installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) {
        if (true) {
          installChunk(require("./" + __nccwpck_require__.u(chunkId)));
        } else installedChunks[chunkId] = 1;
      }
    };
  })();
  var __webpack_exports__ = __nccwpck_require__(5915);
  module.exports = __webpack_exports__;
})();
