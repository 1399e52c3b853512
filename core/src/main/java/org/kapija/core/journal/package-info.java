/**
 * What is recorded for ever: entries, the chain that proves their order, checkpoints, receipts and central's ingest.
 */
@NullMarked
package org.kapija.core.journal;

import org.jspecify.annotations.NullMarked;
