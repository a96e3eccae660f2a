# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to vSphere by.

    Attributes:
        VM_NAME: Since 1.3-rev0.
        JOB_NAME: Since 1.3-rev0.
        RESTORE_POINT_DATE: Since 1.3-rev0.
        HOST_NAME: Since 1.3-rev0.
        NAME: Until 1.2-rev1.
    """

    STATE = "State"
    VM_NAME = "VmName"
    JOB_NAME = "JobName"
    RESTORE_POINT_DATE = "RestorePointDate"
    HOST_NAME = "HostName"
    NAME = "name"
