/** The programs of a region as anybody outside sees them: their pages' streams and commands over HTTP. */
@NullMarked
package org.kapija.simulator.client;

import org.jspecify.annotations.NullMarked;
