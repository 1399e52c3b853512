/** Learning from synthetic fingers alone what the search by minutiae codes ships. */
@NullMarked
package org.kapija.simulator.learn;

import org.jspecify.annotations.NullMarked;
