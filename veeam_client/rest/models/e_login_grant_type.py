# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ELoginGrantType(OpenEnum):
    """What a token is asked for with."""

    PASSWORD = "Password"
    REFRESH_TOKEN = "Refresh_token"
    AUTHORIZATION_CODE = "Authorization_code"
    VBR_TOKEN = "Vbr_token"
