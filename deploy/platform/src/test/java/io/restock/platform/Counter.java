package io.restock.platform;

import io.restock.platform.view.ViewDocument;
import java.util.List;

/** What the test's view keeps of one stock item. */
record Counter(String id, long units, List<String> movements, long sequence) implements ViewDocument {}
