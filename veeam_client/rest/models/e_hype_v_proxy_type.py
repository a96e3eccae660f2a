# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHypeVProxyType(OpenEnum):
    """Where data of Hyper-V is read.

    Attributes:
        ON_HOST: On the host that runs the VM.
        OFF_HOST: On a proxy.
    """

    ON_HOST = "onHost"
    OFF_HOST = "offHost"
