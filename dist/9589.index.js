"use strict";
exports.id = 9589;
exports.ids = [9589];
exports.modules = {
  /***/
  19121: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          getDefaultSocketTimeout
        )
        /* harmony export */
      });
      const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
      const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
        if (!isDefaultSocketTimeoutEnabled()) {
          return void 0;
        }
        if (typeof requestHandler?.handle === "function") {
          return void 0;
        }
        return timeoutMs;
      };
    })
  ),
  /***/
  86076: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          AwsRestJsonProtocol
        )
        /* harmony export */
      });
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85676);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55143);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11547);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66214);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97446);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
      var _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24017);
      class AwsRestJsonProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.s {
        serializer;
        deserializer;
        codec;
        mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_1__.U();
        constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries
          });
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 7
            },
            httpBindings: true,
            jsonName: true
          };
          this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.p(settings);
          this.serializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_3__._(this.codec.createSerializer(), settings);
          this.deserializer = new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.z(this.codec.createDeserializer(), settings);
        }
        getShapeId() {
          return "aws.protocols#restJson1";
        }
        getPayloadCodec() {
          return this.codec;
        }
        setSerdeContext(serdeContext) {
          this.codec.setSerdeContext(serdeContext);
          super.setSerdeContext(serdeContext);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          const inputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            if (contentType) {
              request.headers["content-type"] = contentType;
            }
          }
          if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
            request.body = "{}";
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const output = await super.deserializeResponse(operationSchema, context, response);
          const outputSchema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(operationSchema.output);
          for (const [name, member] of outputSchema.structIterator()) {
            if (member.getMemberTraits().httpPayload && !(name in output)) {
              output[name] = null;
            }
          }
          return output;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_6__.cJ)(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
          const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().jsonName ?? name;
            output[name] = errorDeserializer.readObject(member, dataObject[target]);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/json";
        }
      }
    })
  ),
  /***/
  25689: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        GetRoleCredentialsCommand: () => (
          /* reexport */
          GetRoleCredentialsCommand
        ),
        SSOClient: () => (
          /* reexport */
          SSOClient
        )
      });
      var client_command_builder = __webpack_require__(86801);
      var endpoints = __webpack_require__(34172);
      ;
      const resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          defaultSigningName: "awsssoportal"
        });
      };
      const commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      ;
      const command = (0, client_command_builder.k)(commonParams, "SWBPortalService", "SSOClient", endpoints.rD);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o) => [];
      var TypeRegistry = __webpack_require__(75629);
      var exceptions = __webpack_require__(54667);
      ;
      class SSOServiceException extends exceptions.T {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, SSOServiceException.prototype);
        }
      }
      ;
      class InvalidRequestException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#InvalidRequestException";
        name = "InvalidRequestException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidRequestException.prototype);
        }
      }
      class ResourceNotFoundException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
        name = "ResourceNotFoundException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        }
      }
      class TooManyRequestsException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#TooManyRequestsException";
        name = "TooManyRequestsException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        }
      }
      class UnauthorizedException extends SSOServiceException {
        static shapeId = "com.amazonaws.sso#UnauthorizedException";
        name = "UnauthorizedException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "UnauthorizedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, UnauthorizedException.prototype);
        }
      }
      ;
      const _ATT = "AccessTokenType";
      const _GRC = "GetRoleCredentials";
      const _GRCR = "GetRoleCredentialsRequest";
      const _GRCRe = "GetRoleCredentialsResponse";
      const _IRE = "InvalidRequestException";
      const _RC = "RoleCredentials";
      const _RNFE = "ResourceNotFoundException";
      const _SAKT = "SecretAccessKeyType";
      const _STT = "SessionTokenType";
      const _TMRE = "TooManyRequestsException";
      const _UE = "UnauthorizedException";
      const _aI = "accountId";
      const _aKI = "accessKeyId";
      const _aT = "accessToken";
      const _ai = "account_id";
      const _c = "client";
      const _e = "error";
      const _ex = "expiration";
      const _h = "http";
      const _hE = "httpError";
      const _hH = "httpHeader";
      const _hQ = "httpQuery";
      const _m = "message";
      const _rC = "roleCredentials";
      const _rN = "roleName";
      const _rn = "role_name";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
      const _sAK = "secretAccessKey";
      const _sT = "sessionToken";
      const _xasbt = "x-amz-sso_bearer_token";
      const n0 = "com.amazonaws.sso";
      const _s_registry = new TypeRegistry.O(_s);
      var SSOServiceException$ = [-3, _s, "SSOServiceException", 0, [], []];
      _s_registry.registerError(SSOServiceException$, SSOServiceException);
      const n0_registry = new TypeRegistry.O(n0);
      var InvalidRequestException$ = [
        -3,
        n0,
        _IRE,
        { [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
      var ResourceNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c, [_hE]: 404 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
      var TooManyRequestsException$ = [
        -3,
        n0,
        _TMRE,
        { [_e]: _c, [_hE]: 429 },
        [_m],
        [0]
      ];
      n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
      var UnauthorizedException$ = [
        -3,
        n0,
        _UE,
        { [_e]: _c, [_hE]: 401 },
        [_m],
        [0]
      ];
      n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AccessTokenType = [0, n0, _ATT, 8, 0];
      var SecretAccessKeyType = [0, n0, _SAKT, 8, 0];
      var SessionTokenType = [0, n0, _STT, 8, 0];
      var GetRoleCredentialsRequest$ = [
        3,
        n0,
        _GRCR,
        0,
        [_rN, _aI, _aT],
        [[0, { [_hQ]: _rn }], [0, { [_hQ]: _ai }], [() => AccessTokenType, { [_hH]: _xasbt }]],
        3
      ];
      var GetRoleCredentialsResponse$ = [
        3,
        n0,
        _GRCRe,
        0,
        [_rC],
        [[() => RoleCredentials$, 0]]
      ];
      var RoleCredentials$ = [
        3,
        n0,
        _RC,
        0,
        [_aKI, _sAK, _sT, _ex],
        [0, [() => SecretAccessKeyType, 0], [() => SessionTokenType, 0], 1]
      ];
      var GetRoleCredentials$ = [
        9,
        n0,
        _GRC,
        { [_h]: ["GET", "/federation/credentials", 200] },
        () => GetRoleCredentialsRequest$,
        () => GetRoleCredentialsResponse$
      ];
      ;
      class GetRoleCredentialsCommand extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
      }
      var configurations = __webpack_require__(60846);
      var hostHeaderMiddleware = __webpack_require__(9007);
      var user_agent_middleware = __webpack_require__(20721);
      var loggerMiddleware = __webpack_require__(75180);
      var getRecursionDetectionPlugin = __webpack_require__(87591);
      var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(72781);
      var DefaultIdentityProviderConfig = __webpack_require__(67086);
      var getHttpSigningMiddleware = __webpack_require__(21567);
      var client = __webpack_require__(78702);
      var resolveRegionConfig = __webpack_require__(27503);
      var contentLengthMiddleware = __webpack_require__(87041);
      var middleware_retry_configurations = __webpack_require__(37760);
      var retry = __webpack_require__(22122);
      var getSchemaSerdePlugin = __webpack_require__(7849);
      var httpAuthSchemes = __webpack_require__(88181);
      var getSmithyContext = __webpack_require__(68743);
      var normalizeProvider = __webpack_require__(29362);
      ;
      const defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: (0, getSmithyContext.u)(context).operation,
          region: await (0, normalizeProvider.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "awsssoportal",
            region: authParameters.region
          },
          propertiesExtractor: (config, context) => ({
            signingProperties: {
              config,
              context
            }
          })
        };
      }
      function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
          schemeId: "smithy.api#noAuth"
        };
      }
      const defaultSSOHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          case "GetRoleCredentials":
            {
              options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
              break;
            }
            ;
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
          }
        }
        return options;
      };
      const resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = (0, httpAuthSchemes.ho)(config);
        return Object.assign(config_0, {
          authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
        });
      };
      var nested_clients_package = __webpack_require__(39955);
      var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
      var getDefaultSocketTimeout = __webpack_require__(19121);
      var defaultUserAgent = __webpack_require__(77532);
      var nodeAppIdConfigOptions = __webpack_require__(27652);
      var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
      var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
      var defaults_mode = __webpack_require__(50479);
      var resolveDefaultsModeConfig = __webpack_require__(38234);
      var configLoader = __webpack_require__(83945);
      var regionConfig_config = __webpack_require__(16152);
      var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
      var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
      var util_retry_config = __webpack_require__(84353);
      var calculateBodyLength = __webpack_require__(82127);
      var node_http_handler = __webpack_require__(51668);
      var stream_collector = __webpack_require__(26660);
      var AwsSdkSigV4Signer = __webpack_require__(2526);
      var AwsRestJsonProtocol = __webpack_require__(86076);
      var noAuth = __webpack_require__(21314);
      var Sha256Node = __webpack_require__(910);
      var NoOpLogger = __webpack_require__(57545);
      var parseUrl = __webpack_require__(28977);
      var fromBase64 = __webpack_require__(39700);
      var toBase64 = __webpack_require__(67305);
      var fromUtf8 = __webpack_require__(47332);
      var toUtf8 = __webpack_require__(69809);
      var aws = __webpack_require__(16180);
      var EndpointCache = __webpack_require__(48479);
      var decideEndpoint = __webpack_require__(17009);
      var customEndpointFunctions = __webpack_require__(11046);
      var BinaryDecisionDiagram = __webpack_require__(55258);
      ;
      const k = "ref";
      const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
      const _data = {
        conditions: [
          [c, [g]],
          [c, j],
          ["aws.partition", j, d],
          [e, [{ [k]: "UseFIPS" }, b]],
          [e, [{ [k]: "UseDualStack" }, b]],
          [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
          [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
          ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [g, i],
          ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://portal.sso.{Region}.amazonaws.com", i],
          ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "Invalid Configuration: Missing Region"]
        ]
      };
      const root = 2;
      const r = 1e8;
      const nodes = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        r + 12,
        2,
        5,
        r + 12,
        3,
        8,
        6,
        4,
        7,
        r + 11,
        5,
        r + 9,
        r + 10,
        4,
        11,
        9,
        6,
        10,
        r + 8,
        7,
        r + 6,
        r + 7,
        5,
        12,
        r + 5,
        6,
        r + 4,
        r + 5,
        3,
        r + 1,
        14,
        4,
        r + 2,
        r + 3
      ]);
      const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
      ;
      const cache = new EndpointCache.k({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
      });
      const defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => (0, decideEndpoint.c)(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      customEndpointFunctions.m.aws = aws.U;
      ;
      const getRuntimeConfig = (config) => {
        return {
          apiVersion: "2019-06-10",
          base64Decoder: config?.base64Decoder ?? fromBase64.E,
          base64Encoder: config?.base64Encoder ?? toBase64.n,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new noAuth.m()
            }
          ],
          logger: config?.logger ?? new NoOpLogger.N(),
          protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.sso",
            errorTypeRegistries,
            version: "2019-06-10",
            serviceTarget: "SWBPortalService"
          },
          serviceId: config?.serviceId ?? "SSO",
          sha256: config?.sha256 ?? Sha256Node.k,
          urlParser: config?.urlParser ?? parseUrl.D,
          utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
          utf8Encoder: config?.utf8Encoder ?? toUtf8.P
        };
      };
      ;
      const runtimeConfig_getRuntimeConfig = (config) => {
        (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
        const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
        const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
        const clientSharedValues = getRuntimeConfig(config);
        (0, emitWarningIfUnsupportedVersion.I)(process.version);
        const loaderConfig = {
          profile: config?.profile,
          logger: clientSharedValues.logger
        };
        return {
          ...clientSharedValues,
          ...config,
          runtime: "node",
          defaultsMode,
          authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
          bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
          defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: nested_clients_package.rE }),
          maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
          region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, { ...regionConfig_config.zH, ...loaderConfig }),
          requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? (0, configLoader.Z)({
            ...middleware_retry_configurations.kN,
            default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
          }, config),
          streamCollector: config?.streamCollector ?? stream_collector.k,
          useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
          useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
          userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
        };
      };
      var region_config_resolver_extensions = __webpack_require__(9999);
      var defaultExtensionConfiguration = __webpack_require__(46571);
      var httpExtensionConfiguration = __webpack_require__(20274);
      ;
      const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
        const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
        let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
        let _credentials = runtimeConfig.credentials;
        return {
          setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
              _httpAuthSchemes.push(httpAuthScheme);
            } else {
              _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
          },
          httpAuthSchemes() {
            return _httpAuthSchemes;
          },
          setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
          },
          httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
          },
          setCredentials(credentials) {
            _credentials = credentials;
          },
          credentials() {
            return _credentials;
          }
        };
      };
      const resolveHttpAuthRuntimeConfig = (config) => {
        return {
          httpAuthSchemes: config.httpAuthSchemes(),
          httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
          credentials: config.credentials()
        };
      };
      ;
      const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach((extension) => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
      };
      ;
      class SSOClient extends client.K {
        config;
        constructor(...[configuration]) {
          const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = resolveClientEndpointParameters(_config_0);
          const _config_2 = (0, configurations.D)(_config_1);
          const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
          const _config_4 = (0, resolveRegionConfig.T)(_config_3);
          const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
          const _config_6 = (0, endpoints.Co)(_config_5);
          const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
          const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
          this.config = _config_8;
          this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
          this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
          this.middlewareStack.use((0, retry.ey)(this.config));
          this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
          this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
          this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
          this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
          this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({
              "aws.auth#sigv4": config.credentials
            })
          }));
          this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      ;
    })
  ),
  /***/
  21314: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          NoAuthSigner
        )
        /* harmony export */
      });
      class NoAuthSigner {
        async sign(httpRequest, identity, signingProperties) {
          return httpRequest;
        }
      }
    })
  ),
  /***/
  70979: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          extendedEncodeURIComponent
        )
        /* harmony export */
      });
      function extendedEncodeURIComponent(str) {
        if (/^[\w.~-]+$/.test(str)) {
          return str;
        }
        return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
    })
  ),
  /***/
  4671: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          FromStringShapeDeserializer
        )
      });
      var split_header = __webpack_require__(79796);
      var fromBase64 = __webpack_require__(39700);
      ;
      const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
      const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
      const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
      const date = `(\\d?\\d)`;
      const year = `(\\d{4})`;
      const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
      const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
      const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
      const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
      const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
      const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      const _parseEpochTimestamp = (value) => {
        if (value == null) {
          return void 0;
        }
        let num = NaN;
        if (typeof value === "number") {
          num = value;
        } else if (typeof value === "string") {
          if (!/^-?\d*\.?\d+$/.test(value)) {
            throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
          }
          num = Number.parseFloat(value);
        } else if (typeof value === "object" && value.tag === 1) {
          num = value.value;
        }
        if (isNaN(num) || Math.abs(num) === Infinity) {
          throw new TypeError("Epoch timestamps must be valid finite numbers.");
        }
        return new Date(Math.round(num * 1e3));
      };
      const _parseRfc3339DateTimeWithOffset = (value) => {
        if (value == null) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC3339 timestamps must be strings");
        }
        const matches = RFC3339_WITH_OFFSET.exec(value);
        if (!matches) {
          throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
        }
        const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
        range(monthStr, 1, 12);
        range(dayStr, 1, 31);
        range(hours, 0, 23);
        range(minutes, 0, 59);
        range(seconds, 0, 60);
        const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
        date2.setUTCFullYear(Number(yearStr));
        if (offsetStr.toUpperCase() != "Z") {
          const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
          const scalar = sign === "-" ? 1 : -1;
          date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
        }
        return date2;
      };
      const _parseRfc7231DateTime = (value) => {
        if (value == null) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC7231 timestamps must be strings.");
        }
        if (IMF_FIXDATE_NATIVE.test(value)) {
          return new Date(value);
        }
        let day;
        let month;
        let year2;
        let hour;
        let minute;
        let second;
        let fraction;
        let matches;
        if (matches = IMF_FIXDATE.exec(value)) {
          [, day, month, year2, hour, minute, second, fraction] = matches;
        } else if (matches = RFC_850_DATE.exec(value)) {
          [, day, month, year2, hour, minute, second, fraction] = matches;
          year2 = (Number(year2) + 1900).toString();
        } else if (matches = ASC_TIME.exec(value)) {
          [, month, day, hour, minute, second, fraction, year2] = matches;
        }
        if (year2 && second) {
          const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
          range(day, 1, 31);
          range(hour, 0, 23);
          range(minute, 0, 59);
          range(second, 0, 60);
          const date2 = new Date(timestamp);
          date2.setUTCFullYear(Number(year2));
          return date2;
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
      };
      function range(v, min, max) {
        const _v = Number(v);
        if (_v < min || _v > max) {
          throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
        }
      }
      var toUtf8 = __webpack_require__(69809);
      var lazy_json = __webpack_require__(71899);
      var NumericValue = __webpack_require__(67004);
      var HttpBindingNormalizedSchema = __webpack_require__(84699);
      var SerdeContext = __webpack_require__(5506);
      ;
      class FromStringShapeDeserializer extends SerdeContext.f {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        read(_schema, data) {
          const ns = HttpBindingNormalizedSchema.C.of(_schema);
          const traits = ns.getMergedTraits();
          const location = ns.getHttpBindingLocation(traits);
          return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
        }
        readHttpBinding([ns, flags, collectionValue], data, location) {
          const schema = flags & 255;
          if ((schema & 192) === 64) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            return (0, split_header.G)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
          }
          switch (schema) {
            case 21:
            case 42:
              return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);
            case 4:
            case 5:
            case 6:
            case 7: {
              const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
              const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
              switch (format) {
                case 5:
                  return _parseRfc3339DateTimeWithOffset(data);
                case 6:
                  return _parseRfc7231DateTime(data);
                case 7:
                  return _parseEpochTimestamp(data);
                default:
                  console.warn("Missing timestamp format, parsing value with Date constructor:", data);
                  return new Date(data);
              }
            }
            case 0: {
              const media = flags >> 8 & 3;
              if (!media) {
                return data;
              }
              let intermediateValue = data;
              if ((location & 6) === 6) {
                intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
              }
              return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
            }
            case 1:
              return Number(data);
            case 2:
              return data.toLowerCase() === "true";
            case 17:
              return BigInt(data);
            case 19:
              return new NumericValue.D(data, "bigDecimal");
            default:
              return data;
          }
        }
      }
    })
  ),
  /***/
  79796: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          splitHeader
        )
        /* harmony export */
      });
      const splitHeader = (value) => {
        const z = value.length;
        const values = [];
        let withinQuotes = false;
        let escaped = false;
        let anchor = 0;
        for (let i = 0; i < z; ++i) {
          const char = value[i];
          switch (char) {
            case `"`:
              if (!escaped) {
                withinQuotes = !withinQuotes;
              }
              break;
            case ",":
              if (!withinQuotes) {
                values.push(value.slice(anchor, i));
                anchor = i + 1;
              }
              break;
            default:
          }
          escaped = char === "\\" && !escaped;
        }
        values.push(value.slice(anchor));
        return values.map((v) => {
          v = v.trim();
          const z2 = v.length;
          if (z2 < 2) {
            return v;
          }
          if (v[0] === `"` && v[z2 - 1] === `"`) {
            v = v.slice(1, z2 - 1);
            return v.replace(/\\(["\\])/g, "$1");
          }
          return v.replace(/\\"/g, '"');
        });
      };
    })
  ),
  /***/
  39955: (
    /***/
    ((module) => {
      module.exports = { "rE": "3.998.3" };
    })
  )
};
;
