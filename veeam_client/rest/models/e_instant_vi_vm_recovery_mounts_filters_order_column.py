# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstantViVMRecoveryMountsFiltersOrderColumn(OpenEnum):
    """Column to order instant recoveries to vSphere by."""

    STATE = "state"
    VMNAME = "vmName"
    JOBNAME = "jobName"
    RESTOREPOINTDATE = "restorePointDate"
    HOSTNAME = "hostName"
