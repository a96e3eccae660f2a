# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELoginGrantType(OpenEnum):
    """What a token is asked for with.

    Attributes:
        PASSWORD: User name and password.
        REFRESH_TOKEN: A refresh token, which works once.
        AUTHORIZATION_CODE: A code that somebody signed in elsewhere was given.
        VBR_TOKEN: A token of a VBR server.
    """

    PASSWORD = "Password"
    REFRESH_TOKEN = "Refresh_token"
    AUTHORIZATION_CODE = "Authorization_code"
    VBR_TOKEN = "Vbr_token"
