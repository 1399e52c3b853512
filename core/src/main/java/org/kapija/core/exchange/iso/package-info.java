/** Records of finger images, as ISO/IEC exchanges them. */
@NullMarked
package org.kapija.core.exchange.iso;

import org.jspecify.annotations.NullMarked;
