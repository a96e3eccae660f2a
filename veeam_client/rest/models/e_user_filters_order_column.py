# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUserFiltersOrderColumn(OpenEnum):
    """Column to order users and groups by. Since 1.3-rev1.

    Attributes:
        NAME: By name.
        TYPE: By type.
        IS_SERVICE_ACCOUNT: By whether it is an account for programs.
        MFA_ENABLED: By whether a second factor is asked for. Since 1.3-rev2.
    """

    NAME = "Name"
    TYPE = "Type"
    IS_SERVICE_ACCOUNT = "IsServiceAccount"
    MFA_ENABLED = "MfaEnabled"
