"""pytest's reports, three for each test, as tests with one result. PYTEST_DONT_REWRITE"""

import pprint

longest_value = 20000


class Reports:
    def __init__(self):
        self.open = {}
        self.told = set()

    def add(self, report):
        """The test, when this report is its last; else None."""
        key = (getattr(report, "worker_id", None), report.nodeid)
        state = self.open.setdefault(key, State())
        state.add(report)
        # A worker of xdist that died has its running test reported in a phase of its own, `???`.
        if is_subtest(report) or report.when in ("setup", "call"):
            return None
        del self.open[key]
        return state.test(report)

    def of_collection(self, report):
        """A file that did not load, or that skips itself as a whole; else None."""
        # With xdist every worker tells of it.
        if report.passed or report.nodeid in self.told:
            return None
        self.told.add(report.nodeid)
        failed = report.failed
        return {
            "suite": [],
            "name": "the test file runs",
            "isWholeFile": True,
            "selector": report.nodeid,
            "file": report.nodeid.split("::")[0],
            "status": "failed" if failed else "skipped",
            "failures": [describe_failure(report)] if failed else [],
        }

    def of_internal_error(self, excrepr):
        return {
            "suite": [],
            "name": "pytest runs",
            "isWholeFile": True,
            "status": "failed",
            "failures": [{"text": str(excrepr)}],
        }


class State:
    """What is known of a test that is under way."""

    def __init__(self):
        self.status = "passed"
        self.failures = []
        self.earlier = []
        self.seconds = 0.0

    def add(self, report):
        if not is_subtest(report):
            self.seconds += report.duration
        if report.outcome == "rerun":
            # pytest-rerunfailures: it failed, and runs again at once.
            self.earlier += self.failures + [describe_failure(report)]
            self.failures = []
            self.status = "passed"
        elif report.failed:
            self.status = "failed"
            # pytest 9 fails the test around failed subtests, which have told their own failures already.
            if not (self.failures and is_sum_of_subtests(report)):
                self.failures.append(describe_failure(report))
        elif report.skipped and self.status == "passed" and not is_subtest(report):
            self.status = "skipped"

    def test(self, report):
        path, line, _ = report.location
        suite, name = split_node_id(report.nodeid)
        test = {
            "suite": suite,
            "name": name,
            "selector": report.nodeid,
            "file": path,
            "status": self.status,
            "durationMs": self.seconds * 1000,
            "failures": self.failures,
        }
        if line is not None and line >= 0:
            test["line"] = line + 1
        if self.status == "passed" and self.earlier:
            test["isFlaky"] = True
            test["failures"] = self.earlier
        return test


def split_node_id(node_id):
    """`a.py::Class::test[x::y]` is the suite a.py, Class and the test test[x::y]."""
    path, _, rest = node_id.partition("::")
    names, bracket, parameters = rest.partition("[")
    parts = names.split("::")
    if rest == "":
        return [], path
    return [path] + parts[:-1], parts[-1] + bracket + parameters


def is_subtest(report):
    """Of unittest or the fixture `subtests`: by pytest-subtests, since pytest 9 by pytest itself."""
    return type(report).__name__.lower() == "subtestreport"


def is_sum_of_subtests(report):
    return isinstance(report.longrepr, str) and report.longrepr.startswith("contains ")


def describe_failure(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    message = str(getattr(crash, "message", "") or "")
    parts = [subtest_name(report), message, report.longreprtext]
    failure = {"text": "\n\n".join(part for part in parts if part)}
    failure.update(getattr(report, "slipway_comparison", None) or {})
    return failure


def subtest_name(report):
    context = getattr(report, "context", None)
    if not is_subtest(report) or context is None:
        return ""
    values = ", ".join("{}={}".format(name, value) for name, value in context.kwargs.items())
    return " ".join(part for part in ("subtest", context.msg, values and "({})".format(values)) if part)


def describe_comparison(actual, expected):
    """Both sides of a failed `==`, as text; nothing where they cannot be shown or say nothing."""
    try:
        values = {"actual": show(actual), "expected": show(expected)}
    except Exception:
        # A `__repr__` of the user's own may fail; pytest shows the failure without it, and so do we.
        return None
    too_long = any(len(value) > longest_value for value in values.values())
    return None if too_long or values["actual"] == values["expected"] else values


def show(value):
    return value if isinstance(value, str) else pprint.pformat(value, width=80)
