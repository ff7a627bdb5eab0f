"use strict";
exports.id = 7864;
exports.ids = [7864];
exports.modules = {
  /***/
  7864: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var late_signal = __webpack_require__(49486);
      var session = __webpack_require__(95340);
      ;
      function known(read2) {
        return read2.kind === "read" ? read2.value : void 0;
      }
      function distributionsOf({ distributions }) {
        return distributions.flatMap(({ found }) => known(found) ?? []);
      }
      function isWebsite(facts) {
        const found = distributionsOf(facts);
        const behaviors2 = found.flatMap((distribution) => distribution.behaviors);
        return facts.distributions.length === 0 || behaviors2.some(({ origin }) => origin.isWebsite);
      }
      ;
      const behaviors = ({ id, behaviors: all }, { published }) => {
        const isStored = known(published)?.isCompressed === true;
        return all.flatMap((behavior) => {
          const where = `The behavior ${behavior.pattern} of ${id}`;
          return [compression, encodings, lifetimes, cacheKey, hostHeader, protocol].flatMap((rule) => rule(behavior, where, isStored));
        });
      };
      const useOptimized = "Use the cache policy Managed-CachingOptimized (658327ea-f89d-4fab-a63d-7e88639e58f6).";
      const compression = ({ compresses, cache }, where, isStoredCompressed) => {
        if (isStoredCompressed)
          return [];
        const why2 = "HTML, CSS and JavaScript are three to five times as large on their way as they could be.";
        if (!compresses) {
          return [
            {
              level: "warning",
              what: `${where} does not compress`,
              why: why2,
              mend: "Set Compress: true there, with a cache policy that has gzip and Brotli; or compress: brotli here, which stores text compressed."
            }
          ];
        }
        const found = known(cache);
        if (found === void 0 || found.maxTtl === 0)
          return [];
        if (!found.hasGzip && !found.hasBrotli) {
          return [
            {
              level: "warning",
              what: `${where} compresses nothing: its cache policy has neither gzip nor Brotli`,
              why: why2,
              mend: `Set EnableAcceptEncodingGzip and EnableAcceptEncodingBrotli in its cache policy. ${useOptimized}`
            }
          ];
        }
        if (found.hasBrotli)
          return [];
        return [
          {
            level: "hint",
            what: `${where} compresses without Brotli`,
            why: "Brotli makes text about a sixth smaller than gzip, and every browser takes it.",
            mend: `Set EnableAcceptEncodingBrotli in its cache policy. ${useOptimized}`
          }
        ];
      };
      const encodings = ({ cache }, where, isStoredCompressed) => {
        const found = known(cache);
        if (!isStoredCompressed || found === void 0 || found.maxTtl === 0)
          return [];
        const named2 = [...found.hasGzip ? ["gzip"] : [], ...found.hasBrotli ? ["Brotli"] : []];
        if (named2.length === 0)
          return [];
        return [
          {
            level: "hint",
            what: `${where} keeps copies apart by Accept-Encoding (${named2.join(", ")}), and S3 has one for all`,
            why: "Text is stored compressed (compress), so the copies are alike: each is fetched for itself, and fewer requests are answered from the cache.",
            mend: "Use a cache policy with EnableAcceptEncodingGzip and EnableAcceptEncodingBrotli off; or compress: none here and Compress: true there, which gives each visitor what they take."
          }
        ];
      };
      const hostHeader = ({ forwardsHost, origin }, where) => {
        if (!forwardsHost || origin.isWebsite)
          return [];
        return [
          {
            level: "error",
            what: `${where} sends S3 the Host header of the visitor`,
            why: "S3 tells buckets apart by it, and the signature is for another one: every page is answered 403.",
            mend: "Take the origin request policy Managed-AllViewer away; a bucket needs none."
          }
        ];
      };
      const lifetimes = ({ cache }, where) => {
        const found = known(cache);
        if (found === void 0)
          return [];
        if (found.maxTtl === 0) {
          return [
            {
              level: "warning",
              what: `${where} keeps nothing: caching is disabled`,
              why: "Every request goes to S3, slower and at a cost, and nothing is compressed. A publish invalidates what it changes.",
              mend: useOptimized
            }
          ];
        }
        if (found.minTtl <= 1)
          return [];
        return [
          {
            level: "warning",
            what: `${where} keeps everything for at least ${found.minTtl} s, whatever Cache-Control says`,
            why: "no-cache and no-store of the site mean nothing at the edge; where an invalidation fails, old pages stay that long.",
            mend: `Set MinTTL to 0 in its cache policy. ${useOptimized}`
          }
        ];
      };
      const cacheKey = ({ cache }, where) => {
        const found = known(cache);
        const parts = [
          ...found?.hasQueryInKey === true ? ["query string"] : [],
          ...found?.hasCookiesInKey === true ? ["cookies"] : []
        ];
        if (parts.length === 0)
          return [];
        return [
          {
            level: found?.hasCookiesInKey === true ? "warning" : "hint",
            what: `${where} keeps a copy of a page for each ${parts.join(" and ")}`,
            why: "S3 answers all of them alike: fewer requests are answered from the cache, and each copy has to be invalidated.",
            mend: useOptimized
          }
        ];
      };
      const protocol = ({ allowsHttp }, where) => {
        if (!allowsHttp)
          return [];
        return [
          {
            level: "warning",
            what: `${where} answers plain HTTP`,
            why: "What visitors get may be read and changed on its way.",
            mend: "Set ViewerProtocolPolicy: redirect-to-https there."
          }
        ];
      };
      ;
      function readBehaviors(config, isBucketDomain2, hasQueryInKey2) {
        const origins = /* @__PURE__ */ new Map();
        for (const { Id, DomainName, OriginPath = "" } of config.Origins?.Items ?? []) {
          if (Id !== void 0 && isBucketDomain2(DomainName ?? ""))
            origins.set(Id, OriginPath.replace(/\/+$/, ""));
        }
        const all = origins.size === 0 ? [""] : [...new Set(origins.values())];
        const groups = new Map((config.OriginGroups?.Items ?? []).map(({ Id, Members }) => [
          Id ?? "",
          (Members?.Items ?? []).map(({ OriginId }) => OriginId ?? "")
        ]));
        const read2 = (raw, pattern) => {
          const target = raw?.TargetOriginId ?? "";
          const policy2 = cachePolicyOf(raw);
          const own = (groups.get(target) ?? [target]).flatMap((id) => origins.get(id) ?? []);
          return {
            pattern,
            // A function may send a request to another origin, and to another path there.
            originPaths: choosesOrigins(raw) || origins.size === 0 ? all : [...new Set(own)],
            hasQueryInKey: policy2 === void 0 ? forwardsQuery(raw) : hasQueryInKey2(policy2)
          };
        };
        return [
          ...(config.CacheBehaviors?.Items ?? []).map((raw) => read2(raw, raw.PathPattern ?? "*")),
          read2(config.DefaultCacheBehavior, "*")
        ];
      }
      function cachePolicyOf(raw) {
        return raw?.CachePolicyId === "" ? void 0 : raw?.CachePolicyId;
      }
      function forwardsQuery(raw) {
        return raw?.ForwardedValues?.QueryString === true;
      }
      function choosesOrigins(raw) {
        const functions = raw?.FunctionAssociations?.Items ?? [];
        const lambdas = raw?.LambdaFunctionAssociations?.Items ?? [];
        return [...functions, ...lambdas].some(({ EventType: type = "" }) => type.endsWith("-request"));
      }
      function createFinder(behaviors2) {
        const tried = behaviors2.map((behavior) => ({ behavior, matches: matcherOf(behavior.pattern) }));
        return (path) => tried.find(({ matches }) => matches.test(path))?.behavior;
      }
      function matcherOf(pattern) {
        if (pattern === "*")
          return /^/;
        const rooted = pattern.startsWith("/") || pattern.startsWith("*") ? pattern : `/${pattern}`;
        const source = rooted.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
        return new RegExp(`^${source}$`, "s");
      }
      ;
      const unspeakable = /[~*[\]|]|\p{Surrogate}/u;
      function spell(path) {
        const at = path.search(unspeakable);
        const encoded2 = (at < 0 ? path : path.slice(0, at)).replace(/[^A-Za-z0-9$\-_.+!'(),;/:@=&]+/gu, (run) => encodeURIComponent(run));
        const spellings = encoded2.includes("+") ? [encoded2, encoded2.replaceAll("+", "%2B")] : [encoded2];
        return at < 0 ? spellings : spellings.map((spelling) => `${spelling}*`);
      }
      ;
      function createUrlFinder(view) {
        const behaviorOf = createFinder(view.behaviors);
        const originPaths = originPathsOf(view.behaviors);
        return (path) => originPaths.flatMap((originPath) => urlPathsOf(view.prefix + path, [originPath]).flatMap((url) => variantsOf(url, view)).flatMap((url) => {
          const serving = [url, ...spell(url)].map(behaviorOf).filter((behavior) => behavior?.originPaths.includes(originPath) === true);
          const hasQueryInKey2 = serving.some((behavior) => behavior?.hasQueryInKey === true);
          return serving.length === 0 ? [] : [{ path: url, hasQueryInKey: hasQueryInKey2 }];
        }));
      }
      function urlPathsOf(key, originPaths) {
        const origins = originPaths.length === 0 ? [""] : originPaths;
        return origins.filter((origin) => `/${key}`.startsWith(`${origin}/`)).map((origin) => `/${key}`.slice(origin.length));
      }
      function rootsOf({ prefix, behaviors: behaviors2 }) {
        const roots = originPathsOf(behaviors2).flatMap((origin) => {
          if (`/${prefix}`.startsWith(`${origin}/`))
            return [`/${prefix}`.slice(origin.length)];
          return `${origin}/`.startsWith(`/${prefix}`) ? ["/"] : [];
        });
        return [...new Set(roots)].sort();
      }
      function originPathsOf(behaviors2) {
        return [...new Set(behaviors2.flatMap(({ originPaths }) => originPaths))];
      }
      function variantsOf(path, view) {
        const names2 = [path, ...shorter(path, view.indexDocument)];
        const isRoot = view.defaultRootObject !== "" && path === `/${view.defaultRootObject}`;
        return isRoot && !names2.includes("/") ? [...names2, "/"] : names2;
      }
      function shorter(path, indexDocument) {
        const at = path.lastIndexOf("/") + 1;
        const name = path.slice(at);
        if (name === indexDocument || /^index\.html?$/.test(name)) {
          return at === 1 ? ["/"] : [path.slice(0, at), path.slice(0, at - 1)];
        }
        return path.endsWith(".html") ? [path.slice(0, -".html".length)] : [];
      }
      ;
      function parsePolicy(text) {
        const document = JSON.parse(text);
        const statements = isObject(document) ? listOf(document.Statement) : [];
        return statements.filter(isObject).map((statement) => ({
          isAllow: statement.Effect === "Allow",
          principals: readPrincipals(statement.Principal),
          actions: textsOf(statement.Action),
          resources: textsOf(statement.Resource),
          condition: readCondition(statement.Condition)
        }));
      }
      function readPrincipals(given) {
        if (given === "*")
          return "*";
        if (!isObject(given))
          return {};
        if (textsOf(given.AWS).includes("*"))
          return "*";
        return Object.fromEntries(Object.entries(given).map(([kind, names2]) => [kind, textsOf(names2)]));
      }
      function readCondition(given) {
        if (!isObject(given))
          return {};
        const lowered = (keys) => Object.fromEntries(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), textsOf(values)]));
        return Object.fromEntries(Object.entries(given).map(([name, keys]) => [name, isObject(keys) ? lowered(keys) : {}]));
      }
      function isMeant(pattern, text) {
        const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (character) => character === "*" ? ".*" : character === "?" ? "." : `\\${character}`);
        return new RegExp(`^${source}$`, "s").test(text);
      }
      function textsOf(value) {
        return listOf(value).map(String);
      }
      function listOf(value) {
        if (value === void 0)
          return [];
        return Array.isArray(value) ? value : [value];
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      function mayRead(policy2, reader, action = "s3:getobject") {
        const found = policy2.filter((statement) => isAbout(statement, reader, action)).map((statement) => ({ isAllow: statement.isAllow, holds: holds(statement.condition, reader.arn) }));
        if (found.some(({ isAllow, holds: how }) => !isAllow && how !== "no" && how !== "unclear"))
          return "denied";
        if (found.some(({ isAllow, holds: how }) => !isAllow && how === "unclear"))
          return "unclear";
        const allowing = found.filter(({ isAllow }) => isAllow).map(({ holds: how }) => how);
        if (allowing.includes("yes"))
          return "yes";
        if (allowing.includes("always"))
          return reader.identity === void 0 ? "anyone" : "yes";
        if (allowing.includes("unclear"))
          return "unclear";
        return allowing.length > 0 ? "other" : "no";
      }
      function isAbout({ principals, actions, resources }, reader, asked) {
        const isAction = actions.some((action) => isMeant(action.toLowerCase(), asked));
        return isAction && isReader(principals, reader) && resources.some((arn) => isMeant(arn, reader.objectArn));
      }
      function isReader(principals, { identity }) {
        if (principals === "*")
          return true;
        if (identity === void 0)
          return principals.Service?.includes("cloudfront.amazonaws.com") === true;
        const names2 = principals.AWS ?? [];
        return names2.some((name) => name.endsWith(` ${identity}`)) || (principals.CanonicalUser ?? []).length > 0;
      }
      function holds(condition, arn) {
        const account = arn.split(":")[4] ?? "";
        const tests = Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => {
          if (key === "aws:securetransport")
            return values.includes("true") ? "always" : "no";
          const asked = key === "aws:sourcearn" ? arn : key === "aws:sourceaccount" ? account : void 0;
          if (asked === void 0)
            return "unclear";
          if (/^(StringEquals|StringLike|ArnEquals|ArnLike)(IfExists)?$/.test(operator)) {
            return values.some((value) => isMeant(value, asked)) ? "yes" : "no";
          }
          if (/^(StringNotEquals|StringNotLike|ArnNotEquals|ArnNotLike)(IfExists)?$/.test(operator)) {
            return values.some((value) => isMeant(value, asked)) ? "no" : "yes";
          }
          return "unclear";
        }));
        if (tests.includes("no"))
          return "no";
        if (tests.includes("unclear"))
          return "unclear";
        return tests.includes("yes") ? "yes" : "always";
      }
      ;
      function partitionOf(region) {
        if (region.startsWith("cn-"))
          return "aws-cn";
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
      }
      function readingStatement(objects, distributions) {
        return {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:GetObject",
          Resource: objects,
          Condition: { StringEquals: { "AWS:SourceArn": oneOrAll(distributions) } }
        };
      }
      function hidingStatement(objects, identity) {
        const name = `arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity ${identity ?? ""}`;
        return {
          Effect: "Deny",
          Principal: identity === void 0 ? { Service: "cloudfront.amazonaws.com" } : { AWS: name },
          Action: "s3:GetObject",
          Resource: [`${objects}.slipway/*`, `${objects}*/.slipway/*`]
        };
      }
      function listingStatement(bucketArn, distributionArn) {
        return {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "s3:ListBucket",
          Resource: bucketArn,
          Condition: { StringEquals: { "AWS:SourceArn": distributionArn } }
        };
      }
      function decryptingStatement(distributionArns) {
        return {
          Effect: "Allow",
          Principal: { Service: "cloudfront.amazonaws.com" },
          Action: "kms:Decrypt",
          Resource: "*",
          Condition: { StringEquals: { "AWS:SourceArn": oneOrAll(distributionArns) } }
        };
      }
      function oneOrAll(texts) {
        return typeof texts !== "string" && texts.length === 1 ? texts[0] ?? "" : texts;
      }
      function json(value) {
        return JSON.stringify(value, null, 2);
      }
      const blockAll = "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true";
      ;
      function homeOf({ behaviors: behaviors2 }) {
        return behaviors2.find(({ pattern }) => pattern === "*") ?? behaviors2[0];
      }
      function urlOf(path, { origin }, { prefix }) {
        return urlPathsOf(`${prefix}${path}`, [origin.path])[0];
      }
      const rootPage = (distribution, { site }) => {
        const home = homeOf(distribution);
        if (home === void 0 || home.origin.isWebsite || home.rewrites)
          return [];
        const { id, defaultRootObject: shown } = distribution;
        const url = urlOf(site.indexDocument, home, site);
        if (url !== `/${site.indexDocument}` || shown === site.indexDocument)
          return [];
        const mend = `Set the default root object of ${id} to ${site.indexDocument} (DefaultRootObject, without a slash).`;
        if (shown === "") {
          return [
            {
              level: "error",
              what: `The distribution ${id} shows nothing at /`,
              why: "There is no object of that name: who types the name of the site is answered 403.",
              mend
            }
          ];
        }
        return [
          {
            level: "warning",
            what: `The distribution ${id} shows ${shown} at /, and the index-document is ${site.indexDocument}`,
            why: "Where the two differ, one of them is not what visitors should get.",
            mend
          }
        ];
      };
      const folderPages = (distribution, { site, published }) => {
        const home = homeOf(distribution);
        if (home === void 0 || home.origin.isWebsite || home.rewrites)
          return [];
        const page = known(published)?.folderPage;
        const url = page === void 0 ? void 0 : urlOf(page, home, site);
        if (page === void 0 || url === void 0)
          return [];
        const folder2 = url.slice(0, url.lastIndexOf("/") + 1);
        return [
          {
            level: "warning",
            what: `The distribution ${distribution.id} answers ${folder2} with 403, though there is ${page}`,
            why: "The default root object is for / alone, and S3 knows no folders behind an origin access control.",
            mend: "Set clean-urls: true, alone (pages are uploaded under their other names too) or with edge-function (a function finds them)."
          }
        ];
      };
      function mayList({ arn }, { bucket, site }) {
        const policy2 = bucket.kind === "there" ? known(bucket.policy) : void 0;
        if (policy2 === void 0)
          return void 0;
        const bucketArn = `arn:${partitionOf(site.region)}:s3:::${site.bucket}`;
        const found = mayRead(policy2, { arn, objectArn: bucketArn, identity: void 0 }, "s3:listbucket");
        return found === "unclear" ? void 0 : found === "yes" || found === "anyone";
      }
      function mixedUp({ id, arn }, { bucket, region }) {
        const statement = listingStatement(`arn:${partitionOf(region)}:s3:::${bucket}`, arn);
        return {
          level: "hint",
          what: `The distribution ${id} cannot tell a page that is not there from one that it may not read`,
          why: "Without s3:ListBucket S3 answers 403 to both: a bucket policy that is wrong looks as if every page were gone.",
          mend: `Add this statement to the bucket policy, and a custom error response for 404 like that for 403:
${json(statement)}`
        };
      }
      const wrongStatus = (distribution) => {
        const { id, errorPages } = distribution;
        const wrong = errorPages.filter(({ status, responseStatus, page }) => (status === 403 || status === 404) && responseStatus === 200 && page !== "");
        const [first] = wrong;
        if (first === void 0 || homeOf(distribution) === void 0)
          return [];
        const statuses2 = wrong.map(({ status }) => status).join(" and ");
        return [
          {
            level: "warning",
            what: `The distribution ${id} answers 200 with ${first.page} where the origin says ${statuses2}`,
            why: "Nothing is ever missing: search engines keep pages that are gone, scripts that are gone come as HTML, and a bucket that lets nobody in looks like a site that is up.",
            mend: [
              `For a single page application: spa-fallback: ${first.page.slice(1)} with edge-function, and take these custom error responses away.`,
              `For an error page: ResponseCode 404 in the custom error response of ${id} for ${statuses2}.`
            ].join("\n")
          }
        ];
      };
      const errorPage = (distribution, facts) => {
        const { site } = facts;
        const home = homeOf(distribution);
        const url = home === void 0 || site.errorDocument === void 0 ? void 0 : urlOf(site.errorDocument, home, site);
        if (home === void 0 || home.origin.isWebsite || url === void 0)
          return [];
        const { id, errorPages } = distribution;
        const may = mayList(distribution, facts);
        const coming = may === void 0 ? [403, 404] : may ? [404] : [403];
        const lacking = coming.filter((status) => !errorPages.some((found) => found.status === status && found.page === url));
        if (lacking.length === 0)
          return may === false ? [mixedUp(distribution, site)] : [];
        return [
          {
            level: "warning",
            what: `The distribution ${id} does not show ${url} for the origin's ${lacking.join(" and ")}`,
            why: `${may === true ? "That is what S3 answers for what is not there" : "Without permission to list, S3 answers 403 for what is not there"}; visitors get its XML instead of your page.`,
            mend: lacking.map((status) => `Custom error response of ${id}: ErrorCode ${status}, ResponsePagePath ${url}, ResponseCode 404`).join("\n")
          }
        ];
      };
      ;
      const isServing = ({ id, isEnabled, isDeployed }) => {
        if (!isEnabled) {
          return [
            {
              level: "error",
              what: `The distribution ${id} is disabled`,
              why: "It answers nobody.",
              mend: "Enable it: Enabled: true in its configuration."
            }
          ];
        }
        if (isDeployed)
          return [];
        return [
          {
            level: "warning",
            what: `The distribution ${id} is being deployed`,
            why: "Edges answer by its old configuration until they have the new one, so that what you see may be either.",
            mend: `aws cloudfront wait distribution-deployed --id ${id}`
          }
        ];
      };
      const certificate = ({ id, aliases, hasCertificate }) => {
        if (aliases.length === 0 && hasCertificate) {
          return [
            {
              level: "warning",
              what: `The distribution ${id} has a certificate, and no alternate domain name`,
              why: "It answers by its own name on cloudfront.net alone: who comes by yours is answered 403.",
              mend: "Add the names that visitors use to Aliases of the distribution."
            }
          ];
        }
        if (aliases.length === 0 || hasCertificate)
          return [];
        return [
          {
            level: "error",
            what: `The distribution ${id} has no certificate for ${aliases.join(", ")}`,
            why: "Browsers refuse the site: the certificate that it shows is for cloudfront.net.",
            mend: "Ask ACM in us-east-1 for a certificate of these names, and set it as ViewerCertificate of the distribution."
          }
        ];
      };
      const oldTls = ({ id, hasCertificate, minimumTls }) => {
        if (!hasCertificate || !/^(SSLv3|TLSv1|TLSv1_2016|TLSv1\.1_2016)$/.test(minimumTls))
          return [];
        return [
          {
            level: "warning",
            what: `The distribution ${id} speaks TLS from before 1.2 (${minimumTls})`,
            why: "What is sent by it can be read and changed; no browser of the last ten years needs it.",
            mend: "Set MinimumProtocolVersion: TLSv1.2_2021 in ViewerCertificate of the distribution."
          }
        ];
      };
      const securityHeaders = (distribution) => {
        const home = homeOf(distribution);
        if (home === void 0 || home.hasHeadersPolicy)
          return [];
        return [
          {
            level: "hint",
            what: `The distribution ${distribution.id} adds no security headers`,
            why: "Strict-Transport-Security, X-Content-Type-Options and their like keep visitors on HTTPS and pages out of frames; S3 cannot send them.",
            mend: "Set the response headers policy Managed-SecurityHeadersPolicy (67f7725c-6f97-4210-82d7-5512b31e9d03)."
          }
        ];
      };
      ;
      const why = "S3 asks KMS in the name of whoever reads. Where the key says no, every page is answered 403.";
      const keyAccess = (distribution, { bucket, site, key }) => {
        const { id, behaviors: behaviors2 } = distribution;
        const encryption = bucket.kind === "there" ? known(bucket.encryption) : void 0;
        if (encryption?.isKms !== true)
          return [];
        if (!behaviors2.every(({ origin }) => origin.signing !== void 0)) {
          return [
            {
              level: "error",
              what: `The bucket ${site.bucket} encrypts with KMS, and ${id} has no origin access control`,
              why: "Neither an origin access identity nor the website endpoint reads what is encrypted with KMS: it is answered 403.",
              mend: "Give the origin an origin access control, or encrypt with sse: AES256."
            }
          ];
        }
        const { keyId } = encryption;
        const found = key === void 0 ? void 0 : known(key);
        if (keyId === void 0 || keyId.endsWith("alias/aws/s3") || found?.isOfAws === true)
          return [keyOfAws(site)];
        if (found === void 0)
          return [notLookedAt(keyId, distribution)];
        return grantOf(found, distribution);
      };
      const keyState = (_bucket, { key }) => {
        const found = key === void 0 ? void 0 : known(key);
        if (found === void 0 || found.isOfAws)
          return [];
        if (found.state !== "Enabled") {
          return [
            {
              level: "error",
              what: `The key ${found.arn} cannot be used: it is ${found.state}`,
              why: "S3 neither stores nor shows anything that is encrypted with it.",
              mend: found.state === "PendingDeletion" ? `aws kms cancel-key-deletion --key-id ${found.arn}
aws kms enable-key --key-id ${found.arn}` : `aws kms enable-key --key-id ${found.arn}`
            }
          ];
        }
        if (known(found.mayEncrypt) !== false)
          return [];
        const statement = {
          Effect: "Allow",
          Action: ["kms:GenerateDataKey", "kms:Decrypt"],
          Resource: found.arn
        };
        return [
          {
            level: "warning",
            what: `The role may not encrypt with the key ${found.arn}`,
            why: "S3 refuses each upload, unless a policy lets the role use the key through S3 alone (kms:ViaService).",
            mend: `Add this statement to the policy of the role; the key policy has to leave it to IAM (Principal arn:aws:iam::<account>:root), or name the role:
${json(statement)}`
          }
        ];
      };
      function keyOfAws({ bucket }) {
        return {
          level: "error",
          what: `The bucket ${bucket} encrypts with the key aws/s3, which no policy opens for CloudFront`,
          why,
          mend: `aws s3api put-bucket-encryption --bucket ${bucket} --server-side-encryption-configuration 'Rules=[{ApplyServerSideEncryptionByDefault={SSEAlgorithm=AES256}}]'
and publish anew, or encrypt with a key of your own.`
        };
      }
      function notLookedAt(keyId, { id, arn }) {
        return {
          level: "unknown",
          what: `Whether the key ${keyId} lets ${id} decrypt was not looked at`,
          why,
          mend: `aws kms get-key-policy --key-id ${keyId} --policy-name default --output text
has to show this statement:
${json(decryptingStatement([arn]))}`
        };
      }
      function grantOf(key, distribution) {
        const { id, arn } = distribution;
        const policy2 = known(key.policy);
        if (policy2 === void 0)
          return [notLookedAt(key.arn, distribution)];
        const add = `Add this statement to the key policy (aws kms put-key-policy --key-id ${key.arn} --policy-name default):
${json(decryptingStatement([arn]))}`;
        const finding = (level, what, mend = add) => ({ level, what, why, mend });
        switch (mayRead(policy2, { arn, objectArn: key.arn, identity: void 0 }, "kms:decrypt")) {
          case "yes":
            return [];
          case "anyone":
            return [
              {
                level: "warning",
                what: `The policy of the key ${key.arn} lets any distribution of anybody decrypt`,
                why: "Only the bucket policy then stands between a distribution of somebody else and what the key encrypts.",
                mend: `Instead of the statement without AWS:SourceArn:
${json(decryptingStatement([arn]))}`
              }
            ];
          case "other":
            return [
              finding("error", `The policy of the key ${key.arn} lets another distribution decrypt, not ${id}`)
            ];
          case "no":
            return [finding("error", `The policy of the key ${key.arn} does not let ${id} decrypt`)];
          case "denied":
            return [
              finding("error", `The policy of the key ${key.arn} denies ${id} to decrypt`, "Except the distribution in the statement with Effect Deny, by a condition on AWS:SourceArn.")
            ];
          case "unclear":
            return [
              finding("unknown", `Whether the key ${key.arn} lets ${id} decrypt depends on conditions that only KMS knows`, "Fetch a page through the distribution; verify: true does so after each publish.")
            ];
        }
      }
      ;
      const leftovers = ({ lifecycle }, { site: { bucket } }) => {
        if (known(lifecycle)?.abortsUploads !== false)
          return [];
        return [
          {
            level: "hint",
            what: `Uploads in parts that nobody ended stay in the bucket ${bucket} for ever`,
            why: "No listing shows them, and their parts are paid for. A publish that is killed leaves some.",
            mend: "Add a lifecycle rule with AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }."
          }
        ];
      };
      const oldVersions = ({ isVersioned, lifecycle }, { site: { bucket } }) => {
        if (isVersioned.kind === "unread")
          return [];
        if (!isVersioned.value) {
          return [
            {
              level: "hint",
              what: `The bucket ${bucket} keeps no old versions`,
              why: "What is overwritten or deleted by mistake is gone.",
              mend: `aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled
with a lifecycle rule NoncurrentVersionExpiration: { NoncurrentDays: 30 }; or mode: release, which keeps whole releases.`
            }
          ];
        }
        if (known(lifecycle)?.expiresVersions !== false)
          return [];
        return [
          {
            level: "hint",
            what: `The bucket ${bucket} keeps old versions for ever`,
            why: "Each publish leaves what it overwrote, which is paid for.",
            mend: "Add a lifecycle rule with NoncurrentVersionExpiration: { NoncurrentDays: 30 }."
          }
        ];
      };
      ;
      const internalFiles = (distribution, facts) => {
        const { bucket, site, published } = facts;
        if (known(published) === void 0 || bucket.kind !== "there")
          return [];
        const bare = `arn:${partitionOf(site.region)}:s3:::${site.bucket}/${site.prefix}`;
        const manifest = `${bare}.slipway/manifest.json`;
        const origin = showing(distribution, facts, manifest);
        if (origin === void 0)
          return [];
        const identity = origin.signing === void 0 ? origin.identity : void 0;
        return [
          {
            level: "warning",
            what: `The distribution ${distribution.id} shows everyone ${site.prefix}.slipway/manifest.json`,
            why: "It lists every file of the site, also those that no page links to, with their hashes, and the runs that published.",
            mend: `Add this statement to the bucket policy; publishes go on as before:
${json(hidingStatement(bare, identity))}`
          }
        ];
      };
      function showing({ arn, behaviors: behaviors2 }, { bucket }, manifest) {
        const policy2 = bucket.kind === "there" ? known(bucket.policy) : void 0;
        return behaviors2.find(({ origin, rewrites }) => {
          if (rewrites || origin.isWebsite || policy2 === void 0)
            return false;
          const identity = origin.signing === void 0 ? origin.identity : void 0;
          if (origin.signing === void 0 && identity === void 0)
            return false;
          return ["yes", "anyone"].includes(mayRead(policy2, { arn, objectArn: manifest, identity }));
        })?.origin;
      }
      ;
      const originAccess = (distribution, facts) => originsOf(distribution).flatMap((origin) => {
        if (origin.isWebsite)
          return [websiteOrigin(distribution, facts)];
        return [...signing(origin, distribution), ...grant(origin, distribution, facts)];
      });
      function originsOf({ behaviors: behaviors2 }) {
        return [...new Map(behaviors2.map(({ origin }) => [origin.id, origin])).values()];
      }
      function websiteOrigin({ id }, { site }) {
        return {
          level: "warning",
          what: `The distribution ${id} reads from the website endpoint of ${site.bucket}`,
          why: "It speaks plain HTTP, so that what visitors get may be changed between S3 and CloudFront, and it serves public objects alone.",
          mend: `Make ${site.bucket}.s3.${site.region}.amazonaws.com the origin, with an origin access control, and let clean-urls stand in for the folders' index pages.`
        };
      }
      const makeControl = "aws cloudfront create-origin-access-control --origin-access-control-config Name=site,SigningProtocol=sigv4,SigningBehavior=always,OriginAccessControlOriginType=s3";
      function signing({ id: originId, signing: how, identity }, { id }) {
        const attach = `${makeControl}
and set its ID as OriginAccessControlId of the origin ${originId} of ${id}.`;
        if (how === void 0 && identity === void 0) {
          return [
            {
              level: "error",
              what: `The origin ${originId} of ${id} has no origin access control`,
              why: "CloudFront asks S3 without a name, so that it gets public objects alone: of a closed bucket every page is answered 403.",
              mend: attach
            }
          ];
        }
        if (how === void 0) {
          return [
            {
              level: "warning",
              what: `The origin ${originId} of ${id} has an origin access identity, the way of before`,
              why: "It reads nothing that is encrypted with a KMS key, and nothing in regions that came after 2022.",
              mend: attach
            }
          ];
        }
        const behavior = known(how);
        if (behavior === void 0 || behavior === "always")
          return [];
        const isNever = behavior === "never";
        return [
          {
            level: isNever ? "error" : "warning",
            what: `The origin access control of ${originId} of ${id} signs ${isNever ? "no requests" : "only requests without Authorization"}`,
            why: isNever ? "CloudFront asks S3 without a name: of a closed bucket every page is answered 403." : "A visitor who sends Authorization is answered 403, where the header is passed on.",
            mend: "Set SigningBehavior of the origin access control to always."
          }
        ];
      }
      function grant(origin, { id, arn }, facts) {
        const { bucket, site } = facts;
        if (bucket.kind !== "there" || bucket.policy.kind === "unread")
          return [];
        if (origin.signing === void 0 && origin.identity === void 0)
          return [];
        const objects = `arn:${partitionOf(site.region)}:s3:::${site.bucket}/${site.prefix}`;
        const identity = origin.signing === void 0 ? origin.identity : void 0;
        const found = mayRead(bucket.policy.value ?? [], {
          arn,
          objectArn: `${objects}${site.indexDocument}`,
          identity
        });
        const add = `Add this statement to the bucket policy:
${json(readingStatement(`${objects}*`, arn))}`;
        const why2 = "S3 refuses what CloudFront asks for: every page is answered 403.";
        switch (found) {
          case "yes":
            return [];
          case "anyone":
            return [
              {
                level: "warning",
                what: `The bucket policy lets any distribution of anybody read ${site.bucket}`,
                why: "Whoever knows the name of the bucket can show it through a distribution of their own.",
                mend: `Instead of the statement without AWS:SourceArn:
${json(readingStatement(`${objects}*`, arn))}`
              }
            ];
          case "other":
            return [
              {
                level: "error",
                what: `The bucket policy lets another distribution read ${site.bucket}, not ${id}`,
                why: why2,
                mend: add
              }
            ];
          case "no":
            return [
              {
                level: "error",
                what: `The bucket policy does not let ${id} read ${site.bucket}/${site.prefix}`,
                why: why2,
                mend: add
              }
            ];
          case "denied":
            return [
              {
                level: "error",
                what: `The bucket policy denies ${id} to read ${site.bucket}/${site.prefix}`,
                why: `${why2} No Allow outweighs a Deny.`,
                mend: "Except the distribution in the statement with Effect Deny, by a condition on AWS:SourceArn."
              }
            ];
          case "unclear":
            return [
              {
                level: "unknown",
                what: `Whether the bucket policy lets ${id} read ${site.bucket} depends on conditions that only S3 knows`,
                why: why2,
                mend: "Fetch a page through the distribution; verify: true does so after each publish."
              }
            ];
        }
      }
      ;
      const otherOwner = (_bucket, { isForeign, site }) => {
        if (known(isForeign) !== true)
          return [];
        return [
          {
            level: "warning",
            what: `The bucket ${site.bucket} belongs to another account than the distribution`,
            why: "If that is not meant, the site is published into the bucket of a stranger, who may change it.",
            mend: "If it is meant, name the account: expected-bucket-owner: <account>. S3 then refuses the bucket once it is another one."
          }
        ];
      };
      ;
      const publicPolicy = ({ isPublic }, facts) => {
        if (known(isPublic) !== true)
          return [];
        const { bucket } = facts.site;
        if (isWebsite(facts)) {
          return [
            {
              level: "warning",
              what: `The bucket ${bucket} is public`,
              why: "S3 serves a website from public objects alone. Anybody gets them past CloudFront too, over plain HTTP, at your cost.",
              mend: "Use a distribution with the REST endpoint as its origin, an origin access control and clean-urls; then close the bucket."
            }
          ];
        }
        return [
          {
            level: "error",
            what: `The bucket ${bucket} is public: its policy lets everyone in`,
            why: "Anybody gets its objects past CloudFront, and so past its certificate, its firewall and its logs, at your cost.",
            mend: [
              `aws s3api put-public-access-block --bucket ${bucket} --public-access-block-configuration ${blockAll}`,
              'and take the statement with Principal "*" out of the bucket policy.'
            ].join("\n")
          }
        ];
      };
      const publicAcl = ({ publicGrants, ownership, accessBlock }, { site: { bucket } }) => {
        const grants = known(publicGrants) ?? [];
        const isInert = known(ownership) === "BucketOwnerEnforced" || known(accessBlock)?.ignorePublicAcls === true;
        if (grants.length === 0 || isInert)
          return [];
        return [
          {
            level: "error",
            what: `The ACL of the bucket ${bucket} grants ${grants.join(", ")} to everyone`,
            why: "Anybody may list the bucket with READ, and with WRITE put what they like into the site.",
            mend: ownershipCommand(bucket)
          }
        ];
      };
      const openAccessBlock = ({ accessBlock }, facts) => {
        const block = known(accessBlock);
        if (block === void 0 || isWebsite(facts))
          return [];
        const names2 = {
          blockPublicAcls: "BlockPublicAcls",
          ignorePublicAcls: "IgnorePublicAcls",
          blockPublicPolicy: "BlockPublicPolicy",
          restrictPublicBuckets: "RestrictPublicBuckets"
        };
        const keys = ["blockPublicAcls", "ignorePublicAcls", "blockPublicPolicy", "restrictPublicBuckets"];
        const open = keys.filter((name) => !block[name]).map((name) => names2[name]);
        if (open.length === 0)
          return [];
        const { bucket } = facts.site;
        return [
          {
            level: "warning",
            what: `The bucket ${bucket} may be made public: ${open.join(", ")} ${open.length === 1 ? "is" : "are"} off`,
            why: "One wrong policy or ACL opens everything in it. A distribution with an origin access control needs nothing public.",
            mend: `aws s3api put-public-access-block --bucket ${bucket} --public-access-block-configuration ${blockAll}`
          }
        ];
      };
      const aclsInUse = ({ ownership }, { site: { bucket } }) => {
        if (ownership.kind === "unread" || ownership.value === "BucketOwnerEnforced")
          return [];
        return [
          {
            level: "hint",
            what: `ACLs are in use in the bucket ${bucket} (object ownership ${ownership.value ?? "was never set"})`,
            why: "Beside the policy, each object may then be opened, or belong to another account.",
            mend: ownershipCommand(bucket)
          }
        ];
      };
      function ownershipCommand(bucket) {
        return `aws s3api put-bucket-ownership-controls --bucket ${bucket} --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'`;
      }
      ;
      const originOfIts = ({ id, behaviors: behaviors2 }, { site: { bucket } }) => {
        if (behaviors2.length > 0)
          return [];
        return [
          {
            level: "warning",
            what: `No behavior of the distribution ${id} reads from the bucket ${bucket}`,
            why: "What is published is not what it shows, unless something stands between them: a proxy, an access point.",
            mend: "Check that bucket and distribution-id belong together."
          }
        ];
      };
      const shownPrefix = ({ id, behaviors: behaviors2 }, { site: { bucket, prefix } }) => {
        const originPaths = [...new Set(behaviors2.map(({ origin }) => origin.path))];
        const shown = behaviors2.map(({ pattern, origin }) => ({
          pattern,
          originPaths: [origin.path],
          hasQueryInKey: false
        }));
        if (behaviors2.length === 0 || rootsOf({ prefix, behaviors: shown }).length > 0)
          return [];
        return [
          {
            level: "warning",
            what: `The distribution ${id} shows ${originPaths.join(", ")} of the bucket ${bucket}, and the site is below /${prefix}`,
            why: "No visitor of it gets what is published.",
            mend: `Set OriginPath of its origin to ${prefix === "" ? "nothing" : `/${prefix.slice(0, -1)}`}, or publish with prefix: ${originPaths[0]?.slice(1) ?? ""}`
          }
        ];
      };
      const hiddenFiles = (distribution, { site, published }) => {
        const { id, otherPatterns } = distribution;
        const home = homeOf(distribution);
        const paths = known(published)?.paths ?? [];
        if (home === void 0 || paths.length === 0)
          return [];
        return otherPatterns.flatMap((pattern) => {
          if (pattern === "*")
            return [];
          const find = createFinder([{ pattern, originPaths: [], hasQueryInKey: false }]);
          const hidden = paths.filter((path) => {
            const url = urlOf(path, home, site);
            return url !== void 0 && find(url) !== void 0;
          });
          const [first] = hidden;
          if (first === void 0)
            return [];
          const rest = hidden.length === 1 ? "" : ` and ${hidden.length - 1} more`;
          return [
            {
              level: "warning",
              what: `The behavior ${pattern} of ${id} hides ${first}${rest}: it answers from another origin`,
              why: "These files are published, and visitors get something else at their addresses.",
              mend: `Publish them under other names, or make the pattern ${pattern} narrower.`
            }
          ];
        });
      };
      ;
      const bucketRules = [
        publicPolicy,
        publicAcl,
        openAccessBlock,
        aclsInUse,
        otherOwner,
        keyState,
        leftovers,
        oldVersions
      ];
      const distributionRules = [
        isServing,
        originOfIts,
        shownPrefix,
        originAccess,
        keyAccess,
        internalFiles,
        rootPage,
        folderPages,
        hiddenFiles,
        errorPage,
        wrongStatus,
        certificate,
        oldTls,
        behaviors,
        securityHeaders
      ];
      const order = ["error", "warning", "unknown", "hint"];
      function diagnose(facts) {
        const { bucket } = facts;
        const found = [
          ...aboutPlace(bucket, facts.site),
          ...bucket.kind === "there" ? bucketRules.flatMap((rule) => rule(bucket, facts)) : [],
          ...facts.distributions.flatMap(({ id, found: read2 }) => read2.kind === "read" && read2.value === void 0 ? [missingDistribution(id)] : []),
          ...distributionsOf(facts).flatMap((distribution) => distributionRules.flatMap((rule) => rule(distribution, facts))),
          ...unread(facts)
        ];
        return order.flatMap((level) => found.filter((finding) => finding.level === level));
      }
      function aboutPlace(bucket, { bucket: name, region }) {
        switch (bucket.kind) {
          case "there":
            return [];
          case "missing":
            return [
              {
                level: "error",
                what: `There is no bucket ${name}`,
                why: "There is nowhere to publish to.",
                mend: "Check the input bucket for a typing error, and that the credentials are of the account you mean."
              }
            ];
          case "elsewhere":
            return [
              {
                level: "error",
                what: `The bucket ${name} is in ${bucket.region}, not in ${region}`,
                why: "S3 refuses every request that comes to another region; nothing else of the bucket was looked at.",
                mend: `aws-region: ${bucket.region}`
              }
            ];
          case "refused":
            return [
              {
                level: "error",
                what: `The bucket ${name} may not be used`,
                why: bucket.why,
                mend: "Let the role list it, as the policy below does; see expected-bucket-owner, and who owns the bucket."
              }
            ];
        }
      }
      function missingDistribution(id) {
        return {
          level: "error",
          what: `There is no CloudFront distribution ${id}`,
          why: "Nothing can be invalidated: visitors would keep the old site.",
          mend: "Check the input distribution-id, and that the credentials are of the account that owns it."
        };
      }
      function unread(facts) {
        const { bucket } = facts;
        const reads = [
          ...bucket.kind === "there" ? [
            bucket.policy,
            bucket.isPublic,
            bucket.accessBlock,
            bucket.ownership,
            // Without ACLs it does not matter.
            ...bucket.ownership.kind === "read" && bucket.ownership.value === "BucketOwnerEnforced" ? [] : [bucket.publicGrants],
            bucket.encryption,
            bucket.isVersioned,
            bucket.lifecycle
          ] : [],
          ...facts.distributions.map(({ found }) => found),
          ...distributionsOf(facts).flatMap(({ behaviors: all }) => all.flatMap(({ cache, origin }) => [cache, origin.signing])),
          facts.published,
          facts.isForeign,
          facts.key,
          ...facts.key?.kind === "read" ? [facts.key.value.policy, facts.key.value.mayEncrypt] : []
        ];
        const findings = reads.flatMap((read2) => read2?.kind === "unread" ? [unreadFinding(read2)] : []);
        return [...new Map(findings.map((finding) => [finding.what, finding])).values()];
      }
      function unreadFinding({ what, why: why2, statement }) {
        return {
          level: "unknown",
          what: `Not looked at: ${what}`,
          why: why2,
          mend: statement === void 0 ? "Look at it by hand." : `Add this statement to the policy of the role:
${json({ Effect: "Allow", ...statement })}`
        };
      }
      ;
      function leastPolicies(wish) {
        const names2 = namesOf(wish);
        const releases = [
          ...wish.edge === void 0 ? [] : edgeRelease(wish.edge, names2),
          ...wish.edge === void 0 && wish.switchesOrigins ? originRelease(names2) : []
        ];
        const publishing = [...publish(wish, names2), ...releases];
        return [
          {
            modes: releases.length > 0 ? "publish, plan, release, rollback" : "publish, plan",
            statements: publishing
          },
          { modes: "plan alone", statements: plan(wish, names2) },
          { modes: "preview, remove-preview", statements: previews(wish, names2) },
          { modes: "doctor", statements: doctor(wish, names2) }
        ];
      }
      function namesOf({ bucket, prefix, region, distributions, keyId }) {
        const partition = partitionOf(region);
        const account = distributions[0]?.arn.split(":")[4] ?? "*";
        const bucketArn = `arn:${partition}:s3:::${bucket}`;
        return {
          bucket: bucketArn,
          objects: `${bucketArn}/${prefix}`,
          distributions: distributions.map(({ arn }) => arn),
          cloudFront: `arn:${partition}:cloudfront::${account}`,
          key: keyId === void 0 ? void 0 : keyArn(keyId, partition, region)
        };
      }
      function publish({ deletesRemoved, hasTags }, names2) {
        const { bucket, objects, distributions } = names2;
        const writing = [
          ...["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
          ...deletesRemoved ? ["s3:DeleteObject"] : [],
          ...hasTags ? ["s3:PutObjectTagging"] : []
        ];
        const invalidating = ["GetDistribution", "CreateInvalidation", "GetInvalidation"].map(ofCloudFront);
        return [
          allow("ListSite", ["s3:ListBucket"], [bucket]),
          allow("WriteSite", writing, [`${objects}*`]),
          ...useKey(names2, ["kms:GenerateDataKey", "kms:Decrypt"]),
          ...when(distributions.length > 0, () => [
            allow("Invalidate", invalidating, distributions),
            allow("CachePolicies", ["cloudfront:GetCachePolicy"], [`${names2.cloudFront}:cache-policy/*`])
          ])
        ];
      }
      function plan(_wish, names2) {
        const { bucket, objects, distributions } = names2;
        return [
          allow("ListSite", ["s3:ListBucket"], [bucket]),
          allow("ReadSite", ["s3:GetObject"], [`${objects}*`]),
          ...useKey(names2, ["kms:Decrypt"]),
          ...when(distributions.length > 0, () => [
            allow("ReadDistribution", ["cloudfront:GetDistribution"], distributions),
            allow("CachePolicies", ["cloudfront:GetCachePolicy"], [`${names2.cloudFront}:cache-policy/*`])
          ])
        ];
      }
      function edgeRelease(edge, names2) {
        return [
          allow("ReleaseCopies", ["s3:GetObjectTagging"], [`${names2.objects}*`]),
          ...keysAndFunction("Release", edge, names2),
          ...when(names2.distributions.length > 0, () => [
            allow("ReleaseDistribution", ["cloudfront:GetDistributionConfig"], names2.distributions)
          ])
        ];
      }
      function originRelease({ objects, distributions }) {
        const switching = ["GetDistributionConfig", "UpdateDistribution"].map(ofCloudFront);
        return [
          allow("ReleaseCopies", ["s3:GetObjectTagging"], [`${objects}*`]),
          allow("ReleaseDistribution", switching, distributions)
        ];
      }
      function previews({ edge, hasTags }, names2) {
        const { bucket, objects, distributions } = names2;
        const writing = ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"];
        const looking = edge === void 0 ? ["GetDistribution"] : ["GetDistribution", "GetDistributionConfig"];
        const invalidating = [...looking, "CreateInvalidation", "GetInvalidation"].map(ofCloudFront);
        return [
          allow("PreviewList", ["s3:ListBucket"], [bucket]),
          allow("PreviewRead", ["s3:GetObject"], [`${objects}*`]),
          allow("PreviewWrite", [...writing, ...hasTags ? ["s3:PutObjectTagging"] : []], [`${objects}${edge === void 0 ? "_preview" : "_previews"}/*`]),
          allow("PreviewNames", ["s3:PutObject"], [`${objects}.slipway/previews.json`]),
          ...useKey(names2, ["kms:GenerateDataKey", "kms:Decrypt"]),
          ...when(distributions.length > 0, () => [
            allow("PreviewDistribution", invalidating, distributions),
            allow("CachePolicies", ["cloudfront:GetCachePolicy"], [`${names2.cloudFront}:cache-policy/*`])
          ]),
          ...edge === void 0 ? [] : keysAndFunction("Preview", edge, names2)
        ];
      }
      function keysAndFunction(sid, { functionName, keyValueStore }, { cloudFront }) {
        const store = keyValueStore?.startsWith("arn:") === true ? keyValueStore : `${cloudFront}:key-value-store/*`;
        const keys = ["DescribeKeyValueStore", "GetKey", "ListKeys", "UpdateKeys"];
        const verbs = ["CreateFunction", "DescribeFunction", "DescribeKeyValueStore", "GetFunction"];
        const more = ["PublishFunction", "TestFunction", "UpdateFunction"];
        const functions = ["", "-headers"].map((suffix) => `${cloudFront}:function/${functionName}${suffix}`);
        return [
          allow(`${sid}${sid === "Release" ? "Switch" : "Keys"}`, keys.map((name) => `cloudfront-keyvaluestore:${name}`), [store]),
          allow(`${sid}Function`, [...verbs, ...more].map(ofCloudFront), [...functions, store])
        ];
      }
      function doctor({ keyId }, names2) {
        const { bucket, objects, distributions, cloudFront, key } = names2;
        const settings = [
          ...["s3:GetBucketAcl", "s3:GetBucketOwnershipControls", "s3:GetBucketPolicy", "s3:GetBucketPolicyStatus"],
          ...["s3:GetBucketPublicAccessBlock", "s3:GetBucketVersioning"],
          ...["s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:ListBucket"]
        ];
        const policies = ["GetCachePolicy", "GetOriginAccessControl"].map(ofCloudFront);
        return [
          allow("DoctorBucket", settings, [bucket]),
          allow("DoctorManifest", ["s3:GetObject"], [`${objects}.slipway/*`]),
          ...when(keyId !== void 0 && key !== void 0, () => [
            allow("DoctorKey", ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GenerateDataKey", "kms:Decrypt"], [key ?? "*"])
          ]),
          ...when(distributions.length > 0, () => [
            allow("DoctorSite", ["cloudfront:GetDistribution"], distributions),
            allow("DoctorDistribution", policies, [
              `${cloudFront}:cache-policy/*`,
              `${cloudFront}:origin-access-control/*`
            ])
          ])
        ];
      }
      function useKey({ key }, actions) {
        return key === void 0 ? [] : [allow("UseKey", actions, [key])];
      }
      function keyArn(keyId, partition, region) {
        if (keyId.startsWith("arn:") && !keyId.includes(":alias/"))
          return keyId;
        const id = keyId.includes("alias/") ? "*" : keyId;
        return `arn:${partition}:kms:${region}:*:key/${id}`;
      }
      function ofCloudFront(name) {
        return `cloudfront:${name}`;
      }
      function when(isSo, statements) {
        return isSo ? statements() : [];
      }
      function allow(Sid, Action, Resource) {
        return { Sid, Effect: "Allow", Action, Resource };
      }
      ;
      function printPolicies(wish) {
        const { bucket, prefix, region, distributions, keyId } = wish;
        const roles = leastPolicies(wish).map(({ modes, statements }) => ({
          title: `The least policy of a role for mode ${modes}`,
          text: policy(statements)
        }));
        const arns = distributions.map(({ arn }) => arn);
        if (arns.length === 0)
          return roles;
        const objects = `arn:${partitionOf(region)}:s3:::${bucket}/${prefix}`;
        const ofBucket = {
          title: "The bucket policy for an origin access control",
          text: policy([readingStatement(`${objects}*`, arns), hidingStatement(objects)])
        };
        const ofKey = {
          title: "The statement for CloudFront in the key policy",
          text: json(decryptingStatement(arns))
        };
        return [...roles, ofBucket, ...keyId === void 0 ? [] : [ofKey]];
      }
      function policy(statements) {
        return json({ Version: "2012-10-17", Statement: statements });
      }
      ;
      const labels = {
        error: "ERROR  ",
        warning: "WARNING",
        unknown: "UNKNOWN",
        hint: "HINT   "
      };
      function printFindings(findings, log) {
        if (findings.length === 0)
          log.info("Nothing is wrong with bucket and distribution");
        for (const { level, what, why: why2, mend } of findings) {
          log.info(`${labels[level]} ${what}`);
          log.info(`        ${why2}`);
          for (const line of mend.split("\n"))
            log.info(`        > ${line}`);
        }
      }
      var errors = __webpack_require__(82926);
      var src_errors = __webpack_require__(48826);
      ;
      const elsewhere = [
        "PermanentRedirect",
        "TemporaryRedirect",
        "AuthorizationHeaderMalformed",
        "IllegalLocationConstraintException"
      ];
      async function explainBucketError(error, bucket, aws) {
        if ((0, errors.m_)(error, "NoSuchBucket")) {
          return new src_errors.yo(`There is no bucket ${bucket}`, {
            cause: error,
            hint: "Check the input bucket for a typing error, and that the credentials are of the account you mean."
          });
        }
        if (!(0, errors.m_)(error, ...elsewhere))
          return (0, src_errors.zR)(error);
        const region = regionOf(error) ?? await askForRegion(bucket, aws);
        if (region === void 0 || region === aws.region)
          return error;
        return new src_errors.yo(`The bucket ${bucket} is in ${region}, not in ${aws.region}`, {
          cause: error,
          hint: `Give the input aws-region: ${region}`
        });
      }
      async function askForRegion(bucket, aws) {
        const [s3, { HeadBucketCommand }] = await Promise.all([aws.s3(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
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
            const { headers: headers2 = {} } = error.$response;
            const region = headers2["x-amz-bucket-region"];
            if (region !== void 0)
              return region;
          }
          if ("Region" in error && typeof error.Region === "string")
            return error.Region;
        }
        return void 0;
      }
      ;
      function objectInput(place, { path, headers: headers2 }, storage) {
        return {
          ...owned(place),
          Key: place.prefix + path,
          ...headersInput(headers2),
          ...storageInput(storage)
        };
      }
      function owned({ bucket, owner }) {
        return { Bucket: bucket, ...owner === void 0 ? {} : { ExpectedBucketOwner: owner } };
      }
      function headersInput(headers2) {
        const { contentType, cacheControl, contentDisposition, contentLanguage, contentEncoding } = headers2;
        const { expires, redirectTo, metadata } = headers2;
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
      async function attempt({ what, action, resource, none }, look) {
        try {
          return { kind: "read", value: await look() };
        } catch (error) {
          if (!(error instanceof errors.iQ))
            throw error;
          if (none?.codes.includes(error.code) === true)
            return { kind: "read", value: none.value };
          const why2 = { kind: "unread", what, why: error.message };
          return isDenial(error) ? { ...why2, statement: { Action: action, Resource: resource } } : { ...why2, statement: void 0 };
        }
      }
      function isDenial(error) {
        return (0, errors.m_)(error, "AccessDenied", "AccessDeniedException", "Forbidden", "403");
      }
      ;
      async function readBucket(place, aws) {
        const [s3, sdk] = await Promise.all([aws.s3(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438))]);
        try {
          const { BucketRegion: region = aws.region } = await s3.send(new sdk.HeadBucketCommand(owned(place)));
          if (region !== aws.region)
            return { kind: "elsewhere", region };
        } catch (error) {
          const region = regionOf(error);
          if (region !== void 0 && region !== aws.region)
            return { kind: "elsewhere", region };
          if ((0, errors.m_)(error, "NotFound", "NoSuchBucket", "404"))
            return { kind: "missing" };
          if (error instanceof errors.iQ && isDenial(error))
            return { kind: "refused", why: error.message };
          throw error;
        }
        return { kind: "there", ...await readSettings(place, s3, aws.region) };
      }
      async function isOfAnother(account, { bucket }, aws) {
        const [s3, { HeadBucketCommand }] = await Promise.all([aws.s3(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438))]);
        const look = {
          what: "whose the bucket is",
          action: "s3:ListBucket",
          resource: `arn:${partitionOf(aws.region)}:s3:::${bucket}`
        };
        return attempt(look, async () => {
          try {
            await s3.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }));
            return false;
          } catch (error) {
            if (isDenial(error))
              return true;
            throw error;
          }
        });
      }
      const everyone = [
        "http://acs.amazonaws.com/groups/global/AllUsers",
        "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
      ];
      const noBlock = {
        blockPublicAcls: false,
        ignorePublicAcls: false,
        blockPublicPolicy: false,
        restrictPublicBuckets: false
      };
      async function readSettings(place, s3, region) {
        const sdk = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const of = owned(place);
        const resource = `arn:${partitionOf(region)}:s3:::${place.bucket}`;
        const look = (what, action, work, none) => attempt({ what, action, resource, ...none === void 0 ? {} : { none } }, work);
        const [policy2, isPublic, accessBlock, ownership, publicGrants, encryption, isVersioned, lifecycle] = await Promise.all([
          look("the bucket policy", "s3:GetBucketPolicy", async () => parsePolicy((await s3.send(new sdk.GetBucketPolicyCommand(of))).Policy ?? "{}"), { codes: ["NoSuchBucketPolicy"], value: void 0 }),
          look("whether the bucket policy is public", "s3:GetBucketPolicyStatus", async () => (await s3.send(new sdk.GetBucketPolicyStatusCommand(of))).PolicyStatus?.IsPublic === true, { codes: ["NoSuchBucketPolicy"], value: false }),
          look("the public access block", "s3:GetBucketPublicAccessBlock", async () => {
            const { PublicAccessBlockConfiguration: block } = await s3.send(new sdk.GetPublicAccessBlockCommand(of));
            return {
              blockPublicAcls: block?.BlockPublicAcls === true,
              ignorePublicAcls: block?.IgnorePublicAcls === true,
              blockPublicPolicy: block?.BlockPublicPolicy === true,
              restrictPublicBuckets: block?.RestrictPublicBuckets === true
            };
          }, { codes: ["NoSuchPublicAccessBlockConfiguration"], value: noBlock }),
          look("the object ownership", "s3:GetBucketOwnershipControls", async () => (await s3.send(new sdk.GetBucketOwnershipControlsCommand(of))).OwnershipControls?.Rules?.[0]?.ObjectOwnership, { codes: ["OwnershipControlsNotFoundError"], value: void 0 }),
          look("the ACL of the bucket", "s3:GetBucketAcl", async () => {
            const { Grants = [] } = await s3.send(new sdk.GetBucketAclCommand(of));
            return Grants.filter(({ Grantee }) => everyone.includes(Grantee?.URI ?? "")).flatMap(({ Permission }) => Permission ?? []);
          }),
          look("the bucket's encryption", "s3:GetEncryptionConfiguration", async () => {
            const answer = await s3.send(new sdk.GetBucketEncryptionCommand(of));
            const rule = answer.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
            return { isKms: rule?.SSEAlgorithm?.startsWith("aws:kms") === true, keyId: rule?.KMSMasterKeyID };
          }, {
            codes: ["ServerSideEncryptionConfigurationNotFoundError"],
            value: { isKms: false, keyId: void 0 }
          }),
          look("whether the bucket keeps versions", "s3:GetBucketVersioning", async () => (await s3.send(new sdk.GetBucketVersioningCommand(of))).Status === "Enabled"),
          look("the lifecycle rules", "s3:GetLifecycleConfiguration", async () => {
            const { Rules = [] } = await s3.send(new sdk.GetBucketLifecycleConfigurationCommand(of));
            const rules = Rules.filter(({ Status }) => Status === "Enabled");
            return {
              abortsUploads: rules.some((rule) => rule.AbortIncompleteMultipartUpload !== void 0),
              expiresVersions: rules.some((rule) => rule.NoncurrentVersionExpiration !== void 0)
            };
          }, { codes: ["NoSuchLifecycleConfiguration"], value: { abortsUploads: false, expiresVersions: false } })
        ]);
        return { policy: policy2, isPublic, accessBlock, ownership, publicGrants, encryption, isVersioned, lifecycle };
      }
      ;
      const managed = /* @__PURE__ */ new Map([
        ["658327ea-f89d-4fab-a63d-7e88639e58f6", false],
        // CachingOptimized
        ["b2884449-e4de-46a7-ac36-70bc7f1ddd6d", false],
        // CachingOptimizedForUncompressedObjects
        ["4135ea2d-6df8-44a3-9df3-4b5a84be39ad", false],
        // CachingDisabled
        ["83da9c7e-98b4-4e11-a168-04f0df8e2c65", false],
        // UseOriginCacheControlHeaders
        ["4cc15a8a-d715-48a4-82b8-cc0b614638fe", true],
        // UseOriginCacheControlHeaders-QueryStrings
        ["2e54312d-136d-493c-8eb9-b001f22f67d2", true]
        // Amplify
      ]);
      async function hasQueryInKey(policyId, aws) {
        const known2 = managed.get(policyId);
        if (known2 !== void 0)
          return known2;
        const [client, { GetCachePolicyCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        try {
          const { CachePolicy: policy2 } = await client.send(new GetCachePolicyCommand({ Id: policyId }));
          const key = policy2?.CachePolicyConfig?.ParametersInCacheKeyAndForwardedToOrigin;
          return (key?.QueryStringsConfig?.QueryStringBehavior ?? "none") !== "none";
        } catch (error) {
          if ((0, errors.m_)(error, "AccessDenied", "NoSuchCachePolicy"))
            return void 0;
          throw error;
        }
      }
      ;
      async function describeDistribution(id, bucket, aws) {
        const [client, { GetDistributionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: id })).catch((error) => {
          throw explainMissing(error, id);
        });
        const config = found?.DistributionConfig ?? {};
        const policies = new Map(await Promise.all(policyIdsOf(config).map(async (policy2) => [policy2, await hasQueryInKey(policy2, aws)])));
        const isOrigin = (domain) => isBucketDomain(domain, bucket);
        const behaviors2 = readBehaviors(config, isOrigin, (policy2) => policies.get(policy2) === true);
        const origins = (config.Origins?.Items ?? []).flatMap(({ DomainName = "" }) => isOrigin(DomainName) ? [DomainName] : []);
        const isAtBucket = origins.length > 0;
        const aliases = config.Aliases?.Items ?? [];
        return {
          id,
          host: aliases.find((alias) => !alias.startsWith("*")) ?? found?.DomainName ?? "",
          names: [found?.DomainName ?? "", ...aliases],
          showsFolders: isAtBucket && origins.every((domain) => /\.s3-website[.-]/.test(domain)),
          originPaths: isAtBucket ? [...new Set(behaviors2.flatMap(({ originPaths }) => originPaths))] : [],
          behaviors: behaviors2,
          viewerRequest: config.DefaultCacheBehavior?.FunctionAssociations?.Items?.find(({ EventType: event }) => event === "viewer-request")?.FunctionARN,
          defaultRootObject: config.DefaultRootObject ?? "",
          isEnabled: config.Enabled !== false,
          isStaging: config.Staging === true,
          hasStaging: (config.ContinuousDeploymentPolicyId ?? "") !== "",
          unseenPolicies: [...policies].filter(([, hasQuery]) => hasQuery === void 0).map(([policy2]) => policy2)
        };
      }
      function policyIdsOf(config) {
        const behaviors2 = [config.DefaultCacheBehavior, ...config.CacheBehaviors?.Items ?? []];
        return [...new Set(behaviors2.flatMap((behavior) => cachePolicyOf(behavior) ?? []))];
      }
      function isBucketDomain(domain, bucket) {
        return domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`);
      }
      function explainMissing(error, id) {
        if (!(0, errors.m_)(error, "NoSuchDistribution"))
          return error;
        return new src_errors.yo(`There is no CloudFront distribution ${id}`, {
          cause: error,
          hint: "Check the input distribution-id, and that the credentials are of the account that owns it."
        });
      }
      ;
      const yearInSeconds = 31536e3;
      async function readCache(behavior, aws) {
        const id = cachePolicyOf(behavior);
        if (id === void 0)
          return { kind: "read", value: ownSettings(behavior) };
        const [client, { GetCachePolicyCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const look = {
          what: `the cache policy ${id}`,
          action: "cloudfront:GetCachePolicy",
          resource: `arn:${partitionOf(aws.region)}:cloudfront::*:cache-policy/${id}`
        };
        return attempt(look, async () => ofPolicy((await client.send(new GetCachePolicyCommand({ Id: id }))).CachePolicy?.CachePolicyConfig));
      }
      function ofPolicy(config) {
        const key = config?.ParametersInCacheKeyAndForwardedToOrigin;
        return {
          minTtl: config?.MinTTL ?? 0,
          maxTtl: config?.MaxTTL ?? yearInSeconds,
          hasGzip: key?.EnableAcceptEncodingGzip === true,
          hasBrotli: key?.EnableAcceptEncodingBrotli === true,
          hasQueryInKey: (key?.QueryStringsConfig?.QueryStringBehavior ?? "none") !== "none",
          hasCookiesInKey: (key?.CookiesConfig?.CookieBehavior ?? "none") !== "none"
        };
      }
      function ownSettings(behavior) {
        const { MinTTL: minTtl = 0, MaxTTL: maxTtl = yearInSeconds, ForwardedValues: forwarded } = behavior;
        return {
          minTtl,
          maxTtl,
          hasGzip: true,
          hasBrotli: false,
          hasQueryInKey: forwarded?.QueryString === true,
          hasCookiesInKey: (forwarded?.Cookies?.Forward ?? "none") !== "none"
        };
      }
      ;
      async function readDistribution(id, bucket, aws) {
        const [client, { GetDistributionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const look = {
          what: `the distribution ${id}`,
          action: "cloudfront:GetDistribution",
          resource: `arn:${partitionOf(aws.region)}:cloudfront::*:distribution/${id}`,
          none: { codes: ["NoSuchDistribution"], value: void 0 }
        };
        return attempt(look, async () => {
          const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: id }));
          const config = found?.DistributionConfig ?? {};
          return {
            id,
            arn: found?.ARN ?? "",
            isEnabled: config.Enabled !== false,
            isDeployed: found?.Status === "Deployed",
            aliases: config.Aliases?.Items ?? [],
            hasCertificate: hasOwnCertificate(config),
            minimumTls: config.ViewerCertificate?.MinimumProtocolVersion ?? "",
            defaultRootObject: config.DefaultRootObject ?? "",
            errorPages: (config.CustomErrorResponses?.Items ?? []).map(({ ErrorCode = 0, ResponsePagePath = "", ResponseCode = "" }) => ({
              status: ErrorCode,
              page: ResponsePagePath,
              responseStatus: ResponseCode === "" ? void 0 : Number(ResponseCode)
            })),
            ...await read_distribution_readBehaviors(config, bucket, aws)
          };
        });
      }
      function hasOwnCertificate({ ViewerCertificate: shown }) {
        return (shown?.ACMCertificateArn ?? shown?.IAMCertificateId ?? "") !== "";
      }
      async function read_distribution_readBehaviors(config, bucket, aws) {
        const origins = /* @__PURE__ */ new Map();
        for (const origin of config.Origins?.Items ?? []) {
          if (isBucketDomain(origin.DomainName ?? "", bucket))
            origins.set(origin.Id ?? "", await readOrigin(origin, aws));
        }
        for (const { Id = "", Members } of config.OriginGroups?.Items ?? []) {
          const first = origins.get(Members?.Items?.[0]?.OriginId ?? "");
          if (first !== void 0)
            origins.set(Id, first);
        }
        const raw = [
          ...(config.CacheBehaviors?.Items ?? []).map((behavior) => [behavior.PathPattern ?? "", behavior]),
          ["*", config.DefaultCacheBehavior]
        ];
        const found = raw.map(async ([pattern, behavior]) => {
          const origin = origins.get(behavior?.TargetOriginId ?? "");
          return behavior === void 0 || origin === void 0 ? pattern : readBehavior(pattern, behavior, origin, aws);
        });
        const all = await Promise.all(found);
        return {
          behaviors: all.filter((behavior) => typeof behavior !== "string"),
          otherPatterns: all.filter((pattern) => typeof pattern === "string")
        };
      }
      const allViewer = "216adef6-5c7f-47e4-b989-5492eafa07d3";
      async function readBehavior(pattern, behavior, origin, aws) {
        const functions = (behavior.FunctionAssociations?.Items ?? []).map(({ EventType }) => EventType);
        const lambdas = (behavior.LambdaFunctionAssociations?.Items ?? []).map(({ EventType }) => EventType);
        const rewriting = ["viewer-request", "origin-request"];
        return {
          pattern,
          origin,
          allowsHttp: behavior.ViewerProtocolPolicy === "allow-all",
          compresses: behavior.Compress === true,
          rewrites: [...functions, ...lambdas].some((event) => event !== void 0 && rewriting.includes(event)),
          forwardsHost: behavior.OriginRequestPolicyId === allViewer,
          hasHeadersPolicy: (behavior.ResponseHeadersPolicyId ?? "") !== "",
          cache: await readCache(behavior, aws)
        };
      }
      async function readOrigin(origin, aws) {
        const control = origin.OriginAccessControlId ?? "";
        const identity = origin.S3OriginConfig?.OriginAccessIdentity?.split("/").at(-1) ?? "";
        return {
          id: origin.Id ?? "",
          path: (origin.OriginPath ?? "").replace(/\/+$/, ""),
          isWebsite: /\.s3-website[.-]/.test(origin.DomainName ?? ""),
          signing: control === "" ? void 0 : await readSigning(control, aws),
          identity: identity === "" ? void 0 : identity
        };
      }
      async function readSigning(id, aws) {
        const [client, { GetOriginAccessControlCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const look = {
          what: `the origin access control ${id}`,
          action: "cloudfront:GetOriginAccessControl",
          resource: `arn:${partitionOf(aws.region)}:cloudfront::*:origin-access-control/${id}`
        };
        return attempt(look, async () => {
          const { OriginAccessControl: found } = await client.send(new GetOriginAccessControlCommand({ Id: id }));
          return found?.OriginAccessControlConfig?.SigningBehavior ?? "always";
        });
      }
      ;
      async function readKey(keyId, aws) {
        const sdk = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(4928), __webpack_require__.e(4287)]
        ).then(__webpack_require__.bind(__webpack_require__, 34287));
        const kms = await aws.lazy("kms", () => Promise.resolve(sdk.KMSClient))();
        const what = `the key ${keyId}`;
        return attempt({ what, action: "kms:DescribeKey", resource: resourceOf(keyId) }, async () => {
          const { KeyMetadata: found = {} } = await kms.send(new sdk.DescribeKeyCommand({ KeyId: keyId }));
          const arn = found.Arn ?? keyId;
          const [policy2, mayEncrypt] = await Promise.all([
            attempt({ what: `the policy of ${what}`, action: "kms:GetKeyPolicy", resource: arn }, async () => {
              const command = new sdk.GetKeyPolicyCommand({ KeyId: arn, PolicyName: "default" });
              return parsePolicy((await kms.send(command)).Policy ?? "{}");
            }),
            attempt({ what: `whether the role may encrypt with ${what}`, action: "kms:GenerateDataKey", resource: arn }, () => mayEncryptWith(() => kms.send(new sdk.GenerateDataKeyCommand(dryRunOf(arn)))))
          ]);
          return { arn, state: found.KeyState ?? "", isOfAws: found.KeyManager === "AWS", policy: policy2, mayEncrypt };
        });
      }
      function dryRunOf(arn) {
        return { KeyId: arn, KeySpec: "AES_256", DryRun: true };
      }
      async function mayEncryptWith(ask2) {
        try {
          await ask2();
          return true;
        } catch (error) {
          if ((0, errors.m_)(error, "DryRunOperationException"))
            return true;
          if ((0, errors.m_)(error, "AccessDeniedException"))
            return false;
          if (error instanceof errors.iQ && /^(Disabled|KMSInvalidState|InvalidKeyUsage)/.test(error.code))
            return true;
          throw error;
        }
      }
      function resourceOf(keyId) {
        return keyId.startsWith("arn:") && !keyId.includes(":alias/") ? keyId : "*";
      }
      ;
      const filesBegin = Buffer.from(',"files":{\n');
      const filesEnd = "\n}}\n";
      const newline = 10;
      function readLines(bytes) {
        const at = bytes.indexOf(filesBegin);
        const end = bytes.length - filesEnd.length;
        if (at === -1 || bytes.toString("latin1", end) !== filesEnd)
          return void 0;
        try {
          const head = JSON.parse(`${bytes.toString("utf8", 0, at)}}`);
          return { head, entries: () => entriesBetween(bytes, at + filesBegin.length, end) };
        } catch {
          return void 0;
        }
      }
      function* entriesBetween(bytes, begin, end) {
        for (let at = begin; at < end; ) {
          const newlineAt = bytes.indexOf(newline, at);
          const lineEnd = newlineAt === end ? end : newlineAt - 1;
          yield parseLine(bytes.toString("utf8", at, lineEnd));
          at = newlineAt + 1;
        }
      }
      function parseLine(line) {
        const at = line.lastIndexOf('":[');
        const [path, entry] = JSON.parse(`[${line.slice(0, at + 1)},${line.slice(at + 2)}]`);
        if (typeof path !== "string")
          throw new SyntaxError("A line without a path");
        return [path, entry];
      }
      ;
      function parsePublished({ run, order: order2, commit, at }) {
        return {
          run: typeof run === "string" ? run : "",
          order: typeof order2 === "number" ? order2 : void 0,
          commit: typeof commit === "string" ? commit : void 0,
          at: typeof at === "number" ? at : 0
        };
      }
      ;
      function unseenAfter(before, { seen, begun, waiting }) {
        const left = new Set(waiting);
        const older = before.slice(seen).map(({ invalidations, retires }) => {
          const still = retires.filter((path) => left.has(path));
          for (const path of still)
            left.delete(path);
          return { invalidations, retires: still };
        });
        const last = begun.length > 0 ? { invalidations: begun, retires: [] } : older.pop();
        if (last === void 0)
          return [];
        return [...older, { ...last, retires: [...last.retires, ...left] }];
      }
      function parseUnseen(value) {
        if (!Array.isArray(value))
          return [];
        return value.flatMap((entry) => {
          const { invalidations, retires } = entry ?? {};
          if (!Array.isArray(invalidations) || !Array.isArray(retires))
            return [];
          return [
            {
              invalidations: invalidations.flatMap(parseAsked),
              retires: retires.filter((path) => typeof path === "string")
            }
          ];
        });
      }
      function parseAsked(value) {
        const { distributionId, id } = value ?? {};
        return typeof distributionId === "string" && typeof id === "string" ? [{ distributionId, id }] : [];
      }
      ;
      const emptyManifest = { files: /* @__PURE__ */ new Map(), owed: [], unseen: [], published: void 0 };
      const ownFolder = ".slipway/";
      const manifestPath = `${ownFolder}manifest.json`;
      const version = 1;
      const linesAtOnce = 1e3;
      const bytesOfALine = 200;
      function renderManifest({ files, owed, unseen, published }, old) {
        const head = { version, published, owed, ...unseen.length > 0 ? { unseen } : {} };
        let text = `${JSON.stringify(head).slice(0, -1)},"files":{`;
        const likely = Buffer.byteLength(text) + (files.size + 1) * bytesOfALine;
        const isRoom = old !== void 0 && old.buffer.byteLength >= likely;
        let whole = isRoom ? Buffer.from(old.buffer) : Buffer.allocUnsafeSlow(likely);
        let filled = 0;
        const flush = () => {
          const needed = filled + Buffer.byteLength(text);
          if (needed > whole.length) {
            const larger = Buffer.allocUnsafeSlow(needed * 2);
            whole.copy(larger, 0, 0, filled);
            whole = larger;
          }
          filled += whole.write(text, filled);
          text = "";
        };
        let lines = 0;
        for (const [path, entry] of files) {
          text += `${lines === 0 ? "" : ","}
${JSON.stringify(path)}:${renderEntry(entry)}`;
          if (++lines % linesAtOnce === 0)
            flush();
        }
        text += "\n}}\n";
        flush();
        return whole.subarray(0, filled);
      }
      function renderEntry(entry) {
        if (entry === "unfinished")
          return "[]";
        const { sha256, headers: headers2, etag, encoding, until } = entry;
        const more = until !== void 0 ? [encoding ?? "", until] : encoding !== void 0 ? [encoding] : [];
        return JSON.stringify([sha256, headers2, etag, ...more]);
      }
      function parseManifest(bytes) {
        const lines = readLines(bytes);
        try {
          if (lines !== void 0)
            return read(lines.head, lines.entries());
        } catch (error) {
          if (!(error instanceof SyntaxError))
            throw error;
        }
        const head = parseJson(bytes.toString("utf8"));
        return read(head, manifest_isObject(head) && manifest_isObject(head.files) ? Object.entries(head.files) : void 0);
      }
      function read(head, entries) {
        if (!manifest_isObject(head) || entries === void 0)
          throw unreadable("it is not a manifest");
        if (head.version !== version)
          throw unreadable(`its version is ${JSON.stringify(head.version)}`);
        const files = /* @__PURE__ */ new Map();
        const known2 = /* @__PURE__ */ new Map();
        for (const [path, entry] of entries) {
          if (path !== "" && !path.startsWith(ownFolder))
            files.set(path, parseEntry(path, entry, known2));
        }
        const owed = Array.isArray(head.owed) ? head.owed.filter((path) => typeof path === "string") : [];
        const published = manifest_isObject(head.published) ? parsePublished(head.published) : void 0;
        return { files, owed, unseen: parseUnseen(head.unseen), published };
      }
      function parseEntry(path, entry, known2) {
        if (!Array.isArray(entry))
          throw damaged(path);
        const [sha256, headers2, etag, encoding, until] = entry;
        if (entry.length === 0)
          return "unfinished";
        if (typeof sha256 !== "string" || typeof headers2 !== "string" || typeof etag !== "string") {
          throw damaged(path);
        }
        const same = known2.get(headers2) ?? headers2;
        known2.set(same, same);
        if (encoding === void 0)
          return { sha256, headers: same, etag };
        return {
          sha256,
          headers: same,
          etag,
          ...encoding === "gzip" || encoding === "br" ? { encoding } : {},
          ...typeof until === "number" ? { until } : {}
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
      function unreadable(why2, cause) {
        return new src_errors.yo(`The manifest ${manifestPath} in the bucket cannot be read: ${why2}`, {
          cause,
          hint: "If a newer version of this action wrote it, use that version. Otherwise delete the object: the next publish adopts what is there and is the same, and no longer knows what earlier ones uploaded, so it deletes none of that."
        });
      }
      function manifest_isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      async function readManifest(store) {
        const stored = await store.read(manifestPath);
        if (stored === void 0)
          return { manifest: emptyManifest, version: void 0 };
        return { manifest: parseManifest(stored.bytes), version: stored.etag };
      }
      async function readAgain(store, known2) {
        const isStill = known2.version !== void 0 && (await store.head(manifestPath))?.etag === known2.version;
        return isStill ? known2 : readManifest(store);
      }
      function manifestWriter(store) {
        let written;
        return async (manifest, expected) => {
          const bytes = renderManifest(manifest, written);
          written = void 0;
          const version2 = await write(store, bytes, expected);
          written = bytes;
          return version2;
        };
      }
      function writeManifest(store, manifest, expected) {
        return write(store, renderManifest(manifest), expected);
      }
      async function write(store, bytes, expected) {
        const version2 = await store.write(manifestPath, bytes, expected);
        if (version2 !== void 0)
          return version2;
        throw new src_errors.yo("Another publish to the same place is under way", {
          hint: "Something else than this action, or a version of it without the lock, writes .slipway/manifest.json. Wait for it, and re-run this job."
        });
      }
      ;
      function readPublished(store, { bucket, prefix, region, indexDocument }) {
        const look = {
          what: "the manifest of what is published",
          action: "s3:GetObject",
          resource: `arn:${partitionOf(region)}:s3:::${bucket}/${prefix}*`,
          none: { codes: ["NoSuchKey", "NoSuchBucket"], value: void 0 }
        };
        return attempt(look, async () => {
          const { manifest, version: version2 } = await readManifest(store);
          return version2 === void 0 ? void 0 : describePublished(manifest, indexDocument);
        });
      }
      function describePublished({ files }, indexDocument) {
        const folderPage = [...files.keys()].find((path) => {
          const folder2 = path.endsWith(`/${indexDocument}`) ? path.slice(0, -indexDocument.length - 1) : void 0;
          return folder2 !== void 0 && !files.has(folder2) && !files.has(`${folder2}/`);
        });
        const isCompressed = [...files.values()].some((entry) => entry !== "unfinished" && entry.encoding !== void 0);
        return { folderPage, isCompressed, paths: [...files.keys()] };
      }
      ;
      async function examine(wish, { aws, store }, { log }) {
        const facts = await readFacts(wish, aws, store);
        const findings = diagnose(facts);
        const policies = printPolicies(policyWishOf(wish, facts));
        printFindings(findings, log);
        for (const { title, text } of policies) {
          await log.group(title, () => {
            log.info(text);
            return Promise.resolve();
          });
        }
        const kind = findings.some(({ level }) => level === "error") ? "unhealthy" : "healthy";
        return { kind, findings, policies };
      }
      async function readFacts(wish, aws, store) {
        const { place, distributionIds, indexDocument, errorDocument } = wish;
        const { bucket: name, prefix } = place;
        const site = { bucket: name, prefix, region: aws.region, indexDocument, errorDocument };
        const [found, distributions] = await Promise.all([
          readBucket(place, aws),
          Promise.all(distributionIds.map(async (id) => ({ id, found: await readDistribution(id, name, aws) })))
        ]);
        const bucket = withEncryptionOf(wish, found);
        const nothing = {
          site,
          bucket,
          distributions,
          published: no(void 0),
          key: void 0,
          isForeign: no(false)
        };
        if (bucket.kind !== "there")
          return nothing;
        const keyId = known(bucket.encryption)?.keyId;
        const account = distributionsOf(nothing)[0]?.arn.split(":")[4];
        const [published, key, isForeign] = await Promise.all([
          readPublished(store, site),
          keyId === void 0 || isOfS3(keyId) ? void 0 : readKey(keyId, aws),
          account === void 0 ? no(false) : isOfAnother(account, place, aws)
        ]);
        return { ...nothing, published, key, isForeign };
      }
      function isOfS3(keyId) {
        return keyId.endsWith("alias/aws/s3");
      }
      function no(value) {
        return { kind: "read", value };
      }
      function withEncryptionOf({ storage: { encryption } }, bucket) {
        if (bucket.kind !== "there" || encryption === void 0)
          return bucket;
        const isKms = encryption.kind !== "AES256";
        const keyId = encryption.kind === "AES256" ? void 0 : encryption.keyId;
        return { ...bucket, encryption: { kind: "read", value: { isKms, keyId } } };
      }
      function policyWishOf({ place, deletesRemoved, storage, edge }, facts) {
        const { bucket, site, key } = facts;
        const encryption = bucket.kind === "there" && bucket.encryption.kind === "read" ? bucket.encryption.value : void 0;
        const distributions = distributionsOf(facts);
        const arn = key === void 0 ? void 0 : known(key)?.arn;
        return {
          ...place,
          region: site.region,
          distributions,
          deletesRemoved,
          hasTags: Object.keys(storage.tags).length > 0,
          keyId: encryption?.isKms === true ? arn ?? encryption.keyId : void 0,
          edge,
          switchesOrigins: distributions.some(({ behaviors: behaviors2 }) => behaviors2.some(({ origin }) => origin.path.includes("/_releases/")))
        };
      }
      var markdown = __webpack_require__(68852);
      ;
      function renderInstructions(text) {
        const groups = [];
        for (const line of text.split("\n")) {
          const isCode = /^(\s|[{}[\]]|aws )/.test(line);
          const last = groups.at(-1);
          if (last?.isCode === isCode)
            last.lines.push(line);
          else
            groups.push({ isCode, lines: [line] });
        }
        return groups.map(({ isCode, lines }) => isCode ? (0, markdown.DV)(lines.join("\n")) : lines.map(markdown.FV).join("\n\n")).join("\n\n");
      }
      ;
      const icons = { error: "❌", warning: "⚠️", unknown: "❔", hint: "💡" };
      function reportDiagnosis({ kind, findings, policies }, place) {
        const failure = failureOf(findings);
        return {
          outputs: { outcome: kind === "healthy" ? "healthy" : "failed" },
          summary: [
            `### ${kind === "healthy" ? "🩺 Healthy:" : "🩺 Something is wrong:"} ${(0, markdown.aY)(place)}`,
            findings.length === 0 ? "Nothing is wrong with bucket and distribution." : countsOf(findings),
            ...findings.map(section),
            ...policies.map(({ title, text }) => (0, markdown.zH)(title, (0, markdown.DV)(text, "json")))
          ],
          annotations: warningsOf(findings),
          ...failure === void 0 ? {} : { failure }
        };
      }
      function countsOf(findings) {
        const names2 = [
          ["error", "error"],
          ["warning", "warning"],
          ["unknown", "not looked at"],
          ["hint", "hint"]
        ];
        return names2.map(([level, name]) => [findings.filter((finding) => finding.level === level).length, name]).filter(([count2]) => count2 > 0).map(([count2, name]) => `${count2} ${name}${count2 === 1 || name === "not looked at" ? "" : "s"}`).join(" · ");
      }
      function section({ level, what, why: why2, mend }) {
        return [`**${icons[level]} ${(0, markdown.FV)(what)}**`, (0, markdown.FV)(why2), renderInstructions(mend)].join("\n\n");
      }
      function failureOf(findings) {
        const errors2 = findings.filter(({ level }) => level === "error");
        if (errors2.length === 0)
          return void 0;
        return {
          message: errors2.map(({ what, why: why2 }) => `${what}. ${why2}`).join("\n"),
          hint: errors2.map(({ mend }) => mend).join("\n\n")
        };
      }
      function warningsOf(findings) {
        return findings.filter(({ level }) => level === "warning").map(({ what, why: why2, mend }) => ({ level: "warning", title: what, message: `${why2}
${mend}` }));
      }
      var external_node_fs_ = __webpack_require__(73024);
      var payload = __webpack_require__(9107);
      ;
      function pullRequestOf(env) {
        const { GITHUB_EVENT_PATH: path } = env;
        if (!path)
          return void 0;
        try {
          return (0, payload.e)(JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"))).pullRequest;
        } catch {
          return void 0;
        }
      }
      var announce = __webpack_require__(28854);
      var comment_footer = __webpack_require__(76926);
      var comment_on = __webpack_require__(62796);
      ;
      async function told(subject, context, work) {
        const { github, mode } = subject;
        const environment = environmentOf(subject);
        const { token } = github;
        const announcement = environment === void 0 || mode === "remove-preview" ? void 0 : (0, announce.d)({
          token,
          environment,
          environmentUrl: void 0,
          task: taskOf(subject),
          description: descriptionOf(subject),
          beginning: "Publishing",
          ...mode === "preview" ? { isTransient: true } : {}
        }, context);
        try {
          const { outcome, summary } = await work();
          const tell = [];
          if (announcement !== void 0) {
            tell.push(announcement.conclude(stateOf(outcome), headlineOf(outcome), told_urlOf(outcome)));
          }
          if (isCommented(subject, outcome)) {
            const isEditOnly = mode === "remove-preview";
            const [title = "", ...rest] = summary;
            const footer = (0, comment_footer.V)(context.env, subject.headSha, context.clock.now());
            const markdown2 = [title, ...footer, ...rest];
            const news = { token, kind: "site", name: nameOf(subject), markdown: markdown2, isEditOnly };
            tell.push((0, comment_on.r)(news, context));
          }
          if ("preview" in outcome)
            tell.push(withdraw(subject, outcome, context));
          await Promise.all(tell);
          return outcome;
        } catch (error) {
          await announcement?.conclude("error", "The publish could not begin");
          throw error;
        }
      }
      async function withdraw(subject, outcome, context) {
        const isGone = subject.mode === "remove-preview" && outcome.kind !== "superseded";
        const gone = [...isGone ? [outcome.preview] : [], ...outcome.expired];
        for (const preview of gone) {
          const one = { ...subject, preview };
          const environment = environmentOf(one);
          if (environment === void 0)
            continue;
          const { token } = subject.github;
          await (0, announce.T)({ token, environment, task: taskOf(one), why: "The preview was removed" }, context);
        }
      }
      function environmentOf({ github, mode, preview }) {
        switch (mode) {
          case "preview":
          case "remove-preview":
            return github.environment ?? `preview/${preview ?? ""}`;
          case "publish":
          case "release":
          case "rollback":
            return github.environment;
          case "plan":
          case "doctor":
            return void 0;
        }
      }
      function taskOf({ place: { bucket, prefix }, preview }) {
        return preview === void 0 ? `site:${bucket}/${prefix}` : `preview:${bucket}/${prefix}${preview}`;
      }
      function descriptionOf({ place: { bucket, prefix }, preview }) {
        const place = `s3://${bucket}/${prefix}`;
        return preview === void 0 ? place : `Preview ${preview} in ${place}`;
      }
      function nameOf({ place: { bucket, prefix }, preview, mode }) {
        const what = preview === void 0 ? mode === "plan" ? "plan" : "site" : `preview ${preview}`;
        return `${what} ${bucket}/${prefix}`;
      }
      function isCommented({ github: { comment }, mode, hasPullRequest }, { kind }) {
        if (kind === "superseded" || comment === false)
          return false;
        const isByItself = mode === "preview" || mode === "remove-preview" || mode === "plan";
        return comment === true || isByItself && hasPullRequest;
      }
      function stateOf({ kind }) {
        switch (kind) {
          case "published":
          case "unchanged":
          case "released":
          case "rolled-back":
          case "removed":
          case "planned":
          case "healthy":
            return "success";
          case "superseded":
            return "inactive";
          case "invalidation-timed-out":
          case "failed":
          case "unhealthy":
            return "failure";
          case "cancelled":
            return "error";
        }
      }
      function headlineOf({ kind }) {
        switch (kind) {
          case "published":
            return "Published";
          case "unchanged":
            return "Published already";
          case "released":
            return "Released";
          case "rolled-back":
            return "Rolled back";
          case "removed":
            return "Removed";
          case "planned":
            return "Planned";
          case "healthy":
            return "Healthy";
          case "unhealthy":
            return "Something is wrong";
          case "superseded":
            return "A newer run has published";
          case "invalidation-timed-out":
            return "Published, but CloudFront may show old copies";
          case "failed":
            return "Publishing failed";
          case "cancelled":
            return "Cancelled";
        }
      }
      function told_urlOf(outcome) {
        return "url" in outcome ? outcome.url : void 0;
      }
      var external_node_v8_ = __webpack_require__(78877);
      ;
      const enoughForYoung = 16 * 1024 * 1024;
      const lookEveryMs = 20;
      function holdDownMemory() {
        setFlag("--heap-growing-percent=30");
        const timer = setInterval(() => {
          const young = (0, external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === "new_space");
          if ((young?.space_size ?? 0) < enoughForYoung)
            return;
          setFlag("--semi-space-growth-factor=1");
          clearInterval(timer);
        }, lookEveryMs);
        timer.unref();
        return () => clearInterval(timer);
      }
      function setFlag(flag) {
        try {
          (0, external_node_v8_.setFlagsFromString)(flag);
        } catch {
        }
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
        const headers2 = {};
        for (const [member, name] of Object.entries(names)) {
          const value = input[member];
          if (value !== void 0)
            headers2[name] = value instanceof Date ? value.toUTCString() : String(value);
        }
        for (const [name, value] of Object.entries(input.Metadata ?? {}))
          headers2[`x-amz-meta-${name}`] = value;
        return headers2;
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
      async function copyObject(wire, { source, etag, target, directive }) {
        try {
          const { body } = await wire.send({
            operation: "CopyObject",
            method: "PUT",
            key: target.Key,
            headers: {
              ...inputHeaders(target),
              "x-amz-copy-source": `${target.Bucket}/${encodeKey(source)}`,
              "x-amz-copy-source-if-match": etag,
              "x-amz-metadata-directive": directive,
              "x-amz-tagging-directive": directive
            }
          });
          return textBetween(body.toString(), "ETag") ?? "";
        } catch (error) {
          if ((0, errors.m_)(error, "NoSuchKey", "NotFound", "PreconditionFailed", "AccessDenied"))
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
          for (let attempt2 = 1; batch.length > 0; attempt2++) {
            const errors2 = await deleteBatch(s3, place, batch);
            const again = errors2.filter(({ code }) => attempt2 < attempts && delete_objects_transient.has(code));
            const final = errors2.filter((error) => !again.includes(error));
            for (const { path, code, message } of final)
              failed.set(path, `${code}: ${message}`);
            batch = again.map(({ path }) => path);
            if (batch.length > 0)
              await sleep(250 * 2 ** attempt2);
          }
        }
        return {
          deleted: paths.filter((path) => !failed.has(path)),
          failed: [...failed].map(([path, why2]) => ({ path, why: why2 }))
        };
      }
      async function deleteBatch(s3, place, paths) {
        const { DeleteObjectsCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
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
      async function heedsConditions(s3, target, bytes, etag) {
        if (!await isElsewhere(s3))
          return { etag, isHeeded: true };
        const { PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const { ETag } = await s3.send(new PutObjectCommand({ ...target, Body: bytes, IfNoneMatch: "*" }));
          return { etag: ETag ?? etag, isHeeded: false };
        } catch (error) {
          if ((0, errors.m_)(error, "PreconditionFailed", "ConditionalRequestConflict"))
            return { etag, isHeeded: true };
          throw error;
        }
      }
      async function isElsewhere({ config }) {
        const { serviceConfiguredEndpoint: find } = config;
        return await find?.() !== void 0;
      }
      var concurrently = __webpack_require__(85919);
      ;
      function ownerHeaders({ owner }) {
        return owner === void 0 ? {} : { "x-amz-expected-bucket-owner": owner };
      }
      ;
      function readListPage(body) {
        const text = body.toString("latin1");
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
            size: Number(slice(body, text, "Size", at, end))
          });
        }
        const isTruncated = textBetween(around, "IsTruncated") === "true";
        return { objects, next: isTruncated ? textBetween(around, "NextContinuationToken") : void 0 };
      }
      function slice(body, text, name, from, to) {
        const start = text.indexOf(`<${name}>`, from);
        if (start === -1 || start > to)
          return "";
        return body.toString("utf8", start + name.length + 2, text.indexOf("</", start));
      }
      function decodeKey(encoded2) {
        return /[%+]/.test(encoded2) ? decodeURIComponent(encoded2.replace(/\+/g, " ")) : encoded2;
      }
      ;
      const stretchLength = 950;
      const stretchesAtATime = 24;
      async function listObjects(wire, place, known2) {
        const { prefix } = place;
        const stretches = divide(known2.map((path) => prefix + path));
        const found = stretches.map(() => []);
        await (0, concurrently.r)([...stretches.entries()], stretchesAtATime, async ([index, stretch]) => {
          for await (const { key, etag, size } of listStretch(wire, place, stretch)) {
            if (isOfSite(key, prefix))
              found[index]?.push([key.slice(prefix.length), { etag, size }]);
          }
        });
        const objects = /* @__PURE__ */ new Map();
        let at = 0;
        for (const [index, part] of found.entries()) {
          for (const [path, object] of part) {
            let same = path;
            for (let next = known2[at]; next !== void 0 && next <= path; next = known2[++at]) {
              if (next === path)
                same = next;
            }
            objects.set(same, object);
          }
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
      var promises_ = __webpack_require__(51455);
      ;
      function changedMeanwhile(file) {
        return new src_errors.yo(`${file.path} changed while it was being published`, {
          hint: "Let the build end before this step: look for a watcher or a background process that still writes."
        });
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const atOnceLimit = 1024 * 1024;
      const turnMs = 10;
      async function hashFiles(files, signal) {
        const hashes = [];
        let turn = performance.now();
        for (const { realPath, size } of files) {
          hashes.push(size <= atOnceLimit ? hashBytes((0, external_node_fs_.readFileSync)(realPath)) : await hashLarge(realPath));
          if (performance.now() - turn < turnMs)
            continue;
          await (0, external_node_timers_promises_.setImmediate)();
          signal.throwIfAborted();
          turn = performance.now();
        }
        return hashes;
      }
      async function hashLarge(path) {
        const whole = (0, external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
          whole.update(chunk);
        return whole.digest("base64url");
      }
      function hashBytes(bytes, digest2 = "base64url") {
        return (0, external_node_crypto_.hash)("sha256", bytes, digest2);
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
      const partsAtATime = 5;
      function partBytes(size) {
        return Math.max(leastPartBytes, Math.ceil(size / maxParts));
      }
      async function uploadInParts(wire, target, file, parts) {
        const [s3, { CreateMultipartUploadCommand, CompleteMultipartUploadCommand }] = await Promise.all([
          parts.aws.s3(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
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
              const next = await queue.next();
              if (next.done === true || failures.length > 0)
                return;
              const part = next.value;
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
        const { headers: headers2 } = await wire.send({
          operation: "UploadPart",
          method: "PUT",
          key: Key,
          query: { partNumber: String(number), uploadId: UploadId },
          ...ExpectedBucketOwner === void 0 ? {} : { headers: { "x-amz-expected-bucket-owner": ExpectedBucketOwner } },
          body: { bytes, sha256: Buffer.from(hash).toString("hex") }
        });
        return headers2.etag ?? "";
      }
      async function abort(upload, parts) {
        const { AbortMultipartUploadCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        try {
          const s3 = await parts.tidyingAws.s3();
          await s3.send(new AbortMultipartUploadCommand(upload));
        } catch (error) {
          parts.warn(`The unfinished upload of ${upload.Key} could not be removed (${(0, src_errors.zR)(error).message}). Its parts are invisible and paid for; a lifecycle rule AbortIncompleteMultipartUpload removes such.`);
        }
      }
      ;
      const wholeLimit = 8 * 1024 * 1024;
      const upload_file_atOnceLimit = 128 * 1024;
      async function uploadFile(wire, place, object, headers2, parts) {
        const { content, size, sha256, path, encoding } = object;
        if (content.kind === "file" && size > wholeLimit) {
          const { realPath } = content;
          const target = objectInput(place, object, parts.storage);
          return uploadInParts(wire, target, { path, realPath, size, sha256, encoding }, parts);
        }
        const key = place.prefix + path;
        const body = await readBody(object);
        try {
          const answer = await wire.send({ operation: "PutObject", method: "PUT", key, headers: headers2, body });
          return answer.headers.etag ?? "";
        } catch (error) {
          if ((0, errors.m_)(error, "XAmzContentSHA256Mismatch", "BadDigest"))
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
        return size <= upload_file_atOnceLimit ? (0, external_node_fs_.readFileSync)(path) : (0, promises_.readFile)(path);
      }
      ;
      async function read_body_readBody({ Body, ContentLength = 0 }) {
        if (Body === void 0)
          return Buffer.alloc(0);
        let whole = Buffer.allocUnsafeSlow(ContentLength);
        let filled = 0;
        for await (const chunk of Body) {
          const needed = filled + chunk.length;
          if (needed > whole.length)
            whole = Buffer.concat([whole.subarray(0, filled)], needed * 2);
          chunk.copy(whole, filled);
          filled = needed;
        }
        return whole.subarray(0, filled);
      }
      ;
      function readHead(headers2) {
        return {
          etag: headers2.etag ?? "",
          size: Number(headers2["content-length"] ?? 0),
          headers: readObjectHeaders(headers2),
          storageClass: headers2["x-amz-storage-class"] ?? "STANDARD",
          encryption: headers2["x-amz-server-side-encryption"]
        };
      }
      function readObjectHeaders(headers2) {
        const optional = {
          contentDisposition: headers2["content-disposition"],
          contentLanguage: headers2["content-language"],
          contentEncoding: headers2["content-encoding"],
          expires: headers2.expires,
          redirectTo: headers2["x-amz-website-redirect-location"]
        };
        const metadata = Object.entries(headers2).filter(([name]) => name.startsWith("x-amz-meta-")).map(([name, value]) => [name.slice("x-amz-meta-".length), value]);
        return {
          contentType: headers2["content-type"] ?? "",
          cacheControl: headers2["cache-control"] ?? "",
          ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0)),
          ...metadata.length === 0 ? {} : { metadata: Object.fromEntries(metadata) }
        };
      }
      var s3_permission = __webpack_require__(90663);
      var explain = __webpack_require__(25417);
      ;
      const ticksOfPatience = 20;
      class SilenceWatch {
        // A Set would be made anew with every hundred calls, and each of its former selves leads to the next one: the engine
        // would keep all calls until it looks through all memory.
        #calls = [];
        #free = [];
        #tickMs;
        #ticks = 0;
        #timer;
        /** @param patienceMs how long a call is waited for as a rule */
        constructor(patienceMs2) {
          this.#tickMs = patienceMs2 / ticksOfPatience;
        }
        /** @param abort is called with an error with Node's code ETIMEDOUT */
        begin(patienceMs2, abort2) {
          this.#timer ??= setInterval(() => this.#tick(), this.#tickMs).unref();
          const place = this.#free.pop() ?? this.#calls.length;
          const call = new WatchedCall((ms) => this.#ticks + 1 + Math.ceil(ms / this.#tickMs), () => this.#leave(place), abort2);
          call.hear(patienceMs2);
          this.#calls[place] = call;
          return call;
        }
        stop() {
          clearInterval(this.#timer);
          this.#timer = void 0;
        }
        #leave(place) {
          this.#calls[place] = void 0;
          this.#free.push(place);
        }
        #tick() {
          this.#ticks++;
          for (const call of this.#calls) {
            if (call === void 0 || call.until > this.#ticks)
              continue;
            call.end();
            call.abort(Object.assign(new Error("The endpoint is silent"), { code: "ETIMEDOUT" }));
          }
        }
      }
      class WatchedCall {
        endOf;
        leave;
        abort;
        /** In ticks of the watch. */
        until = 0;
        #isOver = false;
        constructor(endOf, leave, abort2) {
          this.endOf = endOf;
          this.leave = leave;
          this.abort = abort2;
        }
        hear(patienceMs2) {
          this.until = this.endOf(patienceMs2);
        }
        end() {
          if (this.#isOver)
            return;
          this.#isOver = true;
          this.leave();
        }
      }
      ;
      const bytesPerMs = 16;
      const poolConnections = 128;
      class Connection {
        lanes;
        limits;
        #silence;
        constructor(lanes, limits) {
          this.lanes = lanes;
          this.limits = limits;
          this.#silence = new SilenceWatch(limits.silentMs);
        }
        /** @param tunnel through the proxy that is on the way, if there is one */
        static async open(origin, limits, tunnel) {
          const undici = await __webpack_require__.e(
            /* import() */
            6752
          ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
          const { connections: connections2, connectMs } = limits;
          const direct = { timeout: connectMs };
          const options = {
            pipelining: 1,
            connect: tunnel === void 0 ? direct : throughTunnel(tunnel, undici.buildConnector(direct), connectMs),
            // Undici makes timers of its own for each request and lets go of them a second later: of a hundred thousand
            // requests, they are most of what there is in memory.
            headersTimeout: 0,
            bodyTimeout: 0
          };
          const openLane = (most) => ({
            pool: new undici.Pool(origin, { ...options, connections: most }),
            connections: most,
            underWay: 0
          });
          const first = openLane(Math.min(connections2, poolConnections));
          const rest = connections2 - first.connections;
          return new Connection(rest > 0 ? [first, openLane(rest)] : [first], limits);
        }
        /** @throws Error with Node's `code`: ECONNRESET, ETIMEDOUT, ENOTFOUND, … */
        send(request2) {
          const { method, path, body = null } = request2;
          const { silentMs } = this.limits;
          const patienceMs2 = silentMs + (body?.length ?? 0) / bytesPerMs;
          const [first] = this.lanes;
          const lane = this.lanes.find(({ underWay, connections: connections2 }) => underWay < connections2) ?? first;
          lane.underWay++;
          return new Promise((resolve2, reject) => {
            let status = 0;
            let headers2 = {};
            const chunks = [];
            let call;
            lane.pool.dispatch({ method, path, headers: onTheWire(request2.headers), body }, {
              onConnect: (abort2) => {
                call = this.#silence.begin(patienceMs2, abort2);
              },
              onHeaders: (code, raw) => {
                call?.hear(silentMs);
                status = code;
                headers2 = readHeaders(raw);
                return true;
              },
              onData: (chunk) => {
                call?.hear(silentMs);
                chunks.push(chunk);
                return true;
              },
              onComplete: () => {
                call?.end();
                lane.underWay--;
                const [only = Buffer.alloc(0)] = chunks;
                resolve2({ status, headers: headers2, body: chunks.length > 1 ? Buffer.concat(chunks) : only });
              },
              onError: (error) => {
                call?.end();
                lane.underWay--;
                reject(named(error));
              }
            });
          });
        }
        /** Ends what is under way. */
        async cut(reason) {
          this.#silence.stop();
          await Promise.all(this.lanes.map(({ pool }) => pool.destroy(reason)));
        }
      }
      function throughTunnel(open, connect, timeoutMs) {
        return (options, callback) => {
          open(timeoutMs).then((httpSocket) => {
            if (options.protocol === "https:")
              connect({ ...options, httpSocket }, callback);
            else
              callback(null, httpSocket);
          }, (error) => callback((0, src_errors.zR)(error), null));
        };
      }
      function onTheWire(headers2) {
        const list2 = [];
        for (const [name, value] of Object.entries(headers2)) {
          list2.push(name, /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value).toString("latin1"));
        }
        return list2;
      }
      function readHeaders(raw) {
        const headers2 = {};
        for (let at = 0; at + 1 < raw.length; at += 2) {
          headers2[String(raw[at]).toLowerCase()] = raw[at + 1]?.toString("latin1") ?? "";
        }
        return headers2;
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
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
        ).then(__webpack_require__.bind(__webpack_require__, 27438));
        const command = new HeadObjectCommand({ Bucket: bucket, Key: probe });
        const found = [];
        addProbe(command, (request2, region) => {
          const { protocol: protocol2, hostname, port, path } = request2;
          const origin = `${protocol2}//${hostname}${port === void 0 ? "" : `:${port}`}`;
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
      function isOverload(error) {
        if (error instanceof Failure)
          return classify(error) === "THROTTLING" || error.$metadata.httpStatusCode === 503;
        return "code" in error && error.code === "ETIMEDOUT";
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
      const usual = 128;
      const perMs = 3.5;
      const least = 4;
      class Pace {
        most;
        now;
        #waiting = [];
        #underWay = 0;
        /** Of the shortest answer so far: what is longer has waited for this process, or for its turn. */
        #shortestMs = Infinity;
        /** What S3 took. */
        #allowed;
        /** Requests begun so far, and how many they were when there were too many. */
        #begun = 0;
        #begunAtCut = 0;
        /**
         * @param most that may ever be under way
         * @param now in milliseconds
         */
        constructor(most, now) {
          this.most = most;
          this.now = now;
          this.#allowed = most;
        }
        get limit() {
          const wanted = Number.isFinite(this.#shortestMs) ? this.#shortestMs * perMs : 0;
          return Math.floor(Math.min(this.most, this.#allowed, Math.max(usual, wanted)));
        }
        /** Waits for its turn. */
        async begin() {
          if (this.#underWay < this.limit && this.#waiting.length === 0)
            this.#underWay++;
          else
            await new Promise((enter) => this.#waiting.push(enter));
          const started = this.now();
          const place = ++this.#begun;
          return {
            end: (answer) => {
              this.#underWay--;
              if (answer === "given")
                this.#grow(this.now() - started);
              else if (answer === "too-many" && place > this.#begunAtCut)
                this.#cut();
              this.#admit();
            }
          };
        }
        #grow(ms) {
          if (ms < this.#shortestMs)
            this.#shortestMs = Math.max(0, ms);
          if (this.#allowed < this.most)
            this.#allowed += 1 / this.#allowed;
        }
        #cut() {
          this.#allowed = Math.max(least, this.limit / 2);
          this.#begunAtCut = this.#begun;
        }
        #admit() {
          while (this.#underWay < this.limit) {
            const enter = this.#waiting.shift();
            if (enter === void 0)
              return;
            this.#underWay++;
            enter();
          }
        }
      }
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
        sign(request2, keys, now) {
          const { method, path, query, payloadHash } = request2;
          const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
          const date = time.slice(0, 8);
          const headers2 = {
            ...request2.headers,
            "x-amz-content-sha256": payloadHash,
            "x-amz-date": time
          };
          if (keys.sessionToken !== void 0)
            headers2["x-amz-security-token"] = keys.sessionToken;
          const names2 = Object.keys(headers2).sort();
          let canonicalHeaders = "";
          for (const name of names2)
            canonicalHeaders += `${name}:${canonicalValue(headers2[name] ?? "")}
`;
          const signed = names2.join(";");
          const canonical = `${method}
${path}
${query}
${canonicalHeaders}
${signed}
${payloadHash}`;
          const scope = `${date}/${this.region}/s3/aws4_request`;
          const signature = (0, external_node_crypto_.createHmac)("sha256", this.#keyOf(keys, date)).update(`AWS4-HMAC-SHA256
${time}
${scope}
${(0, external_node_crypto_.hash)("sha256", canonical)}`).digest("hex");
          headers2.authorization = `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
          return headers2;
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
        #pace;
        constructor(parts) {
          this.parts = parts;
          this.#pace = new Pace(parts.connections, parts.now);
        }
        /** How many requests may be under way now. */
        get limit() {
          return this.#pace.limit;
        }
        /** @throws AwsCallError when S3 refuses, and when the attempts are used up */
        async send(request2) {
          const { signal, aws, bucket } = this.parts;
          signal.throwIfAborted();
          try {
            return await this.#insist(request2, await this.#open());
          } catch (error) {
            signal.throwIfAborted();
            const { operation, key } = request2;
            const permission = (0, s3_permission.c)(operation, { Bucket: bucket, Key: key });
            throw (0, explain.N)(error, { service: "s3", operation, region: aws.region, permission });
          }
        }
        /** Attempts as many as the client's retry strategy allows, and one more with new credentials or another time. */
        async #insist(request2, open) {
          let token = await open.retries.acquireInitialRetryToken("");
          let isMended = false;
          for (; ; ) {
            const keys = await open.credentials.get();
            try {
              return await this.#inTurn(() => this.#attempt(request2, open, keys));
            } catch (thrown) {
              this.parts.signal.throwIfAborted();
              const error = (0, src_errors.zR)(thrown);
              if (!isMended && await this.#mend(error, request2, open, keys)) {
                isMended = true;
                continue;
              }
              const errorType = classify(error);
              if (errorType === "CLIENT_ERROR")
                throw error;
              const info = { error, errorType };
              token = await open.retries.refreshRetryTokenForRetry(token, info).catch(() => {
                throw error;
              });
            }
          }
        }
        /** Also what is tried again waits for its turn: S3 may have said that there are too many. */
        async #inTurn(attempt2) {
          const step = await this.#pace.begin();
          try {
            this.parts.signal.throwIfAborted();
            const answer = await attempt2();
            step.end("given");
            return answer;
          } catch (error) {
            step.end(isOverload((0, src_errors.zR)(error)) ? "too-many" : "refused");
            throw error;
          }
        }
        async #attempt(request2, open, keys) {
          const { method, key, body } = request2;
          const { base } = open.endpoint;
          const path = key === void 0 ? base.replace(/(.)\/$/, "$1") : base + encodeKey(key);
          const query = request2.query === void 0 ? "" : encodeQuery(request2.query);
          const payloadHash = body?.sha256 ?? emptyHash;
          const signable = { method, path, query, payloadHash, headers: { ...request2.headers, host: open.host } };
          const now = this.parts.now() + (this.#skew || open.s3.config.systemClockOffset);
          const answer = await open.connection.send({
            method,
            path: query === "" ? path : `${path}?${query}`,
            headers: open.signer.sign(signable, keys, now),
            body: body?.bytes
          });
          const failure = readFailure(answer, request2);
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
          const connection = await Connection.open(endpoint.origin, limits, aws.tunnelTo(new URL(endpoint.origin)));
          signal.addEventListener("abort", () => void connection.cut((0, src_errors.zR)(signal.reason)), { once: true });
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
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
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
          if ((0, errors.m_)(error, "NotImplemented"))
            throw unknownConditions(target, error);
          if (!(0, errors.m_)(error, "PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"))
            throw error;
        }
        try {
          const answer = await s3.send(new GetObjectCommand(target));
          return (await read_body_readBody(answer)).equals(bytes) ? answer.ETag : void 0;
        } catch (error) {
          if ((0, errors.m_)(error, "NoSuchKey"))
            return void 0;
          throw error;
        }
      }
      function unknownConditions({ Bucket }, cause) {
        return new src_errors.yo(`The server of the bucket ${Bucket} has no conditional writes`, {
          cause,
          hint: "They keep publishes from getting in each other’s way. Amazon S3 has them, and newer versions of most servers."
        });
      }
      ;
      const connections = 256;
      function createS3Store(place, parts) {
        const { aws, storage } = parts;
        const wire = new Wire({ ...parts, bucket: place.bucket, connections });
        const wireHeaders = /* @__PURE__ */ new WeakMap();
        const wireHeadersOf = (object) => {
          const known2 = wireHeaders.get(object.headers);
          if (known2 !== void 0)
            return known2;
          const made = inputHeaders(objectInput(place, object, storage));
          wireHeaders.set(object.headers, made);
          return made;
        };
        const keyOf2 = (path) => place.prefix + path;
        let isLockTried = aws === parts.tidyingAws;
        return {
          atATime: () => wire.limit,
          async list(known2 = []) {
            try {
              return await listObjects(wire, place, known2);
            } catch (error) {
              throw await explainBucketError(error, place.bucket, aws);
            }
          },
          async head(path) {
            const request2 = { operation: "HeadObject", method: "HEAD", key: keyOf2(path) };
            try {
              return readHead((await wire.send({ ...request2, headers: ownerHeaders(place) })).headers);
            } catch (error) {
              if ((0, errors.m_)(error, "NoSuchKey", "NotFound"))
                return void 0;
              throw error;
            }
          },
          put: (object) => uploadFile(wire, place, object, wireHeadersOf(object), parts),
          copy: (object, etag) => {
            const target = objectInput(place, object, storage);
            return copyObject(wire, { source: target.Key, etag, target, directive: "REPLACE" });
          },
          remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
          async read(path) {
            const [s3, { GetObjectCommand }] = await Promise.all([aws.s3(), Promise.all(
              /* import() */
              [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
            ).then(__webpack_require__.bind(__webpack_require__, 27438))]);
            try {
              const answer = await s3.send(new GetObjectCommand({ ...owned(place), Key: keyOf2(path) }));
              return { bytes: await read_body_readBody(answer), etag: answer.ETag ?? "" };
            } catch (error) {
              if ((0, errors.m_)(error, "NoSuchKey"))
                return void 0;
              throw await explainBucketError(error, place.bucket, aws);
            }
          },
          async write(path, bytes, expected) {
            const s3 = await aws.s3();
            const target = { ...owned(place), Key: keyOf2(path) };
            const etag = await writeOnCondition(s3, target, bytes, expected);
            if (etag === void 0 || path !== lockPath || isLockTried)
              return etag;
            isLockTried = true;
            const tried = await heedsConditions(s3, target, bytes, etag);
            if (!tried.isHeeded)
              parts.warn(unlocked(place.bucket));
            return tried.etag;
          }
        };
      }
      function unlocked(bucket) {
        return `The server of the bucket ${bucket} passes over the conditions of writes, so two publishes at the same time are not kept apart. Give the job a concurrency group.`;
      }
      ;
      function openStore({ place, storage }, clients, context, folder2 = "") {
        return createS3Store({ ...place, prefix: place.prefix + folder2 }, {
          ...clients,
          storage,
          signal: context.signal,
          now: () => context.clock.now(),
          sleep: (ms) => context.clock.sleep(ms, context.signal),
          warn: (text) => context.log.warning(text)
        });
      }
      function open_store_nameOf({ place }) {
        return `s3://${place.bucket}/${place.prefix}`;
      }
      ;
      function namePreview(given, pullRequest) {
        if (given !== void 0)
          return given;
        if (pullRequest !== void 0)
          return `pr-${pullRequest}`;
        throw new src_errors.yo("The preview has no name: this run is not of a pull request", {
          hint: "Give one in the input preview, or run this step on: pull_request. Nothing was changed."
        });
      }
      var src_clock = __webpack_require__(95563);
      ;
      function explainFailure({ message, cause, hint }, state) {
        const why2 = cause instanceof Error && !message.includes(cause.message) ? [cause.message] : [];
        return { message: [message, ...why2, state].join("\n"), hint };
      }
      var format_bytes = __webpack_require__(87852);
      ;
      const freePathsAMonth = 1e3;
      const dollarsAPath = 5e-3;
      function describeCost(paths) {
        const dollars = (paths * dollarsAPath).toFixed(3).replace(/0$/, "");
        const free = freePathsAMonth.toLocaleString("en-US");
        return `${paths} ${paths === 1 ? "path" : "paths"} (free up to ${free} a month; $${dollars} beyond)`;
      }
      ;
      function publishFigures(outcome) {
        const paths = invalidatedPaths(outcome).length;
        const rows = [];
        const isPlan = outcome.kind === "planned";
        rows.push([isPlan ? "Would change" : "Changed", changesOf(outcome)]);
        const bytes = isPlan ? plannedBytes(outcome) : outcome.bytes;
        if (bytes > 0)
          rows.push([isPlan ? "To upload" : "Uploaded", (0, format_bytes.z)(bytes)]);
        if (paths > 0)
          rows.push([isPlan ? "To invalidate" : "Invalidated", describeCost(paths)]);
        rows.push(...verifiedRow(outcome.verified));
        rows.push(["Time", (0, src_clock.a)(outcome.durationMs)]);
        return (0, markdown.Ix)(rows);
      }
      function invalidatedPaths({ kind, planned, invalidations }) {
        return (kind === "planned" ? planned : invalidations).flatMap(({ paths }) => paths);
      }
      function filesRow(upload) {
        if (upload === void 0)
          return [];
        const { uploaded, updated, bytes, plan: plan2 } = upload;
        const sent = uploaded + updated;
        const size = sent === 0 ? "" : ` (${(0, format_bytes.z)(bytes)})`;
        return [["Files", `${count(sent)} uploaded${size}, ${count(plan2.unchanged)} copied or there already`]];
      }
      function verifiedRow(checked) {
        return checked === void 0 ? [] : [["Verified", checked === 0 ? "nothing to compare" : addresses(checked)]];
      }
      function addresses(checked) {
        return checked === 1 ? "1 address answers it" : `${count(checked)} addresses answer it`;
      }
      function siteLine(url) {
        return url === void 0 ? [] : [`**Site:** ${linkTo(url)}`];
      }
      function newerLine(by) {
        return `Nothing was changed. The newer run: ${linkTo(by)}`;
      }
      function linkTo(text) {
        if (!/^https?:\/\/[^\s"'<>]+$/.test(text))
          return (0, markdown.aY)(text);
        const address = (0, markdown.ZD)(text);
        return `<a href="${address}">${address}</a>`;
      }
      function count(files) {
        return files.toLocaleString("en-US");
      }
      function changesOf({ kind, plan: plan2, uploaded, updated, deleted }) {
        const isPlan = kind === "planned";
        const added = plan2.changes.filter(({ reason }) => reason === "new").length;
        const kept = plan2.kept.length + plan2.retained.size + plan2.waiting.length;
        const parts = [
          [isPlan ? added : uploaded, "new"],
          [isPlan ? plan2.changes.length - added : updated, "updated"],
          [isPlan ? plan2.deletions.length : deleted, "deleted"]
        ];
        const changed = parts.filter(([files]) => files > 0).map(([files, what]) => `${count(files)} ${what}`);
        const rest = [
          ...plan2.unchanged > 0 ? [`${count(plan2.unchanged)} as they were`] : [],
          ...kept > 0 ? [`${count(kept)} kept though gone from the source`] : []
        ];
        return [changed.length === 0 ? "nothing" : changed.join(", "), ...rest].join("; ");
      }
      function plannedBytes({ plan: plan2 }) {
        const puts = plan2.changes.filter(({ how }) => how.kind === "put");
        return puts.reduce((sum, { object }) => sum + object.size, 0);
      }
      ;
      function reportPreview(outcome, place) {
        const { upload, url, preview, deleted } = outcome;
        const failure = report_failureOf(outcome);
        return {
          outputs: {
            outcome: outcome.kind,
            uploaded: upload?.uploaded ?? 0,
            updated: upload?.updated ?? 0,
            unchanged: upload?.plan.unchanged ?? 0,
            deleted,
            bytes: upload?.bytes ?? 0,
            url,
            release: preview,
            "invalidation-ids": (upload?.invalidations ?? []).map(({ id }) => id).join("\n"),
            "changed-paths": JSON.stringify(changedPaths(outcome).slice(0, mostChangedPaths))
          },
          summary: [
            `### ${titleOf(outcome)} ${(0, markdown.aY)(preview)}`,
            // A preview's address is made of a name and a host that are both checked.
            ...url === void 0 ? [] : [`**<${url}>**`],
            ...failure === void 0 ? [] : [linesOf(failure.message)],
            ...failure?.hint === void 0 ? [] : [`**What to do:**

${renderInstructions(failure.hint)}`],
            figures(outcome, place),
            ...lists(outcome)
          ],
          annotations: supersededNotice(outcome),
          ...failure === void 0 ? {} : { failure }
        };
      }
      const mostChangedPaths = 1e3;
      const longest = 100;
      function titleOf({ kind, stage, upload }) {
        switch (kind) {
          case "published":
            return "🔎 Preview";
          case "unchanged":
            return upload === void 0 ? "🧹 There is no preview" : "🔎 Preview, as it was:";
          case "removed":
            return "🧹 Removed the preview";
          case "superseded":
            return "⏭️ A newer run has seen to the preview";
          case "invalidation-timed-out":
            return "⌛ CloudFront may still show the old preview";
          case "failed":
            return stage === "verifying" ? "❌ Published, but visitors do not get it: the preview" : "❌ Publishing failed: the preview";
          case "cancelled":
            return "🛑 Publishing was cancelled: the preview";
        }
      }
      function report_failureOf(outcome) {
        switch (outcome.kind) {
          case "published":
          case "unchanged":
          case "removed":
          case "superseded":
            return void 0;
          case "invalidation-timed-out":
            return {
              message: "The invalidation was not completed in time: CloudFront may show old copies until it is.",
              hint: "Re-run this job: it asks for the invalidation again and uploads nothing twice."
            };
          case "failed":
            return explainFailure(outcome.error, report_stateOf(outcome));
          case "cancelled":
            return { message: `Cancelled. ${report_stateOf(outcome)}`, hint: "Re-run this job: it uploads nothing twice." };
        }
      }
      function report_stateOf({ stage }) {
        const untouched = "The site itself was not touched.";
        if (stage === "changing")
          return untouched;
        return `The preview is published and stays as it is. A re-run looks again. ${untouched}`;
      }
      function figures({ upload, deleted, foreign, verified, durationMs }, place) {
        return (0, markdown.Ix)([
          ["In", (0, markdown.aY)(place)],
          ...filesRow(upload),
          ...deleted === 0 ? [] : [["Deleted", count(deleted)]],
          ...foreign.length === 0 ? [] : [["Kept", count(foreign.length)]],
          ...verifiedRow(verified),
          ["Time", (0, src_clock.a)(durationMs)]
        ]);
      }
      function changedPaths({ upload }) {
        const { changes = [], deletions = [] } = upload?.plan ?? {};
        return [...changes.map(({ object }) => object.path), ...deletions].sort();
      }
      function lists({ upload, foreign, expired }) {
        const { changes = [], deletions = [] } = upload?.plan ?? {};
        return [
          list("What this push changed", [
            ...changes.map(({ object, reason }) => `${reason === "new" ? "+" : "~"} ${object.path}`),
            ...deletions.map((path) => `- ${path}`)
          ], "diff"),
          list("Kept: another tool has put them there", foreign),
          list("Forgotten previews that were removed", expired)
        ].flat();
      }
      function list(title, lines, language = "") {
        if (lines.length === 0)
          return [];
        const shown = lines.slice(0, longest).map((line) => line.replace(/\s/g, " "));
        const rest = lines.length > longest ? [`… and ${lines.length - longest} more, in the log`] : [];
        return [(0, markdown.zH)(`${title} (${lines.length})`, (0, markdown.DV)([...shown, ...rest].join("\n"), language))];
      }
      function linesOf(message) {
        return message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`).join("\n");
      }
      function supersededNotice(outcome) {
        if (outcome.kind !== "superseded")
          return [];
        const message = `Nothing was changed: a newer run has published or removed it, ${outcome.by}`;
        return [{ level: "notice", title: "A newer run has seen to this preview", message }];
      }
      ;
      function reportRelease(outcome, place) {
        const { upload, url, removed } = outcome;
        const failure = release_report_failureOf(outcome);
        const changed = [
          ...(upload?.plan.changes ?? []).map(({ object }) => object.path),
          ...upload?.plan.deletions ?? []
        ].sort();
        return {
          outputs: {
            outcome: outcome.kind,
            uploaded: upload?.uploaded ?? 0,
            updated: upload?.updated ?? 0,
            unchanged: upload?.plan.unchanged ?? 0,
            deleted: upload?.deleted ?? 0,
            bytes: upload?.bytes ?? 0,
            url,
            release: shownAfter(outcome),
            "invalidation-ids": "",
            "changed-paths": JSON.stringify(changed.slice(0, report_mostChangedPaths))
          },
          summary: [
            `### ${report_titleOf(outcome)} ${(0, markdown.aY)(place)}`,
            ...failure === void 0 ? [] : [
              failure.message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`).join("\n")
            ],
            ...failure?.hint === void 0 ? [] : [`**What to do:**

${renderInstructions(failure.hint)}`],
            ...siteLine(url),
            outcome.kind === "superseded" ? newerLine(outcome.by) : releaseFigures(outcome),
            ...removed.length === 0 ? [] : [(0, markdown.zH)(`Old releases that were deleted (${removed.length})`, (0, markdown.DV)(removed.join("\n")))]
          ],
          annotations: outcome.kind === "superseded" ? [
            {
              level: "notice",
              title: "A newer site is released",
              message: `Nothing was switched: a newer run already has, ${outcome.by}`
            }
          ] : [],
          ...failure === void 0 ? {} : { failure }
        };
      }
      const report_mostChangedPaths = 1e3;
      function report_titleOf(outcome) {
        switch (outcome.kind) {
          case "released":
            return "🌐 Released to";
          case "rolled-back":
            return "⏪ Rolled back";
          case "unchanged":
            return "🌐 Nothing to release:";
          case "superseded":
            return "⏭️ A newer run has released to";
          case "failed":
            return failedTitle(outcome);
          case "cancelled":
            return `🛑 The ${outcome.work} was cancelled:`;
        }
      }
      function failedTitle({ work, stage }) {
        if (stage !== "verifying")
          return `❌ The ${work} failed:`;
        return `❌ ${work === "release" ? "Released" : "Rolled back"}, but visitors do not get it:`;
      }
      function releaseFigures(outcome) {
        const { release: release2, previous, upload, durationMs } = outcome;
        const rows = [];
        const shown = shownAfter(outcome);
        const isUnseen = outcome.kind === "failed" && outcome.stage === "verifying";
        if (shown !== void 0)
          rows.push([isUnseen ? "Switched to" : "Visitors get", (0, markdown.aY)(shown)]);
        if (release2 !== void 0 && release2 !== shown)
          rows.push(["This release", (0, markdown.aY)(release2)]);
        if (previous !== void 0 && previous !== shown)
          rows.push(["Before", (0, markdown.aY)(previous)]);
        rows.push(...filesRow(upload), ...verifiedRow(outcome.verified));
        rows.push(["Time", (0, src_clock.a)(durationMs)]);
        return (0, markdown.Ix)(rows);
      }
      function isSwitched({ stage }) {
        return stage === "switched" || stage === "verifying";
      }
      function shownAfter(outcome) {
        switch (outcome.kind) {
          case "released":
          case "rolled-back":
          case "unchanged":
            return outcome.release;
          case "superseded":
            return outcome.previous;
          case "failed":
          case "cancelled":
            return isSwitched(outcome) ? outcome.release : outcome.previous;
        }
      }
      function release_report_stateOf({ stage, release: release2, previous }) {
        const before = previous === void 0 ? "what they got before" : `the release ${previous}`;
        switch (stage) {
          case "preparing":
            return `Visitors get ${before}.`;
          case "switching":
            return `Visitors get ${before} unless this log says that it was switched.`;
          case "switched":
            return `The switch to ${release2 ?? ""} is written and stays. A re-run does the rest.`;
          case "verifying":
            return `The switch to ${release2 ?? ""} is written and stays. A re-run looks again.`;
        }
      }
      function release_report_failureOf(outcome) {
        const kept = release_report_stateOf(outcome);
        switch (outcome.kind) {
          case "released":
          case "rolled-back":
          case "unchanged":
          case "superseded":
            return void 0;
          case "failed":
            return explainFailure(outcome.error, kept);
          case "cancelled":
            return { message: `Cancelled. ${kept}`, hint: "Re-run this job: it uploads nothing twice." };
        }
      }
      ;
      function reportOutcome(outcome, inputs) {
        const { uploaded, updated, deleted, plan: plan2, bytes, url, invalidations } = outcome;
        const place = `s3://${inputs.place.bucket}/${inputs.place.prefix}`;
        const failure = src_report_failureOf(outcome, place);
        return {
          outputs: {
            outcome: outcome.kind,
            uploaded,
            updated,
            unchanged: plan2.unchanged,
            deleted,
            bytes,
            url,
            "invalidation-ids": invalidations.map(({ id }) => id).join("\n"),
            "changed-paths": JSON.stringify(report_changedPaths(outcome))
          },
          summary: [
            `### ${src_report_titleOf(outcome)} ${(0, markdown.aY)(place)}`,
            ...failure === void 0 ? [] : failureSections(failure),
            ...siteLine(outcome.url),
            ...outcome.kind === "superseded" ? [newerLine(outcome.by)] : [publishFigures(outcome), ...report_lists(outcome)]
          ],
          ...outcome.kind === "planned" ? { plan: `files: ${changesOf(outcome)}` } : {},
          annotations: [...keyWarnings(outcome), ...report_supersededNotice(outcome)],
          ...failure === void 0 ? {} : { failure }
        };
      }
      function src_report_titleOf(outcome) {
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
            return outcome.stage === "verifying" ? "❌ Published, but visitors do not get it:" : "❌ Publishing failed:";
          case "cancelled":
            return "🛑 Publishing was cancelled:";
        }
      }
      function src_report_failureOf(outcome, place) {
        switch (outcome.kind) {
          case "published":
          case "unchanged":
          case "planned":
          case "superseded":
            return void 0;
          case "invalidation-timed-out":
            return {
              message: `The invalidation ${outcome.invalidations.map(({ id }) => id).join(", ")} was not completed in time. Everything is uploaded to ${place} and ${deletedOf(outcome)}; CloudFront may show old copies until it has completed it.`,
              hint: "Re-run this job: it asks for the invalidation again and uploads nothing twice."
            };
          case "failed":
            return explainFailure(outcome.error, src_report_stateOf(outcome));
          case "cancelled":
            return { message: `Cancelled. ${src_report_stateOf(outcome)}`, hint: "Re-run this job to finish the publish." };
        }
      }
      function src_report_stateOf(outcome) {
        const { stage, uploaded, updated, deleted, plan: plan2 } = outcome;
        const total = plan2.changes.length;
        switch (stage) {
          case "preparing":
            return "Nothing was changed.";
          case "uploading":
            return `${uploaded + updated} of ${total} files were uploaded and nothing was deleted: every page that is served finds what it refers to. A re-run uploads the rest.`;
          case "switching":
            return `All ${total} files were uploaded and nothing was deleted, but the edge may still serve the site as before. A re-run goes on from there.`;
          case "invalidating":
            return `All ${total} files were uploaded and ${deletedOf(outcome)}, but CloudFront may show old copies of what was ${deleted > 0 ? "deleted" : "overwritten"}. A re-run asks for the invalidation again.`;
          case "deleting":
            return `All ${total} files were uploaded and are what visitors get; ${deleted} of ${plan2.deletions.length} removed files were deleted. A re-run deletes the rest.`;
          case "verifying":
            return "The publish itself is complete and stays as it is. A re-run looks again.";
        }
      }
      function deletedOf({ deleted, plan: plan2 }) {
        return deleted === 0 ? "nothing was deleted" : `${deleted} of ${plan2.deletions.length} removed files were deleted`;
      }
      const src_report_mostChangedPaths = 1e3;
      function report_changedPaths({ plan: plan2 }) {
        const changed = [...plan2.changes.map(({ object }) => object.path), ...plan2.deletions];
        return changed.sort().slice(0, src_report_mostChangedPaths);
      }
      function report_supersededNotice(outcome) {
        if (outcome.kind !== "superseded")
          return [];
        const message = `Nothing was published: a newer run already has, ${outcome.by}`;
        return [{ level: "notice", title: "A newer site is published", message }];
      }
      function keyWarnings({ leftOut }) {
        const keys = leftOut.filter(({ why: why2 }) => why2 === "private key").map(({ path }) => path);
        if (keys.length === 0)
          return [];
        const message = `These look like private keys and were not published: ${keys.join(", ")}`;
        return [{ level: "warning", title: "Private keys in the source", message }];
      }
      function failureSections({ message, hint }) {
        const lines = message.split("\n").map((line) => `- ${(0, markdown.FV)(line)}`);
        return [lines.join("\n"), ...hint === void 0 ? [] : [`**What to do:**

${renderInstructions(hint)}`]];
      }
      function report_lists(outcome) {
        const { plan: plan2, leftOut } = outcome;
        const changes = [
          ...plan2.changes.slice(0, report_longest).map(({ object, reason }) => `${reason === "new" ? "+" : "~"} ${object.path} (${reason})`),
          ...plan2.deletions.slice(0, report_longest).map((path) => `- ${path}`)
        ];
        return [
          report_list(changesTitle(outcome), changes, "diff", plan2.changes.length + plan2.deletions.length),
          report_list(outcome.kind === "planned" ? "To be invalidated in CloudFront" : "Invalidated in CloudFront", invalidatedPaths(outcome)),
          report_list(outcome.kind === "planned" ? "To be changed at the edge" : "Changed at the edge", outcome.edge ?? []),
          report_list("Gone from the source, and kept a while for visitors with an old page open", [...plan2.retained.keys()].sort()),
          report_list("Gone from the source, and deleted by a later publish, when no cache has an old page", plan2.waiting),
          report_list("Gone from the source and kept in the bucket; <code>delete-removed: true</code> deletes them", plan2.kept),
          report_list("Not published, and why", leftOut.map(({ path, why: why2 }) => `${path} (${why2})`))
        ].flat();
      }
      function changesTitle({ kind, stage }) {
        if (stage === "verifying")
          return "What changed";
        switch (kind) {
          case "published":
          case "unchanged":
          case "superseded":
          case "invalidation-timed-out":
            return "What changed";
          case "planned":
          case "failed":
          case "cancelled":
            return "What changes";
        }
      }
      const report_longest = 200;
      function report_list(title, lines, language = "", total = lines.length) {
        if (lines.length === 0)
          return [];
        const shown = lines.slice(0, report_longest).map(inOneLine);
        const rest = total > report_longest ? [`… and ${total - report_longest} more, in the log`] : [];
        return [(0, markdown.zH)(`${title} (${total})`, (0, markdown.DV)([...shown, ...rest].join("\n"), language))];
      }
      function inOneLine(line) {
        const spelled = (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
        return line.replace(/\s/g, " ").replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, spelled);
      }
      ;
      function isWildcard(path) {
        return path.endsWith("*");
      }
      function stemOf(path) {
        return isWildcard(path) ? path.slice(0, -1) : path;
      }
      function withoutCovered(paths) {
        const sorted2 = sortByStem(new Set(paths));
        let covering;
        const kept = [];
        for (const path of sorted2) {
          if (covering !== void 0 && stemOf(path).startsWith(covering))
            continue;
          if (isWildcard(path))
            covering = stemOf(path);
          kept.push(path);
        }
        return kept.sort();
      }
      function sortByStem(paths) {
        const all = [...paths];
        return all.some(isWildcard) ? all.sort(byStem) : all.sort();
      }
      function byStem(one, other) {
        const [left, right] = [stemOf(one), stemOf(other)];
        if (left !== right)
          return left < right ? -1 : 1;
        return Number(isWildcard(other)) - Number(isWildcard(one));
      }
      ;
      function growTree(root, items, fresh) {
        if (items.length === 0)
          return [];
        const inner = growFork(sortByStem(items), root.length, fresh);
        if (inner.stem === root)
          return [inner];
        const whole = { exact: 0, wildcards: 0, purged: 0, forks: [inner], paths: inner.paths };
        return [{ stem: root, fresh: countBelow(fresh, root), ...whole }];
      }
      function growFork(items, least2, fresh) {
        const stem = commonStem(stemOf(items[0] ?? ""), stemOf(items.at(-1) ?? ""), least2);
        let [exact, wildcards, purged] = [0, 0, 0];
        const forks = [];
        for (const run of runsBehind(stem, items)) {
          const [first = ""] = run;
          if (run.length > 1)
            forks.push(growFork(run, stem.length, fresh));
          else if (isWildcard(first)) {
            wildcards++;
            purged += countBelow(fresh, stemOf(first));
          } else
            exact++;
        }
        const hasWildcards = wildcards > 0 || forks.some(({ paths: paths2 }) => paths2 === void 0);
        const paths = hasWildcards ? void 0 : exact + forks.reduce((sum, fork) => sum + (fork.paths ?? 0), 0);
        return { stem, fresh: countBelow(fresh, stem), exact, wildcards, purged, forks, paths };
      }
      function runsBehind(stem, items) {
        const runs = [];
        let before;
        for (const item of items) {
          const at = stem.length;
          const token = stemOf(item).slice(at, item[at] === "%" ? at + 3 : at + 1);
          if (token !== before || token === "")
            runs.push([]);
          runs.at(-1)?.push(item);
          before = token;
        }
        return runs;
      }
      function commonStem(one, other, least2) {
        let length = least2;
        while (length < one.length && length < other.length && one[length] === other[length])
          length++;
        return one.slice(0, length).replace(/%[0-9A-F]?$/, "");
      }
      function countBelow(sorted2, stem) {
        return positionOf(sorted2, `${stem}`) - positionOf(sorted2, stem);
      }
      function positionOf(sorted2, text) {
        let [low, high] = [0, sorted2.length];
        while (low < high) {
          const middle = low + high >> 1;
          if ((sorted2[middle] ?? "") < text)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
      ;
      const leastWorth = -12;
      const mostWorth = 24;
      const steps = 14;
      function collapse(items, { fresh, roots }, budget) {
        if (fits(items, budget))
          return items;
        const tops = roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(other)));
        const isInside = (path) => tops.some((root) => stemOf(path).startsWith(root));
        const outside = items.filter((path) => !isInside(path));
        const left = {
          paths: budget.paths - outside.length,
          wildcards: Math.max(1, budget.wildcards - outside.filter(isWildcard).length)
        };
        const forks = tops.flatMap((root) => growTree(root, items.filter((path) => stemOf(path).startsWith(root)), fresh));
        const stems = chooseStems(forks, left) ?? forks.map(({ stem }) => stem);
        return withoutCovered([...items, ...stems.map((stem) => `${stem}*`)]);
      }
      function fits(items, budget) {
        return items.length <= budget.paths && items.filter(isWildcard).length <= budget.wildcards;
      }
      function chooseStems(forks, budget) {
        let best2;
        let [low, high] = [leastWorth, mostWorth];
        for (let step = 0; step < steps; step++) {
          const middle = step === 0 ? mostWorth : (low + high) / 2;
          const worth = 2 ** middle;
          const covers = coverAll(forks.map((fork) => coverFork(fork, worth, budget.wildcards)), worth, budget.wildcards);
          let isKept = false;
          for (const [wildcards, cover] of covers.entries()) {
            if (cover === void 0 || cover.exact + wildcards > budget.paths)
              continue;
            isKept = true;
            if (best2 === void 0 || isLess(rank(cover, wildcards), rank(best2, best2.wildcards)))
              best2 = { ...cover, wildcards };
          }
          if (isKept)
            high = middle;
          else
            low = middle;
        }
        return best2 === void 0 ? void 0 : flatten(best2.stems);
      }
      function rank({ exact, purged }, wildcards) {
        return [purged, wildcards, exact];
      }
      function isLess(one, other) {
        const at = one.findIndex((value, index) => value !== other[index]);
        return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
      }
      function coverFork(fork, worth, most) {
        const whole = { exact: 0, purged: fork.fresh, stems: fork.stem };
        const [only] = fork.forks;
        const isChain = only !== void 0 && fork.forks.length === 1 && fork.exact + fork.wildcards === 0;
        if (isChain && only.fresh === fork.fresh)
          return coverFork(only, worth, most);
        if (fork.fresh === 0)
          return [fork.paths === void 0 ? void 0 : { ...whole, exact: fork.paths, stems: void 0 }, whole];
        const own = [];
        if (fork.wildcards <= most)
          own[fork.wildcards] = { exact: fork.exact, purged: fork.purged, stems: void 0 };
        const covers = fork.forks.length === 0 ? own : [...coverAll([own, ...fork.forks.map((inner) => coverFork(inner, worth, most))], worth, most)];
        covers[1] = cheaper(covers[1], whole, worth);
        return covers;
      }
      function coverAll(parts, worth, most) {
        return parts.reduce((sum, part) => {
          const joined = [];
          for (let here2 = 0; here2 < sum.length; here2++) {
            const one = sum[here2];
            if (one === void 0)
              continue;
            for (let there = 0; there < part.length && here2 + there <= most; there++) {
              const other = part[there];
              if (other !== void 0)
                joined[here2 + there] = cheaper(joined[here2 + there], join(one, other), worth);
            }
          }
          return joined;
        }, [{ exact: 0, purged: 0, stems: void 0 }]);
      }
      function join(one, other) {
        const stems = one.stems === void 0 ? other.stems : other.stems === void 0 ? one.stems : [one.stems, other.stems];
        return { exact: one.exact + other.exact, purged: one.purged + other.purged, stems };
      }
      function cheaper(one, other, worth) {
        if (one === void 0)
          return other;
        const [price, otherPrice] = [one.exact * worth + one.purged, other.exact * worth + other.purged];
        if (price !== otherPrice)
          return otherPrice < price ? other : one;
        if (one.purged !== other.purged)
          return other.purged < one.purged ? other : one;
        return other.exact < one.exact ? other : one;
      }
      function flatten(stems) {
        const found = [];
        const open = [stems];
        while (open.length > 0) {
          const next = open.pop();
          if (typeof next === "string")
            found.push(next);
          else if (next !== void 0)
            open.push(...next);
        }
        return found;
      }
      ;
      function invalidationPaths({ stale, all }, view, budget) {
        if (stale.length === 0)
          return [];
        const urlsOf = createUrlFinder(view);
        const isStale = new Set(stale);
        const fresh = [...all].filter((path) => !isStale.has(path)).flatMap((path) => urlsOf(path).slice(0, 1)).flatMap(({ path }) => spell(path).slice(0, 1)).sort();
        const roots = spelledRoots(view);
        const items = withoutCovered(stale.flatMap(urlsOf).flatMap((url) => itemsOf(url, { fresh, roots })));
        return collapse(items, { fresh, roots }, budget);
      }
      function everyPath(view) {
        const roots = rootsOf(view);
        const names2 = roots.filter((root) => root !== "/").map((root) => root.slice(0, -1));
        const hasQueryInKey2 = view.behaviors.some((behavior) => behavior.hasQueryInKey);
        const urls = names2.flatMap((path) => hasQueryInKey2 ? spell(path).flatMap(withQueries) : spell(path));
        return withoutCovered([...spelledRoots(view).map((root) => `${root}*`), ...urls]);
      }
      function itemsOf({ path, hasQueryInKey: hasQueryInKey2 }, { fresh, roots }) {
        const spellings = spell(path);
        if (!hasQueryInKey2)
          return spellings;
        return spellings.flatMap((item) => {
          const isAlone = roots.some((root) => item.startsWith(root)) && countBelow(fresh, item) === 0;
          return isAlone && !isWildcard(item) ? [`${item}*`] : withQueries(item);
        });
      }
      function withQueries(item) {
        return isWildcard(item) ? [item] : [item, `${item}?*`];
      }
      function spelledRoots(view) {
        return rootsOf(view).flatMap((root) => spell(root).map((spelled) => isWildcard(spelled) ? spelled.slice(0, -1) : spelled));
      }
      ;
      async function isLongCompleted(invalidations, id) {
        try {
          return (await invalidations.get(id)).isCompleted;
        } catch (error) {
          if ((0, errors.m_)(error, "NoSuchInvalidation"))
            return true;
          throw error;
        }
      }
      function createInvalidations(id, aws) {
        return {
          async create(paths, reference) {
            const [client, { CreateInvalidationCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { Invalidation: created } = await client.send(new CreateInvalidationCommand({
              DistributionId: id,
              InvalidationBatch: {
                CallerReference: reference,
                Paths: { Quantity: paths.length, Items: [...paths] }
              }
            }));
            return invalidations_read(created);
          },
          async get(invalidationId) {
            const [client, { GetInvalidationCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { Invalidation: found } = await client.send(new GetInvalidationCommand({ DistributionId: id, Id: invalidationId }));
            return invalidations_read(found);
          }
        };
      }
      function invalidations_read(answer) {
        return { id: answer?.Id ?? "", isCompleted: answer?.Status?.toLowerCase() === "completed" };
      }
      var heartbeat = __webpack_require__(25997);
      ;
      const patienceMs = 10 * 6e4;
      const firstPauseMs = 5e3;
      const longestPauseMs = 6e4;
      async function ask(request2, invalidations, begun, context) {
        const { distributionId, everything } = request2;
        let asked = [request2.paths];
        for (let paths = asked[0]; paths !== void 0; paths = asked[0]) {
          try {
            const reference = `slipway-${(0, external_node_crypto_.randomUUID)()}`;
            const created = await whenTaken(distributionId, () => invalidations.create(paths, reference), context);
            asked = asked.slice(1);
            begun({ ...created, distributionId, paths });
          } catch (error) {
            const instead = insteadOf(paths, everything, error);
            if (instead === void 0)
              throw error;
            context.log.warning(`CloudFront refuses ${instead.why} in ${distributionId}: asking for ${instead.what}`);
            asked = [...instead.batches, ...asked.slice(1)];
          }
        }
      }
      function insteadOf(paths, everything, error) {
        if ((0, errors.m_)(error, "BatchTooLarge") && paths.length > 1) {
          const half = Math.ceil(paths.length / 2);
          const batches2 = [paths.slice(0, half), paths.slice(half)];
          return { why: `${paths.length} paths at a time`, what: "half of them at a time", batches: batches2 };
        }
        if (!(0, errors.m_)(error, "InvalidArgument"))
          return void 0;
        const tame = withoutCovered(paths.map(tamed));
        const batches = tame.join() === paths.join() ? [everything] : [tame];
        if (batches[0]?.join() === paths.join())
          return void 0;
        return { why: "a path", what: `${batches[0]?.length} wildcards and paths instead`, batches };
      }
      function tamed(path) {
        const at = stemOf(path).search(/[^A-Za-z0-9\-_./]/);
        return at < 0 ? path : `${path.slice(0, at)}*`;
      }
      async function whenTaken(distributionId, create, { clock, log, signal }) {
        const end = clock.now() + patienceMs;
        for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
          try {
            return await create();
          } catch (error) {
            if (!(0, errors.m_)(error, "TooManyInvalidationsInProgress"))
              throw error;
            if (clock.now() + pause > end)
              throw stillBusy(distributionId, error);
            log.info(`CloudFront is busy with earlier invalidations of ${distributionId}; trying again in ${(0, src_clock.a)(pause)}`);
            await clock.sleep(pause, signal);
          }
        }
      }
      function stillBusy(id, cause) {
        return new src_errors.yo(`CloudFront is still busy with earlier invalidations of ${id}`, {
          cause,
          hint: "Re-run this job in a few minutes: it asks for the invalidation again and uploads nothing twice."
        });
      }
      ;
      const limitMs = 20 * 6e4;
      const invalidate_longestPauseMs = 1e4;
      async function invalidate(jobs, { isAwaited, begun }, context) {
        const failures = /* @__PURE__ */ new Map();
        const pending = [];
        await Promise.all(jobs.map(async ({ request: request2, invalidations }) => {
          const hear = (invalidation) => {
            begun(invalidation);
            if (!invalidation.isCompleted)
              pending.push({ ...invalidation, invalidations });
          };
          await ask(request2, invalidations, hear, context).catch((error) => failures.set(request2.distributionId, error));
        }));
        context.signal.throwIfAborted();
        const isComplete = !isAwaited || await settle(pending, (one) => isDone(one, failures), context);
        if (failures.size > 0)
          throw invalidate_explain(failures, jobs);
        return isComplete;
      }
      async function settle(asked, isOver, context) {
        const { clock, signal } = context;
        const end = clock.now() + limitMs;
        let left = asked;
        const describe2 = () => `CloudFront is working on ${left.map(({ id, distributionId }) => `${id} (${distributionId})`).join(", ")}`;
        return (0, heartbeat.p)(context, 15e3, describe2, async () => {
          for (let pause = 500; left.length > 0 && clock.now() < end; pause = Math.min(pause * 1.5, invalidate_longestPauseMs)) {
            await clock.sleep(pause, signal);
            const areOver = await Promise.all(left.map(isOver));
            signal.throwIfAborted();
            left = left.filter((_, index) => areOver[index] === false);
          }
          return left.length === 0;
        });
      }
      async function isDone({ distributionId, id, invalidations }, failures) {
        try {
          return (await invalidations.get(id)).isCompleted;
        } catch (error) {
          failures.set(distributionId, error);
          return true;
        }
      }
      function invalidate_explain(failures, jobs) {
        const [first] = failures.values();
        const strange = [...failures.values()].find((error) => !(error instanceof src_errors.yo));
        if (strange !== void 0 || jobs.length === 1 || !(first instanceof src_errors.yo))
          return strange ?? first;
        const fine = jobs.map(({ request: request2 }) => request2.distributionId).filter((id) => !failures.has(id));
        const lines = [...failures].map(([id, error]) => `${id}: ${(0, src_errors.zR)(error).message}`);
        const others = fine.length === 0 ? "None was." : `${fine.join(", ")} ${fine.length === 1 ? "was" : "were"}.`;
        return new src_errors.yo(`Not all distributions were invalidated. ${others}
${lines.join("\n")}`, {
          cause: first,
          ...first.hint === void 0 ? {} : { hint: first.hint }
        });
      }
      ;
      function pageAddress(base, path) {
        return base + encodeURI(path).replace(/[?#]/g, encodeURIComponent).replace(/\+/g, "%2B");
      }
      ;
      function warnings_warningsOf(distributions, prefix) {
        const hasStaging = distributions.some(({ isStaging }) => isStaging);
        return distributions.flatMap((distribution) => [
          ...whereabouts(distribution, prefix),
          ...distribution.isEnabled ? [] : [`The distribution ${distribution.id} is disabled: visitors see nothing through it.`],
          ...distribution.hasStaging && !hasStaging ? [stagingWarning(distribution.id)] : [],
          ...distribution.unseenPolicies.map((policy2) => policyWarning(distribution.id, policy2))
        ]);
      }
      function whereabouts({ id, originPaths, behaviors: behaviors2 }, prefix) {
        if (originPaths.length === 0) {
          return [
            `No origin of the distribution ${id} is this bucket. The publish goes on; if the site does not change, check that bucket and distribution-id belong together.`
          ];
        }
        if (rootsOf({ prefix, behaviors: behaviors2 }).length > 0)
          return [];
        return [
          `The distribution ${id} does not show ${prefix}: its origins at the bucket begin at ${originPaths.join(", ")}. Nothing is invalidated there; check the input prefix.`
        ];
      }
      function stagingWarning(id) {
        return `The distribution ${id} has a staging distribution, which serves some visitors from a cache of its own. Add its ID to distribution-id as well, or they may see the old site for a while.`;
      }
      function policyWarning(id, policy2) {
        return `The cache policy ${policy2} of the distribution ${id} could not be looked at. If it puts query strings into the cache key, pages asked for with one may stay old for a while: allow the role cloudfront:GetCachePolicy.`;
      }
      ;
      const mostWildcards = 10;
      function createCdn(sources, { prefix, wish, indexDocument = "index.html" }, context) {
        let found = [];
        const viewOf = ({ behaviors: behaviors2, defaultRootObject }) => ({
          prefix,
          behaviors: behaviors2,
          defaultRootObject,
          indexDocument
        });
        const pathsIn = (distribution, stale) => {
          const view = viewOf(distribution);
          if (stale.stale.length === 0)
            return [];
          if (wish.what === "all")
            return everyPath(view);
          return invalidationPaths(stale, view, { paths: wish.maxPaths, wildcards: mostWildcards });
        };
        let findUrls = () => [];
        const isCompleted = async ({ distributionId, id }) => {
          const distribution = found.find((one) => one.id === distributionId);
          return distribution === void 0 || isLongCompleted(distribution.invalidations, id);
        };
        return {
          isCompleted,
          settle: (earlier) => settle(earlier, isCompleted, context),
          urlOf(path) {
            const [first] = found;
            const [url] = findUrls(path);
            return first === void 0 || url === void 0 ? void 0 : pageAddress(`https://${first.host}/`, url.path.slice(1));
          },
          async look() {
            found = await Promise.all(sources.map(async (source) => ({
              ...await source.describe(),
              invalidations: source.invalidations
            })));
            const [first] = found;
            if (first !== void 0)
              findUrls = createUrlFinder(viewOf(first));
            const [root = "/"] = first === void 0 ? [] : rootsOf(viewOf(first));
            return {
              url: first === void 0 ? void 0 : `https://${first.host}${encodeURI(root)}`,
              warnings: warnings_warningsOf(found, prefix)
            };
          },
          staleOf({ stale, changed }) {
            switch (wish.what) {
              case "none":
                return [];
              case "changed":
                return stale;
              case "all":
                return [.../* @__PURE__ */ new Set([...stale, ...changed])].sort();
            }
          },
          plan: (stale) => found.map((distribution) => ({ distributionId: distribution.id, paths: pathsIn(distribution, stale) })).filter(({ paths }) => paths.length > 0),
          invalidate(planned, begun) {
            const jobs = planned.flatMap((one) => found.filter(({ id }) => id === one.distributionId).map((distribution) => ({
              request: { ...one, everything: everyPath(viewOf(distribution)) },
              invalidations: distribution.invalidations
            })));
            const hear = ({ distributionId, id, paths }) => begun({ distributionId, id, paths });
            return invalidate(jobs, { isAwaited: wish.isAwaited, begun: hear }, context);
          }
        };
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
      ;
      function parsePathPattern(written) {
        if (!written.startsWith("/"))
          return "does not begin with a slash";
        if (written.split("/").some((segment) => placeholdersOf(segment).length > 1)) {
          return "has two placeholders between two slashes";
        }
        const captures = [];
        let text = "";
        let source = "";
        for (const part of written.split(/(\*|:[A-Za-z]\w*)/)) {
          const isStar = part === "*";
          const isPlaceholder = part.startsWith(":") && part.length > 1;
          const literal = decodePath(part);
          if (literal === void 0)
            return "has a percent sign that begins no UTF-8 character";
          if (isStar || isPlaceholder)
            captures.push(isStar ? "splat" : part.slice(1));
          text += literal;
          source += isStar ? "(.*)" : isPlaceholder ? "([^/]+)" : literal.replace(/[*.+?^${}()|[\]\\]/g, "\\$&");
        }
        if (captures.filter((name) => name === "splat").length > 1)
          return "has two stars";
        if (new Set(captures).size < captures.length)
          return "has two placeholders of the same name";
        return { text, captures, source };
      }
      const placeholder = /:[A-Za-z]\w*/g;
      function pathMatcher({ text, captures, source }) {
        if (captures.length === 0)
          return (path) => path === text ? /* @__PURE__ */ new Map() : void 0;
        const head = text.slice(0, text.search(/\*|:[A-Za-z]/));
        const whole = new RegExp(`^${source}$`, "s");
        return (path) => {
          if (!path.startsWith(head))
            return void 0;
          const found = whole.exec(path);
          return found === null ? void 0 : new Map(captures.map((name, index) => [name, found[index + 1] ?? ""]));
        };
      }
      function fillIn(template, captures) {
        return template.replace(placeholder, (name) => captures.get(name.slice(1)) ?? name);
      }
      function placeholdersOf(template) {
        return (template.match(placeholder) ?? []).map((name) => name.slice(1));
      }
      function decodePath(path) {
        try {
          return decodeURIComponent(path);
        } catch {
          return void 0;
        }
      }
      ;
      const maxLength = 2048;
      const here = "http://here.invalid";
      function parseTarget(written) {
        const isAbsolute = /^https?:\/\//i.test(written);
        if (!isAbsolute && !written.startsWith("/"))
          return "is neither a path from the root nor an http or https address";
        if (!URL.canParse(written, here))
          return "is no address";
        const url = new URL(written, here);
        if (!isAbsolute && url.origin !== here)
          return "leads to another host without saying how; write https://";
        if (url.username !== "" || url.password !== "")
          return "has credentials, which everybody would see";
        if (/%(?![0-9a-f]{2})/i.test(written))
          return "has a percent sign that encodes nothing";
        const text = isAbsolute ? url.href : url.href.slice(here.length);
        return text.length > maxLength ? `is longer than ${maxLength} characters` : { text, isAbsolute };
      }
      ;
      const maxBytes = 4 * 1024 * 1024;
      const maxLineLength = 4e3;
      const mostFaults = 20;
      function* ruleLines(text) {
        let line = 0;
        for (const raw of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
          line++;
          const trimmed = raw.trim();
          if (trimmed !== "" && !trimmed.startsWith("#"))
            yield { line, text: trimmed };
        }
      }
      function readRules(name, bytes) {
        if (bytes.length > maxBytes)
          throw faulty(name, [{ line: 1, problem: `the file is larger than ${maxBytes} bytes` }]);
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          throw faulty(name, [{ line: 1, problem: "the file is not UTF-8" }]);
        }
      }
      function checkLength(text) {
        return text.length > maxLineLength ? `is longer than ${maxLineLength} characters` : void 0;
      }
      function faulty(name, faults) {
        const shown = faults.slice(0, mostFaults).map(({ line, problem }) => `${name}:${line}: ${problem}`);
        const rest = faults.length > mostFaults ? [`… and ${faults.length - mostFaults} more`] : [];
        return new src_errors.yo(`${faults.length === 1 ? "A line" : `${faults.length} lines`} of ${name} cannot be used`, {
          cause: new Error([...shown, ...rest].join("\n")),
          hint: `Mend ${name} in the source. Nothing was changed.`
        });
      }
      function rule_lines_linesOf(lines) {
        const shown = lines.slice(0, 5).join(", ");
        const rest = lines.length > 5 ? ` and ${lines.length - 5} more` : "";
        return `${lines.length === 1 ? "line" : "lines"} ${shown}${rest}`;
      }
      ;
      const statuses = [200, 301, 302, 303, 307, 308];
      const noRedirects = { rules: [], warnings: [] };
      function isStatic({ from, query }) {
        return from.captures.length === 0 && query.length === 0;
      }
      const maxStatic = 2e3;
      const maxDynamic = 100;
      const conditions = /^(Country|Language|Cookie|Role|Conditions)=/i;
      const sentences = {
        condition: "depend on a country, a language, a cookie or a role, which nothing here tells; they are left out",
        host: "are for one host alone and left out; write paths without a host",
        "foreign rewrite": "rewrite to another host, which takes a proxy, and are left out; redirect with 301 or 302",
        shadowed: "never apply: a rule above them is for the same path",
        circle: "lead to the path they are for, and are left out"
      };
      function parseRedirects(text) {
        const faults = [];
        const rules = [];
        const leftOut = /* @__PURE__ */ new Map();
        const known2 = /* @__PURE__ */ new Set();
        const counts = { fixed: 0, dynamic: 0 };
        for (const { line, text: content } of ruleLines(text)) {
          const parsed = parseRule(line, content);
          if (typeof parsed === "string")
            faults.push({ line, problem: parsed });
          else {
            const rule = "leftOut" in parsed ? parsed.leftOut : isStatic(parsed) && known2.has(parsed.from.text) ? "shadowed" : parsed;
            if (typeof rule === "string")
              leftOut.set(rule, [...leftOut.get(rule) ?? [], line]);
            else {
              rules.push(rule);
              if (isStatic(rule))
                known2.add(rule.from.text);
              const tooMany = isStatic(rule) ? ++counts.fixed > maxStatic : ++counts.dynamic > maxDynamic;
              if (tooMany) {
                const problem = `there are more than ${maxStatic} static rules, or ${maxDynamic} with stars, placeholders or queries`;
                faults.push({ line, problem });
                break;
              }
            }
          }
        }
        if (faults.length > 0)
          throw faulty("_redirects", faults);
        return {
          rules,
          warnings: [...leftOut].map(([why2, lines]) => `Rules of _redirects ${sentences[why2]}: ${rule_lines_linesOf(lines)}.`)
        };
      }
      function parseRule(line, content) {
        const tooLong = checkLength(content);
        if (tooLong !== void 0)
          return `the line ${tooLong}`;
        const parts = content.split(/\s+/);
        const comment = parts.findIndex((part) => part.startsWith("#"));
        const [written = "", ...rest] = comment < 0 ? parts : parts.slice(0, comment);
        const at = rest.findIndex((part) => part.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(part));
        const target = rest[at];
        if (target === void 0)
          return `${written} has no destination`;
        const options = readOptions(rest.slice(at + 1));
        if (typeof options === "string")
          return options;
        if (/^https?:\/\//i.test(written))
          return { leftOut: "host" };
        const from = parseFrom(written);
        if (typeof from === "string")
          return `the path ${written} ${from}`;
        const query = readQuery(rest.slice(0, at));
        if (typeof query === "string")
          return query;
        const to = parseTarget(target);
        if (typeof to === "string")
          return `the destination ${target} ${to}`;
        const captures = [...from.captures, ...query.flatMap(([, value]) => placeholdersOf(value))];
        const unknown = placeholdersOf(to.text).find((name) => !captures.includes(name));
        if (unknown !== void 0)
          return `the destination ${target} has :${unknown}, which ${written} does not capture`;
        if (options.hasConditions)
          return { leftOut: "condition" };
        const { status, isForced } = options;
        if (status === 200 && to.isAbsolute)
          return { leftOut: "foreign rewrite" };
        if (to.text === from.encoded && query.length === 0)
          return { leftOut: "circle" };
        return { line, from: from.pattern, query, to: to.text, status, isForced };
      }
      function parseFrom(written) {
        const path = written.replace(/#.*$/s, "");
        if (path.includes("?"))
          return "has a query; write it behind the path, as in /store id=:id /blog/:id";
        const pattern = parsePathPattern(path);
        if (typeof pattern === "string")
          return pattern;
        if (/\p{Cc}/u.test(pattern.text))
          return "has a control character";
        if (/\/\.{1,2}(\/|$)|\\/.test(pattern.text))
          return "is one that browsers never ask for";
        return { pattern, captures: pattern.captures, encoded: path.replaceAll("*", ":splat") };
      }
      function readQuery(parts) {
        const query = parts.map((part) => [part.slice(0, Math.max(part.indexOf("="), 0)), part.slice(part.indexOf("=") + 1)]);
        const wrong = query.findIndex(([name, value]) => name === "" || value === "");
        return wrong < 0 ? query : `${JSON.stringify(parts[wrong])} is neither a destination nor a query such as id=:id`;
      }
      function readOptions(parts) {
        const rest = [...parts];
        const [, digits, force] = /^(\d{3})(!?)$/.exec(rest[0] ?? "") ?? [];
        if (digits !== void 0)
          rest.shift();
        const status = statuses.find((known2) => known2 === Number(digits ?? "301"));
        if (digits === "404")
          return "the status 404 is none of a redirect; set `error-document`";
        if (status === void 0)
          return `the status ${digits ?? ""} is none of ${statuses.join(", ")}`;
        const unknown = rest.find((part) => !conditions.test(part));
        if (unknown !== void 0)
          return `${JSON.stringify(unknown)} is neither a status such as 301! nor a condition`;
        return { status, isForced: force === "!", hasConditions: rest.length > 0 };
      }
      ;
      const siteKey = (distributionId) => `site/${distributionId}`;
      const previewKey = (distributionId, base, name) => `preview/${distributionId}${base}${name}`;
      const rulesKey = (rules, part) => `rules/${rules}/${part}`;
      const valueLimit = 1024;
      function parseSites(value) {
        const sites = value === void 0 ? {} : JSON.parse(value);
        return typeof sites === "object" && sites !== null ? sites : {};
      }
      ;
      const mostValues = 8;
      function renderHeaders(rules) {
        const values = cut(rules.map(renderRule).join("\n"));
        if (values.length <= mostValues)
          return values;
        throw new src_errors.yo("_headers has more for the edge function than it can read", {
          hint: `What S3 does not keep may take ${mostValues} KB together, and takes ${values.length}. Give what all pages have to /* alone, or put it into a CloudFront response headers policy.`
        });
      }
      function renderRule({ path, set, detach, line }) {
        if (/[\t\r\n]/.test(path.text)) {
          throw new src_errors.yo(`Line ${line} of _headers has a tab in its path: ${JSON.stringify(path.text)}`);
        }
        const parts = [
          ...detach.map((name) => `!${name}`),
          ...set.map(([name, value]) => `${name.toLowerCase()}: ${value}`)
        ];
        return [path.source, path.captures.join(","), ...parts].join("	");
      }
      function cut(text) {
        const values = [];
        let piece = "";
        let bytes = 0;
        for (const character of text) {
          const size = Buffer.byteLength(character);
          if (bytes + size > valueLimit) {
            values.push(piece);
            piece = "";
            bytes = 0;
          }
          piece += character;
          bytes += size;
        }
        return piece === "" ? values : [...values, piece];
      }
      ;
      const mostExceptions = 5e3;
      const extension = /\.[a-z0-9]*[a-z][a-z0-9]*$/i;
      function planPages(paths, options) {
        const ending2 = endingOf(paths, options);
        const exceptions = /* @__PURE__ */ new Map();
        const except = (from, to) => {
          if (from !== "/" && resolve(from, ending2, options) !== to && !exceptions.has(from))
            exceptions.set(from, to);
        };
        const { isClean, spaPage, indexDocument } = options;
        for (const path of paths)
          if (!extension.test(path))
            except(`/${path}`, `/${path}`);
        if (isClean) {
          for (const path of paths)
            if (isPage(path, indexDocument))
              except(`/${path.slice(0, -5)}`, `/${path}`);
        }
        if (isClean || spaPage !== void 0) {
          for (const folder2 of foldersOf(paths, indexDocument))
            except(`/${folder2}`, `/${folder2}/`);
        }
        if (exceptions.size > mostExceptions) {
          throw new src_errors.yo(`The edge function would have to know ${exceptions.size} pages one by one`, {
            hint: `More than ${mostExceptions} do not fit. Name the pages alike, all of them about.html or all of them about/index.html, or do without spa-fallback.`
          });
        }
        return { ending: ending2, exceptions };
      }
      function endingOf(paths, { isClean, spaPage, indexDocument }) {
        if (spaPage !== void 0)
          return "spa";
        if (!isClean)
          return "slash";
        const pages = paths.filter((path) => isPage(path, indexDocument)).length;
        return pages >= foldersOf(paths, indexDocument).length ? "html" : "slash";
      }
      function resolve(from, ending2, { spaPage }) {
        if (extension.test(from) || ending2 === "exact")
          return from;
        switch (ending2) {
          case "html":
            return `${from}.html`;
          case "spa":
            return `/${spaPage ?? ""}`;
          case "slash":
            return `${from}/`;
        }
      }
      function isPage(path, indexDocument) {
        return path.endsWith(".html") && path !== indexDocument && !path.endsWith(`/${indexDocument}`);
      }
      function foldersOf(paths, indexDocument) {
        const end = `/${indexDocument}`;
        return paths.filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length));
      }
      ;
      const mostPatternValues = 8;
      function planServing(paths, rules, options) {
        const spa = rules.find(isSpaRule);
        const spaPage = options.spaPage ?? spa?.to.slice(1);
        const pages = planPages(paths, { ...options, spaPage });
        const { byPath: byPath2, patterns } = rules_divide(paths, rules.filter((rule) => rule !== spa), { ...pages, ...options });
        const groups = pack(patterns.map(renderPattern));
        if (groups.length > mostPatternValues) {
          throw new src_errors.yo(`_redirects has more rules with a star or placeholders than the edge function can try`, {
            hint: `They may take ${mostPatternValues} KB together, and take ${groups.length}. Rules for one path each are not limited.`
          });
        }
        const buckets = spread(byPath2, groups.length > 0);
        const headers2 = renderHeaders(options.headers ?? []);
        const hash = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([options.scope, buckets, groups, headers2]));
        const id = (options.owner ?? "") + hash.digest("base64url").slice(0, 12);
        return {
          route: {
            i: options.indexDocument,
            e: pages.ending,
            ...spaPage === void 0 ? {} : { f: `/${spaPage}` },
            n: buckets.length,
            ...buckets.length + headers2.length === 0 ? {} : { k: id },
            ...buckets.length === 0 ? {} : { p: groups.length },
            ...headers2.length === 0 ? {} : { m: headers2.length }
          },
          entries: new Map([
            // A value is never empty, so that an empty one is a bucket without lines and not one that is missing.
            ...buckets.map((value, index) => [rulesKey(id, String(index)), value || "\n"]),
            ...groups.map((value, index) => [rulesKey(id, `p${index}`), value]),
            ...headers2.map((value, index) => [rulesKey(id, `h${index}`), value])
          ]),
          ...options.errorPage === void 0 ? {} : { errorPage: options.errorPage }
        };
      }
      function isSpaRule({ from, to, status, query, isForced }) {
        return from.text === "/*" && status === 200 && query.length === 0 && !isForced && /^\/[^:?#]+$/.test(to);
      }
      function rules_divide(paths, rules, { exceptions, indexDocument }) {
        const byPath2 = /* @__PURE__ */ new Map();
        const patterns = [];
        const files = new Set(paths.map((path) => `/${path}`));
        for (const rule of rules) {
          refuseUnsafe(rule);
          const path = withoutSlash(rule.from.text);
          const isEarlier2 = patterns.some(({ from }) => pathMatcher(from)(path) !== void 0);
          if (!isStatic(rule) || isEarlier2)
            patterns.push(rule);
          else if (!byPath2.has(path) && (rule.isForced || !isFile(path === "/" ? `/${indexDocument}` : path, files, exceptions))) {
            byPath2.set(path, { status: rule.status, to: rule.to });
          }
        }
        for (const [path, to] of exceptions) {
          if (!byPath2.has(path))
            byPath2.set(path, lineOf(path, to));
        }
        keepFiles(files, patterns, byPath2, indexDocument);
        return { byPath: byPath2, patterns };
      }
      function isFile(path, files, exceptions) {
        return files.has(path) || exceptions.has(path);
      }
      function keepFiles(files, patterns, byPath2, indexDocument) {
        const matchers = patterns.filter(({ isForced }) => !isForced).map(({ from }) => pathMatcher(from));
        if (matchers.length === 0)
          return;
        for (const file of files) {
          const isIndex = file.endsWith(`/${indexDocument}`);
          const folder2 = file.slice(0, -indexDocument.length);
          const stands = folder2 === "/" ? file : folder2;
          const names2 = [[file, file], ...isIndex ? [[withoutSlash(folder2), stands]] : []];
          for (const [path, to] of names2) {
            if (byPath2.has(path) || !matchers.some((match) => match(path) !== void 0))
              continue;
            byPath2.set(path, lineOf(path, to));
          }
        }
      }
      function lineOf(path, to) {
        if (to === path)
          return { status: 0, to: "" };
        const url = to.split("/").map(encodeURIComponent).join("/");
        return { status: to.endsWith("/") ? 302 : 200, to: url };
      }
      function withoutSlash(path) {
        return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
      }
      function refuseUnsafe({ from, to, line }) {
        const isPath = to.startsWith("/");
        const isAddress = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?([/?#]|$)/.test(to);
        const problem = isPath || isAddress ? /[\t\r\n]/.test(from.text + to) ? "has a tab or a line break in it" : void 0 : "leads to an address whose host is not fixed";
        if (problem === void 0)
          return;
        throw new src_errors.yo(`Line ${line} of _redirects ${problem}: ${JSON.stringify(`${from.text} ${to}`)}`, {
          hint: "Give a path from the root, or an address such as https://example.com/:splat."
        });
      }
      function renderPattern({ from, status, to, query }) {
        const wanted = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
        return [from.source, from.captures.join(","), status, to, wanted.join("&")].join("	");
      }
      function pack(lines) {
        const values = [];
        for (const line of lines) {
          refuseLong(line);
          const last = values.at(-1);
          const joined = last === void 0 ? void 0 : `${last}
${line}`;
          if (joined !== void 0 && Buffer.byteLength(joined) <= valueLimit)
            values[values.length - 1] = joined;
          else
            values.push(line);
        }
        return values;
      }
      function spread(byPath2, hasPatterns) {
        if (byPath2.size === 0)
          return hasPatterns ? [""] : [];
        const lines = [...byPath2].map(([path, { status, to }]) => [hashPath(path), `${path}	${status}	${to}`]);
        for (const [, line] of lines)
          refuseLong(line);
        const bytes = lines.reduce((sum, [, line]) => sum + Buffer.byteLength(line) + 1, 0);
        for (let count2 = Math.ceil(bytes / valueLimit); ; count2 += Math.ceil(count2 / 4)) {
          const values = Array.from({ length: count2 }, () => []);
          for (const [hash, line] of lines)
            values[hash % count2]?.push(line);
          const joined = values.map((value) => value.join("\n"));
          if (joined.every((value) => Buffer.byteLength(value) <= valueLimit))
            return joined;
        }
      }
      function refuseLong(line) {
        if (Buffer.byteLength(line) <= valueLimit)
          return;
        throw new src_errors.yo(`A rule of _redirects is longer than the ${valueLimit} bytes that fit at the edge`, {
          cause: new Error(line.slice(0, 200)),
          hint: "Shorten it, or leave it to the page that it leads to."
        });
      }
      function hashPath(path) {
        let sum = 7;
        for (let at = 0; at < path.length; at++)
          sum = (sum * 31 + path.charCodeAt(at)) % 1000003;
        return sum;
      }
      var external_node_path_ = __webpack_require__(76760);
      ;
      class FoundFile {
        path;
        size;
        folder;
        kind = "file";
        /** @param folder absolute, with links resolved */
        constructor(path, size, folder2) {
          this.path = path;
          this.size = size;
          this.folder = folder2;
        }
        get realPath() {
          return this.folder + external_node_path_.sep + this.path.slice(this.path.lastIndexOf("/") + 1);
        }
      }
      ;
      const maxKeyBytes = 1024;
      function whyNoObjectName(path, prefix) {
        if (path.includes("�"))
          return "its name is not UTF-8";
        if (/\p{Cc}/u.test(path))
          return "its name has a control character, which no URL can have";
        if (path.includes("\\"))
          return "its name has a backslash, which browsers take for a slash";
        if (/(^|\/)\.\.?(\/|$)/.test(path))
          return "its name leads elsewhere";
        if (Buffer.byteLength(prefix) + Buffer.byteLength(path) > maxKeyBytes)
          return `S3 takes names of at most ${maxKeyBytes} bytes`;
        return void 0;
      }
      function findTwins(paths) {
        const known2 = /* @__PURE__ */ new Map();
        const twins = [];
        for (const path of paths) {
          if (/^[\x00-\x7f]*$/.test(path))
            continue;
          const form = path.normalize("NFC");
          const other = known2.get(form);
          if (other === void 0)
            known2.set(form, path);
          else
            twins.push([other, path]);
        }
        return twins;
      }
      var picomatch = __webpack_require__(14006);
      var picomatch_default = /* @__PURE__ */ __webpack_require__.n(picomatch);
      ;
      function compileGlobs(patterns, { dot, isDeep }) {
        const all = patterns.map(normalizeGlob).flatMap((pattern) => isDeep && !pattern.endsWith("**") ? [pattern, `${pattern}/**`] : [pattern]);
        if (all.length === 0)
          return { matches: () => false };
        const isMatch = picomatch_default()(all, {
          dot,
          // One meaning on every system, and nothing that a path could be made to take for ever: no `+(a|b)`, no group of a
          // regular expression.
          windows: false,
          noextglob: true,
          nonegate: true,
          regex: false
        });
        return { matches: (path) => isMatch(path) };
      }
      function normalizeGlob(pattern) {
        const plain = pattern.replace(/^(\.?\/)+/, "").replace(/\/$/, "/**");
        return plain.replace(/(?<!\\)[()|]/g, "\\$&");
      }
      function findShallow(patterns, paths) {
        const options = { dot: true, isDeep: true };
        return patterns.filter((pattern) => {
          if (normalizeGlob(pattern).includes("/"))
            return false;
          const here2 = compileGlobs([pattern], options);
          const anywhere = compileGlobs([`**/${normalizeGlob(pattern)}`], options);
          return !paths.some(here2.matches) && paths.some(anywhere.matches);
        });
      }
      ;
      const publicDotNames = /* @__PURE__ */ new Set([".well-known"]);
      const keyExtensions = /\.(pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i;
      const keyNames = /^id_(rsa|dsa|ecdsa|ed25519)$/;
      const sourceMaps = /\.([cm]?js|css|[cm]?ts|[jt]sx|wasm|html?)\.map$/i;
      const ruleFiles = /* @__PURE__ */ new Set(["_headers", "_redirects"]);
      function whyUnpublished(path) {
        if (hasHiddenName(path))
          return "hidden";
        if (isKeyName(path))
          return "private key";
        if (sourceMaps.test(path))
          return "source map";
        return ruleFiles.has(path) ? "rules" : void 0;
      }
      function hasHiddenName(path) {
        if (!path.startsWith(".") && !path.includes("/."))
          return false;
        return path.split("/").some((segment) => segment.startsWith(".") && !publicDotNames.has(segment));
      }
      function isKeyName(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        return keyExtensions.test(name) || keyNames.test(name);
      }
      ;
      function selectionOf({ exclude, include }) {
        const excluded = compileGlobs(exclude, { dot: true, isDeep: true });
        const included = compileGlobs(include, { dot: true, isDeep: true });
        const spelled = compileGlobs(include, { dot: false, isDeep: true });
        const isIncluded = (path) => !isOurs(path) && (hasHiddenName(path) ? spelled : included).matches(path);
        const roots = include.map((pattern) => pattern.replace(/^(\.?\/)+/, "").replace(/[*?{[].*$/s, ""));
        return {
          whyHeldBack(path) {
            const why2 = whyUnpublished(path);
            return why2 === void 0 || why2 === "rules" || !isIncluded(path) ? why2 : void 0;
          },
          isExcluded: (path) => excluded.matches(path),
          mayHoldIncluded: (folder2) => !excluded.matches(folder2) && roots.some((root) => root.startsWith(`${folder2}/`) || `${folder2}/`.startsWith(root)) && include.some((pattern) => hasHiddenName(pattern.replace(/^(\.?\/)+/, "")))
        };
      }
      function isOurs(path) {
        return `${path}/`.startsWith(ownFolder);
      }
      var source_wish = __webpack_require__(11597);
      ;
      async function listLocalFiles(source, prefix, wish = source_wish.w) {
        const walk = new Walk(await (0, promises_.realpath)(source), prefix, selectionOf(wish), wish.followSymlinks);
        await walk.enter("", walk.root, []);
        if (walk.faults.length > 0) {
          throw new src_errors.yo(`${walk.faults.length} files of the source cannot be published`, {
            cause: new Error(walk.faults.sort().join("\n")),
            hint: "Leave them out by `exclude`, rename them, or replace a link by a copy of what it leads to."
          });
        }
        if (walk.files.length === 0) {
          const held = walk.leftOut.map(({ path, why: why2 }) => `${path} (${why2})`);
          throw new src_errors.yo(`There is nothing to publish in ${source}`, {
            cause: new Error(`It holds only ${held.join(", ") || "empty folders"}`),
            hint: "Check that the build wrote to this folder. Hidden files, private keys and source maps are published when `include` names them."
          });
        }
        walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
        walk.leftOut.sort((a, b) => a.path < b.path ? -1 : 1);
        return walk;
      }
      class Walk {
        root;
        prefix;
        selection;
        followSymlinks;
        files = [];
        leftOut = [];
        faults = [];
        /** @param root absolute, with links resolved */
        constructor(root, prefix, selection, followSymlinks) {
          this.root = root;
          this.prefix = prefix;
          this.selection = selection;
          this.followSymlinks = followSymlinks;
        }
        /**
         * @param here where the folder is, links resolved
         * @param above real paths of the folders that lead here: a link to one of them would never end
         */
        async enter(folder2, here2, above) {
          const chain = [...above, here2];
          for (const entry of await (0, promises_.readdir)(here2, { withFileTypes: true })) {
            const slow = this.#add(entry, folder2 === "" ? entry.name : `${folder2}/${entry.name}`, chain);
            if (slow !== void 0)
              await slow;
          }
        }
        /** A promise of folders and links alone: of a hundred thousand files, one each takes longer than the calls. */
        #add(entry, path, above) {
          const here2 = above.at(-1) ?? "";
          const why2 = this.selection.isExcluded(path) ? "excluded" : this.selection.whyHeldBack(path);
          if (why2 !== void 0) {
            if (why2 !== "hidden" || !hasHiddenName(parentOf(path)))
              this.leftOut.push({ path, why: why2 });
            const isLookedInto = entry.isDirectory() && this.selection.mayHoldIncluded(path);
            return isLookedInto ? this.enter(path, (0, external_node_path_.join)(here2, entry.name), above) : void 0;
          }
          const problem = whyNoObjectName(path, this.prefix);
          if (problem !== void 0) {
            this.faults.push(`${printable(path)}: ${problem}`);
            return void 0;
          }
          if (entry.isSymbolicLink())
            return this.#addLink(path, above);
          if (entry.isDirectory())
            return this.enter(path, (0, external_node_path_.join)(here2, entry.name), above);
          const found = this.#look(path, here2 + external_node_path_.sep + entry.name);
          if (found?.isFile() === true)
            this.files.push(new FoundFile(path, found.size, here2));
          else if (found !== void 0)
            this.leftOut.push({ path, why: "not a file" });
          return void 0;
        }
        async #addLink(path, above) {
          const realPath = await this.#follow(path, above);
          if (realPath === void 0)
            return;
          const found = this.#look(path, realPath);
          if (found === void 0)
            return;
          if (found.isFile())
            this.files.push({ kind: "file", path, realPath, size: found.size });
          else if (!found.isDirectory())
            this.leftOut.push({ path, why: "not a file" });
          else if (above.includes(realPath))
            this.faults.push(`${path}: a link to a folder that holds it`);
          else
            await this.enter(path, realPath, above);
        }
        #look(path, realPath) {
          const found = (0, external_node_fs_.statSync)(realPath, { throwIfNoEntry: false });
          if (found === void 0)
            this.faults.push(`${path}: gone while the source was read`);
          return found;
        }
        /** Where a link leads; undefined when it must not be followed. What is not published is not by another name either. */
        async #follow(path, above) {
          if (this.followSymlinks === "none") {
            this.faults.push(`${path}: a link, and follow-symlinks is none`);
            return void 0;
          }
          let target;
          try {
            target = await (0, promises_.realpath)((0, external_node_path_.join)(above.at(-1) ?? "", path.slice(path.lastIndexOf("/") + 1)));
          } catch (error) {
            this.faults.push(`${path}: a link that leads nowhere (${(0, src_errors.zR)(error).message})`);
            return void 0;
          }
          const inside = (0, external_node_path_.relative)(this.root, target);
          const isOut = inside === ".." || inside.startsWith(`..${external_node_path_.sep}`);
          if (isOut && this.followSymlinks === "inside") {
            this.faults.push(`${path}: a link out of the source, to ${target}`);
            return void 0;
          }
          const why2 = isOut ? whyOutside(target) : this.selection.whyHeldBack(inside.split(external_node_path_.sep).join("/"));
          if (why2 !== void 0)
            this.leftOut.push({ path, why: why2 });
          return why2 === void 0 ? target : void 0;
        }
      }
      function whyOutside(target) {
        const name = target.slice(target.lastIndexOf(external_node_path_.sep) + 1);
        if (hasHiddenName(name))
          return "hidden";
        return isKeyName(name) ? "private key" : void 0;
      }
      function parentOf(path) {
        return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
      }
      function printable(path) {
        return /\p{Cc}/u.test(path) ? JSON.stringify(path).slice(1, -1) : path;
      }
      ;
      function requirePages(files, { indexDocument, errorDocument }, { source, prefix }) {
        const paths = files.map(({ path }) => path);
        const isAssets = prefix !== "" && !paths.some((path) => /\.html?$/i.test(path));
        if (!paths.includes(indexDocument) && !isAssets) {
          throw new src_errors.yo(`There is no ${indexDocument} in ${source}`, {
            cause: new Error(`It holds ${sample(paths)}`),
            hint: hintAt(paths, indexDocument, prefix)
          });
        }
        if (errorDocument !== void 0 && !paths.includes(errorDocument)) {
          throw new src_errors.yo(`There is no ${errorDocument} in ${source}, which \`error-document\` names`, {
            cause: new Error(`It holds ${sample(paths)}`),
            hint: "Check that the build writes it, or leave `error-document` away."
          });
        }
      }
      function hintAt(paths, indexDocument, prefix) {
        const deeper = paths.filter((path) => path.endsWith(`/${indexDocument}`)).sort(byDepth)[0];
        const other = paths.find((path) => /^[^/]+\.html?$/i.test(path));
        if (deeper !== void 0 && deeper.split("/").length <= 3) {
          const folder2 = deeper.slice(0, -indexDocument.length - 1);
          return `There is one in its folder ${folder2}: is \`source\` to end in /${folder2}?`;
        }
        if (other !== void 0)
          return `If ${other} is the page that visitors begin with, set \`index-document: ${other}\`.`;
        return prefix === "" ? "Check that the build wrote to this folder. To publish assets without any page, set a `prefix`." : "Check that the build wrote to this folder.";
      }
      function byDepth(a, b) {
        return a.split("/").length - b.split("/").length;
      }
      function sample(paths) {
        const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
        return `${paths.slice(0, 5).join(", ")}${rest}`;
      }
      ;
      function source_warnings_warningsOf({ files, leftOut }, { exclude, include }) {
        const maps = leftOut.filter(({ why: why2 }) => why2 === "source map").map(({ path }) => path);
        const twins = findTwins(files.map(({ path }) => path));
        const all = [...files, ...leftOut].map(({ path }) => path);
        return [
          ...maps.length === 0 ? [] : [
            `${maps.length === 1 ? "A source map was" : `${maps.length} source maps were`} not published: ${some(maps)}. They show the source code to everybody; to publish them, set \`include: **/*.map\`.`
          ],
          ...twins.length === 0 ? [] : [
            `Names that look the same and are different ones to S3, as their accents are composed otherwise: ${some(twins.map(([a]) => a))}. A link finds only one of them.`
          ],
          ...shallow("exclude", exclude, all),
          ...shallow("include", include, all)
        ];
      }
      function shallow(input, patterns, paths) {
        return findShallow(patterns, paths).map((pattern) => `\`${input}\` has ${pattern}, which matches nothing in the root of the source: is **/${pattern} meant?`);
      }
      function some(paths) {
        const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
        return `${paths.slice(0, 3).join(", ")}${rest}`;
      }
      ;
      function renderRedirectPage(to, isPermanent) {
        const url = (0, markdown.ZD)(to);
        return Buffer.from([
          "<!doctype html>",
          '<html lang="en">',
          '<meta charset="utf-8">',
          "<title>Redirecting</title>",
          isPermanent ? `<link rel="canonical" href="${url}">` : '<meta name="robots" content="noindex">',
          `<meta http-equiv="refresh" content="0; url=${url}">`,
          `<p>This page is at <a href="${url}">${url}</a>.</p>`,
          "</html>",
          ""
        ].join("\n"));
      }
      ;
      function addCleanUrls(drafts, pages) {
        const files = [...drafts.values()].filter((draft) => draft.kind === "file" && draft.file.path === draft.path);
        const taken = [];
        const add = (draft) => {
          const there = drafts.get(draft.path);
          if (there?.kind === "file")
            taken.push(draft.path);
          else if (there === void 0)
            drafts.set(draft.path, draft);
        };
        const { indexDocument, errorDocument } = pages;
        for (const file of files) {
          const { path } = file;
          if (path.endsWith(`/${indexDocument}`)) {
            const folder2 = path.slice(0, -indexDocument.length);
            add({ ...file, path: folder2 });
          } else if (/.\.html$/i.test(path) && path !== indexDocument && path !== errorDocument) {
            const name = path.slice(0, -".html".length);
            if (!name.endsWith("/"))
              add({ ...file, path: name });
          }
        }
        for (const { path } of files) {
          if (!path.endsWith(`/${indexDocument}`))
            continue;
          const folder2 = path.slice(0, -indexDocument.length - 1);
          const name = folder2.slice(folder2.lastIndexOf("/") + 1);
          const page = renderRedirectPage(`./${encodeURIComponent(name)}/`, true);
          if (!drafts.has(folder2))
            drafts.set(folder2, { kind: "redirect", path: folder2, page, redirectTo: void 0 });
        }
        return taken;
      }
      ;
      const minSize = 1e3;
      const compressible = /^(text\/.*|application\/(json|json5|.*\+json|xml|.*\+xml|javascript|yaml|wasm|rtf|vnd\.ms-fontobject|vnd\.apple\.mpegurl)|image\/(svg\+xml|x-icon|bmp)|font\/(ttf|otf|collection)|model\/gltf\+json)$/;
      function encodingOf({ contentType, contentEncoding, cacheControl }, size, compression2) {
        if (compression2 === "none" || size < minSize || contentEncoding !== void 0)
          return "identity";
        if (/\bno-transform\b/i.test(cacheControl))
          return "identity";
        if (!compressible.test((contentType.split(";")[0] ?? "").trim().toLowerCase()))
          return "identity";
        return compression2 === "gzip" ? "gzip" : "br";
      }
      ;
      function urlPathsOfFile(path, indexDocument) {
        const url = `/${path}`;
        if (url.endsWith(`/${indexDocument}`)) {
          const folder2 = url.slice(0, -indexDocument.length);
          return folder2 === "/" ? [url, folder2] : [url, folder2, folder2.slice(0, -1)];
        }
        return /\.html$/i.test(url) ? [url, url.slice(0, -".html".length)] : [url];
      }
      var header_name = __webpack_require__(52133);
      ;
      function applyRules(file, byItself, rules) {
        let headers2 = byItself;
        for (const { match, steps: steps2 } of rules) {
          const captures = match(file);
          if (captures === void 0)
            continue;
          for (const step of steps2) {
            headers2 = step.kind === "set" ? withSetting(headers2, step.setting, captures) : without(headers2, step.name, byItself);
          }
        }
        return headers2;
      }
      function withSetting(headers2, { kind, name, value }, captures) {
        const filled = captures.size === 0 ? value : fillIn(value, encoded(captures));
        if (kind === "header")
          return { ...headers2, [name]: filled };
        return { ...headers2, metadata: withEntry(headers2.metadata, name, filled) };
      }
      function without(headers2, name, byItself) {
        const meant = (0, header_name.eO)(name);
        if (meant === void 0)
          return headers2;
        const { contentType, cacheControl } = byItself;
        if (typeof meant === "string")
          return { contentType, cacheControl, ...omit(headers2, meant) };
        const metadata = withoutEntry(headers2.metadata, meant.metadata);
        const others = { contentType, cacheControl, ...omit(headers2, "metadata") };
        return Object.keys(metadata).length === 0 ? others : { ...others, metadata };
      }
      function omit(value, name) {
        return Object.fromEntries(Object.entries(value).filter(([own]) => own !== name));
      }
      function withEntry(entries, name, value) {
        return Object.fromEntries([...Object.entries(withoutEntry(entries, name)), [name, value]]);
      }
      function withoutEntry(entries, name) {
        return Object.fromEntries(Object.entries(entries ?? {}).filter(([own]) => own !== name));
      }
      function encoded(captures) {
        return new Map([...captures].map(([name, value]) => [name, encodeURI(value)]));
      }
      var cache_control = __webpack_require__(53028);
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
        "application/opensearchdescription+xml": ["osdx"],
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
        "application/importmap+json": ["importmap"],
        "application/x-ndjson": ["ndjson", "jsonl"],
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
        "application/postscript": ["ps", "eps"],
        "application/vnd.oasis.opendocument.text": ["odt"],
        "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
        "application/vnd.apple.pkpass": ["pkpass"],
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
        "image/heif": ["heif"],
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
        "audio/midi": ["mid", "midi"],
        "application/vnd.apple.mpegurl": ["m3u8"],
        "application/dash+xml": ["mpd"],
        "video/mp2t": ["ts"],
        "model/gltf-binary": ["glb"],
        "model/gltf+json": ["gltf"],
        "model/stl": ["stl"],
        "model/obj": ["obj"],
        "model/vnd.usdz+zip": ["usdz"]
      };
      const byExtension = new Map([
        ...pairs(content_type_text, "; charset=utf-8"),
        ...pairs(binary, "")
      ]);
      const byName = /* @__PURE__ */ new Map([
        ["apple-app-site-association", "application/json"],
        ["CNAME", "text/plain; charset=utf-8"],
        ["LICENSE", "text/plain; charset=utf-8"]
      ]);
      function representationOf(path) {
        if (/\.svgz$/i.test(path))
          return { contentType: "image/svg+xml", contentEncoding: "gzip" };
        const inner = path.slice(0, -".br".length);
        const isCompressed = /\.br$/i.test(path) && /[^/.]\.[^/.]+$/.test(inner);
        return isCompressed ? { contentType: contentTypeOf(inner), contentEncoding: "br" } : { contentType: contentTypeOf(path) };
      }
      function contentTypeOf(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const extension2 = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
        return byName.get(name) ?? byExtension.get(extension2) ?? "application/octet-stream";
      }
      function pairs(types, suffix) {
        return Object.entries(types).flatMap(([type, extensions]) => extensions.map((extension2) => [extension2, type + suffix]));
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
      function headersOf(path, cacheControl = cache_control.v) {
        return {
          ...representationOf(path),
          cacheControl: isFingerprinted(path) ? cacheControl.fingerprinted : cacheControl.others
        };
      }
      function hashHeaders(headers2, encoding, storage) {
        const text = JSON.stringify([sorted(headers2), encoding, sorted(storage)]);
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 16);
      }
      function sorted(value) {
        const entries = Object.entries(value);
        return entries.filter(([, member]) => member !== void 0).map(([name, member]) => [name, typeof member === "object" && member !== null ? sorted(member) : member]).sort(([a], [b]) => String(a) < String(b) ? -1 : 1);
      }
      ;
      const maxRules = 2e3;
      function parseHeadersFile(text) {
        const faults = [];
        const { blocks, ofHosts } = readBlocks(text, faults);
        const rules = [];
        const edge = [];
        for (const block of blocks) {
          const { steps: steps2, set, detach } = headers_file_divide(block, faults);
          const match = pathMatcher(block.path);
          if (steps2.length > 0)
            rules.push({ match: ({ urls }) => firstMatch(urls, match), steps: steps2 });
          if (set.length + detach.length > 0)
            edge.push({ line: block.line, path: block.path, set, detach });
        }
        if (faults.length > 0)
          throw faulty("_headers", faults);
        const warnings = ofHosts.length === 0 ? [] : [
          `_headers has rules for one host alone, which are left out: ${rule_lines_linesOf(ofHosts)}. Write paths without a host.`
        ];
        return { rules, edge, warnings };
      }
      function warnOfEdgeHeaders(edge) {
        const names2 = [...new Set(edge.flatMap(({ set }) => set.map(([name]) => name)))];
        if (names2.length === 0)
          return [];
        const shown = `${names2.slice(0, 8).join(", ")}${names2.length > 8 ? ` and ${names2.length - 8} more` : ""}`;
        return [
          `S3 does not keep these headers of _headers, so visitors do not get them: ${shown}. Set \`edge-function\`, or put them into a CloudFront response headers policy.`
        ];
      }
      function readBlocks(text, faults) {
        const blocks = [];
        const ofHosts = [];
        let current;
        for (const { line, text: content } of ruleLines(text)) {
          const tooLong = checkLength(content);
          if (tooLong !== void 0)
            faults.push({ line, problem: `the line ${tooLong}` });
          else if (/^https?:\/\//i.test(content)) {
            ofHosts.push(line);
            current = "skipped";
          } else if (content.startsWith("/")) {
            const path = parsePathPattern(content);
            if (typeof path === "string")
              faults.push({ line, problem: `the path ${content} ${path}` });
            current = typeof path === "string" ? "skipped" : { line, path, headers: /* @__PURE__ */ new Map(), detach: /* @__PURE__ */ new Set() };
            if (current !== "skipped")
              blocks.push(current);
            if (blocks.length > maxRules) {
              faults.push({ line, problem: `there are more than ${maxRules} rules` });
              return { blocks: [], ofHosts: [] };
            }
          } else if (current === void 0)
            faults.push({ line, problem: `${content} stands below no path` });
          else if (current !== "skipped") {
            const problem = addLine(current, line, content);
            if (problem !== void 0)
              faults.push({ line, problem });
          }
        }
        return { blocks, ofHosts };
      }
      function addLine(block, line, content) {
        if (content.startsWith("!")) {
          const name2 = content.slice(1).trim();
          if (!(0, header_name.p$)(name2))
            return `${JSON.stringify(name2)} is no name of a header`;
          block.detach.add(name2.toLowerCase());
          return void 0;
        }
        const at = content.indexOf(":");
        const name = content.slice(0, Math.max(at, 0)).trim();
        const value = content.slice(at + 1).trim();
        if (!(0, header_name.p$)(name))
          return `${JSON.stringify(content)} is neither a path nor a header with its value`;
        const problem = (0, header_name.nW)(value);
        if (problem !== void 0)
          return `${name} ${problem}`;
        const lower = name.toLowerCase();
        if (lower === "basic-auth")
          return "Basic-Auth protects nothing here: what is published is public. Take it out";
        const before = block.headers.get(lower);
        if (before === void 0)
          block.headers.set(lower, { name, line, values: [value] });
        else
          before.values.push(value);
        return void 0;
      }
      function headers_file_divide({ line: ruleLine, path, headers: headers2, detach }, faults) {
        const isKept = (name) => (0, header_name.eO)(name) !== void 0;
        const steps2 = [...detach].filter(isKept).map((name) => ({ kind: "detach", name }));
        const set = [];
        if (headers2.size + detach.size === 0)
          faults.push({ line: ruleLine, problem: `${path.text} has no headers below it` });
        for (const [lower, { name, line, values }] of headers2) {
          const value = values.join(", ");
          const unknown = placeholdersOf(value).find((used) => used === "splat" && !path.captures.includes(used));
          if (unknown !== void 0)
            faults.push({ line, problem: `${name} has :${unknown}, and ${path.text} has no star` });
          else if (!isKept(lower))
            set.push([name, value]);
          else if (values.length > 1 && (lower === "content-type" || lower === "expires")) {
            faults.push({ line, problem: `${name} is given twice for ${path.text}` });
          } else {
            const setting = (0, header_name.WC)(name, value);
            if (typeof setting === "string")
              faults.push({ line, problem: setting });
            else
              steps2.push({ kind: "set", setting });
          }
        }
        return { steps: steps2, set, detach: [...detach].filter((name) => !isKept(name)) };
      }
      function firstMatch(urls, match) {
        for (const url of urls) {
          const found = match(url);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      ;
      const beginning = /^\uFEFF?\s*(<!--[^]{0,400}?-->\s*)?<(!doctype\s+html|html|head|body)[\s>]/i;
      async function beginsAsHtml(realPath) {
        const file = await (0, promises_.open)(realPath);
        try {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
          return beginning.test(buffer.toString("utf8", 0, bytesRead));
        } finally {
          await file.close();
        }
      }
      ;
      function addRedirects(drafts, rules, place) {
        const dynamic = [];
        const shadowed = [];
        const missing = [];
        const nameless2 = [];
        const made = [];
        for (const rule of rules) {
          if (!isStatic(rule)) {
            dynamic.push(rule.line);
            continue;
          }
          const paths = pathsOf(rule.from.text, place.indexDocument);
          const [first = ""] = paths;
          const make = rule.status === 200 ? rewrite(rule, drafts, place) : redirect(rule);
          if (make === void 0)
            missing.push(rule.line);
          else if (first === "" || first.startsWith(ownFolder) || paths.some((path) => isNameless(path, place))) {
            nameless2.push(rule.line);
          } else if (!rule.isForced && [...paths, `${first}.html`].some((path) => drafts.has(path))) {
            shadowed.push(rule.line);
          } else
            for (const path of paths)
              made.push(make(path));
        }
        for (const draft of made)
          drafts.set(draft.path, draft);
        return [
          warning(dynamic, "have stars, placeholders or queries, which take `edge-function`; without it they do nothing"),
          warning(shadowed, "are for paths that the site has files for, which are shown instead; `!` behind the status forces them"),
          warning(missing, "rewrite to a file that the site does not have, and do nothing"),
          warning(nameless2, "are for paths that no object can have, and do nothing")
        ].flat();
      }
      function warning(lines, text) {
        return lines.length === 0 ? [] : [`Rules of _redirects ${text}: ${rule_lines_linesOf(lines)}.`];
      }
      function pathsOf(from, indexDocument) {
        const path = from.replace(/^\//, "");
        if (path === "")
          return [indexDocument];
        const bare = path.replace(/\/$/, "");
        if (bare === path && /\.[^./]+$/.test(path))
          return [path];
        return [bare, `${bare}/`, `${bare}/${indexDocument}`];
      }
      function isNameless(path, { prefix }) {
        return path.startsWith("/") || whyNoObjectName(path, prefix) !== void 0;
      }
      function redirect({ to, status }) {
        const isPermanent = status === 301 || status === 308;
        const page = renderRedirectPage(to, isPermanent);
        const redirectTo = isPermanent ? to : void 0;
        return (path) => ({ kind: "redirect", path, page, redirectTo });
      }
      function rewrite({ to }, drafts, { indexDocument }) {
        const target = decodePath(to.replace(/[?#].*$/s, ""))?.slice(1);
        if (target === void 0)
          return void 0;
        const folder2 = target === "" || target.endsWith("/") ? target : `${target}/`;
        const file = [target, `${target}.html`, folder2 + indexDocument].map((path) => drafts.get(path)).find((draft) => draft?.kind === "file");
        return file === void 0 ? void 0 : (path) => ({ ...file, path });
      }
      ;
      const refused = /* @__PURE__ */ new Set([
        "connection",
        "content-length",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "via",
        "warning",
        "x-accel-buffering",
        "x-accel-charset",
        "x-accel-limit-rate",
        "x-accel-redirect",
        "x-cache",
        "x-forwarded-proto",
        "x-real-ip"
      ]);
      const cookie = "set-cookie";
      function isSettable(name) {
        const lower = name.toLowerCase();
        return !refused.has(lower) && lower !== cookie && !/^(x-amzn-|x-amz-cf-|x-edge-)/.test(lower);
      }
      function withoutRefused(rules) {
        const names2 = rules.flatMap(({ set }) => set.map(([name]) => name)).filter((name) => !isSettable(name));
        const kept = rules.map((rule) => ({ ...rule, set: rule.set.filter(([name]) => isSettable(name)) }));
        return {
          rules: kept.filter(({ set, detach }) => set.length + detach.length > 0),
          warnings: names2.length === 0 ? [] : [
            `CloudFront lets no function set these headers of _headers, which are left out: ${[...new Set(names2)].slice(0, 8).join(", ")}.`
          ]
        };
      }
      ;
      async function composeSite(local, options, signal) {
        const { site, source, hasEdgeFunction, prefix } = options;
        const [headersFile, redirects, hashes, pages] = await Promise.all([
          readRuleFile(local, "_headers").then((text) => text === void 0 ? noHeadersFile : parseHeadersFile(text)),
          readRuleFile(local, "_redirects").then((text) => text === void 0 ? noRedirects : parseRedirects(text)),
          hashFiles(local.files, signal),
          findPages(local.files, signal)
        ]);
        const drafts = /* @__PURE__ */ new Map();
        for (const [index, file] of local.files.entries()) {
          const { path } = file;
          drafts.set(path, { kind: "file", path, file, sha256: hashes[index] ?? "" });
        }
        const ofRedirects = hasEdgeFunction ? [] : addRedirects(drafts, redirects.rules, { ...source, prefix });
        const taken = site.cleanUrls && !hasEdgeFunction ? addCleanUrls(drafts, source) : [];
        const composer = new Composer(options, headersFile.rules, pages);
        const atEdge = withoutRefused(headersFile.edge);
        const globs = site.headers.map(({ glob }) => glob);
        const paths = local.files.map(({ path }) => path);
        return {
          objects: [...drafts.values()].map((draft) => composer.compose(draft)).sort(byPath),
          redirects: redirects.rules,
          edgeHeaders: atEdge.rules,
          warnings: [
            ...source_warnings_warningsOf(local, source),
            ...shallow("headers", globs, paths),
            ...headersFile.warnings,
            ...hasEdgeFunction ? atEdge.warnings : warnOfEdgeHeaders(headersFile.edge),
            ...redirects.warnings,
            ...ofRedirects,
            ...warnOfTaken(taken)
          ]
        };
      }
      const noHeadersFile = { rules: [], edge: [], warnings: [] };
      async function readRuleFile({ root, leftOut }, name) {
        if (!leftOut.some(({ path: path2, why: why2 }) => path2 === name && why2 === "rules"))
          return void 0;
        const path = (0, external_node_path_.join)(root, name);
        return (await (0, promises_.stat)(path)).isFile() ? readRules(name, await (0, promises_.readFile)(path)) : void 0;
      }
      async function findPages(files, signal) {
        const pages = /* @__PURE__ */ new Set();
        for (const file of files) {
          if (/\.[^./]*$/.test(file.path) || file.size === 0)
            continue;
          signal.throwIfAborted();
          if (await beginsAsHtml(file.realPath))
            pages.add(file);
        }
        return pages;
      }
      class Composer {
        options;
        pages;
        #rules;
        // A site of a hundred thousand files has a handful of different headers.
        #kept = /* @__PURE__ */ new Map();
        constructor(options, ofFile, pages) {
          this.options = options;
          this.pages = pages;
          this.#rules = [...ofFile, ...options.site.headers.map(globRule)];
        }
        compose(draft) {
          const { path } = draft;
          if (draft.kind === "redirect") {
            const { page, redirectTo } = draft;
            const byItself = this.#withMetadata(headersOf("redirect.html", this.options.site.cacheControl));
            const headers3 = redirectTo === void 0 ? byItself : { ...byItself, redirectTo };
            const content = { kind: "bytes", bytes: page };
            return this.#finish({ path, content, size: page.length, sha256: hashBytes(page) }, headers3, "identity");
          }
          const { file, sha256 } = draft;
          const { size } = file;
          const headers2 = this.#headersOf(file);
          const encoding = encodingOf(headers2, size, this.options.site.compress);
          return this.#finish({ path, content: file, size, sha256 }, headers2, encoding);
        }
        #headersOf(file) {
          const { site, source } = this.options;
          const byName2 = headersOf(file.path, site.cacheControl);
          const isPage2 = this.pages.has(file);
          const byItself = this.#withMetadata(isPage2 ? { ...byName2, contentType: "text/html; charset=utf-8" } : byName2);
          if (this.#rules.length === 0)
            return byItself;
          const ruled = { path: file.path, urls: urlPathsOfFile(file.path, source.indexDocument) };
          return applyRules(ruled, byItself, this.#rules);
        }
        #withMetadata(headers2) {
          const { metadata } = this.options.site;
          return Object.keys(metadata).length === 0 ? headers2 : { ...headers2, metadata };
        }
        #finish(object, given, encoding) {
          const key = `${encoding} ${JSON.stringify(given)}`;
          const kept = this.#kept.get(key) ?? this.#keep(given, encoding);
          this.#kept.set(key, kept);
          const { path, content, size, sha256 } = object;
          const { headers: headers2, headersHash } = kept;
          return { path, content, size, sha256, encoding, headers: headers2, headersHash };
        }
        #keep(given, encoding) {
          const headers2 = encoding === "identity" ? given : { ...given, contentEncoding: encoding };
          return { headers: headers2, headersHash: hashHeaders(headers2, encoding, this.options.storage) };
        }
      }
      const noCaptures = /* @__PURE__ */ new Map();
      function globRule({ glob, settings }) {
        const globs = compileGlobs([glob], { dot: true, isDeep: false });
        return {
          match: ({ path }) => globs.matches(path) ? noCaptures : void 0,
          steps: settings.map((setting) => ({ kind: "set", setting }))
        };
      }
      function warnOfTaken(taken) {
        if (taken.length === 0)
          return [];
        const some2 = taken.slice(0, 3).join(", ") + (taken.length > 3 ? ` and ${taken.length - 3} more` : "");
        return [`Clean URLs that are files by themselves, which are shown instead of the pages: ${some2}.`];
      }
      function byPath(a, b) {
        return a.path < b.path ? -1 : 1;
      }
      ;
      async function readSite(folder2, options, signal) {
        const local = await listLocalFiles(folder2, options.prefix, options.source);
        requirePages(local.files, options.source, { source: folder2, prefix: options.prefix });
        return { ...await composeSite(local, options, signal), leftOut: local.leftOut };
      }
      ;
      function openSource(inputs, context) {
        const { source, place, storage, selection, site, release: release2 } = inputs;
        const { bucket, prefix } = place;
        const hasEdgeFunction = release2.edge !== void 0;
        let rules = { redirects: [], edgeHeaders: [] };
        return {
          async compose() {
            const options = { site, source: selection, storage, prefix, hasEdgeFunction };
            const { warnings, ...read2 } = await readSite(source, options, context.signal);
            for (const warning2 of warnings)
              context.log.warning(warning2);
            rules = read2;
            return read2;
          },
          redirects: () => rules.redirects,
          serveAtEdge: ({ objects }, options) => planServing(objects.map(({ path }) => path), rules.redirects, {
            ...options,
            indexDocument: selection.indexDocument,
            isClean: site.cleanUrls,
            spaPage: release2.spaPage,
            scope: `${bucket}/${prefix}`,
            headers: [...rules.edgeHeaders, ...options.headers ?? []]
          })
        };
      }
      ;
      const keysAtATime = 50;
      const key_values_attempts = 10;
      async function changeKeys(store, decide2, { clock, signal }) {
        for (let attempt2 = 1; attempt2 <= key_values_attempts; attempt2++) {
          signal.throwIfAborted();
          const version2 = await store.version();
          const changes = await decide2((key) => store.read(key));
          if (changes === void 0)
            return;
          if (await store.write(changes, version2) !== void 0)
            return;
          await clock.sleep(100 * attempt2, signal);
        }
        throw new src_errors.yo(`The KeyValueStore was changed by somebody else ${key_values_attempts} times in a row`, {
          hint: "Re-run this job. Nothing of it was switched."
        });
      }
      async function addEntries(store, entries, context) {
        const first = entries.keys().next().value;
        if (first === void 0)
          return;
        const folder2 = first.slice(0, first.lastIndexOf("/") + 1);
        const there = new Set(await store.keys(folder2));
        const missing = [...entries].filter(([key]) => !there.has(key));
        for (let start = 0; start < missing.length; start += keysAtATime) {
          const puts = new Map(missing.slice(start, start + keysAtATime));
          await changeKeys(store, () => Promise.resolve({ puts }), context);
        }
      }
      async function deleteEntries(store, prefix, context) {
        await deleteKeys(store, await store.keys(prefix), context);
      }
      async function deleteKeys(store, keys, context) {
        for (let start = 0; start < keys.length; start += keysAtATime) {
          const deletes = keys.slice(start, start + keysAtATime);
          await changeKeys(store, () => Promise.resolve({ deletes }), context);
        }
      }
      ;
      const releasesFolder = "_releases/";
      function folderOf(id) {
        return `${releasesFolder}${id}/`;
      }
      const servingPath = `${ownFolder}release.json`;
      ;
      function createEdgeSwitch(parts, context) {
        const { store, places, check, ensureFunction: ensureFunction2 } = parts;
        const [first] = places;
        const routeAt = async (place, read2) => {
          const sites = parseSites(await read2(siteKey(place.distributionId)));
          return [sites, sites[place.base]];
        };
        return {
          isGradual: false,
          url: first === void 0 ? void 0 : `https://${first.host}${encodeURI(first.base)}`,
          async look() {
            await check();
            if (first === void 0)
              return void 0;
            const [, route] = await routeAt(first, (key) => store.read(key));
            return releaseOf(route);
          },
          async prepare({ serving }) {
            await ensureFunction2((serving.route.m ?? 0) > 0);
            await addEntries(store, serving.entries, context);
          },
          async show({ id, serving }, from) {
            await changeKeys(store, async (read2) => {
              const puts = /* @__PURE__ */ new Map();
              for (const place of places) {
                const [sites, before] = await routeAt(place, read2);
                const shown = releaseOf(before);
                if (place === first && shown !== from && shown !== id)
                  throw switchedMeanwhile(shown);
                const route = { ...serving.route, r: rootOf(place, id), ...before?.h ? { h: before.h } : {} };
                puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: route }, place));
              }
              return { puts };
            }, context);
            for (const place of places)
              await confirm(place, id);
          },
          async forget(rules) {
            for (const id of rules)
              await deleteEntries(store, rulesKey(id, ""), context);
          }
        };
        async function confirm(place, id) {
          for (let attempt2 = 1; attempt2 <= 10; attempt2++) {
            const [, route] = await routeAt(place, (key) => store.read(key));
            if (releaseOf(route) === id)
              return;
            await context.clock.sleep(200 * attempt2, context.signal);
          }
          throw new src_errors.yo(`The KeyValueStore took the switch to ${id}, and does not show it`, {
            hint: "Re-run this job; it uploads nothing twice."
          });
        }
      }
      function rootOf({ base }, id) {
        return `${base}${releasesFolder}${id}`.split("/").map(encodeURIComponent).join("/");
      }
      function releaseOf(route) {
        const at = route?.r.lastIndexOf(`/${releasesFolder}`) ?? -1;
        return at < 0 ? void 0 : route?.r.slice(at + releasesFolder.length + 1);
      }
      function renderSites(sites, { distributionId }) {
        const value = JSON.stringify(sites);
        if (Buffer.byteLength(value) <= valueLimit)
          return value;
        throw new src_errors.yo(`The sites of the distribution ${distributionId} do not fit into one key`, {
          hint: `It may have about six: ${Object.keys(sites).join(" ")}. Give this one a distribution of its own.`
        });
      }
      function switchedMeanwhile(shown) {
        return new src_errors.yo(`Somebody else has switched to ${shown ?? "no release"} meanwhile; nothing was changed`, {
          hint: "Re-run this job."
        });
      }
      var preview_host = __webpack_require__(91182);
      ;
      const folder = "_previews/";
      function createEdgeShowing(parts, context) {
        const { store, places, host, indexDocument } = parts;
        const [first] = places;
        const keyOf2 = ({ distributionId, base }, name) => previewKey(distributionId, base, name);
        const siteOf = (before) => {
          const site = before ?? { r: "", i: indexDocument, e: "plain", n: 0 };
          const isForm = host === void 0 || site.h?.[0] === host[0] && site.h[1] === host[1];
          if (before !== void 0 && isForm)
            return void 0;
          return host === void 0 ? site : { ...site, h: host };
        };
        return {
          folder,
          urlOf(name) {
            const { host: own = "", base = "/" } = first ?? {};
            return host === void 0 ? `https://${own}${encodeURI(base)}_preview/${name}/` : `https://${(0, preview_host.w4)(host, name)}${encodeURI(base)}`;
          },
          rootOf(name, distributionId) {
            const place = places.find((one) => one.distributionId === distributionId);
            return host === void 0 && place !== void 0 ? `${encodeURI(place.base)}_preview/${name}/` : void 0;
          },
          async look(name) {
            await parts.check();
            if (host !== void 0)
              for (const distribution of parts.names)
                (0, preview_host.RC)(host, name, distribution);
            const sendsHeaders = await parts.sendsHeaders();
            if (first === void 0)
              return { live: "", sendsHeaders };
            const shown = releaseOf(parseSites(await store.read(siteKey(first.distributionId)))[first.base]);
            return { live: shown === void 0 ? "" : folderOf(shown), sendsHeaders };
          },
          async show(name, serving) {
            await parts.ensureFunction((serving.route.m ?? 0) > 0);
            await addEntries(store, serving.entries, context);
            let isChanged = false;
            await changeKeys(store, async (read2) => {
              const puts = /* @__PURE__ */ new Map();
              for (const place of places) {
                const sites = parseSites(await read2(siteKey(place.distributionId)));
                const site = siteOf(sites[place.base]);
                if (site !== void 0)
                  puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: site }, place));
                const value = JSON.stringify(routeOf2(place, name, serving));
                if (await read2(keyOf2(place, name)) !== value)
                  puts.set(keyOf2(place, name), value);
              }
              isChanged = puts.size > 0;
              return isChanged ? { puts } : void 0;
            }, context);
            return isChanged;
          },
          async hide(name) {
            let wasShown = false;
            await changeKeys(store, async (read2) => {
              const keys = places.map((place) => keyOf2(place, name));
              const values = await Promise.all(keys.map((key) => read2(key)));
              const deletes = keys.filter((_, at) => values[at] !== void 0);
              wasShown ||= deletes.length > 0;
              return deletes.length > 0 ? { deletes } : void 0;
            }, context);
            return wasShown;
          },
          async forget(rules) {
            for (const id of rules)
              await deleteEntries(store, rulesKey(id, ""), context);
          }
        };
        function routeOf2({ base }, name, { route }) {
          const root = `${base}${folder}${name}`.split("/").map(encodeURIComponent).join("/");
          return { ...route, r: root, ...host === void 0 ? {} : { v: "host" } };
        }
      }
      ;
      const plain_showing_folder = "_preview/";
      function createPlainShowing({ distributions, prefix, indexDocument }) {
        const [first] = distributions;
        const seenAt = (name) => {
          if (first === void 0)
            return void 0;
          const view = { ...first, prefix: `${prefix}${plain_showing_folder}${name}/`, indexDocument };
          const [url] = createUrlFinder(view)(indexDocument);
          if (url === void 0)
            return void 0;
          const path = first.showsFolders ? url.path.slice(0, -indexDocument.length) : url.path;
          return pageAddress(`https://${first.host}/`, path.slice(1));
        };
        const nothing = () => Promise.resolve(false);
        return {
          folder: plain_showing_folder,
          urlOf: (name) => seenAt(name) ?? "",
          rootOf: () => void 0,
          look(name) {
            if (seenAt(name) !== void 0)
              return Promise.resolve({ live: "", sendsHeaders: false });
            const id = first?.id ?? "";
            const paths = (first?.originPaths ?? []).map((path) => path || "/").join(", ") || "none";
            return Promise.reject(new src_errors.yo(`The distribution ${id} does not show ${prefix}${plain_showing_folder}, where previews would be`, {
              hint: `Its origin's path at the bucket is ${paths}. Releases that are switched by the origin's path leave no place for previews: give edge-function and key-value-store.`
            }));
          },
          show: nothing,
          hide: nothing,
          forget: () => Promise.resolve()
        };
      }
      ;
      function findNewer({ order: order2, isRerun }, published, { isSeenMeanwhile }) {
        if (published?.order === void 0 || order2 === void 0 || published.order <= order2)
          return void 0;
        return isRerun && !isSeenMeanwhile ? void 0 : published.run;
      }
      ;
      function ownerOf(bucket, prefix) {
        const hash = (0, external_node_crypto_.createHash)("sha256").update(`${bucket}/${prefix}`).digest("base64url");
        return `${hash.slice(0, 6)}.`;
      }
      function createSiteEdge(parts, context) {
        const { store, places, check, ensureFunction: ensureFunction2, look, serve, owner } = parts;
        return {
          check,
          async plan(site) {
            const serving = serve(site);
            const [{ work, problems }, keys, routes] = await Promise.all([
              look(hasHeaders(serving)),
              store.keys(rulesKey(owner, "").slice(0, -1)),
              Promise.all(places.map(async (place) => parseSites(await store.read(siteKey(place.distributionId)))[place.base]))
            ]);
            const there = new Set(keys);
            const moves = places.flatMap((place, at) => {
              const from = routes[at];
              const to = routeOf(place, serving, from);
              return from !== void 0 && isSame(from, to) ? [] : [{ place, from, to }];
            });
            return {
              work,
              problems,
              serving,
              missing: [...serving.entries.keys()].filter((key) => !there.has(key)),
              moves,
              old: keys.filter((key) => !serving.entries.has(key))
            };
          },
          async show({ serving, missing, moves }) {
            await ensureFunction2(hasHeaders(serving));
            if (missing.length > 0)
              await addEntries(store, serving.entries, context);
            if (moves.length === 0)
              return;
            await changeKeys(store, async (read2) => {
              const puts = /* @__PURE__ */ new Map();
              for (const { place, from, to } of moves) {
                const sites = parseSites(await read2(siteKey(place.distributionId)));
                const before = sites[place.base];
                const isAsPlanned = before === void 0 ? from === void 0 : from !== void 0 && isSame(before, from);
                if (!isAsPlanned && !(before !== void 0 && isSame(before, to)))
                  throw site_edge_changedMeanwhile(place);
                puts.set(siteKey(place.distributionId), renderSites({ ...sites, [place.base]: to }, place));
              }
              return { puts };
            }, context);
          },
          tidy: ({ old }) => deleteKeys(store, old, context)
        };
      }
      function isIdle({ work, missing, moves, old }) {
        return work.length + missing.length + moves.length + old.length === 0;
      }
      function describeEdge({ work, serving, missing, moves, old }) {
        return [
          ...work.map((one) => `${one.work === "create" ? "make" : "update"} the function ${one.name}`),
          ...missing.length === 0 ? [] : [`write ${missing.length} of ${serving.entries.size} values of rules`],
          ...moves.map(({ place, from, to }) => {
            const release2 = releaseOf(from);
            const instead = release2 === void 0 ? "" : ` instead of the release ${release2}`;
            return `serve https://${place.host}${place.base} in place${instead}: ${describeRoute(to)}`;
          }),
          ...old.length === 0 ? [] : [`forget ${old.length} values of earlier rules`]
        ];
      }
      function describeRoute({ e, f, k, m }) {
        const names2 = {
          html: "names without .html",
          folder: "names without index.html",
          spa: `${f ?? ""} for all that is no file`,
          slash: "folders by their index pages",
          exact: "names as they are",
          plain: "no function"
        };
        return [names2[e], ...k === void 0 ? [] : [`rules ${k}`], ...m === void 0 ? [] : ["headers"]].join(", ");
      }
      function hasHeaders({ route }) {
        return (route.m ?? 0) > 0;
      }
      function routeOf({ base }, { route }, before) {
        const r = base.slice(0, -1).split("/").map(encodeURIComponent).join("/");
        return { ...route, r, ...before?.h ? { h: before.h } : {} };
      }
      function isSame(one, other) {
        const sorted2 = (route) => JSON.stringify(Object.entries(route).sort(([a], [b]) => a < b ? -1 : 1));
        return sorted2(one) === sorted2(other);
      }
      function site_edge_changedMeanwhile({ distributionId, base }) {
        return new src_errors.yo(`Somebody else has changed how the edge serves ${base} of ${distributionId} meanwhile`, {
          hint: "Re-run this job; it uploads nothing twice."
        });
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
        const lose = (why2) => {
          isLost = true;
          lost.abort(new src_errors.yo(`This publish has lost its lock: ${why2}`, { hint: "Re-run this job." }));
        };
        const countDown = () => {
          const done = new AbortController();
          const over = clock.sleep(stopAfterMs, AbortSignal.any([ended.signal, done.signal])).then(() => "late");
          over.catch(() => void 0);
          return { over, stop: () => done.abort() };
        };
        const renew = async () => {
          let limit = countDown();
          for (let beat = 1; ; beat++) {
            try {
              const pause = (clock.beside ?? clock).sleep(renewEveryMs, ended.signal);
              const write2 = pause.then(() => writing = store.write(lockPath, renderHeld(publisher, beat), version2));
              const renewed = await Promise.race([write2.then((etag) => ({ etag })), limit.over]);
              if (renewed === "late") {
                lose("it could not be renewed in time");
                return;
              }
              if (renewed.etag === void 0) {
                lose("another publish has taken over");
                return;
              }
              version2 = renewed.etag;
              limit.stop();
              limit = countDown();
            } catch (error) {
              if (signal.aborted || ended.signal.aborted)
                return;
              log.info(`The lock could not be renewed: ${(0, src_errors.zR)(error).message}`);
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
              log.info(`The lock stays for ${(0, src_clock.a)(leaseMs)}: it could not be removed, ${(0, src_errors.zR)(error).message}`);
            }
          }
        };
      }
      ;
      async function seeLock(store) {
        const found = await store.read(lockPath);
        return { version: found?.etag, isFree: found === void 0 || parseLock(found.bytes).state === "free" };
      }
      const lease_lookEveryMs = 2e3;
      async function acquireLease(store, options, context) {
        const { clock, signal, log } = context;
        const { publisher, timeoutMs, place } = options;
        const deadline = clock.now() + timeoutMs;
        let watched;
        let holder = "";
        const waiting = () => `Waiting for another publish to ${place}: ${holder}`;
        const take = async (replaced) => {
          const taken = await store.write(lockPath, renderHeld(publisher, 0), replaced);
          return taken === void 0 ? void 0 : { ...hold(store, taken, options, context), replaced };
        };
        const look = async () => {
          const found = await store.read(lockPath);
          const lock = found === void 0 ? { state: "free" } : parseLock(found.bytes);
          if (found === void 0 || lock.state === "free")
            return take(found?.etag);
          if (watched?.etag === found.etag)
            watched.silentMs += lease_lookEveryMs;
          else
            watched = { etag: found.etag, silentMs: 0 };
          holder = lock.run;
          const { silentMs } = watched;
          if (silentMs < leaseMs)
            return void 0;
          log.warning(`Taking over from a publish that was not heard of for ${(0, src_clock.a)(silentMs)}: ${lock.run}`);
          return take(found.etag);
        };
        const first = await look();
        if (first !== void 0)
          return first;
        return (0, heartbeat.p)(context, 15e3, waiting, async () => {
          log.info(waiting());
          for (; ; ) {
            await clock.sleep(lease_lookEveryMs, signal);
            const taken = await look();
            if (taken !== void 0)
              return taken;
            if (clock.now() >= deadline)
              throw stillHeld(place, holder, timeoutMs);
          }
        });
      }
      function stillHeld(place, run, timeoutMs) {
        return new src_errors.yo(`Another publish to ${place} is still under way after ${(0, src_clock.a)(timeoutMs)}`, {
          cause: new Error(`It is ${run}`),
          hint: "Re-run this job when it is done, or give lock-timeout more time. Nothing was changed."
        });
      }
      ;
      const hashesAtATime = 16;
      const partSizes = [8, 5, 16, 15, 50].map((mebibytes) => mebibytes * 1024 * 1024);
      async function findSame(site, remote, manifest, store, storage) {
        const same = /* @__PURE__ */ new Map();
        const doubtful = site.filter((object) => isDoubtful(object, remote, manifest));
        const alike = [];
        await (0, concurrently.r)(doubtful, hashesAtATime, async (object) => {
          const there = remote.get(object.path);
          if (there !== void 0 && await hasBytes(object, there))
            alike.push({ object, there });
        });
        await (0, concurrently.r)(alike, store.atATime?.() ?? 128, async ({ object, there }) => {
          const { path, size, encoding, headersHash } = object;
          const stored = await store.head(path);
          if (stored?.etag !== there.etag || stored.size !== size)
            return;
          const hasHeaders2 = hashHeaders(stored.headers, encoding, storage) === headersHash;
          same.set(path, { hasHeaders: hasHeaders2 && isKeptAs(stored, storage) });
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
        const count2 = Number(parts);
        for (const partSize of partSizes) {
          if (Math.ceil(object.size / partSize) !== count2)
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
        if (deletions.length === 0)
          return;
        const going = deletions.filter((path) => !isFingerprinted(path));
        const owned2 = [...files.keys()].filter((path) => !isFingerprinted(path)).length;
        const most = maxDelete.kind === "count" ? maxDelete.count : Math.floor(owned2 * maxDelete.percent / 100);
        if (going.length <= most)
          return;
        const limit = maxDelete.kind === "count" ? `${maxDelete.count}` : `${maxDelete.percent}%, that is ${most}`;
        const shown = going.slice(0, 20).join("\n");
        const more = going.length > 20 ? `
… and ${going.length - 20} more` : "";
        throw new src_errors.yo(`This publish would delete ${going.length} of ${owned2} files; max-delete is ${limit}`, {
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
          waiting: [],
          unchanged: site.length - changes.length,
          stale: [
            .../* @__PURE__ */ new Set([...overwritten, ...suspect.map(([path]) => path), ...leaving.deletions, ...manifest.owed])
          ].sort(),
          returning: returningOf(changes, manifest)
        };
      }
      const emptyPlan = {
        changes: [],
        recorded: /* @__PURE__ */ new Map(),
        deletions: [],
        retained: /* @__PURE__ */ new Map(),
        remembered: /* @__PURE__ */ new Map(),
        waiting: [],
        kept: [],
        gone: [],
        unchanged: 0,
        stale: [],
        returning: []
      };
      function returningOf(changes, manifest) {
        const owed = new Set(manifest.owed);
        return changes.filter(({ object: { path }, overwrites }) => !overwrites && owed.has(path) && !isFingerprinted(path)).map(({ object }) => object.path);
      }
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
        const remembered = /* @__PURE__ */ new Map();
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
            if (until <= options.now)
              deletions.push(path);
            else {
              retained.set(path, until);
              if (before === "unfinished")
                remembered.set(path, { sha256: "", headers: "", etag: there.etag, until });
            }
          }
        }
        return { deletions: deletions.sort(), retained, remembered, kept: kept.sort(), gone: gone.sort() };
      }
      function stayOf(before, { keepAssetsMs, now }) {
        if (keepAssetsMs === 0)
          return 0;
        return (before === "unfinished" ? void 0 : before.until) ?? now + keepAssetsMs;
      }
      ;
      const print_plan_longest = 200;
      function printPlan(plan2, leftOut, prefix, log) {
        let lines = 0;
        for (const line of print_plan_linesOf(plan2, leftOut, prefix)) {
          if (lines++ < print_plan_longest)
            log.info(line());
        }
        if (lines > print_plan_longest)
          log.info(`… and ${lines - print_plan_longest} more`);
        const puts = plan2.changes.filter(({ how }) => how.kind === "put").length;
        log.info(`${puts} to upload, ${plan2.changes.length - puts} with other headers, ${plan2.unchanged} unchanged, ${plan2.deletions.length} to delete, ${plan2.retained.size} retained, ${plan2.kept.length} kept, ${plan2.waiting.length > 0 ? `${plan2.waiting.length} to delete later, ` : ""}${leftOut.length} left out`);
      }
      function* print_plan_linesOf(plan2, leftOut, prefix) {
        for (const change of plan2.changes)
          yield () => print_plan_lineOf(change, prefix);
        for (const path of plan2.deletions)
          yield () => `delete     ${prefix}${path}`;
        for (const [path, until] of plan2.retained)
          yield () => `retain     ${prefix}${path} until ${dateOf(until)}`;
        for (const path of plan2.waiting)
          yield () => `delete     ${prefix}${path} with a later publish`;
        for (const path of plan2.kept)
          yield () => `keep       ${prefix}${path} (gone from the source)`;
        for (const { path, why: why2 } of leftOut)
          yield () => `leave out  ${path} (${why2})`;
      }
      function print_plan_lineOf({ object, reason, how }, prefix) {
        const path = prefix + object.path;
        return how.kind === "copy" ? `headers    ${path} (${reason})` : `upload     ${path} (${reason}, ${(0, format_bytes.z)(object.size)})`;
      }
      function dateOf(ms) {
        return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
      ;
      function isServiceWorker(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        return /^(sw|service-?worker|ngsw-worker|firebase-messaging-sw)\.m?js$/.test(name);
      }
      const rootIndex = Number.MAX_SAFE_INTEGER - 1;
      const serviceWorkers = Number.MAX_SAFE_INTEGER;
      const newPages = 2e3;
      const unfinishedPages = 4e3;
      const changedPages = 6e3;
      function rankOf(path, { isPage: isPage2 = /\.html?$/i.test(path), isNew = true, isUnfinished = false } = {}) {
        if (isServiceWorker(path))
          return serviceWorkers;
        if (path === "index.html" || path === "index.htm")
          return rootIndex;
        const depth2 = path.split("/").length;
        if (isPage2)
          return (isNew ? newPages : isUnfinished ? unfinishedPages : changedPages) - depth2;
        if (!isNew)
          return 2;
        return isFingerprinted(path) ? 0 : 1;
      }
      function describeRank(rank2) {
        if (rank2 === 0)
          return "fingerprinted assets";
        if (rank2 === 1)
          return "other files";
        if (rank2 === 2)
          return "changed files";
        if (rank2 === serviceWorkers)
          return "service workers";
        if (rank2 === rootIndex)
          return "the root index";
        if (rank2 < newPages)
          return `new pages at depth ${newPages - rank2}`;
        if (rank2 < unfinishedPages)
          return `unfinished pages at depth ${unfinishedPages - rank2}`;
        return `changed pages at depth ${changedPages - rank2}`;
      }
      function inPhases(items, rankOfItem) {
        const phases = /* @__PURE__ */ new Map();
        for (const item of items) {
          const rank2 = rankOfItem(item);
          const phase = phases.get(rank2);
          if (phase === void 0)
            phases.set(rank2, [item]);
          else
            phase.push(item);
        }
        return [...phases].sort(([a], [b]) => a - b).map(([, phase]) => phase);
      }
      ;
      function roundsOf({ changes, deletions, stale }) {
        const going = new Set(deletions);
        const first = {
          deletions: [],
          stale: stale.filter((path) => !going.has(path)),
          changed: changes.map(({ object }) => object.path)
        };
        const pages = deletions.filter(mayRefer);
        const others = deletions.filter((path) => !mayRefer(path));
        const later = [pages, others].filter((paths) => paths.length > 0);
        return [first, ...later.map((paths) => ({ deletions: paths, stale: paths, changed: paths }))];
      }
      function mayRefer(path) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        return /\.x?html?$/i.test(name) || !name.includes(".") || isServiceWorker(path);
      }
      ;
      function holdBack(plan2, { manifest: { unseen, owed }, seen, isCached, assets }) {
        const going = new Set(plan2.deletions.filter((path) => !owed.includes(path)));
        const overwritten = plan2.stale.filter((path) => !going.has(path));
        const isAllSeen = seen === unseen.length && !isCached(overwritten);
        const held = new Set(unseen.flatMap(({ retires }) => retires));
        const isBack = plan2.changes.some(({ object, overwrites }) => overwrites && held.has(object.path));
        const retired = new Set(unseen.slice(0, isBack ? 0 : seen).flatMap(({ retires }) => retires));
        const due = plan2.deletions.filter((path) => isAllSeen || retired.has(path));
        const pages = due.filter(mayRefer);
        const deletions = pages.length > 0 && isCached(pages) ? pages : due;
        const isDeleted = new Set(deletions);
        const retained = pages.some((path) => held.has(path)) ? retainAnew(plan2, isDeleted, assets) : plan2.retained;
        const waiting = plan2.deletions.filter((path) => !isDeleted.has(path) && !retained.has(path));
        const staying = /* @__PURE__ */ new Set([...waiting, ...plan2.deletions.filter((path) => retained.has(path))]);
        const stale = plan2.stale.filter((path) => !staying.has(path) || owed.includes(path));
        return { ...plan2, deletions, waiting, retained, stale };
      }
      function retainAnew({ deletions, retained }, isDeleted, { keepAssetsMs, now }) {
        if (keepAssetsMs === 0)
          return retained;
        const left = deletions.filter((path) => !isDeleted.has(path) && isFingerprinted(path));
        return new Map([...retained.keys(), ...left].map((path) => [path, now + keepAssetsMs]));
      }
      ;
      async function countSeen(unseen, cdn, { log, signal }) {
        try {
          for (const [count2, { invalidations }] of unseen.entries()) {
            for (const one of invalidations)
              if (!await cdn.isCompleted(one))
                return count2;
          }
          return unseen.length;
        } catch (error) {
          signal.throwIfAborted();
          log.warning(`What is gone from the source stays for now: whether its invalidation is completed, nobody can tell. ${(0, src_errors.zR)(error).message}`);
          return 0;
        }
      }
      ;
      const mostUnseen = 10;
      class Preparation {
        options;
        context;
        #plan = emptyPlan;
        #returning = [];
        #rounds = [];
        #seen = 0;
        #leftOut = [];
        #url;
        #edge;
        constructor(options, context) {
          this.options = options;
          this.context = context;
        }
        get plan() {
          return this.#plan;
        }
        /** In the order in which they are carried out. */
        get rounds() {
          return this.#rounds;
        }
        /** What has to be invalidated before anything that leads there is put. */
        get returning() {
          return this.#returning;
        }
        get planned() {
          return [...this.#returning, ...this.#rounds.flatMap(({ planned }) => planned)];
        }
        /** How many of the invalidations that the manifest remembers are known to be completed, oldest first. */
        get seen() {
          return this.#seen;
        }
        get leftOut() {
          return this.#leftOut;
        }
        /** Where visitors see the site. */
        get url() {
          return this.#url;
        }
        /** What is to be done at the edge; undefined where the site has no function, or there is nothing to do. */
        get edge() {
          return this.#edge === void 0 || isIdle(this.#edge) ? void 0 : this.#edge;
        }
        /** Reads everything and plans. */
        async prepare() {
          const { cdn, compose, check, edge, isPlan } = this.options;
          const checks = isPlan ? [check?.()] : [check?.(), edge?.check()];
          const [[stored, lock, remote], view, site] = await Promise.all([
            // The bucket is listed while the source is hashed; after the look at the lock, which tells whether that stays true.
            this.#readBucket(),
            cdn?.look(),
            compose(),
            ...checks
          ]);
          this.#leftOut = site.leftOut;
          this.#url = view?.url;
          for (const warning2 of view?.warnings ?? [])
            this.context.log.warning(warning2);
          await this.makePlan(site, stored.manifest, remote);
          const isLooking = isPlan || this.edge === void 0;
          for (const problem of isLooking ? this.#edge?.problems ?? [] : [])
            this.context.log.warning(problem);
          return { site, stored, lock };
        }
        /** @param listed what the bucket holds; without it, it is listed */
        async makePlan(site, manifest, listed2) {
          const { options } = this;
          const { objects } = site;
          const { store, storage, prefix, maxDelete } = options;
          const { clock, log } = this.context;
          const remote = listed2 ?? await this.#list(manifest);
          const same = await findSame(objects, remote, manifest, store, storage);
          this.#edge = await options.edge?.plan(site);
          const paths = objects.map(({ path }) => path);
          const plan2 = makePlan({ site: objects, remote, manifest, same }, { ...options, now: clock.now() });
          this.#plan = await this.#holdBack(plan2, manifest, paths);
          this.#rounds = this.#prepareRounds(paths);
          await log.group("Plan", () => {
            const printed = options.printed ?? { plan: this.#plan, prefix };
            printPlan(printed.plan, this.#leftOut, printed.prefix, log);
            for (const { distributionId, paths: paths2 } of this.planned) {
              log.info(`to invalidate in ${distributionId}: ${describeCost(paths2.length)}`);
            }
            for (const line of this.edge === void 0 ? [] : describeEdge(this.edge))
              log.info(`at the edge: ${line}`);
            return Promise.resolve();
          });
          const retired = new Set(manifest.unseen.flatMap(({ retires }) => retires));
          const going = [...this.#plan.deletions, ...this.#plan.waiting].filter((path) => !retired.has(path));
          guardDeletions({ deletions: going }, manifest, maxDelete);
        }
        /** Whether nothing is to be done, and nothing is to be written down. */
        isIdle({ files }) {
          const { changes, recorded, deletions, retained, gone } = this.#plan;
          const isRetained = [...retained].every(([path, until]) => {
            const entry = files.get(path);
            return entry !== void 0 && entry !== "unfinished" && entry.until === until;
          });
          const isEmpty = changes.length + recorded.size + deletions.length + gone.length === 0;
          return isEmpty && isRetained && this.stale().length === 0 && this.edge === void 0;
        }
        /** Paths below the prefix that have to be invalidated; without a distribution nothing is. */
        stale() {
          return this.#rounds.flatMap(({ stale }) => stale);
        }
        async #readBucket() {
          const { store } = this.options;
          const seen = seeLock(store).catch(() => ({ version: void 0, isFree: false }));
          const stored = await readManifest(store);
          const lock = await seen;
          return [stored, lock, await this.#list(stored.manifest)];
        }
        #list({ files }) {
          return this.options.store.list([...files.keys()].sort());
        }
        /** Where nobody waits for invalidations, what is not known to be safe to delete goes with a later publish. */
        async #holdBack(plan2, manifest, site) {
          const { cdn, isAwaited, isPlan } = this.options;
          const { unseen } = manifest;
          this.#seen = 0;
          if (cdn === void 0 || isAwaited)
            return plan2;
          const isWorthACall = plan2.deletions.length > 0 || unseen.length > mostUnseen;
          if (isWorthACall && !isPlan)
            this.#seen = await countSeen(unseen, cdn, this.context);
          const all = [...site, ...plan2.retained.keys(), ...plan2.kept, ...plan2.deletions];
          const changed = plan2.changes.map(({ object }) => object.path);
          const isCached = (paths) => cdn.plan({ stale: cdn.staleOf({ stale: paths, changed }), all }).length > 0;
          const assets = { keepAssetsMs: this.options.keepAssetsMs, now: this.context.clock.now() };
          return holdBack(plan2, { manifest, seen: this.#seen, isCached, assets });
        }
        #prepareRounds(site) {
          const { cdn, isAwaited } = this.options;
          const { retained, waiting, kept } = this.#plan;
          const all = [...site, ...retained.keys(), ...waiting, ...kept];
          const returning = isAwaited ? cdn?.staleOf({ stale: this.#plan.returning, changed: [] }) : void 0;
          this.#returning = cdn?.plan({ stale: returning ?? [], all }) ?? [];
          return roundsOf(this.#plan).map((round) => {
            const stale = cdn?.staleOf(round) ?? [];
            return { ...round, stale, planned: cdn?.plan({ stale, all }) ?? [] };
          });
        }
      }
      ;
      class Ledger {
        write;
        #files;
        #owed;
        #unseen;
        #published;
        #version;
        #isSaved = true;
        /** @param write replaces the manifest of that version; throws when somebody else has */
        constructor(write2, { manifest, version: version2 }) {
          this.write = write2;
          this.#files = new Map(manifest.files);
          this.#owed = manifest.owed;
          this.#unseen = manifest.unseen;
          this.#published = manifest.published;
          this.#version = version2;
        }
        /** Records what a publish is about to touch, before it does. Fails when another publish is under way. */
        async begin({ changes, deletions, gone, recorded }) {
          for (const { object } of changes)
            this.set(object.path, "unfinished");
          for (const path of deletions)
            this.set(path, "unfinished");
          for (const [path, entry] of recorded)
            this.set(path, entry);
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
        /** All is done, by whom. Only now visitors can have an old page open for what stays: the time of that begins. */
        conclude({ retained, remembered }, published, unseen) {
          for (const [path, until] of retained)
            this.#retain(path, until);
          for (const [path, entry] of remembered)
            this.set(path, entry);
          this.#published = published;
          this.#unseen = unseen;
          this.#isSaved = false;
        }
        /** Writes what changed since the last time; nothing when nothing did. */
        async save() {
          if (this.#isSaved)
            return;
          const manifest = {
            files: this.#files,
            owed: this.#owed,
            unseen: this.#unseen,
            published: this.#published
          };
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
      function removedOf({ files }, deleted) {
        return new Map(deleted.map((path) => {
          const entry = files.get(path);
          return [path, entry === void 0 || entry === "unfinished" ? void 0 : entry.sha256];
        }));
      }
      ;
      class ByteBudget {
        total;
        #left;
        #waiting = [];
        constructor(total) {
          this.total = total;
          this.#left = total;
        }
        /** Does `work` once there is room for its bytes; in the order of asking. What is larger than all of it, alone. */
        async spend(bytes, work) {
          const needed = Math.min(bytes, this.total);
          if (this.#waiting.length > 0 || needed > this.#left) {
            await new Promise((begin) => this.#waiting.push({ bytes: needed, begin }));
          } else {
            this.#left -= needed;
          }
          try {
            return await work();
          } finally {
            this.#left += needed;
            this.#admit();
          }
        }
        #admit() {
          for (; ; ) {
            const [first] = this.#waiting;
            if (first === void 0 || first.bytes > this.#left)
              return;
            this.#waiting.shift();
            this.#left -= first.bytes;
            first.begin();
          }
        }
      }
      ;
      const bytesAtATime = 48 * 1024 * 1024;
      async function changeInPhases(changes, make, context, atATime2) {
        let files = 0;
        let bytes = 0;
        const budget = new ByteBudget(bytesAtATime);
        const counted = async (change) => {
          context.signal.throwIfAborted();
          await make(change);
          files++;
          bytes += change.object.size;
        };
        const describe2 = () => `Uploaded ${files} of ${changes.length} files, ${(0, format_bytes.z)(bytes)}`;
        await (0, heartbeat.p)(context, 1e4, describe2, async () => {
          for (const phase of inPhases(changes, rankOfChange)) {
            const isLarge = ({ object }) => object.size > wholeLimit;
            await (0, concurrently.r)(phase.filter((change) => !isLarge(change)), atATime2(), (change) => budget.spend(change.object.size, () => counted(change)));
            await (0, concurrently.r)(phase.filter(isLarge), 1, counted);
            const [first] = phase;
            if (first !== void 0) {
              context.log.info(`Uploaded ${describeRank(rankOfChange(first))}: ${phase.length}`);
            }
          }
        });
      }
      function rankOfChange({ object, overwrites, reason }) {
        const state = { isNew: !overwrites, isUnfinished: reason === "unfinished" };
        const isPage2 = /^(text\/html|application\/xhtml\+xml)\b/i.test(object.headers.contentType);
        return rankOf(object.path, isPage2 ? { ...state, isPage: isPage2 } : state);
      }
      ;
      class Work {
        options;
        context;
        prepared;
        #stage = "preparing";
        #uploaded = 0;
        #updated = 0;
        #bytes = 0;
        #deleted = 0;
        #verified;
        #invalidations = [];
        constructor(options, context, prepared) {
          this.options = options;
          this.context = context;
          this.prepared = prepared;
        }
        get progress() {
          return {
            stage: this.#stage,
            uploaded: this.#uploaded,
            updated: this.#updated,
            bytes: this.#bytes,
            deleted: this.#deleted,
            invalidations: this.#invalidations,
            ...this.#verified === void 0 ? {} : { verified: this.#verified }
          };
        }
        async carryOut(site, stored, lease) {
          const { store, publisher } = this.options;
          const { plan: plan2 } = this.prepared;
          const { clock } = this.context;
          const signal = AbortSignal.any([this.context.signal, lease.lost]);
          const writeManifest2 = manifestWriter(store);
          const ledger = new Ledger(async (manifest, expected) => {
            signal.throwIfAborted();
            return writeManifest2(manifest, expected);
          }, stored);
          const stale = this.prepared.stale();
          ledger.owe(stale);
          await ledger.begin(plan2);
          await this.#invalidate(this.prepared.returning, "preparing");
          await this.#change(ledger, signal);
          await this.#switch(signal);
          if (stale.length > 0)
            await ledger.save();
          let refused2 = [];
          const { rounds } = this.prepared;
          const deleting = rounds.findIndex(({ deletions: deletions2 }) => deletions2.length > 0);
          for (const [index, { deletions: deletions2, planned }] of rounds.entries()) {
            if (index === deleting && !await this.#settle(stored))
              return "invalidation-timed-out";
            if (deletions2.length > 0)
              refused2 = await this.#delete(deletions2, ledger, signal);
            if (!await this.#invalidate(planned))
              return "invalidation-timed-out";
            const later = refused2.length > 0 ? [] : rounds.slice(index + 1);
            ledger.owe(later.flatMap((round) => round.stale));
            if (refused2.length > 0)
              break;
          }
          this.#noteWhatStays();
          const { run, order: order2, commit } = publisher;
          ledger.conclude(plan2, { run, order: order2, commit, at: clock.now() }, this.#unseen(stored));
          await ledger.save();
          if (refused2.length > 0) {
            this.#stage = "deleting";
            throw notDeleted(refused2);
          }
          await this.#tidyEdge(signal);
          const { changes, deletions } = plan2;
          const isGone = this.#deleted > 0 && this.#isSeen;
          await this.verify(site, removedOf(stored.manifest, isGone ? deletions : []));
          const isUnchanged = changes.length + deletions.length + stale.length === 0;
          return isUnchanged && this.prepared.edge === void 0 ? "unchanged" : "published";
        }
        /** @throws UserError when visitors get something else than what was published, which stays published */
        async verify({ objects }, removed) {
          const { verify } = this.options;
          if (verify === void 0)
            return;
          this.#stage = "verifying";
          const changed = this.prepared.plan.changes.map(({ object }) => object);
          const { checked, error } = await verify({ changed, site: objects, removed });
          if (error !== void 0)
            throw error;
          this.#verified = checked;
        }
        async #change(ledger, signal) {
          const { changes } = this.prepared.plan;
          if (changes.length === 0)
            return;
          this.#stage = "uploading";
          await this.context.log.group("Upload", () => changeInPhases(changes, async (change) => {
            const { path, sha256, headersHash, encoding } = change.object;
            const etag = await this.#make(change);
            const stored = encoding === "identity" ? {} : { encoding };
            ledger.set(path, { sha256, headers: headersHash, etag, ...stored });
            if (change.overwrites)
              this.#updated++;
            else
              this.#uploaded++;
          }, { ...this.context, signal }, () => this.options.store.atATime?.() ?? 128));
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
        /** New pages are there, and old ones not yet gone: whichever way an edge serves, what it leads to is there. */
        async #switch(signal) {
          const { edge: plan2 } = this.prepared;
          const { edge } = this.options;
          if (edge === void 0 || plan2 === void 0)
            return;
          this.#stage = "switching";
          signal.throwIfAborted();
          await this.context.log.group("Edge", () => edge.show(plan2));
        }
        async #tidyEdge(signal) {
          const { edge: plan2 } = this.prepared;
          if (plan2 === void 0 || plan2.old.length === 0)
            return;
          signal.throwIfAborted();
          await this.options.edge?.tidy(plan2);
        }
        /** Returns whether the distributions show the new site now, or will without anybody waiting for it. */
        async #invalidate(planned, stage = "invalidating") {
          const { cdn } = this.options;
          if (cdn === void 0 || planned.length === 0)
            return true;
          this.#stage = stage;
          return this.context.log.group("Invalidate", () => cdn.invalidate(planned, (invalidation) => {
            this.#invalidations.push(invalidation);
            const { id, distributionId, paths } = invalidation;
            this.context.log.info(`Invalidation ${id} in ${distributionId}: ${paths.join(" ")}`);
          }));
        }
        /** Whether visitors get what was published when a round ends. */
        get #isSeen() {
          return this.options.cdn === void 0 || this.options.isAwaited;
        }
        /** Before anything is deleted: old pages may be in caches still that an earlier publish did not wait for. */
        async #settle({ manifest: { unseen } }) {
          const { cdn, isAwaited } = this.options;
          if (!isAwaited || cdn === void 0 || unseen.length === 0)
            return true;
          return cdn.settle(unseen.flatMap(({ invalidations }) => invalidations));
        }
        #unseen({ manifest: { unseen } }) {
          const { waiting, deletions } = this.prepared.plan;
          if (this.#isSeen)
            return deletions.length > 0 ? [] : unseen;
          const begun = this.#invalidations.map(({ distributionId, id }) => ({ distributionId, id }));
          return unseenAfter(unseen, { seen: this.prepared.seen, begun, waiting });
        }
        /** Returns what could not be deleted. */
        async #delete(paths, ledger, signal) {
          this.#stage = "deleting";
          return this.context.log.group("Delete", async () => {
            signal.throwIfAborted();
            const { deleted, failed } = await this.options.store.remove(paths);
            ledger.forget(deleted);
            this.#deleted += deleted.length;
            this.context.log.info(`Deleted ${deleted.length} of ${paths.length} objects`);
            return failed;
          });
        }
        #noteWhatStays() {
          const { length } = this.prepared.plan.waiting;
          if (length === 0)
            return;
          this.context.log.info(`${length} objects stay for now: a publish deletes them when the invalidation is known to be completed`);
        }
      }
      function notDeleted(refused2) {
        return new src_errors.yo(`${refused2.length} objects could not be deleted`, {
          cause: new Error(refused2.map(({ path, why: why2 }) => `${path}: ${why2}`).join("\n")),
          hint: "The role needs s3:DeleteObject below the prefix; also look for a bucket policy or an object lock."
        });
      }
      ;
      async function publish_publish(options, context) {
        return new Publish(options, context).run();
      }
      class Publish {
        options;
        context;
        #prepared;
        #work;
        #started;
        constructor(options, context) {
          this.options = options;
          this.context = context;
          this.#prepared = new Preparation(options, context);
          this.#work = new Work(options, context, this.#prepared);
          this.#started = context.clock.now();
        }
        async run() {
          try {
            return { ...await this.#run(), ...this.#progress() };
          } catch (thrown) {
            if (this.context.signal.aborted)
              return { kind: "cancelled", ...this.#progress() };
            const error = (0, src_errors.zR)(thrown);
            if (!(error instanceof src_errors.yo) || this.#work.progress.stage === "preparing")
              throw error;
            return { kind: "failed", error, ...this.#progress() };
          }
        }
        async #run() {
          const { isPlan, publisher, store } = this.options;
          const { site, stored, lock } = await this.#prepared.prepare();
          if (isPlan)
            return { kind: "planned" };
          const by = findNewer(publisher, stored.manifest.published, { isSeenMeanwhile: false });
          if (by !== void 0)
            return { kind: "superseded", by };
          if (this.#prepared.isIdle(stored.manifest)) {
            await this.#work.verify(site, /* @__PURE__ */ new Map());
            return { kind: "unchanged" };
          }
          const beside = readAgain(store, stored);
          beside.catch(() => void 0);
          const lease = await this.#acquire();
          try {
            const isAlone = lock.isFree && lease.replaced === lock.version;
            const now = await (isAlone ? beside : readAgain(store, stored));
            if (isAlone && now.version === stored.version) {
              return { kind: await this.#work.carryOut(site, stored, lease) };
            }
            const newer = findNewer(publisher, now.manifest.published, { isSeenMeanwhile: true });
            if (newer !== void 0)
              return { kind: "superseded", by: newer };
            this.context.log.info("Another publish has come in between: planning anew");
            await this.#prepared.makePlan(site, now.manifest);
            return { kind: await this.#work.carryOut(site, now, lease) };
          } finally {
            await lease.release();
          }
        }
        #acquire() {
          const { store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = this.options;
          return acquireLease(store, { publisher, place, tidying, timeoutMs }, this.context);
        }
        #progress() {
          const { plan: plan2, planned, leftOut, url } = this.#prepared;
          const edge = this.#prepared.edge === void 0 ? [] : describeEdge(this.#prepared.edge);
          const durationMs = this.context.clock.now() - this.#started;
          return { ...this.#work.progress, plan: plan2, planned, leftOut, url, edge, durationMs };
        }
      }
      ;
      function otherSite(name, { files }) {
        return {
          name,
          hashOf(path) {
            const entry = files.get(path);
            return entry === "unfinished" ? void 0 : entry?.sha256;
          }
        };
      }
      ;
      const release_store_copyLimit = 5 * 1024 ** 3;
      function createReleaseStore(inner, folder2, earlier, copies) {
        const copied = { files: 0, bytes: 0 };
        const sources = indexByContent(earlier);
        return {
          ...inner,
          copied,
          async put(object) {
            const source = sources.get(keyOf(object.sha256, object.encoding));
            if (source === void 0 || object.size > release_store_copyLimit)
              return inner.put(object);
            const target = { ...object, path: folder2 + object.path };
            const etag = await copies.as(source.path, source.etag, target);
            if (etag === void 0)
              return inner.put(object);
            copied.files++;
            copied.bytes += object.size;
            return etag;
          },
          read: (path) => path === lockPath ? Promise.resolve(void 0) : inner.read(path),
          write: (path, bytes, expected) => path === lockPath ? Promise.resolve("of the site") : inner.write(path, bytes, expected)
        };
      }
      function withoutCopied(upload, { files, bytes }) {
        const { plan: plan2 } = upload;
        return {
          ...upload,
          uploaded: upload.uploaded - files,
          bytes: upload.bytes - bytes,
          plan: { ...plan2, unchanged: plan2.unchanged + files }
        };
      }
      function indexByContent(earlier) {
        const sources = /* @__PURE__ */ new Map();
        for (const [path, entry] of earlier?.manifest.files ?? []) {
          if (entry === "unfinished" || earlier === void 0)
            continue;
          sources.set(keyOf(entry.sha256, entry.encoding ?? "identity"), {
            path: earlier.folder + path,
            etag: entry.etag
          });
        }
        return sources;
      }
      function keyOf(sha256, encoding) {
        return `${encoding} ${sha256}`;
      }
      var preview_name = __webpack_require__(74455);
      ;
      const previewsPath = `${ownFolder}previews.json`;
      const rememberedMs = 30 * 864e5;
      const preview_index_attempts = 20;
      async function readPreviews(store) {
        return parsePreviews((await store.read(previewsPath))?.bytes.toString("utf8"));
      }
      async function writePreview(store, entry, { clock, signal }) {
        for (let attempt2 = 1; attempt2 <= preview_index_attempts; attempt2++) {
          signal.throwIfAborted();
          const stored = await store.read(previewsPath);
          const index = new Map(parsePreviews(stored?.bytes.toString("utf8")));
          for (const [name, { state, at }] of index) {
            if (state === "removed" && at < clock.now() - rememberedMs)
              index.delete(name);
          }
          index.set(entry.name, entry);
          const bytes = Buffer.from(`${JSON.stringify({ previews: [...index.values()] }, null, 1)}
`);
          if (await store.write(previewsPath, bytes, stored?.etag) !== void 0)
            return;
          await clock.sleep(50 * attempt2, signal);
        }
        throw new src_errors.yo(`The list of previews was changed by others ${preview_index_attempts} times in a row`, {
          hint: "Re-run this job; it uploads nothing twice."
        });
      }
      function parsePreviews(text) {
        if (text === void 0)
          return /* @__PURE__ */ new Map();
        try {
          const { previews: previews2 } = JSON.parse(text);
          if (!Array.isArray(previews2))
            throw new Error("it is not one");
          return new Map(previews2.map(preview_index_parseEntry).map((entry) => [entry.name, entry]));
        } catch (error) {
          throw new src_errors.yo(`The list of previews ${previewsPath} in the bucket cannot be read`, {
            cause: error,
            hint: "If a newer version of this action wrote it, use that version. Otherwise restore or delete the object."
          });
        }
      }
      function preview_index_parseEntry(value) {
        const entry = value;
        const { name, state, rules } = entry;
        if (typeof name !== "string" || !(0, preview_name.E)(name))
          throw new Error("an entry has no name");
        return {
          name,
          state: state === "published" || state === "removed" ? state : "publishing",
          ...parsePublished(entry),
          rules: Array.isArray(rules) ? rules.filter((id) => typeof id === "string") : []
        };
      }
      ;
      async function leasePreview(name, { publisher, place, open, openTidying, showing: showing2, lockTimeoutMs }, context) {
        const folder2 = `${showing2.folder}${name}/`;
        const tidying = openTidying(folder2);
        let goes = false;
        const lease = await acquireLease(open(folder2), {
          publisher,
          place: `${place}${folder2}`,
          timeoutMs: lockTimeoutMs,
          tidying: {
            async write(path, bytes, expected) {
              if (!goes)
                return tidying.write(path, bytes, expected);
              await tidying.remove([lockPath]);
              return "";
            }
          }
        }, context);
        return {
          lost: lease.lost,
          async release(isGone) {
            goes = isGone;
            await lease.release();
          }
        };
      }
      ;
      async function takeAway(name, known2, parts, context) {
        const { showing: showing2, open, openCdn: openCdn2, publisher, store } = parts;
        const folder2 = `${showing2.folder}${name}/`;
        const place = open(folder2);
        const wasShown = await showing2.hide(name);
        await showing2.forget(known2?.rules ?? []);
        const { manifest, version: version2 } = await readManifest(place);
        const remote = await place.list([...manifest.files.keys()].sort());
        const own = [...remote].filter(([path, object]) => isOwn(path, object, manifest)).map(([path]) => path);
        const owned2 = new Set(own);
        const foreign = [...remote.keys()].filter((path) => !owned2.has(path)).sort();
        for (const path of foreign)
          context.log.warning(`${folder2}${path} stays: another tool has put it there`);
        if (own.length > 0)
          await remove(place, own, folder2);
        if (manifest.files.size > 0)
          await forgetCopies([...manifest.files.keys()], openCdn2(name), context);
        if (version2 !== void 0)
          await remove(place, [manifestPath], folder2);
        const isFound = wasShown || version2 !== void 0 || known2 !== void 0 && known2.state !== "removed";
        const { run, order: order2, commit } = publisher;
        if (isFound || order2 !== void 0) {
          const at = context.clock.now();
          await writePreview(store, { name, state: "removed", run, order: order2, commit, at, rules: [] }, context);
        }
        return { isFound, deleted: own.length, foreign };
      }
      function isOwn(path, { etag }, { files }) {
        const entry = files.get(path);
        return entry === "unfinished" || entry?.etag === etag;
      }
      async function remove(place, paths, folder2) {
        const { failed } = await place.remove(paths);
        if (failed.length === 0)
          return;
        throw new src_errors.yo(`${failed.length} objects of the preview in ${folder2} could not be deleted`, {
          cause: new Error(failed.map(({ path, why: why2 }) => `${path}: ${why2}`).join("\n")),
          hint: "Visitors do not see it any more. Re-run this job to delete the rest."
        });
      }
      async function forgetCopies(paths, cdn, { log }) {
        await cdn.look();
        const planned = cdn.plan({ stale: cdn.staleOf({ stale: paths, changed: [] }), all: [] });
        if (planned.length === 0)
          return;
        await cdn.invalidate(planned, ({ id, distributionId, paths: asked }) => log.info(`Invalidation ${id} in ${distributionId}: ${asked.join(" ")}`));
      }
      ;
      function planExpiry(index, { name, expiryMs, now }) {
        if (expiryMs === 0)
          return [];
        return [...index.values()].filter((entry) => entry.name !== name && entry.state !== "removed" && entry.at + expiryMs <= now);
      }
      async function expirePreviews(parts, context) {
        const { store, expiryMs } = parts;
        const { clock, log, signal } = context;
        const gone = [];
        try {
          const forgotten = planExpiry(await readPreviews(store), { ...parts, now: clock.now() });
          for (const entry of forgotten) {
            if (await expire(entry, parts, context)) {
              gone.push(entry.name);
              log.info(`Removed the preview ${entry.name}: published last ${new Date(entry.at).toISOString()}`);
            }
          }
        } catch (error) {
          if (signal.aborted)
            return gone;
          log.warning(`Previews older than ${(0, src_clock.a)(expiryMs)} stay until the next run of this action: ${(0, src_errors.zR)(error).message}`);
        }
        return gone;
      }
      async function expire(entry, parts, context) {
        const { name } = entry;
        const lease = await leasePreview(name, { ...parts, lockTimeoutMs: leaseMs + 5e3 }, context);
        let isGone = false;
        try {
          const known2 = (await readPreviews(parts.store)).get(name);
          if (known2?.at !== entry.at)
            return false;
          const publisher = { ...parts.publisher, order: known2.order };
          const signal = AbortSignal.any([context.signal, lease.lost]);
          await takeAway(name, known2, { ...parts, publisher }, { ...context, signal });
          isGone = true;
          return true;
        } finally {
          await lease.release(isGone);
        }
      }
      ;
      async function publishPreview(options, context) {
        const { name, showing: showing2, store, publisher } = options;
        const started = context.clock.now();
        const timed = (outcome) => ({
          ...outcome,
          durationMs: context.clock.now() - started
        });
        const [site, surroundings, first] = await Promise.all([
          options.compose(),
          showing2.look(name),
          readPreviews(store).then((index) => index.get(name))
        ]);
        const given = { site, live: surroundings.live, serving: options.serve(site, surroundings) };
        const early = findNewer(publisher, first, { isSeenMeanwhile: false });
        if (early !== void 0) {
          return timed(new Preview(options, context, { ...given, known: first }).superseded(early));
        }
        const lease = await leasePreview(name, options, context);
        let isThere = false;
        try {
          const signal = AbortSignal.any([context.signal, lease.lost]);
          const known2 = (await readPreviews(store)).get(name);
          isThere = known2 !== void 0 && known2.state !== "removed";
          const run = new Preview(options, { ...context, signal }, { ...given, known: known2 });
          const by = findNewer(publisher, known2, { isSeenMeanwhile: known2?.at !== first?.at });
          if (by !== void 0)
            return timed(run.superseded(by));
          isThere = true;
          const outcome = await run.execute();
          if (lease.lost.aborted && outcome.kind === "cancelled")
            throw (0, src_errors.zR)(lease.lost.reason);
          return timed(outcome);
        } finally {
          await lease.release(!isThere);
        }
      }
      class Preview {
        options;
        context;
        given;
        #folder;
        #upload;
        #isShown = false;
        #expired = [];
        #stage = "changing";
        #verified;
        /** What the upload was to change for visitors; undefined where it did not end. */
        #shown;
        #others = [];
        constructor(options, context, given) {
          this.options = options;
          this.context = context;
          this.given = given;
          this.#folder = `${options.showing.folder}${options.name}/`;
          this.#isShown = given.known?.state === "published";
        }
        superseded(by) {
          return { ...this.#progress(), kind: "superseded", by };
        }
        async execute() {
          try {
            const kind = await this.#execute();
            return { ...this.#progress(), ...kind };
          } catch (thrown) {
            if (this.context.signal.aborted)
              return { ...this.#progress(), kind: "cancelled" };
            const error = (0, src_errors.zR)(thrown);
            if (!(error instanceof src_errors.yo) || this.#upload === void 0)
              throw error;
            return { ...this.#progress(), kind: "failed", error };
          }
        }
        #progress() {
          const { name, showing: showing2 } = this.options;
          return {
            stage: this.#stage,
            preview: name,
            upload: this.#upload,
            url: this.#isShown ? showing2.urlOf(name) : void 0,
            deleted: this.#upload?.deleted ?? 0,
            foreign: [],
            expired: this.#expired,
            verified: this.#verified,
            durationMs: 0
          };
        }
        async #execute() {
          const { name, showing: showing2 } = this.options;
          const { serving, known: known2 } = this.given;
          const before = known2?.rules ?? [];
          const rules = serving.route.k === void 0 ? [] : [serving.route.k];
          await this.#begin([.../* @__PURE__ */ new Set([...before, ...rules])]);
          const outcome = await this.#publish();
          if (outcome.kind === "superseded")
            return { kind: "superseded", by: outcome.by };
          if (outcome.kind === "cancelled")
            return { kind: "cancelled" };
          this.context.signal.throwIfAborted();
          const isChanged = await showing2.show(name, serving);
          this.#isShown = true;
          await showing2.forget(before.filter((id) => !rules.includes(id)));
          await this.#note("published", rules);
          this.context.log.info(`The preview: ${showing2.urlOf(name)}`);
          this.#expired = await expirePreviews(this.options, this.context);
          if (outcome.kind === "invalidation-timed-out")
            return { kind: outcome.kind };
          await this.#verify();
          return { kind: isChanged || known2?.state !== "published" ? "published" : outcome.kind };
        }
        /** @throws UserError when visitors get something else than what was published, which stays published */
        async #verify() {
          const { verify } = this.options;
          if (verify === void 0 || this.#shown === void 0)
            return;
          this.#stage = "verifying";
          const { serving } = this.given;
          const { changed, site, removed } = this.#shown;
          const entry = site.filter(({ path }) => path === serving.route.i);
          const { checked, error } = await verify({
            // Most visitors see the entry page, which may be as it was.
            changed: changed.length === 0 ? [] : [.../* @__PURE__ */ new Set([...entry, ...changed])],
            site,
            removed,
            serving,
            others: this.#others
          });
          if (error !== void 0)
            throw error;
          this.#verified = checked;
        }
        /** Writes down that there is going to be a preview, so that what is left of it after a crash is known. */
        async #begin(rules) {
          const { known: known2 } = this.given;
          const isNoted = known2?.state === "published" || known2?.state === "publishing";
          if (isNoted && rules.every((id) => known2.rules.includes(id)))
            return;
          await this.#note(known2?.state === "published" ? "published" : "publishing", rules);
        }
        async #note(state, rules) {
          const { name, store, publisher } = this.options;
          const { run, order: order2, commit } = publisher;
          const at = this.context.clock.now();
          await writePreview(store, { name, state, run, order: order2, commit, at, rules }, this.context);
        }
        /** What visitors may get instead: what this preview was before, and the site that it is beside. */
        async #noteOthers(site) {
          const { manifest: before } = await readManifest(this.options.open(this.#folder));
          this.#others = [otherSite("this preview before", before), otherSite("the site itself", site)];
        }
        /** @throws UserError when not all of it could be uploaded */
        async #publish() {
          const { open, openCdn: openCdn2, copies, prefix, verify, ...options } = this.options;
          const { site, live } = this.given;
          const { manifest } = await readManifest(open(live));
          if (verify !== void 0)
            await this.#noteOthers(manifest);
          const target = createReleaseStore(open(this.#folder), this.#folder, { folder: live, manifest }, copies);
          const outcome = await publish_publish({
            ...options,
            place: `${options.place}${this.#folder}`,
            prefix: prefix + this.#folder,
            isPlan: false,
            deleteRemoved: true,
            isExcluded: () => false,
            // Nobody depends on it, and the next push may be another site altogether.
            maxDelete: { kind: "share", percent: 100 },
            compose: () => Promise.resolve(site),
            store: target,
            tidying: target,
            cdn: openCdn2(options.name),
            // They get it when it is shown.
            verify: (shown) => {
              this.#shown = shown;
              return Promise.resolve({ checked: 0 });
            }
          }, this.context);
          this.#upload = withoutCopied(outcome, target.copied);
          switch (outcome.kind) {
            case "published":
            case "unchanged":
            case "cancelled":
            case "invalidation-timed-out":
              return { kind: outcome.kind };
            case "superseded":
              return outcome;
            case "failed":
              throw outcome.error;
            case "planned":
              throw new Error("A preview cannot be planned");
          }
        }
      }
      ;
      async function removePreview(parts, context) {
        const { name, store, publisher } = parts;
        const started = context.clock.now();
        const nothing = {
          stage: "changing",
          preview: name,
          upload: void 0,
          url: void 0,
          deleted: 0,
          foreign: [],
          expired: []
        };
        const first = (await readPreviews(store)).get(name);
        const early = findNewer(publisher, first, { isSeenMeanwhile: false });
        if (early !== void 0)
          return { ...nothing, kind: "superseded", by: early, durationMs: 0 };
        const lease = await leasePreview(name, parts, context);
        let isGone = false;
        try {
          const signal = AbortSignal.any([context.signal, lease.lost]);
          const known2 = (await readPreviews(store)).get(name);
          const by = findNewer(publisher, known2, { isSeenMeanwhile: known2?.at !== first?.at });
          isGone = known2 === void 0 || known2.state === "removed";
          if (by !== void 0)
            return { ...nothing, kind: "superseded", by, durationMs: 0 };
          const { isFound, deleted, foreign } = await takeAway(name, known2, parts, { ...context, signal });
          isGone = true;
          const expired = await expirePreviews(parts, { ...context, signal });
          const durationMs = context.clock.now() - started;
          return { ...nothing, kind: isFound ? "removed" : "unchanged", deleted, foreign, expired, durationMs };
        } catch (error) {
          if (lease.lost.aborted && !context.signal.aborted)
            throw (0, src_errors.zR)(lease.lost.reason);
          throw error;
        } finally {
          await lease.release(isGone);
        }
      }
      ;
      function ledAway({ route, entries }) {
        const linesOf2 = (part) => [...entries].filter(([key]) => part.test(key)).flatMap(([, value]) => value.split("\n").map((line) => line.split("	")));
        const byPath2 = new Map(linesOf2(/\/\d+$/).map(([from = "", , to = ""]) => [from, to]));
        const patterns = linesOf2(/\/p\d+$/).flatMap(([source = "", , , , query = ""]) => query === "" ? [new RegExp(`^${source}$`)] : []);
        return (path) => {
          const file = `/${path}`;
          const asked = path === route.i ? "/" : file;
          const to = byPath2.get(asked);
          if (to !== void 0)
            return to !== "" && decode(to) !== file;
          return patterns.some((pattern) => pattern.test(asked));
        };
      }
      function decode(to) {
        try {
          return decodeURIComponent(to.split(/[?#]/)[0] ?? "");
        } catch {
          return void 0;
        }
      }
      ;
      function createAddresses({ root, distribution, prefix, showsIndex, serving }) {
        const indexDocument = serving.route.i;
        const findUrls = createUrlFinder({ ...distribution, prefix, indexDocument });
        const isLedAway = ledAway(serving);
        return (path) => {
          if (isLedAway(path))
            return void 0;
          if (path === indexDocument && showsIndex)
            return root;
          return findUrls(path).length === 0 ? void 0 : pageAddress(root, path);
        };
      }
      ;
      function subject_nameOf(subject) {
        switch (subject.kind) {
          case "site":
            return "what was published";
          case "release":
            return `the release ${subject.id}`;
          case "preview":
            return `the preview ${subject.name}`;
        }
      }
      function adviceFor(subject) {
        const guard = "Where something at the edge changes pages on their way, set verify: false.";
        switch (subject.kind) {
          case "site":
            return `Visitors get old copies. Leave invalidate at changed and wait-for-invalidation at true; a cache behind or before CloudFront keeps copies of its own. ${guard}`;
          case "release":
            return `An edge learns of a switch some seconds later: re-run this job, which uploads nothing and looks again, or give verify-timeout more. If it stays so, look at whether verify-url is of another distribution, and for a cache before CloudFront, which keeps copies of its own. ${guard}`;
          case "preview":
            return `An edge learns of a preview some seconds later: re-run this job, which uploads nothing and looks again, or give verify-timeout more. If it stays so, look at where the DNS record of its host leads to. ${guard}`;
        }
      }
      ;
      const mostShown = 10;
      function explainDifferences(differences, checked, subject) {
        const isEverywhere = (kind) => differences.length === checked && differences.every((difference) => difference.kind === kind);
        const shown = differences.slice(0, mostShown).map(({ text }) => text);
        const rest = differences.length > mostShown ? [`… and ${differences.length - mostShown} more, in the log`] : [];
        return new src_errors.yo(headline(differences.length, checked, subject, isEverywhere), {
          cause: new Error([...shown, ...rest].join("\n")),
          hint: hintFor(differences, subject, isEverywhere)
        });
      }
      function headline(count2, checked, subject, isEverywhere) {
        if (isEverywhere("refused"))
          return "No page may be seen: every address that was looked at is refused";
        if (isEverywhere("unreachable"))
          return "The site could not be reached, so that it could not be compared";
        return `${count2} of ${checked} addresses do not answer ${subject_nameOf(subject)}`;
      }
      function hintFor(differences, subject, isEverywhere) {
        if (isEverywhere("refused")) {
          return "Where a login, a firewall (WAF) or signed URLs guard the site, set verify: false. Otherwise the distribution may not read the bucket: mode: doctor tells.";
        }
        const has = (kind) => differences.some((difference) => difference.kind === kind);
        if (isEverywhere("unreachable")) {
          const isUnknown = differences.some(({ code }) => code === "ENOTFOUND");
          return isUnknown ? "The name has no address: its DNS record is missing. Give verify-url, the address that visitors use." : "Check that the runner reaches the address; verify-url is the address to compare at.";
        }
        if (has("content") || has("other") || has("removed"))
          return adviceFor(subject);
        if (has("type")) {
          return "Something at the edge changes headers: look at the response headers policy and the functions of the distribution.";
        }
        return "mode: doctor looks for what is wrong with bucket and distribution.";
      }
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var outbound = __webpack_require__(9620);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      ;
      class TooLongError extends Error {
        name = "TooLongError";
      }
      async function digest(body, encoding, mostBytes) {
        const sent = (0, external_node_crypto_.createHash)("sha256");
        const unpacked = (0, external_node_crypto_.createHash)("sha256");
        const decoder = decoderOf(encoding);
        const hashSent = counting(mostBytes, sent);
        const hashUnpacked = counting(mostBytes, unpacked);
        if (decoder === void 0)
          await (0, external_node_stream_promises_.pipeline)(body, hashSent, nowhere());
        else
          await (0, external_node_stream_promises_.pipeline)(body, hashSent, decoder, hashUnpacked, nowhere());
        const hashes = decoder === void 0 ? [sent] : [sent, unpacked];
        return hashes.map((hash) => hash.digest("base64url"));
      }
      function counting(most, hash) {
        let bytes = 0;
        return new external_node_stream_.Transform({
          transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > most) {
              done(new TooLongError(`it is longer than ${most} bytes`));
              return;
            }
            hash.update(chunk);
            done(null, chunk);
          }
        });
      }
      function nowhere() {
        return new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
      }
      function decoderOf(encoding) {
        const name = encoding?.trim().toLowerCase();
        if (name === "gzip")
          return (0, external_node_zlib_.createGunzip)();
        return name === "br" ? (0, external_node_zlib_.createBrotliDecompress)() : void 0;
      }
      ;
      const mostChecks = 50;
      const mostRemoved = 10;
      const mostUnchanged = 10;
      const largest = 20 * 1024 * 1024;
      function chooseSample({ changed, site, removed, others = [], urlOf: urlOf2 }) {
        const isIdle2 = changed.length === 0 && removed.size === 0;
        const candidates = isIdle2 ? site.filter(isHtml) : changed;
        const pages = candidates.filter(({ headers: headers2 }) => headers2.redirectTo === void 0);
        const [small, large] = [
          pages.filter(({ size }) => size <= largest),
          pages.filter(({ size }) => size > largest)
        ];
        const gone = chooseGone(removed, site, urlOf2);
        const all = [...small].sort(byVisits).flatMap(({ path, sha256, headers: { contentType } }) => {
          const url = urlOf2(path);
          if (url === void 0)
            return [];
          return [{ path, url, wanted: { kind: "page", sha256, contentType }, ...othersAt(path, others) }];
        });
        const chosen = all.slice(0, isIdle2 ? mostUnchanged : mostChecks - Math.min(gone.length, mostRemoved));
        const checks = [...chosen, ...gone.slice(0, Math.min(mostRemoved, mostChecks - chosen.length))];
        const left = isIdle2 ? 0 : all.length + gone.length - checks.length;
        return { checks, tooLarge: isIdle2 ? [] : large.map(({ path }) => path), left };
      }
      function chooseGone(removed, site, urlOf2) {
        const present = new Set(site.map(({ sha256 }) => sha256));
        return [...removed].flatMap(([path, sha256]) => {
          const url = urlOf2(path);
          if (url === void 0 || sha256 === void 0 || present.has(sha256))
            return [];
          return [{ path, url, wanted: { kind: "gone", sha256 } }];
        });
      }
      function othersAt(path, sites) {
        const others = sites.flatMap(({ name, hashOf }) => {
          const sha256 = hashOf(path);
          return sha256 === void 0 ? [] : [{ name, sha256 }];
        });
        return others.length === 0 ? {} : { others };
      }
      function byVisits(a, b) {
        const order2 = Number(isHtml(b)) - Number(isHtml(a)) || depth(a) - depth(b);
        return order2 !== 0 ? order2 : a.path < b.path ? -1 : 1;
      }
      function depth({ path }) {
        return path.split("/").length + (/(^|\/)index\.html?$/.test(path) ? 0 : 0.5);
      }
      function isHtml({ path, headers: { contentType } }) {
        return contentType?.startsWith("text/html") ?? /\.html?$/.test(path);
      }
      ;
      const headers = { "accept-encoding": "gzip, br", accept: "*/*", "user-agent": "slipway-verify" };
      const maxRedirects = 5;
      const fetch_page_limitMs = 3e4;
      async function fetchPage(url, context) {
        const { clock, env, signal } = context;
        const agents = await (0, outbound.R)(env);
        const late = new AbortController();
        const over = new AbortController();
        clock.sleep(fetch_page_limitMs, AbortSignal.any([signal, over.signal])).then(() => late.abort(), () => void 0);
        let at = url;
        try {
          const cut2 = AbortSignal.any([signal, late.signal]);
          for (let hops = 0; ; hops++) {
            const response = await fetch_page_ask(at, agents, cut2);
            const next = redirectOf(response, at);
            if (next === void 0)
              return await fetch_page_read(response, at);
            response.resume();
            const why2 = whyNotFollowed(next, at, hops);
            if (why2 !== void 0)
              return { kind: "trouble", url, code: void 0, why: why2 };
            at = next.href;
          }
        } catch (thrown) {
          signal.throwIfAborted();
          const code = (0, src_errors.CA)(thrown);
          const why2 = late.signal.aborted ? `no whole answer within ${fetch_page_limitMs / 1e3} s` : (0, src_errors.zR)(thrown).message;
          return { kind: "trouble", url: at, code, why: why2 };
        } finally {
          over.abort();
          agents.httpAgent?.destroy();
          agents.httpsAgent?.destroy();
        }
      }
      function fetch_page_ask(url, { httpAgent, httpsAgent }, signal) {
        return new Promise((resolve2, reject) => {
          const request2 = url.startsWith("https:") ? (0, external_node_https_.get)(url, { headers, signal, agent: httpsAgent }, resolve2) : (0, external_node_http_.get)(url, { headers, signal, agent: httpAgent }, resolve2);
          request2.on("error", reject);
        });
      }
      async function fetch_page_read(response, url) {
        const { statusCode: status = 0, headers: got } = response;
        return {
          kind: "answer",
          url,
          status,
          contentType: got["content-type"] ?? "",
          hashes: await digest(response, got["content-encoding"], largest),
          xCache: textOf(got["x-cache"]),
          age: got.age
        };
      }
      function textOf(header) {
        return Array.isArray(header) ? header.join(", ") : header;
      }
      function redirectOf({ statusCode = 0, headers: { location } }, from) {
        if (location === void 0 || ![301, 302, 303, 307, 308].includes(statusCode))
          return void 0;
        return URL.canParse(location, from) ? new URL(location, from) : void 0;
      }
      function whyNotFollowed(next, from, hops) {
        if (hops === maxRedirects)
          return `it redirects more than ${maxRedirects} times`;
        if (/^https?:$/.test(next.protocol) && next.hostname === new URL(from).hostname)
          return void 0;
        return `it redirects to another host, ${next.host}`;
      }
      ;
      function judge({ url, wanted, others = [] }, answer) {
        if (answer.kind === "trouble") {
          if (wanted.kind === "gone")
            return void 0;
          return {
            kind: "unreachable",
            url,
            code: answer.code,
            text: `${url} could not be compared: ${answer.why}`
          };
        }
        const { status, contentType, hashes } = answer;
        const because = (kind, what) => ({
          kind,
          url,
          text: `${url} ${what}${cacheOf(answer, url)}`
        });
        if (wanted.kind === "gone") {
          if (status !== 200 || !hashes.includes(wanted.sha256))
            return void 0;
          return because("removed", "is still answered with the page that was removed");
        }
        if (status === 401 || status === 403)
          return because("refused", `answered ${status} instead of 200`);
        if (status !== 200)
          return because("status", `answered ${status} instead of 200`);
        if (!hashes.includes(wanted.sha256)) {
          const other = others.find(({ sha256 }) => hashes.includes(sha256));
          if (other !== void 0)
            return because("other", `is answered as in ${other.name}`);
          const got = judge_short(hashes.at(-1) ?? "");
          return because("content", `has SHA-256 ${got} instead of ${judge_short(wanted.sha256)}`);
        }
        if (wanted.contentType === void 0 || normal(contentType) === normal(wanted.contentType))
          return void 0;
        return because("type", `has Content-Type ${JSON.stringify(contentType)} instead of ${JSON.stringify(wanted.contentType)}`);
      }
      function normal(type) {
        return type.toLowerCase().replace(/\s*;\s*/g, ";").replaceAll('"', "").trim();
      }
      function judge_short(sha256) {
        return `${Buffer.from(sha256, "base64url").toString("hex").slice(0, 16)}…`;
      }
      function cacheOf({ xCache, age, url: reached }, url) {
        const known2 = [
          ...reached === url ? [] : [`redirected to ${reached}`],
          ...xCache === void 0 ? [] : [`x-cache: ${xCache}`],
          ...age === void 0 ? [] : [`age: ${age} s`]
        ];
        return known2.length === 0 ? "" : ` (${known2.join(", ")})`;
      }
      ;
      const atATime = 8;
      const verify_firstPauseMs = 1e3;
      const verify_longestPauseMs = 1e4;
      async function verifySite(shown, { timeoutMs }, context) {
        const { log } = context;
        const { checks, tooLarge, left } = chooseSample(shown);
        if (tooLarge.length > 0)
          log.notice(`Not compared, being over 20 MiB: ${shortened(tooLarge)}`);
        if (checks.length === 0) {
          log.info("There is nothing to compare");
          return { checked: 0 };
        }
        return log.group("Verify", async () => {
          const differences = await compareAll(checks, timeoutMs, context);
          const rest = left === 0 ? "" : `; ${left} more changes were not looked at`;
          log.info(`${checks.length - differences.length} of ${checks.length} addresses answer ${subject_nameOf(shown.subject)}${rest}`);
          for (const { text } of differences)
            log.info(text);
          if (differences.length === 0)
            return { checked: checks.length };
          return { checked: checks.length, error: explainDifferences(differences, checks.length, shown.subject) };
        });
      }
      async function compareAll(checks, timeoutMs, context) {
        const { clock, signal } = context;
        const deadline = clock.now() + timeoutMs;
        let pending = checks;
        const describe2 = () => `Waiting until ${pending.length} addresses answer what they have to`;
        return (0, heartbeat.p)(context, 15e3, describe2, async () => {
          for (let pause = verify_firstPauseMs; ; pause = Math.min(pause * 1.5, verify_longestPauseMs)) {
            const found = await compareOnce(pending, context);
            pending = checks.filter((check) => found.has(check));
            const now = clock.now();
            if (pending.length === 0 || now >= deadline)
              return [...found.values()];
            await clock.sleep(Math.min(pause, deadline - now), signal);
          }
        });
      }
      async function compareOnce(checks, context) {
        const found = /* @__PURE__ */ new Map();
        await (0, concurrently.r)(checks, atATime, async (check) => {
          const difference = judge(check, await fetchPage(check.url, context));
          if (difference !== void 0)
            found.set(check, difference);
        });
        return found;
      }
      function shortened(paths) {
        const shown = paths.slice(0, 10).join(", ");
        return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
      }
      ;
      function createVerifyPreview({ wish, name, url, hasHost, distribution, prefix }, context) {
        if (wish === void 0 || distribution === void 0)
          return void 0;
        const below = `_preview/${name}/`;
        return ({ serving, ...shown }) => {
          const addressOf = createAddresses({
            // Of the site, the inputs may say where it is seen; a host of its own is known.
            root: hasHost || wish.base === void 0 ? new URL(".", url).href : wish.base + below,
            distribution,
            prefix: hasHost ? prefix : prefix + below,
            showsIndex: url.endsWith("/"),
            serving
          });
          const urlOf2 = (path) => hasHost && path === "robots.txt" ? void 0 : addressOf(path);
          return verifySite({ ...shown, subject: { kind: "preview", name }, urlOf: urlOf2 }, wish, context);
        };
      }
      ;
      function createCopies(wire, place, storage) {
        const copy = (source, etag, target, directive) => copyObject(wire, { source: place.prefix + source, etag, target, directive });
        return {
          as: (source, etag, object) => copy(source, etag, objectInput(place, object, storage), "REPLACE"),
          asIs: (source, etag, path) => {
            const input = objectInput(place, { ...nameless, path }, storage);
            const kept = { ...input, ContentType: void 0, CacheControl: void 0, Tagging: void 0 };
            return copy(source, etag, kept, "COPY");
          }
        };
      }
      const nameless = {
        path: "",
        content: { kind: "bytes", bytes: Buffer.alloc(0) },
        size: 0,
        sha256: "",
        encoding: "identity",
        headers: { contentType: "", cacheControl: "" },
        headersHash: ""
      };
      ;
      function keyValueClient(aws) {
        return aws.lazy("cloudfront-keyvaluestore", async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(6994), __webpack_require__.e(2876)]
        ).then(__webpack_require__.bind(__webpack_require__, 62876))).CloudFrontKeyValueStoreClient);
      }
      function createKeyValues(arn, aws) {
        const client = keyValueClient(aws);
        const sdk = () => Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(6994), __webpack_require__.e(2876)]
        ).then(__webpack_require__.bind(__webpack_require__, 62876));
        const store = { KvsARN: arn };
        return {
          async version() {
            const [sender, { DescribeKeyValueStoreCommand }] = await Promise.all([client(), sdk()]);
            return (await sender.send(new DescribeKeyValueStoreCommand(store))).ETag ?? "";
          },
          async read(key) {
            const [sender, { GetKeyCommand }] = await Promise.all([client(), sdk()]);
            try {
              return (await sender.send(new GetKeyCommand({ ...store, Key: key }))).Value;
            } catch (error) {
              if ((0, errors.m_)(error, "ResourceNotFoundException"))
                return void 0;
              throw error;
            }
          },
          async keys(prefix) {
            const [sender, { ListKeysCommand }] = await Promise.all([client(), sdk()]);
            const found = [];
            let token;
            do {
              const page = await sender.send(new ListKeysCommand({
                ...store,
                MaxResults: 50,
                ...token === void 0 ? {} : { NextToken: token }
              }));
              for (const { Key: key = "" } of page.Items ?? [])
                if (key.startsWith(prefix))
                  found.push(key);
              token = page.NextToken;
            } while (token !== void 0);
            return found;
          },
          async write({ puts = /* @__PURE__ */ new Map(), deletes = [] }, version2) {
            const [sender, { UpdateKeysCommand }] = await Promise.all([client(), sdk()]);
            try {
              const { ETag: etag } = await sender.send(new UpdateKeysCommand({
                ...store,
                IfMatch: version2,
                Puts: [...puts].map(([Key, Value]) => ({ Key, Value })),
                Deletes: deletes.map((Key) => ({ Key }))
              }));
              return etag;
            } catch (error) {
              if (isConflict(error))
                return void 0;
              throw (0, errors.m_)(error, "ServiceQuotaExceededException") ? full(error) : error;
            }
          }
        };
      }
      function isConflict(error) {
        if ((0, errors.m_)(error, "ConflictException"))
          return true;
        return (0, errors.m_)(error, "ValidationException") && /pre-?condition/i.test(cloudfront_key_values_textOf(error));
      }
      function cloudfront_key_values_textOf(error) {
        return `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
      }
      function full(cause) {
        return new src_errors.yo("The KeyValueStore is full: it holds 5 MB of keys and values", {
          cause,
          hint: "Give this site a store of its own in key-value-store, or fewer rules. With mode: release, a lower keep-releases takes the rules of old releases away."
        });
      }
      ;
      async function readRunFunctions(distributionId, aws) {
        const [client, { GetDistributionConfigCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const { DistributionConfig: config } = await client.send(new GetDistributionConfigCommand({ Id: distributionId }));
        const associations = config?.DefaultCacheBehavior?.FunctionAssociations?.Items ?? [];
        return new Map(associations.flatMap(({ EventType: event, FunctionARN: arn = "" }) => event === "viewer-request" || event === "viewer-response" ? [[event, arn]] : []));
      }
      function associationOf(event, arn) {
        return `Add it to the default cache behaviour, in the console under Behaviors, or as code:
FunctionAssociations:
  - EventType: ${event}
    FunctionARN: ${arn}`;
      }
      function notRun(distributionId, { name, arn, running }) {
        const instead = running === void 0 ? "" : `; it runs ${running} instead`;
        return new src_errors.yo(`The distribution ${distributionId} does not run the function ${name} at viewer requests${instead}`, { hint: `${associationOf("viewer-request", arn)}
The site was not changed.` });
      }
      ;
      function edgeFunctionCode() {
        return (0, external_node_fs_.readFileSync)(__webpack_require__.ab + "slipway-edge.js", "utf8");
      }
      function headersFunctionCode() {
        return (0, external_node_fs_.readFileSync)(__webpack_require__.ab + "slipway-edge-headers.js", "utf8");
      }
      const edgeRuntime = "cloudfront-js-2.0";
      const request = { method: "GET", uri: "/slipway", querystring: {}, headers: {}, cookies: {} };
      function requestFunction() {
        return {
          event: "viewer-request",
          code: edgeFunctionCode(),
          mark: "// slipway-edge ",
          comment: "Releases, previews, redirects and clean URLs. Kept up to date by Slipway.",
          trial: { request },
          expected: "/slipway"
        };
      }
      function responseFunction() {
        const headers2 = { "x-slipway": { value: "stays" } };
        return {
          event: "viewer-response",
          code: headersFunctionCode(),
          mark: "// slipway-edge-headers ",
          comment: "The headers of _headers. Kept up to date by Slipway.",
          trial: { request, response: { statusCode: 200, statusDescription: "OK", headers: headers2, cookies: {} } },
          expected: "stays"
        };
      }
      ;
      async function inspectFunction(wanted, aws) {
        const { name, storeArn, code, mark } = wanted;
        const live = await describe(name, "LIVE", aws);
        if (live === void 0) {
          return { arn: storeArn.replace(/:key-value-store\/.*$/, `:function/${name}`), work: "create" };
        }
        const [client, { GetFunctionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const { FunctionCode: bytes } = await client.send(new GetFunctionCommand({ Name: name, Stage: "LIVE" }));
        const current = Buffer.from(bytes ?? []).toString("utf8");
        if (!current.includes(mark)) {
          throw new src_errors.yo(`The CloudFront function ${name} is not one of this action`, {
            hint: "Give another name in edge-function: a function by that name is made and kept up to date."
          });
        }
        const isCurrent = current === code && live.stores.includes(storeArn);
        return { arn: live.arn, work: isCurrent ? "none" : "update" };
      }
      async function ensureFunction(wanted, state, aws, log) {
        if (state.work === "none")
          return state.arn;
        const { name, code, comment, storeArn } = wanted;
        const [client, sdk] = await Promise.all([aws.cloudFront(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
        ).then(__webpack_require__.bind(__webpack_require__, 9524))]);
        const settings = {
          Name: name,
          FunctionCode: Buffer.from(code),
          FunctionConfig: {
            Comment: comment,
            Runtime: edgeRuntime,
            KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: storeArn }] }
          }
        };
        const draft = await describe(name, "DEVELOPMENT", aws);
        const { ETag: etag } = draft === void 0 ? await client.send(new sdk.CreateFunctionCommand(settings)) : await client.send(new sdk.UpdateFunctionCommand({ ...settings, IfMatch: draft.etag }));
        await tryFunction(wanted, etag ?? "", aws);
        const { FunctionSummary: published } = await client.send(new sdk.PublishFunctionCommand({ Name: name, IfMatch: etag }));
        log.info(`The CloudFront function ${name} is ${draft === void 0 ? "made" : "up to date"}`);
        return published?.FunctionMetadata?.FunctionARN ?? state.arn;
      }
      async function tryFunction({ name, event, trial, expected }, etag, aws) {
        const [client, { TestFunctionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        const given = {
          version: "1.0",
          context: { eventType: event, distributionId: "none" },
          viewer: { ip: "192.0.2.1" },
          ...trial
        };
        const { TestResult: result } = await client.send(new TestFunctionCommand({
          Name: name,
          IfMatch: etag,
          Stage: "DEVELOPMENT",
          EventObject: Buffer.from(JSON.stringify(given))
        }));
        const problem = result?.FunctionErrorMessage ?? "";
        if (problem !== "" || !(result?.FunctionOutput ?? "").includes(expected)) {
          throw new src_errors.yo(`The new code of the CloudFront function ${name} does not work; it was not published`, {
            cause: new Error(problem || (result?.FunctionOutput ?? "")),
            hint: "This is a fault of the action: please report it with this log. The function is as it was."
          });
        }
      }
      async function describe(name, stage, aws) {
        const [client, { DescribeFunctionCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        try {
          const { FunctionSummary: found, ETag: etag = "" } = await client.send(new DescribeFunctionCommand({ Name: name, Stage: stage }));
          return {
            arn: found?.FunctionMetadata?.FunctionARN ?? "",
            etag,
            stores: (found?.FunctionConfig?.KeyValueStoreAssociations?.Items ?? []).map(({ KeyValueStoreARN: arn = "" }) => arn)
          };
        } catch (error) {
          if ((0, errors.m_)(error, "NoSuchFunctionExists"))
            return void 0;
          throw error;
        }
      }
      ;
      const find_store_limitMs = 5 * 6e4;
      const pauseMs = 2e3;
      async function findStore(given, aws, context) {
        const look = () => given.startsWith("arn:") ? byArn(given, aws) : find_store_byName(given, aws);
        const first = await look();
        if (isReady(first, given))
          return first.arn;
        const { clock, signal, log } = context;
        const waiting = () => `Waiting for the KeyValueStore ${given}, which is being made`;
        log.info(waiting());
        return (0, heartbeat.p)(context, 15e3, waiting, async () => {
          for (const end = clock.now() + find_store_limitMs; clock.now() < end; ) {
            await clock.sleep(pauseMs, signal);
            const found = await look();
            if (isReady(found, given))
              return found.arn;
          }
          throw new src_errors.yo(`The KeyValueStore ${given} is not ready after ${(0, src_clock.a)(find_store_limitMs)}`, {
            hint: "Re-run this job when its status is READY. Nothing was changed."
          });
        });
      }
      function isReady({ status, failure }, given) {
        if (status === "READY")
          return true;
        if (status === "PROVISIONING" || status === "")
          return false;
        throw new src_errors.yo(`The KeyValueStore ${given} cannot be used: its status is ${status}`, {
          ...failure === void 0 ? {} : { cause: new Error(failure) },
          hint: "Delete it, and make another one."
        });
      }
      async function find_store_byName(name, aws) {
        const [client, { DescribeKeyValueStoreCommand }] = await Promise.all([
          aws.cloudFront(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))
        ]);
        try {
          const { KeyValueStore: found } = await client.send(new DescribeKeyValueStoreCommand({ Name: name }));
          return { arn: found?.ARN ?? "", status: found?.Status ?? "" };
        } catch (error) {
          if (!(0, errors.m_)(error, "EntityNotFound"))
            throw error;
          throw new src_errors.yo(`There is no CloudFront KeyValueStore ${name}`, {
            cause: error,
            hint: `Make one, in the same account: aws cloudfront create-key-value-store --name ${name}`
          });
        }
      }
      async function byArn(arn, aws) {
        const [client, { DescribeKeyValueStoreCommand }] = await Promise.all([
          keyValueClient(aws)(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(6994), __webpack_require__.e(2876)]
          ).then(__webpack_require__.bind(__webpack_require__, 62876))
        ]);
        try {
          const found = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }));
          return { arn, status: found.Status ?? "READY", failure: found.FailureReason };
        } catch (error) {
          if (!(0, errors.m_)(error, "ResourceNotFoundException"))
            throw error;
          throw new src_errors.yo(`There is no CloudFront KeyValueStore ${arn}, or it is not ready`, {
            cause: error,
            hint: "Check the input key-value-store: the name is enough."
          });
        }
      }
      ;
      async function openFunctions({ functionName, keyValueStore }, distributionIds, aws, context) {
        const { log } = context;
        const storeArn = await findStore(keyValueStore, aws, context);
        const open = (wanted) => new KeptFunction(wanted, aws, log);
        const serving = open({ ...requestFunction(), name: functionName, storeArn });
        const sending = open({ ...responseFunction(), name: headersName(functionName), storeArn });
        let read2;
        const distributions = () => read2 ??= Promise.all(distributionIds.map(async (id) => [id, await readRunFunctions(id, aws)]));
        const unrun = async ({ wanted }, arn) => {
          const { event, name } = wanted;
          return (await distributions()).flatMap(([id, functions]) => {
            const running = functions.get(event);
            if (running === arn)
              return [];
            return [event === "viewer-request" ? notRun(id, { name, arn, running }) : notSent(id, name, arn)];
          });
        };
        return {
          store: createKeyValues(storeArn, aws),
          async check() {
            const { work, arn } = await serving.state();
            const [problem] = await unrun(serving, work === "create" ? await serving.ensure() : arn);
            if (problem !== void 0)
              throw problem;
          },
          async look(hasHeaders2) {
            const wanted = hasHeaders2 ? [serving, sending] : [serving];
            if (hasHeaders2)
              checkName(functionName);
            const looked = await Promise.all(wanted.map(async (one) => {
              const { work, arn } = await one.state();
              return {
                work: work === "none" ? [] : [{ name: one.wanted.name, work }],
                problems: await unrun(one, arn)
              };
            }));
            return {
              work: looked.flatMap(({ work }) => work),
              problems: looked.flatMap(({ problems }) => problems.map(open_edge_explain))
            };
          },
          async sendsHeaders() {
            if (!fitsName(functionName))
              return false;
            return (await unrun(sending, (await sending.state()).arn)).length === 0;
          },
          async ensure(hasHeaders2) {
            await serving.ensure();
            if (!hasHeaders2)
              return;
            for (const problem of await unrun(sending, await sending.ensure()))
              log.warning(open_edge_explain(problem));
          }
        };
      }
      class KeptFunction {
        wanted;
        aws;
        log;
        #state;
        #ensured;
        constructor(wanted, aws, log) {
          this.wanted = wanted;
          this.aws = aws;
          this.log = log;
        }
        state() {
          return this.#state ??= inspectFunction(this.wanted, this.aws);
        }
        /** Returns its ARN. */
        ensure() {
          return this.#ensured ??= this.state().then((state) => ensureFunction(this.wanted, state, this.aws, this.log));
        }
      }
      const longestName = 64;
      const ending = "-headers";
      function headersName(functionName) {
        return functionName + ending;
      }
      function fitsName(functionName) {
        return headersName(functionName).length <= longestName;
      }
      function checkName(functionName) {
        if (fitsName(functionName))
          return;
        throw new src_errors.yo(`The name ${functionName} in edge-function is too long for a site with headers`, {
          hint: `A second function, ${headersName(functionName)}, sends them, and names have ${longestName} characters at most.`
        });
      }
      function notSent(distributionId, name, arn) {
        return new src_errors.yo(`Visitors do not get the headers of _headers that S3 does not keep: the distribution ${distributionId} does not run the function ${name} at viewer responses`, { hint: associationOf("viewer-response", arn) });
      }
      function open_edge_explain({ message, hint }) {
        return hint === void 0 ? message : `${message}.
${hint}`;
      }
      ;
      function createOriginPath(distributionId, bucket, aws) {
        const isAtBucket = ({ DomainName: domain = "" }) => domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`);
        const readConfig = async () => {
          const [client, { GetDistributionConfigCommand }] = await Promise.all([
            aws.cloudFront(),
            Promise.all(
              /* import() */
              [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
            ).then(__webpack_require__.bind(__webpack_require__, 9524))
          ]);
          const { DistributionConfig: config, ETag: version2 = "" } = await client.send(new GetDistributionConfigCommand({ Id: distributionId }));
          return { config, version: version2 };
        };
        return {
          distributionId,
          async read() {
            const { config, version: version2 } = await readConfig();
            const paths = new Set((config?.Origins?.Items ?? []).filter(isAtBucket).map(({ OriginPath: path2 = "" }) => path2));
            const [path] = paths;
            if (path !== void 0 && paths.size === 1)
              return { path, version: version2 };
            throw new src_errors.yo(`The distribution ${distributionId} has ${paths.size === 0 ? "no origin" : "origins with several paths"} at the bucket ${bucket}`, { hint: "Releases without edge-function are switched by the path of one origin." });
          },
          async write(path, version2) {
            const [client, { UpdateDistributionCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { config, version: current } = await readConfig();
            if (config === void 0 || current !== version2)
              return false;
            const items = config.Origins?.Items ?? [];
            const Items = items.map((origin) => isAtBucket(origin) ? { ...origin, OriginPath: path } : origin);
            try {
              await client.send(new UpdateDistributionCommand({
                Id: distributionId,
                IfMatch: version2,
                DistributionConfig: { ...config, Origins: { Quantity: Items.length, Items } }
              }));
              return true;
            } catch (error) {
              if ((0, errors.m_)(error, "PreconditionFailed", "InvalidIfMatchVersion"))
                return false;
              throw error;
            }
          },
          async isDeployed() {
            const [client, { GetDistributionCommand }] = await Promise.all([
              aws.cloudFront(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
              ).then(__webpack_require__.bind(__webpack_require__, 9524))
            ]);
            const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: distributionId }));
            return found?.Status === "Deployed";
          }
        };
      }
      ;
      const deployLimitMs = 30 * 6e4;
      const origin_switch_longestPauseMs = 5e3;
      function createOriginSwitch({ origins, prefix, invalidateAll }, context) {
        const { clock, signal } = context;
        const plain = prefix === "" ? "" : `/${prefix.slice(0, -1)}`;
        const start = `/${prefix}${releasesFolder}`;
        const pathOf = (id) => id === void 0 ? plain : `/${prefix}${folderOf(id)}`.slice(0, -1);
        const shownBy = async ({ path: origin }) => {
          const { path } = await origin.read();
          if (path.startsWith(start))
            return path.slice(start.length);
          if (path === plain)
            return void 0;
          throw new src_errors.yo(`The origin path of ${origin.distributionId} is ${JSON.stringify(path)}, which is not where the site is`, { hint: `Set it to ${JSON.stringify(plain)} once; releases change it from there.` });
        };
        return {
          isGradual: true,
          url: origins[0] === void 0 ? void 0 : `https://${origins[0].host}/`,
          async look() {
            const [shown] = await Promise.all(origins.map(shownBy));
            return shown;
          },
          prepare: () => Promise.resolve(),
          async show({ id }, from) {
            await deployed(from);
            for (const [index, { path: origin }] of origins.entries()) {
              await move(origin, pathOf(id), index === 0 ? pathOf(from) : void 0);
            }
            await deployed(id);
            await invalidateAll();
          },
          forget: () => Promise.resolve()
        };
        function deployed(id) {
          const waiting = () => `CloudFront tells its edges of ${id ?? "the site"}`;
          return (0, heartbeat.p)(context, 3e4, waiting, async () => {
            const end = clock.now() + deployLimitMs;
            for (let pause = 250; ; pause = Math.min(pause * 1.5, origin_switch_longestPauseMs)) {
              const areDeployed = await Promise.all(origins.map(({ path: origin }) => origin.isDeployed()));
              if (areDeployed.every(Boolean))
                return;
              if (clock.now() >= end)
                throw tooSlow(id ?? "the site");
              await clock.sleep(pause, signal);
            }
          });
        }
        async function move(origin, path, from) {
          for (let attempt2 = 1; attempt2 <= 5; attempt2++) {
            signal.throwIfAborted();
            const before = await origin.read();
            if (before.path === path)
              return;
            const isExpected = from === void 0 ? before.path === plain || before.path.startsWith(start) : before.path === from;
            if (!isExpected)
              break;
            if (await origin.write(path, before.version))
              return;
            await clock.sleep(1e3 * attempt2, signal);
          }
          throw new src_errors.yo(`The distribution ${origin.distributionId} was changed by somebody else meanwhile`, {
            hint: "Re-run this job; it uploads nothing twice."
          });
        }
      }
      function tooSlow(id) {
        return new src_errors.yo(`CloudFront has not told all its edges of ${id} in half an hour`, {
          hint: "Re-run this job when the distribution is deployed: it empties the caches, and uploads nothing twice."
        });
      }
      function planPlainServing(rules, options) {
        const wanted = [
          ...rules.length > 0 ? ["_redirects"] : [],
          ...options.isClean ? ["clean-urls"] : [],
          ...options.spaPage === void 0 ? [] : ["spa-fallback"]
        ];
        if (wanted.length === 0)
          return { route: { i: options.indexDocument, e: "exact", n: 0 }, entries: /* @__PURE__ */ new Map() };
        throw new src_errors.yo(`A release with ${wanted.join(" and ")} needs edge-function`, {
          hint: "Give edge-function and key-value-store, or do without these."
        });
      }
      ;
      function placeOf({ id, host, originPaths }, prefix) {
        const bases = originPaths.filter((path) => `/${prefix}`.startsWith(`${path}/`)).map((path) => `/${prefix}`.slice(path.length));
        const [base] = bases;
        if (base !== void 0 && bases.length === 1)
          return { distributionId: id, host, base };
        const paths = originPaths.map((path) => path || "/").join(", ") || "none";
        throw new src_errors.yo(`The distribution ${id} shows the site at ${bases.length === 0 ? "no" : "more than one"} path`, {
          hint: `It needs one origin at the bucket whose origin path is empty, or a folder that prefix begins with; it has ${paths}.`
        });
      }
      ;
      async function openSwitch(options, aws, context) {
        const { edge, distributions, bucket, prefix, invalidateAll } = options;
        if (distributions.length === 0) {
          throw new src_errors.yo("Releases need a CloudFront distribution", {
            hint: "Give its ID in distribution-id: it is what is switched."
          });
        }
        if (edge === void 0) {
          const origins = distributions.map(({ id, host }) => ({ host, path: createOriginPath(id, bucket, aws) }));
          return createOriginSwitch({ origins, prefix, invalidateAll }, context);
        }
        return createEdgeSwitch(await openEdge({ edge, distributions, prefix }, aws, context), context);
      }
      async function openEdge({ edge, distributions, prefix }, aws, context) {
        const places = distributions.map((distribution) => placeOf(distribution, prefix));
        const ids = distributions.map(({ id }) => id);
        const functions = await openFunctions(edge, ids, aws, context);
        let checked;
        return {
          store: functions.store,
          places,
          look: (hasHeaders2) => functions.look(hasHeaders2),
          sendsHeaders: () => functions.sendsHeaders(),
          check: () => checked ??= functions.check(),
          ensureFunction: (hasHeaders2 = false) => functions.ensure(hasHeaders2)
        };
      }
      ;
      const notIndexed = [
        {
          line: 0,
          path: { text: "/*", source: "/(.*)", captures: ["splat"] },
          set: [["x-robots-tag", "noindex"]],
          detach: []
        }
      ];
      async function previewSource(inputs, name, clients, context) {
        const { place, storage, selection, release: wish, deletions, invalidation, preview, verify } = inputs;
        const { compose, serveAtEdge } = openSource(inputs, context);
        const plain = { route: { i: selection.indexDocument, e: "exact", n: 0 }, entries: /* @__PURE__ */ new Map() };
        const { distributions, ...parts } = await openParts(inputs, name, clients, context);
        const { signal, clock } = context;
        const wire = new Wire({
          aws: clients.aws,
          bucket: place.bucket,
          signal,
          now: () => clock.now(),
          connections
        });
        return publishPreview({
          ...parts,
          prefix: place.prefix,
          storage,
          keepAssetsMs: deletions.keepAssetsMs,
          isAwaited: invalidation.isAwaited,
          copies: createCopies(wire, place, storage),
          verify: createVerifyPreview({
            wish: verify,
            name,
            url: parts.showing.urlOf(name),
            hasHost: preview.host !== void 0,
            distribution: distributions[0],
            prefix: place.prefix
          }, context),
          compose,
          serve: (site, { sendsHeaders }) => wish.edge === void 0 ? plain : serveAtEdge(site, { owner: `${name}.`, headers: sendsHeaders ? notIndexed : [] })
        }, context);
      }
      async function takePreviewAway(inputs, name, clients, context) {
        const invalidation = { ...inputs.invalidation, isAwaited: false };
        return removePreview(await openParts({ ...inputs, invalidation }, name, clients, context), context);
      }
      async function openParts(inputs, name, clients, context) {
        const { place, distributionIds, lockTimeoutMs, preview } = inputs;
        const { aws, tidyingAws } = clients;
        const distributions = await Promise.all(distributionIds.map((id) => describeDistribution(id, place.bucket, aws)));
        const tidying = { aws: tidyingAws, tidyingAws };
        const showing2 = await openShowing(inputs, distributions, clients, context);
        return {
          distributions,
          name,
          place: open_store_nameOf(inputs),
          publisher: publisherOf(context.env, (0, external_node_crypto_.randomUUID)()),
          lockTimeoutMs,
          expiryMs: preview.expiryMs,
          store: openStore(inputs, clients, context),
          open: (folder2) => openStore(inputs, clients, context, folder2),
          openTidying: (folder2) => openStore(inputs, tidying, { ...context, signal: context.lateSignal }, folder2),
          openCdn: (of) => openCdn({ name: of, showing: showing2, distributions }, inputs, clients, context),
          showing: showing2
        };
      }
      async function openShowing({ release: { edge }, place: { prefix }, preview: { host }, selection: { indexDocument } }, distributions, { aws }, context) {
        if (edge === void 0)
          return createPlainShowing({ distributions, prefix, indexDocument });
        const opened = await openEdge({ edge, distributions, prefix }, aws, context);
        return createEdgeShowing({ ...opened, host, names: distributions, indexDocument }, context);
      }
      function openCdn({ name, showing: showing2, distributions }, { place, invalidation, selection }, { aws }, context) {
        const sources = distributions.map((distribution) => ({
          describe: () => Promise.resolve(distribution),
          invalidations: createInvalidations(distribution.id, aws)
        }));
        const what = invalidation.what === "none" ? "none" : "changed";
        const wish = { ...invalidation, what, maxPaths: 1 };
        const prefix = `${place.prefix}${showing2.folder}${name}/`;
        const cdn = createCdn(sources, { prefix, wish, indexDocument: selection.indexDocument }, context);
        return {
          ...cdn,
          // Where a function changes the path, AWS advises to ask for the one that visitors use as well.
          // Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
          plan: (stale) => cdn.plan(stale).map((planned) => {
            const root = showing2.rootOf(name, planned.distributionId);
            return root === void 0 ? planned : { ...planned, paths: [...planned.paths, `${root}*`] };
          })
        };
      }
      ;
      const lingerMs = 16 * 6e4;
      function lingering({ left, history }, shown, now) {
        const untimed = new Set([shown, history.at(-1)].filter((id) => id !== void 0));
        const recent = left.filter(({ id, at }) => !untimed.has(id) && (at === void 0 || now - at < lingerMs));
        return [...recent, ...[...untimed].map((id) => ({ id }))];
      }
      function sharingWith(id, index, shown, now) {
        const known2 = /* @__PURE__ */ new Set([...index.releases.map((entry) => entry.id), shown, index.history.at(-1)]);
        return lingering(index, shown, now).map((other) => other.id).filter((other) => other !== id && known2.has(other));
      }
      function withLeaving(index, shown) {
        const { left, history } = index;
        if (shown === void 0 || history.at(-1) === shown)
          return index;
        if (left.some(({ id, at }) => id === shown && at === void 0))
          return index;
        return { ...index, left: [...left.filter(({ id }) => id !== shown), { id: shown }] };
      }
      function leftAfter(index, { from, id, isEverywhere }, now) {
        if (isEverywhere)
          return [];
        const others = lingering(index, from, now).filter((other) => other.id !== id);
        return others.map(({ id: other, at = now }) => ({ id: other, at }));
      }
      var release_name = __webpack_require__(62899);
      ;
      const indexPath = `${ownFolder}releases.json`;
      const longestHistory = 50;
      async function readIndex(store) {
        const stored = await store.read(indexPath);
        if (stored === void 0)
          return { index: { releases: [], history: [], left: [] }, version: void 0 };
        return { index: parseIndex(stored.bytes.toString("utf8")), version: stored.etag };
      }
      async function writeIndex(store, index, expected) {
        const version2 = await store.write(indexPath, Buffer.from(`${JSON.stringify(index, null, 1)}
`), expected);
        if (version2 !== void 0)
          return { index, version: version2 };
        throw new src_errors.yo("Another release to the same place is under way", {
          hint: `Something else writes ${indexPath}. Wait for it, and re-run this job.`
        });
      }
      async function noteSwitch({ store, switcher }, { index, version: version2 }, { id, from }) {
        const leaving = withLeaving(index, from);
        const isBegun = !switcher.isGradual || index.begun === id;
        if (isBegun && leaving === index)
          return { index, version: version2 };
        return writeIndex(store, switcher.isGradual ? { ...leaving, begun: id } : leaving, version2);
      }
      function release_index_withEntry(index, entry) {
        const isKnown = index.releases.some(({ id }) => id === entry.id);
        const releases = isKnown ? index.releases.map((known2) => known2.id === entry.id ? entry : known2) : [...index.releases, entry];
        return { ...index, releases };
      }
      function withShown(index, shown) {
        const releases = index.releases.map((entry) => entry.id === shown ? { ...entry, state: "complete" } : entry);
        return { ...index, releases };
      }
      function historyWith(history, shown) {
        if (shown === void 0 || history.at(-1) === shown)
          return history;
        const at = history.lastIndexOf(shown);
        return at < 0 ? [...history, shown].slice(-longestHistory) : history.slice(0, at + 1);
      }
      function pushed(history, id) {
        return history.at(-1) === id ? history : [...history, id].slice(-longestHistory);
      }
      function parseIndex(text) {
        try {
          const { releases, history, begun, left } = JSON.parse(text);
          if (!Array.isArray(releases) || !Array.isArray(history))
            throw new Error("it is not one");
          return {
            releases: releases.map(release_index_parseEntry),
            history: history.filter((id) => typeof id === "string"),
            ...typeof begun === "string" ? { begun } : {},
            left: Array.isArray(left) ? left.flatMap(parseLeft) : []
          };
        } catch (error) {
          throw new src_errors.yo(`The list of releases ${indexPath} in the bucket cannot be read`, {
            cause: error,
            hint: "If a newer version of this action wrote it, use that version. Otherwise restore or delete the object."
          });
        }
      }
      function release_index_parseEntry(value) {
        const entry = value;
        const { id, state, rules } = entry;
        if (typeof id !== "string" || !(0, release_name.F)(id))
          throw new Error("an entry has no name");
        return {
          id,
          state: state === "complete" ? "complete" : "uploading",
          ...parsePublished(entry),
          ...typeof rules === "string" ? { rules } : {}
        };
      }
      function parseLeft(value) {
        const { id, at } = value ?? {};
        if (typeof id !== "string")
          return [];
        return [typeof at === "number" ? { id, at } : { id }];
      }
      ;
      async function checkSeenInPlace(distributions, prefix, store) {
        for (const { id, originPaths } of distributions) {
          const shown = originPaths.find((path) => path.startsWith(`/${prefix}${releasesFolder}`));
          if (shown === void 0)
            continue;
          const plain = prefix === "" ? "" : `/${prefix.slice(0, -1)}`;
          throw new src_errors.yo(`The distribution ${id} shows the release at ${shown}: nobody would see what is published in place`, {
            hint: `Go on with mode: release, or set its origin path to ${JSON.stringify(plain)} first. Nothing was changed.`
          });
        }
        const running = distributions.find(({ viewerRequest }) => viewerRequest !== void 0);
        if (running === void 0)
          return;
        const { index } = await readIndex(store);
        if (index.history.length === 0)
          return;
        throw new src_errors.yo(`This site is shown in releases by the function ${running.viewerRequest ?? ""}: nobody would see what is published in place`, {
          hint: `Give edge-function and key-value-store, as with mode: release: then the step takes the site out of releases by one write. Or go on with mode: release. If the function is not of this action, delete ${prefix}${indexPath}.`
        });
      }
      ;
      function createVerify(wish, { cdn, serving }, context) {
        if (wish === void 0)
          return void 0;
        const { base } = wish;
        return (shown) => {
          const served = serving();
          const isLedAway = served === void 0 ? void 0 : ledAway(served);
          const urlOf2 = (path) => {
            if (isLedAway?.(path) === true)
              return void 0;
            return base === void 0 ? cdn?.urlOf(path) : pageAddress(base, path);
          };
          return verifySite({ ...shown, subject: { kind: "site" }, urlOf: urlOf2 }, wish, context);
        };
      }
      ;
      async function publishSource(inputs, clients, context) {
        const { place, storage, deletions, mode, selection } = inputs;
        const { prefix } = place;
        const source = openSource(inputs, context);
        const describe2 = describeOnce(inputs, clients.aws);
        const cdn = run_publish_openCdn(inputs, describe2, clients.aws, context);
        const store = openStore(inputs, clients, context);
        const tidying = { aws: clients.tidyingAws, tidyingAws: clients.tidyingAws };
        let serving;
        const serveAtEdge = (...site) => serving = source.serveAtEdge(...site);
        const edge = await openSiteEdge(inputs, { ...source, serveAtEdge }, { describe: describe2, clients, context });
        return publish_publish({
          place: open_store_nameOf(inputs),
          prefix,
          isPlan: mode === "plan",
          ...deletions,
          isExcluded: selectionOf(selection).isExcluded,
          storage,
          publisher: publisherOf(context.env, (0, external_node_crypto_.randomUUID)()),
          lockTimeoutMs: inputs.lockTimeoutMs,
          compose: source.compose,
          store,
          tidying: openStore(inputs, tidying, { ...context, signal: context.lateSignal }),
          cdn,
          edge,
          check: async () => {
            if (edge === void 0)
              await checkSeenInPlace(await describe2(), prefix, store);
          },
          isAwaited: inputs.invalidation.isAwaited,
          verify: createVerify(inputs.verify, { cdn, serving: () => serving }, context)
        }, context);
      }
      function describeOnce({ distributionIds, place }, aws) {
        let described;
        return () => described ??= Promise.all(distributionIds.map((id) => describeDistribution(id, place.bucket, aws)));
      }
      async function openSiteEdge({ release: { edge }, place: { bucket, prefix } }, { serveAtEdge }, given) {
        if (edge === void 0)
          return void 0;
        const { describe: describe2, clients, context } = given;
        const parts = await openEdge({ edge, distributions: await describe2(), prefix }, clients.aws, context);
        const owner = ownerOf(bucket, prefix);
        return createSiteEdge({ ...parts, owner, serve: (site) => serveAtEdge(site, { owner }) }, context);
      }
      function run_publish_openCdn({ distributionIds, place, invalidation, selection }, describe2, aws, context) {
        if (distributionIds.length === 0)
          return void 0;
        const sources = distributionIds.map((id, at) => ({
          describe: async () => {
            const found = (await describe2())[at];
            if (found === void 0)
              throw new Error(`Nothing is known of ${id}`);
            return found;
          },
          invalidations: createInvalidations(id, aws)
        }));
        return createCdn(sources, { prefix: place.prefix, wish: invalidation, indexDocument: selection.indexDocument }, context);
      }
      ;
      async function planRelease(inputs, { aws, tidyingAws }, context) {
        const { place, storage, distributionIds, release: wish, lockTimeoutMs } = inputs;
        const { bucket, prefix } = place;
        const distributions = await Promise.all(distributionIds.map((id) => describeDistribution(id, bucket, aws)));
        const switcher = await openSwitch({ edge: wish.edge, bucket, prefix, distributions, invalidateAll: neverDone }, aws, context);
        const current = await switcher.look();
        const folder2 = folderOf(current ?? ".none");
        const store = openStore(inputs, { aws, tidyingAws }, context, folder2);
        const outcome = await publish_publish({
          place: open_store_nameOf(inputs),
          prefix: prefix + folder2,
          isPlan: true,
          deleteRemoved: true,
          isExcluded: () => false,
          // A release begins with nothing: what is gone from the source is simply not in it.
          maxDelete: { kind: "share", percent: 100 },
          keepAssetsMs: 0,
          storage,
          publisher: publisherOf(context.env, (0, external_node_crypto_.randomUUID)()),
          lockTimeoutMs,
          compose: openSource(inputs, context).compose,
          store,
          tidying: store,
          cdn: void 0,
          isAwaited: true
        }, context);
        return { ...outcome, url: switcher.url };
      }
      function neverDone() {
        throw new Error("A plan invalidates nothing");
      }
      ;
      const errorPageRecord = `${ownFolder}error-page.json`;
      async function putErrorPage(id, path, parts) {
        const { store, open, copies, prefix, log } = parts;
        const [{ manifest }, stored, there] = await Promise.all([
          readManifest(open(folderOf(id))),
          store.read(errorPageRecord),
          store.head(path)
        ]);
        const wanted = manifest.files.get(path);
        if (wanted === void 0 || wanted === "unfinished")
          return;
        const record = parseRecord(stored?.bytes);
        const page = record?.path === path ? record.page : void 0;
        if (there !== void 0 && page?.etag === there.etag && error_page_isSame(page, wanted))
          return;
        const isOwn2 = there === void 0 || there.etag === wanted.etag || record?.path === path && (page === void 0 || page.etag === there.etag) || await isOfManifest(store, path, there.etag);
        if (!isOwn2) {
          log.warning(`${prefix}${path} is not of this action, so it stays. CloudFront shows it for errors, and not the one of ${id}: delete it, or have error-document name another page.`);
          return;
        }
        const version2 = await store.write(errorPageRecord, render({ path, page: void 0 }), stored?.etag);
        const etag = await copies.asIs(folderOf(id) + path, wanted.etag, path);
        if (etag === void 0) {
          log.warning(`S3 could not copy the error page of ${id} to ${prefix}${path}: CloudFront shows the one before`);
          return;
        }
        const { sha256, headers: headers2 } = wanted;
        await store.write(errorPageRecord, render({ path, page: { sha256, headers: headers2, etag } }), version2);
        log.info(`CloudFront finds the error page of ${id} at ${prefix}${path}`);
      }
      function error_page_isSame(page, wanted) {
        return page.sha256 === wanted.sha256 && page.headers === wanted.headers;
      }
      async function isOfManifest(store, path, etag) {
        const entry = (await readManifest(store)).manifest.files.get(path);
        return entry === "unfinished" || entry?.etag === etag;
      }
      function render(record) {
        return Buffer.from(`${JSON.stringify(record)}
`);
      }
      function parseRecord(bytes) {
        try {
          const { path, page } = JSON.parse(bytes?.toString("utf8") ?? "");
          if (typeof path !== "string")
            return void 0;
          const { sha256, headers: headers2, etag } = page ?? {};
          const isWhole = typeof sha256 === "string" && typeof headers2 === "string" && typeof etag === "string";
          return { path, page: isWhole ? { sha256, headers: headers2, etag } : void 0 };
        } catch {
          return void 0;
        }
      }
      ;
      function planPrune(index, keepReleases, now) {
        const { releases, history } = index;
        const complete = releases.filter(({ state }) => state === "complete");
        const kept = /* @__PURE__ */ new Set([
          ...complete.slice(-keepReleases).map(({ id }) => id),
          ...history.slice(-2),
          ...lingering(index, void 0, now).map(({ id }) => id)
        ]);
        return releases.filter(({ id }) => !kept.has(id));
      }
      async function pruneReleases(stored, parts) {
        const gone = [];
        let { index } = stored;
        try {
          for (const entry of planPrune(index, parts.keepReleases, parts.clock.now())) {
            await removeRelease(entry.id, parts.open(folderOf(entry.id)));
            gone.push(entry);
            parts.log.info(`Deleted the release ${entry.id}`);
            index = {
              ...index,
              releases: index.releases.filter(({ id }) => id !== entry.id),
              history: index.history.filter((id) => id !== entry.id)
            };
          }
          if (gone.length > 0)
            await writeIndex(parts.store, index, stored.version);
          const used = new Set(index.releases.map(({ rules: rules2 }) => rules2));
          const rules = gone.map((entry) => entry.rules).filter((id) => id !== void 0 && !used.has(id));
          await parts.switcher.forget([...new Set(rules)].filter((id) => id !== void 0));
        } catch (error) {
          parts.log.warning(`Old releases stay until the next one: ${(0, src_errors.zR)(error).message}`);
        }
        return gone.map(({ id }) => id);
      }
      async function removeRelease(id, store) {
        const { manifest } = await readManifest(store);
        for (const paths of [[...manifest.files.keys(), servingPath], [manifestPath]]) {
          const { failed } = await store.remove(paths);
          if (failed.length === 0)
            continue;
          throw new src_errors.yo(`${failed.length} objects of the release ${id} could not be deleted`, {
            cause: new Error(failed.map(({ path, why: why2 }) => `${path}: ${why2}`).join("\n"))
          });
        }
      }
      ;
      function nameRelease(commit, now) {
        return commit?.slice(0, 12) ?? new Date(now).toISOString().replace(/\..*/, "").replace(/[^\dT]/g, "");
      }
      async function chooseRelease({ name, isGiven }, { releases }, site, manifestOf) {
        for (let count2 = 1; ; count2++) {
          const id = count2 === 1 ? name : `${name}-${count2}`;
          const known2 = releases.find((release2) => release2.id === id);
          if (known2 === void 0 || known2.state === "uploading")
            return id;
          if (release_id_holds(await manifestOf(id), site))
            return id;
          if (!isGiven)
            continue;
          throw new src_errors.yo(`There is a release ${id} already, with another content`, {
            hint: "Give another name in release, or none: a release is never changed once it was shown."
          });
        }
      }
      function release_id_holds({ files }, site) {
        const own = [...files].filter(([, entry]) => entry !== "unfinished" && entry.until === void 0);
        if (own.length !== site.length)
          return false;
        return site.every(({ path, sha256, headersHash }) => {
          const entry = files.get(path);
          return entry !== void 0 && entry !== "unfinished" && entry.sha256 === sha256 && entry.headers === headersHash;
        });
      }
      ;
      async function writeServing(store, id, serving) {
        const path = folderOf(id) + servingPath;
        const { route, entries, errorPage: errorPage2 } = serving;
        const bytes = Buffer.from(`${JSON.stringify({ route, entries: [...entries], errorPage: errorPage2 })}
`);
        const there = await store.read(path);
        if (there?.bytes.equals(bytes) === true)
          return;
        if (await store.write(path, bytes, there?.etag) !== void 0)
          return;
        throw new src_errors.yo(`Another release is being published as ${id}`, { hint: "Re-run this job." });
      }
      async function readServing(store, id) {
        const stored = await store.read(folderOf(id) + servingPath);
        try {
          const { route, entries, errorPage: errorPage2 } = JSON.parse(stored?.bytes.toString("utf8") ?? "");
          return { route, entries: new Map(entries), errorPage: errorPage2 };
        } catch (error) {
          throw new src_errors.yo(`The release ${id} cannot be shown: nothing says how it is served`, {
            cause: error,
            hint: `Choose another release. ${folderOf(id)}${servingPath} is missing in the bucket, or damaged.`
          });
        }
      }
      ;
      const copiesAtATime = 32;
      async function shareBothWays(id, others, options) {
        let count2 = 0;
        for (const other of others) {
          count2 += await shareAssets({ ...options, from: other, to: id });
          count2 += await shareAssets({ ...options, from: id, to: other });
        }
        return count2;
      }
      async function shareAssets(options) {
        const { from, to, keepAssetsMs, open, copies, clock, signal } = options;
        if (from === to || keepAssetsMs === 0)
          return 0;
        const target = open(folderOf(to));
        const [given, taking] = await Promise.all([readManifest(open(folderOf(from))), readManifest(target)]);
        const now = clock.now();
        const lacking = [];
        const ledger = new Ledger((manifest, expected) => writeManifest(target, manifest, expected), taking);
        for (const [path, entry] of given.manifest.files) {
          if (entry === "unfinished" || !isFingerprinted(path) || (entry.until ?? now + 1) <= now)
            continue;
          const there = taking.manifest.files.get(path);
          const until = entry.until ?? now + keepAssetsMs;
          if (there === void 0 || there === "unfinished")
            lacking.push([path, { ...entry, until }]);
          else if (there.until !== void 0 && until - there.until > keepAssetsMs / 24)
            ledger.set(path, { ...there, until });
        }
        for (const [path] of lacking)
          ledger.set(path, "unfinished");
        await ledger.save();
        let count2 = 0;
        await (0, concurrently.r)(lacking, copiesAtATime, async ([path, entry]) => {
          signal.throwIfAborted();
          const etag = await copies.asIs(folderOf(from) + path, entry.etag, folderOf(to) + path);
          if (etag === void 0) {
            ledger.forget([path]);
            return;
          }
          ledger.set(path, { ...entry, etag });
          count2++;
        });
        await ledger.save();
        return count2;
      }
      ;
      function compareWith(before, site, options) {
        const manifest = before ?? emptyManifest;
        return makePlan({ site, remote: remoteOf(manifest), manifest, same: /* @__PURE__ */ new Map() }, { ...options, deleteRemoved: true, isExcluded: () => false });
      }
      function asCompared(upload, copied, plan2) {
        const made = new Set(upload.plan.changes.map(({ object }) => object.path));
        const sent = { ...withoutCopied(upload, copied), plan: plan2 };
        if (upload.uploaded + upload.updated < made.size)
          return sent;
        const changed = plan2.changes.filter(({ object }) => made.has(object.path));
        const uploaded = changed.filter(({ overwrites }) => !overwrites).length;
        return { ...sent, uploaded, updated: changed.length - uploaded, deleted: plan2.deletions.length };
      }
      function remoteOf({ files }) {
        const objects = [...files].flatMap(([path, entry]) => entry === "unfinished" ? [] : [[path, { etag: entry.etag, size: 0 }]]);
        return new Map(objects);
      }
      ;
      async function uploadRelease({ id, site, from }, { open, copies, prefix, ...options }, context) {
        const folder2 = folderOf(id);
        const shown = from === void 0 ? void 0 : { folder: folderOf(from), ...await readManifest(open(folderOf(from))) };
        const target = createReleaseStore(open(folder2), folder2, from === id ? void 0 : shown, copies);
        const now = context.clock.now();
        const plan2 = compareWith(shown?.manifest, site.objects, { keepAssetsMs: options.keepAssetsMs, now });
        const outcome = await publish_publish({
          ...options,
          prefix: prefix + folder2,
          printed: { plan: plan2, prefix },
          isPlan: false,
          deleteRemoved: true,
          isExcluded: () => false,
          // What is deleted was left by an attempt that nobody has seen.
          maxDelete: { kind: "share", percent: 100 },
          compose: () => Promise.resolve(site),
          store: target,
          tidying: target,
          cdn: void 0,
          verify: void 0,
          isAwaited: true
        }, context);
        const upload = asCompared(outcome, target.copied, plan2);
        switch (outcome.kind) {
          case "published":
          case "unchanged":
          case "cancelled":
            return { kind: outcome.kind, upload };
          case "superseded":
            return { kind: "superseded", by: outcome.by, upload };
          case "failed":
            return { kind: "failed", error: outcome.error, upload };
          case "planned":
          case "invalidation-timed-out":
            throw new Error(`A release cannot be ${outcome.kind}`);
        }
      }
      ;
      async function whatChanged({ id, from, files, entryPage }, { store, open }) {
        if (from === id)
          return { changed: [], removed: /* @__PURE__ */ new Map(), others: [] };
        const [{ manifest: before }, { manifest: now }] = await Promise.all([
          readManifest(from === void 0 ? store : open(folderOf(from))),
          // With what it was given of the release before, for visitors with an old page open.
          readManifest(open(folderOf(id)))
        ]);
        const isAsBefore = ({ path, sha256, headersHash }) => {
          const entry = before.files.get(path);
          return entry !== "unfinished" && entry?.sha256 === sha256 && entry.headers === headersHash;
        };
        const name = from === void 0 ? "the site in place" : `the release ${from}`;
        return {
          changed: files.filter((file) => file.path === entryPage || !isAsBefore(file)),
          removed: removedOf(before, [...before.files.keys()].filter((path) => !now.files.has(path))),
          others: before.files.size === 0 ? [] : [otherSite(name, before)]
        };
      }
      function filesOf({ files }, remote) {
        return [...files].flatMap(([path, entry]) => {
          const there = remote.get(path);
          if (there === void 0 || entry === "unfinished" || entry.until !== void 0)
            return [];
          const { sha256, headers: headersHash, encoding } = entry;
          const size = encoding === void 0 ? there.size : there.size * 10;
          return [{ path, sha256, headersHash, size, headers: {} }];
        });
      }
      ;
      async function verifySwitch({ id, from, files, serving }, { verify, store, open }) {
        if (verify === void 0)
          return void 0;
        const changes = await whatChanged({ id, from, files, entryPage: serving.route.i }, { store, open });
        const { checked, error } = await verify({ id, serving, site: files, ...changes });
        if (error !== void 0)
          throw error;
        return checked;
      }
      async function concludeRollback(switched, verifying, signal) {
        const stage = "verifying";
        try {
          return { kind: "rolled-back", stage, verified: await verifySwitch(switched, verifying) };
        } catch (thrown) {
          if (signal.aborted)
            return { kind: "cancelled", stage };
          const error = (0, src_errors.zR)(thrown);
          if (!(error instanceof src_errors.yo))
            throw error;
          return { kind: "failed", stage, error };
        }
      }
      ;
      async function release(options, context) {
        const { switcher, store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = options;
        const started = context.clock.now();
        const [site, , first] = await Promise.all([options.compose(), switcher.look(), readIndex(store)]);
        const serving = options.serve(site);
        const lease = await acquireLease(store, { publisher, place, tidying, timeoutMs }, context);
        try {
          const signal = AbortSignal.any([context.signal, lease.lost]);
          const [from, stored] = await Promise.all([switcher.look(), readIndex(store)]);
          const run = new Release(options, { ...context, signal }, { site, serving, from, stored });
          const shown = stored.index.releases.find(({ id }) => id === from);
          const by = findNewer(publisher, shown, { isSeenMeanwhile: stored.version !== first.version });
          const outcome = by === void 0 ? await run.execute() : { kind: "superseded", by, ...run.progress };
          if (lease.lost.aborted && outcome.kind === "cancelled")
            throw (0, src_errors.zR)(lease.lost.reason);
          return { ...outcome, durationMs: context.clock.now() - started };
        } finally {
          await lease.release();
        }
      }
      class Release {
        options;
        context;
        given;
        #id;
        #stage = "preparing";
        #verified;
        #upload;
        #removed = [];
        constructor(options, context, given) {
          this.options = options;
          this.context = context;
          this.given = given;
        }
        get progress() {
          return {
            work: "release",
            stage: this.#stage,
            release: this.#id,
            previous: this.given.from,
            removed: this.#removed,
            upload: this.#upload,
            url: this.options.switcher.url,
            verified: this.#verified,
            durationMs: 0
          };
        }
        async execute() {
          try {
            const kind = await this.#execute();
            return { ...this.progress, ...kind };
          } catch (thrown) {
            if (this.context.signal.aborted)
              return { ...this.progress, kind: "cancelled" };
            const error = (0, src_errors.zR)(thrown);
            if (!(error instanceof src_errors.yo) || this.#upload === void 0)
              throw error;
            return { ...this.progress, kind: "failed", error };
          }
        }
        async #execute() {
          const { store, switcher } = this.options;
          const { from, serving, site, stored } = this.given;
          const id = await this.#choose();
          this.#id = id;
          const known2 = await this.#begin(id);
          const { upload, ...ending2 } = await uploadRelease({ id, site, from }, this.options, this.context);
          this.#upload = upload;
          if (ending2.kind === "failed")
            throw ending2.error;
          if (ending2.kind === "superseded")
            return ending2;
          if (ending2.kind === "cancelled")
            return { kind: "cancelled" };
          await this.#putErrorPage(id);
          const isSeenThrough = stored.index.history.at(-1) === id && stored.index.begun === void 0;
          if (from === id && ending2.kind === "unchanged" && isSeenThrough) {
            await this.#verify(id);
            return { kind: "unchanged" };
          }
          await this.#share(id);
          await writeServing(store, id, serving);
          await switcher.prepare({ id, serving });
          const noted = await noteSwitch(this.options, known2, { id, from });
          this.context.signal.throwIfAborted();
          this.#stage = "switching";
          await switcher.show({ id, serving }, from);
          this.#stage = "switched";
          this.context.log.info(`Visitors get the release ${id}${from === void 0 ? "" : ` instead of ${from}`}`);
          await this.#conclude(id, noted);
          await this.#verify(id);
          return { kind: "released" };
        }
        /** @throws UserError when visitors get something else; the switch stays */
        async #verify(id) {
          const { from, serving, site } = this.given;
          this.#stage = "verifying";
          this.#verified = await verifySwitch({ id, from, files: site.objects, serving }, this.options);
        }
        #choose() {
          const { open, publisher, id } = this.options;
          const name = id ?? nameRelease(publisher.commit, this.context.clock.now());
          const { stored, site } = this.given;
          const index = withShown(stored.index, this.given.from);
          return chooseRelease({ name, isGiven: id !== void 0 }, index, site.objects, async (release2) => {
            return (await readManifest(open(folderOf(release2)))).manifest;
          });
        }
        /** Writes down that there is going to be a release, so that what is left of it after a crash is known. */
        async #begin(id) {
          const { stored } = this.given;
          if (stored.index.releases.some((entry) => entry.id === id))
            return stored;
          const leaving = withLeaving(withShown(stored.index, this.given.from), this.given.from);
          const index = release_index_withEntry(leaving, { ...this.#entry(id), state: "uploading" });
          return writeIndex(this.options.store, index, stored.version);
        }
        async #conclude(id, known2) {
          const { from } = this.given;
          const entry = { ...this.#entry(id), state: "complete" };
          const index = release_index_withEntry(withShown(known2.index, from), entry);
          const history = pushed(historyWith(index.history, from), id);
          const isEverywhere = this.options.switcher.isGradual;
          const left = leftAfter(index, { from, id, isEverywhere }, this.context.clock.now());
          const ended = { ...index, history, begun: void 0, left };
          const stored = await writeIndex(this.options.store, ended, known2.version);
          this.#removed = await pruneReleases(stored, { ...this.options, ...this.context });
        }
        #entry(id) {
          const { run, order: order2, commit } = this.options.publisher;
          const { k: rules } = this.given.serving.route;
          const at = this.context.clock.now();
          return { id, run, order: order2, commit, at, ...rules === void 0 ? {} : { rules } };
        }
        async #putErrorPage(id) {
          const { errorPage: errorPage2 } = this.given.serving;
          if (errorPage2 !== void 0)
            await putErrorPage(id, errorPage2, { ...this.options, log: this.context.log });
        }
        async #share(id) {
          const { from, stored } = this.given;
          const others = sharingWith(id, stored.index, from, this.context.clock.now());
          const count2 = await shareBothWays(id, others, { ...this.options, ...this.context });
          if (count2 > 0)
            this.context.log.info(`Copied ${count2} files with a hash in their names between ${id} and what edges may still show`);
        }
      }
      ;
      async function rollBack(options, context) {
        const { store, switcher, publisher, place, tidying, lockTimeoutMs: timeoutMs, open } = options;
        const { clock, log, signal } = context;
        const started = clock.now();
        await switcher.look();
        const lease = await acquireLease(store, { publisher, place, tidying, timeoutMs }, context);
        try {
          const [from, stored] = await Promise.all([switcher.look(), readIndex(store)]);
          const index = withShown(stored.index, from);
          const history = historyWith(index.history, from);
          const isOwed = from !== void 0 && index.begun === from;
          const id = options.id ?? (isOwed && isEarlier(stored.index, from) ? from : previousOf(history, index, from));
          if (id === void 0)
            throw nothingBefore(from, index);
          const target = index.releases.find((entry) => entry.id === id);
          if (target?.state !== "complete")
            throw notThere(id, index);
          if (id === from && !isOwed)
            throw isShown(id);
          const [files, serving] = await Promise.all([checkWhole(id, open(folderOf(id))), readServing(store, id)]);
          const published = `${new Date(target.at).toISOString()}${target.commit === void 0 ? "" : `, commit ${target.commit}`}`;
          log.info(`Rolling back from ${from ?? "no release"} to ${id} (${published}, ${target.run})`);
          const shared = { ...options, clock, signal: AbortSignal.any([signal, lease.lost]) };
          await shareBothWays(id, sharingWith(id, index, from, clock.now()), shared);
          await switcher.prepare({ id, serving });
          const { errorPage: errorPage2 } = serving;
          if (errorPage2 !== void 0)
            await putErrorPage(id, errorPage2, { ...options, log });
          const noted = await noteSwitch(options, { ...stored, index }, { id, from });
          lease.lost.throwIfAborted();
          await switcher.show({ id, serving }, from);
          const at = history.lastIndexOf(id);
          const next = at < 0 ? pushed(history, id) : history.slice(0, at + 1);
          const left = leftAfter(noted.index, { from, id, isEverywhere: switcher.isGradual }, clock.now());
          await writeIndex(store, { ...index, history: next, begun: void 0, left }, noted.version);
          return {
            ...await concludeRollback({ id, from, files, serving }, options, signal),
            work: "rollback",
            release: id,
            previous: from,
            removed: [],
            upload: void 0,
            url: switcher.url,
            durationMs: clock.now() - started
          };
        } finally {
          await lease.release();
        }
      }
      function isEarlier({ history }, id) {
        return history.at(-1) !== id && history.includes(id);
      }
      function previousOf(history, { releases }, shown) {
        return (shown === void 0 ? history : history.slice(0, -1)).findLast((id) => id !== shown && releases.some((entry) => entry.id === id && entry.state === "complete"));
      }
      async function checkWhole(id, store) {
        const { manifest } = await readManifest(store);
        const own = [...manifest.files].flatMap(([path, entry]) => entry === "unfinished" || entry.until !== void 0 ? [] : [[path, entry.etag]]);
        const remote = await store.list(own.map(([path]) => path).sort());
        const missing = own.filter(([path, etag]) => remote.get(path)?.etag !== etag).map(([path]) => path);
        if (manifest.published !== void 0 && own.length > 0 && missing.length === 0)
          return filesOf(manifest, remote);
        throw new src_errors.yo(`The release ${id} is not whole in the bucket any more; nothing was changed`, {
          cause: new Error(missing.length === 0 ? "Its manifest is missing" : `Missing or changed: ${missing.slice(0, 20).join(", ")}`),
          hint: "Choose another release with the input release, or publish that commit again."
        });
      }
      function nothingBefore(from, index) {
        return new src_errors.yo(from === void 0 ? "No release is shown, so there is none to go back from" : `There is no release before ${from}`, { hint: `Name one with the input release. ${listed(index)}` });
      }
      function notThere(id, index) {
        return new src_errors.yo(`There is no release ${id}`, { hint: listed(index) });
      }
      function isShown(id) {
        return new src_errors.yo(`The release ${id} is what visitors get already`, { hint: "There is nothing to do." });
      }
      function listed({ releases }) {
        const ids = releases.filter(({ state }) => state === "complete").map(({ id }) => id);
        return ids.length === 0 ? "The bucket has no releases." : `The bucket has ${ids.slice(-20).join(", ")}.`;
      }
      ;
      function createVerifyRelease({ wish, url, prefix, hasEdge, describe: describe2 }, context) {
        if (wish === void 0)
          return void 0;
        return async ({ id, serving, ...shown }) => {
          const root = wish.base ?? url();
          const distribution = await describe2();
          const isDefault = distribution.defaultRootObject === serving.route.i;
          const urlOf2 = root === void 0 ? () => void 0 : createAddresses({
            root,
            distribution,
            prefix: hasEdge ? prefix : prefix + folderOf(id),
            showsIndex: hasEdge || isDefault || distribution.showsFolders,
            serving
          });
          return verifySite({ ...shown, subject: { kind: "release", id }, urlOf: urlOf2 }, wish, context);
        };
      }
      ;
      async function releaseSource(inputs, clients, context) {
        const { storage, selection, site, release: wish, deletions } = inputs;
        const { indexDocument, errorDocument: errorPage2 } = selection;
        const { compose, redirects, serveAtEdge } = openSource(inputs, context);
        const serve = (read2) => wish.edge === void 0 ? planPlainServing(redirects(), { indexDocument, isClean: site.cleanUrls, spaPage: wish.spaPage }) : serveAtEdge(read2, { errorPage: errorPage2 });
        const parts = await run_release_openParts(inputs, clients, context);
        const { keepAssetsMs } = deletions;
        const { keepReleases } = wish;
        return release({ ...parts, keepReleases, keepAssetsMs, storage, compose, serve }, context);
      }
      async function rollBackSite(inputs, clients, context) {
        return rollBack(await run_release_openParts(inputs, clients, context), context);
      }
      async function run_release_openParts(inputs, clients, context) {
        const { place, storage, distributionIds, release: wish, deletions, lockTimeoutMs } = inputs;
        const { aws, tidyingAws } = clients;
        const { bucket, prefix } = place;
        const describeAt = (id2) => describeDistribution(id2, bucket, aws);
        const distributions = await Promise.all(distributionIds.map(describeAt));
        const describe2 = () => describeAt(distributionIds[0] ?? "");
        const { edge, id } = wish;
        const invalidateAll = () => invalidateEverything(inputs, clients, context);
        const switcher = await openSwitch({ edge, bucket, prefix, distributions, invalidateAll }, aws, context);
        const { signal, clock } = context;
        const wire = new Wire({ aws, bucket, signal, now: () => clock.now(), connections });
        const tidying = { aws: tidyingAws, tidyingAws };
        return {
          place: open_store_nameOf(inputs),
          prefix,
          publisher: publisherOf(context.env, (0, external_node_crypto_.randomUUID)()),
          lockTimeoutMs,
          id,
          keepAssetsMs: deletions.keepAssetsMs,
          store: openStore(inputs, clients, context),
          tidying: openStore(inputs, tidying, { ...context, signal: context.lateSignal }),
          open: (folder2) => openStore(inputs, clients, context, folder2),
          copies: createCopies(wire, place, storage),
          switcher,
          verify: createVerifyRelease({ wish: inputs.verify, url: () => switcher.url, prefix, hasEdge: edge !== void 0, describe: describe2 }, context)
        };
      }
      async function invalidateEverything({ distributionIds, place, invalidation }, { aws }, context) {
        const sources = distributionIds.map((id) => ({
          describe: () => describeDistribution(id, place.bucket, aws),
          invalidations: createInvalidations(id, aws)
        }));
        const cdn = createCdn(sources, { prefix: place.prefix, wish: { ...invalidation, isAwaited: true } }, context);
        await cdn.look();
        const everything = distributionIds.map((distributionId) => ({ distributionId, paths: ["/*"] }));
        const isSeen = await cdn.invalidate(everything, ({ distributionId, id }) => context.log.info(`Invalidation ${id} in ${distributionId}: /*`));
        if (!isSeen)
          context.log.warning("The invalidation was not completed in time: CloudFront may show old copies");
      }
      ;
      const tidyingMs = 5e3;
      const execution = {
        async run(inputs, context) {
          const late = (0, late_signal.r)(context, tidyingMs);
          const endOfHolding = holdDownMemory();
          try {
            const clients = {
              aws: (0, session.e)(inputs.aws, context),
              tidyingAws: (0, session.e)(inputs.aws, { ...context, signal: late.signal })
            };
            return await carryOut(inputs, clients, { ...context, lateSignal: late.signal });
          } finally {
            late.end();
            endOfHolding();
          }
        },
        report
      };
      function report(outcome, inputs) {
        if ("findings" in outcome)
          return reportDiagnosis(outcome, open_store_nameOf(inputs));
        if ("preview" in outcome)
          return reportPreview(outcome, open_store_nameOf(inputs));
        return "upload" in outcome ? reportRelease(outcome, open_store_nameOf(inputs)) : reportOutcome(outcome, inputs);
      }
      function carryOut(inputs, clients, context) {
        const { mode } = inputs;
        if (mode === "doctor")
          return lookAt(inputs, clients, context);
        const pullRequest = pullRequestOf(context.env);
        const isPreview = mode === "preview" || mode === "remove-preview";
        const preview = isPreview ? namePreview(inputs.preview.name, pullRequest?.number) : void 0;
        const work = () => {
          switch (mode) {
            case "publish":
              return publishSource(inputs, clients, context);
            case "plan":
              return (inputs.isOfRelease === true ? planRelease : publishSource)(inputs, clients, context);
            case "release":
              return releaseSource(inputs, clients, context);
            case "rollback":
              return rollBackSite(inputs, clients, context);
            case "preview":
              return previewSource(inputs, preview ?? "", clients, context);
            case "remove-preview":
              return takePreviewAway(inputs, preview ?? "", clients, context);
          }
        };
        const { headSha } = pullRequest ?? {};
        return told({ ...inputs, preview, hasPullRequest: pullRequest !== void 0, headSha }, context, async () => {
          const outcome = await work();
          return { outcome, summary: report(outcome, inputs).summary };
        });
      }
      function lookAt(inputs, clients, context) {
        const { place, distributionIds, selection, deletions, storage } = inputs;
        const { indexDocument, errorDocument } = selection;
        const deletesRemoved = deletions.deleteRemoved;
        return examine({
          place,
          distributionIds,
          indexDocument,
          errorDocument,
          deletesRemoved,
          storage,
          edge: inputs.release.edge
        }, { aws: clients.aws, store: openStore(inputs, clients, context) }, context);
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
  49486: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          lateSignal
        )
        /* harmony export */
      });
      function lateSignal({ clock, signal }, ms) {
        const late = new AbortController();
        const over = new AbortController();
        const onAbort = () => {
          const abort = () => late.abort(signal.reason);
          clock.sleep(ms, over.signal).then(abort, () => void 0);
        };
        if (signal.aborted)
          onAbort();
        else
          signal.addEventListener("abort", onAbort, { once: true });
        return {
          signal: late.signal,
          end() {
            signal.removeEventListener("abort", onAbort);
            over.abort();
          }
        };
      }
    })
  ),
  /***/
  28854: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          withdrawDeployments
        ),
        /* harmony export */
        d: () => (
          /* binding */
          announceDeployment
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49486);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48826);
      var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87173);
      var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16362);
      var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);
      function announceDeployment(news, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        const begun = begin(news, { ...context, signal: late.signal }, eventOf);
        const told = begun.catch((error) => {
          context.log.notice(`There is no GitHub deployment: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
          return void 0;
        });
        return {
          async conclude(state, description, url) {
            try {
              await (await told)?.conclude(state, description, url);
            } catch (error) {
              context.log.notice(`The GitHub deployment keeps its state: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
            } finally {
              late.end();
            }
          }
        };
      }
      async function begin(news, context, eventOf) {
        const event = await eventOf();
        const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_4__.o)({ token: news.token, event, context });
        const isTransient = news.isTransient ?? event.pullRequest !== void 0;
        const deployment = {
          environment: news.environment,
          task: news.task,
          description: news.description,
          isTransient,
          isProduction: isTransient ? false : void 0
        };
        const created = await github.createDeployment(deployment);
        if (created.kind !== "done") {
          context.log.notice(`There is no GitHub deployment: ${created.why}.`);
          return void 0;
        }
        const id = created.value;
        const set = (state, description, url) => {
          const status = { state, description, environmentUrl: url, logUrl: event.runUrl, autoInactive: false };
          return tell(github, id, status, context);
        };
        await set("in_progress", news.beginning, news.environmentUrl);
        return {
          async conclude(state, description, url) {
            const isTold = await set(state, description, news.environmentUrl ?? url);
            if (!isTold || state !== "success")
              return;
            const retired = await github.retireDeployments(id, deployment);
            if (retired.kind !== "done")
              context.log.notice(`Older GitHub deployments stay active: ${retired.why}.`);
          }
        };
      }
      async function tell(github, id, status, { log }) {
        const answer = await github.setDeploymentStatus(id, status);
        if (answer.kind === "done")
          return true;
        log.notice(`The GitHub deployment is not shown as ${status.state}: ${answer.why}.`);
        return false;
      }
      async function withdrawDeployments({ token, environment, task, why }, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        try {
          const event = await eventOf();
          const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_4__.o)({ token, event, context: { ...context, signal: late.signal } });
          const retired = await github.retireDeployments(Infinity, { environment, task }, why);
          if (retired.kind !== "done")
            context.log.notice(`GitHub deployments stay active: ${retired.why}.`);
        } catch (error) {
          context.log.notice(`GitHub deployments stay active: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_3__.zR)(error).message}.`);
        } finally {
          late.end();
        }
      }
    })
  ),
  /***/
  12759: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          notPossible
        ),
        /* harmony export */
        V: () => (
          /* binding */
          done
        )
        /* harmony export */
      });
      function done(value) {
        return { kind: "done", value };
      }
      function notPossible(why) {
        return { kind: "not-possible", why };
      }
    })
  ),
  /***/
  37987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          findChangedLines
        ),
        /* harmony export */
        s: () => (
          /* binding */
          baseBranch
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12759);
      async function findChangedLines(event, directory, context, askApi) {
        if (baseBranch(event) === void 0 && event.previousSha === void 0) {
          return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.N)(`there is nothing that the event "${event.name}" on ${event.ref || "no branch"} changes`);
        }
        const { diffByGit, findMergedBase, findRepository } = await __webpack_require__.e(
          /* import() */
          4148
        ).then(__webpack_require__.bind(__webpack_require__, 34148));
        const repository = await findRepository(directory, context);
        const mergedBase = repository === void 0 ? void 0 : await findMergedBase(event, repository);
        const isCheckedOut = event.name !== "workflow_run";
        const local = repository === void 0 || !isCheckedOut ? void 0 : await diffByGit(event, mergedBase, repository, context);
        const answer = local === void 0 ? await askApi(mergedBase) : (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)(local);
        if (answer.kind !== "done")
          return answer;
        const files = /* @__PURE__ */ new Map();
        const unknown = [];
        for (const [name, lines] of answer.value.changes) {
          const file = repository === void 0 ? name : repository.toWorkspace(name);
          if (file === void 0)
            continue;
          if (lines === void 0)
            unknown.push(file);
          else
            files.set(file, lines);
        }
        return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.V)({ files, unknown, isComplete: answer.value.isComplete });
      }
      function baseBranch({ pullRequest, ref, defaultBranch }) {
        if (pullRequest !== void 0)
          return pullRequest.baseRef;
        const isOtherBranch = ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch ?? ""}`;
        return isOtherBranch ? defaultBranch : void 0;
      }
    })
  ),
  /***/
  76926: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          footerOf
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68852);
      function footerOf(env, headSha, now) {
        const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
        const commit = headSha ?? env.GITHUB_SHA;
        const parts = [
          .../^[0-9a-f]{40,64}$/.test(commit ?? "") ? [`Commit ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.aY)((commit ?? "").slice(0, 12))}`] : [],
          `${new Date(now).toISOString().slice(0, 16).replace("T", " ")} UTC`,
          ...server === void 0 || repository === void 0 || run === void 0 ? [] : [`[log](${server}/${repository}/actions/runs/${run})`]
        ];
        return [`<sub>${parts.join(" · ")}</sub>`];
      }
    })
  ),
  /***/
  62796: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          commentOnPullRequest
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49486);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48826);
      var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87173);
      var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16362);
      var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2161);
      async function commentOnPullRequest({ token, kind, name, markdown, isEditOnly = false }, context, eventOf = _event_js__WEBPACK_IMPORTED_MODULE_0__.j) {
        const { log } = context;
        const late = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.r)(context, _report_context_js__WEBPACK_IMPORTED_MODULE_2__.Q);
        try {
          const event = await eventOf();
          const github = (0, _github_js__WEBPACK_IMPORTED_MODULE_3__.o)({ token, event, context: { ...context, signal: late.signal } });
          const comment = { kind, name, sections: markdown.map(toSection) };
          const answer = await (isEditOnly ? github.editComment(comment) : github.putComment(comment));
          if (answer.kind !== "done")
            log.notice(`There is no comment: ${answer.why}.`);
          else if (answer.value !== void 0)
            log.info(`The comment: ${answer.value.url}`);
        } catch (error) {
          log.notice(`There is no comment: ${(0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_4__.zR)(error).message}.`);
        } finally {
          late.end();
        }
      }
      function toSection(text) {
        const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
        return { title: first.replace(/[#*`_|<>]/g, "").trim(), text };
      }
    })
  ),
  /***/
  82619: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          connect
        )
      });
      var errors = __webpack_require__(48826);
      var lazy_http_client = __webpack_require__(54978);
      var answer = __webpack_require__(12759);
      ;
      function readFault(error, now) {
        if (!(error instanceof Error))
          return void 0;
        if (error.name === "GraphqlResponseError")
          return { kind: "final", text: oneLine(error.message) };
        if (!("status" in error) || typeof error.status !== "number")
          return void 0;
        const response = "response" in error ? error.response : void 0;
        const message = oneLine(error.message);
        if (response === void 0)
          return { kind: "passing", text: message, waitMs: void 0 };
        const { status } = error;
        const text = `HTTP ${status}: ${message}`;
        const limitMs = rateLimitMs(status, response.headers, message, now);
        if (limitMs !== void 0)
          return { kind: "passing", text, waitMs: limitMs };
        if (status >= 500)
          return { kind: "passing", text, waitMs: void 0 };
        if (status === 401 || status === 403 || status === 404)
          return { kind: "refused", text };
        return { kind: "final", text };
      }
      function rateLimitMs(status, headers, message, now) {
        if (status !== 403 && status !== 429)
          return void 0;
        const retryAfter = Number(headers["retry-after"] ?? NaN);
        if (!Number.isNaN(retryAfter))
          return retryAfter * 1e3;
        if (String(headers["x-ratelimit-remaining"]) === "0") {
          return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1e3 - now);
        }
        return status === 429 || /rate limit/i.test(message) ? 6e4 : void 0;
      }
      function oneLine(message) {
        return message.replace(/ - https:\/\/docs\.github\.com\S*$/, "").replace(/\s+/g, " ").trim().slice(0, 300);
      }
      ;
      const attempts = 3;
      const maxWaitMs = 6e4;
      const requestTimeoutMs = 3e4;
      function connect(token, context) {
        let client;
        return async (purpose, call) => {
          if (!token)
            return (0, answer.N)("there is no token");
          const octokit = await (client ??= openClient(token, context));
          let waited = 0;
          for (let attempt = 1; ; attempt++) {
            context.signal.throwIfAborted();
            try {
              return (0, answer.V)(await call(octokit, attempt > 1));
            } catch (error) {
              context.signal.throwIfAborted();
              const fault = readFault(error, context.clock.now());
              if (fault === void 0)
                throw (0, errors.zR)(error);
              if (fault.kind === "refused") {
                const { action, permission } = purpose;
                const why = `the token may not ${action} (${fault.text}); it needs the permission "${permission}"`;
                return { kind: "not-permitted", why };
              }
              const wait = fault.kind === "passing" ? fault.waitMs ?? 500 * 2 ** attempt * Math.random() : Infinity;
              if (attempt === attempts || waited + wait > maxWaitMs) {
                return { kind: "failed", why: `GitHub did not ${purpose.action} (${fault.text})` };
              }
              context.log.info(`GitHub answered ${fault.text}; attempt ${attempt + 1} of ${attempts}`);
              await context.clock.sleep(wait, context.signal);
              waited += wait;
            }
          }
        };
      }
      async function openClient(token, context) {
        await (0, lazy_http_client.w)();
        const { getOctokit } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const debug = (text) => context.log.debug(text);
        const octokit = getOctokit(token, {
          // An Enterprise Server says here where it is.
          ...context.env.GITHUB_API_URL ? { baseUrl: context.env.GITHUB_API_URL } : {},
          // Octokit's own would print warnings to stderr.
          log: { debug, info: debug, warn: debug, error: debug }
        });
        octokit.hook.before("request", (options) => {
          options.request.signal = AbortSignal.any([context.signal, AbortSignal.timeout(requestTimeoutMs)]);
        });
        return octokit;
      }
    })
  ),
  /***/
  87173: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          readEvent
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
      var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
      async function readEvent() {
        await (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.w)();
        const { context } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(2413)]
        ).then(__webpack_require__.bind(__webpack_require__, 92413));
        const { eventName, sha, ref, actor, serverUrl, runId, runAttempt, payload } = context;
        const { owner, repo } = context.repo;
        const repository = `${owner}/${repo}`;
        return {
          repository,
          name: given(eventName),
          sha: given(sha),
          ref: given(ref),
          actor: given(actor),
          runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`,
          ...(0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.e)(payload)
        };
      }
      function given(text) {
        return text ?? "";
      }
    })
  ),
  /***/
  16362: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          openGitHub
        )
        /* harmony export */
      });
      var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12759);
      var _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37987);
      var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82619);
      var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87857);
      function openGitHub({ token, event, context }) {
        const ask = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.N)(token, context);
        const repository = (0, _repository_js__WEBPACK_IMPORTED_MODULE_1__.S)(event.repository);
        const { pullRequest } = event;
        return {
          async createCheckRun(check) {
            const headSha = pullRequest?.headSha || event.sha;
            if (headSha === "")
              return (0, _answer_js__WEBPACK_IMPORTED_MODULE_2__.N)("the event names no commit");
            const { createCheckRun } = await __webpack_require__.e(
              /* import() */
              2717
            ).then(__webpack_require__.bind(__webpack_require__, 42717));
            return createCheckRun(ask, repository, headSha, check, context.log);
          },
          async putComment(comment) {
            const { putComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return putComment(ask, repository, pullRequest?.number, comment);
          },
          async editComment(comment) {
            const { editComment } = await __webpack_require__.e(
              /* import() */
              4642
            ).then(__webpack_require__.bind(__webpack_require__, 44642));
            return editComment(ask, repository, pullRequest?.number, comment);
          },
          async createDeployment(deployment) {
            const sha = pullRequest?.headSha || event.sha;
            if (sha === "")
              return (0, _answer_js__WEBPACK_IMPORTED_MODULE_2__.N)("the event names no commit");
            const { createDeployment } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return createDeployment(ask, repository, sha, deployment);
          },
          async setDeploymentStatus(id, status) {
            const { setDeploymentStatus } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return setDeploymentStatus(ask, repository, id, status);
          },
          async retireDeployments(id, deployment, why) {
            const { retireDeployments } = await __webpack_require__.e(
              /* import() */
              3345
            ).then(__webpack_require__.bind(__webpack_require__, 83345));
            return retireDeployments(ask, repository, id, deployment, why);
          },
          async lastDeployment(deployment) {
            const { findLastDeployment } = await __webpack_require__.e(
              /* import() */
              845
            ).then(__webpack_require__.bind(__webpack_require__, 20845));
            return findLastDeployment(ask, repository, deployment);
          },
          async changedSince(sha) {
            const { findChangedSince } = await __webpack_require__.e(
              /* import() */
              8606
            ).then(__webpack_require__.bind(__webpack_require__, 38606));
            return findChangedSince(sha, event.sha, context, ask, repository);
          },
          changedLines: (directory = context.workspace) => (0, _changed_lines_js__WEBPACK_IMPORTED_MODULE_3__.n)(event, directory, context, async (mergedBase) => {
            const { compareByApi } = await __webpack_require__.e(
              /* import() */
              2982
            ).then(__webpack_require__.bind(__webpack_require__, 82982));
            return compareByApi(ask, repository, event, mergedBase);
          })
        };
      }
    })
  ),
  /***/
  2161: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          lastWordsMs
        )
        /* harmony export */
      });
      const lastWordsMs = 5e3;
    })
  ),
  /***/
  87857: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          parseRepository
        )
        /* harmony export */
      });
      function parseRepository(fullName) {
        const [owner = "", repo = ""] = fullName.split("/");
        return { owner, repo };
      }
    })
  )
};
;
