# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Operation

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="GetConnectionCertificate",
        namespace="connection",
        name="get_connection_certificate",
        method="POST",
        path="/api/v1/connectionCertificate",
        summary="Ask a server for its TLS certificate or SSH fingerprint.",
        body=Body(type="HostConnectionSpec", description="Which server to ask, and how to sign in there."),
        result="ConnectionCertificateModel",
        status=201,
        content_types=("application/json",),
        claims=("CheckCertificate",),
        description="Look at it, then give it along when you add the server. Nothing is added by this.",
        returns="What the server shows.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
    ),
)
