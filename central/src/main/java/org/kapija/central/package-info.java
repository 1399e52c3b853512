/** The joint regional database, wired together in one place. */
@NullMarked
package org.kapija.central;

import org.jspecify.annotations.NullMarked;
