# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDDBoostEncryptionType(OpenEnum):
    """DD boost encryption type. Since 1.3-rev2."""

    MEDIUM = "Medium"
    HIGH = "High"
