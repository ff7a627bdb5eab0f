"use strict";
exports.id = 4287;
exports.ids = [4287];
exports.modules = {
  /***/
  4287: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DescribeKeyCommand: () => (
          /* binding */
          DescribeKeyCommand
        ),
        /* harmony export */
        GenerateDataKeyCommand: () => (
          /* binding */
          GenerateDataKeyCommand
        ),
        /* harmony export */
        GetKeyPolicyCommand: () => (
          /* binding */
          GetKeyPolicyCommand
        ),
        /* harmony export */
        KMSClient: () => (
          /* binding */
          KMSClient
        )
        /* harmony export */
      });
      var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4928);
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
      var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7299);
      class DescribeKeyCommand {
        input;
        operation = "DescribeKey";
        constructor(input) {
          this.input = input;
        }
      }
      class GetKeyPolicyCommand {
        input;
        operation = "GetKeyPolicy";
        /** @param input without an alias, which KMS does not take here */
        constructor(input) {
          this.input = input;
        }
      }
      class GenerateDataKeyCommand {
        input;
        operation = "GenerateDataKey";
        /** @param input with DryRun KMS answers with a DryRunOperationException where it would have made a key */
        constructor(input) {
          this.input = input;
        }
      }
      class KMSClient {
        config;
        constructor(config) {
          this.config = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.i(config).config;
        }
        async send(command, options = {}) {
          const retries = await this.config.retryStrategy();
          if (!("refreshRetryTokenForRetry" in retries))
            throw new Error("The retry strategy is of an old kind");
          let token = await retries.acquireInitialRetryToken("");
          for (; ; ) {
            try {
              return await this.#attempt(command, options);
            } catch (thrown) {
              const error = (0, _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.zR)(thrown);
              const errorType = typeOf(error);
              if (errorType === void 0)
                throw error;
              const info = { error, errorType };
              token = await retries.refreshRetryTokenForRetry(token, info).catch(() => {
                throw error;
              });
            }
          }
        }
        async #attempt({ operation, input }, options) {
          const { credentials, sha256, requestHandler, systemClockOffset } = this.config;
          const region = await this.config.region();
          const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_2__.B({ service: "kms", region, credentials, sha256 });
          const signed = await signer.sign(requestOf(endpointOf(region), operation, input), {
            signingDate: new Date(Date.now() + systemClockOffset)
          });
          const handle = requestHandler.handle.bind(requestHandler);
          const { response } = await handle(signed, options);
          const answer = await readJson(response.body);
          if (response.statusCode < 300)
            return answer;
          throw refusal(answer, response.statusCode);
        }
      }
      function endpointOf(region) {
        const { AWS_ENDPOINT_URL_KMS: own, AWS_ENDPOINT_URL: all } = process.env;
        const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        return new URL(own || all || `https://kms.${region}.${suffix}`);
      }
      function requestOf({ protocol, hostname, port, host }, operation, input) {
        return {
          method: "POST",
          protocol,
          hostname,
          ...port === "" ? {} : { port: Number(port) },
          path: "/",
          query: {},
          headers: {
            host,
            "content-type": "application/x-amz-json-1.1",
            "x-amz-target": `TrentService.${operation}`
          },
          body: JSON.stringify(input)
        };
      }
      async function readJson(body) {
        const chunks = [];
        for await (const chunk of body)
          chunks.push(chunk);
        try {
          return Object(JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}"));
        } catch {
          return {};
        }
      }
      function refusal(answer, status) {
        const { __type: type = "", message, Message = message } = answer;
        const error = new Error(typeof Message === "string" ? Message : `HTTP ${status}`);
        const name = String(type).split("#").at(-1) || "UnknownError";
        return Object.assign(error, { name, $metadata: { httpStatusCode: status } });
      }
      function typeOf(error) {
        if (/^(Throttl\w+|TooManyRequests\w*|LimitExceededException)$/.test(error.name))
          return "THROTTLING";
        const { $metadata: metadata, code } = error;
        if (metadata !== void 0)
          return metadata.httpStatusCode >= 500 ? "TRANSIENT" : void 0;
        const isPassing = error.name === "TimeoutError" || /^(ECONN(RESET|REFUSED)|ENOTFOUND|EAI_AGAIN)$/.test(String(code));
        return isPassing ? "TRANSIENT" : void 0;
      }
    })
  )
};
;
