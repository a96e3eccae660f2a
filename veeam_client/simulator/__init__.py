"""A VBR server on this machine, for tests and demonstrations. It is a simulation: it backs nothing up.

It needs the extra ``simulator``::

    async with Simulator(seed=1, jobs=200) as server:
        ...  # server.url, server.username, server.password, server.ssl_context
"""

from veeam_client.simulator.mood import Counters, Mood
from veeam_client.simulator.server import Simulator
from veeam_client.simulator.world import World

__all__ = ["Counters", "Mood", "Simulator", "World"]
