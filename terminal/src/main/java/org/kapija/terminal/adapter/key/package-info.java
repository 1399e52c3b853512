/** Key files of the terminal and what they seal, sign and open. */
@NullMarked
package org.kapija.terminal.adapter.key;

import org.jspecify.annotations.NullMarked;
