# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EntraIdTenantItemComparisonSessionModelStatus(OpenEnum):
    """Ntra id tenant item comparison session model status."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"
