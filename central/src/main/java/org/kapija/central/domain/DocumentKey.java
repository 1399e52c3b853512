package org.kapija.central.domain;

import org.kapija.core.value.Sensitive;

/**
 * What makes a travel document one and the same.
 *
 * @param issuer issuing State or organization
 * @param number as printed, fillers removed
 */
public record DocumentKey(String issuer, Sensitive<String> number) {}
