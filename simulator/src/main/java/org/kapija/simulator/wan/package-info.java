/** The line between a checkpoint and central: bytes pass through, until somebody cuts it. */
@NullMarked
package org.kapija.simulator.wan;

import org.jspecify.annotations.NullMarked;
