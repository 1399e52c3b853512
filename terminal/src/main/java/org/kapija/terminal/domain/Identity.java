package org.kapija.terminal.domain;

/**
 * Who the terminal is.
 *
 * @param id its name
 * @param site where it stands
 * @param version of its software
 * @param mode {@code demonstration} or {@code production}
 */
public record Identity(String id, String site, String version, String mode) {}
