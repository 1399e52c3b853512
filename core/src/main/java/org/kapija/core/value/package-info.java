/** Values that every part of Kapija speaks in: octets that compare, and personal data that never prints itself. */
@NullMarked
package org.kapija.core.value;

import org.jspecify.annotations.NullMarked;
