package io.restock.command.known;

import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent.LocationOpened;
import java.time.ZoneId;
import java.util.Currency;

/** What others need to know of a location: its clock, its money, and what an order does to its stock. */
public record OpenLocation(ZoneId zone, Currency currency, Fulfilment fulfilment) {

    OpenLocation after(LocationOpened opened) {
        return new OpenLocation(opened.zone(), opened.currency(), fulfilment);
    }

    OpenLocation with(Fulfilment changed) {
        return new OpenLocation(zone, currency, changed);
    }
}
