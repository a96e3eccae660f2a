# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to vSphere by."""

    STATE = "state"
    VM_NAME = "vmName"
    JOB_NAME = "jobName"
    RESTORE_POINT_DATE = "restorePointDate"
    HOST_NAME = "hostName"
