/** Finding persons among a million: packed names in memory or mapped from a file, what was added and removed since. */
@NullMarked
package org.kapija.core.identity.index;

import org.jspecify.annotations.NullMarked;
