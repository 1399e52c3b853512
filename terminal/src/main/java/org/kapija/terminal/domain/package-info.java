/** What only the terminal decides, as pure functions: windows, schedules, levels and what the traveller sees. */
@NullMarked
package org.kapija.terminal.domain;

import org.jspecify.annotations.NullMarked;
