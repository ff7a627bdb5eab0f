(() => {
  var __webpack_modules__ = {
    /***/
    90214: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(48826);
        var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(64492);
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
        function checkPlatforms(builder, { platforms, needs }) {
          if (builder.platforms.length === 0)
            return;
          const missing = platforms.filter((platform) => !builder.platforms.includes(platform));
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
    64492: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    95453: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    63835: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
        function readList(reader, name, accepts) {
          const lines = reader.lines(name, { accepts });
          const values = lines.flatMap((line) => line.split(",").map((part) => part.trim()));
          return [...new Set(values.filter((value) => value !== ""))];
        }
        function readQuotedLines(reader, name, accepts) {
          const text = reader.optionalText(name, { accepts }) ?? "";
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
        function readSecretPairs(reader, name, accepts) {
          return readQuotedLines(reader, name, accepts).flatMap((entry, index) => {
            const at = entry.indexOf("=");
            if (at > 0 && at < entry.length - 1)
              return [[entry.slice(0, at).trim(), entry.slice(at + 1)]];
            reader.fault(name, `has an entry, number ${index + 1}, that is not of this form`, accepts);
            return [];
          });
        }
      })
    ),
    /***/
    29580: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
        var _registry_docker_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(72698);
        var _repository_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(69647);
        const acceptsReference = "a tag or digest of the repository (v1.4.0, sha256:...), other-repository:tag, or a whole reference such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:v1.4.0";
        const digestPattern = /^sha256:[0-9a-f]{64}$/;
        function isSha256(text) {
          return digestPattern.test(text);
        }
        function parseImageReference(text) {
          if (isSha256(text))
            return { host: void 0, name: void 0, version: text };
          const fault = (problem, accepts = acceptsReference) => ({ problem, accepts });
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
    72698: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    60897: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    78446: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    62947: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
        var _inputs_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(63835);
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
        function describeMutability(mutability) {
          const { exceptions } = mutability;
          return exceptions.length === 0 ? modeOf(mutability) : `${modeOf(mutability)} (${[...exceptions].sort().join(", ")})`;
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
    69647: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
          const accepts = tag !== void 0 && tagName.test(tag) ? `the tag alone: ${tag}` : tagAccepts;
          return { problem: `has ${JSON.stringify(text)}`, accepts };
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
    53701: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    55427: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    86840: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
    92004: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          h: () => (
            /* binding */
            mostTags
          ),
          O: () => (
            /* binding */
            readTagging
          )
        });
        var names = __nccwpck_require__2(69647);
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
        var expressions = __nccwpck_require__2(53701);
        var template = __nccwpck_require__2(58678);
        ;
        const accepts = "latest=auto|true|false, prefix=...[,onlatest=true], suffix=...[,onlatest=true], one a line";
        function readFlavor(reader) {
          const report = (problem, takes) => reader.fault("flavor", problem, takes);
          let latest = "auto";
          const affixes = /* @__PURE__ */ new Map();
          for (const line of reader.lines("flavor", { accepts })) {
            const split = splitCsvLine(line);
            if ("problem" in split)
              report(split.problem, accepts);
            const fields = "problem" in split ? [] : split.fields;
            let last;
            for (const field of fields) {
              const [, key = "", value = ""] = /^(\w+)\s*=\s*(.*)$/s.exec(field) ?? [];
              const name = key.toLowerCase();
              if (name === "latest" && (value === "auto" || value === "true" || value === "false"))
                latest = value;
              else if (name === "prefix" || name === "suffix") {
                last = { template: (0, template.QC)(value, expressions.O, report), onLatest: false };
                affixes.set(name, last);
              } else if (name === "onlatest" && last !== void 0 && /^(true|false)$/.test(value)) {
                last.onLatest = value === "true";
              } else
                report(`has ${JSON.stringify(field)}`, accepts);
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
        var errors = __nccwpck_require__2(48826);
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
            report(`has ${JSON.stringify(text)}: ${(0, errors.zR)(error).message}`, "a regular expression of JavaScript");
            return void 0;
          }
        }
        function groupsOf({ source, flags }) {
          return (new RegExp(`${source}|`, flags).exec("")?.length ?? 1) - 1;
        }
        var pep440 = __nccwpck_require__2(55427);
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
        var semver = __nccwpck_require__2(86840);
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
              return { type, pattern: (0, template.QC)(pattern, expressions.O, report) };
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
              return { type, value: (0, template.QC)(value, expressions.O, report) };
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
          if (value !== void 0 && !match && (0, template.zZ)(value)) {
            const parsed = type === "semver" ? (0, semver.k)(value.text) : (0, pep440.F)(value.text);
            const example = type === "semver" ? "v1.2.3 or v2.0.0-rc.1" : "1.2.3 or 2.0rc1";
            if (parsed === void 0) {
              report(`has ${JSON.stringify(value.text)}`, `as value of type=${type} a version such as ${example}`);
            }
          }
          return {
            type,
            pattern: (0, template.QC)(pattern, versionExpressions, report),
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
          return value ? (0, template.QC)(value, expressions.O, report) : void 0;
        }
        function readEnable(given, report) {
          const enable = (0, template.QC)(given ?? "true", expressions.O, report);
          if ((0, template.zZ)(enable) && enable.text !== "true" && enable.text !== "false") {
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
          return given === void 0 ? void 0 : (0, template.QC)(given, expressions.O, report);
        }
        function defaultPrefix(kind) {
          if (kind.type === "sha")
            return "sha-";
          return kind.type === "ref" && kind.event === "pr" ? "pr-" : void 0;
        }
        ;
        const mostTags = 100;
        function readTagging(reader) {
          const accepts2 = "tags, one a line or separated by commas, or rules such as type=semver,pattern={{version}}";
          const report = (problem, takes) => reader.fault("tags", problem, takes);
          const flavor = readFlavor(reader);
          const read = reader.lines("tags", { accepts: accepts2 }).flatMap((line) => readLine(line, report));
          const rules = read.filter((rule, at) => read.findIndex(({ line }) => line === rule.line) === at);
          for (const rule of rules)
            checkTexts(rule, flavor, report);
          if (rules.length > mostTags)
            report(`has ${rules.length} tags`, `at most ${mostTags}`);
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
          const isCertain = rule.type === "raw" && parts.every(template.zZ);
          const texts = isCertain ? [whole] : parts.flatMap(literals).map((text) => `_${text}`);
          for (const text of texts) {
            const fault = text === "" ? void 0 : (0, names.n)(text);
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
    58678: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
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
        function parseTemplate(text, names, report) {
          const parts = [];
          const faults = [];
          let from = 0;
          for (const found of text.matchAll(/\{\{(?:\{([^{}]*)\}|([^{}]*))\}\}/g)) {
            parts.push(text.slice(from, found.index));
            const expression = parseExpression((found[1] ?? found[2] ?? "").trim(), names);
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
          for (const { problem, accepts } of faults)
            report(problem, accepts);
          return { text, parts: [{ name: "", argument: void 0, timeZone: void 0 }] };
        }
        function parseExpression(source, names) {
          const quoted = `'[^']*'|"[^"]*"`;
          const found = new RegExp(`^(\\w+)(?:\\s+(${quoted}))?(?:\\s+tz=(${quoted}))?$`).exec(source);
          const name = found?.[1] ?? "";
          if (!names.includes(name)) {
            return { problem: "", accepts: names.map((known) => `{{${known}}}`).join(", ") };
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
    80817: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          D: () => (
            /* binding */
            member
          ),
          /* harmony export */
          R: () => (
            /* binding */
            withMember
          )
          /* harmony export */
        });
        function member(object, name) {
          const wanted = name.toLowerCase();
          const found = Object.entries(object).find(([key]) => key.toLowerCase() === wanted);
          return found === void 0 ? void 0 : { key: found[0], value: found[1] };
        }
        function withMember(object, name, value) {
          return { ...object, [member(object, name)?.key ?? name]: value };
        }
      })
    ),
    /***/
    34869: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          T: () => (
            /* binding */
            readAppSpecFile
          ),
          /* harmony export */
          W: () => (
            /* binding */
            parseAppSpec
          )
          /* harmony export */
        });
        var _document_document_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(87523);
        var _document_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(26827);
        var _document_positioned_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(52690);
        var _document_positioned_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(94348);
        var _any_case_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(80817);
        const input = "codedeploy-appspec";
        const accepts = "the path of an AppSpec file, YAML or JSON, from the workspace";
        function readAppSpecFile(reader) {
          const given = reader.optionalText(input, { accepts });
          if (given === void 0)
            return void 0;
          const isNone = "neither YAML nor JSON";
          const file = (0, _document_document_file_js__WEBPACK_IMPORTED_MODULE_0__.K)(reader, input, given, { accepts, parse: parseAppSpec, isNone });
          return file && check(reader, file.document, file.path);
        }
        function parseAppSpec(text) {
          return text.trimStart().startsWith("{") ? (0, _document_positioned_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(text) : (0, _document_positioned_yaml_js__WEBPACK_IMPORTED_MODULE_2__.h)(text);
        }
        function check(reader, document, path) {
          const root = document.value;
          const fault = findFault(document);
          if (fault === void 0 && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(root))
            return { path, content: root };
          const { problem, line } = fault ?? { problem: "it holds no object", line: 1 };
          reader.fault(input, `names a file that is no AppSpec for ECS: ${path}:${line}: ${problem}`);
          return void 0;
        }
        function findFault(document) {
          const { value } = document;
          const version = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_4__.D)(value, "version") : void 0;
          if ((0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value) && Number(version?.value) !== 0) {
            return { problem: "version is not 0.0", line: document.lineOf(version?.key ?? "") };
          }
          const resources = (0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value) ? (0, _any_case_js__WEBPACK_IMPORTED_MODULE_4__.D)(value, "resources") : void 0;
          if (resources === void 0 || !(0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.Md)(resources.value) || resources.value.length === 0) {
            return {
              problem: "Resources is no list of at least one resource",
              line: document.lineOf(resources?.key ?? "")
            };
          }
          const wrong = resources.value.findIndex((resource) => !isService(resource));
          if (wrong < 0)
            return void 0;
          return {
            problem: "a resource is not of the Type AWS::ECS::Service, with Properties",
            line: document.lineOf(resources.key, wrong)
          };
        }
        function isService(resource) {
          if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(resource))
            return false;
          const bodies = Object.values(resource);
          return bodies.length > 0 && bodies.every((body) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(body) && (0, _any_case_js__WEBPACK_IMPORTED_MODULE_4__.D)(body, "type")?.value === "AWS::ECS::Service" && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)((0, _any_case_js__WEBPACK_IMPORTED_MODULE_4__.D)(body, "properties")?.value));
        }
      })
    ),
    /***/
    43027: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Q: () => (
            /* binding */
            readCodeDeployWish
          )
          /* harmony export */
        });
        var _appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(34869);
        const name = /^.{1,100}$/;
        function readCodeDeployWish(reader) {
          return {
            application: reader.optionalText("codedeploy-application", {
              matches: name,
              accepts: "the name of a CodeDeploy application"
            }),
            deploymentGroup: reader.optionalText("codedeploy-deployment-group", {
              matches: name,
              accepts: "the name of a CodeDeploy deployment group"
            }),
            description: reader.optionalText("codedeploy-deployment-description", { accepts: "a text" }),
            configuration: reader.optionalText("codedeploy-deployment-config", {
              matches: name,
              accepts: "the name of a CodeDeploy deployment configuration, as CodeDeployDefault.ECSAllAtOnce"
            }),
            appSpec: (0, _appspec_file_js__WEBPACK_IMPORTED_MODULE_0__.T)(reader)
          };
        }
      })
    ),
    /***/
    15149: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          Y: () => (
            /* binding */
            applyChanges
          )
        });
        var json = __nccwpck_require__2(26827);
        ;
        function changeContainer(container, changes) {
          const { container: changed, notices } = changeVariables(container, changes);
          const logConfiguration = changeLog(container.logConfiguration, changes);
          return {
            container: {
              ...changed,
              ...given("image", changes.image),
              ...given("environmentFiles", changes.envFiles?.map((value) => ({ value, type: "s3" }))),
              ...given("command", changes.command),
              ...given("entryPoint", changes.entryPoint),
              ...given("dockerLabels", changes.dockerLabels.size === 0 ? void 0 : merge(container.dockerLabels, changes.dockerLabels)),
              ...given("logConfiguration", logConfiguration)
            },
            notices
          };
        }
        function given(member, value) {
          return value === void 0 ? {} : { [member]: value };
        }
        function merge(object, pairs) {
          return { ...(0, json.OW)(object) ? object : {}, ...Object.fromEntries(pairs) };
        }
        function changeVariables(container, changes) {
          const { environment, removeEnvironment, replaceEnvironment, secrets } = changes;
          const notices = [];
          const name = (0, json.SA)(container, "name");
          const isKept = (other, was, is) => (variable) => {
            if (removeEnvironment.includes(variable) || replaceEnvironment)
              return false;
            if (!other.has(variable))
              return true;
            notices.push(`${variable} of container ${name} was ${was} and is ${is} now`);
            return false;
          };
          const changesVariables = removeEnvironment.length > 0 || replaceEnvironment;
          const touchesVariables = environment.size > 0 || secrets.size > 0 || changesVariables;
          if (!touchesVariables)
            return { container, notices };
          return {
            container: {
              ...container,
              ...setNamed(container, "environment", "value", environment, isKept(secrets, "a variable", "a secret")),
              ...setNamed(container, "secrets", "valueFrom", secrets, isKept(environment, "a secret", "a variable"))
            },
            notices
          };
        }
        function setNamed(container, list, member, values, isKept) {
          const existing = container[list];
          const entries = (0, json.Md)(existing) ? existing : [];
          const nameOf = (entry) => (0, json.SA)(entry, "name");
          const known = new Set(entries.map(nameOf));
          const kept = entries.flatMap((entry) => {
            const value = values.get(nameOf(entry));
            if (value !== void 0 && (0, json.OW)(entry))
              return [{ ...entry, [member]: value }];
            return isKept(nameOf(entry)) ? [entry] : [];
          });
          const added = [...values].filter(([name]) => !known.has(name));
          const result = [...kept, ...added.map(([name, value]) => ({ name, [member]: value }))];
          return existing === void 0 && result.length === 0 ? {} : { [list]: result };
        }
        function changeLog(existing, { logDriver, logOptions }) {
          if (logDriver === void 0 && logOptions.size === 0)
            return void 0;
          const before = (0, json.OW)(existing) ? existing : {};
          const isOther = logDriver !== void 0 && before.logDriver !== void 0 && before.logDriver !== logDriver;
          const base = isOther ? {} : before;
          return {
            ...base,
            ...given("logDriver", logDriver),
            ...given("options", logOptions.size === 0 ? void 0 : merge(base.options, logOptions))
          };
        }
        ;
        function inputsOf(own) {
          const given2 = [
            ["image", own.image !== void 0],
            ["environment-variables", own.environment.size > 0],
            ["remove-environment-variables", own.removeEnvironment.length > 0],
            ["replace-environment", own.replaceEnvironment],
            ["env-files", own.envFiles !== void 0],
            ["secrets", own.secrets.size > 0],
            ["command", own.command !== void 0],
            ["entry-point", own.entryPoint !== void 0],
            ["docker-labels", own.dockerLabels.size > 0],
            ["log-configuration-log-driver", own.logDriver !== void 0],
            ["log-configuration-options", own.logOptions.size > 0]
          ];
          return given2.filter(([, isGiven]) => isGiven).map(([input]) => input);
        }
        ;
        function mergePatch(target, patch) {
          if (!(0, json.OW)(patch))
            return patch;
          const merged = new Map((0, json.OW)(target) ? Object.entries(target) : []);
          for (const [name, value] of Object.entries(patch)) {
            if (value === null)
              merged.delete(name);
            else
              merged.set(name, mergePatch(merged.get(name), value));
          }
          return Object.fromEntries(merged);
        }
        function patchDefinition(definition, patch) {
          const byName = patch.containerDefinitions;
          const containers = definition.containerDefinitions;
          const others = Object.entries(patch).filter(([name]) => name !== "containerDefinitions");
          const patched = mergePatch(definition, (0, json.OW)(byName) ? Object.fromEntries(others) : patch);
          const result = (0, json.OW)(patched) ? patched : definition;
          if (!(0, json.OW)(byName))
            return result;
          return {
            ...result,
            containerDefinitions: patchContainers((0, json.Md)(containers) ? containers : [], byName)
          };
        }
        function patchContainers(containers, byName) {
          const nameOf = (container) => (0, json.SA)(container, "name");
          const names = containers.map(nameOf);
          const kept = containers.flatMap((container) => {
            const name = nameOf(container);
            if (!Object.hasOwn(byName, name))
              return [container];
            const change = byName[name] ?? null;
            return change === null ? [] : [mergePatch(container, change)];
          });
          const added = Object.entries(byName).flatMap(([name, change]) => names.includes(name) || !(0, json.OW)(change) ? [] : [mergePatch({ name }, change)]);
          return [...kept, ...added];
        }
        ;
        function applyChanges(definition, changes) {
          const patched = changes.patch === void 0 ? definition : patchDefinition(definition, changes.patch);
          const containers = containersOf(patched);
          const names = containers.map((container) => (0, json.SA)(container, "name"));
          const own = inputsOf(changes.own);
          const target = changes.container ?? (names.length === 1 ? names[0] : void 0);
          const faults = [
            ...checkTarget(changes, names, own),
            ...[...changes.images.keys()].filter((name) => !names.includes(name)).map((name) => unknownContainer("images", `names the container ${JSON.stringify(name)}`, names)),
            ...checkTwice(changes, target)
          ];
          const notices = [];
          const changed = containers.map((container) => {
            const image = changes.images.get((0, json.SA)(container, "name"));
            const withImage = image === void 0 ? container : { ...container, image };
            if (container.name !== target || own.length === 0)
              return withImage;
            const result = changeContainer(withImage, changes.own);
            notices.push(...result.notices);
            return result.container;
          });
          return {
            definition: { ...patched, ...taskChanges(changes), containerDefinitions: changed },
            notices,
            faults: [...faults, ...faults.length > 0 ? [] : checkImages(changed)]
          };
        }
        function containersOf(definition) {
          const list = definition.containerDefinitions;
          return (0, json.Md)(list) ? list.filter(json.OW) : [];
        }
        function checkTarget({ container }, names, own) {
          if (container !== void 0) {
            if (!names.includes(container)) {
              return [unknownContainer("container-name", `is ${JSON.stringify(container)}`, names)];
            }
            if (own.length > 0)
              return [];
            const problem = "is empty, and container-name says which container gets it (did the step that builds it run?)";
            return [{ input: "image", problem }];
          }
          if (own.length === 0 || names.length === 1)
            return [];
          return [
            {
              input: "container-name",
              problem: `is required with ${own.join(", ")}, as the task definition has ${names.length} containers`,
              accepts: containerNames(names)
            }
          ];
        }
        function checkTwice({ images, own }, target) {
          if (own.image === void 0 || target === void 0 || !images.has(target))
            return [];
          return [{ input: "images", problem: `names the container ${JSON.stringify(target)}, which image is for` }];
        }
        function unknownContainer(input, what, names) {
          return {
            input,
            problem: `${what}, which the task definition does not have`,
            accepts: containerNames(names)
          };
        }
        function containerNames(names) {
          return `the name of a container in the task definition: ${names.join(", ")}`;
        }
        function checkImages(containers) {
          return containers.filter(({ image }) => typeof image !== "string" || image === "").map(({ name }) => ({
            input: "task-definition",
            problem: `gives the container ${JSON.stringify(name)} no image, and neither image nor images does`
          }));
        }
        function taskChanges({ cpu, memory, taskRoleArn, executionRoleArn }) {
          return {
            ...cpu === void 0 ? {} : { cpu },
            ...memory === void 0 ? {} : { memory },
            ...taskRoleArn === void 0 ? {} : { taskRoleArn },
            ...executionRoleArn === void 0 ? {} : { executionRoleArn }
          };
        }
      })
    ),
    /***/
    95392: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          B: () => (
            /* binding */
            commandWords
          )
          /* harmony export */
        });
        function commandWords(text) {
          const words = [];
          let word;
          let quote;
          for (let at = 0; at < text.length; at++) {
            const character = text.charAt(at);
            const next = text.charAt(at + 1);
            if (character === "\\" && quote !== "'" && next !== "" && (quote ?? `"' `).includes(next)) {
              word = (word ?? "") + next;
              at++;
            } else if (character === quote)
              quote = void 0;
            else if (quote !== void 0)
              word = (word ?? "") + character;
            else if (character === '"' || character === "'") {
              quote = character;
              word ??= "";
            } else if (/\s/.test(character)) {
              if (word !== void 0)
                words.push(word);
              word = void 0;
            } else
              word = (word ?? "") + character;
          }
          if (quote !== void 0)
            return void 0;
          return word === void 0 ? words : [...words, word];
        }
      })
    ),
    /***/
    14997: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          S: () => (
            /* binding */
            readPairs
          ),
          /* harmony export */
          Z: () => (
            /* binding */
            readTexts
          )
          /* harmony export */
        });
        var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(26827);
        var _document_positioned_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(52690);
        function readPairs(reader, input, accepts) {
          const whole = `${accepts}, or a JSON object`;
          const text = reader.optionalText(input, { accepts: whole }) ?? "";
          return text.startsWith("{") ? readObject(reader, input, text, whole) : readLines(reader, input, text, whole);
        }
        function readLines(reader, input, text, accepts) {
          const pairs = /* @__PURE__ */ new Map();
          for (const [index, line] of text.split(/\r?\n/).entries()) {
            const trimmed = line.trim();
            const at = trimmed.indexOf("=");
            if (at > 0)
              pairs.set(trimmed.slice(0, at), trimmed.slice(at + 1));
            else if (trimmed !== "")
              reader.fault(input, `has no name and = in line ${index + 1}`, accepts);
          }
          return pairs;
        }
        function readObject(reader, input, text, whole) {
          const object = (0, _document_positioned_json_js__WEBPACK_IMPORTED_MODULE_0__.O)(text)?.value;
          const pairs = /* @__PURE__ */ new Map();
          if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(object))
            reader.fault(input, "begins with { and is no JSON object", whole);
          else {
            for (const [name, value] of Object.entries(object)) {
              if (value === null || typeof value === "object") {
                reader.fault(input, `gives ${JSON.stringify(name)} a value that is no text`, whole);
              } else
                pairs.set(name, String(value));
            }
          }
          return pairs;
        }
        function readTexts(text) {
          const list = (0, _document_positioned_json_js__WEBPACK_IMPORTED_MODULE_0__.O)(text)?.value;
          const isTexts = (value) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(value) && value.every((element) => typeof element === "string");
          return isTexts(list) ? list : void 0;
        }
      })
    ),
    /***/
    23297: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          u: () => (
            /* binding */
            readWords
          )
          /* harmony export */
        });
        var _command_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(95392);
        var _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(14997);
        function readWords(reader, input) {
          const accepts = 'a JSON list of texts, ["npm", "start"], or words as in a shell';
          const text = reader.optionalText(input, { accepts });
          if (text === void 0)
            return void 0;
          const words = text.startsWith("[") ? (0, _read_pairs_js__WEBPACK_IMPORTED_MODULE_0__.Z)(text) : (0, _command_words_js__WEBPACK_IMPORTED_MODULE_1__.B)(text);
          if (words === void 0)
            reader.fault(input, `is ${JSON.stringify(text)}`, accepts);
          return words;
        }
      })
    ),
    /***/
    51938: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          K: () => (
            /* binding */
            imagePattern
          ),
          /* harmony export */
          n: () => (
            /* binding */
            secretPattern
          )
          /* harmony export */
        });
        const imagePattern = /^[\w.-]+(:\d+)?(\/[\w.-]+)*(:[\w.-]{1,128})?(@sha256:[0-9a-f]{64})?$/;
        const secretPattern = /^(arn:[\w-]+:(secretsmanager|ssm):\S+|\/?[\w./-]+)$/;
      })
    ),
    /***/
    43992: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          vi: () => (
            /* binding */
            readDefinitionWish
          ),
          _3: () => (
            /* binding */
            readKeepRevisions
          ),
          Mo: () => (
            /* binding */
            withImage
          )
        });
        var apply_changes = __nccwpck_require__2(15149);
        var document_syntax_error = __nccwpck_require__2(57449);
        var json = __nccwpck_require__2(26827);
        var positioned_json = __nccwpck_require__2(52690);
        var positioned_yaml = __nccwpck_require__2(94348);
        var read_pairs = __nccwpck_require__2(14997);
        var read_words = __nccwpck_require__2(23297);
        var value_patterns = __nccwpck_require__2(51938);
        ;
        const imageAccepts = "image reference, best by digest: <registry>/<repository>@sha256:<digest>";
        const rolePattern = /^(arn:[\w-]+:iam::\d{12}:role\/)?[\w+=,.@/-]+$/;
        const roleAccepts = "the ARN or the name of an IAM role, arn:aws:iam::<account>:role/<name>";
        const logDrivers = [
          "awslogs",
          "awsfirelens",
          "splunk",
          "fluentd",
          "gelf",
          "journald",
          "json-file",
          "syslog",
          "logentries"
        ];
        function readChanges(reader) {
          const container = reader.optionalText("container-name", {
            accepts: "the name of the container in the task definition that image and the other changes are for"
          });
          const size = (input2, accepts2) => reader.optionalText(input2, { matches: /^\d+$|^\d*\.?\d+ ?(vcpu|gb)$/i, accepts: accepts2 });
          const environment = (0, read_pairs.S)(reader, "environment-variables", "lines NAME=value");
          const role = (input2) => reader.optionalText(input2, { matches: rolePattern, accepts: roleAccepts });
          return {
            patch: readPatch(reader),
            images: readImages(reader),
            cpu: size("cpu", "CPU units of the whole task, 256 or .25 vCPU"),
            memory: size("memory", "the memory of the whole task in MiB, 512 or 0.5 GB"),
            taskRoleArn: role("task-role-arn"),
            executionRoleArn: role("execution-role-arn"),
            container,
            own: {
              image: reader.optionalText("image", { matches: value_patterns.K, accepts: `an ${imageAccepts}` }),
              environment,
              removeEnvironment: reader.lines("remove-environment-variables", {
                accepts: "names of variables and secrets, one a line"
              }),
              replaceEnvironment: reader.boolean("replace-environment", { default: false }),
              envFiles: readEnvFiles(reader),
              secrets: readSecrets(reader, environment),
              command: (0, read_words.u)(reader, "command"),
              entryPoint: (0, read_words.u)(reader, "entry-point"),
              dockerLabels: (0, read_pairs.S)(reader, "docker-labels", "lines key=value"),
              logDriver: reader.optionalChoice("log-configuration-log-driver", logDrivers),
              logOptions: (0, read_pairs.S)(reader, "log-configuration-options", "lines key=value")
            }
          };
        }
        function readImages(reader) {
          const accepts2 = `lines container=image, each an ${imageAccepts}`;
          const images = reader.pairs("images", { accepts: accepts2 });
          for (const [container, image] of images) {
            if (!value_patterns.K.test(image)) {
              reader.fault("images", `gives ${JSON.stringify(container)} the image ${JSON.stringify(image)}`, accepts2);
            }
          }
          return images;
        }
        function readEnvFiles(reader) {
          const accepts2 = "ARNs of files in S3, one a line: arn:aws:s3:::<bucket>/<path>.env";
          const files = reader.lines("env-files", { accepts: accepts2 });
          for (const file of files) {
            if (!/^arn:[\w-]+:s3:::[^/]+\/.+\.env$/.test(file)) {
              reader.fault("env-files", `has the line ${JSON.stringify(file)}`, accepts2);
            }
          }
          return files.length === 0 ? void 0 : files;
        }
        function readSecrets(reader, environment) {
          const accepts2 = "lines NAME=ARN, of a secret in Secrets Manager or of a parameter";
          const secrets = (0, read_pairs.S)(reader, "secrets", accepts2);
          for (const [name, from] of secrets) {
            if (environment.has(name)) {
              reader.fault("secrets", `names ${JSON.stringify(name)}, which environment-variables sets as well`);
            }
            if (!value_patterns.n.test(from)) {
              reader.fault("secrets", `gives ${JSON.stringify(name)} something that is no ARN`, accepts2);
            }
          }
          return secrets;
        }
        function readPatch(reader) {
          const input2 = "task-definition-patch";
          const accepts2 = "a JSON merge patch as JSON or YAML; containerDefinitions may be an object by the names of containers";
          const text = reader.optionalText(input2, { accepts: accepts2 });
          if (text === void 0)
            return void 0;
          try {
            const { value } = text.startsWith("{") ? (0, positioned_json.i)(text) : (0, positioned_yaml.h)(text);
            if ((0, json.OW)(value))
              return value;
            reader.fault(input2, "holds no object", accepts2);
          } catch (error) {
            if (!(error instanceof document_syntax_error.d))
              throw error;
            reader.fault(input2, `cannot be read: ${error.message}`, accepts2);
          }
          return void 0;
        }
        var external_node_fs_ = __nccwpck_require__2(73024);
        var external_node_path_ = __nccwpck_require__2(76760);
        ;
        const placeholder = /\$\$\{|\$\{(?:([A-Za-z_]\w*)(?::-([^}]*))?\})?/g;
        function fillTemplate(template, env) {
          const faults = [];
          const fillText = (text, path) => text.replace(placeholder, (found, name, fallback) => {
            if (found === "$${")
              return "${";
            const fault = (problem) => {
              faults.push({ path, problem });
              return "";
            };
            if (name === void 0) {
              return fault("a ${ is no placeholder: it takes ${NAME} or ${NAME:-default}, and $${ for a ${ that stays");
            }
            const value = env[name];
            if (value !== void 0 && value !== "")
              return value;
            if (fallback !== void 0)
              return fallback;
            return fault(value === void 0 ? `the variable ${name} is not set in the step's environment` : `the variable ${name} is empty in the step's environment (\${${name}:-} lets it be)`);
          });
          const fill2 = (value, path) => {
            if (typeof value === "string")
              return fillText(value, path);
            if ((0, json.Md)(value))
              return value.map((element, index) => fill2(element, [...path, index]));
            if (!(0, json.OW)(value))
              return value;
            return Object.fromEntries(Object.entries(value).map(([name, member]) => {
              const inner = [...path, name];
              return [fillText(name, inner), fill2(member, inner)];
            }));
          };
          return { value: fill2(template, []), faults };
        }
        var document_file = __nccwpck_require__2(87523);
        var positioned = __nccwpck_require__2(64795);
        ;
        const input = "task-definition";
        const accepts = "the path of a JSON or YAML file, from the workspace: the input of RegisterTaskDefinition; or a family, family:revision or ARN";
        function readTaskDefinitionFile(reader, given, { template } = {}) {
          const placeholders = template !== void 0;
          const parse = (text, path) => (0, positioned.k)(text, path, { placeholders });
          const file = (0, document_file.K)(reader, input, given, { accepts, parse });
          const document = file && fill(reader, file.document, file.path, template);
          return document && check(reader, document, file.path);
        }
        function fill(reader, written, path, template) {
          if (template === void 0)
            return written;
          const { value, faults } = fillTemplate(written.value, template);
          for (const { path: at, problem } of faults) {
            reader.fault(input, `names a template that cannot be filled: ${path}:${written.lineOf(...at)}: ${problem}`);
          }
          return faults.length > 0 ? void 0 : { ...written, value };
        }
        function check(reader, document, path) {
          const wrapped = (0, json.OW)(document.value) && (0, json.OW)(document.value.taskDefinition);
          const root = wrapped ? ["taskDefinition"] : [];
          const found = unwrap(document.value);
          let faults = 0;
          const fault = (problem, ...at) => {
            faults++;
            reader.fault(input, `names a file that is no task definition: ${path}:${document.lineOf(...root, ...at)}: ${problem}`);
          };
          if (!(0, json.OW)(found)) {
            fault("it holds no object");
            return void 0;
          }
          const family = found.family;
          if (typeof family !== "string" || family === "")
            fault("family is missing");
          const containers = checkContainers(found, fault);
          if (faults > 0 || typeof family !== "string")
            return void 0;
          return {
            path,
            definition: { ...found, family, containerDefinitions: containers },
            lineOf: (container) => {
              const index = containers.findIndex(({ name }) => name === container);
              return document.lineOf(...root, "containerDefinitions", Math.max(0, index), "image");
            },
            textOf: (...at) => document.textOf(...root, ...at)
          };
        }
        function unwrap(value) {
          if (!(0, json.OW)(value) || !(0, json.OW)(value.taskDefinition))
            return value;
          return (0, json.Md)(value.tags) && value.tags.length > 0 ? { ...value.taskDefinition, tags: value.tags } : value.taskDefinition;
        }
        function checkContainers(definition, fault) {
          const list = definition.containerDefinitions;
          if (!(0, json.Md)(list) || list.length === 0) {
            fault("containerDefinitions is no list of at least one container", "containerDefinitions");
            return [];
          }
          const containers = [];
          for (const [index, container] of list.entries()) {
            const name = (0, json.OW)(container) ? container.name : void 0;
            if (!(0, json.OW)(container))
              fault("a container is no object", "containerDefinitions", index);
            else if (typeof name !== "string" || name === "")
              fault("a container has no name", "containerDefinitions", index);
            else if (containers.some((other) => other.name === name))
              fault(`a second container is called ${JSON.stringify(name)}`, "containerDefinitions", index, "name");
            else
              containers.push({ ...container, name });
          }
          return containers;
        }
        ;
        const familyPattern = /^[\w-]{1,255}$/;
        const revisionPattern = /^[\w-]{1,255}:\d+$/;
        const arnPattern = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:task-definition\/[\w-]{1,255}(:\d+)?$/;
        const inputs = ["task-definition", "task-definition-family", "task-definition-arn"];
        function readSource(reader, env) {
          const template = reader.boolean("template", { default: false });
          const definition = reader.optionalText("task-definition", {
            accepts: "the path of a JSON or YAML file, from the workspace; or a family, family:revision or ARN"
          });
          const family = reader.optionalText("task-definition-family", {
            matches: familyPattern,
            accepts: "the name of a family; task-definition-revision may name one of its revisions"
          });
          const revision = reader.optionalText("task-definition-revision", {
            matches: /^[1-9]\d*$/,
            accepts: "the number of a revision of task-definition-family"
          });
          const arn = reader.optionalText("task-definition-arn", {
            matches: arnPattern,
            accepts: "the ARN of a task definition: arn:aws:ecs:<region>:<account>:task-definition/<family>:<revision>"
          });
          const given = inputs.filter((input2) => reader.isGiven(input2));
          const [first, second] = given;
          if (second !== void 0) {
            reader.fault(second, `is given as well as ${first}, and each names a task definition`, "to be the only one");
          }
          if (revision !== void 0 && family === void 0) {
            reader.fault("task-definition-revision", "is given without task-definition-family");
          }
          if (template && (definition === void 0 || isRevision(reader, definition))) {
            reader.fault("template", "is true, and no file is given that could be a template");
          }
          if (arn !== void 0)
            return { kind: "revision", name: arn };
          if (family !== void 0) {
            return { kind: "revision", name: revision === void 0 ? family : `${family}:${revision}` };
          }
          if (definition === void 0)
            return { kind: "current" };
          if (isRevision(reader, definition))
            return { kind: "revision", name: definition };
          const file = readTaskDefinitionFile(reader, definition, template ? { template: env } : {});
          return file === void 0 ? { kind: "current" } : { kind: "file", file };
        }
        function isRevision(reader, given) {
          if (arnPattern.test(given))
            return true;
          const file = (0, external_node_fs_.statSync)((0, external_node_path_.resolve)(reader.workspace, given), { throwIfNoEntry: false });
          return file?.isFile() !== true && (familyPattern.test(given) || revisionPattern.test(given));
        }
        ;
        function readDefinitionWish(reader, env = process.env) {
          const source = readSource(reader, env);
          const changes = readChanges(reader);
          reader.know("keep-null-value-keys");
          reader.know("max-retries");
          if (source.kind === "file") {
            const { faults } = (0, apply_changes.Y)(source.file.definition, changes);
            for (const { input: input2, problem, accepts: accepts2 } of faults)
              reader.fault(input2, problem, accepts2);
          }
          return {
            source,
            changes,
            forceNewRevision: reader.boolean("force-new-revision", { default: false }),
            keepRevisions: readKeepRevisions(reader)
          };
        }
        function readKeepRevisions(reader) {
          const keep = reader.optionalText("keep-revisions", {
            matches: /^[1-9]\d{0,2}$/,
            accepts: "how many active revisions of the family stay, from 1 to 999"
          });
          return keep === void 0 ? void 0 : Number(keep);
        }
        function withImage(wish, placeholder2, image) {
          const { changes } = wish;
          const { images, own } = changes;
          const put = (given) => given === placeholder2 ? image : given;
          return {
            ...wish,
            changes: {
              ...changes,
              images: new Map([...images].map(([container, given]) => [container, put(given)])),
              own: { ...own, image: own.image === void 0 ? void 0 : put(own.image) }
            }
          };
        }
      })
    ),
    /***/
    87523: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          K: () => (
            /* binding */
            readDocumentFile
          )
          /* harmony export */
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __nccwpck_require__2.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(48826);
        var _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(57449);
        var _positioned_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(64795);
        function readDocumentFile(reader, input, given, { accepts, parse = _positioned_js__WEBPACK_IMPORTED_MODULE_2__.k, isNone }) {
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
          const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(reader.workspace, file);
          const path = inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? file : inside;
          const text = readText(reader, input, file, given, accepts);
          if (text === void 0)
            return void 0;
          try {
            return { path, document: parse(text, path) };
          } catch (error) {
            if (!(error instanceof _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_3__.d))
              throw error;
            const { line, column, problem } = error;
            const what = isNone ?? `not ${(0, _positioned_js__WEBPACK_IMPORTED_MODULE_2__.e)(path)}`;
            reader.fault(input, `names a file that is ${what}: ${path}:${line}:${column}: ${problem}`);
            return void 0;
          }
        }
        function readText(reader, input, file, given, accepts) {
          try {
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
          } catch (error) {
            const reason = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.CA)(error) ?? String(error);
            const problems = {
              ENOENT: `and there is no such file (looked for ${file}; is actions/checkout an earlier step?)`,
              EISDIR: "which is a folder"
            };
            const problem = problems[reason] ?? `which cannot be read (${reason})`;
            reader.fault(input, `names ${JSON.stringify(given)}, ${problem}`, accepts);
            return void 0;
          }
        }
      })
    ),
    /***/
    57449: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          d: () => (
            /* binding */
            DocumentSyntaxError
          )
          /* harmony export */
        });
        class DocumentSyntaxError extends Error {
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
      })
    ),
    /***/
    26827: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Md: () => (
            /* binding */
            isJsonArray
          ),
          /* harmony export */
          OW: () => (
            /* binding */
            isJsonObject
          ),
          /* harmony export */
          SA: () => (
            /* binding */
            textMember
          )
          /* harmony export */
        });
        function isJsonObject(value) {
          return typeof value === "object" && value !== null && !isJsonArray(value);
        }
        function textMember(value, name) {
          const member = isJsonObject(value) ? value[name] : void 0;
          return typeof member === "string" ? member : "";
        }
        function isJsonArray(value) {
          return Array.isArray(value);
        }
      })
    ),
    /***/
    52690: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          O: () => (
            /* binding */
            tryPositionedJson
          ),
          /* harmony export */
          i: () => (
            /* binding */
            parsePositionedJson
          )
          /* harmony export */
        });
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(75587);
        var _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(57449);
        function parsePositionedJson(text, options = {}) {
          const reader = new Reader(text, options);
          const value = reader.document();
          return {
            value,
            lineOf: (...path) => {
              for (let length = path.length; length > 0; length--) {
                const line = reader.lines.get(JSON.stringify(path.slice(0, length)));
                if (line !== void 0)
                  return line;
              }
              return 1;
            },
            textOf: (...path) => reader.texts.get(JSON.stringify(path))
          };
        }
        function tryPositionedJson(text) {
          try {
            return parsePositionedJson(text);
          } catch (error) {
            if (error instanceof _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_0__.d)
              return void 0;
            throw error;
          }
        }
        const tokens = {
          // No control character may stand in a string as it is.
          space: /[ \t\r\n]*/y,
          comment: /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y,
          string: /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
          number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
          word: /(?:true|false|null)\b/y,
          placeholder: /\$\{[^}\r\n]*\}/y
        };
        class Reader {
          lines = /* @__PURE__ */ new Map();
          texts = /* @__PURE__ */ new Map();
          #text;
          #placeholders;
          #at = 0;
          constructor(text, { placeholders = false }) {
            this.#placeholders = placeholders;
            this.#text = text.replace(/^\uFEFF/, "");
          }
          document() {
            const value = this.#value([]);
            this.#skip();
            if (this.#at < this.#text.length)
              throw this.#error("expected the end of the file");
            return value;
          }
          #value(path) {
            this.#skip();
            if (path.length > _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.b)
              throw this.#fault(`nested deeper than ${_slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.b} levels`);
            this.lines.set(JSON.stringify(path), this.#line());
            if (this.#take("{"))
              return this.#members(path);
            if (this.#take("["))
              return this.#elements(path);
            const text = this.#token("string");
            if (text !== void 0)
              return JSON.parse(text);
            const placeholder = this.#placeholders ? this.#token("placeholder") : void 0;
            if (placeholder !== void 0)
              return placeholder;
            const literal = this.#token("number") ?? this.#token("word");
            if (literal === void 0)
              throw this.#error("expected a value");
            this.texts.set(JSON.stringify(path), literal);
            return JSON.parse(literal);
          }
          #members(path) {
            const members = [];
            for (; ; ) {
              this.#skip();
              if (this.#take("}"))
                return Object.fromEntries(members);
              const name = this.#token("string");
              if (name === void 0)
                throw this.#error("expected a name in quotes or }");
              const key = JSON.parse(name);
              this.#skip();
              if (!this.#take(":"))
                throw this.#error(`expected : after ${name}`);
              members.push([key, this.#value([...path, key])]);
              this.#skip();
              if (this.#take(","))
                continue;
              if (this.#take("}"))
                return Object.fromEntries(members);
              throw this.#error("expected , or }");
            }
          }
          #elements(path) {
            const elements = [];
            for (; ; ) {
              this.#skip();
              if (this.#take("]"))
                return elements;
              elements.push(this.#value([...path, elements.length]));
              this.#skip();
              if (this.#take(","))
                continue;
              if (this.#take("]"))
                return elements;
              throw this.#error("expected , or ]");
            }
          }
          #skip() {
            do
              this.#token("space");
            while (this.#token("comment") !== void 0);
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
            for (let index = this.#text.indexOf("\n"); index >= 0 && index < at; index = this.#text.indexOf("\n", index + 1))
              line++;
            return line;
          }
          #error(problem) {
            const at = this.#at;
            const found = at >= this.#text.length ? "the file ends here" : `found ${JSON.stringify(this.#text[at])}`;
            return this.#fault(`${problem}, ${found}`);
          }
          #fault(problem) {
            const at = this.#at;
            return new _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_0__.d(problem, this.#line(at), at - this.#text.lastIndexOf("\n", at - 1));
          }
        }
      })
    ),
    /***/
    94348: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          h: () => (
            /* binding */
            parsePositionedYaml
          )
        });
        var nesting = __nccwpck_require__2(75587);
        var document_syntax_error = __nccwpck_require__2(57449);
        ;
        function loadYaml() {
          return __nccwpck_require__2(50814);
        }
        ;
        function parsePositionedYaml(text) {
          if ((0, nesting.k)(text))
            throw tooDeep(1);
          const yaml = loadYaml();
          const lines = new yaml.LineCounter();
          const document = yaml.parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
          const [error] = document.errors;
          if (error !== void 0) {
            const { line, col } = lines.linePos(error.pos[0]);
            throw new document_syntax_error.d(error.message, line, col);
          }
          const root = document.contents;
          const find = (path) => path.length === 0 ? root : yaml.isCollection(root) ? root.getIn(path, true) : void 0;
          const lineOf = (...path) => {
            for (let length = path.length; length >= 0; length--) {
              const found = find(path.slice(0, length));
              if (yaml.isNode(found) && found.range)
                return lines.linePos(found.range[0]).line;
            }
            return 1;
          };
          return {
            value: toJson(convert(document), [], lineOf),
            lineOf,
            textOf(...path) {
              const found = find(path);
              const isPlain = yaml.isScalar(found) && typeof found.value !== "string" && found.value !== null;
              return isPlain ? found.source : void 0;
            }
          };
        }
        function tooDeep(line) {
          return new document_syntax_error.d(`nested deeper than ${nesting.b} levels`, line, 1);
        }
        function convert(document) {
          try {
            return document.toJS({ maxAliasCount: 100 });
          } catch (error) {
            throw new document_syntax_error.d(error instanceof Error ? error.message : String(error), 1, 1);
          }
        }
        function toJson(value, path, lineOf) {
          if (path.length > nesting.b)
            throw tooDeep(lineOf(...path));
          if (value === void 0 || value === null)
            return null;
          if (typeof value === "string" || typeof value === "boolean")
            return value;
          if (typeof value === "number" && Number.isFinite(value))
            return value;
          if (Array.isArray(value))
            return value.map((element, index) => toJson(element, [...path, index], lineOf));
          if (typeof value === "object" && !(value instanceof Date)) {
            return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member, [...path, key], lineOf)]));
          }
          const what = typeof value === "number" ? String(value) : "a value of another type";
          throw new document_syntax_error.d(`${what} is no value that JSON has`, lineOf(...path), 1);
        }
      })
    ),
    /***/
    64795: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          e: () => (
            /* binding */
            languageOf
          ),
          /* harmony export */
          k: () => (
            /* binding */
            parsePositioned
          )
          /* harmony export */
        });
        var _positioned_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(52690);
        var _positioned_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(94348);
        function languageOf(path) {
          return /\.ya?ml$/i.test(path) ? "YAML" : "JSON";
        }
        function parsePositioned(text, path, options = {}) {
          switch (languageOf(path)) {
            case "YAML":
              return (0, _positioned_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(text);
            case "JSON":
              return (0, _positioned_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, options);
          }
        }
      })
    ),
    /***/
    59687: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          c: () => (
            /* binding */
            readStructured
          )
          /* harmony export */
        });
        var _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(57449);
        var _positioned_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(52690);
        var _positioned_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(94348);
        function readStructured(reader, input, { accepts, takesPairs = false }) {
          const text = reader.optionalText(input, { accepts });
          if (text === void 0)
            return void 0;
          const json = (0, _positioned_json_js__WEBPACK_IMPORTED_MODULE_0__.O)(text);
          if (json !== void 0)
            return json;
          try {
            return (0, _positioned_yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(takesPairs ? pairsToYaml(text) : text);
          } catch (error) {
            if (!(error instanceof _document_syntax_error_js__WEBPACK_IMPORTED_MODULE_2__.d))
              throw error;
            reader.fault(input, `is neither JSON nor YAML: ${error.message}`, accepts);
            return void 0;
          }
        }
        function pairsToYaml(text) {
          const lines = text.split("\n").filter((line) => line.trim() !== "");
          const isPairs = lines.every((line) => /^\s*[\w-]+=/.test(line));
          return isPairs ? lines.map((line) => line.replace("=", ": ")).join("\n") : text;
        }
      })
    ),
    /***/
    76836: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          S: () => (
            /* binding */
            lastPart
          ),
          /* harmony export */
          _: () => (
            /* binding */
            readTarget
          )
          /* harmony export */
        });
        const namePattern = /^[\w-]{1,255}$/;
        const clusterArn = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/[\w-]{1,255}$/;
        const serviceArn = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/([\w-]+\/)?[\w-]{1,255}$/;
        const byItself = "default";
        function readTarget(reader, isServiceRequired) {
          const cluster = reader.text("cluster", {
            default: byItself,
            matches: new RegExp(`${namePattern.source}|${clusterArn.source}`),
            accepts: "the name or ARN of a cluster"
          });
          const service = reader.optionalText("service", {
            matches: new RegExp(`${namePattern.source}|${serviceArn.source}`),
            accepts: "the name or ARN of a service"
          });
          if (service === void 0 && isServiceRequired) {
            reader.fault("service", "is required", "the name or ARN of a service");
          }
          const own = service === void 0 ? void 0 : clusterOf(service);
          if (service === void 0 || own === void 0)
            return { cluster, service: service ?? "" };
          if (!reader.isGiven("cluster", byItself))
            return { cluster: lastPart(own), service };
          if (cluster !== own && cluster !== lastPart(own)) {
            reader.fault("cluster", `is ${JSON.stringify(cluster)}, and the ARN in service is of the cluster ${own}`);
          }
          return { cluster, service };
        }
        function clusterOf(service) {
          const [, before, cluster] = /^(arn:.*:)service\/([\w-]+)\//.exec(service) ?? [];
          return cluster === void 0 ? void 0 : `${before ?? ""}cluster/${cluster}`;
        }
        function lastPart(nameOrArn) {
          return nameOrArn.slice(nameOrArn.lastIndexOf("/") + 1);
        }
      })
    ),
    /***/
    99396: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          $R: () => (
            /* binding */
            afterwardsOf
          ),
          /* harmony export */
          QD: () => (
            /* binding */
            inputsOfAfterwards
          ),
          /* harmony export */
          eZ: () => (
            /* binding */
            namesOf
          ),
          /* harmony export */
          ey: () => (
            /* binding */
            readAfterwards
          )
          /* harmony export */
        });
        var _definition_wish_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(43992);
        var _one_off_wish_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(94186);
        var _schedule_wish_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(56214);
        var _service_read_autoscaling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(99554);
        const inputsOfAfterwards = ["after", "autoscaling", "schedule", "keep-revisions"];
        function readAfterwards(reader) {
          return {
            after: (0, _one_off_wish_js__WEBPACK_IMPORTED_MODULE_0__.F)(reader),
            autoscaling: (0, _service_read_autoscaling_js__WEBPACK_IMPORTED_MODULE_1__.z)(reader),
            schedules: (0, _schedule_wish_js__WEBPACK_IMPORTED_MODULE_2__.D)(reader),
            keepRevisions: (0, _definition_wish_js__WEBPACK_IMPORTED_MODULE_3__._3)(reader)
          };
        }
        function afterwardsOf({ oneOffs, autoscaling, schedules, definition }) {
          return { after: oneOffs.after, autoscaling, schedules, keepRevisions: definition.keepRevisions };
        }
        function namesOf({ after, autoscaling, schedules, keepRevisions }, verify) {
          return [
            ...verify === void 0 ? [] : ["verify-url"],
            ...after.length > 0 ? ["after"] : [],
            ...autoscaling === void 0 ? [] : ["autoscaling"],
            ...schedules.names.length > 0 ? ["schedule"] : [],
            ...keepRevisions === void 0 ? [] : ["keep-revisions"]
          ];
        }
      })
    ),
    /***/
    60967: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          Rx: () => (
            /* binding */
            readOrder
          ),
          zw: () => (
            /* binding */
            readReturn
          ),
          E: () => (
            /* binding */
            withoutCompany
          )
        });
        var inputs = __nccwpck_require__2(88200);
        var wish = __nccwpck_require__2(43027);
        var definition_wish = __nccwpck_require__2(43992);
        var one_off_wish = __nccwpck_require__2(94186);
        var schedule_wish = __nccwpck_require__2(56214);
        var read_autoscaling = __nccwpck_require__2(99554);
        var lifecycle_hooks = __nccwpck_require__2(48802);
        ;
        const names = {
          rolling: "ROLLING",
          "blue-green": "BLUE_GREEN",
          linear: "LINEAR",
          canary: "CANARY"
        };
        const strategies = Object.keys(names);
        function readStrategy(reader) {
          const strategy = reader.optionalChoice("strategy", strategies);
          const bake = minutes(reader, "bake-minutes");
          const canary = withoutUndefined({
            canaryPercent: percent(reader, "canary-percent", 0.1),
            canaryBakeTimeInMinutes: minutes(reader, "canary-bake-minutes")
          });
          const linear = withoutUndefined({
            stepPercent: percent(reader, "linear-step-percent", 3),
            stepBakeTimeInMinutes: minutes(reader, "linear-step-bake-minutes")
          });
          const lifecycleHooks = (0, lifecycle_hooks.d)(reader);
          refuseOthers(reader, strategy);
          const members = withoutUndefined({
            strategy: strategy && names[strategy],
            bakeTimeInMinutes: bake,
            canaryConfiguration: orNothing(canary),
            linearConfiguration: orNothing(linear),
            lifecycleHooks
          });
          return orNothing(members);
        }
        function refuseOthers(reader, strategy) {
          const native = ["blue-green", "linear", "canary"];
          const belongs = [
            ["bake-minutes", native, false],
            ["lifecycle-hooks", native, false],
            ["stop-at", native, false],
            ["canary-percent", ["canary"], true],
            ["canary-bake-minutes", ["canary"], true],
            ["linear-step-percent", ["linear"], true],
            ["linear-step-bake-minutes", ["linear"], true]
          ];
          for (const [input2, of, isNeeded] of belongs) {
            if (!reader.isGiven(input2) || strategy !== void 0 && of.includes(strategy))
              continue;
            if (strategy === void 0 && !isNeeded)
              continue;
            const problem = strategy === void 0 ? "is given without strategy" : `does not go with strategy: ${strategy}`;
            reader.fault(input2, problem, `strategy: ${of.join(" | ")}`);
          }
        }
        function minutes(reader, name) {
          const accepts2 = "whole minutes, from 0 to 1440";
          const value = reader.optionalNumber(name, { accepts: accepts2, min: 0, max: 1440 });
          if (value !== void 0 && !Number.isInteger(value))
            reader.fault(name, `is ${value}`, accepts2);
          return value;
        }
        function percent(reader, name, min) {
          const accepts2 = `a percentage from ${min} to 100, in steps of 0.1`;
          const value = reader.optionalNumber(name, { accepts: accepts2, min, max: 100 });
          if (value !== void 0 && Math.abs(value * 10 - Math.round(value * 10)) > 1e-9) {
            reader.fault(name, `is ${value}`, accepts2);
          }
          return value;
        }
        function withoutUndefined(members) {
          return Object.fromEntries(Object.entries(members).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
        }
        function orNothing(members) {
          return Object.keys(members).length === 0 ? void 0 : members;
        }
        var document_file = __nccwpck_require__2(87523);
        var json = __nccwpck_require__2(26827);
        var ecs_target = __nccwpck_require__2(76836);
        var nearest = __nccwpck_require__2(17591);
        var service_members = __nccwpck_require__2(36638);
        ;
        const mostEdits = 2;
        function checkMembers(definition, fault) {
          for (const [name, value] of Object.entries(definition)) {
            const kind = Object.hasOwn(service_members.Aq, name) ? service_members.Aq[name] : void 0;
            if (kind === void 0)
              checkName(name, fault);
            else if (!isOfKind(value, kind))
              fault(`${name} is no ${kind}`, name);
          }
          findPlaceholders(definition, [], fault);
        }
        function checkName(name, fault) {
          const known = Object.keys(service_members.Aq);
          const [meant] = (0, nearest.k)(name.toLowerCase(), known.map((candidate) => candidate.toLowerCase()), mostEdits);
          if (meant === void 0)
            return;
          const spelling = known.find((candidate) => candidate.toLowerCase() === meant) ?? meant;
          fault(`${name} is no member of CreateService: probably ${spelling} is meant`, name);
        }
        function isOfKind(value, kind) {
          switch (kind) {
            case "text":
              return typeof value === "string";
            case "whole number":
              return Number.isInteger(value);
            case "boolean":
              return typeof value === "boolean";
            case "object":
              return (0, json.OW)(value);
            case "list of objects":
              return (0, json.Md)(value) && value.every(json.OW);
          }
        }
        function findPlaceholders(value, path, fault) {
          if (typeof value === "string") {
            const [found] = /\$\{\w+\}/.exec(value) ?? [];
            if (found !== void 0)
              fault(`${found} is not replaced in a service definition`, ...path);
          } else if ((0, json.Md)(value)) {
            for (const [index, element] of value.entries())
              findPlaceholders(element, [...path, index], fault);
          } else if ((0, json.OW)(value)) {
            for (const [name, member] of Object.entries(value))
              findPlaceholders(member, [...path, name], fault);
          }
        }
        ;
        const input = "service-definition";
        const accepts = "the path of a JSON or YAML file, from the workspace: the input of CreateService";
        const ofStep = /* @__PURE__ */ new Set(["clientToken", "cluster", "desiredCount", "serviceName", "taskDefinition"]);
        const nothing = { settings: {}, initialCount: void 0 };
        function readDefinitionFile(reader) {
          const given2 = reader.optionalText(input, { accepts });
          if (given2 === void 0)
            return nothing;
          const file = (0, document_file.K)(reader, input, given2, { accepts });
          return file === void 0 ? nothing : readDefinition(reader, file);
        }
        function readDefinition(reader, { document, path }) {
          const { root, found } = unwrap(document.value);
          const fault = (problem, ...at) => reader.fault(input, `names a file that is no service definition: ${path}:${document.lineOf(...root, ...at)}: ${problem}`);
          if (!(0, json.OW)(found)) {
            fault("it holds no object");
            return nothing;
          }
          const definition = Object.fromEntries(Object.entries(found).filter(([name, value]) => !(0, service_members.PI)(name) && value !== null));
          checkMembers(definition, fault);
          checkTarget(reader, definition, fault);
          const { desiredCount } = definition;
          const settings = Object.entries(definition).filter(([name]) => !ofStep.has(name));
          return {
            settings: Object.fromEntries(settings),
            initialCount: typeof desiredCount === "number" ? desiredCount : void 0
          };
        }
        function unwrap(value) {
          if ((0, json.OW)(value)) {
            const { service, services } = value;
            if ((0, json.OW)(service))
              return { root: ["service"], found: service };
            const [only, ...others] = (0, json.Md)(services) ? services : [];
            if (only !== void 0 && others.length === 0)
              return { root: ["services", 0], found: only };
          }
          return { root: [], found: value };
        }
        function checkTarget(reader, definition, fault) {
          const target = (0, ecs_target._)(reader, false);
          for (const [member, name, wanted] of [
            ["serviceName", "service", target.service],
            ["cluster", "cluster", target.cluster]
          ]) {
            const given2 = definition[member];
            if (typeof given2 !== "string" || wanted === "" || (0, ecs_target.S)(given2) === (0, ecs_target.S)(wanted))
              continue;
            fault(`${member} is ${JSON.stringify(given2)}, and the input ${name} is ${JSON.stringify(wanted)}; leave it out, or make them the same`, member);
          }
        }
        var optional_inputs = __nccwpck_require__2(46233);
        ;
        function readDeploymentConfiguration(reader) {
          const least = (0, optional_inputs.N2)(reader, "minimum-healthy-percent", { min: 0, max: 100, of: "percent" });
          const most = (0, optional_inputs.N2)(reader, "maximum-percent", { min: 100, max: 1e4, of: "percent" });
          const breaker = reader.optionalChoice("circuit-breaker", ["off", "on", "rollback"]);
          const alarms = readAlarms(reader);
          if (least === 100 && most === 100) {
            reader.fault("maximum-percent", "is 100 with minimum-healthy-percent 100: no task could be stopped, and none started");
          }
          return {
            ...least !== void 0 && { minimumHealthyPercent: least },
            ...most !== void 0 && { maximumPercent: most },
            ...breaker !== void 0 && {
              deploymentCircuitBreaker: { enable: breaker !== "off", rollback: breaker === "rollback" }
            },
            ...alarms !== void 0 && { alarms }
          };
        }
        function readAlarms(reader) {
          const accepts2 = "names of CloudWatch alarms, one a line; or off";
          const alarmNames = (0, optional_inputs.LD)(reader, "alarms", accepts2);
          const rollback = (0, optional_inputs.Tk)(reader, "alarms-rollback");
          if (alarmNames.length === 0) {
            if (rollback !== void 0)
              reader.fault("alarms-rollback", "needs alarms", accepts2);
            return void 0;
          }
          if (alarmNames.length === 1 && alarmNames[0] === "off") {
            return { alarmNames: [], enable: false, rollback: false };
          }
          return { alarmNames, enable: true, rollback: rollback ?? true };
        }
        var merge_settings = __nccwpck_require__2(53705);
        ;
        const capacity_providers_accepts = 'capacity providers, one a line, as in "FARGATE_SPOT weight=3 base=1": FARGATE, FARGATE_SPOT, or one of the cluster (of an Auto Scaling group, of ECS Managed Instances)';
        function readCapacityProviders(reader) {
          const lines = reader.lines("capacity-providers", { accepts: capacity_providers_accepts });
          if (lines.length === 0)
            return void 0;
          const providers = lines.map((line) => readProvider(reader, line));
          const names2 = providers.map(({ capacityProvider }) => capacityProvider);
          if (new Set(names2).size < names2.length) {
            reader.fault("capacity-providers", "names a capacity provider twice", capacity_providers_accepts);
          }
          if (providers.filter(({ base }) => base !== void 0 && base !== 0).length > 1) {
            reader.fault("capacity-providers", "has a base for more than one, and ECS takes one", capacity_providers_accepts);
          }
          if (providers.every(({ weight }) => weight === 0)) {
            reader.fault("capacity-providers", "has no weight above 0, so that no task could be placed", capacity_providers_accepts);
          }
          return providers;
        }
        function readProvider(reader, line) {
          const [capacityProvider = "", ...options] = line.split(/[\s,]+/);
          const numbers = /* @__PURE__ */ new Map();
          for (const option of options) {
            const [, name = "", value] = /^(weight|base)=(\d+)$/.exec(option) ?? [];
            const most = name === "weight" ? 1e3 : 1e5;
            if (value === void 0 || Number(value) > most || numbers.has(name)) {
              reader.fault("capacity-providers", `has the line ${JSON.stringify(line)}`, capacity_providers_accepts);
              return { capacityProvider, weight: 1 };
            }
            numbers.set(name, Number(value));
          }
          if (!/^[\w-]{1,255}$/.test(capacityProvider)) {
            reader.fault("capacity-providers", `has the line ${JSON.stringify(line)}`, capacity_providers_accepts);
          }
          const base = numbers.get("base");
          return { capacityProvider, weight: numbers.get("weight") ?? 1, ...base !== void 0 && { base } };
        }
        var structured_input = __nccwpck_require__2(59687);
        ;
        const ebs_volume_accepts = 'a JSON or YAML map as managedEBSVolume of CreateService has it: {"sizeInGiB": 30, "volumeType": "gp3", "roleArn": "arn:aws:iam::..."}';
        function readEbsVolume(reader) {
          const name = reader.optionalText("service-managed-ebs-volume-name", {
            matches: /^[\w-]{1,255}$/,
            accepts: "the name of a volume of the task definition with configuredAtLaunch"
          });
          const volume = (0, structured_input.c)(reader, "service-managed-ebs-volume", { accepts: ebs_volume_accepts, takesPairs: true })?.value;
          if (volume === void 0) {
            if (name !== void 0 && !reader.isGiven("service-managed-ebs-volume")) {
              reader.fault("service-managed-ebs-volume-name", "needs service-managed-ebs-volume", ebs_volume_accepts);
            }
            return void 0;
          }
          if (!(0, json.OW)(volume)) {
            reader.fault("service-managed-ebs-volume", "is no map", ebs_volume_accepts);
            return void 0;
          }
          if (typeof volume.roleArn !== "string") {
            reader.fault("service-managed-ebs-volume", "has no roleArn, by which ECS makes the volume", ebs_volume_accepts);
          }
          if (name === void 0) {
            reader.fault("service-managed-ebs-volume", "needs service-managed-ebs-volume-name, the name of the volume in the task definition");
            return void 0;
          }
          return [{ name, managedEBSVolume: volume }];
        }
        ;
        const load_balancers_accepts = 'lines "<target group ARN> <container>:<port>", or a YAML list as loadBalancers of CreateService has it';
        function readLoadBalancers(reader) {
          const text = reader.optionalText("load-balancers", { accepts: load_balancers_accepts });
          if (text === void 0)
            return void 0;
          if (/^\s*[-[{]/.test(text))
            return readObjects(reader, "load-balancers", load_balancers_accepts);
          return reader.lines("load-balancers", { accepts: load_balancers_accepts }).flatMap((line) => {
            const [, targetGroupArn = "", containerName = "", port = ""] = /^(arn:[\w-]+:elasticloadbalancing:\S+:targetgroup\/\S+)\s+([\w-]+):(\d{1,5})$/.exec(line) ?? [];
            if (targetGroupArn !== "")
              return [{ targetGroupArn, containerName, containerPort: Number(port) }];
            reader.fault("load-balancers", `has the line ${JSON.stringify(line)}`, load_balancers_accepts);
            return [];
          });
        }
        function readServiceRegistries(reader) {
          return readObjects(reader, "service-registries", 'a YAML list as serviceRegistries of CreateService has it: "- registryArn: arn:aws:servicediscovery:..."');
        }
        function readObjects(reader, input2, takes) {
          const found = (0, structured_input.c)(reader, input2, { accepts: takes })?.value;
          if (found === void 0)
            return void 0;
          if ((0, json.Md)(found) && found.every(json.OW))
            return found;
          reader.fault(input2, "is no list of maps", takes);
          return void 0;
        }
        ;
        const service_connect_accepts = "a YAML map as serviceConnectConfiguration of CreateService has it (namespace, services, logConfiguration); or off";
        function readServiceConnect(reader) {
          const document = (0, structured_input.c)(reader, "service-connect", { accepts: service_connect_accepts, takesPairs: true });
          if (document === void 0)
            return void 0;
          const { value } = document;
          if (value === "off")
            return { enabled: false };
          if (!(0, json.OW)(value)) {
            reader.fault("service-connect", "is no map", service_connect_accepts);
            return void 0;
          }
          const { services = [] } = value;
          const isList = (0, json.Md)(services) && services.every((one) => (0, json.OW)(one) && typeof one.portName === "string");
          if (!isList) {
            const line = document.lineOf("services");
            reader.fault("service-connect", `has services without a portName (line ${line})`, service_connect_accepts);
          }
          return { enabled: true, ...value };
        }
        ;
        function readServiceInputs(reader) {
          const launchType = reader.optionalChoice("launch-type", ["FARGATE", "EC2", "EXTERNAL"]);
          const capacityProviderStrategy = readCapacityProviders(reader);
          if (launchType !== void 0 && capacityProviderStrategy !== void 0) {
            reader.fault("launch-type", "is given with capacity-providers; ECS takes one of them");
          }
          return given({
            launchType,
            capacityProviderStrategy,
            platformVersion: reader.optionalText("platform-version", {
              matches: /^(LATEST|\d+\.\d+\.\d+)$/,
              accepts: "a platform version of Fargate: LATEST, 1.4.0"
            }),
            networkConfiguration: readNetwork(reader),
            loadBalancers: readLoadBalancers(reader),
            serviceConnectConfiguration: readServiceConnect(reader),
            serviceRegistries: readServiceRegistries(reader),
            healthCheckGracePeriodSeconds: (0, optional_inputs.N2)(reader, "health-check-grace-period-seconds", {
              min: 0,
              max: 2147483647,
              of: "seconds"
            }),
            enableExecuteCommand: (0, optional_inputs.Tk)(reader, "enable-execute-command"),
            enableECSManagedTags: (0, optional_inputs.Tk)(reader, "enable-ecs-managed-tags"),
            propagateTags: reader.optionalChoice("propagate-tags", ["NONE", "SERVICE", "TASK_DEFINITION"]),
            tags: readTags(reader),
            availabilityZoneRebalancing: reader.optionalChoice("availability-zone-rebalancing", [
              "ENABLED",
              "DISABLED"
            ]),
            volumeConfigurations: readEbsVolume(reader)
          });
        }
        function readNetwork(reader) {
          const subnets = (0, optional_inputs.LD)(reader, "subnets", "ids of subnets: subnet-0123456789abcdef0");
          const securityGroups = (0, optional_inputs.LD)(reader, "security-groups", "ids of security groups: sg-0123456789abcdef0");
          checkIds(reader, "subnets", subnets, "subnet-");
          checkIds(reader, "security-groups", securityGroups, "sg-");
          const awsvpcConfiguration = given({
            subnets: subnets.length > 0 ? subnets : void 0,
            securityGroups: securityGroups.length > 0 ? securityGroups : void 0,
            assignPublicIp: reader.optionalChoice("assign-public-ip", ["ENABLED", "DISABLED"])
          });
          return Object.keys(awsvpcConfiguration).length > 0 ? { awsvpcConfiguration } : void 0;
        }
        function checkIds(reader, input2, ids, prefix) {
          for (const id of ids) {
            if (!id.startsWith(prefix))
              reader.fault(input2, `has ${JSON.stringify(id)}`, `ids that begin with ${prefix}`);
          }
        }
        function readTags(reader) {
          const tags = reader.pairs("service-tags", { accepts: "tags of the service, <key>=<value>, one a line" });
          return tags.size === 0 ? void 0 : [...tags].map(([key, value]) => ({ key, value }));
        }
        function given(members) {
          const entries = Object.entries(members);
          return Object.fromEntries(entries.filter((entry) => entry[1] !== void 0));
        }
        ;
        function readServiceWish(reader) {
          const { settings, initialCount } = readDefinitionFile(reader);
          const configuration = { ...readStrategy(reader), ...readDeploymentConfiguration(reader) };
          const inputs2 = {
            ...readServiceInputs(reader),
            ...Object.keys(configuration).length > 0 && { deploymentConfiguration: configuration }
          };
          return {
            create: (0, optional_inputs.Tk)(reader, "create-service") ?? false,
            desiredCount: (0, optional_inputs.N2)(reader, "desired-count", { min: 0, max: 1e5, of: "tasks" }),
            initialCount,
            forceNewDeployment: reader.boolean("force-new-deployment", { default: false }),
            settings: (0, merge_settings.s)(settings, inputs2)
          };
        }
        var verify_wish = __nccwpck_require__2(89026);
        var patience = __nccwpck_require__2(14962);
        ;
        function readOrder(reader, isOne = true) {
          return {
            target: (0, ecs_target._)(reader, true),
            region: isOne ? void 0 : reader.optionalText("aws-region", { accepts: "a region such as eu-west-1" }),
            definition: (0, definition_wish.vi)(reader),
            service: readServiceWish(reader),
            autoscaling: (0, read_autoscaling.z)(reader),
            oneOffs: (0, one_off_wish.v)(reader),
            codeDeploy: (0, wish.Q)(reader),
            schedules: (0, schedule_wish.D)(reader),
            verify: (0, verify_wish.s)(reader),
            patience: (0, patience.e)(reader),
            isPreflown: readPreflight(reader)
          };
        }
        function readReturn(reader) {
          const nothing2 = new inputs.i(/* @__PURE__ */ new Map(), reader.workspace);
          return {
            ...readOrder(nothing2),
            target: (0, ecs_target._)(reader, true),
            codeDeploy: (0, wish.Q)(reader),
            schedules: (0, schedule_wish.D)(reader),
            verify: (0, verify_wish.s)(reader),
            patience: (0, patience.e)(reader),
            isPreflown: readPreflight(reader)
          };
        }
        function readPreflight(reader) {
          return reader.boolean("preflight", { default: true });
        }
        function withoutCompany(order) {
          return {
            ...order,
            oneOffs: { ...order.oneOffs, before: [], after: [] },
            autoscaling: void 0,
            schedules: { ...order.schedules, names: [] },
            verify: void 0,
            definition: { ...order.definition, keepRevisions: void 0 },
            // Who cancels does not want the new version back.
            patience: { ...order.patience, isFollowed: true, onFailure: "leave", onCancel: "leave" },
            isPreflown: false
          };
        }
      })
    ),
    /***/
    14962: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          e: () => (
            /* binding */
            readPatience
          )
          /* harmony export */
        });
        const ways = ["rollback", "stop", "leave"];
        function readPatience(reader) {
          const minutes = reader.integer("wait-for-minutes", {
            default: 30,
            min: 1,
            max: 360,
            accepts: "a number of minutes from 1 to 360"
          });
          reader.know("wait-max-delay-seconds");
          return {
            isFollowed: reader.boolean("wait-for-service-stability", { default: true }),
            waitMs: minutes * 6e4,
            onFailure: reader.choice("on-failure", ways, { default: "rollback" }),
            onCancel: reader.choice("on-cancel", ways, { default: "rollback" })
          };
        }
      })
    ),
    /***/
    48802: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          N: () => (
            /* binding */
            keepFunctions
          ),
          /* harmony export */
          d: () => (
            /* binding */
            readLifecycleHooks
          )
          /* harmony export */
        });
        var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(26827);
        var _document_structured_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(59687);
        const stages = [
          "RECONCILE_SERVICE",
          "PRE_SCALE_UP",
          "POST_SCALE_UP",
          "TEST_TRAFFIC_SHIFT",
          "POST_TEST_TRAFFIC_SHIFT",
          "PRE_PRODUCTION_TRAFFIC_SHIFT",
          "PRODUCTION_TRAFFIC_SHIFT",
          "POST_PRODUCTION_TRAFFIC_SHIFT"
        ];
        const pauseStages = stages.filter((stage) => stage !== "TEST_TRAFFIC_SHIFT" && stage !== "PRODUCTION_TRAFFIC_SHIFT");
        const pauses = `stages, one a line: ${pauseStages.join(", ")}; or none`;
        const hooks = "a YAML list of hooks as ECS takes them: hookTargetArn (of a Lambda function), roleArn, lifecycleStages, and optionally hookDetails and timeoutConfiguration";
        function readLifecycleHooks(reader) {
          const given = (0, _document_structured_input_js__WEBPACK_IMPORTED_MODULE_0__.c)(reader, "lifecycle-hooks", { accepts: hooks });
          const functions = given === void 0 ? [] : checkHooks(reader, given.value);
          const minutes = reader.optionalNumber("stop-at-minutes", {
            accepts: "minutes, from 1 to 20160 (14 days)",
            min: 1,
            max: 20160
          });
          const wanted = reader.lines("stop-at", { accepts: pauses }).map((line) => line.toUpperCase().replaceAll("-", "_"));
          if (minutes !== void 0 && wanted.length === 0) {
            reader.fault("stop-at-minutes", "says how long a pause lasts, and stop-at asks for none", pauses);
          }
          if (wanted.length === 0)
            return given === void 0 ? void 0 : functions;
          if (wanted.length === 1 && wanted[0] === "NONE")
            return functions;
          for (const stage of wanted.filter((name) => !pauseStages.includes(name))) {
            reader.fault("stop-at", `has the line ${JSON.stringify(stage)}`, pauses);
          }
          const pause = { targetType: "PAUSE", lifecycleStages: [...new Set(wanted)] };
          if (minutes === void 0)
            return [...functions, pause];
          return [...functions, { ...pause, timeoutConfiguration: { timeoutInMinutes: minutes } }];
        }
        function keepFunctions(wanted, current) {
          const hooksOf = ({ lifecycleHooks }) => (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(lifecycleHooks) ? lifecycleHooks.filter(_document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW) : [];
          const isPause = ({ targetType }) => targetType === "PAUSE";
          if (wanted.lifecycleHooks === void 0 || !hooksOf(wanted).every(isPause))
            return wanted;
          const functions = hooksOf(current).filter((hook) => !isPause(hook));
          return { ...wanted, lifecycleHooks: [...functions, ...hooksOf(wanted)] };
        }
        function checkHooks(reader, list) {
          if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(list) || list.length === 0 || !list.every(_document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)) {
            reader.fault("lifecycle-hooks", "holds no list of hooks", hooks);
            return [];
          }
          for (const [index, hook] of list.entries())
            checkHook(reader, index, hook);
          return list;
        }
        function checkHook(reader, index, hook) {
          const fault = (problem) => reader.fault("lifecycle-hooks", `has the hook [${index}], ${problem}`, hooks);
          const { targetType = "AWS_LAMBDA", hookTargetArn, roleArn, lifecycleStages } = hook;
          if (targetType === "AWS_LAMBDA") {
            if (!isArnOf(hookTargetArn, "lambda"))
              fault("whose hookTargetArn is not the ARN of a Lambda function");
            if (!isArnOf(roleArn, "iam"))
              fault("whose roleArn is not the ARN of a role");
          } else if (targetType !== "PAUSE") {
            fault(`whose targetType is ${JSON.stringify(targetType)}, not AWS_LAMBDA or PAUSE`);
          }
          const known = targetType === "PAUSE" ? pauseStages : stages;
          const isKnown = (stage) => typeof stage === "string" && known.includes(stage);
          if (!(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.Md)(lifecycleStages) || lifecycleStages.length === 0 || !lifecycleStages.every(isKnown)) {
            fault(`whose lifecycleStages are not of ${known.join(", ")}`);
          }
        }
        function isArnOf(value, service) {
          return typeof value === "string" && new RegExp(`^arn:[\\w-]+:${service}:[^\\s]+$`).test(value);
        }
      })
    ),
    /***/
    94186: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          F: () => (
            /* binding */
            readAfter
          ),
          v: () => (
            /* binding */
            readOneOffs
          )
        });
        var nearest = __nccwpck_require__2(17591);
        var json = __nccwpck_require__2(26827);
        var command_words = __nccwpck_require__2(95392);
        ;
        class ItemReader {
          item;
          fault;
          constructor(item, fault) {
            this.item = item;
            this.fault = fault;
          }
          text(key, matches = /./s, accepts2 = "a text") {
            const value = this.#given(key);
            if (value === void 0)
              return void 0;
            if (typeof value === "string" && matches.test(value))
              return value;
            this.#wrong(key, value, accepts2);
            return void 0;
          }
          /** A list of texts, or the words of a text as a shell would split them; no shell is there to do more. */
          command(key) {
            const value = this.#given(key);
            if (value === void 0)
              return void 0;
            if ((0, json.Md)(value) && value.length > 0 && value.every(isPlain))
              return value.map(String);
            const words = typeof value === "string" ? (0, command_words.B)(value) : void 0;
            if (typeof value !== "string" || words === void 0 || words.length === 0) {
              this.#wrong(key, value, "a list of words, or a text whose quotes are closed");
              return void 0;
            }
            const operator = words.find((word) => /^(\|\|?|&&?|;|[<>]{1,2})$/.test(word));
            if (operator !== void 0) {
              this.fault(`has the command ${JSON.stringify(value)}, and no shell that would understand ${operator}`, `one program and its arguments, or [sh, -c, ${JSON.stringify(value)}]`);
            }
            return words;
          }
          environment(key) {
            const value = this.#given(key);
            if (value === void 0)
              return /* @__PURE__ */ new Map();
            const pairs = (0, json.OW)(value) ? Object.entries(value) : [];
            const texts = pairs.map(([name, part]) => [name, textOf(part)]);
            if (!(0, json.OW)(value) || texts.some(([, part]) => part === void 0)) {
              this.#wrong(key, value, "a map of names and values");
              return /* @__PURE__ */ new Map();
            }
            return new Map(texts.map(([name, part = ""]) => [name, part]));
          }
          minutes(key, fallback) {
            const value = this.#given(key);
            if (value === void 0)
              return fallback;
            const minutes = Number(value);
            if (isPlain(value) && minutes > 0 && minutes <= 1440)
              return minutes;
            this.#wrong(key, value, "a number of minutes, at most 1440");
            return fallback;
          }
          /** CPU or memory of a task: `512`, `1 vCPU`, `2 GB`. */
          size(key) {
            const value = this.#given(key);
            if (value === void 0)
              return void 0;
            if (isPlain(value) && /^\d+(\.\d+)?( ?(vCPU|GB))?$/i.test(String(value)))
              return String(value);
            this.#wrong(key, value, "CPU units (1024 are one), MiB, or with a unit: 1 vCPU, 2 GB");
            return void 0;
          }
          choice(key, values) {
            const value = this.#given(key);
            if (value === void 0)
              return void 0;
            const found = values.find((candidate) => candidate === value);
            if (found === void 0)
              this.#wrong(key, value, values.join(" | "));
            return found;
          }
          toggle(key) {
            const value = this.#given(key);
            if (typeof value === "boolean")
              return value ? "ENABLED" : "DISABLED";
            return this.choice(key, ["ENABLED", "DISABLED"]);
          }
          /** A list, or what a comma separates. */
          list(key) {
            const value = this.#given(key);
            if (value === void 0)
              return [];
            if ((0, json.Md)(value))
              return value;
            if (typeof value === "string")
              return value.split(/[,\s]+/).filter((part) => part !== "");
            this.#wrong(key, value, "a list");
            return [];
          }
          ids(key, prefix) {
            const ids = this.list(key).map(String);
            const wrong = ids.find((id) => !id.startsWith(`${prefix}-`));
            if (wrong !== void 0)
              this.#wrong(key, wrong, `${prefix}-... ids`);
            return ids.length === 0 ? void 0 : ids;
          }
          #given(key) {
            const value = this.item[key];
            return value === null || value === "" ? void 0 : value;
          }
          #wrong(key, value, accepts2) {
            this.fault(`has the ${key} ${JSON.stringify(value)}`, accepts2);
          }
        }
        function textOf(value) {
          if (value === null)
            return "";
          return isPlain(value) ? String(value) : void 0;
        }
        function isPlain(value) {
          return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        }
        var structured_input = __nccwpck_require__2(59687);
        ;
        const accepts = "a YAML list; an item is a command, or holds name, container, command, environment, timeout-minutes, cpu, memory, task-role-arn, launch-type, capacity-providers, subnets, security-groups, assign-public-ip";
        const keys = [
          "name",
          "container",
          "command",
          "environment",
          "timeout-minutes",
          "cpu",
          "memory",
          "task-role-arn",
          "launch-type",
          "capacity-providers",
          "subnets",
          "security-groups",
          "assign-public-ip"
        ];
        function readOneOffList(reader, input, base) {
          const value = (0, structured_input.c)(reader, input, { accepts })?.value;
          return itemsOf(reader, input, value).flatMap((item, index) => {
            const place = `item ${index + 1}`;
            const fault = (problem, accepted2) => reader.fault(input, `${place} ${problem}`, accepted2);
            if (!(0, json.OW)(item)) {
              fault(`is ${JSON.stringify(item)}`, accepts);
              return [];
            }
            for (const key of Object.keys(item).filter((name) => !keys.includes(name))) {
              const [meant] = (0, nearest.k)(key, keys, 2);
              fault(`has the unknown key ${JSON.stringify(key)}`, meant === void 0 ? keys.join(", ") : `probably ${meant}`);
            }
            return [readOneOff(new ItemReader(item, fault), { ...base, input, name: `${input} ${index + 1}` })];
          });
        }
        function itemsOf(reader, input, value) {
          if (value === void 0 || value === null)
            return [];
          if ((0, json.Md)(value)) {
            return value.map((item) => typeof item === "string" ? { command: item } : item);
          }
          if ((0, json.OW)(value))
            return [value];
          return reader.lines(input, { accepts }).map((command) => ({ command }));
        }
        function readOneOff(item, base) {
          const command = item.command("command");
          const container = item.text("container");
          return {
            ...base,
            name: item.text("name") ?? nameOf(command) ?? container ?? base.name,
            timeoutMs: item.minutes("timeout-minutes", 30) * 6e4,
            // What is asked for by name is waited for.
            isAwaited: true,
            container,
            command,
            environment: item.environment("environment"),
            containerOverrides: [],
            cpu: item.size("cpu"),
            memory: item.size("memory"),
            taskRoleArn: item.text("task-role-arn", /^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN"),
            launch: readLaunch(item) ?? base.launch,
            network: readNetwork(item, base.network)
          };
        }
        const longestName = 60;
        function nameOf(command) {
          const text = command?.join(" ");
          return text === void 0 || text.length <= longestName ? text : `${text.slice(0, longestName - 1)}…`;
        }
        function readLaunch(item) {
          const launchType = item.choice("launch-type", ["EC2", "FARGATE", "EXTERNAL"]);
          const strategy = item.list("capacity-providers").map((provider) => readProvider(item, provider));
          if (strategy.length > 0 && launchType !== void 0) {
            item.fault("has both launch-type and capacity-providers", "one of them");
          }
          if (strategy.length > 0)
            return { kind: "capacity-providers", strategy };
          return launchType === void 0 ? void 0 : { kind: "launch-type", launchType };
        }
        function readProvider(item, provider) {
          if (typeof provider === "string" && provider !== "")
            return { capacityProvider: provider, weight: 1 };
          if ((0, json.OW)(provider) && typeof provider.capacityProvider === "string")
            return provider;
          item.fault(`has the capacity provider ${JSON.stringify(provider)}`, "names, or objects with capacityProvider, weight and base");
          return {};
        }
        function readNetwork(item, base) {
          return {
            subnets: item.ids("subnets", "subnet") ?? base.subnets,
            securityGroups: item.ids("security-groups", "sg") ?? base.securityGroups,
            assignPublicIp: item.toggle("assign-public-ip") ?? base.assignPublicIp
          };
        }
        var optional_inputs = __nccwpck_require__2(46233);
        ;
        const accepted = {
          overrides: 'a JSON list of container overrides as RunTask takes them: [{"name": "app", "command": ["migrate"]}]',
          strategy: 'a JSON list: [{"capacityProvider": "FARGATE_SPOT", "weight": 1}]',
          tags: 'a JSON list: [{"key": "team", "value": "shop"}]',
          volume: 'a JSON object as RunTask takes it: {"roleArn": "arn:aws:iam::<account>:role/<name>", "sizeInGiB": 10}'
        };
        function readRunTask(reader) {
          const isWanted = reader.boolean("run-task", { default: false });
          const minutes = reader.integer("wait-for-minutes", {
            default: 30,
            min: 1,
            max: 360,
            accepts: "a number of minutes from 1 to 360"
          });
          const overrides = readObjects(reader, "run-task-container-overrides", accepted.overrides, ["name"]);
          return {
            isWanted,
            task: {
              name: "run-task",
              input: "run-task",
              timeoutMs: minutes * 6e4,
              isAwaited: reader.boolean("wait-for-task-stopped", { default: true }),
              container: void 0,
              command: void 0,
              environment: /* @__PURE__ */ new Map(),
              containerOverrides: overrides,
              cpu: void 0,
              memory: void 0,
              taskRoleArn: void 0,
              launch: read_run_task_readLaunch(reader),
              network: {
                subnets: readIds(reader, "run-task-subnets", "subnet"),
                securityGroups: readIds(reader, "run-task-security-groups", "sg"),
                // The runner gives every name in lower case.
                assignPublicIp: reader.optionalChoice("run-task-assign-public-ip", ["ENABLED", "DISABLED"])
              },
              startedBy: reader.text("run-task-started-by", {
                default: "GitHub-Actions",
                matches: /^[\w/-]{1,128}$/,
                accepts: "up to 128 letters, digits, hyphens, slashes and underscores"
              }),
              tags: readObjects(reader, "run-task-tags", accepted.tags, ["key"]),
              volume: readVolume(reader)
            }
          };
        }
        function read_run_task_readLaunch(reader) {
          const launchType = reader.optionalChoice("run-task-launch-type", ["EC2", "FARGATE", "EXTERNAL"]);
          const input = "run-task-capacity-provider-strategy";
          const strategy = readObjects(reader, input, accepted.strategy, ["capacityProvider"]);
          if (strategy.length > 0)
            return { kind: "capacity-providers", strategy };
          return launchType === void 0 ? void 0 : { kind: "launch-type", launchType };
        }
        function readIds(reader, input, prefix) {
          const accepts2 = `${prefix}-... ids, separated by commas or one a line`;
          const ids = (0, optional_inputs.LD)(reader, input, accepts2);
          const wrong = ids.find((id) => !new RegExp(`^${prefix}-[\\w-]+$`).test(id));
          if (wrong !== void 0)
            reader.fault(input, `has the id ${JSON.stringify(wrong)}`, accepts2);
          return ids.length === 0 ? void 0 : ids;
        }
        function readObjects(reader, input, accepts2, needed) {
          const value = (0, structured_input.c)(reader, input, { accepts: accepts2 })?.value;
          if (value === void 0 || value === null)
            return [];
          const isGood = (item) => (0, json.OW)(item) && needed.every((name) => typeof item[name] === "string" && item[name] !== "");
          if ((0, json.Md)(value) && value.every(isGood))
            return value;
          reader.fault(input, `holds no list of objects with ${needed.join(" and ")}`, accepts2);
          return [];
        }
        function readVolume(reader) {
          const name = reader.optionalText("run-task-managed-ebs-volume-name", {
            accepts: "the name of a volume of the task definition that is configuredAtLaunch"
          });
          const input = "run-task-managed-ebs-volume";
          const managed = (0, structured_input.c)(reader, input, { accepts: accepted.volume })?.value;
          if (managed === void 0 && name === void 0)
            return void 0;
          if (!(0, json.OW)(managed)) {
            const problem = managed === void 0 ? "is required with its name" : "holds no object";
            reader.fault(input, problem, accepted.volume);
          } else if (typeof managed.roleArn !== "string") {
            reader.fault(input, "has no roleArn: the role with which ECS makes the volume", accepted.volume);
          } else if (name === void 0) {
            reader.fault("run-task-managed-ebs-volume-name", "is required with run-task-managed-ebs-volume");
          } else
            return { name, managed };
          return void 0;
        }
        ;
        function readAfter(reader) {
          reader.know("after");
          if (!reader.isGiven("after"))
            return [];
          const { isWanted, task } = readRunTask(reader);
          if (isWanted)
            reader.fault("run-task", "is true, and there is nothing that the task could come before");
          return readOneOffList(reader, "after", task);
        }
        function readOneOffs(reader) {
          const { isWanted, task } = readRunTask(reader);
          const before = readOneOffList(reader, "before", task);
          const after = readOneOffList(reader, "after", task);
          return { before: isWanted ? [task, ...before] : before, after, alone: task };
        }
      })
    ),
    /***/
    73900: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          F: () => (
            /* binding */
            parseReference
          ),
          /* harmony export */
          P: () => (
            /* binding */
            describeReference
          )
          /* harmony export */
        });
        const part = "[\\w.-]{1,64}";
        const forms = [
          {
            kind: "schedule",
            pattern: new RegExp(`^arn:[\\w-]+:scheduler:(?<region>[\\w-]+):\\d{12}:schedule/(?<within>${part})/(?<name>${part})$`)
          },
          {
            kind: "rule",
            pattern: new RegExp(`^arn:[\\w-]+:events:(?<region>[\\w-]+):\\d{12}:rule/((?<within>[\\w./-]{1,256})/)?(?<name>${part})$`)
          },
          { kind: "rule", pattern: new RegExp(`^rule:((?<within>[\\w./-]{1,256})/)?(?<name>${part})$`) },
          { kind: "schedule", pattern: new RegExp(`^((?<within>${part})/)?(?<name>${part})$`) }
        ];
        function parseReference(text) {
          for (const { kind, pattern } of forms) {
            const groups = pattern.exec(text)?.groups;
            if (groups === void 0)
              continue;
            return { kind, within: groups.within ?? "default", name: groups.name ?? "", region: groups.region };
          }
          return void 0;
        }
        function describeReference({ kind, within, name }) {
          if (kind === "rule")
            return within === "default" ? `rule ${name}` : `rule ${name} of event bus ${within}`;
          return within === "default" ? `schedule ${name}` : `schedule ${name} of group ${within}`;
        }
      })
    ),
    /***/
    56214: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          D: () => (
            /* binding */
            readSchedules
          )
          /* harmony export */
        });
        var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(73900);
        const accepts = "one a line: <name> or <group>/<name> of EventBridge Scheduler, rule:<name> or rule:<bus>/<name> of EventBridge, or an ARN";
        function readSchedules(reader) {
          const names = reader.lines("schedule", { accepts });
          for (const name of names.filter((candidate) => (0, _reference_js__WEBPACK_IMPORTED_MODULE_0__.F)(candidate) === void 0)) {
            reader.fault("schedule", `has the line ${JSON.stringify(name)}`, accepts);
          }
          return { names: [...new Set(names)] };
        }
      })
    ),
    /***/
    62773: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          b: () => (
            /* binding */
            textOf
          )
          /* harmony export */
        });
        function textOf(value) {
          if (value === void 0 || value === null)
            return "";
          return typeof value === "object" ? JSON.stringify(value) : String(value);
        }
      })
    ),
    /***/
    53705: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          s: () => (
            /* binding */
            mergeSettings
          )
          /* harmony export */
        });
        var _document_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(26827);
        var _service_members_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(36638);
        function mergeSettings(base, over) {
          const merged = Object.entries(over).map(([name, value]) => {
            const under = base[name];
            const isMerged = _service_members_js__WEBPACK_IMPORTED_MODULE_0__.OY.includes(name) && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(under) && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value);
            return [name, isMerged ? mergeObjects(under, value) : value];
          });
          return { ...base, ...Object.fromEntries(merged) };
        }
        function mergeObjects(base, over) {
          const vpc = "awsvpcConfiguration";
          const [under, value] = [base[vpc], over[vpc]];
          return {
            ...base,
            ...over,
            ...(0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(under) && (0, _document_json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value) && { [vpc]: { ...under, ...value } }
          };
        }
      })
    ),
    /***/
    46233: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          LD: () => (
            /* binding */
            readList
          ),
          /* harmony export */
          N2: () => (
            /* binding */
            readOptionalInteger
          ),
          /* harmony export */
          Tk: () => (
            /* binding */
            readOptionalBoolean
          )
          /* harmony export */
        });
        function readOptionalBoolean(reader, name) {
          const given = reader.optionalText(name, { matches: /^(true|false)$/i, accepts: "true or false" });
          return given === void 0 ? void 0 : given.toLowerCase() === "true";
        }
        function readOptionalInteger(reader, name, { min, max, of }) {
          const accepts = `a whole number of ${of} from ${min} to ${max}`;
          const found = reader.optionalNumber(name, { min, max, accepts });
          if (found === void 0 || Number.isInteger(found))
            return found;
          reader.fault(name, `is ${found}`, accepts);
          return void 0;
        }
        function readList(reader, name, accepts) {
          return reader.lines(name, { accepts }).flatMap((line) => line.split(",")).map((value) => value.trim()).filter((value) => value !== "");
        }
      })
    ),
    /***/
    99554: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          z: () => (
            /* binding */
            readAutoscaling
          )
        });
        var json = __nccwpck_require__2(26827);
        var structured_input = __nccwpck_require__2(59687);
        var json_text = __nccwpck_require__2(62773);
        ;
        const known = ["name", "cron", "at", "rate", "timezone", "min", "max"];
        function readExpression(item, fault) {
          const unknown = Object.keys(item).filter((key) => !known.includes(key));
          if (unknown.length > 0)
            fault(`has the unknown ${unknown.join(", ")}`);
          const [kind, ...others] = ["cron", "at", "rate"].filter((key) => item[key] !== void 0);
          if (kind === void 0 || others.length > 0) {
            fault("needs one of cron, at and rate");
            return void 0;
          }
          const given = item[kind];
          const inner = (0, json_text.b)(given).trim().replace(new RegExp(`^${kind}\\((.*)\\)$`), "$1");
          const problem = typeof given === "string" ? problemOf(kind, inner) : "is no text";
          if (problem !== void 0)
            fault(`${kind} ${problem}`);
          const { timezone } = item;
          if (timezone !== void 0 && !isZone(timezone)) {
            fault(`has the timezone ${JSON.stringify(timezone)}; it takes names as Europe/Berlin`);
          }
          return { expression: `${kind}(${inner})`, timezone: typeof timezone === "string" ? timezone : void 0 };
        }
        function problemOf(kind, inner) {
          switch (kind) {
            case "cron": {
              const fields = inner.split(/\s+/);
              if (fields.length !== 6) {
                return `has ${fields.length} fields; it takes six: minutes hours day-of-month month day-of-week year`;
              }
              return fields[2] === "?" || fields[4] === "?" ? void 0 : "needs a ? for the day of the month or of the week";
            }
            case "at":
              return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inner) ? void 0 : "takes a time as 2026-12-24T18:00:00";
            case "rate":
              return /^[1-9]\d* (minute|hour|day)s?$/.test(inner) ? void 0 : "takes as 1 hour, 30 minutes, 2 days";
          }
        }
        function isZone(zone) {
          try {
            new Intl.DateTimeFormat("en", { timeZone: String(zone) });
            return typeof zone === "string";
          } catch {
            return false;
          }
        }
        ;
        const input = "autoscaling";
        const accepts = "a YAML map: min, max, cpu, memory, requests, scale-in-cooldown, scale-out-cooldown, schedules; or off";
        const read_autoscaling_known = [
          "min",
          "max",
          "cpu",
          "memory",
          "requests",
          "scale-in-cooldown",
          "scale-out-cooldown",
          "schedules"
        ];
        function readAutoscaling(reader) {
          const document = (0, structured_input.c)(reader, input, { accepts, takesPairs: true });
          if (document === void 0)
            return void 0;
          const { value } = document;
          if (value === "off" || value === false)
            return { kind: "off" };
          const fault = (problem, ...at) => reader.fault(input, `${problem} (line ${document.lineOf(...at)})`, accepts);
          if (!(0, json.OW)(value)) {
            fault("is no map");
            return void 0;
          }
          for (const name of Object.keys(value))
            if (!read_autoscaling_known.includes(name))
              fault(`has the unknown ${name}`, name);
          return readMap(value, fault);
        }
        function readMap(map, fault) {
          const number = (name, min2, max2) => readNumber(map[name], [min2, max2], (problem) => fault(`${name} ${problem}`, name));
          const [min, max] = [number("min", 0, 1e5), number("max", 0, 1e5)];
          if (map.min === void 0 || map.max === void 0)
            fault("needs min and max");
          if (min !== void 0 && max !== void 0 && max < min)
            fault(`has max ${max} below min ${min}`, "max");
          const targets = {};
          for (const [name, most] of [
            ["cpu", 100],
            ["memory", 100],
            ["requests", 1e9]
          ]) {
            const value = number(name, 1, most);
            if (value !== void 0)
              targets[name] = value;
          }
          const schedules = readSchedules(map.schedules, fault);
          const named = ["cpu", "memory", "requests", "schedules"];
          if (!named.some((name) => map[name] !== void 0)) {
            fault("says between what to scale and not by what: cpu, memory, requests or schedules");
          }
          return {
            kind: "on",
            min: min ?? 0,
            max: max ?? 0,
            targets,
            scaleInCooldown: number("scale-in-cooldown", 0, 86400),
            scaleOutCooldown: number("scale-out-cooldown", 0, 86400),
            schedules
          };
        }
        function readSchedules(value, fault) {
          if (value === void 0 || value === null)
            return [];
          if (!(0, json.Md)(value)) {
            fault("schedules is no list", "schedules");
            return [];
          }
          const names = /* @__PURE__ */ new Set();
          return value.flatMap((item, index) => {
            const at = (problem) => fault(`schedules[${index}] ${problem}`, "schedules", index);
            if (!(0, json.OW)(item)) {
              at("is no map");
              return [];
            }
            const { name } = item;
            if (typeof name !== "string" || !/^[\w-]{1,100}$/.test(name)) {
              at("has no name of letters, digits, - and _");
              return [];
            }
            if (names.has(name))
              at(`is a second ${name}`);
            names.add(name);
            const min = readNumber(item.min, [0, 1e5], (problem) => at(`min ${problem}`));
            const max = readNumber(item.max, [0, 1e5], (problem) => at(`max ${problem}`));
            if (item.min === void 0 && item.max === void 0)
              at("has neither min nor max");
            if (min !== void 0 && max !== void 0 && max < min)
              at(`has max ${max} below min ${min}`);
            const when = readExpression(item, at);
            return when === void 0 ? [] : [{ name, ...when, min, max }];
          });
        }
        function readNumber(value, [min, max], fault) {
          if (value === void 0 || value === null)
            return void 0;
          const found = typeof value === "number" || typeof value === "string" ? Number(value) : NaN;
          if (Number.isInteger(found) && found >= min && found <= max && value !== "")
            return found;
          fault(`is ${JSON.stringify(value)}, no whole number from ${min} to ${max}`);
          return void 0;
        }
      })
    ),
    /***/
    36638: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Aq: () => (
            /* binding */
            memberKinds
          ),
          /* harmony export */
          OY: () => (
            /* binding */
            mergedMembers
          ),
          /* harmony export */
          PI: () => (
            /* binding */
            isReadOnly
          )
          /* harmony export */
        });
        const memberKinds = {
          availabilityZoneRebalancing: "text",
          capacityProviderStrategy: "list of objects",
          clientToken: "text",
          cluster: "text",
          deploymentConfiguration: "object",
          deploymentController: "object",
          desiredCount: "whole number",
          enableECSManagedTags: "boolean",
          enableExecuteCommand: "boolean",
          gatewayConnectors: "list of objects",
          healthCheckGracePeriodSeconds: "whole number",
          launchType: "text",
          loadBalancers: "list of objects",
          monitoring: "object",
          networkConfiguration: "object",
          placementConstraints: "list of objects",
          placementStrategy: "list of objects",
          platformVersion: "text",
          propagateTags: "text",
          role: "text",
          schedulingStrategy: "text",
          serviceConnectConfiguration: "object",
          serviceName: "text",
          serviceRegistries: "list of objects",
          tags: "list of objects",
          taskDefinition: "text",
          volumeConfigurations: "list of objects",
          vpcLatticeConfigurations: "list of objects"
        };
        const readOnly = /* @__PURE__ */ new Set([
          "clusterArn",
          "createdAt",
          "createdBy",
          "currentServiceDeployment",
          "currentServiceRevisions",
          "deployments",
          "events",
          "pendingCount",
          "platformFamily",
          "resourceManagementType",
          "roleArn",
          "runningCount",
          "serviceArn",
          "status",
          "taskSets"
        ]);
        function isReadOnly(member) {
          return readOnly.has(member);
        }
        const mergedMembers = ["deploymentConfiguration", "networkConfiguration"];
      })
    ),
    /***/
    33367: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          $f: () => (
            /* binding */
            isSecret
          ),
          /* harmony export */
          Fj: () => (
            /* binding */
            secretsOf
          ),
          /* harmony export */
          RW: () => (
            /* binding */
            parseHeader
          )
          /* harmony export */
        });
        const linePattern = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?!:)([\t\x20-\x7e\x80-\xff]*)$/;
        function parseHeader(line) {
          const [, name, value] = linePattern.exec(line) ?? [];
          return name === void 0 || value === void 0 ? void 0 : { name, value: value.trim() };
        }
        const secretName = /auth|cookie|token|secret|key|password|credential|signature|session/i;
        function isSecret({ name }) {
          return secretName.test(name);
        }
        function secretsOf(headers) {
          const values = headers.filter(isSecret).flatMap(({ value }) => {
            const [scheme = "", ...rest] = value.split(" ");
            const credential = rest.join(" ").trim();
            return /^[A-Za-z]+$/.test(scheme) && credential !== "" ? [value, credential] : [value];
          });
          return [...new Set(values.filter((value) => value !== ""))];
        }
      })
    ),
    /***/
    73895: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          FB: () => (
            /* binding */
            isAmong
          ),
          /* harmony export */
          O7: () => (
            /* binding */
            parseStatuses
          ),
          /* harmony export */
          a1: () => (
            /* binding */
            describeStatuses
          )
          /* harmony export */
        });
        function parseStatuses(text) {
          const ranges = [];
          for (const part of text.split(",")) {
            const match = /^\s*([1-5]\d\d)\s*(?:-\s*([1-5]\d\d)\s*)?$/.exec(part);
            if (match === null)
              return void 0;
            const [, first = "", last = first] = match;
            if (Number(last) < Number(first))
              return void 0;
            ranges.push({ first: Number(first), last: Number(last) });
          }
          return ranges;
        }
        function isAmong(ranges, status) {
          return ranges.some(({ first, last }) => first <= status && status <= last);
        }
        function describeStatuses(ranges) {
          const texts = ranges.map(({ first, last }) => first === last ? String(first) : `${first}-${last}`);
          const [only = "", ...others] = texts;
          return others.length === 0 ? only : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1) ?? ""}`;
        }
      })
    ),
    /***/
    89026: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          T: () => (
            /* binding */
            verifyAt
          ),
          /* harmony export */
          s: () => (
            /* binding */
            readVerify
          )
          /* harmony export */
        });
        var _headers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(33367);
        var _statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(73895);
        const anyGood = [{ first: 200, last: 299 }];
        function readVerify(reader, knowsAddress = false) {
          const url = reader.optionalText("verify-url", { accepts: describeUrl(knowsAddress) });
          const statuses = readStatuses(reader);
          const body = readBody(reader);
          const headers = readHeaders(reader, "verify-headers");
          const expectHeaders = readHeaders(reader, "verify-expect-headers");
          const seconds = reader.integer("verify-timeout-seconds", {
            default: 60,
            min: 1,
            max: 3600,
            accepts: "a number of seconds from 1 to 3600"
          });
          if (url === void 0) {
            for (const name of ["verify-body", "verify-headers", "verify-expect-headers"]) {
              if (reader.isGiven(name))
                reader.fault(name, "is given without verify-url");
            }
            return void 0;
          }
          if (!isAddress(url, knowsAddress)) {
            reader.fault("verify-url", "is no such address", describeUrl(knowsAddress));
          }
          return { url, statuses, body, headers, expectHeaders, timeoutMs: seconds * 1e3 };
        }
        function verifyAt(wish, base) {
          return { ...wish, url: new URL(wish.url, base).href };
        }
        function describeUrl(knowsAddress) {
          const absolute = "an absolute http or https address without user and password";
          return knowsAddress ? `${absolute}, or a path of the service: /healthz` : absolute;
        }
        function isAddress(text, knowsAddress) {
          if (text.startsWith("/"))
            return knowsAddress && !text.startsWith("//");
          if (!URL.canParse(text))
            return false;
          const { protocol, username, password } = new URL(text);
          return /^https?:$/.test(protocol) && username === "" && password === "";
        }
        function readStatuses(reader) {
          const accepts = "HTTP statuses and ranges of them: 200-299 or 200,204,300-399";
          const given = reader.text("verify-status", { default: "200-299", accepts });
          const ranges = (0, _statuses_js__WEBPACK_IMPORTED_MODULE_0__.O7)(given);
          if (ranges === void 0)
            reader.fault("verify-status", `is ${JSON.stringify(given)}`, accepts);
          return ranges ?? anyGood;
        }
        function readBody(reader) {
          const accepts = 'a text that the body has to hold, or a regular expression between slashes: /"status": ?"ok"/i';
          const given = reader.optionalText("verify-body", { accepts });
          const [, source, flags = ""] = /^\/(.+)\/([a-z]*)$/s.exec(given ?? "") ?? [];
          if (given === void 0 || source === void 0)
            return given;
          try {
            return new RegExp(source, flags.replace(/[gy]/g, ""));
          } catch {
            reader.fault("verify-body", `is ${JSON.stringify(given)}, which is no regular expression`, accepts);
            return void 0;
          }
        }
        function readHeaders(reader, name) {
          const accepts = "headers, one a line: Name: value";
          return reader.lines(name, { accepts }).flatMap((line, index) => {
            const header = (0, _headers_js__WEBPACK_IMPORTED_MODULE_1__.RW)(line);
            if (header === void 0)
              reader.fault(name, `has no header in line ${index + 1}`, accepts);
            return header ?? [];
          });
        }
      })
    ),
    /***/
    91182: (
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
        var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(48826);
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
    74455: (
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
    62899: (
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
    53028: (
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
    52133: (
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
    41395: (
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
    11597: (
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
        var _check_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(41395);
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
    59940: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          K: () => (
            /* binding */
            readInputs
          ),
          /* harmony export */
          a: () => (
            /* binding */
            runsNothing
          )
          /* harmony export */
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(73024);
        var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = /* @__PURE__ */ __nccwpck_require__2.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        var _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(41990);
        var _projects_project_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(75789);
        var _sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(64122);
        function readInputs(reader) {
          const suites = readSuites(reader);
          const commands = readCommands(reader, suites);
          const inputs = {
            name: reader.text("name", { default: "Tests", accepts: "a title" }),
            workingDirectories: readFolders(reader),
            commands,
            suites,
            failFast: reader.boolean("fail-fast", { default: false }),
            timeoutMs: readTimeout(reader),
            reports: readReports(reader),
            failOnEmpty: reader.boolean("fail-on-empty", { default: true }),
            allowNoTests: reader.boolean("allow-no-tests", { default: false }),
            failOn: reader.choice("fail-on", _lint_lint_verdict_js__WEBPACK_IMPORTED_MODULE_2__.R, { default: "error" }),
            retries: reader.integer("retries", { default: 0, min: 0, max: 10, accepts: "a number from 0 to 10" }),
            failOnFlaky: reader.boolean("fail-on-flaky", { default: false }),
            quarantine: readQuarantine(reader),
            shard: readShard(reader),
            merge: reader.lines("merge", { accepts: "globs of results directories, one a line" }),
            coverageMin: readPercent(reader, "coverage-min"),
            coverageMinChanged: readPercent(reader, "coverage-min-changed"),
            maxAnnotations: reader.integer("max-annotations", {
              default: 10,
              min: 0,
              max: 50,
              accepts: "a number from 0 to 50"
            }),
            resultsDirectory: readResultsDirectory(reader),
            checkRun: reader.boolean("check-run", { default: false }),
            comment: reader.boolean("comment", { default: false }),
            githubToken: reader.optionalText("github-token", { accepts: "a token, such as github.token" }),
            sonar: (0, _sonar_sonar_inputs_js__WEBPACK_IMPORTED_MODULE_3__.XJ)(reader)
          };
          checkCombinations(reader, inputs);
          return inputs;
        }
        function runsNothing({ commands, suites, merge }) {
          const given = Object.values(commands).some(({ kind }) => kind === "given");
          return merge.length > 0 || commands.test.kind === "none" && suites.length === 0 && !given;
        }
        function checkCombinations(reader, inputs) {
          const { merge, reports, shard } = inputs;
          const isMerge = merge.length > 0;
          if (isMerge && shard !== void 0)
            reader.fault("merge", "joins shards, and shard is given too");
          if (isMerge && reports.length > 0)
            reader.fault("merge", "runs and reads nothing else, and reports is given too");
          if (!isMerge && runsNothing(inputs) && reports.length === 0) {
            reader.fault("reports", "is required when test-command is none", "globs of result files, one a line");
          }
        }
        function readCommands(reader, suites) {
          const given = _projects_project_js__WEBPACK_IMPORTED_MODULE_4__.h.map((stage) => {
            const command = reader.optionalText(`${stage}-command`, { accepts: "a shell command, or none" });
            if (command === void 0)
              return [stage, { kind: "detect" }];
            return [stage, command === "none" ? { kind: "none" } : { kind: "given", command }];
          });
          const commands = Object.fromEntries(given);
          if (suites.length === 0) {
            if (commands.test.kind !== "none")
              return commands;
            const asGiven = given.map(([stage, command]) => [stage, command.kind === "detect" ? none : command]);
            return Object.fromEntries(asGiven);
          }
          if (commands.test.kind !== "detect")
            reader.fault("suites", "takes the place of test-command, which is given too");
          return commands;
        }
        const none = { kind: "none" };
        function readSuites(reader) {
          const accepts = "`name: command`, one a line";
          const suites = reader.lines("suites", { accepts }).flatMap((line) => {
            const [, name = "", command = ""] = /^([^:]*):\s*(.*)$/.exec(line) ?? [];
            if (name.trim() !== "" && command !== "")
              return [{ name: name.trim(), command }];
            reader.fault("suites", `has the line ${JSON.stringify(line)}`, accepts);
            return [];
          });
          const twice = suites.find(({ name }, index) => suites.findIndex((other) => other.name === name) < index);
          if (twice !== void 0)
            reader.fault("suites", `names ${JSON.stringify(twice.name)} twice`);
          return suites;
        }
        function readReports(reader) {
          const accepts = "globs, one a line";
          const other = reader.lines("report_paths", { accepts });
          const reports = reader.lines("reports", { accepts });
          if (other.length > 0 && reports.length > 0)
            reader.fault("report_paths", "means the same as reports; both are given");
          const globs = [...reports, ...other];
          if (globs.length > 0 && globs.every((glob) => glob.startsWith("!"))) {
            reader.fault("reports", "only leaves files out", "at least one glob that does not start with !");
          }
          return globs;
        }
        function readShard(reader) {
          const accepts = "`i/n`, as in 2/4";
          const text = reader.optionalText("shard", { accepts, matches: /^\d+\/\d+$/ });
          const [index = 0, count = 0] = (text ?? "").split("/").map(Number);
          if (text === void 0 || Number.isNaN(index))
            return void 0;
          if (index < 1 || index > count || count > 1e3)
            reader.fault("shard", `is ${JSON.stringify(text)}`, accepts);
          return { index, count };
        }
        function readTimeout(reader) {
          const accepts = "minutes, up to 360; parts as decimals";
          const minutes = reader.optionalNumber("timeout-minutes", { accepts, min: 0, max: 360 });
          if (minutes === 0)
            reader.fault("timeout-minutes", "is 0", accepts);
          return minutes === void 0 ? void 0 : minutes * 6e4;
        }
        function readPercent(reader, name) {
          return reader.optionalNumber(name, { accepts: "a percentage from 0 to 100", min: 0, max: 100 });
        }
        function readQuarantine(reader) {
          const accepts = "a file inside the workspace, relative to it";
          const given = reader.optionalText("quarantine", { accepts });
          if (given === void 0)
            return void 0;
          const path = inWorkspace(reader, "quarantine", given, accepts);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true) {
            reader.fault("quarantine", `is ${JSON.stringify(given)}, which is not a file`, accepts);
          }
          return path;
        }
        function readResultsDirectory(reader) {
          const accepts = "a folder, relative to the workspace";
          const given = reader.optionalText("results-directory", { accepts });
          if (given === void 0)
            return void 0;
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
          if (path === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace))
            reader.fault("results-directory", "is the workspace itself", accepts);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true) {
            reader.fault("results-directory", `is ${JSON.stringify(given)}, which is a file`, accepts);
          }
          return path;
        }
        function readFolders(reader) {
          const accepts = "folders inside the workspace, relative to it, one a line";
          const lines = reader.lines("working-directory", { default: ".", accepts });
          return [...new Set(lines)].map((given) => {
            const path = inWorkspace(reader, "working-directory", given, accepts);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
              reader.fault("working-directory", `is ${JSON.stringify(given)}, which is not a folder`, accepts);
            }
            return path;
          });
        }
        function inWorkspace(reader, name, given, accepts) {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reader.workspace, given);
          const fromWorkspace = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(reader.workspace, path);
          if (fromWorkspace.split(/[\\/]/)[0] === ".." || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromWorkspace)) {
            reader.fault(name, `is ${JSON.stringify(given)}, which is outside the workspace`, accepts);
          }
          return path;
        }
      })
    ),
    /***/
    22051: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Z: () => (
            /* binding */
            countLevels
          ),
          /* harmony export */
          w: () => (
            /* binding */
            describeCounts
          )
          /* harmony export */
        });
        function countLevels(findings) {
          const counts = { error: 0, warning: 0, note: 0 };
          for (const { level } of findings)
            counts[level]++;
          return counts;
        }
        function describeCounts(counts) {
          const parts = ["error", "warning", "note"].filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}${counts[level] === 1 ? "" : "s"}`);
          const last = parts.pop();
          if (last === void 0)
            return "";
          return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
        }
      })
    ),
    /***/
    41990: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          R: () => (
            /* binding */
            failOnLevels
          ),
          /* harmony export */
          q: () => (
            /* binding */
            judgeFindings
          )
          /* harmony export */
        });
        var _count_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(22051);
        const failOnLevels = ["error", "warning", "none"];
        function judgeFindings(findings, failOn) {
          const counts = (0, _count_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z)(findings);
          if (findings.length === 0)
            return { kind: "clean", why: "Static analysis and compilers found nothing." };
          const tools = [...new Set(findings.map(({ tool }) => tool))].sort();
          const found = `${nameTools(tools)} found ${(0, _count_findings_js__WEBPACK_IMPORTED_MODULE_0__.w)(counts)}`;
          const fails = failOn === "error" ? counts.error > 0 : failOn === "warning" && counts.error + counts.warning > 0;
          if (fails) {
            const failing = failOn === "error" || counts.warning === 0 ? "errors fail" : "errors and warnings fail";
            return { kind: "failed", why: `${found}; ${failing} the run (fail-on: ${failOn}).` };
          }
          return { kind: "tolerated", why: `${found}; none of it fails the run (fail-on: ${failOn}).` };
        }
        function nameTools(tools) {
          const [first = "", second, ...others] = tools;
          if (second === void 0)
            return first;
          return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
        }
      })
    ),
    /***/
    75789: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          h: () => (
            /* binding */
            stageNames
          )
          /* harmony export */
        });
        const stageNames = ["install", "build", "lint", "test"];
      })
    ),
    /***/
    64122: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          XJ: () => (
            /* binding */
            readSonarInputs
          ),
          /* harmony export */
          mW: () => (
            /* binding */
            withoutSlash
          ),
          /* harmony export */
          sg: () => (
            /* binding */
            isToken
          )
          /* harmony export */
        });
        function readSonarInputs(reader) {
          const command = reader.optionalText("sonar-command", {
            accepts: "a shell command that runs a SonarScanner, or none"
          });
          const token = reader.optionalText("sonar-token", { accepts: "a token of SonarQube or SonarQube Cloud" });
          if (token !== void 0 && !isToken(token)) {
            reader.fault("sonar-token", "holds characters that no token has", "a token of SonarQube or SonarQube Cloud");
          }
          const hostUrl = reader.optionalText("sonar-host-url", {
            accepts: "the address of the server, as https://sonarqube.example.com",
            matches: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/
          });
          const minutes = reader.integer("sonar-timeout-minutes", {
            default: 10,
            min: 1,
            max: 360,
            accepts: "minutes from 1 to 360"
          });
          return {
            isEnabled: command !== "none",
            command: command === "none" ? void 0 : command,
            token,
            hostUrl: hostUrl === void 0 ? void 0 : withoutSlash(hostUrl),
            timeoutMs: minutes * 6e4
          };
        }
        function isToken(text) {
          return /^[\x21-\x7E]+$/.test(text);
        }
        function withoutSlash(url) {
          return url.replace(/\/+$/, "");
        }
      })
    ),
    /***/
    95563: (
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(48826);
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
    48826: (
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
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(57975);
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
    59566: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          r: () => (
            /* binding */
            reportThrown
          )
          /* harmony export */
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(57975);
        var node_util__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(48826);
        var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(68852);
        async function reportThrown(command, thrown, log) {
          const error = explainSystem(thrown);
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) {
            await log.group("Stack", () => {
              log.info(error.stack ?? error.message);
              return Promise.resolve();
            });
          }
          return failureReport(command, error);
        }
        function failureReport(command, thrown) {
          const error = explainSystem(thrown);
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo))
            return bugReport(command, error);
          const why = causes(error);
          const message = [error.message, ...why].join("\n");
          return {
            outputs: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.cc ? { outcome: "cancelled" } : {},
            summary: [
              `### ❌ ${command}: ${title(error)}`,
              describe(error),
              ...why.length === 0 ? [] : [`**Why:** ${why.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV).join("; ")}`],
              ...error.hint === void 0 ? [] : [`**What to do:** ${formatHint(error.hint)}`]
            ],
            annotations: [],
            failure: { message, hint: error.hint }
          };
        }
        function explainSystem(thrown) {
          const error = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.zR)(thrown);
          if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo || !/^(?:ENOSPC|EDQUOT)$/.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.CA)(error) ?? ""))
            return error;
          return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("The disk of the runner is full", {
            cause: error,
            hint: "Free some of it in an earlier step (df -h shows what is full), or use a runner with a larger disk."
          });
        }
        function title(error) {
          if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz)
            return error.faults.length === 1 ? "an input is wrong" : "inputs are wrong";
          return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.cc ? "cancelled" : "failed";
        }
        function describe(error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz))
            return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(error.message);
          return error.message.split("\n").map((line) => `- ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(line)}`).join("\n");
        }
        function formatHint(hint) {
          return hint.includes("\n") ? `

${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(hint)}` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(hint);
        }
        function bugReport(command, error) {
          return {
            outputs: {},
            summary: [`### 💥 ${command}: a bug in Slipway`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(error.stack ?? error.message)],
            annotations: [],
            failure: {
              message: `A bug in Slipway's ${command}, not in your workflow: ${error.message}`,
              hint: "Please report it with the stack that is in the log."
            }
          };
        }
        function causes(error) {
          const messages = [];
          for (let cause = error.cause; node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause); cause = cause.cause) {
            if (!error.message.includes(cause.message) && cause.message !== "")
              messages.push(cause.message);
          }
          return [...new Set(messages)];
        }
      })
    ),
    /***/
    88200: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          i: () => (
            /* binding */
            InputReader
          )
          /* harmony export */
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(48826);
        var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(17591);
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
              throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz(this.#faults);
          }
          #faultUnknown(name, known) {
            const [meant] = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.k)(name, known, mostEdits);
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
      })
    ),
    /***/
    29537: (
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
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 41955));
        }
      })
    ),
    /***/
    54978: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Hv: () => (
            /* binding */
            HttpCodes
          ),
          /* harmony export */
          Kg: () => (
            /* binding */
            HttpClientError
          ),
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
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 44942));
            ({ HttpClient, HttpClientError, HttpCodes } = real);
          }
          return real;
        }
      })
    ),
    /***/
    68852: (
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
          a4: () => (
            /* binding */
            mermaid
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
    41396: (
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(48826);
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
    17591: (
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
    75587: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          b: () => (
            /* binding */
            deepestNesting
          ),
          /* harmony export */
          k: () => (
            /* binding */
            isNestedTooDeep
          )
          /* harmony export */
        });
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
      })
    ),
    /***/
    20379: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          j: () => (
            /* binding */
            watchOwnTime
          )
          /* harmony export */
        });
        function watchOwnTime(context) {
          const { clock } = context;
          const away = [];
          const during = async (work) => {
            const from = clock.now();
            try {
              return await work();
            } finally {
              away.push([from, clock.now()]);
            }
          };
          const programs = {
            run: (...call) => during(() => context.programs.run(...call)),
            ask: (...call) => during(() => context.programs.ask(...call))
          };
          const watched = {
            now: () => clock.now(),
            async sleep(ms, signal) {
              const from = clock.now();
              await clock.sleep(ms, signal);
              away.push([from, clock.now()]);
            },
            beside: clock.beside ?? clock
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
      })
    ),
    /***/
    77964: (
      /***/
      ((__unused_webpack_module, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
        "use strict";
        var external_node_events_ = __nccwpck_require__2(78474);
        var external_node_fs_ = __nccwpck_require__2(73024);
        var external_node_os_ = __nccwpck_require__2(48161);
        var core = __nccwpck_require__2(33838);
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
        var clock = __nccwpck_require__2(95563);
        var errors = __nccwpck_require__2(48826);
        var failure_report = __nccwpck_require__2(59566);
        var src_inputs = __nccwpck_require__2(88200);
        var external_node_crypto_ = __nccwpck_require__2(77598);
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
          const openGroup = (title) => {
            if (open) {
              info(`▸ ${title}`);
              return () => void 0;
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
            withCommands,
            debug: (text) => withCommands(() => core.debug(text)),
            notice: (text) => withCommands(() => core.notice(text)),
            warning: (text) => withCommands(() => core.warning(text)),
            async group(title, work) {
              const close = openGroup(title);
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
        var missing_program = __nccwpck_require__2(41396);
        ;
        function createPrograms(signal) {
          const run = async (program, args, options = {}) => {
            const { runProgram } = await __nccwpck_require__2.e(
              /* import() */
              4654
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 44654));
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
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 29537)), __nccwpck_require__2.e(
            /* import() */
            8701
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 88701))]);
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
        var own_time = __nccwpck_require__2(20379);
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
        var external_node_path_ = __nccwpck_require__2(76760);
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
          const { context, ownMs } = (0, own_time.j)(createContext(temporary, cancellation.signal));
          try {
            const reader = src_inputs.i.fromEnvironment(process.env);
            const inputs = command.readInputs(reader);
            reader.check();
            const execution = await command.load();
            publish(execution.report(await execution.run(inputs, context), inputs));
          } catch (error) {
            const thrown = cancellation.signal.aborted ? cancellationOf(error, cancellation.signal) : error;
            publish(await (0, failure_report.r)(command.name, thrown, context.log));
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
        var names = __nccwpck_require__2(73385);
        ;
        const projectInputs = ["config", "components", "changed-only"];
        const byItself = "slipway.yml";
        const accepts = {
          config: "a file inside the workspace, relative to it",
          environment: "the name of an environment",
          components: "names of services and sites, one a line"
        };
        function isProject(reader, stages2) {
          if (reader.isGiven("config"))
            return true;
          if (stages2.some(({ asksFor }) => asksFor.some((name) => reader.isGiven(name))))
            return false;
          return readText((0, external_node_path_.resolve)(reader.workspace, byItself)).text !== void 0;
        }
        function readProjectInputs(reader, stages2) {
          const config = reader.text("config", { default: byItself, accepts: accepts.config });
          const inputs = {
            environment: reader.optionalText("environment", { accepts: accepts.environment }),
            names: reader.lines("components", { accepts: accepts.components }),
            isChangedOnly: reader.boolean("changed-only", { default: true }),
            isPlan: reader.boolean("plan", { default: false }),
            given: readCommon(reader),
            token: reader.optionalText("github-token", { accepts: "a token, such as github.token" }) ?? ""
          };
          refuseStageInputs(reader, stages2, config);
          const { workspace } = reader;
          return { kind: "project", ...inputs, ...readConfig(reader, config), workspace };
        }
        function readConfig(reader, config) {
          const path = (0, external_node_path_.resolve)(reader.workspace, config);
          const name = (0, external_node_path_.relative)(reader.workspace, path).split(external_node_path_.sep).join("/");
          if (name.startsWith("../") || (0, external_node_path_.isAbsolute)(name)) {
            reader.fault("config", `is ${JSON.stringify(config)}, outside the workspace`, accepts.config);
            return { name, text: "" };
          }
          const { text, problem } = readText(path);
          if (text === void 0) {
            reader.fault("config", `names ${JSON.stringify(config)}, ${problem ?? ""}`, accepts.config);
          }
          return { name, text: text ?? "" };
        }
        function readCommon(reader) {
          const place = { line: 1, column: 1, length: 1 };
          return new Map(names.j$.flatMap((name) => {
            const text = reader.optionalText(name, { accepts: "what every stage that has it takes" });
            return text === void 0 ? [] : [[name, { text, place, path: "" }]];
          }));
        }
        function refuseStageInputs(reader, stages2, file) {
          if (reader.unread.length === 0)
            return;
          const scratch = new src_inputs.i(/* @__PURE__ */ new Map([["no-such-input", "x"]]), reader.workspace);
          for (const stage of stages2)
            stage.prepare(scratch);
          for (const name of reader.unread.filter((input) => scratch.declared.has(input))) {
            reader.fault(name, `is given beside ${file}, where it belongs`);
            reader.know(name);
          }
        }
        function readText(path) {
          try {
            return { text: (0, external_node_fs_.readFileSync)(path, "utf8") };
          } catch (error) {
            const code = (0, errors.CA)(error) ?? String(error);
            const missing = `and there is no such file (looked for ${path}; is actions/checkout an earlier step?)`;
            return { problem: code === "ENOENT" ? missing : `which cannot be read (${code})` };
          }
        }
        var src_stage = __nccwpck_require__2(48394);
        ;
        function foldersToBuild({ built }, chosen, reader) {
          return [...built].flatMap(([input, by]) => {
            if (!reader.isGiven(input) || !chosen.some(({ name }) => name === by))
              return [];
            const given = reader.optionalText(input, { accepts: "a folder" }) ?? "";
            const path = (0, external_node_path_.resolve)(reader.workspace, given);
            return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === void 0 ? [{ input, given, path, by }] : [];
          });
        }
        function whenBuilt(folders, run) {
          return async (context, earlier) => {
            for (const { input, given, path, by } of folders) {
              if (holdsSomething(path))
                continue;
              throw new errors.yo(`${input} is ${JSON.stringify(given)}, and the ${by} stage has built nothing there`, {
                hint: `Give the ${by} stage a build-command that writes ${given}, or build it in a step before.`
              });
            }
            return run(context, earlier);
          };
        }
        function holdsSomething(path) {
          return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true && (0, external_node_fs_.readdirSync)(path).length > 0;
        }
        var stages = __nccwpck_require__2(85615);
        ;
        const pipeline = {
          name: "slipway",
          readInputs: (reader) => isProject(reader, stages._) ? readProjectInputs(reader, stages._) : { kind: "stages", ...chooseStages(reader, stages._) },
          load: async () => (await __nccwpck_require__2.e(
            /* import() */
            8843
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 18843))).execution,
          // Whether a stage has run, nobody has written down: each looks for what it may have left.
          async cleanUp(context) {
            for (const stage of stages._)
              await stage.cleanUp(context);
          }
        };
        function chooseStages(reader, all) {
          const token = reader.optionalText("github-token", { accepts: "a token, such as github.token" }) ?? "";
          const isPlan = reader.boolean("plan", { default: false });
          for (const name of projectInputs) {
            if (reader.isGiven(name))
              reader.fault(name, "is for a slipway.yml, which this step does not use");
            reader.know(name);
          }
          const chosen = all.filter(({ asksFor }) => asksFor.some((name) => reader.isGiven(name)));
          if (chosen.length === 0) {
            const asked = all.map(({ name, asksFor }) => `${asksFor.join(" or ")} (${name})`);
            reader.fault("with", "asks for no stage, and the workspace has no slipway.yml", asked.join(", "));
          }
          const prepared = chosen.map((stage) => {
            for (const [input, from] of stage.takes) {
              if (chosen.some(({ name }) => name === from))
                reader.supply(input, (0, src_stage.q)(from));
            }
            const folders = foldersToBuild(stage, chosen, reader);
            for (const { input } of folders)
              reader.pardon(input);
            const run = whenBuilt(folders, stage.prepare(reader, isPlan));
            return { name: stage.name, isExclusive: stage.isExclusive, run };
          });
          const others = all.filter((candidate) => !chosen.includes(candidate));
          if (reader.unread.length > 0)
            for (const stage of others)
              refuseInputsOf(stage, reader);
          return { stages: prepared, isPlan, token, subject: subjectOf(chosen, reader) };
        }
        const places = ["aws-region", "cluster", "environment", "prefix"];
        function subjectOf(chosen, reader) {
          const names2 = [
            ...chosen.flatMap(({ asksFor }) => asksFor),
            ...places.filter((name) => reader.declared.has(name))
          ];
          const given = names2.filter((name) => reader.isGiven(name));
          return given.map((name) => reader.optionalText(name, { accepts: "" }) ?? "").join(" ");
        }
        function refuseInputsOf(stage, reader) {
          const scratch = new src_inputs.i(/* @__PURE__ */ new Map(), reader.workspace);
          stage.prepare(scratch);
          for (const name of scratch.declared.keys()) {
            if (reader.declared.has(name))
              continue;
            if (reader.isGiven(name))
              reader.fault(name, `is for the stage "${stage.name}", which runs when ${stage.asksFor.join(" or ")} is given`);
            reader.know(name);
          }
        }
        ;
        void runAction(pipeline);
      })
    ),
    /***/
    73385: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          Ib: () => (
            /* binding */
            notOfTheFile
          ),
          /* harmony export */
          ZL: () => (
            /* binding */
            stagesOf
          ),
          /* harmony export */
          hL: () => (
            /* binding */
            stageNames
          ),
          /* harmony export */
          j$: () => (
            /* binding */
            commonInputs
          ),
          /* harmony export */
          qj: () => (
            /* binding */
            actionOf
          )
          /* harmony export */
        });
        const stagesOf = {
          service: ["test", "build", "deploy"],
          site: ["test", "publish"]
        };
        const stageNames = ["test", "build", "deploy", "publish"];
        const actionOf = {
          test: "run-tests",
          build: "build-and-push-ecr",
          deploy: "deploy-ecs-service",
          publish: "publish-static-site"
        };
        const commonInputs = [
          "aws-region",
          "role-to-assume",
          "role-session-name",
          "role-duration-seconds",
          "audience",
          "cluster"
        ];
        const notOfTheFile = /* @__PURE__ */ new Map([
          ["github-token", "the step gives it"],
          ["environment", "the environment is the one that the step names"]
        ]);
      })
    ),
    /***/
    48394: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          d: () => (
            /* binding */
            stage
          ),
          /* harmony export */
          q: () => (
            /* binding */
            placeholder
          )
          /* harmony export */
        });
        function placeholder(stageName) {
          return `of-the-${stageName}-stage`;
        }
        const unforeseen = {
          outputs: { outcome: "planned" },
          plan: "would run; what it would do cannot be seen ahead",
          summary: [],
          annotations: []
        };
        function stage(name, asksFor, command, { isExclusive = false, takes = {}, built = {}, renames = {}, adapt = (inputs) => inputs, asPlan = () => void 0 } = {}) {
          const names = new Map(Object.entries(renames));
          const readOwn = (reader, isPlan = false) => {
            const read = command.readInputs(reader);
            const inputs = isPlan ? asPlan(read) : read;
            if (inputs === void 0)
              return () => Promise.resolve(unforeseen);
            return async (context, earlier) => {
              const adapted = adapt(inputs, earlier);
              const execution = await command.load();
              return execution.report(await execution.run(adapted, context), adapted);
            };
          };
          return {
            name,
            isExclusive,
            asksFor,
            takes: new Map(Object.entries(takes)),
            built: new Map(Object.entries(built)),
            prepare: (reader, isPlan) => reader.renamed(names, (inner) => readOwn(inner, isPlan)),
            readOwn,
            cleanUp: async (context) => command.cleanUp?.(context)
          };
        }
      })
    ),
    /***/
    85615: (
      /***/
      ((__unused_webpack_module, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          _: () => (
            /* binding */
            stages
          )
        });
        var errors = __nccwpck_require__2(48826);
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
        var external_node_path_ = __nccwpck_require__2(76760);
        var registry_url = __nccwpck_require__2(60897);
        var image_reference = __nccwpck_require__2(29580);
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
        var platforms = __nccwpck_require__2(90214);
        var remote_source = __nccwpck_require__2(95453);
        var expressions = __nccwpck_require__2(53701);
        var template = __nccwpck_require__2(58678);
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
        var lists = __nccwpck_require__2(63835);
        var external_node_fs_ = __nccwpck_require__2(73024);
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
        var names = __nccwpck_require__2(69647);
        var encryption = __nccwpck_require__2(78446);
        var mutability = __nccwpck_require__2(62947);
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
        var tagging = __nccwpck_require__2(92004);
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
        function asPlan(inputs2) {
          return { ...inputs2, isPlan: true };
        }
        const buildAndPushEcr = {
          name: "build-and-push-ecr",
          readInputs,
          load: async () => (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(1890), __nccwpck_require__2.e(1843)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 91843))).execution,
          cleanUp: async (context) => (await __nccwpck_require__2.e(
            /* import() */
            5425
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 85425))).cleanUp(context)
        };
        var inputs = __nccwpck_require__2(88200);
        var wish = __nccwpck_require__2(43027);
        var definition_wish = __nccwpck_require__2(43992);
        var value_patterns = __nccwpck_require__2(51938);
        var optional_inputs = __nccwpck_require__2(46233);
        var ecs_target = __nccwpck_require__2(76836);
        var read_words = __nccwpck_require__2(23297);
        var read_pairs = __nccwpck_require__2(14997);
        var json = __nccwpck_require__2(26827);
        var positioned_json = __nccwpck_require__2(52690);
        ;
        function readJsonEntries(reader, input2, text, shape) {
          const pairs = /* @__PURE__ */ new Map();
          const list = (0, positioned_json.O)(text)?.value;
          if (!(0, json.Md)(list)) {
            reader.fault(input2, "begins with [ and is no JSON list", shape.accepts);
            return pairs;
          }
          for (const [index, entry] of list.entries()) {
            const { [shape.name]: name, [shape.value]: value } = (0, json.OW)(entry) ? entry : {};
            if (typeof name === "string" && name !== "" && typeof value === "string")
              pairs.set(name, value);
            else
              reader.fault(input2, `has no ${shape.name} and ${shape.value} in entry ${index + 1}`, shape.accepts);
          }
          return pairs;
        }
        ;
        function readEntries(reader, input2, member, isGood) {
          const accepts2 = `a JSON list of {"name": ..., "${member}": ...}, or lines NAME=${member}`;
          const given = reader.optionalText(input2, { accepts: accepts2 });
          if (given === void 0)
            return void 0;
          const pairs = given.startsWith("[") ? readJsonEntries(reader, input2, given, { name: "name", value: member, accepts: accepts2 }) : (0, read_pairs.S)(reader, input2, accepts2);
          for (const [name, value] of pairs) {
            if (!isGood(value))
              reader.fault(input2, `gives ${JSON.stringify(name)} something that is no ARN`, accepts2);
          }
          return pairs;
        }
        ;
        function readContainer(reader) {
          const logGroup = reader.optionalText("log-group", {
            matches: /^[\w.\-/#]{1,512}$/,
            accepts: "the name of a log group: /ecs/orders"
          });
          const logStreamPrefix = reader.optionalText("log-stream-prefix", {
            matches: /^[^:*\s]{1,400}$/,
            accepts: "what the names of log streams begin with: ecs"
          });
          if (logStreamPrefix !== void 0 && logGroup === void 0 && !reader.isGiven("log-group")) {
            reader.fault("log-stream-prefix", "is given without log-group, and ECS takes both or none");
          }
          return {
            port: (0, optional_inputs.N2)(reader, "container-port", { min: 1, max: 65535, of: "a port" }),
            environment: readEntries(reader, "environment-variables", "value", () => true),
            secrets: readEntries(reader, "secrets", "valueFrom", (from) => value_patterns.n.test(from)),
            command: (0, read_words.u)(reader, "command"),
            logGroup,
            logStreamPrefix,
            repositoryCredentials: reader.optionalText("repository-credentials", {
              matches: /^arn:[\w-]+:secretsmanager:\S+$/,
              accepts: "the ARN of the secret with user and password of the registry"
            })
          };
        }
        ;
        const read_size_units = {
          vcpu: "CPU units, 256, or .25 vCPU",
          gb: "MiB, 512, or 0.5 GB"
        };
        function readSize(reader, input2, unit) {
          const accepts2 = read_size_units[unit];
          const given = reader.optionalText(input2, { accepts: accepts2 });
          if (given === void 0 || /^\d+$/.test(given))
            return given;
          const [, amount, named] = /^(\d*\.?\d+) ?(vcpu|gb)$/i.exec(given) ?? [];
          if (amount !== void 0 && named?.toLowerCase() === unit)
            return String(Math.round(Number(amount) * 1024));
          reader.fault(input2, `is ${JSON.stringify(given)}`, accepts2);
          return void 0;
        }
        ;
        const metrics = ["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"];
        function readScaling(reader) {
          const count = (input2) => (0, optional_inputs.N2)(reader, input2, { min: 0, max: 1e4, of: "tasks" });
          const [min, max] = [count("min-task-count"), count("max-task-count")];
          if (min !== void 0 && max !== void 0 && min > max) {
            reader.fault("min-task-count", `is ${min}, which is more than max-task-count, ${max}`);
          }
          const metric = reader.optionalChoice("auto-scaling-metric", metrics);
          const target = (0, optional_inputs.N2)(reader, "auto-scaling-target-value", {
            min: 1,
            max: 65536,
            of: "percent, or of requests a target"
          });
          if (target !== void 0 && target > 100 && metric !== void 0 && metric !== "REQUEST_COUNT_PER_TARGET") {
            reader.fault("auto-scaling-target-value", `is ${target}`, `percent from 1 to 100 with ${metric}`);
          }
          return { min, max, metric, target };
        }
        ;
        function readTags(reader) {
          const accepts2 = 'a JSON list of {"key": ..., "value": ...}, or lines key=value';
          const given = reader.optionalText("tags", { accepts: accepts2 });
          const tags = given?.startsWith("[") ? readJsonEntries(reader, "tags", given, { name: "key", value: "value", accepts: accepts2 }) : reader.pairs("tags", { accepts: accepts2 });
          if (tags.size > 50)
            reader.fault("tags", `has ${tags.size} tags, and a service can have 50`);
          for (const key of tags.keys()) {
            if (/^aws:/i.test(key))
              reader.fault("tags", `has the key ${JSON.stringify(key)}, which is AWS's own`);
          }
          return tags;
        }
        ;
        const expressInputs = [
          "infrastructure-role-arn",
          "service-name",
          "container-port",
          "cpu-architecture",
          "health-check-path",
          "min-task-count",
          "max-task-count",
          "auto-scaling-metric",
          "auto-scaling-target-value",
          "log-group",
          "log-stream-prefix",
          "repository-credentials",
          "tags"
        ];
        ;
        const rolePattern = /^arn:([\w-]+):iam::(\d{12}):role\/[\w+=,.@/-]+$/;
        const namePattern = /^[\w-]{1,255}$/;
        function readExpressWish(reader) {
          if (!reader.boolean("express", { default: false })) {
            for (const name of expressInputs) {
              reader.know(name);
              if (reader.isGiven(name))
                reader.fault(name, "is given without express: true");
            }
            return void 0;
          }
          const image = reader.text("image", {
            required: true,
            matches: value_patterns.K,
            accepts: "an image reference, best by digest: <registry>/<repository>@sha256:<digest>"
          });
          const executionRoleArn = readRole(reader, "execution-role-arn", "with which ECS pulls the image and writes logs");
          const infrastructureRoleArn = readRole(reader, "infrastructure-role-arn", "with which ECS makes load balancers");
          const [, partition = "", account = ""] = rolePattern.exec(executionRoleArn ?? "") ?? [];
          const subnets = (0, optional_inputs.LD)(reader, "subnets", "ids of subnets: subnet-0123456789abcdef0");
          const securityGroups = (0, optional_inputs.LD)(reader, "security-groups", "ids of security groups: sg-0123456789abcdef0");
          return {
            serviceName: readName(reader, image),
            cluster: reader.text("cluster", {
              default: "default",
              matches: /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/)?[\w-]{1,255}$/,
              accepts: "the name or ARN of a cluster"
            }),
            account,
            partition,
            image,
            executionRoleArn: executionRoleArn ?? "",
            infrastructureRoleArn: infrastructureRoleArn ?? "",
            taskRoleArn: readRole(reader, "task-role-arn", "with which the application calls AWS", false),
            container: readContainer(reader),
            cpu: readSize(reader, "cpu", "vcpu"),
            memory: readSize(reader, "memory", "gb"),
            cpuArchitecture: reader.optionalChoice("cpu-architecture", ["X86_64", "ARM64"]),
            healthCheckPath: reader.optionalText("health-check-path", {
              matches: /^\/[!-~]*$/,
              accepts: "a path of the application: /health"
            }),
            subnets: subnets.length === 0 ? void 0 : subnets,
            securityGroups: securityGroups.length === 0 ? void 0 : securityGroups,
            scaling: readScaling(reader),
            tags: readTags(reader),
            force: reader.boolean("force-new-deployment", { default: false })
          };
        }
        function readRole(reader, input2, purpose, required = true) {
          return reader.optionalText(input2, {
            required,
            matches: rolePattern,
            accepts: `the ARN of the role ${purpose}, arn:aws:iam::<account>:role/<name>`
          });
        }
        function readName(reader, image) {
          const accepts2 = "the name of the service: letters, digits, hyphens and underscores";
          const names2 = ["service-name", "service"].map((input2) => reader.optionalText(input2, {
            matches: input2 === "service" ? /^(arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/[\w-]+\/)?[\w-]{1,255}$/ : namePattern,
            accepts: accepts2
          }));
          const [name, other] = names2.map((given) => given && (0, ecs_target.S)(given));
          if (name !== void 0 && other !== void 0 && name !== other) {
            reader.fault("service-name", `is ${JSON.stringify(name)}, and service is ${JSON.stringify(other)}`);
          }
          const repository = /([^/:@]+)(?::[^/@]+)?(?:@.+)?$/.exec(image)?.[1] ?? "";
          return name ?? other ?? repository.replaceAll(".", "-");
        }
        ;
        function readGitHubWish(reader) {
          const token = reader.optionalText("github-token", { accepts: "a token, such as github.token" });
          const environment = reader.optionalText("environment", {
            matches: /^[^\p{Cc}]{1,255}$/u,
            accepts: "the name of an environment of the repository: production"
          });
          const environmentUrl = readUrl(reader);
          const comment = reader.boolean("comment", { default: false });
          if (environmentUrl !== void 0 && environment === void 0) {
            reader.fault("environment-url", "is given without environment");
          }
          return { token, environment, environmentUrl, comment };
        }
        function readUrl(reader) {
          const accepts2 = "an absolute http or https address";
          const url = reader.optionalText("environment-url", { accepts: accepts2 });
          if (url === void 0)
            return void 0;
          if (/^https?:\/\//i.test(url) && URL.canParse(url))
            return url;
          reader.fault("environment-url", `is ${JSON.stringify(url)}`, accepts2);
          return void 0;
        }
        var inputs_order = __nccwpck_require__2(60967);
        var afterwards = __nccwpck_require__2(99396);
        var patience = __nccwpck_require__2(14962);
        var structured_input = __nccwpck_require__2(59687);
        ;
        const services_accepts = "a YAML list; each item holds inputs of this action for one service (service, image, task-definition, ...), and may hold group: <number>";
        function readServices(reader) {
          const groups = /* @__PURE__ */ new Map();
          const targets = /* @__PURE__ */ new Set();
          const scratch = new inputs.i(/* @__PURE__ */ new Map(), reader.workspace);
          (0, inputs_order.Rx)(scratch, false);
          for (const name of scratch.declared.keys())
            reader.know(name);
          for (const [index, item] of readItems(reader).entries()) {
            const { group = 1, ...given } = item;
            const name = `services[${typeof item.service === "string" ? item.service : index}]`;
            if (typeof group !== "number" || !Number.isInteger(group)) {
              reader.fault(`${name}.group`, `is ${JSON.stringify(group)}`, "a whole number");
              continue;
            }
            const order = reader.within(name, toInputs(given), (inner) => (0, inputs_order.Rx)(inner, false));
            const { cluster, service } = order.target;
            const target = `${order.region ?? ""} ${(0, ecs_target.S)(cluster)} ${(0, ecs_target.S)(service)}`;
            if (targets.has(target))
              reader.fault(name, "is there twice", "each service once");
            targets.add(target);
            groups.set(group, [...groups.get(group) ?? [], order]);
          }
          return [...groups].sort(([a], [b]) => a - b).map(([, orders]) => orders);
        }
        function readItems(reader) {
          const document = (0, structured_input.c)(reader, "services", { accepts: services_accepts });
          if (document === void 0)
            return [];
          const found = document.value;
          if ((0, json.Md)(found) && found.length > 0 && found.every(json.OW))
            return found;
          reader.fault("services", "holds no list of services", services_accepts);
          return [];
        }
        const sources = [
          "task-definition",
          "task-definition-family",
          "task-definition-revision",
          "task-definition-arn"
        ];
        const structured = [
          "after",
          "autoscaling",
          "before",
          "lifecycle-hooks",
          "service-connect",
          "service-managed-ebs-volume",
          "service-registries",
          "task-definition-patch"
        ];
        function toInputs(item) {
          const isOwnSource = sources.some((name) => name in item);
          return new Map([
            ...isOwnSource ? sources.map((name) => [name, ""]) : [],
            ...Object.entries(item).map(([name, value]) => [name, toInputOf(name, value)])
          ]);
        }
        function toInputOf(name, value) {
          const isWords = (name === "command" || name === "entry-point") && (0, json.Md)(value);
          if (isWords && value.every(isScalar))
            return JSON.stringify(value.map(toInput));
          const isWhole = isWords || structured.includes(name) && value !== null && typeof value === "object";
          return isWhole ? JSON.stringify(value) : toInput(value);
        }
        function isScalar(part) {
          return part === null || typeof part !== "object";
        }
        function toInput(value) {
          if (value === null)
            return "";
          if (typeof value !== "object")
            return String(value);
          if ((0, json.Md)(value))
            return value.every(isLine) ? value.map(toInput).join("\n") : JSON.stringify(value);
          const entries = Object.entries(value);
          return entries.every(([, part]) => isLine(part)) ? entries.map(([name, part]) => `${name}=${toInput(part)}`).join("\n") : JSON.stringify(value);
        }
        function isLine(part) {
          return isScalar(part) && !String(part).includes("\n");
        }
        var one_off_wish = __nccwpck_require__2(94186);
        var verify_wish = __nccwpck_require__2(89026);
        ;
        const modes = ["deploy", "plan", "continue", "rollback", "run-task"];
        function inputs_readInputs(reader) {
          const aws = readAwsInputs(reader);
          const mode = reader.choice("mode", modes, { default: "deploy" });
          const inputs2 = { aws, work: readWork(reader, mode), github: readGitHubWish(reader) };
          refuseOthers(reader, mode);
          return inputs2;
        }
        const ofOtherModes = ["action", "to"];
        function refuseOthers(reader, chosen) {
          for (const name of ofOtherModes)
            if (!reader.isGiven(name))
              reader.know(name);
          if (chosen === "deploy" && reader.unread.length === 0)
            return;
          const scratch = new inputs.i(/* @__PURE__ */ new Map(), reader.workspace);
          for (const mode of modes)
            readWork(scratch, mode);
          for (const [name, { default: byItself }] of scratch.declared) {
            if (reader.declared.has(name))
              continue;
            if (reader.isGiven(name, byItself))
              reader.fault(name, `is given, and has no meaning with mode: ${chosen}`);
            reader.know(name);
          }
        }
        function readWork(reader, mode) {
          switch (mode) {
            case "deploy":
            case "plan":
              return readDeployment(reader, mode === "plan");
            case "continue": {
              const action = reader.choice("action", ["continue", "rollback"], { default: "continue" });
              if (action === "rollback") {
                for (const name of afterwards.QD.filter((input2) => reader.isGiven(input2)))
                  reader.fault(name, "is given, and has no meaning with action: rollback");
              }
              return {
                kind: "continue",
                target: (0, ecs_target._)(reader, true),
                action,
                codeDeploy: (0, wish.Q)(reader),
                verify: (0, verify_wish.s)(reader),
                afterwards: (0, afterwards.ey)(reader),
                patience: (0, patience.e)(reader)
              };
            }
            case "rollback": {
              const to = reader.optionalText("to", {
                matches: /^(\d+|[\w-]{1,255}:\d+|arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/[\w-]{1,255}:\d+)$/,
                accepts: "a revision: its number, <family>:<number>, or its ARN"
              });
              return { kind: "rollback", order: (0, inputs_order.zw)(reader), to };
            }
            case "run-task": {
              const { before, alone } = (0, one_off_wish.v)(reader);
              const target = (0, ecs_target._)(reader, false);
              const tasks = before.length > 0 ? before : [alone];
              return { kind: "run-task", target, definition: (0, definition_wish.vi)(reader), tasks };
            }
          }
        }
        function readDeployment(reader, isPlan) {
          const express = readExpressWish(reader);
          if (express !== void 0) {
            return {
              kind: "express",
              wish: express,
              isPlan,
              verify: (0, verify_wish.s)(reader, true),
              patience: (0, patience.e)(reader)
            };
          }
          const isAllOrNothing = reader.boolean("all-or-nothing", { default: true });
          const groups = reader.isGiven("services") ? readServices(reader) : [[(0, inputs_order.Rx)(reader)]];
          reader.know("services");
          return { kind: "deploy", groups, isPlan, isAllOrNothing };
        }
        ;
        const deployEcsService = {
          name: "deploy-ecs-service",
          readInputs: inputs_readInputs,
          load: async () => (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(1890), __nccwpck_require__2.e(3757)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 13757))).execution
        };
        ;
        function as_plan_asPlan({ work, github, ...inputs2 }) {
          const quiet = { ...inputs2, github: { ...github, comment: false } };
          switch (work.kind) {
            case "deploy":
            case "express":
              return { ...quiet, work: { ...work, isPlan: true } };
            case "continue":
            case "rollback":
            case "run-task":
              return void 0;
          }
        }
        ;
        function withBuiltImage(inputs2, placeholder, image) {
          const put = (wish2) => stands(wish2, placeholder) ? (0, definition_wish.Mo)(wish2, placeholder, image()) : wish2;
          return { ...inputs2, work: inWork(inputs2.work, put, (given) => given === placeholder ? image() : given) };
        }
        function inWork(work, put, putText) {
          const inOrder = (order) => ({ ...order, definition: put(order.definition) });
          switch (work.kind) {
            case "deploy":
              return { ...work, groups: work.groups.map((group) => group.map(inOrder)) };
            case "express":
              return { ...work, wish: { ...work.wish, image: putText(work.wish.image) } };
            case "run-task":
              return { ...work, definition: put(work.definition) };
            case "continue":
            case "rollback":
              return work;
          }
        }
        function stands({ changes: { images, own } }, placeholder) {
          return own.image === placeholder || [...images.values()].includes(placeholder);
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
        function wish_readGitHubWish(reader) {
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
        const distributions_accepts = "the ID of a CloudFront distribution, such as E2QWRUHAPOMQZL, one a line";
        function readDistributionIds(reader) {
          const given = reader.lines("distribution-id", { default: "", accepts: distributions_accepts });
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
            reader.fault("distribution-id", `is ${text}, a domain name`, distributions_accepts);
          } else {
            reader.fault("distribution-id", `is ${text}`, distributions_accepts);
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
            tags: storage_readTags(reader)
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
        function storage_readTags(reader) {
          const accepts2 = `at most ${maxTags} lines name=value, names of up to 128 and values of up to 256 characters`;
          const tags = reader.pairs("tags", { default: "", accepts: accepts2 });
          const isWrong = [...tags].some(([name, value]) => name.length > 128 || value.length > 256);
          if (isWrong || tags.size > maxTags)
            reader.fault("tags", "are more or longer than S3 takes", accepts2);
          return Object.fromEntries(tags);
        }
        var preview_host = __nccwpck_require__2(91182);
        var preview_name = __nccwpck_require__2(74455);
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
          const name = wish_readName(reader);
          const host = readHost(reader);
          if (isPreview && host !== void 0 && !reader.isGiven("edge-function"))
            reader.fault("preview-url", "is given without edge-function, which shows previews by their hosts");
          if (mode === "preview" && reader.isGiven("spa-fallback") && !reader.isGiven("edge-function"))
            reader.fault("spa-fallback", "is given without edge-function, which does it");
          if (name !== void 0 && host !== void 0 && !(0, preview_host.JQ)(host, name))
            reader.fault("preview", `is ${JSON.stringify(name)}, too long for a host`, "a shorter name");
          return { name, host, expiryMs: readDuration(reader, "preview-expiry", "14d") };
        }
        function wish_readName(reader) {
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
        var release_name = __nccwpck_require__2(62899);
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
        var header_name = __nccwpck_require__2(52133);
        var cache_control = __nccwpck_require__2(53028);
        var nesting = __nccwpck_require__2(75587);
        var nearest = __nccwpck_require__2(17591);
        var check_glob = __nccwpck_require__2(41395);
        ;
        function loadYaml() {
          return __nccwpck_require__2(50814);
        }
        ;
        const maxRules = 2e3;
        function parseHeadersInput(text, fault) {
          if ((0, nesting.k)(text)) {
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
        var source_wish = __nccwpck_require__2(11597);
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
        const inputs_modes = ["publish", "plan", "release", "rollback", "preview", "remove-preview", "doctor"];
        const publishing = ["publish", "plan", "release", "preview"];
        function src_inputs_readInputs(reader) {
          const mode = reader.choice("mode", inputs_modes, { default: "publish" });
          return {
            mode,
            source: readSource(reader, publishing.includes(mode)),
            selection: (0, source_wish.t)(reader),
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
            github: wish_readGitHubWish(reader),
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
          readInputs: src_inputs_readInputs,
          load: async () => (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(4006), __nccwpck_require__2.e(1890), __nccwpck_require__2.e(7864)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7864))).execution
        };
        ;
        function plan_as_plan_asPlan(inputs2) {
          const github = { ...inputs2.github, comment: false };
          switch (inputs2.mode) {
            case "publish":
            case "plan":
              return { ...inputs2, github, mode: "plan" };
            case "release":
              return { ...inputs2, github, mode: "plan", isOfRelease: true };
            // It only looks.
            case "doctor":
              return { ...inputs2, github };
            case "rollback":
            case "preview":
            case "remove-preview":
              return void 0;
          }
        }
        var src_inputs = __nccwpck_require__2(59940);
        ;
        const runTests = {
          name: "run-tests",
          readInputs: src_inputs.K,
          load: async () => (await __nccwpck_require__2.e(
            /* import() */
            5051
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 95051))).execution
        };
        var stage = __nccwpck_require__2(48394);
        ;
        const testInputs = [
          "working-directory",
          "install-command",
          "build-command",
          "lint-command",
          "test-command",
          "suites",
          "reports",
          "report_paths",
          "merge"
        ];
        const deployInputs = ["service", "services", "service-name", "mode"];
        const siteNames = [
          "mode",
          "tags",
          "metadata",
          "headers",
          "exclude",
          "include",
          "compress",
          "verify",
          "verify-url",
          "verify-timeout",
          "environment",
          "comment"
        ];
        const stages = [
          (0, stage.d)("test", testInputs, runTests, {
            isExclusive: true,
            // Tests change nothing that is deployed, and build the site that is to be compared.
            asPlan: (inputs2) => ({ ...inputs2, comment: false })
          }),
          (0, stage.d)("build", ["repository"], buildAndPushEcr, { isExclusive: true, asPlan }),
          (0, stage.d)("deploy", deployInputs, deployEcsService, {
            takes: { image: "build" },
            // The build stage has secrets and tags of its own, and the test stage a comment.
            renames: { secrets: "deploy-secrets", tags: "deploy-tags", comment: "deploy-comment" },
            asPlan: as_plan_asPlan,
            adapt: (inputs2, { image, digest }) => withBuiltImage(inputs2, (0, stage.q)("build"), () => {
              if (typeof image === "string")
                return digest === void 0 ? `(to be built) ${image}` : image;
              throw new errors.yo("There is no image to deploy: the build stage has pushed none", {
                hint: "Leave out push: false and assemble: later, or the inputs of the deploy stage."
              });
            })
          }),
          (0, stage.d)("publish", ["bucket"], publishStaticSite, {
            built: { source: "test" },
            asPlan: plan_as_plan_asPlan,
            renames: Object.fromEntries(siteNames.map((name) => [name, `site-${name}`]))
          })
        ];
      })
    ),
    /***/
    42613: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("assert");
      })
    ),
    /***/
    20181: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("buffer");
      })
    ),
    /***/
    35317: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("child_process");
      })
    ),
    /***/
    76982: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = new Proxy({}, { get: (_, member) => require("crypto")[member] });
      })
    ),
    /***/
    24434: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("events");
      })
    ),
    /***/
    79896: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("fs");
      })
    ),
    /***/
    58611: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("http");
      })
    ),
    /***/
    65692: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("https");
      })
    ),
    /***/
    69278: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("net");
      })
    ),
    /***/
    34589: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:assert");
      })
    ),
    /***/
    16698: (
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
    31421: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:child_process");
      })
    ),
    /***/
    37540: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:console");
      })
    ),
    /***/
    77598: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = new Proxy({}, { get: (_, member) => require("node:crypto")[member] });
      })
    ),
    /***/
    53053: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:diagnostics_channel");
      })
    ),
    /***/
    40610: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:dns");
      })
    ),
    /***/
    78474: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:events");
      })
    ),
    /***/
    73024: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:fs");
      })
    ),
    /***/
    51455: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:fs/promises");
      })
    ),
    /***/
    37067: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:http");
      })
    ),
    /***/
    32467: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:http2");
      })
    ),
    /***/
    44708: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:https");
      })
    ),
    /***/
    77030: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:net");
      })
    ),
    /***/
    48161: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:os");
      })
    ),
    /***/
    76760: (
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
    41792: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:querystring");
      })
    ),
    /***/
    80481: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:readline");
      })
    ),
    /***/
    57075: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:stream");
      })
    ),
    /***/
    46466: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:stream/promises");
      })
    ),
    /***/
    37830: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:stream/web");
      })
    ),
    /***/
    46193: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:string_decoder");
      })
    ),
    /***/
    58500: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:timers/promises");
      })
    ),
    /***/
    41692: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:tls");
      })
    ),
    /***/
    73136: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:url");
      })
    ),
    /***/
    57975: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:util");
      })
    ),
    /***/
    73429: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:util/types");
      })
    ),
    /***/
    78877: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:v8");
      })
    ),
    /***/
    75919: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:worker_threads");
      })
    ),
    /***/
    38522: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("node:zlib");
      })
    ),
    /***/
    70857: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("os");
      })
    ),
    /***/
    16928: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("path");
      })
    ),
    /***/
    2203: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("stream");
      })
    ),
    /***/
    13193: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("string_decoder");
      })
    ),
    /***/
    53557: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("timers");
      })
    ),
    /***/
    64756: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("tls");
      })
    ),
    /***/
    52018: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("tty");
      })
    ),
    /***/
    87016: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("url");
      })
    ),
    /***/
    39023: (
      /***/
      ((module2) => {
        "use strict";
        module2.exports = require("util");
      })
    ),
    /***/
    50814: (
      /***/
      ((module2) => {
        module2.exports = require("./yaml.js");
      })
    ),
    /***/
    33838: (
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
        var external_os_ = __nccwpck_require__2(70857);
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
        var external_crypto_ = __nccwpck_require__2(76982);
        var external_fs_ = __nccwpck_require__2(79896);
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
          const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
          const convertedValue = toCommandValue(value);
          if (key.includes(delimiter)) {
            throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
          }
          if (convertedValue.includes(delimiter)) {
            throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
          }
          return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
        }
        var external_path_ = __nccwpck_require__2(16928);
        var lazy_http_client = __nccwpck_require__2(54978);
        var auth = __nccwpck_require__2(92145);
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
        class OidcClient {
          static createHttpClient(allowRetry = true, maxRetry = 10) {
            const requestOptions = {
              allowRetries: allowRetry,
              maxRetries: maxRetry
            };
            return new lazy_http_client.Qq("actions/oidc-client", [new auth.tZ(OidcClient.getRequestToken())], requestOptions);
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
            return __awaiter(this, void 0, void 0, function* () {
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
            return __awaiter(this, void 0, void 0, function* () {
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
        var lazy_exec = __nccwpck_require__2(29537);
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
    ),
    /***/
    92145: (
      /***/
      ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
        "use strict";
        __nccwpck_require__2.d(__webpack_exports__2, {
          /* harmony export */
          tZ: () => (
            /* binding */
            BearerCredentialHandler
          )
          /* harmony export */
        });
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
      id: moduleId,
      /******/
      loaded: false,
      /******/
      exports: {}
      /******/
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId].call(module2.exports, module2, module2.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    module2.loaded = true;
    return module2.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  __nccwpck_require__.c = __webpack_module_cache__;
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
    __nccwpck_require__.nmd = (module2) => {
      module2.paths = [];
      if (!module2.children) module2.children = [];
      return module2;
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
  var __webpack_exports__ = __nccwpck_require__(__nccwpck_require__.s = 77964);
  module.exports = __webpack_exports__;
})();
