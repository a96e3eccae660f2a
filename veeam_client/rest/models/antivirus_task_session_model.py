# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_task_session_type import ETaskSessionType
from .task_session_model import TaskSessionModel

if TYPE_CHECKING:
    from .e_antivirus_scan_result import EAntivirusScanResult
    from .e_antivirus_scan_state import EAntivirusScanState
    from .e_antivirus_scan_type import EAntivirusScanType


@define(eq=False, repr=False, kw_only=True)
class AntivirusTaskSessionModel(TaskSessionModel):
    """The malware scan of one machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "scan_result": "scanResult",
        "scan_state": "scanState",
        "scan_type": "scanType",
        "antivirus_name": "antivirusName",
        "restore_point_id": "restorePointId",
        "restore_point_reference": "restorePointReference",
    }

    name: str
    """Name of the machine."""
    scan_result: EAntivirusScanResult
    """What was found."""
    scan_state: EAntivirusScanState
    """Whether it still runs."""
    scan_type: EAntivirusScanType
    """What it is scanned with."""
    antivirus_name: str | None = None
    """Name of the antivirus software."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    restore_point_reference: str | None = None
    """Path under which the restore point can be read."""
    type_: ETaskSessionType = ETaskSessionType.ANTIVIRUS
