/** The console and the traveller's screen over HTTP and server-sent events, on loopback only. */
@NullMarked
package org.kapija.terminal.adapter.web;

import org.jspecify.annotations.NullMarked;
