# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDetectionEngine(OpenEnum):
    """Detection engine. Since 1.3-rev2."""

    EXTERNAL = "External"
    VEEAM_THREAT_HUNTER = "VeeamThreatHunter"
