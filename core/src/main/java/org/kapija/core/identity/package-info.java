/** Who somebody may be: persons by name, birth, sex and nationality, and how sure a likeness makes us. */
@NullMarked
package org.kapija.core.identity;

import org.jspecify.annotations.NullMarked;
