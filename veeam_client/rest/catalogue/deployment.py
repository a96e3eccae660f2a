# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Operation, Parameter
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="CreateDeploymentKit",
        namespace="deployment",
        name="create_deployment_kit",
        method="POST",
        path="/api/v1/deployment/generateKit",
        summary="Make a deployment kit.",
        body=Body(type="CreateDeploymentKitSpec", is_required=False, description="What kit to make."),
        result="TaskModel",
        status=201,
        content_types=("application/json",),
        work="task",
        claims=("CreateDeploymentKit",),
        roles=("NoLicense",),
        description="When the task has ended, `download_deployment_kit` fetches the file.",
        returns="The task of the work. It is accepted, not done: read the task until its state is `Stopped`, then look at its result.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="DownloadDeploymentKit",
        namespace="deployment",
        name="download_deployment_kit",
        method="GET",
        path="/api/v1/deployment/{taskId}/downloadKit",
        summary="Download a deployment kit.",
        parameters=(
            Parameter(
                name="task_id",
                wire="taskId",
                location="path",
                type="UUID",
                is_required=True,
                description="Id of the task that made it.",
            ),
        ),
        result="bytes",
        content_types=("application/octet-stream",),
        claims=("CreateDeploymentKit",),
        roles=("NoLicense",),
        returns="The kit, as one file.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
)
