# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EFlrPlatformType(OpenEnum):
    """Platform of a machine.

    Attributes:
        VMWARE: VMware vSphere.
        HYPER_V: Microsoft Hyper-V.
        AGENT: A computer with an agent.
        CLOUD_DIRECTOR: VMware Cloud Director. Since 1.3-rev0.
    """

    VMWARE = "VMware"
    HYPER_V = "HyperV"
    AGENT = "Agent"
    CLOUD_DIRECTOR = "CloudDirector"
