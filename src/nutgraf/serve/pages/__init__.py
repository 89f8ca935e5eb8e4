"""The pages, in the order of the navigation: one file a page, each with its declaration at its end."""

from __future__ import annotations

from nutgraf.serve.declare import Action, Page
from nutgraf.serve.pages import actor, actors, dyad, events, help, map, quotes, status, stories, story, timeline, views

_ASKING: tuple[Page, ...] = (stories.PAGE, events.PAGE, quotes.PAGE, actors.PAGE)
_SAVABLE = {page.path: page for page in _ASKING if not page.inside}

_DRAWN: tuple[Page, ...] = (*dyad.PAGES, timeline.PAGE, map.PAGE)

PAGES: tuple[Page, ...] = (
    *_ASKING,
    *_DRAWN,
    status.PAGE,
    *actor.PAGES,
    *views.pages(_SAVABLE),
    help.PAGE,
    *story.PAGES,
)


def actions(token: str | None) -> tuple[Action, ...]:
    """What forms may ask for; ``token``: what they must bring, None where nothing may be written."""
    return views.actions(token, _SAVABLE)
