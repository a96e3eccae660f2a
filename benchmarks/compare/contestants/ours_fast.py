"""veeam_client with its extra `fast`: replies read by orjson, connections by aiohttp, which a fleet takes by itself."""

from __future__ import annotations

from benchmarks.compare.contestant import main
from benchmarks.compare.contestants.ours import Ours
from veeam_client.client import shrink_tls_buffers


class Fast(Ours):
    transport = "aiohttp"

    async def fleet(self, urls, authority):
        shrink_tls_buffers()
        return await super().fleet(urls, authority)


if __name__ == "__main__":
    main(Fast())
