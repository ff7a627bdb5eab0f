"use strict";
exports.id = 1890;
exports.ids = [1890];
exports.modules = {
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
            await (context.clock.beside ?? context.clock).sleep(everyMs, stop.signal);
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
        const message = found?.message(name, call, error) ?? `${name} failed: ${code}`;
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
          isIt: (error) => networkCode(error) === "EPROXY",
          message: (name, _call, { message }) => `${name} did not get through the proxy. ${message}`,
          hint: "See HTTPS_PROXY of the runner, with a name and a password where the proxy asks for them (407): http://<name>:<password>@<host>:<port>. NO_PROXY names the hosts that are reached without it."
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
  9620: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          outboundAgents
        ),
        /* harmony export */
        V: () => (
          /* binding */
          outboundTunnel
        )
        /* harmony export */
      });
      var _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
      async function outboundAgents(env) {
        return (0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(env) ? (await __webpack_require__.e(
          /* import() */
          3622
        ).then(__webpack_require__.bind(__webpack_require__, 33622))).createAgents(env) : {};
      }
      function outboundTunnel(origin, env) {
        if (!(0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__.p)(env))
          return void 0;
        const to = destinationOf(origin);
        const proxy = (0, _proxy_of_js__WEBPACK_IMPORTED_MODULE_0__.O)(to, env);
        if (proxy === void 0)
          return void 0;
        return async (timeoutMs) => (await __webpack_require__.e(
          /* import() */
          7166
        ).then(__webpack_require__.bind(__webpack_require__, 37166))).openTunnel(proxy, to, timeoutMs);
      }
      function destinationOf({ protocol, hostname, port }) {
        const isSecure = protocol === "https:";
        const host = hostname.replace(/^\[|\]$/g, "");
        return { isSecure, host, port: port === "" ? isSecure ? 443 : 80 : Number(port) };
      }
    })
  ),
  /***/
  4554: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          proxyOf
        ),
        /* harmony export */
        p: () => (
          /* binding */
          namesProxy
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48826);
      const names = {
        secure: ["https_proxy", "HTTPS_PROXY"],
        plain: ["http_proxy", "HTTP_PROXY"]
      };
      function namesProxy(env) {
        return [...names.secure, ...names.plain].some((name) => (env[name] ?? "") !== "");
      }
      function proxyOf(to, env) {
        const [name, value] = firstOf(to.isSecure ? names.secure : names.plain, env);
        if (value === "" || isNear(to.host))
          return void 0;
        if (isExcepted(to, firstOf(["no_proxy", "NO_PROXY"], env)[1]))
          return void 0;
        return readProxy(name, value);
      }
      function firstOf([first, second], env) {
        const lower = env[first] ?? "";
        return lower === "" ? [second, env[second] ?? ""] : [first, lower];
      }
      function isNear(host) {
        return /^(.+\.)?localhost$/i.test(host) || host.startsWith("127.") || // Metadata of the instance, credentials of the task (169.254.169.254, 169.254.170.2, 169.254.170.23).
        host.startsWith("169.254.") || ["::1", "0:0:0:0:0:0:0:1", "fd00:ec2::254", "fd00:ec2::23"].includes(host.toLowerCase());
      }
      function isExcepted({ host, port }, exceptions) {
        const asked = host.toLowerCase();
        return exceptions.toLowerCase().split(/[\s,]+/).some((entry) => {
          if (entry === "*")
            return true;
          const { name = "", only } = /^\[?(?<name>.+?)\]?(?::(?<only>\d+))?$/.exec(asOne(entry))?.groups ?? {};
          const bare = name.replace(/^\*?\./, "");
          if (bare === "" || only !== void 0 && Number(only) !== port)
            return false;
          return asked === bare || asked.endsWith(`.${bare}`);
        });
      }
      function asOne(entry) {
        return !entry.startsWith("[") && entry.split(":").length > 2 ? `[${entry}]` : entry;
      }
      function readProxy(name, value) {
        const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
        if (!URL.canParse(text))
          throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} is no address`, { hint: expected });
        const proxy = new URL(text);
        if (proxy.protocol === "http:" || proxy.protocol === "https:")
          return proxy;
        throw new _slipway_action_kit__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} names a proxy that speaks ${proxy.protocol.slice(0, -1)}`, { hint: expected });
      }
      const expected = "Give it as http://<host>:<port>, with a name and a password as http://<name>:<password>@<host>:<port>.";
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
        GetBucketEncryption: "s3:GetEncryptionConfiguration",
        GetBucketLifecycleConfiguration: "s3:GetLifecycleConfiguration",
        GetPublicAccessBlock: "s3:GetBucketPublicAccessBlock",
        HeadBucket: "s3:ListBucket",
        HeadObject: "s3:GetObject",
        ListObjectsV2: "s3:ListBucket",
        UploadPart: "s3:PutObject"
      };
      const onBucket = /^s3:(ListBucket|GetBucket\w+|GetEncryptionConfiguration|GetLifecycleConfiguration)$/;
      function s3Permission(operation, input) {
        const action = actions[operation] ?? `s3:${operation}`;
        const { Bucket: bucket, Key: key } = Object(input);
        if (typeof bucket !== "string")
          return { action, resource: "*" };
        if (onBucket.test(action))
          return { action, resource: `arn:aws:s3:::${bucket}` };
        return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === "string" ? key : "*"}` };
      }
    })
  ),
  /***/
  95340: (
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
      var outbound = __webpack_require__(9620);
      ;
      const limits = { connectionTimeout: 1e4, socketTimeout: 6e4 };
      async function requestHandlerFor(env) {
        return { ...limits, ...await (0, outbound.R)(env) };
      }
      ;
      async function assumeRole(inputs, region, context) {
        const token = await requestOidcToken(inputs.audience, context);
        const [{ STSClient, AssumeRoleWithWebIdentityCommand }, { createRetryStrategy }, requestHandler] = await Promise.all([Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(4928), __webpack_require__.e(6422)]
        ).then(__webpack_require__.bind(__webpack_require__, 86422)), __webpack_require__.e(
          /* import() */
          5091
        ).then(__webpack_require__.bind(__webpack_require__, 95091)), requestHandlerFor(context.env)]);
        const unsigned = { accessKeyId: "", secretAccessKey: "" };
        const retryStrategy = createRetryStrategy(context.log, context.signal);
        const sts = new STSClient({ region, credentials: unsigned, retryStrategy, requestHandler });
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
      function openAws(inputs, context) {
        const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION;
        if (!region) {
          throw new errors.yo("There is no AWS region", { hint: "Give the input aws-region, or set AWS_REGION." });
        }
        const lazy = (service, load, home = region) => {
          let client;
          const open = async () => {
            const [Client, { createRetryStrategy }, requestHandler] = await Promise.all([
              load(),
              __webpack_require__.e(
                /* import() */
                5091
              ).then(__webpack_require__.bind(__webpack_require__, 95091)),
              requestHandlerFor(context.env)
            ]);
            const retryStrategy = createRetryStrategy(context.log, context.signal);
            const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler });
            return guard(made, { service, region: home, signal: context.signal, session });
          };
          return () => client ??= open();
        };
        const loadEcr = async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(6256), __webpack_require__.e(6972)]
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
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(6323), __webpack_require__.e(8069), __webpack_require__.e(9524)]
          ).then(__webpack_require__.bind(__webpack_require__, 9524))).CloudFrontClient),
          ecr,
          async ecrIn(other) {
            const [Client, { config }, requestHandler] = await Promise.all([
              loadEcr(),
              ecr(),
              requestHandlerFor(context.env)
            ]);
            const once = { maxAttempts: 1, requestHandler };
            const made = new Client({ region: other, credentials: () => config.credentials(), ...once });
            return guard(made, { service: "ecr", region: other, signal: context.signal, session });
          },
          // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
          ecrPublic: lazy("ecr-public", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(911), __webpack_require__.e(384)]
          ).then(__webpack_require__.bind(__webpack_require__, 20384))).ECRPUBLICClient, "us-east-1"),
          ecs: lazy("ecs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))).ECSClient),
          logs: lazy("logs", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
          ).then(__webpack_require__.bind(__webpack_require__, 16742))).CloudWatchLogsClient),
          s3: lazy("s3", async () => (await Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(5043), __webpack_require__.e(2291), __webpack_require__.e(1460), __webpack_require__.e(6323), __webpack_require__.e(9462), __webpack_require__.e(7438)]
          ).then(__webpack_require__.bind(__webpack_require__, 27438))).S3Client),
          tunnelTo: (origin) => (0, outbound.V)(origin, context.env),
          renew: async (client) => {
            if (session !== void 0)
              await renew(client, session);
          }
        };
      }
    })
  ),
  /***/
  17579: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          text
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        )
        /* harmony export */
      });
      function at(value, ...path) {
        return path.reduce((found, key) => typeof found === "object" && found !== null && key in found ? found[key] : void 0, value);
      }
      function text(value) {
        return typeof value === "string" ? value : void 0;
      }
    })
  ),
  /***/
  9107: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          commit
        ),
        /* harmony export */
        e: () => (
          /* binding */
          parsePayload
        )
        /* harmony export */
      });
      var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17579);
      function parsePayload(payload) {
        const message = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "head_commit", "message"));
        return {
          pullRequest: parsePullRequest((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "pull_request")),
          commitHeadline: message?.split("\n")[0]?.trim(),
          previousSha: commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "before")) ?? commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "merge_group", "base_sha")),
          defaultBranch: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, "repository", "default_branch"))
        };
      }
      function parsePullRequest(pullRequest) {
        const number = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "number");
        if (typeof number !== "number")
          return void 0;
        const head = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "head", "repo", "full_name"));
        const base = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "repo", "full_name"));
        return {
          number,
          headSha: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "head", "sha")) ?? "",
          baseRef: (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "ref")),
          baseSha: commit((0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.at)(pullRequest, "base", "sha")),
          // A fork that has been deleted has no head repository any more.
          isFromFork: head === void 0 || head !== base
        };
      }
      function commit(value) {
        const sha = (0, _json_path_js__WEBPACK_IMPORTED_MODULE_0__.Q)(value);
        return sha === void 0 || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? void 0 : sha;
      }
    })
  )
};
;
