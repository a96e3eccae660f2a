"""Metrics of a fleet for Prometheus (extra `exporter`).

`FleetMetrics` is a collector for any registry of prometheus_client; `serve` puts it on an address. `METRICS` says what
there is. Names are imported on first use.
"""

from typing import TYPE_CHECKING

from ..runtime.lazy import lazy_namespace

if TYPE_CHECKING:
    from .collector import METRICS as METRICS
    from .collector import FleetMetrics as FleetMetrics
    from .serving import serve as serve

__getattr__, __dir__ = lazy_namespace(
    __name__, {"METRICS": ".collector", "FleetMetrics": ".collector", "serve": ".serving"}, needs="exporter"
)
