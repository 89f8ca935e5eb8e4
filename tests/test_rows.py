import json

import pytest

from nutgraf.errors import BadOption
from nutgraf.rows import TABLES, rows
from tests.story_fixture import TEXT, story


def test_event_row_joins_names_and_points_at_text() -> None:
    row = rows(story(), "events")[1]
    assert (row["document"], row["published"], row["id"], row["type"]) == ("d-market", "2024-03-05", "e2", "ASSAULT")
    assert (row["actor_names"], row["actor_sectors"], row["recipient_names"]) == ("Tiravan army", "MIL", None)
    assert (row["place_name"], row["earliest"], row["claimed_by_name"]) == ("Old Kosten", "2024-03-04", "Varna")
    assert TEXT[row["trigger_start"] : row["trigger_end"]] == row["trigger"] == "shelling"


def test_attribution_row_gives_speaker_and_content() -> None:
    row = rows(story(), "attributions")[1]
    assert (row["source_name"], row["source"], row["cue"]) == ("Tirava", "Our neighbour", "told")
    assert row["content"] == "'we will not fire first'"


def test_place_and_time_rows() -> None:
    geneva = rows(story(), "places")[2]
    assert (geneva["name"], geneva["country"], geneva["lat"], geneva["mentions"]) == ("Geneva", "CHE", 46.2022, 1)
    assert [r["value"] for r in rows(story(), "times")] == ["2024-03-04", "2024-03-05", "2024-W11"]


@pytest.mark.parametrize("table", TABLES)
def test_rows_of_a_table_are_flat_and_alike(table: str) -> None:
    found = story().rows(table)
    assert found
    assert len({tuple(row) for row in found}) == 1
    assert all(v is None or isinstance(v, str | int | float) for row in found for v in row.values())
    assert json.loads(json.dumps(found)) == found


def test_unknown_table_names_the_tables() -> None:
    with pytest.raises(BadOption, match="actors, places, times, attributions, events"):
        rows(story(), "sentences")
