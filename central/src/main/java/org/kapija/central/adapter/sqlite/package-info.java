/** The joint database in one SQLite file: one writer, every batch one transaction. */
@NullMarked
package org.kapija.central.adapter.sqlite;

import org.jspecify.annotations.NullMarked;
