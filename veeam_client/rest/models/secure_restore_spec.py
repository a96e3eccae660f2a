# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_virus_detection_action import EVirusDetectionAction


@define(eq=False, repr=False, kw_only=True)
class SecureRestoreSpec(Model):
    """Whether data is scanned for malware before it is restored."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "antivirus_scan_enabled": "antivirusScanEnabled",
        "entire_volume_scan_enabled": "entireVolumeScanEnabled",
        "virus_detection_action": "virusDetectionAction",
        "yara_rule": "yaraRule",
        "yara_scan_enabled": "yaraScanEnabled",
    }

    antivirus_scan_enabled: bool | None = None
    """Whether it is."""
    entire_volume_scan_enabled: bool | None = None
    """Whether the scan goes on after something was found."""
    virus_detection_action: EVirusDetectionAction | None = None
    """What happens if something is found."""
    yara_rule: str | None = None
    """The YARA rule. Since 1.3-rev2."""
    yara_scan_enabled: bool | None = None
    """Whether it is scanned with a YARA rule as well. Since 1.3-rev2."""
