"""`veeam exporter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ..options import Command, command_app, options_of, say

if TYPE_CHECKING:
    from ..options import Options

app = command_app()


@app.command(cls=Command)
def exporter(  # options, each by its name
    context: typer.Context,
    listen: Annotated[str, typer.Option(help="Address and port to serve metrics on.")] = "127.0.0.1:9420",
    every: Annotated[float, typer.Option(min=1, help="Seconds from one round of a server to the next.")] = 60,
    max_age: Annotated[
        float | None,
        typer.Option(help="Seconds for which an answer is served; three rounds if not given.", show_default=False),
    ] = None,
    certificate: Annotated[
        str | None, typer.Option(help="PEM file of a certificate, for HTTPS.", metavar="FILE", show_default=False)
    ] = None,
    key: Annotated[
        str | None, typer.Option(help="PEM file of its key, if apart.", metavar="FILE", show_default=False)
    ] = None,
    client_ca: Annotated[
        str | None,
        typer.Option(help="Let in only who shows a certificate of these.", metavar="FILE", show_default=False),
    ] = None,
) -> None:
    """Serve metrics of the fleet for Prometheus, until Ctrl-C."""
    from ..exit_codes import needs
    from ..runner import run

    with needs("exporter"):
        from veeam_client.exporter import FleetMetrics, serve

    address, port = address_of(listen)

    async def work(options: Options) -> None:
        from ..selection import LEAVING_WITHIN, open_fleet

        async with open_fleet(options) as fleet:
            metrics = FleetMetrics(fleet, every=every, max_age=max_age)
            with serve(
                metrics, address=address, port=port, certificate=certificate, key=key, client_ca=client_ca
            ) as url:
                say(f"serving metrics of {len(fleet.servers)} servers at {url}")
                try:
                    await metrics.poll()
                finally:
                    # To end the serving takes up to half a second more.
                    await fleet.close(within=LEAVING_WITHIN / 2)

    run(work(options_of(context)))


def address_of(listen: str) -> tuple[str, int]:
    """Read an address to listen on.

    Args:
        listen: `ADDRESS:PORT`, with brackets around an IPv6 address.

    Raises:
        typer.BadParameter: It is none.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(f"//{listen}")
        if parts.hostname and parts.port is not None and parts.netloc == listen:
            return parts.hostname, parts.port
    except ValueError:
        pass
    raise typer.BadParameter(f"--listen takes ADDRESS:PORT, as 127.0.0.1:9420 or [::1]:9420; not {listen!r}")
