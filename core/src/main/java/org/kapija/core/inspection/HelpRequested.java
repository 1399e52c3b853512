package org.kapija.core.inspection;

/** An officer called for help, in an inspection or without one. */
public record HelpRequested(Officer by, HelpKind kind) implements Event {}
