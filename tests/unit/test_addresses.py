"""Hosts have one spelling; proxies are asked as the environment says, and are told of without their passwords."""

from __future__ import annotations

import pytest

from veeam_client import VeeamClient, errors
from veeam_client.transport.address import base_url, with_port, without_zone
from veeam_client.transport.proxy import is_excepted, proxy_for

SERVER = "https://vbr01.example.com:9419"


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("VBR01.Example.com", "https://vbr01.example.com:9419"),
        ("vbr01.example.com.", "https://vbr01.example.com:9419"),
        ("vbr_01:443", "https://vbr_01:443"),
        ("bücher.example", "https://xn--bcher-kva.example:9419"),
        ("BÜCHER.example.:443", "https://xn--bcher-kva.example:443"),
        ("faß.de", "https://xn--fa-hia.de:9419"),
        ("日本.example", "https://xn--wgv71a.example:9419"),
        ("xn--bcher-kva.example", "https://xn--bcher-kva.example:9419"),
        ("::1", "https://[::1]:9419"),
        ("[2001:DB8:0:0::1]:443", "https://[2001:db8::1]:443"),
        ("fe80::1%Eth0", "https://[fe80::1%Eth0]:9419"),
        ("https://[fe80::1%25eth0]:443/base/", "https://[fe80::1%eth0]:443/base"),
        ("10.0.0.12", "https://10.0.0.12:9419"),
        (" vbr01\n", "https://vbr01:9419"),
        ("https://vbr01/a b/ä%20%zz", "https://vbr01:9419/a%20b/%C3%A4%20%25zz"),
    ],
)
@pytest.mark.parametrize("transport", ["httpx", "httpx2", "aiohttp"])
def test_a_host_means_the_same_everywhere(given: str, url: str, transport: str) -> None:
    client = VeeamClient(given, username="a", password="b", transport=transport, trust_env=False)  # type: ignore[arg-type]
    assert client.server == base_url(given) == url


@pytest.mark.parametrize(
    "host",
    ["", ".", "a..b", "-vbr", "vbr-", "vbr 01", f"{'x' * 64}.example", ".".join(["x" * 60] * 5), "[::1", "[vbr01]",
     "::1%", "fe80::1%eth0%eth1", "fe80::1%eth0:443", "fe80::1%a b", "[::1]x:443", "vbr01:", "https:/vbr01", "vbr\n01",
     "999.1.1.1", "10.1", "010.0.0.1", "0x7f.0.0.1", "2130706433", "vbr.0x1f", "xn--a.example", "xn--99999999.example",
     "https://vbr01/a/../b", "ada:pw@vbr01",
     "bü cher", "a\u0000b", "http://vbr01", "vbr01:0", "vbr01:99999", "vbr01/?x=1"],
)  # fmt: skip
def test_a_host_that_cannot_be_is_named(host: str) -> None:
    with pytest.raises(errors.InvalidArgument) as caught:
        VeeamClient(host, username="a", password="b")
    assert "is not a host, host:port or https URL" in str(caught.value)
    assert "proxy" not in str(caught.value)
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "joined"),
    [("vbr01", "vbr01:443"), ("::1", "[::1]:443"), ("fe80::1%eth0", "[fe80::1%eth0]:443"), ("[::1]", "[::1]:443"),
     ("https://vbr01/base", "https://vbr01:443/base")],
)  # fmt: skip
def test_a_port_that_is_named_apart(host: str, joined: str) -> None:
    assert with_port(host, 443) == joined
    for named in ("vbr01:9419", "[::1]:9419", "vbr 01"):
        with pytest.raises(errors.InvalidArgument, match=r"names a port itself|is not a host"):
            with_port(named, 443)


def test_a_zone_is_for_this_machine() -> None:
    assert without_zone("https://[fe80::1%eth0]:9419/x") == "[fe80::1]:9419"
    assert without_zone(SERVER) is None


@pytest.mark.parametrize(
    ("exceptions", "is_it"),
    [
        ("*", True), ("example.com", True), (".example.com", True), ("*.example.com", True),
        ("VBR01.example.com", True), ("vbr01.example.com:9419", True), ("vbr01.example.com:443", False),
        ("example.com:9419", True), ("*:9419", True), ("*:443", False),
        ("other.com, ,example.com", True), ("a b vbr01.example.com.", True), ("ample.com", False), ("vbr01", False),
        ("10.0.0.0/8", False), ("", False), (":9419", False),
    ],
)  # fmt: skip
def test_names_that_are_asked_without_a_proxy(exceptions: str, is_it: bool) -> None:  # noqa: FBT001
    assert is_excepted("vbr01.example.com", 9419, exceptions) is is_it


@pytest.mark.parametrize(
    ("address", "exceptions", "is_it"),
    [
        ("10.1.2.3", "10.0.0.0/8", True), ("10.1.2.3", "10.1.2.3", True), ("10.1.2.3", "10.1.2.3:9419", True),
        ("10.1.2.3", "10.1.2.3:443", False), ("10.1.2.3", "192.168.0.0/16,10.1.2.0/24", True),
        ("11.1.2.3", "10.0.0.0/8", False), ("fe80::1%eth0", "fe80::/10", True), ("2001:db8::1", "[2001:db8::1]", True),
        ("2001:db8::1", "[2001:db8:0::1]:9419", True), ("2001:db8::1", "[2001:db8::1]:443", False),
        ("10.1.2.3", "1.2.3", False),
    ],
)  # fmt: skip
def test_addresses_that_are_asked_without_a_proxy(address: str, exceptions: str, is_it: bool) -> None:  # noqa: FBT001
    assert is_excepted(address, 9419, exceptions) is is_it


def test_international_names_that_are_asked_without_a_proxy() -> None:
    assert all(is_excepted("xn--bcher-kva.example", 9419, one) for one in ("bücher.example", ".BÜCHER.example."))
    assert not is_excepted("xn--bcher-kva.example", 9419, "bücher.de ..")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("proxy:3128", "http://proxy:3128"),
        ("HTTP://proxy:3128/", "http://proxy:3128"),
        ("http://ada:p@ss:w#rd/?%@proxy:3128", "http://ada:p%40ss%3Aw%23rd%2F%3F%25@proxy:3128"),
        ("http://ada:p%40ss@proxy:3128", "http://ada:p%40ss@proxy:3128"),
        ("http://ada:pässword@proxy", "http://ada:p%C3%A4ssword@proxy"),
        (r"http://DOM\ada:x y@[::1]:3128", "http://DOM%5Cada:x%20y@[::1]:3128"),
        ("socks5h://ada:b@proxy:1080", "socks5h://ada:b@proxy:1080"),
        ("http://Pröxy.example.:3128", "http://xn--prxy-6qa.example:3128"),
    ],
)
def test_proxies_with_odd_passwords(given: str, url: str, environment: pytest.MonkeyPatch) -> None:
    assert proxy_for(SERVER, given, trust_env=False) == url
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        with environment.context() as own:
            own.setenv(name, given)
            assert proxy_for(SERVER, None, trust_env=True) == url
            assert proxy_for(SERVER, None, trust_env=False) is None
            own.setenv("NO_PROXY", "vbr01.example.com:9419")
            assert proxy_for(SERVER, None, trust_env=True) is None


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("ftp://ada:s3cret@proxy:21", "ALL_PROXY names a proxy of ftp://; there are http, https, socks5, socks5h"),
        ("socks4://ada:s3cret@proxy:21", "ALL_PROXY names a proxy of socks4://"),
        ("http://ada:s3cret@:3128", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@proxy:port", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@proxy:99999", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@proxy:0", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@999.1.1.1:3128", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@xn--a.example:3128", "ALL_PROXY is not the address of a proxy"),
        ("http://ada:s3cret@[:::]:3128", "ALL_PROXY is not the address of a proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used(given: str, expected: str, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ALL_PROXY", given)
    with pytest.raises(errors.InvalidArgument) as caught:
        VeeamClient("vbr01.example.com", username="a", password="b")
    assert expected in str(caught.value)
    assert "s3cret" not in str(caught.value)
    environment.setenv("NO_PROXY", "example.com")
    assert VeeamClient("vbr01.example.com", username="a", password="b").server == SERVER


def test_socks_without_the_extra(environment: pytest.MonkeyPatch) -> None:
    environment.setattr("veeam_client.transport.proxy.find_spec", lambda _: None)
    environment.setenv("ALL_PROXY", "socks5h://proxy:1080")
    with pytest.raises(
        errors.InvalidArgument, match=r"ALL_PROXY names a SOCKS proxy, .*veeam-client\[socks\].*NO_PROXY="
    ):
        VeeamClient("vbr01.example.com", username="a", password="b")
