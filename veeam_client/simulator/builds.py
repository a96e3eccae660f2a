"""Which build of the server speaks which revisions of the API."""

from collections.abc import Mapping, Sequence
from typing import Final

from veeam_client.runtime.revisions import order

__all__ = ["BUILDS", "build_of", "in_turn", "revisions_of"]

BUILDS: Final[Mapping[str, str]] = {
    "1.3-rev2": "13.1.0.411",
    "1.3-rev1": "13.0.1.180",
    "1.3-rev0": "13.0.0.4967",
    "1.2-rev1": "12.3.1.1139",
    "1.2-rev0": "12.3.0.310",
    "1.1-rev2": "12.2.0.334",
    "1.1-rev1": "12.1.0.2131",
    "1.1-rev0": "12.0.0.1420",
}
"""The build that brought each revision, newest first. It speaks the older ones too."""


def build_of(revisions: Sequence[str]) -> str:
    """Give the build that speaks a revision as its newest.

    Args:
        revisions: What is spoken. Of a revision that no build here brought, the newest build that is older.
    """
    newest = max(revisions, key=order)
    older = [build for revision, build in BUILDS.items() if order(revision) <= order(newest)]
    return older[0] if older else list(BUILDS.values())[-1]


def revisions_of(build: str) -> tuple[str, ...]:
    """Give the revisions that a build speaks, newest first.

    Args:
        build: Such as ``13.1.0.411``.

    Raises:
        ValueError: No build that is so old has this API, as far as is known here.
    """
    spoken = tuple(revision for revision, brought in BUILDS.items() if order(brought) <= order(build))
    if not spoken:
        oldest = list(BUILDS.values())[-1]
        raise ValueError(f"{build!r} is no build that is known here; the oldest is {oldest}.")
    return spoken


def in_turn(newest: str, number: int) -> tuple[str, ...]:
    """Give what one of several servers speaks, of which each is of another build.

    Args:
        newest: The newest revision of each, with commas between them, such as ``1.2-rev1,1.3-rev2``; they are taken in
            turn. Empty for the newest build.
        number: Which server it is, counted from 0.

    Raises:
        ValueError: No build that is known here brought a revision.
    """
    asked = [one.strip() for one in newest.split(",") if one.strip()] or [next(iter(BUILDS))]
    if unknown := [one for one in asked if one not in BUILDS]:
        raise ValueError(f"there is no revision {', '.join(unknown)}; revisions are {', '.join(BUILDS)}")
    return revisions_of(BUILDS[asked[number % len(asked)]])
