/** Signatures by Ed25519 (RFC 8032), as devices, central and the owners of lists make them. */
@NullMarked
package org.kapija.core.signature;

import org.jspecify.annotations.NullMarked;
