"use strict";
exports.id = 3201;
exports.ids = [3201];
exports.modules = {
  /***/
  19545: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          ApplicationAutoScalingClient
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
      const defaultApplicationAutoScalingHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "application-autoscaling",
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
      const defaultApplicationAutoScalingHttpAuthSchemeProvider = (authParameters) => {
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
      var EndpointParameters = __webpack_require__(70984);
      ;
      const package_namespaceObject = { "rE": "3.1141.0" };
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
          ["https://application-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://application-autoscaling.{Region}.amazonaws.com", i],
          ["https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", i],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          ["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}", i],
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
      var schemas_0 = __webpack_require__(71289);
      ;
      const getRuntimeConfig = (config) => {
        return {
          apiVersion: "2016-02-06",
          base64Decoder: config?.base64Decoder ?? fromBase64.E,
          base64Encoder: config?.base64Encoder ?? toBase64.n,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultApplicationAutoScalingHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.applicationautoscaling",
            errorTypeRegistries: schemas_0.q1,
            version: "2016-02-06",
            serviceTarget: "AnyScaleFrontendService"
          },
          serviceId: config?.serviceId ?? "Application Auto Scaling",
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
      class ApplicationAutoScalingClient extends client.K {
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
            httpAuthSchemeParametersProvider: defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,
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
  13975: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G5: () => (
          /* binding */
          command
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          _ep0
        ),
        /* harmony export */
        yt: () => (
          /* binding */
          _mw0
        )
        /* harmony export */
      });
      var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86801);
      var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34172);
      var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70984);
      const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "AnyScaleFrontendService", "ApplicationAutoScalingClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o) => [];
    })
  ),
  /***/
  18327: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          DeleteScalingPolicyCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DeleteScalingPolicyCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteScalingPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.d1) {
      }
    })
  ),
  /***/
  87301: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          DeleteScheduledActionCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DeleteScheduledActionCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeleteScheduledAction", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.VG) {
      }
    })
  ),
  /***/
  11575: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          DeregisterScalableTargetCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DeregisterScalableTargetCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DeregisterScalableTarget", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.B9) {
      }
    })
  ),
  /***/
  49897: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          DescribeScalableTargetsCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DescribeScalableTargetsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeScalableTargets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.TF) {
      }
    })
  ),
  /***/
  73457: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          DescribeScalingPoliciesCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DescribeScalingPoliciesCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeScalingPolicies", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.DP) {
      }
    })
  ),
  /***/
  23898: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          DescribeScheduledActionsCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class DescribeScheduledActionsCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "DescribeScheduledActions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ix) {
      }
    })
  ),
  /***/
  48791: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          PutScalingPolicyCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class PutScalingPolicyCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutScalingPolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Zx) {
      }
    })
  ),
  /***/
  63461: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          PutScheduledActionCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class PutScheduledActionCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutScheduledAction", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ri) {
      }
    })
  ),
  /***/
  18090: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          RegisterScalableTargetCommand
        )
        /* harmony export */
      });
      var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13975);
      var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71289);
      class RegisterScalableTargetCommand extends (0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "RegisterScalableTarget", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Io) {
      }
    })
  ),
  /***/
  70984: (
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
          defaultSigningName: "application-autoscaling"
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
  71289: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        d1: () => (
          /* binding */
          DeleteScalingPolicy$
        ),
        VG: () => (
          /* binding */
          DeleteScheduledAction$
        ),
        B9: () => (
          /* binding */
          DeregisterScalableTarget$
        ),
        TF: () => (
          /* binding */
          DescribeScalableTargets$
        ),
        DP: () => (
          /* binding */
          DescribeScalingPolicies$
        ),
        ix: () => (
          /* binding */
          DescribeScheduledActions$
        ),
        Zx: () => (
          /* binding */
          PutScalingPolicy$
        ),
        Ri: () => (
          /* binding */
          PutScheduledAction$
        ),
        Io: () => (
          /* binding */
          RegisterScalableTarget$
        ),
        q1: () => (
          /* binding */
          errorTypeRegistries
        )
      });
      var TypeRegistry = __webpack_require__(75629);
      var exceptions = __webpack_require__(54667);
      ;
      class ApplicationAutoScalingServiceException extends exceptions.T {
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, ApplicationAutoScalingServiceException.prototype);
        }
      }
      ;
      class ConcurrentUpdateException extends ApplicationAutoScalingServiceException {
        name = "ConcurrentUpdateException";
        $fault = "server";
        Message;
        constructor(opts) {
          super({
            name: "ConcurrentUpdateException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, ConcurrentUpdateException.prototype);
          this.Message = opts.Message;
        }
      }
      class InternalServiceException extends ApplicationAutoScalingServiceException {
        name = "InternalServiceException";
        $fault = "server";
        Message;
        constructor(opts) {
          super({
            name: "InternalServiceException",
            $fault: "server",
            ...opts
          });
          Object.setPrototypeOf(this, InternalServiceException.prototype);
          this.Message = opts.Message;
        }
      }
      class ObjectNotFoundException extends ApplicationAutoScalingServiceException {
        name = "ObjectNotFoundException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "ObjectNotFoundException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ObjectNotFoundException.prototype);
          this.Message = opts.Message;
        }
      }
      class ValidationException extends ApplicationAutoScalingServiceException {
        name = "ValidationException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "ValidationException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ValidationException.prototype);
          this.Message = opts.Message;
        }
      }
      class InvalidNextTokenException extends ApplicationAutoScalingServiceException {
        name = "InvalidNextTokenException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "InvalidNextTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
          this.Message = opts.Message;
        }
      }
      class FailedResourceAccessException extends ApplicationAutoScalingServiceException {
        name = "FailedResourceAccessException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "FailedResourceAccessException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, FailedResourceAccessException.prototype);
          this.Message = opts.Message;
        }
      }
      class ResourceNotFoundException extends ApplicationAutoScalingServiceException {
        name = "ResourceNotFoundException";
        $fault = "client";
        Message;
        ResourceName;
        constructor(opts) {
          super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
          this.Message = opts.Message;
          this.ResourceName = opts.ResourceName;
        }
      }
      class LimitExceededException extends ApplicationAutoScalingServiceException {
        name = "LimitExceededException";
        $fault = "client";
        Message;
        constructor(opts) {
          super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, LimitExceededException.prototype);
          this.Message = opts.Message;
        }
      }
      class TooManyTagsException extends ApplicationAutoScalingServiceException {
        name = "TooManyTagsException";
        $fault = "client";
        Message;
        ResourceName;
        constructor(opts) {
          super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, TooManyTagsException.prototype);
          this.Message = opts.Message;
          this.ResourceName = opts.ResourceName;
        }
      }
      ;
      const _A = "Alarm";
      const _AARN = "AlarmARN";
      const _AI = "ActivityId";
      const _AN = "AlarmName";
      const _AT = "AdjustmentType";
      const _Al = "Alarms";
      const _C = "Code";
      const _CC = "CurrentCapacity";
      const _CCMS = "CustomizedCapacityMetricSpecification";
      const _CF = "CapacityForecast";
      const _CLMS = "CustomizedLoadMetricSpecification";
      const _CMS = "CustomizedMetricSpecification";
      const _CSMS = "CustomizedScalingMetricSpecification";
      const _CT = "CreationTime";
      const _CUE = "ConcurrentUpdateException";
      const _Ca = "Cause";
      const _Co = "Cooldown";
      const _D = "Dimensions";
      const _DSA = "DeleteScheduledAction";
      const _DSAR = "DeleteScheduledActionRequest";
      const _DSARe = "DeleteScheduledActionResponse";
      const _DSARes = "DescribeScalingActivitiesRequest";
      const _DSAResc = "DescribeScalingActivitiesResponse";
      const _DSARescr = "DescribeScheduledActionsRequest";
      const _DSARescri = "DescribeScheduledActionsResponse";
      const _DSAe = "DescribeScalingActivities";
      const _DSAes = "DescribeScheduledActions";
      const _DSI = "DisableScaleIn";
      const _DSIS = "DynamicScalingInSuspended";
      const _DSOS = "DynamicScalingOutSuspended";
      const _DSP = "DeleteScalingPolicy";
      const _DSPR = "DeleteScalingPolicyRequest";
      const _DSPRe = "DeleteScalingPolicyResponse";
      const _DSPRes = "DescribeScalingPoliciesRequest";
      const _DSPResc = "DescribeScalingPoliciesResponse";
      const _DSPe = "DescribeScalingPolicies";
      const _DST = "DeregisterScalableTarget";
      const _DSTR = "DeregisterScalableTargetRequest";
      const _DSTRe = "DeregisterScalableTargetResponse";
      const _DSTRes = "DescribeScalableTargetsRequest";
      const _DSTResc = "DescribeScalableTargetsResponse";
      const _DSTe = "DescribeScalableTargets";
      const _De = "Description";
      const _Det = "Details";
      const _E = "Expression";
      const _ET = "EndTime";
      const _FRAE = "FailedResourceAccessException";
      const _GPSF = "GetPredictiveScalingForecast";
      const _GPSFR = "GetPredictiveScalingForecastRequest";
      const _GPSFRe = "GetPredictiveScalingForecastResponse";
      const _I = "Id";
      const _INSA = "IncludeNotScaledActivities";
      const _INTE = "InvalidNextTokenException";
      const _ISE = "InternalServiceException";
      const _L = "Label";
      const _LEE = "LimitExceededException";
      const _LF = "LoadForecast";
      const _LFo = "LoadForecasts";
      const _LTFR = "ListTagsForResource";
      const _LTFRR = "ListTagsForResourceRequest";
      const _LTFRRi = "ListTagsForResourceResponse";
      const _M = "Message";
      const _MAM = "MinAdjustmentMagnitude";
      const _MAT = "MetricAggregationType";
      const _MC = "MaxCapacity";
      const _MCB = "MaxCapacityBuffer";
      const _MCBB = "MaxCapacityBreachBehavior";
      const _MCi = "MinCapacity";
      const _MD = "MetricDimension";
      const _MDQ = "MetricDataQueries";
      const _MDe = "MetricDimensions";
      const _MILB = "MetricIntervalLowerBound";
      const _MIUB = "MetricIntervalUpperBound";
      const _MN = "MetricName";
      const _MR = "MaxResults";
      const _MS = "MetricSpecification";
      const _MSe = "MetricStat";
      const _MSet = "MetricSpecifications";
      const _Me = "Metrics";
      const _Met = "Metric";
      const _Mo = "Mode";
      const _N = "Namespace";
      const _NSR = "NotScaledReason";
      const _NSRo = "NotScaledReasons";
      const _NT = "NextToken";
      const _Na = "Name";
      const _ONFE = "ObjectNotFoundException";
      const _PARN = "PolicyARN";
      const _PC = "PredictedCapacity";
      const _PLMS = "PredefinedLoadMetricSpecification";
      const _PMPS = "PredefinedMetricPairSpecification";
      const _PMS = "PredefinedMetricSpecification";
      const _PMT = "PredefinedMetricType";
      const _PN = "PolicyName";
      const _PNo = "PolicyNames";
      const _PSA = "PutScheduledAction";
      const _PSAR = "PutScheduledActionRequest";
      const _PSARu = "PutScheduledActionResponse";
      const _PSCMS = "PredictiveScalingCustomizedMetricSpecification";
      const _PSM = "PredictiveScalingMetric";
      const _PSMD = "PredictiveScalingMetricDimension";
      const _PSMDQ = "PredictiveScalingMetricDataQuery";
      const _PSMDQr = "PredictiveScalingMetricDataQueries";
      const _PSMDr = "PredictiveScalingMetricDimensions";
      const _PSMS = "PredictiveScalingMetricSpecification";
      const _PSMSr = "PredefinedScalingMetricSpecification";
      const _PSMSre = "PredictiveScalingMetricStat";
      const _PSMSred = "PredictiveScalingMetricSpecifications";
      const _PSP = "PutScalingPolicy";
      const _PSPC = "PredictiveScalingPolicyConfiguration";
      const _PSPLMS = "PredictiveScalingPredefinedLoadMetricSpecification";
      const _PSPMPS = "PredictiveScalingPredefinedMetricPairSpecification";
      const _PSPR = "PutScalingPolicyRequest";
      const _PSPRu = "PutScalingPolicyResponse";
      const _PSPSMS = "PredictiveScalingPredefinedScalingMetricSpecification";
      const _PT = "PolicyType";
      const _RARN = "ResourceARN";
      const _RARNo = "RoleARN";
      const _RD = "ReturnData";
      const _RI = "ResourceId";
      const _RIe = "ResourceIds";
      const _RL = "ResourceLabel";
      const _RN = "ResourceName";
      const _RNFE = "ResourceNotFoundException";
      const _RST = "RegisterScalableTarget";
      const _RSTR = "RegisterScalableTargetRequest";
      const _RSTRe = "RegisterScalableTargetResponse";
      const _S = "Statistic";
      const _SA = "ScalingActivities";
      const _SAARN = "ScheduledActionARN";
      const _SAN = "ScheduledActionName";
      const _SANc = "ScheduledActionNames";
      const _SAc = "ScheduledActions";
      const _SAca = "ScalingActivity";
      const _SAcal = "ScalingAdjustment";
      const _SAch = "ScheduledAction";
      const _SAt = "StepAdjustment";
      const _SAte = "StepAdjustments";
      const _SBT = "SchedulingBufferTime";
      const _SC = "StatusCode";
      const _SD = "ScalableDimension";
      const _SIC = "ScaleInCooldown";
      const _SM = "StatusMessage";
      const _SN = "ServiceNamespace";
      const _SOC = "ScaleOutCooldown";
      const _SP = "ScalingPolicies";
      const _SPc = "ScalingPolicy";
      const _SS = "SuspendedState";
      const _SSPC = "StepScalingPolicyConfiguration";
      const _SSS = "ScheduledScalingSuspended";
      const _ST = "ScalableTargets";
      const _STA = "ScalableTargetAction";
      const _STARN = "ScalableTargetARN";
      const _STc = "ScalableTarget";
      const _STt = "StartTime";
      const _Sc = "Schedule";
      const _St = "Stat";
      const _T = "Timestamps";
      const _TK = "TagKeys";
      const _TMTE = "TooManyTagsException";
      const _TR = "TagResource";
      const _TRR = "TagResourceRequest";
      const _TRRa = "TagResourceResponse";
      const _TTM = "TargetTrackingMetric";
      const _TTMD = "TargetTrackingMetricDimension";
      const _TTMDQ = "TargetTrackingMetricDataQuery";
      const _TTMDQa = "TargetTrackingMetricDataQueries";
      const _TTMDa = "TargetTrackingMetricDimensions";
      const _TTMS = "TargetTrackingMetricStat";
      const _TTSPC = "TargetTrackingScalingPolicyConfiguration";
      const _TV = "TargetValue";
      const _Ta = "Tags";
      const _Ti = "Timezone";
      const _U = "Unit";
      const _UR = "UntagResource";
      const _URR = "UntagResourceRequest";
      const _URRn = "UntagResourceResponse";
      const _UT = "UpdateTime";
      const _V = "Values";
      const _VE = "ValidationException";
      const _Va = "Value";
      const _aQE = "awsQueryError";
      const _c = "client";
      const _e = "error";
      const _hE = "httpError";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling";
      const _se = "server";
      const n0 = "com.amazonaws.applicationautoscaling";
      const _s_registry = new TypeRegistry.O(_s);
      var ApplicationAutoScalingServiceException$ = [-3, _s, "ApplicationAutoScalingServiceException", 0, [], []];
      _s_registry.registerError(ApplicationAutoScalingServiceException$, ApplicationAutoScalingServiceException);
      const n0_registry = new TypeRegistry.O(n0);
      var ConcurrentUpdateException$ = [
        -3,
        n0,
        _CUE,
        { [_aQE]: [`ConcurrentUpdateException`, 500], [_e]: _se, [_hE]: 500 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ConcurrentUpdateException$, ConcurrentUpdateException);
      var FailedResourceAccessException$ = [
        -3,
        n0,
        _FRAE,
        { [_aQE]: [`FailedResourceAccessException`, 400], [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(FailedResourceAccessException$, FailedResourceAccessException);
      var InternalServiceException$ = [
        -3,
        n0,
        _ISE,
        { [_aQE]: [`InternalServiceException`, 500], [_e]: _se, [_hE]: 500 },
        [_M],
        [0]
      ];
      n0_registry.registerError(InternalServiceException$, InternalServiceException);
      var InvalidNextTokenException$ = [
        -3,
        n0,
        _INTE,
        { [_aQE]: [`InvalidNextTokenException`, 400], [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
      var LimitExceededException$ = [
        -3,
        n0,
        _LEE,
        { [_aQE]: [`LimitExceededException`, 400], [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(LimitExceededException$, LimitExceededException);
      var ObjectNotFoundException$ = [
        -3,
        n0,
        _ONFE,
        { [_aQE]: [`ObjectNotFoundException`, 400], [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ObjectNotFoundException$, ObjectNotFoundException);
      var ResourceNotFoundException$ = [
        -3,
        n0,
        _RNFE,
        { [_e]: _c, [_hE]: 404 },
        [_M, _RN],
        [0, 0]
      ];
      n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
      var TooManyTagsException$ = [
        -3,
        n0,
        _TMTE,
        { [_e]: _c, [_hE]: 400 },
        [_M, _RN],
        [0, 0]
      ];
      n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
      var ValidationException$ = [
        -3,
        n0,
        _VE,
        { [_aQE]: [`ValidationException`, 400], [_e]: _c, [_hE]: 400 },
        [_M],
        [0]
      ];
      n0_registry.registerError(ValidationException$, ValidationException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var Alarm$ = [
        3,
        n0,
        _A,
        0,
        [_AN, _AARN],
        [0, 0],
        2
      ];
      var CapacityForecast$ = [
        3,
        n0,
        _CF,
        0,
        [_T, _V],
        [64 | 4, 64 | 1],
        2
      ];
      var CustomizedMetricSpecification$ = [
        3,
        n0,
        _CMS,
        0,
        [_MN, _N, _D, _S, _U, _Me],
        [0, 0, () => MetricDimensions, 0, 0, () => TargetTrackingMetricDataQueries]
      ];
      var DeleteScalingPolicyRequest$ = [
        3,
        n0,
        _DSPR,
        0,
        [_PN, _SN, _RI, _SD],
        [0, 0, 0, 0],
        4
      ];
      var DeleteScalingPolicyResponse$ = [
        3,
        n0,
        _DSPRe,
        0,
        [],
        []
      ];
      var DeleteScheduledActionRequest$ = [
        3,
        n0,
        _DSAR,
        0,
        [_SN, _SAN, _RI, _SD],
        [0, 0, 0, 0],
        4
      ];
      var DeleteScheduledActionResponse$ = [
        3,
        n0,
        _DSARe,
        0,
        [],
        []
      ];
      var DeregisterScalableTargetRequest$ = [
        3,
        n0,
        _DSTR,
        0,
        [_SN, _RI, _SD],
        [0, 0, 0],
        3
      ];
      var DeregisterScalableTargetResponse$ = [
        3,
        n0,
        _DSTRe,
        0,
        [],
        []
      ];
      var DescribeScalableTargetsRequest$ = [
        3,
        n0,
        _DSTRes,
        0,
        [_SN, _RIe, _SD, _MR, _NT],
        [0, 64 | 0, 0, 1, 0],
        1
      ];
      var DescribeScalableTargetsResponse$ = [
        3,
        n0,
        _DSTResc,
        0,
        [_ST, _NT],
        [() => ScalableTargets, 0]
      ];
      var DescribeScalingActivitiesRequest$ = [
        3,
        n0,
        _DSARes,
        0,
        [_SN, _RI, _SD, _MR, _NT, _INSA],
        [0, 0, 0, 1, 0, 2],
        1
      ];
      var DescribeScalingActivitiesResponse$ = [
        3,
        n0,
        _DSAResc,
        0,
        [_SA, _NT],
        [() => ScalingActivities, 0]
      ];
      var DescribeScalingPoliciesRequest$ = [
        3,
        n0,
        _DSPRes,
        0,
        [_SN, _PNo, _RI, _SD, _MR, _NT],
        [0, 64 | 0, 0, 0, 1, 0],
        1
      ];
      var DescribeScalingPoliciesResponse$ = [
        3,
        n0,
        _DSPResc,
        0,
        [_SP, _NT],
        [() => ScalingPolicies, 0]
      ];
      var DescribeScheduledActionsRequest$ = [
        3,
        n0,
        _DSARescr,
        0,
        [_SN, _SANc, _RI, _SD, _MR, _NT],
        [0, 64 | 0, 0, 0, 1, 0],
        1
      ];
      var DescribeScheduledActionsResponse$ = [
        3,
        n0,
        _DSARescri,
        0,
        [_SAc, _NT],
        [() => ScheduledActions, 0]
      ];
      var GetPredictiveScalingForecastRequest$ = [
        3,
        n0,
        _GPSFR,
        0,
        [_SN, _RI, _SD, _PN, _STt, _ET],
        [0, 0, 0, 0, 4, 4],
        6
      ];
      var GetPredictiveScalingForecastResponse$ = [
        3,
        n0,
        _GPSFRe,
        0,
        [_LF, _CF, _UT],
        [() => LoadForecasts, () => CapacityForecast$, 4]
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
        [_Ta],
        [128 | 0]
      ];
      var LoadForecast$ = [
        3,
        n0,
        _LF,
        0,
        [_T, _V, _MS],
        [64 | 4, 64 | 1, () => PredictiveScalingMetricSpecification$],
        3
      ];
      var MetricDimension$ = [
        3,
        n0,
        _MD,
        0,
        [_Na, _Va],
        [0, 0],
        2
      ];
      var NotScaledReason$ = [
        3,
        n0,
        _NSR,
        0,
        [_C, _MC, _MCi, _CC],
        [0, 1, 1, 1],
        1
      ];
      var PredefinedMetricSpecification$ = [
        3,
        n0,
        _PMS,
        0,
        [_PMT, _RL],
        [0, 0],
        1
      ];
      var PredictiveScalingCustomizedMetricSpecification$ = [
        3,
        n0,
        _PSCMS,
        0,
        [_MDQ],
        [() => PredictiveScalingMetricDataQueries],
        1
      ];
      var PredictiveScalingMetric$ = [
        3,
        n0,
        _PSM,
        0,
        [_D, _MN, _N],
        [() => PredictiveScalingMetricDimensions, 0, 0]
      ];
      var PredictiveScalingMetricDataQuery$ = [
        3,
        n0,
        _PSMDQ,
        0,
        [_I, _E, _MSe, _L, _RD],
        [0, 0, () => PredictiveScalingMetricStat$, 0, 2],
        1
      ];
      var PredictiveScalingMetricDimension$ = [
        3,
        n0,
        _PSMD,
        0,
        [_Na, _Va],
        [0, 0],
        2
      ];
      var PredictiveScalingMetricSpecification$ = [
        3,
        n0,
        _PSMS,
        0,
        [_TV, _PMPS, _PSMSr, _PLMS, _CSMS, _CLMS, _CCMS],
        [1, () => PredictiveScalingPredefinedMetricPairSpecification$, () => PredictiveScalingPredefinedScalingMetricSpecification$, () => PredictiveScalingPredefinedLoadMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$],
        1
      ];
      var PredictiveScalingMetricStat$ = [
        3,
        n0,
        _PSMSre,
        0,
        [_Met, _St, _U],
        [() => PredictiveScalingMetric$, 0, 0],
        2
      ];
      var PredictiveScalingPolicyConfiguration$ = [
        3,
        n0,
        _PSPC,
        0,
        [_MSet, _Mo, _SBT, _MCBB, _MCB],
        [() => PredictiveScalingMetricSpecifications, 0, 1, 0, 1],
        1
      ];
      var PredictiveScalingPredefinedLoadMetricSpecification$ = [
        3,
        n0,
        _PSPLMS,
        0,
        [_PMT, _RL],
        [0, 0],
        1
      ];
      var PredictiveScalingPredefinedMetricPairSpecification$ = [
        3,
        n0,
        _PSPMPS,
        0,
        [_PMT, _RL],
        [0, 0],
        1
      ];
      var PredictiveScalingPredefinedScalingMetricSpecification$ = [
        3,
        n0,
        _PSPSMS,
        0,
        [_PMT, _RL],
        [0, 0],
        1
      ];
      var PutScalingPolicyRequest$ = [
        3,
        n0,
        _PSPR,
        0,
        [_PN, _SN, _RI, _SD, _PT, _SSPC, _TTSPC, _PSPC],
        [0, 0, 0, 0, 0, () => StepScalingPolicyConfiguration$, () => TargetTrackingScalingPolicyConfiguration$, () => PredictiveScalingPolicyConfiguration$],
        4
      ];
      var PutScalingPolicyResponse$ = [
        3,
        n0,
        _PSPRu,
        0,
        [_PARN, _Al],
        [0, () => Alarms],
        1
      ];
      var PutScheduledActionRequest$ = [
        3,
        n0,
        _PSAR,
        0,
        [_SN, _SAN, _RI, _SD, _Sc, _Ti, _STt, _ET, _STA],
        [0, 0, 0, 0, 0, 0, 4, 4, () => ScalableTargetAction$],
        4
      ];
      var PutScheduledActionResponse$ = [
        3,
        n0,
        _PSARu,
        0,
        [],
        []
      ];
      var RegisterScalableTargetRequest$ = [
        3,
        n0,
        _RSTR,
        0,
        [_SN, _RI, _SD, _MCi, _MC, _RARNo, _SS, _Ta],
        [0, 0, 0, 1, 1, 0, () => SuspendedState$, 128 | 0],
        3
      ];
      var RegisterScalableTargetResponse$ = [
        3,
        n0,
        _RSTRe,
        0,
        [_STARN],
        [0]
      ];
      var ScalableTarget$ = [
        3,
        n0,
        _STc,
        0,
        [_SN, _RI, _SD, _MCi, _MC, _RARNo, _CT, _PC, _SS, _STARN],
        [0, 0, 0, 1, 1, 0, 4, 1, () => SuspendedState$, 0],
        7
      ];
      var ScalableTargetAction$ = [
        3,
        n0,
        _STA,
        0,
        [_MCi, _MC],
        [1, 1]
      ];
      var ScalingActivity$ = [
        3,
        n0,
        _SAca,
        0,
        [_AI, _SN, _RI, _SD, _De, _Ca, _STt, _SC, _ET, _SM, _Det, _NSRo],
        [0, 0, 0, 0, 0, 0, 4, 0, 4, 0, 0, () => NotScaledReasons],
        8
      ];
      var ScalingPolicy$ = [
        3,
        n0,
        _SPc,
        0,
        [_PARN, _PN, _SN, _RI, _SD, _PT, _CT, _SSPC, _TTSPC, _PSPC, _Al],
        [0, 0, 0, 0, 0, 0, 4, () => StepScalingPolicyConfiguration$, () => TargetTrackingScalingPolicyConfiguration$, () => PredictiveScalingPolicyConfiguration$, () => Alarms],
        7
      ];
      var ScheduledAction$ = [
        3,
        n0,
        _SAch,
        0,
        [_SAN, _SAARN, _SN, _Sc, _RI, _CT, _Ti, _SD, _STt, _ET, _STA],
        [0, 0, 0, 0, 0, 4, 0, 0, 4, 4, () => ScalableTargetAction$],
        6
      ];
      var StepAdjustment$ = [
        3,
        n0,
        _SAt,
        0,
        [_SAcal, _MILB, _MIUB],
        [1, 1, 1],
        1
      ];
      var StepScalingPolicyConfiguration$ = [
        3,
        n0,
        _SSPC,
        0,
        [_AT, _SAte, _MAM, _Co, _MAT],
        [0, () => StepAdjustments, 1, 1, 0]
      ];
      var SuspendedState$ = [
        3,
        n0,
        _SS,
        0,
        [_DSIS, _DSOS, _SSS],
        [2, 2, 2]
      ];
      var TagResourceRequest$ = [
        3,
        n0,
        _TRR,
        0,
        [_RARN, _Ta],
        [0, 128 | 0],
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
      var TargetTrackingMetric$ = [
        3,
        n0,
        _TTM,
        0,
        [_D, _MN, _N],
        [() => TargetTrackingMetricDimensions, 0, 0]
      ];
      var TargetTrackingMetricDataQuery$ = [
        3,
        n0,
        _TTMDQ,
        0,
        [_I, _E, _L, _MSe, _RD],
        [0, 0, 0, () => TargetTrackingMetricStat$, 2],
        1
      ];
      var TargetTrackingMetricDimension$ = [
        3,
        n0,
        _TTMD,
        0,
        [_Na, _Va],
        [0, 0],
        2
      ];
      var TargetTrackingMetricStat$ = [
        3,
        n0,
        _TTMS,
        0,
        [_Met, _St, _U],
        [() => TargetTrackingMetric$, 0, 0],
        2
      ];
      var TargetTrackingScalingPolicyConfiguration$ = [
        3,
        n0,
        _TTSPC,
        0,
        [_TV, _PMS, _CMS, _SOC, _SIC, _DSI],
        [1, () => PredefinedMetricSpecification$, () => CustomizedMetricSpecification$, 1, 1, 2],
        1
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
      var Alarms = [
        1,
        n0,
        _Al,
        0,
        () => Alarm$
      ];
      var LoadForecasts = [
        1,
        n0,
        _LFo,
        0,
        () => LoadForecast$
      ];
      var MetricDimensions = [
        1,
        n0,
        _MDe,
        0,
        () => MetricDimension$
      ];
      var NotScaledReasons = [
        1,
        n0,
        _NSRo,
        0,
        () => NotScaledReason$
      ];
      var PredictiveScalingForecastTimestamps = (
        /* unused pure expression or super */
        null
      );
      var PredictiveScalingForecastValues = (
        /* unused pure expression or super */
        null
      );
      var PredictiveScalingMetricDataQueries = [
        1,
        n0,
        _PSMDQr,
        0,
        () => PredictiveScalingMetricDataQuery$
      ];
      var PredictiveScalingMetricDimensions = [
        1,
        n0,
        _PSMDr,
        0,
        () => PredictiveScalingMetricDimension$
      ];
      var PredictiveScalingMetricSpecifications = [
        1,
        n0,
        _PSMSred,
        0,
        () => PredictiveScalingMetricSpecification$
      ];
      var ResourceIdsMaxLen1600 = (
        /* unused pure expression or super */
        null
      );
      var ScalableTargets = [
        1,
        n0,
        _ST,
        0,
        () => ScalableTarget$
      ];
      var ScalingActivities = [
        1,
        n0,
        _SA,
        0,
        () => ScalingActivity$
      ];
      var ScalingPolicies = [
        1,
        n0,
        _SP,
        0,
        () => ScalingPolicy$
      ];
      var ScheduledActions = [
        1,
        n0,
        _SAc,
        0,
        () => ScheduledAction$
      ];
      var StepAdjustments = [
        1,
        n0,
        _SAte,
        0,
        () => StepAdjustment$
      ];
      var TagKeyList = (
        /* unused pure expression or super */
        null
      );
      var TargetTrackingMetricDataQueries = [
        1,
        n0,
        _TTMDQa,
        0,
        () => TargetTrackingMetricDataQuery$
      ];
      var TargetTrackingMetricDimensions = [
        1,
        n0,
        _TTMDa,
        0,
        () => TargetTrackingMetricDimension$
      ];
      var TagMap = (
        /* unused pure expression or super */
        null
      );
      var DeleteScalingPolicy$ = [
        9,
        n0,
        _DSP,
        0,
        () => DeleteScalingPolicyRequest$,
        () => DeleteScalingPolicyResponse$
      ];
      var DeleteScheduledAction$ = [
        9,
        n0,
        _DSA,
        0,
        () => DeleteScheduledActionRequest$,
        () => DeleteScheduledActionResponse$
      ];
      var DeregisterScalableTarget$ = [
        9,
        n0,
        _DST,
        0,
        () => DeregisterScalableTargetRequest$,
        () => DeregisterScalableTargetResponse$
      ];
      var DescribeScalableTargets$ = [
        9,
        n0,
        _DSTe,
        0,
        () => DescribeScalableTargetsRequest$,
        () => DescribeScalableTargetsResponse$
      ];
      var DescribeScalingActivities$ = [
        9,
        n0,
        _DSAe,
        0,
        () => DescribeScalingActivitiesRequest$,
        () => DescribeScalingActivitiesResponse$
      ];
      var DescribeScalingPolicies$ = [
        9,
        n0,
        _DSPe,
        0,
        () => DescribeScalingPoliciesRequest$,
        () => DescribeScalingPoliciesResponse$
      ];
      var DescribeScheduledActions$ = [
        9,
        n0,
        _DSAes,
        0,
        () => DescribeScheduledActionsRequest$,
        () => DescribeScheduledActionsResponse$
      ];
      var GetPredictiveScalingForecast$ = [
        9,
        n0,
        _GPSF,
        0,
        () => GetPredictiveScalingForecastRequest$,
        () => GetPredictiveScalingForecastResponse$
      ];
      var ListTagsForResource$ = [
        9,
        n0,
        _LTFR,
        0,
        () => ListTagsForResourceRequest$,
        () => ListTagsForResourceResponse$
      ];
      var PutScalingPolicy$ = [
        9,
        n0,
        _PSP,
        0,
        () => PutScalingPolicyRequest$,
        () => PutScalingPolicyResponse$
      ];
      var PutScheduledAction$ = [
        9,
        n0,
        _PSA,
        0,
        () => PutScheduledActionRequest$,
        () => PutScheduledActionResponse$
      ];
      var RegisterScalableTarget$ = [
        9,
        n0,
        _RST,
        0,
        () => RegisterScalableTargetRequest$,
        () => RegisterScalableTargetResponse$
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
