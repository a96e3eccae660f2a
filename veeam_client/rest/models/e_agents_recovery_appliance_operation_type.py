# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EAgentsRecoveryApplianceOperationType(OpenEnum):
    """Something that can be done with a recovery appliance. Since 1.3-rev2.

    Attributes:
        REBOOT: It can be restarted.
    """

    REBOOT = "Reboot"
