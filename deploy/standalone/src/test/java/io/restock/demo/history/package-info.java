/** The recorded year is read as it was. */
@NullMarked
package io.restock.demo.history;

import org.jspecify.annotations.NullMarked;
