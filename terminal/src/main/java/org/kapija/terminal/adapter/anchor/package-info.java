/** The file with the authorities whose signatures on documents are believed. */
@NullMarked
package org.kapija.terminal.adapter.anchor;

import org.jspecify.annotations.NullMarked;
