# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class GetEntraIdTenantExportToJsonResultResponseStatus(OpenEnum):
    """Get entra id tenant export to json result response status."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"
