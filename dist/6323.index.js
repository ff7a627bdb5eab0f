"use strict";
exports.id = 6323;
exports.ids = [6323];
exports.modules = {
  /***/
  24043: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          AwsRestXmlProtocol
        )
      });
      var HttpBindingProtocol = __webpack_require__(85676);
      var HttpInterceptingShapeSerializer = __webpack_require__(11547);
      var HttpInterceptingShapeDeserializer = __webpack_require__(66214);
      var NormalizedSchema = __webpack_require__(95125);
      var ProtocolLib = __webpack_require__(24017);
      ;
      const parseXmlBody = (streamBody, context) => collectBodyString(streamBody, context).then((encoded) => {
        if (encoded.length) {
          let parsedObj;
          try {
            parsedObj = parseXML(encoded);
          } catch (e) {
            if (e && typeof e === "object") {
              Object.defineProperty(e, "$responseBodyText", {
                value: encoded
              });
            }
            throw e;
          }
          const textNodeName = "#text";
          const key = Object.keys(parsedObj)[0];
          const parsedObjToReturn = parsedObj[key];
          if (parsedObjToReturn[textNodeName]) {
            parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
            delete parsedObjToReturn[textNodeName];
          }
          return getValueFromTextNode(parsedObjToReturn);
        }
        return {};
      });
      const parseXmlErrorBody = async (errorBody, context) => {
        const value = await parseXmlBody(errorBody, context);
        if (value.Error) {
          value.Error.message = value.Error.message ?? value.Error.Message;
        }
        return value;
      };
      const loadRestXmlErrorCode = (output, data) => {
        if (data?.Error?.Code !== void 0) {
          return data.Error.Code;
        }
        if (data?.Code !== void 0) {
          return data.Code;
        }
        if (output.statusCode == 404) {
          return "NotFound";
        }
      };
      var ConfigurableSerdeContext = __webpack_require__(6881);
      var XmlShapeDeserializer = __webpack_require__(56273);
      ;
      const ATTR_ESCAPE_RE = /[&<>"]/g;
      const ATTR_ESCAPE_MAP = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;"
      };
      function escapeAttribute(value) {
        return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
      }
      ;
      const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
      const ELEMENT_ESCAPE_MAP = {
        "&": "&amp;",
        '"': "&quot;",
        "'": "&apos;",
        "<": "&lt;",
        ">": "&gt;",
        "\r": "&#x0D;",
        "\n": "&#x0A;",
        "": "&#x85;",
        "\u2028": "&#x2028;"
      };
      function escapeElement(value) {
        return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
      }
      ;
      class XmlText {
        value;
        constructor(value) {
          this.value = value;
        }
        toString() {
          return escapeElement("" + this.value);
        }
      }
      ;
      class XmlNode {
        name;
        children;
        attributes = {};
        static of(name, childText, withName) {
          const node = new XmlNode(name);
          if (childText !== void 0) {
            node.addChildNode(new XmlText(childText));
          }
          if (withName !== void 0) {
            node.withName(withName);
          }
          return node;
        }
        constructor(name, children = []) {
          this.name = name;
          this.children = children;
        }
        withName(name) {
          this.name = name;
          return this;
        }
        addAttribute(name, value) {
          this.attributes[name] = value;
          return this;
        }
        addChildNode(child) {
          this.children.push(child);
          return this;
        }
        removeAttribute(name) {
          delete this.attributes[name];
          return this;
        }
        n(name) {
          this.name = name;
          return this;
        }
        c(child) {
          this.children.push(child);
          return this;
        }
        a(name, value) {
          if (value != null) {
            this.attributes[name] = value;
          }
          return this;
        }
        cc(input, field, withName = field) {
          if (input[field] != null) {
            const node = XmlNode.of(field, input[field]).withName(withName);
            this.c(node);
          }
        }
        l(input, listName, memberName, valueProvider) {
          if (input[listName] != null) {
            const nodes = valueProvider();
            nodes.map((node) => {
              node.withName(memberName);
              this.c(node);
            });
          }
        }
        lc(input, listName, memberName, valueProvider) {
          if (input[listName] != null) {
            const nodes = valueProvider();
            const containerNode = new XmlNode(memberName);
            nodes.map((node) => {
              containerNode.c(node);
            });
            this.c(containerNode);
          }
        }
        toString() {
          const hasChildren = Boolean(this.children.length);
          let xmlText = `<${this.name}`;
          const attributes = this.attributes;
          for (const attributeName of Object.keys(attributes)) {
            const attribute = attributes[attributeName];
            if (attribute != null) {
              xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
            }
          }
          return xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`;
        }
      }
      var determineTimestampFormat = __webpack_require__(43888);
      var date_utils = __webpack_require__(5393);
      var fromBase64 = __webpack_require__(39700);
      var toBase64 = __webpack_require__(67305);
      var NumericValue = __webpack_require__(67004);
      var serde = __webpack_require__(47297);
      ;
      class XmlShapeSerializer extends ConfigurableSerdeContext.B {
        settings;
        stringBuffer;
        byteBuffer;
        buffer;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value) {
          const ns = NormalizedSchema.l1.of(schema);
          if (ns.isStringSchema() && typeof value === "string") {
            this.stringBuffer = value;
          } else if (ns.isBlobSchema()) {
            this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64.E)(value);
          } else {
            this.buffer = this.writeStruct(ns, value, void 0);
            const traits = ns.getMergedTraits();
            if (traits.httpPayload && !traits.xmlName) {
              this.buffer.withName(ns.getName());
            }
          }
        }
        flush() {
          if (this.byteBuffer !== void 0) {
            const bytes = this.byteBuffer;
            delete this.byteBuffer;
            return bytes;
          }
          if (this.stringBuffer !== void 0) {
            const str = this.stringBuffer;
            delete this.stringBuffer;
            return str;
          }
          const buffer = this.buffer;
          if (this.settings.xmlNamespace) {
            if (!buffer?.attributes?.["xmlns"]) {
              buffer.addAttribute("xmlns", this.settings.xmlNamespace);
            }
          }
          delete this.buffer;
          return buffer.toString();
        }
        writeStruct(ns, value, parentXmlns) {
          const traits = ns.getMergedTraits();
          const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
          if (!name || !ns.isStructSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
          }
          const structXmlNode = XmlNode.of(name);
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const val = value[memberName];
            if (val != null || memberSchema.isIdempotencyToken()) {
              if (memberSchema.getMergedTraits().xmlAttribute) {
                structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
                continue;
              }
              if (memberSchema.isListSchema()) {
                this.writeList(memberSchema, val, structXmlNode, xmlns);
              } else if (memberSchema.isMapSchema()) {
                this.writeMap(memberSchema, val, structXmlNode, xmlns);
              } else if (memberSchema.isStructSchema()) {
                structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
              } else {
                const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
                this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
                structXmlNode.addChildNode(memberNode);
              }
            }
          }
          const { $unknown } = value;
          if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
            const [k, v] = $unknown;
            const node = XmlNode.of(k);
            if (typeof v !== "string") {
              if (value instanceof XmlNode || value instanceof XmlText) {
                structXmlNode.addChildNode(value);
              } else {
                throw new Error(`@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
              }
            }
            this.writeSimpleInto(0, v, node, xmlns);
            structXmlNode.addChildNode(node);
          }
          if (xmlns) {
            structXmlNode.addAttribute(xmlnsAttr, xmlns);
          }
          return structXmlNode;
        }
        writeList(listMember, array, container, parentXmlns) {
          if (!listMember.isMemberSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
          }
          const listTraits = listMember.getMergedTraits();
          const listValueSchema = listMember.getValueSchema();
          const listValueTraits = listValueSchema.getMergedTraits();
          const sparse = !!listValueTraits.sparse;
          const flat = !!listTraits.xmlFlattened;
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
          const writeItem = (container2, value) => {
            if (listValueSchema.isListSchema()) {
              this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container2, xmlns);
            } else if (listValueSchema.isMapSchema()) {
              this.writeMap(listValueSchema, value, container2, xmlns);
            } else if (listValueSchema.isStructSchema()) {
              const struct = this.writeStruct(listValueSchema, value, xmlns);
              container2.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
            } else {
              const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
              this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
              container2.addChildNode(listItemNode);
            }
          };
          if (flat) {
            for (const value of array) {
              if (sparse || value != null) {
                writeItem(container, value);
              }
            }
          } else {
            const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
            if (xmlns) {
              listNode.addAttribute(xmlnsAttr, xmlns);
            }
            for (const value of array) {
              if (sparse || value != null) {
                writeItem(listNode, value);
              }
            }
            container.addChildNode(listNode);
          }
        }
        writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
          if (!mapMember.isMemberSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
          }
          const mapTraits = mapMember.getMergedTraits();
          const mapKeySchema = mapMember.getKeySchema();
          const mapKeyTraits = mapKeySchema.getMergedTraits();
          const keyTag = mapKeyTraits.xmlName ?? "key";
          const mapValueSchema = mapMember.getValueSchema();
          const mapValueTraits = mapValueSchema.getMergedTraits();
          const valueTag = mapValueTraits.xmlName ?? "value";
          const sparse = !!mapValueTraits.sparse;
          const flat = !!mapTraits.xmlFlattened;
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
          const addKeyValue = (entry, key, val) => {
            const keyNode = XmlNode.of(keyTag, key);
            const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
            if (keyXmlns) {
              keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
            }
            entry.addChildNode(keyNode);
            let valueNode = XmlNode.of(valueTag);
            if (mapValueSchema.isListSchema()) {
              this.writeList(mapValueSchema, val, valueNode, xmlns);
            } else if (mapValueSchema.isMapSchema()) {
              this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
            } else if (mapValueSchema.isStructSchema()) {
              valueNode = this.writeStruct(mapValueSchema, val, xmlns);
            } else {
              this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
            }
            entry.addChildNode(valueNode);
          };
          if (flat) {
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
                addKeyValue(entry, key, val);
                container.addChildNode(entry);
              }
            }
          } else {
            let mapNode;
            if (!containerIsMap) {
              mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
              if (xmlns) {
                mapNode.addAttribute(xmlnsAttr, xmlns);
              }
              container.addChildNode(mapNode);
            }
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of("entry");
                addKeyValue(entry, key, val);
                (containerIsMap ? container : mapNode).addChildNode(entry);
              }
            }
          }
        }
        writeSimple(_schema, value) {
          if (null === value) {
            throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
          }
          const ns = NormalizedSchema.l1.of(_schema);
          let nodeContents = null;
          if (value && typeof value === "object") {
            if (ns.isBlobSchema()) {
              nodeContents = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
            } else if (ns.isTimestampSchema() && value instanceof Date) {
              const format = (0, determineTimestampFormat.V)(ns, this.settings);
              switch (format) {
                case 5:
                  nodeContents = value.toISOString().replace(".000Z", "Z");
                  break;
                case 6:
                  nodeContents = (0, date_utils.JV)(value);
                  break;
                case 7:
                  nodeContents = String(value.getTime() / 1e3);
                  break;
                default:
                  console.warn("Missing timestamp format, using http date", value);
                  nodeContents = (0, date_utils.JV)(value);
                  break;
              }
            } else if (ns.isBigDecimalSchema() && value) {
              if (value instanceof NumericValue.D) {
                return value.string;
              }
              return String(value);
            } else if (ns.isMapSchema() || ns.isListSchema()) {
              throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
            } else {
              throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
            }
          }
          if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
            nodeContents = String(value);
          }
          if (ns.isStringSchema()) {
            if (value === void 0 && ns.isIdempotencyToken()) {
              nodeContents = (0, serde.ec)();
            } else {
              nodeContents = String(value);
            }
          }
          if (nodeContents === null) {
            throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
          }
          return nodeContents;
        }
        writeSimpleInto(_schema, value, into, parentXmlns) {
          const nodeContents = this.writeSimple(_schema, value);
          const ns = NormalizedSchema.l1.of(_schema);
          const content = new XmlText(nodeContents);
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          if (xmlns) {
            into.addAttribute(xmlnsAttr, xmlns);
          }
          into.addChildNode(content);
        }
        getXmlnsAttribute(ns, parentXmlns) {
          const traits = ns.getMergedTraits();
          const [prefix, xmlns] = traits.xmlNamespace ?? [];
          if (xmlns && xmlns !== parentXmlns) {
            return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
          }
          return [void 0, void 0];
        }
      }
      ;
      class XmlCodec extends ConfigurableSerdeContext.B {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        createSerializer() {
          const serializer = new XmlShapeSerializer(this.settings);
          serializer.setSerdeContext(this.serdeContext);
          return serializer;
        }
        createDeserializer() {
          const deserializer = new XmlShapeDeserializer._(this.settings);
          deserializer.setSerdeContext(this.serdeContext);
          return deserializer;
        }
      }
      ;
      class AwsRestXmlProtocol extends HttpBindingProtocol.s {
        codec;
        serializer;
        deserializer;
        mixin = new ProtocolLib.U();
        constructor(options) {
          super(options);
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 5
            },
            httpBindings: true,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace
          };
          this.codec = new XmlCodec(settings);
          this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
          this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
        }
        getPayloadCodec() {
          return this.codec;
        }
        getShapeId() {
          return "aws.protocols#restXml";
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            if (contentType) {
              request.headers["content-type"] = contentType;
            }
          }
          if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) {
            request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          return super.deserializeResponse(operationSchema, context, response);
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          if (dataObject.Error && typeof dataObject.Error === "object") {
            for (const key of Object.keys(dataObject.Error)) {
              dataObject[key] = dataObject.Error[key];
              if (key.toLowerCase() === "message") {
                dataObject.message = dataObject.Error[key];
              }
            }
          }
          if (dataObject.RequestId && !metadata.requestId) {
            metadata.requestId = dataObject.RequestId;
          }
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
          const ns = NormalizedSchema.l1.of(errorSchema);
          const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = dataObject.Error?.[target] ?? dataObject[target];
            output[name] = errorDeserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/xml";
        }
        hasUnstructuredPayloadBinding(ns) {
          for (const [, member] of ns.structIterator()) {
            if (member.getMergedTraits().httpPayload) {
              return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
            }
          }
          return false;
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
  )
};
;
