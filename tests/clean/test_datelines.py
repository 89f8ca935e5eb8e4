"""Datelines in the house styles of agencies and newspapers, and lines that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.clean.datelines import dateline, lone_dateline

REST = "Two ministers met on Monday."
FORMS = [
    ("KYIV, March 3 (Reuters) - ", "KYIV", "March 3", "Reuters"),
    ("NAIROBI, Kenya (AP) — ", "NAIROBI, Kenya", None, "AP"),
    ("WASHINGTON (AP) -- ", "WASHINGTON", None, "AP"),
    ("BEIJING, May 15 (Xinhua) -- ", "BEIJING", "May 15", "Xinhua"),
    ("LONDON/PARIS, March 3 - ", "LONDON/PARIS", "March 3", None),
    ("Islamabad, Jan 4 (dpa) - ", "Islamabad", "Jan 4", "dpa"),
    ("Geneva (AFP) – ", "Geneva", None, "AFP"),
    ("MOSCOW. May 15 (Interfax) - ", "MOSCOW", "May 15", "Interfax"),
    ("MOSCOW, May 15. /TASS/. ", "MOSCOW", "May 15", "TASS"),
    ("NEW DELHI: ", "NEW DELHI", None, None),
    ("BAGHDAD — ", "BAGHDAD", None, None),
    ("(Reuters) - ", None, None, "Reuters"),
    ("March 3 (Reuters) - ", None, "March 3", "Reuters"),
    ("SEOUL, June 4 (Yonhap) -- ", "SEOUL", "June 4", "Yonhap"),
    ("PORT-AU-PRINCE, Haiti – ", "PORT-AU-PRINCE, Haiti", None, None),
    ("SÃO PAULO, Brazil, Aug. 9 (AP) — ", "SÃO PAULO, Brazil", "Aug. 9", "AP"),
    ("TEL AVIV, Israel, Oct. 2, 2023 (AP) — ", "TEL AVIV, Israel", "Oct. 2, 2023", "AP"),
    ("RIO DE JANEIRO, 12 June (EFE) - ", "RIO DE JANEIRO", "12 June", "EFE"),
    ("ST. PETERSBURG, Russia -- ", "ST. PETERSBURG, Russia", None, None),
    ("N'DJAMENA, Chad - ", "N'DJAMENA, Chad", None, None),
    ("JERUSALEM (JTA) — ", "JERUSALEM", None, "JTA"),
    ("THE HAGUE, Netherlands (AP) — ", "THE HAGUE, Netherlands", None, "AP"),
    ("UNITED NATIONS (AP) — ", "UNITED NATIONS", None, "AP"),
    ("ABOARD THE USS LANTERN (AP) — ", "ABOARD THE USS LANTERN", None, "AP"),
    ("TOKYO, Dec 1 (Kyodo) - ", "TOKYO", "Dec 1", "Kyodo"),
    ("AL-HOL CAMP, Syria (AP) — ", "AL-HOL CAMP, Syria", None, "AP"),
    ("Mexico City, Nov 3 (EFE).- ", "Mexico City", "Nov 3", "EFE"),
    ("CARACAS, Venezuela—", "CARACAS, Venezuela", None, None),
    ("Washington, D.C. (CNN) — ", "Washington, D.C.", None, "CNN"),
    ("WASHINGTON, D.C., May 4 (UPI) -- ", "WASHINGTON, D.C.", "May 4", "UPI"),
]
NONE = [
    "WATCH: The minister speaks to reporters.",
    "UPDATE: The vote was delayed.",
    "EXCLUSIVE: Documents show the payments.",
    "US - China talks resumed on Monday.",
    "EU: Ministers agree on quotas.",
    "NATO: The alliance says that it will act.",
    "THE president — who won twice — resigned.",
    "Okello, 71, arrived - at last.",
    "In Lagos, officials (Reuters) - said.",
    "Berlin - The cabinet agreed.",
    "The minister (Health) resigned.",
    "",
]


@pytest.mark.parametrize(("head", "place", "date", "agency"), FORMS, ids=[f[0].strip() for f in FORMS])
def test_house_styles(head: str, place: str | None, date: str | None, agency: str | None) -> None:
    filed = dateline(head + REST)
    assert filed
    assert (head + REST)[filed.end :] == REST
    assert (head[slice(*filed.place)] if filed.place else None, filed.date, filed.agency) == (place, date, agency)


@pytest.mark.parametrize("line", NONE)
def test_no_dateline(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Harbin, China:", "Harbin, China"),
        ("NAIROBI, May 3 (Xinhua)", "NAIROBI"),
        ("KYIV —", "KYIV"),
        ("Geneva, Switzerland --", "Geneva, Switzerland"),
        ("Lagos (AFP)", "Lagos"),
    ],
)
def test_alone_on_its_line(line: str, place: str) -> None:
    filed = lone_dateline(line)
    assert filed
    assert filed.place
    assert line[slice(*filed.place)] == place
    assert filed.end == len(line)


@pytest.mark.parametrize("line", ["The Talks", "Paris:", "What Happens Next", "A long sentence. " * 8])
def test_no_lone_dateline(line: str) -> None:
    assert lone_dateline(line) is None


@given(st.text(max_size=200))
def test_bounds_lie_in_the_paragraph(paragraph: str) -> None:
    for filed in (dateline(paragraph), lone_dateline(paragraph)):
        if filed:
            assert 0 < filed.end <= len(paragraph)
            assert filed.place is None or 0 <= filed.place[0] < filed.place[1] <= filed.end
