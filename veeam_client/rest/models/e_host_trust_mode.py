# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHostTrustMode(OpenEnum):
    """Which hosts are trusted. Since 1.3-rev2.

    Attributes:
        TRUST_ALL: All; a host that was never seen is trusted on first sight.
        TRUST_SPECIFIED: Only those on the list.
    """

    TRUST_ALL = "TrustAll"
    TRUST_SPECIFIED = "TrustSpecified"
