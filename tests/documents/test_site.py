"""The documentation site is built without a warning, needs nobody else, and has a place for every operation."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from veeam_client.operations import OPERATIONS

ROOT = Path(__file__).parents[2]


@pytest.mark.full
def test_the_site(tmp_path: Path) -> None:
    """One test, since building takes seconds."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    every_operation_has_its_place(tmp_path)
    models_have_words_and_links(tmp_path)
    nothing_comes_from_elsewhere(tmp_path)
    names_fold_where_their_words_meet(tmp_path)


def every_operation_has_its_place(site: Path) -> None:
    sections = {one.namespace for one in OPERATIONS.values()}
    pages = {section: (site / f"reference/{section}.html").read_text().replace("<wbr>", "") for section in sections}
    assert [one.id for one in OPERATIONS.values() if f'<h2 id="{one.name}">' not in pages[one.namespace]] == []
    for expected in ("ViewJobs", "GET /api/v1/jobs/states", "models/sessions.html#SessionModel", "type_filter"):
        assert expected in pages["jobs"]


def models_have_words_and_links(site: Path) -> None:
    page = (site / "reference/models/jobs.html").read_text()
    assert 'id="BackupJobModel"' in page
    assert "How far its run has come, in percent." in page
    assert re.search(r'A kind of <a href="(jobs.html)?#JobModel">', page)


def nothing_comes_from_elsewhere(site: Path) -> None:
    """Links lead elsewhere when somebody follows them; scripts, styles, fonts and pictures must not."""
    loaded = [
        address
        for page in site.rglob("*.html")
        for tag in re.findall(r"<(?:script|link|img|iframe|source)\b[^>]*>", page.read_text())
        for address in re.findall(r'(?:src|href)="([^"]*)"', tag)
    ]
    assert loaded
    assert [address for address in loaded if urlsplit(address).netloc] == []
    styles = "".join(path.read_text() for path in site.rglob("*.css"))
    assert re.findall(r"url\(['\"]?(?:https?:)?//[^)]*", styles) == []


def names_fold_where_their_words_meet(site: Path) -> None:
    page = (site / "reference/jobs.html").read_text()
    assert "<code>GET /<wbr>api/<wbr>v1/<wbr>jobs/<wbr>{id}</code>" in page
    assert "<code>EJob<wbr>Filters<wbr>Order<wbr>Column</code>" in page
    assert "<code>EJobType</code>" in page
    assert '<span class="option">--dry-run</span>' in (site / "examples/index.html").read_text()
    assert not any("<wbr>" in block for block in re.findall(r"<pre.*?</pre>", page, re.DOTALL))
