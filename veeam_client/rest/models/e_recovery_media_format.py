# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ERecoveryMediaFormat(OpenEnum):
    """Recovery media format. Since 1.3-rev1."""

    ISO = "Iso"
