# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivitySourceType(OpenEnum):
    """What reported a malware event.

    Attributes:
        MANUAL: A person.
        INTERNAL_VEEAM_DETECTOR: The backup server itself.
        EXTERNAL: Another product.
        MARK_AS_CLEAN_EVENT: Somebody marked the machine as clean.
    """

    MANUAL = "Manual"
    INTERNAL_VEEAM_DETECTOR = "InternalVeeamDetector"
    EXTERNAL = "External"
    MARK_AS_CLEAN_EVENT = "MarkAsCleanEvent"
