# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERecoveryMediaFormat(OpenEnum):
    """Format of a recovery medium. Since 1.3-rev1.

    Attributes:
        ISO: Image of a disc (ISO).
    """

    ISO = "Iso"
