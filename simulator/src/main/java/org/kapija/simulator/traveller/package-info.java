/** Invented people who come to the crossing: who they are, what they carry, and what is printed on it. */
@NullMarked
package org.kapija.simulator.traveller;

import org.jspecify.annotations.NullMarked;
