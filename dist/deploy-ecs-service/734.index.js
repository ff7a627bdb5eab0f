"use strict";
exports.id = 734;
exports.ids = [734];
exports.modules = {
  /***/
  7734: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        execution: () => (
          /* binding */
          execution
        )
      });
      var src = __webpack_require__(5663);
      var action_kit_src = __webpack_require__(528);
      ;
      const readOnly = [
        "taskDefinitionArn",
        "revision",
        "status",
        "requiresAttributes",
        "compatibilities",
        "registeredAt",
        "registeredBy",
        "deregisteredAt",
        "deleteRequestedAt"
      ];
      function renderTaskDefinition(definition, change) {
        return {
          ...withoutReadOnlyFields(definition),
          family: definition.family,
          containerDefinitions: definition.containerDefinitions.map((container) => container.name === change?.container ? { ...container, image: change.image } : container)
        };
      }
      function withoutReadOnlyFields(definition) {
        return Object.fromEntries(Object.entries(definition).filter(([field]) => !readOnly.includes(field)));
      }
      function revisionName(arn) {
        return arn.slice(arn.lastIndexOf("/") + 1);
      }
      ;
      function explainRunning(service) {
        const deployments = service.deployments.filter(({ status, running, pending }) => status === "PRIMARY" || running + pending > 0);
        return deployments.map(explainDeployment).join("; ");
      }
      function explainDeployment(deployment) {
        const { status, taskDefinition, rolloutState, desired, running, pending, failed } = deployment;
        const counts = [
          status === "PRIMARY" ? `${running} of ${desired} running` : `${running} running`,
          ...pending > 0 ? [`${pending} pending`] : [],
          ...failed > 0 ? [`${failed} failed`] : []
        ];
        const state = status === "PRIMARY" ? ` ${rolloutState.toLowerCase().replace("_", " ")},` : "";
        return `${revisionName(taskDefinition)}${state} ${counts.join(", ")}`;
      }
      ;
      class Attempt {
        clock;
        target;
        definition;
        stage = "planning";
        plan;
        taskDefinition;
        deploymentId;
        chronicle;
        startedAt;
        constructor(clock, target, definition) {
          this.clock = clock;
          this.target = target;
          this.definition = definition;
          this.startedAt = clock.now();
        }
        /** Where the service stands, in sentences. */
        describeWorld() {
          const revision = this.taskDefinition === void 0 ? "" : revisionName(this.taskDefinition);
          switch (this.stage) {
            case "planning":
              return "Nothing was changed.";
            case "registering":
              return `The service is unchanged. A revision of ${this.definition.family} may have been registered; nothing uses it.`;
            case "registered":
              return `The service is unchanged. ${revision} was registered; nothing uses it.`;
            case "updating":
              return `UpdateService was on its way: ECS may have begun to deploy ${revision}. Run the step again to follow it.`;
            case "updated":
              return `The deployment ${this.deploymentId ?? ""} of ${revision} is under way, and ECS goes on with it by itself.${this.#lastSeen()} Run the step again to follow it.`;
            case "rolling-back":
              return `ECS was asked to put the version before ${revision} back, and goes on with that by itself.${this.#lastSeen()}`;
          }
        }
        end(verdict) {
          const deployed = {
            ...this.target,
            taskDefinition: this.taskDefinition,
            previous: this.plan?.service.taskDefinition,
            deploymentId: this.deploymentId,
            images: new Map(this.definition.containerDefinitions.map(({ name, image }) => [
              name,
              typeof image === "string" ? image : ""
            ])),
            durationMs: this.clock.now() - this.startedAt,
            timeline: this.chronicle?.timeline ?? { points: [], marks: [] },
            events: this.chronicle?.events ?? []
          };
          return { ...deployed, ...verdict };
        }
        #lastSeen() {
          return this.chronicle === void 0 ? "" : ` Last seen: ${explainRunning(this.chronicle.service)}.`;
        }
      }
      ;
      function primaryOf(service) {
        return service.deployments.find(({ status }) => status === "PRIMARY");
      }
      function isSteady(service) {
        const [only, ...others] = service.deployments;
        return only?.rolloutState === "COMPLETED" && others.length === 0 && service.pending === 0 && service.running === service.desired;
      }
      ;
      async function begin(world, plan, attempt) {
        const previous = lastComplete(plan.service);
        const begun = (service2, deployment2) => {
          attempt.stage = "updated";
          attempt.deploymentId = deployment2.id;
          world.log.info(`Deployment ${deployment2.id} of ${revisionName(deployment2.taskDefinition)}`);
          const { id, taskDefinition: taskDefinition2, createdAt } = deployment2;
          return {
            mine: { id, taskDefinition: taskDefinition2, createdAt, previous: previous ?? plan.service.taskDefinition },
            service: service2,
            previous
          };
        };
        if (plan.kind === "follow")
          return begun(plan.service, plan.deployment);
        const taskDefinition = await register(world, plan, attempt);
        attempt.stage = "updating";
        const service = await world.ecs.updateService(taskDefinition, { force: plan.kind === "restart" });
        const deployment = primaryOf(service);
        if (deployment?.taskDefinition !== taskDefinition) {
          throw new action_kit_src.yo(`ECS answered UpdateService without a deployment of ${revisionName(taskDefinition)}`, {
            hint: "Another deployment may have come in between: look at the service, and run the step again."
          });
        }
        return begun(service, deployment);
      }
      async function register(world, plan, attempt) {
        if (plan.kind === "deploy") {
          attempt.stage = "registering";
          attempt.taskDefinition = await world.ecs.registerTaskDefinition(plan.definition);
          world.log.info(`Registered ${attempt.taskDefinition}`);
        }
        attempt.stage = "registered";
        return attempt.taskDefinition ?? plan.service.taskDefinition;
      }
      function lastComplete(service) {
        return service.deployments.find(({ rolloutState }) => rolloutState === "COMPLETED")?.taskDefinition;
      }
      ;
      function pointOf(service, deploymentId, at, rollingBack) {
        const running = (mine) => service.deployments.filter(({ id }) => id === deploymentId === mine).reduce((sum, deployment) => sum + deployment.running, 0);
        return { at, new: running(true), old: running(false), rollingBack };
      }
      function drawTimeline({ points, marks }) {
        const [first] = points;
        const last = points.at(-1);
        if (first === void 0 || last === void 0 || last.at === first.at)
          return void 0;
        const fresh = bars(points, (point) => point.rollingBack ? ["crit", "rolling back"] : newPhase(point));
        const old = bars(points, (point) => point.old > 0 ? ["done", `serving, ${tasks(point.old)}`] : void 0);
        return [
          "gantt",
          "  dateFormat x",
          "  axisFormat %H:%M:%S",
          "  section New version",
          ...fresh,
          ...marks.slice(0, 10).map(({ at, label }) => `  ${plain(label)} :crit, milestone, ${at}, 0ms`),
          ...old.length === 0 ? [] : ["  section Old version", ...old]
        ].join("\n");
      }
      function newPhase(point) {
        return point.new === 0 ? ["active", "starting"] : ["done", `running, ${tasks(point.new)}`];
      }
      function bars(points, phaseOf) {
        const found = [];
        let open;
        const close = (at) => {
          if (open !== void 0 && at > open.from) {
            found.push(`  ${open.phase[1]} :${open.phase[0]}, ${open.from}, ${at}`);
          }
          open = void 0;
        };
        for (const point of points) {
          const phase = phaseOf(point);
          if (phase?.[1] === open?.phase[1])
            continue;
          close(point.at);
          if (phase !== void 0)
            open = { phase, from: point.at };
        }
        close(points.at(-1)?.at ?? 0);
        return found;
      }
      function tasks(count) {
        return count === 1 ? "1 task" : `${count} tasks`;
      }
      function plain(label) {
        return label.replace(/[^\w.()/-]+/g, " ").trim().slice(0, 60) || "task failed";
      }
      ;
      class Chronicle {
        world;
        deploymentId;
        /** Since the deployment began, oldest first. */
        events = [];
        /** The latest look at the service. */
        service;
        #points = [];
        #marks = [];
        #known;
        #line = "";
        /** @param before the service as it was before the deployment: its events are old ones */
        constructor(world, deploymentId, before, now) {
          this.world = world;
          this.deploymentId = deploymentId;
          this.#known = new Set(before.events.map(({ id }) => id));
          this.service = now;
        }
        get timeline() {
          return { points: this.#points, marks: this.#marks };
        }
        note(service, rollout) {
          if (rollout.kind === "stale")
            return;
          this.service = service;
          const isRollingBack = rollout.kind === "rolling-back" || rollout.kind === "rolled-back";
          this.#points.push(pointOf(service, this.deploymentId, this.world.clock.now(), isRollingBack));
          for (const event of service.events.toReversed()) {
            if (this.#known.has(event.id))
              continue;
            this.#known.add(event.id);
            this.events.push(event);
            this.world.log.info(`  ECS: ${event.message}`);
          }
          const line = this.describe();
          if (line !== this.#line)
            this.world.log.info(line);
          this.#line = line;
        }
        noteFailure(failure) {
          const now = this.world.clock.now();
          const at = Math.min(now, Math.max(this.#points[0]?.at ?? now, failure.task.stoppedAt));
          this.#marks.push({
            at,
            label: failure.exitCode === void 0 ? failure.kind : `exit code ${failure.exitCode}`
          });
          const said = failure.reason === "" ? "" : ` (${failure.reason})`;
          this.world.log.info(`  Task ${revisionName(failure.task.arn)} failed: ${failure.cause}${said}`);
        }
        /** How the service is now, in a line. */
        describe() {
          return explainRunning(this.service);
        }
      }
      ;
      function adviseOn(failure, logLines) {
        if (logLines.some((line) => /exec format error/i.test(line))) {
          return [
            "The image is built for another CPU: build it for the platform in runtimePlatform (X86_64 unless set)."
          ];
        }
        switch (failure.kind) {
          case "image":
            return [
              "Check that the image is pushed, by exactly this tag or digest, in this account and region.",
              "The execution role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.",
              "In a private subnet the tasks need a NAT gateway, or VPC endpoints for ECR (api, dkr) and S3."
            ];
          case "resources":
            return [
              "Check that the secrets, parameters and log groups of the task definition exist in this region.",
              "The execution role has to be allowed to read them: secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt, logs:CreateLogStream."
            ];
          case "start":
            return [
              "Check entryPoint, command and workingDirectory against what the image has, and the volumes it mounts."
            ];
          case "out-of-memory":
            return [
              "Raise the container's memory, or find what uses it: for Node.js, --max-old-space-size has to fit in it."
            ];
          case "exit":
            return adviseOnExit(failure.exitCode);
          case "health":
            return [
              "Check that the application listens on 0.0.0.0 and the port of the mapping, and what it answers at the health check path.",
              "If it only starts slowly, raise the service's healthCheckGracePeriodSeconds, or the health check's startPeriod."
            ];
          case "other":
            return ["Look at the stopped task in the ECS console: the service's tab Tasks, filter Stopped."];
        }
      }
      function adviseOnExit(code) {
        if (code === 0)
          return ["Have the main process of the container run in the foreground, and for as long as it serves."];
        if (code === 126 || code === 127)
          return ["Check entryPoint and command against the files of the image."];
        if (code === 137)
          return ["Raise the container's memory, or its stopTimeout if it was stopped while it was busy."];
        return [
          "Read the container's last log lines: the application says there why it ended.",
          "Check the settings and secrets that this version needs and the task definition does not give."
        ];
      }
      var json = __webpack_require__(2957);
      ;
      const lineCount = 20;
      const attempts = 4;
      const pauseMs = 2e3;
      async function readContainerLog(world, definition, container, task) {
        const stream = findStream(definition, container, task);
        if (typeof stream === "string")
          return { container, source: void 0, lines: [], note: stream };
        const source = `${stream.group}: ${stream.stream}`;
        try {
          for (let attempt = 1; attempt <= attempts; attempt++) {
            const lines = await world.logs.lastLines(stream, lineCount);
            if (lines !== void 0 && lines.length > 0)
              return { container, source, lines, note: void 0 };
            if (attempt < attempts)
              await world.clock.sleep(pauseMs, world.signal);
          }
          return { container, source, lines: [], note: `It wrote nothing to ${source}.` };
        } catch (error) {
          world.signal.throwIfAborted();
          const hint = error instanceof action_kit_src.yo && error.hint !== void 0 ? ` ${error.hint}` : "";
          return {
            container,
            source,
            lines: [],
            note: `Its log could not be read: ${(0, action_kit_src.zR)(error).message}.${hint}`
          };
        }
      }
      function findStream(definition, name, task) {
        const container = definition.containerDefinitions.find((candidate) => candidate.name === name);
        const configuration = container?.logConfiguration;
        if (!(0, json.O)(configuration)) {
          return `Container ${name} has no logConfiguration, so its output is lost with the task. Give it the awslogs driver.`;
        }
        if (configuration.logDriver !== "awslogs") {
          return `Container ${name} logs by ${container_log_text(configuration.logDriver) ?? "another driver"}; look there.`;
        }
        const options = (0, json.O)(configuration.options) ? configuration.options : {};
        const group = container_log_text(options["awslogs-group"]);
        const prefix = container_log_text(options["awslogs-stream-prefix"]);
        const runtimeId = task.containers.find((candidate) => candidate.name === name)?.runtimeId;
        const stream = prefix === void 0 ? runtimeId : `${prefix}/${name}/${task.arn.slice(task.arn.lastIndexOf("/") + 1)}`;
        if (group === void 0 || stream === void 0)
          return `The log of container ${name} cannot be found from its options.`;
        return { group, stream, region: container_log_text(options["awslogs-region"]) };
      }
      function container_log_text(value) {
        return typeof value === "string" && value !== "" ? value : void 0;
      }
      ;
      async function diagnose(world, evidence) {
        const failure = mostFrequent(evidence.failures);
        if (failure === void 0)
          return diagnoseEvents(evidence);
        const { container, exitCode } = failure;
        const hasRun = failure.kind === "exit" || failure.kind === "out-of-memory" || failure.kind === "health";
        const log = container === void 0 || !hasRun ? void 0 : await readContainerLog(world, evidence.definition, container, failure.task);
        const unhealthy = failure.kind === "health" ? findUnhealthy(evidence.events) : void 0;
        return {
          cause: unhealthy === void 0 ? failure.cause : `${failure.cause}: ${unhealthy.why}`,
          reason: failure.reason || evidence.rolloutReason || void 0,
          failedTasks: evidence.failures.filter(({ signature }) => signature === failure.signature).length,
          container,
          exitCode,
          log,
          advice: adviseOn(failure, log?.lines ?? [])
        };
      }
      function mostFrequent(failures) {
        const counts = /* @__PURE__ */ new Map();
        for (const { signature } of failures)
          counts.set(signature, (counts.get(signature) ?? 0) + 1);
        const most = Math.max(0, ...counts.values());
        return failures.findLast(({ signature }) => counts.get(signature) === most);
      }
      function diagnoseEvents({ events, rolloutReason }) {
        const nothing = { failedTasks: 0, container: void 0, exitCode: void 0, log: void 0 };
        const unplaced = events.findLast(({ message }) => message.includes("was unable to place a task"));
        if (unplaced !== void 0) {
          return {
            ...nothing,
            cause: "ECS found no place for a task",
            reason: unplaced.message,
            advice: [
              "The cluster needs an instance with enough CPU, memory, ports and the attributes that the task asks for,",
              "or a capacity provider that adds one. On Fargate try another subnet, or again later."
            ]
          };
        }
        const unhealthy = findUnhealthy(events);
        if (unhealthy !== void 0) {
          return {
            ...nothing,
            cause: `The tasks do not pass the load balancer's health check: ${unhealthy.why}`,
            reason: unhealthy.message,
            advice: ["Check what the application answers at the health check path and port of the target group."]
          };
        }
        return {
          ...nothing,
          cause: rolloutReason === "" ? "No task failed, and the tasks did not all come up" : rolloutReason,
          reason: void 0,
          advice: [
            "Look at the service's events and its tasks in the ECS console; a slow start needs a longer wait-for-minutes."
          ]
        };
      }
      function findUnhealthy(events) {
        for (const { message } of events.toReversed()) {
          const why = /is unhealthy in .*due to \(reason (.*)\)\.?$/.exec(message)?.[1];
          if (why !== void 0)
            return { why, message };
        }
        return void 0;
      }
      ;
      const second = 1e3;
      function pollInterval(rollout, elapsedMs, trouble) {
        if (trouble > 0)
          return Math.min(60 * second, 5 * second * 2 ** (trouble - 1));
        if (elapsedMs < 20 * second)
          return 2 * second;
        return rollout?.kind === "in-progress" && rollout.mine.pending === 0 ? 2 * second : 5 * second;
      }
      ;
      function judgeRollout(service, mine, memory) {
        const primary = primaryOf(service);
        if (primary === void 0)
          return { kind: "stale" };
        const found = service.deployments.find(({ id }) => id === mine.id);
        if (primary.id === mine.id)
          return judgePrimary(primary);
        if (isRollback(primary, found, mine, memory)) {
          return judgeRollback(primary, found?.rolloutReason || primary.rolloutReason);
        }
        if (found?.rolloutState === "COMPLETED")
          return { kind: "completed", mine: found };
        if (found !== void 0)
          return { kind: "superseded", by: primary };
        return primary.createdAt < mine.createdAt && !memory.seen ? { kind: "stale" } : { kind: "gone", primary };
      }
      function judgePrimary(mine) {
        switch (mine.rolloutState) {
          case "COMPLETED":
            return { kind: "completed", mine };
          case "FAILED":
            return { kind: "failed", mine };
          case "IN_PROGRESS":
            return { kind: "in-progress", mine };
        }
      }
      function isRollback(primary, mine, { createdAt, previous }, memory) {
        if (primary.id === memory.rollback)
          return true;
        if (/rolling back|rolled back/i.test(primary.rolloutReason))
          return true;
        if (mine !== void 0 && primary.createdAt < createdAt)
          return true;
        return primary.taskDefinition === previous && (memory.askedBack || mine?.rolloutState === "FAILED");
      }
      function judgeRollback(to, reason) {
        switch (to.rolloutState) {
          case "COMPLETED":
            return { kind: "rolled-back", to, reason };
          case "FAILED":
            return { kind: "rollback-failed", to, reason };
          case "IN_PROGRESS":
            return { kind: "rolling-back", to, reason };
        }
      }
      ;
      async function settleGone(world, mine, primary) {
        try {
          return judgeRecord(await world.ecs.findServiceDeployment(mine.taskDefinition), mine, primary);
        } catch (error) {
          world.signal.throwIfAborted();
          world.log.info(`What became of ${mine.id} cannot be asked: ${(0, action_kit_src.zR)(error).message}`);
          return judgeRecord(void 0, mine, primary);
        }
      }
      function judgeRecord(record, mine, primary) {
        const isReplaced = primary.createdAt >= mine.createdAt;
        switch (record?.status) {
          case "SUCCESSFUL":
            return { kind: "completed", mine: { ...primary, id: mine.id, taskDefinition: mine.taskDefinition } };
          case "ROLLBACK_SUCCESSFUL":
            return { kind: "rolled-back", to: primary, reason: record.reason };
          case "ROLLBACK_FAILED":
            return { kind: "rollback-failed", to: primary, reason: record.reason };
          case "STOPPED":
          case void 0:
            return isReplaced ? { kind: "superseded", by: primary } : void 0;
          case "PENDING":
          case "IN_PROGRESS":
          case "STOP_REQUESTED":
          case "ROLLBACK_REQUESTED":
          case "ROLLBACK_IN_PROGRESS":
            return void 0;
        }
      }
      ;
      const rollbackMs = 10 * 6e4;
      const staleMs = 2e4;
      async function follow(world, following) {
        const { mine, chronicle, watch, since } = following;
        let { deadline } = following;
        let memory = {
          seen: false,
          askedBack: following.askedBack !== void 0,
          rollback: following.askedBack?.deploymentId
        };
        let trouble = 0;
        let rollout;
        for (; ; ) {
          const service = await look(world);
          trouble = service === void 0 ? trouble + 1 : 0;
          if (service !== void 0) {
            rollout = judgeRollout(service, mine, memory);
            chronicle.note(service, rollout);
            const ending = await endingOf(world, mine, rollout);
            if (ending !== void 0)
              return ending;
            if (rollout.kind === "rolling-back" && memory.rollback === void 0) {
              deadline = Math.max(deadline, world.clock.now() + rollbackMs);
            }
            memory = remember(memory, rollout, world.clock.now() - since);
            const failure = await findConclusive(watch, chronicle, rollout);
            if (failure !== void 0 && !memory.askedBack)
              return { kind: "hopeless", failure };
          }
          const now = world.clock.now();
          if (now >= deadline)
            return { kind: "timed-out", isRollingBack: rollout?.kind === "rolling-back" };
          const pause = Math.min(pollInterval(rollout, now - since, trouble), deadline - now);
          await world.clock.sleep(pause, world.signal);
        }
      }
      async function endingOf(world, mine, rollout) {
        switch (rollout.kind) {
          case "completed":
          case "failed":
          case "rolled-back":
          case "rollback-failed":
          case "superseded":
            return rollout;
          case "gone": {
            const settled = await settleGone(world, mine, rollout.primary);
            return settled === void 0 || settled.kind === "gone" ? void 0 : endingOf(world, mine, settled);
          }
          case "in-progress":
          case "rolling-back":
          case "stale":
            return void 0;
        }
      }
      function remember(memory, rollout, elapsedMs) {
        return {
          ...memory,
          seen: memory.seen || rollout.kind === "in-progress" || elapsedMs > staleMs,
          rollback: rollout.kind === "rolling-back" ? rollout.to.id : memory.rollback
        };
      }
      async function findConclusive(watch, chronicle, rollout) {
        const mine = rollout.kind === "in-progress" ? rollout.mine : void 0;
        if (watch.isDue(mine)) {
          for (const failure of await watch.look())
            chronicle.noteFailure(failure);
        }
        return mine === void 0 ? void 0 : watch.conclusive;
      }
      async function look(world) {
        try {
          return await world.ecs.describeService();
        } catch (error) {
          world.signal.throwIfAborted();
          if (!(0, src.WG)(error))
            throw error;
          world.log.info(`${error.message}; looking again later`);
          return void 0;
        }
      }
      ;
      async function rollBack(world, mine, previous) {
        if (previous === void 0 || previous === mine.taskDefinition) {
          return { kind: "not-asked", why: "there is no other version that was ever deployed completely" };
        }
        try {
          const service = await world.ecs.describeService();
          const primary = service === void 0 ? void 0 : primaryOf(service);
          if (primary?.id !== mine.id) {
            return { kind: "not-asked", why: "another deployment has taken its place already" };
          }
          world.log.info(`Putting ${revisionName(previous)} back`);
          if (await stopMine(world, mine))
            return { kind: "asked", deploymentId: void 0 };
          const updated = await world.ecs.updateService(previous);
          return { kind: "asked", deploymentId: primaryOf(updated)?.id };
        } catch (error) {
          world.signal.throwIfAborted();
          return { kind: "not-asked", why: `the call for it failed: ${(0, action_kit_src.zR)(error).message}` };
        }
      }
      async function stopMine(world, mine) {
        try {
          const record = await world.ecs.findServiceDeployment(mine.taskDefinition);
          if (record === void 0 || record.status !== "IN_PROGRESS" && record.status !== "PENDING")
            return false;
          await world.ecs.rollBackServiceDeployment(record.arn);
          return true;
        } catch (error) {
          world.signal.throwIfAborted();
          world.log.info(`${(0, action_kit_src.zR)(error).message}; updating the service to the revision before instead`);
          return false;
        }
      }
      ;
      async function conclude(world, followed, ending) {
        const { chronicle } = followed.following;
        switch (ending.kind) {
          case "completed":
            return { kind: "succeeded", running: chronicle.service.running };
          case "superseded": {
            const { id, taskDefinition } = ending.by;
            return { kind: "superseded", by: `${id} of ${revisionName(taskDefinition)}`, world: runs(followed) };
          }
          case "rolled-back": {
            const diagnosis = await explain(world, followed, ending.reason);
            return { kind: "rolled-back", by: "ecs", to: ending.to.taskDefinition, diagnosis };
          }
          case "rollback-failed": {
            const diagnosis = await explain(world, followed, ending.reason);
            const to = revisionName(ending.to.taskDefinition);
            return { kind: "failed", diagnosis, world: `Going back to ${to} failed as well. ${runs(followed)}` };
          }
          case "failed":
            return recover(world, followed, ending.mine.rolloutReason);
          case "hopeless":
            return recover(world, followed, "");
          case "timed-out":
            return timeOut(followed, ending, await explain(world, followed, ""));
        }
      }
      async function recover(world, followed, reason) {
        const { attempt, following } = followed;
        const request = await rollBack(world, followed.mine, followed.previous);
        if (request.kind === "asked")
          attempt.stage = "rolling-back";
        const diagnosis = await explain(world, followed, reason);
        if (request.kind === "not-asked") {
          const state = `The version before was not put back: ${request.why}. ${runs(followed)}`;
          return { kind: "failed", diagnosis, world: state };
        }
        const deadline = world.clock.now() + rollbackMs;
        const askedBack = { deploymentId: request.deploymentId };
        const ending = await follow(world, { ...following, deadline, askedBack });
        switch (ending.kind) {
          case "rolled-back":
            return { kind: "rolled-back", by: "action", to: ending.to.taskDefinition, diagnosis };
          case "completed":
            return { kind: "succeeded", running: following.chronicle.service.running };
          case "superseded":
          case "failed":
          case "rollback-failed":
          case "hopeless":
          case "timed-out":
            return { kind: "failed", diagnosis, world: `Going back did not complete. ${runs(followed)}` };
        }
      }
      function timeOut(followed, ending, diagnosis) {
        if (ending.isRollingBack) {
          return {
            kind: "failed",
            diagnosis,
            world: `ECS is still going back to the version before. ${runs(followed)}`
          };
        }
        const world = `The deployment is still under way, and ECS goes on with it by itself. ${runs(followed)}`;
        return { kind: "timed-out", diagnosis, world };
      }
      async function explain(world, followed, rolloutReason) {
        const { chronicle, watch } = followed.following;
        for (const failure of await watch.look())
          chronicle.noteFailure(failure);
        const { definition } = followed;
        return diagnose(world, { failures: watch.failures, events: chronicle.events, rolloutReason, definition });
      }
      function runs({ following }) {
        return `The service: ${explainRunning(following.chronicle.service)}.`;
      }
      ;
      const meanings = {
        0: "the process ended by itself without an error; a service has to keep running",
        1: "the application ended itself with an error, often an uncaught exception or a setting that is missing",
        2: "the shell or the application refused how it was called",
        125: "the container runtime itself failed",
        126: "the command was found and may not be executed: its file mode, or a format for another CPU",
        127: "the command was not found in the image: entryPoint, command or PATH is wrong",
        128: "the application exited with a code that is out of range",
        255: "the application ended with -1, or the runtime could not start it (a format for another CPU)"
      };
      const signals = {
        1: "SIGHUP",
        2: "SIGINT: interrupted",
        3: "SIGQUIT",
        4: "SIGILL: an instruction that this CPU does not have",
        6: "SIGABRT: the process aborted itself, often out of heap or by an assertion",
        7: "SIGBUS",
        8: "SIGFPE",
        9: "SIGKILL: killed from outside; out of memory, or still running when the stop timeout was over",
        11: "SIGSEGV: an invalid memory access",
        13: "SIGPIPE",
        15: "SIGTERM: asked to stop"
      };
      function explainExitCode(code) {
        const signal = code > 128 && code < 128 + 65 ? code - 128 : void 0;
        if (signal !== void 0)
          return `ended by signal ${signal}, ${signals[signal] ?? "see `kill -l`"}`;
        return meanings[code] ?? "the application's own code for an error";
      }
      ;
      function explainStoppedTask(task, essential) {
        const reasons = [task.reason, ...task.containers.map(({ reason }) => reason)].filter((reason) => reason !== "");
        const found = findFailure(task, essential, reasons.join("; "));
        return found === void 0 ? void 0 : { ...found, task, reason: [...new Set(reasons)].join("; ") };
      }
      function findFailure(task, essential, text) {
        if (/CannotPull\w*Error|CannotPullContainer/.test(text))
          return imageFailure(task, text);
        if (text.includes("ResourceInitializationError"))
          return resourceFailure(text);
        const start = /(?:CannotStart|CannotCreate|ContainerRuntime|DockerState|Dockerd?Timeout)\w*Error[^;]*/.exec(text)?.[0];
        if (start !== void 0) {
          return {
            kind: "start",
            signature: `start:${withoutIds(start)}`,
            conclusiveAfter: start.startsWith("Cannot") ? 1 : 2,
            cause: "The container could not be started",
            container: task.containers.find(({ reason }) => reason.includes(start))?.name,
            exitCode: void 0
          };
        }
        if (/failed (container|ELB) health checks/.test(text))
          return healthFailure(task, text);
        return exitFailure(task, essential) ?? otherFailure(task);
      }
      function imageFailure(task, text) {
        const passing = /timeout|deadline|i\/o|connection|TLS|toomanyrequests|429|50[0-9] |EOF|no space/i.test(text);
        const missing = /not found|manifest unknown|does not exist|no such/i.test(text);
        return {
          kind: "image",
          signature: "image",
          conclusiveAfter: passing && !missing ? 3 : 1,
          cause: missing ? "The image does not exist in the registry" : "The image could not be pulled",
          container: task.containers.find(({ reason }) => reason.includes("CannotPull"))?.name,
          exitCode: void 0
        };
      }
      function resourceFailure(text) {
        const refused = /AccessDenied|not authorized|ResourceNotFound|can't find|does not exist|invalid/i.test(text);
        return {
          kind: "resources",
          signature: "resources",
          conclusiveAfter: refused ? 1 : 2,
          cause: "ECS could not prepare what the task needs (secrets, log group, volume or network)",
          container: void 0,
          exitCode: void 0
        };
      }
      function healthFailure(task, text) {
        const byLoadBalancer = text.includes("ELB");
        return {
          kind: "health",
          signature: byLoadBalancer ? "health:elb" : "health:container",
          conclusiveAfter: 3,
          cause: byLoadBalancer ? "The task ran and did not pass the load balancer's health check" : "The task ran and did not pass its container's health check",
          container: task.containers[0]?.name,
          exitCode: void 0
        };
      }
      function exitFailure(task, essential) {
        const failed = failedContainer(task, essential);
        if (failed?.exitCode === void 0)
          return void 0;
        const { name, exitCode } = failed;
        const outOfMemory = failed.reason.includes("OutOfMemory");
        return {
          kind: outOfMemory ? "out-of-memory" : "exit",
          signature: `exit:${name}:${exitCode}`,
          conclusiveAfter: 2,
          cause: outOfMemory ? `Container ${name} ran out of memory and was killed (exit code ${exitCode})` : `Container ${name} exited with code ${exitCode}: ${explainExitCode(exitCode)}`,
          container: name,
          exitCode
        };
      }
      function failedContainer(task, essential) {
        if (task.stopCode !== "EssentialContainerExited")
          return void 0;
        const exited = task.containers.filter(({ name, exitCode }) => essential.has(name) && exitCode !== void 0);
        const rank = ({ exitCode, reason }) => {
          if (reason.includes("OutOfMemory"))
            return 0;
          if (exitCode === 143 || exitCode === 137)
            return 2;
          return exitCode === 0 ? 3 : 1;
        };
        return exited.sort((a, b) => rank(a) - rank(b))[0];
      }
      function otherFailure(task) {
        if (task.stopCode !== "TaskFailedToStart" && task.stopCode !== "EssentialContainerExited")
          return void 0;
        return {
          kind: "other",
          signature: `other:${withoutIds(task.reason)}`,
          conclusiveAfter: 3,
          cause: task.stopCode === "TaskFailedToStart" ? "The task could not be started" : "An essential container exited",
          container: void 0,
          exitCode: void 0
        };
      }
      function withoutIds(text) {
        return text.replace(/[0-9a-f]{8,}|\d+/g, "#");
      }
      ;
      const lookEveryMs = 2e4;
      class FailureWatch {
        world;
        deploymentId;
        essential;
        /** Oldest first. */
        failures = [];
        #seen = /* @__PURE__ */ new Set();
        #lastLook = -Infinity;
        #failedTasks = 0;
        #refused = false;
        constructor(world, deploymentId, essential) {
          this.world = world;
          this.deploymentId = deploymentId;
          this.essential = essential;
        }
        /** A look costs two calls: when ECS counts more failed tasks than before, and every 20 seconds. */
        isDue(mine) {
          if (this.#refused)
            return false;
          const more = (mine?.failed ?? 0) > this.#failedTasks;
          this.#failedTasks = mine?.failed ?? this.#failedTasks;
          return more || this.world.clock.now() - this.#lastLook >= lookEveryMs;
        }
        /** Gives the failures not seen before. What cannot be looked at is said once; it does not end the deployment. */
        async look() {
          this.#lastLook = this.world.clock.now();
          try {
            const stopped = await this.world.ecs.stoppedTasks();
            const fresh = stopped.filter(({ arn, startedBy }) => startedBy === this.deploymentId && !this.#seen.has(arn)).sort((a, b) => a.stoppedAt - b.stoppedAt);
            for (const { arn } of fresh)
              this.#seen.add(arn);
            const failures = fresh.flatMap((task) => explainStoppedTask(task, this.essential) ?? []);
            this.failures.push(...failures);
            return failures;
          } catch (error) {
            this.world.signal.throwIfAborted();
            this.#refused = true;
            const hint = error instanceof action_kit_src.yo && error.hint !== void 0 ? `
${error.hint}` : "";
            this.world.log.warning(`Why tasks stop cannot be seen: ${(0, action_kit_src.zR)(error).message}${hint}`);
            return [];
          }
        }
        /** The failure that makes waiting on pointless: its cause does not go away, or it has come back the same. */
        get conclusive() {
          return this.failures.findLast((failure) => this.countOf(failure) >= failure.conclusiveAfter);
        }
        countOf({ signature }) {
          return this.failures.filter((other) => other.signature === signature).length;
        }
      }
      ;
      function differences(rendered, registered) {
        return compareObjects(rendered, registered, "");
      }
      const defaults = {
        essential: [true],
        protocol: ["tcp"],
        networkMode: ["bridge", "awsvpc"],
        interval: [30],
        timeout: [5],
        retries: [3],
        versionConsistency: ["enabled"],
        requiresCompatibilities: [["EC2"]]
      };
      const derived = { hostPort: "containerPort" };
      const sets = {
        containerDefinitions: "name",
        environment: "name",
        secrets: "name",
        volumes: "name",
        tags: "key"
      };
      function compare(rendered, registered, path, field) {
        if (rendered === void 0 || rendered === null)
          return isDefault(registered, field) ? [] : [path];
        if (registered === void 0 || registered === null)
          return isDefault(rendered, field) ? [] : [path];
        if ((0, json.M)(rendered) && (0, json.M)(registered))
          return compareLists(rendered, registered, path, field);
        if ((0, json.O)(rendered) && (0, json.O)(registered))
          return compareObjects(rendered, registered, path);
        return scalar(rendered) === scalar(registered) ? [] : [path];
      }
      function compareObjects(rendered, registered, path) {
        const fields = /* @__PURE__ */ new Set([...Object.keys(rendered), ...Object.keys(registered)]);
        return [...fields].flatMap((field) => {
          const source = derived[field];
          if (source !== void 0 && isDerived(rendered[field], registered, field, source))
            return [];
          const inner = path === "" ? field : `${path}.${field}`;
          return compare(own(rendered, field), own(registered, field), inner, field);
        });
      }
      function compareLists(rendered, registered, path, field) {
        if (rendered.length !== registered.length)
          return [path];
        const key = sets[field];
        return rendered.flatMap((element, index) => {
          const name = key !== void 0 && (0, json.O)(element) ? element[key] : void 0;
          const partner = name === void 0 || key === void 0 ? registered[index] : registered.find((candidate) => (0, json.O)(candidate) && candidate[key] === name);
          const label = typeof name === "string" ? name : String(index);
          return compare(element, partner, `${path}[${label}]`, "");
        });
      }
      function own(object, field) {
        return Object.hasOwn(object, field) ? object[field] : void 0;
      }
      function scalar(value) {
        return typeof value === "string" ? value : JSON.stringify(value);
      }
      function isDerived(rendered, registered, field, source) {
        return isEmpty(rendered) && (isEmpty(registered[field]) || registered[field] === registered[source]);
      }
      function isDefault(value, field) {
        const usual = defaults[field];
        if (usual === void 0 || value === void 0 || value === null)
          return isEmpty(value);
        if ((0, json.M)(value) && value.length === 0)
          return true;
        return usual.some((one) => JSON.stringify(one) === JSON.stringify(value));
      }
      function isEmpty(value) {
        if (value === void 0 || value === null || value === 0 || value === false)
          return true;
        if ((0, json.M)(value))
          return value.length === 0;
        return (0, json.O)(value) && Object.values(value).every(isEmpty);
      }
      ;
      async function makePlan(ecs, target, definition) {
        const service = await findService(ecs, target);
        const changes = differences(definition, withoutReadOnlyFields(await ecs.describeTaskDefinition(service.taskDefinition)));
        if (changes.length > 0)
          return { kind: "deploy", service, definition, changes };
        if (isSteady(service))
          return { kind: "unchanged", service, definition };
        const primary = primaryOf(service);
        return primary?.rolloutState === "IN_PROGRESS" && primary.taskDefinition === service.taskDefinition ? { kind: "follow", service, definition, deployment: primary } : { kind: "restart", service, definition };
      }
      async function findService(ecs, target) {
        const where = `cluster ${target.cluster} in ${target.region}`;
        let service;
        try {
          service = await ecs.describeService();
        } catch (error) {
          if (!(0, src.m_)(error, "ClusterNotFoundException"))
            throw error;
          throw new action_kit_src.yo(`There is no cluster ${target.cluster} in ${target.region}`, {
            cause: error,
            hint: "Check the inputs cluster and aws-region, and that the credentials are of the account that has it."
          });
        }
        if (service === void 0 || service.status === "INACTIVE") {
          const deleted = service === void 0 ? "" : ": it was deleted";
          throw new action_kit_src.yo(`There is no service ${target.service} in ${where}${deleted}`, {
            hint: "Check the inputs service, cluster and aws-region. The action updates a service; create it first."
          });
        }
        if (service.status !== "ACTIVE") {
          throw new action_kit_src.yo(`The service ${target.service} in ${where} is ${service.status}`, {
            hint: "It is being deleted. Wait until that is done, create it again, and run the step again."
          });
        }
        if (service.controller !== "ECS") {
          throw new action_kit_src.yo(`The service ${target.service} is deployed by the ${service.controller} controller`, {
            hint: service.controller === "CODE_DEPLOY" ? "This action deploys services of the ECS controller. Deploy this one by CodeDeploy, or change its deploymentController to ECS (UpdateService can), which has blue/green of its own." : "This action deploys services of the ECS controller; with EXTERNAL, task sets are made by the tool that owns it."
          });
        }
        return service;
      }
      ;
      const shown = 20;
      function printPlan(log, plan) {
        const { service } = plan;
        const current = revisionName(service.taskDefinition);
        log.info(`Service ${service.name}: ${explainRunning(service)}`);
        switch (plan.kind) {
          case "deploy":
            log.info(`Plan: register a revision of ${plan.definition.family} and deploy it. Changed from ${current}:`);
            for (const path of plan.changes.slice(0, shown))
              log.info(`  ${path}`);
            if (plan.changes.length > shown)
              log.info(`  and ${plan.changes.length - shown} more`);
            break;
          case "unchanged":
            log.info(`Plan: nothing to do. The service runs exactly this as ${current}, and is steady.`);
            break;
          case "follow":
            log.info(`Plan: follow ${plan.deployment.id}, which is deploying exactly this as ${current} already.`);
            break;
          case "restart":
            log.info(`Plan: deploy ${current} again. It is exactly this, and the service does not run it completely.`);
            break;
        }
      }
      ;
      const heartbeatMs = 3e4;
      async function deploy(world, order) {
        const attempt = new Attempt(world.clock, order.target, order.definition);
        try {
          return attempt.end(await carryOut(world, order, attempt));
        } catch (error) {
          if (world.signal.aborted)
            return attempt.end({ kind: "cancelled", world: attempt.describeWorld() });
          const hasBegun = attempt.stage === "updated" || attempt.stage === "rolling-back";
          if (!hasBegun || !(error instanceof action_kit_src.yo))
            throw error;
          return attempt.end(lostSight(error, attempt));
        }
      }
      async function carryOut(world, order, attempt) {
        const { service, cluster, region } = order.target;
        world.log.info(`Looking at service ${service} in cluster ${cluster}, ${region}`);
        const plan = await makePlan(world.ecs, order.target, order.definition);
        attempt.plan = plan;
        printPlan(world.log, plan);
        if (plan.kind !== "deploy")
          attempt.taskDefinition = plan.service.taskDefinition;
        if (plan.kind === "unchanged")
          return { kind: "unchanged", running: plan.service.running };
        const begun = await begin(world, plan, attempt);
        const { mine } = begun;
        const chronicle = new Chronicle(world, mine.id, plan.service, begun.service);
        attempt.chronicle = chronicle;
        const watch = new FailureWatch(world, mine.id, essentialContainers(order.definition));
        const since = world.clock.now();
        const following = { mine, chronicle, watch, since, deadline: since + order.waitMs };
        const describe = () => `Following ${mine.id}: ${chronicle.describe()}`;
        return (0, action_kit_src.px)(world, heartbeatMs, describe, async () => {
          const ending = await follow(world, following);
          return conclude(world, { ...begun, following, definition: order.definition, attempt }, ending);
        });
      }
      function essentialContainers(definition) {
        return new Set(definition.containerDefinitions.filter(({ essential }) => essential !== false).map(({ name }) => name));
      }
      function lostSight(error, attempt) {
        return {
          kind: "failed",
          diagnosis: {
            cause: error.message,
            reason: error.cause instanceof Error ? error.cause.message : void 0,
            failedTasks: 0,
            container: void 0,
            exitCode: void 0,
            log: void 0,
            advice: error.hint === void 0 ? [] : [error.hint]
          },
          world: attempt.describeWorld()
        };
      }
      ;
      function toService(service) {
        return {
          name: service.serviceName ?? "",
          arn: service.serviceArn ?? "",
          clusterArn: service.clusterArn ?? "",
          status: service.status ?? "",
          controller: service.deploymentController?.type ?? "ECS",
          taskDefinition: service.taskDefinition ?? "",
          desired: service.desiredCount ?? 0,
          running: service.runningCount ?? 0,
          pending: service.pendingCount ?? 0,
          deployments: (service.deployments ?? []).map(toDeployment),
          events: (service.events ?? []).map(({ id, createdAt, message }) => ({
            id: id ?? "",
            at: createdAt?.getTime() ?? 0,
            message: message ?? ""
          }))
        };
      }
      function toDeployment(deployment) {
        const { status } = deployment;
        return {
          id: deployment.id ?? "",
          status: status === "PRIMARY" || status === "ACTIVE" ? status : "INACTIVE",
          taskDefinition: deployment.taskDefinition ?? "",
          rolloutState: deployment.rolloutState ?? "IN_PROGRESS",
          rolloutReason: deployment.rolloutStateReason ?? "",
          desired: deployment.desiredCount ?? 0,
          running: deployment.runningCount ?? 0,
          pending: deployment.pendingCount ?? 0,
          failed: deployment.failedTasks ?? 0,
          createdAt: deployment.createdAt?.getTime() ?? 0
        };
      }
      function toServiceDeployment(found) {
        return {
          arn: found.serviceDeploymentArn ?? "",
          status: found.status ?? "PENDING",
          reason: found.statusReason ?? found.rollback?.reason ?? ""
        };
      }
      function toStoppedTask(task) {
        return {
          arn: task.taskArn ?? "",
          startedBy: task.startedBy ?? "",
          stopCode: task.stopCode ?? "",
          reason: task.stoppedReason ?? "",
          stoppedAt: task.stoppedAt?.getTime() ?? 0,
          containers: (task.containers ?? []).map(({ name, exitCode, reason, runtimeId }) => ({
            name: name ?? "",
            exitCode,
            reason: reason ?? "",
            runtimeId
          }))
        };
      }
      ;
      async function findServiceDeployment(client, sdk, service, taskDefinition) {
        const recent = await listRecent(client, sdk, service);
        const revisions = [...new Set(recent.flatMap(({ targetServiceRevisionArn: arn }) => arn ?? []))];
        if (revisions.length === 0)
          return void 0;
        const { serviceRevisions = [] } = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: revisions }));
        const mine = serviceRevisions.filter((revision) => revision.taskDefinition === taskDefinition);
        const [latest] = recent.filter(({ targetServiceRevisionArn: arn }) => mine.some((revision) => revision.serviceRevisionArn === arn)).sort((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0));
        if (latest?.serviceDeploymentArn === void 0)
          return void 0;
        const { serviceDeployments: [found] = [] } = await client.send(new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [latest.serviceDeploymentArn] }));
        return found === void 0 ? void 0 : toServiceDeployment(found);
      }
      async function listRecent(client, sdk, service) {
        try {
          const command = new sdk.ListServiceDeploymentsCommand({ ...service, maxResults: 20 });
          return (await client.send(command)).serviceDeployments ?? [];
        } catch (error) {
          if ((0, src.m_)(error, "UnsupportedFeatureException"))
            return [];
          throw error;
        }
      }
      ;
      async function sendRaw(client, command, body) {
        let answer = null;
        const stack = command.middlewareStack;
        if (body !== void 0) {
          stack.add((next) => (args) => {
            const request = args.request;
            return next({ ...args, request: Object.assign(request, { body: JSON.stringify(body) }) });
          }, { step: "build", priority: "high", name: "slipwayRawRequest" });
        }
        stack.add((next) => async (args) => {
          const result = await next(args);
          const response = result.response;
          const bytes = await readAll(response.body);
          if (response.statusCode < 300)
            answer = JSON.parse(bytes.toString("utf8"));
          Object.assign(response, { body: bytes });
          return result;
        }, { step: "deserialize", priority: "low", name: "slipwayRawResponse" });
        await client.send(command);
        if (!(0, json.O)(answer))
          throw new action_kit_src.yo("ECS answered with something else than an object");
        return answer;
      }
      async function readAll(body) {
        const chunks = [];
        for await (const chunk of body)
          chunks.push(chunk);
        return Buffer.concat(chunks);
      }
      ;
      const answerMs = 4e3;
      function openEcs(aws, target, signal) {
        const { cluster, service } = target;
        const sdk = () => Promise.all(
          /* import() */
          [__webpack_require__.e(963), __webpack_require__.e(143), __webpack_require__.e(300), __webpack_require__.e(395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395));
        return {
          async describeService() {
            const [client, { DescribeServicesCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const { services = [] } = await client.send(new DescribeServicesCommand({ cluster, services: [service] }));
            return services[0] === void 0 ? void 0 : toService(services[0]);
          },
          async describeTaskDefinition(arn) {
            const [client, { DescribeTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const command = new DescribeTaskDefinitionCommand({ taskDefinition: arn, include: ["TAGS"] });
            const answer = await sendRaw(client, command);
            return { ...member(answer, "taskDefinition"), tags: answer.tags ?? [] };
          },
          async registerTaskDefinition(definition) {
            const [client, { RegisterTaskDefinitionCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const command = new RegisterTaskDefinitionCommand({
              family: definition.family,
              containerDefinitions: []
            });
            const { taskDefinitionArn } = member(await sendRaw(client, command, definition), "taskDefinition");
            if (typeof taskDefinitionArn !== "string")
              throw new action_kit_src.yo("ECS registered a task definition without an ARN");
            return taskDefinitionArn;
          },
          async updateService(taskDefinition, { force = false } = {}) {
            const [client, { UpdateServiceCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const input = { cluster, service, taskDefinition, ...force ? { forceNewDeployment: true } : {} };
            const answer = await client.send(new UpdateServiceCommand(input), { abortSignal: lateAbort(signal) });
            if (answer.service === void 0)
              throw new action_kit_src.yo("ECS answered UpdateService without the service");
            return toService(answer.service);
          },
          async stoppedTasks() {
            const [client, { ListTasksCommand, DescribeTasksCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const { taskArns = [] } = await client.send(new ListTasksCommand({ cluster, serviceName: service, desiredStatus: "STOPPED" }));
            if (taskArns.length === 0)
              return [];
            const { tasks: tasks2 = [] } = await client.send(new DescribeTasksCommand({ cluster, tasks: taskArns }));
            return tasks2.filter(({ lastStatus }) => lastStatus === "STOPPED").map(toStoppedTask);
          },
          async findServiceDeployment(taskDefinition) {
            const [client, commands] = await Promise.all([aws.ecs(), sdk()]);
            return findServiceDeployment(client, commands, target, taskDefinition);
          },
          async rollBackServiceDeployment(arn) {
            const [client, { StopServiceDeploymentCommand }] = await Promise.all([aws.ecs(), sdk()]);
            const input = { serviceDeploymentArn: arn, stopType: "ROLLBACK" };
            await client.send(new StopServiceDeploymentCommand(input), { abortSignal: lateAbort(signal) });
          }
        };
      }
      function member(answer, name) {
        const value = answer[name];
        if (!(0, json.O)(value))
          throw new action_kit_src.yo(`ECS answered without ${name}`);
        return value;
      }
      function lateAbort(signal) {
        const late = new AbortController();
        const onAbort = () => void setTimeout(() => late.abort(signal.reason), answerMs).unref();
        if (signal.aborted)
          onAbort();
        else
          signal.addEventListener("abort", onAbort, { once: true });
        return late.signal;
      }
      ;
      function openLogs(open) {
        return {
          async lastLines({ group, stream, region }, count) {
            const [client, { GetLogEventsCommand }] = await Promise.all([
              open(region).logs(),
              Promise.all(
                /* import() */
                [__webpack_require__.e(963), __webpack_require__.e(143), __webpack_require__.e(460), __webpack_require__.e(895), __webpack_require__.e(742)]
              ).then(__webpack_require__.bind(__webpack_require__, 6742))
            ]);
            try {
              const { events = [] } = await client.send(new GetLogEventsCommand({
                logGroupName: group,
                logStreamName: stream,
                limit: count,
                startFromHead: false
              }));
              return events.map(({ message }) => message ?? "");
            } catch (error) {
              if ((0, src.m_)(error, "ResourceNotFoundException"))
                return void 0;
              throw error;
            }
          }
        };
      }
      ;
      const icons = {
        succeeded: "✅",
        unchanged: "✅",
        "rolled-back": "⏪",
        failed: "❌",
        superseded: "🔀",
        "timed-out": "⌛",
        cancelled: "🚫"
      };
      function summarize(outcome, headline2) {
        const diagram = drawTimeline(outcome.timeline);
        return [
          `### ${icons[outcome.kind]} ${(0, action_kit_src.FV)(headline2)}`,
          describeDeployed(outcome),
          ..."world" in outcome ? [(0, action_kit_src.FV)(outcome.world)] : [],
          ..."diagnosis" in outcome ? describeDiagnosis(outcome.diagnosis) : [],
          ...diagram === void 0 ? [] : [(0, action_kit_src.a4)(diagram)],
          ...describeEvents(outcome)
        ];
      }
      function describeDeployed(outcome) {
        const name = (arn) => arn === void 0 ? "–" : (0, action_kit_src.aY)(revisionName(arn));
        const rows = [
          ["Outcome", (0, action_kit_src.aY)(outcome.kind)],
          ["Service", `${(0, action_kit_src.aY)(outcome.service)} in cluster ${(0, action_kit_src.aY)(outcome.cluster)}, ${(0, action_kit_src.aY)(outcome.region)}`],
          [
            "Task definition",
            outcome.kind === "unchanged" ? name(outcome.taskDefinition) : `${name(outcome.previous)} → ${name(outcome.taskDefinition)}`
          ],
          ...[...outcome.images].map(([container, image]) => [`Image of ${(0, action_kit_src.aY)(container)}`, (0, action_kit_src.aY)(image)]),
          ...outcome.deploymentId === void 0 ? [] : [["Deployment", (0, action_kit_src.aY)(outcome.deploymentId)]],
          ["Time", (0, action_kit_src.a3)(outcome.durationMs)]
        ];
        return (0, action_kit_src.Ix)(rows);
      }
      function describeDiagnosis({ cause, failedTasks, reason, log, advice }) {
        const count = failedTasks > 1 ? ` (${failedTasks} tasks)` : "";
        return [
          `**Why:** ${(0, action_kit_src.FV)(cause)}${count}`,
          ...reason === void 0 || reason === cause ? [] : [`ECS says: ${(0, action_kit_src.FV)(reason)}`],
          ...log === void 0 ? [] : describeLog(log),
          ...advice.length === 0 ? [] : [`**What to do:**

${advice.map(describeAdvice).join("\n")}`]
        ];
      }
      function describeAdvice(advice) {
        return advice.includes("\n") ? `
${(0, action_kit_src.DV)(advice)}
` : `- ${(0, action_kit_src.FV)(advice)}`;
      }
      function describeLog({ container, source, lines, note }) {
        if (note !== void 0)
          return [(0, action_kit_src.FV)(note)];
        const from = source === void 0 ? "" : ` (${(0, action_kit_src.aY)(source)})`;
        return [
          `The last log lines of container ${(0, action_kit_src.aY)(container)}${from}:

${(0, action_kit_src.DV)(lines.map((line) => line.trimEnd()).join("\n"))}`
        ];
      }
      function describeEvents({ events }) {
        if (events.length === 0)
          return [];
        const rows = events.map(({ at, message }) => [
          new Date(at).toISOString().slice(11, 19),
          (0, action_kit_src.FV)(message)
        ]);
        return [(0, action_kit_src.zH)(`${events.length} service events`, (0, action_kit_src.tp)(["UTC", "Event"], rows))];
      }
      ;
      function report(outcome, inputs) {
        const failure = failureOf(outcome);
        return {
          outputs: {
            outcome: outcome.kind,
            "task-definition-arn": outcome.taskDefinition,
            "deployment-id": outcome.deploymentId
          },
          summary: summarize(outcome, headline(outcome)),
          annotations: annotationsOf(outcome, inputs),
          ...failure === void 0 ? {} : { failure }
        };
      }
      function headline(outcome) {
        const { service } = outcome;
        const revision = outcome.taskDefinition === void 0 ? "the new version" : revisionName(outcome.taskDefinition);
        switch (outcome.kind) {
          case "succeeded":
            return `${service} runs ${revision}`;
          case "unchanged":
            return `${service} runs ${revision} already`;
          case "rolled-back":
            return `${service} could not run ${revision}; ${revisionName(outcome.to)} serves again`;
          case "failed":
            return `${service} could not run ${revision}`;
          case "superseded":
            return `${revision} of ${service} was superseded by ${outcome.by}`;
          case "timed-out":
            return `${service} did not run ${revision} completely in time`;
          case "cancelled":
            return `Deploying ${service} was cancelled`;
        }
      }
      function failureOf(outcome) {
        const title = headline(outcome);
        switch (outcome.kind) {
          case "succeeded":
          case "unchanged":
            return void 0;
          case "rolled-back":
            return explainFailure(title, outcome.diagnosis);
          case "failed":
          case "timed-out":
            return explainFailure(title, outcome.diagnosis, outcome.world);
          case "superseded":
            return {
              message: `${title} before it was complete. ${outcome.world}`,
              hint: "Deployments of one service should not overlap: give the workflow a `concurrency` group of the service's name."
            };
          case "cancelled":
            return { message: `${title}. ${outcome.world}` };
        }
      }
      function explainFailure(title, diagnosis, world) {
        const { cause, reason, log, advice } = diagnosis;
        const lines = [
          `${title}: ${explainCause(diagnosis)}.`,
          ...reason === void 0 || reason === cause ? [] : [`ECS says: ${reason}`],
          ...world === void 0 ? [] : [world],
          ...log === void 0 ? [] : explainLog(log.container, log.lines, log.note)
        ];
        return advice.length === 0 ? { message: lines.join("\n") } : { message: lines.join("\n"), hint: advice.join("\n") };
      }
      function explainCause({ cause, failedTasks }) {
        return failedTasks > 1 ? `${cause} (${failedTasks} tasks)` : cause;
      }
      function explainLog(container, lines, note) {
        if (note !== void 0)
          return [note];
        return [`The last log lines of container ${container}:`, ...lines.map((line) => `  ${line.trimEnd()}`)];
      }
      function annotationsOf(outcome, { file, change }) {
        switch (outcome.kind) {
          case "rolled-back":
          case "failed":
          case "timed-out": {
            const { diagnosis } = outcome;
            const container = diagnosis.container ?? change?.container ?? "";
            const message = [explainCause(diagnosis), diagnosis.reason, ...diagnosis.advice];
            return [
              {
                level: "error",
                title: headline(outcome),
                message: message.filter((line) => line !== void 0).join("\n"),
                file: file.path,
                line: file.lineOf(container)
              }
            ];
          }
          case "succeeded":
            return outcome.running > 0 ? [] : [
              {
                level: "warning",
                title: "Nothing runs",
                message: `The desired count of ${outcome.service} is 0: the deployment is complete without a task.`
              }
            ];
          case "unchanged":
          case "superseded":
          case "cancelled":
            return [];
        }
      }
      ;
      const execution = {
        run(inputs, context) {
          const aws = (0, src.eF)(inputs.aws, context);
          const { clock, log, signal } = context;
          const logs = openLogs((region) => region === void 0 || region === aws.region ? aws : (0, src.eF)({ ...inputs.aws, region }, context));
          const { cluster, service } = inputs;
          return deploy({ ecs: openEcs(aws, { cluster, service }, signal), logs, clock, log, signal }, {
            target: { cluster, service, region: aws.region },
            definition: renderTaskDefinition(inputs.file.definition, inputs.change),
            waitMs: inputs.waitMs
          });
        },
        report
      };
    })
  )
};
;
