"""Ready answers to what people ask of many servers, for `Fleet.map`, `Fleet.poll` and `Fleet.changes`.

Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from ..runtime.tasks import together as together
    from ._infrastructure import Infrastructure as Infrastructure
    from ._infrastructure import Proxy as Proxy
    from ._infrastructure import infrastructure as infrastructure
    from ._machine_records import MachineProtection as MachineProtection
    from ._machine_records import MachineState as MachineState
    from ._machine_records import ProtectingJob as ProtectingJob
    from ._machine_records import Protection as Protection
    from ._overview import Overview as Overview
    from ._overview import overview as overview
    from ._problems import Problem as Problem
    from ._safety import Safety as Safety
    from ._safety import safety as safety
    from .capacity import Capacity as Capacity
    from .capacity import RepositoryCapacity as RepositoryCapacity
    from .capacity import ScaleOutCapacity as ScaleOutCapacity
    from .capacity import repository_capacity as repository_capacity
    from .failures import FailedJob as FailedJob
    from .failures import failed_jobs as failed_jobs
    from .feed import EndedSessionFeed as EndedSessionFeed
    from .feed import MalwareFeed as MalwareFeed
    from .feed import News as News
    from .feed import SessionFeed as SessionFeed
    from .health import HealthCollector as HealthCollector
    from .health import ServerHealth as ServerHealth
    from .jobs import JobHealth as JobHealth
    from .jobs import JobHealthCollector as JobHealthCollector
    from .licence import Consumption as Consumption
    from .licence import LicenceConsumption as LicenceConsumption
    from .licence import licence_consumption as licence_consumption
    from .machines import MachineProtectionCollector as MachineProtectionCollector
    from .machines import machine_protection as machine_protection
    from .sql_cursors import SqlCursors as SqlCursors

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Capacity": ".capacity",
        "RepositoryCapacity": ".capacity",
        "ScaleOutCapacity": ".capacity",
        "repository_capacity": ".capacity",
        "FailedJob": ".failures",
        "failed_jobs": ".failures",
        "EndedSessionFeed": ".feed",
        "MalwareFeed": ".feed",
        "News": ".feed",
        "SessionFeed": ".feed",
        "SqlCursors": ".sql_cursors",
        "HealthCollector": ".health",
        "ServerHealth": ".health",
        "Infrastructure": "._infrastructure",
        "Proxy": "._infrastructure",
        "infrastructure": "._infrastructure",
        "JobHealth": ".jobs",
        "JobHealthCollector": ".jobs",
        "Consumption": ".licence",
        "LicenceConsumption": ".licence",
        "licence_consumption": ".licence",
        "MachineProtection": "._machine_records",
        "MachineProtectionCollector": ".machines",
        "MachineState": "._machine_records",
        "Problem": "._problems",
        "ProtectingJob": "._machine_records",
        "Protection": "._machine_records",
        "machine_protection": ".machines",
        "Overview": "._overview",
        "overview": "._overview",
        "Safety": "._safety",
        "safety": "._safety",
        "together": "..runtime.tasks",
    },
)
