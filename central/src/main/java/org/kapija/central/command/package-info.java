/** The command line: reads options, starts central, says why it cannot. */
@NullMarked
package org.kapija.central.command;

import org.jspecify.annotations.NullMarked;
