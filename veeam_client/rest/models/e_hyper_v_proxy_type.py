# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVProxyType(OpenEnum):
    """Hyper v proxy type. Since 1.3-rev0."""

    ON_HOST = "OnHost"
    OFF_HOST = "OffHost"
