# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrPlatformType(OpenEnum):
    """Platform of a machine."""

    VMWARE = "VMware"
    HYPER_V = "HyperV"
    AGENT = "Agent"
    CLOUD_DIRECTOR = "CloudDirector"
