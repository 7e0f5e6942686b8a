/** Commands by the thousand: NDJSON in, a result a line out. */
@NullMarked
package io.restock.command.web.bulk;

import org.jspecify.annotations.NullMarked;
