"""The record of one process: a file of JSON lines, each there at once. PYTEST_DONT_REWRITE"""

import json
import os
import time


class Record:
    def __init__(self, folder, start):
        """Opened once: a test may replace `open` and the file system below it, and the record is still the real file."""
        name = "pytest-{}-{}.jsonl".format(int(time.time() * 1e6), os.getpid())
        self.file = open(os.path.join(folder, name), "a", encoding="utf-8")
        self.pid = os.getpid()
        self.written = set()
        self.write("start", **start)

    def write(self, event, **more):
        # A test that forks and lets the child run on is told by the parent.
        if os.getpid() != self.pid:
            return
        self.written.add(event)
        # All in ASCII, so that a lone surrogate is text as well.
        self.file.write(json.dumps(dict(event=event, **more)) + "\n")
        self.file.flush()

    def write_once(self, event, **more):
        if event not in self.written:
            self.write(event, **more)
