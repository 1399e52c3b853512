/** The embedded broker: TLS 1.3, client certificates, topics by certificate. */
@NullMarked
package org.kapija.central.adapter.artemis;

import org.jspecify.annotations.NullMarked;
