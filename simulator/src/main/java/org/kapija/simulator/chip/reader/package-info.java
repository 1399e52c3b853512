/** Ways to lay a simulated chip on a reader: in the same process, over a socket, or under the real PC/SC service. */
@NullMarked
package org.kapija.simulator.chip.reader;

import org.jspecify.annotations.NullMarked;
