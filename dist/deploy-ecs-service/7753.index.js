"use strict";
exports.id = 7753;
exports.ids = [7753];
exports.modules = {
  /***/
  31440: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          ServiceQuotasClient
        )
      });
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
      var endpoints = __webpack_require__(34172);
      var contentLengthMiddleware = __webpack_require__(87041);
      var middleware_retry_configurations = __webpack_require__(37760);
      var retry = __webpack_require__(22122);
      var getSchemaSerdePlugin = __webpack_require__(7849);
      var httpAuthSchemes = __webpack_require__(88181);
      var getSmithyContext = __webpack_require__(68743);
      var normalizeProvider = __webpack_require__(29362);
      ;
      const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "servicequotas",
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
      const defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
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
      var EndpointParameters = __webpack_require__(57457);
      ;
      const package_namespaceObject = { "rE": "3.1138.0" };
      var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
      var defaultUserAgent = __webpack_require__(77532);
      var nodeAppIdConfigOptions = __webpack_require__(27652);
      var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
      var defaultProvider = __webpack_require__(89882);
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
      var AwsJson1_1Protocol = __webpack_require__(8999);
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
          ["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://servicequotas.{Region}.amazonaws.com", i],
          ["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i],
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
      var schemas_0 = __webpack_require__(60703);
      ;
      const getRuntimeConfig = (config) => {
        return {
          apiVersion: "2019-06-24",
          base64Decoder: config?.base64Decoder ?? fromBase64.E,
          base64Encoder: config?.base64Encoder ?? toBase64.n,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2()
            }
          ],
          logger: config?.logger ?? new NoOpLogger.N(),
          protocol: config?.protocol ?? AwsJson1_1Protocol.T,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.servicequotas",
            errorTypeRegistries: schemas_0.q1,
            version: "2019-06-24",
            serviceTarget: "ServiceQuotasV20190624"
          },
          serviceId: config?.serviceId ?? "Service Quotas",
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
          credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
          defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
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
      class ServiceQuotasClient extends client.K {
        config;
        constructor(...[configuration]) {
          const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
          super(_config_0);
          this.initConfig = _config_0;
          const _config_1 = (0, EndpointParameters.v)(_config_0);
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
            httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
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
    })
  ),
  /***/
  63110: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        H: () => (
          /* binding */
          GetServiceQuotaCommand
        )
      });
      var client_command_builder = __webpack_require__(86801);
      var endpoints = __webpack_require__(34172);
      var EndpointParameters = __webpack_require__(57457);
      ;
      const command = (0, client_command_builder.k)(EndpointParameters.S, "ServiceQuotasV20190624", "ServiceQuotasClient", endpoints.rD);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o) => [];
      var schemas_0 = __webpack_require__(60703);
      ;
      class GetServiceQuotaCommand extends command(_ep0, _mw0, "GetServiceQuota", schemas_0.Ac) {
      }
    })
  ),
  /***/
  57457: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          commonParams
        ),
        /* harmony export */
        v: () => (
          /* binding */
          resolveClientEndpointParameters
        )
        /* harmony export */
      });
      const resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          defaultSigningName: "servicequotas"
        });
      };
      const commonParams = {
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
    })
  ),
  /***/
  60703: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ac: () => (
          /* binding */
          GetServiceQuota$
        ),
        q1: () => (
          /* binding */
          errorTypeRegistries
        )
      });
      var TypeRegistry = __webpack_require__(75629);
      var exceptions = __webpack_require__(54667);
      ;
      class ServiceQuotasServiceException extends exceptions.T {
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
        }
      }
      ;
      class AccessDeniedException extends ServiceQuotasServiceException {
        name = "AccessDeniedException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, AccessDeniedException.prototype);
          this.Message = opts.Message;
        }
      }
      class AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
        name = "AWSServiceAccessNotEnabledException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "AWSServiceAccessNotEnabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, AWSServiceAccessNotEnabledException.prototype);
          this.Message = opts.Message;
        }
      }
      class DependencyAccessDeniedException extends ServiceQuotasServiceException {
        name = "DependencyAccessDeniedException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "DependencyAccessDeniedException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, DependencyAccessDeniedException.prototype);
          this.Message = opts.Message;
        }
      }
      class NoAvailableOrganizationException extends ServiceQuotasServiceException {
        name = "NoAvailableOrganizationException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "NoAvailableOrganizationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, NoAvailableOrganizationException.prototype);
          this.Message = opts.Message;
        }
      }
      class OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
        name = "OrganizationNotInAllFeaturesModeException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "OrganizationNotInAllFeaturesModeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
          this.Message = opts.Message;
        }
      }
      class ServiceException extends ServiceQuotasServiceException {
        name = "ServiceException";
        $fault = "server";
        Message;
        constructor(opts) {
          super({
            name: "ServiceException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, ServiceException.prototype);
          this.Message = opts.Message;
        }
      }
      class TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
        name = "TemplatesNotAvailableInRegionException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "TemplatesNotAvailableInRegionException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TemplatesNotAvailableInRegionException.prototype);
          this.Message = opts.Message;
        }
      }
      class TooManyRequestsException extends ServiceQuotasServiceException {
        name = "TooManyRequestsException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TooManyRequestsException.prototype);
          this.Message = opts.Message;
        }
      }
      class IllegalArgumentException extends ServiceQuotasServiceException {
        name = "IllegalArgumentException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "IllegalArgumentException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, IllegalArgumentException.prototype);
          this.Message = opts.Message;
        }
      }
      class InvalidResourceStateException extends ServiceQuotasServiceException {
        name = "InvalidResourceStateException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "InvalidResourceStateException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidResourceStateException.prototype);
          this.Message = opts.Message;
        }
      }
      class NoSuchResourceException extends ServiceQuotasServiceException {
        name = "NoSuchResourceException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "NoSuchResourceException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, NoSuchResourceException.prototype);
          this.Message = opts.Message;
        }
      }
      class ResourceAlreadyExistsException extends ServiceQuotasServiceException {
        name = "ResourceAlreadyExistsException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
          this.Message = opts.Message;
        }
      }
      class ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
        name = "ServiceQuotaTemplateNotInUseException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "ServiceQuotaTemplateNotInUseException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ServiceQuotaTemplateNotInUseException.prototype);
          this.Message = opts.Message;
        }
      }
      class InvalidPaginationTokenException extends ServiceQuotasServiceException {
        name = "InvalidPaginationTokenException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "InvalidPaginationTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
          this.Message = opts.Message;
        }
      }
      class QuotaExceededException extends ServiceQuotasServiceException {
        name = "QuotaExceededException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "QuotaExceededException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, QuotaExceededException.prototype);
          this.Message = opts.Message;
        }
      }
      class TagPolicyViolationException extends ServiceQuotasServiceException {
        name = "TagPolicyViolationException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "TagPolicyViolationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TagPolicyViolationException.prototype);
          this.Message = opts.Message;
        }
      }
      class TooManyTagsException extends ServiceQuotasServiceException {
        name = "TooManyTagsException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TooManyTagsException.prototype);
          this.Message = opts.Message;
        }
      }
      ;
      const _A = "Adjustable";
      const _AAL = "AdjustableAtLevel";
      const _ADE = "AccessDeniedException";
      const _AR = "AwsRegion";
      const _ASQT = "AssociateServiceQuotaTemplate";
      const _ASQTR = "AssociateServiceQuotaTemplateRequest";
      const _ASQTRs = "AssociateServiceQuotaTemplateResponse";
      const _AV = "AppliedValue";
      const _AWSSANEE = "AWSServiceAccessNotEnabledException";
      const _C = "Created";
      const _CI = "ContextId";
      const _CIa = "CaseId";
      const _CS = "ContextScope";
      const _CSC = "CreateSupportCase";
      const _CSCR = "CreateSupportCaseRequest";
      const _CSCRr = "CreateSupportCaseResponse";
      const _CST = "ContextScopeType";
      const _D = "Description";
      const _DADE = "DependencyAccessDeniedException";
      const _DSQIRFT = "DeleteServiceQuotaIncreaseRequestFromTemplate";
      const _DSQIRFTR = "DeleteServiceQuotaIncreaseRequestFromTemplateRequest";
      const _DSQIRFTRe = "DeleteServiceQuotaIncreaseRequestFromTemplateResponse";
      const _DSQT = "DisassociateServiceQuotaTemplate";
      const _DSQTR = "DisassociateServiceQuotaTemplateRequest";
      const _DSQTRi = "DisassociateServiceQuotaTemplateResponse";
      const _DV = "DesiredValue";
      const _DVe = "DefaultValue";
      const _EC = "ErrorCode";
      const _EL = "ExclusionList";
      const _EM = "ErrorMessage";
      const _EQL = "ExclusionQuotaList";
      const _ER = "ErrorReason";
      const _GA = "GeneratedAt";
      const _GAFSQT = "GetAssociationForServiceQuotaTemplate";
      const _GAFSQTR = "GetAssociationForServiceQuotaTemplateRequest";
      const _GAFSQTRe = "GetAssociationForServiceQuotaTemplateResponse";
      const _GAMC = "GetAutoManagementConfiguration";
      const _GAMCR = "GetAutoManagementConfigurationRequest";
      const _GAMCRe = "GetAutoManagementConfigurationResponse";
      const _GAWSDSQ = "GetAWSDefaultServiceQuota";
      const _GAWSDSQR = "GetAWSDefaultServiceQuotaRequest";
      const _GAWSDSQRe = "GetAWSDefaultServiceQuotaResponse";
      const _GQ = "GlobalQuota";
      const _GQUR = "GetQuotaUtilizationReport";
      const _GQURR = "GetQuotaUtilizationReportRequest";
      const _GQURRe = "GetQuotaUtilizationReportResponse";
      const _GRSQC = "GetRequestedServiceQuotaChange";
      const _GRSQCR = "GetRequestedServiceQuotaChangeRequest";
      const _GRSQCRe = "GetRequestedServiceQuotaChangeResponse";
      const _GSQ = "GetServiceQuota";
      const _GSQIRFT = "GetServiceQuotaIncreaseRequestFromTemplate";
      const _GSQIRFTR = "GetServiceQuotaIncreaseRequestFromTemplateRequest";
      const _GSQIRFTRe = "GetServiceQuotaIncreaseRequestFromTemplateResponse";
      const _GSQR = "GetServiceQuotaRequest";
      const _GSQRe = "GetServiceQuotaResponse";
      const _I = "Id";
      const _IAE = "IllegalArgumentException";
      const _IPTE = "InvalidPaginationTokenException";
      const _IRSE = "InvalidResourceStateException";
      const _IT = "InputTags";
      const _K = "Key";
      const _LAWSDSQ = "ListAWSDefaultServiceQuotas";
      const _LAWSDSQR = "ListAWSDefaultServiceQuotasRequest";
      const _LAWSDSQRi = "ListAWSDefaultServiceQuotasResponse";
      const _LRSQCH = "ListRequestedServiceQuotaChangeHistory";
      const _LRSQCHBQ = "ListRequestedServiceQuotaChangeHistoryByQuota";
      const _LRSQCHBQR = "ListRequestedServiceQuotaChangeHistoryByQuotaRequest";
      const _LRSQCHBQRi = "ListRequestedServiceQuotaChangeHistoryByQuotaResponse";
      const _LRSQCHR = "ListRequestedServiceQuotaChangeHistoryRequest";
      const _LRSQCHRi = "ListRequestedServiceQuotaChangeHistoryResponse";
      const _LS = "ListServices";
      const _LSQ = "ListServiceQuotas";
      const _LSQIRIT = "ListServiceQuotaIncreaseRequestsInTemplate";
      const _LSQIRITR = "ListServiceQuotaIncreaseRequestsInTemplateRequest";
      const _LSQIRITRi = "ListServiceQuotaIncreaseRequestsInTemplateResponse";
      const _LSQR = "ListServiceQuotasRequest";
      const _LSQRi = "ListServiceQuotasResponse";
      const _LSR = "ListServicesRequest";
      const _LSRi = "ListServicesResponse";
      const _LTFR = "ListTagsForResource";
      const _LTFRR = "ListTagsForResourceRequest";
      const _LTFRRi = "ListTagsForResourceResponse";
      const _LU = "LastUpdated";
      const _M = "Message";
      const _MD = "MetricDimensions";
      const _MI = "MetricInfo";
      const _MN = "MetricNamespace";
      const _MNe = "MetricName";
      const _MR = "MaxResults";
      const _MSR = "MetricStatisticRecommendation";
      const _N = "Namespace";
      const _NA = "NotificationArn";
      const _NAOE = "NoAvailableOrganizationException";
      const _NSRE = "NoSuchResourceException";
      const _NT = "NextToken";
      const _OIL = "OptInLevel";
      const _OIS = "OptInStatus";
      const _OIT = "OptInType";
      const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
      const _OT = "OutputTags";
      const _P = "Period";
      const _PSQIRIT = "PutServiceQuotaIncreaseRequestIntoTemplate";
      const _PSQIRITR = "PutServiceQuotaIncreaseRequestIntoTemplateRequest";
      const _PSQIRITRu = "PutServiceQuotaIncreaseRequestIntoTemplateResponse";
      const _PU = "PeriodUnit";
      const _PV = "PeriodValue";
      const _Q = "Quota";
      const _QA = "QuotaArn";
      const _QAAL = "QuotaAppliedAtLevel";
      const _QC = "QuotaCode";
      const _QCI = "QuotaContextInfo";
      const _QCu = "QuotaContext";
      const _QEE = "QuotaExceededException";
      const _QI = "QuotaInfo";
      const _QIL = "QuotaInfoList";
      const _QN = "QuotaName";
      const _QP = "QuotaPeriod";
      const _QRAL = "QuotaRequestedAtLevel";
      const _QUI = "QuotaUtilizationInfo";
      const _QUIL = "QuotaUtilizationInfoList";
      const _Qu = "Quotas";
      const _R = "Requester";
      const _RAEE = "ResourceAlreadyExistsException";
      const _RARN = "ResourceARN";
      const _RI = "RequestId";
      const _RIe = "ReportId";
      const _RQ = "RequestedQuota";
      const _RQe = "RequestedQuotas";
      const _RSQC = "RequestedServiceQuotaChange";
      const _RSQCHLD = "RequestedServiceQuotaChangeHistoryListDefinition";
      const _RSQI = "RequestServiceQuotaIncrease";
      const _RSQIR = "RequestServiceQuotaIncreaseRequest";
      const _RSQIRe = "RequestServiceQuotaIncreaseResponse";
      const _RT = "RequestType";
      const _S = "Status";
      const _SAM = "StartAutoManagement";
      const _SAMR = "StartAutoManagementRequest";
      const _SAMRt = "StartAutoManagementResponse";
      const _SAMRto = "StopAutoManagementRequest";
      const _SAMRtop = "StopAutoManagementResponse";
      const _SAMt = "StopAutoManagement";
      const _SC = "ServiceCode";
      const _SCA = "SupportCaseAllowed";
      const _SE = "ServiceException";
      const _SI = "ServiceInfo";
      const _SILD = "ServiceInfoListDefinition";
      const _SN = "ServiceName";
      const _SQ = "ServiceQuota";
      const _SQIRIT = "ServiceQuotaIncreaseRequestInTemplate";
      const _SQIRITL = "ServiceQuotaIncreaseRequestInTemplateList";
      const _SQLD = "ServiceQuotaListDefinition";
      const _SQTAS = "ServiceQuotaTemplateAssociationStatus";
      const _SQTNIUE = "ServiceQuotaTemplateNotInUseException";
      const _SQUR = "StartQuotaUtilizationReport";
      const _SQURR = "StartQuotaUtilizationReportRequest";
      const _SQURRt = "StartQuotaUtilizationReportResponse";
      const _Se = "Services";
      const _T = "Tags";
      const _TC = "TotalCount";
      const _TK = "TagKeys";
      const _TMRE = "TooManyRequestsException";
      const _TMTE = "TooManyTagsException";
      const _TNAIRE = "TemplatesNotAvailableInRegionException";
      const _TPVE = "TagPolicyViolationException";
      const _TR = "TagResource";
      const _TRR = "TagResourceRequest";
      const _TRRa = "TagResourceResponse";
      const _Ta = "Tag";
      const _U = "Utilization";
      const _UAM = "UpdateAutoManagement";
      const _UAMR = "UpdateAutoManagementRequest";
      const _UAMRp = "UpdateAutoManagementResponse";
      const _UM = "UsageMetric";
      const _UR = "UntagResource";
      const _URR = "UntagResourceRequest";
      const _URRn = "UntagResourceResponse";
      const _Un = "Unit";
      const _V = "Value";
      const _c = "client";
      const _e = "error";
      const _hE = "httpError";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
      const _se = "server";
      const n0 = "com.amazonaws.servicequotas";
      const _s_registry = new TypeRegistry.O(_s);
      var ServiceQuotasServiceException$ = [-3, _s, "ServiceQuotasServiceException", 0, [], []];
      _s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
      const n0_registry = new TypeRegistry.O(n0);
      var AccessDeniedException$ = [
        -3,
        n0,
        _ADE,
        { [_e]: _c, [_hE]: 403 },
        [_M],
        [0]
      ];
      n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
      var AWSServiceAccessNotEnabledException$ = [
        -3,
        n0,
        _AWSSANEE,
        { [_e]: _c, [_hE]: 403 },
        [_M],
        [0]
      ];
      n0_registry.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
      var DependencyAccessDeniedException$ = [
        -3,
        n0,
        _DADE,
        { [_e]: _c, [_hE]: 403 },
        [_M],
        [0]
      ];
      n0_registry.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
      var IllegalArgumentException$ = [
        -3,
        n0,
        _IAE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(IllegalArgumentException$, IllegalArgumentException);
      var InvalidPaginationTokenException$ = [
        -3,
        n0,
        _IPTE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
      var InvalidResourceStateException$ = [
        -3,
        n0,
        _IRSE,
        { [_e]: _c, [_hE]: 405 },
        [_M],
        [0]
      ];
      n0_registry.registerError(InvalidResourceStateException$, InvalidResourceStateException);
      var NoAvailableOrganizationException$ = [
        -3,
        n0,
        _NAOE,
        { [_e]: _c, [_hE]: 403 },
        [_M],
        [0]
      ];
      n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
      var NoSuchResourceException$ = [
        -3,
        n0,
        _NSRE,
        { [_e]: _c, [_hE]: 404 },
        [_M],
        [0]
      ];
      n0_registry.registerError(NoSuchResourceException$, NoSuchResourceException);
      var OrganizationNotInAllFeaturesModeException$ = [
        -3,
        n0,
        _ONIAFME,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
      var QuotaExceededException$ = [
        -3,
        n0,
        _QEE,
        { [_e]: _c, [_hE]: 409 },
        [_M],
        [0]
      ];
      n0_registry.registerError(QuotaExceededException$, QuotaExceededException);
      var ResourceAlreadyExistsException$ = [
        -3,
        n0,
        _RAEE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
      var ServiceException$ = [
        -3,
        n0,
        _SE,
        { [_e]: _se, [_hE]: 500 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ServiceException$, ServiceException);
      var ServiceQuotaTemplateNotInUseException$ = [
        -3,
        n0,
        _SQTNIUE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
      var TagPolicyViolationException$ = [
        -3,
        n0,
        _TPVE,
        { [_e]: _c, [_hE]: 401 },
        [_M],
        [0]
      ];
      n0_registry.registerError(TagPolicyViolationException$, TagPolicyViolationException);
      var TemplatesNotAvailableInRegionException$ = [
        -3,
        n0,
        _TNAIRE,
        { [_e]: _c, [_hE]: 404 },
        [_M],
        [0]
      ];
      n0_registry.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
      var TooManyRequestsException$ = [
        -3,
        n0,
        _TMRE,
        { [_e]: _c, [_hE]: 429 },
        [_M],
        [0]
      ];
      n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
      var TooManyTagsException$ = [
        -3,
        n0,
        _TMTE,
        { [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var AssociateServiceQuotaTemplateRequest$ = [
        3,
        n0,
        _ASQTR,
        0,
        [],
        []
      ];
      var AssociateServiceQuotaTemplateResponse$ = [
        3,
        n0,
        _ASQTRs,
        0,
        [],
        []
      ];
      var CreateSupportCaseRequest$ = [
        3,
        n0,
        _CSCR,
        0,
        [_RI],
        [0],
        1
      ];
      var CreateSupportCaseResponse$ = [
        3,
        n0,
        _CSCRr,
        0,
        [],
        []
      ];
      var DeleteServiceQuotaIncreaseRequestFromTemplateRequest$ = [
        3,
        n0,
        _DSQIRFTR,
        0,
        [_SC, _QC, _AR],
        [0, 0, 0],
        3
      ];
      var DeleteServiceQuotaIncreaseRequestFromTemplateResponse$ = [
        3,
        n0,
        _DSQIRFTRe,
        0,
        [],
        []
      ];
      var DisassociateServiceQuotaTemplateRequest$ = [
        3,
        n0,
        _DSQTR,
        0,
        [],
        []
      ];
      var DisassociateServiceQuotaTemplateResponse$ = [
        3,
        n0,
        _DSQTRi,
        0,
        [],
        []
      ];
      var ErrorReason$ = [
        3,
        n0,
        _ER,
        0,
        [_EC, _EM],
        [0, 0]
      ];
      var GetAssociationForServiceQuotaTemplateRequest$ = [
        3,
        n0,
        _GAFSQTR,
        0,
        [],
        []
      ];
      var GetAssociationForServiceQuotaTemplateResponse$ = [
        3,
        n0,
        _GAFSQTRe,
        0,
        [_SQTAS],
        [0]
      ];
      var GetAutoManagementConfigurationRequest$ = [
        3,
        n0,
        _GAMCR,
        0,
        [],
        []
      ];
      var GetAutoManagementConfigurationResponse$ = [
        3,
        n0,
        _GAMCRe,
        0,
        [_OIL, _OIT, _NA, _OIS, _EL],
        [0, 0, 0, 0, () => ExclusionQuotaList]
      ];
      var GetAWSDefaultServiceQuotaRequest$ = [
        3,
        n0,
        _GAWSDSQR,
        0,
        [_SC, _QC],
        [0, 0],
        2
      ];
      var GetAWSDefaultServiceQuotaResponse$ = [
        3,
        n0,
        _GAWSDSQRe,
        0,
        [_Q],
        [() => ServiceQuota$]
      ];
      var GetQuotaUtilizationReportRequest$ = [
        3,
        n0,
        _GQURR,
        0,
        [_RIe, _NT, _MR],
        [0, 0, 1],
        1
      ];
      var GetQuotaUtilizationReportResponse$ = [
        3,
        n0,
        _GQURRe,
        0,
        [_RIe, _S, _GA, _TC, _Qu, _NT, _EC, _EM],
        [0, 0, 4, 1, () => QuotaUtilizationInfoList, 0, 0, 0]
      ];
      var GetRequestedServiceQuotaChangeRequest$ = [
        3,
        n0,
        _GRSQCR,
        0,
        [_RI],
        [0],
        1
      ];
      var GetRequestedServiceQuotaChangeResponse$ = [
        3,
        n0,
        _GRSQCRe,
        0,
        [_RQ],
        [() => RequestedServiceQuotaChange$]
      ];
      var GetServiceQuotaIncreaseRequestFromTemplateRequest$ = [
        3,
        n0,
        _GSQIRFTR,
        0,
        [_SC, _QC, _AR],
        [0, 0, 0],
        3
      ];
      var GetServiceQuotaIncreaseRequestFromTemplateResponse$ = [
        3,
        n0,
        _GSQIRFTRe,
        0,
        [_SQIRIT],
        [() => ServiceQuotaIncreaseRequestInTemplate$]
      ];
      var GetServiceQuotaRequest$ = [
        3,
        n0,
        _GSQR,
        0,
        [_SC, _QC, _CI],
        [0, 0, 0],
        2
      ];
      var GetServiceQuotaResponse$ = [
        3,
        n0,
        _GSQRe,
        0,
        [_Q],
        [() => ServiceQuota$]
      ];
      var ListAWSDefaultServiceQuotasRequest$ = [
        3,
        n0,
        _LAWSDSQR,
        0,
        [_SC, _NT, _MR],
        [0, 0, 1],
        1
      ];
      var ListAWSDefaultServiceQuotasResponse$ = [
        3,
        n0,
        _LAWSDSQRi,
        0,
        [_NT, _Qu],
        [0, () => ServiceQuotaListDefinition]
      ];
      var ListRequestedServiceQuotaChangeHistoryByQuotaRequest$ = [
        3,
        n0,
        _LRSQCHBQR,
        0,
        [_SC, _QC, _S, _NT, _MR, _QRAL],
        [0, 0, 0, 0, 1, 0],
        2
      ];
      var ListRequestedServiceQuotaChangeHistoryByQuotaResponse$ = [
        3,
        n0,
        _LRSQCHBQRi,
        0,
        [_NT, _RQe],
        [0, () => RequestedServiceQuotaChangeHistoryListDefinition]
      ];
      var ListRequestedServiceQuotaChangeHistoryRequest$ = [
        3,
        n0,
        _LRSQCHR,
        0,
        [_SC, _S, _NT, _MR, _QRAL],
        [0, 0, 0, 1, 0]
      ];
      var ListRequestedServiceQuotaChangeHistoryResponse$ = [
        3,
        n0,
        _LRSQCHRi,
        0,
        [_NT, _RQe],
        [0, () => RequestedServiceQuotaChangeHistoryListDefinition]
      ];
      var ListServiceQuotaIncreaseRequestsInTemplateRequest$ = [
        3,
        n0,
        _LSQIRITR,
        0,
        [_SC, _AR, _NT, _MR],
        [0, 0, 0, 1]
      ];
      var ListServiceQuotaIncreaseRequestsInTemplateResponse$ = [
        3,
        n0,
        _LSQIRITRi,
        0,
        [_SQIRITL, _NT],
        [() => ServiceQuotaIncreaseRequestInTemplateList, 0]
      ];
      var ListServiceQuotasRequest$ = [
        3,
        n0,
        _LSQR,
        0,
        [_SC, _NT, _MR, _QC, _QAAL],
        [0, 0, 1, 0, 0],
        1
      ];
      var ListServiceQuotasResponse$ = [
        3,
        n0,
        _LSQRi,
        0,
        [_NT, _Qu],
        [0, () => ServiceQuotaListDefinition]
      ];
      var ListServicesRequest$ = [
        3,
        n0,
        _LSR,
        0,
        [_NT, _MR],
        [0, 1]
      ];
      var ListServicesResponse$ = [
        3,
        n0,
        _LSRi,
        0,
        [_NT, _Se],
        [0, () => ServiceInfoListDefinition]
      ];
      var ListTagsForResourceRequest$ = [
        3,
        n0,
        _LTFRR,
        0,
        [_RARN],
        [0],
        1
      ];
      var ListTagsForResourceResponse$ = [
        3,
        n0,
        _LTFRRi,
        0,
        [_T],
        [() => OutputTags]
      ];
      var MetricInfo$ = [
        3,
        n0,
        _MI,
        0,
        [_MN, _MNe, _MD, _MSR],
        [0, 0, 128 | 0, 0]
      ];
      var PutServiceQuotaIncreaseRequestIntoTemplateRequest$ = [
        3,
        n0,
        _PSQIRITR,
        0,
        [_QC, _SC, _AR, _DV],
        [0, 0, 0, 1],
        4
      ];
      var PutServiceQuotaIncreaseRequestIntoTemplateResponse$ = [
        3,
        n0,
        _PSQIRITRu,
        0,
        [_SQIRIT],
        [() => ServiceQuotaIncreaseRequestInTemplate$]
      ];
      var QuotaContextInfo$ = [
        3,
        n0,
        _QCI,
        0,
        [_CS, _CST, _CI, _AAL],
        [0, 0, 0, 0]
      ];
      var QuotaInfo$ = [
        3,
        n0,
        _QI,
        0,
        [_QC, _QN],
        [0, 0]
      ];
      var QuotaPeriod$ = [
        3,
        n0,
        _QP,
        0,
        [_PV, _PU],
        [1, 0]
      ];
      var QuotaUtilizationInfo$ = [
        3,
        n0,
        _QUI,
        0,
        [_QC, _SC, _QN, _N, _U, _DVe, _AV, _SN, _A],
        [0, 0, 0, 0, 1, 1, 1, 0, 2]
      ];
      var RequestedServiceQuotaChange$ = [
        3,
        n0,
        _RSQC,
        0,
        [_I, _RT, _CIa, _SC, _SN, _QC, _QN, _DV, _S, _C, _LU, _R, _QA, _GQ, _Un, _QRAL, _QCu],
        [0, 0, 0, 0, 0, 0, 0, 1, 0, 4, 4, 0, 0, 2, 0, 0, () => QuotaContextInfo$]
      ];
      var RequestServiceQuotaIncreaseRequest$ = [
        3,
        n0,
        _RSQIR,
        0,
        [_SC, _QC, _DV, _CI, _SCA],
        [0, 0, 1, 0, 2],
        3
      ];
      var RequestServiceQuotaIncreaseResponse$ = [
        3,
        n0,
        _RSQIRe,
        0,
        [_RQ],
        [() => RequestedServiceQuotaChange$]
      ];
      var ServiceInfo$ = [
        3,
        n0,
        _SI,
        0,
        [_SC, _SN],
        [0, 0]
      ];
      var ServiceQuota$ = [
        3,
        n0,
        _SQ,
        0,
        [_SC, _SN, _QA, _QC, _QN, _V, _Un, _A, _GQ, _UM, _P, _ER, _QAAL, _QCu, _D],
        [0, 0, 0, 0, 0, 1, 0, 2, 2, () => MetricInfo$, () => QuotaPeriod$, () => ErrorReason$, 0, () => QuotaContextInfo$, 0]
      ];
      var ServiceQuotaIncreaseRequestInTemplate$ = [
        3,
        n0,
        _SQIRIT,
        0,
        [_SC, _SN, _QC, _QN, _DV, _AR, _Un, _GQ],
        [0, 0, 0, 0, 1, 0, 0, 2]
      ];
      var StartAutoManagementRequest$ = [
        3,
        n0,
        _SAMR,
        0,
        [_OIL, _OIT, _NA, _EL],
        [0, 0, 0, [2, n0, _EL, 0, 0, 64 | 0]],
        2
      ];
      var StartAutoManagementResponse$ = [
        3,
        n0,
        _SAMRt,
        0,
        [],
        []
      ];
      var StartQuotaUtilizationReportRequest$ = [
        3,
        n0,
        _SQURR,
        0,
        [],
        []
      ];
      var StartQuotaUtilizationReportResponse$ = [
        3,
        n0,
        _SQURRt,
        0,
        [_RIe, _S, _M],
        [0, 0, 0]
      ];
      var StopAutoManagementRequest$ = [
        3,
        n0,
        _SAMRto,
        0,
        [],
        []
      ];
      var StopAutoManagementResponse$ = [
        3,
        n0,
        _SAMRtop,
        0,
        [],
        []
      ];
      var Tag$ = [
        3,
        n0,
        _Ta,
        0,
        [_K, _V],
        [0, 0],
        2
      ];
      var TagResourceRequest$ = [
        3,
        n0,
        _TRR,
        0,
        [_RARN, _T],
        [0, () => InputTags],
        2
      ];
      var TagResourceResponse$ = [
        3,
        n0,
        _TRRa,
        0,
        [],
        []
      ];
      var UntagResourceRequest$ = [
        3,
        n0,
        _URR,
        0,
        [_RARN, _TK],
        [0, 64 | 0],
        2
      ];
      var UntagResourceResponse$ = [
        3,
        n0,
        _URRn,
        0,
        [],
        []
      ];
      var UpdateAutoManagementRequest$ = [
        3,
        n0,
        _UAMR,
        0,
        [_OIT, _NA, _EL],
        [0, 0, [2, n0, _EL, 0, 0, 64 | 0]]
      ];
      var UpdateAutoManagementResponse$ = [
        3,
        n0,
        _UAMRp,
        0,
        [],
        []
      ];
      var ExcludedQuotaList = (
        /* unused pure expression or super */
        null
      );
      var InputTagKeys = (
        /* unused pure expression or super */
        null
      );
      var InputTags = [
        1,
        n0,
        _IT,
        0,
        () => Tag$
      ];
      var OutputTags = [
        1,
        n0,
        _OT,
        0,
        () => Tag$
      ];
      var QuotaInfoList = [
        1,
        n0,
        _QIL,
        0,
        () => QuotaInfo$
      ];
      var QuotaUtilizationInfoList = [
        1,
        n0,
        _QUIL,
        0,
        () => QuotaUtilizationInfo$
      ];
      var RequestedServiceQuotaChangeHistoryListDefinition = [
        1,
        n0,
        _RSQCHLD,
        0,
        () => RequestedServiceQuotaChange$
      ];
      var ServiceInfoListDefinition = [
        1,
        n0,
        _SILD,
        0,
        () => ServiceInfo$
      ];
      var ServiceQuotaIncreaseRequestInTemplateList = [
        1,
        n0,
        _SQIRITL,
        0,
        () => ServiceQuotaIncreaseRequestInTemplate$
      ];
      var ServiceQuotaListDefinition = [
        1,
        n0,
        _SQLD,
        0,
        () => ServiceQuota$
      ];
      var ExclusionList = [
        2,
        n0,
        _EL,
        0,
        0,
        64 | 0
      ];
      var ExclusionQuotaList = [
        2,
        n0,
        _EQL,
        0,
        0,
        () => QuotaInfoList
      ];
      var MetricDimensionsMapDefinition = (
        /* unused pure expression or super */
        null
      );
      var AssociateServiceQuotaTemplate$ = [
        9,
        n0,
        _ASQT,
        0,
        () => AssociateServiceQuotaTemplateRequest$,
        () => AssociateServiceQuotaTemplateResponse$
      ];
      var CreateSupportCase$ = [
        9,
        n0,
        _CSC,
        0,
        () => CreateSupportCaseRequest$,
        () => CreateSupportCaseResponse$
      ];
      var DeleteServiceQuotaIncreaseRequestFromTemplate$ = [
        9,
        n0,
        _DSQIRFT,
        0,
        () => DeleteServiceQuotaIncreaseRequestFromTemplateRequest$,
        () => DeleteServiceQuotaIncreaseRequestFromTemplateResponse$
      ];
      var DisassociateServiceQuotaTemplate$ = [
        9,
        n0,
        _DSQT,
        0,
        () => DisassociateServiceQuotaTemplateRequest$,
        () => DisassociateServiceQuotaTemplateResponse$
      ];
      var GetAssociationForServiceQuotaTemplate$ = [
        9,
        n0,
        _GAFSQT,
        0,
        () => GetAssociationForServiceQuotaTemplateRequest$,
        () => GetAssociationForServiceQuotaTemplateResponse$
      ];
      var GetAutoManagementConfiguration$ = [
        9,
        n0,
        _GAMC,
        0,
        () => GetAutoManagementConfigurationRequest$,
        () => GetAutoManagementConfigurationResponse$
      ];
      var GetAWSDefaultServiceQuota$ = [
        9,
        n0,
        _GAWSDSQ,
        0,
        () => GetAWSDefaultServiceQuotaRequest$,
        () => GetAWSDefaultServiceQuotaResponse$
      ];
      var GetQuotaUtilizationReport$ = [
        9,
        n0,
        _GQUR,
        0,
        () => GetQuotaUtilizationReportRequest$,
        () => GetQuotaUtilizationReportResponse$
      ];
      var GetRequestedServiceQuotaChange$ = [
        9,
        n0,
        _GRSQC,
        0,
        () => GetRequestedServiceQuotaChangeRequest$,
        () => GetRequestedServiceQuotaChangeResponse$
      ];
      var GetServiceQuota$ = [
        9,
        n0,
        _GSQ,
        0,
        () => GetServiceQuotaRequest$,
        () => GetServiceQuotaResponse$
      ];
      var GetServiceQuotaIncreaseRequestFromTemplate$ = [
        9,
        n0,
        _GSQIRFT,
        0,
        () => GetServiceQuotaIncreaseRequestFromTemplateRequest$,
        () => GetServiceQuotaIncreaseRequestFromTemplateResponse$
      ];
      var ListAWSDefaultServiceQuotas$ = [
        9,
        n0,
        _LAWSDSQ,
        0,
        () => ListAWSDefaultServiceQuotasRequest$,
        () => ListAWSDefaultServiceQuotasResponse$
      ];
      var ListRequestedServiceQuotaChangeHistory$ = [
        9,
        n0,
        _LRSQCH,
        0,
        () => ListRequestedServiceQuotaChangeHistoryRequest$,
        () => ListRequestedServiceQuotaChangeHistoryResponse$
      ];
      var ListRequestedServiceQuotaChangeHistoryByQuota$ = [
        9,
        n0,
        _LRSQCHBQ,
        0,
        () => ListRequestedServiceQuotaChangeHistoryByQuotaRequest$,
        () => ListRequestedServiceQuotaChangeHistoryByQuotaResponse$
      ];
      var ListServiceQuotaIncreaseRequestsInTemplate$ = [
        9,
        n0,
        _LSQIRIT,
        0,
        () => ListServiceQuotaIncreaseRequestsInTemplateRequest$,
        () => ListServiceQuotaIncreaseRequestsInTemplateResponse$
      ];
      var ListServiceQuotas$ = [
        9,
        n0,
        _LSQ,
        0,
        () => ListServiceQuotasRequest$,
        () => ListServiceQuotasResponse$
      ];
      var ListServices$ = [
        9,
        n0,
        _LS,
        0,
        () => ListServicesRequest$,
        () => ListServicesResponse$
      ];
      var ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        0,
        () => ListTagsForResourceRequest$,
        () => ListTagsForResourceResponse$
      ];
      var PutServiceQuotaIncreaseRequestIntoTemplate$ = [
        9,
        n0,
        _PSQIRIT,
        0,
        () => PutServiceQuotaIncreaseRequestIntoTemplateRequest$,
        () => PutServiceQuotaIncreaseRequestIntoTemplateResponse$
      ];
      var RequestServiceQuotaIncrease$ = [
        9,
        n0,
        _RSQI,
        0,
        () => RequestServiceQuotaIncreaseRequest$,
        () => RequestServiceQuotaIncreaseResponse$
      ];
      var StartAutoManagement$ = [
        9,
        n0,
        _SAM,
        0,
        () => StartAutoManagementRequest$,
        () => StartAutoManagementResponse$
      ];
      var StartQuotaUtilizationReport$ = [
        9,
        n0,
        _SQUR,
        0,
        () => StartQuotaUtilizationReportRequest$,
        () => StartQuotaUtilizationReportResponse$
      ];
      var StopAutoManagement$ = [
        9,
        n0,
        _SAMt,
        0,
        () => StopAutoManagementRequest$,
        () => StopAutoManagementResponse$
      ];
      var TagResource$ = [
        9,
        n0,
        _TR,
        0,
        () => TagResourceRequest$,
        () => TagResourceResponse$
      ];
      var UntagResource$ = [
        9,
        n0,
        _UR,
        0,
        () => UntagResourceRequest$,
        () => UntagResourceResponse$
      ];
      var UpdateAutoManagement$ = [
        9,
        n0,
        _UAM,
        0,
        () => UpdateAutoManagementRequest$,
        () => UpdateAutoManagementResponse$
      ];
    })
  ),
  /***/
  8999: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          AwsJson1_1Protocol
        )
        /* harmony export */
      });
      var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87219);
      class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__.p {
        constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec
          });
        }
        getShapeId() {
          return "aws.protocols#awsJson1_1";
        }
        getJsonRpcVersion() {
          return "1.1";
        }
        getDefaultContentType() {
          return "application/x-amz-json-1.1";
        }
      }
    })
  ),
  /***/
  87219: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          AwsJsonRpcProtocol
        )
        /* harmony export */
      });
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85715);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55143);
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97446);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36204);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
      var _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24017);
      class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.M {
        serializer;
        deserializer;
        serviceTarget;
        codec;
        mixin;
        awsQueryCompatible;
        constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries
          });
          this.serviceTarget = serviceTarget;
          this.codec = jsonCodec ?? new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.p({
            timestampFormat: {
              useTrait: true,
              default: 7
            },
            jsonName: false
          });
          this.serializer = this.codec.createSerializer();
          this.deserializer = this.codec.createDeserializer();
          this.awsQueryCompatible = !!awsQueryCompatible;
          this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__.U(this.awsQueryCompatible);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          if (!request.path.endsWith("/")) {
            request.path += "/";
          }
          request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
          request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
          if (this.awsQueryCompatible) {
            request.headers["x-amzn-query-mode"] = "true";
          }
          if ((0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__.L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "{}";
          }
          return request;
        }
        getPayloadCodec() {
          return this.codec;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const { awsQueryCompatible } = this;
          if (awsQueryCompatible) {
            this.mixin.setQueryCompatError(dataObject, response);
          }
          const errorIdentifier = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__.rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__.l1.of(errorSchema);
          const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            if (dataObject[name] != null) {
              output[name] = errorDeserializer.readObject(member, dataObject[name]);
            }
          }
          if (awsQueryCompatible) {
            this.mixin.queryCompatOutput(dataObject, output);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
      }
    })
  ),
  /***/
  85715: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          RpcProtocol
        )
        /* harmony export */
      });
      var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62990);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95125);
      var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19725);
      var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19133);
      var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49620);
      class RpcProtocol extends _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__.t {
        async serializeRequest(operationSchema, _input, context) {
          const serializer = this.serializer;
          const query = {};
          const headers = {};
          const endpoint = await context.endpoint();
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema?.input);
          const schema = ns.getSchema();
          let payload;
          const input = _input && typeof _input === "object" ? _input : {};
          const request = new _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__.K({
            protocol: "",
            hostname: "",
            port: void 0,
            path: "/",
            fragment: void 0,
            query,
            headers,
            body: void 0
          });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input);
          }
          if (input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
              if (input[eventStreamMember]) {
                const initialRequest = {};
                for (const [memberName] of ns.structIterator()) {
                  if (memberName !== eventStreamMember && input[memberName] != null) {
                    initialRequest[memberName] = input[memberName];
                  }
                }
                payload = await this.serializeEventStream({
                  eventStream: input[eventStreamMember],
                  requestSchema: ns,
                  initialRequest
                });
              }
            } else {
              serializer.write(schema, input);
              payload = serializer.flush();
            }
          }
          request.headers = Object.assign(request.headers, headers);
          request.query = query;
          request.body = payload;
          request.method = "POST";
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.l1.of(operationSchema.output);
          const dataObject = {};
          if (this.isErrorResponse(response.statusCode)) {
            const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
          }
          for (const header in response.headers) {
            if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__.$)(response.headers, header)) {
              continue;
            }
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            dataObject[eventStreamMember] = await this.deserializeEventStream({
              response,
              responseSchema: ns,
              initialResponseContainer: dataObject
            });
          } else {
            const bytes = await (0, _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__.P)(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(ns, bytes));
            }
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        isErrorResponse(statusCode) {
          return statusCode >= 300;
        }
      }
    })
  )
};
;
