# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EUnstructuredDataArchivalType(OpenEnum):
    """Which files are archived. Since 1.3-rev1.

    Attributes:
        ALL: All.
        EXCLUSION_MASK: All but those that match a mask.
        INCLUSION_MASK: Only those that match a mask.
    """

    ALL = "All"
    EXCLUSION_MASK = "ExclusionMask"
    INCLUSION_MASK = "InclusionMask"
