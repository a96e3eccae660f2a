# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.operation import Body, Operation
from ...runtime.revisions import Span

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        id="CreateAuthorizationCode",
        namespace="login",
        name="create_authorization_code",
        method="POST",
        path="/api/oauth2/authorization_code",
        summary="Get an authorization code.",
        result="AuthorizationCodeModel",
        content_types=("application/json",),
        is_deprecated=True,
        description="Signs in elsewhere: the token operation takes it, with the grant type `authorization_code`, in place of a password.",
        returns="An authorization code.",
        span=Span(until="1.2-rev1"),
        revisions=("1.2-rev1",),
    ),
    Operation(
        id="Logout",
        namespace="login",
        name="logout",
        method="POST",
        path="/api/oauth2/logout",
        summary="End the session of the token that was sent.",
        result="EmptySuccessResponse",
        content_types=("application/json",),
        description="Both the access token and its refresh token stop working at once.",
        returns="An empty object. The server has done what was asked.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
    ),
    Operation(
        id="CreateToken",
        namespace="login",
        name="create_token",
        method="POST",
        path="/api/oauth2/token",
        summary="Get an access token.",
        body=Body(
            type="TokenLoginSpec",
            content_type="application/x-www-form-urlencoded",
            description="What to sign in with: `grant_type` and the fields that go with it.",
        ),
        result="TokenModel",
        content_types=("application/json",),
        needs_token=False,
        description="For a user name and password, a refresh token, an authorization code or a token of a VBR server, as `grant_type` says. A refresh token works once: each use gives a new pair. Wrong credentials are answered with 401, by older builds with 400. Users with multi-factor sign-in cannot use a password here.",
        returns="The tokens. Trust `expires_in` for their lifetime, as servers differ.",
        revisions=(
            "1.3-rev2",
            "1.3-rev1",
            "1.3-rev0",
            "1.2-rev1",
        ),
    ),
)
