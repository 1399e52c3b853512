/** The command line of the terminal. */
@NullMarked
package org.kapija.terminal.command;

import org.jspecify.annotations.NullMarked;
