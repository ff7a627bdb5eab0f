"""Records a pytest run: a plugin that PYTEST_ADDOPTS names, beside those of the project. PYTEST_DONT_REWRITE

What pytest prints, writes and exits with stays as it is. For any Python from 3.6 and any pytest from 6, without a
dependency. The lines it writes are told in recorders/node/records.cjs; a worker of pytest-xdist writes none, its
controller does. A plan (follow/test-plan.ts) narrows the collected tests, as `-k` would.
"""

import json

import pytest

import slipway_plan
from slipway_environment import Environment
from slipway_record import Record
from slipway_reports import Reports, describe_comparison


@pytest.hookimpl(hookwrapper=True)
def pytest_load_initial_conftests(early_config):
    """pytest-cov begins here, with the options as they are now."""
    environment = Environment()
    plan = None if environment.records is None else slipway_plan.read(environment.plan, key_of(early_config))
    if slipway_plan.is_without_coverage(plan):
        early_config.known_args_namespace.no_cov = True
    yield


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config):
    """Decides what this process is before anything is collected; a run with nothing to repeat ends here."""
    worker = getattr(config, "workerinput", None)
    if worker is not None:
        Environment().take_away()
        plan = slipway_plan.from_json(worker.get("slipway_plan"))
        config.pluginmanager.register(Follower(config, None, plan), "slipway-follower")
        return None
    if not runs_tests(config.option):
        return None
    environment = Environment()
    if environment.records is None:
        return None
    key = key_of(config)
    plan = slipway_plan.read(environment.plan, key)
    record = Record(environment.records, {"framework": "pytest", "directory": str(config.rootdir), "key": key})
    if plan is not None and plan.is_nothing():
        record.write("nothing")
        record.write("end")
        return 0
    environment.take_away(for_workers=has_workers(config.option))
    config.pluginmanager.register(Follower(config, record, plan, environment), "slipway-follower")
    return None


def key_of(config):
    """The same for the same command in the same folder."""
    invocation = config.invocation_params
    return json.dumps([str(invocation.dir)] + [str(argument) for argument in invocation.args])


def runs_tests(option):
    """`--version`, `--fixtures`, `--collect-only`, `--setup-plan` and the like run no test."""
    others = ("help", "version", "collectonly", "showfixtures", "show_fixtures_per_test", "markers", "cacheshow")
    return not any(getattr(option, name, None) for name in others + ("setuponly", "setupplan", "looponfail"))


def has_workers(option):
    """Of pytest-xdist. The controller runs no test itself, and starts the workers with its environment."""
    dist = getattr(option, "dist", "no") or "no"
    return bool(getattr(option, "numprocesses", None) or getattr(option, "tx", None) or dist != "no")


class Follower:
    """The hooks of one run. `record` is None in a worker of xdist."""

    def __init__(self, config, record, plan, environment=None):
        self.config = config
        self.record = record
        self.plan = plan
        self.environment = environment
        self.reports = Reports()
        self.comparison = None
        self.announced = 0
        self.executed = 0
        self.left_out = False
        if plan is not None:
            plan.restrict_arguments(config)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session):
        if self.plan is not None:
            slipway_plan.lift_coverage_threshold(self.config)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        """The controller of xdist prepares a worker: its environment does not have the plan any more."""
        if self.plan is not None:
            node.workerinput["slipway_plan"] = self.plan.to_json()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config, items):
        if self.plan is None:
            return
        kept, files = self.plan.choose(items)
        dropped = [item for item in items if item not in kept]
        if dropped:
            self.left_out = True
            config.hook.pytest_deselected(items=dropped)
            items[:] = [item for item in items if item in kept]
        if files is not None:
            self.tell_files(files)

    def tell_files(self, files):
        if self.record is not None:
            self.record.write("files", **files)
        else:
            self.config.workeroutput["slipway_files"] = files

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        if self.record is not None and session.items and self.may_run(session):
            self.record.write("announce", total=len(session.items))

    def may_run(self, session):
        """After an error in collection pytest runs nothing. Source: _pytest/main.py, pytest_runtestloop."""
        return not session.testsfailed or self.config.option.continue_on_collection_errors

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node, ids):
        if self.record is not None:
            # All workers collect the same, and share it, unless each is to run all of it.
            each = self.config.option.dist == "each"
            self.announced = self.announced + len(ids) if each else len(ids)
            self.record.write("announce", total=self.announced)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node, error):
        output = getattr(node, "workeroutput", None) or {}
        if "slipway_files" in output and self.record is not None:
            self.left_out = self.left_out or output["slipway_files"]["all"] != output["slipway_files"]["chosen"]
            self.record.write_once("files", **output["slipway_files"])

    def pytest_assertrepr_compare(self, config, op, left, right):
        """Says nothing; it is only how one learns of the two values. By pytest's convention the left one is actual."""
        self.comparison = (left, right) if op == "==" else None

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        comparison, self.comparison = self.comparison, None
        if comparison is None or call.excinfo is None or not call.excinfo.errisinstance(AssertionError):
            return
        # An attribute of a report travels from the workers of xdist to the controller, where it is text.
        outcome.get_result().slipway_comparison = describe_comparison(*comparison)

    def pytest_runtest_logreport(self, report):
        if self.record is None:
            return
        test = self.reports.add(report)
        if test is not None:
            self.executed += 1
            self.record.write("tests", tests=[test])

    def pytest_collectreport(self, report):
        test = None if self.record is None else self.reports.of_collection(report)
        if test is not None:
            self.record.write("tests", tests=[test])

    def pytest_internalerror(self, excrepr):
        if self.record is not None:
            self.record.write("tests", tests=[self.reports.of_internal_error(excrepr)])

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session, exitstatus):
        if self.record is None:
            return
        if session.shouldfail or session.shouldstop:
            # pytest was told to stop early (`-x`, `--maxfail`, `--stepwise`) and does as it was told.
            self.record.write("announce", total=self.executed)
        if session.shouldfail or session.shouldstop or int(exitstatus) == int(pytest.ExitCode.INTERRUPTED):
            # There are tests that it did not get to; so too after an error in collection.
            self.record.write("partial")
        if self.left_out and int(exitstatus) == int(pytest.ExitCode.NO_TESTS_COLLECTED):
            # Only the plan left nothing over: an empty share is no failure.
            session.exitstatus = pytest.ExitCode.OK
        self.record.write("end", exitStatus=int(session.exitstatus))

    def pytest_unconfigure(self):
        if self.environment is not None:
            self.environment.give_back()
