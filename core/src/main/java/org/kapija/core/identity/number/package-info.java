/** Finding documents by number, exact and as easily misread, in lists of millions. */
@NullMarked
package org.kapija.core.identity.number;

import org.jspecify.annotations.NullMarked;
