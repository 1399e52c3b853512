/** The configuration file, read strictly. */
@NullMarked
package org.kapija.terminal.adapter.toml;

import org.jspecify.annotations.NullMarked;
