(() => {
  "use strict";
  var __webpack_modules__ = {
    /***/
    214: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          FE: () => (
            /* binding */
            checkPlatforms
          ),
          /* harmony export */
          FL: () => (
            /* binding */
            normalizePlatform
          ),
          /* harmony export */
          aH: () => (
            /* binding */
            isPlatform
          )
          /* harmony export */
        });
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8826);
        var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4492);
        function isPlatform(text) {
          return /^[a-z0-9]+\/[a-z0-9_]+(\/v[0-9.]+)?$/i.test(text);
        }
        const architectures = { x86_64: "amd64", aarch64: "arm64", armhf: "arm/v7" };
        function normalizePlatform(text) {
          const [os = "", architecture = "", variant] = text.toLowerCase().split("/");
          const arch = architectures[architecture] ?? architecture;
          const isDefault = arch === "amd64" && variant === "v1" || arch === "arm64" && variant === "v8";
          return [os, arch, ...variant === void 0 || isDefault ? [] : [variant]].join("/");
        }
        function checkPlatforms(builder, { platforms: platforms2, needs }) {
          if (builder.platforms.length === 0)
            return;
          const missing = platforms2.filter((platform) => !builder.platforms.includes(platform));
          if (missing.length === 0)
            return;
          const runsForeign = needs.has("foreign-platform");
          const takesForeign = builder.features.has("foreign-platform");
          if (!runsForeign && takesForeign)
            return;
          const emulator = [
            `${takesForeign ? "What would" : "And"}: QEMU, which runs those of foreign processors. Before this step:`,
            "- uses: docker/setup-qemu-action@v3",
            "Or cross-compile in a stage FROM --platform=$BUILDPLATFORM."
          ];
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`The builder at hand, ${builder.name}, cannot build for ${missing.join(", ")}`, {
            hint: [
              `It runs programs for ${builder.platforms.join(", ")}.`,
              ...takesForeign ? [] : [_remedies_js__WEBPACK_IMPORTED_MODULE_1__.J.buildx],
              ...runsForeign ? emulator : [],
              "Or run a job for each platform on a runner of that processor, with the input assemble."
            ].join("\n")
          });
        }
      })
    ),
    /***/
    4492: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          J: () => (
            /* binding */
            remedies
          )
          /* harmony export */
        });
        const remedies = {
          buildx: "What would: Docker with its plugin buildx, which GitHub's ubuntu runners have (package docker-buildx-plugin, or docker/setup-buildx-action@v3 before this step).",
          ownBuildKit: "What would: a builder with a BuildKit of its own. Leave out the input builder, and this action makes one for the step; or run docker/setup-buildx-action@v3 before it."
        };
      })
    ),
    /***/
    5453: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          JL: () => (
            /* binding */
            isGit
          ),
          /* harmony export */
          T4: () => (
            /* binding */
            isPinned
          ),
          /* harmony export */
          Vx: () => (
            /* binding */
            isRemote
          ),
          /* harmony export */
          uN: () => (
            /* binding */
            isRemoteContext
          )
          /* harmony export */
        });
        const wholeCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        function isRemote(source) {
          return /^https?:\/\//.test(source) || isGit(source);
        }
        function isRemoteContext(context) {
          return isRemote(context) || context.startsWith("github.com/");
        }
        function isGit(source) {
          if (/^(?:git|ssh):\/\//.test(source))
            return true;
          if (/^https?:\/\//.test(source))
            return /^[^#?]*\.git(?:[#?]|$)/.test(source);
          return /^[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:/.test(source);
        }
        function isPinned(source, checksum) {
          if (!isGit(source))
            return checksum !== void 0 && checksum !== "";
          const [, query = ""] = /\?([^#]*)/.exec(source) ?? [];
          const [, fragment = ""] = /#([^:]*)/.exec(source) ?? [];
          const asked = new URLSearchParams(query);
          const commits = [checksum, fragment, asked.get("checksum"), asked.get("commit"), asked.get("ref")];
          return commits.some((commit) => wholeCommit.test(commit ?? ""));
        }
      })
    ),
    /***/
    3835: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          LD: () => (
            /* binding */
            readList
          ),
          /* harmony export */
          W: () => (
            /* binding */
            readQuotedLines
          ),
          /* harmony export */
          qf: () => (
            /* binding */
            readSecretPairs
          )
          /* harmony export */
        });
        function readList(reader, name, accepts2) {
          const lines = reader.lines(name, { accepts: accepts2 });
          const values = lines.flatMap((line) => line.split(",").map((part) => part.trim()));
          return [...new Set(values.filter((value) => value !== ""))];
        }
        function readQuotedLines(reader, name, accepts2) {
          const text = reader.optionalText(name, { accepts: accepts2 }) ?? "";
          const entries = [];
          const entry = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^\r\n]*))(?:\r?\n|$)/y;
          for (let at = 0; at < text.length; at = entry.lastIndex) {
            entry.lastIndex = at;
            const [, quoted, plain = ""] = entry.exec(text) ?? [];
            const value = quoted === void 0 ? plain.trim() : quoted.replaceAll('""', '"');
            if (value !== "")
              entries.push(value);
            if (entry.lastIndex === 0)
              break;
          }
          return entries;
        }
        function readSecretPairs(reader, name, accepts2) {
          return readQuotedLines(reader, name, accepts2).flatMap((entry, index) => {
            const at = entry.indexOf("=");
            if (at > 0 && at < entry.length - 1)
              return [[entry.slice(0, at).trim(), entry.slice(at + 1)]];
            reader.fault(name, `has an entry, number ${index + 1}, that is not of this form`, accepts2);
            return [];
          });
        }
      })
    ),
    /***/
    9580: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          _h: () => (
            /* binding */
            isSha256
          ),
          /* harmony export */
          o_: () => (
            /* binding */
            parseImageReference
          ),
          /* harmony export */
          vQ: () => (
            /* binding */
            acceptsReference
          )
          /* harmony export */
        });
        var _registry_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2698);
        var _repository_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9647);
        const acceptsReference = "a tag or digest of the repository (v1.4.0, sha256:...), other-repository:tag, or a whole reference such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1.4.0";
        const digestPattern = /^sha256:[0-9a-f]{64}$/;
        function isSha256(text) {
          return digestPattern.test(text);
        }
        function parseImageReference(text) {
          if (isSha256(text))
            return { host: void 0, name: void 0, version: text };
          const fault = (problem, accepts2 = acceptsReference) => ({ problem, accepts: accepts2 });
          const given = JSON.stringify(text);
          if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
            return fault(`is ${given}`, `the reference alone: ${text.replace(/^[^:]*:\/\//, "")}`);
          }
          const [named = "", digest, ...more] = text.split("@");
          if (more.length > 0 || digest !== void 0 && !isSha256(digest) || text.startsWith("sha256:")) {
            return fault(`is ${given}, in which the digest is none`, "digests of sha256: and 64 hexadecimal digits");
          }
          const { host, path } = splitHost(named);
          const { name, tag } = splitTag(path, host === void 0 && digest === void 0);
          const whole = host === void 0 ? void 0 : (0, _registry_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(`${host}/${name ?? ""}`);
          const isName = host === void 0 ? (0, _repository_names_js__WEBPACK_IMPORTED_MODULE_1__.L)(name ?? "any") === void 0 : whole !== void 0;
          if (!isName)
            return fault(`is ${given}, in which ${JSON.stringify(name)} is no name of a repository`);
          if (tag !== void 0 && (0, _repository_names_js__WEBPACK_IMPORTED_MODULE_1__.n)(tag) !== void 0) {
            return fault(`is ${given}, in which ${JSON.stringify(tag)} is no tag`);
          }
          const version = digest ?? tag;
          if (version === void 0) {
            return fault(`is ${given}, which names a repository and no image`, `a tag or digest with it: ${text}:<tag>`);
          }
          return { host: whole?.host, name: whole?.name ?? name, version };
        }
        function splitHost(named) {
          const at = named.indexOf("/");
          const first = named.slice(0, Math.max(0, at));
          const isHost = /[.:]/.test(first) || first === "localhost";
          return isHost ? { host: first, path: named.slice(at + 1) } : { host: void 0, path: named };
        }
        function splitTag(path, mayBeTag) {
          if (mayBeTag && !/[/:]/.test(path))
            return { name: void 0, tag: path };
          const at = path.indexOf(":", path.lastIndexOf("/") + 1);
          return at < 0 ? { name: path, tag: void 0 } : { name: path.slice(0, at), tag: path.slice(at + 1) };
        }
      })
    ),
    /***/
    2698: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          F: () => (
            /* binding */
            parseDockerReference
          )
          /* harmony export */
        });
        const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
        const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9a-fA-F:]+\\])(?::\\d+)?";
        const digest = "[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}";
        const pattern = new RegExp(`^(?:(?<host>${host})/)?(?<path>${component}(?:/${component})*)(?::(?<tag>[\\w][\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`);
        function parseDockerReference(text) {
          const slash = text.indexOf("/");
          const first = text.slice(0, Math.max(0, slash));
          const isHost = /[.:]/.test(first) || first === "localhost" || first.toLowerCase() !== first;
          const whole = isHost ? text : `docker.io/${slash < 0 ? "library/" : ""}${text}`;
          const { host: named = "", path = "", tag, digest: content } = pattern.exec(whole)?.groups ?? {};
          if (path === "")
            return void 0;
          const isHub = named === "docker.io" || named === "index.docker.io";
          return {
            host: isHub ? "docker.io" : named,
            name: isHub && !path.includes("/") ? `library/${path}` : path,
            tag: tag ?? (content === void 0 ? "latest" : void 0),
            digest: content
          };
        }
      })
    ),
    /***/
    897: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          F_: () => (
            /* binding */
            isPrivateWire
          ),
          /* harmony export */
          Fd: () => (
            /* binding */
            ecrHost
          ),
          /* harmony export */
          NH: () => (
            /* binding */
            registryUrl
          ),
          /* harmony export */
          U9: () => (
            /* binding */
            isLoopback
          ),
          /* harmony export */
          gr: () => (
            /* binding */
            isDockerHub
          )
          /* harmony export */
        });
        const hubNames = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
        function isDockerHub(host) {
          return hubNames.has(host);
        }
        function isLoopback(host) {
          return /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/.test(host);
        }
        function registryUrl(host) {
          if (isDockerHub(host))
            return "https://registry-1.docker.io";
          return `${isLoopback(host) ? "http" : "https"}://${host}`;
        }
        function isPrivateWire({ protocol, host }) {
          return protocol === "https:" || isLoopback(host);
        }
        function ecrHost(host) {
          const { id, region } = /^(?<id>\d{12})\.dkr[.-]ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn|(?:c2s|sc2s)\.[a-z.]+)$/.exec(host)?.groups ?? {};
          return id === void 0 || region === void 0 ? void 0 : { registryId: id, region };
        }
      })
    ),
    /***/
    8446: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          H9: () => (
            /* binding */
            toEncryption
          ),
          /* harmony export */
          _i: () => (
            /* binding */
            readEncryption
          ),
          /* harmony export */
          hj: () => (
            /* binding */
            isEncryptedAs
          ),
          /* harmony export */
          zN: () => (
            /* binding */
            describeEncryption
          )
          /* harmony export */
        });
        const encryptionTypes = ["AES256", "KMS", "KMS_DSSE"];
        function readEncryption(reader) {
          const type = reader.optionalChoice("encryption-type", encryptionTypes);
          const key = reader.optionalText("kms-key", {
            matches: /^[\w:/-]{1,2048}$/,
            accepts: "the ARN, the id or the alias (alias/name) of a KMS key"
          });
          if (key !== void 0 && type !== "KMS" && type !== "KMS_DSSE") {
            const given = type ?? "not given";
            reader.fault("encryption-type", `is ${given}, and kms-key is given`, "KMS or KMS_DSSE then");
          }
          return type === void 0 ? void 0 : { type, key };
        }
        function isEncryptedAs(wanted, actual) {
          if (wanted.type !== actual.type)
            return false;
          if (wanted.key === void 0 || wanted.key === actual.key)
            return true;
          if (/(^|:)alias\//.test(wanted.key))
            return true;
          return actual.key?.endsWith(`:key/${wanted.key}`) === true;
        }
        function describeEncryption({ type, key }) {
          return key === void 0 ? type : `${type} (${key})`;
        }
        function toEncryption(type, key) {
          return { type: encryptionTypes.find((known) => known === type) ?? "AES256", key };
        }
      })
    ),
    /***/
    2947: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Hj: () => (
            /* binding */
            readMutability
          ),
          /* harmony export */
          VV: () => (
            /* binding */
            modeOf
          ),
          /* harmony export */
          yk: () => (
            /* binding */
            describeMutability
          )
          /* harmony export */
        });
        var _inputs_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3835);
        const mutabilityModes = [
          "MUTABLE",
          "IMMUTABLE",
          "MUTABLE_WITH_EXCLUSION",
          "IMMUTABLE_WITH_EXCLUSION"
        ];
        const modeInput = "image-tag-mutability";
        const filtersInput = "image-tag-mutability-exclusion-filters";
        const filtersAccept = "one to five tags of letters, digits and . _ -, in which * stands for any text and may come twice";
        const filterName = /^[0-9a-zA-Z._*-]{1,128}$/;
        const mostFilters = 5;
        const mostWildcards = 2;
        function readMutability(reader) {
          const mode = reader.optionalChoice(modeInput, mutabilityModes);
          const exceptions = readFilters(reader);
          if (mode === void 0) {
            if (exceptions.length > 0) {
              reader.fault(modeInput, `is not given, and ${filtersInput} is`, "what the filters are exceptions from");
            }
            return void 0;
          }
          const hasExclusion = mode.endsWith("_WITH_EXCLUSION");
          if (hasExclusion && exceptions.length === 0) {
            reader.fault(filtersInput, `is not given, and ${modeInput} is ${mode}`, filtersAccept);
          }
          if (!hasExclusion && exceptions.length > 0) {
            reader.fault(modeInput, `is ${mode}, and ${filtersInput} is given`, `${mode}_WITH_EXCLUSION then`);
          }
          return { immutable: mode.startsWith("IMMUTABLE"), exceptions };
        }
        function modeOf({ immutable, exceptions }) {
          if (exceptions.length === 0)
            return immutable ? "IMMUTABLE" : "MUTABLE";
          return immutable ? "IMMUTABLE_WITH_EXCLUSION" : "MUTABLE_WITH_EXCLUSION";
        }
        function describeMutability(mutability2) {
          const { exceptions } = mutability2;
          return exceptions.length === 0 ? modeOf(mutability2) : `${modeOf(mutability2)} (${[...exceptions].sort().join(", ")})`;
        }
        function readFilters(reader) {
          const filters = (0, _inputs_lists_js__WEBPACK_IMPORTED_MODULE_0__.LD)(reader, filtersInput, filtersAccept);
          for (const filter of filters) {
            const wildcards = filter.split("*").length - 1;
            if (!filterName.test(filter) || wildcards > mostWildcards) {
              reader.fault(filtersInput, `has ${JSON.stringify(filter)}`, filtersAccept);
            }
          }
          if (filters.length > mostFilters) {
            reader.fault(filtersInput, `has ${filters.length} filters`, filtersAccept);
          }
          return filters;
        }
      })
    ),
    /***/
    9647: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          L: () => (
            /* binding */
            repositoryFault
          ),
          /* harmony export */
          n: () => (
            /* binding */
            tagFault
          )
          /* harmony export */
        });
        const repositoryName = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
        const repositoryAccepts = "the name of an ECR repository: 2 to 256 lower-case letters, digits and single . _ - / between them";
        const tagName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
        const tagAccepts = "tags of 1 to 128 letters, digits and _ . -, the first not . or -";
        function repositoryFault(text) {
          const part = nameWithin(text);
          if (part !== void 0) {
            return { problem: `is ${JSON.stringify(text)}`, accepts: `the name alone: ${part}` };
          }
          if (repositoryName.test(text) && text.length >= 2 && text.length <= 256)
            return void 0;
          return { problem: `is ${JSON.stringify(text)}`, accepts: repositoryAccepts };
        }
        function tagFault(text) {
          if (tagName.test(text))
            return void 0;
          const tag = /^[^\s]*\/[^\s:]*:([^\s:/@]+)$/.exec(text)?.[1];
          const accepts2 = tag !== void 0 && tagName.test(tag) ? `the tag alone: ${tag}` : tagAccepts;
          return { problem: `has ${JSON.stringify(text)}`, accepts: accepts2 };
        }
        const host = /^(?:https?:\/\/)?(?:[\w.-]+\.amazonaws\.com(?:\.cn)?|[\w.-]+\.on\.aws|public\.ecr\.aws|localhost|[\w.-]+:\d+)\//;
        const publicRegistry = /^(?:https?:\/\/)?(?:public\.ecr\.aws|ecr-public\.aws\.com)\/[^/]+\//;
        function nameWithin(text) {
          const name = text.replace(/^arn:aws[\w-]*:ecr:[^:]*:\d*:repository\//, "").replace(publicRegistry, "").replace(host, "").replace(/@sha256:.*$/, "").replace(/:[^/]*$/, "");
          return name !== text && repositoryName.test(name) ? name : void 0;
        }
      })
    ),
    /***/
    3701: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          O: () => (
            /* binding */
            eventExpressions
          )
          /* harmony export */
        });
        const eventExpressions = [
          "branch",
          "tag",
          "sha",
          "base_ref",
          "is_default_branch",
          "is_not_default_branch",
          "date",
          "commit_date"
        ];
      })
    ),
    /***/
    5427: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          F: () => (
            /* binding */
            parsePep440
          )
          /* harmony export */
        });
        const pep440 = new RegExp([
          "^\\s*v?",
          "(?:(?<epoch>\\d+)!)?",
          "(?<release>\\d+(?:\\.\\d+)*)",
          "(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?",
          "(?:-(?<postImplicit>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?",
          "(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d+)?)?",
          "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
          "\\s*$"
        ].join(""), "i");
        const preReleases = {
          alpha: "a",
          beta: "b",
          c: "rc",
          pre: "rc",
          preview: "rc"
        };
        function parsePep440(raw) {
          const found = pep440.exec(raw)?.groups;
          if (found === void 0)
            return void 0;
          const release = (found.release ?? "").split(".").map(plain);
          const epoch = plain(found.epoch) === "0" ? "" : `${plain(found.epoch)}!`;
          const preName = found.pre?.toLowerCase();
          const pre = preName === void 0 ? "" : (preReleases[preName] ?? preName) + plain(found.preNumber);
          const isPost = found.post !== void 0 || found.postImplicit !== void 0;
          const post = isPost ? `.post${plain(found.postImplicit ?? found.postNumber)}` : "";
          const dev = found.dev === void 0 ? "" : `.dev${plain(found.devNumber)}`;
          const local = found.local === void 0 ? "" : `+${found.local.toLowerCase().split(/[-_.]/).map(localPart).join(".")}`;
          return {
            raw,
            version: `${epoch}${release.join(".")}${pre}${post}${dev}${local}`,
            major: release[0] ?? "0",
            minor: release[1] ?? "0",
            patch: release[2] ?? "0",
            isRelease: `${pre}${post}${dev}` === ""
          };
        }
        function plain(digits) {
          return digits?.replace(/^0+(?=\d)/, "") ?? "0";
        }
        function localPart(part) {
          return /^\d+$/.test(part) ? plain(part) : part;
        }
      })
    ),
    /***/
    6840: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          k: () => (
            /* binding */
            parseSemver
          )
          /* harmony export */
        });
        const number = "(0|[1-9]\\d{0,15})";
        const identifier = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
        const build = "[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*";
        const semver = new RegExp(`^v?${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+${build})?$`);
        function parseSemver(raw) {
          const [, major, minor, patch, preRelease] = semver.exec(raw) ?? [];
          if (major === void 0 || minor === void 0 || patch === void 0)
            return void 0;
          const version = `${major}.${minor}.${patch}${preRelease === void 0 ? "" : `-${preRelease}`}`;
          return { raw, version, major, minor, patch, isRelease: preRelease === void 0 };
        }
      })
    ),
    /***/
    2004: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          h: () => (
            /* binding */
            mostTags2
          ),
          O: () => (
            /* binding */
            readTagging
          )
        });
        var names2 = __nccwpck_require__2(9647);
        ;
        class Attributes {
          bare;
          #given;
          #known = [];
          constructor(given, bare) {
            this.bare = bare;
            this.#given = given;
          }
          static parse(fields, report) {
            const given = /* @__PURE__ */ new Map();
            const bare = [];
            for (const field of fields) {
              const [, key, value = ""] = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/s.exec(field) ?? [];
              const name = key?.toLowerCase();
              if (name === void 0)
                bare.push(field);
              else if (given.has(name))
                report(`has ${name} twice on a line`, "each attribute once");
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
                report(`has ${name}= with ${of}`, `of ${of} ${this.#known.join(", ")}`);
              }
            }
          }
        }
        ;
        function splitCsvLine(line) {
          const fields = [];
          const field = /\s*(?:"((?:[^"]|"")*)"\s*|((?:\{\{[^{}]*\}\}|[^",#])*))(,|#.*$|$)/sy;
          for (let end = ","; end === ","; ) {
            const from = field.lastIndex;
            const found = field.exec(line);
            if (found === null)
              return { problem: `has a stray quote in ${JSON.stringify(line.slice(from).trim())}` };
            const [, quoted, plain = ""] = found;
            fields.push(quoted === void 0 ? plain.trim() : quoted.replaceAll('""', '"').trim());
            end = found[3];
          }
          return { fields: fields.filter((text) => text !== "") };
        }
        var expressions2 = __nccwpck_require__2(3701);
        var template2 = __nccwpck_require__2(8678);
        ;
        const accepts2 = "latest=auto|true|false, prefix=...[,onlatest=true], suffix=...[,onlatest=true], one a line";
        function readFlavor(reader) {
          const report = (problem, takes) => reader.fault("flavor", problem, takes);
          let latest = "auto";
          const affixes = /* @__PURE__ */ new Map();
          for (const line of reader.lines("flavor", { accepts: accepts2 })) {
            const split = splitCsvLine(line);
            if ("problem" in split)
              report(split.problem, accepts2);
            const fields = "problem" in split ? [] : split.fields;
            let last;
            for (const field of fields) {
              const [, key = "", value = ""] = /^(\w+)\s*=\s*(.*)$/s.exec(field) ?? [];
              const name = key.toLowerCase();
              if (name === "latest" && (value === "auto" || value === "true" || value === "false"))
                latest = value;
              else if (name === "prefix" || name === "suffix") {
                last = { template: (0, template2.QC)(value, expressions2.O, report), onLatest: false };
                affixes.set(name, last);
              } else if (name === "onlatest" && last !== void 0 && /^(true|false)$/.test(value)) {
                last.onLatest = value === "true";
              } else
                report(`has ${JSON.stringify(field)}`, accepts2);
            }
          }
          return {
            latest,
            prefix: affixes.get("prefix")?.template,
            suffix: affixes.get("suffix")?.template,
            prefixesLatest: affixes.get("prefix")?.onLatest ?? false,
            suffixesLatest: affixes.get("suffix")?.onLatest ?? false
          };
        }
        var errors2 = __nccwpck_require__2(8826);
        ;
        function readPattern(text, group, report) {
          const [, source = text, flags = ""] = /^\/(.+)\/(\w*)$/.exec(text) ?? [];
          try {
            const pattern = new RegExp(source, flags.replace(/[gy]/g, ""));
            if (group > groupsOf(pattern)) {
              report(`has ${JSON.stringify(text)}, which has no group ${group}`, "a regular expression with that group");
            }
            return pattern;
          } catch (error) {
            report(`has ${JSON.stringify(text)}: ${(0, errors2.zR)(error).message}`, "a regular expression of JavaScript");
            return void 0;
          }
        }
        function groupsOf({ source, flags }) {
          return (new RegExp(`${source}|`, flags).exec("")?.length ?? 1) - 1;
        }
        var pep440 = __nccwpck_require__2(5427);
        ;
        const refEvents = ["branch", "tag", "pr"];
        const defaultPriorities = {
          schedule: 1e3,
          semver: 900,
          pep440: 900,
          match: 800,
          edge: 700,
          ref: 600,
          raw: 200,
          sha: 100
        };
        var semver = __nccwpck_require__2(6840);
        ;
        const versionExpressions = ["version", "major", "minor", "patch", "raw"];
        function readRule(line, attributes, report) {
          const type = attributes.take("type") ?? "raw";
          const kind = readKind(type, line, attributes, report);
          if (kind === void 0)
            return void 0;
          const rule = {
            ...kind,
            line,
            enable: readEnable(attributes.take("enable"), report),
            priority: readPriority(kind.type, attributes.take("priority"), report),
            prefix: readAffix(attributes.take("prefix") ?? defaultPrefix(kind), report),
            suffix: readAffix(attributes.take("suffix"), report)
          };
          attributes.reportUnknown(`type=${type}`, report);
          if (type !== "raw" && attributes.bare.length > 0) {
            report(`has ${JSON.stringify(attributes.bare[0])} in ${JSON.stringify(line)}`, "attributes, name=value");
          }
          return rule;
        }
        function readKind(type, line, attributes, report) {
          switch (type) {
            case "schedule": {
              const pattern = attributes.take("pattern") ?? "nightly";
              return { type, pattern: (0, template2.QC)(pattern, expressions2.O, report) };
            }
            case "semver":
            case "pep440":
              return readVersion(type, line, attributes, report);
            case "match":
              return readMatch(line, attributes, report);
            case "edge":
              return { type, branch: attributes.take("branch") || void 0 };
            case "ref": {
              const given = attributes.take("event");
              const event = refEvents.find((known) => known === given);
              if (event !== void 0)
                return { type, event };
              report(`has ${JSON.stringify(line)}`, `as event of type=ref ${refEvents.join(", ")}`);
              return void 0;
            }
            case "raw": {
              const [bare, ...more] = attributes.bare;
              const value = attributes.take("value") ?? bare;
              if (value === void 0 || more.length > 0) {
                report(`has ${JSON.stringify(line)}`, "one value with type=raw, as in type=raw,value=v1");
                return void 0;
              }
              return { type, value: (0, template2.QC)(value, expressions2.O, report) };
            }
            case "sha": {
              const format = attributes.take("format") ?? "short";
              if (format === "short" || format === "long")
                return { type, format };
              report(`has format=${format}`, "short or long as format of type=sha");
              return void 0;
            }
            default:
              report(`has type=${type}`, `as type ${Object.keys(defaultPriorities).join(", ")}`);
              return void 0;
          }
        }
        function readVersion(type, line, attributes, report) {
          const pattern = attributes.take("pattern");
          const value = readValue(attributes.take("value"), report);
          const match = attributes.take("match");
          if (!pattern) {
            report(`has ${JSON.stringify(line)}`, `a pattern with type=${type}, as in type=${type},pattern={{version}}`);
            return void 0;
          }
          if (value !== void 0 && !match && (0, template2.zZ)(value)) {
            const parsed = type === "semver" ? (0, semver.k)(value.text) : (0, pep440.F)(value.text);
            const example = type === "semver" ? "v1.2.3 or v2.0.0-rc.1" : "1.2.3 or 2.0rc1";
            if (parsed === void 0) {
              report(`has ${JSON.stringify(value.text)}`, `as value of type=${type} a version such as ${example}`);
            }
          }
          return {
            type,
            pattern: (0, template2.QC)(pattern, versionExpressions, report),
            value,
            match: match ? readPattern(match, 1, report) : void 0
          };
        }
        function readMatch(line, attributes, report) {
          const pattern = attributes.take("pattern");
          const group = attributes.take("group") ?? "0";
          const value = readValue(attributes.take("value"), report);
          if (!pattern) {
            report(`has ${JSON.stringify(line)}`, "a pattern with type=match, as in type=match,pattern=\\d+");
            return void 0;
          }
          if (!/^\d{1,3}$/.test(group)) {
            report(`has group=${group}`, "as group the number of a group of the pattern, or 0 for all of it");
            return void 0;
          }
          const expression = readPattern(pattern, Number(group), report);
          return expression && { type: "match", pattern: expression, group: Number(group), value };
        }
        function readValue(value, report) {
          return value ? (0, template2.QC)(value, expressions2.O, report) : void 0;
        }
        function readEnable(given, report) {
          const enable = (0, template2.QC)(given ?? "true", expressions2.O, report);
          if ((0, template2.zZ)(enable) && enable.text !== "true" && enable.text !== "false") {
            report(`has enable=${enable.text}`, "true or false as enable, or {{is_default_branch}}");
          }
          return enable;
        }
        function readPriority(type, given, report) {
          if (given === void 0)
            return defaultPriorities[type];
          if (/^-?\d{1,9}$/.test(given))
            return Number(given);
          report(`has priority=${given}`, "an integer as priority");
          return defaultPriorities[type];
        }
        function readAffix(given, report) {
          return given === void 0 ? void 0 : (0, template2.QC)(given, expressions2.O, report);
        }
        function defaultPrefix(kind) {
          if (kind.type === "sha")
            return "sha-";
          return kind.type === "ref" && kind.event === "pr" ? "pr-" : void 0;
        }
        ;
        const mostTags2 = 100;
        function readTagging(reader) {
          const accepts3 = "tags, one a line or separated by commas, or rules such as type=semver,pattern={{version}}";
          const report = (problem, takes) => reader.fault("tags", problem, takes);
          const flavor = readFlavor(reader);
          const read = reader.lines("tags", { accepts: accepts3 }).flatMap((line) => readLine(line, report));
          const rules = read.filter((rule, at) => read.findIndex(({ line }) => line === rule.line) === at);
          for (const rule of rules)
            checkTexts(rule, flavor, report);
          if (rules.length > mostTags2)
            report(`has ${rules.length} tags`, `at most ${mostTags2}`);
          return { rules: rules.toSorted((a, b) => b.priority - a.priority), flavor };
        }
        function readLine(line, report) {
          const split = splitCsvLine(line);
          if ("problem" in split) {
            report(split.problem, 'double quotes around a whole attribute, as in "pattern=v(\\d{1,3})"');
            return [];
          }
          const attributes = Attributes.parse(split.fields, report);
          if (!attributes.isEmpty) {
            const rule = readRule(line, attributes, report);
            return rule === void 0 ? [] : [rule];
          }
          return attributes.bare.flatMap((tag) => readRule(tag, Attributes.parse([tag], report), report) ?? []);
        }
        function checkTexts(rule, flavor, report) {
          const prefix = rule.prefix ?? flavor.prefix;
          const suffix = rule.suffix ?? flavor.suffix;
          const value = tagging_valueOf(rule);
          const parts = [prefix, value, suffix].filter((part) => part !== void 0);
          const whole = parts.map(({ text }) => text).join("");
          const isCertain = rule.type === "raw" && parts.every(template2.zZ);
          const texts = isCertain ? [whole] : parts.flatMap(literals).map((text) => `_${text}`);
          for (const text of texts) {
            const fault = text === "" ? void 0 : (0, names2.n)(text);
            if (fault === void 0)
              continue;
            report(isCertain ? fault.problem : `has ${JSON.stringify(text.slice(1))}`, fault.accepts);
          }
        }
        function tagging_valueOf(rule) {
          switch (rule.type) {
            case "raw":
              return rule.value;
            case "schedule":
            case "semver":
            case "pep440":
              return rule.pattern;
            case "match":
            case "edge":
            case "ref":
            case "sha":
              return void 0;
          }
        }
        function literals({ parts }) {
          return parts.filter((part) => typeof part === "string");
        }
      })
    ),
    /***/
    8678: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          QC: () => (
            /* binding */
            parseTemplate
          ),
          /* harmony export */
          XX: () => (
            /* binding */
            render
          ),
          /* harmony export */
          zZ: () => (
            /* binding */
            isFixed
          )
          /* harmony export */
        });
        const dates = ["date", "commit_date"];
        function parseTemplate(text, names2, report) {
          const parts = [];
          const faults = [];
          let from = 0;
          for (const found of text.matchAll(/\{\{(?:\{([^{}]*)\}|([^{}]*))\}\}/g)) {
            parts.push(text.slice(from, found.index));
            const expression = parseExpression((found[1] ?? found[2] ?? "").trim(), names2);
            if ("problem" in expression)
              faults.push({ ...expression, problem: `has ${found[0]}${expression.problem}` });
            else
              parts.push(expression);
            from = found.index + found[0].length;
          }
          const rest = text.slice(from);
          if (rest.includes("{{")) {
            const problem = `has ${JSON.stringify(rest)}, an expression that does not end`;
            faults.push({ problem, accepts: "expressions such as {{branch}}" });
          }
          if (faults.length === 0)
            return { text, parts: [...parts, rest].filter((part) => part !== "") };
          for (const { problem, accepts: accepts2 } of faults)
            report(problem, accepts2);
          return { text, parts: [{ name: "", argument: void 0, timeZone: void 0 }] };
        }
        function parseExpression(source, names2) {
          const quoted = `'[^']*'|"[^"]*"`;
          const found = new RegExp(`^(\\w+)(?:\\s+(${quoted}))?(?:\\s+tz=(${quoted}))?$`).exec(source);
          const name = found?.[1] ?? "";
          if (!names2.includes(name)) {
            return { problem: "", accepts: names2.map((known) => `{{${known}}}`).join(", ") };
          }
          const argument = found?.[2]?.slice(1, -1);
          const timeZone = found?.[3]?.slice(1, -1);
          if (!dates.includes(name)) {
            if (argument === void 0 && timeZone === void 0)
              return { name, argument, timeZone };
            return { problem: ", which takes nothing", accepts: `{{${name}}}` };
          }
          if (argument === void 0 || argument === "") {
            return { problem: " without a format", accepts: `{{${name} 'YYYYMMDD'}}` };
          }
          if (timeZone !== void 0 && !isTimeZone(timeZone)) {
            return {
              problem: ", and there is no such time zone",
              accepts: `{{${name} '${argument}' tz='Asia/Tokyo'}}`
            };
          }
          return { name, argument, timeZone };
        }
        function isTimeZone(name) {
          try {
            new Intl.DateTimeFormat("en", { timeZone: name });
            return true;
          } catch {
            return false;
          }
        }
        function isFixed({ parts }) {
          return parts.every((part) => typeof part === "string");
        }
        function render({ parts }, valueOf) {
          return parts.map((part) => typeof part === "string" ? part : valueOf(part)).join("");
        }
      })
    ),
    /***/
    5563: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
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
        function describeFault({ input: input2, problem, accepts: accepts2 }) {
          return `Input "${input2}" ${problem}.${accepts2 === void 0 ? "" : ` It accepts ${accepts2}.`}`;
        }
      })
    ),
    /***/
    9537: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
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
    8852: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
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
          tp: () => (
            /* binding */
            table
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
        function details(title2, body) {
          return `<details><summary>${title2}</summary>

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
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          k: () => (
            /* binding */
            nearestTo
          )
          /* harmony export */
        });
        function nearestTo(text, candidates, mostEdits2) {
          return candidates.filter((candidate) => Math.abs(candidate.length - text.length) <= mostEdits2).map((candidate) => ({ candidate, distance: editDistance(text, candidate) })).filter(({ distance }) => distance <= mostEdits2).sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
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
    2613: (
      /***/
      ((module2) => {
        module2.exports = require("assert");
      })
    ),
    /***/
    5317: (
      /***/
      ((module2) => {
        module2.exports = require("child_process");
      })
    ),
    /***/
    4434: (
      /***/
      ((module2) => {
        module2.exports = require("events");
      })
    ),
    /***/
    9896: (
      /***/
      ((module2) => {
        module2.exports = require("fs");
      })
    ),
    /***/
    8611: (
      /***/
      ((module2) => {
        module2.exports = require("http");
      })
    ),
    /***/
    5692: (
      /***/
      ((module2) => {
        module2.exports = require("https");
      })
    ),
    /***/
    9278: (
      /***/
      ((module2) => {
        module2.exports = require("net");
      })
    ),
    /***/
    4589: (
      /***/
      ((module2) => {
        module2.exports = require("node:assert");
      })
    ),
    /***/
    6698: (
      /***/
      ((module2) => {
        module2.exports = require("node:async_hooks");
      })
    ),
    /***/
    4573: (
      /***/
      ((module2) => {
        module2.exports = require("node:buffer");
      })
    ),
    /***/
    1421: (
      /***/
      ((module2) => {
        module2.exports = require("node:child_process");
      })
    ),
    /***/
    7540: (
      /***/
      ((module2) => {
        module2.exports = require("node:console");
      })
    ),
    /***/
    7598: (
      /***/
      ((module2) => {
        module2.exports = new Proxy({}, { get: (_, member) => require("node:crypto")[member] });
      })
    ),
    /***/
    3053: (
      /***/
      ((module2) => {
        module2.exports = require("node:diagnostics_channel");
      })
    ),
    /***/
    610: (
      /***/
      ((module2) => {
        module2.exports = require("node:dns");
      })
    ),
    /***/
    8474: (
      /***/
      ((module2) => {
        module2.exports = require("node:events");
      })
    ),
    /***/
    3024: (
      /***/
      ((module2) => {
        module2.exports = require("node:fs");
      })
    ),
    /***/
    1455: (
      /***/
      ((module2) => {
        module2.exports = require("node:fs/promises");
      })
    ),
    /***/
    7067: (
      /***/
      ((module2) => {
        module2.exports = require("node:http");
      })
    ),
    /***/
    2467: (
      /***/
      ((module2) => {
        module2.exports = require("node:http2");
      })
    ),
    /***/
    4708: (
      /***/
      ((module2) => {
        module2.exports = require("node:https");
      })
    ),
    /***/
    7030: (
      /***/
      ((module2) => {
        module2.exports = require("node:net");
      })
    ),
    /***/
    8161: (
      /***/
      ((module2) => {
        module2.exports = require("node:os");
      })
    ),
    /***/
    6760: (
      /***/
      ((module2) => {
        module2.exports = require("node:path");
      })
    ),
    /***/
    643: (
      /***/
      ((module2) => {
        module2.exports = require("node:perf_hooks");
      })
    ),
    /***/
    1708: (
      /***/
      ((module2) => {
        module2.exports = require("node:process");
      })
    ),
    /***/
    1792: (
      /***/
      ((module2) => {
        module2.exports = require("node:querystring");
      })
    ),
    /***/
    481: (
      /***/
      ((module2) => {
        module2.exports = require("node:readline");
      })
    ),
    /***/
    7075: (
      /***/
      ((module2) => {
        module2.exports = require("node:stream");
      })
    ),
    /***/
    7830: (
      /***/
      ((module2) => {
        module2.exports = require("node:stream/web");
      })
    ),
    /***/
    6193: (
      /***/
      ((module2) => {
        module2.exports = require("node:string_decoder");
      })
    ),
    /***/
    8500: (
      /***/
      ((module2) => {
        module2.exports = require("node:timers/promises");
      })
    ),
    /***/
    1692: (
      /***/
      ((module2) => {
        module2.exports = require("node:tls");
      })
    ),
    /***/
    3136: (
      /***/
      ((module2) => {
        module2.exports = require("node:url");
      })
    ),
    /***/
    7975: (
      /***/
      ((module2) => {
        module2.exports = require("node:util");
      })
    ),
    /***/
    3429: (
      /***/
      ((module2) => {
        module2.exports = require("node:util/types");
      })
    ),
    /***/
    5919: (
      /***/
      ((module2) => {
        module2.exports = require("node:worker_threads");
      })
    ),
    /***/
    8522: (
      /***/
      ((module2) => {
        module2.exports = require("node:zlib");
      })
    ),
    /***/
    857: (
      /***/
      ((module2) => {
        module2.exports = require("os");
      })
    ),
    /***/
    6928: (
      /***/
      ((module2) => {
        module2.exports = require("path");
      })
    ),
    /***/
    3193: (
      /***/
      ((module2) => {
        module2.exports = require("string_decoder");
      })
    ),
    /***/
    3557: (
      /***/
      ((module2) => {
        module2.exports = require("timers");
      })
    ),
    /***/
    4756: (
      /***/
      ((module2) => {
        module2.exports = require("tls");
      })
    ),
    /***/
    9023: (
      /***/
      ((module2) => {
        module2.exports = require("util");
      })
    ),
    /***/
    5091: (
      /***/
      ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
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
        function toCommandValue(input2) {
          if (input2 === null || input2 === void 0) {
            return "";
          } else if (typeof input2 === "string" || input2 instanceof String) {
            return input2;
          }
          return JSON.stringify(input2);
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
        ;
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
            return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
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
          return inputs.map((input2) => input2.trim());
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
  var __webpack_exports__ = {};
  var external_node_events_ = __nccwpck_require__(8474);
  var external_node_fs_ = __nccwpck_require__(3024);
  var external_node_os_ = __nccwpck_require__(8161);
  var core = __nccwpck_require__(5091);
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
  var clock = __nccwpck_require__(5563);
  var errors = __nccwpck_require__(8826);
  var external_node_util_ = __nccwpck_require__(7975);
  var markdown = __nccwpck_require__(8852);
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
  var nearest = __nccwpck_require__(7591);
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
      const accepts2 = values.join(" | ");
      const value = this.#read(name, options.default, { accepts: accepts2 });
      const found = values.find((candidate) => candidate === value);
      if (found === void 0)
        this.fault(name, `is ${JSON.stringify(value)}`, accepts2);
      return found ?? options.default;
    }
    /** One of a few values; undefined when it is not given. */
    optionalChoice(name, values) {
      const accepts2 = values.join(" | ");
      const value = this.#read(name, "", { accepts: accepts2 });
      const found = values.find((candidate) => candidate === value);
      if (value !== void 0 && found === void 0)
        this.fault(name, `is ${JSON.stringify(value)}`, accepts2);
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
    fault(input2, problem, accepts2) {
      if (this.#pardoned.has(input2))
        return;
      if (this.#faults.some((known) => known.input === input2 && known.problem === problem))
        return;
      this.#faults.push(accepts2 === void 0 ? { input: input2, problem } : { input: input2, problem, accepts: accepts2 });
    }
    /** Has no fault recorded for an input: what it names is not made yet, and whoever makes it looks again. */
    pardon(input2) {
      this.#pardoned.add(input2);
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
      for (const { input: input2, problem, accepts: accepts2 } of inner.#faults)
        this.fault(`${name}.${input2}`, problem, accepts2);
      for (const [key, declaration] of inner.#declared)
        this.#declared.set(key, declaration);
      return found;
    }
    /**
     * Reads inputs that are called otherwise here: what `names` leads from is asked for, what it leads to is given.
     * Faults come out under the names of here.
     */
    renamed(names2, read) {
      const given = new Map(this.#given);
      for (const name of names2.keys())
        given.delete(name);
      for (const [asked, here] of names2) {
        const value = this.#given.get(here);
        if (value !== void 0)
          given.set(asked, value);
      }
      const inner = new InputReader(given, this.workspace);
      const found = read(inner);
      const nameHere = (name) => names2.get(name) ?? name;
      for (const { input: input2, problem, accepts: accepts2 } of inner.#faults)
        this.fault(nameHere(input2), problem, accepts2);
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
  var external_node_crypto_ = __nccwpck_require__(7598);
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
  var missing_program = __nccwpck_require__(1396);
  ;
  function createPrograms(signal) {
    const run = async (program, args, options = {}) => {
      const { runProgram } = await __nccwpck_require__.e(
        /* import() */
        4654
      ).then(__nccwpck_require__.bind(__nccwpck_require__, 4654));
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
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 9537)), __nccwpck_require__.e(
      /* import() */
      8701
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 8701))]);
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
  function note(left, names2) {
    const which = names2.length === 0 ? "" : ` (${names2.join(", ")})`;
    return `_${left} more sections are left out: GitHub shows at most 1 MiB._${which}
`;
  }
  const mostNamed = 10;
  const longestName = 200;
  function namesOf(sections) {
    const names2 = sections.flatMap((section) => {
      const [, heading, summary] = /^(?:#+ (.+)|<details><summary>(.+?)<\/summary>)/.exec(section) ?? [];
      const name = heading ?? summary;
      return name === void 0 || name.length > longestName ? [] : [name];
    });
    return [...new Set(names2)].slice(0, mostNamed);
  }
  var external_node_path_ = __nccwpck_require__(6760);
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
  var registry_url = __nccwpck_require__(897);
  var image_reference = __nccwpck_require__(9580);
  ;
  const further = ["promote-from-region", "promote-from-registry-id", "promote-from-role-to-assume"];
  function readPromotion(reader) {
    const given = reader.optionalText("promote-from", { accepts: image_reference.vQ });
    const region = reader.optionalText("promote-from-region", {
      matches: /^[a-z]{2}(-[a-z]+)+-\d$/,
      accepts: "a region such as eu-west-1; without it, the one of the repository"
    });
    const registryId = reader.optionalText("promote-from-registry-id", {
      matches: /^\d{12}$/,
      accepts: "the 12 digits of an AWS account id"
    });
    const roleToAssume = reader.optionalText("promote-from-role-to-assume", {
      matches: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
      accepts: "the ARN of an IAM role, arn:aws:iam::<account>:role/<name>"
    });
    if (given === void 0) {
      refuse(reader, "promote-from is not");
      return void 0;
    }
    const reference = (0, image_reference.o_)(given);
    if ("problem" in reference) {
      reader.fault("promote-from", reference.problem, reference.accepts);
      return void 0;
    }
    const { host, name: repository, version } = reference;
    if (host === void 0 || repository === void 0) {
      return { given, version, origin: { kind: "ecr", repository, region, registryId, roleToAssume } };
    }
    const ecr = (0, registry_url.Fd)(host);
    if (ecr === void 0) {
      refuse(reader, `promote-from names ${host}, which is no private registry of ECR`);
      return { given, version, origin: { kind: "other", host, repository } };
    }
    contradict(reader, "promote-from-region", region, ecr.region);
    contradict(reader, "promote-from-registry-id", registryId, ecr.registryId);
    return { given, version, origin: { kind: "ecr", repository, ...ecr, roleToAssume } };
  }
  function refuse(reader, why) {
    for (const name of further)
      if (reader.isGiven(name))
        reader.fault(name, `is given, and ${why}`);
  }
  function contradict(reader, input2, given, named) {
    if (given === void 0 || given === named)
      return;
    reader.fault(input2, `is ${given}, and promote-from names ${named}`, "nothing beside a whole reference");
  }
  var platforms = __nccwpck_require__(214);
  var remote_source = __nccwpck_require__(5453);
  var expressions = __nccwpck_require__(3701);
  var template = __nccwpck_require__(8678);
  ;
  function readLabels(reader) {
    const accepts2 = "lines of the form name=value";
    const labels = /* @__PURE__ */ new Map();
    for (const line of reader.lines("labels", { accepts: accepts2 })) {
      if (line.startsWith("#"))
        continue;
      const [, name, value = ""] = /^([^\s=]+)\s*=(.*)$/.exec(line) ?? [];
      if (name === void 0)
        reader.fault("labels", `has the line ${JSON.stringify(line)}`, accepts2);
      else {
        (0, template.QC)(value, expressions.O, (problem, takes) => reader.fault("labels", problem, takes));
        labels.set(name, value.trim());
      }
    }
    return labels;
  }
  var lists = __nccwpck_require__(3835);
  ;
  const contextAccepts = "a folder of the workspace, or the URL of a Git repository or an archive";
  const fileAccepts = "the path of a Dockerfile, from the workspace";
  function readPaths(reader) {
    const given = reader.text("context", { default: ".", accepts: contextAccepts });
    const file = reader.optionalText("file", { accepts: fileAccepts });
    if (!(0, remote_source.uN)(given))
      return readLocal(reader, given, file);
    const inside = file ?? "Dockerfile";
    return { source: { kind: "remote", url: given }, file: inside, fileName: inside };
  }
  function readLocal(reader, given, fileGiven) {
    const { workspace } = reader;
    const path = (0, external_node_path_.resolve)(workspace, given);
    const contextExists = isKind(path, "folder");
    if (!contextExists) {
      reader.fault("context", `is ${JSON.stringify(given)}, and there is no such folder`, contextAccepts);
    }
    const file = fileGiven === void 0 ? (0, external_node_path_.join)(path, "Dockerfile") : (0, external_node_path_.resolve)(workspace, fileGiven);
    if ((contextExists || fileGiven !== void 0) && !isKind(file, "file")) {
      reader.fault("file", missingFile(workspace, path, fileGiven), fileAccepts);
    }
    return { source: { kind: "folder", path }, file, fileName: (0, external_node_path_.relative)(workspace, file).replaceAll("\\", "/") };
  }
  function missingFile(workspace, context, given) {
    if (given === void 0) {
      const expected = (0, external_node_path_.relative)(workspace, (0, external_node_path_.join)(context, "Dockerfile"));
      return `is not given, and there is no ${JSON.stringify(expected)}`;
    }
    const inContext = (0, external_node_path_.resolve)(context, given);
    const meant = isKind(inContext, "file") ? `; did you mean ${JSON.stringify((0, external_node_path_.relative)(workspace, inContext))}?` : "";
    return `is ${JSON.stringify(given)}, and there is no such file${meant}`;
  }
  function isKind(path, kind) {
    const found = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return kind === "file" ? found?.isFile() === true : found?.isDirectory() === true;
  }
  ;
  function readBuildSecrets(reader, source) {
    const secrets = [...readValues(reader), ...readVariables(reader), ...readFiles(reader)];
    for (const [index, { id }] of secrets.entries()) {
      const isTwice = secrets.findIndex((other) => other.id === id) !== index;
      if (isTwice)
        reader.fault("secrets", `has ${id} more than once, with secret-envs and secret-files counted`);
    }
    const token = reader.optionalText("github-token", { accepts: "a token that may read the repository" });
    const fetches = source.kind === "remote" && token !== void 0;
    if (!fetches || secrets.some(({ id }) => id === "GIT_AUTH_TOKEN"))
      return secrets;
    return [...secrets, { id: "GIT_AUTH_TOKEN", from: "value", value: token }];
  }
  function readValues(reader) {
    const accepts2 = "entries of the form id=value, one a line; a value of several lines in double quotes";
    return (0, lists.qf)(reader, "secrets", accepts2).map(([id, value]) => ({ id, from: "value", value }));
  }
  function readVariables(reader) {
    const accepts2 = "lines of the form id=NAME, where NAME is an environment variable";
    return (0, lists.qf)(reader, "secret-envs", accepts2).map(([id, name]) => ({
      id,
      from: "environment",
      name: name.trim()
    }));
  }
  function readFiles(reader) {
    const accepts2 = "lines of the form id=path, where the path is of a file, from the workspace";
    return (0, lists.qf)(reader, "secret-files", accepts2).map(([id, given]) => {
      const path = (0, external_node_path_.resolve)(reader.workspace, given.trim());
      if (!isKind(path, "file")) {
        reader.fault("secret-files", `names ${JSON.stringify(given)}, and there is no such file`, accepts2);
      }
      return { id, from: "file", path };
    });
  }
  ;
  function readBuildRequest(reader) {
    const paths = readPaths(reader);
    const singleManifest = readPurpose(reader);
    const request = {
      ...paths,
      target: reader.optionalText("target", {
        matches: /^[A-Za-z0-9][\w.-]*$/,
        accepts: "the name of a stage, as behind AS in the Dockerfile, or its number"
      }),
      buildArgs: readBuildArgs(reader),
      buildContexts: readBuildContexts(reader),
      platforms: readPlatforms(reader),
      pull: reader.boolean("pull", { default: false }),
      noCache: reader.boolean("no-cache", { default: false }),
      noCacheFilters: (0, lists.LD)(reader, "no-cache-filters", "stages, one a line or separated by commas"),
      network: reader.optionalText("network", { accepts: "default, none, host, or a network of the engine" }),
      addHosts: readHosts(reader),
      shmSize: reader.optionalText("shm-size", {
        matches: /^\d+(\.\d+)?\s*[bkmg]?b?$/i,
        accepts: "a size such as 128m or 1g"
      }),
      ulimits: readUlimits(reader),
      cgroupParent: reader.optionalText("cgroup-parent", { accepts: "the name of a cgroup" }),
      allow: (0, lists.LD)(reader, "allow", "entitlements such as network.host or security.insecure"),
      secrets: readBuildSecrets(reader, paths.source),
      ssh: reader.lines("ssh", { accepts: "default, or id=path of a socket or keys, one a line" }),
      labels: readLabels(reader),
      annotations: reader.pairs("annotations", { accepts: "lines of the form [level:]name=value" }),
      provenance: reader.optionalText("provenance", {
        accepts: "true, false, or buildx's parameters (mode=max)"
      }),
      sbom: reader.optionalText("sbom", { accepts: "true, false, or buildx's parameters (generator=image)" }),
      attests: (0, lists.W)(reader, "attests", "buildx's attestations, type=...,..., one a line"),
      cacheFrom: (0, lists.W)(reader, "cache-from", "buildx's cache sources, type=...,..., one a line"),
      cacheTo: (0, lists.W)(reader, "cache-to", "buildx's cache destinations, type=...,..., one a line"),
      outputs: (0, lists.W)(reader, "outputs", "buildx's outputs, type=...,dest=..., one a line"),
      load: reader.boolean("load", { default: false }),
      singleManifest
    };
    if (singleManifest)
      checkSingleManifest(reader, request);
    if (request.load && request.platforms.length > 1) {
      reader.fault("load", `is true, and there are ${request.platforms.length} platforms`, "true with one platform");
    }
    return request;
  }
  function readPurpose(reader) {
    return reader.optionalChoice("for", ["lambda"]) === "lambda";
  }
  function checkSingleManifest(reader, request) {
    const { platforms: platforms2, provenance, sbom, attests } = request;
    const accepts2 = "nothing that makes an index of the image when for is lambda";
    if (platforms2.length > 1)
      reader.fault("platforms", `has ${platforms2.length} platforms`, accepts2);
    if (provenance !== void 0 && provenance !== "false")
      reader.fault("provenance", `is ${provenance}`, accepts2);
    if (sbom !== void 0 && sbom !== "false")
      reader.fault("sbom", `is ${sbom}`, accepts2);
    if (attests.length > 0)
      reader.fault("attests", "is given", accepts2);
  }
  function readBuildArgs(reader) {
    const accepts2 = "lines of the form NAME=value; one of several lines in double quotes";
    const pairs = (0, lists.W)(reader, "build-args", accepts2).flatMap((entry) => {
      const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(entry) ?? [];
      if (name !== void 0 && value !== void 0)
        return [[name, value]];
      reader.fault("build-args", `has the line ${JSON.stringify(entry.split("\n")[0])}`, accepts2);
      return [];
    });
    return new Map(pairs);
  }
  function readBuildContexts(reader) {
    const accepts2 = "lines of the form name=path, name=docker-image://..., name=oci-layout://..., name=https://...";
    const contexts = [...reader.pairs("build-contexts", { accepts: accepts2 })].map(([name, value]) => {
      if (/^(docker-image|oci-layout|target|bake):/.test(value) || (0, remote_source.uN)(value))
        return [name, value];
      const path = (0, external_node_path_.resolve)(reader.workspace, value);
      if (!isKind(path, "folder")) {
        reader.fault("build-contexts", `names ${JSON.stringify(value)}, and there is no such folder`, accepts2);
      }
      return [name, path];
    });
    return new Map(contexts);
  }
  function readPlatforms(reader) {
    const accepts2 = "platforms such as linux/amd64, linux/arm64 or linux/arm/v7";
    const given = (0, lists.LD)(reader, "platforms", accepts2);
    for (const platform of given) {
      if (!(0, platforms.aH)(platform))
        reader.fault("platforms", `has ${JSON.stringify(platform)}`, accepts2);
    }
    return [...new Set(given.map(platforms.FL))];
  }
  function readHosts(reader) {
    const accepts2 = "entries of the form name:address";
    const hosts = (0, lists.LD)(reader, "add-hosts", accepts2);
    for (const host of hosts) {
      if (!/^[^:=\s]+[:=]\S+$/.test(host))
        reader.fault("add-hosts", `has ${JSON.stringify(host)}`, accepts2);
    }
    return hosts;
  }
  function readUlimits(reader) {
    const accepts2 = "limits of the form nofile=1024:1024, one a line";
    const limits = reader.lines("ulimit", { accepts: accepts2 });
    for (const limit of limits) {
      if (!/^[a-z]+=-?\d+(:-?\d+)?$/.test(limit))
        reader.fault("ulimit", `has ${JSON.stringify(limit)}`, accepts2);
    }
    return limits;
  }
  ;
  function readTask(reader) {
    const promotion = readPromotion(reader);
    const assemble = reader.optionalChoice("assemble", ["later", "now"]);
    if (promotion !== void 0) {
      if (assemble !== void 0)
        reader.fault("assemble", "is given, and promote-from builds nothing");
      refuseGiven(reader, buildInputs, "promote-from builds nothing");
      return { kind: "promote", promotion };
    }
    if (assemble === "now")
      return readAssembly(reader);
    return readBuild(reader, assemble === "later");
  }
  function readBuild(reader, isPart) {
    const partOf = isPart ? readPartKey(reader) : void 0;
    const request = readBuildRequest(reader);
    if (isPart && request.platforms.length !== 1) {
      const number = request.platforms.length === 0 ? "no platform" : `${request.platforms.length} platforms`;
      reader.fault("platforms", `has ${number}, and assemble is later`, "the one platform that this job builds");
    }
    const endpoint = reader.optionalText("buildkit-endpoint", {
      matches: /^(tcp|unix|docker-container|kube-pod|ssh):\/\/.+/,
      accepts: "the address of a BuildKit: tcp://host:port, unix:///path, docker-container://name, kube-pod://name"
    });
    const builder = reader.optionalText("builder", {
      matches: /^[A-Za-z0-9][\w.-]*$/,
      accepts: "the name of a buildx builder, or docker, podman or buildah"
    });
    if (endpoint !== void 0 && builder !== void 0) {
      reader.fault("builder", "is given as well as buildkit-endpoint", "one of the two");
    }
    return {
      kind: "build",
      request,
      reuse: {
        mode: reader.choice("reuse", ["auto", "always", "never"], { default: "auto" }),
        maxAgeMs: readAge(reader)
      },
      builder,
      endpoint,
      certificates: readCertificates(reader, endpoint),
      cache: reader.optionalChoice("cache", ["registry", "gha", "none"]),
      push: reader.boolean("push", { default: true }),
      partOf
    };
  }
  function readAssembly(reader) {
    const partOf = readPartKey(reader);
    const platforms2 = readPlatforms(reader);
    if (platforms2.length === 0) {
      reader.fault("platforms", "is not given, and assemble is now", "the platforms that the jobs before have built");
    }
    const annotations = reader.pairs("annotations", { accepts: "lines of the form [level:]name=value" });
    const used = ["context", "file", "target", "build-args", "build-contexts", "platforms", "annotations"];
    refuseGiven(reader, buildInputs.filter((name) => !used.includes(name)), "assemble: now builds nothing");
    return { kind: "assemble", platforms: platforms2, annotations, partOf };
  }
  function readPartKey(reader) {
    const accepts2 = "the same as in the jobs with assemble: later";
    return JSON.stringify([
      reader.text("context", { default: ".", accepts: accepts2 }),
      ...["file", "target", "build-args", "build-contexts", "labels"].map((name) => reader.optionalText(name, { accepts: accepts2 }) ?? "")
    ]);
  }
  const units = { m: 6e4, h: 36e5, d: 864e5, w: 6048e5 };
  function readAge(reader) {
    const accepts2 = "a time such as 7d, 12h, 30m or 2w";
    const text = reader.text("reuse-max-age", { default: "7d", matches: /^\d+(?:\.\d+)?[mhdw]$/, accepts: accepts2 });
    return Number.parseFloat(text) * (units[text.slice(-1)] ?? 0);
  }
  function readCertificates(reader, endpoint) {
    const accepts2 = "a folder with ca.pem, cert.pem and key.pem";
    const given = reader.optionalText("buildkit-certificates", { accepts: accepts2 });
    if (given === void 0)
      return void 0;
    const path = (0, external_node_path_.resolve)(reader.workspace, given);
    if (endpoint === void 0)
      reader.fault("buildkit-certificates", "is given without buildkit-endpoint");
    for (const name of ["ca.pem", "cert.pem", "key.pem"]) {
      if (!isKind((0, external_node_path_.resolve)(path, name), "file")) {
        reader.fault("buildkit-certificates", `is ${JSON.stringify(given)}, and has no ${name}`, accepts2);
      }
    }
    return path;
  }
  const buildInputs = [
    "file",
    "target",
    "build-args",
    "build-contexts",
    "platforms",
    "secrets",
    "secret-envs",
    "secret-files",
    "ssh",
    "no-cache-filters",
    "network",
    "add-hosts",
    "shm-size",
    "ulimit",
    "cgroup-parent",
    "allow",
    "annotations",
    "provenance",
    "sbom",
    "attests",
    "cache",
    "cache-from",
    "cache-to",
    "outputs",
    "builder",
    "buildkit-endpoint",
    "buildkit-certificates",
    "for"
  ];
  const withDefault = ["context", "github-token", "reuse", "reuse-max-age", "labels"];
  const switches = {
    pull: false,
    "no-cache": false,
    load: false,
    push: true
  };
  function refuseGiven(reader, names2, why) {
    for (const name of withDefault)
      reader.know(name);
    for (const [name, usual] of Object.entries(switches)) {
      const given = reader.boolean(name, { default: usual });
      if (given !== usual)
        reader.fault(name, `is ${given}, and ${why}`, `${usual} there`);
    }
    for (const name of names2) {
      reader.know(name);
      if (reader.isGiven(name))
        reader.fault(name, `is given, and ${why}`);
    }
  }
  var names = __nccwpck_require__(9647);
  var encryption = __nccwpck_require__(8446);
  var mutability = __nccwpck_require__(2947);
  ;
  const policy_input_forms = {
    "lifecycle-policy": { noun: "a lifecycle policy", member: "rules", min: 100, max: 30720 },
    "repository-policy": { noun: "a permissions policy", member: "Statement", min: 0, max: 10240 }
  };
  function readPolicy(reader, kind) {
    const form = policy_input_forms[kind];
    const accepts2 = `${form.noun} as JSON, {"${form.member}": [...]}, or the path of a file with it, from the workspace`;
    const given = reader.optionalText(kind, { accepts: accepts2 });
    if (given === void 0)
      return void 0;
    const isPath = !/^[{[]/.test(given);
    const text = isPath ? readText((0, external_node_path_.resolve)(reader.workspace, given)) : given;
    const parsed = text === void 0 ? `is ${JSON.stringify(given)}, and there is no such file` : parsePolicy(text, form);
    if (typeof parsed !== "string")
      return parsed;
    const isUnread = text === void 0 || !isPath;
    reader.fault(kind, isUnread ? parsed : `names ${JSON.stringify(given)}, which ${parsed}`, accepts2);
    return void 0;
  }
  function parsePolicy(text, { member, min, max }) {
    let value;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (error) {
      return `is not JSON: ${(0, errors.zR)(error).message}`;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return "is not a JSON object";
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
      return (0, external_node_fs_.readFileSync)(path, "utf8");
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes((0, errors.CA)(error) ?? ""))
        return void 0;
      throw error;
    }
  }
  ;
  const input = "repository-tags";
  const accepts = "at most 50 lines of the form name=value, names of 1 to 128 and values of up to 256 letters, digits, spaces and _ . : / = + - @";
  const mostTags = 50;
  const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  function readRepositoryTags(reader) {
    const tags = reader.pairs(input, { accepts });
    for (const [name, value] of tags) {
      if (name.length > 128 || value.length > 256 || !tagText.test(name) || !tagText.test(value)) {
        reader.fault(input, `has ${JSON.stringify(`${name}=${value}`)}`, accepts);
      }
      if (/^aws:/i.test(name)) {
        reader.fault(input, `has ${JSON.stringify(name)}`, "names that do not start with aws:, which AWS keeps");
      }
    }
    if (tags.size > mostTags)
      reader.fault(input, `has ${tags.size} tags`, accepts);
    return tags;
  }
  ;
  function readRepositorySettings(reader) {
    const settings = {
      create: reader.boolean("create-repository", { default: false }),
      update: reader.boolean("update-repository", { default: false }),
      policies: {
        "lifecycle-policy": readPolicy(reader, "lifecycle-policy"),
        "repository-policy": readPolicy(reader, "repository-policy")
      },
      mutability: (0, mutability.Hj)(reader),
      scanOnPush: readScanOnPush(reader),
      encryption: (0, encryption._i)(reader),
      tags: readRepositoryTags(reader)
    };
    const registryType = reader.choice("registry-type", ["private", "public"], { default: "private" });
    if (registryType === "public")
      refuseForPublic(reader, settings.update);
    return settings;
  }
  function readScanOnPush(reader) {
    const given = reader.optionalChoice("scan-on-push", ["true", "false"]);
    return given === void 0 ? void 0 : given === "true";
  }
  const privateOnly = [
    "lifecycle-policy",
    "repository-policy",
    "image-tag-mutability",
    "image-tag-mutability-exclusion-filters",
    "scan-on-push",
    "encryption-type",
    "kms-key",
    "repository-tags"
  ];
  function refuseForPublic(reader, isUpdated) {
    const problem = "is given, and registry-type is public";
    const accepts2 = "settings of private repositories only";
    for (const input2 of privateOnly.filter((name) => reader.isGiven(name))) {
      reader.fault(input2, problem, accepts2);
    }
    if (isUpdated)
      reader.fault("update-repository", "is true, and registry-type is public", "false there");
  }
  ;
  const ignore_list_input = "ignore-findings";
  const ignore_list_accepts = "lines of the form CVE-2026-12345 exp:2026-12-31 # reason, where the date and the reason may be missing; or the path of a file with them, from the workspace";
  function readIgnores(reader) {
    const given = reader.optionalText(ignore_list_input, { accepts: ignore_list_accepts }) ?? "";
    const path = (0, external_node_path_.resolve)(reader.workspace, given);
    if (given === "" || /[\r\n]/.test(given) || !isKind(path, "file"))
      return readLines(reader, given, "has");
    return readLines(reader, (0, external_node_fs_.readFileSync)(path, "utf8"), `names ${JSON.stringify(given)}, which has`);
  }
  function readLines(reader, text, has) {
    return text.split(/\r?\n/).flatMap((line, index) => {
      const parsed = parseIgnore(line.trim());
      if (typeof parsed !== "string")
        return parsed ?? [];
      reader.fault(ignore_list_input, `${has} ${JSON.stringify(line.trim())} in line ${index + 1}: ${parsed}`, ignore_list_accepts);
      return [];
    });
  }
  function parseIgnore(line) {
    const at = line.search(/(^|\s)#/);
    const reason = at < 0 ? "" : line.slice(at).trim().slice(1).trim();
    const [id, ...rest] = (at < 0 ? line : line.slice(0, at)).split(/\s+/).filter((word) => word !== "");
    if (id === void 0)
      return void 0;
    if (!isFindingId(id))
      return `${id} is not the name of a finding`;
    let until;
    for (const word of rest) {
      const date = /^exp:(.*)$/.exec(word)?.[1];
      if (date === void 0 || until !== void 0)
        return `${word} is not understood`;
      if (!isDate(date))
        return `${date} is not a date (YYYY-MM-DD)`;
      until = date;
    }
    return { id, until, reason: reason === "" ? void 0 : reason };
  }
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
    const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }
  ;
  const thresholds = ["critical", "high", "medium", "low", "informational", "none"];
  const severityOf = {
    critical: "CRITICAL",
    high: "HIGH",
    medium: "MEDIUM",
    low: "LOW",
    informational: "INFORMATIONAL",
    none: void 0
  };
  const minute = 6e4;
  const defaults = { severity: "critical", minutes: 15 };
  function readScanGate(reader) {
    const scan = reader.choice("scan", ["none", "wait"], { default: "none" });
    const severity = reader.choice("fail-on-severity", thresholds, { default: defaults.severity });
    const minutes = reader.integer("scan-timeout-minutes", {
      default: defaults.minutes,
      min: 1,
      max: 360,
      accepts: "minutes from 1 to 360"
    });
    const ignores = readIgnores(reader);
    if (scan === "wait") {
      refusePublic(reader);
      return { failOnSeverity: severityOf[severity], ignores, timeoutMs: minutes * minute };
    }
    const isIdle = {
      "fail-on-severity": severity !== defaults.severity,
      "scan-timeout-minutes": minutes !== defaults.minutes,
      "ignore-findings": reader.isGiven("ignore-findings")
    };
    for (const input2 of Object.keys(isIdle).filter((name) => isIdle[name])) {
      reader.fault(input2, "is given, and scan is none", "a value only with scan: wait");
    }
    return void 0;
  }
  function refusePublic(reader) {
    const registryType = reader.choice("registry-type", ["private", "public"], { default: "private" });
    if (registryType === "public") {
      reader.fault("scan", "is wait, and registry-type is public", "none there: ECR Public scans no images");
    }
  }
  var tagging = __nccwpck_require__(2004);
  ;
  function readInputs(reader) {
    const registryType = reader.choice("registry-type", ["private", "public"], { default: "private" });
    if (registryType === "public" && reader.isGiven("registry-id")) {
      const accepts2 = "nothing there: a public registry is the credentials' own";
      reader.fault("registry-id", "is given, and registry-type is public", accepts2);
    }
    return {
      aws: readAwsInputs(reader),
      repository: readRepository(reader),
      registryType,
      registryId: reader.optionalText("registry-id", {
        matches: /^\d{12}$/,
        accepts: "the 12 digits of an AWS account id"
      }),
      tagging: (0, tagging.O)(reader),
      settings: readRepositorySettings(reader),
      scan: readScanGate(reader),
      task: readTask(reader)
    };
  }
  function readRepository(reader) {
    const repository = reader.text("repository", {
      required: true,
      accepts: "the name of an ECR repository, such as team/orders-api"
    });
    const fault = repository === "" ? void 0 : (0, names.L)(repository);
    if (fault !== void 0)
      reader.fault("repository", fault.problem, fault.accepts);
    return repository;
  }
  ;
  function asPlan(inputs) {
    return { ...inputs, isPlan: true };
  }
  const buildAndPushEcr = {
    name: "build-and-push-ecr",
    readInputs,
    load: async () => (await __nccwpck_require__.e(
      /* import() */
      1520
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 1520))).execution,
    cleanUp: async (context) => (await __nccwpck_require__.e(
      /* import() */
      5425
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 5425))).cleanUp(context)
  };
  ;
  void runAction(buildAndPushEcr);
  module.exports = __webpack_exports__;
})();
