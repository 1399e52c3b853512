/** What indexes share that lie packed in octets: how they are laid down, checked, read in place, and thinned out. */
@NullMarked
package org.kapija.core.packed;

import org.jspecify.annotations.NullMarked;
