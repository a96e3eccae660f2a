# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Operation

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="GetAllTrafficRules",
        namespace="traffic_rules",
        name="get_all_traffic_rules",
        method="GET",
        path="/api/v1/trafficRules",
        summary="Get the network traffic rules.",
        result="GlobalNetworkTrafficRulesModel",
        content_types=("application/json",),
        claims=("ViewTrafficRules",),
        description="Everything comes at once; there are no pages.",
        returns="Network traffic rules for all jobs.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
        written_by="UpdateTrafficRules",
    ),
    Operation(
        id="UpdateTrafficRules",
        namespace="traffic_rules",
        name="update_traffic_rules",
        method="PUT",
        path="/api/v1/trafficRules",
        summary="Replace the network traffic rules.",
        body=Body(type="GlobalNetworkTrafficRulesModel", description="Network traffic rules for all jobs."),
        result="GlobalNetworkTrafficRulesModel",
        status=201,
        content_types=("application/json",),
        claims=("UpdateTrafficRules",),
        description="Rules that are left out are removed: read them, change what is to change, and send all of them back.",
        returns="Network traffic rules for all jobs.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
    ),
)
