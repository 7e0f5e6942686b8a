package io.restock.benchmarks;

import io.restock.demo.api.Answer.Totals;
import io.restock.demo.api.ShopApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills Restock at random moments while it takes in a year, starts it again each time, and checks that nothing is amiss. */
public final class CrashDuringImport {

    private static final Logger LOG = LoggerFactory.getLogger("restock.benchmarks");
    private static final int LONGEST_LIFE_MS = 12_000;

    private CrashDuringImport() {}

    /** @param arguments the folder, Restock's address, how many crashes, a seed, and then the command that starts Restock */
    static void main(String[] arguments) throws IOException, InterruptedException {
        var year = ShopYear.read(Path.of(arguments[0]));
        var api = new ShopApi(arguments[1]);
        var crashes = Integer.parseInt(arguments[2]);
        var moments = new Random(Long.parseLong(arguments[3]));
        try (var restock = new Victim(List.of(arguments).subList(4, arguments.length))) {
            var importing = CompletableFuture.runAsync(new Import(api, year)::run, Thread::startVirtualThread);
            for (int i = 1; i <= crashes; i++) {
                api.find("/api/totals", Totals.class);
                var life = Duration.ofMillis(moments.nextInt(LONGEST_LIFE_MS));
                Thread.sleep(life);
                LOG.info(
                        "Crash {} of {}, {} ms after Restock answered, {}",
                        i,
                        crashes,
                        life.toMillis(),
                        importing.isDone() ? "after the import" : "during the import");
                restock.crash();
            }
            importing.join();
            LOG.info("The import is over; once more, which must change nothing");
            new Import(api, year).run();
            if (!new Check(api, new Expected(year)).passes()) {
                throw new IllegalStateException("something was lost or counted twice");
            }
        }
    }
}
