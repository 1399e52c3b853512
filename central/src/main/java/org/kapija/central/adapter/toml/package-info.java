/** The configuration file, read strictly. */
@NullMarked
package org.kapija.central.adapter.toml;

import org.jspecify.annotations.NullMarked;
