/** What a terminal asks of its devices, in the terms of the counter: scan a finger, read a document. */
@NullMarked
package org.kapija.hardware.port;

import org.jspecify.annotations.NullMarked;
