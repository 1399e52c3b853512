package org.kapija.core.watchlist;

import org.kapija.core.value.Octets;

/**
 * One key's signature under a list's head.
 *
 * @param keyId SHA-256 of the public key as it stands in the root
 * @param signature Ed25519 (RFC 8032), 64 octets
 */
public record ListSignature(Octets keyId, Octets signature) {}
