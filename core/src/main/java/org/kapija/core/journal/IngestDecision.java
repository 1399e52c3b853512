package org.kapija.core.journal;

import java.util.List;

/** What central does with an entry that arrived. */
public sealed interface IngestDecision {
    /**
     * Commit these, then acknowledge.
     *
     * @param next the state with them
     * @param links the entry, and those held for it, in order of sequence
     */
    record Store(Ingest next, List<Link> links) implements IngestDecision {
        public Store {
            links = List.copyOf(links);
        }
    }

    /** It is stored already: acknowledge again. */
    record Duplicate() implements IngestDecision {}

    /**
     * Keep it aside until the gap is filled; acknowledge what is contiguous.
     *
     * @param next the state with it
     * @param gaps what is missing
     */
    record Hold(Ingest next, List<Gap> gaps) implements IngestDecision {
        public Hold {
            gaps = List.copyOf(gaps);
        }
    }

    /** Store nothing, tell a person. */
    record Alarm(Incident incident) implements IngestDecision {}
}
