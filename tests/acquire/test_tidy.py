"""Cleaning of paragraphs: what is mended, what is dropped, and what must stay."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nutgraf.acquire.tidy import is_furniture, one_line, tidy, tidy_line


@pytest.mark.parametrize(
    "line",
    [
        "Read more: How the port grew",
        "READ ALSO: Ministers meet",
        "Also read | Talks fail",
        "Advertisement",
        "Advertisement - Scroll to continue",
        "Sign up for our daily newsletter",
        "Sign in",
        "Subscribe now",
        "Subscribe to continue reading",
        "Already a subscriber? Log in",
        "This article is for subscribers only.",
        "To continue reading this article, subscribe.",
        "You have reached your limit of free articles.",
        "We use cookies to improve your experience.",
        "This website uses cookies and similar technologies.",
        "Accept all cookies",
        "Cookie policy",
        "Share",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Copy link",
        "3 min read",
        "12 comments",
        "Most read",
        "Story continues below advertisement",
        "Continue reading",
        "Related stories",
        "Recommended for you",
        "Follow us on Telegram for updates",
        "View in browser",
        "Unsubscribe",
        "Click here to subscribe",
        "Get our free morning newsletter",
        "Download our app for alerts",
        "Create a free account",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell by four per cent on Monday.",
        "Police said on Tuesday they would follow the suspects.",
        "The minister refused to sign up to the accord.",
        "Sign language interpreters went on strike on Monday.",
        "We use force only when we must, the general said.",
        "Cookies were handed to the soldiers.",
        "Related talks in Geneva ended without a deal.",
        "Read the full sanctions list, the envoy urged the council, before you vote.",
        "Search teams found two bodies under the rubble.",
        "Home Secretary Ann Lund resigned on Friday.",
        "Print workers walked out.",
        "Reject the deal, the party leader told members.",
        "To continue the talks, both sides must withdraw, he said.",
        "Join the union, workers were told.",
        "Saved from the flood, forty villagers were flown to the capital.",
        "Accept the offer or leave, the owner told the crew.",
        "(Except for the headline, this story has not been edited by our staff.)",
        "(Reporting by Ida Holm; Editing by Per Dahl)",
        "“Close the border,” the governor said.",
        "Watch officers were sent home.",
        "Comments by the president angered the army.",
    ],
)
def test_news_is_not_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_invisible_characters_go_and_spelling_joiners_stay() -> None:
    assert tidy_line("good\u00adwill \u200bpast\ufeff \u202adone\u202c")[0] == "goodwill past done"
    assert tidy_line("a\u200db")[0] == "ab"
    persian = "می\u200cخواهد"
    assert tidy_line(persian)[0] == persian
    assert tidy_line("a\u00a0b\u2009c\td")[0] == "a b c d"


def test_mojibake_is_repaired_and_said() -> None:
    spoilt = "The minister said â€œnoâ€\u009d in MalmÃ¶.".replace("\u009d", "\x9d")
    kept, notes = tidy([spoilt])
    assert kept in (["The minister said “no” in Malmö."], ['The minister said "no" in Malmö.'])
    assert "mojibake repaired" in notes


@pytest.mark.parametrize("text", ["Malmö und Århus", "Ângela disse não", "ÃO", "Île-de-France", "Đà Nẵng"])
def test_proper_accents_are_left_alone(text: str) -> None:
    assert tidy_line(text) == (text, False)


def test_entities_left_by_double_escaping() -> None:
    assert tidy_line("Marks &amp; Spencer &quot;sold&quot; &#8217;s")[0] == 'Marks & Spencer "sold" ’s'
    assert tidy_line("AT&T and R&D")[0] == "AT&T and R&D"


def test_repeated_paragraphs_and_the_headline() -> None:
    long = "The port authority said that it would pay workers for three of the nine days lost."
    kept, notes = tidy(["The Title", long, "Short.", long, "Other.", "Short.", "Short."], "the title")
    assert kept == [long, "Short.", "Other.", "Short."]
    assert "2 repeated paragraphs dropped" in notes


def test_metadata_values() -> None:
    assert one_line("  A &amp; B\n") == "A & B"
    assert one_line(" \u200b ") is None
    assert one_line(None) is None


@example("\xadÜ¯")
@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = tidy_line(text)[0]
    if "&" not in once:
        assert tidy_line(once)[0] == once
    assert "\n" not in once
