/** The grey values of a finger: their resolution, the flow of their ridges, and the same finger drawn more clearly. */
@NullMarked
package org.kapija.core.fingerprint.image;

import org.jspecify.annotations.NullMarked;
