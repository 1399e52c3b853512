/** A fingerprint module of the ZFM-20 / R307 family as seen from its wire: firmware, memory, lamp and bad days. */
@NullMarked
package org.kapija.simulator.zfm;

import org.jspecify.annotations.NullMarked;
