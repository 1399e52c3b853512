/** Documents as paper: data pages drawn with their zone, and photographs of them with all that spoils photographs. */
@NullMarked
package org.kapija.simulator.page;

import org.jspecify.annotations.NullMarked;
