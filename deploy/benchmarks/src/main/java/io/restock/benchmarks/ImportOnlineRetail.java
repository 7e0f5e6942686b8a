package io.restock.benchmarks;

import io.restock.demo.api.ShopApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports a year of a shop into the Restock at an address and checks that nothing was lost or counted twice. */
public final class ImportOnlineRetail {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");

    private ImportOnlineRetail() {}

    /** @param arguments the folder of CSV files, and Restock's address */
    static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        var api = new ShopApi(arguments[1]);
        var year = ShopYear.read(folder);
        new Import(api, year).run();
        if (!new Check(api, new Expected(year)).passes()) {
            throw new IllegalStateException("something was lost or counted twice");
        }
        if (Files.exists(folder.resolve("online-retail.csv.gz"))) {
            var published = Reconciliation.of(folder);
            explain(published);
            if (!published.explains(new Expected(year).totals())) {
                throw new IllegalStateException("some derived rows are not in the published file");
            }
        }
    }

    /** Where each published row went: the shares add up to the whole, as every row is in one of them. */
    private static void explain(Reconciliation published) {
        LOG.info(
                "The published file has {} rows, {} units net:",
                published.all().rows(),
                published.all().units());
        published.parts().forEach((part, share) -> say(part.name().toLowerCase(Locale.ROOT), share));
        LOG.info("of which services and fees, by code:");
        published.services().forEach(ImportOnlineRetail::say);
    }

    private static void say(String name, Reconciliation.Share share) {
        LOG.info("  %-14s %,9d rows %,11d units".formatted(name, share.rows(), share.units()));
    }
}
