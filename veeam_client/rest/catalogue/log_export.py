# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Operation, Parameter
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="ExportSupportLogs",
        namespace="log_export",
        name="export_support_logs",
        method="POST",
        path="/api/v1/exportlogs",
        summary="Collect the logs of the backup server.",
        body=Body(type="ExportSupportLogsSpec", description="Which logs to collect."),
        result="SessionModel",
        status=201,
        content_types=("application/json",),
        work="session",
        claims=("ExportLogs",),
        description="When the session has ended, `download_support_log_bundle` fetches the file.",
        returns="The session of the work. It is accepted, not done: read the session until its state is `Stopped`, then look at its result.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
    Operation(
        id="DownloadSupportLogBundle",
        namespace="log_export",
        name="download_support_log_bundle",
        method="GET",
        path="/api/v1/exportlogs/{sessionId}/download",
        summary="Download collected logs.",
        parameters=(
            Parameter(
                name="session_id",
                wire="sessionId",
                location="path",
                type="UUID",
                is_required=True,
                description="Id of the session that collected them.",
            ),
        ),
        result="bytes",
        content_types=("application/octet-stream",),
        claims=("ExportLogs",),
        returns="The logs, as one file.",
        span=Span(since="1.3-rev0"),
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
        ),
    ),
)
