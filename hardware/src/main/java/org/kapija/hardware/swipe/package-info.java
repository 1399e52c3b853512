/** Driver for MRZ swipe readers that speak the 3M RTE native protocol; see README.md beside it. */
@NullMarked
package org.kapija.hardware.swipe;

import org.jspecify.annotations.NullMarked;
