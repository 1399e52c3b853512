package org.kapija.core.inspection;

/** What has happened: journalled first, then folded into the state by {@link Inspection#after}. */
public sealed interface Event permits CaseEvent, TerminalEvent, HelpRequested {}
