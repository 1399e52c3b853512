/** Reading a printed zone with a reader of text: what it may read where, and when two readings make a field sure. */
@NullMarked
package org.kapija.core.document.optical;

import org.jspecify.annotations.NullMarked;
