/** Two fingers laid over one another, for human eyes. */
@NullMarked
package org.kapija.core.fingerprint.overlay;

import org.jspecify.annotations.NullMarked;
