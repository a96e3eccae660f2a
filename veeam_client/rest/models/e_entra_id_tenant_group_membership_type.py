# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupMembershipType(OpenEnum):
    """How a group gets its members.

    Attributes:
        ASSIGNED: Somebody names them.
        DYNAMIC: A rule finds them.
    """

    ASSIGNED = "Assigned"
    DYNAMIC = "Dynamic"
