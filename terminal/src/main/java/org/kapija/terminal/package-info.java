/** The firmware of a checkpoint terminal, wired together in one place. */
@NullMarked
package org.kapija.terminal;

import org.jspecify.annotations.NullMarked;
