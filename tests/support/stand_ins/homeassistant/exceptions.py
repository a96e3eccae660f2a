"""What an integration may raise."""


class ConfigEntryAuthFailed(Exception):
    """The credentials are no longer good."""


class ConfigEntryNotReady(Exception):
    """Setting up has to be tried again later."""
