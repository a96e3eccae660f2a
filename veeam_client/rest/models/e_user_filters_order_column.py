# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUserFiltersOrderColumn(OpenEnum):
    """User filters order column. Since 1.3-rev1.

    Attributes:
        MFA_ENABLED: Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    IS_SERVICE_ACCOUNT = "IsServiceAccount"
    MFA_ENABLED = "MfaEnabled"
