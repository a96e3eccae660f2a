from random import Random

from veeam_client.simulator.mood import Mood


def seeded(seed: int) -> Random:
    return Random(seed)


def test_a_good_mood_neither_waits_nor_refuses() -> None:
    mood = Mood()
    assert mood.delay(seeded(1)) == 0
    assert not any(mood.refuses(seeded(1), uptime) for uptime in range(100))
    assert not mood.closes_connections


def test_jitter_is_added_to_latency() -> None:
    random = seeded(1)
    delays = [Mood(latency=1.0, jitter=0.5).delay(random) for _ in range(100)]
    assert 1.0 <= min(delays) < max(delays) <= 1.5


def test_a_period_refuses_in_its_first_half() -> None:
    mood = Mood(refuse_period=4.0)
    assert [mood.refuses(seeded(1), uptime) for uptime in (0, 1.9, 2, 3.9, 4, 5.9, 6)] == [
        True, True, False, False, True, True, False,
    ]  # fmt: skip
    assert mood.closes_connections


def test_a_share_is_drawn_from_the_seed() -> None:
    def drawn(seed: int) -> list[bool]:
        random = seeded(seed)
        return [Mood(refuse=0.5).refuses(random, 0.0) for _ in range(200)]

    assert drawn(1) == drawn(1) != drawn(2)
    assert 70 < sum(drawn(1)) < 130
