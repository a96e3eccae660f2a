# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EConfigBackupSMTPSettingsType(OpenEnum):
    """Whose mail settings count.

    Attributes:
        GLOBAL: The general ones.
        CUSTOM: Those here.
    """

    GLOBAL = "Global"
    CUSTOM = "Custom"
