"""The pages, in the order of the navigation: one file a page, each with its declaration at its end."""

from __future__ import annotations

from nutgraf.serve.declare import Action, Page
from nutgraf.serve.pages import events, help, quotes, stories, story

PAGES: tuple[Page, ...] = (
    stories.PAGE,
    events.PAGE,
    quotes.PAGE,
    help.PAGE,
    *story.PAGES,
)


def actions(token: str | None) -> tuple[Action, ...]:
    """What forms may ask for; ``token``: what they must bring, None where nothing may be written."""
    return ()
