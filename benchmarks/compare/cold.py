"""A cold import, or a first call: what it takes of time and memory in a process that has imported next to nothing.

    python cold.py "import httpx"

It speaks with the benchmark as contestants do, once.
"""

from __future__ import annotations

import os
import sys
import time


def resident() -> int:
    """Give the memory that this process holds, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123  # pathlib would be imported already then
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    statement = compile(sys.argv[1], "import", "exec")
    print("{}", flush=True)
    sys.stdin.readline()
    modules, before, began = len(sys.modules), resident(), time.perf_counter()
    exec(statement)  # noqa: S102  # it is what is measured
    seconds = time.perf_counter() - began
    print(f'{{"seconds": {seconds}, "memory": {resident() - before}, "modules": {len(sys.modules) - modules}}}')
