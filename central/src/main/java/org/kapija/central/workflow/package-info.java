/** The loops: ingest, registry, watchlist, what is told to terminals and what is shown to people. */
@NullMarked
package org.kapija.central.workflow;

import org.jspecify.annotations.NullMarked;
