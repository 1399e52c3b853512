/** Names of any script in the letters A to Z, as issuing States write them in machine readable zones. */
@NullMarked
package org.kapija.core.document.transliteration;

import org.jspecify.annotations.NullMarked;
