# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Listing, Operation, Parameter
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="GetAllADDomains",
        namespace="active_directory_domains",
        name="get_all_ad_domains",
        method="GET",
        path="/api/v1/adDomains",
        summary="List the Active Directory domains.",
        parameters=(
            Parameter(
                name="skip",
                wire="skip",
                location="query",
                type="int",
                description="How many rows to leave out at the start, counted after filtering and ordering.",
            ),
            Parameter(
                name="limit",
                wire="limit",
                location="query",
                type="int",
                default=200,
                description="How many rows to return at most; `pagination.total` of the reply says how many there are.",
            ),
            Parameter(
                name="order_column",
                wire="orderColumn",
                location="query",
                type="EADDomainFiltersOrderColumn",
                description="Column to order the rows by.",
            ),
            Parameter(
                name="order_asc",
                wire="orderAsc",
                location="query",
                type="bool",
                description="Whether to order upwards (true) or downwards (false).",
            ),
            Parameter(
                name="name_filter",
                wire="nameFilter",
                location="query",
                type="str",
                description="Only rows with this name. The whole name must match unless there is a `*`, which stands for any characters.",
            ),
        ),
        result="ADDomainsResult",
        content_types=("application/json",),
        listing=Listing(rows="data", paged="query", order="Name", key="id"),
        claims=("ViewADDomains",),
        returns="A page of Active Directory domains.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="CreateADDomain",
        namespace="active_directory_domains",
        name="create_ad_domain",
        method="POST",
        path="/api/v1/adDomains",
        summary="Add an Active Directory domain.",
        body=Body(type="ADDomainSpec", description="An Active Directory domain to be added."),
        result="ADDomainModel",
        status=201,
        content_types=("application/json",),
        claims=("CreateADDomain",),
        returns="An Active Directory domain.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="GetADDomain",
        namespace="active_directory_domains",
        name="get_ad_domain",
        method="GET",
        path="/api/v1/adDomains/{id}",
        summary="Get an Active Directory domain.",
        parameters=(
            Parameter(
                name="id", wire="id", location="path", type="UUID", is_required=True, description="Id of the domain."
            ),
        ),
        result="ADDomainModel",
        content_types=("application/json",),
        claims=("ViewADDomains",),
        returns="An Active Directory domain.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="DeleteADDomain",
        namespace="active_directory_domains",
        name="delete_ad_domain",
        method="DELETE",
        path="/api/v1/adDomains/{id}",
        summary="Remove an Active Directory domain.",
        parameters=(
            Parameter(
                name="id", wire="id", location="path", type="UUID", is_required=True, description="Id of the domain."
            ),
        ),
        status=204,
        claims=("DeleteADDomain",),
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
)
