/** The camera above a document, behind a program that streams its pictures; see README.md beside it. */
@NullMarked
package org.kapija.hardware.camera;

import org.jspecify.annotations.NullMarked;
