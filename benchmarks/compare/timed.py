"""How long a command takes: `python -m benchmarks.compare.timed COMMAND...`.

It speaks with the benchmark as contestants do, once.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

if __name__ == "__main__":
    print("{}", flush=True)
    sys.stdin.readline()
    began = time.perf_counter()
    subprocess.run(sys.argv[1:], check=True, stdout=sys.stderr)  # noqa: S603  # the benchmark's own commands
    print(json.dumps({"seconds": time.perf_counter() - began}))
