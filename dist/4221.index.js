"use strict";
exports.id = 4221;
exports.ids = [4221];
exports.modules = {
  /***/
  24221: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var session = __webpack_require__(98380);
      var heartbeat = __webpack_require__(25997);
      ;
      const limitMs = 20 * 6e4;
      const longestPauseMs = 1e4;
      async function waitForInvalidation(id, invalidations, context) {
        const { clock, signal } = context;
        const end = clock.now() + limitMs;
        return (0, heartbeat.p)(context, 15e3, () => `CloudFront is working on invalidation ${id}`, async () => {
          for (let pause = 500; clock.now() < end; pause = Math.min(pause * 1.5, longestPauseMs)) {
            await clock.sleep(pause, signal);
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
      function createCdn(sources, { prefix, isAwaited }, context) {
        let found = [];
        return {
          async look() {
            found = await Promise.all(sources.map(async (source) => ({
              ...await source.describe(),
              invalidations: source.invalidations
            })));
            const [first] = found;
            const [path] = first === void 0 ? [] : urlPathsOf(prefix, first.originPaths);
            return {
              url: first === void 0 ? void 0 : `https://${first.host}${path ?? "/"}`,
              warnings: found.filter(({ originPaths }) => originPaths.length === 0).map(({ id }) => warningOf(id))
            };
          },
          plan: (stale) => found.map(({ id, originPaths }) => ({
            distributionId: id,
            paths: stale.length === 0 ? [] : invalidationPaths(stale, { prefix, originPaths })
          })).filter(({ paths }) => paths.length > 0),
          async invalidate(planned, begun) {
            const completed = await Promise.all(planned.map(async ({ distributionId, paths }) => {
              const invalidations = found.find(({ id: id2 }) => id2 === distributionId)?.invalidations;
              if (invalidations === void 0)
                return true;
              const { id, isCompleted } = await invalidations.create(paths, `slipway-${crypto.randomUUID()}`);
              begun({ distributionId, id, paths });
              return isCompleted || !isAwaited || await waitForInvalidation(id, invalidations, context);
            }));
            return completed.every(Boolean);
          }
        };
      }
      function warningOf(id) {
        return `No origin of the distribution ${id} is this bucket. The publish goes on; if the site does not change, check that bucket and distribution-id belong together.`;
      }
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
      ;
      function publisherOf(env, id) {
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_SHA } = env;
        const run = /^\d+$/.test(GITHUB_RUN_ID ?? "") ? Number(GITHUB_RUN_ID) : void 0;
        const isOnGitHub = GITHUB_SERVER_URL !== void 0 && GITHUB_REPOSITORY !== void 0 && run !== void 0;
        return {
          id,
          run: isOnGitHub ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${run}` : "a run outside of GitHub",
          order: run,
          isRerun: Number(GITHUB_RUN_ATTEMPT ?? "1") > 1,
          commit: /^[0-9a-f]{40}$/.test(GITHUB_SHA ?? "") ? GITHUB_SHA : void 0
        };
      }
      var src_clock = __webpack_require__(95563);
      ;
      const emptyManifest = { files: /* @__PURE__ */ new Map(), owed: [], published: void 0 };
      const ownFolder = ".slipway/";
      const manifestPath = `${ownFolder}manifest.json`;
      const version = 1;
      function renderManifest({ files, owed, published }) {
        const lines = [...files].map(([path, entry]) => `${JSON.stringify(path)}:${renderEntry(entry)}`);
        const head = JSON.stringify({ version, published, owed });
        return `${head.slice(0, -1)},"files":{
${lines.join(",\n")}
}}
`;
      }
      function renderEntry(entry) {
        if (entry === "unfinished")
          return "[]";
        const { sha256, headers, etag, encoding, until } = entry;
        const more = until !== void 0 ? [encoding ?? "", until] : encoding !== void 0 ? [encoding] : [];
        return JSON.stringify([sha256, headers, etag, ...more]);
      }
      function parseManifest(text) {
        const value = parseJson(text);
        if (!isObject(value) || !isObject(value.files))
          throw unreadable("it is not a manifest");
        if (value.version !== version)
          throw unreadable(`its version is ${JSON.stringify(value.version)}`);
        const files = /* @__PURE__ */ new Map();
        for (const [path, entry] of Object.entries(value.files)) {
          if (path !== "" && !path.startsWith(ownFolder))
            files.set(path, parseEntry(path, entry));
        }
        const owed = Array.isArray(value.owed) ? value.owed.filter((path) => typeof path === "string") : [];
        return { files, owed, published: parsePublished(value.published) };
      }
      function parseEntry(path, entry) {
        if (!Array.isArray(entry))
          throw damaged(path);
        const [sha256, headers, etag, encoding, until] = entry;
        if (entry.length === 0)
          return "unfinished";
        if (typeof sha256 !== "string" || typeof headers !== "string" || typeof etag !== "string") {
          throw damaged(path);
        }
        return {
          sha256,
          headers,
          etag,
          ...encoding === "gzip" || encoding === "br" ? { encoding } : {},
          ...typeof until === "number" ? { until } : {}
        };
      }
      function parsePublished(value) {
        if (!isObject(value))
          return void 0;
        const { run, order, commit, at } = value;
        return {
          run: typeof run === "string" ? run : "",
          order: typeof order === "number" ? order : void 0,
          commit: typeof commit === "string" ? commit : void 0,
          at: typeof at === "number" ? at : 0
        };
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch (error) {
          throw unreadable("it is not JSON", error);
        }
      }
      function damaged(path) {
        return unreadable(`its entry ${JSON.stringify(path)} is damaged`);
      }
      function unreadable(why, cause) {
        return new errors.yo(`The manifest ${manifestPath} in the bucket cannot be read: ${why}`, {
          cause,
          hint: "If a newer version of this action wrote it, use that version. Otherwise delete the object: the next publish adopts what is there and is the same, and no longer knows what earlier ones uploaded, so it deletes none of that."
        });
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const lockPath = `${ownFolder}lock`;
      function renderHeld({ id, run }, beat) {
        return Buffer.from(`${JSON.stringify({ state: "held", holder: id, run, beat })}
`);
      }
      function renderFree({ id }) {
        return Buffer.from(`${JSON.stringify({ state: "free", by: id })}
`);
      }
      function parseLock(bytes) {
        try {
          const value = JSON.parse(bytes.toString("utf8"));
          if (typeof value === "object" && value !== null && "state" in value) {
            if (value.state === "free")
              return { state: "free" };
            const run = "run" in value && typeof value.run === "string" ? value.run : "unknown";
            const holder = "holder" in value && typeof value.holder === "string" ? value.holder : "";
            return { state: "held", holder, run };
          }
        } catch {
        }
        return { state: "held", holder: "", run: "unknown" };
      }
      ;
      const leaseMs = 3e4;
      const renewEveryMs = 8e3;
      const stopAfterMs = 2e4;
      function hold(store, taken, { publisher, tidying }, { clock, log, signal }) {
        const lost = new AbortController();
        const ended = new AbortController();
        let version2 = taken;
        let isLost = false;
        let writing = Promise.resolve(void 0);
        const lose = (why) => {
          isLost = true;
          lost.abort(new errors.yo(`This publish has lost its lock: ${why}`, { hint: "Re-run this job." }));
        };
        const within = async (ms) => {
          const done = new AbortController();
          const late = clock.sleep(ms, AbortSignal.any([ended.signal, done.signal])).then(() => "late");
          try {
            return await Promise.race([writing.then((etag) => ({ etag })), late]);
          } finally {
            done.abort();
          }
        };
        const renew = async () => {
          let renewedAt = clock.now();
          for (let beat = 1; ; beat++) {
            await clock.sleep(renewEveryMs, ended.signal);
            writing = store.write(lockPath, renderHeld(publisher, beat), version2);
            try {
              const renewed = await within(renewedAt + stopAfterMs - clock.now());
              if (renewed === "late")
                throw new Error("it takes too long");
              if (renewed.etag === void 0) {
                lose("another publish has taken over");
                return;
              }
              version2 = renewed.etag;
              renewedAt = clock.now();
            } catch (error) {
              if (signal.aborted || ended.signal.aborted)
                return;
              log.info(`The lock could not be renewed: ${(0, errors.zR)(error).message}`);
              if (clock.now() - renewedAt < stopAfterMs)
                continue;
              lose("it could not be renewed in time");
              return;
            }
          }
        };
        const renewing = renew().catch(() => void 0);
        return {
          lost: lost.signal,
          async release() {
            ended.abort();
            await renewing;
            if (isLost)
              return;
            version2 = await writing.catch(() => void 0) ?? version2;
            try {
              await tidying.write(lockPath, renderFree(publisher), version2);
            } catch (error) {
              log.info(`The lock stays for ${(0, src_clock.a)(leaseMs)}: it could not be removed, ${(0, errors.zR)(error).message}`);
            }
          }
        };
      }
      ;
      const lookEveryMs = 2e3;
      async function acquireLease(store, options, context) {
        const { clock, signal, log } = context;
        const { publisher, timeoutMs, place } = options;
        const deadline = clock.now() + timeoutMs;
        let watched;
        let holder = "";
        const waiting = () => `Waiting for another publish to ${place}: ${holder}`;
        const look = async () => {
          const found = await store.read(lockPath);
          const lock = found === void 0 ? { state: "free" } : parseLock(found.bytes);
          if (found === void 0 || lock.state === "free") {
            return store.write(lockPath, renderHeld(publisher, 0), found?.etag);
          }
          if (watched?.etag !== found.etag)
            watched = { etag: found.etag, since: clock.now() };
          holder = lock.run;
          const silentMs = clock.now() - watched.since;
          if (silentMs < leaseMs)
            return void 0;
          log.warning(`Taking over from a publish that was not heard of for ${(0, src_clock.a)(silentMs)}: ${lock.run}`);
          return store.write(lockPath, renderHeld(publisher, 0), found.etag);
        };
        const first = await look();
        if (first !== void 0)
          return hold(store, first, options, context);
        const version2 = await (0, heartbeat.p)(context, 15e3, waiting, async () => {
          log.info(waiting());
          for (; ; ) {
            await clock.sleep(lookEveryMs, signal);
            const taken = await look();
            if (taken !== void 0)
              return taken;
            if (clock.now() >= deadline)
              throw stillHeld(place, holder, timeoutMs);
          }
        });
        return hold(store, version2, options, context);
      }
      function stillHeld(place, run, timeoutMs) {
        return new errors.yo(`Another publish to ${place} is still under way after ${(0, src_clock.a)(timeoutMs)}`, {
          cause: new Error(`It is ${run}`),
          hint: "Re-run this job when it is done, or give lock-timeout more time. Nothing was changed."
        });
      }
      ;
      class Ledger {
        write;
        #files;
        #owed;
        #published;
        #version;
        #isSaved = true;
        /** @param write replaces the manifest of that version; throws when somebody else has */
        constructor(write, { manifest, version: version2 }) {
          this.write = write;
          this.#files = new Map(manifest.files);
          this.#owed = manifest.owed;
          this.#published = manifest.published;
          this.#version = version2;
        }
        /** Records what a publish is about to touch, before it does. Fails when another publish is under way. */
        async begin({ changes, deletions, gone, recorded, retained }) {
          for (const { object } of changes)
            this.set(object.path, "unfinished");
          for (const path of deletions)
            this.set(path, "unfinished");
          for (const [path, entry] of recorded)
            this.set(path, entry);
          for (const [path, until] of retained)
            this.#retain(path, until);
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
        /** All is done, by whom. */
        conclude(published) {
          this.#published = published;
          this.#isSaved = false;
        }
        /** Writes what changed since the last time; nothing when nothing did. */
        async save() {
          if (this.#isSaved)
            return;
          const manifest = { files: this.#files, owed: this.#owed, published: this.#published };
          this.#version = await this.write(manifest, this.#version);
          this.#isSaved = true;
        }
        #retain(path, until) {
          const entry = this.#files.get(path);
          if (entry === void 0 || entry === "unfinished" || entry.until === until)
            return;
          this.set(path, { ...entry, until });
        }
      }
      ;
      async function readManifest(store) {
        const stored = await store.read(manifestPath);
        if (stored === void 0)
          return { manifest: emptyManifest, version: void 0 };
        return { manifest: parseManifest(stored.bytes.toString("utf8")), version: stored.etag };
      }
      async function writeManifest(store, manifest, expected) {
        const version2 = await store.write(manifestPath, Buffer.from(renderManifest(manifest)), expected);
        if (version2 !== void 0)
          return version2;
        throw new errors.yo("Another publish to the same place is under way", {
          hint: "Something else than this action, or a version of it without the lock, writes .slipway/manifest.json. Wait for it, and re-run this job."
        });
      }
      var external_node_fs_ = __webpack_require__(73024);
      var concurrently = __webpack_require__(85919);
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
      const defaultCacheControl = {
        fingerprinted: "public, max-age=31536000, immutable",
        // Browsers ask every time. CloudFront may answer for five minutes by itself: a publish invalidates what it changed,
        // and where that failed, the old page is gone soon all the same.
        others: "public, max-age=0, s-maxage=300, must-revalidate"
      };
      function headersOf(path, cacheControl = defaultCacheControl) {
        return {
          contentType: contentTypeOf(path),
          cacheControl: isFingerprinted(path) ? cacheControl.fingerprinted : cacheControl.others
        };
      }
      function hashHeaders(headers, encoding, storage) {
        const text = JSON.stringify([sorted(headers), encoding, sorted(storage)]);
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 16);
      }
      function sorted(value) {
        const entries = Object.entries(value);
        return entries.filter(([, member]) => member !== void 0).map(([name, member]) => [name, typeof member === "object" && member !== null ? sorted(member) : member]).sort(([a], [b]) => String(a) < String(b) ? -1 : 1);
      }
      ;
      const objectsAtATime = 16;
      const partSizes = [8, 5, 16, 15, 50].map((mebibytes) => mebibytes * 1024 * 1024);
      async function findSame(site, remote, manifest, store, storage) {
        const same = /* @__PURE__ */ new Map();
        const doubtful = site.filter((object) => isDoubtful(object, remote, manifest));
        await (0, concurrently.r)(doubtful, objectsAtATime, async (object) => {
          const { path, size, encoding, headersHash } = object;
          const there = remote.get(path);
          if (there === void 0 || !await hasBytes(object, there))
            return;
          const stored = await store.head(path);
          if (stored?.etag !== there.etag || stored.size !== size)
            return;
          const hasHeaders = hashHeaders(stored.headers, encoding, storage) === headersHash;
          same.set(path, { hasHeaders: hasHeaders && isKeptAs(stored, storage) });
        });
        return same;
      }
      function isKeptAs(stored, { storageClass, encryption, tags }) {
        const isClass = storageClass === void 0 || storageClass === stored.storageClass;
        const isEncrypted = encryption === void 0 || encryption.kind === "AES256" && stored.encryption === "AES256";
        return isClass && isEncrypted && Object.keys(tags).length === 0;
      }
      function isDoubtful({ path, size, encoding }, remote, { files }) {
        const there = remote.get(path);
        if (there?.size !== size || encoding !== "identity")
          return false;
        const before = files.get(path);
        return before === void 0 || before === "unfinished" || before.etag !== there.etag;
      }
      async function hasBytes(object, { etag }) {
        const [, md5, parts] = /^"([0-9a-f]{32})(?:-(\d+))?"$/.exec(etag) ?? [];
        if (md5 === void 0)
          return false;
        if (parts === void 0)
          return (await md5OfParts(object, Infinity)).whole === md5;
        const count = Number(parts);
        for (const partSize of partSizes) {
          if (Math.ceil(object.size / partSize) !== count)
            continue;
          if ((await md5OfParts(object, partSize)).ofParts === md5)
            return true;
        }
        return false;
      }
      async function md5OfParts({ content }, partSize) {
        const whole = (0, external_node_crypto_.createHash)("md5");
        const all = (0, external_node_crypto_.createHash)("md5");
        let part = (0, external_node_crypto_.createHash)("md5");
        let filled = 0;
        const chunks = content.kind === "bytes" ? [content.bytes] : (0, external_node_fs_.createReadStream)(content.realPath, { highWaterMark: 1 << 20 });
        for await (const chunk of chunks) {
          whole.update(chunk);
          for (let rest = chunk; rest.length > 0; ) {
            const piece = rest.subarray(0, Math.min(rest.length, partSize - filled));
            part.update(piece);
            filled += piece.length;
            rest = rest.subarray(piece.length);
            if (filled < partSize)
              continue;
            all.update(part.digest());
            part = (0, external_node_crypto_.createHash)("md5");
            filled = 0;
          }
        }
        if (filled > 0)
          all.update(part.digest());
        return { whole: whole.digest("hex"), ofParts: all.digest("hex") };
      }
      ;
      function guardDeletions({ deletions }, { files }, maxDelete) {
        const going = deletions.filter((path) => !isFingerprinted(path));
        const owned2 = [...files.keys()].filter((path) => !isFingerprinted(path)).length;
        const most = maxDelete.kind === "count" ? maxDelete.count : Math.floor(owned2 * maxDelete.percent / 100);
        if (going.length <= most)
          return;
        const limit = maxDelete.kind === "count" ? `${maxDelete.count}` : `${maxDelete.percent}%, that is ${most}`;
        const shown = going.slice(0, 20).join("\n");
        const more = going.length > 20 ? `
… and ${going.length - 20} more` : "";
        throw new errors.yo(`This publish would delete ${going.length} of ${owned2} files; max-delete is ${limit}`, {
          cause: new Error(shown + more),
          hint: `Is the build complete, and source the right folder? If they are to go, give max-delete a higher share (${Math.min(100, Math.ceil(going.length / Math.max(owned2, 1) * 100))}%) or number for this publish. Nothing was changed.`
        });
      }
      ;
      const copyLimit = 5 * 1024 ** 3;
      function makePlan(found, options) {
        const { site, manifest } = found;
        const changes = [];
        const recorded = /* @__PURE__ */ new Map();
        for (const object of site) {
          const decided = decide(object, found);
          if (decided === void 0)
            continue;
          if ("reason" in decided)
            changes.push(decided);
          else
            recorded.set(object.path, decided);
        }
        const leaving = planLeaving(found, options);
        const overwritten = changes.filter(({ overwrites }) => overwrites).map(({ object }) => object.path);
        const suspect = [...recorded].filter(([path, { etag }]) => isTouched(manifest.files.get(path), etag));
        return {
          changes,
          recorded,
          ...leaving,
          unchanged: site.length - changes.length,
          stale: [
            .../* @__PURE__ */ new Set([...overwritten, ...suspect.map(([path]) => path), ...leaving.deletions, ...manifest.owed])
          ].sort()
        };
      }
      const emptyPlan = {
        changes: [],
        recorded: /* @__PURE__ */ new Map(),
        deletions: [],
        retained: /* @__PURE__ */ new Map(),
        kept: [],
        gone: [],
        unchanged: 0,
        stale: []
      };
      function decide(object, { remote, manifest, same }) {
        const { path, sha256, headersHash } = object;
        const there = remote.get(path);
        const before = manifest.files.get(path);
        const put = { kind: "put" };
        if (there === void 0)
          return { object, reason: "new", how: put, overwrites: false };
        const overwrites = true;
        const { etag } = there;
        const reason = whyDistrusted(before, etag);
        if (before === void 0 || before === "unfinished" || reason !== void 0) {
          const found = same.get(path);
          if (found?.hasHeaders === true)
            return { sha256, headers: headersHash, etag };
          const how = found === void 0 ? put : copyOrPut(object, etag);
          return { object, reason: reason ?? "foreign", how, overwrites };
        }
        if (before.sha256 !== sha256)
          return { object, reason: "content", how: put, overwrites };
        if (before.headers !== headersHash) {
          const isOnlyHeaders = object.encoding === "identity" && before.encoding === void 0;
          return { object, reason: "headers", how: isOnlyHeaders ? copyOrPut(object, etag) : put, overwrites };
        }
        return before.until === void 0 ? void 0 : { sha256, headers: headersHash, etag };
      }
      function whyDistrusted(before, etag) {
        if (before === void 0)
          return "foreign";
        if (before === "unfinished")
          return "unfinished";
        return before.etag === etag ? void 0 : "drifted";
      }
      function isTouched(before, etag) {
        return before === "unfinished" || before !== void 0 && before.etag !== etag;
      }
      function copyOrPut({ size }, etag) {
        return size <= copyLimit ? { kind: "copy", etag } : { kind: "put" };
      }
      function planLeaving({ site, remote, manifest }, options) {
        const wanted = new Set(site.map(({ path }) => path));
        const deletions = [];
        const retained = /* @__PURE__ */ new Map();
        const kept = [];
        const gone = [];
        for (const [path, before] of manifest.files) {
          if (wanted.has(path))
            continue;
          const there = remote.get(path);
          const isOthers = before !== "unfinished" && there !== void 0 && there.etag !== before.etag;
          if (there === void 0 || isOthers)
            gone.push(path);
          else if (!options.deleteRemoved || options.isExcluded(path))
            kept.push(path);
          else {
            const until = isFingerprinted(path) ? stayOf(before, options) : 0;
            if (until > options.now)
              retained.set(path, until);
            else
              deletions.push(path);
          }
        }
        return { deletions: deletions.sort(), retained, kept: kept.sort(), gone: gone.sort() };
      }
      function stayOf(before, { keepAssetsMs, now }) {
        if (before === "unfinished" || keepAssetsMs === 0)
          return 0;
        return before.until ?? now + keepAssetsMs;
      }
      var format_bytes = __webpack_require__(87852);
      ;
      const longest = 200;
      function printPlan(plan, leftOut, prefix, log) {
        const lines = [
          ...plan.changes.map((change) => lineOf(change, prefix)),
          ...plan.deletions.map((path) => `delete     ${prefix}${path}`),
          ...[...plan.retained].map(([path, until]) => `retain     ${prefix}${path} until ${dateOf(until)}`),
          ...plan.kept.map((path) => `keep       ${prefix}${path} (gone from the source)`),
          ...leftOut.map(({ path, why }) => `leave out  ${path} (${why})`)
        ];
        for (const line of lines.slice(0, longest))
          log.info(line);
        if (lines.length > longest)
          log.info(`… and ${lines.length - longest} more`);
        const puts = plan.changes.filter(({ how }) => how.kind === "put").length;
        log.info(`${puts} to upload, ${plan.changes.length - puts} with other headers, ${plan.unchanged} unchanged, ${plan.deletions.length} to delete, ${plan.retained.size} retained, ${plan.kept.length} kept, ${leftOut.length} left out`);
      }
      function lineOf({ object, reason, how }, prefix) {
        const path = prefix + object.path;
        return how.kind === "copy" ? `headers    ${path} (${reason})` : `upload     ${path} (${reason}, ${(0, format_bytes.z)(object.size)})`;
      }
      function dateOf(ms) {
        return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
      ;
      function findNewer({ order, isRerun }, published, { isSeenMeanwhile }) {
        if (published?.order === void 0 || order === void 0 || published.order <= order)
          return void 0;
        return isRerun && !isSeenMeanwhile ? void 0 : published.run;
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
      function inPhases(items, pathOf) {
        const phases = /* @__PURE__ */ new Map();
        for (const item of items) {
          const rank = rankOf(pathOf(item));
          const phase = phases.get(rank);
          if (phase === void 0)
            phases.set(rank, [item]);
          else
            phase.push(item);
        }
        return [...phases].sort(([a], [b]) => a - b).map(([, phase]) => phase);
      }
      var promises_ = __webpack_require__(51455);
      ;
      function changedMeanwhile(file) {
        return new errors.yo(`${file.path} changed while it was being published`, {
          hint: "Let the build end before this step: look for a watcher or a background process that still writes."
        });
      }
      ;
      async function hashFile(path) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
          hash.update(chunk);
        return hash.digest("base64url");
      }
      function hashBytes(bytes, digest = "base64url") {
        return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest(digest);
      }
      var external_node_util_ = __webpack_require__(57975);
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const best = { gzip: external_node_zlib_.constants.Z_BEST_COMPRESSION, br: external_node_zlib_.constants.BROTLI_MAX_QUALITY, brOfStream: 9 };
      const gzip = (0, external_node_util_.promisify)(external_node_zlib_.gzip);
      const brotli = (0, external_node_util_.promisify)(external_node_zlib_.brotliCompress);
      function compress(bytes, encoding) {
        if (encoding === "gzip")
          return gzip(bytes, { level: best.gzip });
        const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: sizeHint } = external_node_zlib_.constants;
        return brotli(bytes, { params: { [quality]: best.br, [sizeHint]: bytes.length } });
      }
      function createCompressor(encoding) {
        if (encoding === "gzip")
          return external_node_zlib_.createGzip({ level: best.gzip });
        const { BROTLI_PARAM_QUALITY: quality } = external_node_zlib_.constants;
        return external_node_zlib_.createBrotliCompress({ params: { [quality]: best.brOfStream } });
      }
      ;
      async function* readParts(file, partLength) {
        const free = [];
        const hash = (0, external_node_crypto_.createHash)("sha256");
        const source = file.encoding === "identity" ? readPlain : readCompressed;
        let number = 0;
        for await (const bytes of source(file, partLength, hash, () => free.pop() ?? Buffer.allocUnsafeSlow(partLength))) {
          const whole = Buffer.from(bytes.buffer);
          yield { number: ++number, bytes, release: () => free.push(whole) };
        }
        if (hash.digest("base64url") !== file.sha256)
          throw changedMeanwhile(file);
      }
      async function* readPlain(file, partLength, hash, allocate) {
        const handle = await (0, promises_.open)(file.realPath);
        try {
          for (let start = 0; start < file.size; start += partLength) {
            const bytes = allocate().subarray(0, Math.min(partLength, file.size - start));
            await readWhole(handle, bytes, start, file);
            hash.update(bytes);
            yield bytes;
          }
        } finally {
          await handle.close();
        }
      }
      async function readWhole(handle, bytes, start, file) {
        for (let filled = 0; filled < bytes.length; ) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0)
            throw changedMeanwhile(file);
          filled += bytesRead;
        }
      }
      async function* readCompressed(file, partLength, hash, allocate) {
        const stream = (0, external_node_fs_.createReadStream)(file.realPath, { highWaterMark: 1 << 20 });
        const encoding = file.encoding === "br" ? "br" : "gzip";
        stream.on("data", (chunk) => hash.update(chunk));
        const compressor = createCompressor(encoding);
        stream.on("error", (error) => compressor.destroy(error));
        let part = allocate();
        let filled = 0;
        try {
          for await (const chunk of stream.pipe(compressor)) {
            for (let rest = chunk; rest.length > 0; ) {
              const taken = rest.copy(part, filled);
              filled += taken;
              rest = rest.subarray(taken);
              if (filled < partLength)
                continue;
              yield part;
              part = allocate();
              filled = 0;
            }
          }
          if (filled > 0)
            yield part.subarray(0, filled);
        } finally {
          stream.destroy();
        }
      }
      ;
      const maxParts = 1e4;
      const leastPartBytes = 8 * 1024 * 1024;
      const partsAtATime = 8;
      function partBytes(size) {
        return Math.max(leastPartBytes, Math.ceil(size / maxParts));
      }
      async function uploadInParts(wire, target, file, parts) {
        const [s3, { CreateMultipartUploadCommand, CompleteMultipartUploadCommand }] = await Promise.all([
          parts.aws.s3(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))
        ]);
        const { Bucket, Key, ExpectedBucketOwner } = target;
        const owner = ExpectedBucketOwner === void 0 ? {} : { ExpectedBucketOwner };
        const { UploadId: id = "" } = await s3.send(new CreateMultipartUploadCommand(target));
        const upload = { Bucket, Key, UploadId: id, ...owner };
        try {
          const completed = await uploadParts(wire, upload, file);
          const { ETag: etag = "" } = await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: completed } }));
          return etag;
        } catch (error) {
          await abort(upload, parts);
          throw error;
        }
      }
      async function uploadParts(wire, upload, file) {
        const completed = [];
        const queue = readParts(file, partBytes(file.size));
        const failures = [];
        const worker = async () => {
          try {
            for (; ; ) {
              const { value: part, done } = await queue.next();
              if (done === true || failures.length > 0)
                return;
              completed[part.number - 1] = { PartNumber: part.number, ETag: await uploadPart(wire, upload, part) };
              part.release();
            }
          } catch (error) {
            failures.push(error);
          }
        };
        await Promise.all(Array.from({ length: partsAtATime }, worker));
        await queue.return(void 0);
        if (failures.length > 0)
          throw failures[0];
        return completed;
      }
      async function uploadPart(wire, { Key, UploadId, ExpectedBucketOwner }, part) {
        const { bytes, number } = part;
        const hash = await external_node_crypto_.webcrypto.subtle.digest("SHA-256", bytes);
        const { headers } = await wire.send({
          operation: "UploadPart",
          method: "PUT",
          key: Key,
          query: { partNumber: String(number), uploadId: UploadId },
          ...ExpectedBucketOwner === void 0 ? {} : { headers: { "x-amz-expected-bucket-owner": ExpectedBucketOwner } },
          body: { bytes, sha256: Buffer.from(hash).toString("hex") }
        });
        return headers.etag ?? "";
      }
      async function abort(upload, parts) {
        const { AbortMultipartUploadCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const s3 = await parts.tidyingAws.s3();
          await s3.send(new AbortMultipartUploadCommand(upload));
        } catch (error) {
          parts.warn(`The unfinished upload of ${upload.Key} could not be removed (${(0, errors.zR)(error).message}). Its parts are invisible and paid for; a lifecycle rule AbortIncompleteMultipartUpload removes such.`);
        }
      }
      ;
      function objectInput(place, { path, headers }, storage) {
        return {
          ...owned(place),
          Key: place.prefix + path,
          ...headersInput(headers),
          ...storageInput(storage)
        };
      }
      function owned({ bucket, owner }) {
        return { Bucket: bucket, ...owner === void 0 ? {} : { ExpectedBucketOwner: owner } };
      }
      function headersInput(headers) {
        const { contentType, cacheControl, contentDisposition, contentLanguage, contentEncoding } = headers;
        const { expires, redirectTo, metadata } = headers;
        return {
          ContentType: contentType,
          CacheControl: cacheControl,
          ...contentDisposition === void 0 ? {} : { ContentDisposition: contentDisposition },
          ...contentLanguage === void 0 ? {} : { ContentLanguage: contentLanguage },
          ...contentEncoding === void 0 ? {} : { ContentEncoding: contentEncoding },
          ...expires === void 0 ? {} : { Expires: new Date(expires) },
          ...redirectTo === void 0 ? {} : { WebsiteRedirectLocation: redirectTo },
          ...metadata === void 0 ? {} : { Metadata: { ...metadata } }
        };
      }
      function storageInput({ storageClass, encryption, tags }) {
        const tagging = new URLSearchParams({ ...tags }).toString();
        return {
          // S3's list of classes grows faster than the SDK's.
          ...storageClass === void 0 ? {} : { StorageClass: storageClass },
          ...encryption === void 0 ? {} : { ServerSideEncryption: encryption.kind },
          ...encryption === void 0 || encryption.kind === "AES256" ? {} : {
            BucketKeyEnabled: encryption.isBucketKey,
            ...encryption.keyId === void 0 ? {} : { SSEKMSKeyId: encryption.keyId }
          },
          ...tagging === "" ? {} : { Tagging: tagging }
        };
      }
      ;
      const names = {
        BucketKeyEnabled: "x-amz-server-side-encryption-bucket-key-enabled",
        CacheControl: "cache-control",
        ContentDisposition: "content-disposition",
        ContentEncoding: "content-encoding",
        ContentLanguage: "content-language",
        ContentType: "content-type",
        ExpectedBucketOwner: "x-amz-expected-bucket-owner",
        Expires: "expires",
        SSEKMSKeyId: "x-amz-server-side-encryption-aws-kms-key-id",
        ServerSideEncryption: "x-amz-server-side-encryption",
        StorageClass: "x-amz-storage-class",
        Tagging: "x-amz-tagging",
        WebsiteRedirectLocation: "x-amz-website-redirect-location"
      };
      function inputHeaders(input) {
        const headers = {};
        for (const [member, name] of Object.entries(names)) {
          const value = input[member];
          if (value !== void 0)
            headers[name] = value instanceof Date ? value.toUTCString() : String(value);
        }
        for (const [name, value] of Object.entries(input.Metadata ?? {}))
          headers[`x-amz-meta-${name}`] = value;
        return headers;
      }
      ;
      const wholeLimit = 8 * 1024 * 1024;
      const atOnceLimit = 128 * 1024;
      async function uploadFile(wire, place, object, parts) {
        const target = objectInput(place, object, parts.storage);
        const { content, size, sha256, path, encoding } = object;
        if (content.kind === "file" && size > wholeLimit) {
          const { realPath } = content;
          return uploadInParts(wire, target, { path, realPath, size, sha256, encoding }, parts);
        }
        const headers = inputHeaders(target);
        const body = await readBody(object);
        try {
          const answer = await wire.send({ operation: "PutObject", method: "PUT", key: target.Key, headers, body });
          return answer.headers.etag ?? "";
        } catch (error) {
          if ((0, src_errors.m_)(error, "XAmzContentSHA256Mismatch", "BadDigest"))
            throw changedMeanwhile(object);
          throw error;
        }
      }
      async function readBody(object) {
        const { content, size, sha256, encoding } = object;
        const bytes = content.kind === "bytes" ? content.bytes : await readSmall(content.realPath, size);
        if (bytes.length !== size)
          throw changedMeanwhile(object);
        if (encoding === "identity")
          return { bytes, sha256: Buffer.from(sha256, "base64url").toString("hex") };
        if (hashBytes(bytes) !== sha256)
          throw changedMeanwhile(object);
        const compressed = await compress(bytes, encoding);
        return { bytes: compressed, sha256: hashBytes(compressed, "hex") };
      }
      async function readSmall(path, size) {
        return size <= atOnceLimit ? (0, external_node_fs_.readFileSync)(path) : (0, promises_.readFile)(path);
      }
      ;
      const filesAtATime = 16;
      async function changeInPhases(changes, make, context) {
        let files = 0;
        let bytes = 0;
        const counted = async (change) => {
          context.signal.throwIfAborted();
          await make(change);
          files++;
          bytes += change.object.size;
        };
        const describe = () => `Uploaded ${files} of ${changes.length} files, ${(0, format_bytes.z)(bytes)}`;
        await (0, heartbeat.p)(context, 1e4, describe, async () => {
          for (const phase of inPhases(changes, ({ object }) => object.path)) {
            const isLarge = ({ object }) => object.size > wholeLimit;
            await (0, concurrently.r)(phase.filter((change) => !isLarge(change)), filesAtATime, counted);
            await (0, concurrently.r)(phase.filter(isLarge), 1, counted);
            const [first] = phase;
            if (first !== void 0) {
              context.log.info(`Uploaded ${describeRank(rankOf(first.object.path))}: ${phase.length}`);
            }
          }
        });
      }
      ;
      async function publish(options, context) {
        return new Publish(options, context).run();
      }
      class Publish {
        options;
        context;
        #stage = "preparing";
        #plan = emptyPlan;
        #uploaded = 0;
        #updated = 0;
        #bytes = 0;
        #deleted = 0;
        #invalidations = [];
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
            return { ...await this.#run(), ...this.#progress() };
          } catch (thrown) {
            if (this.context.signal.aborted)
              return { kind: "cancelled", ...this.#progress() };
            const error = (0, errors.zR)(thrown);
            if (!(error instanceof errors.yo) || this.#stage === "preparing")
              throw error;
            return { kind: "failed", error, ...this.#progress() };
          }
        }
        async #run() {
          const { isPlan, publisher, store } = this.options;
          const { site, stored } = await this.#prepare();
          if (isPlan)
            return { kind: "planned" };
          const by = findNewer(publisher, stored.manifest.published, { isSeenMeanwhile: false });
          if (by !== void 0)
            return { kind: "superseded", by };
          if (this.#isIdle(stored.manifest))
            return { kind: "unchanged" };
          const lease = await this.#acquire();
          try {
            const now = await readManifest(store);
            if (now.version === stored.version)
              return { kind: await this.#execute(stored, lease) };
            const newer = findNewer(publisher, now.manifest.published, { isSeenMeanwhile: true });
            if (newer !== void 0)
              return { kind: "superseded", by: newer };
            this.context.log.info("Another publish has come in between: planning anew");
            await this.#makePlan(site, now.manifest);
            return { kind: await this.#execute(now, lease) };
          } finally {
            await lease.release();
          }
        }
        /** Reads everything and plans. Changes nothing. */
        async #prepare() {
          const { store, cdn, compose } = this.options;
          const [stored, view, site] = await Promise.all([readManifest(store), cdn?.look(), compose()]);
          this.#leftOut = site.leftOut;
          this.#url = view?.url;
          for (const warning of view?.warnings ?? [])
            this.context.log.warning(warning);
          await this.#makePlan(site, stored.manifest);
          return { site, stored };
        }
        async #makePlan({ objects }, manifest) {
          const { options } = this;
          const { store, storage, prefix, maxDelete } = options;
          const { clock, log } = this.context;
          const remote = await store.list([...manifest.files.keys()].sort());
          const same = await findSame(objects, remote, manifest, store, storage);
          this.#plan = makePlan({ site: objects, remote, manifest, same }, { ...options, now: clock.now() });
          await log.group("Plan", () => {
            printPlan(this.#plan, this.#leftOut, prefix, log);
            return Promise.resolve();
          });
          guardDeletions(this.#plan, manifest, maxDelete);
        }
        /** Whether nothing is to be done, and nothing is to be written down. */
        #isIdle({ files }) {
          const { changes, recorded, deletions, retained, gone } = this.#plan;
          const isRetained = [...retained].every(([path, until]) => {
            const entry = files.get(path);
            return entry !== void 0 && entry !== "unfinished" && entry.until === until;
          });
          const isEmpty = changes.length + recorded.size + deletions.length + gone.length === 0;
          return isEmpty && isRetained && this.#owed().length === 0;
        }
        /** What has to be invalidated; without a distribution nothing is. */
        #owed() {
          return this.options.cdn === void 0 ? [] : this.#plan.stale;
        }
        #acquire() {
          const { store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = this.options;
          return acquireLease(store, { publisher, place, tidying, timeoutMs }, this.context);
        }
        async #execute(stored, lease) {
          const { store, publisher } = this.options;
          const { clock } = this.context;
          const signal = AbortSignal.any([this.context.signal, lease.lost]);
          const ledger = new Ledger(async (manifest, expected) => {
            signal.throwIfAborted();
            return writeManifest(store, manifest, expected);
          }, stored);
          await ledger.begin(this.#plan);
          await this.#change(ledger, signal);
          const stale = this.#owed();
          if (stale.length > 0) {
            ledger.owe(stale);
            await ledger.save();
            if (!await this.#invalidate(stale))
              return "invalidation-timed-out";
            ledger.owe([]);
          }
          const refused = await this.#delete(ledger, signal);
          const { run, order, commit } = publisher;
          ledger.conclude({ run, order, commit, at: clock.now() });
          await ledger.save();
          if (refused !== void 0)
            throw refused;
          const { changes, deletions } = this.#plan;
          return changes.length + deletions.length + stale.length === 0 ? "unchanged" : "published";
        }
        async #change(ledger, signal) {
          if (this.#plan.changes.length === 0)
            return;
          this.#stage = "uploading";
          await this.context.log.group("Upload", () => changeInPhases(this.#plan.changes, async (change) => {
            const { path, sha256, headersHash, encoding } = change.object;
            const etag = await this.#make(change);
            const stored = encoding === "identity" ? {} : { encoding };
            ledger.set(path, { sha256, headers: headersHash, etag, ...stored });
            if (change.overwrites)
              this.#updated++;
            else
              this.#uploaded++;
          }, { ...this.context, signal }));
        }
        async #make({ object, how }) {
          const { store } = this.options;
          const copied = how.kind === "copy" ? await store.copy(object, how.etag) : void 0;
          if (copied !== void 0)
            return copied;
          const etag = await store.put(object);
          this.#bytes += object.size;
          return etag;
        }
        /** Returns whether the distributions show the new site now, or will without anybody waiting for it. */
        async #invalidate(stale) {
          const { cdn } = this.options;
          const planned = cdn?.plan(stale) ?? [];
          if (cdn === void 0 || planned.length === 0)
            return true;
          this.#stage = "invalidating";
          return this.context.log.group("Invalidate", () => cdn.invalidate(planned, (invalidation) => {
            this.#invalidations.push(invalidation);
            this.context.log.info(`Invalidation ${invalidation.id}: ${invalidation.paths.join(" ")}`);
          }));
        }
        /** Returns the error when some objects could not be deleted. */
        async #delete(ledger, signal) {
          const { deletions } = this.#plan;
          const { store, isAwaited, cdn } = this.options;
          if (deletions.length === 0)
            return void 0;
          if (cdn !== void 0 && !isAwaited) {
            this.context.log.info(`${deletions.length} objects stay until the next publish: nobody waits for the invalidation`);
            return void 0;
          }
          this.#stage = "deleting";
          return this.context.log.group("Delete", async () => {
            signal.throwIfAborted();
            const { deleted, failed } = await store.remove(deletions);
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
            updated: this.#updated,
            bytes: this.#bytes,
            deleted: this.#deleted,
            invalidations: this.#invalidations,
            leftOut: this.#leftOut,
            url: this.#url,
            durationMs: this.context.clock.now() - this.#started
          };
        }
      }
      var markdown = __webpack_require__(68852);
      ;
      function reportOutcome(outcome, inputs) {
        const { uploaded, updated, deleted, plan, bytes, url, invalidations } = outcome;
        const place = `s3://${inputs.place.bucket}/${inputs.place.prefix}`;
        const failure = failureOf(outcome, place);
        return {
          outputs: {
            outcome: outcome.kind,
            uploaded,
            updated,
            unchanged: plan.unchanged,
            deleted,
            bytes,
            url,
            "invalidation-ids": invalidations.map(({ id }) => id).join("\n"),
            "changed-paths": JSON.stringify(changedPaths(outcome))
          },
          summary: [
            `### ${titleOf(outcome)} ${(0, markdown.aY)(place)}`,
            ...failure === void 0 ? [] : failureSections(failure),
            figures(outcome),
            ...outcome.url === void 0 ? [] : [`**Site:** ${(0, markdown.aY)(outcome.url)}`],
            ...lists(outcome)
          ],
          annotations: [...keyWarnings(outcome), ...supersededNotice(outcome)],
          ...failure === void 0 ? {} : { failure }
        };
      }
      function titleOf(outcome) {
        switch (outcome.kind) {
          case "published":
            return "🌐 Published to";
          case "unchanged":
            return "🌐 Nothing to publish:";
          case "planned":
            return "🔎 What a publish would change in";
          case "superseded":
            return "⏭️ A newer run has published to";
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
          case "planned":
          case "superseded":
            return void 0;
          case "invalidation-timed-out":
            return {
              message: `The invalidation ${outcome.invalidations.map(({ id }) => id).join(", ")} was not completed in time. Everything is uploaded to ${place} and nothing was deleted; CloudFront may show old copies until it has completed it.`,
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
      function stateOf({ stage, uploaded, updated, deleted, plan }) {
        const total = plan.changes.length;
        switch (stage) {
          case "preparing":
            return "Nothing was changed.";
          case "uploading":
            return `${uploaded + updated} of ${total} files were uploaded and nothing was deleted: every page that is served finds what it refers to. A re-run uploads the rest.`;
          case "invalidating":
            return `All ${total} files were uploaded and nothing was deleted, but CloudFront may show old copies of what was overwritten. A re-run asks for the invalidation again.`;
          case "deleting":
            return `All ${total} files were uploaded and are what visitors get; ${deleted} of ${plan.deletions.length} removed files were deleted. A re-run deletes the rest.`;
        }
      }
      const mostChangedPaths = 1e3;
      function changedPaths({ plan }) {
        const changed = [...plan.changes.map(({ object }) => object.path), ...plan.deletions];
        return changed.sort().slice(0, mostChangedPaths);
      }
      function supersededNotice(outcome) {
        if (outcome.kind !== "superseded")
          return [];
        const message = `Nothing was published: a newer run already has, ${outcome.by}`;
        return [{ level: "notice", title: "A newer site is published", message }];
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
      function figures(outcome) {
        const { uploaded, updated, plan, deleted, bytes, durationMs, invalidations } = outcome;
        const paths = invalidations.reduce((sum, invalidation) => sum + invalidation.paths.length, 0);
        return (0, markdown.tp)(["New", "Updated", "Unchanged", "Deleted", "Kept", "Bytes", "Invalidated", "Time"], [
          [
            String(uploaded),
            String(updated),
            String(plan.unchanged),
            String(deleted),
            String(plan.kept.length + plan.retained.size),
            (0, format_bytes.z)(bytes),
            paths === 0 ? "nothing" : `${paths} ${paths === 1 ? "path" : "paths"}`,
            (0, src_clock.a)(durationMs)
          ]
        ]);
      }
      function lists({ plan, invalidations, leftOut }) {
        const changes = [
          ...plan.changes.map(({ object, reason }) => `${reason === "new" ? "+" : "~"} ${object.path} (${reason})`),
          ...plan.deletions.map((path) => `- ${path}`)
        ];
        return [
          list("What changes", changes, "diff"),
          list("Invalidated in CloudFront", invalidations.flatMap(({ paths }) => paths)),
          list("Gone from the source, and kept a while for visitors with an old page open", [...plan.retained.keys()].sort()),
          list("Gone from the source and kept in the bucket; <code>delete-removed: true</code> deletes them", plan.kept),
          list("Not published: hidden files, private keys, and what is no file", leftOut.map(({ path, why }) => `${path} (${why})`))
        ].flat();
      }
      const report_longest = 200;
      function list(title, lines, language = "") {
        if (lines.length === 0)
          return [];
        const shown = lines.slice(0, report_longest).map((line) => line.replace(/\s/g, " "));
        const rest = lines.length > report_longest ? [`… and ${lines.length - report_longest} more, in the log`] : [];
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
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
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
      function encode(text) {
        return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function encodeKey(key) {
        return /^[\w./~-]*$/.test(key) ? key : key.split("/").map(encode).join("/");
      }
      function encodeQuery(query) {
        return Object.entries(query).map(([name, value]) => [encode(name), encode(value)]).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}=${value}`).join("&");
      }
      ;
      function textBetween(xml, name) {
        const open = `<${name}>`;
        const start = xml.indexOf(open);
        if (start === -1)
          return void 0;
        const end = xml.indexOf(`</${name}>`, start);
        return end === -1 ? void 0 : unescapeXml(xml.slice(start + open.length, end));
      }
      const entities = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
      function unescapeXml(text) {
        if (!text.includes("&"))
          return text;
        return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
          if (name !== void 0)
            return entities[name] ?? whole;
          return String.fromCodePoint(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16));
        });
      }
      ;
      async function copyOntoItself(wire, target, etag) {
        try {
          const { body } = await wire.send({
            operation: "CopyObject",
            method: "PUT",
            key: target.Key,
            headers: {
              ...inputHeaders(target),
              "x-amz-copy-source": `${target.Bucket}/${encodeKey(target.Key)}`,
              "x-amz-copy-source-if-match": etag,
              "x-amz-metadata-directive": "REPLACE",
              "x-amz-tagging-directive": "REPLACE"
            }
          });
          return textBetween(body.toString(), "ETag") ?? "";
        } catch (error) {
          if ((0, src_errors.m_)(error, "NoSuchKey", "NotFound", "PreconditionFailed", "AccessDenied"))
            return void 0;
          throw error;
        }
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
      async function deleteBatch(s3, place, paths) {
        const { DeleteObjectsCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const objects = paths.map((path) => ({ Key: place.prefix + path }));
        const { Errors: errors2 = [] } = await s3.send(new DeleteObjectsCommand({ ...owned(place), Delete: { Objects: objects, Quiet: true } }));
        return errors2.map(({ Key: key = "", Code: code = "", Message: message = "" }) => ({
          path: key.slice(place.prefix.length),
          code,
          message
        }));
      }
      ;
      function ownerHeaders({ owner }) {
        return owner === void 0 ? {} : { "x-amz-expected-bucket-owner": owner };
      }
      ;
      function readListPage(body) {
        const text = body.latin1Slice();
        const contentsAt = text.indexOf("<Contents>");
        const head = contentsAt === -1 ? text : text.slice(0, contentsAt);
        const lastEnd = text.lastIndexOf("</Contents>");
        const around = lastEnd === -1 ? head : head + text.slice(lastEnd);
        const isEncoded = textBetween(around, "EncodingType") === "url";
        const objects = [];
        for (let at = contentsAt; at !== -1; at = text.indexOf("<Contents>", at + 1)) {
          const end = text.indexOf("</Contents>", at);
          const key = unescapeXml(slice(body, text, "Key", at, end));
          objects.push({
            key: isEncoded ? decodeKey(key) : key,
            etag: unescapeXml(slice(body, text, "ETag", at, end)),
            size: Number(slice(body, text, "Size", at, end)),
            modifiedAt: Date.parse(slice(body, text, "LastModified", at, end)) || 0
          });
        }
        const isTruncated = textBetween(around, "IsTruncated") === "true";
        return { objects, next: isTruncated ? textBetween(around, "NextContinuationToken") : void 0 };
      }
      function slice(body, text, name, from, to) {
        const start = text.indexOf(`<${name}>`, from);
        if (start === -1 || start > to)
          return "";
        return body.utf8Slice(start + name.length + 2, text.indexOf("</", start));
      }
      function decodeKey(encoded) {
        return /[%+]/.test(encoded) ? decodeURIComponent(encoded.replace(/\+/g, " ")) : encoded;
      }
      ;
      const stretchLength = 950;
      const stretchesAtATime = 16;
      async function listObjects(wire, place, known) {
        const { prefix } = place;
        const stretches = divide(known.map((path) => prefix + path));
        const found = stretches.map(() => []);
        await (0, concurrently.r)([...stretches.entries()], stretchesAtATime, async ([index, stretch]) => {
          for await (const { key, etag, size, modifiedAt } of listStretch(wire, place, stretch)) {
            if (isOfSite(key, prefix))
              found[index]?.push([key.slice(prefix.length), { etag, size, modifiedAt }]);
          }
        });
        const objects = /* @__PURE__ */ new Map();
        for (const [index, part] of found.entries()) {
          for (const [path, object] of part)
            objects.set(path, object);
          found[index] = [];
        }
        return objects;
      }
      function divide(keys) {
        const bounds = [];
        for (let at = stretchLength; at < keys.length; at += stretchLength)
          bounds.push(keys[at - 1] ?? "");
        bounds.sort(compareUtf8);
        return [void 0, ...bounds].map((after, index) => ({ after, upTo: bounds[index] }));
      }
      async function* listStretch(wire, place, { after, upTo }) {
        let next;
        do {
          const { body } = await wire.send({
            operation: "ListObjectsV2",
            method: "GET",
            query: {
              "list-type": "2",
              // Keys may hold characters that XML cannot. Source: the API reference of ListObjectsV2, encoding-type.
              "encoding-type": "url",
              prefix: place.prefix,
              ...next !== void 0 ? { "continuation-token": next } : after === void 0 ? {} : { "start-after": after }
            },
            headers: ownerHeaders(place)
          });
          const page = readListPage(body);
          for (const object of page.objects) {
            if (upTo !== void 0 && compareUtf8(object.key, upTo) > 0)
              return;
            yield object;
          }
          if (upTo !== void 0 && page.objects.at(-1)?.key === upTo)
            return;
          next = page.next;
        } while (next !== void 0);
      }
      function isOfSite(key, prefix) {
        return key.startsWith(prefix) && key !== prefix && !key.startsWith(prefix + ownFolder);
      }
      function compareUtf8(a, b) {
        if (a === b)
          return 0;
        if (/[\ud800-\uffff]/.test(a) || /[\ud800-\uffff]/.test(b))
          return Buffer.compare(Buffer.from(a), Buffer.from(b));
        return a < b ? -1 : 1;
      }
      ;
      function readHead(headers) {
        return {
          etag: headers.etag ?? "",
          size: Number(headers["content-length"] ?? 0),
          modifiedAt: Date.parse(headers["last-modified"] ?? "") || 0,
          headers: readObjectHeaders(headers),
          storageClass: headers["x-amz-storage-class"] ?? "STANDARD",
          encryption: headers["x-amz-server-side-encryption"]
        };
      }
      function readObjectHeaders(headers) {
        const optional = {
          contentDisposition: headers["content-disposition"],
          contentLanguage: headers["content-language"],
          contentEncoding: headers["content-encoding"],
          expires: headers.expires,
          redirectTo: headers["x-amz-website-redirect-location"]
        };
        const metadata = Object.entries(headers).filter(([name]) => name.startsWith("x-amz-meta-")).map(([name, value]) => [name.slice("x-amz-meta-".length), value]);
        return {
          contentType: headers["content-type"] ?? "",
          cacheControl: headers["cache-control"] ?? "",
          ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0)),
          ...metadata.length === 0 ? {} : { metadata: Object.fromEntries(metadata) }
        };
      }
      var s3_permission = __webpack_require__(90663);
      var explain = __webpack_require__(25417);
      ;
      const bytesPerMs = 16;
      class Connection {
        pool;
        limits;
        constructor(pool, limits) {
          this.pool = pool;
          this.limits = limits;
        }
        static async open(origin, limits) {
          const { Pool } = await __webpack_require__.e(
            /* import() */
            6752
          ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
          const { connections: connections2, connectMs, silentMs } = limits;
          const pool = new Pool(origin, {
            connections: connections2,
            pipelining: 1,
            connect: { timeout: connectMs },
            bodyTimeout: silentMs
          });
          return new Connection(pool, limits);
        }
        /** @throws Error with Node's `code`: ECONNRESET, ETIMEDOUT, ENOTFOUND, … */
        send(request) {
          const { method, path, body = null } = request;
          const headersTimeout = this.limits.silentMs + Math.ceil((body?.length ?? 0) / bytesPerMs);
          return new Promise((resolve, reject) => {
            let status = 0;
            let headers = {};
            const chunks = [];
            this.pool.dispatch({ method, path, headers: onTheWire(request.headers), body, headersTimeout }, {
              onConnect: () => void 0,
              onHeaders: (code, raw) => {
                status = code;
                headers = readHeaders(raw);
                return true;
              },
              onData: (chunk) => {
                chunks.push(chunk);
                return true;
              },
              onComplete: () => {
                const [only = Buffer.alloc(0)] = chunks;
                resolve({ status, headers, body: chunks.length > 1 ? Buffer.concat(chunks) : only });
              },
              onError: (error) => reject(named(error))
            });
          });
        }
        /** Ends what is under way. */
        async cut(reason) {
          await this.pool.destroy(reason);
        }
      }
      function onTheWire(headers) {
        const list2 = [];
        for (const [name, value] of Object.entries(headers)) {
          list2.push(name, /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value).toString("latin1"));
        }
        return list2;
      }
      function readHeaders(raw) {
        const headers = {};
        for (let at = 0; at + 1 < raw.length; at += 2) {
          headers[String(raw[at]).toLowerCase()] = raw[at + 1]?.toString("latin1") ?? "";
        }
        return headers;
      }
      const codes = {
        UND_ERR_CONNECT_TIMEOUT: "ETIMEDOUT",
        UND_ERR_HEADERS_TIMEOUT: "ETIMEDOUT",
        UND_ERR_BODY_TIMEOUT: "ETIMEDOUT",
        UND_ERR_SOCKET: "ECONNRESET",
        UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "ECONNRESET"
      };
      function named(error) {
        const code = typeof error.code === "string" ? codes[error.code] : void 0;
        return code === void 0 ? error : Object.assign(new Error(error.message, { cause: error }), { code });
      }
      ;
      class WireCredentials {
        aws;
        s3;
        #renewal;
        constructor(aws, s3) {
          this.aws = aws;
          this.s3 = s3;
        }
        get() {
          return this.s3.config.credentials();
        }
        /**
         * However many requests find out at once, one new session is fetched.
         * @param used what the refused request was signed with
         * @returns whether there are others now
         */
        async renew(used) {
          if ((await this.get()).accessKeyId !== used.accessKeyId)
            return true;
          this.#renewal ??= this.aws.renew(this.s3).finally(() => this.#renewal = void 0);
          await this.#renewal;
          return (await this.get()).accessKeyId !== used.accessKeyId;
        }
        /** The answer to a HEAD has no body that could say so. */
        static areOver(error, method) {
          return (0, explain._)(error) || method === "HEAD" && error.name === "BadRequest";
        }
      }
      ;
      const probe = "probe";
      async function findEndpoint(s3, bucket) {
        const { HeadObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const command = new HeadObjectCommand({ Bucket: bucket, Key: probe });
        const found = [];
        addProbe(command, (request, region) => {
          const { protocol, hostname, port, path } = request;
          const origin = `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}`;
          found.push({ origin, base: path.slice(0, -probe.length), region });
        });
        const home = await s3.config.region();
        await s3.send(command);
        const [endpoint] = found;
        if (endpoint === void 0)
          throw new Error("The SDK made no request");
        return { ...endpoint, region: endpoint.region || home };
      }
      function addProbe(command, see) {
        command.middlewareStack.add((_next, context) => (args) => {
          const { signing_region: region } = context;
          see(args.request, region ?? "");
          return Promise.resolve({ response: void 0, output: { $metadata: {} } });
        }, { step: "finalizeRequest", priority: "high", name: "slipwayEndpointProbe" });
      }
      ;
      class Failure extends Error {
        name;
        $metadata;
        $response;
        /** Where the bucket is, as far as S3 says. */
        Region;
        constructor(code, message, answer, region) {
          super(message);
          this.name = code;
          this.$metadata = { httpStatusCode: answer.status };
          this.$response = { headers: answer.headers };
          this.Region = region;
        }
      }
      const namesOfStatus = {
        301: "PermanentRedirect",
        307: "TemporaryRedirect",
        400: "BadRequest",
        403: "Forbidden",
        404: "NotFound",
        412: "PreconditionFailed",
        429: "TooManyRequests",
        503: "ServiceUnavailable"
      };
      function readFailure(answer, { operation }) {
        const isGood = answer.status >= 200 && answer.status < 300;
        if (isGood && operation !== "CopyObject")
          return void 0;
        const text = answer.body.toString();
        const isError = /<Error[\s>]/.test(text);
        if (isGood && !isError)
          return void 0;
        const code = isError ? textBetween(text, "Code") : void 0;
        const name = code ?? namesOfStatus[answer.status] ?? "UnknownError";
        const message = (isError ? textBetween(text, "Message") : void 0) ?? `HTTP ${answer.status}`;
        return new Failure(name, message, answer, isError ? textBetween(text, "Region") : void 0);
      }
      function classify(error) {
        if (!(error instanceof Failure)) {
          const code = "code" in error ? error.code : void 0;
          return typeof code === "string" && passing.has(code) ? "TRANSIENT" : "CLIENT_ERROR";
        }
        const status = error.$metadata.httpStatusCode;
        if (status === 429 || /^(SlowDown|Throttl\w+|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name)) {
          return "THROTTLING";
        }
        const isPassing = status >= 500 || /^(InternalError|RequestTimeout|OperationAborted)$/.test(error.name);
        return isPassing && status !== 501 ? "TRANSIENT" : "CLIENT_ERROR";
      }
      const passing = /* @__PURE__ */ new Set([
        "EAI_AGAIN",
        "ECONNABORTED",
        "ECONNREFUSED",
        "ECONNRESET",
        "EHOSTUNREACH",
        "ENETUNREACH",
        "ENOTFOUND",
        "EPIPE",
        "ETIMEDOUT"
      ]);
      ;
      class Signer {
        region;
        #key = { of: "", bytes: Buffer.alloc(0) };
        constructor(region) {
          this.region = region;
        }
        /**
         * @param now in milliseconds since the epoch
         * @returns the headers of the request with its date, the hash of its payload and the signature
         */
        sign(request, keys, now) {
          const { method, path, query, payloadHash } = request;
          const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
          const date = time.slice(0, 8);
          const headers = {
            ...request.headers,
            "x-amz-content-sha256": payloadHash,
            "x-amz-date": time
          };
          if (keys.sessionToken !== void 0)
            headers["x-amz-security-token"] = keys.sessionToken;
          const names2 = Object.keys(headers).sort();
          let canonicalHeaders = "";
          for (const name of names2)
            canonicalHeaders += `${name}:${canonicalValue(headers[name] ?? "")}
`;
          const signed = names2.join(";");
          const canonical = `${method}
${path}
${query}
${canonicalHeaders}
${signed}
${payloadHash}`;
          const scope = `${date}/${this.region}/s3/aws4_request`;
          const hash = (0, external_node_crypto_.createHash)("sha256").update(canonical).digest("hex");
          const signature = (0, external_node_crypto_.createHmac)("sha256", this.#keyOf(keys, date)).update(`AWS4-HMAC-SHA256
${time}
${scope}
${hash}`).digest("hex");
          headers.authorization = `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
          return headers;
        }
        /** The same for a whole day, so it is derived once. */
        #keyOf({ secretAccessKey }, date) {
          const of = `${date}/${secretAccessKey}`;
          if (this.#key.of === of)
            return this.#key.bytes;
          let bytes = Buffer.from(`AWS4${secretAccessKey}`);
          for (const step of [date, this.region, "s3", "aws4_request"]) {
            bytes = (0, external_node_crypto_.createHmac)("sha256", bytes).update(step).digest();
          }
          this.#key = { of, bytes };
          return bytes;
        }
      }
      function canonicalValue(value) {
        return value.trim().replace(/ {2,}/g, " ");
      }
      ;
      const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
      class Wire {
        parts;
        #opened;
        /** How far the clock of S3 is ahead, in milliseconds, once it has said so. */
        #skew = 0;
        constructor(parts) {
          this.parts = parts;
        }
        /** @throws AwsCallError when S3 refuses, and when the attempts are used up */
        async send(request) {
          const { signal, aws, bucket } = this.parts;
          signal.throwIfAborted();
          try {
            return await this.#insist(request, await this.#open());
          } catch (error) {
            signal.throwIfAborted();
            const { operation, key } = request;
            const permission = (0, s3_permission.c)(operation, { Bucket: bucket, Key: key });
            throw (0, explain.N)(error, { service: "s3", operation, region: aws.region, permission });
          }
        }
        /** Attempts as many as the client's retry strategy allows, and one more with new credentials or another time. */
        async #insist(request, open) {
          let token = await open.retries.acquireInitialRetryToken("");
          let isMended = false;
          for (; ; ) {
            const keys = await open.credentials.get();
            try {
              return await this.#attempt(request, open, keys);
            } catch (thrown) {
              this.parts.signal.throwIfAborted();
              const error = (0, errors.zR)(thrown);
              if (!isMended && await this.#mend(error, request, open, keys)) {
                isMended = true;
                continue;
              }
              const errorType = classify(error);
              if (errorType === "CLIENT_ERROR")
                throw error;
              token = await open.retries.refreshRetryTokenForRetry(token, { error, errorType }).catch(() => {
                throw error;
              });
            }
          }
        }
        async #attempt(request, open, keys) {
          const { method, key, body } = request;
          const { base } = open.endpoint;
          const path = key === void 0 ? base.replace(/(.)\/$/, "$1") : base + encodeKey(key);
          const query = request.query === void 0 ? "" : encodeQuery(request.query);
          const payloadHash = body?.sha256 ?? emptyHash;
          const signable = { method, path, query, payloadHash, headers: { ...request.headers, host: open.host } };
          const now = this.parts.now() + (this.#skew || open.s3.config.systemClockOffset);
          const answer = await open.connection.send({
            method,
            path: query === "" ? path : `${path}?${query}`,
            headers: open.signer.sign(signable, keys, now),
            body: body?.bytes
          });
          const failure = readFailure(answer, request);
          if (failure !== void 0)
            throw failure;
          return answer;
        }
        /** Whether what was wrong with the signature is put right. */
        async #mend(error, { method }, open, keys) {
          if (!(error instanceof Failure))
            return false;
          if (error.name === "RequestTimeTooSkewed") {
            const theirs = Date.parse(error.$response.headers.date ?? "");
            if (Number.isNaN(theirs))
              return false;
            this.#skew = theirs - this.parts.now();
            return true;
          }
          return WireCredentials.areOver(error, method) && open.credentials.renew(keys);
        }
        #open() {
          this.#opened ??= this.#connect().catch((error) => {
            this.#opened = void 0;
            throw error;
          });
          return this.#opened;
        }
        async #connect() {
          const { aws, bucket, signal, connections: connections2, silentMs = 6e4 } = this.parts;
          const s3 = await aws.s3();
          const [endpoint, strategy] = await Promise.all([findEndpoint(s3, bucket), s3.config.retryStrategy()]);
          if (!("refreshRetryTokenForRetry" in strategy))
            throw new Error("The retry strategy is of an old kind");
          const limits = { connections: connections2, connectMs: 1e4, silentMs };
          const connection = await Connection.open(endpoint.origin, limits);
          signal.addEventListener("abort", () => void connection.cut((0, errors.zR)(signal.reason)), { once: true });
          return {
            s3,
            endpoint,
            host: new URL(endpoint.origin).host,
            connection,
            credentials: new WireCredentials(aws, s3),
            signer: new Signer(endpoint.region),
            retries: strategy
          };
        }
      }
      ;
      async function writeOnCondition(s3, target, bytes, expected) {
        const { GetObjectCommand, PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const { ETag: etag = "" } = await s3.send(new PutObjectCommand({
            ...target,
            Body: bytes,
            ContentType: "application/json",
            CacheControl: "no-store",
            ...expected === void 0 ? { IfNoneMatch: "*" } : { IfMatch: expected }
          }));
          return etag;
        } catch (error) {
          if (!(0, src_errors.m_)(error, "PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"))
            throw error;
        }
        try {
          const { Body, ETag: etag } = await s3.send(new GetObjectCommand(target));
          const there = Buffer.from(await Body?.transformToByteArray() ?? []);
          return there.equals(bytes) ? etag : void 0;
        } catch (error) {
          if ((0, src_errors.m_)(error, "NoSuchKey"))
            return void 0;
          throw error;
        }
      }
      ;
      const connections = 128;
      function createS3Store(place, parts) {
        const { aws, storage } = parts;
        const wire = new Wire({ ...parts, bucket: place.bucket, connections });
        const keyOf = (path) => place.prefix + path;
        return {
          async list(known = []) {
            try {
              return await listObjects(wire, place, known);
            } catch (error) {
              throw await explainBucketError(error, place.bucket, aws);
            }
          },
          async head(path) {
            const request = { operation: "HeadObject", method: "HEAD", key: keyOf(path) };
            try {
              return readHead((await wire.send({ ...request, headers: ownerHeaders(place) })).headers);
            } catch (error) {
              if ((0, src_errors.m_)(error, "NoSuchKey", "NotFound"))
                return void 0;
              throw error;
            }
          },
          put: (object) => uploadFile(wire, place, object, parts),
          copy: (object, etag) => copyOntoItself(wire, objectInput(place, object, storage), etag),
          remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
          async read(path) {
            const [s3, { GetObjectCommand }] = await Promise.all([aws.s3(), Promise.all(
              /* import() */
              [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
            ).then(__webpack_require__.bind(__webpack_require__, 27438))]);
            try {
              const { Body, ETag = "" } = await s3.send(new GetObjectCommand({ ...owned(place), Key: keyOf(path) }));
              return { bytes: Buffer.from(await Body?.transformToByteArray() ?? []), etag: ETag };
            } catch (error) {
              if ((0, src_errors.m_)(error, "NoSuchKey"))
                return void 0;
              throw error;
            }
          },
          write: async (path, bytes, expected) => writeOnCondition(await aws.s3(), { ...owned(place), Key: keyOf(path) }, bytes, expected)
        };
      }
      ;
      const compose_site_filesAtATime = 8;
      async function composeSite(files, { cacheControl, storage }, signal) {
        const objects = [];
        await (0, concurrently.r)([...files.entries()], compose_site_filesAtATime, async ([index, { path, realPath, size }]) => {
          signal.throwIfAborted();
          const headers = headersOf(path, cacheControl);
          const sha256 = await hashFile(realPath);
          const headersHash = hashHeaders(headers, "identity", storage);
          const content = { kind: "file", realPath };
          objects[index] = { path, content, size, sha256, encoding: "identity", headers, headersHash };
        });
        return objects;
      }
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
      ;
      const tidyingMs = 5e3;
      const execution = {
        run(inputs, context) {
          const { source, place, storage, deletions, mode } = inputs;
          const { prefix } = place;
          const aws = (0, session.e)(inputs.aws, context);
          const tidyingAws = openTidying(inputs, context);
          const cacheControl = defaultCacheControl;
          return publish({
            place: `s3://${place.bucket}/${prefix}`,
            prefix,
            isPlan: mode === "plan",
            ...deletions,
            isExcluded: () => false,
            storage,
            publisher: publisherOf(context.env, (0, external_node_crypto_.randomUUID)()),
            lockTimeoutMs: inputs.lockTimeoutMs,
            compose: async () => {
              const { files, leftOut } = await listLocalFiles(source, prefix);
              return { objects: await composeSite(files, { cacheControl, storage }, context.signal), leftOut };
            },
            store: openStore(inputs, { aws, tidyingAws }, context),
            tidying: openStore(inputs, { aws: tidyingAws, tidyingAws }, context),
            cdn: openCdn(inputs, aws, context),
            isAwaited: inputs.waitForInvalidation
          }, context);
        },
        report: reportOutcome
      };
      function openTidying(inputs, context) {
        const late = new AbortController();
        const begin = () => {
          AbortSignal.timeout(tidyingMs).addEventListener("abort", () => late.abort());
        };
        context.signal.addEventListener("abort", begin, { once: true });
        return (0, session.e)(inputs.aws, { ...context, signal: late.signal });
      }
      function openStore({ place, storage }, clients, context) {
        return createS3Store(place, {
          ...clients,
          storage,
          sleep: (ms) => context.clock.sleep(ms, context.signal),
          warn: (text) => context.log.warning(text)
        });
      }
      function openCdn({ distributionIds, place, waitForInvalidation: waitForInvalidation2 }, aws, context) {
        if (distributionIds.length === 0)
          return void 0;
        const sources = distributionIds.map((id) => ({
          describe: () => describeDistribution(id, place.bucket, aws),
          invalidations: createInvalidations(id, aws)
        }));
        return createCdn(sources, { prefix: place.prefix, isAwaited: waitForInvalidation2 }, context);
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
  90663: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          s3Permission
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  98380: (
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
      var s3_permission = __webpack_require__(90663);
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
            const permission = service === "s3" && "input" in command ? { permission: (0, s3_permission.c)(operation, command.input) } : {};
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
            [__webpack_require__.e(7963), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(4043), __webpack_require__.e(8710), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))).S3Client),
          renew: async (client) => {
            if (session !== void 0)
              await renew(client, session);
          }
        };
      }
    })
  )
};
;
