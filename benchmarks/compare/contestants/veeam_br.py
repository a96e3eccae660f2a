"""veeam-br, as its README shows it: `VeeamClient`, `connect`, `call`."""

from __future__ import annotations

import json

from veeam_br.client import VeeamClient
from veeam_br.v1_3_rev0.client import AuthenticatedClient
from veeam_br.v1_3_rev0.models.sessions_result import SessionsResult

from benchmarks.compare.contestant import PASSWORD, USERNAME, Contestant, main

REVISION = "1.3-rev0"


class VeeamBr(Contestant):
    def read(self, body):
        return SessionsResult.from_dict(json.loads(body))

    def to_dict(self, page):
        return page.to_dict()

    def write(self, page):
        # As httpx writes what generated code gives it.
        return json.dumps(page.to_dict(), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

    def make(self):
        # What `connect` makes, less the sign-in: VeeamClient itself makes no HTTP client.
        client = VeeamClient("https://localhost:9419", USERNAME, PASSWORD, api_version=REVISION)
        inner = AuthenticatedClient(
            base_url=client.host,
            token="simulated",
            verify_ssl=client.verify_ssl,
            timeout=client.timeout,
            headers={"x-api-version": REVISION},
        )
        inner.get_async_httpx_client()
        return client, inner

    async def connect(self, url, authority):
        client = VeeamClient(url, USERNAME, PASSWORD, api_version=REVISION, verify_ssl=authority)
        await client.connect()
        return client

    async def page(self, client, skip, limit):
        page = await client.call(client.api("sessions").get_all_sessions, skip=skip, limit=limit)
        return page.data, page.pagination.total

    async def ask(self, client):
        await client.call(client.api("service").get_server_info)
        await client.call(client.api("jobs").get_all_jobs_states)
        await client.call(client.api("repositories").get_all_repositories_states)
        await client.call(client.api("sessions").get_all_sessions, limit=50)


if __name__ == "__main__":
    main(VeeamBr())
