"""Tags of SVG: what stands in them is escaped, and nothing that XML cannot hold is left."""

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from nutgraf.serve.charts.elements import tag, text


@given(st.text(), st.text())
def test_any_words_make_an_element_that_can_be_read(inner: str, value: str) -> None:
    made = ET.fromstring(tag("text", inner, class_="name", data_n=value).replace("\r", " "))
    plain = [str(text(words)) for words in (inner, value)]
    assert made.get("class") == "name"
    assert not any(mark in part for part in plain for mark in "<>\"'")
    assert tag("g", [inner]) == tag("g", inner)


def test_markup_and_numbers_stay() -> None:
    inner = tag("circle", r=1.5, cx=3)
    assert inner == Markup('<circle r="1.5" cx="3"/>')
    assert tag("g", [inner, "a<b"], href=None) == Markup('<g><circle r="1.5" cx="3"/>a&lt;b</g>')
    assert text(Markup("<b>")) == "<b>"
    assert text("a&b") == "a&amp;b"
