/** The technicians' command line: reads options, prints findings, chooses the exit code. */
@NullMarked
package org.kapija.provisioning.command;

import org.jspecify.annotations.NullMarked;
