-- Entries that terminals have lost to damage, as they said themselves.

CREATE TABLE renounced (
    terminal TEXT    NOT NULL,
    epoch    INTEGER NOT NULL,
    first    INTEGER NOT NULL,            -- sequence
    last     INTEGER NOT NULL,
    PRIMARY KEY (terminal, epoch, first, last)
) STRICT, WITHOUT ROWID;

CREATE TABLE loss (                       -- holes in the contiguous part
    terminal TEXT    NOT NULL,
    epoch    INTEGER NOT NULL,
    first    INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    at       INTEGER NOT NULL,            -- when the entries behind were joined
    PRIMARY KEY (terminal, epoch, first)
) STRICT, WITHOUT ROWID;
