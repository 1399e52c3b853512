/** What the terminal needs from the world beside its devices: a journal, a list store, lines to the broker. */
@NullMarked
package org.kapija.terminal.port;

import org.jspecify.annotations.NullMarked;
