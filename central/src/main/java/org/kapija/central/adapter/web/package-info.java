/** The page that shows what arrived, and the interface for lists. */
@NullMarked
package org.kapija.central.adapter.web;

import org.jspecify.annotations.NullMarked;
