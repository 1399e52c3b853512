package org.kapija.simulator.panel;

/** Where the other pages of the region are, tokens included. */
public record Links(String console, String traveller, String central) {}
