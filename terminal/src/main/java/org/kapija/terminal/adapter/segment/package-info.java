/** Packed fingers in memory-mapped files, which only this terminal can have written. */
@NullMarked
package org.kapija.terminal.adapter.segment;

import org.jspecify.annotations.NullMarked;
