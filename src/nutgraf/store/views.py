"""Views for people who read the archive with Datasette, DuckDB, psql or a spreadsheet: names in place of ids."""

from __future__ import annotations

VIEWS = {
    "v_stories": """
        SELECT d.*, d.key = d.lead AS is_lead, t.text FROM documents d JOIN texts t ON t.document_id = d.id
    """,
    "v_events": """
        SELECT e.document_id, e.event, e.day, e.earliest, e.latest, e.date_basis, e.type, e.mode, e.quad, e.score,
               e.status, e.contexts, e.actors, e.actor_countries, e.actor_sectors,
               e.recipients, e.recipient_countries, e.recipient_sectors, e.claimed_by,
               e.trigger_words, e.trigger_start, e.trigger_end, e.place_name, p.country AS place_country,
               p.admin1 AS place_admin1, p.lat, p.lon, p.level AS place_level, e.confidence, e.why,
               d.story, d.publisher, d.published, d.title, d.url, d.lead, d.key = d.lead AS is_lead
        FROM events e JOIN documents d ON d.id = e.document_id
        LEFT JOIN places p ON p.document_id = e.document_id AND p.place = e.place
    """,
    "v_quotes": """
        SELECT q.id, q.document_id, q.attribution, q.kind, q.source, i.country AS source_country,
               i.sector AS source_sector, i.wikidata AS source_wikidata, q.source_words, q.cue, q.content,
               q.confidence, d.day, d.story, d.publisher, d.published, d.title, d.url, d.lead, d.key = d.lead AS is_lead
        FROM attributions q JOIN documents d ON d.id = q.document_id
        LEFT JOIN identities i ON i.id = q.source_id
    """,
    "v_dyads": """
        SELECT a.identity_id AS actor_id, x.name AS actor, x.country AS actor_country, x.sector AS actor_sector,
               r.identity_id AS recipient_id, y.name AS recipient, y.country AS recipient_country,
               y.sector AS recipient_sector, e.type, e.quad, e.status,
               count(*) AS events, avg(e.score) AS score, min(e.day) AS first_day, max(e.day) AS last_day
        FROM events e
        JOIN event_parties a ON a.document_id = e.document_id AND a.event = e.event AND a.role = 'actor'
        JOIN event_parties r ON r.document_id = e.document_id AND r.event = e.event AND r.role = 'recipient'
        JOIN identities x ON x.id = a.identity_id
        JOIN identities y ON y.id = r.identity_id
        GROUP BY a.identity_id, x.name, x.country, x.sector, r.identity_id, y.name, y.country, y.sector,
                 e.type, e.quad, e.status
    """,
}
