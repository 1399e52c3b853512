package org.kapija.core.watchlist;

import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * One finger in its stored form.
 *
 * @param position which finger
 * @param template SourceAFIS 3 native template, about 0.5 kB
 */
public record FingerTemplate(FingerPosition position, Sensitive<Octets> template) {}
