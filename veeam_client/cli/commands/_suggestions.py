"""Operations that could be meant by a name that none has."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from veeam_client.operations import OPERATIONS

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# What people say, and what the API calls it.
_MEANT = {
    **dict.fromkeys(("list", "all", "show", "ls"), ("get", "all")),
    **dict.fromkeys(("read", "fetch", "view", "describe"), ("get",)),
    **dict.fromkeys(("add", "new", "make"), ("create",)),
    **dict.fromkeys(("remove", "rm", "drop"), ("delete",)),
    **dict.fromkeys(("run", "launch", "begin"), ("start",)),
    **dict.fromkeys(("set", "change", "edit", "modify"), ("update",)),
    **dict.fromkeys(("credential", "credentials"), ("creds",)),
    "repo": ("repository",),
}
_LEAST = 0.55
_MOST = 4


def suggestions(name: str) -> list[str]:
    """Name operations that could be meant.

    Args:
        name: What was given.

    Returns:
        Their ids, the likeliest first; none if nothing is near.
    """
    words = _words(name)
    scored = {
        one.id: max(_alike(name, one.id), _alike(name, f"{one.namespace}.{one.name}"), _shared(words, _words(one.id)))
        for one in OPERATIONS.values()
    }
    near = [key for key in scored if scored[key] >= _LEAST]
    return sorted(near, key=lambda key: (-scored[key], len(key)))[:_MOST]


def _alike(name: str, known: str) -> float:
    matcher = SequenceMatcher(None, name.casefold(), known.casefold())
    return matcher.ratio() if matcher.quick_ratio() >= _LEAST else 0.0


def _words(name: str) -> frozenset[str]:
    found = [one.casefold() for one in _WORDS.findall(name)]
    meant = [word for one in found for word in _MEANT.get(one, (one,))]
    return frozenset(_singular(word) for word in meant)


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _shared(words: frozenset[str], known: frozenset[str]) -> float:
    """Give which part of the words two names share."""
    return 2 * len(words & known) / (len(words) + len(known)) if words else 0.0
