"""A VBR server on this machine, for tests and demonstrations. It is a simulation: it backs nothing up.

It needs the extra ``simulator``::

    async with Simulator(seed=1, jobs=200) as server:
        ...  # server.url, server.username, server.password, server.ssl_context

`DIFFERENCES` says where it is known to differ from a real server. Names are imported on first use.
"""

from typing import TYPE_CHECKING

from veeam_client.runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from veeam_client.simulator.clock import Clock as Clock
    from veeam_client.simulator.counters import Counters as Counters
    from veeam_client.simulator.differences import DIFFERENCES as DIFFERENCES
    from veeam_client.simulator.mood import MOODS as MOODS
    from veeam_client.simulator.mood import Mood as Mood
    from veeam_client.simulator.other_service import OtherService as OtherService
    from veeam_client.simulator.server import Simulator as Simulator
    from veeam_client.simulator.thread import in_thread as in_thread
    from veeam_client.simulator.users import ROLES as ROLES
    from veeam_client.simulator.users import User as User
    from veeam_client.simulator.world import World as World

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Clock": ".clock",
        "Counters": ".counters",
        "DIFFERENCES": ".differences",
        "MOODS": ".mood",
        "Mood": ".mood",
        "OtherService": ".other_service",
        "ROLES": ".users",
        "Simulator": ".server",
        "User": ".users",
        "World": ".world",
        "in_thread": ".thread",
    },
    needs="simulator",
)
