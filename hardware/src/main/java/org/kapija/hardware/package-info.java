/** Ports to devices, the wires under them and their drivers. Knows no traveller, no list, no message. */
@NullMarked
package org.kapija.hardware;

import org.jspecify.annotations.NullMarked;
