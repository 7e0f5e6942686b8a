/** How views are shown to the world: as JSON, as streams of changes, and as the page. */
@NullMarked
package io.restock.query.web;

import org.jspecify.annotations.NullMarked;
