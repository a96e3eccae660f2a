# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHyperVProxyType(OpenEnum):
    """Where data of Hyper-V is read. Since 1.3-rev0.

    Attributes:
        ON_HOST: On the host that runs the VM.
        OFF_HOST: On a proxy.
    """

    ON_HOST = "OnHost"
    OFF_HOST = "OffHost"
