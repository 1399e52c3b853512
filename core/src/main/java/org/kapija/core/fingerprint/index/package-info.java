/**
 * The index of many fingers: an exhaustive scan of codes, sixty-four fingers to a machine word, then geometry on the
 * best. It finds who is worth a full comparison; it decides nothing.
 */
@NullMarked
package org.kapija.core.fingerprint.index;

import org.jspecify.annotations.NullMarked;
