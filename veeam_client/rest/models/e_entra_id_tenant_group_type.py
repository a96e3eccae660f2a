# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantGroupType(OpenEnum):
    """Kind of group.

    Attributes:
        MICROSOFT_365_GROUP: A Microsoft 365 group, with a mailbox and a place for files.
        SECURITY_GROUP: A group that is given rights.
        MAIL_ENABLED_SECURITY_GROUP: A group that is given rights and takes mail.
        DISTRIBUTION_GROUP: A group that takes mail for its members.
    """

    MICROSOFT_365_GROUP = "Microsoft365Group"
    SECURITY_GROUP = "SecurityGroup"
    MAIL_ENABLED_SECURITY_GROUP = "MailEnabledSecurityGroup"
    DISTRIBUTION_GROUP = "DistributionGroup"
