"""`veeam exporter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from veeam_client._text import counted

from ..options import HEALTH, PROCESSES, Command, options_of, say

if TYPE_CHECKING:
    from ..options import Options


@click.command(cls=Command)
@click.option(
    "--listen", metavar="ADDRESS:PORT", default="127.0.0.1:9420", help="Address and port to serve metrics on."
)
@click.option(
    "--every",
    metavar="SECONDS",
    type=click.FloatRange(min=1),
    default=60,
    help="Seconds from one round of a server to the next.",
)
@click.option(
    "--max-age",
    metavar="SECONDS",
    type=float,
    help="Seconds for which an answer is served; three rounds if not given.",
)
@click.option(
    "--machines-every",
    metavar="SECONDS",
    type=click.FloatRange(min=1),
    default=900,
    help="Seconds from one time that a server is asked for machines to the next.",
)
@click.option("--each-machine", is_flag=True, help="Series for each machine, not only for each job.")
@PROCESSES
@HEALTH
@click.option("--certificate", metavar="FILE", help="PEM file of a certificate, for HTTPS.")
@click.option("--key", metavar="FILE", help="PEM file of its key, if apart.")
@click.option("--client-ca", metavar="FILE", help="Let in only clients with a certificate of these authorities.")
@click.pass_context
def app(
    context: click.Context,
    *,
    listen: str,
    every: float,
    max_age: float | None,
    machines_every: float,
    each_machine: bool,
    processes: int | None,
    health: str | None,
    certificate: str | None,
    key: str | None,
    client_ca: str | None,
) -> None:
    """Serve metrics of the fleet for Prometheus, until Ctrl-C."""
    from veeam_client.exporter import FleetMetrics, serve

    from ..health_address import address_of, serve_health
    from ..runner import run

    address, port = address_of(listen)

    async def work(options: Options) -> None:
        from ..processes import open_processes
        from ..selection import LEAVING_WITHIN

        async with open_processes(options, processes) as fleet:
            metrics = FleetMetrics(
                fleet, every=every, max_age=max_age, machines_every=machines_every, each_machine=each_machine
            )
            async with serve_health(health, fleet):
                with serve(
                    metrics, address=address, port=port, certificate=certificate, key=key, client_ca=client_ca
                ) as url:
                    say(f"serving metrics of {counted(len(fleet.servers), 'server')} at {url}")
                    try:
                        await metrics.poll()
                    finally:
                        # To end the serving takes up to half a second more.
                        await fleet.close(within=LEAVING_WITHIN / 2)

    run(work(options_of(context)))
