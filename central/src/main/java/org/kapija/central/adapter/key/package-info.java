/** Keys and the list's root, read from the files of a region. */
@NullMarked
package org.kapija.central.adapter.key;

import org.jspecify.annotations.NullMarked;
