/** Tests of the package of the same name. */
@NullMarked
package io.restock.command.web.bulk;

import org.jspecify.annotations.NullMarked;
