/** What every parser of octets from outside must keep to, how it is tried, and the list of such parsers. */
@NullMarked
package org.kapija.fuzz;

import org.jspecify.annotations.NullMarked;
