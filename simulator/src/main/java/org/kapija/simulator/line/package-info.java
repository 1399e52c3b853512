/** The device's end of a serial cable: a pseudo-terminal with a plug, a speed, a memory of its traffic and bad days. */
@NullMarked
package org.kapija.simulator.line;

import org.jspecify.annotations.NullMarked;
