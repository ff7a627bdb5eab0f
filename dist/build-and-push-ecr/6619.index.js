"use strict";
exports.id = 6619;
exports.ids = [6619];
exports.modules = {
  /***/
  9121: (
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
  4818: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          AwsQueryProtocol
        )
      });
      var RpcProtocol = __webpack_require__(5715);
      var collect_stream_body = __webpack_require__(9620);
      var deref = __webpack_require__(6204);
      var NormalizedSchema = __webpack_require__(5125);
      var ProtocolLib = __webpack_require__(4017);
      var XmlShapeDeserializer = __webpack_require__(6273);
      var determineTimestampFormat = __webpack_require__(3888);
      var extended_encode_uri_component = __webpack_require__(979);
      var date_utils = __webpack_require__(5393);
      var toBase64 = __webpack_require__(7305);
      var serde = __webpack_require__(7297);
      var NumericValue = __webpack_require__(7004);
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
  1314: (
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
  5715: (
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
      var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2990);
      var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5125);
      var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9725);
      var _HttpProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);
      var _collect_stream_body__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9620);
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
  979: (
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
      var split_header = __webpack_require__(9796);
      var fromBase64 = __webpack_require__(9700);
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
      var toUtf8 = __webpack_require__(9809);
      var lazy_json = __webpack_require__(1899);
      var NumericValue = __webpack_require__(7004);
      var HttpBindingNormalizedSchema = __webpack_require__(4699);
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
  9796: (
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
  )
};
;
