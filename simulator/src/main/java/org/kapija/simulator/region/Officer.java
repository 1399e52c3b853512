package org.kapija.simulator.region;

/**
 * An officer of a region made for demonstration.
 *
 * @param id service number
 * @param role {@code guard}, {@code expert} or {@code supervisor}
 * @param pin as provisioning printed it
 */
public record Officer(String id, String role, String pin) {}
