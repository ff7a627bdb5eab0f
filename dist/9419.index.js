"use strict";
exports.id = 9419;
exports.ids = [9419];
exports.modules = {
  /***/
  19419: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var session = __webpack_require__(15477);
      var errors = __webpack_require__(48826);
      var src_errors = __webpack_require__(82926);
      ;
      async function describeDistribution(id, bucket, aws) {
        const [client, { GetDistributionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(4043), __webpack_require__.e(7286), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: id })).catch((error) => {
          throw explainDistributionError(error, id);
        });
        const config = found?.DistributionConfig;
        const origins = (config?.Origins?.Items ?? []).filter(({ DomainName: domain = "" }) => isBucketDomain(domain, bucket));
        return {
          id,
          host: config?.Aliases?.Items?.[0] ?? found?.DomainName ?? "",
          originPaths: [...new Set(origins.map(({ OriginPath: path = "" }) => path.replace(/\/+$/, "")))]
        };
      }
      function createInvalidations(id, aws) {
        return {
          async create(paths, reference) {
            const [client, { CreateInvalidationCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(4043), __webpack_require__.e(7286), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { Invalidation: created } = await client.send(new CreateInvalidationCommand({
              DistributionId: id,
              InvalidationBatch: {
                CallerReference: reference,
                Paths: { Quantity: paths.length, Items: [...paths] }
              }
            })).catch((error) => {
              throw explainDistributionError(error, id);
            });
            return read(created);
          },
          async get(invalidationId) {
            const [client, { GetInvalidationCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(4043), __webpack_require__.e(7286), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { Invalidation: found } = await client.send(new GetInvalidationCommand({ DistributionId: id, Id: invalidationId }));
            return read(found);
          }
        };
      }
      function read(answer) {
        return { id: answer?.Id ?? "", isCompleted: answer?.Status === "Completed" };
      }
      function isBucketDomain(domain, bucket) {
        return domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`);
      }
      function explainDistributionError(error, id) {
        if ((0, src_errors.m_)(error, "NoSuchDistribution")) {
          return new errors.yo(`There is no CloudFront distribution ${id}`, {
            cause: error,
            hint: "Check the input distribution-id, and that the credentials are of the account that owns it."
          });
        }
        if ((0, src_errors.m_)(error, "TooManyInvalidationsInProgress")) {
          return new errors.yo(`CloudFront is still busy with earlier invalidations of ${id}`, {
            cause: error,
            hint: "Re-run this job in a few minutes: it asks for the invalidation again and uploads nothing twice."
          });
        }
        return error;
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const publicDotNames = /* @__PURE__ */ new Set([".well-known"]);
      const keyExtensions = /\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i;
      const keyNames = /^id_(rsa|dsa|ecdsa|ed25519)$/;
      function whyUnpublished(path) {
        const segments = path.split("/");
        if (segments.some((segment) => segment.startsWith(".") && !publicDotNames.has(segment)))
          return "hidden";
        const name = segments.at(-1) ?? "";
        return keyExtensions.test(name) || keyNames.test(name) ? "private key" : void 0;
      }
      ;
      const maxKeyBytes = 1024;
      async function listLocalFiles(source, prefix) {
        const walk = new Walk(await (0, promises_.realpath)(source), prefix);
        await walk.enter("", []);
        if (walk.faults.length > 0) {
          throw new errors.yo(`${walk.faults.length} files of the source cannot be published`, {
            cause: new Error(walk.faults.join("\n")),
            hint: "Leave them out of the folder, or replace a link by a copy of what it leads to."
          });
        }
        if (walk.files.length === 0) {
          throw new errors.yo(`There is nothing to publish in ${source}`, {
            cause: new Error(`It holds only ${walk.leftOut.map(({ path }) => path).join(", ") || "empty folders"}`),
            hint: "Check that the build wrote to this folder. Hidden files and private keys are never published."
          });
        }
        walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
        return walk;
      }
      class Walk {
        root;
        prefix;
        files = [];
        leftOut = [];
        faults = [];
        /** @param root absolute, with links resolved */
        constructor(root, prefix) {
          this.root = root;
          this.prefix = prefix;
        }
        /** @param above real paths of the folders that lead here: a link to one of them would never end */
        async enter(folder, above) {
          const here = await (0, promises_.realpath)((0, external_node_path_.join)(this.root, folder));
          for (const entry of await (0, promises_.readdir)(here, { withFileTypes: true })) {
            await this.#add(entry, folder === "" ? entry.name : `${folder}/${entry.name}`, [...above, here]);
          }
        }
        async #add(entry, path, above) {
          if (entry.name.includes("�")) {
            this.faults.push(`${path}: its name is not UTF-8`);
            return;
          }
          const why = whyUnpublished(path);
          if (why !== void 0) {
            this.leftOut.push({ path, why });
            return;
          }
          const realPath = entry.isSymbolicLink() ? await this.#follow(path) : (0, external_node_path_.join)(above.at(-1) ?? "", entry.name);
          if (realPath === void 0)
            return;
          const found = await (0, promises_.stat)(realPath);
          if (found.isDirectory()) {
            if (above.includes(realPath))
              this.faults.push(`${path}: a link to a folder that holds it`);
            else
              await this.enter(path, above);
          } else if (!found.isFile()) {
            this.leftOut.push({ path, why: "not a file" });
          } else if (Buffer.byteLength(this.prefix + path) > maxKeyBytes) {
            this.faults.push(`${path}: S3 takes names of at most ${maxKeyBytes} bytes`);
          } else {
            this.files.push({ path, realPath, size: found.size });
          }
        }
        /** Where a link leads; undefined when it must not be followed. What is not published is not by another name either. */
        async #follow(path) {
          let target;
          try {
            target = await (0, promises_.realpath)((0, external_node_path_.join)(this.root, path));
          } catch (error) {
            this.faults.push(`${path}: a link that leads nowhere (${(0, errors.zR)(error).message})`);
            return void 0;
          }
          const inside = (0, external_node_path_.relative)(this.root, target);
          if (inside === ".." || inside.startsWith(`..${external_node_path_.sep}`)) {
            this.faults.push(`${path}: a link out of the source, to ${target}`);
            return void 0;
          }
          const why = whyUnpublished(inside.split(external_node_path_.sep).join("/"));
          if (why !== void 0)
            this.leftOut.push({ path, why });
          return why === void 0 ? target : void 0;
        }
      }
      var heartbeat = __webpack_require__(25997);
      ;
      const limitMs = 20 * 6e4;
      const longestPauseMs = 1e4;
      async function waitForInvalidation(id, invalidations, context) {
        const { clock: clock2, signal } = context;
        const end = clock2.now() + limitMs;
        return (0, heartbeat.p)(context, 15e3, () => `CloudFront is working on invalidation ${id}`, async () => {
          for (let pause = 500; clock2.now() < end; pause = Math.min(pause * 1.5, longestPauseMs)) {
            await clock2.sleep(pause, signal);
            const { isCompleted } = await invalidations.get(id);
            if (isCompleted)
              return true;
          }
          return false;
        });
      }
      ;
      const maxPaths = 100;
      const maxWildcards = 5;
      function invalidationPaths(stale, visibility) {
        const urls = stale.flatMap((path) => urlPathsOf(visibility.prefix + path, visibility.originPaths));
        const paths = [...new Set(urls.flatMap(variants).flatMap(spell))].sort();
        const wildcards = paths.filter((path) => path.endsWith("*"));
        if (paths.length <= maxPaths && wildcards.length <= maxWildcards)
          return withoutCovered(paths);
        const folder = commonFolder(urls);
        return withoutCovered([.../* @__PURE__ */ new Set([...paths, ...spell(`${folder}*`)])].sort());
      }
      function urlPathsOf(key, originPaths) {
        const origins = originPaths.length === 0 ? [""] : originPaths;
        return origins.filter((origin) => `/${key}`.startsWith(`${origin}/`)).map((origin) => `/${key}`.slice(origin.length));
      }
      function variants(path) {
        const index = /^(.*\/)index\.html?$/.exec(path)?.[1];
        if (index === "/")
          return [path, "/"];
        if (index !== void 0)
          return [path, index, index.slice(0, -1)];
        return path.endsWith(".html") ? [path, path.slice(0, -".html".length)] : [path];
      }
      const unspeakable = /[~*[\]|]/;
      function spell(path) {
        const at = path.search(unspeakable);
        const encoded = (at < 0 ? path : path.slice(0, at)).replace(/[^A-Za-z0-9$\-_.+!'(),;/:@=&]+/gu, (run) => encodeURIComponent(run));
        const spellings = encoded.includes("+") ? [encoded, encoded.replaceAll("+", "%2B")] : [encoded];
        return at < 0 ? spellings : spellings.map((spelling) => `${spelling}*`);
      }
      function commonFolder(paths) {
        const folders = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
        return folders.reduce((common, folder) => {
          let shared = common;
          while (!folder.startsWith(shared))
            shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
          return shared;
        });
      }
      function withoutCovered(paths) {
        const stems = paths.filter((path) => path.endsWith("*")).map((path) => path.slice(0, -1));
        return paths.filter((path) => !stems.some((stem) => path.startsWith(stem) && path !== `${stem}*`));
      }
      ;
      class Ledger {
        bucket;
        #files;
        #owed;
        #version;
        #isSaved = true;
        constructor(bucket, { manifest, version: version2 }) {
          this.bucket = bucket;
          this.#files = new Map(manifest.files);
          this.#owed = manifest.owed;
          this.#version = version2;
        }
        /** Records what a publish is about to touch, before it does. Fails when another publish is under way. */
        async begin({ uploads, deletions, gone }) {
          for (const path of [...uploads.map((upload) => upload.path), ...deletions])
            this.set(path, "unfinished");
          this.forget(gone);
          await this.save();
        }
        set(path, entry) {
          this.#files.set(path, entry);
          this.#isSaved = false;
        }
        forget(paths) {
          for (const path of paths) {
            if (this.#files.delete(path))
              this.#isSaved = false;
          }
        }
        /** Replaces the list of paths whose invalidation is not known to be complete. */
        owe(paths) {
          if (JSON.stringify(paths) === JSON.stringify(this.#owed))
            return;
          this.#owed = paths;
          this.#isSaved = false;
        }
        /** Writes what changed since the last time; nothing when nothing did. */
        async save() {
          if (this.#isSaved)
            return;
          this.#version = await this.bucket.writeManifest({ files: this.#files, owed: this.#owed }, this.#version);
          this.#isSaved = true;
        }
      }
      ;
      const emptyManifest = { files: /* @__PURE__ */ new Map(), owed: [] };
      const manifestPath = ".slipway/manifest.json";
      const version = 1;
      function renderManifest(manifest, writer) {
        const files = [...manifest.files].map(([path, entry]) => [path, entry === "unfinished" ? [] : [entry.sha256, entry.headers, entry.etag]]);
        return JSON.stringify({ version, writer, owed: manifest.owed, files: Object.fromEntries(files) });
      }
      function parseManifest(text) {
        const value = parseJson(text);
        if (!isObject(value) || !isObject(value.files))
          throw unreadable("it is not a manifest");
        if (value.version !== version)
          throw unreadable(`its version is ${JSON.stringify(value.version)}`);
        const files = new Map(Object.entries(value.files).filter(([path]) => path !== "" && path !== manifestPath).map(([path, entry]) => [path, parseEntry(path, entry)]));
        const owed = Array.isArray(value.owed) ? value.owed.filter((path) => typeof path === "string") : [];
        return { manifest: { files, owed }, writer: typeof value.writer === "string" ? value.writer : "" };
      }
      function parseEntry(path, entry) {
        if (Array.isArray(entry)) {
          const [sha256, headers, etag] = entry;
          if (entry.length === 0)
            return "unfinished";
          if (typeof sha256 === "string" && typeof headers === "string" && typeof etag === "string") {
            return { sha256, headers, etag };
          }
        }
        throw unreadable(`its entry ${JSON.stringify(path)} is damaged`);
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch (error) {
          throw unreadable("it is not JSON", error);
        }
      }
      function unreadable(why, cause) {
        return new errors.yo(`The manifest ${manifestPath} in the bucket cannot be read: ${why}`, {
          cause,
          hint: "If a newer version of this action wrote it, use that version. Otherwise delete the object: the next publish uploads everything once more, and no longer knows what earlier ones uploaded, so it deletes none of that."
        });
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      function makePlan(source, remote, manifest, options) {
        const uploads = source.flatMap((file) => {
          const object = remote.get(file.path);
          const reason = whyUpload(file, object, manifest.files.get(file.path));
          if (reason === void 0)
            return [];
          return [{ path: file.path, file, reason, overwrites: object !== void 0 }];
        });
        const inSource = new Set(source.map(({ path }) => path));
        const owned = [...manifest.files.keys()].filter((path) => !inSource.has(path)).sort();
        const removed = owned.filter((path) => remote.has(path));
        const deletions = options.deleteRemoved ? removed : [];
        const overwritten = uploads.filter(({ overwrites }) => overwrites).map(({ path }) => path);
        return {
          uploads,
          deletions,
          kept: options.deleteRemoved ? [] : removed,
          gone: owned.filter((path) => !remote.has(path)),
          unchanged: source.length - uploads.length,
          stale: [.../* @__PURE__ */ new Set([...overwritten, ...deletions, ...manifest.owed])].sort()
        };
      }
      function whyUpload(file, object, recorded) {
        if (object === void 0)
          return "new";
        if (recorded === void 0)
          return "foreign";
        if (recorded === "unfinished")
          return "unfinished";
        if (recorded.sha256 !== file.sha256)
          return "content";
        if (recorded.headers !== file.headersHash)
          return "headers";
        return recorded.etag === object.etag && object.size === file.size ? void 0 : "drifted";
      }
      var format_bytes = __webpack_require__(87852);
      ;
      function printPlan(plan, leftOut, prefix, log) {
        for (const { path, file, reason } of plan.uploads) {
          log.info(`upload     ${prefix}${path} (${reason}, ${(0, format_bytes.z)(file.size)})`);
        }
        for (const path of plan.deletions)
          log.info(`delete     ${prefix}${path}`);
        for (const path of plan.kept)
          log.info(`keep       ${prefix}${path} (gone from the source)`);
        for (const { path, why } of leftOut)
          log.info(`leave out  ${path} (${why})`);
        log.info(`${plan.uploads.length} to upload, ${plan.unchanged} unchanged, ${plan.deletions.length} to delete, ${plan.kept.length} kept, ${leftOut.length} left out`);
      }
      var concurrently = __webpack_require__(85919);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      async function hashFile(path) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
          hash.update(chunk);
        return hash.digest("base64url");
      }
      function hashBytes(bytes) {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url");
      }
      ;
      const content_type_text = {
        "text/html": ["html", "htm"],
        "text/css": ["css"],
        "text/javascript": ["js", "mjs", "cjs"],
        "text/plain": ["txt", "text", "log", "ini", "conf"],
        "text/markdown": ["md", "markdown"],
        "text/csv": ["csv"],
        "text/tab-separated-values": ["tsv"],
        "text/calendar": ["ics"],
        "text/vcard": ["vcf"],
        "text/vtt": ["vtt"],
        "text/xsl": ["xsl", "xslt"],
        "application/xml": ["xml"],
        "application/xhtml+xml": ["xhtml"],
        "application/rss+xml": ["rss"],
        "application/atom+xml": ["atom"],
        "application/yaml": ["yaml", "yml"],
        "image/svg+xml": ["svg"]
      };
      const binary = {
        // JSON is UTF-8 by definition and knows no charset parameter. Source: RFC 8259, sections 8.1 and 11.
        "application/json": ["json", "map"],
        "application/json5": ["json5"],
        "application/ld+json": ["jsonld"],
        "application/geo+json": ["geojson"],
        "application/manifest+json": ["webmanifest"],
        "application/wasm": ["wasm"],
        "application/pdf": ["pdf"],
        "application/zip": ["zip"],
        "application/gzip": ["gz", "tgz"],
        "application/x-bzip2": ["bz2"],
        "application/x-xz": ["xz"],
        "application/zstd": ["zst"],
        "application/x-tar": ["tar"],
        "application/x-7z-compressed": ["7z"],
        "application/java-archive": ["jar"],
        "application/vnd.android.package-archive": ["apk"],
        "application/epub+zip": ["epub"],
        "application/rtf": ["rtf"],
        "application/msword": ["doc"],
        "application/vnd.ms-excel": ["xls"],
        "application/vnd.ms-powerpoint": ["ppt"],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
        "application/vnd.ms-fontobject": ["eot"],
        "font/woff": ["woff"],
        "font/woff2": ["woff2"],
        "font/ttf": ["ttf"],
        "font/otf": ["otf"],
        "font/collection": ["ttc"],
        "image/png": ["png"],
        "image/apng": ["apng"],
        "image/jpeg": ["jpg", "jpeg"],
        "image/gif": ["gif"],
        "image/webp": ["webp"],
        "image/avif": ["avif"],
        "image/heic": ["heic"],
        "image/jxl": ["jxl"],
        "image/bmp": ["bmp"],
        "image/tiff": ["tif", "tiff"],
        "image/x-icon": ["ico", "cur"],
        "audio/mpeg": ["mp3"],
        "audio/mp4": ["m4a"],
        "audio/aac": ["aac"],
        "audio/flac": ["flac"],
        "audio/wav": ["wav"],
        "audio/ogg": ["oga", "ogg", "opus"],
        "audio/webm": ["weba"],
        "video/mp4": ["mp4", "m4v"],
        "video/webm": ["webm"],
        "video/ogg": ["ogv"],
        "video/quicktime": ["mov"],
        "video/x-matroska": ["mkv"],
        "application/vnd.apple.mpegurl": ["m3u8"],
        "application/dash+xml": ["mpd"],
        "video/mp2t": ["ts"],
        "model/gltf-binary": ["glb"],
        "model/gltf+json": ["gltf"],
        "model/vnd.usdz+zip": ["usdz"]
      };
      const byExtension = new Map([
        ...pairs(content_type_text, "; charset=utf-8"),
        ...pairs(binary, "")
      ]);
      const byName = /* @__PURE__ */ new Map([["apple-app-site-association", "application/json"]]);
      function contentTypeOf(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
        return byName.get(name) ?? byExtension.get(extension) ?? "application/octet-stream";
      }
      function pairs(types, suffix) {
        return Object.entries(types).flatMap(([type, extensions]) => extensions.map((extension) => [extension, type + suffix]));
      }
      ;
      function isFingerprinted(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (/\.html?$/i.test(name))
          return false;
        const [, stem = ""] = /^(.+?)\.[^.]+$/.exec(name) ?? [];
        const parts = stem.split(/[.\-_~]/);
        if (parts.length === 1)
          return isHex(stem, 16);
        return parts.some((part) => isHex(part, 8) || isBase32(part) || isBase64(part));
      }
      function isHex(text, minLength) {
        return text.length >= minLength && /^[0-9a-f]+$/.test(text) && /\d/.test(text) && /[a-f]/.test(text);
      }
      function isBase32(text) {
        return /^[A-Z2-7]{8}$/.test(text) && /[2-7]/.test(text) && !/^[A-Z]+\d+$/.test(text);
      }
      function isBase64(text) {
        const isMixed = /^[A-Za-z0-9]{8}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
        const isWords = /^([A-Z]?[a-z]+|[A-Z]+)+\d*$/.test(text);
        return isMixed && !isWords;
      }
      ;
      const keepForEver = "public, max-age=31536000, immutable";
      const revalidate = "public, max-age=0, s-maxage=300, must-revalidate";
      function headersOf(path) {
        return {
          contentType: contentTypeOf(path),
          cacheControl: isFingerprinted(path) ? keepForEver : revalidate
        };
      }
      function headersHash(headers) {
        const text = JSON.stringify([headers.contentType, headers.cacheControl]);
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 16);
      }
      ;
      const filesAtATime = 8;
      async function describeFiles(files, signal) {
        const described = [];
        await (0, concurrently.r)([...files.entries()], filesAtATime, async ([index, file]) => {
          signal.throwIfAborted();
          const headers = headersOf(file.path);
          const sha256 = await hashFile(file.realPath);
          described[index] = { ...file, sha256, headers, headersHash: headersHash(headers) };
        });
        return described;
      }
      ;
      const serviceWorker = /^(sw|service-?worker|ngsw-worker|firebase-messaging-sw)\.m?js$/;
      function rankOf(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (serviceWorker.test(name))
          return Number.MAX_SAFE_INTEGER;
        if (path === "index.html" || path === "index.htm")
          return Number.MAX_SAFE_INTEGER - 1;
        if (/\.html?$/i.test(name))
          return 2e3 - path.split("/").length;
        return isFingerprinted(path) ? 0 : 1;
      }
      function describeRank(rank) {
        if (rank === 0)
          return "fingerprinted assets";
        if (rank === 1)
          return "other files";
        if (rank === Number.MAX_SAFE_INTEGER)
          return "service workers";
        return rank === Number.MAX_SAFE_INTEGER - 1 ? "the root index" : `pages at depth ${2e3 - rank}`;
      }
      function inPhases(files) {
        const phases = /* @__PURE__ */ new Map();
        for (const file of files) {
          const rank = rankOf(file.path);
          const phase = phases.get(rank);
          if (phase === void 0)
            phases.set(rank, [file]);
          else
            phase.push(file);
        }
        return [...phases].sort(([a], [b]) => a - b).map(([, phase]) => phase);
      }
      ;
      function changedMeanwhile(file) {
        return new errors.yo(`${file.path} changed while it was being published`, {
          hint: "Let the build end before this step: look for a watcher or a background process that still writes."
        });
      }
      ;
      const maxParts = 1e4;
      const leastPartBytes = 8 * 1024 * 1024;
      const partsAtATime = 4;
      function partBytes(size) {
        return Math.max(leastPartBytes, Math.ceil(size / maxParts));
      }
      async function uploadInParts(target, file, parts) {
        const [s3, { CreateMultipartUploadCommand, CompleteMultipartUploadCommand }] = await Promise.all([
          parts.aws.s3(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))
        ]);
        const { Bucket, Key } = target;
        const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
        const upload = { Bucket, Key, UploadId };
        try {
          const completed = await uploadParts(s3, upload, file);
          const { ETag: etag = "" } = await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: completed } }));
          return etag;
        } catch (error) {
          await abort(upload, parts);
          throw error;
        }
      }
      async function uploadParts(s3, upload, file) {
        const { UploadPartCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const length = partBytes(file.size);
        const numbers = Array.from({ length: Math.ceil(file.size / length) }, (_, index) => index + 1);
        const completed = [];
        const handle = await (0, promises_.open)(file.realPath);
        try {
          await (0, concurrently.r)(numbers, partsAtATime, async (PartNumber) => {
            const start = (PartNumber - 1) * length;
            const body = Buffer.allocUnsafe(Math.min(length, file.size - start));
            await readWhole(handle, body, start, file);
            const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: body }));
            completed[PartNumber - 1] = { PartNumber, ETag };
          });
        } finally {
          await handle.close();
        }
        if (await hashFile(file.realPath) !== file.sha256)
          throw changedMeanwhile(file);
        return completed;
      }
      async function readWhole(handle, body, start, file) {
        for (let filled = 0; filled < body.length; ) {
          const { bytesRead } = await handle.read(body, filled, body.length - filled, start + filled);
          if (bytesRead === 0)
            throw changedMeanwhile(file);
          filled += bytesRead;
        }
      }
      async function abort(upload, parts) {
        const { AbortMultipartUploadCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const s3 = await parts.tidyingAws().s3();
          await s3.send(new AbortMultipartUploadCommand(upload));
        } catch (error) {
          parts.warn(`The unfinished upload of ${upload.Key} could not be removed (${(0, errors.zR)(error).message}). Its parts are invisible and paid for; a lifecycle rule AbortIncompleteMultipartUpload removes such.`);
        }
      }
      ;
      const wholeLimit = 5 * 1024 * 1024;
      async function uploadFile(place, file, parts) {
        const target = {
          Bucket: place.bucket,
          Key: place.prefix + file.path,
          ContentType: file.headers.contentType,
          CacheControl: file.headers.cacheControl
        };
        if (file.size > wholeLimit)
          return uploadInParts(target, file, parts);
        const [s3, { PutObjectCommand }, body] = await Promise.all([
          parts.aws.s3(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438)),
          (0, promises_.readFile)(file.realPath)
        ]);
        if (hashBytes(body) !== file.sha256)
          throw changedMeanwhile(file);
        const { ETag: etag = "" } = await s3.send(new PutObjectCommand({ ...target, Body: body }));
        return etag;
      }
      ;
      const upload_phases_filesAtATime = 16;
      async function uploadInPhases(uploads, upload, context) {
        let files = 0;
        let bytes = 0;
        const counted = async (item) => {
          context.signal.throwIfAborted();
          await upload(item);
          files++;
          bytes += item.file.size;
        };
        const describe = () => `Uploaded ${files} of ${uploads.length} files, ${(0, format_bytes.z)(bytes)}`;
        await (0, heartbeat.p)(context, 1e4, describe, async () => {
          for (const phase of inPhases(uploads)) {
            const isLarge = ({ file }) => file.size > wholeLimit;
            await (0, concurrently.r)(phase.filter((item) => !isLarge(item)), upload_phases_filesAtATime, counted);
            await (0, concurrently.r)(phase.filter(isLarge), 1, counted);
            const [first] = phase;
            if (first !== void 0) {
              context.log.info(`Uploaded ${describeRank(rankOf(first.path))}: ${phase.length}`);
            }
          }
        });
      }
      ;
      async function publish(options, context) {
        return new Publish(options, context).run();
      }
      const emptyPlan = makePlan([], /* @__PURE__ */ new Map(), emptyManifest, { deleteRemoved: false });
      class Publish {
        options;
        context;
        #stage = "preparing";
        #plan = emptyPlan;
        #uploaded = 0;
        #bytes = 0;
        #deleted = 0;
        #invalidation;
        #leftOut = [];
        #url;
        #started;
        constructor(options, context) {
          this.options = options;
          this.context = context;
          this.#started = context.clock.now();
        }
        async run() {
          try {
            const { stored, distribution } = await this.#prepare();
            return { kind: await this.#execute(stored, distribution), ...this.#progress() };
          } catch (thrown) {
            if (this.context.signal.aborted)
              return { kind: "cancelled", ...this.#progress() };
            const error = (0, errors.zR)(thrown);
            if (!(error instanceof errors.yo) || this.#stage === "preparing")
              throw error;
            return { kind: "failed", error, ...this.#progress() };
          }
        }
        /** Reads everything and plans. Changes nothing. */
        async #prepare() {
          const { bucket, cdn, prefix, deleteRemoved } = this.options;
          const local = await this.options.listLocal();
          this.#leftOut = local.leftOut;
          const remote = await bucket.list();
          const [stored, distribution, files] = await Promise.all([
            bucket.readManifest(),
            cdn?.describe(),
            describeFiles(local.files, this.context.signal)
          ]);
          if (distribution !== void 0)
            this.#look(distribution);
          this.#plan = makePlan(files, remote, stored.manifest, { deleteRemoved });
          await this.context.log.group("Plan", () => {
            printPlan(this.#plan, this.#leftOut, prefix, this.context.log);
            return Promise.resolve();
          });
          return { stored, distribution };
        }
        #look(distribution) {
          const [path] = urlPathsOf(this.options.prefix, distribution.originPaths);
          this.#url = `https://${distribution.host}${path ?? "/"}`;
          if (distribution.originPaths.length === 0) {
            this.context.log.warning(`No origin of the distribution ${distribution.id} is this bucket. The publish goes on; if the site does not change, check that bucket and distribution-id belong together.`);
          }
        }
        async #execute(stored, distribution) {
          const { uploads, deletions, stale } = this.#plan;
          const isStale = distribution !== void 0 && stale.length > 0;
          if (uploads.length === 0 && deletions.length === 0 && !isStale)
            return "unchanged";
          const ledger = new Ledger(this.options.bucket, stored);
          await ledger.begin(this.#plan);
          await this.#upload(ledger);
          if (isStale) {
            ledger.owe(stale);
            await ledger.save();
            if (!await this.#invalidate(distribution))
              return "invalidation-timed-out";
            ledger.owe([]);
          }
          const refused = await this.#delete(ledger);
          await ledger.save();
          if (refused !== void 0)
            throw refused;
          return "published";
        }
        async #upload(ledger) {
          this.#stage = "uploading";
          await this.context.log.group("Upload", () => uploadInPhases(this.#plan.uploads, async ({ path, file }) => {
            const etag = await this.options.bucket.upload(file);
            ledger.set(path, { sha256: file.sha256, headers: file.headersHash, etag });
            this.#uploaded++;
            this.#bytes += file.size;
          }, this.context));
        }
        /** Returns whether the distribution shows the new site now. */
        async #invalidate({ originPaths }) {
          const { cdn, prefix } = this.options;
          const paths = invalidationPaths(this.#plan.stale, { prefix, originPaths });
          if (cdn === void 0 || paths.length === 0)
            return true;
          this.#stage = "invalidating";
          return this.context.log.group("Invalidate", async () => {
            const reference = `slipway-${crypto.randomUUID()}`;
            const { id, isCompleted } = await cdn.invalidations.create(paths, reference);
            this.#invalidation = { id, paths };
            this.context.log.info(`Invalidation ${id}: ${paths.join(" ")}`);
            return isCompleted || await waitForInvalidation(id, cdn.invalidations, this.context);
          });
        }
        /** Returns the error when some objects could not be deleted. */
        async #delete(ledger) {
          const { deletions } = this.#plan;
          if (deletions.length === 0)
            return void 0;
          this.#stage = "deleting";
          return this.context.log.group("Delete", async () => {
            const { deleted, failed } = await this.options.bucket.remove(deletions);
            ledger.forget(deleted);
            this.#deleted = deleted.length;
            this.context.log.info(`Deleted ${deleted.length} of ${deletions.length} objects`);
            if (failed.length === 0)
              return void 0;
            return new errors.yo(`${failed.length} objects could not be deleted`, {
              cause: new Error(failed.map(({ path, why }) => `${path}: ${why}`).join("\n")),
              hint: "The role needs s3:DeleteObject below the prefix; also look for a bucket policy or an object lock."
            });
          });
        }
        #progress() {
          return {
            stage: this.#stage,
            plan: this.#plan,
            uploaded: this.#uploaded,
            bytes: this.#bytes,
            deleted: this.#deleted,
            invalidation: this.#invalidation,
            leftOut: this.#leftOut,
            url: this.#url,
            durationMs: this.context.clock.now() - this.#started
          };
        }
      }
      var markdown = __webpack_require__(68852);
      var clock = __webpack_require__(95563);
      ;
      function reportOutcome(outcome, inputs) {
        const { uploaded, deleted, plan, invalidation } = outcome;
        const place = `s3://${inputs.bucket}/${inputs.prefix}`;
        const failure = failureOf(outcome, place);
        return {
          outputs: {
            uploaded,
            deleted,
            unchanged: plan.unchanged,
            "invalidation-id": invalidation?.id,
            outcome: outcome.kind
          },
          summary: [
            `### ${titleOf(outcome)} ${(0, markdown.aY)(place)}`,
            ...failure === void 0 ? [] : failureSections(failure),
            figures(outcome),
            ...outcome.url === void 0 ? [] : [`**Site:** ${(0, markdown.aY)(outcome.url)}`],
            ...lists(outcome)
          ],
          annotations: keyWarnings(outcome),
          ...failure === void 0 ? {} : { failure }
        };
      }
      function titleOf(outcome) {
        switch (outcome.kind) {
          case "published":
            return "🌐 Published to";
          case "unchanged":
            return "🌐 Nothing to publish:";
          case "invalidation-timed-out":
            return "⌛ Published, but CloudFront may still show the old site:";
          case "failed":
            return "❌ Publishing failed:";
          case "cancelled":
            return "🛑 Publishing was cancelled:";
        }
      }
      function failureOf(outcome, place) {
        switch (outcome.kind) {
          case "published":
          case "unchanged":
            return void 0;
          case "invalidation-timed-out":
            return {
              message: `The invalidation ${outcome.invalidation?.id ?? ""} was not completed in time. Everything is uploaded to ${place} and nothing was deleted; CloudFront may show old copies until it has completed it.`,
              hint: "Re-run this job: it asks for the invalidation again and uploads nothing twice."
            };
          case "failed": {
            const { message, cause, hint } = outcome.error;
            const why = cause instanceof Error && !message.includes(cause.message) ? [cause.message] : [];
            return { message: [message, ...why, stateOf(outcome)].join("\n"), hint };
          }
          case "cancelled":
            return { message: `Cancelled. ${stateOf(outcome)}`, hint: "Re-run this job to finish the publish." };
        }
      }
      function stateOf({ stage, uploaded, deleted, plan }) {
        const total = plan.uploads.length;
        switch (stage) {
          case "preparing":
            return "Nothing was changed.";
          case "uploading":
            return `${uploaded} of ${total} files were uploaded and nothing was deleted: every page that is served finds what it refers to. A re-run uploads the rest.`;
          case "invalidating":
            return `All ${total} files were uploaded and nothing was deleted, but CloudFront may show old copies of what was overwritten. A re-run asks for the invalidation again.`;
          case "deleting":
            return `All ${total} files were uploaded and are what visitors get; ${deleted} of ${plan.deletions.length} removed files were deleted. A re-run deletes the rest.`;
        }
      }
      function keyWarnings({ leftOut }) {
        const keys = leftOut.filter(({ why }) => why === "private key").map(({ path }) => path);
        if (keys.length === 0)
          return [];
        const message = `These look like private keys and were not published: ${keys.join(", ")}`;
        return [{ level: "warning", title: "Private keys in the source", message }];
      }
      function failureSections({ message, hint }) {
        const lines = message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`);
        return [lines.join("\n"), ...hint === void 0 ? [] : [`**What to do:**

${(0, markdown.DV)(hint)}`]];
      }
      function figures({ uploaded, plan, deleted, bytes, durationMs, invalidation }) {
        const paths = invalidation?.paths.length;
        return (0, markdown.tp)(["Uploaded", "Unchanged", "Deleted", "Kept", "Bytes", "Invalidated", "Time"], [
          [
            String(uploaded),
            String(plan.unchanged),
            String(deleted),
            String(plan.kept.length),
            (0, format_bytes.z)(bytes),
            paths === void 0 ? "nothing" : `${paths} ${paths === 1 ? "path" : "paths"}`,
            (0, clock.a)(durationMs)
          ]
        ]);
      }
      function lists({ plan, invalidation, leftOut }) {
        const changes = [
          ...plan.uploads.map(({ path, reason }) => `${reason === "new" ? "+" : "~"} ${path} (${reason})`),
          ...plan.deletions.map((path) => `- ${path}`)
        ];
        return [
          list("What changes", changes, "diff"),
          list("Invalidated in CloudFront", invalidation?.paths ?? []),
          list("Gone from the source and kept in the bucket; <code>delete-removed: true</code> deletes them", plan.kept),
          list("Not published: hidden files, private keys, and what is no file", leftOut.map(({ path, why }) => `${path} (${why})`))
        ].flat();
      }
      const longest = 200;
      function list(title, lines, language = "") {
        if (lines.length === 0)
          return [];
        const shown = lines.slice(0, longest).map((line) => line.replace(/\s/g, " "));
        const rest = lines.length > longest ? [`… and ${lines.length - longest} more, in the log`] : [];
        return [(0, markdown.zH)(`${title} (${lines.length})`, (0, markdown.DV)([...shown, ...rest].join("\n"), language))];
      }
      ;
      const elsewhere = [
        "PermanentRedirect",
        "TemporaryRedirect",
        "AuthorizationHeaderMalformed",
        "IllegalLocationConstraintException"
      ];
      async function explainBucketError(error, bucket, aws) {
        if ((0, src_errors.m_)(error, "NoSuchBucket")) {
          return new errors.yo(`There is no bucket ${bucket}`, {
            cause: error,
            hint: "Check the input bucket for a typing error, and that the credentials are of the account you mean."
          });
        }
        if (!(0, src_errors.m_)(error, ...elsewhere))
          return (0, errors.zR)(error);
        const region = regionOf(error) ?? await askForRegion(bucket, aws);
        if (region === void 0 || region === aws.region)
          return error;
        return new errors.yo(`The bucket ${bucket} is in ${region}, not in ${aws.region}`, {
          cause: error,
          hint: `Give the input aws-region: ${region}`
        });
      }
      async function askForRegion(bucket, aws) {
        const [s3, { HeadBucketCommand }] = await Promise.all([aws.s3(), Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438))]);
        try {
          return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion;
        } catch (error) {
          return regionOf(error);
        }
      }
      function regionOf(thrown) {
        for (let error = thrown; error instanceof Error; error = error.cause) {
          if ("$response" in error) {
            const { headers = {} } = error.$response;
            const region = headers["x-amz-bucket-region"];
            if (region !== void 0)
              return region;
          }
          if ("Region" in error && typeof error.Region === "string")
            return error.Region;
        }
        return void 0;
      }
      ;
      const batchSize = 1e3;
      const attempts = 5;
      const delete_objects_transient = /* @__PURE__ */ new Set(["InternalError", "SlowDown", "ServiceUnavailable"]);
      async function deleteObjects(s3, place, paths, sleep) {
        const failed = /* @__PURE__ */ new Map();
        for (let start = 0; start < paths.length; start += batchSize) {
          let batch = paths.slice(start, start + batchSize);
          for (let attempt = 1; batch.length > 0; attempt++) {
            const errors2 = await deleteBatch(s3, place, batch);
            const again = errors2.filter(({ code }) => attempt < attempts && delete_objects_transient.has(code));
            const final = errors2.filter((error) => !again.includes(error));
            for (const { path, code, message } of final)
              failed.set(path, `${code}: ${message}`);
            batch = again.map(({ path }) => path);
            if (batch.length > 0)
              await sleep(250 * 2 ** attempt);
          }
        }
        return {
          deleted: paths.filter((path) => !failed.has(path)),
          failed: [...failed].map(([path, why]) => ({ path, why }))
        };
      }
      async function deleteBatch(s3, { bucket, prefix }, paths) {
        const { DeleteObjectsCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const objects = paths.map((path) => ({ Key: prefix + path }));
        const { Errors: errors2 = [] } = await s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } }));
        return errors2.map(({ Key: key = "", Code: code = "", Message: message = "" }) => ({
          path: key.slice(prefix.length),
          code,
          message
        }));
      }
      ;
      async function listObjects(s3, { bucket, prefix }) {
        const { ListObjectsV2Command } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const objects = /* @__PURE__ */ new Map();
        let token;
        do {
          const page = await s3.send(new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            // Keys may hold characters that XML cannot. Source: the API reference of ListObjectsV2, encoding-type.
            EncodingType: "url",
            ...token === void 0 ? {} : { ContinuationToken: token }
          }));
          for (const { Key: encoded, ETag: etag = "", Size: size = 0 } of page.Contents ?? []) {
            const key = page.EncodingType === "url" ? decodeKey(encoded ?? "") : encoded ?? "";
            if (key.startsWith(prefix) && key !== prefix)
              objects.set(key.slice(prefix.length), { etag, size });
          }
          token = page.IsTruncated === true ? page.NextContinuationToken : void 0;
        } while (token !== void 0);
        return objects;
      }
      function decodeKey(encoded) {
        return decodeURIComponent(encoded.replace(/\+/g, " "));
      }
      ;
      async function readManifest(s3, place) {
        const stored = await fetchManifest(s3, place);
        return stored ?? { manifest: emptyManifest, version: void 0 };
      }
      async function writeManifest(s3, place, manifest, expected) {
        const { PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const writer = (0, external_node_crypto_.randomUUID)();
        try {
          const { ETag: version2 } = await s3.send(new PutObjectCommand({
            Bucket: place.bucket,
            Key: place.prefix + manifestPath,
            Body: renderManifest(manifest, writer),
            ContentType: "application/json",
            CacheControl: "no-store",
            ...expected === void 0 ? { IfNoneMatch: "*" } : { IfMatch: expected }
          }));
          return version2;
        } catch (error) {
          if (!(0, src_errors.m_)(error, "PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"))
            throw error;
          const stored = await fetchManifest(s3, place);
          if (stored?.writer === writer)
            return stored.version;
          throw new errors.yo(`Another publish to s3://${place.bucket}/${place.prefix} is under way`, {
            cause: error,
            hint: "Wait for it and re-run this job. To have publishes queue, give the workflow a concurrency group:\nconcurrency:\n  group: publish-site\n  cancel-in-progress: false"
          });
        }
      }
      async function fetchManifest(s3, place) {
        const { GetObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const { Body: body, ETag: version2 } = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key: place.prefix + manifestPath }));
          return { ...parseManifest(await body?.transformToString("utf8") ?? ""), version: version2 };
        } catch (error) {
          if ((0, src_errors.m_)(error, "NoSuchKey"))
            return void 0;
          throw error;
        }
      }
      ;
      function createS3Bucket(place, parts) {
        const { aws } = parts;
        return {
          async list() {
            try {
              return await listObjects(await aws.s3(), place);
            } catch (error) {
              throw await explainBucketError(error, place.bucket, aws);
            }
          },
          upload: (file) => uploadFile(place, file, parts),
          remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
          readManifest: async () => readManifest(await aws.s3(), place),
          writeManifest: async (manifest, expected) => writeManifest(await aws.s3(), place, manifest, expected)
        };
      }
      ;
      const tidyingMs = 5e3;
      const execution = {
        run(inputs, context) {
          const { source, bucket, prefix, deleteRemoved } = inputs;
          const aws = (0, session.e)(inputs.aws, context);
          return publish({
            prefix,
            deleteRemoved,
            listLocal: () => listLocalFiles(source, prefix),
            bucket: createS3Bucket({ bucket, prefix }, {
              aws,
              tidyingAws: () => (0, session.e)(inputs.aws, { ...context, signal: AbortSignal.timeout(tidyingMs) }),
              sleep: (ms) => context.clock.sleep(ms, context.signal),
              warn: (text) => context.log.warning(text)
            }),
            cdn: openCdn(inputs, aws)
          }, context);
        },
        report: reportOutcome
      };
      function openCdn({ distributionId, bucket }, aws) {
        if (distributionId === void 0)
          return void 0;
        return {
          describe: () => describeDistribution(distributionId, bucket, aws),
          invalidations: createInvalidations(distributionId, aws)
        };
      }
    })
  ),
  /***/
  85919: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          concurrently
        )
        /* harmony export */
      });
      async function concurrently(items, limit, work) {
        const queue = items[Symbol.iterator]();
        const failures = [];
        const worker = async () => {
          for (const item of queue) {
            try {
              await work(item);
            } catch (error) {
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
    })
  ),
  /***/
  87852: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      function formatBytes(bytes) {
        const units = ["B", "KiB", "MiB", "GiB", "TiB"];
        let value = bytes;
        let unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
          value /= 1024;
          unit++;
        }
        return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
      }
    })
  ),
  /***/
  25997: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          withHeartbeat
        )
        /* harmony export */
      });
      var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95563);
      async function withHeartbeat(context, everyMs, describe, work) {
        const started = context.clock.now();
        const stop = new AbortController();
        const beat = async () => {
          for (; ; ) {
            await context.clock.sleep(everyMs, stop.signal);
            context.log.info(`${describe()} (${(0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.a)(context.clock.now() - started)})`);
          }
        };
        const beating = beat().catch((error) => {
          if (!stop.signal.aborted)
            throw error;
        });
        try {
          return await work();
        } finally {
          stop.abort();
          await beating;
        }
      }
    })
  ),
  /***/
  82926: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        iQ: () => (
          /* binding */
          AwsCallError
        ),
        /* harmony export */
        m_: () => (
          /* binding */
          isAwsError
        ),
        /* harmony export */
        nm: () => (
          /* binding */
          missingCredentials
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      class AwsCallError extends _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo {
        name = "AwsCallError";
        /** The error's name on the wire: `ClusterNotFoundException`, `NoSuchBucket`; or Node's: `ECONNREFUSED`. */
        code;
        constructor(message, options) {
          super(message, options);
          this.code = options.code;
        }
      }
      function isAwsError(error, ...codes) {
        return error instanceof AwsCallError && codes.includes(error.code);
      }
      function missingCredentials(cause) {
        return new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo("There are no AWS credentials", {
          cause,
          hint: [
            "Give the action a role, and the job the permission to ask for its token:",
            "permissions:",
            "  id-token: write",
            "  contents: read",
            "with:",
            "  role-to-assume: arn:aws:iam::<account>:role/<name>",
            "  aws-region: <region>",
            "or set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN in an earlier step."
          ].join("\n")
        });
      }
    })
  ),
  /***/
  25417: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          explainAwsError
        ),
        _: () => (
          /* binding */
          isExpired
        )
      });
      var errors = __webpack_require__(48826);
      var src_errors = __webpack_require__(82926);
      ;
      function explainDenied(error, call) {
        const expected = call.permission ?? { action: `${call.service}:${call.operation}`, resource: "*" };
        const { action = expected.action, quoted, bare } = /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?:"(?<quoted>[^"]+)"|(?<bare>[^\s"]+)))?/.exec(error.message)?.groups ?? {};
        const resource = quoted ?? bare ?? expected.resource;
        return new src_errors.iQ(`AWS denied ${action} on ${resource}`, {
          code: error.name,
          cause: error,
          hint: remedy(error.message, { Effect: "Allow", Action: action, Resource: resource })
        });
      }
      function remedy(message, statement) {
        const denying = /with an explicit deny(?: in (an? [\w -]+?policy))?/.exec(message);
        if (denying !== null) {
          const where2 = denying[1] ?? "a policy of the role, the resource or the organization";
          return `An explicit Deny stands against it, in ${where2}; no Allow outweighs it.`;
        }
        const lacking = /because no ([\w -]+?) allows the/.exec(message)?.[1] ?? "identity-based policy";
        const where = lacking === "identity-based policy" ? "policy of the role" : lacking;
        return `Add this statement to the ${where}:
${JSON.stringify(statement, null, 2)}`;
      }
      function isDenied(error) {
        if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden)$/.test(error.name)) {
          return true;
        }
        return /^(403|Unknown|UnknownError)$/.test(error.name) && httpStatus(error) === 403;
      }
      function httpStatus(error) {
        const { $metadata: metadata } = error;
        const status = metadata?.httpStatusCode;
        return typeof status === "number" ? status : void 0;
      }
      ;
      function explainAwsError(thrown, call) {
        const error = (0, errors.zR)(thrown);
        if (error instanceof errors.yo || error.cause instanceof errors.cc)
          return error;
        if (error.name === "AbortError")
          return error;
        if (isDenied(error))
          return explainDenied(error, call);
        if (error.name === "CredentialsProviderError")
          return (0, src_errors.nm)(error);
        const name = `${call.service} ${call.operation}`;
        const code = networkCode(error) ?? error.name;
        const found = explanations.find(({ isIt }) => isIt(error));
        const message = found?.message(name, call) ?? `${name} failed: ${code}`;
        return new src_errors.iQ(message, {
          code,
          cause: error,
          ...found === void 0 ? {} : { hint: found.hint }
        });
      }
      function isExpired(error) {
        return /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired)$/.test((0, errors.zR)(error).name);
      }
      const explanations = [
        {
          isIt: isExpired,
          message: (name) => `The AWS credentials expired before ${name}`,
          hint: "Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for."
        },
        {
          // Before the wrong credentials, with which it shares its codes.
          isIt: (error) => /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(error.name) || /Signature (expired|not yet current)/.test(error.message),
          message: (name) => `AWS refused ${name} because the clock of the runner is off`,
          hint: "Requests carry the time at which they were signed, which may differ by five minutes. Have the runner keep its clock (NTP)."
        },
        {
          isIt: ({ name }) => /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(name),
          message: (name) => `AWS does not accept the credentials for ${name}`,
          hint: "The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key."
        },
        {
          isIt: (error) => /CERT|SELF_SIGNED|ERR_TLS/.test(networkCode(error) ?? ""),
          message: (name, { region }) => `${name} reached no endpoint in ${region} whose certificate can be trusted`,
          hint: "A proxy that opens TLS needs its certificate in NODE_EXTRA_CA_CERTS of the runner's environment."
        },
        {
          isIt: (error) => networkCode(error) !== void 0 || error.name === "TimeoutError",
          message: (name, { region }) => `${name} did not reach AWS in ${region}`,
          hint: "Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS)."
        },
        {
          isIt: (error) => /^(Throttl\w+|SlowDown|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name),
          message: (name) => `AWS throttled ${name} to the last attempt`,
          hint: "Something else in the account uses up the request quota, or many deployments run at once. Run fewer at a time (concurrency:), or see the quota in Service Quotas."
        },
        {
          isIt: (error) => (httpStatus(error) ?? 0) >= 500,
          message: (name) => `AWS failed ${name} to the last attempt`,
          hint: "This is on the side of AWS: see https://health.aws.amazon.com/health/status and re-run the job."
        }
      ];
      function networkCode(error) {
        const code = "code" in error ? error.code : void 0;
        return typeof code === "string" && /^[A-Z][A-Z_]+$/.test(code) ? code : void 0;
      }
    })
  ),
  /***/
  15477: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          openAws
        )
      });
      var errors = __webpack_require__(48826);
      var explain = __webpack_require__(25417);
      ;
      async function requestOidcToken(audience, context) {
        if (!context.env.ACTIONS_ID_TOKEN_REQUEST_URL || !context.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
          throw new errors.yo("role-to-assume needs an OIDC token, and this job may not ask GitHub for one", {
            hint: [
              "Give the job the permission, and keep the ones it needs besides:",
              "permissions:",
              "  id-token: write",
              "  contents: read",
              "Pull requests from forks never get it."
            ].join("\n")
          });
        }
        const { getIDToken } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 33838));
        try {
          return await getIDToken(audience);
        } catch (error) {
          throw new errors.yo("GitHub gave no OIDC token", {
            cause: error,
            hint: "Re-run the job; see githubstatus.com if it stays so."
          });
        }
      }
      ;
      async function assumeRole(inputs, region, context) {
        const token = await requestOidcToken(inputs.audience, context);
        const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(6501), __webpack_require__.e(8574)]
          ).then(__webpack_require__.bind(__webpack_require__, 18574)),
          __webpack_require__.e(
            /* import() */
            5091
          ).then(__webpack_require__.bind(__webpack_require__, 95091))
        ]);
        const unsigned = { accessKeyId: "", secretAccessKey: "" };
        const retryStrategy = createRetryStrategy(context.log, context.signal);
        const sts = new STSClient({ region, credentials: unsigned, retryStrategy });
        const command = new AssumeRoleWithWebIdentityCommand({
          RoleArn: inputs.roleToAssume,
          RoleSessionName: inputs.roleSessionName,
          DurationSeconds: inputs.roleDurationSeconds,
          WebIdentityToken: token
        });
        try {
          const { Credentials: credentials } = await sts.send(command, { abortSignal: context.signal });
          return identityOf(credentials ?? {}, inputs, context);
        } catch (error) {
          throw refused((0, errors.zR)(error), inputs, region);
        } finally {
          sts.destroy();
        }
      }
      function identityOf(credentials, inputs, context) {
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = credentials;
        if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) {
          throw new errors.yo(`STS gave no credentials for ${inputs.roleToAssume}`);
        }
        context.maskSecret(SecretAccessKey);
        context.maskSecret(SessionToken);
        return {
          accessKeyId: AccessKeyId,
          secretAccessKey: SecretAccessKey,
          sessionToken: SessionToken,
          ...Expiration === void 0 ? {} : { expiration: Expiration }
        };
      }
      function refused(error, inputs, region) {
        const isRefusal = /^(AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|RegionDisabled|ValidationError)/.test(error.name);
        if (!isRefusal) {
          return (0, explain.N)(error, { service: "sts", operation: "AssumeRoleWithWebIdentity", region });
        }
        return new errors.yo(`The role ${inputs.roleToAssume} could not be assumed with GitHub's OIDC token`, {
          cause: error,
          hint: [
            "Check in the account of the role:",
            "- IAM has the identity provider token.actions.githubusercontent.com, with this audience: " + inputs.audience,
            "- the role's trust policy allows sts:AssumeRoleWithWebIdentity for it, and its condition on",
            "  token.actions.githubusercontent.com:sub fits this repository, branch or environment",
            `- the role's maximum session duration is at least ${inputs.roleDurationSeconds} seconds`
          ].join("\n")
        });
      }
      ;
      const actions = {
        AbortMultipartUpload: "s3:AbortMultipartUpload",
        CompleteMultipartUpload: "s3:PutObject",
        CopyObject: "s3:PutObject",
        CreateMultipartUpload: "s3:PutObject",
        DeleteObjects: "s3:DeleteObject",
        HeadBucket: "s3:ListBucket",
        HeadObject: "s3:GetObject",
        ListObjectsV2: "s3:ListBucket",
        UploadPart: "s3:PutObject"
      };
      function s3Permission(operation, input) {
        const action = actions[operation] ?? `s3:${operation}`;
        const { Bucket: bucket, Key: key } = Object(input);
        if (typeof bucket !== "string")
          return { action, resource: "*" };
        if (action === "s3:ListBucket")
          return { action, resource: `arn:aws:s3:::${bucket}` };
        return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === "string" ? key : "*"}` };
      }
      ;
      function guard(client, { service, region, signal, session }) {
        const send = client.send.bind(client);
        client.send = async (command, options = {}) => {
          signal.throwIfAborted();
          const attempt = () => send(command, { abortSignal: signal, ...options });
          try {
            return await attempt().catch(async (error) => {
              if (session === void 0 || !(0, explain._)(error))
                throw error;
              await renew(client, session);
              return attempt();
            });
          } catch (error) {
            signal.throwIfAborted();
            const operation = command.constructor.name.replace(/Command$/, "");
            const permission = service === "s3" && "input" in command ? { permission: s3Permission(operation, command.input) } : {};
            throw (0, explain.N)(error, { service, operation, region, ...permission });
          }
        };
        return client;
      }
      async function renew({ config }, session) {
        session.discard((await config.credentials()).accessKeyId);
        await config.credentials({ forceRefresh: true });
      }
      ;
      const marginMs = 5 * 6e4;
      function renewingCredentials(fetch, now = Date.now) {
        let current;
        let pending;
        const renew2 = async () => {
          try {
            return current = await fetch();
          } finally {
            pending = void 0;
          }
        };
        return {
          get() {
            if (current !== void 0 && (current.expiration?.getTime() ?? Infinity) - marginMs > now()) {
              return Promise.resolve(current);
            }
            return pending ??= renew2();
          },
          discard(accessKeyId) {
            if (current?.accessKeyId === accessKeyId)
              current = void 0;
          }
        };
      }
      ;
      const requestHandler = { connectionTimeout: 1e4, socketTimeout: 6e4 };
      function openAws(inputs, context) {
        const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION;
        if (!region) {
          throw new errors.yo("There is no AWS region", { hint: "Give the input aws-region, or set AWS_REGION." });
        }
        const lazy = (service, load, home = region) => {
          let client;
          const open = async () => {
            const [Client, { createRetryStrategy }] = await Promise.all([load(), __webpack_require__.e(
              /* import() */
              5091
            ).then(__webpack_require__.bind(__webpack_require__, 95091))]);
            const retryStrategy = createRetryStrategy(context.log, context.signal);
            const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler });
            return guard(made, { service, region: home, signal: context.signal, session });
          };
          return () => client ??= open();
        };
        const loadEcr = async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(6256), __webpack_require__.e(6972)]
        ).then(__webpack_require__.bind(__webpack_require__, 66972))).ECRClient;
        const { roleToAssume } = inputs;
        const session = roleToAssume === void 0 ? void 0 : renewingCredentials(() => assumeRole({ ...inputs, roleToAssume }, region, context));
        const credentials = session === void 0 ? {} : { credentials: () => session.get() };
        const ecr = lazy("ecr", loadEcr);
        return {
          region,
          lazy,
          cloudFront: lazy("cloudfront", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(4043), __webpack_require__.e(7286), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))).CloudFrontClient),
          ecr,
          async ecrIn(other) {
            const [Client, { config }] = await Promise.all([loadEcr(), ecr()]);
            const once = { maxAttempts: 1, requestHandler };
            const made = new Client({ region: other, credentials: () => config.credentials(), ...once });
            return guard(made, { service: "ecr", region: other, signal: context.signal, session });
          },
          // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
          ecrPublic: lazy("ecr-public", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(911), __webpack_require__.e(384)]
          ).then(__webpack_require__.bind(__webpack_require__, 20384))).ECRPUBLICClient, "us-east-1"),
          ecs: lazy("ecs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))).ECSClient),
          logs: lazy("logs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
          ).then(__webpack_require__.bind(__webpack_require__, 16742))).CloudWatchLogsClient),
          s3: lazy("s3", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(7443), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))).S3Client)
        };
      }
    })
  )
};
;
