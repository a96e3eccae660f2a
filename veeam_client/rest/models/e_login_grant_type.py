# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELoginGrantType(OpenEnum):
    """What a token is asked for with.

    Attributes:
        PASSWORD: User name and password.
        REFRESH_TOKEN: A refresh token, which works once.
        AUTHORIZATION_CODE: A code that somebody signed in elsewhere was given.
        VBR_TOKEN: A token of a VBR server.
    """

    PASSWORD = "password"
    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
    VBR_TOKEN = "vbr_token"
