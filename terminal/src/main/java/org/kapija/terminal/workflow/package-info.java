/** The loops and threads of the terminal: desk, device lanes, identification, uplink, downlink. */
@NullMarked
package org.kapija.terminal.workflow;

import org.jspecify.annotations.NullMarked;
