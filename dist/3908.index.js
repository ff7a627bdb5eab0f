"use strict";
exports.id = 3908;
exports.ids = [3908];
exports.modules = {
  /***/
  23908: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        checkSchedules: () => (
          /* binding */
          checkSchedules
        ),
        updateSchedules: () => (
          /* binding */
          updateSchedules
        )
      });
      var errors = __webpack_require__(48826);
      var task_definition = __webpack_require__(2436);
      var src_errors = __webpack_require__(82926);
      var json = __webpack_require__(26827);
      var raw_call = __webpack_require__(8976);
      var schedule_reference = __webpack_require__(73900);
      ;
      async function openRule(aws, reference) {
        try {
          return {
            targets: await listTargets(aws, reference),
            save: (changed) => putTargets(aws, reference, changed)
          };
        } catch (error) {
          if ((0, src_errors.m_)(error, "ResourceNotFoundException"))
            return void 0;
          throw error;
        }
      }
      async function listTargets(aws, reference) {
        const [client, { ListTargetsByRuleCommand }] = await Promise.all([
          aws.eventBridge(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(480), __webpack_require__.e(4131)]
          ).then(__webpack_require__.bind(__webpack_require__, 64131))
        ]);
        const targets = [];
        let token;
        do {
          const page = token === void 0 ? {} : { NextToken: token };
          const answer = await (0, raw_call.d)(client, new ListTargetsByRuleCommand({ ...ruleOf(reference), ...page }));
          targets.push(...(0, json.Md)(answer.Targets) ? answer.Targets.filter(json.OW) : []);
          token = typeof answer.NextToken === "string" ? answer.NextToken : void 0;
        } while (token !== void 0);
        return targets;
      }
      const targetsPerCall = 10;
      async function putTargets(aws, reference, changed) {
        const [client, { PutTargetsCommand }] = await Promise.all([
          aws.eventBridge(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(480), __webpack_require__.e(4131)]
          ).then(__webpack_require__.bind(__webpack_require__, 64131))
        ]);
        for (let start = 0; start < changed.length; start += targetsPerCall) {
          const body = { ...ruleOf(reference), Targets: changed.slice(start, start + targetsPerCall) };
          const answer = await (0, raw_call.d)(client, new PutTargetsCommand({ Rule: reference.name, Targets: [] }), body);
          const failed = (0, json.Md)(answer.FailedEntries) ? answer.FailedEntries.filter(json.OW) : [];
          if (answer.FailedEntryCount === 0)
            continue;
          const reasons = failed.map(({ TargetId, ErrorCode, ErrorMessage }) => [TargetId, ErrorCode, ErrorMessage].filter((text) => typeof text === "string").join(": "));
          throw new errors.yo(`EventBridge did not take all targets of the ${(0, schedule_reference.P)(reference)}`, {
            hint: [...reasons, "Run the step again: what was changed already stays."].join("\n")
          });
        }
      }
      function ruleOf({ name, within }) {
        return within === "default" ? { Rule: name } : { Rule: name, EventBusName: within };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const readOnly = ["Arn", "Name", "CreationDate", "LastModificationDate"];
      async function openSchedule(aws, { within, name }) {
        const [client, { GetScheduleCommand }] = await Promise.all([
          aws.scheduler(),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(6947)]
          ).then(__webpack_require__.bind(__webpack_require__, 22231))
        ]);
        try {
          const schedule = await (0, raw_call.d)(client, new GetScheduleCommand({ Name: name, GroupName: within }));
          const { Target: target } = schedule;
          return {
            targets: (0, json.OW)(target) ? [target] : [],
            save: async ([changed]) => {
              if (changed !== void 0)
                await replace(client, { within, name }, { ...schedule, Target: changed });
            }
          };
        } catch (error) {
          if ((0, src_errors.m_)(error, "ResourceNotFoundException"))
            return void 0;
          throw error;
        }
      }
      async function replace(client, { within, name }, schedule) {
        const { UpdateScheduleCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(2291), __webpack_require__.e(6947)]
        ).then(__webpack_require__.bind(__webpack_require__, 22231));
        const kept = Object.entries(schedule).filter(([key, value]) => value !== null && !readOnly.includes(key));
        const body = { ...Object.fromEntries(kept), GroupName: within, ClientToken: (0, external_node_crypto_.randomUUID)() };
        const command = new UpdateScheduleCommand({
          Name: name,
          GroupName: within,
          ScheduleExpression: "",
          FlexibleTimeWindow: { Mode: "OFF" },
          Target: { Arn: "", RoleArn: "" }
        });
        await (0, raw_call.d)(client, command, body);
      }
      ;
      function taskDefinitionOf(target) {
        const { EcsParameters: parameters } = target;
        if (!(0, json.OW)(parameters) || typeof parameters.TaskDefinitionArn !== "string")
          return void 0;
        return (0, task_definition.pd)(parameters.TaskDefinitionArn);
      }
      function familyOf(revision) {
        return revision.replace(/:\d+$/, "");
      }
      function pointTarget(target, taskDefinition) {
        const current = taskDefinitionOf(target);
        const wanted = (0, task_definition.pd)(taskDefinition);
        const isPinned = current?.includes(":") === true;
        if (!isPinned || current === wanted || familyOf(current) !== familyOf(wanted))
          return void 0;
        const parameters = (0, json.OW)(target.EcsParameters) ? target.EcsParameters : {};
        return { ...target, EcsParameters: { ...parameters, TaskDefinitionArn: taskDefinition } };
      }
      ;
      async function checkSchedules(aws, { names }, { signal }, family) {
        const problems = [];
        for (const reference of referencesOf(names)) {
          signal.throwIfAborted();
          const problem = await findProblem(aws, reference, family);
          if (problem !== void 0)
            problems.push(problem);
        }
        if (problems.length === 0)
          return;
        throw new errors.yo(`The input schedule cannot be done: ${problems.join("; ")}`, {
          hint: "Nothing was changed. A schedule or rule has to exist, and to have an ECS target of the family that is deployed."
        });
      }
      async function findProblem(aws, reference, family) {
        const what = (0, schedule_reference.P)(reference);
        const { region } = reference;
        if (region !== void 0 && region !== aws.region) {
          return `the ${what} is in ${region}, and the step works in ${aws.region}`;
        }
        const pointer = await schedules_open(aws, reference);
        if (pointer === void 0)
          return `there is no ${what} in ${aws.region}`;
        const found = pointer.targets.map(taskDefinitionOf).filter((name) => name !== void 0);
        if (found.some((name) => familyOf(name) === family))
          return void 0;
        return found.length === 0 ? `the ${what} has no ECS target` : `the ${what} runs ${found.join(", ")}, not ${family}`;
      }
      async function updateSchedules(aws, { names }, taskDefinition, { log, signal }) {
        const changed = [];
        for (const [index, reference] of referencesOf(names).entries()) {
          signal.throwIfAborted();
          const what = (0, schedule_reference.P)(reference);
          const pointer = await schedules_open(aws, reference);
          if (pointer === void 0) {
            throw new errors.yo(`There is no ${what} in ${aws.region} any more`, { hint: describeDone(changed) });
          }
          const before = /* @__PURE__ */ new Set();
          const targets = pointer.targets.flatMap((target) => {
            const pointed = pointTarget(target, taskDefinition);
            if (pointed === void 0)
              return [];
            before.add(taskDefinitionOf(target) ?? "");
            return [pointed];
          });
          if (targets.length === 0) {
            log.info(`The ${what} runs ${(0, task_definition.pd)(taskDefinition)} already`);
            continue;
          }
          await pointer.save(targets);
          log.info(`The ${what} runs ${(0, task_definition.pd)(taskDefinition)} now, and ran ${[...before].join(", ")}`);
          changed.push(names[index] ?? "");
        }
        return changed;
      }
      function describeDone(changed) {
        const done = changed.length === 0 ? "None was changed" : `Changed so far: ${changed.join(", ")}`;
        return `${done}. Run the step again once the input schedule fits.`;
      }
      function schedules_open(aws, reference) {
        return reference.kind === "rule" ? openRule(aws, reference) : openSchedule(aws, reference);
      }
      function referencesOf(names) {
        return names.map((name) => {
          const reference = (0, schedule_reference.F)(name);
          if (reference === void 0)
            throw new errors.yo(`The input schedule names ${name}, which is no schedule`);
          return reference;
        });
      }
    })
  )
};
;
