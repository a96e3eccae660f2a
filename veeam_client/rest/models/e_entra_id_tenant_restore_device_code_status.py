# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreDeviceCodeStatus(OpenEnum):
    """Whether a sign-in by code has succeeded.

    Attributes:
        PENDING: Nobody has typed the code in yet.
        SUCCESS: It has succeeded.
        FAILURE: It has failed.
    """

    PENDING = "Pending"
    SUCCESS = "Success"
    FAILURE = "Failure"
