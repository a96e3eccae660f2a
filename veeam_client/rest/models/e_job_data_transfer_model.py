# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EJobDataTransferModel(OpenEnum):
    """Whether data goes through WAN accelerators.

    Attributes:
        DIRECT: It does not.
        WAN_ACCELERATOR: It does.
    """

    DIRECT = "Direct"
    WAN_ACCELERATOR = "WANAccelerator"
