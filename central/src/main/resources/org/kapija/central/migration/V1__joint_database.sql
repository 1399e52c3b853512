-- Entries of all terminals as they arrived, and the views made of them. Times are milliseconds since 1970, UTC.

CREATE TABLE entry (
    terminal   TEXT    NOT NULL,
    epoch      INTEGER NOT NULL,
    sequence   INTEGER NOT NULL,
    position   INTEGER UNIQUE,            -- order in which entries became contiguous; NULL while held ahead of a gap
    kind       TEXT    NOT NULL,
    inspection TEXT,
    at         INTEGER NOT NULL,
    arrived    INTEGER NOT NULL,
    hash       BLOB    NOT NULL,
    previous   BLOB    NOT NULL,
    header     BLOB    NOT NULL,          -- as chained, never encoded again
    salt       BLOB    NOT NULL,
    payload    BLOB    NOT NULL,
    PRIMARY KEY (terminal, epoch, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_of_inspection ON entry (inspection, epoch, sequence) WHERE inspection IS NOT NULL;

CREATE TABLE chain (
    terminal TEXT    NOT NULL,
    epoch    INTEGER NOT NULL,
    sequence INTEGER NOT NULL,            -- of the last contiguous entry
    head     BLOB    NOT NULL,
    PRIMARY KEY (terminal, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id        INTEGER PRIMARY KEY,
    terminal  TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    sentence  TEXT    NOT NULL,           -- key of the catalogue
    arguments TEXT    NOT NULL,           -- JSON object
    times     INTEGER NOT NULL,
    at        INTEGER NOT NULL,           -- the last time
    UNIQUE (terminal, kind, sentence, arguments)
) STRICT;

CREATE TABLE registration (
    number     INTEGER PRIMARY KEY,
    reference  TEXT    NOT NULL UNIQUE,
    inspection TEXT    NOT NULL UNIQUE,
    terminal   TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    ground     TEXT    NOT NULL,
    issuer     TEXT,
    document   TEXT,
    surname    TEXT,
    given      TEXT,
    outcome    TEXT
) STRICT;

CREATE TABLE finger (
    reference TEXT    NOT NULL REFERENCES registration (reference) ON DELETE CASCADE,
    position  INTEGER NOT NULL,           -- ISO/IEC 19794-2
    template  BLOB    NOT NULL,
    PRIMARY KEY (reference, position, template)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    inspection TEXT    NOT NULL PRIMARY KEY,
    answers    TEXT    NOT NULL,          -- AnswerText: BA=hit=BA-2026-000001 RS=no-hit
    hit        INTEGER NOT NULL,
    confirmed  INTEGER NOT NULL           -- the terminal has journalled it
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor (
    name     TEXT    NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    id   TEXT NOT NULL PRIMARY KEY,
    form TEXT NOT NULL                    -- JSON, as of the last release
) STRICT, WITHOUT ROWID;

CREATE TABLE staged (
    id   TEXT NOT NULL PRIMARY KEY,
    form TEXT                             -- JSON; NULL to remove
) STRICT, WITHOUT ROWID;

CREATE TABLE list (
    number INTEGER PRIMARY KEY,
    issued INTEGER NOT NULL
) STRICT;

CREATE TABLE part (
    number INTEGER NOT NULL REFERENCES list (number) ON DELETE CASCADE,
    n      INTEGER NOT NULL,
    octets BLOB    NOT NULL,
    PRIMARY KEY (number, n)
) STRICT, WITHOUT ROWID;
