"use strict";
exports.id = 1395;
exports.ids = [1395];
exports.modules = {
  /***/
  11395: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        keepRevisions: () => (
          /* binding */
          keepRevisions
        )
        /* harmony export */
      });
      var _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48826);
      var _ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2436);
      const mostAtOnce = 15;
      async function keepRevisions(aws, { family, keep, inUse }, { log, signal }) {
        const gone = [];
        try {
          const old = (await listRevisions(aws, family)).slice(keep).filter((arn) => !inUse.has(arn));
          const [client, { DeregisterTaskDefinitionCommand }] = await Promise.all([
            aws.ecs(),
            Promise.all(
              /* import() */
              [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
            ).then(__webpack_require__.bind(__webpack_require__, 6395))
          ]);
          for (const taskDefinition of old.toReversed().slice(0, mostAtOnce)) {
            if (signal.aborted)
              break;
            await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
            gone.push(taskDefinition);
          }
          if (gone.length > 0) {
            const left = old.length - gone.length;
            const later = left === 0 ? "" : `; ${left} more at the next deployments`;
            log.info(`Deregistered ${gone.map(_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.pd).join(", ")}: keep-revisions is ${keep}${later}`);
          }
        } catch (error) {
          if (!(error instanceof _slipway_action_kit__WEBPACK_IMPORTED_MODULE_1__.yo))
            throw error;
          const hint = error.hint === void 0 ? "" : `
${error.hint}`;
          log.warning(`Old revisions of ${family} could not be deregistered: ${error.message}${hint}`);
        }
        return gone;
      }
      async function listRevisions(aws, family) {
        const [client, { ListTaskDefinitionsCommand }] = await Promise.all([
          aws.ecs(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))
        ]);
        const arns = [];
        let nextToken;
        do {
          const input = { familyPrefix: family, status: "ACTIVE", sort: "DESC", nextToken };
          const page = await client.send(new ListTaskDefinitionsCommand(input));
          arns.push(...page.taskDefinitionArns ?? []);
          nextToken = page.nextToken;
        } while (nextToken !== void 0);
        return arns;
      }
    })
  )
};
;
