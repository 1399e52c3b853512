/** Records of other vendors, whole and damaged. */
@NullMarked
package org.kapija.core.fingerprint.interchange;

import org.jspecify.annotations.NullMarked;
