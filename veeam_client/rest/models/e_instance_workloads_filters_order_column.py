# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstanceWorkloadsFiltersOrderColumn(OpenEnum):
    """Column to order workloads that take instances by."""

    NAME = "Name"
    HOST_NAME = "HostName"
    USED_INSTANCES_NUMBER = "UsedInstancesNumber"
    TYPE = "Type"
    INSTANCE_ID = "InstanceId"
