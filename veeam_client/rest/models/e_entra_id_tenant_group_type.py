# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupType(OpenEnum):
    """Kind of group."""

    MICROSOFT365GROUP = "Microsoft365Group"
    SECURITYGROUP = "SecurityGroup"
    MAILENABLEDSECURITYGROUP = "MailEnabledSecurityGroup"
    DISTRIBUTIONGROUP = "DistributionGroup"
