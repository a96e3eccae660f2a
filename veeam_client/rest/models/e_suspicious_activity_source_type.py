# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ESuspiciousActivitySourceType(OpenEnum):
    """What reported a malware event.

    Attributes:
        MANUAL: A person.
        INTERNALVEEAMDETECTOR: The backup server itself.
        EXTERNAL: Another product.
        MARKASCLEANEVENT: Somebody marked the machine as clean.
    """

    MANUAL = "Manual"
    INTERNALVEEAMDETECTOR = "InternalVeeamDetector"
    EXTERNAL = "External"
    MARKASCLEANEVENT = "MarkAsCleanEvent"
