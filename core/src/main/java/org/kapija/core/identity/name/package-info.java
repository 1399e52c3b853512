/** Names of any script as sounds: what two spellings have in common, token by token, and keys to find them by. */
@NullMarked
package org.kapija.core.identity.name;

import org.jspecify.annotations.NullMarked;
