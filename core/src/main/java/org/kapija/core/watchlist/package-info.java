/** Whom and what to look out for: alerts that cannot lack a mandatory field, and the signed list that carries them. */
@NullMarked
package org.kapija.core.watchlist;

import org.jspecify.annotations.NullMarked;
