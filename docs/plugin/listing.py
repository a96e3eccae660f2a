"""The page that lists every operation with its revisions; `docs/assets/list.js` narrows it as one types."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from veeam_client.operations import OPERATIONS
from veeam_client.rest import REVISIONS

if TYPE_CHECKING:
    from veeam_client.operations import Operation

_OLDEST_FIRST = tuple(reversed(REVISIONS))
_HEAD = """\
---
hide: [toc]
---

# All operations

Every operation and the revisions that have it. Type words of its name, path, section, permission or summary:
*job start*, */api/v1/repositories*, *ViewJobs*. `veeam call --list` and `veeam call --search` do the same in a shell.
[What changed between revisions](changes.md) has the parameters, properties and values as well.
"""


def page() -> str:
    """The page."""
    head = "".join(f'<th class="revision">{revision}</th>' for revision in _OLDEST_FIRST)
    rows = "\n".join(_row(one) for one in sorted(OPERATIONS.values(), key=lambda one: (one.namespace, one.name)))
    return f"""{_HEAD}
<form id="list-filters" hidden onsubmit="return false">
<input id="list-words" type="search" placeholder="Type to filter" aria-label="Words" autocomplete="off" autofocus>
{_choice("since", "Since", "came with this revision or a later one")}
{_choice("until", "Until", "went after this revision or an earlier one")}
{_choice("has", "In", "is in this revision")}
<output id="list-count"></output>
</form>

<table id="operations" data-search-exclude>
<thead><tr><th>Operation</th><th>What it does</th><th>Permission</th>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
"""


def _choice(name: str, title: str, words: str) -> str:
    options = "".join(f'<option value="{number}">{one}</option>' for number, one in enumerate(_OLDEST_FIRST))
    choice = f'<select id="list-{name}"><option value="">any</option>{options}</select>'
    return f'<label title="{words}">{title} {choice}</label>'


def _row(one: Operation) -> str:
    has = [number for number, revision in enumerate(_OLDEST_FIRST) if revision in one.span]
    marks = "".join(f'<td class="revision">{"●" if n in has else ""}</td>' for n in range(len(_OLDEST_FIRST)))
    limits = {"since": one.span.since, "until": one.span.until}
    limited = "".join(f' data-{name}="{revision}"' for name, revision in limits.items() if revision)
    link = f'<a href="{one.namespace}.html#{one.name}"><code>{one.namespace}.{one.name}</code></a>'
    return (
        f'<tr data-from="{has[0]}" data-to="{has[-1]}"{limited}>'
        f"<td>{link}<br><small>{' '.join([one.id, *one.also])}</small></td>"
        f"<td>{escape(one.summary)}<br><code>{one.method} {one.path}</code></td>"
        f"<td>{'<br>'.join(map(escape, one.claims))}</td>{marks}</tr>"
    )
