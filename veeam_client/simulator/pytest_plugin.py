"""Fixtures for tests of programs that talk to VBR servers. pytest finds them by itself once the package is installed.

They work in plain tests and in asynchronous ones, with any plugin for those: the servers run in a thread of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veeam_client.simulator.server import Simulator

__all__ = ["pytest_configure", "veeam_fleet", "veeam_simulator"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    config.addinivalue_line(
        "markers", "veeam_simulator(**settings): what the fixture veeam_simulator gives to its Simulator"
    )
    config.addinivalue_line(
        "markers",
        "veeam_fleet(servers=3, **settings): how many servers the fixture veeam_fleet has, and what it gives to each",
    )


@pytest.fixture
def veeam_simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """Give a simulated server that runs: ``url``, ``username``, ``password``, ``ssl_context``, ``counters``, ``mood``.

    The marker of the same name changes how it is made: ``@pytest.mark.veeam_simulator(jobs=5, mood="flaky")``.
    """
    simulator = _simulator()
    server = simulator.Simulator(**_settings(request, "veeam_simulator"))
    with simulator.in_thread(server):
        yield server


@pytest.fixture
def veeam_fleet(request: pytest.FixtureRequest) -> Iterator[list[Simulator]]:
    """Give several simulated servers that run, three unless the marker of the same name says otherwise.

    ``@pytest.mark.veeam_fleet(servers=20, jobs=5)``. Each has a seed, a world, a port and a certificate of its own.
    """
    simulator = _simulator()
    settings = _settings(request, "veeam_fleet")
    count, seed = settings.pop("servers", 3), settings.pop("seed", 1)
    servers = [simulator.Simulator(seed=seed + number, **settings) for number in range(count)]
    with simulator.in_thread(*servers):
        yield servers


def _simulator() -> Any:
    from veeam_client import simulator  # noqa: PLC0415  # loading a plugin must cost next to nothing
    from veeam_client.runtime.extras import MissingExtra  # noqa: PLC0415  # likewise

    try:
        _ = simulator.Simulator, simulator.in_thread
    except MissingExtra as error:
        pytest.fail(str(error), pytrace=False)
    return simulator


def _settings(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    marker = request.node.get_closest_marker(name)
    return dict(marker.kwargs) if marker is not None else {}
