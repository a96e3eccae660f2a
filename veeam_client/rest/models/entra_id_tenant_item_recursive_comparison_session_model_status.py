# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EntraIdTenantItemRecursiveComparisonSessionModelStatus(OpenEnum):
    """Ntra id tenant item recursive comparison session model status."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"
