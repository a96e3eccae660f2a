# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Operation, Parameter
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="DownloadRecoveryMedia",
        namespace="recovery_media",
        name="download_recovery_media",
        method="GET",
        path="/api/v1/recoveryMedia/{taskId}/download",
        summary="Download recovery media that a task has made.",
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
        content_types=("application/vnd.efi.iso",),
        claims=("PerformRemoteBareMetalRecovery",),
        returns="The image, as an ISO file.",
        span=Span(since="1.3-rev2"),
        revisions=("1.3-rev2",),
    ),
)
