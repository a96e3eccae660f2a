"""veeam_client with its extra `fast`."""

from __future__ import annotations

from benchmarks.compare.contestant import main
from benchmarks.compare.contestants.ours import Ours

if __name__ == "__main__":
    main(Ours())
