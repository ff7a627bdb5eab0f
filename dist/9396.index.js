"use strict";
exports.id = 9396;
exports.ids = [9396];
exports.modules = {
  /***/
  59396: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runOneOff: () => (
          /* binding */
          runOneOff
        )
      });
      var clock = __webpack_require__(95563);
      var errors = __webpack_require__(48826);
      var heartbeat = __webpack_require__(25997);
      var essential_containers = __webpack_require__(62282);
      var from_sdk = __webpack_require__(22732);
      var plain_diagnosis = __webpack_require__(48082);
      var task_definition = __webpack_require__(2436);
      var container_logs = __webpack_require__(78589);
      var diagnose = __webpack_require__(96892);
      var task_failure = __webpack_require__(79817);
      ;
      async function explainTask(world, { task, definition, counted, tails }) {
        const failure = (0, task_failure.q)(task, counted);
        if (failure === void 0)
          return explainStop(task);
        const logs = new container_logs.R({ ...world, logs: rememberedLogs(tails, world.logs) }, definition);
        logs.note(failure, -Infinity);
        return (0, diagnose.h)(world, { failures: [failure], logs, events: [], rolloutReason: "", definition });
      }
      function explainStop({ stopCode, reason }) {
        return (0, plain_diagnosis.G)(causeOf(stopCode), {
          reason: reason === "" ? void 0 : reason,
          failedTasks: 1,
          advice: adviceOn(stopCode)
        });
      }
      function causeOf(stopCode) {
        switch (stopCode) {
          case "SpotInterruption":
            return "AWS took the Spot capacity back that the task ran on";
          case "UserInitiated":
            return "Somebody stopped the task";
          case "TerminationNotice":
          case "InfrastructureHealth":
            return "The infrastructure that the task ran on was taken out of service";
          default:
            return "The task was stopped before it had ended by itself";
        }
      }
      function adviceOn(stopCode) {
        return stopCode === "SpotInterruption" ? [
          "Run what has to end on capacity that stays: launch-type: FARGATE, or capacity-providers without FARGATE_SPOT."
        ] : ["CloudTrail shows who called StopTask; if nobody did, run the step again."];
      }
      function rememberedLogs(tails, logs) {
        const isSame = (a, b) => a.group === b.group && a.stream === b.stream;
        return {
          lastLines(stream, count) {
            const tail = tails.find((candidate) => isSame(candidate.stream, stream));
            if (tail === void 0 || tail.last.length === 0)
              return logs.lastLines(stream, count);
            return Promise.resolve(tail.last.slice(-count));
          }
        };
      }
      const shownLines = 20;
      function explainLateness({ input, timeoutMs }, { tails, arn }, target) {
        const tail = tails.find(({ container }) => container === target);
        const setting = input === "run-task" ? "wait-for-minutes" : `timeout-minutes in ${input}`;
        const cause = `It was not done after ${(0, clock.a)(timeoutMs)}, and was stopped`;
        const log = tail === void 0 || tail.last.length === 0 ? void 0 : {
          container: target,
          source: `${tail.stream.group}: ${tail.stream.stream}`,
          lines: tail.last.slice(-shownLines),
          note: void 0
        };
        const advice = [`If it needs that long, raise ${setting}. The task was ${arn}.`];
        return (0, plain_diagnosis.G)(cause, { failedTasks: 1, container: target, log, advice });
      }
      var rolling_trouble = __webpack_require__(91026);
      ;
      const second = 1e3;
      const unknownMs = 30 * second;
      async function followTask(world, aws, following, deadline) {
        const { clock: clock2, signal } = world;
        let lookAt = clock2.now();
        let trouble = 0;
        let seenAt = clock2.now();
        for (; ; ) {
          if (clock2.now() >= lookAt) {
            const looked = await look(world, aws, following);
            signal.throwIfAborted();
            trouble = looked === "trouble" ? trouble + 1 : 0;
            if (looked === "seen")
              seenAt = clock2.now();
            if (looked === "unknown" && clock2.now() - seenAt > unknownMs)
              return false;
            if (following.task !== void 0 && hasEnded(following.task))
              return true;
            lookAt = clock2.now() + lookInterval(following, clock2.now(), trouble);
          }
          await Promise.all(following.tails.map((tail) => tail.readWhenDue()));
          signal.throwIfAborted();
          if (clock2.now() >= deadline)
            return false;
          const due = following.tails.filter(({ isLost }) => !isLost).map(({ dueAt }) => dueAt);
          const next = Math.min(lookAt, deadline, ...due);
          await clock2.sleep(Math.max(0, next - clock2.now()), signal);
        }
      }
      function hasEnded({ lastStatus, stopCode, containers = [] }) {
        if (lastStatus === "STOPPED")
          return true;
        if (stopCode === void 0 || containers.length === 0)
          return false;
        const needsCodes = stopCode === "EssentialContainerExited";
        return containers.every((container) => container.lastStatus === "STOPPED" && (!needsCodes || container.exitCode !== void 0));
      }
      async function look(world, aws, following) {
        const { name, cluster, arn, since } = following;
        const [client, { DescribeTasksCommand }] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        const command = new DescribeTasksCommand({ cluster, tasks: [arn] });
        const answer = await (0, rolling_trouble.J)(world, () => client.send(command));
        if (answer === void 0)
          return "trouble";
        const [task] = answer.tasks ?? [];
        if (task === void 0)
          return "unknown";
        if (task.lastStatus !== following.task?.lastStatus) {
          const elapsed = (0, clock.a)(world.clock.now() - since);
          world.log.info(`Task ${name}: ${(task.lastStatus ?? "unknown").toLowerCase()} (${elapsed})`);
        }
        following.task = task;
        if (following.tails.length === 0 && task.lastStatus !== "PROVISIONING") {
          following.tails = following.openTails(task);
        }
        return "seen";
      }
      function lookInterval({ task, since }, now, trouble) {
        if (trouble > 0)
          return (0, rolling_trouble.h)(trouble);
        if (task?.lastStatus !== "RUNNING")
          return now - since < 60 * second ? 1.5 * second : 5 * second;
        const ranFor = now - (task.startedAt?.getTime() ?? now);
        if (ranFor < 30 * second)
          return 2 * second;
        return ranFor < 180 * second ? 5 * second : 15 * second;
      }
      ;
      function judgeTask(task, essential, target) {
        const own = task.containers.find(({ name }) => name === target);
        if (task.stopCode !== "EssentialContainerExited" || own?.exitCode === void 0) {
          return { kind: "failed", exitCode: own?.exitCode };
        }
        if (own.exitCode !== 0)
          return { kind: "failed", exitCode: own.exitCode };
        const others = task.containers.filter(({ name }) => name !== target && essential.has(name));
        const failed = others.find((container) => container.exitCode !== 0 && !wasStopped(container));
        return failed === void 0 ? { kind: "succeeded", exitCode: 0 } : { kind: "failed", exitCode: failed.exitCode };
      }
      function wasStopped({ exitCode, reason }) {
        return (exitCode === 143 || exitCode === 137) && !reason.includes("OutOfMemory");
      }
      var container_log = __webpack_require__(60558);
      var open_logs = __webpack_require__(74150);
      var src_errors = __webpack_require__(82926);
      var passing = __webpack_require__(49750);
      ;
      function openLogReader(open) {
        return async ({ group, stream, region }, token) => {
          const [client, { GetLogEventsCommand }] = await Promise.all([
            open(region).logs(),
            Promise.all(
              /* import() */
              [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(1460), __webpack_require__.e(5566), __webpack_require__.e(6742)]
            ).then(__webpack_require__.bind(__webpack_require__, 16742))
          ]);
          try {
            const { events = [], nextForwardToken } = await client.send(new GetLogEventsCommand({
              logGroupName: group,
              logStreamName: stream,
              startFromHead: true,
              ...token === void 0 ? {} : { nextToken: token }
            }));
            return { lines: events.map(({ message }) => message ?? ""), token: nextForwardToken };
          } catch (error) {
            if ((0, src_errors.m_)(error, "ResourceNotFoundException"))
              return void 0;
            throw error;
          }
        };
      }
      const leastPauseMs = 1e3;
      const longestPauseMs = 5e3;
      const troubledPauseMs = 1e4;
      const keptLines = 50;
      const quietReads = 2;
      const quietReadsOfNothing = 4;
      class LogTail {
        world;
        readLog;
        container;
        stream;
        prefix;
        /** When the next read is due, by the world's clock. */
        dueAt = 0;
        /** Set when the stream cannot be read, and is not asked again. */
        isLost = false;
        #token;
        #pauseMs = leastPauseMs;
        #readAt = 0;
        #last = [];
        constructor(world, readLog, container, stream, prefix) {
          this.world = world;
          this.readLog = readLog;
          this.container = container;
          this.stream = stream;
          this.prefix = prefix;
        }
        /** The last lines that came, oldest first; at most 50. */
        get last() {
          return this.#last;
        }
        /** Reads one page when it is time to. */
        async readWhenDue() {
          if (!this.isLost && this.world.clock.now() >= this.dueAt)
            await this.#read();
        }
        /** Once the container has ended: reads until nothing comes any more. */
        async drain() {
          this.dueAt = Math.min(this.dueAt, this.#readAt + leastPauseMs);
          for (let quiet = 0; !this.isLost; ) {
            await this.world.clock.sleep(Math.max(0, this.dueAt - this.world.clock.now()), this.world.signal);
            quiet = await this.#read() ? 0 : quiet + 1;
            if (quiet >= (this.#last.length > 0 ? quietReads : quietReadsOfNothing))
              return;
            this.dueAt = Math.min(this.dueAt, this.world.clock.now() + leastPauseMs);
          }
        }
        /** @returns whether anything came, or more is known to be there: a page may be empty before the end of a stream */
        async #read() {
          const { clock: clock2 } = this.world;
          const before = this.#token;
          try {
            const page = await this.readLog(this.stream, before);
            const lines = page?.lines ?? [];
            this.#token = page?.token ?? before;
            this.#print(lines);
            const isMore = lines.length > 0 || before !== void 0 && this.#token !== before;
            this.#pauseMs = isMore ? leastPauseMs : Math.min(longestPauseMs, this.#pauseMs * 2);
            return isMore;
          } catch (error) {
            this.world.signal.throwIfAborted();
            this.#note(error);
            return false;
          } finally {
            this.#readAt = clock2.now();
            this.dueAt = this.#readAt + this.#pauseMs;
          }
        }
        #note(error) {
          if ((0, passing.W)(error)) {
            this.#pauseMs = troubledPauseMs;
            return;
          }
          this.isLost = true;
          const { group, stream } = this.stream;
          this.world.log.warning(`The log ${group}: ${stream} cannot be followed: ${(0, errors.zR)(error).message}`);
        }
        #print(messages) {
          const lines = messages.flatMap((message) => message.replace(/\r?\n$/, "").split(/\r?\n/));
          if (messages.length === 0)
            return;
          for (const line of lines)
            this.world.log.info(`${this.prefix}${line}`);
          this.#last = [...this.#last, ...lines].slice(-keptLines);
        }
      }
      ;
      function openTails(aws, definition, task, world) {
        const read = openLogReader(open_tails_opener(aws));
        const seen = (0, from_sdk._)(task);
        const names = definition.containerDefinitions.map(({ name }) => name);
        return names.flatMap((name) => {
          const stream = (0, container_log.g)(definition, name, seen);
          if (typeof stream !== "string") {
            return [new LogTail(world, read, name, stream, names.length > 1 ? `[${name}] ` : "")];
          }
          world.log.info(stream);
          return [];
        });
      }
      function openTaskLogs(aws) {
        return (0, open_logs.q)(open_tails_opener(aws));
      }
      function open_tails_opener(aws) {
        return (region) => region === void 0 || region === aws.region ? aws : aws.logsIn?.(region) ?? aws;
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var json = __webpack_require__(26827);
      var raw_call = __webpack_require__(8976);
      ;
      function readFailures(failures) {
        const found = (0, json.Md)(failures) ? failures.filter(json.OW) : [];
        const reasons = found.map(({ reason, detail }) => [reason, detail].flatMap((text) => typeof text === "string" && text !== "" ? [text] : []).join(": "));
        const distinct = [...new Set(reasons)].filter((reason) => reason !== "");
        return {
          reasons: distinct,
          isPassing: distinct.some((reason) => /^RESOURCE:|^AGENT|Capacity is unavailable/.test(reason))
        };
      }
      function explainPlacement({ name, input }, { reasons }) {
        const text = reasons.join("; ");
        const said = text === "" ? "ECS gave no reason" : `ECS says: ${text}`;
        return new errors.yo(`ECS found no place for the task ${name}. ${said}`, {
          hint: adviceFor(text).replaceAll("{input}", input)
        });
      }
      function adviceFor(reasons) {
        if (reasons.includes("Capacity is unavailable")) {
          return "Fargate has no room there now: give subnets in more availability zones, another size (cpu, memory in {input}), or run the step again later.";
        }
        if (reasons.includes("RESOURCE:ENI")) {
          return "The instances have no network interface left: use larger ones, turn on awsvpcTrunking, or run the task on Fargate (launch-type in {input}).";
        }
        if (/RESOURCE:(CPU|MEMORY|GPU|PORTS)/.test(reasons)) {
          return "The instances have too little left: add one, give the task less (cpu, memory in {input}), or a capacity provider that scales (capacity-providers in {input}).";
        }
        if (reasons.includes("AGENT")) {
          return "The ECS agent of the instances is not connected: restart it, or replace them.";
        }
        if (reasons.includes("ATTRIBUTE")) {
          return "No instance has what the task definition asks for: its CPU architecture, a log driver, a placement constraint, or subnets in the availability zone of the instances.";
        }
        if (reasons.includes("LOCATION")) {
          return "The instances are in other availability zones than the subnets: give others (subnets in {input}).";
        }
        return "Look at the capacity of the cluster, and at launch-type and capacity-providers in {input}.";
      }
      var task_request = __webpack_require__(69855);
      ;
      const pausesMs = [5e3, 15e3, 3e4];
      async function startTask(aws, wish, task, world) {
        for (let attempt = 0; ; attempt++) {
          const request = await withLaunch(aws, task, (0, task_request.V)(wish, task, (0, external_node_crypto_.randomUUID)()));
          const [client, { RunTaskCommand }] = await Promise.all([aws.ecs(), Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
          const command = new RunTaskCommand({ taskDefinition: task.taskDefinition });
          const answer = await (0, raw_call.d)(client, command, request);
          const arn = startedTask(answer);
          if (arn !== void 0)
            return arn;
          const failure = readFailures(answer.failures);
          const pauseMs = pausesMs[attempt];
          if (!failure.isPassing || pauseMs === void 0)
            throw explainPlacement(wish, failure);
          world.log.info(`ECS found no place for the task ${wish.name} (${failure.reasons.join("; ")}); trying again in ${pauseMs / 1e3} s`);
          await world.clock.sleep(pauseMs, world.signal);
        }
      }
      function startedTask({ tasks }) {
        const [task] = (0, json.Md)(tasks) ? tasks : [];
        if (task === void 0)
          return void 0;
        if ((0, json.OW)(task) && typeof task.taskArn === "string")
          return task.taskArn;
        throw new errors.yo("ECS answered RunTask with a task that has no ARN");
      }
      async function withLaunch(aws, { cluster, definition }, request) {
        const { requiresCompatibilities: needs } = definition;
        const isForFargate = (0, json.Md)(needs) && needs.includes("FARGATE") && !needs.includes("EC2");
        const isSaid = "launchType" in request || "capacityProviderStrategy" in request;
        if (isSaid || !isForFargate)
          return request;
        return await hasDefaultStrategy(aws, cluster) ? request : { ...request, launchType: "FARGATE" };
      }
      async function hasDefaultStrategy(aws, cluster) {
        const [client, { DescribeClustersCommand }] = await Promise.all([aws.ecs(), Promise.all(
          /* import() */
          [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
        ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
        try {
          const { clusters = [] } = await client.send(new DescribeClustersCommand({ clusters: [cluster] }));
          return (clusters[0]?.defaultCapacityProviderStrategy ?? []).length > 0;
        } catch (error) {
          if (error instanceof errors.yo)
            return false;
          throw error;
        }
      }
      ;
      const heartbeatMs = 3e4;
      const stoppingMs = 15e4;
      async function runOneOff(aws, wish, task, world) {
        const since = world.clock.now();
        const target = (0, task_request.$)(wish, task.definition);
        const revision = (0, task_definition.pd)(task.taskDefinition);
        world.log.info(`Task ${wish.name}: starting ${revision} in cluster ${task.cluster}`);
        const arn = await startTask(aws, wish, task, world);
        world.log.info(`Task ${wish.name}: ${arn}`);
        const following = {
          name: wish.name,
          cluster: task.cluster,
          arn,
          since,
          openTails: (seen) => openTails(aws, task.definition, seen, world),
          tails: [],
          task: void 0
        };
        const end = (kind, more = {}) => {
          const durationMs = world.clock.now() - since;
          if (kind !== "running") {
            world.log.info(`Task ${wish.name}: ${kind.replace("-", " ")} after ${(0, clock.a)(durationMs)}`);
          }
          return {
            name: wish.name,
            taskArn: arn,
            kind,
            exitCode: void 0,
            durationMs,
            diagnosis: void 0,
            ...more
          };
        };
        try {
          world.signal.throwIfAborted();
          if (!wish.isAwaited)
            return end("running");
          return await followToTheEnd(aws, world, { wish, target, definition: task.definition, following }, end);
        } catch (error) {
          if (world.signal.aborted) {
            await stop(aws, world, following, "Stopped by Slipway: the job was cancelled");
            return end("cancelled");
          }
          if (!(error instanceof errors.yo))
            throw error;
          const found = (0, plain_diagnosis.j)(error);
          const advice = [...found.advice, `The task goes on by itself: ${arn}`];
          return end("failed", { diagnosis: { ...found, failedTasks: 1, advice } });
        }
      }
      async function followToTheEnd(aws, world, { wish, target, definition, following }, end) {
        const deadline = following.since + wish.timeoutMs;
        const follow = (until) => followTask(world, aws, following, until);
        const describe = () => `Task ${wish.name}: ${(following.task?.lastStatus ?? "started").toLowerCase()}`;
        const hasEnded2 = await (0, heartbeat.p)(world, heartbeatMs, describe, () => follow(deadline));
        const isLate = !hasEnded2 && world.clock.now() >= deadline;
        if (isLate) {
          const limit = (0, clock.a)(wish.timeoutMs);
          await stop(aws, world, following, `Stopped by Slipway: not done after ${limit}`);
          await follow(world.clock.now() + stoppingMs);
        }
        await Promise.all(following.tails.map((tail) => tail.drain()));
        if (following.task === void 0 || !hasEnded2 && !isLate) {
          const advice = ["Look for it among the stopped tasks of the cluster in the ECS console."];
          const cause = "ECS does not know the task (any more)";
          return end("failed", { diagnosis: (0, plain_diagnosis.G)(cause, { failedTasks: 1, advice }) });
        }
        if (isLate)
          return end("timed-out", { diagnosis: explainLateness(wish, following, target) });
        const stopped = (0, from_sdk._)(following.task);
        const essential = (0, essential_containers.z)(definition);
        const judgement = judgeTask(stopped, essential, target);
        if (judgement.kind === "succeeded")
          return end("succeeded", { exitCode: judgement.exitCode });
        const counted = /* @__PURE__ */ new Set([...essential, target]);
        const ended = { task: stopped, definition, counted, tails: following.tails };
        const diagnosis = await explainTask({ ...world, logs: openTaskLogs(aws) }, ended);
        return end("failed", { exitCode: diagnosis.exitCode ?? judgement.exitCode, diagnosis });
      }
      async function stop(aws, { log }, { cluster, arn, name }, reason) {
        try {
          const [client, { StopTaskCommand }] = await Promise.all([aws.ecs(), Promise.all(
            /* import() */
            [__webpack_require__.e(2163), __webpack_require__.e(263), __webpack_require__.e(3911), __webpack_require__.e(6395)]
          ).then(__webpack_require__.bind(__webpack_require__, 6395))]);
          await client.send(new StopTaskCommand({ cluster, task: arn, reason }));
          log.info(`Task ${name}: ECS was asked to stop it`);
        } catch (error) {
          log.warning(`The task ${name} goes on, as it could not be stopped: ${(0, errors.zR)(error).message} (${arn})`);
        }
      }
    })
  )
};
;
