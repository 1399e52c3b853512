/** Journal and watchlist in SQLite files: the only package that speaks SQL. */
@NullMarked
package org.kapija.terminal.adapter.sqlite;

import org.jspecify.annotations.NullMarked;
