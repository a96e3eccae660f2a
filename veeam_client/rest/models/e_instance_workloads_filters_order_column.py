# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EInstanceWorkloadsFiltersOrderColumn(OpenEnum):
    """Column to order workloads that take instances by.

    Attributes:
        NAME: Name.
        HOST_NAME: Name of the host.
        USED_INSTANCES_NUMBER: How many instances it takes.
        TYPE: Type.
        INSTANCE_ID: Id.
    """

    NAME = "Name"
    HOST_NAME = "HostName"
    USED_INSTANCES_NUMBER = "UsedInstancesNumber"
    TYPE = "Type"
    INSTANCE_ID = "InstanceId"
