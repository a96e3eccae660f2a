"""veeam_client, as its README shows it."""

from __future__ import annotations

import asyncio
import time

import httpx
from attrs import evolve

from benchmarks.compare.contestant import AT_ONCE, PAGE, PASSWORD, USERNAME, Contestant, main
from veeam_client import Fleet, Server, VeeamClient
from veeam_client.client.sharing import Sharing
from veeam_client.rest import REVISION
from veeam_client.runtime.json_bytes import json_bytes


class Ours(Contestant):
    transport = "httpx"

    def __init__(self):
        self._reply = asyncio.run(self._any_reply())

    async def _any_reply(self):
        def answer(request):
            is_sign_in = request.url.path == "/api/oauth2/token"
            body = {"access_token": "simulated", "expires_in": 900} if is_sign_in else {}
            return httpx.Response(200, json=body)

        transport = httpx.MockTransport(answer)
        async with VeeamClient(
            "localhost", revision=REVISION, username="x", password="x", transport=transport, max_reply=10**9
        ) as vbr:
            return await vbr.send(vbr.sessions.get_all_sessions)

    def read(self, body):
        # What a method of a section does with the bytes of a reply.
        return evolve(self._reply, content=body).parsed

    def compacting(self):
        sharing = Sharing()  # as `collect(compact=True)` does

        def compact(page):
            for row in page.data:
                sharing.share(row)

        return compact

    def to_dict(self, page):
        return page.to_dict()

    def write(self, page):
        return json_bytes(page.to_dict())  # as the body of a request is

    def make(self):
        return VeeamClient(
            "localhost", revision=REVISION, username=USERNAME, password=PASSWORD, transport=self.transport
        )

    async def connect(self, url, authority):
        vbr = VeeamClient(
            url, revision=REVISION, username=USERNAME, password=PASSWORD, verify=authority, transport=self.transport
        )
        await vbr.service.get_server_info()
        return vbr

    async def page(self, client, skip, limit):
        page = await client.sessions.get_all_sessions(skip=skip, limit=limit)
        return page.data, page.pagination.total

    async def unread(self, client, skip, limit):
        return len((await client.send(client.sessions.get_all_sessions, skip=skip, limit=limit)).content)

    async def rows(self, client, window):
        pager = client.paginate(client.sessions.get_all_sessions)
        return await pager.with_options(page_size=PAGE, prefetch=window).collect()

    async def ask(self, client):
        await client.service.get_server_info()
        await client.jobs.get_all_jobs_states()
        await client.repositories.get_all_repositories_states()
        await client.sessions.get_all_sessions(limit=50)

    async def schedule(self, servers, every, seconds):
        async def nothing(_):
            pass

        given = [Server(name=f"vbr{number}", host="localhost", transport=self.transport) for number in range(servers)]
        loop, spent, count = asyncio.get_running_loop(), 0.0, -servers
        async with Fleet(given) as fleet:
            async for _ in fleet.poll(nothing, every=every):
                count += 1
                if count == 0:
                    spent, until = time.process_time(), loop.time() + seconds
                elif count > 0 and loop.time() > until:
                    break
            return (time.process_time() - spent) / count

    async def fleet(self, urls, authority):
        servers = [
            Server(name=url, host=url, revision=REVISION, username=USERNAME, password=PASSWORD, verify=authority)
            for url in urls
        ]
        fleet = Fleet(servers)

        async def every():
            summary = await fleet.gather(self.ask, concurrency=AT_ONCE)
            if summary.errors:
                raise RuntimeError(str(summary))

        return every


if __name__ == "__main__":
    main(Ours())
