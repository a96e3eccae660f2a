# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Instant unstructured data recovery mounts filters order column. Since 1.3-rev1."""

    STATE = "State"
    NAME = "Name"
