"use strict";
exports.id = 6422;
exports.ids = [6422];
exports.modules = {
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
  86422: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        AssumeRoleWithWebIdentityCommand: () => (
          /* reexport */
          AssumeRoleWithWebIdentityCommand
        ),
        GetCallerIdentityCommand: () => (
          /* reexport */
          GetCallerIdentityCommand
        ),
        STSClient: () => (
          /* reexport */
          STSClient.i
        )
      });
      var client_command_builder = __webpack_require__(86801);
      var endpoints = __webpack_require__(34172);
      var EndpointParameters = __webpack_require__(48228);
      ;
      const command = (0, client_command_builder.k)(EndpointParameters.S, "AWSSecurityTokenServiceV20110615", "STSClient", endpoints.rD);
      const _ep0 = {};
      const _mw0 = (Command, cs, config, o) => [];
      var schemas_0 = __webpack_require__(75741);
      ;
      class AssumeRoleWithWebIdentityCommand extends command(_ep0, _mw0, "AssumeRoleWithWebIdentity", schemas_0.p$) {
      }
      ;
      class GetCallerIdentityCommand extends command(_ep0, _mw0, "GetCallerIdentity", schemas_0.ef) {
      }
      var STSClient = __webpack_require__(34928);
      ;
    })
  )
};
;
