"""Wire copies, grouped as they arrive.

Comes in: stories, one at a time or in batches.  Goes out: for each its `Placement`, and at any time the `Group`s.

A group is a lead and its copies.  Texts are ranked: earliest published, then most complete, then by id.  Going down the
ranks, a text joins the lead above it with which it shares most words (`verify.is_copy`), or becomes a lead.  The
groups are therefore a function of the set of stories, not of their order of arrival: a story that arrives late and
ranks high takes its place, and only the texts that it could concern are placed anew (see docs/copies.md for the one
limit, shingles that very many leads carry).  A text that is no copy of a lead but close kin to it is tied to it by a
later text that is a copy of both.  A group is named by the id of its lead's first story.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from sys import intern

import numpy as np

from nutgraf.errors import InputMalformed
from nutgraf.relate.copies.batch import Batch, Row, prepare
from nutgraf.relate.copies.candidates import Candidates, Shared
from nutgraf.relate.copies.placement import Group, Placement
from nutgraf.relate.copies.shelf import Entry, Shelf
from nutgraf.relate.copies.shingles import U32, Words
from nutgraf.relate.copies.signature import sign, signed
from nutgraf.relate.copies.story import Story
from nutgraf.relate.copies.texts import Texts, digest_of
from nutgraf.relate.copies.verify import Overlap, Rules, is_copy, is_kin, measure

_CANDIDATES = 32  # leads that are compared with a text, most shared shingles first
_WITNESSES = 64  # copies of a lead, highest rank first, through which a text may join it

Rank = tuple[int, int, str]


class Copies:
    """All stories seen, in groups. ``shelf`` keeps the state between runs: what it holds is loaded at once."""

    def __init__(self, *, shelf: Shelf | None = None, rules: Rules | None = None) -> None:
        self._rules = rules or Rules()
        self._texts = Texts()
        self._candidates = Candidates(self._texts)
        self._rank: list[Rank] = []
        self._lead: list[int] = []
        self._members: dict[int, set[int]] = {}
        self._stories: dict[str, tuple[int, int, str | None, str | None]] = {}
        self._shared: dict[int, list[str]] = {}
        self._kin: set[int] = set()
        self._tied: set[int] = set()  # of the kin, those that joined through a copy that came after them
        self._lowest: Rank = (-1, 0, "")
        self._shelf: Shelf | None = None
        if shelf is not None:
            self._load(shelf)
        self._shelf = shelf

    def __len__(self) -> int:
        return len(self._stories)

    def __contains__(self, story: str) -> bool:
        return story in self._stories

    def add(self, story: Story) -> Placement:
        """Place one story. The same story again changes nothing; another text under a known id is `InputMalformed`."""
        return self.place(prepare([story]))[0]

    def add_many(self, stories: Sequence[Story]) -> list[Placement]:
        """Place stories in the order given; faster than one by one."""
        return self.place(prepare(stories))

    def place(self, batch: Batch) -> list[Placement]:
        """Place what `prepare` made of some stories, perhaps in another process."""
        (hashes, bounds), (keys, edges) = batch.words, batch.signatures
        sizes = np.diff(bounds)
        late = any(row.moment <= self._lowest[0] for row in batch.rows)
        leads = self._candidates.settled(keys, edges, sizes, leads=True)
        followers = self._candidates.settled(keys, edges, sizes, leads=False) if late else {}
        placements = []
        for nth, row in enumerate(batch.rows):
            words = hashes[bounds[nth] : bounds[nth + 1]]
            own = keys[edges[nth] : edges[nth + 1]]
            placements.append(self._add(row, words, own, leads.get(nth, {}), followers.get(nth, {}) if late else None))
        self._candidates.settle()
        return placements

    def group_of(self, story: str) -> Group:
        """The group that holds a story. Raises `KeyError` for a story never seen."""
        return self._group(self._lead[self._stories[story][0]])

    def groups(self, at_least: int = 1) -> Iterator[Group]:
        """Every group of ``at_least`` stories, by the rank of its lead."""
        leads = [text for text, lead in enumerate(self._lead) if text == lead]
        for lead in sorted(leads, key=self._rank.__getitem__):
            texts = {lead, *self._members.get(lead, ())}
            if sum(len(self._ids(text)) for text in texts) >= at_least:
                yield self._group(lead)

    def _group(self, lead: int) -> Group:
        members = [story for text in (lead, *self._members.get(lead, ())) for story in self._ids(text)]
        members.sort(key=self._story_rank)
        return Group(id=self._rank[lead][2], members=tuple(members), agency=self._agency(members))

    def _agency(self, members: list[str]) -> str | None:
        """Whom most members name as the agency (of several the earliest named), else their one publisher."""
        named = Counter(name for story in members if (name := self._stories[story][3]))
        if named:
            return named.most_common(1)[0][0]
        publishers = {self._stories[story][2] for story in members}
        return publishers.pop() if len(publishers) == 1 else None

    def _ids(self, text: int) -> list[str]:
        return self._shared.get(text) or [self._rank[text][2]]

    def _story_rank(self, story: str) -> Rank:
        text, moment, _, _ = self._stories[story]
        return moment, self._rank[text][1], story

    def _add(self, row: Row, words: U32, keys: U32, leads: Shared, followers: Shared | None) -> Placement:
        rank = (row.moment, -words.size, row.id)
        digest = digest_of(words) if words.size >= self._rules.identical else None
        text = self._texts.find(words, digest) if digest else None
        known = self._stories.get(row.id)
        if known:
            if known[0] != text and (digest or not np.array_equal(self._texts.words(known[0]), words)):
                raise InputMalformed("two different texts have the same id", where=row.id, hint="give each its own id")
            return Placement(id=row.id, group=self._rank[self._lead[known[0]]][2])
        facts = (row.moment, row.publisher and intern(row.publisher), row.agency and intern(row.agency))
        changed: set[int] = set()
        overlap = None
        if text is not None:
            self._stories[row.id] = (text, *facts)
            self._shared.setdefault(text, [self._rank[text][2]]).append(row.id)
            if rank < self._rank[text]:
                led = self._lead[text] == text
                self._rank[text] = rank
                changed = self._arrange([text, *self._later(text, self._near(text, keys)[1])])
                if led:
                    changed |= {text, *self._members.get(text, ())}
        else:
            text = self._texts.add(words, digest)
            self._stories[row.id] = (text, *facts)
            self._rank.append(rank)
            late = rank < self._lowest
            self._lowest = max(self._lowest, rank)
            leads = self._candidates.near(keys, words.size, leads=True, settled=leads)
            near: Iterable[int] = ()
            if late:
                near = leads.keys() | self._candidates.near(keys, words.size, leads=False, settled=followers).keys()
            found, apart = self._choose(text, leads, near)
            lead, overlap = found or (text, None)
            self._lead.append(text)
            self._join(text, lead, kin=self._only_kin(overlap))
            self._note(text, keys)
            changed = self._arrange([*apart, *self._later(text, near)])
        moved = tuple(story for t in sorted(changed) for story in self._ids(t) if story != row.id)
        self._keep([row.id, *moved])
        return Placement(id=row.id, group=self._rank[self._lead[text]][2], overlap=overlap, moved=moved)

    def _choose(self, text: int, near: Shared, all_near: Iterable[int]) -> tuple[tuple[int, Overlap] | None, list[int]]:
        """The lead above ``text`` that it is a copy of, with what they share; and the leads that it ties to others.

        ``near``: leads that share enough keys with it; ``all_near``: all such texts, if any may rank below it."""
        words = self._texts.words(text)
        best: tuple[int, Overlap] | None = None
        kin: list[tuple[int, Overlap]] = []
        known: list[int] = []
        for lead in self._above(text, near):
            leads = self._lead[lead] == lead
            least = self._rules.kin if best is None and lead in self._members else self._rules.containment
            overlap = measure(self._texts.words(lead), words, self._rules, least)
            if is_copy(overlap, self._rules):
                known.append(lead)
                if leads and (best is None or overlap.shared > best[1].shared):
                    best = (lead, overlap)
            elif leads and is_kin(overlap, self._rules):
                kin.append((lead, overlap))
        found = best or self._through_copy(text, kin)
        self._tied.discard(text)
        if found is None and (found := self._through_later(text, all_near)):
            self._tied.add(text)
        return found, self._apart(known)

    def _above(self, text: int, near: Shared) -> list[int]:
        """The leads above ``text`` that are worth comparing with it, and texts that are tied to a lead."""
        rank = self._rank[text]
        if self._texts.words(text).size < self._rules.words:
            return []
        ranked = [
            (-count, self._rank[lead], lead)
            for lead, count in near.items()
            if (self._lead[lead] == lead or lead in self._tied)
            and self._rank[lead] < rank
            and -self._rank[lead][1] >= self._rules.words
        ]
        return [lead for _, _, lead in sorted(ranked)[:_CANDIDATES]]

    def _apart(self, leads: list[int]) -> list[int]:
        """Of ``leads`` with a common copy, those that are close kin to one above them."""
        if len(leads) < 2:
            return []
        leads = sorted(leads, key=self._rank.__getitem__)
        return [low for nth, low in enumerate(leads) if any(self._close(high, low) for high in leads[:nth])]

    def _close(self, lead: int, text: int) -> Overlap | None:
        """What two texts share, if it is enough to be tied."""
        found = measure(self._texts.words(lead), self._texts.words(text), self._rules, self._rules.tie)
        return found if found.containment >= self._rules.tie else None

    def _through_later(self, text: int, near: Iterable[int]) -> tuple[int, Overlap] | None:
        """The lead above ``text``, close kin to it, with which it shares most of a copy that came after both."""
        rank, words = self._rank[text], self._texts.words(text)
        if words.size < self._rules.words:
            return None
        later = sorted((self._rank[other], other) for other in near if self._rank[other] > rank)
        best, most = None, 0
        for _, other in later[:_WITNESSES]:
            copy = self._texts.words(other)
            if not is_copy(measure(words, copy, self._rules, self._rules.containment), self._rules):
                continue
            for lead in self._above(text, self._candidates.near(self._sign(other), copy.size, leads=True)):
                found = measure(self._texts.words(lead), copy, self._rules, self._rules.containment)
                if self._lead[lead] != lead or found.shared <= most or not is_copy(found, self._rules):
                    continue
                if overlap := self._close(lead, text):
                    best, most = (lead, overlap), found.shared
        return best

    def _note(self, text: int, keys: U32) -> None:
        """Enter a text for look-up as what it is; one that is tied to a lead is looked for among leads too."""
        self._candidates.note(text, keys, leads=self._lead[text] == text)
        if text in self._tied:
            self._candidates.note(text, keys, leads=True)

    def _through_copy(self, text: int, kin: list[tuple[int, Overlap]]) -> tuple[int, Overlap] | None:
        """The lead, among those that ``text`` is kin to, that has a copy above ``text`` of which it is a copy."""
        words, rank, best, most = self._texts.words(text), self._rank[text], None, 0
        for lead, overlap in kin:
            above = sorted((self._rank[copy], copy) for copy in self._members.get(lead, ()) if self._rank[copy] < rank)
            for _, copy in above[:_WITNESSES]:
                found = measure(self._texts.words(copy), words, self._rules, self._rules.containment)
                if found.shared > most and is_copy(found, self._rules):
                    best, most = (lead, overlap), found.shared
        return best

    def _near(self, text: int, keys: U32) -> tuple[Shared, Iterable[int]]:
        """The leads that share enough shingles with this text, and all texts that do."""
        size = self._texts.size(text)
        leads = self._candidates.near(keys, size, leads=True)
        return leads, leads.keys() | self._candidates.near(keys, size, leads=False).keys()

    def _later(self, text: int, near: Iterable[int]) -> list[int]:
        """Those of the ``near`` texts ranked below ``text`` that it concerns.

        If it leads, all; else those that are no lead's own copy, and may be its.
        """
        rank, leads = self._rank[text], self._lead[text] == text
        return [
            other
            for other in near
            if self._rank[other] > rank and (leads or self._lead[other] == other or other in self._kin)
        ]

    def _arrange(self, texts: Iterable[int]) -> set[int]:
        """Place ``texts`` anew, highest rank first, with all that this concerns; gives those whose lead changed."""
        queue = [(self._rank[text], text) for text in texts]
        heapq.heapify(queue)
        changed, last = set(), -1
        while queue:
            text = heapq.heappop(queue)[1]
            if text == last:
                continue
            last = text
            keys = self._sign(text)
            leads, near = self._near(text, keys)
            found, apart = self._choose(text, leads, near)
            for other in apart:
                heapq.heappush(queue, (self._rank[other], other))
            lead, old = found[0] if found else text, self._lead[text]
            if lead == old:
                continue
            changed.add(text)
            concerned = self._members.pop(text, set()) if old == text else set()
            if old != text:
                self._members.get(old, set()).discard(text)
            self._join(text, lead, kin=self._only_kin(found and found[1]))
            self._note(text, keys)
            concerned.update(self._later(text, near))
            for other in concerned:
                heapq.heappush(queue, (self._rank[other], other))
        return changed

    def _only_kin(self, overlap: Overlap | None) -> bool:
        return overlap is not None and not is_copy(overlap, self._rules)

    def _join(self, text: int, lead: int, *, kin: bool) -> None:
        self._lead[text] = lead
        (self._kin.add if kin else self._kin.discard)(text)
        if lead != text:
            self._members.setdefault(lead, set()).add(text)

    def _sign(self, text: int) -> U32:
        words = self._texts.words(text)
        return sign(Words(words, np.array([0, words.size]))).keys

    def _keep(self, stories: Iterable[str]) -> None:
        if self._shelf is None:
            return
        entries = []
        for story in stories:
            text, moment, publisher, agency = self._stories[story]
            words = self._texts.words(text).astype("<u4").tobytes()
            lead = self._rank[self._lead[text]][2]
            entries.append(
                Entry(
                    id=story,
                    moment=moment,
                    publisher=publisher,
                    agency=agency,
                    words=words,
                    lead=lead,
                    kin=text in self._kin,
                )
            )
        self._shelf.keep(entries)

    def _load(self, shelf: Shelf) -> None:
        entries = sorted(shelf.entries(), key=lambda entry: entry.id)
        for entry in entries:
            words = np.frombuffer(entry.words, "<u4").astype(np.uint32)
            digest = digest_of(words) if words.size >= self._rules.identical else None
            text = self._texts.find(words, digest) if digest else None
            rank = (entry.moment, -words.size, entry.id)
            if text is None:
                text = self._texts.add(words, digest)
                self._rank.append(rank)
                self._lead.append(text)
            else:
                self._shared.setdefault(text, [self._rank[text][2]]).append(entry.id)
                self._rank[text] = min(self._rank[text], rank)
            self._lowest = max(self._lowest, rank)
            self._stories[entry.id] = (text, entry.moment, entry.publisher, entry.agency)
        for entry in entries:
            text = self._stories[entry.id][0]
            self._join(text, self._stories[entry.lead][0], kin=entry.kin)
        self._tied.update(self._kin)  # some joined through an earlier copy: that is found out when they are concerned
        for text, keys in enumerate(signed(self._texts.words(text) for text in range(len(self._texts)))):
            self._note(text, keys)
            self._candidates.settle()
