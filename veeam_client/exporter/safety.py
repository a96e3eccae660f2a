"""Metrics of what helps when all else fails: the configuration backup, replicas, the security analyzer, malware."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ..collectors import safety
from ..models import EBestPracticeStatus, EReplicaState, ESessionResult, ESuspiciousActivitySeverity
from ..runtime.kinds import moment
from .family import Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..client.client import VeeamClient
    from ..collectors import Safety

_SERVER = ("server",)

ENABLED = Family("veeam_configuration_backup_enabled", "Whether the configuration is backed up: 1 or 0.", _SERVER)
LAST = Family(
    "veeam_configuration_backup_last_success_timestamp_seconds",
    "When the configuration was last backed up, in Unix time.",
    _SERVER,
)
RESULT = Family(
    "veeam_configuration_backup_last_result",
    "1 for the result of the last backup of the configuration, 0 for the others.",
    (*_SERVER, "result"),
)
PRACTICES = Family(
    "veeam_best_practices", "Best practices with this status, as the security analyzer found.", (*_SERVER, "status")
)
ANALYZED = Family(
    "veeam_security_analyzer_last_run_timestamp_seconds", "When the security analyzer last ran, in Unix time.", _SERVER
)
MALWARE = Family(
    "veeam_malware_events",
    "Malware events of the last 24 hours, but for false ones.",
    (*_SERVER, "severity"),
)
REPLICAS = Family("veeam_replicas", "Replicas in this state.", (*_SERVER, "state"))
FAMILIES = (ENABLED, LAST, RESULT, PRACTICES, ANALYZED, MALWARE, REPLICAS)

_RECENT = timedelta(days=1)
_OTHER = "Other"


async def _read(vbr: VeeamClient) -> list[Sample]:
    return [*_samples(await safety(vbr))]


def _samples(found: Safety) -> Iterator[Sample]:
    if found.configuration_backup is not None:
        yield from measured(ENABLED, (), found.configuration_backup.is_enabled)
        yield from measured(LAST, (), found.last_configuration_backup)
    if found.configuration_session is not None:
        last = text(found.configuration_result)
        for result in (ESessionResult.SUCCESS, ESessionResult.WARNING, ESessionResult.FAILED):
            yield Sample(RESULT, (result.value,), result == last)
    if "best practices" not in found.missing:
        yield from _counted(PRACTICES, EBestPracticeStatus, (one.status for one in found.best_practices))
    if found.analyzer_session is not None:
        yield from measured(ANALYZED, (), found.analyzer_session.creation_time)
    if "malware events" not in found.missing:
        since = datetime.now(UTC) - _RECENT
        recent = [one for one in found.malware if (moment(one.detection_time_utc) or since) >= since]
        yield from _counted(MALWARE, ESuspiciousActivitySeverity, (one.severity for one in recent))
    if "replicas" not in found.missing:
        yield from _counted(REPLICAS, EReplicaState, (getattr(one, "state", None) for one in found.replicas))


def _counted(family: Family, known: Iterable[str], values: Iterable[object]) -> Iterator[Sample]:
    """Count values; those of newer servers, and what was left out, together, so that there is a bound to them."""
    names = [str(one) for one in known]
    counts = Counter(name if (name := text(value)) in names else _OTHER for value in values)
    for name in (*names, _OTHER):
        yield Sample(family, (name,), counts[name])


def safety_part(every: float) -> Part:
    """Make the part that asks for it.

    Args:
        every: Seconds from one time that it asks to the next.
    """
    return Part("safety", FAMILIES, _read, every)
