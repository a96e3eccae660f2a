# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Listing, Operation, Parameter
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="GetAllGlobalVMExclusions",
        namespace="global_exclusions",
        name="get_all_global_vm_exclusions",
        method="GET",
        path="/api/v1/globalExclusions/vm",
        summary="List the VMs that no job processes.",
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
                type="EGlobalVMExclusionsFiltersOrderColumn",
                description="Column to order the rows by.",
            ),
            Parameter(
                name="order_asc",
                wire="orderAsc",
                location="query",
                type="bool",
                description="Whether to order upwards (true) or downwards (false).",
            ),
        ),
        result="GlobalVMExclusionsResult",
        content_types=("application/json",),
        listing=Listing(rows="data", paged="query", order="Name", key="id"),
        claims=("ViewGlobalVMExclusions",),
        returns="A page of exclusions.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="CreateGlobalVMExclusion",
        namespace="global_exclusions",
        name="create_global_vm_exclusion",
        method="POST",
        path="/api/v1/globalExclusions/vm",
        summary="Keep a VM out of all jobs.",
        body=Body(type="GlobalVMExclusionSpec", description="A VM to keep out of all jobs."),
        result="GlobalVMExclusionModel",
        status=201,
        content_types=("application/json",),
        claims=("CreateGlobalVMExclusion",),
        returns="A VM that no job processes.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="GetGlobalVMExclusion",
        namespace="global_exclusions",
        name="get_global_vm_exclusion",
        method="GET",
        path="/api/v1/globalExclusions/vm/{id}",
        summary="Get an exclusion of a VM.",
        parameters=(
            Parameter(
                name="id", wire="id", location="path", type="UUID", is_required=True, description="Id of the exclusion."
            ),
        ),
        result="GlobalVMExclusionModel",
        content_types=("application/json",),
        claims=("ViewGlobalVMExclusions",),
        returns="A VM that no job processes.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="DeleteGlobalVMExclusion",
        namespace="global_exclusions",
        name="delete_global_vm_exclusion",
        method="DELETE",
        path="/api/v1/globalExclusions/vm/{id}",
        summary="Let jobs process a VM again.",
        parameters=(
            Parameter(
                name="id", wire="id", location="path", type="UUID", is_required=True, description="Id of the exclusion."
            ),
        ),
        status=204,
        claims=("DeleteGlobalVMExclusion",),
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="UpdateGlobalVMExclusionNote",
        namespace="global_exclusions",
        name="update_global_vm_exclusion_note",
        method="PUT",
        path="/api/v1/globalExclusions/vm/{id}/note",
        summary="Change the note of an exclusion.",
        parameters=(
            Parameter(
                name="id", wire="id", location="path", type="UUID", is_required=True, description="Id of the exclusion."
            ),
        ),
        body=Body(type="GlobalVMExclusionNoteSpec", description="A new note."),
        result="GlobalVMExclusionModel",
        content_types=("application/json",),
        claims=("UpdateGlobalVMExclusion",),
        description="Nothing but the note changes.",
        returns="A VM that no job processes.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
)
