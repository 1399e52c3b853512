/** Several fingers in one image: where each lies, which it is, and whether the hand is the one that was asked for. */
@NullMarked
package org.kapija.core.fingerprint.slap;

import org.jspecify.annotations.NullMarked;
