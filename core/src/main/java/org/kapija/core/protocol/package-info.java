/** What travels between terminals and central: topics, messages and their octets. Nothing of protobuf shows outside. */
@NullMarked
package org.kapija.core.protocol;

import org.jspecify.annotations.NullMarked;
