# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantRestoreDeviceCodeStatus(OpenEnum):
    """Whether a sign-in by code has succeeded."""

    PENDING = "Pending"
    SUCCESS = "Success"
    FAILURE = "Failure"
