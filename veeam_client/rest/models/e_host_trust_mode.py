# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostTrustMode(OpenEnum):
    """Host trust mode. Since 1.3-rev2."""

    TRUST_ALL = "TrustAll"
    TRUST_SPECIFIED = "TrustSpecified"
