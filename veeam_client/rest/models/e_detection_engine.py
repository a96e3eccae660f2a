# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDetectionEngine(OpenEnum):
    """What scans backups for known malware. Since 1.3-rev2.

    Attributes:
        EXTERNAL: Antivirus software of another vendor on the mount server.
        VEEAM_THREAT_HUNTER: The product's own scanner.
    """

    EXTERNAL = "External"
    VEEAM_THREAT_HUNTER = "VeeamThreatHunter"
