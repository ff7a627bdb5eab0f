"use strict";
exports.id = 8858;
exports.ids = [8858];
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
  34881: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          AwsSdkSigV4ASigner
        )
        /* harmony export */
      });
      var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19725);
      var _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33786);
      var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2526);
      class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
        async sign(httpRequest, identity, signingProperties) {
          if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) {
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
          }
          const { config, signer, signingRegion, signingRegionSet, signingName } = await (0, _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties);
          const configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
          const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [signingRegion]).join(",");
          const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
          signingProperties._disableClockSkewCorrection = noSkewCorrection;
          if (!noSkewCorrection) {
            signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
            signingProperties._requestSentAt = Date.now();
          }
          const signedRequest = await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
            signingRegion: multiRegionOverride,
            signingService: signingName
          });
          return signedRequest;
        }
      }
    })
  ),
  /***/
  46839: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          NODE_SIGV4A_CONFIG_OPTIONS
        ),
        /* harmony export */
        O: () => (
          /* binding */
          resolveAwsSdkSigV4AConfig
        )
        /* harmony export */
      });
      var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23926);
      var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11342);
      const resolveAwsSdkSigV4AConfig = (config) => {
        config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(config.sigv4aSigningRegionSet);
        return config;
      };
      const NODE_SIGV4A_CONFIG_OPTIONS = {
        environmentVariableSelector(env) {
          if (env.AWS_SIGV4A_SIGNING_REGION_SET) {
            return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
          }
          throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
            tryNextLink: true
          });
        },
        configFileSelector(profile) {
          if (profile.sigv4a_signing_region_set) {
            return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
          }
          throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", {
            tryNextLink: true
          });
        },
        default: void 0
      };
    })
  ),
  /***/
  4818: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          AwsQueryProtocol
        )
      });
      var RpcProtocol = __webpack_require__(85715);
      var collect_stream_body = __webpack_require__(49620);
      var deref = __webpack_require__(36204);
      var NormalizedSchema = __webpack_require__(95125);
      var ProtocolLib = __webpack_require__(24017);
      var XmlShapeDeserializer = __webpack_require__(56273);
      var determineTimestampFormat = __webpack_require__(43888);
      var extended_encode_uri_component = __webpack_require__(70979);
      var date_utils = __webpack_require__(5393);
      var toBase64 = __webpack_require__(67305);
      var serde = __webpack_require__(47297);
      var NumericValue = __webpack_require__(67004);
      var ConfigurableSerdeContext = __webpack_require__(6881);
      ;
      class QueryShapeSerializer extends ConfigurableSerdeContext.B {
        settings;
        buffer;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value, prefix = "") {
          if (this.buffer === void 0) {
            this.buffer = "";
          }
          const ns = NormalizedSchema.l1.of(schema);
          if (prefix && !prefix.endsWith(".")) {
            prefix += ".";
          }
          if (ns.isBlobSchema()) {
            if (typeof value === "string" || value instanceof Uint8Array) {
              this.writeKey(prefix);
              this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.n)(value));
            }
          } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            } else if (ns.isIdempotencyToken()) {
              this.writeKey(prefix);
              this.writeValue((0, serde.ec)());
            }
          } else if (ns.isBigIntegerSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isBigDecimalSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(value instanceof NumericValue.D ? value.string : String(value));
            }
          } else if (ns.isTimestampSchema()) {
            if (value instanceof Date) {
              this.writeKey(prefix);
              const format = (0, determineTimestampFormat.V)(ns, this.settings);
              switch (format) {
                case 5:
                  this.writeValue(value.toISOString().replace(".000Z", "Z"));
                  break;
                case 6:
                  this.writeValue((0, date_utils.JV)(value));
                  break;
                case 7:
                  this.writeValue(String(value.getTime() / 1e3));
                  break;
              }
            }
          } else if (ns.isDocumentSchema()) {
            if (Array.isArray(value)) {
              this.write(64 | 15, value, prefix);
            } else if (value instanceof Date) {
              this.write(4, value, prefix);
            } else if (value instanceof Uint8Array) {
              this.write(21, value, prefix);
            } else if (value && typeof value === "object") {
              this.write(128 | 15, value, prefix);
            } else {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isListSchema()) {
            if (Array.isArray(value)) {
              if (value.length === 0) {
                if (this.settings.serializeEmptyLists) {
                  this.writeKey(prefix);
                  this.writeValue("");
                }
              } else {
                const member = ns.getValueSchema();
                const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                let i = 1;
                for (const item of value) {
                  if (item == null) {
                    continue;
                  }
                  const traits = member.getMergedTraits();
                  const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                  const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                  this.write(member, item, key);
                  ++i;
                }
              }
            }
          } else if (ns.isMapSchema()) {
            if (value && typeof value === "object") {
              const keySchema = ns.getKeySchema();
              const memberSchema = ns.getValueSchema();
              const flat = ns.getMergedTraits().xmlFlattened;
              let i = 1;
              for (const k in value) {
                const v = value[k];
                if (v == null) {
                  continue;
                }
                const keyTraits = keySchema.getMergedTraits();
                const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
                const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
                const valTraits = memberSchema.getMergedTraits();
                const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
                const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                this.write(keySchema, k, key);
                this.write(memberSchema, v, valueKey);
                ++i;
              }
            }
          } else if (ns.isStructSchema()) {
            if (value && typeof value === "object") {
              let didWriteMember = false;
              for (const [memberName, member] of ns.structIterator()) {
                if (value[memberName] == null && !member.isIdempotencyToken()) {
                  continue;
                }
                const traits = member.getMergedTraits();
                const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
                const key = `${prefix}${suffix}`;
                this.write(member, value[memberName], key);
                didWriteMember = true;
              }
              if (!didWriteMember && ns.isUnionSchema()) {
                const { $unknown } = value;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown;
                  const key = `${prefix}${k}`;
                  this.write(15, v, key);
                }
              }
            }
          } else if (ns.isUnitSchema()) {
          } else {
            throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
          }
        }
        flush() {
          if (this.buffer === void 0) {
            throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
          }
          const str = this.buffer;
          delete this.buffer;
          return str;
        }
        getKey(memberName, xmlName, ec2QueryName, keySource) {
          const { ec2, capitalizeKeys } = this.settings;
          if (ec2 && ec2QueryName) {
            return ec2QueryName;
          }
          const key = xmlName ?? memberName;
          if (capitalizeKeys && keySource === "struct") {
            return key[0].toUpperCase() + key.slice(1);
          }
          return key;
        }
        writeKey(key) {
          if (key.endsWith(".")) {
            key = key.slice(0, key.length - 1);
          }
          this.buffer += `&${(0, extended_encode_uri_component.$)(key)}=`;
        }
        writeValue(value) {
          this.buffer += (0, extended_encode_uri_component.$)(value);
        }
      }
      ;
      class AwsQueryProtocol extends RpcProtocol.M {
        options;
        serializer;
        deserializer;
        mixin = new ProtocolLib.U();
        constructor(options) {
          super({
            defaultNamespace: options.defaultNamespace,
            errorTypeRegistries: options.errorTypeRegistries
          });
          this.options = options;
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 5
            },
            httpBindings: false,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace,
            serializeEmptyLists: true
          };
          this.serializer = new QueryShapeSerializer(settings);
          this.deserializer = new XmlShapeDeserializer._(settings);
        }
        getShapeId() {
          return "aws.protocols#awsQuery";
        }
        setSerdeContext(serdeContext) {
          this.serializer.setSerdeContext(serdeContext);
          this.deserializer.setSerdeContext(serdeContext);
        }
        getPayloadCodec() {
          throw new Error("AWSQuery protocol has no payload codec.");
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          if (!request.path.endsWith("/")) {
            request.path += "/";
          }
          request.headers["content-type"] = "application/x-www-form-urlencoded";
          if ((0, deref.L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "";
          }
          const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
          request.body = `Action=${action}&Version=${this.options.version}` + request.body;
          if (request.body.endsWith("&")) {
            request.body = request.body.slice(-1);
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = NormalizedSchema.l1.of(operationSchema.output);
          const dataObject = {};
          if (response.statusCode >= 300) {
            const bytes2 = await (0, collect_stream_body.P)(response.body, context);
            if (bytes2.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes2));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          }
          for (const header in response.headers) {
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
          const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        useNestedResult() {
          return true;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const errorData = this.loadQueryError(dataObject) ?? {};
          const message = this.loadQueryErrorMessage(dataObject);
          errorData.message = message;
          errorData.Error = {
            Type: errorData.Type,
            Code: errorData.Code,
            Message: message
          };
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
          const ns = NormalizedSchema.l1.of(errorSchema);
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          const output = {
            Type: errorData.Error.Type,
            Code: errorData.Error.Code,
            Error: errorData.Error
          };
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = errorData[target] ?? dataObject[target];
            output[name] = this.deserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        loadQueryErrorCode(output, data) {
          const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
          if (code !== void 0) {
            return code;
          }
          if (output.statusCode == 404) {
            return "NotFound";
          }
        }
        loadQueryError(data) {
          return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
        }
        loadQueryErrorMessage(data) {
          const errorData = this.loadQueryError(data);
          return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
        }
        getDefaultContentType() {
          return "application/x-www-form-urlencoded";
        }
      }
    })
  ),
  /***/
  28858: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        getDefaultRoleAssumer: () => (
          /* reexport */
          defaultRoleAssumers_getDefaultRoleAssumer
        ),
        getDefaultRoleAssumerWithWebIdentity: () => (
          /* reexport */
          defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
        )
      });
      var configLoader = __webpack_require__(83945);
      var regionConfig_config = __webpack_require__(16152);
      ;
      function stsRegionDefaultResolver(loaderConfig = {}) {
        return (0, configLoader.Z)({
          ...regionConfig_config.GG,
          async default() {
            if (!warning.silence) {
              console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
            }
            return "us-east-1";
          }
        }, { ...regionConfig_config.zH, ...loaderConfig });
      }
      const warning = {
        silence: false
      };
      var setCredentialFeature = __webpack_require__(30249);
      var client_command_builder = __webpack_require__(86801);
      var endpoints = __webpack_require__(34172);
      ;
      const resolveClientEndpointParameters = (options) => {
        return Object.assign(options, {
          useDualstackEndpoint: options.useDualstackEndpoint ?? false,
          useFipsEndpoint: options.useFipsEndpoint ?? false,
          useGlobalEndpoint: options.useGlobalEndpoint ?? false,
          defaultSigningName: "sts"
        });
      };
      const commonParams = {
        UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
        UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
        Endpoint: { type: "builtInParams", name: "endpoint" },
        Region: { type: "builtInParams", name: "region" },
        UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
      };
      ;
      const command = (0, client_command_builder.k)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o2) => [];
      var TypeRegistry = __webpack_require__(75629);
      var exceptions = __webpack_require__(54667);
      ;
      class STSServiceException extends exceptions.T {
        static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
        constructor(options) {
          super(options);
          Object.setPrototypeOf(this, STSServiceException.prototype);
        }
      }
      ;
      class ExpiredTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#ExpiredTokenException";
        name = "ExpiredTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "ExpiredTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, ExpiredTokenException.prototype);
        }
      }
      class MalformedPolicyDocumentException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
        name = "MalformedPolicyDocumentException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "MalformedPolicyDocumentException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
        }
      }
      class PackedPolicyTooLargeException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
        name = "PackedPolicyTooLargeException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "PackedPolicyTooLargeException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
        }
      }
      class RegionDisabledException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#RegionDisabledException";
        name = "RegionDisabledException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "RegionDisabledException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, RegionDisabledException.prototype);
        }
      }
      class IDPRejectedClaimException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
        name = "IDPRejectedClaimException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "IDPRejectedClaimException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
        }
      }
      class InvalidIdentityTokenException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
        name = "InvalidIdentityTokenException";
        $fault = "client";
        constructor(opts) {
          super({
            name: "InvalidIdentityTokenException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
        }
      }
      class IDPCommunicationErrorException extends STSServiceException {
        static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
        name = "IDPCommunicationErrorException";
        $fault = "client";
        $retryable = {};
        constructor(opts) {
          super({
            name: "IDPCommunicationErrorException",
            $fault: "client",
            ...opts
          });
          Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
        }
      }
      ;
      const _A = "Arn";
      const _AKI = "AccessKeyId";
      const _AR = "AssumeRole";
      const _ARI = "AssumedRoleId";
      const _ARR = "AssumeRoleRequest";
      const _ARRs = "AssumeRoleResponse";
      const _ARU = "AssumedRoleUser";
      const _ARWWI = "AssumeRoleWithWebIdentity";
      const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
      const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
      const _Au = "Audience";
      const _C = "Credentials";
      const _CA = "ContextAssertion";
      const _DS = "DurationSeconds";
      const _E = "Expiration";
      const _EI = "ExternalId";
      const _ETE = "ExpiredTokenException";
      const _IDPCEE = "IDPCommunicationErrorException";
      const _IDPRCE = "IDPRejectedClaimException";
      const _IITE = "InvalidIdentityTokenException";
      const _K = "Key";
      const _MPDE = "MalformedPolicyDocumentException";
      const _MSTS = "MinimumSessionTokenSize";
      const _P = "Policy";
      const _PA = "PolicyArns";
      const _PAr = "ProviderArn";
      const _PC = "ProvidedContexts";
      const _PCLT = "ProvidedContextsListType";
      const _PCr = "ProvidedContext";
      const _PDT = "PolicyDescriptorType";
      const _PI = "ProviderId";
      const _PPS = "PackedPolicySize";
      const _PPTLE = "PackedPolicyTooLargeException";
      const _Pr = "Provider";
      const _RA = "RoleArn";
      const _RDE = "RegionDisabledException";
      const _RSN = "RoleSessionName";
      const _SAK = "SecretAccessKey";
      const _SFWIT = "SubjectFromWebIdentityToken";
      const _SI = "SourceIdentity";
      const _SN = "SerialNumber";
      const _ST = "SessionToken";
      const _STS = "SessionTokenSize";
      const _STU = "SessionTokenUtilization";
      const _T = "Tags";
      const _TC = "TokenCode";
      const _TTK = "TransitiveTagKeys";
      const _Ta = "Tag";
      const _V = "Value";
      const _WIT = "WebIdentityToken";
      const _a = "arn";
      const _aKST = "accessKeySecretType";
      const _aQE = "awsQueryError";
      const _c = "client";
      const _cTT = "clientTokenType";
      const _e = "error";
      const _hE = "httpError";
      const _m = "message";
      const _pDLT = "policyDescriptorListType";
      const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
      const _tLT = "tagListType";
      const n0 = "com.amazonaws.sts";
      const _s_registry = new TypeRegistry.O(_s);
      var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
      _s_registry.registerError(STSServiceException$, STSServiceException);
      const n0_registry = new TypeRegistry.O(n0);
      var ExpiredTokenException$ = [
        -3,
        n0,
        _ETE,
        { [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
      var IDPCommunicationErrorException$ = [
        -3,
        n0,
        _IDPCEE,
        { [_aQE]: [`IDPCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
      var IDPRejectedClaimException$ = [
        -3,
        n0,
        _IDPRCE,
        { [_aQE]: [`IDPRejectedClaim`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
      var InvalidIdentityTokenException$ = [
        -3,
        n0,
        _IITE,
        { [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
      var MalformedPolicyDocumentException$ = [
        -3,
        n0,
        _MPDE,
        { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
      var PackedPolicyTooLargeException$ = [
        -3,
        n0,
        _PPTLE,
        { [_aQE]: [`PackedPolicyTooLarge`, 400], [_e]: _c, [_hE]: 400 },
        [_m],
        [0]
      ];
      n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
      var RegionDisabledException$ = [
        -3,
        n0,
        _RDE,
        { [_aQE]: [`RegionDisabledException`, 403], [_e]: _c, [_hE]: 403 },
        [_m],
        [0]
      ];
      n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
      const errorTypeRegistries = [
        _s_registry,
        n0_registry
      ];
      var accessKeySecretType = [0, n0, _aKST, 8, 0];
      var clientTokenType = [0, n0, _cTT, 8, 0];
      var AssumedRoleUser$ = [
        3,
        n0,
        _ARU,
        0,
        [_ARI, _A],
        [0, 0],
        2
      ];
      var AssumeRoleRequest$ = [
        3,
        n0,
        _ARR,
        0,
        [_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
        [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1],
        2
      ];
      var AssumeRoleResponse$ = [
        3,
        n0,
        _ARRs,
        0,
        [_C, _ARU, _PPS, _SI, _STU, _STS],
        [[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]
      ];
      var AssumeRoleWithWebIdentityRequest$ = [
        3,
        n0,
        _ARWWIR,
        0,
        [_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
        [0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1],
        3
      ];
      var AssumeRoleWithWebIdentityResponse$ = [
        3,
        n0,
        _ARWWIRs,
        0,
        [_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS],
        [[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1]
      ];
      var Credentials$ = [
        3,
        n0,
        _C,
        0,
        [_AKI, _SAK, _ST, _E],
        [0, [() => accessKeySecretType, 0], 0, 4],
        4
      ];
      var PolicyDescriptorType$ = [
        3,
        n0,
        _PDT,
        0,
        [_a],
        [0]
      ];
      var ProvidedContext$ = [
        3,
        n0,
        _PCr,
        0,
        [_PAr, _CA],
        [0, 0]
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
      var policyDescriptorListType = [
        1,
        n0,
        _pDLT,
        0,
        () => PolicyDescriptorType$
      ];
      var ProvidedContextsListType = [
        1,
        n0,
        _PCLT,
        0,
        () => ProvidedContext$
      ];
      var tagKeyListType = (
        /* unused pure expression or super */
        null
      );
      var tagListType = [
        1,
        n0,
        _tLT,
        0,
        () => Tag$
      ];
      var AssumeRole$ = [
        9,
        n0,
        _AR,
        0,
        () => AssumeRoleRequest$,
        () => AssumeRoleResponse$
      ];
      var AssumeRoleWithWebIdentity$ = [
        9,
        n0,
        _ARWWI,
        0,
        () => AssumeRoleWithWebIdentityRequest$,
        () => AssumeRoleWithWebIdentityResponse$
      ];
      ;
      class AssumeRoleCommand extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
      }
      ;
      class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", AssumeRoleWithWebIdentity$) {
      }
      ;
      const getAccountIdFromAssumedRoleUser = (assumedRoleUser) => {
        if (typeof assumedRoleUser?.Arn === "string") {
          const arnComponents = assumedRoleUser.Arn.split(":");
          if (arnComponents.length > 4 && arnComponents[4] !== "") {
            return arnComponents[4];
          }
        }
        return void 0;
      };
      const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
        const region = typeof _region === "function" ? await _region() : _region;
        const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
        let stsDefaultRegion = "";
        const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await stsRegionDefaultResolver(loaderConfig)());
        credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
        return resolvedRegion;
      };
      const getDefaultRoleAssumer = (stsOptions, STSClient2) => {
        let stsClient;
        let closureSourceCreds;
        return async (sourceCreds, params) => {
          closureSourceCreds = sourceCreds;
          if (!stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
            const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            });
            const isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              credentialDefaultProvider: () => async () => closureSourceCreds,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
            throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
          }
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
          const credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
          return credentials;
        };
      };
      const getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient2) => {
        let stsClient;
        return async (params) => {
          if (!stsClient) {
            const { logger = stsOptions?.parentClientConfig?.logger, profile = stsOptions?.parentClientConfig?.profile, region, requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger, userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId } = stsOptions;
            const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
              logger,
              profile
            });
            const isCompatibleRequestHandler = !isH2(requestHandler);
            stsClient = new STSClient2({
              ...stsOptions,
              userAgentAppId,
              profile,
              region: resolvedRegion,
              requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
              logger
            });
          }
          const { Credentials, AssumedRoleUser } = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
          if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) {
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
          }
          const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
          const credentials = {
            accessKeyId: Credentials.AccessKeyId,
            secretAccessKey: Credentials.SecretAccessKey,
            sessionToken: Credentials.SessionToken,
            expiration: Credentials.Expiration,
            ...Credentials.CredentialScope && { credentialScope: Credentials.CredentialScope },
            ...accountId && { accountId }
          };
          if (accountId) {
            (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
          }
          (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
          return credentials;
        };
      };
      const isH2 = (requestHandler) => {
        return requestHandler?.metadata?.handlerProtocol === "h2";
      };
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
      var resolveAwsSdkSigV4AConfig = __webpack_require__(46839);
      var SignatureV4MultiRegion = __webpack_require__(23925);
      var getSmithyContext = __webpack_require__(68743);
      var normalizeProvider = __webpack_require__(29362);
      var getEndpointFromInstructions = __webpack_require__(47436);
      var aws = __webpack_require__(16180);
      var EndpointCache = __webpack_require__(48479);
      var decideEndpoint = __webpack_require__(17009);
      var customEndpointFunctions = __webpack_require__(11046);
      var BinaryDecisionDiagram = __webpack_require__(55258);
      ;
      const q = "ref";
      const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = { [q]: "Endpoint" }, m = { [q]: "Region" }, n = { [q]: d }, o = {}, p = [m];
      const _data = {
        conditions: [
          [c, [l]],
          [c, p],
          ["aws.partition", p, d],
          [e, [{ [q]: "UseFIPS" }, b]],
          [e, [{ [q]: "UseDualStack" }, b]],
          [f, [m, "aws-global"]],
          [e, [{ [q]: "UseGlobalEndpoint" }, b]],
          [f, [m, "eu-central-1"]],
          [e, [{ fn: g, argv: [n, "supportsDualStack"] }, b]],
          [e, [{ fn: g, argv: [n, "supportsFIPS"] }, b]],
          [f, [m, "ap-south-1"]],
          [f, [m, "eu-north-1"]],
          [f, [m, "eu-west-1"]],
          [f, [m, "eu-west-2"]],
          [f, [m, "eu-west-3"]],
          [f, [m, "sa-east-1"]],
          [f, [m, h]],
          [f, [m, "us-east-2"]],
          [f, [m, "us-west-2"]],
          [f, [m, "us-west-1"]],
          [f, [m, "ca-central-1"]],
          [f, [m, "ap-southeast-1"]],
          [f, [m, "ap-northeast-1"]],
          [f, [m, "ap-southeast-2"]],
          [f, [{ fn: g, argv: [n, "name"] }, "aws-us-gov"]]
        ],
        results: [
          [a],
          ["https://sts.amazonaws.com", { authSchemes: [{ name: i, signingName: j, signingRegion: h }] }],
          [k, { authSchemes: [{ name: i, signingName: j, signingRegion: "{Region}" }] }],
          [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
          [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
          [l, o],
          ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
          ["https://sts.{Region}.amazonaws.com", o],
          ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
          [a, "FIPS is enabled but this partition does not support FIPS"],
          ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
          [a, "DualStack is enabled but this partition does not support DualStack"],
          [k, o],
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
        30,
        3,
        1,
        4,
        r + 14,
        2,
        5,
        r + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        r + 1,
        8,
        6,
        9,
        r + 13,
        7,
        r + 1,
        10,
        10,
        r + 1,
        11,
        11,
        r + 1,
        12,
        12,
        r + 1,
        13,
        13,
        r + 1,
        14,
        14,
        r + 1,
        15,
        15,
        r + 1,
        16,
        16,
        r + 1,
        17,
        17,
        r + 1,
        18,
        18,
        r + 1,
        19,
        19,
        r + 1,
        20,
        20,
        r + 1,
        21,
        21,
        r + 1,
        22,
        22,
        r + 1,
        23,
        23,
        r + 1,
        r + 2,
        8,
        r + 11,
        r + 12,
        4,
        28,
        26,
        9,
        27,
        r + 10,
        24,
        r + 8,
        r + 9,
        8,
        29,
        r + 7,
        9,
        r + 6,
        r + 7,
        3,
        r + 3,
        31,
        4,
        r + 4,
        r + 5
      ]);
      const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
      ;
      const cache = new EndpointCache.k({
        size: 50,
        params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"]
      });
      const defaultEndpointResolver = (endpointParams, context = {}) => {
        return cache.get(endpointParams, () => (0, decideEndpoint.c)(bdd, {
          endpointParams,
          logger: context.logger
        }));
      };
      customEndpointFunctions.m.aws = aws.U;
      ;
      const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
        if (!input) {
          throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
        }
        const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
        const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
        if (!instructionsFn) {
          throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
        }
        const endpointParameters = await (0, getEndpointFromInstructions.x)(input, { getEndpointParameterInstructions: instructionsFn }, config);
        return Object.assign(defaultParameters, endpointParameters);
      };
      const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
        return {
          operation: (0, getSmithyContext.u)(context).operation,
          region: await (0, normalizeProvider.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
          })()
        };
      };
      const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
      function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4",
          signingProperties: {
            name: "sts",
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
      function createAwsAuthSigv4aHttpAuthOption(authParameters) {
        return {
          schemeId: "aws.auth#sigv4a",
          signingProperties: {
            name: "sts",
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
      const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver2, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
        const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
          const endpoint = defaultEndpointResolver2(authParameters);
          const authSchemes = endpoint.properties?.authSchemes;
          if (!authSchemes) {
            return defaultHttpAuthSchemeResolver(authParameters);
          }
          const options = [];
          for (const scheme of authSchemes) {
            const { name: resolvedName, properties = {}, ...rest } = scheme;
            const name = resolvedName.toLowerCase();
            if (resolvedName !== name) {
              console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
            }
            let schemeId;
            if (name === "sigv4a") {
              schemeId = "aws.auth#sigv4a";
              const sigv4Present = authSchemes.find((s) => {
                const name2 = s.name.toLowerCase();
                return name2 !== "sigv4a" && name2.startsWith("sigv4");
              });
              if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) {
                continue;
              }
            } else if (name.startsWith("sigv4")) {
              schemeId = "aws.auth#sigv4";
            } else {
              throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
            }
            const createOption = createHttpAuthOptionFunctions[schemeId];
            if (!createOption) {
              throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
            }
            const option = createOption(authParameters);
            option.schemeId = schemeId;
            option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
            options.push(option);
          }
          return options;
        };
        return endpointRuleSetHttpAuthSchemeProvider;
      };
      const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
        const options = [];
        switch (authParameters.operation) {
          case "AssumeRoleWithWebIdentity": {
            options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
            break;
          }
          default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
          }
        }
        return options;
      };
      const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
        "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
        "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
        "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
      });
      const resolveHttpAuthSchemeConfig = (config) => {
        const config_0 = (0, httpAuthSchemes.ho)(config);
        const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
        return Object.assign(config_1, {
          authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
        });
      };
      var nested_clients_package = __webpack_require__(39955);
      var emitWarningIfUnsupportedVersion = __webpack_require__(55477);
      var getDefaultSocketTimeout = __webpack_require__(19121);
      var defaultUserAgent = __webpack_require__(77532);
      var nodeAppIdConfigOptions = __webpack_require__(27652);
      var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(22628);
      var AwsSdkSigV4Signer = __webpack_require__(2526);
      var AwsSdkSigV4ASigner = __webpack_require__(34881);
      var noAuth = __webpack_require__(21314);
      var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(61034);
      var defaults_mode = __webpack_require__(50479);
      var resolveDefaultsModeConfig = __webpack_require__(38234);
      var NodeUseDualstackEndpointConfigOptions = __webpack_require__(77580);
      var NodeUseFipsEndpointConfigOptions = __webpack_require__(24254);
      var util_retry_config = __webpack_require__(84353);
      var calculateBodyLength = __webpack_require__(82127);
      var node_http_handler = __webpack_require__(51668);
      var stream_collector = __webpack_require__(26660);
      var AwsQueryProtocol = __webpack_require__(4818);
      var Sha256Node = __webpack_require__(910);
      var NoOpLogger = __webpack_require__(57545);
      var parseUrl = __webpack_require__(28977);
      var fromBase64 = __webpack_require__(39700);
      var toBase64 = __webpack_require__(67305);
      var fromUtf8 = __webpack_require__(47332);
      var toUtf8 = __webpack_require__(69809);
      ;
      const getRuntimeConfig = (config) => {
        return {
          apiVersion: "2011-06-15",
          base64Decoder: config?.base64Decoder ?? fromBase64.E,
          base64Encoder: config?.base64Encoder ?? toBase64.n,
          disableHostPrefix: config?.disableHostPrefix ?? false,
          endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
          extensions: config?.extensions ?? [],
          httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
              signer: new AwsSdkSigV4Signer.f2()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner.S()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new noAuth.m()
            }
          ],
          logger: config?.logger ?? new NoOpLogger.N(),
          protocol: config?.protocol ?? AwsQueryProtocol.k,
          protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.sts",
            errorTypeRegistries,
            xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
            version: "2011-06-15",
            serviceTarget: "AWSSecurityTokenServiceV20110615"
          },
          serviceId: config?.serviceId ?? "STS",
          sha256: config?.sha256 ?? Sha256Node.k,
          signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
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
          httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
              schemeId: "aws.auth#sigv4",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await config.credentialDefaultProvider(idProps?.__config || {})()),
              signer: new AwsSdkSigV4Signer.f2()
            },
            {
              schemeId: "aws.auth#sigv4a",
              identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
              signer: new AwsSdkSigV4ASigner.S()
            },
            {
              schemeId: "smithy.api#noAuth",
              identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
              signer: new noAuth.m()
            }
          ],
          maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
          region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, { ...regionConfig_config.zH, ...loaderConfig }),
          requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
          retryMode: config?.retryMode ?? (0, configLoader.Z)({
            ...middleware_retry_configurations.kN,
            default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
          }, config),
          sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
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
      class STSClient extends client.K {
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
            httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig.h({
              "aws.auth#sigv4": config.credentials,
              "aws.auth#sigv4a": config.credentials
            })
          }));
          this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
        }
        destroy() {
          super.destroy();
        }
      }
      ;
      const getCustomizableStsClientCtor = (baseCtor, customizations) => {
        if (!customizations)
          return baseCtor;
        else
          return class CustomizableSTSClient extends baseCtor {
            constructor(config) {
              super(config);
              for (const customization of customizations) {
                this.middlewareStack.use(customization);
              }
            }
          };
      };
      const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
      const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient, stsPlugins));
      const decorateDefaultCredentialProvider = (provider) => (input) => provider({
        roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(input),
        roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(input),
        ...input
      });
      ;
    })
  ),
  /***/
  23925: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          SignatureV4MultiRegion
        )
      });
      var signature_v4a_container = __webpack_require__(83504);
      ;
      const signatureV4CrtContainer = {
        CrtSignerV4: null
      };
      var SignatureV4 = __webpack_require__(87299);
      ;
      const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
      const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
      class SignatureV4SignWithCredentials extends SignatureV4.B {
        async signWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return privateAccess.signRequest(requestToSign, options ?? {});
        }
        async presignWithCredentials(requestToSign, credentials, options) {
          const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
          delete requestToSign.headers[SESSION_TOKEN_HEADER];
          requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          requestToSign.query = requestToSign.query ?? {};
          requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
          const privateAccess = this;
          setSingleOverride(privateAccess, credentialsWithoutSessionToken);
          return this.presign(requestToSign, options);
        }
      }
      function getCredentialsWithoutSessionToken(credentials) {
        return {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: credentials.secretAccessKey,
          expiration: credentials.expiration
        };
      }
      function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
        const currentCredentialProvider = privateAccess.credentialProvider;
        privateAccess.credentialProvider = () => {
          privateAccess.credentialProvider = currentCredentialProvider;
          return Promise.resolve(credentialsWithoutSessionToken);
        };
      }
      ;
      class SignatureV4MultiRegion {
        sigv4aSigner;
        sigv4Signer;
        signerOptions;
        static sigv4aDependency() {
          if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
            return "crt";
          } else if (typeof signature_v4a_container.d.SignatureV4a === "function") {
            return "js";
          }
          return "none";
        }
        constructor(options) {
          this.sigv4Signer = new SignatureV4SignWithCredentials(options);
          this.signerOptions = options;
        }
        async sign(requestToSign, options = {}) {
          if (options.signingRegion === "*") {
            return this.getSigv4aSigner().sign(requestToSign, options);
          }
          return this.sigv4Signer.sign(requestToSign, options);
        }
        async signWithCredentials(requestToSign, credentials, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.signWithCredentials(requestToSign, credentials, options);
            } else {
              throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
        }
        async presign(originalRequest, options = {}) {
          if (options.signingRegion === "*") {
            const signer = this.getSigv4aSigner();
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            if (CrtSignerV4 && signer instanceof CrtSignerV4) {
              return signer.presign(originalRequest, options);
            } else {
              throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
            }
          }
          return this.sigv4Signer.presign(originalRequest, options);
        }
        async presignWithCredentials(originalRequest, credentials, options = {}) {
          if (options.signingRegion === "*") {
            throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
          }
          return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
        }
        getSigv4aSigner() {
          if (!this.sigv4aSigner) {
            const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
            const JsSigV4aSigner = signature_v4a_container.d.SignatureV4a;
            if (this.signerOptions.runtime === "node") {
              if (!CrtSignerV4 && !JsSigV4aSigner) {
                throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
              if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
                this.sigv4aSigner = new CrtSignerV4({
                  ...this.signerOptions,
                  signingAlgorithm: 1
                });
              } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
                this.sigv4aSigner = new JsSigV4aSigner({
                  ...this.signerOptions
                });
              } else {
                throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
              }
            } else {
              if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
                throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
              }
              this.sigv4aSigner = new JsSigV4aSigner({
                ...this.signerOptions
              });
            }
          }
          return this.sigv4aSigner;
        }
      }
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
  86801: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          makeBuilder
        )
      });
      var middleware = __webpack_require__(47418);
      var MiddlewareStack = __webpack_require__(67520);
      var NormalizedSchema = __webpack_require__(95125);
      ;
      const SENSITIVE_STRING = "***SensitiveInformation***";
      function schemaLogFilter(schema, data) {
        if (data == null) {
          return data;
        }
        const ns = NormalizedSchema.l1.of(schema);
        if (ns.getMergedTraits().sensitive) {
          return SENSITIVE_STRING;
        }
        if (ns.isListSchema()) {
          const valueSchema = ns.getValueSchema();
          if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
          }
          if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
          }
        } else if (ns.isMapSchema()) {
          const valueSchema = ns.getValueSchema();
          if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
          }
          if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
          }
        } else if (ns.isStructSchema() && typeof data === "object") {
          const object = data;
          const newObject = {};
          for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
              newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
          }
          return newObject;
        }
        return data;
      }
      ;
      const operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
      class Command {
        middlewareStack = (0, MiddlewareStack.o)();
        schema;
        static classBuilder() {
          return new ClassBuilder();
        }
        resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
          for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
          }
          const stack = clientStack.concat(this.middlewareStack);
          const { logger } = configuration;
          const additionalSmithyContext = additionalContext[middleware.V];
          const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware.V]: {
              ...additionalSmithyContext,
              commandInstance: this,
              ...smithyContext,
              ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
              ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
            }
          };
          const { requestHandler } = configuration;
          let requestOptions = options ?? {};
          if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
          }
          let isEventStream;
          const schema = this.schema;
          const marker = schema?.[operationEventStreamMarker];
          if (marker !== void 0) {
            isEventStream = marker;
          } else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
              const [, , , , input$, output$] = schema;
              isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
            }
          }
          if (isEventStream) {
            requestOptions = {
              isEventStream,
              ...requestOptions
            };
          }
          return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
        }
      }
      class ClassBuilder {
        _init = () => {
        };
        _ep = {};
        _middlewareFn = () => [];
        _commandName = "";
        _clientName = "";
        _additionalContext = {};
        _smithyContext = {};
        _inputFilterSensitiveLog = void 0;
        _outputFilterSensitiveLog = void 0;
        _serializer = null;
        _deserializer = null;
        _operationSchema;
        init(cb) {
          this._init = cb;
        }
        ep(endpointParameterInstructions) {
          this._ep = endpointParameterInstructions;
          return this;
        }
        m(middlewareSupplier) {
          this._middlewareFn = middlewareSupplier;
          return this;
        }
        s(service, operation, smithyContext = {}) {
          this._smithyContext = {
            service,
            operation,
            ...smithyContext
          };
          return this;
        }
        c(additionalContext = {}) {
          this._additionalContext = additionalContext;
          return this;
        }
        n(clientName, commandName) {
          this._clientName = clientName;
          this._commandName = commandName;
          return this;
        }
        f(inputFilter = (_) => _, outputFilter = (_) => _) {
          this._inputFilterSensitiveLog = inputFilter;
          this._outputFilterSensitiveLog = outputFilter;
          return this;
        }
        ser(serializer) {
          this._serializer = serializer;
          return this;
        }
        de(deserializer) {
          this._deserializer = deserializer;
          return this;
        }
        sc(operation) {
          this._operationSchema = operation;
          this._smithyContext.operationSchema = operation;
          return this;
        }
        build() {
          const closure = this;
          let CommandRef;
          return CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
              return closure._ep;
            }
            constructor(...[input]) {
              super();
              this.input = input ?? {};
              closure._init(this);
              this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
              const op = closure._operationSchema;
              const input = op?.[4] ?? op?.input;
              const output = op?.[5] ?? op?.output;
              return this.resolveMiddlewareWithContext(stack, configuration, options, {
                CommandCtor: CommandRef,
                middlewareFn: closure._middlewareFn,
                clientName: closure._clientName,
                commandName: closure._commandName,
                inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                smithyContext: closure._smithyContext,
                additionalContext: closure._additionalContext
              });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
          };
        }
      }
      ;
      function makeBuilder(common, service, name, ep) {
        return function makeCommand(added, plugins, op, $, smithyContext = {}) {
          const epMerged = Object.assign({}, common, added);
          return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
          }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
        };
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
  ),
  /***/
  83504: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          signatureV4aContainer
        )
        /* harmony export */
      });
      const signatureV4aContainer = {
        SignatureV4a: null
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
