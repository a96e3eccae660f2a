"""How long the command takes to begin: `veeam --help` beside `python -c "import click, rich"`.

    python -m benchmarks.command [--rounds N]

Processes are started in turn, so that whatever else the machine does hits each alike; the medians are compared.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

VEEAM = str(Path(sys.executable).with_name("veeam"))
CASES = {
    "python -c 'import click, rich'": [sys.executable, "-c", "import click, rich"],
    "veeam --help": [VEEAM, "--help"],
    "veeam jobs --help": [VEEAM, "jobs", "--help"],
    "veeam call GetAllJobs --help": [VEEAM, "call", "GetAllJobs", "--help"],
}
LONGEST = 1.5  # times as long as importing what it is made of


def seconds_of(command: list[str]) -> float:
    """Run a command once."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603  # our own command
    return time.perf_counter() - began


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description="How long the command takes to begin.")
    parser.add_argument("--rounds", type=int, default=30)
    rounds = parser.parse_args().rounds
    taken = {name: list[float]() for name in CASES}
    for _ in range(rounds):
        for name, command in CASES.items():
            taken[name].append(seconds_of(command))
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    bare = next(iter(medians.values()))
    for name, median in medians.items():
        print(f"{name:<32} {median * 1000:6.0f} ms  {median / bare:.2f} x")
    is_fast = medians["veeam --help"] <= LONGEST * bare
    print(f"veeam --help: {LONGEST} x at most: {'yes' if is_fast else 'NO'}")
    return 0 if is_fast else 1


if __name__ == "__main__":
    sys.exit(main())
