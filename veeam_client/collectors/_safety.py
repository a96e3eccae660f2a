"""What helps when all else fails: the configuration backup, replicas, what the security analyzer found, malware."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..rest.models import EBestPracticeStatus, ESessionsFiltersOrderColumn, ESessionType, ESuspiciousActivityState
from ..runtime.kinds import moment
from ..runtime.model import objects
from ._parts import Parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.client import VeeamClient
    from ..rest.models import (
        BestPracticesComplianceModel,
        ConfigBackupModel,
        ESessionResult,
        ReplicaModel,
        SessionModel,
        SuspiciousActivityEventModel,
    )

_EVENTS_REACH = timedelta(days=30)


@frozen
class Safety:
    """What helps when all else fails; lists that could not be read are empty.

    Attributes:
        configuration_backup: The settings of the configuration backup; None if they could not be read.
        configuration_session: Its last run; None if there is none.
        best_practices: What the security analyzer checks, each with its status.
        analyzer_session: The analyzer's last run; None if there is none.
        malware: Malware events of the last 30 days, without those marked as false.
        replicas: The replicas.
        missing: What could not be read, each with the reason; empty if nothing.
    """

    configuration_backup: ConfigBackupModel | None
    configuration_session: SessionModel | None
    best_practices: Sequence[BestPracticesComplianceModel]
    analyzer_session: SessionModel | None
    malware: Sequence[SuspiciousActivityEventModel]
    replicas: Sequence[ReplicaModel]
    missing: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def last_configuration_backup(self) -> datetime | None:
        """When the configuration was last backed up; None if never, or if the server does not say."""
        last = getattr(self.configuration_backup, "last_successful_backup", None)
        return moment(getattr(last, "last_successful_time", None))

    @property
    def configuration_result(self) -> ESessionResult | None:
        """How the last run of the configuration backup ended; None if there is none, or if the server does not say."""
        return getattr(getattr(self.configuration_session, "result", None), "result", None)

    @property
    def violations(self) -> Sequence[BestPracticesComplianceModel]:
        """The best practices that are violated."""
        return [one for one in self.best_practices if one.status == EBestPracticeStatus.VIOLATION]


async def safety(vbr: VeeamClient) -> Safety:
    """Ask for all of it.

    Args:
        vbr: The server.
    """
    after = datetime.now(UTC) - _EVENTS_REACH
    async with Parts() as parts:
        configuration = parts.ask("configuration backup", vbr.configuration_backup.get_config_backup_options())
        sessions = parts.ask("runs of the configuration backup", _last(vbr, ESessionType.CONFIGURATION_BACKUP))
        practices = parts.ask("best practices", vbr.security.get_best_practices_compliance_result())
        analyzer = parts.ask("runs of the security analyzer", _last(vbr, ESessionType.SECURITY_COMPLIANCE_ANALYZER))
        events = parts.ask(
            "malware events",
            vbr.paginate(
                vbr.malware_detection.view_suspicious_activity_events, detected_after_time_utc_filter=after
            ).collect(),
        )
        replicas = parts.ask("replicas", vbr.paginate(vbr.replicas.get_all_replicas).collect())
    return Safety(
        configuration_backup=configuration.value,
        configuration_session=sessions.value,
        best_practices=objects(getattr(practices.value, "items", None)),
        analyzer_session=analyzer.value,
        malware=[one for one in events.value or () if one.state != ESuspiciousActivityState.FALSE_POSITIVE],
        replicas=replicas.value or [],
        missing=parts.missing,
    )


async def _last(vbr: VeeamClient, kind: ESessionType) -> SessionModel | None:
    return await vbr.paginate(
        vbr.sessions.get_all_sessions,
        type_filter=[kind],
        order_column=ESessionsFiltersOrderColumn.CREATION_TIME,
        order_asc=False,
    ).first()
