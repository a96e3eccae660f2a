# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataArchivalType(OpenEnum):
    """Unstructured data archival type. Since 1.3-rev1."""

    ALL = "All"
    EXCLUSION_MASK = "ExclusionMask"
    INCLUSION_MASK = "InclusionMask"
