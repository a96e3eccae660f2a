"""Servers of several versions in one fleet."""

from __future__ import annotations

from veeam_client.fleet import Fleet
from veeam_client.fleet import Server as FleetServer
from veeam_client.simulator import Simulator


async def test_a_fleet_of_four_versions() -> None:
    served = (["1.3-rev2", "1.3-rev1"], ["1.3-rev1"], ["1.3-rev0", "1.2-rev1"], ["1.2-rev1"])
    simulators = [Simulator(jobs=1, revisions=revisions) for revisions in served]
    async with simulators[0], simulators[1], simulators[2], simulators[3]:
        servers = [
            FleetServer(
                name=one.url, host=one.url, username=one.username, password=one.password, verify=one.ssl_context
            )
            for one in simulators
        ]
        async with Fleet(servers) as fleet:
            assert [one.revision for one in fleet.health] == [None] * 4
            summary = await fleet.gather(lambda vbr: vbr.jobs.get_all_jobs())
            assert not summary.errors
            assert [one.revision for one in fleet.health] == [revisions[0] for revisions in served]
