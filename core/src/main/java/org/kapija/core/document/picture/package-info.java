/** Images of documents: unpacked within bounds, searched for the machine readable zone, its lines cut out straight. */
@NullMarked
package org.kapija.core.document.picture;

import org.jspecify.annotations.NullMarked;
