"""veeam_client with its extra `fast`: replies read by orjson, connections by aiohttp, which a fleet takes by itself."""

from __future__ import annotations

from benchmarks.compare.contestant import main
from benchmarks.compare.contestants.ours import Ours


class Fast(Ours):
    transport = "aiohttp"


if __name__ == "__main__":
    main(Fast())
