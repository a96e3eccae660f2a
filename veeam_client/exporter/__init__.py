"""Metrics of a fleet for Prometheus (extra `exporter`).

`FleetMetrics` is a collector for any registry of prometheus_client; `serve` puts it on an address. `METRICS` says what
there is.
"""

from .collector import METRICS, FleetMetrics
from .serving import serve

__all__ = ["METRICS", "FleetMetrics", "serve"]
