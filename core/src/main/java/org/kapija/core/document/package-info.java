/** What a travel document says, and how far to believe it: the machine readable zone both ways, and verdict layers. */
@NullMarked
package org.kapija.core.document;

import org.jspecify.annotations.NullMarked;
