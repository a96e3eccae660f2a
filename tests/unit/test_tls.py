"""What `verify=` takes, and that it costs one SSL context for each way of checking."""

from __future__ import annotations

import os
import ssl
import warnings
from asyncio.sslproto import SSLProtocol
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.support.fake_server import HOST, SERVER
from veeam_client import VeeamClient, errors
from veeam_client.transport import tls
from veeam_client.transport.tls import InsecureConnectionWarning, shrink_tls_buffers, ssl_context

if TYPE_CHECKING:
    from pathlib import Path

    from veeam_client.transport.tls import Verify

DIGITS = "0123456789abcdef" * 4
COLONS = ":".join(DIGITS[at : at + 2] for at in range(0, 64, 2))


def context(verify: Verify | None = None, *, trust_env: bool = True) -> ssl.SSLContext:
    return ssl_context(True if verify is None else verify, server=SERVER, trust_env=trust_env)


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(path)
    return path


@pytest.fixture(autouse=True)
def no_authorities_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


class TestWays:
    def test_the_default_checks_chain_and_name(self) -> None:
        made = context()
        assert made.verify_mode == ssl.CERT_REQUIRED
        assert made.check_hostname
        assert made.cert_store_stats()["x509_ca"] > 50

    def test_a_file_is_the_only_authority(self, authority: Path) -> None:
        for given in (authority, str(authority)):
            made = context(given)
            assert made.cert_store_stats()["x509_ca"] == 1
            assert made.check_hostname
            assert made.verify_mode == ssl.CERT_REQUIRED

    def test_a_context_is_taken_as_it_is(self) -> None:
        given = ssl.create_default_context()
        assert context(given) is given

    @pytest.mark.parametrize("given", [f"sha256:{DIGITS}", DIGITS, DIGITS.upper(), COLONS, f"SHA256:{COLONS.upper()}"])
    def test_every_spelling_of_a_fingerprint(self, given: str) -> None:
        made = context(given)
        assert made is context(f"sha256:{DIGITS}")
        assert not made.check_hostname

    def test_no_check_is_possible_and_warns_where_it_is_asked_for(self) -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            VeeamClient(HOST, verify=False)
        (one,) = caught
        assert one.category is InsecureConnectionWarning
        assert SERVER in str(one.message)
        assert one.filename == __file__
        with pytest.warns(InsecureConnectionWarning):
            assert context(False).verify_mode == ssl.CERT_NONE  # noqa: FBT003

    def test_a_pinned_context_is_not_the_one_that_checks_nothing(self) -> None:
        with pytest.warns(InsecureConnectionWarning):
            assert context(DIGITS) is not context(False)  # noqa: FBT003

    @pytest.mark.parametrize("wrong", ["", "no-such-file.pem", DIGITS[:-1], f"sha1:{DIGITS[:40]}", __file__])
    def test_what_is_neither(self, wrong: str) -> None:
        with pytest.raises(errors.InvalidArgument, match="neither a SHA-256 fingerprint nor a PEM file") as caught:
            VeeamClient(HOST, verify=wrong)
        assert caught.value.server == SERVER


class TestEnvironment:
    def test_a_file_or_a_folder_of_authorities(self, authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_DIR", str(authority.parent))
        assert context().cert_store_stats()["x509_ca"] == 0  # a folder is read as it is needed
        monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(["/no such folder", str(authority.parent), "/etc"]))
        assert context().cert_store_stats()["x509_ca"] == 0  # there can be several, and some need not be there
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert context().cert_store_stats()["x509_ca"] == 1  # both count
        monkeypatch.delenv("SSL_CERT_DIR")
        assert context() is context(authority)
        assert context(trust_env=False) is not context(authority)
        # An own setting goes before.
        assert context(DIGITS) is not context(authority)

    def test_one_that_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", "gone.pem")
        with pytest.raises(errors.InvalidArgument, match=r"SSL_CERT_FILE='gone\.pem'"):
            VeeamClient(HOST)


class TestSharing:
    def test_one_context_for_each_setting(self, authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        made = list[int]()

        original = ssl.SSLContext.__new__

        def counted(cls: type[ssl.SSLContext], *args: int) -> ssl.SSLContext:
            made.append(1)
            return original(cls, *args)

        monkeypatch.setattr(ssl.SSLContext, "__new__", staticmethod(counted))
        for name in ("_public", "_private", "_unchecked", "_pinned"):
            getattr(tls, name).cache_clear()
        settings: list[Verify] = [True, authority, DIGITS, "ab" * 32]
        for _ in range(50):
            for verify in settings:
                VeeamClient(HOST, verify=verify)
        assert len(made) == len(settings)

    def test_a_file_that_has_changed_is_read_again(self, authority: Path) -> None:
        before = context(authority)
        trustme.CA().cert_pem.write_to_path(authority)
        os.utime(authority, ns=(1, 1))
        after = context(authority)
        assert after is not before
        assert after.get_ca_certs() != before.get_ca_certs()

    def test_a_relative_path_is_one_of_this_folder(
        self, authority: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = tmp_path / "other"
        other.mkdir()
        trustme.CA().cert_pem.write_to_path(other / "ca.pem")
        monkeypatch.chdir(tmp_path)
        here = context("ca.pem")
        assert here is context(authority)
        monkeypatch.chdir(other)
        assert context("ca.pem") is not here


def test_buffers_of_a_size_that_a_record_fits_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SSLProtocol, "max_size", SSLProtocol.max_size)
    shrink_tls_buffers()
    assert SSLProtocol.max_size == 64 * 1024
    with pytest.raises(errors.InvalidArgument, match="16384"):
        shrink_tls_buffers(1024)
