# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
"""The whole API as the contract has it: sections, models, enumerations and the catalogue of operations."""

REVISION = "1.3-rev0"
"""The revision that the contract describes, as it goes into `x-api-version`."""

REVISIONS = (REVISION,)
"""Every revision that this package speaks, the newest first."""
