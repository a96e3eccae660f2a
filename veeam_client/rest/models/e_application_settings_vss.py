# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationSettingsVSS(OpenEnum):
    """What happens if applications cannot be brought to a consistent state.

    Attributes:
        REQUIRESUCCESS: The VM fails.
        IGNOREFAILURES: It is backed up all the same.
        DISABLED: Applications are let alone.
    """

    REQUIRESUCCESS = "requireSuccess"
    IGNOREFAILURES = "ignoreFailures"
    DISABLED = "disabled"
