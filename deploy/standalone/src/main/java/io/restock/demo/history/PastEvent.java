package io.restock.demo.history;

import java.time.LocalDateTime;
import java.util.List;

/** Something that a shopper did, at a time on the shop's clock. */
public sealed interface PastEvent permits Order, Return {

    String id();

    LocalDateTime at();

    List<Line> lines();
}
