/** A State that issues documents: its authority, its signers and what they sign (Doc 9303-12). */
@NullMarked
package org.kapija.simulator.chip.issuer;

import org.jspecify.annotations.NullMarked;
