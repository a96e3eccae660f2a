# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationSettingsVSS(OpenEnum):
    """What happens if applications cannot be brought to a consistent state.

    Attributes:
        REQUIRE_SUCCESS: The VM fails.
        IGNORE_FAILURES: It is backed up all the same.
        DISABLED: Applications are let alone.
    """

    REQUIRE_SUCCESS = "RequireSuccess"
    IGNORE_FAILURES = "IgnoreFailures"
    DISABLED = "Disabled"
