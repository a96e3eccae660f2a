# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
"""The whole API as the contracts have it: sections, models, enumerations and the catalogue of operations."""

REVISIONS = (
    "1.3-rev2",
    "1.3-rev1",
    "1.3-rev0",
    "1.2-rev1",
)
"""Every revision that this package speaks, as it goes into `x-api-version`, the newest first."""

REVISION = "1.3-rev2"
"""The newest of them."""
