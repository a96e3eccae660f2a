# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInventoryPlatformType(OpenEnum):
    """Platform of an object.

    Attributes:
        AGENT: Computers that agents back up.
    """

    VSPHERE = "VSphere"
    HYPER_V = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    AGENT = "Agent"
