package org.kapija.terminal.domain;

import org.kapija.core.inspection.Officer;

/**
 * The officer at the console.
 *
 * @param officer who
 * @param name as the console shows it
 */
public record SignedIn(Officer officer, String name) {}
