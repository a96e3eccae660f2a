"""A real browser walks the list of all operations, and searches the site."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.browser import CHROMIUM, Browser, browser
from veeam_client.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.full, pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")]

ROOT = Path(__file__).parents[2]
SHOWN = "[...document.querySelectorAll('#operations tbody tr')].filter(row => row.offsetParent)"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture
def tab(tmp_path: Path) -> Iterator[Browser]:
    with browser(tmp_path) as tab:
        yield tab


def opened(tab: Browser, page: Path, query: str = "") -> None:
    tab.open(page.as_uri() + query)
    tab.until("document.querySelector('#list-count').textContent != ''")


def names(tab: Browser) -> list[str]:
    found: list[str] = tab.value(f"{SHOWN}.map(row => row.querySelector('a').textContent)")
    return found


def choose(tab: Browser, name: str, revision: str) -> None:
    choice = f"document.querySelector('#list-{name}')"
    tab.value(f"{choice}.value = [...{choice}.options].find(one => one.text == '{revision}').value")
    tab.value(f"{choice}.dispatchEvent(new Event('input'))")


def test_typing_finds_an_operation_and_its_page_shows_its_sample(site: Path, tab: Browser) -> None:
    opened(tab, site / "reference/list.html")
    assert tab.value(f"{SHOWN}.length") == len(OPERATIONS)
    tab.click("#list-words")
    tab.type("retry_job")
    assert names(tab) == ["jobs.retry_job"]
    tab.click("#operations tbody tr:not([hidden]) a")
    tab.until("location.pathname.endsWith('/reference/jobs.html') && document.readyState == 'complete'")
    sample = "document.querySelector('#retry_job').parentElement.querySelector('#retry_job ~ details')"
    assert tab.value(f"{sample}.open") is False
    tab.value(f"{sample}.querySelector('summary').click()")
    assert "await vbr.jobs.retry_job(" in tab.value(f"{sample}.innerText")
    assert '"sessionType"' in tab.value(f"{sample}.innerText")


def test_revisions_narrow_the_list(site: Path, tab: Browser) -> None:
    opened(tab, site / "reference/list.html")
    choose(tab, "until", "1.3-rev1")
    assert names(tab) == ["backups.copy_backups", "login.create_authorization_code"]
    choose(tab, "until", "any")
    choose(tab, "since", "1.3-rev1")
    assert len(names(tab)) == sum(one.span.since in {"1.3-rev1", "1.3-rev2"} for one in OPERATIONS.values())
    choose(tab, "since", "any")
    choose(tab, "has", "1.2-rev1")
    assert len(names(tab)) == sum("1.2-rev1" in one.span for one in OPERATIONS.values())


def test_the_address_keeps_what_was_typed(site: Path, tab: Browser) -> None:
    opened(tab, site / "reference/list.html", "?words=/api/v1/serverTime")
    assert names(tab) == ["service.get_server_time"]


@pytest.mark.parametrize(
    ("word", "page"), [("get_all_jobs_states", "reference/jobs.html"), ("BackupJobModel", "reference/models/jobs.html")]
)
def test_the_search_shows_the_reference_first(site: Path, tab: Browser, word: str, page: str) -> None:
    tab.open((site / "index.html").as_uri())
    tab.value("document.querySelector('.md-search__input').focus()")
    tab.type(word)
    tab.until("document.querySelectorAll('.md-search-result__item a').length > 1")
    first: Any = tab.value("document.querySelector('.md-search-result__item a').href")
    assert f"/{page}" in first
