# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupType(OpenEnum):
    """Kind of group."""

    MICROSOFT_365_GROUP = "Microsoft365Group"
    SECURITY_GROUP = "SecurityGroup"
    MAIL_ENABLED_SECURITY_GROUP = "MailEnabledSecurityGroup"
    DISTRIBUTION_GROUP = "DistributionGroup"
