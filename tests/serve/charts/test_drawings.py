"""Drawings: what goes in is drawn, no more of it than a page can hold, and nothing that a story wrote is markup."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.ontology import event_types
from nutgraf.serve.charts import periods
from nutgraf.serve.charts.lines import Line, lines
from nutgraf.serve.charts.multiples import multiples
from nutgraf.serve.charts.network import MOST, Node, Tie, network, positions
from nutgraf.serve.charts.periods import Axis, days_of, marks, step_for
from nutgraf.serve.charts.projection import HEIGHT, WIDTH, project
from nutgraf.serve.charts.quads import CLASSES, QUADS
from nutgraf.serve.charts.sheet import sheet, style, style_hash
from nutgraf.serve.charts.stack import stack
from nutgraf.serve.charts.ticks import ticks, whole_ticks
from nutgraf.serve.charts.twoway import twoway
from nutgraf.serve.charts.world import outlines
from nutgraf.serve.charts.worldmap import Spot, tint_of, worldmap

HOSTILE = '"><script>alert(1)</script>\u202e\x00&'
SVG = "{http://www.w3.org/2000/svg}"
DAYS = [((date(1990, 1, 1) + timedelta(days=n)).isoformat()) for n in range(10_000)]
KINDS = {name: CLASSES[kind.quad] for name, kind in event_types().items()}


def read(drawing: str) -> ElementTree.Element:
    """The drawing as XML, which it must be."""
    return ElementTree.fromstring(sheet(drawing))


def marked(root: ElementTree.Element, kind: str) -> int:
    """How many bars the path of a class has."""
    return sum(p.get("d", "").count("M") for p in root.iter(f"{SVG}path") if kind in p.get("class", "").split())


def columns(root: ElementTree.Element) -> list[ElementTree.Element]:
    return [r for r in root.iter(f"{SVG}rect") if r.get("class") == "column"]


def test_a_bar_for_each_class_of_each_column() -> None:
    counts = [
        ("2024-01", "material-conflict", 3),
        ("2024-01", "verbal-conflict", 1),
        ("2024-04", "material-conflict", 2),
    ]
    root = read(stack("Events", counts, "month"))
    assert marked(root, "mx") == 2
    assert marked(root, "vx") == 1
    assert marked(root, "vc") == 0
    assert [c.get("data-from") for c in columns(root)] == ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"]
    assert columns(root)[0].get("data-to") == "2024-01-31"
    assert "Jan 2024: 4 events (1 verbal conflict, 3 material conflict)" in columns(root)[0][0].text  # type: ignore[operator]
    assert root.findtext(f"{SVG}desc") == "6 events from 2024-01-01 to 2024-04-30, at most 4 in one column."


@pytest.mark.parametrize(
    "empty",
    [
        lambda: stack("E", [], "day"),
        lambda: lines("score", "S", [], "day"),
        lambda: lines("score", "S", [Line("a", "one", [("2024", None)])], "year"),
        lambda: twoway("A", "B", [], [], "day"),
        lambda: multiples("M", [], KINDS, "day"),
    ],
)
def test_no_rows_are_said_in_words(empty: Callable[[], str]) -> None:
    assert "Nothing to draw" in "".join(read(empty()).itertext())


def test_an_empty_map_and_a_lonely_actor_are_drawn() -> None:
    assert worldmap("M", [])[1:] == (0, 0, 0, 0, 0)
    assert len(read(network(Node("A", "KEN", "GOV"), [], [])).findall(f".//{SVG}circle")) == 1


def test_one_day_is_one_column() -> None:
    root = read(stack("Events", [("2024-05-15", "verbal-conflict", 1)], "day"))
    assert len(columns(root)) == 1
    assert "15 May" in "".join(root.itertext())


@pytest.mark.parametrize(
    "drawn",
    [
        stack("E", [(d, q, 3) for d in DAYS for q in QUADS], "day"),
        lines("score", "S", [Line("x", "one", [(d, float(n % 17)) for n, d in enumerate(DAYS)])], "day", steps=True),
        twoway("A", "B", [(d, "verbal-conflict", 2) for d in DAYS], [(d, "verbal-cooperation", 2) for d in DAYS], "day"),
        worldmap("M", [Spot(f"Place {n}", "KEN", "city", n % 80, n % 170, n, f"/events?place={n}") for n in range(10_000)]).svg,
        network(Node("A", "KEN", "GOV"), [Node(f"B{n}", "SOM", "MIL") for n in range(10_000)], [Tie(0, n, 1, 1) for n in range(10_000)]),
    ],
    ids=["stack", "lines", "twoway", "map", "network"],
)  # fmt: skip
def test_ten_thousand_rows_stay_small(drawn: str) -> None:
    assert len(drawn) < 130_000
    assert len(columns(read(drawn))) <= periods.MOST


def test_ten_thousand_values_of_types_stay_small() -> None:
    drawn = multiples("M", [(d, t, 1.0) for d in DAYS[:1000] for t in KINDS], KINDS, "day")
    assert len(drawn) < 250_000


def test_columns_that_share_periods_lose_no_event() -> None:
    root = read(stack("E", [(d, "verbal-conflict", 2) for d in DAYS], "day"))
    told = [re.search(r": ([\d,]+) events?", c[0].text or "") for c in columns(root)]
    assert sum(int(m[1].replace(",", "")) for m in told if m) == 20_000


@pytest.mark.parametrize(
    "drawn",
    [
        stack(HOSTILE, [("2024", "verbal-conflict", 1)], "year"),
        twoway(HOSTILE, HOSTILE, [("2024", "verbal-conflict", 1)], [], "year"),
        lines("score", HOSTILE, [Line(HOSTILE, "one", [("2024", 1.0)])], "year", key=True),
        worldmap(HOSTILE, [Spot(HOSTILE, "KEN", "city", 1, 36, 2, f"/events?place={HOSTILE}")]).svg,
        network(
            Node(HOSTILE, "KEN", HOSTILE), [Node(HOSTILE, HOSTILE, "", f"/actor?actor={HOSTILE}")], [Tie(0, 1, 1, 1)]
        ),
    ],
)
def test_names_are_never_markup(drawn: str) -> None:
    root = read(drawn)
    assert not [e for e in root.iter() if e.tag.endswith("script")]
    assert "\u202e" not in drawn
    assert "&lt;script" in drawn


def test_no_drawing_has_style_or_script_of_its_own() -> None:
    drawn = (
        stack("E", [("2024", "verbal-conflict", 1)], "year") + worldmap("M", [Spot("A", "KEN", "country", 0, 0, 1)]).svg
    )
    assert " style=" not in drawn
    assert " on" not in re.sub(r">[^<]*<", "><", drawn)


def test_a_drawing_is_named_for_those_who_do_not_see_it() -> None:
    root = read(stack("Events by year", [("2024", "verbal-conflict", 1)], "year"))
    ids = (root.get("aria-labelledby") or "").split()
    assert root.get("role") == "img"
    assert next(e.text for i in ids for e in root.iter() if e.get("id") == i) == "Events by year"


def test_a_sheet_brings_its_style_and_size() -> None:
    whole = sheet(stack("E", [("2024", "verbal-conflict", 1)], "year", key=True))
    assert 'width="960"' in whole
    assert style() in whole
    assert style_hash().startswith("'sha256-")
    assert "Verbal cooperation" in whole


def test_a_line_has_gaps_where_nothing_is_known() -> None:
    root = read(lines("share", "S", [Line("x", "all", [("2020", 1.0), ("2021", 2.0), ("2023", 3.0)])], "year"))
    path = next(p for p in root.iter(f"{SVG}path") if "line" in p.get("class", ""))
    assert path.get("d", "").count("M") == 2


def test_a_running_sum_holds_until_it_changes() -> None:
    root = read(lines("s", "S", [Line("x", "one", [("2020", -5.0), ("2023", 3.0)])], "year", steps=True))
    titles = [c[0].text for c in columns(root)]
    assert titles == ["2020: x −5", "2021: x −5", "2022: x −5", "2023: x 3"]


def test_both_directions_have_one_measure() -> None:
    root = read(twoway("A", "B", [("2024", "verbal-conflict", 8)], [("2024", "verbal-conflict", 2)], "year"))
    d = next(p.get("d", "") for p in root.iter(f"{SVG}path"))
    up, down = (float(h) for h in re.findall(r"v([\d.]+)h", d))
    assert up == pytest.approx(4 * down)


# time


@given(
    st.dates(date(1700, 1, 1), date(2100, 1, 1)),
    st.integers(0, 200_000),
    st.sampled_from(["day", "week", "month", "year"]),
)
def test_columns_follow_each_other_without_a_gap(start: date, days: int, step: str) -> None:
    end = min(start + timedelta(days=days), date(2200, 1, 1))
    cut = {"day": 10, "month": 7, "year": 4}
    names = []
    for d in (start, end):
        monday = d - timedelta(days=d.weekday())
        names.append(monday.isoformat() if step == "week" else d.isoformat()[: cut[step]])
    axis = Axis(names, step)
    assert 1 <= len(axis) <= periods.MOST
    for before, after in zip(axis.columns, axis.columns[1:], strict=False):
        assert date.fromisoformat(before.until) + timedelta(days=1) == date.fromisoformat(after.since)
    assert axis.at(names[0]) == 0
    assert axis.at(names[1]) == len(axis) - 1
    assert axis.columns[0].since <= start.isoformat()
    assert axis.columns[-1].until >= end.isoformat()
    assert 1 <= len(marks(axis.columns)) <= 6


@pytest.mark.parametrize(
    ("period", "step", "days"),
    [
        ("2024-02", "month", ("2024-02-01", "2024-02-29")),
        ("2023", "year", ("2023-01-01", "2023-12-31")),
        ("2024-05-13", "week", ("2024-05-13", "2024-05-19")),
        ("2024-05-15", "day", ("2024-05-15", "2024-05-15")),
    ],
)
def test_a_period_has_its_days(period: str, step: str, days: tuple[str, str]) -> None:
    assert days_of(period, step) == days


def test_the_step_follows_the_span() -> None:
    spans = ["2024-01-31", "2025-06-01", "2030-01-01", "2100-01-01"]
    assert [step_for("2024-01-01", until) for until in spans] == ["day", "week", "month", "year"]


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6))
def test_ticks_enclose_what_they_measure(low: float, size: float) -> None:
    found = ticks(low, low + size)
    slack = 1e-6 * (found[1] - found[0])
    assert found[0] <= low + slack
    assert found[-1] >= low + size - slack
    assert 2 <= len(found) <= 7


@given(st.integers(0, 10**7))
def test_counts_have_whole_ticks(high: int) -> None:
    found = whole_ticks(high)
    assert found[0] == 0
    assert found[-1] >= high
    assert all(isinstance(t, int) for t in found)


# the map


def test_precision_decides_what_is_drawn() -> None:
    spots = [
        Spot("Nakuru", "KEN", "city", -0.28, 36.07, 4, "/events?place=Nakuru"),
        Spot("Kenya", "KEN", "country", 1.0, 38.0, 9),
        Spot("Rift Valley", "KEN", "admin1", 0.5, 36.0, 2),
        Spot("Nauru", "NRU", "country", -0.52, 166.93, 1),
        Spot("the ridge", None, "other", None, None, 3),
    ]
    drawn = worldmap("M", spots)
    assert drawn[1:] == (1, 2, 1, 3, 0)
    root = read(drawn.svg)
    circles = list(root.iter(f"{SVG}circle"))
    assert sorted(c.get("class") or "" for c in circles) == ["spot dot", "spot ring", "spot ring"]
    told = "".join(root.itertext())
    assert "Kenya, somewhere in the country: 9 events" in told
    assert "Rift Valley, somewhere in the region: 2 events" in told
    assert [a.get("tabindex") for a in root.iter(f"{SVG}a")] == ["-1"]


def test_places_outside_the_earth_are_counted_not_drawn() -> None:
    assert worldmap("M", [Spot("Nowhere", None, "city", 91.0, 0.0, 5)]).unplaced == 5


def test_more_is_never_paler() -> None:
    tints = [tint_of(n, 5000) for n in range(1, 5001, 7)]
    assert tints == sorted(tints)
    assert set(tints) == {1, 2, 3, 4}


@given(st.floats(-180, 180), st.floats(-57, 84))
def test_the_earth_fits_on_the_sheet(lon: float, lat: float) -> None:
    x, y = project(lon, lat)
    assert -1e-6 <= x <= WIDTH + 1e-6
    assert -1e-6 <= y <= HEIGHT + 1


def test_the_middle_of_the_sheet_is_the_meridian_of_greenwich() -> None:
    assert project(0, 0)[0] == WIDTH / 2
    with pytest.raises(ValueError, match="no place on earth"):
        project(181, 0)


def test_countries_lie_where_they_are() -> None:
    x, y = project(37.9, 0.2)
    first = re.match(r"M(\d+) (\d+)", outlines()["KEN"])
    assert first
    assert abs(int(first[1]) - x) < 40
    assert abs(int(first[2]) - y) < 40
    assert len(outlines()) > 200


# the network


def test_every_partner_and_tie_is_drawn() -> None:
    partners = [Node(f"P{n}", "SOM" if n % 2 else "ETH", "GOV") for n in range(9)]
    ties = [Tie(0, n + 1, n, 1) for n in range(9)] + [Tie(1, 2, 0, 4), Tie(3, 99, 1, 1), Tie(4, 5, 0, 0)]
    root = read(network(Node("Kenya", "KEN", "GOV"), partners, ties))
    assert len(list(root.iter(f"{SVG}circle"))) == 10
    classes = [p.get("class") or "" for p in root.iter(f"{SVG}path")]
    assert sum("between" not in c for c in classes) == 8 + 9
    assert sum("between" in c for c in classes) == 1


@given(st.integers(0, MOST))
def test_no_two_names_share_a_line(count: int) -> None:
    partners = [Node(f"P{n}", "ABC"[n % 3], "GOV") for n in range(count)]
    places = positions(partners, 44 * -(-count // 2) + 60)
    for side in (1, -1):
        heights = sorted(y for x, y in places[1:] if (x - places[0][0]) * side > 0)
        assert all(b - a > 25 for a, b in pairwise(heights))
    assert positions(partners, 500) == positions(partners, 500)
