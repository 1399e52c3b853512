/**
 * Whether to believe a document: authorities and who vouches for them, signatures, hashes, revocation, layer by layer.
 */
@NullMarked
package org.kapija.core.document.trust;

import org.jspecify.annotations.NullMarked;
