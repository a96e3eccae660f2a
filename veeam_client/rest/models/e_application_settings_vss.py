# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EApplicationSettingsVSS(OpenEnum):
    """What happens if applications cannot be brought to a consistent state.

    Attributes:
        REQUIRE_SUCCESS: The VM fails.
        IGNORE_FAILURES: It is backed up all the same.
        DISABLED: Applications are let alone.
    """

    REQUIRE_SUCCESS = "requireSuccess"
    IGNORE_FAILURES = "ignoreFailures"
    DISABLED = "disabled"
