# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Listing, Operation, Parameter

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="GetAllServices",
        namespace="services",
        name="get_all_services",
        method="GET",
        path="/api/v1/services",
        summary="List the services of the backup server with their ports.",
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
                type="EServicesFiltersOrderColumn",
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
        result="ServicesResult",
        content_types=("application/json",),
        listing=Listing(rows="data", paged="query", order="Name"),
        claims=("ViewServices",),
        returns="A page of services.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
    ),
)
