/** The technicians' tool, wired together in one place. */
@NullMarked
package org.kapija.provisioning;

import org.jspecify.annotations.NullMarked;
