/** Tests of the package of the same name. */
@NullMarked
package io.restock.platform.view;

import org.jspecify.annotations.NullMarked;
