# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantHvVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to Hyper-V by. Since 1.3-rev0."""

    STATE = "State"
    VM_NAME = "VmName"
    JOB_NAME = "JobName"
    RESTORE_POINT_DATE = "RestorePointDate"
    HOST_NAME = "HostName"
