package org.kapija.core.inspection;

/** What the inspection reacts to: the word of a person, or what a device, link or clock reports. */
public sealed interface Input permits Command, Observation {}
